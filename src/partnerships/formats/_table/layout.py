"""Find the heading of a table and the meaning of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from attrs import Factory, field, frozen

from partnerships._validation import as_enum, to_nfc, truncated_repr
from partnerships.errors import InvalidTable, PartnershipsError
from partnerships.formats._io.delimited import MAX_CELLS, rank_separators, read_records
from partnerships.formats._table.headings import (
    MUNICIPALITY_COLUMNS,
    PARTNER_COLUMNS,
    Column,
    assign_sides,
    find_columns,
    is_heading,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from partnerships.formats._io.delimited import Record

Columns: TypeAlias = Sequence[Column | str | None] | Mapping[str, Column | str | None]
"""Columns by their headings, or the columns in their order."""

_MAX_FIRST_RECORDS: Final = 50
"""The number of records in which the heading is looked for."""
_SAMPLE_LENGTH: Final = 100_000
"""The number of characters that are read to find the separator."""
_MAX_CELLS_SHOWN: Final = 12
"""The maximum number of cells of the first row in an error."""


class Cells(NamedTuple):
    """The cells of one row by column. A missing cell is empty."""

    municipality: str
    municipality_country: str
    municipality_id: str
    municipality_wikidata: str
    municipality_region: str
    partner: str
    partner_country: str
    partner_id: str
    partner_wikidata: str
    partner_region: str
    type: str
    type_label: str
    date: str
    precision: str
    end: str
    note: str
    partnership: str


_PARTNER_COLUMN_OF: Final = {
    Column.MUNICIPALITY: Column.PARTNER,
    Column.MUNICIPALITY_ID: Column.PARTNER_ID,
    Column.MUNICIPALITY_WIKIDATA: Column.PARTNER_WIKIDATA,
    Column.MUNICIPALITY_COUNTRY: Column.PARTNER_COUNTRY,
    Column.MUNICIPALITY_REGION: Column.PARTNER_REGION,
}
_MUNICIPALITY_DETAILS: Final = frozenset({Column.MUNICIPALITY_COUNTRY, Column.MUNICIPALITY_REGION})
_KEPT_AS_NOTE: Final = frozenset({None, Column.MUNICIPALITY_REGION, Column.PARTNER_REGION})
"""Columns whose cells are kept in the note, with their headings. A `Municipality` has no region."""


def _assign_single_side(columns: Sequence[Column | None]) -> list[Column | None]:
    """Return the columns of a list that names one municipality a row as columns of the partner."""
    turned = [*columns]
    if {*columns}.isdisjoint(PARTNER_COLUMNS):
        turned = [each and _PARTNER_COLUMN_OF.get(each, each) for each in columns]
        turned = [
            before if before in _MUNICIPALITY_DETAILS and each in columns else each
            for before, each in zip(columns, turned, strict=True)
        ]
    if {*turned}.isdisjoint(MUNICIPALITY_COLUMNS):
        turned = [None if each in _MUNICIPALITY_DETAILS else each for each in turned]
    return turned


def _make_selector(layout: Layout) -> Callable[[list[str]], tuple[str, ...]]:
    numbers: dict[Column, int] = {}
    for number, column in enumerate(layout.columns):
        if column is not None and column is not Column.IGNORED and column in numbers:
            message = f"two columns with the same meaning: {column.value!r}"
            raise InvalidTable(message, value=column.value)
        if column is not None:
            numbers[column] = number
    positions = (numbers.get(Column(name), len(layout.columns)) for name in Cells._fields)
    return itemgetter(*positions)


def _find_note_columns(layout: Layout) -> tuple[int, ...]:
    return tuple(number for number, column in enumerate(layout.columns) if column in _KEPT_AS_NOTE)


@frozen(eq=False)
class Layout:
    """The position of the heading and the meaning of the columns."""

    heading: int
    """The position of the heading among the records, or -1 if there is none."""
    headings: list[str]
    columns: list[Column | None] = field(converter=_assign_single_side)
    _select: Callable[[list[str]], tuple[str, ...]] = field(
        init=False, default=Factory(_make_selector, takes_self=True)
    )
    """Selects the cells of a row, to which an empty one is added for columns that are missing."""
    note_columns: tuple[int, ...] = field(
        init=False, default=Factory(_find_note_columns, takes_self=True)
    )
    """The positions of the columns whose cells are kept in the note."""

    def has_column(self, column: Column) -> bool:
        """Whether the table has a column."""
        return column in self.columns

    @property
    def names_municipality(self) -> bool:
        """Whether there is a column for the municipality."""
        return not {*self.columns}.isdisjoint(MUNICIPALITY_COLUMNS)

    @property
    def names_partner(self) -> bool:
        """Whether there is a column for the partner."""
        return not {*self.columns}.isdisjoint(PARTNER_COLUMNS)

    def get_heading(self, column: Column) -> str:
        """Return the heading of a column, or the column's value if the table does not have it."""
        return (
            self.headings[self.columns.index(column)] if self.has_column(column) else column.value
        )

    def get_heading_at(self, number: int) -> str:
        """Return the heading at a position, or the number of the column if it has none."""
        heading = self.headings[number] if number < len(self.headings) else ""
        return heading or f"column {number + 1}"

    def get_cells(self, record: Record) -> Cells:
        """Return the cells of a record by column."""
        width = len(self.columns)
        row = record.cells[:width]
        row += [""] * (width + 1 - len(row))
        return Cells._make(self._select(row))

    def iter_note_cells(self, record: Record) -> Iterator[str]:
        """Yield the cells that are kept in the note, each with its heading in front."""
        cells = record.cells
        for number in (*self.note_columns, *range(len(self.columns), len(cells))):
            if number < len(cells) and cells[number]:
                yield f"{self.get_heading_at(number)}: {cells[number]}"


