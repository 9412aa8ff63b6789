"""Strategies for what partnerships and registries answer: anniversaries, intervals, counts, changes."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import evolve
from hypothesis import reject, strategies as st

from partnerships._testing.dates import ORDINARY_DAYS, TERMS, blur_day, partial_dates
from partnerships._testing.exchanges import exchanges
from partnerships._testing.histories import (
    COUNTABLE,
    EXACT,
    MIXED,
    MUNICIPALITIES,
    Detail,
    draw_history,
    partnerships,
)
from partnerships._testing.municipalities import LANGUAGES, WORDS, YES_OR_NO, municipalities
from partnerships._testing.registries import registries
from partnerships.acts import Conclusion
from partnerships.anniversaries import Anniversary, CompletedYears, CountFrom
from partnerships.checks import Finding, check
from partnerships.counts import Count, Facet
from partnerships.errors import NoAnniversary
from partnerships.exchanges import Occasion
from partnerships.history import Commemoration, Entry, History, Renaming
from partnerships.municipalities import Name
from partnerships.partnership import Partnership
from partnerships.registry import Registry
from partnerships.vocabulary import PartnershipType

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships.changes import Changes, FieldChange
    from partnerships.due import Due
    from partnerships.intervals import Interval, Run, Spell


def anniversaries(*, exact: bool = False) -> SearchStrategy[Anniversary]:
    """Return a strategy for anniversaries of partnerships, counted from any start."""
    return _anniversaries(exact)


def commemorations(*, exact: bool = False) -> SearchStrategy[Commemoration]:
    """Return a strategy for anniversaries with exchanges that commemorate them, or none."""
    return _commemorations(exact)


def completed_years() -> SearchStrategy[CompletedYears]:
    """Return a strategy for numbers of completed years, and ranges of them."""
    return _completed_years()


def intervals() -> SearchStrategy[Interval]:
    """Return a strategy for intervals of the timelines of partnerships."""
    return partnerships().flatmap(lambda each: st.sampled_from(each.timeline()))


def runs() -> SearchStrategy[Run]:
    """Return a strategy for runs of partnerships."""
    return partnerships().flatmap(lambda each: st.sampled_from(each.runs()))


def spells() -> SearchStrategy[Spell]:
    """Return a strategy for spells of partnerships."""
    return partnerships().flatmap(lambda each: st.sampled_from(each.spells()))


def due_days() -> SearchStrategy[Due]:
    """Return a strategy for what falls due in partnerships: `Due` values of all kinds."""
    return st.builds(_find_due, _AGREEMENTS).flatmap(st.sampled_from)


def counts() -> SearchStrategy[Count]:
    """Return a strategy for counts of partnerships and exchanges, in all facets."""
    return registries(min_size=1).flatmap(lambda each: st.sampled_from(_find_counts(each)))


def changes() -> SearchStrategy[Changes]:
    """Return a strategy for the differences between two registries; there can be none."""
    return st.builds(lambda one, other: other.changes_from(one), registries(), registries())


def findings() -> SearchStrategy[Finding]:
    """Return a strategy for findings of checks."""
    checked = registries(min_size=1).map(lambda each: check(each, on=_LOOKED_AT, ignore=()))
    return checked.filter(bool).flatmap(st.sampled_from)


def histories() -> SearchStrategy[History]:
    """Return a strategy for histories of registries, with acts, exchanges and anniversaries."""
    return registries(min_size=1).map(lambda each: each.history())


def entries() -> SearchStrategy[Entry]:
    """Return a strategy for entries of histories, of all kinds."""
    return histories().flatmap(st.sampled_from)


def renamings() -> SearchStrategy[Renaming]:
    """Return a strategy for changes of a municipality's name."""
    return _renamings()


_LOOKED_AT: Final = date(2024, 8, 29)


@cache
@st.composite
def _anniversaries(draw: DrawFn, exact: bool) -> Anniversary:  # noqa: FBT001  # as the others
    detail = EXACT if exact else Detail(COUNTABLE, MIXED)
    partnership = draw_history(draw, detail, 6)
    number, count_from = draw(st.integers(1, 100)), draw(st.sampled_from(CountFrom))
    try:
        return partnership.anniversary(number, count_from=count_from)
    except NoAnniversary:
        reject()  # the calendar ends before


# Composite, so that a failing example shows the value and not the call of a private function.


@cache
@st.composite
def _commemorations(draw: DrawFn, exact: bool) -> Commemoration:  # noqa: FBT001  # as the others
    anniversary = draw(_anniversaries(exact))
    occasion = Occasion(anniversary.number, count_from=anniversary.count_from)
    id_ = anniversary.partnership.id
    drawn = draw(st.lists(exchanges(exact=exact), max_size=2))
    return Commemoration(
        anniversary,
        tuple(evolve(each, partnership=id_, commemorates=occasion) for each in drawn),
    )


_YEARS: Final = st.integers(0, 100)


@cache
@st.composite
def _completed_years(draw: DrawFn) -> CompletedYears:
    least, more = draw(_YEARS), draw(st.just(0) | _YEARS)
    return CompletedYears(least, least + more, draw(YES_OR_NO))


_SOME_TERMS: Final = st.sampled_from(TERMS)
_AGREEMENTS: Final = st.builds(
    lambda day, precision, term, renews: Conclusion(
        blur_day(day, precision),
        PartnershipType.SISTER,
        term=term,
        renews=renews,
        notice=renews and "P3M",
    ),
    ORDINARY_DAYS,
    st.sampled_from(COUNTABLE),
    _SOME_TERMS,
    st.none() | _SOME_TERMS,
)


def _find_due(agreed: Conclusion) -> list[Due]:
    """Return the first things that fall due in a partnership with this agreement."""
    partnership = Partnership(MUNICIPALITIES[:2], [agreed])
    return list(islice(partnership.due("0001/9999", review="P6M", possible=True), 8))


def _find_counts(registry: Registry) -> list[Count]:
    days = {Facet.STATUS: _LOOKED_AT}
    return [each for facet in Facet for each in registry.counts(facet, on=days.get(facet))]


SINGLE_CHANGES: Final = st.deferred(
    lambda: changes().filter(bool).flatmap(lambda found: st.sampled_from(tuple(found)))
)


@cache
@st.composite
def field_changes(draw: DrawFn) -> FieldChange:
    before, after = draw(municipalities()), draw(municipalities())
    one, other = (
        Registry.of(municipalities=[evolve(each, id="kokura")]) for each in (before, after)
    )
    (change,) = other.changes_from(one) or reject()
    return draw(st.sampled_from(change.fields))


@cache
@st.composite
def _renamings(draw: DrawFn) -> Renaming:
    on, lang = draw(partial_dates()), draw(LANGUAGES)
    old, new = draw(st.lists(WORDS, min_size=2, max_size=2, unique=True))
    names = Name(old, lang=lang, until=on), Name(new, lang=lang, since=on)
    municipality = evolve(draw(municipalities()), names=names)
    return Renaming(municipality, on, names[:1], names[1:])
