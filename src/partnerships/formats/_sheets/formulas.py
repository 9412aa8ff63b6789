"""Escape the cells of CSV and TSV that a spreadsheet would take for formulas, and undo it.

All that the library and its command line write into such cells is escaped here.
"""

from __future__ import annotations

import re
from functools import cache

_FORMULA_SIGNS = "=+\\-@\t\r\n＝＋－＠"  # spreadsheets accept the full-width signs too


@cache
def _formula_pattern() -> re.Pattern[str]:
    return re.compile(f"'*[{_FORMULA_SIGNS}]")


@cache
def _escaped_pattern() -> re.Pattern[str]:
    return re.compile(f"'+[{_FORMULA_SIGNS}]")


def escape_formula(text: str) -> str:
    """Return the text with an apostrophe in front if it looks like a formula or an escaped formula."""
    return f"'{text}" if _formula_pattern().match(text) else text


def unescape_formula(text: str) -> str:
    """Return the text without the apostrophe that `escape_formula` has put in front."""
    return text[1:] if text.startswith("'") and _escaped_pattern().match(text) else text
