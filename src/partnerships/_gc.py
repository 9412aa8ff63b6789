"""Building very many values at once, without what Python's cyclic garbage collector costs there.

The collector looks through all objects again and again while their number grows, which takes longer
than making them, and finds nothing: values hold no cycles.
"""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from functools import cache
from threading import RLock, get_ident
from typing import TYPE_CHECKING, Final, final

if TYPE_CHECKING:
    from collections.abc import Generator

MANY: Final = 5_000
"""Making fewer values than this was measured to take as long with the collector as without."""


@final
class Pauses:
    """The blocks for which cyclic garbage collection is disabled in this process."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._blocks: list[tuple[int, bool]] = []
        """For each block the thread, and whether it was enabled before the first of them."""

    def begin(self) -> tuple[int, bool]:
        """Disable it, and return what `end` takes."""
        with self._lock:
            block = get_ident(), self._blocks[0][1] if self._blocks else gc.isenabled()
            self._blocks.append(block)
            gc.disable()
        return block

    def end(self, block: tuple[int, bool]) -> None:
        """Enable it again if this was the last block and it was enabled before the first."""
        with self._lock:
            self._blocks.remove(block)
            if block[1] and not self._blocks:
                gc.enable()

    def forget_other_threads(self) -> None:
        """Forget the blocks of other threads, in a process that has only the thread that forked:
        nobody would end them.
        """
        self._lock = RLock()  # one that another thread holds is never released
        enabled = any(was for _, was in self._blocks)
        self._blocks[:] = [each for each in self._blocks if each[0] == get_ident()]
        if enabled and not self._blocks:
            gc.enable()


@cache
def _process_pauses() -> Pauses:
    """Return the pauses of the process; nothing is registered before the first."""
    pauses = Pauses()
    if hasattr(os, "register_at_fork"):  # pragma: no branch  # where processes fork
        os.register_at_fork(after_in_child=pauses.forget_other_threads)
    return pauses


@contextmanager
def paused_gc(count: int, *, above: int = MANY) -> Generator[None]:
    """Disable cyclic garbage collection for the block, process-wide, if it makes ``count`` values and
    these are at least ``above``.

    It is enabled again when the last block is done, in whichever thread and however it ends. If it
    was disabled before, it stays so.
    """
    if count < above:
        yield
        return
    pauses = _process_pauses()
    block = pauses.begin()
    try:
        yield
    finally:
        pauses.end(block)
