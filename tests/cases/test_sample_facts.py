"""The facts of the sample registry, each found by a question to it.

Specifies, sentence by sentence of the article and of the cities' pages in our own words, which question finds what is
told: what was before the agreement, what followed, the partnerships, and what was corrected. What no source says stays
unknown.
"""

import re
from collections.abc import Callable
from importlib import resources

import pytest

from partnerships import Citation, Conclusion, Exchange, Occasion, Period, check, samples
from partnerships._languages.language import LANGUAGES
from partnerships.formats import document
from tests.support.console import run

REGISTRY = samples.kitakyushu()
STORY = "kitakyushu-dalian"
RECORDS, DOCUMENTS = "dalian-environment-2003", "reform-documents-2008"


def find(id_: str | None = STORY, **wanted: object) -> list[str]:
    """Return the ids of the exchanges in a history that are found by a question."""
    entries = REGISTRY.history(id_, **wanted)  # type: ignore[arg-type]  # one mapping for all questions
    return [entry.event.id for entry in entries if isinstance(entry.event, Exchange)]


def read(id_: str) -> Exchange:
    """Return an exchange."""
    return REGISTRY.exchanges[id_]


def when(*ids: str) -> list[str | None]:
    """Return the dates of exchanges, as they are written."""
    return [None if each.when is None else str(each.when) for each in map(read, ids)]


def conclude(partner: str, number: int = 0) -> Conclusion:
    """Return a conclusion of the partnership with a city."""
    act = REGISTRY[f"kitakyushu-{partner}"].acts[number]
    assert isinstance(act, Conclusion)
    return act


def claims(partner: str, number: int = 0) -> list[str]:
    """Return the other dates of a conclusion."""
    return [str(each.on) for each in conclude(partner, number).claims]


def offices(id_: str) -> dict[str, str]:
    """Return the offices of those who took part in an exchange, by name."""
    return {actor.names[0].text: actor.office.tell() for actor in read(id_).actors if actor.office}


