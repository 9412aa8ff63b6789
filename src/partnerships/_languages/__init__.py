"""The words of each built-in language, as data: nothing here is computed.

`partnerships._languages.language` makes a `Language` of each, and `partnerships.vocabulary` takes the
labels of the built-in types and fields from here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._languages.de import GERMAN
from partnerships._languages.en import ENGLISH
from partnerships._languages.en_gb import BRITISH_ENGLISH
from partnerships._languages.en_us import AMERICAN_ENGLISH
from partnerships._languages.es import SPANISH
from partnerships._languages.fr import FRENCH
from partnerships._languages.id import INDONESIAN
from partnerships._languages.it import ITALIAN
from partnerships._languages.ja import JAPANESE
from partnerships._languages.ko import KOREAN
from partnerships._languages.pl import POLISH
from partnerships._languages.ru import RUSSIAN
from partnerships._languages.vi import VIETNAMESE
from partnerships._languages.zh import CHINESE
from partnerships._languages.zh_hant import TRADITIONAL_CHINESE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerships._languages.schema import Words

TABLES: Final[Mapping[str, Words]] = {
    "de": GERMAN,
    "en": ENGLISH,
    "en-GB": BRITISH_ENGLISH,
    "en-US": AMERICAN_ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "id": INDONESIAN,
    "it": ITALIAN,
    "ja": JAPANESE,
    "ko": KOREAN,
    "pl": POLISH,
    "ru": RUSSIAN,
    "vi": VIETNAMESE,
    "zh": CHINESE,
    "zh-Hant": TRADITIONAL_CHINESE,
}
"""The tables by language (BCP 47), sorted."""
