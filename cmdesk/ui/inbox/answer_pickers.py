"""What can be put into an answer while it is written: a reply of the brand, or a value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

from cmdesk.domain import placeholders
from cmdesk.domain.placeholders import TemplateError, Variable
from cmdesk.services import known_values, search
from cmdesk.services.desk import ClientScope
from cmdesk.services.library import ReplyRow
from cmdesk.services.prepared import Purpose
from cmdesk.ui.theme import fonts, shadow
from cmdesk.ui.widgets import variables
from cmdesk.ui.widgets.popover import Entry, Popover

WIDTH = 440
MOST = 40  # replies offered at once
NOTE = 90  # characters of a reply that are shown


class _Above(Popover):
    """Opens over what is written, which stands at the foot of the window."""

    def open_above(self, anchor: QWidget, entries: Sequence[Entry]) -> None:
        """Open with its foot at the top of `anchor`, if there is room."""
        self.open_at(anchor, entries)
        margin = shadow.CARD.margin
        top = anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() + margin
        self.move(self.x(), max(anchor.screen().availableGeometry().top(), top))

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(WIDTH) + 2 * shadow.CARD.margin, super().sizeHint().height())


class ReplyPicker(_Above):
    """The replies of a brand, best first for what is typed. `chosen` tells the id."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "", "")
        self._scope: ClientScope | None = None
        self.setAccessibleName(self.tr("Replies"))
        self._search.setAccessibleName(self.tr("Find a reply"))
        self._search.setPlaceholderText(self.tr("Find a reply"))
        self._nothing.setText(self.tr("No reply says that"))

    def open_for(self, anchor: QWidget, scope: ClientScope) -> None:
        """Offer the replies of this brand."""
        self._scope = scope
        self.open_above(anchor, ())  # which looks for nothing in particular

    def _find(self, typed: str) -> None:
        if self._scope is not None:
            self._entries = _entries(self._scope, typed.strip())
            super()._find("")


def _entries(scope: ClientScope, typed: str) -> list[Entry]:
    return [_entry(row) for row in search.find(scope, typed, limit=MOST).rows if row.status != "retired"]


def _entry(row: ReplyRow) -> Entry:
    return Entry(row.id, row.title, note=_named(row.body), icon="star-filled" if row.starred else "messages")


def _named(body: str) -> str:
    """The beginning of a reply with the names of its variables, not their braces."""
    try:
        pieces = placeholders.parse(body)
    except TemplateError:
        return body[:NOTE]
    told = "".join(
        f"‹{variables.shown(piece.name)}›" if isinstance(piece, Variable) else piece.text for piece in pieces
    )
    return " ".join(told.split())[:NOTE]


class ValuePicker(_Above):
    """What is known of the case and of the brand. `chosen` tells a variable's name and its value, "" if it is missing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "", "")
        self.setAccessibleName(self.tr("Details"))
        self._search.setAccessibleName(self.tr("Find a detail"))
        self._search.setPlaceholderText(self.tr("Find a detail"))
        self._nothing.setText(self.tr("There is no such detail"))

    def open_for(self, anchor: QWidget, scope: ClientScope, purpose: Purpose) -> None:
        """Offer the values for this purpose."""
        known = known_values.known(scope, purpose.network, purpose.person, purpose.case_id)
        values = {
            f"{root}.{key}": value for root, keys in known.values.items() for key, value in keys.items()
        }
        values["promise"] = known_values.promise(scope, scope.client().language, purpose.case_id)
        facts = [name for name in values if name.startswith("fact.")]
        names = [*variables.OFFERED, "person.handle", *facts]
        self.open_above(
            anchor,
            [
                Entry(
                    (name, values.get(name, "")),
                    variables.shown(name),
                    note=values.get(name, "") or self.tr("not known yet: you write it"),
                    icon="building-store" if name in facts else "user",
                )
                for name in names
            ],
        )
