"""What the pages of a site say, in one language: values of the registry as texts with their links.

The templates write them. What is text here is escaped there.
"""

from __future__ import annotations

import re
from hashlib import sha256
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from partnerships._details import (
    find_originals,
    format_date,
    format_kind,
    list_details,
)
from partnerships._drawing.map import Place, Way
from partnerships._folding.letters import fold_text
from partnerships._history.filters import iter_sources
from partnerships.dates import PartialDate, Period
from partnerships.exchanges import Exchange
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from partnerships._languages.language import Language
    from partnerships.anniversaries import Anniversary
    from partnerships.exchanges import Picture, Quotation, When
    from partnerships.history import Entry
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry
    from partnerships.sources import Citation

_PLAIN: Final = re.compile("[a-z0-9][a-z0-9-]{0,79}")
"""Ids that are names of files everywhere, and differ there if they differ."""
_RESERVED: Final = re.compile("con|prn|aux|nul|index|(com|lpt)[0-9]")
"""Names that cannot be those of files, or that are those of other pages."""

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]+")
"""An address of the web in a text."""

_OVER: Final = frozenset({Status.EXPIRED, Status.TERMINATED})


def make_slug(id_: str) -> str:
    """Return the name of the file for an id: the id itself, or its digest where it is no safe name.

    >>> make_slug("kitakyushu-dalian"), make_slug("../大連")
    ('kitakyushu-dalian', '~c40f7533c059')
    """
    if _PLAIN.fullmatch(id_) and not _RESERVED.fullmatch(id_):
        return id_
    return f"~{sha256(id_.encode()).hexdigest()[:12]}"


def is_address(text: str) -> bool:
    """Whether a text is an address of the web, and not of a script or another program."""
    return _ADDRESS.fullmatch(text) is not None


def split_addresses(text: str) -> list[tuple[str, bool]]:
    """Return the parts of a text, each with whether it is an address of the web; what closes a sentence
    or a bracket behind it is none of it.

    >>> split_addresses("see https://a.example/b.")
    [('see ', False), ('https://a.example/b', True), ('.', False)]
    """
    parts: list[tuple[str, bool]] = []
    end = 0
    for match in _ADDRESS.finditer(text):
        address = match[0].rstrip(".,;:!?)]}）」』。、，；")
        parts += [(text[end : match.start()], False), (address, True)]
        end = match.start() + len(address)
    return [each for each in (*parts, (text[end:], False)) if each[0]]


class DateView(NamedTuple):
    """A date in words, and as HTML states it, if it is one day, month or year."""

    text: str
    machine: str | None


class PartnershipView(NamedTuple):
    """A partnership in a list."""

    id: str
    slug: str
    title: str
    partner: str
    """The other parties, or all if there is no home."""
    country: str
    type: str
    status: str
    is_over: bool
    since: str
    next: AnniversaryView | None
    lines: tuple[str, ...]
    """Since when it is, and when its next anniversary is, each with its heading."""
    search: str
    """All names by which it is found."""


class AnniversaryView(NamedTuple):
    """An anniversary that comes."""

    slug: str
    title: str
    ordinal: str
    on: DateView
    explanation: str


class SourceView(NamedTuple):
    """A citation of a source in the text: its title or another text, the anchor of the source below, and
    the place in it.
    """

    text: str
    anchor: str | None = None
    place: str = ""


class QuotationView(NamedTuple):
    """A quotation with its sources."""

    text: str
    sources: tuple[SourceView, ...]


class PictureView(NamedTuple):
    """A picture: a link, for the pages load nothing from elsewhere."""

    text: str
    url: str | None
    credit: str


class EntryView(NamedTuple):
    """An entry of a history."""

    date: str
    machine: str | None
    kind: str
    text: str
    slug: str | None
    """That of its partnership."""
    details: tuple[tuple[str, tuple[str, ...]], ...]
    quotations: tuple[QuotationView, ...]
    pictures: tuple[PictureView, ...]
    sources: tuple[SourceView, ...]


