"""Replies in and out from the command line: what is good goes in, what isn't is told by line and given back."""

import json
import os

import pytest

from cmdesk.cli import arguments
from cmdesk.cli.commands import main
from cmdesk.services import check, exchange, library, opening, replies
from cmdesk.services.library import View

GOOD = (
    "título;texto;atajo\nEntrega;Sentimos el retraso, ya sale.;:retraso\nGracias;¡Gracias, ñandú!;:gracias\n"
)
PARTLY = "título;texto;visibilidad\nBien;Un texto.;pública\nMal;Otro texto.;secreta\n"


@pytest.fixture(autouse=True)
def in_english(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def run(capsys, tmp_path):
    """Run a command on one folder: its code, its output, and its error."""

    def act(*words):
        try:
            code = main(["--data", str(tmp_path / "data"), *map(str, words)])
        except SystemExit as end:
            code = end.code
        said = capsys.readouterr()
        return code, said.out, said.err

    assert act("clients", "add", "Ñandú")[0] == 0
    return act


@pytest.fixture
def file(tmp_path):
    def write(text, name="respuestas.csv"):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write


def held(tmp_path):
    """(title, body) of every reply, after a check of the whole."""
    opened = opening.open_to_read(tmp_path / "data")
    try:
        assert check.check(opened.desk) == []
        scope = opened.desk.of(1)
        texts = [replies.get(scope, reply_id).text for reply_id in library.list_ids(scope, View())]
        return {(text.title, text.body) for text in texts}
    finally:
        opened.close()


def test_a_file_comes_in_and_a_second_time_changes_nothing(run, file, tmp_path):
    path = file(GOOD)
    code, out, err = run("import", "replies", path, "--client", "ñandu", "--json")
    told = json.loads(out)
    assert (code, err, told["schema"]) == (0, "", 1)
    assert (told["new"], told["same"], told["changed"], told["refused"], told["problems"]) == (2, 0, 0, 0, [])
    assert isinstance(told["import_id"], int)
    assert ("Gracias", "¡Gracias, ñandú!") in held(tmp_path)
    told = json.loads(run("import", "replies", path, "--client", "Ñandú", "--json")[1])
    assert (told["new"], told["same"], told["import_id"]) == (0, 2, None)


def test_a_dry_run_changes_nothing(run, file, tmp_path):
    code, out, _err = run("import", "replies", file(GOOD), "--client", "Ñandú", "--dry-run", "--json")
    told = json.loads(out)
    assert (code, told["new"], told["import_id"]) == (0, 2, None)
    assert held(tmp_path) == set()


def test_good_rows_go_in_and_bad_ones_are_given_back(run, file, tmp_path):
    path = file(PARTLY)
    code, out, _err = run("import", "replies", path, "--client", "Ñandú", "--json")
    told = json.loads(out)
    assert (code, told["new"], told["refused"]) == (1, 1, 1)
    (problem,) = told["problems"]
    assert set(problem) == {"line", "code", "message"}
    assert (problem["line"], problem["code"]) == (3, "import-value-unknown")
    assert held(tmp_path) == {("Bien", "Un texto.")}
    rejected = (tmp_path / "respuestas.csv.rejected.csv").read_text("utf-8-sig")
    assert "Otro texto." in rejected
    assert "Un texto." not in rejected


def test_strictly_a_bad_row_keeps_all_out(run, file, tmp_path):
    code, _out, _err = run("import", "replies", file(PARTLY), "--client", "Ñandú", "--strict")
    assert code == 1
    assert held(tmp_path) == set()
    assert not (tmp_path / "respuestas.csv.rejected.csv").exists()


def test_columns_can_be_given_their_meaning(run, file, tmp_path):
    path = file("uno;dos;texto\nTítulo;Cuerpo;ignorado\n")
    mapped = ["--map", "uno=title", "--map", "DOS=body"]
    assert run("import", "replies", path, "--client", "Ñandú", *mapped)[0] == 0
    assert held(tmp_path) == {("Título", "Cuerpo")}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--client", "Nobody"], 1),
        (["--client", "Ñandú", "--map", "otra=body"], 1),
        (["--client", "Ñandú", "--map", "texto=nonsense"], 2),
        (["--client", "Ñandú", "--map", "texto"], 2),
        (["--client", "Ñandú", "--map", "texto="], 1),
        (["--client", "Ñandú", "--format", "docx"], 2),
        ([], 2),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(run, file, tmp_path, words, code):
    result, out, err = run("import", "replies", file(GOOD), *words)
    assert (result, out) == (code, "")
    assert err.startswith("cmdesk")
    assert err.count("\n") == 1
    assert held(tmp_path) == set()


@pytest.mark.parametrize("text", ["", "a;b\n", 'título;texto\n"abierta;x\n', "\0\1\2"])
def test_a_file_that_is_none_is_refused_whole(run, file, tmp_path, text):
    code, out, err = run("import", "replies", file(text), "--client", "Ñandú")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert held(tmp_path) == set()


def test_a_file_that_is_missing_is_said(run, tmp_path):
    code, out, err = run("import", "replies", tmp_path / "no.csv", "--client", "Ñandú")
    assert (code, out) == (1, "")
    assert str(tmp_path / "no.csv") in err


def test_an_import_is_preceded_by_a_backup(run, file, tmp_path):
    run("import", "replies", file(GOOD), "--client", "Ñandú")
    assert [path.name for path in (tmp_path / "data" / "backups").glob("*-import.cmdesk")]


def test_what_is_written_out_comes_back_as_it_was(run, file, tmp_path):
    run("import", "replies", file(GOOD), "--client", "Ñandú")
    before = held(tmp_path)
    out = tmp_path / "out.csv"
    assert run("export", "replies", out, "--client", "Ñandú") == (0, f"Replies written to {out}\n", "")
    run("clients", "add", "Second")
    told = json.loads(run("import", "replies", out, "--client", "Ñandú", "--json")[1])
    assert (told["new"], told["same"], told["changed"], told["refused"]) == (0, 2, 0, 0)
    assert json.loads(run("import", "replies", out, "--client", "Second", "--json")[1])["new"] == 2
    assert held(tmp_path) == before


def test_an_export_that_cannot_be_written_leaves_what_was(run, file, tmp_path):
    code, out, err = run("export", "replies", tmp_path / "missing" / "out.csv", "--client", "Ñandú")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1


def test_the_formats_are_those_that_can_be_read():
    assert arguments.FORMATS == exchange.FORMATS
