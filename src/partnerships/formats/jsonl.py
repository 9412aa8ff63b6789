"""A registry as JSON Lines, for programs that read it line by line, part by part or on many machines.

Each line is a registry document (`partnerships.formats.document`) of its own: a partnership with its
municipalities, types, exchanges and sources, or several that exchanges refer to together. So any lines
can be read without the others, and their registries unite (``|``) to the whole.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from partnerships._collections import insert_unique
from partnerships._gc import paused_gc
from partnerships.check_options import ALL_CHECKS
from partnerships.errors import Conflict, InvalidDocument, PartnershipsError
from partnerships.formats._io.files import write_whole
from partnerships.formats._io.json import decode_json
from partnerships.formats.document import DocumentReader, read_document, unstructure
from partnerships.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from partnerships.exchanges import Exchange
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.sources import Source
    from partnerships.vocabulary import Field, PartnershipType

__all__ = ["dump", "dumps", "iter_lines", "iter_registries", "load", "loads"]

T = TypeVar("T")


def load(path: str | os.PathLike[str]) -> Registry:
    """Read a registry from a file. Raises `InvalidDocument`, as `loads` does, or `OSError`."""
    place = os.fspath(path)
    return loads(Path(place).read_bytes(), name=place)


def loads(text: str | bytes, *, name: str = "lines") -> Registry:
    """Read the registry of all lines, from a text or UTF-8 bytes. Empty lines are ignored.

    Raises `InvalidDocument` with the errors of all lines, whose message begins with ``name``; the path of
    an error begins with its line, as ``line 4.partnerships[0].acts[0].on``. Different objects with one id
    are an error too.
    """
    try:
        lines = decode_json(text).split("\n")
    except PartnershipsError as error:
        raise InvalidDocument(name, [error]) from None
    union = _Union()
    errors: list[PartnershipsError] = []
    with paused_gc(len(lines)):
        for number, found in _read_lines(lines):
            place = f"line {number}"
            if isinstance(found, InvalidDocument):
                errors += found.within(place).exceptions
                continue
            try:
                union.add(found)
            except Conflict as error:
                errors.append(error.within(place))
        if errors:
            raise InvalidDocument(name, errors)
        return union.make_registry()


def iter_registries(lines: Iterable[str | bytes], *, name: str = "lines") -> Iterator[Registry]:
    """Yield the registry of each line, such as those of an open file, without holding the others.

    Each has one partnership or several, and some can have none. Raises `InvalidDocument` for the first
    line that cannot be read, whose message begins with ``name`` and the number of the line.

    >>> from partnerships import samples
    >>> lines = iter_lines(samples.kitakyushu().involving("dalian"))
    >>> [each.id for registry in iter_registries(lines) for each in registry]
    ['kitakyushu-dalian']
    """
    for number, found in _read_lines(lines):
        if isinstance(found, InvalidDocument):
            raise InvalidDocument(f"{name}: line {number}", found.exceptions)
        yield found


def dump(registry: Registry, path: str | os.PathLike[str]) -> None:
    """Write the registry to a file, atomically. Raises `OSError`."""
    write_whole(path, dumps(registry).encode())


def dumps(registry: Registry) -> str:
    """Return the registry as a text, in lines that end with a line break."""
    return "".join(iter_lines(registry))


def iter_lines(registry: Registry) -> Iterator[str]:
    """Yield the lines of a registry, each with a line break.

    Partnerships are in their order, except that those to which exchanges refer together are on one line.
    What no partnership needs is on the first.
    """
    for part in registry.parted(len(registry) or 1):
        if len(part) or not len(registry):
            plain = unstructure(part)
            yield json.dumps(plain, ensure_ascii=False, separators=(",", ":")) + "\n"


def _read_lines(lines: Iterable[str | bytes]) -> Iterator[tuple[int, Registry | InvalidDocument]]:
    """Yield the number of each line that is not empty, from 1, with its registry or its errors."""
    reader = DocumentReader()
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield number, read_document(line, name="", reader=reader, line=number).registry
            except InvalidDocument as errors:
                yield number, errors


class _Union:
    """The union of many registries, made at once."""

    def __init__(self) -> None:
        self._partnerships: dict[str, Partnership] = {}
        self._municipalities: dict[str, Municipality] = {}
        self._types: dict[str, PartnershipType] = {}
        self._fields: dict[str, Field] = {}
        self._exchanges: dict[str, Exchange] = {}
        self._sources: dict[str, Source] = {}
        self._checks = ALL_CHECKS

    def add(self, registry: Registry) -> None:
        """Add what a registry has. Raises `Conflict` for a different object under a known id."""
        _insert_all(self._municipalities, registry.municipalities, "municipalities")
        _insert_all(self._types, registry.types, "types")
        _insert_all(self._fields, registry.fields, "fields")
        _insert_all(self._sources, registry.sources, "sources")
        _insert_all(self._partnerships, {each.id: each for each in registry}, "partnerships")
        _insert_all(self._exchanges, registry.exchanges, "exchanges")
        if registry.checks != self._checks:
            self._checks |= registry.checks

    def make_registry(self) -> Registry:
        """Return the registry of all that was added."""
        return Registry.of(
            self._partnerships.values(),
            municipalities=self._municipalities.values(),
            types=self._types.values(),
            fields=self._fields.values(),
            exchanges=self._exchanges.values(),
            sources=self._sources.values(),
            checks=self._checks,
        )


def _insert_all(into: dict[str, T], values: Mapping[str, T], what: str) -> None:
    for id_, value in values.items():
        insert_unique(into, id_, value, what)
