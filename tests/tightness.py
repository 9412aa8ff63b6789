"""How much more the library says to be possible than brute force finds: `python -m tests.tightness 1000` prints it.

The number is that of the histories to draw. Correlations between dates are ignored by the rules beyond
what the order implies, so that answers may be too wide, never too narrow; this shows how often they are.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from partnerships import CountFrom, LeapDay, Partnership, Period
from partnerships.errors import BeforeStart, InvalidPartnership
from tests.support.brute_force import Hull, Reading, iter_exact_histories
from tests.support.near_strategies import (
    Known,
    asked_days,
    asked_windows,
    disturbed_histories,
    near_histories,
)

if TYPE_CHECKING:
    from datetime import date

    from hypothesis.strategies import SearchStrategy

    from partnerships import CompletedYears

TITLES: Final = {
    "statuses": "statuses of a day: some that no history shows",
    "uncertain": "UNCERTAIN: all histories agree",
    "types": "types of a day: some that no history shows",
    "parties": "parties of a day: some that no history shows",
    "count": "completed years: the range is wider than the hull",
    "presumed": "presumed: every history goes on",
    "certain": "anniversaries of all histories: only said to be possible",
    "possible": "possible anniversaries: of no history",
    "accepted": "accepted: no dates make it valid",
}
"""What is asked, and what is counted of the answers."""

CLAMPED: Final = LeapDay.FEB_28


def main() -> None:
    """Print the table."""
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    columns = {"with terms": near_histories(), "without": near_histories(plain=True)}
    tallies = {title: measured(strategy, examples) for title, strategy in columns.items()}
    print(f"{'':60}" + "".join(f"{title:>24}" for title in tallies))
    for key, title in TITLES.items():
        cells = [(tally[key, True], tally.total_of(key)) for tally in tallies.values()]
        shares = (
            f"{wide:>8} of {every:>6} {100 * wide / max(every, 1):5.2f}%" for wide, every in cells
        )
        print(f"{title:60}" + "".join(f"{share:>24}" for share in shares))


class Tallies(Counter[tuple[str, bool]]):
    """How often answers are wider than they need to be, and how often they are not."""

    def add(self, key: str, *, wider: bool) -> None:
        """Count one answer."""
        self[key, wider] += 1

    def total_of(self, key: str) -> int:
        """Return how many answers there are of one kind."""
        return self[key, True] + self[key, False]


def measured(strategy: SearchStrategy[Known], examples: int) -> Tallies:
    """Return how often the answers for so many drawn histories are too wide."""
    tallies = Tallies()
    fresh = settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )

    @fresh
    @given(strategy, st.sampled_from(CountFrom), st.data())
    def ask(known: Known, count_from: CountFrom, data: st.DataObject) -> None:
        partnership, reading = (
            Partnership(known.parties, known.acts),
            Reading(known.parties, known.acts),
        )
        for day in data.draw(asked_days(known.acts)):
            possible, shown = partnership.possible_statuses_on(day), reading.statuses(day)
            tallies.add("statuses", wider=possible > shown)
            if len(possible) > 1:
                tallies.add("uncertain", wider=len(shown) == 1)
            tallies.add("types", wider=partnership.possible_types_on(day) > reading.types(day))
            tallies.add(
                "parties", wider=partnership.possible_parties_on(day) > reading.parties(day)
            )
            measure_count(tallies, reading, count_from, day, _counted(partnership, day, count_from))
        measure_lists(
            tallies, partnership, reading, count_from, data.draw(asked_windows(known.acts))
        )

    @fresh
    @given(near_histories() | disturbed_histories())
    def accept(known: Known) -> None:
        try:
            Partnership(known.parties, known.acts)
        except InvalidPartnership:
            return
        possible = next(iter_exact_histories(known.parties, known.acts), None)
        tallies.add("accepted", wider=possible is None)

    ask()
    accept()
    return tallies


def _counted(partnership: Partnership, day: date, count_from: CountFrom) -> CompletedYears | None:
    try:
        return partnership.completed_years(day, count_from=count_from)
    except BeforeStart:
        return None


def measure_count(
    tallies: Tallies,
    reading: Reading,
    count_from: CountFrom,
    day: date,
    found: CompletedYears | None,
) -> None:
    """Count the answer for completed years, if there is one."""
    if found is None:
        return
    alike, every = reading.as_presumed(), reading.without_presumption()
    if alike:
        hull = Hull.of(history.completed_years(day, count_from, CLAMPED) for history in alike)
        tallies.add("count", wider=hull != Hull(found.at_least, found.at_most))
    if found.presumed:
        tallies.add("presumed", wider=len(alike) == len(every))


def measure_lists(
    tallies: Tallies,
    partnership: Partnership,
    reading: Reading,
    count_from: CountFrom,
    window: tuple[date, date],
) -> None:
    """Count the anniversaries of a window, where some history is as presumed."""
    period = Period.between(*window)
    certain, possible = (
        {
            (each.start.act, each.number)
            for each in partnership.anniversaries(period, count_from=count_from, possible=possible)
        }
        for possible in (False, True)
    )
    lists = [
        {
            (base.act, number)
            for base, number, _ in history.anniversaries(*window, count_from, CLAMPED)
        }
        for history in reading.as_presumed()
    ]
    if not lists:
        return
    for each in set.intersection(*lists) & possible:
        tallies.add("certain", wider=each not in certain)
    for each in possible:
        tallies.add("possible", wider=each not in set.union(*lists))


if __name__ == "__main__":
    main()
