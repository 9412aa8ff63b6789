"""A file is written whole or stays as it was."""

from pathlib import Path

import pytest

from partnerships.formats._files import write_whole


def names(directory: Path) -> list[str]:
    """Return the names of all files there, hidden ones too."""
    return sorted(path.name for path in directory.iterdir())


def test_a_file_holds_what_was_written_last(tmp_path: Path) -> None:
    """Byte for byte, and nothing else is left beside it."""
    for content in (b"first\n", b"\r\nsecond\x00", b""):
        write_whole(tmp_path / "file", content)
        assert (tmp_path / "file").read_bytes() == content
    write_whole(str(tmp_path / "other"), b"x")
    assert names(tmp_path) == ["file", "other"]


def test_what_cannot_be_put_in_place_leaves_nothing_behind(tmp_path: Path) -> None:
    """A directory in the way stays as it was, without the part that was written."""
    (tmp_path / "place").mkdir()
    (tmp_path / "place" / "kept").touch()
    with pytest.raises(OSError, match="place"):
        write_whole(tmp_path / "place", b"content")
    assert names(tmp_path) == ["place"]
    assert names(tmp_path / "place") == ["kept"]


def test_a_place_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    """No directory is made."""
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "nowhere" / "file", b"content")
    assert names(tmp_path) == []
