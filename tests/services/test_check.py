"""The check finds every kind of damage that it names, and finds nothing in a sound file."""

import hashlib
import sqlite3

import pytest

from cmdesk.services import accounts, case_files, cases, check, opening
from cmdesk.services.accounts import AccountCard
from cmdesk.services.cases import NewCase
from cmdesk.storage import guards
from cmdesk.storage.database import APPEND_ONLY
from cmdesk.storage.models import Client, Fact, Reply

TAKE_CASE_OUT = (
    "INSERT INTO case_fts (case_fts, rowid, reference, who, title, tags, text) "
    "SELECT 'delete', client_id << 40 | id, reference, who, title, tags, text FROM inbox_case WHERE id = 1"
)
TAKE_OUT = (
    "INSERT INTO reply_fts (reply_fts, rowid, title, shortcut, tags, body) "
    "SELECT 'delete', client_id << 40 | id, title, shortcut, tags, body FROM reply WHERE id = 1"
)


@pytest.fixture
def folder(tmp_path):
    """A sound folder with two clients, and texts of every kind of letters."""
    opened = opening.open_to_write(tmp_path)
    with opened.desk.writing():
        for name in "Acme", "Globex":
            made = Client.create(name=name, name_key=name, initials=name[:2], colour="jade", prefix=name[:2])
            Fact.create(client=made.id, key="tienda", value="Calle Mayor 1")
            for title in (
                "Horario de la tienda",
                "Devolución: ¿cómo?",
                "ñandú",
                "¡Gracias! 🙂",
                "a.b_c d’e",
                "",
            ):
                Reply.create(client=made.id, title=title, body="Abrimos de 9 a 14.")
        for client in opened.desk.of(1), opened.desk.of(2):
            case = cases.log(client, NewCase("Llegó tarde", "complaint")).id
            case_files.add(client, case, "captura.png", b"screen")
    opened.close()
    return tmp_path


def tamper(folder, *statements):
    """Change the file behind the program's back."""
    connection = sqlite3.connect(folder / "cmdesk.db")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def found(folder):
    opened = opening.open_to_read(folder)
    try:
        return [problem.code for problem in check.check(opened.desk)]
    finally:
        opened.close()


def test_a_sound_file_has_no_problem(folder):
    assert found(folder) == []


def test_every_step_is_reported(folder):
    opened, heard = opening.open_to_read(folder), []
    check.check(opened.desk, lambda done, of: heard.append((done, of)))
    opened.close()
    assert heard == [(done, heard[0][1]) for done in range(heard[0][1] + 1)]


def test_a_zeroed_page(folder):
    path = folder / "cmdesk.db"
    content = bytearray(path.read_bytes())
    place = content.index(b"Abrimos") // 4096 * 4096
    content[place : place + 4096] = b"\0" * 4096
    path.write_bytes(content)
    assert set(found(folder)) == {"check-damaged"}


def test_a_row_missing_from_an_index(folder):
    path = folder / "cmdesk.db"
    connection = sqlite3.connect(path)
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'fact_client_id_id'"
    ).fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    begin = (root - 1) * size
    content[begin + 3 : begin + 5] = (1).to_bytes(2, "big")  # the number of cells on that page
    path.write_bytes(content)
    assert set(found(folder)) == {"check-damaged"}


def test_a_link_that_leads_nowhere(folder):
    guard = "SELECT sql FROM sqlite_master WHERE name = 'guard_reply_category_id_on'"
    connection = sqlite3.connect(folder / "cmdesk.db")
    (text,) = connection.execute(guard).fetchone()
    connection.close()
    tamper(
        folder,
        "DROP TRIGGER guard_reply_category_id_on",
        "UPDATE reply SET category_id = 9 WHERE id = 1",
        text,
    )
    assert found(folder) == ["check-link"]


def test_each_guard_is_missed(folder):
    connection = sqlite3.connect(folder / "cmdesk.db")
    names = [statement.split('"')[1] for statement in guards.statements(connection, APPEND_ONLY)]
    connection.close()
    tamper(folder, f'DROP TRIGGER "{names[len(names) // 2]}"')
    assert found(folder) == ["check-schema"]


def test_a_left_over_leave_to_erase(folder):
    tamper(folder, "INSERT INTO erasure (reason) VALUES ('left')")
    assert found(folder) == ["check-erasure"]


@pytest.mark.parametrize(
    "statement",
    [
        TAKE_OUT,
        TAKE_CASE_OUT,
        "INSERT INTO case_fts (rowid, text) VALUES (2 << 40 | 1, 'of another client')",
        "DELETE FROM case_fts_data WHERE id > 10",
        "INSERT INTO reply_fts (rowid, title) VALUES (1 << 40 | 999, 'nothing')",
        "INSERT INTO reply_fts (rowid, title) VALUES (3 << 40 | 1, 'of another client')",
        "DELETE FROM reply_fts_docsize WHERE id = (1 << 40 | 2)",
        "DELETE FROM reply_fts_data WHERE id > 10",
    ],
)
def test_an_index_out_of_step(folder, statement):
    tamper(folder, statement)
    assert set(found(folder)) == {"check-search"}


def test_a_text_that_is_under_another_word(folder):
    tamper(
        folder,
        TAKE_OUT,
        "INSERT INTO reply_fts (rowid, title) VALUES (1 << 40 | 1, 'Otro')",
    )
    assert found(folder) == ["check-search"]


@pytest.mark.parametrize("text", ["🥰hola", "hola🩷", "\u2066hola\u2069", "🫠", "vale🩷 gracias"])
def test_a_word_beside_a_sign_that_is_newer_than_sqlite_is_no_problem(folder, text):
    opened = opening.open_to_write(folder)
    cases.log(opened.desk.of(1), NewCase(text, "praise"))
    opened.close()
    assert found(folder) == []


def test_a_file_that_is_not_what_its_name_says(folder):
    place = folder / "files" / ("ab" * 16) / hashlib.sha256(b"picture").hexdigest()
    place.parent.mkdir(parents=True)
    place.write_bytes(b"picture")
    assert found(folder) == []
    place.write_bytes(b"other")
    assert found(folder) == ["check-file"]


def test_a_file_that_a_case_speaks_of_and_is_gone(folder):
    next((folder / "files").glob("*/*")).unlink()
    assert found(folder) == ["check-file-missing"]


def test_two_brands_with_one_way_in(folder):
    opened = opening.open_to_write(folder)
    for client, network in (1, "x"), (2, "threads"):
        accounts.save(
            opened.desk.of(client), AccountCard(network, f"brand{client}", login="both@agency.example")
        )
    opened.close()
    opened = opening.open_to_read(folder)
    (problem,) = check.check(opened.desk)
    opened.close()
    assert problem.code == "separation-login"
    assert problem.details["clients"] == ("Acme", "Globex")
