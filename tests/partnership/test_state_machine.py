"""A partnership's history, step by step, beside a plain walk through the same acts."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import event, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from partnerships import (
    Accession,
    Act,
    Conclusion,
    Municipality,
    Partnership,
    PartnershipType,
    Renewal,
    Resumption,
    Status,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships._testing.dates import move_day
from partnerships._testing.histories import MUNICIPALITIES
from partnerships._testing.municipalities import OWN_TYPE
from partnerships.errors import BeforeStart, InvalidPartnership
from tests.support.reference import Impossible, Walk

GAPS: Final = st.sampled_from((0, 0, 0, 1, 1, 2, 30, 31, 59, 364, 365, 366, 1461))
TERMS: Final = st.sampled_from((None, None, "P1D", "P1M", "P1Y", "P5Y"))
MEMBERS: Final = MUNICIPALITIES[:5]
ANYONE: Final = st.sampled_from(MEMBERS)
SOMEONE: Final = st.integers(0, len(MEMBERS))
"""A present party by its place, or one that may be none."""
TYPES: Final = st.sampled_from((PartnershipType.FRIENDSHIP, PartnershipType.SISTER, OWN_TYPE))
FIRST_DAYS: Final = st.sampled_from((date(1996, 2, 29), date(2000, 1, 1), date(1, 1, 1)))


class APartnershipLives(RuleBasedStateMachine):
    """Each rule tries an act, on the day of the last one or later, possible or not."""

    parties: tuple[Municipality, ...] = ()
    day = date.min
    acts: tuple[Act, ...] = ()

    @initialize(day=FIRST_DAYS, count=st.sampled_from((2, 3, 4)))
    def begin(self, day: date, count: int) -> None:
        """Name the founding parties; nothing has been done yet."""
        self.parties, self.day = MEMBERS[:count], day

    def partnership(self) -> Partnership:
        """Return the partnership of what was done."""
        return Partnership(self.parties, self.acts)

    def present(self) -> tuple[Municipality, ...]:
        """Return the parties after all that was done."""
        return self.partnership().parties_on(date.max) if self.acts else self.parties

    def someone(self, number: int) -> str:
        """Return the id of a present party, or of one that may be none."""
        present = self.present()
        return (present[number] if number < len(present) else MEMBERS[-1]).id

    def side(self, number: int) -> str | None:
        """Return a side to act by, or None for all sides."""
        return self.someone(number - 1) if number else None

    def attempt(self, act: Act, gap: int) -> None:
        """Do an act; it must be refused if and only if the walk finds it impossible."""
        walk = Walk(self.parties)
        for each in self.acts:
            walk.do(each)
        self.day = move_day(self.day, gap)
        walk.wait_until(self.day)
        before = walk.status
        try:
            walk.do(act)
        except Impossible:
            event(f"refused: {type(act).__name__}")
            with pytest.raises(InvalidPartnership):
                Partnership(self.parties, (*self.acts, act))
            return
        event(f"done: {type(act).__name__}, {before.value} to {walk.status.value}")
        self.acts = (*self.acts, act)
        assert self.partnership().acts == self.acts

    @rule(gap=GAPS, kind=TYPES, term=TERMS, delay=st.sampled_from((None, None, -40, 1, 400)))
    def conclude(
        self, gap: int, kind: PartnershipType, term: str | None, delay: int | None
    ) -> None:
        """Conclude, or conclude anew, an agreement that may enter into force later."""
        day = move_day(self.day, gap)
        begins = None if delay is None else move_day(day, delay)
        self.attempt(Conclusion(day, kind, term=term, in_force_from=begins), gap)

    @rule(gap=st.sampled_from((0, 1, 366)), kind=TYPES)
    def conclude_for_later(self, gap: int, kind: PartnershipType) -> None:
        """Conclude an agreement for later, so that the earlier one stays until then."""
        day = move_day(self.day, gap)
        self.attempt(Conclusion(day, kind, in_force_from=move_day(day, 800)), gap)

    @rule(gap=GAPS, days=st.integers(0, 800), renews=st.none() | st.just("P1Y"))
    def conclude_until(self, gap: int, days: int, renews: str | None) -> None:
        """Conclude an agreement to a last day, which may prolong itself."""
        day = move_day(self.day, gap)
        kind = PartnershipType.FRIENDSHIP
        self.attempt(Conclusion(day, kind, until=move_day(day, days), renews=renews), gap)

    @precondition(lambda self: self.acts)
    @rule(gap=GAPS, term=TERMS)
    def renew(self, gap: int, term: str | None) -> None:
        """Renew for a term, or without an end."""
        self.attempt(Renewal(move_day(self.day, gap), term=term), gap)

    @precondition(lambda self: self.acts)
    @rule(gap=GAPS, days=st.integers(400, 800))
    def renew_until(self, gap: int, days: int) -> None:
        """Renew to a last day."""
        day = move_day(self.day, gap)
        self.attempt(Renewal(day, until=move_day(day, days)), gap)

    @rule(gap=GAPS, by=SOMEONE)
    def suspend(self, gap: int, by: int) -> None:
        """Suspend, by one side's word or by all."""
        self.attempt(Suspension(move_day(self.day, gap), by=self.side(by)), gap)

    @precondition(lambda self: self.acts)
    @rule(gap=GAPS)
    def resume(self, gap: int) -> None:
        """Resume."""
        self.attempt(Resumption(move_day(self.day, gap)), gap)

    @precondition(lambda self: self.acts)
    @rule(gap=GAPS, by=SOMEONE)
    def terminate(self, gap: int, by: int) -> None:
        """Terminate, by one side's word or by all."""
        self.attempt(Termination(move_day(self.day, gap), by=self.side(by)), gap)

    @precondition(lambda self: self.acts)
    @rule(gap=GAPS, party=SOMEONE, successor=ANYONE)
    def succeed(self, gap: int, party: int, successor: Municipality) -> None:
        """Put a successor in the place of a party."""
        act = Succession(move_day(self.day, gap), self.someone(party), successor)
        self.attempt(act, gap)

    @precondition(lambda self: self.acts)
    @rule(gap=GAPS, party=ANYONE)
    def accede(self, gap: int, party: Municipality) -> None:
        """Let a further party in."""
        self.attempt(Accession(move_day(self.day, gap), party), gap)

    @precondition(lambda self: self.acts)
    @rule(gap=GAPS, party=SOMEONE)
    def withdraw(self, gap: int, party: int) -> None:
        """Let a party leave."""
        self.attempt(Withdrawal(move_day(self.day, gap), self.someone(party)), gap)

    @precondition(lambda self: self.acts)
    @rule(by=st.sampled_from((1, 2, 366)))
    def act_too_early(self, by: int) -> None:
        """Do something on a day before the last act."""
        last = self.acts[-1].earliest
        if last > move_day(last, -by):
            with pytest.raises(InvalidPartnership):
                Partnership(self.parties, (*self.acts, Resumption(move_day(last, -by))))

    @precondition(lambda self: self.acts)
    @invariant()
    def it_is_what_the_walk_says(self) -> None:
        """On the days of all acts, on those around them, today and later."""
        partnership = self.partnership()
        days = {
            move_day(act.earliest, by)
            for act in partnership.acts
            for by in (-1, 0, 1, 31, 366, 1827)
        }
        for day in (*days, self.day, date.max):
            walk = Walk.to(day, partnership)
            assert partnership.status_on(day) is walk.status
            if walk.status is Status.NOT_CONCLUDED:
                with pytest.raises(BeforeStart):
                    partnership.type_on(day)
            else:
                assert partnership.type_on(day) == walk.type
                assert partnership.parties_on(day) == walk.parties


TestAPartnershipLives = APartnershipLives.TestCase
TestAPartnershipLives.settings = settings(stateful_step_count=20)
