"""The same registry under other ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from partnerships import (
    Accession,
    Municipality,
    Partnership,
    Registry,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerships import Act, Exchange


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
        return evolve(
            exchange,
            id=rename(exchange.id),
            partnership=renamed_or_none(exchange.partnership),
            part_of=renamed_or_none(exchange.part_of),
            municipalities=[rename(each) for each in exchange.municipalities],
            actors=[
                evolve(each, municipality=renamed_or_none(each.municipality))
                for each in exchange.actors
            ],
            places=[
                evolve(each, municipality=renamed_or_none(each.municipality))
                for each in exchange.places
            ],
        )

    return Registry.of(
        map(rename_partnership, registry),
        municipalities=map(rename_municipality, registry.municipalities.values()),
        types=registry.types.values(),
        exchanges=map(rename_exchange, registry.exchanges.values()),
        sources=registry.sources.values(),
        fields=registry.fields.values(),
    )
