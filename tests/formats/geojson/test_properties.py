"""Laws of maps: every map is GeoJSON (RFC 7946), and has what the registry has on the day."""

from __future__ import annotations

import json
from math import isclose
from typing import TYPE_CHECKING, Any

from attrs import evolve
from hypothesis import event, given, strategies as st

from partnerships import Coordinates, Registry, Status
from partnerships._testing.dates import days_between
from partnerships.formats import geojson
from partnerships.formats.geojson import cut_line
from partnerships.testing import coordinates
from tests.support.exchange_strategies import registries_with_exchanges

if TYPE_CHECKING:
    from datetime import date


@st.composite
def located_registries(draw: st.DrawFn) -> Registry:
    """Registries of which some municipalities have coordinates."""
    found = draw(registries_with_exchanges())
    for each in found.municipalities.values():
        where = draw(st.none() | coordinates())
        found = found.replacing(evolve(each, coordinates=where))
    return found


def features_of(registry: Registry, day: date) -> list[dict[str, Any]]:
    whole = json.loads(geojson.dumps(registry, on=day))
    assert whole.keys() == {"type", "features"}
    assert whole["type"] == "FeatureCollection"
    found: list[dict[str, Any]] = whole["features"]
    return found


def lines_of(geometry: dict[str, Any] | None) -> list[list[list[float]]]:
    """Return the lines of a geometry, with a point as a line of one position."""
    match geometry:
        case None:
            return []
        case {"type": "Point", "coordinates": position}:
            return [[position]]
        case {"type": "LineString", "coordinates": line}:
            return [line]
        case {"type": "MultiLineString", "coordinates": lines}:
            assert len(lines) > 1
            return list(lines)
        case _:
            raise AssertionError(geometry)


@given(located_registries(), days_between())
def test_every_map_is_geojson(registry: Registry, day: date) -> None:
    """RFC 7946: positions in degrees, longitude first; no line crosses the antimeridian (3.1.9)."""
    for feature in features_of(registry, day):
        assert feature.keys() == {"type", "properties", "geometry"}
        assert feature["type"] == "Feature"
        for line in lines_of(feature["geometry"]):
            assert len(line) == (1 if feature["geometry"]["type"] == "Point" else 2)
            assert all(-180 <= longitude <= 180 for longitude, _ in line)
            assert all(-90 <= latitude <= 90 for _, latitude in line)
            assert abs(line[0][0] - line[-1][0]) <= 180


@given(located_registries(), days_between())
def test_a_map_has_what_there_is_on_the_day(registry: Registry, day: date) -> None:
    """The municipalities that can exist, the partnerships that can have been concluded, both ways."""
    found = features_of(registry, day)
    places = [each["properties"] for each in found if each["properties"]["kind"] == "municipality"]
    ties = [each["properties"] for each in found if each["properties"]["kind"] == "partnership"]
    assert [each["id"] for each in places] == [
        each.id
        for each in registry.municipalities.values()
        if (each.since is None or each.since.earliest <= day)
        and (each.until is None or each.until.latest >= day)
    ]
    assert [each["id"] for each in ties] == [
        each.id for each in registry if each.possible_statuses_on(day) != {Status.NOT_CONCLUDED}
    ]
    for tie in ties:
        assert tie["status"] == registry[tie["id"]].status_on(day).value
        possible = registry[tie["id"]].possible_parties_on(day)
        assert set(tie["parties"]) == {party.id for parties in possible for party in parties}
    for place in places:
        assert place["partnerships"] == [
            each["id"] for each in ties if place["id"] in each["parties"]
        ]


@given(located_registries(), days_between())
def test_what_has_a_geometry_has_coordinates(registry: Registry, day: date) -> None:
    """A municipality that has some; a partnership of which two parties have some."""
    for feature in features_of(registry, day):
        about = feature["properties"]
        if about["kind"] == "municipality":
            where = registry.municipalities[about["id"]].coordinates
            expected = [] if where is None else [[[where.longitude, where.latitude]]]
            assert lines_of(feature["geometry"]) == expected
        else:
            known = sum(
                registry.municipalities[id_].coordinates is not None for id_ in about["parties"]
            )
            assert (feature["geometry"] is not None) == (known >= 2)


@given(coordinates(), coordinates())
def test_a_line_goes_the_shorter_way_from_one_point_to_the_other(
    one: Coordinates, other: Coordinates
) -> None:
    """With its parts put together; the edge of the map is one meridian, whichever its sign."""
    parts = cut_line(one, other)
    event(f"parts: {len(parts)}")
    between = abs(one.longitude - other.longitude)
    lengths = [abs(start[0] - end[0]) for start, end in parts]
    assert isclose(sum(lengths), min(between, 360 - between), abs_tol=1e-9)
    (first, *_), (*_, last) = parts[0], parts[-1]
    for position, point in ((first, one), (last, other)):
        assert position[1] == point.latitude
        assert position[0] == point.longitude or {position[0], point.longitude} == {-180, 180}
    if len(parts) == 2:
        (_, end), (start, _) = parts
        assert {end[0], start[0]} == {-180, 180}
        assert end[1] == start[1]
        assert min(one.latitude, other.latitude) <= end[1] <= max(one.latitude, other.latitude)
        assert all(lengths)  # no part is a point


@given(coordinates(), coordinates())
def test_the_way_back_is_the_same_line(one: Coordinates, other: Coordinates) -> None:
    back = [line[::-1] for line in cut_line(other, one)][::-1]
    there = cut_line(one, other)
    assert len(back) == len(there)
    for line, other_line in zip(there, back, strict=True):
        for position, other_position in zip(line, other_line, strict=True):
            assert isclose(position[0], other_position[0], abs_tol=1e-9)
            assert isclose(position[1], other_position[1], abs_tol=1e-9)
