"""What a cell that names a municipality says."""

from __future__ import annotations

import pytest

from partnerships.errors import InvalidMunicipality
from partnerships.formats import table
from partnerships.formats._rows.municipalities import MunicipalityResolver, PlaceCell, slugify
from partnerships.formats._rows.place_parts import is_no_type, is_plain
from partnerships.formats._rows.places import Place, read_place


def read(text: str, country: str = "", lang: str = "und") -> Place:
    return read_place(text, country=country, lang=lang)


# names


PLAIN_NAMES = [
    "Nantes", "São Paulo", "Saint-Étienne", "St. John's", "Stoke-on-Trent", "Newcastle upon Tyne",
    "Offenbach am Main", "Neustadt in Holstein", "Villa de Álvarez", "Ville de Québec", "La Paz",
    "Castrop-Rauxel", "Dún Laoghaire–Rathdown", "Rostov-on-Don", "Brighton and Hove", "Biel/Bienne",
    "Mexico City", "New Mexico", "Ciudad de México", "Luxembourg", "San Marino", "Saint Germain en Laye",
    "B", "Old Harbour",
    "Antigua Guatemala", "Gamla Uppsala", "Coney Island", "Củ Chi", "Twin Falls", "Sister Bay", "LAO CAI",
    "Hải Phòng", "Łódź", "Тула", "Нижний Новгород",
    "Θεσσαλονίκη", "北九州市", "中央区", "日本橋", "京都市",
    "都城市", "広州市", "府中市", "徐州市", "太宰府市", "宇都宮市", "徐州市", "巴西利亚",
    "Thủ Đức",
    "Villa San Martín", "チリメン市",
    "가나안시", "墨西哥城", "ペルージャ", "マリボル", "さいたま市", "ハイ・フォン", "가나자와",
    "가나자와시", "타이베이시", "부산광역시", "과테말라 시", "巴林左旗", "南阿蘇村", "King of Prussia", "Dar es Salaam",
    "San Luis Potosí", "Aurora do Pará", "Port of Spain", "Bi’r al ‘Abd",
]  # fmt: skip


@pytest.mark.parametrize("name", PLAIN_NAMES)
def test_a_plain_name_reads_as_itself(name: str) -> None:
    assert read(name) == Place(name)


@pytest.mark.parametrize("name", PLAIN_NAMES)
def test_a_name_seen_to_be_plain_reads_as_it_does_part_by_part(name: str) -> None:
    if is_plain(name, is_no_type):
        marked = read(f"{name}*")
        assert marked.name == name
        assert len(marked.remarks) == 1


@pytest.mark.parametrize(
    "name", ["Frankfurt (Oder)", "Halle (Saale)", "Zürich (Kreis 1)", "창원시（진해시）"]
)
def test_a_bracket_that_is_not_understood_stays_in_the_name_and_is_told(name: str) -> None:
    place = read(name)
    assert place.name == name
    assert "a bracket that is no known country or region is kept in the name" in place.remarks[0]


# countries and regions


