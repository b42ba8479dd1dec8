"""The crisis in the rail: what is going on and has been, and how well the brand is prepared, in turn."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cmdesk.services.desk import Change
from cmdesk.ui.crisis.page import CrisisPage
from cmdesk.ui.prepared.page import PreparedPage
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Page, Session

NOW, READY = "now", "ready"
KEPT = "crisis-turn"


class CrisisPlaces(Page):
    """Two pages that take turns; `turned` comes when it is the other's."""

    turned = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.crises, self.prepared = CrisisPage(session), PreparedPage(session)
        self.turn = Segmented(
            self.tr("What is shown"),
            [(NOW, self.tr("Crises"), "lifebuoy"), (READY, self.tr("Preparedness"), "shield-check")],
        )
        self.turn.chosen.connect(self._on_turn)
        self.prepared.drill_asked.connect(self._on_drill)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.crises)
        self._stack.addWidget(self.prepared)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        kept = session.preferences.places.get(KEPT, NOW)
        self.turn.choose(kept)
        self._stack.setCurrentWidget(self.prepared if kept == READY else self.crises)

    @property
    def present(self) -> Page:
        """The page whose turn it is."""
        return self.prepared if self._stack.currentWidget() is self.prepared else self.crises

    def show_turn(self, turn: str) -> None:
        """Show one of the two."""
        self.turn.choose(turn)
        self._on_turn(turn)

    def heading(self) -> str:
        return self.present.heading()

    def header_actions(self) -> list[QWidget]:
        return [self.turn, *self.present.header_actions()]

    def new(self) -> None:
        self.present.new()

    def focus_filter(self) -> None:
        self.present.focus_filter()

    def focus_first(self) -> None:
        self.present.focus_first()

    def panes(self) -> list[QWidget]:
        return self.present.panes()

    def go_to(self, place: str) -> None:
        self.show_turn(READY if place.partition("/")[0] == "question" else NOW)
        self.present.go_to(place)

    def reload(self) -> None:
        """Each of the two follows the data itself."""

    def _on_change(self, change: Change) -> None:
        """The two hear of it themselves."""

    def _on_drill(self, crisis_id: int) -> None:
        from cmdesk.ui.shell import drill

        drill.play(self, self.session, crisis_id)

    def _on_turn(self, turn: str) -> None:
        if turn not in (NOW, READY):
            return
        self._stack.setCurrentWidget(self.prepared if turn == READY else self.crises)
        self.session.prefer(places={**self.session.preferences.places, KEPT: turn})
        self.turned.emit()
