"""Quotations, pictures, awards, places in sources, and anniversaries of other exchanges."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from partnerships import (
    Actor,
    ActorKind,
    Award,
    Citation,
    Conclusion,
    Exchange,
    InvalidExchange,
    InvalidSource,
    Municipality,
    Name,
    NotFound,
    Occasion,
    Partnership,
    PartnershipsError,
    Picture,
    Quotation,
    Registry,
    Source,
    StillReferenced,
    compare,
    wording,
)
from partnerships.formats import document
from tests.support.console import run
from tests.support.partnerships import SISTER, city, history

PARTNERSHIP = history("here there", Conclusion("1990-05-01", SISTER))
LECTURE = Exchange("lecture", "lecture", "Lecture of Sun Yat-sen", when="1913-03-16")
STATUE = Exchange(
    "statue",
    "gift",
    "Statue",
    commemorates=Occasion(110, of="lecture"),
    pictures=Picture(
        "https://example.org/statue.jpg",
        caption={"en": "The statue", "ja": "銅像"},
        credit="City of Here",
        license="CC-BY-4.0",
    ),
)
SPOKEN = Exchange(
    "visit",
    "visit",
    "Visit",
    when="2009-12",
    municipalities="here",
    quotations=Quotation(
        {"en": "a tradition to carry on", "zh": "传承"},
        by=[Name("Xi Jinping", lang="en"), Name("习近平", lang="zh")],
        sources=[Citation("article", footnote="6"), "book"],
    ),
    sources=[Citation("article", "3", article="2", time="00:10")],
)
GLOBAL_500 = Award([Name("Global 500", lang="en"), Name("グローバル500賞", lang="ja")], by="UNEP")
AWARDED = tuple(
    Exchange(id_, "award", "Award", when=when, municipalities=id_, award=award)
    for id_, when, award in (
        ("here", "2001", GLOBAL_500),
        ("there", "1990", "global 500"),
        ("over", "1995", "Another award"),
    )
)
REGISTRY = Registry.of(
    [PARTNERSHIP],
    municipalities=[city("over")],
    exchanges=[LECTURE, STATUE, SPOKEN, *AWARDED],
    sources=[Source("article", "An article"), Source("book", "A book")],
)


# awards


@pytest.mark.parametrize(
    ("award", "ids"),
    [
        ("Global 500", ["there", "here"]),
        ("グローバル500賞", ["here"]),
        ("another AWARD", ["over"]),
        ("UNEP", []),
    ],
)
def test_an_award_is_asked_for_across_cities(award: str, ids: list[str]) -> None:
    """By any of its names, in any case; the one who gives it is not its name."""
    entries = REGISTRY.history(award=award)
    assert [entry.event.id for entry in entries if isinstance(entry.event, Exchange)] == ids


# anniversaries of other exchanges


def test_a_number_can_be_counted_from_another_exchange() -> None:
    """Without a date of its own, it stands at the return of that one, and invents no date."""
    ids = [e.event.id for e in REGISTRY.history() if isinstance(e.event, Exchange)]
    assert ids == ["lecture", "there", "over", "here", "visit", "statue"]
    (entry,) = (e for e in REGISTRY.history() if e.event == STATUE)
    assert (entry.when, str(entry.position.first)) == (None, "2023-03-16")


def test_what_commemorates_an_exchange_is_none_of_the_commemorations() -> None:
    """Those are of the partnership."""
    made = Exchange(
        "x", "gift", "X", partnership="here-there", commemorates=Occasion(110, of="lecture")
    )
    done = REGISTRY.recording(made).commemorations("here-there")
    assert [each.exchanges for each in done] == [() for _ in done]


@pytest.mark.parametrize("when", [None, "19XX", "/1913", "1913-03-16/1913-03-18"])
def test_the_place_is_known_if_the_year_of_that_exchange_is(when: str | None) -> None:
    registry = Registry.of(exchanges=[Exchange("lecture", "lecture", "L", when=when), STATUE])
    (entry,) = (e for e in registry.history() if e.event == STATUE)
    assert (entry.position.first.year == 2023) is (when == "1913-03-16/1913-03-18")


@pytest.mark.parametrize(
    ("make", "error", "message", "path"),
    [
        (
            lambda: Occasion(5, of="x", on="1990"),
            InvalidExchange,
            "of, or count_from and on, not both: 'x'",
            "of",
        ),
        (
            lambda: Occasion(5, of="x", count_from="origin"),
            InvalidExchange,
            "of, or count_from and on, not both: 'x'",
            "of",
        ),
        (
            lambda: Exchange("x", "visit", "X", commemorates=Occasion(5, of="x")),
            InvalidExchange,
            "an anniversary of itself: 'x'",
            "commemorates.of",
        ),
        (
            lambda: Registry.of(exchanges=[STATUE]),
            NotFound,
            "no exchange here with this id: 'lecture'",
            "exchanges['statue'].commemorates.of",
        ),
        (
            lambda: REGISTRY.recording(
                Exchange("x", "visit", "X", commemorates=Occasion(9998, of="lecture"))
            ),
            InvalidExchange,
            (
                "no 9998th anniversary of 1913-03-16: the calendar ends with the year 9999,"
                " before 11911"
            ),
            "exchanges['x'].commemorates",
        ),
        (
            lambda: Exchange("x", "visit", "X", award=""),
            InvalidExchange,
            "a name must be a non-empty text in one line: ''",
            "award.names",
        ),
        (
            lambda: Quotation("x", by=[5]),  # type: ignore[list-item]  # on purpose
            InvalidExchange,
            "a name is needed, as a text or as one or more Name: [5]",
            "by",
        ),
        (lambda: Quotation(""), InvalidExchange, "must be a non-empty text: ''", "text"),
        (
            lambda: Picture("a b"),
            InvalidExchange,
            "an address must be a non-empty text without spaces: 'a b'",
            "url",
        ),
        (
            lambda: Picture("a", license=""),
            InvalidExchange,
            "license must be a non-empty text or None: ''",
            "license",
        ),
        (
            lambda: Citation("a", footnote=""),
            InvalidSource,
            "footnote must be a non-empty text in one line, or None: ''",
            "footnote",
        ),
        (
            lambda: Registry.of(exchanges=[SPOKEN], municipalities=[city("here")]),
            NotFound,
            "no source here with this id: 'article'",
            "exchanges['visit'].sources[0].source",
        ),
        (
            lambda: Registry.of(
                exchanges=[Exchange("x", "visit", "X", quotations=Quotation("x", sources="s"))]
            ),
            NotFound,
            "no source here with this id: 's'",
            "exchanges['x'].quotations[0].sources[0].source",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    make: Callable[[], object], error: type[PartnershipsError], message: str, path: str
) -> None:
    with pytest.raises(error) as caught:
        make()
    assert (caught.value.message, caught.value.path) == (message, path)


@pytest.mark.parametrize(
    ("id_", "place"),
    [
        ("lecture", "exchanges['statue'].commemorates.of"),
        ("book", "exchanges['visit'].quotations[0].sources[1].source"),
    ],
)
def test_what_is_referred_to_is_not_removed(id_: str, place: str) -> None:
    with pytest.raises(StillReferenced) as caught:
        REGISTRY.removing(id_)
    assert caught.value.places == (place,)


def test_an_exchange_with_anniversaries_is_replaced_by_one_that_has_them() -> None:
    moved = Exchange("lecture", "lecture", "L", when="9913-03-16")
    with pytest.raises(InvalidExchange, match="the calendar ends with the year 9999"):
        REGISTRY.replacing(moved)


def test_a_filter_keeps_no_anniversary_of_what_is_gone() -> None:
    """Nor a part of it."""
    recorded = [
        Exchange("a", "visit", "A", when="2000", partnership="here-there"),
        Exchange("b", "work", "B", commemorates=Occasion(5, of="a")),
        Exchange("c", "work", "C", part_of="b"),
    ]
    registry = REGISTRY.recording(*recorded)
    left = registry.where(lambda _: False)
    assert registry.exchanges.keys() - left.exchanges.keys() == {"a", "b", "c"}


# documents and merges


def test_all_of_it_is_read_as_it_is_written() -> None:
    text = document.dumps(REGISTRY)
    assert document.loads(text) == REGISTRY
    _, statue, visit, *_ = json.loads(text)["exchanges"]
    assert statue["commemorates"] == {"number": 110, "of": "lecture"}
    assert visit["quotations"][0]["sources"] == [{"source": "article", "footnote": "6"}, "book"]


def test_a_merge_translates_what_is_referred_to() -> None:
    """Ours has other objects under the same ids."""
    taken = [evolve(each, partnership="here-there") for each in (LECTURE, STATUE, SPOKEN)]
    alone = Exchange(
        "alone", "gift", "A", partnership="here-there", commemorates=Occasion(5, of="elsewhere")
    )
    theirs = Registry.of(
        [PARTNERSHIP],
        exchanges=[*taken, alone, Exchange("elsewhere", "visit", "E")],
        sources=REGISTRY.sources.values(),
    )
    ours = Registry.of(
        exchanges=[Exchange("lecture", "lecture", "Ours")], sources=[Source("book", "Ours")]
    )
    merged = compare(ours, theirs).merged(lambda _: "theirs")
    statue, visit = merged.exchanges["statue"], merged.exchanges["visit"]
    assert statue.commemorates == Occasion(110, of="lecture-2")
    assert [each.source for each in visit.quotations[0].sources] == ["article", "book-2"]
    assert merged.exchanges["alone"].commemorates == Occasion(5, of="elsewhere")


def test_a_merge_does_not_refer_to_what_it_does_not_take() -> None:
    """An exchange of a partnership of which it is doubtful whether we have it."""
    ours, doubtful = (
        Partnership.between(
            Municipality(a, "Here", country=country),
            Municipality("there", "There", country="CN"),
            type="sister",
            since="1988",
        )
        for a, country in (("here", "JP"), ("h", None))
    )
    theirs = Registry.of(
        [doubtful],
        exchanges=[
            Exchange("visit", "visit", "V", partnership=doubtful.id),
            Exchange("gift", "gift", "G", commemorates=Occasion(5, of="visit"), part_of="visit"),
        ],
    )
    comparison = compare(Registry.of([ours]), theirs)
    assert len(comparison.proposed) == 1
    assert comparison.merged().exchanges == {"gift": Exchange("gift", "gift", "G")}


# at the command line


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "en",
            [
                "commemorates: 110th (Lecture of Sun Yat-sen)",
                "picture: The statue (City of Here, CC-BY-4.0, https://example.org/statue.jpg)",
                "quotation: “a tradition to carry on” (Xi Jinping) [article, footnote 6] [book]",
                "award: Global 500 (UNEP)",
                "source: article, p. 3, article 2, at 00:10",
            ],
        ),
        (
            "ja",
            [
                "記念: 110周年（Lecture of Sun Yat-sen）",
                "写真: 銅像（City of Here、CC-BY-4.0、https://example.org/statue.jpg）",
                "引用: 「a tradition to carry on [en]」（Xi Jinping） [article、脚注6] [book]",
                "受賞: グローバル500賞（UNEP）",
                "出典: article、3ページ、第2条、00:10",
            ],
        ),
        ("zh", ["引文: “传承”（习近平） [article，脚注6] [book]"]),
        ("ko", ["인용: “a tradition to carry on [en]”(Xi Jinping) [article, 각주 6] [book]"]),
    ],
)
def test_a_history_shows_it_in_each_language(tmp_path: Path, lang: str, lines: list[str]) -> None:
    file = str(tmp_path / "registry.json")
    document.dump(REGISTRY, file)
    out, _ = run(["--registry", file, "history", "--lang", lang])
    shown = [line.strip() for line in out.splitlines()]
    for line in lines:
        heading, _, text = line.partition(": ")
        assert any(each.startswith(heading) and each.endswith(text) for each in shown), (line, out)
    assert "[book] A book" in shown


def test_an_award_is_asked_for_at_the_command_line(tmp_path: Path) -> None:
    file = str(tmp_path / "registry.json")
    document.dump(REGISTRY, file)
    arguments = ["--registry", file, "history", "--award", "Global 500", "--format", "csv"]
    out, _ = run(arguments)
    assert "Global 500 (UNEP)" in out
    assert len(out.splitlines()) == 3


def test_an_actor_that_is_a_municipality_took_part() -> None:
    made = Exchange(
        "x", "visit", "X", municipalities="a", actors=[Actor(municipality="b"), Actor("C")]
    )
    assert made.participants == {"a", "b"}


# countries


@pytest.mark.parametrize(
    ("actor", "kind", "english", "chinese"),
    [
        (Actor(country="CN", role="donor"), ActorKind.COUNTRY, "China (donor)", "中国（赠送方）"),
        (
            Actor("Sun Yat-sen", country="CN"),
            ActorKind.PERSON,
            "Sun Yat-sen (participant, China)",
            "Sun Yat-sen（参加方，中国）",
        ),
        (
            Actor(municipality="here", country="JP"),
            ActorKind.MUNICIPALITY,
            "here (participant, Japan)",
            "here（参加方，日本）",
        ),
    ],
)
def test_a_country_can_take_part(actor: Actor, kind: ActorKind, english: str, chinese: str) -> None:
    """By itself, or as the country that somebody is from."""
    assert actor.kind is kind
    assert (str(actor), format(actor, "zh")) == (english, chinese)


def test_a_country_is_found_by_its_code_and_by_its_names() -> None:
    """Those whom it is only the country of are not the country."""
    donated = Exchange("x", "gift", "X", actors=[Actor(country="CN"), Actor("Wu", country="JP")])
    registry = Registry.of(exchanges=[donated])
    for name in ("CN", "cn", "china", "中國", "중국", "Wu"):
        assert len(registry.history(actor=name)) == 1
    for name in ("JP", "Japan"):
        assert registry.history(actor=name) == ()


def test_an_actor_of_an_unknown_country_is_refused() -> None:
    with pytest.raises(InvalidExchange, match="unknown country"):
        Actor(country="XX")
    with pytest.raises(NotFound, match="no country with this code: 'XX'"):
        wording.country("XX")


def test_a_country_is_shown_in_a_history(tmp_path: Path) -> None:
    file = str(tmp_path / "registry.json")
    donated = Exchange("x", "gift", "X", when="2023", actors=Actor(country="CN", role="donor"))
    document.dump(Registry.of(exchanges=[donated]), file)
    out, _ = run(["--registry", file, "history", "--lang", "ko"])
    assert "중국(" in out
