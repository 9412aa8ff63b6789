"""All that the library says, as the files in ``corpus`` have it."""

from __future__ import annotations

import pytest

from partnerships import wording
from tests.languages import corpus

LANGUAGES = pytest.mark.parametrize("lang", wording.LANGUAGES)


@LANGUAGES
def test_every_word_that_is_said_is_seen_in_review(lang: str) -> None:
    """``python -m tests.languages.corpus`` writes the files anew."""
    expected = (corpus.FOLDER / f"{lang}.txt").read_text(encoding="utf-8")
    assert corpus.write(lang).splitlines() == expected.splitlines()


def test_there_is_a_file_for_each_language_and_no_other() -> None:
    assert {path.stem for path in corpus.FOLDER.iterdir()} == set(wording.LANGUAGES)
