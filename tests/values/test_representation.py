"""What values show: `str` and `format` in one line, a bounded `repr`, tables for notebooks, and the
title of a partnership.
"""

from __future__ import annotations

import copy
import pickle
import re
import xml.etree.ElementTree as ET
from datetime import date
from html.parser import HTMLParser
from typing import Any, Final

import pytest
from attrs import evolve, has
from hypothesis import event, given, strategies as st

import partnerships as library
from partnerships import (
    Accession,
    Actor,
    Award,
    BeforeStart,
    Bound,
    Change,
    Changes,
    CheckOptions,
    Citation,
    Claim,
    CompletedYears,
    Conclusion,
    Coordinates,
    Count,
    Due,
    DueKind,
    Entry,
    Exchange,
    Facet,
    Field,
    FieldChange,
    Finding,
    History,
    IgnoredFinding,
    Interval,
    Municipality,
    Name,
    NotSettled,
    Occasion,
    PartialDate,
    Partnership,
    PartnershipType,
    Picture,
    Place,
    Quantity,
    Quotation,
    RecordKind,
    Registry,
    Renewal,
    Resumption,
    Run,
    Source,
    Spell,
    Status,
    Succession,
    Suspension,
    Termination,
    UnknownLanguage,
    Withdrawal,
    samples,
    wording,
)
from partnerships._display.html import MAX_ROWS
from partnerships._display.lines import LIMIT, shorten
from partnerships._languages import TABLES
from partnerships.acts import ACTS
from partnerships.testing import (
    actors,
    acts,
    awards,
    coordinates,
    fields,
    municipalities,
    names,
    occasions,
    partnership_types,
    pictures,
    quantities,
    quotations,
    sources,
    texts,
)
from partnerships.texts import Text
from tests.support.exchange_strategies import exchanges, registries_with_exchanges
from tests.support.partnerships import DALIAN, SISTER, city, history, kitakyushu_dalian
from tests.support.strategies import check_options, partnerships, with_days

REGISTRY: Final = samples.kitakyushu()
PARTNERSHIP: Final = REGISTRY["kitakyushu-dalian"]
RUN: Final = Run(PartnershipType.SISTER, PartialDate("2007"), PartialDate("2009"))
ENDLESS: Final = Run(PartnershipType.FRIENDSHIP, PartialDate("1979-05-01"), Bound.OPEN)
DAYLESS: Final = Run(PartnershipType.SISTER, PartialDate("2011-01-01"), PartialDate("2010-12-31"))
LUEDA: Final = Name("Lüda", lang="en", until="1981")
NAMESPACE: Final = {name: getattr(library, name) for name in library.__all__}
"""What a user has imported who types in a `repr`."""

# the strategies

_SIGNS: Final = "<>&\"'`\\/;= \u200e\u200f\u061c\u0301ßß大連旅順אבגشرق😀\ufffe"
_TAGS: Final = ("<script>alert(1)</script>", "</td></table>", "<!--", "&amp;", "]]>", "x" * 10_000)
HOSTILE: Final = st.one_of(
    st.text(_SIGNS, max_size=12).map("x{}".format),
    st.sampled_from(_TAGS).map("x{}".format),
)
"""Names that are valid, and mean something in HTML, turn the direction of writing, or are very long."""
HOSTILE_IDS: Final = HOSTILE.map(
    lambda text: "".join(each for each in text if each.isprintable() and not each.isspace())
)
LANGUAGES: Final = st.sampled_from(wording.LANGUAGES)


@st.composite
def hostile_registries(draw: st.DrawFn) -> Registry:
    """Registries of one partnership with a story, with hostile texts in all places."""

    def text() -> str:
        return draw(HOSTILE)

    places = [
        Municipality(
            f"{letter}{draw(HOSTILE_IDS)}",
            [Name(text(), lang="en", until="1981"), Name(text(), lang="en", since="1981")],
        )
        for letter in "abc"
    ]
    first, second, third = places
    type_ = PartnershipType(draw(HOSTILE_IDS), labels={"en": text()})
    partnership = Partnership(
        (first, second),
        [
            Conclusion("1979-05-01", type_, labels={"en": text()}),
            Suspension("1990", by=first.id, reason=f"{text()}\n\t{text()}"),
            Resumption("1991"),
            Succession("1995-02-03", second.id, third),
        ],
        id=draw(HOSTILE_IDS),
    )
    exchange = Exchange("one", "visit", text(), when="1985", partnership=partnership.id)
    return Registry.of([partnership], exchanges=[exchange])


