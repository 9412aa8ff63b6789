"""A language: its words, and what is said with them; and which languages there are."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, cast, final

from attrs import field, frozen

from partnerships._languages import TABLES
from partnerships._languages.dates import format_date, format_day_of_year, format_term, insert_date
from partnerships._languages.lookup import ENGLISH_TAG, find_label, lookup_tags, rank_tags
from partnerships._languages.patterns import find_word, join_names, match_suffix
from partnerships._validation import (
    LANGUAGE_TAG_HINT,
    ReadOnlyMap,
    is_language_tag,
    truncated_repr,
)
from partnerships.dates import Period, Term, as_partial
from partnerships.errors import (
    InvalidLanguage,
    InvalidMunicipality,
    NotFound,
    UnknownLanguage,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from partnerships._languages.schema import ListPattern, Words
    from partnerships.anniversaries import CountFrom
    from partnerships.checks import Severity
    from partnerships.comparison import Aspect, Doubt, Reason
    from partnerships.dates import Day, PartialDate
    from partnerships.due import DueKind
    from partnerships.municipalities import Municipality, Name
    from partnerships.vocabulary import ActorKind, Amount, ExchangeKind, RecordKind, Role, Status

LANGUAGES: Final = tuple(TABLES)
"""The built-in languages (BCP 47)."""

MAX_BASES: Final = 16
"""The most languages that one can be based on, one on the other."""

_MAX_DEPTH: Final = 8
"""How deeply the words of a language can be nested; the schema needs three levels."""

_DATES_OF_FINDINGS: Final = frozenset(
    {"first", "last", "before", "since", "until", "on", "day", "when", "notice"}
)
"""The values of a finding that are dates or periods, in their text form."""
_COUNTRIES_OF_FINDINGS: Final = frozenset({"country", "other_country"})
"""The values of a finding that are countries, by their codes."""

_SENTENCE_END: Final = re.compile(r"[.!?…。！？][”»’」』\"]?$")
"""The end of a sentence; it can be quoted."""
_WIDE_ENDS: Final = ("。", "！", "？", "」", "』")
"""What has its own space behind it."""

_NAMES: Final = ("{party}", "{successor}", "{by}", "{others}", "{parties}", "{listed}")
"""The fields of a sentence that are names, which are never changed."""


def _as_base(value: str | Language | None) -> Language | None:
    return None if value is None else get_language(value)


def _as_words(value: Mapping[str, object]) -> Mapping[str, object]:
    """Return a copy of some words that nobody can change."""
    return cast("Mapping[str, object]", _freeze(value))


def _freeze(value: object, depth: int = 0) -> object:
    if isinstance(value, Mapping):
        if depth == _MAX_DEPTH:
            message = f"words must not be nested more than {_MAX_DEPTH} deep"
            raise InvalidLanguage(message, value=value, path="words")
        return ReadOnlyMap({key: _freeze(each, depth + 1) for key, each in value.items()})
    return tuple(value) if isinstance(value, list) else value


def _check_tag(_: object, __: object, value: str) -> None:
    if not is_language_tag(value):
        message = f"{LANGUAGE_TAG_HINT}: {truncated_repr(value)}"
        raise InvalidLanguage(message, value=value, path="tag")


def _check_words(_: object, __: object, value: Mapping[str, object]) -> None:
    kind: object = type(value)
    if kind is not ReadOnlyMap:
        message = f"words must be a mapping of texts: {truncated_repr(value)}"
        raise InvalidLanguage(message, value=value, path="words")


def _check_base(_: object, __: object, value: Language | None) -> None:
    if value is not None and len(value.tags) > MAX_BASES:
        message = f"a language is based on at most {MAX_BASES} others, one on the other"
        raise InvalidLanguage(message, value=value.tags, path="base")


@final
@frozen(order=False)
class Language:
    """A language in which values are described: its tag (BCP 47) and its words.

    Without a ``base``, a language or its tag, all words are needed. With one, texts that are missing
    are those of the base, and ``inherited`` lists them. Nothing is ever taken from a language that is
    not named as the base. Raises `InvalidLanguage`, with every text that is missing or wrong, and
    `UnknownLanguage` for an unknown base.

    It can be given in the place of a tag (``lang``) wherever words are chosen: in ``title``, ``label``,
    ``explain``, ``dumps`` and others. The ``lang`` of a name, a source or a list that is read records the
    language of data, and is a tag.

    >>> irish = Language("en-IE", {"types": {"sister": "twin town"}}, base="en")
    >>> irish.anniversary(45, ["Cork", "Coventry"], irish.words["types"]["sister"])
    '45th anniversary of the twinning between Cork and Coventry'
    >>> irish.inherited[:3]
    ('types.friendship', 'types.green-sister', 'types.strategic-environmental')
    """

    tag: str = field(validator=_check_tag)
    """The tag (BCP 47), such as ``de`` or ``de-AT``."""
    words: Mapping[str, object] = field(
        converter=_as_words, validator=_check_words, hash=False, repr=False
    )
    """The words that it has of its own, as the schema `partnerships.wording.Words` describes them."""
    base: Language | None = field(
        default=None, converter=_as_base, validator=_check_base, kw_only=True
    )
    """The language that texts are taken from that it does not have itself."""

    def __attrs_post_init__(self) -> None:
        if (self.base is not None and not self.words) or self.words == TABLES.get(self.tag):
            return  # built-in words are checked by the tests
        from partnerships._languages.check import find_problems  # only for words of a caller's own

        problems = find_problems(self._texts, TABLES[ENGLISH_TAG])
        if problems:
            count = f"{len(problems)} error{'' if len(problems) == 1 else 's'}"
            hint = "" if self.base else " (base= names a language to take missing texts from)"
            message = "\n".join([f"language {self.tag!r}: {count}{hint}", *problems])
            raise InvalidLanguage(message, value=tuple(problems))

    @cached_property
    def _texts(self) -> Words:
        """All of its words, those of its base included."""
        base: Mapping[str, object] = {} if self.base is None else self.base._texts  # noqa: SLF001  # its own kind
        return cast("Words", _merge(self.words, base))

    @property
    def inherited(self) -> tuple[str, ...]:
        """The places of the texts that are taken from the base, such as ``titles.unbroken``."""
        from partnerships._languages.check import list_missing  # only for words of a caller's own

        return tuple(list_missing(self.words, TABLES[ENGLISH_TAG]))

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tag, and those of the languages that it is based on, the nearest first."""
        return (self.tag,) if self.base is None else (self.tag, *self.base.tags)

    # words

    def status(self, value: Status | str) -> str:
        """Return what a status is called."""
        return find_word(self._texts["statuses"], value, "status")

    def due(self, kind: DueKind | str) -> str:
        """Return what a kind of due day is called."""
        return find_word(self._texts["dues"], kind, "kind of due day")

    def act(self, code: str) -> str:
        """Return what an act is called, by its word."""
        return find_word(self._texts["acts"], code, "act")

    def kind(self, code: ExchangeKind | str) -> str:
        """Return what a kind of exchange is called."""
        return find_word(self._texts["kinds"], code, "kind of exchange")

    def role(self, code: Role | str) -> str:
        """Return what the role of an actor in an exchange is called."""
        return find_word(self._texts["roles"], code, "role")

    def actor(self, code: ActorKind | str) -> str:
        """Return what a kind of actor is called."""
        return find_word(self._texts["actors"], code, "kind of actor")

    def country(self, code: str) -> str:
        """Return what a country is called, by its code (ISO 3166-1 alpha-2)."""
        from partnerships._languages.countries import get_country_names  # reads a table

        names = get_country_names().get(code)
        if names is None:
            raise NotFound(f"no country with this code: {truncated_repr(code)}", value=code)
        return find_label([names], self, code)

    def heading(self, code: str) -> str:
        """Return what a column of a listing is called."""
        return find_word(self._texts["headings"], code, "heading")

    def site(self, code: str) -> str:
        """Return a word of a city's pages, as a heading."""
        return find_word(self._texts["site"], code, "word of the site")

    def as_of(self, date: str, digest: str) -> str:
        """Return the day of a page, and the digest of the registry that it was made of."""
        return self.site("as_of").format(date=date, digest=digest)

    def severity(self, value: Severity | str) -> str:
        """Return what the severity of a finding is called."""
        return find_word(self._texts["severities"], value, "severity")

    def aspect(self, value: Aspect | str) -> str:
        """Return what an aspect is called in which two registries differ."""
        return find_word(self._texts["aspects"], value, "aspect")

    def doubt(self, value: Doubt | str) -> str:
        """Return a doubt whether two partnerships are the same: ``countries differ``."""
        return find_word(self._texts["doubts"], value, "doubt")

    def reason(self, value: Reason | str) -> str:
        """Return the reason for which two municipalities are the same: ``similar name``."""
        return find_word(self._texts["reasons"], value, "reason")

    def result(self, code: str) -> str:
        """Return what a comparison found of a partnership: ``only theirs``."""
        return find_word(self._texts["results"], code, "result")

    def record(self, kind: RecordKind | str) -> str:
        """Return what a kind of record is called."""
        return find_word(self._texts["records"], kind, "kind of record")

    def counts(self, counts: Mapping[str, int]) -> str:
        """Return how many there are of each kind: ``2 agreeing, 1 differing``."""
        texts = self._texts["counts"]
        return self.join_parts(
            find_word(texts, code, "count").format(count=count) for code, count in counts.items()
        )

    def comparison(self, code: str, values: Mapping[str, str] = MappingProxyType({})) -> str:
        """Return a text of a comparison with its values, or the heading of one of its columns."""
        return find_word(self._texts["comparison"], code, "comparison").format_map(values)

    def updating(self, code: str, values: Mapping[str, str]) -> str:
        """Return what was taken from a newer list, or not, with its values."""
        return find_word(self._texts["updating"], code, "update").format_map(values)

    def finding(self, code: str, values: Mapping[str, str]) -> str:
        """Return what a check found, by its code and the values of the `Finding`: its dates in words,
        a built-in type by its label, and a country by its name; a value that is not there is "…".
        """
        told = {key: self._tell_value(key, value) for key, value in values.items()}
        sentence = find_word(self._texts["findings"], code, "finding")
        return sentence.format_map(defaultdict(lambda: "…", told))

    def _tell_value(self, key: str, value: str) -> str:
        if key == "type":
            return self._texts["types"].get(value, value)
        with suppress(ValueError, NotFound):
            if key in _DATES_OF_FINDINGS:
                return self.date(Period(value) if "/" in value else value)
            if key in _COUNTRIES_OF_FINDINGS:
                return self.country(value)
            if key == "month_day":
                return format_day_of_year(date.fromisoformat(f"2000-{value}"), self._texts)
        return value

    def type_label(self, code: str) -> str:
        """Return what a built-in type of partnership is called."""
        return find_word(self._texts["types"], code, "type")

    def field_label(self, code: str) -> str:
        """Return what a built-in field of exchange is called."""
        return find_word(self._texts["fields"], code, "field")

    # numbers

    def ordinal(self, number: int) -> str:
        """Return the number of an anniversary: ``45th``."""
        return match_suffix(self._texts["ordinals"], str(number)).format(number=number)

    def year_of(self, number: int) -> str:
        """Return which year of a partnership it is: ``46th year``."""
        pattern = match_suffix(self._texts["year_of"], str(number))
        return pattern.format(number=number, ordinal=self.ordinal(number))

    def count_range(self, at_least: int, at_most: int) -> str:
        """Return a number that is only known to lie between two: ``44 to 45``."""
        if at_least == at_most:
            return str(at_least)
        return f"{at_least}{self._texts['range_separator']}{at_most}"

    def completed_years(self, at_least: int, at_most: int) -> str:
        """Return how many years are completed: ``44 to 45 completed years``."""
        count = self.count_range(at_least, at_most)
        return match_suffix(self._texts["years"], count).format(count=count)

    def presumption(self) -> str:
        """Return the mark of a count that rests on a presumption: ``(continuity presumed)``, with the
        space before it.
        """
        return self._texts["presumption"]

    def term(self, length: Term | str) -> str:
        """Return the length of a term: ``5 years``."""
        return format_term(Term(length), self._texts)

    def quantity(self, number: int, of: str, amount: Amount | str = "exact") -> str:
        """Return a number of something; ``amount`` is a value of `Amount`."""
        texts = self._texts
        grouped = len(str(number)) >= 3 + texts["minimum_grouping_digits"]
        digits = f"{number:,}".replace(",", texts["thousands_separator"] if grouped else "")
        pattern = find_word(texts["amounts"], amount, "amount")
        return texts["quantity"].format(amount=pattern.format(number=digits), of=of)

    # dates

    def date(self, when: Day | Period, *, era: bool = False) -> str:
        """Return a date or a period: ``1 May 1979``; with ``era``, in the eras of Japan where the
        language has them and they have the date.
        """
        return format_date(when, self._texts, era=era)

    def until(self, last: Day) -> str:
        """Return the last day of an agreement: ``until 31 March 2014``."""
        text = insert_date(last, self._texts, "ends")
        return self.comparison("until", {"text": text})

    # names

    def name_on(self, municipality: Municipality, day: Day) -> str:
        """Return the name of a municipality on a day, as `partnerships.wording.name_on`."""
        when, names = as_partial(day), municipality.names
        ranked = rank_tags(tuple([name.lang for name in names]), self.tags)
        for tag in ranked:
            found = [
                name.text
                for name in names
                if name.lang == tag
                and ((name.since is None and name.until is None) or name.possibly_used_on(when))
            ]
            if found:
                return self._texts["name_separator"].join(found)
        return next(name.text for name in reversed(names) if name.lang == ranked[0])

    def either_name_on(self, municipalities: Iterable[Municipality], day: Day) -> str:
        """Return the name on a day of a party that can have been one of several municipalities."""
        names = dict.fromkeys([self.name_on(each, day) for each in municipalities])
        return self._texts["name_separator"].join(names)

    def names_on(self, municipalities: Iterable[Municipality], day: Day) -> str:
        """Return a list of the names of several municipalities on a day."""
        return self._list_names([self.name_on(each, day) for each in municipalities])

    def title(self, names: Sequence[Name], *, on: Day | None = None) -> str:
        """Return the names of something, as `partnerships.wording.title`. Raises
        `InvalidMunicipality` if there are none.
        """
        if not names:
            message = f"names must be one or more Name: {truncated_repr(names)}"
            raise InvalidMunicipality(message, value=names, path="names")
        tag = rank_tags(tuple([name.lang for name in names]), self.tags)[0]
        found = [name for name in names if name.lang == tag]
        used = found if on is None else [name for name in found if name.possibly_used_on(on)]
        return self._texts["name_separator"].join([name.text for name in used or found])

    def join_names(self, names: Sequence[str]) -> str:
        """Return names as a list in a sentence: ``Kitakyushu and Dalian``."""
        pattern: ListPattern = self._texts["list_pattern"]
        if _any_holds(names, pattern["middle"]):
            apart = self._texts["details"]["part_separator"]
            two, end = (
                {key: apart if each == pattern["middle"] else each for key, each in rules.items()}
                for rules in (pattern["two"], pattern["end"])
            )
            pattern = {"two": two, "middle": apart, "end": end}
        return join_names(names, pattern)

    def join_alternatives(self, names: Iterable[str]) -> str:
        """Return names of which each is possible: ``Lüda/Dalian``."""
        return self._texts["name_separator"].join(names)

    def join_possible(self, texts: Iterable[str]) -> str:
        """Return texts of which it is not known which is right: ``in force / expired``."""
        return self._texts["alternative_separator"].join(texts)

    def _list_names(self, names: Sequence[str]) -> str:
        """Return names as in a list; where a name holds the separator, as サン・イシドロ市, with that of
        parts.
        """
        separator = self._texts["list_separator"]
        if _any_holds(names, separator):
            separator = self._texts["details"]["part_separator"]
        return separator.join(names)

    # sentences

    def anniversary(
        self,
        number: int,
        parties: Sequence[str],
        type_label: str,
        *,
        count_from: CountFrom | str = "type",
        party: str | None = None,
    ) -> str:
        """Return the title of an anniversary, as `partnerships.wording.anniversary`."""
        counted = count_from if party is None else "accession"
        return find_word(self._texts["titles"], counted, "way to count").format(
            number=number,
            ordinal=self.ordinal(number),
            party=party,
            **self._describe_parties(parties),
            **self._describe_relation(type_label),
        )

    def act_sentence(
        self,
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
    ) -> str:
        """Return a sentence that says what an act did, as `partnerships.wording.act_sentence`."""
        texts = self._texts
        one_sided = by is not None and f"{code}_by" in texts["sentences"]
        pattern = find_word(texts["sentences"], f"{code}_by" if one_sided else code, "act")
        sentence = pattern.format(
            party=party,
            successor=successor,
            by=by,
            others=self.join_names(_without_first(parties, by)),
            **self._describe_parties(parties),
            **self._describe_relation(type_label),
        )
        if not pattern.startswith(_NAMES):
            sentence = sentence[:1].upper() + sentence[1:]
        clauses = texts["clauses"]
        if in_force_from:
            sentence += clauses["in_force_from"].format(
                text=insert_date(in_force_from, texts, "starts")
            )
        if term:
            sentence += clauses["term"].format(text=self.term(term))
        if until:
            sentence += clauses["until"].format(text=insert_date(until, texts, "ends"))
        if reason:
            sentence += clauses["reason"].format(text=reason)
        return sentence

    def due_title(self, kind: DueKind | str, parties: str) -> str:
        """Return what falls due, and the title of the partnership in which it does."""
        return self._texts["due_title"].format(due=self.due(kind), parties=parties)

    def renaming(self, old: str, new: str) -> str:
        """Return a sentence that says that a municipality was given another name."""
        return self._texts["renaming"].format(old=old, new=new)

    def details(self, code: str, texts: Iterable[str]) -> str:
        """Return a line of a listing: a heading, and texts under it; nothing separates the sentences of
        several notes.
        """
        separator = self._texts["details"]["separator"]
        text = _join_notes(texts, separator) if code == "note" else separator.join(texts)
        return self._texts["details"]["line"].format(heading=self.heading(code), text=text)

    def join_texts(self, texts: Iterable[str]) -> str:
        """Return several texts in one line: ``environment; ports``."""
        return self._texts["details"]["separator"].join(texts)

    def bracketed(self, text: str, *about: str) -> str:
        """Return a text with details of it in brackets; of an empty text, only the brackets."""
        detail = self.join_parts(about)
        return self._texts["details"]["brackets"].format(text=text, detail=detail).strip()

    def join_parts(self, parts: Iterable[str]) -> str:
        """Return the parts of one text: ``hayata-2024, p. 9``."""
        return self._texts["details"]["part_separator"].join(parts)

    def quoted(self, text: str) -> str:
        """Return a text in quotation marks."""
        return self._texts["quotation"].format(text=text)

    def page(self, where: str) -> str:
        """Return a reference to a page, or to several: ``p. 9``, ``pp. 321–322``."""
        return self._texts["pages"]["one" if where.isalnum() else "several"].format(page=where)

    def locator(self, kind: str, where: str) -> str:
        """Return a reference to another place in a source: ``footnote 4``."""
        return find_word(self._texts["locators"], kind, "locator").format(text=where)

    def work(self, code: str, text: str) -> str:
        """Return what is said of a work: ``A. Smith (ed.)``."""
        return find_word(self._texts["works"], code, "work").format(text=text)

    def nothing_recorded(self, numbers: Iterable[int]) -> str:
        """Return a sentence that names the anniversaries for which nothing is recorded."""
        ordinals = self._texts["list_separator"].join(map(self.ordinal, numbers))
        return self._texts["nothing_recorded"].format(numbers=ordinals)

    def nothing_found(self, name: str, conditions: Mapping[str, str]) -> str:
        """Return that a history has nothing that meets some conditions, as `partnerships.wording.nothing_found`."""
        text = self._texts["nothing_found"].format(name=name)
        asked = [self.details(code, [value]) for code, value in conditions.items()]
        return self.bracketed(text, *asked) if asked else text

    def did_you_mean(self, names: Iterable[str]) -> str:
        """Return a question whether one of some names was meant."""
        return self._texts["did_you_mean"].format(names=self._texts["list_separator"].join(names))

    # the start of a count

    def conclusion(self, type_label: str, others: str, *, first: str | None = None) -> str:
        """Return what was concluded with whom, as `partnerships.wording.conclusion`."""
        relation = self._describe_relation(type_label)
        if first is None:
            return self._texts["concluded"].format(others=others, **relation)
        return self._texts["concluded_by"].format(others=others, first=first, **relation)

    def accession(self, party: str) -> str:
        """Return that a member joined."""
        return self._texts["accession"].format(party=party)

    def explanation(
        self,
        number: int,
        start: PartialDate,
        count_from: CountFrom | str,
        event: str,
        *,
        longer: Iterable[tuple[str, PartialDate, tuple[int, int]]] = (),
        presumed: bool = False,
        other_dates: Iterable[tuple[PartialDate, Sequence[str]]] = (),
    ) -> str:
        """Return the explanation of an anniversary, as `partnerships.wording.explanation`."""
        texts = self._texts
        described = find_word(texts["counted_from"], count_from, "way to count").format(event=event)
        text = texts["explanation"].format(
            ordinal=self.ordinal(number), start=insert_date(start, texts, "starts"), event=described
        )
        presumption = texts["presumption"] if presumed else ""
        clauses = ""
        for longer_count, since, years in longer:
            clauses += find_word(texts["longer_counts"], longer_count, "longer count").format(
                start=insert_date(since, texts, "starts"), years=self.completed_years(*years)
            )
            if longer_count == "unbroken":
                clauses, presumption = clauses + presumption, ""
        dates = [(self.date(on), sources) for on, sources in other_dates]
        others = [self.bracketed(on, *sources) if sources else on for on, sources in dates]
        if others:
            clauses += texts["other_dates"].format(dates=self.join_names(others))
        return text + presumption + clauses

    def _describe_parties(self, parties: Sequence[str]) -> dict[str, str]:
        """Return the texts for the parties in a sentence."""
        return {
            "parties": self.join_names(parties),
            "listed": self._list_names(parties),
        }

    @cached_property
    def _describe_relation(self) -> Callable[[str], Mapping[str, str]]:
        """The texts for a relationship in a sentence, by the label of its type."""
        texts = self._texts
        rules = {
            "relation": texts["relation"],
            "agreement": texts["agreement"],
            "concluding": texts["concluding"],
            "celebrating": texts["celebrating"],
            "suspending": texts["suspending"],
        }

        @lru_cache(maxsize=256)
        def describe(label: str) -> Mapping[str, str]:
            return {
                name: match_suffix(each, label).format(label=label) for name, each in rules.items()
            }

        return describe


