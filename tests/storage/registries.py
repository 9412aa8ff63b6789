"""Small registries, and processes that save them, are refused or are killed."""

import os
import signal
from pathlib import Path

from partnerships import Municipality, Partnership, Registry, RegistryFile
from tests.support.saving import NOBODY, die_at, names

HOME = Municipality("home", "Home")


def partnership(id_: str, since: str = "1979-05-01") -> Partnership:
    """Return the partnership of the home city with a city of this id."""
    return Partnership.between(HOME, Municipality(id_, id_.title()), type="sister", since=since)


def registry(*ids: str) -> Registry:
    """Return a registry of partnerships with these cities."""
    return Registry.of(map(partnership, ids))


def cities(found: Registry) -> set[str]:
    """Return the ids of the cities that the home city has partnerships with."""
    return set(found.municipalities) - {HOME.id}


def add_cities(path: Path, prefix: str, count: int) -> None:
    """Add cities to a registry file, one update each."""
    file = RegistryFile(path)
    for number in range(count):
        added = partnership(f"{prefix}{number}")
        file.update(lambda found, added=added: found.adding(added))  # type: ignore[misc] # has a default


def save_on_full_disk(path: Path) -> None:
    """Update where no file may grow: as on a full disk, an error comes midway."""
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
    expect_refusal(path, "File too large")


def save_as_nobody(folder: Path, name: str) -> None:
    """Update as a user who may not, unless all are such users."""
    os.chdir(folder)  # whose parents may be closed to others
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    expect_refusal(Path(name), "Permission denied")


def expect_refusal(path: Path, reason: str) -> None:
    """Save a larger registry, and see that the error names the file as the user did."""
    file = RegistryFile(path)
    try:
        file.update(lambda _: registry(*"abcdefgh"))
    except OSError as error:
        assert (error.filename, error.strerror) == (str(path), reason)  # noqa: PT017 - and no pytest here
    else:
        raise AssertionError("saved")


def die_at_each_line(path: Path) -> None:
    """Kill a process that updates at its first line, its second, and so on; check what is left.

    Another one then saves at once, over neither version, and removes what the killed one left.
    """
    found: list[set[str]] = []
    leftovers = 0
    file = RegistryFile(path, timeout=0)
    for line in range(1, 1000):
        path.unlink(missing_ok=True)
        RegistryFile(path).save(registry("a"))
        child = os.fork()
        if child == 0:
            die_at(line)
            RegistryFile(path).update(lambda found: found.adding(partnership("b")))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        found.append(cities(file.load()))
        leftovers += len(names(path.parent)) - 1
        file.update(lambda found: found.adding(partnership("c")))
        assert cities(file.load()) == found[-1] | {"c"}
        assert names(path.parent) == [path.name]
        if status == 0:
            break
        assert os.WTERMSIG(status) == signal.SIGKILL
    after = found.index({"a", "b"})
    assert found == [{"a"}] * after + [{"a", "b"}] * (len(found) - after)
    assert after > 40
    assert len(found) > after + 1
    assert leftovers > 20
