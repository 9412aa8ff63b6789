"""A registry with agreements all over the year lists what each of them does, in any window.

The laws of `test_properties` draw few partnerships, and windows that seldom meet what recurs: here all do.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from heapq import merge
from operator import attrgetter
from typing import Any, Final

import pytest

from partnerships import (
    Conclusion,
    Due,
    Municipality,
    Partnership,
    Period,
    Registry,
    Term,
    Termination,
)
from partnerships._index.due_days import DueDays
from partnerships.dates import DateRange

HOME: Final = Municipality("home", "Home", country="JP")
LEAP_YEAR: Final = date(2016, 1, 1)

AGREEMENTS: Final[tuple[dict[str, Any], ...]] = (
    {"term": "P1Y", "renews": "P1Y", "notice": "P2M"},
    {"term": "P5Y", "renews": "P2Y"},
    {"term": "P12M", "renews": "P24M"},
    {"term": "P3Y", "renews": "P1Y", "notice": "P1M15D"},
    {"term": "P1Y6M", "renews": "P6M", "notice": "P10D"},
    {"term": "P1Y", "renews": "P52W", "notice": "P4W"},
    {"term": "P1Y", "renews": "P1Y1D"},
    {"term": "P10Y"},
    {"until": "2025-06"},
    {"until": "2024", "renews": "P1Y", "notice": "P3M"},
)
WINDOWS: Final = [
    Period.between(first, first + timedelta(days=length))
    for first in (date(2024, 2, 20), date(2024, 12, 18), date(2025, 1, 3))
    for length in (0, 30, 355, 356, 400)
]
REVIEWS: Final = (None, "P6M", "P1Y")


@cache
def registry() -> Registry:
    """Return one agreement of each kind for every fifteenth day of a leap year, in the order of their ids, which
    is none of days; some have ended since.
    """
    made = []
    for number, each in enumerate((day, kind) for day in range(0, 366, 15) for kind in AGREEMENTS):
        day, agreed = each
        begun = LEAP_YEAR + timedelta(days=day)
        partner = Municipality(f"m{number}", f"Town {number}")
        acts = [Conclusion(begun, "sister", **agreed)]
        ended = (
            [Termination(f"2025-{1 + number % 12:02}")]
            if number % 7 == 3 and "renews" in agreed
            else []
        )
        made.append(Partnership((HOME, partner), [*acts, *ended]))
    return Registry.of(sorted(made, key=attrgetter("id")))


def list_alone(asked: Registry, window: Period, review: str | None, *, possible: bool) -> list[Due]:
    """Return what each partnership lists of itself, in the order of a registry's list."""
    alone = (each.due(window, review=review, possible=possible) for each in asked)
    return list(merge(*alone, key=lambda each: each.sort_key))


@pytest.mark.parametrize(("window", "review"), [*zip(WINDOWS, REVIEWS * 5, strict=True)])
def test_a_registry_of_many_lists_what_each_does(window: Period, review: str | None) -> None:
    for possible in (False, True):
        expected = list_alone(registry(), window, review, possible=possible)
        assert list(registry().due(window, review=review, possible=possible)) == expected


def shift(day: date, days: int, years: int) -> date:
    """Return a day moved by days, in a year so many years later."""
    moved = day + timedelta(days=days)
    return moved.replace(year=moved.year + years, day=min(moved.day, 28))


def falls_due_near(partnership: Partnership, days: DateRange, review: str | None) -> bool:
    """Whether something can fall due on one of the days, in this year or in those around it, give or take twelve."""
    windows = (
        Period.between(shift(days.first, -12, years), shift(days.last, 12, years))
        for years in range(-1, 2)
    )
    return any([*partnership.due(each, review=review, possible=True)] for each in windows)


@pytest.mark.parametrize(
    ("first", "length", "review"),
    [
        (date(2024, 2, 20), 0, "P6M"),
        (date(2024, 2, 20), 30, None),
        (date(2024, 12, 18), 14, "P1Y"),
        (date(2025, 1, 3), 30, "P6M"),
        (date(2025, 8, 7), 0, None),
        (date(2025, 8, 7), 30, "P1Y"),
    ],
)
def test_only_those_are_asked_that_can_have_something_due(
    first: date, length: int, review: str | None
) -> None:
    """Of those that recur on nearly the same day of each year, or not at all."""
    partnerships = [
        each
        for each in registry()
        for agreed in each.acts[:1]
        if isinstance(agreed, Conclusion)
        and (
            agreed.renews is None
            or (agreed.until is None and agreed.renews in {Term("P1Y"), Term("P2Y"), Term("P24M")})
        )
    ]
    days = DateRange(first, first + timedelta(days=length))
    term = None if review is None else Term(review)
    asked = DueDays(enumerate(partnerships)).positions(days, term)
    assert len(asked) < len(partnerships) / 3
    assert [each for each in asked if not falls_due_near(partnerships[each], days, review)] == []


def test_enough_is_due() -> None:
    """Every kind, and much, or the test above would show little."""
    listed = list(registry().due("2025/2025", review="P6M"))
    assert len({each.kind for each in listed}) == 4
    assert len(listed) > 150


@pytest.mark.parametrize("window", ["2025-03-01/2025-03-20", "2024-12-20/2025-01-10"])
def test_a_changed_registry_lists_what_each_does(window: str) -> None:
    """Those that were added, replaced and removed too, with the reviews and what is only possible."""
    ids = [each.id for each in registry()]
    changed = registry().removing(ids[0]).removing(ids[9])
    for number, begun in enumerate(("2019-03-10", "2019-06-10", "2018-12-27", "2019-07-02")):
        partner = Municipality(f"new{number}", f"New {number}")
        for agreed in AGREEMENTS[0], AGREEMENTS[7]:
            made = Partnership((HOME, partner), [Conclusion(begun, "sister", **agreed)])
            changed = changed.adding(made) if made.id not in changed else changed.replacing(made)
    early = Partnership(
        (HOME, Municipality("m20", "Town 20")), [Conclusion("2015-03", "sister", term="P10Y")]
    )
    changed = changed.replacing(early)
    for review in (None, "P6M"):
        for possible in (False, True):
            expected = list_alone(changed, Period(window), review, possible=possible)
            assert expected
            assert list(changed.due(window, review=review, possible=possible)) == expected
