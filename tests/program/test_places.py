"""Where the data lies, and that the quick way there loads nothing that takes time."""

import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from cmdesk import places

ROOT = Path(__file__).parents[2]


def test_the_data_lies_where_the_system_says():
    assert places.data_folder() == platformdirs.user_data_dir("cmdesk", appauthor=False)


def test_the_demo_lies_beside_it():
    assert Path(places.data_folder(demo=True)) == Path(places.data_folder()).with_name("cmdesk-demo")


@pytest.mark.skipif(os.name == "nt", reason="a pipe has another name")
def test_the_same_folder_has_the_same_address_however_it_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    assert places.socket_address("data") == places.socket_address(tmp_path / "data" / ".." / "data")


@pytest.mark.skipif(os.name == "nt", reason="a pipe may be long")
def test_no_address_is_longer_than_a_socket_takes(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    first, second = (places.socket_address(tmp_path / (letter * 200)) for letter in "ab")
    assert first != second
    assert max(len(os.fsencode(first)), len(os.fsencode(second))) <= 100


def test_the_quick_way_loads_next_to_nothing():
    """As many modules as an empty Python, and a handful: what costs time there would show here."""
    look = (
        "import sys; before = set(sys.modules); sys.argv = ['cmdesk', '--quick', '--data', sys.argv[1]]\n"
        "import cmdesk.quick; cmdesk.quick._start = lambda arguments: None\n"
        "from cmdesk.__main__ import main; assert main() == 0\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    command = [sys.executable, "-c", look, str(ROOT / "nowhere")]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()
    assert set(loaded) - {"_socket"} == {
        "cmdesk",
        "cmdesk.__main__",
        "cmdesk.door",
        "cmdesk.places",
        "cmdesk.quick",
    }
