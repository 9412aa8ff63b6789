"""Coordinates, and municipalities by an identifier."""

from __future__ import annotations

import json

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from partnerships import (
    Coordinates,
    InvalidDocument,
    InvalidMunicipality,
    Municipality,
    NotFound,
    Registry,
)
from partnerships.formats import document
from partnerships.testing import coordinates, municipalities


@given(coordinates())
def test_coordinates_stay_as_they_are_through_a_document(where: Coordinates) -> None:
    """The same numbers, and the same digest; -0.0 is 0.0."""
    registry = Registry.of(municipalities=[Municipality("a", "A", coordinates=where)])
    again = document.loads(document.dumps(registry))
    assert again.municipalities["a"].coordinates == where
    assert again.digest() == registry.digest()
    assert str(where.latitude) != "-0.0" != str(where.longitude)


@given(st.floats() | st.integers(), st.floats() | st.integers())
def test_coordinates_are_numbers_of_degrees(latitude: float, longitude: float) -> None:
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        found = Coordinates(latitude, longitude)
        assert (found.latitude, found.longitude) == (latitude, longitude)
        assert type(found.latitude) is type(found.longitude) is float
    else:
        with pytest.raises(InvalidMunicipality, match="is a number of degrees from -"):
            Coordinates(latitude, longitude)


@pytest.mark.parametrize("value", ["33.9", None, True, float("nan"), float("-inf"), 90.5, 10**400])
def test_what_is_no_latitude(value: object) -> None:
    with pytest.raises(
        InvalidMunicipality, match="a latitude is a number of degrees from -90"
    ) as it:
        Coordinates(value, 0)  # type: ignore[arg-type]  # wrong on purpose
    assert it.value.path == "latitude"


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("33.9,130.9", "coordinates"),
        ((33.9,), "coordinates"),
        ((1, 2, 3), "coordinates"),
        ({33.9, 130.9}, "coordinates"),
        ((130.9, 33.9), "coordinates.latitude"),
        (("33.9", "130.9"), "coordinates.latitude"),
    ],
)
def test_what_are_no_coordinates_of_a_municipality(value: object, path: str) -> None:
    """A pair in the other order is often refused."""
    with pytest.raises(InvalidMunicipality) as caught:
        Municipality("a", "A", coordinates=value)  # type: ignore[arg-type]  # wrong on purpose
    assert caught.value.path == path


def test_a_pair_is_accepted() -> None:
    known = Municipality("a", "A", coordinates=[33.5, -130])
    assert known.coordinates == Coordinates(33.5, -130.0)
    assert evolve(known, coordinates=Coordinates(33.5, -130.0)) == known
    assert repr(known.coordinates) == "Coordinates(33.5, -130.0)"
    assert (str(known.coordinates), f"{known.coordinates:ja}") == ("33.5, -130.0",) * 2
    assert repr(known) == "Municipality('a', [Name('A')], coordinates=Coordinates(33.5, -130.0))"


@pytest.mark.parametrize(
    ("written", "reported"),
    [
        ([33.9, 130.9], "municipalities[0] ('a').coordinates: must be an object: [33.9, 130.9]"),
        ({"latitude": 33.9}, "municipalities[0] ('a').coordinates.longitude: is missing"),
        (
            {"latitude": 133.9, "longitude": 3},
            "municipalities[0] ('a').coordinates.latitude: a latitude is a number of degrees from -90",
        ),
        (
            {"lat": 1, "latitude": 1, "longitude": 3},
            "municipalities[0] ('a').coordinates: unknown key (known are latitude, longitude): 'lat'",
        ),
    ],
)
def test_what_a_document_cannot_say_of_a_place(written: object, reported: str) -> None:
    place = {"id": "a", "names": [{"text": "A"}], "coordinates": written}
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps({"format": "partnerships/1", "municipalities": [place]}))
    (error,) = caught.value.exceptions
    assert str(error).startswith(reported)


def test_coordinates_are_told_among_the_changes() -> None:
    before = Registry.of(municipalities=[Municipality("a", "A")])
    placed = before.replacing(Municipality("a", "A", coordinates=(1, 2)))
    moved = before.replacing(Municipality("a", "A", coordinates=(1, 3)))
    assert str(placed.changes_from(before)) == "municipality a: coordinates: 1.0, 2.0 added"
    assert str(moved.changes_from(placed)) == "municipality a: coordinates.longitude: 2.0 → 3.0"


@given(st.lists(municipalities(), max_size=4, unique_by=lambda each: each.id))
def test_a_municipality_is_found_by_each_of_its_identifiers(known: list[Municipality]) -> None:
    """If no other has it."""
    registry = Registry.of(municipalities=known)
    for each in known:
        for scheme, value in each.identifiers.items():
            bearers = [one for one in known if one.identifiers.get(scheme) == value]
            if len(bearers) == 1:
                assert registry.municipality_of(scheme, value) == each
            else:
                with pytest.raises(NotFound, match="several municipalities"):
                    registry.municipality_of(scheme, value)


def test_an_identifier_that_nothing_has_or_several_have() -> None:
    known = [Municipality(id_, "A", identifiers={"wikidata": "Q1"}) for id_ in ("a", "b")]
    registry = Registry.of(municipalities=known)
    with pytest.raises(NotFound) as caught:
        registry.municipality_of("wikidata", "Q1")
    assert str(caught.value) == (
        "several municipalities (a, b) have this identifier of the scheme 'wikidata': 'Q1'"
    )
    with pytest.raises(NotFound) as caught:
        registry.municipality_of("geonames", "Q1")
    assert str(caught.value) == (
        "no municipality has this identifier of the scheme 'geonames': 'Q1'"
    )
    with pytest.raises(NotFound, match="no municipality has this identifier"):
        registry.municipality_of("geonames", None)  # type: ignore[arg-type]  # as a cell without one
