"""From one format into another: which a file's ending means, and what there is to say of what could
not be read or cannot be written.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from partnerships.anniversaries import CountFrom
from partnerships.errors import PartnershipsError
from partnerships.formats import document, feed, table, wikidata
from partnerships.formats._json import parsed
from partnerships.formats.feed import Inexact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from partnerships.dates import Period
    from partnerships.formats.reading import Reading
    from partnerships.registry import Registry

READ: Final = (".json", ".csv", ".tsv")
WRITTEN: Final = (".json", ".csv", ".tsv", ".ics")


@frozen(order=False)
class Lists:
    """What a caller says of a list: see `table.loads`."""

    home: str | None = None
    type: str | None = None
    names: str = "und"
    columns: str | None = None
    encoding: str | None = None
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
    lang: str = "en"
    inexact: str = "span"
    name: str | None = None


@frozen(order=False)
class Converted:
    """What there is to say, and whether something could not be read."""

    messages: tuple[str, ...]
    faulty: bool


def convert(source: str, target: str, lists: Lists, calendar: Calendar) -> Converted:
    """Read one file, write another, and return what there is to say.

    The endings say what they are. Of a list all that can be read is written. Raises
    `PartnershipsError` for other endings and for what cannot be read at all, and `OSError`.
    """
    kind = _ending(target, WRITTEN, "written")
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
        if not _is_of_wikidata(Path(source).read_bytes()):
            return document.load(source), None
        kind = wikidata.TWINNED if lists.type is None else lists.type
        reading = wikidata.load(source, type=kind)
    else:
        reading = table.load(
            source,
            encoding=lists.encoding,
            columns=None if lists.columns is None else _columns(lists.columns),
            home=lists.home,
            type=lists.type,
            lang=lists.names,
            order=lists.order,
            minguo=lists.minguo,
            progress=lists.progress,
        )
    return reading.registry, reading


def _is_of_wikidata(content: bytes) -> bool:
    """Whether JSON is of entities, or of the query service; what is none is left to others."""
    try:
        whole = parsed(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, PartnershipsError):
        return False
    return isinstance(whole, dict) and "format" not in whole and bool(_WIKIDATA & whole.keys())


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


def _write(registry: Registry, target: str, kind: str, calendar: Calendar) -> Iterator[str]:
    if kind == ".json":
        document.dump(registry, target)
    elif kind == ".ics":
        made = feed.dump(
            registry,
            target,
            calendar.period,
            every=calendar.every,
            possible=calendar.possible,
            count_from=calendar.count_from,
            inexact=Inexact(calendar.inexact),
            lang=calendar.lang,
            name=calendar.name,
        )
        yield f"{target}: {made.events} events in {calendar.period}"
        yield from (
            f"{target}: left out, as its day is not known: {each.title(calendar.lang)}, {each.on}"
            for each in made.left_out
        )
    else:
        lost = table.dump(registry, target)
        yield from (f"{target}: not in the table: {each}" for each in lost)
