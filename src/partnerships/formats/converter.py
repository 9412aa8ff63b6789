"""Single values as plain data and back, for `cattrs`: what a program stores or sends without a document.

Plain data are dicts, lists, texts, numbers, booleans and None, as JSON has them. The forms are those of
the registry document, with one difference: a value has what it refers to whole, where a document refers
to it by id. A partnership has its municipalities, and a type that is not built in has its labels.

Read and written are the values that a registry holds and their parts, a whole `Registry` (as its
document), and the answers `Anniversary`, `Commemoration`, `CompletedYears`, `Count`, `Due`, `Finding`,
`Interval`, `Renaming`, `Run` and `Spell`. Reading a value of a library class reports all that is wrong with
it at once, as one `InvalidDocument` or another `PartnershipsError`, each with its place; in classes of your
own, cattrs adds the place within these.
"""

from __future__ import annotations

from cattrs import Converter

from partnerships.formats._document.values import CLASSES, make_value_converter
from partnerships.formats.document import structure, unstructure
from partnerships.registry import Registry

__all__ = ["configure_converter", "make_converter"]


def make_converter() -> Converter:
    """Return a new cattrs converter that reads and writes values of this library.

    It can be given further hooks, for classes of your own that have such values as fields.

    >>> from partnerships import Term
    >>> converter = make_converter()
    >>> converter.unstructure(Term("P5Y"))
    'P5Y'
    >>> converter.structure("P5Y", Term)
    Term('P5Y')
    """
    converter = Converter()
    configure_converter(converter)
    return converter


def configure_converter(converter: Converter) -> None:
    """Register the hooks of `make_converter` on a converter of your own, such as one of
    ``cattrs.preconf.orjson`` or ``cattrs.preconf.msgspec``.
    """
    values = make_value_converter()
    for kind in CLASSES:
        converter.register_structure_hook(kind, values.structure)
        if isinstance(kind, type):
            converter.register_unstructure_hook(kind, values.unstructure)
    converter.register_structure_hook(Registry, lambda value, _: structure(value))
    converter.register_unstructure_hook(Registry, unstructure)
