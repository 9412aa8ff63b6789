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
from partnerships._validation import truncated_repr
from partnerships.dates import as_partial
from partnerships.errors import InvalidDocument, InvalidOption, PartnershipsError
from partnerships.formats._io.encodings import encode, find_changed_letters
from partnerships.formats._io.files import write_whole
from partnerships.formats._rows.assembly import assemble
from partnerships.formats._rows.municipalities import MunicipalityResolver
from partnerships.formats._rows.types import INTENT, TypeResolver
from partnerships.formats._sheets.delimited import as_separator, format_row
from partnerships.formats._sheets.excel import write_workbook
from partnerships.formats._sheets.reading import read_sheets
from partnerships.formats._sheets.sheet import Form
from partnerships.formats._table.headings import Column
from partnerships.formats._table.layout import detect_separator
from partnerships.formats._table.nodes import read_municipalities
from partnerships.formats._table.row_making import TableOptions
from partnerships.formats._table.rows import as_order
from partnerships.formats._table.sheets import read_all_sheets
from partnerships.formats._table.writing import (
    DATE_COLUMNS,
    iter_losses,
    iter_table,
    language_written,
)
from partnerships.formats.reading import Reading
from partnerships.registry import Registry
from partnerships.vocabulary import PartnershipType, as_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from partnerships._languages.language import Language
    from partnerships.dates import Day
    from partnerships.formats._table.layout import Columns
    from partnerships.formats.municipal_dates import DateOrder
    from partnerships.formats.reading import Problem
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership

__all__ = [
    "INTENT",
    "Column",
    "Form",
    "dump",
    "dumps",
    "dumps_workbook",
    "load",
    "load_municipalities",
    "loads",
    "losses",
]


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
    as_of: Day | None = None,
    blank: str | None = None,
    municipalities: str | os.PathLike[str] | Iterable[Municipality] = (),
    form: Form | str | None = None,
    sheet: str | int | None = None,
    progress: Callable[[int], None] | None = None,
) -> Reading:
    """Read a list from a file, as `loads` does; ``municipalities`` can be the path of a second file.
    Raises `OSError` as well.
    """
    place = os.fspath(path)
    if isinstance(municipalities, str | os.PathLike):
        municipalities = load_municipalities(municipalities, lang=lang)
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
        as_of=as_of,
        blank=blank,
        municipalities=municipalities,
        form=form,
        sheet=sheet,
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
    as_of: Day | None = None,
    blank: str | None = None,
    municipalities: Iterable[Municipality] = (),
    form: Form | str | None = None,
    sheet: str | int | None = None,
    progress: Callable[[int], None] | None = None,
) -> Reading:
    r"""Read a list; return a registry of the rows that can be read and a report on all rows.

    The form of the list is found out: text with separators, an Excel or OpenDocument workbook (extra
    ``excel``), a web page or wikitext (extra ``web``), Markdown, bullets, JSON, GeoJSON; ``form`` names it.
    ``encoding`` and ``separator`` are detected if not given. ``sheet`` chooses one table of several by its
    name or number, from 1; otherwise all that can be read are.

    Headings are known in the languages of lists; the heading can follow a title and can be commented out.
    ``columns`` describes other columns: either a mapping from headings to `Column`, or, for a table without
    a heading, the columns in their order, with None for columns to ignore. A column that is not understood
    is one of states, types or countries if its cells are; otherwise its cells are kept in the note. A remark
    says so, once for each column. A cell in it that is a date or a state makes its row a problem.

    A country, a region, a type, a state or a date beside a name, and what stands beside a date, is taken from
    it; a footnote mark and the like is removed. The region becomes the larger unit that the municipality is
    part of, and distinguishes namesakes. A country or region column belongs to the municipality beside it; if
    it lies between two municipalities, it must be named. Ditto marks such as ``〃`` and 同上 repeat the cell
    above; so do blank cells that look like those under merged ones, and with ``blank="above"`` all blank ones
    for a municipality's country or region, a type, and the own municipality. Titles, lines above the heading,
    footnotes, and lines that begin with ``#`` are kept as ``comments``; a title such as ``Former sister
    cities`` says it of the rows below.

    ``home`` is the municipality whose partners are listed; rows can use any name of a `Municipality`.
    ``municipalities`` are those that rows name by their ids. ``type`` is the type of rows that name none.
    Types are known by words of the languages of lists, and by the labels and codes of ``types``; an unknown
    word becomes a type of its own, with a remark. ``lang`` is the language of the names and types, which get
    its tag; it also settles what words mean that mean two things in two languages.

    ``as_of`` is the day that the list is of: all that it tells has happened by then, also where it gives no
    date. Without it, the day is taken from the list's own words, with a remark.

    ``order`` and ``minguo`` are those of `partnerships.formats.municipal_dates.read_date`. An empty date
    is an unknown one, with a remark. A column for the last day, such as ``until``, includes that day; one for
    an act, such as ``terminated on``, does not. An empty one, a dash, and words such as 継続中 and ``active``
    mean no end. A state, such as ``suspended``, is an act of the date beside it, or of an unknown one. A
    period, such as a signing over several days, is read as a date between its first and last day; one of more
    than a year is the life of the partnership. A name in an otherwise empty row is refused as a possible
    title.

    ``progress`` is called with the number of rows read so far, every 1000 rows and at the end.

    Raises `InvalidDocument`, whose message begins with ``name``, if the form, the encoding or the headings
    are not known, `UnknownLanguage` for a ``lang`` that is not a language, and `InvalidOption` for an unknown
    ``blank``.

    >>> text = "提携先,種別,提携日\n釜山広域市(大韓民国),姉妹都市締結,2007年(平成19年)2月2日\n"
    >>> reading = loads(text, home="福岡市", lang="ja")
    >>> print(reading)
    table: 1 rows, 1 conclusions in 1 partnerships, 0 set aside, 0 left out
    >>> [(each.id, str(each.acts[0].on), each.latest_type.code) for each in reading.or_raise()]
    [('福岡市-釜山広域市-kr', '2007-02-02', 'sister')]
    """
    kind = None if type is None else as_type(type)
    tag = tags_of(lang)[0]
    known = TypeResolver(types if kind is None else (kind, *types), tag)
    resolver = MunicipalityResolver(tag, is_type=known.is_known)
    home_id = None if home is None else resolver.add_home(home)
    resolver.add_known(municipalities)
    options = TableOptions(
        columns,
        home_id,
        kind,
        tag,
        as_order(order),
        minguo,
        None if as_of is None else as_partial(as_of),
        _as_blank(blank),
    )
    try:
        sheets = read_sheets(
            content,
            name=name,
            encoding=encoding,
            separator=separator,
            form=form,
            sheet=sheet,
            choose_separator=lambda text: detect_separator(text, columns, tag),
        )
        with paused_gc(sum(each.size for each in sheets)):
            found = read_all_sheets(sheets, options, resolver, known, progress)
            municipalities_read = resolver.make_municipalities()
            assembled = assemble(found.rows, municipalities_read)
            units = _list_larger_units(assembled.partnerships, municipalities_read)
            registry = Registry.of(assembled.partnerships, municipalities=units)
    except PartnershipsError as error:
        raise InvalidDocument(name, [error]) from None
    return Reading(
        registry,
        found.count,
        _sort_by_line(found.problems, assembled.problems),
        _sort_by_line(assembled.set_aside),
        _sort_by_line(found.remarks, assembled.remarks),
        tuple(found.comments),
        name,
        assembled.further_acts,
        found.as_of,
    )


