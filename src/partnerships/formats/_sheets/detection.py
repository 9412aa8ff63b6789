"""Find the form of a file by its content; its name settles what the content leaves open."""

from __future__ import annotations

import io
import re
from contextlib import suppress
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile

from partnerships.errors import InvalidTable, PartnershipsError
from partnerships.formats._sheets.blocks import find_pair, join_blocks
from partnerships.formats._sheets.bullets import find_bullet
from partnerships.formats._sheets.delimited import SEPARATORS
from partnerships.formats._sheets.json_rows import parse_json_or_lines
from partnerships.formats._sheets.markdown import RULE
from partnerships.formats._sheets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SAMPLE_LINES: Final = 400
_SAMPLE_LENGTH: Final = 1000
_SIGNATURES: Final = (
    (b"%PDF", "a PDF document"),
    (b"{\\rtf", "a document in RTF"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a picture or sound (RIFF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"BZh", "a compressed file (bzip2)"),
    (b"\xfd7zXZ", "a compressed file (xz)"),
    (b"7z\xbc\xaf", "an archive (7z)"),
    (b"Rar!", "an archive (RAR)"),
    (b"SQLite format 3", "a database (SQLite)"),
    (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"),
    (
        b"MIME-Version:",
        "a web page with its pictures in one file (save it as a workbook, or as HTML only)",
    ),
    (
        b'<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>',
        "a workbook in XML of 2003 (save it as .xlsx)",
    ),
    (
        b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>',
        "a workbook in XML of 2003 (save it as .xlsx)",
    ),
)
"""The beginnings of files that have no table that can be read."""
_ZIPPED: Final = (
    ("word/", "a Word document"),
    ("ppt/", "a PowerPoint presentation"),
    ("Index/", "a document of Apple's Numbers or Pages (save it as .xlsx)"),
    ("META-INF/container.xml", "a book (EPUB)"),
    ("doc.kml", "a map (KMZ)"),
)
_OPEN_DOCUMENT: Final = b"application/vnd.oasis.opendocument."
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS: Final = (
    b"\t\x08\x10\0",
    b"\t\x08\x08\0",
    b"\t\x04\x06\0",
    b"\t\x02\x06\0",
    b"\t\0\x04\0",
)
"""The beginnings of workbooks that are not packed at all."""
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_HTML: Final = re.compile(
    r"\s*(?:<\?xml[^<>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|ul|ol|dl|div|h[1-6]|section|main|article|p|meta|title|link|style|script|center|font)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_TABLE: Final = re.compile(r"<table\b[^<>]*>", re.IGNORECASE)
_HTML_CELL: Final = re.compile(r"<t[dh]\b[^<>]*>", re.IGNORECASE)
_WIKI_LINE: Final = re.compile(
    r"[ \t:]*\{\|.*|[*#]+[ \t]*(?:'{2,3})?(?:\{\{|\[\[).*|={2,6}[^=].*[^=]={2,6}[ \t]*|\{\{[^{}|]+\|?.*"
)
_WIKI_LINK: Final = re.compile(r"\[\[[^\[\]]+\]\]|\{\{[^{}]+\}\}")
_JSON_NAMES: Final = (".json", ".geojson", ".jsonl", ".ndjson")
_MARKDOWN_NAMES: Final = (".md", ".markdown", ".mdown")
_WIKI_NAMES: Final = (".wiki", ".mediawiki", ".wikitext")


def detect_binary(content: bytes) -> Form | None:
    """Return `Form.EXCEL` for a workbook, and None for text.

    Raises `InvalidTable` for other files that are no text; the message says what they seem to be.
    """
    if not content:
        raise InvalidTable("an empty file")
    if content.startswith(b"PK\x03\x04"):
        return _detect_zipped(content)
    if content.startswith(_STREAMS):
        return Form.EXCEL
    if content.startswith(_OLE):
        return _detect_compound(content)
    start = content[:4096].lstrip()
    for signature, what in _SIGNATURES:
        if start.startswith(signature):
            raise InvalidTable(f"{what}, in which no table can be read")
    return None


def check_text(content: bytes) -> None:
    """Raise `InvalidTable` for bytes that are no text in any encoding that is detected."""
    if b"\0" in content[:100_000] and not content.startswith(_MARKS):
        raise InvalidTable("neither text nor a known form of a table (it has zero bytes)")


def _detect_zipped(content: bytes) -> Form:
    try:
        with ZipFile(io.BytesIO(content)) as file:
            names = file.namelist()
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise InvalidTable(f"a damaged workbook or archive ({error})") from None
    if any(name.startswith("xl/") for name in names):
        return Form.EXCEL
    start = content[:200]
    if (at := start.find(_OPEN_DOCUMENT)) >= 0:
        if start.startswith(b"spreadsheet", at + len(_OPEN_DOCUMENT)):
            return Form.EXCEL
        raise InvalidTable("an OpenDocument file that is no spreadsheet")
    for beginning, what in _ZIPPED:
        if any(name.startswith(beginning) for name in names):
            raise InvalidTable(f"{what}, in which no table can be read")
    raise InvalidTable("a zip archive (unpack it first)")


def _detect_compound(content: bytes) -> Form:
    """Return `Form.EXCEL` for an .xls file; other old files of Office have the same beginning."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise InvalidTable("a workbook that is protected by a password")
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return Form.EXCEL
    what = (
        "a Word document"
        if "WordDocument".encode("utf-16-le") in content
        else "a file of old Office"
    )
    raise InvalidTable(f"{what}, in which no table can be read")


def detect_form(text: str, name: str) -> Form:
    """Return the form of a text with line feeds."""
    lines = [line for line in islice(_iter_lines(text), _SAMPLE_LINES) if line.strip()]
    if not lines:
        raise InvalidTable("an empty file")
    ending = name.lower()
    if text.lstrip()[:1] in {"{", "["} and (ending.endswith(_JSON_NAMES) or _is_json(text)):
        return Form.JSON
    if _is_wikitext(lines, ending):
        return Form.WIKITEXT
    if _HTML.match(text) or (_HTML_TABLE.search(text) and _HTML_CELL.search(text)):
        return Form.HTML
    return _detect_plain(lines, ending)


def _detect_plain(lines: Sequence[str], ending: str) -> Form:
    if any(
        RULE.fullmatch(rule) and "|" in heading and not RULE.fullmatch(heading)
        for heading, rule in pairwise(lines)
    ):
        return Form.MARKDOWN
    if _is_bulleted(lines):
        return Form.MARKDOWN if ending.endswith(_MARKDOWN_NAMES) else Form.BULLETS
    pairs = [pair for number, line in enumerate(lines, 1) if (pair := find_pair(number, line))]
    if 2 * len(pairs) > len(lines) and not _is_delimited(lines) and join_blocks(pairs):
        return Form.PAGES
    return Form.DELIMITED


def _is_json(text: str) -> bool:
    with suppress(PartnershipsError):
        parse_json_or_lines(text)
        return True
    return False


def _iter_lines(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text[at : min(end, at + _SAMPLE_LENGTH)]
        at = end + 1


def _is_wikitext(lines: Sequence[str], ending: str) -> bool:
    if lines[0].lstrip().startswith("<") and not lines[0].lstrip().startswith(("<!--", "<div")):
        return False
    marked = sum(_WIKI_LINE.fullmatch(line) is not None for line in lines)
    linked = sum(_WIKI_LINK.search(line) is not None for line in lines)
    table = any(line.lstrip(" \t:").startswith("{|") for line in lines)
    if ending.endswith(_WIKI_NAMES):
        return table or marked > 0 or _is_bulleted(lines)
    return table or (marked > 0 and linked > 0 and 4 * (marked + linked) >= len(lines))


def _is_bulleted(lines: Sequence[str]) -> bool:
    """Whether a text is a list of items, and no table that has such marks in its first cells."""
    found = [find_bullet(line) for line in lines]
    marked = sum(each is not None for each in found)
    return 2 * marked > len(lines) and not (found[0] is None and _is_delimited(lines))


def _is_delimited(lines: Sequence[str]) -> bool:
    """Whether all lines have one separator equally often."""
    return len(lines) > 1 and any(
        len({line.count(each) for line in lines} | {0}) == 2 and all(each in line for line in lines)
        for each in (*SEPARATORS, "|")
    )
