"""The installed program in a real window on a virtual screen, used with keys as a person uses it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("Xvfb") is None or shutil.which("xdotool") is None,
    reason="needs a virtual screen: Xvfb and xdotool",
)

PROGRAM = [sys.executable, "-P", "-m", "cmdesk"]
PATIENCE = 60.0  # seconds; how fast the machine is proves nothing
REPLIES = "título;texto;atajo\nEntrega con retraso;Sentimos el retraso, ya sale.;:retraso\nGracias;¡Gracias, ñandú!;:gracias\n"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A virtual screen with a window manager; the environment to run programs on it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1360x860x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    environment["HOME"] = environment["XDG_RUNTIME_DIR"] = str(tmp_path)
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    manager.kill()
    server.kill()
    manager.wait()
    server.wait()


def until(true: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.1)


def output(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        words, env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    return done.stdout.strip()


def test_a_file_comes_in_and_a_reply_reaches_another_programs_clipboard(screen, tmp_path):
    data = tmp_path / "data"
    file = tmp_path / "respuestas.csv"
    file.write_text(REPLIES, "utf-8-sig")
    call = [*PROGRAM, "--data", str(data)]
    subprocess.run([*call, "clients", "add", "Horno Trigalba"], env=screen, check=True)
    done = subprocess.run(
        [*call, "import", "replies", str(file), "--client", "Horno Trigalba", "--json"],
        env=screen,
        check=True,
        capture_output=True,
    )
    assert json.loads(done.stdout)["new"] == 2

    desk = subprocess.Popen(call, env=screen)
    try:
        until(lambda: output(screen, "xdotool", "search", "--onlyvisible", "--name", "CM Desk"))
        window = output(screen, "xdotool", "search", "--onlyvisible", "--name", "CM Desk").splitlines()[0]
        output(screen, "xdotool", "windowactivate", "--sync", window)

        def open_palette() -> str:
            output(screen, "xdotool", "key", "ctrl+space")
            time.sleep(0.5)
            return output(screen, "xdotool", "search", "--onlyvisible", "--name", "CM Desk: ")

        until(open_palette)
        output(screen, "xdotool", "type", "--delay", "60", "gracia")
        time.sleep(0.5)
        output(screen, "xdotool", "key", "Return")
        until(lambda: output(screen, "xclip", "-o", "-selection", "clipboard") == "¡Gracias, ñandú!")
        listed = subprocess.run([*call, "clients", "--json"], env=screen, check=True, capture_output=True)
        assert json.loads(listed.stdout)["clients"][0]["replies"] == 2
        subprocess.run([*call, "--quick"], env=screen, check=True)
    finally:
        desk.terminate()
        desk.wait(PATIENCE)
