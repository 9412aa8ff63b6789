"""Findings by example: the limits of each, and what is no finding."""

from datetime import date
from string import Formatter

import pytest

from partnerships import (
    Accession,
    Act,
    Actor,
    Claim,
    Conclusion,
    Exchange,
    Field,
    Finding,
    InvalidDate,
    InvalidLanguage,
    InvalidType,
    Municipality,
    Name,
    NotSettled,
    Occasion,
    Partnership,
    Place,
    Registry,
    Renewal,
    Resumption,
    Source,
    Succession,
    Suspension,
    Termination,
    UnknownLanguage,
    UnknownTerm,
    Withdrawal,
    check,
    samples,
)
from partnerships._checks.identifiers import SCHEMES
from partnerships._checks.texts import repair_text
from partnerships._folding.letters import fold_variants
from partnerships._languages import TABLES
from partnerships.checks import Severity
from partnerships.wording import Language
from tests.checks.causes import CAUSES, ON, SOURCE, concluded_on, make_tie


def codes_of(
    *acts: Act, on: str = ON, first: Municipality | None = None, within: str = "P6M"
) -> list[str]:
    """Return the codes of the findings of a partnership with these acts."""
    found = check(Registry.of([make_tie("x", *acts, first=first)]), on=on, within=within)
    return [each.code for each in found]


def sister(
    on: str, *, term: str | None = None, until: str | None = None, in_force_from: str | None = None
) -> Conclusion:
    return Conclusion(on, "sister", term=term, until=until, in_force_from=in_force_from)


def fields_of(text: str) -> set[str]:
    """Return the names of the fields of a text, which have no format."""
    parsed = list(Formatter().parse(text))
    assert all(not spec and not conversion for _, _, spec, conversion in parsed)
    return {name for _, name, _, _ in parsed if name is not None}


# the sample


def test_the_sample_has_only_notes() -> None:
    """What they say is true, and docs/checks.md explains it."""
    found = check(samples.kitakyushu(), on=ON, ignore=())
    assert {each.severity for each in found} == {Severity.NOTE}
    assert [(each.code, each.subjects) for each in found] == [
        ("E601", ("japan-china-joint-communique",)),
        ("E601", ("kitakyushu-formed",)),
        ("E301", ("sun-yat-sen-lecture", "kitakyushu")),
        ("E301", ("sun-yat-sen-visit", "kitakyushu")),
        ("E301", ("support-of-sun-yat-sen", "kitakyushu")),
        ("E301", ("world-peace-calligraphy", "kitakyushu")),
        ("E301", ("yaskawa-electric-founded", "kitakyushu")),
    ]
    assert check(samples.kitakyushu(), on=ON) == ()


# the same partnership twice


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ([sister("1979-05-01")], [sister("1979")], 1),
        ([sister("1979-05-01")], [sister("XXXX")], 1),
        ([sister("1979-05-01")], [Conclusion("1979-05-01", "friendship")], 0),
        ([sister("1979", term="P5Y")], [sister("1990")], 0),
        ([sister("1979-05-01"), Termination("1990-01-01")], [sister("1989-12-31")], 1),
        ([sister("1979-05-01"), Termination("1990-01-01")], [sister("1990-01-01")], 0),
        ([sister("1979-05-01", term="P1Y")], [sister("1980-05-01")], 1),
        ([sister("1979-05-01", term="P1Y")], [sister("1980-05-02")], 0),
        ([sister("1979-05-01")], [sister("1979-05-01"), Termination("1979-05-01")], 0),
    ],
)  # fmt: skip
def test_the_same_partnership_twice_overlaps(one: list[Act], other: list[Act], count: int) -> None:
    parties = (Municipality("a", "A"), Municipality("b", "B"))
    known = [
        Partnership(parties, one, id="one", sources="archive"),
        Partnership(parties[::-1], other, id="other", sources="archive"),
    ]
    assert len(check(Registry.of(known), on=ON, select="P1")) == count


def test_a_partnership_is_the_same_under_the_successor_of_a_party() -> None:
    """And a third copy is told of the first that it overlaps."""
    kokura, tacoma, kitakyushu = (Municipality(each, each) for each in ("kokura", "tacoma", "k"))
    old = Partnership(
        (kokura, tacoma), [sister("1959-06-08"), Succession("1963-02-10", "kokura", kitakyushu)]
    )
    new = Partnership((kitakyushu, tacoma), [sister("1963")])
    third = Partnership((kitakyushu, tacoma), [sister("1970")], id="l-third")
    found = check(Registry.of([old, new, third]), on=ON, select="P1")
    assert [each.subjects for each in found] == [
        ("kokura-tacoma", "k-tacoma"),
        ("l-third", "k-tacoma"),
    ]


