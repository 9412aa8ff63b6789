"""The reference has an entry, with a description of its own, for everything public."""

import importlib
import inspect
import os
import pickle
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import NamedTuple, get_args

import pytest

import partnerships
from partnerships import Act

pytest.importorskip("sphinx", reason="Sphinx builds the reference: install the extra docs")

from docutils.nodes import inline
from sphinx.addnodes import desc_signature
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.inventory import InventoryFile

ROOT = Path(__file__).parent.parent
ACTS = "partnerships.acts"


class Public(NamedTuple):
    """A module, a name that a module offers, or a member of a class: its path and its docstring."""

    path: str
    docstring: str


def is_public(path: str) -> bool:
    return not any(part.startswith("_") for part in path.split("."))


def public_modules() -> Iterator[ModuleType]:
    """Yield the public modules; of the command line only the package itself, which offers `main`."""
    yield partnerships
    for found in pkgutil.walk_packages(partnerships.__path__, "partnerships."):
        if is_public(found.name) and not found.name.startswith("partnerships.cli."):
            yield importlib.import_module(found.name)


def is_offered_elsewhere(module: ModuleType, name: str) -> bool:
    """Whether another public module defines the name, and offers it too."""
    if module is partnerships:
        return True
    home = getattr(getattr(module, name), "__module__", module.__name__)
    return (
        home != module.__name__
        and is_public(home)
        and name in getattr(sys.modules.get(home), "__all__", ())
    )


def attribute_docstring(module: str, class_: str, name: str) -> str:
    """Return the docstring below an attribute, or below a constant where the class is empty."""
    found = ModuleAnalyzer.for_module(module).find_attr_docs()
    return "\n".join(found.get((class_, name), ())).strip()


def constant_docstring(module: str, name: str) -> str:
    """Return the docstring below a constant, in its module or in the private one it comes from."""
    private = [each for each in sys.modules if each.startswith("partnerships.")]
    found = (attribute_docstring(each, "", name) for each in (module, *private))
    return next(filter(None, found), "")


def members_of(class_: type, package: str = "partnerships") -> Iterator[Public]:
    """Yield the fields, members, methods and properties of a class, by their names alone.

    Those of a private base class belong to the class; those of a public one belong to that.
    """
    seen: set[str] = set()
    for owner in class_.__mro__:
        if owner.__module__.split(".")[0] != package:
            continue
        if owner is not class_ and is_public(f"{owner.__module__}.{owner.__name__}"):
            continue
        members = list(owner.__members__) if issubclass(owner, Enum) else []
        for name in dict.fromkeys([*inspect.get_annotations(owner), *members, *vars(owner)]):
            if not is_public(name) or name in seen:
                continue
            seen.add(name)
            written = attribute_docstring(owner.__module__, owner.__name__, name)
            found = vars(owner).get(name)
            if not written and (callable(found) or isinstance(found, (property, classmethod))):
                written = found.__doc__ or ""
            yield Public(name, written)


def everything_public() -> Iterator[Public]:
    for module in public_modules():
        yield Public(module.__name__, module.__doc__ or "")
        for name in getattr(module, "__all__", ()):
            if is_offered_elsewhere(module, name):
                continue
            path, value = f"{module.__name__}.{name}", getattr(module, name)
            if inspect.isclass(value) or inspect.isfunction(value):
                yield Public(path, value.__doc__ or "")
            else:
                yield Public(path, constant_docstring(module.__name__, name))
            if inspect.isclass(value):
                for member in members_of(value):
                    yield Public(f"{path}.{member.path}", member.docstring)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the documentation and return the folder with its ``doctrees`` and ``html``.

    Every warning is an error, and every reference must lead somewhere.
    """
    out = tmp_path_factory.mktemp("reference")
    source = str(Path(partnerships.__path__[0]).parent)
    subprocess.run(  # noqa: S603  # our own documentation
        [
            *(sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-n"),
            *("-d", out / "doctrees", ROOT / "docs", out / "html"),
        ],
        check=True,
        env={**os.environ, "PYTHONPATH": source},
    )
    return out


def test_the_documentation_has_the_pages_of_the_sample(built: Path) -> None:
    assert (built / "html/sample/index.html").is_file()


def test_everything_public_has_an_entry_in_the_reference(built: Path) -> None:
    inventory = InventoryFile.loads((built / "html/objects.inv").read_bytes(), uri="")
    entries = {
        name for kind, found in inventory.data.items() if kind.startswith("py:") for name in found
    }
    assert [each.path for each in everything_public() if each.path not in entries] == []


def test_a_default_is_shown_by_its_name_or_by_a_short_value(built: Path) -> None:
    """Not by the call that makes it."""
    document = pickle.loads((built / "doctrees/reference.doctree").read_bytes())  # noqa: S301  # our own
    shown = {
        each.astext() for each in document.findall(inline) if "default_value" in each["classes"]
    }
    assert {"TWINNED", "NEVER_REVISED"} <= shown
    assert [each for each in shown if each.startswith(("PartnershipType(", "datetime."))] == []


def test_what_all_acts_have_is_described_once_under_the_name_of_each(built: Path) -> None:
    document = pickle.loads((built / "doctrees/reference.doctree").read_bytes())  # noqa: S301  # our own
    names = [each["ids"] for each in document.findall(desc_signature) if each["module"] == ACTS]
    (on,) = [ids for ids in names if f"{ACTS}.Conclusion.on" in ids]
    assert on == [f"{ACTS}.{each.__name__}.on" for each in get_args(Act)]
    (by,) = [ids for ids in names if f"{ACTS}.Suspension.by" in ids]
    assert by == [f"{ACTS}.Suspension.by"]


def test_everything_public_has_a_docstring_of_its_own() -> None:
    assert [each.path for each in everything_public() if not each.docstring] == []


@pytest.mark.parametrize(
    "path",
    [
        "partnerships.acts.Suspension.by",
        "partnerships.acts.Suspension.on",
        "partnerships.anniversaries.Anniversary.on",
        "partnerships.dates.DateRange.first",
        "partnerships.dates.Day",
        "partnerships.errors.PartnershipsError.path",
        "partnerships.formats.table.Column.DATE",
        "partnerships.partnership.Partnership.status_on",
        "partnerships.registry.Registry.of",
        "partnerships.samples",
        "partnerships.vocabulary.PartnershipType.SISTER",
        "partnerships.vocabulary.Status.IN_FORCE",
        "partnerships.wording.date",
    ],
)
def test_fields_members_methods_and_aliases_are_public(path: str) -> None:
    assert path in {each.path for each in everything_public()}


def test_a_name_that_several_modules_offer_has_one_entry_where_it_is_defined() -> None:
    paths = [each.path for each in everything_public()]
    assert "partnerships.anniversaries.Anniversary" in paths
    assert "partnerships.partnership.Anniversary" not in paths
    assert len(paths) == len(set(paths))


class Undescribed:
    """A class with a field and a method that have no docstring."""

    field: int

    def method(self) -> None: ...


def test_a_field_and_a_method_without_a_docstring_are_found() -> None:
    assert list(members_of(Undescribed, "tests")) == [Public("field", ""), Public("method", "")]
