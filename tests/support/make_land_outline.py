"""Make the outline of the land for maps from Natural Earth's land at 1:110m, which is in the public domain.

Run it as ``python -m tests.support.make_land_outline land-110m.json``, with the file of the npm package
``world-atlas``, which has Natural Earth's coastlines as TopoJSON.
"""

from __future__ import annotations

import json
import sys
from importlib import resources
from itertools import pairwise
from math import hypot
from pathlib import Path
from typing import Any, Final, TypeAlias

OUTLINE: Final = Path(str(resources.files("partnerships._drawing"))) / "land.svg"

_TOLERANCE: Final = 0.4
"""By how many degrees a simplified coast may differ; in a map a thousand pixels wide, that is one."""
_SMALLEST: Final = 0.8
"""The degrees of height and width together below which an island is left out."""
_ANTARCTIC: Final = -60.0

Point: TypeAlias = tuple[float, float]


def read_rings(topology: dict[str, Any]) -> list[list[Point]]:
    """Return the rings of the land, as longitudes and latitudes."""
    scale, origin = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + origin[0], y * scale[1] + origin[1]))
        arcs.append(points)
    found = []
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            for ring in polygon:
                points = []
                for index in ring:
                    part = arcs[index] if index >= 0 else arcs[~index][::-1]
                    points += part[1:] if points else part
                found.append(points)
    return found


def unwrap(ring: list[Point]) -> list[Point]:
    """Return a ring that goes on beyond 180 degrees where it crosses the antimeridian."""
    found, turns = [ring[0]], 0
    for (before, _), (x, y) in pairwise(ring):
        turns += (before - x > 180) - (x - before > 180)
        found.append((x + 360 * turns, y))
    return found


def simplify(points: list[Point]) -> list[Point]:
    """Return a line with as few points as the tolerance allows (Douglas and Peucker)."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = hypot(bx - ax, by - ay)

    def distance(point: Point) -> float:
        x, y = point
        if not length:
            return hypot(x - ax, y - ay)
        return abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length

    far = max(range(1, len(points) - 1), key=lambda index: distance(points[index]))
    if distance(points[far]) <= _TOLERANCE:
        return [points[0], points[-1]]
    return [*simplify(points[: far + 1])[:-1], *simplify(points[far:])]


def write_ring(points: list[Point]) -> str:
    """Return a closed ring as a part of a path, in tenths of degrees, north at the top."""
    places = [(round(x * 10), round(-y * 10)) for x, y in points]
    steps = [(x - a, y - b) for (a, b), (x, y) in pairwise(places[:-1])]
    text = " ".join(f"{dx} {dy}" for dx, dy in steps if (dx, dy) != (0, 0))
    return f"M{places[0][0]} {places[0][1]}l{text}z".replace(" -", "-")


def make_outline(topology: dict[str, Any]) -> str:
    """Return the path of the land without the Antarctic and the smallest islands."""
    rings = []
    for ring in map(unwrap, read_rings(topology)):
        xs, ys = zip(*ring, strict=True)
        small = max(xs) - min(xs) + max(ys) - min(ys) < _SMALLEST
        if max(ys) > _ANTARCTIC and not small:
            rings.append(simplify(ring))
    path = "".join(write_ring(ring) for ring in rings if len(ring) > 3)
    return f'<path id="land" d="{path}"/>\n'


if __name__ == "__main__":
    OUTLINE.write_text(make_outline(json.loads(Path(sys.argv[1]).read_text("utf-8"))), "utf-8")
