"""What a table of a registry is: a list of rows, and columns that say what they hold and take it from a row."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from attrs import frozen

from partnerships.dates import Bound, PartialDate, Period

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from partnerships._languages.language import Language
    from partnerships.registry import Registry

R = TypeVar("R")

Value: TypeAlias = str | date | bool | int | float | None
"""What a cell holds; None for an empty one."""


class ColumnType(Enum):
    """The type of the values of a column, in the words of Table Schema."""

    TEXT = "string"
    DATE = "date"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    NUMBER = "number"


class Question(NamedTuple):
    """What tables are made from."""

    registry: Registry
    lang: Language
    period: Period | None


@frozen
class Column(Generic[R]):
    """A column of a table: its name and meaning, and how to take its value from a row."""

    name: str
    type: ColumnType
    description: str
    get: Callable[[R], Value]
    required: bool = False
    """Whether it is never empty."""
    values: tuple[str, ...] = ()
    """All values that it can have, if they are known."""
    refers_to: str = ""
    """The table whose first column has its values, if it is a reference."""


@frozen
class Table(Generic[R]):
    """A table: its name and meaning, its columns, and how to list its rows."""

    name: str
    description: str
    key: tuple[str, ...]
    """The columns that identify a row; empty if there are none that are never empty."""
    list_rows: Callable[[Question], Iterable[R]]
    columns: tuple[Column[R], ...]

    def read_columns(self, question: Question) -> list[list[Value]]:
        """Return the values of each column, in the order of the rows."""
        rows = [*self.list_rows(question)]
        return [[*map(column.get, rows)] for column in self.columns]


class DateCells(NamedTuple):
    """A date as it is known, and the first and the last day that it can be."""

    text: str
    earliest: date
    latest: date


def describe_date(value: PartialDate | Period | Bound | None) -> DateCells | None:
    """Return the cells of a date; of a period its first and its last day, as far as they are known."""
    if value is None or isinstance(value, Bound):
        return None
    if isinstance(value, PartialDate):
        return DateCells(str(value), value.earliest, value.latest)
    start, end = value.start, value.end
    return DateCells(
        str(value),
        start.earliest if isinstance(start, PartialDate) else date.min,
        end.latest if isinstance(end, PartialDate) else date.max,
    )


def as_first(day: date) -> date | None:
    """Return a first day; None for the first one of the calendar, before which there is no other."""
    return None if day == date.min else day


def as_last(day: date) -> date | None:
    """Return a last day; None for the last one of the calendar, after which there is no other."""
    return None if day == date.max else day


def join_words(words: Iterable[str]) -> str | None:
    """Return ids or codes, none of which has a space, as one text; None if there are none."""
    return " ".join(words) or None


def reference_column(
    name: str,
    table: str,
    description: str,
    get: Callable[[R], str | None],
    *,
    required: bool = False,
) -> Column[R]:
    """Return a column of the ids of another table."""
    return Column(name, ColumnType.TEXT, description, get, required=required, refers_to=table)


def text_column(
    name: str, description: str, get: Callable[[R], str | None], *, required: bool = False
) -> Column[R]:
    """Return a column of texts."""
    return Column(name, ColumnType.TEXT, description, get, required=required)


def code_column(
    name: str,
    words: Iterable[str],
    description: str,
    get: Callable[[R], str | None],
    *,
    required: bool = False,
) -> Column[R]:
    """Return a column of codes, all of which are known."""
    return Column(name, ColumnType.TEXT, description, get, required=required, values=tuple(words))


def flag_column(name: str, description: str, get: Callable[[R], bool]) -> Column[R]:
    """Return a column of answers yes and no."""
    return Column(name, ColumnType.BOOLEAN, description, get, required=True)


def number_column(
    name: str, description: str, get: Callable[[R], int | None], *, required: bool = False
) -> Column[R]:
    """Return a column of whole numbers."""
    return Column(name, ColumnType.INTEGER, description, get, required=required)


def day_column(name: str, description: str, get: Callable[[R], date | None]) -> Column[R]:
    """Return a column of days."""
    return Column(name, ColumnType.DATE, description, get)


def date_columns(
    name: str, description: str, get: Callable[[R], DateCells | None], *, required: bool = False
) -> tuple[Column[R], Column[R], Column[R]]:
    """Return the columns of a date: its text form, and the first and the last day that it can be."""

    def get_text(row: R) -> str | None:
        cells = get(row)
        return None if cells is None else cells.text

    def get_earliest(row: R) -> date | None:
        cells = get(row)
        return None if cells is None else as_first(cells.earliest)

    def get_latest(row: R) -> date | None:
        cells = get(row)
        return None if cells is None else as_last(cells.latest)

    return (
        Column(name, ColumnType.TEXT, description, get_text, required=required),
        day_column(f"{name}_earliest", f"The first day that `{name}` can be", get_earliest),
        day_column(f"{name}_latest", f"The last day that `{name}` can be", get_latest),
    )
