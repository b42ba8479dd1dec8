"""Who works here, where the data is and whether it is sound, and what program this is."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk import __version__
from cmdesk.domain.errors import DeskError
from cmdesk.services import agents, check
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Rule
from cmdesk.ui.widgets.diagnosis import diagnosis
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class DataSection(QWidget):
    """The name is kept when the line is left."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Data and about"), "panel"))
        self.name = LineEdit(self.tr("Your name"), text=session.desk.agent_name())
        self.name.editingFinished.connect(self._rename)
        self._name_row = FormRow(
            self.tr("Your name"), self.name, help=self.tr("It signs what you approve and copy")
        )
        column.addWidget(self._name_row)
        column.addWidget(Rule())
        column.addWidget(
            Label(self.tr("Everything is in this folder of this device, and nowhere else"), wrap=True)
        )
        column.addWidget(Label(str(session.desk.folder), "meta", wrap=True, selectable=True))
        row = QHBoxLayout()
        folder = Button(self.tr("Open the folder"), icon="folder")
        folder.clicked.connect(self._open_folder)
        row.addWidget(folder)
        self.check = Button(self.tr("Check the data"), icon="shield-check")
        self.check.clicked.connect(self._check)
        row.addWidget(self.check)
        row.addStretch(1)
        column.addLayout(row)
        self.result = Label("", wrap=True, selectable=True)
        self.result.hide()
        column.addWidget(self.result)
        column.addWidget(Rule())
        about = self.tr("CM Desk {version} · free software, MIT licence").format(version=__version__)
        column.addWidget(Label(about, wrap=True, selectable=True))
        parts = self.tr("With Inter (SIL OFL), Tabler Icons (MIT), Qt (LGPL), peewee (MIT) and others")
        column.addWidget(Label(parts, "meta", wrap=True))
        column.addWidget(Label(diagnosis(), "meta", wrap=True, selectable=True))
        self.copy = Button(self.tr("Copy for a report"), icon="copy")
        self.copy.clicked.connect(self._copy)
        column.addWidget(self.copy)
        column.addStretch(1)

    def _rename(self) -> None:
        if self.name.text().strip() == self._session.desk.agent_name():
            return
        try:
            agents.introduce(self._session.desk, self.name.text())
        except DeskError as error:
            self._name_row.set_error(sentences.refusal(error))
        else:
            self._name_row.set_error("")

    def _check(self) -> None:
        self.check.setEnabled(False)
        desk = self._session.desk
        job = self._session.run(
            self.tr("Checking the data"), lambda progress: check.check(desk, progress.report)
        )
        job.finished.connect(self._on_checked)
        job.failed.connect(self._on_failed)

    def _on_checked(self, problems: list[check.Problem]) -> None:
        self._say([sentences.said(problem.code, **problem.details) for problem in problems])

    def _on_failed(self, error: Exception) -> None:
        if not (sentence := sentences.refusal(error)):
            raise error
        self._say([sentence])

    def _say(self, problems: list[str]) -> None:
        self.check.setEnabled(True)
        self.result.set_ink("danger" if problems else "ok")
        self.result.setText("\n".join(problems) or self.tr("All in order"))
        self.result.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(diagnosis())
        self.copy.say_for_a_moment(self.tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.desk.folder)))
