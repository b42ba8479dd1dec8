"""How a drill went: the points, where they were lost, and how long each step took."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.domain import crisis_steps, crisis_strategy
from cmdesk.services import drills
from cmdesk.services.drills import DrillReport
from cmdesk.ui.documents.drill import write_drill
from cmdesk.ui.prepared import words
from cmdesk.ui.widgets import dates, language, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.counter import Bar
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

REASONS = {
    "level": str(QT_TRANSLATE_NOOP("Prepared", "The level: {expected} was expected, {chosen} was chosen")),
    "strategy": str(
        QT_TRANSLATE_NOOP("Prepared", "The strategy: {expected} was expected, {chosen} was chosen")
    ),
    "skipped": str(QT_TRANSLATE_NOOP("Prepared", "Steps were skipped: {steps}")),
    "text": str(QT_TRANSLATE_NOOP("Prepared", "There was no public text")),
    "late": str(QT_TRANSLATE_NOOP("Prepared", "The first answer came too late, or never")),
    "findings": str(QT_TRANSLATE_NOOP("Prepared", "The review still found something in the public text")),
    "stops": str(QT_TRANSLATE_NOOP("Prepared", "The public text held what must not be posted")),
}
NOTHING = str(QT_TRANSLATE_NOOP("Prepared", "none"))


class DrillReportDialog(Dialog):
    """To read, and to save as a PDF."""

    def __init__(self, parent: QWidget, session: Session, crisis_id: int) -> None:
        client = session.client
        super().__init__(
            parent, self.tr("How the drill went"), colour=client.colour if client else "", size=(620, 620)
        )
        self._session, self._scope, self._crisis_id = session, session.scope, crisis_id
        report = self.report = drills.report(self._scope, crisis_id)
        self.body.addWidget(Label(report.drill.title, "reading", ink="text2", wrap=True))
        points = self.tr("{points} of 100 points").format(points=report.points)
        self.body.addWidget(Label(points, "lead"))
        bar = Bar(points)
        bar.show_share(report.points / 100)
        self.body.addWidget(bar)
        self._add_lost(report)
        self._add_times(report)
        if report.next_on is not None:
            day = self.tr("The next drill is due on {day}").format(day=dates.day(report.next_on))
            self.body.addWidget(Label(day, "meta"))
        save = Button(self.tr("Save as PDF…"), icon="file-export")
        self.add_button(save, self._save, left=True)
        self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), self.accept, default=True)

    def _add_lost(self, report: DrillReport) -> None:
        if not report.lost:
            self.body.addWidget(Label(self.tr("Everything as expected. Well done."), "body", ink="ok"))
            return
        self.body.addWidget(Label(self.tr("What to practise"), "section"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        for place, one in enumerate(report.lost):
            grid.addWidget(Label(f"−{one.points}", "strong", ink="warn"), place, 0)
            grid.addWidget(Label(why(one.reason, report), "body", wrap=True), place, 1)
        self.body.addLayout(grid)

    def _add_times(self, report: DrillReport) -> None:
        self.body.addWidget(Label(self.tr("Time for each step"), "section"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for place, step in enumerate(report.steps):
            name = crisis_steps.step(step.step).title[language.spoken()]
            grid.addWidget(Label(name, "body"), place, 0)
            told = self.tr("skipped") if step.how == "skipped" else clock(step.seconds)
            grid.addWidget(Label(told, "body", ink="text2"), place, 1)
        self.body.addLayout(grid)

    def _save(self) -> None:
        SaveDrill(self, self._session, self.report).open()


class SaveDrill(FileDialog):
    """The report of a drill as a PDF, in the brand's language."""

    def __init__(self, parent: QWidget, session: Session, report: DrillReport) -> None:
        super().__init__(parent, self.tr("Save the report of the drill"), save=True)
        self._session, self._report = session, report
        self.setNameFilter(self.tr("PDF document (*.pdf)"))
        self.setDefaultSuffix("pdf")
        self.selectFile(f"{report.drill.title.replace(':', '')}.pdf")
        self._saved = self.tr("Saved: {file}")
        self.fileSelected.connect(self._write)

    def _write(self, name: str) -> None:
        place = Path(name)
        try:
            write_drill(place, self._report)
        except OSError as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
        else:
            self._session.say(self._saved.format(file=place.name), icon="file-export")


def why(reason: str, report: DrillReport) -> str:
    """Where points were lost, in words."""
    spoken = language.spoken()
    known = crisis_strategy.strategies()
    none = words.say(NOTHING)
    if reason == "level":
        expected, chosen = (
            words.level(report.drill.level),
            none if report.level is None else words.level(report.level),
        )
    else:
        expected = known[report.drill.strategy].name[spoken]
        chosen = known[report.strategy].name[spoken] if report.strategy else none
    skipped = [crisis_steps.step(s.step).title[spoken] for s in report.steps if s.how == "skipped"]
    return words.say(REASONS[reason]).format(expected=expected, chosen=chosen, steps=", ".join(skipped))


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
