"""The index answers as the partnerships do when they are asked one by one."""

from __future__ import annotations

import pickle
from calendar import isleap
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from datetime import date
from functools import cache
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
from attrs import evolve
from hypothesis import event, example, given, strategies as st

from partnerships import (
    BeforeStart,
    CompletedYears,
    Conclusion,
    CountFrom,
    InvalidDate,
    InvalidPartnership,
    InvalidType,
    LeapDay,
    NoAnniversary,
    NotFound,
    PartialDate,
    Partnership,
    Period,
    Precision,
    Registry,
    Resumption,
    Succession,
    Suspension,
    Termination,
)
from partnerships._index.changes import ChangedIndex
from partnerships._index.intervals import (
    count_intervals,
    find_count_intervals,
    find_intervals,
    find_possible_intervals,
    in_force_intervals,
    possibly_in_force_intervals,
)
from partnerships._testing.dates import blur_day, days_between
from partnerships._testing.histories import EXACT, MUNICIPALITIES, PARTIAL
from partnerships._timeline.replay import replay
from partnerships._timeline.simple import (
    as_simple_history,
    open_ended_since,
    require_possible,
)
from partnerships._timeline.timeline import make_timeline
from partnerships.anniversaries import DEFAULT_OPTIONS, count_options
from partnerships.testing import acts, partial_dates
from partnerships.texts import Text
from tests.support.partnerships import kitakyushu_dalian
from tests.support.strategies import (
    Options,
    day_around,
    leap_days,
    options,
    partnerships,
    window_around,
    with_days,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships import Act, Anniversary, Municipality
    from partnerships._index.index import Index


class Asked(NamedTuple):
    """Partnerships under ids of their own, with a day and a window to ask about."""

    partnerships: list[Partnership]
    day: PartialDate
    window: Period

    @property
    def registry(self) -> Registry:
        """The registry of them."""
        return Registry.of(self.partnerships)

    def anniversaries(self, window: Period | str, options: Options) -> Iterator[Anniversary]:
        """Ask one partnership after the other, and put their lists in order."""
        lists = [partnership.anniversaries(window, **options) for partnership in self.partnerships]
        return merge(
            *lists, key=lambda each: (each.on.sort_key, each.partnership.id, each.number, each.act)
        )


COMMONEST: Final = (
    st.sampled_from(("1979-05-01", "1979-05-01~", "1980-05-01", "2004-02-29", "2001-02-28"))
    | partial_dates()
    | leap_days().map(PartialDate)
)
IN_ANY_ORDER: Final = st.permutations(MUNICIPALITIES)


@st.composite
def open_ended(draw: DrawFn) -> Partnership:
    """The commonest partnerships, of leap days and of approximate ones too."""
    on = draw(COMMONEST)
    first, second = draw(IN_ANY_ORDER)[:2]
    return Partnership((first, second), [Conclusion(on, "sister")])


SOME_DAYS: Final = st.sets(days_between(), min_size=1, max_size=4)
KINDS: Final = st.sampled_from(("sister", "friendship", "exchange"))
YES_OR_NO: Final = st.booleans()


@st.composite
def simple_histories(draw: DrawFn) -> Partnership:
    """Partnerships of conclusions without a term, one upgrade after the other, perhaps with an end."""
    chosen = sorted(draw(SOME_DAYS))
    listed: list[Act] = [Conclusion(day, draw(KINDS)) for day in chosen]
    if len(chosen) > 1 and draw(YES_OR_NO):
        listed[-1] = Termination(chosen[-1])
    return Partnership(MUNICIPALITIES[:2], listed)


@cache
def anyhow() -> SearchStrategy[Partnership]:
    """Partnerships of all kinds, among them simple ones and some that have several runs."""
    return (
        open_ended()
        | simple_histories()
        | partnerships(EXACT, PARTIAL, max_acts=3)
        | partnerships(EXACT, PARTIAL, max_acts=6)
    )


SOME_PARTNERSHIPS: Final = st.lists(anyhow(), min_size=1, max_size=6)
NAMED_IN_ANY_ORDER: Final = st.permutations("abcdef")
PRECISION: Final = st.sampled_from(Precision)


@st.composite
def asked(draw: DrawFn) -> Asked:
    """Some partnerships, with a day and a window in the years of one."""
    drawn = draw(SOME_PARTNERSHIPS)
    order = draw(NAMED_IN_ANY_ORDER)
    some_partnerships = [
        evolve(partnership, id=id_) for id_, partnership in zip(order, drawn, strict=False)
    ]
    day, window = (
        day_around(draw, some_partnerships[0]),
        window_around(draw, some_partnerships[0], 60),
    )
    precision = draw(PRECISION)
    return Asked(some_partnerships, blur_day(day, precision), window)


def listed(found: Iterator[Anniversary]) -> list[tuple[object, ...]]:
    """Return all that distinguishes anniversaries, in their order."""
    return [
        (str(each.on), each.partnership.id, each.number, each.start, each.party) for each in found
    ]


@given(asked(), options())
def test_an_indexed_list_is_that_of_the_partnerships(asked: Asked, options: Options) -> None:
    """In the same order, whatever is counted and filtered."""
    one_by_one = listed(asked.anniversaries(asked.window, options))
    event(f"empty: {not one_by_one}, possible: {options['possible']}")
    assert listed(asked.registry.anniversaries(asked.window, **options)) == one_by_one


@given(asked(), options())
def test_an_indexed_count_is_that_of_the_partnerships(asked: Asked, options: Options) -> None:
    """Without making a single anniversary."""
    one_by_one = sum(1 for _ in asked.anniversaries(asked.window, options))
    event(f"some: {one_by_one != 0}")
    assert asked.registry.count_anniversaries(asked.window, **options) == one_by_one


@given(asked(), options(), st.sampled_from(("../..", "../2000", "1990/..", "2024/2024")))
def test_an_indexed_count_of_an_open_window_is_that_of_the_partnerships(
    asked: Asked, options: Options, window: str
) -> None:
    """From the first year of the calendar to its last."""
    seldom: Options = {**options, "every": options["every"] * 100}
    one_by_one = sum(1 for _ in asked.anniversaries(window, seldom))
    count = asked.registry.count_anniversaries(window, **seldom)
    assert count == one_by_one
    assert type(count) is int


@given(
    asked(),
    options(),
    st.dates(date(1850, 1, 1), date(2000, 12, 31)),
    st.dates(date(1990, 1, 1), date(2150, 12, 31)),
)
def test_an_indexed_count_of_a_wide_window_is_that_of_the_partnerships(
    asked: Asked, options: Options, first: date, last: date
) -> None:
    """The years at its ends are cut, those between are not looked at one by one."""
    window = Period.between(*sorted((first, last)))
    one_by_one = sum(1 for _ in asked.anniversaries(window, options))
    event(f"every: {options['every']}, possible: {options['possible']}")
    assert asked.registry.count_anniversaries(window, **options) == one_by_one


@given(asked(), options())
def test_an_indexed_list_of_an_open_window_begins_as_that_of_the_partnerships(
    asked: Asked, options: Options
) -> None:
    """It is lazy: nobody waits for ten thousand years."""
    found = asked.registry.anniversaries("../..", **options)
    one_by_one = asked.anniversaries("../..", options)
    assert listed(islice(found, 30)) == listed(islice(one_by_one, 30))


@given(asked())
def test_an_indexed_count_in_force_is_that_of_the_partnerships(asked: Asked) -> None:
    """On an exact day, and on all days of a partial one."""
    in_force = [
        partnership for partnership in asked.partnerships if partnership.in_force_on(asked.day)
    ]
    event(f"in force: {len(in_force)}")
    assert asked.registry.count_in_force_on(asked.day) == len(in_force)
    assert list(asked.registry.in_force_on(asked.day)) == in_force


@given(asked())
def test_an_indexed_count_possibly_in_force_is_that_of_the_partnerships(asked: Asked) -> None:
    """On an exact day, and on any day of a partial one, once each."""
    possible = [
        partnership
        for partnership in asked.partnerships
        if partnership.possibly_in_force_on(asked.day)
    ]
    certain = asked.registry.count_in_force_on(asked.day)
    event(f"only possible: {len(possible) - certain}")
    assert asked.registry.count_in_force_on(asked.day, possible=True) == len(possible) >= certain
    assert list(asked.registry.in_force_on(asked.day, possible=True)) == possible


@given(asked(), st.permutations([party.id for party in MUNICIPALITIES]))
def test_the_indexed_filters_by_party_are_those_of_the_partnerships(
    asked: Asked, ids: list[str]
) -> None:
    """Of one party, of two, and of one that nobody knows; in the registry's order."""
    ever = [
        (partnership, {party.id for party in partnership.ever_parties()})
        for partnership in asked.partnerships
    ]
    for wanted in ({ids[0]}, {ids[0], ids[1]}, {"nobody"}, {ids[0], "nobody"}):
        expected = [partnership for partnership, known in ever if wanted <= known]
        first, last = min(wanted), max(wanted)
        assert list(asked.registry.between(first, last)) == expected
        if first == last:
            assert list(asked.registry.involving(first)) == expected


# the short ways


@given(anyhow())
def test_the_timeline_of_the_commonest_partnership_is_that_of_its_replay(
    partnership: Partnership,
) -> None:
    """The same states on the same days, in the same runs."""
    assert make_timeline(partnership.parties, partnership.acts).replay == replay(
        partnership.parties, partnership.acts
    )


@given(anyhow(), st.sampled_from(CountFrom), st.booleans())
@example(kitakyushu_dalian("1979"), CountFrom.TYPE, True)  # noqa: FBT003
@example(kitakyushu_dalian("1979"), CountFrom.TYPE, False)  # noqa: FBT003
def test_a_simple_history_gives_the_same_from_its_acts_as_from_its_timeline(
    partnership: Partnership,
    count_from: CountFrom,
    possible: bool,  # noqa: FBT001  # drawn
) -> None:
    """When it is in force, and what is counted when."""
    event(
        f"simple: {as_simple_history(partnership.acts) is not None}, acts: {min(len(partnership.acts), 3)}"
    )
    assert find_possible_intervals(partnership) == possibly_in_force_intervals(partnership)
    assert find_intervals(partnership) == (
        in_force_intervals(partnership),
        count_intervals(partnership, CountFrom.TYPE, possible=False),
    )
    assert find_count_intervals(partnership, count_from, possible=possible) == count_intervals(
        partnership, count_from, possible=possible
    )


@given(
    st.lists(
        st.builds(Conclusion, days_between(), st.sampled_from(("sister", "friendship")))
        | st.builds(Termination, days_between(), by=st.sampled_from((None, "tacoma", "nobody")))
        | acts(),
        min_size=1,
        max_size=4,
    ),
    st.booleans(),
)
def test_a_history_is_refused_if_and_only_if_its_replay_refuses_it(
    listed: list[Act],
    in_order: bool,  # noqa: FBT001  # drawn
) -> None:
    """Also a simple one, for which there is no replay."""
    parties = MUNICIPALITIES[:3]
    ordered = tuple(sorted(listed, key=lambda act: act.on.sort_key) if in_order else listed)

    def refused(check: Callable[[tuple[Municipality, ...], tuple[Act, ...]], object]) -> str | None:
        try:
            check(parties, ordered)
        except InvalidPartnership as error:
            return str(error)
        return None

    event(
        f"simple: {as_simple_history(ordered) is not None}, refused: {refused(replay) is not None}"
    )
    assert refused(require_possible) == refused(replay)


@st.composite
def with_days_around(draw: DrawFn) -> tuple[Partnership, date]:
    """Partnerships, each with a day in its history or before it."""
    partnership = draw(anyhow())
    return partnership, day_around(draw, partnership)


@given(with_days_around(), options(), st.sampled_from((*Precision, Precision.DAY, Precision.DAY)))
def test_the_next_anniversary_of_the_commonest_partnership_is_that_of_any(
    asked: tuple[Partnership, date], options: Options, precision: Precision
) -> None:
    """Computed from its day alone, it is the one that its timeline gives; an exact day is asked as a date too."""
    partnership, day = asked
    when = blur_day(day, precision)
    choice = options["count_from"], options["leap_day"]
    short = partnership.next_anniversary(
        when if when.exact is None else when.exact, count_from=choice[0], leap_day=choice[1]
    )
    long = partnership._counter(count_options(*choice))._find_next(when.earliest)  # the way of all
    event(f"open: {open_ended_since(partnership.acts) is not None}, none: {short is None}")
    assert long == (short and (short.number, short.on, short.act))


@given(with_days(partnerships()), options())
def test_the_next_anniversary_is_the_same_from_the_table_of_settled_days(
    asked: tuple[Partnership, date], options: Options
) -> None:
    """As from all intervals, for any history."""
    partnership, day = asked
    counter = partnership._counter(
        count_options(options["count_from"], options["leap_day"])
    )  # which answers
    found = counter.next(day)
    event(f"settled: {any(days.first <= day <= days.last for days, _ in counter._settled[1])}")  # noqa: SLF001  # the same
    assert found == counter._find_next(day)  # the same


# what many registries share


def index_of(registry: Registry) -> Index:
    """Return the index of a registry, or of the base that it shares with others."""
    index = registry._partnerships.index  # noqa: SLF001  # nobody else is to see it
    return index._base if isinstance(index, ChangedIndex) else index  # noqa: SLF001  # as above


def many(count: int, first: int = 0) -> list[Partnership]:
    """Return so many partnerships that no two have in common, in the order of their ids."""
    return [
        Partnership(
            MUNICIPALITIES[number % 4 : number % 4 + 2],
            [
                Conclusion(
                    f"{1950 + number % 70}-{1 + number % 12:02}-{1 + number % 28:02}", "sister"
                )
            ],
            id=f"{number:05}",
        )
        for number in range(first, first + count)
    ]


@pytest.mark.parametrize("size", [0, 1, 2, 200, 201])
def test_a_registry_of_any_size_answers_alike(size: int) -> None:
    """An index is there from the first partnership on: at no size does another way begin."""
    some_partnerships = many(size)
    registry = Registry.of(some_partnerships)
    for window, every in (("2024-06-01/2024-07-15", 1), ("2015/2024", 5), ("2000/..", 999)):
        expected = sorted(
            (str(each.on), partnership.id, each.number)
            for partnership in some_partnerships
            for each in partnership.anniversaries(window, every=every)
        )
        found = registry.anniversaries(window, every=every)
        assert [(str(each.on), each.partnership.id, each.number) for each in found] == expected
        assert registry.count_anniversaries(window, every=every) == len(expected)
        assert expected or size < 3
    in_force = [partnership for partnership in some_partnerships if partnership.in_force_on("1979")]
    assert registry.count_in_force_on("1979") == len(in_force)
    assert list(registry.in_force_on("1979")) == in_force


@pytest.mark.parametrize(
    "day", ["1989-12-31", "1995-06-01", "2001-06-01", "2004-06-01", "2011-01-01"]
)
def test_breaks_of_several_partnerships_are_counted(day: str) -> None:
    """Each has two, and no two have the same."""
    broken = [
        Partnership(
            MUNICIPALITIES[:2],
            [
                Conclusion("1990-01-01", "sister"),
                Termination(f"{1991 + number % 5}-01-01"),
                Conclusion(f"{1996 + number % 3}-01-01", "sister"),
                Termination(f"{2000 + number % 4}-01-01"),
                Conclusion(f"{2005 + number % 5}-01-01", "sister"),
            ],
            id=f"{number:05}",
        )
        for number in range(40)
    ]
    registry = Registry.of([*broken, *many(20, 100)])
    in_force = [each for each in registry if each.in_force_on(day)]
    assert registry.count_in_force_on(day) == len(in_force)
    assert list(registry.in_force_on(day)) == in_force


def test_what_is_possible_is_asked_of_a_changed_registry_too() -> None:
    """Of the partnerships of before, and of those that were added."""
    vague = [
        Partnership(
            MUNICIPALITIES[:2],
            [Conclusion(f"{1980 + number}", "sister", term="P20Y")],
            id=f"v{number}",
        )
        for number in range(3)
    ]
    registry = Registry.of([vague[0], *many(60)])
    assert registry.count_in_force_on("1980-06-01") < registry.count_in_force_on(
        "1980-06-01", possible=True
    )
    changed = registry.adding(vague[1]).adding(vague[2]).removing("00003")
    assert index_of(changed) is index_of(registry)
    partnerships = list(changed)
    for day in ("1980-06-01", "1981-06-01", "1982-06-01", "2001-06-01"):
        expected = [each for each in partnerships if each.possibly_in_force_on(day)]
        assert list(changed.in_force_on(day, possible=True)) == expected
        assert changed.count_in_force_on(day, possible=True) == len(expected)
    window = "1985-06-01/1986-03-31"
    for possible in (False, True):
        numbered = [
            (str(found.on), found.partnership.id, found.number)
            for each in partnerships
            for found in each.anniversaries(window, possible=possible)
        ]
        listed = list(changed.anniversaries(window, possible=possible))
        assert sorted(
            (str(each.on), each.partnership.id, each.number) for each in listed
        ) == sorted(numbered)
        assert changed.count_anniversaries(window, possible=possible) == len(numbered)


def test_registries_that_differ_little_share_one_index() -> None:
    """Whichever of them was asked first; one that differs in much has its own."""
    some_partnerships = many(231)
    registry = Registry.of(some_partnerships[:-30])
    grown = (
        registry.adding(some_partnerships[-1])
        .removing("00007")
        .replacing(evolve(some_partnerships[3], note="seen"))
    )
    index = index_of(grown)
    assert index_of(registry) is index
    larger = registry | Registry.of(some_partnerships[-30:])
    assert index_of(larger) is not index
    assert list(larger) == some_partnerships


def test_an_added_partnership_that_was_removed_comes_after_all_others() -> None:
    """As a dict has it, with the index and without; removed again it is gone."""
    some_partnerships = many(5)
    registry = Registry.of(some_partnerships).removing("00001").adding(some_partnerships[1])
    assert list(registry) == [some_partnerships[0], *some_partnerships[2:], some_partnerships[1]]
    assert "00001" in registry
    assert registry["00001"] == some_partnerships[1]
    changed = evolve(some_partnerships[1], note="seen")
    assert list(registry.replacing(changed))[-1] == changed
    gone = registry.removing("00001")
    assert list(gone) == [some_partnerships[0], *some_partnerships[2:]]
    assert "00001" not in gone


def test_an_index_is_not_pickled() -> None:
    """A registry that has been asked takes no more bytes than before, and answers alike."""
    registry = Registry.of(many(20))
    before = pickle.dumps(registry)
    count = registry.count_anniversaries("2024/2024")
    assert pickle.dumps(registry) == before
    for copied in (pickle.loads(before), deepcopy(registry)):  # noqa: S301  # our own
        assert copied == registry
        assert copied.count_anniversaries("2024/2024") == count


def test_threads_share_one_index() -> None:
    """All that ask at once get the same answers, from an index that is made once."""
    registry = Registry.of(many(2000))

    def ask(number: int) -> tuple[object, ...]:
        period = Period.calendar_year(2000 + number % 3)
        return (
            index_of(registry),
            number % 3,
            registry.count_anniversaries(period),
            len(list(registry.anniversaries(period))),
            registry.count_in_force_on(date(1990, 6, 1)),
            len(registry.involving("dalian")),
        )

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, range(48)))
    assert len({id(answer[0]) for answer in answers}) == 1
    assert len({answer[1:] for answer in answers}) == 3


