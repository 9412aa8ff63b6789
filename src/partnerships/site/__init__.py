"""Pictures of partnerships, and a city's own pages. They need Jinja2, which the extra ``site`` installs.

`timeline` is a picture, `build` a folder of pages. The same input gives the same bytes: nothing here
reads the clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._drawing.timeline import draw_timeline
from partnerships._languages.language import get_language
from partnerships.partnership import Partnership

if TYPE_CHECKING:
    from partnerships._languages.language import Language
    from partnerships.dates import Day
    from partnerships.registry import Registry

__all__ = ["timeline"]


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
