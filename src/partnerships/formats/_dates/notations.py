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
    **dict(zip(map(ord, "๐๑๒๓๔๕๖๗๘๙"), "0123456789", strict=True)),
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
    elif "[" in text:
        text = text.replace("[", "(").replace("]", ")")
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
        f"{_FOUR} ?(?:年|년도?)(?: ?{_MONTH} ?[月월](?: ?{_DAY} ?[日号號일])?)?",
        f"{_FOUR} ?[./-] ?{_MONTH} ?[月월](?: ?{_DAY} ?[日号號일])?",
        f"(?!.*[-/].*[.]$){_FOUR} ?(?P<mark>[-/.・]) ?{_MONTH}(?: ?(?P=mark) ?{_DAY})?(?: ?[.])?",
        f"{_FOUR} (?P<month>[0-9]{{2}}) (?P<day>[0-9]{{2}})",
        f"{_MONTH} ?[-/.] ?{_FOUR}(?P<day>)",
        f"{_FOUR}(?P<month>[0-9]{{2}})(?P<day>[0-9]{{2}})",
    )
)
YEAR_LAST: Final = re.compile(
    f"({_N}) ?([-/.]) ?({_N}) ?\\2 ?([0-9]{{4}})|({_N})[.] ?({_N}) ([0-9]{{4}})"
)
"""``01.05.1979`` and ``5/1/1979``: a day and a month, in either order, before the year; also ``14.5 1994``."""
TWO_YEARS: Final = re.compile("([0-9]{2})([0-9]{2})[-/–]([0-9]{2})")
"""``1985/86``: a year and the last digits of a later one."""
TWO_DAYS: Final = re.compile(
    f"({_N})[.]? ?[/&+] ?({_N}[.]? ?[^0-9 .,/-].*[0-9]{{4}}.*)|(.*[月월] ?{_N}[日일]?) ?[・、,] ?({_N} ?[日일].*)"
)
"""``27./28. Mai 1995``, ``4月24・25日``: two days of one month."""
TWO_MONTHS: Final = re.compile(r"([^\W\d_]+)[.]?/(([^\W\d_]+)[.]? [0-9]{4})")
"""``June/July 1957``, folded."""
ERA_DECADE: Final = re.compile("(明治|大正|昭和|平成|令和) ?([1-6])0年代")
"""``昭和50年代``."""
YEAR: Final = re.compile("[0-9]{4}|[0-9]{3}x|[0-9]{2}xx")
DECADE: Final = re.compile(
    "(?:the |annees |anni |anos |lata |roky |de jaren )?([0-9]{2}[1-9])0"
    "(?:'?s|er(?: jahren?)?|-tal(?:et)?|-(?:е|х|ті|их)(?: год(?:ы|ов))?| ?年代| ?년대)"
)
"""``1970s``, ``1970er Jahre``, ``1970年代``: a decade, folded; with two digits the century is not known."""

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
    f"| ?(?P<mark>[./・-]) ?({_N})(?: ?(?P=mark) ?({_N}))?(?: ?[.])?)?"
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
_SEP: Final = "[ .,/-]{0,3}"
_ORDINAL: Final = "(?:st|nd|rd|th|ers?|eme|°|o|a|de|ste|-(?:an|en|jan|jen|i|go))?"
"""What can stand behind the number of a day: ``1st``, ``1er``, ``1°``, ``1º``, ``1-jén``."""
_NAME: Final = "(?P<month>[^0-9()～– .,/-][^0-9()～–]{0,30}?)"
INFLECTED: Final = re.compile(r"(.*[0-9])(?:'(?!s$)[^\W\d_]{1,4}|-(?:ban|ben|an|en|os|es|as|go))")
"""A date with an ending: ``23 Kasım 1979'da``, ``1979-ben``; ``1900's`` can be a decade or a century."""
WORDS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        f"{_DAY}{_ORDINAL}{_SEP}{_NAME}{_SEP}{_FOUR}",
        f"{_NAME}{_SEP}(?:the )?{_DAY}{_ORDINAL}(?:[ .,/-]{{1,3}}| of | de | del ){_FOUR}",
        f"{_NAME}{_SEP}{_FOUR}(?P<day>)",
        f"{_FOUR}{_SEP}{_NAME}(?:{_SEP}{_DAY}{_ORDINAL}[.]?)?",
    )
)
"""Dates with the name of a month, folded."""
VIETNAMESE: Final = re.compile(
    f"(?:(?:ngay )?{_DAY}[ ,]{{0,2}})?thang {_MONTH}(?:,? nam |[ ,/-]{{1,2}}){_FOUR}"
)
"""``ngày 22 tháng 10 năm 1963`` and ``tháng 4/1979``, folded."""
VIETNAMESE_YEAR: Final = re.compile("nam ([0-9]{4})")
INCLUSIVE: Final = frozenset(
    {
        *("a mas tardar", "al piu tardi", "au plus tard", "au plus tard en", "entro", "najpozniej"),
        *("nejpozdeji", "no later than", "not later than", "senast", "spatestens", "uiterlijk"),
        *("не позднее", "не пізніше", "au plus tot", "au plus tot en", "fruhestens", "nejdrive"),
        *("no earlier than", "not earlier than", "не ранее", "не раніше"),
    }
)
"""Words for before and after, folded, that include the date itself."""
VIETNAMESE_UNTIL: Final = re.compile("(?:^|(?<=[0-9] ))đến(?= )", re.IGNORECASE)
"""``đến``, until, which is told from German ``den`` by its letters alone."""
THAI: Final = re.compile("[\u0e01-\u0e4e]")
BUDDHIST_YEAR: Final = re.compile("(?<![0-9])2[45][0-9]{2}(?![0-9])")
"""A year of the Buddhist era, 1857 to 2056, as in ``8 กรกฎาคม 2558``."""
THAI_WORDS: Final = re.compile("(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?|ปี|วันที่|เดือน|เมื่อ) ?")
"""Words around a date in Thai: Buddhist era, Western era, year, day, month, on."""
LINKS: Final = frozenset(
    {
        *(
            "of",
            "the",
            "year",
            "in",
            "de",
            "del",
            "d'",
            "di",
            "da",
            "do",
            "le",
            "den",
            "im",
            "a",
            "an",
        ),
        *("roku", "r", "r.", "г", "г.", "год", "года", "рік", "року", "nam"),
    }
)
"""Words between the parts of a date: ``31 de maio de 1979``."""
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
ROMAN: Final = {numeral: number for number, numeral in enumerate(_ROMAN, 1)}
"""The numbers of the months in Roman numerals, which stand between day and year: ``1 V 1979``."""
OR: Final = re.compile(
    "(.+?)(?: (?:or|oder|ou|lub|czy|nebo|alebo|vagy|veya|eller|или|або|hoặc|hoac|atau) "
    "| ?(?:または|又は|或|또는) ?)(.+)"
)
"""``1977 or 1978``."""
WORD_AND_COMMA: Final = re.compile(r"([^\W\d_]+)[.]?, ")
ANY_WORD: Final = re.compile(r"([^\W\d_]+)[.]?,? ?(.*[0-9].*)")

