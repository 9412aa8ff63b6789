"""The pages of a site, as files: what they say, that their links lead somewhere, and that nothing is lost."""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

pytest.importorskip("jinja2", reason="pages need Jinja2: install the extra site")
pytest.importorskip("selectolax", reason="pages are read with selectolax: install the extra web")

from selectolax.lexbor import LexborHTMLParser, LexborNode

from partnerships import (
    Actor,
    Conclusion,
    Exchange,
    InvalidOption,
    MissingExtra,
    Municipality,
    Name,
    NotFound,
    NotSettled,
    Partnership,
    Picture,
    Quotation,
    Registry,
    Source,
    Suspension,
    Termination,
    samples,
    site,
    wording,
)
from partnerships.cli import main
from partnerships.formats import document, table
from partnerships.site._folder import LIST
from partnerships.site._views import make_slug, split_addresses
from tests.support.partnerships import SISTER, city, history

SAMPLE = samples.kitakyushu()
ON = "2024-08-29"
DALIAN = "partnerships/kitakyushu-dalian.html"
ATOM = "{http://www.w3.org/2005/Atom}"


def build(registry: Registry, folder: Path, **options: Any) -> site.Site:  # noqa: ANN401  # as they are
    return site.build(registry, folder, **{"on": ON, **options})


def parse(folder: Path, name: str) -> LexborHTMLParser:
    return LexborHTMLParser((folder / name).read_text("utf-8"))


def texts_of(page: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(each.text().split()) for each in page.css(selector)]


def one(page: LexborHTMLParser, selector: str) -> LexborNode:
    (found,) = page.css(selector)
    return found


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the sample's site in all languages."""
    folder = tmp_path_factory.mktemp("sample")
    build(SAMPLE, folder, languages=wording.LANGUAGES, url="https://city.example/partners")
    return folder


def pages_of(folder: Path) -> list[str]:
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*.html"))


# all pages


def test_every_page_names_its_language_its_day_and_the_registry(sample: Path) -> None:
    pages = pages_of(sample)
    assert len(pages) > 100 * len(wording.LANGUAGES) // 3
    for name in pages:
        page = parse(sample, name)
        first = name.partition("/")[0]
        tag = first if first in wording.LANGUAGES else wording.LANGUAGES[0]
        (root,) = page.css("html")
        assert (root.attributes["lang"], root.attributes["dir"]) == (tag, "ltr")
        (footer,) = texts_of(page, "footer")
        assert wording.date(ON, tag) in footer
        assert SAMPLE.digest()[:12] in footer
        assert len(page.css("h1")) == 1
        assert len(page.css("head > title")) == 1


def test_every_link_leads_to_a_file_and_to_a_place_in_it(sample: Path) -> None:
    places = {
        name: {each.id for each in parse(sample, name).css("[id]")} for name in pages_of(sample)
    }
    for name in places:
        page = parse(sample, name)
        for each in page.css("a[href], link[href]"):
            address = urlsplit(each.attributes["href"] or "")
            if address.scheme in {"http", "https", "data"}:
                assert each.tag == "link" or each.attributes.get("rel") == "noreferrer"
                continue
            target = normpath(join(dirname(name), unquote(address.path))) if address.path else name
            assert (sample / target).is_file(), (name, each.attributes["href"])
            assert not address.fragment or address.fragment in places[target], (name, address)
        ids = [each.id for each in page.css("[id]")]
        assert len(ids) == len(set(ids)), name


def test_nothing_is_loaded_from_elsewhere_and_nothing_stands_where_the_policy_forbids_it(
    sample: Path,
) -> None:
    for name in pages_of(sample):
        page = parse(sample, name)
        policy = one(page, "meta[http-equiv=Content-Security-Policy]")
        assert (policy.attributes["content"] or "").startswith("default-src 'none'; ")
        assert page.css("img, iframe, object, embed, audio, video, style, base") == []
        assert page.css("[style], [onclick], [onload], [onerror]") == []
        for script in page.css("script"):
            kind, source = script.attributes.get("type"), script.attributes.get("src")
            assert kind == "application/ld+json" or (source or "").endswith("search.js")
        for sheet in page.css("link[rel=stylesheet]"):
            assert urlsplit(sheet.attributes["href"] or "").scheme == ""


def test_the_same_input_gives_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    again = build(
        SAMPLE, tmp_path, languages=wording.LANGUAGES, url="https://city.example/partners/"
    )
    assert [*again.files] == sorted(
        each.relative_to(sample).as_posix()
        for each in sample.rglob("*")
        if each.is_file() and each.name != LIST
    )
    for name in (*again.files, LIST):
        assert (tmp_path / name).read_bytes() == (sample / name).read_bytes(), name


