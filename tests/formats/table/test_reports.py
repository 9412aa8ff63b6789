"""Reports of readings: counts, and the messages by kind, for programs and for people."""

from __future__ import annotations

from hypothesis import given, strategies as st

from partnerships import Registry
from partnerships.formats import table
from partnerships.formats._table.remarks import Remarks
from partnerships.formats.reading import Fault, Outcome, Problem, Reading

PROBLEMS = st.builds(
    Problem,
    reason=st.sampled_from(
        ("no date", "not a date: '1'", "not a date: '2'", "day must be 1 to 28 in 1979-02")
    ),
    value=st.sampled_from(("", "x")),
    line=st.none() | st.integers(1, 20),
    column=st.sampled_from(("", "date", "type")),
)


@given(*[st.lists(PROBLEMS, max_size=12).map(tuple)] * 3)
def test_every_message_of_a_reading_is_in_one_fault_of_its_report(
    problems: tuple[Problem, ...], aside: tuple[Problem, ...], remarks: tuple[Problem, ...]
) -> None:
    """In the order of the list; those that cost rows first, and the most frequent first of each."""
    report = Reading(Registry.of(), 20, problems, aside, remarks, name="x").report()
    for outcome, messages in (
        (Outcome.LEFT_OUT, problems),
        (Outcome.SET_ASIDE, aside),
        (Outcome.REMARK, remarks),
    ):
        faults = [each for each in report.faults if each.outcome is outcome]
        assert sorted(each.reason for fault in faults for each in fault.problems) == sorted(
            each.reason for each in messages
        )
        assert [each.count for each in faults] == sorted(
            (each.count for each in faults), reverse=True
        )
        for fault in faults:
            assert {each.column for each in fault.problems} == {fault.column}
            assert len({each.reason.partition(" ")[0] for each in fault.problems}) == 1
    order = [each.outcome for each in report.faults]
    assert order == sorted(order, key=[*Outcome].index)
    assert (report.rows, report.left_out, report.set_aside) == (
        20,
        len({(each.line, each.path) for each in problems}),
        len(aside),
    )


def test_a_report_is_a_line_of_counts_and_a_line_for_each_kind() -> None:
    """With some lines, and one example."""
    rows = "".join(f"A{number}x,1979-13\n" for number in range(7))
    reading = table.loads(
        f"partner,date\nDalian,1979\nDalian,1979-05\n{rows}", home="Bremen", type="sister"
    )
    assert str(reading.report()).splitlines() == [
        "table: 9 rows, 1 conclusions in 1 partnerships, 1 set aside, 7 left out",
        (
            "  left out: 7 times (lines 4, 5, 6, 7, 8 and 2 more), such as line 4, date: month must be 1 to 12:"
            " '1979-13'"
        ),
        "  set aside: line 2, date: duplicate of line 3, which has a finer date: '1979'",
    ]
    (fault, aside) = reading.report().faults
    assert (fault.outcome, fault.count, fault.lines) == (Outcome.LEFT_OUT, 7, tuple(range(4, 11)))
    assert aside.outcome is Outcome.SET_ASIDE


def test_many_kinds_are_cut() -> None:
    """The report itself has them all."""
    problems = tuple(
        Problem("no date", line=number, column=f"c{number}") for number in range(1, 26)
    )
    report = Reading(Registry.of(), 25, problems).report()
    assert len(report.faults) == 25
    assert str(report).splitlines()[-1] == "  and 5 more kinds"
    assert len(str(report).splitlines()) == 22


def test_a_fault_without_lines_names_none() -> None:
    fault = Fault(
        "bad", Outcome.REMARK, "", (Problem("bad", path="$.a"), Problem("bad", path="$.b"))
    )
    assert str(fault) == "remark: 2 times, such as $.a: bad"


@given(st.lists(st.integers(2, 50), min_size=1, max_size=12))
def test_a_remark_about_a_word_is_told_once_with_the_lines_of_the_others(lines: list[int]) -> None:
    """At the place of the first; a remark without a line adds none."""
    remarks = Remarks()
    remarks.add(Problem("first"))
    for line in lines:
        remarks.add_once(Problem("a word", "x", line, "type"))
    remarks.add_once(Problem("a word", "x", None, "type"))
    first, told = remarks.list_all()
    assert first == Problem("first")
    assert told.line == lines[0]
    shown = ", ".join(map(str, lines[1:6]))
    expected = {1: "", 2: f" (also in line {shown})"}.get(len(lines), f" (also in lines {shown}")
    assert told.reason.startswith(f"a word{expected}")
    assert told.reason.endswith(f" and {len(lines) - 6} more)") is (len(lines) > 6)
