"""Values: they never change, are equal by content, and can be kept, copied and sent anywhere."""

import copy
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from itertools import permutations, product
from pathlib import Path
from string import ascii_uppercase
from typing import cast

import attrs
import pycountry
import pytest

import partnerships
from partnerships import (
    Accession,
    Act,
    Actor,
    Anniversary,
    Basis,
    Claim,
    CompletedYears,
    Conclusion,
    CountFrom,
    InvalidMunicipality,
    InvalidType,
    LeapDay,
    Municipality,
    Name,
    NoAnniversary,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Place,
    Registry,
    Renewal,
    Resumption,
    Status,
    Succession,
    Suspension,
    Term,
    Termination,
    Withdrawal,
)
from partnerships.texts import Text
from tests.support.partnerships import DALIAN, SISTER, city, history, kitakyushu_dalian

CONCLUSION = Conclusion(
    "1979-05-01",
    "friendship",
    term="P5Y",
    in_force_from="1979-06",
    basis="signing",
    renews="P1Y",
    notice="P3M",
    labels={"ja": "友好都市"},
    known_by="1980",
    claims=Claim("1979-05-02", sources="a newspaper"),
    signatories=Actor("Tani Gohei", office="mayor of Kitakyushu"),
    place=Place("Town hall", municipality="kitakyushu"),
    number="12/1979",
    languages="ja",
    note="signed in Kitakyushu",
    sources=["https://example.org/"],
)
PARTNERSHIP = history(
    "kitakyushu dalian",
    Conclusion("1979", SISTER),
    Suspension("1985", by="dalian", reason="unknown"),
    Resumption("1986"),
    Accession("1990-01-01", city("tacoma")),
)
VALUES = [
    PartialDate("1979-05-01"),
    PartialDate("197X~"),
    Period("1979-05/.."),
    Period("/1979"),
    Term("P1Y6M"),
    Name("大連", lang="ja", since="1981"),
    DALIAN,
    Municipality("x", "X", country="JP", part_of="y", identifiers={"wikidata": "Q1", "viaf": "2"}),
    PartnershipType("twin", PartnershipType.SISTER, {"de": "Partnerstadt", "en": "twin town"}),
    PartnershipType.GREEN_SISTER,
    CONCLUSION,
    Renewal("1984-05-01", until="1990"),
    Suspension("2022-03", by="dalian", reason="unknown"),
    Resumption("2025-03"),
    Termination("2030", by="dalian", reason="unknown"),
    Succession("1963-02-10", "kokura", city("kitakyushu")),
    Accession("2000", city("szamotuly")),
    Withdrawal("2010", "esch"),
    PARTNERSHIP,
    CompletedYears(44, 45),
    kitakyushu_dalian("1979-05-01").anniversary(45),
    Registry.of([PARTNERSHIP, history("omura semboku", CONCLUSION)]),
]
values = pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)


@values
def test_a_value_never_changes(value: object) -> None:
    """No field of it can be assigned or deleted, and none added."""
    fields = [field.name for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(value)))]
    assert fields
    for name in [*fields, "anything"]:
        with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
            setattr(value, name, None)
        with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
            delattr(value, name)


@values
def test_a_value_has_slots(value: object) -> None:
    """There is no dictionary in each of a million of them."""
    assert not hasattr(value, "__dict__")


@values
def test_a_copied_value_is_equal_with_an_equal_hash(value: object) -> None:
    """However it was copied, and whether or not it was asked anything before."""
    hash_ = hash(value)
    copies = [copy.copy(value), copy.deepcopy(value)]
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301  # our own bytes
        copies.append(again)
    for again in copies:
        assert type(again) is type(value)
        assert again == value
        assert hash(again) == hash_
        assert repr(again) == repr(value)


@values
def test_a_value_differs_from_all_others_and_from_nothing(value: object) -> None:
    """Equality is by content and kind, and a comparison with anything is answered."""
    assert [other for other in VALUES if other == value] == [value]
    assert value != "another kind of thing"
    assert value is not None
    assert value in set(VALUES)


