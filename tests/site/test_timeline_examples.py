"""Timelines of real and of made partnerships: which bars, marks and texts stand at which years."""

from __future__ import annotations

import sys
from datetime import date

import pytest

pytest.importorskip("jinja2", reason="pictures need Jinja2: install the extra site")

from typing import TYPE_CHECKING

from partnerships import (
    Conclusion,
    Exchange,
    MissingExtra,
    Municipality,
    Name,
    Partnership,
    PartnershipType,
    Registry,
    Renewal,
    Resumption,
    Suspension,
    Termination,
    samples,
    site,
)
from partnerships._display.html import MAX_ROWS
from partnerships._drawing.templates import get_picture_environment
from partnerships.cli import main
from partnerships.formats import document
from tests.site.pictures import Picture
from tests.support.partnerships import SISTER, city, history

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = samples.kitakyushu()


def bars_of(partnership: Partnership, on: str = "2024-08-29") -> list[tuple[str, str, str]]:
    """Return the status and the days of each bar."""
    picture = Picture(site.timeline(partnership, on=on))
    return [(bar.kind, str(bar.first), str(bar.last)) for bar in picture.rows[partnership.id].bars]


def test_the_sample_is_drawn_with_its_names_as_called_then() -> None:
    picture = Picture(site.timeline(REGISTRY, on="2024-08-29"))
    assert picture.title == "Timeline"
    assert list(picture.years) == [1960, 1980, 2000, 2020]
    assert list(picture.rows)[:3] == [
        "kitakyushu-tacoma",
        "kitakyushu-norfolk",
        "kitakyushu-dalian",
    ]
    dalian = picture.rows["kitakyushu-dalian"]
    assert [(each.text, str(each.on)) for each in dalian.labels] == [
        ("Kitakyushu and Lüda", "1979-05-01"),
        ("Kitakyushu and Dalian", "1982-01-01"),
    ]
    for label in dalian.labels:
        assert abs(picture.place(label.on) - label.x) < 0.02
    (bar,) = dalian.bars
    assert (bar.kind, bar.colour, bar.end) == ("in_force", "type-0", 99.0)
    assert bar.text == "friendship city (in force, from 1 May 1979 on)"
    milestones = [each for each in dalian.marks if each.kind == "milestone"]
    assert [each.first.year for each in milestones] == list(range(1984, 2025, 5))
    assert milestones[-1].text.startswith("45th anniversary of the friendship city")
    assert any(each.kind == "exchange" for each in dalian.marks)
    assert {"Friendship city", "Milestone", "Agreements", "Exchanges"} <= set(picture.keys)


def test_a_picture_speaks_the_language_that_is_asked_for() -> None:
    picture = Picture(site.timeline(REGISTRY["kitakyushu-dalian"], on="2024", lang="ja"))
    assert picture.title == "北九州市と大連市"
    row = picture.rows["kitakyushu-dalian"]
    assert [each.text for each in row.labels] == ["北九州市と旅大市", "北九州市と大連市"]
    assert row.bars[0].text == "友好都市（提携中、1979年5月1日以降）"


def test_a_date_that_is_not_known_to_the_day_is_drawn_as_uncertain() -> None:
    """The friendly cooperation of Hai Phong began on some day of 2009, and can have run out in 2014."""
    assert bars_of(REGISTRY["kitakyushu-hai-phong"]) == [
        ("uncertain", "2009-01-01", "2009-12-30"),
        ("in_force", "2009-12-31", "2014-01-01"),
        ("uncertain", "2014-01-02", "2014-04-17"),
        ("in_force", "2014-04-18", "9999-12-31"),
    ]


def test_suspensions_and_breaks_are_shown() -> None:
    broken = history(
        "a b",
        Conclusion("1980-01-01", SISTER),
        Suspension("1990-01-01"),
        Resumption("1995-01-01"),
        Termination("2000-01-01"),
        Conclusion("2010-01-01", SISTER, in_force_from="2012-01-01"),
    )
    assert bars_of(broken) == [
        ("in_force", "1980-01-01", "1989-12-31"),
        ("suspended", "1990-01-01", "1994-12-31"),
        ("in_force", "1995-01-01", "1999-12-31"),
        ("pending", "2010-01-01", "2011-12-31"),
        ("in_force", "2012-01-01", "9999-12-31"),
    ]
    picture = Picture(site.timeline(broken, on="2024"))
    assert picture.keys == ["Sister city", "Suspended", "Pending", "Agreements", "Milestone"]


def test_an_end_of_which_nothing_is_known_fades_to_the_edge_of_the_picture() -> None:
    ended = history("a b", Conclusion("1980-01-01", SISTER), Termination("[1990..]"))
    (bar, rest) = Picture(site.timeline(ended, on="2024")).rows[ended.id].bars[-2:]
    assert (bar.kind, bar.stops) == ("in_force", ())
    assert (rest.kind, rest.stops) == ("uncertain", (0.6, 0.3))


