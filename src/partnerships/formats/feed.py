"""Calendars of anniversaries and due days (iCalendar, RFC 5545) to which calendar programs can subscribe.

Each anniversary, and each due day, is an all-day event of its own. A yearly recurrence rule would drop
29 February in common years, could not number the anniversaries, and would continue after the end of a
partnership. The same input gives the same bytes: nothing here reads the clock. Writing needs the
icalendar package, which the extra ``ical`` installs.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final, Protocol, final
from urllib.parse import quote
from uuid import UUID, uuid5

from attrs import frozen

from partnerships import wording
from partnerships._languages.language import get_language
from partnerships._languages.lookup import tags_of
from partnerships._validation import (
    as_enum,
    convert_field,
    explain_invalid_text,
    is_line,
    is_ordered_iterable,
    truncated_repr,
)
from partnerships.acts import Accession, Conclusion
from partnerships.anniversaries import CountFrom
from partnerships.dates import LeapDay, Period, Term, day_after, require_exact
from partnerships.due import Due
from partnerships.errors import Conflict, InvalidDate, InvalidOption, MissingExtra
from partnerships.formats._io.files import write_whole
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from icalendar import Alarm, Calendar, Event, Timezone, vText

    from partnerships._languages.language import Language
    from partnerships.acts import Act
    from partnerships.anniversaries import Anniversary
    from partnerships.dates import Day, PartialDate
    from partnerships.registry import Registry

__all__ = [
    "NEVER_REVISED",
    "Feed",
    "Inexact",
    "dump",
    "dumps",
    "from_anniversaries",
    "of",
    "uid",
]

NEVER_REVISED: Final = date(1970, 1, 1)
"""The default for the day of the last revision."""

_ADDRESS: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
"""An absolute address (RFC 3986), roughly: no spaces, and no other than ASCII characters."""

_PRODUCT: Final = "-//The partnerships developers//partnerships//EN"
_NAMESPACE: Final = UUID("5d0c1a0e-8f5e-4c43-9a5f-6f1f0b1f4c45")
"""The namespace of the UIDs. It must never change, or every calendar shows every event twice."""


class Inexact(Enum):
    """What to do with an anniversary or a due day of which the day is not known."""

    SPAN = "span"
    """Write an event over all days that it can be, such as a whole month or year."""
    OMIT = "omit"
    """Write no event. `Feed.left_out` has what it would be of."""


@final
@frozen(order=False)
class Feed:
    """A calendar file, and what is not in it."""

    content: bytes
    """The calendar in UTF-8, with lines that end in CR LF. Write it in binary mode."""
    events: int
    """The number of events."""
    left_out: tuple[Anniversary | Due, ...]
    """The anniversaries and due days that `Inexact.OMIT` has left out."""


def dump(
    registry: Registry,
    path: str | os.PathLike[str],
    period: Period | str,
    *,
    every: int = 1,
    possible: bool = False,
    count_from: CountFrom = CountFrom.TYPE,
    leap_day: LeapDay = LeapDay.FEB_28,
    inexact: Inexact = Inexact.SPAN,
    lang: str | Language = "en",
    name: str | None = None,
    revised: Day = NEVER_REVISED,
    due: bool = False,
    review: Term | str | None = None,
    alarms: Iterable[int | Term | str] = (),
    url: str | None = None,
) -> Feed:
    """Write the calendar that `dumps` returns to a file, atomically.

    Returns it with the anniversaries that were left out. Raises `OSError`, and as `from_anniversaries`.
    """
    feed = _make_feed(
        registry,
        period,
        every=every,
        possible=possible,
        count_from=count_from,
        leap_day=leap_day,
        inexact=inexact,
        lang=lang,
        name=name,
        revised=revised,
        due=due,
        review=review,
        alarms=alarms,
        url=url,
    )
    write_whole(path, feed.content)
    return feed


def dumps(
    registry: Registry,
    period: Period | str,
    *,
    every: int = 1,
    possible: bool = False,
    count_from: CountFrom = CountFrom.TYPE,
    leap_day: LeapDay = LeapDay.FEB_28,
    inexact: Inexact = Inexact.SPAN,
    lang: str | Language = "en",
    name: str | None = None,
    revised: Day = NEVER_REVISED,
    due: bool = False,
    review: Term | str | None = None,
    alarms: Iterable[int | Term | str] = (),
    url: str | None = None,
) -> bytes:
    """Return a calendar of a registry's anniversaries in a period and, with ``due``, of what falls due.

    The options up to ``leap_day`` are those of `Registry.anniversaries`, ``review`` that of
    `Registry.due`, which goes with ``due``, the others those of `from_anniversaries`. With ``possible``,
    an event over a month or a year can extend beyond the period.
    """
    return _make_feed(
        registry,
        period,
        every=every,
        possible=possible,
        count_from=count_from,
        leap_day=leap_day,
        inexact=inexact,
        lang=lang,
        name=name,
        revised=revised,
        due=due,
        review=review,
        alarms=alarms,
        url=url,
    ).content


def _make_feed(
    registry: Registry,
    period: Period | str,
    *,
    every: int,
    possible: bool,
    count_from: CountFrom,
    leap_day: LeapDay,
    inexact: Inexact,
    lang: str | Language,
    name: str | None,
    revised: Day,
    due: bool,
    review: Term | str | None,
    alarms: Iterable[int | Term | str],
    url: str | None,
) -> Feed:
    if review is not None and not due:
        raise InvalidOption("review goes with due", value=review, path="review")
    anniversaries = registry.anniversaries(
        period, every=every, possible=possible, count_from=count_from, leap_day=leap_day
    )
    due_days = registry.due(period, review=review, possible=possible) if due else ()
    return from_anniversaries(
        chain(anniversaries, due_days),
        inexact=inexact,
        lang=lang,
        name=name,
        revised=revised,
        alarms=alarms,
        url=url,
    )


def from_anniversaries(
    anniversaries: Iterable[Anniversary | Due],
    *,
    inexact: Inexact = Inexact.SPAN,
    lang: str | Language = "en",
    name: str | None = None,
    revised: Day = NEVER_REVISED,
    alarms: Iterable[int | Term | str] = (),
    url: str | None = None,
) -> Feed:
    """Return a calendar of anniversaries, and of due days, with an event for each, in their order.

    Equal ones are one event. An event is CONFIRMED if the partnership is certainly in force on all days
    that it can be (the agreement, for a due day), and its date is neither approximate nor uncertain;
    otherwise it is TENTATIVE.
    A calendar without events has the time zone UTC, since a calendar needs a component (RFC 5545, 3.6).

    ``name`` is the name of the calendar in clients. ``revised`` is the day on which the data was last
    revised, 1970-01-01 or later; DTSTAMP, LAST-MODIFIED and SEQUENCE are derived from it.

    ``alarms`` are reminders before the first day of each event: numbers of days, or terms such as
    ``"P1M"``. ``url`` is the address of a page for each event, in which ``{id}`` stands for the id of the
    partnership: ``"https://city.example/partners/{id}"``.

    Raises `Conflict` for two different events with the same UID, `UnknownLanguage`, `NotSettled` or
    `InvalidDate` for an invalid day of revision or alarm, `InvalidOption` for a name that is not one line
    and for invalid alarms or addresses, and `MissingExtra` if the icalendar package is not installed.

    >>> from partnerships import samples
    >>> feed = from_anniversaries(samples.kitakyushu()["kitakyushu-dalian"].anniversaries("2020/2024"))
    >>> feed.events, feed.content[:15]
    (5, b'BEGIN:VCALENDAR')
    """
    choice = as_enum(Inexact, inexact, "inexact")
    calendar = _make_calendar(lang, name)
    writer = _EventWriter(lang, _check_revision(revised), _parse_alarms(alarms), _check_url(url))
    known: dict[str, Anniversary | Due] = {}
    left_out: list[Anniversary | Due] = []
    for each in anniversaries:
        key = uid(each)
        if key in known:
            _check_equal(each, known[key])
            continue
        known[key] = each
        if each.on.exact is None and choice is Inexact.OMIT:
            left_out.append(each)
        else:
            calendar.add_component(writer.make_event(key, each))
    events = len(calendar.subcomponents)
    if not events:
        calendar.add_component(_make_utc())
    return Feed(calendar.to_ical(sorted=False), events, tuple(left_out))


of = from_anniversaries
"""The earlier name of `from_anniversaries`."""


def uid(event: Anniversary | Due) -> str:
    """Return the UID of the event of an anniversary or a due day: a UUID (version 5, RFC 9562).

    That of an anniversary is derived from the partnership's id, the number, the way of counting, the party
    whose own count it is, and the act that is counted from: the first, second … conclusion of its type, or
    accession of its party. So the UID is the same in every language and period, and stays the same when a
    date is refined or corrected, a name or label changes, or acts of other types or later acts are added.
    It changes when an earlier conclusion of the same type or an earlier accession of the same party is
    added: the first one is then the second.

    That of a due day is derived from the partnership's id, its kind and its date: one that is put off is
    another event, with new reminders.
    """
    parts = _identify_due(event) if isinstance(event, Due) else _identify_anniversary(event)
    return str(uuid5(_NAMESPACE, "\n".join(parts)))


def _identify_due(due: Due) -> Iterable[str]:
    return due.partnership.id, "due", due.kind.value, str(due.on)


def _identify_anniversary(anniversary: Anniversary) -> Iterable[str]:
    partnership, start = anniversary.partnership, anniversary.start
    kinds = [_identify_act(act) for act in partnership.acts[: start.act + 1]]
    return (
        partnership.id,
        str(anniversary.number),
        start.count_from.value,
        start.party or "",
        kinds[-1],
        str(kinds.count(kinds[-1])),
    )


def _identify_act(act: Act) -> str:
    if isinstance(act, Conclusion):
        return act.type.code
    return f"accession {act.party.id}" if isinstance(act, Accession) else ""


def _check_equal(one: Anniversary | Due, other: Anniversary | Due) -> None:
    if one == other:
        return
    if isinstance(one, Due):
        what = (
            f"due days with the same UID, of {one.partnership.id!r}: {one.kind.value} on {one.on}"
        )
    else:
        what = (
            f"anniversaries with the same UID, the {wording.ordinal(one.number)} of"
            f" {one.partnership.id!r}: {other.on} and {one.on}"
        )
    raise Conflict(f"two different {what}", value=one.partnership.id)


def _make_calendar(lang: str | Language, name: str | None) -> Calendar:
    try:
        from icalendar import Calendar  # noqa: PLC0415  # an extra, needed only here
    except ImportError:
        message = "writing a calendar needs icalendar: python -m pip install 'partnerships[ical]'"
        raise MissingExtra(message) from None
    wording.heading("milestone", lang)  # raises for an unknown language, also without events
    # No METHOD: it belongs to invitations, and CalDAV forbids it (RFC 4791, 4.1).
    calendar = Calendar()
    _add_text(calendar, "VERSION", "2.0")
    _add_text(calendar, "PRODID", _PRODUCT)
    if name is not None:
        if not is_line(name):
            why = explain_invalid_text(name)
            message = f"the name must be a non-empty text in one line{why}: {truncated_repr(name)}"
            raise InvalidOption(message, value=name, path="name")
        _add_text(calendar, "NAME", name)
        _add_text(calendar, "X-WR-CALNAME", name)
    _add_text(calendar, "REFRESH-INTERVAL", "P1D", {"VALUE": "DURATION"})
    _add_text(calendar, "X-PUBLISHED-TTL", "P1D")
    return calendar


def _make_utc() -> Timezone:
    """Return the component of a calendar without events: a time zone, which no client shows."""
    from icalendar import Timezone, TimezoneStandard  # noqa: PLC0415  # an extra, found by `_make_calendar`

    zone, standard = Timezone(), TimezoneStandard()
    _add_text(zone, "TZID", "Etc/UTC")
    _add_text(standard, "TZNAME", "UTC")
    _add_offsets(standard)
    zone.add_component(standard)
    return zone


def _add_offsets(standard: _Properties) -> None:
    standard.add("DTSTART", datetime.combine(NEVER_REVISED, time()))
    standard.add("TZOFFSETFROM", timedelta(0))
    standard.add("TZOFFSETTO", timedelta(0))


def _check_revision(revised: Day) -> date:
    day = convert_field("revised", require_exact, revised)
    if day < NEVER_REVISED:
        message = f"the day of the last revision must be {NEVER_REVISED} or later: '{revised}'"
        raise InvalidDate(message, value=revised, path="revised")
    return day


def _parse_alarms(alarms: Iterable[int | Term | str]) -> tuple[int | Term, ...]:
    """Return reminders as numbers of days or terms. Raises `InvalidOption` and `InvalidDate`."""
    if not is_ordered_iterable(alarms):
        message = f"alarms must be a list, such as (7, 30): {truncated_repr(alarms)}"
        raise InvalidOption(message, value=alarms, path="alarms")
    found: dict[int | Term, None] = {}
    for index, each in enumerate(alarms):
        if type(each) is int and each >= 0:
            found[each] = None
        elif isinstance(each, int):
            message = f"an alarm is a number of days, 0 or more, or a term: {truncated_repr(each)}"
            raise InvalidOption(message, value=each, path=f"alarms[{index}]")
        else:
            found[convert_field(f"alarms[{index}]", Term, each)] = None
    return tuple(found)


def _check_url(url: str | None) -> str | None:
    """Return the template of an address. Raises `InvalidOption`."""
    if url is not None and (
        not isinstance(url, str) or _ADDRESS.fullmatch(url.replace("{id}", "")) is None
    ):
        message = (
            "url must be an address, with {id} for the id of the partnership, such as"
            f" https://city.example/partners/{{id}}: {truncated_repr(url)}"
        )
        raise InvalidOption(message, value=url, path="url")
    return url


@frozen
class _EventWriter:
    """Make the events of one calendar."""

    lang: str | Language
    revised: date
    alarms: tuple[int | Term, ...]
    url: str | None

    def make_event(self, key: str, dated: Anniversary | Due) -> Event:
        """Return the event of an anniversary or a due day."""
        from icalendar import Event  # noqa: PLC0415  # an extra, found by `_make_calendar`

        event, lang = Event(), {"LANGUAGE": tags_of(self.lang)[0]}
        certain = _is_certain(dated)
        title = dated.title(self.lang)
        _add_text(event, "UID", key)
        _add_revision(event, self.revised)
        _add_days(event, dated.on)
        _add_text(event, "SUMMARY", title, lang)
        _add_text(event, "DESCRIPTION", self._format_description(dated, certain=certain), lang)
        _add_text(event, "CATEGORIES", self._list_categories(dated), lang)
        _add_text(event, "STATUS", "CONFIRMED" if certain else "TENTATIVE")
        _add_text(event, "TRANSP", "TRANSPARENT")
        # Outlook takes these two where others take VALUE=DATE and TRANSP.
        _add_text(event, "X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE")
        _add_text(event, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
        if self.url is not None:
            _add_url(event, self.url.replace("{id}", quote(dated.partnership.id, safe="")))
        for days in _list_days_before(dated.on.earliest, self.alarms):
            event.add_component(_make_alarm(title, days, lang))
        return event

    def _format_description(self, dated: Anniversary | Due, *, certain: bool) -> str:
        lang, status = self.lang, dated.partnership.status_on(dated.on)
        lines = [self._explain_due(dated) if isinstance(dated, Due) else dated.explain(lang)]
        if status is not Status.IN_FORCE:
            lines.append(f"{wording.heading('status', lang)}: {wording.status(status, lang)}")
        elif not certain:
            lines.append(wording.heading("possible", lang))
        return "\n".join(lines)

    def _explain_due(self, due: Due) -> str:
        types = sorted(each.label(self.lang) for each in due.partnership.possible_types_on(due.on))
        joined = get_language(self.lang).join_possible(types)
        return f"{wording.heading('type', self.lang)}: {joined}"

    def _list_categories(self, dated: Anniversary | Due) -> list[str]:
        if isinstance(dated, Due):
            return [wording.due(dated.kind, self.lang)]
        milestone = [wording.heading("milestone", self.lang)] if dated.milestone else []
        return [dated.type.label(self.lang), *milestone]


def _is_certain(dated: Anniversary | Due) -> bool:
    """Whether it is certain on all of its days and its date has no qualifier."""
    if isinstance(dated, Due):
        return dated.certain and not dated.on.qualifier
    return _is_certain_anniversary(dated)


def _is_certain_anniversary(anniversary: Anniversary) -> bool:
    partnership, start, on = anniversary.partnership, anniversary.start, anniversary.on
    anniversaries = partnership.anniversaries(
        Period.between(on, on),
        count_from=start.count_from,
        leap_day=start.leap_day,
        party=start.party,
    )
    return not on.qualifier and any(
        (each.number, each.start) == (anniversary.number, start) for each in anniversaries
    )


def _list_days_before(first: date, alarms: Iterable[int | Term]) -> list[int]:
    """Return how many days before an event its reminders are, each once."""
    found: dict[int, None] = {}
    for each in alarms:
        if isinstance(each, Term):
            day = each.notice_day(first)
            days = None if day is None else (first - day).days
        else:
            days = each if each < first.toordinal() else None
        if days is not None:
            found[days] = None
    return list(found)


def _make_alarm(title: str, days: int, lang: dict[str, str]) -> Alarm:
    """Return a reminder so many days before the first day of an event."""
    from icalendar import Alarm  # noqa: PLC0415  # an extra, found by `_make_calendar`

    alarm = Alarm()
    _add_text(alarm, "ACTION", "DISPLAY")
    _add_text(alarm, "DESCRIPTION", title, lang)
    _add_text(alarm, "TRIGGER", f"-P{days}D" if days else "PT0S")
    return alarm


class _Properties(Protocol):
    """The method of a component that is used here. Its own types are partly unknown."""

    def add(self, name: str, value: object, parameters: dict[str, str] = ...) -> None:
        """Add a property."""
        ...


def _add_revision(event: _Properties, revised: date) -> None:
    stamp = datetime.combine(revised, time(), UTC)
    event.add("DTSTAMP", stamp)
    event.add("LAST-MODIFIED", stamp)
    event.add("SEQUENCE", (revised - NEVER_REVISED).days)


def _add_days(event: _Properties, on: PartialDate) -> None:
    """Add the days of an event. Its end is the day after the last, as in the files of clients.

    There is no day after `date.max`. An event without an end takes one day (RFC 5545, 3.6.1); a longer
    one gets a duration.
    """
    first, last = on.earliest, on.latest
    event.add("DTSTART", first)
    if last < date.max:
        event.add("DTEND", day_after(last))
    elif first < last:
        event.add("DURATION", last - first + timedelta(days=1))


def _add_text(
    component: _Properties,
    name: str,
    value: str | list[str],
    parameters: dict[str, str] | None = None,
) -> None:
    """Add a text, or a list of texts, to a component."""
    texts = [value] if isinstance(value, str) else value
    component.add(name, _load_text_class()(",".join(map(_escape_text, texts))), parameters or {})


def _add_url(event: _Properties, address: str) -> None:
    from icalendar import vUri  # noqa: PLC0415  # an extra, found by `_make_calendar`

    event.add("URL", vUri(address))


@cache
def _load_text_class() -> type[vText]:
    """Return a class for texts that are escaped already.

    The package would take a backslash before N for a line break, and some of its versions do not escape
    NAME and names that begin with X.
    """
    from icalendar import vText  # noqa: PLC0415  # an extra, found by `_make_calendar`

    class Escaped(vText):
        def to_ical(self) -> bytes:
            return self.encode()

    return Escaped


def _escape_text(text: str) -> str:
    """Return the text escaped as in RFC 5545, 3.3.11."""
    for character in "\\;,":
        text = text.replace(character, f"\\{character}")
    return text.replace("\n", "\\n")
