"""The filters of a history: by actor, text, source and page, role, place and anniversary."""

from typing import Any

import pytest

from partnerships import (
    Actor,
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
    ],
    places=[
        Place([Name("Port of Imari", lang="en"), Name("伊万里港", lang="ja")], municipality="imari")
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


@pytest.mark.parametrize("name", ["actor", "text", "source", "place", "award"])
@pytest.mark.parametrize("words", ["", " ", 5, ["a"]])
def test_a_text_that_is_none_is_refused(name: str, words: object) -> None:
    with pytest.raises(InvalidOption, match=f"^{name}: must be a text that is not empty"):
        REGISTRY.history(**{name: words})  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize("number", ["5", True, 0, 2.0])
def test_a_number_that_is_none_is_refused(number: object) -> None:
    with pytest.raises(
        InvalidOption, match=r"^commemorates: a number is a whole number, 1 or more"
    ):
        REGISTRY.history(commemorates=number)  # type: ignore[arg-type]  # on purpose


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
        ({"place": "port of imari"}, ["visit"]),
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
            {"role": "guest"},
            UnknownTerm,
            "unknown role (known are ",
        ),
    ],
)
def test_what_cannot_be_asked_for(
    asked: dict[str, Any], error: type[PartnershipsError], message: str
) -> None:
    with pytest.raises(error) as caught:
        REGISTRY.history("imari", **asked)
    assert caught.value.message.startswith(message)


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
        ("321–22", "323", False), ("３２１〜３２２", "322", True), ("IV", "iv", True), ("iv", "4", False),
        (None, "9", False), ("pp. 1-3", "2", True), ("9", "9" * 5000, False),
    ],
)  # fmt: skip
def test_a_citation_includes_a_page(
    cited: str | None,
    page: str,
    included: bool,  # noqa: FBT001  # a column of a table
) -> None:
    assert _includes_page(cited, page) is included