@pytest.mark.parametrize(
    ("text", "name", "country", "region"),
    [
        ("Nantes, France", "Nantes", "FR", ""),
        ("Nantes (France)", "Nantes", "FR", ""),
        ("(France) Nantes", "Nantes", "FR", ""),
        ("City of Nantes, France", "City of Nantes", "FR", ""),
        ("Lyon - Frankreich", "Lyon", "FR", ""),
        ("Frankreich: Lyon", "Lyon", "FR", ""),
        ("Frankreich – Lyon", "Lyon", "FR", ""),
        ("Nantes\nFrance", "Nantes", "FR", ""),
        ("Nantes -\nFrance", "Nantes", "FR", ""),
        ("Lyon in Frankreich", "Lyon", "FR", ""),
        ("Ogre in Lettland", "Ogre", "LV", ""),
        ("Nantes France", "Nantes", "FR", ""),
        ("🇮🇹 Pisa", "Pisa", "IT", ""),
        ("🇯🇵 Sendai, Japan", "Sendai", "JP", ""),
        (
            "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f Dundee",
            "Dundee",
            "GB",
            "",
        ),
        (":flag-fr: Nantes", "Nantes", "FR", ""),
        ("SCO Dundee", "Dundee", "GB", ""),
        ("FR Nantes", "Nantes", "FR", ""),
        ("Nantes (FR)", "Nantes", "FR", ""),
        ("Portland (Maine, USA)", "Portland", "US", "Maine"),
        ("Portland, Maine, USA", "Portland", "US", "Maine"),
        ("Meran (Südtirol, Italien)", "Meran", "IT", "Südtirol"),
        ("Atlanta, Georgia, USA", "Atlanta", "US", "Georgia"),
        ("Newark, DE, USA", "Newark", "US", "DE"),
        ("Cork, County Cork, Ireland", "Cork", "IE", "County Cork"),
        ("Frankfurt (Oder), Germany", "Frankfurt (Oder)", "DE", ""),
        ("Monaco, Monaco", "Monaco", "MC", ""),
        ("Tainan, Taiwan (ROC)", "Tainan", "TW", ""),
        ("사톈 (홍콩(중국 특별행정구))", "사톈", "HK", ""),
        ("釜山広域市(大韓民国)", "釜山広域市", "KR", ""),
        ("シアトル市（アメリカ合衆国ワシントン州）", "シアトル市", "US", "ワシントン州"),
        ("ポートランド市（米・オレゴン州）", "ポートランド市", "US", "オレゴン州"),
        ("蔚山広域市（大韓民国・慶尚南道）", "蔚山広域市", "KR", "慶尚南道"),
        ("無錫市（中国江蘇省）", "無錫市", "CN", "江蘇省"),
        ("日本 长野市", "长野市", "JP", ""),
        ("日本仙台市", "仙台市", "JP", ""),
        ("法国卢瓦尔省南特市", "南特市", "FR", "卢瓦尔省"),
        ("美国俄勒冈州波特兰市", "波特兰市", "US", "俄勒冈州"),
        ("南特（法国卢瓦尔省）", "南特", "FR", "卢瓦尔省"),
        ("中華人民共和国大連", "大連", "CN", ""),
        ("미국(오클랜드)", "오클랜드", "US", ""),
        ("포틀랜드시(미국 오리건주)", "포틀랜드시", "US", "오리건주"),
        ("중국 랴오닝성 다롄시", "다롄시", "CN", "랴오닝성"),
        ("ポートランド市（アメリカ・オレゴン州）", "ポートランド市", "US", "オレゴン州"),
        ("ドイツ・ミュンヘン市", "ミュンヘン市", "DE", ""),
        ("ドイツ・ミュンヘン", "ミュンヘン", "DE", ""),
        ("ミュンヘン・ドイツ", "ミュンヘン", "DE", ""),
        ("韓国・釜山広域市", "釜山広域市", "KR", ""),
        ("台湾台南市", "台南市", "TW", ""),
        ("カリフォルニア州オークランド市", "オークランド市", None, "カリフォルニア州"),
        ("広島県呉市", "呉市", None, "広島県"),
        ("東京都台東区", "台東区", None, "東京都"),
        ("辽宁省 大连市", "大连市", None, "辽宁省"),
        ("강원도 춘천시", "춘천시", None, "강원도"),
        ("일본국 시모노세키시", "시모노세키시", "JP", ""),
        ("미국시애틀", "시애틀", "US", ""),
        ("美国洛杉矶", "洛杉矶", "US", ""),
        ("荷兰鹿特丹", "鹿特丹", "NL", ""),
        ("日本大阪", "大阪", "JP", ""),
        ("米国シアトル", "シアトル", "US", ""),
        ("韩国·釜山", "釜山", "KR", ""),
        ("美國加州洛杉磯市", "洛杉磯市", "US", "加州"),
        ("イタリア国・トスカーナ州・フィレンツェ市", "フィレンツェ市", "IT", "トスカーナ州"),
        ("Nantes, F", "Nantes", "FR", ""),
        ("Linz/A", "Linz", "AT", ""),
        ("Rio Grande (RS), Brasil", "Rio Grande", "BR", "RS"),
        ("Тегеран (Исламская Республика Иран)", "Тегеран", "IR", ""),
        ("Saint-Denis (Réunion, France)", "Saint-Denis", "FR", "Réunion"),
        ("Saint-Denis (Réunion)", "Saint-Denis", "RE", ""),
        ("San Juan, Puerto Rico, USA", "San Juan", "US", "Puerto Rico"),
        ("🇷🇪 Saint-Denis, France", "Saint-Denis", "FR", ""),
        ("Dundee, Scotland, UK", "Dundee", "GB", "Scotland"),
        ("Dundee, Scotland", "Dundee", "GB", ""),
        ("Кардифф, Уэльс, Великобритания", "Кардифф", "GB", "Уэльс"),
        ("Santiago de Cuba, Cuba", "Santiago de Cuba", "CU", ""),
        ("Peru, IL, USA", "Peru", "US", "IL"),
        ("Paraguay, Camagüey, Cuba", "Paraguay", "CU", "Camagüey"),
        ("Colombia, Huila, Colombia", "Colombia", "CO", "Huila"),
        ("Granada, Spain", "Granada", "ES", ""),
        ("Kraków PL", "Kraków", "PL", ""),
        ("PL-Kraków", "Kraków", "PL", ""),
        ("F-Strasbourg", "Strasbourg", "FR", ""),
        ("Kehl (D)", "Kehl", "DE", ""),
        ("JPN Fukagawa", "Fukagawa", "JP", ""),
        ("FRA Nantes, France", "Nantes", "FR", ""),
        ("GER Kehl", "Kehl", "DE", ""),
        ("USA, Portland (Maine)", "Portland", "US", "Maine"),
        ("Portland (Oregon), USA", "Portland", "US", "Oregon"),
        ("Portland, Oregon", "Portland", None, "Oregon"),
        ("Bakau, The Gambia", "Bakau", "GM", ""),
        ("Bochum, Almanya", "Bochum", "DE", ""),
        ("TURKU (FINLANDIA)", "TURKU", "FI", ""),
        ("Braga au Portugal", "Braga", "PT", ""),
        ("Portland aux États-Unis", "Portland", "US", ""),
    ],
)
def test_a_country_and_a_region_beside_a_name_are_taken_from_it(
    text: str, name: str, country: str | None, region: str
) -> None:
    place = read(text)
    assert (place.name, place.country, place.region) == (name, country, region)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Newark DE", "may be a country or a region"),
        ("Q-Strasbourg", "may be the code of a country"),
        ("Newark, DE", "may be a country or a region"),
        ("Atlanta, Georgia", "may be a country or a region"),
        ("Nantes, Q", "neither a known country nor a region"),
        ("Santiago de Chile", "may be the country, kept in the name: 'Chile'"),
        ("Ecatepec de México", "may be the country, kept in the name: 'México'"),
        ("Portland Oregon", "may be a region, kept in the name: 'Oregon'"),
        ("San Antonio Texas", "may be a region, kept in the name: 'Texas'"),
        ("フランスナント", "begins with the name of a country, kept in the name: 'フランス'"),
        ("스페인마드리드", "begins with the name of a country, kept in the name: '스페인'"),
        ("捷克捷欣", "begins with the name of a country, kept in the name: '捷克'"),
        ("부산광역시 중구", "begins with a larger city, kept in the name: '부산광역시'"),
        ("서울특별시 강남구", "begins with a larger city, kept in the name: '서울특별시'"),
        ("中国香港", "begins with the name of a country, kept in the name: '中国'"),
        ("Osaka (大阪)", "a bracket that is no known country or region"),
        ("北京 (Beijing)", "a bracket that is no known country or region"),
        ("Jordan, MN", "may be a country or a region, kept in the name: 'MN'"),
        ("Lefke, KKTC", "neither a known country nor a region"),
        ("France Nantes", "begins with the name of a country"),
        ("Nantes, Leeds, Pisa", "may be several municipalities"),
        ("Graz; Brünn", "may be several municipalities"),
        ("Linz and Gent", "may be several municipalities"),
        ("Bern/Zürich", "may be several municipalities"),
        ("大阪府、京都市", "may be several municipalities"),
        ("さいたま市・川越市", "may be several municipalities"),
        ("Pisa)", "a bracket without its other half"),
    ],
)
def test_what_is_not_understood_stays_in_the_name_and_is_told(text: str, reason: str) -> None:
    place = read(text)
    assert (place.name, place.country) == (text, None)
    assert [each for each in place.remarks if each.startswith(reason)]


