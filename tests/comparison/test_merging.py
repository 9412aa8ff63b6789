"""One registry of two: what a choice takes, what is added, and which ids and sources it has."""

import pytest
from attrs import evolve

from partnerships import (
    Accession,
    Act,
    Actor,
    Citation,
    Claim,
    Conclusion,
    Exchange,
    Field,
    InvalidPartnership,
    Municipality,
    Name,
    Partnership,
    PartnershipType,
    Place,
    Registry,
    Renewal,
    Source,
    Succession,
    Suspension,
    Termination,
    UnknownTerm,
    Withdrawal,
    compare,
)
from partnerships.comparison import Aspect, Choice, Difference
from partnerships.texts import Text

KITA = Municipality("kitakyushu", "Kitakyushu", country="JP")
DALIAN = Municipality("dalian", "Dalian", country="CN")
K = evolve(KITA, id="k")
D = evolve(DALIAN, id="d")
TACOMA = Municipality("tacoma", "Tacoma", country="US")


def of(*acts: Act, sources: tuple[str, ...] = ()) -> Registry:
    return Registry.of([Partnership((KITA, DALIAN), acts, id="ours", sources=sources)])


def theirs_of(*acts: Act, sources: tuple[str, ...] = ()) -> Registry:
    return Registry.of([Partnership((D, K), acts, id="theirs", sources=sources)])


def choose_theirs(_: Difference) -> str:
    return "theirs"


OURS = Conclusion(
    "1988",
    "friendship",
    known_by="1990",
    labels={"ja": "友好都市"},
    note="From the city's page.",
    sources=["city", "both"],
)
THEIRS = Conclusion(
    "1987-07-01",
    "sister",
    term="P5Y",
    renews="P1Y",
    notice="P3M",
    in_force_from="1989-04-01",
    labels={"zh": "友好城市"},
    note="From the list.",
    sources=["list", "both"],
)


CLAIMED = evolve(
    OURS,
    note="From the city's page. From the list.",
    claims=Claim("1987-07-01", sources=["list", "both"]),
    sources=["city", "both", "list"],
)


def test_by_default_ours_stands_and_the_other_date_is_a_claim_with_its_sources() -> None:
    merged = compare(of(OURS, sources=("a",)), theirs_of(THEIRS, sources=("b", "a"))).merged()
    assert merged["ours"].acts == (CLAIMED,)
    assert merged["ours"].sources == ("a", "b")
    assert merged.municipalities == {"kitakyushu": KITA, "dalian": DALIAN}


def test_what_only_one_side_tells_is_kept() -> None:
    """Remarks, the motive, and how an agreement was signed; ours comes first, and what both tell comes once."""
    mayor, guest = Actor("Tani Gohei", municipality="kitakyushu"), Actor("Song Li")
    ours = of(
        Conclusion(
            "1988", "sister", basis="signing", signatories=[mayor], languages="ja", note="One"
        ),
        Suspension("2001", by="dalian"),
    )
    theirs = theirs_of(
        Conclusion(
            "1988",
            "sister",
            basis="ceremony",
            signatories=[guest, evolve(mayor, municipality="k")],
            place=Place("Town hall", municipality="k"),
            number="12",
            languages=["ja", "zh"],
            note="Two",
        ),
        Suspension("2001", by="d", reason="Budget"),
    )
    ours = ours.replacing(evolve(ours["ours"], note={"en": "A"}, motive="The sea"))
    theirs = theirs.replacing(evolve(theirs["theirs"], note={"en": "A", "ja": "B"}, motive="Ships"))
    merged = compare(ours, theirs).merged()["ours"]
    assert (merged.note, merged.motive) == (Text({"en": "A", "ja": "B"}), Text("The sea Ships"))
    assert merged.acts == (
        Conclusion(
            "1988",
            "sister",
            basis="signing",
            signatories=[mayor, guest],
            place=Place("Town hall", municipality="kitakyushu"),
            number="12",
            languages=["ja", "zh"],
            note="One Two",
        ),
        Suspension("2001", by="dalian", reason="Budget"),
    )


