"""The case that is looked at: what it is, how it stands, its timeline, and where it is answered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.cases import CLOSED, State
from cmdesk.services import case_files
from cmdesk.services.case_files import FileRow
from cmdesk.services.case_view import CaseView
from cmdesk.services.clients import ClientRow
from cmdesk.services.desk import ClientScope
from cmdesk.ui.inbox.acts import CaseActs
from cmdesk.ui.inbox.composer import Composer
from cmdesk.ui.inbox.files import Files
from cmdesk.ui.inbox.late_posting import LatePosting
from cmdesk.ui.inbox.timeline import Timeline
from cmdesk.ui.widgets import case_signs, due
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Panel, Rule, Scroll
from cmdesk.ui.widgets.due import DueSign
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class Detail(Panel):
    """The middle column. In the overview it only shows: a button takes the brand that the case is of."""

    context_asked = Signal()
    activate_asked = Signal(int, int)  # client, case

    def __init__(self, session: Session, acts: CaseActs) -> None:
        super().__init__("surface")
        self._session, self._acts = session, acts
        self._view: CaseView | None = None
        self.title = Label("", "panel", wrap=True, selectable=True)
        self._snooze = self._act("alarm", self.tr("Out of sight"), "S", self._on_snooze)
        self._pass = self._act("arrows-split", self.tr("Pass on"), "E", self._on_pass)
        self._close = self._act("check", self.tr("Close the case"), "X", self._on_close)
        self._more = self._act("dots", self.tr("More"), "", self._on_more)
        self.about = self._act("info-circle", self.tr("About the case"), "Alt ↵", self.context_asked.emit)
        self._kind = Button("", kind="ghost", height=28, menu=True)
        self._kind.clicked.connect(self._on_kind)
        self._state = Button("", kind="ghost", height=28, menu=True)
        self._state.clicked.connect(self._on_more)
        self._due = DueSign()
        self._reference = Label("", "meta", selectable=True)
        self._reference.setContentsMargins(0, 6, 0, 0)
        self._link = Button("", kind="ghost", height=28, icon="external-link")
        self._link.clicked.connect(self._on_link)
        self.files = Files()
        self.files.removed.connect(self._on_file_removed)
        self.timeline = Timeline()
        self.composer = Composer(session)
        self._answer_as = Button("", kind="brand", icon="send")
        self._answer_as.clicked.connect(self._on_answer_as)
        self._reopen = Button(self.tr("Take up again"), icon="restore")
        self._reopen.clicked.connect(lambda: self._view and acts.reopen([self._view.row.id]))
        self._ended = Label("", ink="text2", elide=True)
        self.late = LatePosting(session)
        self._lay_out()

    def _act(self, icon: str, name: str, key: str, pressed) -> IconButton:  # noqa: ANN001  a slot of any kind
        button = IconButton(icon, name, key=key)
        button.clicked.connect(lambda _on: pressed())
        return button

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 16, 0)
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for button in (self._snooze, self._pass, self._close, self._more, self.about):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(head)
        told = QHBoxLayout()
        told.setContentsMargins(16, 6, 24, 10)
        signs = FlowLayout(spacing=4)  # in a narrow column they take a second line
        for widget in (self._kind, self._state, self._due, self._link):
            signs.addWidget(widget)
        told.addLayout(signs, 1)
        told.addWidget(self._reference, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(told)
        outer.addWidget(Rule())
        self._scroll = Scroll(margins=(24, 16, 24, 12), spacing=12)
        self._scroll.column.addWidget(self.files)
        self._scroll.column.addWidget(self.timeline)
        outer.addWidget(self._scroll, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(24, 12, 24, 16)
        foot.addWidget(self._ended, 1)
        foot.addWidget(self._reopen)
        foot.addWidget(self._answer_as)
        closed = QVBoxLayout()
        closed.setContentsMargins(20, 8, 20, 0)
        closed.addWidget(self.late)
        outer.addLayout(closed)
        outer.addWidget(self._foot)
        holder = QVBoxLayout()
        holder.setContentsMargins(20, 8, 20, 18)
        holder.addWidget(self.composer)
        outer.addLayout(holder)

    def show_case(self, view: CaseView, scope: ClientScope, client: ClientRow) -> None:
        """Show a case; the timeline is at its foot when it is another one, or has grown."""
        grown = self._view is None or (self._view.row.id, len(self._view.timeline)) != (
            view.row.id,
            len(view.timeline),
        )
        self._view, self._scope, self._client = view, scope, client
        row = view.row
        self.title.setText(row.title or _begin(row.excerpt))
        self._kind.set_icon(case_signs.KIND_ICONS[row.kind])
        self._kind.set_text(case_signs.kind(row.kind) + _level(row.severity))
        self._state.set_icon(case_signs.STATE_ICONS[State(row.state)])
        self._state.set_text(case_signs.state(row.state))
        self._due.show_due(due.of_case(row))
        self._reference.setText(row.reference)
        self._link.setVisible(_is_page(view.link))
        where = networks.name(row.network) if row.network else ""
        self._link.set_text(
            where or self.tr("Open"), self.tr("Open in the browser: {link}").format(link=view.link)
        )
        self.files.show_files(scope, view.files)
        self.timeline.show_case(view, client.colour)
        self._show_acts(view)
        if grown:
            QTimer.singleShot(0, self, self._to_foot)

    def tick(self) -> None:
        """A minute has gone by."""
        if self._view is not None:
            self._due.show_due(due.of_case(self._view.row))

    def _show_acts(self, view: CaseView) -> None:
        own = self._session.client is not None
        closed = State(view.row.state) in CLOSED
        for button in (self._snooze, self._pass, self._close):
            button.setVisible(own and not closed)
        for button in (self._kind, self._state, self._more):
            button.setEnabled(own)
        self.composer.setVisible(own and not closed)
        self.composer.show_case(view if own and not closed else None)
        self.late.show_case(self._scope, view if own and closed else None)
        self._foot.setVisible(not own or closed)
        self._reopen.setVisible(own and closed)
        self._answer_as.setVisible(not own)
        self._answer_as.set_brand(self._client.initials, self._client.colour)
        self._answer_as.set_text(self.tr("Answer as {brand}").format(brand=self._client.name))
        reason = f" · {view.outcome_reason}" if view.outcome_reason else ""
        self._ended.setText(case_signs.outcome(view.row.outcome) + reason)

    def _to_foot(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    # -- what is pressed --------------------------------------------------------------------------

    def _below(self, button: QWidget) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height() + 4))

    def _on_snooze(self) -> None:
        if self._view is not None:
            self._acts.snooze_menu([self._view.row.id], self._below(self._snooze))

    def _on_pass(self) -> None:
        if self._view is not None:
            self._acts.escalate([self._view.row.id])

    def _on_close(self) -> None:
        if self._view is not None:
            self._acts.resolve_menu([self._view.row.id], self._below(self._close))

    def _on_kind(self) -> None:
        if self._view is not None:
            self._acts.kind_menu([self._view.row.id], self._below(self._kind))

    def _on_more(self) -> None:
        if self._view is not None:
            self._acts.menu([self._view.row.id], self._below(self._more))

    def _on_link(self) -> None:
        if self._view is not None:
            link = self._view.link
            QDesktopServices.openUrl(QUrl(link if "://" in link else f"https://{link}"))

    def _on_answer_as(self) -> None:
        if self._view is not None:
            self.activate_asked.emit(self._view.row.client_id, self._view.row.id)

    def _on_file_removed(self, row: FileRow) -> None:
        if self._session.client is not None:
            scope = self._scope
            case_files.delete(scope, [row.id])
            said = self.tr("{file} moved to the trash").format(file=row.name)
            self._session.say(said, icon="trash", undo=partial(case_files.restore, scope, [row.id]))


def _begin(text: str, most: int = 70) -> str:
    """The beginning of a text as a title, cut between words."""
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0].rstrip(",;:.") + "…"


def _is_page(link: str) -> bool:
    """Whether the browser may be asked to open it: what was pasted could name a file or a program."""
    scheme, found, _ = link.partition("://")
    return bool(link) and (
        scheme.lower() in ("http", "https") if found else ":" not in link.partition("/")[0]
    )


def _level(severity: int) -> str:
    return f" · {case_signs.severity(severity)}" if severity else ""
