"""All that the library says, printed: one line an utterance, one file a language.

The files in ``corpus`` beside this module are read in review, so that nobody changes a word unseen.
After a change of words, write them anew with ``python -m tests.languages.corpus``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve

from partnerships import (
    Accession,
    Act,
    Conclusion,
    CountFrom,
    Municipality,
    Partnership,
    Period,
    Registry,
    Renewal,
    Resumption,
    Severity,
    Status,
    Succession,
    Suspension,
    Term,
    Termination,
    check,
    compare,
    samples,
    wording,
)
from partnerships._languages import TABLES
from partnerships._languages.language import get_language
from partnerships.acts import ACTS
from partnerships.comparison import Aspect, Doubt, PartyMatch, Reason
from partnerships.dates import PartialDate
from partnerships.due import DueKind
from partnerships.updating import Contradiction
from partnerships.vocabulary import (
    BUILT_IN,
    FIELDS,
    ActorKind,
    Amount,
    ExchangeKind,
    RecordKind,
    Role,
)
from tests.checks.causes import CAUSES, COMMON, ON
from tests.support.console import run

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = Path(__file__).with_name("corpus")

SAMPLE: Final = samples.kitakyushu()
TODAY: Final = "2026-11-26"

NUMBERS: Final = (1, 2, 3, 5, 10, 11, 21, 45, 60, 101, 111, 112)
DATES: Final = (
    *("1979-05-01", "2024-12-31", "1979-05", "1979", "0836", "197X", "190X", "200X", "000X"),
    *("19XX", "18XX", "00XX", "XXXX", "1979-05-01~", "1979~", "1979?", "1979%", "1979-05%"),
    *(
        "197X~",
        "197X?",
        "197X%",
        "19XX~",
        "190X~",
        "[1979-04-01..1980-03-30]",
        "[1979-04..1980-03]",
    ),
    *("[1977..1979]", "[..1990]", "[1985..]", "[1985-05..]", "[1977..1979]~", "[..1990]%"),
)
ERA_DATES: Final = ("1979-05-01", "1979-05", "1989", "2019-05-01", "1926", "1912", "1872", "197X")
PERIODS: Final = (
    *("2019-05-10/2019-05-12", "2019-05-30/2019-06-02", "2019-12-30/2020-01-02", "2019-05/2019-06"),
    *("2019-05/2020-06", "1979/1981", "1979-05-01/1980", "197X/198X", "197X/197X", "1960~/1970~"),
    *("1974/..", "1974/", "../1974", "/1974", "../..", "../", "/..", "/", "197X/..", "197X/"),
    *("../197X", "/197X", "19XX/..", "197X~/..", "2019-05-10~/2019-05-12"),
    *("[1977..1979]/..", "[1977..1979]/", "../[1977..1979]", "1974/[1977..1979]"),
    *("[1985..]/..", "../[1985..]", "1974/[1985..]", "[1985..]/1990", "[1985..]~/.."),
    *("[..1990]/..", "../[..1990]", "1974/[..1990]", "[..1990]/[1995..]", "../[..1990]%"),
)
SPANS: Final = ("[1977..1979]", "[1985..]", "[..1990]", "[..1990]~", "[1979-04-01..1980-03-30]")
TERMS: Final = ("P1Y", "P2Y", "P5Y", "P21Y", "P1M", "P6M", "P1Y6M", "P1W", "P2W", "P1D", "P5D")
YEARS: Final = ((0, 0), (1, 1), (2, 2), (5, 5), (44, 45), (100, 101))


def utter(lang: str) -> Iterator[tuple[str, str]]:
    """Yield all that is said in a language, each with a short key."""
    yield from utter_words(lang)
    yield from utter_numbers(lang)
    yield from utter_dates(lang)
    yield from utter_titles(lang)
    yield from utter_acts(lang)
    yield from utter_explanations(lang)
    yield from utter_findings(lang)
    yield from utter_differences(lang)
    yield from utter_updates(lang)
    yield from utter_sample(lang)


def utter_words(lang: str) -> Iterator[tuple[str, str]]:
    """Yield the single words."""
    yield from ((f"type {code}", each.label(lang)) for code, each in BUILT_IN.items())
    yield from ((f"status {each.value}", wording.status(each, lang)) for each in Status)
    yield from ((f"act {code}", wording.act(code, lang)) for code in ACTS)
    yield from ((f"kind {each.value}", wording.kind(each, lang)) for each in ExchangeKind)
    yield from ((f"role {each.value}", wording.role(each, lang)) for each in Role)
    yield from ((f"actor {each.value}", wording.actor(each, lang)) for each in ActorKind)
    yield from ((f"field {code}", each.label(lang)) for code, each in FIELDS.items())
    yield from ((f"due {each.value}", wording.due(each, lang)) for each in DueKind)
    language = get_language(lang)
    yield from ((f"severity {each.value}", language.severity(each)) for each in Severity)
    yield from ((f"aspect {each.value}", language.aspect(each)) for each in Aspect)
    yield from ((f"doubt {each.value}", language.doubt(each)) for each in Doubt)
    yield from ((f"reason {each.value}", language.reason(each)) for each in Reason)
    yield from ((f"result {code}", language.result(code)) for code in TABLES["en"]["results"])
    yield from ((f"record {each.value}", language.record(each)) for each in RecordKind)
    for code in ("result", "partnership", "aspect", "ours", "theirs", "nothing"):
        yield f"comparison {code}", language.comparison(code)
    for code in TABLES["en"]["site"]:
        if code != "as_of":
            yield f"site {code}", language.site(code)
    yield "site as_of", language.as_of(language.date(TODAY), "0a1b2c")
    for code in TABLES["en"]["headings"]:
        yield f"heading {code}", wording.details(code, ["A", "B"], lang)


def utter_numbers(lang: str) -> Iterator[tuple[str, str]]:
    """Yield numbers of anniversaries and years, terms, quantities and pages."""
    yield from ((f"ordinal {each}", wording.ordinal(each, lang)) for each in NUMBERS)
    yield from ((f"year {each}", wording.year_of(each, lang)) for each in NUMBERS)
    for least, most in YEARS:
        yield f"completed {least} {most}", wording.completed_years(least, most, lang)
        yield f"range {least} {most}", wording.count_range(least, most, lang)
    yield from ((f"term {each}", wording.term(each, lang)) for each in TERMS)
    for amount in Amount:
        for number in (1, 150, 45000):
            what = f"quantity {amount.value} {number}"
            yield what, wording.quantity(number, "A", amount, lang)
    yield from ((f"page {each}", wording.page(each, lang)) for each in ("9", "321–322"))
    for code, where in (("footnote", "4"), ("article", "5"), ("time", "1:23:45")):
        yield f"locator {code}", wording.locator(code, where, lang)
    for code in ("editors", "translators", "translation_of"):
        yield f"work {code}", wording.work(code, "A", lang)
    yield "quoted", wording.quoted("A", lang)
    yield "nothing recorded", wording.nothing_recorded([10, 20], lang)
    yield "nothing found", wording.nothing_found("A", {}, lang)
    conditions = {"actor": "B", "role": "C", "place": "D", "text": "E"}
    yield "nothing found of what was asked", wording.nothing_found("A", conditions, lang)
    for names in (["A"], ["A", "B", "C"]):
        yield f"did you mean {len(names)}", wording.did_you_mean(names, lang)
    language = get_language(lang)
    for code in TABLES["en"]["counts"]:
        for number in (1, 2):
            yield f"count {code} {number}", language.counts({code: number})
    yield "counts", language.counts({"agreeing": 1, "differing": 2, "only_ours": 0})


def utter_dates(lang: str) -> Iterator[tuple[str, str]]:
    """Yield dates and periods of all forms, in eras of Japan too."""
    yield from ((f"date {each}", wording.date(each, lang)) for each in DATES)
    yield from ((f"date 2024-{n:02}", wording.date(f"2024-{n:02}", lang)) for n in range(1, 13))
    yield from ((f"period {each}", wording.date(Period(each), lang)) for each in PERIODS)
    for each in (*ERA_DATES, Period("2019-05-10/2019-05-12")):
        yield f"era {each}", wording.date(each, lang, era=True)


def name_parties(lang: str) -> list[str]:
    """Return the names of some municipalities."""
    return [
        wording.name_on(SAMPLE.municipalities[each], TODAY, lang)
        for each in ("kitakyushu", "dalian", "incheon", "tacoma")
    ]


def list_labels(lang: str) -> list[str]:
    """Return labels of types: the built-in ones, and one for each of the language's own rules."""
    words = TABLES[lang]
    rules = [*words["relation"], *words["concluding"], *words["celebrating"]]
    own = dict.fromkeys(suffix.strip("=* ") for suffix in rules if suffix)
    return list(dict.fromkeys([*(each.label(lang) for each in BUILT_IN.values()), *own]))


