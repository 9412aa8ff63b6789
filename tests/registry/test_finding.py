"""Laws of finding: every name finds its bearer, an id comes first, and two names find what is between them."""

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from partnerships import Municipality, Name, Partnership, Registry, samples
from partnerships.errors import NotFound
from partnerships.testing import municipalities
from tests.support.strategies import partnerships

NAMES = st.lists(
    st.sampled_from(["Lüda", "Luda", "大連", "大连市", "Dalian", "New York", "York", "b", "-", "広島県"]),
    min_size=1,
    max_size=3,
    unique=True,
)  # fmt: skip


@st.composite
def namesakes(draw: st.DrawFn) -> list[Municipality]:
    """Some municipalities, many of which share names."""
    made = draw(st.lists(municipalities(), min_size=1, max_size=4))
    return [
        evolve(each, id=id_, names=[*map(Name, draw(NAMES)), *each.names])
        for id_, each in zip("abcd", made, strict=False)
    ]


def spellings(text: str) -> st.SearchStrategy[str]:
    return st.sampled_from([text, f" {text} ", text.upper(), text.casefold()])


@given(namesakes(), st.data())
def test_every_name_finds_its_bearer_or_names_all_who_bear_it(
    named: list[Municipality], data: st.DataObject
) -> None:
    registry = Registry.of(municipalities=named)
    bearer = data.draw(st.sampled_from(named))
    words = data.draw(spellings(data.draw(st.sampled_from(bearer.names)).text))
    try:
        found, message = registry.find_municipality(words), ""
    except NotFound as error:
        found, message = None, error.message
    if found is None:
        assert "several municipalities have this name" in message
        assert bearer.id in message
    else:
        assert found in {bearer, registry.municipalities.get(words)}


@given(namesakes())
def test_an_id_finds_its_own(named: list[Municipality]) -> None:
    registry = Registry.of(municipalities=named)
    for each in named:
        assert registry.find_municipality(each.id) is each


@given(partnerships(max_acts=3))
def test_names_and_ids_of_the_parties_find_the_only_partnership(partnership: Partnership) -> None:
    """Of the parties of any time, in either order."""
    registry = Registry.of([partnership])
    parties = partnership.ever_parties()
    with pytest.raises(NotFound, match="no partnership or municipality"):
        registry.find(f"{parties[0].id}-{parties[0].id}")
    for one in parties:
        assert registry.find(one.id) == partnership
        for name in one.names:
            assert registry.find(name.text) == partnership
        for other in parties:
            if other is one:
                continue
            assert registry.find(f"{one.id}-{other.id}") == partnership
            assert registry.find(f"{one.names[0].text} {other.names[-1].text}") == partnership


@pytest.mark.parametrize("length", [200, 201, 5000])
def test_a_long_text_is_soon_not_found(length: int) -> None:
    tie = Partnership.between(
        Municipality("a", "A"), Municipality("b", "B"), type="sister", since="1979"
    )
    with pytest.raises(NotFound):
        Registry.of([tie]).find("大 " * length)


@pytest.mark.parametrize(
    "words",
    [
        *("Kitakyushu–Dalian", "Dalian – Kitakyushu", "Kitakyushu, Dalian", "Kitakyushu/Dalian"),
        *(
            "Kitakyushu and Dalian",
            "Kitakyushu & Dalian",
            "Kitakyushu et Dalian",
            "Kitakyushu+Dalian",
        ),
        *(
            "北九州市・大連市",
            "北九州市と大連市",
            "大連市〜北九州市",
            "北九州市、大連市",
            "北九州市大連市",
        ),
        *("Kitakyushu-Dalian", "  Kitakyushu   Dalian  ", "Dalian ~ Kitakyushu", "旅大市 北九州市"),
    ],
)
def test_two_names_are_joined_by_any_sign_or_word(words: str) -> None:
    assert samples.kitakyushu().find(words).id == "kitakyushu-dalian"


@pytest.mark.parametrize(
    "words", ["KitakyushuDalian", "Kitakyushu Dalian Tacoma", "Kitakyushu or", "・・"]
)
def test_names_that_nothing_joins_are_no_pair(words: str) -> None:
    with pytest.raises(NotFound, match="no partnership or municipality"):
        samples.kitakyushu().find(words)


def test_one_letter_can_be_a_name() -> None:
    """And a text of two hundred letters two."""
    long = "B" * 197
    tie = Partnership.between(
        Municipality("a", "Å"), Municipality("b", long), type="sister", since="1979"
    )
    registry = Registry.of([tie])
    assert registry.find(f"Å, {long}") is tie
    with pytest.raises(NotFound):
        registry.find(f"Å,  {long}")


@pytest.mark.parametrize("words", ["Springfield, us", "springfield, us", "SPRINGFIELD (US)"])
def test_a_name_is_suggested_once_whatever_the_case_of_the_question(words: str) -> None:
    """Although it is close to the question, and a part of it."""
    registry = Registry.of(municipalities=[Municipality("springfield-us", "Springfield")])
    with pytest.raises(NotFound, match=r"; did you mean Springfield\?$"):
        registry.find_municipality(words)
