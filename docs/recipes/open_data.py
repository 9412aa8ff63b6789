"""A folder of open data, made anew from a registry document: for a web server, or a portal.

python open_data.py registry.json public 2024-08-29
"""

import sys
from datetime import date
from pathlib import Path

from dateutil.relativedelta import relativedelta

from partnerships import Period, Registry
from partnerships.formats import datapackage, document, feed, geojson, table

ABOUT = {
    "title": "Partnerships of Kitakyushu",
    "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
}
"""What the library cannot know. Put yours here."""


def export(registry: Registry, folder: Path, day: date) -> None:
    """Write the files of a folder, as of a day.

    Equal registries give equal bytes on a day, so that a comparison shows what has changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    document.dump(registry, folder / "registry.json")
    table.dump(registry, folder / "partnerships.csv", lang="en")
    geojson.dump(registry, folder / "map.geojson", on=day)
    year = Period.between(day, day + relativedelta(years=1, days=-1))
    feed.dump(registry, folder / "anniversaries.ics", year, name="Partner cities", revised=day)
    about = {**ABOUT, "version": registry.digest()[:12], "created": f"{day}T00:00:00Z"}
    datapackage.dump(registry, folder / "data", period=year, properties=about)


def main() -> None:
    """Write the folder of a day, by default today."""
    path, folder, *given = sys.argv[1:]
    day = date.fromisoformat(given[0]) if given else date.today()
    export(document.load(path), Path(folder), day)


if __name__ == "__main__":
    main()
