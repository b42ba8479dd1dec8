"""What nobody expected: the machine's refusals told in place of a crash, our own mistakes told once."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.diagnosis import diagnosis
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Faults(QObject):
    """Hears of every exception that nothing handled, in any thread, and tells the person in this one."""

    _happened = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self._happened.connect(self._tell)

    def install(self) -> None:
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        qInstallMessageHandler(_on_message)

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        # the type and the places only: a message may quote what a person wrote
        log.error("%s at %s", kind.__name__, _places(trace))
        self._happened.emit(error, details)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, error: BaseException, details: str) -> None:
        parent = QApplication.activeWindow()
        if parent is None:
            return
        if refused := sentences.refusal(error):
            Refusal(parent, refused).open()
        elif not self._told:
            self._told = True
            CrashReport(parent, details).open()


class Refusal(Dialog):
    """The machine said no: what happened and what to do."""

    def __init__(self, parent: QWidget, sentence: str) -> None:
        super().__init__(parent, self.tr("That was not possible"), size=(460, 200))
        self.body.addWidget(Label(sentence, "reading", ink="text2", wrap=True, selectable=True))
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True)


class CrashReport(Dialog):
    """Our own mistake, politely: once, with details to copy."""

    def __init__(self, parent: QWidget, details: str) -> None:
        super().__init__(parent, self.tr("CM Desk made a mistake"), size=(620, 420))
        said = self.tr(
            "What you were doing may not have been done; everything saved before is safe. "
            "You can go on working. The details below help to mend it; look at them before you send them."
        )
        self.body.addWidget(Label(said, "reading", ink="text2", wrap=True))
        self._box = TextBox(self.tr("Details"), text=f"{diagnosis()}\n\n{details}", least=8, most=14)
        self._box.setReadOnly(True)
        self.body.addWidget(self._box)
        self.add_button(Button(self.tr("Copy details"), icon="copy"), self._copy)
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._box.toPlainText())


def _places(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-4:]))


def _on_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", message)
