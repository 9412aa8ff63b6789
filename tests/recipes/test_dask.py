"""A registry in parts on a Dask cluster of two processes: its answers are those of the whole."""

from __future__ import annotations

import sys
from datetime import date
from functools import reduce
from operator import methodcaller, or_
from subprocess import run
from typing import TYPE_CHECKING

import pytest

from partnerships import samples
from partnerships.formats import document

pytest.importorskip("arro3.core", reason="the intervals are Arrow tables: extra arrow")
pytest.importorskip("pyarrow", reason="it writes Parquet: install the extra recipes")
duckdb = pytest.importorskip("duckdb", reason="it reads Parquet: install the extra recipes")
pl = pytest.importorskip("polars", reason="it reads Parquet: install the extra recipes")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import distributed
else:
    distributed = pytest.importorskip(
        "distributed", reason="the recipe is for Dask: install the extra recipes"
    )

import dask_registry as recipe

REGISTRY = samples.kitakyushu()


@pytest.fixture(scope="module")
def client() -> Iterator[distributed.Client]:
    """A cluster of two processes of their own."""
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=False
    )
    with cluster, distributed.Client(cluster) as client:
        yield client


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return recipe.write_parts(REGISTRY, tmp_path_factory.mktemp("parts"), 3)


@pytest.fixture(scope="module")
def parts(client: distributed.Client, paths: list[Path]) -> list[distributed.Future]:
    return recipe.read_parts(client, paths)


def test_parts_are_on_several_workers(
    client: distributed.Client, parts: list[distributed.Future]
) -> None:
    distributed.wait(parts)
    assert len({worker for workers in client.who_has(parts).values() for worker in workers}) == 2


@pytest.mark.parametrize("period", ["2024/2024", "1959/2024", "2024-05-01/2024-05-01"])
def test_counts_add_up(
    client: distributed.Client, parts: list[distributed.Future], period: str
) -> None:
    counted = recipe.count_anniversaries(client, parts, period)
    assert counted == REGISTRY.count_anniversaries(period)


def test_parts_unite_to_the_whole(
    client: distributed.Client, parts: list[distributed.Future]
) -> None:
    """With every exchange and source."""
    whole = reduce(or_, client.gather(parts))
    assert whole == REGISTRY
    assert (len(whole.exchanges), len(whole.sources)) == (44, len(REGISTRY.sources))


def test_filtered_parts_unite_to_the_filtered_whole(
    client: distributed.Client, parts: list[distributed.Future]
) -> None:
    found = recipe.ask(client, parts, methodcaller("in_force_on", "2010-08-29"))
    assert set(reduce(or_, found)) == set(REGISTRY.in_force_on("2010-08-29"))


def test_lists_merge(client: distributed.Client, parts: list[distributed.Future]) -> None:
    """In the order of the whole."""
    found = recipe.list_anniversaries(client, parts, "2015/2024")
    assert found == [*REGISTRY.anniversaries("2015/2024")]


def test_engines_count_over_the_parquet_of_all_parts(
    client: distributed.Client, parts: list[distributed.Future], paths: list[Path]
) -> None:
    """DuckDB and Polars, as the registry counts."""
    written = recipe.write_all_intervals(client, parts, paths)
    every = str(written[0].parent / "*.parquet")
    day = date(2017, 6, 1)
    counts = duckdb.execute(
        "SELECT count(*) FILTER (certainly_in_force), count(*) FILTER (possibly_in_force)"
        " FROM read_parquet($every)"
        " WHERE (first <= $day OR first IS NULL) AND (last >= $day OR last IS NULL)",
        {"every": every, "day": day},
    )
    assert counts.fetchall() == [(8, 9)]
    on_day = pl.scan_parquet(every).filter(
        (pl.col("first").is_null() | (pl.col("first") <= day))
        & (pl.col("last").is_null() | (pl.col("last") >= day))
    )
    assert on_day.select("certainly_in_force", "possibly_in_force").sum().collect().row(0) == (8, 9)
    assert REGISTRY.count_in_force_on(day) == 8
    assert REGISTRY.count_in_force_on(day, possible=True) == 9


def test_the_program_divides_a_document_and_counts(tmp_path: Path) -> None:
    """As it is started."""
    document.dump(REGISTRY, tmp_path / "registry.json")
    answer = run(  # noqa: S603  # this Python, with our own program
        [sys.executable, recipe.__file__, "registry.json", "parts", "2024/2024"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout == "9\n"
    assert len([*(tmp_path / "parts").iterdir()]) == 8
