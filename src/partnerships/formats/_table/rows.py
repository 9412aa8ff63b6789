"""Read the records of a table: find its heading and titles, and make rows of the records below.

A title within a list, such as ``Former sister cities``, says it of the rows below. Ditto marks repeat the
cell above, and so do blanks under merged cells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import evolve

from partnerships._validation import as_enum, truncated_repr
from partnerships.errors import InvalidTable, PartnershipsError
from partnerships.formats._rows.assembly import UNKNOWN_DATE, DatedRow, problem_for
from partnerships.formats._rows.countries import find_country
from partnerships.formats._rows.place_marks import FOOTNOTE_MARKS
from partnerships.formats._sheets.sheet import Record
from partnerships.formats._table.as_of import find_as_of
from partnerships.formats._table.contents import Content, ContentReader
from partnerships.formats._table.footnotes import apply_footnotes, find_marks
from partnerships.formats._table.headings import (
    REPEATABLE,
    Column,
    guess_language,
    split_heading,
)
from partnerships.formats._table.layout import (
    find_layout,
    find_next_layout,
    take_first_records,
)
from partnerships.formats._table.markers import DITTO, find_title, is_footnote
from partnerships.formats._table.row_making import RowContext, RowMaker
from partnerships.formats._table.sections import Section, read_section
from partnerships.formats.municipal_dates import DateOrder
from partnerships.formats.reading import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from partnerships.formats._rows.municipalities import MunicipalityResolver
    from partnerships.formats._rows.types import TypeResolver
    from partnerships.formats._sheets.sheet import Sheet
    from partnerships.formats._table.dates import DateReader
    from partnerships.formats._table.layout import Layout
    from partnerships.formats._table.row_making import TableOptions

_HEADING: Final = "the heading"
_PROGRESS_STEP: Final = 1000
"""The number of rows between two reports of progress."""
_FILLED_COLUMNS: Final = frozenset(
    {
        Column.MUNICIPALITY,
        Column.MUNICIPALITY_COUNTRY,
        Column.MUNICIPALITY_REGION,
        Column.PARTNER_COUNTRY,
        Column.PARTNER_REGION,
        Column.TYPE,
    }
)
"""The columns in which a blank can stand for the cell above, as under a merged one."""
_DATED_COLUMNS: Final = frozenset(
    {Column.DATE, Column.UNTIL, Column.END, Column.RENEWED, Column.SUSPENDED}
)
_NUMBERS: Final = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})")
_MONTHS: Final = 12
_OF_PARTNER: Final = frozenset({Column.PARTNER_COUNTRY, Column.PARTNER_REGION})
_TITLE_LINES: Final = 3
"""The number of lines above a table that are examined as its titles."""


class RowReader:
    """Read the rows of one table, and collect problems, remarks and comments."""

    def __init__(
        self,
        options: TableOptions,
        municipalities: MunicipalityResolver,
        types: TypeResolver,
        dates: DateReader,
    ) -> None:
        self._options = options
        self._municipalities = municipalities
        self._types = types
        self._date_reader = dates
        self._contents = ContentReader(dates, types, options.lang)
        self._maker = RowMaker(options, municipalities, types, dates, self._contents)
        self._remarks = self._maker.remarks
        self._separator = ","
        self._layout: Layout | None = None
        self._filled: frozenset[int] = frozenset()
        self._fault = ""
        self._above: list[str] | None = None
        self._section = Section()
        self._title_lines: set[int] = set()
        self._heading_lines: set[int] = set()
        self._marks: dict[int, frozenset[str]] = {}
        self.count = 0
        self.problems = self._maker.problems
        self.comments: list[Problem] = []

    @property
    def remarks(self) -> list[Problem]:
        """The remarks so far; those about a word or column that occurs again are one each."""
        return self._remarks.list_all()

    def read(
        self, records: Iterator[Record], separator: str, progress: Callable[[int], None]
    ) -> Iterator[DatedRow]:
        """Yield the rows that can be read. Raises `InvalidTable` if the columns are not known."""
        first = take_first_records(records)
        self._separator = separator
        layout = find_layout(
            first,
            separator,
            self._options.columns,
            self._contents,
            has_home=self._options.home is not None,
        )
        first = [*first, *records]
        heading = layout.heading
        for record in first[: max(heading, 0)]:
            self._enter_section(record)
        self._take_layout(layout, first[heading + 1 :])
        for position, record in enumerate(first):
            if position <= heading:
                row, counts = None, position < heading and self._report_row_above(record)
            else:
                row, counts = self._read_record(record)
            if row is not None:
                yield row
            if not counts:
                reason = _HEADING if position == heading else "a comment"
                self.comments.append(Problem(reason, self._format_record(record), record.line))
                continue
            self.count += 1
            if self.count % _PROGRESS_STEP == 0:
                progress(self.count)
        progress(self.count)
        if self.count and self._maker.untyped == self.count:
            raise InvalidTable("no column for the type, so name the type (type=)")

    def _take_layout(self, layout: Layout, below: Sequence[Record]) -> None:
        """Use a layout for the records below it, and tell what is presumed about its columns."""
        self._check_columns(layout)
        self._layout = layout
        if self._options.lang == "und" and layout.heading >= 0:
            lang = guess_language(layout.headings)
            self._date_reader = self._maker.dates = evolve(self._date_reader, lang=lang)
        self._filled = self._find_merged_columns(layout, below)
        line = below[0].line if below else None
        for number, content in layout.taken.items():
            heading = layout.get_heading_at(number)
            reason = f"not understood as a heading, but its cells are {content.value.split()[-1]}s"
            if content is Content.COUNTRY:
                reason = "not understood as a heading, but its cells are countries"
            self._remarks.add_once(Problem(f"{reason}, and are read so", heading, line, heading))
        for number in sorted(layout.presumed):
            column, heading = layout.columns[number], layout.get_heading_at(number)
            if column is Column.PARTNER:
                reason = "a second column for a municipality, presumed to be that of the partner"
                self._remarks.add_once(Problem(reason, heading, line, heading))
            else:
                whose = "partner" if column in _OF_PARTNER else "municipality"
                reason = f"between both municipalities, and presumed to be that of the {whose}"
                self._remarks.add_once(Problem(reason, heading, line, heading))
        self._presume_order(layout, below)
        for number in sorted(self._filled):
            reason = "blank cells are presumed to repeat the cell above, as under merged cells"
            self._remarks.add_once(Problem(reason, "", line, layout.get_heading_at(number)))

    def _presume_order(self, layout: Layout, below: Sequence[Record]) -> None:
        """Read days and months in the order of those dates of the list that leave no doubt."""
        if self._options.order is not None:
            return
        numbers = [n for n, column in enumerate(layout.columns) if column in _DATED_COLUMNS]
        found: dict[DateOrder, str] = {}
        doubtful = False
        for record in below:
            for cell in (record.cells[n] for n in numbers if n < len(record.cells)):
                if shape := _NUMBERS.fullmatch(cell):
                    first, second = int(shape[1]), int(shape[3])
                    doubtful = doubtful or (
                        first <= _MONTHS and second <= _MONTHS and first != second
                    )
                    if first > _MONTHS >= second:
                        found.setdefault(DateOrder.DMY, cell)
                    elif second > _MONTHS >= first:
                        found.setdefault(DateOrder.MDY, cell)
        if doubtful and len(found) == 1:
            ((order, cell),) = found.items()
            self._date_reader = self._maker.dates = evolve(self._date_reader, order=order)
            reason = f"the order of days and months is presumed to be {order.value}, as in this date (order=)"
            self._remarks.add_once(Problem(reason, cell))

    def _find_merged_columns(self, layout: Layout, below: Sequence[Record]) -> frozenset[int]:
        """Return the columns whose blank cells stand for the cell above: those that the caller asks for,
        and those in front of the partner that look like merged cells, each value once and then blanks.
        """
        columns = layout.columns
        partner = columns.index(Column.PARTNER) if Column.PARTNER in columns else len(columns)
        may_guess = not layout.has_column(Column.PARTNERSHIP)  # each of its rows is complete
        found = {
            number
            for number, column in enumerate(columns)
            if column in _FILLED_COLUMNS
            if self._options.fills_blanks
            or (number < partner and may_guess and _looks_merged(below, number, partner))
        }
        return frozenset(found)

    def read_sheet(
        self,
        sheet: Sheet,
        progress: Callable[[int], None],
        *,
        one_of_several: bool = False,
    ) -> list[DatedRow]:
        """Return the rows of a sheet that can be read, as `read` does, with what its titles and footnotes
        tell of them. The name of one of several sheets is a title within the list.
        """
        for each in sheet.around[-_TITLE_LINES:]:
            self._enter_title(each.text, each.number)
        if sheet.name != next((each.text for each in sheet.around[-1:]), ""):
            self._enter_title(sheet.name, 0, inside=one_of_several)
        elif one_of_several:
            self._section = evolve(self._section, inside=True)
        rows = list(self.read(iter(sheet.records), sheet.separator, progress))
        rows, problems, remarks = apply_footnotes(
            rows,
            self._marks,
            [
                each
                for each in self.comments
                if each.reason != _HEADING
                and each.line not in self._title_lines | self._heading_lines
            ],
            self._date_reader,
        )
        self.problems += problems
        for remark in remarks:
            self._remarks.add(remark)
        return rows

    def count_placed(self, rows: Iterable[DatedRow]) -> int:
        """Return the number of rows with a date, or with a partner in a known country."""
        known = self._municipalities.has_country
        return sum(row.on != UNKNOWN_DATE or known(row.parties[1]) for row in rows)

    def merge_municipalities(self, rows: list[DatedRow], same: Mapping[str, str]) -> list[DatedRow]:
        """Return all rows of the table with one id for each municipality, by the ids that are the same."""
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
            self._enter_section(record)
            self._above = above if self._layout is layout else None
            return None, False
        elif self._layout is None:
            reason = f"below a heading that cannot be read ({self._fault})"
            self.problems.append(Problem(reason, self._format_record(record), record.line))
        elif (
            self._enter_section(record)
            or self._enter_country(record)
            or self._is_beside(record)
            or self._says_day(record)
        ):
            return None, False
        else:
            context = RowContext(
                record.line, self._layout, self._section, self.problems, self._remarks
            )
            return self._read_row(context, record, above), True
        return None, True

    def _enter_section(self, record: Record) -> bool:
        """Take over what a title says of the rows below it, as ``Former sister cities``; return whether
        the record is such a title.
        """
        held = _list_written(record)
        inside = self._layout is not None
        return len(held) == 1 and self._enter_title(held[0], record.line, inside=inside)

    def _says_day(self, record: Record) -> bool:
        """Whether a record is a line that says of which day the list is."""
        held = [cell for cell in record.cells if cell]
        options = self._options
        return (
            len(held) == 1 and find_as_of(held[0], options.order, minguo=options.minguo) is not None
        )

    def _enter_country(self, record: Record) -> bool:
        """Take over the country that a title names for the rows below it; return whether it is one."""
        layout, held = self._layout, _list_written(record)
        if layout is None or len(held) != 1 or not layout.has_column(Column.DATE):
            return False
        if layout.has_column(Column.PARTNER_COUNTRY) or len(layout.columns) < 2:
            return False
        country = find_country(held[0])
        if country is not None:
            self._section = evolve(self._section, country=held[0])
            self._title_lines.add(record.line)
        return country is not None

    def _is_beside(self, record: Record) -> bool:
        """Whether a record has only one cell, in a column that names neither a municipality nor a date."""
        layout = self._layout
        numbers = [at for at, cell in enumerate(record.cells) if cell]
        if layout is None or len(numbers) != 1 or not layout.has_column(Column.DATE):
            return False
        column = layout.columns[numbers[0]] if numbers[0] < len(layout.columns) else None
        return column in REPEATABLE

    def _enter_title(self, text: str, line: int, *, inside: bool = False) -> bool:
        if not text or text.startswith(FOOTNOTE_MARKS):
            return False
        section = read_section(text, line, self._section, self._types, self._date_reader)
        if section is not None:
            self._section = evolve(section, inside=inside, country=self._section.country)
            self._title_lines.add(line)
        return section is not None

    def _read_row(
        self, context: RowContext, record: Record, above: list[str] | None
    ) -> DatedRow | None:
        if above is not None and self._filled:
            record = _fill_blanks(record, above, self._filled)
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
        if marks := find_marks(record.cells):
            self._marks[record.line] = marks
        return self._maker.make(context, record)

    def _format_record(self, record: Record) -> str:
        """Return a record as a line, with each merged cell once: a title over many columns stays short."""
        cells = [cell for at, cell in enumerate(record.cells) if at not in record.merged]
        line = self._separator.join(cells)
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
            date = layout.get_date(record)
            if date[:1].isdecimal() or (date and self._date_reader.is_date(date)):
                return False
            if record.cells == layout.headings:
                self._heading_lines.add(record.line)
                return True
        if wanted is not None and not isinstance(wanted, Mapping):
            return False
        try:
            found = find_next_layout(record.cells, wanted, self._options.lang)
            if found is None:
                return False
            self._check_columns(found)
        except PartnershipsError as error:
            self._layout, self._fault = None, error.message
        else:
            self._layout, self._filled = found, self._find_merged_columns(found, ())
        self._heading_lines.add(record.line)
        return True

    def _fill_dittos(self, layout: Layout, record: Record, above: list[str]) -> Record:
        """Replace the ditto marks of a record by the cells above, with a remark each."""
        cells = [*record.cells]
        for number, cell in enumerate(cells):
            if cell in DITTO:
                cells[number] = above[number] if number < len(above) else ""
                reason = f"presumed to repeat the cell above, {truncated_repr(cells[number])}"
                remark = Problem(reason, cell, record.line, layout.get_heading_at(number))
                self._remarks.add(remark)
        return record._replace(cells=cells)

    def _check_columns(self, layout: Layout) -> None:
        options = self._options
        sides = layout.names_municipality + layout.names_partner
        if sides + (options.home is not None) < 2:
            raise InvalidTable(
                "each row names only one municipality, so name the other one (home=)"
            )


def _list_written(record: Record) -> list[str]:
    """Return the cells of a record that are written, each merged one once."""
    return [cell for at, cell in enumerate(record.cells) if cell and at not in record.merged]


def _looks_merged(records: Sequence[Record], number: int, partner: int) -> bool:
    """Whether the blanks of a column look like those under merged cells: it begins with a value, and no
    value comes twice.
    """
    values: list[str] = []
    blanks = False
    for record in records:
        if record.comment or sum(map(bool, record.cells)) < 2:
            continue
        value = record.cells[number] if number < len(record.cells) else ""
        if value:
            values.append(value)
        elif not values or not (partner < len(record.cells) and record.cells[partner]):
            return False
        else:
            blanks = True
    return blanks and len({*values}) == len(values)


def _fill_blanks(record: Record, above: list[str], numbers: frozenset[int]) -> Record:
    """Return a record with the cells above in the place of blanks in some columns."""
    cells = [*record.cells]
    for number in numbers:
        if number < len(cells) and number < len(above) and not cells[number]:
            cells[number] = above[number]
    return record._replace(cells=cells)


def as_order(value: DateOrder | str | None) -> DateOrder | None:
    """Return a `DateOrder` for its value. Raises `UnknownTerm`."""
    return None if value is None else as_enum(DateOrder, value, "order")
