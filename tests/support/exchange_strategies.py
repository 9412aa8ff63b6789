"""Hypothesis strategies for registries with exchanges, of histories as `tests.support.strategies` draws them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from partnerships._testing.exchanges import Links, draw_exchange
from partnerships._testing.histories import EXACT, PARTIAL
from partnerships._testing.registries import draw_registry
from tests.support.strategies import partnerships

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from partnerships import Exchange, Partnership, Registry

TEXTS: Final = st.sampled_from(("Sun Yat-sen", "孫文", "a, b; c", "bricks", "p. 9", '"x"'))


@st.composite
def exchanges(
    draw: DrawFn,
    id_: str = "x",
    partnership: Partnership | None = None,
    others: tuple[str, ...] = (),
    cited: tuple[str, ...] = (),
) -> Exchange:
    """Exchanges of a partnership, or of none, that may be part of others and cite sources."""
    return draw_exchange(draw, id_, Links(partnership, others, cited))


_HISTORIES: Final = st.lists(partnerships(EXACT, PARTIAL), min_size=1, max_size=3)


@cache
@st.composite
def registries_with_exchanges(draw: DrawFn) -> Registry:
    """Registries of a few partnerships with exchanges, of exact and of partial dates."""
    held = {partnership.id: partnership for partnership in draw(_HISTORIES)}
    return draw_registry(draw, held, 4)
