"""Tables as offices keep them: what each kind of row is read as, and what is reported of the rest."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from attrs import evolve

from partnerships import (
    Conclusion,
    Conflict,
    InvalidDocument,
    InvalidMunicipality,
    InvalidType,
    Municipality,
    Name,
    PartialDate,
    Partnership,
    PartnershipsError,
    PartnershipType,
    Registry,
    Renewal,
    Termination,
    UnknownLanguage,
    samples,
)
from partnerships.formats import table
from partnerships.formats._rows.municipalities import slugify
from partnerships.formats._table.headings import find_columns
from partnerships.formats.reading import Problem, Reading
from partnerships.formats.table import Column
from partnerships.texts import Text
from tests.support.partnerships import SISTER, city

KITAKYUSHU = Municipality("kitakyushu", "Kitakyushu", country="JP")


def dated(reading: Reading) -> list[tuple[str, str, str]]:
    """Return the id, date and type of each conclusion."""
    return [
        (partnership.id, str(act.on), act.type.code)
        for partnership in reading.or_raise()
        for act in partnership.acts
        if isinstance(act, Conclusion)
    ]


def texts(problems: tuple[Problem, ...]) -> list[str]:
    return [str(problem) for problem in problems]


def read(*lines: str, **options: str) -> Reading:
    """Read a table of two sides, in English."""
    heading = "municipality,partner,type,date,terminated,note"
    return table.loads("\n".join([heading, *lines]), **options)  # type: ignore[arg-type]  # some of its options


# whole lists


def test_a_japanese_list_of_partners_with_dates_in_eras() -> None:
    """A printed list of one city's partners: countries in brackets, an upgrade, types as they are concluded."""
    text = (
        "# b\ttype_raw\tdate_raw\n"
        "シアトル市(アメリカ合衆国)\t姉妹都市締結\t1957年(昭和32年)10月22日\n"
        "大連市(中華人民共和国)\t友好都市締結\t1989年(平成元年)3月21日\n"
        "釜山広域市(大韓民国)\t行政交流都市締結\t1989年(平成元年)10月24日\n"
        "釜山広域市(大韓民国)\t姉妹都市締結\t2007年(平成19年)2月2日\n"
        "# 出典: 市のサイト\n"
    )
    columns = {"b": "partner", "type_raw": "type", "date_raw": "date"}
    reading = table.loads(text, columns=columns, home="福岡市", lang="ja")
    assert dated(reading) == [
        ("シアトル市-us-福岡市", "1957-10-22", "sister"),
        ("大連市-cn-福岡市", "1989-03-21", "friendship"),
        ("福岡市-釜山広域市-kr", "1989-10-24", "行政交流都市"),
        ("福岡市-釜山広域市-kr", "2007-02-02", "sister"),
    ]
    (busan,) = reading.registry.involving("釜山広域市-kr")
    assert [str(each.on) for each in (busan.anniversary(2),)] == ["2009-02-02"]
    assert [(each.line, each.value) for each in reading.comments] == [
        (1, "b\ttype_raw\tdate_raw"),
        (6, "出典: 市のサイト"),
    ]
    assert reading.registry.types["行政交流都市"].labels == {"ja": "行政交流都市"}
    assert (reading.rows, reading.conclusions, reading.left_out) == (4, 4, 0)


def test_two_places_of_one_name_in_two_countries_are_two() -> None:
    """オークランド市 is Oakland and Auckland; only the bracket distinguishes them."""
    reading = table.loads(
        "提携先,種別,提携日\n"
        "オークランド市(アメリカ合衆国),姉妹都市,1962-10-13\n"
        "オークランド市(ニュージーランド),姉妹都市,1986-06-24\n",
        home="福岡市",
        lang="ja",
    )
    places = reading.registry.municipalities
    assert {id_: place.country for id_, place in places.items()} == {
        "福岡市": None,
        "オークランド市-us": "US",
        "オークランド市-nz": "NZ",
    }
    assert {places[f"オークランド市-{each}"].names for each in ("us", "nz")} == {
        (Name("オークランド市", lang="ja"),)
    }


def test_a_korean_list_with_an_intent_and_a_signing_again() -> None:
    """An intent is not yet a partnership, with a remark; 재체결 is a renewal of what there was."""
    text = (
        "현\t교류 지역\t교류체결일\t비고\n"
        "히로시마현\t경상북도\t2024.01.28\t우호교류의향\n"
        "호후시\t춘천시\t2025.04.11\t재체결\n"
        "호후시\t춘천시\t1991.10.29\t우호도시\n"
        "구레시\t창원시(진해시)\t1999.10.12\t자매도시\n"
    )
    reading = table.loads(text, columns={"현": "municipality", "비고": "type"}, lang="ko")
    assert dated(reading) == [
        ("경상북도-히로시마현-intent", "2024-01-28", "intent"),
        ("춘천시-호후시", "1991-10-29", "friendship"),
        ("구레시-창원시(진해시)", "1999-10-12", "sister"),
    ]
    assert reading.registry["춘천시-호후시"].acts[1] == Renewal("2025-04-11", note="재체결")
    assert (reading.rows, reading.conclusions, reading.further_acts) == (4, 3, 1)
    intent = reading.registry["경상북도-히로시마현-intent"].latest_type
    assert (intent, intent.broader) == (table.INTENT, None)
    assert texts(reading.remarks) == [
        "line 2, 교류체결일: a declared intent, not yet a partnership, kept with the type 'intent': '2024.01.28'",
        (
            "line 5, 교류 지역: a bracket that is no known country or region is kept in the name:"
            " '진해시': '창원시(진해시)'"
        ),
    ]


def test_a_chinese_list_with_countries_before_the_names_and_stages() -> None:
    """A column that nobody knows is kept as a note, with its heading."""
    reading = table.loads(
        "类型;城市名称;结好时间;阶段\n"
        "正式国际友好城市;日本 长野市;1981年4月19日;缔结\n"
        "友好关系城市;美国爱迪生市;1996年11月;签备忘录\n",
        home="石家庄市",
        lang="zh",
    )
    first, second = reading.or_raise()
    assert dated(reading) == [
        ("石家庄市-长野市-jp", "1981-04-19", "friendship"),
        ("爱迪生市-us-石家庄市", "1996-11", "友好关系城市"),
    ]
    assert [first.acts[0].note, second.acts[0].note] == [Text("阶段: 缔结"), Text("阶段: 签备忘录")]
    assert isinstance(first.acts[0], Conclusion)
    assert first.acts[0].labels == {"zh": "正式国际友好城市"}


def test_an_english_list_without_types() -> None:
    """A type for the whole list; quoted commas belong to the names."""
    reading = table.loads(
        'Japanese City,US City,Date Signed\nSapporo City,"Portland, Oregon","November 17, 1959"\n',
        columns={"Japanese City": "municipality", "US City": "partner"},
        type="sister",
        lang="en",
    )
    assert dated(reading) == [("portland-oregon-us-sapporo-city", "1959-11-17", "sister")]


