"""Tables as spreadsheets and people write them, and ours, which come back as they left."""

import csv
import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.errors import DeskError
from cmdesk.formats import csv_files

TEXT = "título;texto\r\nSaludo;¡Hola, señora Núñez!\r\nAdiós;Hasta mañana\r\n"


def cells(data, **how):
    return [row.cells for row in csv_files.read(data, **how).rows()]


@pytest.mark.parametrize(
    ("encoding", "found", "guessed"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8-sig", False),
        ("utf-16", "utf-16", False),
        ("utf-16-le", "utf-16-le", True),
        ("utf-16-be", "utf-16-be", True),
        ("cp1252", "cp1252", True),
    ],
)
def test_every_usual_encoding_is_read_and_a_guess_is_told(encoding, found, guessed):
    table = csv_files.read(TEXT.encode(encoding))
    assert table.header == ("título", "texto")
    assert next(table.rows()).cells == ["Saludo", "¡Hola, señora Núñez!"]
    assert (table.encoding, [note.code for note in table.notes]) == (
        found,
        ["csv-encoding-guessed"] if guessed else [],
    )


def test_big_endian_with_its_mark_is_read():
    assert cells(b"\xfe\xff" + TEXT.encode("utf-16-be"))[1] == ["Adiós", "Hasta mañana"]


@pytest.mark.parametrize("delimiter", list(",;\t|"))
def test_the_delimiter_is_found_though_texts_are_full_of_others(delimiter):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerows([["título", "texto"], ["Uno", "a, b; c | d\te"], ["Dos", 'dijo "sí", y\nse fue; así']])
    table = csv_files.read(text.getvalue().encode())
    assert table.delimiter == delimiter
    assert [row.cells[0] for row in table.rows()] == ["Uno", "Dos"]


def test_one_column_is_not_cut_at_its_commas():
    assert cells("texto\nHola, gracias\nAdiós, hasta luego\n".encode()) == [
        ["Hola, gracias"],
        ["Adiós, hasta luego"],
    ]


def test_a_line_that_names_the_separator_is_obeyed_and_counted():
    table = csv_files.read(b"sep=|\na|b,c\n1|2\n")
    assert (table.header, table.delimiter) == (("a", "b,c"), "|")
    assert [(row.line, row.cells) for row in table.rows()] == [(3, ["1", "2"])]


def test_lines_are_counted_through_quoted_line_breaks_and_empty_lines():
    rows = list(csv_files.read(b'a,b\n1,"x\ny\nz"\n\n,\n2,w\n').rows())
    assert [(row.line, row.cells) for row in rows] == [(2, ["1", "x\ny\nz"]), (7, ["2", "w"])]


def test_old_mac_line_ends_are_read():
    assert cells(b"a,b\r1,2\r3,4\r") == [["1", "2"], ["3", "4"]]


def test_short_rows_are_filled_and_extra_cells_are_a_problem_of_their_row():
    rows = list(csv_files.read(b"a,b,c\n1\n1,2,3,4\n1,2,3,,\n").rows())
    assert [row.cells for row in rows] == [["1", "", ""], ["1", "2", "3"], ["1", "2", "3"]]
    assert [[p.code for p in row.problems] for row in rows] == [[], ["csv-extra-cells"], []]


def test_names_of_columns_are_told_apart():
    table = csv_files.read(b"Texto,Texto,,Texto (2)\n1,2,3,4\n")
    assert table.header == ("Texto", "Texto (2)", "#3", "Texto (2) (2)")
    assert [(note.code, note.details["name"]) for note in table.notes] == [
        ("csv-header-twice", "Texto"),
        ("csv-header-twice", "Texto (2)"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        b'a,b\n1,2\n3,"never closed\n4,5\n6,7\n',
        b'a,b\n1,2\n3,"closed too "early"\n4,5\n',
        b'a,b\n1,2\n3,"one\n4,"two"\n',
    ],
)
def test_an_unbalanced_quote_is_refused_with_its_line(data):
    with pytest.raises(DeskError) as refused:
        cells(data)
    assert (refused.value.code, refused.value.details["line"]) == ("csv-quote-open", 3)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "csv-empty"),
        (b"\n\n", "csv-empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x01\x02\x03\x04\x05\x06\x07\x08\x09\x10", "csv-not-text"),
        (b"a,b\n\x81\xff,1\n", "csv-not-text"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00b\xee\x9dh^\x01", "csv-not-text"),
        (bytes(600) + b"a;b\n", "csv-not-text"),
        (b"a,b\n1," + b"x" * 70_000, "csv-cell-too-long"),
        (b"a,b\n1," + b"x" * 200_000, "csv-cell-too-long"),
        (b"a,b\n" + b"1," * 201 + b"\n", "csv-too-many-columns"),
        (b"a\n" + b"1\n" * 200_001, "csv-too-many-rows"),
        (b"a" * 50_000_001, "csv-too-big"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_table_or_too_much_of_one_is_refused(data, code):
    with pytest.raises(DeskError) as refused:
        for _ in csv_files.read(data).rows():
            pass
    assert refused.value.code == code


def test_an_encoding_that_was_chosen_is_used_or_refused():
    assert cells(TEXT.encode("cp1252"), encoding="cp1252")[1][0] == "Adiós"
    for wrong in ("utf-8", "no-such"):
        with pytest.raises(DeskError) as refused:
            csv_files.read(TEXT.encode("cp1252"), encoding=wrong)
        assert refused.value.code == "csv-encoding-wrong"


def test_rows_are_read_as_they_are_asked_for():
    data = b"a;b\n" + (b"n;" + b"y" * 200 + b"\n") * 50_000
    tracemalloc.start()
    for _ in csv_files.read(data).rows():
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8_000_000


FORMULAS = ["=1+1", "+34 600", "-5", "@ana", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠a", "'=1", "''@x"]


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_exported_cell_is_a_formula_and_it_comes_back(cell):
    data = csv_files.write(["a", "b"], [[cell, "x"]])
    written = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert written[1][0] == "'" + cell
    assert cells(data) == [[cell, "x"]]


def test_an_export_is_as_excel_in_spain_wants_it():
    data = csv_files.write(["título"], [["Ñandú"]])
    assert data == b"\xef\xbb\xbf" + '"título"\r\n"Ñandú"\r\n'.encode()


ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
STARTS = st.sampled_from(["", "'", "=", "-", "@", "''=", '"', ";", "sep=;"])


@given(st.lists(st.tuples(ANYTHING, STARTS, ANYTHING), max_size=8))
def test_whatever_is_exported_comes_back(rows):
    table = [[f"x{first}", start + second] for first, start, second in rows]
    assert cells(csv_files.write(["one", "two"], table)) == table
