"""What values are called in a language: statuses, ordinals, dates, names, and the sentence that
explains an anniversary.

A language is one table; every function here looks words up and puts plain values between them.
`LANGUAGES` lists the languages that there are, and an unknown one is an `UnknownLanguage`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict

from partnerships._values import in_language, shown
from partnerships.dates import Day, as_partial
from partnerships.errors import UnknownLanguage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality
    from partnerships.vocabulary import Status

__all__ = [
    "LANGUAGES",
    "accession",
    "act",
    "conclusion",
    "count_range",
    "explanation",
    "heading",
    "name_on",
    "names_on",
    "ordinal",
    "status",
]


class _Words(TypedDict):
    """All that a language needs; `str.format` fields in braces."""

    ordinal: Callable[[int], str]
    between: str
    """What stands between names of one municipality in use at one time."""
    listing: str
    """What stands between several municipalities."""
    statuses: Mapping[str, str]
    counted: str
    concluded: str
    concluded_by: str
    counts: Mapping[str, str]
    """How the conclusion that is counted from is told, by the way to count."""
    accession: str
    range: str
    """What stands between the fewest and the most."""
    years: Callable[[str], str]
    longer: Mapping[str, str]
    """What is said of a longer count, by what it counts from."""
    presumed: str
    headings: Mapping[str, str]
    acts: Mapping[str, str]


def _english_ordinal(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


_TABLES: Final[Mapping[str, _Words]] = {
    "en": {
        "ordinal": _english_ordinal,
        "between": "/",
        "listing": ", ",
        "statuses": {
            "not_concluded": "not concluded",
            "pending": "pending",
            "in_force": "in force",
            "suspended": "suspended",
            "expired": "expired",
            "terminated": "terminated",
            "uncertain": "uncertain",
        },
        "counted": "{ordinal}, counted from {start} ({told})",
        "concluded": "{type}, concluded with {others}",
        "concluded_by": "{type}, concluded by {first} with {others}",
        "counts": {
            "type": "{told}",
            "unbroken": "the start of the unbroken relationship: {told}",
            "origin": "the first conclusion: {told}",
            "entry_into_force": "the entry into force: {told}",
        },
        "accession": "accession of {party}",
        "range": " to ",
        "years": lambda count: f"{count} completed year{'' if count == '1' else 's'}",
        "longer": {
            "unbroken": "; unbroken since {start}: {years}",
            "origin": "; first concluded {start}: {years}, breaks included",
        },
        "presumed": " (continuity presumed)",
        "headings": {
            "on": "date",
            "anniversary": "anniversary",
            "milestone": "milestone",
            "parties": "parties",
            "partnership": "partnership",
            "type": "type",
            "counted_from": "counted from",
            "status": "status",
            "since": "since",
            "act": "act",
            "id": "id",
            "note": "note",
            "source": "source",
            "completed_years": "completed years",
            "next_anniversary": "next anniversary",
            "possible": "possible",
        },
        "acts": {
            "conclusion": "conclusion",
            "renewal": "renewal",
            "suspension": "suspension",
            "resumption": "resumption",
            "termination": "termination",
            "succession": "succession",
            "accession": "accession",
            "withdrawal": "withdrawal",
        },
    },
    "ja": {
        "ordinal": "{}周年".format,
        "between": "／",
        "listing": "・",
        "statuses": {
            "not_concluded": "未締結",
            "pending": "発効前",
            "in_force": "提携中",
            "suspended": "停止中",
            "expired": "期間満了",
            "terminated": "解消",
            "uncertain": "不明",
        },
        "counted": "{ordinal}、{start}から起算（{told}）",
        "concluded": "{type}、{others}と提携",
        "concluded_by": "{type}、{first}が{others}と提携",
        "counts": {
            "type": "{told}",
            "unbroken": "継続した関係の始まり：{told}",
            "origin": "最初の提携：{told}",
            "entry_into_force": "発効：{told}",
        },
        "accession": "{party}の加入",
        "range": "〜",
        "years": "満{}年".format,
        "longer": {
            "unbroken": "；{start}から継続して{years}",
            "origin": "；最初の提携{start}から、中断を含めて{years}",
        },
        "presumed": "（継続は推定）",
        "headings": {
            "on": "日付",
            "anniversary": "周年",
            "milestone": "節目",
            "parties": "都市",
            "partnership": "提携",
            "type": "種別",
            "counted_from": "起算日",
            "status": "状態",
            "since": "提携日",
            "act": "行為",
            "id": "ID",
            "note": "備考",
            "source": "出典",
            "completed_years": "満年数",
            "next_anniversary": "次の周年",
            "possible": "可能性あり",
        },
        "acts": {
            "conclusion": "提携",
            "renewal": "更新",
            "suspension": "停止",
            "resumption": "再開",
            "termination": "解消",
            "succession": "承継",
            "accession": "加入",
            "withdrawal": "脱退",
        },
    },
}

LANGUAGES: Final = tuple(_TABLES)
"""The languages (BCP 47) that there are words for."""


def _words(lang: str) -> _Words:
    table = in_language(_TABLES, lang) if isinstance(lang, str) else None
    if table is None:
        known = ", ".join(LANGUAGES)
        raise UnknownLanguage(
            f"no words in this language (there are {known}): {shown(lang)}", value=lang
        )
    return table


def ordinal(number: int, lang: str = "en") -> str:
    """Return the number of an anniversary as a language says it: ``45th``, ``45周年``."""
    return _words(lang)["ordinal"](number)


def count_range(at_least: int, at_most: int, lang: str = "en") -> str:
    """Return a number that is not known better than between two: ``44 to 45``."""
    if at_least == at_most:
        return str(at_least)
    return f"{at_least}{_words(lang)['range']}{at_most}"


def status(value: Status, lang: str = "en") -> str:
    """Return what a status is called."""
    return _words(lang)["statuses"][value.value]


def heading(word: str, lang: str = "en") -> str:
    """Return what a column of a listing is called."""
    return _words(lang)["headings"][word]


def act(word: str, lang: str = "en") -> str:
    """Return what an act is called, by its word."""
    return _words(lang)["acts"][word]


def name_on(municipality: Municipality, day: Day, lang: str = "en") -> str:
    """Return what to call a municipality on a day: in the language, else in English, else in its
    own.

    Around a change of name whose day is not known, both names stand there: ``Lüda/Dalian``.
    """
    words = _words(lang)
    when = as_partial(day)
    wanted = (lang, lang.partition("-")[0], "en", municipality.names[0].lang)
    for language in wanted:
        found = municipality.names_on(when, language)
        if found:
            return words["between"].join(name.text for name in found)
    known = ([each.text for each in municipality.names if each.lang == one] for one in wanted)
    return next(texts for texts in known if texts)[-1]


def names_on(municipalities: Iterable[Municipality], day: Day, lang: str = "en") -> str:
    """Return what to call several municipalities on a day, one after the other."""
    return _words(lang)["listing"].join(name_on(each, day, lang) for each in municipalities)


def conclusion(type_label: str, others: str, *, first: str | None = None, lang: str = "en") -> str:
    """Say what was concluded and with whom; ``first`` says who did, where that is not who it is
    today.
    """
    words = _words(lang)
    if first is None:
        return words["concluded"].format(type=type_label, others=others)
    return words["concluded_by"].format(type=type_label, others=others, first=first)


def accession(party: str, lang: str = "en") -> str:
    """Say that a member joined."""
    return _words(lang)["accession"].format(party=party)


def explanation(
    number: int,
    start: PartialDate,
    count: str,
    told: str,
    *,
    longer: Iterable[tuple[str, PartialDate, tuple[int, int]]] = (),
    presumed: bool = False,
    lang: str = "en",
) -> str:
    """Say which anniversary it is and what it is counted from, and the longer counts where there
    are any.

    ``count`` and the first of each of ``longer`` are values of `CountFrom`; with these stand their
    start and their years.
    """
    words = _words(lang)
    what = words["counts"][count].format(told=told)
    text = words["counted"].format(ordinal=words["ordinal"](number), start=start, told=what)
    presumption = words["presumed"] if presumed else ""
    told_longer = ""
    for longer_count, since, years in longer:
        clause = words["longer"][longer_count]
        told_longer += clause.format(start=since, years=words["years"](count_range(*years, lang)))
        if longer_count == "unbroken":
            told_longer, presumption = told_longer + presumption, ""
    return text + presumption + told_longer
