"""Find what stands in a printed name and is no word: lost letters, footnote marks, flags."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from partnerships._languages.lexicon import get_words, normalize_word
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
_ENCODINGS: Final = ("cp1252", "mac_roman", "cp1251", "cp1250", "cp437", "cp850")
"""The encodings in which texts in UTF-8 are read by mistake."""
_SIGNS_OF_NAMES: Final = "\u2010-\u2122\u2e80-\U0003ffff"
_USUAL: Final = re.compile(
    rf"[\x20-\x7e\n\u00a0-\u01ff\u0218-\u021b\u1e00-\u1eff{_SIGNS_OF_NAMES}]+"
    rf"|[\x20-@\[-`{{-~\n\u00a0-\u00bf\u0400-\u045f\u0490\u0491{_SIGNS_OF_NAMES}]+"
    rf"|[\x20-@\[-`{{-~\n\u00a0-\u00bf\u0370-\u03ff{_SIGNS_OF_NAMES}]+"
)
"""A text in Latin letters, in Cyrillic ones or in Greek ones."""
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


def check_word_for_nothing(text: str, remarks: list[str]) -> None:
    """Raise `InvalidMunicipality` if a cell says that there is no name, or that it is the one above. Same
    and Brak are towns as well, so such a short word is told alone.
    """
    word = normalize_word(text)
    if word not in get_words("unknown") and word not in get_words("dittos"):
        return
    if text.isalpha() and text.istitle() and len(text) < 5 and text < "\u2e80":
        remarks.append(f"may be no name, but a word for none: {truncated_repr(text)}")
        return
    raise InvalidMunicipality(f"no name of a municipality: {truncated_repr(text)}", value=text)


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
    mended = decode_again(found)
    if mended is None:
        return found
    remarks.append(f"letters read with a wrong encoding, presumed to be {truncated_repr(mended)}")
    return mended


@lru_cache(maxsize=8192)
def decode_again(text: str) -> str | None:
    """Return a text in UTF-8 that had been read in another encoding, or None if it had not."""
    if text.isascii() or text[-1] > "\u2e7f" or not _compile_pairs().search(text):
        return None
    for encoding in _ENCODINGS:
        try:
            mended = _encode(text, encoding).decode()
        except ValueError:
            continue
        if _USUAL.fullmatch(mended) and decode_again(mended) is None:
            return mended
    return None


@cache
def _compile_pairs() -> re.Pattern[str]:
    """Return the pattern of two letters that can be the first two bytes of one letter in UTF-8."""
    pairs: list[str] = []
    for encoding in _ENCODINGS:
        first, second = (
            "".join(_decode(each, encoding) for each in bytes_)
            for bytes_ in (range(0xC2, 0xF5), range(0x80, 0xC0))
        )
        pairs.append(f"[{re.escape(first)}][{re.escape(second)}]")
    return re.compile("|".join(pairs))


def _decode(byte: int, encoding: str) -> str:
    """Return the letter of a byte; a byte without one is itself."""
    found = bytes([byte]).decode(encoding, "ignore")
    return found or chr(byte)


def _encode(text: str, encoding: str) -> bytes:
    """Return the bytes that a text was read from. Windows-1252 has letters for all of them here."""
    if encoding == "cp1252":
        return bytes(_WINDOWS.get(ord(each), ord(each)) for each in text)
    return text.encode(encoding)


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
