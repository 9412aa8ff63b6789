"""How a history is put together: what there is to tell of a partnership or of a municipality, and
where each of it stands.

The order is that of `partnerships.history`.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeGuard

from attrs import frozen

from partnerships._history.exchanges import commemorated
from partnerships.acts import Accession, Succession, Withdrawal
from partnerships.anniversaries import MILESTONE, Anniversary, is_countable
from partnerships.dates import Bound, PartialDate, Period, Precision
from partnerships.exchanges import Exchange
from partnerships.history import Commemoration, Entry, Key, Renaming

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from partnerships._history.exchanges import Story
    from partnerships._timeline.bounds import Days
    from partnerships.exchanges import When
    from partnerships.municipalities import Municipality, Name
    from partnerships.partnership import Partnership

_BEFORE, _ACT, _RENAMING, _ANNIVERSARY, _EXCHANGE = range(5)
_LAST: Final = date.max, date.max


@frozen(eq=False, order=False)
class Telling:
    """What there is to tell: partnerships, and the story between and around them."""

    ties: Mapping[str, Partnership]
    story: Story

    def of_partnership(self, tie: Partnership, until: date | None = None) -> list[Entry]:
        """Return the history of a partnership: its own, and what its parties did before any
        agreement.
        """
        parties = {party.id for party in tie.ever_parties()}
        told = [
            each
            for each in self.story.exchanges.values()
            if each.partnership == tie.id
            or (each.partnership is None and len(parties.intersection(each.municipalities)) > 1)
        ]
        renamed = (
            entry
            for place in tie.ever_parties()
            for entry in _renamings(place)
            if _is_party(tie, place, entry.stands)
        )
        return self._told([(tie, None)], renamed, told, until)

    def of_municipality(
        self, place: Municipality, ever: Mapping[str, Partnership], until: date | None = None
    ) -> list[Entry]:
        """Return the history of a municipality: its partnerships, of which it has ever been a
        party, their acts as long as it was, and what else belongs to its story.
        """
        ties = {id_: (tie, _left(tie, place.id)) for id_, tie in ever.items()}
        told = [
            each
            for each in self.story.exchanges.values()
            if place.id in each.municipalities
            or (each.partnership in ties and _while_there(each, *ties[each.partnership]))
        ]
        return self._told(ties.values(), _renamings(place), told, until)

    def _told(
        self,
        ties: Collection[tuple[Partnership, int | None]],
        renamed: Iterable[Entry],
        exchanges: Iterable[Exchange],
        until: date | None,
    ) -> list[Entry]:
        entries = [entry for tie, left in ties for entry in _acts(tie, left)]
        entries += renamed
        entries += [self._exchange(each) for each in exchanges]
        last = max(map(_recorded, entries), default=date.min) if until is None else until
        entries += [entry for tie, left in ties for entry in _milestones(tie, left, last)]
        return sorted(entries, key=_order)

    def _exchange(self, exchange: Exchange) -> Entry:
        tie = None if exchange.partnership is None else self.ties[exchange.partnership]
        anniversary = None if tie is None else commemorated(exchange, tie)
        days = _days(exchange.when)
        place, rank, path = _place(exchange.when), _EXCHANGE, [exchange.id]
        if exchange.when is None and anniversary is not None:
            place = days = anniversary.on.sort_key
        elif exchange.when is None and exchange.part_of is not None:
            larger = self._exchange(self.story.exchanges[exchange.part_of])
            place, days, path = larger.key.place, larger.stands, [*larger.key.path, *path]
        elif _begins_unknown(exchange.when):
            rank = _BEFORE
        elif tie is not None and place[0] < tie.acts[0].earliest <= days[1]:
            # It belongs to the partnership, so it is presumed not to be before its first act.
            place = tie.acts[0].earliest, max(place[1], tie.acts[0].earliest)
        key = Key(place, rank, path=tuple(path))
        return Entry(exchange, tie, anniversary, *_days(exchange.when), days, key)

    def commemorations(
        self, tie: Partnership, period: Period | None, every: int
    ) -> Iterator[Commemoration]:
        """Return the anniversaries in a period that are multiples of ``every``, or for which
        something is recorded, with what was done for each, in date order.
        """
        history = self.of_partnership(tie)
        recorded = max(map(_recorded, history))
        window = Period.between(Bound.OPEN, recorded) if period is None else Period(period)
        first, last = window.days()
        found: dict[tuple[Days, int], tuple[Anniversary, list[Exchange]]] = {
            _numbered(each): (each, []) for each in tie.anniversaries(window, every=every)
        }
        for entry in history:
            each = entry.anniversary
            if (
                isinstance(entry.event, Exchange)
                and each is not None
                and first <= each.on.earliest
                and each.on.latest <= last
            ):
                found.setdefault(_numbered(each), (each, []))[1].append(entry.event)
        for _, (anniversary, exchanges) in sorted(found.items(), key=itemgetter(0)):
            yield Commemoration(anniversary, tuple(exchanges))


def _order(entry: Entry) -> Key:
    return entry.key


def _numbered(anniversary: Anniversary) -> tuple[Days, int]:
    return anniversary.on.sort_key, anniversary.number


def _acts(tie: Partnership, left: int | None) -> Iterator[Entry]:
    days = tie._timeline.replay.bounds.days  # worked out once
    for index, act in enumerate(tie.acts if left is None else tie.acts[: left + 1]):
        key = Key(days[index], _ACT, index, (tie.id,))
        yield Entry(act, tie, None, *days[index], days[index], key)


def _milestones(tie: Partnership, left: int | None, until: date) -> Iterator[Entry]:
    for each in tie.anniversaries(Period.between(Bound.OPEN, until), every=MILESTONE):
        if left is not None and tie.acts[left].latest <= each.on.earliest:
            return
        days = each.on.sort_key
        key = Key(days, _ANNIVERSARY, each.number, (tie.id,))
        yield Entry(each, tie, each, *days, days, key)


def _renamings(place: Municipality) -> Iterator[Entry]:
    """Return its changes of name; those that can be the same, in several languages, as one."""
    languages = {name.lang for name in place.names}
    former_names = {lang: _FormerNames(place.names, lang) for lang in languages}
    changes: list[_Change] = []
    unfinished: list[_Change] = []
    for name in place.names:
        before = None if name.since is None else former_names[name.lang].before(name, name.since)
        if name.since is None or before is None:
            continue
        for change in unfinished:
            if _overlap(change.on, name.since) and name.lang not in change.languages:
                break
        else:
            change = _Change(name.since)
            changes.append(change)
            unfinished.append(change)
        change.add(before, name, name.since)
        if change.languages == languages:
            unfinished.remove(change)
    for change in changes:
        days = change.on.sort_key
        event = Renaming(place, change.on, tuple(change.former), tuple(change.new))
        yield Entry(event, None, None, *days, days, Key(days, _RENAMING, path=(place.id,)))


class _Change:
    """A change of name, in each language at most once."""

    def __init__(self, on: PartialDate) -> None:
        self.on = on
        self.former: list[Name] = []
        self.new: list[Name] = []
        self.languages: set[str] = set()

    def add(self, former: Name, new: Name, on: PartialDate) -> None:
        """Add the names of one more language, and keep the finer date."""
        self.on = min(self.on, on, key=_width)
        self.former.append(former)
        self.new.append(new)
        self.languages.add(new.lang)


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest


def _width(on: PartialDate) -> int:
    return (on.latest - on.earliest).days


def _is_party(tie: Partnership, place: Municipality, days: Days) -> bool:
    """Whether a municipality can be a party on some of the days."""
    return any(place in parties for day in days for parties in tie.possible_parties_on(day))


class _FormerNames:
    """The names in one language that were given up, in the order in which they were."""

    def __init__(self, names: Iterable[Name], lang: str) -> None:
        former = [(each.until.sort_key, each) for each in names if each.lang == lang and each.until]
        # Of those given up alike the one that is listed first counts as the last.
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
        """Return the last one with another text that can have been given up for this one."""
        index = bisect_right(self._until, since.latest) - 1
        if index < 0:
            return None
        last = self._names[index]
        return last if last.text != name.text else self._others[index]


def _left(tie: Partnership, id_: str) -> int | None:
    """Return the index of the act by which a party left for good; None if it has not."""
    left: int | None = None
    for index, act in enumerate(tie.acts):
        match act:
            case Succession(party=party) | Withdrawal(party=party) if party == id_:
                left = index
            case Succession(successor=party) | Accession(party=party) if party.id == id_:
                left = None
            case _:
                pass
    return left


def _while_there(exchange: Exchange, tie: Partnership, left: int | None) -> bool:
    """Whether an exchange of a partnership can have happened before a party left it."""
    if left is None:
        return True
    anniversary = commemorated(exchange, tie)
    when = exchange.when if exchange.when or anniversary is None else anniversary.on
    return _days(when)[0] < tie.acts[left].latest


def _recorded(entry: Entry) -> date:
    """Return the last day that an entry is a record for; a work's is that of its anniversary."""
    commemorated = entry.anniversary and entry.anniversary.on
    return max(_last_day(entry.when), _last_day(commemorated))


