"""The log says what happened and to which row, never whose it was."""

import logging
import os
import stat

import pytest

from cmdesk import logs


@pytest.fixture
def written(tmp_path):
    """The log of a folder, and what is in it."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    logs.start(tmp_path)
    yield tmp_path / logs.FOLDER / logs.FILE_NAME
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def fail_with_a_name():
    text = "Ana Pérez, ana@example.com"
    try:
        int(text)
    except ValueError:
        logging.getLogger("cmdesk.test").info("reply %d could not be saved", 12, exc_info=True)


def test_an_error_is_its_kind_and_its_place(written):
    fail_with_a_name()
    text = written.read_text("utf-8")
    assert "reply 12 could not be saved" in text
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert "in fail_with_a_name" in text
    assert "Ana" not in text
    assert "example" not in text


@pytest.mark.parametrize("personal", ["ana@example.com", "@ana.perez", "+34 600 123 456", "600123456"])
def test_what_looks_personal_is_struck_out(written, personal):
    logging.getLogger("cmdesk.test").info("client 3: %s is wrong", personal)
    text = written.read_text("utf-8")
    assert personal not in text
    assert "client 3: […] is wrong" in text


def test_the_rows_of_the_database_are_not_logged(written):
    logging.getLogger("peewee").debug("SELECT 'canary'")
    logging.getLogger("peewee").info("SELECT 'canary'")
    assert "canary" not in written.read_text("utf-8")


def test_old_pages_go(written, monkeypatch):
    (handler,) = (h for h in logging.getLogger().handlers if isinstance(h, logs.PrivateFile))
    handler.maxBytes = 500
    for number in range(200):
        logging.getLogger("cmdesk.test").info("row %d", number)
    assert len(list(written.parent.iterdir())) == logs.FILES
    assert "row 199" in written.read_text("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_read_it(written):
    logging.getLogger("cmdesk.test").info("once")
    assert stat.S_IMODE(written.stat().st_mode) == 0o600


def test_begun_twice_it_says_things_once(written):
    logs.start(written.parents[1])
    logging.getLogger("cmdesk.test").info("row 7")
    assert written.read_text("utf-8").count("row 7") == 1


def test_a_folder_is_not_made_by_its_log(tmp_path):
    with logs.kept(tmp_path / "typo"):
        logging.getLogger("cmdesk.test").info("unheard")
    assert not (tmp_path / "typo").exists()


def test_where_nothing_can_be_written_there_is_no_log(tmp_path):
    (tmp_path / logs.FOLDER).write_text("in the way")
    before = logging.getLogger().handlers[:]
    logs.start(tmp_path)
    logging.getLogger("cmdesk.test").info("unheard")
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
