"""One comment as it stands in the dialog that logs it, and as it is kept until it is saved."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from cmdesk.services.cases import NewCase

KIND, CHANNEL = "complaint", "comment"  # until something else is said


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a comment. `received_at` None = just now; `original` is how it was pasted."""

    text: str = ""
    original: str = ""
    kind: str = KIND
    severity: int = 0
    sentiment: str = ""
    network: str = ""
    account_id: int | None = None
    channel: str = CHANNEL
    person_id: int | None = None
    person: str = ""
    handle: str = ""
    title: str = ""
    link: str = ""
    received_at: dt.datetime | None = None
    tags: tuple[str, ...] = ()

    @property
    def names_somebody(self) -> bool:
        """Whether anything tells who wrote."""
        return bool(self.person_id or self.person or self.handle)


def new_case(entry: Entry, linked_case_id: int | None, files: Sequence[str] = ()) -> NewCase:
    """The case to be logged. `files` go with it: without a text, the first is its title."""
    unsaid = files[0] if files and not entry.text.strip() else ""
    return NewCase(
        entry.text,
        entry.kind,
        network=entry.network,
        account_id=entry.account_id,
        channel=entry.channel,
        person_id=entry.person_id,
        person_name=entry.person,
        handle=entry.handle,
        severity=entry.severity,
        sentiment=entry.sentiment,
        title=entry.title or unsaid,
        original=entry.original if entry.original != entry.text else "",
        link=entry.link,
        received_at=entry.received_at,
        tags=entry.tags,
        linked_case_id=linked_case_id,
        pictured=bool(files),
    )


def kept(entries: Iterable[Entry]) -> str:
    """Several as text, "" for none."""
    listed = [asdict(entry) for entry in entries]
    return json.dumps(listed, ensure_ascii=False, default=str) if listed else ""


def read(left: str) -> list[Entry]:
    """What `kept` made; [] where it can't be read, as when another version wrote it."""
    try:
        return [_read(stored) for stored in json.loads(left or "[]")]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _read(stored: dict[str, object]) -> Entry:
    at, tags = stored.pop("received_at"), stored.pop("tags")
    received = dt.datetime.fromisoformat(at) if isinstance(at, str) else None
    return Entry(**stored, received_at=received, tags=tuple(map(str, tags)))  # pyright: ignore[reportArgumentType]
