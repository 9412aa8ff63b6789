"""The filters of a history: by actor, text, source and page, role, place and anniversary."""

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from partnerships import (
    Actor,
    Award,
    Citation,
    Claim,
    Conclusion,
    Exchange,
    Field,
    Municipality,
    Name,
    Partnership,
    Place,
    Quantity,
    Registry,
    Source,
    Suspension,
    Termination,
)
from partnerships._history.filters import _includes_page
from partnerships.actors import list_names
from partnerships.errors import InvalidOption, NotFound, PartnershipsError, UnknownTerm

IMARI = Municipality("imari", [Name("Imari", lang="en"), Name("伊万里市", lang="ja")])
DALIAN = Municipality(
    "dalian",
    [
        Name("Lüda", lang="en", until="1981"),
        Name("Dalian", lang="en", since="1981"),
        Name("大连", lang="zh"),
    ],
)
TIE = Partnership(
    (IMARI, DALIAN),
    [
        Conclusion(
            "1979-05-01",
            "friendship",
            signatories=[
                Actor("Tani Gohei", office="Mayor of Kitakyushu"),
                Actor("Song Li", role="host"),
            ],
            place=Place("Town Hall", municipality="imari"),
            note="In the town hall.",
            sources=["page-1"],
        ),
        Suspension("1990", by="imari", reason="Budget"),
        Termination("2000", by="dalian"),
    ],
)
VISIT = Exchange(
    "visit",
    "visit",
    [Name("Visit to the port", lang="en"), Name("港湾視察", lang="ja")],
    when="1985",
    partnership="dalian-imari",
    municipalities="imari",
    fields=[Field("salvage", {"en": "salvage", "ja": "海難救助"})],
    actors=[
        Actor(
            [Name("Huang Ju", lang="en"), Name("黄菊", lang="zh")],
            role="visitor",
            office="Mayor of Shanghai",
            note="Later vice premier.",
        ),
        Actor(municipality="dalian", role="host"),
        Actor([Name("Salvage Office (SO)"), Name("海難救助局（SO）", lang="ja")], kind="agency"),
    ],
    places=[
        Place("Quay (North Pier)"),
        Place(
            [Name("Port of Imari", lang="en"), Name("伊万里港", lang="ja")], municipality="imari"
        ),
    ],
    quantities=[Quantity(12, "ships", labels={"ja": "隻"})],
    sources=[Citation("book", "321–322")],
)
BRIDGE = Exchange(
    "bridge",
    "work",
    "Bridge",
    partnership="dalian-imari",
    commemorates=5,
    places=[Place(municipality="dalian")],
    note="Built of  granite",
    sources=["web"],
)
REGISTRY = Registry.of(
    [TIE],
    exchanges=[VISIT, BRIDGE],
    sources=[Source("book", "A book"), Source("web", "A page"), Source("unused", "Not cited")],
)


