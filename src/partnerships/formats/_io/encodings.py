"""Decode and encode text in the encodings that offices use; detect the encoding if none is given.

Detection tries, in this order: a byte order mark, the escape sequences of ISO-2022-JP, strict UTF-8,
and older encodings. An older encoding is likely if it can decode all bytes and nearly all letters are
everyday letters of its language; of several likely ones, one is taken if by far the most letters are
common in lists of partnerships. Otherwise `decode` raises an error instead of guessing.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Final

from partnerships._validation import truncated_repr
from partnerships.errors import InvalidEncoding
from partnerships.formats._io import BYTE_ORDER_MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SUPERSETS: Final = {"shift_jis": "cp932", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030"}
"""Encodings whose files are read and written in a superset of them."""
_KNOWN_ENCODINGS: Final = {
    **{name: name for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")},
    **{name: name for name in ("cp932", "cp949", "gb18030", "euc_jp", "iso2022_jp", "big5")},
    **{name: name for name in ("cp950", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254")},
    **{name: name for name in ("iso8859-1", "ascii")},
    **_SUPERSETS,
}
"""The encodings that offices use, by Python's name for each. Any other of Python's can be named, too."""
_NOT_OF_FILES: Final = frozenset(
    {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"}
)
"""Python's encodings of parts of a text."""
_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # which begins as that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MIN_EVERYDAY_SHARE: Final = 0.9
"""The share of everyday letters from which an encoding is likely."""
_SAMPLE_LETTERS: Final = 20_000
"""The maximum number of non-ASCII letters that are examined."""
_MIN_HANGUL: Final = 12
"""From this number of letters on, a text that can be all Hangul is not taken for Chinese. A shorter
one may be: the bytes of every second everyday Chinese letter are those of a Hangul syllable.
"""
_LETTER: Final = re.compile(r"[^\x00-\x7f]")
_LETTERS: Final = re.compile(r"[^\x00-\x7f]+")
_ACCENTED_LETTER: Final = re.compile(r"(?:(?<=[a-z])[^\x00-\x7f]|[^\x00-\x7f](?=[a-z]))")
"""A non-ASCII letter next to a small Latin one: an accented letter, read as half of a wide one."""
_ESCAPE: Final = re.compile(rb"\x1b[$(][@BJ]")
"""The escape sequences by which ISO-2022-JP, all of whose bytes are ASCII, changes its letters."""
_COMMON_LETTERS: Final[dict[str, frozenset[str]]] = {
    encoding: frozenset(letters)
    for encoding, letters in {
        "euc_jp": """
            市町村区県都道府州国姉妹友好提携締結調印年月日交流協定関係備考種別相手先名自治体所在地
            大中小上下東西南北海山川島田本原野崎岡福長高松新広沢江京阪神戸津浜古川元平成昭和令
            アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンー
            ガギグゲゴザジズゼゾダデドバビブベボパピプペポァィェォッャュョのにはをがとでしたるいなりま
            共和合衆民華人米英仏独露韓連邦台湾""",
        "cp949": """
            시도군구면읍주남북동서경상전라충청강원제울산부광역대구인천수성안양고창진해포여순목춘평용
            자매우호결연교류협력도국중일본미프랑스러아베트필리핀독영호캐나다몽골태말레이인네시
            년월일체결지역명칭구분비번호상대가하타키토사오카마로드르크페치후쿠와기니세쓰무히
            민공화합특별자현정부관계의향서""",
        "gb18030": """
            市县区州省国城友好姐妹结好时间缔交流合作关系年月日签署备注类型名称序号城市地洲
            大中小上下东西南北海山川岛江河京津广新高长安宁石家庄连青沈阳天金台湾香港
            日本韩美英法德意俄罗斯加拿澳利亚新西兰巴阿尔克拉斯特里维马达多塔诺奥科比布伊卡莱
            和人民共正式国际协议""",
    }.items()
}
"""Letters that are common in lists of partnerships and the names in them."""
_MIN_COMMON_SHARE: Final = 0.3
"""The minimum share of common letters in an encoding that is taken out of several. It must also be
more than twice that of any other.
"""
_MIN_LETTERS: Final = 6
"""The number of letters from which the share of common ones counts."""
_CONSONANT: Final = "[bcdfghjklmnpqrstvwxz]"
_VOWEL: Final = "[aeiouyáéíóúýäöüàâèêëìîïòôùû]"
_WESTERN: Final = re.compile(
    # The same in Windows-1250 and 1254, or no letter. (The languages of 1250 have next to no Å and à.)
    r"[ÁÂÄÇÉËÍÎÓÔÖÚÜßáâäçéëíîóôöúüÅåÀà€«»·°\xa0„]"
    # Not ı, ř, ć, č, ę, ů, ű, ď, ń, ă, ő or ś, judged by the letters beside them.
    rf"|(?i:(?<!{_VOWEL})[æø](?!{_VOWEL}))"
    rf"|è(?={_CONSONANT}{{1,3}}e|s\b)|ê(?=t(?:e|s?\b)|que|che|me)|(?<=[oO])[ùû]"
    rf"|(?<=[aAoOuU])ï(?={_CONSONANT})|ñ(?=[aeiouáéíóú])|ã(?=[eo])|õ(?=e)|[œŒ](?=u)"
    # Not a letter of Mac OS or MS-DOS within a word.
    r"|(?<!\w)[‘“”’]|[‘“”’](?!\w)|(?<=\b\w)’|’(?=s\b)|(?<![a-z])[–—]|[–—](?![a-z])"
)
_NON_LATIN: Final = re.compile(r"[^\W\x00-\x7f]{3}|(?<![^\W_])[^\W\x00-\x7f]{2}(?![^\W_])")
"""A run of non-ASCII letters that no word in the Latin alphabet has."""