# the single pages


def test_the_first_page_has_the_partners_by_type_and_what_is_coming(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path, languages=["en", "ja"])
    page = parse(tmp_path, "index.html")
    assert texts_of(page, "head > title") == ["Kitakyushu – Partnerships"]
    assert texts_of(page, "h2") == [
        *("Coming up", "sister city", "friendship city", "green sister city"),
        *("strategic environmental partnership", "exchange city"),
        *("Timeline", "Map", "Downloads"),
    ]
    assert texts_of(page, ".coming li")[0] == (
        "29 March 202610th anniversary of the Sister City Agreement between Kitakyushu and Phnom Penh"
    )
    assert "Dalian · China".replace(" · ", " ") in texts_of(page, ".partners .what")
    assert texts_of(page, ".partners li")[5] == (
        "Dalian China since: 1 May 1979 next anniversary: 46th, 1 May 2025"
    )
    japanese = parse(tmp_path, "ja/index.html")
    assert texts_of(japanese, "h1") == ["姉妹・友好都市"]
    assert texts_of(japanese, ".partners li")[5] == (
        "大連市 中国 提携日：1979年5月1日 次の周年：46周年、2025年5月1日"
    )


def test_the_page_of_a_partnership_has_its_story_with_sources_and_quotations(
    tmp_path: Path,
) -> None:
    build(SAMPLE, tmp_path)
    page = parse(tmp_path, DALIAN)
    assert texts_of(page, "h1") == ["Kitakyushu and Dalian"]
    assert texts_of(page, "h2") == [
        *("Coming up", "Timeline", "Agreements", "Commemorations", "History", "Sources"),
    ]
    assert [texts_of(page, f".facts {each}")[:2] for each in ("dt", "dd")] == [
        ["type", "status"],
        ["friendship city", "in force"],
    ]
    assert len(page.css("#history + ol > li")) == len(SAMPLE.history("kitakyushu-dalian", until=ON))
    assert any("“World Peace” (Sun Yat-sen)" in each for each in texts_of(page, "blockquote"))
    source = SAMPLE.sources["hayata-2024"]
    assert texts_of(page, ".bibliography #source-hayata-2024") == [source.cite()]
    number = [each.id for each in page.css(".bibliography li")].index("source-hayata-2024") + 1
    cited = page.css('.entry .sources a[href="#source-hayata-2024"]')
    assert {(each.text(), each.attributes["title"]) for each in cited} == {
        (f"[{number}]", str(source.title))
    }
    assert "1979-05-01" in [each.attributes["datetime"] for each in page.css("time")]
    assert len(page.css("svg.partnerships-timeline")) == 1


def test_a_sheet_has_the_next_anniversary_in_all_languages_of_the_site(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path, languages=["ja", "en"])
    page = parse(tmp_path, "sheets/kitakyushu-dalian.html")
    assert texts_of(page, ".number") == ["46周年"]
    assert texts_of(page, "h1") == ["北九州市・大連市 友好都市提携46周年"]
    assert [(each.attributes["lang"], each.text()) for each in page.css(".other")] == [
        ("en", "Kitakyushu and Dalian")
    ]


def test_a_year_has_what_certainly_belongs_to_it(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path)
    years = texts_of(parse(tmp_path, "years/index.html"), ".years li")
    assert years[0] == "1913"
    assert years[-1] == "2034"
    page = parse(tmp_path, "years/1979.html")
    assert texts_of(page, "h1") == ["1979"]
    assert "Friendship city relationship established between Kitakyushu and Lüda" in texts_of(
        page, ".what"
    )
    assert texts_of(page, "main nav a") == ["1974", "1981"]
    assert "2029" in years  # a 50th anniversary that is to come
    assert "45th" not in texts_of(parse(tmp_path, "years/2029.html"), "main")[0]


def test_counts_are_those_of_the_day(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path)
    page = parse(tmp_path, "counts.html")
    assert texts_of(page, "caption")[:3] == ["type", "status", "country"]
    assert texts_of(page, "table tr")[0] == "sister city5"


