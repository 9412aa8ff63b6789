"""Texts: one text however its letters are typed, with something to read, and nothing that turns it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final
from unicodedata import category, normalize

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    Accession,
    Actor,
    Award,
    Citation,
    Conclusion,
    Exchange,
    Field,
    InvalidDocument,
    Municipality,
    Name,
    Occasion,
    Partnership,
    PartnershipsError,
    PartnershipType,
    Picture,
    Place,
    Quantity,
    Quotation,
    Registry,
    Source,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships._languages import TABLES
from partnerships.acts import ACTS
from partnerships.formats import document, feed, table
from partnerships.texts import Text
from tests.support.partnerships import SISTER, city

if TYPE_CHECKING:
    from collections.abc import Callable

# the composed form

LETTERS: Final = "Düsseldorf Łódź 北九州市ガギグ서울각đặng Ærøskøbing ẛ̣ קָמָץ اللُّغَة Å 神"
"""Among them what NFC and NFD write in two ways, and single signs that are others in both."""
TEXTS: Final = st.text(LETTERS, min_size=1, max_size=9).filter(str.strip)
IDS: Final = st.text(LETTERS.replace(" ", ""), min_size=1, max_size=9)

MAKERS: Final[dict[str, Callable[[str], object]]] = {
    "name": Name,
    "municipality": lambda text: Municipality(text, text, part_of=text, identifiers={text: text}),
    "type": lambda text: PartnershipType(text, labels={"de": text}),
    "field": lambda text: Field(text, {"de": text}),
    "conclusion": lambda text: Conclusion(
        "1979", SISTER, note=text, sources=[text], labels={"de": text}
    ),
    "suspension": lambda text: Suspension("1979", by=text, reason=text),
    "termination": lambda text: Termination("1979", by=text, reason=text),
    "succession": lambda text: Succession("1979", text, Municipality("a", text)),
    "accession": lambda text: Accession("1979", Municipality(text, "A")),
    "withdrawal": lambda text: Withdrawal("1979", text),
    "partnership": lambda text: Partnership(
        (city("a"), city("b")), [Conclusion("1979", SISTER)], id=text, note=text, sources=text
    ),
    "source": lambda text: Source(
        f"{text}-",
        text,
        authors=text,
        editors=text,
        translators=text,
        translation_of=text,
        publisher=text,
        note=text,
    ),
    "citation": lambda text: Citation(text, text),
    "actor": lambda text: Actor(text, municipality=text, office=text, note=text),
    "text": Text,
    "award": lambda text: Award(text, by=text),
    "quotation": lambda text: Quotation(text, by=text, sources=Citation(text, footnote=text)),
    "picture": lambda text: Picture("a.png", caption=text, credit=text, license=text),
    "occasion": lambda text: Occasion(5, of=text),
    "texts": lambda text: Text({"de": text, "en": text}),
    "place": lambda text: Place(text, municipality=text),
    "quantity": lambda text: Quantity(3, text, labels={"de": text}),
    "exchange": lambda text: Exchange(
        f"{text}-",
        "visit",
        text,
        municipalities=text,
        partnership=text,
        part_of=text,
        note=text,
        sources=text,
    ),
}
"""One way to make each value that holds texts, with the same one in all its places."""


@pytest.mark.parametrize("kind", MAKERS)
@given(text=IDS)
def test_a_value_is_the_same_in_whichever_form_its_letters_are_typed(kind: str, text: str) -> None:
    """Composed or decomposed, it is equal, hashes the same and reads the same."""
    make = MAKERS[kind]
    composed, decomposed, typed = (
        make(each) for each in (normalize("NFC", text), normalize("NFD", text), text)
    )
    assert composed == decomposed == typed
    assert hash(composed) == hash(decomposed) == hash(typed)
    assert repr(composed) == repr(decomposed) == repr(typed)


@given(TEXTS)
def test_a_name_is_held_composed(text: str) -> None:
    """Two names that are the same letters are one, also after reading and writing."""
    assert Name(text).text == normalize("NFC", text)


def test_the_address_of_a_source_is_kept_as_it_is_written() -> None:
    """A server may know it in that form alone (RFC 3987, 5.3.2.2)."""
    url = normalize("NFD", "https://example.org/Düren")
    assert Source("a", "A", url=url).url == url


def test_a_mapping_with_one_key_in_two_forms_is_refused() -> None:
    """Unless both say the same."""
    two = {normalize(form, "é"): form for form in ("NFC", "NFD")}
    with pytest.raises(PartnershipsError, match="has two texts under one key: 'é'"):
        Municipality("a", "A", identifiers=two)
    same = {normalize(form, "é"): normalize(form, "ü") for form in ("NFC", "NFD")}
    assert dict(Municipality("a", "A", identifiers=same).identifiers) == {"é": "ü"}


DUREN, ALTMUNSTER = (Municipality(name.lower(), name) for name in ("Düren", "Altmünster"))
TYPE: Final = PartnershipType("städtebund", labels={"de": "Städtebund"})
PARTNERSHIP: Final = Partnership(
    (DUREN, ALTMUNSTER), [Conclusion("1979-05-01", TYPE)], id="düren-freund"
)
REGISTRY: Final = Registry.of(
    [PARTNERSHIP],
    exchanges=[
        Exchange("fährt", "visit", "Fahrt", partnership="düren-freund", fields=[Field("bühne")]),
        Exchange("bärenfest", "event", "Bärenfest", actors=Actor("Öz"), part_of="fährt",
                 municipalities="düren", sources="büchlein"),
    ],
    sources=[Source("büchlein", "Büchlein")],
)  # fmt: skip

LOOKUPS: Final[dict[str, Callable[[Callable[[str], str]], object]]] = {
    "[]": lambda typed: REGISTRY[typed("düren-freund")],
    "in": lambda typed: typed("düren-freund") in REGISTRY,
    "find": lambda typed: REGISTRY.find(typed("düren")),
    "find two": lambda typed: REGISTRY.find(typed("düren-altmünster")),
    "involving": lambda typed: list(REGISTRY.involving(typed("düren"), on="1990")),
    "between": lambda typed: list(REGISTRY.between(typed("altmünster"), typed("düren"))),
    "type_of": lambda typed: REGISTRY.type_of(typed("städtebund")),
    "of_type": lambda typed: list(REGISTRY.of_type(typed("städtebund"))),
    "field_of": lambda typed: REGISTRY.field_of(typed("bühne")),
    "municipalities": lambda typed: REGISTRY.municipalities[typed("düren")],
    "municipalities.get": lambda typed: REGISTRY.municipalities.get(typed("düren")),
    "municipalities, in": lambda typed: typed("düren") in REGISTRY.municipalities,
    "types": lambda typed: REGISTRY.types[typed("städtebund")],
    "fields": lambda typed: REGISTRY.fields[typed("bühne")],
    "sources": lambda typed: REGISTRY.sources[typed("büchlein")],
    "exchanges": lambda typed: REGISTRY.exchanges[typed("fährt")],
    "parts_of": lambda typed: REGISTRY.parts_of(typed("fährt")),
    "history": lambda typed: REGISTRY.history(typed("düren"), actor=typed("Öz")),
    "history of a field": lambda typed: REGISTRY.history(typed("düren"), field=typed("bühne")),
    "commemorations": lambda typed: REGISTRY.commemorations(
        typed("düren-freund"), period="1980/1990"
    ),
    "removing": lambda typed: list(REGISTRY.removing(typed("düren-freund")).exchanges) or "none",
    "anniversary": lambda typed: PARTNERSHIP.anniversary(5, party=typed("düren")).party,
    "labels": lambda _: TYPE.label("de"),
}


@pytest.mark.parametrize("look_up", LOOKUPS.values(), ids=LOOKUPS)
def test_what_is_looked_up_is_found_in_whichever_form_it_is_typed(
    look_up: Callable[[Callable[[str], str]], object],
) -> None:
    """A keyboard, a file name and a web page have their own; something is found in each."""
    found = [look_up(lambda text, form=form: normalize(form, text)) for form in ("NFC", "NFD")]  # type: ignore[misc]  # a default, which mypy cannot infer
    assert found[0] == found[1]
    assert found[0] not in (False, None, [], ())


def test_a_view_of_a_registry_is_a_mapping() -> None:
    """Equal to a dict of the same, and nobody can change it."""
    view = REGISTRY.municipalities
    assert view == dict(view) == {"düren": DUREN, "altmünster": ALTMUNSTER}
    assert (list(view), len(view)) == (list(view.keys()), 2)
    assert (list(view.values()), list(view.items())) == (
        list(dict(view).values()),
        list(dict(view).items()),
    )
    assert repr(view) == repr(dict(view))
    assert not hasattr(view, "__setitem__")
    with pytest.raises(KeyError):
        view["nowhere"]


def test_a_document_in_either_form_is_the_same_registry() -> None:
    """Also where a reference is typed otherwise than what it refers to."""
    text = document.dumps(REGISTRY)
    assert document.loads(normalize("NFD", text)) == REGISTRY
    mixed = text.replace('"parties": [\n        "düren"', '"parties": [\n        "du\u0308ren"')
    assert mixed != text
    assert document.loads(mixed) == REGISTRY


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_table_in_either_form_is_the_same_registry(form: Any) -> None:  # noqa: ANN401  # a form
    """With its headings, its home, its types and all that it says."""
    text = "Bemerkung;Städte;Überschrift;Datum\nschön;Hürth;Städtebund;1979-05-01\n"
    columns = {"Städte": "partner", "Überschrift": "type"}
    given_ = {normalize("NFD", word): column for word, column in columns.items()}
    whole = {**given_, "Datum": "date", "Bemerkung": "note"}
    reading = table.loads(normalize(form, text), home=normalize("NFD", "Düren"), columns=whole)
    (partnership,) = reading.or_raise()
    assert [party.names[0].text for party in partnership.parties] == ["Düren", "Hürth"]
    assert (partnership.id, partnership.acts[0].note, partnership.latest_type.code) == (
        "duren-hurth",
        Text("schön"),
        "städtebund",
    )


def test_the_words_of_this_library_are_composed() -> None:
    """Types and fields that are built in have labels that are held as they are in the tables."""
    labels = [
        label
        for words in TABLES.values()
        for group in ("types", "fields")
        for label in words[group].values()
    ]
    assert all(normalize("NFC", label) == label for label in labels)
    assert len(labels) > 50


# what shows nothing

SHOWS_NOTHING: Final = (
    "\u200b", "\u200c\u200d", "\u00ad", "\u2060", "\ufeff", "\u3164", "\uffa0", "\u115f\u1160", "\u2800",
    "\u034f", "\ufe0f", "\U000e0100", "\u180e", "\u180b", "\u061c", "\u200e \u200f", "\U0001d159",
    "\U000e0020\U000e007f", "\u17b4", "\u206a", "\ufff9\ufffb", "\U00013441", " \u3164\u3000", "\u2062",
)  # fmt: skip
"""Among them spaces that are none, fillers of Hangul, the braille blank, and what chooses a form."""


@pytest.mark.parametrize("text", SHOWS_NOTHING)
def test_a_name_that_shows_nothing_is_refused(text: str) -> None:
    """It would be a blank line in a list; the error says so, and shows it by its number."""
    with pytest.raises(PartnershipsError) as caught:
        Name(text)
    assert "a name must be a non-empty text in one line, and this one shows nothing: " in str(
        caught.value
    )
    assert str(caught.value).isascii()


@pytest.mark.parametrize("text", SHOWS_NOTHING)
@pytest.mark.parametrize("kind", MAKERS)
def test_no_value_has_a_text_or_an_id_that_shows_nothing(kind: str, text: str) -> None:
    """Wherever there is a place for one."""
    with pytest.raises(PartnershipsError):
        MAKERS[kind](text)


def test_no_single_character_that_is_a_format_or_a_space_is_a_name() -> None:
    """But for the signs before a number, which are to be seen."""
    seen = set(
        "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    )
    for character in map(chr, range(sys.maxunicode + 1)):
        if category(character) in {"Cf", "Zs", "Zl", "Zp", "Cc"} and character not in seen:
            with pytest.raises(PartnershipsError):
                Name(character)


HONEST: Final = (
    "می‌بد", "葛\U000e0100城市", "ශ්‍රී ජයවර්ධනපුර කෝට්ටේ", "תל אביב\u200f", "جدة \u200e(KSA)", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👨‍👩‍👧",
    "Sankt\u00adPölten", "ᠮᠣᠩᠭᠣᠯ\u180eᠠ", "\ue000市", "東京\u3000都", "각", "\u0301a", "☺\ufe0f", "*", "٣",
)  # fmt: skip


@pytest.mark.parametrize("text", HONEST)
def test_what_shows_nothing_can_be_part_of_a_name(text: str) -> None:
    """Persian, Sinhala, Mongolian, Hebrew and emoji need it, and so do forms of Han letters."""
    assert Name(text).text == normalize("NFC", text)
    assert Municipality("a", text, identifiers={"a": text}).names[0].text == normalize("NFC", text)


@pytest.mark.parametrize(
    "text", ["a\u3164", "a\u200b", "\u2800a", "a\u034f", "a\uffa0b", "a\u115f"]
)
def test_an_id_has_no_character_that_shows_nothing(text: str) -> None:
    """Two ids that look the same would be two; one that is not printable is shown by its number."""
    with pytest.raises(PartnershipsError) as caught:
        Municipality(text, "A")
    hidden = next(each for each in text if not each.isascii())
    assert str(caught.value).startswith(
        f"id: id must be a non-empty text without spaces, and without U+{ord(hidden):04X}, which shows"
    )
    assert str(caught.value).isascii()


def test_an_id_with_a_letter_of_no_font_says_which() -> None:
    """A letter for private use is none that others can read."""
    with pytest.raises(PartnershipsError) as caught:
        Municipality("k\ue000", "K")
    assert str(caught.value) == (
        "id: id must be a non-empty text without spaces, and without U+E000,"
        " which cannot be printed: 'k\\ue000'"
    )


def test_an_id_can_have_a_letter_in_a_chosen_form() -> None:
    """葛 of 葛城 has two, and cities insist on theirs."""
    assert Municipality("葛\U000e0100城", "葛城").id == "葛\U000e0100城"


@pytest.mark.parametrize(
    "name", ["大連\u200b", "می‌بد", "Tel\u00adAviv", "葛\U000e0100城", "大\ufeff連"]
)
def test_a_list_makes_ids_without_what_shows_nothing(name: str) -> None:
    """Such characters come with what is copied from a page; a name with and without is one place."""
    bare = "".join(each for each in name if category(each) not in {"Cf", "Mn"})
    text = f"partner,date\n{name},1979\n{bare},1979\n"
    reading = table.loads(text, home="Kitakyushu", type="sister")
    (partnership,) = reading.or_raise()
    assert len(partnership.acts) == 1
    assert partnership.parties[1].id.isprintable()


# the direction of writing

TURNING: Final = tuple("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize("sign", TURNING)
@pytest.mark.parametrize("kind", MAKERS)
def test_no_text_has_a_sign_that_turns_the_direction_of_writing(kind: str, sign: str) -> None:
    """It could show another order than it has, in a list, in a message, in a page."""
    with pytest.raises(PartnershipsError, match=rf"without U\+{ord(sign):04X}, which turns"):
        MAKERS[kind](f"Dalian{sign}x")


@pytest.mark.parametrize("sign", TURNING)
def test_no_text_from_a_file_has_such_a_sign(sign: str) -> None:
    """A list leaves the row out and says so; a document and a calendar are refused."""
    for row in (f"a{sign}b,sister,1979,n", f"a,si{sign}ster,1979,n", f"a,sister,1979,n{sign}"):
        reading = table.loads(f"partner,type,date,note\n{row}\n", home="Kitakyushu")
        assert len(reading.problems) == 1
        assert f"U+{ord(sign):04X}, which turns" in reading.problems[0].reason
        assert sign not in str(reading.problems[0])
    with pytest.raises(InvalidDocument) as caught:
        document.loads(document.dumps(REGISTRY).replace("Altmünster", f"Alt{sign}münster"))
    assert f"and without U+{ord(sign):04X}, which turns" in str(caught.value)
    with pytest.raises(PartnershipsError, match=rf"without U\+{ord(sign):04X}"):
        feed.from_anniversaries([], name=f"a{sign}")
    with pytest.raises(PartnershipsError, match=rf"without U\+{ord(sign):04X}"):
        Source("a", "A", url=f"https://example.org/{sign}")


def test_every_kind_of_value_with_texts_is_tried_above() -> None:
    """All acts are among them, or have no text but what all have."""
    assert {*ACTS} - {*MAKERS} == {"renewal", "resumption"}