def test_a_german_list_in_the_windows_encoding() -> None:
    """Semicolons and Windows-1252, as spreadsheets write them in German."""
    text = (
        "Partnerstadt;Land;Art;seit\r\n"
        "Münster;Österreich;Partnerschaft;1.5.1979\r\n"
        "Orléans;Frankreich;Freundschaft;Juni 1960\r\n"
        "Łódź;Polen;Kontakt;1993\r\n"
    )
    reading = table.loads(text.encode("cp1252", "replace"), home="Köln", lang="de")
    assert [str(each) for each in reading.problems] == [
        "line 4, Partnerstadt: a letter is lost, of which a question mark is left: '?ód?'"
    ]
    assert [(tie.id, str(tie.acts[0].on), tie.latest_type.code) for tie in reading.registry] == [
        ("koln-munster-at", "1979-05-01", "sister"),
        ("koln-orleans-fr", "1960-06", "friendship"),
    ]
    assert dated(table.loads(text, home="Köln", lang="de"))[2] == (
        "koln-lodz-pl",
        "1993",
        "kontakt",
    )


def test_a_french_list() -> None:
    """French headings and words."""
    reading = table.loads(
        "Ville jumelée,Pays,Nature,Depuis\nLeeds,Royaume-Uni,jumelage,1968\n",
        home="Lille",
        lang="fr",
    )
    assert dated(reading) == [("leeds-gb-lille", "1968", "sister")]


def test_wikidata_statements_as_a_table() -> None:
    """Items, labels, times and precisions; an empty time is an unknown date."""
    text = "# item\tlabel\tP580.time\tP580.precision\nQ207614\tFigeac\t\t\nQ598\tRzeszów\t+1991-00-00T00:00:00Z\t9\n"
    columns = ("partner_wikidata", "partner", "date", "precision")
    reading = table.loads(text, columns=columns, home="Bielefeld", type="sister", lang="de")
    assert dated(reading) == [
        ("Q207614-bielefeld", "XXXX", "sister"),
        ("Q598-bielefeld", "1991", "sister"),
    ]
    assert reading.registry.municipalities["Q598"].identifiers == {"wikidata": "Q598"}


# rows of one pair


def test_rows_of_a_pair_are_ordered_by_date() -> None:
    """An upgrade is one, in whichever order and direction the rows are."""
    reading = read("B,A,sister,2007-02-02,,", "A,B,friendship,1989,,")
    assert dated(reading) == [("a-b", "1989", "friendship"), ("a-b", "2007-02-02", "sister")]


def test_the_same_row_again_is_set_aside_as_a_duplicate() -> None:
    """Same pair, same type and a date that lies in the other's."""
    reading = read(
        "A,B,sister,1979,,",
        "B,A,sister,1979-05-01,,",
        "A,B,sister city,1979-05-01,,",
        "A,B,sister,,,",
    )
    assert dated(reading) == [("a-b", "1979-05-01", "sister")]
    assert texts(reading.set_aside) == [
        "line 2, date: duplicate of line 3, which has a finer date: '1979'",
        "line 4, date: duplicate of line 3: '1979-05-01'",
        "line 5, date: duplicate of line 3, which has a finer date",
    ]
    assert (reading.rows, reading.conclusions, reading.left_out) == (4, 1, 0)


def test_another_type_on_the_same_day_is_a_problem() -> None:
    """Two pages of one city can disagree; a person decides."""
    reading = read("A,B,sister,1979-05-02,,", "A,B,friendship,1979-05-02,,")
    assert texts(reading.problems) == [
        "line 3, date: line 2 has another type on the same day: '1979-05-02'"
    ]


def test_the_list_s_order_is_presumed_where_the_dates_leave_it_open() -> None:
    """With a remark."""
    reading = read("A,B,friendship,1989,,", "A,B,sister,1989-03-01,,", "A,B,friendship,1980,,")
    assert [each[1] for each in dated(reading)] == ["1980", "1989", "1989-03-01"]
    assert texts(reading.remarks) == [
        "line 3, date: presumed to be later than line 2, since the dates leave the order open: '1989-03-01'"
    ]
    assert len(read("A,B,friendship,1989,,", "A,B,sister,1989,,").remarks) == 1


def test_a_sister_port_is_a_partnership_of_its_own() -> None:
    """Beside the sister city, with an id of its own."""
    reading = read("A,B,sister,1979,,", "A,B,姉妹港,1985,,")
    assert dated(reading) == [("a-b", "1979", "sister"), ("a-b-sister-port", "1985", "sister-port")]


def test_an_intent_is_a_partnership_of_its_own() -> None:
    """So that nothing is counted from it; a list with ids of its own says itself what is together."""
    reading = read("A,B,letter of intent,1979,,", "A,B,sister,1985,,")
    assert dated(reading) == [("a-b-intent", "1979", "intent"), ("a-b", "1985", "sister")]
    heading = "partnership,municipality,partner,type,date\n"
    reading = table.loads(heading + "x,A,B,intent,1979\nx,A,B,sister,1985\n")
    assert [each[0] for each in dated(reading)] == ["x", "x"]


@pytest.mark.parametrize(
    "word",
    [
        "우호협력 의향서",
        "姉妹都市提携意向書",
        "姊妹市締結意向書",
        "友好城市意向書",
        "Absichtserklärung Partnerschaft",
        "Sister City Letter of Intent",
        "Lettre d'intention de jumelage",
    ],
)
def test_an_intent_is_known_by_a_part_of_the_word(word: str) -> None:
    """Whatever it is an intent of; the printed word is kept, and it is reported."""
    reading = read(f"A,B,{word},1979,,")
    assert dated(reading) == [("a-b-intent", "1979", "intent")]
    assert reading.registry["a-b-intent"].acts[0].labels == {"und": word}  # type: ignore[union-attr]  # a conclusion
    assert len(reading.remarks) == 1


def test_a_caller_s_own_type_comes_before_an_intent() -> None:
    """By its label."""
    own = PartnershipType("declared", labels={"zh": "友好意向城市"})
    text = "partner,type,date\nB,友好意向城市,1979\n"
    assert dated(table.loads(text, home="A", types=[own]))[0][2] == "declared"


@pytest.mark.parametrize(
    ("word", "code", "note"),
    [
        ("姉妹都市(再締結)", "sister", "再締結"),
        ("姉妹都市締結（ 再調印 ）", "sister", "再調印"),
        ("우호도시 (재체결)", "friendship", "재체결"),
        ("Partnerschaft [erneuert]", "sister", "erneuert"),
        ("姉妹都市(仮)", "姉妹都市(仮)", None),
    ],
)
def test_a_type_signed_again_is_that_type(word: str, code: str, note: str | None) -> None:
    """The text in the brackets becomes the note."""
    reading = read("A,B,sister,1970,,", f"A,B,{word},1979,,")
    assert dated(reading)[1] == ("a-b", "1979", code)
    assert reading.registry["a-b"].acts[1].note == (note and Text(note))


