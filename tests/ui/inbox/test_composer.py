"""Answering a case: replies filled in from it, stops, one way to the clipboard, and nothing typed is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import now
from cmdesk.domain.opening_spans import Span
from cmdesk.domain.replies import Wording
from cmdesk.services import accounts, case_moves, case_view, cases, copying, drafts, hours, promises, replies
from cmdesk.services.accounts import AccountCard
from cmdesk.services.cases import NewCase
from cmdesk.services.desk import ClientScope
from cmdesk.services.replies import ReplyText
from cmdesk.ui.inbox import answer_box
from cmdesk.ui.inbox.composer import Composer
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.session import Notice, Session

Type = Callable[[QWidget, str], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def log(scope: ClientScope, channel: str = "comment", title: str = "") -> int:
    new = NewCase(
        "It came late", "complaint", "instagram", channel=channel, person_name="Marta Olmedo", title=title
    )
    return cases.log(scope, new).id


def reply(scope: ClientScope, title: str, body: str, **more: Any) -> int:
    return replies.save(scope, ReplyText(title, body, **more))


@pytest.fixture
def case(acme: ClientScope) -> int:
    return log(acme, title="The cake")


@pytest.fixture
def composer(session: Session, case: int, qtbot: QtBot) -> Iterator[Composer]:
    QApplication.clipboard().clear()
    made = Composer(session)
    qtbot.addWidget(made)
    made.resize(520, 240)
    show(made, case)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_text()
    yield made
    made.show_case(None)


def show(composer: Composer, case_id: int) -> None:
    composer.show_case(case_view.view(composer._session.scope, case_id))


def acts(scope: ClientScope, case_id: int) -> list[str]:
    return [entry.kind for entry in case_view.view(scope, case_id).timeline]


def told(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def clipboard() -> str:
    return QApplication.clipboard().text()


def pick(composer: Composer, qtbot: QtBot, typed: str) -> None:
    qtbot.waitUntil(composer.replies.isVisible)
    qtbot.keyClicks(composer.replies._search, typed)
    qtbot.keyClick(composer.replies._search, Qt.Key.Key_Return)


def test_an_answer_is_picked_copied_and_posted_by_keyboard(
    composer: Composer, acme: ClientScope, case: int, session: Session, qtbot: QtBot, type_text: Type
) -> None:
    said: list[Notice] = []
    session.said.connect(said.append)
    made = reply(acme, "Apology", "Dear {{ person.first_name }}: we are sorry about {{ case.subject }}.")
    type_text(composer.text, "/")
    pick(composer, qtbot, "apol")
    assert composer.text.template() == "Dear Marta: we are sorry about The cake."
    with qtbot.waitSignal(composer.done):
        qtbot.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
    assert clipboard() == "Dear Marta: we are sorry about The cake."
    [use] = copying.recent_uses(acme)
    assert (use.reply_id, use.person, use.network) == (made, "Marta Olmedo", "instagram")
    show(composer, case)
    assert composer.text.template() == ""
    assert case_view.view(acme, case).copied_text == clipboard()
    assert "Is it posted already?" in told(composer.after.posted)
    composer.after.posted.yes.click()
    show(composer, case)
    assert not composer.after.posted.isVisible()
    assert acts(acme, case)[-2:] == ["moved", "posted"]
    assert said[-1].undo
    said[-1].undo()
    show(composer, case)
    assert composer.after.posted.isVisible()


def test_it_is_posted_with_a_time_and_a_link_and_a_wrong_time_is_refused(
    composer: Composer, acme: ClientScope, case: int
) -> None:
    case_moves.copied(acme, case, "Sorry", public=True)
    show(composer, case)
    composer.after.posted.more.click()
    composer.after.posted.moment.show_moment(now() + dt.timedelta(days=2))
    composer.after.posted.link.setText("https://example.com/1")
    composer.after.posted.yes.click()
    assert case_view.view(acme, case).first_answer_at is None
    assert composer.after.posted._problem.isVisible()
    composer.after.posted.moment.show_moment(now() + dt.timedelta(minutes=2))
    composer.after.posted.yes.click()
    entry = case_view.view(acme, case).timeline[-1]
    assert (entry.kind, entry.payload["link"]) == ("posted", "https://example.com/1")


def test_undo_and_not_after_all_bring_the_text_back(
    composer: Composer, acme: ClientScope, case: int, session: Session
) -> None:
    said: list[Notice] = []
    session.said.connect(said.append)
    composer._on_reply(reply(acme, "Apology", "We are sorry."))
    composer.send()
    assert said[-1].undo
    said[-1].undo()
    show(composer, case)
    assert composer.text.template() == "We are sorry."
    assert copying.recent_uses(acme) == []
    composer.send()
    assert len(copying.recent_uses(acme)) == 1  # it is known to be of that reply
    show(composer, case)
    composer.after.posted.no.click()
    show(composer, case)
    assert composer.text.template() == "We are sorry."
    assert acts(acme, case)[-1] == "not-posted"
    assert not composer.after.posted.isVisible()
    assert said[-1].undo
    said[-1].undo()
    show(composer, case)
    assert composer.after.posted.isVisible()


def test_a_missing_value_stands_as_its_name_is_selected_and_stops(
    composer: Composer, acme: ClientScope, qtbot: QtBot, type_text: Type
) -> None:
    why = AskedField("why", "reason", "text", (), "")
    made = reply(acme, "Apology", "Sorry that {{ ask.why }}, {{ person.handle }}.", fields=(why,))
    composer._on_reply(made)
    assert composer.text.toPlainText() == "Sorry that \ufffc, \ufffc."
    assert not composer.box.copy.isEnabled()
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
    assert clipboard() == ""
    assert "why, user name missing" in told(composer)
    type_text(composer.text, "it came late")
    assert composer.text.template() == "Sorry that it came late, {{ person.handle }}."
    assert composer.text.go_to_missing()
    type_text(composer.text, "Marta")
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
    assert clipboard() == "Sorry that it came late, Marta."


def test_public_and_private_are_two_forms_of_a_reply_until_it_is_changed_by_hand(
    composer: Composer, acme: ClientScope, type_text: Type
) -> None:
    wordings = (Wording("Let us talk in private.", visibility="public"),)
    made = reply(acme, "Call", "Call Ana at 600 111 222.", visibility="private", variants=wordings)
    composer._on_reply(made)
    assert composer.text.template() == "Let us talk in private."
    composer._on_mode("private")
    assert composer.text.template() == "Call Ana at 600 111 222."
    composer._on_mode("note")
    composer._on_mode("public")
    assert composer.text.template() == "Let us talk in private."
    type_text(composer.text, "!")
    composer._on_mode("private")
    assert composer.text.template() == "Let us talk in private.!"


def test_a_reply_with_somebodys_data_has_a_public_form_without_it(
    composer: Composer, acme: ClientScope
) -> None:
    made = reply(acme, "Call", "Sorry, {{ person.first_name }}. Call Ana at 600 111 222.")
    composer._on_reply(made)
    assert "600" not in composer.text.template()
    assert composer.text.template().startswith("Sorry, Marta. ")
    composer._on_mode("private")
    assert composer.text.template() == "Sorry, Marta. Call Ana at 600 111 222."


def test_a_stop_is_copied_only_with_a_reason_which_is_kept_with_the_case(
    composer: Composer, acme: ClientScope, globex: ClientScope, case: int, qtbot: QtBot, type_text: Type
) -> None:
    type_text(composer.text, "Ask Globex, or write to ana@correo.example")
    qtbot.waitUntil(lambda: "Globex" in told(composer.box.findings))
    assert "ana@correo.example" in told(composer.box.findings)
    composer.box.copy.click()
    [dialog] = composer.findChildren(Dialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert clipboard() == ""
    [box] = dialog.findChildren(TextBox)
    type_text(box, "They work together")
    dialog.press_default()
    assert clipboard() == "Ask Globex, or write to ana@correo.example"
    copied = next(e for e in case_view.view(acme, case).timeline if e.kind == "copied")
    assert copied.payload["reason"] == "They work together"


def test_a_gap_written_by_hand_is_never_copied(composer: Composer, type_text: Type) -> None:
    type_text(composer.text, "Dear [name]")
    composer.send()
    assert clipboard() == ""
    assert not composer.box.copy.isEnabled()


def test_what_was_said_in_private_has_no_public_answer(composer: Composer, acme: ClientScope) -> None:
    show(composer, log(acme, channel="dm"))
    assert not composer.box._modes[True].isVisible()
    assert composer.box._modes[False].value == "private"
    composer.text.show_text("Call 600 111 222")
    composer.send()
    assert clipboard() == "Call 600 111 222"
    assert composer._answering.view.timeline[-1].kind == "logged"


def test_a_note_is_saved_into_the_timeline_and_never_copied(
    composer: Composer, acme: ClientScope, case: int, qtbot: QtBot, type_text: Type
) -> None:
    composer._on_mode("note")
    type_text(composer.text, "Said 17:00 / arrived {late}")
    assert not composer.replies.isVisible()
    assert not composer.values.isVisible()
    with qtbot.waitSignal(composer.done):
        qtbot.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
    entry = case_view.view(acme, case).timeline[-1]
    assert (entry.kind, entry.payload["text"]) == ("note", "Said 17:00 / arrived {late}")
    assert clipboard() == ""
    assert composer.text.template() == ""


def test_a_note_is_written_beside_the_answer_and_neither_becomes_the_other(
    composer: Composer, acme: ClientScope, case: int, type_text: Type
) -> None:
    type_text(composer.text, "We are sorry")
    composer._on_mode("note")
    assert composer.text.template() == ""
    type_text(composer.text, "Between us: our fault")
    show(composer, log(acme))
    show(composer, case)
    assert composer.text.template() == "Between us: our fault"
    composer.insert(", says the shop")
    assert composer.text.template() == "We are sorry, says the shop"
    composer.send()
    assert clipboard() == "We are sorry, says the shop"
    composer._on_mode("note")
    assert composer.text.template() == "Between us: our fault"
    composer.send()
    assert case_view.view(acme, case).timeline[-1].payload["text"] == "Between us: our fault"
    assert composer.box._modes[True].value == "public"
    assert drafts.take(acme, f"case/{case}") == ""


def test_what_was_begun_goes_on_for_whom_it_was_begun(composer: Composer, type_text: Type) -> None:
    composer._on_mode("private")
    type_text(composer.text, "Only for you")
    composer.answer()
    assert composer.box._modes[True].value == "private"
    composer.text.show_text("")
    composer.answer()
    assert composer.box._modes[True].value == "public"


def test_what_is_typed_is_kept_when_the_window_closes_at_once(
    composer: Composer, acme: ClientScope, case: int, type_text: Type
) -> None:
    type_text(composer.text, "Half a sen")
    composer.hide()
    assert "Half a sen" in drafts.take(acme, f"case/{case}")


def test_what_another_version_kept_is_an_answer_as_it_stands(composer: Composer, acme: ClientScope) -> None:
    for kept in ("Plain words", '{"answer": 1}', "[]"):
        other = log(acme)
        drafts.keep(acme, f"case/{other}", kept)
        show(composer, other)
        assert composer.text.template() == kept


def test_what_isnt_sent_is_kept_with_its_case(
    composer: Composer, acme: ClientScope, case: int, session: Session, qtbot: QtBot, type_text: Type
) -> None:
    other = log(acme)
    composer._on_reply(reply(acme, "Apology", "We are sorry, {{ person.handle }}."))
    composer._on_mode("private")
    show(composer, other)
    assert composer.text.template() == ""
    assert composer.box._modes[True].value == "public"
    show(composer, case)
    assert composer.text.template() == "We are sorry, {{ person.handle }}."
    assert composer.box._modes[True].value == "private"
    again = Composer(session)  # after a restart
    qtbot.addWidget(again)
    show(again, case)
    assert again.text.go_to_missing()
    type_text(again.text, "Marta")
    again.send()
    assert len(copying.recent_uses(acme)) == 1
    assert drafts.take(acme, f"case/{case}") == ""


def test_what_is_typed_is_kept_before_the_case_is_left(
    composer: Composer, acme: ClientScope, case: int, qtbot: QtBot, type_text: Type
) -> None:
    type_text(composer.text, "Half a sen")
    qtbot.waitUntil(lambda: "Half a sen" in drafts.take(acme, f"case/{case}"))
    composer.text.show_text("")
    composer._keep()
    assert drafts.take(acme, f"case/{case}") == ""


def test_the_same_case_shown_again_leaves_what_is_typed(
    composer: Composer, case: int, type_text: Type
) -> None:
    type_text(composer.text, "Half a sen")
    show(composer, case)
    assert composer.text.template() == "Half a sen"


def test_a_promise_in_public_is_offered_as_a_reminder_once(
    composer: Composer, acme: ClientScope, case: int
) -> None:
    for day in range(7):
        hours.save_day(acme, "answers", day, [Span("00:00", "24:00")])
    composer.text.show_text("Te llamamos mañana.")
    composer.send()
    show(composer, case)
    assert "You promised “mañana”" in told(composer.after.promise)
    composer.after.promise.remind.click()
    [row] = promises.list_open(acme)
    assert (row.case_id, row.text) == (case, "Promised: “mañana”")
    show(composer, case)
    assert not composer.after.promise.isVisible()
    composer.text.show_text("Te llamamos mañana, otra vez.")
    composer.send()
    show(composer, case)
    composer.after.promise.dismiss.click()
    show(composer, case)
    assert not composer.after.promise.isVisible()
    composer.text.show_text("Te llamamos el lunes.")
    composer.send()
    assert "You promised “el lunes”" in told(composer.after.promise)


def test_a_promise_in_private_is_nobody_elses_business(composer: Composer, case: int) -> None:
    composer._on_mode("private")
    composer.text.show_text("Te llamamos mañana.")
    composer.send()
    show(composer, case)
    assert not composer.after.promise.isVisible()


def test_a_second_reply_goes_on_from_the_first_and_one_by_hand_keeps_its_place(
    composer: Composer, acme: ClientScope, qtbot: QtBot, type_text: Type
) -> None:
    hello, sorry = (
        reply(acme, "Hello", "Hello, {{ person.first_name }}."),
        reply(acme, "Apology", "We are sorry."),
    )
    composer._on_reply(hello)
    composer._on_reply(sorry)
    assert composer.text.template() == "Hello, Marta.\n\nWe are sorry."
    composer._on_mode("private")
    composer.text.show_text("By hand: /")
    composer._on_reply(hello)
    assert composer.text.template() == "By hand: Hello, Marta."
    filled = [cursor.selectedText() for cursor in composer.text._filled]
    assert filled == ["Marta"]


def test_a_detail_is_put_in_where_the_brace_was_typed(
    composer: Composer, acme: ClientScope, qtbot: QtBot, type_text: Type
) -> None:
    accounts.save(acme, AccountCard("instagram", "@acme"))
    type_text(composer.text, "😀 We are {")
    qtbot.waitUntil(composer.values.isVisible)
    qtbot.keyClicks(composer.values._search, "brand's account")
    qtbot.keyClick(composer.values._search, Qt.Key.Key_Return)
    assert composer.text.template() == "😀 We are @acme"
    composer.text.insert_text(" and ")
    composer._on_value(("person.last_name", ""))
    assert composer.text.template() == "😀 We are @acme and {{ person.last_name }}"


def test_nothing_is_sent_while_a_reply_is_chosen(composer: Composer, qtbot: QtBot, type_text: Type) -> None:
    type_text(composer.text, "We are sorry /")
    qtbot.waitUntil(composer.replies.isVisible)
    qtbot.keyClick(composer.replies._search, Qt.Key.Key_Return, CTRL)
    assert clipboard() == ""
    qtbot.keyClick(composer.replies._search, Qt.Key.Key_Escape)
    assert not composer.replies.isVisible()
    assert composer.text.template() == "We are sorry /"


def test_a_slash_inside_a_word_asks_for_nothing(composer: Composer, type_text: Type) -> None:
    type_text(composer.text, "24/7 and/or")
    assert not composer.replies.isVisible()


def test_what_a_department_answered_becomes_an_answer(composer: Composer) -> None:
    composer._on_mode("note")
    composer.insert("Our fault: come when you like.")
    assert composer.text.template() == "Our fault: come when you like."
    assert composer.box._modes[True].value == "public"
    assert composer.text.hasFocus()


def test_what_was_copied_for_another_brand_is_not_pasted(
    composer: Composer, acme: ClientScope, globex: ClientScope, session: Session, case: int
) -> None:
    composer.text.show_text("We are sorry.")
    composer.send()
    composer.text.paste()
    assert composer.text.template() == "We are sorry."
    session.activate(globex.client_id)
    show(composer, log(globex))
    composer.text.paste()
    assert composer.text.template() == ""
    assert "You copied this for Acme" in told(composer)
    QApplication.clipboard().setText("from a page")
    composer.text.paste()
    assert composer.text.template() == "from a page"


def test_findings_are_read_aloud_once(composer: Composer, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(answer_box, "announce", lambda _of, sentence, urgent=False: heard.append(sentence))
    composer.text.show_text("Write to ana@correo.example")
    composer._look()
    composer.text.show_text("Write to ana@correo.example!")
    composer._look()
    assert len(heard) == 1
    composer.text.show_text("Write to us")
    composer._look()
    composer.text.show_text("Write to ana@correo.example")
    composer._look()
    assert len(heard) == 2


@pytest.mark.parametrize(
    "hostile",
    [
        "{{" * 50,
        "\u202e{{ x }}\u200d" * 20,
        "{{ person.first_name }}" * 30,
        "<b>bold</b><img src='http://example.com/a.png'>",
        "=cmd|'/c calc'!A0",
        "{% raw %} %NAME% [nombre]",
        "👩‍👩‍👧‍👦" * 40,
        "a" * 5000,
    ],
)
def test_whatever_is_written_stands_as_it_is(composer: Composer, case: int, hostile: str) -> None:
    composer.text.show_text(hostile)
    composer._look()
    assert composer.text.template() == hostile
    composer._keep()
    composer.show_case(None)
    show(composer, case)
    assert composer.text.template() == hostile


def test_nothing_is_written_in_the_overview(composer: Composer, session: Session, case: int) -> None:
    view = case_view.view(session.scope, case)
    session.activate(None)
    composer.show_case(view)
    assert not composer.isVisible()


def test_the_counter_follows_network_and_audience(
    composer: Composer, acme: ClientScope, qtbot: QtBot
) -> None:
    new = NewCase("Hi", "question", "x", person_name="Ana")
    show(composer, cases.log(acme, new).id)
    composer.text.show_text("a" * 300)
    composer._look()
    assert composer.box.counter.accessibleName() == "300 of 280 characters"
    assert composer.box.findings.isVisible()
    composer._on_mode("private")
    assert composer.box.counter.accessibleName() == "300 of 10000 characters"