def shown_values() -> st.SearchStrategy[Any]:
    """Values of all classes that write themselves in one line."""
    places = st.builds(Place, names(), municipality=st.none() | st.just("dalian"))
    with_exchanges = registries_with_exchanges().flatmap(
        lambda each: st.sampled_from(
            [
                *each,
                *(entry for partnership in each for entry in each.history(partnership.id)),
                *(done for partnership in each for done in each.commemorations(partnership.id)),
            ]
        )
    )
    own = st.builds(Citation, st.just("hayata-2024"), st.none() | st.just("321–322"))
    return st.one_of(
        names(),
        municipalities(),
        partnership_types(),
        acts(),
        partnerships(),
        sources().map(lambda each: evolve(each, publisher=None)),
        own,
        check_options(),
        coordinates(),
        actors(),
        places,
        quantities(),
        occasions(),
        texts(),
        awards(),
        quotations(),
        pictures(),
        fields(),
        exchanges(),
        with_exchanges,
        with_exchanges.filter(lambda each: isinstance(each, Entry)).map(lambda entry: entry.event),
    )


# one line


@given(shown_values(), LANGUAGES)
def test_a_value_is_one_line_in_every_language(value: object, lang: str) -> None:
    event(type(value).__name__)
    line = format(value, lang)
    assert 0 < len(line) <= LIMIT
    assert len(line.splitlines()) == 1
    assert format(value) == str(value) == format(value, "en")


@given(shown_values(), st.sampled_from(("xx", ">40", "%Y", "1")))
def test_a_format_that_is_no_known_language_is_refused(value: object, spec: str) -> None:
    message = (
        f"there are {', '.join(wording.LANGUAGES)}"
        if spec == "xx"
        else "there are |written as in BCP 47"
    )
    with pytest.raises(UnknownLanguage, match=message):
        format(value, spec)


@given(shown_values())
def test_a_value_is_described_without_python(value: object) -> None:
    """No text has the name of a class or a bracket of a call in it, but for those of its own."""
    assert f"{type(value).__name__}(" not in str(value)
    assert " object at 0x" not in str(value)


@given(hostile_registries(), LANGUAGES)
def test_a_long_or_hostile_text_does_not_make_a_line_longer(registry: Registry, lang: str) -> None:
    (partnership,) = registry
    found = registry.history(partnership.id)
    for value in (
        partnership,
        *partnership.ever_parties(),
        *(name for party in partnership.ever_parties() for name in party.names),
        *partnership.acts,
        partnership.latest_type,
        partnership.anniversary(5),
        *registry.commemorations(partnership.id),
        *registry.exchanges.values(),
        *found,
    ):
        for text in (format(value, lang), repr(value)):
            assert 0 < len(text) <= LIMIT
            assert len(text.splitlines()) == 1


LONG: Final = "x" * 10_000
LONG_VALUES: Final[list[object]] = [
    Name(LONG),
    Municipality(LONG, LONG),
    PartnershipType(LONG, labels={"en": LONG}),
    Field(LONG),
    Citation(LONG, LONG),
    IgnoredFinding("P2", LONG),
    CheckOptions(ignore=IgnoredFinding("P2", LONG)),
    Actor(LONG, office=LONG, municipality=LONG),
    Place(LONG, municipality=LONG),
    Quantity(5, LONG),
    Text({"en": LONG, "ja": LONG}),
    Award(LONG, by=LONG),
    Quotation(LONG, by=LONG),
    Picture(LONG, caption=LONG, credit=LONG, license=LONG),
    Exchange(LONG, "visit", LONG),
    Conclusion("1979", PartnershipType(LONG)),
    Suspension("1979", by=LONG, reason=LONG),
    Succession("1979", LONG, Municipality(LONG, LONG)),
    Accession("1979", Municipality(LONG, LONG)),
    Withdrawal("1979", LONG),
    Partnership((city(LONG), city(f"{LONG}y")), [Conclusion("1979", SISTER)]),
    Partnership((city(LONG), city("b")), [Conclusion("1979", SISTER)]).anniversary(5),
]


@pytest.mark.parametrize("value", LONG_VALUES, ids=lambda value: type(value).__name__)
def test_a_text_of_ten_thousand_letters_is_cut_visibly(value: object) -> None:
    assert len(str(value)) <= LIMIT
    assert "…" in str(value)
    assert len(repr(value)) <= LIMIT
    assert "…" in repr(value)
    assert repr(value).endswith(">")


def test_a_text_is_cut_at_the_limit_and_not_before() -> None:
    assert shorten("x" * 200) == "x" * 200
    assert shorten("x" * 201) == "x" * 199 + "…"
    assert shorten("xx yy", 4) == "xx…"
    assert shorten("one\ntwo \t three", 60) == "one two three"


def test_a_long_citation_is_complete() -> None:
    """It is what a list of sources prints, so nothing of it is cut; `str` is one line of it."""
    source = Source("a", LONG, authors="Hayata", published="2024")
    assert source.citation == f"Hayata, {LONG}, 2024"
    assert str(source) == format(source, "de")
    assert str(source).startswith("Hayata, xxx")
    assert len(str(source)) == LIMIT
    assert repr(source).startswith("<Source 'a': Hayata, xxx")
    assert len(repr(source)) == LIMIT


