"""Exchanges: what happened around the agreements, with whom, where, in which fields, and for which
anniversary.

An exchange is a record of what is known. It refers to municipalities, partnerships, larger
exchanges and sources by their ids, which a registry looks up and checks; the order in which
exchanges and acts are told is the business of `partnerships.history`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias, TypeVar, final

from attrs import Factory, field, frozen
from attrs.validators import optional

from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    as_enum,
    as_labels,
    convert_field,
    explain_invalid_identifier,
    explain_invalid_text,
    identifier_validator,
    in_language,
    is_count,
    is_identifier,
    is_line,
    is_ordered_iterable,
    optional_text_validator,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.anniversaries import CountFrom
from partnerships.dates import Day, PartialDate, Period, Term, as_partial
from partnerships.errors import InvalidExchange, PartnershipsError
from partnerships.municipalities import Name
from partnerships.sources import Citation
from partnerships.vocabulary import ActorKind, Amount, ExchangeKind, Field, Role, as_field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "Actor",
    "Exchange",
    "Occasion",
    "Place",
    "Quantity",
    "When",
]

T = TypeVar("T")

When: TypeAlias = PartialDate | Period
"""When something happened: on a date, or from one to another, as far as it is known."""


def _as_labels(value: Mapping[str, str]) -> FrozenMap:
    return as_labels(value, InvalidExchange)


_id = identifier_validator(InvalidExchange)
_text_or_none = optional_text_validator(InvalidExchange)


def _as_names(value: str | Name | Iterable[Name]) -> tuple[Name, ...]:
    try:
        if isinstance(value, str):
            return (Name(value),)
        names = (
            (value,)
            if isinstance(value, Name)
            else tuple(value)
            if is_ordered_iterable(value)
            else ()
        )
    except PartnershipsError as error:
        raise InvalidExchange(error.message, value=value, path="names") from None
    if not names or not all(isinstance(name, Name) for name in names):
        message = f"a name is needed, as a text or as one or more Name: {truncated_repr(value)}"
        raise InvalidExchange(message, value=value, path="names")
    return names


def _as_optional_names(value: str | Name | Iterable[Name]) -> tuple[Name, ...]:
    return () if value == () else _as_names(value)


def _convert_items(value: object, place: str, convert: Callable[[object], T]) -> tuple[T, ...]:
    """Return one value, or several in an order, each converted; nothing stands there twice."""
    found: dict[T, None] = {}
    many = value if isinstance(value, Iterable) and is_ordered_iterable(value) else (value,)
    for index, each in enumerate(many):
        made = convert_field(f"{place}[{index}]", convert, each)
        if made in found:
            message = f"the same twice: {truncated_repr(each)}"
            raise InvalidExchange(message, value=each, path=f"{place}[{index}]")
        found[made] = None
    return tuple(found)


def _instance_converter(kind: type[T]) -> Callable[[object], T]:
    def convert(value: object) -> T:
        if not isinstance(value, kind):
            raise InvalidExchange(f"must be {kind.__name__}: {truncated_repr(value)}", value=value)
        return value

    return convert


def _as_reference(value: object) -> str:
    if not is_identifier(value):
        why = explain_invalid_identifier(value)
        message = f"a reference is an id, a text without spaces{why}: {truncated_repr(value)}"
        raise InvalidExchange(message, value=value)
    return to_nfc(value)


def _as_actor_kind(value: ActorKind | str) -> ActorKind:
    return as_enum(ActorKind, value, "kind")


def _as_role(value: Role | str) -> Role:
    return as_enum(Role, value, "role")


def _as_amount(value: Amount | str) -> Amount:
    return as_enum(Amount, value, "amount")


def _as_kind(value: ExchangeKind | str) -> ExchangeKind:
    return as_enum(ExchangeKind, value, "kind")


def _default_actor_kind(actor: Actor) -> ActorKind:
    return ActorKind.PERSON if actor.municipality is None else ActorKind.MUNICIPALITY


@final
@frozen(order=False)
class Actor:
    """Who took part in an exchange, and in which role.

    ``names`` are a text, or one or more `Name`, or ``municipality`` is the id of one that took
    part itself; ``office`` is what the actor was then, such as mayor, and ``note`` what else is
    known. Raises `InvalidExchange`, also for an actor without a name, and `InvalidType` for an
    unknown kind or role.

    >>> Actor("Sun Yat-sen", role="visitor").role
    <Role.VISITOR: 'visitor'>
    """

    names: tuple[Name, ...] = field(default=(), converter=_as_optional_names)
    municipality: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_id), kw_only=True
    )
    kind: ActorKind = field(
        default=Factory(_default_actor_kind, takes_self=True),
        converter=_as_actor_kind,
        kw_only=True,
    )
    role: Role = field(default=Role.PARTICIPANT, converter=_as_role, kw_only=True)
    office: str | None = field(
        default=None, converter=to_nfc_or_none, validator=_text_or_none, kw_only=True
    )
    note: str | None = field(
        default=None, converter=to_nfc_or_none, validator=_text_or_none, kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        if not self.names and self.municipality is None:
            message = "an actor needs a name, or the id of a municipality"
            raise InvalidExchange(message, path="names")

    def is_called(self, name: str) -> bool:
        """Whether one of its names, or the municipality's id, is this one."""
        wanted = to_nfc(name)
        return wanted == self.municipality or any(each.text == wanted for each in self.names)


