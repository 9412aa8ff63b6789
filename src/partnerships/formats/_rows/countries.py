"""Look up countries by their names in English, Japanese, Chinese, Korean, German and French.

The names are in ``countries.tsv``, beside this module.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Final
from unicodedata import normalize

from partnerships.municipalities import COUNTRIES

_FORM_OF_STATE: Final = re.compile(
    "(?:人民|民主|社会主義|連邦|聯邦|イスラム|・)*(?:共和国|共和國|王国|王國|連邦|公国)$"
)
"""The form of state at the end of a country's full name: 共和国 in フランス共和国."""
_AMBIGUOUS_NAMES: Final = frozenset({"georgia", "jersey", "lebanon"})
"""Country names that are ambiguous after the name of a municipality: Atlanta, Georgia."""


def find_country(name: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country, given its name or the code itself."""
    word = name.strip()
    return word if word in COUNTRIES else _look_up_country(word)


def find_country_beside(name: str) -> str | None:
    """Return the code of a country that is named next to a municipality, or None.

    Codes are not accepted there, since Newark, DE is not in Germany, nor are ambiguous names.
    """
    return None if _normalize_name(name) in _AMBIGUOUS_NAMES else _look_up_country(name.strip())


def _look_up_country(word: str) -> str | None:
    codes = _load_codes()
    return codes.get(_normalize_name(word)) or codes.get(
        _normalize_name(_FORM_OF_STATE.sub("", word))
    )


def _normalize_name(name: str) -> str:
    plain = normalize("NFKC", name).casefold().replace("’", "'")
    return "".join(each for each in plain if each.isalnum() or each == "'")


@cache
def _load_codes() -> dict[str, str]:
    table = (
        resources.files("partnerships.formats._rows").joinpath("countries.tsv").read_text("utf-8")
    )
    rows = (line.split("\t") for line in table.splitlines())
    return {_normalize_name(name): code for code, *names in rows for name in names}
