"""The same questions, asked of this library and of others, in one run.

Each of the others gets the same rows of runs, sorted by the day of the year, which they have in a column of its own.
An answer is a count, or is counted; an asker whose answer differs is refused.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from partnerships import Period, Registry
from tests.benchmarks import data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.benchmarks.data import Record, Run

WINDOW: Final = Period("2026-06-01/2026-06-30")
DAY: Final = date(2024, 8, 29)
ENDED: Final = date(2026, 6, 30)

COUNT: Final = "count of anniversaries in 30 days"
EVERY: Final = "count of every fifth in 30 days"
LIST: Final = "list of anniversaries in 30 days"
IN_FORCE: Final = "count in force on a day"
QUESTIONS: Final = (COUNT, EVERY, LIST, IN_FORCE)

OURS: Final = "partnerships"


class Asker(NamedTuple):
    """One who answers: by name, with the questions it is asked."""

    name: str
    ask: dict[str, Callable[[], object]]


def counted(answer: object) -> int:
    """Return the count that an answer is, or how many it lists."""
    return answer if isinstance(answer, int) else len(answer)  # type: ignore[arg-type]  # else a list


def ours(registry: Registry) -> Asker:
    """Return this library."""
    return Asker(
        OURS,
        {
            COUNT: lambda: registry.count_anniversaries(WINDOW),
            EVERY: lambda: registry.count_anniversaries(WINDOW, every=5),
            LIST: lambda: list(registry.anniversaries(WINDOW)),
            IN_FORCE: lambda: registry.count_in_force_on(DAY),
        },
    )


# No 29 February falls in 2026-06, so the peers need not know what becomes of it.
_FALLS: Final = """
    year(first) < 2026
    AND ((precision = 'day' AND month_and_day BETWEEN 601 AND 630)
         OR (precision = 'month' AND month_and_day = 601))
    AND (until IS NULL OR until >= make_date(2026, 6, month_and_day % 100))
