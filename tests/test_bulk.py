"""The cyclic garbage collector rests while very many values are made, and then goes on as it was."""

import gc
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest

from partnerships._bulk import without_collector


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
    with without_collector():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(KeyError), without_collector():
        raise KeyError
    assert gc.isenabled()


def test_a_block_in_a_block_does_not_wake_it() -> None:
    """It goes on when the outer one is done."""
    gc.enable()
    with without_collector():
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_whoever_has_switched_it_off_finds_it_off() -> None:
    """It was not at work before."""
    gc.disable()
    with without_collector():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_it_works_again_when_the_last_thread_is_done() -> None:
    """In whichever order they end."""
    gc.enable()
    both, done = Barrier(2), Barrier(2)
    seen: list[bool] = []

    def first() -> None:
        with without_collector():
            both.wait()
        seen.append(gc.isenabled())
        done.wait()

    thread = Thread(target=first)
    thread.start()
    with without_collector():
        both.wait()
        done.wait()
        assert not gc.isenabled()
    thread.join()
    assert seen == [False]
    assert gc.isenabled()
