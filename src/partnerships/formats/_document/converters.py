"""The cattrs converters of the registry document, which report all errors at once.

A document defines municipalities, types, fields and sources once and refers to them by id. So there is
one converter for the definitions, and others for partnerships and exchanges, which look up references.
Most records are simple: fast functions read these and leave all others, and all faulty ones, to the
converters.
"""

from __future__ import annotations

from contextlib import suppress
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, get_args, get_origin

from attrs import field, fields, frozen
from cattrs import Converter
from cattrs.errors import AttributeValidationNote, ClassValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    as_enum,
    list_known_words,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.actors import Actor, Place
from partnerships.acts import ACTS, Act, Claim, Conclusion, Termination
from partnerships.anniversaries import CountFrom
from partnerships.check_options import CheckOptions, IgnoredFinding
from partnerships.dates import PartialDate, Period, Term, as_date_or_period
from partnerships.errors import InvalidDocument, InvalidRecord, PartnershipsError, UnknownTerm
from partnerships.exchanges import (
    Award,
    Exchange,
    Occasion,
    Picture,
    Quantity,
    Quotation,
    When,
)
from partnerships.municipalities import Coordinates, Municipality, Name
from partnerships.partnership import Partnership
from partnerships.sources import Citation, Source
from partnerships.texts import Text, describe_text
from partnerships.vocabulary import (
    ActorKind,
    Amount,
    Basis,
    ExchangeKind,
    Field,
    PartnershipType,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import UnionType

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_SIMPLE_MUNICIPALITY_KEYS: Final = {"id", "names", "country"}
_SIMPLE_NAME_KEYS: Final = {"text", "lang"}
_SIMPLE_PARTNERSHIP_KEYS: Final = {"id", "parties", "acts"}

_LAST_ACT_KEYS: Final = (
    *("signatories", "place", "number", "languages"),
    *("known_by", "claims", "note", "sources"),
)
"""The keys that several kinds of act can have. They are written after the keys of its kind."""
_WORDS_BY_ENUM: Final[dict[type[Enum], str]] = {
    Basis: "basis",
    CountFrom: "count_from",
    ExchangeKind: "kind",
    ActorKind: "kind",
    Role: "role",
    Amount: "amount",
}
"""The words by which errors name the enumerations."""


@frozen
class TypeDefinition:
    """A type in a document, with the code of its broader type."""

    code: str = field(converter=to_nfc)
    broader: str | None = field(default=None, converter=to_nfc_or_none)
    labels: FrozenMap = EMPTY_MAP
    separate: bool = False


@cache
def make_definition_converter() -> Converter:
    """Return the converter for definitions: municipalities, types, fields and sources; and for the
    options of checks.
    """
    converter = make_converter()
    read_ignored = make_object_reader(converter, IgnoredFinding)
    converter.register_structure_hook(
        IgnoredFinding, make_short_reader(read_ignored, IgnoredFinding, str)
    )
    converter.register_unstructure_hook(
        IgnoredFinding, make_short_writer(converter, IgnoredFinding, "code")
    )
    for kind in (Name, Coordinates, Municipality, TypeDefinition, Field, Source, CheckOptions):
        converter.register_structure_hook(kind, make_object_reader(converter, kind))
    return converter


@cache
def make_partnership_writer() -> Converter:
    """Return the converter that writes partnerships."""
    converter = make_converter()
    converter.register_unstructure_hook(Municipality, lambda party: party.id)
    converter.register_unstructure_hook(PartnershipType, lambda kind: kind.code)
    converter.register_unstructure_hook(Field, lambda each: each.code)
    write_actor = make_dict_unstructure_fn(Actor, converter, _cattrs_omit_if_default=True)
    converter.register_unstructure_hook(Actor, lambda actor: _omit_signatory(write_actor(actor)))
    for word, kind in ACTS.items():
        converter.register_unstructure_hook(kind, make_act_writer(converter, word, kind))
    register_partnership_writer(converter)
    return converter


def register_partnership_writer(converter: Converter) -> None:
    """Register what writes a partnership, its id first."""
    write = make_dict_unstructure_fn(
        Partnership, converter, _cattrs_omit_if_default=True, id=override(omit_if_default=False)
    )
    converter.register_unstructure_hook(
        Partnership, lambda partnership: {"id": partnership.id} | write(partnership)
    )


def _omit_signatory(record: dict[str, Any]) -> dict[str, Any]:
    """Return the record of one who signed an agreement without the role that this implies."""
    implied = record.get("role") == Role.SIGNATORY.value
    return {key: each for key, each in record.items() if key != "role" or not implied}


def read_simple_municipality(value: object) -> Municipality | None:
    """Return the municipality of a record with names and a country only; None for any other record,
    also for a faulty one.
    """
    if type(value) is not dict or not value.keys() <= _SIMPLE_MUNICIPALITY_KEYS:
        return None
    names = value.get("names")
    if type(names) is not list or not all(map(_is_simple_name, names)):
        return None
    with suppress(PartnershipsError, LookupError):
        return Municipality(
            value["id"],
            [Name(each["text"], lang=each.get("lang", "und")) for each in names],
            country=value.get("country"),
        )
    return None


def _is_simple_name(value: object) -> bool:
    return type(value) is dict and value.keys() <= _SIMPLE_NAME_KEYS


def read_simple_partnership(
    value: object, municipalities: Mapping[str, Municipality], types: Mapping[str, PartnershipType]
) -> Partnership | None:
    """Return the partnership of a record whose conclusions and terminations have only a date and a
    type; None for any other record, also for a faulty one.
    """
    if type(value) is not dict or value.keys() != _SIMPLE_PARTNERSHIP_KEYS:
        return None
    parties, acts = value["parties"], value["acts"]
    if type(parties) is not list or type(acts) is not list:
        return None
    with suppress(PartnershipsError, LookupError, TypeError):
        return Partnership(
            tuple([municipalities[id_] for id_ in parties]),
            tuple([_read_simple_act(act, types) for act in acts]),
            id=value["id"],
        )
    return None


def _read_simple_act(value: dict[str, Any], types: Mapping[str, PartnershipType]) -> Act:
    match value:
        case {"act": "conclusion", "on": str(on), "type": str(code)} if len(value) == 3:
            return Conclusion(on, types[code])
        case {"act": "termination", "on": str(on)} if len(value) == 2:
            return Termination(on)
        case _:
            raise LookupError


def make_partnership_reader(
    municipality: Callable[[str], Municipality],
    type_: Callable[[str], PartnershipType],
    field: Callable[[str], Field],
) -> Converter:
    """Return a converter that reads partnerships. The functions look up references."""
    converter = make_converter()
    converter.register_structure_hook(
        Municipality, lambda value, _: municipality(require_text(value))
    )
    converter.register_structure_hook(PartnershipType, lambda value, _: type_(require_text(value)))
    converter.register_structure_hook(Field, lambda value, _: field(require_text(value)))
    for part in (Claim, Name, Actor, Place):
        converter.register_structure_hook(part, make_object_reader(converter, part))
    readers = {word: make_object_reader(converter, kind) for word, kind in ACTS.items()}
    converter.register_structure_hook(Act, lambda value, _: read_act(readers, value))
    converter.register_structure_hook(Partnership, make_object_reader(converter, Partnership))
    return converter


@cache
def make_exchange_writer() -> Converter:
    """Return the converter that writes exchanges."""
    converter = make_converter()
    converter.register_unstructure_hook(Field, lambda each: each.code)
    converter.register_unstructure_hook(Period, str)
    for kind, key in ((Occasion, "number"), (Citation, "source")):
        converter.register_unstructure_hook(kind, make_short_writer(converter, kind, key))
    return converter


def make_exchange_reader(field: Callable[[str], Field]) -> Converter:
    """Return a converter that reads exchanges. The function looks up a field."""
    converter = make_converter()
    converter.register_structure_hook(Field, lambda value, _: field(require_text(value)))
    converter.register_structure_hook(
        When | None,
        lambda value, _: None if value is None else as_date_or_period(require_text(value)),
    )
    for brief, short in ((Occasion, int | float), (Citation, str)):
        read = make_object_reader(converter, brief)
        converter.register_structure_hook(brief, make_short_reader(read, brief, short))
    for kind in (Name, Actor, Place, Quantity, Award, Quotation, Picture):
        converter.register_structure_hook(kind, make_object_reader(converter, kind))
    converter.register_structure_hook(Exchange, make_object_reader(converter, Exchange))
    return converter


def make_short_writer(
    converter: Converter, kind: type[Any], key: str
) -> Callable[[Any], dict[str, Any] | object]:
    """Return a function that writes an object, as a single value if it has only one key."""
    write = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)

    def write_short(value: Any) -> dict[str, Any] | object:
        record = write(value)
        return record[key] if record.keys() == {key} else record

    return write_short


