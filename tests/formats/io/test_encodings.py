"""Which encoding a file is in: found out where it can be detected, asked for where not."""

from contextlib import nullcontext, suppress
from encodings.aliases import aliases

import pytest
from hypothesis import given, strategies as st

from partnerships import InvalidEncoding, PartnershipsError
from partnerships.formats._io.encodings import decode, encode, find_changed_letters

JAPANESE = (
    "提携先,種別,提携日\nオークランド市(アメリカ合衆国),姉妹都市締結,1962年(昭和37年)10月13日\n"
)
CHINESE = "友好城市,结好时间\n北九州市,1979年5月1日\n奥克兰,1982-03-30\n符拉迪沃斯托克,1992-09-10\n"
KOREAN = "교류 지역,교류체결일,비고\n경상북도,1989.10.06,자매도시\n춘천시,1991.10.29,우호도시\n"
GERMAN = "Partnerstadt;seit\nMünster;1979\nGöttingen;1980\n„Weißenburg“;1981\n"
CYRILLIC = ("cp1251", "koi8_r", "iso8859_5")
SEVERAL = "several encodings are possible: name it (euc_jp, cp949, gb18030)"
NONE = "not UTF-8, and no other encoding is likely: name it (utf-8, "


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
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        ("釜山広域市,1989-10-24\n大連市,1979年5月1日\n", "euc_jp"),
        ("Orléans;São Paulo;Tromsø;Århus;A Coruña;Næstved;Côte d’Azur;Forêt;août;Haïti", "cp1252"),
        ("Genève – Liège;“Köln”;Sœur;Où;King’s Lynn;Ås;Camões;Español", "cp1252"),
        ("plain", "ascii"),
        ("", "utf-8"),
    ],
)
def test_the_encodings_of_offices_are_distinguished(text: str, encoding: str) -> None:
    """By a mark, by UTF-8, or by everyday letters of a language."""
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("자매도시".encode("cp949"), SEVERAL),
        ("ﾎｯｶｲﾄﾞｳ".encode("cp932"), NONE),
        ("Москва;Αθηνα".encode("cp932"), NONE),
        ("釜山広域市,1989-10-24".encode("euc_jp"), SEVERAL),
        (b"\x1b$B\xff", "not iso2022_jp at byte 3: b'\\xff'"),
        (b"\x81\x81\xff", NONE),
        (b"\xfe\xff\xd8\x00", "not utf-16 at byte 2: b'\\xd8\\x00'"),
    ],
)
def test_an_encoding_that_cannot_be_detected_must_be_given(content: bytes, message: str) -> None:
    """With the names of those that are possible."""
    with pytest.raises(PartnershipsError) as caught:
        decode(content)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(("Partner;seit\nМосква;1979\nСанкт-Петербург;1980", each) for each in CYRILLIC),
        *(("Partner;since\nΑθήνα;1979", each) for each in ("cp1253", "iso8859_7")),
        ("Stadt;תל אביב;1979", "cp1255"),
        *((text, "cp1250") for text in ("Plzeň", "Přerov", "Poznań", "Łódź", "Dębica", "Győr")),
        *((text, "cp1250") for text in ("Timişoara", "Kočevje", "Črnomelj", "Świecie", "Ćuprija")),
        *((text, "cp1254") for text in ("İzmir", "Muğla", "Eskişehir", "Diyarbakır")),
        *((text, "mac_roman") for text in ("Köln", "Orléans", "León", "A Coruña", "Martínez")),
        *((text, "cp850") for text in ("Köln", "München", "Orléans")),
    ],
)
def test_an_encoding_that_is_never_detected_must_be_given(text: str, encoding: str) -> None:
    """Windows-1252 can read any of it, as other letters; where such are odd, they are not believed."""
    assert decode(text.encode("utf-8")) == text
    with pytest.raises(PartnershipsError, match="name it"):
        decode(text.encode(encoding))


PLACES = {
    "cp932": ("北九州市", "大連市", "福岡市", "タコマ市", "釜山広域市", "仁川広域市", "広島県"),
    "cp949": ("북구", "부산광역시", "인천광역시", "춘천시", "경상북도", "기타큐슈시", "다롄시"),
    "gb18030": ("大连市", "北九州市", "奥克兰市", "石家庄市", "罗斯托克", "仁川广域市", "加拿大"),
    "cp1252": ("Köln", "Orléans", "Málaga", "São Paulo", "Genève", "Münster", "Nîmes"),
}
HEADINGS = {
    "cp932": "提携先,種別,提携日\n",
    "cp949": "교류 지역,구분,체결일\n",
    "gb18030": "友好城市,类型,结好时间\n",
    "cp1252": "Partnerstadt;Ville jumelée;Country\n",
}


@given(
    listed=st.sampled_from(sorted(PLACES)).flatmap(
        lambda each: st.tuples(
            st.just(each), st.lists(st.sampled_from(PLACES[each]), min_size=2, max_size=6)
        )
    ),
    heading=st.booleans(),
)
def test_a_list_of_a_few_rows_is_found_in_its_encoding(
    *, listed: tuple[str, list[str]], heading: bool
) -> None:
    """With its heading it is read as it is; without one it is, or it is asked for: never otherwise."""
    encoding, names = listed
    rows = "".join(f"{name},1979-05-0{number}\n" for number, name in enumerate(names, start=1))
    text = HEADINGS[encoding] + rows if heading else rows
    for each in (encoding, "euc_jp") if encoding == "cp932" else (encoding,):
        with nullcontext() if heading else suppress(PartnershipsError):
            assert decode(text.encode(each)) == text


