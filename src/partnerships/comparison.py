"""Comparison of two registries that need not share any ids, such as a city's list and its partner's.

`compare` finds the partnerships that are in both, by what their parties are called and when they were
concluded, and says what the two sides agree on, what they say differently, and what only one has. What
is doubtful is proposed, and never taken for granted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from attrs import evolve, frozen

from partnerships._comparison.matching import match_registries, sort_matches
from partnerships._comparison.values import (
    Aspect,
    Choice,
    Difference,
    Doubt,
    Match,
    PartyMatch,
    Reason,
)
from partnerships._languages.language import get_language
from partnerships._validation import make_class_error
from partnerships.dates import as_partial
from partnerships.errors import NotFound
from partnerships.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from partnerships._languages.language import Language
    from partnerships.dates import Day, PartialDate
    from partnerships.partnership import Partnership

__all__ = [
    "Aspect",
    "Choice",
    "Comparison",
    "Difference",
    "Doubt",
    "Match",
    "PartyMatch",
    "Reason",
    "compare",
]


@final
@frozen(order=False, repr=False)
class Comparison:
    """What two registries say of the same partnerships: the result of `compare`.

    Each partnership of either registry is in one match, in one or more proposals, or only in its own
    registry. Matches and proposals are in the order of our ids, then of theirs.

    >>> from partnerships import samples
    >>> print(compare(samples.kitakyushu(), samples.kitakyushu().of_type("sister")))
    5 agreeing, 0 differing, 0 proposed, 4 only ours, 0 only theirs
    """

    ours: Registry
    """The first registry."""
    theirs: Registry
    """The second registry."""
    on: PartialDate | None
    """The day for which statuses were compared; None if they were not."""
    matches: tuple[Match, ...]
    """The partnerships that both registries have, for sure."""
    proposed: tuple[Match, ...]
    """Those that may be the same, with the doubts."""

    @property
    def agreeing(self) -> tuple[Match, ...]:
        """The matches without a difference."""
        return tuple(each for each in self.matches if not each.differences)

    @property
    def differing(self) -> tuple[Match, ...]:
        """The matches with differences."""
        return tuple(each for each in self.matches if each.differences)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The differences of all matches."""
        return tuple(each for match in self.matches for each in match.differences)

    @property
    def only_ours(self) -> tuple[Partnership, ...]:
        """The partnerships that only the first registry has, by id."""
        known = {each.ours.id for each in (*self.matches, *self.proposed)}
        return tuple(sorted_by_id(each for each in self.ours if each.id not in known))

    @property
    def only_theirs(self) -> tuple[Partnership, ...]:
        """The partnerships that only the second registry has, by id."""
        known = {each.theirs.id for each in (*self.matches, *self.proposed)}
        return tuple(sorted_by_id(each for each in self.theirs if each.id not in known))

    @property
    def agrees(self) -> bool:
        """Whether both registries have the same partnerships and differ in nothing."""
        return not (self.differing or self.proposed or self.only_ours or self.only_theirs)

    def mirrored(self) -> Comparison:
        """Return the comparison with both sides exchanged, as ``compare(theirs, ours)`` returns it."""
        return Comparison(
            self.theirs,
            self.ours,
            self.on,
            sort_matches(each.mirrored() for each in self.matches),
            sort_matches(each.mirrored() for each in self.proposed),
        )

    def accepting(self, ours: str, theirs: str) -> Comparison:
        """Return the comparison with one proposal as a match, by the ids of the two partnerships.

        The other proposals of the two partnerships are dropped. Raises `NotFound` if it is not
        proposed.
        """
        for each in self.proposed:
            if (each.ours.id, each.theirs.id) == (ours, theirs):
                left = (
                    other
                    for other in self.proposed
                    if other.ours.id != ours and other.theirs.id != theirs
                )
                matches = sort_matches((*self.matches, evolve(each, doubts=())))
                return evolve(self, matches=matches, proposed=tuple(left))
        raise NotFound(f"not proposed: {ours!r} and {theirs!r}", value=(ours, theirs))

    def merged(self, choose: Callable[[Difference], Choice | str] | None = None) -> Registry:
        """Return one registry: ours, with what theirs adds.

        ``choose`` is asked for each difference which side is right, and returns a `Choice` or its
        value; by default, ours is. It is not asked about a status, which follows from the acts, nor
        about a party that no act accounts for. Ids are ours. Acts that are the same have the sources
        and the claims of both sides; the date that was not chosen becomes a `Claim`, with its
        sources, so that the next comparison agrees by it, and so does a finer date of theirs.
        Remarks, labels, signings and what is told of municipalities are those of both, and where both
        tell the same thing differently, ours stands. The partnerships that only theirs has are added; an
        id that is made of their parties' ids is then made of ours. All exchanges of theirs that ours does
        not have in the same words are added too, without an anniversary that our partnership does not
        have. What is only proposed is left as it is in ours: accept proposals first.

        Raises `InvalidPartnership` if the chosen acts cannot form a valid history, `InvalidExchange` if
        they contradict one of our exchanges, and `UnknownTerm` for a choice that is not known.
        """
        from partnerships._comparison.merging import merge  # noqa: PLC0415  # comparing needs none of it

        return merge(self.ours, self.theirs, self.matches, self.only_theirs, choose)

    def summary(self, lang: str | Language = "en") -> str:
        """Return how many partnerships agree, differ, are proposed and are only on one side, in a
        language.

        Raises `UnknownLanguage`.
        """
        counts = {
            "agreeing": len(self.agreeing),
            "differing": len(self.differing),
            "proposed": len(self.proposed),
            "only_ours": len(self.only_ours),
            "only_theirs": len(self.only_theirs),
        }
        return get_language(lang).counts(counts)

    def __str__(self) -> str:
        """Return its summary in English."""
        return self.summary()

    def __repr__(self) -> str:
        return f"<Comparison: {self}>"


def compare(ours: Registry, theirs: Registry, *, on: Day | None = None) -> Comparison:
    """Compare two registries, which need not share any ids.

    Two partnerships are the same if their parties are: by an identifier in common, or by a name in
    common, in any language and of any time, in the same country; names of predecessors and successors
    count. A name without a country is enough if an agreement is of the same day, or if another match
    has shown that the municipalities are the same. Dates agree if they can be the same day: ``1979``
    agrees with ``1979-05-01``. A date also agrees with one that is claimed for the same act; matches
    have these in ``claimed``. With ``on``, statuses on that day are compared as well.

    >>> from partnerships import Municipality, Partnership, Registry
    >>> def concluded(since: str, *ids: str) -> Registry:
    ...     cities = [Municipality(ids[0], "Imari", country="JP"),
    ...               Municipality(ids[1], "Dalian", country="CN")]
    ...     return Registry.of([Partnership.between(*cities, type="friendship", since=since)])
    >>> comparison = compare(concluded("1988", "imari", "dalian"), concluded("1987-07-01", "a", "b"))
    >>> print(*comparison.differences)
    date: ours 1988, theirs 1987-07-01
    """
    for name, registry in (("ours", ours), ("theirs", theirs)):
        if not isinstance(registry, Registry):
            raise make_class_error(registry, Registry, name)
    day = None if on is None else as_partial(on)
    matches, proposed = match_registries(ours, theirs, day)
    return Comparison(ours, theirs, day, matches, proposed)


def sorted_by_id(partnerships: Iterable[Partnership]) -> Iterator[Partnership]:
    """Return partnerships in the order of their ids."""
    return iter(sorted(partnerships, key=lambda each: each.id))
