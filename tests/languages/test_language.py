"""A language of a caller's own: as a value, with all its words or with some on the base of another."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
from itertools import product
from typing import TYPE_CHECKING, Any, Final, cast

import attrs
import pytest
from hypothesis import example, given, strategies as st

from partnerships import (
    CountFrom,
    Field,
    InvalidLanguage,
    InvalidMunicipality,
    Municipality,
    Name,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Registry,
    Status,
    Term,
    UnknownLanguage,
    samples,
    wording,
)
from partnerships._languages import TABLES
from partnerships._languages.lookup import find_label
from partnerships.acts import ACTS
from partnerships.formats import feed, table
from partnerships.vocabulary import FIELDS, Amount
from partnerships.wording import Language
from tests.support.partnerships import city

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DALIAN: Final = Municipality(
    "dalian", [Name("Dalian", lang="en"), Name("Dalian (Dairen)", lang="de")]
)
GERMAN: Final = Language(
    "de",
    {
        "types": {"friendship": "Partnerstadt", "sister": "Schwesterstadt"},
        "celebrating": {"": "{label}", "stadt": "{label}schaft"},
        "fields": {"ports": "Häfen"},
        "ordinals": {"": "{number}."},
        "list_pattern": {"two": {"": " und "}, "middle": ", ", "end": {"": " und "}},
        "titles": {"type": "{ordinal} Jahrestag: {celebrating}, {parties}"},
        "dates": {
            "months": [
                *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"),
                *("September", "Oktober", "November", "Dezember"),
            ],
            "day": "{day}. {month} {year}",
        },
    },
    base="en",
)
BUILT_IN: Final = [Language(tag, cast("Mapping[str, object]", TABLES[tag])) for tag in TABLES]

CALLS: Final[dict[str, tuple[tuple[object, ...], dict[str, object]]]] = {
    "accession": (("Dalian",), {}),
    "act": (("conclusion",), {}),
    "act_sentence": (
        ("conclusion", ["A", "B"], "sister city"),
        {"term": Term("P5Y"), "until": "2014-03-31", "in_force_from": "2009-04-01", "reason": "x"},
    ),
    "actor": (("person",), {}),
    "anniversary": ((45, ["A", "B", "C"], "sister city"), {"count_from": "unbroken", "party": "D"}),
    "bracketed": (("A", "B", "C"), {}),
    "completed_years": ((44, 45), {}),
    "conclusion": (("sister city", "A"), {"first": "B"}),
    "count_range": ((44, 45), {}),
    "date": (("1979-05-01",), {"era": True}),
    "due": (("notice",), {}),
    "details": (("field", ["A", "B"]), {}),
    "either_name_on": (([DALIAN, DALIAN], "1979"), {}),
    "explanation": (
        (45, PartialDate("1979"), "origin", "A"),
        {"longer": [("unbroken", PartialDate("1970"), (50, 51))], "presumed": True}
        | {"other_dates": [(PartialDate("1978"), ["a"])]},
    ),
    "heading": (("status",), {}),
    "kind": (("visit",), {}),
    "name_on": ((DALIAN, "1979"), {}),
    "names_on": (([DALIAN, DALIAN], "1979"), {}),
    "nothing_recorded": (([10, 20],), {}),
    "nothing_found": (("Dalian", {"actor": "Sun Yat-sen"}), {}),
    "did_you_mean": ((["Lüda", "Dalian"],), {}),
    "ordinal": ((45,), {}),
    "work": (("editors", "A"), {}),
    "country": (("CN",), {}),
    "locator": (("footnote", "4"), {}),
    "page": (("9",), {}),
    "presumption": ((), {}),
    "quantity": ((45000, "bricks", "about"), {}),
    "quoted": (("A",), {}),
    "renaming": (("Lüda", "Dalian"), {}),
    "role": (("host",), {}),
    "status": ((Status.IN_FORCE,), {}),
    "term": ((Term("P1Y6M"),), {}),
    "title": ((DALIAN.names,), {"on": "1979"}),
    "year_of": ((46,), {}),
}
"""Arguments for each function of `wording` that takes a language."""


# the functions and the methods


def test_every_function_of_wording_that_takes_a_language_is_called_above() -> None:
    functions = {name for name in wording.__all__ if inspect.isfunction(vars(wording)[name])} - {
        "languages"
    }
    assert functions == set(CALLS)


@pytest.mark.parametrize("name", CALLS)
def test_a_function_of_wording_is_the_method_of_the_language(name: str) -> None:
    """With the same parameters, and the same result for a tag, or for the language itself."""
    function, method = getattr(wording, name), getattr(Language, name)
    taken = inspect.signature(function).parameters
    (_, *own) = inspect.signature(method).parameters.values()
    assert [each for key, each in taken.items() if key != "lang"] == own
    assert taken["lang"].default == "en"
    arguments, options = CALLS[name]
    for language in BUILT_IN:
        expected = getattr(language, name)(*arguments, **options)
        assert function(*arguments, **options, lang=language.tag) == expected
        assert function(*arguments, **options, lang=language) == expected
    assert function(*arguments, **options, lang=GERMAN) == getattr(GERMAN, name)(
        *arguments, **options
    )


# what is said in it


def test_a_language_of_ones_own_goes_wherever_a_language_is_asked_for() -> None:
    """With the names of municipalities in it, where there are any."""
    registry = samples.kitakyushu()
    partnership = registry["kitakyushu-dalian"]
    anniversary = partnership.anniversary(45)
    title = "45. Jahrestag: Partnerstadtschaft, Kitakyushu und Dalian"
    assert anniversary.title(GERMAN) == title
    assert anniversary.ordinal(GERMAN) == "45."
    assert partnership.title(GERMAN) == "Kitakyushu und Dalian"
    assert partnership.title(GERMAN, on="1981-06") == "Kitakyushu und Lüda/Dalian"
    assert anniversary.explain(GERMAN) == (
        "45., counted from 1. Mai 1979 (Partnerstadt relationship with Lüda)"
    )
    history = [entry.tell(GERMAN) for entry in registry.history("kitakyushu-dalian")]
    assert "Partnerstadt relationship established between Kitakyushu und Lüda" in history
    assert wording.date("1979-03-01", GERMAN) == "1. März 1979"
    assert wording.name_on(DALIAN, "1979", GERMAN) == "Dalian (Dairen)"
    assert [name.text for name in DALIAN.names_on("1979", GERMAN)] == ["Dalian (Dairen)"]
    calendar = feed.of([anniversary], lang=GERMAN).content.decode()
    assert f"SUMMARY;LANGUAGE=de:{title.replace(',', chr(92) + ',')}" in calendar.replace(
        "\r\n ", ""
    )
    assert ",Partnerstadt," in table.dumps(registry, lang=GERMAN)


def test_a_table_has_the_names_in_a_language_of_ones_own() -> None:
    """And reads back with its tag."""
    partnership = Partnership.between(city("here"), DALIAN, type="friendship", since="1979-05-01")
    registry = Registry.of([partnership])
    written = table.dumps(registry, lang=GERMAN)
    assert ",Dalian (Dairen),,dalian,friendship,Partnerstadt,1979-05-01," in written
    assert table.losses(registry, lang=GERMAN) == table.losses(registry, lang="de")


def test_a_built_in_term_is_called_as_the_language_calls_it() -> None:
    """Before any label that fits its tag less well; others have the labels that they were given."""
    irish = Language("en-IE", {"types": {"sister": "twin town"}}, base="en")
    assert PartnershipType.SISTER.label(irish) == "twin town"
    assert PartnershipType.FRIENDSHIP.label(irish) == "friendship city"
    assert PartnershipType.SISTER.label("en-IE") == "sister city"
    assert PartnershipType.SISTER.label(GERMAN) == "Schwesterstadt"
    assert FIELDS["ports"].label(GERMAN) == "Häfen"
    mine = PartnershipType("sister", labels={"ja": "姉妹都市"})
    assert mine.label(GERMAN) == "姉妹都市"


def test_a_label_falls_back_along_the_languages_that_one_is_based_on() -> None:
    """Before English, and before other languages."""
    low = Language("nds", {}, base=GERMAN)
    assert low.tags == ("nds", "de", "en")
    labels = {"en": "twin town", "de": "Partnerstadt", "ja": "姉妹都市"}
    assert PartnershipType("twin", labels=labels).label(low) == "Partnerstadt"
    assert Field("twin", {"af": "tweeling", "ja": "双子"}).label(low) == "tweeling"


NAMES: Final = st.lists(
    st.sampled_from(("de", "de-AT", "en", "fr", "gsw", "ja")), min_size=1, unique=True
).map(lambda tags: [Name(f"Basel ({tag})", lang=tag) for tag in tags])


@example(names=[Name("Basel (en)", lang="en"), Name("Basel (de)", lang="de")])
@given(names=NAMES)
def test_a_name_is_chosen_in_the_language_that_a_label_is_chosen_in(names: list[Name]) -> None:
    """That is, along the languages that one is based on, before English and before the first."""
    language = Language("gsw", {}, base=GERMAN)
    basel = Municipality("basel", names)
    label = find_label([{name.lang: name.text for name in names}], language, "")
    assert wording.name_on(basel, "1979", language) == label
    assert wording.title(names, language) == label
    assert wording.either_name_on([basel], "1979", language) == label
    assert wording.names_on([basel], "1979", language) == label
    tie = Partnership.between(basel, city("here"), type="sister", since="1979-05-01")
    assert label in tie.title(language)
    assert label in tie.title(language, on="1990")
    assert label in tie.anniversary(5).title(language)


def test_a_title_needs_names() -> None:
    with pytest.raises(InvalidMunicipality, match=r"^names: names must be one or more Name: \[\]$"):
        wording.title([])


def test_a_language_found_by_a_shorter_tag_keeps_the_tag_that_was_asked_for() -> None:
    """So that names in exactly that form come first; all its words are those of the one found."""
    names = [Name("科隆", lang="zh"), Name("科隆市", lang="zh-SG")]
    cologne = Municipality("koeln", names)
    regional = Language("zh-SG", {}, base="zh")
    assert wording.name_on(cologne, "1979", "zh-SG") == "科隆市"
    assert regional.name_on(cologne, "1979") == "科隆市"
    assert regional.ordinal(45) == wording.ordinal(45, "zh-SG") == "45周年"
    assert regional.inherited == tuple(TABLES["zh"])


# its words


def test_a_language_without_a_base_needs_all_words() -> None:
    """All that are missing or wrong are reported at once, each with its place."""
    with pytest.raises(InvalidLanguage) as caught:
        Language("de", {"acts": {"conclusion": ""}, "colour": "x", "renaming": "{old}"})
    heading, *problems = str(caught.value).splitlines()
    assert heading == (
        f"language 'de': {len(problems)} errors (base= names a language to take missing texts from)"
    )
    assert caught.value.value == tuple(problems)
    assert {
        "acts.conclusion: must be a non-empty text",
        "acts.renewal: is missing",
        "colour: unknown key",
        "renaming: lacks {new}",
        "types: is missing",
    } <= set(problems)
    missing = [each for each in problems if each.endswith(": is missing")]
    assert len(missing) == len(TABLES["en"]) - 2 + len(TABLES["en"]["acts"]) - 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"ordinals": {"1": "{number}st"}}, "ordinals: lacks the rule for all other texts ('')"),
        (
            {"ordinals": "{number}."},
            "ordinals: must be a mapping with the keys '', '1', '2', '3', '11', '12', '13'",
        ),
        ({"acts": "x"}, None),
        (
            {"acts": {"conclusion": "renewal"}},
            "acts.renewal: the same text as acts.conclusion: 'renewal'",
        ),
        ({"dates": {"months": ["Januar"]}}, "dates.months: must be 12 texts"),
        (
            {"dates": {"months": ["Januar", *"xxxxxxxxxx", "a\u2028b"]}},
            "dates.months: must be 12 texts in one line: 'a\\u2028b'",
        ),
        (
            {"renaming": "{old} \u202e{new}"},
            (
                "renaming: must be a non-empty text in one line, and without U+202E,"
                " which turns the direction of writing: '{old} \\u202e{new}'"
            ),
        ),
        ({"dates": {"japanese_eras": 1}}, "dates.japanese_eras: must be of type bool"),
        ({"minimum_grouping_digits": "2"}, "minimum_grouping_digits: must be of type int"),
        ({"titles": {"type": "{number}"}}, None),
        (
            {"renaming": "{old:s}"},
            "renaming: a field is a name in braces, without a format or conversion: {old}",
        ),
    ],
)
def test_a_language_on_a_base_is_refused_for_words_that_are_wrong(
    words: dict[str, object], message: str | None
) -> None:
    """What its base has is not wrong, and no hint is given to name one."""
    with pytest.raises(InvalidLanguage) as caught:
        Language("de", words, base="en")
    heading, *problems = str(caught.value).splitlines()
    assert heading == f"language 'de': {len(problems)} error{'s' if len(problems) > 1 else ''}"
    assert problems
    assert message is None or problems == [message]


def places_of(words: Mapping[str, Any], place: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Return the places of all texts; rules by suffix are one text."""
    found = []
    for key, each in words.items():
        if isinstance(each, dict) and "" not in each:
            found += places_of(each, (*place, key))
        else:
            found.append((*place, key))
    return found


