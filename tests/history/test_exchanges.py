"""Exchanges and sources: what they accept, and what they refuse, with the place."""

import json
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from partnerships import (
    Actor,
    ActorKind,
    Amount,
    Citation,
    Conclusion,
    Conflict,
    CountFrom,
    Exchange,
    Field,
    InvalidDocument,
    InvalidExchange,
    InvalidSource,
    InvalidType,
    Municipality,
    Name,
    NotFound,
    Occasion,
    PartialDate,
    Partnership,
    PartnershipsError,
    Period,
    Place,
    Quantity,
    Registry,
    Role,
    Source,
    UnknownLanguage,
    UnknownTerm,
    Withdrawal,
    samples,
    wording,
)
from partnerships.formats import document
from partnerships.history import Renaming
from partnerships.texts import Text
from partnerships.vocabulary import FIELDS
from tests.support.partnerships import catch_error, city, describe_error, history

PARTNERSHIP = history("here there", Conclusion("1979-05-01", "friendship"))
OTHER = history("over yonder", Conclusion("1999", "sister"))
REGISTRY = Registry.of([PARTNERSHIP, OTHER], sources=[Source("paper", "A paper")])


def exchange(**values: object) -> Exchange:
    """Return an exchange with these values beside those that it must have."""
    required: dict[str, object] = {"id": "x", "kind": "visit", "names": "A visit"}
    return Exchange(**(required | values))  # type: ignore[arg-type]  # whatever a test tries


def test_texts_and_single_values_are_taken_for_what_they_mean() -> None:
    """Codes, numbers, texts of dates, and one value where several can be."""
    made = exchange(
        when="1993-12/",
        fields="environment",
        municipalities="here",
        partnership="here-there",
        commemorates=5,
        actors=Actor("Sun Yat-sen", role="visitor"),
        places=Place(municipality="there"),
        quantities=Quantity(45_000, "bricks"),
        sources=["paper", Citation("paper", "9")],
    )
    assert made.when == Period("1993-12/")
    assert made.fields == (FIELDS["environment"],)
    assert made.municipalities == ("here",)
    assert made.commemorates == Occasion(5, count_from=CountFrom.TYPE)
    assert made.actors[0].kind is ActorKind.PERSON
    assert made.actors[0].role is Role.VISITOR
    assert made.places[0].names == ()
    assert made.quantities[0].amount is Amount.EXACT
    assert made.sources == (Citation("paper"), Citation("paper", "9"))
    assert exchange(when="1981").when == PartialDate("1981")
    assert exchange(when=Period("1981/..")).when == Period("1981/..")
    assert exchange().when is None


