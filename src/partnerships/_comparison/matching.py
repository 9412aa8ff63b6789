"""Matching the partnerships of two registries, one to one.

Every pair of partnerships that may be the same is a candidate, with a score that is the same
whichever registry is ours. Candidates are taken from the best score down. One that has no equal is a
match; several that fit equally well are only proposed, unless all say the same. A match that is sure
confirms its municipalities, which can make others sure; so this is repeated until nothing changes.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, permutations
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships._comparison.differences import (
    DifferenceFinder,
    align_acts,
    dates_agree,
    types_agree,
)
from partnerships._comparison.parties import (
    CONTRADICTIONS,
    RANKS,
    Likeness,
    PartyMatcher,
    Place,
    describe,
    list_places,
    rank_likeness,
)
from partnerships._comparison.values import Doubt, Match, PartyMatch, Reason, sort_parties
from partnerships.acts import Accession, Conclusion, Succession, Suspension, Termination, Withdrawal

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from partnerships.acts import Act
    from partnerships.dates import Day
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry

_MAX_PERMUTED: Final = 6
"""The most parties of which every pairing is tried; of more, the strongest pairs come first."""

Pair = tuple[str, str]
"""An id of ours and an id of theirs."""


class PlacePair(NamedTuple):
    """A place among our parties and the same place among theirs; None where one side has none."""

    ours: Place | None
    theirs: Place | None
    likeness: Likeness | None


class Side(NamedTuple):
    """A partnership with what it is matched by."""

    partnership: Partnership
    places: tuple[Place, ...]
    content: Hashable


class Candidate(NamedTuple):
    """Two partnerships that may be the same."""

    ours: Side
    theirs: Side
    places: tuple[PlacePair, ...]
    identical: bool
    same_day: bool
    score: tuple[int, ...]

    @property
    def pair(self) -> Pair:
        return self.ours.partnership.id, self.theirs.partnership.id

    def likenesses(self) -> Iterator[Likeness]:
        """Yield the likenesses of the parties."""
        return (each.likeness for each in self.places if each.likeness is not None)

    def find_doubts(self, confirmed: frozenset[Pair]) -> frozenset[Doubt]:
        """Return why it is not sure, given pairs of municipalities that are known to be the same."""
        if self.identical:
            return frozenset()
        found: set[Doubt] = set()
        if any(each.likeness is None for each in self.places if _is_founding(each)):
            found.add(Doubt.PARTIES_DIFFER)
        for each in self.likenesses():
            if (each.ours.id, each.theirs.id) in confirmed:
                continue
            found |= each.doubts & CONTRADICTIONS if self.same_day else each.doubts
        return frozenset(found)


def match_registries(
    ours: Registry, theirs: Registry, on: Day | None
) -> tuple[tuple[Match, ...], tuple[Match, ...]]:
    """Return the matches that are sure, and those that are only proposed, by the ids of both."""
    matcher = PartyMatcher(ours, theirs)
    our_sides, their_sides = ([make_side(each) for each in registry] for registry in (ours, theirs))
    candidates = find_candidates(our_sides, their_sides, matcher)
    confirmed: frozenset[Pair] = frozenset()
    while True:
        resolution = resolve(candidates, confirmed)
        further = confirmed | {
            (each.ours.id, each.theirs.id)
            for candidate in resolution.sure
            for each in candidate.likenesses()
        }
        if further == confirmed:
            break
        confirmed = further
    proposed = [
        *resolution.proposed,
        *find_by_date(our_sides, their_sides, matcher, resolution),
    ]
    return (
        sort_matches(make_match(each, frozenset(), on) for each in resolution.sure),
        sort_matches(make_match(each, doubts, on) for each, doubts in proposed),
    )


def sort_matches(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Return matches in the order of our ids, then of theirs."""
    return tuple(sorted(matches, key=lambda each: (each.ours.id, each.theirs.id)))


def make_match(candidate: Candidate, doubts: frozenset[Doubt], on: Day | None) -> Match:
    """Return the match that a candidate is."""
    ours, theirs = candidate.ours.partnership, candidate.theirs.partnership
    parties = sort_parties(
        PartyMatch(each.ours, each.theirs, each.reason, each.evidence)
        for each in candidate.likenesses()
    )
    finder = DifferenceFinder(ours, theirs, parties, on)
    return Match(
        ours,
        theirs,
        parties,
        tuple(each for each in Doubt if each in doubts),
        finder.find(),
        finder.find_claimed(),
    )


# candidates


