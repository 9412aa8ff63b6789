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
        "renewal": "Kraków i Norymberga: przedłużenie umowy partnerskiej, na 5 lat",
    },
}
PARTIES = {"pl": ["Kraków", "Norymberga"]}
PAPERS = {"pl": "porozumienie o przyjaźni"}


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
    ("day", "polish"),
    [
        ("1991-12-09", "9 grudnia 1991 r."),
        ("1996-06", "czerwiec 1996 r."),
        ("1996-06~", "ok. czerwca 1996 r."),
        ("1996-06?", "czerwiec 1996 r. (data niepewna)"),
        ("1979", "1979 r."),
        ("195X", "lata 50. XX w."),
        ("195X~", "ok. lat 50. XX w."),
        ("190X", "lata 1900–1909"),
        ("19XX", "XX wiek"),
        ("19XX~", "ok. XX wieku"),
        ("[1979-04..1980-03]", "najwcześniej kwiecień 1979 r., najpóźniej marzec 1980 r."),
        ("[..1990]", "najpóźniej 1990 r."),
        ("XXXX", "data nieznana"),
        (Period("2019-05-10/2019-05-12"), "10–12 maja 2019 r."),
        (Period("2019-05-30/2019-06-02"), "30 maja – 2 czerwca 2019 r."),
        (Period("2019-05/2019-06"), "maj–czerwiec 2019 r."),
        (Period("2019-05/2020-06"), "od maja 2019 r. do czerwca 2020 r."),
        (Period("195X/[..1980-06]"), "od lat 50. XX w. do najpóźniej czerwca 1980 r."),
    ],
)
def test_dates_are_inflected(day: str | Period, polish: str) -> None:
    """A month alone is in the nominative; in a date, and within a sentence, in the genitive."""
    assert wording.date(day, "pl") == polish


@pytest.mark.parametrize(
    ("number", "polish"),
    [
        (0, "0 lat"),
        (1, "1 rok"),
        (2, "2 lata"),
        (4, "4 lata"),
        (5, "5 lat"),
        (11, "11 lat"),
        (12, "12 lat"),
        (14, "14 lat"),
        (21, "21 lat"),
        (22, "22 lata"),
        (25, "25 lat"),
        (101, "101 lat"),
        (112, "112 lat"),
        (123, "123 lata"),
    ],
)
def test_years_are_counted_in_their_forms(number: int, polish: str) -> None:
    """By the plural rules of Unicode CLDR, in a term and in a count; 0 years are no term."""
    if number:
        assert wording.term(f"P{number}Y", "pl") == polish
    full = {"rok": "pełny", "lata": "pełne", "lat": "pełnych"}
    count, noun = polish.split()
    assert wording.completed_years(number, number, "pl") == f"{count} {full[noun]} {noun}"
