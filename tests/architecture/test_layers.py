"""The floors of the house: seen in what is really loaded, and in that each contract catches what it forbids."""

import ast
import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS = [contract["name"] for contract in PROJECT["tool"]["importlinter"]["contracts"]]

LOAD_ALL = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(getattr(package, "__path__", []), name + "."):
        importlib.import_module(module.name)
print(*{name.partition(".")[0] for name in sys.modules})
"""

# for each contract: a file, and the line in it that breaks the contract and nothing else
BREAKS = {
    "Layers point downwards only": ("domain/planted.py", "import cmdesk.formats"),
    "Inside the ui, too, layers point downwards only": ("ui/theme/planted.py", "import cmdesk.ui.widgets"),
    "Qt stays in the ui": ("services/planted.py", "import PySide6"),
    "The rules and the formats know no database": ("domain/planted.py", "import sqlite3"),
    "Only services hold rows of the database": ("ui/replies/planted.py", "import cmdesk.storage.models"),
}


def loaded(*modules: str) -> set[str]:
    """The top-level modules that a fresh interpreter has after importing these, packages with all they hold."""
    command = [sys.executable, "-c", LOAD_ALL, *modules]
    return set(
        subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT).stdout.split()
    )


def judged(folder: Path, file: str, line: str) -> str:
    """What import-linter says of a copy of the program with this file planted in it."""
    shutil.copytree(ROOT / "cmdesk", folder / "cmdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy2(ROOT / "pyproject.toml", folder)
    (folder / "cmdesk" / file).write_text(line + "\n", "utf-8")
    command = "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo', '--no-cache'])"
    run = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, cwd=folder)
    return run.stdout + run.stderr


def test_everything_under_the_screens_works_without_qt():
    floors = [
        "cmdesk.services",
        "cmdesk.storage",
        "cmdesk.formats",
        "cmdesk.preferences",
        "cmdesk.domain",
        "cmdesk.cli",
    ]
    seen = loaded(*floors)
    assert "cmdesk" in seen
    assert "PySide6" not in seen


@pytest.mark.parametrize("door", ["cmdesk.quick", "cmdesk.__main__"])
def test_the_fast_door_loads_neither_qt_nor_the_database(door):
    seen = loaded(door)
    assert "cmdesk" in seen
    assert not seen & {"PySide6", "peewee", "sqlite3"}


def test_what_is_imported_is_declared():
    """The end-to-end tests borrow the tools' packages, so that a missing dependency would not show there."""
    imported = {name for module in (ROOT / "cmdesk").rglob("*.py") for name in imports(module)}
    brought_by = importlib.metadata.packages_distributions()
    foreign = imported - sys.stdlib_module_names - {"cmdesk"}
    used = {canonical(distribution) for module in foreign for distribution in brought_by[module]}
    assert used <= {canonical(requirement) for requirement in PROJECT["project"]["dependencies"]}


def imports(module: Path) -> Iterator[str]:
    """The top-level names that a module imports."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def canonical(requirement: str) -> str:
    """A distribution's name, however it is spelled and whatever version is asked."""
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-").replace(".", "-")


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_contract_catches_what_it_forbids(contract, tmp_path):
    said = judged(tmp_path, *BREAKS[contract])
    assert f"{contract} BROKEN" in said
    assert said.count(" KEPT") == len(CONTRACTS) - 1


@pytest.mark.parametrize(
    ("room", "contract"), [("planted.py", CONTRACTS[0]), ("ui/planted.py", CONTRACTS[1])]
)
def test_a_new_room_must_be_given_its_floor(room, contract, tmp_path):
    assert f"{contract} BROKEN" in judged(tmp_path, room, "")
