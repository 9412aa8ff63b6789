"""The index of a base with a few changes: what the base's index answers, less what was removed from
the base, plus what was added to it.
"""

from __future__ import annotations

from functools import cached_property
from heapq import merge
from operator import attrgetter
from typing import TYPE_CHECKING, final

from attrs import frozen

from partnerships._index.calendar import list_key
from partnerships._index.index import Index, has_parties

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from partnerships.anniversaries import Anniversary, CountOptions
    from partnerships.dates import DateRange, Term
    from partnerships.due import Due
    from partnerships.partnership import Partnership


@final
@frozen(eq=False, order=False)
class ChangedIndex:
    """Answers as an `Index` of the changed partnerships would."""

    _base: Index
    _base_partnerships: dict[str, Partnership]
    _replaced: dict[str, Partnership | None]
    _new: dict[str, Partnership]

    @cached_property
    def _removed(self) -> Index:
        """The index of the partnerships of the base that were removed or replaced."""
        return Index(self._base_partnerships[id_] for id_ in self._replaced)

    @cached_property
    def _added(self) -> Index:
        """The index of the partnerships that are not in the base."""
        replacements = filter(None, self._replaced.values())
        return Index([*replacements, *self._new.values()])

    @cached_property
    def _replacements(self) -> dict[int, Partnership | None]:
        """Replacements by position in the base; None where a partnership is removed."""
        base, old = self._base, self._base_partnerships
        return {base.position_of(old[id_]): new for id_, new in self._replaced.items()}

    def count_anniversaries(
        self, days: DateRange, every: int, options: CountOptions, *, possible: bool
    ) -> int:
        """Return how many anniversaries fall in the days, certainly or at least possibly."""
        base, removed, added = (
            index.count_anniversaries(days, every, options, possible=possible)
            for index in (self._base, self._removed, self._added)
        )
        return base - removed + added

    def anniversaries(
        self, days: DateRange, every: int, options: CountOptions, *, possible: bool
    ) -> Iterator[Anniversary]:
        """Return them, lazily, in the order of `list_key`."""
        replaced = self._replaced
        found = self._base.anniversaries(days, every, options, possible=possible)
        kept = (each for each in found if each.partnership.id not in replaced)
        added = self._added.anniversaries(days, every, options, possible=possible)
        return merge(kept, added, key=list_key)

    def count_in_force(self, days: DateRange, *, possible: bool) -> int:
        """Return how many are certainly in force on all of the days, or possibly on any of them."""
        base, removed, added = (
            index.count_in_force(days, possible=possible)
            for index in (self._base, self._removed, self._added)
        )
        return base - removed + added

    def in_force(self, days: DateRange, *, possible: bool) -> Iterator[Partnership]:
        """Return these partnerships, in order."""
        added = {each.id for each in self._added.in_force(days, possible=possible)}
        positions = self._base.positions_in_force(days, possible=possible)
        return self._in_order(positions, lambda partnership: partnership.id in added)

    def due(self, days: DateRange, review: Term | None, *, possible: bool) -> Iterator[Due]:
        """Return what falls due on the days, lazily and in date order."""
        found = self._base.due(days, review, possible=possible)
        kept = (each for each in found if each.partnership.id not in self._replaced)
        added = self._added.due(days, review, possible=possible)
        return merge(kept, added, key=attrgetter("sort_key"))

    def involving(self, parties: Collection[str]) -> Iterator[Partnership]:
        """Return those of which all of these municipalities have ever been parties, in order."""
        positions = self._base.positions_involving(parties)
        return self._in_order(positions, lambda partnership: has_parties(partnership, parties))

    def _in_order(
        self, positions: Iterable[int], holds: Callable[[Partnership], bool]
    ) -> Iterator[Partnership]:
        """Return what is unchanged at positions of the base, and what is not in the base if ``holds``,
        in order.
        """
        base, replacements = self._base.partnerships, self._replacements
        unchanged = (
            (position, base[position]) for position in positions if position not in replacements
        )
        replaced = sorted(
            (position, new)
            for position, new in replacements.items()
            if new is not None and holds(new)
        )
        yield from (each for _, each in merge(unchanged, replaced))
        yield from filter(holds, self._new.values())