def test_what_another_thread_has_made_meanwhile_is_not_made_again() -> None:
    """It is looked for once more under the lock."""

    class MadeMeanwhile(dict[str, int]):
        """Another thread puts it there after the first look."""

        def get(self, key: str, default: object = None) -> Any:  # noqa: ANN401  # as a dict has it
            found = super().get(key, default)
            self[key] = 1
            return found

    def make() -> int:
        raise AssertionError("made again")

    index = index_of(Registry.of(many(20)))
    assert index is not None
    assert index._get_or_build(MadeMeanwhile(), "part", make) == 1  # noqa: SLF001  # as two threads would


@pytest.mark.parametrize(
    ("window", "every", "count"),
    [
        ("2023-02-28/2023-03-01", 1, {"feb-28": 2, "mar-1": 2, "leap-years-only": 0}),
        ("2023-02-28/2023-02-28", 1, {"feb-28": 2, "mar-1": 0, "leap-years-only": 0}),
        ("2024-02-29/2024-02-29", 1, {"feb-28": 2, "mar-1": 2, "leap-years-only": 2}),
        ("2024-02-28/2024-02-29", 5, {"feb-28": 1, "mar-1": 1, "leap-years-only": 1}),
        ("2022-01-01/2025-01-31", 1, {"feb-28": 6, "mar-1": 6, "leap-years-only": 2}),
        ("9990/..", 1, {"feb-28": 20, "mar-1": 20, "leap-years-only": 4}),
    ],
)
def test_the_end_of_february_in_an_index(window: str, every: int, count: dict[str, int]) -> None:
    """29 February falls where the caller says, whether the partnership goes on by itself or by its acts."""
    first, second = MUNICIPALITIES[:2]
    plain = Partnership((first, second), [Conclusion("2004-02-29", "sister")], id="plain")
    acts = [Conclusion("1997", "friendship"), Conclusion("2000-02-29", "sister")]
    upgraded = Partnership((first, second), acts, id="upgraded")
    registry = Registry.of([plain, upgraded])
    for leap_day in LeapDay:
        found = list(registry.anniversaries(window, every=every, leap_day=leap_day))
        assert len(found) == count[leap_day.value]
        counted = registry.count_anniversaries(window, every=every, leap_day=leap_day)
        assert counted == len(found)


