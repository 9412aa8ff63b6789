"""A registry in parts, which the workers of a Dask cluster read and answer for.

python dask_registry.py registry.json parts 2024/2024
"""

import sys
from collections.abc import Callable
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TypeVar

import pyarrow as pa
from dask.distributed import Client, Future, LocalCluster
from pyarrow import parquet

from partnerships import Anniversary, Registry
from partnerships.formats import arrow, document

T = TypeVar("T")


def write_parts(registry: Registry, folder: Path, number: int) -> list[Path]:
    """Write so many parts of a registry into a folder that all machines share."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"part-{index:04}.json" for index in range(number)]
    for path, part in zip(paths, registry.parted(number), strict=True):
        document.dump(part, path)
    return paths


def read_parts(client: Client, paths: list[Path]) -> list[Future]:
    """Let the workers read the parts and keep them, as long as the futures are kept here."""
    return client.map(document.load, paths, pure=False)  # not pure: the files can change


def ask(client: Client, parts: list[Future], question: Callable[[Registry], T]) -> list[T]:
    """Return the answer of each part to a question."""
    return client.gather(client.map(question, parts, pure=False))


def count_anniversaries(client: Client, parts: list[Future], period: str) -> int:
    """Return the number of anniversaries in a period, of all parts."""
    return sum(ask(client, parts, partial(Registry.count_anniversaries, period=period)))


def list_part(part: Registry, period: str) -> list[Anniversary]:
    """Return the anniversaries of a part, all at once, as an iterator cannot be sent."""
    return [*part.anniversaries(period)]


def list_anniversaries(client: Client, parts: list[Future], period: str) -> list[Anniversary]:
    """Return the anniversaries in a period, of all parts, in the order that a registry has."""
    found = chain.from_iterable(ask(client, parts, partial(list_part, period=period)))
    return sorted(found, key=lambda each: (each.on.sort_key, each.partnership.id, each.number))


def write_intervals(part: Registry, path: Path) -> None:
    """Write the intervals of a part as Parquet, for engines that read it."""
    parquet.write_table(pa.table(arrow.table(part, "intervals")), path)


def write_all_intervals(client: Client, parts: list[Future], paths: list[Path]) -> list[Path]:
    """Let the workers write the intervals of all parts beside them."""
    written = [path.with_suffix(".parquet") for path in paths]
    client.gather(client.map(write_intervals, parts, written, pure=False))
    return written


def main() -> None:
    """Divide a registry document, and count the anniversaries of a period on the workers."""
    source, folder, period = sys.argv[1:]
    paths = write_parts(document.load(source), Path(folder), number=4)
    # A cluster of this machine; the address of a scheduler is that of another one.
    with LocalCluster(n_workers=2, threads_per_worker=1) as cluster, Client(cluster) as client:
        parts = read_parts(client, paths)
        print(count_anniversaries(client, parts, period))
        write_all_intervals(client, parts, paths)


if __name__ == "__main__":
    main()
