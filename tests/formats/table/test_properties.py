"""Laws of tables: nothing is dropped, what is written reads back, and any bytes are read or refused."""

import csv
import io
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from itertools import chain, pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import event, example, given, strategies as st

from partnerships import (
    Conclusion,
    InvalidDocument,
    Municipality,
    Name,
    PartialDate,
    Partnership,
    PartnershipType,
    Registry,
    Termination,
    UnknownLanguage,
)
from partnerships._languages.lexicon import get_words
from partnerships._testing.dates import days_between
from partnerships._testing.histories import EXACT
from partnerships._testing.municipalities import OWN_TYPE
from partnerships.formats import table
from partnerships.formats._dates.notations import BLANK
from partnerships.formats._rows.assembly import argsort_dates
from partnerships.formats._sheets.delimited import format_row, read_records
from partnerships.formats.reading import Reading
from partnerships.testing import partial_dates
from partnerships.texts import Text
from partnerships.wording import Language
from tests.formats.document.test_examples import registries
from tests.support.strategies import leap_days, partnerships

HEADING = ("municipality", "partner country", "partner", "type", "date", "end", "note", "mayor")
NAMES = (
    "A",
    "b",
    "São Paulo",
    "Sao Paulo",
    "北九州市",
    "大連 市",
    "부산광역시",
    "Köln (Germany)",
    "=1",
    "'+1",
    "",
    "\0",
    "〃",
    "*A",
    "Köln",
    "Total",
)
TYPES = (
    "sister",
    "姉妹都市締結",
    "友好城市",
    "우호도시",
    "재체결",
    "signed again",
    "intent",
    "Kontakt",
    "kontakt",
    "姉妹港",
    "同上",
    "",
)
DATES = (
    *("〃", "-", "active", "ruht", "1979.1", "1980/..", "1979–1985"),
    *(
        "1979",
        "1979-05",
        "1979-05-01",
        "昭和54年5月1日",
        "평성",
        "平成元年",
        "2002.09.26. ∼2002.09.28.",
    ),
    *(
        "",
        "不明",
        "197X",
        "03/04/1979",
        "+1979-00-00T00:00:00Z",
        "1979/..",
        "1979/",
        "x",
        "9" * 200,
    ),
)
TEXTS = (
    "",
    "",
    "x",
    'a "quoted" text',
    "two\nlines",
    "tab\there",
    "#",
    "※",
    ";",
    "\x07",
    "Japan",
    "Atlantis",
)


def cells() -> st.SearchStrategy[tuple[str, ...]]:
    """Rows under HEADING, of what is in lists and of what should not be."""
    texts, dates = st.sampled_from(TEXTS), st.sampled_from(DATES)
    names = st.sampled_from(NAMES) | st.text(max_size=5)
    types = st.sampled_from(TYPES) | st.text(max_size=5)
    return st.tuples(names, texts, names, types, dates, dates | st.just(""), texts, texts)


def plain_rows() -> st.SearchStrategy[tuple[str, ...]]:
    """Rows that can be read, of a few municipalities."""
    names = st.sampled_from(("A", "B", "C"))
    types = st.sampled_from(("sister", "friendship", "Kontakt"))
    return st.tuples(names, names, types, days_between().map(str)).filter(
        lambda row: row[0] != row[1]
    )