"""


def plain_loop(rows: Sequence[Run]) -> Asker:
    """Return a loop over the rows, as one writes it first."""

    def falling(every: int) -> Iterator[tuple[date, str, int]]:
        for row in rows:
            first = row.first
            if first.month != 6 or first.year >= 2026 or row.precision == "year":
                continue
            on = date(2026, 6, first.day)
            if (row.until is None or on <= row.until) and (2026 - first.year) % every == 0:
                yield on, row.id, 2026 - first.year

    return Asker(
        "plain loop",
        {
            COUNT: lambda: sum(1 for _ in falling(1)),
            EVERY: lambda: sum(1 for _ in falling(5)),
            LIST: lambda: sorted(falling(1)),
            IN_FORCE: lambda: sum(
                row.last <= DAY and (row.until is None or row.until >= DAY) for row in rows
            ),
        },
    )


def loop_by_day(rows: Sequence[Run]) -> Asker:
    """Return a loop over the rows of some days of the year, which a dict holds."""
    by_day: defaultdict[int, list[tuple[date, str, int]]] = defaultdict(list)
    for row in rows:
        if row.precision != "year":
            until = row.until or date.max
            by_day[row.month_and_day].append((until, row.id, row.first.year))

    def falling(every: int) -> Iterator[tuple[date, str, int]]:
        for day in range(601, 631):
            on = date(2026, 6, day % 100)
            for until, id_, year in by_day.get(day, ()):
                if year < 2026 and on <= until and (2026 - year) % every == 0:
                    yield on, id_, 2026 - year

    return Asker(
        "loop by day",
        {
            COUNT: lambda: sum(1 for _ in falling(1)),
            EVERY: lambda: sum(1 for _ in falling(5)),
            LIST: lambda: list(falling(1)),
        },
    )


def duckdb(rows: Sequence[Run]) -> Asker:
    """Return DuckDB, on one thread."""
    import duckdb as peer

    connection = peer.connect()
    connection.execute("SET threads = 1")
    connection.register("given", _frame(rows))
    connection.execute("CREATE TABLE runs AS SELECT * FROM given")

    def ask(query: str, *values: object) -> Any:
        return connection.execute(query, values)

    count = f"SELECT count(*) FROM runs WHERE {_FALLS}"  # noqa: S608  # our own text
    listed = f"""
        SELECT make_date(2026, 6, month_and_day % 100) AS falls, id, 2026 - year(first)
        FROM runs WHERE {_FALLS} ORDER BY falls, id
    """  # noqa: S608  # our own text
    in_force = "SELECT count(*) FROM runs WHERE last <= ? AND (until IS NULL OR until >= ?)"
    return Asker(
        "DuckDB",
        {
            COUNT: lambda: ask(count).fetchone()[0],
            EVERY: lambda: ask(f"{count} AND (2026 - year(first)) % 5 = 0").fetchone()[0],
            LIST: lambda: ask(listed).fetchall(),
            IN_FORCE: lambda: ask(in_force, DAY, DAY).fetchone()[0],
        },
    )


def _frame(rows: Sequence[Run]) -> Any:
    import polars as pl

    columns = {name: [row[place] for row in rows] for place, name in enumerate(rows[0]._fields)}
    return pl.DataFrame(columns, schema_overrides={"until": pl.Date}).with_columns(
        pl.col("precision").cast(pl.Categorical)
    )


def polars(rows: Sequence[Run]) -> Asker:
    """Return polars; with POLARS_MAX_THREADS=1, which the command sets, on one thread."""
    import polars as pl

    frame, col = _frame(rows), pl.col
    falls = pl.date(2026, 6, col("first").dt.day())
    number = 2026 - col("first").dt.year()

    def falling(every: int) -> Any:
        found = frame.lazy().filter(
            (
                ((col("precision") == "day") & col("month_and_day").is_between(601, 630))
                | ((col("precision") == "month") & (col("month_and_day") == 601))
            )
            & (number >= 1)
            & (number % every == 0)
        )
        return found.filter(col("until").is_null() | (col("until") >= falls))

    def in_force() -> int:
        known = (col("last") <= DAY) & (col("until").is_null() | (col("until") >= DAY))
        return int(frame.lazy().select(known.sum()).collect().item())

    def listed() -> Any:
        selected = falling(1).select(falls.alias("falls"), "id", number.alias("number"))
        return selected.sort("falls", "id").collect().rows()

    return Asker(
        "polars",
        {
            COUNT: lambda: int(falling(1).select(pl.len()).collect().item()),
            EVERY: lambda: int(falling(5).select(pl.len()).collect().item()),
            LIST: listed,
            IN_FORCE: in_force,
        },
    )


def pandas(rows: Sequence[Run]) -> Asker:
    """Return pandas."""
    import pandas as pd

    frame = pd.DataFrame(rows)
    for name in ("first", "last", "until"):
        frame[name] = pd.to_datetime(frame[name])
    frame["precision"] = frame["precision"].astype("category")
    day = pd.Timestamp(DAY)

    def falling(every: int) -> Any:
        first = frame["first"]
        here = frame[
            (
                ((frame["precision"] == "day") & frame["month_and_day"].between(601, 630))
                | ((frame["precision"] == "month") & (frame["month_and_day"] == 601))
            )
            & (first.dt.year < 2026)
        ]
        number = 2026 - here["first"].dt.year
        falls = pd.to_datetime(
            {"year": number * 0 + 2026, "month": number * 0 + 6, "day": here["month_and_day"] % 100}
        )
        selected = pd.DataFrame({"falls": falls, "id": here["id"], "number": number})
        return selected[
            (here["until"].isna() | (here["until"] >= falls)) & (selected["number"] % every == 0)
        ]

    def in_force() -> int:
        until = frame["until"]
        return int(((frame["last"] <= day) & (until.isna() | (until >= day))).sum())

    def listed() -> list[tuple[object, ...]]:
        return list(falling(1).sort_values(["falls", "id"]).itertuples(index=False, name=None))

    return Asker(
        "pandas",
        {
            COUNT: lambda: len(falling(1)),
            EVERY: lambda: len(falling(5)),
            LIST: listed,
            IN_FORCE: in_force,
        },
    )


def sqlite(rows: Sequence[Run]) -> Asker:
    """Return SQLite in memory, its rows kept in the order of the days of the year, with an index by
    the days in force.
    """
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE TABLE runs (id TEXT, first TEXT, last TEXT, until TEXT, precision TEXT, month_and_day INT,"
        " PRIMARY KEY (month_and_day, id, first)) WITHOUT ROWID"
    )
    selected = (
        (row.id, str(row.first), str(row.last), row.until and str(row.until), *row[4:])
        for row in rows
    )
    connection.executemany("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?)", selected)
    connection.execute("CREATE INDEX by_life ON runs (last, until)")
    connection.execute("ANALYZE")

    def ask(query: str, *values: object) -> Any:
        return connection.execute(query, values)

    falls = """
        month_and_day BETWEEN 601 AND 630 AND first < '2026'
        AND (precision = 'day' OR (precision = 'month' AND month_and_day = 601))
        AND (until IS NULL OR until >= printf('2026-06-%02d', month_and_day % 100))
    """
    count = f"SELECT count(*) FROM runs WHERE {falls}"  # noqa: S608  # our own text
    listed = f"""
        SELECT month_and_day, id, 2026 - CAST(substr(first, 1, 4) AS INT)
        FROM runs WHERE {falls} ORDER BY month_and_day, id
    """  # noqa: S608  # our own text
    in_force = "SELECT count(*) FROM runs WHERE last <= ? AND (until IS NULL OR until >= ?)"
    every = f"{count} AND (2026 - CAST(substr(first, 1, 4) AS INT)) % 5 = 0"
    return Asker(
        "SQLite",
        {
            COUNT: lambda: ask(count).fetchone()[0],
            EVERY: lambda: ask(every).fetchone()[0],
            LIST: lambda: ask(listed).fetchall(),
            IN_FORCE: lambda: ask(in_force, str(DAY), str(DAY)).fetchone()[0],
        },
    )


PEERS: Final[tuple[Callable[[Sequence[Run]], Asker], ...]] = (
    duckdb,
    polars,
    pandas,
    sqlite,
    loop_by_day,
)


def everyone(registry: Registry, records: Sequence[Record]) -> list[Asker]:
    """Return all who are asked: this library, a plain loop over the rows as they come, and others
    that get them by the day of the year and the id, as lists are wanted.
    """
    rows = [row for record in records for row in data.runs(record)]
    by_day = sorted(rows, key=lambda row: (row.month_and_day, row.id, row.first))
    return [ours(registry), plain_loop(rows), *(peer(by_day) for peer in PEERS)]
