"""What a brand knows of a person as a document to read, and as a PDF. Data stays plain text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from cmdesk.services.people import PersonCard
from cmdesk.services.person_export import KeptCase, KeptPerson
from cmdesk.ui.people import signs
from cmdesk.ui.widgets import case_signs, dates, privacy_words

MARGIN = 18  # mm
SIZES = {"title": 18, "section": 13, "body": 10}  # points


Line = tuple[str, str]  # what it is, the value; without a name, a text on its own


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    lines: tuple[Line, ...]


class PersonDocument(QObject):
    """What is known of one person, in the language of the windows."""

    def __init__(self, kept: KeptPerson) -> None:
        super().__init__()
        self._kept = kept

    @property
    def title(self) -> str:
        """What the document is called."""
        return self.tr("What {brand} knows of {name}").format(brand=self._kept.brand, name=self._kept.name)

    def sections(self) -> list[Section]:
        """Why it is kept, who it is, what it said and what was done. Empty values are left out."""
        kept = self._kept
        asked = [(privacy_words.kind(card.kind), dates.day(card.received_on)) for card in kept.requests]
        made = [
            (self.tr("Why it is kept"), self._why()),
            *((card.name, self._card(card)) for card in kept.cards),
            (self.tr("Handles"), [(signs.place(handle), handle.handle) for handle in kept.handles]),
            *((f"{case.reference} · {case_signs.kind(case.kind)}", self._case(case)) for case in kept.cases),
            (self.tr("Answers copied for it"), [(_when(at), text) for at, text in kept.texts]),
            (self.tr("Requests about its data"), asked),
        ]
        return [
            Section(title, told)
            for title, lines in made
            if (told := tuple((name, value) for name, value in lines if value))
        ]

    def pdf(self) -> bytes:
        """The document on A4."""
        made = QBuffer()
        made.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
        writer.setTitle(self.title)
        writer.setCreator("CM Desk")
        self._laid_out().print_(writer)
        return bytes(made.data().data())

    def _laid_out(self) -> QTextDocument:
        document = QTextDocument()
        cursor = QTextCursor(document)
        cursor.insertText(self.title, _font("title", bold=True))
        cursor.insertBlock()
        cursor.insertText(_when(self._kept.told_at), _font("body"))
        for section in self.sections():
            cursor.insertBlock()
            cursor.insertBlock()
            cursor.insertText(section.title, _font("section", bold=True))
            for name, value in section.lines:
                cursor.insertBlock()
                if name:
                    cursor.insertText(f"{name}: ", _font("body", bold=True))
                cursor.insertText(value, _font("body"))
        return document

    def _why(self) -> Iterator[Line]:
        kept, rules = self._kept, self._kept.rules
        yield self.tr("Purpose"), rules.purpose
        yield self.tr("Legal basis"), rules.basis
        yield self.tr("Who answers for the data"), rules.contact
        yield self.tr("Kept since"), _when(kept.kept_since)
        yield self.tr("Kept until"), dates.day(kept.kept_until) if kept.kept_until else ""
        yield self.tr("First contact"), _when(kept.first_contact_at)
        yield self.tr("Last contact"), _when(kept.last_contact_at)

    def _card(self, card: PersonCard) -> Iterator[Line]:
        yield self.tr("Role"), signs.role(card.role) if card.role else ""
        yield self.tr("Segments"), ", ".join(card.segments)
        yield self.tr("Interests"), card.interests
        yield self.tr("Birthday"), card.birthday
        yield self.tr("E-mail"), card.email
        yield self.tr("Phone"), card.phone
        yield self.tr("Where it was taken from"), card.source
        yield self.tr("Notes"), card.notes

    def _case(self, case: KeptCase) -> Iterator[Line]:
        yield case_signs.place(case.network, case.channel), _when(case.received_at)
        yield "", case.title
        yield "", case.text
        yield self.tr("As it was pasted"), case.original if case.original != case.text else ""
        yield self.tr("Link"), case.link
        ends = (case_signs.state(case.state), case_signs.outcome(case.outcome), case.outcome_reason)
        yield self.tr("State"), " · ".join(filter(None, ends))
        yield self.tr("Mood"), case_signs.sentiment(case.sentiment)
        rated = case_signs.satisfaction(case.satisfaction) if case.satisfaction else ""
        yield self.tr("Satisfaction"), " · ".join(filter(None, (rated, case.quote)))
        yield self.tr("Files"), ", ".join(name for name, _ in case.files)
        for entry in case.timeline:
            told = [entry.payload[key] for key in ("text", "message", "reason") if key in entry.payload]
            yield " · ".join(filter(None, (_when(entry.at), entry.agent))), str(told[0]) if told else ""
        for question, answer in case.questions:
            yield self.tr("Asked a department"), " → ".join(filter(None, (question, answer)))
        for text in case.follow_ups:
            yield self.tr("To be done"), text


def _font(size: str, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize(SIZES[size])
    made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def _when(at: dt.datetime | None) -> str:
    return f"{dates.day(at.astimezone().date())}, {dates.time(at)}" if at else ""
