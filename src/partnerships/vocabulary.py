"""The vocabulary: types of partnership, statuses, bases of a date, kinds and fields of exchange, the
roles of actors, and the kinds of records.

Types and fields are open vocabularies: those that are common are built in, and users add their own.
The other terms are enumerations. Labels give the name of a term in a language;
`partnerships.wording` makes sentences from them.
"""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar, final

from attrs import field, frozen

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_repr
from partnerships._languages import TABLES
from partnerships._languages.lookup import find_label, tags_of
from partnerships._pydantic import make_mixed_schema
from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    as_labels,
    identifier_validator,
    list_known_words,
    to_nfc,
    truncated_repr,
)
from partnerships.errors import InvalidType, UnknownTerm

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partnerships._languages.language import Language

T = TypeVar("T")

__all__ = [
    "ActorKind",
    "Amount",
    "Basis",
    "ExchangeKind",
    "Field",
    "PartnershipType",
    "RecordKind",
    "Role",
    "Status",
]


DEEPEST: Final = 32
"""The largest number of broader types above a type."""


class Status(Enum):
    """The status of a partnership on a day."""

    NOT_CONCLUDED = "not_concluded"
    """The day is before the first conclusion."""
    PENDING = "pending"
    """The partnership is concluded, but not yet in force."""
    IN_FORCE = "in_force"
    """The partnership is in force."""
    SUSPENDED = "suspended"
    """The partnership is suspended and not yet resumed."""
    EXPIRED = "expired"
    """The agreed term has ended, and nobody renewed it."""
    TERMINATED = "terminated"
    """The partnership was terminated."""
    UNCERTAIN = "uncertain"
    """The known dates allow more than one of the others."""


class Basis(Enum):
    """What happened on the date of a conclusion."""

    SIGNING = "signing"
    """The agreement was signed."""
    COUNCIL_RESOLUTION = "council_resolution"
    """A council adopted a resolution on the partnership."""
    ENTRY_INTO_FORCE = "entry_into_force"
    """The agreement entered into force."""
    CEREMONY = "ceremony"
    """The partnership was celebrated in a ceremony."""
    DECLARATION = "declaration"
    """The partnership was declared."""


class ExchangeKind(Enum):
    """The kind of an exchange."""

    VISIT = "visit"
    """A visit, such as that of a delegation."""
    TRAINING = "training"
    """A course, or the training of staff."""
    LECTURE = "lecture"
    """A lecture or a talk."""
    MEETING = "meeting"
    """A meeting or a conference."""
    EVENT = "event"
    """An event for the public, such as a festival or an exhibition."""
    CEREMONY = "ceremony"
    """A ceremony, such as that of an anniversary."""
    AWARD = "award"
    """An award or an honour."""
    GIFT = "gift"
    """A gift or a donation."""
    WORK = "work"
    """Something that was built or made to last, such as a bridge."""
    PROJECT = "project"
    """A project with a beginning and an end."""
    PROPOSAL = "proposal"
    """A proposal of something."""
    COOPERATION = "cooperation"
    """Continued cooperation."""
    SUPPORT = "support"
    """Support of the partner, such as help after a disaster."""
    FOUNDING = "founding"
    """The founding of an office, a company or an association."""
    DESIGNATION = "designation"
    """The designation of a city by a state or an organization, such as a model city."""
    POLICY = "policy"
    """A policy, a law or a plan."""
    RESULT = "result"
    """A result of other exchanges."""
    OTHER = "other"
    """Anything else."""


class Role(Enum):
    """The role of an actor in an exchange."""

    HOST = "host"
    """Received visitors."""
    VISITOR = "visitor"
    """Visited."""
    DONOR = "donor"
    """Gave something."""
    RECIPIENT = "recipient"
    """Received something."""
    ARTIST = "artist"
    """Made or performed a work of art."""
    PROPOSER = "proposer"
    """Proposed something."""
    APPROVER = "approver"
    """Approved something."""
    ANNOUNCER = "announcer"
    """Announced something."""
    ORGANIZER = "organizer"
    """Organized the exchange."""
    PARTICIPANT = "participant"
    """Took part. The default."""
    SPEAKER = "speaker"
    """Spoke, or gave a lecture."""
    TRAINER = "trainer"
    """Trained others."""
    TRAINEE = "trainee"
    """Was trained."""
    FOUNDER = "founder"
    """Founded something."""
    ADVISER = "adviser"
    """Advised others."""
    SUPPORTER = "supporter"
    """Supported the exchange, for example with money."""
    BUILDER = "builder"
    """Built something."""
    IMPLEMENTER = "implementer"
    """Carried out a project."""
    AWARDER = "awarder"
    """Gave an award."""
    LEADER = "leader"
    """Led a group or a delegation."""
    SIGNATORY = "signatory"
    """Signed an agreement. The default of the signatories of an act."""
    OTHER = "other"
    """Anything else."""


