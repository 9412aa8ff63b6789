"""Laws of what a partnership is on a day: the replay of its acts, and what of it is possible or certain."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import event, given, strategies as st

from partnerships import Act, Partnership, Precision, Status
from partnerships._testing.dates import PRECISIONS, blur_day, move_day
from partnerships._testing.histories import EXACT
from partnerships.errors import BeforeStart, NotSettled
from tests.support.reference import Walk
from tests.support.strategies import (
    Refinement,
    blurred_histories,
    partnerships,
    refined_histories,
    refinements,
    turning_points,
    with_days,
)

EVERY_STATUS = frozenset(Status) - {Status.UNCERTAIN}


# the replay, for exact dates


@given(with_days(partnerships(EXACT)))
def test_the_replay_of_all_acts_up_to_a_day_gives_the_status_on_it(
    asked: tuple[Partnership, date],
) -> None:
    """With terms run out and agreements come into force, as a plain walk from act to act finds."""
    partnership, drawn = asked
    for day in (drawn, *turning_points(partnership)):
        walk = Walk.to(day, partnership)
        event(f"status: {walk.status.value}")
        assert partnership.status_on(day) is walk.status


@given(with_days(partnerships(EXACT)))
def test_the_replay_of_all_acts_up_to_a_day_gives_the_type_on_it(
    asked: tuple[Partnership, date],
) -> None:
    """And before the first act there is none."""
    partnership, drawn = asked
    for day in (drawn, *turning_points(partnership)):
        expected = Walk.to(day, partnership).type
        if expected is None:
            with pytest.raises(BeforeStart):
                partnership.type_on(day)
        else:
            assert partnership.type_on(day) == expected


@given(with_days(partnerships(EXACT)))
def test_the_replay_of_all_acts_up_to_a_day_gives_the_parties_on_it(
    asked: tuple[Partnership, date],
) -> None:
    """In their places, as successors, new members and those that left have changed them."""
    partnership, drawn = asked
    for day in (drawn, *turning_points(partnership)):
        walk = Walk.to(day, partnership)
        if walk.status is Status.NOT_CONCLUDED:
            with pytest.raises(BeforeStart):
                partnership.parties_on(day)
        else:
            event(f"parties: {len(walk.parties)}")
            assert partnership.parties_on(day) == walk.parties


@given(with_days(partnerships(EXACT)))
def test_acts_after_a_day_change_nothing_on_it(asked: tuple[Partnership, date]) -> None:
    """The partnership of the acts up to a day has the same status, type and parties on it."""
    partnership, day = asked
    begun = [act for act in partnership.acts if act.earliest <= day]
    if not begun:
        assert partnership.status_on(day) is Status.NOT_CONCLUDED
        return
    event(f"acts left out: {len(begun) < len(partnership.acts)}")
    shorter = Partnership(partnership.parties, begun)
    assert shorter.status_on(day) is partnership.status_on(day)
    assert shorter.type_on(day) == partnership.type_on(day)
    assert shorter.parties_on(day) == partnership.parties_on(day)


@given(with_days(partnerships(EXACT)))
def test_exact_dates_settle_everything(asked: tuple[Partnership, date]) -> None:
    """There is one possible status, and one possible type and one set of parties once concluded."""
    partnership, day = asked
    concluded = partnership.status_on(day) is not Status.NOT_CONCLUDED
    assert len(partnership.possible_statuses_on(day)) == 1
    assert len(partnership.possible_types_on(day)) == concluded
    assert len(partnership.possible_parties_on(day)) == concluded


# possible and certain, for all dates


@given(with_days(partnerships()))
def test_a_status_is_uncertain_if_and_only_if_several_are_possible(
    asked: tuple[Partnership, date],
) -> None:
    """Else it is the one that is possible; UNCERTAIN itself is no possibility, and there is always one."""
    partnership, day = asked
    possible = partnership.possible_statuses_on(day)
    event(f"possible: {len(possible)}")
    assert possible
    assert possible <= EVERY_STATUS
    assert (partnership.status_on(day) is Status.UNCERTAIN) == (len(possible) > 1)
    assert partnership.status_on(day) in {Status.UNCERTAIN, *possible}


@given(with_days(partnerships()))
def test_certainly_in_force_is_possibly_in_force(asked: tuple[Partnership, date]) -> None:
    """Certainly if it is the only status that is possible, possibly if it is one of them."""
    partnership, day = asked
    possible = partnership.possible_statuses_on(day)
    assert partnership.in_force_on(day) == (possible == {Status.IN_FORCE})
    assert partnership.possibly_in_force_on(day) == (Status.IN_FORCE in possible)
    assert partnership.possibly_in_force_on(day) or not partnership.in_force_on(day)


@given(partnerships(), st.data())
def test_what_is_possible_on_a_partial_day_is_what_is_possible_on_some_of_its_days(
    partnership: Partnership, data: st.DataObject
) -> None:
    """Statuses, types and parties alike: the answer for a month or a year is the union over its days."""
    around = data.draw(st.sampled_from(turning_points(partnership)))
    when = blur_day(around, data.draw(st.sampled_from((Precision.MONTH, Precision.YEAR))))
    days = [move_day(when.earliest, by) for by in range((when.latest - when.earliest).days + 1)]
    possible = partnership.possible_statuses_on(when)
    event(f"possible: {len(possible)}")
    assert possible == {each for day in days for each in partnership.possible_statuses_on(day)}
    types = {each for day in days for each in partnership.possible_types_on(day)}
    assert partnership.possible_types_on(when) == types
    parties = {each for day in days for each in partnership.possible_parties_on(day)}
    assert partnership.possible_parties_on(when) == parties


@given(partnerships(), st.data())
def test_what_is_possible_on_a_finer_day_is_possible_on_the_coarser_one(
    partnership: Partnership, data: st.DataObject
) -> None:
    """A day that is better known never allows more."""
    around = data.draw(st.sampled_from(turning_points(partnership)))
    when = blur_day(around, data.draw(st.sampled_from(PRECISIONS)))
    finer = data.draw(refinements(when))
    event(
        f"fewer statuses: {partnership.possible_statuses_on(finer) < partnership.possible_statuses_on(when)}"
    )
    assert partnership.possible_statuses_on(finer) <= partnership.possible_statuses_on(when)
    assert partnership.possible_types_on(finer) <= partnership.possible_types_on(when)
    assert partnership.possible_parties_on(finer) <= partnership.possible_parties_on(when)


@given(with_days(partnerships()))
def test_the_type_and_the_parties_are_answered_if_and_only_if_they_are_settled(
    asked: tuple[Partnership, date],
) -> None:
    """Else it is an error: before the start, or one that names what is possible."""
    partnership, day = asked
    statuses = partnership.possible_statuses_on(day)
    types, parties = partnership.possible_types_on(day), partnership.possible_parties_on(day)
    if statuses == {Status.NOT_CONCLUDED}:
        with pytest.raises(BeforeStart):
            partnership.type_on(day)
        with pytest.raises(BeforeStart):
            partnership.parties_on(day)
        return
    concluded = Status.NOT_CONCLUDED not in statuses
    event(f"settled: {concluded}, {len(types) == 1}, {len(parties) == 1}")
    if concluded and len(types) == 1:
        assert {partnership.type_on(day)} == types
    else:
        with pytest.raises(NotSettled) as refused:
            partnership.type_on(day)
        assert all(type_.code in str(refused.value) for type_ in types)
    if concluded and len(parties) == 1:
        assert {partnership.parties_on(day)} == parties
    else:
        with pytest.raises(NotSettled) as refused:
            partnership.parties_on(day)
        named = {party.id for each in parties for party in each}
        assert all(id_ in str(refused.value) for id_ in named)


@given(partnerships())
def test_on_the_last_day_of_the_calendar_all_acts_have_happened(partnership: Partnership) -> None:
    """So the parties are settled, and the type is the latest, unless it ended before it held."""
    assert {*partnership.parties_on(date.max)} <= {*partnership.ever_parties()}
    if partnership.status_on(date.max) is not Status.TERMINATED:
        assert partnership.type_on(date.max) == partnership.latest_type


@given(partnerships())
def test_before_the_earliest_day_of_the_first_act_nothing_is_concluded(
    partnership: Partnership,
) -> None:
    """And from its latest day on something certainly is."""
    first = partnership.acts[0]
    if first.earliest > date.min:
        assert partnership.status_on(move_day(first.earliest, -1)) is Status.NOT_CONCLUDED
    assert Status.NOT_CONCLUDED not in partnership.possible_statuses_on(first.latest)


# refinement


@given(blurred_histories())
def test_a_history_that_is_possible_stays_possible_when_less_is_known_of_it(
    blurred: tuple[Partnership, list[Act]],
) -> None:
    """A history is refused only if no possible dates make it valid, and the true ones do."""
    true, acts = blurred
    assert Partnership(true.parties, acts).acts == tuple(acts)


@given(refined_histories())
def test_the_statuses_of_a_refined_history_are_among_those_of_the_partial_one(
    refinement: Refinement,
) -> None:
    """Knowing dates better never allows a status that was not possible."""
    coarse, fine = refinement.coarse, refinement.fine
    for day in refinement.days():
        possible = coarse.possible_statuses_on(day)
        event(f"possible: {len(possible)}")
        assert fine.possible_statuses_on(day) <= possible


@given(refined_histories())
def test_the_types_and_parties_of_a_refined_history_are_among_those_of_the_partial_one(
    refinement: Refinement,
) -> None:
    """Knowing dates better never allows a type or parties that were not possible."""
    coarse, fine = refinement.coarse, refinement.fine
    for day in refinement.days():
        assert fine.possible_types_on(day) <= coarse.possible_types_on(day)
        assert fine.possible_parties_on(day) <= coarse.possible_parties_on(day)


@given(refined_histories())
def test_what_is_certainly_in_force_stays_in_force_when_more_is_known(
    refinement: Refinement,
) -> None:
    """And what is in force when more is known was possibly in force before."""
    coarse, fine = refinement.coarse, refinement.fine
    for day in refinement.days():
        assert fine.in_force_on(day) or not coarse.in_force_on(day)
        assert coarse.possibly_in_force_on(day) or not fine.possibly_in_force_on(day)
