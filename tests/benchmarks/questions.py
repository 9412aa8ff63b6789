"""The same questions, asked of this library and of others, in one run.

Each of the others gets the same rows, made ready for just these questions, as one who knows the tool well would do it:
numbers instead of dates and texts, in the order of the days of the year, and sums where a count is asked for. An answer
is a count, or is counted; an asker whose answer differs is refused.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left, bisect_right
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
LIMIT: Final = "limit"
"""One who is given the answer, and makes the list anew: bare objects with slots, in the same order."""


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


class Row(NamedTuple):
    """A run as numbers. No 29 February falls in the windows, so nobody need know what becomes of it."""

    begin: int
    """The day of the year on which anniversaries begin: 601 for 1 June."""
    end: int
    """That on which they end: the same, or 630 if no more than June is known."""
    id: str
    year: int
    """The year of the start."""
    gone: int
    """The first year that has no anniversary any more."""
    since: int
    """The last day that the start can be, as an ordinal."""
    until: int
    """The last day, as an ordinal."""


_NEVER: Final = date.max.toordinal()
_MONTH_ENDS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def row_of(run: Run) -> Row:
    """Return a run as numbers."""
    begin, end = run.month_and_day, run.month_and_day
    if run.precision == "month":
        end = begin // 100 * 100 + _MONTH_ENDS[begin // 100 - 1]
    elif run.precision == "year":
        begin, end = 101, 1231
    gone, until = 10_000, _NEVER
    if run.until is not None:
        until = run.until.toordinal()
        gone = run.until.year + (begin <= run.until.month * 100 + run.until.day)
    return Row(begin, end, run.id, run.first.year, gone, run.last.toordinal(), until)


def plain_loop(rows: Sequence[Row]) -> Asker:
    """Return a loop over the rows, as one writes it first."""

    def falling(every: int) -> Iterator[tuple[int, str, int]]:
        for begin, end, id_, year, gone, _, _ in rows:
            if begin >= 601 and end <= 630 and year < 2026 < gone and (2026 - year) % every == 0:
                yield begin, id_, 2026 - year

    day = DAY.toordinal()
    return Asker(
        "plain loop",
        {
            COUNT: lambda: sum(1 for _ in falling(1)),
            EVERY: lambda: sum(1 for _ in falling(5)),
            LIST: lambda: list(falling(1)),
            IN_FORCE: lambda: sum(row.since <= day <= row.until for row in rows),
        },
    )


def plain_bisect(rows: Sequence[Row]) -> Asker:  # noqa: C901  # all that it makes ready and is asked
    """Return sorted lists of years for each day of the year, and of days: a bisection in each."""
    starts: defaultdict[int, list[int]] = defaultdict(list)
    ends: defaultdict[int, list[int]] = defaultdict(list)
    whole: defaultdict[int, list[tuple[str, int, int]]] = defaultdict(list)
    for begin, end, id_, year, gone, _, _ in rows:
        if end == begin or end <= 1130:  # no window asks for whole years
            starts[begin].append(year)
            whole[begin].append((id_, year, gone))
            if gone < 10_000:
                # One that is gone before its first anniversary has none.
                ends[begin].append(max(gone, year + 1))
    for years in (*starts.values(), *ends.values()):
        years.sort()
    since = sorted(row.since for row in rows)
    until = sorted(row.until for row in rows if row.until < _NEVER)
    day = DAY.toordinal()

    def count() -> int:
        found = 0
        for here in range(601, 631):
            if here in starts:
                found += bisect_left(starts[here], 2026)
                if here in ends:
                    found -= bisect_right(ends[here], 2026)
        return found

    def falling(every: int) -> Iterator[tuple[int, str, int]]:
        for here in range(601, 631):
            for id_, year, gone in whole.get(here, ()):
                if year < 2026 < gone and (2026 - year) % every == 0:
                    yield here, id_, 2026 - year

    return Asker(
        "plain bisect",
        {
            COUNT: count,
            EVERY: lambda: sum(1 for _ in falling(5)),
            LIST: lambda: list(falling(1)),
            IN_FORCE: lambda: bisect_right(since, day) - bisect_left(until, day),
        },
    )


_FALLS: Final = "begin BETWEEN 601 AND 630 AND last <= 630 AND year < 2026 AND gone > 2026"


def duckdb(rows: Sequence[Row]) -> Asker:
    """Return DuckDB, on one thread, its rows in the order of the days of the year, which its zone maps
    know.
    """
    import duckdb as peer

    connection = peer.connect()
    connection.execute("SET threads = 1")
    connection.register("given", make_frame(rows))
    connection.execute("CREATE TABLE runs AS SELECT * FROM given")
    connection.execute("CREATE TABLE days AS SELECT since, until FROM given ORDER BY since")

    def ask(query: str) -> Any:
        return connection.execute(query)

    day = DAY.toordinal()
    count = f"SELECT count(*) FROM runs WHERE {_FALLS}"  # noqa: S608  # our own text
    listed = f"SELECT begin, id, 2026 - year FROM runs WHERE {_FALLS} ORDER BY begin, id"  # noqa: S608  # our own text
    in_force = f"SELECT count(*) FROM days WHERE since <= {day} AND until >= {day}"  # noqa: S608  # our own text
    return Asker(
        "DuckDB",
        {
            COUNT: lambda: ask(count).fetchone()[0],
            EVERY: lambda: ask(f"{count} AND (2026 - year) % 5 = 0").fetchone()[0],
            LIST: lambda: ask(listed).fetchall(),
            IN_FORCE: lambda: ask(in_force).fetchone()[0],
        },
    )


def make_frame(rows: Sequence[Row]) -> Any:
    """Return the rows as a frame of polars, the numbers no wider than they need be."""
    import polars as pl

    columns = dict(zip(("begin", "last", *Row._fields[2:]), zip(*rows, strict=True), strict=True))
    numbers = {"begin": pl.Int16, "last": pl.Int16, "year": pl.Int16, "gone": pl.Int16}
    return pl.DataFrame(columns, schema_overrides=numbers)


def polars(rows: Sequence[Row]) -> Asker:
    """Return polars, which looks up slices of sorted columns; with POLARS_MAX_THREADS=1, which the command
    sets, on one thread.
    """
    import polars as pl

    frame, col = make_frame(rows), pl.col
    begin = frame["begin"].set_sorted()
    since, until = frame["since"].sort(), frame["until"].sort()
    day = DAY.toordinal()

    def falling(every: int) -> Any:
        first, last = begin.search_sorted(601, "left"), begin.search_sorted(630, "right")
        found = (col("last") <= 630) & (col("year") < 2026) & (col("gone") > 2026)
        if every > 1:
            found &= (2026 - col("year")) % every == 0
        return frame.slice(first, last - first).lazy().filter(found)

    def in_force() -> int:
        return int(since.search_sorted(day, "right") - until.search_sorted(day, "left"))

    def listed() -> Any:
        # The rows are in the order of the list.
        return falling(1).select("begin", "id", 2026 - col("year")).collect().rows()

    return Asker(
        "polars",
        {
            COUNT: lambda: int(falling(1).select(pl.len()).collect().item()),
            EVERY: lambda: int(falling(5).select(pl.len()).collect().item()),
            LIST: listed,
            IN_FORCE: in_force,
        },
    )


def pandas(rows: Sequence[Row]) -> Asker:
    """Return pandas, with NumPy for what is sorted."""
    import pandas as pd

    frame = pd.DataFrame(rows)
    begin, end, year, gone = (frame[name].to_numpy() for name in ("begin", "end", "year", "gone"))
    ids = frame["id"].to_numpy()
    since, until = (frame[name].sort_values().to_numpy() for name in ("since", "until"))
    day = DAY.toordinal()

    def falling(every: int) -> tuple[slice, Any]:
        here = slice(begin.searchsorted(601, "left"), begin.searchsorted(630, "right"))
        found = (end[here] <= 630) & (year[here] < 2026) & (gone[here] > 2026)
        return here, found & ((2026 - year[here]) % every == 0) if every > 1 else found

    def listed() -> list[tuple[object, ...]]:
        here, found = falling(1)
        columns = (begin[here][found], ids[here][found], 2026 - year[here][found])
        return list(zip(*(column.tolist() for column in columns), strict=True))

    return Asker(
        "pandas and NumPy",
        {
            COUNT: lambda: int(falling(1)[1].sum()),
            EVERY: lambda: int(falling(5)[1].sum()),
            LIST: listed,
            IN_FORCE: lambda: int(
                since.searchsorted(day, "right") - until.searchsorted(day, "left")
            ),
        },
    )


def sqlite(rows: Sequence[Row]) -> Asker:
    """Return SQLite in memory: its rows in the order of the list, with sums by day and years, and by day."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE TABLE runs (begin INT, last INT, id TEXT, year INT, gone INT, since INT, until INT,"
        " PRIMARY KEY (begin, id, year)) WITHOUT ROWID"
    )
    connection.executemany("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    connection.execute(
        "CREATE TABLE sums (begin INT, last INT, year INT, gone INT, count INT,"
        " PRIMARY KEY (begin, last, year, gone)) WITHOUT ROWID"
    )
    connection.execute(
        "INSERT INTO sums SELECT begin, last, year, gone, count(*) FROM runs GROUP BY 1, 2, 3, 4"
    )
    connection.execute("CREATE TABLE totals (day INTEGER PRIMARY KEY, total INT)")
    connection.execute(
        "INSERT INTO totals SELECT day, sum(sum(change)) OVER (ORDER BY day) FROM ("
        " SELECT since AS day, 1 AS change FROM runs WHERE since <= until"
        " UNION ALL SELECT until + 1, -1 FROM runs WHERE since <= until) GROUP BY day"
    )
    connection.execute("ANALYZE")

    def ask(query: str) -> Any:
        return connection.execute(query)

    count = f"SELECT total(count) FROM sums WHERE {_FALLS}"  # noqa: S608  # our own text
    listed = f"SELECT begin, id, 2026 - year FROM runs WHERE {_FALLS} ORDER BY begin, id"  # noqa: S608  # our own text
    day = DAY.toordinal()
    in_force = f"SELECT total FROM totals WHERE day <= {day} ORDER BY day DESC LIMIT 1"  # noqa: S608  # our own text
    return Asker(
        "SQLite, with sums",
        {
            COUNT: lambda: int(ask(count).fetchone()[0]),
            EVERY: lambda: int(ask(f"{count} AND (2026 - year) % 5 = 0").fetchone()[0]),
            LIST: lambda: ask(listed).fetchall(),
            IN_FORCE: lambda: ask(in_force).fetchone()[0],
        },
    )


