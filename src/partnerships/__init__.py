"""Partnerships between municipalities: which exist, whether in force, and which anniversary falls
when.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from partnerships import samples
from partnerships.acts import (
    Accession,
    Act,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.anniversaries import (
    CompletedYears,
    CountFrom,
    completed_years,
    nth_anniversary,
)
from partnerships.dates import Bound, LeapDay, PartialDate, Period, Precision, Term
from partnerships.errors import (
    AmbiguousDate,
    BeforeStart,
    Conflict,
    InvalidDate,
    InvalidDocument,
    InvalidExchange,
    InvalidMunicipality,
    InvalidPartnership,
    InvalidSource,
    InvalidType,
    NoAnniversary,
    NotFound,
    NotSettled,
    PartnershipsError,
    UnknownLanguage,
)
from partnerships.municipalities import Municipality, Name
from partnerships.partnership import Anniversary, Partnership
from partnerships.registry import Registry
from partnerships.vocabulary import (
    ActorKind,
    Amount,
    Basis,
    ExchangeKind,
    Field,
    PartnershipType,
    Role,
    Status,
)

if TYPE_CHECKING:
    from partnerships.exchanges import Actor, Exchange, Occasion, Place, Quantity
    from partnerships.history import Commemoration, Entry, Renaming
    from partnerships.sources import Citation, Source
else:
    # Many programs ask for anniversaries alone, so the story is loaded when it is asked for.
    _LATER = {
        **dict.fromkeys(("Actor", "Exchange", "Occasion", "Place", "Quantity"), "exchanges"),
        **dict.fromkeys(("Commemoration", "Entry", "Renaming"), "history"),
        **dict.fromkeys(("Citation", "Source"), "sources"),
    }

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        found = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
        globals()[name] = found
        return found


__all__ = [
    "Accession",
    "Act",
    "Actor",
    "ActorKind",
    "AmbiguousDate",
    "Amount",
    "Anniversary",
    "Basis",
    "BeforeStart",
    "Bound",
    "Citation",
    "Commemoration",
    "CompletedYears",
    "Conclusion",
    "Conflict",
    "CountFrom",
    "Entry",
    "Exchange",
    "ExchangeKind",
    "Field",
    "InvalidDate",
    "InvalidDocument",
    "InvalidExchange",
    "InvalidMunicipality",
    "InvalidPartnership",
    "InvalidSource",
    "InvalidType",
    "LeapDay",
    "Municipality",
    "Name",
    "NoAnniversary",
    "NotFound",
    "NotSettled",
    "Occasion",
    "PartialDate",
    "Partnership",
    "PartnershipType",
    "PartnershipsError",
    "Period",
    "Place",
    "Precision",
    "Quantity",
    "Registry",
    "Renaming",
    "Renewal",
    "Resumption",
    "Role",
    "Source",
    "Status",
    "Succession",
    "Suspension",
    "Term",
    "Termination",
    "UnknownLanguage",
    "Withdrawal",
    "completed_years",
    "nth_anniversary",
    "samples",
]
