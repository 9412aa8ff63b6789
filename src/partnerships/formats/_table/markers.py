"""Recognize ditto marks, titles, totals and footnotes in the rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships.formats._rows.place_marks import FOOTNOTE_MARKS
from partnerships.formats._table.headings import Column

if TYPE_CHECKING:
    from partnerships.formats._sheets.sheet import Record
    from partnerships.formats._table.layout import Cells, Layout

DITTO: Final = frozenset(
    {"〃", "″", "〟", '"', "''", "＂", "々", "仝", "同上", "同前", "상동", "위와 같음"}
    | {"ditto", "Ditto", "DITTO", "dto.", "dto", "Dto.", "do.", "dito", "Dito", "ebenda", "Ebenda"}
    | {"idem", "Idem", "id.", "〃〃", "-〃-", '-"-', '- " -'}
)
"""Ditto marks: they repeat the cell above."""
_TOTALS: Final = frozenset(
    {"total", "totals", "sum", "subtotal", "grand total", "summe", "gesamt", "insgesamt", "somme"}
    | {*("計", "合計", "小計", "総計"), *("计", "合计", "小计", "总计", "總計")}
    | {*("계", "합계", "소계", "총계")}
)


def find_title(record: Record, cells: Cells, layout: Layout) -> Column | None:
    """Return the column of a title or total in a row without a date, or None.

    A title is a name with no other cell; a total is a word such as ``total`` or 合計 as a name.
    """
    if not layout.has_column(Column.DATE):
        return None
    alone = sum(map(bool, record.cells)) == 1
    for column in (Column.MUNICIPALITY, Column.PARTNER):
        name = cells.partner if column is Column.PARTNER else cells.municipality
        if name and (alone or name.strip(" :：").casefold() in _TOTALS):
            return column
    return None


def is_footnote(cells: list[str]) -> bool:
    """Whether the only cell of a row begins with a footnote mark."""
    if sum(map(bool, cells)) > 1:
        return False
    return next(filter(None, cells)).startswith(FOOTNOTE_MARKS)
