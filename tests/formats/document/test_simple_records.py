"""Simple records of a document are read by short ways, which agree with the converters or leave the record to them."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeAlias

from hypothesis import event, given, strategies as st

from partnerships import Municipality, Name, Partnership, PartnershipsError, Registry
from partnerships._testing.histories import EXACT, MUNICIPALITIES, PARTIAL
from partnerships._testing.municipalities import OWN_FIELD
from partnerships.formats import document
from partnerships.formats._document import converters
from partnerships.testing import municipalities
from partnerships.vocabulary import BUILT_IN, FIELDS
from tests.support.strategies import partnerships

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

Json: TypeAlias = Any

PLACES = {party.id: party for party in MUNICIPALITIES}
TYPES = dict(BUILT_IN)

ODD = st.sampled_from(
    (None, True, 0, 1.5, "", " ", "a b", "1979-02-30", "2024-W01-1", [], ["tacoma"], {}, {"a": "b"})
)
"""What can be in the wrong place."""


@st.composite
def spoilt(draw: DrawFn, records: st.SearchStrategy[Json]) -> Json:
    """Records as they are written, with something in the wrong place, missing, or too much."""
    record = json.loads(json.dumps(draw(records)))
    for _ in range(draw(st.integers(0, 2))):
        place = record
        while isinstance(place, dict | list) and place and draw(st.booleans()):
            inner = draw(
                st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place)))
            )
            if not isinstance(place[inner], dict | list):
                break
            place = place[inner]
        if isinstance(place, list):
            place.append(deepcopy(draw(ODD)))
        elif isinstance(place, dict):
            key = draw(st.sampled_from((*sorted(place), "note", "act", "lang")))
            if draw(st.booleans()):
                place.pop(key, None)
            else:
                place[key] = deepcopy(draw(ODD))
    return record


def written(partnership: Partnership) -> Json:
    """Return the record of a partnership."""
    return json.loads(document.dumps(Registry.of([partnership])))["partnerships"][0]


def place_written(place: Municipality) -> Json:
    """Return the record of a municipality."""
    return json.loads(document.dumps(Registry.of(municipalities=[place])))["municipalities"][0]


def careful(read: Callable[[], object]) -> object:
    """Return what is read, or None where it is refused."""
    try:
        return read()
    except PartnershipsError:
        return None


def _found(known: dict[str, Any], id_: str) -> Json:
    if id_ not in known:
        raise PartnershipsError(f"no such id: {id_!r}")
    return known[id_]


WRITTEN_PARTNERSHIPS = partnerships(EXACT, PARTIAL, max_acts=3).map(written)
PLACES_WRITTEN = (municipalities() | st.sampled_from(MUNICIPALITIES)).map(place_written)
READER = converters.make_partnership_reader(
    lambda id_: _found(PLACES, id_),
    lambda code: _found(TYPES, code),
    lambda code: _found({**FIELDS, OWN_FIELD.code: OWN_FIELD}, code),
)


@given(spoilt(WRITTEN_PARTNERSHIPS))
def test_a_partnership_read_by_the_short_way_is_the_one_read_with_care(record: Json) -> None:
    """Or the short way gives way, as it always does to what is refused."""
    short = converters.read_simple_partnership(record, PLACES, TYPES)
    event(f"short: {short is not None}")
    if short is not None:
        assert short == careful(lambda: READER.structure(record, Partnership))


@given(spoilt(PLACES_WRITTEN))
def test_a_municipality_read_by_the_short_way_is_the_one_read_with_care(record: Json) -> None:
    """Or the short way gives way."""
    short = converters.read_simple_municipality(record)
    event(f"short: {short is not None}")
    if short is not None:
        converter = converters.make_definition_converter()
        assert short == careful(lambda: converter.structure(record, Municipality))


def test_the_short_ways_are_gone() -> None:
    """Those of simple records; all others are left to the converters."""
    act = {"act": "conclusion", "on": "1979-05-01", "type": "sister"}
    end = {"act": "termination", "on": "1990"}
    simple = {"id": "one", "parties": ["tacoma", "kokura"], "acts": [act, end]}
    partnership = converters.read_simple_partnership(simple, PLACES, TYPES)
    assert partnership is not None
    assert partnership == READER.structure(simple, Partnership)
    for other in (
        simple | {"note": "seen"},
        simple | {"acts": [act | {"term": "P5Y"}]},
        simple | {"acts": [act | {"type": "brother"}]},
        simple | {"acts": [[]]},
        simple | {"acts": act},
        simple | {"parties": ["tacoma", ["kokura"]]},
        simple | {"parties": "tacoma"},
        [simple],
    ):
        assert converters.read_simple_partnership(other, PLACES, TYPES) is None
    place = {"id": "a", "names": [{"text": "A"}], "country": "JP"}
    assert converters.read_simple_municipality(place) == Municipality("a", Name("A"), country="JP")
    odd: list[Json] = [
        [],
        place | {"part_of": "b"},
        place | {"names": "A"},
        place | {"names": [{}]},
    ]
    for strange in odd:
        assert converters.read_simple_municipality(strange) is None
