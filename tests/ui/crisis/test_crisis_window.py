"""The window of a crisis: keys alone lead from the comment to the precedent, and nothing typed is ever lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit

from cmdesk.domain import crisis_steps
from cmdesk.domain.crisis_steps import Passed
from cmdesk.services import (
    case_moves,
    cases,
    crises,
    crisis_brake,
    crisis_record,
    crisis_state,
    crisis_texts,
    precedents,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.crises import NewCrisis
from cmdesk.storage import drafts
from cmdesk.ui.crisis.begin import BeginDialog
from cmdesk.ui.crisis.drafting import DraftPart
from cmdesk.ui.crisis.fields import LinesPart, SaidPart
from cmdesk.ui.crisis.publishing import PrivatePart, PublishPart, UpdatesPart
from cmdesk.ui.crisis.rehearsing import VentPart
from cmdesk.ui.crisis.reviewing import ReviewPart
from cmdesk.ui.crisis.window import CrisisWindow, open_over
from cmdesk.ui.shell.crisis_places import CrisisPlaces

CAKE = "The cake came 40 minutes late and without candles"
STEPS = crisis_steps.keys()
Key = Qt.Key


@pytest.fixture
def begun(acme):
    return crises.begin(acme, NewCrisis(CAKE, "Late cake", "Marta Olmedo", "instagram"))


@pytest.fixture
def opened(session, begun, window, qtbot):
    """The window of a crisis, in its first step."""
    made = open_over(window, session, session.client, begun)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def part(crisis, kind):
    return next(one for one in crisis.view.parts if isinstance(one, kind))


def through(scope, crisis_id, upto):
    for step in STEPS[: STEPS.index(upto)]:
        crises.pass_step(scope, crisis_id, step, Passed.SKIPPED)


def at(session, window, qtbot, crisis_id, step):
    """The window of a crisis, in that step."""
    through(session.scope, crisis_id, step)
    made = open_over(window, session, session.client, crisis_id)
    qtbot.waitUntil(made.isActiveWindow)
    assert made.step.key == step
    return made


def focused():
    return QApplication.focusWidget()


def test_keys_alone_lead_from_the_comment_to_the_precedent(session, acme, window, qtbot, type_text):
    qtbot.keyClick(window, Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(BeginDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    type_text(focused(), CAKE)
    qtbot.keyClick(focused(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    crisis = QApplication.topLevelWidgets()
    crisis = next(one for one in crisis if isinstance(one, CrisisWindow))
    qtbot.waitUntil(crisis.isActiveWindow)
    qtbot.keyClick(focused(), Key.Key_Space)  # nobody is in danger
    for _ in range(3):  # calm, not personal, breathe
        qtbot.keyClick(crisis, Key.Key_Return)
    assert crisis.step.key == "analyse"
    for _ in range(2):
        qtbot.keyClick(focused(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert crisis.step.key == "rehearse"
    type_text(focused(), "We are sorry, Marta. It is our mistake. We write to you in private.")
    qtbot.keyClick(focused(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert crisis.step.key == "review"
    qtbot.keyClick(focused(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert crisis.step.key == "answer"
    assert focused() is part(crisis, PublishPart).copy
    qtbot.keyClick(focused(), Key.Key_Return)
    assert QGuiApplication.clipboard().text().startswith("We are sorry, Marta.")
    part(crisis, PublishPart).posted.setFocus()
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.keyClick(crisis, Key.Key_Return)
    assert crisis.step.key == "record"
    qtbot.keyClick(focused(), Key.Key_Space)  # calmed down
    qtbot.keyClick(crisis, Key.Key_Return)
    [found] = precedents.find(acme, "")
    assert (found.outcome, found.well) == ("calmed", True)
    assert crises.list_crises(acme) == []


@pytest.mark.parametrize("step", STEPS)
def test_left_in_any_step_it_is_gone_on_with_there_and_with_every_character(
    session, acme, begun, window, qtbot, type_text, step
):
    crisis = at(session, window, qtbot, begun, step)
    boxes = [one for one in crisis.view.parts if isinstance(one, (LinesPart, DraftPart, PrivatePart))]
    for number, one in enumerate(boxes):
        type_text(one.box, f"Ñandú {number} 😞 y sin")
    qtbot.keyClick(crisis, Key.Key_Escape)
    again = open_over(window, session, session.client, begun)
    qtbot.waitUntil(again.isActiveWindow)
    assert again.step.key == step
    there = [one for one in again.view.parts if isinstance(one, (LinesPart, DraftPart, PrivatePart))]
    assert [one.box.toPlainText() for one in there] == [f"Ñandú {n} 😞 y sin" for n in range(len(boxes))]


def test_a_moment_after_the_last_key_it_is_in_the_file(session, acme, begun, window, qtbot, type_text):
    crisis = at(session, window, qtbot, begun, "not-personal")
    type_text(part(crisis, LinesPart).box, "Her girl was there")
    qtbot.waitUntil(lambda: crisis_state.state(acme, begun).said("not-personal", "happened") != "")
    assert crisis_state.state(acme, begun).said("not-personal", "happened") == "Her girl was there"


def test_in_the_calm_steps_nothing_hurries_and_no_precedent_is_shown(opened):
    texts = " ".join(label.text() for label in opened.findChildren(QLabel) if label.isVisible())
    assert "There is time" in texts
    assert "Similar cases" not in texts
    assert not opened.head._due.isVisible()
    assert not opened.head._level.isVisible()


def test_alt_left_goes_back_and_a_reached_step_is_clicked(opened, qtbot):
    for _ in range(2):
        qtbot.keyClick(opened, Key.Key_Return)
    qtbot.keyClick(opened, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.step.key == "not-personal"
    opened.steps.steps["calm"].click()
    assert opened.step.key == "calm"
    assert not opened.steps.steps["review"].isEnabled()
    opened.steps.steps["breathe"].click()
    assert opened.step.key == "breathe"


def test_the_space_bar_pauses_the_breathing(session, window, qtbot, begun):
    crisis = at(session, window, qtbot, begun, "breathe")
    assert crisis.view.breathing.circle.running
    qtbot.keyClick(focused(), Key.Key_Space)
    assert not crisis.view.breathing.circle.running
    before = crisis.view.breathing.circle.elapsed
    assert crisis.view.breathing.circle.elapsed == before
    qtbot.keyClick(focused(), Key.Key_Space)
    assert crisis.view.breathing.circle.running
    assert crisis.view.breathing.circle.still  # the person wants nothing to move


def test_danger_leads_straight_to_the_company(opened, acme, begun, qtbot):
    assert not opened.foot.short.isVisible()
    opened.view.parts[1].choices["yes"].click()
    opened.work.flush()
    opened.foot.short.click()
    assert opened.step.key == "consult"
    assert crisis_state.state(acme, begun).row.level == 3


def test_what_people_write_is_never_markup(session, acme, window, qtbot):
    hostile = '<b>bold</b><img src="http://evil.example/x.png"><script>alert(1)</script>'
    begun = crises.begin(acme, NewCrisis(hostile, hostile, hostile))
    crisis = at(session, window, qtbot, begun, "review")
    for label in crisis.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert part(crisis, SaidPart)._text.text() == hostile


def test_an_edited_text_loses_its_approval_before_ones_eyes(session, acme, begun, window, qtbot, type_text):
    crisis_texts.approve(acme, begun, "public", "We are sorry.", "Clara")
    crisis = at(session, window, qtbot, begun, "rehearse")
    draft = part(crisis, DraftPart)
    assert "Clara" in draft.pill.accessibleName()
    draft.box.moveCursor(draft.box.textCursor().MoveOperation.End)
    type_text(draft.box, "!")
    crisis.work.flush()
    assert draft.pill.accessibleName() == "Changed since it was approved"
    assert not crisis_texts.texts(acme, begun)["public"].approved


def test_steam_that_is_let_off_is_neither_kept_nor_copied(
    session, desk, acme, begun, window, qtbot, type_text
):
    crisis = at(session, window, qtbot, begun, "rehearse")
    vent = part(crisis, VentPart).box
    type_text(vent, "You are impossible")
    vent.selectAll()
    QGuiApplication.clipboard().setText("before")
    vent.copy()
    vent.cut()
    assert "impossible" not in QGuiApplication.clipboard().text()
    crisis.close()
    assert "impossible" not in str(crisis_state.state(acme, begun))
    assert drafts.kept(desk.folder) == []
    assert not any(b"impossible" in path.read_bytes() for path in desk.folder.rglob("*") if path.is_file())


def test_personal_data_in_public_holds_the_review(session, acme, begun, window, qtbot):
    crisis_texts.write(acme, begun, "public", "Marta, we call you at 612 345 678.")
    crisis = at(session, window, qtbot, begun, "review")
    assert not crisis.foot.next.isEnabled()
    assert not crisis.foot.skip.isEnabled()
    assert "personal data" in crisis.foot.problem.text()
    qtbot.keyClick(crisis, Key.Key_Return)
    assert crisis.step.key == "review"
    part(crisis, DraftPart).take("Marta, we write to you in private.")
    crisis.work.flush()
    assert crisis.foot.next.isEnabled()


def test_a_finding_is_left_with_a_reason_that_copying_takes_over(session, acme, globex, begun, window, qtbot):
    crisis_texts.write(acme, begun, "public", "Sorry, Marta. Globex delivers for us.")
    crisis = at(session, window, qtbot, begun, "review")
    card = next(one for one in part(crisis, ReviewPart).cards if one._found.code == "other-brand")
    card._leave()
    dialog = crisis.findChildren(QDialog)[-1]
    dialog.findChild(QPlainTextEdit).setPlainText("They are named with leave")
    dialog.accept()
    qtbot.waitUntil(lambda: "other-brand" in crisis.work.state.accepted)
    crisis.go_on(Passed.DONE)
    part(crisis, PublishPart).copy.click()
    assert "Globex" in QGuiApplication.clipboard().text()


def test_in_a_crisis_an_unapproved_answer_asks_for_a_reason(session, acme, begun, window, qtbot):
    QGuiApplication.clipboard().setText("before")
    crises.set_level(acme, begun, 2)
    crisis_texts.write(acme, begun, "public", "We are looking into it, Marta.")
    crisis = at(session, window, qtbot, begun, "answer")
    part(crisis, PublishPart).copy.click()
    assert QGuiApplication.clipboard().text() == "before"
    dialog = crisis.findChildren(QDialog)[-1]
    dialog.findChild(QPlainTextEdit).setPlainText("Nobody answers, and it burns")
    dialog.accept()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "before")
    assert crisis_texts.texts(acme, begun)["public"].copied_at is not None


def test_an_update_that_is_posted_makes_room_for_the_next(session, acme, begun, window, qtbot, type_text):
    crisis = at(session, window, qtbot, begun, "answer")
    update = part(crisis, UpdatesPart)
    assert not update.posted.isEnabled()
    type_text(update.box, "We know more now.")
    update.posted.click()
    assert update.box.toPlainText() == ""
    assert crisis_state.state(acme, begun).posted_at is not None


def test_the_case_in_the_inbox_goes_into_its_crisis(session, acme, window, qtbot):
    case = cases.log(acme, NewCase(CAKE, "complaint", network="x", person_name="Marta")).id
    window.show_page("inbox")
    window.page.show_case(acme.client_id, case)
    window.do("begin-crisis")
    [row] = crises.list_crises(acme)
    assert (row.case_id, row.who.split("\n")[0]) == (case, "Marta")
    crisis = window.page.crises.acts.window
    assert crisis.work.state.text == CAKE


def test_the_page_lists_what_is_going_on_and_what_was(session, acme, globex, begun, window, qtbot):
    old = crises.begin(acme, NewCrisis("Candles forgotten", "Candles"))
    through(acme, old, "record")
    crises.answer(acme, old, "record", {"outcome": "escalated", "escalated": "We asked for a phone number"})
    crisis_record.record(acme, old)
    case = cases.log(globex, NewCase("Candles at Globex", "complaint")).id
    case_moves.resolve(globex, [case], "solved")
    window.show_page("crisis")
    assert isinstance(window.page, CrisisPlaces)
    page = window.page.crises

    def seen():
        return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: {"Late cake", "Candles"} <= set(seen()))
    page.search.setText("candle")
    page._show_precedents()
    qtbot.waitUntil(lambda: "Candles" in seen())
    assert not any("Globex" in text for text in seen())


def test_the_window_says_calmly_that_the_brand_is_in_crisis(session, acme, begun, window, qtbot):
    said = window.header._calm
    assert not said.isVisible()
    crisis_brake.brake(acme, begun)
    qtbot.waitUntil(said.isVisible)
    session.activate(None)
    qtbot.waitUntil(said.isHidden)
    session.activate(acme.client_id)
    qtbot.waitUntil(said.isVisible)
    window.show_page("crisis")
    window.page.crises.acts.release()
    qtbot.waitUntil(said.isHidden)


def test_today_shows_what_is_going_on_and_leads_there(session, acme, begun, window, qtbot):
    window.show_page("today")
    window.page.reload()
    window.page.crises.crisis_requested.emit(acme.client_id, begun)
    assert window.page_id == "crisis"
    assert window.page.crises.acts.window is not None
