"""Replies in anybody's table, and in ours, which loses nothing."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.asked import KINDS, AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.networks import networks
from cmdesk.domain.replies import REGISTERS, STATUSES, VISIBILITIES, Wording
from cmdesk.formats import csv_files, foreign_variables, reply_csv
from cmdesk.formats.reply_records import FIELDS, ReplyRecord, title_from


def records(text, mapping=None):
    table = csv_files.read(text.encode())
    return list(
        reply_csv.from_csv(table, reply_csv.guess_mapping(table.header) if mapping is None else mapping)
    )


def test_columns_are_known_by_their_names_in_both_languages_without_accents_or_case():
    header = ["TÍTULO", "Texto", "short_code", "Categoría", "etiquetas", "Red social", "Cuerpo", "Precio"]
    assert reply_csv.guess_mapping(header) == {
        0: "title",
        1: "body",
        2: "shortcut",
        3: "category",
        4: "tags",
        5: "network",
    }


def test_every_field_is_known_by_its_own_name():
    assert list(reply_csv.guess_mapping(FIELDS).values()) == list(FIELDS)


def test_values_are_read_as_people_write_them():
    [record] = records(
        "title;body;language;register;network;visibility;status;tags\n"
        "Uno;Hola;Inglés;Tú;Twitter;Pública;Aprobada;quejas; \n"
    )
    assert (record.language, record.register, record.network) == ("en", "tu", "x")
    assert (record.visibility, record.status, record.tags) == ("public", "approved", ("quejas",))


@pytest.mark.parametrize("column", ["language", "register", "network", "visibility", "status"])
def test_a_value_that_means_nothing_keeps_its_row_out_with_its_line(column):
    [sound, wrong] = records(f"title,body,{column}\nUno,Hola,\nDos,Adiós,¿qué?\n")
    assert sound.problems == ()
    [problem] = wrong.problems
    assert (problem.code, problem.line, problem.refuses) == ("import-value-unknown", 3, True)
    assert problem.details == {"field": column, "value": "¿qué?"}


def test_a_file_without_a_column_of_texts_is_refused():
    with pytest.raises(DeskError) as refused:
        records("a,b\n1,2\n")
    assert refused.value.code == "import-needs-body"


def test_without_a_column_of_titles_the_first_words_are_the_title():
    [record] = records("texto\n" + '"¡Hola, {nombre}! Gracias por escribirnos.\nUn saludo"\n')
    assert record.title == "¡Hola, {nombre}! Gracias por escribirnos."
    assert len(title_from("palabra " * 40)) <= 60


def test_an_extra_cell_keeps_its_row_out():
    [record] = records("title,body\nUno,Hola, señora\n")
    assert [(p.code, p.refuses) for p in record.problems] == [("csv-extra-cells", True)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Hola, {nombre}.", "Hola, {{ person.first_name }}."),
        ("Hi {{name}}, [Brand]", "Hi {{ person.first_name }}, {{ brand.name }}"),
        ("%NOMBRE%: tu pedido [Nº PEDIDO]", "{{ person.first_name }}: tu pedido {{ ask.no_pedido }}"),
        ("{{ contact.first_name }}", "{{ person.first_name }}"),
        ('{{ person.first_name | default: "tú" }} [x](y) {1} [2] 50% y 20%', None),
        ("{{ fact.horario }} y {{ask.order}}", None),
    ],
)
def test_blanks_become_variables_and_nothing_else_does(text, read):
    assert foreign_variables.read(text)[0] == (read or text)


def test_a_blank_that_we_do_not_know_is_asked_for_and_the_person_is_told():
    [record] = records("title,body\nUno,[fecha_de_entrega] y {nombre} y [fecha_de_entrega]\n")
    assert record.fields == (AskedField("fecha_de_entrega", "Fecha de entrega"),)
    [note] = record.problems
    assert (note.code, note.refuses) == ("import-variables", False)
    assert note.details == {"names": "[fecha_de_entrega], {nombre}"}


def test_what_a_file_does_not_tell_is_not_given():
    [record] = records("title,body,variant_1\nUno,Hola,Buenas\n")
    assert record.given == {"title", "body", "variants"}
    assert record.variants == (Wording("Buenas"),)


@pytest.mark.parametrize("written", ["{", "[1]", '"x"', "[{}]", "5", "[" * 3000])
def test_fields_that_cannot_be_read_keep_their_row_out(written):
    told = written.replace('"', '""')
    [record] = records(f'title,body,fields\nUno,Hola,"{told}"\n')
    assert [p.code for p in record.problems] == ["import-fields-unreadable"]


LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12).filter(
    lambda text: text == text.strip()
)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(str.strip)
NETWORK = st.sampled_from(["", *networks()])
LANGUAGE = st.sampled_from(["", "es", "en", "pt-BR", "zh-Hant"])
WORDING = st.builds(
    Wording, TEXT, NETWORK, st.sampled_from(VISIBILITIES), st.booleans(), st.sampled_from(REGISTERS), LANGUAGE
)
FIELD = st.builds(AskedField, LINE, LINE, st.sampled_from(KINDS), st.lists(LINE).map(tuple), LINE)
RECORD = st.builds(
    ReplyRecord,
    line=st.just(2),
    title=LINE,
    body=TEXT,
    shortcut=LINE,
    category=LINE,
    tags=st.lists(LINE.filter(lambda tag: "," not in tag), max_size=3).map(tuple),
    language=LANGUAGE,
    register=st.sampled_from(REGISTERS),
    network=NETWORK,
    visibility=st.sampled_from(VISIBILITIES),
    status=st.sampled_from(STATUSES),
    fields=st.lists(FIELD, max_size=2).map(tuple),
    variants=st.lists(WORDING, max_size=3).map(tuple),
    uid=st.just("ab" * 16),
)


@given(RECORD)
def test_a_record_comes_back_from_our_own_table_as_it_was(record):
    table = csv_files.read(reply_csv.to_csv([record]))
    [back] = reply_csv.from_csv(table, reply_csv.guess_mapping(table.header))
    assert dataclasses.replace(back, given=frozenset(), cells=()) == record
