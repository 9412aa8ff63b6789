"""The words of the built-in languages: every language has every word, and what is missing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from partnerships import CountFrom, NotFound, Period, Severity, Status, UnknownLanguage, wording
from partnerships._languages import TABLES
from partnerships._languages.check import find_problems
from partnerships.acts import ACTS
from partnerships.checks import CODES
from partnerships.vocabulary import BUILT_IN, FIELDS, ActorKind, Amount, ExchangeKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable

LANGUAGES = pytest.mark.parametrize("lang", wording.LANGUAGES)


@LANGUAGES
def test_every_language_has_every_word(lang: str) -> None:
    """And in each text the same fields; to add a language, add a table that passes this."""
    assert find_problems(TABLES[lang], TABLES["en"]) == []


def texts_of(table: object, place: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Return the places of all that can be missing in a table."""
    if not isinstance(table, dict):
        return [place]
    inner = [found for key, each in table.items() for found in texts_of(each, (*place, key))]
    return [place, *inner] if place else inner


def without(lang: str, place: tuple[str, ...]) -> dict[str, object]:
    """Return a language's table without what is at a place."""
    table: dict[str, Any] = dict(TABLES[lang])
    held = table
    for key in place[:-1]:
        held[key] = dict(held[key])
        held = held[key]
    del held[place[-1]]
    return table


REQUIRED = [place for place in texts_of(TABLES["ja"]) if place in texts_of(TABLES["en"])]


@pytest.mark.parametrize("place", REQUIRED, ids=".".join)
def test_a_word_that_is_taken_away_is_missed(place: tuple[str, ...]) -> None:
    """Each of them, by its place, and nothing else."""
    wanting = f"{'.'.join(place)}: is missing"
    for_all = f"{'.'.join(place[:-1])}: lacks the rule for all other texts ('')"
    assert find_problems(without("ja", place), TABLES["en"]) == [
        for_all if place[-1] == "" else wanting
    ]


PLAIN = "a field is a name in braces, without a format or conversion"


@pytest.mark.parametrize(
    ("found", "model", "reported"),
    [
        ({"a": "x"}, {"a": "y"}, []),
        ({"a": "x", "b": "y"}, {"a": "y"}, ["b: unknown key"]),
        ({"a": ""}, {"a": "y"}, ["a: must be a non-empty text"]),
        ({"a": 1}, {"a": "y"}, ["a: must be a non-empty text"]),
        ({"a": "x"}, {"a": {"b": "y"}}, ["a: must be a mapping with the keys 'b'"]),
        ({"a": {"b": ""}}, {"a": {"b": "y"}}, ["a.b: must be a non-empty text"]),
        ({"a": "x"}, {"a": "{b} {c}"}, ["a: lacks {b}", "a: lacks {c}"]),
        ({"a": "{b} {c}"}, {"a": "{b}"}, ["a: unknown field {c}"]),
        ({"a": "{b!r}"}, {"a": "{b}"}, [f"a: {PLAIN}: {{b}}"]),
        ({"a": "{"}, {"a": "y"}, ["a: Single '{' encountered in format string"]),
        ({"year_of": "{number}"}, {"year_of": "{ordinal}"}, []),
        (
            {"explanation": "{number}"},
            {"explanation": "{ordinal}"},
            ["explanation: lacks {ordinal}", "explanation: unknown field {number}"],
        ),
        ({"a": ("x",)}, {"a": ("x", "y")}, ["a: must be 2 texts"]),
        ({"a": ("x", "")}, {"a": ("x", "y")}, ["a: must be 2 texts"]),
        ({"a": "xy"}, {"a": ("x", "y")}, ["a: must be 2 texts"]),
        ({"a": ("x", "z")}, {"a": ("x", "y")}, []),
        ({"a": "yes"}, {"a": True}, ["a: must be of type bool"]),
        ({"a": False}, {"a": True}, []),
        ({"a": {"": "{n}th"}}, {"a": {"": "{n}", "1": "{n}"}}, []),
        ({"a": {"": "{n}", "9": "{n}!"}}, {"a": {"": "{n}"}}, []),
        ({"a": {"": "th"}}, {"a": {"": "{n}"}}, ["a.: lacks {n}"]),
        ({"a": {"": "{n}", "1": "st"}}, {"a": {"": "{n}"}}, ["a.1: lacks {n}"]),
        ({"a": {"": "{n}", "=1": "one"}}, {"a": {"": "{n}"}}, []),
        ({"a": {"": "{n}", "=1": "{m}"}}, {"a": {"": "{n}"}}, ["a.=1: unknown field {m}"]),
        (
            {"a": {"": "{n}", "X": "{n}"}},
            {"a": {"": "{n}"}},
            ["a.X: a suffix is a text in lower case"],
        ),
        (
            {"acts": {"a": "x", "b": "x", "c": "x"}},
            {"acts": {"a": "y", "b": "z", "c": "w"}},
            ["acts.b: the same text as acts.a: 'x'", "acts.c: the same text as acts.a: 'x'"],
        ),
        ({"else": {"a": "x", "b": "x"}}, {"else": {"a": "y", "b": "z"}}, []),
        ({"terms": {"separator": ""}}, {"terms": {"separator": " "}}, []),
        ({"a": ("x", 1)}, {"a": ("x", "y")}, ["a: must be 2 texts"]),
        (
            {"a": {"": "{n}", 1: "{n}"}},
            {"a": {"": "{n}"}},
            ["a.1: a suffix is a text in lower case"],
        ),
        (
            {"acts": {"a": "x", "b": ["x"]}},
            {"acts": {"a": "y", "b": "z"}},
            ["acts.b: must be a non-empty text"],
        ),
        ({"a": "{day:02}"}, {"a": "{day}"}, [f"a: {PLAIN}: {{day}}"]),
        ({"a": "{b:>99999999}"}, {"a": "{b}"}, [f"a: {PLAIN}: {{b}}"]),
        ({"a": "{number:c}"}, {"a": "{number}"}, [f"a: {PLAIN}: {{number}}"]),
        ({"a": "{b:{b}}"}, {"a": "{b}"}, [f"a: {PLAIN}: {{b}}"]),
        ({"a": "{b:}"}, {"a": "{b}"}, []),
        ({"a": "{b.c}"}, {"a": "{b}"}, ["a: lacks {b}", "a: unknown field {b.c}"]),
    ],
)
def test_what_is_wrong_with_a_table_is_reported_with_its_place(
    found: dict[str, object], model: dict[str, object], reported: list[str]
) -> None:
    """A word too few, too many, of another kind, without its fields, or like another's."""
    assert find_problems(found, model) == reported


