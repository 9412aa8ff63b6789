"""The sample registry: the partnerships of Kitakyushu, as the pages of the city and its partners describe them.

Specifies its nine partnerships with their founders, types and dates, the merger of 1963, names that changed, and claims
that disagree.
"""

import pytest

from partnerships import (
    Basis,
    Conclusion,
    PartnershipType,
    Registry,
    Status,
    Succession,
    samples,
)


@pytest.fixture(scope="module")
def registry() -> Registry:
    """Return the sample registry."""
    return samples.kitakyushu()


@pytest.mark.parametrize(
    ("partner", "founders", "conclusions"),
    [
        ("tacoma", "kokura tacoma", [("1959-06-08", "sister")]),
        ("norfolk", "moji norfolk", [("1959-07-14", "sister")]),
        ("dalian", "kitakyushu dalian", [("1979-05-01", "friendship")]),
        ("incheon", "kitakyushu incheon", [("1988-12-20", "sister")]),
        (
            "hai-phong",
            "kitakyushu hai-phong",
            [("2009", "friendly-cooperation"), ("2014-04-18", "sister")],
        ),
        ("phnom-penh", "kitakyushu phnom-penh", [("2016-03-29", "sister")]),
        (
            "surabaya",
            "kitakyushu surabaya",
            [("2011-03", "strategic-environmental"), ("2012-11", "green-sister")],
        ),
        ("davao", "kitakyushu davao", [("2017", "strategic-environmental")]),
        ("minamikyushu", "kitakyushu minamikyushu", [("2008-07-31", "exchange")]),
    ],
)
def test_each_partnership_has_its_founders_types_and_dates(
    registry: Registry, partner: str, founders: str, conclusions: list[tuple[str, str]]
) -> None:
    """The ids are the city's and the partner's, whoever founded it."""
    partnership = registry[f"kitakyushu-{partner}"]
    concluded = [act for act in partnership.acts if isinstance(act, Conclusion)]
    assert [party.id for party in partnership.parties] == founders.split()
    assert [(str(act.on), act.type.code) for act in concluded] == conclusions
    assert all(act.sources and "ja" in act.labels for act in concluded)


def test_there_are_nine_partnerships_and_all_are_in_force(registry: Registry) -> None:
    """Nine partnerships, in force in 2024."""
    assert len(registry) == 9
    assert registry.count_in_force_on("2024") == 9


def test_the_merger_of_1963_is_a_succession(registry: Registry) -> None:
    """Kokura and Moji merged into Kitakyushu on 1963-02-10, and their partnerships went with them."""
    for partner, predecessor in (("tacoma", "kokura"), ("norfolk", "moji")):
        partnership = registry[f"kitakyushu-{partner}"]
        (merger,) = (act for act in partnership.acts if isinstance(act, Succession))
        assert (str(merger.on), merger.party) == ("1963-02-10", predecessor)
        assert [each.id for each in partnership.parties_on("1963-02-09")] == [predecessor, partner]
        assert [each.id for each in partnership.parties_on("1963-02-10")] == ["kitakyushu", partner]
    five = ("kokura", "moji", "wakamatsu", "yahata", "tobata")
    assert {str(registry.municipalities[each].until) for each in five} == {"1963-02-09"}
    assert str(registry.municipalities["kitakyushu"].since) == "1963-02-10"


def test_dates_say_why_they_are_the_dates(registry: Registry) -> None:
    """Kokura's and Moji's are of council resolutions, Surabaya's first of a joint statement."""
    basis = {
        partnership.id: [getattr(act, "basis", None) for act in partnership.acts]
        for partnership in registry
    }
    assert basis["kitakyushu-tacoma"][0] is Basis.COUNCIL_RESOLUTION
    assert basis["kitakyushu-norfolk"][0] is Basis.COUNCIL_RESOLUTION
    assert basis["kitakyushu-surabaya"] == [Basis.DECLARATION, Basis.SIGNING]
    assert basis["kitakyushu-dalian"] == [None]
    assert basis["kitakyushu-hai-phong"] == [None, Basis.SIGNING]


@pytest.mark.parametrize(
    ("day", "lang", "names"),
    [
        ("1980-06-01", "en", ["Lüda"]),
        ("1981-06-01", "en", ["Lüda", "Dalian"]),
        ("1982-06-01", "en", ["Dalian"]),
        ("1980-06-01", "ja", ["旅大市"]),
        ("1982-06-01", "ja", ["大連市"]),
        ("1980-06-01", "zh", ["旅大市"]),
        ("1982-06-01", "zh", ["大连市"]),
    ],
)
def test_dalian_was_called_luda_until_some_day_in_1981(
    registry: Registry, day: str, lang: str, names: list[str]
) -> None:
    """Around the change, whose day nobody gives, both names are possible."""
    dalian = registry.municipalities["dalian"]
    assert [name.text for name in dalian.names_on(day, lang=lang)] == names


def test_where_the_facts_disagree_the_other_claim_is_kept(registry: Registry) -> None:
    """Davao's is a strategic environmental partnership agreement, elsewhere a green sister city."""
    (act,) = registry["kitakyushu-davao"].acts
    assert isinstance(act, Conclusion)
    assert act.type == PartnershipType.STRATEGIC_ENVIRONMENTAL
    assert act.labels == {
        "en": "Strategic Environmental Partnership Agreement",
        "ja": "環境姉妹都市",
    }
    assert str(act.known_by) == "2017-12-01"
    assert act.note is not None
    assert "a sister city" in act.note.tell()
    assert "「姉妹都市」" in act.note.tell("ja")


def test_hai_phong_between_its_two_agreements_is_uncertain(registry: Registry) -> None:
    """The five years of "2009" ran out on some day of 2014."""
    partnership = registry["kitakyushu-hai-phong"]
    assert partnership.status_on("2014-01-01") is Status.IN_FORCE
    assert partnership.status_on("2014-04-17") is Status.UNCERTAIN
    assert partnership.status_on("2014-04-18") is Status.IN_FORCE


def test_every_municipality_belongs_somewhere(registry: Registry) -> None:
    """Kitakyushu and what it was made of lie in Fukuoka Prefecture, Dalian in Liaoning."""
    assert registry.municipalities["kitakyushu"].part_of == "fukuoka-prefecture"
    assert registry.municipalities["dalian"].part_of == "liaoning"
    named = {place.part_of for place in registry.municipalities.values()} - {None}
    assert named <= set(registry.municipalities)
