"""Hypothesis strategies for exchanges and sources, and for registries that tell a story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from partnerships import (
    Actor,
    ActorKind,
    Amount,
    Citation,
    CountFrom,
    Exchange,
    ExchangeKind,
    Field,
    Name,
    Occasion,
    Partnership,
    PartnershipsError,
    Place,
    Quantity,
    Registry,
    Role,
    Source,
)
from partnerships.vocabulary import FIELDS
from tests.strategies import EXACT, PARTIAL, partial_dates, partnerships, periods, terms

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships.exchanges import When

TEXTS: Final = st.sampled_from(("Sun Yat-sen", "孫文", "a, b; c", "bricks", "p. 9", '"x"'))
_OWN: Final = Field("waste-management", {"en": "waste management", "ja": "廃棄物管理"})
_LANGUAGES: Final = st.sampled_from(("en", "ja", "zh-Hant", "und"))


def whens() -> SearchStrategy[When]:
    """Dates and periods, of all precisions."""
    return partial_dates() | periods()


def names() -> SearchStrategy[list[Name]]:
    """One name or two, in languages."""
    return st.lists(st.builds(Name, TEXTS, lang=_LANGUAGES), min_size=1, max_size=2)


def fields() -> SearchStrategy[Field]:
    """Fields, built in and a user's own."""
    return st.sampled_from((*FIELDS.values(), _OWN))


def sources() -> SearchStrategy[Source]:
    """Sources with all that can be known of one."""
    return st.builds(
        Source,
        st.sampled_from(("hayata-2024", "records")),
        TEXTS,
        authors=st.lists(TEXTS, max_size=2),
        publisher=st.none() | TEXTS,
        published=st.none() | partial_dates(),
        lang=st.none() | _LANGUAGES,
        url=st.none() | st.just("https://example.org/a?b=c"),
        note=st.none() | TEXTS,
    )


def actors() -> SearchStrategy[Actor]:
    """Actors in all roles."""
    return st.builds(
        Actor,
        names(),
        kind=st.sampled_from(ActorKind),
        role=st.sampled_from(Role),
        office=st.none() | TEXTS,
        note=st.none() | TEXTS,
    )


def quantities() -> SearchStrategy[Quantity]:
    """Numbers of something."""
    return st.builds(
        Quantity,
        st.integers(0, 50_000),
        TEXTS,
        amount=st.sampled_from(Amount),
        labels=st.dictionaries(_LANGUAGES, TEXTS, max_size=2),
    )


def occasions() -> SearchStrategy[Occasion]:
    """Numbered anniversaries, milestones and others."""
    return st.builds(
        Occasion,
        st.sampled_from((1, 5, 10, 21, 45)),
        count_from=st.sampled_from(CountFrom),
        on=st.none() | partial_dates(),
    )


@st.composite
def exchanges(
    draw: DrawFn,
    id_: str = "x",
    tie: Partnership | None = None,
    others: tuple[str, ...] = (),
    cited: tuple[str, ...] = (),
) -> Exchange:
    """Exchanges of a partnership, or of none, that may be part of others and cite sources."""
    parties = [] if tie is None else [party.id for party in tie.ever_parties()]
    places = st.none() | st.sampled_from(parties) if parties else st.none()
    return Exchange(
        id_,
        draw(st.sampled_from(ExchangeKind)),
        draw(names()),
        when=draw(st.none() | whens()),
        duration=draw(st.none() | terms()),
        fields=draw(st.lists(fields(), max_size=2, unique=True)),
        municipalities=draw(st.lists(st.sampled_from(parties), max_size=2, unique=True))
        if parties
        else (),
        partnership=None if tie is None else tie.id,
        part_of=draw(st.none() | st.sampled_from(others)) if others else None,
        commemorates=None if tie is None else draw(st.none() | occasions()),
        actors=draw(st.lists(actors(), max_size=2, unique=True)),
        places=draw(
            st.lists(st.builds(Place, names(), municipality=places), max_size=1, unique=True)
        ),
        quantities=draw(st.lists(quantities(), max_size=2, unique=True)),
        note=draw(st.none() | TEXTS),
        sources=draw(
            st.lists(
                st.builds(Citation, st.sampled_from(cited), st.none() | TEXTS),
                max_size=2,
                unique=True,
            )
        )
        if cited
        else (),
    )


@st.composite
def told_registries(draw: DrawFn) -> Registry:
    """Registries of a few partnerships with exchanges, of exact and of partial dates."""
    ties = draw(st.lists(partnerships(EXACT, PARTIAL), min_size=1, max_size=3))
    held = {tie.id: tie for tie in ties}
    cited = {each.id: each for each in draw(st.lists(sources(), max_size=2))}
    registry = Registry.of(held.values(), sources=cited.values())
    known: tuple[str, ...] = ()
    for number in range(draw(st.integers(0, 4))):
        tie = draw(st.none() | st.sampled_from(list(held.values())))
        made = draw(exchanges(f"x{number}", tie, known, tuple(cited)))
        try:
            registry = registry.recording(made)
        except PartnershipsError:
            continue  # it commemorates an anniversary that there is not
        known = (*known, made.id)
    return registry
