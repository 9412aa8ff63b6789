"""A timeline as it is read: with an XML parser, and places by the years that stand below it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from typing import NamedTuple

SVG = "{http://www.w3.org/2000/svg}"


class Drawn(NamedTuple):
    """A bar or a mark: its classes or its kind, its days, its text, and where it lies in per cent."""

    kind: str
    colour: str | None
    first: date
    last: date
    start: float
    end: float
    text: str
    stops: tuple[float, ...] = ()
    perhaps: bool = False


class Label(NamedTuple):
    text: str
    on: date
    x: float
    y: float
    anchor: str | None


class Row(NamedTuple):
    bars: list[Drawn]
    marks: list[Drawn]
    labels: list[Label]


def percent(element: ET.Element, name: str) -> float:
    text = element.get(name, "")
    assert text.endswith("%"), text
    return float(text.removesuffix("%"))


def days_of(element: ET.Element) -> tuple[date, date]:
    first, last = (date.fromisoformat(element.get(f"data-{end}", "")) for end in ("first", "last"))
    return first, last


class Picture:
    """What is in a picture, by the ids of partnerships."""

    def __init__(self, svg: str) -> None:
        self.root = ET.fromstring(svg)  # noqa: S314  # our own
        self.title = self.root.findtext(f"{SVG}title")
        gradients = {
            each.get("id"): tuple(float(stop.get("stop-opacity", "1")) for stop in each)
            for each in self.root.iter(f"{SVG}linearGradient")
        }
        self.rows = {
            row.get("data-partnership", ""): Row(
                [self._read_bar(each, gradients) for each in row.findall(f"{SVG}rect")],
                [self._read_mark(each) for each in row.findall(f"{SVG}g")],
                [self._read_label(each) for each in row.findall(f"{SVG}text")],
            )
            for row in self.root.iter(f"{SVG}g")
            if row.get("class") == "row"
        }
        (years,) = (each for each in self.root.iter(f"{SVG}g") if each.get("class") == "years")
        self.years = {
            int(each.text or ""): percent(each, "x") for each in years.findall(f"{SVG}text")
        }
        keys = (each for each in self.root.iter(f"{SVG}svg") if each.get("class") == "key")
        self.keys = [each.findtext(f"{SVG}text") for each in keys]

    def place(self, day: date) -> float:
        """Return where a day begins, by the two years that are farthest apart."""
        (first, start), *_, (last, end) = sorted(self.years.items())
        zero, one = (date(year, 1, 1).toordinal() for year in (first, last))
        return start + (day.toordinal() - zero) * (end - start) / (one - zero)

    def clip(self, place: float) -> float:
        return min(max(place, 1.0), 99.0)

    def spans(self, drawn: Drawn) -> bool:
        """Whether something lies on its days, as far as the picture goes, and is exact to a fiftieth of a
        per cent.
        """
        begin = self.clip(self.place(drawn.first))
        after = drawn.last.toordinal() + 1 - drawn.last.toordinal()
        end = self.clip(self.place(drawn.last) + after * self._width_of_a_day())
        return abs(drawn.start - begin) < 0.02 and abs(drawn.end - end) < 0.02

    def _width_of_a_day(self) -> float:
        return self.place(date(2000, 1, 2)) - self.place(date(2000, 1, 1))

    def _read_bar(self, rect: ET.Element, gradients: dict[str | None, tuple[float, ...]]) -> Drawn:
        classes = rect.get("class", "").split()
        fill = rect.get("fill")
        start = percent(rect, "x")
        return Drawn(
            classes[0],
            classes[1] if len(classes) > 1 else None,
            *days_of(rect),
            start,
            start + percent(rect, "width"),
            rect.findtext(f"{SVG}title") or "",
            () if fill is None else gradients.get(fill[5:-1], ()),
        )

    def _read_mark(self, group: ET.Element) -> Drawn:
        (shape,) = (each for each in group if each.tag not in {f"{SVG}title", f"{SVG}text"})
        if shape.tag == f"{SVG}line":
            start, end = percent(shape, "x1"), percent(shape, "x2")
        else:
            start = end = percent(shape, "cx" if shape.tag == f"{SVG}circle" else "x")
        return Drawn(
            group.get("data-kind", ""),
            None,
            *days_of(group),
            start,
            end,
            group.findtext(f"{SVG}title") or "",
            perhaps="perhaps" in shape.get("class", "").split(),
        )

    def _read_label(self, text: ET.Element) -> Label:
        whole = text.findtext(f"{SVG}title") or text.text or ""
        on = date.fromisoformat(text.get("data-on", ""))
        return Label(
            whole, on, percent(text, "x"), float(text.get("y", "")), text.get("text-anchor")
        )