def test_a_date_is_claimed_once() -> None:
    merged = compare(of(OURS), theirs_of(THEIRS)).merged()
    assert compare(merged, theirs_of(THEIRS)).merged() == merged
    plain = compare(of(Conclusion("1988", "sister")), theirs_of(Conclusion("1987", "sister")))
    assert plain.merged()["ours"].acts[0].claims == (Claim("1987"),)


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        (Claim("1987", sources="a"), Claim("1987"), Claim("1987", sources=["a", "list"])),
        (
            Claim("1987", note="A"),
            Claim("1987", note="B"),
            Claim("1987", sources="list", note="A B"),
        ),
        (Claim("1987", note="A"), Claim("1987", note="A"), Claim("1987", sources="list", note="A")),
        (Claim("1987"), Claim("1987", note="B"), Claim("1987", sources="list", note="B")),
    ],
)
def test_claims_of_one_date_become_one(ours: Claim, theirs: Claim, merged: Claim) -> None:
    other = Conclusion("1987", "sister", claims=theirs, sources="list")
    found = compare(of(Conclusion("1988", "sister", claims=ours)), theirs_of(other)).merged()
    assert found["ours"].acts[0].claims == (merged,)


def test_claims_of_both_sides_are_kept_whichever_is_chosen() -> None:
    ours = of(CONCLUDED, Termination("2012", by="kitakyushu", claims=Claim("2010", sources="a")))
    theirs = theirs_of(CONCLUDED, Termination("2013", by="d", claims=Claim("2009", sources="b")))
    comparison = compare(ours, theirs)
    (_, end) = comparison.merged()["ours"].acts
    assert [str(each.on) for each in end.claims] == ["2010", "2009", "2013"]
    (_, end) = comparison.merged(choose_theirs)["ours"].acts
    assert [str(each.on) for each in end.claims] == ["2010", "2009", "2012"]


def test_what_is_claimed_is_what_is_known_of_the_date() -> None:
    unknown = Conclusion("XXXX~", "sister", known_by="1970-05-01")
    merged = compare(of(Conclusion("1988", "sister")), theirs_of(unknown)).merged()
    assert merged["ours"].acts[0].claims == (Claim("[..1970-05-01]~"),)
    again = compare(merged, theirs_of(Conclusion("1975", "sister")))
    assert [str(each) for each in again.differences] == ["date: ours 1988, theirs 1975"]


@pytest.mark.parametrize(
    ("aspect", "merged"),
    [
        (
            Aspect.DATE,
            evolve(
                CLAIMED,
                on="1987-07-01",
                known_by=None,
                claims=Claim("1988", sources=["city", "both"]),
            ),
        ),
        (Aspect.TYPE, evolve(CLAIMED, type="sister", labels={"zh": "友好城市"})),
        (Aspect.TERM, evolve(CLAIMED, term="P5Y", renews="P1Y", notice="P3M")),
        (Aspect.ENTRY_INTO_FORCE, evolve(CLAIMED, in_force_from="1989-04-01")),
    ],
)
def test_a_choice_takes_one_aspect(aspect: Aspect, merged: Conclusion) -> None:
    def choose(difference: Difference) -> Choice:
        return Choice.THEIRS if difference.aspect is aspect else Choice.OURS

    assert compare(of(OURS), theirs_of(THEIRS)).merged(choose)["ours"].acts == (merged,)


def test_acts_around_one_that_only_ours_has_stay() -> None:
    acts = tuple(Conclusion(year, "friendship") for year in ("1979", "1989", "2007", "2015"))
    comparison = compare(of(*acts), theirs_of(acts[0], *acts[2:]))
    assert comparison.merged()["ours"].acts == acts
    assert comparison.merged(choose_theirs)["ours"].acts == (acts[0], *acts[2:])


CONCLUDED = Conclusion("1979-05-01", "friendship")
GREATER = Municipality("greater", "Greater Dalian", country="CN", part_of="province")
PROVINCE = Municipality("province", "Province", country="CN")


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        ([Termination("2012")], [], []),
        ([], [Termination("2012", by="d")], [Termination("2012", by="dalian")]),
        ([], [Suspension("2012")], [Suspension("2012")]),
        (
            [Termination("2012", by="kitakyushu", sources=["a"])],
            [Termination("2013", by="d", sources=["b"])],
            [
                Termination(
                    "2013", by="dalian", sources=["a", "b"], claims=Claim("2012", sources="a")
                )
            ],
        ),
        (
            [Renewal("2004", sources=["a"])],
            [Renewal("2004-05", sources=["b"])],
            [Renewal("2004", sources=["a", "b"], claims=Claim("2004-05", sources="b"))],
        ),
        ([Renewal("2004-05")], [Renewal("2004")], [Renewal("2004-05")]),
        ([], [Accession("1999", TACOMA)], [Accession("1999", TACOMA)]),
        (
            [],
            [Accession("1999", TACOMA), Withdrawal("2001", "k")],
            [Accession("1999", TACOMA), Withdrawal("2001", "kitakyushu")],
        ),
        ([], [Succession("1999", "d", GREATER)], [Succession("1999", "dalian", GREATER)]),
        (
            [Termination("2012")],
            [Renewal("1990"), Termination("2012"), Conclusion("2020", "sister")],
            [Renewal("1990"), Termination("2012"), Conclusion("2020", "sister")],
        ),
    ],
)
def test_the_acts_of_the_chosen_side_stand_in_order_with_our_ids(
    ours: list[Act], theirs: list[Act], merged: list[Act]
) -> None:
    other = theirs_of(CONCLUDED, *theirs)
    found = compare(of(CONCLUDED, *ours), other).merged(choose_theirs)
    assert found["ours"].acts == (CONCLUDED, *merged)
    assert compare(found, other).agrees


