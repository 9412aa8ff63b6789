"""The exchanges in the sample registry: the story of Kitakyushu and Dalian, from 1913 to 2024.

Specifies by which values each fact is found, topic by topic, that every exchange has its source, and how the history of
a municipality and of a partnership reads.
"""

from typing import Any

import pytest

from partnerships import (
    ActorKind,
    Amount,
    Citation,
    Exchange,
    ExchangeKind,
    PartialDate,
    Period,
    samples,
)

REGISTRY = samples.kitakyushu()
HAYATA, RECORDS, DOCUMENTS = "hayata-2024", "dalian-environment-2003", "reform-documents-2008"
PARTNERSHIP = "kitakyushu-dalian"


def values(exchange: Exchange) -> dict[str, list[object]]:
    """Return what an exchange can be found by."""
    return {
        "kind": [exchange.kind.value],
        "when": [exchange.when and str(exchange.when)],
        "duration": [exchange.duration and str(exchange.duration)],
        "partnership": [exchange.partnership],
        "part_of": [exchange.part_of],
        "municipalities": [exchange.municipalities],
        "anniversary": [exchange.commemorates and exchange.commemorates.number],
        "field": [each.code for each in exchange.fields],
        "by": [
            f"{called} as {each.role.value}"
            for each in exchange.actors
            for called in (each.municipality, *(name.text for name in each.names))
        ],
        "in_": [each.municipality for each in exchange.places],
        "at": [name.text for each in exchange.places for name in each.names],
        "count": [(each.number, each.of, each.amount) for each in exchange.quantities],
        "source": list(exchange.sources),
    }


def found(**wanted: object) -> list[str]:
    """Return the ids of the exchanges that are found by all of these values."""
    return [
        exchange.id
        for exchange in REGISTRY.exchanges.values()
        if all(value in values(exchange)[name] for name, value in wanted.items())
    ]


