"""Headings of several words, in the languages of offices, portals and encyclopedias."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from partnerships._languages.lexicon import LISTS, iter_words
from partnerships.formats._table.heading_parts import compose_columns
from partnerships.formats._table.headings import Column, find_columns

HEADINGS = """
en|Town or city|municipality
en|City/Country|municipality
en|Name of partner city|partner
en|Country of partner city|partner_country
en|State of the twin town|partner_region
en|Date of agreement signing|date
en|Year the partnership began|date
en|Date of termination of agreement|end
en|Agreement renewed|renewed
en|Type of sister city agreement|type
en|Status of agreement|status
de|Datum der Vertragsunterzeichnung|date
de|Datum Vertragsunterzeichnung|date
de|Land der Partnergemeinde|partner_country
de|Partnerstadt / Land|partner
de|Art der Städtepartnerschaft|type
de|Beginn der Städtepartnerschaft|date
fr|Date de signature de la convention de jumelage|date
fr|Pays de la commune jumelée|partner_country
fr|Nature du partenariat|type
fr|Fin de la convention|until
es|Nombre de la ciudad hermanada|partner
es|Fecha de firma del hermanamiento|date
it|Data firma patto di gemellaggio|date
it|Città / Comune|municipality
pt|Data de assinatura do protocolo|date
pt|País da cidade geminada|partner_country
nl|Stad of gemeente|municipality
nl|Datum ondertekening|date
sv|Vänort/land|partner
sv|Avtal undertecknat|date
pl|Data podpisania umowy partnerskiej|date
pl|Kraj miasta partnerskiego|partner_country
cs|Smlouva uzavřena|date
cs|Partnerské město / země|partner
hu|Szerződés aláírása|date
hu|Testvérváros neve|partner
ru|Год установления побратимских связей|date
ru|Город, страна|municipality
uk|Дата підписання угоди|date
uk|Місто, країна|municipality
tr|Meclis Karar Tarihi|date
vi|Năm thiết lập quan hệ|date
id|Tahun Penandatanganan MoU|date
id|Kota/Negara|municipality
ja|提携先の国名|partner_country
ja|姉妹都市の名称|partner
ja|友好都市提携締結年月日|date
ja|姉妹都市提携の年|date
ja|協定の有効期限|until
ja|国・都市|municipality
ja|City 都市名|municipality
ko|자매결연 체결일|date
ko|국가 및 도시|municipality
zh|缔结友好城市时间|date
zh-Hant|姊妹市名稱|partner
"""
MEANT = [line.split("|") for line in HEADINGS.strip().split("\n")]


@pytest.mark.parametrize("lang", ["", "und"])
@pytest.mark.parametrize(("tag", "heading", "column"), MEANT)
def test_a_heading_of_several_words_is_read(tag: str, heading: str, column: str, lang: str) -> None:
    """Whether the language of the list is given or not."""
    assert find_columns([heading], lang=lang or tag) == [Column(column)]


@pytest.mark.parametrize(
    "heading",
    [
        "City of York",
        "Date of last visit",
        "Mayor",
        "Country and notes",
        "Partnergemeinden in Europa",
        "都市計画",
        "Date date date date date date date",
        "Region / City",
        "Begehungsdatum x",
        "Jahr der Europapartnerstadt",
    ],
)
def test_a_heading_with_an_unknown_word_is_not_composed(heading: str) -> None:
    """Nor is one of words that belong to several columns."""
    assert compose_columns(heading) == ()


@given(
    st.sampled_from(sorted(LISTS)).flatmap(
        lambda tag: st.tuples(
            st.sampled_from([w for w, _ in iter_words(LISTS[tag]["headings"]["date"])]),
            st.sampled_from([w for w, _ in iter_words(LISTS[tag]["relations"])]),
        )
    )
)
def test_a_date_beside_the_partnership_is_its_date(words: tuple[str, str]) -> None:
    """In no language does the name of the partnership make another column of a word for the date."""
    date, relation = words
    known = {code for code, _ in compose_columns(f"{date} {relation}")}
    assert known <= {"date", "type", "status", "until", "end", "renewed", "term", "partner"}


def test_an_item_and_its_label_are_one_municipality() -> None:
    """As query services name them."""
    assert find_columns(
        ["item", "itemLabel", "partner", "partnerLabel", "country", "countryLabel"]
    ) == [
        Column.MUNICIPALITY_WIKIDATA,
        Column.MUNICIPALITY,
        Column.PARTNER_WIKIDATA,
        Column.PARTNER,
        Column.DETAIL,
        Column.PARTNER_COUNTRY,
    ]
    assert find_columns(["type", "type label"]) == [Column.TYPE, Column.TYPE_LABEL]