def as_text(rows: Sequence[Sequence[str]], separator: str = ",") -> str:
    """Return the rows as Python's own writer has them."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue()


def accounted(reading: Reading) -> bool:
    """Whether every row is a conclusion, set aside or left out, and none twice."""
    lines = {problem.line for problem in reading.problems}
    aside = {problem.line for problem in reading.set_aside}
    assert not lines & aside
    assert all(problem.line is not None for problem in reading.problems)
    return reading.rows == reading.conclusions + len(lines) + len(aside)


@given(st.lists(cells(), max_size=8), st.sampled_from((",", ";", "\t")))
def test_every_row_is_a_conclusion_set_aside_or_a_problem(
    rows: list[tuple[str, ...]], separator: str
) -> None:
    """Whatever is in the cells; the rows are counted apart from the reader."""
    reading = table.loads(as_text([HEADING, *rows], separator), separator=separator)
    assert accounted(reading)
    bare = [[cell.strip() for cell in row] for row in rows]
    most = sum(any(row) for row in bare)
    least = sum(len([cell for cell in row if cell]) > 1 and row[0][:1] != "#" for row in bare)
    assert least <= reading.rows <= most
    if not any(row[0].startswith("#") for row in rows):
        assert reading.rows + len(reading.comments) == most + 1


@given(st.lists(plain_rows(), max_size=8))
def test_every_date_of_a_list_is_in_the_registry_and_no_other(rows: list[tuple[str, ...]]) -> None:
    """No wrong date."""
    text = as_text([("municipality", "partner", "type", "date"), *rows])
    reading = table.loads(text)
    listed = {(frozenset((row[0].lower(), row[1].lower())), row[3]) for row in rows}
    found = {
        (frozenset(party.id for party in partnership.parties), str(act.on))
        for partnership in reading.registry
        for act in partnership.acts
    }
    assert found <= listed
    assert accounted(reading)
    conflicts = {problem.line for problem in reading.problems}
    assert all(
        (frozenset((row[0].lower(), row[1].lower())), row[3]) in found
        for line, row in enumerate(rows, start=2)
        if line not in conflicts
    )


@given(
    st.lists(
        st.tuples(st.sampled_from(DATES), st.sampled_from(("", "", "1990", "1990-05"))),
        max_size=6,
    ),
    st.data(),
)
def test_the_note_of_every_row_is_in_the_registry(
    listed: list[tuple[str, str]], data: st.DataObject
) -> None:
    """A duplicate loses its row, and nothing that it says besides, unless it is one of a row left out."""
    words = st.sampled_from(("sister", "friendship", "再締結", "Kontakt"))
    rows = [
        ("A", "B", data.draw(words), on, end, f"note {number}")
        for number, (on, end) in enumerate(listed)
    ]
    reading = table.loads(
        as_text([("municipality", "partner", "type", "date", "end", "note"), *rows])
    )
    kept = {
        line
        for partnership in reading.registry
        for act in partnership.acts
        for line in (act.note.tell().split("\n") if act.note else ())
    }
    event(f"set aside: {bool(reading.set_aside)}, left out: {bool(reading.problems)}")
    left_out = {problem.line for problem in reading.problems}
    left_out |= {
        duplicate.line
        for duplicate in reading.set_aside
        if any(f"of line {line}," in f"{duplicate.reason}," for line in left_out)
    }
    assert {row[-1] for line, row in enumerate(rows, start=2) if line not in left_out} <= kept


def test_the_note_of_an_act_that_is_told_twice_is_in_the_registry() -> None:
    """As the law above says it of all rows: those of renewals too, which few draws have twice."""
    rows = [("A", "B", word, "", f"note {n}") for n, word in enumerate(("sister", *["再締結"] * 3))]
    rows[3] = (*rows[3][:4], "note 1")
    reading = table.loads(as_text([("municipality", "partner", "type", "date", "note"), *rows]))
    (partnership,) = reading.registry
    assert [act.note.tell().split("\n") for act in partnership.acts if act.note] == [
        ["note 0"],
        ["note 1", "再締結", "note 2"],
    ]
    assert [each.reason for each in reading.set_aside] == [
        "duplicate of line 3, to whose note its note is added",
        "duplicate of line 3",
    ]


@given(st.lists(plain_rows(), max_size=6, unique_by=lambda row: row[3]))
def test_the_order_of_rows_with_exact_dates_changes_nothing(rows: list[tuple[str, ...]]) -> None:
    """Neither does the side on which a municipality is."""
    heading = ("municipality", "partner", "type", "date")
    turned = [(row[1], row[0], *row[2:]) for row in reversed(rows)]
    first = table.loads(as_text([heading, *rows]))
    second = table.loads(as_text([heading, *turned]))
    assert first.or_raise() == second.or_raise()


@given(st.lists(plain_rows(), min_size=1, max_size=6), st.data())
def test_ditto_marks_repeat_the_cells_above(
    rows: list[tuple[str, ...]], data: st.DataObject
) -> None:
    """A list with them is the list written out; each is reported."""
    marked = [rows[0]]
    for above, row in pairwise(rows):
        pairs = zip(above, row, strict=True)
        same = [one == other and data.draw(st.booleans()) for one, other in pairs]
        marks = [data.draw(st.sampled_from(("〃", "同上", "ditto", '"'))) for _ in row]
        cells = zip(same, marks, row, strict=True)
        marked.append(tuple(mark if left_out else cell for left_out, mark, cell in cells))
    heading = ("municipality", "partner", "type", "date")
    reading, plain = (
        table.loads(as_text([heading, *marked])),
        table.loads(as_text([heading, *rows])),
    )
    assert reading.registry == plain.registry
    assert [problem.line for problem in reading.problems] == [each.line for each in plain.problems]
    reported = [problem for problem in reading.remarks if "the cell above" in problem.reason]
    assert len(reported) == sum(
        cell != other
        for row, plain_row in zip(marked, rows, strict=True)
        for cell, other in zip(row, plain_row, strict=True)
    )


@given(
    plain_rows(),
    st.sampled_from(sorted(BLANK | get_words("ongoing"))),
    st.sampled_from(("until", "terminated")),
)
def test_a_sign_or_a_word_for_no_end_ends_nothing(
    row: tuple[str, ...], sign: str, column: str
) -> None:
    """Such a list is the one with an empty cell there; a word that says that it is renewed is told."""
    heading = ("municipality", "partner", "type", "date", column)
    empty, said = (table.loads(as_text([heading, (*row, end)])) for end in ("", sign))
    (one,), (other,) = said.or_raise(), empty.or_raise()
    assert [evolve(act, note=None) for act in one.acts] == [*other.acts]
    told = [remark for remark in said.remarks if remark.value == sign]
    assert one.acts[0].note == (Text(sign) if told else None)
    assert len(said.remarks) == len(empty.remarks) + len(told)


@given(
    st.lists(plain_rows(), max_size=5),
    st.sampled_from(((0, 1, 2, 3), (1, 0, 3, 2), (0, 1, 3, 2), (1, 0, 2, 3), (2, 3, 0, 1))),
    st.sampled_from(("Country", "国", "Pays", "Land")),
)
def test_each_country_belongs_to_the_name_beside_it(
    rows: list[tuple[str, ...]], order: tuple[int, ...], word: str
) -> None:
    """Whichever of them is first; the explicit words say the same."""
    listed = [(*(row[0], "Japan", row[1], "France"), *row[2:]) for row in rows]
    explicit = ("municipality", "municipality country", "partner", "partner country")
    bare = ("municipality", word, "partner", word)
    texts = [
        as_text(
            [
                (*(line[number] for number in order), *line[4:])
                for line in ((*heading, "type", "date"), *listed)
            ]
        )
        for heading in (explicit, bare)
    ]
    said, meant = (table.loads(text) for text in texts)
    assert said.registry == meant.registry
    assert said.problems == meant.problems


ODD_TEXTS = st.text("abc 北大連=+-@'\"#,;\t\n※", min_size=1, max_size=6)
ODD_IDS = st.text("abc北大-#=", min_size=1, max_size=4)
ODD_NAMES = ODD_TEXTS.map(lambda text: " ".join(text.split())).filter(bool)
ODD_NOTES = (
    st.none()
    | ODD_TEXTS.map(str.strip).filter(bool)
    | st.sampled_from(("terminated 2001", "For five years, which ran out in 2014.", "終了"))
)
CITIES = st.lists(
    st.tuples(ODD_IDS, ODD_NAMES, st.sampled_from((None, "JP", "CN"))),
    min_size=2,
    max_size=4,
    unique_by=lambda each: each[0],
)
KINDS: st.SearchStrategy[PartnershipType] = st.sampled_from(
    (
        PartnershipType.SISTER,
        PartnershipType.FRIENDSHIP,
        evolve(OWN_TYPE, broader=None, labels={"und": "harbour sister"}),
    )
)
STARTS = st.sets(days_between(), min_size=1, max_size=3).map(sorted) | st.lists(
    partial_dates(), min_size=1, max_size=1
)
ENDS = st.none() | st.sampled_from(("9999-12-31", "XXXX"))
UP_TO_THREE = st.integers(0, 3)


@cache
@st.composite
def holdable(draw: st.DrawFn) -> Registry:
    """Registries of which a table holds everything."""
    cities = [Municipality(id_, name, country=country) for id_, name, country in draw(CITIES)]
    some_partnerships = []
    for number in range(draw(UP_TO_THREE)):
        first, second = draw(st.permutations(cities))[:2]
        acts: list[Conclusion | Termination] = [
            Conclusion(start, draw(KINDS), note=draw(ODD_NOTES)) for start in draw(STARTS)
        ]
        if end := draw(ENDS):
            acts.append(Termination(end))
        some_partnerships.append(Partnership((first, second), acts, id=f"{draw(ODD_IDS)}{number}"))
    return Registry.of(some_partnerships)


@given(holdable())
def test_what_a_table_holds_reads_back_with_no_loss(registry: Registry) -> None:
    """Document to table to document."""
    assert table.losses(registry) == ()
    assert table.loads(table.dumps(registry)).or_raise() == registry


@given(
    holdable(),
    st.sampled_from((",", ";", "\t")),
    st.sampled_from(("utf-8-sig", "utf-8", "utf-16", "cp932", "gb18030")),
)
def test_what_is_written_reads_back_equal_in_every_encoding_and_separator(
    registry: Registry, separator: str, encoding: str
) -> None:
    """As far as the encoding has the letters."""
    content = table.dumps(registry, separator=separator).encode(encoding)
    found = table.loads(content, encoding=encoding).or_raise()
    assert found == table.loads(table.dumps(registry)).or_raise()


@given(registries())
def test_there_are_losses_if_and_only_if_something_is_lost(registry: Registry) -> None:
    """And each begins with the id of what it belongs to."""
    losses = table.losses(registry)
    reading = table.loads(table.dumps(registry))
    assert accounted(reading)
    assert (reading.registry == registry) is (losses == ())
    named = (registry.municipalities, registry.types, registry.fields)
    ids = {*chain(*named), *(partnership.id for partnership in registry)}
    assert all(any(loss.startswith(f"{id_}: ") for id_ in ids) for loss in losses)


@given(partnerships(EXACT))
def test_no_conclusion_of_two_is_lost_but_by_its_order(partnership: Partnership) -> None:
    """What a table has no words for is reported, and the conclusions are all there or reported."""
    registry = Registry.of([partnership])
    reading = table.loads(table.dumps(registry))
    conclusions = [act for act in partnership.acts if isinstance(act, Conclusion)]
    assert reading.rows == (len(conclusions) if len(partnership.parties) == 2 else 0)
    assert accounted(reading)


CELLS = (st.text(max_size=8) | st.text("'=+-@\t\n＝#\";,x", max_size=6)).map(str.strip)


@given(
    st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5),
    st.sampled_from((",", ";", "\t")),
)
def test_records_read_as_they_were_written(rows: list[list[str]], separator: str) -> None:
    """Whatever is in a cell, but for white space around it and carriage returns."""
    rows = [[cell.replace("\r", "") for cell in row] for row in rows]
    text = "".join(format_row(row, separator) for row in rows).replace("\r\n", "\n")
    assert [record.cells for record in read_records(text, separator)] == [
        row for row in rows if any(row)
    ]


@given(
    st.lists(st.tuples(st.text("ab\n;,#x", max_size=4), st.text('a"\n,', max_size=4)), max_size=6)
)
def test_records_are_those_of_the_csv_module(rows: list[tuple[str, str]]) -> None:
    """A second opinion on quotation marks, for what Python's own writer writes."""
    rows = [row for row in rows if not row[0].startswith("#")]
    text = as_text(rows).replace("\r\n", "\n")
    expected = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text))]
    found = [record.cells for record in read_records(text, ",")]
    assert found == [row for row in expected if any(row)]


