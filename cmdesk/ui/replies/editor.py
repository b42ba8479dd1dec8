"""Writing a reply: what it says with its variables as chips, where it stands, what the guard says meanwhile."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.placeholders import TemplateError, parse
from cmdesk.domain.replies import Wording
from cmdesk.services import categories, copying, drafts, facts, library, replies
from cmdesk.services.replies import ReplyText
from cmdesk.ui.replies.asking import AskedFields
from cmdesk.ui.replies.wordings import Wordings
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.display import Told
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.popover import Entry, Popover
from cmdesk.ui.widgets.session import Session

KEPT_AFTER = 800  # ms after the last key that what is unsaved is kept
NEW_QUESTION = "new-question"


class ReplyEditor(Dialog):
    """New or changed. Closing without saving keeps what was typed; it is there when it opens again."""

    def __init__(self, parent: QWidget, session: Session, reply_id: int | None, body: str = "") -> None:
        title = self.tr("Edit reply") if reply_id else self.tr("New reply")
        client = session.client
        super().__init__(parent, title, colour=client.colour if client else "", size=(860, 760))
        self._session, self._scope, self._id = session, session.scope, reply_id
        self._place = f"reply/{reply_id or 'new'}"
        self._before = replies.get(self._scope, reply_id).text if reply_id else ReplyText("", body)
        self._approved = bool(reply_id) and replies.get(self._scope, reply_id).status == "approved"  # pyright: ignore[reportArgumentType]
        self._make_fields()
        self._lay_out()
        self._connect()
        left = drafts.take(self._scope, self._place)
        self._show(_read(left, self._before) if left else self._before)
        self._unsaved.setVisible(bool(left))
        self.title.setFocus()

    def _make_fields(self) -> None:
        self.title = LineEdit(self.tr("Title"), hint=self.tr("How you will look for it"))
        self.shortcut = LineEdit(self.tr("Shortcut"), hint=":gracias")
        rows = library.categories(self._scope)
        names = {row.id: row.name for row in rows}
        options = [("", self.tr("No category"))]
        options += [
            (str(r.id), f"{names[r.parent_id]} / {r.name}" if r.parent_id in names else r.name) for r in rows
        ]
        self.category = Choice(self.tr("Category"), options)
        self.category.setEditable(True)
        self.category.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.tags = WordList(
            self.tr("Tags"), hint=self.tr("Write a tag and press Enter"), remove=self.tr("Take away {word}")
        )
        audiences = [
            ("both", self.tr("Public or private")),
            ("public", self.tr("Public only")),
            ("private", self.tr("Private only")),
        ]
        self.visibility = Choice(self.tr("Audience"), audiences)
        self.wordings = Wordings(self._colour, self._shown)
        self.asked = AskedFields()
        self._offer = Popover(
            self, self.tr("Details"), self.tr("Find a detail"), self.tr("There is no such detail")
        )
        self._unsaved = Label(
            self.tr("This is the text you had not saved. “Discard” brings the saved one back."),
            ink="warn",
            wrap=True,
        )
        self._found = QVBoxLayout()
        self._found.setSpacing(4)

    def _lay_out(self) -> None:
        self.body.addWidget(self._unsaved)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self._title_row = FormRow(self.tr("Title"), self.title)
        self._shortcut_row = FormRow(self.tr("Shortcut"), self.shortcut)
        grid.addWidget(self._title_row, 0, 0)
        grid.addWidget(self._shortcut_row, 0, 1)
        grid.addWidget(FormRow(self.tr("Category"), self.category), 1, 0)
        grid.addWidget(FormRow(self.tr("Audience"), self.visibility), 1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.wordings)
        self.body.addLayout(self._found)
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
        self._offer.chosen.connect(self._on_variable)
        for field in (self.title, self.shortcut):
            field.textEdited.connect(self._on_change)
        self.category.editTextChanged.connect(self._on_change)
        self.visibility.activated.connect(self._on_change)
        self.tags.changed.connect(self._on_change)
        self.asked.changed.connect(self._on_change)
        self.wordings.changed.connect(self._on_change)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save)

    # -- text in and out --------------------------------------------------------------------------

    def written(self) -> ReplyText:
        """What is on the screen; the category by name is made when it is saved."""
        own, *others = self.wordings.texts()
        return replace(
            self._before,
            title=self.title.text(),
            body=own.body,
            shortcut=self.shortcut.text(),
            tags=self.tags.words(),
            visibility=self.visibility.value,
            variants=tuple(others),
            fields=self.asked.fields(),
        )

    def _show(self, text: ReplyText) -> None:
        self.title.setText(text.title)
        self.shortcut.setText(text.shortcut)
        self.category.choose(str(text.category_id or ""))
        self.visibility.choose(text.visibility)
        self.tags.set_words(text.tags)
        self.asked.set_fields(text.fields)
        self.wordings.set_texts((Wording(text.body), *text.variants))
        self._look_over()

    def _on_change(self, *_: object) -> None:
        self._keep.start()
        self._look_over()

    def _look_over(self) -> None:
        """What the guard says of the text as it stands, its variables left alone."""
        clear(self._found)
        text = self.wordings.texts()[0].body
        try:
            plain = "".join(
                piece.text if hasattr(piece, "text") else " " * (piece.end - piece.start)
                for piece in parse(text)
            )  # pyright: ignore[reportAttributeAccessIssue]
        except TemplateError:
            plain = text
        public = self.visibility.value != "private"
        for found in copying.look_over(self._scope, plain, "", public=public)[:4]:
            self._found.addWidget(Told(found, plain))

    # -- variables --------------------------------------------------------------------------------

    def _colour(self) -> str:
        return self._session.client.colour if self._session.client else "graphite"

    def _shown(self, name: str) -> str:
        fields = {f"ask.{field.name}": field for field in self.asked.fields()}
        return variables.shown(name, fields.get(name))

    def _offer_variables(self) -> None:
        entries = [Entry(name, variables.shown(name), icon="user") for name in variables.OFFERED]
        entries += [
            Entry(f"fact.{fact.key}", variables.shown(f"fact.{fact.key}"), note=fact.value, icon="braces")
            for fact in facts.list_facts(self._scope)
        ]
        entries += [
            Entry(f"ask.{field.name}", field.question, icon="help-circle") for field in self.asked.fields()
        ]
        entries.append(Entry(NEW_QUESTION, self.tr("Ask for something else…"), icon="plus"))
        self._offer.open_at(self.wordings.insert, entries)

    def _on_variable(self, name: str) -> None:
        if name == NEW_QUESTION:
            name = self.asked.add(self.tr("detail"))
        default = "" if name == "person.first_name" else None
        self.wordings.editor.insert_variable(name, default)

    # -- keep, save, discard ----------------------------------------------------------------------

    def _keep_draft(self) -> None:
        text = self.written()
        changed = text != self._before
        drafts.keep(self._scope, self._place, json.dumps(asdict(text), default=str) if changed else "")

    def _save(self) -> None:
        for row in (self._title_row, self._shortcut_row):
            row.set_error("")
        self.say_problem("")
        try:
            category_id = self._category_id()
            made = replies.save(self._scope, replace(self.written(), category_id=category_id), self._id)
        except (DeskError, OSError) as error:
            self._refuse(error)
            return
        self._keep.stop()
        drafts.forget(self._scope, self._place)
        self._session.say(self.tr("Saved"), icon="check")
        self._id = made
        self.accept()

    def _category_id(self) -> int | None:
        typed = self.category.currentText().strip()
        if typed == self.category.itemText(self.category.currentIndex()):
            return int(self.category.value) if self.category.value else None
        return categories.ensure(self._scope, typed)

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
            self._session.say(
                self.tr("Not saved: your text is kept for when you open it again"), icon="device-floppy"
            )
        super().reject()

    def _discard(self) -> None:
        drafts.forget(self._scope, self._place)
        self._unsaved.hide()
        self._show(self._before)


def _read(left: str, before: ReplyText) -> ReplyText:
    """The text that was left unsaved; `before` if it can't be read."""
    try:
        stored = json.loads(left)
        return replace(
            before,
            **{name: stored[name] for name in ("title", "body", "shortcut", "visibility")},
            tags=tuple(stored["tags"]),
            variants=tuple(Wording(**variant) for variant in stored["variants"]),
            fields=tuple(AskedField(**{**f, "choices": tuple(f["choices"])}) for f in stored["fields"]),
        )
    except (ValueError, KeyError, TypeError):
        return before
