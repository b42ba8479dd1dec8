"""Writing a reply: what it says with its variables as chips, where it stands, how it reads meanwhile."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import REVIEW_AFTER_DAYS, Wording
from cmdesk.services import categories, drafts, library, replies
from cmdesk.services.replies import ReplyText
from cmdesk.ui.replies.asking import AskedFields
from cmdesk.ui.replies.offering import Offer
from cmdesk.ui.replies.trial import Trial
from cmdesk.ui.replies.unsaved import Written, kept, read
from cmdesk.ui.replies.wordings import Wordings
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.spelling import Spelling
from cmdesk.ui.widgets.steps import DateField

KEPT_AFTER = 800  # ms after a key that what is unsaved is kept, however many keys follow
NEW, COPIED = "reply/new", "reply/new/copied"  # where the drafts of replies without an id are kept


class ReplyEditor(Dialog):
    """New or changed. Closing without saving keeps what was typed; it is there when it opens again."""

    def __init__(
        self, parent: QWidget, session: Session, reply_id: int | None, body: str = "", place: str = NEW
    ) -> None:
        """`place` is where a new one's draft is kept; one that begins with `body` has its own."""
        client = session.client
        title = self.tr("Edit reply") if reply_id else self.tr("New reply")
        super().__init__(parent, title, colour=client.colour if client else "", size=(860, 780))
        self._session, self._scope, self._id = session, session.scope, reply_id
        self._place = f"reply/{reply_id}" if reply_id else COPIED if body else place
        self._approved = False
        text = ReplyText("", body, review_on=today() + dt.timedelta(days=REVIEW_AFTER_DAYS))
        if reply_id:
            detail = replies.get(self._scope, reply_id)
            text, self._approved = detail.text, detail.status == "approved"
        self._make_fields()
        self._before = Written(text, self._paths.get(text.category_id, ""))
        self._lay_out()
        left = "" if body else drafts.take(self._scope, self._place)
        self._show(read(left, self._before) if left else self._before)
        self._unsaved.setVisible(bool(left))
        self._connect()
        self.title.setFocus()

    def _make_fields(self) -> None:
        self.title = LineEdit(self.tr("Title"), hint=self.tr("How you will look for it"))
        self.shortcut = LineEdit(self.tr("Shortcut"), hint=":gracias")
        rows = library.categories(self._scope)
        names = {row.id: row.name for row in rows}
        self._paths: dict[int | None, str] = {
            row.id: f"{names[row.parent_id]} / {row.name}" if row.parent_id in names else row.name
            for row in rows
        }
        self.category = Choice(self.tr("Category"), [("", ""), *((p, p) for p in self._paths.values())])
        self.category.setEditable(True)
        self.category.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.tags = WordList(
            self.tr("Tags"), hint=self.tr("Write a tag and press Enter"), remove=self.tr("Take away {word}")
        )
        self.review = DateField(self.tr("Look at it again on"))
        self.asked = AskedFields()
        self.wordings = Wordings(self._colour, self._named)
        self.spelling = Spelling(self.wordings.editor, self._session)
        self.trial = Trial(self._scope)
        self._offer = Offer(self, self._scope, self.asked, self._insert)
        self._unsaved = Label(
            self.tr("This is the text you had not saved. “Discard” brings the saved one back."),
            ink="warn",
            wrap=True,
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self._unsaved)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._title_row = FormRow(self.tr("Title"), self.title)
        self._shortcut_row = FormRow(self.tr("Shortcut"), self.shortcut)
        help_ = self.tr("Choose one, or write a new one: Complaints / Deliveries")
        grid.addWidget(self._title_row, 0, 0)
        grid.addWidget(self._shortcut_row, 0, 1)
        grid.addWidget(FormRow(self.tr("Category"), self.category, help=help_), 1, 0)
        grid.addWidget(FormRow(self.tr("Look at it again on"), self.review), 1, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addWidget(self.wordings)
        self.body.addWidget(self.trial)
        self.body.addWidget(FormRow(self.tr("What is asked before copying"), self.asked))
        self.body.addWidget(FormRow(self.tr("Tags"), self.tags))
        if self._approved:
            told = self.tr(
                "It is approved. Changing the text, its wordings or its questions takes the approval away."
            )
            self.body.addWidget(Label(told, "meta", wrap=True))
        self.add_button(Button(self.tr("Discard"), kind="ghost"), self._discard, left=True)
        self.add_button(Button(self.tr("Close"), key="Esc"), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary", key="Ctrl ↵"), self._save)

    def _connect(self) -> None:
        self._keep = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._keep.timeout.connect(self._keep_draft)
        self.wordings.variable_wanted.connect(self._offer_variables)
        self.wordings.shown.connect(self._try)
        self.trial.corrected.connect(self.wordings.rewrite)
        for field in (self.title, self.shortcut):
            field.textEdited.connect(self._on_change)
        self.category.editTextChanged.connect(self._on_change)
        self.review.dateChanged.connect(self._on_change)
        for part in (self.tags, self.asked, self.wordings):
            part.changed.connect(self._on_change)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save)

    # -- text in and out --------------------------------------------------------------------------

    def written(self) -> Written:
        """What is on the screen."""
        own, *others = self.wordings.texts()
        day = self.review.date()
        text = replace(
            self._before.text,
            title=self.title.text(),
            body=own.body,
            network=own.network,
            visibility=own.visibility,
            register=own.register,
            language=own.language,
            shortcut=self.shortcut.text(),
            tags=self.tags.words(),
            review_on=dt.date(day.year(), day.month(), day.day()) if self._reviewed else None,
            variants=tuple(others),
            fields=self.asked.fields(),
        )
        return Written(text, self.category.currentText().strip())

    def _show(self, written: Written) -> None:
        text = written.text
        self.title.setText(text.title)
        self.shortcut.setText(text.shortcut)
        self.category.setCurrentIndex(max(0, self.category.findText(written.category)))
        self.category.setEditText(written.category)
        self._reviewed = text.review_on is not None
        day = text.review_on or today() + dt.timedelta(days=REVIEW_AFTER_DAYS)
        self.review.setDate(QDate(day.year, day.month, day.day))
        self.tags.set_words(text.tags)
        self.asked.set_fields(text.fields)
        own = Wording(text.body, text.network, text.visibility, False, text.register, text.language)
        self.wordings.set_texts((own, *text.variants))
        self._try()

    def _on_change(self, *_: object) -> None:
        self._reviewed = self._reviewed or self.sender() is self.review
        if not self._keep.isActive():
            self._keep.start()
        self._try()

    def _try(self) -> None:
        self.trial.show_text(self.written().text, self.wordings.present)

    # -- variables --------------------------------------------------------------------------------

    def _colour(self) -> str:
        return self._session.client.colour if self._session.client else "graphite"

    def _named(self, name: str) -> str:
        fields = {f"ask.{field.name}": field for field in self.asked.fields()}
        return variables.shown(name, fields.get(name))

    def _offer_variables(self) -> None:
        self._offer.open_at(self.wordings.insert)

    def _insert(self, name: str) -> None:
        # a person's name is seldom known: without it the sentence closes up instead of asking
        self.wordings.editor.insert_variable(name, "" if name == "person.first_name" else None)

    # -- keep, save, discard ----------------------------------------------------------------------

    def _keep_draft(self) -> None:
        written = self.written()
        drafts.keep(self._scope, self._place, kept(written) if written != self._before else "")

    def _save(self) -> None:
        for row in (self._title_row, self._shortcut_row):
            row.set_error("")
        self.say_problem("")
        written = self.written()
        try:
            with self._scope.writing():
                category_id = categories.ensure(self._scope, written.category)
                made = replies.save(self._scope, replace(written.text, category_id=category_id), self._id)
        except (DeskError, OSError) as error:
            self._refuse(error)
            return
        self._keep.stop()
        drafts.forget(self._scope, self._place)
        dropped = self._approved and replies.get(self._scope, made).status != "approved"
        told = self.tr("Saved; it has to be approved again") if dropped else self.tr("Saved")
        self._session.say(told, icon="alert-circle" if dropped else "check")
        self.accept()

    def _refuse(self, error: DeskError | OSError) -> None:
        told = sentences.refusal(error)
        code = error.code if isinstance(error, DeskError) else ""
        if code == "reply-needs-title":
            self._title_row.set_error(told)
            self.title.setFocus()
        elif code.startswith("shortcut"):
            self._shortcut_row.set_error(told)
            self.shortcut.setFocus()
        else:
            self.say_problem(told)
            if isinstance(error, DeskError) and "position" in error.details:
                wording, position = error.details["wording"], error.details["position"]
                assert isinstance(wording, int)
                assert isinstance(position, int)
                self.wordings.show_wording(wording, position)

    def reject(self) -> None:
        """Close; what wasn't saved is kept and is there again next time."""
        self._keep.stop()
        self._keep_draft()
        if self.written() != self._before:
            drafts.put_aside(self._scope, self._place)
            self._session.say(
                self.tr("Not saved: your text is kept for when you open it again"), icon="device-floppy"
            )
        super().reject()

    def _discard(self) -> None:
        drafts.forget(self._scope, self._place)
        self._unsaved.hide()
        self._show(self._before)
