"""Partnerships between municipalities: which exist, which are in force on a day, and which
anniversaries fall when.

The values, the registry and the errors can be imported from here. `partnerships.eras`,
`partnerships.wording` and `partnerships.formats` are modules of their own.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The names again, for type checkers: `as` makes them public.
    from partnerships import samples as samples
    from partnerships.actors import Actor as Actor, Place as Place
    from partnerships.acts import (
        Accession as Accession,
        Act as Act,
        Claim as Claim,
        Conclusion as Conclusion,
        Renewal as Renewal,
        Resumption as Resumption,
        Succession as Succession,
        Suspension as Suspension,
        Termination as Termination,
        Withdrawal as Withdrawal,
    )
    from partnerships.anniversaries import (
        Anniversary as Anniversary,
        CompletedYears as CompletedYears,
        CountFrom as CountFrom,
        completed_years as completed_years,
        nth_anniversary as nth_anniversary,
    )
    from partnerships.changes import (
        Change as Change,
        Changes as Changes,
        FieldChange as FieldChange,
    )
    from partnerships.check_options import (
        CheckOptions as CheckOptions,
        IgnoredFinding as IgnoredFinding,
    )
    from partnerships.checks import Finding as Finding, Severity as Severity, check as check
    from partnerships.comparison import compare as compare
    from partnerships.counts import Count as Count, Facet as Facet
    from partnerships.dates import (
        Bound as Bound,
        LeapDay as LeapDay,
        PartialDate as PartialDate,
        Period as Period,
        Precision as Precision,
        Term as Term,
    )
    from partnerships.due import Due as Due, DueKind as DueKind
    from partnerships.errors import (
        AmbiguousDate as AmbiguousDate,
        BeforeStart as BeforeStart,
        Conflict as Conflict,
        InvalidDate as InvalidDate,
        InvalidDocument as InvalidDocument,
        InvalidEncoding as InvalidEncoding,
        InvalidExchange as InvalidExchange,
        InvalidJSON as InvalidJSON,
        InvalidLanguage as InvalidLanguage,
        InvalidMunicipality as InvalidMunicipality,
        InvalidOption as InvalidOption,
        InvalidPartnership as InvalidPartnership,
        InvalidRecord as InvalidRecord,
        InvalidRow as InvalidRow,
        InvalidSource as InvalidSource,
        InvalidTable as InvalidTable,
        InvalidText as InvalidText,
        InvalidType as InvalidType,
        MissingExtra as MissingExtra,
        NoAnniversary as NoAnniversary,
        NotFound as NotFound,
        NotSettled as NotSettled,
        PartnershipsError as PartnershipsError,
        StillReferenced as StillReferenced,
        UnknownLanguage as UnknownLanguage,
        UnknownTerm as UnknownTerm,
    )
    from partnerships.exchanges import (
        Award as Award,
        Exchange as Exchange,
        Occasion as Occasion,
        Picture as Picture,
        Quantity as Quantity,
        Quotation as Quotation,
    )
    from partnerships.history import (
        Commemoration as Commemoration,
        Entry as Entry,
        History as History,
        Renaming as Renaming,
    )
    from partnerships.intervals import Interval as Interval, Run as Run, Spell as Spell
    from partnerships.municipalities import (
        Coordinates as Coordinates,
        Municipality as Municipality,
        Name as Name,
    )
    from partnerships.partnership import Partnership as Partnership
    from partnerships.registry import Registry as Registry
    from partnerships.sources import Citation as Citation, Source as Source
    from partnerships.storage import RegistryFile as RegistryFile
    from partnerships.texts import Text as Text
    from partnerships.vocabulary import (
        ActorKind as ActorKind,
        Amount as Amount,
        Basis as Basis,
        ExchangeKind as ExchangeKind,
        Field as Field,
        PartnershipType as PartnershipType,
        RecordKind as RecordKind,
        Role as Role,
        Status as Status,
    )

    __all__: list[str]
    __version__: str
else:
    # Loaded when they are asked for, so that the command line can answer an interruption meanwhile.
    _NAMES = {
        "actors": ("Actor", "Place"),
        "acts": (
            "Accession",
            "Act",
            "Claim",
            "Conclusion",
            "Renewal",
            "Resumption",
            "Succession",
            "Suspension",
            "Termination",
            "Withdrawal",
        ),
        "anniversaries": (
            "Anniversary",
            "CompletedYears",
            "CountFrom",
            "completed_years",
            "nth_anniversary",
        ),
        "changes": ("Change", "Changes", "FieldChange"),
        "check_options": ("CheckOptions", "IgnoredFinding"),
        "checks": ("Finding", "Severity", "check"),
        "comparison": ("compare",),
        "counts": ("Count", "Facet"),
        "dates": ("Bound", "LeapDay", "PartialDate", "Period", "Precision", "Term"),
        "due": ("Due", "DueKind"),
        "errors": (
            "AmbiguousDate",
            "BeforeStart",
            "Conflict",
            "InvalidDate",
            "InvalidDocument",
            "InvalidEncoding",
            "InvalidExchange",
            "InvalidJSON",
            "InvalidLanguage",
            "InvalidMunicipality",
            "InvalidOption",
            "InvalidPartnership",
            "InvalidRecord",
            "InvalidRow",
            "InvalidSource",
            "InvalidTable",
            "InvalidText",
            "InvalidType",
            "MissingExtra",
            "NoAnniversary",
            "NotFound",
            "NotSettled",
            "PartnershipsError",
            "StillReferenced",
            "UnknownLanguage",
            "UnknownTerm",
        ),
        "exchanges": ("Award", "Exchange", "Occasion", "Picture", "Quantity", "Quotation"),
        "history": ("Commemoration", "Entry", "History", "Renaming"),
        "intervals": ("Interval", "Run", "Spell"),
        "municipalities": ("Coordinates", "Municipality", "Name"),
        "partnership": ("Partnership",),
        "registry": ("Registry",),
        "sources": ("Citation", "Source"),
        "storage": ("RegistryFile",),
        "texts": ("Text",),
        "vocabulary": (
            "ActorKind",
            "Amount",
            "Basis",
            "ExchangeKind",
            "Field",
            "PartnershipType",
            "RecordKind",
            "Role",
            "Status",
        ),
    }
    _MODULES = {name: module for module, names in _NAMES.items() for name in names}
    __all__ = sorted([*_MODULES, "samples"])  # noqa: PLE0605  # from the one table

    _SUBMODULES = {*_NAMES, "eras", "samples", "wording"}

    def __getattr__(name: str) -> object:
        if name in _SUBMODULES:
            return import_module(f"{__name__}.{name}")
        if name == "__version__":
            return import_module("importlib.metadata").version(__name__)
        if name not in _MODULES:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        found = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return list(__all__)
