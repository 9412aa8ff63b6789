"""Counts of partnerships and exchanges by country, type, decade and other facets.

`Registry.counts` returns them. What the dates do not settle makes a count a range: `Count.at_least` is
what is certain, and `Count.at_most` what is at least possible.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, assert_never, final

from attrs import field, frozen

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_repr
from partnerships._languages.language import get_language
from partnerships._timeline.memberships import memberships_after
from partnerships._timeline.simple import open_ended_since
from partnerships._validation import as_enum, to_nfc, truncated_repr
from partnerships.acts import Succession
from partnerships.dates import Bound, PartialDate, Period, as_partial
from partnerships.errors import InvalidOption, NotFound
from partnerships.municipalities import COUNTRIES, Municipality, find_latest_names
from partnerships.vocabulary import ExchangeKind, Field, PartnershipType, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Set as AbstractSet

    from partnerships._languages.language import Language
    from partnerships.dates import Day
    from partnerships.exchanges import Exchange, When
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry

__all__ = ["Count", "Facet"]

_MOST_YEARS: Final = 100
"""A date that spans more years says nothing of the year or the decade."""


@final
class Facet(Enum):
    """What counts are grouped by, and what their keys are.

    In most facets each partnership has one key, so the counts add up to the whole: the sum of
    ``at_least`` is at most what is certain of the whole, and the sum of ``at_most`` at least what is
    possible; without uncertain dates both are equal to it. A partnership can have several countries,
    regions and fields.
    """

    COUNTRY = "country"
    """The countries of the parties (ISO 3166-1 alpha-2), each once. Between two parties, one of which is
    the home, there is one.
    """
    REGION = "region"
    """The regions of the parties, each once: the ids of the larger units that they are part of."""
    TYPE = "type"
    """The code of the type."""
    DECADE = "decade"
    """The decade of the first conclusion: ``197X``."""
    YEAR = "year"
    """The year of the first conclusion: ``1979``."""
    FIELD = "field"
    """The codes of the fields of the partnership, and of those of the exchanges that belong to it, each once."""
    STATUS = "status"
    """The value of the status on the day: ``in_force``."""
    KIND = "kind"
    """The value of the kind of an exchange: ``visit``. Exchanges are counted, not partnerships."""


_CHRONOLOGICAL: Final = frozenset({Facet.DECADE, Facet.YEAR})

_Term: TypeAlias = (
    PartnershipType | Field | Municipality | Status | ExchangeKind | PartialDate | None
)


def _as_facet(value: Facet | str) -> Facet:
    return as_enum(Facet, value, "facet")


@final
@frozen(order=False, repr=False)
class Count:
    """How many partnerships, or exchanges, have a key: one number, or a range where the dates do not
    settle it.

    >>> from partnerships import samples
    >>> count, *_ = samples.kitakyushu().counts("type", on="2024-08-29")
    >>> count.key, count.at_least, count.exact, str(count)
    ('sister', 5, 5, 'sister city (5)')
    """

    by: Facet = field(converter=_as_facet)
    """What the key is of."""
    key: str | None
    """The country, region, type, …, as `Facet` says; None for those of which it is not known."""
    at_least: int
    """The number that is certain."""
    at_most: int
    """The number that is possible, the certain ones included."""
    _term: _Term = field(default=None, eq=False, repr=False, kw_only=True, alias="term")

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.at_least <= self.at_most:
            message = f"no range of numbers: {self.at_least} to {self.at_most}"
            raise InvalidOption(message, value=(self.at_least, self.at_most), path="at_least")

    @property
    def exact(self) -> int | None:
        """The number if only one is possible, else None."""
        return self.at_least if self.at_least == self.at_most else None

    def label(self, lang: str | Language = "en") -> str:  # noqa: PLR0911  # a line a kind of key
        """Return what the key is called in a language; a region that is not in the registry, as it is. A
        key that is not known is a dash.
        """
        language, term = get_language(lang), self._term
        match term:
            case PartnershipType() | Field():
                return term.label(lang)
            case Status():
                return language.status(term)
            case ExchangeKind():
                return language.kind(term)
            case PartialDate():
                return language.date(term)
            case Municipality():
                return language.join_alternatives(find_latest_names(term.names, language))
            case None if self.by is Facet.COUNTRY and self.key in COUNTRIES:
                return language.country(self.key)
            case None:
                return self.key or "–"
            case _:
                assert_never(term)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its label and number in a language (BCP 47), by default English."""
        language = find_language(spec)
        number = language.count_range(self.at_least, self.at_most)
        return write_line(self.label(language), [number], language=language)

    def __repr__(self) -> str:
        return write_repr(self)


