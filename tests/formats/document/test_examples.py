"""The registry document: what is read, what is written, and all that can be wrong with one."""

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import fields
from hypothesis import given, strategies as st

from partnerships import (
    Accession,
    Actor,
    CheckOptions,
    Claim,
    Conclusion,
    Conflict,
    Coordinates,
    Field,
    IgnoredFinding,
    InvalidDate,
    InvalidDocument,
    InvalidMunicipality,
    Municipality,
    Name,
    NotFound,
    PartialDate,
    Partnership,
    PartnershipsError,
    PartnershipType,
    Place,
    Registry,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    UnknownTerm,
    Withdrawal,
    samples,
)
from partnerships.acts import ACTS
from partnerships.formats import document
from partnerships.formats._document.converters import TypeDefinition
from partnerships.testing import municipalities, partnership_types
from partnerships.vocabulary import BUILT_IN
from tests.formats.document.test_simple_records import PLACES_WRITTEN, spoilt
from tests.support.strategies import check_options, partnerships

KITAKYUSHU = Municipality("kitakyushu", "Kitakyushu", country="JP")
DALIAN = Municipality("dalian", [Name("Dalian", lang="en", since="1981")], country="CN")
SEMBOKU = Municipality("semboku", "Semboku")
KAKUNODATE = Municipality("kakunodate", "Kakunodate")
EXCHANGE = PartnershipType("administrative-exchange", labels={"ja": "行政交流都市"})
WIDE = PartnershipType("wide", broader=EXCHANGE)
EVERYTHING = Registry.of(
    [
        Partnership(
            (KITAKYUSHU, DALIAN, KAKUNODATE),
            [
                Conclusion(
                    "1979-05",
                    WIDE,
                    term="P5Y",
                    in_force_from="1979-06-01",
                    renews="P1Y",
                    notice="P3M",
                    basis="signing",
                    labels={"ja": "友好都市", "en": "Friendship City"},
                    known_by="1979-05-20",
                    signatories=[
                        Actor("Tani Gohei", office="mayor of Kitakyushu"),
                        Actor(municipality="liaoning", kind="agency", role="host"),
                    ],
                    place=Place("Town hall", municipality="kitakyushu"),
                    number="12/1979",
                    languages=["ja", "zh-Hant"],
                    claims=[Claim("1978", sources=["three"], note="a slip"), Claim("1980")],
                    note="a note",
                    sources=["one", "two"],
                ),
                Renewal("1980", until="1999-12-31", signatories=Actor("A"), place=Place("B")),
                Suspension("1990-01-01", by="dalian", reason="a reason"),
                Resumption("1991-01-01"),
                Succession("1992", "kakunodate", SEMBOKU),
                Accession("1993", KAKUNODATE),
                Withdrawal("1994", "kakunodate"),
                Conclusion("1995", "sister", until="2001"),
                Termination("1996~", by="semboku"),
            ],
            id="everything",
            motive="a ship",
            fields=["ports", Field("chess", {"en": "chess"})],
            note="all that a document can hold",
            sources=["three"],
        )
    ],
    municipalities=[
        Municipality(
            "liaoning", "Liaoning", identifiers={"wikidata": "Q43934"}, coordinates=(41.8, 123.4)
        )
    ],
    types=[PartnershipType("unused")],
    checks=CheckOptions(
        select=["P", "M1"],
        ignore=["M105", IgnoredFinding("P203", "everything", note="both sides did it")],
    ),
)


SOME_PARTNERSHIPS = st.lists(
    partnerships(), max_size=3, unique_by=lambda partnership: partnership.id
)


@cache
@st.composite
def registries(draw: st.DrawFn) -> Registry:
    """Registries with partnerships, and a municipality and a type that none of them needs."""
    place, kind = draw(municipalities()), draw(partnership_types())
    some_partnerships, checks = draw(SOME_PARTNERSHIPS), draw(check_options())
    try:
        return Registry.of(some_partnerships, municipalities=[place], types=[kind], checks=checks)
    except Conflict:
        return Registry.of(some_partnerships, checks=checks)


