"""What two registries say differently of one partnership: their acts, aligned and held together."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple, assert_never

from partnerships._comparison.parties import list_places
from partnerships._comparison.values import Aspect, Difference, Reason
from partnerships.acts import (
    ACTS,
    Accession,
    Act,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from partnerships._comparison.parties import Place
    from partnerships._comparison.values import PartyMatch
    from partnerships.dates import Day, Term
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import PartnershipType, Status

_ASPECTS: Final[dict[type[Act], Aspect]] = {
    Conclusion: Aspect.AGREEMENT,
    Renewal: Aspect.RENEWAL,
    Suspension: Aspect.SUSPENSION,
    Resumption: Aspect.RESUMPTION,
    Termination: Aspect.END,
    Succession: Aspect.PARTIES,
    Accession: Aspect.PARTIES,
    Withdrawal: Aspect.PARTIES,
}
_ORDER: Final = {aspect: index for index, aspect in enumerate(Aspect)}

_UNIT: Final = 10**12
"""More than all days together that can lie between the acts of two histories: of alignments that cost the
same otherwise, the one is taken whose dates are nearest.
"""
_LEFT_OUT: Final = 4 * _UNIT
"""What it costs to leave an act without a counterpart."""
_OTHER_DATE: Final = 5 * _UNIT
"""What it costs to align two acts whose dates differ, beside the days between them: less than to leave
both out.
"""
_OTHER_TYPE: Final = _UNIT
_BY_CLAIM: Final = _UNIT
"""What it costs to align two acts whose dates agree by a claim alone."""


class ActPair(NamedTuple):
    """An act of ours and the same act of theirs; None where one side has none."""

    ours: Act | None
    theirs: Act | None


def align_acts(ours: Sequence[Act], theirs: Sequence[Act]) -> tuple[ActPair, ...]:
    """Return the acts of both sides in pairs, kind by kind, each kind in its order."""
    pairs: list[ActPair] = []
    for kind in ACTS.values():
        pairs += align_acts_of_kind(
            [act for act in ours if type(act) is kind], [act for act in theirs if type(act) is kind]
        )
    return tuple(pairs)


def align_acts_of_kind(ours: Sequence[Act], theirs: Sequence[Act]) -> tuple[ActPair, ...]:
    """Return the alignment of two lists of one kind of act that leaves least to explain.

    Both lists keep their order. Which side is ours changes nothing.
    """
    first = count_equal(ours, theirs)
    last = count_equal(ours[first:][::-1], theirs[first:][::-1])
    begin = map(ActPair, ours[:first], theirs[:first])
    end = map(ActPair, ours[len(ours) - last :], theirs[len(theirs) - last :])
    middle = ours[first : len(ours) - last], theirs[first : len(theirs) - last]
    return (*begin, *align_different(*middle), *end)


def count_equal(ours: Sequence[Act], theirs: Sequence[Act]) -> int:
    """Return how many acts at the beginning are equal; aligning these costs nothing."""
    equal = (one == other for one, other in zip(ours, theirs, strict=False))
    return sum(takewhile(bool, equal))


def align_different(ours: Sequence[Act], theirs: Sequence[Act]) -> tuple[ActPair, ...]:
    """Return an alignment of least cost, of all that keep both orders: with the nearest dates.

    Of several, it is the one that leaves out the earlier acts.
    """
    costs = compute_costs(ours, theirs)
    here, there = len(ours), len(theirs)
    pairs: list[ActPair] = []
    while here and there:
        one, other = ours[here - 1], theirs[there - 1]
        without_ours, without_theirs = costs[here - 1][there], costs[here][there - 1]
        if costs[here][there] == costs[here - 1][there - 1] + cost_of_pair(one, other):
            pairs.append(ActPair(one, other))
            here, there = here - 1, there - 1
        elif (without_ours, key_of_act(other)) < (without_theirs, key_of_act(one)):
            pairs.append(ActPair(one, None))
            here -= 1
        else:
            pairs.append(ActPair(None, other))
            there -= 1
    pairs += [ActPair(act, None) for act in reversed(ours[:here])]
    pairs += [ActPair(None, act) for act in reversed(theirs[:there])]
    return tuple(reversed(pairs))


def compute_costs(ours: Sequence[Act], theirs: Sequence[Act]) -> list[list[int]]:
    """Return the least cost of aligning the first acts of both, by how many there are of each."""
    costs = [[_LEFT_OUT * there for there in range(len(theirs) + 1)]]
    for our_act in ours:
        above, row = costs[-1], [costs[-1][0] + _LEFT_OUT]
        for index, their_act in enumerate(theirs):
            together = above[index] + cost_of_pair(our_act, their_act)
            row.append(min(together, above[index + 1] + _LEFT_OUT, row[-1] + _LEFT_OUT))
        costs.append(row)
    return costs


def cost_of_pair(ours: Act, theirs: Act) -> int:
    """Return what it costs to take two acts of one kind for the same."""
    if dates_agree(ours, theirs):
        cost = 0
    elif dates_agree_by_claim(ours, theirs):
        cost = _BY_CLAIM
    else:
        cost = _OTHER_DATE + count_days_between(bound_act(ours), bound_act(theirs))
    if isinstance(ours, Conclusion) and isinstance(theirs, Conclusion):
        cost += 0 if types_agree(ours.type, theirs.type) else _OTHER_TYPE
    return cost


def key_of_act(act: Act | None) -> tuple[date, date, str]:
    """Return a key by which acts are in a fixed order; first the act that is not there."""
    if act is None:
        return date.min, date.min, ""
    return (*act.on.sort_key, repr(act))


def bound_act(act: Act) -> DateRange:
    """Return the days on which an act can have been done."""
    return DateRange(act.earliest, act.latest)


def count_days_between(one: DateRange, other: DateRange) -> int:
    """Return by how many days the nearer ends of two ranges are apart, which have no day in common."""
    return max((one.first - other.last).days, (other.first - one.last).days)


def dates_agree(ours: Act, theirs: Act) -> bool:
    """Whether two acts can have been done on one day."""
    return bound_act(ours).overlaps(bound_act(theirs))


def dates_agree_by_claim(ours: Act, theirs: Act) -> bool:
    """Whether the dates of two acts differ, and the one can have been done on a date that is claimed for
    the other.
    """
    return not dates_agree(ours, theirs) and any(
        claim.on.bounds().overlaps(bound_act(act))
        for claims, act in ((ours.claims, theirs), (theirs.claims, ours))
        for claim in claims
    )


def dates_differ(ours: Act, theirs: Act) -> bool:
    """Whether the dates of two acts agree in no way, not even by a claim."""
    return not (dates_agree(ours, theirs) or dates_agree_by_claim(ours, theirs))


def types_agree(ours: PartnershipType, theirs: PartnershipType) -> bool:
    """Whether two types are the same by their codes, or one is a kind of the other."""
    return ours.code in list_codes(theirs) or theirs.code in list_codes(ours)


def list_codes(type_: PartnershipType) -> list[str]:
    """Return the codes of a type and of all broader ones."""
    codes = [type_.code]
    while type_.broader is not None:
        type_ = type_.broader
        codes.append(type_.code)
    return codes


class DifferenceFinder:
    """Finds what is said differently of two partnerships whose parties are the same."""

    def __init__(
        self,
        ours: Partnership,
        theirs: Partnership,
        parties: Sequence[PartyMatch],
        on: Day | None = None,
    ) -> None:
        self._ours, self._theirs, self._on = ours, theirs, on
        self._parties = parties
        self._our_places = find_held_places(ours, [each.ours.id for each in parties])
        self._their_places = find_held_places(theirs, [each.theirs.id for each in parties])
        self._our_municipalities = {party.id: party for party in ours.ever_parties()}
        self._their_municipalities = {party.id: party for party in theirs.ever_parties()}

    def find(self) -> tuple[Difference, ...]:
        """Return all differences, in the order of `Aspect`."""
        found = [*self._compare_founders(), *self._compare_statuses()]
        for pair in self._pairs:
            found += self.compare_acts(pair)
        return tuple(sorted(found, key=_key_of_difference))

    def find_claimed(self) -> tuple[Difference, ...]:
        """Return the dates that differ and agree by a claim, in the order of `Aspect`."""
        found = [
            self._describe_dates(ours, theirs)
            for ours, theirs in self._pairs
            if ours is not None
            and theirs is not None
            and dates_agree_by_claim(ours, theirs)
            and self._details_agree(ours, theirs)
        ]
        return tuple(sorted(found, key=_key_of_difference))

    @cached_property
    def _pairs(self) -> tuple[ActPair, ...]:
        return align_acts(self._ours.acts, self._theirs.acts)

    def _compare_founders(self) -> Iterator[Difference]:
        """Compare the parties where no act tells what happened to them."""
        for place in list_places(self._ours):
            if place.founding and place not in self._our_places:
                party = place.holders[0]
                yield Difference(Aspect.PARTIES, str(party), None, our_parties=(party,))
        for place in list_places(self._theirs):
            if place.founding and place not in self._their_places:
                party = place.holders[0]
                yield Difference(Aspect.PARTIES, None, str(party), their_parties=(party,))
        for match, ours, theirs in zip(
            self._parties, self._our_places, self._their_places, strict=True
        ):
            alone = len(ours.holders) == len(theirs.holders) == 1
            if match.reason is Reason.SUCCESSION and alone:
                yield Difference(
                    Aspect.PARTIES,
                    str(match.ours),
                    str(match.theirs),
                    our_parties=(match.ours,),
                    their_parties=(match.theirs,),
                )

    def _compare_statuses(self) -> Iterator[Difference]:
        if self._on is None:
            return
        ours = self._ours.possible_statuses_on(self._on)
        theirs = self._theirs.possible_statuses_on(self._on)
        if ours.isdisjoint(theirs):
            yield Difference(Aspect.STATUS, _format_statuses(ours), _format_statuses(theirs))

    def compare_acts(self, pair: ActPair) -> Iterator[Difference]:
        """Yield how two acts differ, or that there is only one."""
        ours, theirs = pair
        if isinstance(ours, Conclusion) and isinstance(theirs, Conclusion):
            yield from self._compare_conclusions(ours, theirs)
        elif ours is None or theirs is None or not self._act_agrees(ours, theirs):
            yield self._describe_acts(pair)

    def _describe_acts(self, pair: ActPair) -> Difference:
        ours, theirs = pair
        kinds = [type(act) for act in pair if act is not None]
        our_parties = find_parties(ours, self._our_municipalities)
        their_parties = find_parties(theirs, self._their_municipalities)
        return Difference(
            _ASPECTS[kinds[0]],
            ours and _format_act(ours, our_parties),
            theirs and _format_act(theirs, their_parties),
            our_act=ours,
            their_act=theirs,
            our_parties=our_parties,
            their_parties=their_parties,
        )

    def _describe_dates(self, ours: Act, theirs: Act) -> Difference:
        if not isinstance(ours, Conclusion):
            return self._describe_acts(ActPair(ours, theirs))
        dates = str(ours.on), str(theirs.on)
        return Difference(Aspect.DATE, *dates, our_act=ours, their_act=theirs)

    def _compare_conclusions(self, ours: Conclusion, theirs: Conclusion) -> Iterator[Difference]:
        if dates_differ(ours, theirs):
            yield self._describe_dates(ours, theirs)
        said: list[tuple[Aspect, str | None, str | None]] = []
        if not types_agree(ours.type, theirs.type):
            said.append((Aspect.TYPE, ours.type.code, theirs.type.code))
        if not self._terms_agree(ours, theirs):
            said.append((Aspect.TERM, _format_term(ours), _format_term(theirs)))
        if not _entries_into_force_agree(ours, theirs):
            said.append(
                (
                    Aspect.ENTRY_INTO_FORCE,
                    str(ours.in_force_from or ours.on),
                    str(theirs.in_force_from or theirs.on),
                )
            )
        for aspect, our_text, their_text in said:
            yield Difference(aspect, our_text, their_text, our_act=ours, their_act=theirs)

    def _act_agrees(self, ours: Act, theirs: Act) -> bool:
        """Whether two acts of one kind, other than conclusions, say the same."""
        return not dates_differ(ours, theirs) and self._details_agree(ours, theirs)

    def _details_agree(self, ours: Act, theirs: Act) -> bool:
        """Whether two acts of one kind say the same beside their dates."""
        if isinstance(ours, Renewal) and isinstance(theirs, Renewal):
            return self._terms_agree(ours, theirs)
        party, other = find_party(ours), find_party(theirs)
        # That nobody knows which side ended it is no contradiction.
        return party is None or other is None or self._is_same(party, other)

    def _is_same(self, ours: str, theirs: str) -> bool:
        """Whether two parties, by their ids, have held the same place."""
        return any(
            any(party.id == ours for party in our_place.holders)
            and any(party.id == theirs for party in their_place.holders)
            for our_place, their_place in zip(self._our_places, self._their_places, strict=True)
        )

    def _terms_agree(self, ours: Conclusion | Renewal, theirs: Conclusion | Renewal) -> bool:
        """Whether two agreements can run out on one day, and renew themselves in the same way."""
        if _list_tacit_terms(ours) != _list_tacit_terms(theirs):
            return False
        if (ours.term, ours.until) == (theirs.term, theirs.until):
            return True
        if not _is_limited(ours) or not _is_limited(theirs):
            return False
        return _find_last_days(self._ours, ours).overlaps(_find_last_days(self._theirs, theirs))


def find_party(act: Act) -> str | None:
    """Return the id of the one party that an act is about; None if it is about all."""
    match act:
        case Suspension() | Termination():
            return act.by
        case Succession() | Withdrawal():
            return act.party
        case Accession():
            return act.party.id
        case Conclusion() | Renewal() | Resumption():
            return None
        case _:
            assert_never(act)


def find_parties(
    act: Act | None, municipalities: Mapping[str, Municipality]
) -> tuple[Municipality, ...]:
    """Return the municipalities that an act is about: of a succession both, of an act of all none."""
    if isinstance(act, Succession):
        return municipalities[act.party], act.successor
    if isinstance(act, Accession):
        return (act.party,)
    id_ = None if act is None else find_party(act)
    return () if id_ is None else (municipalities[id_],)


def find_held_places(partnership: Partnership, ids: Sequence[str]) -> list[Place]:
    """Return for each of some parties the place that it has held, each place once."""
    return assign_places(list(ids), list(list_places(partnership))) or []


def assign_places(ids: list[str], places: list[Place]) -> list[Place] | None:
    """Return a place for each id, each place once; None if that is impossible."""
    if not ids:
        return []
    for index, place in enumerate(places):
        if any(party.id == ids[0] for party in place.holders):
            others = assign_places(ids[1:], places[:index] + places[index + 1 :])
            if others is not None:
                return [place, *others]
    return None


def _list_tacit_terms(act: Conclusion | Renewal) -> tuple[Term | None, ...]:
    return (act.renews, act.notice) if isinstance(act, Conclusion) else ()


def _is_limited(act: Conclusion | Renewal) -> bool:
    return act.term is not None or act.until is not None


def _find_last_days(partnership: Partnership, act: Act) -> DateRange:
    """Return the days on which the agreement can run out that an act concludes or renews."""
    index = next(index for index, each in enumerate(partnership.acts) if each is act)
    found = partnership._timeline.replay.bounds.last_days[index]
    return DateRange(date.max, date.max) if found is None else found


def _entries_into_force_agree(ours: Conclusion, theirs: Conclusion) -> bool:
    """Whether two agreements can have entered into force on one day; without a day of its own, on
    that of the agreement.
    """
    if ours.in_force_from is None and theirs.in_force_from is None:
        return True
    days, other_days = (
        bound_act(act) if act.in_force_from is None else act.in_force_from.bounds()
        for act in (ours, theirs)
    )
    return days.overlaps(other_days)


def _format_act(act: Act, parties: Sequence[Municipality]) -> str:
    """Return the date of an act and what it says, in one line."""
    match act:
        case Conclusion():
            details = [act.type.code, _format_term(act)]
        case Renewal():
            details = [_format_term(act)]
        case Suspension() | Termination():
            details = [f"by {party}" for party in parties]
        case Succession():
            details = [" → ".join(map(str, parties))]
        case Accession() | Withdrawal() | Resumption():
            details = [str(party) for party in parties]
        case _:
            assert_never(act)
    return " ".join([str(act.on), *filter(None, details)])


def _format_term(act: Conclusion | Renewal) -> str | None:
    """Return the term of an agreement and how it renews itself; None if it is open-ended."""
    parts = []
    if act.term is not None:
        parts.append(str(act.term))
    if act.until is not None:
        parts.append(f"until {act.until}")
    if isinstance(act, Conclusion):
        parts += [f"renews {act.renews}"] if act.renews else []
        parts += [f"notice {act.notice}"] if act.notice else []
    return ", ".join(parts) or None


def _format_statuses(statuses: frozenset[Status]) -> str:
    return "/".join(sorted(each.value for each in statuses))


def _key_of_difference(difference: Difference) -> tuple[object, ...]:
    """Return a key by which differences are in one order, whichever side is ours."""
    acts = sorted((key_of_act(difference.our_act), key_of_act(difference.their_act)))
    texts = sorted((difference.ours or "", difference.theirs or ""))
    return _ORDER[difference.aspect], acts, texts
