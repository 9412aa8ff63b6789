"""English as American cities write it: what differs from English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._languages.en import ENGLISH

if TYPE_CHECKING:
    from partnerships._languages.schema import Words

AMERICAN_ENGLISH: Final[Words] = {
    **ENGLISH,
    "list_pattern": {"two": {"": " and "}, "middle": ", ", "end": {"": ", and "}},
    # May 1, 1979; May 10–12, 2019 (Unicode CLDR).
    "dates": {
        **ENGLISH["dates"],
        "day": "{month} {day}, {year}",
        "ranges": {
            "days": "{start_month} {start_day}–{end_day}, {year}",
            "days_of_months": "{start_month} {start_day} to {end}",
            "months": "{start_month} to {end}",
        },
    },
    "site": {**ENGLISH["site"], "language": "English (US)"},
}
