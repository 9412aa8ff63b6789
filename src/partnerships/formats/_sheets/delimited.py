"""Delimited text as records of cells, and back.

The `csv` module would not do for the files of offices: here a cell has any length, comment lines are
known, each record has the line on which it begins, and a quotation mark that is never closed spoils one
line instead of the rest of the file. Rows are written so that no spreadsheet takes a cell for a formula,
and read back as they were.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final

from partnerships._validation import truncated_repr
from partnerships.errors import InvalidOption
from partnerships.formats._sheets.formulas import escape_formula, unescape_formula
from partnerships.formats._sheets.sheet import MAX_CELLS, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEPARATORS: Final = ("\t", ";", ",")
"""Known separators. Of several that occur in equally many lines, the first is preferred."""
PIPE: Final = "|"
"""A further separator, known where all lines have it equally often."""
_SPACES: Final = "  "
"""The separator of columns that are aligned by two or more spaces."""
_SAMPLE_LINES: Final = 50
"""The number of lines in which the separator is looked for."""
_SAMPLE_LINE_LENGTH: Final = 10_000
_BLANK_LINES: Final = re.compile("\n+")
_QUOTED: Final = re.compile(r'"[^"\n]*"')
_RUN_OF_SPACES: Final = re.compile("[ \u3000]{2,}|\t")
_TO_CLOSING_QUOTE: Final = re.compile(r'[^"]*+(?:""[^"]*+)*+"')


def normalize_line_breaks(text: str) -> str:
    """Return the text with line feeds for all line breaks, as the other functions expect it."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def rank_separators(text: str) -> list[str]:
    """Return the known separators, ordered by the number of lines that contain them; also ``|`` if all
    lines have it equally often, as a table has.
    """
    found: Counter[str] = Counter()
    pipes: Counter[int] = Counter()
    for line in islice(_iter_lines(text), _SAMPLE_LINES):
        bare = _QUOTED.sub("", line)
        if bare.strip() and not bare.startswith("#"):
            found.update(each for each in SEPARATORS if each in bare)
            pipes[bare.count(PIPE)] += 1
    known = [*SEPARATORS]
    if len(pipes) == 1 and 0 not in pipes and pipes.total() > 1:
        found[PIPE] = pipes.total()
        known.append(PIPE)
    return sorted(known, key=lambda each: -found[each])


def _iter_lines(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield text[start : min(end, start + _SAMPLE_LINE_LENGTH)]
        start = end + 1


def read_records(text: str, separator: str) -> Iterator[Record]:
    """Yield the records that are not empty, each with the line on which it begins, counted from 1.

    Cells lose surrounding white space and the apostrophe by which `format_row` escapes formulas. A line
    that begins with ``#`` is a comment. Two spaces are a separator that stands for two or more.
    """
    if separator == _SPACES:
        yield from _read_aligned_records(text)
        return
    start, line = 0, 0
    while start < len(text):
        if blank := _BLANK_LINES.match(text, start):
            line += blank.end() - start
            start = blank.end()
            continue
        line += 1
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text.startswith("#", start):
            yield Record(line, [text[start:end]], comment=True)
            start = end + 1
            continue
        quote = text.find('"', start, end)
        if quote < 0:
            found, fault, breaks = text[start:end].split(separator, MAX_CELLS), "", 0
        else:
            found, fault, end = _split_quoted(text, start, end, separator)
            breaks = text.count("\n", start, end)
        if len(found) > MAX_CELLS:
            found, fault = [text[start:end]], f"more than {MAX_CELLS} cells"
        whole = text[start:end]
        cells = [*map(_clean_cell if "'" in whole or '="' in whole else str.strip, found)]
        if fault or any(cells):
            yield Record(line, cells, fault)
        start, line = end + 1, line + breaks


def _read_aligned_records(text: str) -> Iterator[Record]:
    for line, content in enumerate(text.split("\n"), 1):
        if content.startswith("#"):
            yield Record(line, [content], comment=True)
            continue
        cells = _RUN_OF_SPACES.split(content.strip(), MAX_CELLS)
        if len(cells) > MAX_CELLS:
            yield Record(line, [content], f"more than {MAX_CELLS} cells")
        elif any(cells):
            yield Record(line, [_clean_cell(cell) for cell in cells])


def _split_quoted(
    text: str, start: int, line_end: int, separator: str
) -> tuple[list[str], str, int]:
    """Return the cells of a record with quotation marks, its fault or "", and its end."""
    cells: list[str] = []
    at, end = start, line_end
    while len(cells) <= MAX_CELLS:
        if text.startswith('"', at):
            cell, after = _read_quoted_cell(text, at + 1)
            if cell is None or not (
                after == len(text) or text.startswith((separator, "\n"), after)
            ):
                fault = "a quotation mark opens a cell and is not closed at the cell's end"
                return [text[start:line_end]], fault, line_end
            cells.append(cell)
            if after > end:
                end = text.find("\n", after)
                end = len(text) if end < 0 else end
        else:
            after = text.find(separator, at, end)
            after = end if after < 0 else after
            cells.append(text[at:after])
        if after == end:
            break
        at = after + len(separator)
    return cells, "", end


def _read_quoted_cell(text: str, at: int) -> tuple[str | None, int]:
    """Return a quoted cell that begins at a position, None if it is not closed, and the end."""
    found = _TO_CLOSING_QUOTE.match(text, at)
    if found is None:
        return None, len(text)
    return text[at : found.end() - 1].replace('""', '"'), found.end()


def _clean_cell(cell: str) -> str:
    return unescape_formula(cell.strip())


def format_row(cells: Sequence[str], separator: str) -> str:
    """Return the cells as one record that ends with CR LF."""
    return separator.join(_format_cell(cell, separator) for cell in cells) + "\r\n"


def _format_cell(text: str, separator: str) -> str:
    text = escape_formula(text)
    special = any(each in text for each in (separator, '"', "\n", "\r"))
    if special or text.startswith("#"):
        return '"' + text.replace('"', '""') + '"'
    return text


def as_separator(value: str) -> str:
    """Return a known separator. Raises `InvalidOption` for any other text."""
    if value not in SEPARATORS:
        known = ", ".join(map(repr, SEPARATORS))
        raise InvalidOption(
            f"a separator must be one of {known}: {truncated_repr(value)}", value=value
        )
    return value


def check_separator(value: str) -> str:
    """Return a separator that is named for reading: a letter, or a text such as ``||``.

    Raises `InvalidOption` for an empty text, quotation marks and line breaks.
    """
    if not isinstance(value, str) or not value or not {*'"\r\n'}.isdisjoint(value):
        message = (
            "a separator must be a text without quotation marks and line breaks:"
            f" {truncated_repr(value)}"
        )
        raise InvalidOption(message, value=value)
    return value
