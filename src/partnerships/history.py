"""The entries of a history: acts, exchanges, changes of name and milestone anniversaries, in order.

No entry gets a date that is not known. An entry that certainly happened earlier comes first; where
the dates leave the order open, entries are sorted by their earliest day, then by their latest. An
exchange without a date comes at the anniversary that it commemorates, or with the larger exchange
that it is part of, else at the end. `Registry.history` and `Registry.commemorations` make entries.
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
    """The sort key of an entry: its position, its kind, and its place within the kind."""

    position: DateRange
    rank: int
    order: int = 0
    """The index of an act in its partnership, or the number of an anniversary."""
    path: tuple[str, ...] = ()
    """The ids of the larger exchanges that an exchange is sorted with, then its own id."""


KINDS: Final = (*ACTS, "renaming", "anniversary", *(kind.value for kind in ExchangeKind))
"""The kinds of entries."""


@final
@frozen(order=False)
class Renaming:
    """A change of a municipality's name, in one or more languages."""

    municipality: Municipality
    """The municipality."""
    on: PartialDate
    """The date of the change."""
    before: tuple[Name, ...]
    """The names until that date, in the languages of ``since``."""
    since: tuple[Name, ...]
    """The names from that date on."""


Event: TypeAlias = Act | Renaming | Anniversary | Exchange
"""What an entry can be about: an act, a `Renaming`, an `Anniversary` or an `Exchange`."""


@final
@frozen(order=False)
class Entry:
    """An entry of a history."""

    event: Event
    """The act, change of name, anniversary or exchange."""
    partnership: Partnership | None
    """The partnership that it belongs to, if any."""
    anniversary: Anniversary | None
    """The anniversary that it is, or that it commemorates, if any."""
    earliest: date
    """The first day on which it can have happened; `datetime.date.min` if nothing is known."""
    latest: date
    """The last day on which it can have happened; `datetime.date.max` if nothing is known."""
    position: DateRange = field(eq=False, repr=False)
    """The days by which it is sorted: its own, else those of the anniversary or of the larger
    exchange.
    """
    sort_key: SortKey = field(eq=False, repr=False)
    """The key by which entries are sorted. That one entry sorts before another does not mean that it
    happened earlier.
    """

    @property
    def when(self) -> When | None:
        """The date or period of the event itself; None for an exchange without one."""
        return self.event.when if isinstance(self.event, Exchange) else self.event.on

    @property
    def kind(self) -> str:
        """The kind of the entry: the class name of an act in lower case, the value of an
        `ExchangeKind`, ``"renaming"`` or ``"anniversary"``.
        """
        if isinstance(self.event, Exchange):
            return self.event.kind.value
        return type(self.event).__name__.lower()

    def tell(self, lang: str = "en") -> str:
        """Return a sentence or a title for the event, with the names of that time."""
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
        """The fields of an exchange; empty for other entries."""
        return self.event.fields if isinstance(self.event, Exchange) else ()

    def is_by(self, actor: str) -> bool:
        """Whether it is an exchange in which an actor with this name, or a municipality with this id,
        took part.
        """
        return isinstance(self.event, Exchange) and any(
            each.is_called(actor) for each in self.event.actors
        )


@final
@frozen(order=False)
class Commemoration:
    """An anniversary, and the exchanges that commemorate it."""

    anniversary: Anniversary
    """The anniversary; its date is ``anniversary.on``."""
    exchanges: tuple[Exchange, ...]
    """The exchanges that commemorate it; empty if none is recorded."""

    @property
    def celebrated(self) -> tuple[When, ...]:
        """The dates and periods of the exchanges. They may differ from the anniversary's own date."""
        return tuple(each.when for each in self.exchanges if each.when is not None)


@frozen(order=False)
class EntryFilter:
    """A filter of entries; None is no condition."""

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
        """Return the filter for these options. Raises `InvalidType` and `InvalidDate`."""
        word = kind.value if isinstance(kind, ExchangeKind) else kind
        if word is not None and word not in KINDS:
            message = f"unknown kind (known are {', '.join(KINDS)}): {truncated_repr(kind)}"
            raise InvalidType(message, value=kind)
        return cls(word, field, actor, None if period is None else Period(period).bounds())

    def __call__(self, entry: Entry) -> bool:
        """Whether an entry meets all conditions."""
        return (
            (self.kind is None or entry.kind == self.kind)
            and (self.field is None or self.field in entry.fields)
            and (self.actor is None or entry.is_by(self.actor))
            and (self.window is None or self.window.overlaps(entry.position))
        )


def _describe_act(partnership: Partnership, index: int, act: Act, lang: str) -> str:
    """Return a sentence for an act, with the names that its parties had on its day."""
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
