"""English as British towns write it: what differs from English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._languages.en import ENGLISH

if TYPE_CHECKING:
    from partnerships._languages.schema import Words

BRITISH_ENGLISH: Final[Words] = {
    **ENGLISH,
    # "Twinned with Wetzlar (Germany) since 1969" (https://www.colchestertwinningsociety.org/what-is-twinning);
    # "The twinning celebrated its 50th anniversary" (https://www.thepost.uk.com, 800878).
    "types": {**ENGLISH["types"], "sister": "twin town"},
    "roles": {**ENGLISH["roles"], "organizer": "organiser"},
    "actors": {
        **ENGLISH["actors"],
        "international_organization": "international organisation",
    },
}
