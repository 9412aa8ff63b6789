"""Tables and lists of Markdown, as GitHub, Hugo and pandoc read them."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from partnerships.formats._sheets.bullets import read_bullets
from partnerships.formats._sheets.sheet import (
    MAX_CELLS,
    Form,
    Line,
    Record,
    Sheet,
    clean_lines,
    keep_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

RULE: Final = re.compile(r"[ \t]*(?=.*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
"""The line between the heading and the rows."""
_PIPE: Final = re.compile(r"(?<!\\)\|")
_HEADING: Final = re.compile(r" {0,3}#{1,6}(?:[ \t]+(.*?))?[ \t]*#*[ \t]*")
_BREAK: Final = re.compile(r"<br[ \t]*/?>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,300}>")
_IMAGE: Final = re.compile(r"!\[([^\[\]]{0,300})\]\([^()]{0,500}\)")
_LINK: Final = re.compile(r"\[([^\[\]]{1,300})\](?:\([^()]{0,500}\)|\[[^\[\]]{0,300}\])")
_FOOTNOTE: Final = re.compile(r"\[\^([^\[\]]{1,50})\]")
_EMPHASIS: Final = re.compile(
    r"(?<![\w\\])(\*{1,3}|_{1,3}|~~|`)(?=\S)((?:(?!\1).){1,300}?)(?<=\S)\1(?!\w)"
)
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")


def read_markdown(text: str) -> Iterator[Sheet]:
    """Yield the tables and lists of a text in Markdown."""
    lines = text.split("\n")
    number, name = 0, ""
    around: list[Line] = []
    plain: list[tuple[int, str]] = []
    while number < len(lines):
        line = lines[number]
        if _begins_table(lines, number):
            yield from _flush_lists(plain)
            end = number + 2
            while end < len(lines) and lines[end].strip() and not _begins_table(lines, end):
                end += 1
            rows = [number, *range(number + 2, end)]
            records = [
                each for each in (_read_row(lines[at], at + 1) for at in rows) if each is not None
            ]
            yield Sheet(
                name, Form.MARKDOWN, records, "|", around=keep_lines(around), size=len(records)
            )
            number = end
            continue
        if (heading := _HEADING.fullmatch(line)) is not None:
            name = clean_markdown(heading[1] or "")
            line = name
        if text := clean_markdown(line):
            around.append(Line(number + 1, text))
        plain.append((number + 1, line))
        number += 1
    yield from _flush_lists(plain)


def _flush_lists(plain: list[tuple[int, str]]) -> Iterator[Sheet]:
    yield from read_bullets(plain, Form.MARKDOWN, clean_markdown)
    plain.clear()


def _begins_table(lines: list[str], number: int) -> bool:
    return (
        "|" in lines[number]
        and number + 1 < len(lines)
        and RULE.fullmatch(lines[number + 1]) is not None
        and RULE.fullmatch(lines[number]) is None
    )


def _read_row(line: str, number: int) -> Record | None:
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    cells = [clean_markdown(cell) for cell in _PIPE.split(inner, MAX_CELLS)]
    if len(cells) > MAX_CELLS:
        return Record(number, [line], f"more than {MAX_CELLS} cells")
    return Record(number, cells) if any(cells) else None


def clean_markdown(text: str) -> str:
    """Return the text that is shown: without emphasis, with the texts of links."""
    if any(mark in text for mark in "[<*_`\\&~"):
        text = _IMAGE.sub(r"\1 ", text)
        text = _FOOTNOTE.sub(r" [\1]", _LINK.sub(r"\1", text))
        text = _TAG.sub("", _BREAK.sub("\n", text))
        text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
        text = unescape(_ESCAPED.sub(r"\1", text))
    return clean_lines(text)
