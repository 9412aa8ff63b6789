"""How long an agreement is agreed for: a `Term`, which is public with the other dates."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta
from functools import cache
from typing import Final

from attrs import frozen

from partnerships._validation import shown
from partnerships.errors import InvalidDate

_ONE_DAY: Final = timedelta(days=1)
_set = object.__setattr__


@cache
def _term() -> re.Pattern[str]:
    return re.compile(
        r"P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})W)?(?:(\d{1,7})D)?", re.ASCII
    )


@frozen(init=False, order=False, repr=False)
class Term:
    """How long an agreement is agreed for, as an ISO 8601 duration: ``P5Y``, ``P18M``, ``P2W``,
    ``P90D``.

    >>> Term("P5Y").last_day(date(1997, 4, 17))
    datetime.date(2002, 4, 17)
    """

    years: int
    months: int
    weeks: int
    days: int

    def __init__(self, value: str | Term) -> None:
        if isinstance(value, Term):
            parts = [value.years, value.months, value.weeks, value.days]
        else:
            found = _term().fullmatch(value) if isinstance(value, str) else None
            if found is None or not any(parts := [int(part or 0) for part in found.groups()]):
                message = f"not a term (write an ISO 8601 duration, as P5Y or P18M): {shown(value)}"
                raise InvalidDate(message, value=value)
        for name, part in zip(("years", "months", "weeks", "days"), parts, strict=True):
            _set(self, name, part)

    @property
    def fewest_days(self) -> int:
        """A lower bound of the term's days, whenever it begins: 28 for each month."""
        return (self.years * 12 + self.months) * 28 + self.weeks * 7 + self.days

    def last_day(
        self, start: date, *, first_day_counts: bool = False, times: int = 1
    ) -> date | None:
        """Return the last day of the term, or None if that is beyond the year 9999.

        The term runs from ``start``, a signing: its last day is the corresponding day, or the
        month's last where there is none (German Civil Code 187(1), 188(2) and (3); Japan's 140 and
        143). With ``first_day_counts``, as from an entry into force, it ends the day before
        (187(2)). ``times`` repeats it: a term of P1Y ``times=3`` is P3Y.
        """
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415  # keeps the import of partnerships light

        # In a cycle of 400 years before, so that a term can end with the calendar's last day.
        cycle = 400 if start.year > 400 else 0
        here = start.replace(year=start.year - cycle)
        try:
            months = here + relativedelta(years=self.years * times, months=self.months * times)
            last = months + timedelta(days=(self.weeks * 7 + self.days) * times)
        except (ValueError, OverflowError):
            return None
        corresponds = months.day == start.day or self.weeks or self.days
        if first_day_counts and corresponds:
            last -= _ONE_DAY
        return None if last.year + cycle > 9999 else last.replace(year=last.year + cycle)

    def prolong(self, last: date, *, times: int = 1) -> date | None:
        """Return the last day of the further term after one that ends with ``last``, or None if that
        is beyond the year 9999.

        It runs from the midnight after ``last``, and the day after it counts (German Civil Code 190,
        187(2), 188(2); Japan's Civil Code 140, 143). With ``times``, that of the last of so many
        terms, all computed from that midnight.

        >>> Term("P6M").prolong(date(2024, 9, 30))
        datetime.date(2025, 3, 31)
        """
        if times == 0:
            return last
        if last == date.max:
            return None
        return self.last_day(last + _ONE_DAY, first_day_counts=True, times=times)

    def reach(self, last: date, day: date) -> date | None:
        """Return the end of the first term that ends on or after ``day``, of those that follow
        ``last`` one after another; None if that is beyond the year 9999.
        """
        if day <= last:
            return last
        most = (day - last).days // self.fewest_days + 1
        times = bisect_left(
            range(most), day, key=lambda times: self.prolong(last, times=times) or date.max
        )
        return self.prolong(last, times=times)

    def first_start(self, last: date, *, first_day_counts: bool = False) -> date:
        """Return the first day from which the term ends with ``last`` or later."""
        start = self._start_near(last)
        # Months differ in length, so it can be some days off.
        while self._end(start, first_day_counts=first_day_counts) < last.toordinal():
            start += _ONE_DAY
        while start > date.min:
            before = start - _ONE_DAY
            if self._end(before, first_day_counts=first_day_counts) < last.toordinal():
                break
            start = before
        return start

    def notice_day(self, last: date) -> date | None:
        """Return the last day on which a notice of this term is given in time for ``last``; None if
        that is before the year 1.

        The term is counted back from the midnight after ``last``, and fits whole before it.

        >>> Term("P3M").notice_day(date(2024, 6, 30))
        datetime.date(2024, 3, 31)
        """
        day = self._start_near(last)
        while self._end(day) > last.toordinal():
            if day == date.min:
                return None
            day -= _ONE_DAY
        while self._end(day + _ONE_DAY) <= last.toordinal():
            day += _ONE_DAY
        return day

    def _start_near(self, last: date) -> date:
        """Return a day some days at most from the one from which the term ends with ``last``."""
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415  # as above

        try:
            start = last - relativedelta(years=self.years, months=self.months)
            return start - timedelta(days=self.weeks * 7 + self.days)
        except (ValueError, OverflowError):
            return date.min

    def _end(self, start: date, *, first_day_counts: bool = False) -> int:
        """Return the last day as an ordinal, one beyond the calendar's for all that is beyond."""
        last = self.last_day(start, first_day_counts=first_day_counts)
        return date.max.toordinal() + 1 if last is None else last.toordinal()

    def __str__(self) -> str:
        parts = ((self.years, "Y"), (self.months, "M"), (self.weeks, "W"), (self.days, "D"))
        return "P" + "".join(f"{count}{unit}" for count, unit in parts if count)

    def __repr__(self) -> str:
        return f"Term({str(self)!r})"
