"""The eight acts that change a partnership, each done on a date.

An act records what was done, as far as it is known, and takes effect at the start of its day. It
checks only itself. `Partnership` checks which act can follow which, and derives the state that they
lead to.

Every act takes its date as the first argument, ``on``, and accepts ``known_by``, ``claims``, ``note``
and ``sources`` as keyword arguments. Constructors raise `InvalidPartnership`, or `InvalidDate` for a
date or a term that is not valid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, assert_never, cast, final

from attrs import evolve, field, frozen
from attrs.validators import optional

from partnerships._display.lines import find_language, shorten, write_line
from partnerships._display.reprs import write_repr
from partnerships._pydantic import make_object_schema
from partnerships._validation import (
    EMPTY_MAP,
    LANGUAGE_TAG_HINT,
    FrozenMap,
    as_enum,
    as_labels,
    as_text_tuple,
    convert_field,
    convert_items,
    explain_invalid_text,
    identifier_validator,
    is_language_tag,
    is_line,
    make_instance_converter,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.actors import Actor, Place
from partnerships.dates import Day, PartialDate, Term, as_partial
from partnerships.errors import InvalidPartnership
from partnerships.municipalities import Municipality, find_latest_names
from partnerships.texts import Text, TextLike, as_optional_text
from partnerships.vocabulary import Basis, PartnershipType, Role, as_type, find_term_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from attrs import Attribute

    from partnerships._languages.language import Language

__all__ = [
    "Accession",
    "Act",
    "Claim",
    "Conclusion",
    "Renewal",
    "Resumption",
    "Succession",
    "Suspension",
    "Termination",
    "Withdrawal",
]


def _as_on(value: Day) -> PartialDate:
    return convert_field("on", as_partial, value)


def _as_known_by(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("known_by", as_partial, value)


def _as_until(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("until", as_partial, value)


def _as_in_force_from(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("in_force_from", as_partial, value)


def _as_term(value: Term | str | None) -> Term | None:
    return None if value is None else convert_field("term", Term, value)


def _as_renews(value: Term | str | None) -> Term | None:
    return None if value is None else convert_field("renews", Term, value)


def _as_notice(value: Term | str | None) -> Term | None:
    return None if value is None else convert_field("notice", Term, value)


def _as_type(value: PartnershipType | str) -> PartnershipType:
    return convert_field("type", as_type, value)


def _as_basis(value: Basis | str | None) -> Basis | None:
    return None if value is None else as_enum(Basis, value, "basis")


def _as_labels(value: Mapping[str, str]) -> FrozenMap:
    return as_labels(value, InvalidPartnership)


def _as_note(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidPartnership, "note")


def _as_reason(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidPartnership, "reason")


def _as_sources(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidPartnership, "sources")


_check_id = identifier_validator(InvalidPartnership)


def _check_municipality(_: object, attribute: Attribute[Municipality], value: object) -> None:
    if not isinstance(value, Municipality):
        message = f"{attribute.name} must be a Municipality: {truncated_repr(value)}"
        raise InvalidPartnership(message, value=value, path=attribute.name)


def _check_known_by(act: _Act, _: object, value: PartialDate | None) -> None:
    if value is not None and value.certainly_before(act.on):
        message = f"known_by is before the act, {act.on}: '{value}'"
        raise InvalidPartnership(message, value=str(value), path="known_by")


@final
@frozen(order=False, repr=False)
class Claim:
    """Another date that somebody gives for an act, with the sources that give it.

    No question is answered from a claim: the date of an act is its ``on``. Raises
    `InvalidPartnership`, or `InvalidDate` for a date that is not valid.

    >>> signed = Conclusion("1988", "sister", claims=Claim("1987-07-01", sources="dalian-list"))
    >>> print(*signed.claims)
    1 July 1987 (dalian-list)
    """

    on: PartialDate = field(converter=_as_on)
    """The date that is given."""
    sources: tuple[str, ...] = field(default=(), converter=_as_sources, kw_only=True)
    """Texts that say where it is given, such as the id of a source or the address of a web page."""
    note: Text | None = field(default=None, converter=_as_note, kw_only=True)
    """A remark; a text is accepted, or texts by language."""

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its date and its sources, in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(language.date(self.on), self.sources, language=language)

    def __repr__(self) -> str:
        return write_repr(self)


_as_claim = make_instance_converter(Claim, InvalidPartnership)
_as_actor = make_instance_converter(Actor, InvalidPartnership)


def _as_signatory(value: object) -> Actor:
    actor = _as_actor(value)
    return evolve(actor, role=Role.SIGNATORY) if actor.role is Role.PARTICIPANT else actor


def _as_claims(value: Claim | Iterable[Claim]) -> tuple[Claim, ...]:
    claims = convert_items(value, "claims", _as_claim, InvalidPartnership)
    dates = [each.on for each in claims]
    for index, on in enumerate(dates):
        if on in dates[:index]:
            message = f"claimed twice; one claim can have several sources: '{on}'"
            raise InvalidPartnership(message, value=str(on), path=f"claims[{index}]")
    return claims


def _as_signatories(value: Actor | Iterable[Actor]) -> tuple[Actor, ...]:
    return convert_items(value, "signatories", _as_signatory, InvalidPartnership)


def _as_languages(value: str | Iterable[str]) -> tuple[str, ...]:
    languages = as_text_tuple(value, InvalidPartnership, "languages")
    for index, tag in enumerate(languages):
        if not is_language_tag(tag) or tag in languages[:index]:
            hint = "given twice" if is_language_tag(tag) else LANGUAGE_TAG_HINT
            message = f"{hint}: {truncated_repr(tag)}"
            raise InvalidPartnership(message, value=tag, path=f"languages[{index}]")
    return languages


def _check_place(_: object, __: Attribute[Place | None], value: object) -> None:
    if value is not None and not isinstance(value, Place):
        message = f"must be Place or None: {truncated_repr(value)}"
        raise InvalidPartnership(message, value=value, path="place")


def _check_number(_: object, __: object, value: str | None) -> None:
    if value is not None and not is_line(value):
        why = explain_invalid_text(value)
        message = f"a number is a non-empty text in one line, or None{why}: {truncated_repr(value)}"
        raise InvalidPartnership(message, value=value, path="number")


@frozen(init=False, eq=False, order=False, repr=False, weakref_slot=False)
class _Act:
    on: PartialDate = field(converter=_as_on)
    """The date of the act, as far as it is known."""

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_object_schema)

    known_by: PartialDate | None = field(
        validator=_check_known_by, default=None, converter=_as_known_by, kw_only=True
    )
    """A date by which the act is known to have been done, for an act whose own date is unknown or
    may be late.
    """
    claims: tuple[Claim, ...] = field(default=(), converter=_as_claims, kw_only=True)
    """Other dates that somebody gives for the act, each once; a single `Claim` is accepted. One with
    the date ``on`` itself is kept, so that a corrected date can be one that was claimed.
    """
    note: Text | None = field(default=None, converter=_as_note, kw_only=True)
    """A remark; a text is accepted, or texts by language."""
    sources: tuple[str, ...] = field(default=(), converter=_as_sources, kw_only=True)
    """Texts that say where the act is recorded, such as the address of a web page."""

    @property
    def earliest(self) -> date:
        """The first day on which the act can have been done."""
        return self.on.earliest

    @property
    def latest(self) -> date:
        """The last day on which the act can have been done: the earlier of the last days of ``on``
        and ``known_by``.
        """
        if self.known_by is None:
            return self.on.latest
        return min(self.on.latest, self.known_by.latest)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return the word for it, its date and what it says, in a language (BCP 47), by default
        English.
        """
        act = cast("Act", self)
        language = find_language(spec)
        details = [language.date(act.on), *_iter_details(act, language)]
        return write_line(language.act(type(act).__name__.lower()), details, language=language)

    def __repr__(self) -> str:
        return write_repr(self)

    def _check_until(self, term: Term | None, until: PartialDate | None) -> None:
        if until is None:
            return
        if term is not None:
            message = f"a term or a last day, not both: term {term}, until {until}"
            raise InvalidPartnership(message, value=str(until), path="until")
        if until.certainly_before(self.on):
            message = f"the last day is before the act, {self.on}: '{until}'"
            raise InvalidPartnership(message, value=str(until), path="until")


