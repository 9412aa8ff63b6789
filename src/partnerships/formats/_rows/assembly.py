"""Assemble dated rows into partnerships.

Rows of the same two parties are one partnership; sister ports and declared intents are partnerships of
their own. Rows are ordered by date; if the dates leave the order open, the order of the list is presumed,
with a remark. A row with another type than the row before is an upgrade, a row with the same type a
repeated signing. A row is a duplicate if it has the type of another row and a date that agrees with that
row's, unless it ended before the other began.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import deque
from functools import lru_cache
from heapq import heappop, heappush
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from partnerships._validation import EMPTY_MAP, FrozenMap
from partnerships.acts import Act, Conclusion, Termination
from partnerships.dates import PartialDate, count_days
from partnerships.errors import Conflict, PartnershipsError
from partnerships.formats._rows.types import INTENT
from partnerships.formats.reading import Problem
from partnerships.partnership import Partnership
from partnerships.vocabulary import PartnershipType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from partnerships.dates import DateRange
    from partnerships.municipalities import Municipality

_MAX_ROWS_REMOVED: Final = 20
"""The number of rows of one partnership that are left out singly before all are left out."""
MAX_ROWS_COMPARED: Final = 100
"""The maximum number of rows of one partnership that a row is compared with."""
UNKNOWN_DATE: Final = PartialDate("XXXX")
"""The date of a row that has none."""
_SEPARATE_TYPES: Final = (PartnershipType.SISTER_PORT, INTENT)
_ACT: Final = re.compile(r"acts\[(\d+)\]", re.ASCII)


@frozen(order=False)
class DatedRow:
    """A row that concludes a partnership between two municipalities, given by their ids.

    ``type`` is None for a repeated signing that names no type. ``printed`` and ``column`` are the text and the
    heading of the date for problems and remarks; ``end_printed`` and ``end_column`` are those of the end.
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


@frozen
class Assembly:
    """The partnerships of all rows, and the problems and remarks of single rows."""

    partnerships: tuple[Partnership, ...]
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
        tuple(assembling.problems),
        tuple(assembling.set_aside),
        tuple(assembling.remarks),
    )


@lru_cache(maxsize=256)
def _find_track(kind: PartnershipType | None) -> str:
    """Return the track that agreements of a type are on, beside the main one of the same parties: the code
    of a type that is always a partnership of its own. The main track is "".
    """
    return next((each.code for each in _SEPARATE_TYPES if kind is not None and kind.is_a(each)), "")


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
        self.problems: list[Problem] = []
        self.set_aside: list[Problem] = []
        self.remarks: list[Problem] = []

    def add(self, group: list[DatedRow]) -> None:
        """Add the partnership of a group of rows, without the rows that make it invalid."""
        rows = self._fill_types(self._sort_rows(group))
        if len(rows) > 1:
            rows = self._remove_outlasted_ends(self._deduplicate(rows))
        reason, removed = "", 0
        while rows and removed < _MAX_ROWS_REMOVED:
            events = _make_acts(rows)
            try:
                self._add_partnership(rows, [act for _, act in events])
            except PartnershipsError as error:
                reason, found = error.message, _ACT.match(error.path)
            else:
                return
            if found is None:
                break
            faulty = events[int(found[1])][0]
            self.problems.append(problem_for(faulty, reason))
            rows = [row for row in rows if row is not faulty]
            removed += 1
        self.problems += [problem_for(row, reason) for row in rows]

    def _sort_rows(self, group: list[DatedRow]) -> list[DatedRow]:
        if len(group) == 1:
            return group
        rows = [group[index] for index in argsort_dates([row.on.bounds() for row in group])]
        for before, after in pairwise(rows):
            partial = before.on.exact is None or after.on.exact is None
            if partial and after.on.earliest <= before.on.latest and before.type != after.type:
                reason = f"presumed to be later than {_name_row(before)}, since the dates leave the order open"
                self.remarks.append(problem_for(after, reason))
        return rows

    def _fill_types(self, rows: list[DatedRow]) -> list[DatedRow]:
        found: list[DatedRow] = []
        for row in rows:
            if row.end is not None and row.end.certainly_before(row.on):
                self.problems.append(problem_for_end(row, f"ended ({row.end}) before it began"))
            elif row.type is not None:
                found.append(row)
            elif found:
                found.append(evolve(row, type=found[-1].type))
            else:
                self.problems.append(
                    problem_for(row, "signed again, but no earlier row has a type")
                )
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


def _make_acts(rows: list[DatedRow]) -> list[tuple[DatedRow, Act]]:
    """Return the conclusions and terminations of the rows in their order, each with its row."""
    found: list[tuple[DatedRow, Act]] = []
    for row in rows:
        assert row.type is not None  # noqa: S101  # filled in before
        found.append(
            (
                row,
                Conclusion(row.on, row.type, note=row.note, labels=row.labels),
            )
        )
        if row.end is not None:
            found.append((row, Termination(row.end)))
    if len(found) == len(rows):
        return found
    return [found[index] for index in argsort_dates([act.on.bounds() for _, act in found])]


def _continues_after(other: DatedRow, row: DatedRow) -> bool:
    """Whether another row was concluded before the end of a row and does not end before it."""
    if row.end is None or not other.on.certainly_before(row.end):
        return False
    return (
        other.end is None or dates_agree(other.end, row.end) or row.end.certainly_before(other.end)
    )
