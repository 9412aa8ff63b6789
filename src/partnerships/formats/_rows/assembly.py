"""From dated rows to partnerships: which rows are of one partnership, in which order they stand, and
what each of them does.

Rows of the same two parties are one partnership, sister ports and declared intents apart from the rest.
The dates order them; where these leave the order open, the list's own order is presumed, and told. A
row with another type than the one before is an upgrade, one with the same type a signing again, and one
whose date lies in that of another row of the same type is a duplicate of it, unless it ended before that
one began. How rows are written is the business of the formats.
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
from partnerships.errors import Conflict, PartnershipsError
from partnerships.formats._rows.types import INTENT
from partnerships.formats.reading import Problem
from partnerships.partnership import Partnership
from partnerships.vocabulary import PartnershipType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality

_MAX_FAULTS: Final = 20
"""How many impossible acts of one partnership are left out one by one, before all its rows are."""
_MAX_ROWS_COMPARED: Final = 100
"""How many later rows of a pair are looked at for one that goes on after an end."""
_SEPARATE_TYPES: Final = (PartnershipType.SISTER_PORT, INTENT)
_ACT: Final = re.compile(r"acts\[(\d+)\]", re.ASCII)


@frozen(order=False)
class DatedRow:
    """One dated row: two municipalities, by id, and what is said of them.

    ``type`` is None where the row says no more than that it is signed again. ``printed`` is the date
    as the list has it, under the heading ``column``, which a report shows; so are ``end_printed`` and
    ``end_column`` for the end.
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
    """The partnerships of all rows, and what there is to tell of single ones."""

    partnerships: tuple[Partnership, ...]
    problems: tuple[Problem, ...]
    set_aside: tuple[Problem, ...]
    remarks: tuple[Problem, ...]


def assemble(rows: Iterable[DatedRow], municipalities: Mapping[str, Municipality]) -> Assembly:
    """Return the partnerships of the rows; every row is a conclusion in one, set aside as a
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
    """Return what is a partnership of its own beside the others of two parties, else nothing."""
    return next((each.code for each in _SEPARATE_TYPES if kind is not None and kind.is_a(each)), "")


def argsort_dates(dates: Sequence[tuple[date, date]]) -> list[int]:
    """Return the indexes of dates, each its earliest and latest day, such that none comes after one
    that it is certainly before; else as they are listed.
    """
    by_earliest = deque(sorted(range(len(dates)), key=lambda index: dates[index][0]))
    by_latest = deque(sorted(range(len(dates)), key=lambda index: dates[index][1]))
    ready: list[int] = []
    found: dict[int, None] = {}
    while by_latest:
        bound = dates[by_latest[0]][1]
        while by_earliest and dates[by_earliest[0]][0] <= bound:
            heappush(ready, by_earliest.popleft())
        found[heappop(ready)] = None
        while by_latest and by_latest[0] in found:
            by_latest.popleft()
    return list(found)


class _Assembler:
    """The partnerships as group after group of rows is added."""

    def __init__(self, municipalities: Mapping[str, Municipality]) -> None:
        self._municipalities = municipalities
        self.partnerships: dict[str, Partnership] = {}
        self.problems: list[Problem] = []
        self.set_aside: list[Problem] = []
        self.remarks: list[Problem] = []

    def add(self, group: list[DatedRow]) -> None:
        """Make the partnership of a group of rows, as far as they go together."""
        rows = self._fill_types(self._sort(group))
        if len(rows) > 1:
            rows = self._remove_passed_ends(self._deduplicate(rows))
        reason, faults = "", 0
        while rows and faults < _MAX_FAULTS:
            events = _make_acts(rows)
            try:
                self._add_partnership(rows, [act for _, act in events])
            except PartnershipsError as error:
                reason, found = error.message, _ACT.match(error.path)
            else:
                return
            if found is None:
                break
            at_fault = events[int(found[1])][0]
            self.problems.append(problem_for(at_fault, reason))
            rows = [row for row in rows if row is not at_fault]
            faults += 1
        self.problems += [problem_for(row, reason) for row in rows]

    def _sort(self, group: list[DatedRow]) -> list[DatedRow]:
        if len(group) == 1:
            return group
        rows = [group[index] for index in argsort_dates([row.on.sort_key for row in group])]
        for before, after in pairwise(rows):
            partial = before.on.exact is None or after.on.exact is None
            if partial and after.on.earliest <= before.on.latest and before.type != after.type:
                reason = (
                    f"presumed to come after {_name_row(before)}, since the dates leave it open"
                )
                self.remarks.append(problem_for(after, reason))
        return rows

    def _fill_types(self, rows: list[DatedRow]) -> list[DatedRow]:
        found: list[DatedRow] = []
        for row in rows:
            if row.end is not None and row.end.certainly_before(row.on):
                self.problems.append(problem_for_end(row, f"it ended, {row.end}, before it began"))
            elif row.type is not None:
                found.append(row)
            elif found:
                found.append(evolve(row, type=found[-1].type))
            else:
                self.problems.append(
                    problem_for(row, "signed again, but no earlier row says what was")
                )
        return found

    def _deduplicate(self, rows: list[DatedRow]) -> list[DatedRow]:
        """Return the rows without duplicates, and without a second type on one day."""
        known: dict[PartnershipType | None, list[tuple[date, int]]] = {}
        of_day: dict[date, int] = {}
        kept: dict[int, DatedRow] = {}
        notes: dict[int, dict[str, None]] = {}
        for index in sorted(range(len(rows)), key=lambda each: _count_days(rows[each].on)):
            row = rows[index]
            exact, same = row.on.exact, known.setdefault(row.type, [])
            at = bisect_left(same, (row.on.earliest, -1))
            within = islice(same, at, at + _MAX_ROWS_COMPARED)
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
                    problem_for(row, f"another type on the same day in {_name_row(other)}")
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
        """Set a duplicate aside, with its end if that is finer, and with all that it says besides."""
        other = kept[twin]
        kept[twin] = _take_finer_end(other, row)
        parts = [f"says the same as {_name_row(other)}"]
        if other.on != row.on:
            parts.append("which knows the date better")
        if row.note is not None and row.note != other.note and row.note not in notes:
            notes[row.note] = None
            parts.append("to whose note its own is joined")
        for lang, label in row.labels.items():
            if other.labels.get(lang, label) != label:
                parts.append(f"which has another word than {label}")
        kept[twin] = evolve(kept[twin], labels=FrozenMap({**row.labels, **other.labels}))
        self.set_aside.append(problem_for(row, ", ".join(parts)))

    def _report_two_ends(self, row: DatedRow, other: DatedRow) -> None:
        begun = f"{_name_row(other)}, which ended {other.end}"
        reason = f"it ended {row.end}, which cannot be of the same in {begun}"
        self.problems.append(problem_for_end(row, reason))

    def _remove_passed_ends(self, rows: list[DatedRow]) -> list[DatedRow]:
        """Return the rows without the ends of those after which another one certainly goes on: what
        ended then was an agreement, not the partnership.
        """
        found = [*rows]
        for index, row in enumerate(rows):
            if row.end is None:
                continue
            later = range(index + 1, min(len(rows), index + 1 + _MAX_ROWS_COMPARED))
            lasting = next((each for each in later if _continues_after(found[each], row)), None)
            if lasting is None:
                continue
            other = found[lasting]
            if other.end is not None and dates_agree(other.end, row.end):
                found[lasting] = _take_finer_end(other, row)
                reason = f"its end, {row.end}, is taken for that of {_name_row(other)}"
            else:
                reason = f"its end, {row.end}, is not kept, since {_name_row(other)} goes on"
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
    """Return what is told of a row."""
    return Problem(reason, value=row.printed, line=row.line, column=row.column, path=row.path)


def problem_for_end(row: DatedRow, reason: str) -> Problem:
    """Return what is told of a row's end."""
    value = row.end_printed or str(row.end)
    return Problem(reason, value=value, line=row.line, column=row.end_column, path=row.path)


