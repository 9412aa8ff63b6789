"""Partnerships between municipalities: which exist, whether in force, and which anniversary falls
when.
"""

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
    InvalidMunicipality,
    InvalidPartnership,
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
from partnerships.vocabulary import Basis, PartnershipType, Status

__all__ = [
    "Accession",
    "Act",
    "AmbiguousDate",
    "Anniversary",
    "Basis",
    "BeforeStart",
    "Bound",
    "CompletedYears",
    "Conclusion",
    "Conflict",
    "CountFrom",
    "InvalidDate",
    "InvalidDocument",
    "InvalidMunicipality",
    "InvalidPartnership",
    "InvalidType",
    "LeapDay",
    "Municipality",
    "Name",
    "NoAnniversary",
    "NotFound",
    "NotSettled",
    "PartialDate",
    "Partnership",
    "PartnershipType",
    "PartnershipsError",
    "Period",
    "Precision",
    "Registry",
    "Renewal",
    "Resumption",
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
