"""Characters, words and patterns of printed dates, used by `partnerships.formats.municipal_dates`."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_CHARACTERS: Final[dict[int, str | None]] = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5E)},  # full-width forms
    **dict.fromkeys(map(ord, "〜∼˜"), "～"),  # not ~, which says approximate in EDTF
    **dict.fromkeys(map(ord, "‐‑−"), "-"),
    **dict.fromkeys(map(ord, "‒—―"), "–"),
    **dict.fromkeys(map(ord, "[［〔【"), "("),
    **dict.fromkeys(map(ord, "]］〕】"), ")"),
    **dict.fromkeys(map(ord, "○◯零"), "〇"),
    # Marks that show nothing: a byte order mark, a zero-width space, directions.
    **dict.fromkeys(map(ord, "\ufeff\u200b\u2060\u200e\u200f"), None),
    **dict(zip(map(ord, "㍾㍽㍼㍻㋿"), ("明治", "大正", "昭和", "平成", "令和"), strict=True)),
    **dict(zip(map(ord, "⼀⼆⼋⼗⽇⽉"), "一二八十日月", strict=True)),  # radicals, found in PDFs
}
_DIGITS: Final = "〇一二三四五六七八九"
_NUMERAL: Final = re.compile(f"(?<![0-9])(?:[{_DIGITS}十廿卅]+|元(?=月))(?=[年月日号號])")
_TENS: Final = re.compile("(?:([二三四五六七八九])?十|(廿)|(卅))([一二三四五六七八九])?")


def normalize(text: str) -> str:
    """Return a text in the characters that the patterns use: NFC, half-width forms, ASCII digits for
    kanji numerals, single spaces, round brackets.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_CHARACTERS)
        text = _NUMERAL.sub(_convert_numeral, text)
    return " ".join(text.split())


def _convert_numeral(found: re.Match[str]) -> str:
    numeral = found[0]
    if numeral == "元":
        return "1"
    if tens := _TENS.fullmatch(numeral):
        ten = "2" if tens[2] else "3" if tens[3] else str(_DIGITS.index(tens[1] or "一"))
        return ten + str(_DIGITS.index(tens[4] or "〇"))
    return "".join(str(_DIGITS.index(each)) if each in _DIGITS else each for each in numeral)


# Numbers. A year has four digits; both separators of a date are the same.
_N: Final = "[0-9]{1,2}"
_FOUR: Final = "(?P<year>[0-9]{4})"
_MONTH: Final = f"(?P<month>{_N})"
_DAY: Final = f"(?P<day>{_N})"
YEAR_MONTH_DAY: Final = re.compile(f"([0-9]{{4}})([-/.年])({_N})([-/.月])({_N})([.日]?)")
"""The most frequent notations, which need no `normalize`: ``1979-05-01``, ``1979/5/1``, ``1979年5月1日``."""
YEAR_MONTH_DAY_MARKS: Final = frozenset({"--", "//", "..", "...", "年月日"})
"""The marks that a date in these notations has, joined."""
NUMERIC: Final = tuple(
    re.compile(pattern)
    for pattern in (
        f"{_FOUR} ?[年년](?: ?{_MONTH} ?[月월](?: ?{_DAY} ?[日号號일])?)?",
        f"(?!.*[-/].*[.]$){_FOUR} ?(?P<mark>[-/.]) ?{_MONTH}(?: ?(?P=mark) ?{_DAY})?(?: ?[.])?",
        f"{_MONTH} ?[-/.] ?{_FOUR}(?P<day>)",
        f"{_FOUR}(?P<month>[0-9]{{2}})(?P<day>[0-9]{{2}})",
    )
)
YEAR_LAST: Final = re.compile(f"({_N}) ?([-/.]) ?({_N}) ?\\2 ?([0-9]{{4}})")
"""``01.05.1979`` and ``5/1/1979``: a day and a month, in either order, before the year."""
YEAR: Final = re.compile("[0-9]{4}|[0-9]{3}X|[0-9]{2}XX")
DECADE: Final = re.compile("([0-9]{2}[1-9])0(?:s|'s|’s|er|er Jahre| ?年代| ?년대)")