class ActorKind(Enum):
    """The kind of an actor."""

    PERSON = "person"
    """A person."""
    GROUP = "group"
    """People without single names, such as a delegation."""
    COMPANY = "company"
    """A company."""
    ASSOCIATION = "association"
    """An association, a foundation or another private organization."""
    SCHOOL = "school"
    """A school, a university or another place of education."""
    MINISTRY = "ministry"
    """A ministry of a national government."""
    AGENCY = "agency"
    """A public agency."""
    INTERNATIONAL_ORGANIZATION = "international_organization"
    """An international organization."""
    MUNICIPALITY = "municipality"
    """A municipality."""
    COUNTRY = "country"
    """A country, or its nation."""
    OTHER = "other"
    """Anything else."""


class Amount(Enum):
    """How exact the number of a quantity is."""

    EXACT = "exact"
    """Exactly this number. The default."""
    ABOUT = "about"
    """About this number."""
    MORE_THAN = "more_than"
    """More than this number."""
    AT_LEAST = "at_least"
    """This number or more."""
    AT_MOST = "at_most"
    """This number or less."""


class RecordKind(Enum):
    """The kind of a record: of what a registry holds under an id or a code."""

    MUNICIPALITY = "municipality"
    """A `Municipality`."""
    TYPE = "type"
    """A `PartnershipType` that is not built in."""
    PARTNERSHIP = "partnership"
    """A `Partnership`."""
    FIELD = "field"
    """A `Field` of exchange that is not built in."""
    EXCHANGE = "exchange"
    """An `Exchange`."""
    SOURCE = "source"
    """A `Source`."""
    CHECKS = "checks"
    """The `CheckOptions` of a registry, which has one of them, under ``checks``."""


def _as_labels(value: Mapping[str, str]) -> FrozenMap:
    return as_labels(value, InvalidType)


def _check_broader(_: object, __: object, value: PartnershipType | None) -> None:
    if value is None:
        return
    kind: object = type(value)
    if kind is not PartnershipType:
        message = f"the broader type must be a PartnershipType or None: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="broader")
    if sum(1 for _ in value._self_and_broader()) > DEEPEST:  # noqa: SLF001  # its own kind
        message = f"a type has at most {DEEPEST} broader types above each other: {truncated_repr(value.code)}"
        raise InvalidType(message, value=value.code, path="broader")


def _check_separate(_: object, __: object, value: object) -> None:
    if not isinstance(value, bool):
        message = f"separate must be True or False: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="separate")


