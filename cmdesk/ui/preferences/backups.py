"""The backups: what there is, one more now, and going back to one."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.services import backups
from cmdesk.services.backups import BackupRow
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.dialog import confirm
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

REASONS = {
    "hand": str(QT_TRANSLATE_NOOP("Backups", "made by hand")),
    "close": str(QT_TRANSLATE_NOOP("Backups", "on closing")),
    "idle": str(QT_TRANSLATE_NOOP("Backups", "while idle")),
    "upgrade": str(QT_TRANSLATE_NOOP("Backups", "before an upgrade")),
    "import": str(QT_TRANSLATE_NOOP("Backups", "before an import")),
    "removal": str(QT_TRANSLATE_NOOP("Backups", "before removing a client")),
    "before-restore": str(QT_TRANSLATE_NOOP("Backups", "before going back")),
}


class BackupsSection(QWidget):
    """The newest first."""

    restore_requested = Signal(str)  # its path

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Backups"), "panel"))
        told = self.tr(
            "One is made by itself on closing, while you rest and before anything big. Each was read back."
        )
        column.addWidget(Label(told, "meta", wrap=True))
        row = QHBoxLayout()
        self.now = Button(self.tr("Back up now"), kind="primary", icon="device-floppy")
        self.now.clicked.connect(self._back_up)
        row.addWidget(self.now)
        folder = Button(self.tr("Open the folder"), icon="folder")
        folder.clicked.connect(self._open_folder)
        row.addWidget(folder)
        other = Button(self.tr("From a file…"), icon="history")
        other.clicked.connect(self._choose)
        row.addWidget(other)
        row.addStretch(1)
        column.addLayout(row)
        self._problem = Label("", ink="danger", wrap=True)
        column.addWidget(self._problem)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.reload()

    def reload(self) -> None:
        """Show the backups that there are now."""
        clear(self._rows)
        found = backups.backups(self._session.desk.folder)
        for backup in found:
            self._rows.addWidget(self._row(backup))
        if not found:
            self._rows.addWidget(Label(self.tr("There is none yet"), ink="text2"))

    def _row(self, backup: BackupRow) -> QWidget:
        card = Card(radius=10)
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 8, 10, 8)
        when = dates.moment(backup.made_at)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(when, "strong"))
        reason = QCoreApplication.translate("Backups", REASONS.get(backup.reason, backup.reason))
        size = QLocale().formattedDataSize(backup.size, 1)
        replies = self.tr("%n replies", "", backup.counts.get("reply", 0))
        told = " · ".join((reason, replies, size)) if backup.readable else self.tr("It can't be read")
        words.addWidget(Label(told, "meta"))
        row.addLayout(words, 1)
        name = self.tr("Go back to {when}").format(when=when)
        back = Button(self.tr("Go back…"), name=name, height=30)
        back.setEnabled(backup.readable)
        path = str(backup.path)
        back.clicked.connect(lambda: self._ask(path, when))
        row.addWidget(back)
        return card

    def _back_up(self) -> None:
        self.now.setEnabled(False)
        desk = self._session.desk
        job = self._session.run(self.tr("Backing up"), lambda _progress: backups.back_up(desk, "hand"))
        job.finished.connect(self._on_made)
        job.failed.connect(self._on_failed)

    def _on_made(self, _path: object) -> None:
        self.now.setEnabled(True)
        self._problem.setText("")
        self.reload()

    def _on_failed(self, error: Exception) -> None:
        self.now.setEnabled(True)
        if not (sentence := sentences.refusal(error)):
            raise error
        self._problem.setText(sentence)

    def _ask(self, path: str, when: str) -> None:
        confirm(
            self,
            self.tr("Go back to this backup?"),
            self.tr(
                "Everything will be as it was: {when}. What there is now is backed up first, so this can be undone too."
            ).format(when=when),
            self.tr("Go back"),
            self.tr("Stay"),
            lambda: self.restore_requested.emit(path),
            danger=True,
        )

    def _choose(self) -> None:
        chooser = FileDialog(self, self.tr("A backup"))
        chooser.setNameFilters(["CM Desk (*.cmdesk *.db)"])
        chooser.fileSelected.connect(self._on_file)
        chooser.open()

    def _on_file(self, path: str) -> None:
        self._ask(path, path)

    def _open_folder(self) -> None:
        found = backups.backups(self._session.desk.folder)
        folder = found[0].path.parent if found else self._session.desk.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