# The text forms of the library itself.
_EDTF_DAYS: Final = (
    "(?:[0-9]{4}(?:-XX(?:-XX)?|-[0-9]{2}(?:-XX|-[0-9]{2})?)?|[0-9]{3}X|[0-9]{2}XX|XXXX)"
)
_EDTF_DATE: Final = (
    rf"(?:{_EDTF_DAYS}|\[(?:{_EDTF_DAYS}\.\.{_EDTF_DAYS}?|\.\.{_EDTF_DAYS})\])[~?%]?"
)
EDTF: Final = re.compile(_EDTF_DATE)
EDTF_PERIOD: Final = re.compile(rf"{_EDTF_DATE}/(?:{_EDTF_DATE}|\.\.)?|(?:\.\.)?/{_EDTF_DATE}")

# Years counted from another year.
_SMALLER: Final = (
    f"(?: ?年(?: ?({_N}) ?月(?: ?({_N}) ?[日号號])?)?"
    f"| ?(?P<mark>[./-]) ?({_N})(?: ?(?P=mark) ?({_N}))?(?: ?[.])?)?"
)
ERA: Final = re.compile(
    "(明治|大正|昭和|平成|令和|[明大昭平令]|Meiji|Taisho|Showa|Heisei|Reiwa|[MTSHR])"
    f"[.]? ?(元|{_N}){_SMALLER}",
    re.ASCII | re.IGNORECASE,
)
BETWEEN_ERAS: Final = re.compile("[・/](?=[^0-9 ])")
MINGUO: Final = re.compile(f"(?:(?:中[華华])?民[國国])? ?(元|[0-9]{{1,3}}){_SMALLER}")
MINGUO_COMPACT: Final = re.compile("([0-9]{2,3})([0-9]{2})([0-9]{2})")
NAMES_MINGUO: Final = re.compile("民[國国]")

# Words. A separator is optional between a number and a word, required between two numbers.
_WORD: Final = r"[^\W\d_]+"
_SEP: Final = "[ .,/-]{0,3}"
_ORDINAL: Final = "(?:st|nd|rd|th|er)?"
_NAME: Final = f"(?P<month>{_WORD})"
WORDS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        f"(?:the )?{_DAY}{_ORDINAL}{_SEP}(?:of )?{_NAME}{_SEP}{_FOUR}",
        f"{_NAME}{_SEP}(?:the )?{_DAY}{_ORDINAL}[ .,/-]{{1,3}}{_FOUR}",
        f"{_NAME}{_SEP}(?:of )?{_FOUR}(?P<day>)",
        f"{_FOUR}{_SEP}{_NAME}(?:{_SEP}{_DAY}{_ORDINAL})?",
    )
)
WEEKDAY_BEFORE: Final = re.compile(rf"({_WORD})[.]?,? ?(.*[0-9].*)")

# Texts around a date.
MIDNIGHT: Final = re.compile(r"(.*[0-9日일])[ T]0?0:00(?::00(?:\.0{1,9})?)?")
BRACKETED: Final = re.compile(r" ?\(([^()]*)\) ?")
UNCERTAIN: Final = re.compile(r"(.*?) ?(?:\?|\(\?\))")
APPROXIMATE: Final = re.compile(
    "(?:about|around|approx(?:imately)?|circa|cca|ca|c|um|etwa|ungefähr|vers|environ)"
    "(?:[.] ?| |(?=[0-9]))(.+)"
    "|(?:大?約|大?约|약) ?(.+)"
    "|(.+?) ?(?:頃|ごろ|ころ|左右|前[後后]|경|무렵)",
    re.IGNORECASE,
)
DASHED: Final = re.compile(f"[0-9]{{4}}–{_N}–{_N}")
SHORT_YEAR: Final = re.compile(
    rf"'?[0-9]{{2}} ?[年년].*|{_N} ?[月월].*|'?{_N} ?([./-]) ?{_N} ?\1 ?'?{_N}[.]?"
    r"|.*[^\W\d_][ .,/-]*'?[0-9]{2}"
)
SERIAL: Final = re.compile("[1-9][0-9]{4}")
TIME: Final = re.compile(f"{_N}:[0-9]{{2}}")

