"""Strategies for registries, with exchanges and sources, and for the options of their checks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import evolve
from hypothesis import strategies as st

from partnerships._testing.dates import ANY_DATES, DateOptions, as_date_options
from partnerships._testing.exchanges import Links, draw_exchange, one_or_none, sources_with
from partnerships._testing.histories import (
    PartnershipOptions,
    as_types,
    below,
    draw_partnership,
    draw_rarely,
    pools_with,
)
from partnerships._testing.municipalities import IDS_OR_NONE, WORDS_OR_NONE, YES_OR_NO, as_codes
from partnerships.check_options import SEVERITIES, CheckOptions, IgnoredFinding
from partnerships.errors import PartnershipsError
from partnerships.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships.dates import Period
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import PartnershipType


def registries(
    *,
    exact: bool = False,
    within: Period | str | None = None,
    countries: Iterable[str] | None = None,
    types: Iterable[PartnershipType | str] | None = None,
    bilateral: bool = False,
    max_acts: int = 6,
    min_size: int = 0,
    max_size: int = 3,
    max_exchanges: int = 4,
) -> SearchStrategy[Registry]:
    """Return a strategy for registries of ``min_size`` to ``max_size`` partnerships, with their
    municipalities, types and fields, and up to ``max_exchanges`` exchanges with their sources.

    The other options are those of `partnerships`.
    """
    drawn = PartnershipOptions(
        as_date_options(within, exact=exact),
        as_codes(countries),
        as_types(types),
        bilateral,
        max_acts,
    )
    return _registries(drawn, min_size, max_size, max_exchanges)


def check_options() -> SearchStrategy[CheckOptions]:
    """Return a strategy for what a registry selects and ignores: often nothing, and codes of all
    lengths.
    """
    return _check_options()


@cache
@st.composite
def _registries(
    draw: DrawFn, drawn: PartnershipOptions, min_size: int, max_size: int, max_exchanges: int
) -> Registry:
    pool = draw(pools_with(drawn.dates, drawn.codes))
    held: dict[str, Partnership] = {}
    for _ in range(draw(st.integers(min_size, max_size))):
        made = draw_partnership(draw, drawn, pool)
        if made.id in held:
            made = evolve(made, id=f"{made.id}-{len(held) + 1}")
        held[made.id] = made
    registry = draw_registry(draw, held, max_exchanges, drawn.dates)
    return registry.replacing(draw(_check_options())) if draw_rarely(draw, 4) else registry


def draw_registry(
    draw: DrawFn, held: dict[str, Partnership], max_exchanges: int, dates: DateOptions = ANY_DATES
) -> Registry:
    """Draw a registry of these partnerships, with exchanges and sources."""
    cited = {each.id: each for each in draw(st.lists(sources_with(dates), max_size=2))}
    if len(cited) > 1 and draw(YES_OR_NO):
        original, translation = cited.values()
        cited[translation.id] = evolve(translation, translation_of=original.id)
    registry = Registry.of(held.values(), sources=cited.values())
    known: tuple[str, ...] = ()
    for number in range(draw(below(max_exchanges + 1))):
        id_ = draw(one_or_none(tuple(held)))
        links = Links(None if id_ is None else held[id_], known, tuple(cited))
        made = draw_exchange(draw, f"x{number}", links, dates)
        try:
            registry = registry.recording(made)
        except PartnershipsError:
            continue  # it commemorates an anniversary that there is not
        known = (*known, made.id)
    return registry


_FINDINGS: Final = st.sampled_from(
    (*SEVERITIES, *sorted({code[:length] for code in SEVERITIES for length in (1, 2, 3)}))
)
"""Codes of findings, and beginnings of codes."""

IGNORED_FINDINGS: Final = st.builds(IgnoredFinding, _FINDINGS, IDS_OR_NONE, note=WORDS_OR_NONE)


@cache
def _check_options() -> SearchStrategy[CheckOptions]:
    ignore = st.lists(_FINDINGS | IGNORED_FINDINGS, max_size=4)
    return st.builds(CheckOptions, select=st.lists(_FINDINGS, max_size=2), ignore=ignore)
