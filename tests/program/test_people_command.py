"""People in and out from the command line: known again, added, told by line, written out."""

import json
import os

import pytest

from cmdesk.cli import arguments
from cmdesk.cli.commands import main
from cmdesk.services import check, opening, people, people_list, people_sources

GOOD = "nombre;instagram;correo;cumpleaños\nAna Núñez;@ana.g;ana@correo.example;12/5\nLuis;@luis;;13/5\n"
PARTLY = "nombre;correo;cumpleaños\nAna;ana@correo.example;pronto\n;;\n;otra@correo.example;\n;;2026-05-12\n"
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Núñez\r\nEMAIL:ana@correo.example\r\nTEL:600111222\r\nEND:VCARD\r\n"
)


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
    def write(content, name="gente.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def held(tmp_path):
    """(name, e-mail, birthday) of everybody, after a check of the whole."""
    opened = opening.open_to_read(tmp_path / "data")
    try:
        assert check.check(opened.desk) == []
        scope = opened.desk.of(1)
        cards = [people.card(scope, row.id) for row in people_list.window(scope)]
        return {(card.name, card.email, card.birthday) for card in cards}
    finally:
        opened.close()


def test_a_file_comes_in_and_a_second_time_changes_nothing(run, file, tmp_path):
    path = file(GOOD)
    code, out, err = run("import", "people", path, "--client", "ñandu", "--json")
    told = json.loads(out)
    assert (code, err, told["schema"]) == (0, "", 1)
    assert (told["new"], told["same"], told["changed"], told["refused"], told["problems"]) == (2, 0, 0, 0, [])
    assert isinstance(told["import_id"], int)
    assert held(tmp_path) == {("Ana Núñez", "ana@correo.example", "05-12"), ("Luis", "", "05-13")}
    told = json.loads(run("import", "people", path, "--client", "Ñandú", "--json")[1])
    assert (told["new"], told["same"], told["changed"], told["import_id"]) == (0, 2, 0, None)


def test_an_address_book_adds_to_who_is_here(run, file, tmp_path):
    run("import", "people", file(GOOD), "--client", "Ñandú")
    told = json.loads(run("import", "people", file(CARDS, "a.vcf"), "--client", "Ñandú", "--json")[1])
    assert (told["new"], told["same"], told["changed"]) == (0, 0, 1)
    assert len(held(tmp_path)) == 2


def test_a_dry_run_changes_nothing(run, file, tmp_path):
    told = json.loads(run("import", "people", file(GOOD), "--client", "Ñandú", "--dry-run", "--json")[1])
    assert (told["new"], told["import_id"]) == (2, None)
    assert held(tmp_path) == set()


def test_good_rows_go_in_and_bad_ones_are_given_back(run, file, tmp_path):
    code, out, _err = run("import", "people", file(PARTLY), "--client", "Ñandú", "--json")
    told = json.loads(out)
    assert (code, told["new"], told["refused"]) == (1, 2, 1)
    assert [(each["line"], each["code"]) for each in told["problems"]] == [(5, "person-needs-name")]
    assert [(each["line"], each["code"]) for each in told["notes"]] == [(2, "import-word-unknown")]
    assert "2026-05-12" in (tmp_path / "gente.csv.rejected.csv").read_text("utf-8-sig")


def test_birthdays_that_can_be_read_both_ways_are_asked_about(run, file, tmp_path):
    path = file("nombre;cumpleaños\nAna;3/4/1990\n")
    code, out, err = run("import", "people", path, "--client", "Ñandú")
    assert (code, out) == (1, "")
    assert "3/4/1990" in err
    assert run("import", "people", path, "--client", "Ñandú", "--date-order", "dmy")[0] == 0
    assert held(tmp_path) == {("Ana", "", "1990-04-03")}


def test_columns_can_be_given_their_meaning(run, file, tmp_path):
    path = file("quién;dónde\nAna;@ana\n")
    mapped = ["--map", "quién=name", "--map", "dónde=instagram"]
    assert run("import", "people", path, "--client", "Ñandú", *mapped)[0] == 0
    assert {name for name, *_ in held(tmp_path)} == {"Ana"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--client", "Nobody"], 1),
        (["--client", "Ñandú", "--map", "otra=name"], 1),
        (["--client", "Ñandú", "--map", "nombre=nonsense"], 2),
        (["--client", "Ñandú", "--format", "eml"], 2),
        (["--client", "Ñandú", "--format", "vcard"], 1),
        ([], 2),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(run, file, tmp_path, words, code):
    result, out, err = run("import", "people", file(GOOD), *words)
    assert (result, out) == (code, "")
    assert err.startswith("cmdesk")
    assert err.count("\n") == 1
    assert held(tmp_path) == set()


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_written_out_comes_back_as_it_was(run, file, tmp_path, form):
    run("import", "people", file(GOOD), "--client", "Ñandú")
    out = tmp_path / f"out.{form}"
    assert run("export", "people", out, "--client", "Ñandú") == (0, f"People written to {out}\n", "")
    told = json.loads(run("import", "people", out, "--client", "Ñandú", "--json")[1])
    assert (told["new"], told["same"], told["changed"], told["refused"]) == (0, 2, 0, 0)


def test_json_is_written_when_the_name_says_so(run, file, tmp_path):
    run("import", "people", file(GOOD), "--client", "Ñandú")
    assert run("export", "people", tmp_path / "out.json", "--client", "Ñandú")[0] == 0
    told = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert told["people"][0]["handles"] == "instagram:@ana.g"


def test_the_formats_are_those_that_there_are():
    assert arguments.FORMATS_OF_PEOPLE == people_sources.FORMATS
