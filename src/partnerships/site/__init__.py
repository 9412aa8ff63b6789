"""Pictures of partnerships, and a city's own pages. They need Jinja2, which the extra ``site`` installs.

`timeline` is a picture, `build` a folder of pages. The same input gives the same bytes: nothing here
reads the clock.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, final

from attrs import frozen

from partnerships._drawing.timeline import draw_timeline
from partnerships._languages.language import get_language
from partnerships._validation import truncated_repr
from partnerships.dates import require_exact
from partnerships.errors import InvalidOption
from partnerships.partnership import Partnership

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator

    from partnerships._languages.language import Language
    from partnerships.dates import Day
    from partnerships.municipalities import Municipality
    from partnerships.registry import Registry

__all__ = ["Site", "build", "timeline"]


def timeline(
    of: Registry | Partnership,
    *,
    on: Day | None = None,
    lang: str | Language = "en",
    width: int | None = 720,
) -> str:
    """Return a timeline as SVG: a bar for each partnership over the years, the oldest first.

    The colour of a bar is its type. It is drawn sharply where the status is certain, hatched where the
    partnership is suspended, and fades where the dates leave it open; there is a gap where it is not in
    force. The names of the parties stand where they begin to be used. Acts, milestone anniversaries and,
    of a registry, exchanges are marks, each with its text; one whose day is not known is a dotted line
    over all days that it can be.

    The picture ends with the year of the day ``on``, on which a line is drawn; by default with the last
    year of which anything is known. Without a ``width`` (in pixels), it takes that of the page in which it
    stands. Texts are text, and colours follow the reader's light or dark scheme.

    Raises `InvalidDate`, `UnknownLanguage`, and `MissingExtra` if Jinja2 is not installed.

    >>> from partnerships import samples
    >>> picture = timeline(samples.kitakyushu()["kitakyushu-dalian"], on="2024-08-29")
    >>> picture[:4], "Kitakyushu and Lüda" in picture
    ('<svg', True)
    """
    if isinstance(of, Partnership):
        return draw_timeline([of], title=of.title(lang), on=on, lang=lang, width=width)
    alone = next(iter(of)) if len(of) == 1 else None
    title = get_language(lang).site("timeline") if alone is None else alone.title(lang)
    return draw_timeline(
        of, of.exchanges.values(), of.types.values(), title=title, on=on, lang=lang, width=width
    )


@final
@frozen(order=False)
class Site:
    """What `build` has written."""

    files: tuple[str, ...]
    """The files, by their names within the folder, in order."""
    messages: tuple[str, ...]
    """What was left out, and why, in English; one sentence each."""


def build(
    registry: Registry,
    folder: str | os.PathLike[str],
    *,
    on: Day,
    languages: Iterable[str | Language] = ("en",),
    home: str | None = None,
    url: str | None = None,
    templates: str | os.PathLike[str] | None = None,
    progress: Callable[[int], None] | None = None,
) -> Site:
    """Write the pages of a registry into a folder: a site that needs no server and no other site.

    It says what is known on the day ``on``. The pages in the first of the ``languages`` are at the top of
    the folder, those in the others in folders by their tags. ``home`` is the id of the municipality whose
    site it is, by default the one that is a party of all partnerships. ``url`` is the address of the
    site, which feeds and previews need to name whole addresses. ``templates`` is a folder with templates
    (Jinja2) that take the place of those of the same name, and with files of one's own in ``static``.
    ``progress`` is called with the number of files that are made.

    Files of a site that was there before are replaced, or removed if they are no more; a list of them
    stands in ``partnerships-site.txt``. All files are made before any is replaced, so that an error leaves
    the site as it was. The same input gives the same bytes.

    Raises `InvalidOption` for a file in the folder that is no part of a site and would be lost, for no
    language and for an address that is none of the web; `NotSettled` if ``on`` is partial; `NotFound`,
    `UnknownLanguage`, `OSError`, and `MissingExtra` if Jinja2 is not installed. Without icalendar (extra
    ``ical``) the site has no calendar, and `Site.messages` says so.

    >>> from tempfile import TemporaryDirectory
    >>> from partnerships import samples
    >>> with TemporaryDirectory() as city:
    ...     site = build(samples.kitakyushu(), city, on="2024-08-29", languages=["ja", "en"])
    >>> "index.html" in site.files, "en/partnerships/kitakyushu-dalian.html" in site.files
    (True, True)
    """
    from partnerships.site._folder import write_site  # noqa: PLC0415  # pictures need no pages
    from partnerships.site._pages import Options, SiteMaker, make_site_environment  # noqa: PLC0415

    own = None if templates is None else Path(templates)
    if own is not None and not own.is_dir():
        raise InvalidOption(f"no folder of templates: {str(own)!r}", value=str(own))
    known = {each.tag: each for each in map(get_language, languages)}
    if not known:
        raise InvalidOption("a site needs one language or more", value=languages)
    if url is not None and not url.startswith(("http://", "https://")):
        raise InvalidOption(f"an address of the web is needed: {truncated_repr(url)}", value=url)
    options = Options(
        registry,
        require_exact(on),
        tuple(known.values()),
        _find_home(registry, home),
        url and f"{url.rstrip('/')}/",
        own,
    )
    maker = SiteMaker(options, make_site_environment(own))
    files = write_site(Path(folder), _report_files(maker.iter_files(), progress))
    return Site(files, tuple(maker.messages))


def _report_files(
    files: Iterable[tuple[str, bytes]], progress: Callable[[int], None] | None
) -> Iterator[tuple[str, bytes]]:
    """Yield files, and report their number at times."""
    for number, each in enumerate(files, start=1):
        yield each
        if progress is not None and number % 50 == 0:
            progress(number)


def _find_home(registry: Registry, id_: str | None) -> Municipality | None:
    """Return a municipality by its id, by default the one that is a party of all partnerships, if there
    is just one. Raises `NotFound`.
    """
    if id_ is not None:
        return registry.find_municipality(id_)
    shared = [set(each.ever_parties()) for each in registry]
    common = set.intersection(*shared) if shared else set()
    return next(iter(common)) if len(common) == 1 else None