def test_a_bar_without_a_certain_day_fades_to_both_sides() -> None:
    brief = history("a b", Conclusion("1980", SISTER), Termination("1980"))
    (bar,) = Picture(site.timeline(brief, on="2000")).rows[brief.id].bars
    assert (bar.kind, bar.stops) == ("uncertain", (0.0, 0.6, 0.0))


def test_what_was_upgraded_on_an_unknown_day_changes_its_colour_gradually() -> None:
    """It is certainly in force, with one type or the other."""
    upgraded = history("a b", Conclusion("1980-01-01", "friendship"), Conclusion("199X", SISTER))
    first, change, last = Picture(site.timeline(upgraded, on="2024")).rows[upgraded.id].bars
    assert [first.colour, change.colour, last.colour] == ["type-0", None, "type-1"]
    assert (change.kind, change.stops) == ("in_force", (1.0, 1.0))


def test_types_of_ones_own_have_colours_of_their_own() -> None:
    codes = [f"own-{letter}" for letter in "abcd"]
    ties = [
        Partnership(
            (city("a"), city(f"b{code}")),
            [Conclusion("1979", PartnershipType(code, PartnershipType.SISTER))],
        )
        for code in codes
    ]
    picture = Picture(site.timeline(Registry.of(ties), on="2024"))
    colours = [row.bars[-1].colour for row in picture.rows.values()]
    assert colours == ["type-7", "type-8", "type-9", "type-7"]


@pytest.mark.parametrize(
    ("when", "spans"),
    [
        ("1990-05-01", [("1990-05-01", "1990-05-01", False)]),
        ("1990", [("1990-01-01", "1990-12-31", True)]),
        ("XXXX", []),
        (
            "1990/1993",
            [("1990-01-01", "1993-12-31", True), ("1990-12-31", "1993-01-01", False)],
        ),
        ("1990/1990", [("1990-01-01", "1990-12-31", True)]),
        ("1990-05-01/1991-05-01", [("1990-05-01", "1991-05-01", False)]),
        ("1990-05-01/..", [("1990-05-01", "9999-12-31", False)]),
        ("../1990-05-01", [("0001-01-01", "1990-05-01", False)]),
        ("1990/", [("1990-01-01", "1990-12-31", True)]),
        ("/1990-05", [("1990-05-01", "1990-05-31", True)]),
        ("../..", []),
        (None, []),
        ("1950", []),
    ],
)
def test_exchanges_lie_on_the_days_that_are_certain_and_dotted_on_those_that_are_not(
    when: str | None, spans: list[tuple[str, str, bool]]
) -> None:
    tie = history("a b", Conclusion("1979-05-01", SISTER))
    visit = Exchange("visit", "visit", "A visit", when=when, partnership=tie.id)
    picture = Picture(site.timeline(Registry.of([tie], exchanges=[visit]), on="2024"))
    marks = [each for each in picture.rows[tie.id].marks if each.kind == "exchange"]
    assert [(str(each.first), str(each.last), each.perhaps) for each in marks] == spans
    assert all(each.text.startswith("A visit (") for each in marks)


def test_acts_without_a_known_date_have_no_mark() -> None:
    """And without any known date the last fifty years are shown."""
    unknown = history("a b", Conclusion("XXXX", SISTER), Renewal("XXXX"))
    picture = Picture(site.timeline(unknown, on="2024"))
    (bar,) = picture.rows[unknown.id].bars
    assert (bar.kind, bar.stops) == (
        "uncertain",
        (0.3, 0.6),
    )  # it is certain on the last day of all
    assert picture.rows[unknown.id].marks == []
    assert min(picture.years) == 1970
    whole = Picture(site.timeline(unknown))
    assert max(whole.years) <= 52


def test_in_a_long_picture_only_the_larger_milestones_are_marked() -> None:
    old = history("a b", Conclusion("1000-01-01", SISTER))
    marks = Picture(site.timeline(old, on="2024")).rows[old.id].marks
    assert [each.first.year for each in marks if each.kind == "milestone"] == list(
        range(1050, 2001, 50)
    )


def test_names_that_would_cover_each_other_stand_in_lines_of_their_own() -> None:
    """And one that is too long is cut, with the whole of it beside."""
    names = [
        Name("First", lang="en", until="1999-12-31"),
        Name("Second " * 40, lang="en", since="2000-01-01", until="2019-12-31"),
        Name("大" * 2000, lang="en", since="2020-01-01"),
    ]
    tie = Partnership((city("a"), Municipality("b", names)), [Conclusion("1980-01-01", SISTER)])
    labels = Picture(site.timeline(tie, on="2024")).rows[tie.id].labels
    assert [len(each.text) > 200 for each in labels] == [False, True, True]
    assert [each.anchor for each in labels] == [None, "end", "end"]
    assert sorted({each.y for each in labels}) == [each.y for each in labels]