def make_side(partnership: Partnership) -> Side:
    """Return a partnership with its places and its content."""
    return Side(partnership, list_places(partnership), describe_partnership(partnership))


def describe_partnership(partnership: Partnership) -> Hashable:
    """Return what is said of a partnership but for ids, notes, labels and sources."""
    parties = {party.id: repr(describe(party)) for party in partnership.ever_parties()}

    def describe_act(act: Act) -> Hashable:
        match act:
            case Conclusion():
                said: tuple[Hashable, ...] = (
                    act.type.code,
                    act.term,
                    act.until,
                    act.in_force_from,
                    act.renews,
                    act.notice,
                )
            case Suspension() | Termination():
                said = (act.by and parties[act.by],)
            case Succession():
                said = (parties[act.party], parties[act.successor.id])
            case Accession():
                said = (parties[act.party.id],)
            case Withdrawal():
                said = (parties[act.party],)
            case _:
                said = (getattr(act, "term", None), getattr(act, "until", None))
        return (type(act).__name__, act.on, act.known_by, *said)

    founders = tuple(sorted(parties[party.id] for party in partnership.parties))
    return founders, tuple(map(describe_act, partnership.acts))


def find_candidates(ours: list[Side], theirs: list[Side], matcher: PartyMatcher) -> list[Candidate]:
    """Return all pairs of partnerships that may be the same."""
    by_party: defaultdict[str, set[int]] = defaultdict(set)
    for index, side in enumerate(theirs):
        for place in side.places:
            for party in place.holders:
                by_party[party.id].add(index)
    known: dict[str, frozenset[int]] = {}

    def find_sides(party: Municipality) -> frozenset[int]:
        if party.id not in known:
            known[party.id] = frozenset().union(
                *(by_party[each] for each in matcher.find_alike(party.id))
            )
        return known[party.id]

    def find_sides_of(place: Place) -> frozenset[int]:
        first, *others = place.holders
        # Without others, no copy is made: the home of a list has thousands.
        return find_sides(first).union(*map(find_sides, others)) if others else find_sides(first)

    found: list[Candidate] = []
    for side in ours:
        sets = [find_sides_of(place) for place in side.places]
        common: set[int] = set()
        for one, other in combinations(sets, 2):
            common |= one & other
        candidates = (make_candidate(side, theirs[index], matcher) for index in sorted(common))
        found += [each for each in candidates if each is not None]
    return found


def make_candidate(ours: Side, theirs: Side, matcher: PartyMatcher) -> Candidate | None:
    """Return the candidate that two partnerships are; None if they cannot be the same."""
    places = pair_places(ours.places, theirs.places, matcher)
    likenesses = [each.likeness for each in places if each.likeness is not None]
    if len(likenesses) < 2 or not have_same_track(ours.partnership, theirs.partnership):
        return None
    complete = all(each.likeness is not None for each in places if _is_founding(each))
    if not complete and min(len(ours.places), len(theirs.places)) < 3:
        return None
    identical = ours.content == theirs.content
    same_day = have_same_day(ours.partnership, theirs.partnership)
    contradicted = any(each.doubts & CONTRADICTIONS for each in likenesses)
    if contradicted and not (identical or same_day):
        return None
    pairs = align_acts(ours.partnership.acts, theirs.partnership.acts)
    agreements = [
        (each.ours, each.theirs)
        for each in pairs
        if isinstance(each.ours, Conclusion) and isinstance(each.theirs, Conclusion)
    ]
    score = (
        identical,
        complete,
        not contradicted,
        sum(RANKS[each.reason] for each in likenesses),
        same_day,
        sum(dates_agree(*each) for each in agreements),
        sum(types_agree(one.type, other.type) for one, other in agreements),
        -len(pairs),
        ours.partnership.id == theirs.partnership.id,
    )
    return Candidate(ours, theirs, places, identical, same_day, score)


def _is_founding(pair: PlacePair) -> bool:
    """Whether one of both sides is a founding party."""
    return any(place is not None and place.founding for place in (pair.ours, pair.theirs))


def pair_places(
    ours: tuple[Place, ...], theirs: tuple[Place, ...], matcher: PartyMatcher
) -> tuple[PlacePair, ...]:
    """Return the places of two partnerships in the pairs that are most alike."""
    known = {
        (here, there): likeness
        for here, one in enumerate(ours)
        for there, other in enumerate(theirs)
        if (likeness := matcher.compare_places(one, other)) is not None
    }
    chosen = choose_pairing(known, len(ours), len(theirs))
    taken = {there for _, there in chosen}
    pairs = [PlacePair(ours[here], theirs[there], known[here, there]) for here, there in chosen]
    left = set(range(len(ours))) - {here for here, _ in chosen}
    pairs += [PlacePair(ours[here], None, None) for here in sorted(left)]
    others = set(range(len(theirs))) - taken
    return (*pairs, *(PlacePair(None, theirs[there], None) for there in sorted(others)))


