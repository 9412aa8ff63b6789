"""The differences between two registries.

`Registry.changes_from` compares two registries record by record and field by field. A reference counts
as the id that it names: a municipality with another name is one change, and not another one for each of
its partnerships.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeVar, assert_never, cast, final

from attrs import Factory, field, fields, frozen

from partnerships._display.reprs import write_repr, write_summary
from partnerships._history.exchanges import relink_exchange
from partnerships._languages.language import get_language
from partnerships._records.kinds import KINDS, PARTS, Record, id_of
from partnerships._records.links import relink_partnership, relink_types
from partnerships._records.plain import encode_record, encode_value
from partnerships._validation import FrozenMap, is_identifier, list_known_words
from partnerships.actors import Actor, Place
from partnerships.acts import (
    ACTS,
    Accession,
    Claim,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.check_options import CheckOptions, IgnoredFinding
from partnerships.dates import PartialDate, Term
from partnerships.errors import Conflict
from partnerships.exchanges import Award, Exchange, Occasion, Picture, Quantity, Quotation
from partnerships.municipalities import Coordinates, Municipality, Name
from partnerships.partnership import Partnership
from partnerships.sources import Citation, Source
from partnerships.texts import UNDETERMINED, Text
from partnerships.vocabulary import Field, PartnershipType, RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships._languages.language import Language
    from partnerships._records.kinds import Records
    from partnerships.acts import Act
    from partnerships.registry import Registry

T = TypeVar("T")

__all__ = ["Change", "Changes", "FieldChange", "Record"]

_ACTS: Final = tuple(ACTS.values())
_PARTS_OF_RECORDS: Final = frozenset(
    {*_ACTS, Claim, Name, Actor, Place, Quantity, Occasion, Citation, IgnoredFinding}
    | {Coordinates, Award, Quotation, Picture}
)
"""The classes of values in records that are compared field by field."""


@final
@frozen(order=False, repr=False)
class FieldChange:
    """A difference in one field of a record.

    >>> print(FieldChange("acts[0].on", "1979-05", "1979-05-01"))
    acts[0].on: 1979-05 → 1979-05-01
    """

    path: str
    """The path in the record: ``"note"``, ``"acts[1]"``, ``"acts[0].on"``, ``"labels.ja"``. An index is
    that after the change; of what was removed, that before it. The order of parties is not compared,
    and they have no index.
    """
    before: object
    """The value before the change; None if it was added. A municipality, a type and a field of exchange
    are their id or code.
    """
    after: object
    """The value after the change; None if it was removed."""

    def __str__(self) -> str:
        """Return it in one line of English."""
        if self.before is None:
            return f"{self.path}: {_describe(self.after)} added"
        if self.after is None:
            return f"{self.path}: {_describe(self.before)} removed"
        return f"{self.path}: {_describe(self.before)} → {_describe(self.after)}"

    def sentence(self, lang: str | Language = "en") -> str:
        """Return it in one line, with dates and acts in the words of a language.

        Raises `UnknownLanguage`.

        >>> FieldChange("acts[0].on", "1979-05", PartialDate("1979-05-01")).sentence()
        'acts[0].on: 1979-05 → 1 May 1979'
        """
        language = get_language(lang)
        before, after = (
            None if each is None else _tell_value(each, language)
            for each in (self.before, self.after)
        )
        if before is None or after is None:
            code = "added" if before is None else "removed"
            return language.updating(code, {"text": f"{self.path}: {before or after}"})
        return f"{self.path}: {before} → {after}"

    def __repr__(self) -> str:
        return write_repr(self)


@final
@frozen(order=False, repr=False)
class Change:
    """The difference between two contents of one record: added, removed or changed."""

    kind: RecordKind
    """The kind of the record."""
    id: str
    """The id of the record; of a type and of a field the code."""
    before: Record | None
    """The record before the change; None if it was added."""
    after: Record | None
    """The record after the change; None if it was removed."""
    fields: tuple[FieldChange, ...] = field(
        init=False,
        eq=False,
        default=Factory(lambda self: tuple(_compare_records(self)), takes_self=True),
    )
    """The fields that differ, in their order; none if the record was added or removed."""

    def sentences(self, lang: str | Language = "en") -> tuple[str, ...]:
        """Return one line for each difference, in a language.

        Raises `UnknownLanguage`.
        """
        language = get_language(lang)
        alone = self.kind in {RecordKind.PARTNERSHIP, RecordKind.CHECKS}
        name = self.id if alone else f"{language.record(self.kind)} {self.id}"
        if self.before is None or self.after is None:
            code = "added" if self.before is None else "removed"
            return (language.updating(code, {"text": name}),)
        return tuple(f"{name}: {each.sentence(language)}" for each in self.fields)

    def __str__(self) -> str:
        """Return one line of English for each difference."""
        alone = self.kind in {RecordKind.PARTNERSHIP, RecordKind.CHECKS}
        name = self.id if alone else f"{self.kind.value} {self.id}"
        if self.before is None:
            return f"{name}: added"
        if self.after is None:
            return f"{name}: removed"
        return "\n".join(f"{name}: {each}" for each in self.fields)

    def __repr__(self) -> str:
        return write_summary(self, str(self))


@final
@frozen(order=False, repr=False)
class Changes:
    """The differences between two registries, made by `Registry.changes_from`.

    It has a length, and iterates over its changes: by kind, in the order of `RecordKind`, and then by
    id. It is false if there are none. As a text it has a line for each difference.

    >>> from partnerships import Suspension, samples
    >>> from attrs import evolve
    >>> before = samples.kitakyushu()
    >>> dalian = before["kitakyushu-dalian"]
    >>> after = before.replacing(evolve(dalian, acts=[*dalian.acts, Suspension("2025-03")]))
    >>> print(after.changes_from(before))
    kitakyushu-dalian: acts[1]: suspension 2025-03 added
    """

    _changes: tuple[Change, ...] = ()

    def __len__(self) -> int:
        return len(self._changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self._changes)

    @property
    def added(self) -> tuple[Change, ...]:
        """The records that were added."""
        return tuple(each for each in self if each.before is None)

    @property
    def removed(self) -> tuple[Change, ...]:
        """The records that were removed."""
        return tuple(each for each in self if each.after is None)

    @property
    def changed(self) -> tuple[Change, ...]:
        """The records of which fields differ."""
        return tuple(each for each in self if None not in (each.before, each.after))

    def apply_to(self, registry: Registry) -> Registry:
        """Return a registry with these changes. It can differ from the one that was compared in other
        records.

        Raises `Conflict` if it differs from that one in a record that is changed, or needs one that is
        removed; other errors are those of `Registry.of`.
        """
        held: dict[RecordKind, dict[str, Record]] = {
            kind: dict(each) for kind, each in records_of(registry).items()
        }
        self._require_unchanged(held)
        for each in self:
            if each.after is None:
                held[each.kind].pop(each.id)
            else:
                held[each.kind][each.id] = each.after
        made = _make_registry(type(registry), held)
        found = records_of(made)
        needed = [each for each in self.removed if each.id in found[each.kind]]
        _raise_conflict("removed, but still needed", needed)
        return made

    def _require_unchanged(self, records: Records) -> None:
        """Raise `Conflict` if a record is not as it was before its change."""
        others = [
            each for each in self if not _are_alike(records[each.kind].get(each.id), each.before)
        ]
        _raise_conflict("not as before the change", others)

    def __str__(self) -> str:
        """Return a line of English for each difference."""
        return "\n".join(map(str, self))

    def __repr__(self) -> str:
        added, removed, changed = map(len, (self.added, self.removed, self.changed))
        return f"<Changes: {added} added, {removed} removed, {changed} changed>"


def records_of(registry: Registry) -> Records:
    """Return all that a registry holds, by kind and id."""
    return {
        RecordKind.MUNICIPALITY: registry.municipalities,
        RecordKind.TYPE: registry.types,
        RecordKind.PARTNERSHIP: {each.id: each for each in registry},
        RecordKind.FIELD: registry.fields,
        RecordKind.EXCHANGE: registry.exchanges,
        RecordKind.SOURCE: registry.sources,
        RecordKind.CHECKS: {id_of(registry.checks): registry.checks},
    }


def find_changes(before: Registry, after: Registry) -> Changes:
    """Return the changes that make one registry another."""
    old, new = records_of(before), records_of(after)
    found: list[Change] = []
    for kind in PARTS:
        for id_ in sorted(old[kind].keys() | new[kind].keys()):
            one, other = old[kind].get(id_), new[kind].get(id_)
            if not _are_alike(one, other):
                found.append(Change(kind, id_, one, other))
    return Changes(tuple(found))


def _are_alike(one: Record | None, other: Record | None) -> bool:
    """Whether two records are equal, where references are compared as ids."""
    if one is None or other is None:
        return one is other
    return one is other or one == other or encode_record(one) == encode_record(other)


def _raise_conflict(what: str, changes: list[Change]) -> None:
    """Raise `Conflict` for changes that cannot be applied, if any."""
    if changes:
        ids = list_known_words(f"{each.kind.value} {each.id!r}" for each in changes)
        raise Conflict(f"{what}: {ids}", value=tuple(each.id for each in changes))


def _make_registry(class_: type[Registry], held: Records) -> Registry:
    """Return the registry of records, each with the others as they are in them."""
    municipalities = _select(held, Municipality)
    types = relink_types(_select(held, PartnershipType))
    own = _select(held, Field)
    return class_.of(
        [
            relink_partnership(each, municipalities, types, own)
            for each in _select(held, Partnership).values()
        ],
        municipalities=municipalities.values(),
        types=types.values(),
        exchanges=[relink_exchange(each, own) for each in _select(held, Exchange).values()],
        sources=_select(held, Source).values(),
        fields=own.values(),
        checks=_select(held, CheckOptions)[RecordKind.CHECKS.value],
    )


def _select(records: Records, class_: type[T]) -> dict[str, T]:
    """Return the records of a class, by id."""
    held = records[KINDS[class_]]
    return {id_: each for id_, each in held.items() if isinstance(each, class_)}


def _compare_records(change: Change) -> Iterator[FieldChange]:
    """Yield the fields that differ; none for a record that is added or removed."""
    before, after = change.before, change.after
    if before is None or after is None:
        return
    for each in fields(type(before)):
        name, one, other = each.name, getattr(before, each.name), getattr(after, each.name)
        if name == "parties":
            yield from _compare_parties(one, other)
        else:
            yield from _compare_values(name, one, other)


def _compare_parties(
    before: tuple[Municipality, ...], after: tuple[Municipality, ...]
) -> Iterator[FieldChange]:
    """Yield the parties that only one has, by id."""
    old, new = {party.id for party in before}, {party.id for party in after}
    for id_ in sorted(old - new):
        yield FieldChange("parties", id_, None)
    for id_ in sorted(new - old):
        yield FieldChange("parties", None, id_)


def _compare_values(path: str, before: object, after: object) -> Iterator[FieldChange]:
    """Yield the differences between two values of a field."""
    if before is after or encode_value(before) == encode_value(after):
        return
    if isinstance(before, FrozenMap) and isinstance(after, FrozenMap):
        for key in sorted({*before, *after}):
            yield from _compare_values(f"{path}.{key}", before.get(key), after.get(key))
    elif isinstance(before, Text) and isinstance(after, Text):
        yield from _compare_texts(path, before.by_language, after.by_language)
    elif isinstance(before, tuple) and isinstance(after, tuple):
        yield from _compare_sequences(path, before, after)
    elif type(before) is type(after) and type(before) in _PARTS_OF_RECORDS:
        for each in fields(cast("type[Any]", type(before))):
            one, other = getattr(before, each.name), getattr(after, each.name)
            yield from _compare_values(f"{path}.{each.name}", one, other)
    else:
        yield FieldChange(path, _refer_to(before), _refer_to(after))


def _compare_texts(path: str, before: FrozenMap, after: FrozenMap) -> Iterator[FieldChange]:
    """Yield the differences between the texts in each language."""
    for lang in sorted({*before, *after}):
        place = path if lang == UNDETERMINED else f"{path}.{lang}"
        yield from _compare_values(place, before.get(lang), after.get(lang))


def _compare_sequences(
    path: str, before: tuple[object, ...], after: tuple[object, ...]
) -> Iterator[FieldChange]:
    """Yield the differences between two sequences. Of what is not equal in both, values of one class
    are compared in their order.
    """
    old, new = list(map(encode_value, before)), list(map(encode_value, after))
    for start, stop, new_start, new_stop in _iter_unequal(old, new):
        classes = [type(each).__name__ for each in before[start:stop]]
        new_classes = [type(each).__name__ for each in after[new_start:new_stop]]
        pairs = [(start + one, new_start + other) for one, other in _pair(classes, new_classes)]
        for index in sorted({*range(start, stop)} - {one for one, _ in pairs}):
            yield FieldChange(f"{path}[{index}]", _refer_to(before[index]), None)
        counterparts = {other: one for one, other in pairs}
        for index in range(new_start, new_stop):
            place = f"{path}[{index}]"
            if index in counterparts:
                yield from _compare_values(place, before[counterparts[index]], after[index])
            else:
                yield FieldChange(place, None, _refer_to(after[index]))


def _iter_unequal(before: list[str], after: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the ends of the stretches that are not equal: start and stop before, then after."""
    for tag, *ends in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            start, stop, new_start, new_stop = ends
            yield start, stop, new_start, new_stop


