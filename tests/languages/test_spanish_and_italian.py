"""What is said in Spanish and Italian, whose articles depend on the first word of a label."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from partnerships import Period, Term, wording
from partnerships._languages import TABLES
from partnerships.dates import PartialDate
from partnerships.vocabulary import BUILT_IN

ROMANCE = st.sampled_from(("es", "it"))


@pytest.mark.parametrize(
    ("lang", "number", "parties", "label", "expected"),
    [
        ("es", 25, ("A", "B"), "hermanamiento", "25.º aniversario del hermanamiento entre A y B"),
        (
            "es",
            21,
            ("A", "B"),
            "Carta de amistad",
            "21.er aniversario de la Carta de amistad entre A y B",
        ),
        (
            "es",
            11,
            ("A", "B"),
            "acta de hermandad",
            "11.º aniversario del acta de hermandad entre A y B",
        ),
        (
            "es",
            3,
            ("A", "B"),
            "ciudades hermanas",
            "3.er aniversario del hermanamiento entre A y B",
        ),
        (
            "es",
            5,
            ("A", "B"),
            "Sister City",
            "5.º aniversario del acuerdo «Sister City» entre A y B",
        ),
        ("es", 5, ("A", "Irún"), "hermandad", "5.º aniversario de la hermandad entre A e Irún"),
        (
            "es",
            5,
            ("A", "B", "Hita"),
            "hermandad",
            "5.º aniversario de la hermandad entre A, B e Hita",
        ),
        ("es", 5, ("A", "Hierro"), "hermandad", "5.º aniversario de la hermandad entre A y Hierro"),
        ("it", 20, ("A", "B"), "gemellaggio", "20° anniversario del gemellaggio tra A e B"),
        (
            "it",
            21,
            ("A", "B"),
            "Accordo di amicizia",
            "21° anniversario dell’Accordo di amicizia tra A e B",
        ),
        ("it", 11, ("A", "B"), "scambio", "11° anniversario dello scambio tra A e B"),
        ("it", 3, ("A", "B"), "città gemellate", "3° anniversario del gemellaggio tra A e B"),
        (
            "it",
            5,
            ("A", "B"),
            "Sister City",
            "5° anniversario dell’accordo «Sister City» tra A e B",
        ),
        ("it", 5, ("A", "Empoli"), "amicizia", "5° anniversario dell’amicizia tra A ed Empoli"),
    ],
)
def test_a_title_has_the_article_of_its_label(
    lang: str, number: int, parties: tuple[str, ...], label: str, expected: str
) -> None:
    """And the joint that the last name needs."""
    assert wording.anniversary(number, parties, label, lang=lang) == expected


@pytest.mark.parametrize(
    ("lang", "start", "expected"),
    [
        (
            "es",
            "1979-05-01",
            (
                "45.º aniversario, contado desde el 1 de mayo de 1979 (hermanamiento con B)"
                "; sin interrupción desde 1969: 55 años cumplidos (se presume la continuidad)"
            ),
        ),
        (
            "es",
            "1979~",
            (
                "45.º aniversario, contado desde aproximadamente 1979 (hermanamiento con B)"
                "; sin interrupción desde 1969: 55 años cumplidos (se presume la continuidad)"
            ),
        ),
        (
            "it",
            "1979-05-01",
            (
                "45° anniversario, decorrenza: 1° maggio 1979 (gemellaggio con B)"
                "; senza interruzioni (decorrenza: 1969): 55 anni compiuti (continuità presunta)"
            ),
        ),
        (
            "it",
            "1979~",
            (
                "45° anniversario, decorrenza: 1979 circa (gemellaggio con B)"
                "; senza interruzioni (decorrenza: 1969): 55 anni compiuti (continuità presunta)"
            ),
        ),
    ],
)
def test_an_anniversary_is_explained(lang: str, start: str, expected: str) -> None:
    """What it is counted from, with whom, and the longer count."""
    event = wording.conclusion(BUILT_IN["sister"].label(lang), "B", lang=lang)
    longer = [("unbroken", PartialDate("1969"), (55, 55))]
    explained = wording.explanation(
        45, PartialDate(start), "type", event, longer=longer, presumed=True, lang=lang
    )
    assert explained == expected


@pytest.mark.parametrize(
    ("lang", "act", "label", "expected"),
    [
        (
            "es",
            "suspension",
            "hermanamiento",
            "B suspende las relaciones de hermanamiento con A e I",
        ),
        (
            "es",
            "suspension",
            "pacto de amistad",
            "B suspende las relaciones derivadas del pacto de amistad con A e I",
        ),
        ("es", "termination", "hermanamiento", "B pone fin al hermanamiento con A e I"),
        ("it", "suspension", "gemellaggio", "B sospende i rapporti di gemellaggio con A e I"),
        (
            "it",
            "suspension",
            "patto di amicizia",
            "B sospende i rapporti previsti dal patto di amicizia con A e I",
        ),
        ("it", "termination", "accordo", "B pone fine all’accordo con A e I"),
    ],
)
def test_one_side_suspends_the_relations_and_ends_the_tie(
    lang: str, act: str, label: str, expected: str
) -> None:
    """As cities say that official contacts rest."""
    assert wording.act_sentence(act, ["A", "B", "I"], label, by="B", lang=lang) == expected


def test_what_was_agreed_is_dated_whatever_is_known_of_it() -> None:
    """In Spanish behind a preposition, and in Italian behind a colon, as its article depends on it."""
    for when, spanish, italian in [
        ("2009-04-08", "el 8 de abril de 2009", "8 aprile 2009"),
        ("2009", "2009", "2009"),
        ("XXXX", "una fecha desconocida", "data ignota"),
    ]:
        told = {
            lang: wording.act_sentence(
                *("conclusion", ["A", "B"], label), lang=lang, in_force_from=when, until=when
            )
            for lang, label in (("es", "pacto"), ("it", "patto"))
        }
        assert told["es"].endswith(f" y B, en vigor desde {spanish}, hasta {spanish}")
        assert told["it"].endswith(f" e B, decorrenza: {italian}, scadenza: {italian}")


@pytest.mark.parametrize(
    ("act", "label", "expected"),
    [
        ("conclusion", "amicizia", "Avvio del rapporto di amicizia tra A e B"),
        ("conclusion", "città amica", "Avvio del rapporto di amicizia tra A e B"),
        ("renewal", "amicizia", "Rinnovo del patto di amicizia tra A e B"),
        ("renewal", "fratellanza", "Rinnovo del patto di fratellanza tra A e B"),
        ("succession", "gemellaggio", "D subentra a C come parte del gemellaggio con A e B"),
    ],
)
def test_an_italian_friendship_is_a_pact_and_starts_as_a_relation(
    act: str, label: str, expected: str
) -> None:
    told = wording.act_sentence(act, ["A", "B"], label, party="C", successor="D", lang="it")
    assert told == expected


@pytest.mark.parametrize(
    ("when", "spanish", "italian"),
    [
        ("1979-05-01", "1 de mayo de 1979", "1° maggio 1979"),
        ("2010-05-20", "20 de mayo de 2010", "20 maggio 2010"),
        ("1979-05", "mayo de 1979", "maggio 1979"),
        ("1979", "1979", "1979"),
        ("197X", "década de 1970", "anni ’70 del XX secolo"),
        ("190X", "1900–1909", "1900–1909"),
        ("19XX", "siglo XX", "XX secolo"),
        ("XXXX", "fecha desconocida", "data ignota"),
        ("1979~", "aproximadamente 1979", "1979 circa"),
        ("197X?", "década de 1970 (fecha incierta)", "anni ’70 del XX secolo (data incerta)"),
        (
            "[1979-04-01..1980-03-30]",
            "entre el 1 de abril de 1979 y el 30 de marzo de 1980",
            "tra il 1° aprile 1979 e il 30 marzo 1980",
        ),
        ("[..1990]", "1990 o antes", "1990 o prima"),
        ("2019-05-10/2019-05-12", "del 10 al 12 de mayo de 2019", "10–12 maggio 2019"),
        (
            "2019-05-30/2019-06-02",
            "del 30 de mayo al 2 de junio de 2019",
            "30 maggio – 2 giugno 2019",
        ),
        ("2019-05/2019-06", "de mayo a junio de 2019", "maggio–giugno 2019"),
        (
            "2019-12-30/2020-01-02",
            "desde el 30 de diciembre de 2019 hasta el 2 de enero de 2020",
            "30 dicembre 2019 – 2 gennaio 2020",
        ),
        ("1974/..", "desde 1974", "1974 – in corso"),
        ("../197X", "hasta la década de 1970", "senza data di inizio – anni ’70 del XX secolo"),
    ],
)
def test_a_date_is_written_as_the_language_does(when: str, spanish: str, italian: str) -> None:
    """Each form alone, and periods of each form."""
    day = Period(when) if "/" in when else PartialDate(when)
    assert wording.date(day, "es") == spanish
    assert wording.date(day, "it") == italian


@pytest.mark.parametrize(
    ("term", "spanish", "italian"),
    [
        ("P1Y", "1 año", "1 anno"),
        ("P21Y", "21 años", "21 anni"),
        ("P1Y6M", "1 año y 6 meses", "1 anno e 6 mesi"),
        ("P1W", "1 semana", "1 settimana"),
        ("P5D", "5 días", "5 giorni"),
    ],
)
def test_a_term_is_in_the_singular_or_the_plural(term: str, spanish: str, italian: str) -> None:
    assert wording.term(Term(term), "es") == spanish
    assert wording.term(Term(term), "it") == italian


@given(st.integers(1, 10_000))
def test_a_spanish_ordinal_before_a_noun_is_short_where_the_spoken_one_is(number: int) -> None:
    """As primer, tercer, decimotercer and vigesimoprimer; undécimo has no short form."""
    short = number % 10 in {1, 3} and number % 100 != 11
    assert wording.ordinal(number, "es") == f"{number}.{'er' if short else 'º'}"


@given(lang=ROMANCE, data=st.data())
def test_a_preposition_is_one_word_with_the_article(lang: str, data: st.DataObject) -> None:
    """No text has both beside each other, as "de el" and "a il"."""
    words = TABLES[lang]
    label = data.draw(st.sampled_from([rule.strip("=*") for rule in words["celebrating"] if rule]))
    act = data.draw(st.sampled_from(list(words["acts"])))
    by = "B" if f"{act}_by" in words["sentences"] else None
    told = wording.act_sentence(act, ["A", "B"], label, party="C", successor="D", by=by, lang=lang)
    apart = {"es": (" de el ", " a el "), "it": (" di il ", " a il ", " di l’", " a l’", " di la ")}
    assert not any(each in f" {told.casefold()} " for each in apart[lang])
