"""Dates, periods and terms in the words of a language."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, Literal, TypeGuard, assert_never

from partnerships._languages.patterns import match_suffix
from partnerships.dates import (
    Bound,
    PartialDate,
    Period,
    Precision,
    as_date_or_period,
    as_partial,
    between_days,
)
from partnerships.errors import InvalidDate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerships._languages.schema import Words
    from partnerships.dates import Day, Term


def format_date(when: Day | Period, words: Words, *, era: bool) -> str:
    """Return a date or a period in words; with ``era``, in the eras of Japan where there are any."""
    when = as_date_or_period(when)
    if isinstance(when, PartialDate):
        return _format_day(when, words, era=era)
    if when.start == when.end and isinstance(when.start, PartialDate):
        return _format_day(when.start, words, era=era)
    texts = words["dates"]
    era = era and texts["japanese_eras"]
    both = _is_dated(when.start) and _is_dated(when.end)
    spanned = both and (_is_span(when.start) or _is_span(when.end))
    inserted = both and not spanned
    start = _format_end(when.start, words, texts["inserted" if inserted else "starts"], era=era)
    end = _format_end(when.end, words, texts["inserted" if inserted else "ends"], era=era)
    if spanned:
        return texts["periods"]["span/span"].format(start=start[1], end=end[1])
    if _is_dated(when.start) and _is_dated(when.end):
        shorter = _choose_range(when.start, when.end)
        if shorter and (not era or start[1].partition("年")[0] == end[1].partition("年")[0]):
            months = texts["months_alone" if shorter == "months" else "months"]
            return texts["ranges"][shorter].format(
                start=start[1],
                end=end[1],
                start_day=_format_number_of_day(when.start.earliest, words),
                end_day=_format_number_of_day(when.end.earliest, words),
                start_month=months[when.start.earliest.month - 1],
                end_month=months[when.end.earliest.month - 1],
                year=when.end.year,
            )
    return texts["periods"][f"{start[0]}/{end[0]}"].format(start=start[1], end=end[1])


def format_day_of_year(day: date, words: Words) -> str:
    """Return a day of any year in words: ``1 May``; the text of a date without its year."""
    pattern = _YEAR.sub("", words["dates"]["day"])
    month = words["dates"]["months"][day.month - 1]
    return pattern.format(day=_format_number_of_day(day, words), month=month)


_YEAR: Final = re.compile(r"^[^{]*\{year\}[^{]*|[^{}]*\{year\}[^{]*")
"""The year of a date with what stands around it, at either end: ``1979年``, `` de 1979``."""


def insert_date(day: Day, words: Words, form: Literal["starts", "ends"]) -> str:
    """Return a date on which something starts or ends, as it stands in a sentence: ``the 1970s``."""
    return _format_day(as_partial(day), words, words["dates"][form], era=False)


def _choose_range(start: PartialDate, end: PartialDate) -> str | None:
    """Return the kind of range that two dates of one year make; None for two that are written whole."""
    if start.year != end.year or start.qualifier or end.qualifier:
        return None
    match start.precision, end.precision:
        case Precision.DAY, Precision.DAY:
            return "days" if start.month == end.month else "days_of_months"
        case Precision.MONTH, Precision.MONTH:
            return "months"
        case _:
            return None


def format_term(length: Term, words: Words) -> str:
    """Return the length of a term in words."""
    texts = words["terms"]
    units = (
        (length.years, texts["years"]),
        (length.months, texts["months"]),
        (length.weeks, texts["weeks"]),
        (length.days, texts["days"]),
    )
    return texts["separator"].join(
        match_suffix(rules, str(count)).format(count=count) for count, rules in units if count
    )


def _is_dated(end: PartialDate | Bound) -> TypeGuard[PartialDate]:
    return isinstance(end, PartialDate) and end.precision is not Precision.UNKNOWN


def _is_span(end: PartialDate | Bound) -> bool:
    return isinstance(end, PartialDate) and end.precision is Precision.BETWEEN


def _format_end(
    end: PartialDate | Bound, words: Words, forms: Mapping[str, str], *, era: bool
) -> tuple[str, str]:
    """Return the part of an end in the text form of a period, and its words."""
    if _is_dated(end):
        return "date", _format_day(end, words, forms, era=era)
    return (end if isinstance(end, Bound) else Bound.UNKNOWN).value, ""


def _format_day(
    day: PartialDate, words: Words, forms: Mapping[str, str] | None = None, *, era: bool
) -> str:
    """Return a date in words, in one of the forms in which it stands in a sentence; without them, alone."""
    qualifiers = words["dates"]["qualifiers"]
    mark = "" if day.precision is Precision.UNKNOWN else day.qualifier
    whole = between_days(*day.sort_key)
    about = words["dates"]["inserted"] if mark in {"~", "%"} and forms is None else forms
    text = _format_whole(whole, words, about, era=era)
    if text is None:
        # Of a span it is the ends that are approximate.
        text = _format_span(day, words, forms, "" if mark == "?" else mark, era=era)
        mark = "" if mark == "~" else mark and "?"
    return qualifiers[mark].format(date=text) if mark else text


def _format_whole(
    plain: PartialDate, words: Words, forms: Mapping[str, str] | None, *, era: bool
) -> str | None:
    """Return a date without a qualifier as one; None for a span of days, if no era has it as one."""
    in_era = _format_in_era(plain) if era and words["dates"]["japanese_eras"] else None
    return _format_western(plain, words, forms) if in_era is None else in_era


def _format_number_of_day(day: date, words: Words) -> str:
    return match_suffix(words["dates"]["days"], str(day.day)).format(day=day.day)


def _format_span(
    day: PartialDate, words: Words, forms: Mapping[str, str] | None, mark: str, *, era: bool
) -> str:
    """Return a span of days by its ends: in years or months if both are whole, else in days."""
    first, last = day.earliest, day.latest
    ends = [
        "" if first == date.min else first.isoformat(),
        "" if last == date.max else last.isoformat(),
    ]
    for length in (4, 7):
        wide = [PartialDate(f"{each[:length]}") if each else None for each in ends]
        begins, stops = (each or day for each in wide)
        if begins.earliest == first and stops.latest == last:
            ends = [each[:length] for each in ends]
            break
    texts, both = words["dates"], all(ends)
    inner = texts["starts"] if both or forms is None else forms
    dates = [each and _format_day(PartialDate(each), words, inner, era=era) for each in ends]
    if both:
        dates = [match_suffix(texts["between"], each).format(date=each) for each in dates]
    if mark:
        dates = [each and texts["qualifiers"]["~"].format(date=each) for each in dates]
    start, end = dates
    key = "..".join("date" if each else "" for each in ends)
    text = texts["spans"][key].format(start=start, end=end)
    return forms[key].format(date=text) if forms else text


def _format_in_era(day: PartialDate) -> str | None:
    from partnerships.eras import japanese  # noqa: PLC0415  # only who asks for eras needs them

    try:
        return japanese(day)
    except InvalidDate:
        return None


def _format_western(day: PartialDate, words: Words, forms: Mapping[str, str] | None) -> str | None:
    """Return a date in words, in one of the forms in a sentence or alone; None for a span of days."""
    texts, first, form = words["dates"], day.earliest, day.precision.value
    fields: dict[str, object] = {"year": first.year, "month": texts["months"][first.month - 1]}
    match day.precision:
        case Precision.DAY:
            pattern, fields["day"] = texts["day"], _format_number_of_day(first, words)
        case Precision.MONTH:
            pattern, alone = texts["month"], texts["months_alone"][first.month - 1]
            fields["month"] = alone if forms is None else fields["month"]
        case Precision.YEAR:
            pattern = texts["year"]
        case Precision.DECADE:
            decade, century = first.year // 10 * 10, _format_roman(first.year // 100 + 1)
            form = form if decade % 100 else "first_decade"
            pattern = texts["decade"] if decade % 100 else texts["first_decade"]
            fields |= {"decade": decade, "last": decade + 9}
            fields |= {"tens": decade % 100, "century": century}
        case Precision.CENTURY:
            number = first.year // 100 + 1
            ordinal, roman = match_suffix(words["ordinals"], str(number)), _format_roman(number)
            pattern = texts["century"]
            fields |= {"number": number, "ordinal": ordinal.format(number=number)}
            fields |= {"roman": roman, "roman_ordinal": ordinal.format(number=roman)}
        case Precision.UNKNOWN:
            pattern = texts["unknown"]
        case Precision.BETWEEN:
            return None
        case _:
            assert_never(day.precision)
    text = pattern.format_map(fields)
    return text if forms is None else forms[form].format(date=text, **fields)


def _format_roman(number: int) -> str:
    """Return a number below 400 in Roman numerals, as the number of a century: XX."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    return (
        "C" * hundreds
        + ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")[tens]
        + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
    )