def faults(text: str) -> list[str]:
    """Return all that is said to be wrong with a document."""
    with pytest.raises(InvalidDocument) as caught:
        document.loads(text)
    return [str(error) for error in caught.value.exceptions]


def written(**parts: object) -> str:
    return json.dumps({"format": "partnerships/1"} | parts)


def with_acts(*acts: object) -> str:
    """Return a document of one partnership with these acts."""
    cities = [{"id": each, "names": [{"text": each}]} for each in ("a", "b", "c")]
    partnership = {"parties": ["a", "b"], "acts": acts}
    return written(municipalities=cities, partnerships=[partnership])


SCHEMA = jsonschema.Draft202012Validator(document.schema())
CONCLUDED = {"act": "conclusion", "on": "1979", "type": "sister"}


@given(registries())
def test_what_is_written_reads_back_equal(registry: Registry) -> None:
    assert document.loads(document.dumps(registry)) == registry


@given(registries())
def test_what_is_read_writes_back_the_same_bytes(registry: Registry) -> None:
    text = document.dumps(registry)
    assert document.dumps(document.loads(text)) == text


@given(registries())
def test_what_is_written_satisfies_the_schema(registry: Registry) -> None:
    SCHEMA.validate(json.loads(document.dumps(registry)))


def test_a_document_holds_all_that_a_registry_can() -> None:
    text = document.dumps(EVERYTHING)
    assert document.loads(text) == EVERYTHING
    assert document.dumps(document.loads(text)) == text
    SCHEMA.validate(json.loads(text))
    partnership = document.loads(text)["everything"]
    assert partnership.acts == EVERYTHING["everything"].acts


@pytest.mark.parametrize(
    "kind", [*ACTS.values(), Name, Municipality, Coordinates, TypeDefinition, Partnership]
)
def test_the_schema_knows_every_field(kind: type[Any]) -> None:
    definitions = document.schema()["$defs"]
    word = {TypeDefinition: "type"}.get(kind, kind.__name__.lower())
    names = {field.name for field in fields(kind) if field.init}
    assert set(definitions[word]["properties"]) - {"act"} == names


@pytest.mark.parametrize(
    "text",
    [
        *("[1979-04-01..1980-03-31]", "[..1990]", "[1985..]", "[197X..1985-05]~", "1979-XX"),
        *("1979-05-XX?", "1979-XX-XX", "[1979-XX..1980]", "[]", "[..]", "[1979]", "[1979,1980]"),
        *("{1979..1980}", "[1979~..1980]", "[1979..1980", "1979..1980", "1979-XX-05", "XXXX-05"),
    ],
)
def test_the_schema_takes_the_dates_that_are_read(text: str) -> None:
    """In their form, in an act and in what an exchange says of its time; whether they exist it does not check."""
    date_, when = (
        jsonschema.Draft202012Validator(document.schema()["$defs"][word])
        for word in ("date", "when")
    )
    try:
        PartialDate(text)
    except InvalidDate:
        assert not date_.is_valid(text)
        assert not when.is_valid(text)
    else:
        assert date_.is_valid(text)
        assert all(when.is_valid(each) for each in (text, f"{text}/..", f"1900/{text}"))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(document.schema())


def test_a_written_document_begins_with_its_format_and_names_only_what_is_not_default() -> None:
    partnership = Partnership.between(KITAKYUSHU, DALIAN, type="friendship", since="1979-05-01")
    assert document.dumps(Registry.of([partnership])) == (
        """\
{
  "format": "partnerships/1",
  "municipalities": [
    {
      "id": "kitakyushu",
      "names": [
        {
          "text": "Kitakyushu"
        }
      ],
      "country": "JP"
    },
    {
      "id": "dalian",
      "names": [
        {
          "text": "Dalian",
          "lang": "en",
          "since": "1981"
        }
      ],
      "country": "CN"
    }
  ],
  "partnerships": [
    {
      "id": "dalian-kitakyushu",
      "parties": [
        "kitakyushu",
        "dalian"
      ],
      "acts": [
        {
          "act": "conclusion",
          "on": "1979-05-01",
          "type": "friendship"
        }
      ]
    }
  ]
}
"""
    )


