"""Laws of the calendar of anniversaries, read back with the icalendar package."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import event, example, given, strategies as st

from partnerships import (
    Conclusion,
    CountFrom,
    LeapDay,
    Municipality,
    Name,
    Partnership,
    PartnershipType,
    Period,
    Precision,
    Registry,
)
from partnerships._testing.dates import blur_day, days_between, move_day
from partnerships.formats import feed
from tests.support.calendars import entries, unfolded
from tests.support.strategies import COUNTABLE, Options, options, partnerships, with_windows

HISTORIES = with_windows(partnerships(), max_years=30)
TEXTS = st.text("\\,;:\"'^nN =大連é😀", min_size=1, max_size=40).filter(str.strip)
TEXTS |= st.sampled_from(
    ["\\N", "a\\nb", "\\\\N", "a,b;c\\", "END:VEVENT", "北九州市" * 60, "=1+1"]
)
ID = st.sampled_from(["sister", "友好", "a,b;c:\\n\\N"])


@given(HISTORIES, options(), st.sampled_from(feed.Inexact))
@example(
    (
        Partnership.between(
            Municipality("a", "A"), Municipality("b", "B"), type="sister", since="9990"
        ),
        Period("9998/9999"),
    ),
    Options(every=1, possible=False, count_from=CountFrom.TYPE, leap_day=LeapDay.FEB_28),
    feed.Inexact.SPAN,
)
def test_a_feed_read_back_has_every_anniversary_once(
    asked: tuple[Partnership, Period], chosen: Options, inexact: feed.Inexact
) -> None:
    """On all days that it can be, in their order; or it is reported as left out, which exact ones never are."""
    partnership, window = asked
    listed = list(partnership.anniversaries(window, **chosen))
    made = feed.from_anniversaries(listed, inexact=inexact)
    left_out = [each for each in listed if each.on.exact is None]
    if inexact is feed.Inexact.SPAN:
        left_out = []
    kept = [each for each in listed if each not in left_out]
    event(f"left out: {bool(left_out)}, kept: {bool(kept)}")
    found = [(each.uid, each.first, each.last) for each in entries(made.content)]
    assert found == [(feed.uid(each), *each.on.sort_key) for each in kept]
    assert made.left_out == tuple(left_out)
    assert made.events == len(kept)


@given(HISTORIES, options(possible=True))
def test_an_event_is_confirmed_if_and_only_if_it_is_certain(
    asked: tuple[Partnership, Period], chosen: Options
) -> None:
    """Of those that lie in the window, just those that a list without possible ones holds, of whichever window."""
    partnership, window = asked
    first, last = window.days()
    listed = [
        each
        for each in partnership.anniversaries(window, **chosen)
        if first <= each.on.earliest and each.on.latest <= last
    ]
    certain: Options = {**chosen, "possible": False}
    known = {(each.number, each.start) for each in partnership.anniversaries(window, **certain)}
    statuses = [each.status for each in entries(feed.from_anniversaries(listed).content)]
    event(f"tentative: {'TENTATIVE' in statuses}")
    assert statuses == [
        "CONFIRMED" if (each.number, each.start) in known else "TENTATIVE" for each in listed
    ]


@given(
    st.lists(partnerships(max_acts=3), max_size=4, unique_by=lambda partnership: partnership.id),
    options(),
)
def test_the_same_input_gives_the_same_bytes(
    some_partnerships: list[Partnership], chosen: Options
) -> None:
    """Whichever way round the registry was made."""
    window = Period("1990/1995")
    one, other = (
        feed.dumps(Registry.of(order), window, **chosen)
        for order in (some_partnerships, reversed(some_partnerships))
    )
    assert one == other


@given(HISTORIES)
def test_different_anniversaries_have_different_uids(asked: tuple[Partnership, Period]) -> None:
    """Through all runs and spells, and all ways to count; the same one has the same."""
    partnership, window = asked
    counted: dict[str, tuple[CountFrom, int, int]] = {}
    for count_from in CountFrom:
        for each in partnership.anniversaries(window, possible=True, count_from=count_from):
            what = count_from, each.start.act, each.number
            assert counted.setdefault(feed.uid(each), what) == what
    event(f"several starts: {len({act for _, act, _ in counted.values()}) > 1}")


@given(days_between(date(1, 1, 1), date(9988, 12, 31)), st.integers(1, 9), st.data())
def test_the_uid_stays_when_a_date_becomes_better_known(
    since: date, number: int, data: st.DataObject
) -> None:
    """What is known of the date, exact or not, approximate or not, does not enter it."""
    known = (
        blur_day(since, precision, qualifier)
        for precision in COUNTABLE
        for qualifier in ("", "~", "?")
    )
    first, second = Municipality("a", "A"), Municipality("b", "B")
    some_partnerships = [
        Partnership.between(first, second, type="sister", since=each) for each in known
    ]
    found = {feed.uid(partnership.anniversary(number)) for partnership in some_partnerships}
    assert len(found) == 1
    later = move_day(since, data.draw(st.integers(1, 400)))
    corrected = Partnership.between(first, second, type="sister", since=later)
    assert {feed.uid(corrected.anniversary(number))} == found


@given(TEXTS, TEXTS, TEXTS, ID, st.sampled_from(("en", "ja")))
def test_no_text_breaks_out_of_its_property(
    first: str, second: str, label: str, code: str, lang: str
) -> None:
    """Names and labels of any letters read back as they are, and nothing else appears."""
    kind = PartnershipType(f"own-{code}", None, {lang: label})
    partnership = Partnership.between(
        Municipality(f"one-{code}", Name(first, lang=lang)),
        Municipality(f"two-{code}", Name(second, lang=lang)),
        type=kind,
        since="1979-05-01",
    )
    anniversary = partnership.anniversary(45)
    made = feed.from_anniversaries([anniversary], lang=lang, name=first)
    (found,) = entries(made.content)
    assert found.summary == anniversary.title(lang)
    assert found.description == anniversary.explain(lang)
    milestone = "節目" if lang == "ja" else "milestone"
    assert found.categories == (label, milestone)
    lines = unfolded(made.content)
    for line, name in zip(lines[3:5], ("NAME", "X-WR-CALNAME"), strict=True):
        # The package leaves the backslashes in what it does not know to be text.
        assert re.sub(r"\\(.)", r"\1", line) == f"{name}:{first}"
    names = [line.split(":")[0].split(";")[0] for line in lines]
    assert names == [*CALENDAR, "BEGIN", *EVENT, "END", "END"]


CALENDAR = [
    "BEGIN",
    "VERSION",
    "PRODID",
    "NAME",
    "X-WR-CALNAME",
    "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL",
]
EVENT = [
    "UID",
    "DTSTAMP",
    "LAST-MODIFIED",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "DESCRIPTION",
    "CATEGORIES",
    "STATUS",
    "TRANSP",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
    "X-MICROSOFT-CDO-BUSYSTATUS",
]


@given(TEXTS, TEXTS)
def test_lines_are_folded_at_75_octets_and_end_with_cr_lf(first: str, second: str) -> None:
    """No line is longer, none is broken within a letter, and there is no other line break."""
    places = [Municipality(f"id-{number}", text) for number, text in enumerate((first, second))]
    partnership = Partnership(places, [Conclusion("1979-05-01", "sister", labels={"en": second})])
    content = feed.from_anniversaries([partnership.anniversary(45)], name=first * 3).content
    lines = content.split(b"\r\n")
    assert lines.pop() == b""
    for line in lines:
        assert len(line) <= 75
        assert not {*line} & {*b"\r\n"}
        assert line.decode()


@given(st.lists(st.sampled_from(Precision), min_size=1, max_size=3), st.data())
def test_the_revision_moves_with_its_day_and_nothing_else(
    precisions: list[Precision], data: st.DataObject
) -> None:
    """A later day gives a later stamp and a greater SEQUENCE, and the same calendar but for them."""
    first, second = Municipality("a", "A"), Municipality("b", "B")
    some_partnerships = [
        Partnership.between(
            first,
            second,
            type="sister",
            since=blur_day(date(1979, 5, 1), each),
            id=f"partnership-{number}",
        )
        for number, each in enumerate(precisions)
    ]
    day = data.draw(days_between(date(1970, 1, 2)))
    registry, window = Registry.of(some_partnerships), Period("2020/2024")
    before, after = (feed.dumps(registry, window, revised=move_day(day, by)) for by in (-1, 0))
    for one, other in zip(entries(before), entries(after), strict=True):
        assert one.sequence < other.sequence
        assert one.stamp < other.stamp == other.modified
    stamps = ("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")
    kept = [
        [line for line in unfolded(content) if not line.startswith(stamps)]
        for content in (before, after)
    ]
    assert kept[0] == kept[1]
