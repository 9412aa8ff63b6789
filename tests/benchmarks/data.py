"""The partnerships that speed is measured with: seeded, so that every run has the same.

They start from 1950 to 2025; a tenth have ended, 5 % are known to the month or year alone, 2 % were upgraded. They are
made twice, as partnerships and as rows of runs, which is how a table holds them.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships import (
    Conclusion,
    Municipality,
    PartialDate,
    Partnership,
    PartnershipType,
    Registry,
    Termination,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST: Final = date(1950, 1, 1)
LAST: Final = date(2025, 12, 31)
_SISTER: Final = PartnershipType.SISTER
_FRIENDSHIP: Final = PartnershipType.FRIENDSHIP
ONE_DAY: Final = timedelta(days=1)


class Run(NamedTuple):
    """A row of a table: a run with the first and the last day that its start can be, and its last day."""

    id: str
    first: date
    last: date
    until: date | None
    precision: str
    month_and_day: int
    """``first`` as 601 for 1 June, for tables that have no other way to find it fast."""


class Record(NamedTuple):
    """What is known of one partnership, as plain values."""

    id: str
    parties: tuple[int, int]
    start: str
    upgraded: date | None
    ended: date | None


def records(size: int) -> list[Record]:
    """Return so many of them."""
    random = Random(1979)  # noqa: S311  # the same in every run
    whole = (LAST - FIRST).days
    places = _places(size)
    made: list[Record] = []
    for number in range(size):
        start = FIRST + timedelta(days=random.randrange(whole))
        later = start + timedelta(days=random.randint(1, (LAST - start).days))
        first = random.randrange(places)
        second = (first + random.randint(1, places - 1)) % places
        text, upgraded, ended = start.isoformat(), None, None
        match random.random():
            case kind if kind < 0.10:
                ended = later
            case kind if kind < 0.15:
                text = text[: random.choice((4, 7))]
            case kind if kind < 0.17:
                upgraded = later
            case _:
                pass
        id_ = f"{random.getrandbits(24):06x}-{number}"
        made.append(Record(id_, (first, second), text, upgraded, ended))
    return made


def _places(size: int) -> int:
    return max(size // 10, 2)


def municipalities(size: int) -> list[Municipality]:
    """Return the municipalities that so many partnerships are between."""
    return [Municipality(f"m{number}", f"Town {number}") for number in range(_places(size))]


def partnership(record: Record, places: Sequence[Municipality]) -> Partnership:
    """Return the partnership of a record."""
    acts: list[Conclusion | Termination] = [Conclusion(record.start, _FRIENDSHIP)]
    if record.upgraded is not None:
        acts.append(Conclusion(record.upgraded, _SISTER))
    if record.ended is not None:
        acts.append(Termination(record.ended))
    first, second = record.parties
    return Partnership((places[first], places[second]), acts, id=record.id)


def registry(size: int, known: Sequence[Record] = ()) -> Registry:
    """Return the registry of so many, of their records if these are known."""
    places = municipalities(size)
    partnerships = (partnership(record, places) for record in known or records(size))
    return Registry.of(partnerships, municipalities=places)


def runs(record: Record) -> list[Run]:
    """Return the rows of a record."""
    start = PartialDate(record.start)
    first, last = start.earliest, start.latest
    until = record.ended and record.ended - ONE_DAY
    if record.upgraded is None:
        return [_run(record.id, first, last, until, start.precision.value)]
    before = record.upgraded - ONE_DAY
    return [
        _run(record.id, first, last, before, "day"),
        _run(record.id, record.upgraded, record.upgraded, until, "day"),
    ]


def _run(id_: str, first: date, last: date, until: date | None, precision: str) -> Run:
    return Run(id_, first, last, until, precision, first.month * 100 + first.day)
