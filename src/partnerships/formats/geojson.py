"""Maps of municipalities and partnerships on a day (GeoJSON, RFC 7946).

A municipality is a point, and a partnership a line between its parties. What has no coordinates is a
feature without a geometry. A list in GeoJSON is read by `partnerships.formats.table`.
"""

from __future__ import annotations

import json
from itertools import combinations
from math import copysign
from typing import TYPE_CHECKING, Final, TypeAlias

from partnerships import wording
from partnerships.dates import require_exact
from partnerships.formats._io.files import write_whole
from partnerships.vocabulary import RecordKind

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from datetime import date

    from partnerships._languages.language import Language
    from partnerships.dates import Day
    from partnerships.municipalities import Coordinates, Municipality
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry

__all__ = ["dump", "dumps"]

_Position: TypeAlias = tuple[float, float]
"""A longitude and a latitude, in this order."""

_ANTIMERIDIAN: Final = 180.0


def dump(
    registry: Registry,
    path: str | os.PathLike[str],
    *,
    on: Day,
    lang: str | Language = "en",
) -> None:
    """Write the map of `dumps` to a file, atomically. Raises `OSError`, and what `dumps` raises."""
    write_whole(path, dumps(registry, on=on, lang=lang).encode())


def dumps(registry: Registry, *, on: Day, lang: str | Language = "en") -> str:
    """Return the map of a registry on a day, as a feature collection that ends with a line break.

    It has the municipalities that can exist on the day, and the partnerships that can have been
    concluded by it, each with its ``status`` among its properties; filter the registry for others. A
    partnership of three parties or more has a line between every two. A line that crosses the
    antimeridian, the shorter way, is cut there. ``lang`` is the language of each ``name``.

    Raises `InvalidDate`, `NotSettled` if ``on`` is partial, and `UnknownLanguage`.

    >>> from partnerships import Municipality, Partnership, Registry
    >>> home = Municipality("kitakyushu", "Kitakyushu", coordinates=(33.8834, 130.8752))
    >>> partner = Municipality("tacoma", "Tacoma", coordinates=(47.2529, -122.4443))
    >>> known = Partnership.between(home, partner, type="sister", since="1959")
    >>> text = dumps(Registry.of([known]), on="2024-08-29")
    >>> for feature in json.loads(text)["features"]:
    ...     print(feature["properties"]["name"], feature["geometry"]["type"])
    Kitakyushu Point
    Tacoma Point
    Kitakyushu and Tacoma MultiLineString
    """
    day = require_exact(on)
    parties = {each.id: found for each in registry if (found := _find_parties(each, day))}
    joined: dict[str, list[str]] = {}
    for id_, found in parties.items():
        for party in found:
            joined.setdefault(party.id, []).append(id_)
    features = [
        _make_municipality(each, day, lang, joined.get(each.id, []))
        for each in registry.municipalities.values()
        if _can_exist_on(each, day)
    ]
    features += [
        _make_partnership(registry[id_], day, lang, found) for id_, found in parties.items()
    ]
    whole = {"type": "FeatureCollection", "features": features}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _find_parties(partnership: Partnership, day: date) -> Sequence[Municipality]:
    """Return all possible parties on a day, in order; none before the partnership's beginning."""
    found = sorted(partnership.possible_parties_on(day), key=lambda each: [one.id for one in each])
    return list({party.id: party for parties in found for party in parties}.values())


def _can_exist_on(municipality: Municipality, day: date) -> bool:
    since, until = municipality.since, municipality.until
    return (since is None or since.earliest <= day) and (until is None or day <= until.latest)


def _make_municipality(
    municipality: Municipality, day: date, lang: str | Language, partnerships: list[str]
) -> dict[str, object]:
    """Return the feature of a municipality, with the ids of its partnerships."""
    langs = dict.fromkeys(name.lang for name in municipality.names if name.possibly_used_on(day))
    properties = {
        "kind": RecordKind.MUNICIPALITY.value,
        "id": municipality.id,
        "name": wording.name_on(municipality, day, lang),
        "names": {each: _list_names(municipality, day, each) for each in langs},
        "country": municipality.country,
        "partnerships": partnerships,
    }
    where = municipality.coordinates
    point = None if where is None else {"type": "Point", "coordinates": find_position(where)}
    return _make_feature(properties, point)


def _list_names(municipality: Municipality, day: date, lang: str) -> list[str]:
    """Return the names of a municipality in exactly one language on a day."""
    return [
        name.text for name in municipality.names if name.lang == lang and name.possibly_used_on(day)
    ]


def _make_partnership(
    partnership: Partnership,
    day: date,
    lang: str | Language,
    parties: Sequence[Municipality],
) -> dict[str, object]:
    """Return the feature of a partnership."""
    properties = {
        "kind": RecordKind.PARTNERSHIP.value,
        "id": partnership.id,
        "name": partnership.title(lang, on=day),
        "parties": [party.id for party in parties],
        "types": sorted(each.code for each in partnership.possible_types_on(day)),
        "concluded": str(partnership.acts[0].on),
        "status": partnership.status_on(day).value,
    }
    known = [party.coordinates for party in parties if party.coordinates is not None]
    lines = [line for pair in combinations(known, 2) for line in cut_line(*pair)]
    return _make_feature(properties, _join_lines(lines))


def _make_feature(properties: object, geometry: object) -> dict[str, object]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _join_lines(lines: Sequence[object]) -> dict[str, object] | None:
    """Return one line, or several, as a geometry; None if there are none."""
    match lines:
        case []:
            return None
        case [line]:
            return {"type": "LineString", "coordinates": line}
        case _:
            return {"type": "MultiLineString", "coordinates": lines}


def find_position(coordinates: Coordinates) -> _Position:
    """Return coordinates in GeoJSON's order, the longitude first."""
    return coordinates.longitude, coordinates.latitude


def cut_line(first: Coordinates, second: Coordinates) -> list[list[_Position]]:
    """Return the straight line between two points in longitude and latitude, the shorter way round, in
    two parts if it crosses the antimeridian (RFC 7946, 3.1.9).
    """
    one, other = find_position(first), find_position(second)
    if abs(one[0] - other[0]) <= _ANTIMERIDIAN:
        return [[one, other]]
    here, there = (_ANTIMERIDIAN - abs(each[0]) for each in (one, other))
    edge = copysign(_ANTIMERIDIAN, one[0])
    if not here:  # it begins on the antimeridian, and does not cross it
        return [[(-edge, one[1]), other]]
    if not there:
        return [[one, (edge, other[1])]]
    latitude = one[1] + (other[1] - one[1]) * (here / (here + there))
    latitude = min(max(latitude, min(one[1], other[1])), max(one[1], other[1]))  # rounding
    return [[one, (edge, latitude)], [(-edge, latitude), other]]
