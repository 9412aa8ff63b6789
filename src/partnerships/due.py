"""What falls due in a partnership: the last day of an agreement, its renewal, the last day to give notice, and
a review ahead of the end.

`Partnership.due` and `Registry.due` list them.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, final

from attrs import frozen

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_summary
from partnerships.dates import PartialDate  # noqa: TC001  # for those who resolve the annotations

if TYPE_CHECKING:
    from datetime import date

    from partnerships._languages.language import Language
    from partnerships.partnership import Partnership
else:
    Partnership = object  # for those who resolve the annotations of the class, as converters do

__all__ = ["Due", "DueKind"]


class DueKind(Enum):
    """What falls due."""

    EXPIRY = "expiry"
    """The last day of an agreement that does not renew itself."""
    NOTICE = "notice"
    """The last day on which notice stops the next tacit renewal."""
    RENEWAL = "renewal"
    """The last day after which an agreement renews itself."""
    REVIEW = "review"
    """The day for a review, some time ahead of an expiry."""


@final
@frozen(order=False, repr=False)
class Due:
    """A day on which something falls due in a partnership.

    >>> from partnerships import samples
    >>> (due,) = samples.kitakyushu().due("2014/2014", possible=True)
    >>> due.on, due.kind, due.partnership.id
    (PartialDate('2014'), <DueKind.EXPIRY: 'expiry'>, 'kitakyushu-hai-phong')
    """

    on: PartialDate
    """The day, as far as it is known: some day of a month or a year if the dates of the acts are."""
    kind: DueKind
    """What falls due."""
    partnership: Partnership
    """The partnership in which it falls due."""
    certain: bool = True
    """Whether the agreement that it follows from certainly governs on all days that ``on`` can be."""

    @property
    def sort_key(self) -> tuple[date, date, str, str]:
        """The key of date order: earliest day, latest day, id of the partnership, kind."""
        return *self.on.sort_key, self.partnership.id, self.kind.value

    def title(self, lang: str | Language = "en") -> str:
        """Return what falls due and the parties, by their names on that day, in a language."""
        language = find_language(lang) if isinstance(lang, str) else lang
        return language.due_title(self.kind, self.partnership.title(language, on=self.on))

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its title and its day in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.title(language), [language.date(self.on)], language=language)

    def __repr__(self) -> str:
        return write_summary(self, f"{self.kind.value} on {self.on}", self.partnership.id)
