"""Laws of partial dates, beside a reading by brute force: all exact histories that a partial one can be.

Whatever one of them shows, the library must have said to be possible; what it says is certain, all of them must show.
Counts take it that a spell goes on over the end of a term where that can be (and then say that this is presumed), and
over a termination only where that is certain. So they are held against the histories in which that is so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import assume, event, given, strategies as st

from partnerships import (
    Conclusion,
    CountFrom,
    LeapDay,
    Partnership,
    Period,
    Termination,
)
from partnerships._testing.dates import move_day
from partnerships.errors import BeforeStart, InvalidPartnership, NoAnniversary, NotFound
from tests.support.brute_force import (
    ExactHistory,
    Hull,
    Reading,
    iter_exact_histories,
    iter_sampled_histories,
)
from tests.support.near_strategies import (
    Known,
    asked_days,
    asked_windows,
    disturbed_histories,
    exact_histories,
    near_histories,
    wide_histories,
)
from tests.support.reference import ACTIVE, Impossible, Walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from partnerships import Act, Anniversary, CompletedYears

COUNTS: Final = st.sampled_from(CountFrom)
CLAMPED: Final = LeapDay.FEB_28
"""Under the other ways to keep a 29 February, one day's anniversary can leave that of its month."""


def accepted(known: Known) -> Partnership | None:
    """Return the partnership of a history, or None if there is none."""
    try:
        return Partnership(known.parties, known.acts)
    except InvalidPartnership:
        return None


def settled(known: Known) -> Partnership:
    """Return the partnership of a history that must be accepted."""
    return Partnership(known.parties, known.acts)


def counted(
    partnership: Partnership,
    day: date,
    count_from: CountFrom,
    party: str | None = None,
    leap_day: LeapDay = CLAMPED,
) -> CompletedYears | None:
    """Return the completed years, or None where the day is before the start, or nobody's."""
    try:
        return partnership.completed_years(
            day, count_from=count_from, party=party, leap_day=leap_day
        )
    except (BeforeStart, NotFound):
        return None


def members(known: Known) -> list[str]:
    """Return the ids of all that are ever a party."""
    return [party.id for party in settled(known).ever_parties()]


# which histories there are


@given(near_histories() | disturbed_histories())
def test_a_history_is_accepted_if_and_only_if_some_dates_make_it_valid(known: Known) -> None:
    """Whatever may be missing, doubled, or too early in it."""
    possible = next(iter_exact_histories(known.parties, known.acts), None) is not None
    event(f"possible: {possible}")
    assert (accepted(known) is not None) == possible


@given(wide_histories())
def test_a_history_that_is_possible_on_some_days_is_accepted_however_little_is_known_of_them(
    known: Known,
) -> None:
    """It was drawn on exact days, and then known to months, years, decades, or not at all."""
    assert accepted(known) is not None


# status, type and parties


@given(near_histories(), st.data())
def test_what_a_possible_history_is_on_a_day_is_among_what_the_partial_one_can_be(
    known: Known, data: st.DataObject
) -> None:
    """Status, type and parties: never too few."""
    partnership, reading = settled(known), Reading(known.parties, known.acts)
    event(f"histories: {min(len(reading.histories) // 10 * 10, 50)}")
    for day in data.draw(asked_days(known.acts)):
        require_possible(partnership, reading, day)


@given(wide_histories(), st.data())
def test_what_a_history_at_the_bounds_is_on_a_day_is_among_what_the_widely_known_one_can_be(
    known: Known, data: st.DataObject
) -> None:
    """The same for months, years and decades, of which the days at the bounds are tried."""
    partnership = settled(known)
    reading = sampled(known, data)
    event(f"histories: {min(len(reading.histories) // 10 * 10, 50)}")
    for day in data.draw(asked_days(known.acts)):
        require_possible(partnership, reading, day)