def _without_first(names: Sequence[str], name: str | None) -> list[str]:
    """Return some names without the first that is this one: two municipalities can have one name."""
    others = list(names)
    if name in others:
        others.remove(name)
    return others


def _join_notes(notes: Iterable[str], separator: str) -> str:
    """Return notes in one line: the separator stands only behind one that does not end a sentence."""
    joined = ""
    for note in notes:
        if not joined:
            joined = note
        elif _SENTENCE_END.search(joined) is None:
            joined += f"{separator}{note}"
        else:
            joined += note if joined.endswith(_WIDE_ENDS) else f" {note}"
    return joined


def _any_holds(names: Sequence[str], separator: str) -> bool:
    """Whether a name holds what separates names; a space separates nothing."""
    mark = separator.strip()
    return mark != "" and any(mark in name for name in names)


def _merge(words: Mapping[str, object], base: Mapping[str, object]) -> dict[str, object]:
    """Return some words with those of a base that they lack; rules by suffix are one text."""
    merged = dict(base)
    for key, each in words.items():
        if isinstance(each, Mapping):
            inner = base.get(key)
            rests = isinstance(inner, Mapping) and "" not in inner
            merged[key] = _merge(each, cast("Mapping[str, object]", inner) if rests else {})
        else:
            merged[key] = each
    return merged