@frozen(init=False, eq=False, order=False, repr=False, weakref_slot=False)
class _Agreement(_Act):
    signatories: tuple[Actor, ...] = field(default=(), converter=_as_signatories, kw_only=True)
    """Who signed the agreement, each with the office held; a single `Actor` is accepted. One without
    another role gets that of a ``SIGNATORY``.
    """
    place: Place | None = field(default=None, validator=_check_place, kw_only=True)
    """The place where it was signed."""
    number: str | None = field(
        default=None, converter=to_nfc_or_none, validator=_check_number, kw_only=True
    )
    """The number of the agreement, as it is printed: a text in one line."""
    languages: tuple[str, ...] = field(default=(), converter=_as_languages, kw_only=True)
    """The languages in which its text was signed (BCP 47); a single one is accepted."""


@final
@frozen(order=False, repr=False)
class Conclusion(_Agreement):
    """The conclusion of an agreement: the first one, an upgrade to another type, another signing
    of the same type, or a new start after an end.

    The agreement is open-ended, unless it has a ``term`` or a last day, ``until``; it cannot have
    both.

    >>> Conclusion("1997-04-17", "sister", term="P5Y").term
    Term('P5Y')
    """

    type: PartnershipType = field(converter=_as_type)
    """The type of partnership; the code of a built-in type, such as ``"sister"``, is accepted."""
    term: Term | None = field(default=None, converter=_as_term, kw_only=True)
    """How long the agreement lasts, counted from ``in_force_from`` if that is given, else from
    ``on``.
    """
    until: PartialDate | None = field(default=None, converter=_as_until, kw_only=True)
    """The last day of the agreement, included."""
    in_force_from: PartialDate | None = field(
        default=None, converter=_as_in_force_from, kw_only=True
    )
    """The first day on which the agreement is in force, if that is not the day of ``on``."""
    basis: Basis | None = field(default=None, converter=_as_basis, kw_only=True)
    """What happened on the date: a signing, a council resolution, and so on."""
    renews: Term | None = field(default=None, converter=_as_renews, kw_only=True)
    """The term by which the agreement renews itself, again and again, unless a party gives notice.
    It needs a ``term`` or ``until``.
    """
    notice: Term | None = field(default=None, converter=_as_notice, kw_only=True)
    """How long before its last day a party has to say that the agreement is not to renew itself. It
    needs ``renews``.
    """
    labels: FrozenMap = field(default=EMPTY_MAP, converter=_as_labels, kw_only=True)
    """What the agreement is called in its text, by language (BCP 47)."""

    def __attrs_post_init__(self) -> None:
        if self.until is None and self.renews is None and self.notice is None:
            return
        self._check_until(self.term, self.until)
        begins = self.in_force_from
        if self.until is not None and begins is not None and self.until.certainly_before(begins):
            message = f"the last day is before the entry into force, {begins}: '{self.until}'"
            raise InvalidPartnership(message, value=str(self.until), path="until")
        if self.renews is not None and self.term is None and self.until is None:
            message = f"renews needs a term or until: '{self.renews}'"
            raise InvalidPartnership(message, value=str(self.renews), path="renews")
        if self.notice is not None and self.renews is None:
            message = f"notice needs renews, the term of the tacit renewal: '{self.notice}'"
            raise InvalidPartnership(message, value=str(self.notice), path="notice")


