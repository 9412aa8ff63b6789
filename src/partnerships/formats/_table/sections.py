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
    return None if state is None else Section(line, type=above.type, state=state)
