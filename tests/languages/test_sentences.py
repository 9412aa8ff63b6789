"""The sentences: what an anniversary is of, and what an act did, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import event, given, strategies as st

from partnerships import (
    Accession,
    Conclusion,
    CountFrom,
    Municipality,
    Name,
    NotFound,
    Partnership,
    PartnershipType,
    Registry,
    Succession,
    Term,
    Termination,
    Withdrawal,
    wording,
)
from partnerships.acts import ACTS
from partnerships.vocabulary import BUILT_IN
from tests.support.partnerships import ADMINISTRATIVE, SISTER, city, history
from tests.support.strategies import partnerships, with_days

if TYPE_CHECKING:
    from datetime import date


def place(id_: str, **names: str) -> Municipality:
    """Return a municipality with a name in each of some languages."""
    return Municipality(id_, [Name(text, lang=lang) for lang, text in names.items()])


KITAKYUSHU = place("kitakyushu", en="Kitakyushu", ja="北九州市", ko="기타큐슈시", zh="北九州市")
RENAMED = {
    "en": ("Lüda", "Dalian"),
    "ja": ("旅大市", "大連市"),
    "ko": ("뤼다시", "다롄시"),
    "zh": ("旅大市", "大连市"),
}
DALIAN = Municipality(
    "dalian",
    [
        *(Name(old, lang=lang, until="1981") for lang, (old, _) in RENAMED.items()),
        *(Name(new, lang=lang, since="1981") for lang, (_, new) in RENAMED.items()),
    ],
)
LANGUAGES = st.sampled_from(wording.LANGUAGES)


@pytest.mark.parametrize(
    ("number", "english", "japanese", "korean", "chinese"),
    [
        (
            1,
            "1st anniversary of the friendship city relationship between Kitakyushu and Lüda",
            "北九州市・旅大市 友好都市提携1周年",
            "기타큐슈시·뤼다시 우호도시 체결 1주년",
            "北九州市与旅大市结好1周年",
        ),
        (
            2,
            "2nd anniversary of the friendship city relationship between Kitakyushu and Lüda/Dalian",
            "北九州市・旅大市／大連市 友好都市提携2周年",
            "기타큐슈시·뤼다시/다롄시 우호도시 체결 2주년",
            "北九州市与旅大市／大连市结好2周年",
        ),
        (
            45,
            "45th anniversary of the friendship city relationship between Kitakyushu and Dalian",
            "北九州市・大連市 友好都市提携45周年",
            "기타큐슈시·다롄시 우호도시 체결 45주년",
            "北九州市与大连市结好45周年",
        ),
    ],
)
def test_the_title_of_an_anniversary_calls_the_parties_as_they_were_called_on_it(
    number: int, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """Lüda in 1980, and in the year in which that changed both names."""
    partnership = Partnership.between(KITAKYUSHU, DALIAN, type="friendship", since="1979-05-01")
    anniversary = partnership.anniversary(number)
    assert anniversary.title() == english
    assert anniversary.title("ja") == japanese
    assert anniversary.title("ko") == korean
    assert anniversary.title("zh") == chinese


NUMBERS = (1, 2, 3, 11, 21, 45, 101, 111, 112)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    ("code", "english", "japanese", "korean", "chinese"),
    [
        (
            "friendship",
            "the friendship city relationship",
            "友好都市提携",
            "우호도시 체결",
            "结好",
        ),
        ("sister", "the sister city relationship", "姉妹都市提携", "자매결연", "结为姐妹城市"),
        (
            "green-sister",
            "the green sister city relationship",
            "環境姉妹都市提携",
            "환경자매도시 결연",
            "结为环境姐妹城市",
        ),
        (
            "strategic-environmental",
            "the strategic environmental partnership",
            "戦略的環境パートナーシップ締結",
            "전략적 환경 파트너십 체결",
            "建立战略环境伙伴关系",
        ),
        (
            "friendly-cooperation",
            "the friendly cooperation city relationship",
            "友好協力都市提携",
            "우호협력도시 체결",
            "结为友好合作关系城市",
        ),
        (
            "exchange",
            "the exchange city relationship",
            "交流都市提携",
            "교류도시 체결",
            "结为友好交流城市",
        ),
        ("sister-port", "the sister port relationship", "姉妹港提携", "자매항 결연", "结为友好港"),
    ],
)
def test_each_type_has_its_own_natural_words(
    number: int, code: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """Cities are tied, papers concluded; nothing is a partnership partnership."""
    partnership = Partnership.between(KITAKYUSHU, DALIAN, type=code, since="1982-01-01")
    anniversary = partnership.anniversary(number)
    ordinal = wording.ordinal(number)
    between = "between Kitakyushu and Dalian"
    assert anniversary.title() == f"{ordinal} anniversary of {english} {between}"
    assert anniversary.title("ja") == f"北九州市・大連市 {japanese}{number}周年"
    assert anniversary.title("ko") == f"기타큐슈시·다롄시 {korean} {number}주년"
    assert anniversary.title("zh") == f"北九州市与大连市{chinese}{number}周年"


@pytest.mark.parametrize(
    ("label", "lang", "expected"),
    [
        (
            "administrative-exchange",
            "en",
            "the administrative-exchange relationship between A and B",
        ),
        ("twin town", "en", "the twinning between A and B"),
        ("partner town", "en", "the partnership between A and B"),
        ("friendship link", "en", "the friendship link between A and B"),
        ("twinning charter", "en", "the twinning charter between A and B"),
        ("memorandum of understanding", "en", "the memorandum of understanding between A and B"),
        ("sister cities", "en", "the sister cities relationship between A and B"),
        ("Sister City Agreement", "en", "the Sister City Agreement between A and B"),
        (
            "Green Sister City Partnership",
            "en",
            "the Green Sister City Partnership between A and B",
        ),
        ("partnership", "en", "the partnership between A and B"),
        ("行政交流都市", "ja", "A・B 行政交流都市提携5周年"),
        ("交流協定", "ja", "A・B 交流協定締結5周年"),
        ("姉妹都市提携", "ja", "A・B 姉妹都市提携5周年"),
        ("twin town", "ja", "A・B twin town提携5周年"),
        ("国际友好城市", "zh", "A与B结为国际友好城市5周年"),
        ("交流协议", "zh", "A与B签署交流协议5周年"),
        ("合作意向书", "zh", "A与B签署合作意向书5周年"),
        ("结好", "zh", "A与B结好5周年"),
        ("共同声明", "zh", "A与B签署共同声明5周年"),
        ("共同声明", "ja", "A・B 共同声明署名5周年"),
        ("twin town", "zh", "A与B缔结twin town关系5周年"),
        ("국제자매도시", "ko", "A·B 국제자매도시 결연 5주년"),
        ("우호교류 협정", "ko", "A·B 우호교류 협정 체결 5주년"),
        ("자매결연", "ko", "A·B 자매결연 5주년"),
        ("공동선언문", "ko", "A·B 공동선언문 서명 5주년"),
        ("교류 의향서", "ko", "A·B 교류 의향서 체결 5주년"),
    ],
)
def test_a_type_of_ones_own_is_described_as_its_label_ends(
    label: str, lang: str, expected: str
) -> None:
    """In English words where it has none in the language."""
    assert wording.anniversary(5, ["A", "B"], label, lang=lang).endswith(expected)


@pytest.mark.parametrize(
    ("count", "english", "japanese", "korean", "chinese"),
    [
        (
            "type",
            "5th anniversary of the sister city relationship between A, B and C",
            "A・B・C 姉妹都市提携5周年",
            "A·B·C 자매결연 5주년",
            "A、B与C结为姐妹城市5周年",
        ),
        (
            "unbroken",
            "5th anniversary of the unbroken relationship between A, B and C",
            "A・B・C 提携関係5周年",
            "A·B·C 교류 관계 지속 5주년",
            "A、B与C关系存续5周年",
        ),
        (
            "origin",
            "5th anniversary of the first agreement between A, B and C",
            "A・B・C 最初の提携から5周年",
            "A·B·C 최초 체결 5주년",
            "A、B与C首次缔结关系5周年",
        ),
        (
            "entry_into_force",
            (
                "5th anniversary of the entry into force of the sister city agreement"
                " between A, B and C"
            ),
            "A・B・C 姉妹都市協定発効5周年",
            "A·B·C 자매결연 협정 발효 5주년",
            "A、B与C姐妹城市协议生效5周年",
        ),
    ],
)
def test_a_title_says_what_is_counted(
    count: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """A relationship is not described as the agreement of its present type; a ring names all."""
    for lang, expected in (("en", english), ("ja", japanese), ("ko", korean), ("zh", chinese)):
        label = SISTER.label(lang)
        described = wording.anniversary(5, ["A", "B", "C"], label, count_from=count, lang=lang)
        assert described == expected


def test_the_relationship_of_fukuoka_and_busan_is_older_than_the_sister_city() -> None:
    """Both are celebrated, each by its own name."""
    partnership = history(
        "fukuoka busan", Conclusion("1989-10-24", ADMINISTRATIVE), Conclusion("2007-02-02", SISTER)
    )
    assert (
        partnership.anniversary(10).title()
        == "10th anniversary of the sister city relationship between Fukuoka and Busan"
    )
    assert (
        partnership.anniversary(20, count_from=CountFrom.UNBROKEN).title()
        == "20th anniversary of the unbroken relationship between Fukuoka and Busan"
    )
    assert (
        partnership.anniversary(5, on="1995-01-01").title("ja")
        == "Fukuoka・Busan 行政交流都市提携5周年"
    )


def test_an_entry_into_force_is_described_where_there_was_one() -> None:
    """Without one, that count is the type's."""
    entered = history("here there", Conclusion("2017-05-02", SISTER, in_force_from="2017-09-01"))
    plain = history("here there", Conclusion("2017-05-02", SISTER))
    count_from = CountFrom.ENTRY_INTO_FORCE
    assert (
        entered.anniversary(5, count_from=count_from).title()
        == "5th anniversary of the entry into force of the sister city agreement"
        " between Here and There"
    )
    assert (
        plain.anniversary(5, count_from=count_from).title()
        == "5th anniversary of the sister city relationship between Here and There"
    )