def _name_row(row: DatedRow) -> str:
    return row.path if row.line is None else f"line {row.line}"


def _count_days(on: PartialDate) -> int:
    return (on.latest - on.earliest).days


def dates_agree(one: PartialDate, other: PartialDate) -> bool:
    """Whether one date lies within the other, so that both can tell of one day."""
    (first, last), (other_first, other_last) = one.sort_key, other.sort_key
    return (first <= other_first and other_last <= last) or (
        other_first <= first and last <= other_last
    )


def _ends_before(row: DatedRow, other: DatedRow) -> bool:
    return row.end is not None and row.end.certainly_before(other.on)


def _can_be_same(row: DatedRow, other: DatedRow) -> bool:
    """Whether two rows whose dates agree tell of one agreement, as far as their ends say."""
    if row.end is None or other.end is None:
        return not _ends_before(row, other)
    return dates_agree(row.end, other.end)


def _take_finer_end(row: DatedRow, other: DatedRow) -> DatedRow:
    """Return a row with another one's end, if that is known where its own is not, or is finer."""
    if other.end is None or (
        row.end is not None and _count_days(row.end) <= _count_days(other.end)
    ):
        return row
    return evolve(
        row,
        end=other.end,
        end_printed=other.end_printed,
        end_column=other.end_column,
    )


def _make_acts(rows: list[DatedRow]) -> list[tuple[DatedRow, Act]]:
    """Return the acts of the rows, each with its row: the conclusions, and the ends where they come."""
    found: list[tuple[DatedRow, Act]] = []
    for row in rows:
        assert row.type is not None  # noqa: S101  # typed before
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
    return [found[index] for index in argsort_dates([act.on.sort_key for _, act in found])]


def _continues_after(other: DatedRow, row: DatedRow) -> bool:
    """Whether another row was concluded before the end of one, and does not end before it."""
    if row.end is None or not other.on.certainly_before(row.end):
        return False
    return (
        other.end is None or dates_agree(other.end, row.end) or row.end.certainly_before(other.end)
    )
