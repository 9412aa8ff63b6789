"""What Hypothesis calls when it is imported: the strategies for the values of the library are
registered once there are the classes, and so is how their failing examples are printed.

Importing them all would make ``import hypothesis`` half as slow again in every program that has this library
installed, so the classes of a module are registered when that module is imported.
"""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import has
from hypothesis import strategies as st
from hypothesis.vendor.pretty import for_type_by_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    from hypothesis.strategies import SearchStrategy
    from hypothesis.vendor.pretty import RepresentationPrinter

T = TypeVar("T")

MODULES: Final = frozenset(
    f"partnerships.{name}"
    for name in (
        "actors",
        "acts",
        "anniversaries",
        "changes",
        "check_options",
        "checks",
        "counts",
        "dates",
        "due",
        "exchanges",
        "history",
        "intervals",
        "municipalities",
        "partnership",
        "registry",
        "sources",
        "texts",
        "vocabulary",
    )
)
"""The modules with classes of values."""


def register() -> None:
    """Register the classes of the modules that are imported already, and of each other one once it is."""
    for name in MODULES & sys.modules.keys():
        _register_classes(sys.modules[name])
    if not any(isinstance(each, _Watch) for each in sys.meta_path):
        sys.meta_path.insert(0, _Watch())


class _Watch(MetaPathFinder):
    """Finds the modules where they are, and registers their classes after the import."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in MODULES:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            execute = spec.loader.exec_module

            def execute_and_register(module: ModuleType) -> None:
                execute(module)
                _register_classes(module)

            spec.loader.exec_module = execute_and_register  # type: ignore[method-assign]  # of this one loader
        return spec


def _register_classes(module: ModuleType) -> None:
    for name in module.__all__:
        value = getattr(module, name)
        if isinstance(value, type):
            st.register_type_strategy(value, _find_strategy)
            if has(value):
                for_type_by_name(value.__module__, value.__name__, _print_example)


def _find_strategy(type_: type[T]) -> SearchStrategy[T]:
    from partnerships._testing.resolving import find_strategy  # noqa: PLC0415  # with all classes

    return find_strategy(type_)


def _print_example(value: object, printer: RepresentationPrinter, _: bool) -> None:  # noqa: FBT001  # how it is called
    from partnerships._testing.resolving import write_example  # noqa: PLC0415  # with all classes

    printer.text(write_example(value))