RING = history(
    "gross-gerau brignoles tielt",
    Conclusion("1959", SISTER),
    Accession("2000", city("szamotuly")),
    Withdrawal("2020-06-30", "brignoles"),
    Withdrawal("2030-06-30", "szamotuly"),
)


@pytest.mark.parametrize(
    ("number", "lang", "expected"),
    [
        (
            10,
            "en",
            (
                "10th anniversary of the accession of Szamotuly to the sister city relationship"
                " between Gross Gerau, Brignoles and Tielt"
            ),
        ),
        (10, "ja", "Szamotuly 姉妹都市提携加入10周年（Gross Gerau・Brignoles・Tielt）"),
        (10, "ko", "Szamotuly, Gross Gerau·Brignoles·Tielt 자매결연 가입 10주년"),
        (10, "zh", "Szamotuly加入Gross Gerau、Brignoles与Tielt的姐妹城市关系10周年"),
        (
            25,
            "en",
            (
                "25th anniversary of the accession of Szamotuly to the sister city relationship"
                " between Gross Gerau and Tielt"
            ),
        ),
        (
            30,
            "ja",
            "Szamotuly 姉妹都市提携加入30周年（Gross Gerau・Tielt）",
        ),
    ],
)
def test_a_members_own_anniversary_is_of_its_accession(
    number: int, lang: str, expected: str
) -> None:
    """To those that are partners on that day, in the year in which it leaves too."""
    assert RING.anniversary(number, on="2010-01-01", party="szamotuly").title(lang) == expected


