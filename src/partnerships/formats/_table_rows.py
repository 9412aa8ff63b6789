"""The rows of a table as dated rows: what each cell says, and what is wrong with it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import frozen

from partnerships._values import EMPTY, FrozenMap, is_text, one_of
from partnerships.dates import PartialDate, Period
from partnerships.errors import PartnershipsError
from partnerships.formats._assembly import Row, told
from partnerships.formats._headings import Column
from partnerships.formats._places import LONGEST, Place, Places
from partnerships.formats._table_layout import first_of, layout_of
from partnerships.formats._type_words import (
    INTENT,
    TypeWords,
    again_behind,
    plain_word,
    says_again,
)
from partnerships.formats._wikidata_time import looks_like_time, read_time
from partnerships.formats.municipal_dates import DateOrder, read_date, says_unknown
from partnerships.formats.reading import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from partnerships.formats._records import Record
    from partnerships.formats._table_layout import Cells, Columns, Layout
    from partnerships.vocabulary import PartnershipType

_UNKNOWN: Final = PartialDate("XXXX")
_BETWEEN_PROGRESS: Final = 1000
"""Rows."""
_FOOTNOTE: Final = ("※", "*", "＊", "†", "‡")


@frozen(order=False)
class Asked:
    """What the caller says of a table."""

    columns: Columns | None
    home: str | None
    type: PartnershipType | None
    lang: str
    order: DateOrder | None
    minguo: bool


@frozen(order=False)
class _Date:
    """What a cell says of a date; ``printed`` where the date cannot hold all of it."""

    on: PartialDate
    known_by: PartialDate | None = None
    printed: str = ""


@frozen(order=False)
class _Type:
    """What a cell says of the type; None where it says no more than that it is signed again."""

    kind: PartnershipType | None
    labels: FrozenMap = EMPTY
    again: str = ""


class Rows:
    """The rows of one table as they are read, and what there is to tell of them."""

    def __init__(self, asked: Asked, places: Places, types: TypeWords) -> None:
        self._asked = asked
        self._places = places
        self._types = types
        self._dates: dict[tuple[str, str], _Date] = {}
        self._known_types: dict[tuple[str, str], _Type] = {}
        self.count = 0
        self.problems: list[Problem] = []
        self.remarks: list[Problem] = []
        self.comments: list[str] = []

    def read(
        self, records: Iterator[Record], separator: str, progress: Callable[[int], None] | None
    ) -> Iterator[Row]:
        """Yield the rows that can be read. Raises `PartnershipsError` where the columns are not
        known.
        """
        first = first_of(records)
        layout = layout_of(first, separator, self._asked.columns)
        self._require(layout)
        for position, record in enumerate(chain(first, records)):
            if record.fault:
                self.problems.append(Problem(record.fault, record.cells[0], record.line))
            elif (
                position <= layout.heading
                or record.comment
                or _is_footnote(record.cells)
                or record.cells == layout.headings
            ):
                line = separator.join(record.cells)
                self.comments.append(line.removeprefix("#").strip() if record.comment else line)
                continue
            else:
                row = self._row(record, layout)
                if row is not None:
                    yield row
            self.count += 1
            if progress is not None and self.count % _BETWEEN_PROGRESS == 0:
                progress(self.count)
        if progress is not None:
            progress(self.count)

    def _require(self, layout: Layout) -> None:
        asked = self._asked
        sides = layout.names_municipality + layout.names_partner
        if sides + (asked.home is not None) < 2:
            raise PartnershipsError(
                "a row names one municipality only, so say whose partners they are (home=)"
            )
        if asked.type is None and not layout.has(Column.TYPE):
            raise PartnershipsError("no column for the type, so say which type they are of (type=)")

    def _row(self, record: Record, layout: Layout) -> Row | None:
        """Return the row that a record is, or None where its problems have been told."""
        before = len(self.problems)
        cells = layout.cells(record)
        reading = _RowReading(record.line, layout, self.problems, self.remarks)
        date = self._date(reading, Column.DATE, cells.date, cells.precision)
        end = self._date(reading, Column.END, cells.end, "") if cells.end else None
        first, second = self._parties(reading, cells)
        said = self._type(reading, cells)
        if date is None or first is None or second is None or said is None:
            return None
        parts = (cells.note, said.again, *layout.of_unknown(record), date.printed)
        note = "\n".join(part for part in parts if part) or None
        if note is not None and not is_text(note):
            reading.problem(Column.NOTE, note, "a note has no control characters but breaks")
        if len(self.problems) > before:
            return None
        row = Row(
            record.line,
            "",
            (first, second),
            date.on,
            said.kind,
            cells.date,
            layout.heading_of(Column.DATE),
            None if end is None else end.on,
            date.known_by,
            note,
            said.labels,
            cells.partnership or None,
            end_printed=cells.end,
            end_column=layout.heading_of(Column.END),
        )
        if said.kind is not None and said.kind.code == INTENT.code:
            reason = f"a declared intent and no partnership yet, kept as type {INTENT.code!r}"
            self.remarks.append(told(row, reason))
        return row

    def _date(
        self, reading: _RowReading, column: Column, text: str, precision: str
    ) -> _Date | None:
        found = self._dates.get((text, precision))
        if found is None:
            try:
                found = self._dates[text, precision] = self._read_date(text, precision)
            except PartnershipsError as error:
                reading.problem(column, text, error.message)
        return found

    def _read_date(self, text: str, precision: str) -> _Date:
        if not text or says_unknown(text):
            return _Date(_UNKNOWN)
        if precision or looks_like_time(text):
            on = read_time(text, precision)
            coarser = not precision and on.exact is None and "-00" not in text
            return _Date(on, printed=text if coarser else "")
        found = read_date(text, order=self._asked.order, minguo=self._asked.minguo)
        return _some_day_of(found, text) if isinstance(found, Period) else _Date(found)

    def _parties(self, reading: _RowReading, cells: Cells) -> tuple[str | None, str | None]:
        first = self._asked.home
        if reading.layout.names_municipality:
            first = self._party(reading, Column.MUNICIPALITY, Place._make(cells[:4]))
        second = self._party(reading, Column.PARTNER, Place._make(cells[4:8]))
        if first is not None and first == second:
            reading.problem(Column.PARTNER, cells.partner, "the same municipality on both sides")
        return first, second

    def _party(self, reading: _RowReading, column: Column, place: Place) -> str | None:
        known = self._places.known(place)
        if known is None:
            try:
                return self._places.meet(
                    place, lambda reason: reading.remark(column, place.name, reason)
                )
            except PartnershipsError as error:
                reading.problem(column, place.name, error.message)
        return known

    def _type(self, reading: _RowReading, cells: Cells) -> _Type | None:
        found = self._known_types.get((cells.type, cells.type_label))
        if found is None:
            try:
                found = self._read_type(cells, coded=reading.layout.has(Column.TYPE_LABEL))
            except PartnershipsError as error:
                reading.problem(Column.TYPE, cells.type, error.message)
            else:
                self._known_types[cells.type, cells.type_label] = found
        return found

    def _read_type(self, cells: Cells, *, coded: bool) -> _Type:
        word = cells.type
        if not word:
            if self._asked.type is None:
                raise PartnershipsError("no type, and none is given for rows without one")
            return _Type(self._asked.type)
        if len(word) > LONGEST:
            raise PartnershipsError(f"a type has at most {LONGEST} characters, not {len(word)}")
        if coded:
            return _Type(self._types.coded(word, cells.type_label))
        if says_again(word):
            return _Type(None, again=word)
        kind = self._types.meant_by(word)
        plain = plain_word(word)
        known = plain == kind.code or plain in kind.labels.values()
        labels = EMPTY if known else FrozenMap({self._asked.lang: plain})
        return _Type(kind, labels, again_behind(word))


@frozen(eq=False)
class _RowReading:
    """One row as it is read: where it is, and what is told of it."""

    line: int
    layout: Layout
    problems: list[Problem]
    remarks: list[Problem]

    def problem(self, column: Column, value: str, reason: str) -> None:
        """Tell why a cell cannot be read."""
        self.problems.append(Problem(reason, value, self.line, self.layout.heading_of(column)))

    def remark(self, column: Column, value: str, reason: str) -> None:
        """Tell what was presumed of a cell."""
        self.remarks.append(Problem(reason, value, self.line, self.layout.heading_of(column)))


def as_order(value: DateOrder | str | None) -> DateOrder | None:
    """Return the order that is named. Raises `InvalidType`."""
    return None if value is None else one_of(DateOrder, value, "order")


def _some_day_of(period: Period, printed: str) -> _Date:
    """Return the finest date that is some day of a period for certain.

    A signing over several days is done on one of them, and by the last one.
    """
    first, last = period.days()
    text = first.isoformat()
    marks = "".join(
        each.qualifier for each in (period.start, period.end) if isinstance(each, PartialDate)
    )
    mark = "%" if len(set(marks)) > 1 else marks[:1]
    texts = (text, text[:7], text[:4], f"{text[:3]}X", f"{text[:2]}XX", "XXXX")
    on = next(each for each in (PartialDate(each + mark) for each in texts) if each.latest >= last)
    known_by = PartialDate(last) if last < on.latest else None
    return _Date(on, known_by, printed)


def _is_footnote(cells: list[str]) -> bool:
    """Whether a mark and a text alone stand in a row."""
    if sum(map(bool, cells)) > 1:
        return False
    return next(filter(None, cells)).startswith(_FOOTNOTE)
