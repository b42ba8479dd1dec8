"""What happens when the program starts and when its window is closed, and bare letters in lists."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSystemTrayIcon, QVBoxLayout, QWidget

from cmdesk.domain.breaks import STRETCHES
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import TimeField

PAGES = ("today", "inbox", "replies", "crisis", "people", "reports", "clients")


class StartSection(QWidget):
    """Each choice holds at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, chosen = session, session.preferences
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(Label(self.tr("Start"), "panel"))
        pages = [(page, shortcuts.text(page)) for page in PAGES]
        self.page = Choice(self.tr("Begin with"), pages, chosen.start_page or PAGES[0])
        self.page.activated.connect(lambda _at: session.prefer(start_page=self.page.value))
        self._column.addWidget(FormRow(self.tr("Begin with"), self.page))
        tray = QSystemTrayIcon.isSystemTrayAvailable()
        self._add("close_to_tray", self.tr("Closing the window leaves the program in the tray")).setEnabled(
            tray
        )
        self._add("start_hidden", self.tr("Start hidden in the tray")).setEnabled(tray)
        if not tray:
            self._column.addWidget(Label(self.tr("This desktop has no tray"), "meta", wrap=True))
        self._column.addSpacing(8)
        self._add_notices()
        self._add("single_keys", self.tr("Single letters work as keys in lists (J, K)"))
        self._column.addStretch(1)

    def _add_notices(self) -> None:
        chosen = self._session.preferences
        self._column.addWidget(Label(self.tr("Notices"), "panel"))
        self._add("remind", self.tr("Tell me 15 minutes before an answer or a promise is due"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Quiet from")))
        for name, label, value in (
            ("quiet_from", self.tr("Quiet from"), chosen.quiet_from),
            ("quiet_to", self.tr("Quiet until"), chosen.quiet_to),
        ):
            field = TimeField(label, value)
            field.timeChanged.connect(
                lambda _time, name=name, field=field: self._session.prefer(**{name: field.clock})
            )
            row.addWidget(field)
            if name == "quiet_from":
                row.addWidget(Label(self.tr("until")))
        row.addStretch(1)
        self._column.addLayout(row)
        self._add_breaks()
        self._column.addSpacing(8)

    def _add_breaks(self) -> None:
        chosen = self._session.preferences
        box = self._add("suggest_breaks", self.tr("Suggest a break when I have been answering for a while"))
        lengths = [(str(n), self.tr("after %n minutes", "", n)) for n in STRETCHES]
        self.stretch = Choice(self.tr("Suggest a break after"), lengths, str(chosen.break_after))
        self.stretch.setProperty("dense", "true")
        self.stretch.activated.connect(lambda _at: self._session.prefer(break_after=int(self.stretch.value)))
        self.stretch.setEnabled(chosen.suggest_breaks)
        box.toggled.connect(self.stretch.setEnabled)
        row = QHBoxLayout()
        row.addWidget(self.stretch)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(getattr(self._session.preferences, name))
        box.toggled.connect(lambda on: self._session.prefer(**{name: on}))
        self._column.addWidget(box)
        return box