def test_labels_fall_back_to_english_and_to_the_code() -> None:
    """Of fields and of what is counted."""
    assert FIELDS["ports"].label("ja") == "港湾"
    assert FIELDS["ports"].label("de") == "Häfen"
    assert Field("astronomy").label("ja") == "astronomy"
    bricks = Quantity(45_000, "bricks", labels={"ja": "れんが"})
    assert (bricks.what("ja-JP"), bricks.what("ko")) == ("れんが", "bricks")


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        (Exchange, {"id": "x y", "kind": "visit", "names": "A"}, (InvalidExchange, "id")),
        (Exchange, {"id": "x", "kind": "vist", "names": "A"}, (UnknownTerm, "kind")),
        (Exchange, {"id": "x", "kind": "visit", "names": ""}, (InvalidExchange, "names")),
        (Exchange, {"id": "x", "kind": "visit", "names": []}, (InvalidExchange, "names")),
        (Exchange, {"id": "x", "kind": "visit", "names": ["A"]}, (InvalidExchange, "names")),
        (Actor, {"names": ()}, (InvalidExchange, "names")),
        (Actor, {}, (InvalidExchange, "names")),
        (Actor, {"municipality": "x y"}, (InvalidExchange, "municipality")),
        (Actor, {"names": "\n"}, (InvalidExchange, "names")),
        (Actor, {"names": "A", "role": "guest"}, (UnknownTerm, "role")),
        (Actor, {"names": "A", "kind": "robot"}, (UnknownTerm, "kind")),
        (Actor, {"names": "A", "office": ""}, (InvalidExchange, "office")),
        (Place, {}, (InvalidExchange, "names")),
        (Place, {"municipality": "x y"}, (InvalidExchange, "municipality")),
        (Quantity, {"number": -1, "of": "bricks"}, (InvalidExchange, "number")),
        (Quantity, {"number": 10**15, "of": "bricks"}, (InvalidExchange, "number")),
        (Quantity, {"number": 10**5000, "of": "bricks"}, (InvalidExchange, "number")),
        (Quantity, {"number": 4.5, "of": "years"}, (InvalidExchange, "number")),
        (Quantity, {"number": True, "of": "years"}, (InvalidExchange, "number")),
        (Quantity, {"number": 1, "of": ""}, (InvalidExchange, "of")),
        (Quantity, {"number": 1, "of": "a", "amount": "few"}, (UnknownTerm, "amount")),
        (Quantity, {"number": 1, "of": "a", "labels": {"j": "b"}}, (InvalidExchange, "labels.j")),
        (Occasion, {"number": 0}, (InvalidExchange, "number")),
        (Occasion, {"number": 9999}, (InvalidExchange, "number")),
        (Occasion, {"number": 5, "count_from": "birth"}, (UnknownTerm, "count_from")),
        (Field, {"code": "a b"}, (InvalidType, "code")),
        (Field, {"code": "f", "labels": {"en": 10**5000}}, (InvalidType, "labels.en")),
        (Source, {"id": "", "title": "T"}, (InvalidSource, "id")),
        (Source, {"id": "s", "title": ""}, (InvalidSource, "title")),
        (Source, {"id": "s", "title": "T", "lang": "japanisch!"}, (InvalidSource, "lang")),
        (Source, {"id": "s", "title": "T", "url": "a b"}, (InvalidSource, "url")),
        (Source, {"id": "s", "title": {"de": "two\nlines"}}, (InvalidSource, "title")),
        (Source, {"id": "s", "title": "T", "authors": [""]}, (InvalidSource, "authors[0]")),
        (Source, {"id": "s", "title": "T", "editors": 5}, (InvalidSource, "editors")),
        (Citation, {"source": "s", "page": ""}, (InvalidSource, "page")),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    kind: Callable[..., object],
    values: dict[str, object],
    expected: tuple[type[PartnershipsError], str],
) -> None:
    """One clear error that names the value and the place."""
    error = catch_error(kind, **values)
    assert (type(error), error.path) == expected
    assert error.message


@pytest.mark.parametrize(
    ("values", "path", "message"),
    [
        (
            {"commemorates": 45},
            "commemorates",
            "commemorates needs a partnership: 45",
        ),
        (
            {"partnership": "a-b", "commemorates": 0},
            "commemorates",
            "anniversaries are numbered from 1 to 9998: 0",
        ),
        ({"part_of": "x"}, "part_of", "a part of itself: 'x'"),
        ({"when": "1981-13"}, "when", "month must be 1 to 12: '1981-13'"),
        ({"duration": "five days"}, "duration", None),
        (
            {"fields": ["environment", "pots"]},
            "fields[1]",
            f"unknown field (known are {', '.join(FIELDS)}): 'pots'",
        ),
        ({"fields": ["ports", "ports"]}, "fields[1]", "given twice: 'ports'"),
        ({"municipalities": ["a b"]}, "municipalities[0]", None),
        ({"municipalities": [7]}, "municipalities[0]", None),
        ({"actors": ["Sun Yat-sen"]}, "actors[0]", "must be Actor: 'Sun Yat-sen'"),
        ({"places": [7]}, "places[0]", "must be Place: 7"),
        (
            {"sources": [7]},
            "sources[0].source",
            "a source is cited by its id, a text without spaces: 7",
        ),
    ],
)
def test_what_an_exchange_cannot_hold_is_reported_with_its_place(
    values: dict[str, object], path: str, message: str | None
) -> None:
    """The value is in the message, and the place in the path."""
    error = catch_error(exchange, **values)
    assert error.path == path
    assert message in {None, error.message}