@pytest.mark.parametrize(
    ("value", "field", "content"),
    [
        (DALIAN, "country", "JP"),
        (Name("大連", lang="ja"), "text", "大连"),
        (PartnershipType.SISTER, "code", "twin"),
        (CONCLUSION, "note", None),
        (Renewal("1984-05-01", until="1990"), "until", PartialDate("1991")),
        (PARTNERSHIP, "note", Text("as told")),
        (CompletedYears(44, 45), "at_most", 46),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_is_changed_by_making_another(value: object, field: str, content: object) -> None:
    """With attrs.evolve; what it was made from stays as it was."""
    evolve = cast("Callable[..., object]", attrs.evolve)
    before = getattr(value, field)
    other = evolve(value, **{field: content})
    assert getattr(other, field) == content
    assert getattr(value, field) == before
    assert other != value
    assert evolve(other, **{field: before}) == value


def test_what_follows_from_the_acts_is_not_copied_from_another_partnership() -> None:
    """A partnership that was asked before gives a changed one nothing of what it knew."""
    partnership = kitakyushu_dalian("1979-05-01")
    assert partnership.completed_years("2024-05-01").exact == 45
    ended = attrs.evolve(partnership, acts=(*partnership.acts, Termination("2000-01-01")))
    assert partnership.status_on("2024-05-01") is Status.IN_FORCE
    assert ended.status_on("2024-05-01") is Status.TERMINATED
    assert ended.id == partnership.id


def test_an_anniversary_keeps_its_parts_and_what_was_counted() -> None:
    """Made by hand, or changed, it is the one that the partnership gives."""
    partnership = kitakyushu_dalian("2004-02-29")
    by_member = {"count_from": CountFrom.ORIGIN, "leap_day": LeapDay.MAR_1, "party": "dalian"}
    found = partnership.anniversary(5, **by_member)  # type: ignore[arg-type]  # each has its own type
    assert (found.count_from, found.leap_day, found.party) == tuple(by_member.values())
    assert str(found.on) == "2009-03-01"
    assert str(attrs.evolve(found, number=8).on) == "2012-02-29"
    assert Anniversary(partnership, 5, 0) == partnership.anniversary(5)
    assert Anniversary(partnership, 5, 0).on == partnership.anniversary(5).on
    assert partnership.anniversary(5).party is None


RENEWED = history(
    "a b", Conclusion("1979-05-01", SISTER, term="P5Y"), Renewal("1984-05-01", term="P5Y")
)


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"number": 0}, NoAnniversary, "numbered from 1 to 9998: 0"),
        ({"number": "46"}, NoAnniversary, "numbered from 1 to 9998: '46'"),
        ({"number": 9000}, NoAnniversary, "the calendar ends"),
        ({"act": 1}, NoAnniversary, "the index of an act, 0 to 0: 1"),
        ({"act": -1}, NoAnniversary, "the index of an act, 0 to 0: -1"),
        ({"act": False}, NoAnniversary, "the index of an act, 0 to 0: False"),
        ({"act": None}, NoAnniversary, "the index of an act, 0 to 0: None"),
        ({"act": 1, "partnership": RENEWED}, NoAnniversary, "an act that is counted from: 1"),
        ({"options": None}, InvalidType, "must be CountOptions: None"),
        ({"partnership": "kitakyushu-dalian"}, InvalidType, "must be a Partnership: 'kita"),
    ],
)
def test_an_anniversary_that_there_is_not_is_refused(
    changes: dict[str, object], error: type[Exception], message: str
) -> None:
    """Made by hand, it cannot say another day than its partnership does."""
    found = kitakyushu_dalian("1979-05-01").anniversary(45)
    with pytest.raises(error, match=re.escape(message)):
        attrs.evolve(found, **changes)  # type: ignore[arg-type]  # what a typed caller cannot do


def test_a_start_is_no_tuple() -> None:
    """It equals what says the same, and has no order and no parts by number."""
    start = kitakyushu_dalian("1979-05-01").anniversary(45).start
    assert start == kitakyushu_dalian("1979-05-01").anniversary(46).start
    parts: object = (start.on, start.latest, 0, start.count_from, start.leap_day, None)
    assert start != parts
    with pytest.raises(TypeError):
        iter(start)  # type: ignore[call-overload]  # what a typed caller cannot do


def test_a_hash_is_not_carried_into_another_process() -> None:
    """Texts have other hashes there, so a value that was hashed here is found there too."""
    kept = [DALIAN, PartnershipType.GREEN_SISTER, CONCLUSION, PARTNERSHIP]
    assert len({hash(value) for value in kept}) == len(kept)
    program = (
        "import attrs, pickle, sys\n"
        "for kept in pickle.load(sys.stdin.buffer):\n"
        "    assert hash(kept) == hash(attrs.evolve(kept)), kept\n"
        "    for party in getattr(kept, 'parties', ()):\n"
        "        assert hash(party) == hash(attrs.evolve(party)), party\n"
    )
    for seed in ("1", "2"):
        subprocess.run(  # noqa: S603  # this very Python
            [sys.executable, "-c", program],
            input=pickle.dumps(kept),
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
        )


