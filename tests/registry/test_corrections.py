"""Laws of corrections: what is replaced is so everywhere, what is removed leaves nothing that names it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import event, given, strategies as st

from partnerships import (
    Actor,
    Conclusion,
    Conflict,
    Exchange,
    Field,
    InvalidDocument,
    InvalidExchange,
    InvalidType,
    Municipality,
    NotFound,
    Partnership,
    PartnershipsError,
    PartnershipType,
    Place,
    RecordKind,
    Registry,
    Renewal,
    Source,
    StillReferenced,
    UnknownTerm,
    samples,
)
from partnerships._testing.municipalities import OWN_TYPE
from partnerships.formats import document
from tests.support.corrections import (
    LINKED,
    NARROWER,
    NARROWEST,
    PREFECTURE,
    Held,
    corrections,
    held_records,
    iter_reachable,
    parts_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.changes import Record

PARTS = {
    RecordKind.MUNICIPALITY: "municipalities",
    RecordKind.TYPE: "types",
    RecordKind.PARTNERSHIP: "partnerships",
    RecordKind.FIELD: "fields",
    RecordKind.EXCHANGE: "exchanges",
    RecordKind.SOURCE: "sources",
    RecordKind.CHECKS: "checks",
}


def written(registry: Registry) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the records of the registry's document, by part and id."""
    whole = json.loads(document.dumps(registry))
    return {
        part: {each.get("id") or each["code"]: each for each in whole.get(part, [])}
        for part in PARTS.values()
        if part != "checks"
    } | {"checks": {"checks": whole.get("checks", {})}}


# replacing


@given(st.data())
def test_a_replaced_value_is_replaced_everywhere(data: st.DataObject) -> None:
    """The old one cannot be reached, and the new one is found under the id."""
    held = data.draw(held_records())
    new = data.draw(corrections(held.record))
    event(held.kind.value)
    replaced = held.registry.replacing(new)
    assert parts_of(replaced)[held.kind][held.id] == new
    found = [
        each
        for records in parts_of(replaced).values()
        for record in records.values()
        for each in iter_reachable(record)
        if type(each) is type(held.record)
    ]
    assert new in found
    assert held.record not in found


@given(st.data())
def test_what_is_not_replaced_stays_as_it_is_written(data: st.DataObject) -> None:
    """In a document, where all others name it by its id; also the order stays."""
    held = data.draw(held_records())
    new = data.draw(corrections(held.record))
    before, after = written(held.registry), written(held.registry.replacing(new))
    part = PARTS[held.kind]
    assert before[part].pop(held.id) != after[part].pop(held.id)
    assert before == after
    assert [list(each) for each in before.values()] == [list(each) for each in after.values()]


@given(st.data())
def test_to_replace_and_to_replace_back_changes_nothing(data: st.DataObject) -> None:
    held = data.draw(held_records())
    new = data.draw(corrections(held.record))
    replaced = held.registry.replacing(new)
    assert replaced != held.registry
    assert replaced.replacing(held.record) == held.registry
    assert held.registry.replacing(held.record) == held.registry


@given(st.data())
def test_a_replaced_registry_is_that_of_its_contents(data: st.DataObject) -> None:
    """Nothing is in it that `Registry.of` would refuse."""
    held = data.draw(held_records())
    replaced = held.registry.replacing(data.draw(corrections(held.record)))
    assert document.loads(document.dumps(replaced)) == replaced


def test_partnerships_that_do_not_name_a_replaced_value_are_the_same_objects() -> None:
    registry = samples.kitakyushu()
    dalian = evolve(registry.municipalities["dalian"], country=None)
    replaced = registry.replacing(dalian)
    assert [each.id for each in replaced if each is not registry[each.id]] == ["kitakyushu-dalian"]
    assert replaced["kitakyushu-dalian"].parties[1] is replaced.municipalities["dalian"] is dalian


def test_the_name_of_the_home_city_is_corrected_once() -> None:
    registry = samples.kitakyushu()
    named = registry.replacing(Municipality("kitakyushu", "Kita-Kyushu", country="JP"))
    assert {each.title().partition(" and ")[0] for each in named} == {"Kita-Kyushu"}
    year = ("2024-01-01/2024-12-31",)
    listed = [each.title() for each in named.anniversaries(*year)]
    assert len(listed) == registry.count_anniversaries(*year)
    assert all("Kita-Kyushu" in each for each in listed)


