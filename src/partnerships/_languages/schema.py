"""The schema of a language's words: texts, with fields as names in braces.

A field is filled with a text or a number as it is: it has no format and no conversion, as ``{number}``
and never ``{number:>3}`` or ``{number!r}``.

English is the model: another language has the same keys, and the same fields in each text. A text
that depends on how something is written is a mapping by suffix (`SuffixRules`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, TypedDict

SuffixRules: TypeAlias = Mapping[str, str]
"""Rules by suffix: the text under the longest suffix of a word. ``=1`` matches exactly ``1``, and ``""``
matches everything else. Where the first word tells what a label is, ``charte*`` matches all that begins
with ``charte``, before any suffix. Keys are in lower case; case is ignored.
"""


class ListPattern(TypedDict):
    """The separators of a list of names in a sentence, as in Unicode CLDR."""

    two: SuffixRules
    """Between two names that are all, by the second: in Spanish, "y" is "e" before "Italia"."""
    middle: str
    """Between those of three or more."""
    end: SuffixRules
    """Before the last of three or more, by it."""


class DetailTexts(TypedDict):
    """The lines below an entry of a listing."""

    line: str
    """A ``{heading}`` and its ``{text}``."""
    separator: str
    """The separator of several texts in one line."""
    brackets: str
    """A ``{text}``, and a ``{detail}`` of it."""
    part_separator: str
    """The separator of the parts of one text, as of two details in brackets."""


class TermTexts(TypedDict):
    """Lengths of time: each unit with its ``{count}``, and the separator of two units."""

    years: SuffixRules
    """A number of years."""
    months: SuffixRules
    """A number of months."""
    weeks: SuffixRules
    """A number of weeks."""
    days: SuffixRules
    """A number of days."""
    separator: str
    """The separator of two units; it may be empty."""


class DateTexts(TypedDict):
    """Dates in words."""

    months: tuple[str, ...]
    """The names of the twelve months, as they are written in a date: "1 maja 1979"."""
    months_alone: tuple[str, ...]
    """The names of the twelve months as they are written without a day: "maj 1979"."""
    days: SuffixRules
    """The number of a ``{day}`` in a date: "1er" for the first."""
    day: str
    """A ``{day}`` of a ``{month}`` of a ``{year}``."""
    month: str
    """A ``{month}`` of a ``{year}``."""
    year: str
    """A ``{year}``."""
    decade: str
    """A ``{decade}``, given as its first year: 1970; or the ``{tens}`` of a ``{century}``, in Roman
    numerals: "lata 70. XX w."
    """
    first_decade: str
    """The first decade of a century, from its first year (``{decade}``) to its ``{last}``, as 1900s can
    be the whole century: "1900–1909".
    """
    century: str
    """A century by its ``{number}`` or its ``{ordinal}``, or the same in Roman numerals: for 1900 to 1999
    ``{roman}`` is "XX", and ``{roman_ordinal}`` in French "XXe".
    """
    inserted: Mapping[str, str]
    """The forms of dates within a sentence, by what is known of them: "the 1970s". Those of a day and a
    year are of the ``{date}``, that of a month is of a ``{month}``, as in a date, and a ``{year}``, and the
    others have the fields that they have alone: that of an ``unknown`` date has none.
    """
    starts: Mapping[str, str]
    """The same for a ``{date}`` on which something starts, as behind "since": "seit den 1970er-Jahren",
    "depuis le 1er mai 1979". A period with two dates has both as `inserted`. A day between two, or up to
    or from one, is of the ``{date}`` as in `spans`, under the same keys: "from a date between 1977 and
    1979".
    """
    ends: Mapping[str, str]
    """The same for one on which something ends, as behind "until": "bis zum 1. Mai 1979", "jusqu'en
    1979".
    """
    unknown: str
    """A date of which nothing is known."""
    spans: Mapping[str, str]
    """A day between two, both included, or up to or from one: by the text form, with ``date`` in the
    place of each end that is known.
    """
    between: SuffixRules
    """Each ``{date}`` of two between which a day lies, by how it is written as in `starts`: in German a day
    has an article, "zwischen dem 1. April 1979 und dem 30. März 1980", and a month or a year has none.
    """
    qualifiers: Mapping[str, str]
    """A ``{date}`` by the qualifier of its text form: ``~``, ``?``, ``%``."""
    periods: Mapping[str, str]
    """A period by its text form, with ``date`` in the place of each end that is a date. Where an end of
    two is a day between two, or up to or from one, it is ``span/span``, with a ``{start}`` as in `starts`
    and an ``{end}`` as in `ends`.
    """
    ranges: Mapping[str, str]
    """A period within one year: ``days`` of one month, ``days_of_months``, or ``months``. ``{start}`` and
    ``{end}`` are the whole dates, ``{start_day}``, ``{start_month}``, ``{end_day}``, ``{end_month}`` and
    ``{year}`` their parts: "10–12 May 2019" is ``{start_day}–{end}``.
    """
    japanese_eras: bool
    """Whether dates can be written in the eras of Japan."""


class Words(TypedDict):
    """All texts of a language.

    In the texts that name a partnership, ``{relation}``, ``{agreement}``, ``{concluding}``,
    ``{celebrating}`` and ``{suspending}`` are the texts under these keys, ``{parties}`` are the parties
    joined as in a sentence (`list_pattern`), and ``{listed}`` the parties joined as in a list
    (`list_separator`).
    """

    types: Mapping[str, str]
    """The built-in types of partnership, by code."""
    relation: SuffixRules
    """What partners have, by the label of its type (``{label}``): "sister city relationship"."""
    agreement: SuffixRules
    """What partners sign, renew and put into force, in the same way: "sister city agreement"."""
    concluding: SuffixRules
    """What partners conclude, and that they do, in the same way: "sister city relationship
    established", "charter signed".
    """
    celebrating: SuffixRules
    """What an anniversary is of, in the same way."""
    suspending: SuffixRules
    """What a suspension stops, in the same way; it may be the exchange (姉妹都市交流), as the
    relationship goes on.
    """
    statuses: Mapping[str, str]
    """The values of `Status`."""
    dues: Mapping[str, str]
    """The values of `DueKind`: what falls due."""
    due_title: str
    """What falls ``{due}``, and the ``{parties}``."""
    acts: Mapping[str, str]
    """The eight acts."""
    kinds: Mapping[str, str]
    """Kinds of exchange."""
    roles: Mapping[str, str]
    """Roles of actors in an exchange."""
    actors: Mapping[str, str]
    """Kinds of actor."""
    fields: Mapping[str, str]
    """The built-in fields of exchange, by code."""
    headings: Mapping[str, str]
    """Columns and lines of a listing."""
    name_separator: str
    """The separator of two names of one municipality that can both be in use."""
    list_separator: str
    """The separator of a list."""
    alternative_separator: str
    """The separator of two of which it is not known which is right."""
    list_pattern: ListPattern
    """The separators of a list of names in a sentence."""
    ordinals: SuffixRules
    """The ``{number}`` of an anniversary: "45th"."""
    year_of: SuffixRules
    """A year of a partnership (年目), by its ``{number}`` or ``{ordinal}``: "46th year"."""
    range_separator: str
    """The separator of the fewest and the most of a number."""
    years: SuffixRules
    """A ``{count}`` of completed years."""
    amounts: Mapping[str, str]
    """A ``{number}`` of things, by `Amount`."""
    quantity: str
    """An ``{amount}`` ``{of}`` something."""
    thousands_separator: str
    """The separator of groups of three digits."""
    minimum_grouping_digits: int
    """The fewest digits before the first separator, as in Unicode CLDR: with 2, it is 1000 and 10 000."""
    titles: Mapping[str, str]
    """The title of an anniversary, by `CountFrom`, or ``accession`` for a member's own count."""
    sentences: Mapping[str, str]
    """What an act did, by its word, with ``_by`` where one side did it: then ``{others}`` are the other
    parties. ``{parties}`` are all of them, or all but those that the sentence names by itself.
    """
    clauses: Mapping[str, str]
    """Additions behind such a sentence, each with a ``{text}``."""
    renaming: str
    """A change of a name from ``{old}`` to ``{new}``."""
    details: DetailTexts
    """The lines below an entry of a listing."""
    quotation: str
    """A ``{text}`` in quotation marks."""
    pages: Mapping[str, str]
    """``one`` ``{page}`` of a source, or ``several``."""
    locators: Mapping[str, str]
    """Other places in a source, each by its ``{text}``: ``footnote``, ``article`` and ``time``."""
    works: Mapping[str, str]
    """The ``editors`` and the ``translators`` of a work by their names, and ``translation_of`` another
    one by its id, each a ``{text}``.
    """
    nothing_recorded: str
    """The ``{numbers}`` of anniversaries for which nothing is recorded."""
    nothing_found: str
    """That the history of a ``{name}`` has nothing of what was asked for."""
    did_you_mean: str
    """A question whether one of some ``{names}`` was meant."""
    dates: DateTexts
    """Dates in words."""
    terms: TermTexts
    """Lengths of time in words."""
    explanation: str
    """The ``{ordinal}`` of an anniversary, its ``{start}``, and the ``{event}`` at the start."""
    concluded: str
    """What was concluded with the ``{others}``: a ``{relation}``, or ``{concluding}``."""
    concluded_by: str
    """The same, concluded by a predecessor (``{first}``)."""
    counted_from: Mapping[str, str]
    """The ``{event}`` at the start, by `CountFrom`."""
    accession: str
    """The accession of a ``{party}``."""
    longer_counts: Mapping[str, str]
    """A longer count of ``{years}`` from a ``{start}``, by `CountFrom`."""
    presumption: str
    """The mark of a count that rests on a presumption."""
    other_dates: str
    """Other ``{dates}`` that somebody gives for the start of a count."""
    site: Mapping[str, str]
    """The words of a city's pages: headings, and under ``language`` what the language calls itself.
    ``as_of`` names the ``{date}`` and the ``{digest}`` of the registry.
    """
    severities: Mapping[str, str]
    """The values of `Severity`."""
    findings: Mapping[str, str]
    """What a check found, by code, with the ``values`` of the finding: its dates as they are written alone,
    so that a colon or brackets fit every precision, countries by their names, and a day of any year
    (``month_day``) as a date without its year.
    """
    aspects: Mapping[str, str]
    """The values of `Aspect`: what two registries say differently."""
    doubts: Mapping[str, str]
    """The values of `Doubt`: why two partnerships may not be the same."""
    reasons: Mapping[str, str]
    """The values of `Reason`: why two municipalities are the same."""
    results: Mapping[str, str]
    """What a comparison found of a partnership."""
    counts: Mapping[str, str]
    """A ``{count}`` of partnerships in a comparison or an update, or of findings of a severity, and that there
    are ``no_findings``. As the number can be any, it is not inflected: a colon is always right.
    """
    comparison: Mapping[str, str]
    """The columns of a comparison (``result``, ``partnership``, ``aspect``, ``ours`` and ``theirs``), and
    what it says: of a ``difference`` what ``{ours}`` and what ``{theirs}`` say, or ``nothing``; beside a
    date the one side that ended or suspended it (``by``); the last day of an agreement (``until``), how
    it ``renews`` itself, and the ``notice`` for it; and that two parties are the same (``identity``), or
    that it is ``doubtful``.
    """
    updating: Mapping[str, str]
    """What was taken from a newer list, or not. A ``{partnership}`` is its id, and an ``{option}`` one of
    the command line.
    """
    records: Mapping[str, str]
    """The values of `RecordKind`."""
