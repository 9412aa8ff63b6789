"""Languages that installed distributions bring, by the entry point group ``partnerships.languages``."""

from __future__ import annotations

import sys
from itertools import count
from typing import TYPE_CHECKING, Final

import pytest

from partnerships import (
    Conclusion,
    InvalidLanguage,
    PartnershipType,
    UnknownLanguage,
    samples,
    wording,
)
from partnerships._languages import TABLES
from partnerships.cli import main
from tests.support.partnerships import history

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Install = Callable[..., str]

MODULES: Final = count()
"""Numbers for the modules of the distributions: Python keeps what it has imported once."""

LOW_GERMAN: Final = """
from partnerships.wording import Language

LOW_GERMAN = Language("nds", {"types": {"sister": "Schwesterstadt"}, "ordinals": {"": "{number}."}}, base="en")
EASTERN = Language("nds-DE", {"types": {"sister": "Schwesterstadt (DE)"}}, base=LOW_GERMAN)
TABLE = {"ordinals": {"": "{number}."}}

def make():
    return LOW_GERMAN

def fail():
    raise RuntimeError("no dictionary here")

def lack():
    return Language("nds", TABLE)
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Return what installs a distribution with these entry points, tag to attribute."""

    def install(
        name: str = "low-german-words", source: str = LOW_GERMAN, /, **languages: str
    ) -> str:
        place, module = tmp_path / name, f"words_of_test_{next(MODULES):04}"
        metadata = place / f"{name.replace('-', '_')}-1.0.dist-info"
        metadata.mkdir(parents=True)
        (place / f"{module}.py").write_text(source, "utf-8")
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        entries = (
            f"{tag.replace('_', '-')} = {module}:{made}\n" for tag, made in languages.items()
        )
        (metadata / "entry_points.txt").write_text(
            f"[partnerships.languages]\n{''.join(entries)}", "utf-8"
        )
        monkeypatch.syspath_prepend(place)
        return module

    return install


@pytest.mark.parametrize("made", ["LOW_GERMAN", "make"])
def test_an_installed_language_is_found_by_its_tag(install: Install, made: str) -> None:
    """As a value, or as a function that makes one; also by a longer tag, whatever its case."""
    assert wording.languages() == wording.LANGUAGES
    install(nds=made)
    assert wording.languages() == (*wording.LANGUAGES, "nds")
    for lang in ("nds", "NDS", "nds-NL", "nds-Latn-NL"):
        assert wording.ordinal(45, lang) == "45."
        assert PartnershipType.SISTER.label(lang) == "Schwesterstadt"
    anniversary = samples.kitakyushu()["kitakyushu-dalian"].anniversary(45)
    assert anniversary.title("nds").startswith(
        "45. anniversary of the friendship city relationship"
    )


def test_an_installed_language_serves_as_a_base(install: Install) -> None:
    install(nds="LOW_GERMAN")
    western = wording.Language("nds-NL", {"statuses": {"in_force": "aufrecht"}}, base="nds")
    assert western.tags == ("nds-NL", "nds", "en")
    assert western.ordinal(45) == "45."


def test_the_nearest_of_several_languages_is_taken(install: Install) -> None:
    """And without a nearer one another form of it; a distribution can bring several."""
    install(nds="LOW_GERMAN", nds_DE="EASTERN")
    assert PartnershipType.SISTER.label("nds-DE-1996") == "Schwesterstadt (DE)"
    assert PartnershipType.SISTER.label("nds-NL") == "Schwesterstadt"
    assert wording.languages()[-2:] == ("nds", "nds-DE")


def test_another_form_of_a_language_serves_where_it_is_the_only_one(install: Install) -> None:
    install(nds_DE="EASTERN")
    assert PartnershipType.SISTER.label("nds") == "Schwesterstadt (DE)"


def test_a_built_in_language_is_never_replaced(install: Install) -> None:
    """Nor listed twice; and for its tag nothing installed is loaded."""
    module = install(en="fail", ja="LOW_GERMAN")
    assert wording.ordinal(45) == wording.ordinal(45, "EN") == "45th"
    assert wording.ordinal(45, "ja") == "45周年"
    assert wording.languages() == wording.LANGUAGES
    assert module not in sys.modules


def test_only_the_language_that_is_asked_for_is_loaded(install: Install) -> None:
    """Listing loads none, and a broken one breaks no other."""
    module = install(nds="fail")
    assert "nds" in wording.languages()
    assert wording.ordinal(45, "en-GB") == "45th"
    assert module not in sys.modules


