"""Sheets: the records of one table or list of a file, whatever the file's form."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from partnerships.errors import InvalidTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

MAX_CELLS: Final = 1000
"""The maximum number of cells in a record, far more than any list of partnerships has."""
_SPARE_CELLS: Final = 20_000
"""The number of cells that merged ones may fill in any table."""
_FILLED_PER_CELL: Final = 50
"""The number of further cells that they may fill for each cell that is written."""
ITEM: Final = "item"
"""The column of a list for the whole text of each item."""
GROUP: Final = "group"
"""A column of a list for the item to which an inner list belongs."""


class Form(Enum):
    """The form of a file."""

    DELIMITED = "delimited"
    """Text with a separator, such as CSV and TSV."""
    EXCEL = "excel"
    """A workbook: .xlsx, .xlsm, .xlsb, .xls or .ods."""
    HTML = "html"
    WIKITEXT = "wikitext"
    """The text of a page of MediaWiki, such as Wikipedia's."""
    MARKDOWN = "markdown"
    BULLETS = "bullets"
    """Plain text with a mark or a number in front of each item."""
    JSON = "json"
    """Objects in an array, or one on each line."""
    GEOJSON = "geojson"
    PAGES = "pages"
    """Blocks of lines such as ``Date: 1979``, one block a partnership."""


class Record(NamedTuple):
    """The cells of one record. A line that cannot be read is one cell, and ``fault`` says why."""

    line: int
    """As a person counts, from 1: the line of a text, the row of a sheet or table, the object in JSON; 0
    for a heading that is not written as such.
    """
    cells: list[str]
    fault: str = ""
    comment: bool = False
    merged: frozenset[int] = frozenset()
    """The positions of the cells that repeat the text of a merged cell, which is written in another."""


class Line(NamedTuple):
    """A line of text beside a table or list."""

    number: int
    """Counted from 1; 0 if the form has no lines."""
    text: str


@frozen(order=False)
class Sheet:
    """The records of one table or list, and what is known about all of them."""

    name: str
    """The title of a sheet, a table's caption, or the heading above; empty if there is none."""
    form: Form
    records: Iterable[Record]
    """The records that are not empty, in their order. They can be iterated once."""
    separator: str = ","
    """What joins the cells in messages."""
    epoch: date | None = None
    """The day 0 of a workbook's numbers for days; None in other forms."""
    columns: tuple[str, ...] | None = None
    """`GROUP` and `ITEM` for a list; None for a table, whose headings are in a record."""
    around: tuple[Line, ...] = ()
    """The lines of text above a table or list, from the page's beginning: headings, and the sentences
    between them.
    """
    size: int = 0
    """About how many records there are."""
    hidden: bool = False
    """Whether a workbook hides the sheet."""


class Span(NamedTuple):
    """A cell of a table as it is written, with the number of rows and columns that it covers."""

    text: str
    rows: int = 1
    columns: int = 1


def fill_spans(rows: Iterable[tuple[int, Sequence[Span]]]) -> Iterator[Record]:
    """Yield a record for each row, with the text of a cell in all places that it covers.

    Raises `InvalidTable` for a table most of which is covered by merged cells.
    """
    above: dict[int, tuple[str, int]] = {}
    spare = _SPARE_CELLS
    for line, spans in rows:
        cells: list[str] = []
        merged: set[int] = set()
        below: dict[int, tuple[str, int]] = {}
        waiting = iter(spans)
        last = max(above, default=-1)
        while len(cells) < MAX_CELLS:
            at = len(cells)
            if at in above:
                text, left = above[at]
                merged.add(at)
                cells.append(text)
                if left > 1:
                    below[at] = (text, left - 1)
            elif (span := next(waiting, None)) is not None:
                width = max(1, min(span.columns, MAX_CELLS - at))
                for column in range(at, at + width):
                    if column in above:
                        break
                    if column > at:
                        merged.add(column)
                    cells.append(span.text)
                    if span.rows != 1:
                        below[column] = (span.text, span.rows - 1)
            elif at <= last:
                cells.append("")
            else:
                break
        spare += _FILLED_PER_CELL * len(spans) - len(cells)
        if spare < 0:
            raise InvalidTable("merged cells that cover far more than is written")
        above = below
        too_many = next(waiting, None) is not None
        fault = f"more than {MAX_CELLS} cells" if too_many else ""
        if fault or any(cells[at] for at in range(len(cells)) if at not in merged):
            yield Record(line, cells, fault, merged=frozenset(merged))


def clean_lines(text: str) -> str:
    """Return a text with single spaces, without blank lines and the white space around lines."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
