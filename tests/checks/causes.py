"""One cause of each finding: a small registry that has it, and the same mended."""

from collections.abc import Callable
from typing import NamedTuple

from partnerships import (
    Act,
    CheckOptions,
    Conclusion,
    Exchange,
    IgnoredFinding,
    Municipality,
    Name,
    Occasion,
    Partnership,
    PartnershipType,
    Registry,
    Renewal,
    Resumption,
    Source,
    Succession,
    Suspension,
    Termination,
)
from partnerships.dates import Day

ON = "2024-08-29"
"""The day of the checks."""

SOURCE = Source("archive", "City archive")


class Cause(NamedTuple):
    """A registry that has one cause of a finding, the same without it, and the finding."""

    name: str
    code: str
    place: str
    """The place of the finding within the registry."""
    values: dict[str, str]
    faulty: Registry
    mended: Registry


def make_tie(
    name: str, *acts: Act, first: Municipality | None = None, sources: str | tuple[()] = "archive"
) -> Partnership:
    """Return a partnership with a source, of two municipalities of its own."""
    parties = (first or Municipality(f"{name}-a", "A"), Municipality(f"{name}-b", "B"))
    return Partnership(parties, acts, id=name, sources=sources)


def make_exchange(
    name: str,
    *acts: Act,
    when: str | None = None,
    commemorates: Occasion | int | None = None,
    first: Municipality | None = None,
) -> Registry:
    """Return the registry of a partnership with one exchange of its first party."""
    tie = make_tie(name, *acts, first=first)
    exchange = Exchange(
        f"{name}-x",
        "visit",
        "Visit",
        when=when,
        partnership=tie.id,
        municipalities=f"{name}-a",
        commemorates=commemorates,
        sources="archive",
    )
    return Registry.of([tie], exchanges=[exchange], sources=[SOURCE])


def _acts(
    name: str, code: str, place: str, faulty: list[Act], mended: list[Act], **values: str
) -> Cause:
    registries = (Registry.of([make_tie(name, *acts)]) for acts in (faulty, mended))
    return Cause(name, code, f"partnerships[0] ('{name}'){place}", values, *registries)


def _bearer(
    name: str, code: str, path: str, faulty: Municipality, mended: Municipality, **values: str
) -> Cause:
    registries = (Registry.of(municipalities=[each]) for each in (faulty, mended))
    return Cause(name, code, f"municipalities[0] ('{faulty.id}').{path}", values, *registries)


def _event(
    name: str,
    code: str,
    path: str,
    make: Callable[..., Registry],
    faulty: dict[str, object],
    mended: dict[str, object],
    **values: str,
) -> Cause:
    place = f"exchanges[0] ('{name}-x').{path}"
    return Cause(name, code, place, values, make(name, **faulty), make(name, **mended))


def _sister(on: Day, **options: str) -> Conclusion:
    return Conclusion(on, "sister", **options)  # type: ignore[arg-type]  # only texts are given


def _identified(name: str, country: str | None, **identifiers: str) -> Municipality:
    known = {scheme.replace("_", "-"): value for scheme, value in identifiers.items()}
    return Municipality(name, "X", country=country, identifiers=known)


def _make_twice() -> Cause:
    one = make_tie("twice", _sister("1951-02-03"))
    other = Partnership(one.parties, [_sister("1952")], id="twice-2", sources="archive")
    values = {"other": "twice", "type": "sister"}
    place = "partnerships[1] ('twice-2')"
    return Cause("twice", "P101", place, values, Registry.of([one, other]), Registry.of([one]))


def _make_gone() -> Cause:
    gone = Municipality("gone-a", "A", until="2005-03-31")
    concluded = _sister("1958-02-04")
    succession = Succession("2005-04-01", "gone-a", Municipality("gone-c", "C"))
    values = {"municipality": "gone-a", "until": "2005-03-31", "day": "2005-04-01"}
    faulty, mended = (
        Registry.of([make_tie("gone", *acts, first=gone)])
        for acts in ([concluded], [concluded, succession])
    )
    return Cause("gone", "P301", "partnerships[0] ('gone')", values, faulty, mended)