def test_an_equal_value_gives_the_registry_itself() -> None:
    assert LINKED.replacing(evolve(PREFECTURE)) is LINKED
    assert LINKED.replacing(evolve(OWN_TYPE)) == LINKED


UNKNOWN: list[Record] = [
    Municipality("x", "X"),
    PartnershipType("x"),
    Field("x"),
    Source("x", "X"),
    Exchange("x", "visit", "X"),
    evolve(LINKED["valley-ward"], id="x"),
]


@pytest.mark.parametrize("value", UNKNOWN, ids=lambda value: type(value).__name__)
def test_what_is_not_there_is_not_replaced(value: Record) -> None:
    with pytest.raises(NotFound, match="this id: 'x'"):
        LINKED.replacing(value)


@pytest.mark.parametrize("value", [5, None, "dalian", Actor("Someone"), LINKED])
def test_what_is_no_record_is_refused(value: object) -> None:
    with pytest.raises(InvalidType, match="must be a Partnership, Municipality, "):
        LINKED.replacing(value)  # type: ignore[arg-type]  # on purpose


def test_what_is_built_in_stays() -> None:
    """An equal value changes nothing."""
    environment = LINKED.field_of("environment")
    assert LINKED.replacing(PartnershipType.SISTER) is LINKED
    assert LINKED.replacing(environment) == LINKED
    with pytest.raises(Conflict, match="'sister'"):
        LINKED.replacing(PartnershipType("sister"))
    with pytest.raises(Conflict, match="'environment'"):
        LINKED.replacing(Field("environment"))


def test_a_type_can_get_other_broader_ones_and_brings_them_along() -> None:
    """Its kinds follow it, at any depth."""
    broad = PartnershipType("broad", PartnershipType.SISTER)
    registry = LINKED.replacing(PartnershipType(OWN_TYPE.code, broad))
    assert registry.types["broad"] == broad
    assert registry.types["narrowest"].is_a(PartnershipType.SISTER)
    assert registry["valley-ward"].acts[0].type.is_a(broad)  # type: ignore[union-attr]  # a conclusion
    assert len(registry.of_type("broad", narrower=True)) == 1
    assert LINKED.of_type("narrower").replacing(OWN_TYPE) == LINKED.of_type("narrower")


def test_a_type_cannot_become_a_kind_of_itself() -> None:
    with pytest.raises(
        InvalidType, match="a kind of itself, through 'harbour-sister': 'narrowest'"
    ) as caught:
        LINKED.replacing(PartnershipType(OWN_TYPE.code, NARROWEST))
    assert caught.value.path == "broader"
    with pytest.raises(InvalidType, match="a kind of itself, through 'narrower': 'narrower'"):
        LINKED.replacing(PartnershipType("narrower", NARROWER))


def test_a_value_that_holds_another_one_otherwise_is_refused() -> None:
    """That one is corrected by itself."""
    other = PartnershipType("narrower", labels={"en": "another"})
    with pytest.raises(Conflict, match="'narrower'"):
        LINKED.replacing(PartnershipType("narrowest", other))
    with pytest.raises(Conflict, match="'chess'"):
        LINKED.replacing(Exchange("fair", "event", "Fair", fields=Field("chess")))


def test_a_new_field_comes_with_its_exchange() -> None:
    go = Field("go")
    registry = LINKED.replacing(Exchange("fair", "event", "Fair", fields=go))
    assert registry.fields["go"] == go


@pytest.mark.parametrize(
    ("exchange", "kind", "message"),
    [
        (Exchange("fair", "event", "Fair", municipalities="x"), NotFound, "municipality"),
        (Exchange("fair", "event", "Fair", part_of="stall"), InvalidExchange, "a part of itself"),
        (Exchange("fair", "event", "Fair", sources="x"), NotFound, "source"),
        (
            Exchange(
                "year", "event", "Year", partnership="valley-ward", when="1980", commemorates=99
            ),
            InvalidExchange,
            "99th",
        ),
    ],
)
def test_an_exchange_that_does_not_fit_is_refused(
    exchange: Exchange, kind: type[PartnershipsError], message: str
) -> None:
    with pytest.raises(kind, match=message) as caught:
        LINKED.replacing(exchange)
    assert caught.value.path.startswith("exchanges[")