@final
@frozen(order=False)
class Place:
    """Where an exchange happened or stands: a place by its names, a municipality by its id, or a
    place in a municipality. Raises `InvalidExchange`, also for neither.
    """

    names: tuple[Name, ...] = field(default=(), converter=_as_optional_names)
    municipality: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_id), kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        if not self.names and self.municipality is None:
            message = "a place needs a name, or the id of a municipality"
            raise InvalidExchange(message, path="names")


@final
@frozen(order=False)
class Quantity:
    """A number of something: 45,000 bricks, more than 150 officials.

    ``number`` is a whole number, 0 or more and of at most 15 digits; ``of`` says of what, in
    English in the plural, and ``labels`` in other languages. Raises `InvalidExchange`, and
    `InvalidType` for an unknown amount.
    """

    number: int = field()
    of: str = field(converter=to_nfc)
    amount: Amount = field(default=Amount.EXACT, converter=_as_amount, kw_only=True)
    labels: FrozenMap = field(default=EMPTY_MAP, converter=_as_labels, kw_only=True)

    @number.validator
    def _check_number(self, _: object, value: object) -> None:
        whole = isinstance(value, int) and not isinstance(value, bool)
        if not whole or not 0 <= value < 10**15:  # type: ignore[operator]  # whole, so a number
            message = f"a quantity is a whole number, 0 or more, of 15 digits at most: {truncated_repr(value)}"
            raise InvalidExchange(message, value=value, path="number")

    @of.validator
    def _check_of(self, _: object, value: object) -> None:
        if not is_line(value):
            why = explain_invalid_text(value)
            message = f"a quantity is of something, told in one line{why}: {truncated_repr(value)}"
            raise InvalidExchange(message, value=value, path="of")

    def what(self, lang: str) -> str:
        """Return what there were so many of, in a language, else as it is told in English."""
        return in_language(self.labels, lang) or self.of


def _as_count_from(value: CountFrom | str) -> CountFrom:
    return as_enum(CountFrom, value, "count_from")


