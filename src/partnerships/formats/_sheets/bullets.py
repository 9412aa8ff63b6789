"""Lists of items, each with a mark or a number in front."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships.formats._sheets.sheet import (
    GROUP,
    ITEM,
    Form,
    Line,
    Record,
    Sheet,
    clean_lines,
    keep_lines,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

MAX_DEPTH: Final = 20
"""The maximum depth of lists within lists."""
_BULLET: Final = re.compile(
    r"(?P<indent>[ \t\u3000]*)"
    r"(?:(?P<mark>(?:\*+|[-–—+o](?=[ \t\u3000]))|[・･•‣▪▫●○◆◇■□◦⁃✓✔►▶※])"
    r"|(?P<number>\(?\d{1,3}[.)）．](?=[ \t\u3000]|[^\W\d_])|[①-⑳]))"
    r"[ \t\u3000]*(?P<text>\S.*)"
)
_LEVELS: Final = 4


class Item(NamedTuple):
    """An item of a list; ``depth`` is 0 for those of the outermost list."""

    line: int
    depth: int
    text: str


def find_bullet(text: str) -> re.Match[str] | None:
    """Return what was found in a line that is an item: ``indent``, ``mark`` or ``number``, and ``text``."""
    return _BULLET.fullmatch(text)


def read_bullets(
    lines: Iterable[tuple[int, str]], form: Form, clean: Callable[[str], str] = clean_lines
) -> Iterator[Sheet]:
    """Yield a sheet for the items between two lines that are none. Indented lines continue an item."""
    around: list[Line] = []
    items: list[Item] = []
    indents: list[int] = []
    name = ""
    blank = True
    for number, text in lines:
        found = find_bullet(text)
        if found is not None:
            indent = len(found["indent"].expandtabs(_LEVELS)) + len(found["mark"] or "") - 1
            while indents and indent < indents[-1]:
                indents.pop()
            if not indents or indent > indents[-1]:
                indents.append(indent)
            items.append(Item(number, len(indents) - 1, found["text"]))
        elif not text.strip():
            blank = True
            continue
        elif items and not blank and text[0] in " \t\u3000":
            items[-1] = items[-1]._replace(text=f"{items[-1].text}\n{text}")
        else:
            if items:
                yield make_list(items, name, form, around, clean)
            items, indents = [], []
            name = clean(text)
            around.append(Line(number, name))
        blank = False
    if items:
        yield make_list(items, name, form, around, clean)


def make_list(
    items: Sequence[Item],
    name: str,
    form: Form,
    around: Sequence[Line],
    clean: Callable[[str], str] = clean_lines,
) -> Sheet:
    """Return a list as a sheet: the whole text of each item in one cell, behind those of the items to
    whose inner list it belongs. An item with an inner list has no record of its own.
    """
    depth = min(max(item.depth for item in items), MAX_DEPTH)
    records: list[Record] = []
    parents: list[str] = []
    for item, after in zip(items, (*items[1:], None), strict=True):
        text, level = clean(item.text), min(item.depth, depth)
        parents = [*parents[:level], *([""] * (level - len(parents)))]
        if after is not None and min(after.depth, depth) > level:
            parents.append(text)
        elif text:
            cells = [*parents, *([""] * (depth - len(parents))), text]
            merged = frozenset(at for at, each in enumerate(parents) if each)
            records.append(Record(item.line, cells, merged=merged))
    return Sheet(
        name,
        form,
        records,
        separator=" / ",
        columns=(*(GROUP,) * depth, ITEM),
        around=keep_lines(around),
        size=len(records),
    )
