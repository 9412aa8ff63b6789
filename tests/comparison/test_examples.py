"""Which partnerships are matched and why, what differs, and what is only proposed."""

import pytest
from attrs import evolve

from partnerships import (
    Accession,
    Act,
    Claim,
    Conclusion,
    InvalidType,
    Municipality,
    Name,
    NotFound,
    Partnership,
    Registry,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
    compare,
)
from partnerships._comparison.parties import list_places
from partnerships._folding.names import find_name_keys, fold_name, have_same_name
from partnerships.comparison import Comparison, Doubt, Match, Reason

KITA = Municipality("kitakyushu", "Kitakyushu", country="JP")
DALIAN = Municipality("dalian", "Dalian", country="CN")
INCHEON = Municipality("incheon", "Incheon", country="KR")
TACOMA = Municipality("tacoma", "Tacoma", country="US")


def of(*acts: Act, parties: tuple[Municipality, ...] = (KITA, DALIAN), id: str = "t") -> Registry:
    return Registry.of([Partnership(parties, acts, id=id)])


def between(
    first: Municipality, second: Municipality, since: str = "1979", type: str = "friendship"
) -> Registry:
    return Registry.of([Partnership.between(first, second, type=type, since=since, id="t")])


def said(comparison: Comparison) -> list[str]:
    """Return the differences of the one match."""
    (match,) = comparison.matches
    return [str(each) for each in match.differences]