@given(st.lists(partial_dates(), max_size=8))
def test_dates_are_sorted_where_they_have_an_order_and_else_stay_as_listed(
    dates: list[PartialDate],
) -> None:
    """None comes after one that it is certainly before; all are there once."""
    order = argsort_dates([each.bounds() for each in dates])
    assert sorted(order) == [*range(len(dates))]
    for place, index in enumerate(order):
        for later in order[place + 1 :]:
            assert not dates[later].certainly_before(dates[index])
    if not any(one.certainly_before(other) for one in dates for other in dates):
        assert order == [*range(len(dates))]


@given(days_between() | leap_days(), st.sampled_from(("", "1979-05-01/")))
def test_a_row_s_date_is_never_finer_than_what_is_printed(day: object, before: str) -> None:
    """A period becomes a date that holds all of it or, if it is of more than a year, a life."""
    printed = f"{before}{day}"
    reading = table.loads(f"partner,type,date\nB,sister,{printed}\n", home="A")
    if str(day) < before:
        assert [problem.line for problem in reading.problems] == [2]
        return
    (partnership,) = reading.or_raise()
    (act,) = partnership.acts
    assert isinstance(act, Conclusion)
    first = before.removesuffix("/") or str(day)
    assert str(act.on.earliest) <= first
    assert str((act.until or act.on).latest) >= str(day)
    assert (act.until is None) is (not before or str(day) <= "1980-05-01")


