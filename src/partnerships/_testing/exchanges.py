"""Strategies for exchanges and what they consist of, sources and citations."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve
from hypothesis import strategies as st

from partnerships._testing.dates import (
    ANY_DATES,
    DateOptions,
    as_date_options,
    partial_dates_with,
    periods_with,
    terms,
)
from partnerships._testing.municipalities import IDS, LANGUAGES, NOTES, SOME_FIELDS, URLS, texts
from partnerships.actors import Actor, Place
from partnerships.anniversaries import CountFrom
from partnerships.exchanges import Award, Exchange, Occasion, Picture, Quantity, Quotation
from partnerships.municipalities import Name
from partnerships.sources import Citation, Source
from partnerships.texts import Text
from partnerships.vocabulary import ActorKind, Amount, ExchangeKind, Field, Role

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships.dates import PartialDate, Period, Term
    from partnerships.partnership import Partnership


def exchanges(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Exchange]:
    """Return a strategy for exchanges, each alone: `registries` draws those that refer to a partnership,
    to each other and to sources.
    """
    return _exchanges(as_date_options(within, exact=exact))


def actors() -> SearchStrategy[Actor]:
    """Return a strategy for actors of all kinds and in all roles."""
    return _ACTORS


def places() -> SearchStrategy[Place]:
    """Return a strategy for places with names, in a municipality or not."""
    return _places(_NO_IDS)


def quantities() -> SearchStrategy[Quantity]:
    """Return a strategy for numbers of something."""
    return _QUANTITIES


def awards() -> SearchStrategy[Award]:
    """Return a strategy for awards, given by somebody or by nobody known."""
    return _AWARDS


def quotations() -> SearchStrategy[Quotation]:
    """Return a strategy for quotations, with and without sources."""
    return st.builds(
        Quotation, texts(), by=_BY, sources=st.lists(citations(), max_size=2, unique=True)
    )


def pictures() -> SearchStrategy[Picture]:
    """Return a strategy for references to pictures, with all that can be known of one."""
    return _PICTURES


def occasions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Occasion]:
    """Return a strategy for anniversaries that are commemorated: milestones and others, of
    partnerships.
    """
    return _occasions(as_date_options(within, exact=exact))


def sources() -> SearchStrategy[Source]:
    """Return a strategy for sources, with all that can be known of one."""
    return sources_with(ANY_DATES)


def citations() -> SearchStrategy[Citation]:
    """Return a strategy for citations of a source, with and without a place in it."""
    return st.builds(Citation, IDS, **_LOCATORS)


_PEOPLE: Final = st.sampled_from(("Sun Yat-sen", "孫文", "a, b; c", "bricks", "p. 9", '"x"'))
_UNDATED_NAMES: Final = st.lists(st.builds(Name, _PEOPLE, lang=LANGUAGES), min_size=1, max_size=2)
_TITLES: Final = st.sampled_from(
    (
        "Sun Yat-sen",
        Text("孫文"),
        {"en": "a, b; c", "ja": "甲、乙"},
        {"zh-Hant": "史", "und": '"x"'},
    )
)
_BY: Final = st.just(()) | _UNDATED_NAMES
_PEOPLE_OR_NONE: Final = st.none() | _PEOPLE
_LOCATORS: Final[dict[str, SearchStrategy[str | None]]] = dict.fromkeys(
    ("page", "footnote", "article", "time"), _PEOPLE_OR_NONE
)
_ACTORS: Final = st.builds(
    Actor,
    _UNDATED_NAMES,
    country=st.none() | st.sampled_from(("CN", "JP")),
    kind=st.sampled_from(ActorKind),
    role=st.sampled_from(Role),
    office=NOTES,
    note=NOTES,
)
_QUANTITIES: Final = st.builds(
    Quantity,
    st.integers(0, 50_000),
    _PEOPLE,
    amount=st.sampled_from(Amount),
    labels=st.dictionaries(LANGUAGES, _PEOPLE, max_size=2),
)
_AWARDS: Final = st.builds(Award, _UNDATED_NAMES, by=_BY)
_PICTURES: Final = st.builds(
    Picture,
    st.sampled_from(("https://example.org/a.jpg", "statue.png")),
    caption=NOTES,
    credit=NOTES,
    license=st.none() | st.just("CC-BY-4.0"),
)
_NO_IDS: Final[tuple[str, ...]] = ()


@cache
def sources_with(dates: DateOptions) -> SearchStrategy[Source]:
    return st.builds(
        Source,
        st.sampled_from(("hayata-2024", "records")),
        _TITLES,
        authors=st.lists(_TITLES, max_size=2),
        editors=st.lists(_TITLES, max_size=1),
        translators=st.lists(_TITLES, max_size=1),
        publisher=st.none() | _TITLES,
        published=st.none() | partial_dates_with(dates),
        lang=st.none() | LANGUAGES,
        url=st.none() | URLS,
        note=NOTES,
    )


@cache
def _occasions(dates: DateOptions) -> SearchStrategy[Occasion]:
    return st.builds(
        Occasion,
        st.sampled_from((1, 5, 10, 21, 45)),
        count_from=st.sampled_from(CountFrom),
        on=st.none() | partial_dates_with(dates),
    )


class _Parts(NamedTuple):
    """The strategies for what an exchange says of itself, made once."""

    kind: SearchStrategy[ExchangeKind]
    names: SearchStrategy[list[Name]]
    when: SearchStrategy[PartialDate | Period | None]
    duration: SearchStrategy[Term | None]
    fields: SearchStrategy[list[Field]]
    actors: SearchStrategy[list[Actor]]
    quantities: SearchStrategy[list[Quantity]]
    award: SearchStrategy[Award | None]
    quotations: SearchStrategy[list[Quotation]]
    pictures: SearchStrategy[list[Picture]]
    note: SearchStrategy[Text | None]


@cache
def _parts(dates: DateOptions) -> _Parts:
    return _Parts(
        kind=st.sampled_from(ExchangeKind),
        names=_UNDATED_NAMES,
        when=st.none() | partial_dates_with(dates) | periods_with(dates),
        duration=st.none() | terms(),
        fields=SOME_FIELDS,
        actors=st.lists(_ACTORS, max_size=2, unique=True),
        quantities=st.lists(_QUANTITIES, max_size=2, unique=True),
        award=st.none() | _AWARDS,
        quotations=st.lists(st.builds(Quotation, texts(), by=_BY), max_size=2, unique=True),
        pictures=st.lists(_PICTURES, max_size=1),
        note=NOTES,
    )


@lru_cache(maxsize=1000)
def _some_of(ids: tuple[str, ...]) -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), max_size=2, unique=True) if ids else st.just([])


@lru_cache(maxsize=1000)
def one_or_none(ids: tuple[str, ...]) -> SearchStrategy[str | None]:
    return st.none() | st.sampled_from(ids) if ids else st.none()


@lru_cache(maxsize=1000)
def _places(ids: tuple[str, ...]) -> SearchStrategy[Place]:
    return st.builds(Place, _UNDATED_NAMES, municipality=one_or_none(ids))


@lru_cache(maxsize=1000)
def _some_citations(ids: tuple[str, ...]) -> SearchStrategy[list[Citation]]:
    if not ids:
        return st.just([])
    made = st.builds(Citation, st.sampled_from(ids), **_LOCATORS)
    return st.lists(made, max_size=2, unique=True)


@lru_cache(maxsize=1000)
def _occasions_of(ids: tuple[str, ...]) -> SearchStrategy[Occasion | None]:
    """Return a strategy for anniversaries of other exchanges, or none."""
    numbers = st.sampled_from((1, 10, 110))
    return st.none() | st.builds(Occasion, numbers, of=st.sampled_from(ids)) if ids else st.none()


class Links(NamedTuple):
    """What an exchange can refer to."""

    partnership: Partnership | None = None
    others: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()


def draw_exchange(draw: DrawFn, id_: str, links: Links, dates: DateOptions = ANY_DATES) -> Exchange:
    """Draw an exchange of a partnership, or of none."""
    partnership, parts = links.partnership, _parts(dates)
    parties = () if partnership is None else tuple(party.id for party in partnership.ever_parties())
    cited = _some_citations(links.cited)
    return Exchange(
        id_,
        draw(parts.kind),
        draw(parts.names),
        when=draw(parts.when),
        duration=draw(parts.duration),
        fields=draw(parts.fields),
        municipalities=draw(_some_of(parties)),
        partnership=None if partnership is None else partnership.id,
        part_of=draw(one_or_none(links.others)),
        commemorates=draw(_occasions_of(links.others))
        or (None if partnership is None else draw(st.none() | _occasions(dates))),
        actors=draw(parts.actors),
        places=draw(st.lists(_places(parties), max_size=1)),
        quantities=draw(parts.quantities),
        award=draw(parts.award),
        quotations=[evolve(each, sources=draw(cited)) for each in draw(parts.quotations)],
        pictures=draw(parts.pictures),
        note=draw(parts.note),
        sources=draw(cited),
    )


@cache
@st.composite
def _exchanges(draw: DrawFn, dates: DateOptions) -> Exchange:
    return draw_exchange(draw, draw(IDS), Links(), dates)
