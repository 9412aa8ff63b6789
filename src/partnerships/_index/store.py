"""The partnerships that a registry holds, by id and in their order: what it has in common with
others, and what makes it differ.

A registry that is made from another one by adding, replacing or removing a few partnerships shares
its common part, with the index that this has or will have, and keeps the few differences, which get
small indexes of their own when they are first asked. Once they are many, all becomes a common part
of its own. Which questions there are, and what an index is, is the business of
`partnerships.registry` and `partnerships._index.index`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import isqrt
from typing import TYPE_CHECKING, final

from partnerships.errors import Conflict

if TYPE_CHECKING:
    from partnerships._index.index import Index
    from partnerships.partnership import Partnership


@final
class _Common:
    """Partnerships that several registries hold, with their index once it is there."""

    __slots__ = ("index", "ties")

    def __init__(self, ties: dict[str, Partnership]) -> None:
        self.ties = ties
        self.index: dict[None, Index] = {}


@final
class Held(Mapping[str, "Partnership"]):
    """A mapping of ids to partnerships that never changes. The dict that it is made of is its own
    from then on.
    """

    __slots__ = ("_added", "_changed", "_common", "_differing")

    def __init__(self, ties: dict[str, Partnership]) -> None:
        self._common = _Common(ties)
        self._changed: dict[str, Partnership | None] = {}
        """What stands in the place of one in common; None where it was removed."""
        self._added: dict[str, Partnership] = {}
        """What stands behind them."""
        self._differing: dict[None, tuple[Index, Index]] = {}

    def __getitem__(self, id: str) -> Partnership:  # the field's word
        if id in self._added:
            return self._added[id]
        if id in self._changed:
            found = self._changed[id]
            if found is None:
                raise KeyError(id)
            return found
        return self._common.ties[id]

    def __contains__(self, id: object) -> bool:  # the field's word
        if id in self._changed:
            return self._changed[id] is not None or id in self._added
        return id in self._common.ties or id in self._added

    def __iter__(self) -> Iterator[str]:
        return iter(self.flat())

    def __len__(self) -> int:
        removed = sum(tie is None for tie in self._changed.values())
        return len(self._common.ties) - removed + len(self._added)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and self.flat() == other.flat()

    __hash__ = None  # type: ignore[assignment]  # as a dict

    def __reduce__(self) -> tuple[type[Held], tuple[dict[str, Partnership]]]:
        return Held, (self.flat(),)

    def flat(self) -> dict[str, Partnership]:
        """Return it as a dict, which is not to be changed."""
        if not self._changed and not self._added:
            return self._common.ties
        return {tie.id: tie for tie in self.ties()}

    def ties(self) -> Iterator[Partnership]:
        """Return the partnerships, in order."""
        if not self._changed:
            yield from self._common.ties.values()
        else:
            for id_, tie in self._common.ties.items():
                here = self._changed.get(id_, tie)
                if here is not None:
                    yield here
        yield from self._added.values()

    # others

    def united(self, other: Held) -> Held:
        """Return what both hold, these first. Raises `Conflict` for two contents under one id.

        The index stays if there are at least as many of these.
        """
        fewer, more = (self, other) if len(self) < len(other) else (other, self)
        differ = {tie.id for tie in fewer.ties() if tie.id in more and not _same(tie, more[tie.id])}
        if differ:
            id_ = next(id_ for id_ in other if id_ in differ)
            what = "partnerships (give one an explicit id)"
            raise Conflict(f"two different {what} under one id: {id_!r}", value=id_)
        if fewer is self:
            # Its own order first, and its own parties' order too: equal ties can differ in that.
            return Held({**self.flat(), **other.flat(), **self.flat()})
        new = {tie.id: tie for tie in other.ties() if tie.id not in self}
        return self._with(self._changed, self._added | new) if new else self

    def replacing(self, tie: Partnership) -> Held:
        """Return these with another partnership in the place of the one with its id."""
        if tie.id in self._added:
            return self._with(self._changed, self._added | {tie.id: tie})
        return self._with(self._changed | {tie.id: tie}, self._added)

    def removing(self, id: str) -> Held:  # the field's word
        """Return these without one."""
        added = {id_: tie for id_, tie in self._added.items() if id_ != id}
        if id in self._added:
            return self._with(self._changed, added)
        return self._with(self._changed | {id: None}, added)

    def _with(self, changed: dict[str, Partnership | None], added: dict[str, Partnership]) -> Held:
        new = Held(self._common.ties)
        new._changed, new._added = changed, added
        few = max(isqrt(len(self._common.ties)), 4)
        if len(changed) + len(added) > few:
            return Held(new.flat())
        new._common = self._common
        return new

    # the index of what is common, and what it does not know

    def index(self) -> Index:
        """Return the index of what is common."""
        common = self._common
        found = common.index.get(None)
        if found is None:
            from partnerships._index.index import Index  # noqa: PLC0415  # keeps the import of partnerships light

            found = common.index.setdefault(None, Index(common.ties.values()))
        return found

    def differs(self) -> bool:
        """Whether the index does not tell it all."""
        return bool(self._changed or self._added)

    def is_gone(self, id: str) -> bool:  # the field's word
        """Whether the one that bore the id in the index is not here."""
        return id in self._changed

    def is_new(self, id: str) -> bool:  # the field's word
        """Whether the one that bears the id is not the one in the index."""
        return id in self._changed or id in self._added

    def gone(self) -> list[Partnership]:
        """Return those of the index that are not here."""
        return [self._common.ties[id_] for id_ in self._changed]

    def differing(self) -> tuple[Index, Index]:
        """Return an index of those of the index that are not here, and one of those that are here
        and not in the index.
        """
        found = self._differing.get(None)
        if found is None:
            from partnerships._index.index import Index  # noqa: PLC0415  # as above

            new = [*filter(None, self._changed.values()), *self._added.values()]
            found = self._differing.setdefault(None, (Index(self.gone()), Index(new)))
        return found

    def added(self) -> list[Partnership]:
        """Return those that stand behind all that are in the index."""
        return [*self._added.values()]

    def changed(self, tie: Partnership) -> Partnership | None:
        """Return what stands in the place of one of the index: itself, another one, or None."""
        return self._changed.get(tie.id, tie)


def _same(one: Partnership, other: Partnership) -> bool:
    return one is other or one == other