def test_a_page_needs_a_source() -> None:
    """It says which page is meant."""
    assert describe_error(catch_error(Citation, source="", page="9")) == (
        InvalidSource,
        "source",
        "page 9 needs a source; a source is cited by its id, a text without spaces: ''",
    )


def test_a_source_is_described_by_all_that_is_known_of_it() -> None:
    """Authors, title, publisher, date, address; what is not known is left out."""
    source = Source(
        "s", "A title", authors=["A", "B"], publisher="P", published="2003", url="https://x.org/"
    )
    assert str(source) == "A, B, A title, P, 2003, https://x.org/"
    assert str(Source("s", "A title")) == "A title"


def test_a_source_is_cited_in_the_language_that_is_asked_for() -> None:
    """Its title, those who made it and its publisher have names in languages, as the titles of exchanges."""
    source = Source(
        "s",
        {"zh": "环境保护志", "en": "Environmental Protection Records"},
        authors={"zh": "孙", "en": "Sun"},
        editors=[{"zh": "史志办公室", "en": "Archives Office"}, "B"],
        publisher={"zh": "出版社", "en": "Press"},
    )
    assert source.cite() == "Sun, Environmental Protection Records, Archives Office, B (ed.), Press"
    assert source.cite("zh") == "孙，环境保护志，史志办公室，B编，出版社"
    assert source.authors == (Text({"zh": "孙", "en": "Sun"}),)


# In a registry


@pytest.mark.parametrize(
    ("values", "kind", "fault"),
    [
        (
            {"municipalities": ["here", "nowhere"]},
            NotFound,
            "exchanges['x'].municipalities[1]: no municipality here with this id: 'nowhere'",
        ),
        (
            {"places": [Place(municipality="nowhere")]},
            NotFound,
            "exchanges['x'].places[0].municipality: no municipality here with this id: 'nowhere'",
        ),
        (
            {"actors": [Actor(municipality="nowhere")]},
            NotFound,
            "exchanges['x'].actors[0].municipality: no municipality here with this id: 'nowhere'",
        ),
        (
            {"sources": ["paper", "book"]},
            NotFound,
            "exchanges['x'].sources[1].source: no source here with this id: 'book'",
        ),
        (
            {"part_of": "y"},
            NotFound,
            "exchanges['x'].part_of: no exchange here with this id: 'y'",
        ),
        (
            {"partnership": "here-over"},
            NotFound,
            "exchanges['x'].partnership: no partnership here with this id: 'here-over'",
        ),
        (
            {"partnership": "over-yonder", "municipalities": ["here", "there"]},
            InvalidExchange,
            (
                "exchanges['x'].partnership: none of its municipalities has ever been a party of"
                " 'over-yonder'"
            ),
        ),
        (
            {"partnership": "here-there", "commemorates": 9000},
            InvalidExchange,
            (
                "exchanges['x'].commemorates: no 9000th anniversary of 1979-05-01: the calendar ends"
                " with the year 9999, before 10979"
            ),
        ),
    ],
)
def test_what_an_exchange_refers_to_must_be_there(
    values: dict[str, object], kind: type[PartnershipsError], fault: str
) -> None:
    """A registry is refused in which it is not."""
    with pytest.raises(kind) as caught:
        REGISTRY.recording(exchange(**values))
    assert f"{caught.value.path}: {caught.value.message}" == fault


