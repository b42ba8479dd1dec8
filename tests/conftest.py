"""What every test stands on. Qt is imported only by the fixtures that need it."""

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
import regex

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# a common laptop's screen; the platform's own of 800×800 is smaller than the window may be
SCREEN = os.path.relpath(Path(__file__).with_name("screen.json"))  # Windows would read a drive as an option
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")

# how fast a machine is proves nothing; and a red check must be red again when it is looked into
hypothesis.settings.register_profile("everywhere", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("everywhere")


@pytest.fixture(autouse=True, scope="session")
def nobody_is_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A test that forgets to say where its data lies does not reach the person's own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA":
            patch.setenv(name, str(home))
        yield home


@pytest.fixture(autouse=True)
def nothing_to_warn_of(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that logs a warning; one that means to looks at `caplog` and clears it."""
    yield
    records = caplog.get_records("setup") + caplog.get_records("call")
    told = [
        f"{record.name}: {record.getMessage()}" for record in records if record.levelno >= logging.WARNING
    ]
    if told:
        pytest.fail("logged: " + "; ".join(told))


@pytest.fixture
def type_text() -> Callable[["QWidget", str], None]:
    """Types into a widget what `qtbot.keyClicks` can't: ñ, emoji, anything. It aborts the interpreter there."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    def send(widget: "QWidget", text: str) -> None:
        # an emoji of several code points arrives whole, as from an input method
        for character in regex.findall(r"\X", text.replace("\n", "\r")):
            key = Qt.Key(ord(character.upper())) if character.isascii() else Qt.Key.Key_unknown
            if character == "\r":
                key = Qt.Key.Key_Return
            for kind in QEvent.Type.KeyPress, QEvent.Type.KeyRelease:
                QApplication.sendEvent(
                    widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                )

    return send