LINES: Final[list[tuple[object, str, str]]] = [
    (LUEDA, "Lüda", "Lüda"),
    (DALIAN, "Dalian", "大連"),
    (PartnershipType.SISTER, "sister city", "姉妹都市"),
    (
        Finding("P501", "partnerships[0].acts[0].on", ("x",)),
        "partnerships[0] ('x').acts[0].on: P501 the date of the conclusion is unknown",
        "partnerships[0] ('x').acts[0].on: P501 締結日が不明です",
    ),
    (PartnershipType("twin"), "twin", "twin"),
    (REGISTRY.field_of("ports"), "ports", "港湾"),
    (
        PARTNERSHIP,
        "Kitakyushu and Dalian (friendship city, 1 May 1979)",
        "北九州市と大連市（友好都市、1979年5月1日）",
    ),
    (
        PARTNERSHIP.anniversary(45),
        "45th anniversary of the friendship city relationship between Kitakyushu and Dalian (1 May 2024)",
        "北九州市・大連市 友好都市提携45周年（2024年5月1日）",
    ),
    (CompletedYears(44, 45), "44 to 45", "44〜45"),
    (CompletedYears(45, 45), "45", "45"),
    (
        Conclusion("1979-05", SISTER, term="P5Y", labels={"ja": "姉妹港"}),
        "conclusion (May 1979, sister city, 5 years)",
        "締結（1979年5月、姉妹港、5年）",
    ),
    (Conclusion("1979", SISTER), "conclusion (1979, sister city)", "締結（1979年、姉妹都市）"),
    (Claim("1987-07", sources=["a", "b"], note="c"), "July 1987 (a, b)", "1987年7月（a、b）"),
    (Claim("1987"), "1987", "1987年"),
    (Renewal("1984", term="P1Y"), "renewal (1984, 1 year)", "更新（1984年、1年）"),
    (Renewal("1984"), "renewal (1984)", "更新（1984年）"),
    (
        Suspension("2022-03", by="tacoma", reason="a\nb"),
        "suspension (March 2022, tacoma, a b)",
        "交流停止（2022年3月、tacoma、a b）",
    ),
    (Resumption("2025"), "resumption (2025)", "交流再開（2025年）"),
    (Termination("2030", by="esch"), "termination (2030, esch)", "解消（2030年、esch）"),
    (
        Succession("1963-02-10", "kokura", city("kitakyushu")),
        "succession (10 February 1963, kokura → Kitakyushu)",
        "継承（1963年2月10日、kokura → Kitakyushu）",
    ),
    (
        Interval(
            date(1979, 5, 1),
            date(2022, 10, 31),
            frozenset({Status.IN_FORCE}),
            frozenset(),
            frozenset(),
        ),
        "1 May 1979 to 31 October 2022 (in force)",
        "1979年5月1日〜2022年10月31日（提携中）",
    ),
    (RUN, "sister city (2007 to 2009)", "姉妹都市（2007年〜2009年）"),
    (ENDLESS, "friendship city (from 1 May 1979 on)", "友好都市（1979年5月1日以降）"),
    (DAYLESS, "sister city (1 January 2011)", "姉妹都市（2011年1月1日）"),
    (Spell((RUN,)), "2007 to 2009 (sister city)", "2007年〜2009年（姉妹都市）"),
    (Accession("2000", DALIAN), "accession (2000, Dalian)", "加入（2000年、大連）"),
    (Withdrawal("2010", "esch"), "withdrawal (2010, esch)", "離脱（2010年、esch）"),
    (Coordinates(33.5, -130), "33.5, -130.0", "33.5, -130.0"),
    (CheckOptions(), "*", "*"),
    (
        CheckOptions(select="P", ignore=["M105", IgnoredFinding("P2", "a")]),
        "P, -M105, -P2 (a)",
        "P, -M105, -P2 (a)",
    ),
    (IgnoredFinding("P203", "a", note="b"), "P203 (a)", "P203（a）"),
    (Citation("hayata-2024"), "hayata-2024", "hayata-2024"),
    (Count(Facet.COUNTRY, "CN", 1, 2), "China (1 to 2)", "中国（1〜2）"),
    (Citation("hayata-2024", "9"), "hayata-2024 (p. 9)", "hayata-2024（9ページ）"),
    (
        Actor("Xi Jinping", role="visitor", office="Vice president"),
        "Xi Jinping (visitor, Vice president)",
        "Xi Jinping（訪問者、Vice president）",
    ),
    (Actor(municipality="dalian"), "dalian (participant)", "dalian（参加者）"),
    (Actor(country="CN", role="donor"), "China (donor)", "中国（寄贈者）"),
    (
        Place("Xinghai Square", municipality="dalian"),
        "Xinghai Square (dalian)",
        "Xinghai Square（dalian）",
    ),
    (Place(municipality="dalian"), "dalian", "dalian"),
    (Quantity(45_000, "bricks", labels={"ja": "煉瓦"}), "45,000 bricks", "煉瓦：45,000"),
    (Occasion(45), "45th", "45周年"),
    (Text({"en": "Mayor", "ja": "市長"}), "Mayor", "市長"),
    (
        Text({"ko": "시장", "de": "Oberbürgermeister"}),
        "Oberbürgermeister [de]",
        "Oberbürgermeister [de]",
    ),
    (Occasion(45, on="2024"), "45th (2024)", "45周年（2024年）"),
    (
        Source("a", "A", authors="B", editors=["C", "D"], translators="E", translation_of="o"),
        "B, A, C, D (ed.), E (transl.), translation of o",
        "B、A、C、D編、E訳、oの翻訳",
    ),
    (Occasion(110, of="lecture"), "110th (lecture)", "110周年（lecture）"),
    (Award("Global 500", by="UNEP"), "Global 500 (UNEP)", "Global 500（UNEP）"),
    (Award([Name("X", lang="en"), Name("賞", lang="ja")]), "X", "賞"),
    (Quotation("World Peace"), "“World Peace”", "「World Peace」"),
    (
        Quotation({"en": "World Peace", "ja": "世界平和"}, by="Sun Yat-sen"),
        "“World Peace” (Sun Yat-sen)",
        "「世界平和」（Sun Yat-sen）",
    ),
    (Picture("a.png"), "a.png", "a.png"),
    (
        Picture("a.png", caption={"en": "The statue"}, credit="City", license="CC0-1.0"),
        "The statue (City, CC0-1.0, a.png)",
        "The statue [en]（City、CC0-1.0、a.png）",
    ),
    (
        Citation("a", "9", footnote="4", article="5", time="01:12"),
        "a (p. 9, footnote 4, article 5, at 01:12)",
        "a（9ページ、脚注4、第5条、01:12）",
    ),
    (
        Exchange("bridge", "work", "Beida Bridge", when="1984/1987"),
        "Beida Bridge (commemorative work, 1984 to 1987)",
        "Beida Bridge（記念作品・記念施設、1984年〜1987年）",
    ),
    (
        Exchange("bridge", "work", "Beida Bridge"),
        "Beida Bridge (commemorative work)",
        "Beida Bridge（記念作品・記念施設）",
    ),
]