def make_short_reader(
    read: Callable[[object, object], T], kind: Callable[[Any], T], short: type | UnionType
) -> Callable[[object, object], T]:
    """Return a function that reads an object, or the single value that it is short for."""
    return lambda value, _: kind(value) if isinstance(value, short) else read(value, None)


def make_converter() -> Converter:
    """Return a converter for the parts of all records: texts, dates, terms, enumerations and lists."""
    converter = Converter(forbid_extra_keys=True, omit_if_default=True)
    converter.register_structure_hook(str, lambda value, _: require_text(value))
    converter.register_structure_hook(PartialDate, lambda value, _: PartialDate(value))
    converter.register_structure_hook(Term, lambda value, _: Term(value))
    for kind, word in _WORDS_BY_ENUM.items():
        converter.register_structure_hook(kind, make_enum_reader(kind, word))
    # These classes check and convert their values themselves.
    for unchecked in (FrozenMap, Text, int, float, bool):
        converter.register_structure_hook(unchecked, lambda value, _: value)
    converter.register_structure_hook_factory(
        _is_tuple_type, lambda kind: _make_list_reader(converter, get_args(kind)[0])
    )
    for textual in (PartialDate, Term):
        converter.register_unstructure_hook(textual, str)
    converter.register_unstructure_hook(FrozenMap, dict)
    converter.register_unstructure_hook(Text, describe_text)
    return converter