@pytest.mark.parametrize(
    ("id_", "wanted"),
    [
        # before there was an agreement
        (
            "support-of-sun-yat-sen",
            {"kind": "support", "when": "191X", "by": "Keiichiro Yasukawa as supporter"},
        ),
        ("support-of-sun-yat-sen", {"kind": "support", "by": "Sun Yat-sen as recipient"}),
        (
            "sun-yat-sen-visit",
            {"kind": "visit", "when": "1913-03", "by": "Sun Yat-sen as visitor", "at": "Kyushu"},
        ),
        ("sun-yat-sen-visit", {"kind": "visit", "by": "Keiichiro Yasukawa as host"}),
        (
            "sun-yat-sen-lecture",
            {
                "kind": "lecture",
                "when": "1913-03-16",
                "by": "Sun Yat-sen as speaker",
                "at": "Meiji College of Technology",
                "part_of": "sun-yat-sen-visit",
            },
        ),
        ("sun-yat-sen-lecture", {"at": "Kyushu Institute of Technology"}),
        ("sun-yat-sen-lecture", {"kind": "lecture", "by": "Keiichiro Yasukawa as founder"}),
        (
            "world-peace-calligraphy",
            {
                "kind": "gift",
                "when": "1913-03-16",
                "field": "peace",
                "by": "Sun Yat-sen as donor",
                "at": "Former Yasukawa residence",
                "part_of": "sun-yat-sen-visit",
            },
        ),
        ("world-peace-calligraphy", {"kind": "gift", "by": "Keiichiro Yasukawa as recipient"}),
        (
            "yaskawa-electric-founded",
            {"kind": "founding", "when": "1915", "by": "Keiichiro Yasukawa as founder"},
        ),
        *(
            (
                "industry-delegations",
                {
                    "kind": "visit",
                    "when": "196X/197X",
                    "field": "industry",
                    "by": f"{host} as host",
                },
            )
            for host in ("Nippon Steel", "Okano Valve", "Yaskawa Electric Corporation")
        ),
        ("industry-delegations", {"by": "Delegations from China as visitor"}),
        (
            "china-trade-office",
            {"kind": "founding", "when": "1972-10", "field": "trade", "in_": "kitakyushu"},
        ),
        (
            "key-city-for-environmental-protection",
            {
                "kind": "designation",
                "when": "1973",
                "field": "environment",
                "municipalities": ("dalian",),
                "by": "First National Conference on Environmental Protection as announcer",
                "source": Citation(RECORDS, "9"),
            },
        ),
        (
            "table-tennis-delegations",
            {"kind": "visit", "when": "1974/", "field": "sport", "by": "Xu Yinsheng as visitor"},
        ),
        (
            "pollution-control",
            {"kind": "policy", "when": "196X/198X", "field": "environment", "in_": "kitakyushu"},
        ),
        ("pollution-control", {"by": "Citizens of Kitakyushu as proposer"}),
        ("pollution-control", {"by": "Companies of Kitakyushu as implementer"}),
        ("delegations-to-china", {"kind": "visit", "when": "197X", "field": "ports"}),
        ("delegations-to-china", {"field": "trade", "at": "China"}),
        ("sport-and-culture-exchanges", {"when": "197X", "field": "culture"}),
        ("japan-china-joint-communique", {"when": "1972-09-29", "partnership": PARTNERSHIP}),
        # friendship city, and what followed
        ("invitation-to-luda", {"kind": "proposal", "by": "kitakyushu as proposer"}),
        (
            "kitakyushu-formed",
            {"kind": "founding", "when": "1963-02-10", "by": "wakamatsu as founder"},
        ),
        (
            "business-exchanges",
            {"kind": "cooperation", "when": "1979/", "partnership": PARTNERSHIP},
        ),
        (
            "council-and-citizen-visits",
            {
                "kind": "visit",
                "when": "1979/",
                "in_": "dalian",
                "by": "Members of the city council of Kitakyushu as visitor",
            },
        ),
        ("council-and-citizen-visits", {"by": "Citizens of Kitakyushu as visitor"}),
        (
            "environmental-targets",
            {"kind": "policy", "when": "1980/", "field": "environment", "in_": "dalian"},
        ),
        ("environmental-targets", {"count": (5, "years from one set to the next", Amount.EXACT)}),
        (
            "environmental-management-course",
            {
                "kind": "training",
                "when": "1981",
                "duration": "P5D",
                "field": "environment",
                "in_": "dalian",
                "count": (150, "officials of Dalian", Amount.MORE_THAN),
                "source": Citation(RECORDS, "321–322"),
            },
        ),
        (
            "environmental-management-course",
            {
                "count": (3, "officials of Kitakyushu", Amount.EXACT),
                "by": "Director of the Environment Bureau of Kitakyushu as trainer",
            },
        ),
        ("environmental-management-course", {"by": "Officials of Dalian as trainee"}),
        ("environmental-management-course", {"by": "Mayor of Kitakyushu as proposer"}),
        (
            "open-coastal-city",
            {
                "kind": "designation",
                "when": "1984",
                "field": "economy",
                "source": Citation(DOCUMENTS, "327"),
            },
        ),
        (
            "beida-bridge",
            {
                "kind": "work",
                "when": None,
                "anniversary": 5,
                "in_": "dalian",
                "at": "South-eastern coast of Dalian",
            },
        ),
        (
            "friendship-memorial-library",
            {
                "kind": "work",
                "when": None,
                "anniversary": 15,
                "in_": "kitakyushu",
                "at": "Moji Port",
                "duration": "P4Y6M",
                "count": (45_000, "bricks made in Dalian", Amount.EXACT),
            },
        ),
        ("friendship-memorial-library", {"count": (3, "storeys", Amount.EXACT)}),
        ("huang-ju-visit", {"kind": "visit", "when": "1990~", "by": "Huang Ju as visitor"}),
        ("huang-ju-traineeship", {"kind": "training", "by": "Huang Ju as trainee"}),
        ("huang-ju-traineeship", {"by": "Yaskawa Electric Corporation as trainer"}),
        (
            "environmental-model-zone",
            {
                "kind": "project",
                "when": "1993-12/",
                "field": "environment",
                "by": "dalian as leader",
                "source": Citation(RECORDS, "315"),
            },
        ),
        (
            "model-zone-proposal",
            {
                "kind": "proposal",
                "when": "1993-12",
                "by": "Koichi Sueyoshi as proposer",
                "part_of": "environmental-model-zone",
                "source": Citation(RECORDS, "315"),
            },
        ),
        ("model-zone-proposal", {"kind": "proposal", "by": "Song Jian as approver"}),
        (
            "model-zone-national-project",
            {
                "when": "1994",
                "by": "Zhu Rongji as announcer",
                "part_of": "environmental-model-zone",
                "source": Citation(RECORDS, "323"),
            },
        ),
        *(
            (
                "model-zone-development-assistance",
                {
                    "kind": "project",
                    "when": "1996-12/",
                    "field": field,
                    "part_of": "environmental-model-zone",
                    "source": Citation("kitakyushu-environment-dalian"),
                },
            )
            for field in ("air-quality", "water", "greening", "exhaust-gas")
        ),
        *(
            (
                "model-zone-development-assistance",
                {"kind": "project", "by": f"{actor} as implementer"},
            )
            for actor in (
                "Ministry of Foreign Affairs of Japan",
                "Japan International Cooperation Agency (JICA)",
            )
        ),
        ("model-zone-application", {"when": "[1993-12-01..1996-02-29]", "kind": "proposal"}),
        ("model-zone-adoption", {"when": "1996-02", "part_of": "environmental-model-zone"}),
        (
            "model-zone-field-studies",
            {"when": "1996-12/2000-01", "count": (67, "experts", Amount.EXACT)},
        ),
        ("model-zone-field-studies", {"count": (7, "field studies", Amount.EXACT)}),
        (
            "cleaner-production-advice",
            {
                "when": None,
                "field": "cleaner-production",
                "by": "Kitakyushu International Techno-cooperative Association (KITA) as adviser",
                "part_of": "model-zone-development-assistance",
                "source": Citation(RECORDS, "323"),
            },
        ),
        ("cleaner-production-advice", {"by": "Companies in Dalian as recipient"}),
        (
            "air-pollution-kept-from-growing",
            {"kind": "result", "when": None, "part_of": "environmental-model-zone"},
        ),
        (
            "global-500-award",
            {
                "kind": "award",
                "when": "2001",
                "by": "United Nations Environment Programme (UNEP) as awarder",
            },
        ),
        ("global-500-award", {"kind": "award", "by": "dalian as recipient"}),
        ("xi-jinping-visit", {"kind": "visit", "when": "2009-12", "by": "Xi Jinping as visitor"}),
        ("xi-jinping-visit", {"by": "Koji Toshima as host", "field": "environment"}),
        (
            "environmental-projects-in-southeast-asia",
            {
                "when": "201X/",
                "field": "waste-management",
                "municipalities": ("kitakyushu", "surabaya", "hai-phong", "phnom-penh", "davao"),
            },
        ),
        (
            "statue-of-sun-yat-sen",
            {
                "kind": "gift",
                "when": "2023-11",
                "by": "Wu Weishan as artist",
                "at": "Former Yasukawa residence",
                "anniversary": 110,
            },
        ),
        ("dalian-45th", {"kind": "ceremony", "when": "2024", "anniversary": 45}),
        (
            "mayor-of-dalian-visit",
            {
                "kind": "visit",
                "when": "2024",
                "anniversary": 45,
                "by": "Mayor of Dalian as visitor",
                "in_": "kitakyushu",
            },
        ),
        # other pages
        ("events-every-five-years", {"kind": "event", "partnership": PARTNERSHIP}),
        (
            "tacoma-60th",
            {
                "when": "2019-03/2019-07-24",
                "partnership": "kitakyushu-tacoma",
                "anniversary": 60,
            },
        ),
        (
            "hai-phong-5th",
            {
                "when": "2019-05-10/2019-05-12",
                "partnership": "kitakyushu-hai-phong",
                "anniversary": 5,
            },
        ),
        ("environmental-agreement-with-davao", {"when": "2016-11-15?", "in_": "davao"}),
    ],
)
def test_each_fact_is_found_by_its_values(id_: str, wanted: dict[str, object]) -> None:
    """By kind, field, actor and role, place, number, whole, anniversary, source and page."""
    assert found(**wanted) == [id_]