ANY = ("municipality", "partner", "type", "date", "end", "note", "precision", "partner_country")


@given(st.binary(max_size=200))
@example(b"\xff\xfe")
@example(b"\xff\xfe\x00")
@example(b"\xef\xbb\xbf")
@example(b'"')
@example(b'"x\0y"z,"\n')
@example(b"\xb0\xa1,\xb0\xa1")
@example("B,A,재체결,20 800\x01\0\0".encode())
def test_any_bytes_give_a_reading_or_an_error_of_ours(content: bytes) -> None:
    """With a heading known or not, and in columns that are named."""
    heading = ",".join(HEADING).encode() + b"\n"
    for encoding, columns in ((None, None), (None, ANY), ("cp932", ANY)):
        for whole in (content, heading + content):
            with suppress(InvalidDocument):
                assert accounted(table.loads(whole, encoding=encoding, columns=columns))


@pytest.mark.parametrize(
    "text",
    [
        "A" * 1_000_000,
        '"' * 1_000_000,
        'A,"' + '""' * 500_000,
        "\n" * 300_000,
        "," * 1_000_000,
        "#" * 1_000_000,
        "(" * 1_000_000 + "A,B,sister,1979",
        "A,B,sister," + "1" * 1_000_000,
        "A,B," + " x" * 500_000 + ",1979",
        "\0" * 1_000_000,
        "'" * 1_000_000 + "=",
        "A,B,sister,1979\n" * 2000,
        "".join(f"A,B,t{number},{1 + number % 9999:04}\n" for number in range(1000)),
        '"x\n' * 10_000,
    ],
    ids=lambda text: text[:10],
)
def test_large_and_strange_tables_are_read_in_time(text: str) -> None:
    """None takes more than its length asks for; a hang would be seen here."""
    assert accounted(table.loads(f"municipality,partner,type,date\n{text}\n"))