# acts


@pytest.mark.parametrize(
    ("acts", "codes"),
    [
        ([sister("1979"), Termination("1979")], []),
        ([sister("1979-05-01"), Termination("1980"), sister("1980-12-31")], []),
        ([sister("1979-05-01"), Suspension("1980"), Resumption("1981"), Suspension("1982")], []),
        ([sister("1979-05-01"), Suspension("1980"), sister("1981"), Suspension("1982")], []),
        ([sister("1979-05-01"), Termination("1980", by="x-a"), sister("1982"), Termination("1983")], []),
        (
            [sister("1979-05-01"), Termination("1980", by="x-a"), Termination("1981", by="x-b"), sister("1981-01-02")],
            ["P202"],
        ),
        (
            [sister("1979-05-01", term="P60Y"), Termination("1980", by="x-a"), Termination("1981", by="x-b")],
            ["P204", "P202"],
        ),
        ([sister("1979", until="2050"), Renewal("1980-01-02", term="P1Y"), Renewal("1980", term="P1Y")], []),
        ([sister("1979-05-01", term="P5Y"), Termination("1984-05-01")], ["P204"]),
        ([sister("1979-05", term="P5Y"), Termination("1984-05-10")], ["P204"]),
        ([sister("1979-05", term="P5Y"), Termination("1984-05")], []),
        ([sister("1979-05-01", term="P60Y"), Renewal("1980", until="2039-05-01")], []),
        ([sister("1979-05-01", term="P60Y"), Renewal("1980", until="2039-04-30")], ["P205"]),
        ([sister("1979-05-01", term="P60Y"), Renewal("1980", until="2039-04")], ["P205"]),
        ([sister("1979-05-01", term="P60Y"), Renewal("1980", until="2039")], []),
        ([sister("1979-05-01"), Renewal("1980", until="2050")], []),
        ([sister("1979-05-01", term="P60Y"), Renewal("1980")], []),
        ([Conclusion("1979-05-01", "sister", term="P1Y", renews="P1Y"), Termination("1990-02-03")], []),
        (
            [
                sister("1979-05-01", term="P60Y"),
                Accession("1980", Municipality("c", "C")),
                Withdrawal("1980-12-31", "c"),
                Suspension("1982"),
            ],
            [],
        ),
    ],
)  # fmt: skip
def test_acts_that_contradict_one_another(acts: list[Act], codes: list[str]) -> None:
    assert codes_of(*acts) == codes


def test_later_ends_are_told_of_the_first() -> None:
    parties = [Municipality(each, each) for each in ("a", "b", "c")]
    ends = [Termination(str(1980 + number), by=each.id) for number, each in enumerate(parties)]
    known = Partnership(parties, [sister("1979-05-01"), *ends], sources="archive")
    found = check(Registry.of([known]), on=ON)
    assert [(each.code, each.values["first"]) for each in found] == [("P202", "1980")] * 2


# parties


@pytest.mark.parametrize(
    ("until", "acts", "codes"),
    [
        ("2024-08-28", [sister("1979-05-01")], ["P301"]),
        ("2024-08-29", [sister("1979-05-01")], []),
        ("2024-08", [sister("1979-05-01")], []),
        ("1990", [sister("1979-05-01"), Termination("1991-01-01")], []),
        ("1990", [sister("1979-05-01"), Termination("1991-01-02")], ["P301"]),
        ("1990", [sister("1979-05-01"), Termination("1991")], []),
        ("1990", [sister("1979-05-01"), Succession("1991-01-01", "x-a", Municipality("c", "C"))], []),
        ("1990", [sister("1979-05-01"), Succession("1991-06-01", "x-a", Municipality("c", "C"))], ["P301"]),
        ("1970", [sister("1979-05")], ["P301"]),
        ("1970", [sister("2024-08-29")], ["P301"]),
        ("1970", [sister("2024-08-30")], ["P502"]),
        ("1970", [sister("2024-08")], []),
        ("1970", [sister("1979-05-01", in_force_from="2025")], ["P301"]),
    ],
)  # fmt: skip
def test_a_party_that_has_ended(until: str, acts: list[Act], codes: list[str]) -> None:
    """It is certainly a party of an active partnership on a later day, up to the day of the check."""
    assert codes_of(*acts, first=Municipality("x-a", "A", until=until)) == codes


@pytest.mark.parametrize(("on", "codes"), [("2024-08-30", []), ("2024-08-31", ["P301"])])
def test_a_conclusion_becomes_certain_on_the_day_of_the_check(on: str, codes: list[str]) -> None:
    ended = Municipality("x-a", "A", until="1970")
    assert codes_of(sister("2024-08"), on=on, first=ended) == codes