@frozen(order=False)
class Viewer:
    """Says what is in a registry on a day, in a language."""

    registry: Registry
    language: Language
    on: date
    home: Municipality | None

    # dates

    def view_date(self, when: When) -> DateView:
        """Return a date or a period in words, and as machines read it."""
        return DateView(self.language.date(when), find_machine_date(when))

    # partnerships

    def view_partnership(self, partnership: Partnership) -> PartnershipView:
        """Return what a list says of a partnership."""
        language = self.language
        parties = self.find_parties(partnership)
        others = [each for each in parties if each != self.home]
        countries = dict.fromkeys(each.country for each in others if each.country is not None)
        types = partnership.possible_types_on(self.on) or {partnership.latest_type}
        labels = sorted(each.label(language) for each in types)
        coming = partnership.next_anniversary(self.on)
        title = partnership.title(language, on=self.on)
        since = language.date(partnership.acts[0].on)
        lines = [language.details("since", [since])]
        if coming is not None:
            when = [coming.ordinal(language), language.date(coming.on)]
            lines.append(language.details("next_anniversary", [language.join_parts(when)]))
        return PartnershipView(
            partnership.id,
            make_slug(partnership.id),
            title,
            language.names_on(others, self.on) if self.home in parties and others else title,
            language.join_parts(map(language.country, countries)),
            language.join_possible(labels),
            language.status(partnership.status_on(self.on)),
            partnership.possible_statuses_on(self.on) <= _OVER,
            since,
            coming and self.view_anniversary(coming),
            tuple(lines),
            " ".join(dict.fromkeys(self._iter_words(partnership, labels))),
        )

    def _iter_words(self, partnership: Partnership, labels: Iterable[str]) -> Iterator[str]:
        """Yield the texts by which a partnership is found, as they are and folded."""
        others = [each for each in partnership.ever_parties() if each != self.home]
        countries = (each.country for each in others if each.country is not None)
        for text in (
            *labels,
            *(name.text for party in others for name in party.names),
            *map(self.language.country, countries),
        ):
            yield from (text, fold_text(text))

    def find_parties(self, partnership: Partnership) -> list[Municipality]:
        """Return all that can be parties on the day, in order; before the beginning, the founding ones."""
        possible = sorted(
            partnership.possible_parties_on(self.on), key=lambda each: [one.id for one in each]
        )
        found = {party.id: party for parties in possible for party in parties}
        return list(found.values()) or list(partnership.parties)

    def view_anniversary(self, anniversary: Anniversary) -> AnniversaryView:
        """Return what is said of an anniversary that comes."""
        language = self.language
        return AnniversaryView(
            make_slug(anniversary.partnership.id),
            anniversary.title(language),
            anniversary.ordinal(language),
            self.view_date(anniversary.on),
            anniversary.explain(language),
        )

    def list_facts(
        self, partnership: Partnership, view: PartnershipView
    ) -> list[tuple[str, list[str]]]:
        """Return what is known of a partnership on the day, with headings."""
        language = self.language
        facts = {
            "type": [view.type],
            "status": [view.status],
            "since": [view.since],
            "country": [view.country],
            "completed_years": self._count_years(partnership),
            "field": [each.label(language) for each in partnership.fields],
            "motive": [partnership.motive.tell(language)] if partnership.motive else [],
            "note": [partnership.note.tell(language)] if partnership.note else [],
        }
        return [
            (language.heading(key), known)
            for key, texts in facts.items()
            if (known := [*filter(None, texts)])
        ]

    def _count_years(self, partnership: Partnership) -> list[str]:
        """Return how many years are completed of a partnership that is in force."""
        if not partnership.in_force_on(self.on):
            return []
        years = partnership.completed_years(self.on)
        return [self.language.count_range(years.at_least, years.at_most)]

    # histories

    def view_entry(self, entry: Entry) -> EntryView:
        """Return what is said of an entry of a history."""
        language, event = self.language, entry.event
        details = list_details(entry, self.registry, language)
        apart = {"source", "quotation", "picture"}
        shown = (
            (language.heading(key), tuple(texts))
            for key, texts in details.items()
            if texts and key not in apart
        )
        partnership = entry.partnership
        return EntryView(
            format_date(entry, language, era=False),
            None if entry.when is None else find_machine_date(entry.when),
            format_kind(entry, language),
            entry.tell(language),
            None if partnership is None else make_slug(partnership.id),
            tuple(shown),
            tuple(map(self._view_quotation, getattr(event, "quotations", ()))),
            tuple(map(self._view_picture, getattr(event, "pictures", ()))),
            tuple(self._iter_cited(entry)),
        )

    def _iter_cited(self, entry: Entry) -> Iterator[SourceView]:
        if isinstance(entry.event, Exchange):
            yield from map(self._view_citation, entry.event.sources)
            return
        yield from (self._view_source(text) for text in getattr(entry.event, "sources", ()))

    def _view_source(self, text: str) -> SourceView:
        """Return a source that is cited by its id, as its title; or by a text."""
        source = self.registry.sources.get(text)
        if source is None:
            return SourceView(text)
        return SourceView(source.title.tell(self.language), f"source-{make_slug(text)}")

    def _view_citation(self, citation: Citation) -> SourceView:
        place = self.language.join_parts(citation.locators(self.language))
        return self._view_source(citation.source)._replace(place=place)

    def _view_quotation(self, quotation: Quotation) -> QuotationView:
        cited = tuple(map(self._view_citation, quotation.sources))
        return QuotationView(quotation.tell(self.language), cited)

    def _view_picture(self, picture: Picture) -> PictureView:
        language = self.language
        known = [picture.credit.tell(language)] if picture.credit else []
        credit = language.join_parts([*known, *([picture.license] if picture.license else [])])
        text = picture.caption.tell(language) if picture.caption else picture.url
        return PictureView(text, picture.url if is_address(picture.url) else None, credit)

    def list_sources(self, entries: Iterable[Entry]) -> list[tuple[str, str]]:
        """Return the sources that entries cite by their ids: anchor and citation."""
        cites = {id_ for entry in entries for id_, _ in iter_sources(entry.event)}
        cites |= find_originals(cites, self.registry)
        return [
            (f"source-{make_slug(id_)}", source.cite(self.language))
            for id_, source in self.registry.sources.items()
            if id_ in cites
        ]

    def list_commemorations(self, partnership: Partnership) -> list[tuple[str, str, list[str]]]:
        """Return the anniversaries that were commemorated: title, date, and the exchanges."""
        found = (
            self.registry.commemorations(
                partnership.id, period=Period.between(partnership.acts[0].earliest, self.on)
            )
            if partnership.acts[0].earliest <= self.on
            else ()
        )
        language = self.language
        return [
            (
                each.anniversary.title(language),
                language.date(each.anniversary.on),
                [self._tell_exchange(exchange) for exchange in each.exchanges],
            )
            for each in found
            if each.exchanges
        ]

    def _tell_exchange(self, exchange: Exchange) -> str:
        title = self.language.title(exchange.names)
        return (
            title
            if exchange.when is None
            else self.language.bracketed(title, self.language.date(exchange.when))
        )

    # the map

    def list_places(self) -> tuple[list[Place], list[Way]]:
        """Return the places of those that are partners on the day, and the ways between them."""
        language, places, ways = self.language, dict[str, Place](), []
        for partnership in self.registry:
            if not partnership.possibly_in_force_on(self.on):
                continue
            located = [
                (each.coordinates, each)
                for each in self.find_parties(partnership)
                if each.coordinates is not None
            ]
            located.sort(key=lambda each: each[1] != self.home)
            for where, each in located:
                name = language.name_on(each, self.on)
                places[each.id] = Place(each.id, name, where, each == self.home)
            title = partnership.title(language, on=self.on)
            pairs = combinations((where for where, _ in located), 2)
            ways += [Way(one, other, title) for one, other in pairs]
        return list(places.values()), ways

    # counts

    def list_counts(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return the counts on the day: the heading of each facet, and labels with numbers."""
        language = self.language
        tables = []
        for facet in ("type", "status", "country", "decade", "field", "kind"):
            rows = [
                (each.label(language), language.count_range(each.at_least, each.at_most))
                for each in self.registry.counts(facet, on=self.on)
            ]
            if rows:
                tables.append((language.heading(facet), rows))
        return tables


def find_machine_date(when: When) -> str | None:
    """Return a day, a month or a year as HTML states it; None for other dates, and for what is only
    approximate or uncertain.
    """
    known = isinstance(when, PartialDate) and re.fullmatch(r"\d{4}(-\d\d){0,2}", str(when))
    return str(when) if known else None
