"""The command that compares two registry documents."""

import io
import json
from pathlib import Path

import pytest
from attrs import evolve

from partnerships import Registry, Source, Suspension, samples
from partnerships.cli import main
from partnerships.formats import document
from tests.support.corrections import rearranged

Captured = pytest.CaptureFixture[str]
SAMPLE = samples.kitakyushu()
DALIAN = SAMPLE["kitakyushu-dalian"]
LATER = (
    SAMPLE.replacing(evolve(DALIAN, acts=[*DALIAN.acts, Suspension("2025-03")]))
    .removing("kitakyushu-davao")
    .recording(sources=[Source("a", "A title")])
)


def run(capsys: Captured, *arguments: str) -> tuple[int, str, str]:
    """Return the exit status of a command and what it wrote on both streams."""
    status = main(["diff", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two documents, and one that is arranged otherwise."""
    monkeypatch.chdir(tmp_path)
    document.dump(SAMPLE, tmp_path / "a.json")
    document.dump(LATER, tmp_path / "b.json")
    document.dump(rearranged(SAMPLE), tmp_path / "turned.json")
    return tmp_path


@pytest.mark.usefixtures("saved")
def test_what_changed_from_a_to_b_is_a_line_a_fact(capsys: Captured) -> None:
    status, out, err = run(capsys, "a.json", "b.json")
    assert (status, err) == (1, "")
    assert out.splitlines() == [
        "kitakyushu-dalian: acts[1]: suspension 2025-03 added",
        "kitakyushu-davao: removed",
        "source a: added",
    ]
    _, out, _ = run(capsys, "b.json", "a.json")
    assert out.splitlines()[1:] == ["kitakyushu-davao: added", "source a: removed"]


@pytest.mark.usefixtures("saved")
@pytest.mark.parametrize(("form", "out"), [("table", ""), ("json", "[]\n")])
def test_documents_that_hold_the_same_in_any_order_are_equal(
    capsys: Captured, form: str, out: str
) -> None:
    assert run(capsys, "a.json", "turned.json", "--format", form) == (0, out, "")


@pytest.mark.usefixtures("saved")
def test_a_row_of_json_has_values_as_in_the_document(capsys: Captured) -> None:
    status, out, _ = run(capsys, "a.json", "b.json", "--format", "json")
    dalian, davao, source = json.loads(out)
    assert status == 1
    assert dalian == {
        "kind": "partnership",
        "id": "kitakyushu-dalian",
        "change": "added",
        "path": "acts[1]",
        "before": None,
        "after": {"act": "suspension", "on": "2025-03"},
    }
    assert (davao["change"], davao["path"], davao["after"]) == ("removed", None, None)
    assert davao["before"]["parties"] == ["davao", "kitakyushu"]
    assert source["after"] == {"id": "a", "title": "A title"}
    changed = evolve(SAMPLE.municipalities["tacoma"], country="CA")
    document.dump(SAMPLE.replacing(changed), "c.json")
    _, out, _ = run(capsys, "a.json", "c.json", "--format", "json")
    (row,) = json.loads(out)
    expected = {"change": "changed", "path": "country", "before": "US", "after": "CA"}
    assert row == {"kind": "municipality", "id": "tacoma", **expected}


@pytest.mark.usefixtures("saved")
@pytest.mark.parametrize("arguments", [("-", "b.json"), ("b.json", "-")])
def test_one_of_them_can_be_standard_input(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, str]
) -> None:
    held = document.dumps(SAMPLE).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(held)))
    status, out, _ = run(capsys, *arguments)
    assert status == 1
    word = "removed" if arguments[0] == "-" else "added"
    assert f"kitakyushu-davao: {word}\n" in out


@pytest.mark.usefixtures("saved")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-", "-"], "only one of A and B can be standard input"),
        (["a.json", "none.json"], "[Errno 2] No such file or directory: 'none.json'"),
        (["a.json"], "the following arguments are required: B (see partnerships diff --help)"),
        (["a.json", "list.json"], "list.json: 1 error"),
        (
            ["a.json", "b.json", "--report", "b.json", "--force"],
            "a report needs a file of its own: 'b.json'",
        ),
    ],
)
def test_what_cannot_be_compared_is_one_clear_line(
    capsys: Captured, saved: Path, arguments: list[str], message: str
) -> None:
    (saved / "list.json").write_text('{"format": "partnerships/1", "people": []}')
    status, out, err = run(capsys, *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"partnerships: {message.removesuffix(': 1 error')}")
    assert len(err.splitlines()) == 1


@pytest.mark.usefixtures("saved")
def test_a_registry_is_not_named_twice(capsys: Captured) -> None:
    assert main(["--registry", "a.json", "diff", "a.json", "b.json"]) == 2
    message = "partnerships: --registry does not go with diff, which reads A and B\n"
    assert capsys.readouterr().err == message


def test_control_characters_do_not_reach_a_terminal(capsys: Captured, tmp_path: Path) -> None:
    """A note can have them in no document, and a line break is an escape."""
    document.dump(Registry.of([evolve(DALIAN, note="one line")]), tmp_path / "a.json")
    noted = evolve(DALIAN, note="two\nlines\tand a tab")
    document.dump(Registry.of([noted]), tmp_path / "b.json")
    _, out, _ = run(capsys, str(tmp_path / "a.json"), str(tmp_path / "b.json"))
    assert len(out.splitlines()) == 1
    assert out.endswith(r"'two\nlines\tand a tab'" + "\n")
