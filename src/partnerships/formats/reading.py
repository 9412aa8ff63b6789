"""The result of reading a list: a registry, and a report on every row.

`partnerships.formats.table` and `partnerships.formats.wikidata` both return a `Reading`.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final, final

from attrs import frozen

from partnerships._validation import truncated_repr
from partnerships.acts import Conclusion
from partnerships.errors import InvalidDocument, InvalidRow, PartnershipsError

if TYPE_CHECKING:
    from partnerships.dates import PartialDate
    from partnerships.registry import Registry

__all__ = ["Fault", "Outcome", "Problem", "Reading", "Report"]

_MAX_FAULTS: Final = 20
"""The number of kinds of fault that a report shows to people."""
_MAX_LINES: Final = 5
"""The number of lines that it names for each."""
_DETAIL: Final = re.compile(
    r"\'(?:[^\'\\]|\\.)*\'|\"(?:[^\"\\]|\\.)*\"|\([^()]*\)|[0-9][0-9.:/~?%X-]*"
)
"""What differs between two faults of one kind: quoted texts, brackets, dates and numbers."""


@final
@frozen(order=False)
class Problem:
    """A message about one row, with the value and its place.

    ``line`` is the line on which the row begins in a table, counted from 1, and ``column`` is the heading
    of the cell, or its number if it has none. JSON has no lines; there ``path`` is the path to the
    value.

    >>> print(Problem("day must be 1 to 28 in 1979-02", value="1979-02-29", line=3, column="date"))
    line 3, date: day must be 1 to 28 in 1979-02: '1979-02-29'
    """

    reason: str
    """What is wrong or worth knowing, in one sentence."""
    value: str = ""
    """The text that was found."""
    line: int | None = None
    """The line of a table on which the row begins, counted from 1; None in JSON."""
    column: str = ""
    """The heading above the cell, or the number of the column if it has no heading."""
    path: str = ""
    """The path in JSON; empty in a table."""

    @property
    def place(self) -> str:
        """The line or the path, followed by the column."""
        parts = (self.path, f"line {self.line}" if self.line else "", self.column)
        return ", ".join(part for part in parts if part)

    def as_error(self) -> PartnershipsError:
        """Return an `InvalidRow` with the reason, the value and the place."""
        message = self.reason
        if self.value and not message.endswith(truncated_repr(self.value)):
            message = f"{message}: {truncated_repr(self.value)}"
        return InvalidRow(message, value=self.value, path=self.place)

    def __str__(self) -> str:
        return str(self.as_error())


class Outcome(Enum):
    """What became of the rows that a message is about."""

    LEFT_OUT = "left out"
    """They could not be read."""
    SET_ASIDE = "set aside"
    """They add nothing to other rows."""
    REMARK = "remark"
    """They were read with a presumption."""


@final
@frozen(order=False)
class Fault:
    """The messages of a reading that say the same about several rows.

    >>> fault = Fault("day must be 1 to …", Outcome.LEFT_OUT, "date", (Problem("day must be 1 to 28", line=3),))
    >>> fault.count, fault.lines
    (1, (3,))
    """

    reason: str
    """What is wrong or worth knowing, without what differs from row to row."""
    outcome: Outcome
    """What became of the rows."""
    column: str
    """The heading of the column; empty if it is about none."""
    problems: tuple[Problem, ...]
    """The messages, in the order of the list."""

    @property
    def count(self) -> int:
        """The number of messages."""
        return len(self.problems)

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines that the messages name, in their order."""
        return tuple(each.line for each in self.problems if each.line is not None)

    def __str__(self) -> str:
        first = self.problems[0]
        if self.count == 1:
            return f"{self.outcome.value}: {first}"
        shown = ", ".join(map(str, self.lines[:_MAX_LINES]))
        more = len(self.lines) - _MAX_LINES
        where = f" (lines {shown}{f' and {more} more' if more > 0 else ''})" if shown else ""
        return f"{self.outcome.value}: {self.count} times{where}, such as {first}"


