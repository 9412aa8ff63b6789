"""Identifiers of municipalities in known schemes: their form, check digits, countries and doubles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships._checks.found import Found, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.municipalities import Municipality


class Scheme(NamedTuple):
    """The form of the identifiers of a scheme."""

    pattern: str
    """The regular expression that an identifier matches as a whole."""
    example: str
    """An identifier that is right."""
    country: str | None = None
    """The only country that has the scheme."""


JAPANESE: Final = "jp-local-government-code"

SCHEMES: Final = {
    JAPANESE: Scheme(r"(?:0[1-9]|[1-3]\d|4[0-7])\d{3}\d", "401005", "JP"),
    "ags": Scheme(r"(?:0[1-9]|1[0-6])(?:\d|\d{3}|\d{6})?", "05711000", "DE"),
    "insee": Scheme(r"(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])(?:\d{3})?|9[78]\d(?:\d{2})?", "29039", "FR"),
    "unlocode": Scheme(r"[A-Z]{2} ?[A-Z2-9]{3}", "JPKKJ"),
    "geonames": Scheme(r"[1-9]\d{0,9}", "1859307"),
    "wikidata": Scheme(r"Q[1-9]\d{0,19}", "Q74881"),
}
"""The schemes that are known, by the key of `Municipality.identifiers`."""

USUAL: Final[dict[str | None, str]] = {
    scheme.country: key for key, scheme in SCHEMES.items() if scheme.country is not None
}
"""The scheme that all municipalities of a country have."""


def check_identifiers(question: Question) -> Iterator[Found]:
    """Yield identifiers that are wrong, shared or missing (M101 to M105)."""
    bearers: dict[tuple[str, str], str] = {}
    for municipality in sorted(question.registry.municipalities.values(), key=lambda each: each.id):
        for scheme, value in municipality.identifiers.items():
            yield from _check_identifier(municipality, scheme, value)
            other = bearers.setdefault((scheme, value), municipality.id)
            if other != municipality.id and scheme in SCHEMES:
                values = {"scheme": scheme, "value": value, "other": other}
                path = f"identifiers.{scheme}"
                yield Found(
                    "M104", "municipalities", municipality.id, path, (other,), values=values
                )
        yield from _check_usual_scheme(municipality, question)


def _check_identifier(municipality: Municipality, scheme: str, value: str) -> Iterator[Found]:
    """Yield what is wrong with one identifier; one of an unknown scheme is taken as it is."""
    known = SCHEMES.get(scheme)
    if known is None:
        return
    path = f"identifiers.{scheme}"
    if re.fullmatch(known.pattern, value, re.ASCII) is None:
        values = {"scheme": scheme, "value": value, "example": known.example}
        yield Found("M101", "municipalities", municipality.id, path, values=values)
        return
    if scheme == JAPANESE and (digit := find_check_digit(value[:5])) != value[5]:
        values = {"value": value, "digit": digit}
        yield Found("M102", "municipalities", municipality.id, path, values=values)
    country = value[:2] if scheme == "unlocode" else known.country
    if country is not None and municipality.country not in {None, country}:
        values = {
            "scheme": scheme,
            "value": value,
            "other_country": country,
            "country": str(municipality.country),
        }
        yield Found("M103", "municipalities", municipality.id, path, values=values)


def find_check_digit(digits: str) -> str:
    """Return the check digit of the first five digits of a Japanese local government code.

    The digits are multiplied by 6, 5, 4, 3 and 2; the last digit of 11 minus the remainder of their
    sum by 11 is the check digit (Ministry of Internal Affairs and Communications, 全国地方公共団体コード).

    >>> find_check_digit("40100")
    '5'
    """
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(6, 1, -1), strict=True))
    return str((11 - total % 11) % 10)


def _check_usual_scheme(municipality: Municipality, question: Question) -> Iterator[Found]:
    """Yield the scheme of its country if a municipality that still exists has no identifier in it."""
    scheme = USUAL.get(municipality.country)
    ended = municipality.until is not None and municipality.until.latest < question.day
    if scheme is not None and scheme not in municipality.identifiers and not ended:
        values = {"scheme": scheme, "country": str(municipality.country)}
        yield Found("M105", "municipalities", municipality.id, "identifiers", values=values)
