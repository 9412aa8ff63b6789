"""Whole lists as offices, portals and encyclopedias print them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from partnerships.errors import InvalidDocument
from partnerships.formats import table
from partnerships.texts import Text

if TYPE_CHECKING:
    from partnerships.formats.reading import Reading


def read_ties(reading: Reading) -> list[str]:
    """Return the partner of each partnership, with its country, first date, type and further acts."""
    found = []
    for tie in reading.or_raise():
        first, *others = tie.acts
        partner = tie.parties[-1]
        acts = "".join(f", {type(each).__name__.lower()} {each.on}" for each in others)
        kind = tie.type_on("9999-12-31") if not others else ""
        code = getattr(kind, "code", "")
        found.append(f"{partner.country} {partner.names[0].text} {first.on} {code}{acts}".strip())
    return found


def find_remarks(reading: Reading, word: str) -> list[str]:
    """Return the remarks with a word."""
    return [str(each) for each in reading.remarks if word in each.reason]


# sides


def test_the_order_of_the_other_columns_settles_whose_country_it_is() -> None:
    """In Japanese and Korean lists, the larger unit stands in front of the name."""
    text = """
都道府県,市区町村,国名,州・省等,提携先自治体名,提携年月日,区分
福岡県,北九州市,アメリカ合衆国,ワシントン州,タコマ市,1959年6月30日,姉妹
福岡県,北九州市,中華人民共和国,遼寧省,大連市,1979年5月1日,友好
"""
    reading = table.loads(text, lang="ja")
    assert read_ties(reading) == [
        "US タコマ市 1959-06-30 sister",
        "CN 大連市 1979-05-01 friendship",
    ]
    assert len(find_remarks(reading, "presumed to be that of the partner")) == 1


def test_a_heading_that_names_its_side_shows_the_order() -> None:
    """Of the other one."""
    text = "city,state,sister_city,sister_country,year\nAustin,TX,Adelaide,Australia,1983\n"
    reading = table.loads(text, type="sister")
    assert read_ties(reading) == ["AU Adelaide 1983 sister"]
    assert len(find_remarks(reading, "presumed to be that of the municipality")) == 1


def test_a_unit_behind_the_names_is_that_of_the_name_in_front() -> None:
    """As in lists of states and provinces."""
    text = "City,State,Sister City,Country,Year\nTacoma,Washington,Kitakyushu,Japan,1959\n"
    reading = table.loads(text, type="sister")
    assert read_ties(reading) == ["JP Kitakyushu 1959 sister"]
    (own, _) = next(iter(reading.registry)).parties
    assert own.part_of is not None
    assert own.part_of.startswith("washington")
    assert len(find_remarks(reading, "presumed to be that of the municipality")) == 1


@pytest.mark.parametrize(
    ("rows", "country"),
    [
        ("Aachen;Frankreich;Reims\nAachen;England;Halifax\n", "FR"),
        ("Aachen;Deutschland;Reims\nBern;Schweiz;Reims\n", None),
    ],
)
def test_the_cells_settle_whose_country_it_is(rows: str, country: str | None) -> None:
    """One municipality lies in one country, so several beside it are those of its partners."""
    reading = table.loads(f"Gemeinde;Land;Partnerstadt\n{rows}", type="sister")
    partners = {tie.parties[-1].country for tie in reading.or_raise()}
    assert (country in partners) is True


def test_nothing_settles_whose_country_one_row_names() -> None:
    """So the caller says it."""
    with pytest.raises(InvalidDocument) as caught:
        table.loads("Gemeinde;Land;Partnerstadt\nAachen;Frankreich;Reims\n", type="sister")
    assert "municipality_country or partner_country" in str(caught.value)


def test_a_second_column_for_a_municipality_is_the_partner() -> None:
    """As in the standard of Korea's portal, which has no other heading for the partner."""
    text = """
시도명,시군구명,국가명,도시명,결연일자,관리기관명,데이터기준일자
전라북도,전주시,중국,쑤저우,1996-03-21,전주시청,2023-07-31
전라북도,전주시,일본,가나자와,2002-04-30,전주시청,2023-07-31
"""
    reading = table.loads(text, type="sister")
    assert read_ties(reading) == ["CN 쑤저우 1996-03-21 sister", "JP 가나자와 2002-04-30 sister"]
    assert len(find_remarks(reading, "a second column for a municipality")) == 1
    with_home = table.loads("도시,시군구,일자\n쑤저우,a,1996\n", home="전주", type="sister")
    assert not find_remarks(with_home, "a second column")