@final
@frozen(order=False, cache_hash=True)
class PartnershipType:
    """A type of partnership, such as sister city. The built-in types are class attributes.

    Where a type is expected, the code of a built-in type is accepted. Raises `InvalidType`; where a
    code is not known, `UnknownTerm`.

    >>> PartnershipType.GREEN_SISTER.is_a(PartnershipType.SISTER)
    True
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_mixed_schema)

    code: str = field(converter=to_nfc, validator=identifier_validator(InvalidType))
    """The code, a text without spaces: ``"green-sister"``."""
    broader: PartnershipType | None = field(validator=_check_broader, default=None)
    """The type that this one is a kind of: a green sister city is a sister city."""
    labels: FrozenMap = field(default=EMPTY_MAP, converter=_as_labels)
    """The name of the type, by language (BCP 47)."""
    separate: bool = field(default=False, validator=_check_separate, kw_only=True)
    """Whether such a partnership is one of its own beside others of the same parties, as that of two
    ports beside that of their cities. If not, a second type of the same parties is an upgrade.
    """

    FRIENDSHIP: ClassVar[PartnershipType]
    """Friendship city, ``"friendship"``."""
    SISTER: ClassVar[PartnershipType]
    """Sister city, ``"sister"``."""
    GREEN_SISTER: ClassVar[PartnershipType]
    """Green sister city, ``"green-sister"``; a kind of ``SISTER``."""
    STRATEGIC_ENVIRONMENTAL: ClassVar[PartnershipType]
    """Strategic environmental partnership, ``"strategic-environmental"``."""
    FRIENDLY_COOPERATION: ClassVar[PartnershipType]
    """Friendly cooperation city, ``"friendly-cooperation"``."""
    EXCHANGE: ClassVar[PartnershipType]
    """Exchange city, ``"exchange"``."""
    SISTER_PORT: ClassVar[PartnershipType]
    """Sister port, ``"sister-port"``; ``separate``."""

    def find_separate(self) -> PartnershipType | None:
        """Return the type that makes such a partnership one of its own beside others of the same
        parties: this type or the nearest broader one that is ``separate``; None if it is not.
        """
        return next((each for each in self._self_and_broader() if each.separate), None)

    def is_a(self, other: PartnershipType) -> bool:
        """Whether this type is ``other``, or a kind of it through its broader types."""
        return other in self._self_and_broader()

    def label(self, lang: str | Language = "en") -> str:
        """Return the label in a language, else in English, else in the first language that has one; the
        code only if there are no labels.

        A built-in term is called as the language calls it (`partnerships.wording.Language`).
        """
        return find_term_label(self, lang)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its label in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.label(language), language=language)

    def __repr__(self) -> str:
        return write_repr(self, self.code)

    def _self_and_broader(self) -> Iterator[PartnershipType]:
        here: PartnershipType | None = self
        while here is not None:
            yield here
            here = here.broader


def _make_type(
    code: str, broader: PartnershipType | None = None, *, separate: bool = False
) -> PartnershipType:
    labels = {lang: words["types"][code] for lang, words in TABLES.items()}
    return PartnershipType(code, broader, labels, separate=separate)


_T = PartnershipType
_T.FRIENDSHIP = _make_type("friendship")
_T.SISTER = _make_type("sister")
_T.GREEN_SISTER = _make_type("green-sister", _T.SISTER)
_T.STRATEGIC_ENVIRONMENTAL = _make_type("strategic-environmental")
_T.FRIENDLY_COOPERATION = _make_type("friendly-cooperation")
_T.EXCHANGE = _make_type("exchange")
_T.SISTER_PORT = _make_type("sister-port", separate=True)

BUILT_IN: Final = {
    known.code: known
    for known in (
        _T.FRIENDSHIP,
        _T.SISTER,
        _T.GREEN_SISTER,
        _T.STRATEGIC_ENVIRONMENTAL,
        _T.FRIENDLY_COOPERATION,
        _T.EXCHANGE,
        _T.SISTER_PORT,
    )
}
"""The built-in types, by code."""


def as_type(
    value: PartnershipType | str, own: Mapping[str, PartnershipType] = MappingProxyType({})
) -> PartnershipType:
    """Return a type, or the built-in or own type with this code. Raises `UnknownTerm`."""
    return (
        value if isinstance(value, PartnershipType) else _look_up(value, own, BUILT_IN, "type code")
    )


def _look_up(value: object, own: Mapping[str, T], built_in: Mapping[str, T], what: str) -> T:
    """Return the term of the vocabulary with this code. Raises `UnknownTerm`."""
    known = None
    if isinstance(value, str):
        code = to_nfc(value)
        known = own.get(code) or built_in.get(code)
    if known is None:
        words = list_known_words([*built_in, *own])
        raise UnknownTerm(
            f"unknown {what} (known are {words}): {truncated_repr(value)}", value=value
        )
    return known


@final
@frozen(order=False, cache_hash=True)
class Field:
    """A field of exchange, such as environment or ports.

    Where a field is expected, the code of a built-in field is accepted. Raises `InvalidType`; where
    a code is not known, `UnknownTerm`.
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_mixed_schema)

    code: str = field(converter=to_nfc, validator=identifier_validator(InvalidType))
    """The code, a text without spaces: ``"environment"``."""
    labels: FrozenMap = field(default=EMPTY_MAP, converter=_as_labels)
    """The name of the field, by language (BCP 47)."""

    def label(self, lang: str | Language = "en") -> str:
        """Return the label in a language, else in English, else in the first language that has one; the
        code only if there are no labels.

        A built-in term is called as the language calls it (`partnerships.wording.Language`).
        """
        return find_term_label(self, lang)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its label in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.label(language), language=language)

    def __repr__(self) -> str:
        return write_repr(self, self.code)


FIELDS: Final = {
    code: Field(code, {lang: words["fields"][code] for lang, words in TABLES.items()})
    for code in TABLES["en"]["fields"]
}
"""The built-in fields, by code."""


def as_field(value: object, own: Mapping[str, Field] = MappingProxyType({})) -> Field:
    """Return a field, or the built-in or own field with this code. Raises `UnknownTerm`."""
    return value if isinstance(value, Field) else _look_up(value, own, FIELDS, "field")


def find_term_label(
    term: PartnershipType | Field, lang: str | Language, labels: Mapping[str, str] = EMPTY_MAP
) -> str:
    """Return what a term is called in a language.

    ``labels`` are those of one agreement, and come first in each language. The code is returned only
    where there are no labels at all.
    """
    if isinstance(lang, str) and not labels and (found := term.labels.get(lang)) is not None:
        return found
    return find_label((labels, _built_in_label(term, lang), term.labels), lang, term.code)


def _built_in_label(term: PartnershipType | Field, lang: str | Language) -> Mapping[str, str]:
    """Return the word of the language itself for a built-in term, by tag; nothing for another."""
    from partnerships._languages.language import find_language

    is_type = isinstance(term, PartnershipType)
    if (BUILT_IN if is_type else FIELDS).get(term.code) != term:
        return EMPTY_MAP
    language = find_language(lang)
    if language is None:
        return EMPTY_MAP
    word = language.type_label(term.code) if is_type else language.field_label(term.code)
    return {tags_of(lang)[0]: word}
