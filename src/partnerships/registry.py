"""The registry: a collection of partnerships, and the questions asked of it.

A registry never changes; what adds, replaces or removes returns another one. Filters keep its
municipalities and types, so that what is left can still be named.
"""

from __future__ import annotations

from heapq import merge
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, final

from attrs import evolve, frozen

from partnerships.acts import Conclusion
from partnerships.anniversaries import CountFrom
from partnerships.dates import LeapDay
from partnerships.errors import Conflict, NotFound
from partnerships.partnership import Partnership
from partnerships.vocabulary import BUILT_IN, Status, as_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from partnerships.dates import Day, Period
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Anniversary
    from partnerships.vocabulary import PartnershipType

__all__ = ["Registry"]

T = TypeVar("T")


@final
@frozen(order=False, eq=False, repr=False)
class Registry:
    """Partnerships by id, with the municipalities and the types that they need.

    Make one with `Registry.of`. Two registries are equal if they hold the same, in whichever order.
    """

    _partnerships: dict[str, Partnership]
    _municipalities: dict[str, Municipality]
    _types: dict[str, PartnershipType]

    @classmethod
    def of(
        cls,
        partnerships: Iterable[Partnership] = (),
        *,
        municipalities: Iterable[Municipality] = (),
        types: Iterable[PartnershipType] = (),
    ) -> Registry:
        """Return the registry of these. Raises `Conflict` for two different contents under one id.

        The municipalities and types of the partnerships come by themselves; others can be named.
        """
        held: dict[str, Partnership] = {}
        places: dict[str, Municipality] = {}
        kinds: dict[str, PartnershipType] = {}
        for place in municipalities:
            _put(places, place.id, place, "municipalities")
        for kind in types:
            _put_type(kinds, kind)
        for kind in tuple(kinds.values()):
            _put_types(kinds, kind.broader)
        for tie in partnerships:
            _put(held, tie.id, tie, "partnerships (give one an explicit id)")
            _put_needs(places, kinds, tie)
        return cls(held, places, kinds)

    def __len__(self) -> int:
        return len(self._partnerships)

    def __iter__(self) -> Iterator[Partnership]:
        return iter(self._partnerships.values())

    def __contains__(self, wanted: object) -> bool:
        """Whether an id, or a partnership, is there."""
        if isinstance(wanted, Partnership):
            return self._partnerships.get(wanted.id) == wanted
        return wanted in self._partnerships

    def __getitem__(self, id: str) -> Partnership:  # the field's word
        found = self._partnerships.get(id)
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
        else:
            message = f"no partnership, and no municipality that has one, is called so: {words!r}"
        raise NotFound(message, value=words)

    @property
    def municipalities(self) -> Mapping[str, Municipality]:
        """All municipalities, by id: the parties there ever were, and others that were named."""
        return MappingProxyType(self._municipalities)

    @property
    def types(self) -> Mapping[str, PartnershipType]:
        """The types that are not built in, by code."""
        return MappingProxyType(self._types)

    def type_of(self, code: PartnershipType | str) -> PartnershipType:
        """Return the type that a code means here. Raises `InvalidType`."""
        own = self._types.get(code) if isinstance(code, str) else None
        return own or as_type(code)

    # filters

    def where(self, predicate: Callable[[Partnership], bool]) -> Registry:
        """Return the registry of those partnerships for which the predicate holds."""
        return evolve(self, partnerships={tie.id: tie for tie in self if predicate(tie)})

    def involving(self, id: str, *, on: Day | None = None) -> Registry:  # the field's word
        """Return those of which a municipality has ever been a party, or certainly is on a day."""
        if on is None:
            return self.where(lambda tie: any(party.id == id for party in tie.ever_parties()))
        return self.where(lambda tie: _certainly_party(tie, id, on))

    def between(self, first: str, second: str) -> Registry:
        """Return those of which both municipalities have ever been parties."""
        wanted = {first, second}
        return self.where(lambda tie: wanted <= {party.id for party in tie.ever_parties()})

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
        return self.where(lambda tie: tie.in_force_on(day))

    # answers

    def count_in_force_on(self, day: Day) -> int:
        """Return how many are certainly in force on a day."""
        return sum(tie.in_force_on(day) for tie in self)

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
        listed = [
            tie.anniversaries(
                period, every=every, possible=possible, count_from=count_from, leap_day=leap_day
            )
            for tie in self
        ]
        return merge(*listed, key=_order)

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
        listed = self.anniversaries(
            period, every=every, possible=possible, count_from=count_from, leap_day=leap_day
        )
        return sum(1 for _ in listed)

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
        held = {id_: tie if each is old else each for id_, each in self._partnerships.items()}
        new = {party.id: party for party in tie.ever_parties()}
        places = {id_: new.get(id_, place) for id_, place in self._municipalities.items()}
        return Registry.of(
            held.values(), municipalities=places.values(), types=self._types.values()
        )

    def removing(self, id: str) -> Registry:  # the field's word
        """Return the registry without a partnership. Raises `NotFound`."""
        gone = self[id]
        return self.where(lambda tie: tie is not gone)

    def __or__(self, other: Registry) -> Registry:
        if not isinstance(other, Registry):
            return NotImplemented
        return Registry.of(
            (*self, *other),
            municipalities=(*self._municipalities.values(), *other._municipalities.values()),
            types=(*self._types.values(), *other._types.values()),
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Registry):
            return NotImplemented
        return (
            self._partnerships == other._partnerships
            and self._municipalities == other._municipalities
            and self._types == other._types
        )

    def __hash__(self) -> int:
        return hash(frozenset(self._partnerships.values()))

    def __repr__(self) -> str:
        return f"<Registry of {len(self)} partnerships>"


def _order(anniversary: Anniversary) -> tuple[tuple[date, date], str, int]:
    return anniversary.on.sort_key, anniversary.partnership.id, anniversary.number


def _put(into: dict[str, T], id_: str, value: T, what: str) -> None:
    known = into.setdefault(id_, value)
    if known is not value and known != value:
        raise Conflict(f"two different {what} under one id: {id_!r}", value=id_)


def _put_type(kinds: dict[str, PartnershipType], kind: PartnershipType) -> None:
    if kind.code in BUILT_IN:
        kinds = dict(BUILT_IN)
    _put(kinds, kind.code, kind, "types")


def _put_types(kinds: dict[str, PartnershipType], kind: PartnershipType | None) -> None:
    while kind is not None:
        _put_type(kinds, kind)
        kind = kind.broader


def _put_needs(
    places: dict[str, Municipality], kinds: dict[str, PartnershipType], tie: Partnership
) -> None:
    for party in tie.ever_parties():
        _put(places, party.id, party, "municipalities")
    for act in tie.acts:
        if isinstance(act, Conclusion):
            _put_types(kinds, act.type)


def _certainly_party(tie: Partnership, id_: str, day: Day) -> bool:
    return _concluded_on(tie, day) and all(
        any(party.id == id_ for party in parties) for parties in tie.possible_parties_on(day)
    )


def _concluded_on(tie: Partnership, day: Day) -> bool:
    return Status.NOT_CONCLUDED not in tie.possible_statuses_on(day)
