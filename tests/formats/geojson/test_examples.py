"""Maps as a program for maps reads them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from partnerships import (
    Conclusion,
    Coordinates,
    InvalidDate,
    Municipality,
    Name,
    NotSettled,
    Partnership,
    Registry,
    UnknownLanguage,
)
from partnerships.cli import main
from partnerships.formats import document, geojson
from partnerships.formats.geojson import cut_line

if TYPE_CHECKING:
    from pathlib import Path

KITAKYUSHU = Municipality(
    "kitakyushu",
    [Name("Kitakyushu", lang="en"), Name("北九州市", lang="ja")],
    country="JP",
    since="1963-02-10",
    coordinates=(33.8834, 130.8752),
)
DALIAN = Municipality(
    "dalian",
    [Name("Lüda", lang="en", until="1981"), Name("Dalian", lang="en", since="1981")],
    country="CN",
    coordinates=(38.914, 121.6147),
)
TACOMA = Municipality("tacoma", "Tacoma", country="US", coordinates=(47.2529, -122.4443))
DAVAO = Municipality("davao", "Davao", country="PH")
REGISTRY = Registry.of(
    [
        Partnership.between(KITAKYUSHU, DALIAN, type="friendship", since="1979-05-01"),
        Partnership((KITAKYUSHU, TACOMA, DALIAN, DAVAO), [Conclusion("2001", "sister")], id="four"),
        Partnership((KITAKYUSHU, DAVAO), [Conclusion("2017-11-12", "sister")]),
    ]
)


def draw(on: str, lang: str = "en") -> dict[str, dict[str, Any]]:
    """Return the features of the registry, by id."""
    features = json.loads(geojson.dumps(REGISTRY, on=on, lang=lang))["features"]
    return {each["properties"]["id"]: each for each in features}


def test_a_municipality_is_a_point_with_the_longitude_first() -> None:
    assert draw("1981-06-01")["dalian"] == {
        "type": "Feature",
        "properties": {
            "kind": "municipality",
            "id": "dalian",
            "name": "Lüda/Dalian",
            "names": {"en": ["Lüda", "Dalian"]},
            "country": "CN",
            "partnerships": ["dalian-kitakyushu"],
        },
        "geometry": {"type": "Point", "coordinates": [121.6147, 38.914]},
    }


def test_a_partnership_is_a_line_between_its_parties() -> None:
    assert draw("1980-01-01", "ja")["dalian-kitakyushu"] == {
        "type": "Feature",
        "properties": {
            "kind": "partnership",
            "id": "dalian-kitakyushu",
            "name": "北九州市とLüda",
            "parties": ["kitakyushu", "dalian"],
            "types": ["friendship"],
            "concluded": "1979-05-01",
            "status": "in_force",
        },
        "geometry": {
            "type": "LineString",
            "coordinates": [[130.8752, 33.8834], [121.6147, 38.914]],
        },
    }


def test_what_has_no_coordinates_has_no_geometry() -> None:
    found = draw("2024-08-29")
    assert found["davao"]["geometry"] is None
    assert found["davao-kitakyushu"]["geometry"] is None
    assert found["davao-kitakyushu"]["properties"]["parties"] == ["kitakyushu", "davao"]


def test_more_parties_have_a_line_between_every_two_that_have_coordinates() -> None:
    """Those over the Pacific are cut."""
    geometry = draw("2024-08-29")["four"]["geometry"]
    assert geometry["type"] == "MultiLineString"
    assert len(geometry["coordinates"]) == 5


def test_a_map_has_only_what_can_be_there_on_the_day() -> None:
    assert list(draw("1962-01-01")) == ["dalian", "tacoma", "davao"]
    assert draw("2001-06-01")["four"]["properties"]["status"] == "uncertain"


@pytest.mark.parametrize(
    ("one", "other", "parts"),
    [
        ((45, 170), (45, -170), [[(170, 45), (180, 45)], [(-180, 45), (-170, 45)]]),
        ((0, -170), (10, 170), [[(-170, 0), (-180, 5)], [(180, 5), (170, 10)]]),
        ((0, 179), (40, -177), [[(179, 0), (180, 10)], [(-180, 10), (-177, 40)]]),
        ((0, 180), (10, -170), [[(-180, 0), (-170, 10)]]),
        ((0, -170), (10, 180), [[(-170, 0), (-180, 10)]]),
        ((0, 180), (10, -180), [[(-180, 0), (-180, 10)]]),
        ((0, -90), (0, 90), [[(-90, 0), (90, 0)]]),
        ((1, 2), (1, 2), [[(2, 1), (2, 1)]]),
    ],
)
def test_a_line_is_cut_at_the_antimeridian(
    one: tuple[float, float], other: tuple[float, float], parts: list[list[tuple[float, float]]]
) -> None:
    """The first is the example of RFC 7946, 3.1.9."""
    assert cut_line(Coordinates(*one), Coordinates(*other)) == parts


def test_the_day_is_exact_and_the_language_known() -> None:
    with pytest.raises(NotSettled):
        geojson.dumps(REGISTRY, on="2024")
    with pytest.raises(InvalidDate):
        geojson.dumps(REGISTRY, on="today")
    with pytest.raises(UnknownLanguage):
        geojson.dumps(REGISTRY, on="2024-08-29", lang="xx")


def test_a_map_is_saved_as_it_is_returned(tmp_path: Path) -> None:
    geojson.dump(REGISTRY, tmp_path / "map.geojson", on="2024-08-29", lang="ja")
    text = (tmp_path / "map.geojson").read_text("utf-8")
    assert text == geojson.dumps(REGISTRY, on="2024-08-29", lang="ja")
    assert text.endswith("}\n")


def test_the_command_draws_a_map_and_names_what_it_cannot_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = str(tmp_path / "registry.json"), tmp_path / "map.geojson"
    document.dump(REGISTRY, source)
    arguments = ["convert", source, str(target), "--on", "1980-01-01", "--lang", "ja"]
    assert main(arguments) == 0
    assert target.read_text("utf-8") == geojson.dumps(REGISTRY, on="1980-01-01", lang="ja")
    told = f"{target}: without coordinates: 1 of 4 municipalities: davao"
    assert capsys.readouterr().err == f"partnerships: {told}\n"
    assert main(["convert", source, "-", "--format", "geojson"]) == 0
    assert '"status": "in_force"' in capsys.readouterr().out
    assert main(["convert", source, str(tmp_path / "list.csv"), "--on", "1980-01-01"]) == 2
    assert capsys.readouterr().err == "partnerships: --on goes with a map (.geojson)\n"
    located = REGISTRY.removing("davao-kitakyushu").removing("four").removing("davao")
    document.dump(located, source)
    assert main([*arguments, "--force"]) == 0
    assert capsys.readouterr().err == ""
