"""A file is written whole or stays as it was."""

import fcntl
import os
import stat
import struct
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from types import ModuleType

import pytest
from hypothesis import given, settings, strategies as st

from partnerships.formats._io import files
from partnerships.formats._io.files import write_whole
from tests.support.saving import in_another_process, names, save_as_nobody, save_on_full_disk

LEFTOVER = ".partnerships-0123456789abcdef.part"


def mode(path: Path) -> int:
    """Return a file's permissions."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with content, alone in its folder."""
    path = tmp_path / "registry.json"
    path.write_bytes(b"old")
    return path


# What is in the file afterwards


def test_a_file_holds_what_was_written_last(tmp_path: Path) -> None:
    """Byte for byte, and nothing else is left beside it."""
    for content in (b"first\n", b"\r\nsecond\x00", b""):
        write_whole(tmp_path / "file", content)
        assert (tmp_path / "file").read_bytes() == content
    write_whole(str(tmp_path / "other"), b"x")
    assert names(tmp_path) == ["file", "other"]


@settings(max_examples=settings().max_examples // 4)  # each waits for the disk
@given(
    name=st.sampled_from(
        ["a", "registry.json", ".hidden", " ", "北九州.json", "x" * 255, "北" * 85]
    ),
    permissions=st.integers(0, 0o177).map(lambda bits: 0o600 | bits),
    contents=st.lists(st.binary(max_size=40), min_size=1, max_size=3),
)
def test_a_save_changes_nothing_but_the_content(
    name: str, permissions: int, contents: list[bytes]
) -> None:
    """The file's name, however long, its mode and the folder stay as they were."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.touch()
        path.chmod(permissions)
        for content in contents:
            write_whole(path, content)
            assert path.read_bytes() == content
            assert mode(path) == permissions
            assert names(Path(folder)) == [name]


def test_a_path_may_be_relative(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is in the current folder then."""
    monkeypatch.chdir(path.parent)
    write_whole("registry.json", b"new")
    assert path.read_bytes() == b"new"
    assert names(path.parent) == ["registry.json"]


# Permissions, owner, attributes


@contextmanager
def umask(bits: int) -> Iterator[None]:
    """Deny these permissions to new files."""
    before = os.umask(bits)
    try:
        yield
    finally:
        os.umask(before)


@pytest.mark.parametrize("bits", [0o022, 0o077, 0o002, 0])
def test_a_new_file_gets_the_permissions_of_any_new_file(tmp_path: Path, bits: int) -> None:
    """Those that the umask leaves."""
    with umask(bits):
        write_whole(tmp_path / "file", b"")
    assert mode(tmp_path / "file") == 0o666 & ~bits


def test_nobody_else_can_read_a_file_before_it_has_its_own_permissions(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While what is private is being written, it is private."""
    path.chmod(0o600)
    seen = []

    def look(descriptor: int, owner: int, group: int) -> None:
        seen.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        fchown(descriptor, owner, group)

    fchown = os.fchown
    monkeypatch.setattr(os, "fchown", look)
    with umask(0):
        write_whole(path, b"new")
    assert seen == [0o600]


def test_owner_and_group_are_kept(path: Path) -> None:
    """Where the system allows it: root may give a file to anybody, others to a group of theirs."""
    if os.geteuid() == 0:
        os.chown(path, 12345, 12346)
    else:
        os.chown(path, -1, max(os.getgroups(), default=os.getegid()))
    before = path.stat()
    write_whole(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (before.st_uid, before.st_gid)


@pytest.mark.parametrize(
    ("before", "group_kept", "group_lost"),
    [
        (0o600, 0o600, 0o600),
        (0o640, 0o640, 0o600),
        (0o660, 0o660, 0o600),
        (0o664, 0o664, 0o644),
        (0o604, 0o604, 0o644),
        (0o6775, 0o775, 0o755),
    ],
)
def test_permissions_of_a_group_go_to_no_other(
    path: Path, monkeypatch: pytest.MonkeyPatch, before: int, group_kept: int, group_lost: int
) -> None:
    """Where the owner cannot be kept, or the group neither, nobody may do what he might not before."""

    def refuse_owner(descriptor: int, owner: int, group: int) -> None:
        if owner != -1:
            raise PermissionError(1, "Operation not permitted")
        fchown(descriptor, owner, group)

    def refuse(_descriptor: int, _owner: int, _group: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    fchown = os.fchown
    for fake, after in ((refuse_owner, group_kept), (refuse, group_lost)):
        path.chmod(before)
        monkeypatch.setattr(os, "fchown", fake)
        write_whole(path, b"new")
        assert mode(path) == after


def access_list(group: int) -> bytes:
    """Return an access control list as Linux stores it: user 12345 may read, the group may what is
    reported.
    """
    anyone = 0xFFFFFFFF
    entries = ((1, 6, anyone), (2, 4, 12345), (4, group, anyone), (16, 6, anyone), (32, 0, anyone))
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


@pytest.mark.skipif(not hasattr(os, "listxattr"), reason="extended attributes are Linux's")
def test_extended_attributes_are_kept(path: Path) -> None:
    """Access control lists are such: without theirs, the mask of a file would be its group's right."""
    attributes = {"user.comment": b"checked", "system.posix_acl_access": access_list(0)}
    try:
        for name, value in attributes.items():
            os.setxattr(path, name, value)
    except OSError:
        pytest.skip("this file system has no extended attributes")
    assert mode(path) == 0o660
    write_whole(path, b"new")
    assert {name: os.getxattr(path, name) for name in os.listxattr(path)} == attributes
    assert mode(path) == 0o660


@pytest.mark.skipif(not hasattr(os, "listxattr"), reason="extended attributes are Linux's")
def test_a_file_does_not_get_what_its_folder_gives_to_new_files(path: Path) -> None:
    """A default access control list is for new files only."""
    try:
        os.setxattr(path.parent, "system.posix_acl_default", access_list(6))
    except OSError:
        pytest.skip("this file system has no access control lists")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert os.listxattr(path) == []
    assert mode(path) == 0o640
    write_whole(path.with_name("new"), b"new")
    assert os.listxattr(path.with_name("new")) == ["system.posix_acl_access"]


# Symbolic links


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("chain", [["l"], ["l", "m"], ["l", "m", "folder/n"]])
@pytest.mark.parametrize("absolute", [True, False])
def test_the_target_of_a_link_is_written_and_the_link_is_kept(
    tmp_path: Path, chain: list[str], *, there: bool, absolute: bool
) -> None:
    """Of a chain of links, in any folder, the last one's; where there is no target yet, it is made."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "other").mkdir()
    target = tmp_path / "other" / "target"
    if there:
        target.write_bytes(b"old")
        target.chmod(0o600)
    places = [*(tmp_path / name for name in chain), target]
    for link, to in pairwise(places):
        link.symlink_to(to if absolute else os.path.relpath(to, link.parent))
    write_whole(tmp_path / "l", b"new")
    assert target.read_bytes() == b"new"
    assert not target.is_symlink()
    assert all(link.is_symlink() for link in places[:-1])
    assert names(target.parent) == ["target"]
    assert not there or mode(target) == 0o600


def test_a_link_is_followed_from_where_it_is(tmp_path: Path) -> None:
    """`..` is the folder above the link's own, also where that folder was reached by a link."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "short").symlink_to("a/b")
    (tmp_path / "a" / "b" / "link").symlink_to("../target")
    write_whole(tmp_path / "short" / "link", b"new")
    assert (tmp_path / "a" / "target").read_bytes() == b"new"
    assert names(tmp_path) == ["a", "short"]


def test_links_in_a_circle_are_an_error(tmp_path: Path) -> None:
    """It names the link that was given."""
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match=r"symbolic links: '.*/a'") as caught:
        write_whole(tmp_path / "a", b"new")
    assert caught.value.filename == str(tmp_path / "a")
    assert names(tmp_path) == ["a", "b"]


def test_a_link_that_the_system_does_not_follow_is_not_followed(tmp_path: Path) -> None:
    """Linux follows no link of another user's in a folder where all may write, such as /tmp."""
    folder, target = tmp_path / "folder", tmp_path / "target"
    folder.mkdir()
    target.write_bytes(b"old")
    (folder / "link").symlink_to(target)
    folder.chmod(0o1777)
    if os.geteuid() == 0:
        os.chown(folder / "link", 12345, 12345, follow_symlinks=False)
    outcomes = []
    for write in (Path.write_bytes, write_whole):
        try:
            write(folder / "link", b"new")
        except OSError as error:
            outcomes.append((str(error), target.read_bytes()))
        else:
            outcomes.append(("", target.read_bytes()))
        target.write_bytes(b"old")
    assert outcomes[0] == outcomes[1]
    assert outcomes[0][1] == (b"old" if outcomes[0][0] else b"new")


def test_a_link_to_nowhere_is_an_error(tmp_path: Path) -> None:
    """No folder is made."""
    (tmp_path / "link").symlink_to("nowhere/file")
    with pytest.raises(FileNotFoundError, match="link"):
        write_whole(tmp_path / "link", b"new")
    assert names(tmp_path) == ["link"]


# What is no regular file


def test_a_fifo_is_written_to_and_stays(tmp_path: Path) -> None:
    """Whoever reads it gets the content."""
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    (tmp_path / "link").symlink_to("fifo")
    for name in ("fifo", "link"):
        writer = Thread(target=write_whole, args=(tmp_path / name, b"content" * 99_999))
        writer.start()
        assert fifo.read_bytes() == b"content" * 99_999
        writer.join()
    assert stat.S_ISFIFO(fifo.stat().st_mode)
    assert names(tmp_path) == ["fifo", "link"]


def device(folder: Path, name: str, minor: int) -> Path:
    """Return a device of Linux's memory; for root one of his own, since he could replace the true one."""
    if os.geteuid() != 0:
        return Path("/dev", name)
    try:
        os.mknod(folder / name, stat.S_IFCHR | 0o666, os.makedev(1, minor))
    except PermissionError:
        pytest.skip("this root makes no devices")
    return folder / name


@pytest.mark.skipif(sys.platform != "linux", reason="the numbers of devices are Linux's")
def test_a_device_is_written_to_and_stays(tmp_path: Path) -> None:
    """The null device takes all, the full device nothing."""
    null, full = device(tmp_path, "null", 3), device(tmp_path, "full", 7)
    write_whole(null, b"content")
    with pytest.raises(OSError, match=r"No space left on device: '.*full'"):
        write_whole(full, b"content")
    assert all(stat.S_ISCHR(path.stat().st_mode) for path in (null, full))


@pytest.mark.parametrize("name", ["/dev/fd/1", "/proc/self/fd/1", "link", "chain", "files/1"])
def test_standard_output_is_written_at_its_position(tmp_path: Path, name: str) -> None:
    """Redirected to a file, neither what was in the file nor what comes later is lost.

    `/dev/stdout` is a link to one of these: not tried itself, since root could replace it.
    """
    (tmp_path / "link").symlink_to("/dev/fd/1")
    (tmp_path / "chain").symlink_to("link")
    (tmp_path / "files").symlink_to("/dev/fd")
    path = tmp_path / name
    if not path.parent.exists():
        pytest.skip(f"there is no {name}")
    program = (
        "from partnerships.formats._io.files import write_whole\n"
        "import sys\n"
        "print('first', flush=True)\n"
        "write_whole(sys.argv[1], b'second\\n')\n"
        "print('third')\n"
    )
    command = [sys.executable, "-c", program, os.fspath(path)]
    log = tmp_path / "log"
    log.write_bytes(b"before\n")
    with log.open("ab") as file:
        subprocess.run(command, check=True, stdout=file)  # noqa: S603
    assert log.read_text() == "before\nfirst\nsecond\nthird\n"
    with log.open("wb") as file:
        subprocess.run(command, check=True, stdout=file)  # noqa: S603
    assert log.read_text() == "first\nsecond\nthird\n"
    done = subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    assert done.stdout == b"first\nsecond\nthird\n"
    assert names(tmp_path) == ["chain", "files", "link", "log"]


def test_an_open_file_is_written_at_its_position(tmp_path: Path) -> None:
    """By its number, as a shell knows it."""
    with (tmp_path / "file").open("w+b", buffering=0) as file:
        file.write(b"first ")
        write_whole(f"/dev/fd/{file.fileno()}", b"second ")
        file.write(b"third")
    assert (tmp_path / "file").read_bytes() == b"first second third"


def test_a_number_is_a_name_like_any_other(tmp_path: Path) -> None:
    """Only in the folder of a process's own files is it one of these."""
    write_whole(tmp_path / "1", b"new")
    assert (tmp_path / "1").read_bytes() == b"new"


def test_a_file_that_is_not_open_is_an_error() -> None:
    """It names the path that was given."""
    with pytest.raises(OSError, match="/dev/fd/987654321"):
        write_whole("/dev/fd/987654321", b"content")


# Errors


def test_a_file_that_cannot_be_moved_into_place_leaves_nothing_behind(tmp_path: Path) -> None:
    """A directory in the way stays as it was, without the part that was written."""
    (tmp_path / "place").mkdir()
    (tmp_path / "place" / "kept").touch()
    with pytest.raises(OSError, match="place"):
        write_whole(tmp_path / "place", b"content")
    assert names(tmp_path) == ["place"]
    assert names(tmp_path / "place") == ["kept"]


def test_a_place_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    """No directory is made."""
    with pytest.raises(FileNotFoundError) as caught:
        write_whole(tmp_path / "nowhere" / "file", b"content")
    assert caught.value.filename == str(tmp_path / "nowhere" / "file")
    assert names(tmp_path) == []


def test_a_name_that_is_too_long_is_an_os_error(tmp_path: Path) -> None:
    """One byte more than the file system allows."""
    with pytest.raises(OSError, match=r"too long: '.*x{256}'"):
        write_whole(tmp_path / ("x" * 256), b"content")
    assert names(tmp_path) == []


@pytest.mark.parametrize("there", [True, False])
def test_a_full_disk_leaves_the_file_as_it_was(path: Path, *, there: bool) -> None:
    """And nothing beside it."""
    if not there:
        path.unlink()
    in_another_process(save_on_full_disk, path, 100_000, b"new" * 99_999)
    assert names(path.parent) == (["registry.json"] if there else [])
    assert not there or path.read_bytes() == b"old"


def test_a_folder_that_is_read_only_stays_as_it_was(path: Path) -> None:
    """Its files are replaced by nobody, and it gets no new ones."""
    path.chmod(0o666)
    path.parent.chmod(0o555)
    try:
        for name in ("registry.json", "new"):
            in_another_process(save_as_nobody, path.parent, name, b"new")
    finally:
        path.parent.chmod(0o755)
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["registry.json"]


def test_a_file_that_is_read_only_stays_as_it_was(path: Path) -> None:
    """Although its folder would allow to replace it."""
    path.chmod(0o444)
    path.parent.chmod(0o777)
    in_another_process(save_as_nobody, path.parent, "registry.json", b"new")
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["registry.json"]


def test_what_the_system_does_not_let_be_written_is_not_replaced(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For whatever reason; the error names the file."""
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    with pytest.raises(PermissionError, match=r"denied: '.*registry\.json'"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["registry.json"]


def test_an_error_never_names_the_temporary_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither in its message nor in what is shown below it."""

    def refuse(source: Path, target: Path) -> None:
        raise OSError(16, "Device or resource busy", os.fspath(source), None, os.fspath(target))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="busy") as caught:
        write_whole(path, b"new")
    assert (caught.value.filename, caught.value.filename2) == (str(path), None)
    assert ".part" not in "".join(traceback.format_exception(caught.value))
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["registry.json"]


@pytest.mark.parametrize("step", ["fsync", "fchown", "fchmod", "replace"])
def test_an_interrupt_leaves_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """And nothing beside it."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, step, interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["registry.json"]


def test_a_folder_that_cannot_be_flushed_is_no_error(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new content is in place then, and to say otherwise would be wrong."""

    def refuse_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(22, "Invalid argument")
        fsync(descriptor)

    fsync = os.fsync
    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_content_is_on_the_disk_before_it_is_in_place(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First the file is flushed, with its permissions, then it is moved, then its folder is flushed."""
    path.chmod(0o600)
    steps: list[object] = []

    def flush(descriptor: int) -> None:
        found = os.fstat(descriptor)
        is_folder = stat.S_ISDIR(found.st_mode)
        steps.append("folder" if is_folder else (found.st_size, stat.S_IMODE(found.st_mode)))
        steps.append(path.read_bytes())

    monkeypatch.setattr(os, "fsync", flush)
    write_whole(path, b"renewed")
    assert steps == [(7, 0o600), b"old", "folder", b"renewed"]


# Temporary files


def temporary_names(monkeypatch: pytest.MonkeyPatch, path: Path, saves: int) -> list[str]:
    """Return the names of all that is beside the file while it is saved."""
    seen: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: seen.extend(names(path.parent)))
        for _ in range(saves):
            write_whole(path, b"new")
    return [name for name in seen if name != path.name]


def test_a_temporary_file_has_a_name_that_nobody_can_guess(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another one each time, hidden, and short however long the file's own is."""
    long = path.rename(path.with_name("x" * 255))
    seen = temporary_names(monkeypatch, long, 20)
    assert len(set(seen)) == len(seen) == 20
    assert {len(name) for name in seen} == {len(LEFTOVER)}
    assert all(name.startswith(".partnerships-") for name in seen)


def test_a_link_where_the_temporary_file_would_be_is_not_followed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if somebody had guessed its name."""
    monkeypatch.setattr(os, "urandom", lambda size: bytes(range(size)))
    planted = path.with_name(".partnerships-0001020304050607.part")
    planted.symlink_to("victim")
    with pytest.raises(FileExistsError, match=r"registry\.json"):
        write_whole(path, b"new")
    assert names(path.parent) == [planted.name, "registry.json"]
    assert path.read_bytes() == b"old"


def test_the_next_save_in_a_folder_removes_what_killed_processes_left(path: Path) -> None:
    """Whichever file it was for; but nothing that is not a temporary file of ours."""
    path.with_name(LEFTOVER).write_bytes(b"half a ver")
    path.with_name(LEFTOVER.replace("0", "f")).touch(0o600)
    others = [
        LEFTOVER + "~",
        LEFTOVER.upper(),
        LEFTOVER[1:],
        LEFTOVER.replace("0", ""),
        LEFTOVER.replace("0", "g"),
        ".registry.json.part",
    ]
    for name in others:
        path.with_name(name).touch()
    path.with_name(LEFTOVER.replace("0", "1")).mkdir()
    path.with_name(LEFTOVER.replace("0", "2")).symlink_to("registry.json")
    os.mkfifo(path.with_name(LEFTOVER.replace("0", "3")))
    kept = {*names(path.parent)} - {LEFTOVER, LEFTOVER.replace("0", "f")}
    write_whole(path.with_name("another"), b"new")
    assert {*names(path.parent)} == kept | {"another"}
    assert path.read_bytes() == b"old"


def test_the_temporary_file_of_a_running_writer_is_left_to_it(path: Path) -> None:
    """It holds a lock on it, which ends with it."""
    with path.with_name(LEFTOVER).open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        write_whole(path, b"new")
        assert names(path.parent) == [LEFTOVER, "registry.json"]
    write_whole(path, b"newer")
    assert names(path.parent) == ["registry.json"]


def test_a_save_in_the_midst_of_another_leaves_it_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The temporary file is held for as long as it is there; the last one to finish remains."""
    moves = []

    def save_another(source: Path, target: Path) -> None:
        moves.append(os.fspath(source))
        if len(moves) == 1:
            write_whole(path, b"second")
            assert path.read_bytes() == b"second"
            assert len(names(path.parent)) == 2
        replace(source, target)

    replace = os.replace
    monkeypatch.setattr(os, "replace", save_another)
    write_whole(path, b"first")
    assert len(moves) == 2
    assert path.read_bytes() == b"first"
    assert names(path.parent) == ["registry.json"]


@pytest.mark.parametrize(("times", "saved"), [(1, True), (9, True), (10, False), (99, False)])
def test_a_save_whose_temporary_file_is_removed_begins_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch, times: int, *, saved: bool
) -> None:
    """As programs do that tidy up; but not for ever."""
    left = times

    def remove(source: Path, target: Path) -> None:
        nonlocal left
        left -= 1
        if left >= 0:
            source.unlink()
        replace(source, target)

    replace = os.replace
    monkeypatch.setattr(os, "replace", remove)
    if saved:
        write_whole(path, b"new")
    else:
        with pytest.raises(FileNotFoundError, match=r"registry\.json"):
            write_whole(path, b"new")
    assert path.read_bytes() == (b"new" if saved else b"old")
    assert names(path.parent) == ["registry.json"]


# Systems and file systems that have less


def test_where_files_cannot_be_locked_they_are_saved_and_leftovers_stay(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Since nobody can say whether their writers live."""

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(95, "Operation not supported")

    path.with_name(LEFTOVER).touch()
    monkeypatch.setattr(fcntl, "flock", refuse)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert names(path.parent) == [LEFTOVER, "registry.json"]


@pytest.fixture
def poor(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module on a system without locks, owners and extended attributes, such as Windows."""
    monkeypatch.setitem(sys.modules, "fcntl", None)
    for name in ("listxattr", "fchown", "fchmod", "O_NOFOLLOW", "O_NONBLOCK"):
        monkeypatch.delattr(os, name, raising=False)
    spec = spec_from_file_location("poor", files.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_system_that_has_less_saves_as_well(
    path: Path, poor: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There, no file is moved that is open, and none that is open can be removed."""
    is_open: list[bool] = []

    def look(source: Path, target: Path) -> None:
        inode = os.stat(source).st_ino  # noqa: PTH116
        files = (os.fstat(int(name)) for name in os.listdir("/dev/fd") if is_there(int(name)))  # noqa: PTH208
        is_open.append(inode in {file.st_ino for file in files})
        replace(source, target)

    replace = os.replace
    monkeypatch.setattr(os, "replace", look)
    path.with_name(LEFTOVER).touch()
    poor.write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert names(path.parent) == ["registry.json"]
    assert is_open == [False]


def is_there(descriptor: int) -> bool:
    """Return whether a file is open by that number."""
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def busy(times: int, winerror: int | None) -> Callable[[Path, Path], None]:
    """Return what replaces a file as Windows does: refused so often, while somebody reads it."""
    left = times
    replace = os.replace

    def replace_when_free(source: Path, target: Path) -> None:
        nonlocal left
        left -= 1
        if left >= 0:
            error = PermissionError(13, "Access is denied")
            error.winerror = winerror  # type: ignore[attr-defined] # on Windows there is
            raise error
        replace(source, target)

    return replace_when_free


@pytest.mark.parametrize(
    ("times", "winerror", "saved"),
    [(1, 5, True), (6, 32, True), (7, 5, False), (1, 19, False), (1, None, False)],
)
def test_a_file_that_is_read_on_windows_is_replaced_when_it_is_free(
    path: Path, monkeypatch: pytest.MonkeyPatch, times: int, winerror: int | None, *, saved: bool
) -> None:
    """A second later it is an error."""
    monkeypatch.setattr(os, "replace", busy(times, winerror))
    monkeypatch.setattr(files, "_WAITS", (0,) * 6)
    if saved:
        write_whole(path, b"new")
    else:
        with pytest.raises(PermissionError, match=r"registry\.json"):
            write_whole(path, b"new")
    assert path.read_bytes() == (b"new" if saved else b"old")
    assert names(path.parent) == ["registry.json"]
