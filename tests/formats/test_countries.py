"""Countries, former countries and regions are found by the names that lists print."""

from __future__ import annotations

import pycountry
import pytest
from babel import Locale
from hypothesis import given, strategies as st

from partnerships._languages.lexicon import LISTS
from partnerships.formats._rows.countries import (
    NOT_A_COUNTRY_IN_FRONT,
    FormerCountry,
    find_country,
    find_country_beside,
    find_country_code,
    find_country_letter,
    find_former_country,
    find_region,
    find_sovereign,
    get_country_names,
    iter_spellings,
    may_name_country,
    normalize_country_name,
)
from partnerships.municipalities import COUNTRIES
from tests.support import make_cldr_tables

NAMED_TODAY = {"East Timor", "ATF"}
"""What ISO 3166-3 withdrew and lists still use for a country of today."""


def test_the_table_of_countries_is_what_the_sources_say() -> None:
    """Run `tests/support/make_cldr_tables.py` where it is not; another version of CLDR needs it too."""
    for made, table in (
        (make_cldr_tables.make_table(), make_cldr_tables.TABLE),
        (make_cldr_tables.make_table_of_shown_names(), make_cldr_tables.SHOWN),
    ):
        kept = table.read_text("utf-8")
        if made.partition("\n")[0] != kept.partition("\n")[0]:
            pytest.skip("the table is of another version of CLDR than babel has")
        assert made == kept


@pytest.mark.parametrize("tag", LISTS)
def test_every_name_of_cldr_is_read(tag: str) -> None:
    territories = Locale.parse(tag, sep="-").territories
    assert {code: find_country(territories[code]) for code in COUNTRIES} == {
        code: code for code in COUNTRIES
    }


@pytest.mark.parametrize("kind", ["name", "alpha_2", "alpha_3", "official_name", "common_name"])
def test_every_name_and_code_of_iso_is_read_in_any_case(kind: str) -> None:
    named = {
        getattr(each, kind): each.alpha_2 for each in pycountry.countries if hasattr(each, kind)
    }
    assert {name: find_country(name) for name in named} == named
    assert {name: find_country(name.upper()) for name in named} == named
    if kind.startswith("alpha"):
        assert {name: find_country_code(name.lower()) for name in named} == named


def test_every_other_name_is_read() -> None:
    for line in make_cldr_tables.OTHER_NAMES.read_text("utf-8").splitlines():
        code, *names = line.split("\t")
        assert {name: find_country(name) for name in names} == dict.fromkeys(names, code)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Germany", "DE"),
        ("Deutschland", "DE"),
        ("Germany, Federal Republic of", "DE"),
        ("Gambia, The", "GM"),
        ("The Gambia", "GM"),
        ("Latvia, Republic of", "LV"),
        ("Maldives, The", "MV"),
        ("la France", "FR"),
        ("l'Italie", "IT"),
        ("Republik Polen", "PL"),
        ("République du Bénin", "BJ"),
        ("Rep. Ceca", "CZ"),
        ("Азербайджанская Республика", "AZ"),
        ("Чеська Республіка", "CZ"),
        ("Rep. Dominicana", "DO"),
        ("일본국", "JP"),
        ("仏国", "FR"),
        ("República de Chile", "CL"),
        ("Republic of Latvia", "LV"),
        ("Republic of Korea", "KR"),
        ("Myanmar (Burma)", "MM"),
        ("Burma", "MM"),
        ("Taiwan (ROC)", "TW"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("EE. UU.", "US"),
        ("Scotland", "GB"),
        ("Holland", "NL"),
        ("cote d'ivoire", "CI"),
        ("Curacao", "CW"),
        ("FINLANDIA", "FI"),
        ("İtalya", "IT"),
        ("ITALYA", "IT"),
        ("Mỹ", "US"),
        ("Nga", "RU"),
        ("Francji", "FR"),
        ("Niemczech", "DE"),
        ("Německu", "DE"),
        ("Francii", "FR"),
        ("Франции", "FR"),
        ("Франції", "FR"),
        ("Соединённые Штаты", "US"),
        ("Соединенные Штаты", "US"),
        ("フランス共和国", "FR"),
        ("フランス", "FR"),
        ("ﾌﾗﾝｽ", "FR"),
        ("ヴェトナム", "VN"),
        ("ボスニア・ヘルツェゴヴィナ", "BA"),
        ("ボスニア=ヘルツェゴビナ", "BA"),
        ("ミャンマー", "MM"),
        ("美國", "US"),
        ("대한민국", "KR"),
        ("프랑스 공화국", "FR"),
        ("us", "US"),
        ("JPN", "JP"),
        ("SUI", "CH"),
    ],
)
def test_a_country_is_found_by_any_of_its_names(name: str, code: str) -> None:
    assert find_country(name) == code