def test_a_ring_names_all_that_are_members_on_that_day() -> None:
    """In the year in which one left, it may still have been one."""
    assert RING.anniversary(61).title("ja") == (
        "Gross Gerau・Brignoles・Tielt・Szamotuly 姉妹都市提携61周年"
    )
    assert RING.anniversary(62).title("ja") == "Gross Gerau・Tielt・Szamotuly 姉妹都市提携62周年"
    assert RING.anniversary(62, party="tielt").title() == (
        "62nd anniversary of the sister city relationship between Gross Gerau, Tielt and Szamotuly"
    )


def test_a_party_that_may_have_been_succeeded_by_then_is_named_as_either() -> None:
    """Kokura merged into Kitakyushu on some day of 1963."""
    partnership = Partnership(
        (place("kokura", en="Kokura", ja="小倉市"), place("tacoma", en="Tacoma", ja="タコマ市")),
        [Conclusion("1959-06-08", SISTER), Succession("1963", "kokura", KITAKYUSHU)],
    )
    assert partnership.anniversary(3).title("ja") == "小倉市・タコマ市 姉妹都市提携3周年"
    assert partnership.anniversary(4).title("ja") == "小倉市／北九州市・タコマ市 姉妹都市提携4周年"
    assert partnership.anniversary(65).title("ja") == "北九州市・タコマ市 姉妹都市提携65周年"


