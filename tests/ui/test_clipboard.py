"""The way to the clipboard: what stands there, what is marked, what can be got back."""

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication

from cmdesk.domain.errors import DeskError
from cmdesk.services import copying, replies
from cmdesk.services.copying import Purpose
from cmdesk.services.replies import ReplyText
from cmdesk.ui.widgets import clipboard as clipboard_module
from cmdesk.ui.widgets.clipboard import OURS, SECRET, Copier


@pytest.fixture
def copier(session):
    QApplication.clipboard().clear()
    owner = QObject()
    yield Copier(session, owner)
    owner.deleteLater()


def prepared(scope, body, **purpose):
    made = replies.save(scope, ReplyText(title="One", body=body))
    return copying.prepare(scope, made, Purpose(**purpose))


def formats():
    return set(QApplication.clipboard().mimeData().formats())


def test_a_line_break_at_the_end_is_left_out(copier, acme):
    text = prepared(acme, "Thanks.")
    copier.copy(copying.edited(acme, text, "Thanks.\n"))
    assert QApplication.clipboard().text() == "Thanks."


def test_the_text_says_which_client_and_reply_it_is_of(copier, acme):
    text = prepared(acme, "Thanks.")
    copier.copy(text)
    told = bytes(QApplication.clipboard().mimeData().data(OURS).data()).decode()
    assert told == f"{acme.client_id} {text.reply_id}"


def test_only_a_private_text_asks_histories_to_forget_it(copier, acme):
    copier.copy(prepared(acme, "Thanks.", public=True))
    assert not formats() & set(SECRET)
    copier.copy(prepared(acme, "Thanks.", public=False))
    assert formats() >= set(SECRET)


def test_what_is_not_on_the_clipboard_is_not_recorded_as_used(copier, acme, monkeypatch):
    """As when another program takes the clipboard in the same moment."""
    monkeypatch.setattr(QMimeData, "setText", lambda _data, _text: None)
    with pytest.raises(DeskError, match="clipboard-refused"):
        copier.copy(prepared(acme, "Thanks."))
    assert copying.recent_uses(acme) == []


def test_a_text_with_a_gap_does_not_touch_the_clipboard(copier, acme):
    QApplication.clipboard().setText("mine")
    with pytest.raises(DeskError, match="copy-incomplete"):
        copier.copy(prepared(acme, "Hello {{ person.first_name }}."))
    assert QApplication.clipboard().text() == "mine"


def test_a_text_of_no_reply_goes_the_same_way_and_counts_for_none(copier, acme):
    assert copier.copy(copying.written(acme, "Free words.", Purpose())) == 0
    assert QApplication.clipboard().text() == "Free words."
    assert copying.recent_uses(acme) == []
    with pytest.raises(DeskError, match="copy-needs-reason"):
        copier.copy(copying.written(acme, "Write to ana@correo.example", Purpose()))


def test_what_the_person_had_copied_survives_several_replies(copier, acme):
    QApplication.clipboard().setText("mine")
    copier.copy(prepared(acme, "One."))
    copier.copy(prepared(acme, "Two."))
    copier.give_back()
    assert QApplication.clipboard().text() == "mine"
    assert not copier.can_give_back


def test_it_can_be_got_back_for_ten_minutes(copier, acme, monkeypatch):
    QApplication.clipboard().setText("mine")
    copier.copy(prepared(acme, "One."))
    then = clipboard_module.time.monotonic()
    monkeypatch.setattr(clipboard_module.time, "monotonic", lambda: then + 599)
    assert copier.can_give_back
    monkeypatch.setattr(clipboard_module.time, "monotonic", lambda: then + 601)
    assert not copier.can_give_back
    copier.give_back()
    assert QApplication.clipboard().text() == "One."
