"""Titles within a list that say something of the rows below them: ``Former sister cities``, 友好都市."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from partnerships.formats._table.dates import CellDates
from partnerships.formats._table.splits import iter_splits

if TYPE_CHECKING:
    from partnerships.formats._rows.types import TypeResolver
    from partnerships.formats._table.dates import DateReader

_MAX_LENGTH: Final = 100
"""The maximum length of a title that is examined."""
_FRAME: Final = re.compile(r"^[#=*\s■◆●○□◇▼▽【\[(（]+|[=*\s】\])）:：]+$")
"""The marks around a title."""


_NO_STATE: Final = CellDates()


@frozen(order=False)
class Section:
    """What a title says of the rows below it, and its line; nothing at the top of a list."""

    line: int = 0
    type: str = ""
    state: CellDates = _NO_STATE
    country: str = ""
    """The country of the partners in the rows below."""
    inside: bool = False
    """Whether the title stands within the list, below its heading."""


def read_section(
    text: str, line: int, above: Section, types: TypeResolver, dates: DateReader
) -> Section | None:
    """Return what a title says of the rows below it: a type, a state or both; None for another text.

    A title that says no more than a state leaves the type that the one above says.
    """
    title = _FRAME.sub("", text)
    if not title or len(title) > _MAX_LENGTH:
        return None
    if types.find(title) is not None:
        return Section(line, type=title)
    for plain, beside in iter_splits(title):
        if types.find(plain) is not None:
            state = dates.read_state(beside)
            if state is not None:
                return Section(line, type=plain, state=state)
    state = dates.read_title(title)
    if state is not None:
        return Section(line, type=above.type, state=state)
    word = _find_beginning(title, types)
    if word and not dates.find_states(title):
        return Section(line, type=word)
    return None


def _find_beginning(title: str, types: TypeResolver) -> str:
    """Return the word for a type that begins a title such as ``Sister cities of Boston``, or ends one
    such as 札幌市の姉妹都市, or an empty text.
    """
    if any(map(str.isdecimal, title)):
        return ""
    words = title.split()
    for number in range(len(words) - 1, 0, -1):
        rest = words[number:]
        plain = " ".join(words[:number])
        if len(rest) <= _MAX_REST and not types.is_known(" ".join(rest)) and types.is_known(plain):
            return plain
    found = _OF.fullmatch(title)
    return found["type"] if found is not None and types.is_known(found["type"]) else ""


_MAX_REST: Final = 4
"""The number of words behind the type in a title."""
_OF: Final = re.compile(r".{2,12}(?:の|의 ?|的)(?P<type>.+)")
