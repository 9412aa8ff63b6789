"""What a timeline shows of a partnership: segments of its bar, marks on it, and its names.

A segment is drawn sharply only where its status is certain. A mark lies on the days that are certain,
or on those that are possible, and says which.
"""

from __future__ import annotations

from datetime import date
from itertools import chain, groupby
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from partnerships._timeline.act_sentences import describe_act
from partnerships.acts import Accession, Succession, Withdrawal
from partnerships.anniversaries import MILESTONE
from partnerships.dates import Bound, DateRange, PartialDate, Period, day_after
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships._languages.language import Language
    from partnerships.exchanges import Exchange, When
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import PartnershipType

MarkKind: TypeAlias = Literal["act", "milestone", "exchange"]

_DRAWN: Final = frozenset({Status.IN_FORCE, Status.SUSPENDED, Status.PENDING})
"""The statuses of a partnership that has been concluded and has not ended."""

_MOST_MILESTONES: Final = 20


class Segment(NamedTuple):
    """Days on which a bar looks the same; both ends belong to it."""

    status: Status
    """``IN_FORCE``, ``SUSPENDED`` or ``PENDING`` where it is certain; ``UNCERTAIN`` where one of them is
    possible.
    """
    types: tuple[PartnershipType, ...]
    """The possible types, by code."""
    days: DateRange


class Mark(NamedTuple):
    """Something that happened: certainly on all its days, or on some of them."""

    kind: MarkKind
    days: DateRange
    certain: bool
    """Whether it is certain for each of the days. A date that is exact is a certain day."""
    text: str
    label: str = ""


class Caption(NamedTuple):
    """The names of the parties, and the first day of which they are certainly called so."""

    on: date
    text: str


class Row(NamedTuple):
    """A partnership in a timeline."""

    id: str
    captions: tuple[Caption, ...]
    segments: tuple[Segment, ...]
    marks: tuple[Mark, ...]


def list_segments(partnership: Partnership) -> list[Segment]:
    """Return the segments of a bar, in order; there are gaps before it, in breaks, and behind it."""
    found = (
        Segment(
            each.status,
            tuple(sorted(each.types, key=lambda type_: type_.code)),
            DateRange(each.first, each.last),
        )
        for each in partnership.timeline()
        if each.statuses & _DRAWN
    )
    joined = (tuple(group) for _, group in groupby(_iter_numbered(found), key=lambda each: each[0]))
    return [_join_segments([each for _, each in group]) for group in joined]


def _iter_numbered(segments: Iterable[Segment]) -> Iterator[tuple[int, Segment]]:
    """Yield segments with a number, the same for adjacent ones that look the same."""
    number, before = 0, None
    for each in segments:
        number += before is not None and not _look_the_same(before, each)
        yield number, each
        before = each


def _look_the_same(one: Segment, following: Segment) -> bool:
    if not follows(following, one) or one.status is not following.status:
        return False
    return one.status is Status.UNCERTAIN or one.types == following.types


def follows(segment: Segment, before: Segment) -> bool:
    """Whether a segment begins on the day after another one."""
    return segment.days.first == day_after(before.days.last)


def _find_ends(bound: PartialDate | Bound, *, last: bool) -> tuple[date, date]:
    """Return the first and the last day that an end of a period can be; of an open one, the calendar's."""
    if isinstance(bound, PartialDate):
        return bound.sort_key
    return (date.max, date.max) if last else (date.min, date.min)


def _join_segments(segments: Sequence[Segment]) -> Segment:
    types = {type_.code: type_ for each in segments for type_ in each.types}
    days = DateRange(segments[0].days.first, segments[-1].days.last)
    return Segment(segments[0].status, tuple(types[code] for code in sorted(types)), days)


def list_acts(partnership: Partnership, language: Language) -> Iterator[Mark]:
    """Yield a mark for each act."""
    for index, act in enumerate(partnership.acts):
        sentence = describe_act(partnership._timeline, index, language)
        yield from _mark_date("act", act.on, language.bracketed(sentence, language.date(act.on)))


def list_milestones(
    partnership: Partnership, window: DateRange, language: Language
) -> Iterator[Mark]:
    """Yield a mark for each milestone anniversary in a window; in a long one, for the larger ones."""
    years = window.last.year - window.first.year
    every = next(
        step * scale
        for scale in (1, 10, 100, 1000)
        for step in (MILESTONE, 2 * MILESTONE, 5 * MILESTONE)
        if years // (step * scale) <= _MOST_MILESTONES
    )
    period = Period.between(window.first, window.last)
    for each in partnership.anniversaries(period, every=every):
        text = language.bracketed(each.title(language), language.date(each.on))
        yield from _mark_date("milestone", each.on, text, str(each.number))


def list_exchanges(
    partnership: Partnership, exchanges: Iterable[Exchange], language: Language
) -> Iterator[Mark]:
    """Yield a mark for each exchange of a partnership that has a date, but for what certainly began
    before its first act.
    """
    begun = partnership.acts[0].earliest
    for each in exchanges:
        if each.when is None:
            continue
        title = language.bracketed(language.title(each.names), language.date(each.when))
        for mark in _mark_when(each.when, title):
            if mark.days.last >= begun:
                yield mark


def _mark_when(when: When, text: str) -> Iterator[Mark]:
    """Yield the marks of a date or a period: of a period the days that certainly belong to it, and those
    that possibly do; where only one end is known, that of the end.
    """
    if isinstance(when, PartialDate):
        yield from _mark_date("exchange", when, text)
        return
    known = [each for each in (when.start, when.end) if isinstance(each, PartialDate)]
    if len(known) == 2 or (known and Bound.OPEN in {when.start, when.end}):
        start, end = _find_ends(when.start, last=False), _find_ends(when.end, last=True)
        possible = Mark("exchange", DateRange(start[0], end[1]), certain=False, text=text)
        certain = Mark("exchange", DateRange(start[1], end[0]), certain=True, text=text)
        if start[1] > end[0]:
            yield possible
        elif possible.days == certain.days:
            yield certain
        else:
            yield from (possible, certain)
        return
    for each in known:
        yield from _mark_date("exchange", each, text)


def _mark_date(kind: MarkKind, on: PartialDate, text: str, label: str = "") -> Iterator[Mark]:
    """Yield the mark of a date; none if nothing is known of it."""
    days = on.bounds()
    if days != DateRange(date.min, date.max):
        yield Mark(kind, days, days.first == days.last, text, label)


def list_captions(partnership: Partnership, first: date, language: Language) -> list[Caption]:
    """Return the names of the parties from a day on, and again from each day on which they certainly
    have others.
    """
    changed = {first, *(day for day in _iter_changes(partnership) if day > first)}
    found = [Caption(day, partnership.title(language, on=day)) for day in sorted(changed)]
    return [next(group) for _, group in groupby(found, key=lambda each: each.text)]


def _iter_changes(partnership: Partnership) -> Iterator[date]:
    """Yield the days from which on new names or new parties are certain."""
    names = chain.from_iterable(party.names for party in partnership.ever_parties())
    dates = [end for name in names for end in (name.since, name.until) if end is not None]
    acts = [
        act.on for act in partnership.acts if isinstance(act, Accession | Succession | Withdrawal)
    ]
    yield from (day_after(each.latest) for each in (*dates, *acts) if each.latest < date.max)