def test_signed_again_needs_something_that_was() -> None:
    """Without a row for its conclusion nobody knows what was renewed."""
    reading = read("A,B,signed again,1979,,")
    assert texts(reading.problems) == [
        "line 2, date: renewed, but no row says when the partnership was concluded: '1979'"
    ]


def test_an_end_is_a_termination() -> None:
    """Rows with the same end end once; after it a row begins anew."""
    reading = read("A,B,friendship,1979,1990,", "A,B,sister,1985,1990,", "A,B,sister,1995,,")
    (partnership,) = reading.or_raise()
    assert [(type(act).__name__, str(act.on)) for act in partnership.acts] == [
        ("Conclusion", "1979"),
        ("Conclusion", "1985"),
        ("Termination", "1990"),
        ("Conclusion", "1995"),
    ]


def test_a_duplicate_may_know_the_end() -> None:
    """It is taken over; two different ends are a problem."""
    reading = read("A,B,sister,1979,,", "A,B,sister,1979,1990,")
    assert reading.registry["a-b"].acts[-1] == Termination("1990")
    assert len(reading.set_aside) == 1
    reading = read("A,B,sister,1979,1991,", "A,B,sister,1979,1990,")
    assert texts(reading.problems) == [
        "line 3, terminated: its end, 1990, contradicts the end in line 2, 1991: '1990'"
    ]


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ("2022-03", "2022", "2022-03"),
        ("2022", "2022-03", "2022-03"),
        ("不明", "2022", "2022"),
        ("2022-03-01", "", "2022-03-01"),
    ],
)
def test_of_two_ends_that_agree_the_finer_is_kept(one: str, other: str, kept: str) -> None:
    """The one holds the other, so they can be of the same; the second row says no more."""
    reading = read(f"A,B,sister,1979,{one},", f"B,A,sister,1979,{other},")
    assert reading.or_raise()["a-b"].acts[1:] == (Termination(kept),)
    assert texts(reading.set_aside) == ["line 3, date: duplicate of line 2: '1979'"]


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [("2022-03", "2022", ["2022-03"]), ("2022", "2022-03", ["2022-03"]), ("2022-03", "", [])],
)
def test_an_agreement_ends_with_a_later_one_where_their_ends_agree(
    one: str, other: str, kept: list[str]
) -> None:
    """The partnership ends once, and on the finer date."""
    reading = read(f"A,B,friendship,1979,{one},", f"A,B,sister,1985,{other},")
    assert [*reading.or_raise()["a-b"].acts[2:]] == [Termination(each) for each in kept]


def test_an_end_that_is_taken_as_that_of_a_later_row_has_a_remark() -> None:
    """Where they are not written alike; so is what becomes of it."""
    reading = read("A,B,friendship,1979,1990-05,", "A,B,sister,1985,1990,")
    upgrade = "line 3, date: another type than line 2, so presumed to be an upgrade: '1985'"
    assert texts(reading.remarks) == [
        "line 2, terminated: its end, 1990-05, is taken as the end of line 3: '1990-05'",
        upgrade,
    ]
    alike = read("A,B,friendship,1979,1990,", "A,B,sister,1985,1990,")
    assert texts(alike.remarks) == [upgrade]


@pytest.mark.parametrize(
    ("early", "late"),
    [(",1970", "1990,"), ("1979,1979-06", "1979-12-01,"), ("不明,1970", "1990,2000")],
)
def test_a_row_that_ended_before_another_began_is_an_earlier_spell(early: str, late: str) -> None:
    """Though its own date leaves open that they are one."""
    rows = [f"A,B,sister,{each}," for each in (early, late)]
    for listed in (rows, rows[::-1]):
        reading = read(*listed)
        kinds = [type(act) for act in reading.or_raise()["a-b"].acts[:3]]
        assert kinds == [Conclusion, Termination, Conclusion]
        assert (reading.conclusions, reading.set_aside) == (2, ())


def test_a_row_is_a_duplicate_of_the_one_whose_end_agrees() -> None:
    """An undated row with an end is of the spell that ended then."""
    reading = read("A,B,sister,1960,1970,", "A,B,sister,1980,1990,", "A,B,sister,,1990-05,")
    assert texts(reading.set_aside) == ["line 4, date: duplicate of line 3, which has a finer date"]
    assert reading.or_raise()["a-b"].acts[-1] == Termination("1990-05")


def test_a_duplicate_s_note_is_joined_to_the_kept_one() -> None:
    """Once each; and the report names what differs, an own word for the type too."""
    reading = read(
        "A,B,sister,1979-05-01,,調印式は大連",
        "A,B,sister,1979-05-01,,市長訪問",
        "A,B,sister,1979,,市長訪問",
        "A,B,再締結,1979-05-01,,",
        "A,C,姉妹市,1979,,",
        "A,C,姉妹町,1979,,",
    )
    first, second = reading.or_raise()
    assert [act.note for act in first.acts] == [Text("調印式は大連\n市長訪問"), Text("再締結")]
    assert second.acts[0].note is None
    assert texts(reading.set_aside) == [
        "line 3, date: duplicate of line 2, to whose note its note is added: '1979-05-01'",
        "line 4, date: duplicate of line 2, which has a finer date: '1979'",
        "line 7, date: duplicate of line 6, which has another label than 姉妹町: '1979'",
    ]


def test_a_duplicate_s_note_stays_where_there_was_none() -> None:
    """And so does the word that it has for the type."""
    reading = table.loads("partner,type,date,note\nB,sister,1979,\nB,姉妹市,1979,訪問\n", home="A")
    (act,) = reading.registry["a-b"].acts
    assert isinstance(act, Conclusion)
    assert (act.note, dict(act.labels)) == (Text("訪問"), {"und": "姉妹市"})


def test_an_end_after_which_a_later_agreement_goes_on_is_no_end_of_the_partnership() -> None:
    """Friendship until it was a sister city, and that until today; it is reported."""
    reading = read("A,B,friendship,1979,1990,", "A,B,sister,1985,,")
    assert [type(act).__name__ for act in reading.registry["a-b"].acts] == ["Conclusion"] * 2
    assert texts(reading.remarks) == [
        "line 2, terminated: its end, 1990, is not kept, since line 3 continues after it: '1990'",
        "line 3, date: another type than line 2, so presumed to be an upgrade: '1985'",
    ]
    (partnership,) = read("A,B,friendship,1979,1985-05,", "A,B,sister,1985-05,,").registry
    assert [str(act.on) for act in partnership.acts] == ["1979", "1985-05", "1985-05"]


