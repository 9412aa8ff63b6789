"""Assemble dated rows into partnerships.

Rows of the same two parties are one partnership, except that a type that is separate, such as that of
sister ports, has a partnership of its own. Rows are ordered by date; if the dates leave the order open, the
order of the list is presumed, with a remark. A row with another type than the row before is an upgrade, a
row with the same type a repeated signing. A row is a duplicate if it has the type of another row and a date
that agrees with that row's, unless it ended before the other began. A row can also tell a further act, such
as a renewal or an end, of a partnership that other rows conclude.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import deque
from datetime import date, timedelta
from functools import lru_cache
from heapq import heappop, heappush
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve, frozen

from partnerships._validation import EMPTY_MAP, FrozenMap
from partnerships.acts import Act, Conclusion, Renewal, Resumption, Suspension, Termination
from partnerships.dates import DateRange, PartialDate, count_days
from partnerships.errors import Conflict, PartnershipsError
from partnerships.formats.reading import Problem
from partnerships.partnership import Partnership

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from partnerships.dates import Term
    from partnerships.municipalities import Municipality
    from partnerships.vocabulary import Basis, PartnershipType

_MAX_ROWS_REMOVED: Final = 20
"""The number of rows of one partnership that are left out singly before all are left out."""
MAX_ROWS_COMPARED: Final = 100
"""The maximum number of rows of one partnership that a row is compared with."""
UNKNOWN_DATE: Final = PartialDate("XXXX")
"""The date of a row that has none."""
_ACT: Final = re.compile(r"acts\[(\d+)\]", re.ASCII)


class RowAct(NamedTuple):
    """A further act that a row tells of its partnership, by a word of `FURTHER_ACTS`."""

    word: str
    on: PartialDate


FURTHER_ACTS: Final[dict[str, type[Renewal | Suspension | Resumption | Termination]]] = {
    "renewed": Renewal,
    "suspended": Suspension,
    "resumed": Resumption,
    "terminated": Termination,
}
"""The acts that rows can tell beside a conclusion."""


@frozen(order=False)
class DatedRow:
    """A row about a partnership between two municipalities, given by their ids.

    It is its conclusion or, with ``act``, a further act of it, by a word of `FURTHER_ACTS`. ``type`` is
    None for a further act. ``end`` is the date of a termination or,
    with ``ends_after``, the last day. ``acts`` are what the row tells beside. ``as_of`` is the day that the
    list is of: what the row tells has happened by then.

    ``printed`` and ``column`` are the text and the heading of the date for problems and remarks;
    ``end_printed`` and ``end_column`` are those of the end.
    """

    line: int | None
    path: str
    parties: tuple[str, str]
    on: PartialDate
    type: PartnershipType | None
    printed: str = ""
    column: str = ""
    end: PartialDate | None = None
    note: str | None = None
    labels: FrozenMap = EMPTY_MAP
    partnership: str | None = None
    end_printed: str = ""
    end_column: str = ""
    ends_after: bool = False
    term: Term | None = None
    basis: Basis | None = None
    act: str = ""
    acts: tuple[RowAct, ...] = ()
    as_of: PartialDate | None = None


@frozen
class Assembly:
    """The partnerships of all rows, and the problems and remarks of single rows.

    ``further_acts`` is the number of rows that are further acts, and no conclusions.
    """

    partnerships: tuple[Partnership, ...]
    further_acts: int
    problems: tuple[Problem, ...]
    set_aside: tuple[Problem, ...]
    remarks: tuple[Problem, ...]


def assemble(rows: Iterable[DatedRow], municipalities: Mapping[str, Municipality]) -> Assembly:
    """Return the partnerships of the rows. Every row is a conclusion in one of them, set aside as a
    duplicate, or a problem.
    """
    groups: dict[tuple[object, ...], list[DatedRow]] = {}
    for row in rows:
        track = row.partnership or _find_track(row.type)
        first, second = row.parties
        pair = (first, second) if first < second else (second, first)
        groups.setdefault((row.partnership, track, pair), []).append(row)
    assembling = _Assembler(municipalities)
    for group in groups.values():
        assembling.add(group)
    return Assembly(
        tuple(assembling.partnerships.values()),
        assembling.further_acts,
        tuple(assembling.problems),
        tuple(assembling.set_aside),
        tuple(assembling.remarks),
    )


@lru_cache(maxsize=256)
def _find_track(kind: PartnershipType | None) -> str:
    """Return the track that agreements of a type are on, beside the main one of the same parties: the code
    of a type that is always a partnership of its own. The main track is "".
    """
    found = None if kind is None else kind.find_separate()
    return "" if found is None else found.code


def argsort_dates(dates: Sequence[DateRange]) -> list[int]:
    """Return the indexes that sort dates, given as the days that they can be.

    No date comes after one that is certainly later. Otherwise the given order stays.
    """
    by_earliest = deque(sorted(range(len(dates)), key=lambda index: dates[index].first))
    by_latest = deque(sorted(range(len(dates)), key=lambda index: dates[index].last))
    ready: list[int] = []
    found: dict[int, None] = {}
    while by_latest:
        bound = dates[by_latest[0]].last
        while by_earliest and dates[by_earliest[0]].first <= bound:
            heappush(ready, by_earliest.popleft())
        found[heappop(ready)] = None
        while by_latest and by_latest[0] in found:
            by_latest.popleft()
    return list(found)


class _Assembler:
    """Assemble partnerships from groups of rows, one group each."""

    def __init__(self, municipalities: Mapping[str, Municipality]) -> None:
        self._municipalities = municipalities
        self.partnerships: dict[str, Partnership] = {}
        self.further_acts = 0
        self.problems: list[Problem] = []
        self.set_aside: list[Problem] = []
        self.remarks: list[Problem] = []

    def add(self, group: list[DatedRow]) -> None:
        """Add the partnership of a group of rows, without the rows that make it invalid."""
        rows = self._remove_impossible(self._sort_rows([row for row in group if not row.act]))
        if len(rows) > 1:
            rows = self._remove_outlasted_ends(self._deduplicate(rows))
        self._remark_upgrades(rows)
        further = [row for row in group if row.act]
        if further:
            further = (
                self._deduplicate_further_acts(further) if rows else self._refuse_acts(further)
            )
        reason, removed = "", 0
        while rows and removed < _MAX_ROWS_REMOVED:
            events = _make_events(rows, further)
            try:
                self._add_partnership(rows, [act for _, act in events])
            except PartnershipsError as error:
                reason, found = error.message, _ACT.match(error.path)
            else:
                self.further_acts += sum(
                    not isinstance(act, Conclusion) for row, act in events if row.act
                )
                return
            if found is None:
                break
            faulty = events[int(found[1])][0]
            self.problems.append(problem_for(faulty, reason))
            rows = [row for row in rows if row is not faulty]
            further = [row for row in further if row is not faulty]
            removed += 1
        self.problems += [problem_for(row, reason) for row in (*rows, *further)]

    def _refuse_acts(self, further: list[DatedRow]) -> list[DatedRow]:
        """Report further acts of a partnership that no row concludes."""
        for row in further:
            reason = f"{row.act}, but no row says when the partnership was concluded"
            self.problems.append(problem_for(row, reason))
        return []

    def _deduplicate_further_acts(self, further: list[DatedRow]) -> list[DatedRow]:
        """Set aside the rows whose act an earlier row tells with the same date, which gets their notes."""
        kept: dict[tuple[str, PartialDate], DatedRow] = {}
        notes: dict[tuple[str, PartialDate], dict[str, None]] = {}
        for row in further:
            key, lines = (row.act, row.on), dict.fromkeys((row.note or "").splitlines())
            other, known = kept.setdefault(key, row), notes.setdefault(key, lines)
            if other is not row:
                reason = f"duplicate of {_name_row(other)}"
                if not lines.keys() <= known.keys():
                    known.update(lines)
                    reason += ", to whose note its note is added"
                self.set_aside.append(problem_for(row, reason))
        return [evolve(row, note="\n".join(notes[key]) or None) for key, row in kept.items()]

    def _remark_upgrades(self, rows: list[DatedRow]) -> None:
        for before, after in pairwise(rows):
            if before.type != after.type and not _is_order_open(before, after):
                reason = f"another type than {_name_row(before)}, so presumed to be an upgrade"
                self.remarks.append(problem_for(after, reason))

    def _sort_rows(self, group: list[DatedRow]) -> list[DatedRow]:
        if len(group) == 1:
            return group
        rows = [group[index] for index in argsort_dates([row.on.bounds() for row in group])]
        for before, after in pairwise(rows):
            if before.type != after.type and _is_order_open(before, after):
                reason = f"presumed to be later than {_name_row(before)}, since the dates leave the order open"
                self.remarks.append(problem_for(after, reason))
        return rows

    def _remove_impossible(self, rows: list[DatedRow]) -> list[DatedRow]:
        """Report the rows of which something else happened before the conclusion."""
        found: list[DatedRow] = []
        for row in rows:
            end = _find_end(row)
            acts = [(each.word, _bound_by_list(each.on, row)) for each in row.acts]
            if end is not None and end.certainly_before(row.on):
                self.problems.append(problem_for_end(row, f"ended ({end}) before it began"))
            elif early := [each for each in acts if each[1].certainly_before(row.on)]:
                word, on = early[0]
                self.problems.append(problem_for(row, f"{word} ({on}) before it began"))
            else:
                found.append(row)
        return found

    def _deduplicate(self, rows: list[DatedRow]) -> list[DatedRow]:
        """Set duplicates aside; report a second type on one day."""
        known: dict[PartnershipType | None, list[tuple[date, int]]] = {}
        of_day: dict[date, int] = {}
        kept: dict[int, DatedRow] = {}
        notes: dict[int, dict[str, None]] = {}
        for index in sorted(range(len(rows)), key=lambda each: count_days(rows[each].on)):
            row = rows[index]
            exact, same = row.on.exact, known.setdefault(row.type, [])
            at = bisect_left(same, (row.on.earliest, -1))
            within = islice(same, at, at + MAX_ROWS_COMPARED)
            twins = [twin for first, twin in within if first <= row.on.latest]
            if twins and not _ends_before(row, kept[twins[0]]):
                twin = next((each for each in twins if _can_be_same(row, kept[each])), None)
                if twin is None:
                    self._report_two_ends(row, kept[twins[0]])
                else:
                    self._merge_duplicate(row, kept, twin, notes.setdefault(twin, {}))
            elif exact is not None and exact in of_day:
                other = kept[of_day[exact]]
                self.problems.append(
                    problem_for(row, f"{_name_row(other)} has another type on the same day")
                )
            else:
                insort(same, (row.on.earliest, index))
                kept[index] = row
                if exact is not None:
                    of_day[exact] = index
        for index, further in notes.items():
            note = "\n".join(filter(None, (kept[index].note, *further)))
            kept[index] = evolve(kept[index], note=note or None)
        return [kept[index] for index in sorted(kept)]

    def _merge_duplicate(
        self, row: DatedRow, kept: dict[int, DatedRow], twin: int, notes: dict[str, None]
    ) -> None:
        """Set a duplicate aside. Its end if finer, its note and its labels go to the row that stays."""
        other = kept[twin]
        kept[twin] = _take_finer_end(other, row)
        parts = [f"duplicate of {_name_row(other)}"]
        if other.on != row.on:
            parts.append("which has a finer date")
        if row.note is not None and row.note != other.note and row.note not in notes:
            notes[row.note] = None
            parts.append("to whose note its note is added")
        for lang, label in row.labels.items():
            if other.labels.get(lang, label) != label:
                parts.append(f"which has another label than {label}")
        kept[twin] = evolve(kept[twin], labels=FrozenMap({**row.labels, **other.labels}))
        self.set_aside.append(problem_for(row, ", ".join(parts)))

    def _report_two_ends(self, row: DatedRow, other: DatedRow) -> None:
        reason = f"its end, {row.end}, contradicts the end in {_name_row(other)}, {other.end}"
        self.problems.append(problem_for_end(row, reason))

    def _remove_outlasted_ends(self, rows: list[DatedRow]) -> list[DatedRow]:
        """Remove the end of each row that another row certainly outlasts: an agreement ended then, not
        the partnership.
        """
        found = [*rows]
        for index, row in enumerate(rows):
            if row.end is None:
                continue
            later = range(index + 1, min(len(rows), index + 1 + MAX_ROWS_COMPARED))
            lasting = next((each for each in later if _continues_after(found[each], row)), None)
            if lasting is None:
                continue
            other = found[lasting]
            if other.end is not None and dates_agree(other.end, row.end):
                found[lasting] = _take_finer_end(other, row)
                reason = f"its end, {row.end}, is taken as the end of {_name_row(other)}"
            else:
                reason = (
                    f"its end, {row.end}, is not kept, since {_name_row(other)} continues after it"
                )
            if other.end != row.end:
                self.remarks.append(problem_for_end(row, reason))
            found[index] = evolve(row, end=None)
        return found

    def _add_partnership(self, rows: list[DatedRow], acts: list[Act]) -> None:
        first = rows[0]
        parties = tuple(self._municipalities[id_] for id_ in first.parties)
        founders = sorted(first.parties)
        apart = [track] if (track := _find_track(first.type)) else []
        ids = ["-".join(founders + apart), "--".join(founders + apart)]
        if first.partnership:
            ids = [first.partnership]
        id_ = next((each for each in ids if each not in self.partnerships), None)
        if id_ is None:
            raise Conflict(f"another partnership has the id {ids[0]!r}")
        self.partnerships[id_] = Partnership(parties, tuple(acts), id=id_)


def problem_for(row: DatedRow, reason: str) -> Problem:
    """Return a problem or remark about the date of a row."""
    return Problem(reason, value=row.printed, line=row.line, column=row.column, path=row.path)


def problem_for_end(row: DatedRow, reason: str) -> Problem:
    """Return a problem or remark about the end of a row."""
    value = row.end_printed or str(row.end)
    return Problem(reason, value=value, line=row.line, column=row.end_column, path=row.path)


def _is_order_open(before: DatedRow, after: DatedRow) -> bool:
    """Whether the dates of two rows leave open which is earlier."""
    partial = before.on.exact is None or after.on.exact is None
    return partial and after.on.earliest <= before.on.latest


def _name_row(row: DatedRow) -> str:
    return row.path if row.line is None else f"line {row.line}"


def dates_agree(one: PartialDate, other: PartialDate) -> bool:
    """Whether one date lies within the other, so that both can mean the same day."""
    days, other_days = one.bounds(), other.bounds()
    return days.contains(other_days) or other_days.contains(days)


def _ends_before(row: DatedRow, other: DatedRow) -> bool:
    return row.end is not None and row.end.certainly_before(other.on)


def _can_be_same(row: DatedRow, other: DatedRow) -> bool:
    """Whether the ends of two rows whose dates agree allow them to be one agreement."""
    if row.end is None or other.end is None:
        return not _ends_before(row, other)
    return dates_agree(row.end, other.end)


def _take_finer_end(row: DatedRow, other: DatedRow) -> DatedRow:
    """Return a row with the end of another one if that is finer than its own or its own is missing."""
    if other.end is None or (row.end is not None and count_days(row.end) <= count_days(other.end)):
        return row
    return evolve(
        row,
        end=other.end,
        end_printed=other.end_printed,
        end_column=other.end_column,
    )


def _make_events(
    rows: Sequence[DatedRow], further: Sequence[DatedRow]
) -> list[tuple[DatedRow, Act]]:
    """Return all acts of some rows in their order, each with its row.

    Acts of unknown date other than conclusions come last: the list knows them, so they have happened.
    """
    if len(rows) == 1 and not further and rows[0].end is None and not rows[0].acts:
        return [(rows[0], _make_conclusion(rows[0]))]
    dated: list[tuple[DatedRow, Act]] = []
    undated: list[tuple[DatedRow, Act]] = []
    for row in rows:
        dated.append((row, _make_conclusion(row)))
        if row.end is not None and not row.ends_after:
            dated.append((row, _make_further_act("terminated", row.end, row)))
    told: set[tuple[str, PartialDate]] = {(row.act, row.on) for row in further}
    told |= {("terminated", row.end) for row in rows if row.end is not None and not row.ends_after}
    acts = [(row, RowAct(row.act, row.on)) for row in further]
    for row in rows:
        acts += [(row, act) for act in row.acts if act not in told]
        told.update(row.acts)
    for row, act in acts:
        into = undated if act.on == UNKNOWN_DATE else dated
        into.append((row, _make_further_act(act.word, act.on, row)))
    order = argsort_dates([_bound_act(act) for _, act in dated])
    return _conclude_anew([*(dated[index] for index in order), *undated])


def _bound_act(act: Act) -> DateRange:
    """Return the days that an act can have, none of which is after the day of the list."""
    days = act.on.bounds()
    if act.known_by is None or act.known_by.latest >= days.last:
        return days
    return DateRange(min(days.first, act.known_by.latest), act.known_by.latest)


def _make_conclusion(row: DatedRow) -> Conclusion:
    assert row.type is not None  # noqa: S101  # only further acts have none
    return Conclusion(
        row.on,
        row.type,
        note=row.note,
        labels=row.labels,
        until=_find_end(row) if row.ends_after else None,
        term=None if row.ends_after else row.term,
        basis=row.basis,
        known_by=_find_known_by(row.on, row.as_of),
    )


def _find_end(row: DatedRow) -> PartialDate | None:
    """Return the end of a row. What is not known had happened by the day of the list: the last day lies
    before it, since the agreement has expired on it.
    """
    if row.end is None:
        return None
    end = _bound_by_list(row.end, row)
    if end == row.end or not row.ends_after or end.latest == date.min:
        return end
    return PartialDate(f"[..{end.latest - timedelta(days=1)}]")


def _bound_by_list(on: PartialDate, row: DatedRow) -> PartialDate:
    """Return a date of a row; one that is not known is not after the day of the list."""
    if on == UNKNOWN_DATE and row.as_of is not None:
        return PartialDate(f"[..{row.as_of.latest}]")
    return on


def _make_further_act(word: str, on: PartialDate, row: DatedRow) -> Act:
    note = row.note if row.act else None
    return FURTHER_ACTS[word](on, known_by=_find_known_by(on, row.as_of), note=note)


def _find_known_by(on: PartialDate, as_of: PartialDate | None) -> PartialDate | None:
    """Return the day of the list where it says more of an act than the act's own date."""
    if as_of is None or not on.earliest <= as_of.latest < on.latest:
        return None
    return as_of


def _conclude_anew(events: list[tuple[DatedRow, Act]]) -> list[tuple[DatedRow, Act]]:
    """Return the acts with a new conclusion for each renewal of what had ended."""
    found: list[tuple[DatedRow, Act]] = []
    last: Conclusion | None = None
    ended = False
    for row, act in events:
        new = act
        if isinstance(act, Conclusion):
            last, ended = act, False
        elif isinstance(act, Termination):
            ended = True
        elif isinstance(act, Renewal) and last is not None:
            until = last.until
            if ended or (until is not None and until.latest < act.on.earliest):
                new = Conclusion(act.on, last.type, note=act.note, known_by=act.known_by)
                last, ended = new, False
        found.append((row, new))
    return found


def _continues_after(other: DatedRow, row: DatedRow) -> bool:
    """Whether another row was concluded before the end of a row and does not end before it."""
    if row.end is None or not other.on.certainly_before(row.end):
        return False
    return (
        other.end is None or dates_agree(other.end, row.end) or row.end.certainly_before(other.end)
    )