def test_several_lines_stay_in_one_name_and_are_told() -> None:
    place = read("Nantes\nLeeds")
    assert place.name == "Nantes Leeds"
    assert place.remarks == (
        "may be several municipalities: write each in a row of its own: 'Nantes', 'Leeds'",
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Italy, Pisa; Lucca", "Pisa; Lucca"),
        ("Italy: Pisa - Lucca", "Pisa - Lucca"),
        ("France: Lyon/Nantes", "Lyon/Nantes"),
        ("Lyon\nNantes\n(France)", "Lyon Nantes"),
        ("일본: 니가타시（옛날）", "니가타시（옛날）"),
    ],
)
def test_what_stays_beside_a_country_keeps_its_signs(text: str, name: str) -> None:
    place = read(text)
    assert place.name == name
    assert place.remarks


@pytest.mark.parametrize("text", ["Frankreich", "中国"])
def test_the_name_of_a_country_alone_is_told(text: str) -> None:
    assert read(text).remarks == (f"the name of a country, not of a municipality: {text!r}",)


def test_a_country_in_front_of_a_bracket_in_western_letters_is_told() -> None:
    place = read("Mexico (Merida)")
    assert (place.name, place.country) == ("Merida", "MX")
    assert place.remarks == ("presumed to be the country of 'Merida': 'Mexico'",)


