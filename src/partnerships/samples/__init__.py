"""Sample registries that come with the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partnerships.registry import Registry

__all__ = ["kitakyushu"]


def kitakyushu() -> Registry:
    """Return the registry of Kitakyushu, Japan: its partnerships with their sources, and the history
    of its friendship with Dalian, in English, Japanese, Chinese and Korean.

    Coordinates are those of GeoNames (https://www.geonames.org, CC BY 4.0).

    >>> kitakyushu()["kitakyushu-dalian"].anniversary(45).on
    PartialDate('2024-05-01')
    """
    from importlib import resources

    from partnerships.formats import document

    path = resources.files(__name__).joinpath("kitakyushu.json")
    return document.loads(path.read_text("utf-8"), name="kitakyushu.json")
