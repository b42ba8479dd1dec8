"""The comments that are being logged: what was detected of each, and for which brand it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass, replace

from cmdesk.domain.clock import now
from cmdesk.services import accounts, detection
from cmdesk.services.desk import Desk
from cmdesk.services.detection import Proposal
from cmdesk.ui.inbox.log_entry import CHANNEL, Entry
from cmdesk.ui.inbox.log_place import ways

# what belongs to one brand only, and is never carried over to another
OF_BRAND = {"account_id": None, "person_id": None}
UNTOLD = "mention"  # what is neither asked nor complained of


@dataclass(slots=True, eq=False)
class Item:
    """One comment. `other_id`: another brand that it names, until it is said which of the two it is for."""

    entry: Entry
    before: Entry  # as it was proposed; what differs was changed by hand
    client_id: int | None = None  # where it will be saved
    other_id: int | None = None
    detected: frozenset[str] | None = None  # the names of what was detected; None for one written by hand

    @property
    def changed(self) -> bool:
        """Whether something was written that is nowhere else."""
        return self.entry != self.before and bool(self.entry.text.strip())

    @property
    def guessed(self) -> frozenset[str]:
        """The names of what was detected and stands as it was."""
        before, stands = asdict(self.before), asdict(self.entry)
        return frozenset(name for name in self.detected or () if before[name] == stands[name])


def by_hand(desk: Desk, client_id: int | None, entry: Entry | None = None) -> Item:
    """A comment that is written by hand, on the first account of the brand; or one that was left unsaved."""
    own = accounts.list_accounts(desk.of(client_id)) if client_id is not None else []
    begun = Entry()
    if own:
        network = own[0].card.network
        begun = Entry(network=network, account_id=own[0].id, channel=ways(network)[0])
    return Item(entry or begun, begun, client_id)


def detect(desk: Desk, active_id: int | None, copied: str) -> list[Item]:
    """The comments in what was copied; while a brand is active, for that one unless another is chosen."""
    scope = desk.of(active_id) if active_id is not None else None
    return [_item(proposal, active_id) for proposal in detection.propose(desk, scope, copied, _present())]


def move(desk: Desk, item: Item, client_id: int) -> None:
    """Make a comment that of a brand, and detect anew what belongs to it; what was changed by hand stays."""
    item.other_id = None
    if item.client_id == client_id:
        return
    item.client_id = client_id
    anew = by_hand(desk, client_id).before if item.detected is None else _anew(desk, item, client_id)
    was, stands = asdict(item.before), asdict(item.entry)
    own = {name: value for name, value in stands.items() if value != was[name] and name not in OF_BRAND}
    item.before, item.entry = anew, replace(anew, **own)


def _anew(desk: Desk, item: Item, client_id: int) -> Entry:
    """What is detected of a comment for another brand."""
    copied = item.before.original or item.before.text
    found = detection.propose(desk, desk.of(client_id), copied, _present())
    return _item(found[0], client_id).entry if len(found) == 1 else replace(item.before, **OF_BRAND)


def _item(proposal: Proposal, active_id: int | None) -> Item:
    own = active_id if active_id is not None else proposal.client_id
    entry = Entry(
        text=proposal.text,
        original=proposal.original,
        kind=proposal.kind or UNTOLD,
        severity=proposal.severity,
        sentiment=proposal.sentiment.value,
        network=proposal.network,
        account_id=proposal.account_id,
        channel=proposal.channel or CHANNEL,
        person_id=proposal.person_id,
        person=proposal.author,
        handle=proposal.handle,
        link=proposal.link,
        received_at=proposal.received_at,
    )
    detected = frozenset(name for name, value in asdict(entry).items() if value)
    return Item(entry, entry, own, proposal.other_id, detected if proposal.kind else detected - {"kind"})


def _present() -> dt.datetime:
    return now().astimezone()  # what pages write is in this computer's own time