@pytest.mark.parametrize("day", ["9999", "9999-12-31"])
def test_a_party_to_the_end_of_the_calendar(day: str) -> None:
    ending = Municipality("x-a", "A", until=day)
    assert codes_of(sister("1979-05-01"), on="9999-12-31", first=ending) == []


def test_a_party_from_the_beginning_of_the_calendar() -> None:
    begun = Municipality("x-a", "A", since="0001")
    assert codes_of(sister("0001-01-01"), first=begun) == []


def test_a_partial_conclusion_is_certain_on_its_last_day() -> None:
    found = check(
        Registry.of(
            [make_tie("x", sister("1979-05"), first=Municipality("x-a", "A", until="1970"))]
        ),
        on=ON,
    )
    assert found[0].values["day"] == "1979-05-31"


@pytest.mark.parametrize(
    ("since", "acts", "codes"),
    [
        ("1963-02-10", [sister("1963-02-10")], []),
        ("1963-02-10", [sister("1963-02-09")], ["P302"]),
        ("1963-02-10", [sister("1963")], []),
        ("0001-01-01", [sister("1963")], []),
        ("1963", [sister("1962-12-31"), Termination("1962-12-31")], ["P201"]),
        ("2040", [sister("2030-01-02")], ["P502"]),
    ],
)
def test_a_party_that_did_not_exist_yet(since: str, acts: list[Act], codes: list[str]) -> None:
    assert codes_of(*acts, first=Municipality("x-a", "A", since=since)) == codes


def test_a_name_is_needed_on_the_days_of_acts_of_those_who_stay() -> None:
    """Not of a predecessor on the day of its succession, whose name ended the day before."""
    kokura = Municipality("x-a", Name("Kokura", until="1963-02-09"), until="1963-02-09")
    acts: list[Act] = [
        sister("1959-06-08"),
        Succession("1963-02-10", "x-a", Municipality("c", "C")),
    ]
    assert codes_of(*acts, first=kokura) == []
    acts = [sister("1959-06-08"), Renewal("1963-02-10")]
    assert codes_of(*acts, first=Municipality("x-a", Name("A", until="1963-02-09"))) == ["P303"]


# terms


@pytest.mark.parametrize(
    ("acts", "on", "codes"),
    [
        ([sister("2019-08-28", term="P5Y")], "2024-08-28", ["P402"]),
        ([sister("2019-08-28", term="P5Y")], "2024-08-29", ["P401"]),
        ([sister("2019-08-28", term="P5Y")], "2024-02-28", ["P402"]),
        ([sister("2019-08-28", term="P5Y")], "2024-02-27", []),
        ([sister("2019", term="P5Y")], "2024-02-27", ["P402"]),
        ([sister("2019-08-28", term="P5Y"), Termination("2024-08-01")], "2024-08-29", ["P204"]),
        ([sister("2019-08-28", term="P5Y"), Termination("2024-07-01")], "2024-06-29", ["P204"]),
        ([sister("2019-08-28", term="P5Y"), sister("2024-10-01")], "2024-08-29", ["P502"]),
        ([sister("2019-08-28", term="P5Y"), Renewal("2024-10", until="2030")], "2024-06-29", None),
        ([sister("2019-08-28")], "2024-08-29", []),
        ([sister("2019-08-28", term="P5Y")], "2019-08-27", ["P502"]),
        ([sister("2019-08-28", until="9999-12-31")], "9999-12-01", ["P402"]),
    ],
)  # fmt: skip
def test_terms_that_run_out(acts: list[Act], on: str, codes: list[str] | None) -> None:
    if codes is None:  # a renewal after the last day is refused; one on the day after it is not
        acts, codes = [acts[0], Renewal("2024-08-29", until="2030")], []
    assert codes_of(*acts, on=on) == codes


def test_the_act_that_set_the_term_is_named() -> None:
    acts = (sister("2009-08-28", term="P5Y"), Renewal("2014", until="2024-10"), Suspension("2022"))
    (found,) = check(Registry.of([make_tie("x", *acts)]), on=ON)
    assert (found.code, found.path) == ("P402", "partnerships[0].acts[1]")
    assert str(found) == "partnerships[0] ('x').acts[1]: P402 the agreement runs out: October 2024"


def test_the_time_in_which_terms_are_reported() -> None:
    acts = [sister("2019-12-01", term="P5Y")]
    assert codes_of(*acts, within="P3M") == []
    assert codes_of(*acts, within="P4M") == ["P402"]
    assert codes_of(*acts, on="2019-12-01", within="P9000Y") == ["P402"]


