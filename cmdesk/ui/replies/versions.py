"""The former texts of a reply: what changed, and the way back."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from cmdesk.domain import difference
from cmdesk.domain.errors import DeskError
from cmdesk.services import replies, versions
from cmdesk.services.replies import ReplyText
from cmdesk.ui.replies.rows import named
from cmdesk.ui.theme import active
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class VersionsDialog(Dialog):
    """One former text beside the present one: − gone, + new, not by colour alone."""

    def __init__(self, parent: QWidget, session: Session, reply_id: int) -> None:
        client = session.client
        super().__init__(
            parent, self.tr("Former texts"), colour=client.colour if client else "", size=(680, 560)
        )
        self._session, self._scope, self._id = session, session.scope, reply_id
        self._now = replies.get(self._scope, reply_id).text
        self._rows = versions.list_versions(self._scope, reply_id)
        self.add_button(Button(self.tr("Close")), self.reject)
        if not self._rows:
            told = self.tr("This reply has not been changed since it was written.")
            self.body.addWidget(Label(told, "reading", ink="text2", wrap=True))
            return
        options = [
            (
                str(place),
                self.tr("Until {when}, changed by {name}").format(
                    when=dates.moment(row.replaced_at), name=row.replaced_by or "—"
                ),
            )
            for place, row in enumerate(self._rows)
        ]
        self.choice = Choice(self.tr("Version"), options)
        self.choice.currentIndexChanged.connect(self._show)
        self.body.addWidget(FormRow(self.tr("Version"), self.choice))
        self.shown = QTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("What changed"))
        self.shown.setMinimumHeight(220)
        self.body.addWidget(FormRow(self.tr("What changed since: −gone− +new+"), self.shown))
        self.add_button(
            Button(self.tr("Bring this text back"), kind="primary", icon="restore"), self._bring_back
        )
        self._show()

    def _show(self) -> None:
        former = self._rows[self.choice.currentIndex()].text
        t = active.tokens()
        looks = {"same": QTextCharFormat(), "gone": QTextCharFormat(), "new": QTextCharFormat()}
        looks["gone"].setForeground(QColor(t.danger))
        looks["gone"].setBackground(QColor(t.danger_bg))
        looks["gone"].setFontStrikeOut(True)
        looks["new"].setForeground(QColor(t.ok))
        looks["new"].setBackground(QColor(t.ok_bg))
        signs = {"same": "", "gone": "−", "new": "+"}
        self.shown.clear()
        cursor = self.shown.textCursor()
        for kind, text in difference.pieces(_whole(former), _whole(self._now)):
            cursor.insertText(f"{signs[kind]}{text}{signs[kind]}", looks[kind])
        self.shown.moveCursor(QTextCursor.MoveOperation.Start)

    def _bring_back(self) -> None:
        row = self._rows[self.choice.currentIndex()]
        try:
            versions.bring_back(self._scope, self._id, row.id)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
        else:
            self._session.say(self.tr("The former text is back"))
            self.accept()


def _whole(text: ReplyText) -> str:
    """Title and every wording, one below the other."""
    return "\n\n".join([text.title, named(text.body), *(named(variant.body) for variant in text.variants)])
