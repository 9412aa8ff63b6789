"""Conversion of files from one format to another, with messages about what could not be read or
cannot be written.
"""

from __future__ import annotations

import ast
import re
import shlex
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve, field, fields, frozen

from partnerships._validation import list_known_words
from partnerships.cli.calendar import make_calendar
from partnerships.cli.files import (
    DOCUMENT,
    JSON_LINES,
    LIST_ENDINGS,
    STANDARD,
    is_stream,
    parse_registry,
    read_input,
    require_free,
)
from partnerships.cli.streams import SPREADSHEET_FORMATS
from partnerships.errors import InvalidDocument, InvalidOption, PartnershipsError
from partnerships.formats import document, geojson, jsonl, table, wikidata
from partnerships.formats._io import BYTE_ORDER_MARK
from partnerships.formats._io.files import write_whole
from partnerships.formats._io.json import parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from partnerships.cli.calendar import CalendarOptions
    from partnerships.cli.files import Input
    from partnerships.dates import Day
    from partnerships.formats.reading import Reading
    from partnerships.municipalities import Municipality
    from partnerships.registry import Registry

READ_ENDINGS: Final = (".json", *LIST_ENDINGS)
WRITTEN_ENDINGS: Final = (".json", ".jsonl", ".csv", ".tsv", ".xlsx", ".ics", ".geojson")


@frozen(order=False)
class ListOptions:
    """Options for reading a list: see `table.loads`."""

    home: Municipality | str | None = None
    type: str | None = None
    names: str = "und"
    columns: str | None = None
    encoding: str | None = None
    separator: str | None = None
    order: str | None = None
    minguo: bool = False
    as_of: Day | None = None
    blank: str | None = None
    municipalities: str | None = None
    form: str | None = None
    sheet: str | int | None = None
    progress: Callable[[int], None] | None = field(default=None, eq=False)


@frozen(order=False)
class Target:
    """The file to write, its format if the name does not say it, whether to overwrite it, and the day
    of a map.
    """

    path: str
    format: str | None = None
    force: bool = field(default=False, kw_only=True)
    on: Day | None = field(default=None, kw_only=True)


@frozen(order=False)
class Converted:
    """The messages, whether something could not be read, and the content for standard output with
    its format.
    """

    messages: tuple[str, ...]
    faulty: bool
    content: str
    format: str


def convert(
    source: str, target: Target, lists: ListOptions, calendar: CalendarOptions, *, today: Day
) -> Converted:
    """Read one file and write another.

    Formats follow from the endings; for standard input, and a pipe without a known ending, from the
    content. All rows of a list that can be read are written. A list of which nobody says of which day it
    is, is one of ``today``. Raises `InvalidOption` for other endings, for a file that is there already, and
    for what cannot be read at all, and `OSError`.
    """
    kind = find_target_format(target)
    require_free(target.path, [source], force=target.force)
    read, registry, reading, day = read_source(source, lists, today=today)
    if calendar.revised is None:
        calendar = evolve(calendar, revised=read.changed)
    name = "standard output" if target.path == STANDARD else target.path
    shown_on = today if target.on is None else target.on
    content, heading, losses = _render(registry, name, kind, calendar, shown_on)
    if target.path != STANDARD:
        # Another program may have made the file meanwhile.
        require_free(target.path, [source], force=target.force)
        marked = kind in SPREADSHEET_FORMATS and not is_stream(target.path)
        text = BYTE_ORDER_MARK + content if marked and isinstance(content, str) else content
        write_whole(target.path, text.encode() if isinstance(text, str) else text)
        content = ""
    elif isinstance(content, bytes):
        raise InvalidOption("a workbook goes to a file, not to standard output")
    counts, details = describe_source(read.name, reading, day)
    messages = [*counts, *heading, *details, *losses]
    faulty = reading is not None and bool(reading.problems)
    return Converted(tuple(messages), faulty, content, kind)


class SourceContent(NamedTuple):
    """What was read of a file."""

    read: Input
    registry: Registry
    reading: Reading | None
    """The report on a list; None for a registry document."""
    presumed: Day | None
    """The day that the list was presumed to be of."""


def read_source(source: str, lists: ListOptions, *, today: Day) -> SourceContent:
    """Read a list or a document. Raises `InvalidOption`, `InvalidDocument` and `OSError`."""
    _require_readable(source)
    read = read_input(source)
    try:
        found = _read_registry(read, Path(source).suffix.lower(), lists, today)
    except InvalidDocument as group:
        errors = [_name_options_in(error) for error in group.exceptions]
        raise InvalidDocument(group.message, errors) from None
    return SourceContent(read, *found)