def test_a_period_of_notice_that_the_dates_do_not_settle() -> None:
    acts = [Conclusion("2014", "sister", term="P1Y", renews="P1Y", notice="P1M")]
    assert codes_of(*acts) == []
    acts = [Conclusion("2014-12-31", "sister", term="P1Y", renews="P1Y", notice="P1M")]
    assert codes_of(*acts) == ["P403"]
    assert codes_of(*acts, within="P2M") == []
    assert codes_of(*acts, within="P2M", on="2024-09-29") == []
    assert codes_of(*acts, within="P2M", on="2024-09-30") == ["P403"]


# dates


@pytest.mark.parametrize(
    ("dates", "values"),
    [
        (["2000"] * 4, []),
        (["2000"] * 5, [{"year": "2000", "count": "5", "total": "5", "percent": "100"}]),
        (["2000", "2000-01", "2000-01-01", "2000-05-05", "[2000-03-04..2000-05-06]"], [
            {"year": "2000", "count": "5", "total": "5", "percent": "100"}
        ]),
        (["2000"] * 5 + [f"{1950 + number}" for number in range(20)], [
            {"year": "2000", "count": "5", "total": "25", "percent": "20"}
        ]),
        (["2000"] * 5 + [f"{1950 + number}" for number in range(21)], []),
        (["2000"] * 4 + ["200X", "XXXX"], []),
    ],
)  # fmt: skip
def test_a_year_that_is_too_common(dates: list[str], values: list[dict[str, str]]) -> None:
    found = check(concluded_on(*dates), on=ON, select="P503")
    assert [each.values for each in found] == values
    assert all(each.path == each.place == "partnerships" for each in found)
    assert all(each.subjects == tuple(f"x{i:02}" for i in range(5)) for each in found)


@pytest.mark.parametrize(
    ("dates", "values"),
    [
        ([f"{year}-01-01" for year in range(1991, 1995)], []),
        ([f"{year}-01-01" for year in range(1991, 1996)], [
            {"month_day": "01-01", "count": "5", "total": "5", "percent": "100"}
        ]),
        (["1991-01-01"] * 9, []),
        ([f"{year}-01" for year in range(1991, 1999)], []),
        ([f"{1800 + number}-01-{number % 31 + 1:02}" for number in range(95)] + [
            f"{year}-07-04" for year in range(1995, 2000)
        ], [{"month_day": "07-04", "count": "5", "total": "100", "percent": "5"}]),
        ([f"{1800 + number}-01-{number % 31 + 1:02}" for number in range(96)] + [
            f"{year}-07-04" for year in range(1995, 2000)
        ], []),
    ],
)  # fmt: skip
def test_a_day_of_the_year_that_is_too_common(
    dates: list[str], values: list[dict[str, str]]
) -> None:
    """Several conclusions on one date, as in one ceremony, count as one."""
    assert [each.values for each in check(concluded_on(*dates), on=ON, select="P504")] == values


def test_who_bears_a_common_day_is_named_once() -> None:
    dates = [*(f"{year}-01-01" for year in range(1991, 1996)), "1991-01-01"]
    again = make_tie("x06", sister("1980-01-01"), sister("1996-01-01"))
    (found,) = check(concluded_on(*dates).adding(again), on=ON, select="P504")
    assert found.subjects == ("x00", "x01", "x02", "x03", "x04", "x05", "x06")
    assert str(found) == ("partnerships: P504 7 of 7 dates of conclusions (100%) are on 1 January")


# sources


def test_a_source_of_the_act_or_of_the_partnership_is_enough() -> None:
    parties = (Municipality("a", "A"), Municipality("b", "B"))
    sourced = Conclusion("1979", "sister", sources="archive")
    known = Partnership(parties, [sourced, Renewal("1980"), Conclusion("1990", "friendship")])
    found = check(Registry.of([known]), on=ON)
    assert [(each.code, each.path) for each in found] == [
        ("P601", "partnerships[0].acts[2].sources")
    ]


# identifiers


def check_identifier(scheme: str, value: str, country: str | None = None) -> list[str]:
    bearer = Municipality("a", "A", country=country, identifiers={scheme: value})
    return [each.code for each in check(Registry.of(municipalities=[bearer]), on=ON, ignore="M105")]


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        *((scheme, known.example) for scheme, known in SCHEMES.items()),
        *(("jp-local-government-code", code) for code in ("010006", "011002", "131016", "271004", "400009", "473821")),
        *(("ags", code) for code in ("05", "091", "05711", "16077055")),
        *(("insee", code) for code in ("2A004", "2B", "97105", "974", "75", "75056", "01001")),
        *(("unlocode", code) for code in ("CNDLC", "FR CNC", "US2AB")),
        ("something", "else"),
    ],
)  # fmt: skip
def test_an_identifier_that_is_right(scheme: str, value: str) -> None:
    assert check_identifier(scheme, value) == []


