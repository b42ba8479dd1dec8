"""Spreadsheets: what they show is read, whatever made them, and what is written is never run."""

import datetime as dt
import io
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.formats import xlsx


def book(*rows, sheets=()):
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    for name, more in sheets:
        sheet = made.create_sheet(name)
        for row in more:
            sheet.append(row)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def cells(data):
    table = xlsx.read(data)
    return [row.cells for row in table.rows()]


def test_cells_are_read_as_they_show():
    moment = dt.datetime(2026, 11, 24, 14, 5, 30)  # noqa: DTZ001  a spreadsheet knows no zones
    row = [moment, dt.datetime(2026, 11, 24), 4.0, 4.5, 17000099999, True, None, "ñ", dt.time(9, 30)]  # noqa: DTZ001
    assert cells(book([*"abcdefghi"], row)) == [
        ["2026-11-24 14:05:30", "2026-11-24", "4", "4.5", "17000099999", "true", "", "ñ", "09:30:00"]
    ]


def test_empty_rows_and_sheets_are_passed_over_and_lines_are_those_of_the_sheet():
    data = book(
        sheets=[("Datos", [[], ["fecha", "texto"], [], ["hoy", "Hola"], [None, "  "], ["x", "Adiós"]])]
    )
    table = xlsx.read(data)
    assert table.header == ("fecha", "texto")
    assert [(row.line, row.cells) for row in table.rows()] == [(4, ["hoy", "Hola"]), (6, ["x", "Adiós"])]


def test_columns_are_told_apart_and_cells_too_many_refuse_their_row():
    table = xlsx.read(book(["a", "a", None, "b"], [1, 2, 3, 4, 5], [1]))
    assert table.header == ("a", "a (2)", "#3", "b")
    assert [note.code for note in table.notes] == ["csv-header-twice"]
    first, second = table.rows()
    assert [problem.code for problem in first.problems] == ["csv-extra-cells"]
    assert (second.cells, second.problems) == (["1", "", "", ""], ())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "xlsx-unreadable"),
        (b"PK\x03\x04 no", "xlsx-unreadable"),
        (b"\xd0\xcf\x11\xe0 an old or locked one", "xlsx-unreadable"),
        (book(), "csv-empty"),
    ],
)
def test_what_is_none_is_refused(data, code):
    with pytest.raises(DeskError) as refused:
        xlsx.read(data)
    assert refused.value.code == code


def changed(data, name, content):
    """The file with another content for one of its parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return made.getvalue()


HOSTILE = (
    b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>'
    b"&a;</t></is></c></row></sheetData></worksheet>"
)
SHEET = "xl/worksheets/sheet1.xml"


def test_what_unpacks_to_more_than_fits_is_refused(monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_UNPACKED", 1_000_000)
    with pytest.raises(DeskError, match="csv-too-big"):
        xlsx.read(changed(book(["a"]), SHEET, b" " * 2_000_000))


@pytest.mark.parametrize(
    "content",
    [
        b"<worksheet><sheetData><row><c t='n'><v>x</v></c></row></sheetData></worksheet>",
        b"<worksheet><sheetData><row><c t='s'><v>99</v></c></row></sheetData></worksheet>",
        HOSTILE,
        b"not xml",
    ],
)
def test_a_broken_or_hostile_part_is_refused_or_empty(content):
    with pytest.raises(DeskError) as refused:
        list(xlsx.read(changed(book(["a"]), SHEET, content)).rows())
    assert refused.value.code in ("xlsx-unreadable", "csv-empty")


def test_instants_and_numbers_are_written_as_such():
    moment = dt.datetime(2026, 11, 24, 14, 5, tzinfo=dt.UTC)
    data = xlsx.write(["a", "b", "c"], [[moment, 4, None], ["x"]])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet["A2"].value == moment.replace(tzinfo=None)
    assert (sheet["A2"].is_date, sheet["B2"].value) == (True, 4)
    assert cells(data) == [["2026-11-24 14:05:00", "4", ""], ["x", "", ""]]


RUNNING = ["=1+1", "=HYPERLINK(\"http://x.example\")", "+1", "-1", "@a", "#N/A", "\t=1", "＝1"]  # fmt: skip


@given(st.lists(st.text(max_size=30) | st.sampled_from(RUNNING), min_size=1, max_size=5))
def test_any_text_comes_back_and_none_is_a_formula(texts):
    texts = [clean(text).strip() for text in texts]
    data = xlsx.write(["x" for _ in texts], [texts, ["end"]])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert {cell.data_type for row in sheet for cell in row} <= {"s", "n", "inlineStr"}
    assert [cell.value or "" for cell in sheet[2]] == texts


def test_a_text_that_is_too_long_for_a_cell_is_cut():
    [[text]] = cells(xlsx.write(["a"], [["x" * 50_000]]))
    assert len(text) == xlsx.LONGEST_WRITTEN
    assert text.endswith("x…")


def test_an_empty_cell_is_not_written():
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.write(["a", "b"], [["", "x"]]))).active
    assert (sheet["A2"].value, sheet["B2"].value) == (None, "x")