def test_an_exchange_is_checked_with_what_is_part_of_it() -> None:
    """The parts must belong to the same partnership."""
    other = Partnership.between(
        Municipality("a", "A"), Municipality("b", "B"), type="sister", since="1979"
    )
    registry = LINKED.adding(other)
    parts = registry.recording(
        Exchange("whole", "event", "Whole"),
        Exchange("part", "event", "Part", part_of="whole", partnership="valley-ward"),
        Exchange("small", "event", "Small", part_of="part"),
    )
    with pytest.raises(InvalidExchange, match="another partnership") as caught:
        parts.replacing(Exchange("whole", "event", "Whole", partnership="a-b"))
    assert caught.value.path == "exchanges['part'].part_of"


# removing


def references(registry: Registry) -> dict[tuple[str, str], set[str]]:
    """Return the paths of what names each record in the registry's document, by part and id."""
    found: dict[tuple[str, str], set[str]] = {}
    for part, records in written(registry).items():
        for id_, record in records.items():
            for path, other, name in iter_references(part, record):
                found.setdefault((other, name), set()).add(f"{part}[{id_!r}].{path}")
    return found


def iter_references(part: str, record: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield the path, the part and the id of what a record of a document names."""
    if part == "partnerships":
        yield from iter_list(record, "parties", "municipalities")
        yield from iter_list(record, "fields", "fields")
        yield from iter_list(record, "sources", "sources")
        for index, act in enumerate(record["acts"]):
            yield from within(f"acts[{index}]", iter_act_references(act))
    elif part == "exchanges":
        yield from iter_key(record, "partnership", "partnerships")
        yield from iter_list(record, "municipalities", "municipalities")
        yield from iter_list(record, "fields", "fields")
        for key in ("actors", "places"):
            for index, each in enumerate(record.get(key, [])):
                found = iter_key(each, "municipality", "municipalities")
                yield from within(f"{key}[{index}]", found)
        for index, each in enumerate(record.get("sources", [])):
            name = each if isinstance(each, str) else each["source"]
            yield f"sources[{index}].source", "sources", name
        occasion = record.get("commemorates")
        if isinstance(occasion, dict):
            yield from within("commemorates", iter_key(occasion, "of", part))
    yield from iter_key(record, "part_of", part)
    yield from iter_key(record, "broader", part)


def iter_act_references(act: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield the same of an act."""
    for key in ("by", "party", "successor"):
        yield from iter_key(act, key, "municipalities")
    yield from iter_key(act, "type", "types")
    yield from iter_list(act, "sources", "sources")
    for index, each in enumerate(act.get("signatories", [])):
        yield from within(f"signatories[{index}]", iter_key(each, "municipality", "municipalities"))
    yield from within("place", iter_key(act.get("place", {}), "municipality", "municipalities"))
    for index, claim in enumerate(act.get("claims", [])):
        yield from within(f"claims[{index}]", iter_list(claim, "sources", "sources"))


def within(place: str, found: Iterator[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield references with a place before their paths."""
    for path, part, name in found:
        yield f"{place}.{path}", part, name


def iter_key(record: dict[str, Any], key: str, part: str) -> Iterator[tuple[str, str, str]]:
    """Yield the reference under a key, if there is one."""
    if key in record:
        yield key, part, record[key]


def iter_list(record: dict[str, Any], key: str, part: str) -> Iterator[tuple[str, str, str]]:
    """Yield the references in a list under a key."""
    for index, name in enumerate(record.get(key, [])):
        yield f"{key}[{index}]", part, name


@given(held_records().filter(lambda held: held.kind is not RecordKind.CHECKS))
def test_exactly_what_nothing_names_is_removed(held: Held) -> None:
    """Or refused with all the places that name it."""
    places = references(held.registry).get((PARTS[held.kind], held.id), set())
    event(f"{held.kind.value}: {'named' if places else 'not named'}")
    if held.kind is RecordKind.PARTNERSHIP or not places:
        removed = held.registry.removing(held.id, kind=held.kind)
        assert held.id not in parts_of(removed)[held.kind]
        assert (PARTS[held.kind], held.id) not in references(removed)
        assert document.loads(document.dumps(removed)) == removed
        return
    with pytest.raises(StillReferenced) as caught:
        held.registry.removing(held.id, kind=held.kind)
    assert set(caught.value.places) == places
    assert f"{held.id!r} is still referred to by " in str(caught.value)


def refers_to(exchange: dict[str, Any], ids: set[str]) -> bool:
    """Whether a written exchange is part of another one, or commemorates it."""
    occasion = exchange.get("commemorates")
    of = occasion.get("of") if isinstance(occasion, dict) else None
    return exchange.get("part_of") in ids or of in ids


@given(held_records().filter(lambda held: held.kind is not RecordKind.CHECKS))
def test_nothing_else_is_removed(held: Held) -> None:
    """But the exchanges of a removed partnership, their parts, and what commemorates them."""
    try:
        removed = held.registry.removing(held.id, kind=held.kind)
    except StillReferenced:
        return
    before, after = written(held.registry), written(removed)
    del before[PARTS[held.kind]][held.id]
    if held.kind is RecordKind.PARTNERSHIP:
        kept = before["exchanges"]
        gone = {id_ for id_, each in kept.items() if each.get("partnership") == held.id}
        while more := {id_ for id_, each in kept.items() if each.get("part_of") in gone} - gone:
            gone |= more
        before["exchanges"] = {id_: each for id_, each in kept.items() if id_ not in gone}
    assert after == before


def test_what_is_removed_and_added_again_is_as_before() -> None:
    unused = LINKED.sources["unused"]
    removed = LINKED.removing("unused", kind="source")
    assert removed != LINKED
    assert removed.recording(sources=[unused]) == LINKED


@pytest.mark.parametrize(
    ("id_", "kind", "places"),
    [
        (
            "prefecture",
            None,
            (
                "municipalities['ward'].part_of",
                "municipalities['port'].part_of",
                "partnerships['valley-ward'].acts[1].party",
                "partnerships['valley-ward'].acts[6].party",
                "exchanges['fair'].municipalities[0]",
            ),
        ),
        (
            "port",
            None,
            (
                "partnerships['valley-ward'].acts[3].successor",
                "partnerships['valley-ward'].acts[7].by",
            ),
        ),
        (
            OWN_TYPE.code,
            "type",
            ("types['narrower'].broader", "partnerships['valley-ward'].acts[4].type"),
        ),
        ("year", RecordKind.EXCHANGE, ("exchanges['festival'].part_of",)),
        ("book", None, ("exchanges['festival'].sources[1].source",)),
        (
            "capital",
            None,
            (
                "partnerships['valley-ward'].acts[4].signatories[1].municipality",
                "partnerships['valley-ward'].acts[5].place.municipality",
            ),
        ),
        ("report", None, ("partnerships['valley-ward'].acts[2].claims[0].sources[1]",)),
        (
            "chess",
            None,
            (
                "exchanges['festival'].fields[0]",
                "exchanges['fair'].fields[0]",
                "partnerships['valley-ward'].fields[0]",
            ),
        ),
    ],
)
def test_all_places_are_told(
    id_: str, kind: RecordKind | str | None, places: tuple[str, ...]
) -> None:
    with pytest.raises(StillReferenced) as caught:
        LINKED.removing(id_, kind=kind)
    assert sorted(caught.value.places) == sorted(places)
    assert str(caught.value).startswith(f"'{id_}' is still referred to by ")


def test_of_many_places_the_first_ones_are_shown() -> None:
    """All are in the value of the error."""
    registry = Registry.of(
        exchanges=[Exchange(f"x{number}", "visit", "X", sources="a") for number in range(100)],
        sources=[Source("a", "A")],
    )
    with pytest.raises(StillReferenced, match=r", and 60 more$") as caught:
        registry.removing("a")
    assert len(caught.value.places) == 100


def test_an_id_of_several_kinds_needs_the_kind() -> None:
    message = "a municipality and a field and a source have this id .kind='municipality' chooses.: 'unused'"
    with pytest.raises(NotFound, match=message):
        LINKED.removing("unused")
    assert "unused" not in LINKED.removing("unused", kind="municipality").municipalities
    assert "unused" not in LINKED.removing("unused", kind="field").fields
    assert "unused-type" not in LINKED.removing("unused-type").types
    with pytest.raises(UnknownTerm, match=r"unknown kind .known are municipality, type,"):
        LINKED.removing("unused", kind="city")


@pytest.mark.parametrize("kind", RecordKind)
def test_what_is_not_there_is_not_removed(kind: RecordKind) -> None:
    with pytest.raises(NotFound, match=f"no {kind.value}( of its own)? here with this id: 'x'"):
        LINKED.removing("x", kind=kind)
    with pytest.raises(NotFound, match="nothing here has this id: 'sister'"):
        LINKED.removing("sister")
    with pytest.raises(NotFound, match="no type of its own here with this id: 'sister'"):
        LINKED.removing("sister", kind="type")


def test_an_id_is_found_in_any_form_of_unicode() -> None:
    registry = Registry.of(municipalities=[Municipality("d\u00fcren", "D\u00fcren")])
    assert len(registry.removing("du\u0308ren").municipalities) == 0


def test_a_replaced_conclusion_of_a_partnership_is_answered_from() -> None:
    """The index follows corrections."""
    registry = samples.kitakyushu()
    assert registry.count_in_force_on("1979-04-30") == 2
    tie = registry["kitakyushu-dalian"]
    earlier = evolve(tie, acts=[Conclusion("1979-04-01", "friendship")])
    assert registry.replacing(earlier).count_in_force_on("1979-04-30") == 3


# those who signed an agreement


SIGNED = Partnership(
    (Municipality("a", "A"), Municipality("b", "B")),
    [Conclusion("1979", "sister"), Renewal("1984", signatories=Actor(municipality="capital"))],
)
CAPITAL = Municipality("capital", "Capital")


def test_a_signatory_is_of_a_municipality_of_the_registry() -> None:
    registry = Registry.of(municipalities=[CAPITAL])
    place = r"partnerships\['a-b'\]\.acts\[1\]\.signatories\[0\]\.municipality: "
    with pytest.raises(NotFound, match=f"{place}no municipality here with this id: 'capital'"):
        Registry.of([SIGNED])
    with pytest.raises(NotFound, match=place):
        Registry.of().adding(SIGNED)
    added = registry.adding(SIGNED)
    assert added == Registry.of([SIGNED], municipalities=[CAPITAL])
    elsewhere = Conclusion("1979", "sister", place=Place(municipality="nowhere"))
    with pytest.raises(NotFound, match=r"acts\[0\]\.place\.municipality: .*'nowhere'"):
        added.replacing(evolve(SIGNED, acts=[elsewhere]))
    corrected = evolve(SIGNED, note="Corrected")
    assert added.replacing(corrected)["a-b"] == corrected
    renamed = evolve(SIGNED, parties=[Municipality("a", "Other"), Municipality("b", "B")])
    own = Conclusion("1979", "sister", place=Place(municipality="a"))
    assert added.replacing(evolve(renamed, acts=[own])).municipalities["a"] == renamed.parties[0]


def test_an_unknown_signatory_of_a_document_is_told_with_its_place() -> None:
    whole = json.loads(document.dumps(Registry.of([SIGNED], municipalities=[CAPITAL])))
    whole["municipalities"] = [each for each in whole["municipalities"] if each["id"] != "capital"]
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps(whole))
    (error,) = caught.value.exceptions
    assert isinstance(error, NotFound)
    assert error.path == "partnerships[0].acts[1].signatories[0].municipality"
    whole["municipalities"].append({"id": "capital", "names": []})
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps(whole))
    assert ["capital" in str(error) for error in caught.value.exceptions] == [True]
    assert not any(isinstance(error, NotFound) for error in caught.value.exceptions)