def test_no_exchange_is_a_part_of_itself_through_others() -> None:
    """The place is that of the first in the circle; what leads into a circle is not one."""
    circle = [exchange(id="a", part_of="b"), exchange(id="b", part_of="a")]
    with pytest.raises(InvalidExchange, match=r"a part of itself, through 'b': 'a'") as caught:
        Registry.of(exchanges=circle)
    assert caught.value.path == "exchanges['a'].part_of"
    with pytest.raises(InvalidExchange) as caught:
        Registry.of(exchanges=[exchange(id="into", part_of="a"), *circle])
    assert caught.value.path == "exchanges['a'].part_of"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"exchanges": [exchange()]}, {"exchanges": [exchange(kind="gift")]}),
        ({"sources": [Source("s", "T")]}, {"sources": [Source("s", "U")]}),
        ({"fields": [Field("f")]}, {"fields": [Field("f", {"en": "F"})]}),
        ({"fields": [Field("ports")]}, {}),
        ({"exchanges": [exchange(fields=Field("ports", {"en": "harbours"}))]}, {}),
    ],
)
def test_two_contents_under_one_id_are_a_conflict(
    first: dict[str, list[object]], second: dict[str, list[object]]
) -> None:
    """Of exchanges, sources and fields, and of the fields that are built in."""
    with pytest.raises(Conflict):
        Registry.of(**first) | Registry.of(**second)  # type: ignore[arg-type]  # what a registry is of


def test_fields_of_exchanges_come_by_themselves() -> None:
    """As the types of partnerships do, and can be asked for by their codes then."""
    own = Field("astronomy", {"en": "astronomy"})
    registry = REGISTRY.recording(exchange(fields=own, municipalities=["here"]))
    assert dict(registry.fields) == {"astronomy": own}
    assert registry.field_of("astronomy") is own
    assert registry.field_of("ports") is FIELDS["ports"]
    assert [entry.kind for entry in registry.history("here", field="astronomy")] == ["visit"]
    with pytest.raises(UnknownTerm, match="unknown field"):
        REGISTRY.field_of("astronomy")


def test_a_part_of_what_belongs_to_a_partnership_belongs_to_no_other() -> None:
    """Else to drop the one would be to lose what belongs to the other."""
    whole = exchange(id="whole", partnership="here-there")
    between = exchange(id="between", part_of="whole")
    part = exchange(id="part", partnership="over-yonder", part_of="between")
    with pytest.raises(InvalidExchange) as caught:
        REGISTRY.recording(whole, between, part)
    assert str(caught.value) == (
        "exchanges['part'].part_of: a part of what belongs to another partnership, 'here-there':"
        " 'between'"
    )
    both = exchange(id="whole", municipalities=["here", "yonder"])
    assert "part" in REGISTRY.recording(both, between, part).removing("here-there").exchanges


def test_exchanges_are_not_part_of_each_other_without_end() -> None:
    """So that a history can be written."""
    chain = [exchange(id="0"), *(exchange(id=str(n), part_of=str(n - 1)) for n in range(1, 33))]
    registry = Registry.of(exchanges=chain)
    assert len(registry.exchanges) == 33
    with pytest.raises(InvalidExchange, match=r"at most 32 exchanges stand above each other: '33'"):
        registry.recording(exchange(id="33", part_of="32"))


def test_what_belongs_to_a_partnership_goes_with_it() -> None:
    """A filter keeps what belongs to none, and drops the parts of what is dropped."""
    registry = REGISTRY.recording(
        exchange(id="whole", partnership="here-there"),
        exchange(id="part", part_of="whole"),
        exchange(id="of-the-part", part_of="part"),
        exchange(id="free", municipalities=["here"]),
    )
    assert set(registry.removing("here-there").exchanges) == {"free"}
    assert set(registry.removing("over-yonder").exchanges) == set(registry.exchanges)
    assert registry.removing("here-there") != registry
    replaced = registry.replacing(history("here there", Conclusion("1980", "sister")))
    assert replaced.exchanges == registry.exchanges


def test_parts_are_the_same_for_all_threads_and_copies() -> None:
    """Whoever asks first."""
    chain = [exchange(id="0"), *(exchange(id=str(n), part_of="0") for n in range(1, 500))]
    registry = Registry.of(exchanges=chain)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: len(registry.parts_of("0")), range(8)))
    assert found == [499] * 8
    copied = pickle.loads(pickle.dumps(registry))  # noqa: S301  # our own
    assert copied == registry
    assert copied.parts_of("0") == registry.parts_of("0")
    assert len(pickle.dumps(copied)) == len(pickle.dumps(Registry.of(exchanges=chain)))