@final
@frozen(order=False, repr=False)
class Renewal(_Agreement):
    """The renewal of the agreement in force: by a ``term``, to a last day, ``until``, or, with
    neither, without an end.
    """

    term: Term | None = field(default=None, converter=_as_term, kw_only=True)
    """How long the agreement is prolonged, counted from the midnight after its last day; of an
    open-ended agreement, from ``on``.
    """
    until: PartialDate | None = field(default=None, converter=_as_until, kw_only=True)
    """The new last day, included."""

    def __attrs_post_init__(self) -> None:
        self._check_until(self.term, self.until)


@frozen(init=False, eq=False, order=False, repr=False, weakref_slot=False)
class _OneSided(_Act):
    by: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_check_id), kw_only=True
    )
    """The id of the party that decided it alone; None if all parties did, or nobody knows."""
    reason: Text | None = field(default=None, converter=_as_reason, kw_only=True)
    """Why it was decided; a text is accepted, or texts by language."""


@final
@frozen(order=False, repr=False)
class Suspension(_OneSided):
    """The suspension of the partnership, until a `Resumption`. It does not end the partnership."""


@final
@frozen(order=False, repr=False)
class Resumption(_Act):
    """The end of all suspensions, by any side."""


@final
@frozen(order=False, repr=False)
class Termination(_OneSided):
    """The end of the partnership. It is no longer in force on the day of the termination itself."""


