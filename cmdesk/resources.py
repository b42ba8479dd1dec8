"""Finds the packaged read-only data, alike from a source tree, a wheel and a frozen program."""

import json
import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder of the read-only data."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [here / "_resources", here.parent / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"the program's own data is missing: looked in {[str(p) for p in places]}")


def path(*parts: str) -> Path:
    """A packaged file, which is known to exist."""
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(found)
    return found


def read_json(*parts: str) -> object:
    """A packaged JSON file, parsed."""
    return json.loads(path(*parts).read_text("utf-8"))