# columns by their contents


def test_of_two_headings_for_one_column_the_one_with_its_cells_is_taken() -> None:
    """A law has a number, and its date is the date."""
    text = """
Cidade-irmã;País;Lei;Data da lei;Tipo
Osaka;Japão;Lei 6.986;20/12/1966;Geminação
Milão;Itália;Lei 6.099;24/10/1962;Geminação
"""
    reading = table.loads(text, home="São Paulo", lang="pt")
    assert read_ties(reading) == ["JP Osaka 1966-12-20 sister", "IT Milão 1962-10-24 sister"]
    acts = [tie.acts[0].note for tie in reading.registry]
    assert acts == [Text("Lei: Lei 6.986"), Text("Lei: Lei 6.099")]
    named = table.loads(text, home="São Paulo", columns={"Lei": "date", "Data da lei": "ignored"})
    assert len(named.problems) == 2
    first = table.loads(text, home="São Paulo", columns={"Lei": "date"})
    assert {each.column for each in first.problems} == {"Lei", "Data da lei"}


def test_an_activity_in_a_column_for_states_is_a_note() -> None:
    """And a state is one."""
    text = """
都市名,国名,提携年月日,交流状況
トレド,スペイン,1972年9月11日,毎年青少年を派遣
慶州市,韓国,1970年4月15日,訪問団の受入れ
西安市,中国,1974年2月1日,令和4年から休止中
"""
    reading = table.loads(text, home="奈良市", type="sister")
    assert read_ties(reading) == [
        "ES トレド 1972-09-11 sister",
        "KR 慶州市 1970-04-15 sister",
        "CN 西安市 1974-02-01 , suspension 2022",
    ]
    assert len(find_remarks(reading, "no state, but about")) == 2
    assert next(iter(reading.registry)).acts[0].note == Text("毎年青少年を派遣")


# dates


@pytest.mark.parametrize(
    ("clear", "doubtful", "on"),
    [
        ("14/12/1974", "05/08/2009", "2009-08-05"),
        ("12/14/1974", "05/08/2009", "2009-05-08"),
    ],
)
def test_dates_that_leave_no_doubt_say_the_order_of_the_others(
    clear: str, doubtful: str, on: str
) -> None:
    """With one remark that names such a date."""
    text = f"Ciudad;Fecha\nKyoto;{clear}\nXiamen;{doubtful}\n"
    reading = table.loads(text, home="Guadalajara", type="sister")
    assert [str(tie.acts[0].on) for tie in reading.or_raise()][1] == on
    assert [each.value for each in reading.remarks if "order" in each.reason] == [clear]


@pytest.mark.parametrize(
    "rows", ["Kyoto;14/12/1974\nLyon;12/14/1974\nXiamen;05/08/2009", "Xiamen;05/08/2009"]
)
def test_dates_of_both_orders_or_none_leave_the_doubt(rows: str) -> None:
    """So a row is a problem."""
    reading = table.loads(f"Ciudad;Fecha\n{rows}\n", home="Guadalajara", type="sister")
    assert any("say the order" in each.reason for each in reading.problems)
    given = table.loads(f"Ciudad;Fecha\n{rows}\n", home="Guadalajara", type="sister", order="dmy")
    assert not find_remarks(given, "the order of days")


# titles


