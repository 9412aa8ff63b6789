"""The core of notebooks with pandas, polars and DuckDB: each counts as the registry does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from partnerships import Registry, samples, testing

pytest.importorskip("arro3.core", reason="the notebooks read Arrow tables: extra arrow")

REGISTRY = samples.kitakyushu()
YEARS = range(1955, 2027)
TOOLS = {
    "pandas": ["pandas", "pyarrow"],
    "polars": ["polars"],
    "duckdb": ["duckdb"],
}


def count(tool: str, registry: Registry, years: range) -> list[tuple[int, int]]:
    """Return the certain and the possible count of each year, as a notebook says."""
    for each in TOOLS[tool]:
        pytest.importorskip(each, reason=f"a notebook with {tool}: install the extra recipes")
    if tool == "pandas":
        import pandas_notebook

        return [*pandas_notebook.count_in_force(registry, years).itertuples(index=False, name=None)]
    if tool == "polars":
        import polars_notebook

        found = polars_notebook.count_in_force(registry, years)
        counts = {year: (certain, possible) for year, certain, possible in found.rows()}
        return [counts[year] for year in years]
    import duckdb_notebook

    with duckdb_notebook.connect(registry, "2024/2024") as connection:
        ends = {"first": years.start, "last": years.stop - 1}
        return [row[1:] for row in connection.execute(duckdb_notebook.IN_FORCE, ends).fetchall()]


def count_here(registry: Registry, years: range) -> list[tuple[int, int]]:
    days = [f"{year}-01-01" for year in years]
    return [
        (registry.count_in_force_on(day), registry.count_in_force_on(day, possible=True))
        for day in days
    ]


@pytest.mark.parametrize("tool", TOOLS)
def test_a_notebook_counts_as_the_registry(tool: str) -> None:
    assert count(tool, REGISTRY, YEARS) == count_here(REGISTRY, YEARS)


@pytest.mark.parametrize("tool", TOOLS)
def test_a_notebook_counts_any_registry(tool: str) -> None:
    """Also with dates that are not known, and ends that are open."""

    @settings(max_examples=10)
    @given(testing.registries(min_size=1, max_size=4))
    def counts_agree(registry: Registry) -> None:
        assert count(tool, registry, range(1998, 2004)) == count_here(registry, range(1998, 2004))

    counts_agree()


def test_pandas_joins_a_table_of_ones_own() -> None:
    pd = pytest.importorskip("pandas", reason="a notebook with pandas: install the extra recipes")
    pytest.importorskip("pyarrow", reason="pandas reads Arrow with it: install the extra recipes")
    import pandas_notebook

    spent = pd.Series({2015: 800.0, 2016: 900.0})
    found = pandas_notebook.compare_with(REGISTRY, spent)
    in_force = [REGISTRY.count_in_force_on(f"{year}-01-01") for year in (2015, 2016)]
    assert [*found["each"]] == [800 / in_force[0], 900 / in_force[1]]


def test_polars_counts_exchanges() -> None:
    pytest.importorskip("polars", reason="a notebook with polars: install the extra recipes")
    import polars_notebook

    found = polars_notebook.count_exchanges(REGISTRY)
    assert found["exchanges"].sum() == len(REGISTRY.exchanges)
    assert (None, "work") in [row[:2] for row in found.rows()]


def test_duckdb_joins_the_tables() -> None:
    pytest.importorskip("duckdb", reason="a notebook with DuckDB: install the extra recipes")
    import duckdb_notebook

    with duckdb_notebook.connect(REGISTRY, "2024/2024") as connection:
        counts = dict(connection.execute(duckdb_notebook.BY_COUNTRY).fetchall())
        milestones = connection.execute("FROM anniversaries WHERE milestone AND certain").fetchall()
    assert (counts["JP"], counts["US"]) == (9, 2)
    assert len(milestones) == REGISTRY.count_anniversaries("2024/2024", every=5)
