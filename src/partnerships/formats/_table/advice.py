"""Describe a table whose headings are not understood, and how it could be read."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from partnerships._validation import truncated_repr
from partnerships.formats._sheets.delimited import SEPARATORS
from partnerships.formats._table.contents import Content
from partnerships.formats._table.headings import (
    MUNICIPALITY_COLUMNS,
    PARTNER_COLUMNS,
    Column,
    find_columns,
    split_heading,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partnerships.formats._sheets.sheet import Record
    from partnerships.formats._table.contents import ContentReader

_DATES: Final = frozenset({Content.DATE, Content.YEAR})
"""What no heading is."""
_GUESSES: Final = {
    Content.DATE: Column.DATE,
    Content.YEAR: Column.DATE,
    Content.STATE: Column.STATUS,
    Content.TYPE: Column.TYPE,
    Content.COUNTRY: Column.PARTNER_COUNTRY,
}
_MAX_CELLS_SHOWN: Final = 12
"""The maximum number of cells of the first row in an error."""
_MAX_EXAMPLES: Final = 2
"""The number of cells of an unknown column that an error shows."""


def describe_unknown_layout(
    first: Sequence[Record],
    separator: str,
    named: Mapping[str, Column],
    contents: ContentReader,
) -> str:
    """Return a message about headings that are not understood, with the option that would read the
    table.
    """
    rows = [split_heading(each, separator) for each in first]
    if not rows:
        return "no rows"
    if _may_be_separated(rows[0], separator):
        shown = truncated_repr(rows[0][0])
        return f"each row is one cell, so name the separator (separator=): {shown}"
    missing = [word for word in named if not any(word in cells for cells in rows)]
    if missing:
        seen = next((each.cells for each in first if not each.comment), rows[0])
        shown = truncated_repr(seen[:_MAX_CELLS_SHOWN])
        words = ", ".join(map(truncated_repr, missing))
        return f"no heading with {words}; the first row is {shown}"
    width = max(map(len, rows))
    counted = [
        (
            not any(contents.read_cell(cell) in _DATES for cell in cells),
            sum(each is not None for each in find_columns(cells, named, contents.lang)),
            -position,
        )
        for position, cells in enumerate(rows)
        if len(cells) == width
    ]
    may_be_heading, _, position = max(counted)
    headings, below = rows[-position], rows[1 - position :]
    if not may_be_heading:
        shown = truncated_repr(headings[:_MAX_CELLS_SHOWN])
        return f"no heading, so name the columns in their order: {shown}"
    return _describe_headings(headings, below, named, contents)


def _may_be_separated(cells: Sequence[str], separator: str) -> bool:
    """Whether a first row that is one cell has another separator in it than the one that is used."""
    others = [each for each in SEPARATORS if each != separator]
    return (
        len(cells) == 1 and separator not in cells[0] and any(each in cells[0] for each in others)
    )


def _describe_headings(
    headings: Sequence[str],
    below: Sequence[Sequence[str]],
    named: Mapping[str, Column],
    contents: ContentReader,
) -> str:
    """Return a message about headings by what is known of them, with the columns that the cells below
    the others may be.
    """
    columns = find_columns(headings, named, contents.lang)
    taken = {column for column in columns if column is not None}
    names = not taken.isdisjoint(MUNICIPALITY_COLUMNS + PARTNER_COLUMNS)
    known = [
        f"{truncated_repr(heading)} ({column.value})"
        for heading, column in zip(headings, columns, strict=True)
        if column is not None
    ]
    unknown = [
        (heading, [each[number] for each in below if number < len(each) and each[number]])
        for number, (heading, column) in enumerate(zip(headings, columns, strict=True))
        if column is None and heading
    ]
    message = (
        f"no heading with a known word for {'the date' if names else 'a municipality or partner'}"
    )
    if known:
        message = f"{message}; known headings are {', '.join(known[:_MAX_CELLS_SHOWN])}"
    if unknown:
        described = (_describe_column(*each) for each in islice(unknown, _MAX_CELLS_SHOWN))
        message = f"{message}; not known are {', '.join(described)}"
    guesses = _guess_columns(unknown, taken, contents, has_name=names)
    if guesses:
        return f"{message}; if this is what they mean, read them with columns={guesses!r}"
    return f"{message}, so name the columns"


def _describe_column(heading: str, cells: Sequence[str]) -> str:
    shown = ", ".join(map(truncated_repr, cells[:_MAX_EXAMPLES]))
    return (
        f"{truncated_repr(heading)} (cells such as {shown})" if shown else truncated_repr(heading)
    )


def _guess_columns(
    unknown: Sequence[tuple[str, Sequence[str]]],
    taken: set[Column],
    contents: ContentReader,
    *,
    has_name: bool,
) -> dict[str, str]:
    """Return the values of the columns, other than those taken, that the cells below headings may be."""
    taken, guesses = {*taken}, dict[str, str]()
    for heading, cells in unknown:
        content = contents.read_column(cells)
        guess = _GUESSES.get(content)
        if content is Content.TEXT and not has_name:
            guess, has_name = Column.PARTNER, True
        if guess is not None and guess not in taken:
            guesses[heading] = guess.value
            taken.add(guess)
    return guesses
