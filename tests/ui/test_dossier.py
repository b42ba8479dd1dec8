"""The dossier on paper and as a file: whatever people wrote stays text, and reaches the file that was chosen."""

import datetime as dt
import os
import re
import zipfile
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from cmdesk.domain.cases import Snooze
from cmdesk.domain.clock import now
from cmdesk.services import (
    case_files,
    case_list,
    case_moves,
    case_sleep,
    cases,
    departments,
    dossier,
    escalations,
    promises,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.departments import DepartmentCard
from cmdesk.ui.documents import paper
from cmdesk.ui.documents.dossier import DossierDocument, write_dossier
from cmdesk.ui.documents.paper import Letterhead
from cmdesk.ui.inbox.acts import CaseActs
from cmdesk.ui.inbox.dossier import SaveDossier
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.widgets.menu import Menu

HOSTILE = "<b>Hola</b> <img src='file:///etc/passwd'> {{ client }} {0} \u202egnihton\u202c \ufffc {x"
WIDE = "x" * 4_000


@pytest.fixture
def case(session, acme):
    new = NewCase(
        HOSTILE,
        "complaint",
        title="<h1>{{ title }}</h1>",
        network="instagram",
        person_name="Marta <i>Olmedo</i>",
        handle="@marta",
    )
    made = cases.log(acme, new).id
    store = departments.save(acme, DepartmentCard("Bakery & {co}"))
    escalations.escalate(acme, made, store, "What <happened>?")
    case_moves.copied(acme, made, "Dear Marta,\nsorry.", public=True)
    promises.add(acme, made, "Call {{ her }}", now() + dt.timedelta(days=1))
    return made


def picture(width, height):
    made, buffer = QImage(width, height, QImage.Format.Format_RGB32), QBuffer()
    made.fill(0xFF8844)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())


def document(scope, case) -> QTextDocument:
    made = dossier.of(scope, case)
    return DossierDocument(made, made.colour).laid_out()


def text(scope, case):
    return document(scope, case).toPlainText()


def test_what_people_wrote_stays_text(acme, case):
    told = text(acme, case)
    assert HOSTILE in told
    assert told.startswith("<h1>{{ title }}</h1>\n")
    assert "Person: Marta <i>Olmedo</i> · @marta" in told
    assert "passed on to Bakery & {co}\nWhat <happened>?" in told
    assert "Dear Marta,\nsorry." in told
    assert "To do: Call {{ her }}" in told


def test_moments_are_told_in_full_by_the_brands_clock(acme, case):
    case_sleep.snooze(acme, [case], Snooze.UNTIL, now() + dt.timedelta(hours=3))
    told = text(acme, case)
    assert "today" not in told
    assert "tomorrow" not in told
    assert re.search(r"Received: \d+ \S+ \d{4}, \d\d:\d\d", told)
    assert "Times of: Europe/Madrid" in told


def test_files_are_told_with_their_hash_and_shown(acme, case):
    case_files.add(acme, case, "shot.png", picture(3_000, 6_000))
    case_files.add(acme, case, "note.txt", b"<b>", "text/plain")
    case_files.add(acme, case, "drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    told = text(acme, case)
    for row in case_files.of_cases(acme, [case]):
        assert f"File: {row.name}\n" in told
        assert f"SHA-256: {row.sha256}" in told
    assert told.count("\ufffc") == 2  # the one that was written, and one picture


def test_a_lost_file_is_told(acme, case):
    kept = case_files.add(acme, case, "shot.png", picture(10, 10))
    case_files.path(acme, kept).unlink()
    assert "The file is not in this data folder any more" in text(acme, case)


def test_a_word_without_end_breaks_and_the_pages_are_counted(acme, case):
    cases.note(acme, case, WIDE)
    made = document(acme, case)
    content = paper.printed(made, Letterhead("Acme", "AC", "teal", "ACM-0001"))
    assert content.startswith(b"%PDF-")
    assert made.idealWidth() <= made.textWidth()
    assert made.pageCount() == pages(content) >= 2


def pages(content):
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", content))


def test_the_pdf_says_what_it_is_and_holds_the_typeface(acme, case, tmp_path):
    place = tmp_path / "dossier.pdf"
    write_dossier(place, dossier.of(acme, case), "teal")
    content = place.read_bytes()
    assert b"Inter" in content
    [row] = case_list.rows_of(acme, [case])
    assert row.reference.encode("utf-16-be") in content
    drawn = b"".join(unpacked(content))
    assert drawn.count(b" Tj") + drawn.count(b" TJ") > 10
    if os.name == "posix":
        assert place.stat().st_mode & 0o777 == 0o600


def unpacked(content):
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue


@pytest.fixture
def acts(session, qtbot):
    page = InboxPage(session)
    qtbot.addWidget(page)
    page.show()
    return CaseActs(page, session)


@pytest.fixture
def said(session):
    notices = []
    session.said.connect(notices.append)
    return notices


def save(acts, case, form, place):
    acts.menu([case], QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    next(act for act in menu.actions() if act.text() == f"Dossier as {form.upper()}…").trigger()
    menu.close()
    dialog = acts.parent().findChildren(SaveDossier)[-1]
    dialog.fileSelected.emit(str(place))
    dialog.reject()


@pytest.mark.parametrize("form", ["pdf", "zip"])
def test_the_menu_saves_it_where_one_wants(acts, said, acme, case, tmp_path, qtbot, form):
    place = tmp_path / f"mine.{form}"
    save(acts, case, form, place)
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert [notice.text for notice in said] == [f"Saved: mine.{form}"]
    if form == "pdf":
        assert place.read_bytes().startswith(b"%PDF-")
    else:
        assert zipfile.is_zipfile(place)


def test_a_place_that_cannot_be_written_is_told(acts, said, acme, case, tmp_path, qtbot):
    save(acts, case, "zip", tmp_path / "nowhere" / "mine.zip")
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert said[0].icon == "alert-circle"
    assert said[0].text
