"""What the cells of a column hold, where its heading is not understood.

A column whose cells are all states, types or countries is one of states, types or countries; the reader
says so. Where cells bear on a partnership and their meaning is not known, as a date that may be that of an
end, the row is a problem.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from partnerships._languages.lexicon import find_meaning
from partnerships.formats._rows.countries import find_country
from partnerships.formats._table.headings import Column

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships.formats._rows.types import TypeResolver
    from partnerships.formats._table.dates import DateReader

_YEAR: Final = re.compile(r"[0-9]{4}")
_MIN_SHARE: Final = 0.8
"""The share of a column's cells that must hold something for the column to be one of it."""
_MAX_LENGTH: Final = 100
"""The maximum length of a cell that is examined; a longer one is free text."""


class Content(Enum):
    """What a cell or most cells of a column hold."""

    DATE = "a date"
    STATE = "a state"
    TYPE = "a type"
    COUNTRY = "a country"
    YEAR = "a number of four digits"
    TEXT = "text"
    NOTHING = "nothing"


COLUMN_OF: Final = {
    Content.STATE: Column.STATUS,
    Content.TYPE: Column.TYPE,
    Content.COUNTRY: Column.PARTNER_COUNTRY,
}
"""The column that cells with a content make by themselves."""


@frozen(eq=False)
class ContentReader:
    """Tell what the cells of one list hold."""

    dates: DateReader
    types: TypeResolver
    lang: str
    _known: dict[str, Content] = field(factory=dict, init=False)

    def read_cell(self, text: str) -> Content:
        """Return what a cell holds."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self._examine(text)
        return found

    def _examine(self, text: str) -> Content:
        if not text:
            return Content.NOTHING
        if len(text) > _MAX_LENGTH:
            return Content.TEXT
        checks = (
            (Content.YEAR, _YEAR.fullmatch),
            (Content.DATE, self.dates.is_date),
            (Content.STATE, self.dates.is_state),
            (Content.TYPE, self.types.is_known),
            (Content.COUNTRY, find_country),
        )
        return next((content for content, check in checks if check(text)), Content.TEXT)

    def read_column(self, cells: Iterable[str]) -> Content:
        """Return what most cells of a column hold. Years count as dates where they look like years."""
        counts: dict[Content, int] = {}
        years = True
        for text in cells:
            found = self.read_cell(text)
            counts[found] = counts.get(found, 0) + 1
            years = years and (found is not Content.YEAR or "1800" <= text < "2100")
        total = sum(counts.values()) - counts.pop(Content.NOTHING, 0)
        if not total:
            return Content.NOTHING
        number = counts.pop(Content.YEAR, 0)
        if years:
            counts[Content.DATE] = counts.get(Content.DATE, 0) + number
        best = max(counts, key=counts.__getitem__, default=Content.TEXT)
        return best if counts.get(best, 0) >= _MIN_SHARE * total else Content.TEXT

    def says_in_force(self, text: str) -> bool:
        """Whether a cell holds no more than that a partnership is in force."""
        found = find_meaning("states", text, self.lang)
        return found is not None and found.code in {"in_force", "concluded"}
