"""Laws of timelines: what is certain is in its bar, and nothing certain is drawn where nothing is."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import event, given, strategies as st

pytest.importorskip("jinja2", reason="pictures need Jinja2: install the extra site")

from partnerships import Partnership, Registry, Status, site
from partnerships._testing.dates import days_between
from partnerships.dates import day_after
from tests.site.pictures import Picture
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import partnerships

DRAWN = {Status.IN_FORCE, Status.SUSPENDED, Status.PENDING}
DAYS_OR_NONE = st.none() | days_between(date(1850, 1, 1), date(2100, 12, 31)) | days_between()


def draw(partnership: Partnership, on: date | None, width: int | None = None) -> Picture:
    picture = Picture(site.timeline(partnership, on=on, width=width))
    event(f"{len(picture.rows[partnership.id].bars)} bars")
    return picture


def is_shown(picture: Picture, first: date, last: date) -> bool:
    """Whether something of some days is in the picture."""
    begin, end = picture.place(first), picture.place(last)
    return len(picture.years) > 1 and end > 1.03 and begin < 98.97


@given(partnerships(), DAYS_OR_NONE)
def test_every_certain_interval_is_inside_its_bar(
    partnership: Partnership, on: date | None
) -> None:
    """As far as the picture goes: with all of its days, in a bar that is sharp and of its status."""
    picture = draw(partnership, on)
    bars = picture.rows[partnership.id].bars
    for interval in partnership.timeline():
        if interval.statuses & DRAWN and is_shown(picture, interval.first, interval.last):
            (bar,) = (each for each in bars if each.first <= interval.first <= each.last)
            assert interval.last <= bar.last
            assert picture.spans(bar)
            assert bar.kind == interval.status.value
            sharp = bar.stops in {(), (1.0, 1.0)}
            assert sharp is (interval.status is not Status.UNCERTAIN)


@given(partnerships(), DAYS_OR_NONE)
def test_nothing_certain_is_drawn_where_nothing_is_certain(
    partnership: Partnership, on: date | None
) -> None:
    """Each day of a sharp bar has its status for certain, and one colour means one type."""
    picture = draw(partnership, on)
    for bar in picture.rows[partnership.id].bars:
        within = [
            each
            for each in partnership.timeline()
            if each.first <= bar.last and bar.first <= each.last
        ]
        assert within[0].first == bar.first
        assert within[-1].last == bar.last
        assert all(each.statuses & DRAWN for each in within)
        if bar.kind != "uncertain":
            assert {each.status.value for each in within} == {bar.kind}
        if bar.colour is not None:
            assert len({kind for each in within for kind in each.types}) == 1


@given(partnerships(), DAYS_OR_NONE)
def test_an_uncertain_end_is_never_a_sharp_edge(partnership: Partnership, on: date | None) -> None:
    """Beside a day on which nothing is certain there is no full colour; where a bar ends it has none."""
    picture = draw(partnership, on)
    intervals = partnership.timeline()
    begins = {each.first: each for each in intervals}
    ends = {each.last: each for each in intervals}
    for bar in picture.rows[partnership.id].bars:
        if bar.kind == "uncertain":
            assert max(bar.stops) < 1
            before = (
                None
                if bar.first == date.min
                else ends[bar.first.fromordinal(bar.first.toordinal() - 1)]
            )
            behind = None if bar.last == date.max else begins[day_after(bar.last)]
            assert (bar.stops[0] == 0) is (before is not None and not before.statuses & DRAWN)
            is_over = behind is not None and not behind.statuses & DRAWN and behind.first < date.max
            assert (bar.stops[-1] == 0) is is_over


@given(partnerships(), DAYS_OR_NONE)
def test_a_mark_lies_on_its_days_and_is_dotted_unless_its_day_is_known(
    partnership: Partnership, on: date | None
) -> None:
    picture = draw(partnership, on)
    marks = picture.rows[partnership.id].marks
    acts = [act.on for act in partnership.acts]
    for mark in marks:
        if len(picture.years) > 1:
            exact = mark.first == mark.last
            begin = picture.clip(picture.place(mark.first))
            assert abs(mark.start - begin) < 0.02
            assert exact or picture.spans(mark)
        assert mark.perhaps is (mark.first != mark.last)
        if mark.kind == "act":
            assert (mark.first, mark.last) in [each.sort_key for each in acts]
        else:
            assert partnership.in_force_on(mark.first)
            assert partnership.in_force_on(mark.last)


@given(partnerships(), DAYS_OR_NONE)
def test_names_are_those_of_the_day_at_which_they_stand(
    partnership: Partnership, on: date | None
) -> None:
    """In a picture there is room for all of them; two in one line do not overlap."""
    picture = draw(partnership, on)
    labels = picture.rows[partnership.id].labels
    assert labels
    for label in labels:
        assert label.text == partnership.title(on=label.on)
        if label.anchor == "end":
            assert label.x == 99
        elif len(picture.years) > 1:
            assert abs(label.x - picture.clip(picture.place(label.on))) < 0.02
    for one, other in pairwise(labels):
        assert (one.on, one.y) < (other.on, other.y) or one.y == other.y


@given(registries_with_exchanges(), DAYS_OR_NONE, st.sampled_from((None, 720)))
def test_the_same_input_gives_the_same_bytes(
    registry: Registry, on: date | None, width: int | None
) -> None:
    """And every picture is XML, with a row for each partnership."""
    found = site.timeline(registry, on=on, width=width)
    assert set(Picture(found).rows) == {each.id for each in registry}
    assert site.timeline(registry, on=on, width=width) == found
