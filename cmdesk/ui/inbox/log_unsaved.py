"""Comments that were typed and not saved: kept as drafts of their brands, offered again."""

from __future__ import annotations

from collections.abc import Iterable

from cmdesk.services import drafts
from cmdesk.services.desk import ClientScope
from cmdesk.ui.inbox import log_entry, log_items
from cmdesk.ui.inbox.log_entry import Entry
from cmdesk.ui.inbox.log_items import Item
from cmdesk.ui.widgets.session import Session

PLACE = "case/new"


class Unsaved:
    """Those left from before stay until they are taken, saved or cleared."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._left: dict[int, list[Entry]] = {}
        self._kept: set[int] = set()  # brands with drafts of what is being typed now

    def begin(self, active_id: int | None, copied: str) -> list[Item]:
        """The comments to begin with: what was copied, else what was left unsaved, else an empty one."""
        items = log_items.detect(self._session, active_id, copied) if copied.strip() else []
        for item in items:
            if item.client_id is not None:
                item.entry = self._take_same(item.client_id, item.entry) or item.entry
        if not items and active_id is not None:
            items = self.take(active_id)
        return items or [log_items.by_hand(self._session, active_id)]

    def left(self, client_id: int) -> list[Entry]:
        """What was left unsaved for a brand before this dialog was opened."""
        if client_id not in self._left:
            text = drafts.take(ClientScope(self._session.desk, client_id), PLACE)
            self._left[client_id] = log_entry.read(text)
        return self._left[client_id]

    def take(self, client_id: int) -> list[Item]:
        """The same, to go on with."""
        taken = self.left(client_id)
        self._left[client_id] = []
        self._kept.add(client_id)
        return [log_items.by_hand(self._session, client_id, entry) for entry in taken]

    def keep(self, items: Iterable[Item]) -> None:
        """Keep what was changed by hand, and forget what is no longer there."""
        typed: dict[int, list[Entry]] = {}
        for item in items:
            if item.client_id is not None and item.changed:
                typed.setdefault(item.client_id, []).append(item.entry)
        for client_id in self._kept | set(typed):
            entries = [*self.left(client_id), *typed.get(client_id, ())]
            drafts.keep(ClientScope(self._session.desk, client_id), PLACE, log_entry.kept(entries))
        self._kept = set(typed)

    def _take_same(self, client_id: int, proposed: Entry) -> Entry | None:
        """The one that was begun from the same copied text, to go on with."""
        left = self.left(client_id)
        same = next((entry for entry in left if entry.original and entry.original == proposed.original), None)
        if same is not None:
            self._left[client_id].remove(same)
            self._kept.add(client_id)
        return same