def test_a_bracket_that_is_not_closed_is_read_to_its_end_and_told() -> None:
    place = read("Nantes (France")
    assert (place.name, place.country) == ("Nantes", "FR")
    assert place.remarks == ("a bracket without its other half: 'Nantes (France'",)


def test_brackets_in_brackets_are_parts_of_the_outer_one() -> None:
    assert read("Portland (USA (Maine))").region == "Maine"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("前苏联列宁格勒", "列宁格勒", "前苏联"),
        ("旧ソ連レニングラード", "レニングラード", "旧ソ連"),
        ("旧市街", "旧市街", ""),
    ],
)
def test_a_country_that_is_no_more_is_cut_off_in_front(text: str, name: str, country: str) -> None:
    place = read(text)
    assert (place.name, place.unknown_country, bool(place.remarks)) == (
        name,
        country,
        bool(country),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Tula, USSR",
        "Tula (USSR)",
        "Tula (Sowjetunion)",
        "Tula, ソ連",
        "Tula USSR",
        "USSR: Tula",
        "Tula (ex-URSS)",
        "Tula, former USSR",
        "Tula (ehem. UdSSR)",
        "旧ソ連・Tula",
    ],
)
def test_a_country_that_is_no_more_is_kept_as_one_that_is_not_known(text: str) -> None:
    place = read(text)
    assert (place.name, place.country) == ("Tula", None)
    assert place.unknown_country
    assert place.unknown_country in text


def test_a_former_country_beside_the_present_one_agrees_or_is_told() -> None:
    assert read("Jena, GDR", "Germany") == Place("Jena", "DE")
    assert read("Jena, USSR", "Germany").remarks == ("a former country beside the name: 'USSR'",)
    assert read("Jena, GDR", "Atlantis").remarks == ("a former country beside the name: 'GDR'",)


def test_a_town_with_the_name_of_a_country_is_known_by_its_region() -> None:
    assert read("Mexico, Missouri, Audrain County").region == "Missouri, Audrain County"
    for text in ("Mexico, Missouri", "Mexico (Missouri)"):
        place = read(text)
        assert (place.name, place.country, place.region) == ("Mexico", None, "Missouri")
        assert place.remarks == ("presumed to be a town with the name of a country: 'Mexico'",)


def test_a_region_of_another_country_is_told() -> None:
    assert read("Portland (Oregon, France)").remarks == (
        "a region of this name is not known in FR: 'Oregon'",
    )


# the column of the country


