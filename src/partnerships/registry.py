"""Registries: collections of partnerships, with filters, questions and histories.

A registry is immutable: methods that add, replace or remove something return a new one.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar, final

from attrs import evolve, frozen

from partnerships._collections import insert_unique, merge_unique, remove
from partnerships._history.exchanges import NO_EXCHANGES, ExchangeCollection
from partnerships._index.store import PartnershipStore
from partnerships._pydantic import make_object_schema
from partnerships._records.collecting import (
    collect_dependencies,
    insert_fields,
    insert_type,
    insert_type_and_broader,
    require_named_municipalities,
)
from partnerships._records.finding import find_municipality, find_partnership
from partnerships._validation import (
    ReadOnlyMap,
    as_enum,
    convert_field,
    describe_class,
    did_you_mean,
    is_count,
    list_known_words,
    make_class_error,
    to_nfc,
    truncated_repr,
)
from partnerships.acts import iter_named_municipalities
from partnerships.anniversaries import MILESTONE, CountFrom, count_options, parse_window
from partnerships.check_options import ALL_CHECKS, CheckOptions
from partnerships.dates import DateRange, LeapDay, Period, Term, as_partial, bounds_of
from partnerships.errors import (
    InvalidDate,
    InvalidOption,
    InvalidType,
    NotFound,
    StillReferenced,
)
from partnerships.municipalities import Municipality
from partnerships.partnership import Partnership
from partnerships.vocabulary import (
    BUILT_IN,
    FIELDS,
    Field,
    PartnershipType,
    RecordKind,
    Status,
    as_field,
    as_type,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from partnerships._history.builder import HistoryBuilder
    from partnerships._index.names import NameIndex
    from partnerships._records.kinds import Record
    from partnerships.anniversaries import Anniversary
    from partnerships.changes import Changes
    from partnerships.counts import Count, Facet
    from partnerships.dates import Day
    from partnerships.due import Due
    from partnerships.exchanges import Exchange
    from partnerships.history import Commemoration, Entry, History
    from partnerships.sources import Source
    from partnerships.vocabulary import ExchangeKind, Role
else:
    # For those who resolve the annotations of the class.
    NameIndex = object

__all__ = ["Registry"]

T = TypeVar("T")

_NEEDED_MUNICIPALITIES: Final = "municipalities (replacing the municipality corrects it everywhere)"
"""What a conflict is about if another partnership needs the old contents of a municipality."""


@final
@frozen(order=False, eq=False, repr=False)
class Registry:
    """An immutable collection of partnerships by id, with their municipalities, types and exchanges.

    Make one with `Registry.of`. It has a length, iterates over its partnerships, and finds one by id
    (``registry["kitakyushu-dalian"]``, or `NotFound`); ``in`` takes an id or a partnership. ``|``
    unites two registries, and raises `Conflict` if they have different objects with one id; what one of
    them ignores when it is checked, both do.
    Registries are equal if they hold the same, in any order.

    Filters return registries. They keep all municipalities and types, and the exchanges that belong
    to a partnership that is kept or to none, and `checks`. The index that answers questions is built on first use.

    >>> from partnerships import samples
    >>> registry = samples.kitakyushu()
    >>> len(registry.of_type("sister", narrower=True).in_force_on("2024-08-29"))
    6
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_object_schema)

    _partnerships: PartnershipStore
    _municipalities: dict[str, Municipality]
    _types: dict[str, PartnershipType]
    _fields: dict[str, Field]
    _collection: ExchangeCollection = NO_EXCHANGES
    _checks: CheckOptions = ALL_CHECKS

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
        checks: CheckOptions = ALL_CHECKS,
    ) -> Registry:
        """Return a registry of these objects.

        The municipalities and types of the partnerships, and the fields of these and of the exchanges,
        are added automatically; give others by name. ``checks`` says which findings `check` selects and
        ignores. Raises `Conflict` if two different objects have one id, and `NotFound` or `InvalidExchange` for
        an exchange, or for one who signed an agreement, with a reference that cannot be resolved.
        """
        all_partnerships: dict[str, Partnership] = {}
        all_municipalities: dict[str, Municipality] = {}
        all_types: dict[str, PartnershipType] = {}
        all_fields: dict[str, Field] = {}
        for municipality in municipalities:
            if type(municipality) is not Municipality:
                raise make_class_error(municipality, Municipality, "municipalities")
            insert_unique(all_municipalities, municipality.id, municipality, "municipalities")
        for type_ in types:
            if type(type_) is not PartnershipType:
                raise make_class_error(type_, PartnershipType, "types")
            insert_type(all_types, type_)
        for type_ in tuple(all_types.values()):
            insert_type_and_broader(all_types, type_.broader)
        insert_fields(all_fields, fields)
        for partnership in partnerships:
            if type(partnership) is not Partnership:
                raise make_class_error(partnership, Partnership, "partnerships")
            insert_unique(
                all_partnerships,
                partnership.id,
                partnership,
                "partnerships (give one an explicit id)",
            )
            collect_dependencies(all_municipalities, all_types, partnership)
            insert_fields(all_fields, partnership.fields)
        require_named_municipalities(all_partnerships.values(), all_municipalities)
        collection = NO_EXCHANGES
        if (exchanges, sources) != ((), ()):
            collection = ExchangeCollection.of(exchanges, sources)
            exchanges = collection.exchanges.values()
            insert_fields(all_fields, chain.from_iterable(each.fields for each in exchanges))
            collection.validate_sources(collection.sources.values())
            collection.validate(exchanges, all_partnerships, all_municipalities)
        if type(checks) is not CheckOptions:
            raise make_class_error(checks, CheckOptions, "checks")
        return cls(
            PartnershipStore.of(all_partnerships),
            all_municipalities,
            all_types,
            all_fields,
            collection or NO_EXCHANGES,
            checks,
        )

    def __len__(self) -> int:
        return len(self._partnerships)

    def __iter__(self) -> Iterator[Partnership]:
        return self._partnerships.in_order()

    def __contains__(self, wanted: object) -> bool:
        """Whether the registry has an id, or a partnership."""
        if isinstance(wanted, Partnership):
            return self._partnerships.get(wanted.id) == wanted
        return isinstance(wanted, str) and to_nfc(wanted) in self._partnerships

    def __getitem__(self, id: str) -> Partnership:
        found = self._partnerships.get(_as_id(id))
        if found is None:
            raise NotFound(f"no partnership with this id: {truncated_repr(id)}", value=id)
        return found

    def find(self, words: str) -> Partnership:
        """Return the one partnership with this id, between these two parties, or with this party.

        A party is given by its id, or by any of its names, in any language and of any time, whatever the
        case and the accents; two are joined by ``-`` or a space, in either order. Former parties count too,
        and an id comes before a name. Raises `NotFound`, also if several partnerships match, and then names
        them.

        >>> from partnerships import samples
        >>> registry = samples.kitakyushu()
        >>> registry.find("dalian").id, registry.find("大连").id, registry.find("LUDA").id
        ('kitakyushu-dalian', 'kitakyushu-dalian', 'kitakyushu-dalian')
        """
        words = _as_id(words)
        if words in self._partnerships:
            return self._partnerships[words]
        return find_partnership(words, self._partnerships, self._names)

    def find_municipality(self, words: str) -> Municipality:
        """Return the municipality with this id, or the only one with this name.

        A name is in any language and of any time, whatever the case and the accents. Raises `NotFound`,
        also if several municipalities have the name, and then names them.

        >>> from partnerships import samples
        >>> samples.kitakyushu().find_municipality("旅大").id
        'dalian'
        """
        return find_municipality(_as_id(words), self._names)

    @cached_property
    def _names(self) -> NameIndex:
        from partnerships._index.names import NameIndex

        return NameIndex(self._municipalities)

    @property
    def municipalities(self) -> Mapping[str, Municipality]:
        """All municipalities by id: every present and former party, and others that were added."""
        return ReadOnlyMap(self._municipalities)

    @property
    def types(self) -> Mapping[str, PartnershipType]:
        """The types that are not built in, by code."""
        return ReadOnlyMap(self._types)

    @property
    def exchanges(self) -> Mapping[str, Exchange]:
        """The exchanges, by id."""
        return ReadOnlyMap(self._collection.exchanges)

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources, by id."""
        return ReadOnlyMap(self._collection.sources)

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields of exchange that are not built in, by code."""
        return ReadOnlyMap(self._fields)

    @property
    def checks(self) -> CheckOptions:
        """Which findings the registry selects and ignores when it is checked (`check`)."""
        return self._checks

    def municipality_of(self, scheme: str, identifier: str) -> Municipality:
        """Return the one municipality with an identifier in a scheme, as `Municipality.identifiers` has
        it. Raises `NotFound`, also if several have it.

        >>> from partnerships import Municipality, Registry
        >>> dalian = Municipality("dalian", "Dalian", identifiers={"wikidata": "Q74881"})
        >>> Registry.of(municipalities=[dalian]).municipality_of("wikidata", "Q74881").id
        'dalian'
        """
        found = [
            each
            for each in self._municipalities.values()
            if (scheme, identifier) in each.identifiers.items()
        ]
        if len(found) == 1:
            return found[0]
        what = (
            f"this identifier of the scheme {truncated_repr(scheme)}: {truncated_repr(identifier)}"
        )
        if found:
            ids = list_known_words(each.id for each in found)
            raise NotFound(f"several municipalities ({ids}) have {what}", value=identifier)
        raise NotFound(f"no municipality has {what}", value=identifier)

    def type_of(self, code: PartnershipType | str) -> PartnershipType:
        """Return the built-in type, or the registry's own type, with this code. Raises
        `InvalidType`.
        """
        return as_type(code, self._types)

    def field_of(self, code: Field | str) -> Field:
        """Return the built-in field, or the registry's own field, with this code. Raises
        `InvalidType`.
        """
        return as_field(code, self._fields)

    # filters

    def where(self, predicate: Callable[[Partnership], bool]) -> Registry:
        """Return the registry of the partnerships for which ``predicate`` returns true."""
        return self._of(partnership for partnership in self if predicate(partnership))

    def _of(self, partnerships: Iterable[Partnership]) -> Registry:
        kept = PartnershipStore.of({each.id: each for each in partnerships})
        return evolve(self, partnerships=kept, collection=self._collection.restricted_to(kept))

    def involving(self, id: str, *, on: Day | None = None) -> Registry:
        """Return the registry of the partnerships of a municipality, by its id.

        It has those of which the municipality has ever been a party; with ``on``, those of which it
        is certainly a party on that day.
        """
        id_ = _as_id(id)
        found = self._of(self._partnerships.index.involving({id_}))
        if on is None:
            return found
        return found.where(lambda partnership: _certainly_party(partnership, id_, on))

    def between(self, first: str, second: str) -> Registry:
        """Return the registry of the partnerships of which both municipalities have ever been a party,
        by their ids.
        """
        return self._of(self._partnerships.index.involving({_as_id(first), _as_id(second)}))

    def of_type(
        self, type: PartnershipType | str, *, narrower: bool = False, on: Day | None = None
    ) -> Registry:
        """Return the registry of the partnerships of a type, given as a type or as a code.

        It compares the type of the latest conclusion; with ``on``, the type that is certain on that
        day. With ``narrower``, kinds of the type match too: green sister cities with sister cities.
        Raises `UnknownTerm` for an unknown code.
        """
        wanted = self.type_of(type)

        def is_it(found: PartnershipType) -> bool:
            return found.is_a(wanted) if narrower else found == wanted

        def holds(partnership: Partnership) -> bool:
            if on is None:
                return is_it(partnership.latest_type)
            return _concluded_on(partnership, on) and all(
                map(is_it, partnership.possible_types_on(on))
            )

        return self.where(holds)

    def in_force_on(self, day: Day, *, possible: bool = False) -> Registry:
        """Return the registry of the partnerships that are certainly in force on a day; with
        ``possible``, of all that are at least possibly in force.
        """
        return self._of(
            self._partnerships.index.in_force(as_partial(day).bounds(), possible=possible)
        )

    def dormant(self, *, since: Day, on: Day | None = None, possible: bool = False) -> Registry:
        """Return the registry of the partnerships that are in force on a day, and of which nothing is
        recorded since another: no act, no exchange that belongs to them, and none of two of their parties
        that belongs to no partnership.

        ``on`` is by default the day ``since``, and what is recorded after it then counts too; what is
        recorded after a given ``on`` does not. The partnerships are those that are certainly dormant;
        with ``possible``, also the rest that may be: possibly in force, or with records that may be
        earlier. Raises `InvalidDate` if ``on`` is before ``since``.

        >>> from partnerships import samples
        >>> [each.id for each in samples.kitakyushu().dormant(since="2018", on="2024-08-29")]
        ['kitakyushu-norfolk', 'kitakyushu-incheon', 'kitakyushu-minamikyushu']
        """
        from partnerships._history.dormancy import RecordFinder

        begin, asked = as_partial(since).bounds(), as_partial(since if on is None else on).bounds()
        if asked.last < begin.first:
            raise InvalidDate(f"the day is before {since}: '{on}'", value=on, path="on")
        end = asked if on is not None else DateRange(date.max, date.max)
        window = DateRange(begin.first, end.last)
        if possible:
            window = DateRange(begin.last, end.first)
        in_force = self._partnerships.index.in_force(asked, possible=possible)
        finder = RecordFinder(self._history_builder, window, possible)
        active = finder.find_active(self._partnerships.index.involving)
        return self._of(
            each for each in in_force if each.id not in active and not finder.has_acts(each)
        )

    # answers

    def count_in_force_on(self, day: Day, *, possible: bool = False) -> int:
        """Return the number of partnerships that `in_force_on` keeps for the same arguments.

        The number in force lies between the certain and the possible ones.

        >>> from partnerships import samples
        >>> registry = samples.kitakyushu()
        >>> registry.count_in_force_on("2014-02"), registry.count_in_force_on("2014-02", possible=True)
        (6, 7)
        """
        return self._partnerships.index.count_in_force(bounds_of(day), possible=possible)

    def anniversaries(
        self,
        period: Period | str,
        *,
        every: int = 1,
        possible: bool = False,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
    ) -> Iterator[Anniversary]:
        """Return an iterator of the anniversaries of all partnerships in a period.

        They are in date order: by earliest day, latest day, id and number. The options are those of
        `Partnership.anniversaries`.
        """
        window = parse_window(period, every)
        options = count_options(count_from, leap_day)
        return self._partnerships.index.anniversaries(window, every, options, possible=possible)

    def count_anniversaries(
        self,
        period: Period | str,
        *,
        every: int = 1,
        possible: bool = False,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
    ) -> int:
        """Return the number of anniversaries that `anniversaries` lists for the same arguments."""
        window = parse_window(period, every)
        options = count_options(count_from, leap_day)
        return self._partnerships.index.count_anniversaries(
            window, every, options, possible=possible
        )

    def counts(
        self, by: Facet | str, *, on: Day | None = None, of: str | None = None
    ) -> tuple[Count, ...]:
        """Return how many partnerships there are of each country, region, type, decade, year, field or
        status, or how many exchanges of each kind; `Facet` says what the keys are.

        With ``on``, the partnerships in force on that day are counted, as they are on it: ``at_least``
        those that certainly are, ``at_most`` those that possibly are. By status, all are counted; of
        exchanges and their fields, those that have begun by then. Without ``on``, all are counted
        whatever their status, as they are after their last act; by status, a day is needed.

        ``of``, the id of a municipality or the code of a country, keeps the partnerships of that home,
        and countries and regions are those of the other parties. Without it, all partnerships are
        counted, and the home is the one municipality that is a party of all, if there is one.

        What is not known is counted under the key None, and under no other: a country, a region, a
        date that spans more than a century, fields, where neither the partnership nor its exchanges have one. Years and
        decades are in order, all others by number, the largest first. Raises `UnknownTerm` for an
        unknown facet, `InvalidOption` for counts by status without a day, and `NotFound`.

        >>> from partnerships import samples
        >>> for count in samples.kitakyushu().counts("decade", on="2017-06-01"):
        ...     print(count)
        1950s (2)
        1970s (1)
        1980s (1)
        2000–2009 (2)
        2010s (2 to 3)
        """
        from partnerships.counts import find_counts

        return find_counts(self, by, on, of)

    def due(
        self, period: Period | str, *, review: Term | str | None = None, possible: bool = False
    ) -> Iterator[Due]:
        """Return an iterator of what falls due in all partnerships in a period: expiries, tacit renewals,
        last days to give notice and, with ``review``, a day so long ahead of each expiry.

        They are in date order: by earliest day, latest day, id and kind. The options are those of
        `Partnership.due`.
        """
        ahead = None if review is None else convert_field("review", Term, review)
        return self._partnerships.index.due(Period(period).bounds(), ahead, possible=possible)

    # histories

    def history(
        self,
        id: str | None = None,
        *,
        background: bool = False,
        kind: ExchangeKind | str | None = None,
        field: Field | str | None = None,
        actor: str | None = None,
        text: str | None = None,
        source: str | None = None,
        page: str | int | None = None,
        role: Role | str | None = None,
        place: str | None = None,
        commemorates: int | None = None,
        award: str | None = None,
        period: Period | str | None = None,
        until: Day | None = None,
    ) -> History:
        """Return the history of a partnership or of a municipality, by its id, or without an id that of
        the whole registry.

        The history of a municipality has the exchanges that it took part in; where an exchange names no
        municipality, these are all parties of its partnership. With ``background``, it also has the
        other exchanges of its partnerships. The history of a partnership always has its background.

        `partnerships.history` describes the order. Milestone anniversaries are listed up to the day
        ``until``; the default is the last day for which anything is recorded.

        The other arguments filter, and an entry has to meet all:

        - ``kind``: of one kind, such as ``"visit"`` or ``"conclusion"``;
        - ``field``: an exchange in one field; the fields of a partnership say nothing of its acts;
        - ``actor``: with an actor, or a signatory of an agreement, with this name, or with these words in
          the office, or with a municipality with this id or name that took part;
        - ``text``: with this text in a title, a name, a note, a place, or a sentence that tells of it, in any
          language;
        - ``source``, ``page``: with this source, by its id, and this page of it;
        - ``role``: with an actor in this role, such as ``"host"``, or ``"signatory"`` of an agreement;
        - ``place``: at the place with this name, or in the municipality with this id or name or a part of
          it, also of a signing;
        - ``commemorates``: that commemorate the anniversary with this number;
        - ``award``: in which the award with this name was given;
        - ``period``: that can lie in a period.

        Names and texts are matched whatever the case, accents, spaces and forms of letters: 大連 finds 大连.
        Raises `NotFound`, also if a partnership and a municipality have the same id, and for a source that is
        cited nowhere; `UnknownTerm` for an unknown kind, field or role; and `InvalidOption` for an empty text,
        for a number that no anniversary has, and for a page without a source.

        >>> from partnerships import samples
        >>> history = samples.kitakyushu().history("kitakyushu", actor="sun yatsen", period="1913/1913")
        >>> len(history), len(samples.kitakyushu().history("dalian", place="大连", text="jica"))
        (4, 2)
        """
        from partnerships._history.filters import EntryFilter
        from partnerships.history import History

        wanted = EntryFilter.of(
            self._names,
            kind=kind,
            field=None if field is None else self.field_of(field),
            actor=actor,
            text=text,
            source=source,
            page=page,
            role=role,
            place=place,
            commemorates=commemorates,
            award=award,
            period=period,
        )
        last = None if until is None else as_partial(until).latest
        if id is None:
            entries = self._history_builder.for_registry(self._municipalities.values(), last)
        else:
            entries = self._build_history(_as_id(id), last, background=background)
        found = History(filter(wanted, entries))
        if source is not None and not found:
            self._require_source(_as_id(source))
        return found

    def _build_history(self, id_: str, last: date | None, *, background: bool) -> list[Entry]:
        """Return all entries of the history of a partnership or a municipality. Raises `NotFound`."""
        municipality, partnership = self._municipalities.get(id_), self._partnerships.get(id_)
        if municipality is not None and partnership is None:
            partnerships = {each.id: each for each in self._partnerships.index.involving({id_})}
            return self._history_builder.for_municipality(
                municipality, partnerships, last, background=background
            )
        if partnership is not None and municipality is None:
            return self._history_builder.for_partnership(partnership, last)
        what = "both a partnership and a municipality have" if partnership else "nothing here has"
        raise NotFound(f"{what} this id: {truncated_repr(id_)}", value=id_)

    def _require_source(self, id_: str) -> None:
        """Raise `NotFound` for a source that the registry neither has nor cites."""
        from partnerships._folding.names import suggest_names
        from partnerships._history.filters import iter_sources

        acts = (act for each in self for act in each.acts)
        known = {
            *self._collection.sources,
            *(cited for act in acts for cited, _ in iter_sources(act)),
        }
        if id_ not in known:
            message = f"no source with this id: {truncated_repr(id_)}"
            raise NotFound(message + did_you_mean(suggest_names(id_, sorted(known))), value=id_)

    def commemorations(
        self, id: str, *, period: Period | str | None = None, every: int = MILESTONE
    ) -> tuple[Commemoration, ...]:
        """Return the milestone anniversaries of a partnership, each with the exchanges that commemorate
        it, in date order.

        Milestones are the multiples of ``every`` years, and any other anniversary that an exchange
        commemorates. The default period ends with the last day for which anything is recorded; give
        a ``period`` to include later days. Raises `NotFound`.
        """
        window = None if period is None else Period(period)
        return tuple(self._history_builder.commemorations(self[id], window, every))

    def parts_of(self, id: str) -> tuple[Exchange, ...]:
        """Return the exchanges that are directly part of a larger exchange, by the id of that one.
        Raises `NotFound`.
        """
        return self._collection.parts_of(_as_id(id))

    @property
    def _history_builder(self) -> HistoryBuilder:
        from partnerships._history.builder import HistoryBuilder

        return HistoryBuilder(self._partnerships, self._collection)

    # other registries

    def adding(self, partnership: Partnership) -> Registry:
        """Return a registry with one more partnership. Raises `Conflict` if another partnership has
        its id.
        """
        return self | self._make_registry_of(partnership)

    def replacing(self, value: Record) -> Registry:
        """Return a registry in which a value replaces the one with its id or code, everywhere.

        The value is a `Partnership`, `Municipality`, `Exchange`, `Source`, `PartnershipType` or
        `Field`, or the `CheckOptions` of the registry. So a name is corrected once, for all partnerships
        of the municipality. The municipalities of a new partnership replace those with the same ids
        too, if no other partnership needs the old contents. Raises `NotFound` if there is no such
        value, `Conflict` if the value holds something otherwise than the registry, or is built in, and
        other errors where the value does not fit: an exchange that refers to nothing, a type that would
        be a kind of itself.

        >>> from partnerships import Municipality, samples
        >>> registry = samples.kitakyushu().replacing(Municipality("dalian", "Talien", country="CN"))
        >>> registry["kitakyushu-dalian"].title()
        'Kitakyushu and Talien'
        """
        if type(value) is Partnership:
            return self._replacing_partnership(value)
        if type(value) is Municipality:
            return self._replacing_municipality(value)
        if type(value) is PartnershipType:
            return self._replacing_type(value)
        if type(value) is Field:
            return self._replacing_field(value)
        if type(value) is CheckOptions:
            return evolve(self, checks=value)
        return self._replacing_in_collection(value)

    def _replacing_in_collection(self, value: Source | Exchange) -> Registry:
        from partnerships.exchanges import Exchange
        from partnerships.sources import Source

        if type(value) is Source:
            return evolve(self, collection=self._collection.replacing_source(value))
        class_: object = type(value)
        if class_ is not Exchange:
            classes = "Partnership, Municipality, PartnershipType, Field, Exchange, Source or CheckOptions"
            message = (
                f"must be a {classes}, and is {describe_class(value)}: {truncated_repr(value)}"
            )
            raise InvalidType(message, value=value)
        collection = self._collection.replacing_exchange(value)
        depending = collection.iter_depending(value.id)
        collection.validate(depending, self._partnerships, self._municipalities)
        return evolve(self, collection=collection, fields=self._unite_fields([value]))

    def _unite_fields(self, exchanges: Iterable[Exchange]) -> dict[str, Field]:
        """Return the fields with those of further exchanges. Raises `Conflict`."""
        new: dict[str, Field] = {}
        insert_fields(new, chain.from_iterable(each.fields for each in exchanges))
        return merge_unique(self._fields, new, "fields")

    def _replacing_partnership(self, partnership: Partnership) -> Registry:
        old = self[partnership.id]
        new = self._make_registry_of(partnership)
        municipalities = self._municipalities
        for id_, municipality in new.municipalities.items():
            if municipalities.get(id_, municipality) != municipality:
                others = (each for each in self.involving(id_) if each is not old)
                for party in chain.from_iterable(each.ever_parties() for each in others):
                    if party.id == id_:
                        insert_unique({id_: municipality}, id_, party, _NEEDED_MUNICIPALITIES)
                municipalities = municipalities | {id_: municipality}
        partnerships = self._partnerships.replacing([partnership])
        municipalities = merge_unique(municipalities, new.municipalities, "municipalities")
        exchanges = (
            each
            for each in self._collection.exchanges.values()
            if each.partnership == partnership.id
        )
        self._collection.validate(exchanges, partnerships, municipalities)
        return evolve(
            self,
            partnerships=partnerships,
            municipalities=municipalities,
            types=merge_unique(self._types, new.types, "types"),
            fields=merge_unique(self._fields, new.fields, "fields"),
        )

    def _make_registry_of(self, partnership: Partnership) -> Registry:
        """Return a registry of one partnership, with what it only names of the municipalities here."""
        if type(partnership) is not Partnership:
            raise make_class_error(partnership, Partnership, "partnerships")
        own = {party.id for party in partnership.ever_parties()}
        named = {id_ for _, id_ in iter_named_municipalities(partnership.acts)}
        known = (self._municipalities.get(id_) for id_ in sorted(named - own))
        return Registry.of(
            [partnership], municipalities=[each for each in known if each is not None]
        )

    def _replacing_municipality(self, municipality: Municipality) -> Registry:
        id_ = municipality.id
        old = self._municipalities.get(id_)
        if old is None:
            raise _make_not_found(RecordKind.MUNICIPALITY, id_)
        if old == municipality:
            return self
        return evolve(
            self,
            municipalities={**self._municipalities, id_: municipality},
            partnerships=self._relink_partnerships({id_: municipality}, {}, {}),
        )

    def _replacing_type(self, type_: PartnershipType) -> Registry:
        from partnerships._records.links import relink_types

        if type_.code in BUILT_IN:
            insert_type({}, type_)  # raises for other contents
            return self
        if type_.code not in self._types:
            raise _make_not_found(RecordKind.TYPE, type_.code)
        types = dict(self._types)
        insert_type_and_broader(types, type_.broader)
        types = relink_types({**types, type_.code: type_})
        changed = {code: each for code, each in types.items() if self._types.get(code) != each}
        return evolve(self, types=types, partnerships=self._relink_partnerships({}, changed, {}))

    def _replacing_field(self, value: Field) -> Registry:
        if value.code in FIELDS:
            insert_fields({}, [value])  # raises for other contents
            return self
        if value.code not in self._fields:
            raise _make_not_found(RecordKind.FIELD, value.code)
        new = {value.code: value}
        return evolve(
            self,
            fields={**self._fields, **new},
            partnerships=self._relink_partnerships({}, {}, new),
            collection=self._collection.relinking(new),
        )

    def _relink_partnerships(
        self,
        municipalities: dict[str, Municipality],
        types: dict[str, PartnershipType],
        fields: dict[str, Field],
    ) -> PartnershipStore:
        """Return the partnerships with other contents of some municipalities, types and fields."""
        from partnerships._records.links import relink_partnership

        new = ((each, relink_partnership(each, municipalities, types, fields)) for each in self)
        return self._partnerships.replacing([each for old, each in new if each is not old])

    def recording(self, *exchanges: Exchange, sources: Iterable[Source] = ()) -> Registry:
        """Return a registry with further exchanges, and the sources that they cite.

        Raises `Conflict` if another object has the same id, and `NotFound` or `InvalidExchange` for an
        exchange with a reference that cannot be resolved.
        """
        added = ExchangeCollection.of(exchanges, sources)
        collection = self._collection | added
        collection.validate_sources(added.sources.values())
        collection.validate(exchanges, self._partnerships, self._municipalities)
        return evolve(self, collection=collection, fields=self._unite_fields(exchanges))

    def removing(self, id: str, *, kind: RecordKind | str | None = None) -> Registry:
        """Return a registry without the partnership, municipality, exchange, source, type or field with
        an id or code.

        A partnership is removed with the exchanges that belong to it. ``kind``, such as
        ``"municipality"``, is needed only if several kinds have the id. Raises `NotFound`, also for that
        and for what is built in, and `StillReferenced` if something refers to it.
        """
        id_ = _as_id(id)
        found = self._find_kind(id_, None if kind is None else as_enum(RecordKind, kind, "kind"))
        if found is RecordKind.PARTNERSHIP:
            partnerships = self._partnerships.removing(id_)
            collection = self._collection.restricted_to(partnerships)
            return evolve(self, partnerships=partnerships, collection=collection)
        self._require_unreferenced(found, id_)
        if found is RecordKind.MUNICIPALITY:
            return evolve(self, municipalities=remove(self._municipalities, id_))
        if found is RecordKind.TYPE:
            return evolve(self, types=remove(self._types, id_))
        if found is RecordKind.FIELD:
            return evolve(self, fields=remove(self._fields, id_))
        return evolve(self, collection=self._collection.removing(found, id_))

    def _find_kind(self, id_: str, kind: RecordKind | None) -> RecordKind:
        """Return the one kind of which there is a record with an id. Raises `NotFound`."""
        held: dict[RecordKind, Container[str]] = {
            RecordKind.PARTNERSHIP: self._partnerships,
            RecordKind.MUNICIPALITY: self._municipalities,
            RecordKind.TYPE: self._types,
            RecordKind.FIELD: self._fields,
            RecordKind.EXCHANGE: self._collection.exchanges,
            RecordKind.SOURCE: self._collection.sources,
        }
        kinds = [each for each in held if id_ in held[each] and kind in {None, each}]
        if len(kinds) > 1:
            words = " and ".join(f"a {each.value}" for each in kinds)
            message = (
                f"{words} have this id (kind={kinds[0].value!r} chooses): {truncated_repr(id_)}"
            )
            raise NotFound(message, value=id_)
        if not kinds:
            raise _make_not_found(kind, id_)
        return kinds[0]

    def _require_unreferenced(self, kind: RecordKind, id_: str) -> None:
        """Raise `StillReferenced` if anything refers to a record."""
        from partnerships._records.links import find_places
        from partnerships.changes import records_of

        places = find_places(records_of(self), kind, id_)
        if places:
            message = f"{truncated_repr(id_)} is still referred to by {list_known_words(places)}"
            raise StillReferenced(message, value=places)

    def parted(self, number: int) -> tuple[Registry, ...]:
        """Return so many registries that unite (``|``) to this one, for as many processes or machines.

        Each partnership is in one of them, with its exchanges and all else that its history tells, so
        that it answers as here, and counts add up. They are of about the same size, unless exchanges of
        many partnerships refer to each other, which keeps these together. A municipality, a type or a source
        is in each that needs it; what no partnership needs is in the first. Some are empty if there are
        fewer partnerships. Raises `InvalidOption` for a number below 1.

        >>> from partnerships import samples
        >>> registry = samples.kitakyushu()
        >>> first, second = registry.parted(2)
        >>> len(first), len(second), first | second == registry
        (5, 4, True)
        """
        from partnerships._records.parting import part_records
        from partnerships.changes import records_of

        if not is_count(number):
            message = f"must be a whole number from 1: {truncated_repr(number)}"
            raise InvalidOption(message, value=number, path="number")
        return tuple(map(self._select, part_records(records_of(self), number)))

    def _select(self, ids: Mapping[RecordKind, Iterable[str]]) -> Registry:
        """Return the registry of the records with these ids, by kind, which refer to no others."""

        def pick(kind: RecordKind, table: Mapping[str, T]) -> dict[str, T]:
            return {id_: table[id_] for id_ in ids[kind]}

        return Registry(
            PartnershipStore.of(pick(RecordKind.PARTNERSHIP, self._partnerships)),
            pick(RecordKind.MUNICIPALITY, self._municipalities),
            pick(RecordKind.TYPE, self._types),
            pick(RecordKind.FIELD, self._fields),
            ExchangeCollection(
                pick(RecordKind.EXCHANGE, self._collection.exchanges),
                pick(RecordKind.SOURCE, self._collection.sources),
            ),
            self._checks,
        )

    def changes_from(self, other: Registry) -> Changes:
        """Return the changes that make another registry this one: records that were added, removed or
        changed, field by field. They are false if the registries are equal.

        >>> from partnerships import samples
        >>> registry = samples.kitakyushu()
        >>> print(registry.removing("kitakyushu-davao").changes_from(registry))
        kitakyushu-davao: removed
        """
        from partnerships.changes import find_changes

        if not isinstance(other, Registry):
            raise make_class_error(other, Registry, "other")
        return find_changes(other, self)

    def digest(self) -> str:
        """Return a SHA-256 digest of all that the registry holds, in hexadecimal digits.

        Equal registries, in any order and in every process and version of Python, have the same digest,
        and others another one; so it can serve as an ETag.
        """
        return self._digest

    @cached_property
    def _digest(self) -> str:
        from partnerships._records.plain import digest_records
        from partnerships.changes import records_of

        return digest_records(records_of(self))

    def __or__(self, other: Registry) -> Registry:
        if not isinstance(other, Registry):
            return NotImplemented
        # What each refers to is there in each, and stays.
        return evolve(
            self,
            municipalities=merge_unique(
                self._municipalities, other._municipalities, "municipalities"
            ),
            types=merge_unique(self._types, other._types, "types"),
            fields=merge_unique(self._fields, other._fields, "fields"),
            partnerships=self._partnerships.merging(other._partnerships),
            collection=self._collection | other._collection,
            checks=self._checks | other._checks,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Registry):
            return NotImplemented
        return (
            self._partnerships == other._partnerships
            and self._municipalities == other._municipalities
            and self._types == other._types
            and self._fields == other._fields
            and self._collection == other._collection
            and self._checks == other._checks
        )

    def __hash__(self) -> int:
        return hash(frozenset(self))

    def __repr__(self) -> str:
        return f"<Registry of {self._count()}>"

    def _count(self) -> str:
        return "1 partnership" if len(self) == 1 else f"{len(self):,} partnerships"

    def _repr_html_(self) -> str:
        """Return its timeline, where Jinja2 is installed, and a table of its partnerships, as notebooks
        show it; of a large registry, those of its first partnerships.
        """
        from partnerships._display.html import MAX_ROWS, write_table
        from partnerships._drawing.timeline import draw_if_possible

        rows = (
            (each.id, each.title(), each.latest_type.label("en"), str(each._latest_start))  # noqa: SLF001  # since when it has that type
            for each in self
        )
        table = write_table(self._count(), ("id", "parties", "type", "since"), rows, len(self))
        first = [*islice(self, MAX_ROWS)]
        return draw_if_possible(first, self.exchanges.values(), title=self._count()) + table


def _certainly_party(partnership: Partnership, id_: str, day: Day) -> bool:
    """Whether a municipality is certainly a party on a day."""
    return _concluded_on(partnership, day) and all(
        any(party.id == id_ for party in parties)
        for parties in partnership.possible_parties_on(day)
    )


def _concluded_on(partnership: Partnership, day: Day) -> bool:
    """Whether a partnership has certainly been concluded by a day."""
    return Status.NOT_CONCLUDED not in partnership.possible_statuses_on(day)


def _as_id(value: object) -> str:
    """Return an id in the composed form (NFC). Raises `NotFound` for what is no text."""
    if not isinstance(value, str):
        raise NotFound(f"an id is a text: {truncated_repr(value)}", value=value)
    return to_nfc(value)


def _make_not_found(kind: RecordKind | None, id_: str) -> NotFound:
    if kind is None:
        return NotFound(f"nothing here has this id: {truncated_repr(id_)}", value=id_)
    own = " of its own" if kind in {RecordKind.TYPE, RecordKind.FIELD} else ""
    message = f"no {kind.value}{own} here with this id: {truncated_repr(id_)}"
    return NotFound(message, value=id_)
