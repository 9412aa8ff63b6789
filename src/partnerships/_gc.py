"""Making very many values at once, without what Python's cyclic garbage collector costs there.

The collector looks through all objects again and again while their number grows, which takes longer
than making them, and finds nothing: values hold no cycles.
"""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager, nullcontext
from threading import RLock, get_ident
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

_MANY: Final = 5_000
"""Making fewer values than this was measured to take as long with the collector as without."""

_lock = RLock()
_paused: list[tuple[int, bool]] = []
"""For each who lets it rest, their thread, and whether it was at work before the first of them."""


@contextmanager
def without_collector() -> Iterator[None]:
    """Let the cyclic garbage collector rest in a block, in the whole process; objects are freed all
    the same as soon as nothing refers to them.

    It goes on, if it was at work, when the last of those who paused it is done, in whichever thread
    and however the block ends. Whoever has switched it off before finds it off.
    """
    with _lock:
        mine = get_ident(), _paused[0][1] if _paused else gc.isenabled()
        _paused.append(mine)
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _paused.remove(mine)
            if mine[1] and not _paused:
                gc.enable()


def without_collector_if_many(count: int) -> AbstractContextManager[None]:
    """Let it rest in a block if so many values are made there that this pays."""
    return without_collector() if count >= _MANY else nullcontext()


def _forget_other_threads() -> None:
    """Begin anew in a forked process, in which only the thread that forked goes on: what others
    held or paused there, nobody would let go.
    """
    global _lock  # noqa: PLW0603  # one that another thread holds cannot be opened
    _lock = RLock()
    at_work = any(was for _, was in _paused)
    _paused[:] = [each for each in _paused if each[0] == get_ident()]
    if at_work and not _paused:
        gc.enable()


if hasattr(os, "register_at_fork"):  # pragma: no branch  # where processes fork
    os.register_at_fork(after_in_child=_forget_other_threads)
