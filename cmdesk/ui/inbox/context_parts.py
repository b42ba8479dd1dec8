"""The pieces of a case's right column that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cmdesk.domain.clock import now
from cmdesk.services.case_list import CaseRow
from cmdesk.services.promises import FollowUpRow
from cmdesk.ui.inbox.rows import standing
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import case_signs, dates, due
from cmdesk.ui.widgets.button import IconButton, Painted
from cmdesk.ui.widgets.label import Label


class Moods(QWidget):
    """Five faces, of which one is how content the person is."""

    chosen = Signal(int)

    def __init__(self, value: int | None) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Satisfaction"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for level, icon in enumerate(case_signs.MOODS, 1):
            face = _Face(icon, case_signs.satisfaction(level))
            face.setChecked(level == value)
            self._group.addButton(face, level)
            row.addWidget(face)
        self._group.idClicked.connect(self.chosen)


class _Face(Painted):
    def __init__(self, icon: str, name: str) -> None:
        super().__init__(name)
        self._icon = icon
        self.setCheckable(True)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(36), fonts.scaled(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        on = self.isChecked()
        with paint.on(self) as p:
            fill = "ink" if on else "hover" if self.hovered else "surface"
            paint.box(p, rect, 8, fill=fill, line="" if on else "line2")
            centre = rect.center()
            ink = "on_ink" if on else "text2" if self.isEnabled() else "disabled"
            paint.icon(p, self._icon, centre.x() - 9, centre.y() - 9, 18, ink)
            if self.hasFocus():
                paint.focus_ring(p, rect)


class Plan(QWidget):
    """Something to be done: a tick when it was, and a way to change it."""

    done = Signal(object)  # the FollowUpRow
    changed = Signal(object)

    def __init__(self, row: FollowUpRow, *, can_act: bool) -> None:
        super().__init__()
        late = row.due_at <= now()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        when = dates.plan(row.due_at) if not late else due.until(row.due_at, row.due_at).sentence
        self.tick = QCheckBox()
        self.tick.setAccessibleName(self.tr("Done: {text}").format(text=row.text))
        self.tick.setEnabled(can_act)
        self.tick.clicked.connect(lambda: self.done.emit(row))
        line.addWidget(self.tick)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(when, weight=500, ink="danger" if late else "text", elide=True))
        words.addWidget(Label(row.text, "meta", wrap=True))
        line.addLayout(words, 1)
        if can_act:
            change = IconButton("pencil", self.tr("Change: {text}").format(text=row.text), size=28)
            change.clicked.connect(lambda: self.changed.emit(row))
            line.addWidget(change)


class CaseCard(Painted):
    """Another case in two lines; pressed, it is shown."""

    def __init__(self, row: CaseRow) -> None:
        title = row.title or row.excerpt
        super().__init__(f"{row.reference}, {case_signs.who(row)}, {title}")
        self._title = title
        stands = due.of_case(row)
        state = case_signs.outcome(row.outcome) or case_signs.state(row.state)
        time = stands.words if stands else standing(row)
        self._below = " · ".join(part for part in (row.reference, state, time) if part)
        self.setToolTip(f"{case_signs.who(row)}: {row.excerpt}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, fonts.scaled(50))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, half = QRectF(self.rect()), fonts.scaled(18)
        with paint.on(self) as p:
            paint.box(p, rect, 10, fill="hover" if self.hovered else "surface", line="line")
            words = QRectF(12, rect.center().y() - half, rect.width() - 22, half)
            paint.text(p, words, self._title, weight=500)
            paint.text(p, words.translated(0, half), self._below, size=12, ink="text2")
            if self.hasFocus():
                paint.focus_ring(p, rect, 10)
