"""Laws of what cells that name a municipality say."""

from __future__ import annotations

from importlib import resources
from typing import Final

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from partnerships._languages.lexicon import get_words
from partnerships._validation import truncated_repr
from partnerships.errors import InvalidMunicipality
from partnerships.formats._rows.municipalities import MAX_CELL_LENGTH
from partnerships.formats._rows.place_parts import is_no_type, is_plain
from partnerships.formats._rows.places import Place, is_year, read_place

_TABLE: Final = (
    resources.files("partnerships.formats._rows").joinpath("countries.tsv").read_text("utf-8")
)
COUNTRIES: Final = [
    (row.split("\t")[0], name)
    for row in _TABLE.splitlines()
    if not row.startswith("#")
    for name in row.split("\t")[2:]
    if len(name) > 3 or not name.isascii()
]
WESTERN: Final = [
    "Nantes", "São Paulo", "Saint-Étienne", "St. John's", "Stoke-on-Trent", "Newcastle upon Tyne",
    "Neustadt in Holstein", "Villa de Álvarez", "La Paz", "Dún Laoghaire–Rathdown", "Łódź", "Hải Phòng",
    "Тула", "Нижний Новгород", "Θεσσαλονίκη", "Castrop-Rauxel", "Brighton and Hove",
]  # fmt: skip
EASTERN: Final = [
    "北九州市", "京都市", "都城市", "広州市", "徐州市", "ペルージャ", "マリボル", "ハイ・フォン", "다롄시",
    "부산광역시",
    "가나자와", "巴西利亚", "墨西哥城", "日本橋", "さいたま市",
]  # fmt: skip
PREPOSITIONS: Final = sorted(get_words("prepositions") | get_words("articles"))
NAMES: Final = [*WESTERN, *EASTERN]
MARKS: Final = ["", "*", "[3]", "[note 1]", " [a]", "¹", "※1", "（注1）", " †"]
LINK_NOTES: Final = ["", " (external link)", "（外部サイト）", " ↗"]
SIGNS: Final = [
    "{name}, {country}", "{name} ({country})", "{name}（{country}）", "{name} [{country}]",
    "{name} - {country}", "{country}: {name}", "{country} – {name}", "({country}) {name}",
    "{name}\n{country}", "{country}, {name}", "{name} / {country}",
]  # fmt: skip
PIECES: Final = [
    *NAMES, *(name for _, name in COUNTRIES[::37]), "USA", "Maine", "Georgia", "FR", "DE", "JPN", "🇫🇷",
    "(", ")", "（", "）", "[", "]", ",", "、", ";", "/", " - ", ":", "・", "\n", " ", " and ", " in ", " of ",
    "1984", "1990–2013", "since 1971", "suspended", "former", "sister city", "*", "[1]", "?", "#REF!",
    "省", "市", "中国", "미국", "province of ", "link", "Ã£", "\ufffd",
]  # fmt: skip


def read(text: str, country: str = "") -> Place | None:
    try:
        return read_place(text, country=country, lang="en")
    except InvalidMunicipality:
        return None


@pytest.mark.parametrize("signs", ["Nantes ({})", "Nantes, {}", "{}: Nantes"])
def test_every_country_in_every_language_is_read_beside_a_name_or_told(signs: str) -> None:
    read_wrongly = []
    for code, country in COUNTRIES:
        place = read(signs.format(country))
        told = place is not None and place.remarks != () and place.country in {code, None}
        right = place is not None and (place.name, place.country) == ("Nantes", code)
        if not told and not right:
            read_wrongly.append((country, place))
    assert read_wrongly == []


@given(
    name=st.sampled_from(NAMES),
    country=st.sampled_from(COUNTRIES),
    signs=st.sampled_from(SIGNS),
    mark=st.sampled_from(MARKS),
    note=st.sampled_from(LINK_NOTES),
)
def test_whatever_stands_around_a_name_is_taken_off_or_told(
    name: str, country: tuple[str, str], signs: str, mark: str, note: str
) -> None:
    code, called = country
    place = read(signs.format(name=name + mark, country=called) + note)
    told = place is None or [each for each in place.remarks if "footnote" not in each]
    if not told:
        assert place is not None
        assert (place.name, place.country) == (name, code)


@given(
    name=st.sampled_from(NAMES),
    parts=st.permutations([" (1984)", " (suspended)", " (sister city)", ", France"]),
)
def test_the_order_of_what_stands_behind_a_name_does_not_matter(
    name: str, parts: list[str]
) -> None:
    place = read(name + "".join(parts))
    assert place is not None
    expected = (name, "FR", "sister city", "suspended", "1984")
    assert (place.name, place.country, place.type, place.state, place.date) == expected