def test_parts_are_asked_for_by_id() -> None:
    """Of an exchange that is there."""
    with pytest.raises(NotFound, match="no exchange with this id: 'y'"):
        REGISTRY.parts_of("y")


def test_an_unknown_language_is_reported() -> None:
    """With those that there are."""
    (entry, *_) = samples.kitakyushu().history("dalian")
    with pytest.raises(UnknownLanguage, match=rf"there are {', '.join(wording.LANGUAGES)}\): 'eo'"):
        entry.tell("eo")


# Which anniversary


UPGRADED = history(
    "here there", Conclusion("1989-10-24", "exchange"), Conclusion("2007-02-02", "sister")
)


@pytest.mark.parametrize(
    ("when", "commemorates", "on"),
    [
        ("1999-11", 10, "1999-10-24"),
        ("2000", 10, "1999-10-24"),
        ("2017", 10, "2017-02-02"),
        (None, 10, "2017-02-02"),
        (None, Occasion(10, on="1995"), "1999-10-24"),
        ("2017", Occasion(10, on="1995"), "1999-10-24"),
        ("2018/2019", 10, "2017-02-02"),
        ("2009/2019", 10, "2017-02-02"),
        ("/2000", 10, "1999-10-24"),
        ("/..", 10, "2017-02-02"),
        ("XXXX", 10, "2017-02-02"),
        ("2016-03", 10, "2017-02-02"),
        ("2010", Occasion(20, count_from="unbroken"), "2009-10-24"),
    ],
)
def test_of_several_runs_the_nearest_is_meant(
    when: str | None, commemorates: Occasion | int, on: str
) -> None:
    """Unless it is said which; and the latest, if the exchange has no date."""
    made = exchange(partnership="here-there", when=when, commemorates=commemorates)
    registry = Registry.of([UPGRADED], exchanges=[made])
    (done,) = (each for each in registry.commemorations("here-there") if each.exchanges)
    assert str(done.anniversary.on) == on


def test_runs_whose_dates_are_partial_are_distinguished() -> None:
    """In 2014 it can have been either, and in 2019 the 5th is that of the sister cities."""
    partnership = history(
        "here there", Conclusion("2009", "friendship"), Conclusion("2014", "sister")
    )
    for when in ("2019", None):
        made = exchange(partnership="here-there", when=when, commemorates=5)
        registry = Registry.of([partnership], exchanges=[made])
        (done,) = (each for each in registry.commemorations("here-there") if each.exchanges)
        assert str(done.anniversary.on) == "2019"


@pytest.mark.parametrize(
    ("partnership", "when", "number", "fault"),
    [
        (
            PARTNERSHIP,
            "1950",
            45,
            (
                "the 45th falls on 2024-05-01, more than a year after 1950"
                " (say by on or count_from which is meant)"
            ),
        ),
        (
            history(
                "here there",
                Conclusion("1980-01-01", "friendship"),
                Conclusion("2000-01-01", "sister"),
            ),
            "2000-03",
            20,
            (
                "the 20th falls on 2020-01-01, more than a year after 2000-03"
                " (say by on or count_from which is meant)"
            ),
        ),
    ],
)
def test_no_anniversary_is_celebrated_years_before_it(
    partnership: Partnership, when: str, number: int, fault: str
) -> None:
    """The second is the 20th of the unbroken relationship, and has to say so."""
    made = exchange(partnership="here-there", when=when, commemorates=number)
    with pytest.raises(InvalidExchange) as caught:
        Registry.of([partnership], exchanges=[made])
    assert caught.value.message == fault
    assert caught.value.path == "exchanges['x'].commemorates"


