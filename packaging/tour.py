"""The main job without a screen: a file comes in, the palette finds a reply, the clipboard has it.

For machines without a display, and to see on any that the desk works. Real windows, drawn where
nobody sees them; each step is told, with a picture.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cmdesk.app import Program
from cmdesk.services import library
from cmdesk.ui.replies.bring_in import BringInDialog
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets.button import Button

FILE = "título;texto;atajo\nEncargo listo;{nombre}, tu encargo está listo. ¡Te esperamos!;:listo\n"
PATIENCE, STEP = 60_000, 50  # ms


class Tour:
    """Walks through the desk; `wrong` counts what did not happen."""

    def __init__(self, program: Program, pictures: Path) -> None:
        self._program, self._pictures = program, pictures
        self._step = self.wrong = 0

    def walk(self) -> None:
        self.wait_for("the desk opens with the demo data", lambda: self._program.windows is not None)
        windows, session = self._program.windows, self._program.session
        assert windows is not None
        assert session is not None
        QTest.qWait(500)
        self.picture(windows.main, "the replies of the active client")
        before = self._count()

        file = self._program.folder / "respuestas.csv"
        file.write_text(FILE, "utf-8")
        dialog = BringInDialog(windows.main, session, file)
        dialog.open()
        self.wait_for("a file is looked through", lambda: can_go_on(dialog))
        self.picture(dialog, "what the file would bring")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        self.wait_for("its reply comes in", lambda: self._count() == before + 1)
        self.picture(windows.main, "the desk with the new reply")

        windows.open_palette()
        palette = windows.palette
        assert palette is not None
        QTest.keyClicks(palette.search, "encargo listo")
        self.wait_for("the palette finds it", lambda: palette.filling.prepared is not None)
        QTest.keyClicks(palette.person, "Marta")
        QTest.qWait(200)
        self.picture(palette, "the palette, filled in")
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
        copied = QGuiApplication.clipboard().text
        self.wait_for("the text is on the clipboard", lambda: "Marta, tu encargo" in copied())
        print(f"   {copied()}")

    def _count(self) -> int:
        session = self._program.session
        assert session is not None
        return len(library.list_ids(session.scope, library.View(library.Shelf.ALL)))

    def wait_for(self, what: str, true: Callable[[], object]) -> None:
        waited = 0
        while not (happened := bool(true())) and waited < PATIENCE:
            QTest.qWait(STEP)
            waited += STEP
        self._step += 1
        self.wrong += not happened
        print(f"{self._step}. {what}: {'yes' if happened else 'NO'}", flush=True)

    def picture(self, widget: QWidget, what: str) -> None:
        file = self._pictures / f"{self._step}-{what.replace(' ', '-').replace(',', '')}.png"
        widget.grab().save(str(file))
        print(f"   {what}: {file}", flush=True)


def can_go_on(dialog: QDialog) -> bool:
    """Whether there is a main button that can be pressed."""
    return any(button.kind == "primary" and button.isEnabled() for button in dialog.findChildren(Button))


def main(pictures: Path) -> int:
    """Walk, leave the pictures in `pictures`, and say with the exit code whether all went well."""
    pictures.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    qt.setQuitOnLastWindowClosed(False)
    fonts.load()
    with tempfile.TemporaryDirectory() as folder:
        program = Program(qt, Path(folder), demo=True)
        program.start()
        tour = Tour(program, pictures)
        try:
            tour.walk()
        finally:
            program.close()
            # the offscreen platform frees what is on it when Python is gone, and falls over it
            QGuiApplication.clipboard().clear()
    print("All went well." if not tour.wrong else f"{tour.wrong} steps went wrong.")
    return 1 if tour.wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="cmdesk-"))))
