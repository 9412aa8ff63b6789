"""Laws of the digest: it is the same for equal registries, and for no others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import event, given, strategies as st

import partnerships
from partnerships import Municipality, Partnership, Registry, samples
from partnerships._records.plain import describe_record, describe_value
from partnerships.formats import document
from tests.support.corrections import (
    LINKED,
    corrections,
    held_records,
    linked_registries,
    parts_of,
    rearranged,
)
from tests.support.exchange_strategies import registries_with_exchanges

SIMPLE = Registry.of(
    [
        Partnership.between(
            Municipality("kitakyushu", "Kitakyushu", country="JP"),
            Municipality("dalian", "Dalian", country="CN"),
            type="friendship",
            since="1979-05-01",
        )
    ]
)
KEPT = "425e02847f92fbeac6b31882af204e454a92021dade6a3e79e573c773771d333"
EMPTY = "389250f73e4386680fe6d829ac9a3fc927632620afe755476da24393443b0fee"


@given(linked_registries())
def test_equal_registries_have_one_digest_whatever_their_order(registry: Registry) -> None:
    other = rearranged(registry)
    assert other == registry
    assert other.digest() == registry.digest()
    assert document.loads(document.dumps(registry)).digest() == registry.digest()


@given(registries_with_exchanges(), registries_with_exchanges())
def test_digests_are_equal_if_and_only_if_the_registries_are(
    one: Registry, other: Registry
) -> None:
    event(f"equal: {one == other}")
    assert (one.digest() == other.digest()) == (one == other)


@given(st.data())
def test_a_difference_in_one_fact_is_another_digest(data: st.DataObject) -> None:
    held = data.draw(held_records())
    event(held.kind.value)
    new = held.registry.replacing(data.draw(corrections(held.record)))
    assert new.digest() != held.registry.digest()
    assert new.replacing(held.record).digest() == held.registry.digest()


@given(linked_registries())
def test_a_record_is_described_as_in_the_document(registry: Registry) -> None:
    """But for the order of its parties, and the kind of an actor, which is always told."""
    whole = json.loads(document.dumps(registry))
    for kind, part in (
        ("municipality", "municipalities"),
        ("type", "types"),
        ("partnership", "partnerships"),
        ("field", "fields"),
        ("exchange", "exchanges"),
        ("source", "sources"),
    ):
        found = {
            id_: describe_record(record)
            for each, records in parts_of(registry).items()
            for id_, record in records.items()
            if each.value == kind
        }
        written = {each.get("id") or each["code"]: each for each in whole.get(part, [])}
        assert found == {id_: as_described(each) for id_, each in written.items()}


def as_described(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record of a document with what is always told, and its parties in order."""
    if "parties" in record:
        acts = [as_described(act) for act in record["acts"]]
        return {**record, "parties": sorted(record["parties"]), "acts": acts}
    for key in record.keys() & {"actors", "signatories"}:
        told = {"role": "signatory"} if key == "signatories" else {}
        actors = [
            {"kind": "municipality" if "municipality" in each else "person", **told, **each}
            for each in record[key]
        ]
        return {**record, key: actors}
    return record


def test_a_digest_is_a_sha_256_that_stays() -> None:
    """Over versions of the library and of Python."""
    assert SIMPLE.digest() == KEPT
    assert len(samples.kitakyushu().digest()) == 64
    assert Registry.of().digest() == EMPTY


def test_a_digest_is_the_same_in_every_process() -> None:
    """Whatever the seed of its hashes is."""
    code = "from partnerships import samples; print(samples.kitakyushu().digest())"
    source = str(Path(partnerships.__path__[0]).parent)
    found = {
        subprocess.run(  # noqa: S603  # our own
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": source, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for seed in ("0", "1")
    }
    assert found == {samples.kitakyushu().digest()}


class Loud(str):
    """A text of one's own class, which writes itself otherwise."""

    __slots__ = ()

    def __str__(self) -> str:
        return "loud"


def test_a_text_of_another_class_counts_as_what_it_is() -> None:
    source = evolve(LINKED.sources["book"], note="a")
    plain = LINKED.replacing(source)
    assert LINKED.replacing(evolve(source, note=Loud("a"))).digest() == plain.digest()


def test_what_no_record_can_hold_has_no_description() -> None:
    with pytest.raises(TypeError, match="set"):
        describe_value({1})


def test_a_value_that_no_record_has_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        describe_value(object())


def test_a_value_of_a_class_that_extends_a_plain_one_is_told_as_it_is() -> None:
    class Own(str):
        """A text of one's own class."""

        __slots__ = ()

    assert describe_value(Own("text")) == "text"