def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    plain, marked = tmp_path / "plain.json", tmp_path / "marked.json"
    document.dump(EVERYTHING, plain)
    marked.write_bytes(b"\xef\xbb\xbf" + plain.read_bytes())
    assert document.load(plain) == document.load(str(marked)) == EVERYTHING
    assert sorted(path.name for path in tmp_path.iterdir()) == ["marked.json", "plain.json"]


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes('{"format": "Lüda"}'.encode("latin-1"))
    with pytest.raises(InvalidDocument) as caught:
        document.load(path)
    assert str(caught.value) == f"{path}: 1 error\nnot UTF-8 at byte 13: b'\\xfc'"


def test_nothing_is_half_written(tmp_path: Path) -> None:
    path = tmp_path / "registry.json"
    document.dump(EVERYTHING, path)
    before = path.read_bytes()
    (tmp_path / "directory").mkdir()
    with pytest.raises(OSError, match="directory"):
        document.dump(Registry.of(), tmp_path / "directory")
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["directory", "registry.json"]


def test_five_errors_are_reported_at_once() -> None:
    text = written(
        municipalities=[
            {"id": "a", "names": [{"text": "A"}], "country": "ZZ"},
            {"id": "b", "names": [{"text": "B"}]},
            {"id": "c", "names": [{"text": ""}]},
        ],
        partnerships=[
            {"parties": ["a", "b"], "acts": [CONCLUDED | {"on": "1979-13"}]},
            {"parties": ["b", "c"], "acts": [CONCLUDED | {"type": "brother"}]},
            {"parties": ["b", "nowhere"], "acts": [CONCLUDED]},
        ],
    )
    with pytest.raises(InvalidDocument) as caught:
        document.loads(text, name="registry.json")
    assert str(caught.value) == (
        f"""\
registry.json: 5 errors
municipalities[0] ('a').country: unknown country (ISO 3166-1 alpha-2, as JP): 'ZZ'
municipalities[2] ('c').names[0].text: a name must be a non-empty text in one line: ''
partnerships[0].acts[0].on: month must be 1 to 12: '1979-13'
partnerships[1].acts[0].type: unknown type (known are {", ".join(BUILT_IN)}): 'brother'
partnerships[2].parties[1]: unknown municipality (not in municipalities): 'nowhere'"""
    )
    reported = [(type(error), error.value) for error in caught.value.exceptions]
    assert reported == [
        (InvalidMunicipality, "ZZ"),
        (InvalidMunicipality, ""),
        (InvalidDate, "1979-13"),
        (UnknownTerm, "brother"),
        (NotFound, "nowhere"),
    ]


def test_each_unknown_term_is_reported_with_all_other_errors() -> None:
    """None hides another one, nor a date that is not valid."""
    actor = {"names": [{"text": "A"}], "kind": "persn", "role": "gest"}
    quantity = {"number": 1, "of": "bricks", "amount": "abt"}
    occasion = {"number": 5, "count_from": "tipe"}
    exchange: dict[str, object] = {
        "id": "x",
        "kind": "vist",
        "names": [{"text": "X"}],
        "when": "1979-13",
    }
    exchange |= {"actors": [actor], "quantities": [quantity], "commemorates": occasion}
    conclusion = {"act": "conclusion", "on": "1979-13", "type": "sister", "basis": "whim"}
    partnership = {"id": "p", "parties": [], "acts": [conclusion]}
    whole = {"format": "partnerships/1", "partnerships": [partnership], "exchanges": [exchange]}
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps(whole))
    assert {error.path: type(error) for error in caught.value.exceptions} == {
        "partnerships[0].acts[0].on": InvalidDate,
        "partnerships[0].acts[0].basis": UnknownTerm,
        "exchanges[0].kind": UnknownTerm,
        "exchanges[0].when": InvalidDate,
        "exchanges[0].actors[0].kind": UnknownTerm,
        "exchanges[0].actors[0].role": UnknownTerm,
        "exchanges[0].quantities[0].amount": UnknownTerm,
        "exchanges[0].commemorates.count_from": UnknownTerm,
    }