def test_an_unknown_language_names_the_installed_ones_too(install: Install) -> None:
    install(nds="LOW_GERMAN")
    with pytest.raises(UnknownLanguage) as caught:
        wording.ordinal(45, "co")
    known = ", ".join((*wording.LANGUAGES, "nds"))
    assert str(caught.value) == f"no words in this language (there are {known}): 'co'"


@pytest.mark.parametrize(
    ("made", "message"),
    [
        ("fail", " failed: RuntimeError: no dictionary here"),
        ("MISSING", " failed: AttributeError: module '{module}' has no attribute 'MISSING'"),
        ("TABLE", " must be a Language with this tag: {{'ordinals': {{'': '{{number}}.'}}}}"),
        ("EASTERN", " must be a Language with this tag: Language(tag='nds-DE', base="),
        ("lack", f" failed: InvalidLanguage: language 'nds': {len(TABLES['en']) - 1} errors"),
    ],
)
def test_a_broken_entry_point_is_one_error_that_names_it(
    install: Install, made: str, message: str
) -> None:
    """And its distribution, in one line; each time that it is asked for."""
    module = install(nds=made)
    named = f"the entry point nds = {module}:{made} of low-german-words (partnerships.languages)"
    for _ in range(2):
        with pytest.raises(InvalidLanguage) as caught:
            wording.ordinal(45, "nds-NL")
        assert str(caught.value).startswith(named + message.format(module=module))
        assert "\n" not in str(caught.value)


def test_a_module_that_is_not_there_is_such_an_error(install: Install) -> None:
    """As that of a distribution that lacks one of its own requirements."""
    module = install("low-german-words", "import words_that_nobody_has\n", nds="LOW_GERMAN")
    with pytest.raises(
        InvalidLanguage, match=rf"nds = {module}:LOW_GERMAN of .* ModuleNotFoundError: "
    ):
        PartnershipType.SISTER.label("nds")


def test_two_distributions_that_bring_one_language_are_refused(install: Install) -> None:
    """Rather than one of them taken: the error names both."""
    first, second = install("a-words", nds="LOW_GERMAN"), install("b-words", nds="LOW_GERMAN")
    with pytest.raises(InvalidLanguage) as caught:
        wording.ordinal(45, "nds")
    assert str(caught.value) == (
        "several distributions bring one language: "
        f"the entry point nds = {first}:LOW_GERMAN of a-words (partnerships.languages), "
        f"the entry point nds = {second}:LOW_GERMAN of b-words (partnerships.languages)"
    )


def test_tags_that_differ_in_case_are_one_language(install: Install) -> None:
    """It is listed once, and of two distributions that bring it neither is taken."""
    first, second = install("a-words", NDS="LOW_GERMAN"), install("b-words", nds="LOW_GERMAN")
    assert wording.languages() == (*wording.LANGUAGES, "NDS")
    with pytest.raises(InvalidLanguage) as caught:
        wording.ordinal(45, "nds")
    assert str(caught.value) == (
        "several distributions bring one language: "
        f"the entry point NDS = {first}:LOW_GERMAN of a-words (partnerships.languages), "
        f"the entry point nds = {second}:LOW_GERMAN of b-words (partnerships.languages)"
    )


def test_a_language_that_can_never_be_found_is_not_listed(install: Install) -> None:
    """Its name is no tag, or, whatever the case, that of a built-in language."""
    install(
        nds="LOW_GERMAN",
        d="LOW_GERMAN",
        nds__DE="EASTERN",
        ndś="LOW_GERMAN",
        EN="LOW_GERMAN",
        Ja="LOW_GERMAN",
    )
    assert wording.languages() == (*wording.LANGUAGES, "nds")


@pytest.mark.parametrize(
    "text",
    [
        b"[console_scripts]\nnonsense line\n",
        b"[console_scripts]\nnonsense line\n[partnerships.languages]\nco = corsican:make\n",
        b"co = partnerships.languages:make\n",
        b"\xff[partnerships.languages]\n",
        b"",
    ],
)
def test_a_distribution_that_cannot_be_read_breaks_no_language_of_another(
    install: Install, tmp_path: Path, text: bytes
) -> None:
    """Whether it brings one itself, or not."""
    install("broken")
    (tmp_path / "broken" / "broken-1.0.dist-info" / "entry_points.txt").write_bytes(text)
    install(nds="LOW_GERMAN")
    assert wording.languages() == (*wording.LANGUAGES, "nds")
    assert wording.ordinal(45, "nds-NL") == "45."
    with pytest.raises(UnknownLanguage):
        wording.ordinal(45, "co")


