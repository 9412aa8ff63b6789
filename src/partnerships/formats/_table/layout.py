"""Find the heading of a table and the meaning of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from attrs import Factory, evolve, field, frozen

from partnerships._validation import as_enum, to_nfc
from partnerships.errors import InvalidTable
from partnerships.formats._sheets.delimited import rank_separators, read_records
from partnerships.formats._table.advice import describe_unknown_layout
from partnerships.formats._table.contents import COLUMN_OF, Content
from partnerships.formats._table.headings import (
    MUNICIPALITY_COLUMNS,
    PARTNER_COLUMNS,
    REPEATABLE,
    Column,
    assign_sides,
    find_columns,
    find_heading_meanings,
    is_heading,
    names_fiscal_year,
    split_heading,
)
from partnerships.formats._table.writing import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from partnerships.formats._sheets.sheet import Record
    from partnerships.formats._table.contents import ContentReader

Columns: TypeAlias = Sequence[Column | str | None] | Mapping[str, Column | str | None]
"""Columns by their headings, or the columns in their order."""

_MAX_FIRST_RECORDS: Final = 50
"""The number of records in which the heading is looked for."""
_SAMPLE_LENGTH: Final = 100_000
"""The number of characters that are read to find the separator."""


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
    era: str
    year: str
    month: str
    day: str
    precision: str
    basis: str
    until: str
    end: str
    term: str
    renewed: str
    suspended: str
    status: str
    as_of: str
    latitude: str
    longitude: str
    note: str
    partnership: str


PARTNER_COLUMN_OF: Final = {
    Column.MUNICIPALITY: Column.PARTNER,
    Column.MUNICIPALITY_ID: Column.PARTNER_ID,
    Column.MUNICIPALITY_WIKIDATA: Column.PARTNER_WIKIDATA,
    Column.MUNICIPALITY_COUNTRY: Column.PARTNER_COUNTRY,
    Column.MUNICIPALITY_REGION: Column.PARTNER_REGION,
}
"""The columns of the partner that those of a list with one municipality a row stand for."""
_MUNICIPALITY_DETAILS: Final = frozenset({Column.MUNICIPALITY_COUNTRY, Column.MUNICIPALITY_REGION})


def _assign_single_side(columns: Sequence[Column | None]) -> list[Column | None]:
    """Return the columns of a list that names one municipality a row as columns of the partner."""
    turned = [*columns]
    if {*columns}.isdisjoint(PARTNER_COLUMNS):
        turned = [each and PARTNER_COLUMN_OF.get(each, each) for each in columns]
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
        if column is not None and column not in REPEATABLE and column in numbers:
            message = f"two columns with the same meaning: {column.value!r}"
            raise InvalidTable(message, value=column.value)
        if column is not None:
            numbers.setdefault(column, number)
    positions = (numbers.get(Column(name), len(layout.columns)) for name in Cells._fields)
    return itemgetter(*positions)


def _find_note_columns(layout: Layout) -> tuple[int, ...]:
    """Return the positions of the columns of details, and of notes but the first, which is that of `Cells`."""
    columns = layout.columns
    notes = [number for number, column in enumerate(columns) if column is Column.NOTE]
    details = [number for number, column in enumerate(columns) if column is Column.DETAIL]
    return tuple(sorted((*notes[1:], *details)))


def _find_unknown_columns(layout: Layout) -> tuple[int, ...]:
    return tuple(number for number, column in enumerate(layout.columns) if column is None)


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
    """The positions of the columns of details, and of further columns of notes."""
    unknown_columns: tuple[int, ...] = field(
        init=False, default=Factory(_find_unknown_columns, takes_self=True)
    )
    """The positions of the columns whose headings are not understood."""
    contents: Mapping[int, Content] = field(factory=dict)
    """What most cells of these columns hold."""
    taken: Mapping[int, Content] = field(factory=dict)
    """The columns that are known by what their cells hold, not by their headings."""
    named: frozenset[str] = frozenset()
    """The headings that the caller has named."""
    presumed: frozenset[int] = frozenset()
    """The columns of a country or region between both municipalities, whose side is presumed, and a second one
    for a municipality, presumed to be the partner's.
    """

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

    @cached_property
    def counts_fiscal_years(self) -> bool:
        """Whether the heading for the date says that its years are fiscal ones."""
        return self.heading >= 0 and names_fiscal_year(self.get_heading(Column.DATE))

    def get_heading(self, column: Column) -> str:
        """Return the heading of a column, or the column's value if the table does not have it."""
        return (
            self.headings[self.columns.index(column)] if self.has_column(column) else column.value
        )

    def get_heading_at(self, number: int) -> str:
        """Return the heading at a position, or the number of the column if it has none."""
        return self.headings[number] if self.has_heading_at(number) else f"column {number + 1}"

    def has_heading_at(self, number: int) -> bool:
        """Whether a column has a heading."""
        return number < len(self.headings) and bool(self.headings[number])

    def get_date(self, record: Record) -> str:
        """Return the cell of a record for the date; empty if there is none."""
        at = self._date_position
        return record.cells[at] if at is not None and at < len(record.cells) else ""

    @cached_property
    def _date_position(self) -> int | None:
        return self.columns.index(Column.DATE) if self.has_column(Column.DATE) else None

    def get_cells(self, record: Record) -> Cells:
        """Return the cells of a record by column."""
        width = len(self.columns)
        row = record.cells[:width]
        row += [""] * (width + 1 - len(row))
        return Cells._make(self._select(row))

    def iter_note_cells(self, record: Record) -> Iterator[str]:
        """Yield the cells that are kept in the note beside the first, each with its heading in front."""
        cells = record.cells
        unknown = (*self.unknown_columns, *range(len(self.columns), len(cells)))
        for number in sorted((*self.note_columns, *unknown)):
            if number < len(cells) and cells[number]:
                yield f"{self.get_heading_at(number)}: {cells[number]}"


