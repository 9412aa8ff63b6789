"""A registry file is never saved over the changes of others."""

import os
import pickle
import time
from concurrent.futures import ThreadPoolExecutor
from errno import EINVAL
from multiprocessing import get_context
from pathlib import Path
from threading import Event

import pytest

from partnerships import Conflict, InvalidDocument, InvalidOption, Registry, RegistryFile, storage
from partnerships.formats import document
from tests.storage.registries import (
    add_cities,
    cities,
    die_at_each_line,
    partnership,
    registry,
    save_as_nobody,
    save_on_full_disk,
)
from tests.support.saving import in_another_process, names

SPAWN = get_context("spawn")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a registry of one partnership, alone in its folder."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "registry.json"
    document.dump(registry("a"), path)
    return path


# One editor


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    """A new file is made, and nothing else is left beside it."""
    file = RegistryFile(tmp_path / "registry.json")
    for saved in (registry("a"), registry("a", "b"), Registry.of()):
        file.save(saved)
        assert file.load() == saved
        assert RegistryFile(str(file.path)).load() == saved
    assert names(tmp_path) == ["registry.json"]


def test_what_has_not_changed_is_not_parsed_again(path: Path) -> None:
    """What is written again with the same content has not changed either."""
    file = RegistryFile(path)
    first = file.load()
    assert file.load() is first
    path.write_bytes(path.read_bytes())
    assert file.load() is first
    document.dump(registry("b"), path)
    assert file.load() == registry("b")
    path.write_text("{", encoding="utf-8")
    with pytest.raises(InvalidDocument):
        file.load()
    document.dump(registry("b"), path)
    assert file.load() == registry("b")
    path.unlink()
    with pytest.raises(FileNotFoundError):
        file.load()
    document.dump(registry("c"), path)
    assert file.load() == registry("c")


def test_an_update_returns_what_it_has_saved(path: Path) -> None:
    changed = RegistryFile(path).update(lambda found: found.adding(partnership("b")))
    assert changed == registry("a", "b") == document.load(path)


def test_a_save_after_an_update_is_no_conflict(path: Path) -> None:
    file = RegistryFile(path)
    file.update(lambda found: found.adding(partnership("b")))
    file.save(registry("c"))
    assert document.load(path) == registry("c")


def test_an_update_that_changes_nothing_leaves_the_file_as_it_is(path: Path) -> None:
    """Also one that a person has laid out in another way."""
    content = path.read_text("utf-8").replace("\n", "\r\n").encode()
    path.write_bytes(content)
    before = path.stat()
    assert RegistryFile(path).update(lambda found: found | registry("a")) == registry("a")
    assert path.read_bytes() == content
    assert path.stat().st_ino == before.st_ino