def _last_day(when: When | None) -> date:
    """Return the last day that a record tells of for certain: of a date its last day, of one that
    spans more than a year its first; of a period that of its known beginning.
    """
    if isinstance(when, Period):
        ends = (end for end in (when.start, when.end) if isinstance(end, PartialDate))
        when = next((end for end in ends if end.precision is not Precision.UNKNOWN), None)
    if when is None:
        return date.min
    return when.latest if is_countable(when) else when.earliest


def _days(when: When | None) -> Days:
    """Return the days between which something lies."""
    if when is None:
        return date.min, date.max
    if isinstance(when, PartialDate):
        return when.sort_key
    start, end = when.start, when.end
    return (
        start.earliest if isinstance(start, PartialDate) else date.min,
        end.latest if isinstance(end, PartialDate) else date.max,
    )


def _place(when: When | None) -> Days:
    """Return where something stands in an order: by its beginning, else by its end, else last."""
    if _begins_unknown(when):
        end = when.end if isinstance(when, Period) else None
        return end.sort_key if _is_known(end) else _LAST
    return _days(when)


def _begins_unknown(when: When | None) -> bool:
    return not _is_known(when.start if isinstance(when, Period) else when)


def _is_known(end: PartialDate | Bound | None) -> TypeGuard[PartialDate]:
    return isinstance(end, PartialDate) and end.precision is not Precision.UNKNOWN