def find_layout(
    first: Sequence[Record],
    separator: str,
    wanted: Columns | None,
    contents: ContentReader,
    *,
    has_home: bool = False,
) -> Layout:
    """Find the layout of a table in its first records.

    A list that has no column for the date is read only if no other column can be one. Raises
    `InvalidTable` if the columns are not known.
    """
    if wanted is not None and not isinstance(wanted, Mapping):
        columns = [as_column(each) for each in wanted]
        headings = [f"column {number + 1}" for number in range(len(columns))]
        return Layout(-1, headings, [*columns], named=frozenset(headings))
    named = _as_named(wanted)
    single = all(len(each.cells) == 1 for each in first)
    undated: Layout | None = None
    for position, record in enumerate(first):
        headings = split_heading(record, separator)
        if record.fault or not named.keys() <= {*headings}:
            continue
        columns_found = find_columns(headings, named, contents.lang)
        names = MUNICIPALITY_COLUMNS + PARTNER_COLUMNS
        if {*columns_found}.isdisjoint(names):
            continue
        second = None if has_home else _find_second_municipality(headings, columns_found)
        if second is not None:
            columns_found[second] = Column.PARTNER
        if Column.DATE in columns_found:
            layout = _make_layout(headings, columns_found, position, named, first, second)
            return _add_contents(layout, first[position + 1 :], contents)
        if undated is None and (single or named or is_heading(headings, columns_found)):
            undated = _make_layout(headings, columns_found, position, named, first, second)
            undated = _add_contents(undated, first[position + 1 :], contents)
    if undated is not None and Content.DATE not in undated.contents.values():
        return undated
    raise InvalidTable(describe_unknown_layout(first, separator, named, contents))


def _add_contents(layout: Layout, below: Sequence[Record], contents: ContentReader) -> Layout:
    """Return the layout with what the cells of its unknown columns hold, and with the columns that make
    themselves known by it.
    """
    found: dict[int, Content] = {}
    for number in layout.unknown_columns:
        cells = [each.cells[number] for each in below if number < len(each.cells)]
        found[number] = contents.read_column(cells)
    columns, taken = _choose_by_contents(layout, found, below, contents), {}
    found = {number: content for number, content in found.items() if columns[number] is None}
    several = layout.names_municipality and layout.names_partner
    for number, content in found.items():
        column = COLUMN_OF.get(content)
        if content is Content.DATE and _holds_years(layout.headings[number], number, below):
            columns[number] = Column.YEAR
        known = layout.columns if several and content is Content.COUNTRY else columns
        if column is not None and column not in known:
            columns[number], taken[number] = column, content
    fixed = {
        heading: column
        for number, (heading, column) in enumerate(zip(layout.headings, columns, strict=True))
        if column is not None and number not in taken
    }
    columns, presumed = assign_sides(
        layout.headings, columns, fixed, [each.cells for each in below]
    )
    taken = {number: content for number, content in taken.items() if columns[number] is not None}
    rest = {number: content for number, content in found.items() if number not in taken}
    return evolve(
        layout,
        columns=columns,
        contents=rest,
        taken=taken,
        presumed=presumed | layout.presumed,
    )


_MIN_STATES: Final = 0.5
"""The share of the cells of a column for states that must be states."""
_STATES: Final = frozenset({Content.STATE})
_HOLDS: Final[Mapping[Column, frozenset[Content]]] = {
    Column.DATE: frozenset({Content.DATE, Content.YEAR}),
    Column.TYPE: frozenset({Content.TYPE}),
    Column.STATUS: _STATES,
    Column.PARTNER_COUNTRY: frozenset({Content.COUNTRY}),
}
"""What the cells of a column hold, where they make it known."""


