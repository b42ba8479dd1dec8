"""The small dialogs that ask: for a name, for a reason, whether it is meant. Opened where the program opens them."""

from PySide6.QtWidgets import QDialog

from cmdesk.domain.cases import Outcome
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.preferences.dialog import PreferencesDialog
from cmdesk.ui.preferences.trash import TrashSection
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.widgets.session import Session


def name(window: MainWindow, reply_id: int) -> QDialog:
    """What a reply is to be called."""
    window.show_page("replies")
    assert isinstance(window.page, RepliesPage)
    window.page.acts.rename(reply_id, "…")
    return window.page.findChildren(QDialog)[-1]


def reason(window: MainWindow, case_id: int) -> QDialog:
    """Why a case is closed so."""
    window.show_page("inbox")
    assert isinstance(window.page, InboxPage)
    window.page.acts.resolve([case_id], Outcome.NOT_APPLICABLE)
    return window.page.findChildren(QDialog)[-1]


def confirm(window: MainWindow, session: Session) -> QDialog:
    """Whether to empty the trash; it stands over the preferences."""
    under = PreferencesDialog(window, session, "trash")
    under.open()
    section = under.findChildren(TrashSection)[-1]
    section.empty.click()
    asked = section.findChildren(QDialog)[-1]
    asked.finished.connect(under.close)
    return asked