@pytest.mark.parametrize("id_", [None, "dalian", "dalian-imari"])
def test_a_source_that_is_cited_nowhere_is_refused_in_every_history(id_: str | None) -> None:
    assert not REGISTRY.history(id_, source="unused")
    with pytest.raises(NotFound, match=r"^no source with this id: 'bok'; did you mean book"):
        REGISTRY.history(id_, source="bok")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"actor": "huang ju"}, ["visit"]),
        ({"actor": "黃菊"}, ["visit"]),
        ({"actor": "mayor"}, ["conclusion", "visit"]),
        ({"actor": "LUDA"}, ["visit", "termination"]),
        ({"actor": "大連市"}, ["visit", "termination"]),
        ({"actor": "伊万里"}, ["visit", "suspension"]),
        ({"actor": "Huang"}, []),
        ({"actor": "tani gohei"}, ["conclusion"]),
        ({"actor": "salvage office"}, ["visit"]),
        ({"actor": "so"}, ["visit"]),
        ({"actor": "海難救助局"}, ["visit"]),
        ({"actor": "may"}, []),
        ({"actor": "ofshang"}, []),
        ({"place": "port of imari"}, ["visit"]),
        ({"place": "North Pier"}, ["visit"]),
        ({"actor": "mayor of kitakyushu"}, ["conclusion"]),
        ({"place": "town hall"}, ["conclusion"]),
        ({"text": "港湾"}, ["visit"]),
        ({"text": "SHANGHAI"}, ["visit"]),
        ({"text": "vice-premier"}, ["visit"]),
        ({"text": "海难救助"}, ["visit"]),
        ({"text": "ships"}, ["visit"]),
        ({"text": "隻"}, ["visit"]),
        ({"text": "伊万里港"}, ["visit"]),
        ({"text": "of granite"}, ["bridge"]),
        ({"text": "town hall"}, ["conclusion"]),
        ({"text": "budget"}, ["suspension"]),
        ({"text": "友好都市提携10周年"}, ["anniversary"]),
        ({"text": "renamed dalian"}, ["renaming"]),
        ({"text": "book"}, []),
        ({"source": "book"}, ["visit"]),
        ({"source": "book", "page": 322}, ["visit"]),
        ({"source": "book", "page": "321-322"}, ["visit"]),
        ({"source": "book", "page": "9"}, []),
        ({"source": "web", "page": "9"}, []),
        ({"source": "page-1"}, ["conclusion"]),
        ({"source": "unused"}, []),
        ({"role": "host"}, ["conclusion", "visit"]),
        ({"role": "signatory"}, ["conclusion"]),
        ({"role": "donor"}, []),
        ({"place": "Imari"}, ["conclusion", "visit"]),
        ({"place": "旅大"}, []),
        ({"place": "Luda"}, ["bridge"]),
        ({"commemorates": 5}, ["bridge"]),
        ({"commemorates": 10}, []),
        ({"actor": "Dalian", "kind": "termination"}, ["termination"]),
    ],
)
def test_what_is_asked_for(asked: dict[str, Any], found: list[str]) -> None:
    """Whatever the case, the accents and the forms of letters."""
    history = REGISTRY.history("dalian-imari", **asked)
    assert [
        each.event.id if isinstance(each.event, Exchange) else each.kind for each in history
    ] == found


@pytest.mark.parametrize(
    ("asked", "error", "message"),
    [
        (
            {"source": "books"},
            NotFound,
            "no source with this id: 'books'; did you mean book?",
        ),
        (
            {"source": "pages-1"},
            NotFound,
            "no source with this id: 'pages-1'; did you mean page-1?",
        ),
        ({"page": "9"}, InvalidOption, "a page needs a source: '9'"),
        (
            {"source": "book", "page": ""},
            InvalidOption,
            "page must be a text that is not empty: ''",
        ),
        ({"source": "book", "page": 0}, InvalidOption, "page must be a text that is not empty: 0"),
        ({"text": "\u200b"}, InvalidOption, "text must be a text that is not empty: '\\u200b'"),
        ({"actor": "\ufe0f "}, InvalidOption, "actor must be a text that is not empty: '\\ufe0f '"),
        ({"actor": " "}, InvalidOption, "actor must be a text that is not empty: ' '"),
        ({"text": ""}, InvalidOption, "text must be a text that is not empty: ''"),
        ({"source": 5}, InvalidOption, "source must be a text that is not empty: 5"),
        ({"place": b"x"}, InvalidOption, "place must be a text that is not empty: b'x'"),
        ({"award": ["x"]}, InvalidOption, "award must be a text that is not empty: ['x']"),
        ({"commemorates": 0}, InvalidOption, "commemorates must be a number, 1 or more: 0"),
        ({"commemorates": "5"}, InvalidOption, "commemorates must be a number, 1 or more: '5'"),
        ({"commemorates": True}, InvalidOption, "commemorates must be a number, 1 or more: True"),
        (
            {"role": "guest"},
            UnknownTerm,
            "unknown role (known are ",
        ),
    ],
)
def test_what_cannot_be_asked_for(
    asked: dict[str, Any], error: type[PartnershipsError], message: str
) -> None:
    for id_ in ("imari", TIE.id, None):
        with pytest.raises(error) as caught:
            REGISTRY.history(id_, **asked)
        assert caught.value.message.startswith(message)


WORDS = st.sampled_from(
    ["mayor", "may", "of", "Kita", "Kitakyushu", "é", "e", "市長", "市", "Ｋ", "l'eau"]
)


