"""Strategies for texts, names, municipalities, types and fields, and for the parts of other values."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from partnerships._testing.dates import CALENDAR, DateOptions, partial_dates_with
from partnerships.municipalities import COUNTRIES, Coordinates, Municipality, Name
from partnerships.texts import Text
from partnerships.vocabulary import FIELDS, Field, PartnershipType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships.dates import PartialDate


IDS: Final = st.sampled_from(("kokura", "tacoma", "dalian")) | st.text(
    "abcdefghijklmnopqrstuvwxyz-0123456789大連ü", min_size=1, max_size=8
)
WORDS: Final = st.sampled_from(("Kokura", "大連", "a, b; c", '"x"', "<b>&")) | st.text(
    "Lüda 大連旅順 abc", min_size=1, max_size=8
).filter(str.strip)


def _sample_texts(*known: str) -> SearchStrategy[str]:
    return st.sampled_from(known)


LANGUAGES: Final = _sample_texts("en", "ja", "zh-Hant", "und")
SOME_LANGUAGES: Final = st.lists(LANGUAGES, max_size=2, unique=True)
LABELS: Final = st.dictionaries(LANGUAGES, WORDS, max_size=2)
_IN_LANGUAGES: Final = st.dictionaries(LANGUAGES, WORDS, min_size=1, max_size=2)
URLS: Final = st.sampled_from(("https://example.org/a?b=c", "https://example.org/"))
TEXTS_OF_SOURCES: Final = st.lists(URLS | WORDS, max_size=2)
IDS_OR_NONE: Final = st.none() | IDS
WORDS_OR_NONE: Final = st.none() | WORDS
_CODES: Final = ("JP", "US", "CN", "KR", "DE", *sorted(COUNTRIES))
_IDENTIFIERS: Final = st.dictionaries(_sample_texts("wikidata", "geonames"), IDS)
YES_OR_NO: Final = st.booleans()


def texts() -> SearchStrategy[Text]:
    """Return a strategy for texts whose language is not known, and for texts in languages."""
    return _texts()


def names(*, exact: bool = False) -> SearchStrategy[Name]:
    """Return a strategy for names in languages, dated or not."""
    return _names(DateOptions(exact, CALENDAR))


def coordinates() -> SearchStrategy[Coordinates]:
    """Return a strategy for points on the Earth: the poles, the equator and the antimeridian as often
    as others.
    """
    return _coordinates()


def municipalities(
    *, exact: bool = False, countries: Iterable[str] | None = None
) -> SearchStrategy[Municipality]:
    """Return a strategy for municipalities, with all that can be known of one.

    Without ``countries``, they are in any country or in none that is known.
    """
    return municipalities_with(DateOptions(exact, CALENDAR), as_codes(countries))


def partnership_types() -> SearchStrategy[PartnershipType]:
    """Return a strategy for types of partnership: built in, and a user's own, kinds of others."""
    return _partnership_types()


def fields() -> SearchStrategy[Field]:
    """Return a strategy for fields of exchange: built in, and a user's own."""
    return _fields()


@cache
def _texts() -> SearchStrategy[Text]:
    return st.builds(Text, WORDS | _IN_LANGUAGES)


NOTES: Final = st.none() | texts()


def as_codes(countries: Iterable[str] | None) -> tuple[str, ...]:
    """Return codes of countries, each once; none if any country will do."""
    codes = (countries,) if isinstance(countries, str) else countries
    return () if codes is None else tuple(dict.fromkeys(codes))


@cache
@st.composite
def _lifetimes(draw: DrawFn, dates: DateOptions) -> tuple[PartialDate | None, PartialDate | None]:
    either = st.none() | partial_dates_with(dates)
    since, until = draw(either), draw(either)
    if since is not None and until is not None and until.certainly_before(since):
        return until, since
    return since, until


@cache
@st.composite
def _names(draw: DrawFn, dates: DateOptions) -> Name:
    since, until = draw(_lifetimes(dates))
    return Name(draw(WORDS), lang=draw(LANGUAGES), since=since, until=until)


@cache
def _coordinates() -> SearchStrategy[Coordinates]:
    latitudes = st.floats(-90, 90) | st.sampled_from((-90, -33.5, 0, -0.0, 33.8834, 90))
    longitudes = st.floats(-180, 180) | st.sampled_from(
        (-180, -179.5, -90, -0.0, 0, 90, 130.8752, 179.5, 180)
    )
    return st.builds(Coordinates, latitudes, longitudes)


@cache
def countries_in(codes: tuple[str, ...]) -> SearchStrategy[str | None]:
    return st.sampled_from(codes) if codes else st.none() | st.sampled_from(_CODES)


@cache
@st.composite
def municipalities_with(draw: DrawFn, dates: DateOptions, codes: tuple[str, ...]) -> Municipality:
    since, until = draw(_lifetimes(dates))
    return Municipality(
        draw(IDS),
        draw(st.lists(_names(dates), min_size=1, max_size=3)),
        country=draw(countries_in(codes)),
        since=since,
        until=until,
        part_of=draw(IDS_OR_NONE),
        identifiers=draw(_IDENTIFIERS),
        coordinates=draw(st.none() | _coordinates()),
    )


BUILT_IN_TYPES: Final = (
    PartnershipType.FRIENDSHIP,
    PartnershipType.SISTER,
    PartnershipType.GREEN_SISTER,
    PartnershipType.EXCHANGE,
)
OWN_TYPE: Final = PartnershipType(
    "harbour-sister", PartnershipType.SISTER, {"en": "harbour sister"}
)


@cache
def _partnership_types() -> SearchStrategy[PartnershipType]:
    return st.recursive(
        st.sampled_from(BUILT_IN_TYPES),
        lambda broader: st.builds(
            PartnershipType, IDS.map("own-{}".format), st.none() | broader, LABELS
        ),
        max_leaves=3,
    )


OWN_FIELD: Final = Field("waste-management", {"en": "waste management", "ja": "廃棄物管理"})


@cache
def _fields() -> SearchStrategy[Field]:
    return st.sampled_from((*FIELDS.values(), OWN_FIELD))


SOME_FIELDS: Final = st.lists(fields(), max_size=2, unique=True)
