"""The questions that a reply asks when it is used: name, label, kind, choices."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.asked import KINDS, AskedField
from cmdesk.services.facts import normal_key
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.inputs import Choice, LineEdit
from cmdesk.ui.widgets.label import Label


class AskedFields(QWidget):
    """A line a question; new ones are offered as variables at once."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: list[AskedField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(2, 3)
        column.addLayout(self._grid)
        row = QHBoxLayout()
        self._new = LineEdit(self.tr("New question"), hint=self.tr("What to ask: order number, reason…"))
        self._new.setProperty("dense", "true")
        self._new.returnPressed.connect(self._add)
        add = Button(self.tr("Add a question"), icon="plus", height=30)
        add.clicked.connect(self._add)
        row.addWidget(self._new, 1)
        row.addWidget(add)
        column.addLayout(row)

    def fields(self) -> tuple[AskedField, ...]:
        return tuple(self._fields)

    def set_fields(self, fields: tuple[AskedField, ...]) -> None:
        self._fields = list(fields)
        self._show()

    def add(self, label: str) -> str:
        """A new question; its variable's name."""
        key = normal_key(label) or "dato"
        names = {field.name for field in self._fields}
        name = next(n for n in (key, *(f"{key}_{i}" for i in range(2, 99))) if n not in names)
        self._fields.append(AskedField(name, label))
        self._show()
        self.changed.emit()
        return f"ask.{name}"

    def _add(self) -> None:
        if label := self._new.text().strip():
            self._new.clear()
            self.add(label)

    def _show(self) -> None:
        clear(self._grid)
        kinds = {
            "text": self.tr("text"),
            "choice": self.tr("one of several"),
            "date": self.tr("date"),
            "number": self.tr("number"),
        }
        for place, field in enumerate(self._fields):
            label = LineEdit(self.tr("Question"), text=field.question)
            kind = Choice(self.tr("Kind"), [(key, kinds[key]) for key in KINDS], field.kind)
            hint = (
                self.tr("Choices, with commas")
                if field.kind == "choice"
                else self.tr("Usual answer (optional)")
            )
            kept = ", ".join(field.choices) if field.kind == "choice" else field.default
            more = LineEdit(hint, hint=hint, text=kept)
            remove = IconButton("trash", self.tr("Delete {name}").format(name=field.question), size=30)
            for widget in (label, kind, more):
                widget.setProperty("dense", "true")
            label.textEdited.connect(lambda text, place=place: self._change(place, label=text))
            kind.activated.connect(
                lambda _at, place=place, kind=kind: self._change(place, kind=kind.value, show=True)
            )
            more.textEdited.connect(lambda text, place=place: self._on_more(place, text))
            remove.clicked.connect(lambda _on, place=place: self._remove(place))
            for column, widget in enumerate((label, kind, more, remove)):
                self._grid.addWidget(widget, place, column)
        if not self._fields:
            told = self.tr(
                "Values that only you know when you answer, such as an order number. They are asked for before copying."
            )
            self._grid.addWidget(Label(told, "meta", wrap=True), 0, 0, 1, 4)

    def _on_more(self, place: int, text: str) -> None:
        if self._fields[place].kind == "choice":
            self._change(place, choices=tuple(part.strip() for part in text.split(",") if part.strip()))
        else:
            self._change(place, default=text)

    def _change(self, place: int, *, show: bool = False, **changed: object) -> None:
        self._fields[place] = replace(self._fields[place], **changed)  # pyright: ignore[reportArgumentType]
        if show:
            self._show()
        self.changed.emit()

    def _remove(self, place: int) -> None:
        del self._fields[place]
        self._show()
        self.changed.emit()
