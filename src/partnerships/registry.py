"""The registry: a collection of partnerships, and the questions asked of it.

A registry never changes; what adds, replaces or removes returns another one. Filters keep its
municipalities and types, so that what is left can still be named, and the exchanges that belong to
no partnership.
"""

from __future__ import annotations

from heapq import merge
from itertools import chain
from typing import TYPE_CHECKING, final

from attrs import evolve, frozen

from partnerships._collections import put, put_needs, put_type, put_types, united
from partnerships._history.exchanges import EMPTY, Story
from partnerships._index.store import Held
from partnerships._validation import ById, composed, shown
from partnerships.anniversaries import MILESTONE, CountFrom, count_options, parse_window
from partnerships.dates import LeapDay, Period, as_partial
from partnerships.errors import NotFound
from partnerships.partnership import Partnership
from partnerships.vocabulary import Status, as_field, as_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from partnerships._history.builder import Telling
    from partnerships.anniversaries import Anniversary
    from partnerships.dates import Day
    from partnerships.exchanges import Exchange
    from partnerships.history import Commemoration, Entry
    from partnerships.municipalities import Municipality
    from partnerships.sources import Source
    from partnerships.vocabulary import ExchangeKind, Field, PartnershipType

__all__ = ["Registry"]


@final
@frozen(order=False, eq=False, repr=False)
class Registry:
    """Partnerships by id, with the municipalities and the types that they need.

    Make one with `Registry.of`. Two registries are equal if they hold the same, in whichever order.
    """

    _partnerships: Held
    _municipalities: dict[str, Municipality]
    _types: dict[str, PartnershipType]
    _story: Story = EMPTY

    @classmethod
    def of(
        cls,
        partnerships: Iterable[Partnership] = (),
        *,
        municipalities: Iterable[Municipality] = (),
        types: Iterable[PartnershipType] = (),
        exchanges: Iterable[Exchange] = (),
        sources: Iterable[Source] = (),
        fields: Iterable[Field] = (),
    ) -> Registry:
        """Return the registry of these. Raises `Conflict` for two different contents under one id.

        The municipalities and types of the partnerships, and the fields of the exchanges, come by
        themselves; others can be named. Raises `NotFound` or `InvalidExchange` for an exchange that
        refers to what is not here, or that cannot belong where it says.
        """
        held: dict[str, Partnership] = {}
        places: dict[str, Municipality] = {}
        kinds: dict[str, PartnershipType] = {}
        for place in municipalities:
            put(places, place.id, place, "municipalities")
        for kind in types:
            put_type(kinds, kind)
        for kind in tuple(kinds.values()):
            put_types(kinds, kind.broader)
        for tie in partnerships:
            put(held, tie.id, tie, "partnerships (give one an explicit id)")
            put_needs(places, kinds, tie)
        story = Story.of(exchanges, sources, fields)
        story.require_all(story.exchanges.values(), held, places)
        return cls(Held(held), places, kinds, story or EMPTY)

    def __len__(self) -> int:
        return len(self._partnerships)

    def __iter__(self) -> Iterator[Partnership]:
        return self._partnerships.ties()

    def __contains__(self, wanted: object) -> bool:
        """Whether an id, or a partnership, is there."""
        if isinstance(wanted, Partnership):
            return self._partnerships.get(wanted.id) == wanted
        return isinstance(wanted, str) and composed(wanted) in self._partnerships

    def __getitem__(self, id: str) -> Partnership:  # the field's word
        found = self._partnerships.get(composed(id))
        if found is None:
            raise NotFound(f"no partnership with this id: {id!r}", value=id)
        return found

    def find(self, words: str) -> Partnership:
        """Return the partnership that is meant by its id, by two parties' ids, or by a party that
        has no other.

        The parties' ids are joined by ``-``, in either order, and can be those of former parties.
        Raises `NotFound`, also where several are meant; it names them.

        >>> from partnerships import samples
        >>> samples.kitakyushu().find("dalian").id
        'kitakyushu-dalian'
        """
        words = composed(words)
        if words in self._partnerships:
            return self._partnerships[words]
        found: dict[str, None] = {}
        for cut, character in enumerate(words):
            first, second = words[:cut], words[cut + 1 :]
            if (
                character == "-"
                and first in self._municipalities
                and second in self._municipalities
            ):
                found.update({tie.id: None for tie in self.between(first, second)})
        found.update({tie.id: None for tie in self.involving(words)})
        if len(found) == 1:
            return self._partnerships[next(iter(found))]
        if found:
            message = f"several partnerships are meant ({', '.join(found)}): {words!r}"
        elif words in self._municipalities:
            message = f"no partnership of this municipality: {words!r}"
        else:
            message = f"no partnership or municipality with this id: {words!r}"
        raise NotFound(message, value=words)

    @property
    def municipalities(self) -> Mapping[str, Municipality]:
        """All municipalities, by id: the parties there ever were, and others that were named."""
        return ById(self._municipalities)

    @property
    def types(self) -> Mapping[str, PartnershipType]:
        """The types that are not built in, by code."""
        return ById(self._types)

    @property
    def exchanges(self) -> Mapping[str, Exchange]:
        """What happened around the agreements, by id."""
        return ById(self._story.exchanges)

    @property
    def sources(self) -> Mapping[str, Source]:
        """What the exchanges cite, by id."""
        return ById(self._story.sources)

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields of exchange that are not built in, by code."""
        return ById(self._story.fields)

    def type_of(self, code: PartnershipType | str) -> PartnershipType:
        """Return the type that a code means here. Raises `InvalidType`."""
        return as_type(code, self._types)

    def field_of(self, code: Field | str) -> Field:
        """Return the field of exchange that a code means here. Raises `InvalidType`."""
        return as_field(code, self._story.fields)

    # filters

    def where(self, predicate: Callable[[Partnership], bool]) -> Registry:
        """Return the registry of those partnerships for which the predicate holds."""
        return self._of(tie for tie in self if predicate(tie))

    def _of(self, ties: Iterable[Partnership]) -> Registry:
        held = Held({tie.id: tie for tie in ties})
        return evolve(self, partnerships=held, story=self._story.of_those_in(held))

    def involving(self, id: str, *, on: Day | None = None) -> Registry:  # the field's word
        """Return those of which a municipality has ever been a party, or certainly is on a day."""
        id = composed(id)  # noqa: A001  # the field's word
        found = self._of(self._ever_between({id}))
        if on is None:
            return found
        return found.where(lambda tie: _certainly_party(tie, id, on))

    def between(self, first: str, second: str) -> Registry:
        """Return those of which both municipalities have ever been parties."""
        return self._of(self._ever_between({composed(first), composed(second)}))

    def _ever_between(self, parties: set[str]) -> Iterable[Partnership]:
        held = self._partnerships
        index = held.index()
        first, *others = (set(index.involving(party)) for party in parties)
        places = first.intersection(*others)
        for old in held.gone():
            tie = held.changed(old)
            if tie is not None and _is_between(tie, parties):
                places.add(index.place_of(old))
        here = (held.changed(index.at(place)) for place in sorted(places))
        ties = (tie for tie in here if tie is not None)
        return (tie for tie in chain(ties, held.added()) if _is_between(tie, parties))

    def of_type(
        self, type: PartnershipType | str, *, narrower: bool = False, on: Day | None = None
    ) -> Registry:
        """Return those of a type: that of the latest conclusion, or certainly the type of a day.

        With ``narrower``, also those of its kinds: with the sister cities, the green ones. The type
        can be told by its code. Raises `InvalidType` for a code that is neither built in nor here.
        """
        wanted = self.type_of(type)

        def is_it(found: PartnershipType) -> bool:
            return found.is_a(wanted) if narrower else found == wanted

        def holds(tie: Partnership) -> bool:
            if on is None:
                return is_it(tie.latest_type)
            return _concluded_on(tie, on) and all(map(is_it, tie.possible_types_on(on)))

        return self.where(holds)

    def in_force_on(self, day: Day) -> Registry:
        """Return those that are certainly in force on a day."""
        held, when = self._partnerships, as_partial(day)
        known = {tie.id for tie in held.index().in_force(*when.sort_key)}
        return self.where(
            lambda tie: tie.in_force_on(when) if held.is_new(tie.id) else tie.id in known
        )

    # answers

    def count_in_force_on(self, day: Day) -> int:
        """Return how many are certainly in force on a day."""
        held, when = self._partnerships, as_partial(day)
        found = held.index().count_in_force(*when.sort_key)
        if held.differs():
            gone, new = held.differing()
            found += new.count_in_force(*when.sort_key) - gone.count_in_force(*when.sort_key)
        return found

    def anniversaries(
        self,
        period: Period | str,
        *,
        every: int = 1,
        possible: bool = False,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
    ) -> Iterator[Anniversary]:
        """Return the anniversaries of all partnerships in a period, as `Partnership.anniversaries`;
        lazily.

        They come in date order: by earliest day, latest day, id, number.
        """
        window = parse_window(period, every)
        options = count_options(count_from, leap_day)
        held = self._partnerships
        found = held.index().anniversaries(window, every, options, possible=possible)
        if not held.differs():
            return found
        kept = (each for each in found if not held.is_gone(each.partnership.id))
        _, new = held.differing()
        return merge(
            kept, new.anniversaries(window, every, options, possible=possible), key=_list_key
        )

    def count_anniversaries(
        self,
        period: Period | str,
        *,
        every: int = 1,
        possible: bool = False,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
    ) -> int:
        """Return how many anniversaries `anniversaries` lists."""
        window = parse_window(period, every)
        options = count_options(count_from, leap_day)
        held = self._partnerships
        found = held.index().count_anniversaries(window, every, options, possible=possible)
        if held.differs():
            gone, new = (
                each.count_anniversaries(window, every, options, possible=possible)
                for each in held.differing()
            )
            found += new - gone
        return found

    # stories

    def history(
        self,
        id: str,  # the field's word
        *,
        kind: ExchangeKind | str | None = None,
        field: Field | str | None = None,
        actor: str | None = None,
        period: Period | str | None = None,
        until: Day | None = None,
    ) -> tuple[Entry, ...]:
        """Return what happened in a partnership, or around a municipality, by its id.

        The order is one for reading (`partnerships.history`); milestone anniversaries are there up
        to the day ``until``, by default the last that anything is recorded for. ``kind`` keeps
        those of one word, as ``visit`` or ``conclusion``, ``field`` those of a field, ``actor``
        those in which someone of this name, or a municipality of this id, took part, ``period``
        those that can lie in it. Raises `NotFound`, also for an id that a partnership and a
        municipality share, and `InvalidType` for an unknown kind or field.
        """
        from partnerships.history import Wanted  # noqa: PLC0415  # keeps the import of partnerships light

        wanted = Wanted.of(kind, None if field is None else self.field_of(field), actor, period)
        last = None if until is None else as_partial(until).latest
        id = composed(id)  # noqa: A001  # the field's word
        place, tie = self._municipalities.get(id), self._partnerships.get(id)
        if place is not None and tie is None:
            ties = {each.id: each for each in self._ever_between({id})}
            told = self._telling.of_municipality(place, ties, last)
        elif tie is not None and place is None:
            told = self._telling.of_partnership(tie, last)
        else:
            what = "both a partnership and a municipality have" if tie else "nothing here has"
            raise NotFound(f"{what} this id: {shown(id)}", value=id)
        return tuple(filter(wanted, told))

    def commemorations(
        self, id: str, *, period: Period | str | None = None, every: int = MILESTONE
    ) -> tuple[Commemoration, ...]:
        """Return the milestones of a partnership, each with what is recorded as done for it, in
        date order.

        They are the multiples of ``every`` years, and others for which something is recorded, in a
        period; without one, up to the last day that anything is recorded for, so give one to ask
        on until today. Those with no exchanges are the ones for which nothing is recorded. Raises
        `NotFound`.
        """
        window = None if period is None else Period(period)
        return tuple(self._telling.commemorations(self[id], window, every))

    def parts_of(self, id: str) -> tuple[Exchange, ...]:  # the field's word
        """Return the exchanges that are directly part of a larger one, by its id. Raises
        `NotFound`.
        """
        return self._story.parts_of(composed(id))

    @property
    def _telling(self) -> Telling:
        from partnerships._history.builder import Telling  # noqa: PLC0415  # keeps the import of partnerships light

        return Telling(self._partnerships, self._story)

    # other registries

    def adding(self, tie: Partnership) -> Registry:
        """Return the registry with one more partnership. Raises `Conflict` if its id has other
        contents.
        """
        return self | Registry.of([tie])

    def replacing(self, tie: Partnership) -> Registry:
        """Return the registry with a partnership in the place of the one with its id.

        A municipality of which no other partnership needs the old contents has the new ones.
        Raises `NotFound`, and `Conflict` where another one needs the old.
        """
        old = self[tie.id]
        new = Registry.of([tie])
        places = self._municipalities
        for id_, place in new.municipalities.items():
            if places.get(id_, place) != place:
                others = (each for each in self.involving(id_) if each is not old)
                for party in chain.from_iterable(each.ever_parties() for each in others):
                    if party.id == id_:
                        put({id_: place}, id_, party, "municipalities")
                places = places | {id_: place}
        held = self._partnerships.replacing(tie)
        places = united(places, new.municipalities, "municipalities")
        told = (each for each in self._story.exchanges.values() if each.partnership == tie.id)
        self._story.require_all(told, held, places)
        types = united(self._types, new.types, "types")
        return evolve(self, partnerships=held, municipalities=places, types=types)

    def recording(self, *exchanges: Exchange, sources: Iterable[Source] = ()) -> Registry:
        """Return the registry with further exchanges, and the sources that they cite.

        Raises `Conflict` if an id has other contents, and as `Registry.of` for an exchange that
        refers to what is not here.
        """
        story = self._story | Story.of(exchanges, sources)
        story.require_all(exchanges, self._partnerships, self._municipalities)
        return evolve(self, story=story)

    def removing(self, id: str) -> Registry:  # the field's word
        """Return the registry without a partnership and the exchanges that belong to it. Raises
        `NotFound`.
        """
        held = self._partnerships.removing(self[id].id)
        return evolve(self, partnerships=held, story=self._story.of_those_in(held))

    def __or__(self, other: Registry) -> Registry:
        if not isinstance(other, Registry):
            return NotImplemented
        # What each refers to is there in each, and stays.
        return evolve(
            self,
            municipalities=united(self._municipalities, other._municipalities, "municipalities"),
            types=united(self._types, other._types, "types"),
            partnerships=self._partnerships.united(other._partnerships),
            story=self._story | other._story,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Registry):
            return NotImplemented
        return (
            self._partnerships == other._partnerships
            and self._municipalities == other._municipalities
            and self._types == other._types
            and self._story == other._story
        )

    def __hash__(self) -> int:
        return hash(frozenset(self))

    def __repr__(self) -> str:
        return f"<Registry of {len(self)} partnerships>"


def _list_key(anniversary: Anniversary) -> tuple[tuple[date, date], str, int, int]:
    """Return the sort key of lists: earliest day, latest day, id, number, act."""
    return anniversary.on.sort_key, anniversary.partnership.id, anniversary.number, anniversary.act


def _is_between(tie: Partnership, parties: set[str]) -> bool:
    """Whether all of these municipalities have ever been parties."""
    return parties <= {party.id for party in tie.ever_parties()}


def _certainly_party(tie: Partnership, id_: str, day: Day) -> bool:
    """Whether a municipality is certainly a party on a day."""
    return _concluded_on(tie, day) and all(
        any(party.id == id_ for party in parties) for parties in tie.possible_parties_on(day)
    )


def _concluded_on(tie: Partnership, day: Day) -> bool:
    """Whether a partnership has certainly been concluded by a day."""
    return Status.NOT_CONCLUDED not in tie.possible_statuses_on(day)
