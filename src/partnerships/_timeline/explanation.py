"""Title and explanation of one anniversary.

The facts are from the timeline, the words from a `partnerships.wording.Language`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from partnerships._languages.language import get_language
from partnerships._timeline.counts import start_of
from partnerships._timeline.titles import label_agreement, party_names_on
from partnerships.acts import Conclusion
from partnerships.anniversaries import CountFrom, CountOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships._languages.language import Language
    from partnerships._timeline.counts import AnniversaryCounter
    from partnerships._timeline.states import Run
    from partnerships._timeline.timeline import Timeline
    from partnerships.acts import Act, Claim
    from partnerships.anniversaries import CompletedYears, Start
    from partnerships.dates import PartialDate


@frozen(eq=False, order=False)
class AnniversaryText:
    """One anniversary on a partnership's timeline, with its counter."""

    timeline: Timeline
    acts: Sequence[Act]
    number: int
    on: PartialDate
    start: Start
    counter: AnniversaryCounter

    def run(self) -> Run:
        """Return the run that is counted; of several possible ones, the last that can have begun by
        then.
        """
        replay, then = self.timeline.replay, set(self._possible_states())
        counted = [index for index, each in enumerate(self.counter.starts) if each == self.start]
        state = max([index for index in counted if index in then] or counted)
        return replay.runs[replay.states[state].run]

    def _conclusion(self) -> Conclusion:
        """Return the agreement of the run that is counted."""
        found = self.acts[self.run().conclusion]
        assert isinstance(found, Conclusion)  # noqa: S101  # a run begins with one
        return found

    def _possible_states(self) -> list[int]:
        """Return the states that are possible on the anniversary."""
        return sorted({each.state for each in self.timeline.possible_between(*self.on.sort_key)})

    def explanation(
        self, years: Callable[[CountFrom], CompletedYears], lang: str | Language
    ) -> str:
        """Say what it is counted from, and the longer counts; ``years`` gives the years completed
        on it.
        """
        start, runs, act = self.start, self.timeline.replay.runs, self.acts[self.start.act]
        spell = runs[self.run().first_of_spell].conclusion
        by_type = start.party is None and start.count_from not in {
            CountFrom.UNBROKEN,
            CountFrom.ORIGIN,
        }
        longer = [
            (count_from, self._date_of_act(index), years(count_from))
            for count_from, index, is_longer in (
                (CountFrom.UNBROKEN, spell, by_type and spell < start.act),
                (
                    CountFrom.ORIGIN,
                    runs[0].conclusion,
                    start.party is None and runs[0].conclusion < min(spell, start.act),
                ),
            )
            if is_longer
        ]
        language = get_language(lang)
        return language.explanation(
            self.number,
            start.on,
            self._named_count_from(),
            self._describe_start(act, start.on, language),
            longer=[
                (count_from.value, on, (found.at_least, found.at_most))
                for count_from, on, found in longer
            ],
            presumed=self.counter.is_presumed(start, self.on)
            or any(found.presumed for _, _, found in longer),
            other_dates=[(each.on, each.sources) for each in self._list_other_dates(act)],
        )

    def _list_other_dates(self, act: Act) -> list[Claim]:
        """Return the claims of other dates for the start; none where the entry into force is counted."""
        if self._named_count_from() is CountFrom.ENTRY_INTO_FORCE:
            return []
        return [each for each in act.claims if each.on != act.on]

    def _date_of_act(self, act: int) -> PartialDate:
        return start_of(self.timeline, act, CountOptions(CountFrom.ORIGIN, self.start.leap_day)).on

    def title(self, lang: str | Language) -> str:
        """Say which anniversary it is, of what, and between whom."""
        language = get_language(lang)
        names = party_names_on(
            self.timeline.parties, self.acts, self._possible_states(), self.on, language
        )
        member = None
        if not isinstance(self.acts[self.start.act], Conclusion):
            member = names.pop(self.timeline.members_after(self.start.act + 1)[-1].number)
        return language.anniversary(
            self.number,
            list(names.values()),
            label_agreement(self.timeline, self._conclusion(), language),
            count_from=self._named_count_from(),
            party=member,
        )

    def _named_count_from(self) -> CountFrom:
        """Return the `CountFrom` to be named: TYPE if the start is not what the options ask for."""
        act = self.acts[self.start.act]
        by_entry = self.start.count_from is CountFrom.ENTRY_INTO_FORCE
        if not isinstance(act, Conclusion) or (by_entry and act.in_force_from is None):
            return CountFrom.TYPE
        return self.start.count_from

    def _describe_start(self, act: Act, on: PartialDate, language: Language) -> str:
        first, *others = self.timeline.members_after(self.start.act + 1)
        if not isinstance(act, Conclusion):
            return language.accession(language.name_on(others[-1].party, on))
        (reached,) = self.timeline.parties_after((self._possible_states()[-1],))
        replaced = all(party.id != first.party.id for party in reached)
        return language.conclusion(
            label_agreement(self.timeline, act, language),
            language.names_on([each.party for each in others], on),
            first=language.name_on(first.party, on) if replaced else None,
        )