@pytest.mark.parametrize(
    ("text", "column", "name", "country", "region"),
    [
        ("Batumi", "Georgia", "Batumi", "GE", ""),
        ("Batumi, Georgia", "Georgia", "Batumi", "GE", ""),
        ("Atlanta, Georgia", "USA", "Atlanta", "US", "Georgia"),
        ("釜山広域市(大韓民国)", "大韓民国", "釜山広域市", "KR", ""),
        ("Nantes", "🇫🇷 France[2]", "Nantes", "FR", ""),
        ("Nantes", "🇫🇷", "Nantes", "FR", ""),
        ("Oakland", "アメリカ合衆国カリフォルニア州", "Oakland", "US", "カリフォルニア州"),
        ("Oakland (CA)", "USA, California", "Oakland", "US", "CA"),
        ("Saint-Denis (Réunion)", "France", "Saint-Denis", "FR", "Réunion"),
        ("Saint-Denis, France", "Réunion", "Saint-Denis", "RE", ""),
        ("Saint-Denis", "France (La Réunion)", "Saint-Denis", "FR", "La Réunion"),
        ("Cardiff", "UK (Wales)", "Cardiff", "GB", "Wales"),
        ("Dundee, Scotland", "United Kingdom", "Dundee", "GB", "Scotland"),
        ("Nantes", "FR France", "Nantes", "FR", ""),
        ("Nantes", "France FR", "Nantes", "FR", ""),
        ("Vilnius", "Lithuania (formerly USSR)", "Vilnius", "LT", ""),
        ("Praga", "Rep. Checa", "Praga", "CZ", ""),
        ("Bamako", "Rép. du Mali", "Bamako", "ML", ""),
        ("Santiago de Cuba", "Cuba", "Santiago de Cuba", "CU", ""),
    ],
)
def test_the_country_of_the_column_is_taken(
    text: str, column: str, name: str, country: str, region: str
) -> None:
    place = read(text, column)
    assert (place.name, place.country, place.region) == (name, country, region)
    assert not place.unknown_country


def test_a_former_country_beside_one_of_today_in_the_column_is_told() -> None:
    assert read("Vilnius", "Lithuania (formerly USSR)").remarks == (
        "a former country in the column of the country: 'Lithuania (formerly USSR)'",
    )


def test_a_name_that_is_a_country_s_in_a_row_of_another_country_needs_no_remark() -> None:
    assert read("Granada", "Spain") == Place("Granada", "ES")
    assert read("Santiago de Cuba", "Cuba") == Place("Santiago de Cuba", "CU")


def test_a_country_that_is_no_more_is_told_as_one() -> None:
    _, _, remarks = resolve(PlaceCell("Tula", "ex-URSS"), PlaceCell("York", "Atlantis"))
    now = "AM, AZ, BY, EE, GE, KG, KZ, LT, LV, MD, RU, TJ, TM, UA, UZ"
    assert remarks == [
        f"former country, now {now}, kept only in the id 'tula-ex-urss': 'ex-URSS'",
        "unknown country, kept only in the id 'york-atlantis': 'Atlantis'",
    ]


def test_a_column_that_is_not_known_is_kept_and_one_beside_the_name_taken() -> None:
    assert read("Nantes", "Atlantis") == Place("Nantes", unknown_country="Atlantis")
    assert read("Nantes", "Lyon, Pisa").unknown_country == "Lyon, Pisa"
    place = read("Nantes, France", "Atlantis")
    assert (place.country, place.unknown_country) == ("FR", "")
    assert place.remarks == (
        "the country of the column is not known: 'Atlantis', so the one beside the name is taken",
    )


def test_another_country_than_that_of_the_column_is_an_error() -> None:
    with pytest.raises(InvalidMunicipality, match="'Italy' beside the name is in IT, not in FR"):
        read("Milan, Italy", "France")
    with pytest.raises(InvalidMunicipality, match="'Italy' beside the name is in IT, not in FR"):
        read("🇫🇷 Milan, Italy")


# types, states and dates