def text_at(words: Mapping[str, Any], place: tuple[str, ...]) -> object:
    """Return the text at a place, or its rules by suffix."""
    text: Any = words
    for key in place:
        text = text[key]
    return cast("object", text)


def words_at(place: tuple[str, ...], text: object) -> dict[str, object]:
    """Return words that have this one text, at a place; for rules by suffix, the only rule."""
    usual = text_at(TABLES["en"], place)
    words: object = {"": text} if isinstance(usual, dict) else text
    for key in reversed(place):
        words = {key: words}
    return cast("dict[str, object]", words)


TEXT_PLACES: Final = [
    place
    for place in places_of(cast("dict[str, Any]", TABLES["en"]))
    if isinstance(text_at(TABLES["en"], place), str | dict)
]
SEPARATORS: Final = {
    *(("list_pattern", key) for key in TABLES["en"]["list_pattern"]),
    *(place for place in TEXT_PLACES if place[-1].endswith("separator")),
}


@example(place=("renaming",), sign="\u202e")
@example(place=("list_separator",), sign="\n")
@given(
    place=st.sampled_from(TEXT_PLACES), sign=st.sampled_from("\r\n\t\0\x1b\x85\u2028\u202e\ud800")
)
def test_a_text_is_one_line_without_controls(place: tuple[str, ...], sign: str) -> None:
    """As names and labels are; a separator too."""
    usual = text_at(TABLES["en"], place)
    text = usual[""] if isinstance(usual, dict) else str(usual)
    key = ".".join((*place, "") if isinstance(usual, dict) else place)
    language = Language("de", words_at(place, f"{text}x"), base="en")
    with pytest.raises(InvalidLanguage) as caught:
        attrs.evolve(language, words=words_at(place, f"{text}{sign}x"))
    (problem,) = str(caught.value).splitlines()[1:]
    assert problem.startswith(f"{key}: must be a non-empty text in one line")


