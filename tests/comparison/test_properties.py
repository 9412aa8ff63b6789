"""What holds for every comparison of two registries."""

import pickle
from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import combinations
from random import Random

from attrs import evolve
from hypothesis import assume, given, strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from partnerships import InvalidPartnership, Municipality, Partnership, Registry, Renewal, compare
from partnerships._comparison.differences import align_acts
from partnerships._testing.dates import days_between
from partnerships._testing.histories import EXACT, PARTIAL
from partnerships.comparison import Aspect, Choice, Comparison, Difference
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.renaming import rename_ids
from tests.support.strategies import Refinement, claimed, partnerships, refined_histories


def reverse(id_: str) -> str:
    """Return an id with its letters the other way round, so that the order of ids changes too."""
    return f"{id_[::-1]}.{len(id_)}"


@st.composite
def registries(draw: DrawFn, most: int = 4) -> Registry:
    """Registries of partnerships of a few municipalities, several of which can be of the same two."""
    drawn = draw(st.lists(partnerships(EXACT, PARTIAL, max_acts=4), max_size=most))
    if draw(st.booleans()):
        drawn = [draw(claimed(each)) for each in drawn]
    numbered = [evolve(each, id=f"{each.id}.{number}") for number, each in enumerate(drawn)]
    return Registry.of(numbered)


def pairs() -> SearchStrategy[tuple[Registry, Registry]]:
    """Two registries that share no ids, of the same municipalities."""
    other = registries().map(lambda registry: rename_ids(registry, reverse))
    return st.tuples(registries(), other)


@st.composite
def near_pairs(draw: DrawFn) -> tuple[Registry, Registry]:
    """A registry, and one under other ids that lacks some of it and has some of its own."""
    ours, others = draw(registries()), draw(registries(2))
    kept = [each for each in ours if draw(st.integers(0, 3))]
    added = [evolve(each, id=f"{each.id}.other") for each in others]
    return ours, rename_ids(Registry.of([*kept, *added]), reverse)


def forget_country(municipality: Municipality) -> Municipality:
    return evolve(municipality, country=None)


@st.composite
def vague_pairs(draw: DrawFn) -> tuple[Registry, Registry]:
    """Two registries of which the second one has no countries, so that names alone are doubtful."""
    ours, theirs = draw(registries()), draw(registries())
    return ours, rename_ids(theirs, reverse, forget_country)


BOTH = pairs() | near_pairs() | vague_pairs()
DAYS_OR_NONE = st.none() | days_between()


def ids(partnerships_: tuple[Partnership, ...]) -> list[str]:
    return [each.id for each in partnerships_]


@given(*[st.lists(days_between(), max_size=4, unique=True).map(sorted)] * 2)
def test_acts_whose_dates_all_differ_are_aligned_with_the_nearest(
    ours: list[date], theirs: list[date]
) -> None:
    assume(not {*ours} & {*theirs})
    fewer, more = sorted((ours, theirs), key=len)

    def count_days(chosen: Iterable[date]) -> int:
        return sum(abs((one - other).days) for one, other in zip(fewer, chosen, strict=True))

    pairs = align_acts([*map(Renewal, ours)], [*map(Renewal, theirs)])
    whole = [(one.on.exact, other.on.exact) for one, other in pairs if one and other]
    apart = sum(abs((one - other).days) for one, other in whole if one and other)
    assert len(whole) == len(fewer)
    assert apart == min(map(count_days, combinations(more, len(fewer))))


@given(registries(), DAYS_OR_NONE)
def test_a_registry_agrees_with_itself(registry: Registry, on: date | None) -> None:
    comparison = compare(registry, registry, on=on)
    assert comparison.agrees
    assert [each.ours.id for each in comparison.agreeing] == sorted(each.id for each in registry)
    assert comparison.differences == ()


@given(registries(), DAYS_OR_NONE)
def test_a_registry_agrees_with_itself_whatever_the_ids(
    registry: Registry, on: date | None
) -> None:
    comparison = compare(registry, rename_ids(registry, reverse), on=on)
    assert comparison.agrees
    assert len(comparison.agreeing) == len(registry)


@given(BOTH, DAYS_OR_NONE)
def test_the_mirror_holds(both: tuple[Registry, Registry], on: date | None) -> None:
    ours, theirs = both
    comparison = compare(ours, theirs, on=on)
    assert comparison.mirrored() == compare(theirs, ours, on=on)
    assert comparison.mirrored().mirrored() == comparison


@given(BOTH, st.randoms(use_true_random=False))
def test_the_order_of_either_side_changes_nothing(
    both: tuple[Registry, Registry], random: Random
) -> None:
    ours, theirs = both
    shuffled = [
        Registry.of(
            random.sample(list(each), len(each)), municipalities=each.municipalities.values()
        )
        for each in both
    ]
    assert compare(*shuffled) == compare(ours, theirs)


@given(BOTH)
def test_a_partnership_is_in_one_match_or_proposed_or_only_on_its_side(
    both: tuple[Registry, Registry],
) -> None:
    comparison = compare(*both)
    for side, registry, alone in (
        ("ours", comparison.ours, comparison.only_ours),
        ("theirs", comparison.theirs, comparison.only_theirs),
    ):
        matched = Counter(getattr(each, side).id for each in comparison.matches)
        proposed = {getattr(each, side).id for each in comparison.proposed}
        assert set(matched.values()) <= {1}
        found = [*matched, *proposed, *ids(alone)]
        assert sorted(found) == sorted(each.id for each in registry)