def test_a_municipality_is_added_with_its_larger_unit_only_if_it_is_taken() -> None:
    ours, succession = of(CONCLUDED), Succession("1999", "d", GREATER)
    theirs = Registry.of(theirs_of(CONCLUDED, succession), municipalities=[PROVINCE])
    comparison = compare(ours, theirs)
    assert comparison.merged() == ours
    added = comparison.merged(choose_theirs).municipalities
    assert added.keys() == {"kitakyushu", "dalian", "greater", "province"}


def test_acts_that_cannot_follow_each_other_are_an_error_with_the_place() -> None:
    comparison = compare(
        of(CONCLUDED, Termination("1990")), theirs_of(CONCLUDED, Suspension("1995"))
    )

    def choose(difference: Difference) -> str:
        return "theirs" if difference.aspect is Aspect.SUSPENSION else "ours"

    with pytest.raises(InvalidPartnership, match=r"partnerships \('ours'\)"):
        comparison.merged(choose)


def test_a_choice_is_ours_or_theirs() -> None:
    comparison = compare(of(OURS), theirs_of(THEIRS))
    with pytest.raises(UnknownTerm, match=r"unknown choice \(known are ours, theirs\): 'mine'"):
        comparison.merged(lambda _: "mine")


def test_the_successor_in_a_match_is_ours_even_without_a_country() -> None:
    kokura = Municipality("kokura", "Kokura", country="JP")
    ours = Registry.of(
        [Partnership((kokura, DALIAN), (CONCLUDED, Succession("1990", "kokura", KITA)), id="ours")]
    )
    successor = Municipality("x", "Kitakyushu")
    theirs = Registry.of(
        [
            Partnership(
                (evolve(kokura, id="y"), D), (CONCLUDED, Succession("1991", "y", successor)), id="t"
            )
        ]
    )
    merged = compare(ours, theirs).merged(choose_theirs)
    assert merged.municipalities == ours.municipalities
    assert merged["ours"].acts[1] == Succession("1991", "kokura", KITA, claims=Claim("1990"))


# what only theirs has


def test_what_is_added_has_our_municipalities_and_free_ids() -> None:
    """By what other matches, identifiers or names with a country tell; else the municipality is new."""
    ours = Registry.of(
        [
            Partnership.between(KITA, DALIAN, type="sister", since="1979-05-01", id="one"),
            Partnership.between(KITA, TACOMA, type="sister", since="1959", id="two"),
        ]
    )
    home = Municipality("x", "Dalian")
    tacoma = Municipality("y", "Tacoma", country="US")
    new = Municipality("tacoma", "Oakland", country="US")
    namesake = Municipality("z", "Kitakyushu")
    theirs = Registry.of(
        [
            Partnership.between(K, home, type="sister", since="1979-05-01", id="one"),
            Partnership.between(home, tacoma, type="sister", since="1990", id="two"),
            Partnership.between(home, new, type="sister", since="1982", id="three"),
            Partnership.between(home, namesake, type="sister", since="1983", id="four"),
        ]
    )
    comparison = compare(ours, theirs)
    assert [each.id for each in comparison.only_theirs] == ["four", "three", "two"]
    merged = comparison.merged()
    parties = {each.id: {party.id for party in each.parties} for each in merged}
    assert parties == {
        "one": {"kitakyushu", "dalian"},
        "two": {"kitakyushu", "tacoma"},
        "four": {"dalian", "z"},
        "three": {"dalian", "tacoma-2"},
        "two-2": {"dalian", "tacoma"},
    }
    assert merged.municipalities["tacoma-2"] == evolve(new, id="tacoma-2")


