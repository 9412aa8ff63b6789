"""What is said in Polish and in Russian: names are never inflected, all else is."""

from __future__ import annotations

import pytest

from partnerships import PartialDate, Period, Term, wording
from partnerships.vocabulary import BUILT_IN

WORDS = {
    "pl": {
        "title": "Kraków i Norymberga: 45-lecie partnerstwa",
        "first": "Kraków i Norymberga: 1. rocznica partnerstwa",
        "paper": "Kraków i Norymberga: 5-lecie podpisania porozumienia o przyjaźni",
        "other": "Kraków i Norymberga: 5-lecie partnerstwa „Twinning Charter”",
        "explanation": "45-lecie, licząc od maja 1979 r. (nawiązanie partnerstwa, druga strona: Norymberga)",
        "suspension": "Kraków: zawieszenie współpracy partnerskiej (druga strona: Norymberga)",
        "renewal": "Kraków i Norymberga: odnowienie umowy partnerskiej, na 5 lat",
    },
    "ru": {
        "title": "Новосибирск и Миннеаполис: 45-летие побратимских отношений",
        "first": "Новосибирск и Миннеаполис: 1-я годовщина побратимских отношений",
        "paper": "Новосибирск и Миннеаполис: 5-летие подписания договора о побратимстве",
        "other": "Новосибирск и Миннеаполис: 5-летие отношений «Twinning Charter»",
        "explanation": (
            "45-летие, считая с мая 1979 г."
            " (установление побратимских отношений, другая сторона: Миннеаполис)"
        ),
        "suspension": "Новосибирск: приостановка побратимских связей (другая сторона: Миннеаполис)",
        "renewal": (
            "Новосибирск и Миннеаполис: продление соглашения о побратимстве, срок действия — 5 лет"
        ),
    },
}
PARTIES = {"pl": ["Kraków", "Norymberga"], "ru": ["Новосибирск", "Миннеаполис"]}
PAPERS = {"pl": "porozumienie o przyjaźni", "ru": "договор о побратимстве"}


@pytest.mark.parametrize("lang", WORDS)
def test_titles_and_sentences_are_said_as_cities_write_them(lang: str) -> None:
    """A title counts years in one word, what one side did names the other, and a paper is signed."""
    names, label = PARTIES[lang], BUILT_IN["sister"].label(lang)
    event = wording.conclusion(label, names[1], lang=lang)
    assert WORDS[lang] == {
        "title": wording.anniversary(45, names, label, lang=lang),
        "first": wording.anniversary(1, names, label, lang=lang),
        "paper": wording.anniversary(5, names, PAPERS[lang], lang=lang),
        "other": wording.anniversary(5, names, "Twinning Charter", lang=lang),
        "explanation": wording.explanation(45, PartialDate("1979-05"), "type", event, lang=lang),
        "suspension": wording.act_sentence("suspension", names, label, by=names[0], lang=lang),
        "renewal": wording.act_sentence("renewal", names, label, term=Term("P5Y"), lang=lang),
    }


@pytest.mark.parametrize(
    ("day", "polish", "russian"),
    [
        ("1991-12-09", "9 grudnia 1991 r.", "9 декабря 1991 г."),
        ("1996-06", "czerwiec 1996 r.", "июнь 1996 г."),
        ("1996-06~", "ok. czerwca 1996 r.", "ок. июня 1996 г."),
        ("1996-06?", "czerwiec 1996 r. (data niepewna)", "июнь 1996 г. (дата не подтверждена)"),
        ("1979", "1979 r.", "1979 г."),
        ("195X", "lata 50. XX w.", "1950-е годы"),
        ("195X~", "ok. lat 50. XX w.", "ок. 1950-х годов"),
        ("190X", "lata 1900–1909", "1900–1909 гг."),
        ("19XX", "XX wiek", "XX век"),
        ("19XX~", "ok. XX wieku", "ок. XX века"),
        (
            "[1979-04..1980-03]",
            "w okresie od kwietnia 1979 r. do marca 1980 r.",
            "не ранее апреля 1979 г. и не позднее марта 1980 г.",
        ),
        ("[..1990]", "w okresie do 1990 r.", "не позднее 1990 г."),
        ("XXXX", "data nieznana", "дата неизвестна"),
        (Period("2019-05-10/2019-05-12"), "10–12 maja 2019 r.", "10–12 мая 2019 г."),
        (Period("2019-05-30/2019-06-02"), "30 maja – 2 czerwca 2019 r.", "30 мая — 2 июня 2019 г."),
        (Period("2019-05/2019-06"), "maj–czerwiec 2019 r.", "май — июнь 2019 г."),
        (
            Period("2019-05/2020-06"),
            "od maja 2019 r. do czerwca 2020 r.",
            "с мая 2019 г. до июня 2020 г. включительно",
        ),
        (
            Period("195X/[..1980-06]"),
            "od lat 50. XX w. do nieznanego dnia w okresie do czerwca 1980 r.",
            "с 1950-х годов до даты не позднее июня 1980 г. включительно",
        ),
    ],
)
def test_dates_are_inflected(day: str | Period, polish: str, russian: str) -> None:
    """A month alone is in the nominative; in a date, and within a sentence, in the genitive."""
    assert wording.date(day, "pl") == polish
    assert wording.date(day, "ru") == russian