def test_offices_are_those_of_the_time() -> None:
    """A mayor, a vice president, a curator: as they were then."""
    offices = {
        name.text: actor.office.tell()
        for exchange in REGISTRY.exchanges.values()
        for actor in exchange.actors
        if actor.office
        for name in actor.names
        if name.lang == "en"
    }
    assert offices == {
        "Keiichiro Yasukawa": "Coal businessman of Kitakyushu",
        "Koichi Sueyoshi": "Mayor of Kitakyushu",
        "Song Jian": "Chairman of the Science-Technology Commission",
        "Zhu Rongji": "Deputy premier",
        "Xi Jinping": "Vice president",
        "Koji Toshima": "President of Yaskawa Electric",
        "Wu Weishan": "Curator of the National Art Museum of China",
    }


@pytest.mark.parametrize(
    ("id_", "record"),
    [
        (
            HAYATA,
            (
                "2024-08-29",
                ("Kan Hayata",),
                (),
                "The Japan Institute of International Affairs",
                "ja",
            ),
        ),
        (
            f"{HAYATA}-en",
            (
                "2026-01-14",
                ("Kan Hayata",),
                (),
                "The Japan Institute of International Affairs",
                "en",
            ),
        ),
        (
            RECORDS,
            (
                "2003",
                (),
                ("Dalian Municipal History and Archives Office",),
                "Dalian University of Technology Press",
                "zh",
            ),
        ),
        (
            DOCUMENTS,
            (
                "2008",
                (),
                ("Party Literature Research Center under the Central Committee of the CPC",),
                "Central Literature Publishing House",
                "zh",
            ),
        ),
    ],
)
def test_sources_are_records(id_: str, record: tuple[object, ...]) -> None:
    """With their authors, editors, publishers and years."""
    source = REGISTRY.sources[id_]
    assert source.publisher is not None
    assert record == (
        str(source.published),
        tuple(each.tell() for each in source.authors),
        tuple(each.tell() for each in source.editors),
        source.publisher.tell(),
        source.lang,
    )