def test_those_who_signed_and_the_place_are_ours_in_what_is_added() -> None:
    """A municipality that only they name comes with them."""
    signed = Conclusion(
        "1990",
        "sister",
        signatories=[Actor("Someone"), Actor(municipality="d")],
        place=Place("Hall", municipality="capital"),
    )
    renewed = Renewal("1995", place=Place(municipality="k"))
    tie = Partnership((D, evolve(TACOMA, id="t")), (signed, renewed), id="new")
    capital = Municipality("capital", "Capital", country="CN")
    theirs = Registry.of(theirs_of(CONCLUDED), municipalities=[capital]) | Registry.of(
        [tie], municipalities=[capital, K]
    )
    merged = compare(of(CONCLUDED), theirs).merged()
    first, second = merged["new"].acts
    assert isinstance(first, Conclusion)
    assert isinstance(second, Renewal)
    assert first.signatories == (
        Actor("Someone", role="signatory"),
        Actor(municipality="dalian", role="signatory"),
    )
    assert (first.place, second.place) == (signed.place, Place(municipality="kitakyushu"))
    assert merged.municipalities["capital"] == capital


def test_a_municipality_that_could_be_either_of_two_is_new() -> None:
    ours = Registry.of(municipalities=[TACOMA, evolve(TACOMA, id="tacoma-other")])
    theirs = Registry.of(
        [Partnership.between(evolve(TACOMA, id="t"), K, type="sister", since="1959")]
    )
    merged = compare(ours, theirs).merged()
    assert merged.municipalities.keys() == {"tacoma", "tacoma-other", "t", "k"}


def test_types_with_our_codes_are_ours() -> None:
    mine = PartnershipType("partner", labels={"en": "partner city"})
    kind = PartnershipType("climate", PartnershipType("partner", labels={"de": "Partnerstadt"}))
    ours = Registry.of(types=[mine])
    theirs = theirs_of(Conclusion("1979", kind))
    merged = compare(ours, theirs).merged()
    assert merged.types == {"partner": mine, "climate": evolve(kind, broader=mine)}


def test_exchanges_and_sources_come_with_what_is_added() -> None:
    paper = Source("paper", "A paper")
    mine = Source("paper", "Another paper")
    same = Source("own", "A report")
    ours = Registry.of(
        of(CONCLUDED),
        sources=[mine, same],
        exchanges=[Exchange("visit", "visit", "A visit")],
        fields=[Field("waste", {"en": "waste"})],
    )
    pair = (D, evolve(TACOMA, id="t"))
    visit = Exchange(
        "visit",
        "visit",
        "Another visit",
        partnership="new",
        municipalities=["d"],
        fields=[Field("waste", {"ja": "廃棄物"}), Field("ports-2", {"en": "ports"})],
        actors=[Actor("Someone"), Actor(municipality="d")],
        places=[Place("Hall", municipality="t")],
        sources=[Citation("paper", "9"), "report", "third"],
    )
    part = Exchange("part", "ceremony", "A ceremony", partnership="new", part_of="visit")
    unused = Exchange("unused", "visit", "A third visit", municipalities=["d"])
    theirs = Registry.of(
        [
            Partnership((D, K), (evolve(CONCLUDED, sources=["paper", "page"]),), id="theirs"),
            Partnership(
                pair,
                (
                    Conclusion(
                        "1990", "sister", claims=Claim("1989", sources="paper"), sources=["paper"]
                    ),
                ),
                id="new",
            ),
        ],
        sources=[paper, Source("report", "A report"), Source("third", "A third one")],
        exchanges=[visit, part, unused],
    )
    merged = compare(ours, theirs).merged()
    assert merged["ours"].acts[0].sources == ("paper-2", "page")
    assert merged["new"].acts[0].sources == ("paper-2",)
    assert merged["new"].acts[0].claims == (Claim("1989", sources="paper-2"),)
    assert set(merged.sources) == {"paper", "own", "paper-2", "third"}
    assert set(merged.exchanges) == {"visit", "visit-2", "part", "unused"}
    found = merged.exchanges["visit-2"]
    assert found.municipalities == ("dalian",)
    assert [each.municipality for each in found.actors] == [None, "dalian"]
    assert [each.municipality for each in found.places] == ["t"]
    assert [str(each) for each in found.sources] == ["paper-2 (p. 9)", "own", "third"]
    assert [each.labels for each in found.fields] == [{"en": "waste"}, {"en": "ports"}]
    assert merged.exchanges["part"].part_of == "visit-2"


