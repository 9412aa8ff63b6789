"""Workbooks of Excel and LibreOffice: read by python-calamine, written by openpyxl.

The extra ``excel`` installs both.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zlib
from contextlib import suppress
from html import unescape
from typing import TYPE_CHECKING, Final, TypeAlias
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from attrs import Factory, define

from partnerships._validation import to_nfc, truncated_repr
from partnerships.dates import PartialDate
from partnerships.errors import InvalidTable, MissingExtra, PartnershipsError
from partnerships.formats._sheets.sheet import MAX_CELLS, Form, Record, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from python_calamine import CalamineSheet

    Place: TypeAlias = tuple[int, int]
    Range: TypeAlias = tuple[Place, Place]

_MAX_UNPACKED: Final = 500_000_000
"""The maximum number of bytes of all files in a workbook."""
_MAX_AREA: Final = 20_000_000
"""The maximum number of cells between the first and the last one of a sheet, filled or not."""
_MAX_MERGED: Final = 1_000_000
"""The maximum number of cells that merged ones cover."""
_EPOCH_1900: Final = dt.date(1899, 12, 30)
_EPOCH_1904: Final = dt.date(1904, 1, 1)
_DATE_MODE: Final = b"\x22\x00\x02\x00\x01\x00\x0e\x00\x02\x00"
"""The records of an .xls file by which its days are counted from 1904 (MS-XLS, DATEMODE, PRECISION)."""
_DATE_1904: Final = re.compile(rb"""<[^<>]*\bdate1904=["'](?:1|true)["']""")
_LAST_CELL: Final = re.compile(rb"""\br=["']([A-Z]{1,4})([0-9]{1,9})["']""")
_ERROR_CELL: Final = re.compile(
    rb"""<(?:\w+:)?c\b[^<>]*\br="([A-Z]{1,3})([0-9]{1,7})"[^<>]*>(?:<(?:\w+:)?f\b[^<>]*>[^<>]*</(?:\w+:)?f>|<(?:\w+:)?f\b[^<>]*/>)?"""
    rb"""<(?:\w+:)?v>(#[A-Z0-9/!?_]{2,20})</"""
)
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b[^<>]*>")
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b[^<>]*>")
_ODS_TOKEN: Final = re.compile(
    rb"<(table:table(?=\s)|table:table-row|table:table-cell|table:covered-table-cell|text:p(?=[\s/>]))([^<>]*)>"
)
_FIRST_DAY: Final = dt.date(1900, 3, 1)
"""The day from which Excel counts rightly: it takes 1900 for a leap year."""
_MAX_WIDTH: Final = 60
_CREATED: Final = dt.datetime(1980, 1, 1)  # noqa: DTZ001  # the first day of zip files, without zone
_NO_EXTRA: Final = "needs {}: python -m pip install 'partnerships[excel]'"


def read_workbook(content: bytes) -> list[Sheet]:
    """Return the worksheets of a workbook.

    Raises `MissingExtra` if python-calamine is not installed, and `InvalidTable` for a workbook that is
    damaged, protected by a password, or far larger than its file.
    """
    try:
        from python_calamine import CalamineError, PasswordError  # noqa: PLC0415  # an extra
    except ImportError:
        message = "reading a workbook " + _NO_EXTRA.format("python-calamine")
        raise MissingExtra(message) from None
    parts = _unpack(content) if content.startswith(b"PK") else {}
    try:
        return [*_iter_sheets(content, parts)]
    except PasswordError:
        raise InvalidTable("a workbook that is protected by a password") from None
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        if isinstance(error, PartnershipsError):
            raise
        raise InvalidTable(f"a damaged workbook ({error})") from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # of Rust, which has no public name
            raise
        raise InvalidTable("a damaged workbook") from None


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
            _check_area(*_measure_sheet(part))
    known = _find_sheet_parts(parts)
    epoch = _find_epoch(content, parts)
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for about in book.sheets_metadata:
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(about.name)
        merged: Iterable[Range] = sheet.merged_cell_ranges or ()
        if about.name in tables:
            merged = tables[about.name].merged
        errors = _find_error_cells(parts.get(known.get(about.name, ""), b""))
        records = [*_iter_records(sheet, errors, merged)]
        yield Sheet(
            to_nfc(about.name),
            Form.EXCEL,
            records,
            separator=" | ",
            epoch=epoch,
            size=len(records),
            hidden=about.visible is not SheetVisibleEnum.Visible,
        )


def _unpack(content: bytes) -> dict[str, bytes]:
    """Return the files of a workbook. The sizes that it states are not trusted."""
    found: dict[str, bytes] = {}
    left = _MAX_UNPACKED
    try:
        with ZipFile(io.BytesIO(content)) as file:
            for info in file.infolist():
                if info.flag_bits & 1:
                    raise InvalidTable("a workbook that is protected by a password")
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
                if info.filename.endswith((".xml", ".rels")):
                    found[info.filename] = part
    except (BadZipFile, zlib.error, ValueError, OSError, NotImplementedError) as error:
        raise InvalidTable(f"a damaged workbook ({error})") from None
    return found


def _check_area(rows: int, columns: int) -> None:
    """Raise `InvalidTable` for a sheet whose cells lie too far from each other: all between them would
    be held in memory.
    """
    if rows * columns > _MAX_AREA:
        raise InvalidTable(f"a sheet of more than {_MAX_AREA:,} cells, filled or not")


def _measure_sheet(part: bytes) -> tuple[int, int]:
    rows = columns = 1
    for letters, number in _LAST_CELL.findall(part):
        rows, columns = max(rows, int(number)), max(columns, _count_columns(letters))
    return rows, columns


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


def _count_columns(letters: bytes) -> int:
    count = 0
    for letter in letters:
        count = 26 * count + letter - 64
    return count


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
        (int(number) - 1, _count_columns(letters) - 1): error.decode()
        for letters, number, error in _ERROR_CELL.findall(part)
    }