def test_names_and_labels_in_one_language_read_back_with_it() -> None:
    """The language is the caller's to say, in both directions."""
    cities = [Municipality(each, [Name(each.upper(), lang="en")]) for each in "ab"]
    registry = Registry.of([Partnership(cities, [Conclusion("1979", "sister")])])
    assert table.losses(registry, lang="en") == ()
    assert table.loads(table.dumps(registry, lang="en"), lang="en").or_raise() == registry
    assert table.losses(registry) == tuple(
        f"{each}: the language of {each.upper()} (en)" for each in "ab"
    )


def test_a_table_in_a_language_of_the_callers_reads_back_with_it() -> None:
    """A language of its own serves wherever its tag does."""
    own = Language("nds", {"types": {"sister": "Süsterstadt"}}, base="en")
    cities = [Municipality(each, [Name(each.upper(), lang="nds")]) for each in "ab"]
    registry = Registry.of([Partnership(cities, [Conclusion("1979", "sister")])])
    text = table.dumps(registry, lang=own)
    assert "Süsterstadt" in text
    assert table.losses(registry, lang=own) == ()
    assert table.loads(text, lang=own).or_raise() == registry
    assert table.loads(text, lang=own) == table.loads(text, lang="nds")


@pytest.mark.parametrize("lang", [5, None, ["en"]])
def test_what_is_no_language_is_refused(lang: Any) -> None:  # noqa: ANN401  # of no type that is allowed
    with pytest.raises(UnknownLanguage, match="as en or zh-Hant"):
        table.loads("municipality,partner,type,date\n", lang=lang)
