"""What the palette's key costs before the desk hears of it, against a Python that does nothing."""

import subprocess
import sys
import threading
from pathlib import Path
from socket import AF_UNIX, socket

import pytest

from cmdesk.places import socket_address

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(tmp_path):
    """Somebody who answers at once; the folder they are in."""
    server = socket(AF_UNIX)
    server.bind(socket_address(tmp_path))
    server.listen()

    def answer():
        while True:
            try:
                visitor, _ = server.accept()
            except OSError:
                return
            with visitor:
                visitor.recv(4096)
                visitor.sendall(b"ok\n")

    threading.Thread(target=answer, daemon=True).start()
    yield tmp_path
    server.close()


def start(*words):
    subprocess.run([sys.executable, *words], check=True, cwd=ROOT)


@pytest.mark.benchmark(group="the palette's key")
def test_an_empty_python(benchmark):
    benchmark.pedantic(start, ("-c", "pass"), rounds=40, warmup_rounds=3)


@pytest.mark.benchmark(group="the palette's key")
def test_the_quick_client(benchmark, desk):
    knock = "import sys; from cmdesk.__main__ import main; sys.exit(main())"
    words = ("-c", knock, "--quick", "--data", str(desk))  # as the installed command does
    benchmark.pedantic(start, words, rounds=40, warmup_rounds=3)


@pytest.mark.benchmark(group="the palette's key")
def test_the_quick_client_as_a_module(benchmark, desk):
    words = ("-m", "cmdesk", "--quick", "--data", str(desk))
    benchmark.pedantic(start, words, rounds=40, warmup_rounds=3)
