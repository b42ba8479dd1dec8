"""The comments that are being logged: what was detected of each, and for which brand it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass, replace

from cmdesk.domain.cases import LONGEST_TEXT
from cmdesk.domain.clock import now
from cmdesk.services import accounts, detection
from cmdesk.services.detection import Proposal
from cmdesk.ui.inbox.log_entry import CHANNEL, Entry
from cmdesk.ui.inbox.log_place import ways
from cmdesk.ui.widgets.session import Session

# what is known from one brand's own data, and never goes along to another
OF_BRAND = ("account_id", "person_id")
MOST_COPIED = 2 * LONGEST_TEXT  # characters that are read of the clipboard
UNTOLD = "mention"  # what is neither asked nor complained of


@dataclass(slots=True, eq=False)
class Item:
    """One comment. `other_id`: another brand that it names, until it is said which of the two it is for."""

    entry: Entry
    before: Entry  # as it was proposed; what differs was changed by hand
    client_id: int | None = None  # where it will be saved
    other_id: int | None = None
    copied: Entry | None = None  # as it was read from the clipboard; None for one written by hand
    detected: frozenset[str] = frozenset()  # the names of what was detected
    cut: bool = False  # it was longer

    @property
    def changed(self) -> bool:
        """Whether something was written that is nowhere else."""
        return self.entry != self.before and bool(self.entry.text.strip())

    @property
    def guessed(self) -> frozenset[str]:
        """The names of what was detected and stands as it was."""
        before, stands = asdict(self.before), asdict(self.entry)
        return frozenset(name for name in self.detected if before[name] == stands[name])


def by_hand(session: Session, client_id: int | None, entry: Entry | None = None) -> Item:
    """A comment that is written by hand, or one that was left unsaved."""
    begun = _placed(session, client_id, Entry())
    return Item(entry or begun, begun, client_id)


def detect(session: Session, active_id: int | None, copied: str) -> list[Item]:
    """The comments in what was copied; while a brand is active, for that one unless another is chosen."""
    scope = session.desk.of(active_id) if active_id is not None else None
    found = detection.propose(session.desk, scope, copied[:MOST_COPIED], _present())
    items = [_item(session, proposal, active_id) for proposal in found]
    if items and len(copied) > MOST_COPIED:
        items[-1].cut = True
    return items


def move(session: Session, item: Item, client_id: int) -> None:
    """Make a comment that of a brand, and detect anew what belongs to it; what was changed by hand stays."""
    item.other_id = None
    if item.client_id == client_id:
        return
    anew = by_hand(session, client_id) if item.copied is None else _anew(session, item.copied, client_id)
    left = (*OF_BRAND, "person") if item.entry.person_id is not None else OF_BRAND
    before, stands = asdict(item.before), asdict(item.entry)
    own = {name: value for name, value in stands.items() if value != before[name] and name not in left}
    item.before, item.entry = anew.before, replace(anew.before, **own)
    item.client_id, item.detected = client_id, anew.detected


def _anew(session: Session, copied: Entry, client_id: int) -> Item:
    """What is detected of a comment for another brand."""
    desk = session.desk
    found = detection.propose(desk, desk.of(client_id), copied.original or copied.text, _present())
    if len(found) == 1:
        return _item(session, found[0], client_id)
    bare = _placed(session, client_id, replace(copied, account_id=None, person_id=None))
    return Item(bare, bare, client_id)


def _item(session: Session, proposal: Proposal, active_id: int | None) -> Item:
    own = active_id if active_id is not None else proposal.client_id
    copied = Entry(
        text=proposal.text[:LONGEST_TEXT],
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
    detected = frozenset(name for name, value in asdict(copied).items() if value)
    detected = detected if proposal.kind else detected - {"kind"}
    entry = _placed(session, own, copied)
    return Item(entry, entry, own, proposal.other_id, copied, detected, len(proposal.text) > LONGEST_TEXT)


def _placed(session: Session, client_id: int | None, entry: Entry) -> Entry:
    """On the network that was used last for the brand, or its first, if nothing tells where it was said."""
    if client_id is None or entry.network:
        return entry
    own = accounts.list_accounts(session.desk.of(client_id))
    last = session.preferences.networks.get(str(client_id), "")
    used = next((row for row in own if row.card.network == last), own[0] if own else None)
    if used is None:
        return entry
    network = used.card.network
    return replace(entry, network=network, account_id=used.id, channel=ways(network)[0])


def _present() -> dt.datetime:
    return now().astimezone()  # what pages write is in this computer's own time
