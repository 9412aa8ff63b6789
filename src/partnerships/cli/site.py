"""The commands that draw pictures and write a city's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships import site
from partnerships.cli.files import STANDARD, require_free
from partnerships.cli.streams import CommandResult, write_progress
from partnerships.formats._io.files import write_whole

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from datetime import date

    from partnerships.registry import Registry


def draw_timeline(registry: Registry, options: Namespace, *, today: date) -> CommandResult:
    """Draw the timeline of a registry, and write it."""
    read = [] if options.registry is None else [options.registry]
    require_free(options.target, read, force=options.force)
    picture = site.timeline(registry, on=options.on or today, lang=options.lang)
    if options.target == STANDARD:
        return CommandResult(picture, format="svg")
    write_whole(options.target, picture.encode())
    return CommandResult()


def build_site(
    registry: Registry, options: Namespace, say: Callable[[str], None], *, today: date
) -> CommandResult:
    """Write the pages of a registry into a folder."""
    home = None if options.home is None else registry.find_municipality(options.home).id
    built = site.build(
        registry,
        options.folder,
        on=options.on or today,
        languages=options.languages,
        home=home,
        url=options.url,
        templates=options.templates,
        progress=lambda count: write_progress(count, "files"),
    )
    for message in built.messages:
        say(message)
    return CommandResult()
