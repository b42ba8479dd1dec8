"""The one way to the clipboard: set, read back, and what was there before can be got back."""

from __future__ import annotations

import time

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from cmdesk.domain import networks
from cmdesk.domain.errors import DeskError
from cmdesk.services import copying
from cmdesk.services.copying import Prepared
from cmdesk.ui.widgets.session import Session

KEPT_FOR = 600.0  # seconds that what was on the clipboard can be got back
OURS = "application/x-cmdesk-reply"  # which client a copied text is for; nothing outside looks at it
WINDOWS = 'application/x-qt-windows-mime;value="{}"'
SECRET = {  # asks the clipboard histories of the systems to forget the text
    "x-kde-passwordManagerHint": b"secret",
    WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}


def client_of(data: QMimeData) -> int | None:
    """The id of the client that a text was copied for here; None for what comes from anywhere else."""
    told = bytes(data.data(OURS).data()).split(b" ")[0]
    return int(told) if told.isdigit() else None


class Copier(QObject):
    """Copies prepared texts. The use of a reply is recorded only once it stands on the clipboard."""

    copied = Signal(int)  # the id of the use, 0 for a text of no reply
    kept_changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._before: QMimeData | None = None
        self._until = 0.0

    def copy(self, prepared: Prepared, reason: str = "") -> int:
        """Copy a text and record its use; the id of the use, 0 for a text of no reply.

        Raises DeskError "copy-incomplete", "copy-needs-reason", "clipboard-refused".
        """
        copying.check_copy(prepared, reason)
        scope = self._session.scope
        self._keep()
        self._put(prepared, scope.client_id)
        use = copying.record_use(scope, prepared, reason) if prepared.reply_id else 0
        last = {**self._session.preferences.networks, str(scope.client_id): prepared.purpose.network}
        self._session.prefer(networks=last)
        self.copied.emit(use)
        return use

    @property
    def can_give_back(self) -> bool:
        """Whether what was there before can still be got back."""
        return self._before is not None and time.monotonic() < self._until

    def give_back(self) -> None:
        """Put back on the clipboard what was there before the last copy."""
        if self.can_give_back and self._before is not None:
            before, self._before = self._before, None
            QGuiApplication.clipboard().setMimeData(before)
            self.kept_changed.emit()

    def _put(self, prepared: Prepared, client_id: int) -> None:
        data = QMimeData()
        text = prepared.text.rstrip("\n")  # a line break at the end would send the message in some chats
        data.setText(text)
        data.setData(OURS, f"{client_id} {prepared.reply_id}".encode())
        if not prepared.purpose.public or any(f.group == "privacy" for f in prepared.findings):
            for mark, value in SECRET.items():
                data.setData(mark, value)
        clipboard = QGuiApplication.clipboard()
        clipboard.setMimeData(data)
        if clipboard.text(QClipboard.Mode.Clipboard) != text:
            raise DeskError("clipboard-refused")

    def _keep(self) -> None:
        there = QGuiApplication.clipboard().mimeData()
        if there is None or there.hasFormat(OURS) or not there.formats():
            return  # an earlier reply is not worth keeping
        self._before = QMimeData()
        for form in there.formats():
            self._before.setData(form, there.data(form))
        if there.hasImage():
            self._before.setImageData(there.imageData())
        self._until = time.monotonic() + KEPT_FOR
        self.kept_changed.emit()

    def say(self, prepared: Prepared, use: int) -> None:
        """Tell that it was copied, with the way to say that the use didn't happen after all."""
        scope, client = self._session.scope, self._session.client
        assert client is not None
        network = networks.name(prepared.purpose.network) if prepared.purpose.network else ""
        told = self.tr("Copied for {brand} ({network}).") if network else self.tr("Copied for {brand}.")
        sentence = told.format(brand=client.name, network=network)
        self._session.say(sentence, icon="copy", undo=lambda: copying.take_back(scope, use))