def test_an_unknown_field_is_an_unknown_term() -> None:
    exchange = {"id": "x", "kind": "visit", "names": [{"text": "X"}], "fields": ["pots"]}
    whole = {"format": "partnerships/1", "exchanges": [exchange]}
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps(whole))
    (error,) = caught.value.exceptions
    assert isinstance(error, UnknownTerm)
    assert (error.value, error.path) == ("pots", "exchanges[0].fields[0]")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "not JSON at line 1, column 1: Expecting value"),
        ("{\n'a'", "not JSON at line 2, column 1: Expecting property name"),
        ("[]", "must be an object: []"),
        ("{}", "format: must be 'partnerships/1': None"),
        ('{"format": "partnerships/2"}', "format: must be 'partnerships/1': 'partnerships/2'"),
        ('{"a": 1, "b": 2, "a": 3}', "duplicate key in an object: 'a'"),
        ('{"a": NaN}', "not a JSON value: NaN"),
        ('{"a": -Infinity}', "not a JSON value: -Infinity"),
        ("[" * 100_000, "nested too deeply for a registry"),
        ('{"a": ' + "1" * 5000 + "}", "a number that cannot be read: Exceeds the limit"),
        (
            written(people=[]),
            "unknown key (known are $schema, format, municipalities, types, partnerships, fields,",
        ),
        (written(partnerships={}), "partnerships: must be a list: {}"),
        (written(municipalities=["a"]), "municipalities[0]: must be an object: 'a'"),
        (written(municipalities=[{"id": "a"}]), "municipalities[0] ('a').names: is missing"),
        (
            written(municipalities=[{"id": "a", "names": "A"}]),
            "municipalities[0] ('a').names: must be a list: 'A'",
        ),
        (
            written(municipalities=[{"id": "a", "names": [{"text": 1}]}]),
            "municipalities[0] ('a').names[0].text: must be a text: 1",
        ),
        (
            written(municipalities=[{"id": "a", "names": [{"text": "A"}]}] * 2),
            "municipalities[1] ('a').id: already defined: 'a'",
        ),
        (
            written(municipalities=[{"id": "a", "names": [{"text": "A"}], "color": "red"}]),
            "municipalities[0] ('a'): unknown key (known are id, names, country, since, until,",
        ),
        (
            written(types=[{"code": "x", "broader": "x"}]),
            "types[0] ('x').broader: an unknown type, or one that has this type as a broader one: 'x'",
        ),
        (
            written(types=[{"code": "x", "broader": "y"}]),
            "types[0] ('x').broader: an unknown type, or one that has this type as a broader one: 'y'",
        ),
        (
            written(types=[{"code": "sister", "labels": {"en": "brother city"}}]),
            "types[0] ('sister').code: a built-in type, here with other contents: 'sister'",
        ),
        (
            written(types=[{"code": "x y"}]),
            "types[0] ('x y').code: code must be a non-empty text without spaces",
        ),
        (
            written(types=[{"code": "x", "labels": {"en": ""}}]),
            "types[0] ('x').labels.en: labels must",
        ),
        (
            written(types=[{"code": "x", "labels": []}]),
            "types[0] ('x').labels: labels must be a mapping",
        ),
        (with_acts(7), "partnerships[0].acts[0]: must be an object: 7"),
        (with_acts({"on": "1979"}), "partnerships[0].acts[0].act: unknown act (known are conclu"),
        (with_acts({"act": ["a"]}), "partnerships[0].acts[0].act: unknown act (known are conclu"),
        (with_acts(CONCLUDED | {"basis": "whim"}), "partnerships[0].acts[0].basis: unknown basis"),
        (with_acts(CONCLUDED | {"term": "5"}), "partnerships[0].acts[0].term: not a term"),
        (with_acts(CONCLUDED | {"on": 1979}), "partnerships[0].acts[0].on: not a date"),
        (with_acts(CONCLUDED, {"act": "renewal"}), "partnerships[0].acts[1].on: is missing"),
        (
            with_acts(CONCLUDED, {"act": "termination", "on": "1970"}),
            "partnerships[0].acts[1].on: acts are listed in order",
        ),
        (
            with_acts(CONCLUDED | {"until": "1999", "term": "P5Y"}),
            "partnerships[0].acts[0].until: a term or a last day, not both",
        ),
        (
            with_acts(CONCLUDED, {"act": "withdrawal", "on": "1980", "party": "c"}),
            "partnerships[0].acts[1].party: not a party then (they are a, b): 'c'",
        ),
        (with_acts(), "partnerships[0].acts: a partnership has one act or more"),
    ],
)
def test_each_error_has_its_place(text: str, fault: str) -> None:
    found = faults(text)
    assert len(found) == 1
    assert found[0].startswith(fault)


