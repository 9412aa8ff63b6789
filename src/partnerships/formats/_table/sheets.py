"""Read all tables and lists of a file as the rows of one list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from partnerships._validation import truncated_repr
from partnerships.errors import InvalidTable, PartnershipsError
from partnerships.formats._rows.assembly import problem_for
from partnerships.formats._rows.countries import find_country
from partnerships.formats._sheets.sheet import GROUP, ITEM, Form, Record
from partnerships.formats._table.as_of import find_as_of
from partnerships.formats._table.dates import DateReader
from partnerships.formats._table.headings import Column
from partnerships.formats._table.rows import RowReader
from partnerships.formats._table.sections import Section, read_section
from partnerships.formats.reading import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships.dates import PartialDate
    from partnerships.formats._rows.assembly import DatedRow
    from partnerships.formats._rows.municipalities import MunicipalityResolver
    from partnerships.formats._rows.types import TypeResolver
    from partnerships.formats._sheets.sheet import Sheet
    from partnerships.formats._table.row_making import TableOptions

_LIST_COLUMNS: Final = {GROUP: Column.PARTNER_COUNTRY, ITEM: Column.PARTNER}
"""The columns of a list of items, of which an outer item is mostly a country."""
_LISTS: Final = frozenset({Form.HTML, Form.WIKITEXT, Form.MARKDOWN})
"""The forms of pages, in which most lists are about something else."""
_MIN_SHARE: Final = 0.5
"""The share of items with a country or date from which a list on a page is one of partners."""


@frozen(eq=False)
class SheetsRead:
    """The rows of all sheets, and the messages about them."""

    rows: list[DatedRow] = field(factory=list)
    problems: list[Problem] = field(factory=list)
    remarks: list[Problem] = field(factory=list)
    comments: list[Problem] = field(factory=list)
    count: int = 0
    as_of: PartialDate | None = None


def read_all_sheets(
    sheets: Sequence[Sheet],
    options: TableOptions,
    municipalities: MunicipalityResolver,
    types: TypeResolver,
    progress: Callable[[int], None] | None,
) -> SheetsRead:
    """Return the rows of all sheets that can be read.

    Of a page with tables, lists are read only if no table can be. A sheet that cannot be read is told, if
    another one can. Raises `InvalidTable` if none can.
    """
    errors: list[tuple[Sheet, PartnershipsError]] = []
    found: list[tuple[Sheet, RowReader, list[DatedRow]]] = []
    count = 0
    several = len(sheets) > 1

    def count_rows(number: int) -> None:
        if progress is not None:
            progress(count + number)

    for sheet in sorted(sheets, key=lambda each: each.columns is not None):
        has_table = any(each.columns is None for each, _, _ in found)
        if sheet.columns is not None and has_table and sheet.form in _LISTS:
            reason = "a list on a page with a table that is read"
            errors.append((sheet, InvalidTable(reason)))
            continue
        own = options
        dates = DateReader(options.order, options.minguo, options.lang, sheet.epoch)
        if sheet.columns is not None and options.columns is None:
            sheet, columns = _fold_details(sheet, sheet.columns, types, dates)  # noqa: PLW2901  # the same list
            own = evolve(options, columns=columns)
        reader = RowReader(own, municipalities, types, dates)
        try:
            rows = reader.read_sheet(sheet, count_rows, one_of_several=several)
        except PartnershipsError as error:
            errors.append((sheet, error))
            continue
        if (
            several
            and sheet.columns is not None
            and sheet.form in _LISTS
            and not _is_of_partners(rows, reader)
        ):
            errors.append((sheet, InvalidTable("a list of something else")))
            continue
        count += reader.count
        found.append((sheet, reader, rows))
    if not found:
        raise _choose_error(errors)
    return _merge(found, errors if several else [], options, municipalities)


def _fold_details(
    sheet: Sheet, columns: Sequence[str], types: TypeResolver, dates: DateReader
) -> tuple[Sheet, list[Column]]:
    """Return a list and its columns. Where inner items are mostly dates or states, each outer one is a
    partner, and those below it tell of it.
    """
    records = [*sheet.records]
    depth = len(columns) - 1
    inner = [each for each in records if any(each.cells[:depth])]
    details = {
        each.line
        for each in inner
        if dates.is_date(each.cells[-1]) or dates.is_state(each.cells[-1])
    }
    if not inner or len(details) < _MIN_SHARE * len(inner):
        return _enter_groups(evolve(sheet, records=records), columns, records, types, dates)
    found: list[Record] = []
    names: list[str] | None = None
    for record in records:
        *groups, item = record.cells
        outer = [each for each in groups if each]
        if not outer:
            outer, item = [item], ""
        cells = [*[""] * (depth - len(outer)), *outer, "", "", _NO_TITLE]
        if outer != names or not item:
            found.append(Record(record.line, cells))
        names = outer if item else None
        at, joint = (depth, "; ") if record.line in details else (depth + 1, "\n")
        held = found[-1].cells
        held[at] = joint.join(filter(None, (held[at], item)))
    kept = [Column.PARTNER_COUNTRY] * (depth - 1)
    own = [Column.PARTNER, Column.DATE, Column.NOTE, Column.IGNORED]
    return evolve(sheet, records=found), [*kept, *own]


_NO_TITLE: Final = "-"
"""Stands beside a partner of which nothing is told, so that it is no title."""


def _enter_groups(
    sheet: Sheet,
    columns: Sequence[str],
    records: Sequence[Record],
    types: TypeResolver,
    dates: DateReader,
) -> tuple[Sheet, list[Column]]:
    """Return a list and its columns. Outer items are countries or, if none is one, titles and notes."""
    depth = len(columns) - 1
    outer = {cell for each in records for cell in each.cells[:depth] if cell}
    if not outer or any(find_country(each) is not None for each in outer):
        return sheet, [_LIST_COLUMNS[each] for each in columns]
    found: list[Record] = []
    entered: list[str] = []
    for record in records:
        groups = record.cells[:depth]
        if groups != entered:
            titles = [
                each
                for each in groups
                if each not in entered
                and read_section(each, 0, Section(), types, dates) is not None
            ]
            found += (Record(record.line, [*[""] * depth, title]) for title in titles)
            entered = groups
        found.append(record)
    return evolve(sheet, records=found), [*[Column.NOTE] * depth, Column.PARTNER]


def _is_of_partners(rows: Sequence[DatedRow], reader: RowReader) -> bool:
    """Whether most items of a list on a page name a country or a date."""
    return reader.count > 0 and reader.count_placed(rows) >= _MIN_SHARE * reader.count


def _choose_error(errors: Sequence[tuple[Sheet, PartnershipsError]]) -> PartnershipsError:
    """Return the error that says the most: that of the first sheet."""
    sheet, error = errors[0]
    if len(errors) == 1:
        return error
    what = f" in {truncated_repr(sheet.name)}" if sheet.name else ""
    return InvalidTable(
        f"none of {len(errors)} tables and lists can be read; the first{what}: {error.message}"
    )


def _merge(
    found: Sequence[tuple[Sheet, RowReader, list[DatedRow]]],
    errors: Sequence[tuple[Sheet, PartnershipsError]],
    options: TableOptions,
    municipalities: MunicipalityResolver,
) -> SheetsRead:
    """Return the rows of several sheets as those of one list. Messages name the sheet if there are several."""
    merged = SheetsRead()
    same = municipalities.merge_aliases()
    for sheet, reader, rows in found:
        own = reader.merge_municipalities(rows, same)
        place = sheet.name if len(found) > 1 else ""
        if sheet.hidden:
            merged.remarks.append(Problem("a hidden sheet", sheet.name))
        merged.rows.extend(evolve(row, path=place) if place else row for row in own)
        for into, problems in (
            (merged.problems, reader.problems),
            (merged.remarks, reader.remarks),
            (merged.comments, reader.comments),
        ):
            into.extend(evolve(each, path=place) if place else each for each in problems)
    for sheet, error in errors:
        what = "a hidden sheet, not read" if sheet.hidden else "not read"
        reason = f"{what}: {error.message}"
        merged.remarks.append(Problem(reason, sheet.name))
    as_of = _find_as_of(found, merged, options)
    if as_of is not None:
        for row in merged.rows:
            if (row.as_of or as_of).certainly_before(row.on):
                reason = f"after the day that the list is of, {row.as_of or as_of}"
                merged.remarks.append(problem_for(row, reason))
        merged.rows[:] = [
            row if row.as_of is not None else evolve(row, as_of=as_of) for row in merged.rows
        ]
    count = sum(reader.count for _, reader, _ in found)
    return evolve(merged, count=count, as_of=as_of)


def _find_as_of(
    found: Sequence[tuple[Sheet, RowReader, list[DatedRow]]],
    merged: SheetsRead,
    options: TableOptions,
) -> PartialDate | None:
    """Return the day that the list is of: the one that is given, else the one that the list says, with a
    remark; None if nobody says it.
    """
    days: dict[PartialDate, tuple[int | None, str]] = {}
    for sheet, reader, _ in found:
        lines = [(each.number, each.text) for each in sheet.around]
        texts = [*lines, (None, sheet.name), *((each.line, each.value) for each in reader.comments)]
        for line, text in texts:
            day = find_as_of(text, options.order, minguo=options.minguo)
            if day is not None:
                days.setdefault(day, (line, text))
    if not days:
        return options.as_of
    day, (line, text) = next(iter(days.items()))
    if options.as_of is not None:
        if options.as_of not in days:
            reason = f"the list says that it is of {day}, and is read as of {options.as_of}"
            merged.remarks.append(Problem(reason, text, line))
        return options.as_of
    reason = f"read as the day that the list is of, {day} (as_of= names another)"
    if len(days) > 1:
        others = ", ".join(str(each) for each in days if each != day)
        reason = f"several days that the list may be of: {day} is taken, not {others} (as_of= names another)"
    merged.remarks.append(Problem(reason, text, line))
    return day
