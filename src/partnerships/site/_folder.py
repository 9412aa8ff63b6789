"""The folder of a site: new files in the place of those of the site before, and nothing else touched.

A list of the files of a site stands in its folder. Only those are replaced and removed.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from partnerships.errors import InvalidOption

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

LIST: Final = "partnerships-site.txt"
"""The file that lists all files of a site."""


def write_site(folder: Path, files: Iterable[tuple[str, bytes]]) -> tuple[str, ...]:
    """Write the files of a site, and remove those of the site before that are no more. Return their
    names, in order.

    All are written beside the site before any is moved into it, so that an error leaves the site before
    as it was. Should moving fail, the error names the file, and the same call completes it.

    Raises `InvalidOption` if a file that is no part of a site would be lost, and `OSError`.
    """
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
    old = read_list(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".partnerships-site-", dir=folder) as temporary:
        new = Path(temporary)
        names = sorted(_write_files(new, files))
        _require_free(folder, {*names, LIST} - {*old, LIST})
        listed = sorted({*old, *names})
        # First the list of all that can be there then, so that nothing is ever left unlisted.
        _replace_list(folder, new, listed)
        for name in names:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            (new / name).replace(target)
        for name in set(old) - set(names):
            _remove_file(folder, name)
        _replace_list(folder, new, names)
    return tuple(names)


def read_list(folder: Path) -> list[str]:
    """Return the files of the site in a folder, as its list has them; none outside the folder."""
    try:
        text = (folder / LIST).read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return []
    return [name for name in text.splitlines() if _is_inside(name)]


def _is_inside(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return bool(parts) and not name.startswith("/") and ".." not in parts


def _write_files(folder: Path, files: Iterable[tuple[str, bytes]]) -> Iterable[str]:
    for name, content in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        yield name


def _require_free(folder: Path, names: Collection[str]) -> None:
    """Raise `InvalidOption` for what is there in the place of a file, or a file in that of a folder, and
    is not of a site.
    """
    folders = {parent for name in names for parent in PurePosixPath(name).parents}
    taken = [name for name in sorted(names) if os.path.lexists(folder / name)]
    taken += [str(each) for each in sorted(folders) if (folder / each).is_file()]
    if taken:
        path = str(folder / taken[0])
        message = f"there is a file already that is no part of a site: {path!r}"
        raise InvalidOption(message, value=path)


def _replace_list(folder: Path, new: Path, names: Iterable[str]) -> None:
    text = "".join(f"{name}\n" for name in names)
    (new / LIST).write_text(text, "utf-8")
    (new / LIST).replace(folder / LIST)


def _remove_file(folder: Path, name: str) -> None:
    """Remove a file of the site before, and the folders that are empty then."""
    path = folder / name
    with suppress(FileNotFoundError):
        path.unlink()
    for parent in path.relative_to(folder).parents[:-1]:
        with suppress(OSError):  # it has other files
            (folder / parent).rmdir()
