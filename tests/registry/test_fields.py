"""The fields of partnerships themselves, which a registry holds beside those of exchanges."""

import json
import re

import pytest
from attrs import evolve

from partnerships import (
    Conflict,
    Exchange,
    Field,
    InvalidDocument,
    InvalidPartnership,
    Municipality,
    Partnership,
    Registry,
    StillReferenced,
    UnknownTerm,
    compare,
)
from partnerships.formats import document
from partnerships.updating import update
from partnerships.vocabulary import FIELDS

CHESS = Field("chess", {"en": "chess"})
SHOGI = Field("chess", {"en": "chess", "ja": "将棋"})
ONE, TWO = Municipality("one", "One", country="JP"), Municipality("two", "Two", country="CN")
BARE = Partnership.between(ONE, TWO, type="sister", since="1979-05-01")
TIE = evolve(BARE, fields=[CHESS, "ports"])
MATCH = Exchange("match", "event", "Match", fields=CHESS, partnership=TIE.id)
HELD = Registry.of([TIE], exchanges=[MATCH])


def test_codes_and_values_are_accepted_several_or_one() -> None:
    assert TIE.fields == (CHESS, FIELDS["ports"])
    assert evolve(BARE, fields="ports").fields == (FIELDS["ports"],)
    assert evolve(BARE, fields=CHESS).fields == (CHESS,)
    assert BARE.fields == ()
    assert TIE != BARE


@pytest.mark.parametrize(
    ("fields", "error", "message"),
    [
        (["ports", CHESS, "ports"], InvalidPartnership, "fields[2]: given twice: 'ports'"),
        (["chess"], UnknownTerm, "fields[0]: unknown field (known are "),
        ({"ports"}, UnknownTerm, "fields[0]: unknown field (known are "),
        (None, UnknownTerm, "fields[0]: unknown field (known are "),
    ],
)
def test_what_is_no_field_and_what_is_given_twice_is_refused(
    fields: object, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=re.escape(message)):
        evolve(BARE, fields=fields)  # type: ignore[arg-type]  # none is one


def test_a_registry_holds_those_that_are_not_built_in() -> None:
    """However it comes to the partnership, and whatever is filtered out of it."""
    empty = Registry.of()
    assert Registry.of([TIE]).fields == empty.adding(TIE).fields == {"chess": CHESS}
    assert (empty | Registry.of([TIE])).fields == {"chess": CHESS}
    assert Registry.of([BARE]).replacing(TIE).fields == {"chess": CHESS}
    assert Registry.of([BARE]).recording(MATCH).fields == {"chess": CHESS}
    assert HELD.of_type("friendship").fields == HELD.removing(TIE.id).fields == {"chess": CHESS}
    assert HELD.field_of("chess") is CHESS


@pytest.mark.parametrize("other", [SHOGI, Field("ports", {"en": "harbours"})])
def test_other_contents_of_a_field_are_a_conflict(other: Field) -> None:
    """With those of another partnership, of an exchange, or with the built-in ones."""
    odd = evolve(BARE, id="odd", fields=other)
    with pytest.raises(Conflict):
        HELD.adding(odd)
    with pytest.raises(Conflict):
        Registry.of([odd], fields=[CHESS, FIELDS["ports"]])
    with pytest.raises(Conflict):
        Registry.of([BARE, odd], exchanges=[evolve(MATCH, fields=[CHESS, "ports"])]).replacing(
            evolve(odd, fields=[CHESS, Field("ports")])
        )


def test_a_field_is_corrected_in_partnerships_and_exchanges() -> None:
    corrected = HELD.replacing(SHOGI)
    assert corrected.fields == {"chess": SHOGI}
    assert corrected[TIE.id].fields == (SHOGI, FIELDS["ports"])
    assert corrected.exchanges["match"].fields == (SHOGI,)
    (change,) = corrected.changes_from(HELD)
    assert (change.id, change.after) == ("chess", SHOGI)
    assert corrected.changes_from(HELD).apply_to(HELD) == corrected


def test_a_field_that_a_partnership_has_is_not_removed() -> None:
    with pytest.raises(StillReferenced) as caught:
        Registry.of([TIE]).removing("chess")
    assert caught.value.places == ("partnerships['one-two'].fields[0]",)
    assert Registry.of([BARE], fields=[CHESS]).removing("chess") == Registry.of([BARE])


def test_changes_and_digests_see_them() -> None:
    before, after = Registry.of([BARE], fields=[CHESS]), Registry.of([TIE])
    assert str(after.changes_from(before)) == (
        "one-two: fields[0]: chess added\none-two: fields[1]: ports added"
    )
    assert after.changes_from(before).apply_to(before) == after
    assert after.digest() != before.digest()


def test_its_fields_make_no_act_match() -> None:
    """A history by field tells the exchanges in it."""
    assert [entry.event for entry in HELD.history(TIE.id, field="chess")] == [MATCH]
    assert len(HELD.history(TIE.id, field="ports")) == 0


def test_a_document_says_which_field_is_unknown_or_wrong() -> None:
    """One whose definition is wrong is no second error."""
    whole = json.loads(document.dumps(Registry.of([TIE])))
    assert whole["partnerships"][0]["fields"] == ["chess", "ports"]
    del whole["fields"]
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps(whole))
    (error,) = caught.value.exceptions
    assert "partnerships[0] ('one-two').fields[0]: unknown field (known are " in str(error)
    whole["fields"] = [{"code": "chess", "labels": 1}]
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps(whole))
    assert len(caught.value.exceptions) == 1


def test_merging_unites_those_of_both_and_updating_keeps_ours() -> None:
    """With our contents of a field that both have."""
    theirs = Registry.of([evolve(BARE, fields=["culture", SHOGI, "ports"])])
    merged = compare(HELD, theirs).merged()
    assert merged[TIE.id].fields == (CHESS, FIELDS["ports"], FIELDS["culture"])
    updated = update(HELD, Registry.of([BARE]), on="2024-08-29").registry
    assert updated[TIE.id].fields == TIE.fields
    assert compare(Registry.of(), theirs).merged().fields == {"chess": SHOGI}
