"""Laws of findings: for registries of any kind, and for registries with known causes."""

import copy
import pickle
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_
from random import Random
from typing import TypeVar

import pytest
from attrs import evolve
from hypothesis import assume, given, strategies as st

from partnerships import (
    Finding,
    Partnership,
    Period,
    Registry,
    Severity,
    Status,
    UnknownTerm,
    check,
    samples,
    wording,
)
from partnerships._checks.identifiers import find_check_digit
from partnerships._checks.texts import repair_text
from partnerships._display.lines import shorten
from partnerships._testing.dates import days_between
from partnerships._validation import FrozenMap
from partnerships.checks import CODES
from partnerships.testing import municipalities
from partnerships.vocabulary import BUILT_IN
from tests.checks.causes import CAUSES, ON, Cause
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import partnerships

T = TypeVar("T")

ABOUT_SEVERAL = ["P101", "P503", "P504", "M104", "N103"]
"""The codes of what several objects cause together."""

REGISTRIES = st.one_of(
    registries_with_exchanges(),
    st.lists(municipalities(), max_size=4, unique_by=lambda each: each.id).map(
        lambda known: Registry.of(municipalities=known)
    ),
)
DAYS = days_between()


DATES = {"first", "last", "before", "since", "until", "on", "day", "when", "notice"}


def tell(key: str, value: str, lang: str) -> str:
    """Return a value of a finding as a sentence has it: dates in words, types and countries by name."""
    if key in {"country", "other_country"}:
        return wording.country(value, lang)
    if key in DATES:
        return wording.date(Period(value) if "/" in value else value, lang)
    return BUILT_IN[value].label(lang) if key == "type" and value in BUILT_IN else value


@given(REGISTRIES, DAYS)
def test_every_registry_can_be_checked(registry: Registry, day: date) -> None:
    """And each finding has a sentence in each language, a place, and ids that the registry has."""
    for finding in check(registry, on=day):
        assert finding.severity is CODES[finding.code]
        line = shorten(f"{finding.place}: {finding.code} {finding.sentence()}")
        assert str(finding) == f"{finding:en}" == line
        for lang in ("en", "ja", "ko", "zh"):
            sentence = finding.sentence(lang)
            assert sentence
            assert all(tell(*each, lang) in sentence for each in finding.values.items())
        ids = {
            *registry.municipalities,
            *registry.types,
            *(each.id for each in registry),
            *registry.fields,
            *registry.exchanges,
            *registry.sources,
        }
        assert set(finding.subjects) <= ids


@given(REGISTRIES, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_a_registry_changes_no_finding(
    registry: Registry, day: date, random: Random
) -> None:
    def shuffle(values: Iterable[T]) -> list[T]:
        found = list(values)
        random.shuffle(found)
        return found

    other = Registry.of(
        shuffle(registry),
        municipalities=shuffle(registry.municipalities.values()),
        types=shuffle(registry.types.values()),
        exchanges=shuffle(registry.exchanges.values()),
        sources=shuffle(registry.sources.values()),
        fields=shuffle(registry.fields.values()),
    )
    assert check(other, on=day) == check(registry, on=day)


@given(registries_with_exchanges(), DAYS, st.sampled_from(sorted({each[:2] for each in CODES})))
def test_codes_select_and_ignore_findings(registry: Registry, day: date, family: str) -> None:
    """What is selected and what is left when the same is ignored are the whole, in its order."""
    found = check(registry, on=day)
    selected = check(registry, on=day, select=family)
    others = check(registry, on=day, ignore=family)
    assert selected == tuple(each for each in found if each.code.startswith(family))
    assert others == tuple(each for each in found if not each.code.startswith(family))
    assert check(registry, on=day, select=family, ignore=family) == ()


@given(registries_with_exchanges(), DAYS)
def test_the_findings_of_partnerships_are_those_of_each(registry: Registry, day: date) -> None:
    """But for what several have in common."""
    whole = check(registry, on=day, select=["P", "E"], ignore=ABOUT_SEVERAL)
    parts = [registry.where(each.__eq__) for each in registry]
    found = [
        each for part in parts for each in check(part, on=day, select="P", ignore=ABOUT_SEVERAL)
    ]
    assert Counter(each for each in whole if each.code.startswith("P")) == Counter(found)


NAMED = {each.name: each for each in CAUSES}


@given(st.sets(st.sampled_from(sorted(NAMED))))
def test_a_finding_disappears_with_its_cause(planted: set[str]) -> None:
    """A registry has a finding for each cause that it has, and none for those that are mended."""
    registry = unite_named(planted)
    found = Counter((each.code, each.values) for each in check(registry, on=ON))
    assert found == Counter((NAMED[name].code, FrozenMap(NAMED[name].values)) for name in planted)


def unite_named(planted: set[str]) -> Registry:
    parts = (each.faulty if each.name in planted else each.mended for each in CAUSES)
    return reduce(or_, parts)


def test_a_registry_without_causes_has_no_findings() -> None:
    assert check(unite_named(set()), on=ON) == ()
    assert check(Registry.of(), on=ON) == ()


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.name)
def test_a_finding_says_where_and_what(cause: Cause) -> None:
    (finding,) = check(cause.faulty, on=ON)
    assert (finding.code, finding.place) == (cause.code, cause.place)
    assert finding.values == cause.values
    assert check(cause.mended, on=ON) == ()


