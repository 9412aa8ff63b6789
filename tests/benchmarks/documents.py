"""Reading and writing registry documents, beside pydantic and the same records."""

from __future__ import annotations

import time
import tracemalloc
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from partnerships._gc import MANY, paused_gc
from partnerships.formats import document
from tests.benchmarks import data

if TYPE_CHECKING:
    from collections.abc import Callable


class Measured(NamedTuple):
    """How long something takes, in seconds, and how many bytes its result takes."""

    name: str
    seconds: float
    bytes: int


def measured(size: int, rounds: int = 5) -> list[Measured]:
    """Return what reading and writing a document of so many partnerships takes."""
    from tests.benchmarks.models import DocumentModel

    text = document.dumps(data.registry(size))
    registry, model = document.loads(text), DocumentModel.model_validate_json(text)
    if len(registry) != len(model.partnerships):
        raise AssertionError("the two read different documents")

    def paused() -> object:
        with paused_gc(MANY):
            return DocumentModel.model_validate_json(text)

    ways: dict[str, Callable[[], object]] = {
        "read, partnerships": lambda: document.loads(text),
        "read, pydantic": lambda: DocumentModel.model_validate_json(text),
        # As this library reads: what the collector costs is no merit of either.
        "read, pydantic, collector paused": paused,
        "write, partnerships": lambda: document.dumps(registry),
        "write, pydantic": lambda: model.model_dump_json(indent=2, exclude_defaults=True),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, do in ways.items():
            begun = time.perf_counter()
            do()
            times[name].append(time.perf_counter() - begun)
    return [Measured(name, median(times[name]), _kept(do)) for name, do in ways.items()]


def _kept(do: Callable[[], object]) -> int:
    tracemalloc.start()
    kept = do()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size