def _find_epoch(content: bytes, parts: Mapping[str, bytes]) -> dt.date:
    book = parts.get("xl/workbook.xml")
    is_1904 = _DATE_MODE in content if book is None else _DATE_1904.search(book)
    return _EPOCH_1904 if is_1904 else _EPOCH_1900


def _iter_records(
    sheet: CalamineSheet, errors: Mapping[Place, str], merged: Iterable[Range]
) -> Iterator[Record]:
    rows = sheet.to_python(skip_empty_area=False) if sheet.start else []
    origins = _find_origins(merged, len(rows))
    texts: dict[Place, str] = {}
    starts = {*origins.values()}
    wrong: dict[int, list[tuple[int, str]]] = {}
    for (row, column), error in errors.items():
        wrong.setdefault(row, []).append((column, error))
    covered: dict[int, list[int]] = {}
    for row, column in origins:
        covered.setdefault(row, []).append(column)
    for row, values in enumerate(rows):
        cells = [_format_value(value) for value in values]
        for column, error in wrong.get(row, ()):
            cells += [""] * (column + 1 - len(cells))
            cells[column] = error
        texts.update(
            ((row, column), cell) for column, cell in enumerate(cells) if (row, column) in starts
        )
        filled = covered.get(row, [])
        for column in filled:
            cells += [""] * (column + 1 - len(cells))
            cells[column] = texts.get(origins[row, column], "")
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > MAX_CELLS:
            yield Record(row + 1, [" | ".join(cells)], f"more than {MAX_CELLS} cells")
        elif any(cell for at, cell in enumerate(cells) if at not in filled):
            yield Record(row + 1, cells, merged=frozenset(filled) & {*range(len(cells))})


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
    rows: Iterable[Sequence[str]], *, dates: Iterable[int] = (), title: str = "partnerships"
) -> bytes:
    """Return the content of an .xlsx workbook with one sheet; the first row is the heading.

    ``dates`` are the positions of the columns in which exact dates become dates of Excel. All other
    cells are text, never formulas. Equal rows give equal bytes.

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
    days = frozenset(dates)
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

    def make_cell(text: str, day: dt.datetime | None, *, is_heading: bool) -> object:
        try:
            cell = WriteOnlyCell(sheet, text if day is None else day)
        except IllegalCharacterError:
            message = f"a cell of a workbook can have no control characters: {truncated_repr(text)}"
            raise InvalidTable(message, value=text) from None
        if day is None:
            cell.data_type = "s"
        else:
            cell.number_format = "yyyy-mm-dd"
        if is_heading:
            cell.font = bold
        return cell

    for number, row in enumerate(lines):
        is_heading = number == 0
        sheet.append(
            make_cell(
                text,
                _find_day(text) if at in days and not is_heading else None,
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
