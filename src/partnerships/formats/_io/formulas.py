"""What a spreadsheet would take for a formula, in the cells of CSV and TSV: escaped, and back.

Every text that is written into such a cell goes through here, whoever writes it.
"""

from __future__ import annotations

import re
from functools import cache

_FORMULA_SIGNS = "=+\\-@\t\r\n＝＋－＠"  # spreadsheets take the full-width signs too


@cache
def _formula_pattern() -> re.Pattern[str]:
    return re.compile(f"'*[{_FORMULA_SIGNS}]")


@cache
def _escaped_pattern() -> re.Pattern[str]:
    return re.compile(f"'+[{_FORMULA_SIGNS}]")


def escape_formula(text: str) -> str:
    """Return a text with an apostrophe before it, where a spreadsheet would take it for a formula, or
    where it looks like one that is escaped.
    """
    return f"'{text}" if _formula_pattern().match(text) else text


def unescape_formula(text: str) -> str:
    """Return the text that `escape_formula` was given."""
    return text[1:] if text.startswith("'") and _escaped_pattern().match(text) else text
