"""What an update takes from a newer list, and what it leaves to a person."""

import pytest
from attrs import evolve

from partnerships import (
    Act,
    Actor,
    Claim,
    Conclusion,
    Exchange,
    InvalidPartnership,
    Municipality,
    Name,
    NotFound,
    Occasion,
    Partnership,
    Place,
    Registry,
    Renewal,
    Source,
    Succession,
    Suspension,
    Termination,
    compare,
)
from partnerships._comparison.insertion import insert_act
from partnerships.texts import Text
from partnerships.updating import Update, update

IMARI = Municipality("imari", [Name("Imari", lang="en"), Name("伊万里市", lang="ja")], country="JP")
DALIAN = Municipality(
    "dalian", [Name("Dalian", lang="en"), Name("大連市", lang="ja")], country="CN"
)
BONN = Municipality("bonn", "Bonn", country="DE")
ULM = Municipality("ulm", "Ulm", country="DE")
ON = "2025-04-01"
FRIENDSHIP = Conclusion("2007", "friendship")


def tie(*acts: Act, with_: Municipality = DALIAN, home: Municipality = IMARI) -> Partnership:
    return Partnership((home, with_), acts)


def take(ours: list[Partnership], theirs: list[Partnership], home: str | None = None) -> Update:
    return update(Registry.of(ours), Registry.of(theirs), on=ON, home=home)


@pytest.mark.parametrize(
    ("ours", "theirs", "lines"),
    [
        # a finer date that agrees, and a coarser one
        (["2007"], ["2007-03-29"], "acts[0].on: 2007 → 2007-03-29"),
        (["2007-03-29"], ["2007"], ""),
        (["2007"], ["2007"], ""),
        # one that is not certain, or not within ours
        (["2007"], ["2007-03~"], ""),
        (["[2006-06-01..2007-06-30]"], ["2007"], ""),
    ],
)
def test_a_date_becomes_finer_and_is_never_replaced(
    ours: list[str], theirs: list[str], lines: str
) -> None:
    one, other = (
        [tie(*(Conclusion(each, "friendship") for each in dates))] for dates in (ours, theirs)
    )
    made = take(one, other)
    assert str(made.changes) == (f"dalian-imari: {lines}" if lines else "")
    assert made.complete


def test_claims_are_kept_and_a_list_with_a_claimed_date_contradicts_nothing() -> None:
    claims = [Claim("2006", sources="list"), Claim("2007-04-01")]
    signed = tie(Conclusion("2007", "friendship", claims=claims))
    made = take([signed], [tie(Conclusion("2006", "friendship", sources="list"))])
    assert (made.complete, str(made.changes)) == (True, "")
    (match,) = made.comparison.agreeing
    assert [str(each) for each in match.claimed] == ["date: ours 2007, theirs 2006"]
    made = take([signed], [tie(Conclusion("2007-03-29", "friendship"))])
    assert str(made.changes) == "dalian-imari: acts[0].on: 2007 → 2007-03-29"
    assert list(made.registry["dalian-imari"].acts[0].claims) == claims


def test_what_is_said_of_the_signing_is_kept() -> None:
    signed = Conclusion(
        "2007",
        "friendship",
        signatories=Actor("A", municipality="imari"),
        place=Place("Hall"),
        number="1",
        languages="ja",
    )
    made = take(
        [evolve(tie(signed), motive="a ship")], [tie(Conclusion("2007-03-29", "friendship"))]
    )
    updated = made.registry["dalian-imari"]
    assert updated.motive == Text("a ship")
    assert updated.acts == (evolve(signed, on="2007-03-29"),)


def test_a_claimed_date_that_cannot_be_is_not_taken() -> None:
    signed = Conclusion("2007", "friendship", known_by="2007-03-31", claims=Claim("2007-05-01"))
    made = take([tie(signed)], [tie(Conclusion("2007-05-01", "friendship"))])
    assert (made.complete, str(made.changes)) == (True, "")