def test_an_end_is_compared_with_all_that_follows() -> None:
    """Also with what comes behind an agreement that ended before it."""
    reading = read("A,B,friendship,1979,1990,", "A,B,exchange,1985,1986,", "A,B,sister,1988,,")
    assert texts(reading.remarks) == [
        "line 2, terminated: its end, 1990, is not kept, since line 4 continues after it: '1990'",
        "line 3, date: another type than line 2, so presumed to be an upgrade: '1985'",
        "line 4, date: another type than line 3, so presumed to be an upgrade: '1988'",
    ]
    assert reading.registry["a-b"].acts[2] == Termination("1986")


def test_an_impossible_act_costs_its_own_row() -> None:
    """An end before the beginning is reported with the reason; the pair's other rows stay."""
    reading = read("A,B,sister,1979,1970,", "A,B,friendship,1950,,")
    assert reading.conclusions == 1
    assert texts(reading.problems) == ["line 2, terminated: ended (1970) before it began: '1970'"]
    rows = [f"A,B,t{year},{year},{year + 2}-01-01," for year in range(1950, 1990)]
    reading = read(*rows)
    assert (reading.rows, reading.conclusions, reading.left_out) == (40, 40, 0)


def test_many_impossible_acts_cost_the_pair() -> None:
    """Each agreement began after the one before and ended before it did; the last end is the only one."""
    rows = [f"A,B,t{number},{1950 + number},{1999 - number}," for number in range(24)]
    assert read(*rows[:10]).left_out == 9
    reading = read(*rows, "A,C,sister,1979,,")
    assert (reading.rows, reading.conclusions, reading.left_out) == (25, 1, 24)


def test_two_pairs_can_have_one_default_id() -> None:
    """Then the second has another one."""
    reading = read("a,b-c,sister,1979,,", "a-b,c,sister,1980,,", "c,a b,sister,1981,,")
    assert [each[0] for each in dated(reading)] == ["a-b-c", "a-b--c", "a-b--c"]


def test_a_partnership_s_own_id_is_taken_and_belongs_to_one_pair() -> None:
    """The second pair under an id is a problem."""
    reading = table.loads(
        "partnership,municipality,partner,type,date\nx,A,B,sister,1979\nx,A,C,sister,1980\n"
    )
    assert texts(reading.problems) == ["line 3, date: another partnership has the id 'x': '1980'"]
    assert [partnership.id for partnership in reading.registry] == ["x"]


# cells


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("A,B,sister,1979-02-30,,", "line 2, date: day must be 1 to 28 in 1979-02: '1979-02-30'"),
        (
            "A,B,sister,03/04/1979,,",
            "line 2, date: either 1979-04-03 (dmy) or 1979-03-04 (mdy), so",
        ),
        ("A,B,sister,1989年(昭和60年),,", "line 2, date: the notations disagree"),
        ("A,B,sister,1979,soon,", "line 2, terminated: not a date in a known form"),
        (
            ",B,sister,1979,,",
            "line 2, municipality: a name must be a non-empty text in one line: ''",
        ),
        ("A,,sister,1979,,", "line 2, partner: a name must be a non-empty text in one line: ''"),
        ("A,a,sister,1979,,", "line 2, partner: the same municipality on both sides: 'a'"),
        ("A,B,,1979,,", "line 2, type: no type, and none is given for rows without one"),
        ("A,B,x\0y,1979,,", "line 2, type: a type must be a text in one line: 'x\\x00y'"),
        (
            "A,\0,sister,1979,,",
            "line 2, partner: a name must be a non-empty text in one line: '\\x00'",
        ),
        (
            "A,B,sister,1979,,\0",
            "line 2, note: a note can have no control characters except line breaks: '\\x00'",
        ),
        ('A,"B,sister,1979,,', "line 2: a quotation mark opens a cell and is not closed"),
        ('A,"B"x,sister,1979,,', "line 2: a quotation mark opens a cell and is not closed"),
        ("A," + "," * 1000, "line 2: more than 1000 cells"),
        ('"A",' + "," * 1000, "line 2: more than 1000 cells"),
        (
            "A" * 1001 + ",B,sister,1979,,",
            "line 2, municipality: a cell for a municipality has at most",
        ),
        (
            "A,B," + "x" * 1001 + ",1979,,",
            "line 2, type: a type has at most 1000 characters, not 1001",
        ),
        ("A,B,sister," + "9" * 1_000_000 + ",,", "line 2, date: a printed date has at most 100"),
    ],
)
def test_a_row_that_cannot_be_read_is_a_problem_and_the_rest_is_read(
    line: str, problem: str
) -> None:
    """With line, column, value and reason; and strictly it is an error."""
    reading = read(line, "C,D,sister,1980,,")
    (found,) = texts(reading.problems)
    assert found.startswith(problem)
    assert (reading.rows, reading.conclusions, reading.left_out) == (2, 1, 1)
    with pytest.raises(InvalidDocument) as caught:
        reading.or_raise()
    assert str(caught.value) == f"table: 1 error\n{found}"


def test_all_that_is_wrong_with_a_row_is_reported() -> None:
    """Each cell with its own problem; the row is left out once."""
    reading = read("A,,,x,,")
    assert {problem.column for problem in reading.problems} == {"date", "partner", "type"}
    assert (reading.rows, reading.left_out) == (1, 1)
    assert str(reading) == "table: 1 rows, 0 conclusions in 0 partnerships, 0 set aside, 1 left out"


@pytest.mark.parametrize(
    ("printed", "on", "known_by", "note"),
    [
        ("2002.09.26. ∼2002.09.28.", "[2002-09-26..2002-09-28]", None, None),
        ("2002-09-26/2002-09-26", "2002-09-26", None, None),
        ("1999-12-31/2000-01-01", "[1999-12-31..2000-01-01]", None, None),
        ("平成元年", "[1989-01-08..1989-12-31]", None, None),
        ("昭和64年", "[1989-01-01..1989-01-07]", None, None),
        ("平成元年頃", "[1989-01-08..1989-12-31]~", None, None),
        ("2002-09-26~/2002-09-28~", "[2002-09-26..2002-09-28]~", None, None),
        ("1999-05~/1999-06?", "[1999-05-01..1999-06-30]%", None, None),
        ("2002-09-01/2002-09-30", "2002-09", None, None),
        ("[1979-04..1980-03]", "[1979-04-01..1980-03-31]", None, None),
        ("[..1990]?", "[..1990-12-31]?", None, None),
        ("［1985..］", "[1985-01-01..]", None, None),
        ("1979-XX", "1979", None, None),
        ("1979-05-XX~", "1979-05~", None, None),
        ("", "XXXX", None, None),
        ("不明", "XXXX", None, None),
        ("1979-05~", "1979-05~", None, None),
        ("1953-01-01T00:00:00Z", "1953", None, "1953-01-01T00:00:00Z"),
        ("1953-05-02T00:00:00Z", "1953-05-02", None, None),
        ("+1953-00-00T00:00:00Z", "1953", None, None),
    ],
)
def test_a_period_is_one_of_its_days(
    printed: str, on: str, known_by: str | None, note: str | None
) -> None:
    """What the date cannot hold stays as a note; never a day that nobody printed."""
    (partnership,) = read(f"A,B,sister,{printed},,").or_raise()
    (act,) = partnership.acts
    assert (str(act.on), act.known_by, act.note) == (
        on,
        known_by and PartialDate(known_by),
        note and Text(note),
    )