def test_a_partnership_that_has_ended_is_listed_by_its_status(tmp_path: Path) -> None:
    ended = history("a b", Conclusion("1980", SISTER), Termination("2000-01-01"))
    living = history("a c", Conclusion("1990", SISTER))
    build(Registry.of([ended, living]), tmp_path)
    page = parse(tmp_path, "index.html")
    assert texts_of(page, ".group h2") == ["sister city", "terminated"]
    assert not (tmp_path / f"sheets/{ended.id}.html").exists()
    assert texts_of(parse(tmp_path, f"partnerships/{ended.id}.html"), "dt")[:3] == [
        *("type", "status", "since"),
    ]


def test_without_a_home_the_titles_name_all_parties(tmp_path: Path) -> None:
    """As in a registry of a country; and one without partnerships has pages too."""
    ties = [history("a b", Conclusion("1980", SISTER)), history("c d", Conclusion("1990", SISTER))]
    build(Registry.of(ties), tmp_path / "some")
    page = parse(tmp_path / "some", "index.html")
    assert texts_of(page, "head > title") == ["Partnerships"]
    assert texts_of(page, ".partners .what") == ["A and B", "C and D"]
    assert page.css("script[type]") == []
    build(Registry.of(), tmp_path / "none")
    assert texts_of(parse(tmp_path / "none", "index.html"), "h2") == ["Downloads"]


def test_a_home_can_be_named(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path, home="dalian")
    page = parse(tmp_path, "index.html")
    assert texts_of(page, "head > title") == ["Dalian – Partnerships"]
    assert "Kitakyushu Japan" in texts_of(page, ".partners .what")
    with pytest.raises(NotFound):
        build(SAMPLE, tmp_path, home="nowhere")


def test_a_large_registry_has_no_timeline_on_its_first_page(tmp_path: Path) -> None:
    ties = [
        Partnership((city("home"), city(f"c{each}")), [Conclusion("1980", SISTER)])
        for each in range(51)
    ]
    counted: list[int] = []
    built = build(Registry.of(ties), tmp_path, progress=counted.append)
    assert parse(tmp_path, "index.html").css("#timeline") == []
    assert parse(tmp_path, "partnerships/c1-home.html").css("#timeline") != []
    assert counted == [*range(50, len(built.files) + 1, 50)]


def test_a_day_before_all_acts_has_pages_too(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path, on="1900-01-01")
    assert texts_of(parse(tmp_path, "index.html"), ".partners .what")[0].startswith(
        "Kokura and Tacoma"
    )


def test_the_last_day_of_all_has_pages_too(tmp_path: Path) -> None:
    parties = (Municipality("a", "A"), Municipality("b", "B"))
    registry = Registry.of([Partnership(parties, [Conclusion("9990", "sister")])])
    build(registry, tmp_path, on="9999-12-31")
    assert texts_of(parse(tmp_path, "years/index.html"), ".years li")[-1] == "9995"


# for machines


def test_cities_and_events_are_stated_in_the_words_of_schema_org(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path)
    script = one(parse(tmp_path, DALIAN), "script[type='application/ld+json']")
    data = json.loads(script.text())
    assert data["@context"] == "https://schema.org"
    dalian = next(each for each in data["@graph"] if each.get("name") == "Dalian")
    assert dalian["@type"] == "City"
    assert {"Lüda", "大連市", "旅大市"} <= set(dalian["alternateName"])
    assert "https://www.wikidata.org/entity/Q74881" in dalian["sameAs"]
    assert dalian["geo"]["latitude"] == 38.91222
    events = [each for each in data["@graph"] if each["@type"] == "Event"]
    assert events[0]["startDate"] == "2025-05-01"
    kinds = {who["@type"] for each in events for who in each.get("contributor", ())}
    assert kinds == {"Person", "Organization"}


def test_the_feed_has_what_is_new_the_newest_first(sample: Path) -> None:
    root = ET.parse(sample / "news.atom").getroot()  # noqa: S314  # our own
    assert root.findtext(f"{ATOM}id") == "https://city.example/partners/news.atom"
    entries = root.findall(f"{ATOM}entry")
    updated = [each.findtext(f"{ATOM}updated") or "" for each in entries]
    assert updated == sorted(updated, reverse=True)
    assert len(entries) == 30
    assert max(updated) <= f"{ON}T00:00:00Z"
    ids = {each.findtext(f"{ATOM}id") for each in entries}
    assert len(ids) == len(entries)
    for each in entries:
        link = each.find(f"{ATOM}link")
        assert link is not None
        assert (sample / (link.get("href") or "")).is_file()


