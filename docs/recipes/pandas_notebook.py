"""With pandas: partnerships in force on each New Year's Day, beside a table of your own."""

import pandas as pd

from partnerships import Registry
from partnerships.formats import arrow


def count_in_force(registry: Registry, years: range) -> pd.DataFrame:
    """Return how many partnerships certainly and possibly were in force on 1 January of each year.

    An interval is a row of its first and last day, included. A day that is missing is an open end.
    """
    intervals = pd.DataFrame.from_arrow(arrow.table(registry, "intervals"))
    days = pd.DataFrame({"day": [pd.Timestamp(year, 1, 1).date() for year in years]}, index=years)
    met = days.reset_index(names="year").merge(intervals, how="cross")
    holds = (met["first"].isna() | (met["first"] <= met["day"])) & (
        met["last"].isna() | (met["last"] >= met["day"])
    )
    counts = met[holds].groupby("year")[["certainly_in_force", "possibly_in_force"]].sum()
    return counts.reindex(years, fill_value=0)


def compare_with(registry: Registry, spent: pd.Series) -> pd.DataFrame:
    """Return what was spent in each year, for each partnership that certainly was in force."""
    counts = count_in_force(registry, range(spent.index.min(), spent.index.max() + 1))
    return counts.assign(spent=spent, each=spent / counts["certainly_in_force"])