def test_every_exchange_has_a_source_and_an_english_japanese_chinese_and_korean_title() -> None:
    """And so have those who took part, where they are named."""
    for exchange in REGISTRY.exchanges.values():
        assert exchange.sources or (exchange.note and exchange.note.tell() == "General knowledge.")
        for names in (exchange.names, *(each.names for each in exchange.actors if each.names)):
            assert {"en", "ja", "zh", "ko"} <= {name.lang for name in names}


def test_what_was_before_the_agreement_is_the_background_of_its_story() -> None:
    """What certainly was before 1979-05-01 is marked so; the merger of 1963 is no part of it."""
    marked = {e.event: e.is_background for e in REGISTRY.history(PARTNERSHIP)}
    for exchange in REGISTRY.exchanges.values():
        when = exchange.when
        if isinstance(when, PartialDate) and when.certainly_before("1979-05-01"):
            assert marked.get(exchange, exchange.id == "kitakyushu-formed")


def test_kinds_of_actors_are_distinguished() -> None:
    """Persons, companies, a ministry, an agency, an association, a school."""
    kinds = {actor.kind for exchange in REGISTRY.exchanges.values() for actor in exchange.actors}
    assert kinds >= {
        ActorKind.PERSON,
        ActorKind.GROUP,
        ActorKind.COMPANY,
        ActorKind.MINISTRY,
        ActorKind.AGENCY,
        ActorKind.ASSOCIATION,
        ActorKind.SCHOOL,
        ActorKind.INTERNATIONAL_ORGANIZATION,
    }


# The history


def list_entries(id_: str, *, background: bool = False) -> list[tuple[str, str]]:
    """Return when and what the entries of a history are, in short."""
    return [
        (
            "" if entry.when is None else str(entry.when),
            entry.event.id if isinstance(entry.event, Exchange) else entry.tell(),
        )
        for entry in REGISTRY.history(id_, background=background)
    ]


