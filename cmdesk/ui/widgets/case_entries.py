"""The lines of a timeline in words: who did what, when, and what was said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from PySide6.QtCore import QCoreApplication

from cmdesk.domain import networks
from cmdesk.domain.cases import State
from cmdesk.services.case_list import CaseRow
from cmdesk.services.case_view import CaseView
from cmdesk.services.timeline import Entry
from cmdesk.ui.widgets import case_signs, dates

When = Callable[[dt.datetime], str]
Tone = Literal["person", "ours", "note", "company", "line"]  # "line": a line without a bubble


@dataclass(frozen=True, slots=True)
class Shown:
    """One entry as it is drawn. `icon` "" = the person's own disc."""

    at: dt.datetime
    icon: str
    name: str
    did: str
    text: str
    tone: Tone
    ink: str = "text2"


class Told(Protocol):
    """The case that an entry is of."""

    @property
    def row(self) -> CaseRow: ...
    @property
    def text(self) -> str: ...


def of(view: CaseView, when: When = dates.plan) -> list[Shown]:
    """The entries that tell something, in their order; `when` writes an instant that was still to come."""
    made = [one(view, entry, when) for entry in view.timeline]
    if all(entry.kind != "logged" or entry.case_id != view.row.id for entry in view.timeline):
        made.insert(0, _logged(view, _unlogged(view)))  # it came from a file
    return [shown for shown in made if shown is not None]


def _unlogged(view: CaseView) -> Entry:
    return Entry(0, view.row.id, 0, view.row.received_at, "", "logged")


def one(case: Told, entry: Entry, when: When = dates.plan) -> Shown | None:
    """An entry of a case in words; None for one that another one tells."""
    if (planned := _PLANNED.get(entry.kind)) is not None:
        return planned(entry, when)
    told = _TOLD.get(entry.kind)
    return told(case, entry) if told is not None else None


def _by(entry: Entry) -> str:
    return entry.agent or QCoreApplication.translate("Timeline", "You")


def _moment(entry: Entry, key: str) -> dt.datetime:
    written = entry.payload.get(key)
    return dt.datetime.fromisoformat(written) if written else entry.at


def _logged(case: Told, entry: Entry) -> Shown:
    network = case.row.network
    if case.row.channel == "comment" and network:
        did = QCoreApplication.translate("Timeline", "commented on {network}").format(
            network=networks.name(network)
        )
    elif network:
        did = QCoreApplication.translate("Timeline", "wrote on {network}").format(
            network=networks.name(network)
        )
    else:
        did = case_signs.channel(case.row.channel).lower()
    text = case.text if entry.case_id == case.row.id else str(entry.payload.get("text", ""))
    return Shown(_moment(entry, "received_at"), "", case_signs.who(case.row), did, text, "person")


def _message(case: Told, entry: Entry) -> Shown:
    did = QCoreApplication.translate("Timeline", "wrote again")
    return Shown(
        _moment(entry, "at"), "", case_signs.who(case.row), did, entry.payload.get("text", ""), "person"
    )


def _note(_case: Told, entry: Entry) -> Shown:
    did = QCoreApplication.translate("Timeline", "internal note")
    return Shown(entry.at, "note", _by(entry), did, entry.payload.get("text", ""), "note", "warn")


def _copied(_case: Told, entry: Entry) -> Shown:
    did = (
        QCoreApplication.translate("Timeline", "copied a public answer")
        if entry.payload.get("public", True)
        else QCoreApplication.translate("Timeline", "copied a private answer")
    )
    return Shown(entry.at, "clipboard-check", _by(entry), did, entry.payload.get("text", ""), "ours")


def _posted(_case: Told, entry: Entry) -> Shown:
    link = str(entry.payload.get("link", ""))
    did = QCoreApplication.translate("Timeline", "posted the answer")
    return Shown(_moment(entry, "at"), "send", _by(entry), did, link, "line", "ok")


def _escalated(_case: Told, entry: Entry) -> Shown:
    did = QCoreApplication.translate("Timeline", "passed on to {department}")
    told = did.format(department=entry.payload.get("department", ""))
    text = entry.payload.get("message", "")
    return Shown(entry.at, "arrow-forward-up", _by(entry), told, text, "company", "info")


def _answered(_case: Told, entry: Entry) -> Shown:
    did = QCoreApplication.translate("Timeline", "answered")
    name, text = entry.payload.get("department", ""), entry.payload.get("text", "")
    return Shown(entry.at, "building-store", name, did, text, "company", "info")


def _moved(_case: Told, entry: Entry) -> Shown | None:
    if entry.payload.get("to") != State.WAITING_PERSON:
        return None  # the act that moved it tells it
    did = QCoreApplication.translate("Timeline", "waits for the person")
    return Shown(entry.at, "player-pause", _by(entry), did, "", "line")


def _promised(entry: Entry, when: When) -> Shown:
    due = dt.datetime.fromisoformat(entry.payload["due_at"])
    did = QCoreApplication.translate("Timeline", "to be done by {when}: {text}")
    told = did.format(when=when(due), text=entry.payload.get("text", ""))
    return Shown(entry.at, "calendar-event", _by(entry), told, "", "line")