def test_an_anniversary_after_the_end_has_a_title() -> None:
    """The status says whether it is celebrated."""
    partnership = history("here there", Conclusion("1970-05-01", SISTER), Termination("1990-03-31"))
    assert (
        partnership.anniversary(50).title()
        == "50th anniversary of the sister city relationship between Here and There"
    )


@given(
    with_days(partnerships()), LANGUAGES, st.sampled_from(CountFrom), st.none() | st.integers(0, 6)
)
def test_a_title_names_the_number_and_all_parties(
    asked: tuple[Partnership, date], lang: str, count_from: CountFrom, member: int | None
) -> None:
    """All that can be one on that day, as they are called on it."""
    partnership, day = asked
    parties = partnership.ever_parties()
    party = None if member is None else parties[member % len(parties)].id
    found = partnership.next_anniversary(day, count_from=count_from, party=party)
    if found is None:
        event("none")
        return
    title = found.title(lang)
    event(f"a member's: {not isinstance(partnership.acts[found.start.act], Conclusion)}")
    assert found.ordinal(lang) in title
    for there in partnership.possible_parties_on(found.on):
        for each in there:
            assert wording.name_on(each, found.on, lang) in title


# acts


def sentences(code: str, *, by: bool = False) -> list[str]:
    """Return the sentence for an act of a friendship, in English, Japanese, Korean and Chinese."""
    names = {
        "en": ("Kitakyushu", "Lüda", "Kokura", "Norfolk"),
        "ja": ("北九州市", "旅大市", "小倉市", "ノーフォーク市"),
        "ko": ("기타큐슈시", "뤼다시", "고쿠라시", "노퍽시"),
        "zh": ("北九州市", "旅大市", "小仓市", "诺福克市"),
    }
    return [
        wording.act_sentence(
            code,
            details[:2],
            PartnershipType.FRIENDSHIP.label(lang),
            by=details[1] if by else None,
            party=details[2],
            successor=details[3],
            lang=lang,
        )
        for lang, details in names.items()
    ]