BACKGROUND = (
    "support-of-sun-yat-sen",
    "sun-yat-sen-visit",
    "world-peace-calligraphy",
    "sun-yat-sen-lecture",
    "yaskawa-electric-founded",
    "industry-delegations",
    "pollution-control",
    "delegations-to-china",
    "sport-and-culture-exchanges",
    "china-trade-office",
    "table-tennis-delegations",
    "huang-ju-traineeship",
    "huang-ju-visit",
    "xi-jinping-visit",
    "statue-of-sun-yat-sen",
)
"""What is told of the friendship with Dalian without Dalian having taken part."""

BETWEEN_COUNTRIES = "japan-china-joint-communique"
"""What is told of it without either city having taken part."""


def test_the_story_of_kitakyushu_and_dalian_reads_from_1913_to_2024() -> None:
    """Works without a date are listed at the anniversaries that they are for, and none is invented."""
    partnership = "of the friendship city relationship between Kitakyushu and Dalian"
    assert list_entries("kitakyushu-dalian") == [
        ("191X", "support-of-sun-yat-sen"),
        ("1913-03", "sun-yat-sen-visit"),
        ("1913-03-16", "sun-yat-sen-lecture"),
        ("1913-03-16", "world-peace-calligraphy"),
        ("1915", "yaskawa-electric-founded"),
        ("196X/197X", "industry-delegations"),
        ("196X/198X", "pollution-control"),
        ("197X", "delegations-to-china"),
        ("197X", "sport-and-culture-exchanges"),
        ("1972-09-29", "japan-china-joint-communique"),
        ("1972-10", "china-trade-office"),
        ("1973", "key-city-for-environmental-protection"),
        ("1974/", "table-tennis-delegations"),
        ("/1979-05-01", "invitation-to-luda"),
        ("1979-05-01", "Friendship city relationship established between Kitakyushu and Lüda"),
        ("1979/", "business-exchanges"),
        ("1979/", "council-and-citizen-visits"),
        ("1979/", "events-every-five-years"),
        ("1980/", "environmental-targets"),
        ("1981", "Lüda renamed Dalian"),
        ("1981", "environmental-management-course"),
        ("1984", "open-coastal-city"),
        ("1984-05-01", f"5th anniversary {partnership}"),
        ("", "beida-bridge"),
        ("1989-05-01", f"10th anniversary {partnership}"),
        ("/1990~", "huang-ju-traineeship"),
        ("1990~", "huang-ju-visit"),
        ("1993-12", "model-zone-proposal"),
        ("[1993-12-01..1996-02-29]", "model-zone-application"),
        ("1993-12/", "environmental-model-zone"),
        ("", "air-pollution-kept-from-growing"),
        ("1994", "model-zone-national-project"),
        ("1994-05-01", f"15th anniversary {partnership}"),
        ("", "friendship-memorial-library"),
        ("1996-02", "model-zone-adoption"),
        ("1996-12/2000-01", "model-zone-field-studies"),
        ("1996-12/", "model-zone-development-assistance"),
        ("", "cleaner-production-advice"),
        ("1999-05-01", f"20th anniversary {partnership}"),
        ("2001", "global-500-award"),
        ("2004-05-01", f"25th anniversary {partnership}"),
        ("2009-05-01", f"30th anniversary {partnership}"),
        ("2009-12", "xi-jinping-visit"),
        ("2014-05-01", f"35th anniversary {partnership}"),
        ("2019-05-01", f"40th anniversary {partnership}"),
        ("2023-11", "statue-of-sun-yat-sen"),
        ("2024", "dalian-45th"),
        ("2024", "mayor-of-dalian-visit"),
        ("2024-05-01", f"45th anniversary {partnership}"),
    ]


def test_the_history_of_dalian_is_its_own_part_of_the_story() -> None:
    """The rest is told on request. Kitakyushu took part in all but what concerned Dalian alone."""
    whole = list_entries("kitakyushu-dalian")
    others = {*BACKGROUND, BETWEEN_COUNTRIES}
    assert list_entries("dalian") == [each for each in whole if each[1] not in others]
    assert list_entries("dalian", background=True) == whole
    assert REGISTRY.history("dalian", kind="founding") == ()
    assert [
        entry.tell() for entry in REGISTRY.history("dalian", kind="founding", background=True)
    ] == [
        "Founding of Yaskawa Electric Corporation",
        "China Trade Office in the Economics Bureau",
    ]
    alone = {"key-city-for-environmental-protection", "open-coastal-city"}
    told = {id_ for _, id_ in list_entries("kitakyushu")}
    assert alone.isdisjoint(told)
    assert BETWEEN_COUNTRIES not in told
    assert told.issuperset(BACKGROUND)


