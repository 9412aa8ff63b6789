"""The command that counts: listings, files, and wrong use."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from partnerships import samples
from partnerships.cli import main
from partnerships.formats import document

Captured = pytest.CaptureFixture[str]


def run(capsys: Captured, *arguments: str) -> tuple[int, str, str]:
    """Return the exit status of the command and what it wrote on both streams."""
    status = main(["counts", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_countries_are_counted_today(capsys: Captured) -> None:
    """By default; all bounds are those of the library."""
    expected = samples.kitakyushu().counts("country", on=date.today())  # noqa: DTZ011  # as the user's
    for arguments in ([], ["--by", "country"], ["--of", "kitakyushu"], ["--of", "Kitakyushu"]):
        status, out, err = run(capsys, *arguments, "--format", "json")
        assert (status, err) == (0, "")
        assert [(row["key"], row["at_least"], row["at_most"]) for row in json.loads(out)] == [
            (each.key, each.at_least, each.at_most) for each in expected
        ]


def test_a_listing_has_both_bounds_and_the_words_of_a_language(capsys: Captured) -> None:
    _, out, _ = run(capsys, "--by", "decade", "--on", "2017-06-01")
    assert [line.split() for line in out.splitlines()] == [
        ["decade", "at", "least", "at", "most"],
        ["1950s", "2", "2"],
        ["1970s", "1", "1"],
        ["1980s", "1", "1"],
        ["2000–2009", "2", "2"],
        ["2010s", "2", "3"],
    ]
    _, out, _ = run(capsys, "--by", "kind", "--of", "CN", "--on", "1920", "--lang", "ja")
    assert out.splitlines()[0].split() == ["種類", "少なくとも", "多くとも"]


@pytest.mark.parametrize(
    ("by", "heading"),
    [
        ("country", "country"),
        ("region", "region"),
        ("type", "type"),
        ("decade", "decade"),
        ("year", "year"),
        ("field", "field"),
        ("status", "status"),
        ("kind", "kind"),
    ],
)
def test_every_facet_can_be_counted(capsys: Captured, by: str, heading: str) -> None:
    status, out, _ = run(capsys, "--by", by, "--on", "2024")
    assert (status, out.split()[0]) == (0, heading)
    assert len(out.splitlines()) > 1


def test_a_country_is_named_by_its_code_or_in_any_language(capsys: Captured) -> None:
    expected = run(capsys, "--of", "CN", "--on", "2024")
    assert expected[1]
    for name in ("China", "中国", "cn", "Chine"):
        assert run(capsys, "--of", name, "--on", "2024") == expected


def test_all_are_counted_whatever_their_status(capsys: Captured) -> None:
    """Also those that were not concluded, or are concluded no more, today."""
    _, out, _ = run(capsys, "--by", "type", "--all", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert rows[0] == {
        "by": "type",
        "key": "sister",
        "label": "sister city",
        "at_least": "5",
        "at_most": "5",
    }
    assert sum(int(row["at_least"]) for row in rows) == 9


def test_a_file_is_written_by_its_ending(capsys: Captured, tmp_path: Path) -> None:
    """With the rows of the listing; a spreadsheet finds numbers, and nothing for what is not known."""
    asked = ("--by", "region", "--on", "2017-06-01")
    _, out, _ = run(capsys, *asked, "--format", "csv")
    expected = list(csv.reader(io.StringIO(out)))
    assert expected[1:] == [
        ["region", "liaoning", "Liaoning Province", "1", "1"],
        ["region", "", "–", "7", "8"],
    ]
    for ending in ("csv", "json", "xlsx"):
        path = tmp_path / f"counts.{ending}"
        assert run(capsys, *asked, "--output", str(path)) == (0, "", "")
        assert run(capsys, *asked, "--output", str(path))[0] == 2
        again = (*asked, "--output", str(path), "--force")
        formats = () if ending == "xlsx" else ("--format", ending)
        assert run(capsys, *again, *formats) == (0, "", "")
    assert (
        list(csv.reader(io.StringIO((tmp_path / "counts.csv").read_text("utf-8-sig")))) == expected
    )
    sheet = openpyxl.load_workbook(tmp_path / "counts.xlsx").active
    assert sheet is not None
    values = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert values[0] == expected[0]
    assert values[1:] == [
        [*row[:1], row[1] or None, row[2], *map(int, row[3:])] for row in expected[1:]
    ]
    rows = json.loads((tmp_path / "counts.json").read_text("utf-8"))
    assert [[str(value or "") for value in row.values()] for row in rows] == expected[1:]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--by", "continent"],
            "facet: unknown facet (known are country, region, type, decade, year,",
        ),
        (["--all", "--on", "2024"], "argument --on: not allowed with argument --all"),
        (
            ["--all", "--by", "status"],
            "--all does not go with --by status, which needs a day (--on)",
        ),
        (["--of", "Nowhere"], "no municipality with this id or name: 'Nowhere'"),
        (["--output", "list.txt"], "--output ends in .csv, .json, .xlsx: 'list.txt'"),
        (
            ["--output", "list.csv", "--format", "json"],
            "--format json does not go with a file in .csv",
        ),
    ],
)
def test_wrong_use_is_told_in_one_line(
    capsys: Captured, arguments: list[str], message: str
) -> None:
    status, out, err = run(capsys, *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"partnerships: {message}")
    assert err.count("\n") == 1


def test_the_registry_is_not_written_over(capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / "registry.json"
    document.dump(samples.kitakyushu(), path)
    before = path.read_bytes()
    status = main(["--registry", str(path), "counts", "--output", str(path), "--force"])
    assert status == 2
    assert "the file that is read would be lost" in capsys.readouterr().err
    assert path.read_bytes() == before