def decode(content: bytes, encoding: str | None = None) -> str:
    """Return the text of bytes. Raises `InvalidEncoding`, which names the encodings if several are
    possible.
    """
    if not isinstance(content, bytes):
        raise InvalidEncoding(f"must be text or bytes: {truncated_repr(content)}", value=content)
    return (
        _detect_and_decode(content)
        if encoding is None
        else _decode_as(content, _look_up_encoding(encoding))
    )


def encode(text: str, encoding: str) -> bytes:
    """Return the bytes of a text. Raises `InvalidEncoding` for a letter that the encoding lacks."""
    try:
        return text.encode(_look_up_encoding(encoding))
    except UnicodeEncodeError as error:
        letter = text[error.start]
        message = f"{encoding} has no letter {letter!r} (utf-8-sig has them all)"
        raise InvalidEncoding(message, value=letter) from None


def find_changed_letters(text: str, encoding: str) -> dict[str, str]:
    """Return the letters that an encoding replaces, each with its replacement: CP932 writes 〜 as ～.
    Raises as `encode` does.
    """
    content, known = encode(text, encoding), _look_up_encoding(encoding)
    if _decode_as(content, known) == text:
        return {}
    letters = {
        each: _decode_as(each.encode(known), known) for each in sorted({*text} - {BYTE_ORDER_MARK})
    }
    return {each: other for each, other in letters.items() if other != each}


def _look_up_encoding(encoding: str) -> str:
    try:
        found = codecs.lookup(encoding)
    except (LookupError, ValueError, TypeError):
        found = None
    # As `bytes.decode` asks, which no public name answers.
    if found is None or not found._is_text_encoding or found.name in _NOT_OF_FILES:  # noqa: SLF001
        known = f"known are {', '.join(_KNOWN_ENCODINGS)}, and others of Python"
        message = f"unknown encoding ({known}): {truncated_repr(encoding)}"
        raise InvalidEncoding(message, value=encoding)
    return _KNOWN_ENCODINGS.get(found.name, found.name)


