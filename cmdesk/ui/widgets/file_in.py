"""Bringing a file in: what each of its columns is, what would happen, then all or nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.services import backups
from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets import language, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.columns import Columns, remembered
from cmdesk.ui.widgets.date_order import DateOrder
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.import_outcome import ImportOutcome
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.trade import Imported, Looked, Source, Told, Trade
from cmdesk.ui.widgets.work import Job, Progress

MOST_TOLD = 200  # lines; whoever has more of them has a file to save


class FileInDialog(Dialog):
    """Read and tried dry in a worker, mapped, and only then brought in; and that can be undone.

    Whoever inherits it tells what comes in: `kind`, `read`, `look`, `unclear`, `lacking`, `counts`.
    """

    kind = ""  # what comes in, so that a heading is remembered apart for each

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        file: Path,
        title: str,
        meanings: Mapping[str, str],
        several: Collection[str] = (),
        others: Sequence[Path] = (),
    ) -> None:
        """`several` columns may mean the same; `others` are files that come in with the first."""
        client = session.client
        super().__init__(parent, title, colour=client.colour if client else "", size=(760, 640))
        self._session, self._scope, self._file = session, session.scope, file
        self._others = tuple(others)
        self._words = meanings
        self._source: Source | None = None
        self._trade: Trade | None = None
        self._looking: Job | None = None
        self._turn = 0
        several_files = QCoreApplication.translate("FileInDialog", "%n files", "", len(others) + 1)
        named = several_files if others else file.name
        told = self.tr("{file}, for {brand}. Nothing changes until you bring it in.").format(
            file=named, brand=client.name if client else ""
        )
        self.body.addWidget(Label(told, ink="text2", wrap=True))
        self.columns = Columns(meanings, several)
        self.columns.changed.connect(self._on_mapping)
        self.body.addWidget(self.columns)
        self.order = DateOrder()
        self.order.chosen.connect(self._look_again)
        self.body.addWidget(self.order)
        self._add_rest()
        self._look(None)

    def _add_rest(self) -> None:
        self._counts = QVBoxLayout()
        self._counts.setSpacing(4)
        self.body.addLayout(self._counts)
        self._told = TextBox(self.tr("What to look at"), least=4, most=10)
        self._told.setReadOnly(True)
        self._told.hide()
        self.body.addWidget(self._told)
        self.body.addStretch(1)
        save = Button(self.tr("Save what is refused…"), icon="device-floppy")
        self._rejected = self.add_button(save, self._save_rejected, left=True)
        self._rejected.hide()
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self._go = self.add_button(Button(self.tr("Bring in"), kind="primary"), self._on_go, default=True)
        self._go.setEnabled(False)

    # -- what comes in ----------------------------------------------------------------------------

    @staticmethod
    def read(file: Path, mapping: Mapping[int, str] | None, order: str) -> Source:
        """The file, in a worker. Raises DeskError, OSError."""
        raise NotImplementedError

    @staticmethod
    def read_all(files: Sequence[Path]) -> Source:
        """Several files as one, where they can come in together; else as `read`."""
        raise NotImplementedError

    @staticmethod
    def look(scope: ClientScope, source: Any, name: str) -> Trade:
        """What that which `read` gave would do, in a worker; `name` is the file's."""
        raise NotImplementedError

    def unclear(self, source: Any) -> tuple[str, ...]:
        """Dates of what `read` gave of which it has to be said whether the day or the month comes first."""
        return ()

    def lacking(self) -> str:
        """What is to be said about the columns before anything can come in."""
        raise NotImplementedError

    def counts(self, trade: Trade) -> list[str]:
        """What would happen, in numbers."""
        raise NotImplementedError

    # -- looking ----------------------------------------------------------------------------------

    def _look(self, mapping: Mapping[int, str] | None) -> None:
        """Read the file and try it dry; without a mapping as its heading was last taken, or as it seems."""
        self._turn += 1
        turn, file, others, scope = self._turn, self._file, self._others, self._scope
        order, kind, words = self.order.order, self.kind, self._words
        read, read_all, look = self.read, self.read_all, self.look
        known = self._session.preferences.columns
        if self._looking is not None:
            self._looking.cancel()
        self._go.setEnabled(False)
        self.say_problem("")

        def work(progress: Progress) -> Looked | None:
            source = read_all([file, *others]) if others else read(file, mapping, order)
            if mapping is None and (
                kept := remembered(known.get(_heading(kind, source), {}), source.header, words)
            ):
                source = read(file, kept, order)
            if progress.cancelled:
                return None
            return Looked(turn, source, look(scope, source, file.name) if source.ready else None)

        title = self.tr("Looking through the file")
        self._show_counts([title])  # a large one takes a while
        self._looking = self._session.run(title, work)
        self._looking.finished.connect(self._on_looked)
        self._looking.failed.connect(self._on_unread)
        self.rejected.connect(self._looking.cancel)

    def _look_again(self) -> None:
        self._look(self.columns.mapping() if self._source and self._source.mapping is not None else None)

    def _on_looked(self, looked: Looked | None) -> None:
        if looked is None or looked.turn != self._turn:
            return  # something else was said since
        source, first = looked.source, self._source is None
        self._source, self._trade = source, looked.trade
        if first and source.mapping is not None:
            self.columns.show_table(source.header, source.mapping, source.sample)
        if (dates := self.unclear(source)) and not self.order.isVisibleTo(self):
            self.order.ask(dates)
        if looked.trade is not None:
            self._show_trade(looked.trade)
        else:
            self._show_lacking(source)

    def _show_lacking(self, source: Source) -> None:
        self._told.hide()
        self._rejected.hide()
        if self.unclear(source):
            self._show_counts([self.tr("Say what comes first in the dates.")])
            if not self.columns.holds_focus():
                self.order.focus_first()
        else:
            self._show_counts([self.lacking()])

    def _show_trade(self, trade: Trade) -> None:
        self._show_counts(self.counts(trade))
        told = "\n".join([*self._sentences(trade.refused), *self._sentences(trade.notes)])
        self._told.setPlainText(told)
        self._told.setVisible(bool(told))
        self._rejected.setVisible(bool(trade.refused))
        self._go.setEnabled(bool(trade.new or trade.changed))
        if not self.columns.holds_focus() and not self.order.holds_focus():
            self._go.setFocus()  # Enter brings in, and does not cancel

    def _sentences(self, told: Sequence[Told]) -> list[str]:
        lines = [self._sentence(each) for each in told[:MOST_TOLD]]
        if len(told) > MOST_TOLD:
            lines.append(self.tr("And %n lines more", "", len(told) - MOST_TOLD))
        return lines

    def _sentence(self, told: Told) -> str:
        field = told.details.get("field")
        named = {"field": self._words[str(field)]} if field in self._words else {}
        said = sentences.said(told.code, **{**told.details, **named})
        return self.tr("Line {line}: {what}").format(line=told.line, what=said) if told.line else said

    def _show_counts(self, lines: list[str]) -> None:
        clear(self._counts)
        for line in lines:
            self._counts.addWidget(Label(line, "strong", wrap=True))

    def _on_mapping(self) -> None:
        mapping = self.columns.mapping()
        if self._source is not None:
            kept = {self._source.header[place]: meaning for place, meaning in mapping.items()}
            heading = _heading(self.kind, self._source)
            self._session.prefer(columns={**self._session.preferences.columns, heading: kept})
        self._look(mapping)

    # -- bringing in ------------------------------------------------------------------------------

    def _on_go(self) -> None:
        trade, desk = self._trade, self._scope.desk
        if trade is None:
            return
        self._go.setEnabled(False)

        def work(progress: Progress) -> Imported | None:
            def report(done: int, of: int) -> bool:
                progress.report(done, of)
                return not progress.cancelled

            backups.back_up_if_changed(desk, "import")
            return trade.bring_in(report)

        job = self._session.run(self.heading.text(), work)
        ImportOutcome(self._session, trade).follow(job)
        self.accept()

    def _on_unread(self, error: Exception) -> None:
        self._show_counts([])
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        self.say_problem(sentences.refusal(error) or str(error))

    def _save_rejected(self) -> None:
        dialog = FileDialog(self, self.tr("Save what is refused"), save=True)
        dialog.selectFile(f"{self._file.name}.rejected.csv")
        dialog.fileSelected.connect(self._write_rejected)
        dialog.open()

    def _write_rejected(self, name: str) -> None:
        trade, spoken = self._trade, language.spoken()
        assert trade is not None
        title = self.tr("Save what is refused")
        job = self._session.run(title, lambda _progress: Path(name).write_bytes(trade.rejected(spoken)))
        job.failed.connect(self._on_failed)


def _heading(kind: str, source: Source) -> str:
    """What a table is known by, apart for each kind of thing that comes in."""
    return "\t".join(filter(None, (kind, *source.header)))
