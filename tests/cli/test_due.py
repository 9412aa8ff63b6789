"""What falls due, what sleeps and what comes next, at the command line."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from partnerships import Conclusion, Exchange, Registry, Termination, wording
from partnerships.cli import main
from partnerships.formats import document
from tests.support.calendars import entries
from tests.support.partnerships import history

if TYPE_CHECKING:
    from pathlib import Path

Captured = pytest.CaptureFixture[str]

REGISTRY = Registry.of(
    [
        history(
            "a b", Conclusion("2024-08-28", "sister", term="P12M", renews="P12M", notice="P2M")
        ),
        history("a c", Conclusion("2021", "friendship", term="P5Y")),
        history("a d", Conclusion("1990-05-01", "sister")),
        history(
            "a e",
            Conclusion("2021-10-01", "sister", term="P5Y"),
            Termination("[2026-06-01..2026-12-31]"),
        ),
    ],
    exchanges=[Exchange("visit", "visit", "A visit", when="2020", partnership="a-d")],
)
YEAR = ("--from", "2026-02-11", "--to", "2027-02-10")


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Return the path of a registry document."""
    document.dump(REGISTRY, tmp_path / "registry.json")
    return str(tmp_path / "registry.json")


def run(capsys: Captured, path: str, *arguments: str) -> tuple[str, str]:
    """Return what a command writes on both streams."""
    assert main(["--registry", path, *arguments]) == 0
    out, err = capsys.readouterr()
    return out, err


def today() -> date:
    return date.today()  # noqa: DTZ011  # the user's local day, as the command line has it


def test_due_lists_what_is_certain_and_says_what_it_leaves_out(capsys: Captured, path: str) -> None:
    out, err = run(capsys, path, "due", *YEAR)
    assert [re.split("  +", line)[:2] for line in out.splitlines()[1:]] == [
        ["28 June 2026", "last day to give notice"],
        ["28 August 2026", "tacit renewal"],
    ]
    assert err == "partnerships: 1 possible date left out (see --possible)\n"


@pytest.mark.parametrize("format_", ["json", "csv"])
def test_due_in_machine_formats(capsys: Captured, path: str, format_: str) -> None:
    """In the library's own words, with the possible and the reviews."""
    arguments = (*YEAR, "--possible", "--review", "P2M", "--format", format_)
    out, err = run(capsys, path, "due", *arguments)
    rows = json.loads(out) if format_ == "json" else list(csv.DictReader(io.StringIO(out)))
    found = [
        (row["on"], row["due"], row["partnership"], str(row["certain"]).lower()) for row in rows
    ]
    assert err == ""
    assert found == [
        ("[2025-11-01..2026-10-31]", "review", "a-c", "false"),
        ("2026", "expiry", "a-c", "false"),
        ("2026-06-28", "notice", "a-b", "true"),
        ("2026-08-01", "review", "a-e", "false"),
        ("2026-08-28", "renewal", "a-b", "true"),
    ]
    assert {row["status"] for row in rows} == {"in_force", "uncertain"}
    assert rows[0]["type"] == "friendship"
    assert rows[0]["parties"] == (["a", "c"] if format_ == "json" else "a c")


@pytest.mark.parametrize("lang", wording.LANGUAGES)
def test_due_speaks_each_language(capsys: Captured, path: str, lang: str) -> None:
    out, _ = run(capsys, path, "due", *YEAR, "--possible", "--lang", lang)
    heading, *lines = out.splitlines()
    assert wording.heading("due", lang) in heading
    assert all(wording.heading("possible", lang) in line for line in lines if "a-c" in line)
    for kind in ("expiry", "notice", "renewal"):
        assert wording.due(kind, lang) in out


def test_due_makes_a_calendar_with_reminders(capsys: Captured, path: str) -> None:
    """GLPI's case, with the address of a page; a date of a year can be left out."""
    options = ("--alarm", "30", "--alarm", "P1M", "--url", "https://city.example/{id}")
    out, _ = run(capsys, path, "due", *YEAR, "--format", "ics", *options)
    assert [(each.first, each.summary) for each in entries(out.encode())] == [
        (date(2026, 6, 28), "last day to give notice: A and B"),
        (date(2026, 8, 28), "tacit renewal: A and B"),
    ]
    calendar = Calendar.from_ical(out)
    assert isinstance(calendar, Calendar)
    assert calendar.events[0]["URL"] == "https://city.example/a-b"
    assert [str(each.trigger) for each in calendar.events[0].alarms.times] == [
        "2026-05-29",
        "2026-05-28",
    ]
    year = ("--from", "2026-01-01", "--to", "2026-12-31", "--format", "ics", "--inexact", "omit")
    out, err = run(capsys, path, "due", *year)
    assert len(entries(out.encode())) == 2
    assert "1 event of a month or year left out (see --inexact)" in err


def test_due_asks_about_the_year_that_begins_today(capsys: Captured, path: str) -> None:
    out, _ = run(capsys, path, "due", "--format", "json")
    days = [date.fromisoformat(row["on"]) for row in json.loads(out)]
    assert all(0 <= (day - today()).days < 366 for day in days)
    assert len(days) == 2


def test_dormant_lists_those_that_sleep(capsys: Captured, path: str) -> None:
    """On the day that is given, else today."""

    def listed(*arguments: str) -> list[str]:
        out, _ = run(capsys, path, "dormant", "--format", "json", *arguments)
        return [row["id"] for row in json.loads(out)]

    assert listed("--since", "2020-06-01", "--on", "2024-01-01") == []
    assert listed("--since", "2020-06-01", "--on", "2024-01-01", "--possible") == ["a-d"]
    assert listed("--since", "2022", "--on", "2024-01-01") == ["a-c", "a-d", "a-e"]
    assert "a-d" in listed("--since", "2022")
    _, err = run(capsys, path, "dormant", "--since", "2020-06-01", "--on", "2024-01-01")
    assert err == "partnerships: 1 possible partnership left out (see --possible)\n"


def test_the_next_anniversaries_are_from_a_day_on(capsys: Captured, path: str) -> None:
    """As many as are asked for, across the registry; the possible ones are marked, or told of."""

    def listed(*arguments: str, left_out: str = "") -> list[tuple[str, bool]]:
        out, err = run(capsys, path, "anniversaries", "--format", "json", *arguments)
        assert err == left_out
        return [(row["on"], row["certain"]) for row in json.loads(out)]

    told = "partnerships: 1 possible anniversary left out (see --possible)\n"
    assert listed("--next", "3", "--from", "2022-05-02", left_out=told) == [
        ("2022-10-01", True),
        ("2023", True),
        ("2023-05-01", True),
    ]
    assert listed("--next", "3", "--from", "2022-05-02", "--possible") == [
        ("2022", False),
        ("2022-10-01", True),
        ("2023", True),
    ]
    out, _ = run(capsys, path, "anniversaries", "--next", "1", "--format", "json")
    (first,) = json.loads(out)
    assert date.fromisoformat(first["on"]) >= today()
    assert listed("--next", "5", "--from", "9999-12-31") == []
    out, _ = run(
        capsys, path, "anniversaries", "--next", "2", "--from", "2022-05-02", "--format", "ics"
    )
    assert len(entries(out.encode())) == 2
