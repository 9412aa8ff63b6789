"""The strategy for a type, and how its examples are written: what Hypothesis asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from partnerships._display.reprs import write_call
from partnerships._testing.acts import (
    accessions,
    claims,
    conclusions,
    renewals,
    resumptions,
    successions,
    suspensions,
    terminations,
    withdrawals,
)
from partnerships._testing.answers import (
    SINGLE_CHANGES,
    anniversaries,
    changes,
    commemorations,
    completed_years,
    counts,
    due_days,
    entries,
    field_changes,
    findings,
    histories,
    intervals,
    renamings,
    runs,
    spells,
)
from partnerships._testing.dates import partial_dates, periods, terms
from partnerships._testing.exchanges import (
    actors,
    awards,
    citations,
    exchanges,
    occasions,
    pictures,
    places,
    quantities,
    quotations,
    sources,
)
from partnerships._testing.histories import partnerships
from partnerships._testing.municipalities import (
    coordinates,
    fields,
    municipalities,
    names,
    partnership_types,
    texts,
)
from partnerships._testing.registries import IGNORED_FINDINGS, check_options, registries
from partnerships.actors import Actor, Place
from partnerships.acts import (
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
from partnerships.anniversaries import Anniversary, CompletedYears
from partnerships.changes import Change, Changes, FieldChange
from partnerships.check_options import ALL_CHECKS, CheckOptions, IgnoredFinding
from partnerships.checks import Finding
from partnerships.counts import Count
from partnerships.dates import DateRange, PartialDate, Period, Term
from partnerships.due import Due
from partnerships.exchanges import Award, Exchange, Occasion, Picture, Quantity, Quotation
from partnerships.history import Commemoration, Entry, History, Renaming
from partnerships.intervals import Interval, Run, Spell
from partnerships.municipalities import Coordinates, Municipality, Name
from partnerships.partnership import Partnership
from partnerships.registry import Registry
from partnerships.sources import Citation, Source
from partnerships.texts import Text
from partnerships.vocabulary import Field, PartnershipType

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from attrs import AttrsInstance
    from hypothesis.strategies import SearchStrategy


T = TypeVar("T")

_STRATEGIES: Final[dict[type, Callable[[], SearchStrategy[Any]]]] = {
    Accession: accessions,
    Actor: actors,
    Anniversary: anniversaries,
    Award: awards,
    Change: lambda: SINGLE_CHANGES,
    Changes: changes,
    CheckOptions: check_options,
    Citation: citations,
    Claim: claims,
    Commemoration: commemorations,
    CompletedYears: completed_years,
    Conclusion: conclusions,
    Coordinates: coordinates,
    Count: counts,
    DateRange: lambda: partial_dates().map(PartialDate.bounds),
    Due: due_days,
    Entry: entries,
    Exchange: exchanges,
    Field: fields,
    FieldChange: field_changes,
    Finding: findings,
    History: histories,
    IgnoredFinding: lambda: IGNORED_FINDINGS,
    Interval: intervals,
    Municipality: municipalities,
    Name: names,
    Occasion: occasions,
    PartialDate: partial_dates,
    Partnership: partnerships,
    PartnershipType: partnership_types,
    Period: periods,
    Picture: pictures,
    Place: places,
    Quantity: quantities,
    Quotation: quotations,
    Registry: registries,
    Renaming: renamings,
    Renewal: renewals,
    Resumption: resumptions,
    Run: runs,
    Source: sources,
    Spell: spells,
    Succession: successions,
    Suspension: suspensions,
    Term: terms,
    Termination: terminations,
    Text: texts,
    Withdrawal: withdrawals,
}


_MOST: Final = 20
"""A registry of more exchanges is not printed as the call that makes it, which would fill pages."""


def write_example(value: object) -> str:
    """Return the call that makes a value, as a failing example is to be read; of a large registry a
    summary.
    """
    text = repr(value)
    if not text.startswith("<") or (isinstance(value, Registry) and len(value.exchanges) > _MOST):
        return text
    if not isinstance(value, Registry):
        return write_call(cast("AttrsInstance", value))
    parties = {party.id for partnership in value for party in partnership.ever_parties()}
    others = [each for id_, each in value.municipalities.items() if id_ not in parties]
    parts: dict[str, Collection[AttrsInstance]] = {
        "": tuple(value),
        "municipalities=": others,
        "types=": value.types.values(),
        "exchanges=": value.exchanges.values(),
        "sources=": value.sources.values(),
        "fields=": value.fields.values(),
    }
    written = [
        f"{name}[{', '.join(map(write_call, part))}]" for name, part in parts.items() if part
    ]
    if value.checks != ALL_CHECKS:
        written.append(f"checks={write_call(value.checks)}")
    return f"Registry.of({', '.join(written)})"


def find_strategy(type_: type[T]) -> SearchStrategy[T]:
    """Return the strategy for a type; NotImplemented if there is none, as Hypothesis wants it."""
    make = _STRATEGIES.get(type_)
    return NotImplemented if make is None else make()