def test_a_40th_celebrated_a_year_late_is_still_the_40th() -> None:
    """Its own date and that of the celebration differ."""
    made = exchange(partnership="here-there", when="2020-06", commemorates=40)
    (done,) = (
        each
        for each in REGISTRY.recording(made).commemorations("here-there")
        if each.anniversary.number == 40
    )
    assert done.anniversary.on == PartialDate("2019-05-01")
    assert done.celebrated == (PartialDate("2020-06"),)


def test_other_anniversaries_than_milestones_are_listed_where_something_is_recorded() -> None:
    """And every milestone is, up to the last day that anything is recorded for."""
    made = exchange(partnership="here-there", when="1991", commemorates=11)
    registry = REGISTRY.recording(made)
    numbers = [each.anniversary.number for each in registry.commemorations("here-there")]
    assert numbers == [5, 10, 11]
    tens = registry.commemorations("here-there", every=10, period="1980/2000")
    assert [each.anniversary.number for each in tens] == [10, 11, 20]
    assert registry.commemorations("here-there", period="1992/1993") == ()


# In a document


def faults(**parts: list[dict[str, object]]) -> list[str]:
    """Return what is wrong with a document of one partnership, here-there, and these parts."""
    whole = json.loads(document.dumps(Registry.of([PARTNERSHIP], sources=[Source("s", "T")])))
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps(whole | parts))
    return [str(error) for error in caught.value.exceptions]


def written(**values: object) -> dict[str, object]:
    """Return an exchange as a document has it."""
    return {"id": "x", "kind": "visit", "names": [{"text": "A visit"}]} | values


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({"commemorates": 45}, "commemorates: commemorates needs a partnership"),
        ({"commemorates": "45"}, "commemorates: must be an object: '45'"),
        (
            {"commemorates": 5.0, "partnership": "here-there"},
            "commemorates.number: anniversaries are numbered from 1 to 9998: 5.0",
        ),
        ({"commemorates": {"number": 4.5}, "partnership": "here-there"}, "commemorates.number: "),
        ({"part_of": "x"}, "part_of: a part of itself: 'x'"),
        ({"part_of": "z"}, "part_of: no exchange here with this id: 'z'"),
        ({"actors": [{"role": "host"}]}, "actors[0].names: an actor needs a name, or the id of a"),
        ({"actors": [{"names": []}]}, "actors[0].names: an actor needs a name, or the id of a"),
        ({"actors": ["Sun"]}, "actors[0]: must be an object: 'Sun'"),
        ({"actors": [{"names": [{"text": "A"}], "role": None}]}, "actors[0].role: unknown role"),
        ({"sources": [{"page": "9"}]}, "sources[0].source: is missing"),
        (
            {"sources": [{"source": "s", "pages": "9"}]},
            "sources[0]: unknown key (known are source, page, footnote, article, time): 'pages'",
        ),
        ({"sources": ["q"]}, "sources[0].source: no source here with this id: 'q'"),
        ({"fields": ["pots"]}, "fields[0]: unknown field (known are environment, "),
        ({"fields": "ports"}, "fields: must be a list: 'ports'"),
        ({"when": "1993-13/"}, "when: month must be 1 to 12: '1993-13'"),
        ({"when": 1993}, "when: must be a text: 1993"),
        ({"kind": "vist"}, "kind: unknown kind (known are visit, "),
        ({"kind": ["visit"]}, "kind: unknown kind (known are visit, "),
        ({"quantities": [{"number": "5", "of": "a"}]}, "quantities[0].number: a quantity is"),
        ({"places": [{}]}, "places[0].names: a place needs a name, or the id"),
        ({"municipalities": ["nowhere"]}, "municipalities[0]: no municipality here"),
        ({"partnership": "a-b"}, "partnership: no partnership here with this id: 'a-b'"),
        ({"people": []}, "unknown key (known are id, kind, names, when, "),
    ],
)
def test_each_fault_of_an_exchange_is_reported_with_its_place(
    values: dict[str, object], fault: str
) -> None:
    """As those of partnerships are."""
    (found,) = faults(exchanges=[written(**values)])
    separator = "" if fault.startswith("unknown key") else "."
    place = "exchanges[0] ('x'): " if not separator else "exchanges[0] ('x')."
    assert found.startswith(f"{place}{fault}")


