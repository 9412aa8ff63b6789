"""Tables of partnerships, CSV and TSV: read as offices keep them, and written for spreadsheets.

Reading returns all that can be read, and a report of all that cannot: a `Reading`. A row is one dated
conclusion between two municipalities; further rows of the same two are what they are, an upgrade, a
signing again, or a duplicate. Writing gives one row a conclusion; `losses` says what a table has no
place for.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from partnerships._gc import paused_gc
from partnerships._validation import to_nfc
from partnerships.errors import InvalidDocument, PartnershipsError
from partnerships.formats._io.delimited import (
    as_separator,
    format_row,
    normalize_line_breaks,
    read_records,
)
from partnerships.formats._io.encodings import decode, encode, find_changed_letters
from partnerships.formats._io.files import write_whole
from partnerships.formats._rows.assembly import assemble
from partnerships.formats._rows.municipalities import MunicipalityResolver
from partnerships.formats._rows.types import INTENT, TypeResolver
from partnerships.formats._table.headings import Column
from partnerships.formats._table.layout import detect_separator
from partnerships.formats._table.rows import RowReader, TableOptions, as_order
from partnerships.formats._table.writing import iter_losses, iter_table
from partnerships.formats.reading import Reading
from partnerships.municipalities import Municipality, Name
from partnerships.registry import Registry
from partnerships.vocabulary import PartnershipType, as_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from partnerships.formats._table.layout import Columns
    from partnerships.formats.municipal_dates import DateOrder
    from partnerships.formats.reading import Problem

__all__ = ["INTENT", "Column", "dump", "dumps", "load", "loads", "losses"]


def load(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    separator: str | None = None,
    columns: Columns | None = None,
    home: Municipality | str | None = None,
    type: PartnershipType | str | None = None,  # the field's word
    types: Iterable[PartnershipType] = (),
    lang: str = "und",
    order: DateOrder | str | None = None,
    minguo: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Reading:
    """Return what can be read of a table in a file, as `loads` does. Raises `OSError` as well."""
    place = os.fspath(path)
    return loads(
        Path(place).read_bytes(),
        name=place,
        encoding=encoding,
        separator=separator,
        columns=columns,
        home=home,
        type=type,
        types=types,
        lang=lang,
        order=order,
        minguo=minguo,
        progress=progress,
    )


def loads(
    content: bytes | str,
    *,
    name: str = "table",
    encoding: str | None = None,
    separator: str | None = None,
    columns: Columns | None = None,
    home: Municipality | str | None = None,
    type: PartnershipType | str | None = None,  # the field's word
    types: Iterable[PartnershipType] = (),
    lang: str = "und",
    order: DateOrder | str | None = None,
    minguo: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Reading:
    r"""Return what can be read of a table, and a report of what cannot.

    ``encoding`` and ``separator`` (comma, semicolon or tab) are found out where they are not given.
    The heading may follow a title and may be commented out; its words are known in English, Japanese,
    Chinese, Korean, German and French. ``columns`` names what is not: a mapping from headings to
    `Column`, or, for a table without a heading, the columns in their order, None for one to ignore.
    What stands in unknown columns is kept as a note, with its heading, and so is a region (a state, a
    prefecture), which tells namesakes apart as well. A country or a region is that of the name beside
    it; where one stands between two names, the column has to be named. Lines that begin with ``#``,
    footnotes, headings and what stands above them are kept as ``comments``, each with its line.
    Marks such as ``〃`` and 同上 stand for what is above them.

    ``home`` is the municipality whose partners the list has; one that is given with several names is
    known by all of them. ``type`` is that of rows that name none. Types are known by their words in the
    six languages, and by the labels and codes of ``types``; an unknown word is a type of its own.
    ``lang`` is the language of the names and the types. ``order`` and ``minguo`` are those of
    `partnerships.formats.municipal_dates.read_date`. An empty date is an unknown one, which is told;
    an empty end, a dash, and words such as 継続中 and ``active`` mean that there is none. Of a period,
    such as a signing over several days, the finest date that holds all of it is kept, with the printed
    text as a note; one with an open end is no date. A name with nothing beside it is refused, since it
    may be a title.

    ``progress`` is called with the number of rows read so far, now and then and at the end.

    Raises `InvalidDocument`, whose message begins with the name, where nothing can be read: in no
    known encoding, or under headings that are not known.

    >>> text = "提携先,種別,提携日\n釜山広域市(大韓民国),姉妹都市締結,2007年(平成19年)2月2日\n"
    >>> reading = loads(text, home="福岡市", lang="ja")
    >>> print(reading)
    table: 1 rows, 1 conclusions in 1 partnerships, 0 set aside, 0 left out
    >>> [(tie.id, str(tie.acts[0].on), tie.latest_type.code) for tie in reading.or_raise()]
    [('福岡市-釜山広域市-kr', '2007-02-02', 'sister')]
    """
    kind = None if type is None else as_type(type)
    places = MunicipalityResolver(Name("-", lang=lang).lang)
    home_id = None if home is None else places.add_home(home)
    asked = TableOptions(columns, home_id, kind, lang, as_order(order), minguo)
    known = types if kind is None else (kind, *types)
    rows = RowReader(asked, places, TypeResolver(known, lang))
    try:
        text = content if isinstance(content, str) else decode(content, encoding)
        text = normalize_line_breaks(to_nfc(text.removeprefix("\ufeff")))
        by = detect_separator(text, columns) if separator is None else as_separator(separator)
        with paused_gc(text.count("\n")):
            read = rows.merge_municipalities(list(rows.read(read_records(text, by), by, progress)))
            assembled = assemble(read, places.municipalities())
            registry = Registry.of(assembled.partnerships)
    except PartnershipsError as error:
        raise InvalidDocument(name, [error]) from None
    return Reading(
        registry,
        rows.count,
        _sort_by_line(rows.problems, assembled.problems),
        _sort_by_line(assembled.set_aside),
        _sort_by_line(rows.remarks, assembled.remarks),
        tuple(rows.comments),
        name,
    )


def dump(
    registry: Registry,
    path: str | os.PathLike[str],
    *,
    separator: str | None = None,
    encoding: str = "utf-8-sig",
    lang: str | None = None,
) -> tuple[str, ...]:
    """Write the registry as a table to a file, replaced only once all is written, and return its
    `losses`.

    The separator is by default a tab where the file's name ends in ``.tsv``, else a comma; the
    encoding is UTF-8 with a byte order mark, which spreadsheets need. Another one may write a letter
    as one that looks alike, which is told with the losses. Raises `OSError`, `InvalidOption` for
    another separator, and `InvalidEncoding` for a letter that another encoding lacks.
    """
    by = separator or ("\t" if Path(path).suffix.lower() == ".tsv" else ",")
    text = dumps(registry, separator=by, lang=lang)
    letters = find_changed_letters(text, encoding)
    if letters:
        # Before a cell is told from a formula, which a letter can become that only looks alike.
        text = _format_table(registry, by, lang, letters)
    write_whole(path, encode(text, encoding))
    changed = (
        f"{letter} (U+{ord(letter):04X}), which is written {other} in {encoding}"
        for letter, other in letters.items()
    )
    return (*changed, *_find_losses(registry, text, by, lang))


def dumps(registry: Registry, *, separator: str = ",", lang: str | None = None) -> str:
    """Return the registry as a table with a heading: a row a conclusion, lines ending in CR LF.

    ``lang`` chooses the names and labels; by default a municipality's first name in use is written. A
    cell that a spreadsheet would take for a formula begins with an apostrophe, which `loads` takes
    away again.
    """
    return _format_table(registry, separator, lang, {})


def _format_table(
    registry: Registry, separator: str, lang: str | None, letters: Mapping[str, str]
) -> str:
    """Return the table, with other letters in the place of some."""
    by, others = as_separator(separator), str.maketrans({**letters})
    with paused_gc(len(registry)):
        rows = iter_table(registry, lang)
        if others:
            rows = (tuple(cell.translate(others) for cell in cells) for cells in rows)
        return "".join(format_row(cells, by) for cells in rows)


def losses(registry: Registry, *, lang: str | None = None) -> tuple[str, ...]:
    """Return what a table cannot hold of a registry, one sentence each; where there is none, reading
    it back with that ``lang`` gives an equal registry.
    """
    return _find_losses(registry, dumps(registry, lang=lang), ",", lang)


def _find_losses(
    registry: Registry, text: str, separator: str, lang: str | None
) -> tuple[str, ...]:
    """Return what a table that was written of a registry does not hold, by reading it back."""
    back = loads(text, separator=separator, lang=lang or "und").registry
    with paused_gc(len(registry)):
        return tuple(iter_losses(registry, back, lang))


def _sort_by_line(*problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(
        sorted((each for part in problems for each in part), key=lambda each: each.line or 0)
    )