@pytest.mark.parametrize("every", [1, 3, 4, 5, 8, 25, 96, 100, 400])
@pytest.mark.parametrize("last", ["2103-02-28", "9999"])
def test_leap_years_are_counted_over_any_number_of_centuries(every: int, last: str) -> None:
    """Of the hundreds only every fourth is one; whether the partnership goes on or has ended."""
    lives: dict[str, list[Act]] = {
        "open": [Conclusion("1896-02-29", "sister")],
        "again": [Conclusion("1896-02-29", "sister")],
        "ended": [Conclusion("1904-02-29", "sister"), Termination("2400-02-29")],
    }
    some_partnerships = [
        Partnership(MUNICIPALITIES[:2], acts, id=id_) for id_, acts in lives.items()
    ]
    end = min(int(last[:4]), 2102 if "-" in last else 9999)
    leap = [year for year in range(1950, end + 1) if isleap(year)]
    expected = 2 * sum((year - 1896) % every == 0 for year in leap) + sum(
        (year - 1904) % every == 0 for year in leap if year < 2400
    )
    registry = Registry.of(some_partnerships)
    window = f"1950-06-01/{last}"
    only = LeapDay.LEAP_YEARS_ONLY
    assert registry.count_anniversaries(window, every=every, leap_day=only) == expected
    found = registry.anniversaries(window, every=every, leap_day=only)
    assert sum(1 for _ in found) == expected
    assert expected > 0 or every == 400