SUN = ["sun-yat-sen-visit", "sun-yat-sen-lecture", "world-peace-calligraphy"]


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        # before there was an agreement
        pytest.param(
            lambda: find(actor="安川敬一郎", role="supporter"),
            ["support-of-sun-yat-sen"],
            id="In the 1910s the coal businessman Yasukawa supported Sun Yat-sen in exile",
        ),
        pytest.param(
            lambda: find(actor="孫文", period="1913-03-01/1913-03-31"),
            ["support-of-sun-yat-sen", *SUN],
            id="In March 1913 Sun Yat-sen visited, lectured on the 16th and left a calligraphy",
        ),
        pytest.param(
            lambda: find(kind="founding", actor="Keiichiro Yasukawa"),
            ["yaskawa-electric-founded"],
            id="Yasukawa founded Yaskawa Electric in 1915",
        ),
        pytest.param(
            lambda: [
                find(actor=each, role="host")[0] for each in ("Nippon Steel", "岡野バルブ製造")
            ],
            ["industry-delegations"] * 2,
            id="Delegations from China saw the industry, before there were diplomatic relations",
        ),
        pytest.param(
            lambda: (find(kind="founding", field="trade"), when("china-trade-office")),
            (["china-trade-office"], ["1972-10"]),
            id="A month after the Joint Communique the city set up an office for trade with China",
        ),
        pytest.param(
            lambda: find(source=RECORDS, page=9),
            ["key-city-for-environmental-protection"],
            id="In 1973 the first national conference named Dalian a key city of the environment",
        ),
        pytest.param(
            lambda: find(actor="Xu Yinsheng"),
            ["table-tennis-delegations"],
            id="From 1974 on table tennis delegations came, Xu Yinsheng among them",
        ),
        pytest.param(
            lambda: find(kind="policy", actor="Citizens of Kitakyushu"),
            ["pollution-control"],
            id="Citizens, then city and companies brought the pollution under control",
        ),
        pytest.param(
            lambda: find(field="ports"),
            ["delegations-to-china"],
            id="In the 1970s delegations to China looked into the economy and ports",
        ),
        # friendship city, and what followed
        pytest.param(
            lambda: (find(kind="proposal", field="administration"), str(conclude("dalian").on)),
            (["invitation-to-luda"], "1979-05-01"),
            id="The friendship city affiliation with Lüda of 1979 was at Kitakyushu's invitation",
        ),
        pytest.param(
            lambda: [
                *find("dalian", kind="cooperation", field="economy"),
                *find("dalian", kind="visit", field="citizens"),
            ],
            ["business-exchanges", "council-and-citizen-visits"],
            id="Business exchanges followed, and visits of council members and citizens",
        ),
        pytest.param(
            lambda: find(text="numerical environmental targets"),
            ["environmental-targets"],
            id="From 1980 on Dalian set itself environmental targets every five years",
        ),
        pytest.param(
            lambda: find("dalian", source=RECORDS, page=322),
            ["environmental-management-course"],
            id="In 1981 three officials held a course of five days for more than 150",
        ),
        pytest.param(
            lambda: find(source=DOCUMENTS, page=327),
            ["open-coastal-city"],
            id="In 1984 Dalian was named an Open Coastal City",
        ),
        pytest.param(
            lambda: find("dalian", kind="work", commemorates=5),
            ["beida-bridge"],
            id="Beida Bridge was built for the 5th anniversary",
        ),
        pytest.param(
            lambda: find(kind="work", place="門司港", commemorates=15),
            ["friendship-memorial-library"],
            id="The memorial library in Moji Port was built for the 15th anniversary",
        ),
        pytest.param(
            lambda: find(actor="黄菊"),
            ["huang-ju-traineeship", "huang-ju-visit"],
            id="About 1990 Huang Ju told that he had once been a trainee",
        ),
        pytest.param(
            lambda: (find(source=RECORDS, page="315"), when("model-zone-proposal")),
            (["model-zone-proposal", "environmental-model-zone"], ["1993-12"]),
            id="In December 1993 Mayor Sueyoshi proposed the model zone and Song Jian approved",
        ),
        pytest.param(
            lambda: (find(actor="朱鎔基"), when("model-zone-national-project")),
            (["model-zone-national-project"], ["1994"]),
            id="In 1994 Zhu Rongji told the mayor that it became a national project",
        ),
        pytest.param(
            lambda: find("dalian", actor="外務省"),
            ["model-zone-development-assistance"],
            id="The ministry, JICA and the city carried it out as development assistance",
        ),
        pytest.param(
            lambda: find("dalian", role="adviser"),
            ["cleaner-production-advice"],
            id="KITA advised companies in Dalian on cleaner production",
        ),
        pytest.param(
            lambda: find("dalian", kind="result"),
            ["air-pollution-kept-from-growing"],
            id="Air pollution did not grow with industry, and neighbours of factories felt it",
        ),
        pytest.param(
            lambda: (find("dalian", award="グローバル500賞"), when("global-500-award")),
            (["global-500-award"], ["2001"]),
            id="In 2001 Dalian was the first Chinese city with UNEP's Global 500 Award",
        ),
        pytest.param(
            lambda: find("kitakyushu", actor="vice president"),
            ["xi-jinping-visit"],
            id="In December 2009 Vice President Xi visited the city and Yaskawa Electric",
        ),
        pytest.param(
            lambda: find("surabaya", field="waste-management"),
            ["environmental-projects-in-southeast-asia"],
            id="In the 2010s the environmental projects reached Southeast Asia",
        ),
        pytest.param(
            lambda: conclude("surabaya", 1).labels["en"],
            "Green Sister City Partnership",
            id="2012: Green Sister City Partnership with Surabaya",
        ),
        pytest.param(
            lambda: conclude("hai-phong", 1).labels["en"],
            "Sister City Agreement",
            id="2014: Sister City Agreement with Hai Phong",
        ),
        pytest.param(
            lambda: (conclude("phnom-penh").labels["en"], str(conclude("phnom-penh").on)),
            ("Sister City Agreement", "2016-03-29"),
            id="2016: Sister City Agreement with Phnom Penh",
        ),
        pytest.param(
            lambda: conclude("davao").labels["en"],
            "Strategic Environmental Partnership Agreement",
            id="2017: Strategic Environmental Partnership Agreement with Davao",
        ),
        pytest.param(
            lambda: [
                tie.id.removeprefix("kitakyushu-")
                for tie in REGISTRY
                if {"environment", "waste-management"} <= {each.code for each in tie.fields}
            ],
            ["hai-phong", "phnom-penh", "surabaya", "davao"],
            id="All four are for waste management and other environmental fields",
        ),
        pytest.param(
            lambda: find(kind="gift", actor="吴为山"),
            ["statue-of-sun-yat-sen"],
            id="In November 2023 a statue of Sun Yat-sen by Wu Weishan was given",
        ),
        pytest.param(
            lambda: find("dalian", commemorates=45),
            ["dalian-45th", "mayor-of-dalian-visit"],
            id="In 2024 the 45th anniversary was kept, and the mayor of Dalian came",
        ),
        # what holds for all of it
        pytest.param(
            lambda: when("beida-bridge", "friendship-memorial-library"),
            [None, None],
            id="Bridge and library have no year of their own",
        ),
        pytest.param(
            lambda: [REGISTRY.municipalities[each].part_of for each in ("kitakyushu", "dalian")],
            ["fukuoka-prefecture", "liaoning"],
            id="Kitakyushu lies in Fukuoka Prefecture, Dalian in Liaoning Province",
        ),
        pytest.param(
            lambda: [
                each.text
                for each in REGISTRY.municipalities["dalian"].names_on("1980-01-01", lang="zh")
            ],
            ["旅大市"],
            id="Until 1981 Dalian was called Lüda",
        ),
        pytest.param(
            lambda: find("wakamatsu"),
            ["kitakyushu-formed"],
            id="Five cities became Kitakyushu on 10 February 1963",
        ),
        pytest.param(
            lambda: [
                [each.tell() for each in REGISTRY.sources[id_].editors]
                for id_ in (RECORDS, DOCUMENTS)
            ],
            [
                ["Dalian Municipal History and Archives Office"],
                ["Party Literature Research Center under the Central Committee of the CPC"],
            ],
            id="The article cites two Chinese works, with their editors",
        ),
    ],
)
def test_each_group_of_facts_is_found_by_a_question(
    ask: Callable[[], object], answer: object
) -> None:
    """The id of a case is the sentence."""
    assert ask() == answer


