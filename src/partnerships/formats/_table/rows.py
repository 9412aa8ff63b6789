"""The rows of a table as dated rows: what each cell says, and what is wrong with it."""

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

_NO_CONTROLS: Final = "a note has no control characters but breaks"
_PROGRESS_STEP: Final = 1000
"""Rows."""
_COUNTRY_OF: Final = {
    Column.MUNICIPALITY: Column.MUNICIPALITY_COUNTRY,
    Column.PARTNER: Column.PARTNER_COUNTRY,
}


@frozen(order=False)
class TableOptions:
    """What the caller says of a table."""

    columns: Columns | None
    home: str | None
    type: PartnershipType | None
    lang: str
    order: DateOrder | None
    minguo: bool


@frozen(order=False)
class _TypeCell:
    """What a cell says of the type; None where it says no more than that it is signed again."""

    kind: PartnershipType | None
    labels: FrozenMap = EMPTY_MAP
    again: str = ""


class RowReader:
    """The rows of one table as they are read, and what there is to tell of them."""

    def __init__(
        self, asked: TableOptions, places: MunicipalityResolver, types: TypeResolver
    ) -> None:
        self._asked = asked
        self._places = places
        self._types = types
        self._read_dates = DateReader(asked.order, asked.minguo)
        self._dates: dict[tuple[Column, str, str], CellDate] = {}
        self._known_types: dict[tuple[str, str], _TypeCell] = {}
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
        """Yield the rows that can be read. Raises `InvalidTable` where the columns are not
        known.
        """
        first = take_first_records(records)
        self._separator = separator
        self._layout = find_layout(first, separator, self._asked.columns)
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
        """Return the rows with one id for each municipality, now that all of them have been met."""
        same = self._places.merge_aliases()
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
        """Whether a record above the heading is a row, which is told."""
        if record.fault:
            self.problems.append(Problem(record.fault, record.cells[0], record.line))
        elif not record.comment and self._has_date(record.cells):
            reason = "a date stands above the heading, so what it says is not known"
            self.problems.append(Problem(reason, self._format_record(record), record.line))
        else:
            return False
        return True

    def _read_record(self, record: Record) -> tuple[DatedRow | None, bool]:
        """Return the row that a record below the heading is, if it can be read, and whether it is one
        at all.
        """
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
            reason = f"it stands under a heading that cannot be read ({self._fault})"
            self.problems.append(Problem(reason, self._format_record(record), record.line))
        else:
            reading = _RowContext(record.line, self._layout, self.problems, self.remarks)
            return self._read_row(reading, record, above), True
        return None, True

    def _read_row(
        self, reading: _RowContext, record: Record, above: list[str] | None
    ) -> DatedRow | None:
        cells = reading.layout.cells(record)
        title = None if cells.date else find_title(record, cells, reading.layout)
        if title is not None:
            name = cells.partner if title is Column.PARTNER else cells.municipality
            reason = "a title or a total, or one with no date? Then write XXXX for the date"
            reading.add_problem(title, name, reason)
            return None
        if not (DITTO.isdisjoint(record.cells) or reading.layout.has_column(Column.PARTNERSHIP)):
            if above is None:
                mark = next(each for each in record.cells if each in DITTO)
                heading = reading.layout.get_heading_at(record.cells.index(mark))
                reason = "no row above says what this mark stands for"
                self.problems.append(Problem(reason, mark, record.line, heading))
                return None
            record = self._fill_dittos(reading.layout, record, above)
        self._above = record.cells
        return self._make_row(reading, record)

    def _format_record(self, record: Record) -> str:
        line = self._separator.join(record.cells)
        return line.removeprefix("#").strip() if record.comment else line

    def _has_date(self, cells: list[str]) -> bool:
        """Whether a record has a date and something beside it."""
        return sum(map(bool, cells)) > 1 and any(map(self._read_dates.is_date, cells))

    def _uncomment(self, record: Record) -> Record:
        """Return a comment, or the row that it is since its number begins with #, or the fault of one
        that goes on as a row.
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
            return Record(record.line, record.cells, "it begins as a comment and goes on as a row")
        return record

    def _take_heading(self, record: Record) -> bool:
        """Whether a record is a heading again; what it says of the columns holds from there on."""
        layout, wanted = self._layout, self._asked.columns
        if layout is not None:
            date = layout.cells(record).date
            if date[:1].isdecimal() or (date and self._read_dates.is_date(date)):
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
        """Return a record with what stands above in place of the marks that say so."""
        cells = [*record.cells]
        for number, cell in enumerate(cells):
            if cell in DITTO:
                cells[number] = above[number] if number < len(above) else ""
                reason = f"taken for what stands above, {truncated_repr(cells[number])}"
                told_of = Problem(reason, cell, record.line, layout.get_heading_at(number))
                self.remarks.append(told_of)
        return record._replace(cells=cells)

    def _check_columns(self, layout: Layout) -> None:
        asked = self._asked
        sides = layout.names_municipality + layout.names_partner
        if sides + (asked.home is not None) < 2:
            raise InvalidTable(
                "a row names one municipality only, so say whose partners they are (home=)"
            )
        if asked.type is None and not layout.has_column(Column.TYPE):
            raise InvalidTable("no column for the type, so say which type they are of (type=)")

    def _make_row(self, reading: _RowContext, record: Record) -> DatedRow | None:
        """Return the row that a record is, or None where its problems have been told."""
        layout = reading.layout
        before = len(self.problems)
        cells = layout.cells(record)
        date = self._read_date(reading, Column.DATE, cells.date, cells.precision)
        end = self._read_date(reading, Column.END, cells.end, "")
        first, second = self._read_parties(reading, cells)
        said = self._read_type(reading, cells)
        if date is None or end is None or first is None or second is None or said is None:
            return None
        ended = end.printed and f"{layout.get_heading(Column.END)}: {end.printed}"
        parts = (cells.note, said.again, *layout.iter_unknown_cells(record), date.printed, ended)
        note = "\n".join(part for part in parts if part) or None
        if note is not None and not is_text(note):
            why = explain_invalid_text(note)
            reason = f"a note must be a text{why}" if why else _NO_CONTROLS
            reading.add_problem(Column.NOTE, note, reason)
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
            reason = f"a declared intent and no partnership yet, kept as type {INTENT.code!r}"
            self.remarks.append(problem_for(row, reason))
        for column, text, read in (
            (Column.DATE, cells.date, date),
            (Column.END, cells.end, end),
        ):
            if read.remark:
                reading.add_remark(column, text, read.remark)
        return row

    def _read_date(
        self, reading: _RowContext, column: Column, text: str, precision: str
    ) -> CellDate | None:
        found = self._dates.get((column, text, precision))
        if found is None:
            try:
                found = (
                    self._read_dates.read_end(text)
                    if column is Column.END
                    else self._read_dates.read_start(text, precision)
                )
            except PartnershipsError as error:
                reading.add_problem(column, text, error.message)
                return None
            self._dates[column, text, precision] = found
        return found

    def _read_parties(self, reading: _RowContext, cells: Cells) -> tuple[str | None, str | None]:
        first = self._asked.home
        if reading.layout.names_municipality:
            first = self._read_party(reading, Column.MUNICIPALITY, PlaceCell._make(cells[:5]))
        second = self._read_party(reading, Column.PARTNER, PlaceCell._make(cells[5:10]))
        if first is not None and first == second:
            reading.add_problem(
                Column.PARTNER, cells.partner, "the same municipality on both sides"
            )
        return first, second

    def _read_party(self, reading: _RowContext, column: Column, place: PlaceCell) -> str | None:
        known = self._places.find_resolved(place)
        if known is None:
            country = _COUNTRY_OF[column]
            try:
                return self._places.resolve(
                    place,
                    lambda reason: reading.add_remark(column, place.name, reason),
                    has_country_column=reading.layout.has_column(country),
                )
            except PartnershipsError as error:
                reading.add_problem(column, place.name, error.message)
        return known

    def _read_type(self, reading: _RowContext, cells: Cells) -> _TypeCell | None:
        found = self._known_types.get((cells.type, cells.type_label))
        if found is None:
            try:
                found = self._resolve_type(
                    cells, coded=reading.layout.has_column(Column.TYPE_LABEL)
                )
            except PartnershipsError as error:
                reading.add_problem(Column.TYPE, cells.type, error.message)
            else:
                self._known_types[cells.type, cells.type_label] = found
        return found

    def _resolve_type(self, cells: Cells, *, coded: bool) -> _TypeCell:
        word = cells.type
        if not word:
            if self._asked.type is None:
                raise InvalidRow("no type, and none is given for rows without one")
            return _TypeCell(self._asked.type)
        if len(word) > MAX_CELL_LENGTH:
            raise InvalidRow(f"a type has at most {MAX_CELL_LENGTH} characters, not {len(word)}")
        if coded:
            return _TypeCell(self._types.resolve_code(word, cells.type_label))
        if is_renewal_word(word):
            return _TypeCell(None, again=word)
        kind = self._types.resolve(word)
        plain = strip_act_words(word)
        known = plain == kind.code or plain in kind.labels.values()
        labels = EMPTY_MAP if known else FrozenMap({self._asked.lang: plain})
        return _TypeCell(kind, labels, find_renewal_word(word))


@frozen(eq=False)
class _RowContext:
    """One row as it is read: where it is, and what is told of it."""

    line: int
    layout: Layout
    problems: list[Problem]
    remarks: list[Problem]

    def add_problem(self, column: Column, value: str, reason: str) -> None:
        """Tell why a cell cannot be read."""
        self.problems.append(Problem(reason, value, self.line, self.layout.get_heading(column)))

    def add_remark(self, column: Column, value: str, reason: str) -> None:
        """Tell what was presumed of a cell."""
        self.remarks.append(Problem(reason, value, self.line, self.layout.get_heading(column)))


def as_order(value: DateOrder | str | None) -> DateOrder | None:
    """Return the order that is named. Raises `InvalidType`."""
    return None if value is None else as_enum(DateOrder, value, "order")