@given(st.lists(WORDS, min_size=1, max_size=5), st.data())
def test_an_office_is_found_by_its_whole_words(words: list[str], data: st.DataObject) -> None:
    """By one word or by several in a row, whatever is between them; not by the end of one."""
    office = " ".join(words)
    first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(words) - 1)] * 2)))
    asked = data.draw(st.sampled_from([" ", "", "-"])).join(words[first : last + 1])
    visit = evolve(VISIT, actors=[Actor("Huang Ju", office=office)], municipalities=())
    registry = REGISTRY.replacing(visit)
    assert any(each.event == visit for each in registry.history(actor=asked))
    assert all(each.event != visit for each in registry.history(actor=f"{asked}x"))


def test_what_happened_in_a_part_of_a_municipality_happened_in_it() -> None:
    """At any depth, also where units are said to be part of each other."""
    units = [
        Municipality("saga", "Saga", part_of="japan"),
        Municipality("japan", "Japan", part_of="saga"),
        Municipality("osaka", "Osaka"),
    ]
    registry = REGISTRY.replacing(evolve(IMARI, part_of="saga")) | Registry.of(municipalities=units)
    for place, found in (
        ("Imari", ["conclusion", "visit"]),
        ("Saga", ["conclusion", "visit"]),
        ("japan", ["conclusion", "visit"]),
        ("osaka", []),
        ("Dalian", ["work"]),
    ):
        assert [each.kind for each in registry.history(place=place)] == found


def test_what_was_signed_is_found_by_the_names_of_the_cities_that_signed() -> None:
    """Also by those that are no party, such as a witness, and by the place."""
    osaka = Municipality("osaka", [Name("Osaka", lang="en"), Name("大阪市", lang="ja")])
    signed = Conclusion(
        "1979",
        "sister",
        signatories=[Actor(municipality="osaka", role="supporter")],
        place=Place(municipality="kobe"),
    )
    kobe = Municipality("kobe", [Name("Kobe", lang="en"), Name("神戸市", lang="ja")])
    registry = Registry.of([Partnership((IMARI, DALIAN), [signed])], municipalities=[osaka, kobe])
    for text in ("大阪", "神戸"):
        assert [each.kind for each in registry.history(text=text)] == ["conclusion"]


def test_a_source_that_only_a_claim_elsewhere_cites_is_no_unknown_one() -> None:
    """What is found is nothing, as for any source that the history does not cite."""
    claim = Claim("1980", sources="list")
    other = Partnership((IMARI, DALIAN), [Conclusion("1990", "sister", claims=claim)], id="other")
    registry = Registry.of([TIE, other])
    assert registry.history(TIE.id, source="list") == ()
    assert [each.kind for each in registry.history("other", source="list")] == ["conclusion"]


@pytest.mark.parametrize(
    ("cited", "page", "included"),
    [
        ("9", "9", True), ("9, 11", "11", True), ("9, 11", "10", False), ("321–22", "322", True),
        ("321–22", "323", False), ("３２１〜３２２", "322", True), ("9, 11", "１１", True), ("IV", "iv", True),
        ("iv", "4", False), (None, "9", False), ("pp. 1-3", "2", True), ("9", "9" * 5000, False),
    ],
)  # fmt: skip
def test_a_citation_includes_a_page(
    cited: str | None,
    page: str,
    included: bool,  # noqa: FBT001  # a column of a table
) -> None:
    assert _includes_page(cited, page) is included


@pytest.mark.parametrize(
    ("name", "variants"),
    [
        ("Green Prize (GP)", ["Green Prize", "GP"]),
        ("国際協力機構（JICA）", ["国際協力機構", "JICA"]),
        ("A (B) ( C )", ["A (B)", "C"]),
        ("(JICA)", []),
        ("JICA (", []),
        ("A ()", []),
        ("A (B) C", []),
    ],
)
def test_a_name_with_something_in_brackets_is_two_names_too(name: str, variants: list[str]) -> None:
    """Of actors, places and awards."""
    for value in (Actor(name), Place(name)):
        assert list_names(value) == [name, *variants]
    award = Award(name)
    assert all(award.is_called(each) for each in (name, *variants))
    assert not award.is_called("B")