def get_language(lang: str | Language) -> Language:
    """Return a language itself, or the one that is found for a tag. Raises `UnknownLanguage`, and
    `InvalidLanguage` for an installed one that cannot be loaded.
    """
    found = find_language(lang)
    if found is None:
        known = ", ".join(list_languages())
        message = f"no words in this language (there are {known}): {truncated_repr(lang)}"
        raise UnknownLanguage(message, value=lang)
    return found


def find_language(lang: object) -> Language | None:
    """Return a language itself, or the one that is found for a tag, or None.

    For a tag that is found by a shorter one, as ``en-GB`` by ``en``, it is a language with that tag
    that is based on the one found. What is installed is only looked at for tags that are not built in.
    """
    if isinstance(lang, Language):
        return lang
    if not isinstance(lang, str):
        return None
    return _load_built_in(lang) if lang in TABLES else _find_by_tag(lang, tuple(sys.path))


def list_languages() -> tuple[str, ...]:
    """Return the tags of all languages that there are: built in, and installed."""
    from partnerships._languages.installed import find_entry_points

    return (*LANGUAGES, *find_entry_points(tuple(sys.path)))


@cache
def _load_built_in(tag: str) -> Language:
    return Language(tag, TABLES[tag])


@lru_cache(maxsize=256)
def _find_by_tag(tag: str, path: tuple[str, ...]) -> Language | None:
    if tag.casefold() in TABLES:
        return _load_built_in(tag.casefold())
    if not is_language_tag(tag):
        return None
    from partnerships._languages.installed import find_entry_points  # only for other tags

    found = next(lookup_tags((*TABLES, *find_entry_points(path)), tag), None)
    if found is None:
        return None
    language = _load_built_in(found) if found in TABLES else _load_installed(found, path)
    return language if found.casefold() == tag.casefold() else Language(tag, {}, base=language)


@lru_cache(maxsize=64)
def _load_installed(tag: str, path: tuple[str, ...]) -> Language:
    from partnerships._languages.installed import (  # only for other tags
        describe_entry_point,
        find_entry_points,
        load_entry_point,
    )

    entries = find_entry_points(path)[tag]
    found = load_entry_point(entries)
    if not isinstance(found, Language) or found.tag.casefold() != tag.casefold():
        message = f"{describe_entry_point(entries[0])} must be a Language with this tag: {truncated_repr(found)}"
        raise InvalidLanguage(message, value=found)
    return found
