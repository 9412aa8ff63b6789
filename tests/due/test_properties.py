"""Laws of what falls due: against days that are walked one by one, the parts of a registry, and dates that
become better known.
"""

from __future__ import annotations

from datetime import date
from heapq import merge

from attrs import evolve
from hypothesis import event, given, strategies as st

from partnerships import Due, DueKind, Partnership, Period, Registry, Term
from partnerships._testing.dates import move_day
from partnerships._testing.histories import EXACT, PARTIAL
from partnerships.errors import NotSettled
from tests.support.reference import Walk, plus
from tests.support.strategies import (
    Refinement,
    partnerships,
    refined_histories,
    turning_points,
    with_windows,
)

REVIEWS = st.none() | st.sampled_from(["P6M", "P1Y", "P30D", "P2M15D", "P40Y"])
ANY = partnerships(EXACT, PARTIAL, max_acts=4)
MANY = st.lists(ANY, min_size=1, max_size=6)
LENGTHS = st.sampled_from([0, 1, 20, 40, 300, 366, 4000])


def due_by_walking(walk: Walk, review: str | None) -> set[DueKind]:
    """Return what falls due on the day to which a history was walked."""
    agreement, today = walk.governing, walk.today
    if agreement is None or walk.terminated_on is not None:
        return set()
    found = set()
    if agreement.last_on(today) == today:
        found.add(DueKind.RENEWAL if agreement.renews else DueKind.EXPIRY)
    if agreement.notice is not None and walk.notice() is not None:
        found.update({DueKind.NOTICE} if walk.notice()[0] == today else ())  # type: ignore[index]  # as just asked
    if review is not None and agreement.renews is None and agreement.last is not None:
        days = [plus(move_day(today, by), Term(review)) for by in (0, 1)]
        fits = [each is not None and each <= agreement.last for each in days]
        found.update({DueKind.REVIEW} if fits == [True, today == date.max] else ())
    return found


def key(due: Due) -> tuple[date, date, str, str]:
    return due.sort_key


@given(with_windows(partnerships(EXACT)), REVIEWS)
def test_on_each_day_just_that_falls_due_which_the_rules_say_of_it(
    asked: tuple[Partnership, Period], review: str | None
) -> None:
    """Of exact dates: on all days found, on their neighbours, and on those on which anything changes."""
    partnership, window = asked
    first, last = window.days()
    listed = list(partnership.due(window, review=review))
    assert listed == list(partnership.due(window, review=review, possible=True))
    found: dict[date, set[DueKind]] = {}
    for each in listed:
        assert each.on.exact is not None
        found.setdefault(each.on.exact, set()).add(each.kind)
    event(f"kinds: {sorted({each.kind.value for each in listed})}")
    near = [move_day(day, by) for day in [*found][:20] for by in (-1, 0, 1)]
    for day in {*near, *turning_points(partnership)}:
        if first <= day <= last:
            walk = Walk.to(day, partnership)
            assert found.get(day, set()) == due_by_walking(walk, review), day


@given(with_windows(partnerships(EXACT, PARTIAL)), REVIEWS)
def test_a_list_is_in_order_in_the_window_and_part_of_the_possible(
    asked: tuple[Partnership, Period], review: str | None
) -> None:
    """The certain wholly, the possible in part; nothing twice."""
    partnership, window = asked
    days = window.bounds()
    certain, possible = (
        list(partnership.due(window, review=review, possible=each)) for each in (False, True)
    )
    event(f"only possible: {len(certain) < len(possible)}")
    assert possible == sorted(set(possible), key=key)
    assert certain == [each for each in possible if each in certain]
    assert all(days.contains(each.on.bounds()) for each in certain)
    assert all(days.overlaps(each.on.bounds()) for each in possible)