@pytest.mark.parametrize("every", [1, 2, 7, 999, 9000])
@pytest.mark.parametrize("window", [(1999, 1999), (2000, 2000), (1990, 2015), (1, 9999)])
@pytest.mark.parametrize("starts", [[2, 1000, 1986, 1987, 1987], [*range(1960, 1999)]])
def test_every_nth_of_starts_far_apart_or_close_together(
    every: int, window: tuple[int, int], starts: list[int]
) -> None:
    """On one day of the year; few starts in many years are counted by other steps than many in few."""
    first, last = window
    some_partnerships = [
        Partnership(MUNICIPALITIES[:2], [Conclusion(f"{year:04}-05-01", "sister")], id=f"{index}")
        for index, year in enumerate(starts)
    ]
    numbers = [year - start for start in starts for year in range(max(first, start + 1), last + 1)]
    expected = sum(number % every == 0 for number in numbers)
    registry = Registry.of(some_partnerships)
    asked = f"{first:04}/{last:04}"
    assert registry.count_anniversaries(asked, every=every) == expected
    if every > 2:
        assert sum(1 for _ in registry.anniversaries(asked, every=every)) == expected


def test_a_run_from_29_february_that_ends_is_indexed_for_each_policy() -> None:
    """In leap years only, its last one can be years before its end."""
    partnership = Partnership(
        MUNICIPALITIES[:2],
        [Conclusion("2000-02-29", "sister"), Termination("2007-03-01")],
        id="ended",
    )
    registry = Registry.of([partnership])
    found = {
        leap_day: [each.number for each in registry.anniversaries("../..", leap_day=leap_day)]
        for leap_day in LeapDay
    }
    assert found == {
        LeapDay.FEB_28: [1, 2, 3, 4, 5, 6, 7],
        LeapDay.MAR_1: [1, 2, 3, 4, 5, 6],
        LeapDay.LEAP_YEARS_ONLY: [4],
    }


@pytest.mark.parametrize(
    ("window", "certain", "possible"),
    [
        ("2024-04-01/2025-03-31", 1, 1),
        ("2024/2024", 0, 2),
        ("2024/2025", 1, 3),
        ("2024-04-02/2025-03-31", 0, 1),
        ("2024-04-01/2025-03-30", 0, 1),
        ("2025-01-01/2025-03-31", 0, 1),
        ("2025-03-31/2025-04-01", 0, 2),
        ("1980-04-01/1981-03-31", 1, 1),
        ("1980-01-01/1980-03-31", 0, 0),
        ("2020/2030", 10, 12),
        ("9998-04-01/..", 1, 1),
        ("9999-04-01/..", 0, 0),
        ("../..", 8019, 8019),
    ],
)
def test_anniversaries_across_the_new_year_in_an_index(
    window: str, certain: int, possible: int
) -> None:
    """A fiscal year's lie in fiscal years wholly, and in a part of each calendar year that they touch."""
    acts = [Conclusion("[1979-04-01..1980-03-31]", "sister")]
    partnership = Partnership(MUNICIPALITIES[:2], acts, id="fiscal")
    registry = Registry.of([partnership])
    for wanted, count in ((False, certain), (True, possible)):
        assert registry.count_anniversaries(window, possible=wanted) == count
        for found in (
            list(registry.anniversaries(window, possible=wanted)),
            list(partnership.anniversaries(window, possible=wanted)),
        ):
            assert len(found) == count
            for each in found:
                year = 1979 + each.number
                assert str(each.on) == f"[{year}-04-01..{year + 1}-03-31]"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (
            "[2020-02-29..2020-03-05]",
            {"feb-28": "02-28", "mar-1": "03-01", "leap-years-only": "03-01"},
        ),
        (
            "[2020-02-20..2020-02-29]",
            {"feb-28": "02-20", "mar-1": "02-20", "leap-years-only": "02-20"},
        ),
    ],
)
def test_a_span_that_begins_or_ends_on_29_february_is_indexed_for_each_policy(
    on: str, expected: dict[str, str]
) -> None:
    """It falls in every year, also where 29 February itself exists in leap years only."""
    partnership = Partnership(MUNICIPALITIES[:2], [Conclusion(on, "sister")], id="leap")
    registry = Registry.of([partnership])
    for leap_day in LeapDay:
        day = expected[leap_day.value]
        for found in (
            registry.anniversaries("2021/2023", leap_day=leap_day),
            partnership.anniversaries("2021/2023", leap_day=leap_day),
        ):
            days = [str(each.on)[1:11] for each in found]
            assert days == [f"{year}-{day}" for year in (2021, 2022, 2023)]
        listed = list(registry.anniversaries("2021/2040", leap_day=leap_day))
        count = registry.count_anniversaries("2021/2040", leap_day=leap_day)
        assert count == len(listed) == 20


def test_a_year_that_was_cut_is_possible_once() -> None:
    """The anniversary year in which a partnership was suspended for a while counts before and after, and is one."""
    partnership = Partnership(
        MUNICIPALITIES[:2],
        [Conclusion("1979", "sister"), Suspension("1985-03-01"), Resumption("1985-06-01")],
        id="rested",
    )
    registry = Registry.of([partnership])
    for window, certain, possible in (
        ("1984/1986", 2, 3),
        ("1985/1985", 0, 1),
        ("1985-03-01/1985-05-31", 0, 0),
        ("1985-02-28/1985-03-31", 0, 1),
        ("1985-05-31/1986-01-01", 0, 2),
    ):
        assert registry.count_anniversaries(window) == certain
        assert registry.count_anniversaries(window, possible=True) == possible
        assert len(list(registry.anniversaries(window, possible=True))) == possible


@pytest.mark.parametrize(
    ("on", "asked", "count"),
    [
        ("1979", "1984-06-01/1984-06-30", 1),
        ("1979", "1985-04-01/1985-04-30", 0),
        ("1979", "1985-04-01/1985-06-01", 1),
        ("1979", "1990-02-01/1990-02-10", 1),
        ("1979", "1990-03-02/1990-12-31", 0),
        ("1979", "9999-12-31/..", 0),
        ("[1979-10..1980-03]", "1985-01-01/1985-02-27", 1),
        ("[1979-10..1980-03]", "1986-01-01/1986-01-01", 1),
        ("[1979-10..1980-03]", "1990-03-02/1990-12-31", 0),
    ],
)
def test_what_is_possible_in_a_part_of_a_year_is_counted_as_it_is_listed(
    on: str, asked: str, count: int
) -> None:
    """In the years in which a partnership rests and ends, and in those between."""
    acts: list[Act] = [
        Conclusion(on, "sister"),
        Suspension("1985-03-01"),
        Resumption("1985-06-01"),
        Termination("1990-03-01"),
    ]
    registry = Registry.of([Partnership(MUNICIPALITIES[:2], acts, id="rested")])
    listed = list(registry.anniversaries(asked, possible=True))
    assert registry.count_anniversaries(asked, possible=True) == len(listed) == count


