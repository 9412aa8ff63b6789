"""The parties after each number of acts, as memberships that successors continue."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import evolve, frozen

from partnerships.acts import (
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships.acts import Act
    from partnerships.municipalities import Municipality


@frozen(order=False)
class Membership:
    """A place among the parties, and the municipality that holds it.

    ``joined`` is the index of the act that created the membership, 0 for founders.
    """

    number: int
    party: Municipality
    joined: int


class Memberships:
    """The memberships at one point of a history; `apply` advances by one act.

    They are in the order of their numbers, in which parties are shown.
    """

    def __init__(self, parties: Iterable[Municipality]) -> None:
        self._held = {number: Membership(number, party, 0) for number, party in enumerate(parties)}
        self._numbers = {each.party.id: number for number, each in self._held.items()}
        self._last_held = dict(self._numbers)
        self._merged_into: dict[int, int] = {}
        self._next = len(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def __iter__(self) -> Iterator[Membership]:
        return iter(self._held.values())

    def __contains__(self, party: object) -> bool:
        """Whether a municipality, by its id, is a party."""
        return party in self._numbers

    def parties(self) -> tuple[Municipality, ...]:
        """Return the parties, in their places."""
        return tuple([each.party for each in self._held.values()])

    def continuing(self, party: str) -> Membership | None:
        """Return the membership that continues that of a municipality: its own, its successor's, or
        the one that its own was merged into; None if there is none.
        """
        number = self._last_held.get(party)
        if number is None:
            return None
        while number in self._merged_into:
            number = self._merged_into[number]
        self._last_held[party] = number
        return self._held.get(number)

    def apply(self, act: Act, index: int) -> None:
        """Apply an act, which must be possible."""
        match act:
            case Succession():
                self._replace(act.party, act.successor)
            case Accession():
                number, self._next = self._next, self._next + 1
                self._held[number] = Membership(number, act.party, index)
                self._numbers[act.party.id] = self._last_held[act.party.id] = number
            case Withdrawal():
                del self._held[self._numbers.pop(act.party)]
            case Conclusion() | Renewal() | Suspension() | Resumption() | Termination():
                pass
            case _:
                assert_never(act)

    def _replace(self, old: str, successor: Municipality) -> None:
        number = self._numbers.pop(old)
        twin = self._numbers.get(successor.id)
        if twin is not None:
            number, junior = sorted((number, twin))
            del self._held[junior]
            self._merged_into[junior] = number
        self._held[number] = evolve(self._held[number], party=successor)
        self._numbers[successor.id] = self._last_held[successor.id] = number


def memberships_after(
    parties: Iterable[Municipality], acts: Sequence[Act], counts: Iterable[int]
) -> Iterator[tuple[int, Memberships]]:
    """Yield each number of acts, given in ascending order, with the memberships after so many acts.

    It yields one object, which changes as the iteration goes on.
    """
    memberships, done = Memberships(parties), 0
    for count in counts:
        while done < count:
            memberships.apply(acts[done], done)
            done += 1
        yield count, memberships


def ever_parties(parties: Iterable[Municipality], acts: Iterable[Act]) -> tuple[Municipality, ...]:
    """Return all municipalities that have ever been a party, founders first, then in the order of
    the acts.
    """
    found = dict.fromkeys(parties)
    for act in acts:
        if isinstance(act, Succession):
            found[act.successor] = None
        elif isinstance(act, Accession):
            found[act.party] = None
    return tuple(found)
