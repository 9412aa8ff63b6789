"""Write a table of texts in each form that is read."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from html import escape
from typing import Final
from xml.sax.saxutils import escape as escape_xml
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import openpyxl
import xlwt

Table = Sequence[Sequence[str]]


def write_delimited(table: Table, separator: str) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(table)
    return out.getvalue().encode()


def write_markdown(table: Table) -> bytes:
    heading, *rows = ("| " + " | ".join(row) + " |" for row in table)
    rule = "|" + "---|" * len(table[0])
    return "\n".join((heading, rule, *rows, "")).encode()


def write_html(table: Table) -> bytes:
    heading, *rows = table
    cells = "".join(f"<th>{escape(cell)}" for cell in heading)
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    inner = "".join(f"<tr>{line}</tr>\n" for line in (cells, *lines))
    return f"<!DOCTYPE html><title>A page</title><h1>Partners</h1><table>{inner}</table>".encode()


def write_wikitext(table: Table) -> bytes:
    heading, *rows = table
    lines = ['{| class="wikitable"', "! " + " !! ".join(heading)]
    for row in rows:
        lines += ["|-", *(f"| {cell}" for cell in row)]
    return "\n".join((*lines, "|}", "")).encode()


def write_json(table: Table) -> bytes:
    heading, *rows = table
    return json.dumps([dict(zip(heading, row, strict=True)) for row in rows]).encode()


def write_json_lines(table: Table) -> bytes:
    heading, *rows = table
    return "\n".join(
        json.dumps(dict(zip(heading, row, strict=True)), ensure_ascii=False) for row in rows
    ).encode()


def write_xlsx(table: Table) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in table:
        sheet.append([*row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_xls(table: Table) -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Partners")
    for number, row in enumerate(table):
        for column, cell in enumerate(row):
            sheet.write(number, column, cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


OPEN_DOCUMENT: Final = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES: Final = "urn:oasis:names:tc:opendocument:xmlns"


def write_ods(table: Table, *, name: str = "Partners") -> bytes:
    rows = (
        "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape_xml(cell)}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        for row in table
    )
    inner = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return pack_ods(f'<table:table table:name="{name}">{inner}</table:table>')


def pack_ods(tables: str, *, automatic: str = "", common: str = "") -> bytes:
    """Pack tables with the styles of their cells: their own ones, and those of the whole workbook."""
    names = (
        f'office:version="1.2" xmlns:office="{_NAMES}:office:1.0" xmlns:table="{_NAMES}:table:1.0"'
        f' xmlns:text="{_NAMES}:text:1.0" xmlns:style="{_NAMES}:style:1.0"'
        f' xmlns:number="{_NAMES}:datastyle:1.0"'
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}>'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}"
        f"</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest manifest:version="1.2"'
        f' xmlns:manifest="{_NAMES}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{OPEN_DOCUMENT}"/>'
        f'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        f"</manifest:manifest>"
    )
    parts = {"mimetype": OPEN_DOCUMENT, "content.xml": content, "META-INF/manifest.xml": manifest}
    if common:
        parts["styles.xml"] = f"<office:document-styles {names}>{common}</office:document-styles>"
    return pack_zip({name: part.encode() for name, part in parts.items()})


def pack_zip(parts: dict[str, bytes], method: int = ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w") as file:
        for name, part in parts.items():
            info = ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            info.compress_type = method
            file.writestr(info, part)
    return out.getvalue()


WRITERS: Final[dict[str, Callable[[Table], bytes]]] = {
    "csv": lambda table: write_delimited(table, ","),
    "tsv": lambda table: write_delimited(table, "\t"),
    "semicolon.csv": lambda table: write_delimited(table, ";"),
    "pipe.csv": lambda table: write_delimited(table, "|"),
    "md": write_markdown,
    "html": write_html,
    "wiki": write_wikitext,
    "json": write_json,
    "jsonl": write_json_lines,
    "xlsx": write_xlsx,
    "xls": write_xls,
    "ods": write_ods,
}
"""A function for each ending of a file."""
