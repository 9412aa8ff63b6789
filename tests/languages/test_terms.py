"""Words for terms of the vocabulary: by the term or by its code, and what is no term."""

from collections.abc import Callable

import pytest

from partnerships import (
    ActorKind,
    Amount,
    CountFrom,
    ExchangeKind,
    InvalidDate,
    Municipality,
    Name,
    NotFound,
    Role,
    Status,
    Term,
    UnknownLanguage,
    wording,
)


@pytest.mark.parametrize(
    ("word", "terms"),
    [
        (wording.status, Status),
        (wording.kind, ExchangeKind),
        (wording.role, Role),
        (wording.actor, ActorKind),
        (lambda amount: wording.quantity(5, "trees", amount), Amount),
        (lambda count: wording.anniversary(5, ["A", "B"], "x", count_from=count), CountFrom),
    ],
)
def test_a_term_and_its_code_have_one_word(
    word: Callable[[object], str], terms: Callable[[], object]
) -> None:
    for term in terms:  # type: ignore[attr-defined]  # an enumeration
        assert word(term) == word(term.value)
    for other in ("nonsense", None, 5):
        with pytest.raises(NotFound, match="no word for this"):
            word(other)


def test_the_text_of_a_term_is_a_term() -> None:
    assert wording.term("P5Y") == wording.term(Term("P5Y")) == "5 years"
    with pytest.raises(InvalidDate, match="not a term"):
        wording.term("5 years")


def test_names_are_found_by_a_tag_as_rfc_4647_looks_it_up() -> None:
    municipality = Municipality("m", [Name("Maine", lang="en"), Name("緬因", lang="zh-Hant")])
    assert [each.text for each in municipality.names_on("1979", lang="en-GB")] == ["Maine"]
    assert [each.text for each in municipality.names_on("1979", lang="zh-Hant-TW")] == ["緬因"]
    assert municipality.names_on("1979", lang="ja") == ()
    with pytest.raises(UnknownLanguage, match="BCP 47"):
        municipality.names_on("1979", lang="!!")
