"""What a language's table holds: texts, in which `str.format` fields stand in braces.

Where a word depends on what stands before it, the texts are an `Endings`. The English table is the
model: another one has the same keys, and the same fields in each text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, TypedDict

Endings: TypeAlias = Mapping[str, str]
"""Texts by how what they are about is written: under ``=1`` for exactly that, else under the longest
ending of it that is there; under the empty one for all others. Capitals make no difference.
"""


class Joints(TypedDict):
    """What stands between names in a sentence."""

    two: str
    """Between two that are all."""
    several: str
    """Between those of three or more."""
    last: str
    """Before the last of three or more."""


class Details(TypedDict):
    """What is told below an entry of a listing."""

    line: str
    """A ``{heading}`` and its ``{text}``."""
    between: str
    """What stands between several texts in a line."""
    brackets: str
    """A ``{text}``, and a ``{detail}`` of it."""


class Terms(TypedDict):
    """How long: each unit with its ``{count}``, and what stands between two of them."""

    years: Endings
    months: Endings
    weeks: Endings
    days: Endings
    between: str


class Dates(TypedDict):
    """Dates in words. ``{decade}`` is its first year, as 1970, ``{number}`` counts centuries."""

    months: tuple[str, ...]
    """All twelve, as they stand in a date."""
    day: str
    month: str
    year: str
    decade: str
    century: str
    unknown: str
    spans: Mapping[str, str]
    """One of the days between two, both included, or up to or from one: by the text form, each end
    that there is written as ``date``.
    """
    qualifiers: Mapping[str, str]
    """By the qualifier of the text form: ``~``, ``?``, ``%``."""
    periods: Mapping[str, str]
    """By the text form of the period, each end that is a date written as ``date``."""
    japanese_eras: bool
    """Whether dates can be written in the eras of Japan."""


class Words(TypedDict):
    """All that a language needs."""

    types: Mapping[str, str]
    relation: Endings
    """What partners have, by the label of its type (``{label}``); in the sentences ``{relation}``."""
    concluding: Endings
    """What they did when they concluded it; in the sentences ``{concluding}``."""
    celebrating: Endings
    """What its anniversaries are of; in the sentences ``{celebrating}``."""
    statuses: Mapping[str, str]
    acts: Mapping[str, str]
    kinds: Mapping[str, str]
    """Kinds of exchange."""
    roles: Mapping[str, str]
    actors: Mapping[str, str]
    """Kinds of actor."""
    fields: Mapping[str, str]
    headings: Mapping[str, str]
    between: str
    """What stands between names of one municipality in use at one time."""
    listing: str
    """What stands between several municipalities in a list, and between other things listed."""
    joints: Joints
    ordinals: Endings
    """The ``{number}`` of an anniversary."""
    year_of: str
    """Which year of a partnership it is (年目)."""
    range: str
    """What stands between the fewest and the most."""
    years: Endings
    """``{count}`` completed years."""
    amounts: Mapping[str, str]
    """A ``{number}`` of things, by how it is meant."""
    quantity: str
    """How many (``{amount}``) of what."""
    thousands: str
    """What stands between groups of three digits."""
    titles: Mapping[str, str]
    """What an anniversary is of, by the way to count, or of a member's accession. ``{parties}`` are
    joined as in a sentence, ``{listed}`` as in a list.
    """
    sentences: Mapping[str, str]
    """What an act did, by its word, with ``_by`` where one side did it. ``{parties}`` are all of
    them, or all but those that the sentence names by itself.
    """
    clauses: Mapping[str, str]
    """What is said behind such a sentence, of a ``{text}``."""
    renaming: str
    details: Details
    pages: Mapping[str, str]
    """``one`` ``{page}`` of a source, or ``several``."""
    nothing_recorded: str
    dates: Dates
    terms: Terms
    counted: str
    concluded: str
    concluded_by: str
    counts: Mapping[str, str]
    """How the conclusion that is counted from is told, by the way to count."""
    accession: str
    longer: Mapping[str, str]
    """What is said of a longer count, by what it counts from."""
    presumed: str