def test_a_feed_of_a_site_without_an_address_names_the_registry(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path, languages=["en", "ja"])
    ids = []
    for name in ("news.atom", "ja/news.atom"):
        root = ET.parse(tmp_path / name).getroot()  # noqa: S314  # our own
        ids += [each.text for each in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)
    assert ids[0] == f"urn:sha256:{SAMPLE.digest()}:en"


def test_the_files_to_download_are_the_registry(sample: Path) -> None:
    assert document.load(sample / "registry.json") == SAMPLE
    assert len(table.load(sample / "partnerships.csv").registry) == len(SAMPLE)
    features = json.loads((sample / "map.geojson").read_text("utf-8"))["features"]
    assert {each["properties"]["kind"] for each in features} == {"municipality", "partnership"}


@pytest.mark.parametrize(
    ("lang", "expected"), [("en", "Calendar (iCalendar)"), ("ja", "カレンダー（iCalendar）")]
)
def test_the_form_of_a_file_stands_in_the_brackets_of_the_language(
    lang: str, expected: str, tmp_path: Path
) -> None:
    build(SAMPLE, tmp_path, languages=[lang])
    assert texts_of(parse(tmp_path, "index.html"), ".links li")[0] == expected


def test_the_calendar_has_the_milestones_to_come(tmp_path: Path) -> None:
    pytest.importorskip("icalendar", reason="calendars need icalendar: install the extra ical")
    built = build(SAMPLE, tmp_path, languages=["en", "ja"])
    assert built.messages == ()
    assert {"calendar.ics", "ja/calendar.ics"} <= set(built.files)
    text = (tmp_path / "ja/calendar.ics").read_bytes().decode()
    assert "北九州市・大連市 友好都市提携50周年" in text.replace("\r\n ", "")


def test_without_icalendar_the_site_has_no_calendar_and_says_so_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    built = build(SAMPLE, tmp_path, languages=["en", "ja"])
    (message,) = built.messages
    assert message.startswith("the site has no calendar: ")
    assert message.endswith("pip install 'partnerships[ical]'")
    assert not any(each.endswith(".ics") for each in built.files)
    assert "iCalendar" not in (tmp_path / "index.html").read_text("utf-8")


def test_previews_name_the_address_of_the_site(sample: Path) -> None:
    page = parse(sample, f"ja/{DALIAN}")
    address = f"https://city.example/partners/ja/{DALIAN}"
    assert one(page, "link[rel=canonical]").attributes["href"] == address
    assert one(page, "meta[property='og:url']").attributes["content"] == address
    assert one(page, "meta[property='og:title']").attributes["content"] == (
        "北九州市と大連市 – 北九州市 – 姉妹・友好都市"
    )


# texts


HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}{% raw %}",
    "a\u200eb\u200fc",
    "x" * 10_000,
    "]]>&amp;",
    "x\ufffe",
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_texts_are_texts(text: str, tmp_path: Path) -> None:
    """Wherever they stand; and an address of a script is no link."""
    other = Municipality(
        "b", [Name(text, lang="en")], country="US", identifiers={"wikidata": text.replace(" ", "")}
    )
    tie = Partnership(
        (city("a"), other),
        [
            Conclusion("1980-05-01", SISTER, note=text, sources=[text]),
            Suspension("1990", reason=text),
        ],
        note=text,
        motive=text,
    )
    visit = Exchange(
        "visit",
        "visit",
        text,
        when="1985-05-01",
        partnership=tie.id,
        actors=[Actor(text, office=text, role="visitor")],
        quotations=[Quotation(text, by=text)],
        pictures=[Picture("javascript:alert(1)", caption=text, credit=text, license="x")],
        sources=["book"],
        note=text,
    )
    book = Source("book", text, url="javascript:alert(1)")
    build(Registry.of([tie], exchanges=[visit], sources=[book]), tmp_path)
    shown = text.replace("\ufffe", "\ufffd")
    page = parse(tmp_path, f"partnerships/{tie.id}.html")
    assert shown in one(page, "h1").text()
    for name in pages_of(tmp_path):
        found = parse(tmp_path, name)
        kinds = {
            each.attributes.get("type") or each.attributes.get("src")
            for each in found.css("script")
        }
        assert kinds <= {"application/ld+json", "search.js", "../search.js"}
        assert found.css("img, [onerror]") == []
        assert not [
            each for each in found.css("a") if "javascript" in (each.attributes["href"] or "")
        ]
    graph = json.loads(one(page, "script[type]").text())["@graph"]
    assert text in {each.get("name") for each in graph}
    ET.parse(tmp_path / "news.atom")  # noqa: S314  # our own


