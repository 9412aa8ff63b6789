"""The cattrs converter of single values, which hold all that they refer to.

The forms are those of the registry document, but for references: where a document names a municipality,
a type or a field that it defines elsewhere, a value has it whole. What is built in is named by its code.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, cast

from attrs import frozen
from cattrs.gen import make_dict_unstructure_fn, override

from partnerships._validation import truncated_repr
from partnerships.actors import Actor, Place
from partnerships.acts import ACTS, Act, Claim
from partnerships.anniversaries import (
    DEFAULT_OPTIONS,
    Anniversary,
    CompletedYears,
    CountFrom,
    CountOptions,
)
from partnerships.check_options import CheckOptions, IgnoredFinding
from partnerships.checks import Finding, Severity
from partnerships.counts import Count, Facet
from partnerships.dates import (
    Bound,
    LeapDay,
    PartialDate,
    Period,
    Precision,
    Term,
    as_date_or_period,
    as_partial,
    require_exact,
)
from partnerships.due import Due, DueKind
from partnerships.errors import InvalidRecord, NoAnniversary
from partnerships.exchanges import (
    Award,
    Exchange,
    Occasion,
    Picture,
    Quantity,
    Quotation,
    When,
)
from partnerships.formats._document.converters import (
    make_act_writer,
    make_converter,
    make_enum_reader,
    make_object_reader,
    make_short_reader,
    make_short_writer,
    read_act,
    register_partnership_writer,
    require_text,
)
from partnerships.history import Commemoration, Renaming
from partnerships.intervals import Interval, Run, Spell
from partnerships.municipalities import Coordinates, Municipality, Name
from partnerships.partnership import Partnership
from partnerships.sources import Citation, Source
from partnerships.texts import Text
from partnerships.vocabulary import (
    BUILT_IN,
    FIELDS,
    ActorKind,
    Amount,
    Basis,
    ExchangeKind,
    Field,
    PartnershipType,
    RecordKind,
    Role,
    Status,
    as_field,
    as_type,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import Enum
    from types import UnionType

    from cattrs import Converter

    from partnerships.dates import Day

T = TypeVar("T")

End: TypeAlias = PartialDate | Bound

TEXTUAL: Final[dict[Any, Callable[[Any], object]]] = {
    PartialDate: as_partial,
    Period: Period,
    Term: Term,
    Text: Text,
}
"""What is written as a text, with what reads it. A `Text` in several languages is an object."""

ENUMS: Final[dict[type[Enum], str]] = {
    ActorKind: "kind",
    Amount: "amount",
    Basis: "basis",
    Bound: "bound",
    CountFrom: "count_from",
    DueKind: "kind",
    ExchangeKind: "kind",
    Facet: "facet",
    LeapDay: "leap_day",
    Precision: "precision",
    RecordKind: "kind",
    Role: "role",
    Severity: "severity",
    Status: "status",
}
"""What is written as its value, with the word by which errors name it."""

OBJECTS: Final = (
    *(Name, Coordinates, Municipality, Claim, Actor, Place, Partnership),
    *(Award, Quantity, Quotation, Picture, Exchange, Source, CheckOptions),
    *(CompletedYears, Spell),
)
"""What is written as an object of its fields, but for those with their defaults."""

SHORT: Final[dict[type, tuple[str, Any]]] = {
    Citation: ("source", str),
    Occasion: ("number", int | float),
    IgnoredFinding: ("code", str),
}
"""What is written as the value of one field if it has no other."""

UNRESOLVED: Final[dict[type, dict[str, Any]]] = {
    Commemoration: {"anniversary": Anniversary, "exchanges": tuple[Exchange, ...]},
    Due: {"partnership": Partnership},
    Finding: {},
    Renaming: {"municipality": Municipality, "before": tuple[Name, ...], "since": tuple[Name, ...]},
    Run: {"end": End},
}
"""Other objects, with the types of the fields whose annotations cannot be resolved when a program runs."""

UNIONS: Final[tuple[Any, ...]] = (Act, When, End)
"""What can be of several classes. Each can also be optional, in a field of a program's own class."""

CLASSES: Final[tuple[Any, ...]] = (
    *(*TEXTUAL, *ENUMS, *OBJECTS, *SHORT, *UNRESOLVED, *ACTS.values()),
    *(Anniversary, Count, Interval, PartnershipType, Field),
    *UNIONS,
    *(each | None for each in UNIONS),
)
"""All that the converter reads and writes."""


@cache
def make_value_converter() -> Converter:
    """Return the converter that reads and writes each public value by itself."""
    converter = make_converter()
    for kind, what in {bool: "true or false", int: "a whole number", float: "a number"}.items():
        converter.register_structure_hook(kind, _make_strict_reader(kind, what))
    converter.register_structure_hook(date, lambda value, _: require_exact(require_text(value)))
    converter.register_unstructure_hook(date, date.isoformat)
    for textual, make in TEXTUAL.items():
        converter.register_structure_hook(textual, _make_reader(make))
    converter.register_unstructure_hook(Period, str)
    for enum, word in ENUMS.items():
        converter.register_structure_hook(enum, make_enum_reader(enum, word))
    _register_union(converter, When, _make_reader(as_date_or_period))
    _register_union(converter, End, _make_reader(_read_end))
    _register_terms(converter)
    for kind in OBJECTS:
        converter.register_structure_hook(kind, make_object_reader(converter, kind))
    for kind, types in UNRESOLVED.items():
        converter.register_structure_hook(kind, make_object_reader(converter, kind, types))
        hooks: dict[str, Any] = {
            name: override(unstruct_hook=converter.unstructure) for name in types
        }
        write: Any = make_dict_unstructure_fn(
            kind, converter, _cattrs_omit_if_default=True, **hooks
        )
        converter.register_unstructure_hook(kind, write)
    for kind, (key, short) in SHORT.items():
        read: Any = make_object_reader(converter, kind)
        converter.register_structure_hook(kind, make_short_reader(read, kind, short))
        converter.register_unstructure_hook(kind, make_short_writer(converter, kind, key))
    _register_acts(converter)
    _register_answers(converter)
    return converter


