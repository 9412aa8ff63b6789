"""Partnerships between municipalities: which exist, whether in force, and which anniversary falls
when.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
        InvalidEncoding,
        InvalidExchange,
        InvalidJSON,
        InvalidMunicipality,
        InvalidOption,
        InvalidPartnership,
        InvalidRecord,
        InvalidRow,
        InvalidSource,
        InvalidTable,
        InvalidType,
        MissingExtra,
        NoAnniversary,
        NotFound,
        NotSettled,
        PartnershipsError,
        UnknownLanguage,
    )
    from partnerships.exchanges import Actor, Exchange, Occasion, Place, Quantity
    from partnerships.history import Commemoration, Entry, Renaming
    from partnerships.municipalities import Municipality, Name
    from partnerships.partnership import Anniversary, Partnership
    from partnerships.registry import Registry
    from partnerships.sources import Citation, Source
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
else:
    # Loaded when they are asked for, so that the command line can answer an interruption meanwhile.
    _NAMES = {
        "acts": (
            "Accession",
            "Act",
            "Conclusion",
            "Renewal",
            "Resumption",
            "Succession",
            "Suspension",
            "Termination",
            "Withdrawal",
        ),
        "anniversaries": ("CompletedYears", "CountFrom", "completed_years", "nth_anniversary"),
        "dates": ("Bound", "LeapDay", "PartialDate", "Period", "Precision", "Term"),
        "errors": (
            "AmbiguousDate",
            "BeforeStart",
            "Conflict",
            "InvalidDate",
            "InvalidDocument",
            "InvalidEncoding",
            "InvalidExchange",
            "InvalidJSON",
            "InvalidMunicipality",
            "InvalidOption",
            "InvalidPartnership",
            "InvalidRecord",
            "InvalidRow",
            "InvalidSource",
            "InvalidTable",
            "InvalidType",
            "MissingExtra",
            "NoAnniversary",
            "NotFound",
            "NotSettled",
            "PartnershipsError",
            "UnknownLanguage",
        ),
        "exchanges": ("Actor", "Exchange", "Occasion", "Place", "Quantity"),
        "history": ("Commemoration", "Entry", "Renaming"),
        "municipalities": ("Municipality", "Name"),
        "partnership": ("Anniversary", "Partnership"),
        "registry": ("Registry",),
        "sources": ("Citation", "Source"),
        "vocabulary": (
            "ActorKind",
            "Amount",
            "Basis",
            "ExchangeKind",
            "Field",
            "PartnershipType",
            "Role",
            "Status",
        ),
    }
    _MODULES = {name: module for module, names in _NAMES.items() for name in names}

    _SUBMODULES = {*_NAMES, "eras", "samples", "wording"}

    def __getattr__(name: str) -> object:
        if name in _SUBMODULES:
            return import_module(f"{__name__}.{name}")
        if name not in _MODULES:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        found = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted(__all__)


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
    "InvalidEncoding",
    "InvalidExchange",
    "InvalidJSON",
    "InvalidMunicipality",
    "InvalidOption",
    "InvalidPartnership",
    "InvalidRecord",
    "InvalidRow",
    "InvalidSource",
    "InvalidTable",
    "InvalidType",
    "LeapDay",
    "MissingExtra",
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
