"""Make dated rows of the cells of records: the parties, the dates and acts, the type, the note.

What stands beside a name, a type or a date, as a state in brackets, belongs to the row. What is not
understood is told, as a problem where it bears on the partnership.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from partnerships._languages.lexicon import find_meaning, normalize_word
from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    explain_invalid_text,
    is_text,
    truncated_repr,
)
from partnerships.errors import InvalidRow, PartnershipsError
from partnerships.formats._rows.assembly import UNKNOWN_DATE, DatedRow, RowAct, problem_for
from partnerships.formats._rows.municipalities import (
    MAX_CELL_LENGTH,
    MunicipalityResolver,
    PlaceCell,
    ResolvedPlace,
)
from partnerships.formats._rows.types import (
    INTENT,
    TWINNED,
    TypeResolver,
    find_renewal_word,
    is_renewal_word,
    strip_act_words,
)
from partnerships.formats._table.basis import read_basis
from partnerships.formats._table.contents import Content, ContentReader
from partnerships.formats._table.dates import CellDates, DateReader, join_parts
from partnerships.formats._table.headings import (
    Column,
    find_heading_meanings,
    names_fiscal_year,
)
from partnerships.formats._table.matters import find_activity, find_ends, find_mentioned
from partnerships.formats._table.remarks import Remarks
from partnerships.formats._table.splits import iter_splits
from partnerships.formats.municipal_dates import says_unknown
from partnerships.formats.reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerships.dates import PartialDate, Term
    from partnerships.formats._sheets.sheet import Record
    from partnerships.formats._table.layout import Cells, Columns, Layout
    from partnerships.formats._table.sections import Section
    from partnerships.formats.municipal_dates import DateOrder
    from partnerships.vocabulary import Basis, PartnershipType

_YEAR: Final = re.compile("[0-9]{4}")
_NO_CONTROLS: Final = "a note can have no control characters except line breaks"
_COUNTRY_OF: Final = {
    Column.MUNICIPALITY: Column.MUNICIPALITY_COUNTRY,
    Column.PARTNER: Column.PARTNER_COUNTRY,
}
_NO_DATES: Final = CellDates()
_BRACKETS: Final = re.compile(r"[(（\[［【〔][^()（）\[\]［］【】〔〕]+")


@frozen(order=False)
class TableOptions:
    """The caller's options for reading a table."""

    columns: Columns | None
    home: str | None
    type: PartnershipType | None
    lang: str
    order: DateOrder | None
    minguo: bool
    as_of: PartialDate | None = None
    fills_blanks: bool = False


@frozen(eq=False)
class RowContext:
    """The place of the row that is being read, for its problems and remarks."""

    line: int
    layout: Layout
    section: Section
    problems: list[Problem]
    remarks: Remarks

    def add_problem(self, column: Column, value: str, reason: str) -> None:
        """Add the reason why a cell cannot be read."""
        self.problems.append(Problem(reason, value, self.line, self.layout.get_heading(column)))

    def add_remark(self, column: Column, value: str, reason: str) -> None:
        """Add a presumption about a cell."""
        self.add_remark_at(self.layout.get_heading(column), value, reason)

    def add_remark_at(self, heading: str, value: str, reason: str) -> None:
        """Add a presumption about the cell under a heading."""
        self.remarks.add(Problem(reason, value, self.line, heading))

    def add_remark_once(self, column: Column, value: str, reason: str) -> None:
        """Add a presumption about a word, once for all rows that have it."""
        self.remarks.add_once(Problem(reason, value, self.line, self.layout.get_heading(column)))


@frozen(order=False)
class _TypeCell:
    """The type in a cell, and what stood beside it.

    ``kind`` is None for a repeated signing or another act that names no type; ``act`` is the word for it.
    """

    kind: PartnershipType | None
    labels: FrozenMap = EMPTY_MAP
    renewal_word: str = ""
    act: str = ""
    state: CellDates = _NO_DATES
    remark: str = ""


