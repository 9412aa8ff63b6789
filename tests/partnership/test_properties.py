"""Laws of what a partnership counts: completed years, lists of anniversaries, and the next one."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import assume, event, given, strategies as st

from partnerships import (
    CompletedYears,
    CountFrom,
    LeapDay,
    Municipality,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Registry,
    Status,
)
from partnerships._testing.dates import move_day
from partnerships._testing.histories import EXACT
from partnerships.errors import BeforeStart, NoAnniversary
from tests.support import reference
from tests.support.reference import Walk
from tests.support.strategies import (
    EXACT_CONCLUSIONS,
    NEVER_SUSPENDED,
    Options,
    claimed,
    options,
    partnerships,
    turning_points,
    with_days,
    with_windows,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships import Anniversary

COUNTS = st.sampled_from(CountFrom)
LEAP_DAYS = st.sampled_from(LeapDay)
ACTIVE = {Status.PENDING, Status.IN_FORCE, Status.SUSPENDED}


def numbered(found: Iterable[Anniversary]) -> list[tuple[date, int]]:
    """Return the days and numbers of anniversaries that have a day."""
    return [(each.on.earliest, each.number) for each in found]


# a second, plain implementation finds the same, for exact dates


@given(with_days(partnerships(EXACT)), COUNTS, LEAP_DAYS)
def test_completed_years_are_those_since_the_start_of_the_days_run(
    asked: tuple[Partnership, date], count_from: CountFrom, leap_day: LeapDay
) -> None:
    """Or of its spell, of the first conclusion, of its entry into force; before it, an error."""
    partnership, drawn = asked
    for day in (drawn, *turning_points(partnership)):
        base = Walk.to(day, partnership).base(count_from)
        if base is None or base.day > day:
            with pytest.raises(BeforeStart):
                partnership.completed_years(day, count_from=count_from, leap_day=leap_day)
            continue
        event(f"not the first act: {base.act > 0}")
        expected = reference.completed_years(base.day, day, leap_day)
        counted = partnership.completed_years(day, count_from=count_from, leap_day=leap_day)
        assert counted.exact == expected


@given(with_windows(partnerships(EXACT)), options(every=1))
def test_a_list_holds_the_anniversaries_of_the_days_run_on_which_the_partnership_is_in_force(
    asked: tuple[Partnership, Period], options: Options
) -> None:
    """As a walk through all the years finds them; on exact dates no others are possible."""
    partnership, window = asked
    count_from, leap_day = options["count_from"], options["leap_day"]
    every = reference.anniversaries(partnership, *window.days(), count_from, leap_day)
    expected = [(on, n) for on, n, walk in every if walk.status is Status.IN_FORCE]
    found = numbered(partnership.anniversaries(window, **options))
    event(f"listed: {min(len(found), 3)}")
    assert found == expected


@given(with_days(partnerships(EXACT)), COUNTS, LEAP_DAYS)
def test_the_next_anniversary_is_the_first_that_the_active_partnership_reaches(
    asked: tuple[Partnership, date], count_from: CountFrom, leap_day: LeapDay
) -> None:
    """On or after the day, suspended or not, in the run that is then current; None if there is none."""
    partnership, day = asked
    latest = max(day.year, *(act.latest.year for act in partnership.acts))
    horizon = date(min(latest + 40, 9999), 12, 31)
    every = reference.anniversaries(partnership, day, horizon, count_from, leap_day)
    expected = [(on, n, walk.status) for on, n, walk in every if walk.status in ACTIVE]
    found = partnership.next_anniversary(day, count_from=count_from, leap_day=leap_day)
    if found is None:
        event("none")
        assert not expected
        return
    event(f"status: {found.status.value}")
    on, number, status = expected[0]
    assert (found.on, found.number, found.status) == (PartialDate(on), number, status)


@given(with_days(partnerships(EXACT)), st.integers(1, 60), COUNTS, LEAP_DAYS)
def test_the_nth_anniversary_exists_unless_its_count_is_superseded_by_then(
    asked: tuple[Partnership, date], number: int, count_from: CountFrom, leap_day: LeapDay
) -> None:
    """In the run of a day, whatever the status, and after an end as well."""
    partnership, day = asked
    base = Walk.to(day, partnership).base(count_from)
    assume(base is not None)
    assert base is not None
    on = reference.nth(base.day, number, leap_day)
    if on is None or Walk.to(on, partnership).base(count_from) != base:
        event("superseded" if on else "not in the calendar")
        with pytest.raises(NoAnniversary):
            partnership.anniversary(number, on=day, count_from=count_from, leap_day=leap_day)
        return
    found = partnership.anniversary(number, on=day, count_from=count_from, leap_day=leap_day)
    event(f"status: {found.status.value}")
    assert found.on == on
    assert found.counted_from == base.day
    assert found.number == number


# completed years and anniversaries


@given(with_days(partnerships(EXACT)), COUNTS, LEAP_DAYS)
def test_completed_years_and_anniversaries_agree_within_a_run(
    asked: tuple[Partnership, date], count_from: CountFrom, leap_day: LeapDay
) -> None:
    """n are completed if the nth is on or before the day, and the next one is after it."""
    partnership, day = asked
    base = Walk.to(day, partnership).base(count_from)
    assume(base is not None and base.day <= day)
    counted = partnership.completed_years(day, count_from=count_from, leap_day=leap_day).exact
    assert counted is not None
    if counted:
        reached = partnership.anniversary(counted, on=day, count_from=count_from, leap_day=leap_day)
        assert reached.on.latest <= day
    for number in range(counted + 1, counted + 9):
        try:
            later = partnership.anniversary(
                number, on=day, count_from=count_from, leap_day=leap_day
            )
        except NoAnniversary:
            continue
        assert later.on.earliest > day


@given(with_windows(partnerships(EXACT)), LEAP_DAYS)
def test_on_a_listed_anniversary_its_number_is_completed_and_on_the_eve_the_one_before(
    asked: tuple[Partnership, Period], leap_day: LeapDay
) -> None:
    """For every anniversary in a list, of consecutive years that have one."""
    partnership, window = asked
    for each in partnership.anniversaries(window, leap_day=leap_day):
        day = each.on.earliest
        assert partnership.completed_years(day, leap_day=leap_day).exact == each.number
        eve = partnership.completed_years(move_day(day, -1), leap_day=leap_day)
        assert eve.exact is not None
        assert eve.exact < each.number


@given(with_days(partnerships()), COUNTS, LEAP_DAYS)
def test_counting_is_an_error_only_where_the_day_can_be_before_the_start(
    asked: tuple[Partnership, date], count_from: CountFrom, leap_day: LeapDay
) -> None:
    """A day on which it is certainly concluded has completed years, also after an end."""
    partnership, day = asked
    statuses = partnership.possible_statuses_on(day)
    entry = count_from is CountFrom.ENTRY_INTO_FORCE
    try:
        counted = partnership.completed_years(day, count_from=count_from, leap_day=leap_day)
    except BeforeStart:
        event("before the start")
        assert entry or statuses == {Status.NOT_CONCLUDED}
        return
    event(f"exact: {counted.exact is not None}")
    assert 0 <= counted.at_least <= counted.at_most
    # An entry into force can be known to be before a conclusion of partial date.
    assert entry or Status.NOT_CONCLUDED not in statuses or counted.at_least == 0


@given(with_days(partnerships(EXACT)), LEAP_DAYS)
def test_the_longer_the_count_the_more_the_years(
    asked: tuple[Partnership, date], leap_day: LeapDay
) -> None:
    """Since the origin no fewer than in the spell, and there no fewer than in the run."""
    partnership, day = asked
    assume(partnership.possible_statuses_on(day) != {Status.NOT_CONCLUDED})
    assume(leap_day is not LeapDay.LEAP_YEARS_ONLY)
    run, spell, origin = (
        partnership.completed_years(day, count_from=count_from, leap_day=leap_day)
        for count_from in (CountFrom.TYPE, CountFrom.UNBROKEN, CountFrom.ORIGIN)
    )
    event(f"differ: {run != spell}, {spell != origin}")
    assert run.at_most <= spell.at_most <= origin.at_most


# lists


@given(with_windows(partnerships()), options())
def test_lists_are_in_date_order(asked: tuple[Partnership, Period], options: Options) -> None:
    """By earliest day, latest day and number; and they hold nothing twice."""
    partnership, window = asked
    keys = [
        (each.on.sort_key, each.number) for each in partnership.anniversaries(window, **options)
    ]
    assert keys == sorted(keys)
    assert len({*keys}) == len(keys)


@given(with_windows(partnerships()), options(possible=False))
def test_the_listed_anniversaries_lie_wholly_inside_the_window(
    asked: tuple[Partnership, Period], options: Options
) -> None:
    """And on all days that they can be it is certainly in force."""
    partnership, window = asked
    first, last = window.days()
    for each in partnership.anniversaries(window, **options):
        event(f"precision: {each.on.precision.value}")
        assert first <= each.on.earliest <= each.on.latest <= last
        assert each.status is Status.IN_FORCE
        assert partnership.in_force_on(each.on)


@given(with_windows(partnerships()), options(possible=False))
def test_the_certain_anniversaries_are_among_the_possible_ones(
    asked: tuple[Partnership, Period], options: Options
) -> None:
    """And the others may fall inside the window, while it is possibly in force."""
    partnership, window = asked
    certain = list(partnership.anniversaries(window, **options))
    options["possible"] = True
    possible = list(partnership.anniversaries(window, **options))
    event(f"possible only: {len(possible) > len(certain)}")
    assert {*certain} <= {*possible}
    for each in possible:
        assert window.possibly_contains(each.on)
        assert partnership.possibly_in_force_on(each.on)


@given(with_windows(partnerships()), options(every=1), st.integers(2, 12))
def test_every_nth_keeps_the_multiples(
    asked: tuple[Partnership, Period], options: Options, every: int
) -> None:
    """The list of every so many years is the sub-list of the multiples of that number."""
    partnership, window = asked
    listed = list(partnership.anniversaries(window, **options))
    options["every"] = every
    kept = list(partnership.anniversaries(window, **options))
    event(f"kept: {bool(kept)}")
    assert kept == [each for each in listed if each.number % every == 0]


@given(with_windows(partnerships(EXACT_CONCLUSIONS)), options(), st.data())
def test_the_list_of_a_window_is_that_of_its_parts_one_after_the_other(
    asked: tuple[Partnership, Period], options: Options, data: st.DataObject
) -> None:
    """For exact starts, wherever the window is split."""
    partnership, window = asked
    options["count_from"] = CountFrom.TYPE
    first, last = window.days()
    assume(first < last)
    split = data.draw(st.dates(first, move_day(last, -1)))
    parts = Period.between(first, split), Period.between(move_day(split, 1), last)
    before, after = (list(partnership.anniversaries(part, **options)) for part in parts)
    event(f"both parts: {bool(before and after)}")
    assert before + after == list(partnership.anniversaries(window, **options))


@given(with_windows(partnerships()), options(possible=False))
def test_every_listed_anniversary_is_the_one_that_is_asked_for_by_its_number(
    asked: tuple[Partnership, Period], options: Options
) -> None:
    """In the run of the day that it falls on; the year is that of its start and the number."""
    partnership, window = asked
    count_from, leap_day = options["count_from"], options["leap_day"]
    for each in partnership.anniversaries(window, **options):
        again = partnership.anniversary(
            each.number, on=each.on, count_from=count_from, leap_day=leap_day
        )
        assert again == each
        assert again.on.earliest.year == each.counted_from.earliest.year + each.number
        assert again.count_from is count_from


# the next


@given(with_days(partnerships()), COUNTS, LEAP_DAYS)
def test_the_next_anniversary_can_fall_on_or_after_the_day(
    asked: tuple[Partnership, date], count_from: CountFrom, leap_day: LeapDay
) -> None:
    """While the partnership is possibly active."""
    partnership, day = asked
    found = partnership.next_anniversary(day, count_from=count_from, leap_day=leap_day)
    if found is not None:
        event(f"status: {found.status.value}")
        assert found.on.latest >= day
        assert partnership.possible_statuses_on(found.on) & ACTIVE


@given(with_days(partnerships(NEVER_SUSPENDED)), COUNTS, LEAP_DAYS)
def test_the_next_anniversary_is_the_first_of_the_list_where_nothing_is_at_rest(
    asked: tuple[Partnership, date], count_from: CountFrom, leap_day: LeapDay
) -> None:
    """For exact starts and a partnership that is never suspended nor pending."""
    partnership, day = asked
    found = partnership.next_anniversary(day, count_from=count_from, leap_day=leap_day)
    listed = partnership.anniversaries(
        Period.between(day, ".."), count_from=count_from, leap_day=leap_day
    )
    assert found == next(listed, None)


@given(with_days(partnerships()), COUNTS, st.integers(1, 50))
def test_a_milestone_is_a_multiple_of_five_and_the_next_year_begins_with_an_anniversary(
    asked: tuple[Partnership, date], count_from: CountFrom, years: int
) -> None:
    """year_of is the number and one; is_multiple_of answers for any number of years."""
    partnership, day = asked
    found = partnership.next_anniversary(day, count_from=count_from)
    assume(found is not None)
    assert found is not None
    assert found.milestone == (found.number % 5 == 0) == found.is_multiple_of(5)
    assert found.is_multiple_of(years) == (found.number in range(0, 10000, years))
    assert found.year_of == found.number + 1


# claims


class Answers(NamedTuple):
    """What is answered of a partnership on a day."""

    statuses: frozenset[Status]
    types: frozenset[PartnershipType]
    parties: frozenset[tuple[Municipality, ...]]
    years: CompletedYears | None
    following: tuple[int, PartialDate] | None


def answers_on(day: date, partnership: Partnership, count_from: CountFrom) -> Answers:
    """Return what is answered of a day; no years before the start."""
    years: CompletedYears | None = None
    with suppress(BeforeStart):
        years = partnership.completed_years(day, count_from=count_from)
    following = partnership.next_anniversary(day, count_from=count_from)
    return Answers(
        partnership.possible_statuses_on(day),
        partnership.possible_types_on(day),
        partnership.possible_parties_on(day),
        years,
        following and (following.number, following.on),
    )


@given(st.data(), COUNTS)
def test_a_claim_changes_no_answer(data: st.DataObject, count_from: CountFrom) -> None:
    """Status, type, parties, counts and anniversaries are those of the acts' own dates."""
    plain, window = data.draw(with_windows(partnerships()))
    other = data.draw(claimed(plain))
    event(f"claimed: {other != plain}")
    listed, others = (
        [
            (each.number, each.on, each.counted_from, each.status)
            for each in partnership.anniversaries(window, count_from=count_from, possible=True)
        ]
        for partnership in (plain, other)
    )
    assert listed == others
    for possible in (False, True):
        count, again = (
            Registry.of([each]).count_anniversaries(
                window, count_from=count_from, possible=possible
            )
            for each in (plain, other)
        )
        assert count == again
    for day in turning_points(plain):
        assert answers_on(day, other, count_from) == answers_on(day, plain, count_from)
