"""Workbooks of Excel and LibreOffice: read by python-calamine and xlrd, written by openpyxl.

The extra ``excel`` installs all three. python-calamine is not given old .xls files: a damaged one can ask
it for any amount of memory, and the whole process ends.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zlib
from contextlib import suppress
from html import unescape
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, TypeAlias
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from attrs import Factory, define

from partnerships._validation import to_nfc, truncated_repr
from partnerships.dates import PartialDate
from partnerships.errors import InvalidTable, MissingExtra, PartnershipsError
from partnerships.formats._sheets.cell_styles import (
    ShownCells,
    count_columns,
    find_open_cells,
    find_packed_cells,
    find_packed_styles,
)
from partnerships.formats._sheets.number_formats import Shown, find_built_in, find_shown
from partnerships.formats._sheets.sheet import MAX_CELLS, Form, Record, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from xlrd.book import Book

    Place: TypeAlias = tuple[int, int]
    Range: TypeAlias = tuple[Place, Place]

_MAX_UNPACKED: Final = 500_000_000
"""The maximum number of bytes of all files in a workbook."""
_MAX_AREA: Final = 20_000_000
"""The maximum number of cells between the first and the last one of a sheet, filled or not."""
_MAX_ROWS: Final = 1_048_576
"""The maximum number of rows of a sheet in Excel."""
_MAX_MERGED: Final = 1_000_000
"""The maximum number of cells that merged ones cover."""
_EPOCH_1900: Final = dt.date(1899, 12, 30)
_EPOCH_1904: Final = dt.date(1904, 1, 1)
_DATE_1904: Final = re.compile(rb"""<[^<>]*\bdate1904=["'](?:1|true)["']""")
_LAST_CELL: Final = re.compile(rb"""\br=["']([A-Z]{1,4})([0-9]{1,9})["']""")
_ERROR_CELL: Final = re.compile(
    rb"""<(?:\w+:)?c\b[^<>]*\br="([A-Z]{1,3})([0-9]{1,7})"[^<>]*>(?:<(?:\w+:)?f\b[^<>]*>[^<>]*</(?:\w+:)?f>|<(?:\w+:)?f\b[^<>]*/>)?"""
    rb"""<(?:\w+:)?v>(#[A-Z0-9/!?_]{2,20})</"""
)
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b[^<>]*>")
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b[^<>]*>")
_ROW, _DIMENSION, _LAST_CELL_KIND = 0, 148, 11
"""The kinds of records in .xlsb files that say how large a sheet is."""
_ODS_TOKEN: Final = re.compile(
    rb"<(table:table(?=\s)|table:table-row|table:table-cell|table:covered-table-cell|text:p(?=[\s/>]))([^<>]*)>"
)
_MIN_DAYS, _MAX_DAYS = 61, 2_950_000
"""Numbers for days that are surely of the calendar: those of 1900-03-01, or of 1904, to 9976 or 9980."""
_FIRST_DAY: Final = dt.date(1900, 3, 1)
"""The day from which Excel counts rightly: it takes 1900 for a leap year."""
_MAX_WIDTH: Final = 60
_CREATED: Final = dt.datetime(1980, 1, 1)  # noqa: DTZ001  # the first day of zip files, without zone
_PROTECTED: Final = "a workbook that is protected by a password"
_NO_EXTRA: Final = "needs {}: python -m pip install 'partnerships[excel]'"


def read_workbook(content: bytes) -> list[Sheet]:
    """Return the worksheets of a workbook.

    Raises `MissingExtra` if the packages that read it are not installed, and `InvalidTable` for a
    workbook that is damaged, protected by a password, or far larger than its file.
    """
    try:
        import_module("python_calamine")
        import_module("xlrd")
    except ImportError:
        message = "reading a workbook " + _NO_EXTRA.format("python-calamine and xlrd")
        raise MissingExtra(message) from None
    return _read_packed(content) if content.startswith(b"PK") else _read_old(content)


def _read_packed(content: bytes) -> list[Sheet]:
    from python_calamine import CalamineError  # noqa: PLC0415  # an extra, needed only here

    parts = _unpack(content)
    for name, part in parts.items():
        if not name.endswith(".bin"):
            _check_xml(name, part)
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise InvalidTable(_PROTECTED)
    try:
        return [*_iter_sheets(content, parts)]
    except BaseException as error:
        # Of Rust comes a PanicException, too, which is no `Exception` and has no public name.
        known = isinstance(error, (CalamineError, OSError, ValueError, OverflowError))
        is_damage = known or type(error).__name__ == "PanicException"
        if isinstance(error, PartnershipsError) or not is_damage:
            raise
        raise InvalidTable(f"a damaged workbook ({error})") from None


def _read_old(content: bytes) -> list[Sheet]:
    from xlrd.biffh import XLRDError  # noqa: PLC0415  # an extra, needed only here

    try:
        return [*_iter_old_sheets(content)]
    except PartnershipsError:
        raise
    except XLRDError as error:
        is_protected = "encrypted" in str(error)
        raise InvalidTable(
            _PROTECTED if is_protected else f"a damaged workbook ({error})"
        ) from None
    except Exception as error:  # noqa: BLE001  # xlrd checks little, and any error can come of it
        message = f"a damaged workbook ({type(error).__name__} in xlrd)"
        raise InvalidTable(message) from None


def _check_xml(name: str, part: bytes) -> None:
    """Raise `InvalidTable` for XML that is cut or has entities: python-calamine would wait for its end."""
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_entities
    try:
        parser.Parse(part, True)  # noqa: FBT003  # it is the end
    except PartnershipsError:
        raise
    except (ExpatError, LookupError, ValueError) as error:  # also for an unknown encoding
        raise InvalidTable(f"a damaged workbook ({name}: {error})") from None


def _refuse_entities(*_: object) -> None:
    raise InvalidTable("a damaged workbook (it has entities of its own)")


def _iter_old_sheets(content: bytes) -> Iterator[Sheet]:
    """Yield the worksheets of an .xls file."""
    import xlrd  # noqa: PLC0415  # an extra, needed only here

    book = xlrd.open_workbook(
        file_contents=content, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
    )
    styles = _find_old_styles(book)
    for sheet in book.sheets():
        rows = [
            [
                _format_old_cell(
                    cell.ctype, cell.value, 1 if book.datemode else 0, styles.get(cell.xf_index)
                )
                for cell in sheet.row(number)
            ]
            for number in range(sheet.nrows)
        ]
        merged = (
            ((top, left), (bottom - 1, right - 1))
            for top, bottom, left, right in sheet.merged_cells
        )
        yield _make_sheet(
            sheet.name,
            _iter_records(rows, merged),
            _EPOCH_1904 if book.datemode else _EPOCH_1900,
            hidden=sheet.visibility != 0,
        )


def _find_old_styles(book: Book) -> dict[int | None, Shown]:
    """Return how much of a date the cells of an .xls file show, by the number of their style.

    Styles that show a whole date, or none, are left out.
    """
    character_sets = {str(each.character_set) for each in book.font_list}
    found: dict[int | None, Shown] = {}
    for number, style in enumerate(book.xf_list):
        known = book.format_map.get(style.format_key)
        if known is not None and known.format_str:
            shown = find_shown(known.format_str)
        else:
            shown = find_built_in(style.format_key, character_sets)
        if shown is not None and shown is not Shown.DAY:
            found[number] = shown
    return found


def _format_old_cell(
    kind: int, value: str | float, mode: Literal[0, 1], shown: Shown | None
) -> str:
    """Return the text of a cell of an .xls file, whose kind is one of xlrd's."""
    import xlrd  # noqa: PLC0415  # an extra, needed only here

    if (
        kind == xlrd.XL_CELL_NUMBER and shown is not None
    ):  # years of an era, which xlrd does not know
        kind = xlrd.XL_CELL_DATE
    match kind:
        case xlrd.XL_CELL_ERROR:
            return str(xlrd.error_text_from_code.get(int(value), "#N/A"))
        case xlrd.XL_CELL_BOOLEAN:
            return _format_value(bool(value))
        case xlrd.XL_CELL_DATE:
            days = float(value)
            with suppress(xlrd.xldate.XLDateError, OverflowError, ValueError):
                moment = xlrd.xldate.xldate_as_datetime(days, mode)
                if shown is not None and days >= 1:
                    return shown.format_day(moment)
                return _format_value(moment if days >= 1 else moment.time())
            return _format_value(value)
        case _:
            return _format_value(value)


def _iter_sheets(content: bytes, parts: Mapping[str, bytes]) -> Iterator[Sheet]:
    from python_calamine import (  # noqa: PLC0415  # an extra, needed only here
        CalamineWorkbook,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    tables = {each.name: each for each in _measure_tables(parts.get("content.xml", b""))}
    for table in tables.values():
        _check_area(table.rows, table.columns)
    for name, part in parts.items():
        if name.startswith("xl/worksheets/"):
            _check_area(*(measure_binary(part) if name.endswith(".bin") else _measure_sheet(part)))
    known = _find_sheet_parts(parts)
    styles = find_packed_styles(parts["xl/styles.xml"]) if "xl/styles.xml" in parts else {}
    shown = {}
    if "content.xml" in parts:
        shown = find_open_cells(parts["content.xml"], parts.get("styles.xml", b""))
    epoch = _find_epoch(parts)
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for about in book.sheets_metadata:
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(about.name)
        merged: Iterable[Range] = sheet.merged_cell_ranges or ()
        if about.name in tables:
            merged = tables[about.name].merged
        # Empty rows and columns in front are kept, so that rows have their numbers.
        values = sheet.to_python(skip_empty_area=False) if sheet.start else []
        rows = [[_format_value(value) for value in row] for row in values]
        part = parts.get(known.get(about.name, ""), b"")
        for cells in shown.get(about.name) or find_packed_cells(part, styles):
            _show_dates(rows, values, cells, epoch)
        for (row, column), error in _find_error_cells(part).items():
            rows += [[] for _ in range(row + 1 - len(rows))]
            rows[row] += [""] * (column + 1 - len(rows[row]))
            rows[row][column] = error
        yield _make_sheet(
            about.name,
            _iter_records(rows, merged),
            epoch,
            hidden=about.visible is not SheetVisibleEnum.Visible,
        )


def _show_dates(
    rows: Sequence[list[str]], values: Sequence[Sequence[object]], cells: ShownCells, epoch: dt.date
) -> None:
    """Write the dates of cells into their rows as they are shown.

    python-calamine gives a number for a date of which only the year of an era is shown.
    """
    for row in range(max(0, cells.rows.start), min(len(values), cells.rows.stop)):
        last = min(len(values[row]), cells.columns.stop)
        for column in range(max(0, cells.columns.start), last):
            value = values[row][column]
            if isinstance(value, float) and _MIN_DAYS <= value < _MAX_DAYS:
                value = epoch + dt.timedelta(days=int(value))
            if isinstance(value, dt.date):
                rows[row][column] = cells.shown.format_day(value)


def _make_sheet(name: str, found: Iterable[Record], epoch: dt.date, *, hidden: bool) -> Sheet:
    records = [*found]
    return Sheet(
        to_nfc(name),
        Form.EXCEL,
        records,
        separator=" | ",
        epoch=epoch,
        size=len(records),
        hidden=hidden,
    )


def _unpack(content: bytes) -> dict[str, bytes]:
    """Return the files of a workbook. The sizes that it states are not trusted."""
    found: dict[str, bytes] = {}
    left = _MAX_UNPACKED
    try:
        with ZipFile(io.BytesIO(content)) as file:
            for info in file.infolist():
                if info.flag_bits & 1:
                    raise InvalidTable(_PROTECTED)
                start = info.header_offset
                head = content[start : start + 30]
                begin = (
                    start
                    + 30
                    + int.from_bytes(head[26:28], "little")
                    + int.from_bytes(head[28:30], "little")
                )
                packed = memoryview(content)[begin : begin + info.compress_size]
                if info.compress_type == ZIP_DEFLATED:
                    part = zlib.decompressobj(-15).decompress(packed, left + 1)
                else:
                    part = bytes(packed)
                left -= len(part)
                if left < 0:
                    raise InvalidTable(f"a workbook of more than {_MAX_UNPACKED:,} bytes")
                if info.filename.endswith((".xml", ".rels", ".bin")):
                    found[info.filename] = part
    except PartnershipsError:
        raise
    except (BadZipFile, zlib.error, ValueError, OSError, NotImplementedError) as error:
        raise InvalidTable(f"a damaged workbook ({error})") from None
    return found


def _check_area(rows: int, columns: int) -> None:
    """Raise `InvalidTable` for a sheet whose cells lie too far from each other: all between them would
    be held in memory.
    """
    if rows * columns > _MAX_AREA or rows > _MAX_ROWS:
        raise InvalidTable(f"a sheet of more than {_MAX_AREA:,} cells, filled or not")


def _measure_sheet(part: bytes) -> tuple[int, int]:
    rows = columns = 1
    for letters, number in _LAST_CELL.findall(part):
        rows, columns = max(rows, int(number)), max(columns, count_columns(letters))
    return rows, columns


def measure_binary(part: bytes) -> tuple[int, int]:
    """Return the size of a sheet of an .xlsb file, by its rows and by what it says (MS-XLSB, BrtRowHdr,
    BrtWsDim, and the column in which each cell begins).
    """
    rows, columns, at = 1, 1, 0
    while at < len(part):
        kind, at = _read_number(part, at, 2)
        size, at = _read_number(part, at, 4)
        content = part[at : at + min(size, 16)]
        numbers = [int.from_bytes(content[each : each + 4], "little") for each in (0, 4, 12)]
        if kind == _ROW:
            rows = max(rows, numbers[0] + 1)
        elif kind == _DIMENSION:
            rows, columns = max(rows, numbers[1] + 1), max(columns, numbers[2] + 1)
        elif 0 < kind <= _LAST_CELL_KIND:
            columns = max(columns, numbers[0] + 1)
        at += size
    return rows, columns


def _read_number(part: bytes, at: int, length: int) -> tuple[int, int]:
    """Return a number of which each byte has seven bits, and where it ends."""
    found = part[at : at + length]
    size = next((count for count, byte in enumerate(found, 1) if byte < 0x80), length)
    return sum((byte & 0x7F) << 7 * place for place, byte in enumerate(found[:size])), at + size


@define
class _Table:
    """The size of a sheet of an .ods file, and its merged cells."""

    name: str
    rows: int = 0
    columns: int = 0
    merged: list[Range] = Factory(list)


def _measure_tables(part: bytes) -> Iterator[_Table]:
    """Yield the size and the merged cells of each sheet of an .ods file."""
    table: _Table | None = None
    row = column = 0
    height = width = 1
    for found in _ODS_TOKEN.finditer(part):
        kind, attributes = found[1], found[2]
        if kind == b"table:table":
            if table is not None:
                yield table
            table = _Table(_get_attribute(attributes, b"table:name"))
            row = column = 0
            height = width = 0
        elif table is None:
            continue
        elif kind == b"table:table-row":
            row, height = row + height, _get_number(attributes, b"table:number-rows-repeated")
            column = width = 0
        elif kind == b"text:p":
            table.rows = max(table.rows, row + height)
            table.columns = max(table.columns, column + width)
        else:
            column += width
            width = _get_number(attributes, b"table:number-columns-repeated")
            across = _get_number(attributes, b"table:number-columns-spanned")
            down = _get_number(attributes, b"table:number-rows-spanned")
            if across > 1 or down > 1:
                table.merged.append(((row, column), (row + down - 1, column + across - 1)))
    if table is not None:
        yield table


def _get_number(tag: bytes, name: bytes) -> int:
    text = _get_attribute(tag, name)
    return max(1, int(text)) if text.isdecimal() and len(text) < 10 else 1


def _find_sheet_parts(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the file of each worksheet of an .xlsx workbook, by its title."""
    targets = {
        _get_attribute(each, b"Id"): _get_attribute(each, b"Target")
        for each in _RELATION.findall(parts.get("xl/_rels/workbook.xml.rels", b""))
    }
    found = {}
    for each in _SHEET.findall(parts.get("xl/workbook.xml", b"")):
        target = targets.get(_get_attribute(each, rb"\w+:id"), "")
        found[_get_attribute(each, b"name")] = (
            target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        )
    return found


def _get_attribute(tag: bytes, name: bytes) -> str:
    found = re.search(rb"\s" + name + rb"""=["']([^"']*)["']""", tag)
    return "" if found is None else unescape(found[1].decode("utf-8", "replace"))


def _find_error_cells(part: bytes) -> dict[tuple[int, int], str]:
    """Return the errors in the cells of an .xlsx sheet, by row and column from 0."""
    if b't="e"' not in part:
        return {}
    return {
        (int(number) - 1, count_columns(letters) - 1): error.decode()
        for letters, number, error in _ERROR_CELL.findall(part)
    }


def _find_epoch(parts: Mapping[str, bytes]) -> dt.date:
    is_1904 = _DATE_1904.search(parts.get("xl/workbook.xml", b""))
    return _EPOCH_1904 if is_1904 else _EPOCH_1900


def _iter_records(rows: Sequence[list[str]], merged: Iterable[Range]) -> Iterator[Record]:
    origins = _find_origins(merged, len(rows))
    texts = {
        (row, column): rows[row][column]
        for row, column in {*origins.values()}
        if column < len(rows[row])
    }
    covered: dict[int, list[int]] = {}
    for row, column in origins:
        covered.setdefault(row, []).append(column)
    for row, written in enumerate(rows):
        cells = [*written]
        filled = frozenset(covered.get(row, ()))
        for column in filled:
            cells += [""] * (column + 1 - len(cells))
            cells[column] = texts.get(origins[row, column], "")
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > MAX_CELLS:
            yield Record(row + 1, [" | ".join(cells)], f"more than {MAX_CELLS} cells")
        elif any(cell for at, cell in enumerate(cells) if at not in filled):
            yield Record(row + 1, cells, merged=filled & {*range(len(cells))})


def _find_origins(merged: Iterable[Range], height: int) -> dict[Place, Place]:
    """Return the place of the text of each cell that a merged one covers."""
    found: dict[Place, Place] = {}
    left = _MAX_MERGED
    for (top, first), (bottom, last) in merged:
        rows, columns = range(top, min(bottom + 1, height)), range(first, min(last, MAX_CELLS) + 1)
        left -= len(rows) * len(columns)
        if left < 0:
            raise InvalidTable(f"merged cells that cover more than {_MAX_MERGED:,} others")
        found.update(((row, column), (top, first)) for row in rows for column in columns)
        found.pop((top, first), None)
    return found


def _format_value(value: object) -> str:
    """Return the text of a cell: a day without a time, a whole number without a fraction."""
    match value:
        case str():
            return to_nfc(
                value.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
            ).strip()
        case bool():
            return "TRUE" if value else "FALSE"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case dt.datetime():
            midnight = value.time() == dt.time()
            return value.date().isoformat() if midnight else value.isoformat(" ")
        case dt.date() | dt.time():
            return value.isoformat()
        case _:
            return str(value)


def write_workbook(
    rows: Iterable[Sequence[str]],
    *,
    dates: Iterable[int] = (),
    numbers: Iterable[int] = (),
    title: str = "partnerships",
) -> bytes:
    """Return the content of an .xlsx workbook with one sheet; the first row is the heading.

    ``dates`` are the positions of the columns in which exact dates become dates of Excel, and
    ``numbers`` those of columns of whole numbers. All other cells are text, never formulas. Equal rows
    give equal bytes.

    Raises `MissingExtra` if openpyxl is not installed, and `InvalidTable` for a text that no cell can
    hold.
    """
    try:
        from openpyxl import Workbook  # noqa: PLC0415  # an extra, needed only here
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
        from openpyxl.styles import Font  # noqa: PLC0415
        from openpyxl.utils import get_column_letter  # noqa: PLC0415
        from openpyxl.utils.exceptions import IllegalCharacterError  # noqa: PLC0415
    except ImportError:
        message = "writing a workbook " + _NO_EXTRA.format("openpyxl")
        raise MissingExtra(message) from None
    lines = [[*row] for row in rows]
    days, whole = frozenset(dates), frozenset(numbers)
    book = Workbook(write_only=True)
    book.properties.created = book.properties.modified = _CREATED
    book.properties.creator = "partnerships"
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for at in range(max(map(len, lines), default=0)):
        width = max(_measure(row[at]) for row in lines if at < len(row))
        letter = get_column_letter(at + 1)
        sheet.column_dimensions[letter].width = min(_MAX_WIDTH, width + 2)

    bold = Font(bold=True)

    def make_cell(text: str, value: dt.datetime | int | None, *, is_heading: bool) -> object:
        try:
            cell = WriteOnlyCell(sheet, text if value is None else value)
        except IllegalCharacterError:
            message = f"a cell of a workbook can have no control characters: {truncated_repr(text)}"
            raise InvalidTable(message, value=text) from None
        if value is None:
            cell.data_type = "s"
        elif isinstance(value, dt.datetime):
            cell.number_format = "yyyy-mm-dd"
        if is_heading:
            cell.font = bold
        return cell

    for number, row in enumerate(lines):
        is_heading = number == 0
        sheet.append(
            make_cell(
                text,
                None
                if is_heading
                else _find_day(text)
                if at in days
                else int(text)
                if at in whole
                else None,
                is_heading=is_heading,
            )
            for at, text in enumerate(row)
        )
    out = io.BytesIO()
    book.save(out)
    return _fix_times(out.getvalue())


def _measure(text: str) -> int:
    """Return the width of a text in letters of the Latin alphabet."""
    return max(sum(1 + (letter >= "\u1100") for letter in line) for line in text.split("\n"))


def _find_day(text: str) -> dt.datetime | None:
    """Return the start of an exact day that Excel can show, from 1900-03-01 on, or None."""
    with suppress(PartnershipsError):
        day = PartialDate(text).exact if len(text) == 10 else None
        if day is not None and day >= _FIRST_DAY:
            return dt.datetime(day.year, day.month, day.day)  # noqa: DTZ001  # Excel has no zones
    return None


def _fix_times(content: bytes) -> bytes:
    """Return a workbook without the time at which it was written."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                stamp = f"{_CREATED.isoformat()}Z".encode()
                part = re.sub(rb"(?<=>)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z(?=<)", stamp, part)
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            new.writestr(info, part)
    return out.getvalue()
