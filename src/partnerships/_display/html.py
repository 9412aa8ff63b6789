"""Tables in HTML, as notebooks show values: without style, every text escaped and cut if it is long.

A table has at most `MAX_ROWS` rows and says how many more there are.
"""

from __future__ import annotations

from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Final

from partnerships._display.lines import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MAX_ROWS: Final = 50


def write_table(
    caption: str, headings: Sequence[str], rows: Iterable[Sequence[str]], count: int
) -> str:
    """Return a table with a heading for each column; ``count`` is the number of all rows."""
    head = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    body = "".join(f"<tr>{''.join(map(_write_cell, row))}</tr>\n" for row in islice(rows, MAX_ROWS))
    content = f"<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{body}</tbody>\n"
    if count > MAX_ROWS:
        more = f'<tr><td colspan="{len(headings)}">and {count - MAX_ROWS:,} more</td></tr>'
        content += f"<tfoot>\n{more}\n</tfoot>\n"
    return _write_captioned(caption, content)


def write_facts(caption: str, facts: Mapping[str, str]) -> str:
    """Return a table of two columns: the name of each fact, and the fact."""
    body = "".join(
        f"<tr><th>{escape(name)}</th>{_write_cell(text)}</tr>\n" for name, text in facts.items()
    )
    return _write_captioned(caption, f"<tbody>\n{body}</tbody>\n")


def _write_captioned(caption: str, content: str) -> str:
    return f"<table>\n<caption>{escape(shorten(caption))}</caption>\n{content}</table>"


def _write_cell(text: str) -> str:
    return f"<td>{escape(shorten(text))}</td>"
