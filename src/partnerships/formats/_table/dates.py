"""Read the cells in the date and end columns of a table.

They can hold printed dates (`partnerships.formats.municipal_dates`), Wikidata's times, and signs and words
that are no dates.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from partnerships._validation import truncated_repr
from partnerships.dates import PartialDate, Period, between_days, count_days
from partnerships.errors import AmbiguousDate, InvalidDate
from partnerships.formats._dates import notations
from partnerships.formats._rows.assembly import UNKNOWN_DATE
from partnerships.formats._wikidata.time import looks_like_time, read_time
from partnerships.formats.municipal_dates import LONGEST, read_date, says_unknown

if TYPE_CHECKING:
    from partnerships.formats.municipal_dates import DateOrder

_MAX_SIGNING_DAYS: Final = 31
"""The length in days from which a signing over several days is remarked on."""
_CUT_OCTOBER: Final = re.compile("[0-9]{4}[.]1")


@frozen(order=False)
class CellDate:
    """The date in a cell.

    ``on`` is None for an end that has not come. ``printed`` is the text if the date cannot express all of
    it, else "".
    """

    on: PartialDate | None
    printed: str = ""
    remark: str = ""


@frozen(order=False)
class DateReader:
    """Read the dates of one list."""

    order: DateOrder | None
    minguo: bool

    def read_start(self, text: str, precision: str) -> CellDate:
        """Read the date of a conclusion. Raises `InvalidDate`."""
        if not text:
            return CellDate(UNKNOWN_DATE, remark="no date, so an unknown one is presumed")
        return self._read_date(text, precision)

    def read_end(self, text: str) -> CellDate:
        """Read the date of an end. Raises `InvalidDate`."""
        word = notations.normalize(text).casefold() if len(text) <= LONGEST else ""
        if not text or word in notations.BLANK:
            return CellDate(None)
        if word in notations.ONGOING:
            return CellDate(None, remark="presumed to have no end yet")
        if word in notations.DORMANT:
            return CellDate(
                None, printed=text, remark="kept as a note, since a dormant partnership has no end"
            )
        return self._read_date(text, "")

    def is_date(self, text: str) -> bool:
        """Whether a cell holds a date."""
        try:
            read_date(text, order=self.order, minguo=self.minguo)
        except AmbiguousDate:
            return True
        except InvalidDate:
            return False
        return True

    def _read_date(self, text: str, precision: str) -> CellDate:
        if says_unknown(text):
            return CellDate(UNKNOWN_DATE)
        if precision or looks_like_time(text):
            on = read_time(text, precision)
            coarser = not precision and on.exact is None and "-00" not in text
            return CellDate(on, printed=text if coarser else "")
        found = read_date(text, order=self.order, minguo=self.minguo)
        if isinstance(found, Period):
            return _convert_period(found, text)
        if _CUT_OCTOBER.fullmatch(text):
            october = f"{text[:4]}.10"
            reason = f"read as January, but a spreadsheet may have shortened {october} to this"
            return CellDate(found, remark=reason)
        return CellDate(found)


def _convert_period(period: Period, printed: str) -> CellDate:
    """Return a period as a date: a signing over several days took place on one of them."""
    ends = (period.start, period.end)
    known = [each for each in ends if isinstance(each, PartialDate)]
    if len(known) < len(ends):
        reason = f"a period without two known ends is not a date: {truncated_repr(printed)}"
        raise InvalidDate(reason, value=printed)
    marks = "".join(each.qualifier for each in known)
    days = period.bounds()
    on = between_days(days.first, days.last, "%" if len(set(marks)) > 1 else marks[:1])
    if count_days(on) < _MAX_SIGNING_DAYS:
        return CellDate(on)
    return CellDate(on, remark=f"a period, presumed to mean one of its days: kept as {on}")