@pytest.mark.parametrize("printed", ["1979/", "/1979"])
def test_a_period_with_an_unknown_end_is_a_problem(printed: str) -> None:
    """Nobody knows whether it goes on, or since when."""
    (problem,) = read(f"A,B,sister,{printed},,").problems
    assert problem.reason.startswith("a period with an end that is not known")


@pytest.mark.parametrize(
    ("printed", "conclusion", "remarks"),
    [
        ("1979/..", Conclusion("1979", SISTER), 0),
        ("../1979", Conclusion("XXXX", SISTER, until="1979"), 1),
        ("1979/1981", Conclusion("1979", SISTER, until="1981"), 1),
        ("1990–2013", Conclusion("1990", SISTER, until="2013"), 1),
    ],
)
def test_a_period_of_more_than_a_year_is_a_life(
    printed: str, conclusion: Conclusion, remarks: int
) -> None:
    """Its last day is included; one that goes on has none."""
    reading = read(f"A,B,sister,{printed},,")
    assert [*reading.or_raise()["a-b"].acts] == [conclusion]
    assert len(reading.remarks) == remarks


def test_the_order_and_the_roc_years_can_be_given() -> None:
    """As the date reader has them."""
    assert dated(read("A,B,sister,03/04/1979,,", order="dmy"))[0][1] == "1979-04-03"
    found = table.loads("partner,type,date\nB,sister,民國68年5月1日\n", home="A", minguo=True)
    assert dated(found)[0][1] == "1979-05-01"


def test_notes_unknown_columns_and_more_cells_than_headings_are_kept() -> None:
    """Each under its heading."""
    reading = table.loads(
        "partner,type,date,note,Mayor\nB,sister,1979,first,Smith,more\n", home="A"
    )
    assert reading.registry["a-b"].acts[0].note == Text("first\nMayor: Smith\ncolumn 6: more")


def test_titles_footnotes_blank_lines_and_repeated_headings_are_no_rows() -> None:
    """They are kept as comments, all but the blank lines."""
    text = (
        "姉妹都市一覧,,\n\n提携先,種別,提携日\nB,姉妹都市,1979\n,,\n"
        "提携先,種別,提携日\n※ 交流中断中,,\nC,友好都市,1980\n"
    )
    reading = table.loads(text, home="A")
    assert (reading.rows, reading.conclusions) == (2, 2)
    assert texts(reading.comments) == [
        "line 1: a comment: '姉妹都市一覧,,'",
        "line 3: the heading: '提携先,種別,提携日'",
        "line 6: a comment: '提携先,種別,提携日'",
        "line 7: a comment: '※ 交流中断中,,'",
    ]


def test_a_cell_can_have_line_breaks_and_quotation_marks() -> None:
    """The reported line is the one on which the row begins."""
    reading = read('A,"B ""the\nsecond""",sister,1979,,"x\ny"', "A,C,sister,oops,,")
    assert reading.registry["a-b-the-second"].acts[0].note == Text("x\ny")
    assert reading.problems[0].line == 5


def test_a_mark_that_is_never_closed_costs_one_line() -> None:
    """The rest of the file is read."""
    reading = read('"A,B,sister,1979,,', "A,C,sister,1980,,")
    assert (reading.left_out, reading.conclusions) == (1, 1)


# columns


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("date signed", Column.DATE),
        ("Sisterhood Date", Column.DATE),
        ("提携日", Column.DATE),
        ("締結年月日（西暦）", Column.DATE),
        ("结好时间", Column.DATE),
        ("교류체결일", Column.DATE),
        ("체결연도", Column.DATE),
        ("seit", Column.DATE),
        ("Depuis", Column.DATE),
        ("国・地域", Column.PARTNER_COUNTRY),
        ("[일본]", Column.MUNICIPALITY),
        ("교류 지역", Column.PARTNER),
        ("Lfd. Nr.", Column.IGNORED),
        ("#", Column.IGNORED),
        ("（일본）", Column.MUNICIPALITY),
        ("담당 부서", Column.DETAIL),
        ("Zeitgeist", None),
        ("", None),
        ("【" * 100_000, None),
    ],
)
def test_headings_are_known_in_six_languages(heading: str, column: Column | None) -> None:
    """Whatever their case, spaces and marks are."""
    assert find_columns([heading]) == [column]


def test_the_separator_is_the_one_by_which_the_heading_is_known() -> None:
    """Whatever the cells contain, also those with line breaks; else the one in the most lines."""
    text = 'partner,type,date,note\nB,sister,1979,"a;\nb;\nc;\nd;"\n'
    assert table.loads(text, home="A").registry["a-b"].acts[0].note == Text("a;\nb;\nc;\nd;")
    text = "x;date;Portland, Oregon\ny;date;Aspen, Colorado\n"
    reading = table.loads(text, columns=(None, None, "partner"), home="A", type="sister")
    assert len(reading.or_raise()) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [("1979", "昭和54年"), ("1979-05-01", "昭和54年"), ("1979-05-01", "S54.5.1")],
)
def test_of_two_headings_for_one_date_the_second_is_kept_as_a_note(first: str, second: str) -> None:
    """Where it says the same, as in another notation; it is told once."""
    text = f"partner,type,締結日,締結年月日\nB,sister,{first},{second}\nC,sister,{first},{second}\n"
    reading = table.loads(text, home="A")
    assert dated(reading) == [("a-b", first, "sister"), ("a-c", first, "sister")]
    assert reading.registry["a-b"].acts[0].note == Text(f"締結年月日: {second}")
    assert texts(reading.remarks) == [
        (
            "line 2, 締結年月日: a second column for the date, whose cells agree, so they are kept as notes"
            " (also in line 3)"
        )
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("1979", "昭和55年"), ("1979", "昭和54年5月1日"), ("1979–1990", "1979-03-03")],
)
def test_a_second_date_that_says_something_else_is_a_problem(first: str, second: str) -> None:
    """A person decides which one counts."""
    reading = table.loads(f"partner,type,締結日,締結年月日\nB,sister,{first},{second}\n", home="A")
    assert [(each.line, each.column) for each in reading.problems] == [(2, "締結年月日")]
    columns = {"締結日": "ignored", "締結年月日": "date"}
    text = "partner,type,締結日,締結年月日\nB,sister,1978,1979\n"
    assert dated(table.loads(text, home="A", columns=columns)) == [("a-b", "1979", "sister")]


