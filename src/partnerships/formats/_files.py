"""Writing a file whole or not at all. What stands in the file is left to each format."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["write_whole"]


def write_whole(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file, replaced only once all is written.

    Raises `OSError` with the file's own name, and the file is then as it was.
    """
    place = Path(path)
    unfinished = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(place)
    except OSError as error:
        raise OSError(error.errno, error.strerror, os.fspath(place)) from None
    finally:
        unfinished.unlink(missing_ok=True)