def test_fields_and_sources_of_a_document_are_checked_too() -> None:
    """And a reference to what is faulty itself is no second error."""
    assert faults(fields=[{"code": "ports"}]) == [
        "fields[0] ('ports').code: already defined, with other contents: 'ports'"
    ]
    assert faults(fields=[{"code": "f"}, {"code": "f", "labels": {"en": "F"}}]) == [
        "fields[1] ('f').code: already defined, with other contents: 'f'"
    ]
    assert faults(sources=[{"id": "s", "title": "T"}, {"id": "s", "title": "T"}]) == [
        "sources[1] ('s').id: already defined: 's'"
    ]
    assert faults(
        sources=[{"id": "s"}],
        fields=[{"code": "f", "labels": {"en": ""}}],
        exchanges=[written(sources=["s"], fields=["f"])],
    ) == [
        "fields[0] ('f').labels.en: labels must be non-empty texts under non-empty keys: 'en': ''",
        "sources[0] ('s').title: is missing",
    ]
    assert faults(
        municipalities=[
            {"id": "here", "names": [{"text": "here"}]},
            {"id": "there", "names": [{"text": "there"}]},
            {"id": "s", "names": []},
            {"id": "nowhere", "country": "ZZ", "names": [{"text": "N"}]},
        ],
        sources=[],
        exchanges=[
            written(
                sources=["s"],
                municipalities=["nowhere"],
                actors=[{"municipality": "s"}],
                places=[{"municipality": "elsewhere"}],
            )
        ],
    ) == [
        "municipalities[2] ('s').names: names must be a text, or one or more Name: ()",
        "municipalities[3] ('nowhere').country: unknown country (ISO 3166-1 alpha-2, as JP): 'ZZ'",
        "exchanges[0] ('x').places[0].municipality: no municipality here with this id: 'elsewhere'",
        "exchanges[0] ('x').sources[0].source: no source here with this id: 's'",
    ]
    assert faults(exchanges=[written(), written()]) == [
        "exchanges[1] ('x').id: already defined: 'x'"
    ]


def test_an_occasion_and_a_citation_are_written_short_where_that_says_all() -> None:
    """A number, and an id; else as objects."""
    made = exchange(
        partnership="here-there",
        commemorates=Occasion(45, count_from="origin", on="1990"),
        sources=["paper", Citation("paper", "9")],
    )
    text = document.dumps(
        REGISTRY.recording(made, exchange(id="y", partnership="here-there", commemorates=5))
    )
    first, second = json.loads(text)["exchanges"]
    assert first["commemorates"] == {"number": 45, "count_from": "origin", "on": "1990"}
    assert first["sources"] == ["paper", {"source": "paper", "page": "9"}]
    assert second["commemorates"] == 5
    assert document.loads(text).exchanges["x"] == made


# Names of the time


def test_a_history_calls_everyone_as_on_that_day() -> None:
    """Before, around and after a change of name."""
    port = Partnership.between(
        city("here"),
        samples.kitakyushu().municipalities["dalian"],
        type="sister-port",
        since="1980",
    )
    entries = Registry.of([port]).history("dalian")
    assert [entry.tell() for entry in entries] == [
        "Sister port relationship established between Here and Lüda",
        "Lüda renamed Dalian",
    ]


def test_changes_of_name_that_can_be_one_are_one() -> None:
    """Where the languages know its date differently; the finest date is shown."""
    names = [
        Name("Old", lang="en", until="1990"),
        Name("旧", lang="ja", until="1990"),
        Name("New", lang="en", since="1990-01-01"),
        Name("新", lang="ja", since="1990"),
    ]
    partnership = Partnership.between(
        Municipality("a", names), city("b"), type="sister", since="1980"
    )
    (renaming,) = (e for e in Registry.of([partnership]).history("a-b") if e.kind == "renaming")
    assert str(renaming.when) == "1990-01-01"
    assert (renaming.tell("en"), renaming.tell("ja")) == ("Old renamed New", "旧が新に改称")