@pytest.mark.parametrize(
    ("value", "english", "japanese"), LINES, ids=lambda each: type(each).__name__
)
def test_a_line_says_what_a_value_is(value: object, english: str, japanese: str) -> None:
    assert str(value) == format(value) == f"{value:en}" == english
    assert f"{value:ja}" == japanese


def test_a_history_entry_and_a_commemoration_say_what_happened_and_when() -> None:
    entries = {each.kind: each for each in REGISTRY.history(PARTNERSHIP.id)}
    assert str(entries["renaming"]) == "Lüda renamed Dalian (1981)"
    assert str(entries["renaming"].event) == "Lüda renamed Dalian (1981)"
    assert f"{entries['conclusion']:ja}" == ("北九州市と旅大市が友好都市提携を締結（1979年5月1日）")
    bridge = next(each for each in REGISTRY.history(PARTNERSHIP.id) if each.when is None)
    assert str(bridge) == bridge.tell()
    first, second, *_ = REGISTRY.commemorations(PARTNERSHIP.id)
    assert str(first) == (
        "5th anniversary of the friendship city relationship between Kitakyushu and Dalian"
        " (1 May 1984, Beida Bridge)"
    )
    assert repr(first) == "<Commemoration 'kitakyushu-dalian': 5th, on 1984-05-01, 1 exchange>"
    assert repr(second) == "<Commemoration 'kitakyushu-dalian': 10th, on 1989-05-01, 0 exchanges>"


# repr


@given(shown_values())
def test_a_repr_is_bounded_and_makes_the_value_if_it_is_a_call(value: object) -> None:
    """What is too long for a call, or is more than its fields, is shown in angle brackets."""
    text = repr(value)
    event(f"{type(value).__name__}, a call: {text[0] != '<'}")
    assert len(text) <= LIMIT
    assert len(text.splitlines()) == 1
    if text.startswith("<"):
        assert text.startswith(f"<{type(value).__name__}")
        assert text.endswith(">")
    else:
        assert eval(text, NAMESPACE) == value  # noqa: S307  # our own text


