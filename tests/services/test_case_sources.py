"""The files that cases come in, told apart by name and by what they hold."""

import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.formats import csv_files, xlsx
from cmdesk.services import case_planning, case_sources

MAIL = b"From: Ana <ana@correo.example>\nDate: Tue, 24 Nov 2026 15:05:00 +0100\n\nHola\n"
MAILBOX = b"From ana@correo.example Tue Nov 24 14:05:00 2026\n" + MAIL


@pytest.fixture
def file(tmp_path):
    def write(data, name="f.csv"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (b"fecha;texto\n2026-11-24;Hola\n", "f.csv", "csv"),
        (b"fecha;texto\n2026-11-24;Hola\n", "f.txt", "csv"),
        (xlsx.write(["fecha", "texto"], [["2026-11-24", "Hola"]]), "f.xlsx", "xlsx"),
        (xlsx.write(["fecha", "texto"], [["2026-11-24", "Hola"]]), "f", "xlsx"),
        (MAIL, "f.eml", "eml"),
        (MAILBOX, "f.mbox", "mbox"),
        (MAILBOX, "Inbox", "mbox"),
    ],
)
def test_a_file_is_known_by_its_name_or_by_what_it_holds(file, data, name, form):
    source = case_sources.read_file(file(data, name))
    assert (source.format, [record.text for record in source.records]) == (form, ["Hola"])
    assert source.ready


def test_dates_that_can_be_read_both_ways_are_asked_about(file):
    path = file("fecha;texto\n03/04/2026 10:00;Uno\n05/04/2026;Dos\n")
    source = case_sources.read_file(path)
    assert (source.ready, source.records, source.undecided) == (False, (), ("03/04/2026 10:00", "05/04/2026"))
    with pytest.raises(DeskError) as refused:
        source.check()
    assert refused.value.code == "import-date-order-unknown"
    months = [
        case_sources.read_file(path, order=order).records[0].received_at.month for order in ("dmy", "mdy")
    ]
    assert months == [4, 3]


def test_one_date_above_twelve_tells_the_order(file):
    source = case_sources.read_file(file("fecha;texto\n03/04/2026;Uno\n13/04/2026;Dos\n"))
    assert (source.order, source.ready) == ("dmy", True)


def test_without_the_text_there_is_nothing_yet(file):
    source = case_sources.read_file(file("uno;dos\n1;Hola\n"))
    assert (source.ready, source.sample) == (False, (("1", "Hola"),))
    with pytest.raises(DeskError, match="import-cases-need-text"):
        source.check()
    assert case_sources.read_file(file("uno;dos\n1;Hola\n"), mapping={1: "text"}).records[0].text == "Hola"


def test_a_format_that_is_none_is_refused(file):
    with pytest.raises(DeskError, match="import-format-unknown"):
        case_sources.read_file(file("x"), "docx")


def test_refused_rows_go_out_with_the_reason_and_can_be_mended(acme, file):
    source = case_sources.read_file(file("fecha;texto;razón\nayer;Hola;porque sí\n2026-11-24;Bien;\n"))
    planned = case_planning.plan(acme, source.records, source.header)
    rejected = case_sources.rejected_csv(planned, "en")
    table = csv_files.read(rejected)
    assert table.header == ("fecha", "texto", "razón", "line", "problem")
    [row] = table.rows()
    assert row.cells == ["ayer", "Hola", "porque sí", "2", "received_at: “ayer” is not a date"]
    again = case_sources.read_file(file(rejected, "again.csv"))
    twice = case_sources.rejected_csv(case_planning.plan(acme, again.records, again.header))
    assert csv_files.read(twice).header == table.header


def test_a_refused_mail_goes_out_as_a_row_of_ours(acme, file):
    source = case_sources.read_file(file(b"From: Ana <ana@correo.example>\n\n", "f.eml"))
    rejected = case_sources.rejected_csv(case_planning.plan(acme, source.records, source.header))
    [row] = csv_files.read(rejected).rows()
    assert "ana@correo.example" in row.cells
