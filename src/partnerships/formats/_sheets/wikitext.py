"""Tables and lists in the text of wiki pages, such as Wikipedia's.

One pass over the text replaces templates and links, the innermost first, by what is shown of them. All
passes take time in proportion to the text; parsers of all of MediaWiki's syntax take hours for a large
table that is not closed.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from partnerships.formats._rows.countries import find_country
from partnerships.formats._sheets.bullets import Item, make_list
from partnerships.formats._sheets.flags import find_flag_country
from partnerships.formats._sheets.sheet import (
    Form,
    Line,
    Sheet,
    Span,
    clean_lines,
    fill_spans,
    keep_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LOST_BREAK: Final = "\ue000"
"""Stands for a line break that is not shown, so that the lines can be counted."""
_SHOWN_BREAK: Final = "\ue001"
"""Stands for a ``<br>``."""
_MAX_DEPTH: Final = 40
"""The maximum depth of templates and links within each other, as in MediaWiki."""
_TOKEN: Final = re.compile(r"\{\{|\}\}|\[\[|\]\]")
_COMMENT: Final = re.compile("<!--")
_REFERENCE: Final = re.compile(r"<ref(?:\s[^<>]{0,500})?>", re.IGNORECASE)
_EMPTY_REFERENCE: Final = re.compile(r"<ref(?:\s[^<>]{0,500})?/>", re.IGNORECASE)
_BREAK: Final = re.compile(r"<br\s{0,5}/?>", re.IGNORECASE)
_SUPERSCRIPT: Final = re.compile(
    r"<sup(?:\s[^<>]{0,300})?>\[?([^<>\[\]]{0,100})\]?</sup>", re.IGNORECASE
)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
_EXTERNAL: Final = re.compile(r"\[(?:https?:)?//[^\s\[\]]{1,1000}([^\[\]\n]{0,500})\]")
_QUOTES: Final = re.compile("'{2,5}")
_SWITCH: Final = re.compile(r"__[A-Z]+__")
_HEADING: Final = re.compile(r"(={1,6})[ \t]*([^=\s](?:.*[^=\s])?)[ \t]*=+[ \t]*")
_ATTRIBUTES: Final = re.compile(r"\s*(?:[\w-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'|]+)\s*)*")
_SPAN: Final = re.compile(r"(row|col)span\s*=\s*[\"']?\s*(\d{1,5})", re.IGNORECASE)
_BULLET: Final = re.compile(r"([*#:;]+)[ \t]*(.*)")
_CODE: Final = re.compile(r"[A-Z]{2,3}")
_NAMED: Final = re.compile(r"\s*[\w -]{0,40}[^\W\d][\w -]{0,40}=")
_NUMBERED: Final = re.compile(r"\s*\d{1,3}\s*=")
_NUMBER: Final = re.compile(r"\d{1,4}")
_FILE: Final = re.compile(
    r"\s*(?:file|image|datei|bild|fichier|archivo|ficheiro|plik|bestand|immagine|файл|ファイル|画像|文件|檔案|파일|그림)\s*:",
    re.IGNORECASE,
)
_NO_TEXT: Final = re.compile(
    r"\s*(?:category|kategorie|catégorie|categoría|categoria|kategoria|категория|分类|分類|분류|カテゴリ)\s*:",
    re.IGNORECASE,
)
_FLAG: Final = re.compile(
    r"flag.*|drapeau.*|bandera.*|bandiera.*|bandeira.*|vlag.*|zászló.*|флаг.*|прапор.*|vlajka.*|bendera.*|cờ.*|bayrak.*|国旗.*|旗|국기.*|國旗.*|pays|country.*|país",
    re.IGNORECASE,
)
_TWINNING: Final = re.compile(
    r"gemellaggio|jumelage|hermanamiento|geminação|ciudad hermana(?:da)?|twin(?:ning| town| city)?|partnerstadt",
    re.IGNORECASE,
)
_FIRST_FLAG: Final = ord("🇦") - ord("A")
_DATE: Final = re.compile(
    r"(?:start|end|opening|release)?[ _-]?date.*|dts|dtsh|datum|fecha|data|日付", re.IGNORECASE
)
# Templates by what is shown of them; of any other, all texts are.
_LAST_SHOWN: Final = frozenset(
    {"sort", "lang", "nowrap", "small", "nobold", "big", "sortkey", "nobr", "center", "align"}
)
_FIRST_SHOWN: Final = frozenset(
    {
        "ill",
        "interlanguage link",
        "abbr",
        "仮リンク",
        "link-interwiki",
        "internal link helper",
        "le",
        "tooltip",
        "translation link",
    }
)
_LISTS: Final = frozenset(
    {
        "plainlist",
        "ubl",
        "unbulleted list",
        "hlist",
        "flatlist",
        "div col",
        "columns-list",
        "colbegin",
        "multicol",
    }
)
_NO_SHOWN: Final = re.compile(
    r"efn.*|refn|cite.*|citation.*|cn|fact|reflist.*|hs|hidden sort.*|anchor|dead ?link|webarchive"
    r"|clear|main|see also|when|clarify.*|better source.*|short description|use .* dates|sfn.*|note"
    r"|nihongo foot|脚注.*|要出典.*|출처.*|internetquelle|literatur",
    re.IGNORECASE,
)


def read_wikitext(text: str) -> Iterator[Sheet]:
    """Yield the tables and lists of a page."""
    lines = replace_markup(text).split("\n")
    around: list[Line] = []
    items: list[Item] = []
    name = ""
    number = line = 0
    while number < len(lines):
        content = lines[number]
        line += 1
        start = line
        line += content.count(_LOST_BREAK)
        bullet = _BULLET.match(content)
        if items and bullet is None and content.strip(f"{_LOST_BREAK} \t"):
            yield make_list(items, name, Form.WIKITEXT, around, clean_cell)
            items = []
        if content.lstrip(" \t:").startswith("{|"):
            end, after = _find_table_end(lines, number, line)
            yield _read_table(lines[number + 1 : end], line + 1, name, around)
            number, line = end + 1, after
            continue
        if bullet is not None:
            items.append(Item(start, len(bullet[1]) - 1, bullet[2]))
        elif shown := clean_cell(content):
            if (heading := _HEADING.fullmatch(shown)) is not None:
                name = shown = heading[2]
            around.append(Line(start, shown))
        number += 1
    if items:
        yield make_list(items, name, Form.WIKITEXT, around, clean_cell)


def replace_markup(text: str) -> str:
    """Return the text with templates, links, notes and tags replaced by what is shown of them."""
    text = text.replace(_LOST_BREAK, " ").replace(_SHOWN_BREAK, " ")
    text = _cut_out(text, _COMMENT, "-->")
    text = _EMPTY_REFERENCE.sub(_keep_breaks, text)
    text = _cut_out(text, _REFERENCE, "</ref>")
    text = _BREAK.sub(_SHOWN_BREAK, text)
    text = _SUPERSCRIPT.sub(r" [\1]", text)
    return _EXTERNAL.sub(r"\1", _TAG.sub(_keep_breaks, _replace_nested(text)))


def _keep_breaks(found: re.Match[str]) -> str:
    return _LOST_BREAK * found[0].count("\n")


def _cut_out(text: str, opening: re.Pattern[str], closing: str) -> str:
    """Return the text without what stands between two marks; without a closing one, to the line's end."""
    parts: list[str] = []
    at = 0
    while (found := opening.search(text, at)) is not None:
        end = text.find(closing, found.end())
        if end < 0:
            parts.append(text[at : found.start()])
            rest = opening.sub("", text[found.end() :])
            return "".join((*parts, rest))
        parts += (text[at : found.start()], _LOST_BREAK * text.count("\n", found.start(), end))
        at = end + len(closing)
    return "".join((*parts, text[at:]))


