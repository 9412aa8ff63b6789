"""The benchmark of reading measures what it says: every row is read, at any speed."""

import pytest

from tests.benchmarks import reading


def test_both_read_every_row() -> None:
    """A benchmark that reads less would be fast for nothing."""
    assert reading.with_partnerships(reading.content(200)) == 200
    pytest.importorskip("pandas")
    assert reading.with_pandas(reading.content(200)) == 200


@pytest.mark.benchmark
def test_reading_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """Printed beside each other, for a person to judge."""
    pytest.importorskip("pandas")
    reading.main(["--rows", "100000"])
    assert "with_partnerships" in capsys.readouterr().out
