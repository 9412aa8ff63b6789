"""Values in words: statuses, acts, ordinals, dates, names, and sentences that say what an anniversary
is of, what it is counted from, and what an act did.

Each function takes ``lang``, a tag (BCP 47) or a `Language`, and is the method of the same name of that
language. A tag is looked up as in RFC 4647: for ``en-GB`` also ``en``, but never in another script:
``zh`` does not serve for ``zh-Hant``, nor for ``zh-TW``. `LANGUAGES` are the built-in
languages, `languages` lists also those that are installed, and `Language` makes one of your own. A
language without words is an `UnknownLanguage`; a word that does not exist is `NotFound`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._languages.language import LANGUAGES, Language, get_language, list_languages
from partnerships._languages.schema import (
    DateTexts,
    DetailTexts,
    ListPattern,
    SuffixRules,
    TermTexts,
    Words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from partnerships.anniversaries import CountFrom
    from partnerships.dates import Day, PartialDate, Period, Term
    from partnerships.due import DueKind
    from partnerships.municipalities import Municipality, Name
    from partnerships.vocabulary import ActorKind, Amount, ExchangeKind, Role, Status

__all__ = [
    "LANGUAGES",
    "DateTexts",
    "DetailTexts",
    "Language",
    "ListPattern",
    "SuffixRules",
    "TermTexts",
    "Words",
    "accession",
    "act",
    "act_sentence",
    "actor",
    "anniversary",
    "bracketed",
    "completed_years",
    "conclusion",
    "count_range",
    "country",
    "date",
    "details",
    "did_you_mean",
    "due",
    "either_name_on",
    "explanation",
    "heading",
    "kind",
    "languages",
    "locator",
    "name_on",
    "names_on",
    "nothing_found",
    "nothing_recorded",
    "ordinal",
    "page",
    "presumption",
    "quantity",
    "quoted",
    "renaming",
    "role",
    "status",
    "term",
    "title",
    "work",
    "year_of",
]


# languages


def languages() -> tuple[str, ...]:
    """Return the tags of all languages with words: built in, and brought by installed distributions.

    A distribution brings a language by an entry point of the group ``partnerships.languages``, with
    the tag as its name.
    """
    return list_languages()


# words


def status(value: Status | str, lang: str | Language = "en") -> str:
    """Return what a status is called."""
    return get_language(lang).status(value)


def due(kind: DueKind | str, lang: str | Language = "en") -> str:
    """Return what a kind of due day is called: ``last day to give notice``."""
    return get_language(lang).due(kind)


def act(code: str, lang: str | Language = "en") -> str:
    """Return what an act is called, by its word."""
    return get_language(lang).act(code)


def kind(code: ExchangeKind | str, lang: str | Language = "en") -> str:
    """Return what a kind of exchange is called."""
    return get_language(lang).kind(code)


def role(code: Role | str, lang: str | Language = "en") -> str:
    """Return what the role of an actor in an exchange is called."""
    return get_language(lang).role(code)


def actor(code: ActorKind | str, lang: str | Language = "en") -> str:
    """Return what a kind of actor is called."""
    return get_language(lang).actor(code)


def country(code: str, lang: str | Language = "en") -> str:
    """Return what a country is called, by its code (ISO 3166-1 alpha-2). The names are those of Unicode
    CLDR.

    >>> country("CN"), country("CN", "ko")
    ('China', '중국')
    """
    return get_language(lang).country(code)


def heading(code: str, lang: str | Language = "en") -> str:
    """Return what a column of a listing is called."""
    return get_language(lang).heading(code)


# numbers


def ordinal(number: int, lang: str | Language = "en") -> str:
    """Return the number of an anniversary as a language says it: ``45th``, ``45周年``."""
    return get_language(lang).ordinal(number)


def year_of(number: int, lang: str | Language = "en") -> str:
    """Return which year of a partnership it is: ``46th year``, ``46年目``."""
    return get_language(lang).year_of(number)


def count_range(at_least: int, at_most: int, lang: str | Language = "en") -> str:
    """Return a number that is only known to lie between two: ``44 to 45``."""
    return get_language(lang).count_range(at_least, at_most)


def completed_years(at_least: int, at_most: int, lang: str | Language = "en") -> str:
    """Return how many years are completed: ``44 to 45 completed years``, ``満44〜45年``."""
    return get_language(lang).completed_years(at_least, at_most)


def presumption(lang: str | Language = "en") -> str:
    """Return the mark of a count that rests on a presumption: ``(continuity presumed)``, with the space
    before it.
    """
    return get_language(lang).presumption()


def term(length: Term | str, lang: str | Language = "en") -> str:
    """Return the length of a term: ``5 years``, ``5年``."""
    return get_language(lang).term(length)


def quantity(
    number: int, of: str, amount: Amount | str = "exact", lang: str | Language = "en"
) -> str:
    """Return a number of something; ``amount`` is a value of `Amount`.

    >>> quantity(45000, "bricks"), quantity(150, "officials", "more_than")
    ('45,000 bricks', 'more than 150 officials')
    """
    return get_language(lang).quantity(number, of, amount)


# dates


def date(when: Day | Period, lang: str | Language = "en", *, era: bool = False) -> str:
    """Return a date or a period as a language writes it: ``1 May 1979``, ``1979年5月1日``. A text with a
    slash is a period.

    A century is given by its number, as commonly counted: ``19XX`` is the 20th. With ``era``, a day,
    month or year is written in the eras of Japan, where the language has them and they have the
    date (see `partnerships.eras`); others stay as they are. A day in a span of days is given by the
    ends of the span, in years or months where these are whole.

    >>> date("197X~"), date("1979-05/..")
    ('about the 1970s', 'from May 1979 on')
    >>> date("[1979-04..1980-03]"), date("[..1990]")
    ('between April 1979 and March 1980', '1990 or earlier')
    >>> date("1979-05-01", "ja", era=True)
    '昭和54年5月1日'
    """
    return get_language(lang).date(when, era=era)


# names


def name_on(municipality: Municipality, day: Day, lang: str | Language = "en") -> str:
    """Return the name of a municipality on a day: in the language or another form of it, else in one
    that it is based on, else in English, else in its own language.

    A language is looked up as in RFC 4647, in the same script: for ``zh-TW`` also ``zh-Hant``, and not
    ``zh``. Around a change of name whose day is not known, it is both names: ``Lüda/Dalian``.
    """
    return get_language(lang).name_on(municipality, day)


def title(names: Sequence[Name], lang: str | Language = "en", *, on: Day | None = None) -> str:
    """Return the names of something in one language, which is chosen as by `name_on`: those that can
    have been in use on a day; without a day, or if none was in use, all of them. Raises
    `InvalidMunicipality` if there are none.
    """
    return get_language(lang).title(names, on=on)


def either_name_on(
    municipalities: Iterable[Municipality], day: Day, lang: str | Language = "en"
) -> str:
    """Return the name on a day of a party that can have been one of several municipalities."""
    return get_language(lang).either_name_on(municipalities, day)


def names_on(municipalities: Iterable[Municipality], day: Day, lang: str | Language = "en") -> str:
    """Return a list of the names of several municipalities on a day."""
    return get_language(lang).names_on(municipalities, day)


# sentences


def anniversary(
    number: int,
    parties: Sequence[str],
    type_label: str,
    *,
    count_from: CountFrom | str = "type",
    party: str | None = None,
    lang: str | Language = "en",
) -> str:
    """Return the title of an anniversary: its number, what it is of, and between whom.

    ``count_from`` is a `CountFrom` or its value. ``party`` is a member whose accession is counted from, and
    the ``parties`` are then the others.

    >>> anniversary(45, ["Kitakyushu", "Dalian"], "friendship city")
    '45th anniversary of the friendship city relationship between Kitakyushu and Dalian'
    >>> anniversary(45, ["北九州市", "大連市"], "友好都市", lang="ja")
    '北九州市・大連市 友好都市提携45周年'
    """
    return get_language(lang).anniversary(
        number, parties, type_label, count_from=count_from, party=party
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
    lang: str | Language = "en",
) -> str:
    """Return a sentence that says what an act did; ``code`` is the word for the act.

    The ``parties`` are all parties; for a succession, an accession or a withdrawal, all but the
    ``party`` that the act is about and its ``successor``. ``by`` is the one side that suspended or
    terminated the partnership. ``until`` is the last day of the term.

    >>> act_sentence("conclusion", ["Kitakyushu", "Lüda"], "friendship city")
    'Friendship city relationship established between Kitakyushu and Lüda'
    >>> act_sentence("succession", ["Tacoma"], "sister city", party="Kokura", successor="Kitakyushu")
    'Kokura succeeded by Kitakyushu in the sister city relationship with Tacoma'
    """
    return get_language(lang).act_sentence(
        code,
        parties,
        type_label,
        party=party,
        successor=successor,
        by=by,
        term=term,
        until=until,
        in_force_from=in_force_from,
        reason=reason,
    )


def renaming(old: str, new: str, lang: str | Language = "en") -> str:
    """Return that a municipality was given another name: ``Lüda renamed Dalian``."""
    return get_language(lang).renaming(old, new)


def details(code: str, texts: Iterable[str], lang: str | Language = "en") -> str:
    """Return a line of a listing: a heading, and texts under it.

    >>> details("field", ["environment", "ports"])
    'field: environment; ports'
    """
    return get_language(lang).details(code, texts)


def bracketed(text: str, *about: str, lang: str | Language = "en") -> str:
    """Return a text with details of it in brackets; of an empty text, only the brackets.

    >>> bracketed("Xi Jinping", "visitor", "Vice president")
    'Xi Jinping (visitor, Vice president)'
    """
    return get_language(lang).bracketed(text, *about)


def quoted(text: str, lang: str | Language = "en") -> str:
    """Return a text in quotation marks: ``“Sister City Agreement”``, ``「姉妹都市」``."""
    return get_language(lang).quoted(text)


def page(where: str, lang: str | Language = "en") -> str:
    """Return a reference to a page, or to several: ``p. 9``, ``pp. 321–322``, ``321–322ページ``."""
    return get_language(lang).page(where)


def locator(kind: str, where: str, lang: str | Language = "en") -> str:
    """Return a reference to another place in a source than a page: ``footnote``, ``article``, ``time``.

    >>> locator("article", "5"), locator("article", "5", "ja")
    ('article 5', '第5条')
    """
    return get_language(lang).locator(kind, where)


def work(code: str, text: str, lang: str | Language = "en") -> str:
    """Return what is said of a work: its ``editors``, its ``translators``, or ``translation_of``.

    >>> work("editors", "A. Smith"), work("editors", "A. Smith", "ja")
    ('A. Smith (ed.)', 'A. Smith編')
    """
    return get_language(lang).work(code, text)


def nothing_recorded(numbers: Iterable[int], lang: str | Language = "en") -> str:
    """Return a sentence that names the anniversaries for which nothing is recorded.

    >>> nothing_recorded([10, 20])
    'nothing recorded for: 10th, 20th'
    """
    return get_language(lang).nothing_recorded(numbers)


def nothing_found(name: str, conditions: Mapping[str, str], lang: str | Language = "en") -> str:
    """Return that the history of something has nothing of what was asked for: the conditions, by the codes
    of headings.

    >>> nothing_found("Dalian", {"actor": "Sun Yat-sen", "place": "Kokura"})
    'nothing in the history of Dalian (actor: Sun Yat-sen, place: Kokura)'
    """
    return get_language(lang).nothing_found(name, conditions)


def did_you_mean(names: Iterable[str], lang: str | Language = "en") -> str:
    """Return a question whether one of some names was meant: ``did you mean Lüda, Dalian?``."""
    return get_language(lang).did_you_mean(names)


# what an anniversary is counted from


def conclusion(
    type_label: str, others: str, *, first: str | None = None, lang: str | Language = "en"
) -> str:
    """Return what was concluded with whom; ``first`` is the party that concluded it, if a successor
    has taken its place.
    """
    return get_language(lang).conclusion(type_label, others, first=first)


def accession(party: str, lang: str | Language = "en") -> str:
    """Return that a member joined."""
    return get_language(lang).accession(party)


def explanation(
    number: int,
    start: PartialDate,
    count_from: CountFrom | str,
    event: str,
    *,
    longer: Iterable[tuple[str, PartialDate, tuple[int, int]]] = (),
    presumed: bool = False,
    other_dates: Iterable[tuple[PartialDate, Sequence[str]]] = (),
    lang: str | Language = "en",
) -> str:
    """Return the explanation of an anniversary: its number, what it is counted from, and the longer
    counts and the other dates of its start if there are any.

    ``count_from`` is a `CountFrom` or its value, and ``event`` describes the start, as `conclusion` or
    `accession` does. Each of ``longer`` is a value of `CountFrom`, its start, and the fewest and the
    most years completed since. Each of ``other_dates`` is a date, and the sources that give it.
    """
    return get_language(lang).explanation(
        number,
        start,
        count_from,
        event,
        longer=longer,
        presumed=presumed,
        other_dates=other_dates,
    )
