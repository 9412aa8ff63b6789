"""Counts of a registry as a listing, or in a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from partnerships import wording
from partnerships._validation import truncated_repr
from partnerships.cli.files import require_free
from partnerships.cli.output import format_csv, format_json, format_table
from partnerships.cli.streams import CommandResult
from partnerships.counts import Facet
from partnerships.errors import InvalidOption, NotFound
from partnerships.formats._io import BYTE_ORDER_MARK
from partnerships.formats._io.files import write_whole
from partnerships.formats._rows.countries import find_country
from partnerships.municipalities import COUNTRIES

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from datetime import date

    from partnerships._languages.language import Language
    from partnerships.cli.output import Row
    from partnerships.counts import Count
    from partnerships.registry import Registry

_COLUMNS: Final = ("by", "key", "label", "at_least", "at_most")
_NUMBERS: Final = (3, 4)
_ENDINGS: Final = (".csv", ".json", ".xlsx")


def count_registry(registry: Registry, options: Namespace, *, today: date) -> CommandResult:
    """Count what a registry has, by a facet, and write a file if one is named."""
    if options.all and options.by == Facet.STATUS.value:
        raise InvalidOption("--all does not go with --by status, which needs a day (--on)")
    format_ = options.format if options.target is None else _find_format(options)
    of = None if options.of is None else _find_home(registry, options.of)
    counts = registry.counts(options.by, on=None if options.all else options.on or today, of=of)
    rows = [_make_row(each, options.lang) for each in counts]
    if options.target is not None:
        write_whole(options.target, _render(rows, format_))
        return CommandResult()
    if format_ == "table":
        headings = [
            wording.heading(word, options.lang) for word in (options.by, "at_least", "at_most")
        ]
        cells = [[str(row[column]) for column in _COLUMNS[2:]] for row in rows]
        return CommandResult(format_table(headings, cells))
    content = format_json(rows) if format_ == "json" else format_csv(_COLUMNS, rows)
    return CommandResult(content, format=format_)


def _find_format(options: Namespace) -> str:
    """Return the format of the file that is named, which must be free. Raises `InvalidOption`."""
    ending = Path(options.target).suffix.lower()
    if ending not in _ENDINGS:
        message = f"--output ends in {', '.join(_ENDINGS)}: {truncated_repr(options.target)}"
        raise InvalidOption(message, value=options.target)
    format_ = ending.removeprefix(".")
    if options.format not in {"table", format_}:
        raise InvalidOption(f"--format {options.format} does not go with a file in {ending}")
    read = [] if options.registry is None else [options.registry]
    require_free(options.target, read, force=options.force)
    return format_


def _find_home(registry: Registry, name: str) -> str:
    """Return the id of a municipality, by its id or a name, or a country's code, by it or a name. Raises
    `NotFound`.
    """
    if name in COUNTRIES:
        return name
    try:
        return registry.find_municipality(name).id
    except NotFound:
        country = find_country(name)
        if country is None:
            raise
        return country


def _make_row(count: Count, lang: str | Language) -> Row:
    return {
        "by": count.by.value,
        "key": count.key,
        "label": count.label(lang),
        "at_least": count.at_least,
        "at_most": count.at_most,
    }


def _render(rows: Sequence[Row], format_: str) -> bytes:
    """Return the content of a file."""
    if format_ == "json":
        return format_json(rows).encode()
    if format_ == "csv":
        return f"{BYTE_ORDER_MARK}{format_csv(_COLUMNS, rows)}".encode()
    from partnerships.formats._sheets.excel import write_workbook  # noqa: PLC0415  # others need none

    cells = [
        ["" if row[column] is None else str(row[column]) for column in _COLUMNS] for row in rows
    ]
    return write_workbook([_COLUMNS, *cells], numbers=_NUMBERS, title="counts")
