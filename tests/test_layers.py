"""The layers: which module may import which. Imports go downwards or along a layer, never in a circle.

Imports inside functions count, as they run; those for type checkers alone do not.
"""

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import partnerships

ROOT = Path(partnerships.__file__).parent
PICTURE = Path(__file__).parent.parent / "docs/layers.svg"

LAYERS = (
    "__main__ _hypothesis_plugin",
    "cli testing _testing",
    "site",
    "samples storage",
    "formats",
    "updating",
    "comparison _comparison",
    "checks _checks",
    "_details registry changes counts",
    "history _history _records",
    "_index",
    "partnership",
    "_drawing",
    "_timeline",
    "exchanges _collections",
    "sources acts anniversaries due intervals",
    "actors",
    "wording",
    "municipalities vocabulary check_options texts",
    "_display",
    "_folding _languages",
    "dates eras",
    "_validation _gc _pydantic",
    "errors",
)
"""Modules and packages of the root, the top first. Those on one line may use each other."""

FORMATS = (
    "converter jsonl",
    "document table feed wikidata geojson arrow datapackage graph",
    "_table _wikidata _document _columns",
    "municipal_dates _rows reading _sheets",
    "_dates _io",
)
"""The same inside `partnerships.formats`."""


def find_modules() -> dict[str, Path]:
    """Return the file of each module, by its name below `partnerships`."""
    found = {}
    for path in ROOT.rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__")] = path
    return found


MODULES = find_modules()


def iter_imports(node: ast.AST, *, types: bool = False) -> Iterator[str]:
    """Yield what the code imports from `partnerships` when it runs, by names below it; with
    ``types``, also for type checkers.
    """
    match node:
        case ast.If(test=ast.Name("TYPE_CHECKING"), orelse=other) if not types:
            for statement in other:
                yield from iter_imports(statement)
        case ast.ImportFrom(module=str(module), names=names):
            package, _, rest = module.partition(".")
            for alias in names if package == "partnerships" else ():
                whole = f"{rest}.{alias.name}" if rest else alias.name
                yield whole if whole in MODULES else rest
        case ast.Import(names=names):
            packages = (alias.name.partition(".") for alias in names)
            yield from (rest for package, _, rest in packages if package == "partnerships")
        case _:
            for child in ast.iter_child_nodes(node):
                yield from iter_imports(child, types=types)


def imports_of(name: str, *, types: bool = False) -> set[str]:
    code = ast.parse(MODULES[name].read_text("utf-8"))
    return set(iter_imports(code, types=types)) - {name}


def layer_of(name: str, layers: tuple[str, ...]) -> int:
    """Return the layer of a module by the first part of its name; 0 is the top."""
    package = name.partition(".")[0]
    (layer,) = (index for index, packages in enumerate(layers) if package in packages.split())
    return layer


def test_every_module_has_a_layer() -> None:
    """And every name of a layer is that of a module or package."""
    packages = {name.partition(".")[0] for name in MODULES} - {""}
    assert packages == {name for layer in LAYERS for name in layer.split()}
    formats = {name.split(".")[1] for name in MODULES if name.startswith("formats.")}
    assert formats == {name for layer in FORMATS for name in layer.split()}


def test_the_picture_shows_the_layers_in_their_order() -> None:
    names: dict[str, list[str]] = {}
    for text in ET.parse(PICTURE).iter("{http://www.w3.org/2000/svg}text"):  # noqa: S314  # our own
        if text.get("class") == "title":
            names.setdefault(text.get("y", ""), []).append(text.text or "")
    assert sorted(names, key=int) == list(names)
    assert tuple(" ".join(row) for row in names.values()) == LAYERS


@pytest.mark.parametrize("name", [name for name in MODULES if name])
def test_a_module_imports_only_from_its_layer_or_below(name: str) -> None:
    layer = layer_of(name, LAYERS)
    upward = {each for each in imports_of(name) if each and layer_of(each, LAYERS) < layer}
    assert upward == set()


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("formats.")])
def test_a_format_imports_only_from_its_layer_or_below(name: str) -> None:
    own = name.removeprefix("formats.")
    others = {
        each.removeprefix("formats.") for each in imports_of(name) if each.startswith("formats.")
    }
    upward = {each for each in others if layer_of(each, FORMATS) < layer_of(own, FORMATS)}
    assert upward == set()


def test_no_other_types_are_named_upward() -> None:
    """An anniversary has its partnership, and words are asked of values; they import neither."""
    found: dict[str, set[str]] = {}
    for name in MODULES:
        for each in imports_of(name, types=True) if name else ():
            if each and layer_of(each, LAYERS) < layer_of(name, LAYERS):
                found.setdefault(name, set()).add(each)
    assert found == {
        "_drawing.facts": {"partnership"},
        "_drawing.timeline": {"partnership"},
        "anniversaries": {"partnership"},
        "due": {"partnership"},
        "wording": {"anniversaries", "due"},
        "_languages.language": {
            *("anniversaries", "checks", "comparison", "due", "municipalities", "vocabulary")
        },
    }


def test_there_is_no_circle() -> None:
    """Neither between modules nor between the packages of the root."""
    graph = {name: imports_of(name) for name in MODULES}
    assert len(tuple(TopologicalSorter(graph).static_order())) == len(MODULES)
    packages: dict[str, set[str]] = {}
    for name, imported in graph.items():
        package = name.partition(".")[0]
        others = {each.partition(".")[0] for each in imported} - {package}
        packages.setdefault(package, set()).update(others)
    assert len(tuple(TopologicalSorter(packages).static_order())) == len(packages)


def test_an_import_upward_would_be_seen() -> None:
    """At the top of a module, in a function, and of a module as a name; not for type checkers."""
    code = """
from partnerships.dates import Period
from partnerships import wording
from partnerships.formats import table
import partnerships.errors
if TYPE_CHECKING:
    from partnerships.registry import Registry
else:
    from partnerships.acts import Act
def function():
    from partnerships.cli.parser import parse
"""
    found = {"dates", "wording", "formats.table", "errors", "acts", "cli.parser"}
    assert set(iter_imports(ast.parse(code))) == found