@pytest.mark.parametrize(
    "name",
    [
        *("", "-", "KKTC", "Atlantis", "USSR", "ソ連", "Lyon", "Oregon", "the", "XX"),
        *("La Paz", "La Almunia", "Rep. Portland"),
    ],
)
def test_what_is_no_country_is_not_found(name: str) -> None:
    assert find_country(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "Georgia",
        "GEORGIA",
        "Jersey",
        "Lebanon",
        "Géorgie",
        "Congo",
        "コンゴ",
        "DE",
        "us",
        "my",
        "y",
        "FRA",
    ],
)
def test_a_code_or_an_ambiguous_name_beside_a_municipality_is_no_country(name: str) -> None:
    assert find_country_beside(name) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("France", "FR"),
        ("USA", "US"),
        ("UK", "GB"),
        ("ジョージア", "GE"),
        ("Ý", "IT"),
        ("Nga", "RU"),
        ("Lào", "LA"),
        ("ČR", "CZ"),
        ("ROK", "KR"),
    ],
)
def test_a_name_beside_a_municipality_is_a_country(name: str, code: str) -> None:
    assert find_country_beside(name) == code


@pytest.mark.parametrize(
    ("letter", "code"),
    [
        ("米", "US"),
        ("英", "GB"),
        ("独", "DE"),
        ("中", "CN"),
        ("F", "FR"),
        ("f", None),
        ("米国", None),
    ],
)
def test_a_letter_stands_for_a_country_only_where_it_is_asked_for(
    letter: str, code: str | None
) -> None:
    assert find_country_letter(letter) == code


@given(st.sampled_from(sorted(COUNTRIES)), st.sampled_from(sorted(LISTS)))
def test_case_spaces_and_punctuation_of_a_name_do_not_matter(code: str, tag: str) -> None:
    name = Locale.parse(tag, sep="-").territories[code]
    for printed in (name.upper(), f" {name} ", name.replace(" ", "  "), name.replace("-", " ")):
        assert find_country(printed) == code or len(name) <= 3


def test_the_names_of_countries_are_normalized_and_each_has_its_code() -> None:
    names = get_country_names()
    assert names["frankreich"] == "FR"
    assert all(normalize_country_name(name) == name for name in names)
    assert {*names.values()} == COUNTRIES


@given(st.text())
def test_a_normalized_name_is_normalized_already(text: str) -> None:
    assert normalize_country_name(normalize_country_name(text)) == normalize_country_name(text)


@pytest.mark.parametrize(
    ("name", "successors"),
    [
        ("GDR", ("DE",)),
        ("DDR", ("DE",)),
        ("NRD", ("DE",)),
        ("東ドイツ", ("DE",)),
        ("Gold Coast", ("GH",)),
        ("Zaïre", ("CD",)),
        ("Československo", ("CZ", "SK")),
        ("Upper Volta", ("BF",)),
    ],
)
def test_a_former_country_has_what_became_of_it(name: str, successors: tuple[str, ...]) -> None:
    found = find_former_country(name)
    assert found is not None
    assert found.successors == successors
    assert find_country(name) is None


@pytest.mark.parametrize(
    "name", ["USSR", "UdSSR", "URSS", "СССР", "ソ連", "苏联", "소련", "soviet union"]
)
def test_the_soviet_union_is_one_former_country_of_fifteen(name: str) -> None:
    found = find_former_country(name)
    assert isinstance(found, FormerCountry)
    assert found.name == "Soviet Union"
    assert len(found.successors) == 15