def test_a_title_can_name_the_country_of_the_rows_below() -> None:
    """Also one that is merged over all columns, and a title for the type beside it."""
    text = (
        "Ville;Depuis;Type\nALLEMAGNE;;\nFrancfort;1960;Jumelage\nItalie;;\nMilan;1967;Jumelage\n"
    )
    reading = table.loads(text, home="Lyon", lang="fr")
    assert read_ties(reading) == ["DE Francfort 1960 sister", "IT Milan 1967 sister"]
    assert len(find_remarks(reading, "taken from the title above")) == 2
    page = """<table><tr><th>Ville</th><th>Depuis</th></tr><tr><td colspan=2>Allemagne</td></tr>
<tr><td>Francfort</td><td>1960</td></tr></table>"""
    assert read_ties(table.loads(page, home="Lyon", type="sister")) == ["DE Francfort 1960 sister"]


def test_a_lone_name_of_a_country_is_no_title_where_the_list_has_countries() -> None:
    """It is a row without a date."""
    text = "Ville;Pays;Depuis\nLuxembourg;;\nFrancfort;Allemagne;1960\n"
    reading = table.loads(text, home="Lyon", type="sister")
    assert [each.value for each in reading.problems] == ["Luxembourg"]


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Partnerstädte der Stadt Graz", "sister"),
        ("Friendship cities of Graz", "friendship"),
        ("Miasta partnerskie Grazu", "sister"),
        ("グラーツ市の友好都市", "friendship"),
    ],
)
def test_a_title_can_name_the_city_beside_the_type(title: str, code: str) -> None:
    """With a remark that names the title."""
    reading = table.loads(f"{title}\nName;Land;Jahr\nMontclair;USA;1950\n", home="Graz")
    assert read_ties(reading) == [f"US Montclair 1950 {code}"]
    assert len(find_remarks(reading, "the title in line 1")) == 1


@pytest.mark.parametrize("title", ["Partnerstädte 2024", "Graz", "Städte und Partner der Stadt"])
def test_another_title_names_no_type(title: str) -> None:
    """So the caller names it."""
    with pytest.raises(InvalidDocument) as caught:
        table.loads(f"{title}\nName;Land;Jahr\nMontclair;USA;1950\n", home="Graz")
    assert "name the type" in str(caught.value)


def test_the_given_type_is_that_of_the_whole_list_and_not_of_a_title_within() -> None:
    """Either is told where they differ."""
    text = (
        "Friendship cities\nCity,Since\nLyon,1990\nSister cities\nPisa,1991\nGreen sister cities,\n"
    )
    reading = table.loads(text.rpartition("Green")[0], home="Graz", type="sister")
    assert read_ties(reading) == ["None Lyon 1990 sister", "None Pisa 1991 sister"]
    assert len(find_remarks(reading, "but the type is given as 'sister'")) == 1
    other = table.loads(
        "City,Since\nLyon,1990\nFriendship cities\nPisa,1991\n", home="Graz", type="sister"
    )
    assert read_ties(other) == ["None Lyon 1990 sister", "None Pisa 1991 friendship"]
    assert len(find_remarks(other, "'friendship', in a list of 'sister'")) == 1


def test_former_ones_in_a_title_have_their_type() -> None:
    """Beside their end."""
    text = "City,Since\nSister cities\nSakai,1994\nFormer friendship cities\nHarrogate,1953\n"
    reading = table.loads(text, home="Wellington")
    assert [
        tie.acts[0].type.code for tie in reading.or_raise() if hasattr(tie.acts[0], "type")
    ] == [
        "sister",
        "friendship",
    ]
    assert read_ties(reading)[1].endswith("termination XXXX")


def test_every_table_of_a_page_has_the_type_of_its_caption() -> None:
    """Whatever the heading of the page."""
    page = """<h1>姉妹・友好都市</h1>
<table><caption>姉妹都市</caption><tr><th>都市名</th><th>提携年</th></tr><tr><td>レンヌ市</td><td>1967</td></tr></table>
<table><caption>友好都市</caption><tr><th>都市名</th><th>提携年</th></tr><tr><td>長春市</td><td>1980</td></tr></table>"""
    for given in (None, "sister"):
        reading = table.loads(page, home="仙台市", type=given)
        assert read_ties(reading) == ["None レンヌ市 1967 sister", "None 長春市 1980 friendship"]


# rows that are none


