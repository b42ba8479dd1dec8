"""Bringing replies in from a file: what each column is, what would happen, then all or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import exchange
from cmdesk.services.exchange import Source
from cmdesk.services.import_plan import Plan
from cmdesk.services.staging import Imported
from cmdesk.ui.replies.import_outcome import Outcome
from cmdesk.ui.widgets import language, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.inputs import Choice, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import Progress

MOST_TOLD = 200
MEANINGS = {
    "": QT_TRANSLATE_NOOP("Columns", "leave out"),
    "title": QT_TRANSLATE_NOOP("Columns", "title"),
    "body": QT_TRANSLATE_NOOP("Columns", "text"),
    "shortcut": QT_TRANSLATE_NOOP("Columns", "shortcut"),
    "category": QT_TRANSLATE_NOOP("Columns", "category"),
    "tags": QT_TRANSLATE_NOOP("Columns", "tags"),
    "language": QT_TRANSLATE_NOOP("Columns", "language"),
    "register": QT_TRANSLATE_NOOP("Columns", "how it addresses people"),
    "network": QT_TRANSLATE_NOOP("Columns", "network"),
    "visibility": QT_TRANSLATE_NOOP("Columns", "audience"),
    "status": QT_TRANSLATE_NOOP("Columns", "state"),
}


def choose_file(parent: QWidget, session: Session) -> FileDialog:
    """Ask for the file, then show what is in it."""
    dialog = FileDialog(parent, QCoreApplication.translate("BringInDialog", "Bring replies in"))
    tables = QCoreApplication.translate(
        "BringInDialog", "Tables and espanso files (*.csv *.tsv *.txt *.yml *.yaml)"
    )
    dialog.setNameFilters([tables, QCoreApplication.translate("BringInDialog", "All files (*)")])
    dialog.fileSelected.connect(lambda name: BringInDialog(parent, session, Path(name)).open())
    dialog.open()
    return dialog


class BringInDialog(Dialog):
    """Detected, mapped, tried dry, and only then brought in; and that can be undone."""

    def __init__(self, parent: QWidget, session: Session, file: Path) -> None:
        client = session.client
        super().__init__(
            parent, self.tr("Bring replies in"), colour=client.colour if client else "", size=(760, 640)
        )
        self._session, self._scope, self._file = session, session.scope, file
        self._data = b""
        self._source: Source | None = None
        self._plan: Plan | None = None
        self._columns: list[Choice] = []
        name = client.name if client else ""
        told = self.tr("{file}, for {brand}. Nothing changes until you bring it in.").format(
            file=file.name, brand=name
        )
        self.body.addWidget(Label(told, ink="text2", wrap=True))
        self._map = QGridLayout()
        self._map.setHorizontalSpacing(12)
        self._map.setVerticalSpacing(6)
        self._map.setColumnStretch(2, 1)
        self.body.addLayout(self._map)
        self._counts = QVBoxLayout()
        self._counts.setSpacing(4)
        self.body.addLayout(self._counts)
        self._told = TextBox(self.tr("What to look at"), least=4, most=10)
        self._told.setReadOnly(True)
        self._told.hide()
        self.body.addWidget(self._told)
        self._rejected = self.add_button(
            Button(self.tr("Save what is refused…"), icon="device-floppy"), self._save_rejected, left=True
        )
        self._rejected.hide()
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self._go = self.add_button(Button(self.tr("Bring in"), kind="primary"), self._on_go, default=True)
        self._go.setEnabled(False)
        self._read()

    # -- reading and planning ---------------------------------------------------------------------

    def _read(self, mapping: Mapping[int, str] | None = None) -> None:
        try:
            self._data = self._data or self._file.read_bytes()
            self._source = exchange.read_file(
                self._data, self._file.name, mapping=mapping or self._remembered()
            )
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return
        if mapping is None:
            self._show_columns(self._source)
        self._try_dry()

    def _remembered(self) -> Mapping[int, str] | None:
        """What the columns of a table with this heading were taken for last time."""
        first = exchange.read_file(self._data, self._file.name)
        kept = self._session.preferences.columns.get(self._heading(first))
        if not kept or first.mapping is None:
            return None
        return {place: kept[name] for place, name in enumerate(first.header) if name in kept}

    def _heading(self, source: Source) -> str:
        return "\t".join(source.header)

    def _show_columns(self, source: Source) -> None:
        clear(self._map)
        self._columns.clear()
        if source.mapping is None:
            return
        meanings = [(key, QCoreApplication.translate("Columns", str(text))) for key, text in MEANINGS.items()]
        for column, title in enumerate((self.tr("Column"), self.tr("What it is"), self.tr("For example"))):
            self._map.addWidget(Label(title, "section"), 0, column)
        for place, name in enumerate(source.header):
            choice = Choice(
                self.tr("What column “{name}” is").format(name=name), meanings, source.mapping.get(place, "")
            )
            choice.setProperty("dense", "true")
            choice.activated.connect(self._on_mapping)
            self._columns.append(choice)
            example = next(
                (row[place] for row in source.sample if place < len(row) and row[place].strip()), ""
            )
            self._map.addWidget(Label(name, weight=500, elide=True), place + 1, 0)
            self._map.addWidget(choice, place + 1, 1)
            self._map.addWidget(Label(" ".join(example.split()), "meta", elide=True), place + 1, 2)

    def _on_mapping(self) -> None:
        mapping = {place: choice.value for place, choice in enumerate(self._columns) if choice.value}
        if self._source is not None:
            kept = {self._source.header[place]: meaning for place, meaning in mapping.items()}
            columns = {**self._session.preferences.columns, self._heading(self._source): kept}
            self._session.prefer(columns=columns)
        self._read(mapping)

    def _try_dry(self) -> None:
        source = self._source
        self._go.setEnabled(False)
        if source is None or not source.ready:
            self._show_counts([self.tr("Say which column is the text of the replies.")])
            return
        self.say_problem("")
        scope = self._scope
        job = self._session.run(
            self.tr("Looking through the file"), lambda _progress: exchange.plan(scope, source)
        )
        job.finished.connect(self._on_plan)
        job.failed.connect(self._on_failed)

    def _on_plan(self, made: Plan) -> None:
        self._plan = made
        self._show_counts(
            [
                self.tr("%n new", "", len(made.new)),
                self.tr("%n changed", "", len(made.changed)),
                self.tr("%n the same as here", "", made.same),
                self.tr("%n refused", "", len(made.refused)),
            ]
        )
        lines = [self._sentence(r.line, r.code, r.details) for r in made.refused[:MOST_TOLD]]
        notes = [*(self._source.notes if self._source else ()), *made.notes]
        lines += [self._sentence(note.line, note.code, note.details) for note in notes[:MOST_TOLD]]
        self._told.setPlainText("\n".join(lines))
        self._told.setVisible(bool(lines))
        self._rejected.setVisible(bool(made.refused))
        self._go.setEnabled(bool(made.new or made.changed))
        if self.focusWidget() not in self._columns:
            self._go.setFocus()  # Enter brings in, and does not cancel

    def _sentence(self, line: int, code: str, details: Mapping[str, object]) -> str:
        said = sentences.said(code, **details)
        return self.tr("Line {line}: {what}").format(line=line, what=said) if line else said

    def _show_counts(self, lines: list[str]) -> None:
        clear(self._counts)
        for line in lines:
            self._counts.addWidget(Label(line, "strong", wrap=True))

    # -- bringing in ------------------------------------------------------------------------------

    def _on_go(self) -> None:
        planned, scope, name = self._plan, self._scope, self._file.name
        if planned is None:
            return
        self._go.setEnabled(False)

        def work(progress: Progress) -> Imported | None:
            def report(done: int, of: int) -> bool:
                progress.report(done, of)
                return not progress.cancelled

            return exchange.bring_in(scope, planned, name, report)

        job = self._session.run(self.tr("Bringing replies in"), work)
        Outcome(self._session, scope).follow(job)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.say_problem(sentences.refusal(error) or str(error))

    def _save_rejected(self) -> None:
        dialog = FileDialog(self, self.tr("Save what is refused"), save=True)
        dialog.selectFile(f"{self._file.name}.rejected.csv")
        dialog.fileSelected.connect(self._write_rejected)
        dialog.open()

    def _write_rejected(self, name: str) -> None:
        assert self._plan is not None
        try:
            Path(name).write_bytes(exchange.rejected_csv(self._plan, language.spoken()))
        except OSError as error:
            self.say_problem(sentences.refusal(error))