REPRS: Final[list[tuple[object, str]]] = [
    (LUEDA, "Name('Lüda', lang='en', until='1981')"),
    (Municipality("x", "X", country="JP"), "Municipality('x', [Name('X')], country='JP')"),
    (
        Municipality("x", "X", identifiers={"wikidata": "Q1"}),
        "Municipality('x', [Name('X')], identifiers={'wikidata': 'Q1'})",
    ),
    (PartnershipType.SISTER, "PartnershipType.SISTER"),
    (
        Finding("P401", "partnerships[0].acts[0]", "x", {"last": "2014"}),
        "Finding('P401', 'partnerships[0].acts[0]', ['x'], {'last': '2014'})",
    ),
    (
        PartnershipType("twin", PartnershipType.SISTER, {"de": "Partnerstadt"}),
        "PartnershipType('twin', PartnershipType.SISTER, {'de': 'Partnerstadt'})",
    ),
    (PartnershipType("twin", labels={"de": "a"}), "PartnershipType('twin', labels={'de': 'a'})"),
    (PartnershipType("sister"), "PartnershipType('sister')"),
    (Field("waste"), "Field('waste')"),
    (
        Conclusion("1979-05-01", SISTER, term="P5Y", basis="signing", known_by="1980"),
        "Conclusion('1979-05-01', PartnershipType.SISTER, known_by='1980', term='P5Y', basis='signing')",
    ),
    (Renewal("1984"), "Renewal('1984')"),
    (
        Renewal("1984", signatories=Actor("A"), number="1", languages="ja"),
        "Renewal('1984', signatories=[Actor([Name('A')], role='signatory')], number='1', languages=['ja'])",
    ),
    (
        Renewal("1984", claims=Claim("1985", sources="a")),
        "Renewal('1984', claims=[Claim('1985', sources=['a'])])",
    ),
    (Claim("1985", note="b"), "Claim('1985', note=Text('b'))"),
    (Actor(country="CN"), "Actor(country='CN')"),
    (Suspension("2022-03", by="a", sources="b"), "Suspension('2022-03', sources=['b'], by='a')"),
    (
        Succession("1963", "kokura", Municipality("x", "X")),
        "Succession('1963', 'kokura', Municipality('x', [Name('X')]))",
    ),
    (Coordinates(33.5, -130), "Coordinates(33.5, -130.0)"),
    (CheckOptions(ignore=["P2"]), "CheckOptions(ignore=[IgnoredFinding('P2')])"),
    (IgnoredFinding("P2", "a", note="b"), "IgnoredFinding('P2', 'a', note='b')"),
    (Citation("a", "9"), "Citation('a', '9')"),
    (Count(Facet.COUNTRY, "CN", 1, 2), "Count('country', 'CN', 1, 2)"),
    (Actor("A"), "Actor([Name('A')])"),
    (Actor(municipality="a", role="host"), "Actor(municipality='a', role='host')"),
    (Actor("A", kind="group"), "Actor([Name('A')], kind='group')"),
    (Quantity(5, "bricks", amount="about"), "Quantity(5, 'bricks', amount='about')"),
    (Occasion(5, on="1984"), "Occasion(5, on='1984')"),
    (Occasion(5, of="a"), "Occasion(5, of='a')"),
    (Award("A", by="B"), "Award([Name('A')], by=[Name('B')])"),
    (Quotation("A", sources="b"), "Quotation(Text('A'), sources=[Citation('b')])"),
    (Picture("a.png", caption="A"), "Picture('a.png', caption=Text('A'))"),
    (Text("a\nb"), "Text('a\\nb')"),
    (Text({"ja": "市長", "en": "Mayor"}), "Text({'en': 'Mayor', 'ja': '市長'})"),
    (Termination("2022", reason="war"), "Termination('2022', reason=Text('war'))"),
    (Source("a", "A", published="2024"), "Source('a', Text('A'), published='2024')"),
    (PARTNERSHIP.parties[1], "<Municipality 'dalian': Dalian>"),
    (PARTNERSHIP, "<Partnership 'kitakyushu-dalian': Kitakyushu and Dalian, 1 act>"),
    (
        REGISTRY["kitakyushu-tacoma"],
        "<Partnership 'kitakyushu-tacoma': Kitakyushu and Tacoma, 2 acts>",
    ),
    (
        PARTNERSHIP.anniversary(45),
        "<Anniversary 'kitakyushu-dalian': 45th, on 2024-05-01, counted from 1979-05-01>",
    ),
    (
        Exchange("bridge", "work", "Beida Bridge", when="1984"),
        "<Exchange 'bridge': Beida Bridge (commemorative work, 1984)>",
    ),
    (
        REGISTRY.history(PARTNERSHIP.id, kind="conclusion")[0],
        "<Entry: Friendship city relationship established between Kitakyushu and Lüda (1 May 1979)>",
    ),
    (
        REGISTRY.history(PARTNERSHIP.id, kind="renaming")[0].event,
        "<Renaming 'dalian': Lüda renamed Dalian (1981)>",
    ),
    (FieldChange("acts[0].on", "1979-05", None), "FieldChange('acts[0].on', '1979-05', None)"),
    (
        Change(RecordKind.SOURCE, "a", None, Source("a", "A")),
        "<Change: source a: added>",
    ),
    (
        Due(PartialDate("2026-06-28"), DueKind.NOTICE, PARTNERSHIP),
        "<Due 'kitakyushu-dalian': notice on 2026-06-28>",
    ),
    (
        Interval(
            date.min,
            date(1979, 4, 30),
            frozenset({Status.IN_FORCE, Status.EXPIRED}),
            frozenset(),
            frozenset(),
        ),
        "<Interval: 0001-01-01/1979-04-30, uncertain>",
    ),
    (ENDLESS, "<Run: 1979-05-01/.., friendship>"),
    (DAYLESS, "<Run: 2011-01-01/2010-12-31, sister>"),
    (Spell((RUN,)), "<Spell: 2007/2009, 1 run>"),
    (Spell((RUN, ENDLESS)), "<Spell: 2007/.., 2 runs>"),
    (Changes(), "<Changes: 0 added, 0 removed, 0 changed>"),
    (REGISTRY, "<Registry of 9 partnerships>"),
    (REGISTRY.between("kitakyushu", "dalian"), "<Registry of 1 partnership>"),
    (Registry.of(), "<Registry of 0 partnerships>"),
]