@given(
    place=st.sampled_from(TEXT_PLACES), blank=st.sampled_from((" ", "\u00a0", "\u202f", "\u3000"))
)
def test_only_a_separator_can_be_blank(place: tuple[str, ...], blank: str) -> None:
    words = words_at(place, blank)
    if place in SEPARATORS:
        assert text_at(Language("de", words, base="en").words, place) == text_at(words, place)
    else:
        with pytest.raises(InvalidLanguage, match=r"must be a non-empty text in one line: "):
            Language("de", words, base="en")


def test_what_is_taken_from_the_base_is_listed() -> None:
    """A mapping of which nothing is given by its own place."""
    assert "titles.unbroken" in GERMAN.inherited
    assert "titles.type" not in GERMAN.inherited
    assert "statuses" in GERMAN.inherited
    assert "dates.month" in GERMAN.inherited
    assert "ordinals" not in GERMAN.inherited
    assert all(each.inherited == () for each in BUILT_IN)


PLACES: Final = places_of(cast("dict[str, Any]", TABLES["ja"]))


@given(st.sets(st.sampled_from(PLACES)))
def test_a_text_is_the_languages_own_where_it_has_one_else_its_bases(
    own: set[tuple[str, ...]],
) -> None:
    """A language of both says the same as one with all of these texts."""
    some: dict[str, Any] = {}
    whole: dict[str, Any] = copy.deepcopy(dict(TABLES["en"]))
    for place in own:
        text: Any = TABLES["ja"]
        inner, outer = some, whole
        for key in place[:-1]:
            text, inner, outer = text[key], inner.setdefault(key, {}), outer[key]
        inner[place[-1]] = outer[place[-1]] = text[place[-1]]
    language, complete = Language("ja", some, base="en"), Language("ja", whole)
    for name, (arguments, options) in CALLS.items():
        said = getattr(language, name)(*arguments, **options)
        assert said == getattr(complete, name)(*arguments, **options)
    listed = set(language.inherited)
    for place in PLACES:
        prefixes = {".".join(place[:count]) for count in range(1, len(place) + 1)}
        assert bool(prefixes & listed) == (place not in own)