# Equality


def test_a_bilateral_partnership_equals_its_mirror_image() -> None:
    """Whoever is named first is only shown first."""
    here, there = city("kitakyushu"), DALIAN
    one = Partnership.between(here, there, type="friendship", since="1979-05-01")
    other = Partnership.between(there, here, type="friendship", since="1979-05-01")
    assert one == other
    assert hash(one) == hash(other)
    assert one.id == other.id == "dalian-kitakyushu"
    assert one.parties != other.parties
    assert one.anniversary(45) == other.anniversary(45)


def test_the_order_of_any_number_of_parties_does_not_matter() -> None:
    """A ring is one, wherever the list of its members begins."""
    ring = [history(" ".join(ids), CONCLUSION) for ids in permutations(["koeln", "lille", "esch"])]
    assert len(set(ring)) == 1
    assert {partnership.id for partnership in ring} == {"esch-koeln-lille"}


def test_partnerships_of_the_same_parties_under_two_ids_differ() -> None:
    """A sister port beside a sister city is a second partnership."""
    here, there = city("osaka"), city("san-francisco")
    one = Partnership((here, there), [CONCLUSION])
    other = Partnership((here, there), [CONCLUSION], id="osaka-san-francisco-port")
    assert one != other


def test_a_partnership_differs_by_each_of_its_contents() -> None:
    """Nothing that is recorded about it is left out of the comparison."""
    a, b = city("a"), city("b")
    some_partnerships = [
        Partnership((a, b), [CONCLUSION]),
        Partnership((a, city("c")), [CONCLUSION], id="a-b"),
        Partnership((a, b), [CONCLUSION, Termination("1990")]),
        Partnership((a, b), [CONCLUSION], id="b-a"),
        Partnership((a, b), [CONCLUSION], note="as told"),
        Partnership((a, b), [CONCLUSION], sources="a book"),
    ]
    assert len(set(some_partnerships)) == len(some_partnerships)


def test_the_order_of_acts_matters() -> None:
    """Acts of one day apply in their order, so it is part of the comparison."""
    first, second = Accession("2000", city("x")), Accession("2000", city("y"))
    assert history("a b", CONCLUSION, first, second) != history("a b", CONCLUSION, second, first)


def test_acts_of_different_kinds_differ() -> None:
    """A suspension is no termination, on whichever day."""
    acts: list[Act] = [
        kind("2022-03-01") for kind in (Renewal, Suspension, Resumption, Termination)
    ]
    assert len(set(acts)) == len(acts)


@pytest.mark.parametrize("value", [value for value in VALUES if not isinstance(value, PartialDate)])
def test_values_have_no_order(value: object) -> None:
    """Which of two partnerships is less is no question."""
    with pytest.raises(TypeError, match="not supported"):
        sorted([value, value])  # type: ignore[type-var]  # the test's point


# How they are written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (PartialDate("1979-05-01"), "PartialDate('1979-05-01')"),
        (PartialDate(date(1979, 5, 1)), "PartialDate('1979-05-01')"),
        (PartialDate("0001-01"), "PartialDate('0001-01')"),
        (PartialDate("000X?"), "PartialDate('000X?')"),
        (PartialDate("XXXX"), "PartialDate('XXXX')"),
        (Period("1979-05/.."), "Period('1979-05/..')"),
        (Period("/1979~"), "Period('/1979~')"),
        (Period.calendar_year(2024), "Period('2024-01-01/2024-12-31')"),
        (Term("P18M"), "Term('P18M')"),
        (Term("P1Y6M"), "Term('P1Y6M')"),
    ],
)
def test_a_repr_is_the_constructor(value: object, written: str) -> None:
    """What is shown can be typed in again."""
    assert repr(value) == written
    names = {"PartialDate": PartialDate, "Period": Period, "Term": Term}
    assert eval(written, names) == value  # noqa: S307  # our own text


# What is accepted and how it is kept


def test_mappings_are_accepted_and_kept_hashably() -> None:
    """In whichever order they came, and whatever happens to them afterwards."""
    given = {"wikidata": "Q74576", "geonames": "1814087"}
    one = Municipality("dalian", "Dalian", identifiers=given)
    other = Municipality("dalian", "Dalian", identifiers=dict(reversed(given.items())))
    given["wikidata"] = "changed"
    assert one == other
    assert hash(one) == hash(other)
    assert isinstance(one.identifiers, Mapping)
    assert one.identifiers["wikidata"] == "Q74576"
    assert one.identifiers == {"wikidata": "Q74576", "geonames": "1814087"}
    assert one.identifiers.get("viaf") is None
    assert "viaf" not in one.identifiers
    assert len(one.identifiers) == 2
    assert repr(one.identifiers) == "{'geonames': '1814087', 'wikidata': 'Q74576'}"
    with pytest.raises(KeyError, match="viaf"):
        one.identifiers["viaf"]


