"""A part of a client's card: shows it, saves each field as it is left, says in place what is refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class Section(QWidget):
    """Subclasses fill `column` in `build`, which runs again whenever the data changed elsewhere."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._saving = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    @property
    def scope(self) -> ClientScope:
        return self.session.scope

    def build(self) -> None:
        """Make the section's controls from the data."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show the data as they are; what is being written right now stays."""
        if not self._saving:
            clear(self.column)
            self.build()

    def card(self, title: str, *head: QWidget) -> QVBoxLayout:
        """A new card with a title and controls at its right; the column inside it."""
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(title, "panel", wrap=True), 1)
        for widget in head:
            row.addWidget(widget)
        inside.addLayout(row)
        self.column.addWidget(card)
        return inside

    def save(self, row: FormRow | None, act: Callable[[], object]) -> bool:
        """Do `act`, keep what is on the screen, and say at `row` what is refused; whether it went well."""
        self._saving = True
        try:
            act()
        except (DeskError, OSError) as error:
            if row is not None:
                row.set_error(sentences.refusal(error))
            else:
                self.session.say(sentences.refusal(error), icon="alert-circle")
            return False
        finally:
            self._saving = False
        if row is not None:
            row.set_error("")
        return True

    def act(self, act: Callable[[], object], told: str, undo: Callable[[], object] | None = None) -> None:
        """Do something that changes the list shown, and tell of it."""
        try:
            act()
        except (DeskError, OSError) as error:
            self.session.say(sentences.refusal(error), icon="alert-circle")
        else:
            self.session.say(told, undo=undo)