def _replace_nested(text: str) -> str:
    """Return the text with templates and links replaced."""
    opened: list[str] = []
    parts: list[list[str]] = [[]]
    at = 0
    for token in _TOKEN.finditer(text):
        mark = token[0]
        parts[-1].append(text[at : token.start()])
        at = token.end()
        if mark in {"{{", "[["}:
            if len(opened) == _MAX_DEPTH:
                parts[-1].append(" ")
                continue
            opened.append(mark)
            parts.append([])
        elif opened and (opened[-1] == "{{") == (mark == "}}"):
            inner = "".join(parts.pop())
            replace = _replace_template if opened.pop() == "{{" else _replace_link
            shown = replace(inner)
            lost = inner.count("\n") + inner.count(_LOST_BREAK)
            lost -= shown.count("\n") + shown.count(_LOST_BREAK)
            parts[-1].append(shown + _LOST_BREAK * max(0, lost))
        else:
            parts[-1].append(mark)
    parts[-1].append(text[at:])
    for mark in reversed(opened):
        inner = "".join(parts.pop())
        parts[-1] += (mark, inner)
    return "".join(parts[0])


def _replace_link(inner: str) -> str:
    target, bar, shown = inner.partition("|")
    if _FILE.match(target):
        country = find_flag_country(_FILE.sub("", target).strip())
        return f"{_show_flag(country)} " if country else ""
    if _NO_TEXT.match(target):
        return ""
    return shown.rpartition("|")[2] if bar else target.lstrip(":")


