"""Municipalities: their names in languages and at different times, and where they lie."""

from __future__ import annotations

from datetime import date
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Final, final

from attrs import field, frozen

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_repr
from partnerships._languages.lookup import lookup_tags, rank_tags, tags_of
from partnerships._pydantic import make_object_schema
from partnerships._validation import (
    EMPTY_MAP,
    LANGUAGE_TAG_HINT,
    FrozenMap,
    as_text_map,
    convert_field,
    explain_invalid_identifier,
    explain_invalid_text,
    identifier_validator,
    is_identifier,
    is_language_tag,
    is_line,
    is_ordered_iterable,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.dates import Day, PartialDate, as_partial
from partnerships.errors import InvalidMunicipality, PartnershipsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from attrs import Attribute

    from partnerships._languages.language import Language

__all__ = ["Coordinates", "Municipality", "Name"]

COUNTRIES: Final = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA
    ZM ZW
    """.split()  # noqa: SIM905  # a table of 250 codes reads better as text
)
"""The codes of ISO 3166-1 alpha-2, and XK, a user-assigned code that is in use for Kosovo."""


def _as_since(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("since", as_partial, value)


def _as_until(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("until", as_partial, value)


def _as_identifiers(value: Mapping[str, str]) -> FrozenMap:
    return as_text_map(value, InvalidMunicipality, "identifiers")


def _check_lifetime(instance: Name | Municipality, _: object, until: PartialDate | None) -> None:
    since = instance.since
    if since is not None and until is not None and until.certainly_before(since):
        message = f"the end is before the beginning: since {since}, until {until}"
        raise InvalidMunicipality(message, value=str(until), path="until")


def _check_text(_: object, __: object, value: str) -> None:
    if not is_line(value):
        raise InvalidMunicipality(
            f"a name must be a non-empty text in one line{explain_invalid_text(value)}: {truncated_repr(value)}",
            value=value,
            path="text",
        )


def _check_lang(_: object, __: object, value: str) -> None:
    if not is_language_tag(value):
        message = f"{LANGUAGE_TAG_HINT}: {truncated_repr(value)}"
        raise InvalidMunicipality(message, value=value, path="lang")


@final
@frozen(order=False)
class Name:
    """A name in a language, with the time in which it is or was in use.

    Raises `InvalidMunicipality`, and `InvalidDate` for a date that is not valid.
    """

    text: str = field(validator=_check_text, converter=to_nfc)
    """The name itself, in one line."""
    lang: str = field(validator=_check_lang, default="und", kw_only=True)
    """The language (BCP 47); ``"und"`` if it is not known."""
    since: PartialDate | None = field(default=None, converter=_as_since, kw_only=True)
    """The first day of use, included; None if the name has always been in use."""
    until: PartialDate | None = field(
        default=None, converter=_as_until, validator=_check_lifetime, kw_only=True
    )
    """The last day of use, included; None if the name is still in use."""

    def possibly_used_on(self, day: Day) -> bool:
        """Whether the name may have been in use on some day that ``day`` can be."""
        when = as_partial(day)
        begun = self.since is None or self.since.earliest <= when.latest
        return begun and (self.until is None or when.earliest <= self.until.latest)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its text in one line; the language (BCP 47) changes nothing."""
        language = find_language(spec)
        return write_line(self.text, language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def _as_float(value: float) -> float:
    """Convert a whole number to a float, and -0.0 to 0.0; any other value is left to the validator."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) + 0.0 if is_number and abs(value) <= 180 else value


def _degrees_validator(limit: int) -> Callable[[object, Attribute[float], float], None]:
    """Return a validator of degrees up to a limit, on both sides of 0."""

    def validate(_: object, attribute: Attribute[float], value: float) -> None:
        if not (type(value) is float and isfinite(value) and abs(value) <= limit):
            what = f"a {attribute.name} is a number of degrees from -{limit} to {limit}"
            message = f"{what}: {truncated_repr(value)}"
            raise InvalidMunicipality(message, value=value, path=attribute.name)

    return validate


@final
@frozen(order=False)
class Coordinates:
    """A point on the Earth: its latitude and longitude in decimal degrees (WGS 84).

    Raises `InvalidMunicipality`.

    >>> Coordinates(33.8834, 130.8752).longitude
    130.8752
    """

    latitude: float = field(converter=_as_float, validator=_degrees_validator(90))
    """Degrees north of the equator, from -90 to 90, both included; negative to the south."""
    longitude: float = field(converter=_as_float, validator=_degrees_validator(180))
    """Degrees east of the prime meridian, from -180 to 180, both included; negative to the west."""

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return the latitude and the longitude; the language (BCP 47) changes nothing."""
        language = find_language(spec)
        return write_line(f"{self.latitude}, {self.longitude}", language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def _as_coordinates(value: Coordinates | Sequence[float] | None) -> Coordinates | None:
    if value is None or isinstance(value, Coordinates):
        return value
    pair = tuple(value) if is_ordered_iterable(value) else ()
    if len(pair) != 2:
        message = f"coordinates are a latitude and a longitude in degrees: {truncated_repr(value)}"
        raise InvalidMunicipality(message, value=value, path="coordinates")
    return convert_field("coordinates", lambda each: Coordinates(*each), pair)


def _as_names(value: str | Name | Iterable[Name]) -> tuple[Name, ...]:
    if isinstance(value, str):
        return (convert_field("names", Name, value),)
    if isinstance(value, Name):
        return (value,)
    names = tuple(value) if is_ordered_iterable(value) else ()
    if not names or not all(isinstance(name, Name) for name in names):
        message = f"names must be a text, or one or more Name: {truncated_repr(value)}"
        raise InvalidMunicipality(message, value=value, path="names")
    return names


def country_validator(
    error: type[PartnershipsError],
) -> Callable[[object, object, str | None], None]:
    """Return a validator of codes of countries, or None."""

    def validate(_: object, __: object, value: str | None) -> None:
        if value is not None and not (isinstance(value, str) and value in COUNTRIES):
            message = f"unknown country (ISO 3166-1 alpha-2, as JP): {truncated_repr(value)}"
            raise error(message, value=value, path="country")

    return validate


def _check_part_of(_: object, __: object, value: str | None) -> None:
    if value is not None and not is_identifier(value):
        why = explain_invalid_identifier(value)
        message = f"part_of must be the id of a larger unit{why}: {truncated_repr(value)}"
        raise InvalidMunicipality(message, value=value, path="part_of")


@final
@frozen(order=False, cache_hash=True)
class Municipality:
    """A local government: a city, a town, a county, a prefecture, a state, a province.

    Raises `InvalidMunicipality`, and `InvalidDate` for a date that is not valid.

    >>> names = [Name("Lüda", lang="en", until="1981"), Name("Dalian", lang="en", since="1981")]
    >>> dalian = Municipality("dalian", names, country="CN")
    >>> [name.text for name in dalian.names_on("1980-01-01")]
    ['Lüda']
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_object_schema)

    id: str = field(converter=to_nfc, validator=identifier_validator(InvalidMunicipality))
    """The id, a text without spaces that you choose: ``"dalian"``."""
    names: tuple[Name, ...] = field(converter=_as_names)
    """All names, in any language and of any time; a text is accepted for a single name. The language
    of the first one is the municipality's default language.
    """
    country: str | None = field(
        validator=country_validator(InvalidMunicipality), default=None, kw_only=True
    )
    """The country, as an ISO 3166-1 alpha-2 code: ``"CN"``."""
    since: PartialDate | None = field(default=None, converter=_as_since, kw_only=True)
    """The first day of the municipality, included."""
    until: PartialDate | None = field(
        default=None, converter=_as_until, validator=_check_lifetime, kw_only=True
    )
    """The last day of the municipality, included."""
    part_of: str | None = field(
        validator=_check_part_of, default=None, converter=to_nfc_or_none, kw_only=True
    )
    """The id of the larger unit that it is part of."""
    identifiers: FrozenMap = field(default=EMPTY_MAP, converter=_as_identifiers, kw_only=True)
    """Its identifiers elsewhere, by scheme: ``{"wikidata": "Q...", "geonames": "..."}``. They are kept
    as they are given; `check` finds those that are not valid.
    """
    coordinates: Coordinates | None = field(default=None, converter=_as_coordinates, kw_only=True)
    """Where it lies; a pair is accepted, the latitude first: ``(33.8834, 130.8752)``."""

    def names_on(self, day: Day, lang: str | Language | None = None) -> tuple[Name, ...]:
        """Return the names that may have been in use on a day, in one language; none if the
        municipality has no names in it.

        A tag is looked up as in RFC 4647: for ``en-GB`` also ``en``. The default is the language of
        the first name. If the day of a change of name is not known, the result has both names for the
        time in which it may have happened. Raises `UnknownLanguage` for a text that is no tag.
        """
        if lang is None:
            wanted: str | None = self.names[0].lang
        else:
            known = (name.lang for name in self.names)
            wanted = next(lookup_tags(known, tags_of(lang)[0]), None)
        return tuple(
            name for name in self.names if name.lang == wanted and name.possibly_used_on(day)
        )

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its latest name in a language (BCP 47), by default English."""
        language = find_language(spec)
        names = find_latest_names(self.names, language)
        return write_line(language.join_alternatives(names), language=language)

    def __repr__(self) -> str:
        return write_repr(self, self.id)


def find_latest_names(names: Sequence[Name], lang: str | Language) -> list[str]:
    """Return the names that were in use last: in a language, else in one that it is based on, else in
    English, else in that of the first name.
    """
    chosen = rank_tags(tuple([name.lang for name in names]), tags_of(lang))[0]
    ends: dict[str, date] = {}
    for name in names:
        if name.lang == chosen:
            end = date.max if name.until is None else name.until.latest
            ends[name.text] = max(end, ends.get(name.text, end))
    return [text for text, end in ends.items() if end == max(ends.values())]
