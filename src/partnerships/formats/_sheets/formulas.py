"""Escape the cells of CSV and TSV that a spreadsheet would take for formulas, and undo it.

All that the library and its command line write into such cells is escaped here. Other programs keep a
date or a number as text by an apostrophe in front of it or as ``="1979-05-01"``; this is undone too.
"""

from __future__ import annotations

import re
from functools import cache

_FORMULA_SIGNS = "=+\\-@\t\r\n＝＋－＠"  # spreadsheets accept the full-width signs too


@cache
def _formula_pattern() -> re.Pattern[str]:
    return re.compile(f"'*[{_FORMULA_SIGNS}]|'+[0-9]")


@cache
def _escaped_pattern() -> re.Pattern[str]:
    return re.compile(f"'+[{_FORMULA_SIGNS}0-9]")


@cache
def _text_pattern() -> re.Pattern[str]:
    return re.compile('="([^"]*)"')


def escape_formula(text: str) -> str:
    """Return the text with an apostrophe in front if it looks like a formula or an escaped formula."""
    return f"'{text}" if _formula_pattern().match(text) else text


def unescape_formula(text: str) -> str:
    """Return the text without the apostrophe that `escape_formula` has put in front, and the text in
    ``="…"``.
    """
    if text.startswith("'"):
        return text[1:] if _escaped_pattern().match(text) else text
    if text.startswith('="') and (found := _text_pattern().fullmatch(text)):
        return found[1].strip()
    return text
