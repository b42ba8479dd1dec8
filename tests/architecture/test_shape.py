"""The habits of the house that no linter knows."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted(path for folder in ("cmdesk", "packaging") for path in (ROOT / folder).rglob("*.py"))
PACKAGES = sorted((ROOT / "cmdesk").rglob("__init__.py"))
# names that say nothing of what is inside
VAGUE = {"utils", "util", "common", "helpers", "helper", "base", "manager", "misc", "core"}
LINES = 300
# the tables stand one after the other, and are read one at a time
MAY_BE_LONG = {"cmdesk/storage/models.py", "cmdesk/sentences.py"}


def of_the_root(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("package", PACKAGES, ids=of_the_root)
def test_a_package_says_in_one_sentence_what_belongs_in_it(package):
    tree = ast.parse(package.read_text("utf-8"))
    sentence = ast.get_docstring(tree) or ""
    assert sentence.endswith(".")
    assert "\n" not in sentence
    rest = tree.body[1:]
    assert [ast.unparse(line) for line in rest if not ast.unparse(line).startswith("__version__")] == []


@pytest.mark.parametrize("module", MODULES, ids=of_the_root)
def test_a_module_is_short_enough_to_be_read(module):
    assert len(module.read_text("utf-8").splitlines()) <= LINES or of_the_root(module) in MAY_BE_LONG


@pytest.mark.parametrize("module", MODULES, ids=of_the_root)
def test_a_module_has_a_name_that_says_what_it_is(module):
    assert not VAGUE & set(module.relative_to(ROOT).with_suffix("").parts)


def test_nothing_is_left_for_later():
    marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
    found = {of_the_root(path) for path in MODULES for mark in marks if mark in path.read_text("utf-8")}
    assert found == set()
