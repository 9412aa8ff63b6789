"""Numbers packed as tightly as they allow."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def pack_years(years: Iterable[int]) -> array[int]:
    """Return years, from 0 to 10,000, in two bytes each."""
    return array("H", years)


def pack_numbers(numbers: Iterable[int]) -> array[int]:
    """Return positions or counts in four bytes each."""
    return array("I", numbers)