def test_two_partnerships_with_one_id_are_refused() -> None:
    text = json.loads(document.dumps(EVERYTHING))
    text["partnerships"] *= 2
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps(text))
    (error,) = caught.value.exceptions
    assert isinstance(error, Conflict)
    assert str(error) == "partnerships[1] ('everything').id: already defined: 'everything'"


def test_a_reference_to_a_faulty_definition_is_not_a_second_error() -> None:
    text = written(
        municipalities=[{"id": "a", "names": []}, {"id": "b", "names": [{"text": "B"}]}],
        types=[{"code": "x", "broader": 7}, {"code": "y", "broader": "x"}, {"code": "z", "a": 1}],
        partnerships=[{"parties": ["a", "b"], "acts": [CONCLUDED | {"type": "y"}]}],
    )
    assert faults(text) == [
        "municipalities[0] ('a').names: names must be a text, or one or more Name: ()",
        "types[0] ('x').broader: must be a text: 7",
        "types[2] ('z'): unknown key (known are code, broader, labels, separate): 'a'",
    ]


def test_a_part_of_the_faults_can_be_caught() -> None:
    with pytest.raises(InvalidDocument) as caught:
        document.loads(with_acts(CONCLUDED | {"on": "79", "term": "x"}, {"act": "x"}))
    dates, others = caught.value.split(InvalidDate)
    assert isinstance(dates, InvalidDocument)
    assert isinstance(others, InvalidDocument)
    assert (len(dates.exceptions), len(others.exceptions)) == (2, 1)
    (seen_from_outside, *_) = dates.within("archive").exceptions
    assert str(seen_from_outside).startswith("archive.partnerships[0].acts[0].on: not a date")


KEYS = ("id", "names", "act", "on", "type", "parties", "acts", "text")
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner),
)


@given(ANY_JSON | spoilt(PLACES_WRITTEN))
def test_any_json_gives_a_registry_or_faults(value: object) -> None:
    for text in (json.dumps(value), written(partnerships=value), written(municipalities=[value])):
        try:
            found = document.loads(text)
        except InvalidDocument as faulty:
            reported = faulty.exceptions
        else:
            reported = (PartnershipsError(""),) * (document.loads(document.dumps(found)) == found)
        assert all(isinstance(each, PartnershipsError) for each in reported)
        assert reported


@given(st.text())
def test_any_text_gives_a_registry_or_faults(text: str) -> None:
    with pytest.raises(InvalidDocument):
        document.loads(text)


@given(partnerships())
def test_a_document_without_ids_gets_the_default_ones(partnership: Partnership) -> None:
    held = json.loads(document.dumps(Registry.of([partnership])))
    del held["partnerships"][0]["id"]
    (found,) = document.loads(json.dumps(held))
    assert found.id == "-".join(sorted(party.id for party in partnership.parties))


