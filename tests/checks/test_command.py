"""The command `check`, as a person at a terminal meets it."""

import csv
import io
import json
from pathlib import Path

import pytest

from partnerships import Registry, check, samples
from partnerships._languages import TABLES
from partnerships.cli import main
from partnerships.formats import document
from tests.checks.causes import CAUSES, ON

Captured = pytest.CaptureFixture[str]
NAMED = {each.name: each for each in CAUSES}


def run(capsys: Captured, *arguments: str) -> tuple[int, str, str]:
    """Return the exit status of the command and what it wrote on both streams."""
    status = main(["check", "--on", ON, *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def save(tmp_path: Path, registry: Registry) -> str:
    path = tmp_path / "registry.json"
    document.dump(registry, path)
    return str(path)


def test_notes_are_no_failure(capsys: Captured) -> None:
    status, out, err = run(capsys, "--ignore", "none")
    assert (status, err) == (0, "partnerships: notes: 7\n")
    assert out.splitlines()[:2] == [
        "severity  code  place                                                        finding",
        (
            "note      E601  exchanges[8] ('japan-china-joint-communique').sources        "
            "no source is named for this exchange"
        ),
    ]


@pytest.mark.parametrize("name", ["future", "check-digit"])
def test_warnings_and_errors_are_failures(capsys: Captured, tmp_path: Path, name: str) -> None:
    """Of a file that is named after the command, or by --registry before it."""
    path = save(tmp_path, NAMED[name].faulty)
    status, out, err = run(capsys, path)
    assert status == 1
    assert NAMED[name].code in out
    assert err in {"partnerships: warnings: 1\n", "partnerships: errors: 1\n"}
    assert main(["--registry", path, "check", "--on", ON]) == 1
    assert capsys.readouterr() == (out, err)


def test_no_findings(capsys: Captured, tmp_path: Path) -> None:
    path = save(tmp_path, NAMED["future"].mended)
    assert run(capsys, path) == (0, "", "partnerships: no findings\n")
    assert run(capsys, path, "--format", "json") == (0, "[]\n", "partnerships: no findings\n")
    columns = "code,severity,path,subjects,sentence\n"
    assert run(capsys, path, "--format", "csv") == (0, columns, "partnerships: no findings\n")


def test_findings_are_counted_in_the_language(capsys: Captured, tmp_path: Path) -> None:
    path = save(tmp_path, samples.kitakyushu())
    japanese = [path, "--ignore", "none", "--lang", "ja"]
    assert run(capsys, *japanese)[2] == "partnerships: 注意7件\n"
    assert run(capsys, *japanese, "--select", "P1")[2] == "partnerships: 指摘はありません\n"


@pytest.mark.parametrize("lang", sorted(TABLES))
def test_every_format_says_what_the_library_finds(capsys: Captured, lang: str) -> None:
    found = check(samples.kitakyushu(), on=ON, ignore=())
    rows = [
        {
            "code": each.code,
            "severity": each.severity.value,
            "path": each.path,
            "subjects": list(each.subjects),
            "sentence": each.sentence(lang),
        }
        for each in found
    ]
    assert (
        json.loads(run(capsys, "--lang", lang, "--ignore", "none", "--format", "json")[1]) == rows
    )
    cells = [
        {name: " ".join(value) if isinstance(value, list) else value for name, value in row.items()}
        for row in rows
    ]
    table = run(capsys, "--lang", lang, "--ignore", "none", "--format", "csv")[1]
    assert list(csv.DictReader(io.StringIO(table))) == cells
    lines = run(capsys, "--lang", lang, "--ignore", "none")[1].splitlines()
    assert len(lines) == len(found) + 1
    for line, each in zip(lines[1:], found, strict=True):
        assert each.code in line
        assert each.place in line
        assert line.endswith(each.sentence(lang))


def test_codes_are_selected_and_ignored(capsys: Captured) -> None:
    assert run(capsys, "--select", "E6, M", "--ignore", "none")[2] == "partnerships: notes: 2\n"
    assert run(capsys, "--ignore", "E6,M")[2] == "partnerships: notes: 5\n"
    assert run(capsys, "--select", "E", "--ignore", "E3")[2] == "partnerships: notes: 2\n"
    status, _, err = run(capsys, "--select", "P9")
    assert status == 2
    assert "--select: unknown code" in err


def test_the_time_in_which_terms_run_out(capsys: Captured, tmp_path: Path) -> None:
    path = save(tmp_path, NAMED["runs-out"].faulty)
    assert run(capsys, path)[0] == 1
    assert run(capsys, path, "--within", "P1M")[0] == 0
    assert run(capsys, path, "--within", "soon")[0] == 2


def test_a_day_of_the_check_is_today_or_exact(capsys: Captured, tmp_path: Path) -> None:
    path = save(tmp_path, NAMED["ran-out"].faulty)
    assert main(["check", path]) == 0
    assert "7 February 1968" in capsys.readouterr().out
    assert run(capsys, path, "--on", "2024")[::2] == (
        2,
        "partnerships: this needs an exact day: '2024'\n",
    )


def test_wrong_use(capsys: Captured, tmp_path: Path) -> None:
    path = save(tmp_path, samples.kitakyushu())
    assert main(["--registry", path, "check", path]) == 2
    assert "--registry does not go with FILE" in capsys.readouterr().err
    assert run(capsys, str(tmp_path / "missing.json"))[0] == 2
    (tmp_path / "bad.json").write_text("{", "utf-8")
    assert run(capsys, str(tmp_path / "bad.json"))[0] == 2
    status, _, err = run(capsys, path, "--report", path, "--force")
    assert (status, "file of its own" in err) == (2, True)
