"""Read the lengths of agreements in lists: ``5年``, ``5 years``, ``P5Y``."""

from __future__ import annotations

import re
from typing import Final

from partnerships._validation import truncated_repr
from partnerships.dates import Term
from partnerships.errors import InvalidDate
from partnerships.formats._dates.notations import normalize
from partnerships.formats._dates.words import fold_text

_UNITS: Final = {
    "Y": """
        year, years, yr, yrs, y, jahr, jahre, jahren, an, ans, annee, annees, ano, anos, anno, anni, rok, roky
        roku, lata, lat, let, год, года, лет, рік, роки, років, yil, sene, jaar, ar, vuosi, vuotta, ev, nam
        tahun, ปี, 年, 年間, 年间, 个年, か年, ヶ年, カ年, ケ年, 箇年, 년, 년간, 개년""",
    "M": """
        month, months, mo, monat, monate, monaten, mois, mes, meses, mese, mesi, miesiac, miesiace, miesiecy
        mesic, mesice, mesicu, месяц, месяца, месяцев, місяць, місяці, місяців, ay, maand, maanden, manad
        manader, kuukausi, kuukautta, honap, thang, bulan, เดือน, か月, ヶ月, カ月, ケ月, 箇月, 个月, 個月, 개월""",
}
_UNIT_OF: Final = {
    word.strip(): unit for unit, words in _UNITS.items() for word in re.split(r"[,\n]", words)
}
_NUMBERS: Final = {
    word: number
    for number, words in enumerate(
        (
            "one ein un uno 一 일", "two zwei deux dos due 二 两 이", "three drei trois tres tre 三 삼",
            "four vier quatre cuatro quattro 四 사", "five funf cinq cinco cinque 五 오", "six sechs seis sei 六",
            "seven sieben sept siete sette 七", "eight acht huit ocho otto 八", "nine neun neuf nueve nove 九",
            "ten zehn dix diez dieci 十 십",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_TERM: Final = re.compile(
    rf"(?:for )?([0-9]{{1,3}}|{'|'.join(_NUMBERS)})(?: ?\([^()]*\))?[ -]?([^\W\d_][^0-9()]*?)[.]?"
)


def read_term(text: str) -> Term | None:
    """Return the length that a text tells, or None if it tells none. Raises `InvalidDate` for a length
    of no days.
    """
    folded = fold_text(normalize(text)) if len(text) <= 100 else None
    if folded is None:
        return None
    if re.fullmatch("p[0-9ymwd]+", folded):
        return Term(folded.upper())
    found = _TERM.fullmatch(folded)
    unit = found and _UNIT_OF.get(found[2])
    number = found and (int(found[1]) if found[1].isdecimal() else _NUMBERS.get(found[1]))
    if not unit or number is None:
        return None
    if number == 0:
        reason = "a term is at least a day (write nothing if there is none)"
        raise InvalidDate(f"{reason}: {truncated_repr(text)}", value=text)
    return Term(f"P{number}{unit}")