def _pair(before: list[str], after: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the indexes of equal texts in both, in their order."""
    for start, new_start, size in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_matching_blocks():
        yield from ((start + offset, new_start + offset) for offset in range(size))


def _refer_to(value: object) -> object:
    """Return the id of a municipality, the code of a type or a field, and any other value itself."""
    match value:
        case Municipality():
            return value.id
        case PartnershipType() | Field():
            return value.code
        case _:
            return value


def _describe(value: object) -> str:
    """Return a value in one line of English."""
    match value:
        case str() | Text():
            text = value.tell() if isinstance(value, Text) else value
            return text if is_identifier(text) else repr(text)
        case Enum():
            return str(value.value)
        case bool():
            return str(value).lower()
        case _ if isinstance(value, _ACTS):
            return _describe_act(value)
        case _:
            return str(value)


def _tell_value(value: object, language: Language) -> str:
    """Return a value in one line, with dates and acts in the words of a language."""
    if isinstance(value, PartialDate):
        return language.date(value)
    if isinstance(value, Term):
        return language.term(value)
    for word, kind in ACTS.items():
        if isinstance(value, kind):
            return language.bracketed(language.act(word), language.date(value.on))
    return _describe(value)


def _describe_act(act: Act) -> str:
    """Return an act and its date, with the type or the parties that it is about."""
    text = f"{type(act).__name__.lower()} {act.on}"
    match act:
        case Conclusion():
            return f"{text} ({act.type.code})"
        case Succession():
            return f"{text} ({act.party} → {act.successor.id})"
        case Accession():
            return f"{text} ({act.party.id})"
        case Withdrawal():
            return f"{text} ({act.party})"
        case Renewal() | Suspension() | Resumption() | Termination():
            return text
        case _:
            assert_never(act)
