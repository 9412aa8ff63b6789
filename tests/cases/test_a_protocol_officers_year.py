"""A year in a protocol office, at the terminal and in a few lines of Python: nothing is typed twice, and
nothing is lost.

The office has its list in Excel, and writes a new one every year. What it knows better than the list is
corrected in the registry, and stays there when the next list comes.
"""

from pathlib import Path

import pytest
from attrs import evolve

from partnerships import (
    Conclusion,
    Municipality,
    Name,
    Partnership,
    Registry,
    RegistryFile,
    Status,
    Suspension,
)
from partnerships.cli import main
from partnerships.formats import document

openpyxl = pytest.importorskip("openpyxl", reason="reads and writes Excel lists: extra excel")
pytest.importorskip("python_calamine", reason="reads Excel lists: extra excel")
pytest.importorskip("icalendar", reason="makes calendars: extra ical")

Captured = pytest.CaptureFixture[str]

HEADING = ("partner", "country", "type", "date", "state")
FIRST_YEAR = (
    ("Dalian", "China", "friendship", "1979-05", ""),
    ("Incheon", "South Korea", "sister", "1988-12-21", ""),
    ("Tacoma", "United States", "sister", "1959-06-08", ""),
    ("Norfolk", "United States", "sister", "1959-07-14", ""),
)
NEXT_YEAR = (
    ("Dalian", "China", "friendship", "1979-05-01", ""),
    ("Incheon", "South Korea", "sister", "1988-12-21", ""),
    ("Tacoma", "United States", "sister", "1959-06-08", ""),
    ("Davao", "Philippines", "sister", "2017-11-02", ""),
)


def write_workbook(path: str, rows: tuple[tuple[str, ...], ...]) -> None:
    book = openpyxl.Workbook()
    for row in (HEADING, *rows):
        book.active.append(row)
    book.save(path)


def run(capsys: Captured, command: str, status: int = 0) -> tuple[list[str], list[str]]:
    """Run a command, and return the lines of both streams."""
    assert main(command.split()) == status
    out, err = capsys.readouterr()
    return out.splitlines(), [line.removeprefix("partnerships: ") for line in err.splitlines()]


def correct_two_rows(registry: Registry) -> Registry:
    """Return the registry with the right date of one partner and another name of the home."""
    incheon = registry.find("incheon-kr")
    dated = evolve(incheon.acts[0], on="1988-12-20", note="As in the signed text")
    home = registry.municipalities["kitakyushu"]
    named = evolve(home, names=[*home.names, Name("北九州市", lang="ja")])
    return registry.replacing(evolve(incheon, acts=[dated])).replacing(named)


def test_a_year(capsys: Captured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    # spring: the list becomes a registry
    write_workbook("2024.xlsx", FIRST_YEAR)
    _, told = run(capsys, "convert 2024.xlsx registry.json --home Kitakyushu --as-of 2024-04-01")
    assert told[0].startswith("2024.xlsx: 4 rows, 4 conclusions in 4 partnerships")

    # two rows are corrected, once each
    file = RegistryFile("registry.json")
    before = file.load()
    assert str(file.update(correct_two_rows).changes_from(before)).splitlines() == [
        "municipality kitakyushu: names[1]: 北九州市 added",
        "incheon-kr-kitakyushu: acts[0].on: 1988-12-21 → 1988-12-20",
        "incheon-kr-kitakyushu: acts[0].note: 'As in the signed text' added",
    ]

    # summer: one partnership is suspended
    suspended = "kitakyushu-tacoma-us: acts[1]: suspension 2024-07 added"
    act = "--registry registry.json act tacoma-us suspension --on 2024-07 --by Kitakyushu"
    assert run(capsys, f"{act} --dry-run") == ([suspended], ["nothing was saved (--dry-run)"])
    assert run(capsys, act) == ([suspended], [])

    # the next spring: a newer list, which still has the wrong date and not the suspension
    write_workbook("2025.xlsx", NEXT_YEAR)
    edited = Path("registry.json").read_bytes()
    update = "update registry.json 2025.xlsx --home Kitakyushu --as-of 2025-04-01"
    done, told = run(capsys, update, 1)
    assert done == [
        "municipality davao-ph: added",
        "dalian-cn-kitakyushu: acts[0].on: May 1979 → 1 May 1979",
        "davao-ph-kitakyushu: added",
    ]
    assert told[1:] == [
        "incheon-kr-kitakyushu: date: 20 December 1988 stays; the list says 21 December 1988",
        "kitakyushu-norfolk-us: gone from the list, and kept (--remove removes it)",
        "1 added, 1 changed, 0 removed, 1 said otherwise, 0 doubtful, 1 gone",
    ]
    assert run(capsys, update, 1)[0] == []

    # nothing that was typed is lost
    registry = file.load()
    assert registry.find("incheon-kr").acts == (
        Conclusion("1988-12-20", "sister", note="As in the signed text"),
    )
    assert registry.find("tacoma-us").acts[1] == Suspension("2024-07", by="kitakyushu")
    assert registry.find("norfolk-us").in_force_on("2025-04-01")
    assert registry.find("tacoma-us").status_on("2025-04-01") is Status.SUSPENDED
    Path("before.json").write_bytes(edited)
    assert run(capsys, "diff before.json registry.json", 1)[0] == [
        "municipality davao-ph: added",
        "dalian-cn-kitakyushu: acts[0].on: 1979-05 → 1979-05-01",
        "davao-ph-kitakyushu: added",
    ]

    # the partner's registry, in its own words and ids, agrees
    ours = Municipality("a", "北九州市", country="JP"), Municipality("b", "Dalian", country="CN")
    theirs = Registry.of([Partnership.between(*ours, type="friendship", since="1979-05-01")])
    document.dump(theirs, "theirs.json")
    _, told = run(capsys, "compare registry.json theirs.json", 1)
    assert told == ["1 agreeing, 0 differing, 0 proposed, 4 only ours, 0 only theirs"]

    # the check misses nothing but sources
    _, told = run(capsys, "check registry.json --on 2025-04-01")
    assert told == ["notes: 5"]
    assert run(capsys, "check registry.json --on 2025-04-01 --ignore P601") == (
        [],
        ["no findings"],
    )

    # and the calendar of the year has the anniversaries that are kept
    _, told = run(capsys, "convert registry.json 2025.ics --year 2025")
    assert told == ["2025.ics: 4 events in 2025-01-01/2025-12-31"]
    calendar = Path("2025.ics").read_text()
    assert "46th anniversary" in calendar
    assert "DTSTART;VALUE=DATE:20251220" in calendar