# how they are found

_NONE: Final[frozenset[str | None]] = frozenset()
_IN_FORCE: Final = frozenset({Status.IN_FORCE})
_NOT_KNOWN: Final[frozenset[str | None]] = frozenset({None})


class _Keys(NamedTuple):
    """The keys under which one thing is certainly and at least possibly counted."""

    certain: frozenset[str | None]
    possible: frozenset[str | None]


class _State(NamedTuple):
    """What is possible of a partnership."""

    status: Status
    type: str | None
    parties: tuple[Municipality, ...]


def find_counts(
    registry: Registry, by: Facet | str, on: Day | None, of: str | None
) -> tuple[Count, ...]:
    """Return the counts that `Registry.counts` returns."""
    facet = _as_facet(by)
    if facet is Facet.STATUS and on is None:
        raise InvalidOption("counts by status need a day (on=)", value=by)
    day = None if on is None else as_partial(on)
    home = None if of is None else _find_home(registry, of)
    if facet is Facet.KIND:
        found = _iter_exchange_keys(registry, day, home)
    else:
        found = _iter_partnership_keys(registry, facet, day, home)
    certain: defaultdict[str | None, int] = defaultdict(int)
    possible: defaultdict[str | None, int] = defaultdict(int)
    for keys, number in Counter(found).items():
        for key in keys.certain:
            certain[key] += number
        for key in keys.possible:
            possible[key] += number
    counts = (
        Count(facet, key, certain[key], at_most, term=_find_term(registry, facet, key))
        for key, at_most in possible.items()
    )
    return tuple(sorted(counts, key=_sort_key))


def _sort_key(count: Count) -> tuple[object, ...]:
    """Return what sorts years and decades in order and all others by number, unknown keys last."""
    number = () if count.by in _CHRONOLOGICAL else (-count.at_least, -count.at_most)
    return (count.key is None, *number, count.key or "")


def _find_term(registry: Registry, facet: Facet, key: str | None) -> _Term:
    """Return what a key stands for, if there is more to say of it than the key."""
    finders: dict[Facet, Callable[[str], _Term]] = {
        Facet.TYPE: registry.type_of,
        Facet.FIELD: registry.field_of,
        Facet.REGION: registry.municipalities.get,
        Facet.DECADE: PartialDate,
        Facet.YEAR: PartialDate,
        Facet.STATUS: Status,
        Facet.KIND: ExchangeKind,
    }
    find = finders.get(facet)
    return None if key is None or find is None else find(key)


def _find_home(registry: Registry, of: str) -> frozenset[str]:
    """Return the ids of a municipality, or of those of a country. Raises `NotFound`."""
    wanted = to_nfc(of) if isinstance(of, str) else of
    if wanted in registry.municipalities:
        return frozenset({wanted})
    if wanted not in COUNTRIES:
        message = f"no municipality with this id, and no country: {truncated_repr(of)}"
        raise NotFound(message, value=of)
    municipalities = registry.municipalities.values()
    return frozenset(each.id for each in municipalities if each.country == wanted)


def _find_common_party(registry: Registry) -> frozenset[str]:
    """Return the id of the one municipality that is a party of all partnerships, if there is one."""
    common: set[str] | None = None
    for partnership in registry:
        ids = {party.id for party in _find_latest_parties(partnership)}
        common = ids if common is None else common & ids
        if not common:
            break
    return frozenset(common) if common and len(common) == 1 else frozenset()


