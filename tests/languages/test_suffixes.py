"""Rules by suffix, and by beginning: which one is taken for a text."""

from __future__ import annotations

from hypothesis import given, strategies as st

from partnerships._languages.patterns import join_names, match_suffix

LETTERS = st.text("abA", max_size=6)
RULES = st.dictionaries(st.text("ab", max_size=4), st.text("xyz", max_size=2)).map(
    lambda rules: {"": "", **rules}
)


@given(rules=RULES, text=LETTERS)
def test_the_rule_of_the_longest_suffix_is_taken(rules: dict[str, str], text: str) -> None:
    """Whatever the case of the text."""
    suffix = max((key for key in rules if text.lower().endswith(key)), key=len)
    assert match_suffix(rules, text) == rules[suffix]


@given(rules=RULES, exact=LETTERS, text=LETTERS)
def test_the_rule_for_exactly_a_text_comes_first(
    rules: dict[str, str], exact: str, text: str
) -> None:
    """And is taken for no other text."""
    with_exact = {**rules, f"={exact.lower()}": "!"}
    expected = "!" if text.lower() == exact.lower() else match_suffix(rules, text)
    assert match_suffix(with_exact, text) == expected


@given(rules=RULES, beginnings=st.sets(st.text("ab", min_size=1, max_size=4)), text=LETTERS)
def test_the_longest_beginning_comes_before_any_suffix(
    rules: dict[str, str], beginnings: set[str], text: str
) -> None:
    """As the first word tells what a label is in many languages: a charte de jumelage is a charte."""
    whole = {**rules, **{f"{each}*": f"!{each}" for each in beginnings}}
    longest = max(
        (each for each in beginnings if text.lower().startswith(each)), key=len, default=""
    )
    assert match_suffix(whole, text) == (f"!{longest}" if longest else match_suffix(rules, text))


@given(two=RULES, end=RULES, names=st.lists(LETTERS, max_size=5))
def test_names_are_joined_by_the_rule_of_the_last(
    two: dict[str, str], end: dict[str, str], names: list[str]
) -> None:
    """A Spanish y is e before Italia; between the first names of many there is one separator."""
    last = match_suffix(two if len(names) == 2 else end, names[-1]) if len(names) > 1 else ""
    expected = ",".join(names[:-1]) + last + "".join(names[-1:])
    assert join_names(names, {"two": two, "middle": ",", "end": end}) == expected


class CountedRules(dict[str, str]):
    """Rules that count how many characters they were asked for."""

    asked = 0

    def get(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override]  # never asked for another default
        self.asked += len(key)
        return super().get(key, default)


@given(rules=RULES)
def test_a_long_text_is_not_asked_for_suffixes_longer_than_any_rule(rules: dict[str, str]) -> None:
    """Nor for such beginnings, so that a long label takes no longer than its letters."""
    counted = CountedRules(rules)
    assert match_suffix(counted, "c" * 10_000) == rules[""]
    assert counted.asked <= 10_001 + 2 * 4 * 4