FIELDS_OF_TEXTS: Final = sorted(
    {
        name
        for place in places_of(cast("dict[str, Any]", TABLES["en"]))
        for name in re.findall(r"{(\w+)}", json.dumps(text_at(TABLES["en"], place)))
    }
    | {"number", "listed", "concluding", "celebrating"}
)
"""The names of all fields of all texts."""
PIECES: Final = st.one_of(
    st.builds(
        "{{{}{}{}}}".format,
        st.sampled_from(FIELDS_OF_TEXTS),
        st.sampled_from(("", "", "", "!r", "!s", ".real", "[0]")),
        st.sampled_from(("", "", "", ":", ":d", ":s", ":c", ":>12", ":,", ":{number}")),
    ),
    st.sampled_from(("x", " ", "{", "}", "{{", "}}", "{}", "{0}", "\r", "\u2028", "\ud800")),
)


def iter_other_calls() -> Iterator[tuple[str, tuple[object, ...], dict[str, object]]]:
    """Yield arguments for the texts that the calls above do not use."""
    for act in ACTS:
        yield "act_sentence", (act, ["A", "B"], "x"), {"party": "C", "successor": "D"}
    yield "act_sentence", ("suspension", ["A", "B"], "x"), {"by": "A"}
    for count in CountFrom:
        yield "anniversary", (5, ["A", "B"], "x"), {"count_from": count}
        yield "explanation", (5, PartialDate("1979"), count, "A"), {}
    for amount in Amount:
        yield "quantity", (45000, "bricks", amount), {}
    for day in ("1979-05~", "1979?", "197X%", "19XX", "XXXX", "[..1990]", "[1985..1993]"):
        yield "date", (day,), {}
    for start, end in product(("", "..", "1979"), repeat=2):
        yield "date", (Period(f"{start}/{end}"),), {}
    for length in ("P1M", "P2W", "P3D"):
        yield "term", (Term(length),), {}
    yield "page", ("9, 11",), {}
    yield "conclusion", ("sister city", "A"), {}


