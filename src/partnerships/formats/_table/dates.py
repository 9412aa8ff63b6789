"""Read the cells for dates, last days, ends, acts, states and terms in a table.

They can hold printed dates (`partnerships.formats.municipal_dates`), Wikidata's times, spreadsheets'
numbers for days, and words from the lexicon, several in one cell.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn

from attrs import evolve, frozen

from partnerships._languages.lexicon import find_meaning
from partnerships._validation import truncated_repr
from partnerships.dates import Bound, PartialDate, Period, Term, between_days, count_days
from partnerships.errors import AmbiguousDate, InvalidDate
from partnerships.formats._dates import notations
from partnerships.formats._dates.reading import find_simple_date, is_ongoing
from partnerships.formats._dates.words import (
    compile_joints,
    fold_text,
    get_word_set,
    is_spaced,
    strip_behind,
)
from partnerships.formats._rows.assembly import UNKNOWN_DATE
from partnerships.formats._table.fillers import (
    cut_fillers,
    dates_agreement,
    denies,
    drop_auxiliaries,
    get_fillers,
    is_filler,
    iter_ends,
    names_decision,
    names_partnership,
    split_cause,
    strip_filler,
    tells_last_day,
)
from partnerships.formats._table.states import (
    ENDS,
    find_end_words,
    find_former,
    find_state_words,
    find_type,
    split_clauses,
    strip_type,
)
from partnerships.formats._table.terms import read_term
from partnerships.formats._wikidata.time import looks_like_time, read_time
from partnerships.formats.municipal_dates import LONGEST, read_with_remarks, says_unknown

if TYPE_CHECKING:
    from partnerships.formats._table.states import Clause, StateWord
    from partnerships.formats.municipal_dates import DateOrder

_MAX_SIGNING_DAYS: Final = 31
"""The length in days from which a signing over several days is remarked on."""
_LIFE_DAYS: Final = 366
"""The length in days above which a period is the life of a partnership."""
_CUT_OCTOBER: Final = re.compile("[0-9]{4}[.]1")
_KINDS: Final = {"dormant": "suspended", "former": "terminated"}
"""The kinds of act of the states that are not called like one."""
_SERIAL: Final = re.compile("([1-9][0-9]{4})(?:[.]0+)?")
_FIRST_DIGITS: Final = frozenset("123456789")
_LONGEST_STATE: Final = 200
_LONGEST_TITLE: Final = 80
_LONGEST_ACT: Final = 60
"""The maximum length of a note without a word for an end that is examined."""
_OR: Final = re.compile(" (?:or|oder|ou|o|lub|nebo|vagy|veya|eller|или|або|of|atau) ")


@frozen(order=False)
class CellAct:
    """An act that a cell tells beside the conclusion."""

    kind: str
    """``renewed``, ``suspended``, ``resumed``, ``terminated`` or ``expired``."""
    on: PartialDate
    """The date beside it; ``XXXX`` without one."""


@frozen(order=False)
class CellDates:
    """What a cell tells."""

    on: PartialDate | None = None
    """The date of the conclusion."""
    until: PartialDate | None = None
    """The last day, included."""
    acts: tuple[CellAct, ...] = ()
    type: str = ""
    """A word for the type that stands beside the date."""
    printed: str = ""
    """The text, if the rest cannot express all of it."""
    remarks: tuple[str, ...] = ()
    """What is presumed."""
    term: Term | None = None
    """The length of the agreement."""


class _Plain(NamedTuple):
    """A date or period without a state."""

    date: PartialDate | Period
    remarks: tuple[str, ...]
    words: tuple[str, ...] = ()
    printed: str = ""
    type: str = ""


class _State(NamedTuple):
    """A state, with the date or period beside it."""

    code: str
    date: PartialDate | Period | None
    remarks: tuple[str, ...]


@frozen(order=False)
class DateReader:
    """Read the dates and states of one list.

    Raises `InvalidDate` for each cell that is not understood.
    """

    order: DateOrder | None
    minguo: bool
    lang: str = "und"
    epoch: date | None = None
    """The day 0 of the numbers that a spreadsheet keeps for days, if they are to be read."""

    def read_start(self, text: str, precision: str) -> CellDates:
        """Read a cell for the date of a conclusion, which can also tell what came later."""
        if not text:
            return CellDates(UNKNOWN_DATE, remarks=("no date, so an unknown one is presumed",))
        simple = None if precision else find_simple_date(text, self.lang)
        if simple is not None:
            return CellDates(simple)
        try:
            plain = self._read_plain(text, precision)
        except AmbiguousDate:
            raise
        except InvalidDate as error:
            return self._read_parts(text, error)
        return self._convert_start(plain, text)

    def read_until(self, text: str) -> CellDates:
        """Read a cell for a last day, which is included."""
        nothing = self._read_nothing(text)
        if nothing is not None:
            return nothing
        if says_unknown(text):
            return _presume_end()
        state = self._find_state(text) or self._find_term(text)
        if state is not None:
            return state
        plain = self._read_plain(text)
        last, remarks = _find_last(plain.date, text)
        if last == UNKNOWN_DATE:
            return _presume_end()
        return CellDates(until=last, printed=plain.printed, remarks=plain.remarks + remarks)

    def read_end(self, text: str) -> CellDates:
        """Read a cell for the day of an end, which is the first day no more in force."""
        nothing = self._read_nothing(text)
        if nothing is not None:
            return nothing
        if says_unknown(text):
            return CellDates(acts=(CellAct("terminated", UNKNOWN_DATE),))
        state = self._find_state(text)
        if state is not None:
            if state.acts or state.until:
                return state
            _refuse_end(text)
        plain = self._read_plain(text)
        if isinstance(plain.date, Period):
            if plain.date.start is Bound.OPEN:
                last, remarks = _find_last(plain.date, text)
                return CellDates(until=last, remarks=plain.remarks + remarks)
            if plain.date.end is Bound.OPEN and isinstance(plain.date.start, PartialDate):
                return _make_end(plain.date.start, plain)
        last, remarks = _find_last(plain.date, text)
        return _make_end(last, plain, remarks)

    def read_act(self, text: str, kind: str) -> CellDates:
        """Read a cell for the dates of renewals, suspensions or another kind of act."""
        nothing = self._read_nothing(text)
        if nothing is not None:
            return nothing
        if says_unknown(text):
            return CellDates(acts=(CellAct(kind, UNKNOWN_DATE),))
        try:
            return self._convert_act(self._read_plain(text), kind, text)
        except AmbiguousDate:
            raise
        except InvalidDate as error:
            folded = _fold(text)
            parts = [
                each
                for clause in split_clauses(folded)
                for each in compile_joints().split(clause.text)
            ]
            found = [self._read_act_part(part, kind, error) for part in parts]
            if not found:
                raise
        return CellDates(
            acts=tuple(act for each in found for act in each.acts),
            remarks=tuple(dict.fromkeys(remark for each in found for remark in each.remarks)),
        )

    def read_state(self, text: str) -> CellDates | None:
        """Read a text as a state of the partnership; None if it is not understood as one."""
        return self._find_state(text) or self._read_open_period(text)

    def _find_state(self, text: str) -> CellDates | None:
        """Return what a text with a word for a state tells, or None."""
        folded = _fold(text) if len(text) <= _LONGEST_STATE else ""
        whole = find_meaning("states", folded, self.lang)
        if whole is not None:  # it can have brackets, or be one character
            remarks = _tell_unattested(folded, whole.code, attested=whole.attested)
            return _combine_states([_State(whole.code, None, remarks)], [])
        clauses = split_clauses(folded)
        if not any(
            find_state_words(each.text, self.lang) or find_former(each.text) for each in clauses
        ):
            return None
        found: list[_State] = []
        loose: list[_Plain] = []
        for clause in clauses:
            state = self._parse_state(clause.text)
            if state is not None:
                found.append(state)
                continue
            if renewals := self._find_renewals(clause.text):
                found += renewals
                continue
            plain = self._find_plain(clause.text)
            if plain is not None:
                if dates_agreement(clause.text):
                    return None
                loose.append(plain)
            elif names_decision(clause.text) and (decided := self._find_decided(clause.text)):
                loose.append(decided)
            elif not is_filler(clause.text):
                return None
        return _combine_states(found, loose)

    def _read_open_period(self, text: str) -> CellDates | None:
        """Return what a period with one end tells of a state: ``until 2013``, ``since 1990``."""
        plain = self._find_plain(text) or self._find_filled(_fold(text)[:LONGEST])
        if plain is None or not isinstance(plain.date, Period):
            return None
        start, end = plain.date.start, plain.date.end
        if start is Bound.OPEN and isinstance(end, PartialDate):
            return CellDates(until=end, remarks=plain.remarks)
        if end is Bound.OPEN and isinstance(start, PartialDate):
            return CellDates(on=start, remarks=plain.remarks)
        return None

    def find_states(self, text: str) -> tuple[str, ...]:
        """Return the words in a text for a partnership that is no more, or rests; the whole text if it
        tells a last day or a renewal without such a word.
        """
        words = find_end_words(_fold(text), self.lang)
        if not words and self._tells_act(text):
            return (text,)
        return tuple(dict.fromkeys(each.word for each in words))

    def _tells_act(self, text: str) -> bool:
        """Whether a text as a whole tells a last day, a renewal with its date, or how long an agreement
        lasts: ``valid for five years``.
        """
        folded = _fold(text) if len(text) <= _LONGEST_ACT else ""
        words = find_state_words(folded, self.lang)
        codes = {each.code for each in words}
        if codes <= {"in_force"} and self._find_term(_cut_words(folded, words)):
            return True
        if not any(map(str.isnumeric, folded)):
            return False
        if "renewed" not in codes and not tells_last_day(folded):
            return False
        found = self.read_state(text)
        if found is None:
            return _is_life(self._find_plain(text))
        kinds = {act.kind for act in found.acts if act.on != UNKNOWN_DATE}
        return found.until is not None or kinds == {"renewed"}

    def read_title(self, text: str) -> CellDates | None:
        """Read the state that a title tells of the rows below it, as ``Terminated partnerships``; None if
        it tells none.

        A title with several states, or with another ending of a word, tells an end that is presumed.
        """
        found = self.read_state(text)
        if found is not None:
            return found
        folded = _fold(text) if len(text) <= _LONGEST_TITLE else ""
        words = find_end_words(folded, self.lang)
        if not words or denies(folded) or not names_partnership(folded):
            return None
        rest = " ".join(compile_joints().split(f" {_cut_words(folded, words)} "))
        if cut_fillers(_OR.sub(" ", rest)):  # the name of a town
            return None
        kinds = {_KINDS.get(each.code, each.code) for each in words} - {""}
        kind = "suspended" if kinds == {"suspended"} else "terminated"
        reason = f"a title that may tell an end, taken for {kind}: {truncated_repr(text)}"
        return CellDates(acts=(CellAct(kind, UNKNOWN_DATE),), remarks=(reason,))

    def read_term(self, text: str) -> Term | CellDates:
        """Read a cell for the length of an agreement, which can also tell its last day."""
        term = read_term(text)
        return self.read_until(text) if term is None else term

    def is_date(self, text: str) -> bool:
        """Whether a cell holds a date."""
        if not text or says_unknown(text):
            return False
        try:
            return self.read_start(text, "").on not in {None, UNKNOWN_DATE}
        except AmbiguousDate:
            return True
        except InvalidDate:
            return False

    def is_state(self, text: str) -> bool:
        """Whether a text is understood as a state."""
        return self.read_state(text) is not None

    def _read_nothing(self, text: str) -> CellDates | None:
        """Return what a cell without an end tells, or None if it can tell one."""
        word = _fold(text)
        if not notations.normalize(text) or word in notations.BLANK:
            return CellDates()
        codes = {each.code for each in find_state_words(word, self.lang)}
        if codes == {"renewed"} and not any(map(str.isdecimal, word)):
            return CellDates(printed=text, remarks=("a renewal without a date, kept as a note",))
        return CellDates() if is_ongoing(word) else None

    def _find_term(self, text: str) -> CellDates | None:
        """Return the term that a text tells; no end if it is renewed by itself: ``5年間（自動更新）``."""
        term = read_term(text)
        if term is not None:
            return CellDates(term=term)
        first, *others = [each.text for each in split_clauses(_fold(text))] or [""]
        if read_term(first) is None or not others or not all(map(is_ongoing, others)):
            return None
        reason = f"a term that is renewed by itself, so no end is taken: {truncated_repr(text)}"
        return CellDates(printed=text, remarks=(reason,))

    def _read_plain(self, text: str, precision: str = "") -> _Plain:
        """Read a date or a period without a state."""
        if text[:1] not in _FIRST_DIGITS and says_unknown(text):
            return _Plain(UNKNOWN_DATE, ())
        if precision or looks_like_time(text):
            on = read_time(text, precision)
            coarser = not precision and on.exact is None and "-00" not in text
            reason = f"a time whose first day can mean all of them, taken for {on}"
            return _Plain(on, (reason,) if coarser else (), printed=text if coarser else "")
        serial = _SERIAL.fullmatch(text) if self.epoch else None
        if serial and self.epoch:
            day = self.epoch + timedelta(days=int(serial[1]))
            reason = f"a spreadsheet's number for a day, taken for {day}"
            return _Plain(between_days(day, day), (reason,))
        found = read_with_remarks(text, self.order, minguo=self.minguo, lang=self.lang)
        if _CUT_OCTOBER.fullmatch(text):
            october = f"{text[:4]}.10"
            reason = f"read as January, but a spreadsheet may have shortened {october} to this"
            return _Plain(found.date, (*found.remarks, reason))
        return _Plain(found.date, found.remarks, found.words)

    def _find_plain(self, text: str) -> _Plain | None:
        try:
            return self._read_plain(text)
        except InvalidDate:
            return None

    def _convert_start(self, plain: _Plain, text: str) -> CellDates:
        """Return what a date in the column for the conclusion means."""
        found = (find_type(word, self.lang) for word in plain.words)
        kind = plain.type or next(filter(None, found), "")
        if isinstance(plain.date, PartialDate):
            return CellDates(plain.date, None, (), kind, plain.printed, plain.remarks)
        cell = CellDates(type=kind, printed=plain.printed, remarks=plain.remarks)
        start, end = plain.date.start, plain.date.end
        if isinstance(end, PartialDate) and start is Bound.OPEN:
            reason = "only a last day, so an unknown date is presumed"
            return evolve(cell, on=UNKNOWN_DATE, until=end, remarks=(*cell.remarks, reason))
        if not isinstance(start, PartialDate) or text.endswith("/"):
            known = isinstance(start, PartialDate)
            how = "write .. for the end if it goes on" if known else "write XXXX for the beginning"
            reason = f"a period with an end that is not known ({how}): {truncated_repr(text)}"
            raise InvalidDate(reason, value=text)
        if not isinstance(end, PartialDate):
            cell = evolve(cell, on=start)
            return cell if end is Bound.OPEN else _add_cell(cell, _presume_end())
        return self._convert_range(cell, start, end)

    def _convert_range(self, cell: CellDates, start: PartialDate, end: PartialDate) -> CellDates:
        """Return what a first and a last day mean: a signing over several days, or a life."""
        if (end.latest - start.earliest).days > _LIFE_DAYS:
            reason = f"a period of more than a year, taken for concluded {start}, until {end}"
            return evolve(cell, on=start, until=end, remarks=(*cell.remarks, reason))
        on = _join_ends(start, end)
        if count_days(on) >= _MAX_SIGNING_DAYS:
            reason = f"a period, presumed to mean one of its days: kept as {on}"
            return evolve(cell, on=on, remarks=(*cell.remarks, reason))
        return evolve(cell, on=on)

    def _read_parts(self, text: str, error: InvalidDate) -> CellDates:
        """Read a cell that tells more than a date. Raises the error if a part is not understood."""
        if len(text) > LONGEST:
            raise error
        cell = CellDates()
        for clause in split_clauses(_fold(text)):
            cell = self._add_clause(cell, clause, text, error)
        if cell.on is None and not (cell.acts or cell.until):
            raise error
        if cell.on is None:
            reason = "no date of the conclusion, so an unknown one is presumed"
            return evolve(cell, on=UNKNOWN_DATE, remarks=(*cell.remarks, reason))
        return cell

    def _add_clause(
        self, cell: CellDates, clause: Clause, text: str, error: InvalidDate
    ) -> CellDates:
        """Return a cell with what a further clause tells."""
        state = self._parse_state(clause.text)
        if state is not None and not _dates_conclusion(state):
            told = _combine_states([state], [])
            if told is None:
                raise error
            return _add_cell(cell, told)
        return self._add_plain(cell, clause, text, error, state)

    def _add_plain(
        self, cell: CellDates, clause: Clause, text: str, error: InvalidDate, state: _State | None
    ) -> CellDates:
        """Return a cell with the date or type of a clause that tells no end."""
        kind = "" if state or cell.type else self._find_whole_type(clause.text)
        if kind:
            return evolve(cell, type=kind)
        plain = self._find_plain(clause.text)
        if plain is None and state is not None and state.date is not None:
            plain = _Plain(state.date, state.remarks)
        plain = plain or self._find_typed(clause.text) or self._find_filled(clause.text)
        if plain is not None:
            return self._add_date(cell, plain, clause, text, error)
        if is_filler(clause.text):
            return cell
        if clause.bracketed and cell.on is not None and self._says_nothing(clause.text):
            reason = f"what stands in brackets is kept as a note, {truncated_repr(clause.text)}"
            return evolve(cell, printed=text, remarks=(*cell.remarks, reason))
        return self._add_halves(cell, clause, text, error)

    def _add_halves(
        self, cell: CellDates, clause: Clause, text: str, error: InvalidDate
    ) -> CellDates:
        """Return a cell with what the parts of a clause tell: ``1990 and 1991``."""
        halves = compile_joints().split(clause.text)
        if len(halves) < 2 and not notations.EDTF_PERIOD.fullmatch(clause.text):
            halves = clause.text.split("/")
        if len(halves) < 2 or clause.bracketed:
            raise error
        for half in halves:
            cell = self._add_clause(cell, clause._replace(text=half), text, error)
        return cell

    def _says_nothing(self, text: str) -> bool:
        """Whether a text has no number and no word for a state, nor one that denies."""
        return not (
            any(map(str.isnumeric, text)) or find_end_words(text, self.lang) or denies(text)
        )

    def _add_date(
        self, cell: CellDates, plain: _Plain, clause: Clause, text: str, error: InvalidDate
    ) -> CellDates:
        """Return a cell with a date without a state: that of the conclusion, or a further one."""
        if clause.bracketed:
            raise error
        if cell.on is None:
            return _add_cell(cell, self._convert_start(plain, text))
        if not isinstance(plain.date, PartialDate):
            raise error
        reason = f"a further date, {plain.date}, kept as a note"
        return evolve(cell, printed=text, remarks=(*cell.remarks, *plain.remarks, reason))

    def _find_typed(self, text: str) -> _Plain | None:
        """Return a date beside a word for a type, or None."""
        rest = strip_type(text)
        plain = None if rest is None else self._find_plain(rest)
        if rest is None or plain is None:
            return None
        return plain._replace(type=text.replace(rest, " ").strip(" :"))

    def _find_filled(self, text: str) -> _Plain | None:
        """Return a date between words that say nothing of it, or None."""
        rest = strip_filler(text)
        if strip_behind(text, get_word_set("as_of_behind")):
            return None  # the day of the list
        while rest:
            plain = self._find_plain(rest)
            if plain is not None:
                return plain
            rest = strip_filler(rest)
        return None

    def _find_whole_type(self, text: str) -> str:
        """Return a text that is nothing but a type, or an empty text."""
        known = find_meaning("types", text, self.lang) or find_type(text, self.lang)
        return text if known and (is_spaced(text) or is_filler(text)) else ""

    def _convert_act(self, plain: _Plain, kind: str, text: str) -> CellDates:
        if isinstance(plain.date, PartialDate):
            return CellDates(
                acts=(CellAct(kind, plain.date),), printed=plain.printed, remarks=plain.remarks
            )
        start, end = plain.date.start, plain.date.end
        if isinstance(start, PartialDate) and end is Bound.OPEN:
            return CellDates(acts=(CellAct(kind, start),), remarks=plain.remarks)
        if not (isinstance(start, PartialDate) and isinstance(end, PartialDate)):
            raise InvalidDate(f"a period without its first day: {truncated_repr(text)}", value=text)
        if kind == "suspended":
            return _add_cell(CellDates(remarks=plain.remarks), _make_suspension(start, end))
        on = _join_ends(start, end)
        reason = f"a period, presumed to mean one of its days: kept as {on}"
        return CellDates(acts=(CellAct(kind, on),), remarks=(*plain.remarks, reason))

    def _read_act_part(self, part: str, kind: str, error: InvalidDate) -> CellDates:
        """Read a part of a cell for acts: a date, with a word for the act or without."""
        plain = self._find_plain(part)
        if plain is not None:
            return self._convert_act(plain, kind, part)
        state = self._parse_state(part)
        if state is None:
            raise error
        if state.code == "in_force" and state.date is None:  # yes
            reason = "no date, so an unknown one is presumed"
            return CellDates(acts=(CellAct(kind, UNKNOWN_DATE),), remarks=(reason,))
        told = _combine_states([state], [])
        if told is None or not told.acts:
            raise error
        return told

    def _parse_state(self, text: str) -> _State | None:
        """Return the state that a clause tells, with its date, or None if it is not understood."""
        words = find_state_words(text, self.lang)
        codes = {each.code for each in words}
        if len(codes) > 1:
            codes.discard("concluded")
            codes.discard("former" if "terminated" in codes else "")
        if not words:
            rest = find_former(text)
            return None if rest is None else self._date_state("former", rest, ())
        if len(codes) != 1 or "" in codes:
            return None
        (code,) = codes
        remarks = tuple(
            remark
            for each in words
            for remark in _tell_unattested(each.word, code, attested=each.attested)
        )
        rest = drop_auxiliaries(_cut_words(text, words))
        return self._date_state(code, rest, remarks) or self._date_caused(code, rest, remarks)

    def _find_renewals(self, text: str) -> list[_State]:
        """Return the renewals of a clause that tells several: ``renewed 2000 and 2010``."""
        words = find_state_words(text, self.lang)
        halves = compile_joints().split(_cut_words(text, words))
        if {each.code for each in words} != {"renewed"} or len(halves) < 2:
            return []
        states = [self._date_state("renewed", half, ()) for half in halves]
        return [] if None in states else [each for each in states if each and each.date]

    def _date_caused(self, code: str, rest: str, remarks: tuple[str, ...]) -> _State | None:
        """Return a state that is followed by what it came of, with the date in front of that or in it; or
        None if that is not understood.
        """
        head, cause = split_cause(rest)
        if not cause or denies(cause):
            return None
        state = self._date_state(code, head, remarks)
        if state is None:
            return None
        reason = f"what follows is left in the text: {truncated_repr(cause.strip())}"
        state = state._replace(remarks=(*state.remarks, reason))
        if not any(map(str.isdecimal, cause)):
            return state
        plain = self._find_decided(cause) if names_decision(rest) else None
        if plain is None or state.date is not None:
            return None
        return state._replace(date=plain.date, remarks=(*state.remarks, *plain.remarks))

    def _find_decided(self, text: str) -> _Plain | None:
        """Return the date of a decision at the end of a text, or None."""
        rest: str | None = text
        while rest:
            text, rest = rest, strip_behind(rest, get_fillers())
        for end in iter_ends(text):
            plain = self._find_plain(end)
            if plain is not None:
                reason = f"the date of a decision is taken, {plain.date}"
                return plain._replace(remarks=(*plain.remarks, reason))
        return None

    def _date_state(self, code: str, rest: str, remarks: tuple[str, ...]) -> _State | None:
        """Return a state with the date in the rest of its clause, or None if that is not understood."""
        left: str | None = None if dates_agreement(rest) else rest
        while left:
            plain = self._find_plain(left)
            if plain is not None:
                return _State(code, plain.date, (*remarks, *plain.remarks))
            left = strip_filler(left)
        return None if left is None else _State(code, None, remarks)


def join_parts(era: str, year: str, month: str, day: str) -> str:
    """Return the parts of a date in cells of their own as one printed date, or an empty text.

    >>> join_parts("昭和", "54", "5", "1"), join_parts("", "1979", "May", "")
    ('昭和54年5月1日', 'May 1979')
    """
    year, month, day = (each.strip().rstrip("年月日년월일. ") for each in (year, month, day))
    if not year:
        return "-".join(filter(None, (month, day)))
    if era.strip() or not year[:1].isdecimal() or len(year) < 4:
        smaller = (f"{part}{unit}" for part, unit in ((month, "月"), (day, "日")) if part)
        return f"{era.strip()}{year}年{''.join(smaller)}"
    if month and not month.isdecimal():
        return " ".join(filter(None, (day, month, year)))
    if day and not month:
        return f"{year} {day}"
    return "-".join(filter(None, (year, month, day)))


def _fold(text: str) -> str:
    return fold_text(notations.normalize(text.replace("\n", "; "))) or ""


def _tell_unattested(word: str, code: str, *, attested: bool) -> tuple[str, ...]:
    """Return the remark about a word that was not seen in lists."""
    return () if attested else (f"the word {word!r} is taken for {code}",)


def _cut_words(text: str, words: tuple[StateWord, ...]) -> str:
    """Return a text without these words."""
    for each in reversed(words):
        text = f"{text[: each.first]} {text[each.first + len(each.word) :]}"
    return " ".join(text.split()).strip(" .:-")


def _combine_states(found: list[_State], loose: list[_Plain]) -> CellDates | None:
    """Return what some states tell together, or None if that is not settled."""
    remarks = [remark for each in found for remark in each.remarks]
    dates = [each.date for each in loose]
    if loose and {each.code for each in found} == {"renewed"}:  # 1990, renewed 2000 and 2010
        found += [_State("renewed", each, ()) for each in dates]
        found = [each for each in found if each.date is not None]
    elif loose:
        undated = [place for place, each in enumerate(found) if each.date is None]
        if len(loose) != 1 or len(undated) != 1:
            return None
        found[undated[0]] = found[undated[0]]._replace(date=loose[0].date)
        remarks += loose[0].remarks
    codes = {each.code for each in found}
    if "in_force" in codes and codes & ENDS:
        return None
    if len({each.code for each in found if each.date is None and each.code in ENDS}) > 1:
        return None
    cell = CellDates(remarks=tuple(dict.fromkeys(remarks)))
    for each in found:
        told = _convert_state(each)
        if told is None:
            return None
        cell = _add_cell(cell, told)
    return cell


def _add_cell(cell: CellDates, more: CellDates) -> CellDates:
    """Return what two parts of a cell tell together."""
    return evolve(
        cell,
        on=more.on or cell.on,
        until=more.until or cell.until,
        type=more.type or cell.type,
        acts=cell.acts + more.acts,
        remarks=cell.remarks + tuple(each for each in more.remarks if each not in cell.remarks),
    )


def _convert_state(state: _State) -> CellDates | None:
    """Return what a state with its date tells, or None if they do not fit."""
    start, end = _get_ends(state.date)
    kind = _KINDS.get(state.code, state.code)
    if kind in {"in_force", "concluded"}:
        return CellDates(on=start, until=end)
    if kind == "suspended" and start and end:
        return _make_suspension(start, end)
    if kind == "expired" and (start is None) != (end is None):
        return CellDates(until=start or end)
    return None if end else CellDates(acts=(CellAct(kind, start or UNKNOWN_DATE),))


def _dates_conclusion(state: _State) -> bool:
    """Whether a state is dated by its beginning, and so dates the conclusion."""
    return state.code in {"in_force", "concluded"} and _get_ends(state.date)[0] is not None


def _get_ends(found: PartialDate | Period | None) -> tuple[PartialDate | None, PartialDate | None]:
    """Return the first and the last day of a period, as far as they are told; a date is a first day."""
    if isinstance(found, Period):
        start, end = found.start, found.end
        return (
            start if isinstance(start, PartialDate) else None,
            end if isinstance(end, PartialDate) else None,
        )
    return found, None


def _make_suspension(start: PartialDate, end: PartialDate) -> CellDates:
    acts = (CellAct("suspended", start), CellAct("resumed", end))
    return CellDates(acts=acts, remarks=(f"taken for suspended {start}, resumed {end}",))


def _find_last(found: PartialDate | Period, text: str) -> tuple[PartialDate, tuple[str, ...]]:
    """Return the last day that a cell means, with a remark if it tells more."""
    if isinstance(found, PartialDate):
        return found, ()
    if not isinstance(found.end, PartialDate):
        reason = "a period without a last day (write the last day, or nothing if there is none)"
        raise InvalidDate(f"{reason}: {truncated_repr(text)}", value=text)
    if not isinstance(found.start, PartialDate):
        return found.end, ()
    on = _join_ends(found.start, found.end)
    if count_days(on) < _MAX_SIGNING_DAYS:
        return on, ()
    return found.end, (f"a period, of which the end is taken: {found.end}",)


def _is_life(plain: _Plain | None) -> bool:
    """Whether a date is a period of more than a year, with both ends."""
    start, end = _get_ends(plain.date if plain else None)
    return start is not None and end is not None and (end.latest - start.earliest).days > _LIFE_DAYS


def _join_ends(start: PartialDate, end: PartialDate) -> PartialDate:
    """Return the date that is one of the days of a period."""
    marks = {start.qualifier, end.qualifier}
    return between_days(start.earliest, end.latest, "%" if len(marks) > 1 else marks.pop())


def _make_end(on: PartialDate, plain: _Plain, remarks: tuple[str, ...] = ()) -> CellDates:
    return CellDates(
        acts=(CellAct("terminated", on),), printed=plain.printed, remarks=plain.remarks + remarks
    )


def _presume_end() -> CellDates:
    reason = "an end whose day is not known is presumed"
    return CellDates(acts=(CellAct("terminated", UNKNOWN_DATE),), remarks=(reason,))


def _refuse_end(text: str) -> NoReturn:
    how = "write the day of the end, XXXX if it is not known, or nothing if there is none"
    raise InvalidDate(f"no end is told ({how}): {truncated_repr(text)}", value=text)
