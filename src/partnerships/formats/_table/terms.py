"""Read the lengths of agreements in lists: ``5年``, ``5 years``, ``P5Y``."""

from __future__ import annotations

import re
from typing import Final

from partnerships._languages.lexicon import normalize_word
from partnerships._validation import truncated_repr
from partnerships.dates import Term
from partnerships.errors import InvalidDate
from partnerships.formats._dates.notations import normalize
from partnerships.formats._dates.words import fold_text
from partnerships.formats._table.fillers import is_filler

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
    normalize_word(word): number
    for number, words in enumerate(
        (
            "one ein eine einem un une uno um een ett egy bir một satu jeden один 一 일",
            "two zwei deux dos dos due dois twee två két kettő iki hai dua dwa dva два 二 两 兩 이",
            "three drei trois tres tre três drie tre három üç ba tiga trzy tři три 三 삼",
            "four vier quatre cuatro quattro quatro fyra négy dört bốn empat cztery čtyři четыре чотири 四 사",
            "five fünf cinq cinco cinque vijf fem öt beş năm lima pięć pět пять п'ять 五 오",
            "six sechs seis sei zes sex hat altı sáu enam sześć šest шесть шість 六",
            "seven sieben sept siete sette sete zeven sju hét yedi bảy tujuh siedem sedm семь сім 七",
            "eight acht huit ocho otto oito åtta nyolc sekiz tám delapan osiem osm восемь вісім 八",
            "nine neun neuf nueve nove negen nio kilenc dokuz chín sembilan dziewięć devět девять дев'ять 九",
            "ten zehn dix diez dieci dez tien tio tíz on mười sepuluh dziesięć deset десять 十 십",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_TERM: Final = re.compile(
    rf"([0-9]{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})(?: ?\([^()]*\))?[ -]?([^\W\d_][^0-9()]*?)[.]?"
)
_BEFORE: Final = re.compile(
    "(?:for|for a period of|for a term of|a period of|term of|fur|auf|pour|pour une duree de|duree de|por|per|voor"
    "|na|na okres|na dobu|на|на срок|сроком на|терміном на|строком на|pa|periodo de|durata di|selama|trong) "
)
"""Words in front of a term, folded."""


def read_term(text: str) -> Term | None:
    """Return the length that a text tells, or None if it tells none. Raises `InvalidDate` for a length
    of no days.
    """
    folded = fold_text(normalize(text)) if len(text) <= 100 else None
    if folded is None:
        return None
    if re.fullmatch("p[0-9ymwd]+", folded):
        return Term(folded.upper())
    found = _TERM.fullmatch(_BEFORE.sub("", folded, count=1))
    unit = found and _find_unit(found[2])
    number = found and (int(found[1]) if found[1].isdecimal() else _NUMBERS.get(found[1]))
    if not unit or number is None:
        return None
    if number == 0:
        reason = "a term is at least a day (write nothing if there is none)"
        raise InvalidDate(f"{reason}: {truncated_repr(text)}", value=text)
    return Term(f"P{number}{unit}")


def _find_unit(text: str) -> str | None:
    """Return the unit at the beginning of a text that says no more."""
    unit, _, rest = text.partition(" ")
    if text in _UNIT_OF or not is_filler(rest):
        return _UNIT_OF.get(text)
    return _UNIT_OF.get(unit)
