"""Every check of the project, two at a time, each one's output kept together."""

import os
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import NamedTuple

from environment import PYTHON, ROOT

AT_ONCE = 2
MINUTES = 20
# these folders of tests have a check, or a command, of their own
APART = {"ui", "e2e", "benchmarks"}
WALK = "tests/ui/test_every_window.py"
# Parts of the walk, each in a process of its own; the last is whatever is in none of the others.
STRETCHES = (
    "es-es and 1024px",
    "es-es and 1360px",
    "en-en and 1024px",
    "en-en and 1360px",
    "larger",
    "focus",
    "not (roomy or larger or focus)",
)
# How often a stretch is begun again that a signal ended: letting thousands of widgets go, Qt's binding for Python
# goes down now and then (6.11, Shiboken::BindingManager::releaseWrapper). What a test finds stands at once.
AGAIN = 3


class Check(NamedTuple):
    name: str
    arguments: list[str]
    again: int = 0  # times that it is run again when a signal ended it


class Outcome(NamedTuple):
    name: str
    passed: bool
    seconds: float
    output: str


def quick() -> list[Check]:
    """The usual loop: what needs no Qt and is not slow."""
    services, fast = ["tests/services"], ("-m", "not slow")
    others = [folder for folder in without_qt() if folder not in services]
    return [
        pytest("tests of the services", services, *fast),
        *of_the_source(),
        pytest("other tests without Qt", others, *fast),
    ]


def every() -> list[Check]:
    """All checks, the longest first."""
    return [
        # apart from each other: every new look is put on all the windows that a process has left
        pytest("tests of the pages", pages()),
        pytest(
            "tests of the window", ["tests/ui", f"--ignore={WALK}", *(f"--ignore={page}" for page in pages())]
        ),
        pytest("tests without Qt", without_qt()),
        *(
            pytest(f"a walk through every window: {part}", [WALK], "-k", part)._replace(again=AGAIN)
            for part in STRETCHES
        ),
        Check("the installed wheel in a real window", ["packaging/installed_wheel.py"]),
        *of_the_source(),
    ]


def of_the_source() -> list[Check]:
    return [
        Check("types (pyright)", ["-m", "pyright", "--pythonpath", str(PYTHON)]),
        Check(
            "floors (import-linter)",
            ["-c", "from importlinter.cli import lint_imports_command as c; c(['--no-logo'])"],
        ),
        Check("translations", ["packaging/translations.py", "check"]),
        Check("format (ruff)", ["-m", "ruff", "format", "--check", "."]),
        Check("lint (ruff)", ["-m", "ruff", "check", "."]),
    ]


def pytest(name: str, folders: list[str], *options: str) -> Check:
    return Check(name, ["-m", "pytest", "-q", *options, *folders])


def without_qt() -> list[str]:
    """All folders of tests but those apart: a new one is tested from its first day."""
    folders = sorted(found.name for found in (ROOT / "tests").iterdir() if any(found.glob("**/test_*.py")))
    return [f"tests/{name}" for name in folders if name not in APART]


def pages() -> list[str]:
    """The folders of tests that each belong to a page."""
    return [
        f"tests/ui/{found.name}"
        for found in sorted((ROOT / "tests/ui").iterdir())
        if found.is_dir() and any(found.glob("test_*.py"))
    ]


def run_all(checks: list[Check]) -> int:
    """Run them, tell each as it ends, and sum up; the exit code is 1 when one failed."""
    print(f"Running {len(checks)} checks, {AT_ONCE} at a time.", flush=True)
    start = time.monotonic()
    failed = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for ended in as_completed([pool.submit(run, check) for check in checks]):
            outcome = ended.result()
            word = "passed" if outcome.passed else "FAILED"
            print(
                f"\n== {word}: {outcome.name}, {outcome.seconds:.1f} s", outcome.output, sep="\n", flush=True
            )
            failed += [outcome.name] * (not outcome.passed)
    verdict = f"{len(failed)} FAILED: {', '.join(failed)}" if failed else "all passed"
    print(f"\n{len(checks)} checks in {time.monotonic() - start:.0f} s, {verdict}")
    return 1 if failed else 0


def run(check: Check) -> Outcome:
    """Run a check, and again as often as it allows when it did not come to its end."""
    start, said = time.monotonic(), ""
    code: int | None = None
    for left in range(check.again, -1, -1):
        code, told = _run(check)
        said = f"{said}\n{told}".strip()
        if code is None or code >= 0 or not left:
            break
        said += f"\n== signal {-code} ended it: once more"
    return Outcome(check.name, code == 0, time.monotonic() - start, said)


def _run(check: Check) -> tuple[int | None, str]:
    """Its exit code, below 0 when a signal ended it, None when it took too long; and what it said."""
    # a file and not a pipe: a process that a test leaves behind must not hold us until it ends
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            [PYTHON, *check.arguments],
            cwd=ROOT,
            env=surroundings(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        code, last = None, ""
        try:
            code = process.wait(MINUTES * 60)
        except subprocess.TimeoutExpired:
            process.kill()
            last = f"stopped after {MINUTES} minutes"
        output.seek(0)
        told = output.read().decode("utf-8", "replace").strip()
    return code, f"{told}\n{last}".strip()


def surroundings() -> dict[str, str]:
    """The same for everyone: no window of the person's desktop, no look for newer tools on the network."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen:configfile=tests/screen.json",
        "PYTHONUTF8": "1",
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
    }