def test_every_country_that_iso_withdrew_is_known() -> None:
    withdrawn = {
        name
        for each in pycountry.historic_countries
        for name in (each.name, each.alpha_3, each.alpha_4)
    }
    unknown = {name for name in withdrawn if find_former_country(name) is None}
    assert unknown == NAMED_TODAY
    assert all(map(find_country, NAMED_TODAY))


@pytest.mark.parametrize(
    "name",
    ["ex-Yougoslavie", "ex Jugoslavia", "former Yugoslavia", "ehem. Jugoslawien", "旧ユーゴスラビア", "前南斯拉夫",
     "бывшая Югославия", "구 유고슬라비아"],
)  # fmt: skip
def test_a_word_in_front_may_say_that_a_country_is_no_more(name: str) -> None:
    assert find_former_country(name) == find_former_country("Yugoslavia")


@pytest.mark.parametrize("name", ["Old Yugoslavia City", "unser Jugoslawien", "Ex", "旧"])
def test_other_words_in_front_make_no_former_country(name: str) -> None:
    assert find_former_country(name) is None


def test_a_territory_with_a_code_belongs_to_a_country_that_has_one() -> None:
    territories = {code: find_sovereign(code) for code in COUNTRIES}
    assert territories["GP"] == "FR"
    assert territories["PR"] == "US"
    sovereigns = {country for country in territories.values() if country is not None}
    assert sovereigns <= set(COUNTRIES)
    assert all(territories[country] is None for country in sovereigns)


def test_a_country_of_today_is_no_former_one() -> None:
    assert find_former_country("France") is None


@pytest.mark.parametrize(
    ("name", "countries"),
    [
        ("Oregon", ("US",)),
        ("OR", ("US",)),
        ("or", ()),
        ("WA", ("AU", "US")),
        ("Calif.", ("US",)),
        ("State of Maine", ("US",)),
        ("カリフォルニア州", ("US",)),
        ("British Columbia", ("CA",)),
        ("Québec", ("CA",)),
        ("Südtirol", ("IT",)),
        ("Loire-Atlantique", ("FR",)),
        ("département de la Gironde", ("FR",)),
        ("江苏省", ("CN",)),
        ("江蘇", ("CN",)),
        ("辽宁", ("CN",)),
        ("랴오닝성", ("CN",)),
        ("경상남도", ("KR",)),
        ("慶尚南道", ("KR",)),
        ("Nagano Prefecture", ("JP",)),
        ("長野県", ("JP",)),
        ("Punjab", ("IN", "PK")),
        ("Georgia", ("US",)),
        ("Lyon", ()),
        ("", ()),
    ],
)
def test_a_region_has_the_countries_that_have_one_of_this_name(
    name: str, countries: tuple[str, ...]
) -> None:
    assert find_region(name) == countries


@pytest.mark.parametrize("beginning", NOT_A_COUNTRY_IN_FRONT)
def test_a_name_that_begins_as_a_country_is_no_country(beginning: str) -> None:
    assert find_country(beginning) is None


@given(
    st.lists(
        st.sampled_from(
            ["the", "l'", "La", "die", "Republic of", "République du", "Republik", "共和国", "国", "공화국", "Ý",
             "フランス", "España", "Polen", "Mali", "ЮАР", "The", "Gambia", "Nantes", "Irã", "U.S.A.", "Łódź", "杭州市"]
        )
        | st.text(max_size=5),
        max_size=4,
    ),
    st.sampled_from(["", " ", ", "]),
)  # fmt: skip
def test_what_ends_as_no_country_is_none_in_any_of_its_spellings(
    pieces: list[str], separator: str
) -> None:
    name = separator.join(pieces)
    if not may_name_country(name):
        keys = set(map(normalize_country_name, iter_spellings(name.strip())))
        assert keys.isdisjoint(get_country_names())


@pytest.mark.parametrize("tag", LISTS)
def test_every_name_of_cldr_ends_as_one_with_article_and_form_of_state(tag: str) -> None:
    for name in Locale.parse(tag, sep="-").territories.values():
        if find_country(name) is not None:
            for text in (name, f"the {name}", f"Republik {name}", f"{name}, The", f"{name}共和国"):
                assert may_name_country(text)