@pytest.mark.parametrize(("value", "written"), REPRS, ids=lambda each: str(each)[:40])
def test_a_repr_says_which_value_it_is(value: object, written: str) -> None:
    assert repr(value) == written


def test_a_start_has_a_bounded_repr_also_for_a_member_with_a_long_id() -> None:
    long = history("a b", Conclusion("1979", SISTER), Accession("1990", city(LONG)))
    start = long.anniversary(5, party=LONG).start
    assert "party='xxxx" in repr(start)
    assert len(repr(start)) < 300


def test_every_public_class_of_values_has_a_line_and_a_repr_of_its_own() -> None:
    """None has what attrs writes, which has no bound; all are in the tables above or below them."""
    kinds = [kind for kind in NAMESPACE.values() if isinstance(kind, type) and has(kind)]
    assert len(kinds) > 25
    for kind in kinds:
        assert "<attrs generated" not in kind.__repr__.__code__.co_filename
    shown = {type(value).__name__ for value, *_ in (*LINES, *REPRS)}
    shown |= {"Commemoration", "PartialDate", "Period", "Term"}  # in tests of their own
    shown |= {"RegistryFile"}  # the file, and no value
    assert {kind.__name__ for kind in kinds} == shown


# the title of a partnership


@given(with_days(partnerships()), LANGUAGES)
def test_a_title_names_the_parties_of_a_day_as_they_were_called(
    asked: tuple[Partnership, date], lang: str
) -> None:
    partnership, day = asked
    try:
        parties = partnership.parties_on(day)
    except (BeforeStart, NotSettled):
        parties = ()
    title = partnership.title(lang, on=day)
    for each in partnership.possible_parties_on(day):
        assert all(wording.name_on(party, day, lang) in title for party in each)
    event(f"settled: {bool(parties)}")
    if parties:
        called = [wording.name_on(party, day, lang) for party in parties]
        assert title == Partnership(
            [Municipality(f"m{i}", name) for i, name in enumerate(called)],
            [Conclusion("1979", SISTER)],
        ).title(lang)


@given(partnerships(), LANGUAGES)
def test_a_title_without_a_day_is_that_of_the_end_of_the_calendar(
    partnership: Partnership, lang: str
) -> None:
    """Where all has happened by then, and no name has ended."""
    if all(act.latest < date.max for act in partnership.acts):
        assert partnership.title(lang) == partnership.title(lang, on=date.max)


@given(partnerships(), LANGUAGES)
def test_a_title_is_joined_as_a_language_joins_names(partnership: Partnership, lang: str) -> None:
    """The mirror image of two parties has theirs in the other order."""
    first = Partnership(partnership.parties[:2], partnership.acts[:1])
    second = Partnership(partnership.parties[1::-1], partnership.acts[:1])
    joints = "|".join(map(re.escape, TABLES[lang]["list_pattern"]["two"].values()))
    names = re.split(joints, first.title(lang))
    assert names == re.split(joints, second.title(lang))[::-1]
    assert len(names) == 2


