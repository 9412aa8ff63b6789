"""A registry with many starts on the same days lists and counts what each partnership does, in any window.

The laws of `test_index` draw few partnerships, which seldom share a day of the year: here many do, of all kinds.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from heapq import merge
from typing import TYPE_CHECKING, Final

import pytest

from partnerships import (
    Conclusion,
    CountFrom,
    LeapDay,
    Municipality,
    Partnership,
    Period,
    Registry,
    Resumption,
    Suspension,
    Termination,
)
from partnerships._index.calendar import DayBucket
from partnerships._timeline import timeline
from tests.support.strategies import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerships import Act, Anniversary

HOME: Final = Municipality("home", "Home", country="JP")
DAYS: Final = ("01-01", "02-28", "02-29", "06-15", "06-16", "12-31", "06", "02", "")
"""Days of the year on which they start, exact or not."""
YEARS: Final = (1956, 1980, 2000, 2012)
WINDOWS: Final = (
    "2024-06-15/2024-06-15",
    "2024-06-16/2025-06-14",
    "2023-02-28/2024-03-01",
    "2020-12-31/2023-01-01",
    "2021/2024",
    "2013-06-10/2017-06-20",
    "1956/1957",
    "1990-02-10/2030-06-15",
    "2012-06/2013-06-14",
    "../2001-06-15",
)


def histories(start: str) -> dict[str, Sequence[Act]]:
    """Return the kinds of history that begin so."""
    concluded = Conclusion(start, "sister")
    return {
        "open": [concluded],
        "ended": [concluded, Termination("2016-06-15")],
        "ended in a year": [concluded, Termination("2022")],
        "term": [Conclusion(start, "sister", term="P12Y")],
        "upgraded": [Conclusion(start, "friendship"), Conclusion("2013-06-15", "sister")],
        "suspended": [concluded, Suspension("2014-06-16"), Resumption("2021-06-14")],
        "perhaps suspended": [concluded, Suspension("2015"), Resumption("2016")],
        "anew": [concluded, Termination("2013-02-28"), Conclusion("2014-06-15", "sister")],
    }


@cache
def registry() -> Registry:
    """Return a partnership of each kind for each start, and open ones on every fourth day of the year: on more days
    than are counted one by one.
    """
    made = []
    for number in range(92):
        on = date(1990 + number % 7, 1, 1) + timedelta(days=4 * number)
        partner = Municipality(f"day-{number}", f"Day {number}")
        made.append(Partnership((HOME, partner), [Conclusion(on, "sister")]))
    for year in YEARS:
        for day in DAYS:
            for kind, acts in histories(f"{year}-{day}".removesuffix("-")).items():
                id_ = f"{kind}-{day}-{year}".replace(" ", "-")
                parties = (HOME, Municipality(f"m-{id_}", id_))
                made.append(Partnership(parties, acts, id=id_))
    return Registry.of(made)


def list_alone(window: str, every: int, *, possible: bool, leap_day: LeapDay) -> list[Anniversary]:
    """Return what each partnership lists of itself, in the order of a registry's list."""
    alone = (
        each.anniversaries(window, every=every, possible=possible, leap_day=leap_day)
        for each in registry()
    )
    return list(
        merge(
            *alone, key=lambda each: (each.on.sort_key, each.partnership.id, each.number, each.act)
        )
    )


@pytest.mark.parametrize("every", [1, 2, 5, 12])
@pytest.mark.parametrize("window", WINDOWS)
def test_a_registry_of_many_lists_and_counts_what_each_does(window: str, every: int) -> None:
    leap_day = LeapDay.MAR_1 if every == 2 else LeapDay.FEB_28
    for possible in (False, True):
        asked = Options(
            every=every, possible=possible, leap_day=leap_day, count_from=CountFrom.TYPE
        )
        expected = list_alone(window, every, possible=possible, leap_day=leap_day)
        assert list(registry().anniversaries(window, **asked)) == expected
        assert registry().count_anniversaries(window, **asked) == len(expected)
        assert registry().count_anniversaries(window, **asked) == len(
            expected
        )  # again, from its sums


@pytest.mark.parametrize("count_from", CountFrom)
def test_counts_from_each_start_are_those_of_the_lists(count_from: CountFrom) -> None:
    for window in WINDOWS[1:4]:
        for possible in (False, True):
            asked = Options(
                every=1, possible=possible, count_from=count_from, leap_day=LeapDay.FEB_28
            )
            listed = sum(len(list(each.anniversaries(window, **asked))) for each in registry())
            assert registry().count_anniversaries(window, **asked) == listed


def test_more_numbers_can_be_asked_for_than_are_kept() -> None:
    """The dates of a day are kept divided for a few of them, and divided again for others."""
    asked = Registry.of([*registry()])
    for every in (*range(2, 9), 2):
        expected = list_alone(
            "2024-06-15/2024-06-15", every, possible=False, leap_day=LeapDay.FEB_28
        )
        assert asked.count_anniversaries("2024-06-15/2024-06-15", every=every) == len(expected)


def test_no_timeline_is_made_for_a_simple_history(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is asked: it takes most of the time that an index is built in."""
    kinds = ("open", "ended", "term", "upgraded")
    made = [
        Partnership(
            (HOME, Municipality(f"{kind[0]}{number}", kind)), histories(f"19{number}-06-15")[kind]
        )
        for number in range(56, 66)
        for kind in kinds
    ]
    asked = Registry.of(made)
    monkeypatch.setattr(timeline, "make_timeline", None)
    with pytest.raises(TypeError):
        made[0].runs()
    for possible in (False, True):
        assert asked.count_in_force_on("1967-01-01", possible=possible) == len(made)
        assert len(asked.in_force_on("1967-01-01", possible=possible)) == len(made)
        for count_from in CountFrom:
            options = Options(
                every=1, possible=possible, count_from=count_from, leap_day=LeapDay.FEB_28
            )
            listed = [*asked.anniversaries("1967/1967", **options)]
            assert len(listed) == asked.count_anniversaries("1967/1967", **options) == len(made)
    assert [*asked.involving("home")] == made


def test_what_was_counted_is_not_counted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The counts of each day of a few years are kept. 2023 is also counted within other years."""
    asked = Registry.of([*registry()])
    counts = {window: asked.count_anniversaries(window) for window in ("2023/2023", "2022/2024")}
    assert counts["2023/2023"] > 20
    monkeypatch.setattr(DayBucket, "count_in_year", None)
    assert {window: asked.count_anniversaries(window) for window in counts} == counts
    with pytest.raises(TypeError):
        asked.count_anniversaries("2021/2021")


def test_much_is_listed() -> None:
    """Or the tests above would show little."""
    certain, possible = (
        registry().count_anniversaries(Period.calendar_year(2024), possible=each)
        for each in (False, True)
    )
    assert len(registry()) / 3 < certain < possible
