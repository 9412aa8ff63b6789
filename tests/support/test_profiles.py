"""A run that names no profile draws the same examples wherever and whenever it is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

import partnerships
from tests import explore

ROOT = Path(__file__).parents[2]
PATH = os.pathsep.join((str(Path(partnerships.__file__).parents[1]), str(ROOT)))
DRAW = """
from hypothesis import given, strategies as st
from tests import conftest

conftest.pytest_configure()
{}
from tests.support.strategies import (partnerships)

@given(st.integers(0, 9999) | st.text(), st.sets(st.text("ab")), partnerships())
def draw(value, texts, partnership):
    print(ascii((value, sorted(texts), partnership.acts)))

draw()
"""


def drawn(code: str = "", **environment: str) -> str:
    """Return what a law is tried on in a Python that starts anew and runs some code before."""
    kept = {name: value for name, value in os.environ.items() if name not in {"CI", *environment}}
    done = subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", DRAW.format(code)],
        env={**kept, "PYTHONPATH": PATH, **environment},
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout


def test_examples_hang_neither_on_the_environment_nor_on_what_is_loaded() -> None:
    """Continuous integration, the hashes of texts, and what the tests before have imported."""
    imports = "import partnerships.cli, partnerships.formats.table, partnerships.formats.wikidata"
    examples = drawn(PYTHONHASHSEED="1")
    assert len(examples.splitlines()) == settings.get_profile("steady").max_examples
    assert drawn(imports, PYTHONHASHSEED="2", CI="true", TZ="Asia/Tokyo") == examples


def test_exploring_ends_when_the_time_is_up(capsys: pytest.CaptureFixture[str]) -> None:
    """No round is begun then."""
    assert explore.main(["--minutes", "0"]) == 0
    assert capsys.readouterr().out == "no law failed\n"
