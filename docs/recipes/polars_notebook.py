"""With polars: partnerships in force on each New Year's Day, and exchanges by decade and kind."""

import polars as pl

from partnerships import Registry
from partnerships.formats import arrow


def count_in_force(registry: Registry, years: range) -> pl.DataFrame:
    """Return how many partnerships certainly and possibly were in force on 1 January of each year.

    An interval is a row of its first and last day, included. A day that is null is an open end.
    """
    intervals = pl.LazyFrame(arrow.table(registry, "intervals"))
    days = pl.LazyFrame({"year": years}).with_columns(day=pl.date(pl.col("year"), 1, 1))
    met = days.join_where(
        intervals.with_columns(
            pl.col("first").fill_null(pl.date(1, 1, 1)),
            pl.col("last").fill_null(pl.date(9999, 12, 31)),
        ),
        pl.col("first") <= pl.col("day"),
        pl.col("last") >= pl.col("day"),
    )
    in_force = pl.col("certainly_in_force", "possibly_in_force")
    return met.group_by("year").agg(in_force.sum()).sort("year").collect()


def count_exchanges(registry: Registry) -> pl.DataFrame:
    """Return how many exchanges began in each decade, by kind; those that may be of several are apart."""
    exchanges = pl.LazyFrame(arrow.table(registry, "exchanges"))
    first, last = (pl.col(f"date_{end}").dt.year() // 10 * 10 for end in ("earliest", "latest"))
    decade = pl.when(first == last).then(first).alias("decade")
    return exchanges.group_by(decade, "kind").len("exchanges").sort("decade", "kind").collect()