BLANK: Final = frozenset({"-", "--", "---", "–", "––", "/", "…", "...", "n/a", "na"})
"""Signs for an empty cell. As a date they also mean that it is unknown."""
UNKNOWN: Final = BLANK | {
    *("?", "??", "???", "unknown", "unbekannt", "inconnu", "inconnue"),
    *("不明", "未詳", "不詳", "不详", "未知", "미상", "불명"),
}
"""Signs and words for an unknown date, normalized and in lower case."""
ONGOING: Final = frozenset(
    {
        *("active", "ongoing", "running", "current", "present", "to present", "today", "now"),
        *("in force", "still in force", "no", "none", "no end", "open", "open-ended"),
        *(
            "aktiv",
            "laufend",
            "läuft",
            "heute",
            "besteht",
            "andauernd",
            "nein",
            "kein",
            "keine",
            "keins",
        ),
        *(
            "en cours",
            "actif",
            "en vigueur",
            "aujourd'hui",
            "aujourd’hui",
            "non",
            "aucun",
            "aucune",
        ),
        *("継続中", "継続", "現在", "現在に至る", "交流中", "提携中", "なし", "無し", "無"),
        *(
            "至今",
            "现在",
            "持续",
            "持续中",
            "持續中",
            "有效",
            "无",
            "진행중",
            "진행 중",
            "현재",
            "계속",
            "유효",
        ),
        *("없음", "지속", "활동중"),
    }
)
"""Words in an end column for a partnership that goes on, normalized and in lower case."""
DORMANT: Final = frozenset(
    {
        *("dormant", "inactive", "suspended", "paused", "ruht", "ruhend", "inaktiv", "ausgesetzt"),
        *(
            "en sommeil",
            "suspendu",
            "inactif",
            "休止中",
            "休止",
            "中断中",
            "中断",
            "交流中断中",
            "暂停",
            "中止中",
        ),
        *("중단", "중단중", "중단 중", "휴면"),
    }
)
"""Words in an end column for a dormant partnership, normalized and in lower case."""

_EAST_ASIAN_WEEKDAYS: Final = ("月월一", "火화二", "水수三", "木목四", "金금五", "土토六", "日일天")
_WEEKDAY_SIGNS: Final = {
    sign: number for number, signs in enumerate(_EAST_ASIAN_WEEKDAYS) for sign in signs
}
_WEEKDAY_CHARACTERS: Final = "".join(_WEEKDAY_SIGNS)
WEEKDAY_SIGN: Final = re.compile(
    rf"(?:星期|[周週]|礼拜|禮拜)?([{_WEEKDAY_CHARACTERS}])(?:曜日?|요일)?(?:[・,] ?[祝休])?"
)
WEEKDAY_BEHIND: Final = re.compile(
    rf"(.*[日号號일]),? ?((?:星期|[周週]|礼拜|禮拜)[{_WEEKDAY_CHARACTERS}]|[{_WEEKDAY_CHARACTERS}](?:曜日?|요일))"
)


def _map_names_to_numbers(lines: tuple[str, ...], first: int) -> dict[str, int]:
    return {name: number for number, line in enumerate(lines, first) for name in line.split()}


MONTHS: Final = _map_names_to_numbers(
    (
        "january jan januar jänner jaenner janvier janv",
        "february feb februar feber février fevrier févr fevr",
        "march mar märz maerz mär mrz mars",
        "april apr avril avr",
        "may mai",
        "june jun juni juin",
        "july jul juli juillet juil",
        "august aug août aout",
        "september sept sep septembre",
        "october oct oktober okt octobre",
        "november nov novembre",
        "december dec dezember dez décembre decembre déc",
    ),
    first=1,
)
"""The numbers of the months by their names and short names in English, German and French."""
WEEKDAYS: Final = _map_names_to_numbers(
    (
        "monday mon montag mo lundi",
        "tuesday tue tues dienstag di mardi",
        "wednesday wed mittwoch mi mercredi",
        "thursday thurs thur thu donnerstag do jeudi",
        "friday fri freitag fr vendredi",
        "saturday sat samstag sonnabend sa samedi",
        "sunday sun sonntag so dimanche",
    ),
    first=0,
)
"""The numbers of the weekdays, Monday 0, in the same languages."""


def find_weekday(word: str) -> int | None:
    """Return the number of the weekday, Monday 0, that a word names, or None."""
    if found := WEEKDAY_SIGN.fullmatch(word):
        return _WEEKDAY_SIGNS[found[1]]
    name = word.removesuffix(".").casefold()
    return WEEKDAYS.get(name) if name.isascii() and name.isalpha() else None
