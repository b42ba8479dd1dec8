"""A second start knocks at the door of the first; whatever else knocks is ignored."""

import json
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from cmdesk import door
from cmdesk.places import socket_address
from cmdesk.ui.shell.single import LONGEST, Door

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="written for sockets")


@pytest.fixture
def open_door(qtbot, tmp_path):
    opened = Door(tmp_path)
    assert opened.open()
    yield opened
    opened.close()


@pytest.fixture
def heard(open_door):
    said = []
    open_door.raise_requested.connect(lambda token: said.append(("raise", token)))
    open_door.quick_requested.connect(lambda token: said.append(("quick", token)))
    return said


class Visitor(threading.Thread):
    """Somebody in another thread, so that the door's event loop can turn meanwhile."""

    def __init__(self, act: Any):
        super().__init__(daemon=True)
        self._act = act
        self.result: Any = None
        self.start()

    def run(self):
        try:
            self.result = self._act()
        except OSError as error:
            self.result = error


def visit(qtbot, act):
    visitor = Visitor(act)
    qtbot.waitUntil(lambda: not visitor.is_alive(), timeout=15000)
    return visitor.result


def send(address, content):
    """Send bytes, and what comes back until the door shuts."""
    with socket.socket(socket.AF_UNIX) as there:
        there.settimeout(10)
        there.connect(str(address))
        there.sendall(content)
        return there.recv(16)


@pytest.mark.parametrize("verb", ["raise", "quick"])
def test_a_knock_is_heard_with_the_leave_to_come_to_the_front(qtbot, heard, tmp_path, verb, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-1")
    assert visit(qtbot, lambda: door.knock(socket_address(tmp_path), verb)) is True
    assert heard == [(verb, "token-1")]


def test_a_token_that_would_break_the_message_is_left_out(qtbot, heard, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", 'x","do":"quick')
    assert visit(qtbot, lambda: door.knock(socket_address(tmp_path), "raise")) is True
    assert heard == [("raise", "")]


def test_nobody_is_there(tmp_path):
    assert door.knock(socket_address(tmp_path), "raise") is False


def test_what_a_dead_desk_left_is_no_obstacle(qtbot, tmp_path):
    left = socket.socket(socket.AF_UNIX)
    left.bind(socket_address(tmp_path))
    left.close()
    assert door.knock(socket_address(tmp_path), "raise") is False
    opened = Door(tmp_path)
    assert opened.open()
    assert visit(qtbot, lambda: door.knock(socket_address(tmp_path), "raise")) is True
    opened.close()


@pytest.mark.parametrize(
    "message",
    [
        b"\n",
        b"hello\n",
        b"[]\n",
        b"null\n",
        b'"raise"\n',
        b'{"do":"delete"}\n',
        b'{"do":["raise"]}\n',
        b'{"do":"raise","token":7}\n',
        b"[" * 4000 + b"\n",
        b"\xff\xfe\n",
        json.dumps({"do": "raise", "token": "x" * LONGEST}).encode() + b"\n",
        b"x" * (1 << 20),
    ],
)
def test_anything_else_is_ignored(qtbot, heard, tmp_path, message):
    answer = visit(qtbot, lambda: send(socket_address(tmp_path), message))
    assert answer == b"" or isinstance(answer, OSError)
    assert heard == []
    assert visit(qtbot, lambda: door.knock(socket_address(tmp_path), "raise")) is True


def test_half_a_message_does_not_keep_the_door_busy(qtbot, heard, tmp_path):
    assert visit(qtbot, lambda: send(socket_address(tmp_path), b'{"do":"rai')) == b""
    assert heard == []


def test_two_hundred_visitors_at_once(qtbot, heard, tmp_path):
    address = socket_address(tmp_path)
    crowd = [Visitor(lambda: send(address, b'{"do":"raise"}\n')) for _ in range(200)]
    qtbot.waitUntil(lambda: not any(visitor.is_alive() for visitor in crowd), timeout=15000)
    answered = [visitor.result for visitor in crowd].count(b"ok\n")
    assert answered == len(heard) > 0


def test_only_the_owner_may_knock(open_door, tmp_path):
    assert stat.S_IMODE(Path(socket_address(tmp_path)).stat().st_mode) == 0o700


def test_a_long_path_gets_a_short_address(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    deep = tmp_path / ("ñandú" * 20)
    deep.mkdir()
    address = socket_address(deep)
    assert Path(address).parent == tmp_path
    opened = Door(deep)
    assert opened.open()
    assert visit(qtbot, lambda: door.knock(address, "quick")) is True
    opened.close()


def test_the_quick_command_reaches_the_desk_and_ends(qtbot, heard, tmp_path):
    command = [sys.executable, "-m", "cmdesk", "--quick", "--data", str(tmp_path)]
    ended = visit(qtbot, lambda: subprocess.run(command, capture_output=True, cwd=Path(__file__).parents[2]))
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
    assert heard == [("quick", "")]