@pytest.mark.parametrize(
    ("text", "options", "message"),
    [
        (
            "",
            {},
            "an empty file",
        ),
        ("x,y\n1,2\n", {}, "; if this is what they mean, read them with columns={'x': 'partner'}"),
        (
            "partner,type,date\n",
            {},
            "each row names only one municipality, so name the other one",
        ),
        (
            "partner,date\nB,1979\n",
            {"home": "A"},
            "no column for the type, so name the type (type=)",
        ),
        (
            "a,b\n",
            {"columns": {"c": "partner"}},
            "no heading with 'c'; the first row is ['a', 'b']",
        ),
        (
            "a,b\n",
            {"columns": {"a": "brother"}},
            "column: unknown column (known are municipality, ",
        ),
        ("a,b\n", {"columns": ("date", "date")}, "two columns with the same meaning: 'date'"),
        ("a,b\n", {"separator": ""}, "a separator must be "),
        (b"a", {"encoding": "rot13"}, "unknown encoding (known are utf-8, "),
        (b"a", {"encoding": "x\0"}, "unknown encoding (known are utf-8, "),
        (b"a\xff", {"encoding": "utf8"}, "not utf-8 at byte 1: b'\\xff'"),
        (b"\xff\xfe\x00", {}, "not utf-16 at byte 2"),
    ],
)
def test_a_table_that_cannot_be_read_at_all_is_an_error(
    text: str | bytes, options: Mapping[str, object], message: str
) -> None:
    """One clear sentence behind the name."""
    with pytest.raises(InvalidDocument) as caught:
        table.loads(text, name="list.csv", **options)  # type: ignore[arg-type]  # some of its options
    heading, sentence = str(caught.value).split("\n")
    assert heading == "list.csv: 1 error"
    assert message in sentence


def test_a_wrong_option_is_an_error_at_once() -> None:
    """Not one for each row."""
    with pytest.raises(InvalidType, match="unknown order"):
        read("A,B,sister,1979,,", order="ymmd")
    with pytest.raises(InvalidType, match="unknown type code"):
        read("A,B,sister,1979,,", type="brother")
    with pytest.raises(UnknownLanguage, match="a language is written"):
        read("A,B,sister,1979,,", lang="a language")
    with pytest.raises(InvalidMunicipality, match="a name must be"):
        read("A,B,sister,1979,,", home="")


def test_a_home_is_for_the_side_that_has_no_column() -> None:
    """A municipality that is given is taken as it is."""
    reading = table.loads("partner,type,date\nB,sister,1979\n", home=KITAKYUSHU)
    assert reading.registry.municipalities["kitakyushu"] is KITAKYUSHU
    reading = table.loads("municipality,type,date\nB,sister,1979\n", home=KITAKYUSHU)
    assert [partnership.id for partnership in reading.registry] == ["b-kitakyushu"]
    reading = table.loads("city,country,type,date\nB,Japan,sister,1979\n", home="A")
    assert [partnership.id for partnership in reading.registry] == ["a-b-jp"]
    text = "municipality country,city,country,type,date\nChina,B,Japan,sister,1979\n"
    (problem,) = table.loads(text, home="A").problems
    assert problem.column == "municipality country"
    columns = {"municipality country": "note"}
    reading = table.loads(text, home="A", columns=columns)
    assert reading.or_raise()["a-b-jp"].acts[0].note == Text("China")
    reading = read(",B,sister,1979,,", home="A")
    assert [problem.column for problem in reading.problems] == ["municipality"]


def test_columns_can_be_ignored() -> None:
    """By None in their order, and by a heading for a number."""
    reading = table.loads(
        "1;B;sister;1979\n", columns=(None, Column.PARTNER, "type", "date"), home="A"
    )
    assert reading.registry["a-b"].acts[0].note is None
    reading = table.loads("No.;partner;type;date\n1;B;sister;1979\n", home="A")
    assert reading.registry["a-b"].acts[0].note is None


# municipalities


@pytest.mark.parametrize(
    ("name", "country", "id_", "code"),
    [
        ("São Paulo", "", "sao-paulo", None),
        ("São Paulo", "Brazil", "sao-paulo-br", "BR"),
        ("Weißenburg", "DE", "weissenburg-de", "DE"),
        ("Łódź", "", "lodz", None),
        ("釜山広域市", "大韓民国", "釜山広域市-kr", "KR"),
        ("釜山広域市(大韓民国)", "大韓民国", "釜山広域市-kr", "KR"),
        ("ボルドー市(フランス共和国)", "", "ボルドー市-fr", "FR"),
        ("创원시（진해시）", "", "创원시(진해시)", None),
        ("부산광역시 중구", "", "부산광역시중구", None),
        ("日本 长野市", "", "长野市-jp", "JP"),
        ("Torquay, England", "", "torquay-gb", "GB"),
        ("Portland, Oregon", "", "portland-oregon-us", "US"),
        ("Newark, DE", "", "newark-de", None),
        ("Atlanta, Georgia", "", "atlanta-georgia", None),
        ("Newark, Jersey", "", "newark-jersey", None),
        ("Nashville, Lebanon", "", "nashville-lebanon", None),
        ("Batumi", "Georgia", "batumi-ge", "GE"),
        ("Auckland (New Zealand)", "", "auckland-nz", "NZ"),
        ("(Hokkaido)", "", "hokkaido", None),
        ("!!!", "", "!!!", None),
        ("City", "Atlantis", "city-atlantis", None),
    ],
)
def test_an_id_is_made_of_the_name_and_the_country(
    name: str, country: str, id_: str, code: str | None
) -> None:
    """Latin names in ASCII, others as they are without spaces; the country where the row has it."""
    text = f'partner;country;type;date\n"{name}";{country};sister;1979\n'
    (partnership,) = table.loads(text, home="home", lang="und").or_raise()
    places = [(party.id, party.country) for party in partnership.parties if party.id != "home"]
    assert places == [(id_, code)]


def test_an_unknown_country_has_a_remark() -> None:
    """It stays in the id alone."""
    reading = table.loads("partner,country,type,date\nB,Atlantis,sister,1979\n", home="A")
    assert texts(reading.remarks) == [
        "line 2, partner: unknown country, kept only in the id 'b-atlantis': 'Atlantis': 'B'"
    ]


