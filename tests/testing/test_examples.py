"""What failing examples shrink to, and how they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, find, given, settings

from partnerships import (
    Accession,
    Conclusion,
    Municipality,
    Partnership,
    PartnershipType,
    Precision,
    Registry,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
    testing,
)
from partnerships._testing.histories import MUNICIPALITIES
from partnerships._testing.resolving import write_example

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from partnerships import Act

SHRUNK = settings(database=None, phases=(Phase.generate, Phase.shrink), max_examples=2000)
"""Without the phase that explains, which ends with other values than the smallest."""

KOKURA, TACOMA, DALIAN = MUNICIPALITIES[:3]
CONCLUDED = Conclusion("2000-01-01", PartnershipType.FRIENDSHIP)


def smallest(strategy: SearchStrategy[Any], wanted: Callable[[Any], object]) -> Any:  # noqa: ANN401  # what it draws
    return find(strategy, lambda value: bool(wanted(value)), settings=SHRUNK)


@pytest.mark.parametrize(
    ("kind", "parties", "acts"),
    [
        (Renewal, (KOKURA, TACOMA), [Renewal("2000-01-01")]),
        (Suspension, (KOKURA, TACOMA), [Suspension("2000-01-01")]),
        (Termination, (KOKURA, TACOMA), [Termination("2000-01-01")]),
        (Succession, (KOKURA, TACOMA), [Succession("2000-01-01", "kokura", DALIAN)]),
        (Accession, (KOKURA, TACOMA), [Accession("2000-01-01", DALIAN)]),
        (Withdrawal, (KOKURA, TACOMA, DALIAN), [Withdrawal("2000-01-01", "kokura")]),
    ],
)
def test_a_partnership_shrinks_to_the_acts_that_matter(
    kind: type[Act], parties: tuple[Municipality, ...], acts: list[Act]
) -> None:
    """Of exact dates. Of partial ones a date can stay a month, as other acts are possible then."""

    def is_wanted(partnership: Partnership) -> bool:
        return any(isinstance(act, kind) for act in partnership.acts[1:])

    found = smallest(testing.partnerships(exact=True), is_wanted)
    assert found == Partnership(parties, [CONCLUDED, *acts])
    assert len(smallest(testing.partnerships(), is_wanted).acts) <= len(found.acts) + 1


@pytest.mark.parametrize(("kind", "count"), [(Conclusion, 2), (Resumption, 4)])
def test_a_partnership_shrinks_to_few_acts(kind: type[Act], count: int) -> None:
    """Where what else can stand with them is tried in vain, one act more or a term can stay."""
    found = smallest(
        testing.partnerships(exact=True),
        lambda each: any(isinstance(act, kind) for act in each.acts[1:]),
    )
    assert len(found.acts) <= count
    assert all(act.on.earliest.year in {2000, 2001} for act in found.acts)


@pytest.mark.parametrize(
    ("strategy", "wanted", "shown"),
    [
        (testing.partial_dates(), lambda _: True, "PartialDate('2000-01-01')"),
        (
            testing.partial_dates(),
            lambda each: each.precision is Precision.DECADE,
            "PartialDate('200X')",
        ),
        (testing.partial_dates(within="1979/1979"), lambda _: True, "PartialDate('1979-12-31')"),
        (testing.terms(), lambda _: True, "Term('P1Y')"),
        (testing.texts(), lambda _: True, "Text('Kokura')"),
        (
            testing.municipalities(),
            lambda each: len(each.names) > 1,
            "Municipality('kokura', [Name('Kokura', lang='en'), Name('Kokura', lang='en')])",
        ),
        (
            testing.municipalities(countries=["DE"]),
            lambda _: True,
            "Municipality('kokura', [Name('Kokura', lang='en')], country='DE')",
        ),
        (
            testing.exchanges(),
            lambda each: each.actors,
            (
                "Exchange('kokura', 'visit', [Name('Sun Yat-sen', lang='en')], "
                "actors=[Actor([Name('Sun Yat-sen', lang='en')], role='host')])"
            ),
        ),
        (
            testing.sources(),
            lambda each: each.authors,
            "Source('hayata-2024', Text('Sun Yat-sen'), authors=[Text('Sun Yat-sen')])",
        ),
        (
            testing.check_options(),
            lambda each: each.ignore,
            "CheckOptions(ignore=[IgnoredFinding('P101')])",
        ),
    ],
)
def test_a_value_shrinks_to_a_short_one(
    strategy: SearchStrategy[Any], wanted: Callable[[Any], object], shown: str
) -> None:
    assert write_example(smallest(strategy, wanted)) == shown


def show_failing_example(strategy: SearchStrategy[Any], passes: Callable[[Any], object]) -> str:
    """Return what Hypothesis prints of a value that fails, without its comments."""

    @settings(database=None, derandomize=True, phases=[*Phase], print_blob=False)
    @given(value=strategy)
    def law(value: object) -> None:
        assert passes(value)

    with pytest.raises(AssertionError) as failure:
        law()
    shown = "\n".join(failure.value.__notes__).partition("Explanation:")[0]
    lines = "".join(line.partition("#")[0].strip() for line in shown.splitlines())
    return lines.partition("value=")[2].rpartition(",)")[0]


@pytest.mark.parametrize(
    ("name", "options", "passes", "shown"),
    [
        ("partial_dates", {}, lambda date: date.exact, "PartialDate('2000-01')"),
        (
            "partial_dates",
            {"within": "2000/2024"},
            lambda date: date.exact,
            "PartialDate('2000-01')",
        ),
        (
            "partial_dates",
            {},
            lambda date: date.precision is not Precision.BETWEEN,
            "PartialDate('[2000-01-01..2000-01-02]')",
        ),
        (
            "completed_years",
            {},
            lambda years: years.exact is not None,
            "CompletedYears(at_least=0, at_most=1)",
        ),
        (
            "completed_years",
            {},
            lambda years: not years.presumed,
            "CompletedYears(at_least=0, at_most=0, presumed=True)",
        ),
    ],
)
def test_a_failing_example_shows_the_value_that_was_drawn(
    name: str, options: dict[str, str], passes: Callable[[object], object], shown: str
) -> None:
    """And no call of a private function that made it, also where parts of it do not matter."""
    strategy = getattr(testing, name)(**options)
    assert show_failing_example(strategy, passes) == shown


def test_a_failing_example_shows_the_commemoration_that_was_drawn() -> None:
    shown = show_failing_example(testing.commemorations(), lambda each: not each.exchanges)
    assert shown.startswith("Commemoration(Anniversary(")


def test_a_registry_shrinks_to_partnerships_of_one_act() -> None:
    """They are between the same two, as nothing else is asked for."""
    found = smallest(testing.registries(), lambda each: len(each) > 1)
    first = Partnership((KOKURA, TACOMA), [CONCLUDED])
    second = Partnership((KOKURA, TACOMA), [CONCLUDED], id="kokura-tacoma-2")
    assert found == Registry.of([first, second])


def test_a_registry_is_shown_without_what_its_partnerships_bring() -> None:
    first = Partnership((Municipality("a", "A"), Municipality("b", "B")), [CONCLUDED])
    assert write_example(Registry.of([first], municipalities=[Municipality("c", "C")])) == (
        "Registry.of([Partnership([Municipality('a', [Name('A')]), Municipality('b', [Name('B')])], "
        "[Conclusion('2000-01-01', PartnershipType.FRIENDSHIP)])], "
        "municipalities=[Municipality('c', [Name('C')])])"
    )