@pytest.mark.parametrize(
    ("id_", "slug"),
    [
        ("kitakyushu-dalian", "kitakyushu-dalian"),
        ("a", "a"),
        ("大連", "~0d1b6dbb6a8c"),
        ("A", "~559aead08264"),
        ("../a", None),
        ("con", None),
        ("lpt1", None),
        ("index", None),
        ("a" * 81, None),
        ("a.b", None),
        ("~a", None),
        ("-a", None),
    ],
)
def test_the_name_of_a_file_is_safe_everywhere_and_its_own(id_: str, slug: str | None) -> None:
    found = make_slug(id_)
    assert found.removeprefix("~").replace("-", "").isalnum()
    assert found.isascii()
    assert (found == id_) is (slug == id_)
    assert found.startswith("~") is (found != id_)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("plain", [("plain", False)]),
        ("https://a.example/b", [("https://a.example/b", True)]),
        (
            "(http://a.example/b), then",
            [("(", False), ("http://a.example/b", True), ("), then", False)],
        ),
        ("javascript:alert(1)", [("javascript:alert(1)", False)]),
        (
            "参照https://a.example/北。",
            [("参照", False), ("https://a.example/北", True), ("。", False)],
        ),
        (
            "https://a.example https://b.example",
            [("https://a.example", True), (" ", False), ("https://b.example", True)],
        ),
    ],
)
def test_addresses_of_the_web_in_a_text_are_links(text: str, parts: list[tuple[str, bool]]) -> None:
    assert split_addresses(text) == parts


def test_pictures_are_links_with_their_credits(tmp_path: Path) -> None:
    tie = history("a b", Conclusion("1980-05-01", SISTER))
    shown = [
        Picture(
            "https://a.example/1.jpg", caption="A bridge", credit="The city", license="CC-BY-4.0"
        ),
        Picture("https://a.example/2.jpg"),
    ]
    bridge = Exchange("bridge", "work", "Bridge", partnership=tie.id, pictures=shown)
    build(Registry.of([tie], exchanges=[bridge]), tmp_path)
    page = parse(tmp_path, f"partnerships/{tie.id}.html")
    assert texts_of(page, ".picture") == [
        "picture: A bridge The city, CC-BY-4.0",
        "picture: https://a.example/2.jpg",
    ]
    assert page.css(".picture a")[0].attributes["href"] == "https://a.example/1.jpg"


def test_a_language_from_right_to_left_is_written_so(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path, languages=[wording.Language("he", {}, base="en"), "en"])
    assert one(parse(tmp_path, "index.html"), "html").attributes["dir"] == "rtl"
    assert one(parse(tmp_path, "en/index.html"), "html").attributes["dir"] == "ltr"


# templates of one's own


def test_templates_of_ones_own_take_the_place_of_ours(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "static").mkdir(parents=True)
    (own / "header.html").write_text("<header><p>{{ site_name }} &amp; friends</p></header>")
    (own / "city.css").write_text(":root { --accent: #7a0019; }")
    (own / "static/logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    built = build(SAMPLE, tmp_path / "out", templates=own)
    page = parse(tmp_path / "out", DALIAN)
    assert texts_of(page, "header") == ["Kitakyushu & friends"]
    assert (tmp_path / "out/city.css").read_text() == ":root { --accent: #7a0019; }"
    assert "static/logo.svg" in built.files
    with pytest.raises(InvalidOption, match="no folder of templates"):
        build(SAMPLE, tmp_path / "out", templates=tmp_path / "none")


# the folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in folder.rglob("*")
        if each.is_file()
    }


def test_a_second_site_replaces_the_first_and_nothing_else(tmp_path: Path) -> None:
    tie, other = (history(f"a {each}", Conclusion("1980", SISTER)) for each in "bc")
    build(Registry.of([tie, other]), tmp_path, languages=["en", "ja"])
    (tmp_path / "CNAME").write_text("city.example")
    (tmp_path / "ja/mine.txt").write_text("mine")
    build(Registry.of([tie]), tmp_path)
    build(Registry.of([tie]), tmp_path / "fresh/inner")
    found = files_in(tmp_path)
    assert found["CNAME"] == b"city.example"
    assert found["ja/mine.txt"] == b"mine"
    assert not any("a-c" in each for each in found)
    fresh = files_in(tmp_path / "fresh/inner")
    rest = {each for each in found if not each.startswith("fresh/")}
    assert rest - {"CNAME", "ja/mine.txt"} == fresh.keys()
    assert not (tmp_path / "ja/partnerships").exists()


