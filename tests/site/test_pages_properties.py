"""Laws of sites: every registry has one, on every day, whole and the same every time."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from posixpath import dirname, join, normpath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

pytest.importorskip("jinja2", reason="pages need Jinja2: install the extra site")
pytest.importorskip("selectolax", reason="pages are read with selectolax: install the extra web")

from selectolax.lexbor import LexborHTMLParser

from partnerships import Registry, site, wording
from partnerships._testing.dates import days_between
from partnerships.testing import coordinates
from tests.support.exchange_strategies import registries_with_exchanges

if TYPE_CHECKING:
    from datetime import date


@st.composite
def located_registries(draw: st.DrawFn) -> Registry:
    """Registries of which some municipalities have coordinates."""
    found = draw(registries_with_exchanges())
    for each in found.municipalities.values():
        where = draw(st.none() | coordinates())
        found = found.replacing(evolve(each, coordinates=where))
    return found


def check_links(folder: Path, name: str) -> None:
    """Hold that each link of a page leads to a file, and to a place that is there once."""
    page = LexborHTMLParser((folder / name).read_text("utf-8"))
    for each in page.css("a[href], link[href], script[src]"):
        address = urlsplit(each.attributes.get("href") or each.attributes.get("src") or "")
        if address.scheme not in {"http", "https", "data"}:
            path = normpath(join(dirname(name), unquote(address.path))) if address.path else name
            assert (folder / path).is_file(), (name, address)
            if address.fragment:
                target = LexborHTMLParser((folder / path).read_text("utf-8"))
                assert len(target.css(f"[id='{address.fragment}']")) == 1, (name, address)


@settings(max_examples=15)
@given(located_registries(), days_between(), st.sampled_from(wording.LANGUAGES))
def test_every_registry_has_a_site_on_every_day(
    registry: Registry, on: date, language: str
) -> None:
    """In every language: each page is whole, and each link leads somewhere."""
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        built = site.build(registry, one, on=on, languages=[language, "en"])
        folder = Path(one)
        for name in built.files:
            if name.endswith(".html"):
                check_links(folder, name)
            elif name.endswith(".atom"):
                ET.parse(folder / name)  # noqa: S314  # our own
        pages = sum(name.startswith("partnerships/") for name in built.files)
        assert pages == len(registry)
        again = site.build(registry, other, on=on, languages=[language, "en"])
        assert again == built
        for name in built.files:
            assert (Path(other) / name).read_bytes() == (folder / name).read_bytes(), name
