"""Tables of partnerships (CSV and TSV): read as offices keep them, written for spreadsheets.

A row is one conclusion between two municipalities. A further row of the same two is an upgrade, a
repeated signing, or a duplicate. Reading returns a `Reading`: a registry and a report on every row.
Writing gives a row for each conclusion; `losses` describes what a table cannot hold.
"""

from __future__ import annotations

import os
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from partnerships._gc import paused_gc
from partnerships._languages.lookup import tags_of
from partnerships._validation import to_nfc
from partnerships.errors import InvalidDocument, PartnershipsError
from partnerships.formats._io import BYTE_ORDER_MARK
from partnerships.formats._io.encodings import decode, encode, find_changed_letters
from partnerships.formats._io.files import write_whole
from partnerships.formats._rows.assembly import assemble
from partnerships.formats._rows.municipalities import MunicipalityResolver
from partnerships.formats._rows.types import INTENT, TypeResolver
from partnerships.formats._sheets.delimited import (
    as_separator,
    format_row,
    normalize_line_breaks,
    read_records,
)
from partnerships.formats._table.headings import Column
from partnerships.formats._table.layout import detect_separator
from partnerships.formats._table.rows import RowReader, TableOptions, as_order
from partnerships.formats._table.writing import iter_losses, iter_table, language_written
from partnerships.formats.reading import Reading
from partnerships.registry import Registry
from partnerships.vocabulary import PartnershipType, as_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from partnerships._languages.language import Language
    from partnerships.formats._table.layout import Columns
    from partnerships.formats.municipal_dates import DateOrder
    from partnerships.formats.reading import Problem
    from partnerships.municipalities import Municipality

__all__ = ["INTENT", "Column", "dump", "dumps", "load", "loads", "losses"]