def _decode_as(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding).removeprefix(BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        wrong = content[error.start : error.start + 4]
        message = f"not {encoding} at byte {error.start}: {wrong!r}"
        raise InvalidEncoding(message, value=wrong) from None


def _detect_and_decode(content: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _decode_as(content, encoding)
    if _ESCAPE.search(content):
        return _decode_as(content, "iso2022_jp")
    try:
        return content.decode()
    except UnicodeDecodeError:
        pass
    likely = _decode_likely(content)
    match [*likely]:
        case [only]:
            return likely[only]
        case []:
            raise InvalidEncoding(
                f"not UTF-8, and no other encoding is likely: name it ({', '.join(_KNOWN_ENCODINGS)})"
            )
        case several:
            if clear := _choose_encoding(likely):
                return likely[clear]
            raise InvalidEncoding(f"several encodings are possible: name it ({', '.join(several)})")


def _decode_likely(content: bytes) -> dict[str, str]:
    """Return the text in each likely encoding: nearly all of its letters are everyday ones."""
    likely: dict[str, str] = {}
    for encoding, is_everyday in _EAST_ASIAN.items():
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _compute_share(text, is_everyday) >= _MIN_EVERYDAY_SHARE and not _is_mostly_latin(text):
            likely[encoding] = text
    if "cp949" in likely and _count_letters(likely["cp949"]).total() >= _MIN_HANGUL:
        likely.pop("gb18030", None)
    with suppress(UnicodeDecodeError):
        text = content.decode("cp1252")
        if _is_western(text):
            likely["cp1252"] = text
    return likely


def _choose_encoding(likely: Mapping[str, str]) -> str | None:
    """Return the encoding in which by far the most letters are common ones, or None."""
    shares = {
        encoding: _compute_share(text, _COMMON_LETTERS.get(encoding, frozenset()).__contains__)
        for encoding, text in likely.items()
    }
    *_, second, best = sorted(shares, key=shares.__getitem__)
    enough = (
        _count_letters(likely[best]).total() >= _MIN_LETTERS and shares[best] >= _MIN_COMMON_SHARE
    )
    return best if enough and shares[best] > 2 * shares[second] else None


def _is_mostly_latin(text: str) -> bool:
    """Whether most non-ASCII letters are single ones within ASCII words."""
    runs = [*islice(_LETTERS.finditer(text), _SAMPLE_LETTERS)]
    accents = sum(
        len(run[0]) == 1 and _ACCENTED_LETTER.match(text, run.start()) is not None for run in runs
    )
    return 2 * accents > len(runs)


def _is_western(text: str) -> bool:
    """Whether the examined non-ASCII letters fit into words of Western European languages.

    Other encodings of Europe have other letters for the same bytes, so the neighbours decide.
    """
    places = (letter.start() for letter in islice(_LETTER.finditer(text), _SAMPLE_LETTERS))
    return all(_WESTERN.match(text, at) and not _NON_LATIN.match(text, at) for at in places)


def _count_letters(text: str) -> Counter[str]:
    return Counter(each[0] for each in islice(_LETTER.finditer(text), _SAMPLE_LETTERS))


def _compute_share(text: str, is_everyday: Callable[[str], bool]) -> float:
    letters = _count_letters(text)
    return sum(count for each, count in letters.items() if is_everyday(each)) / letters.total()


def _get_lead_byte(letter: str, encoding: str) -> int:
    """Return the first byte of a letter of two bytes, or 0 for any other letter."""
    try:
        found = letter.encode(encoding)
    except UnicodeEncodeError:
        return 0
    return found[0] if len(found) == 2 else 0


def _is_japanese(letter: str) -> bool:
    """Whether it is kana, a kanji of JIS level 1, a full-width form or a mark."""
    return 0x81 <= _get_lead_byte(letter, "cp932") <= 0x98 and not "\u0370" <= letter <= "\u04ff"


def _is_korean(letter: str) -> bool:
    """Whether it is a Hangul syllable of KS X 1001, a full-width form or a mark."""
    lead = _get_lead_byte(letter, "euc_kr")
    return 0xA1 <= lead <= 0xA3 or 0xB0 <= lead <= 0xC8


def _is_chinese(letter: str) -> bool:
    """Whether it is a letter of GB 2312 level 1, a full-width form or a mark."""
    lead = _get_lead_byte(letter, "gb2312")
    return 0xA1 <= lead <= 0xA3 or 0xB0 <= lead <= 0xD7


def _is_japanese_in_euc(letter: str) -> bool:
    """Whether it is kana, a kanji of JIS level 1, a full-width form or a mark."""
    lead = _get_lead_byte(letter, "euc_jp")
    return 0xA1 <= lead <= 0xA5 or 0xB0 <= lead <= 0xCF


_EAST_ASIAN: Final[dict[str, Callable[[str], bool]]] = {
    "cp932": _is_japanese,
    "euc_jp": _is_japanese_in_euc,
    "cp949": _is_korean,
    "gb18030": _is_chinese,
}
"""The test for everyday letters by encoding, in the order in which an error names the encodings."""
