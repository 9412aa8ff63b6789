"""Whether a text that was read as Windows-1252 was one: where other encodings for Europe have other
letters for its bytes, the letters around them must be those of a Western language.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

_LOOKED_AT: Final = 20_000
"""How many letters that are not ASCII are looked at."""
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_CONSONANT: Final = "[bcdfghjklmnpqrstvwxz]"
_VOWEL: Final = "[aeiouyáéíóúýäöüàâèêëìîïòôùû]"
_FITTING: Final = re.compile(
    # The same in Windows-1250 (but for Å and à, of which its languages have next to none) and 1254,
    # or no letter.
    r"[ÁÂÄÇÉËÍÎÓÔÖÚÜßáâäçéëíîóôöúüÅåÀà€«»·°\xa0„]"
    # Not ı, ř, ć, č, ę, ů, ű, ď, ń, ă, ő and ś, by what stands beside them.
    rf"|(?i:(?<!{_VOWEL})[æø](?!{_VOWEL}))"
    rf"|è(?={_CONSONANT}{{1,3}}e|s\b)|ê(?=t(?:e|s?\b)|que|che|me)|(?<=[oO])[ùû]"
    rf"|(?<=[aAoOuU])ï(?={_CONSONANT})|ñ(?=[aeiouáéíóú])|ã(?=[eo])|õ(?=e)|[œŒ](?=u)"
    # Not a letter of Mac OS or MS-DOS within a word.
    r"|(?<!\w)[‘“”’]|[‘“”’](?!\w)|(?<=\b\w)’|’(?=s\b)|(?<![a-z])[–—]|[–—](?![a-z])"
)
_FOREIGN: Final = re.compile(r"[^\W\x00-\x7f]{3}|(?<![^\W_])[^\W\x00-\x7f]{2}(?![^\W_])")
"""Words of other letters than ASCII have no Latin alphabet."""


def is_western(text: str) -> bool:
    """Whether what is not ASCII, as far as it is looked at, fits into words of Western Europe."""
    places = (letter.start() for letter in islice(_NOT_ASCII.finditer(text), _LOOKED_AT))
    return all(_FITTING.match(text, at) and not _FOREIGN.match(text, at) for at in places)
