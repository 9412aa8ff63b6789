"""Dates, periods and terms in the words of a language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, assert_never

from partnerships._languages.patterns import match_suffix
from partnerships.dates import Bound, PartialDate, Period, Precision, as_partial, between_days
from partnerships.errors import InvalidDate

if TYPE_CHECKING:
    from partnerships._languages.schema import Words
    from partnerships.dates import Day, Term


def format_date(when: Day | Period, words: Words, *, era: bool) -> str:
    """Return a date or a period in words; with ``era``, in the eras of Japan where there are any."""
    if not isinstance(when, Period):
        return _format_day(as_partial(when), words, era=era)
    if when.start == when.end and isinstance(when.start, PartialDate):
        return _format_day(when.start, words, era=era)
    texts = words["dates"]
    era = era and texts["japanese_eras"]
    start, end = (
        (each.value, "") if isinstance(each, Bound) else _format_end(each, words, era=era)
        for each in (when.start, when.end)
    )
    if isinstance(when.start, PartialDate) and isinstance(when.end, PartialDate):
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


def insert_date(day: Day, words: Words) -> str:
    """Return a date as it stands within a sentence: ``the 1970s``."""
    return _format_day(as_partial(day), words, era=False, inserted=True)


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


def _format_end(day: PartialDate, words: Words, *, era: bool) -> tuple[str, str]:
    if day.precision is Precision.UNKNOWN:
        return Bound.UNKNOWN.value, ""
    return "date", _format_day(day, words, era=era, inserted=True)


def _format_day(day: PartialDate, words: Words, *, era: bool, inserted: bool = False) -> str:
    qualifiers = words["dates"]["qualifiers"]
    mark = "" if day.precision is Precision.UNKNOWN else day.qualifier
    whole = between_days(*day.sort_key)
    text = _format_whole(whole, words, era=era, inserted=inserted or bool(mark))
    if text is None:
        # Of a span it is the ends that are approximate.
        text = _format_span(day, words, "" if mark == "?" else mark, era=era)
        mark = "" if mark == "~" else mark and "?"
    return qualifiers[mark].format(date=text) if mark else text


def _format_whole(plain: PartialDate, words: Words, *, era: bool, inserted: bool) -> str | None:
    """Return a date without a qualifier as one; None for a span of days, if no era has it as one."""
    in_era = _format_in_era(plain) if era and words["dates"]["japanese_eras"] else None
    if in_era is not None:
        return in_era
    form, text = _format_western(plain, words)
    pattern = words["dates"]["inserted"].get(form) if inserted else None
    if text is None or pattern is None:
        return text
    month = words["dates"]["months"][plain.earliest.month - 1]
    return pattern.format(date=text, month=month, year=plain.earliest.year)


def _format_number_of_day(day: date, words: Words) -> str:
    return match_suffix(words["dates"]["days"], str(day.day)).format(day=day.day)


def _format_span(day: PartialDate, words: Words, mark: str, *, era: bool) -> str:
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
    texts, known = words["dates"]["spans"], "~" if mark else ""
    start, end = (each and _format_day(PartialDate(each + known), words, era=era) for each in ends)
    return texts["..".join("date" if each else "" for each in ends)].format(start=start, end=end)


def _format_in_era(day: PartialDate) -> str | None:
    from partnerships.eras import japanese  # noqa: PLC0415  # only who asks for eras needs them

    try:
        return japanese(day)
    except InvalidDate:
        return None


def _format_western(day: PartialDate, words: Words) -> tuple[str, str | None]:
    """Return the name of a date's form and its text; None for a span of days."""
    texts, first, form = words["dates"], day.earliest, day.precision.value
    match day.precision:
        case Precision.DAY:
            day_number = _format_number_of_day(first, words)
            month = texts["months"][first.month - 1]
            return form, texts["day"].format(year=first.year, month=month, day=day_number)
        case Precision.MONTH:
            month = texts["months_alone"][first.month - 1]
            return form, texts["month"].format(year=first.year, month=month)
        case Precision.YEAR:
            return form, texts["year"].format(year=first.year)
        case Precision.DECADE:
            decade = first.year // 10 * 10
            if is_first := decade % 100 == 0:
                form = "first_decade"
            pattern = texts["first_decade"] if is_first else texts["decade"]
            return form, pattern.format(decade=decade, last=decade + 9)
        case Precision.CENTURY:
            number = first.year // 100 + 1
            ordinal = match_suffix(words["ordinals"], str(number)).format(number=number)
            return form, texts["century"].format(number=number, ordinal=ordinal)
        case Precision.UNKNOWN | Precision.BETWEEN:
            return form, texts["unknown"] if day.precision is Precision.UNKNOWN else None
        case _:
            assert_never(day.precision)
