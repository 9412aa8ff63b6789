"""Registries go to other processes and come back: parts of one answer as the whole does."""

from concurrent.futures import ProcessPoolExecutor
from functools import reduce
from heapq import merge
from multiprocessing import get_context
from operator import methodcaller, or_
from typing import Final

from partnerships import Anniversary, Registry, samples

WINDOW: Final = "2020/2029"
DAY: Final = "2024-08-29"


def listed(part: Registry) -> list[Anniversary]:
    """Return what a part lists; a function that another process can find by its name."""
    return list(part.anniversaries(WINDOW, every=5))


def in_order(each: Anniversary) -> tuple[object, ...]:
    """Return what lists are ordered by."""
    return each.on.sort_key, each.partnership.id, each.number


def test_a_pool_of_processes_answers_for_the_parts_as_one_registry_does_for_the_whole() -> None:
    """Counts add up, lists merge, and filtered registries unite."""
    whole = samples.kitakyushu()
    partnerships = list(whole)
    parts = [Registry.of(partnerships[first::4]) for first in range(4)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        counts = list(pool.map(methodcaller("count_in_force_on", DAY), parts))
        lists = list(pool.map(listed, parts))
        in_force = list(pool.map(methodcaller("in_force_on", DAY), parts))
    assert sum(counts) == whole.count_in_force_on(DAY) > 0
    assert list(merge(*lists, key=in_order)) == list(whole.anniversaries(WINDOW, every=5))
    united = reduce(or_, in_force)
    assert set(united) == set(whole.in_force_on(DAY))
    assert len(united) == sum(counts)
