"""The days that the methods of a term take: a day, its text, or an exact date; nothing else."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from partnerships import InvalidDate, NotSettled, PartialDate, Term
from partnerships.dates import Day

TERM = Term("P1Y")
METHODS: dict[str, Callable[[Day], date | None]] = {
    "last_day": TERM.last_day,
    "prolong": TERM.prolong,
    "prolong no times": lambda day: TERM.prolong(day, times=0),
    "reach": lambda day: TERM.reach(day, "2024-08-29"),
    "reach the day": lambda day: TERM.reach("1970-01-01", day),
    "first_start": TERM.first_start,
    "notice_day": TERM.notice_day,
}


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_a_day_its_text_and_an_exact_date_are_one(method: Callable[[Day], date | None]) -> None:
    expected = method(date(1997, 4, 17))
    assert type(expected) is date
    assert method("1997-04-17") == method(PartialDate("1997-04-17")) == expected


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_a_date_that_is_not_known_to_the_day_is_refused(
    method: Callable[[Day], date | None],
) -> None:
    with pytest.raises(NotSettled, match="this needs an exact day: '1997-04'") as caught:
        method("1997-04")
    assert caught.value.value == "1997-04"
    with pytest.raises(InvalidDate, match="a datetime has a time"):
        method(datetime(1997, 4, 17))  # noqa: DTZ001  # refused, whatever its zone