def test_the_sample_is_written_as_this_library_writes() -> None:
    assert document.loads(document.dumps(samples.kitakyushu())) == samples.kitakyushu()


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_byte_order_mark_before_a_document_is_no_part_of_it(mark: str, tmp_path: Path) -> None:
    """Whether it is a text, its bytes or a file: editors on Windows write one."""
    text = mark + document.dumps(EVERYTHING)
    path = tmp_path / "registry.json"
    path.write_text(text, "utf-8")
    assert document.loads(text) == EVERYTHING
    assert document.loads(text.encode()) == EVERYTHING
    assert document.load(path) == EVERYTHING


def test_bytes_that_are_not_utf_8_are_refused_by_name() -> None:
    """With the place of the first that is wrong."""
    with pytest.raises(InvalidDocument) as caught:
        document.loads('{"ü": 1}'.encode("latin-1"), name="a.json")
    assert str(caught.value) == "a.json: 1 error\nnot UTF-8 at byte 2: b'\\xfc'"


def test_an_error_outside_the_document_is_not_reported_as_one_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where a package is not installed, the error is that it is not."""
    acts = [
        {"act": "conclusion", "on": "2009", "type": "sister", "term": "P5Y"},
        {"act": "renewal", "on": "2013"},
    ]
    monkeypatch.setitem(sys.modules, "dateutil.relativedelta", None)
    with pytest.raises(ModuleNotFoundError, match="dateutil"):
        document.loads(with_acts(*acts))


def test_single_values_become_the_plain_data_of_a_document() -> None:
    """An act or an exchange; `document.written` is the earlier name."""
    conclusion = Conclusion("1979-05-01", "friendship", term="P5Y", note="in Dalian")
    assert document.unstructure(conclusion) == {
        "act": "conclusion",
        "on": "1979-05-01",
        "type": "friendship",
        "term": "P5Y",
        "note": "in Dalian",
    }
    registry = samples.kitakyushu()
    whole = json.loads(document.dumps(registry))
    assert [document.unstructure(each) for each in registry.exchanges.values()] == whole[
        "exchanges"
    ]
    assert document.written is document.unstructure


# The schema's address, for editors


@pytest.mark.parametrize("first", [True, False])
def test_a_document_may_name_its_schema(*, first: bool) -> None:
    """Wherever it stands; the registry is the same."""
    whole = json.loads(document.dumps(EVERYTHING))
    address = {"$schema": "registry.schema.json"}
    text = json.dumps(address | whole if first else whole | address)
    assert document.loads(text) == EVERYTHING
    SCHEMA.validate(json.loads(text))


def test_the_schema_of_a_document_is_written_first(tmp_path: Path) -> None:
    text = document.dumps(EVERYTHING, schema="registry.schema.json")
    assert list(json.loads(text))[:2] == ["$schema", "format"]
    assert document.loads(text) == EVERYTHING
    document.dump(EVERYTHING, tmp_path / "registry.json", schema="registry.schema.json")
    assert (tmp_path / "registry.json").read_text("utf-8") == text
    assert "$schema" not in document.dumps(document.loads(text))


@pytest.mark.parametrize("address", [None, 1, ["registry.schema.json"]])
def test_the_address_of_a_schema_is_a_text(address: object) -> None:
    text = written(**{"$schema": address})
    assert faults(text) == [f"$schema: must be a text: {address!r}"]
    assert not SCHEMA.is_valid(json.loads(text))


def test_the_schema_has_an_identifier() -> None:
    assert document.schema()["$id"] == "urn:partnerships:registry:1"


def test_who_signed_has_the_role_of_a_signatory_which_is_not_written() -> None:
    """Another role is."""
    signed = Conclusion("1979", "sister", signatories=[Actor("A"), Actor("B", role="host")])
    assert [each.role.value for each in signed.signatories] == ["signatory", "host"]
    assert str(signed.signatories[0]) == "A (signatory)"
    written = document.unstructure(signed)
    assert written["signatories"] == [
        {"names": [{"text": "A"}]},
        {"names": [{"text": "B"}], "role": "host"},
    ]