def test_two_spellings_of_one_id_are_one_municipality_with_two_names() -> None:
    """With a remark."""
    reading = read("A,São Paulo,sister,1979,,", "A,Sao Paulo,sister,1979-05-01,,")
    assert [name.text for name in reading.registry.municipalities["sao-paulo"].names] == [
        "São Paulo",
        "Sao Paulo",
    ]
    assert texts(reading.remarks) == [
        "line 3, partner: taken for the same municipality as 'São Paulo': 'Sao Paulo'"
    ]


def test_one_id_in_two_countries_or_of_two_items_is_a_problem() -> None:
    """The later row is reported."""
    heading = "partner,partner id,partner wikidata,country,type,date\n"
    reading = table.loads(heading + "B,b,,JP,sister,1979\nB,b,,CN,sister,1980\n", home="A")
    assert texts(reading.problems) == [
        "line 3, partner: 'b' is in JP in an earlier row, and here in CN: 'B'"
    ]
    reading = table.loads(heading + "B,b,Q1,,sister,1979\nB,b,Q2,,sister,1980\n", home="A")
    assert texts(reading.problems) == [
        "line 3, partner: 'b' is Q1 in an earlier row, and here Q2: 'B'"
    ]
    reading = table.loads(
        heading + "B,b c,,,sister,1979\nB,b c,,,sister,1980\nB,,x,,sister,1979\n", home="A"
    )
    assert texts(reading.problems) == [
        "line 2, partner: no id can be derived from 'b c': 'B'",
        "line 3, partner: no id can be derived from 'b c': 'B'",
        "line 4, partner: not a Wikidata item (such as Q2112): 'x': 'B'",
    ]


def test_later_rows_fill_in_the_country_and_the_item() -> None:
    """What an earlier row with the same id left out."""
    reading = table.loads(
        "partner,partner id,partner wikidata,country,type,date\nB,b,,,sister,1979\nB,b,Q1,CN,sister,1980\n",
        home="A",
    )
    b = reading.or_raise().municipalities["b"]
    assert b.country == "CN"
    assert b.identifiers == {"wikidata": "Q1"}


@pytest.mark.parametrize(
    ("name", "expected"), [("Hải Phòng", "hai-phong"), ("Ærø", "aero"), ("ＡＢ", "ab")]
)
def test_a_slug_is_ascii_for_latin_letters(name: str, expected: str) -> None:
    """Diacritics are folded."""
    assert slugify(name) == expected


# types


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("姉妹都市", "sister"),
        ("姉妹都市提携", "sister"),
        ("友好都市", "friendship"),
        ("友好城市", "friendship"),
        ("友好合作关系城市", "friendly-cooperation"),
        ("자매도시", "sister"),
        ("우호도시 체결", "friendship"),
        ("Partnerschaft", "sister"),
        ("Freundschaft", "friendship"),
        ("jumelage", "sister"),
        ("SISTER CITY", "sister"),
        ("green-sister", "green-sister"),
        ("Letter of intent", "intent"),
        ("twinned administrative body", "twinned-administrative-body"),
        ("Kontakt", "kontakt"),
        ("Klima-Partnerschaft  2.0", "klima-partnerschaft-2.0"),
        ("harbour sister", "harbour-sister"),
    ],
)
def test_words_for_types_are_known_in_six_languages(word: str, code: str) -> None:
    """An unknown word is a type of its own."""
    assert dated(read(f"A,B,{word},1979,,"))[0][2] == code


def test_a_word_that_says_only_that_something_was_signed_is_no_type() -> None:
    """The type is that of the list, or is missing."""
    assert texts(read("A,B,締結,1979,,").problems) == [
        "line 2, type: no type, and none is given for rows without one, so name the type (type=): '締結'"
    ]
    assert dated(read("A,B,締結,1979,,", type="sister")) == [("a-b", "1979", "sister")]


def test_an_unknown_word_is_kept_as_the_label_and_means_one_type_however_it_is_spelt() -> None:
    """The first spelling is the label, another one what the paper calls it."""
    reading = read("A,B,Kontakt,1979,,", "A,C,KONTAKT,1979,,", "A,D,kontakt,1979,,", lang="de")
    assert reading.registry.types["kontakt"].labels == {"de": "Kontakt"}
    labels = [
        act.labels
        for partnership in reading.registry
        for act in partnership.acts
        if isinstance(act, Conclusion)
    ]
    assert labels == [{}, {"de": "KONTAKT"}, {}]


def test_the_caller_s_types_are_known_by_their_labels() -> None:
    """Before the words that are known here."""
    own = PartnershipType("municipal-twin", PartnershipType.SISTER, {"de": "Partnerschaft"})
    text = "partner,type,date\nB,Partnerschaft,1979\nC,municipal-twin,1980\n"
    reading = table.loads(text, home="A", types=[own], lang="de")
    assert {partnership.latest_type for partnership in reading.registry} == {own}
    reading = table.loads("partner,type,date\nB,,1979\nC,Partnerschaft,1980\n", home="A", type=own)
    assert {partnership.latest_type for partnership in reading.or_raise()} == {own}
    other = PartnershipType("sister", labels={"en": "brother"})
    with pytest.raises(InvalidDocument) as caught:
        table.loads("partner,type,date\nB,sister,1979\n", home="A", types=[other])
    assert isinstance(caught.value.exceptions[0], Conflict)


# writing


TWO = Registry.of(
    [
        Partnership(
            (KITAKYUSHU, Municipality("dalian", "大連", country="CN")),
            [
                Conclusion("1979-05-01", "friendship", note='signed "there",\nas told'),
                Termination("1990"),
                Conclusion("199X", PartnershipType("x", labels={"und": "X y"})),
            ],
            id="#1",
        )
    ]
)


def test_a_table_is_written_for_spreadsheets_and_reads_back() -> None:
    """A row a conclusion, lines end in CR LF."""
    text = table.dumps(TWO)
    assert text == (
        "partnership,municipality,municipality country,municipality id,partner,partner country,partner id,"
        "type,type label,date,until,terminated,note\r\n"
        '"#1",Kitakyushu,JP,kitakyushu,大連,CN,dalian,friendship,friendship city,1979-05-01,,1990,'
        '"signed ""there"",\nas told"\r\n'
        '"#1",Kitakyushu,JP,kitakyushu,大連,CN,dalian,x,X y,199X,,,\r\n'
    )
    assert table.losses(TWO) == ()
    own = PartnershipType("x", labels={"und": "X y"})
    assert table.loads(text, types=[own]).or_raise() == TWO
    assert table.loads(text).or_raise() == TWO


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "'=", "''@"])
def test_no_cell_is_a_formula_and_all_read_back(sign: str) -> None:
    """An apostrophe before what a spreadsheet would calculate is taken away again."""
    city = Municipality("c", f"{sign}cmd|' /C calc'!A0", country="CN")
    registry = Registry.of(
        [Partnership((KITAKYUSHU, city), [Conclusion("1979", "sister", note=f"{sign}1")])]
    )
    text = table.dumps(registry)
    assert f",'{sign}cmd" in text
    assert table.loads(text).or_raise() == registry


