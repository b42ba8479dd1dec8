"""Make resources/dictionaries from Hunspell dictionaries: `python3 packaging/dictionaries.py LANGUAGE AFF DIC [DIC…]`.

A dictionary is kept in parts, because the library reads one at a stretch and nobody waits for it in between. Word
lists that share their affixes become one. The words themselves stay as they are.
"""

import sys
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "resources" / "dictionaries"
WORDS = 3000  # in one part


def main(language: str, affixes: str, *lists: str) -> None:
    """Write `LANGUAGE.aff`, the empty list that it belongs to, and the parts."""
    entries: dict[str, None] = {}
    for name in lists:
        entries.update(
            dict.fromkeys(line for line in Path(name).read_text("utf-8").splitlines()[1:] if line.strip())
        )
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob(f"{language}.*"):
        old.unlink()
    _write(f"{language}.aff", Path(affixes).read_text("utf-8"))
    _write(f"{language}.dic", "0\n")
    words = list(entries)
    for number, first in enumerate(range(0, len(words), WORDS)):
        part = words[first : first + WORDS]
        _write(f"{language}.{number:02}.dic", "\n".join([str(len(part)), *part, ""]))


def _write(name: str, text: str) -> None:
    (FOLDER / name).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
