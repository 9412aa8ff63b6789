"""The languages that installed distributions bring: entry points of the group
``partnerships.languages``, each named by the tag of its language.
"""

from __future__ import annotations

import re
from contextlib import suppress
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from partnerships._languages import TABLES
from partnerships._validation import is_language_tag
from partnerships.errors import InvalidLanguage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.metadata import EntryPoint

GROUP: Final = "partnerships.languages"

MAX_MESSAGE_LENGTH: Final = 1000
"""How many characters of the message of an entry point's own error are shown."""

_LOADING: Final[ContextVar[tuple[EntryPoint, ...]]] = ContextVar("_LOADING", default=())
"""The entry points that are being loaded, each for the one before it."""


@lru_cache(maxsize=8)
def find_entry_points(path: tuple[str, ...]) -> Mapping[str, tuple[EntryPoint, ...]]:  # noqa: ARG001  # what is installed depends on it
    """Return the entry points of languages by tag, for what `sys.path` holds at the time.

    Those that can never be used are left out: of a name that is no tag, or of a built-in language.
    Tags that differ only in case are one, as the first of them is written.
    """
    found: dict[str, tuple[EntryPoint, ...]] = {}
    built_in = {each.casefold() for each in TABLES}
    for entry in sorted(_read_entry_points(), key=lambda each: (each.name, each.value)):
        tag = entry.name.casefold()
        if is_language_tag(tag) and tag not in built_in:
            found[tag] = (*found.get(tag, ()), entry)
    return {entries[0].name: entries for entries in found.values()}


def _read_entry_points() -> list[EntryPoint]:
    """Return the entry points of the group. Of several distributions with one name, the first on the
    path counts; those whose metadata cannot be read are left out.
    """
    from importlib.metadata import distributions  # noqa: PLC0415  # costs 20 ms

    found: dict[str, tuple[EntryPoint, ...]] = {}
    for distribution in distributions():
        with suppress(Exception):  # broken metadata of one breaks no language of another
            if GROUP in (distribution.read_text("entry_points.txt") or ""):
                name = re.sub("[-_.]+", "-", distribution.name).casefold()  # as they are found by
                first = next(iter(distributions(name=name)), distribution)
                found.setdefault(name, tuple(first.entry_points.select(group=GROUP)))
    return [entry for entries in found.values() for entry in entries]


def load_entry_point(entries: tuple[EntryPoint, ...]) -> object:
    """Return what an entry point names, or what the function that it names returns. Raises
    `InvalidLanguage` if that fails, if several distributions bring one language, or if loading the
    language needs the language itself.
    """
    entry, *others = entries
    if others:
        message = f"several distributions bring one language: {_describe_all(entries)}"
        raise InvalidLanguage(message, value=entry.name)
    loading = _LOADING.get()
    if entry in loading:
        circle = loading[loading.index(entry) :]
        message = f"language {entry.name!r} is based on itself: {_describe_all(circle)}"
        raise InvalidLanguage(message, value=tuple(each.name for each in circle))
    token = _LOADING.set((*loading, entry))
    try:
        found = entry.load()
        return found() if callable(found) else found
    except (Exception, SystemExit) as error:
        if isinstance(error, InvalidLanguage) and _is_in_circle(entry, error):
            raise  # it names this entry point
        said = _truncate("; ".join(str(error).splitlines()))
        message = f"{describe_entry_point(entry)} failed: {type(error).__name__}: {said}"
        raise InvalidLanguage(message, value=entry.name) from error
    finally:
        _LOADING.reset(token)


def describe_entry_point(entry: EntryPoint) -> str:
    """Return an entry point as an error shows it."""
    distribution = "" if entry.dist is None else f" of {entry.dist.name}"
    return f"the entry point {entry.name} = {entry.value}{distribution} ({GROUP})"


def _describe_all(entries: Iterable[EntryPoint]) -> str:
    return ", ".join(map(describe_entry_point, entries))


def _is_in_circle(entry: EntryPoint, error: InvalidLanguage) -> bool:
    return isinstance(error.value, tuple) and entry.name in error.value


def _truncate(message: str) -> str:
    if len(message) <= MAX_MESSAGE_LENGTH:
        return message
    return f"{message[:MAX_MESSAGE_LENGTH]}… ({len(message)} characters)"