def test_texts_are_accepted_where_values_are_kept() -> None:
    """A date, a term, a type and a basis in their text form."""
    assert CONCLUSION.on == PartialDate("1979-05-01")
    assert CONCLUSION.type is PartnershipType.FRIENDSHIP
    assert CONCLUSION.term == Term("P5Y")
    assert CONCLUSION.basis is Basis.SIGNING
    assert CONCLUSION.labels == {"ja": "友好都市"}
    assert Conclusion(date(1979, 5, 1), SISTER, basis=Basis.CEREMONY).on == date(1979, 5, 1)


def test_one_text_or_several_values_are_kept_in_a_tuple() -> None:
    """Lists are accepted, and never kept."""
    assert Municipality("a", "A").names == (Name("A"),)
    assert Municipality("a", Name("A", lang="en")).names == (Name("A", lang="en"),)
    assert Municipality("a", [Name("A"), Name("B")]).names == (Name("A"), Name("B"))
    assert Name("A").lang == "und"
    assert Conclusion("1979", SISTER, sources="a book").sources == ("a book",)
    assert Conclusion("1979", SISTER, sources=["a", "b"]).sources == ("a", "b")
    assert isinstance(history("a b", CONCLUSION).acts, tuple)


def test_between_makes_the_partnership_that_one_conclusion_founds() -> None:
    """The short form equals the long one."""
    here, there = city("kitakyushu"), DALIAN
    short = Partnership.between(here, there, type="friendship", since="1979-05-01", term="P5Y")
    assert short == Partnership(
        (here, there), [Conclusion("1979-05-01", PartnershipType.FRIENDSHIP, term="P5Y")]
    )
    named = Partnership.between(
        here, there, type="friendship", since="1979", until="1984", id="kitakyushu-dalian"
    )
    assert named.id == "kitakyushu-dalian"
    assert named.acts == (Conclusion("1979", PartnershipType.FRIENDSHIP, until="1984"),)


def test_the_default_id_is_made_of_the_founders_in_alphabetical_order() -> None:
    """A later succession does not change it."""
    partnership = history(
        "kokura tacoma", CONCLUSION, Succession("1985", "kokura", city("kitakyushu"))
    )
    assert partnership.id == "kokura-tacoma"


def test_countries_are_those_of_iso_3166_and_kosovo() -> None:
    """Alpha-2 codes, in capitals; no other two letters."""
    known = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    assert len(known) > 240
    for letters in product(ascii_uppercase, repeat=2):
        code = "".join(letters)
        if code in known:
            assert Municipality("a", "A", country=code).country == code
        else:
            with pytest.raises(InvalidMunicipality, match="unknown country"):
                Municipality("a", "A", country=code)


# The package


def test_the_public_names_are_sorted_and_there() -> None:
    """What the package promises can be imported from it."""
    assert list(partnerships.__all__) == sorted(partnerships.__all__)
    assert all(hasattr(partnerships, name) for name in partnerships.__all__)
    assert dir(partnerships) == partnerships.__all__


@pytest.mark.parametrize("name", ["dates", "eras", "errors", "registry", "vocabulary", "wording"])
def test_a_module_is_there_without_an_import_of_its_own(name: str) -> None:
    """As after importing a name from it."""
    assert getattr(partnerships, name).__name__ == f"partnerships.{name}"


def test_importing_the_package_loads_nothing_heavy() -> None:
    """Neither a format nor what only formats and the command line need."""
    root = str(Path(partnerships.__file__).parents[1])  # of the package that is tested
    program = (
        f"import sys; sys.path[:0] = [{root!r}];"
        " from partnerships import Partnership, Registry, samples; print(*sys.modules)"
    )
    run = subprocess.run(  # noqa: S603  # this very Python
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.split())
    assert {"partnerships.partnership", "partnerships.registry"} <= loaded
    heavy = {"cattrs", "argparse", "json", "csv", "dateutil.parser", "dateutil.rrule", "icalendar"}
    assert not loaded & heavy
    assert not [name for name in loaded if name.startswith("partnerships.formats")]
