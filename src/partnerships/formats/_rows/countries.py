"""Countries by the names that lists print for them, in English, Japanese, Chinese, Korean, German and
French; the names are a table beside this module.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Final
from unicodedata import normalize

from partnerships.municipalities import COUNTRIES

_FORM: Final = re.compile(
    "(?:人民|民主|社会主義|連邦|聯邦|イスラム|・)*(?:共和国|共和國|王国|王國|連邦|公国)$"
)
"""What a country's full name says of its form of state: フランス共和国."""
_ALSO_PLACES: Final = frozenset({"georgia", "jersey", "lebanon"})
"""Names that, behind another place's, may well be no country: Atlanta, Georgia."""


def country_of(name: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country, by its name or by the code itself."""
    word = name.strip()
    return word if word in COUNTRIES else _named(word)


def country_behind(name: str) -> str | None:
    """Return the code of the country that is named beside a place's name.

    A code there is not read, since Newark, DE is not in Germany, nor a name that is others' too.
    """
    return None if _key(name) in _ALSO_PLACES else _named(name.strip())


def _named(word: str) -> str | None:
    codes = _codes()
    return codes.get(_key(word)) or codes.get(_key(_FORM.sub("", word)))


def _key(name: str) -> str:
    plain = normalize("NFKC", name).casefold().replace("’", "'")
    return "".join(each for each in plain if each.isalnum() or each == "'")


@cache
def _codes() -> dict[str, str]:
    table = resources.files(__package__).joinpath("countries.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines())
    return {_key(name): code for code, *names in rows for name in names}
