"""The templates (Jinja2, the extra ``site``): every value is text, whatever is in it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from partnerships.errors import MissingExtra

if TYPE_CHECKING:
    from jinja2 import BaseLoader, Environment

PACKAGE: Final = "partnerships._drawing"

_NOT_IN_XML: Final = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""The characters that no XML document can hold (XML 1.0, 2.2)."""


def make_environment(*loaders: BaseLoader) -> Environment:
    """Return an environment for templates of some loaders, then those of pictures. Raises
    `MissingExtra`.
    """
    try:
        from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined  # noqa: PLC0415  # an extra
    except ImportError:
        message = "pictures and pages need Jinja2: pip install 'partnerships[site]'"
        raise MissingExtra(message) from None
    return Environment(
        loader=ChoiceLoader([*loaders, PackageLoader(PACKAGE, "")]),
        autoescape=True,
        finalize=_replace_unwritable,
        keep_trailing_newline=True,
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )


@cache
def get_picture_environment() -> Environment:
    """Return the environment of pictures alone. Raises `MissingExtra`."""
    return make_environment()


def _replace_unwritable(value: object) -> object:
    """Replace what XML cannot hold in a text; what is markup already has none."""
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return _NOT_IN_XML.sub("\ufffd", value)
    return value
