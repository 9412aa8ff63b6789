"""Hypothesis strategies for the values of the library, to test the programs that use it.

Every value is valid, and a failing example shrinks to a small one: Kokura and Tacoma, on 1 January 2000.
Where Hypothesis is installed, ``st.from_type`` finds these strategies without an import.

Some options are common. With ``exact``, dates are known to the day and have no qualifier. ``within`` is
a period, or its text form, in which all dates lie; an unknown end of it raises `InvalidDate`.
``countries`` are ISO 3166-1 alpha-2 codes, one of which each municipality has.

This needs the extra ``testing``: ``python -m pip install 'partnerships[testing]'``.
"""

from importlib.util import find_spec

from partnerships.errors import MissingExtra

if find_spec("hypothesis") is None:
    message = "the strategies need Hypothesis: python -m pip install 'partnerships[testing]'"
    raise MissingExtra(message)

from partnerships._testing.acts import (
    accessions,
    acts,
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
    anniversaries,
    changes,
    commemorations,
    completed_years,
    counts,
    due_days,
    entries,
    findings,
    histories,
    intervals,
    renamings,
    runs,
    spells,
)
from partnerships._testing.dates import days, partial_dates, periods, terms
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
from partnerships._testing.registries import check_options, registries

__all__ = [
    "accessions",
    "actors",
    "acts",
    "anniversaries",
    "awards",
    "changes",
    "check_options",
    "citations",
    "claims",
    "commemorations",
    "completed_years",
    "conclusions",
    "coordinates",
    "counts",
    "days",
    "due_days",
    "entries",
    "exchanges",
    "fields",
    "findings",
    "histories",
    "intervals",
    "municipalities",
    "names",
    "occasions",
    "partial_dates",
    "partnership_types",
    "partnerships",
    "periods",
    "pictures",
    "places",
    "quantities",
    "quotations",
    "registries",
    "renamings",
    "renewals",
    "resumptions",
    "runs",
    "sources",
    "spells",
    "successions",
    "suspensions",
    "terminations",
    "terms",
    "texts",
    "withdrawals",
]
