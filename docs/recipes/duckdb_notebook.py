"""With DuckDB: the tables of a registry, asked in SQL."""

import duckdb

from partnerships import Registry
from partnerships.formats import arrow


def connect(registry: Registry, period: str) -> duckdb.DuckDBPyConnection:
    """Return a database in memory with the tables, and the anniversaries of a period.

    The tables are copied. Their columns of days have the calendar's ends where an end is open.
    """
    connection = duckdb.connect()
    for name, table in arrow.tables(registry, period=period).items():
        connection.register("given", table)
        connection.execute(f"CREATE TABLE {name} AS FROM given")
        connection.unregister("given")
    connection.execute("UPDATE intervals SET first = DATE '0001-01-01' WHERE first IS NULL")
    connection.execute("UPDATE intervals SET last = DATE '9999-12-31' WHERE last IS NULL")
    return connection


IN_FORCE = """
    SELECT year, count(*) FILTER (certainly_in_force), count(*) FILTER (possibly_in_force)
    FROM range($first, $last + 1) AS years(year)
    JOIN intervals ON make_date(year, 1, 1) BETWEEN intervals.first AND intervals.last
    GROUP BY year ORDER BY year
"""
"""How many certainly and possibly were in force on 1 January of each year."""

BY_COUNTRY = """
    SELECT country, count(DISTINCT parties.partnership)
    FROM parties JOIN municipalities ON parties.municipality = municipalities.id
    GROUP BY country ORDER BY 2 DESC, country
"""
"""How many partnerships ever had a party of a country."""
