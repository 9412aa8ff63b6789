"""The face that embedding programs rely on, as such a program writes it; type checkers read it too."""

from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta

import partnerships
from partnerships import (
    Anniversary,
    Bound,
    Changes,
    Conclusion,
    Count,
    CountFrom,
    Due,
    DueKind,
    Facet,
    Finding,
    LeapDay,
    Municipality,
    Name,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    RecordKind,
    Registry,
    RegistryFile,
    Severity,
    Status,
    StillReferenced,
    Succession,
    check,
    samples,
)
from partnerships.formats import arrow, datapackage, graph, jsonl


def test_dates() -> None:
    """The text form is the constructor and the repr; a day is equal to its date."""
    month = PartialDate("1979-05")
    assert (month.year, month.month, month.day, month.precision.value) == (1979, 5, None, "month")
    assert (month.earliest, month.latest) == (date(1979, 5, 1), date(1979, 5, 31))
    assert month.exact is None
    assert PartialDate("1979-05-01") == date(1979, 5, 1)
    assert hash(PartialDate("1979-05-01")) == hash(date(1979, 5, 1))
    assert PartialDate("1979").certainly_before("1980-01")
    assert Period("2024-04-01/2025-03-31") == Period.fiscal_year(2024, first_month=4)
    assert Period.between("2024-01-01", date(2024, 12, 31)) == Period.calendar_year(2024)
    open_ended = Period("1979/..")
    assert not open_ended.certainly_contains("1979-06-01")
    assert open_ended.possibly_contains(date(1979, 6, 1))
    assert open_ended.start == PartialDate("1979")
    assert open_ended.end is Bound.OPEN


KITAKYUSHU = Municipality("kitakyushu", "Kitakyushu", country="JP")
DALIAN = Municipality(
    "dalian",
    [
        Name("Lüda", lang="en", until="1981"),
        Name("Dalian", lang="en", since="1981"),
        Name("旅大", lang="ja", until="1981"),
        Name("大連", lang="ja", since="1981"),
    ],
    country="CN",
)
PARTNERSHIP = Partnership(
    parties=(KITAKYUSHU, DALIAN),
    acts=(Conclusion("1979-05-01", type=PartnershipType.FRIENDSHIP, labels={"ja": "友好都市"}),),
)


def test_a_partnership() -> None:
    """Two ways to make one, and all that it answers."""
    day = date(2024, 8, 29)
    assert PARTNERSHIP.parties == (KITAKYUSHU, DALIAN)
    short = Partnership.between(
        KITAKYUSHU, DALIAN, type=PartnershipType.FRIENDSHIP, since="1979-05-01"
    )
    assert short.anniversary(45).on == PARTNERSHIP.anniversary(45).on == PartialDate("2024-05-01")
    assert [name.text for name in DALIAN.names_on("1980-01-01", lang="en")] == ["Lüda"]
    assert PARTNERSHIP.anniversary(45).explain() == (
        "45th, counted from 1 May 1979 (friendship city relationship with Lüda)"
    )
    assert "旅大" in PARTNERSHIP.anniversary(45).explain(lang="ja")
    years = PARTNERSHIP.completed_years(date(2024, 4, 30))
    assert (years.at_least, years.at_most, years.exact) == (44, 44, 44)
    upcoming: Anniversary | None = PARTNERSHIP.next_anniversary(day)
    assert upcoming is not None
    assert upcoming.partnership.completed_years(day).exact == 45
    window = Period.calendar_year(2024)
    assert [each.number for each in PARTNERSHIP.anniversaries(window, every=5, possible=False)] == [
        45
    ]
    silver = PARTNERSHIP.anniversary(
        25, on=day, count_from=CountFrom.ORIGIN, leap_day=LeapDay.MAR_1
    )
    assert silver.on == date(2004, 5, 1)
    assert PARTNERSHIP.status_on(day) is Status.IN_FORCE
    assert PARTNERSHIP.type_on(day) == PartnershipType.FRIENDSHIP
    assert PARTNERSHIP.parties_on(day) == (KITAKYUSHU, DALIAN)
    assert PARTNERSHIP.possible_statuses_on(day) == {Status.IN_FORCE}
    assert PARTNERSHIP.possible_types_on(day) == {PartnershipType.FRIENDSHIP}
    assert PARTNERSHIP.possible_parties_on(day) == {(KITAKYUSHU, DALIAN)}
    assert PARTNERSHIP.in_force_on(day)
    assert PARTNERSHIP.possibly_in_force_on(day)
    assert PARTNERSHIP.elapsed(day) == relativedelta(years=45, months=3, days=28)
    own = PartnershipType("administrative-exchange", broader=None, labels={"ja": "行政交流都市"})
    assert own.labels["ja"] == "行政交流都市"
    assert Succession("1963-02-10", "kokura", KITAKYUSHU).successor == KITAKYUSHU