@pytest.mark.parametrize(
    ("scheme", "value", "code"),
    [
        *(("jp-local-government-code", text, "M101") for text in ("40100", "001005", "480001", "4010050", "40100５")),
        *(("jp-local-government-code", text, "M102") for text in ("401004", "131010", "010001")),
        *(("ags", text, "M101") for text in ("00000000", "17000000", "0571100", "057110001", "5711000")),
        *(("insee", text, "M101") for text in ("00001", "96001", "2C001", "2901", "290390", "97")),
        *(("unlocode", text, "M101") for text in ("jpkkj", "JPKK", "JPKK1", "JP-KKJ")),
        *(("geonames", text, "M101") for text in ("0", "01", "geo", "https://www.geonames.org/1859307")),
        *(("wikidata", text, "M101") for text in ("Q0", "188690", "q188690", "Q188690 ", "P6")),
    ],
)  # fmt: skip
def test_an_identifier_that_is_wrong(scheme: str, value: str, code: str) -> None:
    assert check_identifier(scheme, value) == [code]


@pytest.mark.parametrize(
    ("scheme", "value", "country", "codes"),
    [
        ("ags", "05711000", "DE", []),
        ("ags", "05711000", None, []),
        ("ags", "05711000", "FR", ["M103"]),
        ("unlocode", "JPKKJ", "JP", []),
        ("unlocode", "JPKKJ", "CN", ["M103"]),
        ("wikidata", "Q1", "CN", []),
        ("jp-local-government-code", "401006", "CN", ["M102", "M103"]),
    ],
)
def test_an_identifier_of_another_country(
    scheme: str, value: str, country: str | None, codes: list[str]
) -> None:
    assert check_identifier(scheme, value, country) == codes


def test_only_identifiers_of_known_schemes_are_of_one_municipality() -> None:
    shared = {"wikidata": "Q1", "own": "x"}
    known = [Municipality(id_, "A", identifiers=shared) for id_ in ("a", "b", "c")]
    found = check(Registry.of(municipalities=known), on=ON)
    assert [(each.code, each.subjects) for each in found] == [
        ("M104", ("b", "a")),
        ("M104", ("c", "a")),
    ]


@pytest.mark.parametrize(
    ("until", "codes"), [(None, ["M105"]), ("2024-08-29", ["M105"]), ("2024-08-28", [])]
)
def test_a_usual_scheme_is_missed_only_while_the_municipality_exists(
    until: str | None, codes: list[str]
) -> None:
    known = Municipality("a", "A", country="JP", until=until)
    assert [each.code for each in check(Registry.of(municipalities=[known]), on=ON)] == codes


# texts


def test_every_text_for_people_is_read() -> None:
    """Of each object once, and no reference: an id is no text."""
    bad = "MÃ¼nster"
    municipality = Municipality("m", [Name("A"), Name(bad)], identifiers={"own": bad})
    parties = (municipality, Municipality("n", "N"))
    conclusion = Conclusion(
        "1979",
        "sister",
        labels={"de": bad},
        note=bad,
        sources=bad,
        signatories=Actor("A", office=bad),
        place=Place(bad),
        number=bad,
    )
    acts: list[Act] = [
        conclusion,
        Suspension("1980", reason=bad),
        Succession("1990", "m", Municipality("o", bad)),
    ]
    known = Partnership(parties, acts, id="p", motive=bad, note=bad, sources=[bad, "archive"])
    exchange = Exchange(
        "x",
        "visit",
        bad,
        fields=Field("own", {"de": bad}),
        actors=Actor(bad, office=bad, note=bad),
        places=Place(bad),
        note=bad,
        sources="s",
    )
    source = Source("s", bad, authors=["A", bad], publisher=bad, note={"de": bad, "en": "A"})
    registry = Registry.of([known], exchanges=[exchange], sources=[source])
    found = check(registry, on=ON, select="N")
    assert {each.code for each in found} == {"N101"}
    assert [each.path for each in found] == [
        "municipalities[0].names[1].text",
        "municipalities[2].names[0].text",
        "partnerships[0].acts[0].labels.de",
        "partnerships[0].acts[0].note",
        "partnerships[0].acts[0].number",
        "partnerships[0].acts[0].place.names[0].text",
        "partnerships[0].acts[0].signatories[0].office",
        "partnerships[0].acts[0].sources[0]",
        "partnerships[0].acts[1].reason",
        "partnerships[0].motive",
        "partnerships[0].note",
        "partnerships[0].sources[0]",
        "fields[0].labels.de",
        "exchanges[0].actors[0].names[0].text",
        "exchanges[0].actors[0].note",
        "exchanges[0].actors[0].office",
        "exchanges[0].names[0].text",
        "exchanges[0].note",
        "exchanges[0].places[0].names[0].text",
        "sources[0].authors[1]",
        "sources[0].note.de",
        "sources[0].publisher",
        "sources[0].title",
    ]


