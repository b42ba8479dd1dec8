"""What is true of one machine, or one registry, stays out of the repository."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
MADE = {"__pycache__", "build", "dist", "venv"}
# each with a letter in brackets, so that this file, which is looked through as well, does not name them
PRIVATE = re.compile(
    r"/[w]ork/(main|shared)|/[r]oot/|/[h]ome/\w+/|/[t]mp/w/|/usr/[l]ocal/lib|C:\\[U]sers\\|\.\./[s]hared"
    r"|[p]ythonhosted\.org|[p]ypi\.org|[r]egistry\.npmjs|[d]eb\.debian\.org|--index-[u]rl\b|/[s]imple/"
)


def files() -> Iterator[Path]:
    """All that is ours to commit."""
    for folder, names, found in os.walk(ROOT):
        names[:] = [
            name for name in names if name not in MADE and (name == ".ci" or not name.startswith("."))
        ]
        yield from (Path(folder, name) for name in found)


def test_no_file_names_a_machine_or_a_registry():
    found = []
    for file in files():
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{file.relative_to(ROOT)}: {match[0]}" for match in PRIVATE.finditer(text)]
    assert found == []


def test_the_pinned_requirements_all_have_hashes_and_name_no_address():
    text = (ROOT / "packaging" / "requirements.txt").read_text("utf-8").replace("\\\n", "")
    pins = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:", pin)] == []
    assert "://" not in text
