"""Writing an account, with a live warning of what could mix brands up; or several from a pasted list."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.accounts import from_list, from_url
from cmdesk.domain.errors import DeskError
from cmdesk.services import accounts, separation
from cmdesk.services.accounts import AccountCard, AccountRow
from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import NumberField


class AccountDialog(Dialog):
    """Closes when it was saved. A warning does not stand in the way; a refusal does."""

    def __init__(self, parent: QWidget, scope: ClientScope, account: AccountRow | None, colour: str) -> None:
        title = self.tr("Edit an account") if account else self.tr("New account")
        super().__init__(parent, title, colour=colour, size=(640, 600))
        self._scope, self._id = scope, account.id if account else None
        made = account.card if account else AccountCard("instagram", "")
        options = [(key, network.name) for key, network in networks.networks().items()]
        self.network = Choice(self.tr("Network"), options, made.network)
        self._fields: dict[str, LineEdit] = {}
        self._rows: dict[str, FormRow] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.addWidget(FormRow(self.tr("Network"), self.network), 0, 0)
        for place, (name, label, hint) in enumerate(self._questions(), 1):
            field = LineEdit(label, text=getattr(made, name), hint=hint)
            field.textEdited.connect(lambda _text, name=name: self._on_text(name))
            self._fields[name] = field
            self._rows[name] = FormRow(label, field)
            grid.addWidget(self._rows[name], place // 2, place % 2)
        self.limit = NumberField(self.tr("Its own limit"), 0, 100_000, made.limit or 0)
        self.limit.setSpecialValueText(self.tr("the network's"))
        note = self.tr("Characters of a text, when its server has another limit")
        grid.addWidget(FormRow(self.tr("Its own limit"), self.limit, help=note), 5, 0)
        self.body.addLayout(grid)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._save, default=True)
        self._fields["handle"].setFocus()

    def _questions(self) -> list[tuple[str, str, str]]:
        return [
            ("handle", self.tr("User name or page"), "@"),
            ("url", self.tr("Address"), "https://"),
            ("login", self.tr("Log-in (e-mail, phone)"), ""),
            ("recovery", self.tr("Recovery (e-mail, phone)"), ""),
            ("owner", self.tr("Whose it is"), ""),
            ("password_place", self.tr("Where the password is kept"), self.tr("Never the password itself")),
            ("two_factor", self.tr("Who has the second factor"), ""),
            ("admins", self.tr("Who else manages it"), ""),
        ]

    def _on_text(self, name: str) -> None:
        text = self._fields[name].text()
        if (
            name in ("handle", "url")
            and (profile := from_url(text)) is not None
            and not self._fields["handle"].text().startswith("@")
        ):
            self.network.choose(profile.network)
            self._fields["url"].setText(profile.url)
            self._fields["handle"].setText(profile.handle)
        if name in ("login", "recovery", "handle", "url"):
            risks = separation.while_typing(self._scope, name, text, self.network.value, self._id)
            told = (
                sentences.said(risks[0].code, client=", ".join(risks[0].clients), what=risks[0].what)
                if risks
                else ""
            )
            self._rows[name].set_note(told)

    def _save(self) -> None:
        values = {name: field.text() for name, field in self._fields.items()}
        made = AccountCard(self.network.value, limit=self.limit.value() or None, **values)
        try:
            accounts.save(self._scope, made, self._id)
        except DeskError as error:
            self._rows["handle"].set_error(sentences.refusal(error))
            self._fields["handle"].setFocus()
        else:
            self.accept()


class PasteDialog(Dialog):
    """Accounts one a line, shown as they are understood before anything is added."""

    def __init__(self, parent: QWidget, session: Session, colour: str) -> None:
        super().__init__(parent, self.tr("Paste a list of accounts"), colour=colour, size=(600, 520))
        self._session = session
        told = self.tr("One a line, as you have it: “Instagram @horno”, an address, or columns of a table.")
        self.body.addWidget(Label(told, ink="text2", wrap=True))
        self.box = TextBox(self.tr("List"), least=6, most=12)
        self.box.textChanged.connect(self._show)
        self.body.addWidget(self.box)
        self.understood = Label("", wrap=True, ink="text2")
        self.body.addWidget(self.understood)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self._add = self.add_button(Button(self.tr("Add"), kind="primary"), self._save)
        self._add.setEnabled(False)
        there = QGuiApplication.clipboard().text()
        if any(profile.network for profile in from_list(there[:4000])):
            self.box.setPlainText(there[:4000])
        self.box.setFocus()

    def _show(self) -> None:
        found = list(from_list(self.box.toPlainText()))
        lines = [
            f"{networks.name(profile.network)}: {profile.handle}"
            if profile.network
            else self.tr("Line {line}: which network? {text}").format(line=profile.line, text=profile.handle)
            for profile in found
        ]
        self.understood.setText("\n".join(lines))
        self._add.setEnabled(any(profile.network for profile in found))

    def _save(self) -> None:
        added, refused = accounts.add_list(self._session.scope, self.box.toPlainText())
        self._session.say(self.tr("%n accounts added", "", len(added)))
        if refused:
            lines = [
                f"{profile.handle}: {sentences.said(code, handle=profile.handle, network='')}"
                for profile, code in refused
            ]
            self.say_problem("\n".join(lines))
            self.box.setPlainText("\n".join(profile.handle for profile, _ in refused))
        else:
            self.accept()