@pytest.mark.parametrize(
    ("ours", "theirs", "line"),
    [
        ([FRIENDSHIP], [FRIENDSHIP, Termination("2024")], "acts[1]: termination 2024 added"),
        ([FRIENDSHIP], [FRIENDSHIP, Suspension("2022-03")], "acts[1]: suspension 2022-03 added"),
        ([FRIENDSHIP], [FRIENDSHIP, Renewal("2017")], "acts[1]: renewal 2017 added"),
        (
            [FRIENDSHIP],
            [FRIENDSHIP, Conclusion("2017", "sister")],
            "acts[1]: conclusion 2017 (sister) added",
        ),
        # it goes before what the registry has from later
        (
            [FRIENDSHIP, Termination("2024")],
            [FRIENDSHIP, Suspension("2022"), Termination("2024")],
            "acts[1]: suspension 2022 added",
        ),
    ],
)
def test_an_act_that_the_registry_lacks_is_added(
    ours: list[Act], theirs: list[Act], line: str
) -> None:
    made = take([tie(*ours)], [tie(*theirs)])
    assert str(made.changes) == f"dalian-imari: {line}"
    assert made.complete


@pytest.mark.parametrize(
    ("ours", "theirs", "line"),
    [
        (
            [Conclusion("2007", "friendship")],
            [Conclusion("2008", "friendship")],
            "date: 2007 stays, the list says 2008",
        ),
        (
            [Conclusion("2007", "friendship")],
            [Conclusion("2007", "sister")],
            "type: friendship stays, the list says sister",
        ),
        (
            [FRIENDSHIP, Termination("2024")],
            [FRIENDSHIP, Termination("2022")],
            "end: 2024 stays, the list says 2022",
        ),
        # it does not fit: the tie had ended
        (
            [FRIENDSHIP, Termination("2020-05-01")],
            [FRIENDSHIP, Suspension("2022")],
            "suspension: nothing stays, the list says 2022",
        ),
    ],
)
def test_what_contradicts_the_registry_is_told(
    ours: list[Act], theirs: list[Act], line: str
) -> None:
    made = take([tie(*ours)], [tie(*theirs)])
    assert not made.changes
    assert list(map(str, made.contradictions)) == [f"dalian-imari: {line}"]
    assert not made.complete


def test_what_only_the_registry_says_stays_without_a_word() -> None:
    """Acts, notes, terms of types and sources that were added by hand."""
    edited = tie(evolve(FRIENDSHIP, note="Signed in Dalian", sources=["a"]), Suspension("2022-03"))
    made = take([edited], [tie(FRIENDSHIP)])
    assert made.registry == Registry.of([edited])
    assert made.complete


def test_a_finer_date_that_the_other_acts_refuse_is_not_taken() -> None:
    ours = tie(Conclusion("2007", "friendship"), Renewal("2007-05-01"))
    theirs = tie(Conclusion("2007-08-01", "friendship"))
    made = take([ours], [theirs])
    assert not made.changes


def test_names_are_added_behind_those_of_the_registry() -> None:
    """But not a name that the registry has without an accent or a word for a city."""
    newer = evolve(
        DALIAN,
        id="other",
        names=[Name("Dalian", lang="und"), Name("大連", lang="ja"), Name("大连市", lang="zh")],
    )
    made = take([tie(FRIENDSHIP)], [tie(FRIENDSHIP, with_=newer)])
    assert str(made.changes) == "municipality dalian: names[2]: 大连市 added"


def test_a_predecessor_lends_no_names() -> None:
    old = Municipality("old", "Old Town", country="CN")
    ours = [
        tie(FRIENDSHIP, with_=old),
        tie(FRIENDSHIP, Succession("2010", "old", DALIAN), with_=old, home=BONN),
    ]
    newer = Municipality("x", [Name("Dalian", lang="en"), Name("Talien", lang="en")], country="CN")
    made = take(ours, [tie(FRIENDSHIP, with_=newer)])
    assert [each.ours.id for each in made.comparison.matches] == ["imari-old"]
    assert not made.changes


