"""Dates of conclusions that are unknown, in the future, or so common that they may hide unknown ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._checks.found import Found, Question
from partnerships.acts import Conclusion
from partnerships.dates import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.dates import PartialDate

COMMON: Final = 5
"""The fewest conclusions of one year, and the fewest dates on one day of the year, that are common."""

COMMON_YEAR_PERCENT: Final = 20
"""The smallest share of conclusions of one year that is common."""

COMMON_DAY_PERCENT: Final = 5
"""The smallest share of dates on one day of the year that is common: 0.3 % are to be expected."""


def check_dates(question: Question) -> Iterator[Found]:
    """Yield conclusions of an unknown or a future date, and dates that are too common (P501 to P504)."""
    known: list[tuple[str, PartialDate]] = []
    for partnership in question.registry:
        for index, act in enumerate(partnership.acts):
            if not isinstance(act, Conclusion):
                continue
            path = f"acts[{index}].on"
            known.append((partnership.id, act.on))
            if act.on.precision is Precision.UNKNOWN:
                yield Found("P501", "partnerships", partnership.id, path)
            elif act.on.earliest > question.day:
                values = {"on": str(act.on), "day": str(question.day)}
                yield Found("P502", "partnerships", partnership.id, path, values=values)
    yield from _check_common_years(known)
    yield from _check_common_days(known)


def _check_common_years(known: list[tuple[str, PartialDate]]) -> Iterator[Found]:
    """Yield the years of which too many conclusions are."""
    by_year: dict[int, list[str]] = {}
    for id_, on in known:
        if on.year is not None:
            by_year.setdefault(on.year, []).append(id_)
    total = sum(map(len, by_year.values()))
    for year, ids in by_year.items():
        if len(ids) >= COMMON and len(ids) * 100 >= total * COMMON_YEAR_PERCENT:
            values = {"year": f"{year:04}", **_describe_share(len(ids), total)}
            yield Found("P503", "partnerships", "", others=_sort_ids(ids), values=values)


def _check_common_days(known: list[tuple[str, PartialDate]]) -> Iterator[Found]:
    """Yield the days of the year on which too many dates are.

    Several conclusions on one date, as in one ceremony, count as one.
    """
    by_day: dict[str, dict[str, list[str]]] = {}
    for id_, on in known:
        if on.exact is not None:
            text = on.exact.isoformat()
            by_day.setdefault(text[5:], {}).setdefault(text, []).append(id_)
    total = sum(map(len, by_day.values()))
    for day, by_date in by_day.items():
        if len(by_date) >= COMMON and len(by_date) * 100 >= total * COMMON_DAY_PERCENT:
            ids = [id_ for same in by_date.values() for id_ in same]
            values = {"month_day": day, **_describe_share(len(by_date), total)}
            yield Found("P504", "partnerships", "", others=_sort_ids(ids), values=values)


def _describe_share(count: int, total: int) -> dict[str, str]:
    return {"count": str(count), "total": str(total), "percent": str(count * 100 // total)}


def _sort_ids(ids: list[str]) -> tuple[str, ...]:
    return tuple(sorted(set(ids)))
