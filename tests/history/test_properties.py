"""The laws of stories: their order, their filters, and that nothing of them is lost."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given, strategies as st

from partnerships import (
    Anniversary,
    Entry,
    Exchange,
    ExchangeKind,
    PartialDate,
    PartnershipsError,
    Period,
    Registry,
    Renaming,
    Role,
    samples,
)
from partnerships.formats import document
from partnerships.testing import fields, periods
from partnerships.vocabulary import FIELDS
from tests.support.exchange_strategies import TEXTS, exchanges, registries_with_exchanges

SAMPLE = samples.kitakyushu()


def registries_and_ids() -> st.SearchStrategy[tuple[Registry, str]]:
    """Registries, each with the id of a partnership or of a municipality there."""
    registries = registries_with_exchanges() | st.just(SAMPLE)
    return registries.flatmap(
        lambda each: st.tuples(
            st.just(each),
            st.sampled_from([*(partnership.id for partnership in each), *each.municipalities]),
        )
    )


def is_subsequence(part: tuple[Entry, ...], whole: tuple[Entry, ...]) -> bool:
    """Whether all of one is in the other, in the same order."""
    rest = iter(whole)
    return all(any(entry == each for each in rest) for entry in part)


@given(registries_and_ids())
def test_what_certainly_came_earlier_is_listed_earlier(asked: tuple[Registry, str]) -> None:
    registry, id_ = asked
    entries = registry.history(id_)
    for index, entry in enumerate(entries):
        assert not any(later.latest < entry.earliest for later in entries[index + 1 :])


@given(registries_and_ids())
def test_acts_of_a_partnership_are_in_their_listed_order(asked: tuple[Registry, str]) -> None:
    registry, id_ = asked
    for partnership in registry:
        found = [
            entry.event
            for entry in registry.history(id_)
            if entry.partnership == partnership
            and not isinstance(entry.event, Exchange | Anniversary)
        ]
        assert found == list(partnership.acts[: len(found)])


@given(registries_and_ids())
def test_a_history_has_everything_of_a_partnership_once(asked: tuple[Registry, str]) -> None:
    registry, id_ = asked
    events = [entry.event for entry in registry.history(id_)]
    for each in registry.exchanges.values():
        told_here = each.partnership == id_ or id_ in each.participants
        assert events.count(each) <= 1
        assert each in events or not told_here
    if id_ in registry:
        assert all(act in events for act in registry[id_].acts)


@given(
    registries_and_ids(),
    st.none() | st.sampled_from(ExchangeKind) | st.sampled_from(("conclusion", "anniversary")),
    st.none() | fields() | st.sampled_from(list(FIELDS)),
    st.none() | TEXTS,
    st.none() | periods(exact=True),
)
def test_a_filter_of_a_history_is_a_subsequence_of_it(
    asked: tuple[Registry, str],
    kind: ExchangeKind | str | None,
    field: object,
    actor: str | None,
    period: Period | None,
) -> None:
    registry, id_ = asked
    whole = registry.history(id_)
    chosen = registry.history(id_, kind=kind, field=field, actor=actor, period=period)  # type: ignore[arg-type]  # one of what it takes
    assert is_subsequence(chosen, whole)
    word = kind.value if isinstance(kind, ExchangeKind) else kind
    assert all(word in {None, entry.kind} for entry in chosen)
    assert (kind, field, actor, period) != (None, None, None, None) or chosen == whole


def filters() -> st.SearchStrategy[dict[str, Any]]:
    """One filter of a history, with a value that may occur."""
    values: dict[str, st.SearchStrategy[Any]] = {
        "kind": st.sampled_from(ExchangeKind),
        "field": fields(),
        "actor": TEXTS | st.sampled_from(("Dalian", "大连", "mayor", "SUN YATSEN", "kitakyushu")),
        "text": TEXTS | st.sampled_from(("dalian", "friendship", "環境", "締結")),
        "role": st.sampled_from(Role),
        "place": TEXTS | st.sampled_from(("Dalian", "kokura", "戸畑")),
        "commemorates": st.sampled_from((1, 5, 15, 45)),
        "period": periods(exact=True),
    }
    return st.sampled_from(list(values)).flatmap(
        lambda name: st.fixed_dictionaries({name: values[name]})
    )


@given(registries_and_ids(), filters(), filters())
def test_filters_together_keep_what_each_keeps(
    asked: tuple[Registry, str], one: dict[str, Any], other: dict[str, Any]
) -> None:
    registry, id_ = asked
    whole = registry.history(id_)
    first, second = registry.history(id_, **one), registry.history(id_, **other)
    assert is_subsequence(first, whole)
    if one.keys() != other.keys():
        both = registry.history(id_, **one, **other)
        assert both == tuple(each for each in whole if each in first and each in second)


@given(registries_and_ids(), st.integers(0, 9))
def test_a_source_keeps_what_cites_it(asked: tuple[Registry, str], number: int) -> None:
    registry, id_ = asked
    whole = registry.history(id_)
    cited = sorted({each for one in registry.exchanges.values() for each in one.sources}, key=str)
    for wanted in [cited[number % len(cited)]] if cited else []:
        found = registry.history(id_, source=wanted.source)
        assert found == tuple(
            each
            for each in whole
            if isinstance(each.event, Exchange)
            and any(citation.source == wanted.source for citation in each.event.sources)
        )
        if wanted.page is not None:
            narrower = registry.history(id_, source=wanted.source, page=wanted.page)
            assert is_subsequence(narrower, found)
            assert all(
                each in narrower
                for each in found
                if isinstance(each.event, Exchange) and wanted in each.event.sources
            )


@given(registries_and_ids())
def test_a_municipality_is_told_its_own_part_and_the_background_on_request(
    asked: tuple[Registry, str],
) -> None:
    """Own is where it took part, or where nobody is named of its partnership."""
    registry, id_ = asked
    own = registry.history(id_, until="2030")
    whole = registry.history(id_, background=True, until="2030")
    if id_ in registry:
        assert own == whole
        return
    assert own == tuple(entry for entry in whole if not entry.is_background)
    for entry in whole:
        if isinstance(entry.event, Exchange):
            named = entry.event.participants
            assert entry.is_background or id_ in named or not named
            assert id_ not in named or not entry.is_background


@given(registries_with_exchanges() | st.just(SAMPLE))
def test_the_history_of_a_registry_has_everything_once(registry: Registry) -> None:
    events = [entry.event for entry in registry.history()]
    for exchange in registry.exchanges.values():
        assert events.count(exchange) == 1
    acts = [act for partnership in registry for act in partnership.acts]
    assert sum(events.count(act) for act in set(acts)) == len(acts)


@given(registries_and_ids())
def test_a_part_never_stands_before_its_whole_in_the_same_place(
    asked: tuple[Registry, str],
) -> None:
    registry, _ = asked
    entries = {e.event.id: e for e in registry.history() if isinstance(e.event, Exchange)}
    for entry in entries.values():
        assert isinstance(entry.event, Exchange)
        whole = entries.get(entry.event.part_of or "")
        if whole is not None and whole.sort_key[:3] == entry.sort_key[:3]:
            assert whole.sort_key < entry.sort_key


@given(registries_and_ids(), periods(exact=True))
def test_a_period_keeps_what_can_lie_in_it(asked: tuple[Registry, str], period: Period) -> None:
    """And leaves out what certainly does not; what has no date goes with what it is listed with."""
    registry, id_ = asked
    chosen = registry.history(id_, period=period)
    first, last = period.days()
    for entry in registry.history(id_):
        if entry.when is not None:
            assert (entry in chosen) == (entry.earliest <= last and first <= entry.latest)


@given(registries_with_exchanges())
def test_milestones_are_commemorated_or_recorded_as_not(registry: Registry) -> None:
    for partnership in registry:
        done = registry.commemorations(partnership.id)
        assert [each.anniversary.on.sort_key for each in done] == sorted(
            each.anniversary.on.sort_key for each in done
        )
        assert all(each.exchanges or each.anniversary.milestone for each in done)
        commemorated = [exchange for each in done for exchange in each.exchanges]
        commemorating = [
            each
            for each in registry.exchanges.values()
            if each.partnership == partnership.id
            and each.commemorates
            and each.commemorates.of is None
        ]
        assert all(each in commemorating for each in commemorated)
        everything = registry.commemorations(partnership.id, period="../..")
        assert sorted(each.id for one in everything for each in one.exchanges) == sorted(
            each.id for each in commemorating
        )


@given(registries_with_exchanges())
def test_a_story_written_and_read_back_is_the_same(registry: Registry) -> None:
    text = document.dumps(registry)
    read = document.loads(text)
    assert read == registry
    assert document.dumps(read) == text


@given(registries_with_exchanges(), registries_with_exchanges())
def test_a_merge_holds_both_stories_or_is_refused(one: Registry, other: Registry) -> None:
    try:
        merged = one | other
    except PartnershipsError:
        shared = set(one.exchanges) & set(other.exchanges)
        shared |= set(one.sources) & set(other.sources)
        shared |= {partnership.id for partnership in one} & {
            partnership.id for partnership in other
        }
        assert shared
        return
    assert set(merged.exchanges.values()) == {*one.exchanges.values(), *other.exchanges.values()}
    assert set(merged.sources.values()) == {*one.sources.values(), *other.sources.values()}


@given(registries_with_exchanges(), st.data())
def test_a_filter_keeps_a_story_in_which_all_references_hold(
    registry: Registry, data: st.DataObject
) -> None:
    """It loses only what belongs to partnerships that are gone, parts of that, and what commemorates it."""
    kept = data.draw(st.sets(st.sampled_from([partnership.id for partnership in registry])))
    left = registry.where(lambda partnership: partnership.id in kept)
    made_again = Registry.of(
        left,
        municipalities=left.municipalities.values(),
        types=left.types.values(),
        exchanges=left.exchanges.values(),
        sources=left.sources.values(),
        fields=left.fields.values(),
    )
    assert made_again == left
    for id_, each in registry.exchanges.items():
        if each.partnership is None and each.part_of is None and each.commemorates is None:
            assert id_ in left.exchanges


@given(exchanges())
def test_an_exchange_equals_what_is_made_of_its_values_again(exchange: Exchange) -> None:
    again = Exchange(
        exchange.id,
        exchange.kind.value,
        exchange.names,
        when=None if exchange.when is None else str(exchange.when),
        duration=None if exchange.duration is None else str(exchange.duration),
        fields=exchange.fields,
        municipalities=list(exchange.municipalities),
        actors=list(exchange.actors),
        places=list(exchange.places),
        quantities=list(exchange.quantities),
        commemorates=exchange.commemorates,
        partnership=exchange.partnership,
        award=exchange.award,
        quotations=list(exchange.quotations),
        pictures=list(exchange.pictures),
        note=exchange.note,
        sources=list(exchange.sources),
    )
    assert again == exchange
    assert hash(again) == hash(exchange)


def test_days_of_the_sample_can_be_asked_one_by_one() -> None:
    """Each day's entries are part of the history, and each dated entry is listed on its day."""
    whole = SAMPLE.history("kitakyushu-dalian")
    day = date(2009, 12, 1)
    here = SAMPLE.history("kitakyushu-dalian", period=Period.between(day, day + timedelta(days=30)))
    assert is_subsequence(here, whole)
    assert [entry.event.id for entry in here if entry.kind == "visit"] == [  # type: ignore[union-attr]  # visits are exchanges
        "table-tennis-delegations",
        "council-and-citizen-visits",
        "xi-jinping-visit",
    ]
    assert PartialDate("2009-12") in [entry.when for entry in here]
    assert not any(isinstance(entry.event, Renaming) for entry in here)
