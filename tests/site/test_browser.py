"""The pages of a site in a real browser, as a reader has them: Debian's chromium, driven by selenium."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

pytest.importorskip("jinja2", reason="pages need Jinja2: install the extra site")
pytest.importorskip("selenium", reason="a browser is driven with selenium: install the extra dev")

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from partnerships import samples, site

if TYPE_CHECKING:
    from collections.abc import Iterator

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

pytestmark = pytest.mark.skipif(
    CHROMIUM is None or DRIVER is None,
    reason="a real browser is needed: apt-get install chromium chromium-driver",
)

LANGUAGES = ("en", "ja", "de", "zh-Hant")
DALIAN = "partnerships/kitakyushu-dalian.html"
PAGES = (
    *("index.html", DALIAN, "partnerships/kitakyushu-hai-phong.html"),
    *("sheets/kitakyushu-dalian.html", "years/index.html", "years/1979.html", "counts.html"),
)
DESKTOP, PHONE = (1280, 900), (360, 740)


class Handler(SimpleHTTPRequestHandler):
    """A server that writes no log."""

    def log_message(self, *_: object) -> None:
        pass


class Served(NamedTuple):
    """A site, its address and its folder."""

    address: str
    folder: Path


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve the sample's site, on this machine alone."""
    folder = tmp_path_factory.mktemp("site")
    site.build(samples.kitakyushu(), folder, on="2024-08-29", languages=LANGUAGES)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=folder)) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Served(f"http://127.0.0.1:{server.server_port}/", folder)
        server.shutdown()
        thread.join()


def open_browser(*, dark: bool = False) -> Chrome:
    options = ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    if dark:
        options.add_argument("--blink-settings=preferredColorScheme=0")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return Chrome(options, Service(DRIVER))


@pytest.fixture(scope="module")
def light() -> Iterator[Chrome]:
    found = open_browser()
    yield found
    found.quit()


def set_width(browser: Chrome, size: tuple[int, int]) -> None:
    """Give the page a size, also a narrower one than a window can have."""
    width, height = size
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
    )


def find_axe() -> Path | None:
    """Return the file of axe (the npm package axe-core) if it is installed; AXE names another one."""
    known = [Path(os.environ["AXE"])] if "AXE" in os.environ else []
    npm = shutil.which("npm")
    if npm is not None:
        root = subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False)  # noqa: S603  # our own
        known.append(Path(root.stdout.strip()) / "axe-core/axe.min.js")
    known += [each / "node_modules/axe-core/axe.min.js" for each in Path(__file__).parents]
    return next((each for each in known if each.is_file()), None)


AXE = find_axe()


def name_pages(address: str) -> Iterator[str]:
    for language in LANGUAGES:
        folder = "" if language == LANGUAGES[0] else f"{language}/"
        yield from (f"{address}{folder}{page}" for page in PAGES)


def read_logs(browser: Chrome) -> tuple[list[str], list[str]]:
    """Return what stands in the console, and the addresses that were asked for, since the last time."""
    logs: list[list[dict[str, Any]]] = [
        browser.get_log(each)  # type: ignore[no-untyped-call]  # selenium's
        for each in ("browser", "performance")
    ]
    events = (json.loads(each["message"])["message"] for each in logs[1])
    requests = [
        each["params"]["request"]["url"]
        for each in events
        if each["method"] == "Network.requestWillBeSent"
    ]
    return [each["message"] for each in logs[0]], requests


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_no_page_scrolls_sideways_complains_or_asks_anybody_else(
    light: Chrome, served: Served, size: tuple[int, int]
) -> None:
    set_width(light, size)
    read_logs(light)
    pages = sorted(served.folder.rglob("*.html"))
    assert len(pages) > 60 * len(LANGUAGES)
    for page in pages:
        light.get(f"{served.address}{page.relative_to(served.folder).as_posix()}")
        wide = light.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide <= 0, page
        console, requests = read_logs(light)
        assert console == [], page
        assert len(requests) > 2
        elsewhere = [each for each in requests if not each.startswith((served.address, "data:"))]
        assert elsewhere == [], page


@pytest.mark.skipif(AXE is None, reason="axe is needed: npm install -g axe-core")
@pytest.mark.parametrize(("scheme", "size"), [("light", DESKTOP), ("dark", PHONE)])
def test_axe_finds_nothing_serious_on_pages_of_all_kinds(
    served: Served, scheme: str, size: tuple[int, int]
) -> None:
    assert AXE is not None
    code = AXE.read_text("utf-8")
    with open_browser(dark=scheme == "dark") as browser:
        set_width(browser, size)
        assert browser.execute_script(
            f"return matchMedia('(prefers-color-scheme: {scheme})').matches"
        )
        for page in name_pages(served.address):
            assert find_serious(browser, page, code) == [], page


