"""The letters that are folded: case, accents, width, punctuation, kana, and variants of Chinese letters.

`fold_text` is for matching: two texts fold alike if they are the same but for how they are written.
`fold_variants` keeps a Japanese name readable: it only replaces what is written in several ways.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple
from unicodedata import category, normalize

from partnerships._validation import remove_invisible

LETTERS: Final = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "ħ": "h", "ŋ": "n", "’": "", "'": "", "ʻ": "", "ʼ": "",
    }
)  # fmt: skip
"""Latin letters in lower case that have no accent of their own in Unicode, and apostrophes."""

SMALL_KE: Final = re.compile("(?<=[\u3400-\u9fff])[ヶケヵがガカ](?=[\u3400-\u9fff])")
"""茅ヶ崎, 茅ケ崎 and 茅が崎."""

_ACCENTS: Final = re.compile(r"(?<=[\0-ʯͰ-ϿḀ-῿])[\u0300-\u036f]+|(?<=е)\u0308")
"""The accents behind a Latin or Greek letter, and of ё. In other scripts a mark makes another letter."""

_KANA: Final = {code: chr(code + 0x60) for code in range(0x3041, 0x3097)} | {
    **{ord(small): large for small, large in ("ヶケ", "ヵカ", "ゖケ", "ゕカ")},
}
"""Hiragana as katakana, and the small letters that are written for large ones."""


class Tables(NamedTuple):
    """Translations of single letters."""

    usual: dict[int, str]
    """The usual letters of Japanese names, by their other forms."""
    folded: dict[int, str]
    """One letter for all that are variants of each other: Chinese letters, and kana."""


@cache
def read_tables() -> Tables:
    """Return the translations, read once; most uses of the library need none."""
    from importlib import resources  # noqa: PLC0415  # not needed for plain letters, and slow to import

    usual: dict[int, str] = {}
    folded: dict[int, str] = dict(_KANA)
    text = resources.files("partnerships._folding").joinpath("letters.tsv").read_text("utf-8")
    for line in text.splitlines()[1:]:
        letter, tab, forms = line.partition("\t")
        if tab:
            usual |= dict.fromkeys(map(ord, forms), letter)
        else:
            folded |= dict.fromkeys(map(ord, line[1:]), line[0])
    return Tables(usual, folded)


@lru_cache(maxsize=100_000)
def fold_text(text: str) -> str:
    """Return a text as it is matched with others: without case, accents, width, spaces and punctuation, in
    katakana, and with one letter for all variants of a Chinese letter. A text of signs alone keeps them.

    Folding again changes nothing. Letters are folded one by one, so that a part of a text is found in it.

    >>> fold_text("Lüda"), fold_text("SUN YAT-SEN"), fold_text("ＪＩＣＡ")
    ('luda', 'sunyatsen', 'jica')
    >>> fold_text("大連") == fold_text("大连"), fold_text("広島") == fold_text("廣島") == fold_text("广岛")
    (True, True)
    """
    if text.isascii():
        folded = text.casefold()
    else:
        folded = normalize("NFKC", remove_invisible(text)).casefold()
        folded = normalize("NFC", _ACCENTS.sub("", normalize("NFKD", folded))).translate(LETTERS)
        folded = folded.translate(read_tables().folded)
    return folded.translate(_SIGNS) or "".join(folded.split())


def fold_variants(name: str) -> str:
    """Return a name with the usual ones of the letters that are written in several forms in Japanese names.

    >>> fold_variants("茅ケ崎"), fold_variants("髙槻")
    ('茅ヶ崎', '高槻')
    """
    if name.isascii():
        return name
    return SMALL_KE.sub("ヶ", normalize("NFKC", name).translate(read_tables().usual))


def have_same_forms(one: str, other: str) -> bool:
    """Whether two texts that fold alike have the same forms of their Chinese letters and kana.

    >>> have_same_forms("大連", "大連市"), have_same_forms("大連", "大连市")
    (True, False)
    """
    return _list_forms(one) == _list_forms(other)


def _list_forms(text: str) -> set[str]:
    """Return the letters of a text for which another is written where it is folded."""
    return set() if text.isascii() else {each for each in text if ord(each) in read_tables().folded}


class _Signs(dict[int, str | int]):
    """What to put in the place of each character: nothing for signs and spaces. Filled when asked."""

    def __missing__(self, code: int) -> str | int:
        self[code] = found = "" if category(chr(code))[0] in "CPSZ" else code
        return found


_SIGNS: Final = _Signs()
