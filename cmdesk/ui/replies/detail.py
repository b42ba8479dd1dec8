"""The reply that is looked at: its state, filled in, ready to copy, and how it has been used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.errors import DeskError
from cmdesk.services import copying, replies
from cmdesk.services.copying import UseRow
from cmdesk.services.replies import ReplyDetail
from cmdesk.ui.replies.acts import ReplyActs
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Card, Panel, Rule, Scroll, clear
from cmdesk.ui.widgets.chips import Pill
from cmdesk.ui.widgets.clipboard import Copier
from cmdesk.ui.widgets.dialog import ask_reason
from cmdesk.ui.widgets.filling import Filling
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class Detail(Panel):
    """The right column."""

    def __init__(self, session: Session, acts: ReplyActs) -> None:
        super().__init__("canvas")
        self._session, self._acts = session, acts
        self._copier = Copier(session, self)
        self._copier.kept_changed.connect(self._show_give_back)
        self._id: int | None = None
        self._detail: ReplyDetail | None = None
        self._outdated = True
        self.title = Label("", "title", wrap=True, selectable=True)
        self._star = IconButton("star", self.tr("Favourite"))
        self._star.clicked.connect(self._on_star)
        self._edit = IconButton("pencil", self.tr("Edit"), key="↵")
        self._edit.clicked.connect(self._on_edit)
        self._more = IconButton("dots", self.tr("More"))
        self._more.clicked.connect(self._on_more)
        self._state = Pill("")
        self._about = Label("", ink="text2", elide=True)
        self.filling = Filling(session)
        self.filling.changed.connect(self._on_filling)
        self.copy = Button("", kind="brand", key="Ctrl ↵", height=38)
        self.copy.clicked.connect(self.copy_now)
        self._give_back = Button(self.tr("Recover what was copied before"), kind="ghost", icon="history")
        self._give_back.clicked.connect(self._copier.give_back)
        self._lay_out()
        self.show_reply(None)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = Scroll(margins=(24, 18, 24, 18), spacing=12)
        column = self._scroll.column
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for widget in (self._star, self._edit, self._more):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        told = QHBoxLayout()
        told.setSpacing(10)
        told.addWidget(self._state)
        told.addWidget(self._about, 1)
        column.addLayout(told)
        column.addWidget(self.filling)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(10)
        column.addLayout(self._cards)
        self._uses_title = Label(self.tr("Copied lately"), "section")
        column.addWidget(self._uses_title)
        self._uses = QVBoxLayout()
        self._uses.setSpacing(6)
        column.addLayout(self._uses)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 14)
        foot.addWidget(self._give_back)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        outer.addLayout(foot)
        self._give_back.hide()

    def forget(self) -> None:
        """The client, its accounts or its facts are others: fill in anew what is shown next."""
        self._detail, self._outdated = None, True

    def reload(self) -> None:
        """Offer the active client's networks, if they may have changed."""
        client = self._session.client
        if client is not None and self._outdated:
            self._outdated = False
            self.copy.set_brand(client.initials, client.colour)
            self.filling.show_client()

    def show_reply(self, reply_id: int | None) -> None:
        """Show a reply. What was typed for it stays when only its use or its shelf changed."""
        before, detail = self._detail, self._read(reply_id)
        self._id, self._detail = reply_id, detail
        self._scroll.setVisible(detail is not None)
        self.copy.setVisible(detail is not None)
        if detail is None or before is None or (before.id, before.text) != (detail.id, detail.text):
            self.filling.show_reply(*((detail.id,) if detail else ()))
        if detail is None:
            return
        self.title.setText(detail.text.title)
        star = self.tr("Take out of the favourites") if detail.starred else self.tr("Add to the favourites")
        self._star.set_icon(
            "star-filled" if detail.starred else "star", star, "warn" if detail.starred else "text2"
        )
        self._show_state(detail)
        self._show_cards(detail)
        self._show_uses()

    def _read(self, reply_id: int | None) -> ReplyDetail | None:
        if reply_id is None or self._session.client is None:
            return None
        try:
            return replies.get(self._session.scope, reply_id)
        except DeskError:
            return None  # it went while it was looked at

    def _show_state(self, detail: ReplyDetail) -> None:
        if detail.status == "approved" and detail.approved_at is not None:
            by = self.tr("by {name}, {day}").format(
                name=detail.approved_by, day=dates.day(detail.approved_at.astimezone().date())
            )
            if detail.approved_until:
                by += " · " + self.tr("until {day}").format(day=dates.day(detail.approved_until))
            expired = detail.expired
            self._state.say(
                self.tr("Approval expired") if expired else self.tr("Approved"),
                "warn" if expired else "ok",
                glyph="review" if expired else "approved",
            )
        else:
            by = ""
            retired = detail.status == "retired"
            self._state.say(
                self.tr("Retired") if retired else self.tr("Not approved"), "mute", glyph=detail.status
            )
        parts = [by, detail.text.shortcut, *(f"#{tag}" for tag in detail.text.tags)]
        self._about.setText("  ".join(part for part in parts if part))

    def _show_cards(self, detail: ReplyDetail) -> None:
        clear(self._cards)
        last = dates.moment(detail.last_used_at) if detail.last_used_at else self.tr("never")
        uses = self.tr("uses; the last, {when}").format(when=last)
        self._cards.addWidget(_Figure(str(detail.uses), uses), 1)
        if detail.text.review_on:
            self._cards.addWidget(_Figure(dates.day(detail.text.review_on), self.tr("to look at again")), 1)
        if detail.text.variants:
            wordings = str(len(detail.text.variants) + 1)
            self._cards.addWidget(_Figure(wordings, self.tr("wordings that take turns")), 1)

    def _show_uses(self) -> None:
        clear(self._uses)
        rows = copying.recent_uses(self._session.scope, self._id, limit=5)
        self._uses_title.setVisible(bool(rows))
        for use in rows:
            self._uses.addWidget(self._use(use))

    def _use(self, use: UseRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(dates.moment(use.at), "meta"))
        network = networks.name(use.network) if use.network else ""
        told = " · ".join(part for part in (network, use.person, use.text.replace("\n", " ")) if part)
        row.addWidget(Label(told, "meta", elide=True), 1)
        save = IconButton("device-floppy", self.tr("Save this text as a new reply"), size=28)
        save.clicked.connect(lambda: self._acts.new(use.text))
        row.addWidget(save)
        back = Button(self.tr("It didn't happen"), kind="ghost", height=28)
        back.clicked.connect(lambda: self._acts.take_back(use.id))
        row.addWidget(back)
        return line

    def _on_filling(self) -> None:
        client, prepared = self._session.client, self.filling.prepared
        if client is None or prepared is None:
            return
        if prepared.missing:
            self.copy.set_text(self.tr("{names} missing").format(names=self.filling.missing_words()))
        else:
            self.copy.set_text(self.tr("Copy for {brand}").format(brand=client.name))
        self.copy.setEnabled(not prepared.missing and prepared.can_override)

    def copy_now(self) -> None:
        """Copy what is shown, or say what stands in the way."""
        prepared = self.filling.prepared
        if prepared is None or self.filling.focus_missing():
            return
        if prepared.stops and prepared.can_override:
            ask_reason(
                self,
                self.tr("Copy it all the same?"),
                "\n".join(sentences.finding(stop) for stop in prepared.stops),
                self.tr("Why? It is kept on record"),
                self.tr("Copy all the same"),
                self.tr("Cancel"),
                self._copy,
            )
            return
        self._copy("")

    def _copy(self, reason: str) -> None:
        prepared = self.filling.prepared
        if prepared is None:
            return
        try:
            use = self._copier.copy(prepared, reason)
        except (DeskError, OSError) as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
            return
        self.copy.say_for_a_moment(self.tr("Copied"))
        self._copier.say(prepared, use)

    def _show_give_back(self) -> None:
        self._give_back.setVisible(self._copier.can_give_back)

    def _on_star(self) -> None:
        if self._detail is not None:
            self._acts.star([self._detail.id], on=not self._detail.starred)

    def _on_edit(self) -> None:
        if self._id is not None:
            self._acts.edit(self._id)

    def _on_more(self) -> None:
        if self._id is not None:
            self._acts.menu([self._id], self._more.mapToGlobal(self._more.rect().bottomLeft()))


class _Figure(Card):
    """A number and what it counts."""

    def __init__(self, figure: str, text: str) -> None:
        super().__init__(radius=10)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        column.addWidget(Label(figure, "panel", elide=True))
        column.addWidget(Label(text, "meta", elide=True))
