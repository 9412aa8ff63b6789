"""The same questions, asked of this library and of others, in one run.

Each of the others gets the same rows, made ready for just these questions, as one who knows the tool well would do it:
numbers instead of dates and texts, in the order of the days of the year, and running totals where a count is asked for.
They are right for any year. An answer is a count, or is counted; an asker whose answer differs is refused.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from datetime import date
from itertools import cycle
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from partnerships import Period, Registry
from tests.benchmarks import data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.benchmarks.data import Record, Run

YEAR: Final = 2026
NUMBERS: Final = (1, 5)
"""Every anniversary is asked for, and every fifth."""
WINDOW: Final = Period(f"{YEAR}-06-01/{YEAR}-06-30")
DAY: Final = date(2024, 8, 29)
ENDED: Final = date(2026, 6, 30)

COUNT: Final = "count of anniversaries in 30 days"
EVERY: Final = "count of every fifth in 30 days"
LIST: Final = "list of anniversaries in 30 days"
IN_FORCE: Final = "count in force on a day"
OTHER: Final = "count of anniversaries in 30 days of another year"
OTHER_EVERY: Final = "count of every fifth in 30 days of another year"
QUESTIONS: Final = (COUNT, EVERY, LIST, IN_FORCE, OTHER, OTHER_EVERY)

OTHER_YEARS: Final = range(1956, 2026)
"""More years than this library keeps sums of, asked in turn, so that no answer is at hand."""

OURS: Final = "partnerships"
LIMIT: Final = "limit"
"""One who is given the answer, and makes the list anew: bare objects with slots, in the same order."""


class Asker(NamedTuple):
    """One who answers: by name, with the questions it is asked."""

    name: str
    ask: dict[str, Callable[[], object]]


def asker(
    name: str,
    count: Callable[[int, int], int],
    listed: Callable[[], object],
    in_force: Callable[[], int],
) -> Asker:
    """Return one who counts the anniversaries of a number in June of a year, and answers two questions more."""
    years, others = cycle(OTHER_YEARS), cycle(OTHER_YEARS)
    return Asker(
        name,
        {
            COUNT: lambda: count(YEAR, 1),
            EVERY: lambda: count(YEAR, 5),
            LIST: listed,
            IN_FORCE: in_force,
            OTHER: lambda: count(next(years), 1),
            OTHER_EVERY: lambda: count(next(others), 5),
        },
    )


def counted(answer: object) -> int:
    """Return the count that an answer is, or how many it lists."""
    return answer if isinstance(answer, int) else len(answer)  # type: ignore[arg-type]  # else a list


def ours(registry: Registry) -> Asker:
    """Return this library."""
    windows = {year: Period(f"{year}-06-01/{year}-06-30") for year in (*OTHER_YEARS, YEAR)}
    return asker(
        OURS,
        lambda year, every: registry.count_anniversaries(windows[year], every=every),
        lambda: list(registry.anniversaries(WINDOW)),
        lambda: registry.count_in_force_on(DAY),
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


class Step(NamedTuple):
    """How many anniversaries there are on a day, or in a month, in each of some years, until another step."""

    rest: int
    """What the years leave when divided by how many years apart the anniversaries are."""
    begin: int
    end: int
    since: int
    until: int
    total: int


def steps(rows: Sequence[Row], every: int) -> list[Step]:
    """Return running totals, in order: what an index that bisects knows, as a table can hold it."""
    changes: Counter[tuple[int, int, int, int]] = Counter()
    for (begin, end, year, gone), count in Counter(map(itemgetter(0, 1, 3, 4), rows)).items():
        if gone > year + 1:
            changes[year % every, begin, end, year + 1] += count
            changes[year % every, begin, end, gone] -= count
    made: list[Step] = []
    for (rest, begin, end, since), change in sorted(changes.items(), reverse=True):
        same = made and made[-1][:3] == (rest, begin, end)
        until = made[-1].since - 1 if same else date.max.year
        made.append(Step(rest, begin, end, since, until, change))
    made.reverse()
    total, before = 0, None
    for place, step in enumerate(made):
        total = step.total + (total if step[:3] == before else 0)
        before = step[:3]
        made[place] = step._replace(total=total)
    return [step for step in made if step.since <= date.max.year]


def plain_loop(rows: Sequence[Row]) -> Asker:
    """Return a loop over the rows, as one writes it first."""

    def falling(asked: int, every: int) -> Iterator[tuple[int, str, int]]:
        for begin, end, id_, year, gone, _, _ in rows:
            if begin >= 601 and end <= 630 and year < asked < gone and (asked - year) % every == 0:
                yield begin, id_, asked - year

    day = DAY.toordinal()
    return asker(
        "plain loop",
        lambda year, every: sum(1 for _ in falling(year, every)),
        lambda: list(falling(YEAR, 1)),
        lambda: sum(row.since <= day <= row.until for row in rows),
    )


def plain_bisect(rows: Sequence[Row]) -> Asker:
    """Return sorted lists of years for each day of the year, and of days: a bisection in each."""
    whole: defaultdict[int, list[tuple[str, int, int]]] = defaultdict(list)
    for begin, end, id_, year, gone, _, _ in rows:
        if end == begin or end <= 1130:  # no window asks for whole years
            whole[begin].append((id_, year, gone))
    known = {
        (every, rest): _make_years(whole, every, rest) for every in NUMBERS for rest in range(every)
    }
    since = sorted(row.since for row in rows)
    until = sorted(row.until for row in rows if row.until < _NEVER)
    day = DAY.toordinal()

    def count(year: int, every: int) -> int:
        found, years = 0, known[every, year % every]
        for here in range(601, 631):
            if here in years:
                starts, ends = years[here]
                found += bisect_left(starts, year) - bisect_right(ends, year)
        return found

    def listed() -> list[tuple[int, str, int]]:
        return [
            (here, id_, YEAR - year)
            for here in range(601, 631)
            for id_, year, gone in whole.get(here, ())
            if year < YEAR < gone
        ]

    return asker(
        "plain bisect",
        count,
        listed,
        lambda: bisect_right(since, day) - bisect_left(until, day),
    )


def _make_years(
    whole: dict[int, list[tuple[str, int, int]]], every: int, rest: int
) -> dict[int, tuple[list[int], list[int]]]:
    """Return for each day the years of the starts, in order, and those that have no anniversary any more."""
    return {
        here: (
            sorted(year for _, year, _ in runs if year % every == rest),
            # One that is gone before its first anniversary has none.
            sorted(
                max(gone, year + 1)
                for _, year, gone in runs
                if year % every == rest and gone < 10_000
            ),
        )
        for here, runs in whole.items()
    }


_LISTED: Final = (
    f"SELECT begin, id, {YEAR} - year FROM runs"  # noqa: S608  # our own text
    f" WHERE begin BETWEEN 601 AND 630 AND last <= 630 AND year < {YEAR} AND gone > {YEAR}"
)
_TOTALS: Final = (
    "SELECT day, sum(sum(change)) OVER (ORDER BY day) AS total FROM ("
    " SELECT since AS day, 1 AS change FROM runs WHERE since <= until"
    " UNION ALL SELECT until + 1, -1 FROM runs WHERE since <= until) GROUP BY day"
)


def duckdb(rows: Sequence[Row]) -> Asker:
    """Return DuckDB, on one thread, with running totals. It keeps its rows in the order of the list, and the
    statements are parsed once.
    """
    import duckdb as peer

    connection = peer.connect()
    connection.execute("SET threads = 1")
    connection.register("given", make_frame(rows))
    connection.execute("CREATE TABLE runs AS SELECT * FROM given")
    connection.execute(
        "CREATE TABLE totals AS SELECT day AS since, lead(day, 1, 9999999) OVER (ORDER BY day) - 1 AS until,"  # noqa: S608  # our own text
        f" total::INTEGER AS total FROM ({_TOTALS}) ORDER BY day"
    )
    # What the optimizer takes is more than what it saves in a small table.
    small = connection.cursor()
    small.execute("PRAGMA disable_optimizer")
    counts = {}
    for every in NUMBERS:
        connection.register("known", make_steps(rows, every))
        connection.execute(f"CREATE TABLE steps_{every} AS SELECT * FROM known")  # noqa: S608  # our own text
        (counts[every],) = small.extract_statements(
            f"SELECT sum(total)::BIGINT FROM steps_{every} WHERE rest = $1 AND begin BETWEEN 601 AND 630"  # noqa: S608  # our own text
            " AND last <= 630 AND since <= $2 AND until >= $2"
        )
    (listed,) = connection.extract_statements(_LISTED)
    day = DAY.toordinal()
    (in_force,) = small.extract_statements(
        f"SELECT total FROM totals WHERE since <= {day} AND until >= {day}"  # noqa: S608  # our own text
    )

    def count(year: int, every: int) -> int:
        found = small.execute(counts[every], (year % every, year)).fetchone()
        return int(found[0] or 0)  # there may be no row

    return asker(
        "DuckDB",
        count,
        lambda: connection.execute(listed).fetchall(),
        lambda: small.execute(in_force).fetchone()[0],
    )


def make_frame(rows: Sequence[Row]) -> Any:
    """Return the rows as a frame of polars, the numbers no wider than they need be."""
    import polars as pl

    columns = dict(zip(("begin", "last", *Row._fields[2:]), zip(*rows, strict=True), strict=True))
    small = dict.fromkeys(("begin", "last", "year", "gone"), pl.Int16)
    days = dict.fromkeys(("since", "until"), pl.Int32)
    return pl.DataFrame(columns, schema_overrides=small | days)


def make_steps(rows: Sequence[Row], every: int) -> Any:
    """Return the running totals as a frame of polars."""
    import polars as pl

    names = ("rest", "begin", "last", "since", "until", "total")
    schema = dict.fromkeys(names, pl.Int16) | {"total": pl.Int32}
    return pl.DataFrame(steps(rows, every), schema=schema, orient="row")


def polars(rows: Sequence[Row]) -> Asker:
    """Return polars, which compares columns, since a plan would take longer than the answer; with
    POLARS_MAX_THREADS=1, which the command sets, on one thread.
    """
    frame = make_frame(rows)
    begin = frame["begin"].set_sorted()
    since, until = frame["since"].sort(), frame["until"].sort()
    day = DAY.toordinal()
    known = {
        (every, rest): tuple(found[name] for name in ("begin", "last", "since", "until", "total"))
        for every in NUMBERS
        for (rest,), found in make_steps(rows, every).partition_by("rest", as_dict=True).items()
    }

    def count(year: int, every: int) -> int:
        first, last, valid, ended, counts = known[every, year % every]
        found = (first >= 601) & (last <= 630) & (valid <= year) & (ended >= year)
        return int(counts.filter(found).sum())

    def listed() -> Any:
        # The rows are in the order of the list.
        first, last = begin.search_sorted(601, "left"), begin.search_sorted(630, "right")
        here = frame.slice(first, last - first)
        found = (here["last"] <= 630) & (here["year"] < YEAR) & (here["gone"] > YEAR)
        columns = (here["begin"], here["id"], YEAR - here["year"])
        return list(zip(*(each.filter(found).to_list() for each in columns), strict=True))

    return asker(
        "polars",
        count,
        listed,
        lambda: int((since <= day).sum() - (until < day).sum()),
    )


def pandas(rows: Sequence[Row]) -> Asker:
    """Return pandas, with NumPy for what is sorted, and for counts by year and day."""
    import pandas as pd

    frame = pd.DataFrame(rows)
    begin, end, year, gone = (frame[name].to_numpy() for name in ("begin", "end", "year", "gone"))
    ids = frame["id"].to_numpy()
    since, until = (frame[name].sort_values().to_numpy() for name in ("since", "until"))
    day = DAY.toordinal()
    known = {every: _Counts(rows, every) for every in NUMBERS}

    def listed() -> list[tuple[object, ...]]:
        here = _find_june(begin)
        found = (end[here] <= 630) & (year[here] < YEAR) & (gone[here] > YEAR)
        columns = (begin[here][found], ids[here][found], YEAR - year[here][found])
        return list(zip(*(column.tolist() for column in columns), strict=True))

    return asker(
        "pandas and NumPy",
        lambda year, every: known[every].count(year),
        listed,
        lambda: int(since.searchsorted(day, "right") - until.searchsorted(day, "left")),
    )


class _Counts:
    """How many anniversaries there are, with a row for each year and a column for each day and month."""

    def __init__(self, rows: Sequence[Row], every: int) -> None:
        import numpy as np

        made = steps(rows, every)
        days = sorted({step[1:3] for step in made})
        places = {day: place for place, day in enumerate(days)}
        self._every = every
        self._first = min(step.since for step in made) - 1
        # After the last change, the counts are those of the last years again and again.
        self._last = max(step.since for step in made) + every - 1
        self._begin, self._end = np.array(days).T.copy()
        self._counts = np.zeros((self._last - self._first + 1, len(days)), np.int64)
        for step in made:
            for year in range(step.since, min(step.until, self._last) + 1):
                if year % every == step.rest:
                    self._counts[year - self._first, places[step[1:3]]] = step.total

    def count(self, year: int) -> int:
        """Return how many there are in June of a year."""
        known = min(max(year, self._first), self._last - (self._last - year) % self._every)
        here = _find_june(self._begin)
        counts = self._counts[known - self._first, here]
        return int(counts[self._end[here] <= 630].sum())


def _find_june(begin: Any) -> slice:
    """Return the slice of a sorted array."""
    return slice(begin.searchsorted(601, "left"), begin.searchsorted(630, "right"))


def sqlite(rows: Sequence[Row]) -> Asker:
    """Return SQLite in memory: its rows in the order of the list, with running totals by day of the year, and by
    day.
    """
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE TABLE runs (begin INT, last INT, id TEXT, year INT, gone INT, since INT, until INT,"
        " PRIMARY KEY (begin, id, year)) WITHOUT ROWID"
    )
    connection.executemany("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    connection.execute(
        "CREATE TABLE steps (every INT, rest INT, begin INT, last INT, since INT, until INT, total INT,"
        " PRIMARY KEY (every, rest, begin, last, since)) WITHOUT ROWID"
    )
    for every in NUMBERS:
        known = ((every, *step) for step in steps(rows, every))
        connection.executemany("INSERT INTO steps VALUES (?, ?, ?, ?, ?, ?, ?)", known)
    connection.execute(
        "CREATE TABLE days (begin INT, last INT, PRIMARY KEY (begin, last)) WITHOUT ROWID"
    )
    connection.execute("INSERT INTO days SELECT DISTINCT begin, last FROM steps")
    connection.execute("CREATE TABLE totals (day INTEGER PRIMARY KEY, total INT)")
    connection.execute(f"INSERT INTO totals {_TOTALS}")
    connection.execute("ANALYZE")

    # For each day, the last step by the year is looked up.
    count = (
        "SELECT total((SELECT total FROM steps WHERE every = ? AND rest = ? AND begin = days.begin"
        " AND last = days.last AND since <= ? ORDER BY since DESC LIMIT 1))"
        " FROM days WHERE begin BETWEEN 601 AND 630 AND last <= 630"
    )
    listed = f"{_LISTED} ORDER BY begin, id"
    in_force = f"SELECT total FROM totals WHERE day <= {DAY.toordinal()} ORDER BY day DESC LIMIT 1"  # noqa: S608  # our own text
    ask = connection.execute
    return asker(
        "SQLite, with sums",
        lambda year, every: int(ask(count, (every, year % every, year)).fetchone()[0]),
        lambda: ask(listed).fetchall(),
        lambda: ask(in_force).fetchone()[0],
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