def test_a_partnerships_history_has_renamings_of_its_parties_alone() -> None:
    """Not those of one that has left, or has not joined yet; a municipality's has all."""
    place = Municipality(
        "a", [Name("Old", lang="en", until="2000"), Name("New", lang="en", since="2000")]
    )
    acts = (Conclusion("1980", "sister"), Withdrawal("1990", "a"))
    partnership = Partnership((place, city("b"), city("c")), acts)
    registry = Registry.of([partnership])
    assert "renaming" not in [each.kind for each in registry.history("a-b-c")]
    assert "renaming" in [each.kind for each in registry.history("a")]


def test_names_of_what_happened_are_those_of_its_day() -> None:
    """As those of parties are."""
    names = [Name("Old", lang="en", until="1990"), Name("New", lang="en", since="1990")]
    recorded = [
        exchange(id="a", names=names, when="1980", partnership="here-there"),
        exchange(id="b", names=names, when="2000", partnership="here-there"),
    ]
    entries = REGISTRY.recording(*recorded).history("here-there", kind="visit")
    assert [entry.tell() for entry in entries] == ["Old", "New"]


def test_a_name_given_up_without_another_is_no_renaming() -> None:
    """Nor is the first name that is recorded, or the same name in another language."""
    names = [
        Name("Old", lang="en", until="1900"),
        Name("Older", lang="en", until="1850"),
        Name("New", lang="en", since="1900"),
        Name("Neu", lang="de", since="1900"),
        Name("New", lang="en", since="1950"),
    ]
    place = Municipality("a", names)
    partnership = Partnership.between(place, city("b"), type="sister", since="1980")
    recorded = [
        entry.tell()
        for entry in Registry.of([partnership]).history("a")
        if entry.kind == "renaming"
    ]
    assert recorded == ["Old renamed New", "Old renamed New"]


def test_a_change_of_name_in_several_languages_is_listed_once() -> None:
    """With its finer date; a second change in one of them is another one, and so is one of another time."""
    names = [
        Name("Luda", lang="en", until="1981"),
        Name("Dalian", lang="en", since="1981", until="1990"),
        Name("Dairen", lang="en", since="1990"),
        Name("旅大", lang="ja", until="1981-02-09"),
        Name("大連", lang="ja", since="1981-02-09"),
        Name("Lüda", lang="de", until="1990"),
        Name("Dalian", lang="de", since="1990"),
    ]
    partnership = Partnership.between(
        Municipality("a", names), city("b"), type="sister", since="1979-05-01"
    )
    recorded = [each for each in Registry.of([partnership]).history("a") if each.kind == "renaming"]
    changes = [each.event for each in recorded if isinstance(each.event, Renaming)]
    assert [
        (str(each.on), [name.text for name in each.before], [name.text for name in each.since])
        for each in changes
    ] == [
        ("1981-02-09", ["Luda", "旅大"], ["Dalian", "大連"]),
        ("1990", ["Dalian", "Lüda"], ["Dairen", "Dalian"]),
    ]


def test_the_name_before_is_the_last_that_was_given_up_for_another() -> None:
    """Not one of the same text; of two given up alike, the first that is listed."""
    names = [
        Name("First", lang="en", until="1900"),
        Name("Twin", lang="en", until="1950"),
        Name("Other twin", lang="en", until="1950"),
        Name("Back", lang="en", until="1960"),
        Name("Back", lang="en", until="1965"),
        Name("Later", lang="en", since="1999", until="2005"),
        Name("Back", lang="en", since="1970", until="1980"),
        Name("New", lang="en", since="1980"),
    ]
    partnership = Partnership.between(
        Municipality("a", names), city("b"), type="sister", since="1990"
    )
    recorded = [
        entry.tell()
        for entry in Registry.of([partnership]).history("a")
        if entry.kind == "renaming"
    ]
    assert recorded == ["Twin renamed Back", "Back renamed New", "Back renamed Later"]
