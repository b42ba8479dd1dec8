"""The translation files: compiles them, brings them in step with the code, and checks that nothing is untranslated."""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
SPANISH = FOLDER / "cmdesk_es.ts"
# English is the language of the code: only its plurals need forms
ENGLISH = FOLDER / "cmdesk_en.ts"


def main() -> int:
    return {"compile": compile_changed, "update": update, "check": check}[sys.argv[1]]()


def compile_changed() -> int:
    """Make the .qm files that are older than their source."""
    for source in FOLDER.glob("*.ts"):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            tool("lrelease", "-silent", source, "-qm", made)
    return 0


def update() -> int:
    """Write the code's texts into the translation files: new ones unfinished, vanished ones gone."""
    extract(SPANISH, ENGLISH)
    return 0


def check() -> int:
    """Fail on a text of the code that is not in the files, or in them without translation."""
    with tempfile.TemporaryDirectory() as folder:
        spanish, english = (Path(shutil.copy2(file, folder)) for file in (SPANISH, ENGLISH))
        extract(spanish, english)
        stale = [
            f"{sign} {context}: {text!r}"
            for now, kept in [(spanish, SPANISH), (english, ENGLISH)]
            for sign, texts in [("+", texts_of(now) - texts_of(kept)), ("-", texts_of(kept) - texts_of(now))]
            for context, text in sorted(texts)
        ]
        for file in spanish, english:
            tool("lrelease", "-silent", "-fail-on-unfinished", file, "-qm", file.with_suffix(".qm"))
    if stale:
        print(
            "The translation files are not in step with the code (dev.py texts brings them):",
            *stale,
            sep="\n",
        )
    return 1 if stale else 0


def extract(spanish: Path, english: Path) -> None:
    sources = sorted((ROOT / "cmdesk").rglob("*.py"))
    options = [
        "-silent",
        "-warnings-are-errors",
        "-locations",
        "none",
        "-no-obsolete",
        "-source-language",
        "en",
    ]
    tool("lupdate", *options, "-target-language", "es", *sources, "-ts", spanish)
    tool("lupdate", *options, "-target-language", "en", "-pluralonly", *sources, "-ts", english)


def texts_of(file: Path) -> set[tuple[str, str]]:
    """The texts with their contexts."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    }


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools out of the wheel that brings them."""
    done = subprocess.run([Path(PySide6.__file__).parent / name, *arguments], check=False)
    if done.returncode != 0:
        sys.exit(f"{name} ended with {done.returncode}")


if __name__ == "__main__":
    sys.exit(main())
