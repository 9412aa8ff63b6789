"""The page about data frames describes each table and each column, as it is.

`python -m tests.formats.arrow.test_page` prints what it has to say.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from partnerships.formats._columns.schema import ColumnType
from partnerships.formats._columns.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.formats._columns.schema import Column, Table

PAGE = Path(__file__).parents[3] / "docs/frames.md"

ARROW_TYPES = {
    ColumnType.TEXT: "utf8",
    ColumnType.DATE: "date32",
    ColumnType.BOOLEAN: "bool",
    ColumnType.INTEGER: "int32",
    ColumnType.NUMBER: "float64",
}


def describe_meaning(column: Column[Any]) -> str:
    """Return what a column means, with its codes and what it refers to."""
    codes = " or ".join(f"`{each}`" for each in column.values)
    codes = codes.replace(" or ", ", ", max(len(column.values) - 2, 0))
    parts = [column.description, codes, column.refers_to and f"`{column.refers_to}.id`"]
    return ": ".join(filter(None, parts))


def iter_lines(table: Table[Any]) -> Iterator[str]:
    """Yield the lines of the section about a table."""
    yield f"### {table.name}"
    yield ""
    key = f" A row is identified by {' and '.join(f'`{each}`' for each in table.key)}."
    yield table.description + (key if table.key else "")
    yield ""
    yield "| column | Arrow type | null | meaning |"
    yield "|---|---|---|---|"
    for column in table.columns:
        null = "" if column.required else "yes"
        type_ = ARROW_TYPES[column.type]
        yield f"| `{column.name}` | {type_} | {null} | {describe_meaning(column)} |"


def describe(table: Table[Any]) -> str:
    return "\n".join(iter_lines(table)) + "\n"


def test_the_page_describes_the_tables() -> None:
    _, _, rest = PAGE.read_text("utf-8").partition("\n## The tables\n")
    assert rest.strip() == "\n".join(map(describe, TABLES.values())).strip()


if __name__ == "__main__":
    print("\n".join(map(describe, TABLES.values())))  # noqa: T201  # the command prints
