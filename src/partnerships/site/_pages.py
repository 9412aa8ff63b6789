"""The files of a site: which pages there are, and what the template of each gets."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin
from uuid import UUID, uuid5

from attrs import define, field, frozen

from partnerships._drawing.map import draw_map
from partnerships._drawing.templates import make_environment
from partnerships._drawing.timeline import draw_timeline
from partnerships._languages.lookup import is_right_to_left
from partnerships.acts import ACTS
from partnerships.anniversaries import MILESTONE
from partnerships.dates import Period
from partnerships.errors import MissingExtra
from partnerships.formats import document, feed, geojson, table
from partnerships.formats._io import BYTE_ORDER_MARK
from partnerships.site._linked_data import describe_anniversary, describe_city, describe_events
from partnerships.site._views import Viewer, make_slug, split_addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from jinja2 import BaseLoader, Environment

    from partnerships._languages.language import Language
    from partnerships.anniversaries import Anniversary
    from partnerships.exchanges import Exchange
    from partnerships.history import Entry, History
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry

_COMING_YEARS: Final = 10
"""For how many years the calendar, and the pages by year, have anniversaries that come."""
_MOST_COMING: Final = 6
_MOST_NEWS: Final = 30
_MOST_IN_PICTURE: Final = 50
"""The most partnerships of which the first page has a timeline; each has one on its own page."""

_ASSETS: Final = ("style.css", "city.css", "search.js")
_NAMESPACE: Final = UUID("0e4b7a53-3c1f-4a55-8f0e-3f6f7c1d2ab9")
"""The namespace of what a feed has, if no address of the site is given. It must never change, or readers
show everything again.
"""


@frozen(order=False)
class Options:
    """What a site is made of."""

    registry: Registry
    on: date
    languages: tuple[Language, ...]
    home: Municipality | None
    url: str | None
    templates: Path | None

    @cached_property
    def digest(self) -> str:
        """The digest of the registry."""
        return self.registry.digest()

    @cached_property
    def stories(self) -> Mapping[str | None, Sequence[Exchange]]:
        """The exchanges by the ids of their partnerships."""
        found: defaultdict[str | None, list[Exchange]] = defaultdict(list)
        for each in self.registry.exchanges.values():
            found[each.partnership].append(each)
        return found

    @cached_property
    def histories(self) -> Mapping[str, History]:
        """The histories of the partnerships up to the day."""
        return {each.id: self.registry.history(each.id, until=self.on) for each in self.registry}

    @cached_property
    def years(self) -> Mapping[int, Sequence[Entry]]:
        """The entries that certainly belong to one year, by that year; with anniversaries that come."""
        last = min(self.on.year + _COMING_YEARS, 9999)
        found: defaultdict[int, list[Entry]] = defaultdict(list)
        for each in self.registry.history(until=date(last, 12, 31)):
            year = each.earliest.year
            if each.when is not None and year == each.latest.year <= last:
                found[year].append(each)
        return dict(sorted(found.items()))

    def iter_coming(self) -> Iterator[Anniversary]:
        """Yield the milestone anniversaries from the day on, in date order."""
        last = date(min(self.on.year + _COMING_YEARS, 9999), 12, 31)
        return self.registry.anniversaries(Period.between(self.on, last), every=MILESTONE)


def make_site_environment(templates: Path | None) -> Environment:
    """Return the environment of the site's templates, in front of which are those of a folder. Raises
    `MissingExtra`.
    """
    make_environment()  # it names the extra if that is missing
    from jinja2 import FileSystemLoader, PackageLoader  # noqa: PLC0415  # an extra

    own: list[BaseLoader] = [] if templates is None else [FileSystemLoader(templates)]
    return make_environment(*own, PackageLoader("partnerships.site"))


@define(eq=False)
class SiteMaker:
    """Makes the files of a site, one after the other, and says what is left out."""

    options: Options
    environment: Environment
    messages: list[str] = field(factory=list)

    def iter_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the name and the content of each file."""
        registry, on, languages = self.options.registry, self.options.on, self.options.languages
        for name in _ASSETS:
            yield name, self.environment.get_template(name).render().encode()
        yield from self._iter_static_files()
        yield "registry.json", document.dumps(registry).encode()
        yield "partnerships.csv", (BYTE_ORDER_MARK + table.dumps(registry)).encode()
        yield "map.geojson", geojson.dumps(registry, on=on, lang=languages[0]).encode()
        for language in languages:
            yield from _LanguageMaker(self, language).iter_files()

    def _iter_static_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the files in ``static`` beside the templates of one's own: pictures, letters."""
        if self.options.templates is not None:
            folder = self.options.templates / "static"
            for path in sorted(each for each in folder.rglob("*") if each.is_file()):
                yield f"static/{path.relative_to(folder).as_posix()}", path.read_bytes()