@pytest.mark.parametrize(
    ("text", "name", "type_", "state", "date"),
    [
        ("Sister city: Seattle", "Seattle", "Sister city", "", ""),
        ("Sister city Seattle", "Seattle", "Sister city", "", ""),
        ("Seattle (sister city)(USA)", "Seattle", "sister city", "", ""),
        ("Tula (suspended)", "Tula", "", "suspended", ""),
        ("Tula suspended", "Tula", "", "suspended", ""),
        ("Former: Pisa, Italy", "Pisa", "", "Former", ""),
        ("former Pisa", "Pisa", "", "former", ""),
        ("Pisa (ex)", "Pisa", "", "ex", ""),
        ("Pisa (suspended since 2022)", "Pisa", "", "suspended since 2022", ""),
        ("Pisa (2013 terminated)", "Pisa", "", "2013 terminated", ""),
        ("Pisa (suspended, 2022)", "Pisa", "", "suspended, 2022", ""),
        ("Pisa, 1984, terminated 2013", "Pisa", "", "terminated 2013", "1984"),
        (
            "Pisa (suspended a b c d e f g h i 2)",
            "Pisa (suspended a b c d e f g h i 2)",
            "",
            "",
            "",
        ),
        ("天津市外部サイト (suspended)", "天津市", "", "suspended", ""),
        ("Pisa, Italy 1984", "Pisa", "", "", "1984"),
        ("Pisa, in the USA", "Pisa", "", "", ""),
        ("Pisa" + " 1984" * 20, "Pisa" + " 1984" * 12, "", "", "1984"),
        ("Pisa (former, suspended)", "Pisa", "", "former; suspended", ""),
        ("Nantes, France (1984)", "Nantes", "", "", "1984"),
        ("Pisa, Italy (1990–2013)", "Pisa", "", "", "1990–2013"),
        ("Sendai, Japan (since 1971)", "Sendai", "", "", "since 1971"),
        ("Nantes 1984", "Nantes", "", "", "1984"),
        ("大連市1979", "大連市", "", "", "1979"),
    ],
)
def test_a_type_a_state_and_a_date_beside_a_name_are_taken_from_it(
    text: str, name: str, type_: str, state: str, date: str
) -> None:
    place = read(text)
    assert (place.name, place.type, place.state, place.date) == (name, type_, state, date)


def test_the_callers_types_are_types() -> None:
    place = read_place("Graz (blue)", is_type=lambda text: text == "blue")
    assert (place.name, place.type) == ("Graz", "blue")
    place = read_place("blue", is_type=lambda text: text == "blue")
    assert (place.name, place.remarks) == ("blue", ("presumed to be a name: 'blue'",))
    assert read_place("sky blue", is_type=lambda text: text == "sky").name == "sky blue"


def test_the_callers_dates_are_dates_if_they_have_a_digit() -> None:
    assert read_place("Graz, May 12, 1971", is_date=lambda text: text == "May 12, 1971").date
    assert read_place("March", is_date=lambda _: True) == Place("March")


def test_a_second_type_or_date_is_told() -> None:
    assert read("Graz (sister city, friendship city)").remarks == (
        "a second type beside the name, left out: 'friendship city'",
    )
    assert read("Graz (1979) (1980)").remarks == (
        "a second date beside the name, left out: '1980'",
    )


# marks


@pytest.mark.parametrize(
    "text",
    ["Nantes[3]", "Nantes [12]", "Nantes[a]", "Nantes[note 1]", "Nantes*", "*Nantes", "※1 Nantes",
     "Nantes¹", "Nantes (1)", "Nantes†", "★Nantes", "Nantes（注1）", "Nantes[註 1]", "Nantes[3][4]", "Nantes1"],
)  # fmt: skip
def test_a_footnote_mark_is_removed_and_told(text: str) -> None:
    place = read(text)
    assert place.name == "Nantes"
    assert place.remarks == (f"footnote mark removed from the name: {text!r}",)


@pytest.mark.parametrize(
    "text", ["- Nantes", "• Nantes", "・Nantes", "Nantes,", "Nantes;", "Nantes -"]
)
def test_a_sign_of_an_item_of_a_list_is_no_part_of_a_name(text: str) -> None:
    assert read(text) == Place("Nantes")


def test_a_footnote_mark_alone_is_a_name() -> None:
    assert read("**").name == "**"


@pytest.mark.parametrize("text", ["Nantes (external link)", "Nantes ↗", "Nantes 🔗"])
def test_a_note_on_a_link_is_removed(text: str) -> None:
    assert read(text) == Place("Nantes")


