"""What `timeline`, `runs` and `spells` tell of a partnership, beside the answers for single days."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given, strategies as st

from partnerships import (
    Act,
    Bound,
    Conclusion,
    CountFrom,
    Interval,
    Municipality,
    PartialDate,
    Partnership,
    Renewal,
    Run,
    Spell,
    Status,
    Succession,
    Suspension,
    Termination,
    samples,
)
from partnerships._testing.dates import days_between
from partnerships._testing.histories import EXACT, PARTIAL
from tests.support.reference import ACTIVE, Walk
from tests.support.strategies import partnerships, turning_points

ANY = partnerships(EXACT, PARTIAL)
PARTIES = (Municipality("a", "A"), Municipality("b", "B"))


@given(ANY, st.data())
def test_the_timeline_has_the_answers_of_every_day(tie: Partnership, data: st.DataObject) -> None:
    found = tie.timeline()
    assert (found[0].first, found[-1].last) == (date.min, date.max)
    assert all(before.last + timedelta(1) == after.first for before, after in pairwise(found))
    for before, after in pairwise(found):
        assert (before.statuses, before.types, before.parties) != (
            after.statuses,
            after.types,
            after.parties,
        )
    some = [data.draw(days_between(each.first, each.last)) for each in found[:8]]
    for day in {
        *some,
        *turning_points(tie),
        *(each.first for each in found),
        *(each.last for each in found),
    }:
        (interval,) = (each for each in found if each.first <= day <= each.last)
        assert interval.statuses == tie.possible_statuses_on(day)
        assert interval.types == tie.possible_types_on(day)
        assert interval.parties == tie.possible_parties_on(day)
        assert interval.status is tie.status_on(day)


def possible_days(stretch: Run | Spell) -> tuple[date, date]:
    """Return the first and the last day that can belong to a run or a spell."""
    return stretch.start.earliest, date.max if stretch.end is Bound.OPEN else last_day(
        stretch
    ).latest


def last_day(stretch: Run | Spell) -> PartialDate:
    assert isinstance(stretch.end, PartialDate)
    return stretch.end


@given(partnerships(EXACT))
def test_an_exact_partnership_is_active_on_just_the_days_of_its_spells(tie: Partnership) -> None:
    assert not any(spell.presumed for spell in tie.spells())
    for day in {*turning_points(tie)} - {date.min}:  # there is no day before it
        spells = [
            each for each in tie.spells() if possible_days(each)[0] <= day <= possible_days(each)[1]
        ]
        assert len(spells) == (Walk.to(day, tie).status in ACTIVE)


@given(partnerships(EXACT))
def test_what_an_exact_partnership_counts_from_is_the_run_or_the_spell_of_the_day(
    tie: Partnership,
) -> None:
    """Also after their end, until the next begins."""
    for day in turning_points(tie):
        walk = Walk.to(day, tie)
        for count_from, stretches in (
            (CountFrom.TYPE, tie.runs()),
            (CountFrom.UNBROKEN, tie.spells()),
        ):
            base = walk.base(count_from)
            begun = [each.start.exact for each in stretches if each.start.earliest <= day]
            assert (base and base.day) == (begun[-1] if begun else None)


@given(ANY)
def test_runs_and_spells_are_in_order_and_begin_and_end_as_the_status_says(
    tie: Partnership,
) -> None:
    spells = tie.spells()
    assert tuple(run for spell in spells for run in spell.runs) == tie.runs()
    for before, after in pairwise(tie.runs()):
        assert (
            before.start.certainly_before(after.start)
            or before.start.latest >= after.start.earliest
        )
        assert last_day(before).latest < after.start.latest
        assert (
            last_day(before).earliest < after.start.earliest
            or last_day(before).earliest == date.min
        )
    for spell in spells:
        assert spell.presumed or not any(run.presumed for run in spell.runs)
        if spell.end is Bound.OPEN:
            assert spell is spells[-1]
            assert ACTIVE & tie.possible_statuses_on(date.max)
        elif last_day(spell).latest < date.max and spell is spells[-1]:
            assume(not any(isinstance(act, Conclusion) and act.in_force_from for act in tie.acts))
            over = tie.possible_statuses_on(
                max(last_day(spell).latest + timedelta(1), spell.start.latest)
            )
            assert not {Status.IN_FORCE, Status.SUSPENDED} & over


@given(ANY)
def test_on_days_that_belong_to_no_spell_nothing_is_in_force(tie: Partnership) -> None:
    # An agreement of a partial entry into force is possible after its end: that is a wide answer.
    assume(not any(isinstance(act, Conclusion) and act.in_force_from for act in tie.acts))
    spells = [possible_days(each) for each in tie.spells()]
    for day in turning_points(tie):
        if not any(first <= day <= last for first, last in spells):
            assert not {Status.IN_FORCE, Status.SUSPENDED} & tie.possible_statuses_on(day)


@pytest.mark.parametrize(
    ("acts", "runs"),
    [
        # one type, open
        ([Conclusion("1979", "friendship")], ["1979/.. friendship"]),
        # a type after another; a year that other acts narrow
        (
            [Conclusion("1989-10-24", "friendship"), Conclusion("2007-02-02", "sister")],
            ["1989-10-24/2007-02-01 friendship", "2007-02-02/.. sister"],
        ),
        ([Conclusion("19XX", "friendship"), Conclusion("1979-05-01", "sister")],
         ["[1900-01-01..1979-04-30]/1979-04-30 friendship", "1979-05-01/.. sister"]),
        # a suspension and a renewal begin nothing
        ([Conclusion("1992", "sister"), Suspension("2022-03"), Renewal("2023", until="2024-12-31")],
         ["1992/2024-12-31 sister"]),
        # an end, and a new beginning
        (
            [
                Conclusion("1992-07-04", "sister"),
                Termination("2022-11?"),
                Conclusion("2030", "sister", term="P5Y"),
            ],
            ["1992-07-04/[2022-10-31..2022-11-29]? sister", "2030/2035 sister"],
        ),
        # a term that renews itself
        ([Conclusion("2024-08-28", "sister", term="P12M", renews="P12M")], ["2024-08-28/.. sister"]),
        # no day at all: terminated on its first, or over when it was signed
        ([Conclusion("2001-01-01", "sister"), Termination("2001-01-01")], ["2001-01-01/2000-12-31 sister"]),
        (
            [Conclusion("2001-01-01", "sister", term="P1Y", in_force_from="1999-01-01")],
            ["2001-01-01/2000-12-31 sister"],
        ),
        # what was in force until an agreement that was over when it was signed
        (
            [
                Conclusion("1990-01-01", "friendship"),
                Conclusion("2001-01-01", "friendship", term="P1Y", in_force_from="1999-01-01"),
            ],
            ["1990-01-01/2000-12-31 friendship"],
        ),
        # the last day of the calendar, and dates of which nothing is known
        ([Conclusion("2001-01-01", "sister"), Termination("9999-12-31")], ["2001-01-01/9999-12-30 sister"]),
        ([Conclusion("XXXX", "sister"), Termination("XXXX")], ["XXXX/XXXX sister"]),
    ],
)  # fmt: skip
def test_runs(acts: list[Act], runs: list[str]) -> None:
    def write(run: Run) -> str:
        end = run.end.value if isinstance(run.end, Bound) else run.end
        return f"{run.start}/{end} {run.type.code}"

    assert [write(run) for run in Partnership(PARTIES, acts).runs()] == runs


def test_a_spell_has_runs_and_says_what_is_presumed() -> None:
    """Kitakyushu and Hai Phong: five years from 2009, then a sister city."""
    tie = samples.kitakyushu()["kitakyushu-hai-phong"]
    (spell,) = tie.spells()
    assert spell.presumed
    assert (str(spell.start), spell.end) == ("2009", Bound.OPEN)
    assert [(str(run.start), str(run.end), run.presumed) for run in spell.runs] == [
        ("2009", "2014-04-17", False),
        ("2014-04-18", "Bound.OPEN", False),
    ]


def test_a_run_that_a_second_signing_is_presumed_to_continue_says_so() -> None:
    tie = Partnership(
        PARTIES, [Conclusion("2009", "sister", term="P5Y"), Conclusion("2014", "sister")]
    )
    (run,) = tie.runs()
    assert run.presumed
    assert tie.spells() == (Spell((run,), presumed=True),)


def test_a_timeline_has_the_parties_of_each_day() -> None:
    """Kokura and Tacoma: Kokura merged into Kitakyushu."""
    kokura, tacoma = Municipality("kokura", "Kokura"), Municipality("tacoma", "Tacoma")
    successor = Municipality("kitakyushu", "Kitakyushu")
    tie = Partnership(
        (kokura, tacoma),
        [Conclusion("1959-06-08", "sister"), Succession("1963-02-10", "kokura", successor)],
    )
    before, first, second = tie.timeline()
    assert before.statuses == {Status.NOT_CONCLUDED}
    assert not before.types
    assert not before.parties
    assert first == Interval(
        date(1959, 6, 8),
        date(1963, 2, 9),
        frozenset({Status.IN_FORCE}),
        frozenset({tie.latest_type}),
        frozenset({(kokura, tacoma)}),
    )
    assert second.parties == {(successor, tacoma)}
