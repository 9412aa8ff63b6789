"""The cyclic garbage collector is paused while very many values are made, and then goes on as it was."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest

from partnerships._gc import MANY, Pauses, paused_gc


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    if enabled:
        gc.enable()
    else:
        gc.disable()


def test_the_collector_rests_in_the_block_and_works_behind_it() -> None:
    """Whether the block ends well or not."""
    gc.enable()
    with paused_gc(MANY):
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(KeyError), paused_gc(MANY):
        raise KeyError
    assert gc.isenabled()


def test_a_block_in_a_block_does_not_wake_it() -> None:
    """It goes on when the outer one is done."""
    gc.enable()
    with paused_gc(MANY):
        with paused_gc(MANY):
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_whoever_has_switched_it_off_finds_it_off() -> None:
    """It was not at work before."""
    gc.disable()
    with paused_gc(MANY):
        assert not gc.isenabled()
    assert not gc.isenabled()


@pytest.mark.parametrize(("count", "works"), [(0, True), (4_999, True), (5_000, False)])
def test_it_works_on_while_few_values_are_made(count: int, works: bool) -> None:  # noqa: FBT001  # a table
    """A page view does not switch it off and on."""
    gc.enable()
    with paused_gc(count):
        assert gc.isenabled() is works
    assert gc.isenabled()


def test_it_works_again_when_the_last_thread_is_done() -> None:
    """In whichever order they end."""
    gc.enable()
    both, done = Barrier(2), Barrier(2)
    seen: list[bool] = []

    def first() -> None:
        with paused_gc(MANY):
            both.wait()
        seen.append(gc.isenabled())
        done.wait()

    thread = Thread(target=first)
    thread.start()
    with paused_gc(MANY):
        both.wait()
        done.wait()
        assert not gc.isenabled()
    thread.join()
    assert seen == [False]
    assert gc.isenabled()


# processes that are forked

_FORKED = """
import gc, os, sys
from threading import Event, Thread
from partnerships import Conclusion, Municipality, Partnership, Registry
from partnerships._gc import MANY, paused_gc

begun, done = Event(), Event()
places = Municipality("a", "A"), Municipality("b", "B")
acts = [Conclusion("1979-05-01", "sister")]
registry = Registry.of(Partnership(places, acts, id=str(number)) for number in range(5000))
index = registry._partnerships.index

def make():
    begun.set()
    done.wait()
    return {}

thread = Thread(target=lambda: index._get_or_build({}, None, make))
thread.start()
begun.wait()
assert not gc.isenabled()
child = os.fork()
if child == 0:
    worked = gc.isenabled()
    with paused_gc(MANY):
        rested = not gc.isenabled()
    asked = registry.count_anniversaries("2024/2024") == 5000
    os._exit(0 if worked and rested and asked and gc.isenabled() else 1)
_, status = os.waitpid(child, 0)
done.set()
thread.join()
assert gc.isenabled()
sys.exit(os.waitstatus_to_exitcode(status))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process forks here")
def test_a_forked_process_does_not_wait_for_a_thread_that_it_does_not_have() -> None:
    """A thread that makes an index while another one forks is not in the child: all works there."""
    subprocess.run(  # noqa: S603  # our own
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", _FORKED], check=True, timeout=60
    )


def test_what_other_threads_paused_is_forgotten_in_a_forked_process() -> None:
    """The collector goes on there; not before the thread that forked is done, if it paused it too."""
    gc.enable()
    pauses = Pauses()
    other = Thread(target=pauses.begin)
    other.start()
    other.join()
    assert not gc.isenabled()
    pauses.forget_other_threads()  # what a forked process does first
    assert gc.isenabled()
    other = Thread(target=pauses.begin)
    other.start()
    other.join()
    mine = pauses.begin()
    pauses.forget_other_threads()
    assert not gc.isenabled()
    pauses.end(mine)
    assert gc.isenabled()
