"""Cases in anybody's table, and in ours, which loses nothing."""

import dataclasses
import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.cases import Outcome, Sentiment, State
from cmdesk.domain.errors import DeskError
from cmdesk.domain.networks import networks
from cmdesk.domain.support import channels, messages
from cmdesk.formats import case_table, csv_files
from cmdesk.formats.case_records import FIELDS, CaseRecord


def records(text, order="", mapping=None):
    table = csv_files.read(text.encode())
    return list(case_table.from_table(table, mapping or case_table.guess_mapping(table.header), order))


def test_every_field_is_known_by_its_own_name():
    assert list(case_table.guess_mapping(FIELDS).values()) == list(FIELDS)


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (
            "Fecha;Hora;Red social;Usuario;Comentario;Enlace;Sentimiento",
            "received_at time network handle text link sentiment",
        ),
        ("Comment ID;Channel ID;Comment Create Timestamp;Comment Text", "external_id received_at text"),
        (
            "Message ID;Medium;Channel Display Name;Contact Primary Identifier;Created at;Message Text",
            "external_id network account person received_at text",
        ),
        (
            "Timestamp;Network;Message Type;From;Message;Permalink;Tags",
            "received_at network channel person text link tags",
        ),
        ("Reviewer Name;Star Rating;Review Text;Review Date", "person satisfaction text received_at"),
    ],
)
def test_the_columns_of_usual_exports_are_known(header, fields):
    assert list(case_table.guess_mapping(header.split(";")).values()) == fields.split()


def test_a_row_is_a_case_in_the_words_of_the_desk():
    [case] = records(
        "Fecha;Hora;Red social;Usuario;Comentario;Sentimiento;Tipo;Prioridad;Estado;Etiquetas\n"
        "24/11/2026;14:05;Twitter;@ana;No llega mi pedido;Negativo;Reclamación;Alta;Abierto;envíos, retraso\n"
    )
    assert case.received_at == dt.datetime.fromisoformat("2026-11-24T14:05")
    assert (case.network, case.handle, case.text) == ("x", "@ana", "No llega mi pedido")
    assert (case.sentiment, case.kind, case.severity, case.state) == ("negative", "complaint", 3, "new")
    assert (case.tags, case.problems) == (("envíos", "retraso"), ())


def test_an_order_that_can_not_be_told_is_asked_with_examples():
    text = "date,text\n03/04/2026,Hola\n05/06/2026,Adiós\n"
    with pytest.raises(DeskError) as asked:
        records(text)
    assert (asked.value.code, asked.value.details["examples"]) == (
        "import-date-order-unknown",
        ["03/04/2026", "05/06/2026"],
    )
    assert [case.received_at.month for case in records(text, "dmy")] == [4, 6]
    assert [case.received_at.month for case in records(text, "mdy")] == [3, 5]


def test_an_unreadable_date_keeps_its_row_out_with_its_line():
    _, wrong = records("fecha,texto\n2026-01-02,Hola\nayer,Adiós\n")
    [problem] = wrong.problems
    assert (problem.code, problem.line, problem.refuses) == ("import-date-unreadable", 3, True)
    assert problem.details == {"field": "received_at", "value": "ayer"}


@pytest.mark.parametrize(
    ("column", "refuses"),
    [
        ("kind", False),
        ("sentiment", False),
        ("network", False),
        ("satisfaction", False),
        ("state", True),
        ("outcome", True),
    ],
)
def test_a_word_that_nobody_knows_is_told_and_only_keeps_out_what_could_look_unanswered(column, refuses):
    [case] = records(f"text,{column}\nHola,¿qué?\n")
    [problem] = case.problems
    assert (problem.refuses, problem.details) == (refuses, {"field": column, "value": "¿qué?"})


def test_a_case_without_words_is_refused_and_so_is_a_table_without_texts():
    _, case = records("texto,fecha\nHola,\n  ,2026-01-01\n")
    assert [problem.code for problem in case.problems] == ["case-needs-text"]
    with pytest.raises(DeskError) as refused:
        records("a,b\n1,2\n")
    assert refused.value.code == "import-cases-need-text"


@pytest.mark.parametrize(
    ("written", "count"), [("4", 4), ("5.0", 5), ("3/5", 3), ("★★☆☆☆", 2), ("FIVE", 5), ("", None)]
)
def test_stars_are_counted_however_they_are_written(written, count):
    [case] = records(f"text,rating\nHola,{written}\n")
    assert (case.satisfaction, case.problems) == (count, ())


ANY = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
LINE = (
    ANY | st.sampled_from(["=1+1", "@ana", "{{ person.name }}", "<b>x</b>", "\u202eabc", "a\u200bb"])
).map(lambda text: unicodedata.normalize("NFC", text).strip())
FIRST = dt.datetime.fromisoformat("1900-01-01")
INSTANT = st.none() | st.datetimes(FIRST) | st.datetimes(FIRST, timezones=st.just(dt.UTC))
RECORD = st.builds(
    CaseRecord,
    line=st.just(2),
    text=LINE.filter(bool),
    received_at=INSTANT,
    title=LINE,
    person=LINE,
    handle=LINE,
    email=LINE,
    network=st.sampled_from(["", *networks()]),
    channel=st.sampled_from(["", *channels()]),
    account=LINE,
    link=LINE,
    kind=st.sampled_from(["", *messages()]),
    severity=st.integers(0, 4),
    sentiment=st.sampled_from([str(one) for one in Sentiment]),
    state=st.sampled_from(["", *map(str, State)]),
    first_answer_at=INSTANT,
    resolved_at=INSTANT,
    outcome=st.sampled_from(["", *map(str, Outcome)]),
    reason=LINE,
    satisfaction=st.none() | st.integers(1, 5),
    quote=LINE,
    tags=st.lists(LINE.filter(bool), max_size=3).map(tuple),
    reference=LINE,
    external_id=LINE,
)


@given(RECORD)
def test_a_case_comes_back_from_our_own_table_as_it_was(record):
    header, rows = case_table.cells_of([record])
    table = csv_files.read(csv_files.write(header, rows))
    [back] = case_table.from_table(table, case_table.guess_mapping(table.header))
    assert dataclasses.replace(back, cells=()) == record


def test_a_review_of_stars_alone_says_its_stars():
    table = csv_files.read(b"autor;texto;estrellas\nAna;;THREE\nLuis;;\n")
    stars, nothing = case_table.from_table(table, case_table.guess_mapping(table.header))
    assert (stars.text, stars.satisfaction, stars.problems) == ("★★★☆☆", 3, ())
    assert [problem.code for problem in nothing.problems] == ["case-needs-text"]


@given(st.binary(max_size=200))
def test_any_bytes_are_cases_or_a_refusal(data):
    codes = []
    try:
        table = csv_files.read(b"fecha,texto,tags,rating\n" + data)
        list(case_table.from_table(table, case_table.guess_mapping(table.header), "dmy"))
    except DeskError as refused:
        codes.append(refused.code)
    assert all(code.startswith(("csv-", "import-")) for code in codes)