def test_a_partnership_that_rested_in_a_year_is_possibly_in_force_in_it_once() -> None:
    """Before and after the rest; and not in a month of the rest."""
    acts: list[Act] = [
        Conclusion("1979", "sister"),
        Suspension("1985-03-01"),
        Resumption("1985-06-01"),
    ]
    registry = Registry.of([Partnership(MUNICIPALITIES[:2], acts, id="rested")])
    for day, certain, possible in (
        ("1978", 0, 0),
        ("1979", 0, 1),
        ("1985", 0, 1),
        ("1985-04", 0, 0),
        ("1985-06", 1, 1),
        ("198X", 0, 1),
        ("199X", 1, 1),
    ):
        assert registry.count_in_force_on(day) == certain
        assert registry.count_in_force_on(day, possible=True) == possible


def test_all_answers_agree_for_a_window_that_holds_nothing() -> None:
    """Of no partnerships, before all starts, and after all ends."""
    ended = Partnership(
        MUNICIPALITIES[:2], [Conclusion("1979-05-01", "sister", until="1980-05-01")], id="ended"
    )
    for some_partnerships in ([], [ended]):
        registry = Registry.of(some_partnerships)
        for window in ("1900/1950", "2000/2024"):
            assert registry.count_anniversaries(window) == 0
            assert list(registry.anniversaries(window)) == []
        assert registry.count_in_force_on("1981") == 0


def test_what_cannot_be_asked_is_refused_at_once() -> None:
    """Not only when the first answer is fetched, and by an empty registry too."""
    registry = Registry.of()
    with pytest.raises(NoAnniversary):
        registry.anniversaries("2024/2024", every=0)
    with pytest.raises(InvalidDate):
        registry.count_anniversaries("2024")
    with pytest.raises(InvalidType):
        registry.anniversaries("2024/2024", count_from="age")  # type: ignore[arg-type]  # what a typed caller cannot do


def test_a_replaced_partnership_is_found_by_its_new_parties_in_its_old_place() -> None:
    """And no more by those that it no longer has; the one with the new party is in the place of the old."""
    kokura, tacoma, dalian, incheon = MUNICIPALITIES[:4]
    acts = [Conclusion("1979-05-01", "sister")]
    some_partnerships = [
        Partnership((kokura, tacoma), acts, id="a"),
        Partnership((kokura, incheon), acts, id="b"),
        Partnership((kokura, dalian), acts, id="c"),
    ]
    registry = Registry.of(some_partnerships).replacing(Partnership((kokura, dalian), acts, id="a"))
    assert [partnership.id for partnership in registry.involving("dalian")] == ["a", "c"]
    assert [partnership.id for partnership in registry.between("dalian", "kokura")] == ["a", "c"]
    assert len(registry.involving("tacoma")) == 0
    assert len(registry.involving("nobody")) == 0
    gone = registry.removing("a")
    assert [partnership.id for partnership in gone.involving("dalian")] == ["c"]
    with pytest.raises(NotFound):
        gone["a"]


def test_what_has_no_anniversaries_is_in_force_all_the_same() -> None:
    """A partnership of an unknown year counts among those in force, and in no list."""
    acts = [Conclusion("197X", "sister", until="2009-12-31")]
    partnership = Partnership(MUNICIPALITIES[:2], acts, id="seventies")
    registry = Registry.of([partnership])
    assert registry.count_in_force_on("1980-01-01") == 1
    assert registry.count_in_force_on("1979-01-01") == 0
    assert registry.count_in_force_on("2010-01-01") == 0
    assert registry.count_anniversaries("../..", possible=True) == 0


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ("1979-04-30", 1),
        ("1979-05-01", 1),
        ("1979-05-02", 1),
        ("1980-05-01", 1),
        ("1980-05-02", 2),
        ("2024-04-30", 45),
        ("2024-05-01", 45),
        ("2024-05-02", 46),
        ("2024-06-01", 46),
        ("9999-05-01", 8020),
        ("9999-05-02", None),
    ],
)
def test_the_next_anniversary_of_the_commonest_partnership(day: str, number: int | None) -> None:
    """On the day itself it is that day's; never the start; none after the calendar's last."""
    partnership = Partnership(MUNICIPALITIES[:2], [Conclusion("1979-05-01", "sister")])
    found = partnership.next_anniversary(date.fromisoformat(day))
    assert (found and found.number) == number
    long = partnership._counter(DEFAULT_OPTIONS)._find_next(
        date.fromisoformat(day)
    )  # the way of all
    assert long == (found and (found.number, found.on, found.act))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("1999", ["old"]),
        ("2000", ["old"]),
        ("2000-04", ["old", "short", "young"]),
        ("2000-02-28", ["old"]),
        ("2000-03-01", ["old", "short"]),
        ("2000-08-31", ["old", "short", "young"]),
        ("2000-09-01", ["old", "young"]),
        ("2001", ["old", "young"]),
        ("200X", ["old"]),
        ("2010", []),
        ("XXXX", []),
    ],
)
def test_what_begins_or_ends_inside_the_days_asked_for_is_not_in_force_on_all(
    asked: str, expected: list[str]
) -> None:
    """What begins and ends between two days is in force on neither, and takes nothing away."""
    lives = {
        "old": (Conclusion("1990-01-01", "sister"), Termination("2010-01-01")),
        "short": (Conclusion("2000-03-01", "sister"), Termination("2000-09-01")),
        "young": (Conclusion("2000-04-01", "sister"), Termination("2009-12-31")),
    }
    some_partnerships = [
        Partnership(MUNICIPALITIES[:2], acts, id=id_) for id_, acts in lives.items()
    ]
    registry = Registry.of(some_partnerships)
    assert registry.count_in_force_on(asked) == len(expected)
    assert [partnership.id for partnership in registry.in_force_on(asked)] == expected


# histories whose years are easily got wrong by one condition


def numbers(partnership: Partnership, window: str = "../2020", **options: Any) -> list[int]:  # noqa: ANN401  # as the question takes them
    """Return the numbers of a list, which the partnership, its index and the count must agree on."""
    found = list(partnership.anniversaries(window, **options))
    registry = Registry.of([partnership])
    expected = [(each.number, each.act, str(each.on), each.start) for each in found]
    indexed = registry.anniversaries(window, **options)
    assert [(each.number, each.act, str(each.on), each.start) for each in indexed] == expected
    assert registry.count_anniversaries(window, **options) == len(found)
    return [each.number for each in found]


@pytest.mark.parametrize("possible", [False, True])
@pytest.mark.parametrize("on", ["197X", "19XX", "XXXX"])
def test_a_start_that_is_not_known_to_the_year_has_no_anniversaries(
    on: str,
    possible: bool,  # noqa: FBT001  # a table
) -> None:
    """Nor has the conclusion before an upgrade; what it becomes has."""
    first = Conclusion(on, "friendship", known_by="1980-01-01")
    assert numbers(Partnership(MUNICIPALITIES[:2], [first]), possible=possible) == []
    bare = Partnership(MUNICIPALITIES[:2], [Conclusion(on, "friendship")])
    assert numbers(bare, possible=possible) == []
    upgraded = Partnership(MUNICIPALITIES[:2], [first, Conclusion("2015-03-01", "sister")])
    assert numbers(upgraded, possible=possible) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("on", ["1979", "1979-05", "1979-05-01"])
