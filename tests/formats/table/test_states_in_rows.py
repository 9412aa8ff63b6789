"""States that rows tell, in whatever column, bracket, title or footnote: no tie is in force against them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    Conclusion,
    PartnershipType,
    Renewal,
    Resumption,
    Status,
    Suspension,
    Termination,
)
from partnerships._languages.lexicon import LISTS, iter_words
from partnerships.formats import table
from partnerships.formats._table.states import ENDS
from tests.support.partnerships import SISTER

if TYPE_CHECKING:
    from partnerships.formats.reading import Reading

AS_OF = "2024-09-01"
ENDING = sorted(
    {
        (tag, word)
        for tag, words in LISTS.items()
        for code, text in words.get("states", {}).items()
        if code in ENDS
        for word, _ in iter_words(text)
        if not {*word} & set('(),"')
    }
)
PLACES = {
    "a column for the state": "partner,type,date,status\nDalian,sister,1979,{word}\nLeeds,sister,1980,\n",
    "a column for the last day": "partner,type,date,until\nDalian,sister,1979,{word}\nLeeds,sister,1980,\n",
    "a column for the end": "partner,type,date,terminated\nDalian,sister,1979,{word}\nLeeds,sister,1980,\n",
    "a note": "partner,type,date,note\nDalian,sister,1979,{word}\nLeeds,sister,1980,\n",
    "a column that is not understood": "partner,type,date,xyzzy\nDalian,sister,1979,{word}\nLeeds,sister,1980,\n",
    "the same, mixed": "partner,type,date,xyzzy\nDalian,sister,1979,{word}\nLeeds,sister,1980,abc\n",
    "a cell beyond the headings": "partner,type,date\nDalian,sister,1979,{word}\nLeeds,sister,1980\n",
    "the place of the date": "partner,type,date\nDalian,sister,{word}\nLeeds,sister,1980\n",
    "behind the date": "partner,type,date\nDalian,sister,1979 ({word})\nLeeds,sister,1980\n",
    "the place of the type": "partner,type,date\nDalian,{word},1979\nLeeds,sister,1980\n",
    "behind the type": "partner,type,date\nDalian,sister city ({word}),1979\nLeeds,sister,1980\n",
    "behind the name": "partner,type,date\nDalian ({word}),sister,1979\nLeeds,sister,1980\n",
    "a title": "partner,type,date\nLeeds,sister,1980\n{word},,\nDalian,sister,1979\n",
    "a footnote": "partner,type,date\nDalian*,sister,1979\nLeeds,sister,1980\n* {word},,\n",
}


def read(text: str, **options: str) -> Reading:
    return table.loads(text, home="Bremen", as_of=AS_OF, **options)  # type: ignore[arg-type]  # some of them


@pytest.mark.parametrize("text", PLACES.values(), ids=PLACES)
@given(st.sampled_from(ENDING))
def test_a_row_with_a_word_for_an_end_or_a_rest_is_never_certainly_in_force(
    text: str, said: tuple[str, str]
) -> None:
    """From the day of the list on, in the language of the list; or the row is a problem. Other rows are as
    before.
    """
    lang, word = said
    reading = read(text.format(word=word), lang=lang)
    for partnership in reading.registry:
        if any("alian" in name.text for each in partnership.parties for name in each.names):
            assert not partnership.in_force_on(AS_OF)
            assert not partnership.in_force_on("2030")
    ids = {partnership.id for partnership in reading.registry}
    assert "bremen-leeds" in ids
    assert len(ids) == 2 or reading.left_out == 1


@pytest.mark.parametrize(
    ("row", "acts"),
    [
        ("Dalian,sister,1979,terminated 2001,", [Conclusion("1979", SISTER), Termination("2001")]),
        ("Dalian,sister,1979,expired 2001,", [Conclusion("1979", SISTER, until="2001")]),
        (
            "Dalian,sister,1979,valid until 2001-03-31,",
            [Conclusion("1979", SISTER, until="2001-03-31")],
        ),
        (
            "Dalian,sister,1979,suspended 2022-03,",
            [Conclusion("1979", SISTER), Suspension("2022-03")],
        ),
        (
            'Dalian,sister,1979,"suspended 2014, resumed 2017",',
            [Conclusion("1979", SISTER), Suspension("2014"), Resumption("2017")],
        ),
        ("Dalian,sister,1979,renewed 2004,", [Conclusion("1979", SISTER), Renewal("2004")]),
        ("Dalian,sister,1979,active,", [Conclusion("1979", SISTER)]),
        (
            "Dalian,former sister city,1979,,",
            [Conclusion("1979", SISTER), Termination("XXXX", known_by=AS_OF)],
        ),
        (
            "Dalian,友好都市（休止中）,1979,,",
            [Conclusion("1979", PartnershipType.FRIENDSHIP), Suspension("XXXX", known_by=AS_OF)],
        ),
        (
            "Dalian (terminated 2001),sister,1979,,",
            [Conclusion("1979", SISTER), Termination("2001")],
        ),
        (
            "Dalian,sister,1979,,terminated 2001",
            [Conclusion("1979", SISTER, note="terminated 2001"), Termination("2001")],
        ),
        ("Dalian,sister,1979,terminated,terminated 2001", None),
    ],
)
def test_a_state_is_the_act_that_it_tells(row: str, acts: list[object] | None) -> None:
    """On its date, or on an unknown one by the day of the list. A state in two cells is one."""
    (partnership,) = read(f"partner,type,date,status,note\n{row}\n").or_raise()
    found = [*partnership.acts]
    if acts is None:
        acts = [Conclusion("1979", SISTER, note="terminated 2001"), Termination("2001")]
    assert [type(each) for each in found] == [type(each) for each in acts]
    plain = [each.on for each in found]
    assert plain == [each.on for each in acts]  # type: ignore[attr-defined]  # all are acts
    assert found[-1].known_by == acts[-1].known_by  # type: ignore[attr-defined]  # the same
    assert found[0].note == acts[0].note  # type: ignore[attr-defined]  # the same
    (first,) = found[:1]
    assert isinstance(first, Conclusion)
    assert first.until == acts[0].until  # type: ignore[attr-defined]  # a conclusion too


@pytest.mark.parametrize(
    ("heading", "last"),
    [
        ("until", True),
        ("valid until", True),
        ("終了日", True),
        ("terminated", False),
        ("解消日", False),
    ],
)
def test_a_last_day_is_included_and_the_day_of_an_act_is_not(heading: str, *, last: bool) -> None:
    text = f"partner,type,date,{heading}\nDalian,sister,1979,2001-03-31\n"
    (partnership,) = read(text).or_raise()
    assert partnership.in_force_on("2001-03-30")
    assert partnership.in_force_on("2001-03-31") is last
    assert not partnership.in_force_on("2001-04-01")


def test_columns_for_renewals_suspensions_and_terms_are_acts_and_terms() -> None:
    """A renewal restarts no count; an expired term is told by what the dates say."""
    reading = read(
        "partner,type,date,renewed,suspended,term\n"
        "Dalian,sister,1979-05-01,2004-05-01,,\n"
        "Leeds,sister,1980,,2022-03,\n"
        "Lille,sister,1990-05-01,,,5 years\n"
    )
    dalian, leeds, lille = reading.or_raise()
    assert dalian.acts == (Conclusion("1979-05-01", SISTER), Renewal("2004-05-01"))
    assert dalian.completed_years("2024-05-01").exact == 45
    assert leeds.acts == (Conclusion("1980", SISTER), Suspension("2022-03"))
    assert lille.acts == (Conclusion("1990-05-01", SISTER, term="P5Y"),)
    assert lille.status_on("1996-01-01") is Status.EXPIRED


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("Dalian,sister,1979,flourishing,,,", "status", "a state that is not understood"),
        (
            "Dalian (wound up somehow ended),sister,1979,,,,",
            "partner",
            "a bracket with words for a state",
        ),
        ("Dalian,terminated 2001,1979,,,,", "type", "a state in the place of a type"),
        (
            "Dalian,terminated,1979,,,,",
            "date",
            "terminated, but no row says when the partnership was concluded",
        ),
        ("Dalian,active,1979,,,,", "type", "no type, and none is given for rows without one"),
        ("Dalian,sister (mostly ended),1979,,,,", "type", "a type with words for a state"),
        (
            "Dalian,sister,1979,terminated 2003,2001,,",
            "terminated",
            "two ends that differ: 2001 and 2003",
        ),
        ("Dalian,sister,1979,,,later,", "term", "not a date in a known form"),
        ("Dalian,sister,1979,terminated 1970,,,", "terminated", "ended (1970) before it began"),
        ("Dalian,sister,1979,suspended 1970,,,", "date", "suspended (1970) before it began"),
    ],
)
def test_a_state_that_cannot_be_an_act_is_a_problem(row: str, column: str, reason: str) -> None:
    """The row is left out, and nothing else is."""
    text = f"partner,type,date,status,terminated,term,note\n{row}\nLeeds,sister,1980,,,,\n"
    reading = read(text)
    assert [partnership.id for partnership in reading.registry] == ["bremen-leeds"]
    (problem,) = reading.problems
    assert (problem.line, problem.column) == (2, column)
    assert problem.reason.startswith(reason)


@pytest.mark.parametrize("state", ["terminated", "former", "expired", "suspended", "dormant"])
@pytest.mark.parametrize("since", ["", "1979", "2023", "2023-04-30"])
def test_what_a_list_says_is_over_is_not_in_force_on_its_day(state: str, since: str) -> None:
    text = f"partner,type,date,status\nDalian,sister,{since},{state}\n"
    reading = table.loads(text, home="Bremen", as_of="2023-05-01")
    (partnership,) = reading.or_raise()
    assert not partnership.possibly_in_force_on("2023-05-01")


@pytest.mark.parametrize(
    ("state", "as_of", "reason"),
    [
        ("terminated", "2023-05-01", "ended ([..2023-05-01]) before it began"),
        ("expired", "2023-05-01", "ended ([..2023-04-30]) before it began"),
        ("expired", "0001-01-01", "ended (0001-01-01) before it began"),
        ("suspended", "2023-05-01", "suspended ([..2023-05-01]) before it began"),
    ],
)
def test_a_state_before_the_conclusion_is_a_problem_of_its_row(
    state: str, as_of: str, reason: str
) -> None:
    """As the list is of a day before it."""
    text = f"partner,type,date,status\nDalian,sister,2024,{state}\nLeeds,sister,,\n"
    reading = table.loads(text, home="Bremen", as_of=as_of)
    assert [partnership.id for partnership in reading.registry] == ["bremen-leeds"]
    assert [(problem.line, problem.reason) for problem in reading.problems] == [(2, reason)]


def test_a_note_that_may_tell_an_end_is_a_problem_until_the_caller_says_that_it_is_a_note() -> None:
    """With a remark then; the advice is followed here."""
    text = "partner,type,date,note,remarks\nDalian,sister,1979,x,the contract ended with a party\n"
    (problem,) = read(text).problems
    assert problem.column == "remarks"
    assert problem.reason.endswith("keep it as a note with columns={'remarks': 'note'}")
    reading = table.loads(text, home="Bremen", columns={"remarks": "note"})
    (partnership,) = reading.or_raise()
    assert partnership.acts[0].note is not None
    assert "the contract ended with a party" in partnership.acts[0].note.tell()
    (remark,) = reading.remarks
    assert remark.reason.startswith("kept as a note, although it may tell an end or a suspension")
    text = "Dalian,sister,1979,the contract ended with a party\n"
    reading = table.loads(text, home="Bremen", columns=("partner", "type", "date", "note"))
    assert len(reading.or_raise()) == len(reading.remarks) == 1


def test_a_row_that_tells_an_act_is_one_of_the_partnership_of_another_row() -> None:
    """It is no conclusion; the same act again adds nothing."""
    reading = read(
        "partner,type,date\nDalian,sister,1979\nDalian,terminated,2001\nDalian,terminated,2001\n"
    )
    (partnership,) = reading.or_raise()
    assert partnership.acts == (Conclusion("1979", SISTER), Termination("2001"))
    assert (reading.rows, reading.conclusions, reading.further_acts) == (3, 1, 1)
    assert [str(each) for each in reading.set_aside] == [
        "line 4, date: duplicate of line 3: '2001'"
    ]
    assert str(reading).startswith(
        "table: 3 rows, 1 conclusions and 1 further acts in 1 partnerships"
    )


def test_a_renewal_of_what_had_ended_is_a_new_conclusion() -> None:
    """Of the same type; and an act that fits no history costs its own row."""
    reading = read(
        "partner,type,date,terminated\nDalian,sister,1979,2001\nDalian,renewed,2010,\n"
        "Leeds,sister,1980,2001\nLeeds,suspended,2005,\n"
    )
    dalian, leeds = reading.registry
    assert dalian.acts == (
        Conclusion("1979", SISTER),
        Termination("2001"),
        Conclusion("2010", SISTER, note="renewed"),
    )
    assert leeds.acts == (Conclusion("1980", SISTER), Termination("2001"))
    assert [each.line for each in reading.problems] == [5]


def test_a_last_day_counts_more_than_a_term_and_two_terms_contradict_each_other() -> None:
    """Each is told."""
    text = "partner,type,date,until,term\nDalian,sister,1979,1984-03-31,5 years\nLeeds,sister,1980,3 years,5年\n"
    reading = read(text)
    (partnership,) = reading.registry
    assert partnership.acts == (Conclusion("1979", SISTER, until="1984-03-31"),)
    assert [str(each) for each in reading.remarks] == [
        "line 2, term: not kept, since the last day is given, 1984-03-31: 'P5Y'"
    ]
    assert [str(each) for each in reading.problems] == [
        "line 3, term: two terms that differ: P3Y and P5Y"
    ]
