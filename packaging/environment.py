"""The program's own environment, `.venv`, made from the pinned requirements."""

import hashlib
import os
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIREMENTS = ROOT / "packaging" / "requirements.txt"
STAMP = VENV / "made-from"


def prepare() -> None:
    """Make `.venv` if there is none, or make it again if what it was made from has changed."""
    wanted = fingerprint()
    if PYTHON.exists() and STAMP.is_file() and STAMP.read_text("ascii") == wanted:
        return
    system.ensure(system.venv_module)
    print(f"Making the environment {VENV}: about 600 MB, once, and again when versions change.", flush=True)
    venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    install("--require-hashes", "--only-binary", ":all:", "--requirement", str(REQUIREMENTS))
    # what it needs to be built is among the pinned packages
    install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(wanted, "ascii")


def fingerprint() -> str:
    """A short name for all that the environment is made from."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    parts = [str(ROOT), project["build-system"], project["project"], project["tool"]["hatch"]]
    return hashlib.sha256(REQUIREMENTS.read_bytes() + repr(parts).encode()).hexdigest()


def install(*arguments: str) -> None:
    """Call the environment's pip, which says by itself what goes wrong."""
    pip = [PYTHON, "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *arguments]
    if subprocess.run(pip, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        sys.exit(
            "The installation failed, for the reason that pip gives above. Mend it and run the same command again."
        )
