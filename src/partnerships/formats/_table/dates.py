"""The dates in a table's cells: what a cell says of the day on which something was concluded or ended,
and what is presumed of it. How cities print dates is the business of
`partnerships.formats.municipal_dates`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from partnerships._validation import truncated_repr
from partnerships.dates import PartialDate, Period, between_days
from partnerships.errors import AmbiguousDate, InvalidDate
from partnerships.formats._dates import notations
from partnerships.formats._wikidata.time import looks_like_time, read_time
from partnerships.formats.municipal_dates import LONGEST, read_date, says_unknown

if TYPE_CHECKING:
    from partnerships.formats.municipal_dates import DateOrder

_UNKNOWN: Final = PartialDate("XXXX")
_MAX_SIGNING_DAYS: Final = 31
"""How long a signing over several days may take, before it is remarked upon."""
_CUT_OCTOBER: Final = re.compile("[0-9]{4}[.]1")


@frozen(order=False)
class CellDate:
    """What a cell says of a date: none where an end has not come; ``printed`` where the date cannot
    hold all of it, and what there is to remark.
    """

    on: PartialDate | None
    printed: str = ""
    remark: str = ""


@frozen(order=False)
class DateReader:
    """How the dates of a list are read."""

    order: DateOrder | None
    minguo: bool

    def read_start(self, text: str, precision: str) -> CellDate:
        """Return what a cell says of when something was concluded. Raises `InvalidDate`."""
        if not text:
            return CellDate(_UNKNOWN, remark="no date, so it is taken for an unknown one")
        return self._read_date(text, precision)

    def read_end(self, text: str) -> CellDate:
        """Return what a cell says of when something ended. Raises `InvalidDate`."""
        word = notations.normalize(text).casefold() if len(text) <= LONGEST else ""
        if not text or word in notations.BLANK:
            return CellDate(None)
        if word in notations.ONGOING:
            return CellDate(None, remark="taken for an end that has not come")
        if word in notations.DORMANT:
            return CellDate(
                None, printed=text, remark="kept as a note, since what rests has no end"
            )
        return self._read_date(text, "")

    def is_date(self, text: str) -> bool:
        """Whether a cell says a date."""
        try:
            read_date(text, order=self.order, minguo=self.minguo)
        except AmbiguousDate:
            return True
        except InvalidDate:
            return False
        return True

    def _read_date(self, text: str, precision: str) -> CellDate:
        if says_unknown(text):
            return CellDate(_UNKNOWN)
        if precision or looks_like_time(text):
            on = read_time(text, precision)
            coarser = not precision and on.exact is None and "-00" not in text
            return CellDate(on, printed=text if coarser else "")
        found = read_date(text, order=self.order, minguo=self.minguo)
        if isinstance(found, Period):
            return _convert_period(found, text)
        if _CUT_OCTOBER.fullmatch(text):
            october = f"{text[:4]}.10"
            reason = (
                f"read as January, but a spreadsheet that took {october} for a number wrote it so"
            )
            return CellDate(found, remark=reason)
        return CellDate(found)


def _convert_period(period: Period, printed: str) -> CellDate:
    """Return some day of a period as a date: a signing over several days is done on one of them."""
    ends = (period.start, period.end)
    known = [each for each in ends if isinstance(each, PartialDate)]
    if len(known) < len(ends):
        reason = f"a period without two known ends is no date: {truncated_repr(printed)}"
        raise InvalidDate(reason, value=printed)
    marks = "".join(each.qualifier for each in known)
    first, last = period.days()
    on = between_days(first, last, "%" if len(set(marks)) > 1 else marks[:1])
    if (last - first).days < _MAX_SIGNING_DAYS:
        return CellDate(on)
    return CellDate(on, remark=f"a period, of which some day is meant: kept as {on}")