@pytest.mark.parametrize(
    ("number", "polish", "russian"),
    [
        (0, "0 lat", "0 лет"),
        (1, "1 rok", "1 год"),
        (2, "2 lata", "2 года"),
        (4, "4 lata", "4 года"),
        (5, "5 lat", "5 лет"),
        (11, "11 lat", "11 лет"),
        (12, "12 lat", "12 лет"),
        (14, "14 lat", "14 лет"),
        (21, "21 lat", "21 год"),
        (22, "22 lata", "22 года"),
        (25, "25 lat", "25 лет"),
        (101, "101 lat", "101 год"),
        (112, "112 lat", "112 лет"),
        (123, "123 lata", "123 года"),
    ],
)
def test_years_are_counted_in_their_forms(number: int, polish: str, russian: str) -> None:
    """By the plural rules of Unicode CLDR, in a term and in a count; 0 years are no term."""
    full = {"rok": "pełny", "lata": "pełne", "lat": "pełnych"}
    full |= {"год": "полный", "года": "полных", "лет": "полных"}
    for lang, expected in (("pl", polish), ("ru", russian)):
        if number:
            assert wording.term(f"P{number}Y", lang) == expected
        count, noun = expected.split()
        counted = wording.completed_years(number, number, lang)
        assert counted == f"{count} {full[noun]} {noun}"


@pytest.mark.parametrize(
    ("when", "polish", "russian"),
    [
        ("2009-04-01", "1 kwietnia 2009 r.", "1 апреля 2009 г."),
        ("2009-04", "kwietnia 2009 r.", "апреля 2009 г."),
        (
            "[2008..2009]",
            "nieznanego dnia w okresie od 2008 r. do 2009 r.",
            "даты не ранее 2008 г. и не позднее 2009 г.",
        ),
        ("XXXX", "nieznanego dnia", "неизвестной даты"),
    ],
)
def test_a_date_behind_a_preposition_is_in_the_genitive(
    when: str, polish: str, russian: str
) -> None:
    """Whatever is known of it."""
    told = {
        lang: wording.act_sentence(
            *("renewal", ["A", "B"], label), lang=lang, in_force_from=when, until=when
        )
        for lang, label in PAPERS.items()
    }
    assert told["pl"] == (
        f"A i B: odnowienie porozumienia o przyjaźni, z mocą od {polish}, do {polish}"
    )
    assert told["ru"] == (
        "A и B: продление договора о побратимстве,"
        f" вступает в силу с {russian}, до {russian} включительно"
    )


@pytest.mark.parametrize(
    ("lang", "label", "expected"),
    [
        ("pl", "miasto partnerskie", "A i B: zakończenie współpracy partnerskiej"),
        ("pl", "karta przyjaźni", "A i B: zakończenie współpracy w ramach karty przyjaźni"),
        ("ru", "город-побратим", "A и B: прекращение действия соглашения о побратимстве"),
        ("ru", "декларация о дружбе", "A и B: прекращение действия декларации о дружбе"),
    ],
)
def test_what_ends_is_no_paper(lang: str, label: str, expected: str) -> None:
    """A charter or a declaration does not end, but the cooperation or its force does."""
    assert wording.act_sentence("termination", ["A", "B"], label, lang=lang) == expected