def find_serious(browser: Chrome, page: str, code: str) -> list[tuple[str, str]]:
    """Return what axe finds that is serious or critical: its rule, and the element."""
    browser.get(page)
    browser.execute_script(code)
    found: dict[str, Any] = browser.execute_async_script(
        "const done = arguments[0]; axe.run(document).then(done)"
    )
    return [
        (each["id"], node["html"][:200])
        for each in found["violations"]
        if each["impact"] in {"serious", "critical"}
        for node in each["nodes"]
    ]


def find_shown(browser: Chrome) -> list[str]:
    names = browser.find_elements(By.CSS_SELECTOR, ".partners li .what a")
    return [each.text for each in names if each.is_displayed()]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("大連", ["Dalian"]),
        ("大连", ["Dalian"]),
        ("Dalian", ["Dalian"]),
        ("dalian", ["Dalian"]),
        ("luda", ["Dalian"]),
        ("旅大", ["Dalian"]),
        ("friendship china", ["Dalian"]),
        ("united states", ["Tacoma", "Norfolk"]),
        ("hải phòng", ["Hai Phong"]),
        ("nowhere", []),
    ],
)
def test_search_finds_a_partner_by_all_of_its_names(
    light: Chrome, served: Served, words: str, found: list[str]
) -> None:
    set_width(light, DESKTOP)
    light.get(f"{served.address}index.html")
    everything = find_shown(light)
    assert len(everything) == 9
    box = light.find_element(By.ID, "words")
    box.send_keys(words)
    assert find_shown(light) == found
    assert light.find_element(By.TAG_NAME, "output").text == f"{len(found)} / 9"
    empty = light.find_elements(By.CSS_SELECTOR, ".group[hidden]")
    assert len(empty) == 5 - bool(found)
    box.send_keys(Keys.CONTROL, "a")
    box.send_keys(Keys.DELETE)
    assert find_shown(light) == everything


def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    light: Chrome, served: Served
) -> None:
    """First the link that skips to the content; nothing holds the focus."""
    set_width(light, DESKTOP)
    light.get(f"{served.address}index.html")
    wanted = light.execute_script(
        "return document.querySelectorAll('a[href], input:not([hidden])').length"
    )
    reached = []
    for _ in range(wanted):
        light.switch_to.active_element.send_keys(Keys.TAB)
        reached.append(
            light.execute_script(
                "const e = document.activeElement;"
                "return [e.outerHTML, getComputedStyle(e).outlineStyle, e.getBoundingClientRect().left]"
            )
        )
    assert 'href="#content"' in reached[0][0]
    assert reached[0][2] >= 0
    assert len({html for html, _, _ in reached}) == wanted
    assert {outline for _, outline, _ in reached} <= {"solid", "auto"}


def test_without_scripts_all_can_be_read(served: Served) -> None:
    """The list is whole, and the box that could do nothing is not there."""
    options = ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.add_experimental_option(
        "prefs", {"profile.managed_default_content_settings.javascript": 2}
    )
    with Chrome(options, Service(DRIVER)) as browser:
        browser.get(f"{served.address}index.html")
        assert len(find_shown(browser)) == 9
        assert not browser.find_element(By.ID, "search").is_displayed()


def test_dates_and_numbers_are_as_the_language_writes_them(light: Chrome, served: Served) -> None:
    for folder, date in (
        ("", "1 May 1979"),
        ("ja/", "1979年5月1日"),
        ("de/", "1. Mai 1979"),
        ("zh-Hant/", "1979年5月1日"),
    ):
        light.get(f"{served.address}{folder}{DALIAN}")
        assert date in light.find_element(By.TAG_NAME, "main").text


def test_the_folder_itself_can_be_opened(light: Chrome, tmp_path: Path) -> None:
    """Without a server, with its style and its search."""
    site.build(samples.kitakyushu(), tmp_path, on="2024-08-29")
    read_logs(light)
    light.get((tmp_path / "index.html").as_uri())
    assert light.find_element(By.ID, "words").is_displayed()
    assert light.execute_script("return getComputedStyle(document.body).maxWidth") != "none"
    console, _ = read_logs(light)
    assert console == []
