"""Arrow tables of a registry, for data frames and SQL: polars, pandas, DuckDB, pyarrow and others.

Each table has ``__arrow_c_stream__``, by which these take it without a copy, and from which they write
Parquet. The page about data frames describes the tables and their columns. The arro3-core package is
needed, which the extra ``arrow`` installs.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from partnerships._display.lines import find_language
from partnerships._gc import paused_gc
from partnerships.dates import Period
from partnerships.errors import MissingExtra
from partnerships.formats._columns.schema import ColumnType, Question
from partnerships.formats._columns.tables import find_table, list_tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arro3.core import Table

    from partnerships._languages.language import Language
    from partnerships.formats._columns.schema import Value
    from partnerships.registry import Registry

__all__ = ["table", "tables"]

_EPOCH: Final = date(1970, 1, 1).toordinal()
"""The day that Arrow counts days from."""


def tables(
    registry: Registry, *, period: Period | str | None = None, lang: str | Language = "en"
) -> dict[str, Table]:
    """Return all tables of a registry, by name: ``partnerships``, ``parties``, ``acts``, ``runs``,
    ``intervals``, ``exchanges``, ``actors`` and ``municipalities``, and with a ``period`` its
    ``anniversaries``.

    Dates are the text as it is known, and the first and the last day that they can be; a day that is the
    calendar's first or last is null, which stands for an open end. ``lang`` is the language of names,
    titles and remarks. Raises `InvalidDate`, `UnknownLanguage` and `MissingExtra`.

    >>> from partnerships import samples
    >>> found = tables(samples.kitakyushu())
    >>> len(found["partnerships"]), found["intervals"].column_names[:4]
    (9, ['partnership', 'interval', 'first', 'last'])
    """
    window = None if period is None else Period(period)
    return {name: table(registry, name, period=window, lang=lang) for name in list_tables(window)}


def table(
    registry: Registry,
    name: str,
    *,
    period: Period | str | None = None,
    lang: str | Language = "en",
) -> Table:
    """Return one of the `tables`, by its name.

    Raises `InvalidOption` for an unknown name, and for ``anniversaries`` without a period.
    """
    window = None if period is None else Period(period)
    found = find_table(name, window)
    question = Question(registry, find_language(lang), window)
    try:
        from arro3.core import Array, DataType, Field, Schema, Table  # noqa: PLC0415  # an extra, needed only here
    except ImportError:
        message = "Arrow tables need arro3-core: python -m pip install 'partnerships[arrow]'"
        raise MissingExtra(message) from None
    types = {
        ColumnType.TEXT: DataType.utf8(),
        ColumnType.DATE: DataType.date32(),
        ColumnType.BOOLEAN: DataType.bool(),
        ColumnType.INTEGER: DataType.int32(),
        ColumnType.NUMBER: DataType.float64(),
    }
    fields, arrays = [], []
    with paused_gc(len(registry)):
        for column, values in zip(found.columns, found.read_columns(question), strict=True):
            type_, about = types[column.type], {"description": column.description}
            fields.append(Field(column.name, type_, nullable=not column.required, metadata=about))
            if column.type is ColumnType.DATE:
                arrays.append(Array(_count_days(values), DataType.int32()).cast(type_))
            else:
                arrays.append(Array(values, type_))
    about = {"title": found.name, "description": found.description}
    return Table.from_arrays(arrays, schema=Schema(fields, metadata=about))


def _count_days(days: Sequence[Value]) -> list[int | None]:
    """Return days as Arrow counts them."""
    return [day.toordinal() - _EPOCH if isinstance(day, date) else None for day in days]