def test_partnerships_are_added_with_municipalities_of_the_registry() -> None:
    home = evolve(IMARI, id="x")
    made = take(
        [tie(FRIENDSHIP)], [tie(FRIENDSHIP, home=home), tie(FRIENDSHIP, with_=BONN, home=home)]
    )
    assert str(made.changes) == "municipality bonn: added\nbonn-imari: added"
    assert set(made.registry["bonn-imari"].parties) == {IMARI, BONN}


# what is gone

OURS = [
    tie(FRIENDSHIP),
    tie(FRIENDSHIP, with_=BONN),
    tie(FRIENDSHIP, with_=ULM, home=BONN),
    tie(FRIENDSHIP, Termination("2020"), with_=ULM),
]


@pytest.mark.parametrize(
    ("theirs", "home", "gone"),
    [
        # of the home alone, and not what had ended
        ([tie(FRIENDSHIP)], "imari", ["bonn-imari"]),
        ([], "imari", ["bonn-imari", "dalian-imari"]),
        ([], "bonn", ["bonn-imari", "bonn-ulm"]),
        # the home is the party in common
        ([tie(FRIENDSHIP), tie(FRIENDSHIP, with_=ULM)], None, ["bonn-imari"]),
        # all are of one list, or of nobody's
        ([tie(FRIENDSHIP), tie(FRIENDSHIP, with_=ULM, home=BONN)], None, ["bonn-imari"]),
        ([tie(FRIENDSHIP)], None, []),
        ([], None, []),
        # the list of a municipality that the registry does not know
        (
            [
                tie(FRIENDSHIP, with_=each, home=Municipality("york", "York", country="GB"))
                for each in (BONN, ULM)
            ],
            None,
            [],
        ),
    ],
)
def test_what_is_gone_is_what_the_list_could_have(
    theirs: list[Partnership], home: str | None, gone: list[str]
) -> None:
    made = take(OURS, theirs, home)
    assert [each.id for each in made.gone] == gone
    assert all(each in made.registry for each in made.gone)


@pytest.mark.parametrize(
    ("home", "theirs", "partner", "sure"),
    [
        ("imari", IMARI, DALIAN, True),
        (None, IMARI, DALIAN, False),
        ("imari", evolve(IMARI, id="other"), DALIAN, False),
        ("imari", IMARI, evolve(DALIAN, country=None), False),
        ("imari", IMARI, evolve(DALIAN, names="Dâlian"), False),
    ],
)
def test_a_home_that_the_list_has_from_the_registry_needs_no_country(
    home: str | None, theirs: Municipality, partner: Municipality, *, sure: bool
) -> None:
    ours, theirs = (evolve(each, country=None) for each in (IMARI, theirs))
    old = tie(FRIENDSHIP, home=ours)
    new = tie(Conclusion("2007-03-29", "friendship"), home=theirs, with_=partner)
    made = take([old], [new], home)
    assert bool(made.changes) == made.complete == sure
    assert len(made.comparison.proposed) == (not sure)


def test_a_home_that_is_no_municipality_is_refused() -> None:
    with pytest.raises(NotFound, match=r"^no municipality with this id: 'x'$"):
        take(OURS, [], "x")
    with pytest.raises(NotFound, match=r"^no municipality with this id: \['x'\]$"):
        take(OURS, [], ["x"])  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize(
    ("id_", "added"),
    [
        (None, "bonn-imari"),
        ("link", "link"),
        ("bonn-imari", "bonn-imari"),
        ("dalian-imari", "dalian-imari-2"),
    ],
)
def test_what_is_added_has_an_id_of_our_parties_or_its_own(id_: str | None, added: str) -> None:
    """The id of the founding parties, in the list, is that of ours here; one that was given stays."""
    home = evolve(IMARI, id="x")
    listed = tie(FRIENDSHIP, with_=BONN, home=home)
    listed = listed if id_ is None else evolve(listed, id=id_)
    made = take([tie(FRIENDSHIP)], [evolve(tie(FRIENDSHIP, home=home), id="first"), listed])
    assert [each.id for each in made.registry] == ["dalian-imari", added]


