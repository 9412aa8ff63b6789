"""Output as an aligned table, as JSON, or as CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias
from unicodedata import category, east_asian_width

from partnerships.cli.streams import escape_controls, escape_json
from partnerships.formats._sheets.formulas import escape_formula

FORMATS: Final = ("table", "json", "csv")

_EMOJI_SELECTOR: Final = "\ufe0f"
"""Selects the coloured form of a sign, which is wide."""
_JOINER: Final = "\u200d"
_SKIN_COLOURS: Final = frozenset("\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
_VISIBLE_FORMATS: Final = frozenset(
    "\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""The soft hyphen, for which terminals keep a column, and Arabic, Syriac and Kaithi signs that stand
before a number.
"""

_VOWELS_AND_FINALS: Final = re.compile("[\u1160-\u11ff\u302e\u302f\ud7b0-\ud7ff]")
"""Letters and tone marks of decomposed Hangul that stand within the syllable that is begun before them."""

Value: TypeAlias = str | int | bool | list[str] | None
Row: TypeAlias = Mapping[str, Value]


def format_json(value: object) -> str:
    """Return a value as indented JSON, with control characters escaped."""
    return escape_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def format_csv(columns: Sequence[str], rows: Sequence[Row]) -> str:
    """Return rows as CSV with a heading; several texts in a cell are separated by spaces.

    A text that a spreadsheet would take for a formula begins with an apostrophe (`escape_formula`).
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_format_cell(row.get(column)) for column in columns] for row in rows)
    return out.getvalue()


def _format_cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            text = " ".join(value)
        case _:
            text = str(value)
    return escape_formula(text)


def format_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows as columns aligned with their headings, in terminal columns (East Asian letters
    are two).
    """
    lines = [[escape_controls(cell) for cell in line] for line in (headings, *rows)]
    widths = [max(measure_width(line[index]) for line in lines) for index in range(len(headings))]
    return "".join(
        "  ".join(pad(cell, columns) for cell, columns in zip(line, widths, strict=True)).rstrip()
        + "\n"
        for line in lines
    )


def pad(text: str, columns: int) -> str:
    """Pad a text with spaces to a number of terminal columns."""
    return text + " " * (columns - measure_width(text))


def measure_width(text: str) -> int:
    """Return the width of a text in terminal columns.

    A wide letter takes two, a mark on the letter before it none, and an emoji that is joined from
    several two.
    """
    if text.isascii():
        return len(text)
    columns = last = 0
    joined = False
    for character in text:
        if character == _EMOJI_SELECTOR and last == 1:
            columns, last = columns + 1, 2
        elif _is_zero_width(character):
            joined = character == _JOINER and last == 2
        elif last == 2 and ((joined and category(character) == "So") or character in _SKIN_COLOURS):
            joined = False
        else:
            last, joined = _measure_character(character), False
            columns += last
    return columns


def _is_zero_width(character: str) -> bool:
    """Whether a character has no column of its own: it is a mark on another, or invisible."""
    kind = category(character)
    if kind == "Cf":
        return character not in _VISIBLE_FORMATS
    return kind in {"Mn", "Me"} or _VOWELS_AND_FINALS.match(character) is not None


def _measure_character(character: str) -> int:
    wide = east_asian_width(character)
    # Some versions of Python call what is not assigned full-width.
    return 2 if wide == "W" or (wide == "F" and category(character) != "Cn") else 1
