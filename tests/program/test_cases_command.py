"""Cases in and out from the command line: what is good goes in, what isn't is told by line and given back."""

import json
import os

import pytest

from cmdesk.cli import arguments
from cmdesk.cli.commands import main
from cmdesk.formats import csv_files, xlsx
from cmdesk.services import case_list, case_sources, check, opening, table_files
from cmdesk.services.case_list import CaseFilter

GOOD = "fecha;usuario;red;texto;tipo\n2026-11-24 10:05;@ana;X;¿Cuándo llega?;queja\n2026-11-24;@luis;ig;Gracias;elogio\n"
PARTLY = "fecha;texto;estado\n2026-11-24;Bien;nuevo\nayer;Mal;nuevo\n2026-11-24;Raro;a medias\n"
EITHER = "fecha;texto\n03/04/2026;Uno\n"
MAIL = "From: Ana <ana@correo.example>\nDate: Tue, 24 Nov 2026 15:05:00 +0100\nSubject: Pedido\n\nHola, ¿abrís hoy?\n"


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
    def write(content, name="casos.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def held(tmp_path):
    """(text, person, kind) of every open case, after a check of the whole."""
    opened = opening.open_to_read(tmp_path / "data")
    try:
        assert check.check(opened.desk) == []
        rows = case_list.window(opened.desk.of(1), CaseFilter())
        return {(row.excerpt, row.who, row.kind) for row in rows}
    finally:
        opened.close()


def test_a_file_comes_in_and_a_second_time_changes_nothing(run, file, tmp_path):
    path = file(GOOD)
    code, out, err = run("import", "cases", path, "--client", "ñandu", "--json")
    told = json.loads(out)
    assert (code, err, told["schema"]) == (0, "", 1)
    assert (told["new"], told["same"], told["changed"], told["refused"], told["problems"]) == (2, 0, 0, 0, [])
    assert isinstance(told["import_id"], int)
    assert held(tmp_path) == {("¿Cuándo llega?", "@ana", "complaint"), ("Gracias", "@luis", "praise")}
    told = json.loads(run("import", "cases", path, "--client", "Ñandú", "--json")[1])
    assert (told["new"], told["same"], told["import_id"]) == (0, 2, None)


def test_a_spreadsheet_a_mail_and_a_mailbox_come_in(run, file, tmp_path):
    table = csv_files.read(GOOD.encode())
    sheet = file(xlsx.write(table.header, [row.cells for row in table.rows()]), "casos.xlsx")
    box = file(f"From ana Tue Nov 24 14:05:00 2026\n{MAIL.replace('hoy', 'mañana')}", "buzon")
    for path in (sheet, file(MAIL, "uno.eml"), box):
        assert run("import", "cases", path, "--client", "Ñandú")[0] == 0
    assert {text for text, *_ in held(tmp_path)} == {
        "¿Cuándo llega?", "Gracias", "Hola, ¿abrís hoy?", "Hola, ¿abrís mañana?",
    }  # fmt: skip


def test_a_dry_run_changes_nothing(run, file, tmp_path):
    code, out, _err = run("import", "cases", file(GOOD), "--client", "Ñandú", "--dry-run", "--json")
    told = json.loads(out)
    assert (code, told["new"], told["import_id"]) == (0, 2, None)
    assert held(tmp_path) == set()


def test_good_rows_go_in_and_bad_ones_are_given_back(run, file, tmp_path):
    code, out, _err = run("import", "cases", file(PARTLY), "--client", "Ñandú", "--json")
    told = json.loads(out)
    assert (code, told["new"], told["refused"]) == (1, 1, 2)
    assert [(problem["line"], problem["code"]) for problem in told["problems"]] == [
        (3, "import-date-unreadable"),
        (4, "import-value-unknown"),
    ]
    assert {text for text, *_ in held(tmp_path)} == {"Bien"}
    rejected = (tmp_path / "casos.csv.rejected.csv").read_text("utf-8-sig")
    assert "Raro" in rejected
    assert "Bien" not in rejected


def test_strictly_a_bad_row_keeps_all_out(run, file, tmp_path):
    assert run("import", "cases", file(PARTLY), "--client", "Ñandú", "--strict")[0] == 1
    assert held(tmp_path) == set()
    assert not (tmp_path / "casos.csv.rejected.csv").exists()


def test_dates_that_can_be_read_both_ways_are_asked_about_with_examples(run, file, tmp_path):
    path = file(EITHER)
    code, out, err = run("import", "cases", path, "--client", "Ñandú")
    assert (code, out) == (1, "")
    assert "03/04/2026" in err
    assert "--date-order" in err
    assert held(tmp_path) == set()
    assert run("import", "cases", path, "--client", "Ñandú", "--date-order", "mdy")[0] == 0
    run("export", "cases", tmp_path / "out.csv", "--client", "Ñandú")
    assert "2026-03-04" in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_columns_can_be_given_their_meaning(run, file, tmp_path):
    path = file("cuándo;qué;texto\n2026-11-24;Hola;ignorado\n")
    mapped = ["--map", "CUÁNDO=received_at", "--map", "qué=text"]
    assert run("import", "cases", path, "--client", "Ñandú", *mapped)[0] == 0
    assert {text for text, *_ in held(tmp_path)} == {"Hola"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--client", "Nobody"], 1),
        (["--client", "Ñandú", "--map", "otra=text"], 1),
        (["--client", "Ñandú", "--map", "texto=nonsense"], 2),
        (["--client", "Ñandú", "--map", "texto="], 1),
        (["--client", "Ñandú", "--format", "docx"], 2),
        (["--client", "Ñandú", "--format", "xlsx"], 1),
        (["--client", "Ñandú", "--format", "mbox"], 1),
        (["--client", "Ñandú", "--date-order", "ydm"], 2),
        ([], 2),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(run, file, tmp_path, words, code):
    result, out, err = run("import", "cases", file(GOOD), *words)
    assert (result, out) == (code, "")
    assert err.startswith("cmdesk")
    assert err.count("\n") == 1
    assert held(tmp_path) == set()


def test_an_import_is_preceded_by_a_backup(run, file, tmp_path):
    run("import", "cases", file(GOOD), "--client", "Ñandú")
    assert [path.name for path in (tmp_path / "data" / "backups").glob("*-import.cmdesk")]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_written_out_comes_back_as_it_was(run, file, tmp_path, form):
    run("import", "cases", file(GOOD), "--client", "Ñandú")
    before = held(tmp_path)
    out = tmp_path / f"out.{form}"
    assert run("export", "cases", out, "--client", "Ñandú") == (0, f"Cases written to {out}\n", "")
    told = json.loads(run("import", "cases", out, "--client", "Ñandú", "--json")[1])
    assert (told["new"], told["same"], told["refused"]) == (0, 2, 0)
    assert held(tmp_path) == before


def test_json_is_written_when_the_name_or_the_format_says_so(run, file, tmp_path):
    run("import", "cases", file(GOOD), "--client", "Ñandú")
    for out, *words in ([tmp_path / "out.json"], [tmp_path / "out", "--format", "json"]):
        assert run("export", "cases", out, "--client", "Ñandú", *words)[0] == 0
        assert len(json.loads(out.read_text("utf-8"))["cases"]) == 2


def test_an_export_that_cannot_be_written_leaves_what_was(run, tmp_path):
    code, out, err = run("export", "cases", tmp_path / "missing" / "out.csv", "--client", "Ñandú")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1


def test_the_formats_are_those_that_there_are():
    assert arguments.FORMATS_OF_CASES == case_sources.FORMATS
    assert arguments.FORMATS_WRITTEN == table_files.FORMATS
