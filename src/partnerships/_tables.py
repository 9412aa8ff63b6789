"""Listings as text: an aligned table, JSON, or CSV.

A listing is rows of flat objects in the library's own words; beside each stands what a person reads
in a table.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias
from unicodedata import east_asian_width

from partnerships._streams import escape_controls, escape_json

FORMATS: Final = ("table", "json", "csv")

Value: TypeAlias = str | int | bool | list[str] | None
Row: TypeAlias = Mapping[str, Value]


def as_json(value: object) -> str:
    """Return a value as JSON with two spaces of indent, in which no terminal finds a control."""
    return escape_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def as_csv(columns: Sequence[str], rows: Sequence[Row]) -> str:
    """Return rows as CSV with a heading; several texts in a cell stand apart by spaces.

    A text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return out.getvalue()


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            text = " ".join(value)
        case _:
            text = str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def as_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows as columns that stand under their headings, however wide the letters are."""
    lines = [[escape_controls(cell) for cell in line] for line in (headings, *rows)]
    widths = [max(width(line[index]) for line in lines) for index in range(len(headings))]
    return "".join(
        "  ".join(
            filled(cell, columns) for cell, columns in zip(line, widths, strict=True)
        ).rstrip()
        + "\n"
        for line in lines
    )


def filled(text: str, columns: int) -> str:
    """Return a text with spaces behind it, so that it takes so many columns of a terminal."""
    return text + " " * (columns - width(text))


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
