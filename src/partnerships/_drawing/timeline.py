"""Timelines of partnerships as SVG: where bars, marks and names lie over the years.

Along the years every place is a percentage of the width, so that a picture in a page takes the width of
the page, and its letters stay as large as they are.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from hashlib import sha256
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import east_asian_width

from partnerships._display.lines import write_line
from partnerships._drawing.facts import (
    Caption,
    Mark,
    Segment,
    follows,
    list_acts,
    list_captions,
    list_exchanges,
    list_milestones,
    list_segments,
)
from partnerships._drawing.templates import get_picture_environment
from partnerships._languages.language import get_language
from partnerships.dates import Bound, DateRange, Period, as_partial, day_after
from partnerships.errors import MissingExtra
from partnerships.vocabulary import BUILT_IN, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from partnerships._languages.language import Language
    from partnerships.dates import Day
    from partnerships.exchanges import Exchange
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import PartnershipType

_EDGE: Final = 1
"""The margin at both sides of the years, in per cent of the width."""
_NARROW: Final = 320
"""The width in pixels for which a picture is laid out that takes the width of its page."""

_LETTER: Final = 13
"""The size of letters in pixels."""
_NARROW_LETTER: Final = 0.58
"""The width of most letters by their size; those of East Asia are as wide as they are high."""

_LINE: Final = 17
_BAR: Final = 12
_BELOW_BAR: Final = 20
_TOP: Final = 10
_AXIS: Final = 24

_FEWEST_YEARS: Final = 50
"""The fewest years of a picture that is not made for a day."""
_STEPS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000)
_MOST_TICKS: Final = 7

_COLOURS: Final = 10
"""The number of colours in the style."""
_BESIDE_CERTAIN, _WITHOUT_END, _BETWEEN_CERTAIN = 0.6, 0.3, 0.2
"""How opaque a bar is where a status is only possible, by what stands beside it; it fades away from what
is certain.
"""


_WITHOUT_DATE: Final = date(9999, 12, 30)
"""What has no date is only certain to be over on the last day of the calendar."""


class Axis(NamedTuple):
    """The days from the left to the right edge of a picture."""

    window: DateRange

    def span(self, days: DateRange) -> tuple[float, float]:
        """Return where days begin and end, in per cent of the width; days outside are at an edge."""
        first, last = self.window.first.toordinal(), self.window.last.toordinal() + 1
        places = (
            _EDGE + (min(max(each, first), last) - first) * (100 - 2 * _EDGE) / (last - first)
            for each in (days.first.toordinal(), days.last.toordinal() + 1)
        )
        start, end = (round(each, 3) for each in places)
        return start, end


class Stop(NamedTuple):
    """A stop of a gradient."""

    place: int
    """Its place in per cent."""
    colour: int
    """The number of its colour."""
    opacity: float


class Bar(NamedTuple):
    """A segment as it is drawn."""

    status: str
    days: DateRange
    text: str
    stops: tuple[Stop, ...]
    """One of a plain colour, or several of a gradient."""


class Label(NamedTuple):
    """A text as it is drawn: cut where it is too long."""

    x: float
    """Where it begins, or ends at the right edge, in per cent of the width."""
    anchor: str
    y: int
    """Its base line."""
    text: str
    whole: str
    on: date


class Row(NamedTuple):
    """A partnership as it is drawn."""

    id: str
    y: int
    """The upper edge of its bar."""
    labels: tuple[Label, ...]
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]


class Key(NamedTuple):
    """An entry of the explanation of signs."""

    sign: str
    text: str
    colour: int | None = None


def draw_timeline(
    partnerships: Iterable[Partnership],
    exchanges: Iterable[Exchange] = (),
    types: Iterable[PartnershipType] = (),
    *,
    title: str,
    on: Day | None = None,
    lang: str | Language = "en",
    width: int | None = None,
    styled: bool = True,
) -> str:
    """Return a picture of partnerships and of those of the ``exchanges`` that are theirs, as
    `partnerships.site.timeline`. Raises `MissingExtra`.

    The ``types`` are those of the registry, which have the same colours in all of its pictures. If the
    picture is not ``styled``, the page around it has the style.
    """
    template = get_picture_environment().get_template("timeline.svg")
    language, day = get_language(lang), None if on is None else as_partial(on).latest
    shown = sorted(partnerships, key=lambda each: (*each.acts[0].on.sort_key, each.id))
    bars = [list_segments(each) for each in shown]
    stories: dict[str | None, list[Exchange]] = {}
    for exchange in exchanges:
        stories.setdefault(exchange.partnership, []).append(exchange)
    marks = [[*list_exchanges(each, stories.get(each.id, ()), language)] for each in shown]
    axis = Axis(find_window([*_iter_changes(bars, marks)], day))
    own_types = (type_ for segments in bars for each in segments for type_ in each.types)
    colours = number_colours([*types, *own_types])
    painter = _Painter(axis, width or _NARROW, language, colours)
    detailed = len(shown) == 1
    for each, segments, others in zip(shown, bars, marks, strict=True):
        milestones = list_milestones(each, axis.window, language)
        own = [*list_acts(each, language), *milestones, *others]
        painter.add_row(each, segments, own, detailed=detailed)
    keys = painter.list_keys()
    numbered = {stops: number for number, stops in enumerate(painter.gradients)}
    own_signs = repr([title, [row.id for row in painter.rows], *numbered])
    columns = painter.count_columns(keys)
    return template.render(
        title=title,
        width=width,
        styled=styled,
        # What is the same in two pictures of one page can have one name there; all else has another.
        prefix=f"t{sha256(own_signs.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}",
        axis=axis,
        ticks=list_ticks(axis.window),
        rows=painter.rows,
        detailed=detailed,
        gradients=numbered,
        keys=keys,
        columns=columns,
        bar=_BAR,
        top=_TOP,
        bottom=painter.y,
        height=painter.y + _AXIS + _LINE * -(-len(keys) // columns) + _TOP,
        today=None if day is None or day not in axis.window else DateRange(day, day),
        today_text=None if on is None else language.date(on),
    )


def draw_if_possible(
    partnerships: Sequence[Partnership], exchanges: Iterable[Exchange] = (), *, title: str
) -> str:
    """Return a picture in English as wide as its page; nothing if there is nothing to draw, or without
    Jinja2.
    """
    with suppress(MissingExtra):
        return draw_timeline(partnerships, exchanges, title=title) if partnerships else ""
    return ""


def _iter_changes(
    bars: Iterable[Iterable[Segment]], marks: Iterable[Iterable[Mark]]
) -> Iterator[date]:
    """Yield the days on which segments begin, those after their ends, and those on which something
    happened, as far as they are known.
    """
    for segment in (each for segments in bars for each in segments):
        ends = (segment.days.first, day_after(segment.days.last))
        yield from (each for each in ends if date.min < each < date.max)
    for mark in (each for row in marks for each in row):
        if mark.certain and mark.days.first > date.min:
            yield mark.days.first


def find_window(changes: Sequence[date], day: date | None) -> DateRange:
    """Return the whole years to show: from a round year before the first change to the year of a day;
    without one, to the last change, and so many that the picture is not too short.

    >>> find_window([date(1979, 5, 1)], date(2024, 8, 29))
    DateRange(first=datetime.date(1970, 1, 1), last=datetime.date(2024, 12, 31))
    """
    years = [each.year for each in changes if day is None or each <= day]
    last = day.year if day is not None else max([*years, min(years, default=1) + _FEWEST_YEARS])
    first = min(years, default=last - _FEWEST_YEARS)
    begin = max((first - 1) // 10 * 10, 1)
    return DateRange(date(begin, 1, 1), date(min(max(last, begin), 9999), 12, 31))


def list_ticks(window: DateRange) -> list[DateRange]:
    """Return round years in a window, not more than fit at any width."""
    first, last = window.first.year, window.last.year
    step = next(each for each in _STEPS if (last - first) // each < _MOST_TICKS)
    years = range(-(-first // step) * step, last + 1, step)
    return [DateRange(date(year, 1, 1), date(year, 12, 31)) for year in years]


def number_colours(types: Iterable[PartnershipType]) -> dict[str, int]:
    """Return the number of a colour for the code of each type: built-in ones have their own, the
    others share the rest.

    >>> from partnerships import PartnershipType
    >>> number_colours([PartnershipType("harbour", PartnershipType.SISTER)])["harbour"]
    7
    """
    others = sorted({each.code for each in types} - BUILT_IN.keys())
    shared = _COLOURS - len(BUILT_IN)
    known = {code: number for number, code in enumerate(BUILT_IN)}
    return known | {code: len(BUILT_IN) + n % shared for n, code in enumerate(others)}


class _Painter:
    """Places the rows of a picture one below the other."""

    def __init__(
        self, axis: Axis, width: int, language: Language, colours: Mapping[str, int]
    ) -> None:
        self.axis = axis
        self.width = width
        self.language = language
        self.colours = colours
        self.rows: list[Row] = []
        self.gradients: dict[tuple[Stop, ...], None] = {}
        self.y = _TOP
        self._shown: dict[str, PartnershipType] = {}

    def add_row(
        self,
        partnership: Partnership,
        segments: Sequence[Segment],
        marks: Iterable[Mark],
        *,
        detailed: bool,
    ) -> None:
        """Place a partnership below the others."""
        window = self.axis.window
        bars = tuple(self._iter_bars(segments))
        begun = max([window.first, *(each.days.first for each in segments[:1])])
        captions = list_captions(partnership, min(begun, window.last), self.language)
        placed = self._place_captions([each for each in captions if each.on <= window.last])
        self.y += _LINE * max(line for line, _ in placed) + _LINE + 3
        labels = tuple(each._replace(y=self.y - _LINE * line - 8) for line, each in placed)
        self.y += _LETTER if detailed else 0
        seen = tuple(each for each in marks if each.days.overlaps(window))
        self.rows.append(Row(partnership.id, self.y, labels, bars, seen))
        self.y += _BAR + _BELOW_BAR

    def _iter_bars(self, segments: Sequence[Segment]) -> Iterator[Bar]:
        for index, each in enumerate(segments):
            if not each.days.overlaps(self.axis.window):
                continue
            self._shown |= {type_.code: type_ for type_ in each.types}
            before = segments[index - 1] if index else None
            behind = segments[index + 1] if index + 1 < len(segments) else None
            stops = self._find_stops(each, before, behind)
            if len(stops) > 1:
                self.gradients[stops] = None
            yield Bar(each.status.value, each.days, self._describe(each), stops)

    def _find_stops(
        self, segment: Segment, before: Segment | None, behind: Segment | None
    ) -> tuple[Stop, ...]:
        """Return the colours of a segment from its beginning to its end, beside what is before and
        behind it.
        """
        left = before if before is not None and follows(segment, before) else None
        right = behind if behind is not None and follows(behind, segment) else None
        first, last = (
            self.colours[(segment if each is None else each).types[0].code]
            for each in (left or right, right or left)
        )
        if segment.status is not Status.UNCERTAIN:
            if len(segment.types) == 1:
                return (Stop(0, self.colours[segment.types[0].code], 1),)
            return Stop(0, first, 1), Stop(100, last, 1)
        days = segment.days
        stops = [
            Stop(0, first, _choose_opacity(left, endless=days.first == date.min)),
            Stop(100, last, _choose_opacity(right, endless=days.last >= _WITHOUT_DATE)),
        ]
        if (left is None) == (right is None):
            middle = _BESIDE_CERTAIN if left is None else _BETWEEN_CERTAIN
            stops.insert(1, Stop(50, first, middle))
        return tuple(stops)

    def _describe(self, segment: Segment) -> str:
        first, last = segment.days.first, segment.days.last
        days = Period.between(
            Bound.OPEN if first == date.min else first, Bound.OPEN if last == date.max else last
        )
        types = self.language.join_possible(each.label(self.language) for each in segment.types)
        status = self.language.status(segment.status)
        return write_line(types, [status, self.language.date(days)], language=self.language)

    def _place_captions(self, captions: Sequence[Caption]) -> list[tuple[int, Label]]:
        """Return names where they begin to be used, as far as there is room, each with the number of a
        line, so that none covers another; the latest are in line 0, the lowest.
        """
        begins: list[float] = []
        found = []
        for each in reversed(captions):
            text = cut_text(each.text, self.width * (100 - 2 * _EDGE) / 100)
            room = measure_text(text) * 100 / self.width
            start, _ = self.axis.span(DateRange(each.on, each.on))
            x, anchor = start, "start"
            if start + room > 100 - _EDGE:
                start, x, anchor = 100 - _EDGE - room, 100.0 - _EDGE, "end"
            line = next((n for n, taken in enumerate(begins) if start + room < taken), len(begins))
            begins[line : line + 1] = [start]
            found.append((line, Label(x, anchor, 0, text, each.text, each.on)))
        return found[::-1]

    def list_keys(self) -> list[Key]:
        """Return the explanation of the signs that are in the picture."""
        language = self.language
        keys = [
            Key("in_force", _capitalize(type_.label(language)), self.colours[code])
            for code, type_ in sorted(self._shown.items(), key=lambda each: self.colours[each[0]])
        ]
        drawn = {bar.status for row in self.rows for bar in row.bars}
        keys += [
            Key(status.value, _capitalize(language.status(status)))
            for status in (Status.UNCERTAIN, Status.SUSPENDED, Status.PENDING)
            if status.value in drawn
        ]
        marked = {mark.kind for row in self.rows for mark in row.marks}
        return keys + [
            Key(kind, _capitalize(text))
            for kind, text in _name_marks(language).items()
            if kind in marked
        ]

    def count_columns(self, keys: Sequence[Key]) -> int:
        """Return how many entries of the explanation fit beside each other."""
        widest = max((measure_text(each.text) for each in keys), default=0)
        return max(int(self.width / (widest + 3 * _LETTER)), 1)


def _choose_opacity(neighbour: Segment | None, *, endless: bool) -> float:
    """Return how much colour there is at an end of what is only possible."""
    if neighbour is not None:
        return _BESIDE_CERTAIN
    return _WITHOUT_END if endless else 0


def _name_marks(language: Language) -> dict[str, str]:
    return {
        "act": language.site("acts"),
        "milestone": language.heading("milestone"),
        "exchange": language.site("exchanges"),
    }


def _capitalize(text: str) -> str:
    """Return a text that begins with a capital letter, as an entry of a list does."""
    return text[:1].upper() + text[1:]


def measure_text(text: str) -> float:
    """Return about how many pixels wide a text is.

    >>> measure_text("大連") == 2 * measure_text("大")
    True
    """
    wide = sum(east_asian_width(each) in {"W", "F"} for each in text)
    return _LETTER * (wide + _NARROW_LETTER * (len(text) - wide))


def cut_text(text: str, room: float) -> str:
    """Return a text, or as much of it as there is room for, with an ellipsis.

    >>> cut_text("Kitakyushu and Dalian", 100)
    'Kitakyushu a…'
    """
    if len(text) < room and measure_text(text) <= room:
        return text
    fitting = takewhile(lambda n: measure_text(f"{text[:n]}…") <= room, range(len(text)))
    return f"{text[: max(fitting)].rstrip()}…"
