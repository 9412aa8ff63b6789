"""The comparison of two registry documents, as a person at a terminal meets it."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from attrs import evolve

from partnerships import (
    Claim,
    Conclusion,
    Municipality,
    Name,
    Partnership,
    Registry,
    Termination,
    compare,
    samples,
)
from partnerships.cli import main
from partnerships.formats import document

Captured = pytest.CaptureFixture[str]

KITA = Municipality(
    "kitakyushu", [Name("Kitakyushu", lang="en"), Name("北九州市", lang="ja")], country="JP"
)
DALIAN = Municipality(
    "dalian", [Name("Dalian", lang="en"), Name("大連市", lang="ja")], country="CN"
)
INCHEON = Municipality("incheon", "Incheon", country="KR")
TACOMA = Municipality("tacoma", "Tacoma", country="US")


def run(capsys: Captured, *arguments: str) -> tuple[int, str, str]:
    """Return the exit status of a command and what it wrote on both streams."""
    status = main(arguments)
    out, err = capsys.readouterr()
    return status, out, err


def tie(first: Municipality, second: Municipality, since: str, id: str) -> Partnership:
    return Partnership.between(first, second, type="friendship", since=since, id=id)


@pytest.fixture
def both(tmp_path: Path) -> tuple[str, str]:
    """Two files: one partnership agrees, one differs, one is doubtful, and each has one more."""
    ours = Registry.of(
        [
            tie(KITA, TACOMA, "1959-06-08", "a"),
            tie(KITA, DALIAN, "1988", "b"),
            tie(DALIAN, INCHEON, "1994", "c"),
            tie(INCHEON, TACOMA, "1990", "e"),
        ]
    )
    ended = tie(KITA, DALIAN, "1987-07-01", "y")
    theirs = Registry.of(
        [
            tie(KITA, TACOMA, "1959", "x"),
            evolve(ended, acts=(*ended.acts, Termination("2020"))),
            tie(DALIAN, Municipality("w", "Inchéon", country="KR"), "1995", "z"),
            tie(KITA, INCHEON, "1988-12-20", "v"),
        ]
    )
    paths = tmp_path / "ours.json", tmp_path / "theirs.json"
    for path, registry in zip(paths, (ours, theirs), strict=True):
        document.dump(registry, path)
    return str(paths[0]), str(paths[1])


def test_each_line_names_the_partnership_and_what_each_side_says(
    capsys: Captured, both: tuple[str, str]
) -> None:
    status, out, err = run(capsys, "compare", *both, "--on", "2024-01-01")
    assert status == 1
    lines = [tuple(re.split("  +", line)) for line in out.splitlines()]
    assert lines == [
        ("result", "partnership", "what", "ours", "theirs"),
        ("agrees", "Kitakyushu and Tacoma"),
        ("differs", "Kitakyushu and Dalian", "date", "1988", "1 July 1987"),
        ("differs", "Kitakyushu and Dalian", "end", "2020"),
        ("differs", "Kitakyushu and Dalian", "status", "in force", "terminated"),
        (
            "perhaps the same",
            "Dalian and Incheon",
            "similar name",
            "Dalian and Incheon, 1994",
            "Dalian and Inchéon, 1995",
        ),
        ("only ours", "Incheon and Tacoma"),
        ("only theirs", "Kitakyushu and Incheon"),
    ]
    assert err == (
        "partnerships: 1 agreeing, 1 differing, 1 proposed, 1 only ours, 1 only theirs\n"
    )


def test_names_are_in_the_language(capsys: Captured, both: tuple[str, str]) -> None:
    _, out, _ = run(capsys, "compare", *both, "--lang", "ja")
    assert "北九州市と大連市" in out


def test_a_table_is_in_the_language(capsys: Captured, both: tuple[str, str]) -> None:
    _, out, err = run(capsys, "compare", *both, "--on", "2024-01-01", "--lang", "de")
    lines = [tuple(re.split("  +", line)) for line in out.splitlines()]
    both_name = "Kitakyushu und Dalian"
    assert lines == [
        ("Ergebnis", "Partnerschaft", "Angabe", "eigenes Verzeichnis", "anderes Verzeichnis"),
        ("stimmt überein", "Kitakyushu und Tacoma"),
        ("weicht ab", both_name, "Datum", "1988", "1. Juli 1987"),
        ("weicht ab", both_name, "Beendigung", "2020"),
        ("weicht ab", both_name, "Status", "in Kraft", "beendet"),
        (
            "vielleicht dieselbe",
            "Dalian und Incheon",
            "nur ähnlicher Name",
            "Dalian und Incheon, 1994",
            "Dalian und Inchéon, 1995",
        ),
        ("nur im eigenen Verzeichnis", "Incheon und Tacoma"),
        ("nur im anderen Verzeichnis", "Kitakyushu und Incheon"),
    ]
    assert err.startswith("partnerships: 1 übereinstimmend, 1 abweichend, 1 vorgeschlagen, ")


def test_json_is_the_same_but_for_names_in_every_language(
    capsys: Captured, both: tuple[str, str]
) -> None:
    _, english, _ = run(capsys, "compare", *both, "--format", "json")
    _, german, _ = run(capsys, "compare", *both, "--format", "json", "--lang", "de")
    assert german.replace(" und ", " and ") == english


def test_a_row_of_json_is_flat(capsys: Captured, both: tuple[str, str]) -> None:
    status, out, _ = run(capsys, "compare", *both, "--format", "json")
    assert status == 1
    rows = json.loads(out)
    assert [row["result"] for row in rows] == [
        *("agrees", "differs", "differs", "proposed", "only_ours", "only_theirs")
    ]
    assert rows[1] == {
        "result": "differs",
        "parties": "Kitakyushu and Dalian",
        "ours": "b",
        "theirs": "y",
        "aspect": "date",
        "our_value": "1988",
        "their_value": "1987-07-01",
        "reasons": ["name"],
        "doubts": [],
    }
    assert rows[3]["doubts"] == ["similar_name"]
    assert {frozenset(row) for row in rows} == {frozenset(rows[0])}
    assert (rows[4]["ours"], rows[4]["theirs"]) == ("e", None)
    assert (rows[5]["ours"], rows[5]["theirs"]) == (None, "v")


def test_csv_has_the_same_rows(capsys: Captured, both: tuple[str, str]) -> None:
    _, out, _ = run(capsys, "compare", *both, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert len(rows) == 6
    assert rows[1]["our_value"] == "1988"


def test_without_a_difference_the_status_is_0(capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / "sample.json"
    document.dump(samples.kitakyushu(), path)
    status, out, _ = run(capsys, "compare", str(path), str(path))
    assert status == 0
    assert len(out.splitlines()) == 10


def test_what_cannot_be_read_is_2_with_one_line(
    capsys: Captured, both: tuple[str, str], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("[]", "utf-8")
    for arguments, message in (
        ((both[0], str(broken)), "broken.json"),
        ((both[0], str(tmp_path / "none.json")), "none.json"),
        (("-", "-"), "standard input can be one of both only: '-' and '-'"),
        ((both[0],), "THEIRS"),
        ((*both, "--on", "1979-13"), "month must be 1 to 12"),
        ((*both, "--report", both[1], "--force"), "a report needs a file of its own"),
    ):
        status, out, err = run(capsys, "compare", *arguments)
        assert (status, out) == (2, "")
        assert message in err
        assert len(err.splitlines()) == 1
    status, _, err = run(capsys, "--registry", both[0], "compare", *both)
    assert status == 2
    assert err == "partnerships: --registry does not go with compare, which reads OURS and THEIRS\n"


def test_next_year_the_other_date_agrees_by_its_claim(capsys: Captured, tmp_path: Path) -> None:
    ours = Registry.of([tie(KITA, DALIAN, "1988", "b"), tie(KITA, TACOMA, "1959", "a")])
    theirs = Registry.of([tie(KITA, DALIAN, "1987-07-01", "y"), tie(KITA, TACOMA, "1959", "x")])
    paths = tmp_path / "merged.json", tmp_path / "theirs.json"
    for path, registry in zip(paths, (compare(ours, theirs).merged(), theirs), strict=True):
        document.dump(registry, path)
    status, out, err = run(capsys, "compare", *map(str, paths))
    assert [tuple(re.split("  +", line)) for line in out.splitlines()] == [
        ("result", "partnership", "what", "ours", "theirs"),
        ("agrees", "Kitakyushu and Tacoma"),
        ("agrees by claim", "Kitakyushu and Dalian", "date", "1988", "1 July 1987"),
    ]
    assert status == 0
    assert err == (
        "partnerships: 2 agreeing, 0 differing, 0 proposed, 0 only ours, 0 only theirs\n"
    )
    _, out, _ = run(capsys, "compare", *map(str, paths), "--format", "json")
    assert [(each["result"], each["their_value"]) for each in json.loads(out)] == [
        ("agrees", None),
        ("agrees_by_claim", "1987-07-01"),
    ]


def test_a_partnership_can_differ_and_agree_by_claim(capsys: Captured, tmp_path: Path) -> None:
    signed = Conclusion("1988", "friendship", claims=Claim("1987"))
    paths = tmp_path / "ours.json", tmp_path / "theirs.json"
    document.dump(Registry.of([Partnership((KITA, DALIAN), [signed])]), paths[0])
    ended = tie(KITA, DALIAN, "1987", "y")
    ended = evolve(ended, acts=(*ended.acts, Termination("2020")))
    document.dump(Registry.of([ended]), paths[1])
    status, out, _ = run(capsys, "compare", *map(str, paths), "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(each["result"], each["aspect"]) for each in rows] == [
        ("differs", "end"),
        ("agrees_by_claim", "date"),
    ]
    assert status == 1
