"""What is said of an anniversary: of what it is, and what it is counted from.

The words are those of `partnerships.wording`; here it is worked out from a partnership's life which of
them are true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from partnerships import wording
from partnerships._values import in_language
from partnerships.acts import Conclusion
from partnerships.anniversaries import CountFrom

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships._life import Life
    from partnerships._states import Run, State
    from partnerships.acts import Act
    from partnerships.anniversaries import CompletedYears, Start
    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality


@frozen(eq=False, order=False)
class Said:
    """One anniversary in a partnership's life; ``starts`` is what each state counts from."""

    life: Life
    acts: Sequence[Act]
    number: int
    on: PartialDate
    start: Start
    starts: Sequence[Start | None]

    def run(self) -> Run:
        """Return the run that is counted; of several, the last that can have begun by then."""
        then = {moment.state for moment in self.life.during(self.on)}
        counted = [index for index, each in enumerate(self.starts) if each == self.start]
        state = max([index for index in counted if index in then] or counted)
        return self.life.fold.runs[self.life.fold.states[state].run]

    def explanation(self, years: Callable[[CountFrom], CompletedYears], lang: str) -> str:
        """Say what it is counted from, and the longer counts; ``years`` are those completed on it."""
        start, runs, act = self.start, self.life.fold.runs, self.acts[self.start.act]
        spell = runs[self.run().spell].start
        by_type = start.party is None and start.count_from not in {
            CountFrom.UNBROKEN,
            CountFrom.ORIGIN,
        }
        unbroken = by_type and spell < start.act
        origin = start.party is None and runs[0].start < min(spell, start.act)
        counted = spell if unbroken else start.act
        reached = max(moment.state for moment in self.life.during(self.on))
        longer = [
            (CountFrom.UNBROKEN, spell, unbroken),
            (CountFrom.ORIGIN, runs[0].start, origin),
        ]
        return wording.explanation(
            self.number,
            start.on,
            self._counted_from().value,
            self._told(act, self.life.fold.states[start.act + 1], start.on, lang),
            longer=[
                (count.value, self.acts[index].on, (found.at_least, found.at_most))
                for count, index, told in longer
                if told
                for found in [years(count)]
            ],
            presumed=start.count_from is not CountFrom.ORIGIN
            and any(
                counted < index < reached and (unbroken or self.starts[index + 1] == start)
                for index in self.life.fold.presumed
            ),
            lang=lang,
        )

    def title(self, lang: str) -> str:
        """Say which anniversary it is, of what, and between whom."""
        holders: dict[int, dict[Municipality, None]] = {}
        states = self.life.fold.states
        for state in sorted({moment.state for moment in self.life.during(self.on)}):
            for seat in states[state].seats:
                holders.setdefault(seat.number, {})[seat.party] = None
        names = {
            seat: wording.either_name_on(each, self.on, lang) for seat, each in holders.items()
        }
        member = None
        if not isinstance(self.acts[self.start.act], Conclusion):
            member = names.pop(states[self.start.act + 1].seats[-1].number)
        return wording.anniversary(
            self.number,
            list(names.values()),
            self.run().type.label(lang),
            count=self._counted_from().value,
            party=member,
            lang=lang,
        )

    def _counted_from(self) -> CountFrom:
        """Return what is told as counted from: a type's run, where nothing else is."""
        act = self.acts[self.start.act]
        by_entry = self.start.count_from is CountFrom.ENTRY_INTO_FORCE
        if not isinstance(act, Conclusion) or (by_entry and act.in_force_from is None):
            return CountFrom.TYPE
        return self.start.count_from

    def _told(self, act: Act, state: State, on: PartialDate, lang: str) -> str:
        if not isinstance(act, Conclusion):
            return wording.accession(wording.name_on(state.seats[-1].party, on, lang), lang)
        first, *others = state.seats
        today = self.life.fold.states[-1].seats
        replaced = all(seat.party.id != first.party.id for seat in today)
        return wording.conclusion(
            in_language(act.labels, lang) or act.type.label(lang),
            wording.names_on([seat.party for seat in others], on, lang),
            first=wording.name_on(first.party, on, lang) if replaced else None,
            lang=lang,
        )