def _replace_template(inner: str) -> str:
    """Return what is shown of a template: a flag is its country, an unknown one all its texts."""
    name, *arguments = inner.split("|")
    name = " ".join(name.replace("_", " ").replace(_LOST_BREAK, " ").split())
    texts = [_NUMBERED.sub("", each).strip() for each in arguments if not _NAMED.match(each)]
    if _CODE.fullmatch(name):
        return " ".join((_show_flag(name), *(each for each in texts if each not in {"#", ""}), ""))
    folded = name.casefold()
    shown = " ".join(texts)
    if folded == "!":
        shown = "|"
    elif _NO_SHOWN.fullmatch(folded):
        shown = ""
    elif _FLAG.fullmatch(folded):
        shown = f"{_show_flag(next(filter(None, texts), ''))} "
    elif _TWINNING.fullmatch(folded) or _DATE.fullmatch(folded):
        join = _join_twinning if _TWINNING.fullmatch(folded) else _join_date
        shown = join(texts)
    elif folded in _LISTS:
        shown = "\n".join(texts)
    elif folded in _FIRST_SHOWN | _LAST_SHOWN:
        shown = next(iter(texts) if folded in _FIRST_SHOWN else reversed(texts), "")
    elif not arguments and not (name.isascii() and name[:1].islower()):
        shown = f"{_show_flag(name)} "  # of a country, where others are words for the editors
    return shown


def _show_flag(country: str) -> str:
    """Return the flag of a country, which no one takes for a part of a name, or its name if it is unknown."""
    code = find_country(country)
    return country if code is None else "".join(chr(ord(each) + _FIRST_FLAG) for each in code)


def _join_twinning(texts: Sequence[str]) -> str:
    """Return what a template of a twinning shows: ``Reims (Francia), 1954``."""
    countries = [each for each in texts if find_country(each) is not None]
    if len(countries) != 1 or len(texts) < 2:
        return " ".join(texts)
    name, *rest = (each for each in texts if each and each not in countries)
    return ", ".join((f"{name} ({countries[0]})", *rest))


def _join_date(texts: Sequence[str]) -> str:
    numbers = [each for each in texts if _NUMBER.fullmatch(each)]
    if numbers == [*texts] and 0 < len(numbers) <= 3 and len(numbers[0]) == 4:
        return "-".join(each.zfill(2) for each in numbers)
    return " ".join(texts)


def clean_cell(text: str) -> str:
    """Return the text of a cell as it is shown."""
    if "'" in text or "_" in text:
        text = _SWITCH.sub("", _QUOTES.sub("", text))
    text = text.replace(_LOST_BREAK, "").replace(_SHOWN_BREAK, "\n")
    return clean_lines(unescape(text) if "&" in text else text)


def _find_table_end(lines: Sequence[str], number: int, line: int) -> tuple[int, int]:
    """Return the position of the line that closes a table, or of the end, and its number."""
    depth = 1
    for at in range(number + 1, len(lines)):
        line += 1 + lines[at].count(_LOST_BREAK)
        mark = lines[at].lstrip(f" \t:{_LOST_BREAK}")[:2]
        depth += (mark == "{|") - (mark == "|}")
        if depth == 0:
            return at, line
    return len(lines), line


def _read_table(lines: Sequence[str], line: int, name: str, around: Sequence[Line]) -> Sheet:
    """Return a table. The rows of tables within it are rows, too."""
    rows: list[tuple[int, list[Span]]] = []
    caption, begins = "", True
    for content in lines:
        start = content.lstrip(f" \t:{_LOST_BREAK}")
        if start.startswith(("|-", "{|", "|}")):
            begins = True
        elif start.startswith("|+"):
            caption = clean_cell(start[2:].rpartition("|")[2])
        elif start.startswith(("|", "!")):
            if begins:
                rows.append((line, []))
                begins = False
            rows[-1][1].extend(_read_cells(start))
        elif rows and rows[-1][1] and start and not begins:
            last = rows[-1][1][-1]
            rows[-1][1][-1] = last._replace(text=clean_lines(f"{last.text}\n{clean_cell(start)}"))
        line += 1 + content.count(_LOST_BREAK)
    records = [*fill_spans(rows)]
    return Sheet(
        caption or name,
        Form.WIKITEXT,
        records,
        separator=" | ",
        around=keep_lines(around),
        size=len(records),
    )


def _read_cells(text: str) -> Iterator[Span]:
    inner = text[1:].replace("!!", "||") if text.startswith("!") else text[1:]
    for cell in inner.split("||"):
        before, bar, behind = cell.partition("|")
        spans = {"row": 1, "col": 1}
        if bar and _ATTRIBUTES.fullmatch(before):
            spans.update((which.lower(), int(size)) for which, size in _SPAN.findall(before))
            cell = behind  # noqa: PLW2901  # the rest of it
        yield Span(clean_cell(cell), spans["row"], spans["col"])