@example(place=("explanation",), text="{ordinal} since {start:>12} {event}")
@example(place=("explanation",), text="{number} since {start} {event}")
@example(place=("terms", "years"), text="{count:s} y")
@example(place=("dates", "inserted", "month"), text="{month} {end}")
@example(place=("renaming",), text="{old:{old}}{new}")
@example(place=("ordinals",), text="{number:c}")
@example(place=("ordinals",), text="{ordinal}")
@given(
    place=st.sampled_from(places_of(cast("dict[str, Any]", TABLES["en"]))),
    text=st.lists(PIECES, max_size=6).map("".join),
)
def test_a_language_that_is_accepted_answers_all_that_it_is_asked(
    place: tuple[str, ...], text: str
) -> None:
    """Whatever one of its texts is: a text that no field can be filled in is refused at once."""
    try:
        language = Language("de", words_at(place, text), base="en")
    except InvalidLanguage:
        return
    for name, (arguments, options) in CALLS.items():
        assert isinstance(getattr(language, name)(*arguments, **options), str)
    for name, arguments, options in iter_other_calls():
        assert isinstance(getattr(language, name)(*arguments, **options), str)


def test_words_can_be_kept_as_json() -> None:
    """The names of the months are then a list."""
    read = json.loads(json.dumps(TABLES["ja"], ensure_ascii=False))
    assert Language("ja", read) == Language("ja", cast("Mapping[str, object]", TABLES["ja"]))