def test_a_registry() -> None:
    """Collection, filters, answers, other registries."""
    day, window = date(2024, 8, 29), Period.fiscal_year(2024, first_month=4)
    registry: Registry = samples.kitakyushu()
    assert len(registry) == len(list(registry))
    assert "kitakyushu-dalian" in registry
    assert registry["kitakyushu-dalian"].id == "kitakyushu-dalian"
    sisters = registry.involving("kitakyushu", on=day).of_type(
        PartnershipType.SISTER, narrower=True
    )
    assert len(sisters) == 6
    assert len(registry.between("kitakyushu", "dalian")) == 1
    assert len(registry.in_force_on(day)) == registry.count_in_force_on(day)
    assert len(registry.where(lambda partnership: len(partnership.acts) > 1)) == 4
    listed = list(registry.anniversaries(window, every=5))
    assert len(listed) == registry.count_anniversaries(window, every=5)
    assert all(each.partnership in registry for each in listed)
    own = Registry.of([PARTNERSHIP])
    assert own.adding(PARTNERSHIP) == own.replacing(PARTNERSHIP) == own
    assert len(own.removing("dalian-kitakyushu")) == 0
    assert "kitakyushu" in registry.municipalities


def test_bounds_of_counts() -> None:
    """What is certain and what is possible: in force, and by what the partnerships have in common."""
    day, registry = date(2017, 6, 1), samples.kitakyushu()
    assert registry.count_in_force_on(day) == 8
    assert registry.count_in_force_on(day, possible=True) == 9
    assert len(registry.in_force_on(day, possible=True)) == 9
    counts: tuple[Count, ...] = registry.counts(by="country", on=day)
    assert [(each.key, each.at_least, each.at_most) for each in counts][-1] == ("PH", 0, 1)
    assert registry.counts(Facet.COUNTRY, on=day, of="kitakyushu") == counts


def test_due_and_dormant() -> None:
    """What falls due in a period, certainly or possibly; which partnerships sleep."""
    agreed = Conclusion("2024-08-28", "sister", term="P12M", renews="P12M", notice="P2M")
    registry = Registry.of([Partnership((KITAKYUSHU, DALIAN), [agreed])])
    due: list[Due] = list(registry.due(Period("2026-02-11/2026-12-31"), review="P6M"))
    assert [(str(each.on), each.kind, each.partnership.id) for each in due] == [
        ("2026-06-28", DueKind.NOTICE, "dalian-kitakyushu"),
        ("2026-08-28", DueKind.RENEWAL, "dalian-kitakyushu"),
    ]
    assert list(registry.due("2026/2026", possible=True)) == list(
        next(iter(registry)).due("2026/2026", possible=True)
    )
    dormant: Registry = registry.dormant(since=date(2025, 1, 1))
    assert dormant == registry


def test_corrections_and_changes() -> None:
    """Of anything that a registry holds, by its id; compared field by field."""
    registry: Registry = samples.kitakyushu()
    corrected = registry.replacing(KITAKYUSHU).replacing(registry.sources["hayata-2024"])
    changes: Changes = corrected.changes_from(registry)
    assert [(each.kind, each.id) for each in changes] == [(RecordKind.MUNICIPALITY, "kitakyushu")]
    assert (changes.added, changes.removed, changes.changed) == ((), (), tuple(changes))
    assert changes.apply_to(registry) == corrected
    assert corrected.digest() != registry.digest() == samples.kitakyushu().digest()
    with pytest.raises(StillReferenced):
        registry.removing("dalian", kind="municipality")


def test_a_registry_file(tmp_path: Path) -> None:
    """Load, save, and both in one step."""
    file = RegistryFile(tmp_path / "registry.json")
    file.save(Registry.of())
    changed: Registry = file.update(lambda registry: registry.adding(PARTNERSHIP))
    assert file.load() == changed == Registry.of([PARTNERSHIP])


def test_findings() -> None:
    """What is wrong, or looks wrong, on a day: code, severity, place and sentence."""
    found: tuple[Finding, ...] = check(
        Registry.of([PARTNERSHIP]), on=date(2024, 8, 29), within="P6M"
    )
    assert [(each.code, each.severity, each.place) for each in found] == [
        ("M105", Severity.NOTE, "municipalities[0] ('kitakyushu').identifiers"),
        ("P601", Severity.NOTE, "partnerships[0] ('dalian-kitakyushu').acts[0].sources"),
    ]
    assert found[1].subjects == ("dalian-kitakyushu",)
    assert found[1].sentence("ja") == "この締結の出典がありません"
    assert (
        check(Registry.of([PARTNERSHIP]), on="2024-08-29", select=["P", "M1"], ignore="P6")
        == found[:1]
    )


def test_the_version_is_that_of_the_package() -> None:
    """As its metadata and the citation have it."""
    number = version("partnerships")
    assert partnerships.__version__ == number
    citation = Path(__file__).parent.parent.joinpath("CITATION.cff").read_text("utf-8")
    assert f"\nversion: {number}\n" in citation


def test_data_for_other_programs(tmp_path: Path) -> None:
    """Tables for data frames, lines for programs, edges for graphs, files to publish."""
    registry: Registry = samples.kitakyushu()
    tables = arrow.tables(registry, period=Period.calendar_year(2024))
    assert hasattr(tables["anniversaries"], "__arrow_c_stream__")
    assert arrow.table(registry, "partnerships").num_rows == len(registry)
    jsonl.dump(registry, tmp_path / "registry.jsonl")
    assert jsonl.load(tmp_path / "registry.jsonl") == registry
    parts = [each for each in jsonl.iter_registries(jsonl.iter_lines(registry)) if len(each)]
    assert sum(map(len, parts)) == len(registry)
    edges: list[graph.Edge] = list(graph.edges(registry, on=date(2024, 8, 29)))
    assert [about["certain"] for _, _, about in edges] == [True] * 9
    datapackage.dump(registry, tmp_path / "data", properties={"title": "Kitakyushu"})
    assert (tmp_path / "data/datapackage.json").exists()
