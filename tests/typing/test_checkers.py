"""Type checkers accept the programs of our tests, and refuse each mistake that is marked, and nothing else."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

MISTAKES: Final = Path(__file__).with_name("mistakes.py")
PROGRAM: Final = Path(__file__).parent.parent / "test_public_api.py"

WRONG: Final = {
    number
    for number, line in enumerate(MISTAKES.read_text("utf-8").splitlines(), 1)
    if line.endswith("# wrong")
}


def run(*arguments: str) -> str:
    """Return what a command prints."""
    return subprocess.run(arguments, capture_output=True, text=True, check=False).stdout  # noqa: S603  # our own files


@pytest.fixture(scope="module")
def mypy_options(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the options of a program of one's own: strict, and nothing of this project's settings."""
    pytest.importorskip("mypy", reason="mypy is not installed")
    folder = tmp_path_factory.mktemp("mypy")
    settings = folder / "settings.ini"
    settings.write_text("[mypy]\nstrict = True\n", encoding="utf-8")
    return ["--config-file", str(settings), "--cache-dir", str(folder / "cache")]


def find_lines_of_mypy(options: list[str], path: Path) -> set[int]:
    """Return the lines of a file that mypy refuses."""
    told = run(sys.executable, "-m", "mypy", *options, "--no-error-summary", str(path))
    found = re.findall(rf"^.*{re.escape(path.name)}:(\d+): error: ", told, re.MULTILINE)
    return set(map(int, found))


def test_mypy_refuses_each_mistake_and_nothing_else(mypy_options: list[str]) -> None:
    """In its strict mode."""
    assert find_lines_of_mypy(mypy_options, MISTAKES) == WRONG


def test_mypy_accepts_the_programs(mypy_options: list[str]) -> None:
    """Of the public API."""
    assert find_lines_of_mypy(mypy_options, PROGRAM) == set()


def test_pyright_refuses_each_mistake_and_nothing_else(tmp_path: Path) -> None:
    """In its basic mode, which editors have."""
    found = Path(sys.executable).with_name("pyright")
    if not found.exists() or shutil.which("node") is None:
        pytest.skip("pyright, or the node that it runs on, is not installed")
    mistakes = tmp_path / MISTAKES.name
    shutil.copy(MISTAKES, mistakes)
    told = json.loads(
        run(str(found), "--pythonpath", sys.executable, "--outputjson", str(mistakes))
    )
    errors = [each for each in told["generalDiagnostics"] if each["severity"] == "error"]
    assert {each["range"]["start"]["line"] + 1 for each in errors} == WRONG
