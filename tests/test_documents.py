"""Every example in the README, in docs/ and in the docstrings is true."""

import doctest
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.example import SybilFailure
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

import partnerships
from tests.support.console import evaluate_console

ROOT = Path(__file__).parent.parent
NEEDED = {
    "beyond-one-machine.md": ("polars", "duckdb", "pyarrow"),
    "fastapi.md": ("pydantic",),
    "frames.md": ("polars", "duckdb", "networkx", "pandas", "pyarrow"),
}
"""The packages that the examples of a page need beside those of the extra test."""
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
SYBIL = Sybil(
    [
        PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS),
        CodeBlockParser("console", evaluate_console),
    ]
)


def docstrings() -> Iterator[doctest.DocTest]:
    """Yield the examples of each docstring of the installed package."""
    modules = pkgutil.walk_packages(partnerships.__path__, "partnerships.")
    for name in ["partnerships", *(module.name for module in modules)]:
        if not name.endswith(".__main__"):
            found = doctest.DocTestFinder().find(importlib.import_module(name), name)
            yield from (test for test in found if test.examples)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_document_says_what_happens(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for package in NEEDED.get(path.name, ()):
        pytest.importorskip(package, reason="the page shows other programs: install the extra dev")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    failures: list[str] = []
    for example in SYBIL.parse(path).examples():
        try:
            example.evaluate()
        except SybilFailure as failure:
            failures.append(str(failure))
    if failures:
        pytest.fail("\n\n".join(failures), pytrace=False)


@pytest.mark.parametrize("docstring", list(docstrings()), ids=lambda docstring: docstring.name)
def test_a_docstring_says_what_happens(docstring: doctest.DocTest) -> None:
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    if runner.run(docstring, out=report.append).failed:
        pytest.fail("".join(report), pytrace=False)
