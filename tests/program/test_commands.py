"""The command line as a script uses it: exit codes, one line of error, JSON and nothing else, data untouched."""

import ast
import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from cmdesk.cli import sentences
from cmdesk.cli.commands import main
from cmdesk.sentences import FINDINGS, PROBLEMS, REFUSALS
from cmdesk.services import faults, opening, removal
from cmdesk.storage.models import Client

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def in_english(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def run(capsys):
    """Run a command in this process: its code, its output, and its error."""

    def act(*words):
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = end.code
        said = capsys.readouterr()
        return code, said.out, said.err

    return act


def make(folder):
    opened = opening.open_to_write(folder)
    with opened.desk.writing():
        Client.create(name="Ñandú", name_key="nandu", initials="ÑA", colour="jade", prefix="ÑA")
    opened.close()
    return folder


@pytest.fixture
def folder(tmp_path):
    return make(tmp_path / "data")


def one_line(text):
    return text.startswith("cmdesk") and text.count("\n") == 1 and "Traceback" not in text


def test_the_data_folder_may_stand_before_the_command_or_after(run, folder):
    assert run("--data", folder, "check") == (0, "All in order\n", "")
    assert run("check", "--data", folder) == (0, "All in order\n", "")


def test_json_is_all_there_is_on_the_output(run, folder):
    code, out, err = run("check", "--json", "--data", folder)
    assert (code, json.loads(out), err) == (0, {"schema": 1, "ok": True, "problems": []}, "")


@pytest.mark.parametrize(
    "words", [["bad"], ["restore"], ["--bad"], ["check", "extra"], ["check", "--data"], ["restore", "a", "b"]]
)
@pytest.mark.parametrize("locale", ["en_GB.UTF-8", "es_ES.UTF-8"])
def test_bad_usage_is_two_and_one_line(run, words, locale, monkeypatch):
    monkeypatch.setenv("LC_ALL", locale)
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert one_line(err)
    if locale.startswith("es"):
        assert "argument" not in err
        assert "invalid" not in err


def test_it_speaks_the_language_of_the_preferences(run, folder):
    (folder / "preferences.json").write_text('{"language": "es"}')
    assert run("check", "--data", folder)[1] == "Todo en orden\n"


def damaged(path):
    content = bytearray(path.read_bytes())
    content[8192:] = b"\0" * (len(content) - 8192)
    path.write_bytes(content)


def newer(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def foreign(path):
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (id)")
    connection.close()


SPOILED = {
    "file-damaged": damaged,
    "file-newer": newer,
    "file-foreign": foreign,
    "file-empty": lambda path: path.write_bytes(b""),
    "file-missing": Path.unlink,
}


@pytest.mark.parametrize("code", SPOILED)
def test_a_file_that_is_not_in_order_is_named_and_left_as_it_is(run, folder, code):
    path = folder / "cmdesk.db"
    SPOILED[code](path)
    before = path.read_bytes() if path.exists() else None
    result, out, err = run("check", "--json", "--data", folder)
    assert result == 1
    assert err == ""
    assert {problem["code"] for problem in json.loads(out)["problems"]} <= {code, "check-damaged"}
    for words in (["backup"], ["backup", folder / "elsewhere.cmdesk"]):
        result, out, err = run(*words, "--data", folder)
        assert (result, out) == (1, "")
        assert one_line(err)
    assert (path.read_bytes() if path.exists() else None) == before


def test_beside_data_that_cannot_be_used_the_newest_backup_is_named(run, folder):
    made = run("backup", "--data", folder)[1].split(": ", 1)[1].strip()
    newer(folder / "cmdesk.db")
    code, _out, err = run("backup", "--data", folder)
    assert code == 1
    assert one_line(err)
    assert f"the newest usable backup is {made}" in err


def test_a_mistyped_folder_is_not_made(run, tmp_path):
    assert run("check", "--data", tmp_path / "typo")[0] == 1
    assert run("restore", tmp_path / "no.cmdesk", "--data", tmp_path / "typo")[0] == 1
    assert not (tmp_path / "typo").exists()


def test_clients_are_added_and_listed(run, tmp_path):
    data = ["--data", tmp_path / "new"]
    given = ["--initials", "ht", "--colour", "teal", "--zone", "America/Bogota", "--country", "CO"]
    assert run("clients", "add", "Horno Trigalba", *given, "--language", "es", *data)[0] == 0
    assert run(*data, "clients", "add", "Ñandú") == (0, "Client added: Ñandú\n", "")
    code, out, err = run("clients", "--json", *data)
    assert (code, err) == (0, "")
    first, second = json.loads(out)["clients"]
    assert first == {
        "name": "Horno Trigalba",
        "initials": "HT",
        "colour": "teal",
        "language": "es",
        "zone": "America/Bogota",
        "status": "active",
        "replies": 0,
        "accounts": 0,
    }
    assert second["name"] == "Ñandú"
    assert run("clients", *data)[1].splitlines()[0] == "Horno Trigalba (HT): 0 replies, 0 accounts"


def test_a_client_that_cannot_be_added_is_refused_by_name(run, folder):
    code, out, err = run("clients", "add", "ñandu", "--data", folder)
    assert (code, out) == (1, "")
    assert "Ñandú" in err or "ñandu" in err
    assert one_line(err)
    assert run("clients", "add", "Other", "--zone", "Mars", "--data", folder)[0] == 1


def test_a_backup_is_made_and_restored_and_the_restore_undone(run, folder, tmp_path):
    target = tmp_path / "mine.cmdesk"
    assert run("backup", target, "--data", folder) == (0, f"Backup made: {target}\n", "")
    opened = opening.open_to_write(folder)
    with opened.desk.writing():
        Client.update(name="Renamed").execute()
    opened.close()
    code, out, _err = run("restore", target, "--data", folder)
    assert code == 0
    assert name_in(folder) == "Ñandú"
    undo = out.splitlines()[-1].removeprefix("To undo it: cmdesk restore ")
    assert run("restore", undo, "--data", folder)[0] == 0
    assert name_in(folder) == "Renamed"


def test_restoring_tells_of_clients_that_stay_removed(run, folder, tmp_path):
    target = tmp_path / "mine.cmdesk"
    run("backup", target, "--data", folder)
    opened = opening.open_to_write(folder)
    removal.remove(opened.desk.of(1))
    opened.close()
    code, out, _err = run("restore", target, "--data", folder)
    assert code == 0
    assert "removed for good and do not come back with this backup: 1" in out


def name_in(folder):
    opened = opening.open_to_read(folder)
    try:
        return Client.get().name
    finally:
        opened.close()


def test_a_backup_is_never_written_over_anything(run, folder, tmp_path):
    (tmp_path / "mine.cmdesk").write_text("precious")
    code, _out, err = run("backup", tmp_path / "mine.cmdesk", "--data", folder)
    assert code == 1
    assert one_line(err)
    assert (tmp_path / "mine.cmdesk").read_text() == "precious"


def test_while_the_desk_is_open_reading_works_and_writing_is_refused(run, folder):
    opened = opening.open_to_write(folder)
    run_apart = [sys.executable, "-m", "cmdesk", "--data", str(folder)]
    assert subprocess.run([*run_apart, "check"], cwd=ROOT).returncode == 0
    made = subprocess.run([*run_apart, "backup"], cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0
    backup = made.stdout.split(": ", 1)[1].strip()
    refused = subprocess.run([*run_apart, "restore", backup], cwd=ROOT, capture_output=True, text=True)
    assert refused.returncode == 1
    assert one_line(refused.stderr)
    assert "CM Desk is open" in refused.stderr
    opened.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_what_is_made_is_its_owners_alone(run, folder, tmp_path):
    run("backup", tmp_path / "mine.cmdesk", "--data", folder)
    made = [tmp_path / "mine.cmdesk", *(path for path in folder.rglob("*") if path.is_file())]
    assert {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in made} == {0}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has other rights")
def test_a_folder_that_cannot_be_written_is_said_and_left_as_it_is(folder, capfd):
    with tempfile.TemporaryDirectory() as name:
        locked = Path(name) / "data"
        folder.rename(locked)
        Path(name).chmod(0o755)
        locked.chmod(0o555)
        (locked / "cmdesk.db").chmod(0o444)
        (locked / "desk.lock").chmod(0o444)
        before = {path: path.read_bytes() for path in locked.iterdir() if path.is_file()}
        for words in (["backup"], ["restore", locked / "cmdesk.db"]):
            assert as_nobody(lambda words=words: main([*map(str, words), "--data", str(locked)])) == 1
            said = capfd.readouterr()
            assert said.out == ""
            assert one_line(said.err)
        assert {path: path.read_bytes() for path in locked.iterdir() if path.is_file()} == before
        locked.chmod(0o755)


def as_nobody(act):
    """What `act` returns in a process that is not root's, to whom every folder is open."""
    child = os.fork()
    if not child:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        code = act()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_mistake_of_our_own_is_one_line_too_and_the_log_says_where(run, folder, monkeypatch, caplog):
    def fail(_folder):
        raise ZeroDivisionError("Ana Pérez")

    monkeypatch.setattr(opening, "open_to_read", fail)
    code, out, err = run("backup", "--data", folder)
    assert (code, out) == (1, "")
    assert one_line(err)
    assert "Ana" not in err
    log = (folder / "logs" / "cmdesk.log").read_text("utf-8")
    assert "ZeroDivisionError" in log
    assert "Ana" not in log
    caplog.clear()


SAYING = {"DeskError", "TemplateError", "Problem", "Risk", "_risk", "note", "_refuse"}


def codes_in(module):
    """The codes that a module gives to its refusals and problems, where they are made or chosen."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        chosen = None
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            chosen = node.args[0] if name in SAYING and node.args else None
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "code":
            chosen = node.value
        for leaf in ast.walk(chosen) if chosen else ():
            if isinstance(leaf, ast.Constant) and re.fullmatch(r"[a-z]+(-[a-z]+)+", str(leaf.value)):
                yield leaf.value
    if module.name == "faults.py":
        yield from {*faults._BY_NUMBER.values(), *faults._BY_RESULT.values()}


def test_every_refusal_and_problem_has_a_sentence():
    codes = {code for module in (ROOT / "cmdesk").rglob("*.py") for code in codes_in(module)}
    assert {"folder-in-use", "csv-extra-cells", "check-link"} <= codes
    assert codes - REFUSALS.keys() - PROBLEMS.keys() == set()


def test_no_sentence_is_for_nothing():
    """What a code is for stands somewhere in the program, written out."""
    written = "".join(
        module.read_text("utf-8")
        for module in (ROOT / "cmdesk").rglob("*.py")
        if module.name != "sentences.py"
    )
    assert [code for code in (*REFUSALS, *PROBLEMS) if f'"{code}"' not in written] == []


@pytest.mark.parametrize("table", [REFUSALS, PROBLEMS, FINDINGS, sentences.SAID, sentences.HELP])
def test_both_languages_say_the_same_blanks(table):
    for spanish, english in table.values():
        assert spanish != english
        blanks = [sorted(word.split("}")[0] for word in text.split("{")[1:]) for text in (spanish, english)]
        assert blanks[0] == blanks[1]


def test_no_command_loads_qt(folder):
    look = (
        "import sys\nfrom cmdesk.cli.commands import main\n"
        "code = main(sys.argv[1:])\nassert code == 0, code\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    for words in (["check"], ["backup"], ["clients"], ["clients", "add", "Other"]):
        command = [sys.executable, "-c", look, "--data", str(folder), *words]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