@pytest.mark.parametrize(
    ("code", "english", "japanese", "korean", "chinese"),
    [
        (
            "conclusion",
            "Friendship city relationship established between Kitakyushu and Lüda",
            "北九州市と旅大市が友好都市提携を締結",
            "기타큐슈시·뤼다시, 우호도시 체결",
            "北九州市与旅大市结为友好城市",
        ),
        (
            "renewal",
            "Friendship city agreement between Kitakyushu and Lüda renewed",
            "北九州市と旅大市が友好都市協定を更新",
            "기타큐슈시·뤼다시, 우호도시 협정 갱신",
            "北九州市与旅大市续签友好城市协议",
        ),
        (
            "suspension",
            "Friendship city relationship between Kitakyushu and Lüda suspended",
            "北九州市と旅大市の友好都市交流を停止",
            "기타큐슈시·뤼다시, 우호도시 교류 중단",
            "北九州市与旅大市暂停友好城市往来",
        ),
        (
            "resumption",
            "Friendship city relationship between Kitakyushu and Lüda resumed",
            "北九州市と旅大市の友好都市交流を再開",
            "기타큐슈시·뤼다시, 우호도시 교류 재개",
            "北九州市与旅大市恢复友好城市往来",
        ),
        (
            "termination",
            "Friendship city relationship between Kitakyushu and Lüda ended",
            "北九州市と旅大市の友好都市提携を解消",
            "기타큐슈시·뤼다시, 우호도시 관계 취소",
            "北九州市与旅大市解除友好城市关系",
        ),
        (
            "succession",
            (
                "Kokura succeeded by Norfolk in the friendship city relationship"
                " with Kitakyushu and Lüda"
            ),
            "ノーフォーク市が小倉市の友好都市提携（北九州市・旅大市）を引き継ぐ",
            "노퍽시, 고쿠라시의 우호도시 관계(기타큐슈시·뤼다시) 승계",
            "诺福克市承继小仓市与北九州市、旅大市的友好城市关系",
        ),
        (
            "accession",
            "Kokura joined the friendship city relationship between Kitakyushu and Lüda",
            "小倉市が北九州市と旅大市の友好都市提携に加入",
            "고쿠라시, 기타큐슈시·뤼다시 우호도시 관계에 가입",
            "小仓市加入北九州市与旅大市的友好城市关系",
        ),
        (
            "withdrawal",
            "Kokura withdrew from the friendship city relationship with Kitakyushu and Lüda",
            "小倉市が友好都市提携（北九州市・旅大市）から離脱",
            "고쿠라시, 기타큐슈시·뤼다시 우호도시 관계에서 탈퇴",
            "小仓市退出与北九州市、旅大市的友好城市关系",
        ),
    ],
)
def test_each_act_is_described_in_a_sentence(
    code: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """Who did what with whom, as they were called then."""
    assert sentences(code) == [english, japanese, korean, chinese]


@pytest.mark.parametrize(
    ("code", "english", "japanese", "korean", "chinese"),
    [
        (
            "suspension",
            "Lüda suspended its friendship city relationship with Kitakyushu",
            "旅大市が北九州市との友好都市交流を停止",
            "뤼다시, 우호도시 교류(기타큐슈시) 중단",
            "旅大市暂停同北九州市的友好城市往来",
        ),
        (
            "termination",
            "Lüda ended its friendship city relationship with Kitakyushu",
            "旅大市が北九州市との友好都市提携を解消",
            "뤼다시, 우호도시 관계(기타큐슈시) 취소",
            "旅大市解除同北九州市的友好城市关系",
        ),
    ],
)
def test_what_one_side_did_is_described_as_its_own(
    code: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """The other side may do the same later."""
    assert sentences(code, by=True) == [english, japanese, korean, chinese]


@pytest.mark.parametrize(
    ("label", "lang", "expected"),
    [
        ("環境協力に関する覚書", "ja", "AがBとの環境協力に関する覚書に基づく提携を解消"),
        ("共同声明", "ja", "AがBとの共同声明に基づく提携を解消"),
        ("友好協定", "ja", "AがBとの友好協定を解消"),
        ("友好交流备忘录", "zh", "A解除同B的友好交流备忘录框架下的关系"),
        ("合作備忘錄", "zh-Hant", "A解除和B的合作備忘錄下的關係"),
        ("공동선언문", "ko", "A, 공동선언문에 따른 관계(B) 취소"),
        ("우호교류 협정", "ko", "A, 우호교류 협정(B) 취소"),
        ("tuyên bố chung", "vi", "A chấm dứt quan hệ theo tuyên bố chung với B"),
        ("bản ghi nhớ", "vi", "A chấm dứt bản ghi nhớ với B"),
        (
            "deklarasi bersama",
            "id",
            "A mengakhiri kerja sama berdasarkan deklarasi bersama dengan B",
        ),
        ("nota kesepahaman", "id", "A mengakhiri nota kesepahaman dengan B"),
    ],
)
def test_what_ends_is_what_a_paper_set_up(label: str, lang: str, expected: str) -> None:
    """A declaration stays made; an agreement, and in some languages a memorandum, ends itself."""
    assert wording.act_sentence("termination", ["A", "B"], label, by="A", lang=lang) == expected


@pytest.mark.parametrize(
    ("lang", "term", "until", "in_force_from", "reason"),
    [
        (
            "en",
            "A and B renewed, for 5 years",
            "A and B renewed, until 31 March 2014",
            "established between A and B, in force from September 2017",
            "A and B ended (war)",
        ),
        (
            "ja",
            "を更新（期間5年）",
            "を更新（2014年3月31日まで）",
            "提携を締結（2017年9月発効）",
            "を解消（war）",
        ),
        (
            "ko",
            "갱신(기간 5년)",
            "갱신(2014년 3월 31일까지)",
            "자매결연 체결(2017년 9월 발효)",
            "취소(war)",
        ),
        (
            "zh",
            "续签姐妹城市协议（为期5年）",
            "续签姐妹城市协议（有效期至2014年3月31日）",
            "结为姐妹城市（2017年9月起生效）",
            "解除姐妹城市关系（war）",
        ),
    ],
)
def test_what_was_agreed_follows_the_sentence(
    lang: str, term: str, until: str, in_force_from: str, reason: str
) -> None:
    """How long, until when, from when, and why."""
    label, two = SISTER.label(lang), ["A", "B"]
    described = [
        wording.act_sentence("renewal", two, label, term=Term("P5Y"), lang=lang),
        wording.act_sentence("renewal", two, label, until="2014-03-31", lang=lang),
        wording.act_sentence("conclusion", two, label, in_force_from="2017-09", lang=lang),
        wording.act_sentence("termination", two, label, reason="war", lang=lang),
    ]
    for sentence, end in zip(described, (term, until, in_force_from, reason), strict=True):
        assert sentence.endswith(end)


@given(
    code=st.sampled_from(sorted(ACTS)),
    kind=st.sampled_from(sorted(BUILT_IN)),
    names=st.lists(
        st.sampled_from(("'s-Hertogenbosch", "eThekwini", "Lüda/Dalian", "北九州市", "ß", "{A}")),
        min_size=2,
        max_size=4,
        unique=True,
    ),
    by=st.booleans(),
    lang=LANGUAGES,
)
def test_a_sentence_names_all_that_took_part(
    code: str, kind: str, names: list[str], lang: str, *, by: bool
) -> None:
    """Letter by letter, also at the beginning of a sentence, and each once."""
    sentence = wording.act_sentence(
        code,
        names,
        BUILT_IN[kind].label(lang),
        party="Old",
        successor="New",
        by=names[0] if by else None,
        lang=lang,
    )
    expected = {*names}
    if code in {"succession", "accession", "withdrawal"}:
        expected.add("Old")
    if code == "succession":
        expected.add("New")
    for name in expected:
        assert name in sentence
        assert name != names[0] or sentence.count(name) == 1


def test_a_name_is_never_changed() -> None:
    """The first letter of a sentence is a capital only if it is the sentence's own."""
    ring = ["Bremen", "Durban"]
    joined = wording.act_sentence("accession", ring, "sister city", party="eThekwini")
    assert joined == "eThekwini joined the sister city relationship between Bremen and Durban"
    ended = wording.act_sentence(
        "termination", ["Bremen", "eThekwini"], "sister city", by="eThekwini"
    )
    assert ended == "eThekwini ended its sister city relationship with Bremen"


@pytest.mark.parametrize(
    ("lang", "title", "sentence", "listed"),
    [
        (
            "ja",
            "長崎市、サン・イシドロ市 姉妹都市提携5周年",
            "長崎市とサン・イシドロ市が姉妹都市提携を締結",
            "長崎市、サン・イシドロ市",
        ),
        ("ko", "A, B·C 자매결연 5주년", "A, B·C, 자매결연 체결", "A, B·C"),
        ("zh", "A与B、C结为姐妹城市5周年", "A与B、C结为姐妹城市", "A，B、C"),
        (
            "en",
            "5th anniversary of the sister city relationship between Bonn and Washington, D.C.",
            "Sister city relationship established between Bonn and Washington, D.C.",
            "Bonn, Washington, D.C.",
        ),
    ],
)
def test_a_name_that_holds_a_separator_is_told_from_two(
    lang: str, title: str, sentence: str, listed: str
) -> None:
    """By another separator, where the language has one."""
    names = {
        "ja": ["長崎市", "サン・イシドロ市"],
        "ko": ["A", "B·C"],
        "zh": ["A", "B、C"],
        "en": ["Bonn", "Washington, D.C."],
    }[lang]
    label = SISTER.label(lang)
    assert wording.anniversary(5, names, label, lang=lang) == title
    assert wording.act_sentence("conclusion", names, label, lang=lang) == sentence
    places = [Municipality(f"a-{index}", name) for index, name in enumerate(names)]
    assert wording.names_on(places, "2024", lang) == listed


def test_of_two_parties_with_one_name_the_other_is_named() -> None:
    """There are two cities called Frankfurt."""
    ended = wording.act_sentence(
        "termination", ["Frankfurt", "Frankfurt"], "sister city", by="Frankfurt"
    )
    assert ended == "Frankfurt ended its sister city relationship with Frankfurt"


def test_an_agreement_has_one_name_in_title_sentence_and_explanation() -> None:
    """Its own in the language; not one that names the parties, which is the title of a paper."""
    labels = {"en": "Charter of Friendship", "ja": "北九州市・旅大市交流協定"}
    partnership = Partnership(
        (KITAKYUSHU, DALIAN), [Conclusion("1979-05-01", SISTER, labels=labels)], id="x"
    )
    anniversary = partnership.anniversary(45)
    (concluded, *_) = Registry.of([partnership]).history("x")
    between = "between Kitakyushu and"
    assert concluded.tell() == f"Charter of Friendship signed {between} Lüda"
    assert anniversary.title() == (
        f"45th anniversary of the Charter of Friendship {between} Dalian"
    )
    assert "(Charter of Friendship with Lüda)" in anniversary.explain()
    assert concluded.tell("ja") == "北九州市と旅大市が姉妹都市提携を締結"
    assert anniversary.title("ja") == "北九州市・大連市 姉妹都市提携45周年"
    assert "（旅大市と姉妹都市提携を締結）" in anniversary.explain("ja")


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Kitakyushu Pact", "Sister city relationship established between Kitakyushu and Lüda"),
        ("Lüdaer Pact", "Lüdaer Pact signed between Kitakyushu and Lüda"),
    ],
)
def test_a_label_names_a_party_by_whole_words(label: str, expected: str) -> None:
    """A word that only begins like a name is none."""
    act = Conclusion("1979-05-01", SISTER, labels={"en": label})
    partnership = Partnership((KITAKYUSHU, DALIAN), [act], id="x")
    assert Registry.of([partnership]).history("x")[0].tell() == expected