def load_municipalities(
    path: str | os.PathLike[str], *, lang: str | Language = "und"
) -> tuple[Municipality, ...]:
    """Read a table of municipalities: ids, names, countries, and places, one municipality a row.

    Such a table stands beside one of pairs of ids, which is read with ``municipalities``. Raises
    `InvalidDocument` for a table without a column for ids and one for names, or with a row that cannot be
    read, and `OSError`.
    """
    place = os.fspath(path)
    try:
        return read_municipalities(Path(place).read_bytes(), place, tags_of(lang)[0])
    except PartnershipsError as error:
        raise InvalidDocument(place, [error]) from None


def _list_larger_units(
    partnerships: Iterable[Partnership], known: Mapping[str, Municipality]
) -> list[Municipality]:
    """Return the regions that the municipalities of some partnerships are part of."""
    parties = (party for each in partnerships for party in each.parties)
    ids = {party.part_of: None for party in parties if party.part_of is not None}
    return [known[id_] for id_ in ids if id_ in known]


def _as_blank(value: str | None) -> bool:
    """Return whether blank cells repeat those above. Raises `InvalidOption` for an unknown value."""
    if value not in {None, "above"}:
        message = f"blank must be 'above' or None: {truncated_repr(value)}"
        raise InvalidOption(message, value=value)
    return value == "above"


def dump(
    registry: Registry,
    path: str | os.PathLike[str],
    *,
    separator: str | None = None,
    encoding: str = "utf-8-sig",
    lang: str | Language | None = None,
) -> tuple[str, ...]:
    """Write the registry as a table to a file, atomically, and return the `losses`.

    A file name that ends in ``.xlsx`` gives a workbook (`dumps_workbook`). Otherwise the separator is by
    default a tab if the name ends in ``.tsv`` and a comma if not, and the encoding is UTF-8 with the byte
    order mark that spreadsheets need. Another encoding may replace a letter by a similar one; this is
    reported with the losses. Raises `OSError`, `InvalidOption` for an unknown separator,
    `InvalidEncoding` for an unknown encoding or a letter that it lacks, and `MissingExtra` for a workbook
    without the packages that write it.
    """
    if Path(path).suffix.lower() == ".xlsx":
        write_whole(path, dumps_workbook(registry, lang=lang))
        return losses(registry, lang=lang)
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


def dumps_workbook(registry: Registry, *, lang: str | Language | None = None) -> bytes:
    """Return the registry as an Excel workbook (.xlsx) with the rows of `dumps` (extra ``excel``).

    Exact dates are dates of Excel, and all else is text. Equal registries give equal bytes. Raises
    `MissingExtra`.
    """
    with paused_gc(len(registry)):
        return write_workbook(iter_table(registry, lang), dates=DATE_COLUMNS)


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
