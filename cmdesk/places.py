"""Where the data lies and where a running desk answers. Only what costs nothing to import: the palette's
key starts this program each time it is pressed.
"""

import os
import sys

NAME = "cmdesk"
DEMO = "cmdesk-demo"
_SOCKET = "desk.sock"
_LONGEST = 100  # bytes that fit in a socket's address everywhere: sun_path has 104 on macOS, 108 on Linux


def data_folder(*, demo: bool = False) -> str:
    """The folder of the person's data, or the one of the demo beside it."""
    name = DEMO if demo else NAME
    if sys.platform == "win32":
        import platformdirs  # asks Windows where the folder was moved to

        return platformdirs.user_data_dir(name, appauthor=False)
    if sys.platform == "darwin":
        return os.path.expanduser(f"~/Library/Application Support/{name}")
    home = os.environ.get("XDG_DATA_HOME", "").strip()
    return os.path.join(home or os.path.expanduser("~/.local/share"), name)


def socket_address(folder: str | os.PathLike[str]) -> str:
    """Where the desk that has `folder` open answers: a socket in it, or a pipe's name on Windows."""
    real = os.path.realpath(folder)
    if sys.platform == "win32":
        return rf"\\.\pipe\{NAME}-{os.environ.get('USERNAME', '')}-{_mark(real)}"
    address = os.path.join(real, _SOCKET)
    if len(os.fsencode(address)) <= _LONGEST:
        return address
    private = os.environ.get("XDG_RUNTIME_DIR") or f"/tmp/{NAME}-{os.getuid()}"
    return os.path.join(private, f"{NAME}-{_mark(real)}.sock")


def _mark(path: str) -> str:
    import zlib

    return f"{zlib.crc32(os.fsencode(path)):08x}"