def test_the_environmental_project_shows_its_parts() -> None:
    """Six parts, one of which has parts of its own."""
    assert [each.id for each in REGISTRY.parts_of("environmental-model-zone")] == [
        "model-zone-proposal",
        "model-zone-national-project",
        "model-zone-application",
        "model-zone-adoption",
        "model-zone-development-assistance",
        "air-pollution-kept-from-growing",
    ]
    assert [each.id for each in REGISTRY.parts_of("model-zone-development-assistance")] == [
        "model-zone-field-studies",
        "cleaner-production-advice",
    ]


def test_what_was_done_for_which_anniversary() -> None:
    """The bridge for the 5th, the library for the 15th; for six milestones nothing is recorded."""
    done = {
        each.anniversary.number: [exchange.id for exchange in each.exchanges]
        for each in REGISTRY.commemorations(PARTNERSHIP)
    }
    assert done == {
        5: ["beida-bridge"],
        10: [],
        15: ["friendship-memorial-library"],
        20: [],
        25: [],
        30: [],
        35: [],
        40: [],
        45: ["dalian-45th", "mayor-of-dalian-visit"],
    }


def test_an_anniversary_has_its_own_date_whenever_it_is_celebrated() -> None:
    """The 60th of 8 June 2019 was celebrated from March to July, the 5th of 18 April in May."""
    (sixtieth,) = REGISTRY.commemorations("kitakyushu-tacoma", period="2019-01-01/2019-12-31")
    assert sixtieth.anniversary.on == PartialDate("2019-06-08")
    assert sixtieth.celebrated == (Period("2019-03/2019-07-24"),)
    (fifth,) = (each for each in REGISTRY.commemorations("kitakyushu-hai-phong") if each.exchanges)
    assert (fifth.anniversary.number, str(fifth.anniversary.on)) == (5, "2019-04-18")
    assert fifth.celebrated == (Period("2019-05-10/2019-05-12"),)


@pytest.mark.parametrize(
    ("chosen", "ids"),
    [
        ({"kind": ExchangeKind.WORK}, ["beida-bridge", "friendship-memorial-library"]),
        ({"kind": "training", "field": "environment"}, ["environmental-management-course"]),
        (
            {"field": "sport", "background": True},
            ["sport-and-culture-exchanges", "table-tennis-delegations"],
        ),
        ({"actor": "黄菊"}, []),
        ({"actor": "黄菊", "background": True}, ["huang-ju-traineeship", "huang-ju-visit"]),
        ({"actor": "Nobody"}, []),
        (
            {"period": "2023/2024", "field": "administration"},
            ["council-and-citizen-visits", "mayor-of-dalian-visit"],
        ),
    ],
)
def test_filters(chosen: dict[str, Any], ids: list[str]) -> None:
    """By kind, field, actor in any of its names, and period."""
    entries = REGISTRY.history("dalian", **chosen)
    assert [entry.event.id for entry in entries if isinstance(entry.event, Exchange)] == ids


def test_a_predecessor_has_its_history_up_to_its_succession() -> None:
    """Kokura concluded with Tacoma and merged; what came later is Kitakyushu's."""
    assert list_entries("kokura") == [
        ("1959-06-08", "Sister city relationship established between Kokura and Tacoma"),
        (
            "1963-02-10",
            "Kokura succeeded by Kitakyushu in the sister city relationship with Tacoma",
        ),
        ("1963-02-10", "kitakyushu-formed"),
    ]
    assert list_entries("wakamatsu") == [("1963-02-10", "kitakyushu-formed")]


def test_roles_are_shown_of_one_who_took_part_twice() -> None:
    """Yasukawa supported, hosted, received and founded."""
    assert [
        actor.role.value
        for exchange in REGISTRY.exchanges.values()
        for actor in exchange.actors
        if actor.is_called("安川敬一郎")
    ] == ["supporter", "host", "founder", "recipient", "founder"]
