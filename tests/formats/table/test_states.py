"""Words for a state in lists: what is understood, what is not, and what is never read in silence."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import example, given, strategies as st

from partnerships import InvalidDate
from partnerships._languages.lexicon import LISTS, get_meanings, iter_words
from partnerships.formats._table.dates import DateReader
from partnerships.formats._table.states import ENDS
from tests.formats.table.test_dates_in_cells import READER, describe

MEANINGS = {"dormant": "suspended", "suspended": "suspended", "terminated": "terminated"}
WORDS = [
    (tag, code, word)
    for tag, words in LISTS.items()
    for code, text in words.get("states", {}).items()
    for word, _ in iter_words(text)
]
ENDING_WORDS = [each for each in WORDS if each[1] in ENDS and "(" not in each[2]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Active", ""),
        ("aktiv", ""),
        ("Signed", ""),
        ("Terminated", "terminated XXXX"),
        ("Ended in 2017", "terminated 2017"),
        ("2015 beendet", "terminated 2015"),
        ("Terminated (2015)", "terminated 2015"),
        ("terminated; 2015", "terminated 2015"),
        ("2018年3月31日解消", "terminated 2018-03-31"),
        ("former", "terminated XXXX"),
        ("Former sister city", "terminated XXXX"),
        ("ehemalige Partnerstadt", "terminated XXXX"),
        ("元姉妹都市", "terminated XXXX"),
        ("former since 2015", "terminated 2015"),
        ("former, terminated 2015", "terminated XXXX; terminated 2015"),
        ("no longer active", "terminated XXXX"),
        ("Suspended since May 2022", "suspended 2022-05"),
        ("Partnerschaft ruht seit 2022", "suspended 2022"),
        ("休止中", "suspended XXXX"),
        ("Inactive sister city", "suspended XXXX"),
        ("Sister city (suspended)", "suspended XXXX"),
        ("suspended 2014–2017", "suspended 2014; resumed 2017"),
        ("suspended 2014, resumed 2017", "suspended 2014; resumed 2017"),
        ("expired 2019", "until 2019"),
        ("expired", "expired XXXX"),
        ("in force until 2030", "until 2030"),
        ("active since 1990", "1990"),
        ("renewed 2004", "renewed 2004"),
        ("zawieszone od 2022 r.", "suspended 2022"),
        ("inactive (terminated)", "terminated XXXX"),
        # as towns write them, with words that say nothing of it
        ("Die Partnerschaft wurde 2021 ausgesetzt.", "suspended 2021"),
        ("beendet zum 30.06.2011", "terminated 2011-06-30"),
        ("L'accord de jumelage a été résilié en 2014", "terminated 2014"),
        ("umowa rozwiązana z dniem 1 lipca 2011 r.", "terminated 2011-07-01"),
        ("соглашение расторгнуто в 2021 году", "terminated 2021"),
        ("smlouva vypovězena v roce 2011", "terminated 2011"),
        ("protocolo suspenso em 2011", "suspended 2011"),
        ("Samarbetet avslutades 2011", "terminated 2011"),
        ("ilişkiler 2011 yılında askıya alındı", "suspended 2011"),
        ("2018年4月1日付けで姉妹都市関係を解消しました", "terminated 2018-04-01"),
        ("2021年4月より交流を休止しています", "suspended 2021-04"),
        ("until 2011", "until 2011"),
        ("renewed 2000 and 2010", "renewed 2000; renewed 2010"),
        ("2000年、2010年に更新", "renewed 2010; renewed 2000"),
        ("seit 1990", "1990"),
        ("suspendido el 5 de mayo de 2011", "suspended 2011-05-05"),
        # with what it came of
        ("Partnerschaft ruht seit 2021 wegen des Krieges", "suspended 2021"),
        ("Jumelage rompu en 2011 après les élections", "terminated 2011"),
        ("suspended by a vote of the council on 9 May 2011", "suspended 2011-05-09"),
        ("отношения приостановлены решением думы от 05.04.2021", "suspended 2021-04-05"),
        ("umowa wypowiedziana uchwałą Rady z dnia 5 kwietnia 2021 r.", "terminated 2021-04-05"),
        ("ausgesetzt (Stadtratsbeschluss vom 5.4.2021)", "suspended 2021-04-05"),
        ("beendet wegen fehlender Kontakte", "terminated XXXX"),
        ("是", ""),
    ],
)
def test_a_state_is_read_with_its_date(text: str, told: str) -> None:
    """In a column of its own, or in brackets beside a name."""
    found = READER.read_state(text)
    assert found is not None
    assert describe(found) == told
    assert READER.is_state(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1990",
        "student exchange",
        "1990–2011",
        "Schüleraustausch",
        "not terminated",
        "nicht gekündigt",
        "未解消",
        "解消していない",
        "to be terminated",
        "active, terminated",
        "suspended, terminated",
        "suspended terminated 2019",
        "suspended until 2030",
        "terminated until 2030",
        "renewed until 2030",
        "expired 2010–2019",
        "terminated, 2015, 2016",
        "terminated 2015, 2016",
        "The council discussed whether to end it",
        "suspended after the project of 2014",
        "suspended in 2011 after the election of 2010",
        "terminated by no decision",
        "terminated by council vote 12 of the assembly",
        "Jarrow suspended by council vote on 9 May 2011",
        "renewed 2000 and by 2010",
        "la convention de 1990 a été dénoncée",
        "zawieszona do dnia 31.12.2023",
        "приостановлено по 31 декабря 2023 года",
        "suspended by council vote, planned",
        "beendet (Vertrag vom 1.5.1990)",
        "Vertrag vom 1.5.1990 beendet",
        "agreement of 1990 terminated",
        "договор от 12.05.1994 расторгнут",
        "1990年の協定を解消",
        "formerly in another county",
        "terminated " * 40,
        "1①",
    ],
)
def test_what_is_not_understood_as_a_state_is_none(text: str) -> None:
    """Denied, contradictory or longer texts; whoever asks has to tell them."""
    assert READER.read_state(text) is None
    assert not READER.is_state(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ties were suspended in 2022, and ended", ("suspended", "ended")),
        ("Die Partnerschaft ruht aus Gründen des Krieges.", ("ruht",)),
        ("大連市との交流は中断している", ("中断",)),
        ("former mayor", ()),
        ("formerly a sister city of the county", ("formerly",)),
        ("Old mining town, past mayors visited", ()),
        ("旧市街, かつての城下町", ()),
        ("かつての姉妹都市の縁", ("かつての",)),
        ("unsuspended, endedness", ()),
        ("renewed, active, signed", ()),
        ("renewed 2004", ("renewed 2004",)),
        ("Städtepartnerschaft bis 2011", ("Städtepartnerschaft bis 2011",)),
        ("bis 2011", ("bis 2011",)),
        ("since 1979", ()),
        ("valid for five years", ("valid for five years",)),
        ("5 Jahre", ("5 Jahre",)),
        ("1990–2011", ("1990–2011",)),
        ("1990", ()),
        ("5 Partner", ()),
        ("1990/", ()),
        ("26–28 September 2002", ()),
        ("resumed 2004", ()),
        ("pupils visited in 2004", ()),
        ("pupils of both towns visited each other's families in the years 1998 to 2004", ()),
        ("昭和元年の地元", ()),
        ("", ()),
    ],
)
def test_the_words_for_an_end_are_found_in_a_note(text: str, words: tuple[str, ...]) -> None:
    """Whole words where words are written between spaces; those that end nothing are left."""
    assert READER.find_states(text) == words


def test_a_word_that_is_not_attested_is_told() -> None:
    """Where the table marks it so."""
    unattested = [
        (word, meaning)
        for word, meanings in get_meanings("states").items()
        for meaning in meanings
        if not meaning.attested and len(meanings) == 1
    ]
    for word, meaning in unattested:
        for text in (word, f"{word} 2019"):
            found = READER.read_state(text)
            if found is not None:
                assert f"the word {word!r} is taken for {meaning.code}" in found.remarks


@given(st.sampled_from(WORDS), st.booleans())
def test_a_word_for_a_state_is_read_as_that_state(
    entry: tuple[str, str, str],
    own: bool,  # noqa: FBT001  # drawn
) -> None:
    """In its language; without one, as that or as none."""
    tag, code, word = entry
    found = DateReader(order=None, minguo=False, lang=tag if own else "und").read_state(word)
    if found is None:
        assert not own or len(get_meanings("states")) > 0
        return
    kinds = {act.kind for act in found.acts}
    if code in {"in_force", "concluded"}:
        assert not kinds
    else:
        assert kinds == {MEANINGS.get(code, code)}


@given(
    st.sampled_from(ENDING_WORDS),
    st.sampled_from(
        ("1979-05-01 {}", "{} 1979-05-01", "1979-05-01 ({})", "1979, {}", "{}: 1979", "1979年{}")
    ),
)
@example(("en", "terminated", "ended"), "{} 1979-05-01")
def test_a_text_with_a_word_for_an_end_is_never_a_plain_date(
    entry: tuple[str, str, str], pattern: str
) -> None:
    """It is refused, or tells the end or a presumption."""
    text = pattern.format(entry[2])
    for read in (lambda cell: READER.read_start(cell, ""), READER.read_until, READER.read_end):
        try:
            found = read(text)
        except InvalidDate:
            continue
        assert found.acts or found.until or found.remarks


DENIALS = ("not {}", "nicht {}", "non {}", "ne {} pas", "nie {}", "не {}", "niet {}", "inte {}", "não {}",
           "no {}", "{} değil", "không {}", "tidak {}", "未{}", "{}していない", "没有{}", "안 {}")  # fmt: skip


@pytest.mark.parametrize(
    ("denial", "word"), [*product(DENIALS, ("terminated", "beendet", "解消", "해지"))]
)
def test_a_state_that_is_denied_is_not_understood(denial: str, word: str) -> None:
    """In no language does a word that denies it count as one that says nothing."""
    assert READER.read_state(denial.format(word)) is None


PIECES = st.sampled_from(
    ["1979", "1979-05-01", "2004年", "5", "renewed", "terminated", "ruht", "休止中", "former", "since", "bis",
     "and", "~", "～", "-", "–", "(", ")", "/", ",", ";", "、", " ", "[1]", "*", "昭和54", "P5Y", "years", "年",
     "Sister city", "not", "①", "ปี", "?", "c.", "='", "#REF!", "T00:00:00Z", "+", "..", "XXXX", "元", "no"]
)  # fmt: skip


@given(st.text() | st.lists(PIECES, max_size=10).map("".join) | st.lists(PIECES).map(" ".join))
@example("()")
@example("ปี")
@example(" and ")
def test_any_cell_is_read_or_refused(text: str) -> None:
    """No text makes another error than that of an invalid date."""
    for read in (
        lambda cell: READER.read_start(cell, ""),
        READER.read_until,
        READER.read_end,
        lambda cell: READER.read_act(cell, "renewed"),
        READER.read_term,
    ):
        try:
            read(text)
        except InvalidDate as error:
            assert error.message  # noqa: PT017
    assert READER.find_states(text) is not None
    assert READER.is_state(text) is (READER.read_state(text) is not None)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Former sister cities", "terminated XXXX"),
        ("Terminated partnerships", "terminated XXXX"),
        ("Ruhende Partnerschaften", "suspended XXXX"),
        ("Beendete Städtepartnerschaften", "terminated XXXX"),
        ("Anciens partenaires", "terminated XXXX"),
        ("Gemellaggi cessati", "terminated XXXX"),
        ("Zawieszone partnerstwa", "suspended XXXX"),
        ("Расторгнутые соглашения", "terminated XXXX"),
        ("Pausade samarbeten", "suspended XXXX"),
        ("Felfüggesztett kapcsolatok", "suspended XXXX"),
        ("提携を解消した都市", "terminated XXXX"),
        ("해지된 자매도시", "terminated XXXX"),
        ("已终止的友好城市关系", "terminated XXXX"),
        ("Former or inactive sister cities", "terminated XXXX"),
        ("Twinnings ended in 2011", "terminated 2011"),
        ("Active partnerships", ""),
        ("Former town twinnings", "terminated XXXX"),
        ("Các thành phố kết nghĩa cũ", "terminated XXXX"),
    ],
)
def test_a_title_tells_the_state_of_the_rows_below_it(title: str, told: str) -> None:
    """Also with other endings of its words; with several states, an end is presumed."""
    found = READER.read_title(title)
    assert found is not None
    assert describe(found) == told


@pytest.mark.parametrize(
    "title",
    [
        "Europe",
        "Weitere Partnerschaften",
        "Lyon, France (partnership ended)",
        "Lyon – Partnerschaft beendet",
        "リヨン市（提携解消）",
        "Broken Hill",
        "No partnership has ended",
        "Old Town",
        "",
    ],
)
def test_another_title_tells_no_state(title: str) -> None:
    """The name of a town or continent, or a word that denies."""
    assert READER.read_title(title) is None


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "Relations interrompues avec la mairie", ("interrompues",)),
        ("pl", "Rada zerwała współpracę", ("zerwala",)),
        ("en", "Close ties between the fire brigades, several visits", ()),
        ("fr", "Dossier close", ("close",)),
        ("es", "renovado el 5 de mayo de 2011", ("renovado el 5 de mayo de 2011",)),
    ],
)
def test_a_word_for_an_end_is_found_with_another_ending(
    lang: str, text: str, words: tuple[str, ...]
) -> None:
    """In the language of the list; a short word of another language is left."""
    reader = DateReader(order=None, minguo=False, lang=lang)
    assert reader.find_states(text) == words
