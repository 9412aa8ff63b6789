"""Copy-on-write storage of partnerships: a shared base, with its index, plus a few changes.

A registry that is made from another one by adding, replacing or removing a few partnerships shares
its base and the index of this, and keeps only the changes, which get small indexes of their own.
Once there are many changes, all partnerships become a base of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from math import isqrt
from typing import TYPE_CHECKING, Final, final

from attrs import define, field, frozen

from partnerships._validation import truncated_repr
from partnerships.errors import Conflict

if TYPE_CHECKING:
    from partnerships._index.changes import ChangedIndex
    from partnerships._index.index import Index
    from partnerships.partnership import Partnership
else:
    Index = ChangedIndex = object

_MIN_CHANGES: Final = 4
"""At least so many changes are kept beside a base, however small it is."""


@define(eq=False, order=False)
class _Base:
    """Partnerships that several registries share, with their index once it is needed."""

    partnerships: dict[str, Partnership]
    _indexes: dict[str, Index] = field(factory=dict[str, "Index"], init=False)

    def index(self) -> Index:
        """Return the index, created when it is first needed."""
        found = self._indexes.get("index")
        if found is None:
            from partnerships._index.index import Index

            # Atomic, so that threads share one index.
            found = self._indexes.setdefault("index", Index(self.partnerships.values()))
        return found


@define(eq=False, order=False)
class Changes:
    """How partnerships differ from a base."""

    _base: _Base
    replaced: dict[str, Partnership | None]
    """Replacements by id; None where a partnership is removed."""
    added: dict[str, Partnership]
    """Partnerships that come after those of the base, in order."""

    @cached_property
    def index(self) -> ChangedIndex:
        """The index of the base with the changes."""
        from partnerships._index.changes import ChangedIndex

        return ChangedIndex(self._base.index(), self._base.partnerships, self.replaced, self.added)


@final
@frozen(eq=False, order=False, repr=False)
class PartnershipStore(Mapping[str, "Partnership"]):
    """An immutable mapping of ids to partnerships, in order, with an index."""

    _base: _Base
    _changes: Changes | None = None

    @classmethod
    def of(cls, partnerships: dict[str, Partnership]) -> PartnershipStore:
        """Return the store of these. The dict must not be changed afterwards."""
        return cls(_Base(partnerships))

    @property
    def index(self) -> Index | ChangedIndex:
        """The index that answers questions: that of the base, with the changes if any."""
        return self._base.index() if self._changes is None else self._changes.index

    @property
    def _replaced(self) -> dict[str, Partnership | None]:
        return {} if self._changes is None else self._changes.replaced

    @property
    def _added(self) -> dict[str, Partnership]:
        return {} if self._changes is None else self._changes.added

    def __getitem__(self, id: str) -> Partnership:
        if self._changes is not None:
            if id in self._changes.added:
                return self._changes.added[id]
            if id in self._changes.replaced:
                found = self._changes.replaced[id]
                if found is None:
                    raise KeyError(id)
                return found
        return self._base.partnerships[id]

    def __contains__(self, id: object) -> bool:
        if self._changes is not None:
            if id in self._changes.added:
                return True
            if id in self._changes.replaced:
                return self._replaced.get(str(id)) is not None
        return id in self._base.partnerships

    def __iter__(self) -> Iterator[str]:
        return iter(self.as_dict())

    def __len__(self) -> int:
        removed = sum(each is None for each in self._replaced.values())
        return len(self._base.partnerships) - removed + len(self._added)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartnershipStore) and self.as_dict() == other.as_dict()

    __hash__ = None  # type: ignore[assignment]  # as a dict

    def __reduce__(self) -> tuple[object, ...]:
        return PartnershipStore.of, (self.as_dict(),)

    def as_dict(self) -> dict[str, Partnership]:
        """Return the partnerships as a dict, which must not be changed."""
        if self._changes is None:
            return self._base.partnerships
        return {each.id: each for each in self.in_order()}

    def in_order(self) -> Iterator[Partnership]:
        """Return the partnerships, in order."""
        replaced = self._replaced
        if not replaced:
            yield from self._base.partnerships.values()
        else:
            for id_, partnership in self._base.partnerships.items():
                current = replaced.get(id_, partnership)
                if current is not None:
                    yield current
        yield from self._added.values()

    # other stores

    def merging(self, other: PartnershipStore) -> PartnershipStore:
        """Return what both hold, these first. Raises `Conflict` for two contents under one id.

        The base is shared if there are at least as many of these.
        """
        if len(self) < len(other):
            common = [each for each in self.in_order() if each.id in other]
            differ = {each.id for each in common if not _are_equal(each, other[each.id])}
            for id_ in other if differ else ():
                if id_ in differ:
                    raise _make_conflict(id_)
            # Its own order first, and its own parties' order too: equal partnerships can differ in that.
            return PartnershipStore.of({**self.as_dict(), **other.as_dict(), **self.as_dict()})
        new: dict[str, Partnership] = {}
        for each in other.in_order():
            known = self.get(each.id)
            if known is None:
                new[each.id] = each
            elif not _are_equal(known, each):
                raise _make_conflict(each.id)
        return self._replace_changes(self._replaced, {**self._added, **new}) if new else self

    def replacing(self, partnerships: Iterable[Partnership]) -> PartnershipStore:
        """Return these with some partnerships in place of those with their ids."""
        replaced, added = dict(self._replaced), dict(self._added)
        for each in partnerships:
            (added if each.id in added else replaced)[each.id] = each
        same = replaced == self._replaced and added == self._added
        return self if same else self._replace_changes(replaced, added)

    def removing(self, id: str) -> PartnershipStore:
        """Return these without one."""
        added = {id_: each for id_, each in self._added.items() if id_ != id}
        replaced = self._replaced if id in self._added else {**self._replaced, id: None}
        return self._replace_changes(replaced, added)

    def _replace_changes(
        self, replaced: dict[str, Partnership | None], added: dict[str, Partnership]
    ) -> PartnershipStore:
        base = self._base
        new = PartnershipStore(base, Changes(base, replaced, added))
        if len(replaced) + len(added) > max(isqrt(len(base.partnerships)), _MIN_CHANGES):
            return PartnershipStore.of(new.as_dict())
        return new


def _are_equal(one: Partnership, other: Partnership) -> bool:
    return one is other or one == other


def _make_conflict(id_: str) -> Conflict:
    message = (
        f"two different partnerships (give one an explicit id) under one id: {truncated_repr(id_)}"
    )
    return Conflict(message, value=id_)
