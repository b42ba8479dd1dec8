"""The report of a drill as a PDF, in the brand's language and colour."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from cmdesk.domain import crisis_severity, crisis_steps, crisis_strategy, manual_words
from cmdesk.domain.manual_words import ManualWords
from cmdesk.formats import pdf_bookmarks
from cmdesk.services.drills import DrillReport
from cmdesk.storage import durable
from cmdesk.ui.documents import paper
from cmdesk.ui.documents.paper import Letterhead
from cmdesk.ui.documents.typesetting import Cell, Typesetter
from cmdesk.ui.theme.tokens import LIGHT


def write_drill(path: Path, report: DrillReport) -> None:
    """Write the report of a drill as a PDF. Raises OSError."""
    durable.write(path, drill_pdf(report))


def drill_pdf(report: DrillReport) -> bytes:
    """The whole file."""
    words, made = ManualWords(report.language), Typesetter(report.colour)
    say = words.say
    made.title(report.drill.title, report.brand)
    made.line(say("drill-on", day=_day(report, words)), ink=LIGHT.text2)
    made.box(
        say("drill-points", points=report.points), made.brand.tint, ink=made.brand.ink, bold=True, size=16
    )
    made.line(say("drill-fiction"), ink=LIGHT.text2)
    made.chapter(say("drill-expected"))
    _choices(report, words, made)
    made.chapter(say("drill-practise"))
    if report.lost:
        made.bullets([f"−{one.points}: {say(f'drill-{one.reason}')}" for one in report.lost])
    else:
        made.line(say("drill-all-well"))
    if report.text:
        made.chapter(say("drill-text-title"))
        made.box(report.text, LIGHT.sunken)
    made.chapter(say("drill-times"))
    rows = [
        [
            words.of(crisis_steps.step(step.step).title),
            _clock(step.seconds),
            say("drill-left" if step.how == "skipped" else "drill-done"),
        ]
        for step in report.steps
    ]
    made.table([say("drill-step"), say("drill-time"), say("drill-how")], rows, (60, 20, 20))
    foot = say("page", number="{number}", all="{all}")
    head = Letterhead(report.brand, report.initials, report.colour, say("drill-title"), foot)
    content = paper.printed(made.document, head, made.settle)
    return pdf_bookmarks.add(content, made.bookmarks, report.language)


def _choices(report: DrillReport, words: ManualWords, made: Typesetter) -> None:
    """What the exercise expected beside what was chosen."""
    levels, strategies = crisis_severity.levels(), crisis_strategy.strategies()
    none = words.say("drill-none")
    minutes = (
        words.say("minutes", n=round(report.answered_after)) if report.answered_after is not None else none
    )
    rows = [
        [
            Cell(words.say("level"), bold=True),
            words.of(levels[report.drill.level].name),
            words.of(levels[report.level].name) if report.level is not None else none,
        ],
        [
            Cell(words.say("drill-strategy-name"), bold=True),
            words.of(strategies[report.drill.strategy].name),
            words.of(strategies[report.strategy].name) if report.strategy else none,
        ],
        [Cell(words.say("drill-first"), bold=True), "", minutes],
    ]
    made.table(["", words.say("drill-wanted"), words.say("drill-chosen")], rows, (34, 33, 33))


def _day(report: DrillReport, words: ManualWords) -> str:
    spoken = report.language if report.language in manual_words.LANGUAGES else manual_words.LANGUAGES[0]
    day = (report.closed_at or report.started_at).astimezone().date()
    return QLocale(spoken).toString(QDate(day.year, day.month, day.day), words.say("day-form"))


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