def _make_party(
    name: str, code: str, place: str, faulty: Municipality, day: str, /, **values: str
) -> Cause:
    registries = (
        Registry.of([make_tie(name, _sister(day), first=first)])
        for first in (faulty, Municipality(faulty.id, "A"))
    )
    values["municipality"] = faulty.id
    return Cause(name, code, f"partnerships[0] ('{name}'){place}", values, *registries)


def _make_sourceless(name: str) -> Cause:
    registries = (
        Registry.of([make_tie(name, _sister("1983-03-21"), sources=sources)])
        for sources in ((), "archive")
    )
    place = f"partnerships[0] ('{name}').acts[0].sources"
    return Cause(name, "P601", place, {}, *registries)


def _make_shared() -> Cause:
    one = _identified("shared-1", None, wikidata="Q1")
    other, right = (_identified("shared-2", None, wikidata=item) for item in ("Q1", "Q2"))
    values = {"scheme": "wikidata", "value": "Q1", "other": "shared-1"}
    faulty, mended = (Registry.of(municipalities=[one, each]) for each in (other, right))
    place = "municipalities[1] ('shared-2').identifiers.wikidata"
    return Cause("shared", "M104", place, values, faulty, mended)


def _make_spelling() -> Cause:
    one = Municipality("spelled-1", Name("茅ヶ崎市", lang="ja"))
    other, right = (
        Municipality("spelled-2", Name(text, lang="ja")) for text in ("茅ケ崎市", "茅ヶ崎市")
    )
    values = {"text": "茅ケ崎市", "other_text": "茅ヶ崎市", "other": "spelled-1"}
    faulty, mended = (Registry.of(municipalities=[one, each]) for each in (other, right))
    place = "municipalities[1] ('spelled-2').names[0].text"
    return Cause("spelling", "N103", place, values, faulty, mended)


def _make_type() -> Cause:
    faulty, mended = (
        Registry.of(types=[PartnershipType("own", broader, {"en": "own"})])
        for broader in (None, PartnershipType.SISTER)
    )
    return Cause("type", "T101", "types[0] ('own').broader", {"type": "own"}, faulty, mended)


def _make_unsourced_exchange() -> Cause:
    faulty, mended = (
        Registry.of(
            exchanges=[Exchange("unsourced", "visit", "Visit", sources=sources)], sources=[SOURCE]
        )
        for sources in ((), "archive")
    )
    place = "exchanges[0] ('unsourced').sources"
    return Cause("unsourced", "E601", place, {}, faulty, mended)


def _exchange_of(*acts: Act, first: Municipality | None = None) -> Callable[..., Registry]:
    def make(
        name: str, *, when: str | None = None, commemorates: Occasion | int | None = None
    ) -> Registry:
        return make_exchange(name, *acts, when=when, commemorates=commemorates, first=first)

    return make