@pytest.mark.parametrize("text", ["PDF", "friendship", "suspended"])
def test_a_word_alone_that_means_something_is_a_name_and_told(text: str) -> None:
    assert read(text) == Place(text, remarks=(f"presumed to be a name: {text!r}",))


def test_a_note_on_a_link_without_a_sign_is_told() -> None:
    assert read("Nantes external link").remarks == (
        "presumed to be a note on a link, and removed from the name: 'external link'",
    )


@pytest.mark.parametrize(
    "text", ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#BEZUG!", "#NV",
             "#WERT!", "#¡REF!", "#ССЫЛКА!", "Err:502"],
)  # fmt: skip
def test_the_error_of_a_spreadsheet_is_no_name(text: str) -> None:
    with pytest.raises(InvalidMunicipality, match="a spreadsheet's error, not a name"):
        read(text)
    with pytest.raises(InvalidMunicipality, match="a spreadsheet's error, not a name"):
        read("Nantes", text)


@pytest.mark.parametrize("text", ["S?o Paulo", "???", "?", "Łód?", "S\ufffdo Paulo", "大連？市"])
def test_a_lost_letter_is_an_error(text: str) -> None:
    with pytest.raises(InvalidMunicipality, match="a letter is lost"):
        read(text)


@pytest.mark.parametrize("text", ["Nantes ?", "Nantes (?)"])
def test_a_question_mark_beside_a_name_is_a_doubt(text: str) -> None:
    place = read(text)
    assert place.name == "Nantes"
    assert place.remarks == (f"a question mark beside the name, which is presumed: {text!r}",)


@pytest.mark.parametrize(
    "name", ["São Paulo", "München", "Тула", "大連", "Kraków", "Łódź", "부산", "Übach"]
)
def test_letters_read_with_a_wrong_encoding_are_read_again_and_told(name: str) -> None:
    codes = name.encode()
    garbled = "".join(
        chr(each) if each in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else bytes([each]).decode("cp1252")
        for each in codes
    )
    place = read(garbled)
    assert place.name == name
    assert place.remarks == (f"letters read with a wrong encoding, presumed to be {name!r}",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("M√ºnchen", "München"), ("KrakГіw", "Kraków"), ("РњРѕСЃРєРІР°", "Москва"), ("KrakĂłw", "Kraków"),
        ("M├╝nchen", "München"), ("ĹĂłdĹş", "ĹĂłdĹş"), ("S√£o Paulo, Brasil", "São Paulo"),
    ],
)  # fmt: skip
def test_letters_read_in_any_usual_encoding_are_read_again(text: str, name: str) -> None:
    assert read(text).name == name


@pytest.mark.parametrize(
    "name",
    [
        "Вінниця",
        "Київ",
        "Łódź",
        "Částečná",
        "Świętochłowice",
        "Čáslav",
        "Übersee",
        "Ólafsfjörður",
        "Ch’ü-ching",
        "Иё",
    ],
)
def test_letters_of_every_alphabet_stay(name: str) -> None:
    assert read(name) == Place(name)


@pytest.mark.parametrize(
    "text", ["unknown", "n/a", "同上", "不明", "same as above", "wie oben", "〃"]
)
def test_a_word_that_stands_for_no_name_is_an_error(text: str) -> None:
    with pytest.raises(InvalidMunicipality, match="no name of a municipality"):
        read(text)


def test_a_short_word_that_may_be_a_town_is_told() -> None:
    assert read("Same") == Place("Same", remarks=("may be no name, but a word for none: 'Same'",))


@pytest.mark.parametrize("name", ["Ärœ", "PERÚ–Ā"])
def test_letters_that_only_look_garbled_stay(name: str) -> None:
    assert read(name).name == name


@pytest.mark.parametrize("text", ["", " ", "(1984)", "🔗", "1984, 1985"])
def test_a_cell_without_a_name_is_an_error(text: str) -> None:
    with pytest.raises(InvalidMunicipality, match="name"):
        read(text)


# ids


def resolve(*cells: PlaceCell) -> tuple[MunicipalityResolver, list[str], list[str]]:
    resolver = MunicipalityResolver("en")
    remarks: list[str] = []
    return resolver, [resolver.resolve(cell, remarks.append).id for cell in cells], remarks


