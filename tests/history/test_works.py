"""Works: translations of other sources, their editors and translators."""

import json
from pathlib import Path

import pytest

from partnerships import (
    Conclusion,
    Exchange,
    InvalidDocument,
    InvalidSource,
    NotFound,
    PartnershipsError,
    Registry,
    Source,
    StillReferenced,
    compare,
)
from partnerships.formats import document
from tests.support.console import run
from tests.support.partnerships import SISTER, history

ORIGINAL = Source("original", "論文", authors="Kan Hayata", lang="ja")
TRANSLATION = Source("paper", "A paper", translation_of="original", translators="B", lang="en")
VISIT = Exchange("visit", "visit", "V", when="2024", sources="paper")
REGISTRY = Registry.of(exchanges=[VISIT], sources=[ORIGINAL, TRANSLATION])


def test_a_translation_is_read_as_it_is_written() -> None:
    text = document.dumps(REGISTRY)
    assert document.loads(text) == REGISTRY
    assert json.loads(text)["sources"][1]["translation_of"] == "original"


def test_the_original_is_not_removed() -> None:
    with pytest.raises(StillReferenced) as caught:
        REGISTRY.removing("original")
    assert caught.value.places == ("sources['paper'].translation_of",)


@pytest.mark.parametrize(
    ("sources", "error", "message"),
    [
        (
            [TRANSLATION],
            NotFound,
            "sources['paper'].translation_of: no source here with this id: 'original'",
        ),
        (
            [TRANSLATION, Source("original", "O", translation_of="paper")],
            InvalidSource,
            "sources['paper'].translation_of: a translation of itself, through 'original': 'paper'",
        ),
        (
            [Source("a", "A", translation_of="paper"), TRANSLATION],
            NotFound,
            "sources['paper'].translation_of: no source here with this id: 'original'",
        ),
    ],
)
def test_a_source_is_a_translation_of_another_one_that_is_there(
    sources: list[Source], error: type[PartnershipsError], message: str
) -> None:
    """However the registry is made."""
    with pytest.raises(error) as caught:
        Registry.of(sources=sources)
    assert str(caught.value) == message
    with pytest.raises(error) as caught:
        Registry.of().recording(sources=sources)
    assert str(caught.value) == message
    plain = [
        {"id": each.id, "title": each.title.tell(), "translation_of": each.translation_of}
        for each in sources
    ]
    with pytest.raises(InvalidDocument) as group:
        document.loads(json.dumps({"format": "partnerships/1", "sources": plain}))
    told = {type(each) for each in group.value.exceptions}
    assert (told, {each.path.partition("].")[2] for each in group.value.exceptions}) == (
        {error},
        {"translation_of"},
    )


def test_a_source_is_not_replaced_by_a_translation_of_itself() -> None:
    with pytest.raises(InvalidSource, match="a translation of itself, through 'paper'"):
        REGISTRY.replacing(Source("original", "O", translation_of="paper"))
    assert REGISTRY.replacing(Source("paper", "P")).sources["paper"].translation_of is None


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("paper", "a translation of itself: 'paper'"),
        ("a b", "translation_of must be the id of a source: 'a b'"),
    ],
)
def test_what_is_no_other_source_is_refused(value: str, message: str) -> None:
    with pytest.raises(InvalidSource) as caught:
        Source("paper", "P", translation_of=value)
    assert (caught.value.message, caught.value.path) == (message, "translation_of")


def test_a_faulty_original_is_reported_once() -> None:
    sources = [{"id": "a", "title": ""}, {"id": "b", "title": "B", "translation_of": "a"}]
    with pytest.raises(InvalidDocument) as caught:
        document.loads(json.dumps({"format": "partnerships/1", "sources": sources}))
    assert [error.path for error in caught.value.exceptions] == ["sources[0].title"]


def test_a_merge_takes_the_original_over_too() -> None:
    """Under an id that is free."""
    partnership = history("here there", Conclusion("1990", SISTER))
    visit = Exchange("visit", "visit", "V", partnership=partnership.id, sources="paper")
    theirs = Registry.of([partnership], exchanges=[visit], sources=[ORIGINAL, TRANSLATION])
    merged = compare(Registry.of(sources=[Source("original", "Ours")]), theirs).merged(
        lambda _: "theirs"
    )
    assert merged.sources["paper"].translation_of == "original-2"
    assert merged.sources["original-2"].title.tell() == "論文"


def test_a_history_lists_the_original_beside_its_translation(tmp_path: Path) -> None:
    """With words in the language."""
    file = str(tmp_path / "registry.json")
    document.dump(REGISTRY, file)
    out, _ = run(["--registry", file, "history", "--lang", "ja"])
    assert out.endswith("[original] Kan Hayata、論文\n[paper] A paper、B訳、originalの翻訳\n")
