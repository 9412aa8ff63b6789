"""Copy-on-write storage of partnerships: a shared base, with its index, plus a few changes.

A registry that is made from another one by adding, replacing or removing a few partnerships shares
its base and the index of this, and keeps only the changes, which get small indexes of their own.
Once there are many changes, all partnerships become a base of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from math import isqrt
from typing import TYPE_CHECKING, Final, final

from attrs import field, frozen

from partnerships.errors import Conflict

if TYPE_CHECKING:
    from partnerships._index.changes import ChangedIndex
    from partnerships._index.index import Index
    from partnerships.partnership import Partnership
else:
    Index = ChangedIndex = object

_MIN_CHANGES: Final = 4
"""At least so many changes are kept beside a base, however small it is."""


@frozen(eq=False, order=False)
class _Base:
    """Partnerships that several registries share, with their index once it is needed."""

    partnerships: dict[str, Partnership]
    _indexes: dict[str, Index] = field(factory=dict, init=False)

    def index(self) -> Index:
        """Return the index, built lazily."""
        found = self._indexes.get("index")
        if found is None:
            from partnerships._index.index import Index  # noqa: PLC0415  # keeps the import of partnerships light

            # Atomic, so that threads share one index.
            found = self._indexes.setdefault("index", Index(self.partnerships.values()))
        return found


@frozen(eq=False, order=False)
class Changes:
    """How partnerships differ from a base."""

    replaced: dict[str, Partnership | None] = field(factory=dict)
    """What takes the place of partnerships of the base, by id; None where one is removed."""
    added: dict[str, Partnership] = field(factory=dict)
    """Partnerships that come after those of the base, in order."""

    def __len__(self) -> int:
        return len(self.replaced) + len(self.added)


_NO_CHANGES: Final = Changes()


@final
@frozen(eq=False, order=False, repr=False)
class PartnershipStore(Mapping[str, "Partnership"]):
    """An immutable mapping of ids to partnerships, in order, with an index."""

    _base: _Base
    _changes: Changes = _NO_CHANGES

    @classmethod
    def of(cls, partnerships: dict[str, Partnership]) -> PartnershipStore:
        """Return the store of these. The dict must not be changed afterwards."""
        return cls(_Base(partnerships))

    @cached_property
    def index(self) -> Index | ChangedIndex:
        """What answers the questions of a registry: the base's index, with the changes if any."""
        if not self._changes:
            return self._base.index()
        from partnerships._index.changes import ChangedIndex  # noqa: PLC0415  # keeps the import of partnerships light

        return ChangedIndex(self._base.index(), self._base.partnerships, self._changes)

    def __getitem__(self, id: str) -> Partnership:  # the field's word
        added, replaced = self._changes.added, self._changes.replaced
        if id in added:
            return added[id]
        if id in replaced:
            found = replaced[id]
            if found is None:
                raise KeyError(id)
            return found
        return self._base.partnerships[id]

    def __contains__(self, id: object) -> bool:  # the field's word
        added, replaced = self._changes.added, self._changes.replaced
        if id in replaced:
            return replaced[id] is not None or id in added
        return id in self._base.partnerships or id in added

    def __iter__(self) -> Iterator[str]:
        return iter(self.as_dict())

    def __len__(self) -> int:
        removed = sum(each is None for each in self._changes.replaced.values())
        return len(self._base.partnerships) - removed + len(self._changes.added)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartnershipStore) and self.as_dict() == other.as_dict()

    __hash__ = None  # type: ignore[assignment]  # as a dict

    def __reduce__(self) -> tuple[object, ...]:
        return PartnershipStore.of, (self.as_dict(),)

    def as_dict(self) -> dict[str, Partnership]:
        """Return the partnerships as a dict, which must not be changed."""
        if not self._changes:
            return self._base.partnerships
        return {each.id: each for each in self.in_order()}

    def in_order(self) -> Iterator[Partnership]:
        """Return the partnerships, in order."""
        replaced = self._changes.replaced
        if not replaced:
            yield from self._base.partnerships.values()
        else:
            for id_, partnership in self._base.partnerships.items():
                current = replaced.get(id_, partnership)
                if current is not None:
                    yield current
        yield from self._changes.added.values()

    # other stores

    def merging(self, other: PartnershipStore) -> PartnershipStore:
        """Return what both hold, these first. Raises `Conflict` for two contents under one id.

        The base is shared if there are at least as many of these.
        """
        fewer, more = (self, other) if len(self) < len(other) else (other, self)
        differ = {
            each.id
            for each in fewer.in_order()
            if each.id in more and not _same(each, more[each.id])
        }
        if differ:
            id_ = next(id_ for id_ in other if id_ in differ)
            what = "partnerships (give one an explicit id)"
            raise Conflict(f"two different {what} under one id: {id_!r}", value=id_)
        if fewer is self:
            # Its own order first, and its own parties' order too: equal partnerships can differ in that.
            return PartnershipStore.of({**self.as_dict(), **other.as_dict(), **self.as_dict()})
        new = {each.id: each for each in other.in_order() if each.id not in self}
        return self._with(added=self._changes.added | new) if new else self

    def replacing(self, partnership: Partnership) -> PartnershipStore:
        """Return these with a partnership in place of the one with its id."""
        new = {partnership.id: partnership}
        if partnership.id in self._changes.added:
            return self._with(added=self._changes.added | new)
        return self._with(replaced={**self._changes.replaced, **new})

    def removing(self, id: str) -> PartnershipStore:  # the field's word
        """Return these without one."""
        if id in self._changes.added:
            return self._with(
                added={id_: each for id_, each in self._changes.added.items() if id_ != id}
            )
        return self._with(replaced=self._changes.replaced | {id: None})

    def _with(
        self,
        *,
        replaced: dict[str, Partnership | None] | None = None,
        added: dict[str, Partnership] | None = None,
    ) -> PartnershipStore:
        changes = Changes(
            self._changes.replaced if replaced is None else replaced,
            self._changes.added if added is None else added,
        )
        new = PartnershipStore(self._base, changes)
        if len(changes) > max(isqrt(len(self._base.partnerships)), _MIN_CHANGES):
            return PartnershipStore.of(new.as_dict())
        return new


def _same(one: Partnership, other: Partnership) -> bool:
    return one is other or one == other
