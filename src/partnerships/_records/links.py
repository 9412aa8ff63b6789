"""References between the records of a registry: which there are, and how to give them other
contents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, assert_never

from attrs import evolve

from partnerships._history.exchanges import iter_citations, iter_municipalities
from partnerships._records.kinds import PARTS
from partnerships._validation import truncated_repr
from partnerships.acts import (
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
    iter_named_municipalities,
)
from partnerships.check_options import CheckOptions
from partnerships.errors import InvalidType
from partnerships.exchanges import Exchange
from partnerships.municipalities import Municipality
from partnerships.partnership import Partnership
from partnerships.sources import Source
from partnerships.vocabulary import Field, PartnershipType, RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partnerships._records.kinds import Record, Records
    from partnerships.acts import Act

T = TypeVar("T")


def find_places(records: Records, kind: RecordKind, id_: str) -> tuple[str, ...]:
    """Return the paths of all references to a record."""
    return tuple(
        f"{PARTS[holder]}[{own!r}].{path}"
        for holder, held in records.items()
        for own, record in held.items()
        for path, referred, other in iter_references(record)
        if other == id_ and referred is kind
    )


def iter_references(record: Record) -> Iterator[tuple[str, RecordKind, str]]:
    """Yield the path, the kind and the id of each reference of a record to another. A text in the
    ``sources`` of a partnership, an act or a claim can be the id of a source.
    """
    match record:
        case Partnership():
            yield from _iter_partnership_references(record)
        case Municipality():
            if record.part_of is not None:
                yield "part_of", RecordKind.MUNICIPALITY, record.part_of
        case PartnershipType():
            if record.broader is not None:
                yield "broader", RecordKind.TYPE, record.broader.code
        case Exchange():
            yield from _iter_exchange_references(record)
        case Source():
            if record.translation_of is not None:
                yield "translation_of", RecordKind.SOURCE, record.translation_of
        case Field() | CheckOptions():
            pass
        case _:
            assert_never(record)


def _iter_partnership_references(
    partnership: Partnership,
) -> Iterator[tuple[str, RecordKind, str]]:
    for index, party in enumerate(partnership.parties):
        yield f"parties[{index}]", RecordKind.MUNICIPALITY, party.id
    for index, act in enumerate(partnership.acts):
        for name, kind, id_ in _iter_act_references(act):
            yield f"acts[{index}].{name}", kind, id_
        for name, text in _iter_cited_sources(act):
            yield f"acts[{index}].{name}", RecordKind.SOURCE, text
    for path, id_ in iter_named_municipalities(partnership.acts):
        yield path, RecordKind.MUNICIPALITY, id_
    for number, each in enumerate(partnership.fields):
        yield f"fields[{number}]", RecordKind.FIELD, each.code
    for number, text in enumerate(partnership.sources):
        yield f"sources[{number}]", RecordKind.SOURCE, text


def _iter_cited_sources(act: Act) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each source of an act and of its claims."""
    for number, text in enumerate(act.sources):
        yield f"sources[{number}]", text
    for index, claim in enumerate(act.claims):
        for number, text in enumerate(claim.sources):
            yield f"claims[{index}].sources[{number}]", text


def _iter_act_references(act: Act) -> Iterator[tuple[str, RecordKind, str]]:
    match act:
        case Conclusion():
            yield "type", RecordKind.TYPE, act.type.code
        case Suspension() | Termination():
            if act.by is not None:
                yield "by", RecordKind.MUNICIPALITY, act.by
        case Succession():
            yield "party", RecordKind.MUNICIPALITY, act.party
            yield "successor", RecordKind.MUNICIPALITY, act.successor.id
        case Accession():
            yield "party", RecordKind.MUNICIPALITY, act.party.id
        case Withdrawal():
            yield "party", RecordKind.MUNICIPALITY, act.party
        case Renewal() | Resumption():
            pass
        case _:
            assert_never(act)


def _iter_exchange_references(exchange: Exchange) -> Iterator[tuple[str, RecordKind, str]]:
    for path, id_ in iter_municipalities(exchange):
        yield path, RecordKind.MUNICIPALITY, id_
    for index, each in enumerate(exchange.fields):
        yield f"fields[{index}]", RecordKind.FIELD, each.code
    for path, citation in iter_citations(exchange):
        yield f"{path}.source", RecordKind.SOURCE, citation.source
    if exchange.partnership is not None:
        yield "partnership", RecordKind.PARTNERSHIP, exchange.partnership
    if exchange.part_of is not None:
        yield "part_of", RecordKind.EXCHANGE, exchange.part_of
    if exchange.commemorates is not None and exchange.commemorates.of is not None:
        yield "commemorates.of", RecordKind.EXCHANGE, exchange.commemorates.of


def relink_partnership(
    partnership: Partnership,
    municipalities: Mapping[str, Municipality],
    types: Mapping[str, PartnershipType],
    fields: Mapping[str, Field],
) -> Partnership:
    """Return a partnership with the contents that tables have under the ids that it names; itself if
    it has them.
    """
    parties = tuple([_find(municipalities, each.id, each) for each in partnership.parties])
    acts = tuple([_relink_act(act, municipalities, types) for act in partnership.acts])
    own = tuple([_find(fields, each.code, each) for each in partnership.fields])
    if _are_same(
        (*parties, *acts, *own), (*partnership.parties, *partnership.acts, *partnership.fields)
    ):
        return partnership
    return evolve(partnership, parties=parties, acts=acts, fields=own)


def _relink_act(
    act: Act, municipalities: Mapping[str, Municipality], types: Mapping[str, PartnershipType]
) -> Act:
    match act:
        case Conclusion():
            type_ = _find(types, act.type.code, act.type)
            return act if type_ is act.type else evolve(act, type=type_)
        case Succession():
            successor = _find(municipalities, act.successor.id, act.successor)
            return act if successor is act.successor else evolve(act, successor=successor)
        case Accession():
            party = _find(municipalities, act.party.id, act.party)
            return act if party is act.party else evolve(act, party=party)
        case Renewal() | Suspension() | Resumption() | Termination() | Withdrawal():
            return act
        case _:
            assert_never(act)


def relink_types(types: Mapping[str, PartnershipType]) -> dict[str, PartnershipType]:
    """Return types, by code, with the broader types that the table has. Raises `InvalidType` for a
    type that would be a kind of itself.
    """
    done: dict[str, PartnershipType] = {}
    for type_ in types.values():
        _relink_type(type_, types, done, ())
    return {code: done[code] for code in types}


def _relink_type(
    type_: PartnershipType,
    types: Mapping[str, PartnershipType],
    done: dict[str, PartnershipType],
    narrower: tuple[str, ...],
) -> PartnershipType:
    """Insert a type and its broader ones into ``done``, and return it."""
    code = type_.code
    if code in narrower:
        message = (
            f"a kind of itself, through {truncated_repr(narrower[-1])}: {truncated_repr(code)}"
        )
        raise InvalidType(message, value=code, path="broader")
    if code not in done:
        broader = type_.broader
        if broader is not None:
            known = types.get(broader.code, broader)
            known = _relink_type(known, types, done, (*narrower, code))
            type_ = type_ if known == broader else evolve(type_, broader=known)
        done[code] = type_
    return done[code]


def _find(table: Mapping[str, T], id_: str, own: T) -> T:
    """Return the value of a table, or the own one if it is equal or the table has none."""
    found = table.get(id_, own)
    return own if found == own else found


def _are_same(ones: tuple[object, ...], others: tuple[object, ...]) -> bool:
    return all(one is other for one, other in zip(ones, others, strict=True))
