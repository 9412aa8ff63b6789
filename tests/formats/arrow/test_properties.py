"""Laws of tables: what data frames and SQL answer from them is what the registry answers."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import example, given, strategies as st

from partnerships import PartialDate, Period, Registry, Status, samples
from partnerships._display.lines import find_language
from partnerships.formats import arrow
from partnerships.formats._columns.schema import ColumnType, Question
from partnerships.formats._columns.tables import TABLES
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import day_around, window_around

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerships.formats._columns.schema import Value


class Asked(NamedTuple):
    """A registry, and a day and a period to ask about."""

    registry: Registry
    day: date
    period: Period


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    """Registries with partnerships, and days and periods in their histories."""
    registry = draw(registries_with_exchanges().filter(len))
    partnership = draw(st.sampled_from([*registry]))
    return Asked(registry, day_around(draw, partnership), window_around(draw, partnership, 20))


def rows_of(registry: Registry, name: str, period: Period | None = None) -> list[dict[str, Any]]:
    """Return the rows of a table, read back from Arrow."""
    table = arrow.table(registry, name, period=period)
    columns = [[column[row].as_py() for row in range(len(column))] for column in table.columns]
    return [dict(zip(table.column_names, row, strict=True)) for row in zip(*columns, strict=True)]


def covers(row: dict[str, Any], day: date) -> bool:
    return (row["first"] or date.min) <= day <= (row["last"] or date.max)


# what other programs answer


def ids_in_polars(registry: Registry, day: date, flag: str) -> list[str]:
    pl = pytest.importorskip("polars", reason="polars reads the tables: install the extra dev")
    frame = pl.DataFrame(arrow.table(registry, "intervals")).filter(
        pl.col(flag),
        (pl.col("first") <= day).fill_null(value=True),
        (pl.col("last") >= day).fill_null(value=True),
    )
    found: list[str] = frame["partnership"].to_list()
    return found


def ids_in_pandas(registry: Registry, day: date, flag: str) -> list[str]:
    pytest.importorskip("pandas", reason="pandas reads the tables: install the extra dev")
    pa = pytest.importorskip("pyarrow", reason="pandas reads Arrow with it: install the extra dev")
    frame = pa.table(arrow.table(registry, "intervals")).to_pandas()
    first, last = frame["first"].fillna(date.min), frame["last"].fillna(date.max)
    found: list[str] = frame[frame[flag] & (first <= day) & (day <= last)]["partnership"].to_list()
    return found


def ids_in_duckdb(registry: Registry, day: date, flag: str) -> list[str]:
    duckdb = pytest.importorskip("duckdb", reason="DuckDB reads the tables: install the extra dev")
    with duckdb.connect() as connection:
        connection.register("intervals", arrow.table(registry, "intervals"))
        query = f"""
            SELECT partnership FROM intervals
            WHERE {flag} AND coalesce(first <= $1, true) AND coalesce(last >= $1, true)
        """  # noqa: S608  # one of two columns
        return [id_ for (id_,) in connection.execute(query, [day]).fetchall()]


@pytest.mark.parametrize("ask", [ids_in_polars, ids_in_pandas, ids_in_duckdb])
@pytest.mark.parametrize("flag", ["certainly_in_force", "possibly_in_force"])
@given(asked())
def test_those_in_force_on_a_day_are_the_rows_of_intervals(
    ask: Callable[[Registry, date, str], list[str]], flag: str, one: Asked
) -> None:
    """Certainly and possibly, each once."""
    possible = flag == "possibly_in_force"
    expected = [each.id for each in one.registry.in_force_on(one.day, possible=possible)]
    assert sorted(ask(one.registry, one.day, flag)) == sorted(expected)


@given(asked())
def test_duckdb_counts_the_same_anniversaries(one: Asked) -> None:
    duckdb = pytest.importorskip("duckdb", reason="DuckDB reads the tables: install the extra dev")
    with duckdb.connect() as connection:
        table = arrow.table(one.registry, "anniversaries", period=one.period)
        connection.register("anniversaries", table)
        query = (
            "SELECT count(*) FILTER (certain), count(*) FROM anniversaries WHERE number % $1 = 0"
        )
        for every in (1, 5):
            (found,) = connection.execute(query, [every]).fetchall()
            assert found == (
                one.registry.count_anniversaries(one.period, every=every),
                one.registry.count_anniversaries(one.period, every=every, possible=True),
            )


@given(asked())
def test_polars_counts_the_same_anniversaries(one: Asked) -> None:
    pl = pytest.importorskip("polars", reason="polars reads the tables: install the extra dev")
    frame = pl.DataFrame(arrow.table(one.registry, "anniversaries", period=one.period))
    assert len(frame) == one.registry.count_anniversaries(one.period, possible=True)
    assert frame["certain"].sum() == one.registry.count_anniversaries(one.period)
    for every in (5, 7):
        kept = frame.filter(pl.col("number") % every == 0)["certain"].sum()
        assert kept == one.registry.count_anniversaries(one.period, every=every)


# what comes back


def read_with_polars(table: object) -> list[dict[str, Any]]:
    pl = pytest.importorskip("polars", reason="polars reads the tables: install the extra dev")
    found: list[dict[str, Any]] = pl.DataFrame(table).to_dicts()
    return found


def read_with_pandas(table: object) -> list[dict[str, Any]]:
    pytest.importorskip("pandas", reason="pandas reads the tables: install the extra dev")
    pa = pytest.importorskip("pyarrow", reason="pandas reads Arrow with it: install the extra dev")
    frame = pa.table(table).to_pandas().astype(object)
    found: list[dict[str, Any]] = frame.where(frame.notna(), None).to_dict("records")
    return found


def read_with_duckdb(table: object) -> list[dict[str, Any]]:
    duckdb = pytest.importorskip("duckdb", reason="DuckDB reads the tables: install the extra dev")
    with duckdb.connect() as connection:
        connection.register("found", table)
        cursor = connection.execute("SELECT * FROM found")
        names = [each[0] for each in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


@pytest.mark.parametrize("read", [read_with_polars, read_with_pandas, read_with_duckdb])
@given(asked())
def test_other_programs_read_every_value(
    read: Callable[[object], list[dict[str, Any]]], one: Asked
) -> None:
    """Texts, dates from the year 1 on, numbers, answers, and what is not known."""
    for name, table in arrow.tables(one.registry, period=one.period).items():
        assert read(table) == rows_of(one.registry, name, one.period)


@given(asked())
def test_ids_and_dates_come_back(one: Asked) -> None:
    """Dates as they are known, from their text; and their first and last days, null where it is open."""
    registry = one.registry
    assert [row["id"] for row in rows_of(registry, "partnerships")] == [p.id for p in registry]
    assert {row["id"] for row in rows_of(registry, "municipalities")} == {*registry.municipalities}
    assert {row["id"] for row in rows_of(registry, "exchanges")} == {*registry.exchanges}
    for row in rows_of(registry, "acts"):
        act = registry[row["partnership"]].acts[row["act"]]
        assert PartialDate(row["date"]) == act.on
        assert (row["date_earliest"] or date.min) == act.earliest
        assert (row["date_latest"] or date.max) == act.latest
        until = getattr(act, "until", None)
        assert (row["until"] and PartialDate(row["until"])) == until
        assert (until is None or until.earliest == date.min) == (row["until_earliest"] is None)


@given(asked())
def test_the_status_on_a_day_is_in_its_interval(one: Asked) -> None:
    """There is one for each day, and no gap between two."""
    rows = rows_of(one.registry, "intervals")
    for partnership in one.registry:
        own = [row for row in rows if row["partnership"] == partnership.id]
        assert [row["interval"] for row in own] == [*range(len(own))]
        assert own[0]["first"] is own[-1]["last"] is None
        (row,) = (row for row in own if covers(row, one.day))
        assert row["status"] == partnership.status_on(one.day).value
        statuses, types = (row[f"possible_{what}"] or "" for what in ("statuses", "types"))
        possible = partnership.possible_statuses_on(one.day)
        assert sorted(statuses.split(" ")) == sorted(each.value for each in possible)
        assert {*types.split()} == {each.code for each in partnership.possible_types_on(one.day)}


@given(asked())
def test_the_parties_on_a_day_are_the_rows_of_parties(one: Asked) -> None:
    """Each once, and with a row of its own where it is certain in between."""
    rows = [row for row in rows_of(one.registry, "parties") if covers(row, one.day)]
    for partnership in one.registry:
        lists = [{each.id for each in p} for p in partnership.possible_parties_on(one.day)]
        concluded = Status.NOT_CONCLUDED not in partnership.possible_statuses_on(one.day)
        found = {
            r["municipality"]: r["certain"] for r in rows if r["partnership"] == partnership.id
        }
        assert found == {
            id_: concluded and all(id_ in ids for ids in lists) for id_ in set().union(*lists)
        }
    assert (
        max(Counter((row["partnership"], row["municipality"]) for row in rows).values(), default=1)
        == 1
    )


@given(asked())
def test_runs_come_back_in_their_spells(one: Asked) -> None:
    rows = rows_of(one.registry, "runs")
    for partnership in one.registry:
        own = [row for row in rows if row["partnership"] == partnership.id]
        found = [
            (row["run"], row["spell"], row["type"], row["since"], row["until"], row["presumed"])
            for row in own
        ]
        spells = [(n, run) for n, spell in enumerate(partnership.spells()) for run in spell.runs]
        assert found == [
            (
                index,
                spell,
                run.type.code,
                str(run.start),
                str(run.end) if isinstance(run.end, PartialDate) else None,
                run.presumed,
            )
            for index, (spell, run) in enumerate(spells)
        ]


@given(asked())
def test_everyone_who_took_part_is_an_actor_once(one: Asked) -> None:
    rows = rows_of(one.registry, "actors")
    for exchange in one.registry.exchanges.values():
        own = [row for row in rows if row["exchange"] == exchange.id]
        assert {row["municipality"] for row in own} - {None} == exchange.participants
        others = [row for row in own if row["municipality"] is None]
        assert len(others) == sum(each.municipality is None for each in exchange.actors)


# the schema


def columns_of(one: Asked) -> dict[str, dict[str, list[Value]]]:
    """Return the columns of all tables, by the names of both."""
    question = Question(one.registry, find_language("en"), one.period)
    return {
        name: dict(
            zip([each.name for each in table.columns], table.read_columns(question), strict=True)
        )
        for name, table in TABLES.items()
    }


KINDS = {
    ColumnType.TEXT: str,
    ColumnType.DATE: date,
    ColumnType.BOOLEAN: bool,
    ColumnType.INTEGER: int,
    ColumnType.NUMBER: float,
}


@given(asked())
@example(Asked(samples.kitakyushu(), date(2024, 8, 29), Period("2024/2024")))
def test_values_are_what_the_schema_says(one: Asked) -> None:
    """Types, codes, keys, references, and what is never empty."""
    all_values = columns_of(one)
    for name, table in TABLES.items():
        values = all_values[name]
        keys = [*zip(*(values[each] for each in table.key), strict=True)]
        assert len({*keys}) == len(keys)
        for column in table.columns:
            held = [each for each in values[column.name] if each is not None]
            assert all(type(each) is KINDS[column.type] for each in held)
            assert not column.required or len(held) == len(values[column.name])
            assert not column.values or {*column.values} >= {*held}
            assert "" not in held
            if column.refers_to:
                assert {*held} <= {*all_values[column.refers_to]["id"]}


@given(asked())
def test_parts_have_the_rows_of_the_whole(one: Asked) -> None:
    """So that each worker can make its own part of a table."""
    parts = one.registry.parted(2)
    for name in ("partnerships", "parties", "acts", "runs", "intervals", "anniversaries"):
        whole = rows_of(one.registry, name, one.period)
        together = [row for part in parts for row in rows_of(part, name, one.period)]
        assert sorted(map(repr, together)) == sorted(map(repr, whole))
