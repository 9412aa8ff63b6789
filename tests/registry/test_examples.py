"""The registry: a collection of partnerships, and the questions asked of it."""

import pickle
from datetime import date

import pytest

from partnerships import (
    Conclusion,
    Conflict,
    CountFrom,
    InvalidType,
    LeapDay,
    Municipality,
    NotFound,
    Partnership,
    PartnershipType,
    Registry,
    Succession,
    Termination,
    samples,
)

SISTER, GREEN = PartnershipType.SISTER, PartnershipType.GREEN_SISTER
EXCHANGE = PartnershipType("administrative-exchange", labels={"ja": "行政交流都市"})
FUKUOKA = Municipality("fukuoka", "Fukuoka")
BUSAN = Municipality("busan", "Busan")
IPOH = Municipality("ipoh", "Ipoh")
FUKUOKA_BUSAN = Partnership(
    (FUKUOKA, BUSAN), [Conclusion("1989-10-24", EXCHANGE), Conclusion("2007-02-02", SISTER)]
)
FUKUOKA_IPOH = Partnership.between(FUKUOKA, IPOH, type=GREEN, since="1989")
ENDED = Partnership(
    (BUSAN, IPOH), [Conclusion("2000-02-29", SISTER), Termination("2010-01-01")], id="ended"
)
REGISTRY = Registry.of([FUKUOKA_BUSAN, FUKUOKA_IPOH, ENDED])


def ids(registry: Registry) -> list[str]:
    return [partnership.id for partnership in registry]


def test_it_is_a_collection_of_partnerships_by_id() -> None:
    """Length, membership, looking up and going through, in the order given."""
    assert len(REGISTRY) == 3
    assert ids(REGISTRY) == ["busan-fukuoka", "fukuoka-ipoh", "ended"]
    assert "ended" in REGISTRY
    assert "nowhere" not in REGISTRY
    assert REGISTRY["ended"] is ENDED
    assert repr(REGISTRY) == "<Registry of 3 partnerships>"


def test_an_unknown_id_is_shown_readably() -> None:
    """It is a KeyError, but says its sentence."""
    with pytest.raises(NotFound) as caught:
        REGISTRY["nowhere"]
    assert isinstance(caught.value, KeyError)
    assert str(caught.value) == "no partnership with this id: 'nowhere'"


def test_it_knows_its_municipalities_and_its_own_types() -> None:
    """Those of the partnerships come by themselves; what is built in is not listed."""
    assert list(REGISTRY.municipalities) == ["fukuoka", "busan", "ipoh"]
    assert dict(REGISTRY.types) == {"administrative-exchange": EXCHANGE}
    kind = PartnershipType("kind", broader=PartnershipType("broad", broader=SISTER))
    named = Registry.of(municipalities=[IPOH], types=[kind])
    assert list(named.types) == ["kind", "broad"]
    assert list(named.municipalities) == ["ipoh"]


def test_order_is_no_part_of_equality() -> None:
    """Two registries are equal if they hold the same."""
    other = Registry.of([ENDED, FUKUOKA_IPOH, FUKUOKA_BUSAN])
    assert other == REGISTRY
    assert hash(other) == hash(REGISTRY)
    assert REGISTRY.removing("ended") != REGISTRY
    assert REGISTRY != [FUKUOKA_BUSAN]
    assert pickle.loads(pickle.dumps(REGISTRY)) == REGISTRY  # noqa: S301  # our own


def test_filters_give_registries() -> None:
    """By party, by pair, by type, by status, by anything."""
    assert ids(REGISTRY.involving("ipoh")) == ["fukuoka-ipoh", "ended"]
    assert ids(REGISTRY.involving("ipoh", on="1995")) == ["fukuoka-ipoh"]
    assert ids(REGISTRY.involving("ipoh", on="1989-06-01")) == []
    assert ids(REGISTRY.involving("busan", on="2015")) == ["busan-fukuoka", "ended"]
    assert ids(REGISTRY.between("ipoh", "busan")) == ["ended"]
    assert ids(REGISTRY.in_force_on("2009-12-31")) == ids(REGISTRY)
    assert ids(REGISTRY.in_force_on("2010-01-01")) == ["busan-fukuoka", "fukuoka-ipoh"]
    assert ids(REGISTRY.where(lambda partnership: len(partnership.acts) == 2)) == [
        "busan-fukuoka",
        "ended",
    ]
    assert REGISTRY.involving("busan").municipalities == REGISTRY.municipalities