def test_a_year_in_which_a_party_is_succeeded_is_kept_whole(on: str) -> None:
    """The same is in force before and after."""
    first, second, third = MUNICIPALITIES[:3]
    acts: list[Act] = [Conclusion(on, "sister"), Succession("1985-05-20", first.id, third)]
    assert numbers(Partnership((first, second), acts), "../1990") == [*range(1, 12)]


@pytest.mark.parametrize(
    ("on", "first", "possibly"),
    [("1979", 7, 6), ("1979-06", 7, 6), ("1979-05", 7, 7), ("1979-07", 6, 6), ("1979-06-16", 6, 6)],
)
def test_a_partnership_that_comes_into_force_years_later_is_not_kept_before(
    on: str, first: int, possibly: int
) -> None:
    """Its anniversaries are counted from its date, and begin with the first in force."""
    concluded = Conclusion(on, "sister", in_force_from="1985-06-15")
    partnership = Partnership(MUNICIPALITIES[:2], [concluded])
    assert numbers(partnership, "../1990") == [*range(first, 12)]
    assert numbers(partnership, "../1990", possible=True) == [*range(possibly, 12)]


@pytest.mark.parametrize(
    ("on", "certain", "possible"),
    [
        ("1979-05-01", [5, 8, 9], [5, 6, 8, 9]),
        ("1979-05", [5, 8, 9], [5, 6, 8, 9]),
        ("1979", [5, 9], [5, 6, 8, 9]),
    ],
)
@pytest.mark.parametrize("count_from", CountFrom)
def test_a_year_in_which_it_rests_is_not_even_possible(
    on: str, certain: list[int], possible: list[int], count_from: CountFrom
) -> None:
    """It was suspended from some day of 1985 to March 1987: nothing falls in 1986, and what may in 1985 may not."""
    acts: list[Act] = [Conclusion(on, "sister"), Suspension("1985"), Resumption("1987-03-01")]
    partnership = Partnership(MUNICIPALITIES[:2], acts)
    assert numbers(partnership, "1984/1988", count_from=count_from) == certain
    assert numbers(partnership, "1984/1988", count_from=count_from, possible=True) == possible
    assert numbers(partnership, "1986/1986", count_from=count_from, possible=True) == []


@pytest.mark.parametrize("on", ["1979-05-01", "1979-05", "1979"])
@pytest.mark.parametrize("end", [Suspension("1985-01-01"), Termination("1985-01-01")])
def test_nothing_falls_after_the_end_or_while_it_rests(on: str, end: Act) -> None:
    """Neither certainly nor possibly, in whichever window; the last is that of the year before."""
    partnership = Partnership(MUNICIPALITIES[:2], [Conclusion(on, "sister"), end])
    for possible in (False, True):
        assert numbers(partnership, "../..", possible=possible) == [1, 2, 3, 4, 5]
        assert numbers(partnership, "1985/2020", possible=possible) == []


@pytest.mark.parametrize(
    ("on", "upgraded", "certain", "possible"),
    [
        ("1979", "1990-06-01", [8, 9, 10, 1, 2], [8, 9, 10, 11, 1, 2]),
        ("1979-06", "1990-06-15", [8, 9, 10, 1, 2], [8, 9, 10, 11, 1, 2]),
        ("1979-06-15", "1990-06-15", [8, 9, 10, 1, 2], [8, 9, 10, 1, 2]),
        ("1979-06-14", "1990-06-15", [8, 9, 10, 11, 1, 2], [8, 9, 10, 11, 1, 2]),
        ("1979-06-01", "1990", [8, 9, 10, 1, 2], [8, 9, 10, 11, 1, 2]),
    ],
)
def test_a_count_is_kept_until_another_supersedes_it(
    on: str, upgraded: str, certain: list[int], possible: list[int]
) -> None:
    """In the year of the upgrade that of the friendship falls on days before it alone, if at all."""
    acts = [Conclusion(on, "friendship"), Conclusion(upgraded, "sister")]
    partnership = Partnership(MUNICIPALITIES[:2], acts)
    assert numbers(partnership, "1987/1992") == certain
    assert numbers(partnership, "1987/1992", possible=True) == possible
    with pytest.raises(NoAnniversary, match="superseded"):
        partnership.anniversary(12, on="1985-01-01")
    last = max(possible)
    assert partnership.anniversary(last, on="1985-01-01").number == last


def test_where_the_upgrade_is_not_known_to_the_day_both_counts_are_possible() -> None:
    """The years completed are then the hull of both."""
    acts = [Conclusion("1979-05-01", "friendship"), Conclusion("1990", "sister")]
    partnership = Partnership(MUNICIPALITIES[:2], acts)
    assert partnership.completed_years("1990-06-01") == CompletedYears(0, 11)
    assert partnership.completed_years("1989-12-31") == CompletedYears(10, 10)
    assert partnership.completed_years("1991-01-01") == CompletedYears(0, 1)
    with pytest.raises(BeforeStart):
        partnership.anniversary(5, on="1979-04-30")


@pytest.mark.parametrize("begins", ["1990", "1990-05", "1990-05-01"])
def test_a_run_that_ends_before_its_count_begins_takes_no_year_away(begins: str) -> None:
    """Signed in 1985, to come into force in 1990, and ended before: it has no anniversaries by its entry into force."""
    partnership = Partnership(
        MUNICIPALITIES[:2],
        [
            Conclusion("1979-05-01", "friendship"),
            Conclusion("1985-01-01", "sister", in_force_from=begins),
            Termination("1987-01-01"),
        ],
    )
    by_entry = CountFrom.ENTRY_INTO_FORCE
    for possible in (False, True):
        assert numbers(partnership, "../..", count_from=by_entry, possible=possible) == [
            1,
            2,
            3,
            4,
            5,
        ]
        for year in range(1985, 1992):
            window = f"{year}/{year}"
            assert numbers(partnership, window, count_from=by_entry, possible=possible) == []
            # Beside one of the same day, which is there in all years.
            older = Partnership(
                MUNICIPALITIES[:2], [Conclusion(f"1950{begins[4:]}", "sister")], id="o"
            )
            both = Registry.of([partnership, older])
            assert both.count_anniversaries(window, count_from=by_entry, possible=possible) == 1


def test_what_is_not_yet_in_force_is_not_among_those_in_force() -> None:
    """Of those that go on: known to the year, upgraded, or of a plain day."""
    lives: dict[str, list[Act]] = {
        "year": [Conclusion("1979", "sister")],
        "upgraded": [Conclusion("1985-05-01", "friendship"), Conclusion("1990-05-01", "sister")],
        "plain": [Conclusion("1995-05-01", "sister")],
    }
    some_partnerships = [
        Partnership(MUNICIPALITIES[:2], acts, id=id_) for id_, acts in lives.items()
    ]
    registry = Registry.of(some_partnerships)
    for day, expected in (
        ("1979-12-30", []),
        ("1979-12-31", ["year"]),
        ("1985-04-30", ["year"]),
        ("1985-05-01", ["year", "upgraded"]),
        ("1995-04-30", ["year", "upgraded"]),
        ("1995-05-01", ["year", "upgraded", "plain"]),
    ):
        assert [partnership.id for partnership in registry.in_force_on(day)] == expected
        assert registry.count_in_force_on(day) == len(expected)


