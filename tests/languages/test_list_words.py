"""The tables of the words in lists, by their schema."""

from __future__ import annotations

from typing import get_args

from partnerships._languages.lexicon import LISTS, CodedKind, Kind
from partnerships._languages.lists import ListWords


def test_each_table_has_words_of_known_kinds_alone() -> None:
    unknown = {tag: words.keys() - ListWords.__annotations__.keys() for tag, words in LISTS.items()}
    assert not any(unknown.values()), unknown


def test_each_kind_that_is_looked_up_has_a_place_in_the_tables() -> None:
    kinds = {*get_args(Kind), *get_args(CodedKind)}
    assert kinds <= ListWords.__annotations__.keys()
