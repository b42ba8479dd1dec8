"""The report of a crisis for the client, as PDF and HTML, and the question to the company as PDF.

Both reports say the same: what happened, the texts with their times and approvals, how it ended, what is done.
Whatever people wrote stays plain text, and nothing in the files is loaded from elsewhere.
"""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Iterator, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from cmdesk.domain import crisis_severity, crisis_steps, crisis_strategy, networks
from cmdesk.services.clients import ClientRow
from cmdesk.services.crisis_events import Event
from cmdesk.services.crisis_record import CrisisReport
from cmdesk.storage import durable
from cmdesk.ui.documents import paper
from cmdesk.ui.documents.paper import Letterhead
from cmdesk.ui.theme.tokens import LIGHT, brand_colours
from cmdesk.ui.widgets import dates, language

Line = tuple[str, str]  # what it is, the value
Part = tuple[str, str, str]  # when, what was done, the text of it

# where the text of an act stands, if it is not the reason
_ABOUT = {
    **dict.fromkeys(("asked", "asked-again", "approved", "posted", "offered"), "text"),
    "decided": "contingency",
    "begun": "",
}
_CSS = (
    "body{{font:15px/1.5 Inter,system-ui,sans-serif;color:#1d1d1b;max-width:46em;margin:2em auto;padding:0 1em}}"
    "h1{{font-size:1.6em;border-left:6px solid {solid};padding-left:.5em}}h2{{font-size:1.15em;margin-top:2em}}"
    "dt{{color:#52524d;float:left;clear:left;margin-right:.5em}}dd{{margin:0 0 .2em;white-space:pre-wrap}}"
    "p.when{{margin:1em 0 .2em;color:#52524d}}p.when b{{color:#1d1d1b}}"
    "blockquote{{margin:.2em 0 0 1em;padding:.5em .8em;background:{tint};white-space:pre-wrap;"
    "overflow-wrap:anywhere}}"
)


def write_pdf(path: Path, report: CrisisReport, initials: str) -> None:
    """Write the report as a PDF. Takes its time: in a job. Raises OSError."""
    told = CrisisDocument(report)
    head = Letterhead(report.brand, initials, report.colour, told.title())
    durable.write(path, paper.printed(told.laid_out(), head))


def write_html(path: Path, report: CrisisReport) -> None:
    """Write the report as one HTML file that needs nothing else. Raises OSError."""
    durable.write(path, CrisisDocument(report).as_html().encode())


def write_message(path: Path, message: str, client: ClientRow) -> None:
    """Write the question to the company as a PDF. Raises OSError."""
    document = paper.new_document()
    cursor = QTextCursor(document)
    title, _, rest = message.partition("\n")
    cursor.insertText(title, _face(15, bold=True))
    for block in rest.strip().split("\n\n"):
        cursor.insertBlock(_block(above=10))
        cursor.insertText(block.replace("\n", "\u2028"), _face(10))
    durable.write(
        path, paper.printed(document, Letterhead(client.name, client.initials, client.colour, title))
    )


