"""How people are told of: their roles, where they write, and why somebody should look after them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from cmdesk.domain import networks
from cmdesk.domain.people import ROLES
from cmdesk.services.attention import Attention, Reason
from cmdesk.services.people import Handle
from cmdesk.services.people_list import PersonRow
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.chips import PillKind

_ROLES = {
    "": str(QT_TRANSLATE_NOOP("People", "No role")),
    "proactive": str(QT_TRANSLATE_NOOP("People", "Proactive")),
    "advocate": str(QT_TRANSLATE_NOOP("People", "Speaks up for us")),
    "critic": str(QT_TRANSLATE_NOOP("People", "Critic")),
    "creator": str(QT_TRANSLATE_NOOP("People", "Creator")),
    "at-risk": str(QT_TRANSLATE_NOOP("People", "At risk")),
}
ROLE_ICONS = {
    "proactive": "bulb",
    "advocate": "speakerphone",
    "critic": "message-report",
    "creator": "sparkles",
    "at-risk": "user-exclamation",
}
ROLE_KINDS: dict[str, PillKind] = {"at-risk": "warn", "advocate": "ok", "proactive": "ok"}
REASON_SIGNS = {
    Reason.MARKED: ("user", "text2"),
    Reason.BIRTHDAY: ("cake", "info"),
    Reason.PRAISE: ("heart", "info"),
    Reason.SILENT: ("zzz", "text2"),
    Reason.UPSET: ("user-exclamation", "warn"),
    Reason.UNHAPPY: ("mood-sad", "warn"),
    Reason.LIVELY: ("bulb", "ok"),
}


def role(key: str) -> str:
    """What a role is called."""
    return QCoreApplication.translate("People", _ROLES[key])


def roles() -> list[tuple[str, str]]:
    """All roles with what they are called, for choosing one."""
    return [(key, role(key)) for key in ROLES]


def network_icon(handle: Handle) -> str:
    """The icon of where a handle is; a person's where that is not known."""
    return networks.network(handle.network).icon if handle.network else "at"


def place(handle: Handle) -> str:
    """What a handle's network is called; "" where it is not known."""
    return networks.name(handle.network) if handle.network else ""


def cases(number: int) -> str:
    """How many cases somebody has."""
    return _counted.cases(number)


def last_contact(row: PersonRow) -> str:
    """When somebody wrote last; "" for never."""
    return dates.moment(row.last_contact_at) if row.last_contact_at else ""


def reason(found: Attention) -> str:
    """Why somebody is in a list, with the figure that says so."""
    told = _counted.figure(found.reason, found.number)
    return f"{told} · {dates.moment(found.at)}" if found.at is not None else told


def said(row: PersonRow, why: str = "") -> str:
    """A person's row in words, for screen readers."""
    handles = [", ".join(part for part in (h.handle, place(h)) if part) for h in row.handles[:3]]
    parts = [
        row.name,
        *handles,
        why,
        role(row.role) if row.role else "",
        cases(row.cases),
        last_contact(row),
    ]
    return ", ".join(part for part in parts if part)


class _Counted(QObject):
    """What is said with a number in it: only of an object's texts there are forms for one and for several."""

    def cases(self, number: int) -> str:
        return self.tr("%n cases", "", number)

    def figure(self, why: Reason, number: int) -> str:
        match why:
            case Reason.MARKED:
                told = self.tr("You gave this role")
            case Reason.BIRTHDAY:
                told = self._birthday(number)
            case Reason.PRAISE:
                told = self.tr("%n praises without an answer", "", number)
            case Reason.SILENT:
                told = self.tr("%n cases in a year, no word lately", "", number)
            case Reason.UPSET:
                told = self.tr("Upset %n times in 90 days", "", number)
            case Reason.UNHAPPY:
                told = self.tr("A case ended with {n} of 5").format(n=number)
            case Reason.LIVELY:
                told = self.tr("%n ideas and praises in 90 days", "", number)
        return told

    def _birthday(self, days: int) -> str:
        if days == 0:
            return self.tr("Birthday today")
        return self.tr("Birthday tomorrow") if days == 1 else self.tr("Birthday in %n days", "", days)


_counted = _Counted()