@final
@frozen(order=False)
class Report:
    """What became of the rows of a list: the counts, and the faults by kind, the most frequent first.

    As a text, it is for people: a line of counts, then a line for each kind of fault, those that cost
    rows first.
    """

    name: str
    """The name of the file or table."""
    rows: int
    """The number of rows."""
    conclusions: int
    """How many of them are conclusions."""
    further_acts: int
    """How many of them are further acts of a partnership."""
    partnerships: int
    """The number of partnerships."""
    set_aside: int
    """How many rows add nothing to others."""
    left_out: int
    """How many rows could not be read."""
    faults: tuple[Fault, ...]
    """The messages by kind."""

    def __str__(self) -> str:
        lines = [_format_counts(self)]
        lines += [f"  {fault}" for fault in self.faults[:_MAX_FAULTS]]
        if len(self.faults) > _MAX_FAULTS:
            lines.append(f"  and {len(self.faults) - _MAX_FAULTS} more kinds")
        return "\n".join(lines)


def _format_counts(counts: Report | Reading) -> str:
    partnerships = counts.partnerships if isinstance(counts, Report) else len(counts.registry)
    set_aside = counts.set_aside if isinstance(counts, Report) else len(counts.set_aside)
    further = f" and {counts.further_acts} further acts" if counts.further_acts else ""
    return (
        f"{counts.name}: {counts.rows} rows, {counts.conclusions} conclusions{further} in"
        f" {partnerships} partnerships, {set_aside} set aside, {counts.left_out} left out"
    )


@final
@frozen(order=False)
class Reading:
    """A registry of the rows of a list that could be read, and a report on all rows.

    Every row is accounted for: it is a conclusion in ``registry`` or a further act of one, such as a
    renewal, an entry in ``problems``, or one in ``set_aside`` (a duplicate of another row, or a statement
    that its source deprecates or does not prefer). ``rows`` is their number, without headings, comments
    and blank lines. ``remarks`` are presumptions about rows that were read. ``comments`` are the lines of
    a table that are not rows: headings, titles, footnotes, and lines that begin with ``#``.
    """

    registry: Registry
    """The registry of all that could be read."""
    rows: int
    """The number of rows, without headings, comments and blank lines."""
    problems: tuple[Problem, ...] = ()
    """Why rows could not be read."""
    set_aside: tuple[Problem, ...] = ()
    """The rows that add nothing: duplicates, and statements that their source deprecates."""
    remarks: tuple[Problem, ...] = ()
    """What was presumed about rows that were read."""
    comments: tuple[Problem, ...] = ()
    """The lines of a table that hold no row: headings, footnotes, lines that begin with ``#``."""
    name: str = "list"
    """The name of the file or table, which begins the messages."""
    further_acts: int = 0
    """The number of rows that are further acts of a partnership, and no conclusions."""
    as_of: PartialDate | None = None
    """The day that the list is of, if it is known."""

    @property
    def conclusions(self) -> int:
        """The number of rows that are conclusions in the registry."""
        return sum(
            isinstance(act, Conclusion) for partnership in self.registry for act in partnership.acts
        )

    @property
    def left_out(self) -> int:
        """The number of rows with problems."""
        return len({(problem.line, problem.path) for problem in self.problems})

    def or_raise(self) -> Registry:
        """Return the registry. Raises `InvalidDocument` with all problems if there are any."""
        if self.problems:
            raise InvalidDocument(self.name, [problem.as_error() for problem in self.problems])
        return self.registry

    def report(self) -> Report:
        """Return the counts, and the messages by kind; as a text, for people.

        >>> from partnerships import Registry
        >>> reading = Reading(Registry.of(), 3, (Problem("no date", "x", 2), Problem("no date", "y", 3)))
        >>> print(reading.report())
        list: 3 rows, 0 conclusions in 0 partnerships, 0 set aside, 2 left out
          left out: 2 times (lines 2, 3), such as line 2: no date: 'x'
        """
        faults: list[Fault] = []
        for outcome, problems in (
            (Outcome.LEFT_OUT, self.problems),
            (Outcome.SET_ASIDE, self.set_aside),
            (Outcome.REMARK, self.remarks),
        ):
            groups: dict[tuple[str, str], list[Problem]] = {}
            for each in problems:
                groups.setdefault((_DETAIL.sub("…", each.reason), each.column), []).append(each)
            found = [
                Fault(reason, outcome, column, tuple(group))
                for (reason, column), group in groups.items()
            ]
            faults += sorted(found, key=lambda fault: -fault.count)
        return Report(
            self.name,
            self.rows,
            self.conclusions,
            self.further_acts,
            len(self.registry),
            len(self.set_aside),
            self.left_out,
            tuple(faults),
        )

    def __str__(self) -> str:
        return _format_counts(self)
