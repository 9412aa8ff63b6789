"""Files and their contents as text: encodings and JSON."""

from typing import Final

BYTE_ORDER_MARK: Final = "\ufeff"
"""The first letter of some files in Unicode, which shows their encoding and is no part of the text."""