def utter_titles(lang: str) -> Iterator[tuple[str, str]]:
    """Yield titles of anniversaries."""
    first, second, third, fourth = name_parties(lang)
    for label in list_labels(lang):
        title = wording.anniversary(45, [first, second], label, lang=lang)
        yield f"title type {label}", title
    for number in NUMBERS:
        title = wording.anniversary(
            number, [first, second], BUILT_IN["sister"].label(lang), lang=lang
        )
        yield f"title {number}", title
    for code, each in BUILT_IN.items():
        for count_from in CountFrom:
            title = wording.anniversary(
                21, [first, second, third], each.label(lang), count_from=count_from, lang=lang
            )
            yield f"title {count_from.value} {code}", title
        title = wording.anniversary(10, [first, second], each.label(lang), party=fourth, lang=lang)
        yield f"title accession {code}", title


def utter_acts(lang: str) -> Iterator[tuple[str, str]]:
    """Yield sentences for acts, of two and three parties, with and without one that did them."""
    first, second, third, fourth = name_parties(lang)
    built_in = [each.label(lang) for each in BUILT_IN.values()]
    for label in list_labels(lang):
        for code in ACTS if label in built_in else ("conclusion", "renewal", "suspension"):
            told = wording.act_sentence(
                code, [first, second], label, party=third, successor=fourth, lang=lang
            )
            yield f"{code} {label}", told
        told = wording.act_sentence("termination", [first, second], label, by=second, lang=lang)
        yield f"termination by {label}", told
    label = BUILT_IN["sister"].label(lang)
    for kind in DueKind:
        names = get_language(lang).join_names([first, second])
        yield f"due title {kind.value}", get_language(lang).due_title(kind, names)
    for code in ("suspension", "termination"):
        told = wording.act_sentence(code, [first, second, third], label, by=second, lang=lang)
        yield f"{code} by one of three", told
    told = wording.act_sentence("conclusion", [first, second, third], label, lang=lang)
    yield "conclusion of three", told
    for code in ("conclusion", "renewal"):
        told = wording.act_sentence(
            code,
            [first, second],
            label,
            term=Term("P5Y"),
            until="2014-03-31",
            in_force_from="2009-04-01",
            reason="R",
            lang=lang,
        )
        yield f"{code} clauses", told
    for when in SPANS:
        told = wording.act_sentence(
            "conclusion", [first, second], label, until=when, in_force_from=when, lang=lang
        )
        yield f"conclusion {when}", told
    yield "renaming", wording.renaming(first, second, lang)


