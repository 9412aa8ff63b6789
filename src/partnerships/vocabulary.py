"""The field's terms as values: types of partnership, a partnership's status, the basis of a date;
kinds and fields of exchange, and the roles of those who take part.

Types and fields are open vocabularies: the ones here are those that cities use most, and users add
their own.
What the terms are called in a language is a label; sentences are the business of
`partnerships.wording`.
"""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, TypeVar, final

from attrs import field, frozen

from partnerships._languages import TABLES
from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    as_labels,
    identifier_validator,
    in_language,
    list_known_words,
    to_nfc,
    truncated_repr,
)
from partnerships.errors import InvalidType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

T = TypeVar("T")

__all__ = [
    "ActorKind",
    "Amount",
    "Basis",
    "ExchangeKind",
    "Field",
    "PartnershipType",
    "Role",
    "Status",
]


DEEPEST: Final = 32
"""How many broader types a type can have above each other."""


class Status(Enum):
    """What state a partnership is in on a day."""

    NOT_CONCLUDED = "not_concluded"
    PENDING = "pending"
    """Concluded, and not yet in force."""
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    """The term that was agreed has run out."""
    TERMINATED = "terminated"
    UNCERTAIN = "uncertain"
    """The known dates allow more than one of the others."""


class Basis(Enum):
    """Why a conclusion bears its date."""

    SIGNING = "signing"
    COUNCIL_RESOLUTION = "council_resolution"
    ENTRY_INTO_FORCE = "entry_into_force"
    CEREMONY = "ceremony"
    DECLARATION = "declaration"


class ExchangeKind(Enum):
    """What kind of thing happened."""

    VISIT = "visit"
    TRAINING = "training"
    LECTURE = "lecture"
    MEETING = "meeting"
    EVENT = "event"
    CEREMONY = "ceremony"
    AWARD = "award"
    GIFT = "gift"
    WORK = "work"
    """Something that was built or made to last, such as a bridge for an anniversary."""
    PROJECT = "project"
    PROPOSAL = "proposal"
    COOPERATION = "cooperation"
    SUPPORT = "support"
    FOUNDING = "founding"
    """An office, a company, an association is set up."""
    DESIGNATION = "designation"
    """A city is named something, by a state or an organization."""
    POLICY = "policy"
    RESULT = "result"
    """What came of other exchanges."""
    OTHER = "other"


class Role(Enum):
    """What an actor did in an exchange."""

    HOST = "host"
    VISITOR = "visitor"
    DONOR = "donor"
    RECIPIENT = "recipient"
    ARTIST = "artist"
    PROPOSER = "proposer"
    APPROVER = "approver"
    ANNOUNCER = "announcer"
    ORGANIZER = "organizer"
    PARTICIPANT = "participant"
    SPEAKER = "speaker"
    TRAINER = "trainer"
    TRAINEE = "trainee"
    FOUNDER = "founder"
    ADVISER = "adviser"
    SUPPORTER = "supporter"
    BUILDER = "builder"
    IMPLEMENTER = "implementer"
    AWARDER = "awarder"
    LEADER = "leader"
    OTHER = "other"


class ActorKind(Enum):
    """What an actor is."""

    PERSON = "person"
    GROUP = "group"
    """People whose names are not recorded one by one: a delegation, citizens."""
    COMPANY = "company"
    ASSOCIATION = "association"
    SCHOOL = "school"
    MINISTRY = "ministry"
    AGENCY = "agency"
    INTERNATIONAL_ORGANIZATION = "international_organization"
    MUNICIPALITY = "municipality"
    OTHER = "other"


