"""Read single values of Wikidata's JSON. Errors have the path to the value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias, TypeGuard

from partnerships._validation import truncated_repr
from partnerships.dates import count_days
from partnerships.errors import (
    InvalidDate,
    InvalidMunicipality,
    InvalidRecord,
    InvalidRow,
    PartnershipsError,
)
from partnerships.formats._rows.assembly import UNKNOWN_DATE, dates_agree
from partnerships.formats._rows.municipalities import parse_item
from partnerships.formats._wikidata.time import read_time
from partnerships.municipalities import Coordinates

if TYPE_CHECKING:
    from partnerships.dates import PartialDate

Object: TypeAlias = dict[str, object]

_PLAIN_KEY: Final = re.compile("[A-Za-z][A-Za-z0-9]{0,20}", re.ASCII)
_BLANK_NODE_PATH: Final = "/.well-known/genid/"
"""The part of an address by which the query service marks an unknown value."""
_EARTH: Final = "Q2"
_DEGREES: Final = r"([-+]?\d{1,3}(?:\.\d{1,20})?(?:E-?\d)?)"
_POINT: Final = re.compile(rf"Point ?\({_DEGREES} {_DEGREES}\)", re.ASCII | re.IGNORECASE)
"""A longitude and a latitude on the Earth, as the query service writes them (WKT)."""
_MAX_DATES_SHOWN: Final = 5
"""The maximum number of dates that an error names."""


class RowSetAside(PartnershipsError):
    """A statement that is deprecated or states that there is no partner."""


def as_object(value: object, path: str) -> Object:
    """Return an object. None is an empty one, and so is the empty list that PHP writes for it."""
    if value is None or value == []:
        return {}
    if not is_object(value):
        raise InvalidRecord(f"must be an object: {truncated_repr(value)}", path=path)
    return value


def is_object(value: object) -> TypeGuard[Object]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def as_list(value: object, path: str) -> list[object]:
    """Return a list. None is an empty one."""
    if value is None:
        return []
    if not _is_list(value):
        raise InvalidRecord(f"must be a list: {truncated_repr(value)}", path=path)
    return value


def as_text(value: object, path: str) -> str:
    """Return a text. Raises `InvalidRecord` for any other value."""
    if not isinstance(value, str):
        raise InvalidRecord(f"must be a text: {truncated_repr(value)}", path=path)
    return value


def read_item(value: object, path: str) -> str:
    """Return the id of an item, given the id or the address."""
    try:
        return parse_item(as_text(value, path))
    except PartnershipsError as error:
        raise InvalidRecord(error.message, value=error.value, path=path) from None


def format_key(key: str) -> str:
    """Return the key of an object as a part of a path."""
    return f".{key}" if _PLAIN_KEY.fullmatch(key) else f"[{truncated_repr(key)}]"


def read_rank(rank: object) -> str:
    """Return the rank in lower case. Raises `RowSetAside` for a deprecated statement."""
    word = as_text(rank, "rank").rpartition("#")[2].removesuffix("Rank").casefold()
    if word == "deprecated":
        raise RowSetAside("deprecated in Wikidata", path="rank")
    if word not in {"normal", "preferred", "best"}:
        raise InvalidRow(
            f"a rank must be normal, preferred or deprecated: {truncated_repr(rank)}", path="rank"
        )
    return word


def read_partner(snak: Object) -> str:
    """Return the item of the partner. Raises `RowSetAside` if there is none."""
    match snak.get("snaktype"):
        case "value":
            value = as_object(
                as_object(snak.get("datavalue"), "mainsnak.datavalue").get("value"),
                "mainsnak.datavalue.value",
            )
            return read_item(value.get("id"), "mainsnak.datavalue.value.id")
        case "somevalue":
            raise InvalidRow("the partner is unknown", path="mainsnak.snaktype")
        case "novalue":
            raise RowSetAside("says that there is no partner", path="mainsnak.snaktype")
        case other:
            raise _make_snak_error(other, "mainsnak.snaktype")


def read_location(claim: Object) -> tuple[str, Coordinates]:
    """Return the rank of a statement and its coordinates on the Earth. Raises `RowSetAside` if it is
    deprecated, or if they are unknown.
    """
    rank = read_rank(claim.get("rank", "normal"))
    snak = as_object(claim.get("mainsnak"), "mainsnak")
    match snak.get("snaktype"):
        case "value":
            path = "mainsnak.datavalue"
            value = as_object(as_object(snak.get("datavalue"), path).get("value"), path)
            globe = value.get("globe")
            if globe is not None and read_item(globe, f"{path}.globe") != _EARTH:
                raise InvalidRow(f"not on the Earth: {truncated_repr(globe)}", path=f"{path}.globe")
            return rank, _make_coordinates(value.get("latitude"), value.get("longitude"), path)
        case "somevalue" | "novalue":
            raise RowSetAside("says no location", path="mainsnak.snaktype")
        case other:
            raise _make_snak_error(other, "mainsnak.snaktype")


def _make_coordinates(latitude: object, longitude: object, path: str) -> Coordinates:
    try:
        return Coordinates(latitude, longitude)  # type: ignore[arg-type]  # it checks
    except InvalidMunicipality as error:
        raise error.within(path) from None


def read_binding_location(binding: Object, word: str) -> Coordinates | None:
    """Return the point in a variable, or None if it is not bound or unknown."""
    value = get_binding(binding, word)
    if value is None or is_blank_node(binding, word):
        return None
    found = _POINT.fullmatch(value)
    if found is None:
        message = f"not a point on the Earth, as Point(130.9 33.9): {truncated_repr(value)}"
        raise InvalidRow(message, value=value, path=word)
    return _make_coordinates(float(found[2]), float(found[1]), word)


def _make_snak_error(word: object, path: str) -> PartnershipsError:
    message = f"a snaktype must be value, somevalue or novalue: {truncated_repr(word)}"
    return InvalidRecord(message, path=path)


def read_qualifier_date(qualifiers: Object, word: str) -> PartialDate | None:
    """Return the date of a qualifier, the finest if there are several that agree, or None."""
    path = f"qualifiers.{word}"
    dates: list[PartialDate] = []
    for index, value in enumerate(as_list(qualifiers.get(word), path)):
        place = f"{path}[{index}]"
        snak = as_object(value, place)
        match snak.get("snaktype"):
            case "value":
                time = as_object(as_object(snak.get("datavalue"), place).get("value"), place)
                dates.append(
                    _read_date(
                        time.get("time"), time.get("precision"), time.get("calendarmodel"), place
                    )
                )
            case "somevalue":
                dates.append(UNKNOWN_DATE)
            case "novalue":
                pass
            case other:
                raise _make_snak_error(other, f"{place}.snaktype")
    if not dates:
        return None
    finest = min(dates, key=count_days)
    if not all(dates_agree(each, finest) for each in dates):
        found = ", ".join(map(str, dates[:_MAX_DATES_SHOWN]))
        raise InvalidDate(f"several different dates: {found}", path=path)
    return finest


def _read_date(time: object, precision: object, calendar: object, path: str) -> PartialDate:
    if not isinstance(time, str):
        raise InvalidDate(f"a time must be a text: {truncated_repr(time)}", path=path)
    if not isinstance(precision, int | str | None):
        raise InvalidDate(f"a precision must be a number: {truncated_repr(precision)}", path=path)
    if not isinstance(calendar, str | None):
        raise InvalidDate(
            f"a calendar must be an item's address: {truncated_repr(calendar)}", path=path
        )
    try:
        return read_time(time, precision, calendar)
    except InvalidDate as error:
        raise error.within(path) from None


def get_binding(binding: Object, word: str) -> str | None:
    """Return the value of a variable, or None if it is not bound."""
    found = binding.get(word)
    return None if found is None else as_text(as_object(found, word).get("value"), word)


def is_blank_node(binding: Object, word: str) -> bool:
    """Whether the value of a variable is unknown."""
    kind = as_object(binding[word], word).get("type")
    return kind == "bnode" or _BLANK_NODE_PATH in (get_binding(binding, word) or "")


def read_binding_date(binding: Object, word: str) -> PartialDate | None:
    """Return the date in a variable, with its precision and calendar, or None if it is not bound."""
    value = get_binding(binding, word)
    if value is None:
        return None
    if is_blank_node(binding, word):
        return UNKNOWN_DATE
    precision, calendar = (
        get_binding(binding, f"{word}{each}") for each in ("Precision", "Calendar")
    )
    return _read_date(value, precision, calendar, word)
