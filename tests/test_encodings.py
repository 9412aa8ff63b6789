"""Which encoding a file is in: found out where it can be told, asked for where not."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerships import PartnershipsError
from partnerships.formats._encodings import decoded, encoded

JAPANESE = (
    "提携先,種別,提携日\nオークランド市(アメリカ合衆国),姉妹都市締結,1962年(昭和37年)10月13日\n"
)
CHINESE = "友好城市,结好时间\n北九州市,1979年5月1日\n奥克兰,1982-03-30\n符拉迪沃斯托克,1992-09-10\n"
KOREAN = "교류 지역,교류체결일,비고\n경상북도,1989.10.06,자매도시\n춘천시,1991.10.29,우호도시\n"
GERMAN = "Partnerstadt;seit\nMünster;1979\nGöttingen;1980\n„Weißenburg“;1981\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (JAPANESE, "cp932"),
        (JAPANESE, "shift_jis"),
        (CHINESE, "gb18030"),
        (CHINESE, "gb2312"),
        (KOREAN, "cp949"),
        (KOREAN, "euc_kr"),
        (GERMAN, "cp1252"),
        *((text, "utf-8") for text in (JAPANESE, CHINESE, KOREAN, GERMAN)),
        *((text, "utf-8-sig") for text in (JAPANESE, CHINESE, KOREAN, GERMAN)),
        *((text, "utf-16") for text in (JAPANESE, CHINESE, KOREAN, GERMAN)),
        ("姉妹都市", "cp932"),
        ("友好城市", "gb18030"),
        ("Münster", "cp1252"),
        ("plain", "ascii"),
        ("", "utf-8"),
    ],
)
def test_the_encodings_of_offices_are_told_apart(text: str, encoding: str) -> None:
    """By a mark, by UTF-8, or by everyday letters of a language."""
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("자매도시".encode("cp949"), "several encodings are possible: name it (cp949, gb18030)"),
        ("ﾎｯｶｲﾄﾞｳ".encode("cp932"), "not UTF-8, and no other encoding is likely: name it (utf-8, "),
        (JAPANESE.encode("euc_jp"), "not UTF-8, and no other encoding is likely: name it (utf-8, "),
        (b"\x81\x81\xff", "not UTF-8, and no other encoding is likely: name it (utf-8, "),
        (b"\xfe\xff\xd8\x00", "not utf-16 at byte 2: b'\\xd8\\x00'"),
    ],
)
def test_what_cannot_be_told_is_asked(content: bytes, message: str) -> None:
    """With the names of those that are possible."""
    with pytest.raises(PartnershipsError) as caught:
        decoded(content)
    assert str(caught.value).startswith(message)


def test_a_named_encoding_is_believed() -> None:
    """In its wider form, which has all letters that files that say so have."""
    assert decoded("자매도시".encode("cp949"), "euc-kr") == "자매도시"
    assert decoded("①㈱".encode("cp932"), "Shift_JIS") == "①㈱"
    assert decoded(b"\xef\xbb\xbfx", "utf-8") == "x"


@given(
    st.binary(max_size=60),
    st.sampled_from(("cp932", "cp949", "gb18030", "cp1252", "utf-16", "big5")),
)
def test_any_bytes_are_text_or_refused(content: bytes, encoding: str) -> None:
    """Found out or named; the text has the letters that Python's codecs have, and no mark before."""
    for named in (None, encoding):
        with suppress(PartnershipsError):
            text = decoded(content, named)
            assert not text.startswith("\ufeff")
            assert decoded(encoded(text, "utf-8-sig")) == text
            if named is not None:
                assert text == content.decode(named).removeprefix("\ufeff")
