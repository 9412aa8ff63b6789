"""Laws of knowing more: refined counts and lists lie within what the partial dates allowed.

The conditions are that the refined history is possible, that its runs stay what they were, and that no start becomes a
29 February which `LeapDay` then keeps in another month or omits.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from hypothesis import assume, event, given, strategies as st

from partnerships import Conclusion, CountFrom, LeapDay, PartialDate, Period, Precision, Status
from partnerships._timeline.replay import replay
from partnerships.anniversaries import depends_on_leap_day, is_countable, nth_anniversary
from partnerships.errors import BeforeStart
from tests.support.strategies import COUNTABLE, Refinement, refined_histories

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships import Anniversary, Partnership

COUNTS = st.sampled_from(CountFrom)
LEAP_DAYS = st.sampled_from(LeapDay)
COUNTABLE_OR_NOT = (*COUNTABLE, Precision.BETWEEN)
"""Spans of days have numbered anniversaries if they are at most a year long."""


def starts(partnership: Partnership) -> list[PartialDate]:
    """Return all dates that something can be counted from."""
    conclusions = [act for act in partnership.acts if isinstance(act, Conclusion)]
    return [date_ for act in conclusions for date_ in (act.on, act.in_force_from or act.on)]


def comparable(refinement: Refinement, leap_day: LeapDay) -> bool:
    """Whether the runs stay what they were, and no start becomes a 29 February that moves, a span that
    ends with it, or a whole February, of which a span's anniversary need not have the last day.
    """
    coarse, fine = refinement.coarse, refinement.fine
    if replay(coarse.parties, coarse.acts).runs != replay(fine.parties, fine.acts).runs:
        return False
    changed = [
        pair for pair in zip(starts(coarse), starts(fine), strict=True) if pair[0] != pair[1]
    ]
    if any(better.precision is Precision.MONTH and better.month == 2 for _, better in changed):
        return False
    refined = [known.precision for known, better in changed if depends_on_leap_day(better)]
    match leap_day:
        case LeapDay.FEB_28:
            return True
        case LeapDay.MAR_1:
            return Precision.MONTH not in refined
        case LeapDay.LEAP_YEARS_ONLY:
            return not refined


def numbered(refinement: Refinement, leap_day: LeapDay) -> bool:
    """Whether the histories are comparable, and all that is counted from has anniversaries."""
    return comparable(refinement, leap_day) and all(map(is_countable, starts(refinement.coarse)))


def by_number(found: Iterable[Anniversary]) -> dict[tuple[int, int], Anniversary]:
    """Return anniversaries by the act that they are counted from and their number."""
    return {(each.start.act, each.number): each for each in found}


@given(refined_histories(), COUNTS, LEAP_DAYS)
def test_the_refined_count_lies_in_the_range_of_the_partial_one(
    refinement: Refinement, count_from: CountFrom, leap_day: LeapDay
) -> None:
    """Or is an error where the day can have been before the start."""
    coarse, fine = refinement.coarse, refinement.fine
    assume(comparable(refinement, leap_day))
    for day in refinement.days():
        try:
            better = fine.completed_years(day, count_from=count_from, leap_day=leap_day)
        except BeforeStart:
            event("before the start")
            entry = count_from is CountFrom.ENTRY_INTO_FORCE
            assert entry or Status.NOT_CONCLUDED in coarse.possible_statuses_on(day)
            continue
        known = coarse.completed_years(day, count_from=count_from, leap_day=leap_day)
        event(f"narrower: {better != known}")
        assert known.at_least <= better.at_least <= better.at_most <= known.at_most


@given(refined_histories(COUNTABLE_OR_NOT), COUNTS, LEAP_DAYS)
def test_a_certain_anniversary_stays_when_more_is_known(
    refinement: Refinement, count_from: CountFrom, leap_day: LeapDay
) -> None:
    """certain(partial) is part of certain(refined), by the act counted from and the number."""
    coarse, fine, _, window = refinement
    assume(numbered(refinement, leap_day))
    known, better = (
        by_number(list(partnership.anniversaries(window, count_from=count_from, leap_day=leap_day)))
        for partnership in (coarse, fine)
    )
    event(f"certain: {bool(known)}, and more when refined: {len(better) > len(known)}")
    assert known.keys() <= better.keys()


@given(refined_histories(COUNTABLE_OR_NOT), COUNTS, LEAP_DAYS)
def test_an_anniversary_of_a_refined_history_was_possible_before(
    refinement: Refinement, count_from: CountFrom, leap_day: LeapDay
) -> None:
    """possible(refined) is part of possible(partial), for starts that spanned at most a year."""
    coarse, fine, _, window = refinement
    assume(numbered(refinement, leap_day))
    known, better = (
        by_number(
            list(
                partnership.anniversaries(
                    window, possible=True, count_from=count_from, leap_day=leap_day
                )
            )
        )
        for partnership in (coarse, fine)
    )
    event(f"possible: {bool(better)}, and fewer when refined: {len(better) < len(known)}")
    assert better.keys() <= known.keys()


@given(refined_histories(COUNTABLE_OR_NOT), COUNTS, LEAP_DAYS)
def test_a_refined_anniversary_falls_on_a_day_that_the_partial_one_could_be(
    refinement: Refinement, count_from: CountFrom, leap_day: LeapDay
) -> None:
    """The same act counted from and the same number: the refined date lies in the partial one."""
    coarse, fine, _, window = refinement
    assume(numbered(refinement, leap_day))
    known = by_number(
        list(coarse.anniversaries(window, possible=True, count_from=count_from, leap_day=leap_day))
    )
    found = list(fine.anniversaries(window, count_from=count_from, leap_day=leap_day))
    event(f"found: {bool(found)}")
    for each in found:
        outer = known[each.start.act, each.number].on
        assert outer.earliest <= each.on.earliest <= each.on.latest <= outer.latest


@given(refined_histories(COUNTABLE_OR_NOT), COUNTS, LEAP_DAYS)
def test_a_refined_anniversary_was_possible_on_every_day_that_it_can_be(
    refinement: Refinement, count_from: CountFrom, leap_day: LeapDay
) -> None:
    """Asked of one of those days alone, the partial history lists it among the possible ones."""
    coarse, fine, _, window = refinement
    assume(numbered(refinement, leap_day))
    found = islice(fine.anniversaries(window, count_from=count_from, leap_day=leap_day), 5)
    for each in found:
        for day in each.on.sort_key:
            alone = Period.between(day, day)
            known = by_number(
                coarse.anniversaries(alone, possible=True, count_from=count_from, leap_day=leap_day)
            )
            event(f"only possible: {coarse.acts[each.start.act].on != each.counted_from}")
            assert (each.start.act, each.number) in known


@given(refined_histories(), COUNTS)
def test_a_start_that_spans_more_than_a_year_is_in_no_list(
    refinement: Refinement, count_from: CountFrom
) -> None:
    """Neither certainly nor possibly, and the others that the history has are."""
    coarse, _, _, window = refinement
    for each in coarse.anniversaries(window, possible=True, count_from=count_from):
        from_day = each.counted_from.sort_key
        assert from_day[1] < nth_anniversary(from_day[0], 1).earliest
