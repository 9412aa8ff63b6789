"""Bad dates, periods and terms: each a clear error with its value."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from partnerships import (
    Conclusion,
    InvalidDate,
    Municipality,
    Name,
    NoAnniversary,
    PartialDate,
    Partnership,
    Period,
    Term,
    nth_anniversary,
)
from tests.support.partnerships import SISTER, catch_error, city, describe_error, kitakyushu_dalian

HOW_TO_WRITE = (
    "write 1979-05-01, 1979-05, 1979, 197X, 19XX, XXXX or [1979..1985], then ~, ? or % if need be"
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1979-02-29", "day must be 1 to 28 in 1979-02: '1979-02-29'"),
        ("2024-02-30", "day must be 1 to 29 in 2024-02: '2024-02-30'"),
        ("1979-04-31", "day must be 1 to 30 in 1979-04: '1979-04-31'"),
        ("1979-05-00", "day must be 1 to 31 in 1979-05: '1979-05-00'"),
        ("1979-13", "month must be 1 to 12: '1979-13'"),
        ("1979-00", "month must be 1 to 12: '1979-00'"),
        ("1979-13-01", "month must be 1 to 12: '1979-13-01'"),
        ("1979-20", "month must be 1 to 12: '1979-20'"),
        ("1979-21", "seasons are not read: '1979-21'"),
        ("1979-41~", "seasons are not read: '1979-41~'"),
        ("1979-42", "month must be 1 to 12: '1979-42'"),
        ("0000", "year must be 0001 to 9999: '0000'"),
        ("0000-01-01", "year must be 0001 to 9999: '0000-01-01'"),
    ],
)
def test_an_impossible_date_is_refused_with_what_would_be_right(text: str, message: str) -> None:
    """No calendar has it."""
    error = catch_error(PartialDate, value=text)
    assert describe_error(error) == (InvalidDate, "", message)
    assert isinstance(error, ValueError)
    assert error.value == text


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("79", id="two digits"),
        pytest.param("１９７９", id="full-width digits"),
        pytest.param("１９７９-０５-０１", id="a day of full-width digits"),
        pytest.param("+024-01-01", id="a sign for a digit"),
        pytest.param(" 024-01-01", id="a space for a digit"),
        pytest.param("١٩٧٩", id="Arabic-Indic digits"),
        pytest.param("१९७९-०५", id="Devanagari digits"),
        pytest.param("1979-5-1", id="no leading zeros"),
        pytest.param("1979/05/01", id="slashes"),
        pytest.param("19790501", id="no hyphens"),
        pytest.param("01.05.1979", id="day first"),
        pytest.param("昭和54年5月1日", id="an era"),
        pytest.param("1979-XX-05", id="a month not given before a day"),
        pytest.param("XXXX-05", id="a year not given before a month"),
        pytest.param("1X79", id="a digit not given before others"),
        pytest.param("197x", id="a small x"),
        pytest.param("1XXX", id="a millennium"),
        pytest.param("1979~?", id="two qualifiers"),
        pytest.param("~1979", id="a qualifier in front"),
        pytest.param("Y12345", id="a far year"),
        pytest.param("-0044", id="before year 1"),
        pytest.param("10000", id="after year 9999"),
        pytest.param("1979-05-01T00:00", id="a time"),
        pytest.param("1979/..", id="a period"),
        pytest.param(" 1979", id="a space before"),
        pytest.param("1979 ", id="a space behind"),
        pytest.param("1979\n", id="a line end"),
        pytest.param("", id="nothing"),
        pytest.param("..", id="an open end"),
        pytest.param("may 1979", id="words"),
        pytest.param(None, id="None"),
        pytest.param(1979, id="a number"),
        pytest.param(1979.5, id="a fraction"),
        pytest.param(b"1979", id="bytes"),
        pytest.param((1979, 5, 1), id="a tuple"),
        pytest.param(Period("1979/1980"), id="a Period"),
    ],
)
def test_what_is_no_date_is_refused_with_the_forms_that_are(value: object) -> None:
    """Only the text forms, a date and a partial date are accepted."""
    error = catch_error(PartialDate, value=value)
    assert describe_error(error) == (InvalidDate, "", f"not a date ({HOW_TO_WRITE}): {value!r}")
    assert error.value == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1980..1979]", "the end is before the start: '[1980..1979]'"),
        ("[1979-05-02..1979-05-01]", "the end is before the start: '[1979-05-02..1979-05-01]'"),
        ("[1979-04..1979-13]", "month must be 1 to 12: '1979-13' in '[1979-04..1979-13]'"),
        ("[1979-21..1980]", "seasons are not read: '1979-21' in '[1979-21..1980]'"),
        ("[79..1980]", f"not a date ({HOW_TO_WRITE}): '79' in '[79..1980]'"),
        ("[1979 .. 1980]", f"not a date ({HOW_TO_WRITE}): '1979 ' in '[1979 .. 1980]'"),
        ("[1979~..1980]", "~, ? and % belong after the bracket of a span: '[1979~..1980]'"),
        ("[..1980?]", "~, ? and % belong after the bracket of a span: '[..1980?]'"),
    ],
)
def test_a_span_of_days_with_a_bad_end_is_refused_with_that_end(text: str, message: str) -> None:
    """Both ends are dates of any precision, or one is open."""
    error = catch_error(PartialDate, value=text)
    assert describe_error(error) == (InvalidDate, "", message)
    assert error.value == text


@pytest.mark.parametrize(
    "text",
    [
        *("[1979,1980]", "[1979]", "[..]", "[]", "[1979,1981..1983]", "[1979..1980..1981]"),
        *("{1979..1980}", "{..1980}", "[1979..1980", "[1979..1980]~?", "[1979-1980]"),
        "[[1979..]..]",
    ],
)
def test_other_sets_of_dates_are_refused_with_the_one_that_is_read(text: str) -> None:
    """One of several single dates and all of several dates are no date between two days."""
    error = catch_error(PartialDate, value=text)
    forms = "write [1979-04-01..1980-03-31], [..1990] or [1985..]"
    what = f"not a span of days ({forms})"
    assert describe_error(error) == (InvalidDate, "", f"{what}: {text!r}")
    assert error.value == text


@pytest.mark.parametrize("moment", [datetime(1979, 5, 1), datetime(1979, 5, 1, 12, tzinfo=UTC)])  # noqa: DTZ001
def test_a_datetime_is_refused_since_only_the_caller_knows_its_day(moment: datetime) -> None:
    """It is a date by class only."""
    message = f"a datetime has a time and perhaps a zone; give the date that you mean: {moment!r}"
    error = catch_error(PartialDate, value=moment)
    assert describe_error(error) == (InvalidDate, "", message)
    assert error.value is moment
    with pytest.raises(InvalidDate, match="a datetime has a time"):
        kitakyushu_dalian("1979-05-01").status_on(moment)
    with pytest.raises(InvalidDate, match="a datetime has a time"):
        PartialDate("1979").certainly_before(moment)


@pytest.mark.parametrize(
    ("kind", "right", "name"),
    [
        (PartialDate, {}, "value"),
        (Period, {}, "value"),
        (Term, {}, "value"),
        (Municipality, {"id": "a", "names": "A"}, "country"),
        (Name, {"text": "A"}, "lang"),
        (Conclusion, {"on": "1979"}, "type"),
        (Conclusion, {"type": SISTER}, "on"),
        (Conclusion, {"on": "1979", "type": SISTER}, "term"),
        (Conclusion, {"on": "1979", "type": SISTER}, "basis"),
        (Partnership, {"parties": (city("a"), city("b"))}, "acts"),
    ],
)
def test_a_million_digits_are_refused_and_not_repeated(
    kind: Callable[..., object], right: dict[str, object], name: str
) -> None:
    """The value is there in full, the sentence shows its beginning."""
    text = "9" * 1_000_000
    error = catch_error(kind, **(right | {name: text}))
    assert error.value == text
    assert "'9999" in error.message
    assert len(error.message) < 300


def test_a_number_of_a_million_digits_is_refused_too() -> None:
    """Python itself declines to write one out."""
    number = 10**1_000_000
    assert isinstance(catch_error(PartialDate, value=number), InvalidDate)
    assert isinstance(catch_error(nth_anniversary, start="1979", number=number), NoAnniversary)
    assert isinstance(catch_error(Period.calendar_year, year=number), InvalidDate)


@pytest.mark.parametrize(
    "value", ["1979", "1979-05-01", "1979/1980/1981", "", 1979, None, PartialDate("1979")]
)
def test_what_is_no_period_is_refused(value: object) -> None:
    """A period is two ends around a slash."""
    message = f"not a period (write two dates around a slash, as 1979-05-01/..): {value!r}"
    error = catch_error(Period, value=value)
    assert describe_error(error) == (InvalidDate, "", message)
    assert error.value == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1980/1979", "the end is before the start: '1980/1979'"),
        ("2024-05-02/2024-05-01", "the end is before the start: '2024-05-02/2024-05-01'"),
        ("1979-13/..", "month must be 1 to 12: '1979-13'"),
        ("../1979-02-29", "day must be 1 to 28 in 1979-02: '1979-02-29'"),
    ],
)
def test_a_period_that_cannot_be_is_refused(text: str, message: str) -> None:
    """Its ends are dates, and in order."""
    error = catch_error(Period, value=text)
    assert describe_error(error) == (InvalidDate, "", message)
    assert f"'{error.value}'" in message


@pytest.mark.parametrize(
    ("year", "first_month", "message"),
    [
        (0, 1, "year must be 1 to 9999: 0"),
        (10000, 1, "year must be 1 to 9999: 10000"),
        (9999, 4, "year must be 1 to 9998: 9999"),
        (2024, 0, "month must be 1 to 12: 0"),
        (2024, 13, "month must be 1 to 12: 13"),
    ],
)
def test_a_fiscal_year_lies_within_the_calendar(year: int, first_month: int, message: str) -> None:
    """The one that begins in April 9999 would end in the year 10000."""
    error = catch_error(Period.fiscal_year, year=year, first_month=first_month)
    assert describe_error(error) == (InvalidDate, "", message)
    assert error.value == (year if message.startswith("year") else first_month)


@pytest.mark.parametrize("text", ["1979/", "/1979"])
def test_a_window_with_an_unknown_end_is_refused(text: str) -> None:
    """A question has ends that are known, or open."""
    with pytest.raises(InvalidDate) as caught:
        kitakyushu_dalian("1979").anniversaries(text)
    assert str(caught.value) == f"both ends must be known, or open (..): '{text}'"
    assert caught.value.value == text


@pytest.mark.parametrize(
    "value", ["P", "P0Y", "5Y", "P5", "P-5Y", "P1.5Y", "P5YT1H", "PT5H", "p5y", "P５Y", "", 5, None]
)
def test_what_is_no_term_is_refused(value: object) -> None:
    """A term is an ISO 8601 duration of whole days, and more than nothing."""
    message = f"not a term (write an ISO 8601 duration, as P5Y or P18M): {value!r}"
    error = catch_error(Term, value=value)
    assert describe_error(error) == (InvalidDate, "", message)
    assert error.value == value