def test_an_act_that_is_none_is_not_found() -> None:
    """There are eight."""
    with pytest.raises(NotFound, match="no word for this act"):
        wording.act_sentence("divorce", ["A", "B"], "sister city")


@pytest.mark.parametrize(
    ("lang", "renamed", "nothing"),
    [
        ("en", "Lüda renamed Dalian", "nothing recorded for: 10th, 20th"),
        ("ja", "旅大市が大連市に改称", "記録なし：10周年・20周年"),
        ("ko", "명칭 변경: 뤼다시 → 다롄시", "기록 없음: 10주년·20주년"),
        ("zh", "旅大市更名为大连市", "无记录：10周年、20周年"),
    ],
)
def test_a_renaming_and_a_gap_are_described(lang: str, renamed: str, nothing: str) -> None:
    """Both names, and each number."""
    assert wording.renaming(*RENAMED[lang], lang) == renamed
    assert wording.nothing_recorded([10, 20], lang) == nothing


@pytest.mark.parametrize(
    ("lang", "nothing", "question"),
    [
        (
            "en",
            "nothing in the history of Dalian (actor: Sun, place: Kokura)",
            "did you mean A, B?",
        ),
        ("ja", "Dalianの歴史に該当なし（関係者：Sun、場所：Kokura）", "もしかして：A・B"),
        (
            "ko",
            "Dalian의 역사에 해당 항목 없음(관계자: Sun, 장소: Kokura)",
            "혹시 찾으시는 것: A·B",
        ),
        ("zh", "Dalian的历史中没有相应记录（相关方：Sun，地点：Kokura）", "您是否要找：A、B"),
    ],
)
def test_nothing_is_found_of_what_was_asked(lang: str, nothing: str, question: str) -> None:
    assert wording.nothing_found("Dalian", {"actor": "Sun", "place": "Kokura"}, lang) == nothing
    assert (
        wording.nothing_found("Dalian", {}, lang)
        == nothing.partition("(")[0].partition("（")[0].strip()
    )
    assert wording.did_you_mean(["A", "B"], lang) == question


@pytest.mark.parametrize(
    ("notes", "lang", "expected"),
    [
        (["One.", "Two."], "en", "note: One. Two."),
        (["One. (A)", "Two"], "en", "note: One. (A); Two"),
        (["one", "two", "three."], "en", "note: one; two; three."),
        (["一つ。", "二つ。（A）", "三つ"], "ja", "備考：一つ。二つ。（A）；三つ"),
        (["一", "二"], "zh", "备注：一；二"),
        ([], "en", "note: "),
    ],
)
def test_no_separator_stands_behind_a_sentence_of_a_note(
    notes: list[str], lang: str, expected: str
) -> None:
    assert wording.details("note", notes, lang) == expected


def test_a_separator_stands_behind_an_abbreviation_in_a_list() -> None:
    """Which is no sentence."""
    told = wording.details("claim", ["1979 г.", "1980 г."], "ru")
    assert told == "другая дата: 1979 г.; 1980 г."
    told = wording.details("actor", ["Yaskawa Co.", "Toto Ltd."])
    assert told == "actor: Yaskawa Co.; Toto Ltd."
