"""Pages with a block of keys and values for each partnership, as records with a heading."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships._languages.lexicon import get_meanings, normalize_word
from partnerships.formats._sheets.sheet import MAX_CELLS, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MIN_KEYS: Final = 2
"""The number of keys that each of two blocks must have for them to be blocks."""
_PAIR: Final = re.compile(r"[\W_]*([^\W\d_][^:：\t|;,]{0,40}?)[ \u3000]*[:：](?!//)\s*(.*)")


class Pair(NamedTuple):
    """A key and its value."""

    line: int
    key: str
    value: str


def find_pair(line: int, text: str) -> Pair | None:
    """Return the key and value in a line such as ``Date: 1979``, or None."""
    found = _PAIR.fullmatch(text)
    return None if found is None else Pair(line, found[1].strip(), found[2].strip())


def join_blocks(pairs: Sequence[Pair]) -> list[Record] | None:
    """Return a heading with all keys and a record for each block, or None if there are no blocks.

    A block begins with the key of the first pair, and has one cell for all values of a key; most blocks have the
    same keys, and one of these is a word for headings of lists.
    """
    blocks = [*_split_blocks(pairs)]
    counts = Counter(key for block in blocks for key in block)
    common = [key for key, count in counts.items() if 2 * count > len(blocks)]
    if len(blocks) < 2 or len(common) < _MIN_KEYS or len(counts) > MAX_CELLS:
        return None
    if get_meanings("headings").keys().isdisjoint(map(normalize_word, common)):
        return None
    numbers = {key: number for number, key in enumerate(counts)}
    records = [Record(0, [*counts])]
    for block in blocks:
        cells = [""] * len(numbers)
        for key, found in block.items():
            cells[numbers[key]] = "\n".join(pair.value for pair in found)
        records.append(Record(next(iter(block.values()))[0].line, cells))
    return records


def _split_blocks(pairs: Sequence[Pair]) -> Iterator[dict[str, list[Pair]]]:
    block: dict[str, list[Pair]] = {}
    for pair in pairs:
        if pair.key in block:
            if pair.key != pairs[0].key:  # a further value
                block[pair.key].append(pair)
                continue
            yield block
            block = {}
        block[pair.key] = [pair]
    if block:
        yield block
