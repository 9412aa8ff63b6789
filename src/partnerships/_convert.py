"""From one format into another: which a file's ending means, and what there is to say of what could
not be read or cannot be written.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import field, fields, frozen

from partnerships.anniversaries import CountFrom
from partnerships.dates import LeapDay
from partnerships.errors import PartnershipsError
from partnerships.formats import document, feed, table, wikidata
from partnerships.formats._json import parsed
from partnerships.formats.feed import Inexact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from partnerships.dates import Day, Period
    from partnerships.formats.reading import Reading
    from partnerships.registry import Registry

READ: Final = (".json", ".csv", ".tsv")
WRITTEN: Final = (".json", ".csv", ".tsv", ".ics")

TOLD: Final = 20
"""So many things that a table has no place for are told one by one."""


@frozen(order=False)
class Lists:
    """What a caller says of a list: see `table.loads`."""

    home: str | None = None
    type: str | None = None
    names: str = "und"
    columns: str | None = None
    encoding: str | None = None
    separator: str | None = None
    order: str | None = None
    minguo: bool = False
    progress: Callable[[int], None] | None = field(default=None, eq=False)


@frozen(order=False)
class Calendar:
    """What a caller says of a calendar: see `feed.dump`."""

    period: Period
    every: int = 1
    possible: bool = False
    count_from: CountFrom = CountFrom.TYPE
    leap_day: LeapDay = LeapDay.FEB_28
    lang: str | None = None
    inexact: str = "span"
    name: str | None = None
    revised: Day | None = None


@frozen(order=False)
class Converted:
    """What there is to say, and whether something could not be read."""

    messages: tuple[str, ...]
    faulty: bool


def convert(source: str, target: str, lists: Lists, calendar: Calendar) -> Converted:
    """Read one file, write another, and return what there is to say.

    The endings say what they are. Of a list all that can be read is written. Raises
    `PartnershipsError` for other endings, for one file as both, and for what cannot be read at
    all, and `OSError`.
    """
    kind = _ending(target, WRITTEN, "written")
    if Path(target).exists() and Path(source).samefile(target):
        raise PartnershipsError(f"the file that is read would be lost: {target!r}", value=target)
    registry, reading = _read(source, lists)
    said = [] if reading is None else list(_said(reading))
    faulty = reading is not None and bool(reading.problems)
    said += _write(registry, target, kind, calendar)
    return Converted(tuple(said), faulty)


def _ending(path: str, known: Sequence[str], what: str) -> str:
    ending = Path(path).suffix.lower()
    if ending not in known:
        endings = ", ".join(known)
        raise PartnershipsError(f"only {endings} can be {what}: {path!r}", value=path)
    return ending


def _read(source: str, lists: Lists) -> tuple[Registry, Reading | None]:
    if _ending(source, READ, "read") == ".json":
        content = Path(source).read_bytes()
        if not _is_of_wikidata(content):
            _require_none(lists, "a registry document", ())
            return document.load(source), None
        _require_none(lists, "Wikidata's statements", ("type", "names"))
        reading = wikidata.loads(
            content,
            name=source,
            type=wikidata.TWINNED if lists.type is None else lists.type,
            languages=None if lists.names == "und" else [lists.names],
        )
    else:
        reading = table.load(
            source,
            encoding=lists.encoding,
            separator=lists.separator,
            columns=None if lists.columns is None else _columns(lists.columns),
            home=lists.home,
            type=lists.type,
            lang=lists.names,
            order=lists.order,
            minguo=lists.minguo,
            progress=lists.progress,
        )
    return reading.registry, reading


def _require_none(lists: Lists, what: str, known: Sequence[str]) -> None:
    """Refuse what is said of a list where none is read."""
    for each in fields(Lists):
        if each.name not in {*known, "progress"} and getattr(lists, each.name) != each.default:
            raise PartnershipsError(f"--{each.name} goes with a list, not with {what}")


def _is_of_wikidata(content: bytes) -> bool:
    """Whether JSON is of entities, or of the query service; what is none is left to others."""
    if _DOCUMENT.match(content):
        return False
    try:
        whole = parsed(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, PartnershipsError):
        return False
    return isinstance(whole, dict) and "format" not in whole and bool(_WIKIDATA & whole.keys())


_DOCUMENT: Final = re.compile(rb'\s*\{\s*"format"\s*:')
"""How the registry documents begin that are written here."""

_WIKIDATA: Final = frozenset({"entities", "results", "claims"})


def _columns(text: str) -> Sequence[str | None] | Mapping[str, str]:
    """Read ``partner,type,date`` (a column without a word is left alone), or ``提携先=partner``."""
    parts = [part.strip() for part in text.split(",")]
    if not any("=" in part for part in parts):
        return [part or None for part in parts]
    pairs = [part.rpartition("=") for part in parts]
    return {heading.strip(): column.strip() for heading, _, column in pairs}


def _said(reading: Reading) -> Iterator[str]:
    yield str(reading)
    for what, told in (
        ("left out", reading.problems),
        ("set aside", reading.set_aside),
        ("remark", reading.remarks),
    ):
        yield from (f"{reading.name}: {what}: {each}" for each in told)
    yield from (
        f"{reading.name}: comment: line {each.line}: {each.value}"
        for each in reading.comments
        if each.reason != "the heading"
    )


def _write(registry: Registry, target: str, kind: str, calendar: Calendar) -> Iterator[str]:
    if kind == ".json":
        document.dump(registry, target)
    elif kind == ".ics":
        lang = calendar.lang or "en"
        made = feed.dump(
            registry,
            target,
            calendar.period,
            every=calendar.every,
            possible=calendar.possible,
            count_from=calendar.count_from,
            leap_day=calendar.leap_day,
            inexact=Inexact(calendar.inexact),
            lang=lang,
            name=calendar.name,
            revised=calendar.revised or feed.NEVER_REVISED,
        )
        yield f"{target}: {made.events} events in {calendar.period}"
        yield from (
            f"{target}: left out, as its day is not known: {each.title(lang)}, {each.on}"
            for each in made.left_out
        )
    else:
        lost = table.dump(registry, target, lang=calendar.lang)
        yield from (f"{target}: not in the table: {each}" for each in lost[:TOLD])
        if len(lost) > TOLD:
            yield f"{target}: not in the table: {len(lost) - TOLD:,} more"