ASSISTANCE = "model-zone-development-assistance"


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        pytest.param(
            lambda: when("model-zone-application", "model-zone-adoption", ASSISTANCE),
            ["[1993-12-01..1996-02-29]", "1996-02", "1996-12/"],
            id="The assistance was applied for after the proposal, adopted and begun in 1996",
        ),
        pytest.param(
            lambda: [
                (str(each.when), [number.number for number in each.quantities])
                for each in [read("model-zone-field-studies")]
            ],
            [("1996-12/2000-01", [7, 67])],
            id="Seven field studies with 67 experts ended in January 2000",
        ),
        pytest.param(
            lambda: find(source=RECORDS, page=323),
            ["model-zone-national-project", "cleaner-production-advice"],
            id="Page 323 is cited for the national project and for KITA's advice alone",
        ),
        pytest.param(
            lambda: find(actor="孫文", period="1913-03-16/1913-03-16")[-2:],
            ["sun-yat-sen-lecture", "world-peace-calligraphy"],
            id="The calligraphy was given after the lecture, on the night of that day",
        ),
        pytest.param(
            lambda: when("industry-delegations"),
            ["196X/197X"],
            id="The delegations of industry came through the 1970s too",
        ),
        pytest.param(
            lambda: find(field="culture", period="1970/1978"),
            ["sport-and-culture-exchanges"],
            id="The exchanges of the 1970s were in sports and in culture",
        ),
        pytest.param(
            lambda: (find("dalian", kind="founding"), find("dalian", actor="孫文")),
            ([], []),
            id="Dalian took no part in what concerned China at large",
        ),
        pytest.param(
            lambda: find("dalian", actor="孫文", background=True),
            ["support-of-sun-yat-sen", *SUN],
            id="What concerned China at large is the background of the story",
        ),
        pytest.param(
            lambda: find(actor="中国", role="donor"),
            ["statue-of-sun-yat-sen"],
            id="The statue was donated from China",
        ),
        pytest.param(
            lambda: (read("statue-of-sun-yat-sen").commemorates, find(None, commemorates=110)),
            (Occasion(110, of="sun-yat-sen-visit"), ["statue-of-sun-yat-sen"]),
            id="The statue came 110 years after the visit",
        ),
        pytest.param(
            lambda: [
                offices("model-zone-proposal")["Song Jian"],
                *find(text="secretary of Shanghai's party committee"),
                *find(text="later president of the International Table Tennis Federation"),
            ],
            [
                "Chairman of the Science-Technology Commission",
                "huang-ju-visit",
                "table-tennis-delegations",
            ],
            id="Song Jian, Huang Ju and Xu Yinsheng have their offices, later ones as later",
        ),
        pytest.param(
            lambda: find("dalian", actor="北九州市長", role="proposer")[0],
            "environmental-management-course",
            id="The mayor of Kitakyushu invited to the course of 1981",
        ),
        pytest.param(
            lambda: read("xi-jinping-visit").sources,
            (Citation("hayata-2024", footnote="6"),),
            id="A citation names a footnote",
        ),
        pytest.param(
            lambda: [each for each, exchange in REGISTRY.exchanges.items() if exchange.quotations],
            ["world-peace-calligraphy", "open-coastal-city", "xi-jinping-visit"],
            id="Three quotations have their sources",
        ),
        pytest.param(
            lambda: REGISTRY.sources["hayata-2024-en"].translation_of,
            "hayata-2024",
            id="The English article is a translation of the Japanese one",
        ),
        # the partnerships
        pytest.param(
            lambda: (str(conclude("surabaya", 1).on), claims("surabaya", 1)),
            ("2012-11", ["2012-11-13"]),
            id="Surabaya: the city gives the month, the press the 13th",
        ),
        pytest.param(
            lambda: [str(each) for each in (conclude("hai-phong").on, conclude("hai-phong").term)],
            ["2009", "P5Y"],
            id="Hai Phong: the agreement of 2009 had a term of five years",
        ),
        pytest.param(
            lambda: [str(each) for each in (conclude("davao").on, conclude("davao").known_by)],
            ["2017", "2017-12-01"],
            id="Davao: the day in 2017 is not known",
        ),
        pytest.param(
            lambda: [claims(each) for each in ("norfolk", "dalian", "incheon")],
            [[], [], []],
            id="A page that gives the year alone gives no other date",
        ),
        pytest.param(
            lambda: [each.names[0].text for each in conclude("phnom-penh").signatories],
            ["Kenji Kitahashi", "Pa Socheatvong"],
            id="Phnom Penh: the mayor and the governor signed",
        ),
        pytest.param(
            lambda: find(None, award="global 500 award"),
            ["global-500-award-for-kitakyushu", "global-500-award"],
            id="Both cities received the award, Kitakyushu in 1990",
        ),
    ],
)
def test_each_correction_is_found_by_a_question(ask: Callable[[], object], answer: object) -> None:
    """The id of a case is the sentence."""
    assert ask() == answer