def describe_source(
    name: str, reading: Reading | None, day: Day | None
) -> tuple[list[str], list[str]]:
    """Return the counts of a list with the day that was presumed, and a line for each message."""
    counts = [] if reading is None else [str(reading)]
    if day is not None:
        message = "what the list gives no date for had happened by today"
        counts.append(f"{name}: {message}, {day} (--as-of names another day)")
    details = [] if reading is None else [name_options(each) for each in _describe_reading(reading)]
    return counts, details


def find_target_format(target: Target) -> str:
    """Return the format to write. Raises `InvalidOption` if it is not known, or contradictory."""
    if target.format is None:
        if target.path == STANDARD:
            raise InvalidOption("say with --format what goes to standard output")
        return _find_ending(target.path, WRITTEN_ENDINGS, "written").removeprefix(".")
    ending = Path(target.path).suffix.lower()
    if ending in WRITTEN_ENDINGS and ending != f".{target.format}":
        message = f"--format {target.format} is not what the ending says: {target.path!r}"
        raise InvalidOption(message, value=target.path)
    return target.format


def _find_ending(path: str, known: Sequence[str], what: str) -> str:
    ending = Path(path).suffix.lower()
    if ending not in known:
        endings = ", ".join(known)
        raise InvalidOption(f"only {endings} can be {what}: {path!r}", value=path)
    return ending


def _require_readable(source: str) -> None:
    """Raise `InvalidOption` for a file with another ending. A pipe, such as ``/dev/fd/63``, may
    have none.
    """
    if source != STANDARD and not is_stream(source):
        _find_ending(source, READ_ENDINGS, "read")


def _read_registry(
    read: Input, ending: str, lists: ListOptions, today: Day
) -> tuple[Registry, Reading | None, Day | None]:
    """Return the registry, what was read of a list, and the day that the list was presumed to be of."""
    content, name = read.content, read.name
    rows = ending in LIST_ENDINGS and not (ending in JSON_LINES and DOCUMENT.match(content))
    kind = _LIST if rows else _find_kind(content)
    if kind == _REGISTRY:
        _refuse_list_options(lists, "a registry document", ())
        return parse_registry(content, name), None, None
    if kind == _STATEMENTS:
        _refuse_list_options(lists, "Wikidata's statements", ("type", "names"))
        reading = wikidata.loads(
            content,
            name=name,
            type=wikidata.TWINNED if lists.type is None else lists.type,
            languages=None if lists.names == "und" else [lists.names],
        )
        return reading.registry, reading, None
    reading = _read_list(content, name, lists, lists.as_of)
    if lists.as_of is None and reading.as_of is None and _has_open_dates(reading.registry):
        reading = _read_list(content, name, lists, today)
        return reading.registry, reading, today
    return reading.registry, reading, None


def _has_open_dates(registry: Registry) -> bool:
    """Whether there are acts of which the list does not say when they happened."""
    return any(
        act.on.latest == date.max and act.known_by is None
        for partnership in registry
        for act in partnership.acts
    )


def _read_list(content: bytes, name: str, lists: ListOptions, as_of: Day | None) -> Reading:
    nodes = lists.municipalities
    return table.loads(
        content,
        name=name,
        encoding=lists.encoding,
        separator=lists.separator,
        columns=None if lists.columns is None else _parse_columns(lists.columns),
        home=lists.home,
        type=lists.type,
        lang=lists.names,
        order=lists.order,
        minguo=lists.minguo,
        as_of=as_of,
        blank=lists.blank,
        municipalities=() if nodes is None else table.load_municipalities(nodes, lang=lists.names),
        form=lists.form,
        sheet=lists.sheet,
        progress=lists.progress,
    )


def _refuse_list_options(lists: ListOptions, what: str, known: Sequence[str]) -> None:
    """Raise `InvalidOption` for an option of lists if none is read."""
    for each in fields(ListOptions):
        if each.name not in {*known, "progress"} and getattr(lists, each.name) != each.default:
            raise InvalidOption(f"--{each.name} goes with a list, not with {what}")


def _find_kind(content: bytes) -> str:
    """Return what the content is: a registry document, Wikidata's statements, or a list."""
    if not _JSON.match(content):
        return _LIST
    if DOCUMENT.match(content):
        return _REGISTRY
    try:
        whole = parse_json(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, PartnershipsError):
        return _REGISTRY if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else _LIST
    if not isinstance(whole, dict):
        return _LIST
    if "format" in whole or not whole or _REGISTRY_KEYS & whole.keys():
        return _REGISTRY
    return _STATEMENTS if _WIKIDATA & whole.keys() else _LIST


