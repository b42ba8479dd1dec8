"""A drill on the real window of a crisis: what comes meanwhile, the word across it, and the report."""

import io

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cmdesk.domain.crisis_steps import Passed
from cmdesk.services import crises, crisis_texts, drills
from cmdesk.services.crises import NewCrisis
from cmdesk.ui.crisis.window import CrisisWindow
from cmdesk.ui.documents.drill import drill_pdf
from cmdesk.ui.prepared.drill_report import DrillReportDialog, SaveDrill
from cmdesk.ui.prepared.drilling import DrillsDialog
from cmdesk.ui.shell.crisis_places import READY, CrisisPlaces
from cmdesk.ui.shell.drill import Companion, Watermark
from cmdesk.ui.widgets.label import Label


def settle():
    for _ in range(4):
        QApplication.processEvents()


def opened(window, kind):
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


@pytest.fixture
def places(window) -> CrisisPlaces:
    window.show_page("crisis")
    assert isinstance(window.page, CrisisPlaces)
    window.page.show_turn(READY)
    return window.page


@pytest.fixture
def playing(places, window, acme):
    """The first drill, just begun."""
    places.prepared.acts.drills()
    dialog = opened(window, DrillsDialog)
    dialog.begins[0].click()
    settle()
    return opened(window, CrisisWindow)


def words(window):
    return " ".join(label.text() for label in window.findChildren(Label) if label.isVisible())


def test_a_drill_is_played_on_the_window_of_a_crisis_with_a_word_across_it(playing, acme):
    mark = playing.findChild(Watermark)
    assert mark.isVisible()
    assert mark.geometry() == playing.rect()
    assert mark.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert mark.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert playing.head.drill.isVisible()
    playing.resize(1200, 700)
    assert mark.geometry() == playing.rect()


def test_replies_come_with_the_steps_and_stand_with_what_was_said(playing, acme):
    companion = playing.findChild(Companion)
    assert not companion.toast.isVisible()
    for _ in range(3):
        playing.go_on(Passed.DONE)
        settle()
    assert companion.toast.isVisible()
    assert "A mí me pasó lo mismo en Navidad" in playing.work.state.text
    assert playing.step.key == "analyse"


def test_what_is_typed_when_a_reply_comes_is_not_lost(playing, acme):
    for _ in range(3):
        playing.go_on(Passed.DONE)
    playing.work.keep("analyse", "cause", "The van broke down")
    settle()
    assert playing.work.said("analyse", "cause") == "The van broke down"


def test_the_end_brings_the_report_and_no_precedent(playing, window, acme):
    drill = playing.work.crisis_id
    for step in ("calm", "not-personal", "breathe", "analyse", "consult", "rehearse", "review", "answer"):
        if step == "rehearse":
            crisis_texts.write(acme, drill, "public", "Sentimos el retraso.")
        crises.pass_step(acme, drill, step, Passed.DONE)
    crises.answer(acme, drill, "record", {"outcome": "calmed"})
    settle()
    playing.go_on(Passed.DONE)
    settle()
    report = opened(window, DrillReportDialog)
    assert "of 100 points" in words(report)
    assert "−24" in words(report)
    assert drills.list_drills(acme)[0].points is not None


def test_a_drill_that_was_left_can_be_gone_on_with(playing, places, window, acme):
    playing.go_on(Passed.DONE)
    playing.close()
    settle()
    places.prepared.acts.drills()
    dialog = opened(window, DrillsDialog)
    assert "Begun" in words(dialog)
    dialog._play(drills.list_drills(acme)[0].id)
    settle()
    assert opened(window, CrisisWindow).step.key == "not-personal"


def test_a_real_crisis_has_no_word_across_it(places, window, acme):
    crisis = crises.begin(acme, NewCrisis("It burns"))
    places.crises.acts.open_crisis(crisis)
    settle()
    assert opened(window, CrisisWindow).findChildren(Watermark) == []


def test_the_report_of_a_drill_is_saved_as_a_pdf(places, window, acme, tmp_path):
    drill = drills.begin(acme, "rumour")
    crises.short_way(acme, drill)
    dialog = DrillReportDialog(window, places.session, drill)
    dialog.open()
    dialog._save()
    asked = opened(dialog, SaveDrill)
    asked.fileSelected.emit(str(tmp_path / "drill.pdf"))
    asked.close()
    made = pypdf.PdfReader(io.BytesIO((tmp_path / "drill.pdf").read_bytes()), strict=True)
    told = " ".join(" ".join(page.extract_text() for page in made.pages).split())
    assert "Simulacro: dicen que cerráis" in told
    assert "saltado" in told
    assert "Desmentir con pruebas" in told
    assert "de 100 puntos" in told
    assert made.outline


def test_a_drill_in_english_is_reported_in_english(desk, session):
    from cmdesk.services import clients

    scope = desk.of(clients.add_client(desk, clients.ClientCard("Initech", language="en")))
    content = drill_pdf(drills.report(scope, drills.begin(scope, "outage")))
    told = " ".join(" ".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(content)).pages).split())
    assert "What to practise" in told
    assert "There was no public text" in told


def test_a_drill_that_is_due_is_offered_beside_the_coverage(places, acme, monkeypatch):
    from cmdesk.services import hard_questions
    from cmdesk.ui.prepared import page

    hard_questions.save(acme, hard_questions.QuestionCard("Why?"))
    assert not places.prepared.coverage.drill.isVisible()
    monkeypatch.setattr(page.drills, "is_due", lambda _scope: True)
    places.prepared.reload()
    assert places.prepared.coverage.drill.isVisible()