@pytest.mark.parametrize("possible", [False, True])
@pytest.mark.parametrize(
    ("count_from", "expected"),
    [
        (CountFrom.TYPE, [4, 1, 1, 2, 3]),
        (CountFrom.UNBROKEN, [16, 1, 2, 3, 4]),
        (CountFrom.ORIGIN, [16, 20, 21, 22, 23, 24]),
        (CountFrom.ENTRY_INTO_FORCE, [4, 1, 1, 2]),
    ],
)
def test_each_choice_of_what_is_counted_has_an_index_of_its_own(
    count_from: CountFrom,
    expected: list[int],
    possible: bool,  # noqa: FBT001  # a table
) -> None:
    """Whichever was asked before; of a registry that goes on being asked."""
    acts: list[Act] = [
        Conclusion("1979-05-01", "friendship"),
        Conclusion("1991-05-01", "sister"),
        Termination("1996-01-01"),
        Conclusion("1999-05-01", "friendship"),
        Conclusion("2000-06-01", "sister", in_force_from="2001-01-01"),
    ]
    partnership = Partnership(MUNICIPALITIES[:2], acts)
    registry = Registry.of([partnership])
    for other in CountFrom:
        for leap_day in LeapDay:
            registry.count_anniversaries(
                "1995/2003", count_from=other, leap_day=leap_day, possible=not possible
            )
    found = registry.anniversaries("1995/2003", count_from=count_from, possible=possible)
    assert [each.number for each in found] == expected
    counted = registry.count_anniversaries("1995/2003", count_from=count_from, possible=possible)
    assert counted == len(expected)
    assert numbers(partnership, "1995/2003", count_from=count_from, possible=possible) == expected


@pytest.mark.parametrize(
    ("window", "certain", "possible"),
    [
        ("2024-04-01/2024-04-30", [], []),
        ("2024-04-01/2024-05-01", [], [45]),
        ("2024-05-01/2024-05-30", [], [45]),
        ("2024-05-01/2024-05-31", [45], [45]),
        ("2024-05-31/2024-06-30", [], [45]),
        ("2024-06-01/2024-06-30", [], []),
        ("2023-06-01/2024-04-30", [], []),
        ("2023-05-31/2025-05-01", [45], [44, 45, 46]),
        ("2020-06-01/2025-04-30", [42, 43, 44, 45], [42, 43, 44, 45]),
        ("2020-05-02/2025-05-30", [42, 43, 44, 45], [41, 42, 43, 44, 45, 46]),
    ],
)
def test_a_window_beside_a_month_or_year_holds_nothing_of_it(
    window: str, certain: list[int], possible: list[int]
) -> None:
    """One that cuts it may hold it."""
    month = Partnership(MUNICIPALITIES[:2], [Conclusion("1979-05", "sister")])
    assert numbers(month, window) == certain
    assert numbers(month, window, possible=True) == possible
    year = Partnership(MUNICIPALITIES[:2], [Conclusion("1979", "sister")])
    assert numbers(year, "2023-12-31/2024-12-30") == []
    assert numbers(year, "2023-12-31/2024-12-30", possible=True) == [44, 45]
    assert numbers(year, "2024-01-01/2025-01-01", possible=True) == [45, 46]


@pytest.mark.parametrize("on", ["1979-05-01", "1979-05", "1979"])
@pytest.mark.parametrize("every", [1, 2, 3, 5])
def test_every_nth_of_a_partnership_that_has_ended(on: str, every: int) -> None:
    """In a single year, in a few, and in all."""
    ended = Partnership(
        MUNICIPALITIES[:2], [Conclusion(on, "sister"), Termination("1990-01-01")], id="ended"
    )
    kept = [number for number in range(1, 11) if number % every == 0]
    assert numbers(ended, "../..", every=every) == kept
    assert numbers(ended, "1982/1988", every=every) == [
        number for number in kept if 1982 <= 1979 + number <= 1988
    ]
    for number in range(1, 13):
        year = 1979 + number
        expected = [number] if number in kept else []
        assert numbers(ended, f"{year}/{year}", every=every) == expected


@pytest.mark.parametrize(
    ("conclusion", "certain", "possible"),
    [
        (Conclusion("1979", "sister", term="P5Y"), 4, 5),
        (Conclusion("1979-05-01", "sister", term="P5Y"), 5, 5),
        (Conclusion("1979-05-01", "sister", until="1985"), 5, 6),
        (Conclusion("1979-05-01", "sister", until="1985-04-30"), 5, 5),
        (Conclusion("1979-05", "sister", until="1985-05-15"), 5, 6),
        (Conclusion("1979-05-01", "sister", term="P5Y", renews="P1Y"), 11, 11),
        (Conclusion("1979-05-01", "sister", in_force_from="1979-09-01"), 11, 11),
    ],
)
def test_one_conclusion_is_kept_to_its_last_day(
    conclusion: Conclusion, certain: int, possible: int
) -> None:
    """As far as that is known; without an end if it prolongs itself."""
    partnership = Partnership(MUNICIPALITIES[:2], [conclusion])
    assert numbers(partnership, "../1990") == [*range(1, certain + 1)]
    assert numbers(partnership, "../1990", possible=True) == [*range(1, possible + 1)]


@pytest.mark.parametrize(
    ("acts", "day", "in_force"),
    [
        ([Conclusion("1979", "sister", known_by="1979-06-01")], "1979-06-01", True),
        ([Conclusion("1979", "sister", known_by="1979-06-01")], "1979-05-31", False),
        ([Conclusion("1979-05-01", "sister", in_force_from="1980-01-01")], "1979-12-31", False),
        ([Conclusion("1979-05-01", "sister", in_force_from="1980-01-01")], "1980-01-01", True),
        (
            [Conclusion("1979-05-01", "friendship", term="P5Y"), Conclusion("1990", "sister")],
            "1986-01-01",
            False,
        ),
        (
            [
                Conclusion("1979-05-01", "friendship", term="P5Y"),
                Conclusion("1990-01-01", "sister"),
            ],
            "1986-01-01",
            False,
        ),
        (
            [
                Conclusion("1979-05-01", "friendship"),
                Conclusion("1985-01-01", "sister", term="P5Y"),
                Conclusion("1995-01-01", "sister"),
            ],
            "1992-01-01",
            False,
        ),
        ([Conclusion("1979-05-01", "sister"), Termination("1990")], "1990-01-01", False),
        ([Conclusion("1979-05-01", "sister"), Termination("1990")], "1989-12-31", True),
        (
            [
                Conclusion("1979-05-01", "sister"),
                Termination("1990-01-01"),
                Conclusion("2000-01-01", "sister"),
            ],
            "1995-01-01",
            False,
        ),
        (
            [
                Conclusion("1979-05-01", "sister"),
                Suspension("1990-01-01"),
                Termination("2000-01-01"),
            ],
            "1995-01-01",
            False,
        ),
    ],
)
def test_what_is_not_so_simple_is_not_in_force_all_the_time(
    acts: list[Act],
    day: str,
    in_force: bool,  # noqa: FBT001  # a table
) -> None:
    """Terms, partial dates, a later entry into force, a rest: none is read as a conclusion that just goes on."""
    partnership = Partnership(MUNICIPALITIES[:2], acts)
    registry = Registry.of([partnership])
    assert partnership.in_force_on(day) is in_force
    assert registry.count_in_force_on(day) == in_force
    assert len(registry.in_force_on(day)) == in_force