def test_a_region_is_the_larger_unit_of_a_municipality() -> None:
    resolver, ids, _ = resolve(
        PlaceCell("Portland (Maine, USA)"), PlaceCell("Bath", "USA", region="Maine")
    )
    assert ids == ["portland-maine-us", "bath-maine-us"]
    made = resolver.make_municipalities()
    assert {made[id_].part_of for id_ in ids} == {"maine-us"}
    assert (made["maine-us"].names[0].text, made["maine-us"].country) == ("Maine", "US")


def test_a_region_without_a_country_or_in_one_that_is_not_known_is_a_unit_as_well() -> None:
    resolver, _, _ = resolve(
        PlaceCell("Bath", region="Somerland"), PlaceCell("York", "Atlantis", region="Maine")
    )
    made = resolver.make_municipalities()
    assert made["bath-somerland"].part_of == "somerland"
    assert made["york-maine-atlantis"].part_of == "maine-atlantis"


def test_another_region_beside_the_name_than_in_the_column_is_told() -> None:
    resolver, ids, remarks = resolve(PlaceCell("Portland (Maine, USA)", region="Oregon"))
    assert ids == ["portland-oregon-us"]
    assert "the region beside the name is another one: 'Maine'" in remarks
    assert resolver.make_municipalities()["portland-oregon-us"].part_of == "oregon-us"


def test_a_region_of_the_municipalitys_own_id_is_no_larger_unit() -> None:
    resolver, _, _ = resolve(PlaceCell("Bath", id="maine-us", region="Maine"))
    assert resolver.make_municipalities()["maine-us"].part_of is None


def test_the_region_of_a_merged_row_is_kept() -> None:
    resolver, ids, _ = resolve(
        PlaceCell("Bath", region="Somerland"), PlaceCell("Bath", region="Somerland", country="UK")
    )
    assert resolver.merge_aliases() == {ids[0]: ids[1]}
    assert resolver.make_municipalities()[ids[1]].part_of == "somerland-gb"


def test_an_item_alone_names_a_municipality() -> None:
    resolver, ids, remarks = resolve(
        PlaceCell("", item="Q12191"), PlaceCell("", item="Q12191", id="nantes")
    )
    assert (ids, remarks) == (["Q12191", "nantes"], [])
    made = resolver.make_municipalities()
    assert made["Q12191"].names[0].text == "Q12191"


def test_what_a_cell_says_of_the_partnership_is_resolved_with_it() -> None:
    resolver = MunicipalityResolver("en")
    cell = PlaceCell("Pisa (sister city, suspended) (1984)")
    found = resolver.resolve(cell, lambda _: None)
    assert (found.id, found.type, found.state, found.date) == (
        "pisa", "sister city", "suspended", "1984"
    )  # fmt: skip
    assert resolver.find_resolved(cell) is found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("茅ヶ崎市", "茅ケ崎市"), ("茅ヶ崎市", "茅が崎市"), ("髙崎市", "高崎市"), ("ハイ・フォン", "ハイフォン"),
        ("藤澤市", "藤沢市"), ("São Paulo", "Sao Paulo"),
    ],
)  # fmt: skip
def test_two_spellings_are_one_municipality(one: str, other: str) -> None:
    assert slugify(one) == slugify(other)
    _, ids, remarks = resolve(PlaceCell(one), PlaceCell(other))
    assert ids[0] == ids[1]
    assert remarks == [f"taken for the same municipality as {one!r}: {other!r}"]


def test_katakana_is_not_folded_as_part_of_a_name() -> None:
    assert slugify("ケルン") == "ケルン"


def test_a_name_with_and_without_its_last_letter_is_told() -> None:
    resolver, _, remarks = resolve(PlaceCell("北九州"), PlaceCell("北九州市"), PlaceCell("津市"))
    resolver.merge_aliases()
    assert remarks == ["like '北九州' but for 市: the same municipality?"]


def test_an_error_in_any_cell_is_a_problem_of_the_row() -> None:
    reading = table.loads("partner,region,type,date\nB,#REF!,sister,1979\n", home="A")
    assert [str(each) for each in reading.problems] == [
        "line 2, partner: a spreadsheet's error, not a name: '#REF!': 'B'"
    ]