def find_layout(first: Sequence[Record], separator: str, wanted: Columns | None) -> Layout:
    """Find the layout of a table in its first records.

    Raises `InvalidTable` if the columns are not known.
    """
    if wanted is not None and not isinstance(wanted, Mapping):
        columns = [as_column(each) for each in wanted]
        return Layout(-1, [f"column {number + 1}" for number in range(len(columns))], [*columns])
    named = (
        None if wanted is None else {to_nfc(word): as_column(each) for word, each in wanted.items()}
    )
    for position, record in enumerate(first):
        headings = split_heading(record, separator)
        if named is not None and named.keys() <= {*headings}:
            return _make_layout(headings, find_columns(headings, named), position, named)
        if named is None and not record.fault:
            found = find_columns(headings)
            names = MUNICIPALITY_COLUMNS + PARTNER_COLUMNS
            if Column.DATE in found and not {*found}.isdisjoint(names):
                return _make_layout(headings, found, position)
    if named is not None:
        message = f"no heading with {', '.join(map(truncated_repr, named))}"
    else:
        message = (
            "no heading with a known word for a municipality or partner and one for the date,"
            " so name the columns"
        )
    seen = next((each.cells for each in first if not each.comment), [])
    raise InvalidTable(f"{message}; the first row is {truncated_repr(seen[:_MAX_CELLS_SHOWN])}")


def find_next_layout(
    cells: list[str], wanted: Mapping[str, Column | str | None] | None
) -> Layout | None:
    """Return the layout of a record that is the heading of another block, or None if it is not.

    Raises `InvalidTable` as `find_layout` does.
    """
    named = (
        {} if wanted is None else {to_nfc(word): as_column(each) for word, each in wanted.items()}
    )
    columns = find_columns(cells, named)
    return _make_layout(cells, columns, 0, named) if is_heading(cells, columns) else None


def _make_layout(
    headings: list[str],
    columns: list[Column | None],
    position: int,
    named: Mapping[str, Column] | None = None,
) -> Layout:
    return Layout(position, headings, assign_sides(headings, columns, named or {}))


def detect_separator(text: str, wanted: Columns | None) -> str:
    """Return the separator with which the columns are known, else the most frequent one."""
    likely = rank_separators(text)
    if wanted is None or isinstance(wanted, Mapping):
        beginning = text[:_SAMPLE_LENGTH]
        for each in likely:
            with suppress(PartnershipsError):
                find_layout(take_first_records(read_records(beginning, each)), each, wanted)
                return each
    return likely[0]


def take_first_records(found: Iterator[Record]) -> list[Record]:
    """Return the first records, in which the heading is looked for."""
    return list(islice(found, _MAX_FIRST_RECORDS))


def as_column(value: Column | str | None) -> Column:
    """Return a `Column` for its value; `Column.IGNORED` for None. Raises `UnknownTerm`."""
    return Column.IGNORED if value is None else as_enum(Column, value, "column")


def split_heading(record: Record, separator: str) -> list[str]:
    """Return the cells of a record, also of a commented one."""
    if not record.comment:
        return record.cells
    line = record.cells[0].lstrip("#")
    return [cell.strip() for cell in line.split(separator, MAX_CELLS)]
