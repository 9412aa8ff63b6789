"""The languages that installed distributions bring: entry points of the group
``partnerships.languages``, each named by the tag of its language.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from partnerships.errors import InvalidLanguage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.metadata import EntryPoint

GROUP: Final = "partnerships.languages"


@lru_cache(maxsize=8)
def find_entry_points(path: tuple[str, ...]) -> Mapping[str, tuple[EntryPoint, ...]]:  # noqa: ARG001  # what is installed depends on it
    """Return the entry points of languages by tag, for what `sys.path` holds at the time."""
    from importlib.metadata import entry_points  # noqa: PLC0415  # costs 20 ms

    found: dict[str, tuple[EntryPoint, ...]] = {}
    for entry in sorted(entry_points(group=GROUP)):
        found[entry.name] = (*found.get(entry.name, ()), entry)
    return found


def load_entry_point(entries: tuple[EntryPoint, ...]) -> object:
    """Return what an entry point names, or what the function that it names returns. Raises
    `InvalidLanguage` if that fails, or if several distributions bring one language.
    """
    entry, *others = entries
    if others:
        message = f"several distributions bring one language: {', '.join(map(describe_entry_point, entries))}"
        raise InvalidLanguage(message, value=entry.name)
    try:
        found = entry.load()
        return found() if callable(found) else found
    except Exception as error:
        message = f"{describe_entry_point(entry)} failed: {type(error).__name__}: {error}"
        raise InvalidLanguage(message, value=entry.name) from error


def describe_entry_point(entry: EntryPoint) -> str:
    """Return an entry point as an error shows it."""
    distribution = "" if entry.dist is None else f" of {entry.dist.name}"
    return f"the entry point {entry.name} = {entry.value}{distribution} ({GROUP})"