@given(partnerships(), DAYS)
def test_a_copy_under_another_id_is_the_same_partnership(
    partnership: Partnership, day: date
) -> None:
    """If there is a day on which it can be active: not if it ended on the day of its conclusion."""
    intervals = partnership._timeline.intervals()
    ended = {Status.NOT_CONCLUDED, Status.EXPIRED, Status.TERMINATED}
    assume(any(each.possible.status not in ended for each in intervals))
    other = evolve(partnership, id=f"{partnership.id}-copy")
    found = check(Registry.of([partnership, other]), on=day, select="P101")
    assert [each.subjects for each in found] == [(other.id, partnership.id)]


@given(st.integers(0, 99999))
def test_one_check_digit_is_right(number: int) -> None:
    """It is the last digit of 11 minus the remainder, or of 11 minus the sum if that is less than 11."""
    digits = f"{number:05}"
    total = sum(int(digit) * weight for digit, weight in zip(digits, (6, 5, 4, 3, 2), strict=True))
    rest = 11 - total if total < 11 else 11 - total % 11
    assert find_check_digit(digits) == str(rest)[-1]


HONEST = (
    *(
        "大連市",
        "旅大市",
        "北九州市",
        "茅ヶ崎市",
        "仁川広域市",
        "福冈县",
        "辽宁省",
        "联通",
        "인천광역시",
        "타코마시",
    ),
    *(
        "Ümraniye",
        "«CAFÉ»",
        "CAFÉ…",
        "危为",
        "«Ç»",
        "São Paulo",
        "Łódź",
        "Århus",
        "Đà Nẵng",
        "Киев",
        "Θεσσαλονίκη",
        "ÅÄÖ",
        "naïve…",
    ),
    *("„Äöü“", "Ναύπλιο", "Æbleø", "A – B", "5 °C", "½", "ﾀｺﾏ", "١٢", "القاهرة", "ירושלים"),
)


@pytest.mark.parametrize("text", HONEST)
def test_an_honest_text_is_not_repaired(text: str) -> None:
    assert repair_text(text) == text


DAMAGED = (
    "大連市",
    "仁川広域市",
    "福冈县",
    "인천광역시",
    "münster",
    "Łódź",
    "Київ",
    "“a”",
    "François",
)


@pytest.mark.parametrize("text", DAMAGED)
@pytest.mark.parametrize("encoding", ["cp1252", "cp932", "gbk", "cp949"])
def test_what_is_repaired_is_what_was_meant(text: str, encoding: str) -> None:
    """A text that was read in another encoding is left alone, or repaired to what it was."""
    try:
        damaged = text.encode().decode(encoding)
    except UnicodeError:
        return
    assert repair_text(damaged) in {text, damaged}
    if text in DAMAGED[:4] or encoding == "cp1252":
        assert repair_text(damaged) == text


def test_severities_are_three() -> None:
    assert {each.value for each in Severity} == {"error", "warning", "note"}
    assert set(CODES.values()) == set(Severity)


def test_every_code_has_a_cause() -> None:
    assert {each.code for each in CAUSES} == set(CODES) - {"P503", "P504"}


def test_findings_are_values() -> None:
    """Equal by what they say, and hashable; the index of the object is only where it stands."""
    one = Finding("P501", "partnerships[0].acts[0].on", ("a",))
    assert one == Finding("P501", "partnerships[7].acts[0].on", ("a",))
    assert one != Finding("P501", "partnerships[0].acts[1].on", ("a",))
    assert one != Finding("P501", "partnerships[0].acts[0].on", ("b",))
    assert len({one, Finding("P501", "partnerships[7].acts[0].on", ("a",))}) == 1
    with pytest.raises(UnknownTerm, match="unknown code"):
        Finding("P999", "partnerships[0]", ("a",))
    for each in check(samples.kitakyushu(), on=ON):
        assert pickle.loads(pickle.dumps(each)) == copy.deepcopy(each) == each  # noqa: S301  # our own
