"""Text being typed survives a crash: kept every few keys, offered again at the next start."""

from __future__ import annotations

import datetime as dt
import logging
import sqlite3
from dataclasses import dataclass

from cmdesk.domain.clock import now
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.storage import drafts
from cmdesk.storage.fields import from_stored, to_stored
from cmdesk.storage.models import Client

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsaved text: of which client, in which place ("reply/12", "reply/new"), and since when.

    `aside`: whoever wrote it has closed it and may go on with it one day.
    """

    client_id: int
    client: str
    place: str
    text: str
    at: dt.datetime
    aside: bool = False


def keep(scope: ClientScope, place: str, text: str) -> bool:
    """Keep `text` as what is being typed in `place`; an empty one forgets it.

    False when it could not be kept, such as on a full disk: the text is only on the screen.
    """
    if not text:
        return forget(scope, place)
    try:
        drafts.keep(scope.desk.folder, _uid(scope), place, text, to_stored(now()))
    except (sqlite3.Error, OSError) as error:
        log.info("a draft could not be kept: %s", type(error).__name__)
        return False
    return True


def take(scope: ClientScope, place: str) -> str:
    """The unsaved text of `place`, "" when there is none. It stays until it is forgotten."""
    mine = (
        draft.text for draft in _all(scope.desk) if (draft.client_id, draft.place) == (scope.client_id, place)
    )
    return next(mine, "")


def forget(scope: ClientScope, place: str) -> bool:
    """The text of `place` was saved or discarded. False when it could not be removed."""
    try:
        drafts.forget(scope.desk.folder, _uid(scope), place)
    except (sqlite3.Error, OSError) as error:
        log.info("a draft could not be removed: %s", type(error).__name__)
        return False
    return True


def put_aside(scope: ClientScope, place: str) -> bool:
    """The text of `place` was closed unsaved: it is there when one goes on, and not in the way until then."""
    try:
        drafts.put_aside(scope.desk.folder, _uid(scope), place)
    except (sqlite3.Error, OSError) as error:
        log.info("a draft could not be put aside: %s", type(error).__name__)
        return False
    return True


def pending(desk: Desk) -> list[Draft]:
    """The unsaved texts that nobody has closed, of the clients that are there, the latest first."""
    return [draft for draft in _all(desk) if not draft.aside]


def _all(desk: Desk) -> list[Draft]:
    try:
        rows = drafts.kept(desk.folder)
    except (sqlite3.Error, OSError) as error:
        log.info("the drafts could not be read: %s", type(error).__name__)
        return []
    if not rows:
        return []
    clients = {client.uid.bytes: client for client in Client.select(Client.id, Client.uid, Client.name)}
    return [
        Draft(clients[uid].id, clients[uid].name, place, text, from_stored(at), bool(aside))
        for uid, place, text, at, aside in rows
        if uid in clients
    ]


def _uid(scope: ClientScope) -> bytes:
    return scope.client().uid.bytes
