"""Hypothesis finds the strategies by the types of values, and prints the values in short."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import pkgutil
import subprocess
import sys
import tomllib
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import partnerships
from partnerships import Act, DueKind, MissingExtra, RegistryFile, _hypothesis_plugin as plugin
from partnerships.dates import DateRange

ROOT = Path(__file__).parent.parent.parent
NO_VALUES = {RegistryFile}
"""A file on a disk; that a user's test makes."""


@pytest.fixture(autouse=True)
def _own_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the ways of importing as they were."""
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    plugin.register()


def value_types() -> list[type]:
    found = [getattr(partnerships, name) for name in partnerships.__all__]
    return [
        each
        for each in (*found, DateRange)
        if isinstance(each, type) and not issubclass(each, Exception) and each not in NO_VALUES
    ]


@pytest.mark.parametrize("type_", value_types())
def test_every_public_type_is_drawn(type_: type) -> None:
    @settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])
    @given(st.from_type(type_))
    def law(value: object) -> None:
        assert type(value) is type_

    law()


def test_an_enumeration_is_drawn_as_any_other() -> None:
    assert repr(st.from_type(DueKind)) == repr(st.sampled_from(DueKind))


@given(st.deferred(lambda: st.from_type(Act)))  # type: ignore[arg-type]  # a union
def test_an_act_is_one_of_the_eight(act: Act) -> None:
    assert isinstance(act, Act)


def test_the_modules_of_all_public_types_are_known() -> None:
    modules = {each.__module__ for each in value_types() if not issubclass(each, Enum)}
    assert modules <= plugin.MODULES
    found = {each.name for each in pkgutil.iter_modules(partnerships.__path__, "partnerships.")}
    assert found >= plugin.MODULES


def test_the_project_names_the_function_that_registers() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (named,) = project["entry-points"]["hypothesis"].values()
    entry = importlib.metadata.EntryPoint("partnerships", named, "hypothesis")
    assert entry.load() is plugin.register


def test_what_is_installed_names_it_too() -> None:
    entries = importlib.metadata.entry_points(group="hypothesis", name="partnerships")
    if not entries:
        pytest.skip("the installed metadata is older than the entry point: install it again")
    (entry,) = entries
    assert entry.load() is plugin.register


def test_it_is_called_once_however_often_it_is_named() -> None:
    before = list(sys.meta_path)
    plugin.register()
    assert sys.meta_path == before


def test_a_module_that_is_watched_for_is_imported_as_ever(tmp_path: Path) -> None:
    (watch,) = (each for each in sys.meta_path if type(each).__module__ == plugin.__name__)
    assert watch.find_spec("partnerships.storage", partnerships.__path__) is None
    assert watch.find_spec("partnerships.due", [str(tmp_path)]) is None
    spec = watch.find_spec("partnerships.due", partnerships.__path__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert [each.name for each in module.DueKind] == [each.name for each in DueKind]


def run(program: str) -> str:
    done = subprocess.run(  # noqa: S603  # our own
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout


BEGINNING = """
import sys
import hypothesis
from partnerships import _hypothesis_plugin
_hypothesis_plugin.register()
"""


def test_importing_hypothesis_imports_no_values() -> None:
    """Only the package and the plugin."""
    program = f"""{BEGINNING}
print(sorted(name for name in sys.modules if name.startswith("partnerships")))
"""
    assert run(program) == "['partnerships', 'partnerships._hypothesis_plugin']\n"


@pytest.mark.parametrize("first", ["", "from partnerships import Partnership\n"])
def test_a_partnership_is_drawn_and_printed_whichever_was_imported_first(first: str) -> None:
    program = f"""{first}{BEGINNING}
from hypothesis import HealthCheck, Phase, given, settings, strategies as st
from partnerships import Partnership, Suspension

@settings(
    database=None,
    deadline=None,  # as slow as the machine may be
    derandomize=True,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.from_type(Partnership))
def test(partnership):
    assert not any(isinstance(act, Suspension) for act in partnership.acts)

try:
    test()
except AssertionError as error:
    print(*error.__notes__)
"""
    shown = run(program)
    assert shown.startswith("Failing test case: test(\n    partnership=Partnership([Municipality('")
    assert "Suspension('2000-01-0" in shown


def test_without_hypothesis_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    spec = importlib.util.find_spec("partnerships.testing")
    assert spec is not None
    assert spec.loader is not None
    with pytest.raises(MissingExtra) as caught:
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
    assert str(caught.value) == (
        "the strategies need Hypothesis: python -m pip install 'partnerships[testing]'"
    )