def test_a_title_is_that_of_a_day() -> None:
    partnership = kitakyushu_dalian("1979-05-01")
    assert partnership.title() == "Kitakyushu and Dalian"
    assert partnership.title(on="1980-01-01") == "Kitakyushu and Lüda"
    assert partnership.title(on="1981") == "Kitakyushu and Lüda/Dalian"
    assert partnership.title("ja", on="1980-01-01").endswith("と旅大")
    assert partnership.title("ja").endswith("と大連")
    assert partnership.title("zh-Hant").endswith("與Dalian")


def test_before_the_first_act_a_title_names_the_founders() -> None:
    tacoma = REGISTRY["kitakyushu-tacoma"]
    assert tacoma.title(on="1900") == "Kokura and Tacoma"
    assert tacoma.title(on="1963-02-09") == "Kokura and Tacoma"
    assert tacoma.title(on="1963-02-10") == "Kitakyushu and Tacoma"
    assert tacoma.title(on="1963-02") == "Kokura/Kitakyushu and Tacoma"


def test_three_parties_are_listed_and_a_member_that_left_is_not() -> None:
    partnership = history(
        "esch szamotuly", Conclusion("1979", SISTER), Accession("1990-01-01", city("tacoma"))
    )
    assert partnership.title(on="1985") == "Esch and Szamotuly"
    assert partnership.title() == "Esch, Szamotuly and Tacoma"
    left = evolve(partnership, acts=(*partnership.acts, Withdrawal("2000-01-01", "esch")))
    assert left.title() == "Szamotuly and Tacoma"
    assert left.title(on="1995") == "Esch, Szamotuly and Tacoma"


@pytest.mark.parametrize(
    ("listed", "latest"),
    [
        ([Name("A", until="1950"), Name("B", since="1950")], "B"),
        ([Name("B", since="1950"), Name("A", until="1950")], "B"),
        ([Name("A", until="1950"), Name("B", since="1950", until="2005")], "B"),
        ([Name("A"), Name("B", since="1950")], "A/B"),
        ([Name("A", until="1950"), Name("B", until="1950")], "A/B"),
        ([Name("A", since="1960"), Name("A", until="1950"), Name("B", until="1955")], "A"),
        ([Name("甲", lang="ja"), Name("A", lang="en", until="1950")], "A"),
        ([Name("甲", lang="ja", until="1950"), Name("乙", lang="ja", since="1950")], "乙"),
    ],
)
def test_the_latest_name_of_a_municipality_is_the_one_that_ends_last(
    listed: list[Name], latest: str
) -> None:
    """In the language asked for, else in English, else in its own."""
    assert str(Municipality("m", listed)) == latest


@pytest.mark.parametrize("on", [None, "1980"])
def test_a_title_in_an_unknown_language_is_refused(on: str | None) -> None:
    with pytest.raises(UnknownLanguage, match="no words in this language"):
        PARTNERSHIP.title("xx", on=on)


# histories


@given(registries_with_exchanges(), st.slices(6))
def test_a_history_is_a_tuple_of_its_entries(registry: Registry, part: slice) -> None:
    partnership = next(iter(registry))
    found = registry.history(partnership.id)
    plain = tuple(found)
    assert type(plain) is tuple
    assert isinstance(found, tuple)
    assert found == plain
    assert hash(found) == hash(plain)
    assert found[0] is plain[0]
    assert (type(found[part]), found[part]) == (History, plain[part])
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(found, protocol))  # noqa: S301  # our own bytes
        assert (type(again), again) == (History, found)
    assert (type(copy.copy(found)), copy.copy(found)) == (History, found)
    assert type(copy.deepcopy(found)) is History


@given(registries_with_exchanges())
def test_a_history_has_a_short_repr_however_long_it_is(registry: Registry) -> None:
    for partnership in registry:
        found = registry.history(partnership.id)
        count = "1 entry" if len(found) == 1 else f"{len(found):,} entries"
        assert repr(found) == str(found) == f"<History of {count}>"


def test_a_long_history_is_counted_in_thousands() -> None:
    (entry, *_) = samples.kitakyushu().history("kitakyushu-dalian")
    assert repr(History([entry] * 2001)) == "<History of 2,001 entries>"


# notebooks