@pytest.mark.parametrize(
    ("last", "listed", "ended"),
    [
        (Termination("2022-11-01"), FRIENDSHIP, True),
        (Termination("2022-11-01", by="dalian"), FRIENDSHIP, True),
        # of a time that may be yet to come, or that the list ends too
        (Termination("20XX"), FRIENDSHIP, False),
        (Termination("2022-11-01"), Conclusion("2007-03-29", "friendship", until="2010"), False),
        (Suspension("2022-11-01"), FRIENDSHIP, False),
    ],
)
def test_what_has_ended_and_is_still_in_the_list_is_told(
    last: Act, listed: Conclusion, *, ended: bool
) -> None:
    """And stays ended; a list that says so itself says nothing against it."""
    ours = tie(FRIENDSHIP, last)
    made = take([ours], [tie(listed)])
    assert [each.id for each in made.ended] == [ours.id] * ended
    assert made.registry[ours.id].acts[-1] == last
    assert not (ended and made.complete)


def test_the_counts_are_shown() -> None:
    made = take([tie(FRIENDSHIP)], [tie(Conclusion("2008", "friendship"))])
    assert repr(made) == "<Update: 0 changes, 1 contradictions, 0 proposed, 0 gone>"


# the place of an act


@pytest.mark.parametrize(
    ("acts", "act", "place"),
    [
        ([FRIENDSHIP], Suspension("2022"), 1),
        ([FRIENDSHIP, Suspension("2022")], Conclusion("1999", "friendship"), 0),
        ([FRIENDSHIP, Suspension("2022")], Conclusion("2017", "sister"), 1),
        # an end of an unknown day is the last act, a conclusion of an unknown day the first
        ([FRIENDSHIP, Conclusion("2017", "sister")], Termination("XXXX", known_by="2025"), 2),
        ([Conclusion("2017", "sister")], Conclusion("XXXX", "friendship"), 0),
        # a year after a day in it, unless only the other order is possible
        ([FRIENDSHIP, Renewal("2020-05-01")], Suspension("2020"), 2),
        ([FRIENDSHIP, Termination("2020-05-01")], Suspension("2020"), 1),
        ([FRIENDSHIP, Termination("2020")], Suspension("2020-05-01"), 1),
    ],
)
def test_an_act_has_its_place_by_its_date(acts: list[Act], act: Act, place: int) -> None:
    made = insert_act(tie(*acts), act).acts
    assert made == (*acts[:place], act, *acts[place:])


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (Suspension("1999"), r"acts\[1\]\.on: acts are listed in order"),
        (Termination("2022-06"), r"acts\[2\]"),
    ],
)
def test_an_act_that_fits_nowhere_is_refused_where_it_belongs(act: Act, message: str) -> None:
    ended = tie(FRIENDSHIP, Termination("2020-05-01"))
    with pytest.raises(InvalidPartnership, match=message):
        insert_act(ended, act)


# exchanges of both sides

CEREMONY = Exchange(
    "ceremony",
    "ceremony",
    "A ceremony",
    partnership="dalian-imari",
    commemorates=Occasion(1, on="2007-06-01"),
)


def test_an_exchange_is_taken_without_an_anniversary_that_our_partnership_does_not_have() -> None:
    """Ours was superseded before it; a second time nothing is added."""
    signed = Conclusion("2007-03-29", "friendship")
    ours = Registry.of([tie(signed, Conclusion("2008-03-29", "sister"))])
    theirs = Registry.of([tie(signed)], exchanges=[CEREMONY])
    made = update(ours, theirs, on=ON)
    assert made.registry.exchanges["ceremony"] == evolve(CEREMONY, commemorates=None)
    assert not update(made.registry, theirs, on=ON).changes
    assert compare(ours, theirs).merged().exchanges == made.registry.exchanges


