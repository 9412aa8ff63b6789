"""All who are asked give the same answers; how fast, the command says: `python -m tests.benchmarks`."""

import pytest

pytestmark = pytest.mark.benchmark


def test_all_peers_count_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    """Each question is asked of each peer that is installed, of a few thousand partnerships."""
    for peer in ("duckdb", "polars", "pandas"):
        pytest.importorskip(peer)
    from tests.benchmarks.__main__ import print_questions

    answers = print_questions(3000)
    for question in {each.question for each in answers}:
        assert len({each.answer for each in answers if each.question == question}) == 1
    assert "partnerships" in capsys.readouterr().out


def test_all_peers_count_the_same_in_any_year() -> None:
    """What is kept of a year is of that year, and running totals go on for ever."""
    for peer in ("duckdb", "polars", "pandas"):
        pytest.importorskip(peer)
    from tests.benchmarks import data, questions

    records = data.records(3000)
    everyone = questions.everyone(data.registry(3000, records), records)
    for question in (questions.OTHER, questions.OTHER_EVERY):
        counts = [
            [asker.ask[question]() for _ in questions.OTHER_YEARS]
            for asker in everyone
            if question in asker.ask
        ]
        assert counts == counts[:1] * len(counts)


def test_the_same_records_are_read_by_both() -> None:
    """As documents, by this library and by pydantic."""
    pytest.importorskip("pydantic")
    from tests.benchmarks import documents

    assert [each.name for each in documents.measured(300, rounds=1)] == [
        "read, partnerships",
        "read, pydantic",
        "read, pydantic, collector paused",
        "write, partnerships",
        "write, pydantic",
    ]


def test_every_size_and_window_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """The longer the window, the more is counted."""
    from tests.benchmarks import windows
    from tests.benchmarks.__main__ import print_windows

    counts = [windows.measured(50, window, rounds=1).counted for window in windows.WINDOWS.values()]
    assert counts == sorted(counts)
    print_windows()
    printed = capsys.readouterr().out
    assert all(f"| {size:,} " in printed for size in windows.SIZES)


def test_the_next_anniversary_is_the_same_day_for_all() -> None:
    """Ours, and that of three others."""
    pytest.importorskip("pendulum")
    from tests.benchmarks import singles

    found = {name: ask() for name, ask in singles.next_anniversaries().items()}
    ours = found.pop("partnerships")
    assert {str(day) for day in found.values()} == {str(singles.NEXT)}
    assert str(ours.on) == str(singles.NEXT)  # type: ignore[attr-defined]  # an anniversary


def test_making_each_table_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """And reading and writing JSON Lines, which read back equal."""
    from tests.benchmarks import frames

    frames.main(["--size", "100"])
    printed = capsys.readouterr().out
    assert "read JSON Lines" in printed
    assert "table intervals" in printed


def test_each_aim_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """In a process for each run."""
    for peer in ("duckdb", "polars", "pandas", "pydantic", "msgspec", "pendulum", "icalendar"):
        pytest.importorskip(peer)
    from tests.benchmarks import aims

    aims.main(["--runs", "1", "--quick"])
    heading, _, *rows = capsys.readouterr().out.splitlines()
    assert "least and greatest" in heading
    assert len(rows) == 21


def test_memory_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """Of each, by size."""
    for peer in ("polars", "pandas"):
        pytest.importorskip(peer)
    from tests.benchmarks import memory

    memory.main(["100", "200"])
    printed = capsys.readouterr().out
    assert all(f"| {each} " in printed for each in ("the index, once counted", "tuples", "polars"))
