"""Read the records of a table as dated rows, with a problem for each cell that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    as_enum,
    explain_invalid_text,
    is_text,
    truncated_repr,
)
from partnerships.errors import InvalidRow, InvalidTable, PartnershipsError
from partnerships.formats._io.delimited import Record
from partnerships.formats._rows.assembly import DatedRow, problem_for
from partnerships.formats._rows.municipalities import (
    MAX_CELL_LENGTH,
    MunicipalityResolver,
    PlaceCell,
)
from partnerships.formats._rows.types import (
    INTENT,
    TypeResolver,
    find_renewal_word,
    is_renewal_word,
    strip_act_words,
)
from partnerships.formats._table.dates import CellDate, DateReader
from partnerships.formats._table.headings import Column
from partnerships.formats._table.layout import (
    find_layout,
    find_next_layout,
    split_heading,
    take_first_records,
)
from partnerships.formats._table.markers import DITTO, find_title, is_footnote
from partnerships.formats.municipal_dates import DateOrder
from partnerships.formats.reading import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from partnerships.formats._table.layout import Cells, Columns, Layout
    from partnerships.vocabulary import PartnershipType

_NO_CONTROLS: Final = "a note can have no control characters except line breaks"
_PROGRESS_STEP: Final = 1000
"""The number of rows between two reports of progress."""
_COUNTRY_OF: Final = {
    Column.MUNICIPALITY: Column.MUNICIPALITY_COUNTRY,
    Column.PARTNER: Column.PARTNER_COUNTRY,
}


@frozen(order=False)
class TableOptions:
    """The caller's options for reading a table."""

    columns: Columns | None
    home: str | None
    type: PartnershipType | None
    lang: str
    order: DateOrder | None
    minguo: bool


@frozen(order=False)
class _TypeCell:
    """The type in a cell. ``kind`` is None for a repeated signing that names no type."""

    kind: PartnershipType | None
    labels: FrozenMap = EMPTY_MAP
    renewal_word: str = ""