# Texts around a date.
MIDNIGHT: Final = re.compile(
    r"(.*[0-9日일])[ t,]{1,2}(?:0?0:00(?::00(?:\.0{1,9})?)?(?: ?a\.?m\.?)?"
    r"|12:00(?::00)? ?a\.?m\.?|(?:午前|오전|上午) ?(?:0?0|12):00(?::00)?)"
)
"""A day with the midnight that spreadsheets add, folded."""
ZONED: Final = re.compile(
    r".*[0-9]:[0-9]{2}(?:\.[0-9]+)? ?(?:z|utc|gmt|[+-][0-9]{2}:?(?:[0-9]{2})?)"
)
"""A time in a zone, folded."""
BRACKETED: Final = re.compile(r" ?\(([^()]*)\) ?")
UNCERTAIN: Final = re.compile(r"(.*?) ?(?:\?|\(\?\))")
WITHOUT_PARTS: Final = re.compile(
    f"{_FOUR}[-/.](?:(?P<month>0?[1-9]|1[0-2])|00)[-/.]00"
    f"|00[/.](?:(?P<other>0?[1-9]|1[0-2])|00)[/.](?P<last>[0-9]{{4}})|(?P<only>[0-9]{{4}})[-/.]00"
)
"""``1979-05-00``, ``1979-00-00``, ``00.00.1979``: zeros for a day or month that is not known."""
GUARDED: Final = re.compile("=\"(.*)\"|='(.*)'|'(.*[^'])", re.DOTALL)
"""A text that was guarded against spreadsheets: ``="1979-05-01"``, ``'1979-05-01``."""
ERROR: Final = re.compile("#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|####*)")
"""A spreadsheet's error."""
FOOTNOTE: Final = re.compile(
    r"(?<=\S) ?(?:\[ ?(?:(?:note|notes|nb|n|a|anm\.?|注|註|주) ?)?[0-9]{1,3} ?\]|\[[a-z]\]|[*＊†‡§]{1,3}[0-9]?"
    r"|[※＊*](?:[0-9０-９]{1,2})?|[⁰¹²³⁴-⁹]{1,3}|[(（]?[注註][0-9０-９]{0,2}[)）]?)(?=$|[\s,;)）\[*※–~～-])",
    re.IGNORECASE,
)
"""A footnote mark behind a date."""
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
    "?",
    "??",
    "???",
    "0000-00-00",
    "0000/00/00",
    "00.00.0000",
    "0000",
    "xxxx-xx-xx",
}
"""Signs for an unknown date, folded."""

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


def find_weekday_sign(word: str) -> int | None:
    """Return the number of the weekday, Monday 0, that a sign of East Asia names, or None."""
    found = WEEKDAY_SIGN.fullmatch(word)
    return _WEEKDAY_SIGNS[found[1]] if found else None