def test_a_distribution_without_a_name_brings_no_language(install: Install, tmp_path: Path) -> None:
    install("broken", co="LOW_GERMAN")
    (tmp_path / "broken" / "broken-1.0.dist-info" / "METADATA").write_text("Version: 1.0\n")
    assert wording.languages() == wording.LANGUAGES


def test_of_two_installations_of_one_distribution_the_first_on_the_path_counts(
    install: Install,
) -> None:
    """As Python imports its modules from there; whatever the form of the name."""
    install("Low.German.words", co="LOW_GERMAN")
    install("low-german-words", nds="LOW_GERMAN")
    assert wording.languages() == (*wording.LANGUAGES, "nds")
    assert wording.ordinal(45, "nds") == "45."


BASED: Final = """
from partnerships.wording import Language

def low_german():
    return Language("nds", {}, base="NDS-nl")

def corsican():
    return Language("co", {}, base="nl")

def dutch():
    return Language("nl", {}, base="co")

def frisian():
    return Language("fy", {}, base="nl")
"""


@pytest.mark.parametrize(
    ("tag", "circle"),
    [
        ("nds", {"nds": "low_german"}),
        ("co-FR", {"co": "corsican", "nl": "dutch"}),
        ("nl", {"nl": "dutch", "co": "corsican"}),
        ("fy", {"nl": "dutch", "co": "corsican"}),
    ],
)
def test_languages_that_are_based_on_each_other_are_refused(
    install: Install, tag: str, circle: dict[str, str]
) -> None:
    """By one error that names each of them once; each time that one is asked for."""
    module = install("words", BASED, nds="low_german", co="corsican", nl="dutch", fy="frisian")
    entries = [
        f"the entry point {each} = {module}:{made} of words (partnerships.languages)"
        for each, made in circle.items()
    ]
    told = f"language {next(iter(circle))!r} is based on itself: {', '.join(entries)}"
    by_way = f"the entry point fy = {module}:frisian of words (partnerships.languages) failed: InvalidLanguage: "
    for _ in range(2):
        with pytest.raises(InvalidLanguage) as caught:
            wording.ordinal(45, tag)
        assert str(caught.value) == (by_way if tag == "fy" else "") + told


def test_a_language_can_be_based_on_another_of_the_same_distribution(install: Install) -> None:
    source = BASED.replace('base="co"', 'base="ja"')
    install("words", source, co="corsican", nl="dutch")
    assert wording.ordinal(45, "co") == "45周年"


def test_an_entry_point_that_exits_is_such_an_error(install: Install) -> None:
    module = install("words", "def make():\n    raise SystemExit(3)\n", nds="make")
    with pytest.raises(InvalidLanguage, match=rf"nds = {module}:make of .* failed: SystemExit: 3$"):
        wording.ordinal(45, "nds")


def test_a_long_message_of_an_entry_point_is_shown_in_part(install: Install) -> None:
    install("words", "def make():\n    raise ValueError('x' * 5000)\n", nds="make")
    with pytest.raises(InvalidLanguage, match=r": ValueError: x{1000}… \(5000 characters\)$"):
        wording.ordinal(45, "nds")


def test_the_command_line_takes_an_installed_language(
    install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    """And says in one line what is wrong with a broken one."""
    install(nds="LOW_GERMAN")
    assert main(["anniversaries", "--year", "2024", "--every", "45", "--lang", "nds-NL"]) == 0
    assert "45." in capsys.readouterr().out
    module = install("corsican-words", co="fail")
    assert main(["list", "--lang", "co"]) == 2
    reported = capsys.readouterr().err
    assert f"argument --lang: the entry point co = {module}:fail of corsican-words" in reported
    assert reported.count("\n") == 1


def test_an_agreement_is_explained_in_an_installed_language(install: Install) -> None:
    """By its own label, or else by what the language calls its type."""
    install(nds="LOW_GERMAN")
    partnership = history(
        "here there", Conclusion("1979-05-01", "sister", labels={"nds": "Städtebund"})
    )
    assert "Städtebund" in partnership.anniversary(45).explain("nds")
    partnership = history(
        "here there", Conclusion("1979-05-01", "sister", labels={"ja": "姉妹都市"})
    )
    assert "Schwesterstadt" in partnership.anniversary(45).explain("nds")
