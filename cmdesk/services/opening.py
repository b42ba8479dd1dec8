"""Opening a data folder: lock it, bring its file up to date, sweep what a killed import left."""

from __future__ import annotations

from pathlib import Path
from weakref import ref

from cmdesk.services.desk import Change, ClientScope, Desk, Topic
from cmdesk.storage import database, leftovers, lock
from cmdesk.storage.connection import DataFile
from cmdesk.storage.lock import Lock
from cmdesk.storage.models import Agent, ImportBatch


class OpenFolder:
    """A desk and the folder's lock, which is let go of after the file is closed."""

    def __init__(self, desk: Desk, held: Lock | None) -> None:
        self.desk = desk
        self._held = held

    def close(self) -> None:
        self.desk.close()
        if self._held is not None:
            try:
                leftovers.owe_backup(self.desk.folder, owed=self.desk.changed)
            finally:
                self._held.release()


def open_to_write(folder: Path) -> OpenFolder:
    """Open `folder` as the process that writes, making it on first use.

    Raises DeskError "folder-in-use", "file-newer", "file-foreign", "file-empty", "file-damaged"; OSError
    and sqlite3/peewee OperationalError when the machine refuses.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    held = lock.take(folder)
    try:
        leftovers.sweep(folder)
        path = folder / database.FILE_NAME
        owed = leftovers.owes_backup(folder, path)
        desk = Desk(database.open_to_write(path, _backup_before_upgrade))
        try:
            desk.changed = owed
            _sweep(desk)
            first = Agent.select().order_by(Agent.id).first()
            desk.agent_id = first.id if first else None
            _keep_due_times(desk)
        except BaseException:
            desk.close()
            raise
    except BaseException:
        held.release()
        raise
    return OpenFolder(desk, held)


def open_to_read(folder: Path) -> OpenFolder:
    """Open `folder` for reading, also while another process writes to it."""
    desk = Desk(database.open_to_read(folder / database.FILE_NAME))
    try:
        desk.hidden_imports = {batch.id for batch in _unfinished()}
    except BaseException:
        desk.close()
        raise
    return OpenFolder(desk, None)


def _keep_due_times(desk: Desk) -> None:
    """Keep due times in step with hours, targets and time zones from now on."""
    own = ref(desk)  # a desk must not be kept by what it tells

    def hear(change: Change) -> None:
        followed = own()
        if followed is None or not change.topics & {Topic.SUPPORT, Topic.CLIENTS}:
            return
        from cmdesk.services import due_times  # not before: the start needn't wait for it

        for client_id in change.clients:
            due_times.recompute(ClientScope(followed, client_id))

    desk.listen(hear)


def _unfinished() -> list[ImportBatch]:
    return list(ImportBatch.select().where(ImportBatch.published_at.is_null()))


def _sweep(desk: Desk) -> None:
    """Remove the rows of imports that were killed before they were published."""
    for batch in _unfinished():
        from cmdesk.services import case_import, staging  # only when an import was killed

        kind = staging if batch.kind == "replies" else case_import
        kind.take_out(desk.of(batch.client_id), batch.id)


def _backup_before_upgrade(file: DataFile) -> None:
    from cmdesk.storage import backup  # only when there is something to upgrade

    backup.make(file.path, "upgrade")
