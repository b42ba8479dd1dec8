"""The crises of the active client: those that are open, the brake, and what it has been through before."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.services import crises, crisis_brake, crisis_state, precedents
from cmdesk.services.crises import CrisisRow
from cmdesk.services.desk import Topic
from cmdesk.services.precedents import Precedent
from cmdesk.ui.crisis import words
from cmdesk.ui.crisis.acts import CrisisActs
from cmdesk.ui.crisis.beside import PrecedentCard
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Card, Scroll, clear
from cmdesk.ui.widgets.chips import Glyph, Pill
from cmdesk.ui.widgets.due import DueSign, until
from cmdesk.ui.widgets.empty import EmptyState
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Page, Session

AFTER = 120  # ms of no typing until precedents are looked for
AT_ONCE = 30
WIDEST = 860


class CrisisPage(Page):
    """One column: what is going on now, then the precedents with a search."""

    topics = frozenset({Topic.CRISES, Topic.CASES, Topic.CLIENTS})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.acts = CrisisActs(self, session)
        self._new = Button(self.tr("Begin a crisis"), kind="primary", icon="lifebuoy", key="Ctrl N")
        self._new.clicked.connect(self.new)
        self.search = SearchField(self.tr("Search precedents"))
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self._show_precedents)
        self._brake = QVBoxLayout()
        self._open, self._found = QVBoxLayout(), QVBoxLayout()
        self._begin = Button(self.tr("Begin a crisis"), kind="primary", icon="lifebuoy")
        self._begin.clicked.connect(self.new)
        self._nothing = EmptyState(
            "lifebuoy",
            self.tr("Nothing is burning"),
            self.tr(
                "When something does, nine calm steps lead from the comment to the answer and to what was learnt."
            ),
            self._begin,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        scroll = Scroll(margins=(24, 20, 24, 24), spacing=12)
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for layout in (self._brake, self._open):
            layout.setSpacing(10)
            column.addLayout(layout)
        self._heading = Label(self.tr("Precedents"), "panel")
        column.addSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.search)
        self._found.setSpacing(10)
        column.addLayout(self._found)
        row = QHBoxLayout()
        row.addWidget(inside, 100)
        row.addStretch(1)
        scroll.column.addLayout(row)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    # -- the page ---------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.tr("Crisis")

    def header_actions(self) -> list[QWidget]:
        return [self._new]

    def new(self) -> None:
        if self.session.client is not None:
            self.acts.begin()

    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        go_on = self.findChildren(OpenCrisis)
        first = go_on[0].go_on if go_on else self._begin if self._is_empty else self.search
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, place: str) -> None:
        kind, _, which = place.partition("/")
        if kind == "crisis" and which.isdigit():
            self.acts.open_crisis(int(which))

    def reload(self) -> None:
        if self.session.client is None:
            return  # the window lets choose one first
        scope = self.session.scope
        rows = crises.list_crises(scope)
        clear(self._brake)
        clear(self._open)
        if (brake := crisis_brake.standing(scope)) is not None:
            card = BrakeCard(dates.moment(brake.since), brake.reason)
            card.release.clicked.connect(self.acts.release)
            self._brake.addWidget(card)
        if rows:
            self._open.addWidget(Label(self.tr("Going on"), "panel"))
        for row in rows:
            card = OpenCrisis(self.session, row)
            card.go_on.clicked.connect(lambda _=False, row=row: self.acts.open_crisis(row.id))
            card.more.clicked.connect(lambda _=False, row=row, card=card: self.acts.menu(row, card.more))
            self._open.addWidget(card)
        self._nothing.set_colour(self.session.client.colour)
        self._show_precedents()
        anything = rows or brake or self._found.count() or self.search.text()
        self._stack.setCurrentIndex(0 if anything else 1)

    @property
    def _is_empty(self) -> bool:
        return self._stack.currentWidget() is self._nothing

    def _show_precedents(self) -> None:
        if self.session.client is None:
            return
        text = self.search.text()
        found = precedents.find(self.session.scope, text, AT_ONCE)
        clear(self._found)
        for one in found:
            self._found.addWidget(self._line(one))
        self._heading.setVisible(bool(found or text))
        self.search.setVisible(bool(found or text))
        if text and not found:
            self._found.addWidget(Label(self.tr("Nothing of this brand matches"), ink="text2"))

    def _line(self, one: Precedent) -> QWidget:
        card = PrecedentCard(one)
        look = Button(self.tr("Look at it"), kind="ghost", height=28)
        look.setAccessibleName(self.tr("Look at {title}").format(title=one.title))
        look.clicked.connect(lambda: self.acts.show_precedent(one))
        card.add_act(look)
        return card

    def _on_client(self, client: object) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        super()._on_client(client)


class OpenCrisis(Card):
    """A crisis that is going on: where it stands, what is due next, and the way in."""

    def __init__(self, session: Session, row: CrisisRow) -> None:
        client = session.client
        super().__init__(accent=client.colour if client else "")
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 14, 14, 14)
        line.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(row.title, "strong", elide=True))
        who = row.who.partition("\n")[0]
        step = self.tr("Now: {step}").format(step=words.step(row.step))
        texts.addWidget(Label(" · ".join(filter(None, [who, step])), "meta", elide=True))
        line.addLayout(texts, 1)
        if row.level is not None:
            kind = ("ok", "warn", "warn", "danger")[row.level]
            line.addWidget(Pill(words.level(row.level).partition(" ·")[0], kind))
        clocks = crisis_state.clocks(session.scope, row.id)
        due = DueSign()
        due.show_due(until(clocks[0].due_at, clocks[0].since) if clocks else None)
        line.addWidget(due)
        self.go_on = Button(self.tr("Go on"), kind="primary")
        self.go_on.setAccessibleName(self.tr("Go on with {title}").format(title=row.title))
        self.more = IconButton("dots", self.tr("More about {title}").format(title=row.title))
        line.addWidget(self.go_on)
        line.addWidget(self.more)


class BrakeCard(Card):
    """That the brake is on, calmly, and the act that releases it."""

    def __init__(self, since: str, reason: str) -> None:
        super().__init__(fill="calm_bg", line="")
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 12, 14, 12)
        line.setSpacing(12)
        line.addWidget(Glyph("hand-stop", ink="calm"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(self.tr("The brake is on since {when}").format(when=since), "strong"))
        told = self.tr("Planned posts are held back, and the quick reply offers approved texts only")
        texts.addWidget(Label(f"{told}. {reason}" if reason else told, "meta", wrap=True))
        line.addLayout(texts, 1)
        self.release = Button(self.tr("Release the brake"))
        line.addWidget(self.release)
