"""Footnotes that tell an end or a suspension, and the rows that refer to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from partnerships._validation import truncated_repr
from partnerships.formats._rows.assembly import DatedRow, RowAct, problem_for
from partnerships.formats.reading import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partnerships.formats._table.dates import CellDates, DateReader

_MARK: Final = re.compile(
    r"[※*＊†‡]+(?:\s?[0-9０-９]{1,2}(?![0-9０-９年.]))?|[\[［][0-9a-z]{1,3}[\]］]|[（(]注\s?[0-9０-９]{0,2}[)）]|注[0-9０-９]{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]+"
)
"""A sign in a cell that refers to a footnote, and the same in front of the footnote."""

_EDGES: Final = " :：)）,;\t"
"""What stands around the text of a footnote, such as the separators of empty cells behind it."""


def find_marks(cells: Sequence[str]) -> frozenset[str]:
    """Return the footnote marks in some cells."""
    return frozenset(
        _normalize_mark(found[0]) for cell in cells if cell for found in _MARK.finditer(cell)
    )


def _normalize_mark(mark: str) -> str:
    return "".join(each for each in mark if not each.isspace())


def apply_footnotes(
    rows: Sequence[DatedRow],
    marks: Mapping[int, frozenset[str]],
    comments: Sequence[Problem],
    dates: DateReader,
) -> tuple[list[DatedRow], list[Problem], list[Problem]]:
    """Return the rows with what footnotes tell of them, and problems and remarks.

    ``marks`` are those in the cells of a row, by its line. A row whose footnote may tell an end and is not
    understood is a problem; a footnote to which no row refers has a remark.
    """
    kept = [*rows]
    problems: list[Problem] = []
    remarks: list[Problem] = []
    for comment in comments:
        text = comment.value
        words = dates.find_states(text)
        found = _MARK.match(text.lstrip(" ("))
        mark = _normalize_mark(found[0]) if found else ""
        lines = {line for line, known in marks.items() if mark and mark in known}
        concerned = [row for row in kept if row.line in lines]
        shown = ", ".join(map(truncated_repr, words))
        if not concerned:
            if words:
                reason = f"may tell an end or a suspension ({shown}), and no row refers to it"
                remarks.append(Problem(reason, text, comment.line))
            continue
        state = dates.read_state(_MARK.sub("", text, count=1).strip(_EDGES))
        if not words and (state is None or not (state.acts or state.until)):
            reason = f"the footnote in line {comment.line}, to which it refers, is no more than a comment"
            remarks += [Problem(reason, text, row.line) for row in concerned]
            continue
        for row in concerned:
            number = kept.index(row)
            ends_twice = state is not None and bool(state.until) and row.end is not None
            if ends_twice:
                reason = f"its footnote in line {comment.line} tells another end than its cells"
                problems.append(problem_for(row, reason))
                del kept[number]
            elif state is None:
                reason = (
                    f"its footnote in line {comment.line} may tell an end or a suspension ({shown})"
                )
                problems.append(problem_for(row, reason))
                del kept[number]
            else:
                kept[number] = _add_state(row, state)
                reason = (
                    f"its footnote in line {comment.line} is read as the state of the partnership"
                )
                remarks.append(problem_for(row, reason))
    return kept, problems, remarks


def _add_state(row: DatedRow, state: CellDates) -> DatedRow:
    found = tuple(
        RowAct("terminated" if act.kind == "expired" else act.kind, act.on) for act in state.acts
    )
    if state.until is not None:
        row = evolve(row, end=state.until, ends_after=True)
    return evolve(row, acts=(*row.acts, *found))