def _as_optional_date(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("on", as_partial, value)


@final
@frozen(order=False)
class Occasion:
    """The numbered anniversary that an exchange commemorates.

    It is counted as `CountFrom` says, in the run of the day ``on``; without one, in the run of the
    exchange's own date, or the latest. Raises `InvalidExchange`, `InvalidType` for an unknown
    count, and `InvalidDate`.
    """

    number: int = field()
    count_from: CountFrom = field(default=CountFrom.TYPE, converter=_as_count_from, kw_only=True)
    on: PartialDate | None = field(default=None, converter=_as_optional_date, kw_only=True)

    @number.validator
    def _check_number(self, _: object, value: object) -> None:
        if not is_count(value) or value > 9998:
            message = f"anniversaries are numbered from 1 to 9998: {truncated_repr(value)}"
            raise InvalidExchange(message, value=value, path="number")


def _occasion(value: Occasion | int | None) -> Occasion | None:
    if value is None or isinstance(value, Occasion):
        return value
    try:
        return Occasion(value)
    except InvalidExchange as error:
        raise InvalidExchange(error.message, value=value, path="commemorates") from None


def as_when(value: When | Day) -> When:
    """Return a date or a period as it is, or what a text says: with a slash, a period."""
    if isinstance(value, Period) or (isinstance(value, str) and "/" in value):
        return Period(value)
    return as_partial(value)


def _when(value: When | Day | None) -> When | None:
    return None if value is None else convert_field("when", as_when, value)


def _duration(value: Term | str | None) -> Term | None:
    return None if value is None else convert_field("duration", Term, value)


def _fields(value: Field | str | Iterable[Field | str]) -> tuple[Field, ...]:
    return _convert_items(value, "fields", as_field)


def _municipalities(value: str | Iterable[str]) -> tuple[str, ...]:
    return _convert_items(value, "municipalities", _as_reference)


def _actors(value: Actor | Iterable[Actor]) -> tuple[Actor, ...]:
    return _convert_items(value, "actors", _instance_converter(Actor))


def _places(value: Place | Iterable[Place]) -> tuple[Place, ...]:
    return _convert_items(value, "places", _instance_converter(Place))


def _quantities(value: Quantity | Iterable[Quantity]) -> tuple[Quantity, ...]:
    return _convert_items(value, "quantities", _instance_converter(Quantity))


def _citation(value: object) -> Citation:
    return value if isinstance(value, Citation) else Citation(value)  # type: ignore[arg-type]  # it checks


def _sources(value: Citation | str | Iterable[Citation | str]) -> tuple[Citation, ...]:
    return _convert_items(value, "sources", _citation)


@final
@frozen(order=False)
class Exchange:
    """Something that happened between municipalities, or around an agreement of theirs.

    - ``when`` is the date, or the period, on which it happened or was celebrated; None where the
      sources give none. ``duration`` is how long it took.
    - ``municipalities`` are the ids of those whose story it belongs to, ``partnership`` is the id
      of the one that it belongs to, None before any agreement, and ``part_of`` the id of a larger
      exchange.
    - ``commemorates`` is the `Occasion`, or the number, of an anniversary of that partnership.
      That anniversary's own date is not when it was celebrated: a 40th kept a year late is the
      40th.
    - ``fields`` are each a `Field` or the code of a built-in one, ``sources`` each a `Citation` or
      the id of a source.

    Raises `InvalidExchange`, `InvalidType` for a kind or field that is not known, `InvalidSource`,
    or `InvalidDate` for a date or a duration.

    >>> bridge = Exchange(
    ...     "beida-bridge", "work", "Beida Bridge", partnership="kitakyushu-dalian", commemorates=5
    ... )
    >>> bridge.when, bridge.commemorates.number
    (None, 5)
    """

    id: str = field(converter=to_nfc, validator=_id)
    kind: ExchangeKind = field(converter=_as_kind)
    names: tuple[Name, ...] = field(converter=_as_names)
    when: When | None = field(default=None, converter=_when, kw_only=True)
    duration: Term | None = field(default=None, converter=_duration, kw_only=True)
    fields: tuple[Field, ...] = field(default=(), converter=_fields, kw_only=True)
    municipalities: tuple[str, ...] = field(default=(), converter=_municipalities, kw_only=True)
    partnership: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_id), kw_only=True
    )
    part_of: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_id), kw_only=True
    )
    commemorates: Occasion | None = field(default=None, converter=_occasion, kw_only=True)
    actors: tuple[Actor, ...] = field(default=(), converter=_actors, kw_only=True)
    places: tuple[Place, ...] = field(default=(), converter=_places, kw_only=True)
    quantities: tuple[Quantity, ...] = field(default=(), converter=_quantities, kw_only=True)
    note: str | None = field(
        default=None, converter=to_nfc_or_none, validator=_text_or_none, kw_only=True
    )
    sources: tuple[Citation, ...] = field(default=(), converter=_sources, kw_only=True)

    @part_of.validator
    def _check_part_of(self, _: object, value: object) -> None:
        if value == self.id:
            raise InvalidExchange(f"a part of itself: {self.id!r}", value=value, path="part_of")

    @commemorates.validator
    def _check_commemorates(self, _: object, value: Occasion | None) -> None:
        if value is not None and self.partnership is None:
            message = f"an anniversary of which partnership? it belongs to none: {value.number}"
            raise InvalidExchange(message, value=value.number, path="commemorates")
