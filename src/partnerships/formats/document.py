"""The registry document: read and write a registry as JSON, in UTF-8.

Reading reports all errors at once, as one `InvalidDocument`. Writing a registry and reading it back
gives an equal registry, which is written as the same bytes. `schema` returns the JSON Schema.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from attrs import evolve

from partnerships._gc import paused_gc
from partnerships._history.exchanges import NO_EXCHANGES, ExchangeCollection
from partnerships._validation import list_known_words, to_nfc, truncated_repr
from partnerships.acts import iter_named_municipalities
from partnerships.check_options import ALL_CHECKS, CheckOptions
from partnerships.errors import (
    Conflict,
    InvalidDocument,
    InvalidRecord,
    InvalidType,
    NotFound,
    PartnershipsError,
    UnknownTerm,
)
from partnerships.exchanges import Exchange
from partnerships.formats._document import converters
from partnerships.formats._document.converters import (
    TypeDefinition,
    find_id,
    flatten_errors,
    read_list,
)
from partnerships.formats._io.files import write_whole
from partnerships.formats._io.json import decode_json, parse_json
from partnerships.municipalities import Municipality
from partnerships.partnership import Partnership
from partnerships.registry import Registry
from partnerships.sources import Source
from partnerships.vocabulary import BUILT_IN, FIELDS, Field, PartnershipType

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from cattrs import Converter

    from partnerships.acts import Act

__all__ = [
    "FORMAT",
    "dump",
    "dumps",
    "load",
    "loads",
    "schema",
    "structure",
    "unstructure",
    "written",
]

T = TypeVar("T")

FORMAT: Final = "partnerships/1"
"""The value of a document's ``format``."""

_SCHEMA: Final = "$schema"
"""The key for editors: the address of the schema. It says nothing about the registry."""

_KEYS: Final = (
    _SCHEMA,
    "format",
    "municipalities",
    "types",
    "partnerships",
    "fields",
    "exchanges",
    "sources",
    "checks",
)

_PART_OF_REFERENCE: Final = {
    "part_of": "exchanges",
    "partnership": "partnerships",
    "of": "exchanges",
    "source": "sources",
    "translation_of": "sources",
}
"""The part of a document that an exchange or a source refers to by a key. Other keys refer to a
municipality.
"""

_PART_OF_DEFINITION: Final = {"municipality": "municipalities", "type": "types", "field": "fields"}
"""The part of a document that defines a municipality, a type or a field."""

_VALUE_LENGTH: Final = 100
"""The approximate number of characters for one value in a document."""

_EXCHANGE_KEYS: Final = frozenset({"exchanges", "sources"})


def load(path: str | os.PathLike[str]) -> Registry:
    """Read a registry from a file. Raises `InvalidDocument` or `OSError`."""
    place = os.fspath(path)
    return loads(Path(place).read_bytes(), name=place)


def loads(text: str | bytes, *, name: str = "document") -> Registry:
    """Read a registry from a text or UTF-8 bytes, with or without a byte order mark.

    Raises `InvalidDocument`, whose message begins with ``name``.
    """
    return read_document(text, name=name).registry


class Document(NamedTuple):
    """What a document holds."""

    registry: Registry
    schema: str | None
    """Its ``$schema``, if it has one."""


