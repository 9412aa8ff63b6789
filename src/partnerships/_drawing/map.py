"""Maps of partnerships as SVG: points, and the shortest ways between them, over the outline of the land.

The outline is Natural Earth's, which is in the public domain. Longitudes and latitudes are drawn as they
are (the equirectangular projection), in tenths of degrees, as large as the points need.
"""

from __future__ import annotations

from itertools import pairwise
from math import acos, atan2, ceil, cos, degrees, hypot, radians, sin
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from partnerships._drawing.templates import get_picture_environment
from partnerships._drawing.timeline import measure_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships.municipalities import Coordinates

Point: TypeAlias = tuple[float, float]
"""Degrees to the east of the middle of the map, and to the north of the equator."""

_SHAPE: Final = 2
"""How much wider than high a map is."""
_NARROWEST: Final = 60.0
"""The fewest degrees from the left to the right; the outline of the land is no finer."""
_MARGIN: Final = 1.2
"""How much wider and higher a map is than what is on it."""
_STEP: Final = 3.0
"""The degrees between two points of a way."""
_WIDTH: Final = 640
"""The width in pixels at which names must not cover each other; a narrower map shows none."""
_LINE: Final = 16


class Place(NamedTuple):
    """A place on a map."""

    id: str
    name: str
    coordinates: Coordinates
    is_home: bool = False


class Way(NamedTuple):
    """A connection of two places, and what it is."""

    first: Coordinates
    second: Coordinates
    text: str


class View(NamedTuple):
    """What a map shows: degrees from its middle and its equator, and their number."""

    left: float
    top: float
    width: float

    @property
    def height(self) -> float:
        """The degrees from the top to the bottom."""
        return self.width / _SHAPE

    def place(self, point: Point) -> Point:
        """Return a point in per cent of the width and of the height."""
        x, y = point
        across = (x - self.left) * 100 / self.width
        return round(across, 3), round((self.top - y) * 100 / self.height, 3)


class Dot(NamedTuple):
    """A place as it is drawn; its name is beside it where there is room."""

    place: Place
    x: float
    y: float
    anchor: str | None


def draw_map(places: Sequence[Place], ways: Iterable[Way], *, title: str) -> str:
    """Return a map as wide as the page around it, which has its style. Raises `MissingExtra`."""
    template = get_picture_environment().get_template("map.svg")
    middle = next((each for each in places if each.is_home), places[0]).coordinates.longitude
    points = [
        (center(each.coordinates.longitude, middle), each.coordinates.latitude) for each in places
    ]
    lines = [(way.text, trace_way(way.first, way.second, middle)) for way in ways]
    view = find_view([*points, *(point for _, line in lines for point in line)])
    drawn = [
        (text, write_path(line, turn))
        for text, line in lines
        for turn in (0, -360, 360)
        if not turn or any(abs(x) > 180 for x, _ in line)
    ]
    return template.render(
        title=title,
        view=view,
        middle=middle,
        lines=drawn,
        dots=list(_place_names(places, [view.place(each) for each in points])),
    )


def center(longitude: float, middle: float) -> float:
    """Return degrees to the east of a middle, from -180 on.

    >>> center(-170, 130)
    60.0
    """
    return (longitude - middle + 180) % 360.0 - 180


def trace_way(first: Coordinates, second: Coordinates, middle: float) -> list[Point]:
    """Return points of the shortest way between two places (a great circle), without a leap where it
    crosses the edge of the map.
    """
    one, other = _to_vector(first), _to_vector(second)
    product = sum(a * b for a, b in zip(one, other, strict=True))
    angle = acos(min(max(product, -1.0), 1.0))
    count = max(ceil(degrees(angle) / _STEP), 1)
    points = [(center(first.longitude, middle), first.latitude)]
    for index in range(1, count + 1):
        part = index / count
        near, far = (
            (1 - part, part) if sin(angle) < 1e-9 else (sin((1 - part) * angle), sin(part * angle))
        )
        x, y, z = (near * a + far * b for a, b in zip(one, other, strict=True))
        longitude, latitude = degrees(atan2(y, x)), degrees(atan2(z, hypot(x, y)))
        before = points[-1][0]
        points.append((before + center(longitude, before + middle), latitude))
    return points


def _to_vector(place: Coordinates) -> tuple[float, float, float]:
    """Return the point of a unit sphere."""
    longitude, latitude = radians(place.longitude), radians(place.latitude)
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)


def find_view(points: Sequence[Point]) -> View:
    """Return the part of the world that has all points, with a margin around them."""
    xs = [min(max(x, -180.0), 180.0) for x, _ in points]
    ys = [y for _, y in points]
    width = max(max(xs) - min(xs), (max(ys) - min(ys)) * _SHAPE) * _MARGIN
    width = min(max(width, _NARROWEST), 360.0)
    left = (min(xs) + max(xs) - width) / 2
    top = (min(ys) + max(ys) + width / _SHAPE) / 2
    return View(
        min(max(left, -180.0), 180.0 - width), min(max(top, width / _SHAPE - 90.0), 90.0), width
    )


def write_path(points: Iterable[Point], turn: int) -> str:
    """Return a line as the data of a path, in tenths of degrees, so many degrees to the east."""
    places = [(round((x + turn) * 10), round(-y * 10)) for x, y in points]
    steps = "".join(f"l{x - a} {y - b}" for (a, b), (x, y) in pairwise(places))
    return f"M{places[0][0]} {places[0][1]}{steps}"


def _place_names(places: Sequence[Place], points: Sequence[Point]) -> Iterator[Dot]:
    """Yield the places with the side on which their names stand, if they cover nothing there."""
    taken = [_make_box(x, y, -4, 8, 8) for x, y in points]
    for place, (x, y) in zip(places, points, strict=True):
        room = measure_text(place.name)
        for anchor, offset in (("start", 7.0), ("end", -7 - room)):
            box = _make_box(x, y, offset, room, _LINE)
            inside = box[0] >= 0 and box[1] <= _WIDTH
            if inside and not any(_overlap(box, each) for each in taken):
                taken.append(box)
                yield Dot(place, x, y, anchor)
                break
        else:
            yield Dot(place, x, y, None)


_Box: TypeAlias = tuple[float, float, float, float]


def _make_box(x: float, y: float, offset: float, width: float, height: float) -> _Box:
    """Return the left, right, top and bottom edge in pixels of a box beside a point in per cent."""
    across, down = x * _WIDTH / 100 + offset, y * _WIDTH / _SHAPE / 100
    return across, across + width, down - height / 2, down + height / 2


def _overlap(one: _Box, other: _Box) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
