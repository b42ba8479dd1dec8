"""Logging a case: proposed from the clipboard, never into another brand by mistake, and nothing is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.cases import LONGEST_TEXT, Outcome, Sentiment
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.opening_spans import Span
from cmdesk.services import (
    accounts,
    case_changes,
    case_files,
    case_list,
    case_moves,
    case_view,
    cases,
    detection,
    drafts,
    duplicates,
    hours,
    people,
    people_list,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.case_changes import Correction
from cmdesk.services.case_list import CaseFilter, CaseRow
from cmdesk.services.cases import NewCase
from cmdesk.services.desk import ClientScope
from cmdesk.services.detection import Proposal
from cmdesk.ui.inbox.log import LogDialog
from cmdesk.ui.widgets.session import Notice, Session

CTRL = Qt.KeyboardModifier.ControlModifier
SAID = "I waited half an hour for a cake that was paid already."
Type = Callable[[QWidget, str], None]
Open = Callable[..., LogDialog]


@pytest.fixture
def account(acme: ClientScope) -> int:
    return accounts.save(acme, AccountCard("instagram", "@acme"))


@pytest.fixture
def rosa(acme: ClientScope) -> int:
    made = people.ensure(acme, name="Rosa Ibáñez", network="instagram", handle="@rosa_ib")
    assert made is not None
    return made


@pytest.fixture
def always_open(acme: ClientScope) -> None:
    for weekday in range(7):
        hours.save_day(acme, "answers", weekday, [Span("00:00", "24:00")])


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Proposal]:
    """What is detected, whatever was copied."""
    proposals: list[Proposal] = []
    monkeypatch.setattr(detection, "propose", lambda *_: list(proposals))
    return proposals


@pytest.fixture
def opened(session: Session, qtbot: QtBot) -> Open:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def open_(copied: str = "", image: QImage | None = None) -> LogDialog:
        dialog = LogDialog(parent, session, copied, image)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_


@pytest.fixture
def said(session: Session) -> list[Notice]:
    heard: list[Notice] = []
    session.said.connect(heard.append)
    return heard


def proposal(session: Session, text: str = SAID, **known) -> Proposal:
    made = Proposal(
        text=text,
        original=f"rosa_ib 12 min\n{text}\nLike",
        client_id=session.client.id if session.client else None,
        reason="",
        network="instagram",
        account_id=None,
        channel="comment",
        author="",
        handle="@rosa_ib",
        person_id=None,
        link="",
        received_at=now() - dt.timedelta(minutes=12),
        kind="complaint",
        severity=2,
        sentiment=Sentiment.NEGATIVE,
        other_id=None,
    )
    return replace(made, **known)


def listed(scope: ClientScope) -> list[CaseRow]:
    return case_list.window(scope, CaseFilter())


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def finish(dialog: LogDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)


# -- what was copied ------------------------------------------------------------------------------


def test_a_copied_comment_is_logged_with_one_key(
    session, opened: Open, found, account: int, rosa: int, acme, qtbot
) -> None:
    found.append(proposal(session, account_id=account, person_id=rosa))
    dialog = opened("…")
    with qtbot.waitSignal(dialog.logged) as heard:
        finish(dialog, qtbot)
    [row] = listed(acme)
    assert heard.args == [acme.client_id, row.id, True]
    assert (row.who, row.kind, row.severity, row.sentiment) == ("Rosa Ibáñez", "complaint", 2, "negative")
    view = case_view.view(acme, row.id)
    assert view.text == SAID
    assert view.original == found[0].original
    assert (row.network, row.channel) == ("instagram", "comment")
    assert not dialog.isVisible()


def test_what_was_detected_is_marked_until_it_is_changed(
    session, opened: Open, found, rosa: int, qtbot
) -> None:
    found.append(proposal(session, person_id=rosa))
    form = opened("…").view.form
    assert form.kind_row.detected
    assert form.person_row.detected
    assert form.place_row.detected
    qtbot.keyClick(form.kind.focusProxy(), Qt.Key.Key_Right)
    assert form.kind.value == "question"
    assert not form.kind_row.detected
    assert form.person_row.detected


def test_what_is_not_known_is_not_marked(session, opened: Open, found) -> None:
    found.append(proposal(session, network="", handle="", received_at=None))
    form = opened("…").view.form
    assert form.kind_row.detected
    assert not form.person_row.detected
    assert not form.place_row.detected
    assert not form.more.rows["received_at"].detected


def test_a_kind_that_nothing_tells_is_not_marked(session, opened: Open, found) -> None:
    found.append(proposal(session, "Tomorrow with my mother", kind=""))
    form = opened("…").view.form
    assert form.kind.value == "mention"
    assert not form.kind_row.detected


def test_the_text_can_be_corrected_and_the_original_is_kept(
    session, opened: Open, found, acme, qtbot, type_text: Type
) -> None:
    found.append(proposal(session))
    dialog = opened("…")
    dialog.view.text.box.selectAll()
    type_text(dialog.view.text.box, "Waited 30 min")
    qtbot.keyClick(dialog.view.text.box, Qt.Key.Key_S, CTRL)
    [row] = listed(acme)
    view = case_view.view(acme, row.id)
    assert view.text == "Waited 30 min"
    assert view.original == found[0].original


def test_save_alone_does_not_ask_to_answer(session, opened: Open, found, acme, qtbot) -> None:
    found.append(proposal(session))
    dialog = opened("…")
    with qtbot.waitSignal(dialog.logged) as heard:
        qtbot.keyClick(dialog, Qt.Key.Key_S, CTRL)
    assert heard.args[2] is False


def test_what_was_logged_can_be_taken_back(session, opened: Open, found, acme, qtbot, said) -> None:
    found.append(proposal(session))
    finish(opened("…"), qtbot)
    assert said[-1].text == f"Case {listed(acme)[0].reference} logged"
    said[-1].undo()
    assert listed(acme) == []


def test_clearing_begins_by_hand(session, opened: Open, found, acme, qtbot, type_text: Type) -> None:
    found.append(proposal(session))
    dialog = opened("…")
    dialog.view.text.clear.click()
    assert not dialog.view.form.kind_row.detected
    assert dialog.view.text.box.hasFocus()
    type_text(dialog.view.text.box, "They rang")
    finish(dialog, qtbot)
    [row] = listed(acme)
    view = case_view.view(acme, row.id)
    assert (view.text, view.original, row.who) == ("They rang", "", "")


PASTED = """rosa_ib
12 min
El sábado esperé media hora para recoger una tarta que ya estaba pagada y nadie me dio una explicación.
Me gusta
Responder
"""


def test_all_of_it_is_really_detected(opened: Open, acme, account: int, rosa: int, qtbot) -> None:
    dialog = opened(PASTED)
    finish(dialog, qtbot)
    [row] = listed(acme)
    assert (row.who, row.kind, row.sentiment, row.severity) == ("Rosa Ibáñez", "complaint", "negative", 2)
    assert (row.network, row.channel) == ("instagram", "comment")
    assert dt.timedelta(minutes=11) < now() - row.received_at < dt.timedelta(minutes=15)
    view = case_view.view(acme, row.id)
    assert view.text.startswith("El sábado")
    assert view.text.endswith("explicación.")
    assert view.original == PASTED


def test_another_brand_is_really_noticed(opened: Open, globex, account: int) -> None:
    dialog = opened("At Globex they answer in two minutes")
    assert dialog.view.asked.isVisible()
    assert dialog._item.other_id == globex.client_id


# -- by hand --------------------------------------------------------------------------------------


def test_a_case_is_written_by_hand(opened: Open, acme, account: int, qtbot, type_text: Type) -> None:
    dialog = opened()
    form = dialog.view.form
    type_text(dialog.view.text.box, "Do you open on Sundays?")
    form.kind.choose("question")
    type_text(form.person, "@luis")
    type_text(form.title, "Sundays")
    form.place.setCurrentIndex(form.place.findText("Instagram · Private message"))
    form.more.severity.choose("1")
    form.more.sentiment.choose("neutral")
    form.more.link.setText("https://x.example/1")
    form.more.tags.set_words(["hours"])
    finish(dialog, qtbot)
    [row] = listed(acme)
    assert (row.kind, row.title, row.network, row.channel) == ("question", "Sundays", "instagram", "dm")
    assert (row.severity, row.sentiment, row.tags) == (1, "neutral", ("hours",))
    assert case_view.view(acme, row.id).link == "https://x.example/1"
    [person] = people_list.find(acme, "luis")
    assert [handle.handle for handle in person.handles] == ["@luis"]


def test_the_network_used_last_is_proposed_where_nothing_tells(
    session, opened: Open, found, acme, account: int, qtbot, type_text: Type
) -> None:
    accounts.save(acme, AccountCard("facebook", "acme"))
    found.append(proposal(session, network=""))
    form = opened("…").view.form
    assert form.place.currentText() == "Instagram · Public comment"
    assert not form.place_row.detected
    found[0] = proposal(session, network="facebook")
    finish(opened("…"), qtbot)
    assert opened().view.form.place.currentText() == "Facebook · Public comment"


def test_a_person_is_completed_from_the_register(
    opened: Open, acme, rosa: int, qtbot, type_text: Type
) -> None:
    cases.log(acme, NewCase("Earlier", "question", person_id=rosa))
    form = opened().view.form
    type_text(form.person, "ros")
    popup = form.person.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert form.person.person_id == rosa
    assert form.person.text() == "Rosa Ibáñez"
    assert form.person.note.startswith("1 case")


def test_a_corrected_name_keeps_the_handle_of_the_comment(
    session, opened: Open, found, acme, qtbot, type_text: Type
) -> None:
    found.append(proposal(session))
    dialog = opened("…")
    dialog.view.form.person.selectAll()
    type_text(dialog.view.form.person, "Rosa")
    finish(dialog, qtbot)
    [person] = people_list.find(acme, "rosa_ib")
    assert person.name == "Rosa"


def test_whose_handle_it_is_on_a_network_is_told(
    session, opened: Open, found, acme, account: int, rosa: int, qtbot
) -> None:
    found.append(proposal(session, network="facebook"))
    form = opened("…").view.form
    assert form.person.note == "new"
    form.place.setCurrentIndex(form.place.findText("Instagram · Public comment"))
    form.place.activated.emit(form.place.currentIndex())
    assert form.person.person_id == rosa
    assert form.person.text() == "Rosa Ibáñez"


def test_another_name_over_a_known_person_is_somebody_else(
    session, opened: Open, found, acme, rosa: int, qtbot, type_text: Type
) -> None:
    found.append(proposal(session, person_id=rosa))
    dialog = opened("…")
    dialog.view.form.person.selectAll()
    type_text(dialog.view.form.person, "Luis")
    finish(dialog, qtbot)
    assert listed(acme)[0].who == "Luis"


def test_nothing_is_logged_without_a_text(opened: Open, acme, qtbot) -> None:
    dialog = opened()
    finish(dialog, qtbot)
    assert dialog.isVisible()
    assert dialog.problem.text() == "Paste or write what the person said"
    assert dialog.view.text.box.hasFocus()
    assert listed(acme) == []


def test_a_moment_to_come_is_refused_at_its_field_and_nothing_is_lost(
    opened: Open, acme, qtbot, type_text: Type
) -> None:
    dialog = opened()
    type_text(dialog.view.text.box, "Hello")
    more = dialog.view.form.more
    more.received.show_moment(now() + dt.timedelta(days=1))
    finish(dialog, qtbot)
    assert dialog.isVisible()
    assert more.unfolded
    assert more.received.accessibleDescription() == dialog.problem.text() != ""
    assert dialog.view.text.box.toPlainText() == "Hello"
    more.received.show_moment(now() - dt.timedelta(days=1))
    finish(dialog, qtbot)
    assert len(listed(acme)) == 1


# -- when it is due -------------------------------------------------------------------------------


@pytest.mark.usefixtures("always_open")
def test_the_due_time_follows_kind_severity_and_moment(opened: Open) -> None:
    form = opened().view.form
    assert form.due.why == "Complaint: 4 h"
    form.more.severity.choose("4")
    assert form.due.why == "Complaint: 30 min"
    before = form.due.words
    form.more.received.show_moment(now() - dt.timedelta(hours=2))
    assert form.due.words != before
    assert "overdue" in form.due.words
    form.kind.turn(1)
    assert form.due.why == "Question: 4 h"


def test_it_says_that_there_are_no_answer_hours(opened: Open) -> None:
    assert opened().view.form.due.words == "No answer hours are set"


# -- brands ---------------------------------------------------------------------------------------


def test_another_brand_in_the_text_is_asked_about_before_anything_is_saved(
    session, opened: Open, found, acme, globex, qtbot
) -> None:
    found.append(proposal(session, other_id=globex.client_id))
    dialog = opened("…")
    assert "It mentions Globex. Which brand is this case for?" in words(dialog.view.asked)
    finish(dialog, qtbot)
    assert dialog.isVisible()
    assert "brand" in dialog.problem.text()
    assert listed(acme) == listed(globex) == []
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)  # the brand that is worked for has the keyboard
    assert not dialog.view.asked.isVisible()
    finish(dialog, qtbot)
    assert len(listed(acme)) == 1
    assert listed(globex) == []


def test_a_comment_goes_to_the_other_brand_only_when_that_is_chosen(
    session, opened: Open, found, acme, globex, account: int, rosa: int, qtbot, monkeypatch
) -> None:
    shop = accounts.save(globex, AccountCard("instagram", "@globex"))
    made = proposal(session, account_id=account, person_id=rosa, other_id=globex.client_id)

    def propose(_desk, scope, _copied, _at):
        if scope.client_id == acme.client_id:
            return [made]
        return [replace(made, client_id=globex.client_id, account_id=shop, person_id=None, other_id=None)]

    monkeypatch.setattr(detection, "propose", propose)
    dialog = opened("…")
    dialog.view.form.title.setText("My own words")
    dialog.view.asked.chosen.emit(globex.client_id)
    assert "Globex" in dialog._saved_in.findChildren(QWidget)[-1].accessibleName()
    with qtbot.waitSignal(dialog.logged) as heard:
        finish(dialog, qtbot)
    [row] = listed(globex)
    assert heard.args == [globex.client_id, row.id, True]
    assert (row.title, row.who) == ("My own words", "@rosa_ib")
    assert listed(acme) == []


def test_what_belongs_to_the_active_brand_never_goes_with_it(
    session, opened: Open, found, acme, globex, account, rosa, qtbot
):
    """Even where the detection says the same of both."""
    found.append(proposal(session, account_id=account, person_id=rosa, other_id=globex.client_id))
    dialog = opened("…")
    dialog.view.asked.chosen.emit(globex.client_id)
    finish(dialog, qtbot)
    [row] = listed(globex)
    assert row.person_id != rosa
    assert people_list.find(globex, "rosa")[0].id == row.person_id


def test_a_name_from_one_brands_register_does_not_go_to_another(
    session, opened: Open, found, globex, rosa: int, monkeypatch, qtbot
) -> None:
    found.append(proposal(session, person_id=rosa, other_id=globex.client_id))
    dialog = opened("…")
    assert dialog.view.form.person.text() == "Rosa Ibáñez"
    found.append(found[0])  # read again, it falls apart
    dialog.view.asked.chosen.emit(globex.client_id)
    assert dialog.view.form.person.text() == "@rosa_ib"


def test_in_the_overview_the_brand_is_asked_for_first(
    session, opened: Open, found, acme, globex, qtbot
) -> None:
    session.activate(None)
    found.append(proposal(session, client_id=None))
    dialog = opened("…")
    assert dialog.view.choice is not None
    assert not dialog.view.form.isVisible()
    finish(dialog, qtbot)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_2, CTRL)
    assert dialog.view.form.isVisible()
    assert [chip.isChecked() for chip in dialog.view.choice.chips] == [False, True]
    finish(dialog, qtbot)
    assert listed(acme) == []
    assert len(listed(globex)) == 1


def test_in_the_overview_a_detected_brand_is_shown_and_can_be_changed(
    session, opened: Open, found, acme, globex, qtbot
) -> None:
    session.activate(None)
    found.append(proposal(session, client_id=globex.client_id))
    dialog = opened("…")
    assert dialog.view.choice is not None
    assert "detected" in words(dialog.view.choice)
    assert dialog.view.choice.chips[1].isChecked()
    dialog.view.choice.chips[0].click()
    finish(dialog, qtbot)
    assert len(listed(acme)) == 1


def test_one_choice_is_enough_for_several_comments_of_no_known_brand(
    session, opened: Open, found, globex, qtbot
) -> None:
    session.activate(None)
    found += [proposal(session, "One", client_id=None), proposal(session, "Two", client_id=None)]
    dialog = opened("…")
    qtbot.keyClick(dialog, Qt.Key.Key_2, CTRL)
    with qtbot.waitSignal(dialog.finished):
        dialog.steps.log_all.click()
    assert {row.excerpt for row in listed(globex)} == {"One", "Two"}


def test_with_a_brand_active_no_key_chooses_another(
    session, opened: Open, found, acme, globex, qtbot
) -> None:
    found.append(proposal(session))
    dialog = opened("…")
    qtbot.keyClick(dialog, Qt.Key.Key_2, CTRL)
    finish(dialog, qtbot)
    assert len(listed(acme)) == 1


# -- several at once ------------------------------------------------------------------------------


@pytest.fixture
def three(session, found) -> None:
    for place, text in enumerate(("The bread was hard.", "Do you deliver?", "Lovely cakes!")):
        found.append(proposal(session, text, original=f"{place}: {text}", handle=f"@p{place}"))


@pytest.mark.usefixtures("three")
def test_saving_goes_on_with_the_next_comment(opened: Open, acme, qtbot) -> None:
    dialog = opened("…")
    assert "1 of 3" in words(dialog.steps)
    heard = []
    dialog.logged.connect(lambda *told: heard.append(told))
    finish(dialog, qtbot)
    assert dialog.view.text.box.toPlainText() == "Do you deliver?"
    assert "1 of 2" in words(dialog.steps)
    finish(dialog, qtbot)
    assert not dialog.steps.isVisible()
    finish(dialog, qtbot)
    assert not dialog.isVisible()
    assert len(listed(acme)) == 3
    assert [answers for *_, answers in heard] == [False, False, True]


@pytest.mark.usefixtures("three")
def test_going_back_and_forth_loses_nothing(opened: Open, acme, qtbot) -> None:
    dialog = opened("…")
    dialog.view.form.title.setText("Hard bread")
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown, CTRL)
    assert dialog.view.form.title.text() == ""
    dialog.steps.back.click()
    assert dialog.view.form.title.text() == "Hard bread"


@pytest.mark.usefixtures("three")
def test_one_can_be_left_out_and_the_others_logged_all_at_once(opened: Open, acme, qtbot, said) -> None:
    dialog = opened("…")
    dialog.steps.leave_out.click()
    with qtbot.waitSignal(dialog.finished):
        dialog.steps.log_all.click()
    assert {row.excerpt for row in listed(acme)} == {"Do you deliver?", "Lovely cakes!"}
    said[-1].undo()
    assert listed(acme) == []


@pytest.mark.usefixtures("three")
def test_logging_all_stops_where_a_brand_has_to_be_said(
    session, opened: Open, found, acme, globex, qtbot
) -> None:
    found[1] = replace(found[1], other_id=globex.client_id)
    dialog = opened("…")
    dialog.steps.log_all.click()
    qtbot.waitUntil(lambda: dialog.view.text.box.toPlainText() == "Do you deliver?")
    assert dialog.view.asked.isVisible()
    assert [row.excerpt for row in listed(acme)] == ["The bread was hard."]


@pytest.mark.usefixtures("three")
def test_logging_all_stops_where_one_may_be_logged_already(opened: Open, found, acme, qtbot) -> None:
    cases.log(acme, NewCase("Lovely cakes!", "praise", handle="@p2", network="instagram"))
    dialog = opened("…")
    dialog.steps.log_all.click()
    qtbot.waitUntil(lambda: dialog.view.text.box.toPlainText() == "Lovely cakes!")
    assert dialog.view.isEnabled()
    assert dialog.view.same.isVisible()
    assert len(listed(acme)) == 3


@pytest.mark.usefixtures("three")
def test_logging_all_can_be_stopped_with_esc(opened: Open, acme, qtbot) -> None:
    dialog = opened("…")
    dialog.logged.connect(lambda *_: dialog.reject())
    dialog.steps.log_all.click()  # saves the first before anything else happens
    qtbot.wait(50)
    assert len(listed(acme)) == 1


def test_what_is_too_long_is_cut_and_that_is_said(session, opened: Open, acme, qtbot) -> None:
    dialog = opened("too long " * 20_000)
    assert "too long" in dialog.problem.text()
    finish(dialog, qtbot)
    assert len(case_view.view(acme, listed(acme)[0].id).text) <= LONGEST_TEXT


# -- the same matter ------------------------------------------------------------------------------


def test_a_likely_duplicate_is_offered_and_added_to(
    session, opened: Open, found, acme, rosa: int, account: int, qtbot, said
) -> None:
    first = cases.log(acme, NewCase(SAID, "complaint", "instagram", account, person_id=rosa))
    found.append(proposal(session, person_id=rosa, account_id=account, link="https://x.example/2"))
    dialog = opened("…")
    assert f"It looks the same as {first.reference}" in words(dialog.view.same)
    dialog.view.same.choice.turn(1)
    with qtbot.waitSignal(dialog.logged) as heard:
        finish(dialog, qtbot)
    assert heard.args == [acme.client_id, first.id, True]
    assert [row.id for row in listed(acme)] == [first.id]
    assert "message" in [entry.kind for entry in case_view.view(acme, first.id).timeline]
    assert said[-1].text == f"Added to {first.reference}"
    assert said[-1].undo is None


def test_without_a_choice_it_is_a_new_case(session, opened: Open, found, acme, rosa: int, qtbot) -> None:
    cases.log(acme, NewCase(SAID, "complaint", person_id=rosa))
    found.append(proposal(session, person_id=rosa))
    finish(opened("…"), qtbot)
    assert len(listed(acme)) == 2


def test_the_same_words_of_somebody_else_are_another_matter(
    session, opened: Open, found, acme, rosa: int
) -> None:
    cases.log(acme, NewCase("Thank you!", "praise", handle="@other", network="instagram"))
    found.append(proposal(session, "Thank you!", person_id=rosa))
    assert not opened("…").view.same.isVisible()


def test_a_duplicate_is_found_while_it_is_typed(opened: Open, acme, qtbot, type_text: Type) -> None:
    cases.log(acme, NewCase("Is it open?", "question"))
    dialog = opened()
    type_text(dialog.view.text.box, "is it OPEN")
    qtbot.waitUntil(dialog.view.same.isVisible)


@pytest.fixture
def closed(acme: ClientScope, rosa: int, account: int) -> int:
    made = cases.log(acme, NewCase("The bread was hard.", "complaint", "instagram", account, person_id=rosa))
    case_moves.resolve(acme, [made.id], Outcome.SOLVED)
    return made.id


def test_a_case_closed_today_can_be_taken_up_again(
    session, opened: Open, found, acme, rosa: int, account: int, closed: int, qtbot
) -> None:
    found.append(proposal(session, "And again today!", person_id=rosa, account_id=account, received_at=None))
    dialog = opened("…")
    assert "Is it still about that?" in words(dialog.view.same)
    dialog.view.same.choice.turn(1)
    finish(dialog, qtbot)
    [row] = listed(acme)
    assert row.id == closed
    assert row.state == "in-progress"


def test_a_new_case_is_linked_to_the_one_that_was_closed(
    session, opened: Open, found, acme, rosa: int, account: int, closed: int, qtbot
) -> None:
    found.append(proposal(session, "Something else", person_id=rosa, account_id=account, received_at=None))
    finish(opened("…"), qtbot)
    [row] = listed(acme)
    assert row.id != closed
    assert [other.id for other in case_view.view(acme, row.id).linked] == [closed]


def test_thanks_leave_a_closed_case_closed(
    session, opened: Open, found, acme, rosa: int, account: int, closed: int, qtbot, said
) -> None:
    found.append(proposal(session, "Gracias!", person_id=rosa, account_id=account, received_at=None))
    dialog = opened("…")
    dialog.view.same.choice.turn(1)
    finish(dialog, qtbot)
    assert listed(acme) == []
    assert "only says thanks" in said[-1].text


# -- screenshots ----------------------------------------------------------------------------------


def picture() -> QImage:
    made = QImage(64, 48, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.darkGreen)
    return made


def test_a_screenshot_from_the_clipboard_is_kept_with_the_case(
    opened: Open, acme, qtbot, type_text: Type
) -> None:
    dialog = opened("", picture())
    type_text(dialog.view.text.box, "See the picture")
    finish(dialog, qtbot)  # even while it is being read
    qtbot.waitUntil(lambda: not dialog.isVisible())
    [row] = listed(acme)
    [file] = case_files.of_cases(acme, [row.id])
    assert file.media_type == "image/png"
    assert QImage(str(case_files.path(acme, file.id))).size() == picture().size()


def test_a_screenshot_alone_says_enough(opened: Open, acme, qtbot) -> None:
    for _ in range(2):
        dialog = opened("", picture())
        finish(dialog, qtbot)
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())
    first, second = listed(acme)
    assert (first.title, first.excerpt) == ("Screenshot 1.png", "")
    assert len(case_files.of_cases(acme, [first.id])) == 1
    assert duplicates.likely(acme, "", first.person_id) == []
    case_changes.correct(acme, second.id, Correction(text="", title="A torn bag"))
    assert case_view.view(acme, second.id).row.title == "A torn bag"
    dialog = opened("")
    finish(dialog, qtbot)
    assert dialog.isVisible()  # neither text nor picture
    dialog.reject()


def test_files_can_be_dropped_and_taken_away(
    opened: Open, acme, qtbot, tmp_path: Path, type_text: Type
) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(name)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("one.txt", "two.txt")])
    dialog = opened()
    drop = QDropEvent(
        QPointF(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    dialog.view.dropEvent(drop)
    shots = dialog._shots[dialog._item]
    qtbot.waitUntil(lambda: shots.ready)
    assert shots.names() == ["one.txt", "two.txt"]
    qtbot.keyClick(shots.layout().itemAt(0).widget(), Qt.Key.Key_Delete)
    type_text(dialog.view.text.box, "With a file")
    finish(dialog, qtbot)
    [row] = listed(acme)
    assert [file.name for file in case_files.of_cases(acme, [row.id])] == ["two.txt"]


def test_an_image_pasted_into_the_text_becomes_a_file_of_the_case(opened: Open, qtbot) -> None:
    mime = QMimeData()
    mime.setImageData(picture())
    dialog = opened()
    dialog.view.text.box.insertFromMimeData(mime)
    assert dialog._shots[dialog._item].names() == ["Screenshot 1.png"]
    qtbot.waitUntil(lambda: dialog._shots[dialog._item].ready)


def test_a_file_that_cannot_be_kept_is_told_and_the_case_waits(
    opened: Open, acme, qtbot, tmp_path: Path, type_text: Type
) -> None:
    (tmp_path / "nothing.txt").touch()
    dialog = opened()
    type_text(dialog.view.text.box, "With a file")
    dialog._shots[dialog._item].add_file(tmp_path / "nothing.txt")
    finish(dialog, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.problem.text()))
    assert "nothing.txt" in dialog.problem.text()
    assert dialog.isVisible()
    assert listed(acme) == []


def test_a_case_whose_file_cannot_be_written_is_not_logged_either(
    opened: Open, acme, qtbot, monkeypatch, type_text: Type
) -> None:
    def refuse(*_) -> str:
        raise DeskError("attachment-too-big", most=50)

    dialog = opened("", picture())
    type_text(dialog.view.text.box, "With a picture")
    qtbot.waitUntil(lambda: dialog._shots[dialog._item].ready)
    monkeypatch.setattr(case_files, "store", refuse)
    finish(dialog, qtbot)
    assert "50 MB" in dialog.problem.text()
    assert listed(acme) == []
    monkeypatch.undo()
    finish(dialog, qtbot)
    assert len(listed(acme)) == 1


# -- what is not saved ----------------------------------------------------------------------------


def test_what_was_typed_is_there_again(opened: Open, acme, qtbot, type_text: Type, said) -> None:
    dialog = opened()
    type_text(dialog.view.text.box, "Half a sent")
    type_text(dialog.view.form.title, "Half")
    dialog.view.form.more.received.show_moment(now() - dt.timedelta(days=1))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "kept" in said[-1].text
    again = opened()
    assert again.view.text.box.toPlainText() == "Half a sent"
    assert again.view.form.title.text() == "Half"
    assert again.view.form.more.received_at < now() - dt.timedelta(hours=23)
    finish(again, qtbot)
    assert drafts.pending(acme.desk) == []


def test_it_is_kept_while_it_is_typed(opened: Open, acme, qtbot, type_text: Type) -> None:
    dialog = opened()
    type_text(dialog.view.text.box, "Half a sent")
    qtbot.waitUntil(lambda: bool(drafts.take(acme, "case/new")))
    dialog.view.text.clear.click()
    qtbot.waitUntil(lambda: not drafts.take(acme, "case/new"))


def test_a_glance_at_the_clipboard_leaves_nothing(session, opened: Open, found, acme, qtbot, said) -> None:
    found.append(proposal(session))
    qtbot.keyClick(opened("…"), Qt.Key.Key_Escape)
    assert drafts.pending(acme.desk) == []
    assert said == []


def test_what_was_begun_from_the_same_paste_goes_on(
    session, opened: Open, found, qtbot, type_text: Type
) -> None:
    found.append(proposal(session))
    dialog = opened("…")
    type_text(dialog.view.form.title, "A long wait")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened("…").view.form.title.text() == "A long wait"


def test_an_older_text_is_offered_beside_a_new_paste(
    session, opened: Open, found, acme, qtbot, type_text: Type
) -> None:
    dialog = opened()
    type_text(dialog.view.text.box, "Older words")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    found.append(proposal(session))
    dialog = opened("…")
    assert "Older words" in words(dialog.view.left)
    type_text(dialog.view.form.title, "New")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    again = opened("…")
    again.view.left.button.click()
    assert again.view.text.box.toPlainText() == "Older words"
    assert "1 of 2" in words(again.steps)
    finish(again, qtbot)
    assert again.view.form.title.text() == "New"


def test_a_draft_of_one_brand_is_never_shown_in_another(
    session, opened: Open, globex, qtbot, type_text: Type
):
    dialog = opened()
    type_text(dialog.view.text.box, "Of Acme")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    session.activate(globex.client_id)
    assert opened().view.text.box.toPlainText() == ""