def test_a_picture_has_a_size_or_takes_that_of_its_page() -> None:
    tie = REGISTRY["kitakyushu-dalian"]
    sized, fluid = (Picture(site.timeline(tie, on="2024", width=each)) for each in (720, None))
    assert sized.root.get("viewBox") == f"0 0 720 {sized.root.get('height')}"
    assert (fluid.root.get("viewBox"), fluid.root.get("width")) == (None, "100%")


def test_without_a_day_the_picture_ends_with_the_last_known_year() -> None:
    ended = history("a b", Conclusion("1900-01-01", SISTER), Termination("2000-01-01"))
    picture = Picture(site.timeline(ended))
    assert max(picture.years) == 2000
    assert 'class="today"' not in site.timeline(ended)
    assert 'class="today"' in site.timeline(ended, on="2003")


def test_several_pictures_can_stand_in_one_page() -> None:
    """What one of them names, no other has under the same name."""
    pictures = [Picture(site.timeline(each, on="2024", width=None)) for each in REGISTRY]
    names = [
        {each.get("id") for each in picture.root.iter() if each.get("id")} for picture in pictures
    ]
    assert all(names)
    assert len(set.union(*names)) == sum(map(len, names))


def test_hostile_names_are_texts() -> None:
    for name in ("<script>alert(1)</script>", "]]>&amp;", "a\u200eb", "x\ufffe", "</title>"):
        tie = Partnership((Municipality("a", name), city("b")), [Conclusion("1980", SISTER)])
        picture = Picture(site.timeline(tie, on="2024"))
        expected = name.replace("\ufffe", "\ufffd")
        assert picture.rows[tie.id].labels[0].text == f"{expected} and B"
        assert {each.tag.rpartition("}")[2] for each in picture.root.iter()} <= {
            *("svg", "title", "style", "defs", "pattern", "path", "linearGradient", "stop"),
            *("rect", "g", "line", "text", "use", "circle"),
        }


def test_a_notebook_shows_the_timeline_above_the_table() -> None:
    for value in (REGISTRY, REGISTRY["kitakyushu-dalian"]):
        picture, table, _ = value._repr_html_().partition("<table>")
        assert "kitakyushu-dalian" in Picture(picture).rows
        assert table


def test_a_notebook_shows_no_more_bars_than_rows() -> None:
    ties = [
        Partnership((city("a"), city(f"b{each}")), [Conclusion("1979", SISTER)])
        for each in range(60)
    ]
    picture, _, _ = Registry.of(ties)._repr_html_().partition("<table>")
    assert len(Picture(picture).rows) == MAX_ROWS
    assert Registry.of()._repr_html_().startswith("<table>")


def test_without_jinja_a_notebook_shows_the_table_and_a_picture_names_the_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    get_picture_environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert REGISTRY._repr_html_().startswith("<table>")
    with pytest.raises(MissingExtra, match=r"pip install 'partnerships\[site\]'$"):
        site.timeline(REGISTRY)


# the command

Captured = pytest.CaptureFixture[str]


def test_the_command_draws_the_registry_and_writes_over_nothing(
    tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "timeline.svg"
    arguments = ["timeline", str(out), "--on", "2024-08-29", "--lang", "ja"]
    assert main(arguments) == 0
    assert out.read_text("utf-8") == site.timeline(REGISTRY, on="2024-08-29", lang="ja")
    assert main(arguments) == 2
    assert "there is a file already" in capsys.readouterr().err
    assert main([*arguments, "--force"]) == 0


@pytest.mark.parametrize("of", ["dalian", "kitakyushu-dalian", "Lüda"])
def test_the_command_draws_what_is_asked_for(of: str, capsys: Captured) -> None:
    assert main(["timeline", "-", "--of", of, "--on", "2024-08-29"]) == 0
    picture = Picture(capsys.readouterr().out)
    assert list(picture.rows) == ["kitakyushu-dalian"]
    assert any(each.kind == "exchange" for each in picture.rows["kitakyushu-dalian"].marks)


def test_the_command_draws_a_document_up_to_today(tmp_path: Path, capsys: Captured) -> None:

    path = tmp_path / "registry.json"
    document.dump(REGISTRY, path)
    assert main(["--registry", str(path), "timeline", str(path), "--force"]) == 2
    assert "would be lost" in capsys.readouterr().err
    assert main(["--registry", str(path), "timeline", "-"]) == 0
    picture = Picture(capsys.readouterr().out)
    assert len(picture.rows) == len(REGISTRY)
    assert picture.place(date.today()) <= 99.02  # noqa: DTZ011  # as the user's
