"""Sheets: the records of one table or list of a file, whatever the file's form."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from partnerships.errors import InvalidTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

MAX_CELLS: Final = 1000
"""The maximum number of cells in a record, far more than any list of partnerships has."""
_SPARE_CELLS: Final = 20_000
"""The number of cells that merged ones may fill in any table."""
_FILLED_PER_CELL: Final = 50
"""The number of further cells that they may fill for each cell that is written."""
_FIRST_LINES: Final = 10
_LAST_LINES: Final = 30
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
    """The tables of a web page or, if it has none, its lists."""
    WIKITEXT = "wikitext"
    """The text of a page of MediaWiki, such as Wikipedia's."""
    MARKDOWN = "markdown"
    """A text with tables or lists in Markdown."""
    BULLETS = "bullets"
    """Plain text with a mark or a number in front of each item."""
    JSON = "json"
    """Objects in an array, or one on each line."""
    GEOJSON = "geojson"
    """Features of a map: their properties, and their points as coordinates."""
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
    """The lines of text above a table or list: headings and the sentences between them. Of many, the
    first ones on the page and the last ones above are kept.
    """
    size: int = 0
    """About how many records there are."""
    hidden: bool = False
    """Whether a workbook hides the sheet."""


def keep_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines above a table: of many, the first and the last ones."""
    last = max(_FIRST_LINES, len(lines) - _LAST_LINES)
    return (*lines[:_FIRST_LINES], *lines[last:])


class Span(NamedTuple):
    """A cell of a table as it is written, with the number of rows and columns that it covers."""

    text: str
    rows: int = 1
    columns: int = 1


def fill_spans(rows: Iterable[tuple[int, Sequence[Span]]]) -> Iterator[Record]:
    """Yield a record for each row, with the text of a cell in all places that it covers.

    Raises `InvalidTable` for a table most of which is covered by merged cells.
    """
    above: dict[int, Span] = {}
    spare = _SPARE_CELLS
    for line, spans in rows:
        places, below = _place_spans(spans, above)
        spare += _FILLED_PER_CELL * len(spans) - len(places)
        if spare < 0:
            raise InvalidTable("merged cells that cover far more than is written")
        above = below
        cells = [text for text, _ in places]
        merged = frozenset(at for at, (_, is_merged) in enumerate(places) if is_merged)
        if len(places) > MAX_CELLS:
            yield Record(line, [" | ".join(cells)], f"more than {MAX_CELLS} cells")
        elif any(cell for at, cell in enumerate(cells) if at not in merged):
            yield Record(line, cells, merged=merged)


def _place_spans(
    spans: Sequence[Span], above: Mapping[int, Span]
) -> tuple[list[tuple[str, bool]], dict[int, Span]]:
    """Return the cells of a row, each with whether it repeats a merged one, and what reaches below."""
    places: list[tuple[str, bool]] = []
    below: dict[int, Span] = {}

    def place(span: Span, *, is_merged: bool) -> None:
        if span.rows != 1:
            below[len(places)] = span._replace(rows=span.rows - 1)
        places.append((span.text, is_merged))

    for span in spans:
        while len(places) in above:
            place(above[len(places)], is_merged=True)
        place(span, is_merged=False)
        for _ in range(min(span.columns, MAX_CELLS) - 1):
            if len(places) in above or len(places) > MAX_CELLS:
                break
            place(span, is_merged=True)
        if len(places) > MAX_CELLS:
            break
    for at in range(len(places), max(above, default=-1) + 1):
        place(above.get(at, _NO_CELL), is_merged=at in above)
    return places, below


_NO_CELL: Final = Span("")


def clean_lines(text: str) -> str:
    """Return a text with single spaces, without blank lines and the white space around lines."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