class Amount(Enum):
    """How a quantity's number is meant."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


def _labels(value: Mapping[str, str]) -> FrozenMap:
    return as_labels(value, InvalidType)


@final
@frozen(order=False, cache_hash=True)
class PartnershipType:
    """A type of partnership, such as sister city.

    ``broader`` is the type of which this is a kind: a green sister city is a sister city.
    ``labels`` say what it is called, by language (BCP 47). Raises `InvalidType`.

    >>> PartnershipType.GREEN_SISTER.is_a(PartnershipType.SISTER)
    True
    """

    code: str = field(converter=to_nfc, validator=identifier_validator(InvalidType))
    broader: PartnershipType | None = field(default=None)
    labels: FrozenMap = field(default=EMPTY_MAP, converter=_labels)

    FRIENDSHIP: ClassVar[PartnershipType]
    SISTER: ClassVar[PartnershipType]
    GREEN_SISTER: ClassVar[PartnershipType]
    STRATEGIC_ENVIRONMENTAL: ClassVar[PartnershipType]
    FRIENDLY_COOPERATION: ClassVar[PartnershipType]
    EXCHANGE: ClassVar[PartnershipType]
    SISTER_PORT: ClassVar[PartnershipType]

    @broader.validator
    def _check_broader(self, _: object, value: object) -> None:
        if value is not None and not isinstance(value, PartnershipType):
            message = f"the broader type must be a PartnershipType or None: {truncated_repr(value)}"
            raise InvalidType(message, value=value, path="broader")
        if value is not None and sum(1 for _ in value._self_and_broader()) > DEEPEST:  # noqa: SLF001  # its own kind
            message = f"a type has at most {DEEPEST} broader types above each other: {value.code!r}"
            raise InvalidType(message, value=value.code, path="broader")

    def is_a(self, other: PartnershipType) -> bool:
        """Whether this is the other type or, through its broader types, a kind of it."""
        return other in self._self_and_broader()

    def label(self, lang: str) -> str:
        """Return what the type is called in a language, else in English, else its code."""
        return in_language(self.labels, lang) or self.labels.get("en") or self.code

    def _self_and_broader(self) -> Iterator[PartnershipType]:
        here: PartnershipType | None = self
        while here is not None:
            yield here
            here = here.broader


def _type(code: str, broader: PartnershipType | None = None) -> PartnershipType:
    labels = {lang: words["types"][code] for lang, words in TABLES.items()}
    return PartnershipType(code, broader, labels)


_T = PartnershipType
_T.FRIENDSHIP = _type("friendship")
_T.SISTER = _type("sister")
_T.GREEN_SISTER = _type("green-sister", _T.SISTER)
_T.STRATEGIC_ENVIRONMENTAL = _type("strategic-environmental")
_T.FRIENDLY_COOPERATION = _type("friendly-cooperation")
_T.EXCHANGE = _type("exchange")
_T.SISTER_PORT = _type("sister-port")

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
"""The types that need no definition, by code."""


def as_type(
    value: PartnershipType | str, own: Mapping[str, PartnershipType] = MappingProxyType({})
) -> PartnershipType:
    """Return the type itself, or the one that bears the code, built in or of one's own. Raises
    `InvalidType`.
    """
    return (
        value if isinstance(value, PartnershipType) else _look_up(value, own, BUILT_IN, "type code")
    )


def _look_up(value: object, own: Mapping[str, T], built_in: Mapping[str, T], what: str) -> T:
    """Return the term of the vocabulary with this code. Raises `InvalidType`."""
    known = None
    if isinstance(value, str):
        code = to_nfc(value)
        known = own.get(code) or built_in.get(code)
    if known is None:
        words = list_known_words([*built_in, *own])
        raise InvalidType(
            f"unknown {what} (known are {words}): {truncated_repr(value)}", value=value
        )
    return known


def as_basis(value: Basis | str) -> Basis:
    """Return the basis itself, or the one that is written so. Raises `InvalidType`."""
    try:
        return Basis(value)
    except ValueError:
        known = list_known_words(basis.value for basis in Basis)
        raise InvalidType(
            f"unknown basis (known are {known}): {truncated_repr(value)}", value=value
        ) from None


@final
@frozen(order=False, cache_hash=True)
class Field:
    """A field of exchange, such as environment or ports; an open vocabulary.

    ``labels`` say what it is called, by language (BCP 47). The built-in ones can be told by their
    code. Raises `InvalidType`.
    """

    code: str = field(converter=to_nfc, validator=identifier_validator(InvalidType))
    labels: FrozenMap = field(default=EMPTY_MAP, converter=_labels)

    def label(self, lang: str) -> str:
        """Return what the field is called in a language, else in English, else its code."""
        return in_language(self.labels, lang) or self.labels.get("en") or self.code


FIELDS: Final = {
    code: Field(code, {lang: words["fields"][code] for lang, words in TABLES.items()})
    for code in TABLES["en"]["fields"]
}
"""The fields that need no definition, by code."""


def as_field(value: object, own: Mapping[str, Field] = MappingProxyType({})) -> Field:
    """Return the field itself, or the one with this code, built in or of one's own. Raises
    `InvalidType`.
    """
    return value if isinstance(value, Field) else _look_up(value, own, FIELDS, "field")