def test_names_identifiers_and_coordinates_of_both_are_kept() -> None:
    other = evolve(
        D,
        country="CN",
        since="1899",
        names=[Name("Dalian"), Name("大連", lang="ja")],
        identifiers={"wikidata": "Q1", "geonames": "2"},
        coordinates=(38.9, 121.6),
    )
    ours = evolve(DALIAN, country=None, identifiers={"wikidata": "Q1"})
    comparison = compare(
        Registry.of([Partnership((KITA, ours), [CONCLUDED])]),
        Registry.of([Partnership((K, other), [CONCLUDED])]),
    )
    merged = comparison.merged()
    expected = evolve(other, id="dalian")
    assert merged.municipalities["dalian"] == expected
    assert expected in next(iter(merged)).parties


def test_labels_of_both_sides_are_kept_unless_their_types_differ() -> None:
    """In a language in which both have one, ours stands."""
    theirs = theirs_of(Conclusion("1988", "sister", labels={"ja": "姉妹", "zh": "友好城市"}))
    for type_, labels in (
        ("sister", {"ja": "姉妹都市", "zh": "友好城市"}),
        ("friendship", {"ja": "姉妹都市"}),
    ):
        ours = of(Conclusion("1988", type_, labels={"ja": "姉妹都市"}))
        (act,) = compare(ours, theirs).merged()["ours"].acts
        assert isinstance(act, Conclusion)
        assert act.labels == labels


def test_an_act_comes_behind_the_conclusion_that_is_known_more_exactly() -> None:
    ours, theirs = Conclusion("2010-04", "sister"), Conclusion("2010-04", "sister")
    merged = compare(of(ours), theirs_of(theirs, Suspension("2010"))).merged(choose_theirs)
    assert [str(act.on) for act in merged["ours"].acts] == ["2010-04", "2010"]


def test_a_free_id_is_not_given_twice() -> None:
    """The part is "a" in theirs and comes to "a-2", which is the id of the larger exchange."""
    larger = Exchange("a-2", "event", "Festival", municipalities=["d"])
    part = Exchange("a", "ceremony", "Opening", municipalities=["d"], part_of="a-2")
    theirs = Registry.of([Partnership((K, D), [CONCLUDED])], exchanges=[part, larger])
    ours = Registry.of(
        [Partnership((KITA, DALIAN), [CONCLUDED])], exchanges=[Exchange("a", "gift", "G")]
    )
    merged = compare(ours, theirs).merged().exchanges
    titles = {each.names[0].text: each for each in merged.values()}
    assert set(titles) == {"G", "Opening", "Festival"}
    assert titles["Opening"].part_of == titles["Festival"].id


def test_what_is_only_proposed_is_left_as_it_is_in_ours() -> None:
    ours = of(CONCLUDED)
    vague = Partnership.between(
        Municipality("a", "Kitakyushu"), Municipality("b", "Dalian"), type="sister", since="1988"
    )
    comparison = compare(ours, Registry.of([vague]))
    assert comparison.merged(choose_theirs) == ours
    accepted = comparison.accepting("ours", "a-b").merged(choose_theirs)
    assert str(accepted["ours"].acts[0].on) == "1988"


def test_the_last_day_of_a_term_is_taken_like_its_length() -> None:
    ours = of(Conclusion("1979", "friendship", term="P5Y"))
    theirs = theirs_of(Conclusion("1979", "friendship", until="1990-12-31"))
    assert compare(ours, theirs).merged(choose_theirs)["ours"].acts == theirs["theirs"].acts


def test_a_source_of_theirs_that_is_a_text_stays_as_it_is() -> None:
    """It then names our source of that id."""
    ours = Registry.of(of(CONCLUDED), sources=[Source("archive", "City archive")])
    theirs = theirs_of(evolve(CONCLUDED, sources=["archive", "a page"]))
    merged = compare(ours, theirs).merged()
    assert merged["ours"].acts == (evolve(CONCLUDED, sources=["archive", "a page"]),)
    assert merged.sources == ours.sources


def test_a_namesake_of_a_party_that_is_known_is_a_municipality_of_its_own() -> None:
    """Ours is theirs of the match, and no other one."""
    namesake = evolve(DALIAN, id="namesake")
    added = Partnership.between(namesake, TACOMA, type="sister", since="1990", id="added")
    merged = compare(of(CONCLUDED), theirs_of(CONCLUDED).adding(added)).merged()
    assert {each.id for each in merged["added"].parties} == {"namesake", "tacoma"}