def test_two_question_marks_are_lost_letters_in_a_name_only() -> None:
    known = make_tie("x", Conclusion("1979", "sister", note="When??", labels={"ja": "??都市"}))
    found = check(Registry.of([known]), on=ON, select="N")
    assert [(each.code, each.path) for each in found] == [
        ("N102", "partnerships[0].acts[0].labels.ja")
    ]


def test_a_long_text_is_shortened() -> None:
    known = make_tie("x", Conclusion("1979", "sister", note="\ufffd\n" + "long " * 20))
    (found,) = check(Registry.of([known]), on=ON)
    assert found.values == {"text": "\ufffd " + ("long " * 20)[:57] + "…"}


@pytest.mark.parametrize(("length", "shown"), [(60, "x" * 59 + "\ufffd"), (61, "x" * 59 + "…")])
def test_the_length_of_a_text_in_a_finding(length: int, shown: str) -> None:
    known = make_tie("x", Conclusion("1979", "sister", note="x" * (length - 1) + "\ufffd"))
    (found,) = check(Registry.of([known]), on=ON)
    assert found.values["text"] == shown


def test_findings_are_in_the_order_of_their_acts() -> None:
    acts = [sister(str(1900 + number)) for number in range(12)]
    found = check(Registry.of([make_tie("x", *acts, sources=())]), on=ON, select="P601")
    assert [each.path for each in found] == [
        f"partnerships[0].acts[{number}].sources" for number in range(12)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("茅ヶ崎", "茅が崎"), ("髙槻", "高槻"),
     ("濵松", "浜松"), ("竜ケ崎", "龍ヶ崎"), ("ＡＢ", "AB"), ("関ヶ原", "関カ原")],
)  # fmt: skip
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert fold_variants(one) == fold_variants(other)


def test_the_two_forms_of_chinese_are_no_two_spellings() -> None:
    """In Japanese they would be."""
    for lang, codes in (("zh", []), ("ja", ["N103"])):
        names = [Name("万州", lang=lang), Name("萬州", lang=f"{lang}-Hant")]
        registry = Registry.of(municipalities=[Municipality("wanzhou", names)])
        assert [each.code for each in check(registry, on=ON, select="N103")] == codes


@pytest.mark.parametrize(("one", "other"), [("ケニア", "カニア"), ("大阪", "大坂"), ("A", "B")])
def test_different_names(one: str, other: str) -> None:
    assert fold_variants(one) != fold_variants(other)


def named(
    id_: str, text: str, *, lang: str = "ja", country: str | None = "JP", **lifetime: str
) -> Municipality:
    return Municipality(id_, Name(text, lang=lang), country=country, **lifetime)  # type: ignore[arg-type]  # texts of dates


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (named("a", "髙槻"), named("b", "高槻"), 1),
        (named("a", "髙槻"), named("b", "高槻", lang="und"), 1),
        (named("a", "髙槻", lang="ja"), named("b", "高槻", lang="ja-JP"), 1),
        (named("a", "髙槻"), named("b", "高槻", lang="zh"), 0),
        (named("a", "髙槻"), named("b", "高槻", country=None), 1),
        (named("a", "髙槻"), named("b", "高槻", country="CN"), 0),
        (named("a", "高槻"), named("b", "高槻"), 0),
        (named("a", "髙槻", until="1943"), named("b", "高槻", since="1943-06"), 0),
        (named("a", "髙槻", until="1943-06-15"), named("b", "高槻", since="1943-06"), 0),
        (named("a", "髙槻", since="1943", until="1943"), named("b", "高槻", since="1943-06-30"), 1),
        (named("a", "髙槻", until="1943-06-30"), named("b", "高槻", since="1943-06-30"), 1),
    ],
)
def test_two_municipalities_with_two_spellings(
    one: Municipality, other: Municipality, count: int
) -> None:
    """In one language, country and time."""
    found = check(Registry.of(municipalities=[other, one]), on=ON, select="N")
    assert [each.subjects for each in found] == [("b", "a")] * count


