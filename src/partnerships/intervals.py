"""The life of a partnership as stretches of days: intervals of its possible answers, runs and spells.

`Partnership.timeline`, `Partnership.runs` and `Partnership.spells` list them. An interval says what is
possible on each of its days; a run and a spell say when they begin and end, as far as it is known.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003  # for those who resolve the annotations
from typing import TYPE_CHECKING, final

from attrs import frozen

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_summary
from partnerships.dates import Bound, PartialDate, Period
from partnerships.municipalities import Municipality  # noqa: TC001  # the same
from partnerships.vocabulary import PartnershipType, Status

if TYPE_CHECKING:
    from partnerships._languages.language import Language

__all__ = ["Interval", "Run", "Spell"]


@final
@frozen(order=False, repr=False)
class Interval:
    """Days on which the answers about a partnership are the same. Both ends belong to it.

    >>> from partnerships import samples
    >>> last = samples.kitakyushu()["kitakyushu-dalian"].timeline()[-1]
    >>> print(last.first, last.last, last.status.value)
    1979-05-01 9999-12-31 in_force
    """

    first: date
    """The first day; `datetime.date.min` for days before all acts."""
    last: date
    """The last day; `datetime.date.max` if nothing changes any more."""
    statuses: frozenset[Status]
    """The possible statuses, as `Partnership.possible_statuses_on`."""
    types: frozenset[PartnershipType]
    """The possible types, as `Partnership.possible_types_on`; none before the first act."""
    parties: frozenset[tuple[Municipality, ...]]
    """The possible parties, as `Partnership.possible_parties_on`; none before the first act."""

    @property
    def status(self) -> Status:
        """The status, or ``UNCERTAIN`` if several are possible, as `Partnership.status_on`."""
        return next(iter(self.statuses)) if len(self.statuses) == 1 else Status.UNCERTAIN

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its days and its status in a language (BCP 47), by default English."""
        language = find_language(spec)
        days = language.date(Period.between(self.first, self.last))
        return write_line(days, [language.status(self.status)], language=language)

    def __repr__(self) -> str:
        return write_summary(self, f"{self.first}/{self.last}, {self.status.value}")


@final
@frozen(order=False, repr=False)
class Run:
    """A stretch of one type within a spell.

    It begins with a conclusion, and ends before the conclusion of the next run, or with its spell. One
    that was over when it began has no day: it was terminated on its first day, or its term, counted from
    an earlier entry into force, had run out. Then ``end`` is the day before ``start``.
    """

    type: PartnershipType
    """The type."""
    start: PartialDate
    """The first day: the date of the conclusion, as far as the acts around it settle that."""
    end: PartialDate | Bound
    """The last day, as far as it is known; ``Bound.OPEN`` if the run goes on."""
    presumed: bool = False
    """Whether a conclusion is only presumed to continue it, because the dates allow that."""

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its type, its start and its end in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(
            self.type.label(language), [_describe_days(self, language)], language=language
        )

    def __repr__(self) -> str:
        return write_summary(self, f"{_write_ends(self)}, {self.type.code}")


@final
@frozen(order=False, repr=False)
class Spell:
    """An unbroken stretch of a partnership, from a conclusion to an end: its runs, one after the other.

    A suspension does not break it; a termination and the expiry of a term do.

    >>> from partnerships import samples
    >>> (spell,) = samples.kitakyushu()["kitakyushu-hai-phong"].spells()
    >>> print(spell.start, spell.end, [run.type.code for run in spell.runs], spell.presumed)
    2009 Bound.OPEN ['friendly-cooperation', 'sister'] True
    """

    runs: tuple[Run, ...]
    """Its runs, in order; one or more."""
    presumed: bool = False
    """Whether a conclusion is only presumed to continue it, because the dates allow that."""

    @property
    def start(self) -> PartialDate:
        """The first day, as far as it is known: the start of the first run."""
        return self.runs[0].start

    @property
    def end(self) -> PartialDate | Bound:
        """The last day, as far as it is known: the end of the last run; ``Bound.OPEN`` if it goes on."""
        return self.runs[-1].end

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its start and its end, and the types of its runs, in a language (BCP 47), by default
        English.
        """
        language = find_language(spec)
        types = [run.type.label(language) for run in self.runs]
        return write_line(_describe_days(self, language), types, language=language)

    def __repr__(self) -> str:
        runs = "1 run" if len(self.runs) == 1 else f"{len(self.runs)} runs"
        return write_summary(self, f"{_write_ends(self)}, {runs}")


def _write_ends(stretch: Run | Spell) -> str:
    """Return the start and the end of a run or spell, in the text form of a period."""
    end = stretch.end.value if isinstance(stretch.end, Bound) else stretch.end
    return f"{stretch.start}/{end}"


def _describe_days(stretch: Run | Spell, language: Language) -> str:
    """Return the start and the end of a run or spell in words; of one without a day, the start."""
    start, end = stretch.start, stretch.end
    if isinstance(end, PartialDate) and end.latest < start.earliest:
        return language.date(start)
    return language.date(Period.between(start, end))