def read_document(
    text: str | bytes, *, name: str, reader: DocumentReader | None = None, line: int = 1
) -> Document:
    """Read a document as `loads` does, and keep its ``$schema``. One reader can read many; ``line`` is the
    number of its first line.
    """
    with _naming_errors(name):
        content = decode_json(text)
        with paused_gc(len(content) // _VALUE_LENGTH):
            whole = _require_document(parse_json(content, line=line))
            return Document((reader or DocumentReader()).read(whole), whole.get(_SCHEMA))


def structure(value: object, *, name: str = "document") -> Registry:
    """Return the registry of a document that is plain data, such as `unstructure` returns.

    Raises `InvalidDocument`, whose message begins with ``name``.

    >>> from partnerships import samples
    >>> structure(unstructure(samples.kitakyushu())) == samples.kitakyushu()
    True
    """
    with _naming_errors(name):
        return DocumentReader().read(_require_document(value))


@contextmanager
def _naming_errors(name: str) -> Generator[None]:
    """Raise errors as one `InvalidDocument` whose message begins with a name."""
    try:
        yield
    except InvalidDocument as group:
        raise InvalidDocument(name, flatten_errors([group])) from None
    except PartnershipsError as error:
        raise InvalidDocument(name, [error]) from None


def dump(registry: Registry, path: str | os.PathLike[str], *, schema: str | None = None) -> None:
    """Write the registry to a file, atomically. Raises `OSError`.

    A ``schema`` becomes the document's ``$schema``, its first key.
    """
    write_whole(path, dumps(registry, schema=schema).encode())


def dumps(registry: Registry, *, schema: str | None = None) -> str:
    """Return the registry as a text that ends with a line break.

    A ``schema``, the address of the JSON Schema for editors, becomes the ``$schema``, its first key.

    >>> from partnerships import Registry
    >>> print(dumps(Registry.of(), schema="registry.schema.json"), end="")
    {
      "$schema": "registry.schema.json",
      "format": "partnerships/1"
    }
    """
    heading = {} if schema is None else {_SCHEMA: schema}
    return json.dumps(heading | unstructure(registry), ensure_ascii=False, indent=2) + "\n"


def unstructure(value: Registry | Partnership | Act | Exchange) -> dict[str, object]:
    """Return a partnership, an act or an exchange as plain data, as it is in a document, or a registry as
    the whole document.

    >>> from partnerships import Termination
    >>> unstructure(Termination("2022-03"))
    {'act': 'termination', 'on': '2022-03'}
    """
    if isinstance(value, Registry):
        return _unstructure_registry(value)
    if isinstance(value, Exchange):
        found: dict[str, object] = converters.make_exchange_writer().unstructure(value)
    else:
        found = converters.make_partnership_writer().unstructure(value)
    return found


def _unstructure_registry(registry: Registry) -> dict[str, object]:
    defined = converters.make_definition_converter()
    converter = converters.make_partnership_writer()
    types = (
        TypeDefinition(each.code, each.broader and each.broader.code, each.labels, each.separate)
        for each in registry.types.values()
    )
    parts: dict[str, Iterable[object]] = {
        "municipalities": map(defined.unstructure, registry.municipalities.values()),
        "types": map(defined.unstructure, types),
        "partnerships": map(converter.unstructure, registry),
        "fields": map(defined.unstructure, registry.fields.values()),
        "exchanges": map(
            converters.make_exchange_writer().unstructure, registry.exchanges.values()
        ),
        "sources": map(defined.unstructure, registry.sources.values()),
    }
    whole: dict[str, object] = {"format": FORMAT}
    whole |= {key: found for key, part in parts.items() if (found := list(part))}
    if registry.checks != ALL_CHECKS:
        whole["checks"] = defined.unstructure(registry.checks)
    return whole


written = unstructure
"""The earlier name of `unstructure`."""


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the document.

    A schema cannot express all rules: `loads` also refuses some documents that it allows.
    """
    text = (
        resources.files("partnerships.formats._document")
        .joinpath("registry.schema.json")
        .read_text("utf-8")
    )
    found: dict[str, Any] = json.loads(text)
    return found


def _require_document(whole: object) -> dict[str, Any]:
    """Return a value that is a document. Raises `InvalidRecord` for others."""
    if not isinstance(whole, dict):
        raise InvalidRecord(f"must be an object: {truncated_repr(whole)}", value=whole)
    if whole.get("format") != FORMAT:
        found = truncated_repr(whole.get("format"))
        raise InvalidRecord(f"must be {FORMAT!r}: {found}", value=found, path="format")
    return whole


class DocumentReader:
    """Read documents, one after the other: collect the definitions and errors of each."""

    def __init__(self) -> None:
        self._begin()
        # Made only if a record is not simple, and once for all documents.
        self._partnership_converter = cache(
            lambda: converters.make_partnership_reader(
                self._find_municipality, self._find_type, self._find_field
            )
        )
        self._exchange_converter = cache(lambda: converters.make_exchange_reader(self._find_field))

    def _begin(self) -> None:
        """Forget what an earlier document had."""
        self.errors: list[PartnershipsError] = []
        self.municipalities: dict[str, Municipality] = {}
        self.types: dict[str, PartnershipType] = dict(BUILT_IN)
        self.partnerships: dict[str, Partnership] = {}
        self.fields: dict[str, Field] = dict(FIELDS)
        self.sources: dict[str, Source] = {}
        self.faulty: set[tuple[str, str]] = set()
        """The part and id of each faulty definition. A reference to it is not another error."""

    def read(self, whole: dict[str, Any]) -> Registry:
        """Return the registry. Raises `InvalidDocument` with all errors."""
        self._begin()
        address = whole.get(_SCHEMA, "")
        if not isinstance(address, str):
            message = f"must be a text: {truncated_repr(address)}"
            self.errors.append(InvalidRecord(message, value=address, path=_SCHEMA))
        for key in whole:
            if key not in _KEYS:
                message = f"unknown key (known are {', '.join(_KEYS)}): {truncated_repr(key)}"
                self.errors.append(InvalidRecord(message, value=key))
        defined = converters.make_definition_converter
        read_party = _try_simple_first(converters.read_simple_municipality, defined, Municipality)
        for index, party in self._read_part(whole, "municipalities", "id", read_party):
            self._add_unique(self.municipalities, party.id, party, f"municipalities[{index}]")
        definitions: dict[str, tuple[int, TypeDefinition]] = {}
        read_type = _try_simple_first(lambda _: None, defined, TypeDefinition)
        for index, definition in self._read_part(whole, "types", "code", read_type):
            code = definition.code
            self._add_unique(definitions, code, (index, definition), f"types[{index}]", "code")
        self._define_types(definitions)
        self._define_fields(whole)
        read_partnership = _try_simple_first(
            self._read_simple_partnership, self._partnership_converter, Partnership
        )
        for index, partnership in self._read_part(whole, "partnerships", "id", read_partnership):
            place = f"partnerships[{index}]"
            self._add_unique(self.partnerships, partnership.id, partnership, place)
            self._check_named_municipalities(partnership, place)
        records = self._read_exchanges(whole) if _EXCHANGE_KEYS & whole.keys() else NO_EXCHANGES
        checks = self._read_checks(whole["checks"]) if "checks" in whole else ALL_CHECKS
        errors = [
            error
            for error in flatten_errors(self.errors)
            if not isinstance(error, _AlreadyReported)
        ]
        if errors:
            raise InvalidDocument("document", errors)
        registry = Registry.of(
            self.partnerships.values(),
            municipalities=self.municipalities.values(),
            types=[self.types[code] for code in definitions],
            fields=self.fields.values(),
        )
        # The errors of the exchanges have been collected above, each with its place.
        return evolve(registry, collection=records, checks=checks)

    def _read_exchanges(self, whole: dict[str, Any]) -> ExchangeCollection:
        defined = converters.make_definition_converter()
        sources = [
            *self._read_part(whole, "sources", "id", lambda value: defined.structure(value, Source))
        ]
        for index, source in sources:
            self._add_unique(self.sources, source.id, source, f"sources[{index}]")
        converter = self._exchange_converter()
        read = self._read_part(
            whole, "exchanges", "id", lambda value: converter.structure(value, Exchange)
        )
        exchanges: dict[str, tuple[int, Exchange]] = {}
        for index, exchange in read:
            self._add_unique(exchanges, exchange.id, (index, exchange), f"exchanges[{index}]")
        found = ExchangeCollection.of(
            (each for _, each in exchanges.values()), self.sources.values()
        )
        for index, source in sources:
            self._report(f"sources[{index}]", source.id, found.iter_source_errors(source))
        for index, exchange in exchanges.values():
            errors = found.iter_errors(exchange, self.partnerships, self.municipalities)
            self._report(f"exchanges[{index}]", exchange.id, errors)
        return found

    def _read_checks(self, value: object) -> CheckOptions:
        try:
            return converters.make_definition_converter().structure(value, CheckOptions)
        except PartnershipsError as error:
            self.errors.append(error.within("checks"))
            return ALL_CHECKS

    def _report(self, place: str, id_: str, errors: Iterable[PartnershipsError]) -> None:
        """Collect errors of an object, except for references to what is reported already."""
        for error in errors:
            if not self._refers_to_faulty(error):
                self.errors.append(error.within(place, id=id_))

    def _read_part(
        self, whole: dict[str, Any], part: str, key: str, read: Callable[[object], T]
    ) -> Iterator[tuple[int, T]]:
        values = whole.get(part, [])
        for index, found in enumerate(read_list(read, values, key)):
            if not isinstance(found, PartnershipsError):
                yield index, found
                continue
            self.errors.append(found.within(part))
            value = values[index] if isinstance(values, list) else None
            id_ = find_id(value, key)
            if id_ is not None:
                self.faulty.add((part, to_nfc(id_)))

    def _read_simple_partnership(self, value: object) -> Partnership | None:
        return converters.read_simple_partnership(value, self.municipalities, self.types)

    def _check_named_municipalities(self, partnership: Partnership, place: str) -> None:
        """Collect an error for each unknown municipality of those who signed an agreement, or of its
        place.
        """
        for path, id_ in iter_named_municipalities(partnership.acts):
            try:
                self._find_municipality(id_)
            except PartnershipsError as error:
                self.errors.append(error.within(path).within(place, id=partnership.id))

    def _add_unique(
        self, into: dict[str, T], name: str, value: T, place: str, key: str = "id"
    ) -> None:
        if name in into:
            error = Conflict(f"already defined: {name!r}", value=name, path=key)
            self.errors.append(error.within(place, id=name))
        else:
            into[name] = value

    def _define_types(self, definitions: dict[str, tuple[int, TypeDefinition]]) -> None:
        waiting = dict(definitions)
        while waiting:
            ready = [
                code
                for code, (_, each) in waiting.items()
                if each.broader is None or each.broader in self.types
            ]
            for code in ready:
                self._define_type(*waiting.pop(code))
            if not ready:
                break
        for index, each in waiting.values():
            if ("types", each.broader) not in self.faulty:
                message = (
                    f"an unknown type, or one that has this type as a broader one: {each.broader!r}"
                )
                error = InvalidType(message, value=each.broader, path="broader")
                self.errors.append(error.within(f"types[{index}]", id=each.code))
        self.faulty.update(("types", code) for code in waiting)

    def _define_type(self, index: int, each: TypeDefinition) -> None:
        broader = None if each.broader is None else self.types[each.broader]
        try:
            kind = PartnershipType(each.code, broader, each.labels, separate=each.separate)
        except PartnershipsError as error:
            self.errors.append(error.within(f"types[{index}]", id=each.code))
            self.faulty.add(("types", each.code))
            return
        if self.types.setdefault(each.code, kind) != kind:
            message = f"a built-in type, here with other contents: {each.code!r}"
            conflict = Conflict(message, value=each.code, path="code")
            self.errors.append(conflict.within(f"types[{index}]", id=each.code))

    def _define_fields(self, whole: dict[str, Any]) -> None:
        defined = converters.make_definition_converter
        read_field = _try_simple_first(lambda _: None, defined, Field)
        for index, each in self._read_part(whole, "fields", "code", read_field):
            if self.fields.setdefault(each.code, each) != each:
                message = f"already defined, with other contents: {each.code!r}"
                conflict = Conflict(message, value=each.code, path="code")
                self.errors.append(conflict.within(f"fields[{index}]", id=each.code))

    def _find_municipality(self, id_: str) -> Municipality:
        found = self.municipalities.get(to_nfc(id_))
        if found is None:
            raise self._make_unknown_error(NotFound, "municipality", id_)
        return found

    def _find_type(self, code: str) -> PartnershipType:
        found = self.types.get(to_nfc(code))
        if found is None:
            raise self._make_unknown_error(UnknownTerm, "type", code, self.types)
        return found

    def _find_field(self, code: str) -> Field:
        found = self.fields.get(to_nfc(code))
        if found is None:
            raise self._make_unknown_error(UnknownTerm, "field", code, self.fields)
        return found

    def _refers_to_faulty(self, error: PartnershipsError) -> bool:
        """Whether an exchange or a source refers to a faulty definition, which has been reported already."""
        word = error.path.rpartition(".")[2]
        part = _PART_OF_REFERENCE.get(word, "municipalities")
        return isinstance(error, NotFound) and (part, str(error.value)) in self.faulty

    def _make_unknown_error(
        self, kind: type[PartnershipsError], what: str, name: str, known: Iterable[str] = ()
    ) -> PartnershipsError:
        part = _PART_OF_DEFINITION[what]
        if (part, to_nfc(name)) in self.faulty:
            return _AlreadyReported(name)
        words = list_known_words(known)
        hint = f"known are {words}" if words else f"not in {part}"
        return kind(f"unknown {what} ({hint}): {truncated_repr(name)}", value=name)


def _try_simple_first(
    read_simple: Callable[[object], T | None], converter: Callable[[], Converter], kind: type[T]
) -> Callable[[object], T]:
    """Return a function that reads simple records fast and all others with a converter."""

    def read(value: object) -> T:
        found = read_simple(value)
        return converter().structure(value, kind) if found is None else found

    return read


class _AlreadyReported(PartnershipsError):
    """A reference to a faulty definition, which has been reported already."""