def test_one_municipality_with_two_spellings() -> None:
    """At one time; a spelling that replaced the other is right."""
    both = Municipality("a", [Name("茅ケ崎", lang="ja"), Name("茅ヶ崎", lang="ja")])
    (found,) = check(Registry.of(municipalities=[both]), on=ON)
    assert (found.path, found.subjects) == ("municipalities[0].names[1].text", ("a",))
    names = [Name("茅ケ崎", lang="ja", until="1946"), Name("茅ヶ崎", lang="ja", since="1947")]
    assert check(Registry.of(municipalities=[Municipality("a", names)]), on=ON) == ()


def test_a_spelling_is_told_once() -> None:
    known = [named("a", "髙槻"), named("b", "高槻"), named("c", "髙槻"), named("d", "高槻")]
    found = check(Registry.of(municipalities=known), on=ON, select="N")
    assert [each.subjects for each in found] == [("b", "a"), ("c", "b"), ("d", "a")]


# exchanges


@pytest.mark.parametrize(
    ("when", "codes"),
    [
        ("1983-05-01", []),
        ("1983-04-30", ["E101"]),
        ("1985-05-01", []),
        ("1989-04-29", []),
        ("1989-04-30", ["E101"]),
        ("1980/..", []),
        ("1989-04-30/..", ["E101"]),
        ("/1990", []),
        (None, []),
    ],
)
def test_when_an_anniversary_can_be_commemorated(when: str | None, codes: list[str]) -> None:
    """From a year before it on, up to five years after it."""
    tie = make_tie("x", sister("1979-05-01"))
    exchange = Exchange(
        "e",
        "event",
        "E",
        when=when,
        partnership="x",
        commemorates=Occasion(5, on="1979-05-01"),
        sources="archive",
    )
    found = check(Registry.of([tie], exchanges=[exchange], sources=[SOURCE]), on=ON)
    assert [each.code for each in found] == codes


def test_a_municipality_that_took_part_in_several_ways_is_told_once() -> None:
    old = Municipality("old", "Old", since="1900", until="1962")
    exchange = Exchange(
        "e",
        "visit",
        "E",
        when="1990",
        municipalities="old",
        actors=[Actor(municipality="old"), Actor("Somebody")],
        places=[Place(municipality="old"), Place("Somewhere")],
        sources="archive",
    )
    registry = Registry.of(municipalities=[old], exchanges=[exchange], sources=[SOURCE])
    assert [each.path for each in check(registry, on=ON)] == ["exchanges[0].municipalities[0]"]
    for change, path in (
        ("actors", "actors[0].municipality"),
        ("places", "places[0].municipality"),
    ):
        other = Exchange(
            "e", "visit", "E", when="1990", sources="archive", **{change: getattr(exchange, change)}
        )
        registry = Registry.of(municipalities=[old], exchanges=[other], sources=[SOURCE])
        assert [each.path for each in check(registry, on=ON)] == [f"exchanges[0].{path}"]


@pytest.mark.parametrize(
    ("when", "codes"),
    [("1899-12-30", ["E301"]), ("1899-12-31", []), ("1963-01-01", []), ("1963-01-02", ["E302"])],
)
def test_the_midnights_of_a_municipality(when: str, codes: list[str]) -> None:
    """A founding and a merger are no findings."""
    old = Municipality("old", "Old", since="1900", until="1962")
    exchange = Exchange("e", "founding", "E", when=when, municipalities="old", sources="archive")
    registry = Registry.of(municipalities=[old], exchanges=[exchange], sources=[SOURCE])
    assert [each.code for each in check(registry, on=ON)] == codes


def test_an_exchange_before_the_first_agreement_is_no_finding() -> None:
    tie = make_tie("x", sister("1979-05-01"), Termination("1990-01-01"))
    for when, codes in (("1970", []), ("1990", ["E201"]), ("1989-12-31", []), ("1989/1990", [])):
        exchange = Exchange("e", "visit", "E", when=when, partnership="x", sources="archive")
        registry = Registry.of([tie], exchanges=[exchange], sources=[SOURCE])
        assert [each.code for each in check(registry, on=ON)] == codes


# codes, languages, errors


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (None, None, ["M105", "P501", "P601"]),
        ("P5", None, ["P501"]),
        ("P501", None, ["P501"]),
        (["P", "M"], ["P6"], ["M105", "P501"]),
        (iter(["P5", "M105"]), None, ["M105", "P501"]),
        (None, "P", ["M105"]),
        ((), None, ["M105", "P501", "P601"]),
        (None, (), ["M105", "P501", "P601"]),
    ],
)  # fmt: skip
def test_codes_are_selected(
    select: list[str] | None, ignore: list[str] | None, codes: list[str]
) -> None:
    known = make_tie("x", sister("XXXX"), first=Municipality("a", "A", country="FR"), sources=())
    found = check(Registry.of([known]), on=ON, select=select, ignore=ignore)
    assert [each.code for each in found] == codes