def test_types_are_those_of_the_latest_conclusion_or_of_a_day() -> None:
    """With `narrower`, a green sister city is a sister city; what is not settled is left out."""
    assert ids(REGISTRY.of_type(SISTER)) == ["busan-fukuoka", "ended"]
    assert ids(REGISTRY.of_type(SISTER, narrower=True)) == ids(REGISTRY)
    assert ids(REGISTRY.of_type(EXCHANGE)) == []
    assert ids(REGISTRY.of_type(EXCHANGE, on="2007-02-01")) == ["busan-fukuoka"]
    assert ids(REGISTRY.of_type(EXCHANGE, on="2007")) == []
    assert ids(REGISTRY.of_type(GREEN, on="1989-06-01")) == []
    assert ids(REGISTRY.of_type(GREEN, on="1990")) == ["fukuoka-ipoh"]


def test_anniversaries_are_in_date_order() -> None:
    """By earliest day, latest day, id, number; counted as the caller says."""
    found = [(str(each.on), each.number) for each in REGISTRY.anniversaries("2008/2009")]
    assert found == [
        ("2008", 19),
        ("2008-02-02", 1),
        ("2008-02-29", 8),
        ("2009", 20),
        ("2009-02-02", 2),
        ("2009-02-28", 9),
    ]
    assert REGISTRY.count_anniversaries("2008/2009") == 6
    assert REGISTRY.count_anniversaries("2008/2009", every=5) == 1
    assert REGISTRY.count_anniversaries("2008-06-01/2009", possible=True) == 4
    origin = REGISTRY.anniversaries(
        "2009/2009", count_from=CountFrom.ORIGIN, leap_day=LeapDay.LEAP_YEARS_ONLY
    )
    assert [(str(each.on), each.number) for each in origin] == [("2009", 20), ("2009-10-24", 20)]


def test_a_count_of_what_is_in_force() -> None:
    """Certainly in force on the day."""
    assert REGISTRY.count_in_force_on("1989-12-30") == 1
    assert REGISTRY.count_in_force_on(date(1989, 12, 31)) == 2
    assert REGISTRY.count_in_force_on("2005-06-01") == 3
    assert REGISTRY.count_in_force_on("2010-01-01") == 2


def test_a_count_of_what_is_possibly_in_force() -> None:
    """On one of the days that a partial day can be, or since a partial date."""
    assert REGISTRY.count_in_force_on("1989-12-30", possible=True) == 2
    assert ids(REGISTRY.in_force_on("1989-12-30", possible=True)) == [
        "busan-fukuoka",
        "fukuoka-ipoh",
    ]
    assert REGISTRY.count_in_force_on("1988-12-31", possible=True) == 0
    assert REGISTRY.count_in_force_on("2010") == 2
    assert REGISTRY.count_in_force_on("2010", possible=True) == 2


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("kitakyushu-dalian", "kitakyushu-dalian"),
        ("dalian-kitakyushu", "kitakyushu-dalian"),
        ("dalian", "kitakyushu-dalian"),
        ("hai-phong", "kitakyushu-hai-phong"),
        ("hai-phong-kitakyushu", "kitakyushu-hai-phong"),
        ("kokura", "kitakyushu-tacoma"),
        ("tacoma-kokura", "kitakyushu-tacoma"),
        ("Dalian", "kitakyushu-dalian"),
        ("dalián", "kitakyushu-dalian"),
        ("大连", "kitakyushu-dalian"),
        ("大連市", "kitakyushu-dalian"),
        ("LUDA", "kitakyushu-dalian"),
        ("旅大", "kitakyushu-dalian"),
        ("City of Tacoma", "kitakyushu-tacoma"),
        ("小倉", "kitakyushu-tacoma"),
        ("kitakyushu dalian", "kitakyushu-dalian"),
        ("Hai Phong – Kitakyushu", "kitakyushu-hai-phong"),
        ("Kitakyushu and Dalian", "kitakyushu-dalian"),
        ("北九州市と大連市", "kitakyushu-dalian"),
        ("大连・北九州", "kitakyushu-dalian"),
    ],
)
def test_a_partnership_is_found_by_what_people_call_it(words: str, found: str) -> None:
    """By its id, by two parties in either order, by a party that has no other; former ones too."""
    assert samples.kitakyushu().find(words).id == found


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("moscow", "no partnership or municipality with this id or name: 'moscow'"),
        ("Port Arthur", "no partnership or municipality with this id or name: 'Port Arthur'"),
        (
            "Dalain",
            "no partnership or municipality with this id or name: 'Dalain'; did you mean Dalian?",
        ),
        ("tacoma dalian", "no partnership between these municipalities: 'tacoma dalian'"),
        (
            "Dalian, China",
            "no partnership or municipality with this id or name: 'Dalian, China'; did you mean Dalian?",
        ),
        (
            "大连（中国）",
            "no partnership or municipality with this id or name: '大连（中国）'; did you mean 大连?",
        ),
        ("tacoma-dalian", "no partnership between these municipalities: 'tacoma-dalian'"),
        (
            "kitakyushu-dalain",
            (
                "no partnership or municipality with this id or name: 'kitakyushu-dalain'; did you mean"
                " kitakyushu-dalian, kitakyushu-davao or Kitakyushu?"
            ),
        ),
        ("liaoning", "no partnership of this municipality: 'liaoning'"),
        (
            "kitakyushu",
            (
                "several partnerships are meant (kitakyushu-tacoma (1959), kitakyushu-norfolk (1959),"
                " kitakyushu-dalian (1979), kitakyushu-incheon (1988), kitakyushu-hai-phong (2009),"
                " kitakyushu-phnom-penh (2016), kitakyushu-surabaya (2011), kitakyushu-davao (2017),"
                " kitakyushu-minamikyushu (2008)): 'kitakyushu'"
            ),
        ),
    ],
)
def test_what_is_not_one_partnership_is_refused(words: str, message: str) -> None:
    """None, or several; the message names them."""
    with pytest.raises(NotFound) as caught:
        samples.kitakyushu().find(words)
    assert caught.value.message == message