def test_a_function_that_fails_leaves_the_file_as_it_is(path: Path) -> None:
    """And the lock free."""
    before = path.read_bytes()
    file = RegistryFile(path, timeout=0)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            file.update(lambda _: registry("abc"[1 // 0]))
    assert path.read_bytes() == before
    assert names(path.parent) == [path.name]


def test_the_target_of_a_link_is_saved_and_the_link_is_kept(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("folder/registry.json")
    RegistryFile(link).update(lambda found: found.adding(partnership("b")))
    assert link.is_symlink()
    assert document.load(path) == registry("a", "b")
    assert names(tmp_path) == ["folder", "link"]


def test_a_file_is_written_as_it_was_found_but_for_what_is_changed(path: Path) -> None:
    """Its permissions, and the address of its schema, which comes first."""
    path.write_text('{"format": "partnerships/1", "$schema": "../registry.schema.json"}', "utf-8")
    path.chmod(0o640)
    file = RegistryFile(path)
    for ids in ("a", "ab"):
        for save in (lambda saved: file.update(lambda _: saved), file.save, file.save):
            save(registry(*ids))
            text = path.read_text("utf-8")
            assert text.startswith('{\n  "$schema": "../registry.schema.json",\n  "format"')
            assert text == document.dumps(registry(*ids), schema="../registry.schema.json")
    assert path.stat().st_mode & 0o777 == 0o640


def test_it_is_shown_as_it_is_made_and_can_be_sent_to_another_process(path: Path) -> None:
    """With what it has seen of the file."""
    assert repr(RegistryFile("registry.json")) == "RegistryFile('registry.json')"
    file = RegistryFile(path, timeout=5)
    file.load()
    copy = pickle.loads(pickle.dumps(file))  # noqa: S301  # our own
    assert (copy.path, copy.timeout) == (path, 5)
    copy.save(registry("b"))
    with pytest.raises(Conflict):
        file.save(registry("c"))


def test_its_path_stays_what_it_is(path: Path) -> None:
    file = RegistryFile(path)
    with pytest.raises(AttributeError):
        file.path = Path("other")
    with pytest.raises(AttributeError):
        file.timeout = 1


# Several editors


def test_a_save_after_anothers_is_a_conflict(path: Path) -> None:
    """Until the file is loaded again."""
    ours, theirs = RegistryFile(path), RegistryFile(path)
    before = ours.load()
    theirs.save(theirs.load().adding(partnership("b")))
    for _ in range(2):
        with pytest.raises(Conflict) as caught:
            ours.save(before.adding(partnership("c")))
        assert caught.value.value == str(path)
        assert str(caught.value) == (
            "changed since it was loaded (load it again and repeat the change, or use update):"
            f" {str(path)!r}"
        )
        assert document.load(path) == registry("a", "b")
    ours.save(ours.load().adding(partnership("c")))
    assert document.load(path) == registry("a", "b", "c")


def test_the_content_decides_and_not_the_clock(path: Path) -> None:
    """Neither a later time nor another file is a change, and the same time is none the less one."""
    file = RegistryFile(path)
    file.load()
    other = path.with_name("other")
    other.write_bytes(path.read_bytes())
    other.replace(path)
    os.utime(path, (0, 0))
    file.save(registry("b"))
    before = path.stat()
    document.dump(registry("c"), path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(Conflict):
        file.save(registry("d"))
    assert document.load(path) == registry("c")


def test_a_file_that_was_removed_is_made_anew_by_a_new_object_only(path: Path) -> None:
    """As the message advises."""
    file = RegistryFile(path)
    file.load()
    path.unlink()
    with pytest.raises(Conflict) as caught:
        file.save(registry("b"))
    assert str(caught.value) == (
        f"removed since it was loaded (a new RegistryFile saves it again): {str(path)!r}"
    )
    assert names(path.parent) == []
    RegistryFile(path).save(registry("b"))
    assert document.load(path) == registry("b")


def test_a_file_that_was_made_meanwhile_or_never_loaded_is_kept(path: Path) -> None:
    file = RegistryFile(path)
    with pytest.raises(Conflict) as caught:
        file.save(registry("b"))
    assert str(caught.value) == (
        f"there is a file already (load it first, or use update): {str(path)!r}"
    )
    path.unlink()
    with pytest.raises(FileNotFoundError, match=r"registry\.json"):
        file.load()
    document.dump(registry("c"), path)
    with pytest.raises(Conflict, match="there is a file already"):
        file.save(registry("b"))
    assert document.load(path) == registry("c")


def test_who_has_seen_that_there_is_no_file_makes_one(path: Path) -> None:
    file = RegistryFile(path)
    file.load()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        file.load()
    file.save(registry("b"))
    assert document.load(path) == registry("b")


def test_a_document_that_cannot_be_read_is_not_saved_over(path: Path) -> None:
    """Somebody is in the midst of mending it."""
    file = RegistryFile(path)
    file.load()
    path.write_text("{", "utf-8")
    with pytest.raises(InvalidDocument, match=r"registry\.json$"):
        file.load()
    with pytest.raises(InvalidDocument):
        file.update(lambda found: found.adding(partnership("b")))
    with pytest.raises(Conflict, match="changed since it was loaded"):
        file.save(registry("b"))
    assert path.read_bytes() == b"{"


def test_an_update_begins_anew_with_what_others_have_saved(path: Path) -> None:
    """Those that take no lock, such as an editor, too."""
    seen = []

    def add(found: Registry) -> Registry:
        seen.append(cities(found))
        if len(seen) < 3:
            document.dump(found.adding(partnership(f"by-others-{len(seen)}")), path)
        return found.adding(partnership("b"))

    changed = RegistryFile(path).update(add)
    assert seen == [{"a"}, {"a", "by-others-1"}, {"a", "by-others-1", "by-others-2"}]
    assert document.load(path) == changed
    assert cities(changed) == {*seen[-1], "b"}


def test_an_update_heeds_only_what_it_has_read_itself(path: Path) -> None:
    """Not what another thread has loaded meanwhile by the same object."""
    file = RegistryFile(path)
    seen = []

    def add(found: Registry) -> Registry:
        seen.append(cities(found))
        if len(seen) == 1:
            document.dump(registry("by-others"), path)
            assert file.load() == registry("by-others")
        return found.adding(partnership("b"))

    assert cities(file.update(add)) == {"by-others", "b"}
    assert seen == [{"a"}, {"by-others"}]


def test_an_update_that_fails_has_seen_nothing(path: Path) -> None:
    """What was loaded before is still what a save expects."""
    file = RegistryFile(path)
    file.load()
    content = path.read_bytes()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        file.update(lambda found: found)
    path.write_bytes(content)
    file.save(registry("b"))
    assert document.load(path) == registry("b")


def test_an_update_is_not_repeated_for_ever(path: Path) -> None:
    """What the others have saved stays."""
    count = 0

    def add(found: Registry) -> Registry:
        nonlocal count
        count += 1
        document.dump(registry(f"by-others-{count}"), path)
        return found.adding(partnership("b"))

    with pytest.raises(Conflict) as caught:
        RegistryFile(path).update(add)
    assert str(caught.value) == (
        f"changed by others during each of 5 attempts (try again later): {str(path)!r}"
    )
    assert count == 5
    assert document.load(path) == registry("by-others-5")


def test_a_file_that_is_changed_while_the_new_one_is_written_is_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow disk that takes long; the last look is taken when all is ready."""
    file = RegistryFile(path)
    file.load()
    flush = os.fsync

    def change(descriptor: int) -> None:
        path.write_bytes(b"by others")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", change)
    with pytest.raises(Conflict):
        file.save(registry("b"))
    assert path.read_bytes() == b"by others"
    assert names(path.parent) == [path.name]


def test_threads_that_update_at_once_lose_nothing(path: Path) -> None:
    """Whether they share an object or not."""
    shared = RegistryFile(path)

    def add(number: int) -> None:
        file = shared if number % 2 else RegistryFile(path)
        file.update(lambda found: found.adding(partnership(f"c{number}")))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(add, range(20)))
    assert cities(document.load(path)) == {"a", *(f"c{number}" for number in range(20))}
    assert names(path.parent) == [path.name]


def test_of_two_threads_that_save_what_they_loaded_at_once_one_is_told(path: Path) -> None:
    def edit(file: RegistryFile) -> str | None:
        try:
            file.save(registry("b"))
        except Conflict as error:
            return error.message
        return None

    files = [RegistryFile(path) for _ in range(4)]
    for file in files:
        file.load()
    with ThreadPoolExecutor(4) as threads:
        outcomes = list(threads.map(edit, files))
    assert outcomes.count(None) == 1
    assert document.load(path) == registry("b")


def test_processes_that_update_at_once_lose_nothing(path: Path) -> None:
    """And whoever reads meanwhile reads a whole document."""
    writers = [SPAWN.Process(target=add_cities, args=(path, f"{n}-", 10)) for n in range(3)]
    for writer in writers:
        writer.start()
    reader, counts = RegistryFile(path), [0]
    while any(writer.is_alive() for writer in writers):
        counts.append(len(reader.load()))
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    assert counts == sorted(counts)
    assert cities(reader.load()) == {
        "a",
        *(f"{n}-{number}" for n in range(3) for number in range(10)),
    }
    assert names(path.parent) == [path.name]


# Faults


@pytest.mark.skipif(os.name == "nt", reason="Windows forks no processes")
def test_a_killed_writer_loses_its_own_save_only(path: Path) -> None:
    """At whichever line it is killed, and its lock ends with it."""
    in_another_process(die_at_each_line, path)


def test_a_full_disk_leaves_the_file_as_it_was(path: Path) -> None:
    before = path.read_bytes()
    in_another_process(save_on_full_disk, path)
    assert path.read_bytes() == before
    assert names(path.parent) == [path.name]


def test_a_folder_that_is_read_only_stays_as_it_was(path: Path) -> None:
    before = path.read_bytes()
    path.chmod(0o666)
    path.parent.chmod(0o555)
    try:
        in_another_process(save_as_nobody, path.parent, path.name)
    finally:
        path.parent.chmod(0o755)
    assert path.read_bytes() == before
    assert names(path.parent) == [path.name]


def test_a_file_that_is_read_only_stays_as_it_was(path: Path) -> None:
    before = path.read_bytes()
    path.chmod(0o444)
    path.parent.chmod(0o777)
    in_another_process(save_as_nobody, path.parent, path.name)
    assert path.read_bytes() == before
    assert names(path.parent) == [path.name]


def test_whoever_waits_too_long_for_a_slow_disk_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who has the patience saves after the other, and nothing is lost."""
    begun, replace = Event(), os.replace

    def replace_slowly(source: Path, target: Path) -> None:
        begun.set()
        time.sleep(0.3)
        replace(source, target)

    monkeypatch.setattr(os, "replace", replace_slowly)
    with ThreadPoolExecutor(1) as threads:
        theirs = threads.submit(add_cities, path, "slow", 1)
        assert begun.wait(10)
        for timeout in (0, 0.05):
            file = RegistryFile(path, timeout=timeout)
            file.load()
            with pytest.raises(Conflict) as caught:
                file.save(registry("b"))
            assert str(caught.value) == (
                f"another save or update has locked the file for {timeout:g} s (try again): {str(path)!r}"
            )
        assert RegistryFile(path).load() == registry("a")
        changed = RegistryFile(path, timeout=30).update(lambda old: old.adding(partnership("b")))
        theirs.result()
    assert cities(changed) == {"a", "slow0", "b"}
    assert document.load(path) == changed


def test_an_update_in_an_update_of_the_same_file_is_told(path: Path) -> None:
    """It would wait for itself."""
    file = RegistryFile(path, timeout=0.01)
    with pytest.raises(Conflict, match="another save or update has locked the file"):
        file.update(lambda _: file.update(lambda found: found.adding(partnership("b"))))
    assert document.load(path) == registry("a")


def test_a_file_of_another_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """It names the file, not the lock."""
    path = tmp_path / "nowhere" / "registry.json"
    for use in (RegistryFile(path).load, lambda: RegistryFile(path).save(registry("a"))):
        with pytest.raises(FileNotFoundError) as caught:
            use()
        assert caught.value.filename == str(path)
    assert names(tmp_path) == []


def test_a_file_that_is_not_there_is_not_updated(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"registry\.json"):
        RegistryFile(tmp_path / "registry.json").update(lambda found: found)
    assert names(tmp_path) == []


def test_what_is_no_regular_file_is_not_saved(tmp_path: Path) -> None:
    """A pipe has no content that could be compared."""
    os.mkfifo(tmp_path / "fifo")
    for place in (tmp_path, tmp_path / "fifo"):
        with pytest.raises(OSError, match=r"^\[Errno .*\] not a regular file: ") as caught:
            RegistryFile(place).save(registry("a"))
        assert (caught.value.errno, caught.value.filename) == (EINVAL, str(place))
    assert names(tmp_path) == ["fifo"]


# Wrong values


@pytest.mark.parametrize("value", [None, "registry", [partnership("a")]])
def test_what_is_no_registry_is_refused(path: Path, value: object) -> None:
    """Such as what a function returns that has no `return`."""
    before = path.read_bytes()
    file = RegistryFile(path)
    file.load()
    for save in (file.save, lambda value: file.update(lambda _: value)):
        with pytest.raises(InvalidOption) as caught:
            save(value)  # type: ignore[arg-type]
        assert str(caught.value) == f"must be a registry: {value!r}"
        assert caught.value.value is value
    assert path.read_bytes() == before


@pytest.mark.parametrize("value", [-1, float("nan"), "30", None])
def test_a_timeout_is_a_number_of_seconds(value: object) -> None:
    with pytest.raises(InvalidOption) as caught:
        RegistryFile("registry.json", timeout=value)  # type: ignore[arg-type]
    assert str(caught.value) == f"timeout must be a number of seconds, 0 or more: {value!r}"
    assert caught.value.value is value


@pytest.mark.parametrize("value", [None, 5, b"registry.json", ["registry.json"]])
def test_a_path_is_a_text_or_a_path(value: object) -> None:
    with pytest.raises(InvalidOption) as caught:
        RegistryFile(value)  # type: ignore[arg-type]
    assert str(caught.value) == f"path must be a path: {value!r}"
    assert caught.value.value is value


def test_the_module_offers_the_class() -> None:
    assert RegistryFile("registry.json").timeout == 30
    assert storage.__all__ == ["RegistryFile"]
    assert storage.RegistryFile is RegistryFile
