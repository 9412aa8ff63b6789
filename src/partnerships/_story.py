"""The story that a registry tells: its exchanges, the sources that they cite, and their fields.

An exchange names partnerships, municipalities, exchanges and sources by their ids; here it is asked
whether all of them are there and fit, and which anniversary is commemorated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from attrs import field, frozen

from partnerships._values import shown
from partnerships.acts import Conclusion
from partnerships.dates import PartialDate, Period
from partnerships.errors import (
    BeforeStart,
    Conflict,
    InvalidExchange,
    NoAnniversary,
    NotFound,
    NotSettled,
    PartnershipsError,
)
from partnerships.vocabulary import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from partnerships.exchanges import Exchange, Occasion, When
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Anniversary, Partnership
    from partnerships.sources import Source
    from partnerships.vocabulary import Field

T = TypeVar("T")


@frozen(order=False, unsafe_hash=False)
class Story:
    """Exchanges and sources by id, and the fields that are not built in by code."""

    exchanges: dict[str, Exchange] = field(factory=dict)
    sources: dict[str, Source] = field(factory=dict)
    fields: dict[str, Field] = field(factory=dict)

    @classmethod
    def of(
        cls,
        exchanges: Iterable[Exchange] = (),
        sources: Iterable[Source] = (),
        fields: Iterable[Field] = (),
    ) -> Story:
        """Return the story of these. Raises `Conflict` for two contents under one id."""
        story = cls()
        for each in fields:
            story._put_field(each)
        for source in sources:
            put(story.sources, source.id, source, "sources")
        for exchange in exchanges:
            put(story.exchanges, exchange.id, exchange, "exchanges")
            for each in exchange.fields:
                story._put_field(each)
        return story

    def _put_field(self, value: Field) -> None:
        known = FIELDS.get(value.code)
        if known is None:
            put(self.fields, value.code, value, "fields")
        elif known != value:
            message = f"a built-in field, here with other contents: {value.code!r}"
            raise Conflict(message, value=value.code)

    def __or__(self, other: Story) -> Story:
        if not other:
            return self
        if not self:
            return other
        return Story.of(
            (*self.exchanges.values(), *other.exchanges.values()),
            (*self.sources.values(), *other.sources.values()),
            (*self.fields.values(), *other.fields.values()),
        )

    def __bool__(self) -> bool:
        return bool(self.exchanges or self.sources or self.fields)

    def of_those_in(self, partnerships: Mapping[str, Partnership]) -> Story:
        """Return the story without the exchanges that belong to other partnerships, and without
        their parts.
        """
        if not self.exchanges:
            return self
        kept = self.exchanges
        while True:
            left = {
                id_: each
                for id_, each in kept.items()
                if (each.partnership is None or each.partnership in partnerships)
                and (each.part_of is None or each.part_of in kept)
            }
            if len(left) == len(kept):
                return Story(left, self.sources, self.fields)
            kept = left

    def parts_of(self, id_: str) -> tuple[Exchange, ...]:
        """Return the exchanges that are directly part of one. Raises `NotFound`."""
        if id_ not in self.exchanges:
            raise NotFound(f"no exchange with this id: {shown(id_)}", value=id_)
        return tuple(each for each in self.exchanges.values() if each.part_of == id_)

    def require_all(
        self,
        exchanges: Iterable[Exchange],
        partnerships: Mapping[str, Partnership],
        municipalities: Mapping[str, Municipality],
    ) -> None:
        """Raise the first of the `faults` of these exchanges, if there is one."""
        for exchange in exchanges:
            for fault in self.faults(exchange, partnerships, municipalities):
                raise fault.within(f"exchanges[{exchange.id!r}]")

    def faults(
        self,
        exchange: Exchange,
        partnerships: Mapping[str, Partnership],
        municipalities: Mapping[str, Municipality],
    ) -> Iterator[PartnershipsError]:
        """Return what an exchange refers to that is not there, or that it cannot belong to."""
        for index, id_ in enumerate(exchange.municipalities):
            if id_ not in municipalities:
                yield _missing("municipality", id_, f"municipalities[{index}]")
        for index, place in enumerate(exchange.places):
            if place.municipality is not None and place.municipality not in municipalities:
                yield _missing("municipality", place.municipality, f"places[{index}].municipality")
        for index, citation in enumerate(exchange.sources):
            if citation.source not in self.sources:
                yield _missing("source", citation.source, f"sources[{index}].source")
        if exchange.part_of is not None:
            yield from self._faults_of_part(exchange, exchange.part_of)
        if exchange.partnership is not None:
            tie = partnerships.get(exchange.partnership)
            if tie is None:
                yield _missing("partnership", exchange.partnership, "partnership")
            else:
                yield from _faults_of_belonging(exchange, tie)

    def _faults_of_part(self, exchange: Exchange, larger: str) -> Iterator[PartnershipsError]:
        if larger not in self.exchanges:
            yield _missing("exchange", larger, "part_of")
            return
        passed = {exchange.id}
        here: str | None = larger
        while here is not None and here in self.exchanges:
            if here == exchange.id:
                message = f"a part of itself, through {larger!r}: {exchange.id!r}"
                yield InvalidExchange(message, value=larger, path="part_of")
            if here in passed:
                return
            passed.add(here)
            here = self.exchanges[here].part_of


EMPTY: Final = Story()


def commemorated(exchange: Exchange, tie: Partnership) -> Anniversary | None:
    """Return the anniversary of its partnership that an exchange commemorates, if it does.

    Where the partnership has had several runs, it is that of the `Occasion`'s day, else the one
    nearest to the exchange's own date, else that of the latest. Raises as
    `Partnership.anniversary`.
    """
    occasion = exchange.commemorates
    if occasion is None:
        return None
    day = _first_day(exchange.when)
    if occasion.on is None and day is not None:
        found = _numbered_in_each_run(tie, occasion)
        if found:
            return min(found, key=lambda each: _distance(each, day))
    return tie.anniversary(occasion.number, on=occasion.on, count_from=occasion.count_from)


def _faults_of_belonging(exchange: Exchange, tie: Partnership) -> Iterator[PartnershipsError]:
    parties = {party.id for party in tie.ever_parties()}
    if exchange.municipalities and parties.isdisjoint(exchange.municipalities):
        message = f"none of its municipalities has ever been a party of {tie.id!r}"
        yield InvalidExchange(message, value=tie.id, path="partnership")
    try:
        commemorated(exchange, tie)
    except PartnershipsError as error:
        yield InvalidExchange(error.message, value=exchange.commemorates, path="commemorates")


def put(into: dict[str, T], id_: str, value: T, what: str) -> None:
    """Put a value under its id. Raises `Conflict` where another one is there."""
    known = into.setdefault(id_, value)
    if known is not value and known != value:
        raise Conflict(f"two different {what} under one id: {id_!r}", value=id_)


def _missing(what: str, id_: str, path: str) -> NotFound:
    return NotFound(f"no {what} here with this id: {shown(id_)}", value=id_, path=path)


def _first_day(when: When | None) -> PartialDate | None:
    ends = (when.start, when.end) if isinstance(when, Period) else (when,)
    return next((end for end in ends if isinstance(end, PartialDate)), None)


def _distance(anniversary: Anniversary, day: PartialDate) -> int:
    return abs((anniversary.on.earliest - day.earliest).days)


def _numbered_in_each_run(tie: Partnership, occasion: Occasion) -> list[Anniversary]:
    found: list[Anniversary] = []
    for act in reversed(tie.acts):
        if isinstance(act, Conclusion):
            try:
                numbered = tie.anniversary(
                    occasion.number, on=act.on, count_from=occasion.count_from
                )
            except (BeforeStart, NoAnniversary, NotSettled):
                continue
            found.append(numbered)
    return found
