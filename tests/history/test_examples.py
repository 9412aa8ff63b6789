"""Histories of invented partnerships: what each entry says, and its place in the order."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    Accession,
    Actor,
    Conclusion,
    Exchange,
    Name,
    NotFound,
    PartialDate,
    Partnership,
    Registry,
    Renewal,
    Resumption,
    Source,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
    wording,
)
from partnerships._testing.histories import EXACT, PARTIAL
from partnerships.cli import main
from partnerships.formats import document
from partnerships.wording import LANGUAGES
from tests.support.partnerships import SISTER, city, history
from tests.support.strategies import partnerships

PARTNERSHIP = history(
    "here there",
    Conclusion("1990-04-01", "friendship", term="P5Y"),
    Renewal("1995-03-01", term="P5Y"),
    Conclusion("1998-04-01", SISTER, in_force_from="1999-01-01", note="In spring.\nAt noon."),
    Accession("2000", city("over")),
    Suspension("2001-02-03", by="there", reason="a quarrel"),
    Resumption("2002-01-01", sources="minutes"),
    Succession("2003-05-05", "here", city("greater-here")),
    Withdrawal("2004", "over"),
    Termination("2010-12-31", by="greater-here"),
    Termination("2011-01-31", by="there"),
)
REGISTRY = Registry.of(
    [PARTNERSHIP], sources=[Source("minutes", "Minutes of the council", published="2002")]
)


def test_each_act_is_described_with_the_parties_of_its_day() -> None:
    """As they were called and as many as they were."""
    entries = REGISTRY.history("here-there", period="../2011-06")
    assert [entry.tell() for entry in entries if entry.kind != "anniversary"] == [
        "Friendship city relationship established between Here and There, for 5 years",
        "Friendship city agreement between Here and There renewed, for 5 years",
        "Sister city relationship established between Here and There, in force from 1 January 1999",
        "Over joined the sister city relationship between Here and There",
        "There suspended its sister city relationship with Here and Over (a quarrel)",
        "Sister city relationship between Here, There and Over resumed",
        "Here succeeded by Greater Here in the sister city relationship with There and Over",
        "Over withdrew from the sister city relationship with Greater Here and There",
        "Greater Here ended its sister city relationship with There",
        "There ended its sister city relationship with Greater Here",
    ]


def test_milestones_are_listed_up_to_what_is_recorded_last() -> None:
    """While it was in force, in the run of the day."""
    entries = [each for each in REGISTRY.history("here-there") if each.kind == "anniversary"]
    assert [(str(each.when), each.tell()) for each in entries] == [
        (
            "1995-04-01",
            "5th anniversary of the friendship city relationship between Here and There",
        ),
        (
            "2003-04-01",
            "5th anniversary of the sister city relationship between Here, There and Over",
        ),
        (
            "2008-04-01",
            "10th anniversary of the sister city relationship between Greater Here and There",
        ),
    ]


@pytest.mark.parametrize(
    ("id_", "kinds"),
    [
        ("over", ["conclusion", "renewal", "conclusion", "accession"]),
        ("here", ["conclusion", "renewal", "conclusion", "accession"]),
    ],
)
def test_a_party_that_left_has_no_part_in_what_came_later(id_: str, kinds: list[str]) -> None:
    """Its history ends with the act by which it left."""
    acts = [each.kind for each in REGISTRY.history(id_) if each.kind != "anniversary"]
    left = {"over": "withdrawal", "here": "succession"}[id_]
    assert acts[:4] == kinds
    assert acts[-1] == left
    assert "termination" not in acts
    numbers = [each.anniversary.number for each in REGISTRY.history(id_) if each.anniversary]
    assert numbers == [5, 5]


def test_a_party_that_came_back_has_the_whole_history() -> None:
    """What ends with an act by which it left goes on with one by which it joined."""
    partnership = history(
        "here there over",
        Conclusion("1990", SISTER),
        Withdrawal("1995", "over"),
        Accession("2000", city("over")),
        Termination("2010"),
    )
    assert [each.kind for each in Registry.of([partnership]).history("over")][-1] == "termination"


def test_a_successor_that_was_a_party_is_not_named_as_one_of_the_others() -> None:
    """Where two parties become one, the others are those that are neither."""
    partnership = history("a b c", Conclusion("1990", SISTER), Succession("2000", "a", city("b")))
    (recorded,) = (e for e in Registry.of([partnership]).history("a-b-c") if e.kind == "succession")
    assert recorded.tell() == "A succeeded by B in the sister city relationship with C"


def test_what_others_did_after_it_left_is_not_its_history() -> None:
    """Unless the exchange names it; one without a date of its own goes by its anniversary."""
    recorded = [
        Exchange("before", "visit", "A visit", when="1992", partnership="here-there"),
        Exchange("after", "visit", "A visit", when="2006", partnership="here-there"),
        Exchange("work", "work", "A bridge", commemorates=10, partnership="here-there"),
        Exchange("early", "work", "A fountain", commemorates=5, partnership="here-there"),
        Exchange(
            "named", "visit", "V", when="2006", partnership="here-there", municipalities=["over"]
        ),
        Exchange("whenever", "gift", "A gift", partnership="here-there"),
    ]
    entries = REGISTRY.recording(*recorded).history("over")
    ids = [entry.event.id for entry in entries if isinstance(entry.event, Exchange)]
    assert ids == ["before", "early", "named", "whenever"]


def test_who_is_not_there_has_no_history() -> None:
    """Neither a partnership nor a municipality is called so."""
    with pytest.raises(NotFound, match=r"nothing here has this id: 'nowhere'"):
        REGISTRY.history("nowhere")
    twins = Registry.of([Partnership(PARTNERSHIP.parties, [Conclusion("1990", SISTER)], id="here")])
    with pytest.raises(NotFound, match=r"both a partnership and a municipality have this id"):
        twins.history("here")
    assert Registry.of(municipalities=[city("alone")]).history("alone") == ()


def test_what_has_no_date_and_belongs_to_nothing_is_last() -> None:
    """And a part of an undated whole behind it."""
    recorded = [
        Exchange("part", "work", "A part", municipalities=["here"], part_of="whole"),
        Exchange("whole", "project", "A whole", municipalities=["here"]),
        Exchange("unknown", "visit", "A visit", municipalities=["here"], when="XXXX"),
        Exchange("both-unknown", "visit", "A visit", municipalities=["here"], when="/"),
        Exchange("dated", "visit", "A visit", municipalities=["here"], when="2030"),
    ]
    entries = REGISTRY.recording(*recorded).history("here")
    ids = [entry.event.id for entry in entries if isinstance(entry.event, Exchange)]
    assert ids == ["dated", "both-unknown", "unknown", "whole", "part"]


def test_records_coarser_than_a_year_do_not_carry_milestones_far() -> None:
    """A century documents its first day at least; a period its known beginning."""
    partnership = history("here there", Conclusion("1990-05-01", SISTER))
    for when, numbers in (
        ("20XX", [5]),
        ("2000/..", [5, 10]),
        ("1999/2006", [5]),
        ("1990/9999", []),
        ("/2006", [5, 10, 15]),
        ("/..", []),
        ("XXXX", []),
    ):
        made = Exchange("x", "visit", "A visit", when=when, partnership=partnership.id)
        entries = Registry.of([partnership], exchanges=[made]).history(partnership.id)
        assert [e.anniversary.number for e in entries if e.anniversary] == numbers


def test_milestones_are_listed_up_to_a_day_that_is_named() -> None:
    """Whatever is recorded."""
    partnership = history("here there", Conclusion("1990-05-01", SISTER))
    registry = Registry.of([partnership])
    assert [e.kind for e in registry.history(partnership.id)] == ["conclusion"]
    recorded = registry.history(partnership.id, until="2001")
    assert [e.anniversary.number for e in recorded if e.anniversary] == [5, 10]


def test_what_began_on_an_unknown_day_is_before_the_day_of_its_end() -> None:
    """Before what else is of that day."""
    made = Exchange("x", "proposal", "An invitation", when="/1990-04-01", municipalities=["here"])
    (first, second, *_) = REGISTRY.recording(made).history("here")
    assert (first.kind, second.kind) == ("proposal", "conclusion")


def test_a_part_of_a_days_event_stands_behind_it() -> None:
    """With the date of the day, or without a date; whatever its id."""
    recorded = [
        Exchange("visit", "visit", "V", municipalities=["here"], when="1913-03"),
        Exchange(
            "lecture", "lecture", "L", when="1913-03-16", part_of="visit", municipalities=["here"]
        ),
        Exchange(
            "a-gift", "gift", "G", when="1913-03-16", part_of="lecture", municipalities=["here"]
        ),
        Exchange("a-song", "gift", "S", part_of="lecture", municipalities=["here"]),
        Exchange("a-later-one", "visit", "X", when="1913-03-17", municipalities=["here"]),
    ]
    entries = REGISTRY.recording(*recorded).history("here", period="1913/1913")
    assert [entry.tell() for entry in entries] == ["V", "L", "G", "S", "X"]


def test_background_is_what_a_municipality_took_no_part_in() -> None:
    """Of the partnership, it is what began before its first act."""
    of: dict[str, Any] = {"partnership": "here-there"}
    recorded = [
        Exchange("before", "visit", "V", when="1970", **of),
        Exchange("one-before", "visit", "V", when="1971", municipalities=["here"], **of),
        Exchange("decade", "visit", "V", when="199X", municipalities=["here"], **of),
        Exchange("goes-on", "visit", "V", when="1974/", **of),
        Exchange("that-year", "visit", "V", when="1990", **of),
        Exchange("nobody", "visit", "V", when="1995", actors=Actor("Sun Yat-sen"), **of),
        Exchange("one", "visit", "V", when="1996", municipalities=["here"], **of),
        Exchange("acting", "visit", "V", when="1997", actors=Actor(municipality="there"), **of),
        Exchange("none", "visit", "V", when="1998", municipalities=["here"]),
    ]
    registry = REGISTRY.recording(*recorded)

    def told(id_: str, *, background: bool = False) -> dict[str, bool]:
        return {
            entry.event.id: entry.is_background
            for entry in registry.history(id_, background=background)
            if isinstance(entry.event, Exchange)
        }

    assert told("here-there") == {
        "before": True,
        "one-before": True,
        "goes-on": True,
        "decade": False,
        "that-year": False,
        "nobody": False,
        "one": False,
        "acting": False,
    }
    own = ["one-before", "decade", "that-year", "nobody", "one", "none"]
    assert told("here") == dict.fromkeys(own, False)
    assert told("here", background=True) == {
        **dict.fromkeys(("before", "goes-on", "acting"), True),
        **dict.fromkeys(own, False),
    }
    assert set(told("there")) == {"that-year", "nobody", "acting"}


def test_parts_without_a_date_are_listed_with_their_own_whole() -> None:
    """Also where two wholes are at one place."""
    recorded = [
        Exchange("a", "project", "A", municipalities=["here"], when="2001"),
        Exchange("b", "project", "B", municipalities=["here"], when="2001"),
        Exchange("a1", "project", "A1", municipalities=["here"], part_of="a"),
        Exchange("b1", "project", "B1", municipalities=["here"], part_of="b"),
        Exchange("a11", "project", "A11", municipalities=["here"], part_of="a1"),
    ]
    entries = REGISTRY.recording(*recorded).history("here", kind="project")
    assert [entry.tell() for entry in entries] == ["A", "A1", "A11", "B", "B1"]


def test_a_listing_shows_notes_and_sources_of_acts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On lines below, and in the rows of programs."""
    path = f"{tmp_path}/registry.json"
    undated = Exchange(
        "x", "visit", [Name("A visit", lang="en")], municipalities=["here"], sources=["minutes"]
    )
    document.dump(REGISTRY.recording(undated), path)
    assert main(["--registry", path, "history", "here-there"]) == 0
    out = capsys.readouterr().out
    assert "    note: In spring.\n    At noon.\n" in out
    assert "    source: minutes\n" in out
    assert "\n[minutes] Minutes of the council, 2002\n" in out
    assert main(["--registry", path, "history", "here", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    recorded = {row["kind"]: row for row in rows}
    assert recorded["resumption"]["sources"] == ["minutes"]
    assert [row.get("term") for row in rows if row["kind"] == "conclusion"] == ["P5Y", None]
    assert {row.keys() >= {"on", "what", "actors", "sources"} for row in rows} == {True}
    assert recorded["conclusion"]["note"] == "In spring.\nAt noon."
    assert recorded["visit"]["on"] is None
    assert main(["--registry", path, "history", "here"]) == 0
    assert "\n–                visit        A visit\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("9", ("p. 9", "9ページ", "第9页", "9쪽")),
        ("321–322", ("pp. 321–322", "321–322ページ", "第321–322页", "321–322쪽")),
        ("12, 14", ("pp. 12, 14", "12, 14ページ", "第12, 14页", "12, 14쪽")),
        ("xii", ("p. xii", "xiiページ", "第xii页", "xii쪽")),
    ],
)
def test_pages_are_described_in_each_language(page: str, expected: tuple[str, ...]) -> None:
    """One or several, where a language distinguishes them."""
    assert tuple(wording.page(page, lang) for lang in ("en", "ja", "zh", "ko")) == expected


def test_a_title_has_all_its_names_in_the_language() -> None:
    """Else in English, else in the first one's language."""
    names = [
        Name("図書館", lang="ja"),
        Name("Library", lang="en", until="XXXX"),
        Name("Hall", lang="en", since="XXXX"),
    ]
    assert wording.title(names, "ja") == "図書館"
    assert wording.title(names, "ko") == "Library/Hall"
    assert wording.title(names[:1], "ko") == "図書館"


@given(partnerships(EXACT, PARTIAL), st.sampled_from(LANGUAGES))
def test_every_sentence_names_the_parties_of_the_act(partnership: Partnership, lang: str) -> None:
    for entry in Registry.of([partnership]).history(partnership.id):
        on = entry.when
        assert isinstance(on, PartialDate)
        text = entry.tell(lang)
        found = [party for parties in partnership.possible_parties_on(on) for party in parties]
        if entry.kind == "anniversary":
            assert entry.anniversary is not None
            assert str(entry.anniversary.number) in text
        assert any(wording.name_on(party, on, lang) in text for party in found)
        assert text[0].upper() == text[0]
