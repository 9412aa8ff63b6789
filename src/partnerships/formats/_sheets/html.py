"""Tables and lists of web pages."""

from __future__ import annotations

import codecs
import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from attrs import evolve

from partnerships.errors import InvalidTable, MissingExtra
from partnerships.formats._sheets.blocks import Pair, join_blocks
from partnerships.formats._sheets.bullets import Item, make_list
from partnerships.formats._sheets.flags import find_flag_country
from partnerships.formats._sheets.sheet import (
    Form,
    Line,
    Record,
    Sheet,
    Span,
    clean_lines,
    fill_spans,
    keep_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

_MAX_DEPTH: Final = 3000
"""How deep elements can lie within each other. A parser's time grows with the square of it."""
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_NOT_NESTED: Final = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr", "source", "param"}
    | {"p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot"}
)
"""Elements that have no content, or end where the next begins."""
_LEFT_OUT: Final = frozenset(
    {"script", "style", "nav", "footer", "noscript", "template", "svg", "select", "button", "head"}
    | {"form", "iframe", "-comment", "textarea"}
)
_BLOCKS: Final = frozenset(
    {"p", "div", "li", "ul", "ol", "dt", "dd", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "tr"}
)
_PLAIN: Final = frozenset({"body", "div", "span", "section", "main", "article", "td"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS: Final = frozenset({"ul", "ol"})
_SIZE: Final = re.compile(r"\s*(\d{1,5})")
_HIDDEN: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_HEAD_LENGTH: Final = 4096
_CHARSET: Final = re.compile(
    rb"""<meta\b[^<>]{0,200}\bcharset\s*=\s*["']?([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE
)
_WEB_NAMES: Final = {
    "x-sjis": "cp932",
    "shift-jis": "cp932",
    "windows-31j": "cp932",
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "tis-620": "cp874",
}
"""What browsers take for the encodings of pages (WHATWG, Encoding)."""
_DATA: Final = "-text"


def read_html(text: str) -> Iterator[Sheet]:
    """Yield the tables and lists of a page.

    Raises `MissingExtra` if selectolax is not installed, and `InvalidTable` for a page of elements
    within elements.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  # an extra, needed only here
    except ImportError:
        message = "reading a web page needs selectolax: python -m pip install 'partnerships[web]'"
        raise MissingExtra(message) from None
    _check_depth(text)
    root = LexborHTMLParser(text).root
    yield from _join_tables(_PageReader().read(root)) if root is not None else ()


def find_declared_encoding(content: bytes) -> str | None:
    """Return the encoding that a page declares in its head, if Python has it and no mark says another."""
    if content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    found = _CHARSET.search(content[:_HEAD_LENGTH])
    if found is None:
        return None
    name = found[1].decode("ascii").lower()
    name = _WEB_NAMES.get(name, name)
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    try:
        content.decode()
    except UnicodeDecodeError:
        return name
    return "utf-8"  # pages are often converted, and the declaration is not


def _check_depth(text: str) -> None:
    depth = 0
    for found in _TAG.finditer(text):
        if found[2].lower() not in _NOT_NESTED:
            depth = max(0, depth - 1) if found[1] else depth + 1
            if depth > _MAX_DEPTH:
                raise InvalidTable(f"a page with more than {_MAX_DEPTH} elements within each other")


def _iter_nodes(root: LexborNode, left_out: frozenset[str]) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node below another where it begins and where it ends, but those of some elements."""
    opened: list[LexborNode] = []
    node = root.child
    while node is not None or opened:
        if node is None:
            node = opened.pop()
            yield node, False
            node = node.next
        elif node.tag in left_out or (node.tag != _DATA and _is_hidden(node)):
            node = node.next
        else:
            yield node, True
            opened.append(node)
            node = node.child


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


def _get_text(root: LexborNode, left_out: frozenset[str] = frozenset({"table"})) -> str:
    """Return the text that is shown of an element: a line for each block, and flags as countries."""
    parts: list[str] = []
    flags: list[str] = []
    for node, begins in _iter_nodes(root, _LEFT_OUT | left_out):
        tag = node.tag or ""
        if tag == _DATA and begins:
            parts.append(" ".join(re.split(r"[ \t\r\n]+", node.text_content or "")))
        elif tag == "br":
            parts += "\n" if begins else ""
        elif tag == "img":
            if begins and (flag := _find_flag(node)):
                flags.append(flag)
        elif tag == "sup":
            parts.append(" ⟦" if begins else "⟧")
        elif tag in _BLOCKS:
            parts.append("\n")
    text = "".join(parts)
    text = (
        re.sub(r" ?⟦\s*\[?([^⟦⟧\[\]]*)\]?\s*⟧", _format_footnote, text)
        .replace("⟦", "")
        .replace("⟧", "")
    )
    text = clean_lines(text)
    front = [flag for flag in dict.fromkeys(flags) if not re.match(rf"{re.escape(flag)}\b", text)]
    return " ".join((*front, text)).strip()


def _format_footnote(found: re.Match[str]) -> str:
    mark = found[1].strip()
    # 21st, m²: letters and single small digits may belong to the word.
    return (mark if mark.isalpha() and len(mark) == 2 else f" [{mark}]") if mark else ""


def _find_flag(image: LexborNode) -> str:
    """Return the country whose flag a picture shows, or ""."""
    own = image.attributes
    parent = image.parent
    titles = [own.get("alt"), own.get("title"), own.get("src")]
    for each in titles:
        if country := find_flag_country(each or ""):
            return country
    about = f"{own.get('class')} {own.get('src')} {parent and parent.attributes.get('class')}"
    if "flag" in about.lower():
        given = (*titles[:2], parent and parent.attributes.get("title"))
        return next((each for each in given if each), "")
    return ""


class _PageReader:
    """Read the tables and lists of a page in one pass, with the headings above them."""

    def __init__(self) -> None:
        self._name = ""
        self._around: list[Line] = []

    def read(self, root: LexborNode) -> Iterator[Sheet]:
        inner = 0
        tables: list[bool] = []
        for node, begins in _iter_nodes(root, _LEFT_OUT):
            tag = node.tag or ""
            if tag in _LISTS or tag == "dl":
                inner += 1 if begins else -1
                if begins and inner == 1 and True not in tables:
                    yield from self._read_list(node) if tag != "dl" else self._read_terms(node)
            elif tag == "table":
                if not begins:
                    tables.pop()
                    continue
                sheet, records = self._read_table(node)
                tables.append(not _is_layout(records))
                if tables[-1]:
                    yield sheet
            elif begins and not inner and True not in tables:
                self._note_text(node, tag)

    def _note_text(self, node: LexborNode, tag: str) -> None:
        """Keep headings and paragraphs, which say what the tables below are."""
        text = ""
        if tag in _HEADINGS or tag == "p":
            text = _get_text(node)
            if tag in _HEADINGS:
                self._name = text
        elif tag == _DATA and node.parent is not None and node.parent.tag in _PLAIN:
            text = clean_lines(node.text_content or "")
        if text:
            self._around.append(Line(0, text))

    def _read_table(self, table: LexborNode) -> tuple[Sheet, list[Record]]:
        rows: list[tuple[int, list[Span]]] = []
        caption = ""
        inner = 0
        for node, begins in _iter_nodes(table, _LEFT_OUT):
            tag = node.tag
            if tag == "table":
                inner += 1 if begins else -1
            elif inner or not begins:
                continue
            elif tag == "caption":
                caption = _get_text(node)
            elif tag == "tr":
                rows.append((len(rows) + 1, []))
            elif tag in {"td", "th"} and rows:
                rows[-1][1].append(_read_cell(node))
        records = [*fill_spans(rows)]
        sheet = Sheet(
            caption or self._name,
            Form.HTML,
            records,
            separator=" | ",
            around=keep_lines(self._around),
            size=len(records),
        )
        return sheet, records

    def _read_list(self, root: LexborNode) -> Iterator[Sheet]:
        items: list[Item] = []
        depth = count = 0
        for node, begins in _iter_nodes(root, _LEFT_OUT | {"table"}):
            if node.tag in _LISTS:
                depth += 1 if begins else -1
            elif node.tag == "li" and begins:
                count += 1
                text = _get_text(node, frozenset({"table", "ul", "ol"}))
                items.append(Item(count, depth, text))
        if items:
            yield make_list(items, self._name, Form.HTML, self._around)

    def _read_terms(self, root: LexborNode) -> Iterator[Sheet]:
        pairs: list[Pair] = []
        term = ""
        for node, begins in _iter_nodes(root, _LEFT_OUT | {"table"}):
            if begins and node.tag == "dt":
                term = _get_text(node)
            elif begins and node.tag == "dd":
                pairs.append(Pair(len(pairs) + 1, term, _get_text(node)))
        if records := join_blocks(pairs):
            yield Sheet(
                self._name,
                Form.PAGES,
                records,
                separator=" | ",
                around=keep_lines(self._around),
                size=len(records),
            )
        elif pairs:
            items = [
                item
                for key, group in groupby(pairs, key=lambda pair: pair.key)
                for item in (
                    Item(0, 0, key),
                    *(Item(pair.line, 1, pair.value) for pair in group),
                )
            ]
            yield make_list(items, self._name, Form.HTML, self._around)


def _is_layout(records: list[Record]) -> bool:
    """Whether a table has no rows, but the parts of a page: one or two rows with whole paragraphs."""
    return len(records) <= 2 and (
        not any(len(each.cells) > 1 or each.fault for each in records)
        or any(cell.count("\n") > 2 for each in records for cell in each.cells)
    )


def _read_cell(node: LexborNode) -> Span:
    rows, columns = (
        found and int(found[1])
        for found in (
            _SIZE.match(node.attributes.get(name) or "1") for name in ("rowspan", "colspan")
        )
    )
    return Span(_get_text(node), 1 if rows is None else rows, columns or 1)


def _join_tables(sheets: Iterator[Sheet]) -> Iterator[Sheet]:
    """Yield the sheets, with successive tables of keys and values as one of blocks."""
    waiting: list[tuple[Sheet, list[Record]]] = []
    for sheet in sheets:
        records = [*sheet.records]
        kept = evolve(sheet, records=records)
        is_table = sheet.form is Form.HTML and sheet.columns is None
        if is_table and records and all(len(each.cells) == 2 for each in records):
            waiting.append((kept, records))
            continue
        yield from _flush_tables(waiting)
        yield kept
    yield from _flush_tables(waiting)


def _flush_tables(waiting: list[tuple[Sheet, list[Record]]]) -> Iterator[Sheet]:
    firsts = {records[0].cells[0] for _, records in waiting}
    pairs = [Pair(record.line, *record.cells) for _, records in waiting for record in records]
    headings = {tuple(records[0].cells) for _, records in waiting}  # the same in tables of rows
    is_alike = len(firsts) == 1 and len(headings) > 1
    blocks = join_blocks(pairs) if is_alike else None
    if blocks is None:
        yield from (sheet for sheet, _ in waiting)
    else:
        first, _ = waiting[0]
        yield evolve(first, form=Form.PAGES, records=blocks, size=len(blocks))
    waiting.clear()
