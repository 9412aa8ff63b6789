"""What a registry selects and ignores itself: laws, and examples of what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    CheckOptions,
    IgnoredFinding,
    InvalidDocument,
    InvalidType,
    Municipality,
    NotFound,
    Partnership,
    PartnershipsError,
    Registry,
    Source,
    UnknownTerm,
    check,
    samples,
)
from partnerships._testing.dates import days_between
from partnerships.cli import main
from partnerships.comparison import compare
from partnerships.formats import document
from partnerships.updating import update
from tests.checks.causes import ON
from tests.support.corrections import LINKED
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import check_options

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from partnerships import Finding

REGISTRIES = st.one_of(registries_with_exchanges(), st.just(LINKED))
DAYS = days_between()


def is_ignored(finding: Finding, ignored: IgnoredFinding) -> bool:
    about = ignored.subject is None or ignored.subject in finding.subjects
    return about and finding.code.startswith(ignored.code)


@given(REGISTRIES, check_options(), DAYS)
def test_what_a_registry_says_is_what_a_call_can_say(
    registry: Registry, options: CheckOptions, day: date
) -> None:
    """But for what is found of the options themselves (C)."""
    own = check(registry.replacing(options), on=day)
    given_ = check(registry, on=day, select=options.select or None, ignore=options.ignore)
    assert tuple(each for each in own if not each.code.startswith("C")) == given_


@given(REGISTRIES, check_options(), DAYS)
def test_a_call_decides_in_place_of_the_registry(
    registry: Registry, options: CheckOptions, day: date
) -> None:
    """For each of the two by itself."""
    whole, told = check(registry, on=day), registry.replacing(options)
    all_ = check(told, on=day, select=["P", "M", "N", "T", "E"], ignore=())
    assert all_ == whole
    assert check(told, on=day, ignore="C") == check(registry, on=day, select=options.select or None)
    kept = [each for each in check(told, on=day, select=(), ignore=()) if each.code[0] != "C"]
    assert tuple(kept) == whole


@given(REGISTRIES, check_options(), DAYS)
def test_what_is_ignored_without_need_is_told(
    registry: Registry, options: CheckOptions, day: date
) -> None:
    """C101 for an id that there is not, C102 where nothing matches; what ignores those is not."""
    whole = check(registry, on=day)
    ids = {
        *registry.municipalities,
        *registry.types,
        *(each.id for each in registry),
        *registry.fields,
        *registry.exchanges,
        *registry.sources,
    }
    expected = []
    for index, each in enumerate(options.ignore):
        path = f"checks.ignore[{index}]"
        if each.subject not in {None, *ids}:
            expected.append(("C101", path))
        elif not each.code.startswith("C") and not any(is_ignored(one, each) for one in whole):
            expected.append(("C102", path))
    found = check(registry.replacing(options), on=day, select="C", ignore=())
    assert sorted((each.code, each.path) for each in found) == sorted(expected)
    assert all(each.place == each.path for each in found)


@given(REGISTRIES, check_options(), DAYS)
def test_a_registry_that_ignores_only_what_there_is_has_nothing_told(
    registry: Registry, options: CheckOptions, day: date
) -> None:
    """Once what is told of is removed."""
    told = check(registry.replacing(options), on=day, select="C", ignore=())
    paths = {each.path for each in told}
    kept = [
        each for index, each in enumerate(options.ignore) if f"checks.ignore[{index}]" not in paths
    ]
    mended = registry.replacing(CheckOptions(ignore=kept))
    assert check(mended, on=day, select="C", ignore=()) == ()


@given(check_options(), check_options(), check_options())
def test_options_unite_as_sets_do(
    one: CheckOptions, two: CheckOptions, three: CheckOptions
) -> None:
    assert one | two == two | one
    assert (one | two) | three == one | (two | three)
    assert one | one == one | CheckOptions() == one


@given(check_options(), check_options())
def test_the_options_of_united_registries_are_united(one: CheckOptions, two: CheckOptions) -> None:
    first, second = Registry.of(checks=one), samples.kitakyushu().replacing(two)
    assert (first | second).checks == one | two


def test_options_stay_whatever_is_made_of_a_registry() -> None:
    options = CheckOptions(select="P", ignore=[IgnoredFinding("P203", "kitakyushu-dalian")])
    registry = samples.kitakyushu().replacing(options)
    tie = Partnership.between(
        Municipality("a", "A"), Municipality("b", "B"), type="sister", since="1979"
    )
    for made in (
        registry.adding(tie),
        registry.replacing(registry["kitakyushu-dalian"]),
        registry.replacing(Municipality("dalian", "Talien", country="CN")),
        registry.removing("kitakyushu-davao"),
        registry.recording(sources=[Source("paper", "A paper")]),
        registry.involving("dalian"),
        registry.in_force_on(ON),
        registry.of_type("sister"),
        registry.where(lambda _: False),
        document.loads(document.dumps(registry)),
        compare(registry, samples.kitakyushu()).merged(),
        update(registry, samples.kitakyushu(), on=ON).registry,
    ):
        assert made.checks == options


def test_options_differ_and_are_changes() -> None:
    before = samples.kitakyushu().replacing(CheckOptions())
    ignored = IgnoredFinding("M105", "fukuoka-prefecture")
    after = before.replacing(CheckOptions(ignore=[ignored, "E6"]))
    assert after != before
    assert after.digest() != before.digest()
    assert str(after.changes_from(before)).splitlines() == [
        "checks: ignore[0]: E6 added",
        "checks: ignore[1]: M105 (fukuoka-prefecture) added",
    ]
    why = CheckOptions(ignore=[IgnoredFinding("M105", "fukuoka-prefecture", note="why"), "E6"])
    (added,) = after.replacing(why).changes_from(after)
    assert str(added) == "checks: ignore[1].note: why added"
    with pytest.raises(NotFound):
        after.removing("checks", kind="checks")


@pytest.mark.parametrize(
    ("written", "reported"),
    [
        ([], "checks: must be an object: []"),
        ({"ignored": []}, "checks: unknown key (known are select, ignore): 'ignored'"),
        ({"ignore": "M105"}, "checks.ignore: must be a list: 'M105'"),
        ({"ignore": ["M105", "X1"]}, "checks.ignore[1].code: unknown code (known are P101, "),
        ({"ignore": [{"subject": "x"}]}, "checks.ignore[0].code: is missing"),
        ({"ignore": [{"code": "M1", "subject": "a b"}]}, "checks.ignore[0].subject: a subject is "),
        ({"ignore": [{"code": "M1", "note": ""}]}, "checks.ignore[0].note: note must be "),
        ({"select": ["P", ""]}, "checks.select: unknown code (known are P101, "),
    ],
)
def test_what_a_document_cannot_select_or_ignore(written: object, reported: str) -> None:
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps({"format": "partnerships/1", "checks": written}))
    (error,) = caught.value.exceptions
    assert str(error).startswith(reported)


def test_a_document_has_options_only_if_there_are_any() -> None:
    options = CheckOptions(ignore=["P2", IgnoredFinding("M105", note="why"), "M105", "P2"])
    assert json.loads(document.dumps(Registry.of(checks=options))) == {
        "format": "partnerships/1",
        "checks": {"ignore": ["M105", {"code": "M105", "note": "why"}, "P2"]},
    }
    registry = samples.kitakyushu()
    assert "checks" in json.loads(document.dumps(registry))
    assert "checks" not in json.loads(document.dumps(registry.replacing(CheckOptions())))


def test_wrong_options_are_refused() -> None:
    def refuse(error: type[PartnershipsError], path: str, **given_: object) -> None:
        with pytest.raises(error) as caught:
            CheckOptions(**given_)  # type: ignore[arg-type]  # wrong on purpose
        assert caught.value.path == path

    refuse(InvalidType, "ignore", ignore=5)
    refuse(InvalidType, "select", select=None)
    refuse(UnknownTerm, "ignore[0].code", ignore=[5])
    refuse(UnknownTerm, "select", select=["P9"])
    with pytest.raises(InvalidType, match="must be a CheckOptions") as caught:
        Registry.of(checks=("M105",))  # type: ignore[arg-type]  # wrong on purpose
    assert caught.value.path == "checks"
    with pytest.raises(TypeError):
        CheckOptions() | "M105"  # type: ignore[operator]  # wrong on purpose


def test_options_are_shown_as_the_calls_that_make_them() -> None:
    ignored = IgnoredFinding("P2", "dalian", note="why")
    assert repr(ignored) == "IgnoredFinding('P2', 'dalian', note='why')"
    assert (str(ignored), f"{ignored:ja}") == ("P2 (dalian)", "P2（dalian）")
    assert repr(CheckOptions(select="M")) == "CheckOptions(select=['M'])"


def test_the_command_honours_the_document_and_overrides_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = str(tmp_path / "registry.json")
    options = CheckOptions(select=["E", "C"], ignore=["E601", IgnoredFinding("E301", "nobody")])
    document.dump(samples.kitakyushu().replacing(options), path)

    def count(*arguments: str) -> str:
        main(["check", path, "--on", ON, *arguments])
        return capsys.readouterr().err.removeprefix("partnerships: ").strip()

    assert count() == "warnings: 1, notes: 5"
    assert count("--ignore", "none") == "warnings: 1, notes: 7"
    assert count("--select", "all") == "warnings: 1, notes: 5"
    assert count("--select", "all", "--ignore", "none") == "warnings: 1, notes: 7"
    assert count("--ignore", "E,C1") == "no findings"
