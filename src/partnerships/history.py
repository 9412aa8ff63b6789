"""The entries of a history: acts, exchanges, changes of name and milestone anniversaries, in order.

No entry gets a date that is not known. An entry that certainly happened earlier comes first; where
the dates leave the order open, entries are sorted by their earliest day, then by their latest. An
exchange without a date comes at the anniversary that it commemorates, or with the larger exchange
that it is part of, else at the end. `Registry.history` and `Registry.commemorations` make entries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, SupportsIndex, TypeAlias, final, overload

from attrs import field, frozen

from partnerships import wording
from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_summary
from partnerships._languages.language import get_language
from partnerships._timeline.act_sentences import describe_act
from partnerships.acts import ACTS, Act
from partnerships.anniversaries import Anniversary
from partnerships.dates import DateRange, PartialDate  # noqa: TC001  # for those who resolve the annotations
from partnerships.exchanges import Exchange
from partnerships.vocabulary import ExchangeKind

if TYPE_CHECKING:
    from datetime import date

    from partnerships._languages.language import Language
    from partnerships.exchanges import When
    from partnerships.municipalities import Municipality, Name
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import Field
else:
    # For those who resolve the annotations of the classes.
    date = Municipality = Name = Partnership = object

__all__ = ["Commemoration", "Entry", "Event", "History", "Renaming", "SortKey"]


class SortKey(NamedTuple):
    """The sort key of an entry: its position, its kind, and its place within the kind."""

    first: date
    """The first day of its position."""
    last: date
    """The last day of its position."""
    rank: int
    """The rank of its kind."""
    order: int = 0
    """The index of an act in its partnership, or the number of an anniversary."""
    path: tuple[str, ...] = ()
    """The ids of the larger exchanges that an exchange is sorted with, then its own id."""


KINDS: Final = (*ACTS, "renaming", "anniversary", *(kind.value for kind in ExchangeKind))
"""The kinds of entries."""


@final
@frozen(order=False)
class Renaming:
    """A change of a municipality's name, in one or more languages."""

    municipality: Municipality
    """The municipality."""
    on: PartialDate
    """The date of the change."""
    before: tuple[Name, ...]
    """The names until that date, in the languages of ``since``."""
    since: tuple[Name, ...]
    """The names from that date on."""

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return both names and the date, in a language (BCP 47), by default English."""
        language = find_language(spec)
        text = _describe_renaming(self, language)
        return write_line(text, [language.date(self.on)], language=language)

    def __repr__(self) -> str:
        return write_summary(self, str(self), self.municipality.id)


def _describe_renaming(renaming: Renaming, lang: str | Language) -> str:
    """Return which name was replaced by which."""
    old, new = (wording.title(names, lang) for names in (renaming.before, renaming.since))
    return wording.renaming(old, new, lang)


Event: TypeAlias = Act | Renaming | Anniversary | Exchange
"""What an entry can be about: an act, a `Renaming`, an `Anniversary` or an `Exchange`."""


@final
@frozen(order=False)
class Entry:
    """An entry of a history."""

    event: Event
    """The act, change of name, anniversary or exchange."""
    partnership: Partnership | None
    """The partnership that it belongs to, if any."""
    anniversary: Anniversary | None
    """The anniversary that it is, or that it commemorates, if any."""
    earliest: date
    """The first day on which it can have happened; `datetime.date.min` if nothing is known."""
    latest: date
    """The last day on which it can have happened; `datetime.date.max` if nothing is known."""
    position: DateRange = field(eq=False)
    """The days by which it is sorted: its own, else those of the anniversary or of the larger
    exchange.
    """
    sort_key: SortKey = field(eq=False)
    """The key by which entries are sorted. That one entry sorts before another does not mean that it
    happened earlier.
    """
    is_background: bool = False
    """Whether it is an exchange that is background in this history. In that of a municipality, it is one
    in which the municipality took no part; in other histories, one that certainly began before the
    first act of its partnership.
    """

    @property
    def when(self) -> When | None:
        """The date or period of the event itself; None for an exchange without one."""
        return self.event.when if isinstance(self.event, Exchange) else self.event.on

    @property
    def kind(self) -> str:
        """The kind of the entry: the class name of an act in lower case, the value of an
        `ExchangeKind`, ``"renaming"`` or ``"anniversary"``.
        """
        if isinstance(self.event, Exchange):
            return self.event.kind.value
        return type(self.event).__name__.lower()

    def tell(self, lang: str | Language = "en") -> str:
        """Return a sentence or a title for the event, with the names of that time."""
        language = get_language(lang)
        match self.event:
            case Exchange():
                return language.title(self.event.names, on=self.position.first)
            case Renaming():
                return _describe_renaming(self.event, language)
            case Anniversary():
                return self.event.title(language)
            case _:
                assert self.partnership is not None  # noqa: S101  # an act is of one
                return describe_act(self.partnership._timeline, self.sort_key.order, language)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of an exchange; empty for other entries."""
        return self.event.fields if isinstance(self.event, Exchange) else ()

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return what happened and when, in a language (BCP 47), by default English."""
        language = find_language(spec)
        when = language.date(self.when) if self.when else None
        return write_line(self.tell(language), [when], language=language)

    def __repr__(self) -> str:
        return write_summary(self, str(self))


@final
@frozen(order=False)
class Commemoration:
    """An anniversary, and the exchanges that commemorate it."""

    anniversary: Anniversary
    """The anniversary; its date is ``anniversary.on``."""
    exchanges: tuple[Exchange, ...]
    """The exchanges that commemorate it; empty if none is recorded."""

    @property
    def celebrated(self) -> tuple[When, ...]:
        """The dates and periods of the exchanges. They may differ from the anniversary's own date."""
        return tuple(each.when for each in self.exchanges if each.when is not None)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return the anniversary, its date and what was done, in a language (BCP 47), by default
        English.
        """
        language = find_language(spec)
        done = [language.title(each.names) for each in self.exchanges]
        details = [language.date(self.anniversary.on), *done]
        return write_line(self.anniversary.title(language), details, language=language)

    def __repr__(self) -> str:
        count = len(self.exchanges)
        exchanges = "1 exchange" if count == 1 else f"{count} exchanges"
        numbered = f"{self.anniversary.ordinal()}, on {self.anniversary.on}, {exchanges}"
        return write_summary(self, numbered, self.anniversary.partnership.id)


@final
class History(tuple[Entry, ...]):
    """The entries of a history, in order.

    It is a tuple of `Entry` and equals any tuple of the same entries. Its ``repr`` is short, a
    notebook shows it as a table, and a slice of it is a `History`.

    >>> from partnerships import samples
    >>> samples.kitakyushu().history("kitakyushu-tacoma")[:2]
    <History of 2 entries>
    """

    __slots__ = ()

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> Entry: ...
    @overload
    def __getitem__(self, index: slice, /) -> History: ...
    def __getitem__(self, index: SupportsIndex | slice, /) -> Entry | History:
        if isinstance(index, slice):
            return History(super().__getitem__(index))
        return super().__getitem__(index)

    def __repr__(self) -> str:
        return f"<History of {self._count()}>"

    def _count(self) -> str:
        return "1 entry" if len(self) == 1 else f"{len(self):,} entries"

    def _repr_html_(self) -> str:
        """Return it as a table, as notebooks show it: date, kind and what happened."""
        from partnerships._display.html import write_table

        rows = ((str(each.when or "–"), each.kind, each.tell()) for each in self)
        return write_table(self._count(), ("date", "kind", "what"), rows, len(self))
