"""What part of the community is shown, and in the list of the most active, of what period and about what."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.cases import Sentiment
from cmdesk.domain.support import messages
from cmdesk.ui.people import signs
from cmdesk.ui.widgets import case_signs
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import TagChip
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu

PERIODS = (7, 30, 90, 365)  # days


class Part(StrEnum):
    """A part of the community."""

    ALL = "all"
    THANKS = "thanks"
    AT_RISK = "at-risk"
    PROACTIVE = "proactive"
    ACTIVE = "active"


class Parts(QWidget):
    """`changed` says that another part is wanted, or the same narrowed otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.part = Part.ALL
        self.role = ""
        self.days = 30
        self.kind = ""
        self.sentiment = ""
        self._group = QButtonGroup(self)
        self._chips: dict[Part, TagChip] = {}
        flow = FlowLayout(spacing=6)
        for part, text in self._names().items():
            chip = self._chips[part] = TagChip(text)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on, part=part: self._on_part(part))
            self._group.addButton(chip)
            flow.addWidget(chip)
        self.heading = Label("", "strong", elide=True)
        self.roles = Button("", kind="ghost", menu=True, height=28)
        self.roles.clicked.connect(self._offer_roles)
        self.period = Button("", kind="ghost", menu=True, height=28)
        self.period.clicked.connect(self._offer_periods)
        self.about = Button("", kind="ghost", menu=True, height=28)
        self.about.clicked.connect(self._offer_kinds)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.heading, 1)
        for button in (self.roles, self.period, self.about):
            line.addWidget(button)
        line.addStrut(self.roles.sizeHint().height())  # the list below stays where it is
        line.addStretch(0)  # beside the heading it takes nothing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(flow)
        column.addLayout(line)
        self.begin()

    def begin(self) -> None:
        """Show everybody, telling nobody."""
        self.part, self.role, self.kind, self.sentiment = Part.ALL, "", "", ""
        self._show()

    def say(self, text: str) -> None:
        """How many are shown."""
        self.heading.setText(text)

    def nobody(self) -> str:
        """What is said when nobody is in the part."""
        return {
            Part.ALL: self.tr("Nobody has this role"),
            Part.THANKS: self.tr("Nobody to thank now: praise is answered, no regular has gone quiet"),
            Part.AT_RISK: self.tr("Nobody seems about to leave"),
            Part.PROACTIVE: self.tr("Nobody has stood out with ideas or praise in 90 days"),
            Part.ACTIVE: self.tr("Nobody wrote anything like that in this time"),
        }[self.part]

    @property
    def since(self) -> dt.timedelta:
        """How long ago the period begins."""
        return dt.timedelta(days=self.days)

    def _names(self) -> dict[Part, str]:
        return {
            Part.ALL: self.tr("Everybody"),
            Part.THANKS: self.tr("Say thanks"),
            Part.AT_RISK: self.tr("At risk"),
            Part.PROACTIVE: self.tr("Proactive"),
            Part.ACTIVE: self.tr("Most active"),
        }

    def _show(self) -> None:
        self._chips[self.part].setChecked(True)
        active = self.part is Part.ACTIVE
        self.roles.setVisible(self.part is Part.ALL)
        self.period.setVisible(active)
        self.about.setVisible(active)
        self.heading.setVisible(not active)
        role = signs.role(self.role) if self.role else self.tr("Any role")
        self.roles.set_text(role, self.tr("Role: {role}").format(role=role))
        period = self.tr("Last %n days", "", self.days)
        self.period.set_text(period, self.tr("Period: {period}").format(period=period))
        told = case_signs.kind(self.kind) if self.kind else case_signs.sentiment(self.sentiment)
        about = told or self.tr("Any message")
        self.about.set_text(about, self.tr("Messages: {kind}").format(kind=about))

    def _on_part(self, part: Part) -> None:
        self.part = part
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _offer_roles(self) -> None:
        menu = Menu(self)
        for key, text in signs.roles():
            shown = text if key else self.tr("Any role")
            menu.add(shown, lambda key=key: self._on_role(key), checked=key == self.role)
        menu.open_below(self.roles)

    def _on_role(self, role: str) -> None:
        self.role = role
        self._tell()

    def _offer_periods(self) -> None:
        menu = Menu(self)
        for days in PERIODS:
            text = self.tr("Last %n days", "", days)
            menu.add(text, lambda days=days: self._on_period(days), checked=days == self.days)
        menu.open_below(self.period)

    def _on_period(self, days: int) -> None:
        self.days = days
        self._tell()

    def _offer_kinds(self) -> None:
        menu = Menu(self)
        everything = not (self.kind or self.sentiment)
        menu.add(self.tr("Any message"), lambda: self._on_about("", ""), checked=everything)
        menu.addSeparator()
        for kind in messages():
            name = case_signs.kind(kind)
            menu.add(name, lambda kind=kind: self._on_about(kind, ""), checked=kind == self.kind)
        menu.addSeparator()
        for mood in (Sentiment.POSITIVE, Sentiment.NEUTRAL, Sentiment.NEGATIVE):
            name, chosen = case_signs.sentiment(mood.value), mood == self.sentiment
            menu.add(name, lambda mood=mood: self._on_about("", mood.value), checked=chosen)
        menu.open_below(self.about)

    def _on_about(self, kind: str, sentiment: str) -> None:
        self.kind, self.sentiment = kind, sentiment
        self._tell()
