"""Build the ordered history of a partnership, of a municipality, or of a whole registry.

`partnerships.history` defines the order.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeGuard

from attrs import evolve, frozen

from partnerships._history.exchanges import find_commemorated
from partnerships.acts import Accession, Succession, Withdrawal
from partnerships.anniversaries import MILESTONE, Anniversary, is_countable
from partnerships.dates import (
    Bound,
    DateRange,
    PartialDate,
    Period,
    Precision,
    between_days,
    count_days,
)
from partnerships.exchanges import Exchange
from partnerships.history import Commemoration, Entry, Renaming, SortKey

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from partnerships._history.exchanges import ExchangeCollection
    from partnerships.exchanges import When
    from partnerships.municipalities import Municipality, Name
    from partnerships.partnership import Partnership

_BEFORE, _ACT, _RENAMING, _ANNIVERSARY, _EXCHANGE = range(5)
_END_OF_ORDER: Final = DateRange(date.max, date.max)


@frozen(eq=False, order=False)
class HistoryBuilder:
    """Builds histories from partnerships and the exchanges in and around them."""

    partnerships: Mapping[str, Partnership]
    collection: ExchangeCollection

    def for_registry(
        self, municipalities: Iterable[Municipality], until: date | None = None
    ) -> list[Entry]:
        """Return the history of all partnerships, municipalities and exchanges."""
        entries = map(self._make_exchange_entry, self.collection.exchanges.values())
        renamed = (entry for each in municipalities for entry in _iter_renamings(each))
        partnerships = [(each, None) for each in self.partnerships.values()]
        return self._make_entries(partnerships, renamed, entries, until)

    def for_partnership(self, partnership: Partnership, until: date | None = None) -> list[Entry]:
        """Return the history of a partnership, with its background: what belongs to it, or what its
        parties did together, before any agreement.
        """
        parties = {party.id for party in partnership.ever_parties()}
        entries = [
            self._make_exchange_entry(each, partnership)
            for each in self.collection.exchanges.values()
            if each.partnership == partnership.id
            or (each.partnership is None and len(parties & each.participants) > 1)
        ]
        renamed = (
            entry
            for municipality in partnership.ever_parties()
            for entry in _iter_renamings(municipality)
            if _can_be_party(partnership, municipality, entry.position)
        )
        return self._make_entries([(partnership, None)], renamed, entries, until)

    def for_municipality(
        self,
        municipality: Municipality,
        ever: Mapping[str, Partnership],
        until: date | None = None,
        *,
        background: bool = False,
    ) -> list[Entry]:
        """Return the history of a municipality: its names, the acts of its partnerships while it
        was a party, and the exchanges that it took part in; with ``background``, also the other
        exchanges of its partnerships. ``ever`` are the partnerships that it has ever been a party of.
        """
        partnerships = {
            id_: (partnership, _find_departure(partnership, municipality.id))
            for id_, partnership in ever.items()
        }
        entries: list[Entry] = []
        for each in self.collection.exchanges.values():
            entry = self._make_exchange_entry(each)
            if municipality.id in each.participants:
                entries.append(evolve(entry, is_background=False))
            elif each.partnership in partnerships and _can_precede_departure(
                each, *partnerships[each.partnership]
            ):
                # Where nobody is named, all parties took part, as soon as there is a partnership.
                is_background = entry.is_background or bool(each.participants)
                if background or not is_background:
                    entries.append(evolve(entry, is_background=is_background))
        return self._make_entries(
            partnerships.values(), _iter_renamings(municipality), entries, until
        )

    def _make_entries(
        self,
        partnerships: Collection[tuple[Partnership, int | None]],
        renamed: Iterable[Entry],
        exchanged: Iterable[Entry],
        until: date | None,
    ) -> list[Entry]:
        entries = [
            entry
            for partnership, left in partnerships
            for entry in _iter_act_entries(partnership, left)
        ]
        entries += renamed
        entries += exchanged
        last = max(map(_last_recorded_day, entries), default=date.min) if until is None else until
        entries += [
            entry
            for partnership, left in partnerships
            for entry in _iter_milestones(partnership, left, last)
        ]
        return sorted(entries, key=_get_key)

    def days_of(self, exchange: Exchange) -> DateRange:
        """Return the days on which an exchange can have happened: if it has no date, those of the
        anniversary that it commemorates, or of the exchange that it is part of.
        """
        return self._make_exchange_entry(exchange).position

    def _make_exchange_entry(self, exchange: Exchange, asked: Partnership | None = None) -> Entry:
        """Return the entry of an exchange. It is background if it certainly began before the first
        act of its partnership, or of the one ``asked`` for.
        """
        partnership = (
            None if exchange.partnership is None else self.partnerships[exchange.partnership]
        )
        whole = (
            None
            if exchange.part_of is None
            else self._make_exchange_entry(self.collection.exchanges[exchange.part_of])
        )
        anniversary = None if partnership is None else find_commemorated(exchange, partnership)
        returned = self.collection.find_return(exchange)
        days = own = _days_of(exchange.when)
        position, rank, path = _position_of(exchange.when), _EXCHANGE, [exchange.id]
        if exchange.when is None and anniversary is not None:
            position = days = anniversary.on.bounds()
        elif exchange.when is None and returned is not None:
            position = days = returned.bounds()
        elif exchange.when is None and whole is not None:
            position, days = _position_in_order(whole), whole.position
        elif _has_unknown_start(exchange.when):
            rank = _BEFORE
        elif partnership is not None and _can_follow(exchange.when, partnership.acts[0].earliest):
            # It belongs to the partnership, so it is presumed not to be before its first act.
            first = max(position.first, partnership.acts[0].earliest)
            position = DateRange(first, max(position.last, first))
        if whole is not None and _position_in_order(whole) == position:
            path = [*whole.sort_key.path, *path]  # in the same place, it stands behind its whole
        key = SortKey(position.first, position.last, rank, path=tuple(path))
        began = days.last if exchange.when is None else _last_start_of(exchange.when)
        told_of = asked or partnership
        is_background = told_of is not None and began < told_of.acts[0].earliest
        return Entry(
            exchange, partnership, anniversary, own.first, own.last, days, key, is_background
        )

    def commemorations(
        self, partnership: Partnership, period: Period | None, every: int
    ) -> Iterator[Commemoration]:
        """Yield the anniversaries in a period that are multiples of ``every``, or that exchanges
        commemorate, each with these exchanges, in date order.
        """
        history = self.for_partnership(partnership)
        recorded = max(map(_last_recorded_day, history))
        window = Period.between(Bound.OPEN, recorded) if period is None else Period(period)
        days = window.bounds()
        found: dict[tuple[tuple[date, date], int], tuple[Anniversary, list[Exchange]]] = {
            _date_and_number(each): (each, [])
            for each in partnership.anniversaries(window, every=every)
        }
        for entry in history:
            each = entry.anniversary
            if (
                isinstance(entry.event, Exchange)
                and each is not None
                and days.contains(each.on.bounds())
            ):
                found.setdefault(_date_and_number(each), (each, []))[1].append(entry.event)
        for _, (anniversary, exchanges) in sorted(found.items(), key=itemgetter(0)):
            yield Commemoration(anniversary, tuple(exchanges))


def _position_in_order(entry: Entry) -> DateRange:
    return DateRange(entry.sort_key.first, entry.sort_key.last)


def _get_key(entry: Entry) -> SortKey:
    return entry.sort_key


def _date_and_number(anniversary: Anniversary) -> tuple[tuple[date, date], int]:
    return anniversary.on.sort_key, anniversary.number


def _iter_act_entries(partnership: Partnership, left: int | None) -> Iterator[Entry]:
    days = partnership._timeline.replay.bounds.days  # worked out once
    for index, act in enumerate(partnership.acts if left is None else partnership.acts[: left + 1]):
        key = SortKey(days[index].first, days[index].last, _ACT, index, (partnership.id,))
        yield Entry(act, partnership, None, days[index].first, days[index].last, days[index], key)


def _iter_milestones(partnership: Partnership, left: int | None, until: date) -> Iterator[Entry]:
    for each in partnership.anniversaries(Period.between(Bound.OPEN, until), every=MILESTONE):
        if left is not None and partnership.acts[left].latest <= each.on.earliest:
            return
        days = each.on.bounds()
        key = SortKey(days.first, days.last, _ANNIVERSARY, each.number, (partnership.id,))
        yield Entry(each, partnership, each, days.first, days.last, days, key)


def _iter_renamings(municipality: Municipality) -> Iterator[Entry]:
    """Yield the changes of name of a municipality; changes in several languages that can be the
    same are one.
    """
    languages = {name.lang for name in municipality.names}
    former_names = {lang: _FormerNames(municipality.names, lang) for lang in languages}
    changes: list[_NameChange] = []
    unfinished: list[_NameChange] = []
    for name in municipality.names:
        before = None if name.since is None else former_names[name.lang].before(name, name.since)
        if name.since is None or before is None:
            continue
        for change in unfinished:
            if (
                change.on.bounds().overlaps(name.since.bounds())
                and name.lang not in change.languages
            ):
                break
        else:
            change = _NameChange(name.since)
            changes.append(change)
            unfinished.append(change)
        change.add(before, name, name.since)
        if change.languages == languages:
            unfinished.remove(change)
    for change in changes:
        days = change.on.bounds()
        event = Renaming(municipality, change.on, tuple(change.former), tuple(change.new))
        key = SortKey(days.first, days.last, _RENAMING, path=(municipality.id,))
        yield Entry(event, None, None, days.first, days.last, days, key)


class _NameChange:
    """A change of name, with at most one pair of names for each language."""

    def __init__(self, on: PartialDate) -> None:
        self.on = on
        self.former: list[Name] = []
        self.new: list[Name] = []
        self.languages: set[str] = set()

    def add(self, former: Name, new: Name, on: PartialDate) -> None:
        """Add the names in one more language, and keep the more precise date."""
        self.on = min(self.on, on, key=count_days)
        self.former.append(former)
        self.new.append(new)
        self.languages.add(new.lang)


def _can_be_party(partnership: Partnership, municipality: Municipality, days: DateRange) -> bool:
    """Whether a municipality can be a party on one of the days."""
    possible = partnership.possible_parties_on(between_days(days.first, days.last))
    return any(municipality in parties for parties in possible)


class _FormerNames:
    """The former names in one language, by the date until which they were used."""

    def __init__(self, names: Iterable[Name], lang: str) -> None:
        former = [(each.until.sort_key, each) for each in names if each.lang == lang and each.until]
        # Of names that end together the one that is listed first counts as the last.
        former.reverse()
        former.sort(key=itemgetter(0))
        self._until = [key[0] for key, _ in former]
        self._names = [name for _, name in former]
        self._others: list[Name | None] = []
        """For each, the last one before it with another text."""
        for index, name in enumerate(self._names):
            last = self._names[index - 1] if index else None
            alike = last is not None and last.text == name.text
            self._others.append(self._others[-1] if alike else last)

    def before(self, name: Name, since: PartialDate) -> Name | None:
        """Return the last former name, with another text, that this one can have replaced."""
        index = bisect_right(self._until, since.latest) - 1
        if index < 0:
            return None
        last = self._names[index]
        return last if last.text != name.text else self._others[index]


def _find_departure(partnership: Partnership, id_: str) -> int | None:
    """Return the index of the act by which a party left for good; None if it did not."""
    left: int | None = None
    for index, act in enumerate(partnership.acts):
        match act:
            case Succession(party=party) | Withdrawal(party=party) if party == id_:
                left = index
            case Succession(successor=party) | Accession(party=party) if party.id == id_:
                left = None
            case _:
                pass
    return left


def _can_precede_departure(exchange: Exchange, partnership: Partnership, left: int | None) -> bool:
    """Whether an exchange can have happened before a party left the partnership."""
    if left is None:
        return True
    anniversary = find_commemorated(exchange, partnership)
    when = exchange.when if exchange.when or anniversary is None else anniversary.on
    return _days_of(when).first < partnership.acts[left].latest


def _last_recorded_day(entry: Entry) -> date:
    """Return the last day that an entry documents; for a commemorative work that of its
    anniversary.
    """
    commemorated = entry.anniversary and entry.anniversary.on
    return max(_last_documented_day(entry.when), _last_documented_day(commemorated))


def _last_documented_day(when: When | None) -> date:
    """Return the last day that ``when`` certainly documents. For a date it is its last day, or its
    first if it spans more than a year; for a period that of its start, or of its end if only that
    is known.
    """
    if isinstance(when, Period):
        ends = (end for end in (when.start, when.end) if isinstance(end, PartialDate))
        when = next((end for end in ends if end.precision is not Precision.UNKNOWN), None)
    if when is None:
        return date.min
    return when.latest if is_countable(when) else when.earliest


def _days_of(when: When | None) -> DateRange:
    """Return the range of days in which something happened."""
    if when is None:
        return DateRange(date.min, date.max)
    if isinstance(when, PartialDate):
        return when.bounds()
    start, end = when.start, when.end
    return DateRange(
        start.earliest if isinstance(start, PartialDate) else date.min,
        end.latest if isinstance(end, PartialDate) else date.max,
    )


def _position_of(when: When | None) -> DateRange:
    """Return the days by which something is ordered: of its start, else of its end, else the last
    of all.
    """
    if _has_unknown_start(when):
        end = when.end if isinstance(when, Period) else None
        return end.bounds() if _is_known_date(end) else _END_OF_ORDER
    return _days_of(when)


def _can_follow(when: When | None, day: date) -> bool:
    """Whether something began in the month or year of a day, or later."""
    start = when.start if isinstance(when, Period) else when
    return isinstance(start, PartialDate) and is_countable(start) and day <= start.latest


def _last_start_of(when: When | None) -> date:
    """Return the last day on which something can have begun."""
    start = when.start if isinstance(when, Period) else when
    return start.latest if _is_known_date(start) else _days_of(when).last


def _has_unknown_start(when: When | None) -> bool:
    return not _is_known_date(when.start if isinstance(when, Period) else when)


def _is_known_date(end: PartialDate | Bound | None) -> TypeGuard[PartialDate]:
    return isinstance(end, PartialDate) and end.precision is not Precision.UNKNOWN
