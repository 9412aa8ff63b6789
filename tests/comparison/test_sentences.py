"""What a comparison and an update say, in the words of a language."""

import re

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    Accession,
    Conclusion,
    Municipality,
    Name,
    Partnership,
    Registry,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
    compare,
    wording,
)
from partnerships.acts import Act
from partnerships.changes import FieldChange
from partnerships.comparison import Aspect, Difference, Doubt, PartyMatch, Reason
from partnerships.dates import PartialDate, Term
from partnerships.updating import Contradiction, update
from partnerships.vocabulary import RecordKind
from partnerships.wording import Language
from tests.support import strategies

LANGUAGES = pytest.mark.parametrize("lang", wording.LANGUAGES)

KITA = Municipality(
    "kita", [Name("Kitakyushu", lang="en"), Name("北九州市", lang="ja")], country="JP"
)
DALIAN = Municipality(
    "dalian", [Name("Dalian", lang="en"), Name("大連市", lang="ja")], country="CN"
)
TACOMA = Municipality("tacoma", "Tacoma", country="US")
BEGIN = Conclusion("1979-05-01", "friendship")


def find_differences(ours: list[Act], theirs: list[Act]) -> tuple[Difference, ...]:
    """Return how two partnerships of the same three parties differ."""
    registries = [
        Registry.of([Partnership((KITA, DALIAN, TACOMA), acts)]) for acts in (ours, theirs)
    ]
    return compare(*registries, on="2024-01-01").differences


# laws


def shorten(partnership: Partnership) -> Partnership:
    """Return a partnership of the same parties that knows the beginning alone."""
    return Partnership(partnership.parties, partnership.acts[:1], id="other")


@given(ours=strategies.partnerships(), lang=st.sampled_from(wording.LANGUAGES))
def test_no_side_says_a_date_in_its_text_form(ours: Partnership, lang: str) -> None:
    """Neither does it leave out what a side says, and the mirror says the same of the other side."""
    for match in compare(Registry.of([ours]), Registry.of([shorten(ours)])).matches:
        for each in match.differences:
            sides = each.sides(lang)
            assert [side is None for side in sides] == [each.ours is None, each.theirs is None]
            assert each.mirrored().sides(lang) == sides[::-1]
            for side in sides:
                assert side != ""
                assert not re.search(r"\d{4}-\d\d|\d+X|\bP\d", side or "")


@LANGUAGES
def test_every_word_of_a_comparison_is_there(lang: str) -> None:
    language = Language(lang, {}, base=lang)
    for words in (
        [language.aspect(each) for each in Aspect],
        [language.doubt(each) for each in Doubt],
        [language.reason(each) for each in Reason],
        [language.record(each) for each in RecordKind],
    ):
        assert len(set(words)) == len(words)


# examples


@pytest.mark.parametrize(
    ("ours", "theirs", "lang", "sentence"),
    [
        ([Conclusion("1988", "friendship")], [BEGIN], "en", "date: ours 1988; theirs 1 May 1979"),
        (
            [Conclusion("1988", "friendship")],
            [BEGIN],
            "ja",
            "日付：当方「1988年」、相手方「1979年5月1日」",
        ),
        (
            [Conclusion("1979", "sister")],
            [BEGIN],
            "fr",
            "type – notre registre\u00a0: jumelage\u202f; autre registre\u00a0: pacte d’amitié",
        ),
        (
            [Conclusion("1979", "friendship", term="P5Y", renews="P1Y", notice="P3M")],
            [BEGIN],
            "en",
            "term: ours 5 years, renews itself for 1 year, notice of 3 months; theirs nothing",
        ),
        (
            [Conclusion("1979", "friendship", until="2030-03-31")],
            [BEGIN],
            "ru",
            "срок действия — наш реестр: до 31 марта 2030 г. включительно; другой реестр: нет данных",
        ),
        (
            [Conclusion("1979-05-01", "friendship", in_force_from="1980")],
            [BEGIN],
            "pl",
            "wejście w życie – nasz rejestr: 1980 r.; drugi rejestr: 1 maja 1979 r.",
        ),
        (
            [BEGIN, Renewal("1984", term="P5Y")],
            [BEGIN],
            "en",
            "renewal: ours 1984 (5 years); theirs nothing",
        ),
        (
            [BEGIN, Conclusion("1990", "sister", term="P5Y")],
            [BEGIN],
            "zh",
            "另一协议——我方：1990年（姐妹城市，5年）；对方：无记载",
        ),
        (
            [BEGIN, Termination("2020", by="dalian")],
            [BEGIN],
            "ja",
            "解消：当方「2020年（大連市による）」、相手方「記載なし」",
        ),
        (
            [BEGIN, Suspension("2020"), Resumption("2021")],
            [BEGIN, Suspension("2020")],
            "en",
            "resumption: ours 2021; theirs nothing",
        ),
        (
            [BEGIN, Succession("1990", "tacoma", Municipality("big", "Big Tacoma", country="US"))],
            [BEGIN],
            "en",
            "parties: ours 1990 (Tacoma → Big Tacoma); theirs nothing",
        ),
        (
            [BEGIN, Accession("1990", Municipality("new", "New", country="US"))],
            [BEGIN],
            "en",
            "parties: ours 1990 (New); theirs nothing",
        ),
        (
            [BEGIN],
            [BEGIN, Withdrawal("1990", "tacoma")],
            "ko",
            "당사자 – 우리 측: 기록 없음; 상대 측: 1990년(Tacoma)",
        ),
    ],
)
def test_a_difference_is_told(ours: list[Act], theirs: list[Act], lang: str, sentence: str) -> None:
    """Without the status, which follows from it."""
    told = [each for each in find_differences(ours, theirs) if each.aspect is not Aspect.STATUS]
    assert sentence in [each.sentence(lang) for each in told]


