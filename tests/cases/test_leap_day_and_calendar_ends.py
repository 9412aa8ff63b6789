"""Partnerships since 29 February, and both ends of the calendar.

Specifies the three policies for 29 February, for anniversaries, completed years and lists alike, and that dates in the
years 1 and 9999 are answered as any others.
"""

from datetime import date

import pytest

from partnerships import (
    Conclusion,
    LeapDay,
    NoAnniversary,
    PartialDate,
    Renewal,
    Resumption,
    Status,
    Suspension,
    Termination,
)
from tests.support.partnerships import SISTER, history, kitakyushu_dalian, list_anniversaries

# 29 February, and both ends of the calendar


@pytest.mark.parametrize(
    ("leap_day", "on"),
    [
        (LeapDay.FEB_28, "2025-02-28"),
        (LeapDay.MAR_1, "2025-03-01"),
        (LeapDay.LEAP_YEARS_ONLY, None),
    ],
)
def test_29_february_is_kept_by_an_explicit_policy(leap_day: LeapDay, on: str | None) -> None:
    """The 25th of 2000-02-29 depends on the policy, the 24th is 2024-02-29 always."""
    partnership = kitakyushu_dalian("2000-02-29")
    assert partnership.anniversary(24, leap_day=leap_day).on == date(2024, 2, 29)
    in_2025 = partnership.anniversaries("2025-01-01/2025-12-31", leap_day=leap_day, possible=True)
    assert [str(each.on) for each in in_2025] == ([] if on is None else [on])
    if on is not None:
        assert partnership.anniversary(25, leap_day=leap_day).on == PartialDate(on)
        return
    with pytest.raises(NoAnniversary) as caught:
        partnership.anniversary(25, leap_day=leap_day)
    assert str(caught.value) == (
        "no 25th anniversary of 2000-02-29:"
        " 29 February exists in leap years only, and 2025 is not a leap year"
    )


@pytest.mark.parametrize(
    ("day", "years"),
    [
        ("2024-02-28", (23, 23, 20)),
        ("2024-02-29", (24, 24, 24)),
        ("2025-02-27", (24, 24, 24)),
        ("2025-02-28", (25, 24, 24)),
        ("2025-03-01", (25, 25, 24)),
        ("2028-02-28", (27, 27, 24)),
        ("2100-03-01", (100, 100, 96)),
        ("2000-02-29", (0, 0, 0)),
        ("2001-02-28", (1, 0, 0)),
    ],
)
def test_completed_years_follow_the_leap_day_policy(day: str, years: tuple[int, int, int]) -> None:
    """They are the number of the last existing anniversary, so they agree with the lists."""
    partnership = kitakyushu_dalian("2000-02-29")
    found = tuple(partnership.completed_years(day, leap_day=policy).exact for policy in LeapDay)
    assert found == years


def test_a_list_leaves_out_the_years_in_which_29_february_is_not_kept() -> None:
    """In leap years only, it has an 8th and a 12th; 1900 was none."""
    kept = kitakyushu_dalian("1896-02-29").anniversaries(
        "1897-01-01/1908-12-31", leap_day=LeapDay.LEAP_YEARS_ONLY
    )
    assert [str(each.on) for each in kept] == ["1904-02-29", "1908-02-29"]


@pytest.mark.parametrize("leap_day", LeapDay)
def test_a_month_needs_no_leap_day_policy(leap_day: LeapDay) -> None:
    """February returns as February in every year."""
    partnership = kitakyushu_dalian("2000-02")
    assert partnership.anniversary(1, leap_day=leap_day).on == PartialDate("2001-02")
    assert partnership.anniversary(4, leap_day=leap_day).on == PartialDate("2004-02")


def test_the_first_year_of_the_calendar_does_not_crash() -> None:
    """A partnership since 0001-01-01 has 9998 anniversaries."""
    partnership = kitakyushu_dalian("0001-01-01")
    assert partnership.status_on("0001-01-01") is Status.IN_FORCE
    assert partnership.completed_years("0001-01-01").exact == 0
    assert partnership.completed_years(date.max).exact == 9998
    assert partnership.anniversary(9998).on == date(9999, 1, 1)
    with pytest.raises(NoAnniversary, match="numbered from 1 to 9998: 9999"):
        partnership.anniversary(9999)
    with pytest.raises(NoAnniversary) as caught:
        kitakyushu_dalian("0002-01-01").anniversary(9998)
    assert str(caught.value) == (
        "no 9998th anniversary of 0002-01-01: the calendar ends with the year 9999, before 10000"
    )
    assert partnership.next_anniversary("9999-01-02") is None
    assert len(list_anniversaries(partnership, "../..")) == 9998


@pytest.mark.parametrize("since", ["9999-12-31", "9999-12", "9999", "9996-02-29"])
@pytest.mark.parametrize("leap_day", LeapDay)
def test_the_last_year_of_the_calendar_does_not_crash(since: str, leap_day: LeapDay) -> None:
    """There is no anniversary after the calendar's last day."""
    partnership = kitakyushu_dalian(since)
    assert partnership.in_force_on(date.max)
    assert partnership.next_anniversary(date.max, leap_day=leap_day) is None
    with pytest.raises(NoAnniversary, match="the calendar ends with the year 9999"):
        partnership.anniversary(5, leap_day=leap_day)


def test_a_history_on_the_calendars_last_day_does_not_crash() -> None:
    """All acts of a partnership can be of 9999-12-31."""
    partnership = history(
        "here there",
        Conclusion("0001-01-01", SISTER, until="9999-12-31"),
        Suspension(date.max),
        Resumption(date.max),
        Renewal(date.max, term="P5Y"),
        Termination(date.max),
    )
    assert partnership.status_on("9999-12-30") is Status.IN_FORCE
    assert partnership.status_on(date.max) is Status.TERMINATED