def test_an_id_comes_before_a_name_and_the_same_name_before_one_that_is_alike() -> None:
    koge, other, third = (
        Municipality(id_, name, country="DK")
        for id_, name in (("a", "Køge"), ("b", "Koge"), ("c", "A"))
    )
    registry = Registry.of(municipalities=[koge, other, third])
    assert registry.find_municipality("a") is koge
    assert registry.find_municipality("A") is third
    assert registry.find_municipality("KØGE") is koge
    assert registry.find_municipality("koge") is other


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Kitakyu", "no municipality with this id or name: 'Kitakyu'; did you mean Kitakyushu?"),
        ("x", "no municipality with this id or name: 'x'"),
        (
            "york",
            (
                "several municipalities have this name, give an id (york-gb (GB),"
                " york-old (GB, 1200–1974), york-us): 'york'"
            ),
        ),
        ("Yorke", "no municipality with this id or name: 'Yorke'; did you mean York?"),
    ],
)
def test_what_is_not_one_municipality_is_refused_with_the_candidates(
    words: str, message: str
) -> None:
    """With their ids, countries and years, or with the names that are close."""
    yorks = [
        Municipality("york-us", "York"),
        Municipality("york-gb", "York", country="GB"),
        Municipality("york-old", "York", country="GB", since="1200", until="1974"),
    ]
    registry = samples.kitakyushu() | Registry.of(municipalities=yorks)
    with pytest.raises(NotFound) as caught:
        registry.find_municipality(words)
    assert caught.value.message == message


def test_adding_replacing_and_removing_give_new_registries() -> None:
    """The registry itself stays as it is."""
    longer = Partnership(FUKUOKA_IPOH.parties, [*FUKUOKA_IPOH.acts, Termination("2020")])
    replaced = REGISTRY.replacing(longer)
    assert replaced["fukuoka-ipoh"] == longer
    assert ids(replaced) == ids(REGISTRY)
    assert REGISTRY["fukuoka-ipoh"] == FUKUOKA_IPOH
    assert ids(REGISTRY.removing("ended")) == ["busan-fukuoka", "fukuoka-ipoh"]
    assert REGISTRY.removing("ended").adding(ENDED) == REGISTRY
    assert REGISTRY.adding(ENDED) == REGISTRY
    with pytest.raises(NotFound, match="'x'"):
        REGISTRY.removing("x")
    with pytest.raises(NotFound, match="'ended'"):
        Registry.of().replacing(ENDED)