def test_a_status_is_told_by_its_words() -> None:
    *_, status = find_differences([BEGIN, Termination("2020")], [BEGIN])
    assert status.sentence("de") == (
        "Status – eigenes Verzeichnis: beendet; anderes Verzeichnis: in Kraft"
    )


def test_a_party_without_an_act_is_told_by_its_name() -> None:
    known = Difference(Aspect.PARTIES, "Dalian", None, our_parties=(DALIAN,))
    assert known.sides("ja") == ("大連市", None)
    assert known.mirrored().sides("ja") == (None, "大連市")
    assert Difference(Aspect.PARTIES, "Dalian", None).sides("ja") == ("Dalian", None)


def test_founders_that_only_one_side_has_are_told_by_their_names() -> None:
    other = Municipality("x", "Xanten", country="DE")
    ours = Registry.of([Partnership((KITA, DALIAN, TACOMA), [BEGIN])])
    theirs = Registry.of([Partnership((KITA, DALIAN, other), [BEGIN])])
    (proposal,) = compare(ours, theirs).proposed
    assert [each.sides("ja") for each in proposal.differences] == [
        ("Tacoma", None),
        (None, "Xanten"),
    ]
    assert proposal.explain("ja").endswith("；要確認：自治体が異なる")


def test_a_match_by_its_day_says_the_day_in_words() -> None:
    match = PartyMatch(DALIAN, TACOMA, Reason.DATE, "1979-05-01")
    assert match.sentence("de") == "dalian entspricht tacoma (gleiches Datum: 1. Mai 1979)"


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "x: date: 1988 stays; the list says 1 May 1979"),
        ("ja", "x：日付：台帳「1988年」のまま（一覧「1979年5月1日」）"),
    ],
)
def test_a_contradiction_is_told(lang: str, sentence: str) -> None:
    ours = Registry.of([Partnership((KITA, DALIAN), [Conclusion("1988", "friendship")], id="x")])
    theirs = Registry.of([Partnership((KITA, DALIAN), [BEGIN], id="y")])
    (contradiction,) = update(ours, theirs, on="2024").contradictions
    assert contradiction.sentence(lang) == sentence


def test_a_contradiction_of_nothing_says_so() -> None:
    difference = Difference(Aspect.END, None, "2020")
    assert Contradiction("x", difference).sentence() == "x: end: nothing stays; the list says 2020"


@pytest.mark.parametrize(
    ("change", "lang", "sentence"),
    [
        (FieldChange("a", None, PartialDate("1979-05")), "ja", "a: 1979年5月を追加"),
        (FieldChange("a", BEGIN, None), "de", "a: Abschluss (1. Mai 1979): entfernt"),
        (FieldChange("a", Term("P5Y"), Term("P1Y")), "de", "a: 5 Jahre → 1 Jahr"),
        (FieldChange("a", "x", "y"), "de", "a: x → y"),
    ],
)
def test_a_change_of_a_field_is_told(change: FieldChange, lang: str, sentence: str) -> None:
    assert change.sentence(lang) == sentence


def test_a_change_is_told() -> None:
    (first, *_, last) = Registry.of([Partnership((KITA, DALIAN), [BEGIN])]).changes_from(
        Registry.of()
    )
    assert first.sentences("zh") == ("地方政府 dalian：新增",)
    assert last.sentences("zh") == ("dalian-kita：新增",)
