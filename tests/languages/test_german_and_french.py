"""German and French: what is said as cities of these languages say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from partnerships import Claim, Conclusion, Period, Suspension, check, wording
from partnerships.testing import partial_dates
from partnerships.vocabulary import BUILT_IN
from tests.checks.causes import CAUSES, ON, Cause
from tests.support.partnerships import SISTER, history

if TYPE_CHECKING:
    from partnerships.dates import PartialDate

PARTIES = ["Nürnberg", "Krakau"]


@pytest.mark.parametrize(
    ("number", "label", "lang", "expected"),
    [
        (1, "Städtepartnerschaft", "de", "1 Jahr Städtepartnerschaft zwischen Nürnberg und Krakau"),
        (
            45,
            "Städtepartnerschaft",
            "de",
            "45 Jahre Städtepartnerschaft zwischen Nürnberg und Krakau",
        ),
        (
            35,
            "Städtefreundschaft",
            "de",
            "35 Jahre Städtefreundschaft zwischen Nürnberg und Krakau",
        ),
        (5, "Partnerstadt", "de", "5 Jahre Städtepartnerschaft zwischen Nürnberg und Krakau"),
        (
            5,
            "Freundschaftsvertrag",
            "de",
            "5 Jahre Freundschaftsvertrag zwischen Nürnberg und Krakau",
        ),
        (5, "Kontakt", "de", "5 Jahre Kontakt zwischen Nürnberg und Krakau"),
        (1, "jumelage", "fr", "1er anniversaire du jumelage entre Nürnberg et Krakau"),
        (50, "jumelage", "fr", "50e anniversaire du jumelage entre Nürnberg et Krakau"),
        (5, "ville jumelée", "fr", "5e anniversaire du jumelage entre Nürnberg et Krakau"),
        (5, "Pacte d'amitié", "fr", "5e anniversaire du Pacte d'amitié entre Nürnberg et Krakau"),
        (
            5,
            "accords de coopération",
            "fr",
            "5e anniversaire des accords de coopération entre Nürnberg et Krakau",
        ),
        (
            5,
            "relations d'amitié",
            "fr",
            "5e anniversaire des relations d'amitié entre Nürnberg et Krakau",
        ),
        (5, "charte", "fr", "5e anniversaire de la charte entre Nürnberg et Krakau"),
        (
            5,
            "Chartes d'amitié",
            "fr",
            "5e anniversaire des Chartes d'amitié entre Nürnberg et Krakau",
        ),
        (5, "Villes amies", "fr", "5e anniversaire du lien d’amitié entre Nürnberg et Krakau"),
        (
            5,
            "Memorandum d'entente",
            "fr",
            "5e anniversaire du Memorandum d'entente entre Nürnberg et Krakau",
        ),
        (
            5,
            "accord de coopération",
            "fr",
            "5e anniversaire de l’accord de coopération entre Nürnberg et Krakau",
        ),
        (
            5,
            "sister city",
            "fr",
            "5e anniversaire du lien «\u00a0sister city\u00a0» entre Nürnberg et Krakau",
        ),
    ],
)
def test_a_title_has_the_number_and_the_article_of_its_label(
    number: int, label: str, lang: str, expected: str
) -> None:
    assert wording.anniversary(number, PARTIES, label, lang=lang) == expected


@pytest.mark.parametrize(
    ("code", "label", "lang", "expected"),
    [
        ("conclusion", "Städtepartnerschaft", "de", "A und B begründen eine Städtepartnerschaft"),
        ("conclusion", "Absichtserklärung", "de", "A und B unterzeichnen eine Absichtserklärung"),
        (
            "conclusion",
            "Freundschaftsvertrag",
            "de",
            "A und B unterzeichnen einen Freundschaftsvertrag",
        ),
        ("conclusion", "Memorandum", "de", "A und B unterzeichnen ein Memorandum"),
        ("conclusion", "sister city", "de", "A und B vereinbaren „sister city“"),
        ("conclusion", "Jumelage", "de", "A und B begründen eine Jumelage"),
        ("conclusion", "Städtekontakt", "de", "A und B knüpfen einen Städtekontakt"),
        (
            "conclusion",
            "freundschaftliche Beziehungen",
            "de",
            "A und B nehmen freundschaftliche Beziehungen auf",
        ),
        (
            "renewal",
            "freundschaftliche Beziehungen",
            "de",
            "A und B erneuern die Vereinbarung über freundschaftliche Beziehungen",
        ),
        ("renewal", "Städtepartnerschaft", "de", "A und B erneuern den Partnerschaftsvertrag"),
        ("renewal", "Partnerschaft", "de", "A und B erneuern den Partnerschaftsvertrag"),
        (
            "renewal",
            "Freundschaftsstadt",
            "de",
            "A und B erneuern die Vereinbarung über die Städtefreundschaft",
        ),
        (
            "termination",
            "Städtepartnerschaft",
            "de",
            "Städtepartnerschaft zwischen A und B beendet",
        ),
        ("conclusion", "jumelage", "fr", "Officialisation du jumelage entre A et B"),
        (
            "conclusion",
            "déclaration d'amitié",
            "fr",
            "Signature de la déclaration d'amitié entre A et B",
        ),
        (
            "renewal",
            "ville partenaire",
            "fr",
            "Renouvellement de la convention de partenariat entre A et B",
        ),
        (
            "conclusion",
            "entente de coopération",
            "fr",
            "Signature de l’entente de coopération entre A et B",
        ),
        ("conclusion", "traités", "fr", "Signature des traités entre A et B"),
        ("renewal", "villes amies", "fr", "Renouvellement du pacte d’amitié entre A et B"),
        ("renewal", "ville amie", "fr", "Renouvellement du pacte d’amitié entre A et B"),
        ("termination", "jumelage", "fr", "Fin du jumelage entre A et B"),
    ],
)
def test_an_act_is_said_with_the_verb_and_the_article_of_its_label(
    code: str, label: str, lang: str, expected: str
) -> None:
    assert wording.act_sentence(code, ["A", "B"], label, lang=lang) == expected


@pytest.mark.parametrize(
    ("code", "lang", "expected"),
    [
        ("suspension", "de", "Städtepartnerschaft mit B: A setzt die offiziellen Kontakte aus"),
        ("termination", "de", "A beendet die Städtepartnerschaft mit B"),
        ("suspension", "fr", "A suspend le jumelage avec B"),
        ("termination", "fr", "A rompt le jumelage avec B"),
    ],
)
def test_one_side_suspends_or_ends(code: str, lang: str, expected: str) -> None:
    label = BUILT_IN["sister"].label(lang)
    assert wording.act_sentence(code, ["A", "B"], label, by="A", lang=lang) == expected


@pytest.mark.parametrize(
    ("when", "german", "french"),
    [
        ("1979-05-01", "1. Mai 1979", "1er mai 1979"),
        ("1997-06-28", "28. Juni 1997", "28 juin 1997"),
        ("1979-05", "Mai 1979", "mai 1979"),
        ("1979", "1979", "1979"),
        ("197X", "1970er-Jahre", "années 1970"),
        ("190X", "1900–1909", "années 1900–1909"),
        ("19XX", "20. Jahrhundert", "XXe siècle"),
        ("00XX", "1. Jahrhundert", "Ier siècle"),
        (Period("00XX/.."), "ab dem 1. Jahrhundert", "depuis le Ier siècle"),
        (Period("../00XX"), "bis ins 1. Jahrhundert", "jusqu’au Ier siècle"),
        ("XXXX", "Datum unbekannt", "date inconnue"),
        ("1979~", "etwa 1979", "1979 environ"),
        ("1979-05-01?", "1. Mai 1979 (unsicher)", "1er mai 1979 (date incertaine)"),
        ("197X%", "etwa 1970er-Jahre (unsicher)", "années 1970 environ (date incertaine)"),
        (
            "[1979-04-01..1980-03-30]",
            "zwischen dem 1. April 1979 und dem 30. März 1980",
            "entre le 1er avril 1979 et le 30 mars 1980",
        ),
        (Period("2019-05-01/2019-05-12"), "1.–12. Mai 2019", "du 1er au 12 mai 2019"),
        (Period("2019-05/2020-06"), "Mai 2019 bis Juni 2020", "mai 2019 – juin 2020"),
        (Period("197X/198X"), "1970er-Jahre bis 1980er-Jahre", "années 1970 – années 1980"),
        (Period("1979-05-01/.."), "ab 1. Mai 1979", "depuis le 1er mai 1979"),
        (Period("197X/.."), "ab den 1970er-Jahren", "depuis les années 1970"),
        (Period("19XX/.."), "ab dem 20. Jahrhundert", "depuis le XXe siècle"),
        (Period("../1979-05-01"), "bis zum 1. Mai 1979", "jusqu’au 1er mai 1979"),
        (Period("../1979-05"), "bis Mai 1979", "jusqu’en mai 1979"),
        (Period("../1979"), "bis 1979", "jusqu’en 1979"),
        (Period("../197X"), "bis in die 1970er-Jahre", "jusqu’aux années 1970"),
        (Period("../19XX"), "bis ins 20. Jahrhundert", "jusqu’au XXe siècle"),
        (Period("../1979~"), "bis etwa 1979", "jusqu’en 1979 environ"),
        (Period("../[..1990]"), "bis spätestens 1990", "jusqu’en 1990 au plus tard"),
        (
            Period("../[1985-05-02..]"),
            "bis frühestens zum 2. Mai 1985",
            "jusqu’au 2 mai 1985 au plus tôt",
        ),
        (
            Period("../[1977..1979]"),
            "bis zu einem Tag zwischen 1977 und 1979",
            "jusqu’à une date entre 1977 et 1979",
        ),
        (
            Period("[1977..1979]/.."),
            "ab einem Tag zwischen 1977 und 1979",
            "depuis une date entre 1977 et 1979",
        ),
        (Period("[..1990]/.."), "ab spätestens 1990", "depuis 1990 au plus tard"),
        (
            Period("[1977..1979]/1985"),
            "ab einem Tag zwischen 1977 und 1979 bis 1985",
            "depuis une date entre 1977 et 1979 jusqu’en 1985",
        ),
    ],
)
def test_a_date_stands_as_the_words_before_it_need(
    when: str | Period, german: str, french: str
) -> None:
    assert wording.date(when, "de") == german
    assert wording.date(when, "fr") == french


@pytest.mark.parametrize(
    ("number", "german", "french"),
    [(1, "1. Jahr", "1re année"), (2, "2. Jahr", "2e année"), (21, "21. Jahr", "21e année")],
)
def test_a_year_of_a_partnership_has_the_gender_of_a_year(
    number: int, german: str, french: str
) -> None:
    """In French that of an anniversary is another: 1er."""
    assert wording.year_of(number, "de") == german
    assert wording.year_of(number, "fr") == french


def test_an_anniversary_is_explained() -> None:
    partnership = history("here there", Conclusion("1979-05-01", SISTER), Suspension("2022-03"))
    anniversary = partnership.anniversary(45)
    assert anniversary.explain("de") == (
        "45 Jahre, gezählt ab 1. Mai 1979 (Städtepartnerschaft mit There)"
    )
    assert anniversary.explain("fr") == (
        "45e anniversaire, point de départ\u00a0: le 1er mai 1979 (jumelage avec There)"
    )
    assert wording.status(anniversary.status, "de") == "ausgesetzt"
    assert wording.status(anniversary.status, "fr") == "suspendu"


def test_an_agreement_is_in_force_from_a_day_to_a_day() -> None:
    """With the prepositions that each end needs."""
    german, french = (
        wording.act_sentence(
            *("conclusion", ["A", "B"], paper),
            lang=lang,
            in_force_from="2009-04-01",
            until="2014-03-31",
        )
        for lang, paper in (("de", "Freundschaftsvertrag"), ("fr", "pacte"))
    )
    assert german == (
        "A und B unterzeichnen einen Freundschaftsvertrag, in Kraft ab 1. April 2009, gültig bis zum 31. März 2014"
    )
    assert french == (
        "Signature du pacte entre A et B, en vigueur dès le 1er avril 2009, jusqu’au 31 mars 2014"
    )


def test_notice_is_given_on_a_day() -> None:
    """Not on the last day of the period of notice, on which the agreement ends."""
    assert wording.due("notice", "de") == "letzter Tag für die Kündigung"
    assert wording.due("notice", "fr") == "date limite de dénonciation"


def test_a_length_of_two_units_is_said_as_one() -> None:
    assert wording.term("P1Y6M", "de") == "1 Jahr 6 Monate"
    assert wording.term("P1Y6M", "fr") == "1 an et 6 mois"


def test_what_is_not_recorded_is_said() -> None:
    assert wording.nothing_recorded([10, 20], "de") == "Jubiläen ohne Eintrag: 10 Jahre, 20 Jahre"
    assert wording.nothing_recorded([10, 20], "fr") == (
        "anniversaires sans événement enregistré\u00a0: 10e, 20e"
    )
    assert wording.nothing_found("Dalian", {}, "de") == "kein Eintrag in der Geschichte: Dalian"
    assert wording.nothing_found("Dalian", {}, "fr") == "rien dans l’historique\u00a0: Dalian"


def test_other_dates_are_not_other_data() -> None:
    """In German Daten are both."""
    claimed = history("here there", Conclusion("1988", SISTER, claims=Claim("1990")))
    assert claimed.anniversary(5).explain("de") == (
        "5 Jahre, gezählt ab 1988 (Städtepartnerschaft mit There); abweichende Datierung: 1990"
    )


WRONG_IN_FRENCH = re.compile(
    r"jusqu’(?!(?:au|aux|en|à) )|\b(?:depuis|dès|le|les|au|aux|en|à) (?:le |les |au |aux |en )"
)
"""An elision before no vowel, two articles, or two prepositions, but depuis and dès before an article."""


@given(partial_dates())
def test_a_french_date_has_one_article_and_one_preposition(when: PartialDate) -> None:
    """Whatever is known of it, and wherever it stands."""
    said = [
        wording.date(when, "fr"),
        wording.date(Period(f"{when}/.."), "fr"),
        wording.date(Period(f"../{when}"), "fr"),
        wording.act_sentence(
            *("conclusion", ["A", "B"], "pacte"), lang="fr", in_force_from=when, until=when
        ),
    ]
    for text in said:
        plain = re.sub(r"\b(?:depuis|dès) (?=les? )", "", text)
        assert not WRONG_IN_FRENCH.search(plain), text


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", "Pact signed between A and B, in force from an unknown date, until an unknown date"),
        (
            "de",
            (
                "A und B unterzeichnen einen Pakt, in Kraft ab einem unbekannten Tag,"
                " gültig bis zu einem unbekannten Tag"
            ),
        ),
        (
            "fr",
            (
                "Signature du pacte entre A et B, en vigueur dès une date inconnue,"
                " jusqu’à une date inconnue"
            ),
        ),
    ],
)
def test_an_unknown_date_stands_behind_a_preposition(lang: str, expected: str) -> None:
    label = {"en": "pact", "de": "Pakt", "fr": "pacte"}[lang]
    told = wording.act_sentence(
        *("conclusion", ["A", "B"], label), lang=lang, in_force_from="XXXX", until="XXXX"
    )
    assert told == expected


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.code)
def test_a_french_finding_has_no_day_behind_a_bare_preposition(cause: Cause) -> None:
    """A day needs its article: du 9 mars and not de 9 mars, depuis le 10 février."""
    bare = re.compile(r"\b(?:de|à|depuis|dès) \d{1,2}(?:er)? [a-zéû]+ \d{4}")
    for finding in check(cause.faulty, on=ON):
        assert not bare.search(finding.sentence("fr")), finding.sentence("fr")
