"""A line of the day's log as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cmdesk.services.daylog import LogRow
from cmdesk.ui.widgets import case_signs

# by the kind of what was done; a confirmation says more where the person said something
SENTENCES = {
    "logged": str(QT_TRANSLATE_NOOP("DayLog", "{name} wrote: {text}")),
    "copied": str(QT_TRANSLATE_NOOP("DayLog", "Answer to {name} copied.")),
    "posted": str(QT_TRANSLATE_NOOP("DayLog", "Answer to {name} posted.")),
    "escalated": str(QT_TRANSLATE_NOOP("DayLog", "{name}: passed on to {text}.")),
    "company-answered": str(QT_TRANSLATE_NOOP("DayLog", "The company answered about {name}: {text}")),
    "resolved": str(QT_TRANSLATE_NOOP("DayLog", "{name}: closed. {text}.")),
    "confirmed": str(QT_TRANSLATE_NOOP("DayLog", "{name} confirms that it is solved: {text}")),
    "confirmed-silently": str(QT_TRANSLATE_NOOP("DayLog", "{name} confirms that it is solved.")),
    "reopened": str(QT_TRANSLATE_NOOP("DayLog", "{name}: taken up again.")),
    "kept": str(QT_TRANSLATE_NOOP("DayLog", "{name}: done. {text}")),
}
LONGEST = 70  # characters of a text that the log repeats


def told(row: LogRow) -> str:
    """What was done, in words; a note as it was written."""
    if row.kind == "note":
        return row.text
    text = case_signs.outcome(row.text) if row.kind == "resolved" else short(row.text)
    kind = row.kind if row.kind != "confirmed" or text else "confirmed-silently"
    sentence = QCoreApplication.translate("DayLog", SENTENCES[kind])
    return sentence.format(name=row.who or row.reference, text=text)


def short(text: str) -> str:
    """The beginning of a text, in one line."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