class _Bare:
    """What an anniversary holds, and nothing more."""

    __slots__ = ("act", "number", "on", "options", "partnership")

    def __init__(
        self, partnership: object, number: int, on: object, act: int, options: object
    ) -> None:
        self.partnership = partnership
        self.number = number
        self.on = on
        self.act = act
        self.options = options


def limit(registry: Registry) -> Asker:
    """Return one who knows the list already, and makes an object for each entry."""
    known = [
        (each.partnership, each.number, each.on, each.act)
        for each in registry.anniversaries(WINDOW)
    ]
    return Asker(
        LIMIT,
        {
            LIST: lambda: [
                _Bare(partnership, number, on, act, None) for partnership, number, on, act in known
            ]
        },
    )


PEERS: Final[tuple[Callable[[Sequence[Row]], Asker], ...]] = (
    plain_loop,
    plain_bisect,
    sqlite,
    duckdb,
    polars,
    pandas,
)


def everyone(registry: Registry, records: Sequence[Record]) -> list[Asker]:
    """Return all who are asked: this library, others that get the rows in the order in which lists are
    wanted, and the limit.
    """
    rows = [row_of(run) for record in records for run in data.runs(record)]
    rows.sort(key=lambda row: (row.begin, row.id, -row.year))
    return [ours(registry), *(peer(rows) for peer in PEERS), limit(registry)]