def _choose_by_contents(
    layout: Layout,
    unknown: Iterable[int],
    below: Sequence[Record],
    contents: ContentReader,
) -> list[Column | None]:
    """Return the columns, where of two with headings for the same one, the second takes the place of a
    first none of whose cells is of it.
    """
    columns = [*layout.columns]
    for number in unknown:
        for each in find_heading_meanings(layout.headings[number]):
            column = Column(each.code)
            if column not in _HOLDS or column not in columns:
                continue
            first = columns.index(column)
            if layout.headings[first] in layout.named:
                continue
            shares = [
                _share(_get_column(below, at), contents, _HOLDS[column]) for at in (first, number)
            ]
            if shares[0] == 0 and shares[1] >= _MIN_STATES:
                columns[first], columns[number] = None, column
    return columns


def _get_column(below: Sequence[Record], number: int) -> list[str]:
    """Return the cells of a column that are not empty."""
    cells = (each.cells[number] for each in below if number < len(each.cells))
    return [cell for cell in cells if cell]


def _share(cells: Sequence[str], contents: ContentReader, wanted: frozenset[Content]) -> float:
    """Return the share of some cells that hold what is wanted; 1 for none."""
    return sum(contents.read_cell(cell) in wanted for cell in cells) / len(cells) if cells else 1


def _holds_years(heading: str, number: int, below: Sequence[Record]) -> bool:
    """Whether a column beside the one for the date is that of its year."""
    cells = [each.cells[number] for each in below if number < len(each.cells)]
    dated = any(each.code == Column.DATE.value for each in find_heading_meanings(heading))
    return dated and all(cell.isdecimal() for cell in cells if cell)


_DATE_COLUMNS: Final = frozenset({Column.DATE, Column.UNTIL, Column.END})
"""The columns of which the heading of a further block has one."""
_MAX_EXAMPLES: Final = 2
"""The number of cells of an unknown column that an error shows."""


def find_next_layout(
    cells: list[str], wanted: Mapping[str, Column | str | None] | None, lang: str
) -> Layout | None:
    """Return the layout of a record that is the heading of another block, or None if it is not.

    Raises `InvalidTable` as `find_layout` does.
    """
    named = _as_named(wanted)
    columns = find_columns(cells, named, lang)
    dated = not _DATE_COLUMNS.isdisjoint(columns)
    return _make_layout(cells, columns, 0, named) if dated and is_heading(cells, columns) else None


def _make_layout(
    headings: list[str],
    columns: list[Column | None],
    position: int,
    named: Mapping[str, Column],
    records: Sequence[Record] = (),
    second: int | None = None,
) -> Layout:
    below = [each.cells for each in records[position + 1 :] if not each.comment]
    found, presumed = assign_sides(headings, columns, named, below)
    if second is not None:
        presumed |= {second}
    known = {*named}
    if {*HEADINGS} <= {*headings}:  # written by this library: a note is no more than a note
        known.add(Column.NOTE.value)
    return Layout(position, headings, found, named=frozenset(known), presumed=presumed)


def _find_second_municipality(
    headings: Sequence[str], columns: Sequence[Column | None]
) -> int | None:
    """Return the position of a second heading for a municipality in a list that has none for the partner."""
    if not {*columns}.isdisjoint(PARTNER_COLUMNS) or Column.MUNICIPALITY not in columns:
        return None
    code = Column.MUNICIPALITY.value
    for number in range(columns.index(Column.MUNICIPALITY) + 1, len(columns)):
        meanings = find_heading_meanings(headings[number])
        if columns[number] is None and any(each.code == code for each in meanings):
            return number
    return None


def detect_separator(text: str, wanted: Columns | None, lang: str) -> str:
    """Return the separator with which the columns are known, else the most frequent one."""
    likely = rank_separators(text)
    if wanted is None or isinstance(wanted, Mapping):
        named = _as_named(wanted)
        beginning = text[:_SAMPLE_LENGTH]
        for each in likely:
            first = take_first_records(read_records(beginning, each))
            if any(_is_dated_heading(split_heading(record, each), named, lang) for record in first):
                return each
    return likely[0]


def _is_dated_heading(headings: list[str], named: Mapping[str, Column], lang: str) -> bool:
    """Whether some cells are headings, among them all that the caller names or those of a municipality and
    of the date.
    """
    if named:
        return named.keys() <= {*headings}
    columns = {*find_columns(headings, named, lang)}
    return Column.DATE in columns and not columns.isdisjoint(MUNICIPALITY_COLUMNS + PARTNER_COLUMNS)


def _as_named(wanted: Mapping[str, Column | str | None] | None) -> dict[str, Column]:
    return (
        {} if wanted is None else {to_nfc(word): as_column(each) for word, each in wanted.items()}
    )


def take_first_records(found: Iterator[Record]) -> list[Record]:
    """Return the first records, in which the heading is looked for."""
    return list(islice(found, _MAX_FIRST_RECORDS))


def as_column(value: Column | str | None) -> Column:
    """Return a `Column` for its value; `Column.IGNORED` for None. Raises `UnknownTerm`."""
    return Column.IGNORED if value is None else as_enum(Column, value, "column")
