"""Real partnerships of which the two sides say different things."""

import json

import pytest

from partnerships import (
    Conclusion,
    Municipality,
    Name,
    Partnership,
    PartnershipType,
    Registry,
    Succession,
    Suspension,
    Termination,
    compare,
    samples,
)
from partnerships.comparison import Aspect, Comparison, Doubt, Reason
from partnerships.formats import table, wikidata

IMARI = Municipality("imari", [Name("伊万里市", lang="ja"), Name("Imari", lang="en")], country="JP")
DALIAN = Municipality(
    "dalian", [Name("大連市", lang="ja"), Name("Dalian", lang="en")], country="CN"
)


def said(comparison: Comparison) -> list[tuple[str, str | None, str | None]]:
    """Return all differences of one comparison."""
    assert not comparison.proposed
    assert not comparison.only_ours
    assert not comparison.only_theirs
    return [(each.aspect.value, each.ours, each.theirs) for each in comparison.differences]


def test_imari_and_dalian_disagree_on_the_date_and_the_type() -> None:
    """Imari counts from a time without an agreement and signed in 2007; Dalian lists a day of 1987."""
    exchange = PartnershipType("friendship-exchange", labels={"ja": "友好交流都市"})
    imaris = Registry.of([Partnership.between(IMARI, DALIAN, type=exchange, since="2007-05-26")])
    home = Municipality(
        "home", [Name("大连市", lang="zh"), Name("Dalian", lang="en")], country="CN"
    )
    partner = Municipality("伊万里", [Name("伊万里", lang="zh")], country="JP")
    dalians = Registry.of(
        [Partnership.between(home, partner, type="friendly-cooperation", since="1987-07-01")]
    )
    assert said(compare(imaris, dalians)) == [
        ("date", "2007-05-26", "1987-07-01"),
        ("type", "friendship-exchange", "friendly-cooperation"),
    ]


def test_fukuoka_and_guangzhou_disagree_on_the_type_alone() -> None:
    fukuoka = Municipality("fukuoka", [Name("福岡市", lang="ja")], country="JP")
    guangzhou = Municipality("guangzhou", [Name("広州市", lang="ja")], country="CN")
    one_page = Registry.of(
        [Partnership.between(fukuoka, guangzhou, type="sister", since="1979-05-02")]
    )
    another_page = Registry.of(
        [
            Partnership.between(
                Municipality("x", [Name("広州", lang="ja")], country="CN"),
                Municipality("y", [Name("福岡", lang="ja")], country="JP"),
                type="friendship",
                since="1979-05-02",
            )
        ]
    )
    assert said(compare(one_page, another_page, on="2024-01-01")) == [
        ("type", "sister", "friendship")
    ]


def test_bielefeld_and_concarneau_disagree_on_the_year_alone() -> None:
    bielefeld = Municipality("bielefeld", "Bielefeld", country="DE")
    concarneau = Municipality("concarneau", "Concarneau", country="FR")
    german_list = Registry.of(
        [Partnership.between(bielefeld, concarneau, type="sister", since="1969")]
    )
    row = {"item": "Q2112", "itemLabel": "Bielefeld", "itemCountry": "DE"}
    row |= {"partner": "Q205852", "partnerLabel": "Concarneau", "partnerCountry": "FR"}
    row |= {"start": "1973-01-01T00:00:00Z", "startPrecision": "9"}
    bound = {key: {"type": "literal", "value": value} for key, value in row.items()}
    exported = json.dumps({"head": {"vars": []}, "results": {"bindings": [bound]}})
    wikidatas = wikidata.loads(exported, type="sister").or_raise()
    assert said(compare(german_list, wikidatas)) == [("date", "1969", "1973")]


def test_bielefeld_and_concarneau_without_countries_are_only_proposed() -> None:
    sides = [
        Registry.of(
            [
                Partnership.between(
                    Municipality(f"b{since}", "Bielefeld"),
                    Municipality(f"c{since}", "Concarneau", country=country),
                    type="sister",
                    since=since,
                )
            ]
        )
        for since, country in (("1969", "FR"), ("1973", None))
    ]
    comparison = compare(*sides)
    (proposal,) = comparison.proposed
    assert proposal.doubts == (Doubt.NO_COUNTRY,)
    assert said(comparison.accepting(proposal.ours.id, proposal.theirs.id)) == [
        ("date", "1969", "1973")
    ]


LIST = """类别\t国家\t城市\t日期
友好城市\t日本\t北九州市\t1979-05-01
友好城市\t日本\t舞鹤市\t1982-05-08
友好合作关系城市\t韩国\t仁川广域市\t1994-04-02
"""


def test_the_sample_agrees_with_a_list_of_dalian_by_its_name_in_chinese() -> None:
    """The list's home has no country; that both name one day confirms it."""
    dalians = table.loads(LIST, home="大连", lang="zh", as_of="2024-09-01").or_raise()
    comparison = compare(samples.kitakyushu(), dalians, on="2024-09-01")
    (match,) = comparison.agreeing
    assert match.ours.id == "kitakyushu-dalian"
    assert match.reasons == (Reason.NAME,)
    assert {each.evidence for each in match.parties} == {"北九州市", "大连市"}
    assert comparison.differing == comparison.proposed == ()
    assert len(comparison.only_ours) == 8
    assert len(comparison.only_theirs) == 2