@pytest.mark.parametrize("name", ["index.html", "years", "partnerships/kitakyushu-dalian.html"])
def test_a_file_that_is_no_part_of_a_site_is_not_lost(name: str, tmp_path: Path) -> None:
    """Neither in the place of a page nor in that of a folder."""
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("mine")
    with pytest.raises(InvalidOption, match=f"no part of a site: .*{name}"):
        build(SAMPLE, tmp_path)
    assert files_in(tmp_path) == {name: b"mine"}


def test_a_file_in_the_place_of_the_folder_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine")
    with pytest.raises(NotADirectoryError):
        build(SAMPLE, tmp_path / "site")


def test_an_error_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    """Here a template of one's own that is wrong on the last page."""
    build(SAMPLE, tmp_path / "site")
    before = files_in(tmp_path / "site")
    own = tmp_path / "own"
    own.mkdir()
    (own / "counts.html").write_text("{{ 1 / 0 }}")
    with pytest.raises(ZeroDivisionError):
        build(SAMPLE.removing("kitakyushu-dalian"), tmp_path / "site", templates=own)
    assert files_in(tmp_path / "site") == before


def test_what_moving_has_begun_a_second_call_completes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where files were added that the list of the older site does not have."""
    smaller = SAMPLE.removing("kitakyushu-dalian")
    build(smaller, tmp_path / "site")
    replace = Path.replace

    def fail(self: Path, target: Path) -> Path:
        if target.name == "kitakyushu-davao.html":
            raise OSError(28, "No space left on device", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="davao"):
        build(SAMPLE, tmp_path / "site")
    monkeypatch.undo()
    build(SAMPLE, tmp_path / "site")
    build(SAMPLE, tmp_path / "fresh")
    assert files_in(tmp_path / "site") == files_in(tmp_path / "fresh")


def test_a_list_that_names_files_elsewhere_removes_none_of_them(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / LIST).write_text(f"../outside.txt\n{outside}\n\nmissing.html\n")
    build(SAMPLE, folder)
    assert outside.read_text() == "mine"


# wrong use


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"languages": []}, "one language or more"),
        ({"url": "javascript:alert(1)"}, "an address of the web"),
        ({"url": "city.example"}, "an address of the web"),
    ],
)
def test_wrong_options_are_refused(options: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidOption, match=message):
        build(SAMPLE, tmp_path / "site", **options)
    assert not (tmp_path / "site").exists()


def test_a_site_is_of_one_day(tmp_path: Path) -> None:
    with pytest.raises(NotSettled):
        build(SAMPLE, tmp_path, on="2024")


def test_without_jinja_the_error_names_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingExtra, match=r"pip install 'partnerships\[site\]'$"):
        build(SAMPLE, tmp_path / "site")


# the command

Captured = pytest.CaptureFixture[str]


def test_the_command_writes_what_the_function_writes(tmp_path: Path, capsys: Captured) -> None:
    arguments = ["--on", ON, "--languages", "en, ja", "--home", "Kitakyushu"]
    assert main(["site", str(tmp_path / "one"), *arguments, "--url", "https://city.example/"]) == 0
    assert capsys.readouterr() == ("", "")
    build(SAMPLE, tmp_path / "two", languages=["en", "ja"], url="https://city.example")
    assert files_in(tmp_path / "one") == files_in(tmp_path / "two")


def test_the_command_says_what_is_left_out_and_what_is_wrong(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    assert main(["site", str(tmp_path / "site")]) == 0
    assert "the site has no calendar" in capsys.readouterr().err
    assert main(["site", str(tmp_path / "site"), "--languages", "xx"]) == 2
    assert "xx" in capsys.readouterr().err
    assert main(["site", str(tmp_path / "site"), "--templates", str(tmp_path / "none")]) == 2
    assert "no folder of templates" in capsys.readouterr().err


def test_a_renamed_home_is_called_as_on_the_day(tmp_path: Path) -> None:
    renamed = Municipality(
        "a",
        [Name("Old", lang="en", until="1999-12-31"), Name("New", lang="en", since="2000-01-01")],
    )
    tie = Partnership((renamed, city("b")), [Conclusion("1980", SISTER)])
    for on, name in (("1990-01-01", "Old"), (ON, "New")):
        build(Registry.of([tie]), tmp_path, on=on, home="a")
        page = parse(tmp_path, "index.html")
        assert texts_of(page, "head > title") == [f"{name} – Partnerships"]
