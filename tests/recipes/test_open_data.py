"""A folder of open data, read again by the programs that it is for."""

from __future__ import annotations

import csv
import json
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from partnerships import Municipality, samples
from partnerships.formats import document

if TYPE_CHECKING:
    from pathlib import Path

icalendar = pytest.importorskip("icalendar", reason="it writes a calendar: extra ical")

import open_data as recipe

HOME = Municipality("kitakyushu", "Kitakyushu", country="JP", coordinates=(33.8834, 130.8752))
REGISTRY = samples.kitakyushu().replacing(HOME)
DAY = date(2024, 4, 1)


def read_folder(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    recipe.export(REGISTRY, tmp_path / "public", DAY)
    return tmp_path / "public"


def test_the_document_has_everything(folder: Path) -> None:
    assert document.load(folder / "registry.json") == REGISTRY


def test_the_table_has_a_row_for_each_conclusion(folder: Path) -> None:
    with (folder / "partnerships.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [*csv.DictReader(file)]
    assert len(rows) == sum(
        type(act).__name__ == "Conclusion" for each in REGISTRY for act in each.acts
    )


def test_the_map_has_what_has_coordinates(folder: Path) -> None:
    """All that are a party on the day, at least."""
    features = json.loads((folder / "map.geojson").read_bytes())["features"]
    points = {
        each["properties"]["id"]
        for each in features
        if each["geometry"] and each["geometry"]["type"] == "Point"
    }
    on_day = {city.id for each in REGISTRY for city in each.parties_on(DAY)}
    located = {each.id for each in REGISTRY.municipalities.values() if each.coordinates}
    assert on_day & located <= points <= located
    assert "kitakyushu" in points


def test_the_calendar_has_the_year_from_the_day_on(folder: Path) -> None:
    calendar = icalendar.Calendar.from_ical((folder / "anniversaries.ics").read_bytes())
    days = [str(each["DTSTART"].dt) for each in calendar.walk("VEVENT")]
    assert len(days) == REGISTRY.count_anniversaries("2024-04-01/2025-03-31")
    assert "2024-05-01" in days


def test_the_package_is_valid_and_counts_the_same(folder: Path) -> None:
    frictionless = pytest.importorskip(
        "frictionless", reason="it validates the package: install the extra dev"
    )
    report = frictionless.validate(str(folder / "data/datapackage.json"))
    assert report.valid, report.flatten(["message"])
    package = json.loads((folder / "data/datapackage.json").read_bytes())
    assert package["version"] == REGISTRY.digest()[:12]
    assert "anniversaries" in {each["name"] for each in package["resources"]}


def test_the_same_registry_gives_the_same_bytes(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also from the document, and over what is there."""
    source = tmp_path / "registry.json"
    document.dump(REGISTRY, source)
    before = read_folder(folder)
    monkeypatch.setattr(sys, "argv", ["open_data.py", str(source), str(folder), str(DAY)])
    recipe.main()
    assert read_folder(folder) == before
