"""Partnerships: parties and acts, and the answers that follow from them.

A `Partnership` stores its parties and the acts between them. Status, type, parties, anniversaries and
completed years are derived for the day that the caller names; nothing reads the clock. The derived
timeline is built when it is first needed, and kept.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Final, final

from attrs import Factory, field, frozen

from partnerships._display.lines import find_language, shorten, write_line
from partnerships._display.reprs import write_summary
from partnerships._pydantic import make_object_schema
from partnerships._timeline.memberships import ever_parties
from partnerships._timeline.simple import open_ended_since, require_possible
from partnerships._validation import (
    as_text_tuple,
    convert_field,
    convert_items,
    describe_class,
    identifier_validator,
    is_ordered_iterable,
    to_nfc,
    truncated_repr,
)
from partnerships.acts import ACTS, Act, Conclusion
from partnerships.anniversaries import (
    DEFAULT_OPTIONS,
    Anniversary,
    CompletedYears,
    CountFrom,
    CountOptions,
    Start,
    count_options,
    make_unchecked,
    next_return,
    nth_anniversary,
    parse_window,
)
from partnerships.dates import (
    DateRange,
    Day,
    LeapDay,
    Period,
    Term,
    as_partial,
    require_exact,
)
from partnerships.errors import BeforeStart, InvalidPartnership, NotSettled
from partnerships.municipalities import Municipality
from partnerships.texts import Text, TextLike, as_optional_text
from partnerships.vocabulary import Field, PartnershipType, Status, as_field

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from dateutil.relativedelta import relativedelta

    from partnerships._languages.language import Language
    from partnerships._timeline.counts import AnniversaryCounter
    from partnerships._timeline.explanation import AnniversaryText
    from partnerships._timeline.timeline import PossibleState, Timeline
    from partnerships.dates import PartialDate
    from partnerships.due import Due
    from partnerships.intervals import Interval, Run, Spell
else:
    Timeline = object  # for those who resolve the annotations of the class, as converters do

__all__ = ["Anniversary", "Partnership"]


_ACT_CLASSES: Final = frozenset(ACTS.values())


def _as_parties(value: Iterable[Municipality]) -> tuple[Municipality, ...]:
    parties = tuple(value) if is_ordered_iterable(value) else ()
    if len(parties) < 2:
        message = f"a partnership is between two or more Municipality: {truncated_repr(value)}"
        raise InvalidPartnership(message, value=value, path="parties")
    for index, party in enumerate(parties):
        kind: object = type(party)
        if kind is not Municipality:
            message = (
                f"must be a Municipality, and is {describe_class(party)}: {truncated_repr(party)}"
            )
            raise InvalidPartnership(message, value=party, path=f"parties[{index}]")
    known = {party.id for party in parties}
    if len(known) < len(parties):
        ids = ", ".join(party.id for party in parties)
        raise InvalidPartnership(f"the same party twice: {ids}", value=ids, path="parties")
    return parties


def _as_acts(value: Iterable[Act]) -> tuple[Act, ...]:
    acts = tuple(value) if is_ordered_iterable(value) else ()
    if not acts:
        message = (
            f"a partnership has one act or more, the first a Conclusion: {truncated_repr(value)}"
        )
        if not is_ordered_iterable(value):
            message = (
                f"must be a list of acts, and is {describe_class(value)}: {truncated_repr(value)}"
            )
        raise InvalidPartnership(message, value=value, path="acts")
    for index, act in enumerate(acts):
        if type(act) not in _ACT_CLASSES:
            known = ", ".join(kind.__name__ for kind in ACTS.values())
            message = f"must be one of {known}, and is {describe_class(act)}: {truncated_repr(act)}"
            raise InvalidPartnership(message, value=act, path=f"acts[{index}]")
    return acts


def _as_note(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidPartnership, "note")


def _as_sources(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidPartnership, "sources")


def _as_motive(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidPartnership, "motive")


def _as_fields(value: Field | str | Iterable[Field | str]) -> tuple[Field, ...]:
    return convert_items(value, "fields", as_field, InvalidPartnership)


def _ignore_order(parties: tuple[Municipality, ...]) -> frozenset[Municipality]:
    return frozenset(parties)


def make_founding_id(parties: Iterable[Municipality]) -> str:
    """Return the id of a partnership that is not given another one, of its founding parties."""
    return "-".join(sorted(party.id for party in parties))


@final
@frozen(order=False)
class Partnership:
    """A partnership between two or more municipalities, with the acts that made and changed it.

    The order of the parties is for display only: two partnerships that differ in nothing else are
    equal. Raises `InvalidPartnership` if no possible dates make the acts a valid history.

    Where a date is expected, a `PartialDate`, a `datetime.date` and the text form of either are
    accepted. If a date is partial, an answer is what holds on all days that it can be, or a range or
    a set of all possible answers.

    >>> from partnerships import Conclusion, Municipality
    >>> friendship = Partnership(
    ...     (Municipality("kitakyushu", "Kitakyushu"), Municipality("dalian", "Dalian")),
    ...     [Conclusion("1979-05-01", "friendship")],
    ... )
    >>> friendship.id, friendship.anniversary(45).on
    ('dalian-kitakyushu', PartialDate('2024-05-01'))
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_object_schema)

    parties: tuple[Municipality, ...] = field(converter=_as_parties, eq=_ignore_order)
    """The founding parties. Succession, accession and withdrawal change the parties on later days:
    see `parties_on`.
    """
    acts: tuple[Act, ...] = field(converter=_as_acts)
    """The acts in the order in which they were done, first a `Conclusion`. They are never sorted."""
    id: str = field(
        default=Factory(lambda self: make_founding_id(self.parties), takes_self=True),
        converter=to_nfc,
        validator=identifier_validator(InvalidPartnership),
        kw_only=True,
    )
    """The id. The default is the ids of the founding parties in alphabetical order, joined by ``-``."""
    note: Text | None = field(default=None, converter=_as_note, kw_only=True)
    """A remark; a text is accepted, or texts by language."""
    motive: Text | None = field(default=None, converter=_as_motive, kw_only=True)
    """Why the parties became partners: a common river, a citizen who emigrated. A text is accepted, or
    texts by language.
    """
    fields: tuple[Field, ...] = field(default=(), converter=_as_fields, kw_only=True)
    """The fields in which the parties agreed to work together, beside those of their exchanges; codes of
    built-in fields are accepted, and a single one.
    """
    sources: tuple[str, ...] = field(default=(), converter=_as_sources, kw_only=True)
    """Texts that say where the partnership is recorded, such as the address of a web page."""

    def __attrs_post_init__(self) -> None:
        require_possible(self.parties, self.acts)

    @classmethod
    def between(
        cls,
        first: Municipality,
        second: Municipality,
        *,
        type: PartnershipType | str,
        since: Day,
        term: Term | str | None = None,
        until: Day | None = None,
        id: str | None = None,
    ) -> Partnership:
        """Return a partnership of two municipalities with a single act, its `Conclusion`.

        ``since`` is the date of the conclusion; ``term`` or ``until`` limits the agreement.
        """
        acts = (Conclusion(since, type, term=term, until=until),)
        if id is None:
            return cls((first, second), acts)
        return cls((first, second), acts, id=id)

    def status_on(self, day: Day) -> Status:
        """Return the status on a day; ``UNCERTAIN`` if the dates of the acts, or a partial ``day``,
        allow several.
        """
        statuses = self.possible_statuses_on(day)
        return next(iter(statuses)) if len(statuses) == 1 else Status.UNCERTAIN

    def possible_statuses_on(self, day: Day) -> frozenset[Status]:
        """Return all statuses that are possible on a day.

        The set never lacks a possible status. It may have one that the dates exclude in combination.
        """
        return frozenset(possible.status for possible in self._possible_states(day))

    def in_force_on(self, day: Day) -> bool:
        """Whether the partnership is certainly in force on a day."""
        return self.possible_statuses_on(day) == frozenset({Status.IN_FORCE})

    def possibly_in_force_on(self, day: Day) -> bool:
        """Whether the partnership is certainly or possibly in force on a day."""
        return Status.IN_FORCE in self.possible_statuses_on(day)

    def type_on(self, day: Day) -> PartnershipType:
        """Return the type on a day; after the end of the partnership, its last type.

        Raises `BeforeStart` if the day is before the first act, and `NotSettled` if the dates allow
        several types.
        """
        types = self.possible_types_on(day)
        self._require_settled(day, [type_.code for type_ in types])
        return next(iter(types))

    def possible_types_on(self, day: Day) -> frozenset[PartnershipType]:
        """Return all types that are possible on a day; none before the first act."""
        return frozenset(
            possible.type for possible in self._possible_states(day) if possible.type is not None
        )

    def parties_on(self, day: Day) -> tuple[Municipality, ...]:
        """Return the parties on a day; after the end of the partnership, its last parties.

        A successor has the place of its predecessor. Raises `BeforeStart` if the day is before the
        first act, and `NotSettled` if the dates allow several answers.
        """
        found = self.possible_parties_on(day)
        options = [" and ".join(party.id for party in parties) for parties in found]
        self._require_settled(day, options, either=", or ")
        return next(iter(found))

    def possible_parties_on(self, day: Day) -> frozenset[tuple[Municipality, ...]]:
        """Return all possible answers of `parties_on` for a day; none before the first act."""
        states = sorted(
            {possible.state for possible in self._possible_states(day) if possible.type is not None}
        )
        return frozenset(self._timeline.parties_after(states))

    def timeline(self) -> tuple[Interval, ...]:
        """Return the intervals of days on which status, type and parties are the same, in order.

        They have every day from `datetime.date.min` to `datetime.date.max`, each once. What they say is
        what `possible_statuses_on`, `possible_types_on` and `possible_parties_on` say of each of their
        days.

        >>> from partnerships import Municipality, Termination
        >>> tie = Partnership(
        ...     (Municipality("a", "A"), Municipality("b", "B")),
        ...     [Conclusion("1979-05-01", "sister"), Termination("2022-11")],
        ... )
        >>> for interval in tie.timeline():
        ...     print(interval.first, interval.last, interval.status.value)
        0001-01-01 1979-04-30 not_concluded
        1979-05-01 2022-10-31 in_force
        2022-11-01 2022-11-29 uncertain
        2022-11-30 9999-12-31 terminated
        """
        from partnerships._timeline.spells import list_intervals

        return tuple(list_intervals(self._timeline))

    def runs(self) -> tuple[Run, ...]:
        """Return the stretches of one type within a spell, in order: what `CountFrom.TYPE` counts
        from.
        """
        from partnerships._timeline.spells import list_runs

        return tuple(list_runs(self._timeline))

    def spells(self) -> tuple[Spell, ...]:
        """Return the unbroken stretches from a conclusion to an end, in order: what
        `CountFrom.UNBROKEN` counts from.

        The day after the last day of one, the partnership is no more, until the next begins.
        """
        from partnerships._timeline.spells import list_spells

        return tuple(list_spells(self._timeline))

    def title(self, lang: str | Language = "en", *, on: Day | None = None) -> str:
        """Return the names of the parties on a day, joined as a language joins names.

        Where several parties or names are possible on that day, the title has all of them, with a
        slash between them; before the first act, it has the founding parties. Without ``on``, it
        has the parties after the last act, each by its latest name.

        >>> from partnerships import samples
        >>> partnership = samples.kitakyushu()["kitakyushu-dalian"]
        >>> partnership.title(), partnership.title(on="1979-05-01"), partnership.title("ja")
        ('Kitakyushu and Dalian', 'Kitakyushu and Lüda', '北九州市と大連市')
        """
        from partnerships._timeline.titles import latest_title, title_on

        if on is None:
            return latest_title(self.parties, self.acts, lang)
        return title_on(self._timeline, as_partial(on), lang)

    @property
    def latest_type(self) -> PartnershipType:
        """The type of the latest conclusion."""
        return next(act.type for act in reversed(self.acts) if isinstance(act, Conclusion))

    def ever_parties(self) -> tuple[Municipality, ...]:
        """Return all municipalities that have ever been a party, first the founding ones, then in the
        order of the acts.
        """
        return ever_parties(self.parties, self.acts)

    def notice_day(self, on: Day) -> date | None:
        """Return the last day, on or after ``on``, on which notice stops the next tacit renewal.

        None if the agreement does not renew itself, has no period of notice, or is replaced or ended
        before that day. Raises `NotSettled` if ``on`` or a date that matters is partial.
        """
        from partnerships._timeline.notice import notice_day

        return notice_day(self._timeline, require_exact(on))

    def due(
        self, period: Period | str, *, review: Term | str | None = None, possible: bool = False
    ) -> Iterator[Due]:
        """Return an iterator of what falls due in a period, in date order: each expiry, tacit renewal
        and last day to give notice and, with ``review``, a day so long ahead of each expiry.

        It follows from the agreement that governs on that day: one that was terminated, replaced or
        prolonged before has none, and a suspension changes nothing, since the term runs on. The list has
        what is certain, and lies wholly inside the period; with ``possible``, also the rest that may fall
        in it. Raises `InvalidDate`.

        >>> from partnerships import Municipality
        >>> agreed = Conclusion("2024-08-28", "sister", term="P12M", renews="P12M", notice="P2M")
        >>> tie = Partnership((Municipality("a", "A"), Municipality("b", "B")), [agreed])
        >>> [(str(each.on), each.kind.value) for each in tie.due("2026-02-11/2026-12-31")]
        [('2026-06-28', 'notice'), ('2026-08-28', 'renewal')]
        """
        ahead = None if review is None else convert_field("review", Term, review)
        return due_in(self, Period(period).bounds(), ahead, possible=possible)

    def anniversary(
        self,
        number: int,
        *,
        on: Day | None = None,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
        party: str | None = None,
    ) -> Anniversary:
        """Return the Nth anniversary, whatever the status on that day.

        It is counted in the latest run of one type, or in the run of the day ``on``. ``count_from``
        chooses another start, ``leap_day`` the treatment of 29 February, and ``party`` the id of a
        member to count for. Raises `NoAnniversary` if it does not exist or falls after the next run
        started; with ``on`` also `BeforeStart` and `NotSettled`; with ``party`` also `NotFound`.
        """
        day = None if on is None else as_partial(on)
        counter = self._counter(count_options(count_from, leap_day, party))
        return self._make_anniversary(number, counter.anniversary(number, day), counter.options)

    def completed_years(
        self,
        day: Day,
        *,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
        party: str | None = None,
    ) -> CompletedYears:
        """Return the years completed on a day, in the run of that day; 0 on its first day.

        The count goes on after the end of the partnership. The options are those of `anniversary`.
        Raises `BeforeStart` if the day is certainly before the start; with ``party`` also `NotFound`.
        """
        return self._counter(count_options(count_from, leap_day, party)).completed_years(
            as_partial(day)
        )

    def next_anniversary(
        self,
        day: Day,
        *,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
        party: str | None = None,
    ) -> Anniversary | None:
        """Return the first anniversary that can fall on or after a day; if the day is partial, on or
        after its earliest day.

        An anniversary during a suspension counts too: see `Anniversary.status`. None if the
        partnership ends before, or if the anniversary would be after the year 9999. The options are
        those of `anniversary`.
        """
        first = day if type(day) is date else as_partial(day).earliest
        options = count_options(count_from, leap_day, party)
        if party is None and open_ended_since(self.acts) is not None:
            number, on = next_return(self.acts[0].on, first, options.leap_day)
            return None if on is None else make_unchecked(self, number, on, 0, options)
        found = self._counter(options).next(first)
        return None if found is None else make_unchecked(self, *found, options)

    def anniversaries(
        self,
        period: Period | str,
        *,
        every: int = 1,
        possible: bool = False,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
        party: str | None = None,
    ) -> Iterator[Anniversary]:
        """Return an iterator of the anniversaries in a period, in date order.

        It has those that certainly fall inside the period, on days on which the partnership is
        certainly in force; with ``possible``, also those for which that is only possible. ``every``
        keeps the multiples of a number of years. The other options are those of `anniversary`.
        """
        window = parse_window(period, every)
        options = count_options(count_from, leap_day, party)
        return anniversaries_in(self, window, every, options, possible=possible)

    def elapsed(
        self, day: Day, *, count_from: CountFrom = CountFrom.TYPE, party: str | None = None
    ) -> relativedelta:
        """Return the years, months and days from the start of the count to a day.

        Raises `BeforeStart` if the day is before the start, and `NotSettled` if a date is partial.
        """
        from dateutil.relativedelta import relativedelta

        until = require_exact(day)
        start = self._counter(count_options(count_from, LeapDay.FEB_28, party)).start_on(
            as_partial(day)
        )
        since = require_exact(start.on)
        if until < since:
            raise BeforeStart(f"{until} is before the start, {since}", value=str(until))
        return relativedelta(until, since)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its title, its latest type and since when it has that type, in a language
        (BCP 47), by default English.
        """
        language = find_language(spec)
        details = [self.latest_type.label(language), language.date(self._latest_start)]
        return write_line(self.title(language), details, language=language)

    def __repr__(self) -> str:
        acts = "1 act" if len(self.acts) == 1 else f"{len(self.acts)} acts"
        return write_summary(self, f"{shorten(self.title(), 110)}, {acts}", self.id)

    def _repr_html_(self) -> str:
        """Return its timeline, where Jinja2 is installed, and a table of its acts, as notebooks show it."""
        from partnerships._display.html import write_table
        from partnerships._drawing.timeline import draw_if_possible
        from partnerships._timeline.act_sentences import describe_act

        rows = (
            (str(act.on), describe_act(self._timeline, index, "en"))
            for index, act in enumerate(self.acts)
        )
        table = write_table(self.title(), ("date", "act"), rows, len(self.acts))
        return draw_if_possible([self], title=self.title()) + table

    @property
    def _latest_start(self) -> PartialDate:
        """The date since which it has its latest type."""
        return self._start_of(self._timeline.replay.runs[-1].conclusion, DEFAULT_OPTIONS).on

    @cached_property
    def _timeline(self) -> Timeline:
        from partnerships._timeline.timeline import make_timeline

        return make_timeline(self.parties, self.acts)

    def _possible_states(self, day: Day) -> Collection[PossibleState]:
        if type(day) is date:
            return self._timeline.possible_on(day)
        return self._timeline.possible_between(*as_partial(day).sort_key)

    def _require_settled(self, day: Day, options: list[str], *, either: str = " or ") -> None:
        possible_states = self._possible_states(day)
        known = [possible for possible in possible_states if possible.type is not None]
        if not known:
            message = f"not concluded on {day}: the first act is of {self.acts[0].on}"
            raise BeforeStart(message, value=str(day))
        if len(options) > 1 or any(possible.type is None for possible in possible_states):
            unless = [] if all(possible.type for possible in possible_states) else ["not concluded"]
            answers = either.join([*unless, *sorted(options)])
            raise NotSettled(f"the dates do not settle it on {day}: {answers}", value=str(day))

    def _make_anniversary(self, number: int, start: Start, options: CountOptions) -> Anniversary:
        on = nth_anniversary(start.on, number, leap_day=start.leap_day)
        return make_unchecked(self, number, on, start.act, options)

    def _start_of(self, act: int, options: CountOptions) -> Start:
        from partnerships._timeline.counts import start_of

        return start_of(self._timeline, act, options)

    def _text_of(self, anniversary: Anniversary) -> AnniversaryText:
        from partnerships._timeline.explanation import AnniversaryText

        start, counter = anniversary.start, self._counter(anniversary._options)
        return AnniversaryText(
            self._timeline, self.acts, anniversary.number, anniversary.on, start, counter
        )

    def _counter(self, options: CountOptions) -> AnniversaryCounter:
        timeline = self._timeline
        found = timeline.counters.get(options)
        if found is None:
            from partnerships._timeline.counts import make_counter

            found = make_counter(timeline, options)
        return found


def anniversaries_in(
    partnership: Partnership,
    window: DateRange,
    every: int,
    options: CountOptions,
    *,
    possible: bool,
) -> Iterator[Anniversary]:
    """Return the anniversaries in a window of days, as `Partnership.anniversaries`."""
    counter = partnership._counter(options)
    found = counter.within(window, every, possible=possible)
    return (partnership._make_anniversary(number, start, options) for number, start in found)


def due_in(
    partnership: Partnership, window: DateRange, review: Term | None, *, possible: bool
) -> Iterator[Due]:
    """Return what falls due in a window of days, as `Partnership.due`."""
    if open_ended_since(partnership.acts) is not None:
        return iter(())
    from partnerships._timeline.due_days import find_due_days
    from partnerships.due import Due

    found = find_due_days(partnership._timeline, window, review)
    return (
        Due(each.on, each.kind, partnership, each.certain)
        for each in found
        if possible or (each.certain and window.contains(each.on.bounds()))
    )
