"""Recognize ditto marks, titles, totals and footnotes in the rows of a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerships._languages.lexicon import get_words, normalize_word
from partnerships.formats._rows.place_marks import FOOTNOTE_MARKS
from partnerships.formats._table.headings import Column

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from partnerships.formats._sheets.sheet import Record
    from partnerships.formats._table.layout import Cells, Layout

_SHORT: Final = 2


def _spell(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield from (word, word.capitalize(), word.upper())


DITTO: Final = frozenset(
    {"〃", "″", "〟", '"', "''", "＂", "〃〃", "-〃-", '-"-', '- " -'}
    | {*_spell(word for word in get_words("dittos") if len(word) > _SHORT or not word.isalpha())}
    | {"々", "仝", "同上", "id.", "ditto"}
)
"""Ditto marks: they repeat the cell above. Words of two letters can be codes of countries."""
_TOTAL: Final = re.compile(
    r"[\W\d]*(?P<word>[^\W\d].*?)[\W\d]*(?:都市|cities|città|ciudades|villes|városok|자매도시|개 도시|個都市)?"
)


def is_total(cell: str) -> bool:
    """Whether a cell holds a word for a total, perhaps with its number."""
    found = _TOTAL.fullmatch(cell)
    return found is not None and normalize_word(found["word"]) in get_words("totals")


def find_title(record: Record, cells: Cells, layout: Layout) -> Column | None:
    """Return the column of a title or total in a row without a date, or None.

    A title is a name with no other cell; a total is a word such as ``total`` or 合計 as a name.
    """
    if not layout.has_column(Column.DATE):
        return None
    alone = sum(map(bool, record.cells)) == 1
    for column in (Column.MUNICIPALITY, Column.PARTNER):
        name = cells.partner if column is Column.PARTNER else cells.municipality
        if name and (alone or is_total(name)):
            return column
        if name and not cells.partner_country and is_total(next(filter(None, record.cells))):
            return column
    return None


def is_footnote(cells: list[str]) -> bool:
    """Whether the only cell of a row begins with a footnote mark."""
    if sum(map(bool, cells)) > 1:
        return False
    return next(filter(None, cells)).startswith(FOOTNOTE_MARKS)
