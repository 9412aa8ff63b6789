"""The words of each language, as data: nothing here is computed, and nothing here knows what the
words are about.

`partnerships.wording` looks them up, and `partnerships.vocabulary` takes the labels of the built-in
types from here. To add a language, add its table; ``lacking`` says what it still needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._words.en import ENGLISH
from partnerships._words.ja import JAPANESE
from partnerships._words.ko import KOREAN
from partnerships._words.zh import CHINESE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerships._words._form import Words

TABLES: Final[Mapping[str, Words]] = {
    "en": ENGLISH,
    "ja": JAPANESE,
    "ko": KOREAN,
    "zh": CHINESE,
}
"""The tables by language (BCP 47), sorted."""