def test_a_file_has_a_byte_order_mark_and_is_replaced_whole(tmp_path: Path) -> None:
    """Tabs where its name says so; another encoding where one is asked for."""
    assert table.dump(TWO, tmp_path / "a.csv") == ()
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfpartnership,")
    assert table.dump(TWO, tmp_path / "a.tsv") == ()
    assert (tmp_path / "a.tsv").read_bytes().startswith(b"\xef\xbb\xbfpartnership\t")
    assert table.load(tmp_path / "a.tsv").or_raise() == TWO
    table.dump(TWO, tmp_path / "b.csv", encoding="shift_jis", separator=";")
    assert table.load(tmp_path / "b.csv").or_raise() == TWO
    with pytest.raises(PartnershipsError, match="iso8859-1 has no letter '大'"):
        table.dump(TWO, tmp_path / "a.csv", encoding="iso8859-1")
    assert table.load(tmp_path / "a.csv").or_raise() == TWO
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.csv", "a.tsv", "b.csv"]


def test_letters_that_an_encoding_changes_are_losses(tmp_path: Path) -> None:
    """CP932 has no 〜 and no −, and Python writes letters that look alike."""
    wave = Municipality("wave", Name("〜町", lang="ja"))
    minus = Municipality("minus", Name("町", lang="ja"))
    partnership = Partnership((wave, minus), [Conclusion("1979-05-01", SISTER, note="−1")])
    registry = Registry.of([partnership])
    losses = table.dump(registry, tmp_path / "a.csv", encoding="cp932", lang="ja")
    assert losses == (
        "− (U+2212), which is written － in cp932",
        "〜 (U+301C), which is written ～ in cp932",
        "wave: its name reads back differently",
    )
    assert table.load(tmp_path / "a.csv", lang="ja").registry != registry
    assert "'－1" in (tmp_path / "a.csv").read_text("cp932")  # now it would be a formula
    assert table.dump(registry, tmp_path / "a.csv", encoding="gb18030", lang="ja") == ()
    only = Registry.of([evolve(partnership, parties=(city("a"), city("b")))])
    losses = table.dump(only, tmp_path / "a.csv", encoding="cp932", lang="en")
    assert losses[1:] == ("minus-wave: its rows read back differently",)


def test_losses_describe_what_a_table_cannot_hold() -> None:
    """Each with the id of what it belongs to."""
    losses = table.losses(samples.kitakyushu(), lang="en")
    assert (
        "kitakyushu: names (北九州市, 北九州市, 기타큐슈시), since, part_of, identifiers, coordinates"
        in losses
    )
    assert "yahata: in no partnership that a table can hold" in losses
    assert "kitakyushu-tacoma: the succession of 1963-02-10" in losses
    assert "kitakyushu-dalian: labels of the conclusion of 1979-05-01" in losses
    assert "kitakyushu-surabaya: term of the conclusion of 1997-04-17" not in losses
    assert "sun-yat-sen-visit: the exchange, which a table cannot hold" in losses
    assert table.losses(Registry.of()) == ()


def test_losses_of_every_kind() -> None:
    """Parties, types, names and acts."""
    a, b, c = (Municipality(each, each.upper()) for each in "abc")
    old = Municipality(
        "old", [Name("Old", lang="de", until="1990")], identifiers={"wikidata": "Q1"}
    )
    spaced = Municipality("spaced", "Two  Spaces")
    wide = PartnershipType("wide", PartnershipType.SISTER)
    registry = Registry.of(
        [
            Partnership((a, b, c), [Conclusion("1979", "sister")]),
            Partnership(
                (a, b), [Conclusion("1979", wide), Termination("1980", by="a", reason="x")]
            ),
            Partnership((a, old), [Conclusion("1979", "sister", term="P5Y")], note="x"),
            Partnership((b, c), [Conclusion("1979", "sister"), Conclusion("1979-05-01", "sister")]),
            Partnership((b, spaced), [Conclusion("1979", "sister")]),
        ],
        types=[PartnershipType("unused")],
    )
    assert table.losses(registry) == (
        "old: the language of Old (de), the time of Old, identifiers",
        "spaced: its name reads back differently",
        "unused: a type without a conclusion",
        "wide: labels or broader type",
        "a-b-c: 3 parties, but a table can hold only two",
        "a-b: by of the termination of 1980",
        "a-b: reason of the termination of 1980",
        "a-old: note",
        "a-old: term of the conclusion of 1979",
        "b-c: its rows read back differently",
    )


def test_progress_is_reported_now_and_then_and_at_the_end() -> None:
    """In rows."""
    counts: list[int] = []
    lines = ["A,B,sister,1979,,"] * 2500
    table.loads("\n".join(["municipality,partner,type,date", *lines]), progress=counts.append)
    assert counts == [1000, 2000, 2500]


def test_a_problem_without_a_place_in_a_table_has_a_path() -> None:
    """As those in JSON."""
    problem = Problem("it is bad", "x", path="$.a", column="b")
    assert str(problem) == "$.a, b: it is bad: 'x'"
    assert str(Problem("it is bad: 'x'", "x")) == "it is bad: 'x'"


def test_a_table_has_the_name_in_use_and_the_label_in_the_language() -> None:
    """Of several names in the language; without one, the first name in use and the first label."""
    kind = PartnershipType("harbour", labels={"de": "Hafen", "fr": "port"})
    names = [
        Name("Lüda", lang="fr", until="1981"),
        Name("Dairen", lang="de", until="1945"),
        Name("Talien", lang="fr"),
        Name("Dalian", lang="en"),
    ]
    cities = Municipality("dalian", names), Municipality("lille", "Lille")
    registry = Registry.of([Partnership(cities, [Conclusion("1979", kind)])])
    written = {
        lang: table.dumps(registry, lang=lang).splitlines()[1].split(",")
        for lang in (None, "fr", "de", "ko")
    }
    found = {lang: (cells[1], cells[8]) for lang, cells in written.items()}
    assert found == {
        None: ("Talien", "Hafen"),
        "fr": ("Talien", "port"),
        "de": ("Dairen", "Hafen"),
        "ko": ("Talien", "Hafen"),
    }


@pytest.mark.parametrize(("ending", "separator"), [("csv", None), ("tsv", None), ("csv", ";")])
def test_what_is_written_to_a_file_has_the_same_losses(
    ending: str, separator: str | None, tmp_path: Path
) -> None:
    """Whatever its separator is."""
    registry = samples.kitakyushu()
    losses = table.dump(registry, tmp_path / f"list.{ending}", separator=separator, lang="en")
    assert losses == table.losses(registry, lang="en")
    assert losses