def load(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    separator: str | None = None,
    columns: Columns | None = None,
    home: Municipality | str | None = None,
    type: PartnershipType | str | None = None,
    types: Iterable[PartnershipType] = (),
    lang: str | Language = "und",
    order: DateOrder | str | None = None,
    minguo: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Reading:
    """Read a table from a file, as `loads` does. Raises `OSError` as well."""
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
    type: PartnershipType | str | None = None,
    types: Iterable[PartnershipType] = (),
    lang: str | Language = "und",
    order: DateOrder | str | None = None,
    minguo: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Reading:
    r"""Read a table; return a registry of the rows that can be read and a report on all rows.

    ``encoding`` and ``separator`` (comma, semicolon or tab) are detected if not given. Headings are known
    in English, Japanese, Chinese, Korean, German and French; the heading can follow a title and can be
    commented out. ``columns`` describes other columns: either a mapping from headings to `Column`, or,
    for a table without a heading, the columns in their order, with None for columns to ignore.

    Cells of unknown columns are kept in the note, with their headings. So are regions (states,
    prefectures), which also distinguish namesakes. A country or region belongs to the municipality beside
    it; if it lies between two municipalities, its column must be named. Ditto marks such as ``〃`` and
    同上 repeat the cell above. Headings, lines above them, footnotes and lines that begin with ``#`` are
    kept as ``comments``.

    ``home`` is the municipality whose partners are listed; rows can use any name of a `Municipality`.
    ``type`` is the type of rows that name none. Types are known by words in the six languages, and by the
    labels and codes of ``types``; an unknown word becomes a type of its own. ``lang`` is the language of
    the names and types, which get its tag.

    ``order`` and ``minguo`` are those of `partnerships.formats.municipal_dates.read_date`. An empty date
    is an unknown one, with a remark. An empty end, a dash, and words such as 継続中 and ``active`` mean no
    end. A period, such as a signing over several days, is read as a date between its first and last day;
    a period with an open end is refused. A name in an otherwise empty row is refused as a possible title.

    ``progress`` is called with the number of rows read so far, every 1000 rows and at the end.

    Raises `InvalidDocument`, whose message begins with ``name``, if the encoding or the headings are not
    known, and `UnknownLanguage` for a ``lang`` that is not a language.

    >>> text = "提携先,種別,提携日\n釜山広域市(大韓民国),姉妹都市締結,2007年(平成19年)2月2日\n"
    >>> reading = loads(text, home="福岡市", lang="ja")
    >>> print(reading)
    table: 1 rows, 1 conclusions in 1 partnerships, 0 set aside, 0 left out
    >>> [(each.id, str(each.acts[0].on), each.latest_type.code) for each in reading.or_raise()]
    [('福岡市-釜山広域市-kr', '2007-02-02', 'sister')]
    """
    kind = None if type is None else as_type(type)
    tag = tags_of(lang)[0]
    resolver = MunicipalityResolver(tag)
    home_id = None if home is None else resolver.add_home(home)
    options = TableOptions(columns, home_id, kind, tag, as_order(order), minguo)
    known = types if kind is None else (kind, *types)
    rows = RowReader(options, resolver, TypeResolver(known, tag))
    try:
        text = content if isinstance(content, str) else decode(content, encoding)
        text = normalize_line_breaks(to_nfc(text.removeprefix(BYTE_ORDER_MARK)))
        by = detect_separator(text, columns) if separator is None else as_separator(separator)
        with paused_gc(text.count("\n")):
            read = rows.merge_municipalities(list(rows.read(read_records(text, by), by, progress)))
            assembled = assemble(read, resolver.make_municipalities())
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
    lang: str | Language | None = None,
) -> tuple[str, ...]:
    """Write the registry as a table to a file, atomically, and return the `losses`.

    By default the separator is a tab if the file name ends in ``.tsv`` and a comma otherwise, and the
    encoding is UTF-8 with the byte order mark that spreadsheets need. Another encoding may replace a
    letter by a similar one; this is reported with the losses. Raises `OSError`, `InvalidOption` for an
    unknown separator, and `InvalidEncoding` for an unknown encoding or a letter that it lacks.
    """
    by = separator or ("\t" if Path(path).suffix.lower() == ".tsv" else ",")
    text = dumps(registry, separator=by, lang=lang)
    letters = find_changed_letters(text, encoding)
    if letters:
        # Before formulas are escaped: the replacement of a letter can begin one.
        text = _format_table(registry, by, lang, letters)
    write_whole(path, encode(text, encoding))
    changed = (
        f"{letter} (U+{ord(letter):04X}), which is written {other} in {encoding}"
        for letter, other in letters.items()
    )
    return (*changed, *_find_losses(registry, text, by, lang))


def dumps(registry: Registry, *, separator: str = ",", lang: str | Language | None = None) -> str:
    """Return the registry as a table with a heading and a row for each conclusion. Lines end in CR LF.

    ``lang`` chooses the names and labels; by default the first name in use is written. A cell that a
    spreadsheet would take for a formula gets an apostrophe in front, which `loads` removes.
    """
    return _format_table(registry, separator, lang, {})


def _format_table(
    registry: Registry, separator: str, lang: str | Language | None, letters: Mapping[str, str]
) -> str:
    """Return the registry as a table in which some letters are replaced."""
    by, others = as_separator(separator), str.maketrans({**letters})
    with paused_gc(len(registry)):
        rows = iter_table(registry, lang)
        if others:
            rows = (tuple(cell.translate(others) for cell in cells) for cells in rows)
        return "".join(format_row(cells, by) for cells in rows)


def losses(registry: Registry, *, lang: str | Language | None = None) -> tuple[str, ...]:
    """Return what a table cannot hold of the registry, one sentence each.

    If there are no losses, `loads` with the same ``lang``, or without one for None, gives an equal
    registry.
    """
    return _find_losses(registry, dumps(registry, lang=lang), ",", lang)


def _find_losses(
    registry: Registry, text: str, separator: str, lang: str | Language | None
) -> tuple[str, ...]:
    """Return the losses of a table by reading it back."""
    back = loads(text, separator=separator, lang=language_written(lang)).registry
    with paused_gc(len(registry)):
        return tuple(iter_losses(registry, back, lang))


def _sort_by_line(*problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(chain(*problems), key=lambda each: each.line or 0))
