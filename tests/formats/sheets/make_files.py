"""Write the files of this folder's tests: `python -m tests.formats.sheets.make_files`."""

import io
from datetime import date, datetime
from pathlib import Path
from typing import Final

import openpyxl
import xlwt
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.formats.sheets.writers import WRITERS, pack_ods

FILES: Final = Path(__file__).parent / "files"
TABLE: Final = (
    ("Partner", "Country", "Since"),
    ("Nantes", "France", "1984-06-29"),
    ("大連市", "中国", "1979年5月1日"),
    ("Köln", "Deutschland", "1. Mai 1979"),
)


def write_real_xlsx() -> bytes:
    """Write a workbook as offices keep theirs: a title, a merged cell, dates, an error, hidden sheets."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Sister cities"
    sheet["A1"] = "Sister cities as of 2024"
    sheet.merge_cells("A1:D1")
    for row in (
        ("Country", "City", "Date", "No."),
        ("Japan", "Sendai", date(1971, 5, 12), 1),
        (None, "Nara", datetime(1973, 4, 1, 12, 30), 2.5),  # noqa: DTZ001  # Excel has no zones
        ("Italy", " Pisa\r\n(Toscana) ", 1990, True),
        ("#REF!", "Lucca", "1991", "=1/0"),
    ):
        sheet.append(row)
    sheet["A6"].data_type = "e"
    sheet.merge_cells("A3:A4")
    hidden = book.create_sheet("Old")
    hidden.append(["City", "Date"])
    hidden.append(["Tula", "1992"])
    hidden.sheet_state = "hidden"
    book.create_sheet("Empty")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_mac_xlsx() -> bytes:
    """Write a workbook whose days are counted from 1904."""
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.worksheets[0].append(["City", date(1979, 5, 1)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_real_xls() -> bytes:
    """Write an old workbook with a merged cell and a date, counted from 1904."""
    book = xlwt.Workbook()
    book.dates_1904 = True
    sheet = book.add_sheet("Partners")
    sheet.write_merge(0, 1, 0, 0, "Japan")
    sheet.write(0, 1, "Sendai")
    sheet.write(1, 1, "Nara")
    sheet.write(0, 2, date(1971, 5, 12), xlwt.easyxf(num_format_str="yyyy-mm-dd"))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_real_ods() -> bytes:
    """Write a workbook of LibreOffice with merged and repeated cells, and a date."""
    text = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'
    covered = "<table:covered-table-cell/>"
    day = (
        '<table:table-cell office:value-type="date" office:date-value="1971-05-12">'
        "<text:p>12.05.71</text:p></table:table-cell>"
    )
    merged = text.format(' table:number-rows-spanned="2" table:number-columns-spanned="1"', "Japan")
    rows = (
        merged + text.format("", "Sendai") + day,
        covered + text.format("", "Nara"),
        text.format(' table:number-columns-repeated="2"', "x"),
    )
    empty = (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    inner = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    tables = f'<table:table table:name="Partners">{inner}{empty}</table:table>'
    return pack_ods(tables + '<table:table table:name="Old"/>')


def main() -> None:
    """Write all files."""
    FILES.mkdir(exist_ok=True)
    for ending, write in WRITERS.items():
        (FILES / f"table.{ending}").write_bytes(write(TABLE))
    (FILES / "office.xlsx").write_bytes(write_real_xlsx())
    (FILES / "office.xls").write_bytes(write_real_xls())
    (FILES / "office.ods").write_bytes(write_real_ods())
    (FILES / "mac.xlsx").write_bytes(write_mac_xlsx())


if __name__ == "__main__":
    main()