def _find_latest_parties(partnership: Partnership) -> tuple[Municipality, ...]:
    """Return the parties after the last act."""
    acts = partnership.acts
    if len(acts) == 1:
        return partnership.parties
    ((_, memberships),) = memberships_after(partnership.parties, acts, (len(acts),))
    return memberships.parties()


def _iter_partnership_keys(
    registry: Registry, facet: Facet, day: PartialDate | None, home: frozenset[str] | None
) -> Iterator[_Keys]:
    """Yield the keys of each partnership that is possibly counted."""
    seen_from = home
    if seen_from is None:
        located = facet in {Facet.COUNTRY, Facet.REGION}
        seen_from = _find_common_party(registry) if located else frozenset()
    exchanges = _group_exchanges(registry) if facet is Facet.FIELD else {}
    statuses = frozenset(Status) if facet is Facet.STATUS else _IN_FORCE
    if day is not None and facet is not Facet.STATUS:
        registry = registry.in_force_on(day, possible=True)
    for partnership in registry:
        states = _find_states(partnership, day)
        lines = _find_lines(seen_from, partnership)
        seen = [
            (each, _find_ours(each, seen_from, lines) if lines else seen_from)
            for each in states
            if each.status in statuses
        ]
        counted = [
            (each, ours)
            for each, ours in seen
            if home is None or any(party.id in ours for party in each.parties)
        ]
        if counted:
            if facet in _CHRONOLOGICAL:
                keys = _find_years(partnership, facet, day)
            elif facet is Facet.FIELD:
                keys = _find_fields(partnership, exchanges.get(partnership.id, ()), day)
            else:
                read = [_read_state(each, facet, ours) for each, ours in counted]
                keys = _Keys(frozenset.intersection(*read), frozenset.union(*read))
            yield keys if len(counted) == len(states) else _Keys(_NONE, keys.possible)


def _find_states(partnership: Partnership, day: PartialDate | None) -> list[_State]:
    """Return what is possible on a day; without one, what is after the last act, as if in force."""
    since = open_ended_since(partnership.acts)
    if day is None or (since is not None and since <= day.earliest):
        type_, parties = partnership.latest_type.code, _find_latest_parties(partnership)
        return [_State(Status.IN_FORCE, type_, parties)]
    timeline = partnership._timeline
    found = timeline.possible_between(*day.sort_key)
    indexes = sorted({each.state for each in found})
    by_index = dict(zip(indexes, timeline.parties_after(indexes), strict=True))
    return [
        _State(each.status, each.type and each.type.code, by_index[each.state]) for each in found
    ]


def _find_lines(ids: frozenset[str], partnership: Partnership) -> dict[str, set[str]]:
    """Return the predecessors and successors in a partnership of those ids that have any."""
    successions = [act for act in partnership.acts if isinstance(act, Succession)]
    if not successions:
        return {}
    involved = {each for act in successions for each in (act.party, act.successor.id)}
    lines = {}
    for own in ids & involved:
        earlier, later = {own}, {own}
        for act in reversed(successions):
            if act.successor.id in earlier:
                earlier.add(act.party)
        for act in successions:
            if act.party in later:
                later.add(act.successor.id)
        lines[own] = earlier | later
    return lines


def _find_ours(
    state: _State, ids: frozenset[str], lines: Mapping[str, AbstractSet[str]]
) -> AbstractSet[str]:
    """Return which parties in a state are of the home: a municipality itself, and only where it is no party
    its predecessors or successors, so that a later merger changes nothing before.
    """
    parties = {party.id for party in state.parties}
    lost = (line & parties for own, line in lines.items() if own not in parties)
    return (ids & parties).union(*lost)


def _read_state(state: _State, facet: Facet, ours: AbstractSet[str]) -> frozenset[str | None]:
    """Return the keys in a state, as seen from the home."""
    if facet is Facet.TYPE:
        return frozenset({state.type})
    if facet is Facet.STATUS:
        return frozenset({state.status.value})
    others = [party for party in state.parties if party.id not in ours] or state.parties
    is_country = facet is Facet.COUNTRY
    found = frozenset(party.country if is_country else party.part_of for party in others)
    return found - _NOT_KNOWN or _NOT_KNOWN


