"""What the open window shares with its pages: the desk, the active client, and a way to say things."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cmdesk import preferences as kept
from cmdesk.domain.errors import DeskError
from cmdesk.preferences import Preferences
from cmdesk.services import clients
from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.services.desk import Change, ClientScope, Desk, Topic
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.minute import Minute
from cmdesk.ui.widgets.work import Job, Progress, stop_all


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say at the foot of the window. `undo` takes back what was done."""

    text: str
    icon: str = "check"
    undo: Callable[[], object] | None = None


class Session(QObject):
    """The desk as one window works with it. One client is active, or none in the overview."""

    changed = Signal(Change)  # data changed, here or in a worker
    client_changed = Signal(object)  # the active ClientRow, or None
    preferences_changed = Signal(Preferences, Preferences)  # before, now
    said = Signal(Notice)
    job_started = Signal(Job)

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self.desk = desk
        self.preferences = preferences
        self._client: ClientRow | None = None
        self.minute = Minute(self)
        desk.listen(self.changed.emit)  # a signal reaches the GUI thread wherever the commit was made
        self.changed.connect(self._follow)

    @property
    def client(self) -> ClientRow | None:
        """The active client; None in the overview of all."""
        return self._client

    @property
    def scope(self) -> ClientScope:
        """Everything of the active client. Raises DeskError "no-client-active"."""
        if self._client is None:
            raise DeskError("no-client-active")
        return ClientScope(self.desk, self._client.id)

    def clients(self) -> list[ClientRow]:
        """Those that can be worked for, in the person's own order; ended ones are left out."""
        return [row for row in clients.list_clients(self.desk) if row.status != "ended"]

    def activate(self, client_id: int | None) -> None:
        """Work for this client from now on, or look over all of them with None."""
        row = next((c for c in clients.list_clients(self.desk) if c.id == client_id), None)
        if row == self._client:
            return
        self._client = row
        if row is not None:
            self.prefer(last_client=row.id)
        self.client_changed.emit(row)

    def shown_key(self, act_id: str) -> str:
        """The key of an act of the window, as the person chose it and as it stands on a cap."""
        return shortcuts.shown_key(act_id, self.preferences.shortcuts)

    def prefer(self, **chosen: object) -> None:
        """Change preferences, keep them, and tell whoever follows them."""
        before, self.preferences = self.preferences, replace(self.preferences, **chosen)  # pyright: ignore[reportArgumentType]
        if before != self.preferences:
            kept.save(self.desk.folder, self.preferences)
            self.preferences_changed.emit(before, self.preferences)

    def say(self, text: str, *, icon: str = "check", undo: Callable[[], object] | None = None) -> None:
        """Tell the person in a toast, with a way back where there is one."""
        self.said.emit(Notice(text, icon, undo))

    def run(self, title: str, task: Callable[[Progress], object], *, quiet: bool = False) -> Job:
        """Do long work off the GUI thread. Connect to the job's signals; its progress shows itself unless `quiet`."""
        job = Job(title, self._in_worker(task))
        if not quiet:
            self.job_started.emit(job)
        return job.start()

    def close(self) -> None:
        """Hear no more of the desk, once the work under way has stopped."""
        stop_all()
        self.desk.unlisten(self.changed.emit)

    def _in_worker(self, task: Callable[[Progress], object]) -> Callable[[Progress], object]:
        def work(progress: Progress) -> object:
            with self.desk.in_worker():
                return task(progress)

        return work

    def _follow(self, change: Change) -> None:
        """Keep the active client's row true, and leave one that is no longer there."""
        if Topic.CLIENTS not in change.topics or self._client is None:
            return
        row = next((c for c in clients.list_clients(self.desk) if c.id == self._client.id), None)
        if row != self._client:
            self._client = row
            self.client_changed.emit(row)


class Page(QWidget):
    """A page of the window. It reloads when its data changed and it is seen, or when it is next shown."""

    topics: frozenset[Topic] = frozenset()  # what it shows

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._stale = True
        session.changed.connect(self._on_change)
        session.client_changed.connect(self._on_client)

    def heading(self) -> str:
        """What the header calls this page."""
        raise NotImplementedError

    def header_actions(self) -> list[QWidget]:
        """Controls at the right of the header while this page is shown."""
        return []

    def reload(self) -> None:
        """Show the active client's data as they are now."""
        raise NotImplementedError

    def new(self) -> None:
        """Begin something new on this page: what Ctrl+N does."""

    def focus_filter(self) -> None:
        """Put the keyboard where this page is filtered."""

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self]

    def go_to(self, place: str) -> None:
        """Show what lies at `place`, such as "reply/12"; with text left unsaved there, open its editor."""

    def shown_case(self) -> CaseRow | None:
        """The case that is looked at here, to which somebody may want to answer."""
        return None

    def focus_first(self) -> None:
        """Put the keyboard where work on this page begins."""
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _on_change(self, change: Change) -> None:
        client = self.session.client
        if change.topics & self.topics and (
            client is None or client.id in change.clients or not change.clients
        ):
            self._mark()

    def _on_client(self, _client: object) -> None:
        self._mark()

    def _mark(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        self._stale = False
        self.reload()