def _register_terms(converter: Converter) -> None:
    """Register types and fields: those that are built in by their codes."""
    for kind, built_in, find in (
        (PartnershipType, BUILT_IN, as_type),
        (Field, FIELDS, as_field),
    ):
        read = make_object_reader(converter, kind)
        write = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)
        converter.register_structure_hook(
            kind,
            lambda value, _, read=read, find=find: (
                find(value, {}) if isinstance(value, str) else read(value, None)
            ),
        )
        converter.register_unstructure_hook(
            kind,
            lambda term, write=write, built_in=built_in: (
                term.code if built_in.get(term.code) == term else write(term)
            ),
        )


def _register_union(
    converter: Converter, union: UnionType, read: Callable[[Any, Any], object]
) -> None:
    """Register what reads a value of one of several classes, also where there can be none."""
    converter.register_structure_hook(union, read)
    converter.register_structure_hook(
        union | None, lambda value, _: None if value is None else read(value, union)
    )


def _register_acts(converter: Converter) -> None:
    """Register the acts, each with its word, and a partnership, whose id comes first."""
    readers = {word: make_object_reader(converter, kind) for word, kind in ACTS.items()}

    def read(value: object, kind: type[T]) -> T:
        found = read_act(readers, value)
        if kind in ACTS.values() and not isinstance(found, kind):
            word = kind.__name__.lower()
            message = f"must be {word!r}: {truncated_repr(value)}"
            raise InvalidRecord(message, value=value, path="act")
        return cast("T", found)

    for word, kind in ACTS.items():
        converter.register_structure_hook(kind, read)
        converter.register_unstructure_hook(kind, make_act_writer(converter, word, kind))
    _register_union(converter, Act, read)
    register_partnership_writer(converter)


def _register_answers(converter: Converter) -> None:
    """Register the answers that are not written field by field."""
    for kind, record in (
        (Anniversary, _AnniversaryRecord),
        (Count, _CountRecord),
        (Interval, _IntervalRecord),
    ):
        read = make_object_reader(converter, record, name=kind.__name__)
        converter.register_structure_hook(
            kind, lambda value, _, read=read: read(value, None).to_answer()
        )
        converter.register_unstructure_hook(
            kind, lambda each, record=record: converter.unstructure(record.of(each))
        )


@frozen
class _IntervalRecord:
    """An interval with its sets in order."""

    first: date
    last: date
    statuses: tuple[Status, ...]
    types: tuple[PartnershipType, ...] = ()
    parties: tuple[tuple[Municipality, ...], ...] = ()

    @classmethod
    def of(cls, interval: Interval) -> _IntervalRecord:
        """Return the record of an interval."""
        return cls(
            interval.first,
            interval.last,
            tuple(sorted(interval.statuses, key=lambda each: each.value)),
            tuple(sorted(interval.types, key=lambda each: each.code)),
            tuple(sorted(interval.parties, key=lambda each: [party.id for party in each])),
        )

    def to_answer(self) -> Interval:
        """Return the interval."""
        return Interval(
            self.first,
            self.last,
            frozenset(self.statuses),
            frozenset(self.types),
            frozenset(self.parties),
        )


@frozen
class _AnniversaryRecord:
    """An anniversary with its options, and with the date that follows from them."""

    on: PartialDate
    number: int
    partnership: Partnership
    act: int
    count_from: CountFrom = DEFAULT_OPTIONS.count_from
    leap_day: LeapDay = DEFAULT_OPTIONS.leap_day
    party: str | None = None

    @classmethod
    def of(cls, each: Anniversary) -> _AnniversaryRecord:
        """Return the record of an anniversary."""
        return cls(
            *(each.on, each.number, each.partnership, each.act),
            *(each.count_from, each.leap_day, each.party),
        )

    def to_answer(self) -> Anniversary:
        """Return the anniversary. Raises `NoAnniversary`, also if it has another date."""
        options = CountOptions(self.count_from, self.leap_day, self.party)
        found = Anniversary(self.partnership, self.number, self.act, options)
        if found.on != self.on:
            message = f"the anniversary falls on {found.on}: {self.on}"
            raise NoAnniversary(message, value=self.on, path="on")
        return found


@frozen
class _CountRecord:
    """A count without the value that its key stands for, by which it is called."""

    by: Facet
    key: str | None
    at_least: int
    at_most: int

    @classmethod
    def of(cls, count: Count) -> _CountRecord:
        """Return the record of a count."""
        return cls(count.by, count.key, count.at_least, count.at_most)

    def to_answer(self) -> Count:
        """Return the count."""
        return Count(self.by, self.key, self.at_least, self.at_most)


def _make_reader(read: Callable[[Any], T]) -> Callable[[object, object], T]:
    return lambda value, _: read(value)


def _make_strict_reader(kind: type[T], what: str) -> Callable[[object, object], T]:
    """Return a function that reads a value of JSON's own, which must be of its kind."""

    def read(value: object, _: object) -> T:
        if type(value) is kind or (kind is float and type(value) is int):
            return cast("T", value)
        raise InvalidRecord(f"must be {what}: {truncated_repr(value)}", value=value)

    return read


def _read_end(value: object) -> PartialDate | Bound:
    """Return the end of a run: a date, or ``..`` for one that is open."""
    return (
        Bound(value) if value in {each.value for each in Bound} else as_partial(cast("Day", value))
    )
