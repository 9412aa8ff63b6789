"""What happened, in one order: acts, exchanges, changes of name and milestone anniversaries.

Dates are told as they are known, and nothing is given a date that it has not. So the order is one
for reading: whatever certainly came earlier stands earlier, and what the dates leave open is
ordered by the earliest day, then the latest. What has no date of its own stands at the anniversary
that it commemorates, or with the larger exchange that it is part of, else at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, assert_never, final

from attrs import field, frozen

from partnerships import wording
from partnerships._validation import truncated_repr
from partnerships.acts import (
    ACTS,
    Accession,
    Act,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.anniversaries import Anniversary
from partnerships.dates import PartialDate, Period
from partnerships.errors import InvalidType
from partnerships.exchanges import Exchange
from partnerships.vocabulary import ExchangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from partnerships.dates import DateRange
    from partnerships.exchanges import When
    from partnerships.municipalities import Municipality, Name
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import Field

__all__ = ["Commemoration", "Entry", "Event", "Renaming"]


class SortKey(NamedTuple):
    """By which a history is ordered: where an entry stands, then what it is, then which."""

    position: DateRange
    rank: int
    order: int = 0
    """The place of an act among its partnership's, or the number of an anniversary."""
    path: tuple[str, ...] = ()
    """Its id, behind those of the wholes with which it stands."""


KINDS: Final = (*ACTS, "renaming", "anniversary", *(kind.value for kind in ExchangeKind))
"""The words for what a history can tell of."""


@final
@frozen(order=False)
class Renaming:
    """A municipality is called otherwise from a date on; the names before and since are in the same
    languages.
    """

    municipality: Municipality
    on: PartialDate
    before: tuple[Name, ...]
    since: tuple[Name, ...]


Event: TypeAlias = Act | Renaming | Anniversary | Exchange
"""What a history can tell of."""


@final
@frozen(order=False)
class Entry:
    """One thing in a history.

    ``partnership`` is the one that it belongs to, if any; ``anniversary`` the one that it is or
    that it commemorates. ``earliest`` and ``latest`` are the days between which it happened, those
    of the calendar where nothing is known.
    """

    event: Event
    partnership: Partnership | None
    anniversary: Anniversary | None
    earliest: date
    latest: date
    position: DateRange = field(eq=False, repr=False)
    """The days among which it is told: its own, else those of the anniversary or the whole."""
    sort_key: SortKey = field(eq=False, repr=False)
    """What it is ordered by; it decides nothing."""

    @property
    def when(self) -> When | None:
        """Its own date or period, as it is known; None for an exchange that has none."""
        return self.event.when if isinstance(self.event, Exchange) else self.event.on

    @property
    def kind(self) -> str:
        """The word for what it is: that of an act or of a kind of exchange, ``renaming`` or
        ``anniversary``.
        """
        if isinstance(self.event, Exchange):
            return self.event.kind.value
        return type(self.event).__name__.lower()

    def tell(self, lang: str = "en") -> str:
        """Say what happened, in a sentence or by its title, with all as they were called then."""
        match self.event:
            case Exchange():
                return wording.title(self.event.names, lang, on=self.position.first)
            case Renaming():
                old, new = (
                    wording.title(names, lang) for names in (self.event.before, self.event.since)
                )
                return wording.renaming(old, new, lang)
            case Anniversary():
                return self.event.title(lang)
            case act:
                assert self.partnership is not None  # noqa: S101  # an act is of one
                return _describe_act(self.partnership, self.sort_key.order, act, lang)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of an exchange; of nothing else."""
        return self.event.fields if isinstance(self.event, Exchange) else ()

    def is_by(self, actor: str) -> bool:
        """Whether an actor of this name took part."""
        return isinstance(self.event, Exchange) and any(
            each.is_called(actor) for each in self.event.actors
        )


@final
@frozen(order=False)
class Commemoration:
    """An anniversary, and what is recorded as done for it; nothing, where there are no exchanges.

    The anniversary's own date is ``anniversary.on``; the dates of the exchanges, which may be
    others, are ``celebrated``.
    """

    anniversary: Anniversary
    exchanges: tuple[Exchange, ...]

    @property
    def celebrated(self) -> tuple[When, ...]:
        """When it was celebrated, as far as that is recorded."""
        return tuple(each.when for each in self.exchanges if each.when is not None)


@frozen(order=False)
class EntryFilter:
    """Which entries of a history are wanted; None for all."""

    kind: str | None
    field: Field | None
    actor: str | None
    window: DateRange | None

    @classmethod
    def of(
        cls,
        kind: ExchangeKind | str | None,
        field: Field | None,
        actor: str | None,
        period: Period | str | None,
    ) -> EntryFilter:
        """Return the choice that these words make. Raises `InvalidType`, and `InvalidDate`."""
        word = kind.value if isinstance(kind, ExchangeKind) else kind
        if word is not None and word not in KINDS:
            message = f"unknown kind (known are {', '.join(KINDS)}): {truncated_repr(kind)}"
            raise InvalidType(message, value=kind)
        return cls(word, field, actor, None if period is None else Period(period).bounds())

    def __call__(self, entry: Entry) -> bool:
        """Whether an entry is wanted."""
        return (
            (self.kind is None or entry.kind == self.kind)
            and (self.field is None or self.field in entry.fields)
            and (self.actor is None or entry.is_by(self.actor))
            and (self.window is None or self.window.overlaps(entry.position))
        )


def _describe_act(partnership: Partnership, index: int, act: Act, lang: str) -> str:
    """Say what an act did, its parties called as on its day."""
    before, after = partnership._timeline.parties_around(
        index
    )  # worked out once for all of its acts
    names = {
        party.id: wording.name_on(party, act.on, lang) for party in dict.fromkeys((*before, *after))
    }
    types = (
        done.type
        for done in reversed(partnership.acts[: index + 1])
        if isinstance(done, Conclusion)
    )
    label = next(types).label(lang)
    others: Iterable[Municipality] = after
    party = successor = by = reason = term = until = begins = None
    match act:
        case Conclusion():
            term, until, begins = act.term, act.until, act.in_force_from
        case Renewal():
            term, until = act.term, act.until
        case Suspension() | Termination():
            by, reason = act.by, act.reason
        case Resumption():
            pass
        case Succession():
            party, successor = act.party, act.successor.id
            others = (each for each in before if each.id not in {party, successor})
        case Accession():
            party, others = act.party.id, before
        case Withdrawal():
            party = act.party
        case _:
            assert_never(act)
    return wording.act_sentence(
        type(act).__name__.lower(),
        [names[each.id] for each in others],
        label,
        party=party and names[party],
        successor=successor and names[successor],
        by=by and names[by],
        term=term,
        until=until,
        in_force_from=begins,
        reason=reason,
        lang=lang,
    )
