"""The names of countries, from Unicode CLDR (``countries.tsv``)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def get_country_names() -> Mapping[str, Mapping[str, str]]:
    """Return the names of each country by language, by its code (ISO 3166-1 alpha-2)."""
    from importlib import resources  # noqa: PLC0415  # only who tells a country needs it, and slow to import

    table = resources.files("partnerships._languages").joinpath("countries.tsv").read_text("utf-8")
    _, heading, *lines = table.splitlines()
    _, *languages = heading.split("\t")
    rows = (line.split("\t") for line in lines)
    return {code: dict(zip(languages, names, strict=True)) for code, *names in rows}
