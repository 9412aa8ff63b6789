"""Make the tables of countries from Unicode CLDR, ISO 3166-1, and the names of ``other_country_names.tsv``.

Run it as ``python -m tests.support.make_cldr_tables`` where a name is missing, or with a new version of
``babel``. It needs ``babel``, which has CLDR's data, and ``pycountry``, which has those of ISO.
"""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pycountry
from babel import Locale
from babel.core import get_cldr_version

from partnerships._languages.language import LANGUAGES
from partnerships._languages.lexicon import LISTS
from partnerships.formats._rows.countries import normalize_country_name
from partnerships.municipalities import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE: Final = Path(str(resources.files("partnerships.formats._rows"))) / "countries.tsv"
SHOWN: Final = Path(str(resources.files("partnerships._languages"))) / "countries.tsv"
OTHER_NAMES: Final = Path(__file__).parent / "other_country_names.tsv"
_BRACKETED: Final = re.compile(r" ?[(（](.+)[)）]$")
_SHARED: Final = frozenset(
    {"congo", "kongo", "コンゴ", "刚果", "剛果", "콩고", "конго", "saintmartin"}
)
"""Names without their bracket that two countries share."""
_ENDINGS: Final = {
    "ru": (("ия", "ии"), ("ья", "ье"), ("ь", "и"), ("й", "е"), ("а", "е"), ("я", "е"), ("", "е")),
    "uk": (("ія", "ії"), ("ь", "і"), ("й", "ї"), ("а", "і"), ("я", "і"), ("", "і")),
    "pl": (
        ("ja", "ji"),
        ("ia", "ii"),
        ("da", "dzie"),
        ("ka", "ce"),
        ("na", "nie"),
        ("wa", "wie"),
        ("an", "anie"),
    ),
    "cs": (("ie", "ii"), ("o", "u"), ("na", "ně"), ("da", "dě"), ("án", "ánu"), ("el", "eli")),
}
"""What the locative ends in, by what the name ends in: we Francji, ve Francii, во Франции."""
_LOCATIVES: Final = """
    DE Niemczech, CZ Czechach, HU Węgrzech, IT Włoszech, US Stanach Zjednoczonych, US Stanach
    CN Chinach, GB Wielkiej Brytanii, IN Indiach, KR Korei Południowej, SY Syrii, MX Meksyku
    IL Izraelu, VN Wietnamie, LU Luksemburgu, BY Białorusi, CY Cyprze, MA Maroku, TW Tajwanie
    US Spojených státech, GB Velké Británii, AE Arabských emirátech, CN Číně, KR Jižní Koreji
    RU Rusku, PL Polsku, SK Slovensku, AT Rakousku, GB Anglii, TR Turecku, HU Maďarsku
    NL Нидерландах, US Соединенных Штатах, GB Великобритании, KR Южной Корее, PH Филиппинах
    CZ Чехии, KR Республике Корея, AE Эмиратах, GB Великій Британії, NL Нідерландах, CY Кипре
    US Сполучених Штатах, KR Південній Кореї, DE Німеччині, PL Польщі, HU Угорщині, TR Туреччині
    RU Російській Федерації, RU Российской Федерации, CZ Чеській Республіці, CZ Чешской Республике
    HU Венгрии, AT Австрії, AT Австрии, FR Franciaországban, DE Németországban, RO Romániában
    PL Lengyelországban, SK Szlovákiában, AT Ausztriában, UA Ukrajnában, IT Olaszországban
    RS Szerbiában, HR Horvátországban, FI Finnországban, CN Kínában, RU Oroszországban
    DE Almanya'da, US ABD'de, RU Rusya'da, NL Hollanda'da, IT İtalya'da, FR Fransa'da, CN Çin'de
"""
"""Locatives that follow no rule here."""


def iter_cldr_names() -> Iterator[tuple[str, str, str]]:
    """Yield the language, the code and the name of each country in the languages that lists are read in."""
    for tag in LISTS:
        locale = Locale.parse(tag, sep="-")
        for code in sorted(COUNTRIES):
            yield tag, code, locale.territories[code]


def iter_name_parts(name: str) -> Iterator[str]:
    """Yield a name, what stands before its bracket, and what stands inside: Myanmar (Burma) gives all three."""
    yield name
    if (found := _BRACKETED.search(name)) is not None:
        for part in (name[: found.start()], found[1]):
            if normalize_country_name(part) not in _SHARED and len(part) > 2:
                yield part


def iter_spellings(name: str) -> Iterator[str]:
    """Yield a name with the signs and the short words of English names written out."""
    yield name
    if "&" in name:
        yield name.replace("&", "and")
    if name.startswith("St. "):
        yield name.replace("St. ", "Saint ")
        yield name.replace("St. ", "Saint ").replace("&", "and")


def iter_locatives(tag: str, name: str) -> Iterator[str]:
    """Yield what a name in one word becomes behind a preposition that means in."""
    for ending, locative in _ENDINGS.get(tag, ()):
        if name.endswith(ending) and name.isalpha():
            yield name.removesuffix(ending) + locative
            return


def iter_names() -> Iterator[tuple[str, str]]:
    """Yield the code and each name of each country, those that are surest first."""
    for line in OTHER_NAMES.read_text("utf-8").splitlines():
        code, *names = line.split("\t")
        yield from ((code, name) for name in names)
    for _, code, name in iter_cldr_names():
        yield from ((code, spelling) for spelling in iter_spellings(name))
    for kind in ("name", "common_name", "official_name"):
        yield from (
            (each.alpha_2, getattr(each, kind))
            for each in pycountry.countries
            if hasattr(each, kind)
        )
    for _, code, name in iter_cldr_names():
        yield from ((code, part) for part in iter_name_parts(name))
    for line in re.split(r"[,\n]", _LOCATIVES.strip()):
        code, _, name = line.strip().partition(" ")
        yield code, name
    for tag, code, name in iter_cldr_names():
        yield from ((code, locative) for locative in iter_locatives(tag, name))


def make_names() -> dict[str, dict[str, None]]:
    """Return the normalized names of each country."""
    found: dict[str, str] = {}
    for code, name in iter_names():
        found.setdefault(normalize_country_name(name), code)
    names: dict[str, dict[str, None]] = {code: {} for code in sorted(COUNTRIES)}
    for name, code in found.items():
        names[code][name] = None
    return names


def make_table() -> str:
    """Return the text of the table."""
    alpha_3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries} | {"XK": "XKX"}
    lines = [f"# Unicode CLDR {get_cldr_version()}, by tests/support/make_cldr_tables.py"]
    lines += ["\t".join((code, alpha_3[code], *names)) for code, names in make_names().items()]
    return "\n".join(lines) + "\n"


def make_table_of_shown_names() -> str:
    """Return the text of the table of the names that are shown, in the built-in languages."""
    locales = [Locale.parse(tag, sep="-") for tag in LANGUAGES]
    lines = [
        f"# Unicode CLDR {get_cldr_version()}, by tests/support/make_cldr_tables.py",
        "\t".join(("code", *LANGUAGES)),
    ]
    lines += [
        "\t".join((code, *(locale.territories[code] for locale in locales)))
        for code in sorted(COUNTRIES)
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    SHOWN.write_text(make_table_of_shown_names(), "utf-8", newline="\n")
    TABLE.write_text(make_table(), "utf-8", newline="\n")
