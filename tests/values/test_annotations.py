"""The annotations of the classes resolve, for libraries that read them."""

import typing
from collections.abc import Iterator

import attrs
import cattrs
import pytest

import partnerships
from partnerships import anniversaries, dates, samples


def value_classes() -> Iterator[type]:
    for module in (partnerships, anniversaries, dates):
        for name in module.__all__:
            found = getattr(module, name)
            if isinstance(found, type) and attrs.has(found):
                yield found


@pytest.mark.parametrize("class_", dict.fromkeys(value_classes()))
def test_the_annotations_of_a_class_resolve(class_: type) -> None:
    hints = typing.get_type_hints(class_)
    assert {field.name for field in attrs.fields(class_)} <= set(hints)


def test_values_are_unstructured_by_a_plain_converter() -> None:
    """What another library makes of them is its own business; it does not fail."""
    registry = samples.kitakyushu()
    partnership = registry["kitakyushu-dalian"]
    history = registry.history("kitakyushu-dalian")
    for value in (partnership, partnership.anniversary(45), *history):
        assert cattrs.Converter().unstructure(value)