@pytest.mark.parametrize("commemorates", [None, 1, Occasion(1, of="first")])
def test_an_exchange_is_taken_without_a_partnership_that_its_municipality_never_had(
    commemorates: Occasion | int | None,
) -> None:
    """Theirs is of a predecessor that ours does not name."""
    old = Municipality("old", "Old", country="CN")
    theirs_tie = tie(FRIENDSHIP, Succession("2010", "old", DALIAN), with_=old)
    first = Exchange("first", "visit", "A visit", when="2007-05-01")
    visit = Exchange(
        "visit",
        "visit",
        "A visit",
        when="2008",
        partnership=theirs_tie.id,
        municipalities=["old"],
        commemorates=commemorates,
    )
    theirs = Registry.of([theirs_tie], exchanges=[visit, first])
    made = compare(Registry.of([tie(FRIENDSHIP)]), theirs).merged().exchanges["visit"]
    assert (made.partnership, made.municipalities) == (None, ("old",))
    kept = commemorates if isinstance(commemorates, Occasion) else None
    assert made.commemorates == kept


def test_an_act_that_our_exchanges_contradict_is_not_taken() -> None:
    signed = Conclusion("2007-03-29", "friendship")
    upgrade = Conclusion("2008-03-29", "sister")
    ours = Registry.of([tie(signed)], exchanges=[CEREMONY])
    made = update(ours, Registry.of([tie(signed, upgrade)]), on=ON)
    assert made.registry == ours
    assert [str(each) for each in made.contradictions] == [
        "dalian-imari: agreement: nothing stays, the list says 2008-03-29 sister"
    ]
    (added,) = update(
        Registry.of([tie(signed)]), Registry.of([tie(signed, upgrade)]), on=ON
    ).changes
    assert str(added) == "dalian-imari: acts[1]: conclusion 2008-03-29 (sister) added"


def test_a_finer_date_that_our_exchanges_contradict_is_not_taken() -> None:
    """The first anniversary of 1 May would be more than a year behind its ceremony."""
    ceremony = evolve(CEREMONY, when="2007-03", commemorates=1)
    ours = Registry.of([tie(FRIENDSHIP)], exchanges=[ceremony])
    theirs = Registry.of([tie(Conclusion("2007-05-01", "friendship"))])
    made = update(ours, theirs, on=ON)
    assert made.registry == ours


def test_a_translation_of_a_source_with_another_content_is_found_again() -> None:
    """Its original has the id of another source of ours, and so another one here."""
    theirs = Registry.of(
        [tie(Conclusion("2007-03-29", "friendship", sources=["text"]))],
        sources=[Source("text", "Text", translation_of="book"), Source("book", "A book")],
    )
    ours = Registry.of(
        [tie(FRIENDSHIP)], sources=[Source("book", "Another book"), Source("text", "Another text")]
    )
    once = update(ours, theirs, on=ON).registry
    assert once.sources["text-2"].translation_of == "book-2"
    assert once.find("dalian").acts[0].sources == ("text-2",)
    assert not update(once, theirs, on=ON).changes
    assert not compare(once, theirs).merged().changes_from(once)


def test_of_two_equal_sources_the_one_with_the_same_id_is_taken() -> None:
    both = [Source("a", "A book"), Source("b", "A book")]
    signed = tie(Conclusion("2007-03-29", "friendship", sources=["b"]))
    made = update(
        Registry.of([tie(FRIENDSHIP)], sources=both), Registry.of([signed], sources=both[1:]), on=ON
    )
    assert made.registry.find("dalian").acts[0].sources == ("b",)
