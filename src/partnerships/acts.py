"""The eight acts that change a partnership, each done on a date.

An act is a record of what was done, as far as it is known. What acts mean together, which of them
can follow which, and the state that they lead to is worked out in `partnerships.partnership`.

All acts have ``on``, the date, and by name: ``known_by``, a day by which an act of unknown date is
known to have happened; ``note``; and ``sources``, texts that say where it is written. All raise
`InvalidPartnership`, or `InvalidDate` for a date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias, final

from attrs import field, frozen
from attrs.validators import optional

from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    as_labels,
    as_text_tuple,
    convert_field,
    identifier_validator,
    optional_text_validator,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.dates import Day, PartialDate, Term, as_partial
from partnerships.errors import InvalidPartnership
from partnerships.municipalities import Municipality
from partnerships.vocabulary import Basis, PartnershipType, as_basis, as_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from attrs import Attribute

__all__ = [
    "Accession",
    "Act",
    "Conclusion",
    "Renewal",
    "Resumption",
    "Succession",
    "Suspension",
    "Termination",
    "Withdrawal",
]


def _on(value: Day) -> PartialDate:
    return convert_field("on", as_partial, value)


def _known_by(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("known_by", as_partial, value)


def _until(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("until", as_partial, value)


def _in_force_from(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("in_force_from", as_partial, value)


def _term(value: Term | str | None) -> Term | None:
    return None if value is None else convert_field("term", Term, value)


def _renews(value: Term | str | None) -> Term | None:
    return None if value is None else convert_field("renews", Term, value)


def _notice(value: Term | str | None) -> Term | None:
    return None if value is None else convert_field("notice", Term, value)


def _type(value: PartnershipType | str) -> PartnershipType:
    return convert_field("type", as_type, value)


def _basis(value: Basis | str | None) -> Basis | None:
    return None if value is None else convert_field("basis", as_basis, value)


def _labels(value: Mapping[str, str]) -> FrozenMap:
    return as_labels(value, InvalidPartnership)


def _sources(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidPartnership, "sources")


_id = identifier_validator(InvalidPartnership)


def _municipality(_: object, attribute: Attribute[Municipality], value: object) -> None:
    if not isinstance(value, Municipality):
        message = f"{attribute.name} must be a Municipality: {truncated_repr(value)}"
        raise InvalidPartnership(message, value=value, path=attribute.name)


@frozen(init=False, eq=False, order=False, repr=False, weakref_slot=False)
class _Act:
    on: PartialDate = field(converter=_on)
    known_by: PartialDate | None = field(default=None, converter=_known_by, kw_only=True)
    note: str | None = field(
        default=None,
        converter=to_nfc_or_none,
        validator=optional_text_validator(InvalidPartnership),
        kw_only=True,
    )
    sources: tuple[str, ...] = field(default=(), converter=_sources, kw_only=True)

    @known_by.validator
    def _check_known_by(self, _: object, value: PartialDate | None) -> None:
        if value is not None and value.certainly_before(self.on):
            message = f"known by a day before it happened, {self.on}: '{value}'"
            raise InvalidPartnership(message, value=str(value), path="known_by")

    @property
    def earliest(self) -> date:
        """The first day on which the act can have been done."""
        return self.on.earliest

    @property
    def latest(self) -> date:
        """The last day on which the act can have been done, as ``on`` and ``known_by`` tell."""
        if self.known_by is None:
            return self.on.latest
        return min(self.on.latest, self.known_by.latest)

    def _check_until(self, term: Term | None, until: PartialDate | None) -> None:
        if until is None:
            return
        if term is not None:
            message = f"a term or a last day, not both: term {term}, until {until}"
            raise InvalidPartnership(message, value=str(until), path="until")
        if until.certainly_before(self.on):
            message = f"the last day is before the act, {self.on}: '{until}'"
            raise InvalidPartnership(message, value=str(until), path="until")


@final
@frozen(order=False)
class Conclusion(_Act):
    """An agreement of a type is concluded: for the first time, as an upgrade, as a signing again,
    or anew after an end.

    It is agreed for a ``term``, from the signing or from ``in_force_from`` if that is given, or to
    a last day, ``until``; with neither it is open-ended. ``renews`` is the term by which it
    prolongs itself, again and again, unless one side says no by ``notice`` before. ``basis`` says
    why it bears its date, ``labels`` what the paper calls it, by language.
    """

    type: PartnershipType = field(converter=_type)
    term: Term | None = field(default=None, converter=_term, kw_only=True)
    until: PartialDate | None = field(default=None, converter=_until, kw_only=True)
    in_force_from: PartialDate | None = field(default=None, converter=_in_force_from, kw_only=True)
    basis: Basis | None = field(default=None, converter=_basis, kw_only=True)
    renews: Term | None = field(default=None, converter=_renews, kw_only=True)
    notice: Term | None = field(default=None, converter=_notice, kw_only=True)
    labels: FrozenMap = field(default=EMPTY_MAP, converter=_labels, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.until is None and self.renews is None and self.notice is None:
            return
        self._check_until(self.term, self.until)
        begins = self.in_force_from
        if self.until is not None and begins is not None and self.until.certainly_before(begins):
            message = f"the last day is before the entry into force, {begins}: '{self.until}'"
            raise InvalidPartnership(message, value=str(self.until), path="until")
        if self.renews is not None and self.term is None and self.until is None:
            message = f"only a term or a last day can renew itself: '{self.renews}'"
            raise InvalidPartnership(message, value=str(self.renews), path="renews")
        if self.notice is not None and self.renews is None:
            message = f"notice is given of a tacit renewal, so say what it renews: '{self.notice}'"
            raise InvalidPartnership(message, value=str(self.notice), path="notice")


@final
@frozen(order=False)
class Renewal(_Act):
    """The agreement in force is prolonged: by a ``term`` from its last day, to a last day,
    ``until``, or without an end.
    """

    term: Term | None = field(default=None, converter=_term, kw_only=True)
    until: PartialDate | None = field(default=None, converter=_until, kw_only=True)

    def __attrs_post_init__(self) -> None:
        self._check_until(self.term, self.until)


@frozen(init=False, eq=False, order=False, repr=False, weakref_slot=False)
class _OneSided(_Act):
    by: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_id), kw_only=True
    )
    reason: str | None = field(
        default=None,
        converter=to_nfc_or_none,
        validator=optional_text_validator(InvalidPartnership),
        kw_only=True,
    )


@final
@frozen(order=False)
class Suspension(_OneSided):
    """The partnership rests, ``by`` one party's word (its id) or by both, for a ``reason``; it does
    not end.
    """


@final
@frozen(order=False)
class Resumption(_Act):
    """The partnership is taken up again, whoever suspended it."""


@final
@frozen(order=False)
class Termination(_OneSided):
    """The partnership is ended, ``by`` one party's word (its id) or by both, for a ``reason``, from
    this day on.
    """


@final
@frozen(order=False)
class Succession(_Act):
    """A ``successor`` takes the place of a ``party`` (its id), after a merger or a new form."""

    party: str = field(converter=to_nfc, validator=_id)
    successor: Municipality = field(validator=_municipality)


@final
@frozen(order=False)
class Accession(_Act):
    """A municipality becomes a further ``party``."""

    party: Municipality = field(validator=_municipality)


@final
@frozen(order=False)
class Withdrawal(_Act):
    """A ``party`` (its id) leaves, and two or more remain."""

    party: str = field(converter=to_nfc, validator=_id)


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
"""Any of the eight."""

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
"""The eight acts by the word for them."""