def test_a_named_encoding_is_believed() -> None:
    """In its wider form, which has all letters that files that say so have."""
    assert decode("자매도시".encode("cp949"), "euc-kr") == "자매도시"
    assert decode("Plzeň".encode("cp1250"), "windows-1250") == "Plzeň"
    assert decode("Москва".encode("cp1251"), "cp1251") == "Москва"
    with pytest.raises(PartnershipsError, match="must be text or bytes: None"):
        decode(None)  # type: ignore[arg-type]  # wrong on purpose
    assert decode("①㈱".encode("cp932"), "Shift_JIS") == "①㈱"
    assert decode(b"\xef\xbb\xbfx", "utf-8") == "x"


@given(
    st.binary(max_size=60),
    st.sampled_from(("cp932", "cp949", "gb18030", "cp1252", "utf-16", "big5")),
)
def test_any_bytes_are_text_or_refused(content: bytes, encoding: str) -> None:
    """Found out or named; the text has the letters that Python's codecs have, and no mark before."""
    for named in (None, encoding):
        with suppress(PartnershipsError):
            text = decode(content, named)
            assert not text.startswith("\ufeff")
            assert decode(encode(text, "utf-8-sig")) == text
            if named is not None:
                assert text == content.decode(named).removeprefix("\ufeff")


LOOK_ALIKES = {
    "cp932": "〜−‖¢£¬",
    "shift_jis": "〜−‖¢£¬",
    "utf-8": "",
    "utf-8-sig": "",
    "utf-16": "",
    "gb18030": "",
}


@pytest.mark.parametrize("encoding", LOOK_ALIKES)
def test_letters_that_an_encoding_replaces_are_reported(encoding: str) -> None:
    """Python's codec takes the ones for the others; they look alike, and are not the same."""
    text = "大連〜旅順−‖¢£¬ ～－∥￠￡￢ ①\\~"
    changed = find_changed_letters(text, encoding)
    assert "".join(changed) == "".join(sorted(LOOK_ALIKES[encoding]))
    for letter, other in changed.items():
        assert encode(letter, encoding) == encode(other, encoding)


@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("〜−‖¢£¬・¥‾—大釜각é"),
        max_size=12,
    ),
    st.sampled_from(
        (
            *("cp932", "cp949", "gb18030", "euc_jp", "iso2022_jp", "big5", "cp950", "shift_jis"),
            *("gbk", "euc_kr", "cp1250", "cp1252", "iso8859-1", "ascii", "utf-16", "utf-8-sig"),
        )
    ),
)
def test_a_text_reads_back_with_the_reported_letters(text: str, encoding: str) -> None:
    """In every encoding: none is reported where nothing changes, and else all that does."""
    kept = "".join(each for each in text if _is_in(each, encoding))
    changed = find_changed_letters(kept, encoding)
    back = decode(encode(kept, encoding), encoding)
    assert back == "".join(changed.get(each, each) for each in kept.removeprefix("\ufeff"))
    assert (back == kept.removeprefix("\ufeff")) == (not changed)


def _is_in(letter: str, encoding: str) -> bool:
    try:
        return bool(encode(letter, encoding))
    except InvalidEncoding:
        return False


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Łódź;Győr", "iso8859-2"),
        ("Œuvre; 10 €", "iso8859-15"),
        ("Besançon;Malmö", "cp850"),
        ("Besançon;Malmö", "mac_roman"),
        ("Москва", "koi8-r"),
        ("Москва", "cp866"),
        ("กรุงเทพฯ", "tis-620"),
        ("Hà Nội".replace("ộ", "ô"), "cp1258"),
        ("ירושלים", "cp1255"),
        ("大連市", "utf-32"),
        ("大連市", "utf-7"),
        ("서울", "johab"),
    ],
)
def test_every_encoding_of_text_that_python_has_can_be_named(text: str, encoding: str) -> None:
    """Whoever names one has decided; what is detected stays a short list."""
    assert decode(encode(text, encoding), encoding) == text


@pytest.mark.parametrize(
    "encoding", ["rot13", "base64", "idna", "punycode", "unicode_escape", "undefined", "x-none", ""]
)
def test_an_encoding_that_is_not_one_of_files_cannot_be_named(encoding: str) -> None:
    """Nor one that does not exist."""
    with pytest.raises(InvalidEncoding, match="unknown encoding"):
        decode(b"a", encoding)


@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_of_utf_32_is_known(encoding: str) -> None:
    """Though it begins as that of UTF-16."""
    mark = "" if encoding == "utf-32" else "\ufeff"
    assert decode(f"{mark}大連市".encode(encoding)) == "大連市"


@given(st.binary(max_size=40), st.sampled_from(sorted({*aliases.values()})))
def test_any_bytes_in_any_encoding_are_text_or_an_error(content: bytes, encoding: str) -> None:
    """Never another exception."""
    with suppress(InvalidEncoding):
        assert isinstance(decode(content, encoding), str)