def sampled(known: Known, data: st.DataObject) -> Reading:
    """Return what some of the histories show that a widely known one can be."""
    seed = data.draw(st.integers(0, 2**32 - 1))
    return Reading(
        known.parties, known.acts, iter_sampled_histories(known.parties, known.acts, seed)
    )


def require_possible(partnership: Partnership, reading: Reading, day: date) -> None:
    """Assert that nothing that the exact histories show is missing."""
    assert reading.statuses(day) <= partnership.possible_statuses_on(day)
    assert reading.types(day) <= partnership.possible_types_on(day)
    assert reading.parties(day) <= partnership.possible_parties_on(day)


@given(near_histories(plain=True, most=4), st.data())
def test_without_terms_exactly_that_is_possible_which_some_history_shows(
    known: Known, data: st.DataObject
) -> None:
    """The order alone binds the dates then, and nothing is needlessly uncertain."""
    assume(not conclusions_meet(known.acts))
    partnership, reading = settled(known), Reading(known.parties, known.acts)
    for day in data.draw(asked_days(known.acts)):
        event(f"statuses: {len(reading.statuses(day))}")
        assert partnership.possible_statuses_on(day) == reading.statuses(day)
        assert partnership.possible_types_on(day) == reading.types(day)
        assert partnership.possible_parties_on(day) == reading.parties(day)


def conclusions_meet(acts: Sequence[Act]) -> bool:
    """Whether two conclusions can be of one day, which the rules exclude, beyond the order."""
    ranges = [act for act in acts if isinstance(act, Conclusion)]
    return any(
        later.earliest <= earlier.latest
        for number, earlier in enumerate(ranges)
        for later in ranges[number + 1 :]
    )


# completed years


@given(near_histories(), COUNTS, st.sampled_from((LeapDay.FEB_28, LeapDay.MAR_1)), st.data())
def test_the_years_that_a_possible_history_completes_lie_in_the_range_of_the_partial_one(
    known: Known, count_from: CountFrom, leap_day: LeapDay, data: st.DataObject
) -> None:
    """Where its spells go on as is presumed; there may be none where the day can be before the start."""
    partnership, reading = settled(known), Reading(known.parties, known.acts)
    alike = reading.as_presumed()
    party = data.draw(st.none() | st.sampled_from(members(known)))
    event(f"alike: {bool(alike)}, presumed: {len(alike) < len(reading.histories)}")
    for day in data.draw(asked_days(known.acts)):
        require_in_range(partnership, alike, day, count_from, party, leap_day)