@LANGUAGES
def test_no_two_things_are_described_alike(lang: str) -> None:
    """No two types, statuses, acts, kinds, roles, actors or fields."""
    for words in (
        [kind.label(lang) for kind in BUILT_IN.values()],
        [wording.status(status, lang) for status in Status],
        [wording.act(code, lang) for code in ACTS],
        [wording.kind(kind.value, lang) for kind in ExchangeKind],
        [wording.role(role.value, lang) for role in Role],
        [wording.actor(kind.value, lang) for kind in ActorKind],
        [wording.quantity(1000, "x", amount.value, lang) for amount in Amount],
        [field.label(lang) for field in FIELDS.values()],
    ):
        assert all(words)
        assert len(set(words)) == len(words)


def test_there_are_words_for_all_that_there_is() -> None:
    """For each member of each enumeration, and for nothing else."""
    english = TABLES["en"]
    assert set(english["types"]) == set(BUILT_IN)
    assert set(english["statuses"]) == {status.value for status in Status}
    assert set(english["acts"]) == set(ACTS)
    assert set(english["kinds"]) == {kind.value for kind in ExchangeKind}
    assert set(english["roles"]) == {role.value for role in Role}
    assert set(english["actors"]) == {kind.value for kind in ActorKind}
    assert set(english["fields"]) == set(FIELDS)
    assert set(english["amounts"]) == {amount.value for amount in Amount}
    assert set(english["severities"]) == {severity.value for severity in Severity}
    assert set(english["findings"]) == set(CODES)
    assert set(english["counted_from"]) == {count.value for count in CountFrom}
    assert set(english["titles"]) == {*english["counted_from"], "accession"}
    assert set(english["sentences"]) == {*ACTS, "suspension_by", "termination_by"}
    assert list(TABLES) == sorted(TABLES)


