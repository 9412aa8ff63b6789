"""Registries in which everything that can refer to something does, and corrections of what they hold."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from attrs import evolve, fields, has
from hypothesis import strategies as st

from partnerships import (
    Accession,
    Actor,
    CheckOptions,
    Citation,
    Claim,
    Conclusion,
    Exchange,
    Field,
    Municipality,
    Name,
    Partnership,
    PartnershipType,
    Place,
    RecordKind,
    Registry,
    Renewal,
    Source,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships._testing.municipalities import OWN_TYPE
from partnerships.vocabulary import FIELDS
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import check_options

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hypothesis.strategies import DrawFn

    from partnerships.changes import Record

PREFECTURE: Final = Municipality("prefecture", "Prefecture", country="JP")
_WARD: Final = Municipality("ward", "Ward", country="JP", part_of="prefecture")
_PORT: Final = Municipality("port", "Port", country="JP", part_of="prefecture")
_VALLEY: Final = Municipality("valley", "Valley", country="FR")
NARROWER: Final = PartnershipType("narrower", OWN_TYPE, {"en": "narrower"})
NARROWEST: Final = PartnershipType("narrowest", NARROWER)
_CHESS: Final = Field("chess", {"en": "chess"})
_LINKED: Final = Partnership(
    (_WARD, _VALLEY),
    [
        Conclusion("1979-05-01", NARROWEST, sources="paper"),
        Accession("1980-05-01", PREFECTURE),
        Suspension("1981-05-01", by="valley", claims=Claim("1980", sources=("x", "report"))),
        Succession("1982-05-01", "ward", _PORT),
        Conclusion(
            "1983-05-01",
            OWN_TYPE,
            signatories=[Actor("Someone"), Actor(municipality="capital")],
            place=Place("Hall", municipality="ward"),
        ),
        Renewal("1983-06-01", place=Place(municipality="capital")),
        Withdrawal("1984-05-01", "prefecture"),
        Termination("1985-05-01", by="port", sources=("https://example.org", "paper")),
    ],
    fields=[_CHESS, "culture"],
    sources="paper",
)
LINKED: Final = Registry.of(
    [_LINKED],
    exchanges=[
        Exchange("year", "event", "Year", partnership=_LINKED.id),
        Exchange(
            "festival",
            "event",
            "Festival",
            fields=[_CHESS, "environment"],
            municipalities=["ward", "valley"],
            part_of="year",
            actors=[Actor("Someone"), Actor(municipality="valley")],
            places=[Place("Square"), Place(municipality="ward")],
            sources=[Citation("paper", "9"), "book"],
        ),
        Exchange("fair", "event", "Fair", municipalities="prefecture", fields=_CHESS),
        Exchange("stall", "event", "Stall", part_of="fair"),
    ],
    sources=[
        Source("paper", "A paper"),
        Source("book", "A book"),
        Source("report", "A report"),
        Source("unused", "Unused"),
    ],
    fields=[Field("unused")],
    municipalities=[Municipality("unused", "Unused"), Municipality("capital", "Capital")],
    types=[PartnershipType("unused-type")],
)
"""A registry in which everything that can refer to something does."""


@cache
def linked_registries() -> st.SearchStrategy[Registry]:
    """Registries of partnerships and exchanges, drawn and fixed ones, with options of checks."""
    return st.builds(
        lambda registry, checks: (registry | LINKED).replacing(checks),
        registries_with_exchanges(),
        check_options(),
    )


def parts_of(registry: Registry) -> dict[RecordKind, Mapping[str, Record]]:
    """Return all that a registry holds, by kind and id."""
    return {
        RecordKind.MUNICIPALITY: registry.municipalities,
        RecordKind.TYPE: registry.types,
        RecordKind.PARTNERSHIP: {each.id: each for each in registry},
        RecordKind.FIELD: registry.fields,
        RecordKind.EXCHANGE: registry.exchanges,
        RecordKind.SOURCE: registry.sources,
        RecordKind.CHECKS: {"checks": registry.checks},
    }


def rearranged(registry: Registry) -> Registry:
    """Return an equal registry in another order, with the parties turned round."""
    return Registry.of(
        [evolve(each, parties=each.parties[::-1]) for each in reversed(list(registry))],
        municipalities=list(registry.municipalities.values())[::-1],
        types=list(registry.types.values())[::-1],
        exchanges=list(registry.exchanges.values())[::-1],
        sources=list(registry.sources.values())[::-1],
        fields=list(registry.fields.values())[::-1],
        checks=CheckOptions(
            select=registry.checks.select[::-1], ignore=registry.checks.ignore[::-1]
        ),
    )


class Held(NamedTuple):
    """A record of a registry."""

    registry: Registry
    kind: RecordKind
    id: str
    record: Record


@st.composite
def held_records(draw: DrawFn) -> Held:
    """Records of all kinds, each with its registry."""
    registry = draw(linked_registries())
    kind = draw(st.sampled_from(RecordKind))
    id_, record = draw(
        st.sampled_from(sorted(parts_of(registry)[kind].items(), key=lambda it: it[0]))
    )
    return Held(registry, kind, id_, record)


@st.composite
def corrections(draw: DrawFn, record: Record) -> Record:  # noqa: PLR0911  # one for each kind
    """Other contents for a record, with its id and its references, which differ in one fact."""
    match record:
        case Municipality():
            names = (*record.names, Name("Corrected", lang="en"))
            return draw(
                st.sampled_from(
                    (
                        evolve(record, names=names),
                        evolve(record, names=Name("Corrected")),
                        evolve(record, country="NO"),
                        evolve(record, since="1601-01-01"),
                        evolve(record, identifiers={**record.identifiers, "wikidata": "Q0"}),
                        evolve(record, coordinates=(1.25, -180)),
                    )
                )
            )
        case PartnershipType():
            return draw(
                st.sampled_from(
                    (
                        evolve(record, labels={**record.labels, "en": "corrected"}),
                        evolve(record, separate=not record.separate),
                    )
                )
            )
        case CheckOptions():
            return draw(check_options().filter(lambda each: each != record))
        case Field():
            return evolve(record, labels={**record.labels, "en": "corrected"})
        case Source():
            return draw(
                st.sampled_from(
                    (
                        evolve(record, title="Corrected"),
                        evolve(record, authors=(*record.authors, "Corrected")),
                        evolve(record, published="1601"),
                    )
                )
            )
        case Exchange():
            return draw(
                st.sampled_from(
                    (
                        evolve(record, note="Corrected"),
                        evolve(record, names=Name("Corrected")),
                        evolve(record, actors=(Actor("Corrected"), *record.actors)),
                    )
                )
            )
        case Partnership():
            index = draw(st.integers(0, len(record.acts) - 1))
            acts = list(record.acts)
            acts[index] = evolve(acts[index], note="Corrected")
            return draw(
                st.sampled_from(
                    (
                        evolve(record, note="Corrected"),
                        evolve(record, fields=[*record.fields, _find_other(record.fields)]),
                        evolve(record, sources=("corrected", *record.sources)),
                        evolve(record, acts=acts),
                    )
                )
            )


def iter_reachable(value: object) -> Iterator[object]:
    """Yield a value and all that it holds, at any depth."""
    yield value
    if isinstance(value, tuple):
        for each in value:
            yield from iter_reachable(each)
    elif has(type(value)):
        for each in fields(cast("type[Any]", type(value))):
            yield from iter_reachable(getattr(value, each.name))


def _find_other(fields_: tuple[Field, ...]) -> Field:
    """Return a built-in field that is not among some."""
    return next(each for each in FIELDS.values() if each not in fields_)