def _snoozed(entry: Entry, when: When) -> Shown:
    until = entry.payload.get("until")
    if until:
        did = QCoreApplication.translate("Timeline", "put it out of sight until {when}")
        did = did.format(when=when(dt.datetime.fromisoformat(until)))
    else:
        did = QCoreApplication.translate("Timeline", "put it out of sight until they write")
    return Shown(entry.at, "alarm", _by(entry), did, "", "line")


def _resolved(_case: Told, entry: Entry) -> Shown:
    outcome = case_signs.outcome(entry.payload.get("outcome", ""))
    did = QCoreApplication.translate("Timeline", "closed it: {outcome}").format(outcome=outcome)
    return Shown(entry.at, "check", _by(entry), did, entry.payload.get("reason", ""), "line", "ok")


def _rated(_case: Told, entry: Entry) -> Shown | None:
    rating, quote = entry.payload.get("satisfaction"), str(entry.payload.get("quote", ""))
    if not rating and not quote:
        return None
    did = QCoreApplication.translate("Timeline", "satisfaction: {mood}")
    told = did.format(mood=case_signs.satisfaction(rating)) if rating else ""
    icon = case_signs.MOODS[rating - 1] if rating else "mood-smile"
    return Shown(entry.at, icon, _by(entry), told, f"«{quote}»" if quote else "", "line")


def _corrected(_case: Told, entry: Entry) -> Shown:
    names = [_field(name) for name in entry.payload]
    did = QCoreApplication.translate("Timeline", "corrected: {what}").format(
        what=", ".join(name for name in names if name)
    )
    return Shown(entry.at, "pencil", _by(entry), did, _former(entry.payload), "line")


def _former(payload: Mapping[str, Any]) -> str:
    """The text as it was, since that is what somebody said."""
    before = payload.get("text")
    told = QCoreApplication.translate("Timeline", "Before: {text}")
    return told.format(text=before[0]) if before else ""


def _field(name: str) -> str:
    return {
        "text": QCoreApplication.translate("Timeline", "text"),
        "title": QCoreApplication.translate("Timeline", "title"),
        "link": QCoreApplication.translate("Timeline", "link"),
        "received_at": QCoreApplication.translate("Timeline", "when it was said"),
        "network": QCoreApplication.translate("Timeline", "network"),
        "channel": QCoreApplication.translate("Timeline", "channel"),
        "account_id": QCoreApplication.translate("Timeline", "account"),
        "kind": QCoreApplication.translate("Timeline", "kind"),
        "severity": QCoreApplication.translate("Timeline", "severity"),
        "sentiment": QCoreApplication.translate("Timeline", "mood"),
        "person_id": QCoreApplication.translate("Timeline", "person"),
    }.get(name, "")


def _plain(icon: str, words: Callable[[Entry], str]) -> Callable[[Told, Entry], Shown]:
    def shown(_case: Told, entry: Entry) -> Shown:
        return Shown(entry.at, icon, _by(entry), words(entry), "", "line")

    return shown


def _merged(entry: Entry) -> str:
    other = entry.payload.get("reference") or entry.payload.get("into", "")
    return QCoreApplication.translate("Timeline", "merged it with {reference}").format(reference=other)


def _file(entry: Entry) -> str:
    told = QCoreApplication.translate("Timeline", "added {file}")
    return told.format(file=entry.payload.get("name", ""))


def _kept(entry: Entry) -> str:
    return QCoreApplication.translate("Timeline", "did it: {text}").format(text=entry.payload.get("text", ""))


_PLANNED: Mapping[str, Callable[[Entry, When], Shown]] = {"promised": _promised, "snoozed": _snoozed}
_TOLD: Mapping[str, Callable[[Told, Entry], Shown | None]] = {
    "logged": _logged,
    "message": _message,
    "note": _note,
    "copied": _copied,
    "posted": _posted,
    "escalated": _escalated,
    "company-answered": _answered,
    "moved": _moved,
    "resolved": _resolved,
    "confirmed": _rated,
    "rated": _rated,
    "corrected": _corrected,
    "moved-away": _plain(
        "door-exit", lambda _: QCoreApplication.translate("Timeline", "took it away: it was another brand's")
    ),
    "not-posted": _plain("x", lambda _: QCoreApplication.translate("Timeline", "did not post it after all")),
    "to-be-posted": _plain(
        "restore", lambda _: QCoreApplication.translate("Timeline", "took it back: it is still to be posted")
    ),
    "not-resolved": _plain(
        "restore", lambda _: QCoreApplication.translate("Timeline", "took the closing back")
    ),
    "reminded": _plain("bell", lambda _: QCoreApplication.translate("Timeline", "reminded the department")),
    "withdrawn": _plain("x", lambda _: QCoreApplication.translate("Timeline", "took the question back")),
    "woke": _plain("alarm", lambda _: QCoreApplication.translate("Timeline", "brought it back into sight")),
    "reopened": _plain("restore", lambda _: QCoreApplication.translate("Timeline", "took it up again")),
    "unmerged": _plain("git-merge", lambda _: QCoreApplication.translate("Timeline", "parted it again")),
    "trashed": _plain("trash", lambda _: QCoreApplication.translate("Timeline", "moved it to the trash")),
    "restored": _plain(
        "restore", lambda _: QCoreApplication.translate("Timeline", "took it out of the trash")
    ),
    "merged": _plain("git-merge", _merged),
    "file": _plain("paperclip", _file),
    "kept": _plain("circle-check", _kept),
}
