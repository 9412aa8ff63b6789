"""English as British towns write it: what differs from English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._languages.en import ENGLISH

if TYPE_CHECKING:
    from partnerships._languages.schema import Words

# Manchester and Wuhan "have been friendship cities since 1986"; what they have is a "friendship link", which
# has its "50th anniversary", by "friendship agreements" (http://web.archive.org/web/20080611021612/http:/www.manchester.gov.uk/site/scripts/documents_info.php?categoryID=100002&documentID=2632&pageNumber=3);
# councils prefer "a less formal friendship agreement" to a charter
# (https://www.localgov.co.uk/Town-twinning-comes-of-age/23086).
_FRIENDS: Final = (
    "=friendship city",
    "=friendship cities",
    "=friendship town",
    "=friendship towns",
)

_RELATION: Final = {**ENGLISH["relation"], **dict.fromkeys(_FRIENDS, "friendship link")}

BRITISH_ENGLISH: Final[Words] = {
    **ENGLISH,
    "relation": _RELATION,
    "agreement": {**ENGLISH["agreement"], **dict.fromkeys(_FRIENDS, "friendship agreement")},
    "concluding": {
        **ENGLISH["concluding"],
        **dict.fromkeys(_FRIENDS, "friendship link established"),
    },
    "celebrating": _RELATION,
    "suspending": _RELATION,
    # "Twinned with Wetzlar (Germany) since 1969" (https://www.colchestertwinningsociety.org/what-is-twinning);
    # "The twinning celebrated its 50th anniversary" (https://www.thepost.uk.com, 800878).
    "types": {**ENGLISH["types"], "sister": "twin town"},
    "roles": {**ENGLISH["roles"], "organizer": "organiser"},
    "actors": {
        **ENGLISH["actors"],
        "international_organization": "international organisation",
    },
    "site": {**ENGLISH["site"], "language": "English (UK)"},
}
