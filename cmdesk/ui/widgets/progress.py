"""A card for long work, bottom right: how far it is, and a way to stop it. Short work shows nothing."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.ui.theme import fonts, paint, shadow
from cmdesk.ui.widgets.button import IconButton
from cmdesk.ui.widgets.counter import Bar
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.work import Job

SHOWN_AFTER = 400  # ms


class ProgressCard(QFrame):
    """Follows one job at a time. `going_on` says that the person may go on working, with {done} and {of}."""

    def __init__(self, parent: QWidget, going_on: str, stop: str) -> None:
        super().__init__(parent)
        self._over = parent
        self._going_on = going_on
        self._job: Job | None = None
        self._title = Label(role="strong", elide=True)
        self._percent = Label(role="meta", weight=600)
        self._detail = Label(role="meta", elide=True)
        self._bar = Bar("")
        self._stop = IconButton("x", stop, size=28)
        self._stop.clicked.connect(self._cancel)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._percent)
        top.addWidget(self._stop)
        column = QVBoxLayout(self)
        margin = shadow.CARD.margin
        column.setContentsMargins(18 + margin, 12 + margin, 14 + margin, 14 + margin)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._detail)
        self._delay = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._delay.timeout.connect(self._appear)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show this job's progress, if it takes long enough to be noticed."""
        self._job = job
        self._stop.setEnabled(True)
        self._title.setText(job.title)
        self.setAccessibleName(job.title)
        self._bar.setAccessibleName(job.title)
        self._show(0, 0)
        job.progressed.connect(self._show)
        job.finished.connect(self._ended)
        job.failed.connect(self._ended)
        self._delay.start()

    def set_colour(self, colour: str) -> None:
        self._bar.set_colour(colour)

    def place(self) -> None:
        """At the bottom right of the window."""
        margin = shadow.CARD.margin
        self.setFixedWidth(fonts.scaled(312) + 2 * margin)
        self.adjustSize()
        self.move(
            self._over.width() - self.width() - 24 + margin, self._over.height() - self.height() - 88 + margin
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            margin = shadow.CARD.margin
            surface = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
            shadow.draw(p, surface, 12, shadow.CARD)
            paint.box(p, surface, 12, fill="raised", line="line2")

    def _appear(self) -> None:
        if self._job is not None:
            self.place()
            self.show()
            self.raise_()

    def _show(self, done: int, of: int) -> None:
        if self.sender() not in (None, self._job):
            return
        share = done / of if of else 0.0
        self._bar.show_share(share)
        number = QLocale().toString
        self._percent.setText(f"{round(share * 100)} %" if of else "")
        self._detail.setText(self._going_on.format(done=number(done), of=number(of)) if of else "")

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._delay.stop()
            self.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._stop.setEnabled(False)
