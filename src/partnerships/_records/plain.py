"""Records as plain data, the same for equal records, and a digest of it.

The form is that of the registry document: references are ids, dates are texts, defaults are left out.
"""

from __future__ import annotations

from hashlib import sha256
from json import JSONEncoder
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import fields

from partnerships._records.kinds import KINDS, PARTS, id_of
from partnerships._validation import FrozenMap
from partnerships.actors import Actor, Place
from partnerships.acts import ACTS, Claim
from partnerships.anniversaries import CountFrom
from partnerships.check_options import IgnoredFinding
from partnerships.dates import PartialDate, Period, Term
from partnerships.exchanges import Award, Occasion, Picture, Quantity, Quotation
from partnerships.municipalities import Coordinates, Municipality, Name
from partnerships.partnership import Partnership
from partnerships.sources import Citation
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
    from collections.abc import Callable
    from typing import Any

    from partnerships._records.kinds import Record, Records

Plain: TypeAlias = "str | float | bool | list[Plain] | dict[str, Plain] | None"
"""What JSON can hold."""

_BRIEF: Final[dict[type, str]] = {
    Citation: "source",
    Occasion: "number",
    IgnoredFinding: "code",
}
"""The classes that are written as the value of one field if they have no other."""

_PARTS: Final = (Claim, Name, Coordinates, Actor, Place, Quantity, Award, Quotation, Picture)
"""The other classes whose values are parts of records."""

_FIELDS: Final = {
    class_: tuple((each.name, each.default) for each in fields(class_))
    for class_ in (*KINDS, *ACTS.values(), *_BRIEF, *_PARTS)
}
"""The names of the fields of each class with their defaults, which nothing equals if they are
computed.
"""

_encode = JSONEncoder(sort_keys=True, separators=(",", ":"), check_circular=False).encode


def describe_record(record: Record) -> dict[str, Plain]:
    """Return a record as plain data. Equal records, and no others, have equal data."""
    found = _describe_fields(record)
    if type(record) is Partnership:
        found["parties"] = [party.id for party in sorted(record.parties, key=id_of)]
    return found


def describe_value(value: object) -> Plain:
    """Return a value of a field as plain data; of a municipality, a type or a field the id."""
    describe = _DESCRIBERS.get(type(value))
    if describe is not None:
        return describe(value)
    if isinstance(value, str | int | float):  # a class of one's own that extends one of these
        return value
    raise TypeError(type(value))


def encode_record(record: Record) -> str:
    """Return the canonical JSON of a record."""
    return _encode(describe_record(record))


def encode_value(value: object) -> str:
    """Return the canonical JSON of a value of a field."""
    return _encode(describe_value(value))


def digest_records(records: Records) -> str:
    """Return the SHA-256 of the canonical JSON of all records, by kind and id, in hexadecimal
    digits.
    """
    digest = sha256(b"partnerships/1\n")
    for kind in PARTS:
        held = records[kind]
        lines = [line for id_ in sorted(held) if (line := encode_record(held[id_])) != "{}"]
        if lines:  # so that a new kind of record, and empty options of checks, change no digest
            digest.update(f"{kind.value}\n".encode())
        for line in lines:
            digest.update(f"{line}\n".encode())
    return digest.hexdigest()


def _describe_fields(value: object) -> dict[str, Plain]:
    found: dict[str, Plain] = {}
    for name, default in _FIELDS[type(value)]:
        each = getattr(value, name)
        if each is not default and each != default:
            found[name] = describe_value(each)
    return found


def _describe_act(act: object) -> Plain:
    return {"act": type(act).__name__.lower(), **_describe_fields(act)}


def _describe_briefly(value: object) -> Plain:
    found = _describe_fields(value)
    key = _BRIEF[type(value)]
    return found[key] if found.keys() == {key} else found


def _describe_text(value: Text) -> Plain:
    texts = describe_text(value)
    return texts if isinstance(texts, str) else dict(texts)


_DESCRIBERS: Final[dict[type, Callable[[Any], Plain]]] = {
    type(None): lambda _: None,
    **dict.fromkeys((str, int, float, bool), lambda value: value),
    **dict.fromkeys((PartialDate, Period, Term), str),
    **dict.fromkeys(
        (Basis, CountFrom, ExchangeKind, ActorKind, Role, Amount), lambda value: value.value
    ),
    tuple: lambda values: [describe_value(each) for each in values],
    FrozenMap: dict,
    Text: _describe_text,
    Municipality: lambda value: value.id,
    **dict.fromkeys((PartnershipType, Field), lambda value: value.code),
    **dict.fromkeys(ACTS.values(), _describe_act),
    **dict.fromkeys(_PARTS, _describe_fields),
    **dict.fromkeys(_BRIEF, _describe_briefly),
}
"""How to describe a value of each class."""