@define(eq=False)
class _LanguageMaker:
    """Makes the pages in one language; those in the first are at the top of the folder."""

    site: SiteMaker
    language: Language
    options: Options = field(init=False)
    viewer: Viewer = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.options = options = self.site.options
        self.viewer = Viewer(options.registry, self.language, options.on, options.home)

    def iter_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the name and the content of each file."""
        calendar, say = self._make_calendar(), self.language.site
        if calendar is not None:
            yield f"{self._folder_of(self.language)}calendar.ics", calendar
        yield self._render("index.html", {**self._describe_index(), "calendar": calendar})
        for partnership in self.options.registry:
            yield from self._iter_partnership_pages(partnership)
        years = self.options.years
        values = {"page_title": say("years"), "years": [*years]}
        yield self._render("years/index.html", values, "years.html")
        for year, entries in years.items():
            shown = [self.viewer.view_entry(each) for each in entries]
            page = {
                "page_title": str(year),
                "years": [*years],
                "year": year,
                "entries": shown,
                **self._describe_sources(entries),
            }
            yield self._render(f"years/{year}.html", page, "year.html")
        counts = {"page_title": say("counts"), "tables": self.viewer.list_counts()}
        yield self._render("counts.html", counts)
        yield self._render("news.atom", {"page_title": say("news"), "news": self._list_news()})

    def _describe_index(self) -> dict[str, object]:
        """Return what the first page says."""
        options, viewer = self.options, self.viewer
        views = [viewer.view_partnership(each) for each in options.registry]
        groups: defaultdict[str, list[object]] = defaultdict(list)
        for view in sorted(views, key=lambda each: each.is_over):
            groups[view.status if view.is_over else view.type].append(view)
        places, ways = viewer.list_places()
        coming = islice(options.iter_coming(), _MOST_COMING)
        return {
            "page_title": None,
            "groups": groups,
            "coming": [viewer.view_anniversary(each) for each in coming],
            "timeline": self._draw([*options.registry])
            if 0 < len(views) <= _MOST_IN_PICTURE
            else None,
            "map": draw_map(places, ways, title=self.language.site("map")) if places else None,
            "data": [] if options.home is None else [self._describe_city(options.home)],
        }

    def _describe_city(self, municipality: Municipality) -> dict[str, object]:
        return describe_city(municipality, self.options.on, self.language)

    def _draw(self, partnerships: Sequence[Partnership]) -> str:
        alone = partnerships[0] if len(partnerships) == 1 else None
        exchanges = (one for each in partnerships for one in self.options.stories.get(each.id, ()))
        return draw_timeline(
            partnerships,
            exchanges,
            self.options.registry.types.values(),
            title=alone.title(self.language) if alone else self.language.site("timeline"),
            on=self.options.on,
            lang=self.language,
            styled=False,
        )

    def _iter_partnership_pages(self, partnership: Partnership) -> Iterator[tuple[str, bytes]]:
        """Yield the page of a partnership, and a sheet for its next anniversary, if there is one."""
        on, viewer, language = self.options.on, self.viewer, self.language
        entries = self.options.histories[partnership.id]
        view = viewer.view_partnership(partnership)
        picture = self._draw([partnership])
        coming = partnership.next_anniversary(on)
        data = [self._describe_city(each) for each in viewer.find_parties(partnership)]
        if coming is not None:
            data.append(describe_anniversary(coming, language))
        shared = {
            "page_title": view.title,
            "partnership": view,
            "timeline": picture,
            "acts": [viewer.view_entry(each) for each in entries if each.kind in ACTS],
        }
        page = {
            **shared,
            "facts": viewer.list_facts(partnership, view),
            "commemorations": viewer.list_commemorations(partnership),
            "entries": [viewer.view_entry(each) for each in entries],
            **self._describe_sources(entries),
            "data": [*data, *describe_events(entries, language)],
        }
        yield self._render(f"partnerships/{view.slug}.html", page, "partnership.html")
        if coming is not None:
            titles = {each.tag: partnership.title(each, on=on) for each in self.options.languages}
            yield self._render(
                f"sheets/{view.slug}.html", {**shared, "titles": titles}, "sheet.html"
            )

    def _describe_sources(self, entries: Iterable[Entry]) -> dict[str, object]:
        """Return the sources that entries cite, and the numbers by which a page cites them."""
        sources = self.viewer.list_sources(entries)
        numbers = {anchor: number for number, (anchor, _) in enumerate(sources, 1)}
        return {"sources": sources, "numbers": numbers}

    def _list_news(self) -> list[dict[str, object]]:
        """Return the latest entries up to the day, the newest first."""
        on = self.options.on
        past = [each for entries in self.options.years.values() for each in entries]
        past = [each for each in past if each.latest <= on]
        past.sort(key=lambda each: each.latest)  # those of one day stay in their order
        return [self._describe_news(each) for each in past[: -_MOST_NEWS - 1 : -1]]

    def _describe_news(self, entry: Entry) -> dict[str, object]:
        partnership = entry.partnership and entry.partnership.id
        page = (
            f"years/{entry.latest.year}.html"
            if partnership is None
            else f"partnerships/{make_slug(partnership)}.html"
        )
        event = "\n".join(
            [self.language.tag, partnership or "", entry.kind, str(entry.when), entry.tell()]
        )
        return {
            "id": uuid5(_NAMESPACE, f"{self.options.url or ''}\n{event}").urn,
            "page": page,
            "updated": f"{entry.latest}T00:00:00Z",
            "entry": self.viewer.view_entry(entry),
        }

    def _make_calendar(self) -> bytes | None:
        """Return the calendar of what comes; None without icalendar, which is said once."""
        options = self.options
        try:
            made = feed.from_anniversaries(
                options.iter_coming(),
                lang=self.language,
                name=self._name_site(),
                revised=max(options.on, feed.NEVER_REVISED),
            )
        except MissingExtra as error:
            message = f"the site has no calendar: {error.message}"
            if message not in self.site.messages:
                self.site.messages.append(message)
            return None
        return made.content

    # where the pages are

    def _name_home(self) -> str | None:
        """Return the name of the municipality whose site it is."""
        home = self.options.home
        return None if home is None else self.language.name_on(home, self.options.on)

    def _name_site(self) -> str:
        """Return the title of the site."""
        home, partnerships = self._name_home(), self.language.site("partnerships")
        return partnerships if home is None else f"{home} – {partnerships}"

    def _folder_of(self, language: Language) -> str:
        """Return the folder of the pages in a language, with its slash; none for the first."""
        return "" if language == self.options.languages[0] else f"{language.tag}/"

    def _render(
        self, name: str, values: Mapping[str, object], template: str | None = None
    ) -> tuple[str, bytes]:
        """Return the name and the content of a page, by its name within the folder of its language."""
        options, language = self.options, self.language
        folder = self._folder_of(language)
        base = "../" * name.count("/")
        root = base + "../" * folder.count("/")
        text = self.site.environment.get_template(template or name).render(
            {
                "language": language,
                "say": language.site,
                "heading": language.heading,
                "split_addresses": split_addresses,
                "direction": "rtl" if is_right_to_left(language.tag) else "ltr",
                "site_title": self._name_site(),
                "site_name": self._name_home() or self._name_site(),
                "page": name,
                "base": base,
                "root": root,
                "languages": [
                    (each, f"{root}{self._folder_of(each)}{name}") for each in options.languages
                ],
                "url": options.url and urljoin(options.url, f"{folder}{name}"),
                "on": options.on,
                "date": language.date(options.on),
                "digest": options.digest,
                "data": (),
                **values,
            }
        )
        return f"{folder}{name}", text.encode()
