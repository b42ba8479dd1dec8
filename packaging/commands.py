"""What can be asked of dev.py."""

import argparse
import io
import subprocess
import sys
from pathlib import Path

import checks
import environment
import system

PIN = (
    "uv pip compile --universal --generate-hashes --no-annotate --no-emit-index-url --upgrade --quiet --extra tests"
    " --extra tools --output-file packaging/requirements.txt pyproject.toml --custom-compile-command"
)


def main() -> int:
    """Do what the command line asks; the exit code says whether it went well."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # a check may print what the console can't show
        sys.stdout.reconfigure(errors="replace")
    arguments, rest = parser().parse_known_args()
    if rest and arguments.command is not run:
        parser().error(f"unrecognised: {' '.join(rest)}")
    return arguments.command(arguments, rest)


def parser() -> argparse.ArgumentParser:
    found = argparse.ArgumentParser(prog="dev.py")
    commands = found.add_subparsers(required=True, metavar="COMMAND")
    for name, command, help_text in [
        ("run", run, "open the desk with the demo data; other arguments go to the desk"),
        ("test", test, "run every check"),
        ("bench", bench, "measure, each time against a floor measured in the same run"),
        ("pictures", pictures, "draw every screen and dialog into a folder, in both languages and themes"),
        ("format", format_code, "format the code and mend what ruff can mend"),
        ("texts", texts, "bring the translation files in step with the texts in the code"),
        ("pin", pin, "choose the newest allowed versions again and pin them with hashes"),
    ]:
        commands.add_parser(name, help=help_text).set_defaults(command=command)
    offscreen_help = "no window: do the main job unseen, tell each step, leave pictures in DIR"
    commands.choices["run"].add_argument("--offscreen", metavar="DIR", help=offscreen_help)
    commands.choices["pictures"].add_argument("folder", metavar="DIR")
    quick_help = "only what takes less than a minute: no screens, nothing slow"
    commands.choices["test"].add_argument("--quick", action="store_true", help=quick_help)
    return found


def run(arguments: argparse.Namespace, rest: list[str]) -> int:
    screen = system.has_screen() and not arguments.offscreen
    prepare(window=screen)
    if not screen:
        print("Without a display: the main job is done where nobody sees it.", flush=True)
        return call(
            str(environment.ROOT / "packaging/tour.py"),
            *filter(None, [arguments.offscreen]),
            folder=Path.cwd(),
        )
    return call("-m", "cmdesk", "--demo", *rest, folder=Path.cwd())


def test(arguments: argparse.Namespace, _rest: list[str]) -> int:
    prepare(window=not arguments.quick)
    if not arguments.quick:
        system.ensure(system.test_tools)
    return checks.run_all(checks.quick() if arguments.quick else checks.every())


def bench(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    prepare(window=False)
    columns = "--benchmark-columns=min,median,max,rounds"
    return call("-m", "pytest", "tests/benchmarks", "-q", columns, "--benchmark-sort=fullname")


def pictures(arguments: argparse.Namespace, _rest: list[str]) -> int:
    prepare(window=False)
    return call("packaging/pictures.py", str(Path(arguments.folder).absolute()))


def format_code(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    environment.prepare()
    mended = call("-m", "ruff", "check", "--fix", "--quiet", ".")
    return call("-m", "ruff", "format", ".") or mended


def texts(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    environment.prepare()
    return call("packaging/translations.py", "update")


def pin(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    environment.prepare()
    return call("-m", *PIN.split(), "python3 packaging/dev.py pin")


def prepare(*, window: bool) -> None:
    """All that the program needs to start, on a screen if there is to be a `window`."""
    environment.prepare()
    system.ensure(lambda: system.qt_libraries(environment.PYTHON, window=window))
    if call("packaging/translations.py", "compile") != 0:
        sys.exit("The translations could not be compiled.")


def call(*arguments: str, folder: Path = environment.ROOT) -> int:
    """Run the environment's Python with these arguments; its exit code."""
    return subprocess.run([environment.PYTHON, *arguments], cwd=folder, check=False).returncode