def choose_pairing(
    known: dict[tuple[int, int], Likeness], here: int, there: int
) -> list[tuple[int, int]]:
    """Return the pairs of places, by their numbers, that are most alike together."""
    if max(here, there) > _MAX_PERMUTED:
        chosen: dict[int, int] = {}
        for one, other in sorted(known, key=lambda pair: rank_likeness(known[pair])):
            if one not in chosen and other not in chosen.values():
                chosen[one] = other
        return sorted(chosen.items())
    numbers = range(min(here, there))
    options: list[list[tuple[int, int]]] = []
    for order in permutations(range(max(here, there)), min(here, there)):
        pairs = (
            zip(order, numbers, strict=True) if here > there else zip(numbers, order, strict=True)
        )
        options.append([pair for pair in pairs if pair in known])

    def rank(pairs: list[tuple[int, int]]) -> tuple[int, list[tuple[object, ...]]]:
        return -len(pairs), sorted(rank_likeness(known[pair]) for pair in pairs)

    best = min(options, key=rank)
    return sorted(best)


def have_same_track(ours: Partnership, theirs: Partnership) -> bool:
    """Whether two partnerships run beside others in the same way, as those of two ports."""
    return not find_tracks(ours).isdisjoint(find_tracks(theirs))


def find_tracks(partnership: Partnership) -> set[str]:
    """Return the types that set a partnership apart, by code; an empty text for none."""
    separate = (act.type.find_separate() for act in partnership.acts if isinstance(act, Conclusion))
    return {"" if each is None else each.code for each in separate}


def have_same_day(ours: Partnership, theirs: Partnership) -> bool:
    """Whether an agreement of each was concluded on one day, known to the day."""
    return not find_days(ours).isdisjoint(find_days(theirs))


def find_days(partnership: Partnership) -> set[object]:
    """Return the days of the agreements, those that are known."""
    days = (act.on.exact for act in partnership.acts if isinstance(act, Conclusion))
    return {day for day in days if day is not None}


# one to one


class Resolution(NamedTuple):
    """The candidates that are matches, and those that are only proposed, with the doubts."""

    sure: list[Candidate]
    proposed: list[tuple[Candidate, frozenset[Doubt]]]


def resolve(candidates: Iterable[Candidate], confirmed: frozenset[Pair]) -> Resolution:
    """Choose among candidates, so that a partnership has one match or several proposals."""
    doubts = {each.pair: each.find_doubts(confirmed) for each in candidates}
    levels: defaultdict[tuple[int, ...], list[Candidate]] = defaultdict(list)
    for each in candidates:
        levels[not doubts[each.pair], *each.score].append(each)
    found = Resolution([], [])
    our_taken: set[str] = set()
    their_taken: set[str] = set()
    for level in sorted(levels, reverse=True):
        free = [
            each
            for each in levels[level]
            if each.pair[0] not in our_taken and each.pair[1] not in their_taken
        ]
        for group in group_connected(free):
            chosen = choose_among_equal(group)
            if chosen is None:
                found.proposed.extend((each, doubts[each.pair] | {Doubt.SEVERAL}) for each in group)
                chosen = group
            else:
                for each in chosen:
                    if doubts[each.pair]:
                        found.proposed.append((each, doubts[each.pair]))
                    else:
                        found.sure.append(each)
            our_taken |= {each.pair[0] for each in chosen}
            their_taken |= {each.pair[1] for each in chosen}
    found.proposed.extend(find_left(candidates, found, doubts))
    return found


def group_connected(candidates: list[Candidate]) -> list[list[Candidate]]:
    """Return candidates in groups that share no partnership."""
    by_side: defaultdict[tuple[bool, str], list[Candidate]] = defaultdict(list)
    for each in candidates:
        by_side[True, each.pair[0]].append(each)
        by_side[False, each.pair[1]].append(each)
    groups: list[list[Candidate]] = []
    seen: set[Pair] = set()
    for each in candidates:
        if each.pair in seen:
            continue
        seen.add(each.pair)
        group, ahead = [each], [each]
        while ahead:
            here = ahead.pop()
            for other in (*by_side[True, here.pair[0]], *by_side[False, here.pair[1]]):
                if other.pair not in seen:
                    seen.add(other.pair)
                    group.append(other)
                    ahead.append(other)
        groups.append(group)
    return groups