class Table(HTMLParser):
    """A table that was read, whose tags must be closed in order and have no attribute but one; before it
    there can be a timeline.
    """

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        picture, begin, rest = html.partition("<table>")
        if picture:
            assert ET.fromstring(picture).tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314  # our own
        html = begin + rest
        self.open: list[str] = []
        self.texts: dict[str, list[str]] = {"caption": [], "th": [], "td": []}
        self.rows = 0
        self.feed(html)
        self.close()
        assert self.open == []
        assert html.startswith("<table>")
        assert html.endswith("</table>")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"}
        assert [name for name, _ in attrs] in ([], ["colspan"])
        self.open.append(tag)
        self.rows += self.open == ["table", "tbody", "tr"]
        if tag in self.texts:
            self.texts[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in self.texts:
            self.texts[self.open[-1]][-1] += data
        else:
            assert data.strip() == ""

    def handle_comment(self, data: str) -> None:
        pytest.fail(f"a comment: {data!r}")

    def handle_decl(self, decl: str) -> None:
        pytest.fail(f"a declaration: {decl!r}")

    def handle_pi(self, data: str) -> None:
        pytest.fail(f"an instruction: {data!r}")


@given(hostile_registries())
def test_every_text_of_a_table_is_escaped_and_cut(registry: Registry) -> None:
    """What is read from the table are the texts themselves, and none of them is a tag."""
    (partnership,) = registry
    table = Table(registry._repr_html_())
    assert table.texts["td"] == [
        shorten(partnership.id),
        shorten(partnership.title()),
        shorten(partnership.latest_type.label("en")),
        "1979-05-01",
    ]
    found = registry.history(partnership.id)
    table = Table(found._repr_html_())
    assert table.texts["td"][2::3] == [shorten(each.tell()) for each in found[:MAX_ROWS]]
    table = Table(partnership._repr_html_())
    assert table.texts["caption"] == [shorten(partnership.title())]
    acts = [each for each in found if each.kind in ACTS]
    assert table.texts["td"][1::2] == [shorten(each.tell()) for each in acts]
    anniversary = partnership.anniversary(45)
    table = Table(anniversary._repr_html_())
    assert table.texts["caption"] == [shorten(anniversary.title())]
    assert table.texts["td"][3] == shorten(anniversary.explain())


@given(registries_with_exchanges())
def test_a_table_is_well_formed_and_the_same_every_time(registry: Registry) -> None:
    for each in (
        registry,
        *registry,
        *(registry.history(partnership.id) for partnership in registry),
    ):
        html = each._repr_html_()
        assert Table(html).rows > 0
        assert copy.deepcopy(each)._repr_html_() == html


def test_the_tables_of_the_sample() -> None:
    _, begin, rest = PARTNERSHIP._repr_html_().partition("<table>")
    assert begin + rest == (
        "<table>\n<caption>Kitakyushu and Dalian</caption>\n"
        "<thead>\n<tr><th>date</th><th>act</th></tr>\n</thead>\n"
        "<tbody>\n<tr><td>1979-05-01</td>"
        "<td>Friendship city relationship established between Kitakyushu and Lüda</td></tr>\n"
        "</tbody>\n</table>"
    )
    table = Table(REGISTRY.between("kitakyushu", "hai-phong")._repr_html_())
    assert table.texts == {
        "caption": ["1 partnership"],
        "th": ["id", "parties", "type", "since"],
        "td": ["kitakyushu-hai-phong", "Kitakyushu and Hai Phong", "sister city", "2014-04-18"],
    }
    table = Table(PARTNERSHIP.anniversary(45)._repr_html_())
    assert table.texts == {
        "caption": [PARTNERSHIP.anniversary(45).title()],
        "th": ["date", "type", "status", "count"],
        "td": [
            "2024-05-01",
            "friendship city",
            "in force",
            "45th, counted from 1 May 1979 (friendship city relationship with Lüda)",
        ],
    }
    table = Table(REGISTRY.history(PARTNERSHIP.id, kind="work")._repr_html_())
    assert table.texts["th"] == ["date", "kind", "what"]
    assert table.texts["td"][:3] == ["–", "work", "Beida Bridge"]


@pytest.mark.parametrize(
    ("count", "more"), [(50, None), (51, "and 1 more"), (1100, "and 1,050 more")]
)
def test_a_long_table_says_how_many_rows_are_not_shown(count: int, more: str | None) -> None:
    some_partnerships = [
        Partnership((city("a"), city(f"b{number}")), [Conclusion("1979", SISTER)])
        for number in range(count)
    ]
    table = Table(Registry.of(some_partnerships)._repr_html_())
    assert table.texts["caption"] == [f"{count:,} partnerships"]
    assert table.rows == MAX_ROWS == 50
    shown = table.texts["td"]
    assert (shown[-1] if len(shown) > 4 * MAX_ROWS else None) == more


def test_a_table_of_many_acts_is_bounded() -> None:
    renewals = [Renewal(f"{year}") for year in range(1901, 2001)]
    table = Table(history("a b", Conclusion("1900", SISTER), *renewals)._repr_html_())
    assert table.rows == MAX_ROWS
    assert table.texts["td"][-1] == "and 51 more"


def test_the_repr_of_completed_years_says_what_is_presumed() -> None:
    assert repr(CompletedYears(44, 45)) == "CompletedYears(at_least=44, at_most=45)"
    presumed = "CompletedYears(at_least=44, at_most=45, presumed=True)"
    assert repr(CompletedYears(44, 45, presumed=True)) == presumed