class CrisisDocument(QObject):
    """What stands in the report. Times are those of the brand's clock."""

    def __init__(self, report: CrisisReport) -> None:
        super().__init__()
        self._report, self._zone = report, ZoneInfo(report.zone)

    def title(self) -> str:
        """What the report is called."""
        return self.tr("Report of a crisis: {title}").format(title=self._report.row.title)

    def laid_out(self) -> QTextDocument:
        """The whole text, whose pages have no size yet."""
        document = paper.new_document()
        cursor = QTextCursor(document)
        cursor.insertText(self._report.row.title, _face(17, bold=True))
        self._add_lines(cursor, self._about())
        self._add_heading(cursor, self.tr("What was said"))
        self._add_box(cursor, self._report.text, LIGHT.sunken)
        self._add_heading(cursor, self.tr("Timeline"))
        for when, did, text in self._timeline():
            cursor.insertBlock(_block(above=8, below=2))
            cursor.insertText(f"{when}  ", _face(9, LIGHT.text2))
            cursor.insertText(did, _face(10, bold=True))
            if text:
                self._add_box(cursor, text, brand_colours(self._report.colour, dark=False).tint)
        for heading, lines in self._sections():
            self._add_heading(cursor, heading)
            self._add_lines(cursor, lines)
        return document

    def as_html(self) -> str:
        """The same as HTML; every text is escaped."""
        shades = brand_colours(self._report.colour, dark=False)
        escape = html.escape

        def listed(lines: Iterator[Line] | list[Line]) -> str:
            rows = (f"<dt>{escape(name)}:</dt><dd>{escape(value)}</dd>" for name, value in lines if value)
            return f"<dl>{''.join(rows)}</dl>"

        parts = [
            f"<h1>{escape(self._report.row.title)}</h1>",
            listed(self._about()),
            f"<h2>{escape(self.tr('What was said'))}</h2>",
            f"<blockquote>{escape(self._report.text)}</blockquote>",
            f"<h2>{escape(self.tr('Timeline'))}</h2>",
        ]
        for when, did, text in self._timeline():
            parts.append(f'<p class="when">{escape(when)} <b>{escape(did)}</b></p>')
            if text:
                parts.append(f"<blockquote>{escape(text)}</blockquote>")
        for heading, lines in self._sections():
            parts += [f"<h2>{escape(heading)}</h2>", listed(lines)]
        css = _CSS.format(solid=shades.solid, tint=shades.tint)
        policy = "default-src 'none'; style-src 'unsafe-inline'"
        return (
            f'<!doctype html><html lang="{language.spoken()}"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
            f"<title>{escape(self.title())}</title><style>{css}</style></head>"
            f"<body>{''.join(parts)}</body></html>\n"
        )

    # -- what is told -----------------------------------------------------------------------------

    def _about(self) -> Iterator[Line]:
        report, row = self._report, self._report.row
        yield self.tr("Brand"), report.brand
        yield self.tr("Who wrote"), row.who.partition("\n")[0]
        yield self.tr("Where"), networks.name(row.network) if row.network else ""
        yield self.tr("Link"), report.link
        yield self.tr("Began"), self._when(row.started_at)
        yield self.tr("Recorded"), self._when(row.closed_at)
        levels = crisis_severity.levels()
        yield self.tr("Level"), self._said(levels[row.level].name) if row.level is not None else ""
        known = crisis_strategy.strategies().get(report.strategy)
        yield self.tr("Strategy"), self._said(known.name) if known else ""
        yield self.tr("How it ended"), self._chosen("record", "outcome")
        yield self.tr("Times of"), report.zone

    def _timeline(self) -> Iterator[Part]:
        for event in self._report.events:
            did, text = self._told(event)
            if did:
                by = f" · {event.agent}" if event.agent else ""
                yield self._when(event.at), did + by, text

    def _told(self, event: Event) -> tuple[str, str]:
        """What was done in words, and the text that it was about; "" for what a client need not read."""
        told = {name: str(value) for name, value in event.payload.items()}
        text = told.get(_ABOUT.get(event.kind, "reason"), "")
        if told.get("link"):
            text = f"{text}\n{told['link']}"
        return self._acts().get(event.kind, "").format(**self._blanks(told)), text

    def _blanks(self, told: Mapping[str, str]) -> dict[str, str]:
        """What fills the blanks of `_acts`."""
        places = {
            "public": self.tr("public answer"),
            "private": self.tr("private message"),
            "update": self.tr("update"),
        }
        step, level, strategy = told.get("step", ""), told.get("level", ""), told.get("strategy", "")
        return {
            "what": places.get(told.get("place", ""), ""),
            "who": told.get("by", "") or "—",
            "step": self._said(crisis_steps.step(step).title) if step else "",
            "level": self._said(crisis_severity.levels()[int(level)].name) if level else "",
            "strategy": self._said(crisis_strategy.strategies()[strategy].name) if strategy else "",
        }

    def _acts(self) -> dict[str, str]:
        return {
            "begun": self.tr("The crisis began"),
            "step-done": self.tr("Done: {step}"),
            "step-skipped": self.tr("Skipped: {step}"),
            "level": self.tr("Level: {level}"),
            "strategy": self.tr("Strategy: {strategy}"),
            "asked": self.tr("The company was asked"),
            "asked-again": self.tr("The company was asked again"),
            "decided": self.tr("The company decided ({who})"),
            "approved": self.tr("Approved by {who}: {what}"),
            "accepted": self.tr("Left as it is in the review"),
            "copied": self.tr("Copied: {what}"),
            "posted": self.tr("Posted: {what}"),
            "braked": self.tr("The brake was put on"),
            "released": self.tr("The brake was released"),
            "recorded": self.tr("Recorded"),
            "reopened": self.tr("Taken up again"),
            "offered": self.tr("A text went to the library"),
        }

    def _sections(self) -> Iterator[tuple[str, list[Line]]]:
        """What was found out and what is done about it, as answered in the steps."""
        for heading, step in (
            (self.tr("Analysis"), "analyse"),
            (self.tr("What was learnt"), "record"),
        ):
            lines = [
                (self._said(part.label).rstrip("…:"), self._chosen(step, part.key))
                for part in crisis_steps.step(step).parts
                if part.key and part.key != "manual"
            ]
            if any(value for _name, value in lines):
                yield heading, lines

    def _chosen(self, step: str, key: str) -> str:
        """An answer in words."""
        value = self._report.answers.get((step, key), "")
        parts = (part for part in crisis_steps.step(step).parts if part.key == key)
        choices = {choice.key: choice.label for part in parts for choice in part.choices}
        return self._said(choices[value]) if value in choices else value

    def _said(self, words: crisis_steps.Words) -> str:
        return words[language.spoken()]

    def _when(self, at: dt.datetime | None) -> str:
        if at is None:
            return ""
        here = at.astimezone(self._zone)
        return f"{dates.written(here.date(), 'd MMM yyyy')}, {here:%H:%M}"

    # -- how it is laid out -----------------------------------------------------------------------

    def _add_heading(self, cursor: QTextCursor, text: str) -> None:
        cursor.insertBlock(_block(above=18, below=2))
        cursor.insertText(text, _face(12.5, bold=True))

    def _add_lines(self, cursor: QTextCursor, lines: Iterator[Line] | list[Line]) -> None:
        above = 8
        for name, value in lines:
            if value:
                cursor.insertBlock(_block(above=above))
                cursor.insertText(f"{name}: ", _face(10, LIGHT.text2))
                cursor.insertText(value, _face(10))
                above = 2

    def _add_box(self, cursor: QTextCursor, text: str, ground: str) -> None:
        if not text:
            return
        box = QTextFrameFormat()
        box.setBackground(QBrush(QColor(ground)))
        box.setPadding(6)
        box.setLeftMargin(12)
        inside = cursor.insertFrame(box)
        cursor.insertText(text, _face(10))
        cursor.setPosition(inside.lastPosition() + 1)
        cursor.setBlockCharFormat(_face(1))  # the paragraph that Qt puts behind a frame is no gap


def _face(points: float, ink: str = LIGHT.text, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(paper.font(points, bold=bold))
    made.setForeground(QBrush(QColor(ink)))
    return made


def _block(above: int = 0, below: int = 0) -> QTextBlockFormat:
    """A paragraph, with room above and below it in 1/96 of an inch."""
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setBottomMargin(below)
    return made