def test_no_end_of_the_assistance_is_invented() -> None:
    assert read(ASSISTANCE).when == Period("1996-12/")


NAMES = r"https?://\S+|\[?[a-z]+(?:-[a-z0-9]+)+\]?|JICA|KITA|UNEP|ITTF|TBS NEWS DIG|\bID\b|^partnerships:"
"""What is written in Latin letters in any language: addresses, ids, names, and the name of the command."""


@pytest.mark.parametrize("lang", ["ja", "zh", "ko"])
@pytest.mark.parametrize("command", ["history dalian --background", "show kitakyushu-dalian"])
def test_nothing_of_the_story_is_in_english_in_another_language(lang: str, command: str) -> None:
    """Notes, offices, numbers and sources are in the language that is asked for."""
    out, status = run([*command.split(), "--lang", lang])
    assert status == 0
    assert re.findall("[A-Za-z]{2,}", re.sub(NAMES, "", out, flags=re.MULTILINE)) == []


def test_all_texts_are_in_english_japanese_and_chinese() -> None:
    """Notes, offices, motives, titles and numbers, in all partnerships and exchanges."""
    languages = {"en", "ja", "zh", "ko"} & set(LANGUAGES)
    for partnership in REGISTRY:
        texts = [partnership.note, partnership.motive, *(act.note for act in partnership.acts)]
        assert all(languages <= set(text.by_language) for text in texts if text)
    for exchange in REGISTRY.exchanges.values():
        texts = [exchange.note, *(quoted.text for quoted in exchange.quotations)]
        texts += [text for actor in exchange.actors for text in (actor.note, actor.office)]
        assert all(languages <= set(text.by_language) for text in texts if text)
        assert all({"ja", "zh", "ko"} <= set(each.labels) for each in exchange.quantities)
    for source in REGISTRY.sources.values():
        assert source.id == "politics-davao" or languages <= set(source.title.by_language)


@pytest.mark.parametrize(
    ("scheme", "identifier", "id_"),
    [
        ("jp-local-government-code", "401005", "kitakyushu"),
        ("jp-local-government-code", "400009", "fukuoka-prefecture"),
        ("jp-local-government-code", "462233", "minamikyushu"),
        ("wikidata", "Q74881", "dalian"),
        ("geonames", "1859307", "kitakyushu"),
    ],
)
def test_municipalities_are_found_by_their_identifiers(
    scheme: str, identifier: str, id_: str
) -> None:
    found = REGISTRY.municipality_of(scheme, identifier)
    assert found is not None
    assert found.id == id_


def test_cities_that_exist_have_coordinates_and_former_ones_have_none() -> None:
    """Those of GeoNames: Dalian lies in the north and east, Surabaya in the south."""
    located = {id_ for id_, each in REGISTRY.municipalities.items() if each.coordinates}
    former = {"kokura", "moji", "wakamatsu", "yahata", "tobata"}
    larger = {"fukuoka-prefecture", "liaoning"}
    assert located == set(REGISTRY.municipalities) - former - larger
    surabaya = REGISTRY.municipalities["surabaya"].coordinates
    assert surabaya is not None
    assert surabaya.latitude < 0 < surabaya.longitude


def test_the_sample_has_no_findings_but_those_that_it_explains() -> None:
    """Each that is ignored has its reason."""
    assert check(REGISTRY, on="2024-08-29") == ()
    assert {finding.code for finding in check(REGISTRY, on="2024-08-29", ignore=())} == {
        "E301",
        "E601",
    }
    assert all(each.note for each in REGISTRY.checks.ignore)


def test_the_document_of_the_sample_is_written_as_it_is_read() -> None:
    path = resources.files(samples).joinpath("kitakyushu.json")
    assert document.dumps(REGISTRY).encode() == path.read_bytes()
