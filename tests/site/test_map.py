"""Maps: places where they are, and the shortest ways between them, without a leap across the map."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from importlib import resources
from itertools import pairwise
from math import acos, cos, degrees, radians, sin

import pytest
from hypothesis import assume, given, strategies as st

pytest.importorskip("jinja2", reason="pictures need Jinja2: install the extra site")

from partnerships import Coordinates, Registry, samples, wording
from partnerships._drawing.map import Place, Way, center, draw_map, find_view, trace_way
from partnerships._languages.language import get_language
from partnerships.dates import require_exact
from partnerships.site._views import Viewer
from partnerships.testing import coordinates

SVG = "{http://www.w3.org/2000/svg}"
KITAKYUSHU = Coordinates(33.85, 130.85)
TACOMA = Coordinates(47.25, -122.44)
DALIAN = Coordinates(38.91, 121.6)


def angle_between(one: Coordinates, other: Coordinates) -> float:
    """Return the degrees between two places on the sphere."""
    a, b = radians(one.latitude), radians(other.latitude)
    product = sin(a) * sin(b) + cos(a) * cos(b) * cos(radians(one.longitude - other.longitude))
    return degrees(acos(min(max(product, -1.0), 1.0)))


@given(coordinates(), coordinates(), st.floats(-180, 180))
def test_a_way_leads_from_place_to_place_without_a_leap(
    first: Coordinates, second: Coordinates, middle: float
) -> None:
    """Each step is as long as the others, so that the way is the shortest; near a pole, where all
    longitudes meet, a step may be a long one on the map.
    """
    line = trace_way(first, second, middle)
    assert line[0] == (center(first.longitude, middle), first.latitude)
    whole = angle_between(first, second)
    assume(whole < 179.9)  # between opposite places every way is as long
    steps = [Coordinates(min(max(y, -90.0), 90.0), center(x + middle, 0)) for x, y in line]
    assert angle_between(steps[-1], second) < 0.01
    lengths = [angle_between(*each) for each in pairwise(steps)]
    assert abs(sum(lengths) - whole) < 0.01 * len(lengths)
    assert max(lengths) <= 3.01
    for (x, _), (after, _) in pairwise(line):
        assert abs(after - x) <= 180


@given(st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=1))
def test_a_view_has_all_points_and_ends_with_the_world(points: list[tuple[float, float]]) -> None:
    view = find_view(points)
    assert 60 <= view.width <= 360
    assert view.left >= -180
    assert view.left + view.width <= 180.001
    assert -90.001 <= view.top - view.height <= view.top <= 90
    for point in points:
        x, y = view.place(point)
        assert -0.01 <= x <= 100.01
        assert -0.01 <= y <= 100.01


def test_the_sample_is_drawn_with_its_places_and_ways() -> None:
    viewer = Viewer(
        samples.kitakyushu(),
        get_language("ja"),
        require_exact("2024-08-29"),
        samples.kitakyushu().municipalities["kitakyushu"],
    )
    places, ways = viewer.list_places()
    assert len(places) == 10
    assert len(ways) == 9
    root = ET.fromstring(draw_map(places, ways, title="地図"))  # noqa: S314  # our own
    groups = {each.get("data-municipality"): each for each in root.iter(f"{SVG}g")}
    assert groups["dalian"].findtext(f"{SVG}title") == "大連市"
    home = groups["kitakyushu"].find(f"{SVG}circle")
    assert home is not None
    assert home.get("class") == "home"
    paths = [each for each in root.iter(f"{SVG}path") if each.get("vector-effect")]
    assert [each.findtext(f"{SVG}title") for each in paths][:1] == ["北九州市とタコマ市"]
    assert len(paths) == 9


def test_a_way_that_leaves_the_map_at_one_side_comes_in_at_the_other() -> None:
    """Where no place is the home, the map need not be centered on either end."""
    ends = [Place("a", "A", Coordinates(0, 0)), Place("b", "B", Coordinates(0, 170))]
    text = draw_map(ends, [Way(Coordinates(0, 170), Coordinates(0, -150), "way")], title="map")
    paths = [re.match(r"M(-?\d+)", each) for each in re.findall(r'<path d="(M[^"]+)" vector', text)]
    assert [int(each[1]) for each in paths if each] == [1700, -1900, 5300]


def test_names_do_not_cover_each_other_and_one_without_room_is_only_a_title() -> None:
    crowd = [Place(f"p{n}", f"Place {n}", Coordinates(50 + n / 10, 10)) for n in range(9)]
    root = ET.fromstring(draw_map([*crowd, Place("x", "x", DALIAN, is_home=True)], [], title="map"))  # noqa: S314
    named = [each for each in root.iter(f"{SVG}g") if each.find(f"{SVG}text") is not None]
    assert 1 <= len(named) < len(crowd)
    assert len([*root.iter(f"{SVG}circle")]) == len(crowd) + 1


def test_a_site_without_coordinates_has_no_map() -> None:
    viewer = Viewer(Registry.of(), get_language("en"), require_exact("2024-08-29"), None)
    assert viewer.list_places() == ([], [])
    assert wording.LANGUAGES


def read_outline() -> list[list[tuple[float, float]]]:
    """Return the rings of the land, as degrees to the east and to the north."""
    text = resources.files("partnerships._drawing").joinpath("land.svg").read_text("utf-8")
    rings = []
    for ring in re.findall(r"M([^z]+)z", text):
        begin, steps = (
            [int(each) for each in re.findall(r"-?\d+", part)] for part in ring.split("l")
        )
        x, y = begin
        points = [(x / 10, -y / 10)]
        for dx, dy in batched_pairs(steps):
            x, y = x + dx, y + dy
            points.append((x / 10, -y / 10))
        rings.append(points)
    return rings


def batched_pairs(numbers: list[int]) -> list[tuple[int, int]]:
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def is_inside(x: float, y: float, ring: list[tuple[float, float]]) -> bool:
    """Whether a point is inside a ring: a line from it to the east crosses it an odd number of times."""
    crossings = (
        x < ax + (y - ay) * (bx - ax) / (by - ay)
        for (ax, ay), (bx, by) in pairwise([*ring, ring[0]])
        if (ay > y) != (by > y)
    )
    return sum(crossings) % 2 == 1


@pytest.mark.parametrize(
    ("place", "latitude", "longitude", "is_land"),
    [
        ("Munich", 48.1, 11.6, True),
        ("Beijing", 39.9, 116.4, True),
        ("Brasília", -15.8, -47.9, True),
        ("Alice Springs", -23.7, 133.9, True),
        ("Chukotka, beyond the antimeridian", 66.5, -175.0, True),
        ("the middle of Honshu", 36.2, 138.0, True),
        ("Nashville", 36.2, -86.8, True),
        ("the Pacific", 0.0, -150.0, False),
        ("the Atlantic", 30.0, -40.0, False),
        ("the Sea of Japan", 40.0, 135.0, False),
        ("the Antarctic, which is left out", -80.0, 0.0, False),
    ],
)
def test_the_outline_is_that_of_the_land(
    place: str,
    latitude: float,
    longitude: float,
    is_land: bool,  # noqa: FBT001  # a column of the table
) -> None:
    """A map draws it three times, side by side."""
    turns = (-360, 0, 360)
    found = [
        is_inside(longitude + turn, latitude, ring) for ring in read_outline() for turn in turns
    ]
    assert any(found) is is_land, place