def utter_explanations(lang: str) -> Iterator[tuple[str, str]]:
    """Yield explanations of anniversaries, by way to count, and with longer counts."""
    first, second, third, _ = name_parties(lang)
    for label in list_labels(lang):
        yield f"concluded {label}", wording.conclusion(label, second, lang=lang)
        yield f"concluded by {label}", wording.conclusion(label, second, first=third, lang=lang)
    concluded = wording.conclusion(BUILT_IN["sister"].label(lang), second, lang=lang)
    for event in (concluded, wording.accession(first, lang)):
        for when in ("1979-05-01", "1979", "1979~", "197X%", "[1977..1979]"):
            told = wording.explanation(45, PartialDate(when), "type", event, lang=lang)
            yield f"explanation {when}", told
    longer = [
        ("unbroken", PartialDate("1969-05"), (55, 55)),
        ("origin", PartialDate("196X~"), (54, 64)),
    ]
    for when in SPANS:
        told = wording.explanation(
            45,
            PartialDate(when),
            "type",
            concluded,
            longer=[(each, PartialDate(when), (50, 55)) for each in ("unbroken", "origin")],
            other_dates=[(PartialDate(when), ())],
            lang=lang,
        )
        yield f"explanation {when} everywhere", told
    others = [
        (PartialDate("1979-05-02"), ["hayata-2024"]),
        (PartialDate("1980"), ()),
        (PartialDate("197X"), ["a", "b"]),
    ]
    for count in (1, 2, 3):
        told = wording.explanation(
            45,
            PartialDate("1979-05-01"),
            "type",
            concluded,
            other_dates=others[:count],
            lang=lang,
        )
        yield f"explanation other dates {count}", told
    for count_from in CountFrom:
        for presumed in (False, True):
            for count in range(3):
                told = wording.explanation(
                    45,
                    PartialDate("1979-05-01"),
                    count_from,
                    concluded,
                    longer=longer[:count],
                    presumed=presumed,
                    lang=lang,
                )
                mark = " presumed" if presumed else ""
                yield f"explanation {count_from.value} {count}{mark}", told


def utter_findings(lang: str) -> Iterator[tuple[str, str]]:
    """Yield the sentence of each finding."""
    for code, faulty in [*((each.code, each.faulty) for each in CAUSES), *COMMON.items()]:
        for finding in check(faulty, on=ON, select=code):
            yield f"finding {code}", finding.sentence(lang)


