"""What is said: ordinals, names, and the sentence that explains an anniversary."""

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    Accession,
    Anniversary,
    Claim,
    CompletedYears,
    Conclusion,
    CountFrom,
    Municipality,
    Name,
    Partnership,
    PartnershipType,
    Period,
    Renewal,
    Succession,
    Suspension,
    Term,
    Termination,
    wording,
)
from partnerships._languages import TABLES
from partnerships.dates import PartialDate
from tests.support.partnerships import ADMINISTRATIVE, DALIAN, SISTER, city, history


def place(id_: str, english: str, japanese: str) -> Municipality:
    """Return a municipality with a name in each language."""
    return Municipality(id_, [Name(english, lang="en"), Name(japanese, lang="ja")])


KITAKYUSHU = place("kitakyushu", "Kitakyushu", "北九州")
KOKURA = place("kokura", "Kokura", "小倉")
TACOMA = place("tacoma", "Tacoma", "タコマ")
FUKUOKA = place("fukuoka", "Fukuoka", "福岡")
BUSAN = place("busan", "Busan", "釜山")
TO_DALIAN = (KITAKYUSHU, DALIAN)


@pytest.mark.parametrize(
    ("number", "english"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (10, "10th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (20, "20th"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (45, "45th"),
        (101, "101st"),
        (102, "102nd"),
        (111, "111th"),
        (112, "112th"),
        (113, "113th"),
        (1011, "1011th"),
    ],
)
def test_an_ordinal_is_written_as_the_language_does(number: int, english: str) -> None:
    """English has four endings and three exceptions in each hundred, the others one counter."""
    anniversary = Partnership.between(*TO_DALIAN, type="sister", since="0001-01-01").anniversary(
        number
    )
    assert anniversary.ordinal() == english
    assert anniversary.ordinal("ja") == f"{number}周年"
    assert anniversary.ordinal("ko") == f"{number}주년"
    assert anniversary.ordinal("zh") == f"{number}周年"


@given(st.integers(0, 10_000))
def test_an_english_ordinal_ends_as_its_last_two_digits_say(number: int) -> None:
    """Like that of a number below a hundred, and from 20 on of one below ten."""
    below = number % 100 if number % 100 < 20 else number % 10
    assert wording.ordinal(number) == str(number) + wording.ordinal(below)[len(str(below)) :]


@pytest.mark.parametrize(
    ("label", "lang", "relation", "agreement"),
    [
        ("Twin Towns", "en", "twinning", "twinning agreement"),
        ("twinned cities", "en", "twinning", "twinning agreement"),
        ("partner cities", "en", "partnership", "partnership agreement"),
        ("twinning arrangement", "en", "twinning arrangement", "twinning arrangement"),
        ("friendship links", "en", "friendship links", "agreement on friendship links"),
        ("friendly relations", "en", "friendly relations", "agreement on friendly relations"),
        (
            "friendship city",
            "en",
            "friendship city relationship",
            "friendship city agreement",
        ),
        ("friendship city", "en-GB", "friendship link", "friendship agreement"),
        ("Friendship Towns", "en-GB", "friendship link", "friendship agreement"),
    ],
)
def test_what_towns_have_and_what_they_sign_are_named_as_their_councils_name_them(
    label: str, lang: str, relation: str, agreement: str
) -> None:
    """Not the partners, which lists name, in one number or the other."""
    names = ["A", "B"]
    named, signed = (
        wording.anniversary(5, names, label, count_from=count_from, lang=lang)
        for count_from in ("type", "entry_into_force")
    )
    assert named == f"5th anniversary of the {relation} between A and B"
    assert signed == f"5th anniversary of the entry into force of the {agreement} between A and B"


@pytest.mark.parametrize("number", [1, 2, 3, 11, 21, 45, 46, 101])
def test_the_year_of_a_partnership_is_written_as_the_language_does(number: int) -> None:
    """The 46th year begins with the 45th anniversary (年目)."""
    assert wording.year_of(number) == f"{wording.ordinal(number)} year"
    assert wording.year_of(number, "ja") == f"{number}年目"
    assert wording.year_of(number, "ko") == f"{number}년째"
    assert wording.year_of(number, "zh") == f"第{number}年"


@pytest.mark.parametrize(
    ("at_least", "at_most", "english", "japanese", "korean", "chinese"),
    [
        (0, 0, "0 completed years", "満0年", "만 0년", "满0年"),
        (0, 1, "0 to 1 completed years", "満0〜1年", "만 0~1년", "满0至1年"),
        (1, 1, "1 completed year", "満1年", "만 1년", "满1年"),
        (11, 11, "11 completed years", "満11年", "만 11년", "满11年"),
        (21, 21, "21 completed years", "満21年", "만 21년", "满21年"),
        (44, 45, "44 to 45 completed years", "満44〜45年", "만 44~45년", "满44至45年"),
    ],
)
def test_completed_years_are_written_as_one_number_or_as_a_range(
    at_least: int, at_most: int, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """One is in the singular."""
    assert wording.completed_years(at_least, at_most) == english
    assert wording.completed_years(at_least, at_most, "ja") == japanese
    assert wording.completed_years(at_least, at_most, "ko") == korean
    assert wording.completed_years(at_least, at_most, "zh") == chinese
    for lang, written in (("en", english), ("ja", japanese), ("ko", korean), ("zh", chinese)):
        assert wording.count_range(at_least, at_most, lang) in written


@pytest.mark.parametrize(
    ("number", "milestone", "year_of"),
    [(1, False, 2), (5, True, 6), (44, False, 45), (45, True, 46)],
)
def test_a_milestone_is_a_multiple_of_five(number: int, *, milestone: bool, year_of: int) -> None:
    """And the 45th anniversary begins the 46th year."""
    anniversary = Partnership.between(*TO_DALIAN, type="sister", since="1979").anniversary(number)
    assert anniversary.milestone is milestone
    assert anniversary.is_multiple_of(5) is milestone
    assert anniversary.is_multiple_of(1)
    assert anniversary.year_of == year_of


def test_completed_years_are_written_as_one_number_or_as_two() -> None:
    """A range names its ends, both possible."""
    assert str(CompletedYears(45, 45)) == "45"
    assert str(CompletedYears(44, 45)) == "44 to 45"


@pytest.mark.parametrize(
    ("number", "amount", "english", "japanese", "korean", "chinese"),
    [
        (0, "exact", "0 bricks", "れんが：0", "벽돌: 0", "砖：0"),
        (45000, "exact", "45,000 bricks", "れんが：45,000", "벽돌: 45,000", "砖：45,000"),
        (150, "about", "about 150 bricks", "れんが：約150", "벽돌: 약 150", "砖：约150"),
        (
            150,
            "more_than",
            "more than 150 bricks",
            "れんが：150超",
            "벽돌: 150 초과",
            "砖：超过150",
        ),
        (
            150,
            "at_least",
            "at least 150 bricks",
            "れんが：150以上",
            "벽돌: 150 이상",
            "砖：至少150",
        ),
        (150, "at_most", "at most 150 bricks", "れんが：150以下", "벽돌: 150 이하", "砖：至多150"),
    ],
)
def test_a_quantity_says_how_its_number_is_meant(
    number: int, amount: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """More than 150 is not 150."""
    assert wording.quantity(number, "bricks", amount) == english
    assert wording.quantity(number, "れんが", amount, "ja") == japanese
    assert wording.quantity(number, "벽돌", amount, "ko") == korean
    assert wording.quantity(number, "砖", amount, "zh") == chinese


@given(number=st.integers(0, 10**15 - 1), lang=st.sampled_from(wording.LANGUAGES))
def test_a_number_is_grouped_by_thousands_from_as_many_digits_as_the_language_groups(
    number: int, lang: str
) -> None:
    """As Unicode CLDR has it: 1000 and 10 000 in Spanish, Italian and Polish."""
    words = TABLES[lang]
    sign, fewest = words["thousands_separator"], words["minimum_grouping_digits"]
    expected = f"{number:,}".replace(",", sign) if number >= 10 ** (2 + fewest) else str(number)
    assert wording.quantity(number, "x", lang=lang) == words["quantity"].format(
        amount=words["amounts"]["exact"].format(number=expected), of="x"
    )


@pytest.mark.parametrize(
    ("lang", "thousand", "ten_thousand"),
    [
        ("en", "1,000 x", "10,000 x"),
        ("es", "1000 x", "10\u00a0000 x"),
        ("it", "1000 x", "10.000 x"),
        ("pl", "x: 1000", "x: 10\u00a0000"),
        ("ru", "x: 1\u00a0000", "x: 10\u00a0000"),
    ],
)
def test_four_digits_are_grouped_in_some_languages(
    lang: str, thousand: str, ten_thousand: str
) -> None:
    assert wording.quantity(1000, "x", lang=lang) == thousand
    assert wording.quantity(10_000, "x", lang=lang) == ten_thousand


@pytest.mark.parametrize(
    ("anniversary", "english", "japanese"),
    [
        pytest.param(
            Partnership.between(*TO_DALIAN, type="friendship", since="1979-05-01").anniversary(45),
            "45th, counted from 1 May 1979 (friendship city relationship with Lüda)",
            "45周年、1979年5月1日から起算（旅大と友好都市提携を締結）",
            id="Dalian",
        ),
        pytest.param(
            Partnership.between(*TO_DALIAN, type="friendship", since="1979").anniversary(45),
            "45th, counted from 1979 (friendship city relationship with Lüda)",
            "45周年、1979年から起算（旅大と友好都市提携を締結）",
            id="Dalian, the year alone",
        ),
        pytest.param(
            Partnership.between(*TO_DALIAN, type="friendship", since="1981-05").anniversary(1),
            "1st, counted from May 1981 (friendship city relationship with Lüda/Dalian)",
            "1周年、1981年5月から起算（旅大／大連と友好都市提携を締結）",
            id="a partner in the year in which its name changed",
        ),
        pytest.param(
            Partnership(
                (KOKURA, TACOMA),
                [
                    Conclusion("1959-06-08", SISTER),
                    Succession("1963-02-10", "kokura", KITAKYUSHU),
                ],
            ).anniversary(65),
            "65th, counted from 8 June 1959 (sister city relationship of Kokura with Tacoma)",
            "65周年、1959年6月8日から起算（小倉がタコマと姉妹都市提携を締結）",
            id="Tacoma, concluded by a predecessor",
        ),
        pytest.param(
            Partnership(
                (FUKUOKA, BUSAN),
                [Conclusion("1989-10-24", ADMINISTRATIVE), Conclusion("2007-02-02", SISTER)],
            ).anniversary(10),
            "10th, counted from 2 February 2007 (sister city relationship with Busan);"
            " unbroken since 24 October 1989: 27 completed years",
            "10周年、2007年2月2日から起算（釜山と姉妹都市提携を締結）；1989年10月24日から継続して満27年",
            id="Busan, and the longer count",
        ),
        pytest.param(
            Partnership(
                (FUKUOKA, BUSAN),
                [Conclusion("1989-10-24", ADMINISTRATIVE), Conclusion("2007-02-02", SISTER)],
            ).anniversary(20, count_from=CountFrom.UNBROKEN),
            "20th, counted from 24 October 1989"
            " (the start of the unbroken relationship: 行政交流都市 relationship with Busan)",
            "20周年、1989年10月24日から起算（継続した関係の始まり：釜山と行政交流都市提携を締結）",
            id="Busan, the relationship",
        ),
        pytest.param(
            history(
                "kochi surabaya",
                Conclusion("1997-04-17", SISTER, term="P5Y"),
                Renewal("2002-03-01", term="P5Y"),
            ).anniversary(25),
            "25th, counted from 17 April 1997 (sister city relationship with Surabaya)",
            "25周年、1997年4月17日から起算（Surabayaと姉妹都市提携を締結）",
            id="Surabaya, renewed",
        ),
        pytest.param(
            history(
                "des-moines stavropol", Conclusion("1992-07", SISTER), Suspension("2022-03")
            ).anniversary(30),
            "30th, counted from July 1992 (sister city relationship with Stavropol)",
            "30周年、1992年7月から起算（Stavropolと姉妹都市提携を締結）",
            id="Stavropol, suspended",
        ),
        pytest.param(
            history(
                "akureyri murmansk",
                Conclusion("1994", SISTER),
                Termination("2022-11-15", by="akureyri"),
                Termination("2022-12-15", by="murmansk"),
            ).anniversary(28),
            "28th, counted from 1994 (sister city relationship with Murmansk)",
            "28周年、1994年から起算（Murmanskと姉妹都市提携を締結）",
            id="Murmansk, ended by both",
        ),
        pytest.param(
            history(
                "kitakyushu hai-phong",
                Conclusion("2009", "friendly-cooperation", term="P5Y"),
                Conclusion("2014-04-18", SISTER),
            ).anniversary(10),
            "10th, counted from 18 April 2014 (sister city relationship with Hai Phong);"
            " unbroken since 2009: 14 to 15 completed years (continuity presumed)",
            "10周年、2014年4月18日から起算（Hai Phongと姉妹都市提携を締結）"
            "；2009年から継続して満14〜15年（継続は推定）",
            id="Hai Phong, presumed",
        ),
        pytest.param(
            history(
                "here there",
                Conclusion("1970-05-01", SISTER),
                Termination("1990-03-31"),
                Conclusion("2005-10-01", SISTER),
            ).anniversary(5),
            "5th, counted from 1 October 2005 (sister city relationship with There);"
            " since the first agreement (1 May 1970): 40 completed years, breaks included",
            "5周年、2005年10月1日から起算（Thereと姉妹都市提携を締結）"
            "；1970年5月1日の最初の提携から、中断を含めて満40年",
            id="concluded anew",
        ),
        pytest.param(
            history(
                "here there",
                Conclusion("1970-05-01", SISTER),
                Termination("1990-03-31"),
                Conclusion("2005-10-01", SISTER),
            ).anniversary(40, count_from=CountFrom.ORIGIN),
            "40th, counted from 1 May 1970"
            " (the first agreement: sister city relationship with There)",
            "40周年、1970年5月1日から起算（最初の提携：Thereと姉妹都市提携を締結）",
            id="concluded anew, the origin",
        ),
        pytest.param(
            history(
                "here there", Conclusion("2017-05-02", SISTER, in_force_from="2017-09-01")
            ).anniversary(5, count_from=CountFrom.ENTRY_INTO_FORCE),
            "5th, counted from 1 September 2017 (the entry into force: sister city relationship with There)",
            "5周年、2017年9月1日から起算（発効：Thereと姉妹都市提携を締結）",
            id="entry into force",
        ),
        pytest.param(
            history(
                "gross-gerau brignoles tielt",
                Conclusion("1959", SISTER),
                Accession("2000", city("szamotuly")),
            ).anniversary(10, party="szamotuly"),
            "10th, counted from 2000 (accession of Szamotuly)",
            "10周年、2000年から起算（Szamotulyの加入）",
            id="a member's own",
        ),
        pytest.param(
            history("gross-gerau brignoles tielt", Conclusion("1959", SISTER)).anniversary(50),
            "50th, counted from 1959 (sister city relationship with Brignoles, Tielt)",
            "50周年、1959年から起算（Brignoles・Tieltと姉妹都市提携を締結）",
            id="a ring",
        ),
        pytest.param(
            Partnership(
                TO_DALIAN,
                [Conclusion("1979-05-01", "friendship", labels={"ja": "友好都市の盟約"})],
            ).anniversary(45),
            "45th, counted from 1 May 1979 (friendship city relationship with Lüda)",
            "45周年、1979年5月1日から起算（旅大と友好都市の盟約を締結）",
            id="the words on the paper",
        ),
    ],
)
def test_an_anniversary_explains_itself(
    anniversary: Anniversary, english: str, japanese: str
) -> None:
    """It says what it is counted from, as whom and with whom, and the longer count too."""
    assert anniversary.explain() == english
    assert anniversary.explain("en-AU") == english
    assert anniversary.explain(lang="ja") == japanese


@pytest.mark.parametrize(
    ("lang", "plain", "upgraded", "anew"),
    [
        (
            "ko",
            "45주년, 1979년 5월 1일부터 기산(우호도시 관계, 상대: Lüda)",
            (
                "10주년, 2014년 4월 18일부터 기산(자매결연, 상대: Hai Phong)"
                "; 2009년부터 만 14~15년 지속(지속은 추정)"
            ),
            "40주년, 1970년 5월 1일부터 기산(최초 체결: 자매결연, 상대: There)",
        ),
        (
            "zh",
            "45周年，自1979年5月1日起算（与Lüda结为友好城市）",
            (
                "10周年，自2014年4月18日起算（与Hai Phong结为姐妹城市）"
                "；自2009年起持续满14至15年（持续为推定）"
            ),
            "40周年，自1970年5月1日起算（首次缔结：与There结为姐妹城市）",
        ),
    ],
)
def test_korean_and_chinese_explain_an_anniversary_too(
    lang: str, plain: str, upgraded: str, anew: str
) -> None:
    """What it is counted from, with whom, and the longer count."""
    partnership = Partnership.between(*TO_DALIAN, type="friendship", since="1979-05-01")
    assert partnership.anniversary(45).explain(lang) == plain
    hai_phong = history(
        "kitakyushu hai-phong",
        Conclusion("2009", "friendly-cooperation", term="P5Y"),
        Conclusion("2014-04-18", SISTER),
    )
    assert hai_phong.anniversary(10).explain(lang) == upgraded
    ended = history(
        "here there",
        Conclusion("1970-05-01", SISTER),
        Termination("1990-03-31"),
        Conclusion("2005-10-01", SISTER),
    )
    assert ended.anniversary(40, count_from=CountFrom.ORIGIN).explain(lang) == anew


SAID_IN_VIETNAMESE = {
    "title": "Kỷ niệm 45 năm thiết lập quan hệ kết nghĩa giữa A và B",
    "title of a paper": "Kỷ niệm 10 năm ký kết bản ghi nhớ hợp tác giữa A và B",
    "explanation": (
        "45 năm, mốc tính: ngày 1 tháng 5 năm 1979 (quan hệ kết nghĩa với B)"
        "; liên tục từ năm 1969: tròn 55 năm (tính liên tục được suy đoán)"
    ),
    "suspension": ("B tạm dừng hoạt động giao lưu trong khuôn khổ quan hệ kết nghĩa với A và C"),
    "termination": "B chấm dứt quan hệ kết nghĩa với A",
    "1979-05-01": "ngày 1 tháng 5 năm 1979",
    "1979-05": "tháng 5 năm 1979",
    "1979": "1979",
    "1979~": "khoảng năm 1979",
    "197X?": "thập niên 1970 (chưa xác minh)",
    "[1977..1979]~": "trong thời gian từ khoảng năm 1977 đến khoảng năm 1979",
    "2019-05-10/2019-05-12": "từ ngày 10 đến ngày 12 tháng 5 năm 2019",
    "2019-05-30/2019-06-02": "từ ngày 30 tháng 5 đến ngày 2 tháng 6 năm 2019",
    "1979/1981": "từ năm 1979 đến năm 1981",
    "P1Y6M": "1 năm 6 tháng",
}


SAID_IN_INDONESIAN = {
    "title": "Peringatan 45 tahun kerja sama kota kembar antara A dan B",
    "title of a paper": "Peringatan 10 tahun penandatanganan Piagam Persahabatan antara A dan B",
    "explanation": (
        "45 tahun, dihitung sejak 1 Mei 1979 (kerja sama kota kembar dengan B)"
        "; tidak terputus sejak tahun 1969: 55 tahun penuh (kesinambungan diasumsikan)"
    ),
    "suspension": "B menangguhkan kegiatan dalam rangka kerja sama kota kembar dengan A dan C",
    "termination": "B mengakhiri kerja sama kota kembar dengan A",
    "1979-05-01": "1 Mei 1979",
    "1979-05": "Mei 1979",
    "1979": "1979",
    "1979~": "sekitar tahun 1979",
    "197X?": "1970-an (belum pasti)",
    "[1977..1979]~": "antara sekitar tahun 1977 dan sekitar tahun 1979",
    "2019-05-10/2019-05-12": "10–12 Mei 2019",
    "2019-05-30/2019-06-02": "30 Mei sampai dengan 2 Juni 2019",
    "1979/1981": "tahun 1979 sampai dengan tahun 1981",
    "P1Y6M": "1 tahun 6 bulan",
}


def say(lang: str, paper: str) -> dict[str, str]:
    """Return what is said of a sister city and of a paper, and of dates of each form."""
    sister = SISTER.label(lang)
    length = [("unbroken", PartialDate("1969"), (55, 55))]
    told = wording.conclusion(sister, "B", lang=lang)
    dates = ("1979-05-01", "1979-05", "1979", "1979~", "197X?", "[1977..1979]~")
    periods = ("2019-05-10/2019-05-12", "2019-05-30/2019-06-02", "1979/1981")
    return {
        "title": wording.anniversary(45, ["A", "B"], sister, lang=lang),
        "title of a paper": wording.anniversary(10, ["A", "B"], paper, lang=lang),
        "explanation": wording.explanation(
            45, PartialDate("1979-05-01"), "type", told, longer=length, presumed=True, lang=lang
        ),
        "suspension": wording.act_sentence(
            "suspension", ["A", "B", "C"], sister, by="B", lang=lang
        ),
        "termination": wording.act_sentence("termination", ["A", "B"], sister, by="B", lang=lang),
        **{each: wording.date(each, lang) for each in dates},
        **{each: wording.date(Period(each), lang) for each in periods},
        "P1Y6M": wording.term(Term("P1Y6M"), lang),
    }


@pytest.mark.parametrize(
    ("lang", "paper", "expected"),
    [
        ("vi", "bản ghi nhớ hợp tác", SAID_IN_VIETNAMESE),
        ("id", "Piagam Persahabatan", SAID_IN_INDONESIAN),
    ],
)
def test_a_language_without_number_says_all_with_plain_words(
    lang: str, paper: str, expected: dict[str, str]
) -> None:
    """Years are counted, without an ordinal; and the first word of a label tells a paper from a tie."""
    assert say(lang, paper) == expected


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", "; other dates given: 1 July 1987 (list, https://example.org) and 1990"),
        ("ja", "；異なる日付：1987年7月1日（list、https://example.org）と1990年"),
        ("ko", "; 다른 날짜: 1987년 7월 1일(list, https://example.org)·1990년"),
        ("zh", "；另有日期：1987年7月1日（list，https://example.org）与1990年"),
    ],
)
def test_an_anniversary_names_the_other_dates_of_its_base(lang: str, expected: str) -> None:
    """With their sources as cited; one that is the date itself is none of them."""
    plain = history("here there", Conclusion("1988", SISTER))
    claims = [
        Claim("1987-07-01", sources=["list", "https://example.org"], note="a slip"),
        Claim("1988", sources="page"),
        Claim("1990"),
    ]
    claimed = history("here there", Conclusion("1988", SISTER, claims=claims))
    explained = claimed.anniversary(5).explain(lang)
    assert explained == f"{plain.anniversary(5).explain(lang)}{expected}"


def test_only_the_other_dates_of_what_is_counted_from_are_named() -> None:
    """Not those of an earlier conclusion, nor of a signing where the entry into force is counted."""
    upgraded = history(
        "here there",
        Conclusion("1979", "friendship", claims=Claim("1978")),
        Conclusion("1989", SISTER, in_force_from="1990", claims=Claim("1988")),
    )
    assert upgraded.anniversary(5).explain().endswith("; other dates given: 1988")
    explained = upgraded.anniversary(20, count_from=CountFrom.ORIGIN).explain()
    assert explained.endswith("; other dates given: 1978")
    for count_from, number in ((CountFrom.ENTRY_INTO_FORCE, 5), (CountFrom.ORIGIN, 20)):
        assert "1988" not in upgraded.anniversary(number, count_from=count_from).explain()


def test_a_members_accession_has_other_dates_too() -> None:
    joined = history(
        "here there",
        Conclusion("1959", SISTER, claims=Claim("1958")),
        Accession("2000", city("third"), claims=Claim("2001", sources="list")),
    )
    explained = joined.anniversary(10, party="third").explain()
    assert (
        explained == "10th, counted from 2000 (accession of Third); other dates given: 2001 (list)"
    )


def test_a_start_between_two_days_is_a_date() -> None:
    """Which can stand behind a preposition, also as the end of a period."""
    between = history("here there", Conclusion("[1985-04..1986-03]", SISTER))
    explained = between.anniversary(5).explain()
    assert explained.startswith("5th, counted from a date between April 1985 and March 1986 (")
    assert wording.date(Period("[1985..1987]/..")) == "from a date between 1985 and 1987 on"
    assert wording.date(Period("../[1985..1987]")) == "until a date between 1985 and 1987"
    assert wording.date("[1985..1987]") == "between 1985 and 1987"


def test_one_completed_year_is_one() -> None:
    """A singular is said as one."""
    partnership = history(
        "here there", Conclusion("2020-01-01", "exchange"), Conclusion("2020-09-01", SISTER)
    )
    assert (
        partnership.anniversary(1)
        .explain()
        .endswith("unbroken since 1 January 2020: 1 completed year")
    )


# Names and labels


@pytest.mark.parametrize(
    ("names", "lang", "expected"),
    [
        ([Name("Koeln", lang="en"), Name("ケルン", lang="ja")], "ja", "ケルン"),
        ([Name("Koeln", lang="en"), Name("ケルン", lang="ja")], "ja-JP", "ケルン"),
        ([Name("Köln", lang="de"), Name("Cologne", lang="en")], "ja", "Cologne"),
        ([Name("Köln", lang="de"), Name("Keulen", lang="nl")], "ja", "Köln"),
        ([Name("Köln"), Name("Keulen", lang="nl")], "en", "Köln"),
        ([Name("Köln", lang="de", until="1900"), Name("Cologne", lang="en")], "en", "Cologne"),
        ([Name("Colonia", lang="en", until="1800")], "en", "Colonia"),
        ([Name("Colonia", lang="la", until="1800")], "ja", "Colonia"),
        ([Name("A", lang="en", until="1800"), Name("B", lang="en", until="1900")], "en", "B"),
        ([Name("Köln", lang="de"), Name("Cologne", lang="en", until="1900")], "en", "Köln"),
        ([Name("Köln", lang="de"), Name("科隆", lang="zh")], "zh-CN", "科隆"),
        ([Name("科隆", lang="zh-Hans"), Name("科隆市", lang="zh-Hant")], "zh-CN", "科隆"),
        ([Name("Cologne", lang="en"), Name("科隆", lang="zh-Hant")], "zh", "Cologne"),
        ([Name("Cologne", lang="en"), Name("ケルン", lang="ja")], "zh", "Cologne"),
        ([Name("Cologne", lang="en"), Name("ケルン", lang="ja")], "ko", "Cologne"),
        ([Name("Köln", lang="de"), Name("Cologne", lang="en-GB")], "ko", "Cologne"),
        ([Name("Köln", lang="de"), Name("Cologne", lang="EN")], "en", "Cologne"),
        (
            [Name("科隆", lang="zh", until="1900"), Name("科隆市", lang="zh-CN")],
            "zh",
            "科隆市",
        ),
    ],
)
def test_a_name_falls_back_from_the_language_and_its_other_forms_to_english_to_its_own(
    names: list[Name], lang: str, expected: str
) -> None:
    """And where none was in use on the day, to the last one known."""
    assert wording.name_on(Municipality("koeln", names), "2024-05-01", lang) == expected


@pytest.mark.parametrize(
    ("names", "lang", "expected"),
    [
        ([Name("Bridge", lang="en"), Name("橋", lang="ja")], "ja-JP", "橋"),
        ([Name("Bridge", lang="en"), Name("橋", lang="ja")], "ko", "Bridge"),
        ([Name("Brücke", lang="de"), Name("橋", lang="ja")], "ko", "Brücke"),
        ([Name("Library", lang="en"), Name("Hall", lang="en")], "en", "Library/Hall"),
        ([Name("図書館", lang="ja"), Name("会館", lang="ja")], "ja", "図書館／会館"),
    ],
)
def test_a_title_falls_back_as_a_name_does(names: list[Name], lang: str, expected: str) -> None:
    """And names all that a thing has been called."""
    assert wording.title(names, lang) == expected


def test_around_a_change_of_name_both_are_shown() -> None:
    """In 1981 it can have been called either."""
    assert wording.name_on(DALIAN, "1981-05-01") == "Lüda/Dalian"
    assert wording.name_on(DALIAN, "1981-05-01", "ja") == "旅大／大連"
    assert wording.names_on([KITAKYUSHU, DALIAN], "1980-01-01", "ja") == "北九州・旅大"


def test_a_green_sister_city_is_a_kind_of_sister_city() -> None:
    """Types have broader ones, through any number of steps."""
    green, mine = (
        PartnershipType.GREEN_SISTER,
        PartnershipType("mine", PartnershipType.GREEN_SISTER),
    )
    assert green.is_a(SISTER)
    assert mine.is_a(SISTER)
    assert mine.is_a(mine)
    assert not SISTER.is_a(green)
    assert not green.is_a(PartnershipType.FRIENDSHIP)


def test_a_members_own_count_is_explained_from_its_accession() -> None:
    """Whatever else could be counted from."""
    partnership = history("here there", Conclusion("1959", SISTER), Accession("2000", city("over")))
    for count_from in (CountFrom.TYPE, CountFrom.UNBROKEN, CountFrom.ORIGIN):
        own = partnership.anniversary(10, party="over", count_from=count_from)
        assert own.explain() == "10th, counted from 2000 (accession of Over)"
        assert own.explain("ja") == "10周年、2000年から起算（Overの加入）"
