"""Find what stands in a printed name and is no word: lost letters, footnote marks, flags."""

from __future__ import annotations

import re
from typing import Final

from partnerships._validation import truncated_repr
from partnerships.errors import InvalidMunicipality
from partnerships.municipalities import COUNTRIES

FOOTNOTE_MARKS: Final = ("※", "*", "＊", "†", "‡")
"""Signs that refer to footnotes."""
_SIGNS: Final = "".join(FOOTNOTE_MARKS) + "◎○●■□◆◇★☆▲△▼▽"
_FOOTNOTE: Final = re.compile(
    rf"[{_SIGNS}]+[0-9０-９]{{0,2}}(?![0-9０-９])[)）]?"
    r"|[¹²³⁰⁴-⁹ᵃ-ᶻ]+[⁾)]?"
    r"|\[ ?(?:[^\W\d_]{0,8}\.? ?[0-9]{1,3}|[a-z]{1,2}|[*※†‡])(?: ?, ?[0-9]{1,3})? ?\]"
    r"|[(（［〔【] ?(?:[0-9]{1,2}|[a-z]"
    r"|(?:注|註|备注|備註|脚注|주|각주|[Nn]ote|[Aa]nm\.?|[Ff]n\.?|nb|※|\*) ?[0-9０-９]{0,2})"
    r" ?[)）］〕】]"
)
"""A footnote mark: ``*1``, ``²``, ``[3]``, ``[note 1]``, ``[a]``, ``（注1）``, ``(2)``."""
_GLUED_NUMBER: Final = re.compile(r"(?<=[a-zß-ɏ])[0-9]{1,2}$")
_SPREADSHEET_ERROR: Final = re.compile(
    r"#[¡¿]?[^\W\d_a-z][\w /]*[!?]|#(?:N/A|NV|N/D|N/B|N/V|Н/Д|I/T|YOK|PUUTTUU|HIÁNYZIK|SAKNAS|NENÍ_K_DISPOZICI)"
    r"[!?]?|Err:[0-9]{3}"
)
_FLAG: Final = re.compile(
    "([\U0001f1e6-\U0001f1ff])([\U0001f1e6-\U0001f1ff])"
    "|\U0001f3f4([\U000e0061-\U000e007a]{2})[\U000e0030-\U000e007a]*\U000e007f"
    "|:(?:flag[-_ ])?([a-z]{2}):"
)
_PICTURES: Final = re.compile("[\u2190-\u21ff\u27f0-\u27ff\u29c9\ufe0f\U0001f300-\U0001faff]+")
"""Arrows and pictures, as web sites put beside links."""
_LOST_LETTER: Final = re.compile(
    r"\ufffd|(?<=\w)[?？]+(?=\w)|^[\W_]*[?？][\W_]*$|[?？]{2,}|[?？](?=\w)|(?<=\w)[?？]"
)
_DOUBT: Final = re.compile(r" [?？]$| ?[(（\[][?？][)）\]]")
_GARBLED: Final = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u017d-\u02dc\u2013-\u2122]"
)
"""Two letters that can be the bytes of one letter in UTF-8."""
_WINDOWS: Final = {
    ord(bytes([each]).decode("cp1252")): each
    for each in range(0x80, 0xA0)
    if each not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}


def check_spreadsheet_error(text: str) -> None:
    """Raise `InvalidMunicipality` if a cell holds the error of a spreadsheet, such as ``#REF!``."""
    if text[:1] in {"#", "E"} and _SPREADSHEET_ERROR.fullmatch(text):
        message = f"a spreadsheet's error, not a name: {truncated_repr(text)}"
        raise InvalidMunicipality(message, value=text)


def mend_letters(text: str, remarks: list[str]) -> str:
    """Return a text whose letters are right: one that was read with a wrong encoding is read again.

    Raises `InvalidMunicipality` if letters are lost.
    """
    found = _DOUBT.sub("", text) if "?" in text or "？" in text else text
    if found != text and found:
        remarks.append(
            f"a question mark beside the name, which is presumed: {truncated_repr(text)}"
        )
    if _LOST_LETTER.search(found):
        message = f"a letter is lost, of which a question mark is left: {truncated_repr(text)}"
        raise InvalidMunicipality(message, value=text)
    if found.isascii() or not may_be_garbled(found):
        return found
    mended = _decode_again(found)
    if mended is None:
        return found
    remarks.append(f"letters read with a wrong encoding, presumed to be {truncated_repr(mended)}")
    return mended


def may_be_garbled(text: str) -> bool:
    """Whether a text has letters that can come from a wrong encoding."""
    return _GARBLED.search(text) is not None


def _decode_again(text: str) -> str | None:
    """Return a text in UTF-8 that had been read as Windows-1252, or None if it had not."""
    try:
        mended = bytes(_WINDOWS.get(ord(each), ord(each)) for each in text).decode()
    except ValueError:
        return None
    printable = mended.replace("\n", "").isprintable()
    return mended if printable and not may_be_garbled(mended) else None


def take_flags(text: str) -> tuple[str, list[str]]:
    """Return a text without flags and other pictures, and the countries of the flags."""
    codes: list[str] = []
    for found in _FLAG.finditer(text):
        first, second, tag, name = found.groups()
        if first:
            code = "".join(chr(ord(each) - 0x1F1E6 + ord("A")) for each in (first, second))
        elif tag:
            code = "".join(chr(ord(each) - 0xE0000) for each in tag).upper()
        else:
            code = name.upper()
        codes.append(code)
    return _PICTURES.sub(" ", _FLAG.sub(" ", text)), [code for code in codes if code in COUNTRIES]


def strip_footnote_marks(text: str) -> str:
    """Return a text without its footnote marks."""
    bare = _GLUED_NUMBER.sub("", _FOOTNOTE.sub(" ", text))
    return bare if bare.strip() else text