CAUSES = (
    _make_twice(),
    _acts(
        "one-day",
        "P201",
        ".acts[2].on",
        [_sister("1953-03-04"), Termination("1960-05-06"), Conclusion("1960-05-06", "friendship")],
        [_sister("1953-03-04"), Conclusion("1960-05-06", "friendship")],
        first="1960-05-06",
    ),
    _acts(
        "hasty",
        "P201",
        ".acts[1].on",
        [_sister("1954-03-05"), Termination("1954-03-05")],
        [_sister("1954-03-05"), Termination("1955-03-05")],
        first="1954-03-05",
    ),
    _acts(
        "ended-twice",
        "P202",
        ".acts[2].on",
        [
            _sister("1955-07-04"),
            Termination("1961", by="ended-twice-a"),
            Termination("1962", by="ended-twice-b"),
        ],
        [_sister("1955-07-04"), Termination("1961", by="ended-twice-a")],
        first="1961",
    ),
    _acts(
        "suspended-twice",
        "P203",
        ".acts[2].on",
        [
            _sister("1956-08-04"),
            Suspension("2022-03", by="suspended-twice-a"),
            Suspension("2022-04", by="suspended-twice-b"),
        ],
        [_sister("1956-08-04"), Suspension("2022-03"), Resumption("2023"), Suspension("2024")],
        first="2022-03",
    ),
    _acts(
        "ended-early",
        "P204",
        ".acts[1].on",
        [_sister("1957-09-04", term="P10Y"), Termination("1960-01-02")],
        [_sister("1957-09-04"), Termination("1960-01-02")],
        last="1967-09-04",
    ),
    _acts(
        "shortened",
        "P205",
        ".acts[1]",
        [_sister("1958-10-04", until="2050-01-02"), Renewal("2000-01-03", until="2049")],
        [_sister("1958-10-04", until="2050-01-02"), Renewal("2000-01-03", until="2051")],
        last="2049",
        before="2050-01-02",
    ),
    _acts(
        "renewed-twice",
        "P206",
        ".acts[2].on",
        [_sister("1959-11-04", until="2050-01-02"), *[Renewal("2001-02-03", term="P1Y")] * 2],
        [_sister("1959-11-04", until="2050-01-02"), Renewal("2001-02-03", term="P2Y")],
        first="2001-02-03",
    ),
    _make_gone(),
    _make_party(
        "unborn",
        "P302",
        "",
        Municipality("unborn-a", "A", since="1975-04-01"),
        "1961-12-05",
        since="1975-04-01",
        day="1961-12-05",
    ),
    _make_party(
        "nameless",
        "P303",
        ".acts[0].on",
        Municipality("nameless-a", Name("A", since="1990")),
        "1962-01-06",
        on="1962-01-06",
    ),
    _acts(
        "ran-out",
        "P401",
        ".acts[0]",
        [_sister("1963-02-07", term="P5Y")],
        [_sister("1963-02-07", term="P5Y"), Renewal("1968-02-07")],
        last="1968-02-07",
    ),
    _acts(
        "runs-out",
        "P402",
        ".acts[0]",
        [_sister("2019-10-01", term="P5Y")],
        [_sister("2019-10-01", term="P5Y"), Renewal("2024-08-01", term="P5Y")],
        last="2024-10-01",
    ),
    _acts(
        "renews",
        "P403",
        ".acts[0]",
        [_sister("2014-12-31", term="P1Y", renews="P1Y", notice="P1M")],
        [_sister("2014-12-31", term="P1Y", renews="P1Y")],
        notice="2024-11-30",
    ),
    _acts("undated", "P501", ".acts[0].on", [_sister("XXXX")], [_sister("1964-04-08")]),
    _acts(
        "future",
        "P502",
        ".acts[0].on",
        [_sister("2030-01-02")],
        [_sister("2020-01-02")],
        on="2030-01-02",
        day=ON,
    ),
    _make_sourceless("sourceless"),
    _bearer(
        "malformed",
        "M101",
        "identifiers.wikidata",
        _identified("malformed", None, wikidata="2112"),
        _identified("malformed", None, wikidata="Q2112"),
        scheme="wikidata",
        value="2112",
        example="Q74881",
    ),
    _bearer(
        "check-digit",
        "M102",
        "identifiers.jp-local-government-code",
        _identified("check-digit", "JP", jp_local_government_code="401006"),
        _identified("check-digit", "JP", jp_local_government_code="401005"),
        value="401006",
        digit="5",
    ),
    _bearer(
        "abroad",
        "M103",
        "identifiers.unlocode",
        _identified("abroad", "CN", unlocode="JPKKJ"),
        _identified("abroad", "CN", unlocode="CNDLC"),
        scheme="unlocode",
        value="JPKKJ",
        other_country="JP",
        country="CN",
    ),
    _make_shared(),
    _bearer(
        "without",
        "M105",
        "identifiers",
        _identified("without", "DE", wikidata="Q3"),
        _identified("without", "DE", wikidata="Q3", ags="05711000"),
        scheme="ags",
        country="DE",
    ),
    _bearer(
        "mojibake",
        "N101",
        "names[0].text",
        Municipality("mojibake", "MÃ¼nster"),
        Municipality("mojibake", "Münster"),
        text="MÃ¼nster",
        repaired="Münster",
    ),
    _bearer(
        "lost",
        "N102",
        "names[0].text",
        Municipality("lost", "M\ufffdnchen"),
        Municipality("lost", "München"),
        text="M\ufffdnchen",
    ),
    _make_spelling(),
    _make_type(),
    _event(
        "late",
        "E101",
        "commemorates",
        _exchange_of(_sister("1966-03-09")),
        {"when": "1976-03-09", "commemorates": 5},
        {"when": "1976-03-09", "commemorates": 10},
        number="5",
        on="1971-03-09",
        when="1976-03-09",
    ),
    _event(
        "early",
        "E101",
        "commemorates",
        _exchange_of(_sister("1967-03-10")),
        {"when": "1977", "commemorates": Occasion(20, on="1970")},
        {"when": "1977", "commemorates": Occasion(10, on="1970")},
        number="20",
        on="1987-03-10",
        when="1977",
    ),
    _event(
        "posthumous",
        "E102",
        "commemorates",
        _exchange_of(_sister("1968-03-11"), Termination("1980")),
        {"commemorates": 20},
        {"commemorates": 10},
        number="20",
        on="1988-03-11",
    ),
    _event(
        "after-the-end",
        "E201",
        "when",
        _exchange_of(_sister("1969-03-12"), Termination("1981")),
        {"when": "1990/.."},
        {"when": "1975/.."},
        partnership="after-the-end",
        when="1990/..",
    ),
    _event(
        "before-the-city",
        "E301",
        "municipalities[0]",
        _exchange_of(
            _sister("1971-03-13"), first=Municipality("before-the-city-a", "A", since="1963-02-10")
        ),
        {"when": "1913-03"},
        {"when": "1963-02-09"},
        municipality="before-the-city-a",
        since="1963-02-10",
        when="1913-03",
    ),
    _event(
        "after-the-city",
        "E302",
        "municipalities[0]",
        _exchange_of(
            _sister("1972-03-14"),
            Succession("2005-04-01", "after-the-city-a", Municipality("after-the-city-c", "C")),
            first=Municipality("after-the-city-a", "A", until="2005-03-31"),
        ),
        {"when": "2006"},
        {"when": "2005-04-01"},
        municipality="after-the-city-a",
        until="2005-03-31",
        when="2006",
    ),
    _make_unsourced_exchange(),
    Cause(
        "ignored-nobody",
        "C101",
        "checks.ignore[0]",
        {"code": "P2", "subject": "nobody"},
        Registry.of(checks=CheckOptions(ignore=IgnoredFinding("P2", "nobody"))),
        Registry.of(),
    ),
    Cause(
        "ignored-nothing",
        "C102",
        "checks.ignore[0]",
        {"ignored": "N101 (ward)"},
        Registry.of(
            municipalities=[Municipality("ward", "Ward")],
            checks=CheckOptions(ignore=IgnoredFinding("N101", "ward")),
        ),
        Registry.of(
            municipalities=[Municipality("ward", "WÃ¤rd")],
            checks=CheckOptions(ignore=IgnoredFinding("N101", "ward")),
        ),
    ),
)
"""One or two causes of each finding but the common dates, which need many conclusions."""


def concluded_on(*dates: str) -> Registry:
    """Return the registry of partnerships that were concluded on these dates."""
    return Registry.of(
        [make_tie(f"x{number:02}", Conclusion(on, "sister")) for number, on in enumerate(dates)]
    )


COMMON = {
    "P503": concluded_on(*["2000"] * 5, *(f"{1950 + number}" for number in range(20))),
    "P504": concluded_on(
        *(f"{year}-07-04" for year in range(1995, 2000)),
        *(f"{1800 + number}-01-{number % 31 + 1:02}" for number in range(95)),
    ),
}
"""Registries with a finding that many partnerships make together, by its code."""