@pytest.mark.parametrize("word", ["X", "P999", "", "p501", "P5011"])
@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_code_is_an_error(word: str, option: str) -> None:
    with pytest.raises(UnknownTerm, match="unknown code") as caught:
        check(Registry.of(), on=ON, **{option: ["P501", word]})  # type: ignore[arg-type]  # a list of texts
    places = {"select": "select", "ignore": "ignore[1].code"}
    assert (caught.value.path, caught.value.value) == (places[option], word)


@pytest.mark.parametrize("option", ["select", "ignore"])
def test_what_is_no_code_at_all_is_an_error(option: str) -> None:
    with pytest.raises(InvalidType, match=f"{option} must be codes") as caught:
        check(Registry.of(), on=ON, **{option: 5})  # type: ignore[arg-type]  # on purpose
    assert (caught.value.path, caught.value.value) == (option, 5)


def test_the_day_is_exact_and_the_time_a_term() -> None:
    assert check(Registry.of(), on=date(2024, 8, 29)) == ()
    with pytest.raises(NotSettled):
        check(Registry.of(), on="2024")
    with pytest.raises(InvalidDate):
        check(Registry.of(), on=ON, within="6 months")


def test_a_sentence_names_the_values_of_its_finding() -> None:
    """Each cause gives all fields a value; that all languages have the same fields is tested there."""
    for cause in CAUSES:
        assert set(cause.values) == fields_of(TABLES["en"]["findings"][cause.code])


def test_a_language_without_sentences_speaks_its_base() -> None:
    """As with all other words; a language of its own that lacks one of them is refused, by its place."""
    found = Finding("P501", "partnerships[0].acts[0].on", ("x",))
    assert found.sentence("ja") == "締結日が不明です"
    assert found.sentence("zh-CN") == "缔结日期不详"
    assert found.sentence() == "the date of the conclusion is unknown"
    assert found.sentence(Language("eo", TABLES["zh"])) == found.sentence("zh")
    assert found.sentence(Language("eo", {"acts": {}}, base="ko")) == found.sentence("ko")
    lacking = {key: texts for key, texts in TABLES["zh"].items() if key != "findings"}
    with pytest.raises(InvalidLanguage, match="findings: is missing"):
        Language("eo", lacking)
    assert found.sentence(Language("ja-x-own", {}, base="ja")) == found.sentence("ja")
    with pytest.raises(UnknownLanguage):
        found.sentence("not a language")


def test_a_claim_is_read_and_is_no_source_of_the_act_itself() -> None:
    """Its date is that of somebody else: an unknown, a future or a common one is no finding."""
    damaged = Claim("XXXX", sources="MÃ¼nster", note="DÃ¼ren")
    tie = make_tie("t", Conclusion("1979-05-01", "sister", claims=damaged), sources=())
    found = check(Registry.of([tie]), on=ON)
    assert [(each.code, each.path) for each in found] == [
        ("N101", "partnerships[0].acts[0].claims[0].note"),
        ("N101", "partnerships[0].acts[0].claims[0].sources[0]"),
        ("P601", "partnerships[0].acts[0].sources"),
    ]
    claims = [Claim(date, sources="archive") for date in ("XXXX", "2999", "1980-01-01")]
    tie = make_tie("t", Conclusion("1979-05-01", "sister", claims=claims), sources="archive")
    assert check(Registry.of([tie], sources=[SOURCE]), on=ON) == ()


# texts


@pytest.mark.parametrize(
    ("name", "encoding", "damaged"),
    [
        ("Münster", "cp1252", "MÃ¼nster"),
        ("大連", "cp1252", "å¤§é€£"),
        ("福岡", "cp932", "遖丞ｲ｡"),
        ("上海", "gbk", "涓婃捣"),
        ("上海", "cp949", "訝딀돈"),
    ],
)
def test_a_name_that_was_read_in_another_encoding_is_repaired(
    name: str, encoding: str, damaged: str
) -> None:
    """Whichever of those in which UTF-8 is read by mistake."""
    assert name.encode().decode(encoding) == damaged
    assert repair_text(damaged) == name


def test_a_sentence_has_its_dates_in_words_and_what_is_no_date_as_it_is() -> None:
    finding = Finding("P502", "partnerships[0]", ["a"], {"on": "2031", "day": "soon"})
    assert finding.sentence() == "concluded in the future: 2031 is after soon"
    assert finding.sentence("ja") == "締結日（2031年）が将来の日付です（soon現在）"


def test_what_is_no_registry_is_refused() -> None:
    with pytest.raises(InvalidType, match=r"^registry: must be a Registry, and is of the type int"):
        check(5, on=ON)  # type: ignore[arg-type]  # on purpose