# it is a value


def test_a_language_is_a_value() -> None:
    """Equal by what it has, hashable, and the same after pickling and copying."""
    same = Language("de", GERMAN.words, base=Language("en", {}, base="en").base)
    assert same == GERMAN
    assert hash(same) == hash(GERMAN)
    assert same != Language("de-AT", GERMAN.words, base="en")
    assert same != Language("de", {}, base="en")
    assert same != Language("de", GERMAN.words, base="ja")
    pickled = pickle.loads(pickle.dumps(GERMAN))  # noqa: S301  # written here
    for other in (pickled, copy.copy(GERMAN), copy.deepcopy(GERMAN)):
        assert other == GERMAN
        assert other.ordinal(45) == "45."
    assert attrs.evolve(GERMAN, tag="de-AT").ordinal(45) == "45."
    assert repr(GERMAN) == "Language(tag='de', base=Language(tag='en', base=None))"


def test_its_words_never_change() -> None:
    """Neither with the mapping that they were given as, nor by themselves."""
    given = {"titles": {"type": "{number}, {relation}: {parties}"}}
    language = Language("de", given, base="en")
    given["titles"]["type"] = ""
    assert language.anniversary(45, ["A", "B"], "x") == "45, x relationship: A and B"
    for words in (language.words, language.words["titles"]):
        with pytest.raises(TypeError):
            words["type"] = "x"  # type: ignore[index]  # on purpose
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        language.tag = "fr"  # type: ignore[misc]  # on purpose


@pytest.mark.parametrize("tag", ["", "d", "de_DE", "german language", "děs", 5, None])
def test_a_tag_is_written_as_in_bcp_47(tag: object) -> None:
    with pytest.raises(InvalidLanguage, match=r"^tag: a language is written as in BCP 47"):
        Language(cast("str", tag), {}, base="en")


@pytest.mark.parametrize("words", [None, "de", ["types"], 5])
def test_words_are_a_mapping(words: object) -> None:
    with pytest.raises(InvalidLanguage, match=r"^words: words must be a mapping of texts: "):
        Language("de", cast("dict[str, object]", words), base="en")


@pytest.mark.parametrize("base", ["xx", 5, "en_US", ""])
def test_a_base_is_a_language_with_words(base: object) -> None:
    with pytest.raises(UnknownLanguage, match=r"^no words in this language"):
        Language("de", {}, base=cast("str", base))


def test_words_that_contain_themselves_are_refused() -> None:
    """At any depth, and in one line; no language needs words that deep."""
    words: dict[str, object] = {"ordinals": {"": "{number}."}}
    words["types"] = {"sister": words}
    with pytest.raises(
        InvalidLanguage, match=r"^words: words must not be nested more than 8 deep$"
    ):
        Language("de", words, base="en")


def test_texts_that_contain_themselves_are_refused() -> None:
    first: list[object] = []
    first.append(first)
    second: list[object] = []
    second.append(second)
    with pytest.raises(InvalidLanguage) as caught:
        Language("de", {"acts": {"conclusion": first, "renewal": second}}, base="en")
    assert caught.value.value == (
        "acts.conclusion: must be a non-empty text",
        "acts.renewal: must be a non-empty text",
    )


def test_a_language_is_based_on_at_most_sixteen_others() -> None:
    language = Language("en", {}, base="en")
    for number in range(15):
        language = Language(f"x{'abcdefghijklmno'[number]}", {}, base=language)
    assert len(language.tags) == 17
    assert language.ordinal(45) == "45th"
    with pytest.raises(InvalidLanguage, match=r"^base: a language is based on at most 16 others"):
        Language("de", {}, base=language)


def test_every_way_to_count_has_a_title_in_it() -> None:
    """Its own, or that of its base."""
    for count in CountFrom:
        title = GERMAN.anniversary(5, ["A", "B"], "Partnerstadt", count_from=count)
        assert title.startswith("5. ")
        assert title.endswith("A und B")