def _find_years(partnership: Partnership, facet: Facet, day: PartialDate | None) -> _Keys:
    """Return the years or the decades in which the first conclusion can have been done; with a day, by
    then, as a partnership that is in force was concluded before.
    """
    exact = partnership.acts[0].on.exact
    if exact is not None:
        first = last = exact.year
    else:
        days = partnership._timeline.replay.bounds.days[0]
        first, last = days.first.year, days.last.year
    if last - first >= _MOST_YEARS:
        return _Keys(_NOT_KNOWN, _NOT_KNOWN)
    if day is not None:
        last = min(last, day.latest.year)
    if facet is Facet.YEAR:
        possible = frozenset(f"{year:04}" for year in range(first, last + 1))
    else:
        possible = frozenset(f"{decade:03}X" for decade in range(first // 10, last // 10 + 1))
    return _Keys(possible if len(possible) == 1 else _NONE, possible)


def _group_exchanges(registry: Registry) -> dict[str, list[Exchange]]:
    """Return the exchanges that belong to each partnership, by its id."""
    found: defaultdict[str, list[Exchange]] = defaultdict(list)
    for exchange in registry.exchanges.values():
        if exchange.partnership is not None:
            found[exchange.partnership].append(exchange)
    return found


def _find_fields(
    partnership: Partnership, exchanges: Iterable[Exchange], day: PartialDate | None
) -> _Keys:
    """Return the fields of a partnership itself, and of its exchanges that had begun by a day."""
    certain: frozenset[str | None] = frozenset(each.code for each in partnership.fields)
    possible = certain
    for exchange in exchanges:
        codes = frozenset(each.code for each in exchange.fields)
        if _has_certainly_begun(exchange.when, day):
            certain |= codes
        if _has_possibly_begun(exchange.when, day):
            possible |= codes
    if not possible:
        return _Keys(_NOT_KNOWN, _NOT_KNOWN)
    return _Keys(certain, possible if certain else possible | _NOT_KNOWN)


def _iter_exchange_keys(
    registry: Registry, day: PartialDate | None, home: frozenset[str] | None
) -> Iterator[_Keys]:
    """Yield the kind of each exchange that had possibly begun by a day and that the home took part in,
    or that belongs to a partnership of it.
    """
    for exchange in registry.exchanges.values():
        if _has_possibly_begun(exchange.when, day) and _is_of_home(registry, exchange, home, day):
            kind = frozenset({exchange.kind.value})
            certain = _has_certainly_begun(exchange.when, day) and _is_of_home(
                registry, exchange, home, day, certain=True
            )
            yield _Keys(kind if certain else _NONE, kind)


def _is_of_home(
    registry: Registry,
    exchange: Exchange,
    home: frozenset[str] | None,
    day: PartialDate | None,
    *,
    certain: bool = False,
) -> bool:
    """Whether the home took part in an exchange, or may have been a party of its partnership by a day, as
    may one whose successor or predecessor it is; with ``certain``, certainly was.
    """
    if home is None or not home.isdisjoint(exchange.participants):
        return True
    if exchange.partnership is None:
        return False
    partnership = registry[exchange.partnership]
    ours = home.union(*_find_lines(home, partnership).values())
    until = date.max if day is None else day.earliest if certain else day.latest
    return not ours.isdisjoint(partnership._timeline.ever_parties_by(until, certain=certain))


def _has_certainly_begun(when: When | None, day: PartialDate | None) -> bool:
    start = when.start if isinstance(when, Period) else when
    if day is None or start is Bound.OPEN:
        return True
    return isinstance(start, PartialDate) and start.latest <= day.earliest


def _has_possibly_begun(when: When | None, day: PartialDate | None) -> bool:
    start = when.start if isinstance(when, Period) else when
    return day is None or not isinstance(start, PartialDate) or start.earliest <= day.latest