def find_cities() -> list[Municipality]:
    """Return two municipalities of the sample."""
    return [SAMPLE.municipalities[each] for each in ("kitakyushu", "dalian")]


def make_registries() -> Iterator[tuple[Registry, Registry]]:
    """Yield two registries for each kind of difference."""
    first, second = find_cities()
    third, fourth = (SAMPLE.municipalities[each] for each in ("incheon", "tacoma"))
    begin = Conclusion("1979-05-01", "friendship")
    renewing = evolve(begin, term="P5Y", renews="P1Y", notice="P3M")
    pairs: list[tuple[list[Act], list[Act]]] = [
        ([evolve(begin, on="1988")], [begin]),
        ([evolve(begin, on="[1985..]")], [evolve(begin, on="[1977..1979]")]),
        ([evolve(begin, type="sister")], [evolve(begin, type="exchange")]),
        ([renewing], [begin]),
        ([evolve(begin, until="2030-03-31")], [evolve(begin, until="2031")]),
        ([evolve(begin, in_force_from="1980")], [begin]),
        ([begin, Conclusion("1990", "sister", term="P5Y")], [begin]),
        ([begin, Renewal("1984", term="P5Y")], [begin]),
        ([begin, Suspension("2022-03", by=second.id)], [begin, Suspension("2023")]),
        ([begin, Suspension("2022-03"), Resumption("2023")], [begin, Suspension("2022-03")]),
        ([begin, Termination("2020", by=first.id)], [begin, Termination("2021-05-01")]),
        ([begin, Succession("1990", first.id, third)], [begin]),
        ([begin, Accession("1990", third)], [begin, Accession("1990", fourth)]),
    ]
    for acts in pairs:
        ours, theirs = (Registry.of([Partnership((first, second), each)]) for each in acts)
        yield ours, theirs
    three = (Registry.of([Partnership((first, second, each), [begin])]) for each in (third, fourth))
    ours, theirs = three
    yield ours, theirs
    vague = [evolve(each, country=None) for each in (first, second)]
    vague = [evolve(each, id=f"{each.id}-x", identifiers={}) for each in vague]
    yield (
        Registry.of([Partnership((first, second), [begin])]),
        Registry.of([Partnership(vague, [evolve(begin, on="1980")])]),
    )


def utter_differences(lang: str) -> Iterator[tuple[str, str]]:
    """Yield what is said of two registries, of each difference and each match."""
    for ours, theirs in make_registries():
        comparison = compare(ours, theirs, on=TODAY)
        for match in (*comparison.matches, *comparison.proposed):
            if match.doubts:
                yield "match", match.explain(lang)
            for each in match.differences:
                yield f"difference {each.aspect.value}", each.sentence(lang)
                if each.theirs is not None:
                    told = Contradiction("x-y", each).sentence(lang)
                    yield f"contradiction {each.aspect.value}", told
    first, second = find_cities()
    for reason in Reason:
        evidence = "1979-05-01" if reason is Reason.DATE else "A"
        yield f"match {reason.value}", PartyMatch(first, second, reason, evidence).sentence(lang)


def utter_updates(lang: str) -> Iterator[tuple[str, str]]:
    """Yield what is said of a newer list that was taken into a registry."""
    language = get_language(lang)
    values = {
        "text": "A",
        "partnership": "x-y",
        "name": "A",
        "title": SAMPLE["kitakyushu-dalian"].title(lang),
        "doubts": language.join_parts(map(language.doubt, Doubt)),
        "option": "--remove",
        "question": language.did_you_mean(["B"]),
    }
    for code in TABLES["en"]["updating"]:
        if code != "contradiction":
            yield f"update {code}", language.updating(code, values)
    for ours, theirs in make_registries():
        for change in theirs.changes_from(ours):
            for told in change.sentences(lang):
                yield "change", told


def utter_sample(lang: str) -> Iterator[tuple[str, str]]:
    """Yield what the command line prints of the sample."""
    commands = [
        ["list", "--on", TODAY],
        *(["show", each.id, "--on", TODAY] for each in SAMPLE),
        ["anniversaries", "--year", "2024"],
        ["anniversaries", "--year", "2019", "--possible"],
        ["history", "kitakyushu"],
    ]
    for command in commands:
        printed, status = run([*command, "--lang", lang])
        assert status == 0, printed
        yield from ((command[0], line.rstrip()) for line in printed.splitlines() if line.strip())


def write(lang: str) -> str:
    """Return the file of a language."""
    return "".join(f"{key}\t{text}\n" for key, text in utter(lang))


if __name__ == "__main__":
    for tag in wording.LANGUAGES:
        (FOLDER / f"{tag}.txt").write_text(write(tag), encoding="utf-8")
