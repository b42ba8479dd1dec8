"""What lupdate reads wrongly without a word, and so stays in English on a Spanish screen."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CMDESK = Path(__file__).parents[2] / "cmdesk"
MODULES = sorted(CMDESK.rglob("*.py"))
TRANSLATING = {"tr", "translate"}


def faults(source: str) -> Iterator[str]:
    """What can't be translated in a module, by line."""
    tree = ast.parse(source)
    marked = {constant(call.args[0]) for call in calls(tree, {"QT_TRANSLATE_NOOP"})}
    for call in calls(tree, TRANSLATING):
        if name_of(call.func) == "translate" and len(call.args) == 1:
            continue  # a string's own method
        words = call.args[:2] if name_of(call.func) == "translate" else call.args[:1]
        context, text = words[0], words[-1]
        # a table of marked texts is translated by key: the context says which table
        if constant(text) is None and not (len(words) == 2 and constant(context) in marked):
            yield f"{call.lineno}: the text is not a plain string"
        if constant(context) is None and len(words) == 2:
            yield f"{call.lineno}: the context is not a plain string"
    outer = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef | ast.FunctionDef)]
    nested = {
        node
        for room in outer
        for node in ast.walk(room)
        if node is not room and isinstance(node, ast.ClassDef)
    }
    if list(calls(tree, {"tr"})):
        yield from (f"{node.lineno}: texts after a nested class are filed under its name" for node in nested)
    called = {id(call.func) for call in calls(tree, TRANSLATING)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in TRANSLATING and id(node) not in called:
            yield f"{node.lineno}: {node.attr} under another name is not seen"


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) in names and node.args:
            yield node


def name_of(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def constant(node: ast.expr) -> str | None:
    """A plain string's value."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(CMDESK).as_posix())
def test_every_text_reaches_the_translators(module):
    assert list(faults(module.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        'self.tr(f"{n} replies")',
        "self.tr(title)",
        'self.tr("one" + "two")',
        'self.tr("{n} replies".format(n=1))',
        'QCoreApplication.translate(context, "Save")',
        'QCoreApplication.translate("Codes", code)',
        "translate = QCoreApplication.translate",
        'class A:\n class B:\n  pass\n def f(self):\n  self.tr("Save")',
        'class A:\n def f(self):\n  class B:\n   pass\n  self.tr("Save")',
    ],
)
def test_what_can_not_be_translated_is_found(source):
    assert len(list(faults(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        'self.tr("Copied for {brand}").format(brand=name)',
        'self.tr("%n reply", "", n)',
        'TABLE = {"a": QT_TRANSLATE_NOOP("Codes", "Name taken")}\nQCoreApplication.translate("Codes", TABLE[code])',
        "class A:\n class B:\n  pass",
        "text.translate(TABLE)",
    ],
)
def test_what_can_be_translated_is_left_alone(source):
    assert list(faults(source)) == []
