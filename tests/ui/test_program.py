"""The whole program on a folder: what comes first, what is told, what is kept when it ends."""

import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from cmdesk.app import Program
from cmdesk.domain.errors import DeskError
from cmdesk.places import data_folder
from cmdesk.preferences import Preferences, choose, load, save
from cmdesk.services import agents, backups, clients, drafts, opening, removal, replies
from cmdesk.services.clients import ClientCard
from cmdesk.ui.preferences.dialog import PreferencesDialog
from cmdesk.ui.replies.editor import ReplyEditor
from cmdesk.ui.welcome.trouble import Trouble
from cmdesk.ui.welcome.window import Welcome
from cmdesk.ui.widgets.work import running

Start = Callable[..., Program]


class Expected(logging.Filter):
    """Leaves out what the offscreen platform says for every window that it is asked to raise."""

    def filter(self, record: logging.LogRecord) -> bool:
        return "This plugin does not support" not in record.getMessage()


@pytest.fixture(autouse=True)
def platform_that_cannot_raise() -> Iterator[None]:
    """The program takes Qt's messages over from the test's own handler."""
    logger, expected = logging.getLogger("cmdesk.ui.shell.faults"), Expected()
    logger.addFilter(expected)
    yield
    logger.removeFilter(expected)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed folder with one client that has one reply."""
    opened = opening.open_to_write(tmp_path / "desk")
    agents.introduce(opened.desk, "Nuria")
    acme = opened.desk.of(clients.add_client(opened.desk, ClientCard("Acme")))
    replies.save(acme, replies.ReplyText(title="Hours", body="We open at nine."))
    opened.close()
    save(tmp_path / "desk", Preferences(language="en"))
    return tmp_path / "desk"


@pytest.fixture
def start(qapp: QApplication, look: None, qtbot) -> Iterator[Start]:
    """Starts the program, and ends it with the test."""
    running: list[Program] = []

    def started(folder: Path, *, demo: bool = False, palette: bool = False) -> Program:
        program = Program(qapp, folder, demo=demo)
        running.append(program)
        program.start(palette=palette)
        return program

    yield started
    for program in running:
        program.close()


def said(window) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel))


def test_it_opens_on_the_day_of_the_last_client(start, folder):
    program = start(folder)
    assert program.windows.main.isVisible()
    assert program.windows.main.windowTitle() == "CM Desk — Acme · Today"


def test_an_empty_folder_begins_with_the_welcome(start, tmp_path):
    program = start(tmp_path / "new")
    assert isinstance(program._before, Welcome)
    assert program._before.isVisible()


def test_the_demo_has_its_brands_and_says_that_it_is_one(start, tmp_path):
    program = start(tmp_path / "demo", demo=True)
    assert [client.name for client in program.session.clients()] == [
        "Horno Trigalba",
        "Clínica Velmora",
        "Ciclos Zarapito",
    ]
    assert program.windows.main.windowTitle().endswith(")")


def test_the_demo_speaks_the_language_in_which_it_was_asked_for(start, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    left = []
    monkeypatch.setattr(os, "execv", lambda program, arguments: left.append(arguments))
    choose(tmp_path / "new", language="en")
    start(tmp_path / "new")._before.demo_requested.emit()
    assert left[0][-1] == "--demo"
    program = start(Path(data_folder(demo=True)), demo=True)
    assert [client.name for client in program.session.clients()] == [
        "Trigalba Bakery",
        "Velmora Clinic",
        "Zarapito Cycles",
    ]
    assert program.session.preferences.language == "en"


def test_started_for_the_palette_it_shows_only_that(start, folder):
    program = start(folder, palette=True)
    assert program.windows.palette.isVisible()
    assert not program.windows.main.isVisible()


def test_a_folder_in_use_is_told_to_the_caller(start, folder, qapp):
    start(folder)
    second = Program(qapp, folder, demo=False)
    with pytest.raises(DeskError) as refused:
        second.start()
    assert refused.value.code == "folder-in-use"


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"", "vacío"), (b"not a database at all, " * 200, "CM Desk")],
    ids=["empty", "foreign"],
)
def test_a_file_that_is_not_ours_is_told_and_left_as_it_is(start, tmp_path, content, told):
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "cmdesk.db").write_bytes(content)
    program = start(folder)
    assert isinstance(program._before, Trouble)
    assert str(folder) in said(program._before)
    assert told in said(program._before)
    assert (folder / "cmdesk.db").read_bytes() == content


def test_a_newer_file_is_told_and_left_as_it_is(start, folder):
    with sqlite3.connect(folder / "cmdesk.db") as connection:
        connection.execute("PRAGMA user_version = 9999")
        connection.commit()
    connection.close()
    before = (folder / "cmdesk.db").read_bytes()
    assert isinstance(start(folder)._before, Trouble)
    assert (folder / "cmdesk.db").read_bytes() == before


def test_another_language_remakes_the_windows_where_they_were(start, folder, qtbot):
    program = start(folder)
    first = program.windows.main
    program.windows.main.show_page("clients")
    program.windows.main.open_preferences("look")
    program.session.prefer(language="es")
    qtbot.waitUntil(lambda: program.windows.main is not first)
    assert program.windows.main.page_id == "clients"
    assert program.windows.main.findChild(PreferencesDialog).section == "look"
    assert program.windows.main.isVisible()


def test_a_backup_is_made_on_closing_only_when_something_changed(qapp, look, folder):
    made = []
    for title in ("Thanks", ""):
        program = Program(qapp, folder, demo=False)
        program.start()
        if title:
            replies.save(program.session.scope, replies.ReplyText(title=title, body="Thank you."))
        program.close()
        made.append(len(backups.backups(folder)))
    assert made == [1, 1]


def test_going_back_to_a_backup_brings_its_replies_and_can_be_undone(start, folder):
    program = start(folder)
    file = backups.back_up(program.session.desk, "hand")
    replies.save(program.session.scope, replies.ReplyText(title="Later", body="After the backup."))
    program.restore(str(file))
    [acme] = program.session.clients()
    assert clients.holdings(program.session.desk)[acme.id].replies == 1
    undo = next(row for row in backups.backups(folder) if row.reason == "before-restore")
    program.restore(str(undo.path))
    assert clients.holdings(program.session.desk)[program.session.clients()[0].id].replies == 2


def test_going_back_tells_of_a_client_that_stays_removed(start, folder):
    program = start(folder)
    desk = program.session.desk
    other = clients.add_client(desk, ClientCard("Other"))
    file = backups.back_up(desk, "hand")
    removal.remove(desk.of(other))
    program.restore(str(file))
    assert [client.name for client in program.session.clients()] == ["Acme"]
    assert program.windows.main.over.toast.isVisible()


def test_a_backup_that_is_not_one_changes_nothing_and_is_told(start, folder, tmp_path):
    program = start(folder)
    (tmp_path / "false.cmdesk").write_bytes(b"no backup")
    program.restore(str(tmp_path / "false.cmdesk"))
    assert program.windows.main.isVisible()
    assert clients.holdings(program.session.desk)[program.session.clients()[0].id].replies == 1
    assert program.windows.main.over.toast.isVisible()


def test_text_that_was_being_written_comes_back(start, folder, qtbot):
    program = start(folder)
    drafts.keep(program.session.scope, "reply/new", "{}")
    program._finish_start()
    [editor] = program.windows.main.findChildren(ReplyEditor)
    assert editor.isVisible()


def test_damage_in_the_file_is_told_calmly_after_the_start(start, folder, qtbot, caplog):
    program = start(folder)
    with program.session.desk.writing():
        program.session.desk.sql("DELETE FROM reply_fts_docsize")
    program.windows.check_soundness()
    qtbot.waitUntil(program.windows.main.over.toast.isVisible)
    assert "the file is not sound" in caplog.text
    caplog.clear()


def test_a_sound_file_says_nothing(start, folder, qtbot):
    program = start(folder)
    program.windows.check_soundness()
    qtbot.waitUntil(lambda: not running)
    assert not program.windows.main.over.toast.isVisible()


def test_where_the_window_stands_is_kept_when_the_program_ends(qapp, look, folder):
    program = Program(qapp, folder, demo=False)
    program.start()
    program.close()
    assert any(name.startswith("window@") for name in load(folder).places)
