"""Removing a client for good: every row, every file, every unsaved text, and a certificate of it."""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
import sqlite3
from pathlib import Path

from cmdesk.domain.certificate import Certificate
from cmdesk.domain.clock import now
from cmdesk.services import backups
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage import drafts, purging, tombstones
from cmdesk.storage.archive import FILES
from cmdesk.storage.models import AllowedMention, Client

LAST_BACKUP_AFTER = dt.timedelta(weeks=5)  # the last of a week is kept for four weeks more: `domain.thinning`


def preview(scope: ClientScope) -> dict[str, int]:
    """How many rows of each table would go."""
    return purging.counts(scope.desk.sql, scope.client_id)


def remove(scope: ClientScope) -> Certificate:
    """Remove the client, after a backup. Takes seconds for a large one, so it belongs in a job.

    Going back to a backup that still holds it removes it again.
    Raises what `backups.back_up` does; then nothing was removed.
    """
    desk, client = scope.desk, scope.client()
    held = [row for row in backups.backups(desk.folder) if row.made_at >= client.created_at]
    made = [backups.back_up_if_changed(desk, "removal"), *(row.path for row in held)]
    copies = tuple(path.name for path in made if path is not None)
    files = desk.folder / FILES / client.uid.hex
    number = sum(1 for path in files.glob("*"))
    with desk.erasing("client removed") as change:
        rows = purging.counts(desk.sql, scope.client_id)
        digest = purging.fingerprint(desk.sql, scope.client_id)
        elsewhere = _forget_mentions(scope, client)
        purging.remove_client(desk.sql, scope.client_id)
        change.topics.update({Topic.CLIENTS, Topic.MARKS})
        change.clients.add(scope.client_id)
    at = now()
    return Certificate(
        name=client.name,
        at=at,
        by=desk.agent_name(),
        rows=rows,
        files=number,
        elsewhere=elsewhere,
        digest=digest,
        left=_sweep(scope, client, files),
        backups=copies,
        last_backup=(at + LAST_BACKUP_AFTER).date() if copies else None,
    )


def _forget_mentions(scope: ClientScope, client: Client) -> int:
    """Take away the leaves of other brands to mention this one, which hold its name; how many there were."""
    permits = list(
        scope.desk.across_clients(AllowedMention).where(AllowedMention.name_key == client.name_key)
    )
    for permit in permits:
        ClientScope(scope.desk, permit.client_id).remove(AllowedMention, AllowedMention.id == permit.id)
    return len(permits)


def _sweep(scope: ClientScope, client: Client, files: Path) -> tuple[str, ...]:
    """Remove what lies outside the data file, and the removed rows from its log; what could not be yet."""
    left = []
    with contextlib.suppress(OSError):  # without it a backup would bring the client back, and no more
        tombstones.lay(scope.desk.folder, client.uid.bytes)
    if files.exists():
        shutil.rmtree(files, ignore_errors=True)
    if files.exists():
        left.append(f"{FILES}/{files.name}")
    try:
        drafts.forget(scope.desk.folder, client.uid.bytes)
    except (sqlite3.Error, OSError):
        left.append(drafts.FILE_NAME)
    if not scope.desk.fold_in():
        left.append(f"{scope.desk.path.name}-wal")
    return tuple(left)