@given(with_windows(partnerships(EXACT, PARTIAL)), REVIEWS, st.data())
def test_two_windows_list_what_one_over_both_does(
    asked: tuple[Partnership, Period], review: str | None, data: st.DataObject
) -> None:
    """Of exact days, just that; of others at least what is possible."""
    partnership, window = asked
    first, last = window.days()
    cut = move_day(first, data.draw(st.integers(0, (last - first).days)))
    halves = [Period.between(first, cut)]
    if cut < last:
        halves.append(Period.between(move_day(cut, 1), last))
    parts = [
        each for half in halves for each in partnership.due(half, review=review, possible=True)
    ]
    whole = list(partnership.due(window, review=review, possible=True))
    assert {*parts} == {*whole}
    exact = [each for each in partnership.due(window, review=review) if each.on.exact]
    assert exact == [
        each for half in halves for each in partnership.due(half, review=review) if each.on.exact
    ]


@given(with_windows(partnerships(EXACT, PARTIAL), max_years=10))
def test_notice_is_due_on_the_notice_day(asked: tuple[Partnership, Period]) -> None:
    """That which follows from a day is the first one that is due from then on, and its own."""
    partnership, window = asked
    day = window.days()[0]
    try:
        notice = partnership.notice_day(day)
    except NotSettled:
        return
    event(f"notice: {notice is not None}")
    if notice is not None:
        (first, *_) = (
            each
            for each in partnership.due(Period.between(day, notice), possible=True)
            if each.kind is DueKind.NOTICE
        )
        assert first.on == notice
    for each in partnership.due(window):
        if each.kind is DueKind.NOTICE and each.on.exact is not None and not each.on.qualifier:
            assert partnership.notice_day(each.on.exact) == each.on.exact


@given(with_windows(partnerships(EXACT)), REVIEWS)
def test_later_acts_change_nothing_that_was_due(
    asked: tuple[Partnership, Period], review: str | None
) -> None:
    """An agreement that is prolonged in time was up for review all the same."""
    partnership, window = asked
    last = window.bounds().last
    known = tuple(act for act in partnership.acts if act.on.earliest <= last)
    if known:
        then = evolve(partnership, acts=known)
        due = [(each.on, each.kind) for each in then.due(window, review=review)]
        assert due == [(each.on, each.kind) for each in partnership.due(window, review=review)]


@given(refined_histories(), REVIEWS)
def test_better_known_dates_leave_nothing_certain_and_add_nothing_impossible(
    known: Refinement, review: str | None
) -> None:
    """Each due day lies in one of before, and what was certain still falls due."""
    certain, possible = (
        list(known.coarse.due(known.window, review=review, possible=each)) for each in (False, True)
    )
    finer = list(known.fine.due(known.window, review=review, possible=True))
    event(f"certain: {bool(certain)}, finer: {bool(finer)}")

    def lies_in(one: Due, other: Due) -> bool:
        return one.kind is other.kind and other.on.bounds().contains(one.on.bounds())

    assert [each for each in certain if not any(lies_in(one, each) for one in finer)] == []
    assert [each for each in finer if not any(lies_in(each, one) for one in possible)] == []


@given(with_windows(ANY), MANY, REVIEWS, st.booleans(), LENGTHS)
def test_a_registry_lists_what_its_partnerships_do(
    asked: tuple[Partnership, Period],
    others: list[Partnership],
    review: str | None,
    possible: bool,  # noqa: FBT001  # as drawn
    length: int,
) -> None:
    """In date order; also where some were added, replaced and removed since the index was built."""
    some = [evolve(each, id=f"p{number}") for number, each in enumerate([asked[0], *others])]
    first = asked[1].bounds().first
    window = Period.between(first, move_day(first, length))
    registry = Registry.of(some)
    expected = list(
        merge(*(each.due(window, review=review, possible=possible) for each in some), key=key)
    )
    event(f"due: {bool(expected)}")
    assert list(registry.due(window, review=review, possible=possible)) == expected
    changed = registry.adding(evolve(some[0], id="new")).replacing(evolve(some[0], id="p1"))
    found = list(changed.removing("p0").due(window, review=review, possible=possible))
    plain = Registry.of(changed.removing("p0"))
    assert found == list(plain.due(window, review=review, possible=possible))