_REGISTRY, _STATEMENTS, _LIST = "registry", "statements", "list"
_JSON: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*[\[{]")
"""The beginning of JSON with something to read."""
_REGISTRY_KEYS: Final = frozenset({"partnerships", "municipalities"})
_WIKIDATA: Final = frozenset({"entities", "results", "claims"})


def _parse_columns(text: str) -> Sequence[str | None] | Mapping[str, str]:
    """Parse ``partner,type,date`` (a column without a word is skipped), or ``提携先=partner``."""
    parts = [part.strip() for part in text.split(",")]
    if not any("=" in part for part in parts):
        return [part or None for part in parts]
    pairs = [part.rpartition("=") for part in parts]
    return {heading.strip(): column.strip() for heading, _, column in pairs}


def _describe_reading(reading: Reading) -> Iterator[str]:
    for what, problems in (
        ("left out", reading.problems),
        ("set aside", reading.set_aside),
        ("remark", reading.remarks),
    ):
        yield from (f"{reading.name}: {what}: {each}" for each in problems)
    yield from (
        f"{reading.name}: comment: line {each.line}: {each.value}"
        for each in reading.comments
        if each.reason != "the heading"
    )


def _render(
    registry: Registry, name: str, kind: str, calendar: CalendarOptions, day: Day
) -> tuple[str | bytes, list[str], list[str]]:
    """Return the registry in a format, a line about its size, and lines about what it lacks; a map as of
    a day.
    """
    if kind == "json":
        return document.dumps(registry), [], []
    if kind == "jsonl":
        return jsonl.dumps(registry), [], []
    if kind == "ics":
        return _render_calendar(registry, name, calendar)
    lang = calendar.lang
    if kind == "geojson":
        content = geojson.dumps(registry, on=day, lang=lang or "en")
        return content, [], _describe_unplaced(registry, name)
    if kind == "xlsx":
        lost = table.losses(registry, lang=lang)
        return (
            table.dumps_workbook(registry, lang=lang),
            [],
            [f"{name}: not in the table: {each}" for each in lost],
        )
    text = table.dumps(registry, separator="\t" if kind == "tsv" else ",", lang=lang)
    lost = table.losses(registry, lang=lang)
    return text, [], [f"{name}: not in the table: {each}" for each in lost]


def _describe_unplaced(registry: Registry, name: str) -> list[str]:
    """Return a line about the municipalities that a map cannot place, if there are any."""
    everything = registry.municipalities.values()
    unplaced = [each.id for each in everything if each.coordinates is None]
    count = f"{len(unplaced)} of {len(everything)} municipalities"
    return [f"{name}: without coordinates: {count}: {list_known_words(unplaced)}"] * bool(unplaced)


def _render_calendar(
    registry: Registry, name: str, calendar: CalendarOptions
) -> tuple[str, list[str], list[str]]:
    listed = registry.anniversaries(
        calendar.period,
        every=calendar.every,
        possible=calendar.possible,
        count_from=calendar.count_from,
        leap_day=calendar.leap_day,
    )
    made = make_calendar(listed, calendar)
    left_out = [
        f"{name}: left out, as its day is not known: {each.title(calendar.lang or 'en')}, {each.on}"
        for each in made.left_out
    ]
    return (
        made.content.decode(),
        [f"{name}: {made.events} events in {calendar.period}"],
        left_out,
    )


_OPTIONS_BY_ADVICE: Final = {
    "so say the order": "so say the order (--order)",
    ": name it (": ": name it with --encoding (",
    "so name the columns": "so name the columns (--columns)",
}
"""Advice of the readers in Python that names no parameter, and what a person at a terminal reads."""
_PARAMETER_NAMED: Final = re.compile(r"\((\w+)=( names another)?\)")
"""The advice of a reader to pass a parameter, which has the name of an option."""


def name_options(message: str) -> str:
    """Return a reader's message with options of the command in place of parameters."""
    for advice, option in _OPTIONS_BY_ADVICE.items():
        message = message.replace(advice, option)
    message = _PARAMETER_NAMED.sub(
        lambda found: f"(--{found[1].replace('_', '-')}{found[2] or ''})", message
    )
    return _COLUMNS_NAMED.sub(_write_columns_option, message)


_COLUMNS_NAMED: Final = re.compile(r"columns=(\{.*?\})(?=$|[ ;,:)])")
"""The advice of a reader to name columns."""


def _write_columns_option(found: re.Match[str]) -> str:
    """Return the option that names columns as a parameter does; the parameter if it cannot."""
    try:
        columns: object = ast.literal_eval(found[1])
    except (SyntaxError, ValueError):
        return found[0]
    if not isinstance(columns, dict) or any("," in heading for heading in columns):
        return found[0]
    text = ",".join(f"{heading}={column}" for heading, column in columns.items())
    return f"--columns {shlex.quote(text)}"


def _name_options_in(error: PartnershipsError) -> PartnershipsError:
    message = name_options(error.message)
    if message == error.message:
        return error
    return type(error)(message, value=error.value, path=error.path)
