"""Notes about what partners do are no states of the partnership, and notes about it are never silent."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from partnerships._languages.lexicon import LISTS, iter_words
from partnerships.formats import table
from partnerships.formats._table.matters import find_activity, find_ends

ACTIVITIES = """
de|Schüleraustausch 2010 eingestellt
de|Der Jugendaustausch wurde 2015 beendet.
de|Bürgerreise 2020 entfallen, Schulpartnerschaft ruht
en|The annual school exchange ended in 2009
en|Visit to the Christmas market cancelled in 2020
en|School exchange paused since 2020
en|50th anniversary celebrations were cancelled due to COVID-19
fr|échange scolaire interrompu en 2003
fr|voyage annulé en 2020
es|El intercambio escolar fue suspendido en 2020
es|Visita cancelada por la pandemia
it|La mostra in programma nel 2020 è stata annullata
it|scambio scolastico interrotto
pt|Intercâmbio escolar cancelado em 2020
nl|scholenuitwisseling gestopt in 2008
sv|skolutbytet upphörde 2005
pl|wymiana młodzieży zawieszona w 2020 r. z powodu pandemii
pl|wizyta odwołana
cs|výměna studentů ukončena v roce 2015
hu|diákcsere 2010-ben megszűnt
ru|визит делегации отменён
ru|школьный обмен прекращён в 2014 г.
uk|візит делегації скасовано
uk|шкільний обмін припинено
tr|öğrenci değişimi 2015'te sona erdi
tr|ziyaret iptal edildi
vi|chuyến thăm bị hủy
vi|trao đổi học sinh tạm dừng
id|kunjungan dibatalkan
id|pertukaran pelajar dihentikan
ja|サッカー大会は平成20年に終了
ja|令和2年の訪問は中止
ja|中学生派遣は休止中
ja|直行便廃止
ko|직항로 폐지
ko|2020년 방문 취소
ko|청소년 교류 중단
zh|2020年访问取消
zh|学生交流已终止
zh-Hant|2020年訪問取消
zh-Hant|直航終止
"""
ENDS = """
de|Partnerschaft seit 2022 ausgesetzt
de|Schüleraustausch bis 2010, Vertrag gekündigt
de|nach dem letzten Besuch 2010 aufgelöst
de|Vertrag ruht, kein Schüleraustausch mehr
en|Suspended after a visit in 2019
en|Twinning ended 2009, school exchange continues
en|Exchange suspended
en|Visit in 2015. Agreement terminated in 2018.
fr|jumelage rompu après le voyage de 2010
es|Relaciones suspendidas tras la visita
it|patto revocato dopo la mostra
pl|współpraca zawieszona, wymiana młodzieży trwa
cs|partnerství ukončeno, poslední návštěva 2010
hu|a kapcsolat megszűnt a látogatás óta
ru|соглашение расторгнуто после визита
uk|співпрацю припинено після візиту
sv|samarbetet pausat sedan 2022
ja|訪問後、提携解消
ja|平成20年の訪問を最後に交流停止
ko|방문 이후 교류 중단
zh|访问后解除友城关系
zh-Hant|訪問後終止關係
tr|ziyaretten sonra protokol iptal edildi
vi|quan hệ tạm dừng sau chuyến thăm
id|kerja sama dihentikan setelah kunjungan
en|Council voted to suspend ties after the visit
"""
NO_WORDS = [line.split("|") for line in ACTIVITIES.strip().split("\n")]
WORDS = [line.split("|") for line in ENDS.strip().split("\n")]


def read_note(note: str, lang: str, heading: str = "Note") -> tuple[int, int, str]:
    """Return how many partnerships, problems and remarks a row with a note gives, and its note."""
    text = f"Partner\tDate\t{heading}\nDalian\t1979\t{note}\nTacoma\t1959\t\n"
    reading = table.loads(text, home="Bremen", type="sister", lang=lang)
    about = [each for each in reading.remarks if note in each.value]
    notes = [each.acts[0].note for each in reading.registry if "dalian" in each.id]
    return len(reading.problems), len(about), "".join(note.tell() for note in notes if note)


@pytest.mark.parametrize(("lang", "note"), NO_WORDS)
def test_the_end_of_an_activity_is_told_and_kept_as_a_note(lang: str, note: str) -> None:
    """The partnership goes on."""
    problems, remarks, kept = read_note(note, lang)
    assert (problems, remarks) == (0, 1)
    assert note in kept
    assert find_activity(note, lang)


@pytest.mark.parametrize(("lang", "note"), WORDS)
def test_the_end_of_the_partnership_beside_an_activity_is_never_silent(
    lang: str, note: str
) -> None:
    """It is read, or the row is a problem."""
    problems, remarks, _ = read_note(note, lang)
    assert problems + remarks == 1
    assert find_activity(note, lang) == ""


@given(
    st.sampled_from(sorted(LISTS)).flatmap(
        lambda tag: st.tuples(
            st.just(tag),
            st.sampled_from([word for word, _ in iter_words(LISTS[tag]["relations"])]),
            st.sampled_from([word for word, _ in iter_words(LISTS[tag]["activities"])]),
            st.sampled_from([word for word, _ in iter_words(LISTS[tag]["states"]["terminated"])]),
        )
    )
)
def test_a_clause_that_names_the_partnership_is_about_it(words: tuple[str, str, str, str]) -> None:
    """Whatever else it names."""
    tag, relation, activity, ended = words
    assert find_activity(f"{activity} {relation} {ended}", tag) == ""


@pytest.mark.parametrize("heading", ["Zusätzliches", "Note"])
def test_an_activity_that_ended_is_told_in_any_column(heading: str) -> None:
    """Also in one whose heading is not understood."""
    problems, remarks, kept = read_note("Schüleraustausch 2010 eingestellt", "de", heading)
    assert (problems, remarks) == (0, 1)
    assert "Schüleraustausch" in kept


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Approved by the council of the then Kokura city assembly", False),
        ("en", "Visit of the former mayor", False),
        ("de", "Besuch des ehemaligen Bürgermeisters", False),
        ("fr", "ancien maire", False),
        ("ru", "бывший мэр", False),
        ("en", "formerly twinned with Kiel", True),
        ("en", "former", True),
        ("de", "ehemalige Partnerstadt", True),
        ("pl", "byłe miasto partnerskie", True),
        ("ru", "бывший побратим", True),
        ("ja", "解消した姉妹都市", True),
        ("", "", False),
    ],
)
def test_a_former_one_in_a_note_is_a_partner_only_beside_one(
    lang: str, text: str, *, told: bool
) -> None:
    """Mayors and councils are former ones, too."""
    assert bool(find_ends(text, lang)) is told
