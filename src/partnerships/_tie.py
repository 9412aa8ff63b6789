"""What a tie between municipalities is on a day: its status, its type, its parties.

A `Tie` is parties and the acts between them. All else is derived from these, never stored, and for a
day that the caller names; what the acts mean one after the other is worked out once, when it is first
asked for. What is counted from them is the business of `partnerships.partnership`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import Factory, field, frozen

from partnerships._timeline.memberships import ever_parties
from partnerships._timeline.simple import require_possible
from partnerships._validation import (
    as_text_tuple,
    composed,
    composed_if_any,
    described,
    identifier,
    is_many,
    shown,
    text_or_none,
)
from partnerships.acts import ACTS, Act, Conclusion
from partnerships.dates import Day, as_partial
from partnerships.errors import BeforeStart, InvalidPartnership, NotSettled
from partnerships.municipalities import Municipality
from partnerships.vocabulary import PartnershipType, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from partnerships._timeline.timeline import Moment, Timeline


_KINDS: Final = frozenset(ACTS.values())


def _parties(value: Iterable[Municipality]) -> tuple[Municipality, ...]:
    parties = tuple(value) if is_many(value) else ()
    if len(parties) < 2:
        message = f"a partnership is between two or more Municipality: {shown(value)}"
        raise InvalidPartnership(message, value=value, path="parties")
    for index, party in enumerate(parties):
        kind: object = type(party)
        if kind is not Municipality:
            message = f"must be a Municipality, and is {described(party)}: {shown(party)}"
            raise InvalidPartnership(message, value=party, path=f"parties[{index}]")
    known = {party.id for party in parties}
    if len(known) < len(parties):
        ids = ", ".join(party.id for party in parties)
        raise InvalidPartnership(f"the same party twice: {ids}", value=ids, path="parties")
    return parties


def _acts(value: Iterable[Act]) -> tuple[Act, ...]:
    acts = tuple(value) if is_many(value) else ()
    if not acts:
        message = f"a partnership has one act or more, the first a Conclusion: {shown(value)}"
        if not is_many(value):
            message = f"must be a list of acts, and is {described(value)}: {shown(value)}"
        raise InvalidPartnership(message, value=value, path="acts")
    for index, act in enumerate(acts):
        if type(act) not in _KINDS:
            known = ", ".join(kind.__name__ for kind in ACTS.values())
            message = f"must be one of {known}, and is {described(act)}: {shown(act)}"
            raise InvalidPartnership(message, value=act, path=f"acts[{index}]")
    return acts


def _sources(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidPartnership, "sources")


def _together(parties: tuple[Municipality, ...]) -> frozenset[Municipality]:
    return frozenset(parties)


def _founders(tie: Tie) -> str:
    return "-".join(sorted(party.id for party in tie.parties))


@frozen(init=False, eq=False, order=False, repr=False, weakref_slot=False)
class Tie:
    """Parties, and the acts between them in the order in which they were done."""

    parties: tuple[Municipality, ...] = field(converter=_parties, eq=_together)
    acts: tuple[Act, ...] = field(converter=_acts)
    id: str = field(
        default=Factory(_founders, takes_self=True),
        converter=composed,
        validator=identifier(InvalidPartnership),
        kw_only=True,
    )
    note: str | None = field(
        default=None,
        converter=composed_if_any,
        validator=text_or_none(InvalidPartnership),
        kw_only=True,
    )
    sources: tuple[str, ...] = field(default=(), converter=_sources, kw_only=True)
    # An object, since converters resolve the annotations of fields, and the timeline's module is
    # loaded only when a question needs it.
    _timeline: object = field(default=None, init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        require_possible(self.parties, self.acts)

    def status_on(self, day: Day) -> Status:
        """Return the status on a day; UNCERTAIN where the dates, or the days of a partial ``day``,
        allow several.
        """
        statuses = self.possible_statuses_on(day)
        return next(iter(statuses)) if len(statuses) == 1 else Status.UNCERTAIN

    def possible_statuses_on(self, day: Day) -> frozenset[Status]:
        """Return the statuses that are possible on a day: perhaps too many, never too few."""
        return frozenset(moment.status for moment in self._moments(day))

    def in_force_on(self, day: Day) -> bool:
        """Whether it is certainly in force on a day, on all days that a partial one can be."""
        return self.possible_statuses_on(day) == {Status.IN_FORCE}

    def possibly_in_force_on(self, day: Day) -> bool:
        """Whether it is at least possibly in force on a day."""
        return Status.IN_FORCE in self.possible_statuses_on(day)

    def type_on(self, day: Day) -> PartnershipType:
        """Return the type that holds on a day, after an end the last one.

        Raises `BeforeStart` before the first act, and `NotSettled` where the dates allow several;
        it names them.
        """
        types = self.possible_types_on(day)
        self._require_settled(day, [type_.code for type_ in types])
        return next(iter(types))

    def possible_types_on(self, day: Day) -> frozenset[PartnershipType]:
        """Return the types that can hold on a day; none before the first act."""
        return frozenset(moment.type for moment in self._moments(day) if moment.type is not None)

    def parties_on(self, day: Day) -> tuple[Municipality, ...]:
        """Return the parties on a day, in their places, after an end the last ones.

        Raises `BeforeStart` before the first act, and `NotSettled` where the dates allow several;
        it names them.
        """
        found = self.possible_parties_on(day)
        told = [" and ".join(party.id for party in parties) for parties in found]
        self._require_settled(day, told, either=", or ")
        return next(iter(found))

    def possible_parties_on(self, day: Day) -> frozenset[tuple[Municipality, ...]]:
        """Return all that the parties can be on a day, in their places; none before the start."""
        states = sorted({moment.state for moment in self._moments(day) if moment.type is not None})
        return frozenset(self._lived().parties_after(states))

    @property
    def latest_type(self) -> PartnershipType:
        """The type of the latest conclusion."""
        return next(act.type for act in reversed(self.acts) if isinstance(act, Conclusion))

    def ever_parties(self) -> tuple[Municipality, ...]:
        """Return all that have ever been a party, founders first, then in the order of the acts."""
        return ever_parties(self.parties, self.acts)

    def notice_day(self, on: Day) -> date | None:
        """Return the last day, on or after ``on``, on which notice keeps an agreement from renewing
        itself.

        None where it does not renew itself then, has no period of notice, or is replaced or ended
        before. Raises `NotSettled` where dates are partial.
        """
        from partnerships._timeline.notice import notice_day  # noqa: PLC0415  # keeps the import of partnerships light

        return notice_day(self._lived(), exactly(on))

    def _lived(self) -> Timeline:
        timeline = self._timeline
        if timeline is None:
            from partnerships._timeline.timeline import make_timeline  # noqa: PLC0415  # keeps the import of partnerships light

            timeline = make_timeline(self.parties, self.acts)
            object.__setattr__(self, "_timeline", timeline)
        return cast("Timeline", timeline)

    def _moments(self, day: Day) -> Collection[Moment]:
        return self._lived().moments_between(*as_partial(day).sort_key)

    def _require_settled(self, day: Day, options: list[str], *, either: str = " or ") -> None:
        moments = self._moments(day)
        known = [moment for moment in moments if moment.type is not None]
        if not known:
            message = f"not concluded on {day}: the first act is of {self.acts[0].on}"
            raise BeforeStart(message, value=str(day))
        if len(options) > 1 or any(moment.type is None for moment in moments):
            unless = [] if all(moment.type for moment in moments) else ["not concluded"]
            told = either.join([*unless, *sorted(options)])
            raise NotSettled(f"the dates do not settle it on {day}: {told}", value=str(day))

    def __getstate__(self) -> tuple[object, ...]:
        return self.parties, self.acts, self.id, self.note, self.sources

    def __setstate__(self, state: tuple[object, ...]) -> None:
        names = ("parties", "acts", "id", "note", "sources")
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "_timeline", None)


def exactly(day: Day) -> date:
    """Return the day that a date is. Raises `NotSettled` where it is not known to the day."""
    when = as_partial(day)
    if when.exact is None:
        raise NotSettled(f"this needs an exact day: '{when}'", value=str(when))
    return when.exact
