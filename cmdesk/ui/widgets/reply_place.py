"""Where a text goes: on which of the client's networks, in public or in private."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cmdesk.domain import networks
from cmdesk.domain.cases import is_public
from cmdesk.services import accounts
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Session


class ReplyPlace(FlowLayout):
    """In a narrow column the audience goes below the networks. `compact` shows networks without their names."""

    changed = Signal()

    def __init__(self, session: Session, *, compact: bool) -> None:
        super().__init__(spacing=8)
        self._session, self._compact = session, compact
        self.network, self.public = "", True
        self._tabs: Segmented | None = None
        self._offered: tuple[int, list[str]] = 0, []  # to which client, which networks
        self._audience = Segmented(
            self.tr("Audience"),
            [("public", self.tr("Public"), "eye"), ("private", self.tr("Private"), "lock")],
        )
        self._audience.chosen.connect(self._on_audience)
        self.addWidget(self._audience)

    def show_client(self) -> None:
        """Offer the networks of the active client's accounts; the one last used is chosen."""
        client = self._session.client
        rows = accounts.list_accounts(self._session.scope) if client else []
        own = sorted({row.card.network for row in rows}, key=list(networks.networks()).index)
        if client is None or (client.id, own) == self._offered:
            return
        self._offered = client.id, own
        if self._tabs is not None:
            self.removeWidget(self._tabs)
            self._tabs.hide()
            self._tabs.deleteLater()
        options = [("", "", "world") if self._compact else ("", self.tr("Any"), "")]
        options += [
            (n, "" if self._compact or len(own) > 3 else networks.name(n), networks.network(n).icon)
            for n in own
        ]
        names = {"": self.tr("Any network"), **{n: networks.name(n) for n in own}}
        self._tabs = Segmented(self.tr("Network"), options, names=names)
        self._tabs.chosen.connect(self._on_network)
        self.removeWidget(self._audience)
        for part in (self._tabs, self._audience):
            self.addWidget(part)
        last = self._session.preferences.networks.get(str(client.id), own[0] if own else "")
        self.network = last if last in names else ""
        self._tabs.choose(self.network)

    def go_where(self, network: str, channel: str) -> None:
        """Answer where something was said, as far as the client is there; tells nobody."""
        self.public = is_public(channel)
        self._audience.choose("public" if self.public else "private")
        if self._tabs is not None and network in self._offered[1]:
            self.network = network
            self._tabs.choose(network)

    def turn_network(self, step: int) -> None:
        """The next or previous network."""
        if self._tabs is not None:
            self._tabs.turn(step)

    def turn_audience(self) -> None:
        """Public or private, the other one."""
        self._audience.turn(1)

    def _on_network(self, network: str) -> None:
        self.network = network
        self.changed.emit()

    def _on_audience(self, value: str) -> None:
        self.public = value == "public"
        self.changed.emit()