def test_the_union_holds_both() -> None:
    """Equal contents under one id are one."""
    one, other = Registry.of([FUKUOKA_BUSAN, ENDED]), Registry.of([FUKUOKA_IPOH, ENDED])
    assert one | other == REGISTRY
    with pytest.raises(TypeError):
        one | [ENDED]  # type: ignore[operator]  # what a typed caller cannot do


@pytest.mark.parametrize(
    ("other", "message"),
    [
        (
            Registry.of([Partnership.between(FUKUOKA, IPOH, type=SISTER, since="1989")]),
            "two different partnerships (give one an explicit id) under one id: 'fukuoka-ipoh'",
        ),
        (
            Registry.of(municipalities=[Municipality("ipoh", "Ipoh", country="MY")]),
            "two different municipalities under one id: 'ipoh'",
        ),
        (
            Registry.of(types=[PartnershipType("administrative-exchange")]),
            "two different types under one id: 'administrative-exchange'",
        ),
    ],
)
def test_two_contents_under_one_id_are_refused(other: Registry, message: str) -> None:
    """The message names the id, whichever of the two is larger."""
    for one, another in ((REGISTRY, other), (other, REGISTRY)):
        with pytest.raises(Conflict) as caught:
            one | another
        assert caught.value.message == message
        assert message.endswith(f": {caught.value.value!r}")


def test_what_a_registry_shares_with_its_filter_is_no_conflict() -> None:
    """It unites with a part of itself to itself."""
    assert REGISTRY | REGISTRY.in_force_on("2024-01-01") == REGISTRY
    assert REGISTRY.in_force_on("2024-01-01") | REGISTRY == REGISTRY


def test_the_first_conflict_of_several_municipalities_is_reported() -> None:
    """In the order of the registry that is taken in; what is the same in both is passed over."""
    others = [FUKUOKA, Municipality("ipoh", "Ipoh", country="MY"), Municipality("busan", "Pusan")]
    with pytest.raises(Conflict, match="'ipoh'"):
        REGISTRY | Registry.of(municipalities=others)


def test_a_built_in_type_has_only_its_own_contents() -> None:
    """A type with a built-in code and other labels is refused."""
    with pytest.raises(Conflict, match="'sister'"):
        Registry.of(types=[PartnershipType("sister")])


def test_a_successor_is_one_of_its_municipalities() -> None:
    """Whoever was ever a party can be looked up."""
    semboku = Municipality("semboku", "Semboku")
    partnership = Partnership(
        (FUKUOKA, IPOH), [Conclusion("1979", SISTER), Succession("2005", "ipoh", semboku)]
    )
    assert list(Registry.of([partnership]).municipalities) == ["fukuoka", "ipoh", "semboku"]


def test_a_municipality_is_corrected_with_its_partnership() -> None:
    """Unless another partnership needs what it was."""
    ipoh = Municipality("ipoh", "Ipoh", country="MY")
    alone = Registry.of([FUKUOKA_IPOH]).replacing(
        Partnership((FUKUOKA, ipoh), FUKUOKA_IPOH.acts, id="fukuoka-ipoh")
    )
    assert alone.municipalities["ipoh"] == ipoh
    advice = r"two different municipalities \(replacing the municipality corrects it everywhere\)"
    with pytest.raises(Conflict, match=f"{advice} under one id: 'ipoh'"):
        REGISTRY.replacing(Partnership((FUKUOKA, ipoh), FUKUOKA_IPOH.acts, id="fukuoka-ipoh"))


def test_a_type_can_be_given_by_its_code() -> None:
    """Built in, or one of the registry's own; else it is refused."""
    assert ids(REGISTRY.of_type("sister")) == ids(REGISTRY.of_type(SISTER))
    found = REGISTRY.of_type("administrative-exchange", on="1990-01-01")
    assert ids(found) == ["busan-fukuoka"]
    with pytest.raises(InvalidType, match="'brother'"):
        REGISTRY.of_type("brother")


def test_membership_is_asked_of_ids_and_of_partnerships() -> None:
    """A partnership is there if an equal one is."""
    assert ENDED in REGISTRY
    assert Partnership((BUSAN, IPOH), ENDED.acts) not in REGISTRY
    assert 5 not in REGISTRY
