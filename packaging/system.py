"""What the machine itself must have on Linux: finds what is missing, names its packages, installs them on Debian as root."""

import importlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple


class Need(NamedTuple):
    """Something of the system, and the package that brings it by family of distributions."""

    what: str
    debian: str
    fedora: str
    arch: str


# Qt's libraries, by the name under which the loader looks for them
LIBRARIES = [
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("libGLX.so.0", "libglx0", "libglvnd-glx", "libglvnd"),
    Need("libOpenGL.so.0", "libopengl0", "libglvnd-opengl", "libglvnd"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
    Need("libstdc++.so.6", "libstdc++6", "libstdc++", "gcc-libs"),
    Need("libz.so.1", "zlib1g", "zlib", "zlib"),
    Need("libzstd.so.1", "libzstd1", "libzstd", "zstd"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Need("libSM.so.6", "libsm6", "libSM", "libsm"),
    Need("libICE.so.6", "libice6", "libICE", "libice"),
    Need("libxcb.so.1", "libxcb1", "libxcb", "libxcb"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Need("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Need("libxcb-xinerama.so.0", "libxcb-xinerama0", "libxcb", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
]

# for the test of the installed program in a real window on a virtual screen
PROGRAMS = [
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("openbox", "openbox", "openbox", "openbox"),
    Need("xdotool", "xdotool", "xdotool", "xdotool"),
    Need("xclip", "xclip", "xclip", "xclip"),
]
EMOJI = Need(
    "NotoColorEmoji.ttf", "fonts-noto-color-emoji", "google-noto-color-emoji-fonts", "noto-fonts-emoji"
)
FONT_FOLDERS = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]

QT_PARTS = ["QtCore", "QtGui", "QtNetwork", "QtSvg", "QtWidgets"]


def venv_module() -> list[Need]:
    """What makes an environment: Debian ships Python without it."""
    importlib.invalidate_caches()
    name = f"python3.{sys.version_info.minor}-venv"
    missing = importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None
    return [Need("the modules venv and ensurepip", name, "python3", "python")] if missing else []


def qt_libraries(python: Path, *, window: bool) -> list[Need]:
    """The libraries missing for Qt in the environment of `python`; for a real `window` its platform's too."""
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return []
    packages = next((python.parent.parent / "lib").glob("python3*/site-packages/PySide6"))
    parts = [packages / f"{name}.abi3.so" for name in QT_PARTS]
    parts += [
        packages / "Qt/plugins/platforms" / f"libq{name}.so" for name in ["offscreen", *["xcb"] * window]
    ]
    told = subprocess.run(["ldd", *parts], capture_output=True, text=True, check=False).stdout
    absent = {line.split()[0] for line in told.splitlines() if line.endswith("=> not found")}
    known = {need.what: need for need in LIBRARIES}
    return [known.get(name, Need(name, "", "", "")) for name in sorted(absent)]


def test_tools() -> list[Need]:
    """What the test in a real window needs, and a font with emoji to see them in pictures."""
    if sys.platform != "linux":
        return []
    fonts = any(True for folder in FONT_FOLDERS for _ in folder.rglob(EMOJI.what))
    return [need for need in PROGRAMS if shutil.which(need.what) is None] + [EMOJI] * (not fonts)


def ensure(find: Callable[[], list[Need]]) -> None:
    """Install what `find` misses where we may, else end with the exact packages to install."""
    missing = find()
    if missing and family() == "debian" and os.geteuid() == 0:
        apt_install(packages(missing, "debian"))
        missing = find()
    if missing:
        sys.exit(instructions(missing))


def family() -> str:
    """Whose packages this system takes: debian, fedora, arch, or nothing known."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    names = [release.get("ID", ""), *release.get("ID_LIKE", "").split()]
    return next((name for name in ["debian", "fedora", "arch"] if name in names), "")


def packages(missing: Iterable[Need], of: str) -> list[str]:
    return sorted({getattr(need, of) for need in missing} - {""})


def apt_install(names: list[str]) -> None:
    """Debian's packages, without questions."""
    print(f"Installing Debian's packages {' '.join(names)}.", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["install", "--yes", "--no-install-recommends", *names]
    for command in ["update"], install:
        apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", *command]
        # what it unpacks is of no interest; what goes wrong it says as an error
        subprocess.run(apt, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)


def instructions(missing: list[Need]) -> str:
    """What is missing and the command that brings it."""
    commands = {"debian": "apt install", "fedora": "dnf install", "arch": "pacman -S"}
    mine = {family(): commands[family()]} if family() else commands
    lines = [f"Missing on this system: {', '.join(need.what for need in missing)}."]
    lines += ["Install it as root, then run the same command again:"]
    lines += [
        f"  {command} {' '.join(packages(missing, of))}"
        for of, command in mine.items()
        if packages(missing, of)
    ]
    return "\n".join(lines)


def has_screen() -> bool:
    """Whether a window can be shown: always, but on Linux only where a display is named."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