@frozen(order=False)
class _Told:
    """What a row tells beside its conclusion, from all of its cells."""

    until: PartialDate | None = None
    end: PartialDate | None = None
    acts: tuple[RowAct, ...] = ()
    term: Term | None = None


def _get_cells(context: RowContext, record: Record) -> Cells:
    """Return the cells of a record by column, with the country of the title above."""
    cells, country = context.layout.get_cells(record), context.section.country
    if not country or cells.partner_country:
        return cells
    reason = "the country is taken from the title above"
    context.add_remark_once(Column.PARTNER_COUNTRY, country, reason)
    return cells._replace(partner_country=country)


class RowMaker:
    """Make the rows of one table, and collect problems and remarks."""

    def __init__(
        self,
        options: TableOptions,
        municipalities: MunicipalityResolver,
        types: TypeResolver,
        dates: DateReader,
        contents: ContentReader,
    ) -> None:
        self._options = options
        self._municipalities = municipalities
        self._types = types
        self.dates = dates
        self._contents = contents
        self._date_cells: dict[tuple[Column, str, str], CellDates] = {}
        self._type_cells: dict[tuple[str, str], _TypeCell] = {}
        self.untyped = 0
        self.problems: list[Problem] = []
        self.remarks = Remarks()

    def make(self, context: RowContext, record: Record) -> DatedRow | None:
        """Return a record as a row, or None after adding its problems."""
        layout = context.layout
        before = len(self.problems)
        cells = _get_cells(context, record)
        first, second, beside = self._read_parties(context, cells)
        date = self._read_start(context, cells, beside)
        columns = self._read_columns(context, cells)
        said = self._read_type(context, cells, beside, "" if date is None else date.type)
        noted = self._read_notes(context, record, cells, date)
        as_of = self._read_as_of(context, cells)
        if date is None or columns is None or said is None or noted is None:
            return None
        if len(self.problems) > before:
            return None
        states = self._read_states_beside(context, beside)
        if states is None:
            return None
        sources = (date, *columns, said.state, *states, noted, context.section.state)
        told = self._combine(context, sources)
        if told is None or first is None or second is None:
            return None
        note = self._join_note(
            context,
            cells.note,
            said.renewal_word,
            *layout.iter_note_cells(record),
            date.printed,
            *(each.printed for each in columns),
        )
        row = DatedRow(
            record.line,
            "",
            (first, second),
            self._choose_date(context, cells, date, (*columns, *states)),
            said.kind,
            cells.date,
            layout.get_heading(Column.DATE),
            told.end if told.until is None else told.until,
            note,
            said.labels,
            cells.partnership or None,
            end_printed=cells.until or cells.end,
            end_column=layout.get_heading(Column.UNTIL if cells.until else Column.END),
            ends_after=told.until is not None,
            term=told.term,
            basis=self._read_basis(context, cells),
            act=said.act,
            acts=told.acts,
            as_of=as_of,
        )
        if cells.latitude or cells.longitude:
            self._add_coordinates(context, second, cells)
        if len(self.problems) > before:
            return None
        if said.kind is not None and said.kind.code == INTENT.code:
            reason = f"a declared intent, not yet a partnership, kept with the type {INTENT.code!r}"
            self.remarks.add(problem_for(row, reason))
        return row

    def _choose_date(
        self, context: RowContext, cells: Cells, date: CellDates, others: Iterable[CellDates]
    ) -> PartialDate:
        """Return the date of the conclusion: that in its cell, else one that another cell tells."""
        on = date.on
        for each in others:
            if each.on is not None and each.on != on:
                if on is None or on == UNKNOWN_DATE:
                    on = each.on
                else:
                    reason = f"another date of the conclusion, {each.on}, than in the column for it"
                    context.add_remark(Column.STATUS, cells.status, reason)
        return UNKNOWN_DATE if on is None else on

    def _join_note(self, context: RowContext, *parts: str) -> str | None:
        """Return the parts of a note on lines of their own, or None for none or after adding a problem."""
        note = "\n".join(part for part in parts if part) or None
        if note is None or is_text(note):
            return note
        why = explain_invalid_text(note)
        reason = f"a note must be a text{why}" if why else _NO_CONTROLS
        context.add_problem(Column.NOTE, note, reason)
        return None

    # the parties

    def _read_parties(
        self, context: RowContext, cells: Cells
    ) -> tuple[str | None, str | None, tuple[ResolvedPlace, ...]]:
        """Return the ids of both municipalities, and what stood beside their names."""
        first, beside = self._options.home, []
        if context.layout.names_municipality:
            place = self._read_party(context, Column.MUNICIPALITY, PlaceCell._make(cells[:5]))
            first = None if place is None else place.id
            beside.append(place)
        # A column for municipalities alone is that of the partners: its layout says so.
        place = self._read_party(context, Column.PARTNER, PlaceCell._make(cells[5:10]))
        second = None if place is None else place.id
        beside.append(place)
        if first is not None and first == second:
            context.add_problem(
                Column.PARTNER, cells.partner, "the same municipality on both sides"
            )
        return first, second, tuple(each for each in beside if each is not None)

    def _read_party(
        self, context: RowContext, column: Column, cell: PlaceCell
    ) -> ResolvedPlace | None:
        place = self._municipalities.find_resolved(cell) or self._resolve(context, column, cell)
        if place is None or place.state:
            return place
        # What stands beside a date is read with it.
        words = () if place.date else self._find_states_beside(cell.name)
        if words:
            shown = ", ".join(map(truncated_repr, words))
            reason = f"a bracket with words for a state that is not understood ({shown})"
            context.add_problem(column, cell.name, reason)
            return None
        return place

    def _find_states_beside(self, name: str) -> list[str]:
        """Return the words for a state in the brackets of a name, but not those for a former name."""
        return [
            word
            for found in _BRACKETS.finditer(name)
            for word in self.dates.find_states(found[0])
            if find_meaning("states", word) is not None
        ]

    def _resolve(
        self, context: RowContext, column: Column, cell: PlaceCell
    ) -> ResolvedPlace | None:
        try:
            return self._municipalities.resolve(
                cell,
                lambda reason: context.add_remark(column, cell.name, reason),
                has_country_column=context.layout.has_column(_COUNTRY_OF[column]),
                is_date=self.dates.is_date,
                is_state=self.dates.is_state,
            )
        except PartnershipsError as error:
            context.add_problem(column, cell.name, error.message)
            return None

    def _add_coordinates(self, context: RowContext, id_: str, cells: Cells) -> None:
        try:
            self._municipalities.add_coordinates(id_, cells.latitude, cells.longitude)
        except PartnershipsError as error:
            context.add_remark(
                Column.LATITUDE, cells.latitude, f"{error.message}, so it is left out"
            )

    def _read_states_beside(
        self, context: RowContext, places: Iterable[ResolvedPlace]
    ) -> list[CellDates] | None:
        """Return the states that stood beside the names, or None after adding a problem."""
        found: list[CellDates] = []
        for text in (each.state for each in places if each.state):
            state = self.dates.read_state(text)
            if state is None:
                context.add_problem(Column.PARTNER, text, "a state that is not understood")
                return None
            found.append(state)
        return found

    # dates

    def _read_start(
        self, context: RowContext, cells: Cells, beside: Sequence[ResolvedPlace]
    ) -> CellDates | None:
        """Read the date of the conclusion, and all that its cell tells."""
        text = cells.date or cells.year
        if cells.month or cells.day or cells.era:
            text = join_parts(cells.era, text, cells.month, cells.day)
        elif text and context.layout.counts_fiscal_years and not says_unknown(text):
            text = text if names_fiscal_year(text) else f"{text}年度"
        dates = [each.date for each in beside if each.date]
        if not text and dates:
            return self._read_dates(context, Column.PARTNER, dates[0], "")
        if not text and not context.layout.has_column(Column.DATE):
            reason = "no column for the date, so an unknown one is presumed"
            context.add_remark_once(Column.DATE, "", reason)
            return CellDates(UNKNOWN_DATE)
        found = self._read_dates(context, Column.DATE, text, cells.precision)
        if found is not None and found.on is not None and cells.year and cells.year != text:
            year = self._read_dates(context, Column.YEAR, cells.year, "")
            on = None if year is None else year.on
            if on is not None and not on.bounds().overlaps(found.on.bounds()):
                reason = f"another year than that of {found.on}"
                context.add_problem(Column.YEAR, cells.year, reason)
        for other in dates:
            beside_name = self._read_dates(context, Column.PARTNER, other, "")
            if found is not None and beside_name is not None and beside_name.on != found.on:
                reason = f"beside the name, and the column for the date says {found.on}"
                context.add_remark(Column.PARTNER, other, reason)
        return found

    def _read_columns(self, context: RowContext, cells: Cells) -> tuple[CellDates, ...] | None:
        """Read the columns for ends, renewals, suspensions and states."""
        found: list[CellDates] = []
        for column, text in (
            (Column.UNTIL, cells.until),
            (Column.END, cells.end),
            (Column.RENEWED, cells.renewed),
            (Column.SUSPENDED, cells.suspended),
            (Column.STATUS, cells.status),
            (Column.TERM, cells.term),
        ):
            if text:
                dates = self._read_dates(context, column, text, "")
                if dates is None:
                    return None
                found.append(dates)
        return tuple(found)

    def _read_dates(
        self, context: RowContext, column: Column, text: str, precision: str
    ) -> CellDates | None:
        found = self._date_cells.get((column, text, precision))
        if found is None:
            try:
                found = self._read_dates_anew(column, text, precision)
            except PartnershipsError as error:
                context.add_problem(column, text, error.message)
                return None
            self._date_cells[column, text, precision] = found
        for remark in found.remarks:
            context.add_remark(column, text, remark)
        return found

    def _read_dates_anew(self, column: Column, text: str, precision: str) -> CellDates:
        reader = self.dates
        found: CellDates | None
        match column:
            case Column.UNTIL:
                found = reader.read_until(text)
            case Column.END:
                found = reader.read_end(text)
            case Column.RENEWED | Column.SUSPENDED:
                found = reader.read_act(text, column.value)
            case Column.TERM:
                term = reader.read_term(text)
                found = term if isinstance(term, CellDates) else CellDates(term=term)
            case Column.STATUS:
                found = reader.read_state(text)
                if found is None and (activity := find_mentioned(text, reader.lang)):
                    reason = f"no state, but about {truncated_repr(activity)}, so kept as a note"
                    found = CellDates(printed=text, remarks=(reason,))
            case _:
                found = reader.read_start(text, precision)
        if found is None:
            raise InvalidRow("a state that is not understood", value=text)
        return found

    def _read_as_of(self, context: RowContext, cells: Cells) -> PartialDate | None:
        if self._options.as_of is not None:
            if cells.as_of:
                reason = f"not read, since the list is read as of {self._options.as_of}"
                context.add_remark_once(Column.AS_OF, "", reason)
            return self._options.as_of
        if not cells.as_of:
            return None
        found = self._read_dates(context, Column.AS_OF, cells.as_of, "")
        return None if found is None else found.on

    def _read_basis(self, context: RowContext, cells: Cells) -> Basis | None:
        if not cells.basis:
            return None
        found = read_basis(cells.basis)
        if found is None:
            reason = "not understood as what happened on the date, and left out"
            context.add_remark_once(Column.BASIS, cells.basis, reason)
        return found

    def _combine(self, context: RowContext, sources: Sequence[CellDates]) -> _Told | None:
        """Return what several cells tell together, or None after adding a problem where two differ."""
        untils = {each.until: None for each in sources if each.until is not None}
        acts = {act: None for each in sources for act in each.acts}
        if untils:
            acts = {
                act: None
                for act in acts
                if act.on != UNKNOWN_DATE or act.kind not in {"expired", "terminated"}
            }
        if len(acts) > 1:
            known = {act.kind for act in acts if act.on != UNKNOWN_DATE}
            if not known.isdisjoint({"expired", "terminated"}):
                known |= {"expired", "terminated"}  # one end, of which another cell gives no date
            acts = {act: None for act in acts if act.on != UNKNOWN_DATE or act.kind not in known}
        expiries = [act for act in acts if act.kind == "expired"]
        untils |= {act.on: None for act in expiries if act.on != UNKNOWN_DATE or not untils}
        ends = [act.on for act in acts if act.kind == "terminated"]
        others = tuple(
            RowAct(act.kind, act.on) for act in acts if act.kind not in {"expired", "terminated"}
        )
        if len(untils) > 1 or len(ends) > 1:
            dates = " and ".join(map(str, [*untils, *ends]))
            context.add_problem(Column.END, "", f"two ends that differ: {dates}")
            return None
        until, end = next(iter(untils), None), next(iter(ends), None)
        undated = [act.kind for act in acts if act.on == UNKNOWN_DATE]
        for kind in undated:
            context.add_remark(Column.STATUS, "", f"{kind} on a day that the list does not give")
        if until is not None and end is not None:
            others = (*others, RowAct("terminated", end))
        terms = {each.term: None for each in sources if each.term is not None}
        if len(terms) > 1:
            shown = " and ".join(map(str, terms))
            context.add_problem(Column.TERM, "", f"two terms that differ: {shown}")
            return None
        term = next(iter(terms), None)
        if until is not None and term is not None:
            reason = f"not kept, since the last day is given, {until}"
            context.add_remark(Column.TERM, str(term), reason)
        return _Told(until, end, others, term)

    # types

    def _read_type(
        self, context: RowContext, cells: Cells, beside: Sequence[ResolvedPlace], with_date: str
    ) -> _TypeCell | None:
        key = (cells.type, cells.type_label)
        found = self._type_cells.get(key)
        if found is None:
            try:
                coded = context.layout.has_column(Column.TYPE_LABEL)
                found = self._resolve_type(cells, coded=coded)
            except PartnershipsError as error:
                context.add_problem(Column.TYPE, cells.type, error.message)
                return None
            self._type_cells[key] = found
        if found.remark:
            context.add_remark_once(Column.TYPE, cells.type, found.remark)
        if found.kind is not None or found.act:
            return found
        words = [with_date, *(each.type for each in beside)]
        said = self._find_type_elsewhere(context, [word for word in words if word], found)
        if said is None:
            self.untyped += not context.layout.has_column(Column.TYPE)
            reason = "no type, and none is given for rows without one, so name the type (type=)"
            context.add_problem(Column.TYPE, cells.type, reason)
        return said

    def _find_type_elsewhere(
        self, context: RowContext, words: Sequence[str], cell: _TypeCell
    ) -> _TypeCell | None:
        """Return the type of a row without a cell for it: by a word beside the name or the date, else by
        the option, the title above, or the heading.
        """
        if words:
            resolved = self._types.resolve(words[0])
            given = self._options.type
            if given is not None and resolved.kind != given:
                reason = f"a type of its own, {resolved.kind.code!r}, in a list of {given.code!r}"
                context.add_remark(Column.TYPE, words[0], reason)
            return _TypeCell(
                resolved.kind, self._make_labels(resolved.kind, words[0]), state=cell.state
            )
        if context.section.type:
            return self._take_title(context, self._types.resolve(context.section.type).kind, cell)
        if self._options.type is not None:
            return evolve(cell, kind=self._options.type)
        heading = context.layout.get_heading(Column.PARTNER)
        named = (
            None if normalize_word(heading) == Column.PARTNER.value else self._types.find(heading)
        )
        if context.layout.heading >= 0 and named is not None:
            reason = f"no column for the type, so {named.kind.code!r} is taken from the heading"
            context.add_remark_once(Column.PARTNER, heading, reason)
            return evolve(cell, kind=named.kind)
        return None

    def _take_title(
        self, context: RowContext, titled: PartnershipType, cell: _TypeCell
    ) -> _TypeCell:
        """Return the type of the title above, or the option where the title is that of the whole list."""
        section, given = context.section, self._options.type
        where = f"the title in line {section.line}" if section.line else "the title"
        if given is None:
            reason = f"the type is taken from {where}"
        elif titled in {given, TWINNED}:
            return evolve(cell, kind=given)
        elif section.inside:
            reason = f"the type is taken from {where}, {titled.code!r}, in a list of {given.code!r}"
        else:
            reason = f"{where} says {titled.code!r}, but the type is given as {given.code!r}"
            titled = given
        context.add_remark_once(Column.TYPE, section.type, reason)
        return evolve(cell, kind=titled)

    def _resolve_type(self, cells: Cells, *, coded: bool) -> _TypeCell:
        word = cells.type
        if not word:
            return _TypeCell(None)
        if len(word) > MAX_CELL_LENGTH:
            raise InvalidRow(f"a type has at most {MAX_CELL_LENGTH} characters, not {len(word)}")
        if coded:
            return _TypeCell(self._types.resolve_code(word, cells.type_label))
        if _YEAR.search(word) and self.dates.is_date(word):  # T1 is no year of Taisho here
            raise InvalidRow("a date in the place of a type, so name the columns")
        if is_renewal_word(word):
            return _TypeCell(None, renewal_word=word, act="renewed")
        if self._types.find(word) is None:
            plain, state = self._split_state(word)
            if state is not None:
                return evolve(self._make_type_cell(plain), state=state)
            state = self.dates.read_state(word)
            says_act = state is not None and (state.acts or state.until is not None)
            if state is not None and (says_act or strip_act_words(word) == word):
                return self._make_state_cell(word, state)
            if words := self.dates.find_states(word):
                shown = ", ".join(map(truncated_repr, words))
                raise InvalidRow(f"a type with words for a state that is not understood ({shown})")
        return self._make_type_cell(word)

    def _make_state_cell(self, word: str, state: CellDates) -> _TypeCell:
        """Return what a state in the place of a type tells: a further act of the partnership."""
        acts = [act for act in state.acts if act.kind != "expired"]
        if len(acts) == 1 and acts[0].on == UNKNOWN_DATE and state.until is None:
            return _TypeCell(None, act=acts[0].kind)
        if not state.acts and state.until is None:  # in force: no type
            return _TypeCell(None)
        raise InvalidRow(
            "a state in the place of a type, so name the column (columns=)", value=word
        )

    def _split_state(self, word: str) -> tuple[str, CellDates | None]:
        """Split a type with a state beside it, as ``Former sister city``, ``姉妹都市（休止中）``."""
        for plain, beside in iter_splits(word):
            if self._types.find(plain) is not None:
                state = self.dates.read_state(beside)
                if state is not None:
                    return plain, state
        return word, None

    def _make_type_cell(self, word: str) -> _TypeCell:
        resolved = self._types.resolve(word)
        remark = ""
        if not resolved.known:
            remark = f"not known as a type, so it is one of its own, {resolved.kind.code!r}"
        elif not resolved.attested:
            remark = f"presumed to mean {resolved.kind.code!r}"
        labels = self._make_labels(resolved.kind, word)
        return _TypeCell(resolved.kind, labels, find_renewal_word(word), remark=remark)

    def _make_labels(self, kind: PartnershipType, word: str) -> FrozenMap:
        plain = strip_act_words(word)
        known = plain == kind.code or plain in kind.labels.values()
        return EMPTY_MAP if known else FrozenMap({self._options.lang: plain})

    # notes, and columns that are not understood

    def _read_notes(
        self, context: RowContext, record: Record, cells: Cells, date: CellDates | None
    ) -> CellDates | None:
        """Read the states that notes tell. A note that may tell one, and a column that is not understood
        and bears on the partnership, is a problem.
        """
        layout, found = context.layout, _NO_DATES
        texts = [(layout.get_heading(Column.NOTE), cells.note)] if cells.note else []
        texts += (
            (layout.get_heading_at(number), record.cells[number])
            for number in layout.note_columns
            if number < len(record.cells) and record.cells[number]
        )
        before = len(self.problems)
        for heading, text in texts:
            state = self._read_note(context, heading, text)
            if state is not None:
                found = evolve(
                    found, acts=(*found.acts, *state.acts), until=state.until or found.until
                )
        beyond = range(len(layout.columns), len(record.cells))
        for number in (*layout.unknown_columns, *beyond):
            if number < len(record.cells) and record.cells[number]:
                self._check_unknown(context, number, record.cells[number], date)
        return found if len(self.problems) == before else None

    def _read_note(self, context: RowContext, heading: str, text: str) -> CellDates | None:
        """Return the state that a whole note tells, or None; add a problem for one that may tell one."""
        if not (words := find_ends(text, self.dates.lang)):
            return None
        state = self.dates.read_state(text)
        named = heading in context.layout.named
        if state is not None and not named:
            context.add_remark_at(heading, text, "read as the state of the partnership")
            return state
        shown = ", ".join(map(truncated_repr, words))
        if not named and (activity := find_activity(text, self.dates.lang)):
            reason = f"kept as a note: what ended or rests is {truncated_repr(activity)}, not the partnership"
            context.add_remark_at(heading, text, reason)
        elif named:
            reason = f"kept as a note, although it may tell an end or a suspension ({shown})"
            context.add_remark_at(heading, text, reason)
        else:
            advice = f"columns={ {heading: 'note'}!r}"
            reason = (
                f"may tell an end or a suspension ({shown}): write it in a column of its own,"
                f" or keep it as a note with {advice}"
            )
            self.problems.append(Problem(reason, text, context.line, heading))
        return None

    def _check_unknown(
        self, context: RowContext, number: int, text: str, date: CellDates | None
    ) -> None:
        """Tell of a cell in a column that is not understood, or add a problem if it bears on the row."""
        heading = context.layout.get_heading_at(number)
        of_column = context.layout.contents.get(number)  # None below a further heading
        content = self._contents.read_cell(text)
        bears = content in {Content.DATE, Content.STATE} or (
            content is not Content.TEXT and of_column in {content, None}
        )
        if content is Content.YEAR:
            bears = of_column in {Content.DATE, None}
        if content is Content.TYPE and not context.layout.has_column(Column.TYPE):
            bears = True
        if content is Content.STATE and self._contents.says_in_force(text):
            bears = False
        activity = ""
        if not bears and find_ends(text, self.dates.lang):
            activity = find_activity(text, self.dates.lang)
            bears, content = not activity, Content.STATE
        if bears and date is not None and self._repeats_date(heading, text, date):
            reason = "a second column for the date, whose cells agree, so they are kept as notes"
            self.remarks.add_once(Problem(reason, "", context.line, heading))
        elif bears:
            what = "a date" if content is Content.YEAR else content.value
            advice = "name the column, or keep it as a note with columns="
            reason = f"{what} in a column without a heading, so what it means is not known"
            if context.layout.has_heading_at(number):
                reason = (
                    f"{what} in a column that is not understood: {advice}{ {heading: 'note'}!r}"
                )
            self.problems.append(Problem(reason, text, context.line, heading))
        elif activity:
            reason = f"kept as a note: what ended or rests is {truncated_repr(activity)}, not the partnership"
            context.add_remark_at(heading, text, reason)
        else:
            reason = "not understood as a heading, so its cells are kept as notes"
            self.remarks.add_once(Problem(reason, "", context.line, heading))

    def _repeats_date(self, heading: str, text: str, date: CellDates) -> bool:
        """Whether a cell of a second column for the date holds that of the row, in another notation or
        less exactly.
        """
        if {each.code for each in find_heading_meanings(heading)} != {Column.DATE.value}:
            return False
        try:
            other = self.dates.read_start(text, "")
        except PartnershipsError:
            return False
        told = (other.until, other.acts, other.term, date.until, date.acts)
        if date.on is None or other.on is None or any(told):
            return False
        return other.on.bounds().contains(date.on.bounds())
