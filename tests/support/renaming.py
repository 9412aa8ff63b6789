"""The same registry under other ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from partnerships import (
    Accession,
    Actor,
    Conclusion,
    Municipality,
    Partnership,
    Place,
    Registry,
    Renewal,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerships import Act, Exchange

Holder = TypeVar("Holder", Actor, Place)


def _rename_holder(holder: Holder, rename: Callable[[str], str]) -> Holder:
    id_ = holder.municipality
    return evolve(holder, municipality=None if id_ is None else rename(id_))


def _rename_signing(act: Act, rename: Callable[[str], str]) -> Act:
    """Return an act with other ids of those who signed it, and of its place."""
    if not isinstance(act, Conclusion | Renewal):
        return act
    signatories = [_rename_holder(each, rename) for each in act.signatories]
    return evolve(
        act, signatories=signatories, place=act.place and _rename_holder(act.place, rename)
    )


def rename_ids(
    registry: Registry,
    rename: Callable[[str], str],
    change: Callable[[Municipality], Municipality] = lambda municipality: municipality,
) -> Registry:
    """Return a registry in which every id of a partnership, municipality or exchange is another one.

    ``change`` can change what is said of the municipalities as well.
    """

    def renamed_or_none(id_: str | None) -> str | None:
        return None if id_ is None else rename(id_)

    def rename_municipality(municipality: Municipality) -> Municipality:
        part_of = renamed_or_none(municipality.part_of)
        return evolve(change(municipality), id=rename(municipality.id), part_of=part_of)

    def rename_act(act: Act) -> Act:
        act = _rename_signing(act, rename)
        match act:
            case Suspension() | Termination():
                return evolve(act, by=renamed_or_none(act.by))
            case Succession():
                successor = rename_municipality(act.successor)
                return evolve(act, party=rename(act.party), successor=successor)
            case Accession():
                return evolve(act, party=rename_municipality(act.party))
            case Withdrawal():
                return evolve(act, party=rename(act.party))
            case _:
                return act

    def rename_partnership(partnership: Partnership) -> Partnership:
        return evolve(
            partnership,
            id=rename(partnership.id),
            parties=[rename_municipality(each) for each in partnership.parties],
            acts=[rename_act(each) for each in partnership.acts],
        )

    def rename_exchange(exchange: Exchange) -> Exchange:
        occasion = exchange.commemorates
        return evolve(
            exchange,
            commemorates=occasion and evolve(occasion, of=renamed_or_none(occasion.of)),
            id=rename(exchange.id),
            partnership=renamed_or_none(exchange.partnership),
            part_of=renamed_or_none(exchange.part_of),
            municipalities=[rename(each) for each in exchange.municipalities],
            actors=[_rename_holder(each, rename) for each in exchange.actors],
            places=[_rename_holder(each, rename) for each in exchange.places],
        )

    return Registry.of(
        map(rename_partnership, registry),
        municipalities=map(rename_municipality, registry.municipalities.values()),
        types=registry.types.values(),
        exchanges=map(rename_exchange, registry.exchanges.values()),
        sources=registry.sources.values(),
        fields=registry.fields.values(),
    )