class RowReader:
    """Read the rows of one table, and collect problems, remarks and comments."""

    def __init__(
        self, options: TableOptions, municipalities: MunicipalityResolver, types: TypeResolver
    ) -> None:
        self._options = options
        self._municipalities = municipalities
        self._types = types
        self._date_reader = DateReader(options.order, options.minguo)
        self._date_cells: dict[tuple[Column, str, str], CellDate] = {}
        self._type_cells: dict[tuple[str, str], _TypeCell] = {}
        self._separator = ","
        self._layout: Layout | None = None
        self._fault = ""
        self._above: list[str] | None = None
        self.count = 0
        self.problems: list[Problem] = []
        self.remarks: list[Problem] = []
        self.comments: list[Problem] = []

    def read(
        self, records: Iterator[Record], separator: str, progress: Callable[[int], None] | None
    ) -> Iterator[DatedRow]:
        """Yield the rows that can be read. Raises `InvalidTable` if the columns are not known."""
        first = take_first_records(records)
        self._separator = separator
        self._layout = find_layout(first, separator, self._options.columns)
        self._check_columns(self._layout)
        heading = self._layout.heading
        for position, record in enumerate(chain(first, records)):
            if position <= heading:
                row, counts = None, position < heading and self._report_row_above(record)
            else:
                row, counts = self._read_record(record)
            if row is not None:
                yield row
            if not counts:
                reason = "the heading" if position == heading else "a comment"
                self.comments.append(Problem(reason, self._format_record(record), record.line))
                continue
            self.count += 1
            if progress is not None and self.count % _PROGRESS_STEP == 0:
                progress(self.count)
        if progress is not None:
            progress(self.count)

    def merge_municipalities(self, rows: list[DatedRow]) -> list[DatedRow]:
        """Return all rows of the table with one id for each municipality."""
        same = self._municipalities.merge_aliases()
        if not same:
            return rows
        found: list[DatedRow] = []
        for row in rows:
            first, second = (same.get(each, each) for each in row.parties)
            if first == second:
                self.problems.append(
                    problem_for(row, f"the same municipality on both sides: {first!r}")
                )
            else:
                found.append(evolve(row, parties=(first, second)))
        return found

    def _report_row_above(self, record: Record) -> bool:
        """Report a row above the heading as a problem; return whether the record is a row."""
        if record.fault:
            self.problems.append(Problem(record.fault, record.cells[0], record.line))
        elif not record.comment and self._has_date(record.cells):
            reason = "a row above the heading, so its columns are not known"
            self.problems.append(Problem(reason, self._format_record(record), record.line))
        else:
            return False
        return True

    def _read_record(self, record: Record) -> tuple[DatedRow | None, bool]:
        """Read a record below the heading; return the row, if it can be read, and whether it is a row."""
        above, self._above = self._above, None
        layout = self._layout
        if record.comment:
            record = self._uncomment(record)
        if record.fault:
            self.problems.append(Problem(record.fault, record.cells[0], record.line))
        elif record.comment or self._take_heading(record) or is_footnote(record.cells):
            self._above = above if self._layout is layout else None
            return None, False
        elif self._layout is None:
            reason = f"below a heading that cannot be read ({self._fault})"
            self.problems.append(Problem(reason, self._format_record(record), record.line))
        else:
            context = _RowContext(record.line, self._layout, self.problems, self.remarks)
            return self._read_row(context, record, above), True
        return None, True

    def _read_row(
        self, context: _RowContext, record: Record, above: list[str] | None
    ) -> DatedRow | None:
        cells = context.layout.get_cells(record)
        title = None if cells.date else find_title(record, cells, context.layout)
        if title is not None:
            name = cells.partner if title is Column.PARTNER else cells.municipality
            reason = "a title, a total, or a row without a date (write XXXX for an unknown date)"
            context.add_problem(title, name, reason)
            return None
        if not (DITTO.isdisjoint(record.cells) or context.layout.has_column(Column.PARTNERSHIP)):
            if above is None:
                mark = next(each for each in record.cells if each in DITTO)
                heading = context.layout.get_heading_at(record.cells.index(mark))
                reason = "a ditto mark with no row above"
                self.problems.append(Problem(reason, mark, record.line, heading))
                return None
            record = self._fill_dittos(context.layout, record, above)
        self._above = record.cells
        return self._make_row(context, record)

    def _format_record(self, record: Record) -> str:
        line = self._separator.join(record.cells)
        return line.removeprefix("#").strip() if record.comment else line

    def _has_date(self, cells: list[str]) -> bool:
        """Whether a record has a date and another cell."""
        return sum(map(bool, cells)) > 1 and any(map(self._date_reader.is_date, cells))

    def _uncomment(self, record: Record) -> Record:
        """Return a comment as a row if its first cell is a number with ``#`` in front, or as a fault if
        it has a date like a row; otherwise return it unchanged.
        """
        cells = split_heading(record, self._separator)
        if self._take_heading(Record(record.line, cells)):
            return record
        layout = self._layout
        if layout is None or len(cells) != len(layout.headings):
            return record
        if cells[0].isdecimal() and layout.columns[0] in {None, Column.IGNORED}:
            return Record(record.line, cells)
        if self._has_date(cells):
            return Record(record.line, record.cells, "begins as a comment but continues as a row")
        return record

    def _take_heading(self, record: Record) -> bool:
        """Take over the columns of another heading below; return whether the record is one."""
        layout, wanted = self._layout, self._options.columns
        if layout is not None:
            date = layout.get_cells(record).date
            if date[:1].isdecimal() or (date and self._date_reader.is_date(date)):
                return False
            if record.cells == layout.headings:
                return True
        if wanted is not None and not isinstance(wanted, Mapping):
            return False
        try:
            found = find_next_layout(record.cells, wanted)
            if found is None:
                return False
            self._check_columns(found)
        except PartnershipsError as error:
            self._layout, self._fault = None, error.message
        else:
            self._layout = found
        return True

    def _fill_dittos(self, layout: Layout, record: Record, above: list[str]) -> Record:
        """Replace the ditto marks of a record by the cells above, with a remark each."""
        cells = [*record.cells]
        for number, cell in enumerate(cells):
            if cell in DITTO:
                cells[number] = above[number] if number < len(above) else ""
                reason = f"presumed to repeat the cell above, {truncated_repr(cells[number])}"
                remark = Problem(reason, cell, record.line, layout.get_heading_at(number))
                self.remarks.append(remark)
        return record._replace(cells=cells)

    def _check_columns(self, layout: Layout) -> None:
        options = self._options
        sides = layout.names_municipality + layout.names_partner
        if sides + (options.home is not None) < 2:
            raise InvalidTable(
                "each row names only one municipality, so name the other one (home=)"
            )
        if options.type is None and not layout.has_column(Column.TYPE):
            raise InvalidTable("no column for the type, so name the type (type=)")

    def _make_row(self, context: _RowContext, record: Record) -> DatedRow | None:
        """Return a record as a row, or None after adding its problems."""
        layout = context.layout
        before = len(self.problems)
        cells = layout.get_cells(record)
        date = self._read_date(context, Column.DATE, cells.date, cells.precision)
        end = self._read_date(context, Column.END, cells.end, "")
        first, second = self._read_parties(context, cells)
        said = self._read_type(context, cells)
        if date is None or end is None or first is None or second is None or said is None:
            return None
        ended = end.printed and f"{layout.get_heading(Column.END)}: {end.printed}"
        parts = (
            cells.note,
            said.renewal_word,
            *layout.iter_note_cells(record),
            date.printed,
            ended,
        )
        note = "\n".join(part for part in parts if part) or None
        if note is not None and not is_text(note):
            why = explain_invalid_text(note)
            reason = f"a note must be a text{why}" if why else _NO_CONTROLS
            context.add_problem(Column.NOTE, note, reason)
        if date.on is None or len(self.problems) > before:
            return None
        row = DatedRow(
            record.line,
            "",
            (first, second),
            date.on,
            said.kind,
            cells.date,
            layout.get_heading(Column.DATE),
            end.on,
            note,
            said.labels,
            cells.partnership or None,
            end_printed=cells.end,
            end_column=layout.get_heading(Column.END),
        )
        if said.kind is not None and said.kind.code == INTENT.code:
            reason = f"a declared intent, not yet a partnership, kept with the type {INTENT.code!r}"
            self.remarks.append(problem_for(row, reason))
        for column, text, read in (
            (Column.DATE, cells.date, date),
            (Column.END, cells.end, end),
        ):
            if read.remark:
                context.add_remark(column, text, read.remark)
        return row

    def _read_date(
        self, context: _RowContext, column: Column, text: str, precision: str
    ) -> CellDate | None:
        found = self._date_cells.get((column, text, precision))
        if found is None:
            try:
                found = (
                    self._date_reader.read_end(text)
                    if column is Column.END
                    else self._date_reader.read_start(text, precision)
                )
            except PartnershipsError as error:
                context.add_problem(column, text, error.message)
                return None
            self._date_cells[column, text, precision] = found
        return found

    def _read_parties(self, context: _RowContext, cells: Cells) -> tuple[str | None, str | None]:
        first = self._options.home
        if context.layout.names_municipality:
            first = self._read_party(context, Column.MUNICIPALITY, PlaceCell._make(cells[:5]))
        second = self._read_party(context, Column.PARTNER, PlaceCell._make(cells[5:10]))
        if first is not None and first == second:
            context.add_problem(
                Column.PARTNER, cells.partner, "the same municipality on both sides"
            )
        return first, second

    def _read_party(self, context: _RowContext, column: Column, cell: PlaceCell) -> str | None:
        known = self._municipalities.find_resolved(cell)
        if known is None:
            country = _COUNTRY_OF[column]
            try:
                return self._municipalities.resolve(
                    cell,
                    lambda reason: context.add_remark(column, cell.name, reason),
                    has_country_column=context.layout.has_column(country),
                )
            except PartnershipsError as error:
                context.add_problem(column, cell.name, error.message)
        return known

    def _read_type(self, context: _RowContext, cells: Cells) -> _TypeCell | None:
        found = self._type_cells.get((cells.type, cells.type_label))
        if found is None:
            try:
                found = self._resolve_type(
                    cells, coded=context.layout.has_column(Column.TYPE_LABEL)
                )
            except PartnershipsError as error:
                context.add_problem(Column.TYPE, cells.type, error.message)
            else:
                self._type_cells[cells.type, cells.type_label] = found
        return found

    def _resolve_type(self, cells: Cells, *, coded: bool) -> _TypeCell:
        word = cells.type
        if not word:
            if self._options.type is None:
                raise InvalidRow("no type, and none is given for rows without one")
            return _TypeCell(self._options.type)
        if len(word) > MAX_CELL_LENGTH:
            raise InvalidRow(f"a type has at most {MAX_CELL_LENGTH} characters, not {len(word)}")
        if coded:
            return _TypeCell(self._types.resolve_code(word, cells.type_label))
        if is_renewal_word(word):
            return _TypeCell(None, renewal_word=word)
        kind = self._types.resolve(word)
        plain = strip_act_words(word)
        known = plain == kind.code or plain in kind.labels.values()
        labels = EMPTY_MAP if known else FrozenMap({self._options.lang: plain})
        return _TypeCell(kind, labels, find_renewal_word(word))


@frozen(eq=False)
class _RowContext:
    """The place of the row that is being read, for its problems and remarks."""

    line: int
    layout: Layout
    problems: list[Problem]
    remarks: list[Problem]

    def add_problem(self, column: Column, value: str, reason: str) -> None:
        """Add the reason why a cell cannot be read."""
        self.problems.append(Problem(reason, value, self.line, self.layout.get_heading(column)))

    def add_remark(self, column: Column, value: str, reason: str) -> None:
        """Add a presumption about a cell."""
        self.remarks.append(Problem(reason, value, self.line, self.layout.get_heading(column)))


def as_order(value: DateOrder | str | None) -> DateOrder | None:
    """Return a `DateOrder` for its value. Raises `UnknownTerm`."""
    return None if value is None else as_enum(DateOrder, value, "order")
