"""The country in the name of a flag's picture, such as ``Flag of France.svg``."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

_NAMED: Final = re.compile(
    r"(?:.*/)?(?:\d+px-)?(?:File:|Image:)?"
    r"(?:(?:flag|bandiera|bandera|bandeira|drapeau|flagge|vlag|flaga)[ _]"
    r"(?:of[ _]|von[ _]|van[ _]|de(?:l|lla|ll'|s|r)?[ _]?|du[ _]|da[ _]|do[ _])"
    r"(?:the[ _]|la[ _]|l')?(?P<behind>.+?)"
    r"|(?P<front>.+?)(?:の(?:国)?旗|国旗|國旗|국기|[ _]flag))"
    r"(?:[ _]\([^()]*\))?(?:\.svg|\.png|\.gif|\.jpe?g)*",
    re.IGNORECASE,
)
_MAX_LENGTH: Final = 200


def find_flag_country(name: str) -> str:
    """Return the country whose flag a picture shows by its name, title or description, else "".

    >>> find_flag_country("Flag_of_France.svg"), find_flag_country("Flag of the Netherlands")
    ('France', 'Netherlands')
    >>> find_flag_country("日本の旗"), find_flag_country("Town hall.jpg")
    ('日本', '')
    """
    if len(name) > _MAX_LENGTH:
        return ""
    found = _NAMED.fullmatch(unquote(name).strip())
    country = "" if found is None else found["behind"] or found["front"]
    return country.replace("_", " ").strip()
