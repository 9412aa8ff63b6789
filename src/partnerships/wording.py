"""What values are called in a language: statuses, acts, ordinals, dates, names, and the sentences that
say what an anniversary is of, what it is counted from, and what an act did.

A language is one table (`partnerships._languages`), and every function here looks words up in it and
puts plain values between them. `LANGUAGES` lists the languages that there are; an unknown one is an
`UnknownLanguage`, a word that a language has not is `NotFound`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._languages import dates
from partnerships._languages.dates import date
from partnerships._languages.lookup import LANGUAGES, by_ending, joined, word, words
from partnerships._validation import fitting
from partnerships.dates import as_partial

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerships._languages.schema import Words
    from partnerships.dates import Day, PartialDate, Term
    from partnerships.municipalities import Municipality, Name
    from partnerships.vocabulary import Status

__all__ = [
    "LANGUAGES",
    "accession",
    "act",
    "act_sentence",
    "actor",
    "anniversary",
    "bracketed",
    "completed_years",
    "conclusion",
    "count_range",
    "date",
    "details",
    "either_name_on",
    "explanation",
    "heading",
    "kind",
    "name_on",
    "names_on",
    "nothing_recorded",
    "ordinal",
    "page",
    "quantity",
    "renaming",
    "role",
    "status",
    "term",
    "title",
    "year_of",
]


# words


def status(value: Status, lang: str = "en") -> str:
    """Return what a status is called."""
    return words(lang)["statuses"][value.value]


def act(code: str, lang: str = "en") -> str:
    """Return what an act is called, by its word."""
    return word(words(lang)["acts"], code, "act")


def kind(code: str, lang: str = "en") -> str:
    """Return what a kind of exchange is called."""
    return word(words(lang)["kinds"], code, "kind of exchange")


def role(code: str, lang: str = "en") -> str:
    """Return what the role of someone in an exchange is called."""
    return word(words(lang)["roles"], code, "role")


def actor(code: str, lang: str = "en") -> str:
    """Return what a kind of actor is called."""
    return word(words(lang)["actors"], code, "kind of actor")


def heading(code: str, lang: str = "en") -> str:
    """Return what a column of a listing is called."""
    return word(words(lang)["headings"], code, "heading")


# numbers


def ordinal(number: int, lang: str = "en") -> str:
    """Return the number of an anniversary as a language says it: ``45th``, ``45周年``."""
    return _ordinal(number, words(lang))


def year_of(number: int, lang: str = "en") -> str:
    """Return which year of a partnership it is: ``46th year``, ``46年目``."""
    table = words(lang)
    return table["year_of"].format(number=number, ordinal=_ordinal(number, table))


def count_range(at_least: int, at_most: int, lang: str = "en") -> str:
    """Return a number that is not known better than between two: ``44 to 45``."""
    return _range(at_least, at_most, words(lang))


def completed_years(at_least: int, at_most: int, lang: str = "en") -> str:
    """Return how many years are completed: ``44 to 45 completed years``, ``満44〜45年``."""
    return _years(at_least, at_most, words(lang))


def presumption(lang: str = "en") -> str:
    """Return what marks a count that rests on a presumption: `` (continuity presumed)``."""
    return words(lang)["presumed"]


def term(length: Term, lang: str = "en") -> str:
    """Return how long a term is: ``5 years``, ``5年``."""
    return dates.term(length, lang)


def quantity(number: int, of: str, amount: str = "exact", lang: str = "en") -> str:
    """Return a number of something; ``amount`` is a value of `Amount`, and says how it is meant.

    >>> quantity(45000, "bricks"), quantity(150, "officials", "more_than")
    ('45,000 bricks', 'more than 150 officials')
    """
    table = words(lang)
    digits = f"{number:,}".replace(",", table["thousands"])
    told = word(table["amounts"], amount, "amount").format(number=digits)
    return table["quantity"].format(amount=told, of=of)


# names


def name_on(municipality: Municipality, day: Day, lang: str = "en") -> str:
    """Return what to call a municipality on a day: in the language or another form of it, else in
    English, else in its own.

    A language is looked up as RFC 4647 does: for ``zh-Hant-TW`` also ``zh-Hant`` and ``zh``. Around
    a change of name whose day is not known, both names stand there: ``Lüda/Dalian``.
    """
    between = words(lang)["between"]
    when = as_partial(day)
    tags = list(dict.fromkeys(name.lang for name in municipality.names))
    wanted = [*fitting(tags, lang), *fitting(tags, "en"), municipality.names[0].lang]
    for language in wanted:
        found = municipality.names_on(when, language)
        if found:
            return between.join(name.text for name in found)
    return next(name.text for name in reversed(municipality.names) if name.lang == wanted[0])


def title(names: Sequence[Name], lang: str = "en", *, on: Day | None = None) -> str:
    """Return what something is called that bears one or more names in languages, as `name_on`
    chooses them: all that can have been in use on a day; without one, or where none was, all.
    """
    tags = list(dict.fromkeys(name.lang for name in names))
    language = [*fitting(tags, lang), *fitting(tags, "en"), names[0].lang][0]
    there = [name for name in names if name.lang == language]
    then = there if on is None else [name for name in there if name.possibly_used_on(on)]
    return words(lang)["between"].join(name.text for name in then or there)


def either_name_on(municipalities: Iterable[Municipality], day: Day, lang: str = "en") -> str:
    """Return what to call a party on a day when it can have been one of several municipalities."""
    names = dict.fromkeys(name_on(each, day, lang) for each in municipalities)
    return words(lang)["between"].join(names)


def names_on(municipalities: Iterable[Municipality], day: Day, lang: str = "en") -> str:
    """Return what to call several municipalities on a day, one after the other."""
    return words(lang)["listing"].join(name_on(each, day, lang) for each in municipalities)


# sentences


def anniversary(
    number: int,
    parties: Sequence[str],
    type_label: str,
    *,
    count: str = "type",
    party: str | None = None,
    lang: str = "en",
) -> str:
    """Say which anniversary it is, of what, and between whom.

    ``count`` is a value of `CountFrom`. ``party`` is a member whose accession is counted from, and
    the ``parties`` are then the others.

    >>> anniversary(45, ["Kitakyushu", "Dalian"], "friendship city")
    '45th anniversary of the friendship city partnership between Kitakyushu and Dalian'
    >>> anniversary(45, ["北九州市", "大連市"], "友好都市", lang="ja")
    '北九州市・大連市 友好都市提携45周年'
    """
    table = words(lang)
    sentence = table["titles"][count if party is None else "accession"]
    return sentence.format(
        number=number,
        ordinal=_ordinal(number, table),
        party=party,
        **_between(parties, type_label, table),
    )


def act_sentence(
    code: str,
    parties: Sequence[str],
    type_label: str,
    *,
    party: str | None = None,
    successor: str | None = None,
    by: str | None = None,
    term: Term | None = None,
    until: Day | None = None,
    in_force_from: Day | None = None,
    reason: str | None = None,
    lang: str = "en",
) -> str:
    """Say what an act did, by its word.

    The ``parties`` are all of them; for a succession, an accession or a withdrawal all others than
    the ``party``, and its ``successor``, that it is about. ``by`` is the one side that suspended or
    terminated it. ``until`` is the last day of what was agreed.

    >>> act_sentence("conclusion", ["Kitakyushu", "Lüda"], "friendship city")
    'Friendship city partnership concluded between Kitakyushu and Lüda'
    >>> act_sentence("succession", ["Tacoma"], "sister city", party="Kokura", successor="Kitakyushu")
    'Kokura succeeded by Kitakyushu in the sister city partnership with Tacoma'
    """
    table = words(lang)
    one_sided = by is not None and f"{code}_by" in table["sentences"]
    sentence = word(table["sentences"], f"{code}_by" if one_sided else code, "act")
    told = sentence.format(
        party=party, successor=successor, by=by, **_between(parties, type_label, table)
    )
    clauses = {
        "in_force_from": in_force_from and date(in_force_from, lang),
        "term": term and dates.term(term, lang),
        "until": until and date(until, lang),
        "reason": reason,
    }
    behind = (table["clauses"][name].format(text=text) for name, text in clauses.items() if text)
    return told[:1].upper() + told[1:] + "".join(behind)


def renaming(old: str, new: str, lang: str = "en") -> str:
    """Say that a municipality was given another name: ``Lüda renamed Dalian``."""
    return words(lang)["renaming"].format(old=old, new=new)


def details(code: str, texts: Iterable[str], lang: str = "en") -> str:
    """Return a line of a listing: a heading and what is told under it.

    >>> details("field", ["environment", "ports"])
    'field: environment; ports'
    """
    table = words(lang)["details"]
    text = table["between"].join(texts)
    return table["line"].format(heading=heading(code, lang), text=text)


def bracketed(text: str, *about: str, lang: str = "en") -> str:
    """Return a text with what is told about it in brackets.

    >>> bracketed("Xi Jinping", "visitor", "Vice president")
    'Xi Jinping (visitor, Vice president)'
    """
    table = words(lang)
    told = table["listing"].join(about)
    return table["details"]["brackets"].format(text=text, detail=told)


def page(where: str, lang: str = "en") -> str:
    """Say on which page or pages: ``p. 9``, ``pp. 321–322``, ``321–322頁``."""
    pages = words(lang)["pages"]
    return pages["one" if where.isalnum() else "several"].format(page=where)


def nothing_recorded(numbers: Iterable[int], lang: str = "en") -> str:
    """Say for which anniversaries nothing is recorded.

    >>> nothing_recorded([10, 20])
    'nothing recorded for: 10th, 20th'
    """
    table = words(lang)
    told = table["listing"].join(_ordinal(number, table) for number in numbers)
    return table["nothing_recorded"].format(numbers=told)


# what an anniversary is counted from


def conclusion(type_label: str, others: str, *, first: str | None = None, lang: str = "en") -> str:
    """Say what was concluded and with whom; ``first`` says who did, where that is not who it is
    today.
    """
    table = words(lang)
    if first is None:
        return table["concluded"].format(type=type_label, others=others)
    return table["concluded_by"].format(type=type_label, others=others, first=first)


def accession(party: str, lang: str = "en") -> str:
    """Say that a member joined."""
    return words(lang)["accession"].format(party=party)


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
    table = words(lang)
    what = table["counts"][count].format(told=told)
    text = table["counted"].format(ordinal=_ordinal(number, table), start=start, told=what)
    presumption = table["presumed"] if presumed else ""
    told_longer = ""
    for longer_count, since, years in longer:
        clause = table["longer"][longer_count]
        told_longer += clause.format(start=since, years=_years(*years, table))
        if longer_count == "unbroken":
            told_longer, presumption = told_longer + presumption, ""
    return text + presumption + told_longer


def _ordinal(number: int, table: Words) -> str:
    return by_ending(table["ordinals"], str(number)).format(number=number)


def _range(at_least: int, at_most: int, table: Words) -> str:
    if at_least == at_most:
        return str(at_least)
    return f"{at_least}{table['range']}{at_most}"


def _years(at_least: int, at_most: int, table: Words) -> str:
    count = _range(at_least, at_most, table)
    return by_ending(table["years"], count).format(count=count)


def _between(parties: Sequence[str], type_label: str, table: Words) -> dict[str, str]:
    """Return what the sentences say of who has, or concluded, what."""
    return {
        "parties": joined(parties, table["joints"]),
        "listed": table["listing"].join(parties),
        "relation": by_ending(table["relation"], type_label).format(label=type_label),
        "concluding": by_ending(table["concluding"], type_label).format(label=type_label),
        "celebrating": by_ending(table["celebrating"], type_label).format(label=type_label),
    }
