"""Making very many values at once, without what Python's cyclic garbage collector costs there.

The collector looks through all objects again and again while their number grows, which takes longer
than making them, and finds nothing: values hold no cycles.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_lock = Lock()
_paused: list[bool] = []
"""For each who lets it rest, whether it was at work before the first of them."""


@contextmanager
def without_collector() -> Iterator[None]:
    """Let the cyclic garbage collector rest in a block, in the whole process; objects are freed all
    the same as soon as nothing refers to them.

    It goes on, if it was at work, when the last of those who paused it is done, in whichever thread
    and however the block ends. Whoever has switched it off finds it off.
    """
    with _lock:
        _paused.append(_paused[0] if _paused else gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            at_work = _paused.pop()
            if at_work and not _paused:
                gc.enable()
