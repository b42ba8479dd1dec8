"""The crisis manual and the emergency sheet, read by a reader that isn't ours; whatever people wrote stays text."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace

import pypdf
import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from cmdesk.domain.clock import today
from cmdesk.services import (
    accounts,
    clients,
    crisis_manual,
    departments,
    hard_questions,
    holding,
    scenario_catalogue,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard
from cmdesk.services.crisis_manual import ManualCard
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.hard_questions import QuestionCard
from cmdesk.ui.documents.crisis_manual import CHAPTERS, ManualDocument, write_manual, write_sheet
from cmdesk.ui.documents.emergency_sheet import EmergencySheet
from cmdesk.ui.prepared.manual import ManualDialog
from cmdesk.ui.prepared.saving import SaveManual
from cmdesk.ui.widgets.work import running

HOSTILE = "<b>Hola</b> <img src='file:///etc/passwd'> {{ x }} {0} ) endobj \\ 😀"
ANSWER = HOSTILE.replace("{{ x }}", "{{ ask.hora }}")


def read(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content), strict=True)


def text(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in read(content).pages).split())


@pytest.fixture
def bakery(desk):
    """A Spanish brand with something in every chapter."""
    card = ClientCard("Horno Trigalba", initials="HT", sector="food", language="es", register="tu")
    scope = desk.of(clients.add_client(desk, card))
    ids = scenario_catalogue.take(scope, ["foreign-body", "ingredients", "unforeseen"])
    one = hard_questions.get(scope, ids[1]).card
    hard_questions.save(scope, replace(one, answer="Harina, agua y sal.", spokesperson="Rosa"), ids[1])
    hard_questions.approve(scope, ids[1], "Rosa Trigal", dt.date(2050, 1, 2))
    messages = [row.id for row in holding.list_statements(scope, ids[0])]
    holding.approve(scope, messages, "Rosa Trigal")
    departments.save(scope, DepartmentCard("Obrador", "Joan", "teléfono", "960 000 144", "Alérgenos", 90, 2))
    accounts.save(scope, AccountCard("instagram", "@hornotrigalba", admins="Clara"))
    roles = ManualCard(
        "Clara · 611", "Rosa · 622", review_on=dt.date(2050, 3, 4), out_of_hours="Llamar a Rosa"
    )
    crisis_manual.save(scope, roles)
    return scope


def manual(scope):
    return ManualDocument(crisis_manual.of(scope)).as_pdf()


def sheet(scope):
    return EmergencySheet(crisis_manual.of(scope)).as_pdf()


@pytest.mark.usefixtures("look")
def test_the_manual_tells_everything_in_the_language_of_the_brand(bakery):
    told = text(manual(bakery))
    for piece in (
        "Manual de crisis",
        "Próxima revisión: 4 de marzo de 2050",
        "emergencias (112)",
        "Clara · 611",
        "Rosa · 622",
        "Por decidir",
        "Llamar a Rosa",
        "960 000 144",
        "Naranja · crisis",
        "La empresa aprueba cada texto",
        "Mantén la calma",
        "@hornotrigalba",
        "«He encontrado un trozo de plástico en el producto»",
        "antes de las [hora]",
        "Harina, agua y sal.",
        "Aprobado por Rosa Trigal",
        "Revisar el 2 de enero de 2050",
        "Sin respuesta todavía",
        "Consulta a la empresa",
        "Página 1 de",
    ):
        assert piece in told, piece
    assert "{" not in told


@pytest.mark.usefixtures("look")
def test_it_is_in_english_for_a_brand_that_speaks_english(desk):
    scope = desk.of(clients.add_client(desk, ClientCard("Acme", language="en", country="GB")))
    told = text(manual(scope))
    assert "Crisis manual" in told
    assert "emergency number (999)" in told
    assert "No questions are prepared yet." in told
    assert "Page 1 of" in told
    assert "First the emergency number" in text(sheet(scope))


@pytest.mark.usefixtures("look")
def test_bookmarks_and_contents_say_the_same_pages(bakery):
    made = read(manual(bakery))
    tops = [one for one in made.outline if not isinstance(one, list)]
    assert len(tops) == len(CHAPTERS)
    assert made.root_object["/Lang"] == "es"
    front = " ".join(made.pages[0].extract_text().split())
    for mark in tops:
        page = made.get_destination_page_number(mark)
        assert page is not None
        number, _, title = mark.title.partition(" ")
        assert f"{number} {title} {page + 1}" in front
        assert f"{number} {title}" in " ".join(made.pages[page].extract_text().split())


@pytest.mark.usefixtures("look")
def test_what_people_wrote_stays_text_and_nothing_is_loaded(bakery):
    hard_questions.save(bakery, QuestionCard(HOSTILE, answer="x" * 4_000, owner=HOSTILE, evidence=HOSTILE))
    crisis_manual.save(bakery, ManualCard(coordinates=HOSTILE, notes=HOSTILE * 9))
    content = manual(bakery)
    told = text(content)
    assert "<b>Hola</b> <img src='file:///etc/passwd'>" in told
    assert b"/URI" not in content
    assert b"/Launch" not in content
    assert b"/JavaScript" not in content


@pytest.mark.slow
@pytest.mark.usefixtures("look")
def test_two_hundred_questions_make_a_sound_document(bakery):
    for number in range(200):
        card = QuestionCard(f"Pregunta {number} {HOSTILE}", answer=ANSWER * 5, likelihood=1 + number % 5)
        question = hard_questions.save(bakery, card)
        holding.save(bakery, question, ANSWER)
    made = read(manual(bakery))
    assert len(made.pages) > 40
    assert "Pregunta 199" in text(manual(bakery))


@pytest.mark.usefixtures("look")
def test_the_sheet_never_has_more_than_two_pages(bakery):
    assert len(read(sheet(bakery)).pages) == 2
    told = text(sheet(bakery))
    assert "Hoja de emergencia" in told
    assert "Registro" in told
    assert "Hemos apartado el lote" in told
    roles = dict.fromkeys(("coordinates", "publishes", "approves", "deputy", "speaks", "legal"), HOSTILE * 20)
    crisis_manual.save(bakery, ManualCard(**roles))
    for number in range(12):
        departments.save(bakery, DepartmentCard(f"{number} {HOSTILE}", HOSTILE, HOSTILE, HOSTILE, HOSTILE))
        question = hard_questions.save(
            bakery, QuestionCard(f"{number} {HOSTILE * 5}", likelihood=5, impact=5)
        )
        holding.save(bakery, question, "palabras " * 30, short=True)
    assert len(read(sheet(bakery)).pages) == 2


@pytest.mark.usefixtures("look")
def test_the_files_are_written_where_they_were_asked_for(bakery, tmp_path):
    made = crisis_manual.of(bakery)
    write_manual(tmp_path / "manual.pdf", made)
    write_sheet(tmp_path / "sheet.pdf", made)
    assert len(read((tmp_path / "sheet.pdf").read_bytes()).pages) == 2
    assert read((tmp_path / "manual.pdf").read_bytes()).metadata.title == "Manual de crisis"


def test_the_dialog_keeps_who_does_what_and_saves_the_manual(page, acme, dialog, said, tmp_path):
    page.acts.manual()
    form = dialog(ManualDialog)
    form.fields["approves"].setText("Rosa · 622")
    form.review.setDate(QDate(2050, 3, 4))
    form._save_as("manual")
    asked = dialog(SaveManual)
    asked.fileSelected.emit(str(tmp_path / "manual.pdf"))
    asked.close()
    while running:
        QApplication.processEvents()
    QApplication.processEvents()
    assert "Rosa · 622" in text((tmp_path / "manual.pdf").read_bytes())
    assert said[-1].text == "Saved: manual.pdf"
    card = crisis_manual.get(acme)
    assert (card.approves, card.reviewed_on, card.review_on) == ("Rosa · 622", today(), dt.date(2050, 3, 4))


def test_saving_the_dialog_has_a_way_back(page, acme, dialog, said):
    page.acts.manual()
    form = dialog(ManualDialog)
    form.fields["speaks"].setText("Rosa")
    form.press_default()
    assert crisis_manual.get(acme).speaks == "Rosa"
    said[-1].undo()
    assert crisis_manual.get(acme) == ManualCard()
