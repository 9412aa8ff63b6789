"""Laws of changes: what is compared can be applied, and nothing equal is told of."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import event, given, strategies as st

from partnerships import (
    Accession,
    Act,
    Actor,
    Basis,
    Change,
    Changes,
    Conclusion,
    Conflict,
    Exchange,
    FieldChange,
    InvalidType,
    Municipality,
    Name,
    NotFound,
    Occasion,
    PartialDate,
    Partnership,
    PartnershipType,
    Quantity,
    RecordKind,
    Registry,
    Renewal,
    Source,
    StillReferenced,
    Succession,
    Suspension,
    Termination,
    samples,
)
from partnerships._testing.municipalities import OWN_TYPE
from tests.support.corrections import (
    LINKED,
    NARROWEST,
    corrections,
    held_records,
    linked_registries,
    parts_of,
    rearranged,
)
from tests.support.exchange_strategies import registries_with_exchanges

if TYPE_CHECKING:
    from partnerships.changes import Record

SAMPLE = samples.kitakyushu()
DALIAN = SAMPLE["kitakyushu-dalian"]


@st.composite
def edited_registries(draw: st.DrawFn) -> tuple[Registry, Registry]:
    """Two registries: unlike ones, or one and what a few corrections and removals make of it."""
    before = draw(linked_registries())
    if draw(st.booleans()):
        return before, draw(registries_with_exchanges())
    after = before
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(RecordKind))
        records = parts_of(after)[kind]
        id_ = draw(st.sampled_from(sorted(records))) if records else ""
        if id_ and draw(st.booleans()):
            after = after.replacing(draw(corrections(records[id_])))
        elif id_ and kind is not RecordKind.CHECKS:
            try:
                after = after.removing(id_, kind=kind)
            except StillReferenced:
                continue
    return (before, after) if draw(st.booleans()) else (after, before)


@given(edited_registries())
def test_changes_applied_give_the_other_registry(pair: tuple[Registry, Registry]) -> None:
    before, after = pair
    changes = after.changes_from(before)
    event(f"added: {bool(changes.added)}, removed: {bool(changes.removed)}")
    event(f"changed: {bool(changes.changed)}")
    assert changes.apply_to(before) == after


@given(edited_registries())
def test_changes_are_empty_if_the_registries_are_equal_and_only_then(
    pair: tuple[Registry, Registry],
) -> None:
    before, after = pair
    changes = after.changes_from(before)
    event(f"equal: {before == after}")
    assert bool(changes) == (len(changes) > 0) == (before != after)
    assert not after.changes_from(after)
    assert str(after.changes_from(after)) == ""


@given(edited_registries())
def test_the_way_back_has_the_same_changes_turned_round(pair: tuple[Registry, Registry]) -> None:
    before, after = pair
    there, back = after.changes_from(before), before.changes_from(after)
    turned = tuple(Change(each.kind, each.id, each.after, each.before) for each in back)
    assert tuple(there) == turned
    assert [each.id for each in there.added] == [each.id for each in back.removed]


@given(edited_registries())
def test_changes_are_in_a_stable_order(pair: tuple[Registry, Registry]) -> None:
    """By kind and id, whatever the order of the registries."""
    before, after = pair
    changes = after.changes_from(before)
    again = rearranged(after).changes_from(rearranged(before))
    assert again == changes
    assert str(again) == str(changes)
    assert hash(again) == hash(changes)
    assert pickle.loads(pickle.dumps(changes)) == changes  # noqa: S301  # our own
    kinds = list(RecordKind)
    keys = [(kinds.index(each.kind), each.id) for each in changes]
    assert keys == sorted(set(keys))


@given(edited_registries())
def test_each_change_is_added_removed_or_changed_in_some_field(
    pair: tuple[Registry, Registry],
) -> None:
    """And the text has a line for each fact."""
    before, after = pair
    changes = after.changes_from(before)
    assert set(changes) == {*changes.added, *changes.removed, *changes.changed}
    assert len(changes) == len(changes.added) + len(changes.removed) + len(changes.changed)
    for each in changes:
        assert each.before == parts_of(before)[each.kind].get(each.id)
        assert each.after == parts_of(after)[each.kind].get(each.id)
    assert all(each.fields == () for each in (*changes.added, *changes.removed))
    assert all(each.fields for each in changes.changed)
    lines = sum(max(1, len(each.fields)) for each in changes)
    assert len(str(changes).splitlines()) == lines


@given(edited_registries())
def test_a_field_that_is_told_of_differs(pair: tuple[Registry, Registry]) -> None:
    before, after = pair
    for change in after.changes_from(before).changed:
        paths = [each.path for each in change.fields]
        if "parties" not in paths:
            assert len({(each.path, each.before is None) for each in change.fields}) == len(paths)
        for each in change.fields:
            event(each.path.split("[")[0].split(".")[0])
            assert each.before != each.after


@given(st.data())
def test_a_correction_of_one_fact_is_one_change(data: st.DataObject) -> None:
    """However many others name the record."""
    held = data.draw(held_records())
    new = data.draw(corrections(held.record))
    changes = held.registry.replacing(new).changes_from(held.registry)
    assert [(each.kind, each.id) for each in changes] == [(held.kind, held.id)]
    assert changes.changed == tuple(changes)


@given(st.data())
def test_changes_apply_to_a_registry_that_was_changed_elsewhere(data: st.DataObject) -> None:
    """In another order it comes to the same, and in the same record it is a conflict."""
    first = data.draw(held_records())
    second = data.draw(held_records().map(lambda each: each._replace(registry=first.registry)))
    if second.id not in parts_of(first.registry)[second.kind]:
        return
    record = parts_of(first.registry)[second.kind][second.id]
    one = first.registry.replacing(data.draw(corrections(first.record)))
    other = first.registry.replacing(data.draw(corrections(record)))
    changes = one.changes_from(first.registry)
    same = (first.kind, first.id) == (second.kind, second.id)
    event(f"same record: {same}")
    if same:
        with pytest.raises(Conflict, match="not as before the change: "):
            changes.apply_to(other)
    else:
        both = changes.apply_to(other)
        assert both == other.changes_from(first.registry).apply_to(one)
        assert len(both.changes_from(first.registry)) == 2


# examples


def told(before: Registry, after: Registry) -> list[str]:
    """Return the lines of the changes."""
    return str(after.changes_from(before)).splitlines()


def of_record(before: Record, after: Record) -> list[str]:
    """Return the lines of a change of one record, without its id."""
    change = Change(RecordKind.PARTNERSHIP, "x", before, after)
    return [str(each) for each in change.fields]


def with_acts(*acts: Act) -> Partnership:
    """Return the partnership of Kitakyushu and Dalian with other acts."""
    return evolve(DALIAN, acts=acts)


FRIENDSHIP = Conclusion("1979-05-01", "friendship")
SISTER = Conclusion("2000", "sister")
STOPPED = Suspension("2025-03", reason="war")


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ([FRIENDSHIP], [FRIENDSHIP, STOPPED], ["acts[1]: suspension 2025-03 added"]),
        ([FRIENDSHIP, STOPPED], [FRIENDSHIP], ["acts[1]: suspension 2025-03 removed"]),
        (
            [FRIENDSHIP],
            [evolve(FRIENDSHIP, on="1979-05", basis="signing")],
            ["acts[0].on: 1979-05-01 → 1979-05", "acts[0].basis: signing added"],
        ),
        (
            [FRIENDSHIP, STOPPED],
            [FRIENDSHIP, SISTER, STOPPED],
            ["acts[1]: conclusion 2000 (sister) added"],
        ),
        (
            [FRIENDSHIP, STOPPED],
            [FRIENDSHIP, SISTER, evolve(STOPPED, reason="a feud")],
            ["acts[1]: conclusion 2000 (sister) added", "acts[2].reason: war → 'a feud'"],
        ),
        (
            [FRIENDSHIP, evolve(STOPPED, reason={"en": "war", "de": "Krieg"})],
            [FRIENDSHIP, evolve(STOPPED, reason={"en": "a war", "ja": "戦争"})],
            [
                "acts[1].reason.de: Krieg removed",
                "acts[1].reason.en: war → 'a war'",
                "acts[1].reason.ja: 戦争 added",
            ],
        ),
        (
            [FRIENDSHIP, Termination("2025")],
            [FRIENDSHIP, STOPPED],
            ["acts[1]: termination 2025 removed", "acts[1]: suspension 2025-03 added"],
        ),
        (
            [FRIENDSHIP],
            [evolve(FRIENDSHIP, type="sister", term="P5Y")],
            ["acts[0].type: friendship → sister", "acts[0].term: P5Y added"],
        ),
        (
            [Conclusion("1979", "sister", labels={"en": "pact", "ja": "盟約"})],
            [Conclusion("1979", "sister", labels={"de": "Bund", "ja": "協定"})],
            [
                "acts[0].labels.de: Bund added",
                "acts[0].labels.en: pact removed",
                "acts[0].labels.ja: 盟約 → 協定",
            ],
        ),
        (
            [FRIENDSHIP, Renewal("1984", term="P5Y"), Renewal("1989", term="P5Y")],
            [FRIENDSHIP, Renewal("1989", term="P5Y")],
            ["acts[1]: renewal 1984 removed"],
        ),
        (
            [FRIENDSHIP, Succession("1990", "dalian", LINKED.municipalities["ward"])],
            [FRIENDSHIP, Succession("1990", "dalian", LINKED.municipalities["port"])],
            ["acts[1].successor: ward → port"],
        ),
        (
            [FRIENDSHIP, Accession("1990", LINKED.municipalities["ward"])],
            [FRIENDSHIP],
            ["acts[1]: accession 1990 (ward) removed"],
        ),
    ],
)
def test_acts_are_compared_act_by_act(
    before: list[Act], after: list[Act], lines: list[str]
) -> None:
    assert of_record(with_acts(*before), with_acts(*after)) == lines


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (
            Municipality("x", [Name("Lüda", until="1981"), Name("Dalian")]),
            Municipality("x", [Name("Lüda", until="1980"), Name("Dalian")], country="CN"),
            ["names[0].until: 1981 → 1980", "country: CN added"],
        ),
        (
            Municipality("x", "X", identifiers={"wikidata": "Q1"}),
            Municipality("x", "X", identifiers={"wikidata": "Q2", "geonames": "5"}),
            ["identifiers.geonames: 5 added", "identifiers.wikidata: Q1 → Q2"],
        ),
        (
            PartnershipType("x", OWN_TYPE),
            PartnershipType("x", NARROWEST, separate=True),
            ["broader: harbour-sister → narrowest", "separate: false → true"],
        ),
        (
            Source("x", "A title", authors=["Sun", "Hayata"]),
            Source("x", "A title", authors=["Hayata", "Sun"], published="2024"),
            ["authors[0]: Hayata added", "authors[1]: Hayata removed", "published: 2024 added"],
        ),
        (
            Exchange("x", "visit", "X", when="1979/.."),
            Exchange("x", "work", "X", when="1979/1980", partnership="y", commemorates=5),
            [
                "kind: visit → work",
                "when: 1979/.. → 1979/1980",
                "partnership: y added",
                "commemorates: 5th added",
            ],
        ),
        (
            Exchange("x", "work", "X", partnership="y", commemorates=5, fields="environment"),
            Exchange("x", "work", "X", partnership="y", commemorates=Occasion(10), fields="ports"),
            [
                "fields[0]: environment → ports",
                "commemorates.number: 5 → 10",
            ],
        ),
        (
            Exchange("x", "work", "X", actors=Actor("Sun"), quantities=Quantity(5, "bricks")),
            Exchange("x", "work", "X", actors=Actor("Sun", role="artist"), note="a\nb"),
            [
                "actors[0].role: participant → artist",
                "quantities[0]: 5 bricks removed",
                r"note: 'a\nb' added",
            ],
        ),
    ],
    ids=lambda each: type(each).__name__,
)
def test_fields_are_told_in_plain_english(before: Record, after: Record, lines: list[str]) -> None:
    assert of_record(before, after) == lines


def test_the_order_of_parties_is_no_change_and_a_party_is() -> None:
    before = Registry.of([DALIAN])
    turned = evolve(DALIAN, parties=DALIAN.parties[::-1])
    assert not before.replacing(turned).changes_from(before)
    other = evolve(DALIAN, parties=(DALIAN.parties[0], LINKED.municipalities["ward"]))
    assert of_record(DALIAN, other) == ["parties: dalian removed", "parties: ward added"]


def test_a_record_is_told_by_its_kind_and_id() -> None:
    after = (
        SAMPLE.removing("kitakyushu-davao")
        .replacing(evolve(SAMPLE.municipalities["tacoma"], country=None))
        .recording(sources=[Source("a", "A")])
    )
    lines = told(SAMPLE, after)
    assert lines == [
        "municipality tacoma: country: US removed",
        "kitakyushu-davao: removed",
        "source a: added",
    ]
    changes = after.changes_from(SAMPLE)
    assert repr(changes) == "<Changes: 1 added, 1 removed, 1 changed>"
    (change,) = changes.changed
    assert (change.kind, change.id) == (RecordKind.MUNICIPALITY, "tacoma")
    assert change.fields == (FieldChange("country", "US", None),)
    assert repr(change) == "<Change: municipality tacoma: country: US removed>"


def test_values_are_those_of_the_library() -> None:
    """And what is named is its id."""
    (act,) = DALIAN.acts
    assert isinstance(act, Conclusion)
    acts = [evolve(act, on="1979", type="sister", basis="declaration")]
    (change,) = SAMPLE.replacing(evolve(DALIAN, acts=acts)).changes_from(SAMPLE)
    on, type_, basis = change.fields
    assert on == FieldChange("acts[0].on", PartialDate("1979-05-01"), PartialDate("1979"))
    assert type_ == FieldChange("acts[0].type", "friendship", "sister")
    assert (basis.before, basis.after) == (act.basis, Basis.DECLARATION)


def test_changes_do_not_apply_where_a_record_is_otherwise() -> None:
    """All of them are named."""
    after = SAMPLE.removing("kitakyushu-davao").replacing(evolve(DALIAN, note="new"))
    changes = after.changes_from(SAMPLE)
    other = SAMPLE.removing("kitakyushu-davao").removing("kitakyushu-dalian")
    message = (
        "not as before the change: partnership 'kitakyushu-dalian', partnership 'kitakyushu-davao'"
    )
    with pytest.raises(Conflict) as caught:
        changes.apply_to(other)
    assert str(caught.value) == message
    assert caught.value.value == ("kitakyushu-dalian", "kitakyushu-davao")
    with pytest.raises(Conflict, match="municipality 'ward'"):
        LINKED.changes_from(Registry.of()).apply_to(LINKED)


def test_what_another_registry_still_needs_is_not_removed() -> None:
    """By those that hold it, or by those that name it."""
    before = Registry.of(municipalities=LINKED.municipalities.values(), types=[OWN_TYPE])
    changes = Registry.of().changes_from(before)
    with pytest.raises(Conflict, match="removed, but still needed: municipality "):
        changes.apply_to(
            Registry.of(
                [evolve(LINKED["valley-ward"], acts=LINKED["valley-ward"].acts[:4], sources=())],
                types=[OWN_TYPE],
                municipalities=LINKED.municipalities.values(),
            )
        )
    cited = Registry.of(
        exchanges=[Exchange("x", "visit", "X", sources="a")], sources=[Source("a", "A")]
    )
    with pytest.raises(NotFound, match="'a'"):
        Registry.of().changes_from(Registry.of(sources=[Source("a", "A")])).apply_to(cited)


def test_types_that_came_to_be_kinds_of_each_other_are_refused() -> None:
    one, other = PartnershipType("one"), PartnershipType("other")
    before = Registry.of(types=[one, other])
    changes = before.replacing(PartnershipType("one", other)).changes_from(before)
    with pytest.raises(InvalidType, match="a kind of itself"):
        changes.apply_to(before.replacing(PartnershipType("other", one)))


def test_changes_can_be_empty() -> None:
    assert Changes() == SAMPLE.changes_from(SAMPLE)
    assert Changes().apply_to(SAMPLE) == SAMPLE
