"""The result of reading a list: a registry, and a report on every row.

`partnerships.formats.table` and `partnerships.formats.wikidata` both return a `Reading`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from attrs import frozen

from partnerships._validation import truncated_repr
from partnerships.acts import Conclusion
from partnerships.errors import InvalidDocument, InvalidRow, PartnershipsError

if TYPE_CHECKING:
    from partnerships.registry import Registry

__all__ = ["Problem", "Reading"]


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


@final
@frozen(order=False)
class Reading:
    """A registry of the rows of a list that could be read, and a report on all rows.

    Every row is accounted for: it is a conclusion in ``registry``, an entry in ``problems``, or one in
    ``set_aside`` (a duplicate of another row, or a statement that its source deprecates or does not
    prefer). ``rows`` is their number, without headings, comments and blank lines. ``remarks`` are
    presumptions about rows that were read. ``comments`` are the lines of a table that are not rows:
    headings, footnotes, and lines that begin with ``#``.
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

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.rows} rows, {self.conclusions} conclusions in"
            f" {len(self.registry)} partnerships, {len(self.set_aside)} set aside,"
            f" {self.left_out} left out"
        )