def make_enum_reader(kind: type[E], word: str) -> Callable[[object, object], E]:
    """Return a function that reads a member of an enumeration by its value."""

    def read(value: object, _: object) -> E:
        try:
            return as_enum(kind, value, word)
        except UnknownTerm as error:  # its place is the key, which the converter adds
            raise UnknownTerm(error.message, value=error.value) from None

    return read


def read_list(
    read: Callable[[object], T], value: object, key: str = "id"
) -> Iterator[T | PartnershipsError]:
    """Yield the result or the error of reading each value of a list. An error has the index and the id
    of the value, which is under a key.
    """
    if not isinstance(value, list | tuple):
        yield InvalidRecord(f"must be a list: {truncated_repr(value)}", value=value)
        return
    for index, each in enumerate(value):
        try:
            yield read(each)
        except PartnershipsError as error:
            yield error.within(f"[{index}]", id=find_id(each, key))


def find_id(value: object, key: str) -> str | None:
    """Return the id under a key of an object, or None."""
    id_ = value.get(key) if isinstance(value, dict) else None
    return id_ if isinstance(id_, str) else None


def flatten_errors(errors: list[PartnershipsError]) -> list[PartnershipsError]:
    """Return the errors with each group replaced by the errors in it."""
    found: list[PartnershipsError] = []
    for error in errors:
        found += error.exceptions if isinstance(error, InvalidDocument) else [error]
    return found


def _is_tuple_type(kind: Any) -> bool:
    return get_origin(kind) is tuple


def require_text(value: object) -> str:
    """Return a value that is a text. Raises `InvalidRecord` for others."""
    if not isinstance(value, str):
        raise InvalidRecord(f"must be a text: {truncated_repr(value)}", value=value)
    return value


def _make_list_reader(
    converter: Converter, element: type[T]
) -> Callable[[object, object], tuple[T, ...]]:
    def read(value: object, _: object) -> tuple[T, ...]:
        each = list(read_list(lambda item: converter.structure(item, element), value))
        errors = [error for error in each if isinstance(error, PartnershipsError)]
        if errors:
            raise InvalidDocument("list", flatten_errors(errors))
        return tuple(item for item in each if not isinstance(item, PartnershipsError))

    return read


def make_object_reader(
    converter: Converter, kind: type[T], types: Mapping[str, Any] = {}, *, name: str | None = None
) -> Callable[[object, object], T]:
    """Return a function that reads an object, and reports all its errors with their places. ``types`` are
    those of fields whose annotations cannot be resolved; ``name`` is by default that of the class.
    """
    hooks: dict[str, Any] = {
        key: override(struct_hook=_make_hook(converter, type_)) for key, type_ in types.items()
    }
    structure = make_dict_structure_fn(kind, converter, **hooks)

    def read(value: object, _: object) -> T:
        if not isinstance(value, dict):
            raise InvalidRecord(f"must be an object: {truncated_repr(value)}", value=value)
        try:
            return structure(value, kind)
        except ClassValidationError as group:
            known = [each.name for each in fields(cast("type[Any]", kind)) if each.init]
            errors = [error for each in group.exceptions for error in _iter_errors(each, known)]
            raise InvalidDocument(name or kind.__name__, flatten_errors(errors)) from None

    return read


def _make_hook(converter: Converter, type_: Any) -> Callable[[object, object], Any]:
    return lambda value, _: converter.structure(value, type_)


def _iter_errors(error: BaseException, known: Iterable[str]) -> Iterator[PartnershipsError]:
    notes = [
        note
        for note in getattr(error, "__notes__", ())
        if isinstance(note, AttributeValidationNote)
    ]
    place = notes[0].name if notes else ""
    if isinstance(error, PartnershipsError):
        yield error.within(place) if place else error
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields):
            message = f"unknown key (known are {list_known_words(known)}): {truncated_repr(key)}"
            yield InvalidRecord(message, value=key)
    elif isinstance(error, KeyError):  # a missing key of a field without default
        yield InvalidRecord("is missing", path=place)
    else:  # not an error of the document: a package is not installed, for example
        raise error


def read_act(readers: Mapping[str, Callable[[object, object], Any]], value: object) -> Any:
    """Return the act of an object whose ``act`` is the word of its kind."""
    if not isinstance(value, dict):
        raise InvalidRecord(f"must be an object: {truncated_repr(value)}", value=value)
    word = value.get("act")
    reader = readers.get(word) if isinstance(word, str) else None
    if reader is None:
        known = ", ".join(readers)
        message = f"unknown act (known are {known}): {truncated_repr(word)}"
        raise UnknownTerm(message, value=word, path="act")
    return reader({key: each for key, each in value.items() if key != "act"}, None)


def make_act_writer(
    converter: Converter, word: str, kind: type[Any]
) -> Callable[[Any], dict[str, Any]]:
    """Return a function that writes an act of a kind, with its word first."""
    write = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)

    def write_act(act: Any) -> dict[str, Any]:
        record = write(act)
        last = {name: record.pop(name) for name in _LAST_ACT_KEYS if name in record}
        return {"act": word} | record | last

    return write_act