# names


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("大连", "大连市", True),
        ("大连市", "大连市", True),
        ("ＤＡＬＩＡＮ", "dalian", True),
        ("Hai  Phong", "Hai Phong", True),
        ("인천", "인천광역시", True),
        ("인천시", "인천광역시", False),
        ("広島県", "広島", False),
        ("広島県", "広島市", False),
        ("市", "市", True),
        ("Lüda", "Luda", False),
        ("Kobe", "Kobe City", False),
    ],
)
def test_names_are_the_same_but_for_case_width_spaces_and_a_word_for_a_city(
    one: str,
    other: str,
    same: bool,  # noqa: FBT001  # a column of a table
) -> None:
    keys, others = frozenset(find_name_keys(one)), frozenset(find_name_keys(other))
    assert have_same_name(keys, others) is have_same_name(others, keys) is same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lüda", "Luda"),
        ("Kobe", "Kobe City"),
        ("City of Kobe", "Kobe"),
        ("Ville de Saint-Étienne", "SAINT ETIENNE"),
        ("Stadt Köln", "Koln"),
        ("L’Aquila", "L'Aquila"),
        ("City", "city"),
    ],
)
def test_names_are_alike_but_for_accents_hyphens_and_words_for_a_city(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


def test_names_that_differ_do_not_fold_alike() -> None:
    assert len({fold_name(each) for each in ("Kobe", "Cobe", "City", "New City", "-")}) == 5


# matches


@pytest.mark.parametrize(
    ("first", "second", "since", "reasons"),
    [
        (Municipality("a", "Kitakyushu", country="JP"), DALIAN, "1988", {Reason.NAME}),
        (
            Municipality("a", "ABC", identifiers={"wikidata": "Q1"}),
            DALIAN,
            "1988",
            {Reason.IDENTIFIER, Reason.NAME},
        ),
        (
            Municipality("a", "ABC", country="US", identifiers={"wikidata": "Q1"}),
            DALIAN,
            "1988",
            {Reason.IDENTIFIER, Reason.NAME},
        ),
        (Municipality("a", "Kitakyushu"), Municipality("b", "Dalian"), "1979-05-01", {Reason.NAME}),
        (
            Municipality("a", "Kitakyūshū"),
            DALIAN,
            "1979-05-01",
            {Reason.NAME, Reason.SIMILAR_NAME},
        ),
        (
            Municipality("a", "Kitakyushu", country="US"),
            DALIAN,
            "1988",
            None,
        ),
        (Municipality("a", "Fukuoka", country="JP"), DALIAN, "1988", None),
    ],
)
def test_what_makes_a_match_sure(
    first: Municipality, second: Municipality, since: str, reasons: set[Reason] | None
) -> None:
    ours = between(evolve(KITA, identifiers={"wikidata": "Q1"}), DALIAN, "1979-05-01")
    comparison = compare(ours, between(first, second, since))
    assert not comparison.proposed
    assert [set(each.reasons) for each in comparison.matches] == ([reasons] if reasons else [])
    assert len(comparison.only_ours) == len(comparison.only_theirs) == (reasons is None)


@pytest.mark.parametrize(
    ("first", "since", "doubts"),
    [
        (Municipality("a", "Kitakyushu"), "1988", {Doubt.NO_COUNTRY}),
        (Municipality("a", "Kitakyūshū", country="JP"), "1988", {Doubt.SIMILAR_NAME}),
        (Municipality("a", "KITAKYŪSHŪ"), "1988", {Doubt.SIMILAR_NAME, Doubt.NO_COUNTRY}),
        (Municipality("a", "Kitakyushu", country="US"), "1979-05-01", {Doubt.COUNTRIES_DIFFER}),
        (
            Municipality("a", "Kitakyushu", country="JP", identifiers={"wikidata": "Q2"}),
            "1979-05-01",
            {Doubt.IDENTIFIERS_DIFFER},
        ),
        (Municipality("a", "北九州市", country="JP"), "1979-05-01", {Doubt.DATE_ALONE}),
    ],
)
def test_what_is_doubtful_is_proposed_with_the_reason(
    first: Municipality, since: str, doubts: set[Doubt]
) -> None:
    ours = between(evolve(KITA, identifiers={"wikidata": "Q1"}), DALIAN, "1979-05-01")
    comparison = compare(ours, between(first, DALIAN, since))
    (proposal,) = comparison.proposed
    assert set(proposal.doubts) == doubts
    assert (*comparison.matches, *comparison.only_ours, *comparison.only_theirs) == ()
    assert not comparison.agrees


def test_identifiers_of_other_schemes_do_not_contradict() -> None:
    ours = between(evolve(KITA, identifiers={"wikidata": "Q1"}), DALIAN)
    theirs = between(evolve(KITA, identifiers={"geonames": "2"}), DALIAN)
    assert compare(ours, theirs).agrees


def test_another_match_confirms_a_municipality_without_a_country() -> None:
    """The home of a list has no country; one day that both know is enough for all its rows."""
    home = Municipality("home", "Dalian")
    ours = between(KITA, DALIAN, "1979-05-01") | Registry.of(
        [Partnership.between(INCHEON, DALIAN, type="sister", since="1994", id="u")]
    )
    doubtful = Partnership.between(INCHEON, home, type="sister", since="1995", id="v")
    first = Partnership.between(KITA, home, type="friendship", since="1979-05-01", id="w")
    assert len(compare(ours, Registry.of([doubtful])).proposed) == 1
    comparison = compare(ours, Registry.of([doubtful, first]))
    assert [each.theirs.id for each in comparison.matches] == ["w", "v"]


def test_of_several_that_fit_equally_well_all_are_proposed() -> None:
    ours = between(KITA, DALIAN, "1979")
    theirs = Registry.of(
        [
            Partnership.between(KITA, DALIAN, type="sister", since=since, id=since)
            for since in ("1981", "1990")
        ]
    )
    comparison = compare(ours, theirs)
    assert [each.theirs.id for each in comparison.proposed] == ["1981", "1990"]
    assert {each.doubts for each in comparison.proposed} == {(Doubt.SEVERAL,)}
    accepted = comparison.accepting("t", "1990")
    assert [each.theirs.id for each in accepted.matches] == ["1990"]
    assert [each.id for each in accepted.only_theirs] == ["1981"]
    with pytest.raises(NotFound, match="not proposed: 't' and '1959'"):
        comparison.accepting("t", "1959")


def test_of_several_the_one_that_agrees_best_is_the_match() -> None:
    theirs = Registry.of(
        [
            Partnership.between(KITA, DALIAN, type="friendship", since=since, id=since)
            for since in ("1981", "1990")
        ]
    )
    comparison = compare(between(KITA, DALIAN, "1990-02-01"), theirs)
    assert [each.theirs.id for each in comparison.agreeing] == ["1990"]
    assert [each.id for each in comparison.only_theirs] == ["1981"]


def test_one_that_is_left_over_is_proposed_beside_those_that_cannot_be_told_apart() -> None:
    ours = Registry.of(
        [
            Partnership.between(KITA, DALIAN, type="friendship", since="1979", id="one"),
            Partnership.between(KITA, DALIAN, type="exchange", since="1950", id="other"),
        ]
    )
    theirs = Registry.of(
        [
            Partnership.between(KITA, DALIAN, type="friendship", since=since, id=since)
            for since in ("1990", "1991")
        ]
    )
    comparison = compare(ours, theirs)
    pairs = [(each.ours.id, each.theirs.id) for each in comparison.proposed]
    assert pairs == [(one, other) for one in ("one", "other") for other in ("1990", "1991")]


@pytest.mark.parametrize(
    ("theirs", "pairs", "left"),
    [
        ("bc", [("b", "b"), ("c", "c")], ["a"]),
        ("xy", [("a", "x"), ("b", "y")], ["c"]),
        ("cx", [("a", "x"), ("c", "c")], ["b"]),
    ],
)
def test_partnerships_that_say_the_same_are_interchangeable(
    theirs: str, pairs: list[tuple[str, str]], left: list[str]
) -> None:
    """One more of them on one side is only there; those with one id come first."""
    sides = [
        Registry.of(
            Partnership.between(KITA, DALIAN, type="friendship", since="1979", id=id_)
            for id_ in ids
        )
        for ids in ("abc", theirs)
    ]
    comparison = compare(*sides)
    assert [(each.ours.id, each.theirs.id) for each in comparison.agreeing] == pairs
    assert [each.id for each in comparison.only_ours] == left


def test_ports_are_not_their_cities() -> None:
    cities = between(KITA, DALIAN, "1979-05-01")
    ports = between(KITA, DALIAN, "1979-05-01", "sister-port")
    comparison = compare(cities, ports)
    assert not comparison.matches
    assert not comparison.proposed


def test_the_date_alone_proposes_nothing_where_more_speaks_against_it() -> None:
    """Another country, none, another day, ports, or three parties."""
    ours = between(KITA, DALIAN, "1979-05-01")
    unknown = Municipality("x", "北九州市", country="JP")
    for theirs in (
        between(evolve(unknown, country="KR"), DALIAN, "1979-05-01"),
        between(evolve(unknown, country=None), DALIAN, "1979-05-01"),
        between(unknown, DALIAN, "1979-05-02"),
        between(unknown, DALIAN, "1979-05"),
        between(unknown, DALIAN, "1979-05-01", "sister-port"),
        between(unknown, evolve(DALIAN, country="TW"), "1979-05-01"),
        of(Conclusion("1979-05-01", "friendship"), parties=(unknown, DALIAN, TACOMA)),
    ):
        assert not compare(ours, theirs).proposed
    proposed = compare(ours, between(unknown, DALIAN, "1979-05-01")).proposed
    assert [each.reasons for each in proposed] == [(Reason.NAME, Reason.DATE)]
    assert [str(each) for each in proposed[0].parties] == [
        "dalian is dalian by name (Dalian)",
        "kitakyushu is x by date (1979-05-01)",
    ]


def test_the_date_proposes_what_two_lists_name_in_two_scripts() -> None:
    """No party has a name in common, but each has the country of one on the other side."""
    ours = between(KITA, DALIAN, "1979-05-01")
    theirs = between(
        Municipality("y", "大連", country="CN"),
        Municipality("x", "北九州市", country="JP"),
        "1979-05-01",
    )
    comparison = compare(ours, theirs)
    (proposed,) = comparison.proposed
    assert proposed.doubts == (Doubt.DATE_ALONE,)
    assert [str(each) for each in proposed.parties] == [
        "dalian is y by date (1979-05-01)",
        "kitakyushu is x by date (1979-05-01)",
    ]
    assert comparison.accepting("t", "t").agrees
    (mirrored,) = compare(theirs, ours).proposed
    assert mirrored.mirrored() == proposed


@pytest.mark.parametrize(
    ("first", "second"),
    [("JP", None), (None, "CN"), ("JP", "KR"), ("JP", "JP"), (None, None)],
)
def test_two_scripts_need_both_countries(first: str | None, second: str | None) -> None:
    """On both sides, and two of them: which is which of two cities of one country cannot be known."""
    known = between(KITA, DALIAN, "1979-05-01")
    other = between(
        Municipality("x", "北九州市", country=first),
        Municipality("y", "大連", country=second),
        "1979-05-01",
    )
    assert not compare(known, other).proposed
    assert not compare(other, known).proposed


def test_two_cities_of_one_country_are_not_paired_by_it() -> None:
    fukuoka = Municipality("fukuoka", "Fukuoka", country="JP")
    ours = between(KITA, fukuoka, "1979-05-01")
    theirs = between(
        Municipality("x", "北九州市", country="JP"),
        Municipality("y", "福岡市", country="JP"),
        "1979-05-01",
    )
    assert not compare(ours, theirs).proposed


def test_a_name_in_common_comes_before_the_date_alone() -> None:
    """Even where it proposes nothing, because several have it."""
    unknown = Municipality("x", "北九州市", country="JP")
    named = Partnership.between(unknown, DALIAN, type="friendship", since="1979-05-01", id="named")
    nameless = evolve(
        named, id="nameless", parties=(unknown, Municipality("y", "大連", country="CN"))
    )
    ours = between(KITA, DALIAN, "1979-05-01")
    comparison = compare(ours, Registry.of([named, nameless]))
    assert [each.theirs.id for each in comparison.proposed] == ["named"]
    another = evolve(
        named, id="another", parties=(Municipality("z", "福岡市", country="JP"), DALIAN)
    )
    assert not compare(ours, Registry.of([named, another, nameless])).proposed


def test_the_date_alone_is_the_only_doubt_of_what_it_proposes() -> None:
    """The day confirms the party that is named without a country."""
    unknown = Municipality("x", "北九州市", country="JP")
    theirs = between(unknown, evolve(DALIAN, country=None), "1979-05-01")
    (proposed,) = compare(between(KITA, DALIAN, "1979-05-01"), theirs).proposed
    assert proposed.doubts == (Doubt.DATE_ALONE,)


def test_the_date_alone_proposes_nothing_that_has_a_match() -> None:
    ours = Partnership.between(KITA, DALIAN, type="friendship", since="1979-05-01", id="ours")
    theirs = [
        evolve(ours, id="theirs"),
        evolve(ours, id="other", parties=(Municipality("x", "北九州市", country="JP"), DALIAN)),
    ]
    found = compare(Registry.of([ours]), Registry.of(theirs))
    assert [each.theirs.id for each in found.matches] == ["theirs"]
    assert not found.proposed
    assert not compare(Registry.of(theirs), Registry.of([ours])).proposed


def test_the_date_alone_proposes_nothing_where_several_have_it() -> None:
    unknown = Municipality("x", "北九州市", country="JP")
    another = Municipality("y", "福岡市", country="JP")
    theirs = [
        Partnership.between(each, DALIAN, type="friendship", since="1979-05-01", id=each.id)
        for each in (unknown, another)
    ]
    assert not compare(between(KITA, DALIAN, "1979-05-01"), Registry.of(theirs)).proposed


# more than two parties

RING = (KITA, DALIAN, INCHEON)


def test_a_ring_is_not_a_partnership_of_two_of_its_members() -> None:
    ring = of(Conclusion("1979", "friendship"), parties=RING)
    comparison = compare(ring, between(KITA, DALIAN))
    assert len(comparison.only_ours) == len(comparison.only_theirs) == 1


def test_a_member_that_joined_later_is_a_difference() -> None:
    concluded = Conclusion("1979", "friendship")
    ours = of(concluded, Accession("2000", TACOMA), Withdrawal("2010", "incheon"), parties=RING)
    theirs = of(concluded, parties=RING)
    assert said(compare(ours, theirs)) == [
        "parties: ours 2000 Tacoma, theirs nothing",
        "parties: ours 2010 Incheon, theirs nothing",
    ]
    founder = of(concluded, parties=(*RING, TACOMA))
    assert said(compare(founder, ours))[0] == "parties: ours nothing, theirs 2000 Tacoma"


def test_a_ring_with_another_member_is_proposed() -> None:
    concluded = Conclusion("1979-05-01", "friendship")
    ours = of(concluded, parties=RING)
    theirs = of(concluded, parties=(KITA, DALIAN, TACOMA))
    (proposal,) = compare(ours, theirs).proposed
    assert proposal.doubts == (Doubt.PARTIES_DIFFER,)
    assert [str(each) for each in proposal.differences] == [
        "parties: ours Incheon, theirs nothing",
        "parties: ours nothing, theirs Tacoma",
    ]


def test_a_ring_of_many_members_agrees_with_itself_in_another_order() -> None:
    """Also if one of them has once had the name of another one."""
    cities = [Municipality(f"m{number}", f"Name {number}", country="JP") for number in range(8)]
    cities.append(Municipality("m8", [Name("Name 8"), Name("Name 0")], country="JP"))
    others = [evolve(each, id=f"x{each.id}") for each in reversed(cities)]
    concluded = Conclusion("1958", "friendship")
    comparison = compare(of(concluded, parties=tuple(cities)), of(concluded, parties=tuple(others)))
    assert comparison.agrees
    assert len(comparison.matches[0].parties) == 9


def test_a_party_that_became_one_with_another_has_its_own_place() -> None:
    """A and B merge into C, one after the other."""
    merged = Municipality("c", "C", country="JP")
    acts = (
        Conclusion("1979", "friendship"),
        Succession("1990", "kitakyushu", merged),
        Succession("1995", "incheon", merged),
    )
    ours = of(*acts, parties=(*RING, TACOMA))
    names = {"kitakyushu": "k", "incheon": "i", "dalian": "d", "tacoma": "t"}
    parties = tuple(evolve(each, id=names[each.id]) for each in (*RING, TACOMA))
    theirs = of(
        acts[0],
        Succession("1990", "k", evolve(merged, id="z")),
        Succession("1995", "i", evolve(merged, id="z")),
        parties=parties,
    )
    assert compare(ours, theirs).agrees


def test_one_side_can_know_a_party_by_its_successor_and_another_by_itself() -> None:
    merged = Municipality("c", "C", country="JP")
    concluded = Conclusion("1979", "friendship")
    ours = of(
        concluded,
        Succession("1990", "kitakyushu", merged),
        Succession("1995", "incheon", merged),
        parties=(*RING, TACOMA),
    )
    theirs = of(concluded, parties=(KITA, DALIAN, evolve(merged, id="z"), TACOMA))
    (match,) = compare(ours, theirs).matches
    assert [(each.ours.id, each.theirs.id) for each in match.parties] == [
        *(("c", "z"), ("dalian", "dalian"), ("kitakyushu", "kitakyushu"), ("tacoma", "tacoma"))
    ]
    assert [str(each) for each in match.differences] == [
        "parties: ours 1990 Kitakyushu → C, theirs nothing",
        "parties: ours 1995 Incheon → C, theirs nothing",
    ]


# differences

CONCLUDED = Conclusion("2000-04-01", "friendship")
SUSPENDED = Suspension("2010-01-01")


@pytest.mark.parametrize(
    ("ours", "theirs", "differences"),
    [
        (["1979"], ["1979-05-01"], []),
        (["1979-05"], ["[1979-04-01..1980-03-31]"], []),
        (["197X"], ["1979"], []),
        (["XXXX"], ["1979"], []),
        (["1979~"], ["1979"], []),
        (["1987"], ["1988"], ["date: ours 1987, theirs 1988"]),
        (
            ["[1979-01-01..1979-06-30]"],
            ["1979-07-01"],
            ["date: ours [1979-01-01..1979-06-30], theirs 1979-07-01"],
        ),
        (
            ["1989-10-24", "2007-02-02"],
            ["2007-02-02"],
            ["agreement: ours 1989-10-24 friendship, theirs nothing"],
        ),
        (
            ["1989-10-24", "2007-02-02"],
            ["2007-02-02", "2015"],
            [
                "agreement: ours 1989-10-24 friendship, theirs nothing",
                "agreement: ours nothing, theirs 2015 friendship",
            ],
        ),
        (
            ["1989", "2007"],
            ["1990", "2008"],
            ["date: ours 1989, theirs 1990", "date: ours 2007, theirs 2008"],
        ),
    ],
)
def test_dates_agree_if_they_can_be_one_day(
    ours: list[str], theirs: list[str], differences: list[str]
) -> None:
    sides = (of(*(Conclusion(each, "friendship") for each in dates)) for dates in (ours, theirs))
    assert said(compare(*sides)) == differences


@pytest.mark.parametrize(
    ("ours", "theirs", "difference"),
    [
        ("sister", "green-sister", None),
        ("green-sister", "sister", None),
        ("sister", "friendship", "type: ours sister, theirs friendship"),
    ],
)
def test_a_broader_type_agrees(ours: str, theirs: str, difference: str | None) -> None:
    found = compare(between(KITA, DALIAN, type=ours), between(KITA, DALIAN, type=theirs))
    assert said(found) == ([] if difference is None else [difference])


@pytest.mark.parametrize(
    ("ours", "theirs", "difference"),
    [
        (evolve(CONCLUDED, term="P5Y"), evolve(CONCLUDED, until="2005-04-01"), None),
        (evolve(CONCLUDED, term="P5Y"), evolve(CONCLUDED, until="2005"), None),
        (
            evolve(CONCLUDED, term="P5Y"),
            evolve(CONCLUDED, until="2006"),
            "term: ours P5Y, theirs until 2006",
        ),
        (CONCLUDED, evolve(CONCLUDED, term="P5Y"), "term: ours nothing, theirs P5Y"),
        (evolve(CONCLUDED, term="P5Y"), CONCLUDED, "term: ours P5Y, theirs nothing"),
        (
            evolve(CONCLUDED, term="P5Y", renews="P1Y", notice="P3M"),
            evolve(CONCLUDED, term="P5Y"),
            "term: ours P5Y, renews P1Y, notice P3M, theirs P5Y",
        ),
        (evolve(CONCLUDED, term="P9000Y"), evolve(CONCLUDED, until="9999-12-31"), None),
        (evolve(CONCLUDED, in_force_from="2000-04-01"), CONCLUDED, None),
        (CONCLUDED, evolve(CONCLUDED, in_force_from="2000"), None),
        (
            CONCLUDED,
            evolve(CONCLUDED, in_force_from="2001-01-01"),
            "entry into force: ours 2000-04-01, theirs 2001-01-01",
        ),
        (
            evolve(CONCLUDED, in_force_from="2002"),
            evolve(CONCLUDED, in_force_from="2001-01-01"),
            "entry into force: ours 2002, theirs 2001-01-01",
        ),
    ],
)
def test_terms_agree_if_they_can_run_out_on_one_day(
    ours: Conclusion, theirs: Conclusion, difference: str | None
) -> None:
    found = compare(of(ours), of(theirs))
    assert said(found) == ([] if difference is None else [difference])
    assert all((each.our_act, each.their_act) == (ours, theirs) for each in found.differences)


@pytest.mark.parametrize(
    ("ours", "theirs", "difference"),
    [
        ([SUSPENDED], [Suspension("2010")], None),
        ([SUSPENDED], [evolve(SUSPENDED, by="dalian", reason="war")], None),
        (
            [evolve(SUSPENDED, by="kitakyushu")],
            [evolve(SUSPENDED, by="dalian")],
            "suspension: ours 2010-01-01 by Kitakyushu, theirs 2010-01-01 by Dalian",
        ),
        (
            [SUSPENDED, Resumption("2012")],
            [SUSPENDED],
            "resumption: ours 2012, theirs nothing",
        ),
        ([SUSPENDED, Resumption("2012")], [SUSPENDED, Resumption("2012-04")], None),
        (
            [Termination("2012")],
            [Termination("2013")],
            "end: ours 2012, theirs 2013",
        ),
        ([], [Termination("2012-01-02")], "end: ours nothing, theirs 2012-01-02"),
        ([Renewal("2004", term="P5Y")], [Renewal("2004-03", term="P5Y")], None),
        (
            [Renewal("2004", term="P5Y")],
            [Renewal("2004", until="2020")],
            "renewal: ours 2004 P5Y, theirs 2004 until 2020",
        ),
        ([Renewal("2004")], [], "renewal: ours 2004, theirs nothing"),
    ],
)
def test_further_acts_agree_in_date_and_in_what_they_say(
    ours: list[Act], theirs: list[Act], difference: str | None
) -> None:
    sides = (of(CONCLUDED, *acts) for acts in (ours, theirs))
    assert said(compare(*sides)) == ([] if difference is None else [difference])


def test_successions_agree_in_the_party_that_was_succeeded() -> None:
    greater, renewed = (Municipality(each, each, country="CN") for each in ("Greater", "Renewed"))
    ours = of(CONCLUDED, Succession("2005", "dalian", greater))
    assert compare(ours, of(CONCLUDED, Succession("2005-01", "dalian", greater))).agrees
    theirs = of(CONCLUDED, Succession("2005", "kitakyushu", renewed))
    assert said(compare(ours, theirs)) == [
        "parties: ours 2005 Dalian → Greater, theirs 2005 Kitakyushu → Renewed"
    ]


@pytest.mark.parametrize(
    ("on", "difference"),
    [
        (None, []),
        ("2012-12-31", []),
        ("2013", []),
        ("2014-01-01", ["status: ours terminated, theirs in_force"]),
    ],
)
def test_statuses_differ_on_a_day_if_none_is_possible_for_both(
    on: str | None, difference: list[str]
) -> None:
    comparison = compare(of(CONCLUDED, Termination("2013")), of(CONCLUDED), on=on)
    assert said(comparison) == ["end: ours 2013, theirs nothing", *difference]


# values


def test_what_is_no_registry_is_refused_by_name() -> None:
    registry = of(CONCLUDED)
    with pytest.raises(InvalidType, match="theirs: must be a Registry, and is of the type list"):
        compare(registry, [])  # type: ignore[arg-type]  # as someone may call it
    with pytest.raises(InvalidType, match="ours: must be a Registry"):
        compare(None, registry)  # type: ignore[arg-type]  # as someone may call it


def test_a_comparison_shows_its_counts() -> None:
    comparison = compare(of(CONCLUDED), of(Conclusion("2001", "sister")))
    assert repr(comparison) == (
        "<Comparison: 0 agreeing, 1 differing, 0 proposed, 0 only ours, 0 only theirs>"
    )


def test_a_match_explains_itself() -> None:
    ours = between(KITA, DALIAN, "1979")
    theirs = between(evolve(KITA, id="k"), Municipality("d", "Daliàn", country="CN"), "1980")
    (proposal,) = compare(ours, theirs).proposed
    assert proposal.explain() == (
        "dalian is d by similar name (Dalian ~ Daliàn); kitakyushu is k by name (Kitakyushu);"
        " doubtful: similar name"
    )
    (match,) = compare(ours, ours).matches
    assert isinstance(match, Match)
    assert match.explain() == (
        "dalian is dalian by name (Dalian); kitakyushu is kitakyushu by name (Kitakyushu)"
    )


def test_names_of_a_predecessor_are_weaker_than_the_own_name() -> None:
    """Two cities that merged into one are two, as long as both are there."""
    kokura = Municipality("kokura", [Name("Kokura")], country="JP")
    moji = Municipality("moji", [Name("Moji")], country="JP")
    ours = Registry.of(
        [
            Partnership(
                (each, TACOMA),
                (Conclusion("1959", "sister"), Succession("1963", each.id, KITA)),
            )
            for each in (kokura, moji)
        ]
    )
    theirs = Registry.of(
        [
            Partnership.between(each, TACOMA, type="sister", since="1959", id=each.id)
            for each in (moji, kokura)
        ]
    )
    pairs = [(each.ours.id, each.theirs.id) for each in compare(ours, theirs).matches]
    assert pairs == [("kokura-tacoma", "kokura"), ("moji-tacoma", "moji")]


# claims


SIGNED_1988 = Conclusion("1988", "friendship", claims=Claim("1987-07-01", sources="list"))


@pytest.mark.parametrize(
    ("ours", "theirs", "claimed"),
    [
        (SIGNED_1988, Conclusion("1987", "friendship"), ["date: ours 1988, theirs 1987"]),
        (
            Conclusion("1987-07-01", "friendship"),
            SIGNED_1988,
            ["date: ours 1987-07-01, theirs 1988"],
        ),
        (SIGNED_1988, Conclusion("1988-05-01", "friendship"), []),
    ],
)
def test_a_date_agrees_by_a_claim_of_either_side(
    ours: Conclusion, theirs: Conclusion, claimed: list[str]
) -> None:
    comparison = compare(of(ours), of(theirs))
    (match,) = comparison.agreeing
    assert comparison.agrees
    assert [str(each) for each in match.claimed] == claimed
    assert [str(each) for each in match.mirrored().mirrored().claimed] == claimed


def test_a_date_that_both_sides_claim_is_no_agreement() -> None:
    theirs = Conclusion("1990", "friendship", claims=Claim("1987-07-01"))
    assert said(compare(of(SIGNED_1988), of(theirs))) == ["date: ours 1988, theirs 1990"]


def test_an_end_agrees_by_a_claim_if_all_else_does() -> None:
    concluded = Conclusion("1979", "friendship")
    end = Termination("2012", by="dalian", claims=Claim("2013"))
    comparison = compare(of(concluded, end), of(concluded, Termination("2013", by="dalian")))
    assert said(comparison) == []
    assert [str(each) for each in comparison.matches[0].claimed] == [
        "end: ours 2012 by Dalian, theirs 2013 by Dalian"
    ]
    comparison = compare(of(concluded, end), of(concluded, Termination("2013", by="kitakyushu")))
    assert said(comparison) == ["end: ours 2012 by Dalian, theirs 2013 by Kitakyushu"]
    assert comparison.matches[0].claimed == ()


def test_acts_are_aligned_by_their_dates_before_their_claims() -> None:
    first = Conclusion("1980", "friendship", claims=Claim("1990"))
    second = Conclusion("1990", "friendship")
    comparison = compare(of(first, second), of(Conclusion("1990-05-01", "friendship")))
    assert said(comparison) == ["agreement: ours 1980 friendship, theirs nothing"]
    assert comparison.matches[0].claimed == ()


def test_agreements_are_compared_with_those_of_the_same_type() -> None:
    friendship, sister = Conclusion("1988", "friendship"), Conclusion("1990", "sister")
    ours = of(friendship, sister)
    assert said(compare(ours, of(Conclusion("1989", "sister")))) == [
        "date: ours 1990, theirs 1989",
        "agreement: ours 1988 friendship, theirs nothing",
    ]
    assert said(compare(ours, of(Conclusion("1989", "friendship")))) == [
        "date: ours 1988, theirs 1989",
        "agreement: ours 1990 sister, theirs nothing",
    ]


@pytest.mark.parametrize(
    ("ours", "theirs", "paired"),
    [
        (["2004"], ["2003", "2015"], ("2004", "2003")),
        (["2004"], ["2001", "2003"], ("2004", "2003")),
        (["2004-12-31"], ["2003", "2005-06", "2011"], ("2004-12-31", "2005-06")),
        (["2003", "2015"], ["2004"], ("2003", "2004")),
    ],
)
def test_of_several_acts_of_another_date_the_nearest_is_the_same(
    ours: list[str], theirs: list[str], paired: tuple[str, str]
) -> None:
    comparison = compare(of(CONCLUDED, *map(Renewal, ours)), of(CONCLUDED, *map(Renewal, theirs)))
    here, there = paired
    assert f"renewal: ours {here}, theirs {there}" in said(comparison)
    assert len(said(comparison)) == max(len(ours), len(theirs))


def test_acts_around_a_common_one_are_told_one_by_one() -> None:
    ours = of(CONCLUDED, Renewal("2004"))
    theirs = of(CONCLUDED, *(Renewal(year) for year in ("2003", "2004", "2010", "2015", "2020")))
    years = "2003", "2010", "2015", "2020"
    assert said(compare(ours, theirs)) == [
        f"renewal: ours nothing, theirs {year}" for year in years
    ]
    assert said(compare(theirs, ours)) == [
        f"renewal: ours {year}, theirs nothing" for year in years
    ]


@pytest.mark.parametrize(
    "theirs",
    [
        [Conclusion("1979", "friendship"), Renewal("2004", term="P6Y")],
        [Conclusion("1979", "friendship"), Renewal("2004", until="2010")],
        [Conclusion("1979", "friendship"), Renewal("2005", term="P5Y")],
        [Conclusion("1979", "friendship"), Renewal("2004", term="P5Y"), Suspension("2005")],
    ],
)
def test_without_countries_only_what_is_told_alike_is_the_same(theirs: list[Act]) -> None:
    """All other partnerships of such names are proposed."""
    parties = Municipality("a", "A"), Municipality("b", "B")
    acts: list[Act] = [Conclusion("1979", "friendship"), Renewal("2004", term="P5Y")]
    ours = of(*acts, parties=parties)
    assert [each.doubts for each in compare(ours, of(*acts, parties=parties)).matches] == [()]
    (proposed,) = compare(ours, of(*theirs, parties=parties)).proposed
    assert proposed.doubts == (Doubt.NO_COUNTRY,)
    renamed = Municipality("a", Name("A", since="1950")), parties[1]
    (proposed,) = compare(ours, of(*acts, parties=renamed)).proposed
    assert proposed.doubts == (Doubt.NO_COUNTRY,)


def test_each_of_many_parties_of_one_name_is_another_one() -> None:
    ours, theirs = (
        tuple(Municipality(f"{side}-{number}", "Springfield", country="US") for number in range(8))
        for side in ("ours", "theirs")
    )
    (match,) = compare(of(CONCLUDED, parties=ours), of(CONCLUDED, parties=theirs)).matches
    assert {each.ours for each in match.parties} == set(ours)
    assert {each.theirs for each in match.parties} == set(theirs)


def test_who_succeeds_two_parties_has_the_places_of_both() -> None:
    """And so has who succeeds it."""
    acts = (
        CONCLUDED,
        Succession("2005", "kitakyushu", DALIAN),
        Succession("2010", "dalian", INCHEON),
    )
    (one,) = of(*acts, parties=(KITA, DALIAN, TACOMA))
    assert [place.holders for place in list_places(one)] == [
        (KITA, DALIAN, INCHEON),
        (DALIAN, INCHEON),
        (TACOMA,),
    ]