@given(
    name=st.sampled_from(NAMES),
    country=st.sampled_from(
        [("US", "USA"), ("FR", "France"), ("JP", "Japan"), ("DE", "Deutschland")]
    ),
    region=st.sampled_from(["Maine", "Loire-Atlantique", "オレゴン州", "County Cork", "Südtirol"]),
    signs=st.sampled_from(["{0} ({1}, {2})", "{0} ({2}, {1})", "{0}, {1}, {2}", "{0}（{2}、{1}）"]),
)
def test_a_region_beside_a_country_is_one(
    name: str, country: tuple[str, str], region: str, signs: str
) -> None:
    place = read(signs.format(name, region, country[1]))
    assert place is not None
    assert (place.name, place.country, place.region) == (name, country[0], region)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_place_without_remarks_reads_again_as_its_own_name(text: str) -> None:
    place = read(text)
    if place is not None and not place.remarks:
        again = read(place.name)
        assert again is not None
        assert again.name == place.name


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_is_a_place_or_an_error_of_its_own(text: str, country: str) -> None:
    place = read(text, country)
    assert place is None or (place.name and place.name == place.name.strip())


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=400))
def test_dates_are_looked_for_no_more_often_than_there_are_pieces(pieces: list[str]) -> None:
    calls = 0

    def is_date(text: str) -> bool:
        nonlocal calls
        calls += 1
        return is_year(text)

    text = "".join(pieces)[:MAX_CELL_LENGTH]
    try:
        read_place(text, is_date=is_date)
    except InvalidMunicipality:
        return
    assert calls <= 40 * len(pieces)


def read_part_by_part(name: str) -> Place | None:
    """Read a name with a mark behind it, with which it is not seen to be plain."""
    place = read(f"{name}*")
    mark = f"footnote mark removed from the name: {truncated_repr(f'{name}*')}"
    return place and evolve(place, remarks=tuple(each for each in place.remarks if each != mark))


@given(
    st.lists(
        st.sampled_from(
            [*NAMES, *(name for _, name in COUNTRIES[::7]), *PREPOSITIONS, "l'", "d'", "Town", "5", "17", "May",
             "Heisei", "New", "sister city", "former", "Tula", "USSR", "Oregon", "county", "Italie", "PL", "市"]
        ),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from([" ", ""]),
)  # fmt: skip
def test_the_short_way_and_the_long_way_agree(words: list[str], separator: str) -> None:
    name = separator.join(words).replace("' ", "'")
    if is_plain(name, is_no_type):
        assert read(name) == read_part_by_part(name)


@given(
    st.lists(
        st.text("abcdefghijklmnoprstuvwyzéüğłñ", min_size=4, max_size=9).map(str.capitalize),
        min_size=1,
        max_size=3,
    ),
    st.sampled_from(["", " 1", " 17"]),
)
def test_a_name_of_letters_and_a_small_number_reads_the_same_both_ways(
    words: list[str], number: str
) -> None:
    name = " ".join(words) + number
    assert read(name) == read_part_by_part(name)


@pytest.mark.parametrize("name", ["Town 17", "Praha 5", "Ağrı 3", "Saint-Denis 2"])
def test_a_name_with_a_small_number_is_seen_to_be_plain(name: str) -> None:
    assert is_plain(name, is_no_type)
    assert read(name) == Place(name)


@pytest.mark.parametrize(
    "name", ["Heisei 17", "S 5", "Nantes 1984", "l'Italie", "Pisa in l'Italie"]
)
def test_what_can_be_a_date_or_a_country_is_not_seen_to_be_plain(name: str) -> None:
    assert not is_plain(name, is_no_type)


@given(
    st.lists(
        st.sampled_from(
            ["Saint", "Nantes", "sur", "Meer", "upon", "Alta", "of", "bei", "Bad", "Tyne"]
        ),
        min_size=1,
        max_size=5,
    )
)
def test_a_name_seen_to_be_plain_reads_the_same_part_by_part(words: list[str]) -> None:
    name = " ".join(words)
    assert read(name) == Place(name)
    assert is_plain(name, is_no_type) or "Meer" in words
    marked = read(f"{name}*")
    assert marked == Place(name, remarks=(f"footnote mark removed from the name: '{name}*'",))