def choose_among_equal(group: list[Candidate]) -> list[Candidate] | None:
    """Return the matches in a group of equally good candidates; None if that cannot be decided.

    Partnerships that say the same are interchangeable, and are matched in the order of their ids.
    """
    if len(group) == 1:
        return group
    if not all(each.identical for each in group):
        return None
    by_pair = {each.pair: each for each in group}
    ours, theirs = sorted({one for one, _ in by_pair}), sorted({other for _, other in by_pair})
    return [by_pair[pair] for pair in zip(ours, theirs, strict=False)]


def find_left(
    candidates: Iterable[Candidate], found: Resolution, doubts: dict[Pair, frozenset[Doubt]]
) -> Iterator[tuple[Candidate, frozenset[Doubt]]]:
    """Yield the candidates of partnerships that are neither matched nor proposed, where the other one
    is only proposed elsewhere.
    """
    our_sure, their_sure = ({each.pair[side] for each in found.sure} for side in (0, 1))
    ours, theirs = ({each.pair[side] for each, _ in found.proposed} for side in (0, 1))
    for each in candidates:
        one, other = each.pair
        left = one not in ours or other not in theirs
        if left and one not in our_sure and other not in their_sure:
            yield each, doubts[each.pair] | {Doubt.SEVERAL}


def find_by_date(
    ours: list[Side], theirs: list[Side], matcher: PartyMatcher, found: Resolution
) -> Iterator[tuple[Candidate, frozenset[Doubt]]]:
    """Yield pairs of partnerships that are left, with an agreement of the same day, of which the parties
    without a name in common have the same countries. Those with one name in common come first.
    """
    taken = [*found.sure, *(each for each, _ in found.proposed)]
    our_taken, their_taken = ({each.pair[side] for each in taken} for side in (0, 1))
    by_day: defaultdict[object, list[Side]] = defaultdict(list)
    for side in theirs:
        if side.partnership.id not in their_taken:
            for day in find_days(side.partnership):
                by_day[day].append(side)
    pairs: list[Candidate] = []
    for side in ours:
        if side.partnership.id not in our_taken:
            others = {
                other.partnership.id: other
                for day in find_days(side.partnership)
                for other in by_day[day]
            }
            made = (make_by_date(side, other, matcher) for other in others.values())
            pairs += [each for each in made if each is not None]
    for names_in_common in (1, 0):
        level = [
            each
            for each in pairs
            if each.score == (names_in_common,)
            and each.pair[0] not in our_taken
            and each.pair[1] not in their_taken
        ]
        for group in group_connected(level):
            if len(group) == 1:  # a day that several share shows nothing
                yield group[0], frozenset({Doubt.DATE_ALONE})
        our_taken |= {each.pair[0] for each in level}
        their_taken |= {each.pair[1] for each in level}


def make_by_date(ours: Side, theirs: Side, matcher: PartyMatcher) -> Candidate | None:
    """Return the candidate of two partnerships of one day that have one party in common, or none; its
    score is how many.
    """
    if not len(ours.places) == len(theirs.places) == 2 or not have_same_track(
        ours.partnership, theirs.partnership
    ):
        return None
    places = pair_places(ours.places, theirs.places, matcher)
    known = [each for each in places if each.likeness is not None]
    if any(each.likeness and each.likeness.doubts & CONTRADICTIONS for each in known):
        return None
    day = str(min(find_days(ours.partnership) & find_days(theirs.partnership), key=str))
    others = [
        PlacePair(
            one, other, Likeness(one.holders[0], other.holders[0], Reason.DATE, day, frozenset())
        )
        for one, other in pair_by_country(
            [each.ours for each in places if each.ours is not None and each not in known],
            [each.theirs for each in places if each.theirs is not None and each not in known],
        )
    ]
    if not others:
        return None
    return Candidate(
        ours, theirs, (*known, *others), identical=False, same_day=True, score=(len(known),)
    )


def pair_by_country(ours: list[Place], theirs: list[Place]) -> list[tuple[Place, Place]]:
    """Return the pairs of places of one country each; none if a country is unknown, is not on the other
    side, or is that of several.
    """
    by_country = {place.holders[0].country: place for place in theirs}
    if None in by_country or len(by_country) < len(theirs):
        return []
    if {place.holders[0].country for place in ours} != by_country.keys():
        return []
    return [(place, by_country[place.holders[0].country]) for place in ours]
