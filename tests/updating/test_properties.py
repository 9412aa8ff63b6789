"""What holds for every registry and every newer list."""

from attrs import evolve
from hypothesis import given, strategies as st

from partnerships import InvalidPartnership, Partnership, Registry
from partnerships._comparison.insertion import insert_act
from partnerships._testing.dates import days_between
from partnerships._testing.histories import EXACT, PARTIAL
from partnerships.updating import update
from tests.comparison.test_properties import near_pairs, pairs, registries
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import partnerships

BOTH = st.one_of(pairs(), near_pairs())


@given(st.one_of(registries(), registries_with_exchanges()), days_between())
def test_a_registry_has_nothing_to_take_from_itself(registry: Registry, on: str) -> None:
    made = update(registry, registry, on=on)
    assert made.registry == registry
    assert not made.changes
    assert made.complete


@given(BOTH, days_between())
def test_nothing_of_the_registry_is_lost(both: tuple[Registry, Registry], on: str) -> None:
    """Acts stay, in their order, each with its date or one within it; so do names and ids."""
    ours, theirs = both
    made = update(ours, theirs, on=on).registry
    for old in ours:
        new = iter(made[old.id].acts)
        for act in old.acts:
            assert any(
                type(each) is type(act)
                and act.earliest <= each.earliest
                and each.latest <= act.latest
                for each in new
            )
    for id_, old_municipality in ours.municipalities.items():
        names = old_municipality.names
        assert made.municipalities[id_].names[: len(names)] == names


@given(registries_with_exchanges(), registries_with_exchanges(), days_between())
def test_exchanges_and_sources_are_taken_once(ours: Registry, theirs: Registry, on: str) -> None:
    """Those of both sides stay, whatever they contradict, and a second time there are no more."""
    once = update(ours, theirs, on=on).registry
    assert ours.exchanges.items() <= once.exchanges.items()
    assert ours.sources.items() <= once.sources.items()
    twice = update(once, theirs, on=on).registry
    assert twice.exchanges == once.exchanges
    assert twice.sources == once.sources


@given(BOTH, days_between())
def test_a_second_update_with_the_same_list_changes_nothing(
    both: tuple[Registry, Registry], on: str
) -> None:
    ours, theirs = both
    once = update(ours, theirs, on=on).registry
    again = update(once, theirs, on=on)
    assert not again.changes


@given(BOTH, days_between())
def test_only_what_is_gone_is_removed(both: tuple[Registry, Registry], on: str) -> None:
    ours, theirs = both
    kept, removed = (update(ours, theirs, on=on, remove=remove) for remove in (False, True))
    assert kept.gone == removed.gone
    ids = {each.id for each in kept.gone}
    assert {each.id for each in kept.registry} - {each.id for each in removed.registry} == ids
    assert ids <= {each.id for each in ours}


@given(BOTH, days_between())
def test_what_is_taken_says_nothing_new_to_the_list(
    both: tuple[Registry, Registry], on: str
) -> None:
    """Each partnership of the list is one that was matched, proposed, or added."""
    ours, theirs = both
    made = update(ours, theirs, on=on)
    added = len(made.registry) - len(ours)
    assert added == len(made.comparison.only_theirs)


@given(partnerships(EXACT, PARTIAL, max_acts=5), st.data())
def test_an_act_that_is_taken_out_finds_a_place_again(
    partnership: Partnership, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(partnership.acts) - 1))
    acts = [*partnership.acts]
    act = acts.pop(place)
    try:
        without = evolve(partnership, acts=acts)
    except InvalidPartnership:
        return
    made = insert_act(without, act)
    assert sorted(map(repr, made.acts)) == sorted(map(repr, partnership.acts))
    assert [each for each in made.acts if each is not act] == acts or act in acts
