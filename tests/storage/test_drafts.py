"""What is being typed survives, by client, and a broken file of drafts is in nobody's way."""

import os
import stat

import pytest

from cmdesk.services import drafts, opening
from cmdesk.storage import drafts as file
from cmdesk.storage.models import Client


@pytest.fixture
def desk(tmp_path):
    opened = opening.open_to_write(tmp_path / "data")
    with opened.desk.writing():
        for name in "Acme", "Globex":
            Client.create(name=name, name_key=name, initials=name[:2], colour="jade", prefix=name[:2])
    yield opened.desk
    opened.close()


def test_a_text_comes_back_until_it_is_forgotten(desk):
    acme = desk.of(1)
    assert drafts.take(acme, "reply/new") == ""
    assert drafts.keep(acme, "reply/new", "Hola, ñ")
    assert drafts.keep(acme, "reply/new", "Hola, ñandú 🙂")
    assert drafts.take(acme, "reply/new") == "Hola, ñandú 🙂"
    assert drafts.forget(acme, "reply/new")
    assert drafts.take(acme, "reply/new") == ""


def test_what_was_closed_unsaved_is_there_but_not_offered(desk):
    acme = desk.of(1)
    drafts.keep(acme, "reply/1", "half a")
    drafts.keep(acme, "reply/2", "half b")
    assert drafts.put_aside(acme, "reply/1")
    assert [draft.place for draft in drafts.pending(desk)] == ["reply/2"]
    assert drafts.take(acme, "reply/1") == "half a"
    drafts.keep(acme, "reply/1", "half a, and more")
    assert {draft.place for draft in drafts.pending(desk)} == {"reply/1", "reply/2"}


def test_an_emptied_field_has_no_draft(desk):
    drafts.keep(desk.of(1), "reply/1", "text")
    drafts.keep(desk.of(1), "reply/1", "")
    assert drafts.pending(desk) == []


def test_one_client_never_gets_the_draft_of_another(desk):
    drafts.keep(desk.of(1), "reply/new", "for Acme")
    assert drafts.take(desk.of(2), "reply/new") == ""
    file.forget(desk.folder, desk.of(2).client().uid.bytes)
    assert drafts.take(desk.of(1), "reply/new") == "for Acme"


def test_the_pending_ones_say_whose_they_are(desk):
    drafts.keep(desk.of(2), "reply/7", "two")
    drafts.keep(desk.of(1), "reply/new", "one")
    found = {(draft.client_id, draft.client, draft.place, draft.text) for draft in drafts.pending(desk)}
    assert found == {(1, "Acme", "reply/new", "one"), (2, "Globex", "reply/7", "two")}


def test_a_draft_of_a_client_that_is_gone_is_not_offered(desk):
    file.keep(desk.folder, b"0" * 16, "reply/new", "whose?", 0)
    assert drafts.pending(desk) == []


def test_a_forgotten_client_leaves_no_byte_of_its_texts(desk):
    for place in range(50):
        drafts.keep(desk.of(1), f"reply/{place}", f"canary {place} " * 20)
    assert b"canary" in (desk.folder / file.FILE_NAME).read_bytes()
    file.forget(desk.folder, desk.of(1).client().uid.bytes)
    assert b"canary" not in (desk.folder / file.FILE_NAME).read_bytes()


@pytest.mark.parametrize("broken", [b"not a database", b"SQLite format 3\0" + b"\7" * 5000])
def test_a_broken_file_is_replaced(desk, broken):
    (desk.folder / file.FILE_NAME).write_bytes(broken)
    assert drafts.pending(desk) == []
    assert drafts.keep(desk.of(1), "reply/new", "text")
    assert drafts.take(desk.of(1), "reply/new") == "text"


def test_when_it_cannot_be_kept_it_says_so(desk):
    (desk.folder / file.FILE_NAME).mkdir()
    assert drafts.keep(desk.of(1), "reply/new", "text") is False
    assert drafts.pending(desk) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_read_it(desk):
    before = os.umask(0)
    try:
        drafts.keep(desk.of(1), "reply/new", "text")
    finally:
        os.umask(before)
    assert stat.S_IMODE((desk.folder / file.FILE_NAME).stat().st_mode) == 0o600
