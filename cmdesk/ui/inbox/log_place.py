"""Where it was said, and until when it is to be answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from cmdesk.domain import networks
from cmdesk.domain.clock import now
from cmdesk.domain.support import channels
from cmdesk.services import accounts, cases, support
from cmdesk.services.accounts import AccountRow
from cmdesk.services.desk import ClientScope
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import case_signs, dates, due
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.inputs import Choice

# In which ways people write on a network, the usual one first. Our own list, November 2026.
USUAL = ("comment", "dm")
OTHER = {
    "facebook": ("comment", "dm", "review"),
    "google_business": ("review",),
    "telegram": ("dm", "comment"),
    "whatsapp": ("dm",),
}
OF_NETWORKS = frozenset({"comment", "dm", "review"})
Place = tuple[str, int | None, str]  # network, account, channel


def ways(network: str) -> tuple[str, ...]:
    """The channels of a network, the usual one first."""
    return OTHER.get(network, USUAL)


class PlaceChoice(Choice):
    """The accounts of a brand, each with its channels; then what is on no network."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [])
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._places: list[Place] = []

    def show_place(self, scope: ClientScope | None, place: Place) -> None:
        """Offer the places of a brand, with `place` chosen, which is offered even if the brand isn't there."""
        own = accounts.list_accounts(scope) if scope else []
        if all(place[1] != row.id for row in own):
            place = (place[0], None, place[2])  # of an account that is there no more
        offered = dict(_of_accounts(own))
        offered.update(self._of_channels(scope))
        if place not in offered:
            offered = {place: case_signs.place(place[0], place[2]), **offered}
        self._places = list(offered)
        self.clear()
        self.addItems(list(offered.values()))
        self.setCurrentIndex(self._places.index(place))

    @property
    def place(self) -> Place:
        """Network, account and channel."""
        return self._places[self.currentIndex()]

    def _of_channels(self, scope: ClientScope | None) -> Iterator[tuple[Place, str]]:
        used = {row.kind for row in support.list_channels(scope) if row.used} if scope else set[str]()
        for key in sorted(channels(), key=lambda key: key not in used):
            if key not in OF_NETWORKS:
                yield ("", None, key), case_signs.channel(key)
        for key in channels():
            if key in OF_NETWORKS:
                elsewhere = self.tr("{channel}, elsewhere").format(channel=case_signs.channel(key))
                yield ("", None, key), elsewhere


def _of_accounts(own: list[AccountRow]) -> Iterator[tuple[Place, str]]:
    for row in own:
        network = row.card.network
        several = sum(other.card.network == network for other in own) > 1
        called = f"{networks.name(network)} {row.card.handle}" if several else networks.name(network)
        for channel in ways(network):
            yield (network, row.id, channel), f"{called} · {case_signs.channel(channel)}"


class DueSign(Sign):
    """When it has to be answered, which follows from the rest, and why then."""

    def __init__(self) -> None:
        super().__init__("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words = self.why = ""
        self._late = False

    def show_due(self, scope: ClientScope | None, kind: str, severity: int, at: dt.datetime | None) -> None:
        """Show when such a message of that moment has to be answered."""
        due_at, target = cases.due_for(scope, kind, severity, at) if scope else (None, None)
        self._late = due_at is not None and due_at <= now()
        self.why = ""
        if scope is None:
            said = ""
        elif target is None:
            said = self.tr("Whenever you can")
        elif due_at is None:
            said = self.tr("No answer hours are set")
        else:
            said = due.until(due_at, at or now()).sentence if self._late else dates.plan(due_at)
            self.why = f"{case_signs.kind(kind)}: {due.span(target)}"
        self.words = said[:1].upper() + said[1:]
        told = " · ".join(part for part in (self.words, self.why) if part)
        self.setAccessibleName(self.tr("Answer before: {when}").format(when=told))
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, fonts.scaled(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, ink = QRectF(self.rect()), "danger" if self._late else "text"
        with paint.on(self) as p:
            paint.box(p, rect, 8, fill="sunken", line="line2")
            icon = "alert-triangle" if self._late else "clock"
            paint.icon(p, icon, 10, rect.center().y() - 9, 18, "danger" if self._late else "text2")
            words = rect.adjusted(36, 0, -12, 0)
            used = paint.text(p, words, self.words, weight=500, ink=ink, tabular=True)
            if words.width() - used > fonts.width(self.why, 12) + 8:
                paint.text(p, words, self.why, size=12, ink="text2", align="right", elide=False)
