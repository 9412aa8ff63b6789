"""The exchanges of a registry, with their sources.

An exchange refers to partnerships, municipalities, exchanges and sources by id. This module checks
that all of them exist and fit together, and finds the anniversary that an exchange commemorates.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from partnerships._collections import insert_unique, merge_unique, remove
from partnerships._validation import make_class_error, truncated_repr
from partnerships.acts import Conclusion
from partnerships.anniversaries import is_countable, nth_anniversary
from partnerships.dates import PartialDate, Period, Precision
from partnerships.errors import (
    BeforeStart,
    InvalidExchange,
    InvalidSource,
    NoAnniversary,
    NotFound,
    NotSettled,
    PartnershipsError,
)
from partnerships.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from partnerships.anniversaries import Anniversary, CountFrom
    from partnerships.exchanges import Exchange, When
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.sources import Citation, Source
    from partnerships.vocabulary import Field

MAX_DEPTH: Final = 32
"""How deeply exchanges can be nested: the most that can contain one another, the innermost not
counted.
"""


@frozen(order=False, unsafe_hash=False)
class ExchangeCollection:
    """Exchanges and sources by id."""

    exchanges: dict[str, Exchange] = field(factory=dict)
    sources: dict[str, Source] = field(factory=dict)

    @classmethod
    def of(
        cls,
        exchanges: Iterable[Exchange] = (),
        sources: Iterable[Source] = (),
    ) -> ExchangeCollection:
        """Collect these. Raises `Conflict` for two contents under one id."""
        from partnerships.exchanges import Exchange
        from partnerships.sources import Source

        collection = cls()
        for source in sources:
            if type(source) is not Source:
                raise make_class_error(source, Source, "sources")
            insert_unique(collection.sources, source.id, source, "sources")
        for exchange in exchanges:
            if type(exchange) is not Exchange:
                raise make_class_error(exchange, Exchange, "exchanges")
            insert_unique(collection.exchanges, exchange.id, exchange, "exchanges")
        return collection

    def __or__(self, other: ExchangeCollection) -> ExchangeCollection:
        if not other:
            return self
        if not self:
            return other
        return ExchangeCollection(
            merge_unique(self.exchanges, other.exchanges, "exchanges"),
            merge_unique(self.sources, other.sources, "sources"),
        )

    def __bool__(self) -> bool:
        return bool(self.exchanges or self.sources)

    def restricted_to(self, partnerships: Mapping[str, Partnership]) -> ExchangeCollection:
        """Return the collection without exchanges of other partnerships, without their parts, and
        without what commemorates them.
        """
        gone = {
            id_
            for id_, each in self.exchanges.items()
            if each.partnership is not None and each.partnership not in partnerships
        }
        if not gone:
            return self
        left = {id_: each for id_, each in self.exchanges.items() if id_ not in gone}
        while gone:  # and without what refers to one that is gone
            gone = {id_ for id_, each in left.items() if not gone.isdisjoint(_referred_ids(each))}
            left = {id_: each for id_, each in left.items() if id_ not in gone}
        return ExchangeCollection(left, self.sources)

    def replacing_exchange(self, exchange: Exchange) -> ExchangeCollection:
        """Return the collection with an exchange in place of the one with its id, not validated. Raises
        `NotFound`.
        """
        if exchange.id not in self.exchanges:
            raise _make_not_found("exchange", exchange.id, "")
        return evolve(self, exchanges={**self.exchanges, exchange.id: exchange})

    def replacing_source(self, source: Source) -> ExchangeCollection:
        """Return the collection with a source in place of the one with its id. Raises `NotFound`, and
        `InvalidSource` for a translation of itself.
        """
        if source.id not in self.sources:
            raise _make_not_found("source", source.id, "")
        found = evolve(self, sources={**self.sources, source.id: source})
        found.validate_sources([source])
        return found

    def relinking(self, fields: Mapping[str, Field]) -> ExchangeCollection:
        """Return the collection with other contents of some fields, in all exchanges."""
        exchanges = {id_: relink_exchange(each, fields) for id_, each in self.exchanges.items()}
        return evolve(self, exchanges=exchanges)

    def removing(self, kind: RecordKind, id_: str) -> ExchangeCollection:
        """Return the collection without an exchange or a source that nothing refers to."""
        if kind is RecordKind.EXCHANGE:
            return evolve(self, exchanges=remove(self.exchanges, id_))
        return evolve(self, sources=remove(self.sources, id_))

    def iter_depending(self, id_: str) -> Iterator[Exchange]:
        """Yield an exchange, those that it contains at any depth, and those that commemorate it."""
        for each in self.exchanges.values():
            if id_ in {each.id, *_referred_ids(each), *self.containing_ids(each.id)}:
                yield each

    def containing_ids(self, id_: str) -> list[str]:
        """Return the ids of the exchanges that contain an exchange, innermost first, up to one that
        is missing, that closes a circle, or that is nested too deeply.
        """
        passed, here = {id_: None}, self.exchanges[id_].part_of
        while here in self.exchanges and here not in passed and len(passed) <= MAX_DEPTH + 1:
            passed[here] = None
            here = self.exchanges[here].part_of
        return list(passed)[1:]

    def parts_of(self, id_: str) -> tuple[Exchange, ...]:
        """Return the exchanges that are directly part of one. Raises `NotFound`."""
        if id_ not in self.exchanges:
            raise NotFound(f"no exchange with this id: {truncated_repr(id_)}", value=id_)
        return tuple(self._parts.get(id_, ()))

    @cached_property
    def _parts(self) -> dict[str | None, list[Exchange]]:
        """Exchanges by the id of the one that they are part of."""
        parts: dict[str | None, list[Exchange]] = {}
        for each in self.exchanges.values():
            parts.setdefault(each.part_of, []).append(each)
        return parts

    def validate_sources(self, sources: Iterable[Source]) -> None:
        """Raise the first error of `iter_source_errors` of these sources, if any."""
        for source in sources:
            for error in self.iter_source_errors(source):
                raise error.within(f"sources[{source.id!r}]")

    def iter_source_errors(self, source: Source) -> Iterator[PartnershipsError]:
        """Yield an error if a source is a translation of one that is missing, or of itself through
        others.
        """
        passed, original = {source.id}, source.translation_of
        while original is not None and original not in passed:
            passed.add(original)
            if original not in self.sources:
                if original == source.translation_of:  # else it is an error of another source
                    yield _make_not_found("source", original, "translation_of")
                return
            original = self.sources[original].translation_of
        if original == source.id:
            through = source.translation_of
            message = f"a translation of itself, through {truncated_repr(through)}: {source.id!r}"
            yield InvalidSource(message, value=through, path="translation_of")

    def validate(
        self,
        exchanges: Iterable[Exchange],
        partnerships: Mapping[str, Partnership],
        municipalities: Mapping[str, Municipality],
    ) -> None:
        """Raise the first error of `iter_errors` of these exchanges, if any."""
        for exchange in exchanges:
            for error in self.iter_errors(exchange, partnerships, municipalities):
                raise error.within(f"exchanges[{exchange.id!r}]")

    def iter_errors(
        self,
        exchange: Exchange,
        partnerships: Mapping[str, Partnership],
        municipalities: Mapping[str, Municipality],
    ) -> Iterator[PartnershipsError]:
        """Yield an error for each reference of an exchange that is missing, or that does not
        fit.
        """
        for path, id_ in iter_municipalities(exchange):
            if id_ not in municipalities:
                yield _make_not_found("municipality", id_, path)
        for path, citation in iter_citations(exchange):
            if citation.source not in self.sources:
                yield _make_not_found("source", citation.source, f"{path}.source")
        if exchange.commemorates is not None and exchange.commemorates.of is not None:
            yield from self._iter_occasion_errors(exchange, exchange.commemorates.of)
        if exchange.part_of is not None:
            yield from self._iter_part_errors(exchange, exchange.part_of)
        if exchange.partnership is not None:
            partnership = partnerships.get(exchange.partnership)
            if partnership is None:
                yield _make_not_found("partnership", exchange.partnership, "partnership")
            else:
                yield from iter_partnership_errors(exchange, partnership)

    def _iter_occasion_errors(self, exchange: Exchange, of: str) -> Iterator[PartnershipsError]:
        if of not in self.exchanges:
            yield _make_not_found("exchange", of, "commemorates.of")
        else:
            try:
                self.find_return(exchange)
            except PartnershipsError as error:
                occasion = exchange.commemorates
                yield InvalidExchange(error.message, value=occasion, path="commemorates")

    def find_return(self, exchange: Exchange) -> PartialDate | None:
        """Return the date of the anniversary of another exchange that an exchange commemorates; None if
        there is none, or if the date of that exchange is not known to the year. Raises `NoAnniversary`.
        """
        occasion = exchange.commemorates
        if occasion is None or occasion.of is None:
            return None
        when = self.exchanges[occasion.of].when
        start = when.start if isinstance(when, Period) else when
        if not isinstance(start, PartialDate) or not is_countable(start):
            return None
        return nth_anniversary(start, occasion.number)

    def _iter_part_errors(self, exchange: Exchange, larger: str) -> Iterator[PartnershipsError]:
        if larger not in self.exchanges:
            yield _make_not_found("exchange", larger, "part_of")
            return
        wholes = self.containing_ids(exchange.id)
        if len(wholes) > MAX_DEPTH:
            message = f"at most {MAX_DEPTH} exchanges stand above each other: {exchange.id!r}"
            yield InvalidExchange(message, value=larger, path="part_of")
        elif self.exchanges[wholes[-1]].part_of == exchange.id:
            message = f"a part of itself, through {truncated_repr(larger)}: {exchange.id!r}"
            yield InvalidExchange(message, value=larger, path="part_of")
        elif exchange.partnership is not None:
            others = (self.exchanges[id_].partnership for id_ in wholes)
            other = next(
                (each for each in others if each not in {None, exchange.partnership}), None
            )
            if other is not None:
                what = f"a part of what belongs to another partnership, {truncated_repr(other)}"
                message = f"{what}: {truncated_repr(larger)}"
                yield InvalidExchange(message, value=larger, path="part_of")


NO_EXCHANGES: Final = ExchangeCollection()


def find_commemorated(exchange: Exchange, partnership: Partnership) -> Anniversary | None:
    """Return the anniversary of its partnership that an exchange commemorates, if any.

    If the partnership has had several runs, it is that of the `Occasion`'s day, else the one
    nearest to the exchange's own date, else that of the latest run. Raises as
    `Partnership.anniversary`, and `NoAnniversary` if it falls more than a year after the exchange.
    """
    occasion = exchange.commemorates
    if occasion is None or occasion.of is not None:
        return None
    number, count_from = occasion.number, occasion.count_from
    day = _find_known_day(exchange.when)
    if occasion.on is not None or day is None:
        return partnership.anniversary(number, on=occasion.on, count_from=count_from)
    numbered = _find_numbered_by_run(partnership, number, count_from)
    found = [each for each in numbered if _is_at_most_a_year_before(day, each.on)]
    if found:
        return min(found, key=lambda each: abs((each.on.earliest - day.earliest).days))
    from partnerships import wording

    latest = partnership.anniversary(number, count_from=count_from)
    message = (
        f"the {wording.ordinal(number)} falls on {latest.on}, more than a year after {exchange.when}"
        " (say by on or count_from which is meant)"
    )
    raise NoAnniversary(message, value=number)


def relink_exchange(exchange: Exchange, fields: Mapping[str, Field]) -> Exchange:
    """Return an exchange with the fields that a table has under their codes; itself if it has
    them.
    """
    found = tuple([fields.get(each.code, each) for each in exchange.fields])
    return exchange if found == exchange.fields else evolve(exchange, fields=found)


def _referred_ids(exchange: Exchange) -> set[str]:
    """Return the ids of the exchanges to which an exchange refers."""
    of = None if exchange.commemorates is None else exchange.commemorates.of
    return {id_ for id_ in (exchange.part_of, of) if id_ is not None}


def iter_citations(exchange: Exchange) -> Iterator[tuple[str, Citation]]:
    """Yield the path of each citation of an exchange and of its quotations, and the citation."""
    for index, citation in enumerate(exchange.sources):
        yield f"sources[{index}]", citation
    for number, quotation in enumerate(exchange.quotations):
        for index, citation in enumerate(quotation.sources):
            yield f"quotations[{number}].sources[{index}]", citation


def iter_municipalities(exchange: Exchange) -> Iterator[tuple[str, str]]:
    """Yield the path and the id of each municipality that an exchange names."""
    for index, id_ in enumerate(exchange.municipalities):
        yield f"municipalities[{index}]", id_
    for index, actor in enumerate(exchange.actors):
        if actor.municipality is not None:
            yield f"actors[{index}].municipality", actor.municipality
    for index, place in enumerate(exchange.places):
        if place.municipality is not None:
            yield f"places[{index}].municipality", place.municipality


def _find_known_day(when: When | None) -> PartialDate | None:
    """Return the date, or the last known end of a period; None if neither is known."""
    ends = (when.end, when.start) if isinstance(when, Period) else (when,)
    known = (end for end in ends if isinstance(end, PartialDate))
    return next((end for end in known if end.precision is not Precision.UNKNOWN), None)


def _is_at_most_a_year_before(day: PartialDate, on: PartialDate) -> bool:
    """Whether a day can be at most a year before an anniversary, or is after it."""
    return (on.earliest - day.latest).days <= 366


def _find_numbered_by_run(
    partnership: Partnership, number: int, count_from: CountFrom
) -> list[Anniversary]:
    """Return the existing anniversaries with this number, that of the latest run first."""
    days = [
        None,
        *(act.latest for act in reversed(partnership.acts) if isinstance(act, Conclusion)),
    ]
    found: list[Anniversary] = []
    for day in days:
        try:
            found.append(partnership.anniversary(number, on=day, count_from=count_from))
        except (BeforeStart, NoAnniversary, NotSettled):
            continue
    return found


def iter_partnership_errors(
    exchange: Exchange, partnership: Partnership
) -> Iterator[PartnershipsError]:
    """Yield an error if an exchange cannot belong to a partnership, and for its anniversary."""
    parties = {party.id for party in partnership.ever_parties()}
    if exchange.municipalities and parties.isdisjoint(exchange.municipalities):
        message = (
            f"none of its municipalities has ever been a party of {truncated_repr(partnership.id)}"
        )
        yield InvalidExchange(message, value=partnership.id, path="partnership")
    try:
        find_commemorated(exchange, partnership)
    except PartnershipsError as error:
        yield InvalidExchange(error.message, value=exchange.commemorates, path="commemorates")


def _make_not_found(what: str, id_: str, path: str) -> NotFound:
    return NotFound(f"no {what} here with this id: {truncated_repr(id_)}", value=id_, path=path)