@given(BOTH)
def test_a_match_is_sure_and_a_proposal_says_what_is_doubtful(
    both: tuple[Registry, Registry],
) -> None:
    comparison = compare(*both)
    assert all(each.sure and each.reasons for each in comparison.matches)
    assert not any(each.sure for each in comparison.proposed)
    assert all("doubtful" in each.explain() for each in comparison.proposed)


@given(BOTH)
def test_what_agrees_has_no_difference_and_what_differs_has_one(
    both: tuple[Registry, Registry],
) -> None:
    comparison = compare(*both)
    in_order = sorted((*comparison.agreeing, *comparison.differing), key=lambda each: each.ours.id)
    assert tuple(in_order) == comparison.matches
    assert all(each.ours != each.theirs for each in comparison.differences)


@given(refined_histories())
def test_a_coarser_date_agrees_with_every_finer_one_inside_it(history: Refinement) -> None:
    coarse, fine = Registry.of([history.coarse]), Registry.of([history.fine])
    found = compare(coarse, fine, on=history.day)
    aspects = {each.aspect for each in found.differences}
    assert not found.proposed or len(found.proposed) == 1
    assert Aspect.DATE not in aspects
    assert Aspect.STATUS not in aspects


@given(registries_with_exchanges())
def test_merging_what_agrees_changes_nothing(registry: Registry) -> None:
    assert compare(registry, registry).merged() == registry
    comparison = compare(registry, rename_ids(registry, reverse))
    assert comparison.agrees
    assert comparison.merged() == registry
    assert comparison.merged(lambda _: "theirs") == registry


@given(registries_with_exchanges())
def test_merging_with_nothing_changes_nothing(registry: Registry) -> None:
    assert compare(registry, Registry.of()).merged() == registry
    added = compare(Registry.of(), registry).merged()
    assert set(added) == set(registry)
    assert added.exchanges.keys() == registry.exchanges.keys()


@given(registries_with_exchanges())
def test_exchanges_that_only_one_side_has_come_once(registry: Registry) -> None:
    """Whichever side has them, and however often the two are merged."""
    bare = Registry.of(registry, municipalities=registry.municipalities.values())
    for comparison in (compare(bare, registry), compare(registry, bare)):
        if not comparison.proposed:
            merged = comparison.merged()
            assert merged.exchanges.keys() == registry.exchanges.keys()
            assert compare(merged, registry).merged() == merged


def merged_or_none(comparison: Comparison, choice: Choice) -> Registry | None:
    """Return the merged registry; None if the acts that were chosen cannot follow each other."""
    try:
        return comparison.merged(lambda _: choice)
    except InvalidPartnership:
        return None


@given(BOTH)
def test_choosing_ours_leaves_ours_and_adds_theirs(both: tuple[Registry, Registry]) -> None:
    comparison = compare(*both)
    merged = merged_or_none(comparison, Choice.OURS)
    assert merged is not None
    assert merged == comparison.merged()
    for each in comparison.ours:
        assert [act.on for act in merged[each.id].acts] == [act.on for act in each.acts]
    assert len(merged) == len(comparison.ours) + len(comparison.only_theirs)


@given(BOTH)
def test_what_was_chosen_of_theirs_differs_no_more(both: tuple[Registry, Registry]) -> None:
    comparison = compare(*both)
    merged = merged_or_none(comparison, Choice.THEIRS)
    assume(merged is not None)
    assert merged is not None
    theirs = {each.ours.id: each.theirs for each in comparison.differing}
    for id_, partnership in theirs.items():
        again = compare(Registry.of([merged[id_]]), Registry.of([partnership]))
        found = {each.aspect for match in again.matches for each in match.differences}
        assert found <= {Aspect.PARTIES}


@given(BOTH)
def test_after_merging_no_date_differs_whichever_side_was_chosen(
    both: tuple[Registry, Registry],
) -> None:
    """The other one is claimed, so that the same comparison agrees by it."""
    comparison = compare(*both)
    for choice in Choice:
        merged = merged_or_none(comparison, choice)
        for match in comparison.matches if merged is not None else ():
            assert merged is not None
            again = compare(Registry.of([merged[match.ours.id]]), Registry.of([match.theirs]))
            assert Aspect.DATE not in {each.aspect for each in again.differences}


@given(BOTH)
def test_every_difference_with_an_act_is_asked_once(both: tuple[Registry, Registry]) -> None:
    comparison = compare(*both)
    asked: list[Difference] = []

    def choose(difference: Difference) -> Choice:
        asked.append(difference)
        return Choice.OURS

    comparison.merged(choose)
    with_act = [each for each in comparison.differences if each.our_act or each.their_act]
    assert Counter(asked) == Counter(with_act)


@given(BOTH)
def test_a_comparison_can_be_pickled(both: tuple[Registry, Registry]) -> None:
    comparison = compare(*both)
    assert pickle.loads(pickle.dumps(comparison)) == comparison  # noqa: S301  # our own


@given(BOTH)
def test_an_accepted_proposal_is_a_match(both: tuple[Registry, Registry]) -> None:
    comparison = compare(*both)
    for proposal in comparison.proposed:
        accepted = comparison.accepting(proposal.ours.id, proposal.theirs.id)
        assert evolve(proposal, doubts=()) in accepted.matches
        assert len(accepted.matches) == len(comparison.matches) + 1
        assert all(
            each.ours != proposal.ours and each.theirs != proposal.theirs
            for each in accepted.proposed
        )
