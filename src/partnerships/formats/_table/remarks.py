"""Collect what is presumed about rows, once for each word and column that come again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

if TYPE_CHECKING:
    from partnerships.formats.reading import Problem

_MAX_LINES_SHOWN: Final = 5
"""The number of further lines that a remark names."""


class Remarks:
    """The remarks about the rows of one list."""

    def __init__(self) -> None:
        self._all: list[Problem] = []
        self._lines: dict[tuple[str, str, str], tuple[int, list[int]]] = {}

    def add(self, remark: Problem) -> None:
        """Add a remark about one row."""
        self._all.append(remark)

    def add_once(self, remark: Problem) -> None:
        """Add a remark about a word or column, whose further lines are added to the first remark."""
        key = (remark.reason, remark.value, remark.column)
        known = self._lines.get(key)
        if known is None:
            self._lines[key] = (len(self._all), [])
            self._all.append(remark)
        elif remark.line is not None:
            known[1].append(remark.line)

    def list_all(self) -> list[Problem]:
        """Return all remarks, each with the further lines that it is about."""
        found = [*self._all]
        for number, lines in self._lines.values():
            if lines:
                shown = ", ".join(map(str, lines[:_MAX_LINES_SHOWN]))
                more = len(lines) - _MAX_LINES_SHOWN
                text = f"also in lines {shown}" if len(lines) > 1 else f"also in line {shown}"
                if more > 0:
                    text = f"{text} and {more} more"
                found[number] = evolve(found[number], reason=f"{found[number].reason} ({text})")
        return found
