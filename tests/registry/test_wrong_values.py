"""What is no value of the library is refused with its place; an id that is no text is not found."""

from typing import TYPE_CHECKING

import pytest

from partnerships import (
    InvalidType,
    NotFound,
    Partnership,
    Registry,
    samples,
)

if TYPE_CHECKING:
    from collections.abc import Callable

REGISTRY = samples.kitakyushu()


@pytest.mark.parametrize(
    "what", ["partnerships", "municipalities", "types", "exchanges", "sources", "fields"]
)
@pytest.mark.parametrize("value", [5, None, "dalian", Partnership])
def test_a_value_of_another_class_is_refused_with_its_place(what: str, value: object) -> None:
    with pytest.raises(InvalidType, match="must be a ") as caught:
        Registry.of(**{what: [value]})  # type: ignore[arg-type]  # on purpose
    assert caught.value.path == what


def test_a_class_of_ones_own_is_refused() -> None:
    class Own(Partnership):  # type: ignore[misc]  # on purpose
        """What nothing may extend."""

    tie = REGISTRY["kitakyushu-dalian"]
    with pytest.raises(InvalidType, match="of a class of its own that extends Partnership"):
        Registry.of([Own(tie.parties, tie.acts)])


ASKED = (
    "__getitem__",
    "find",
    "involving",
    "between",
    "history",
    "commemorations",
    "parts_of",
    "removing",
)


def ask(name: str, id_: object) -> object:
    """Ask the registry by an id, twice where it takes two."""
    method: Callable[..., object] = getattr(REGISTRY, name)
    return method(id_, id_) if name == "between" else method(id_)


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize("id_", [5, None, [], {}])
def test_an_id_that_is_no_text_is_not_found(name: str, id_: object) -> None:
    if (name, id_) == ("history", None):
        assert len(REGISTRY.history(None)) == len(REGISTRY.history())
        return
    with pytest.raises(NotFound, match="an id is a text"):
        ask(name, id_)


@pytest.mark.parametrize("name", sorted({*ASKED} - {"involving", "between"}))
@pytest.mark.parametrize("id_", ["x" * 5_000, "\u202e\u200b"])
def test_a_message_is_short_however_long_the_id_is(name: str, id_: str) -> None:
    with pytest.raises(NotFound) as caught:
        ask(name, id_)
    assert len(str(caught.value)) < 200
    assert "\u202e" not in str(caught.value)


@pytest.mark.parametrize("other", [None, 5, "dalian", {}])
def test_changes_are_from_a_registry(other: object) -> None:
    with pytest.raises(InvalidType, match="must be a Registry, and is ") as caught:
        REGISTRY.changes_from(other)  # type: ignore[arg-type]  # on purpose
    assert caught.value.path == "other"


@pytest.mark.parametrize("value", [5, None, "kitakyushu-dalian", REGISTRY])
def test_only_a_partnership_is_added(value: object) -> None:
    with pytest.raises(InvalidType, match="must be a Partnership"):
        REGISTRY.adding(value)  # type: ignore[arg-type]  # on purpose
