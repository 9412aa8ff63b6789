"""Hypothesis strategies for exchanges and sources, and for registries with exchanges."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve
from hypothesis import strategies as st

from partnerships import (
    Actor,
    ActorKind,
    Amount,
    Award,
    Citation,
    CountFrom,
    Exchange,
    ExchangeKind,
    Name,
    Occasion,
    Partnership,
    PartnershipsError,
    Picture,
    Place,
    Quantity,
    Quotation,
    Registry,
    Role,
    Source,
)
from partnerships.texts import Text
from tests.support.strategies import (
    EXACT,
    PARTIAL,
    fields,
    partial_dates,
    partnerships,
    periods,
    terms,
    texts,
)

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships.exchanges import When

TEXTS: Final = st.sampled_from(("Sun Yat-sen", "孫文", "a, b; c", "bricks", "p. 9", '"x"'))
_LANGUAGES: Final = st.sampled_from(("en", "ja", "zh-Hant", "und"))
_IN_LANGUAGES: Final = st.sampled_from(
    (
        "Sun Yat-sen",
        Text("孫文"),
        {"en": "a, b; c", "ja": "甲、乙"},
        {"zh-Hant": "史", "und": '"x"'},
    )
)


@cache
def whens() -> SearchStrategy[When]:
    """Dates and periods, of all precisions."""
    return partial_dates() | periods()


@cache
def names() -> SearchStrategy[list[Name]]:
    """One name or two, in languages."""
    return st.lists(st.builds(Name, TEXTS, lang=_LANGUAGES), min_size=1, max_size=2)


@cache
def sources() -> SearchStrategy[Source]:
    """Sources with all that can be known of one."""
    return st.builds(
        Source,
        st.sampled_from(("hayata-2024", "records")),
        _IN_LANGUAGES,
        authors=st.lists(_IN_LANGUAGES, max_size=2),
        editors=st.lists(_IN_LANGUAGES, max_size=1),
        translators=st.lists(_IN_LANGUAGES, max_size=1),
        publisher=st.none() | _IN_LANGUAGES,
        published=st.none() | partial_dates(),
        lang=st.none() | _LANGUAGES,
        url=st.none() | st.just("https://example.org/a?b=c"),
        note=st.none() | texts(),
    )


@cache
def actors() -> SearchStrategy[Actor]:
    """Actors in all roles."""
    return st.builds(
        Actor,
        names(),
        country=st.none() | st.sampled_from(("CN", "JP")),
        kind=st.sampled_from(ActorKind),
        role=st.sampled_from(Role),
        office=st.none() | texts(),
        note=st.none() | texts(),
    )


@cache
def quantities() -> SearchStrategy[Quantity]:
    """Numbers of something."""
    return st.builds(
        Quantity,
        st.integers(0, 50_000),
        TEXTS,
        amount=st.sampled_from(Amount),
        labels=st.dictionaries(_LANGUAGES, TEXTS, max_size=2),
    )


@cache
def awards() -> SearchStrategy[Award]:
    """Awards, given by somebody or by nobody known."""
    return st.builds(Award, names(), by=st.just(()) | names())


@cache
def pictures() -> SearchStrategy[Picture]:
    """References to pictures, with all that can be known of one."""
    some = st.none() | texts()
    urls = st.sampled_from(("https://example.org/a.jpg", "statue.png"))
    licenses = st.none() | st.just("CC-BY-4.0")
    return st.builds(Picture, urls, caption=some, credit=some, license=licenses)


@cache
def quotations() -> SearchStrategy[Quotation]:
    """Quotations without sources."""
    return st.builds(Quotation, texts(), by=st.just(()) | names())


@cache
def occasions() -> SearchStrategy[Occasion]:
    """Numbered anniversaries, milestones and others."""
    return st.builds(
        Occasion,
        st.sampled_from((1, 5, 10, 21, 45)),
        count_from=st.sampled_from(CountFrom),
        on=st.none() | partial_dates(),
    )


# Made once, as all that is drawn from for every exchange.
_TEXT_OR_NONE: Final = st.none() | TEXTS
_NOTES: Final = st.none() | texts()
_KINDS: Final = st.sampled_from(ExchangeKind)
_WHENS_OR_NONE: Final = st.none() | whens()
_DURATIONS: Final = st.none() | terms()
_OCCASIONS: Final = st.none() | occasions()
_SOME_FIELDS: Final = st.lists(fields(), max_size=2, unique=True)
_SOME_ACTORS: Final = st.lists(actors(), max_size=2, unique=True)
_AWARDS: Final = st.none() | awards()
_SOME_QUOTATIONS: Final = st.lists(quotations(), max_size=2, unique=True)
_SOME_PICTURES: Final = st.lists(pictures(), max_size=1)
_NUMBERS: Final = st.sampled_from((1, 10, 110))
_SOME_QUANTITIES: Final = st.lists(quantities(), max_size=2, unique=True)


@lru_cache(maxsize=1000)
def _of(ids: tuple[str, ...]) -> SearchStrategy[str]:
    return st.sampled_from(ids)


@lru_cache(maxsize=1000)
def _some_of(ids: tuple[str, ...]) -> SearchStrategy[list[str]]:
    return st.lists(_of(ids), max_size=2, unique=True) if ids else st.just([])


@lru_cache(maxsize=1000)
def _one_or_none(ids: tuple[str, ...]) -> SearchStrategy[str | None]:
    return st.none() | _of(ids) if ids else st.none()


@lru_cache(maxsize=1000)
def _places(ids: tuple[str, ...]) -> SearchStrategy[list[Place]]:
    places = st.builds(Place, names(), municipality=_one_or_none(ids))
    return st.lists(places, max_size=1, unique=True)


@lru_cache(maxsize=1000)
def _citations(ids: tuple[str, ...]) -> SearchStrategy[list[Citation]]:
    if not ids:
        return st.just([])
    places = dict.fromkeys(("footnote", "article", "time"), _TEXT_OR_NONE)
    made = st.builds(Citation, _of(ids), _TEXT_OR_NONE, **places)
    return st.lists(made, max_size=2, unique=True)


@lru_cache(maxsize=1000)
def _occasions_of(ids: tuple[str, ...]) -> SearchStrategy[Occasion | None]:
    """Anniversaries of other exchanges, or none."""
    return st.none() | st.builds(Occasion, _NUMBERS, of=_of(ids)) if ids else st.none()


@st.composite
def exchanges(
    draw: DrawFn,
    id_: str = "x",
    partnership: Partnership | None = None,
    others: tuple[str, ...] = (),
    cited: tuple[str, ...] = (),
) -> Exchange:
    """Exchanges of a partnership, or of none, that may be part of others and cite sources."""
    return _exchange(draw, id_, partnership, others, cited)


def _exchange(
    draw: DrawFn,
    id_: str,
    partnership: Partnership | None,
    others: tuple[str, ...],
    cited: tuple[str, ...],
) -> Exchange:
    parties = () if partnership is None else tuple(party.id for party in partnership.ever_parties())
    return Exchange(
        id_,
        draw(_KINDS),
        draw(names()),
        when=draw(_WHENS_OR_NONE),
        duration=draw(_DURATIONS),
        fields=draw(_SOME_FIELDS),
        municipalities=draw(_some_of(parties)),
        partnership=None if partnership is None else partnership.id,
        part_of=draw(_one_or_none(others)),
        commemorates=draw(_occasions_of(others))
        or (None if partnership is None else draw(_OCCASIONS)),
        actors=draw(_SOME_ACTORS),
        places=draw(_places(parties)),
        quantities=draw(_SOME_QUANTITIES),
        award=draw(_AWARDS),
        quotations=[
            evolve(each, sources=draw(_citations(cited))) for each in draw(_SOME_QUOTATIONS)
        ],
        pictures=draw(_SOME_PICTURES),
        note=draw(_NOTES),
        sources=draw(_citations(cited)),
    )


_HISTORIES: Final = st.lists(partnerships(EXACT, PARTIAL), min_size=1, max_size=3)
_SOURCES: Final = st.lists(sources(), max_size=2)
_UP_TO_FOUR: Final = st.integers(0, 4)


@cache
@st.composite
def registries_with_exchanges(draw: DrawFn) -> Registry:
    """Registries of a few partnerships with exchanges, of exact and of partial dates."""
    held = {partnership.id: partnership for partnership in draw(_HISTORIES)}
    cited = {each.id: each for each in draw(_SOURCES)}
    if len(cited) > 1 and draw(st.booleans()):
        original, translation = cited.values()
        cited[translation.id] = evolve(translation, translation_of=original.id)
    registry = Registry.of(held.values(), sources=cited.values())
    known: tuple[str, ...] = ()
    for number in range(draw(_UP_TO_FOUR)):
        id_ = draw(_one_or_none(tuple(held)))
        partnership = None if id_ is None else held[id_]
        made = _exchange(draw, f"x{number}", partnership, known, tuple(cited))
        try:
            registry = registry.recording(made)
        except PartnershipsError:
            continue  # it commemorates an anniversary that there is not
        known = (*known, made.id)
    return registry