@pytest.mark.parametrize(
    "row", ["Summe;4;;", ";;;Quelle: Büro", "合計;4;;", "Total: 4;;;", "4 Städte insgesamt;;;"]
)
def test_a_total_or_a_source_is_no_partner(row: str) -> None:
    """Also where its word stands in front of the name."""
    text = f"Nr.;Partnerstadt;seit;Bemerkung\n1;Lille;1958;\n{row}\n"
    reading = table.loads(text, home="Köln", type="sister")
    assert [tie.parties[-1].names[0].text for tie in reading.registry] == ["Lille"]


def test_a_heading_is_no_footnote() -> None:
    """Its words are those of columns."""
    text = "STT,Địa phương,Quốc gia,Ngày ký kết\n1,Kawasaki,Nhật Bản,27/05/1994\n"
    reading = table.loads(text, home="Đà Nẵng", type="sister", lang="vi")
    assert reading.remarks == ()


# lists of items


def test_what_stands_below_a_partner_in_a_list_tells_of_it() -> None:
    """Dates and states are read, and other lines are notes."""
    text = """
* トレド（スペイン）
** 1972年9月11日提携
* 慶州市（大韓民国）
** 1970年4月15日提携
** 市民団の往来
* 西安市（中国）
"""
    reading = table.loads(text, home="奈良市", type="sister")
    assert read_ties(reading) == [
        "ES トレド 1972-09-11 sister",
        "KR 慶州市 1970-04-15 sister",
        "CN 西安市 XXXX sister",
    ]
    assert [tie.acts[0].note for tie in reading.registry][1] == Text("市民団の往来")


def test_the_outer_items_of_a_list_are_countries_titles_or_notes() -> None:
    """None of them is a partner."""
    text = """
- **Sister cities**
  - Kyoto, Japan (1959)
  - Nice, France (1985)
- Friendship cities
  - Kobe, Japan (1993)
- Asia
  - Hue, Vietnam (2007)
"""
    reading = table.loads(text, home="Boston")
    assert read_ties(reading) == [
        "JP Kyoto 1959 sister",
        "FR Nice 1985 sister",
        "JP Kobe 1993 friendship",
        "VN Hue 2007 friendship",
    ]


def test_every_list_of_a_page_is_read_where_no_table_is() -> None:
    """That of another kind, too."""
    page = """<h1>Partnerstädte</h1><ul><li>Nizza (Frankreich), seit 1954</li></ul>
<h2>Freundschaften</h2><ul><li>Bar (Montenegro), seit 2006</li></ul>"""
    assert read_ties(table.loads(page, home="Nürnberg")) == [
        "FR Nizza 1954 sister",
        "ME Bar 2006 friendship",
    ]


# forms


def test_records_of_a_portal_keep_their_cells_under_fields() -> None:
    """As features do under properties."""
    records = [
        {"recordid": "1", "fields": {"ville": "Seattle", "pays": "États-Unis", "annee": "1980"}}
    ]
    text = json.dumps({"nhits": 1, "records": records})
    assert read_ties(table.loads(text, home="Nantes", type="sister")) == ["US Seattle 1980 sister"]


def test_the_flags_of_an_encyclopedia_are_countries_in_every_language() -> None:
    """By their names or codes."""
    text = """
== Города-побратимы ==
{| class="wikitable"
! Город !! Страна !! Год
|-
| {{Флаг|Норвегия}} [[Тромсё]] || [[Норвегия]] || 1972
|-
| Псков || {{RU}} Россия || 1989
|}
"""
    assert read_ties(table.loads(text, home="Мурманск", lang="ru")) == [
        "NO Тромсё 1972 sister",
        "RU Псков 1989 sister",
    ]


def test_the_kinds_of_partnership_that_run_beside_others_are_known() -> None:
    """By the words of their languages."""
    text = "Stadt;Form;Jahr\nKapstadt;Projektpartnerschaft;2017\nBrovary;Solidaritätspartnerschaft;2022\n"
    assert read_ties(table.loads(text, home="Aachen")) == [
        "None Kapstadt 2017 project-partnership",
        "None Brovary 2022 solidarity-partnership",
    ]
