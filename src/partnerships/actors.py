"""Actors and places: who took part in something, and where it happened.

An actor or a place can be a municipality, which it names by its id. A `Registry` checks that it
exists.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, final

from attrs import Factory, field, frozen
from attrs.validators import optional

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_repr
from partnerships._folding.letters import fold_text
from partnerships._languages.countries import get_country_names
from partnerships._validation import (
    as_enum,
    identifier_validator,
    is_ordered_iterable,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.errors import InvalidExchange, PartnershipsError
from partnerships.municipalities import Name, country_validator
from partnerships.texts import Text, TextLike, as_optional_text
from partnerships.vocabulary import ActorKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from partnerships._languages.language import Language

__all__ = ["Actor", "Place"]

_check_id = identifier_validator(InvalidExchange)

_BRACKETED: Final = re.compile(r"(.*\S)\s*[(（]\s*([^()（）]*[^()（）\s])\s*[)）]")
"""A name with something in brackets at its end: ``国際協力機構（JICA）``."""


def as_names(value: str | Name | Iterable[Name]) -> tuple[Name, ...]:
    """Convert a text, a name or several names to names. Raises `InvalidExchange`."""
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


def _as_office(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidExchange, "office")


def _as_note(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidExchange, "note")


def _as_optional_names(value: str | Name | Iterable[Name]) -> tuple[Name, ...]:
    return () if value == () else as_names(value)


def _as_actor_kind(value: ActorKind | str) -> ActorKind:
    return as_enum(ActorKind, value, "kind")


def _as_role(value: Role | str) -> Role:
    return as_enum(Role, value, "role")


def _default_actor_kind(actor: Actor) -> ActorKind:
    if actor.municipality is not None:
        return ActorKind.MUNICIPALITY
    return ActorKind.PERSON if actor.names or actor.country is None else ActorKind.COUNTRY


@final
@frozen(order=False)
class Actor:
    """A person, a group or an organization that took part in an exchange, or signed an agreement.

    An actor has names, or it is a municipality or a country. Raises `InvalidExchange`, also if all are
    missing, and `UnknownTerm` for an unknown kind or role.

    >>> Actor("Sun Yat-sen", role="visitor").role
    <Role.VISITOR: 'visitor'>
    >>> format(Actor(country="CN", role="donor"), "ja")
    '中国（寄贈者）'
    """

    names: tuple[Name, ...] = field(default=(), converter=_as_optional_names)
    """The names of the actor; a text is accepted for a single name."""
    municipality: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_check_id), kw_only=True
    )
    """The id of the municipality, if a municipality took part itself."""
    country: str | None = field(
        default=None, validator=country_validator(InvalidExchange), kw_only=True
    )
    """The country, if a country or its nation took part itself, as an ISO 3166-1 alpha-2 code. Of an
    actor with names, it is the country that it is from.
    """
    kind: ActorKind = field(
        default=Factory(_default_actor_kind, takes_self=True),
        converter=_as_actor_kind,
        kw_only=True,
    )
    """The kind of the actor. The default is ``MUNICIPALITY`` if ``municipality`` is given, else
    ``COUNTRY`` if only ``country`` is, else ``PERSON``.
    """
    role: Role = field(default=Role.PARTICIPANT, converter=_as_role, kw_only=True)
    """The role of the actor in the exchange. One who signs an agreement and has no other is its
    ``SIGNATORY``.
    """
    office: Text | None = field(default=None, converter=_as_office, kw_only=True)
    """The office that the actor held at that time, such as mayor; a text is accepted, or texts by
    language.
    """
    note: Text | None = field(default=None, converter=_as_note, kw_only=True)
    """A remark; a text is accepted, or texts by language."""

    def __attrs_post_init__(self) -> None:
        if not self.names and self.municipality is None and self.country is None:
            message = "an actor needs a name, or the id of a municipality"
            raise InvalidExchange(message, path="names")

    def is_called(self, name: str) -> bool:
        """Whether ``name`` is one of the actor's names, whatever the case, accents, spaces and forms of
        letters, or the id of its municipality. What stands in brackets at the end of a name is a name too,
        such as an abbreviation. A country without names has those of Unicode CLDR in the built-in
        languages, and its code.
        """
        folded = fold_text(name)
        return to_nfc(name) == self.municipality or any(
            fold_text(each) == folded for each in list_names(self)
        )

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its name, role and office in a language (BCP 47), by default English."""
        language = find_language(spec)
        first, *others = _iter_names(self, language)
        role = language.role(self.role.value)
        return write_line(
            first, [role, self.office and self.office.tell(language), *others], language=language
        )

    def __repr__(self) -> str:
        return write_repr(self)


def list_names(what: Actor | Place) -> list[str]:
    """Return what an actor or a place is called, in all languages: its names, also without what stands in
    brackets at their ends, and that alone; or the names of a country and its code.

    >>> list_names(Actor("Japan International Cooperation Agency (JICA)", kind="agency"))
    ['Japan International Cooperation Agency (JICA)', 'Japan International Cooperation Agency', 'JICA']
    """
    if isinstance(what, Actor) and not what.names and what.country is not None:
        return [what.country, *get_country_names()[what.country].values()]
    return list_variants(what.names)


def list_variants(names: Iterable[Name]) -> list[str]:
    """Return names, also without what stands in brackets at their ends, and that alone."""
    found = ((name.text, _BRACKETED.fullmatch(name.text)) for name in names)
    return [each for text, match in found for each in (text, *(match.groups() if match else ()))]


@final
@frozen(order=False)
class Place:
    """The place of an exchange, or of a signing: a named place, a municipality, or a named place in a municipality.

    Raises `InvalidExchange`, also if both are missing.
    """

    names: tuple[Name, ...] = field(default=(), converter=_as_optional_names)
    """The names of the place; a text is accepted for a single name."""
    municipality: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_check_id), kw_only=True
    )
    """The id of the municipality in which the place is, or that is the place."""

    def __attrs_post_init__(self) -> None:
        if not self.names and self.municipality is None:
            message = "a place needs a name, or the id of a municipality"
            raise InvalidExchange(message, path="names")

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its name and municipality in a language (BCP 47), by default English."""
        language = find_language(spec)
        first, *others = _iter_names(self, language)
        return write_line(first, others, language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def _iter_names(value: Actor | Place, language: Language) -> Iterator[str]:
    """Yield what an actor or a place is called, the id of the municipality, and the country."""
    if value.names:
        yield language.title(value.names)
    if value.municipality is not None:
        yield value.municipality
    if isinstance(value, Actor) and value.country is not None:
        yield language.country(value.country)