@pytest.mark.parametrize(
    ("code", "english", "japanese", "korean", "chinese"),
    [
        ("friendship", "friendship city", "友好都市", "우호도시", "友好城市"),
        ("sister", "sister city", "姉妹都市", "자매도시", "姐妹城市"),
        ("green-sister", "green sister city", "環境姉妹都市", "환경자매도시", "环境姐妹城市"),
        (
            "strategic-environmental",
            "strategic environmental partnership",
            "戦略的環境パートナーシップ",
            "전략적 환경 파트너십",
            "战略环境伙伴关系",
        ),
        (
            "friendly-cooperation",
            "friendly cooperation city",
            "友好協力都市",
            "우호협력도시",
            "友好合作关系城市",
        ),
        ("exchange", "exchange city", "交流都市", "교류도시", "友好交流城市"),
        ("sister-port", "sister port", "姉妹港", "자매항", "友好港"),
    ],
)
def test_a_built_in_type_has_a_label_in_every_language(
    code: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """As cities of that language call it."""
    labels = {"en": english, "ja": japanese, "ko": korean, "zh": chinese}
    assert {lang: BUILT_IN[code].labels[lang] for lang in labels} == labels
    assert BUILT_IN[code].labels.keys() == TABLES.keys()


@pytest.mark.parametrize(
    ("status", "japanese", "korean", "chinese"),
    [
        (Status.NOT_CONCLUDED, "未締結", "미체결", "未缔结"),
        (Status.PENDING, "発効前", "발효 전", "待生效"),
        (Status.IN_FORCE, "提携中", "유효", "存续"),
        (Status.SUSPENDED, "交流停止中", "교류 중단 중", "往来暂停"),
        (Status.EXPIRED, "期間満了", "기간 만료", "已到期"),
        (Status.TERMINATED, "解消済み", "취소", "已解除"),
        (Status.UNCERTAIN, "未確定", "불확실", "不确定"),
    ],
)
def test_a_status_has_a_word_in_every_language(
    status: Status, japanese: str, korean: str, chinese: str
) -> None:
    """English says its value."""
    assert wording.status(status) == status.value.replace("_", " ")
    assert wording.status(status, "ja") == japanese
    assert wording.status(status, "ko") == korean
    assert wording.status(status, "zh") == chinese


@pytest.mark.parametrize(
    ("word", "code", "message"),
    [
        (wording.act, "divorce", "no word for this act (there are conclusion, renewal, "),
        (wording.kind, "party", "no word for this kind of exchange (there are visit, "),
        (wording.role, "guest", "no word for this role (there are host, visitor, "),
        (wording.actor, "robot", "no word for this kind of actor (there are person, group, "),
        (wording.heading, "colour", "no word for this heading (there are on, anniversary, "),
    ],
)
def test_a_word_that_no_language_has_is_not_found(
    word: Callable[[str, str], str], code: str, message: str
) -> None:
    """And the error says which there are."""
    with pytest.raises(NotFound) as caught:
        word(code, "ja")
    assert caught.value.message.startswith(message)
    assert caught.value.message.endswith(f"): '{code}'")
    assert caught.value.value == code


@pytest.mark.parametrize(
    "lang", ["xx", "", "english", "e", "japanese-JP", "ja-Latn", "ko-Hang", "zh-Latn-TW"]
)
def test_an_unknown_language_is_refused_and_those_that_there_are_named(lang: str) -> None:
    """Wherever words are looked up."""
    asks: tuple[Callable[[], str], ...] = (
        lambda: wording.ordinal(1, lang),
        lambda: wording.date("1979", lang),
        lambda: wording.anniversary(1, ["A", "B"], "sister city", lang=lang),
    )
    for ask in asks:
        with pytest.raises(UnknownLanguage) as caught:
            ask()
        known = f"no words in this language (there are {', '.join(wording.LANGUAGES)})"
        assert str(caught.value) == f"{known}: {lang!r}"


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en-AU", "45th"),
        ("en-gb", "45th"),
        ("EN", "45th"),
        ("ja-JP", "45周年"),
        ("ko-Kore-KR", "45주년"),
        ("zh-Hans", "45周年"),
        ("zh-SG", "45周年"),
        ("zh-Hant-TW", "45週年"),
        ("zh-TW", "45週年"),
        ("zh-hk", "45週年"),
        ("zh-MO", "45週年"),
        ("zh-cmn-Hans-CN", "45周年"),
    ],
)
def test_a_language_is_found_by_what_is_left_of_its_tag(lang: str, expected: str) -> None:
    """As parts are cut off from its end (RFC 4647, 3.4), whatever its capitals."""
    assert wording.ordinal(45, lang) == expected


@pytest.mark.parametrize(
    ("lang", "sister", "dated", "ring"),
    [
        ("en-GB", "twin town", "10–12 May 2019", "twinning between A, B and C"),
        ("en-US", "sister city", "May 10–12, 2019", "sister city relationship between A, B, and C"),
        ("en-AU", "sister city", "10–12 May 2019", "sister city relationship between A, B and C"),
    ],
)
def test_english_differs_by_country(lang: str, sister: str, dated: str, ring: str) -> None:
    """In the word for sister cities, the order of a date and the comma before the last of a list."""
    assert BUILT_IN["sister"].label(lang) == sister
    assert wording.date(Period("2019-05-10/2019-05-12"), lang) == dated
    title = wording.anniversary(45, ["A", "B", "C"], sister, lang=lang)
    assert title == f"45th anniversary of the {ring}"
