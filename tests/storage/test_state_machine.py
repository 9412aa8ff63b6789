"""Several editors and programs at one file, against what each of them has seen of it."""

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest
from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from partnerships import Conflict, Registry, RegistryFile
from partnerships.formats import document
from tests.storage.registries import cities, partnership, registry
from tests.support.saving import names

EDITORS = st.integers(0, 2)
CITIES = st.sampled_from("abcdef")
SETS = st.frozensets(CITIES, max_size=3)
SCHEMAS = st.sampled_from([None, "registry.schema.json"])

Content = tuple[frozenset[str], str | None] | None
"""The cities in the file and its schema; None if there is no file."""


class FileMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.path = Path(mkdtemp(), "registry.json")
        self.files = [RegistryFile(self.path) for _ in range(3)]
        self.content: Content = None
        self.seen: list[Content] = [None] * 3

    def teardown(self) -> None:
        rmtree(self.path.parent)

    @rule(editor=EDITORS)
    def load(self, editor: int) -> None:
        self.seen[editor] = self.content
        if self.content is None:
            with pytest.raises(FileNotFoundError):
                self.files[editor].load()
        else:
            assert cities(self.files[editor].load()) == self.content[0]

    @rule(editor=EDITORS, saved=SETS)
    def save(self, editor: int, saved: frozenset[str]) -> None:
        seen = self.seen[editor]
        if seen == self.content:
            self.files[editor].save(registry(*sorted(saved)))
            self.content = self.seen[editor] = (saved, seen and seen[1])
        else:
            with pytest.raises(Conflict):
                self.files[editor].save(registry(*sorted(saved)))

    @rule(editor=EDITORS, added=CITIES)
    def update(self, editor: int, added: str) -> None:
        """An update that fails has seen nothing."""

        def add(found: Registry) -> Registry:
            others = cities(found) | {added}
            return registry(*sorted(others))

        if self.content is None:
            with pytest.raises(FileNotFoundError):
                self.files[editor].update(add)
        else:
            changed = self.files[editor].update(add)
            self.content = self.seen[editor] = (self.content[0] | {added}, self.content[1])
            assert cities(changed) == self.content[0]

    @rule(written=SETS, schema=SCHEMAS)
    def write_as_an_editor_does(self, written: frozenset[str], schema: str | None) -> None:
        text = document.dumps(registry(*sorted(written)), schema=schema)
        self.path.write_text(text, "utf-8")
        self.content = (written, schema)

    @precondition(lambda self: self.content is not None)
    @rule()
    def remove(self) -> None:
        self.path.unlink()
        self.content = None

    @invariant()
    def the_file_holds_what_was_saved_last_and_nothing_is_beside_it(self) -> None:
        if self.content is None:
            assert names(self.path.parent) == []
            return
        assert names(self.path.parent) == ["registry.json"]
        found = self.path.read_text("utf-8")
        expected, schema = self.content
        assert found == document.dumps(registry(*sorted(expected)), schema=schema)


def test_every_partnership_is_one_of_its_city() -> None:
    """What the machine counts."""
    assert cities(registry("a", "b")) == {"a", "b"}
    assert registry("a") == Registry.of([partnership("a")])


TestFile = FileMachine.TestCase
TestFile.settings = settings(stateful_step_count=20)
