"""Registry files that several people and programs change: no edit is lost."""

from __future__ import annotations

from errno import EINVAL
from hashlib import sha256
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field, setters

from partnerships._validation import truncated_repr
from partnerships.errors import Conflict, InvalidOption
from partnerships.formats import document
from partnerships.formats._io.files import lock_saves, write_whole
from partnerships.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from attrs import Attribute

__all__ = ["RegistryFile"]

_MAX_ATTEMPTS: Final = 5
"""How many times an update is made if other programs change the file meanwhile."""


class _Version(NamedTuple):
    """One content of a file."""

    digest: bytes | None
    """The hash of the content; None if there is no file."""
    schema: str | None = None
    """The document's ``$schema``, if it has one."""
    registry: Registry | None = None
    """The registry that the content says; None if there is no file."""


_NO_FILE: Final = _Version(None)


def _as_path(value: str | PathLike[str]) -> Path:
    if not isinstance(value, str | PathLike) or isinstance(fspath(value), bytes):
        raise InvalidOption(f"path must be a path: {truncated_repr(value)}", value=value)
    return Path(value)


def _require_seconds(_: RegistryFile, __: Attribute[float], value: object) -> None:
    if not isinstance(value, int | float) or not value >= 0:
        message = f"timeout must be a number of seconds, 0 or more: {truncated_repr(value)}"
        raise InvalidOption(message, value=value)


@define(eq=False, repr=False)
class RegistryFile:
    """A registry document in a file, which is not saved over the changes of others.

    A `save` is refused with a `Conflict` if the content of the file is no longer what this object has
    loaded or saved last. `update` loads, changes and saves in one step, so that it needs no second
    attempt by hand.

    Between the check and the replacement of the file no other `RegistryFile` saves it, in any thread or
    process: each holds a lock on the file. A program that takes no such lock, such as an editor, is
    noticed if it has saved before the new content is moved into place.

    An object stands for one editor. Threads that edit one file by `load` and `save` need an object each.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from partnerships import samples
    >>> with TemporaryDirectory() as folder:
    ...     ours = RegistryFile(Path(folder, "registry.json"))
    ...     ours.save(samples.kitakyushu())
    ...     changed = ours.update(lambda registry: registry.removing("kitakyushu-dalian"))
    ...     ours.load() == changed
    True
    """

    path: Path = field(converter=_as_path, on_setattr=setters.frozen)
    """The path of the file. A symbolic link stays, and its target is replaced."""
    timeout: float = field(
        default=30.0, kw_only=True, validator=_require_seconds, on_setattr=setters.frozen
    )
    """For how many seconds `save` and `update` wait for another one to end."""
    _seen: _Version = field(default=_NO_FILE, init=False)
    """The content that was loaded or saved last."""

    def __repr__(self) -> str:
        return f"RegistryFile({str(self.path)!r})"

    def load(self) -> Registry:
        """Read the registry. It is always a whole one, whoever saves at the same time. While the content
        of the file is the one that this object has loaded or saved last, it is not parsed again.

        Raises `InvalidDocument` or `OSError`.
        """
        try:
            registry, self._seen = self._read()
        except FileNotFoundError:
            self._seen = _NO_FILE
            raise
        return registry

    def save(self, registry: Registry) -> None:
        """Write the registry to the file, atomically. The ``$schema`` that was loaded is kept.

        Raises `Conflict` if the file has changed since this object loaded or saved it, by its content;
        if it has been removed; or if there is a file and this object has not loaded it. Raises
        `OSError` if the file cannot be written. The file is then unchanged.
        """
        with self._lock():
            self._seen = self._replace(self._seen, _require_registry(registry))

    def update(self, function: Callable[[Registry], Registry]) -> Registry:
        """Load the registry, apply a function to it, save the result and return it.

        The function gets a registry and returns another one. It is called again if a program that takes
        no lock has changed the file meanwhile, so it should do nothing else; and it must not save the
        same file. If its result is equal to the registry, the file is left as it is.

        Raises what `load` and `save` raise, and a `Conflict` if the file has changed during each of five
        attempts.
        """
        with self._lock():
            for _ in range(_MAX_ATTEMPTS):
                registry, version = self._read()
                changed = _require_registry(function(registry))
                try:
                    if changed != registry:
                        version = self._replace(version, changed)
                except Conflict:
                    continue
                self._seen = version
                return changed
        raise self._make_conflict(
            f"changed by others during each of {_MAX_ATTEMPTS} attempts", "try again later"
        )

    def _lock(self) -> AbstractContextManager[None]:
        if self.path.exists() and not self.path.is_file():
            raise OSError(EINVAL, "not a regular file", str(self.path))
        return lock_saves(self.path, timeout=self.timeout)

    def _read(self) -> tuple[Registry, _Version]:
        content = self.path.read_bytes()
        digest, seen = sha256(content).digest(), self._seen
        if seen.registry is not None and seen.digest == digest:
            return seen.registry, seen
        found = document.read_document(content, name=str(self.path))
        return found.registry, _Version(digest, found.schema, found.registry)

    def _replace(self, old: _Version, registry: Registry) -> _Version:
        """Replace a version of the file. Raises `Conflict` if the file is no longer of that version."""
        content = document.dumps(registry, schema=old.schema).encode()
        write_whole(self.path, content, check=lambda: self._require_version(old))
        return _Version(sha256(content).digest(), old.schema, registry)

    def _require_version(self, old: _Version) -> None:
        """Raise `Conflict` if the content of the file is another one."""
        try:
            digest = sha256(self.path.read_bytes()).digest()
        except FileNotFoundError:
            digest = None
        if digest == old.digest:
            return
        if digest is None:
            raise self._make_conflict(
                "removed since it was loaded", "a new RegistryFile saves it again"
            )
        if old.digest is None:
            raise self._make_conflict("there is a file already", "load it first, or use update")
        raise self._make_conflict(
            "changed since it was loaded", "load it again and repeat the change, or use update"
        )

    def _make_conflict(self, message: str, advice: str) -> Conflict:
        name = str(self.path)
        return Conflict(f"{message} ({advice}): {name!r}", value=name)


def _require_registry(value: object) -> Registry:
    if not isinstance(value, Registry):
        raise InvalidOption(f"must be a registry: {truncated_repr(value)}", value=value)
    return value
