"""Taking typical questions from the catalogue: those of the brand's sector first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.text import fold
from cmdesk.services import hard_questions, scenario_catalogue
from cmdesk.services.scenario_catalogue import Offer
from cmdesk.ui.prepared import words
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

OWN, ANYBODY, OTHERS = "own", "anybody", "others"


class CatalogueDialog(Dialog):
    """Tick what is to be taken; `taken` tells the first of them."""

    taken = Signal(int)

    def __init__(self, parent: QWidget, session: Session) -> None:
        client = session.client
        assert client is not None
        super().__init__(parent, self.tr("Catalogue of questions"), colour=client.colour, size=(760, 680))
        self._session, self._scope = session, session.scope
        told = self.tr(
            "Each comes with an estimate, what to find out first, and a first message ready to be approved. "
            "You write the answer."
        )
        self.body.addWidget(Label(told, "body", ink="text2", wrap=True))
        self.search = SearchField(self.tr("Filter the catalogue"))
        self.search.textChanged.connect(self._filter)
        self.body.addWidget(self.search)
        self._boxes: list[tuple[Offer, QCheckBox, QWidget]] = []
        self._headings: dict[str, Label] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.body.addLayout(self._list)
        self._fill()
        self.add_button(
            Button(self.tr("Choose what suits the sector"), kind="ghost"), self._choose, left=True
        )
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        self.take = self.add_button(
            Button(self.tr("Take"), kind="primary", key="Ctrl ↵"), self._on_take, default=True
        )
        self.finish_by_key()
        self._count()
        self.search.setFocus()

    def _fill(self) -> None:
        names = {
            OWN: self.tr("Typical of the sector"),
            ANYBODY: self.tr("For any brand"),
            OTHERS: self.tr("Of other sectors"),
        }
        groups: dict[str, list[Offer]] = {key: [] for key in names}
        for offer in scenario_catalogue.offers(self._scope):
            groups[_group(offer)].append(offer)
        for key, offers in groups.items():
            if offers:
                heading = self._headings[key] = Label(names[key], "section")
                heading.setContentsMargins(0, 10, 0, 4)
                self._list.addWidget(heading)
            for offer in offers:
                self._add(offer)

    def _add(self, offer: Offer) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        box = QCheckBox()
        level, area = words.level(offer.scenario.level), words.area(offer.scenario.area)
        box.setAccessibleName(f"{offer.told.said}, {area}, {level}")
        box.setChecked(offer.taken)
        box.setEnabled(not offer.taken)
        box.toggled.connect(self._count)
        said = Label(offer.told.said, "body", wrap=True, ink="text3" if offer.taken else "text")
        said.setBuddy(box)
        row.addWidget(box)
        row.addWidget(said, 1)
        row.addWidget(Label(self.tr("taken") if offer.taken else f"{area} · {level}", "meta"))
        line.mousePressEvent = lambda _event, box=box: box.toggle() if box.isEnabled() else None
        self._list.addWidget(line)
        self._boxes.append((offer, box, line))

    def _filter(self, text: str) -> None:
        wanted = fold(text).split()
        seen: set[str] = set()
        for offer, _, line in self._boxes:
            told = fold(f"{offer.told.said} {words.area(offer.scenario.area)} {offer.told.check}")
            line.setVisible(all(word in told for word in wanted))
            if all(word in told for word in wanted):
                seen.add(_group(offer))
        for key, heading in self._headings.items():
            heading.setVisible(key in seen)

    def _choose(self) -> None:
        """Tick everything of the sector, and what is for anybody."""
        for offer, box, _ in self._boxes:
            if not offer.taken and _group(offer) != OTHERS:
                box.setChecked(True)

    def _chosen(self) -> list[str]:
        return [offer.scenario.key for offer, box, _ in self._boxes if box.isChecked() and not offer.taken]

    def _count(self, *_: object) -> None:
        number = len(self._chosen())
        self.take.setEnabled(number > 0)
        self.take.set_text(self.tr("Take %n questions", "", number) if number else self.tr("Take"))

    def _on_take(self) -> None:
        scope = self._scope
        made = scenario_catalogue.take(scope, self._chosen())
        if made:
            said = self.tr("%n questions taken from the catalogue", "", len(made))
            self._session.say(said, undo=lambda: hard_questions.delete(scope, made))
            self.taken.emit(made[0])
        self.accept()


def _group(offer: Offer) -> str:
    return OWN if offer.own else OTHERS if offer.scenario.sectors else ANYBODY