@final
@frozen(order=False, repr=False)
class Succession(_Act):
    """The replacement of a party by the municipality that succeeds it, after a merger or a change
    of its legal form. If the successor is already a party, the two become one.
    """

    party: str = field(converter=to_nfc, validator=_check_id)
    """The id of the party that is replaced."""
    successor: Municipality = field(validator=_check_municipality)
    """The municipality that takes its place."""


@final
@frozen(order=False, repr=False)
class Accession(_Act):
    """The accession of a further party."""

    party: Municipality = field(validator=_check_municipality)
    """The municipality that joins."""


@final
@frozen(order=False, repr=False)
class Withdrawal(_Act):
    """The withdrawal of a party. Two or more parties must remain."""

    party: str = field(converter=to_nfc, validator=_check_id)
    """The id of the party that leaves."""


Act: TypeAlias = (
    Conclusion
    | Renewal
    | Suspension
    | Resumption
    | Termination
    | Succession
    | Accession
    | Withdrawal
)
"""Any of the eight acts."""

ACTS: Final = {
    kind.__name__.lower(): kind
    for kind in (
        Conclusion,
        Renewal,
        Suspension,
        Resumption,
        Termination,
        Succession,
        Accession,
        Withdrawal,
    )
}
"""The classes of the eight acts, by name in lower case."""


def iter_named_municipalities(acts: Iterable[Act]) -> Iterator[tuple[str, str]]:
    """Yield the path and the id of each municipality that signed an agreement, or in which it was
    signed.
    """
    for number, act in enumerate(acts):
        if isinstance(act, _Agreement):
            for index, signatory in enumerate(act.signatories):
                if signatory.municipality is not None:
                    yield (
                        f"acts[{number}].signatories[{index}].municipality",
                        signatory.municipality,
                    )
            if act.place is not None and act.place.municipality is not None:
                yield f"acts[{number}].place.municipality", act.place.municipality


def _iter_details(act: Act, language: Language) -> Iterator[str | None]:
    """Yield the details of an act beside its date, those that it has."""
    match act:
        case Conclusion():
            yield find_term_label(act.type, language, act.labels)
            yield language.term(act.term) if act.term else None
        case Renewal():
            yield language.term(act.term) if act.term else None
        case Suspension() | Termination():
            yield act.by
            yield act.reason and act.reason.tell(language)
        case Succession():
            successor = language.join_alternatives(find_latest_names(act.successor.names, language))
            yield f"{shorten(act.party, 23)} → {shorten(successor, 23)}"
        case Accession():
            yield language.join_alternatives(find_latest_names(act.party.names, language))
        case Withdrawal():
            yield act.party
        case Resumption():
            pass
        case _:
            assert_never(act)