@pytest.mark.parametrize(
    ("on", "in_force_from", "ended", "certain", "possible"),
    [
        ("1979", "1980-01-01", "1990-01-01", (1, 10), (1, 10)),
        ("1979", "1980-01-02", "1990-01-01", (2, 10), (1, 10)),
        ("1979", "1980-12-31", "1989-12-31", (2, 9), (1, 10)),
        ("1979", "1981-01-01", "1989-01-01", (2, 9), (2, 9)),
        ("1980", "1981-01-01", "1989-01-02", (1, 8), (1, 9)),
        ("1979-05", "1980-05-01", "1989-06-01", (1, 10), (1, 10)),
        ("1979-05", "1980-05-02", "1989-05-31", (2, 9), (1, 10)),
        ("1979-05", "1980-05-31", "1989-05-02", (2, 9), (1, 10)),
        ("1979-05", "1980-06-01", "1989-05-01", (2, 9), (2, 9)),
        ("1979-05-15", "1980-05-15", "1989-05-16", (1, 10), (1, 10)),
        ("1979-05-15", "1980-05-16", "1989-05-15", (2, 9), (2, 9)),
        ("1980-02-29", "1984-02-28", "1989-03-01", (4, 9), (4, 9)),
        ("1980-02-29", "1985-03-01", "1989-02-28", (6, 8), (6, 8)),
        ("1979", "1985-03-01", "1985-09-01", (7, 5), (6, 6)),
        ("1979-05", "1985-05-03", "1985-05-04", (7, 5), (6, 6)),
        ("1979-05", "1985-05-15", "1985-09-01", (7, 5), (6, 6)),
        ("1979-05", "1985-04-01", "1985-05-15", (6, 5), (6, 6)),
        ("1979", "1985-01-01", "1986-01-01", (6, 6), (6, 6)),
    ],
)
@pytest.mark.parametrize("to_the_end", [False, True])
def test_the_first_and_the_last_kept_are_right_to_the_day(
    on: str,
    in_force_from: str,
    ended: str,
    certain: tuple[int, int],
    possible: tuple[int, int],
    to_the_end: bool,  # noqa: FBT001  # a table
) -> None:
    """Of what ends, and of what goes on to the window's end."""
    acts: list[Act] = [Conclusion(on, "sister", in_force_from=in_force_from)]
    if not to_the_end:
        acts.append(Termination(ended))
    partnership = Partnership(MUNICIPALITIES[:2], acts)
    last = 1995 - partnership.acts[0].earliest.year
    for may, (least, most) in ((False, certain), (True, possible)):
        expected = [*range(least, (last if to_the_end else most) + 1)]
        assert numbers(partnership, "../1995", possible=may) == expected
        for year in range(1979, 1996):
            number = year - partnership.acts[0].earliest.year
            here = [number] if number in expected else []
            assert numbers(partnership, f"{year}/{year}", possible=may) == here


@pytest.mark.parametrize("on", ["1979-05-01~", "1979-05-01?", "1979-05-01%", "1979-05~", "1979?"])
def test_what_is_not_certain_about_a_date_stays_on_its_anniversaries(on: str) -> None:
    """Also of the plainest partnership, and beside one of the same date that is certain."""
    some_partnerships = [
        Partnership(MUNICIPALITIES[:2], [Conclusion(date, "sister")], id=id_)
        for id_, date in (("approximate", on), ("certain", on[:-1]))
    ]
    assert numbers(some_partnerships[0], "2023/2024") == [44, 45]
    registry = Registry.of(some_partnerships)
    found = [(str(each.on), each.partnership.id) for each in registry.anniversaries("2024/2024")]
    day = on.replace("1979", "2024")
    assert found == [(day, "approximate"), (day[:-1], "certain")]
    assert registry.count_anniversaries("2024/2024") == 2


def test_one_that_is_replaced_has_its_place_among_several_of_one_party() -> None:
    """Wherever that is."""
    some_partnerships = many(12)
    registry = Registry.of(some_partnerships)
    party = some_partnerships[8].parties[0].id
    before = [partnership.id for partnership in registry.involving(party)]
    assert before.index("00008") > 0
    changed = registry.replacing(evolve(some_partnerships[8], note="seen"))
    assert [partnership.id for partnership in changed.involving(party)] == before
    assert changed["00008"].note == Text("seen")


def test_a_type_that_is_signed_again_counts_on() -> None:
    """Only another type, or a new spell, begins anew."""
    acts: list[Act] = [
        Conclusion("1979-05-01", "sister"),
        Conclusion("1985-03-01", "sister"),
        Conclusion("1988-03-01", "friendship"),
        Conclusion("1990-03-01", "sister"),
    ]
    partnership = Partnership(MUNICIPALITIES[:2], acts)
    assert numbers(partnership, "1984/1992") == [5, 6, 7, 8, 1, 1, 2]
    assert numbers(partnership, "1984/1992", possible=True) == [5, 6, 7, 8, 1, 1, 2]


@pytest.mark.parametrize("on", ["05-01", "05", ""])
def test_the_ends_of_a_long_window_are_not_whole_years(on: str) -> None:
    """A day, a month or a year that lies before its first day or after its last one is not there."""
    partnership = Partnership(MUNICIPALITIES[:2], [Conclusion(f"1979-{on}".strip("-"), "sister")])
    whole = [*range(7, 16)]
    assert numbers(partnership, "1985-06-01/1995-04-30") == whole
    assert numbers(partnership, "1985-06-01/1995-06-01") == ([*whole, 16] if on else whole)
    assert numbers(partnership, "1985-04-01/1995-04-30") == ([6, *whole] if on else whole)
    assert numbers(partnership, "1985/1995-04-30") == [6, *whole]
    assert numbers(partnership, "1985-06-01/1995") == [*whole, 16]
    assert numbers(partnership, "1985-06-01/1988-04-30") == [7, 8]
    assert numbers(partnership, "1985-06-01/1987-04-30") == [7]


@pytest.mark.parametrize("on", ["-05", ""])
def test_a_window_that_cuts_the_year_of_a_start_may_hold_the_older_ones_alone(on: str) -> None:
    """A start is no anniversary, and of every fifth only the fifths may be there."""
    some_partnerships = [
        Partnership(MUNICIPALITIES[:2], [Conclusion(f"{year}{on}", "sister")], id=str(year))
        for year in (1950, 1974, 1979)
    ]
    registry = Registry.of(some_partnerships)
    for every, expected in ((1, [("1950", 29), ("1974", 5)]), (5, [("1974", 5)]), (7, [])):
        found = registry.anniversaries("1979-05-10/1979-05-20", every=every, possible=True)
        assert [(each.partnership.id, each.number) for each in found] == expected
        count = registry.count_anniversaries("1979-05-10/1979-05-20", every=every, possible=True)
        assert count == len(expected)


def test_a_window_that_cuts_a_month_may_hold_the_first_and_the_last() -> None:
    """Of the years in which it falls, both ends are."""
    acts: list[Act] = [Conclusion("1979-05", "sister"), Termination("1989-06-01")]
    partnership = Partnership(MUNICIPALITIES[:2], acts)
    for year, expected in ((1979, []), (1980, [1]), (1981, [2]), (1989, [10]), (1990, [])):
        window = f"{year}-05-10/{year}-05-20"
        assert numbers(partnership, window, possible=True) == expected
        assert numbers(partnership, window) == []