@given(wide_histories(), COUNTS, st.data())
def test_the_years_of_a_history_at_the_bounds_lie_in_the_range_of_the_widely_known_one(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """The same for months, years and decades, where nothing is to be presumed."""
    partnership = settled(known)
    reading = sampled(known, data)
    assume(joints_are_settled(known.acts))
    event(f"histories: {min(len(reading.histories) // 10 * 10, 50)}")
    for day in data.draw(asked_days(known.acts)):
        require_in_range(partnership, reading.histories, day, count_from, None, CLAMPED)


def joints_are_settled(acts: Sequence[Act]) -> bool:
    """Whether no term and no termination can come before another conclusion."""
    last = max(place for place, act in enumerate(acts) if isinstance(act, Conclusion))
    return all(
        not isinstance(act, Termination)
        and getattr(act, "term", None) is None
        and getattr(act, "until", None) is None
        for act in acts[:last]
    )


def require_in_range(
    partnership: Partnership,
    histories: Iterable[ExactHistory],
    day: date,
    count_from: CountFrom,
    party: str | None,
    leap_day: LeapDay,
) -> None:
    """Assert that the range of completed years holds those of all these histories."""
    found = counted(partnership, day, count_from, party, leap_day)
    hull = Hull.of(
        history.completed_years(day, count_from, leap_day, party) for history in histories
    )
    if hull is None:
        return
    assert found is not None
    known = [
        years
        for history in histories
        if (years := history.completed_years(day, count_from, leap_day, party)) is not None
    ]
    assert found.at_least <= min(known)
    assert max(known) <= found.at_most


@given(
    near_histories(plain=True, most=4),
    st.sampled_from((CountFrom.TYPE, CountFrom.UNBROKEN, CountFrom.ORIGIN)),
    st.data(),
)
def test_without_terms_the_range_of_completed_years_is_no_wider_than_the_histories_need(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """The order bounds each date, and the range is that from its last possible day to its first."""
    assume(not conclusions_meet(known.acts))
    assume(not any(isinstance(act, Termination) for act in known.acts))
    partnership, reading = settled(known), Reading(known.parties, known.acts)
    for day in data.draw(asked_days(known.acts)):
        hull = Hull.of(
            history.completed_years(day, count_from, CLAMPED) for history in reading.histories
        )
        found = counted(partnership, day, count_from)
        event(f"exact: {hull is not None and hull.at_least == hull.at_most}")
        assert hull == (None if found is None else Hull(found.at_least, found.at_most))


# lists of anniversaries


@given(near_histories(), COUNTS, st.data())
def test_a_certain_anniversary_is_one_of_every_possible_history(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """Of every one in which spells go on as is presumed: the same number, on a day that it can be."""
    partnership, reading = settled(known), Reading(known.parties, known.acts)
    party = data.draw(st.none() | st.sampled_from(members(known)))
    first, last = data.draw(asked_windows(known.acts))
    certain = list(
        partnership.anniversaries(Period.between(first, last), count_from=count_from, party=party)
    )
    event(f"certain: {bool(certain)}, partial: {any(each.on.exact is None for each in certain)}")
    for history in reading.as_presumed():
        exact = list(history.anniversaries(first, last, count_from, CLAMPED, party))
        for each in certain:
            assert any(is_it(each, act, number, on, party=party) for (act, _), number, on in exact)


@given(near_histories(), COUNTS, st.data())
def test_an_anniversary_of_a_possible_history_is_possible(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """Where what it is counted from is known to a year, so that there are numbered anniversaries."""
    partnership, reading = settled(known), Reading(known.parties, known.acts)
    party = data.draw(st.none() | st.sampled_from(members(known)))
    first, last = data.draw(asked_windows(known.acts))
    possible = list(
        partnership.anniversaries(
            Period.between(first, last), count_from=count_from, party=party, possible=True
        )
    )
    event(f"possible: {bool(possible)}")
    for history in reading.as_presumed():
        for (act, _), number, on in history.anniversaries(first, last, count_from, CLAMPED, party):
            assert any(is_it(each, act, number, on, party=party) for each in possible)


def is_it(found: Anniversary, act: int, number: int, on: date, *, party: str | None) -> bool:
    """Whether an anniversary can be the one on a day; a member's base may be of either of two acts."""
    return (
        found.number == number
        and found.on.earliest <= on <= found.on.latest
        and (party is not None or found.start.act == act)
    )


# what is presumed


@given(near_histories(), COUNTS, st.data())
def test_a_count_that_is_not_presumed_holds_for_every_possible_history(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """Whether or not a term had run out before the next conclusion."""
    partnership, reading = settled(known), Reading(known.parties, known.acts)
    every = reading.without_presumption()
    for day in data.draw(asked_days(known.acts)):
        found = counted(partnership, day, count_from)
        if found is None or found.presumed:
            event("presumed" if found else "before the start")
            continue
        require_in_range(partnership, every, day, count_from, None, CLAMPED)


@given(near_histories(), COUNTS, st.data())
def test_an_anniversary_that_is_not_presumed_is_one_of_every_possible_history(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """The certain ones are, whether or not a term had run out before the next conclusion."""
    partnership, reading = settled(known), Reading(known.parties, known.acts)
    first, last = data.draw(asked_windows(known.acts))
    listed = partnership.anniversaries(Period.between(first, last), count_from=count_from)
    certain = [each for each in listed if not each.presumed]
    event(f"certain: {bool(certain)}")
    for history in reading.without_presumption():
        exact = list(history.anniversaries(first, last, count_from, CLAMPED))
        for each in certain:
            assert any(is_it(each, act, number, on, party=None) for (act, _), number, on in exact)


@given(exact_histories(), COUNTS, st.data())
def test_of_exact_dates_nothing_is_presumed(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """They show whether a term had run out."""
    partnership = settled(known)
    for day in data.draw(asked_days(known.acts)):
        found = counted(partnership, day, count_from)
        assert found is None or not found.presumed
    first, last = data.draw(asked_windows(known.acts))
    window = Period.between(first, last)
    listed = partnership.anniversaries(window, count_from=count_from, possible=True)
    assert not any(each.presumed for each in listed)


# exact dates


@given(exact_histories(most=7), COUNTS, st.sampled_from(LeapDay), st.data())
def test_exact_histories_are_what_the_plain_walk_says(
    known: Known, count_from: CountFrom, leap_day: LeapDay, data: st.DataObject
) -> None:
    """Status, type, parties, and the completed years of the partnership and of every member."""
    partnership, (history,) = settled(known), iter_exact_histories(known.parties, known.acts)
    for day in data.draw(asked_days(known.acts)):
        walk = history.on(day)
        event(f"status: {walk.status.value}")
        assert partnership.status_on(day) is walk.status
        if walk.type is not None:
            assert partnership.type_on(day) == walk.type
            assert partnership.parties_on(day) == walk.parties
        for party in (None, *members(known)):
            found = counted(partnership, day, count_from, party, leap_day)
            assert (found and found.exact) == history.completed_years(
                day, count_from, leap_day, party
            )


@given(exact_histories(most=7), COUNTS, st.sampled_from(LeapDay), st.data())
def test_the_lists_of_an_exact_history_are_those_of_the_plain_walk(
    known: Known, count_from: CountFrom, leap_day: LeapDay, data: st.DataObject
) -> None:
    """Of the partnership and of every member, and no others are possible."""
    partnership, (history,) = settled(known), iter_exact_histories(known.parties, known.acts)
    first, last = data.draw(asked_windows(known.acts))
    window = Period.between(first, last)
    for party in (None, *members(known)):
        expected = sorted(
            (on, number)
            for _, number, on in history.anniversaries(first, last, count_from, leap_day, party)
        )
        event(f"listed: {bool(expected)}")
        for possible in (False, True):
            found = partnership.anniversaries(
                window, count_from=count_from, leap_day=leap_day, party=party, possible=possible
            )
            assert [(each.on.exact, each.number) for each in found] == expected


@given(exact_histories(most=6), st.data())
def test_the_day_to_say_no_is_the_last_from_which_notice_has_run_when_the_term_ends(
    known: Known, data: st.DataObject
) -> None:
    """The first such day that is left, while the partnership is active on it."""
    partnership, (history,) = settled(known), iter_exact_histories(known.parties, known.acts)
    for day in data.draw(asked_days(known.acts)):
        walk = history.on(day)
        found = walk.notice()
        # Which day lies a month before 30 March is not settled, nor is what waits for its entry into force.
        assume(walk.upcoming is None and (found is None or found[1].day < 28))
        if found is not None and history.on(found[0]).status not in ACTIVE:
            found = None
        # Nor is it asked what becomes of notice where the agreement has been replaced by then.
        assume(found is None or history.on(found[0]).notice() == found)
        concluded = [act.on.earliest for act in known.acts if isinstance(act, Conclusion)]
        assume(found is None or not any(day < each <= found[0] for each in concluded))
        event(f"found: {found is not None}")
        assert partnership.notice_day(day) == (found and found[0])


# the past does not depend on the future


@given(exact_histories(most=7), COUNTS, st.data())
def test_acts_after_a_day_change_no_answer_for_it(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """Status, type, parties, counts of the partnership and its members, lists up to it, and what explains them."""
    partnership = settled(known)
    for day in data.draw(asked_days(known.acts)):
        begun = [act for act in known.acts if act.earliest <= day]
        if not begun or len(begun) == len(known.acts):
            continue
        event(f"left out: {type(known.acts[len(begun)]).__name__}")
        shorter = Partnership(known.parties, begun)
        assert shorter.status_on(day) is partnership.status_on(day)
        assert shorter.type_on(day) == partnership.type_on(day)
        assert shorter.parties_on(day) == partnership.parties_on(day)
        for party in (None, *members(known)):
            assert counted(shorter, day, count_from, party) == counted(
                partnership, day, count_from, party
            )
        party = data.draw(
            st.none() | st.sampled_from(shorter.ever_parties()).map(lambda each: each.id)
        )
        assert list_answers_up_to(shorter, day, count_from, party) == list_answers_up_to(
            partnership, day, count_from, party
        )


def list_answers_up_to(
    partnership: Partnership, day: date, count_from: CountFrom, party: str | None
) -> list[tuple[object, ...]]:
    """Return all answers about the anniversaries of the year up to a day."""
    window = Period.between(move_day(day, -366), day)
    listed = partnership.anniversaries(window, count_from=count_from, party=party)
    texts = [
        (
            each.number,
            each.on,
            each.start.act,
            each.status,
            each.type,
            *((each.title(lang), each.explain(lang)) for lang in ("en", "ja", "ko", "zh")),
        )
        for each in listed
    ]
    try:
        latest = partnership.completed_years(day, count_from=count_from, party=party).at_most
        nth = partnership.anniversary(latest, on=day, count_from=count_from, party=party)
    except (BeforeStart, NotFound, NoAnniversary):
        return texts
    return [*texts, (nth.on, nth.explain()) if nth.on.latest <= day else ()]


@given(near_histories(), COUNTS, st.data())
def test_acts_that_certainly_come_later_only_narrow_what_is_possible(
    known: Known, count_from: CountFrom, data: st.DataObject
) -> None:
    """Statuses, types, parties, and counts unless they rest on a presumption."""
    partnership = settled(known)
    for day in data.draw(asked_days(known.acts)):
        begun = 0
        while begun < len(known.acts) and known.acts[begun].earliest <= day:
            begun += 1
        if not 0 < begun < len(known.acts):
            continue
        shorter = Partnership(known.parties, known.acts[:begun])
        event(
            f"narrower: {partnership.possible_statuses_on(day) < shorter.possible_statuses_on(day)}"
        )
        assert partnership.possible_statuses_on(day) <= shorter.possible_statuses_on(day)
        assert partnership.possible_types_on(day) <= shorter.possible_types_on(day)
        assert partnership.possible_parties_on(day) <= shorter.possible_parties_on(day)
        before, after = counted(shorter, day, count_from), counted(partnership, day, count_from)
        if before is not None and after is not None and not before.presumed:
            assert before.at_least <= after.at_least
            assert after.at_most <= before.at_most


# the brute force itself


@given(near_histories())
def test_every_history_that_brute_force_finds_can_be_walked_through(known: Known) -> None:
    """Its acts fall within their dates, in order; and the one that was drawn is among them."""
    found = list(iter_exact_histories(known.parties, known.acts))
    assert found
    for history in found:
        days = [walk.today for walk in history.walks]
        assert days == sorted(days)
        for act, day in zip(known.acts, days, strict=True):
            assert act.earliest <= day <= act.latest
        assert history.on(days[-1]).status is history.walks[-1].status


def test_a_walk_cannot_go_back() -> None:
    """The plain walk finds an act impossible that comes before the one before it."""
    known = Known((), (Conclusion("2000-01-02", "sister"), Termination("2000-01-01")))
    walk = Walk(known.parties)
    walk.do(known.acts[0])
    with pytest.raises(Impossible):
        walk.do(known.acts[1])