def statement(partner: str, since: str | None = None) -> dict[str, object]:
    """Return a statement of Wikidata that an item is twinned with another one."""
    value = {"id": partner, "numeric-id": int(partner[1:]), "entity-type": "item"}
    time = {
        "time": since,
        "precision": 9,
        "calendarmodel": "http://www.wikidata.org/entity/Q1985727",
    }
    snak = {"snaktype": "value", "datavalue": {"value": time, "type": "time"}}
    return {
        "mainsnak": {"snaktype": "value", "property": "P190", "datavalue": {"value": value}},
        "type": "statement",
        "qualifiers": {} if since is None else {"P580": [snak]},
        "rank": "normal",
    }


def entity(item: str, *statements: dict[str, object], **labels: str) -> dict[str, object]:
    named = {lang: {"language": lang, "value": label} for lang, label in labels.items()}
    return {"id": item, "type": "item", "labels": named, "claims": {"P190": [*statements]}}


def entities(*listed: dict[str, object]) -> str:
    return json.dumps({"entities": {str(each["id"]): each for each in listed}})


def test_two_exports_of_wikidata_one_direction_each_agree() -> None:
    """By the items, whatever the languages of the labels."""
    one = entities(entity("Q2112", statement("Q205852", "+1973-00-00T00:00:00Z"), de="Bielefeld"))
    other = entities(
        entity("Q205852", statement("Q2112", "+1973-00-00T00:00:00Z"), fr="Concarneau")
    )
    comparison = compare(wikidata.loads(one).or_raise(), wikidata.loads(other).or_raise())
    assert comparison.agrees
    (match,) = comparison.matches
    assert match.reasons == (Reason.IDENTIFIER,)
    assert {each.evidence for each in match.parties} == {"wikidata Q2112", "wikidata Q205852"}


def test_akureyri_and_murmansk_ended_it_on_two_days() -> None:
    akureyri = Municipality("akureyri", "Akureyri", country="IS")
    murmansk = Municipality("murmansk", "Murmansk", country="RU")
    begun = Conclusion("1994", "friendship")
    sides = [
        Registry.of(
            [Partnership((akureyri, murmansk), (begun, Termination(day, by=by)), id=f"of-{by}")]
        )
        for day, by in (("2022-11-15", "akureyri"), ("2022-12-15", "murmansk"))
    ]
    assert said(compare(*sides, on="2022-12-01")) == [
        ("end", "2022-11-15 by Akureyri", "2022-12-15 by Murmansk"),
        ("status", "terminated", "in_force"),
    ]


def test_a_list_of_todays_names_matches_the_city_that_a_predecessor_was_merged_into() -> None:
    """Tacoma lists Kitakyushu; it was Kokura that concluded it."""
    tacomas = Registry.of(
        [
            Partnership.between(
                Municipality("tacoma", "Tacoma", country="US"),
                Municipality("kita", "Kitakyushu", country="JP"),
                type="sister",
                since="1959",
            )
        ]
    )
    comparison = compare(samples.kitakyushu(), tacomas)
    (match,) = comparison.matches
    assert match.ours.id == "kitakyushu-tacoma"
    (difference,) = match.differences
    assert (difference.aspect, difference.theirs) == (Aspect.PARTIES, None)
    assert difference.ours == "1963-02-10 Kokura → Kitakyushu"


def test_a_list_of_the_predecessors_name_matches_without_any_act() -> None:
    """A succession that another partnership tells of is enough."""
    kokura = Municipality("kokura", "Kokura", country="JP")
    kitakyushu = Municipality("kitakyushu", "Kitakyushu", country="JP")
    norfolk = Municipality("norfolk", "Norfolk", country="US")
    incheon = Municipality("incheon", "Incheon", country="KR")
    succession = Succession("1963-02-10", "kokura", kitakyushu)
    ours = Registry.of(
        [
            Partnership((kokura, norfolk), (Conclusion("1959", "sister"), succession)),
            Partnership.between(kitakyushu, incheon, type="sister", since="1988-12-20"),
        ]
    )
    theirs = Registry.of(
        [Partnership.between(kokura, incheon, type="sister", since="1988-12-20", id="theirs")]
    )
    comparison = compare(ours, theirs)
    (match,) = comparison.matches
    assert match.reasons == (Reason.NAME, Reason.SUCCESSION)
    assert [str(each) for each in match.differences] == ["parties: ours Kitakyushu, theirs Kokura"]
    assert comparison.merged() == ours


@pytest.mark.parametrize("named", ["Lüda", "Dalian", "旅大市", "旅大", "大连", "다롄시"])
def test_a_name_of_any_time_and_language_is_enough(named: str) -> None:
    theirs = Registry.of(
        [
            Partnership.between(
                Municipality("a", named, country="CN"),
                Municipality("b", "KITAKYUSHU", country="JP"),
                type="friendship",
                since="1979",
            )
        ]
    )
    comparison = compare(samples.kitakyushu(), theirs)
    assert [each.ours.id for each in comparison.agreeing] == ["kitakyushu-dalian"]


def test_nagoya_alone_knows_of_the_suspension() -> None:
    nagoya = Municipality("nagoya", "Nagoya", country="JP")
    nanjing = Municipality("nanjing", "Nanjing", country="CN")
    concluded = Conclusion("1978-12-21", "friendship")
    ours = Registry.of(
        [Partnership((nagoya, nanjing), (concluded, Suspension("2012-02-21", by="nanjing")))]
    )
    theirs = Registry.of([Partnership((nagoya, nanjing), (concluded,), id="other")])
    assert said(compare(ours, theirs)) == [("suspension", "2012-02-21 by Nanjing", None)]
