"""Builds the wheel, installs it alone in an environment of its own, and runs the end-to-end tests there.

So what is tested is what a person installs: the source tree and its editable installation are out of sight.
"""

import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="cmdesk-wheel-") as folder:
        python = install_wheel(Path(folder))
        # -P keeps the current folder, where the source is, off the path
        tests = [python, "-P", "-m", "pytest", "-q", "tests/e2e"]
        return subprocess.run(tests, cwd=ROOT, check=False).returncode


def install_wheel(folder: Path) -> Path:
    """The Python of a new environment that has the wheel, and borrows everything else from this one."""
    call("-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder / "dist"))
    call("-m", "venv", "--without-pip", str(folder / "venv"))
    python = folder / "venv" / Path(sys.executable).relative_to(sys.prefix)
    pip = ["-m", "pip", "--python", str(python), "--disable-pip-version-check", "install", "--quiet"]
    call(*pip, "--no-deps", "--no-index", "--find-links", str(folder / "dist"), "cmdesk")
    place = {"base": str(folder / "venv"), "platbase": str(folder / "venv")}
    packages = Path(sysconfig.get_path("purelib", "venv", place))
    # a folder named in a .pth file has its own .pth files ignored: the editable installation does not come along
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return python


def call(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
