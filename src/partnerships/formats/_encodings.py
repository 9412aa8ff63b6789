"""Bytes as text, in the encodings that offices use: told by the caller, or found out.

Where nobody tells, a byte order mark decides, then UTF-8 read strictly, then those older encodings
that can read every byte and in which nearly all letters are everyday ones of the language that the
encoding is for. Where several remain, `decoded` asks instead of guessing.
"""

from __future__ import annotations

import codecs
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final

from partnerships._values import shown
from partnerships.errors import PartnershipsError

if TYPE_CHECKING:
    from collections.abc import Callable

_WIDER: Final = {"shift_jis": "cp932", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030"}
"""Files that say they are in the one are written in the other, which has all of its letters."""
_NAMED: Final = {
    **{name: name for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")},
    **{name: name for name in ("cp932", "cp949", "gb18030", "euc_jp", "iso2022_jp", "big5")},
    **{name: name for name in ("cp950", "cp1252", "iso8859-1", "ascii")},
    **_WIDER,
}
"""What a caller can name, by Python's name for it."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ENOUGH: Final = 0.9
"""The share of everyday letters from which a text is taken to be in an encoding."""
_LOOKED_AT: Final = 20_000
"""How many letters that are not ASCII are looked at."""
_TELLING: Final = 12
"""From so many letters on, what is all Hangul is not Chinese that happens to look so: of everyday
Chinese letters every second has the bytes of one.
"""


def decoded(content: bytes, encoding: str | None = None) -> str:
    """Return the text. Raises `PartnershipsError`; where several encodings are possible, it names
    them.
    """
    return _found_out(content) if encoding is None else _decoded_as(content, _known(encoding))


def encoded(text: str, encoding: str) -> bytes:
    """Return the text's bytes. Raises `PartnershipsError` for a letter that the encoding lacks."""
    try:
        return text.encode(_known(encoding))
    except UnicodeEncodeError as error:
        letter = text[error.start]
        message = f"{encoding} has no letter {letter!r} (utf-8-sig has them all)"
        raise PartnershipsError(message, value=letter) from None


def _known(encoding: str) -> str:
    try:
        return _NAMED[codecs.lookup(encoding).name]
    except (LookupError, ValueError, TypeError):
        message = f"unknown encoding (known are {', '.join(_NAMED)}): {shown(encoding)}"
        raise PartnershipsError(message, value=encoding) from None


def _decoded_as(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        wrong = content[error.start : error.start + 4]
        message = f"not {encoding} at byte {error.start}: {wrong!r}"
        raise PartnershipsError(message, value=wrong) from None


def _found_out(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded_as(content, encoding)
    try:
        return content.decode()
    except UnicodeDecodeError:
        pass
    likely: dict[str, str] = {}
    for encoding, is_everyday in _OLDER.items():
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _share(text, is_everyday) >= _ENOUGH:
            likely[encoding] = text
    if "cp949" in likely and _letters(likely["cp949"]).total() >= _TELLING:
        likely.pop("gb18030", None)
    match [*likely]:
        case [only]:
            return likely[only]
        case []:
            raise PartnershipsError(
                f"not UTF-8, and no other encoding is likely: name it ({', '.join(_NAMED)})"
            )
        case several:
            raise PartnershipsError(
                f"several encodings are possible: name it ({', '.join(several)})"
            )


def _letters(text: str) -> Counter[str]:
    return Counter(islice((each for each in text if each > "\x7f"), _LOOKED_AT))


def _share(text: str, is_everyday: Callable[[str], bool]) -> float:
    letters = _letters(text)
    return sum(count for each, count in letters.items() if is_everyday(each)) / letters.total()


def _lead(letter: str, encoding: str) -> int:
    """Return the first of the letter's two bytes, or 0 if it has not two."""
    try:
        found = letter.encode(encoding)
    except UnicodeEncodeError:
        return 0
    return found[0] if len(found) == 2 else 0


def _is_japanese(letter: str) -> bool:
    """Whether it is kana, a kanji of JIS level 1, a full-width form or a mark."""
    return 0x81 <= _lead(letter, "cp932") <= 0x98 and not "\u0370" <= letter <= "\u04ff"


def _is_korean(letter: str) -> bool:
    """Whether it is a Hangul syllable of KS X 1001, a full-width form or a mark."""
    lead = _lead(letter, "euc_kr")
    return 0xA1 <= lead <= 0xA3 or 0xB0 <= lead <= 0xC8


def _is_chinese(letter: str) -> bool:
    """Whether it is a letter of GB 2312 level 1, a full-width form or a mark."""
    lead = _lead(letter, "gb2312")
    return 0xA1 <= lead <= 0xA3 or 0xB0 <= lead <= 0xD7


def _is_western(letter: str) -> bool:
    """Whether it is a letter or a quotation mark or dash of Western Europe."""
    return (
        "\xc0" <= letter <= "\xff" and letter not in "×÷"
    ) or letter in "ŒœŠšŽžŸ€«»·°’‘“”„–—\xa0"


_OLDER: Final[dict[str, Callable[[str], bool]]] = {
    "cp932": _is_japanese,
    "cp949": _is_korean,
    "gb18030": _is_chinese,
    "cp1252": _is_western,
}
"""In the order in which an error names them."""
