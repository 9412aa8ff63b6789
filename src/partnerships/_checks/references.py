"""What is recorded without a source, and types that nothing relates to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._checks.found import Found, Question
from partnerships.acts import Conclusion

if TYPE_CHECKING:
    from collections.abc import Iterator


def check_references(question: Question) -> Iterator[Found]:
    """Yield conclusions and exchanges without a source, and types of their own (P601, E601, T101)."""
    for partnership in question.registry:
        if partnership.sources:
            continue
        for index, act in enumerate(partnership.acts):
            if isinstance(act, Conclusion) and not act.sources:
                yield Found("P601", "partnerships", partnership.id, f"acts[{index}].sources")
    for exchange in question.registry.exchanges.values():
        if not exchange.sources:
            yield Found("E601", "exchanges", exchange.id, "sources")
    for type_ in question.registry.types.values():
        if type_.broader is None:
            values = {"type": type_.code}
            yield Found("T101", "types", type_.code, "broader", values=values)
