"""What is removed is gone from every byte, and nobody else notices."""

import datetime as dt
import hashlib
import re

import pytest

from cmdesk.domain import certificate
from cmdesk.domain.replies import Wording
from cmdesk.services import (
    accounts,
    agents,
    backups,
    case_files,
    case_list,
    cases,
    categories,
    check,
    clients,
    copying,
    daylog,
    departments,
    drafts,
    escalations,
    facts,
    hours,
    marks,
    opening,
    people,
    people_list,
    profile,
    promises,
    removal,
    replies,
    search,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.services.clients import ClientCard
from cmdesk.services.copying import Purpose
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.desk import Topic
from cmdesk.services.replies import ReplyText
from cmdesk.storage import tombstones
from cmdesk.storage.models import ALL, OWNED, RECORDED, Client
from cmdesk.storage.tables import table_name

CANARY = "Zarapito"


@pytest.fixture
def canary(desk):
    """A client whose every table holds the canary's name."""
    scope = desk.of(clients.add_client(desk, ClientCard(CANARY, notes=f"about {CANARY}")))
    above = categories.add(scope, f"{CANARY} quejas")
    below = categories.add(scope, f"{CANARY} entregas", above)
    facts.save(scope, "web", "zarapito.example")
    accounts.save(scope, AccountCard("x", "@zarapito", login="zarapito@correo.example"))
    store = departments.save(scope, DepartmentCard(f"{CANARY} tienda"))
    hours.save_closure(scope, dt.date(2026, 12, 25), reason=CANARY)
    profile.answer(scope, "values.promise", CANARY)
    marks.add_mark(scope, "hashtag", f"#{CANARY}")
    text = ReplyText(
        CANARY, f"Somos {CANARY}.", category_id=below, tags=(CANARY,), variants=(Wording(CANARY, short=True),)
    )
    reply = replies.save(scope, text)
    replies.save(scope, ReplyText(CANARY, f"Aquí {CANARY}, dinos."), reply)
    copying.take_back(scope, copying.record_use(scope, copying.prepare(scope, reply, Purpose())))
    copying.record_use(scope, copying.prepare(scope, reply, Purpose(person=CANARY)))
    drafts.keep(scope, "reply/new", f"{CANARY} otra vez")
    speak_of_it(scope, store)
    return scope


def speak_of_it(scope, department):
    """A case of a person, with all that a case can have, that names the canary everywhere."""
    said = NewCase(
        f"{CANARY} llegó tarde",
        "complaint",
        network="x",
        person_name=CANARY,
        handle=f"@{CANARY}",
        title=CANARY,
    )
    case = cases.log(scope, said).id
    cases.note(scope, case, CANARY)
    escalations.escalate(scope, case, department, CANARY)
    promises.add(scope, case, CANARY, dt.datetime(2026, 12, 1, tzinfo=dt.UTC))
    case_files.add(scope, case, f"{CANARY}.png", b"picture")
    case_list.save_filter(scope, CANARY, CaseFilter())
    daylog.write(scope, CANARY)
    people.save(scope, people.PersonCard(CANARY, notes=CANARY), people_list.find(scope, CANARY)[0].id)


@pytest.fixture
def file(desk, canary):
    """A file of the client's beside the data file."""
    content = CANARY.encode()
    folder = desk.folder / "files" / canary.client().uid.hex
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / hashlib.sha256(content).hexdigest()
    path.write_bytes(content)
    return path


def all_bytes(desk):
    """Everything in the data folder but its backups."""
    return b"".join(
        path.read_bytes() for path in desk.folder.rglob("*") if path.is_file() and "backups" not in path.parts
    )


def other_rows(client_id):
    """Every row of every table but those of one client."""
    owned = [table for table in ALL if hasattr(table, "client")]
    rows = {
        table: list(table.select().where(table.client != client_id).order_by(table.id).tuples())
        for table in owned
    }
    for table in set(ALL) - {*owned, Client}:
        rows[table] = list(table.select().order_by(table.id).tuples())
    rows[Client] = list(Client.select().where(Client.id != client_id).order_by(Client.id).tuples())
    return rows


def test_no_byte_of_a_removed_client_is_left_beside_the_backups(desk, canary, file, acme):
    assert re.search(CANARY.encode(), all_bytes(desk), re.IGNORECASE)
    removal.remove(canary)
    assert not re.search(CANARY.encode(), all_bytes(desk), re.IGNORECASE)
    assert not file.parent.exists()
    assert [row.name for row in clients.list_clients(desk)] == ["Acme"]
    assert drafts.pending(desk) == []
    assert check.check(desk) == []


def test_other_clients_stay_as_they_were(desk, acme, canary):
    replies.save(acme, ReplyText("Gracias", "Gracias por escribirnos."))
    before = other_rows(canary.client_id)
    removal.remove(canary)
    assert other_rows(canary.client_id) == before
    assert [row.title for row in search.find(acme, "gracias").rows] == ["Gracias"]


def test_leave_to_mention_it_goes_too_since_it_holds_the_name(desk, acme, canary):
    marks.allow_mention(acme, CANARY)
    assert removal.remove(canary).elsewhere == 1
    assert marks.allowed_mentions(acme) == frozenset()
    assert b"zarapito" not in all_bytes(desk).lower()


def test_the_certificate_says_what_went_and_what_is_still_in_backups(desk, canary, file):
    agents.introduce(desk, "Clara")
    foreseen = removal.preview(canary)
    made = removal.remove(canary)
    assert made.rows == foreseen
    assert made.rows["reply"] == 1
    assert made.rows["reply_use"] == 2
    assert made.rows["inbox_case"] == made.rows["follow_up"] == 1
    assert (made.name, made.by, made.files, made.left) == (CANARY, "Clara", 2, ())
    assert made.backups == tuple(row.path.name for row in backups.backups(desk.folder))
    assert made.last_backup is not None
    for language in "es", "en":
        told = certificate.text(made, language)
        assert made.digest in told
        assert made.backups[0] in told
        assert {"es": "se elimina otra vez", "en": "removed again"}[language] in told
        assert "{" not in told
    assert "usos de respuestas: 2" in certificate.text(made, "es")


def test_every_table_has_a_name_in_the_certificate():
    assert {table_name(table) for table in (*OWNED, *RECORDED)} == set(certificate._ROWS)


def test_two_clients_never_have_the_same_fingerprint(desk, acme, globex):
    assert removal.remove(acme).digest != removal.remove(globex).digest


def test_the_backup_from_before_holds_it_but_does_not_bring_it_back(tmp_path):
    opened = opening.open_to_write(tmp_path)
    for name in (CANARY, "Acme"):
        clients.add_client(opened.desk, ClientCard(name))
    removal.remove(opened.desk.of(1))
    opened.close()
    [row] = backups.backups(tmp_path)
    assert (row.reason, row.counts["client"]) == ("removal", 2)
    assert backups.restore(tmp_path, row.path).removed_again == 1
    opened = opening.open_to_write(tmp_path)
    assert [row.name for row in clients.list_clients(opened.desk)] == ["Acme"]
    opened.close()


def test_a_removal_succeeds_though_it_can_not_be_noted(desk, canary, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tombstones, "lay", full)
    assert removal.remove(canary).left == ()
    assert clients.list_clients(desk) == []


def test_whoever_shows_clients_hears_of_it(desk, canary):
    heard = []
    desk.listen(heard.append)
    removal.remove(canary)
    assert any(Topic.CLIENTS in change.topics and canary.client_id in change.clients for change in heard)


def test_its_name_initials_and_marks_are_free_again(desk, canary, acme):
    removal.remove(canary)
    assert marks.other_marks(acme) == {}
    clients.add_client(desk, ClientCard(CANARY))
