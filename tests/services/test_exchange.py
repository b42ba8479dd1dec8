"""A client's replies out to a file and back, and anybody's in: planned first, all or nothing, undone."""

import pytest

from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.formats import csv_files
from cmdesk.services import approval, categories, exchange, facts, library, replies, versions
from cmdesk.services.library import View
from cmdesk.services.replies import ReplyText

FULL = ReplyText(
    "Pedido en camino",
    'Hola, {{ person.first_name | default: "" }}: tu pedido {{ ask.order }} llega el {{ ask.day }}. [nota] =x',
    shortcut=":pedido",
    tags=("envío", "buenas"),
    language="es",
    register="usted",
    network="x",
    visibility="private",
    variants=(
        Wording("Corto, {{ ask.order }}.", short=True),
        Wording("Hi.", "instagram", "public", language="en"),
    ),
    fields=(
        AskedField("order", "Nº de pedido"),
        AskedField("day", "Día", "choice", ("lunes", "martes"), "lunes"),
    ),
)
FILE_NAMES = {"csv": "f.csv", "espanso": "f.yml"}


def going_on(_done, _of):
    return True


def planned(scope, text, name="f.csv"):
    return exchange.plan(scope, exchange.read_file(text if isinstance(text, bytes) else text.encode(), name))


def brought(scope, text):
    done = exchange.bring_in(scope, planned(scope, text), "f.csv", going_on)
    assert done is not None
    return done


def all_texts(scope):
    return [replies.get(scope, number).text for number in library.list_ids(scope, View())]


def counts(made):
    return len(made.new), made.same, len(made.changed), len(made.refused)


@pytest.fixture
def filled(acme):
    shelf = categories.ensure(acme, "Quejas / Entregas")
    number = replies.save(
        acme, ReplyText(**{**{n: getattr(FULL, n) for n in FULL.__slots__}, "category_id": shelf})
    )
    replies.save(acme, ReplyText("Saludo", "Hola.\n\n¿Qué tal?"))
    approval.approve(acme, [number], "Ana")
    return acme


@pytest.mark.parametrize("form", exchange.FORMATS)
def test_what_is_exported_is_the_same_here(filled, form):
    made = planned(filled, exchange.export(filled, form), FILE_NAMES[form])
    assert counts(made) == (0, 2, 0, 0)
    assert made.notes == ()


@pytest.mark.parametrize("form", exchange.FORMATS)
def test_in_another_client_it_comes_in_whole_but_not_approved(filled, globex, form):
    data, name = exchange.export(filled, form), FILE_NAMES[form]
    made = planned(globex, data, name)
    assert counts(made) == (2, 0, 0, 0)
    assert [note.code for note in made.notes] == ["import-approval-left"]
    exchange.bring_in(globex, made, "f", going_on)
    [whole] = [text for text in all_texts(globex) if text.title == FULL.title]
    assert (whole.body, whole.fields, whole.tags) == (FULL.body, FULL.fields, FULL.tags)
    assert [v.body for v in whole.variants] == [v.body for v in FULL.variants]
    assert {replies.get(globex, n).status for n in library.list_ids(globex, View())} == {"draft"}
    assert [row.name for row in library.categories(globex)] == ["Quejas", "Entregas"]
    assert (
        counts(planned(globex, exchange.export(filled, form), "f.yml" if form == "espanso" else "f.csv"))[1]
        == 2
    )


def test_a_row_changes_only_what_its_file_tells(filled):
    brought(filled, "título;texto\nPEDIDO EN CAMINO;Otro {{ ask.order }}.\n")
    [changed] = [text for text in all_texts(filled) if text.shortcut]
    assert changed.body == "Otro {{ ask.order }}."
    assert (changed.tags, changed.fields, changed.category_id is None) == (FULL.tags, FULL.fields, False)
    assert [v.body for v in changed.variants] == [v.body for v in FULL.variants]


def test_an_empty_category_that_is_told_takes_the_reply_out_of_its_own(filled):
    brought(filled, "atajo;texto;título;categoría\n:pedido;Hola;Pedido;\n")
    [changed] = [text for text in all_texts(filled) if text.shortcut]
    assert changed.category_id is None


def test_the_reply_of_a_row_is_that_of_its_uid_then_its_shortcut_then_its_title(acme):
    first = replies.save(acme, ReplyText("Uno", "a", shortcut=":u"))
    replies.save(acme, ReplyText("Dos", "b"))
    made = planned(acme, "title,body,shortcut\nTres,nuevo,:u\nDOS,otro,\n")
    assert [item.reply_id for item in made.changed] == [first, first + 1]


def test_titles_that_stand_twice_are_told_apart_by_their_text(acme):
    for body in ("a", "b"):
        replies.save(acme, ReplyText("Igual", body))
    made = planned(acme, "title,body\nIgual,b\nIgual,a\nIgual,c\n")
    assert counts(made) == (1, 2, 0, 0)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",Hola,,", "reply-needs-title"),
        ("Uno,,,", "reply-needs-body"),
        ("Uno,Hola,:con espacio,", "shortcut-with-space"),
        ("Uno,{{ person.first_name,,", "template-unclosed"),
        ('Uno,"{{ person.nope | default: ""x"" }}",,', "template-unknown-key"),
        ("Uno,{{ fact.Con-Guion }},,", "template-unknown-fact"),
        ("Uno,Hola,,dudosa", "import-value-unknown"),
        ("Uno,Hola,,,sobra", "csv-extra-cells"),
        ("Uno,x,:a,", "import-twice"),
        ("Primera,Texto,,", "import-twice"),
    ],
)
def test_a_row_that_cannot_come_in_is_refused_with_its_line_and_the_rest_comes_in(acme, row, code):
    made = planned(acme, f"title,body,shortcut,visibility\nPrimera,Texto,,\nOtra,y,:a,\n{row}\n")
    assert [(r.line, r.code) for r in made.refused] == [(4, code)]
    exchange.bring_in(acme, made, "f.csv", going_on)
    assert library.count(acme, View()) == 2


def test_refused_rows_are_given_back_with_the_reason_and_can_be_mended(acme):
    made = planned(acme, "título;texto;estado\nUno;Hola;¿?\nDos;;\nTres;Bien;\n")
    table = csv_files.read(exchange.rejected_csv(made))
    assert table.header == ("título", "texto", "estado", "line", "reason")
    assert [row.cells for row in table.rows()] == [
        ["Uno", "Hola", "¿?", "2", "status no puede ser «¿?»"],
        ["Dos", "", "", "3", "La respuesta necesita un texto"],
    ]


def test_a_refused_match_of_espanso_is_given_back_with_the_reason(acme):
    made = planned(acme, 'matches:\n  - { trigger: ":x", label: Logo, image_path: x.png }\n', "f.yml")
    [row] = csv_files.read(exchange.rejected_csv(made, "en")).rows()
    assert (row.cells[0], row.cells[2]) == ("Logo", ":x")
    assert row.cells[-2:] == ["2", "It writes no text, but HTML or an image"]


def test_a_plan_writes_nothing(acme):
    planned(acme, "title,body,category\nUno,{{ fact.horario }},Nueva\n")
    assert (library.count(acme, View()), library.categories(acme), facts.list_facts(acme)) == (0, [], [])


def test_facts_that_are_named_are_made_and_left_to_fill_in(acme):
    made = planned(acme, "title,body\nUno,Abrimos {{ fact.horario }}.\n")
    assert made.facts == ("horario",)
    exchange.bring_in(acme, made, "f.csv", going_on)
    assert [(fact.key, fact.value, fact.used_in) for fact in facts.list_facts(acme)] == [("horario", "", 1)]


def test_what_a_text_asks_for_without_saying_so_is_asked_as_text(acme):
    brought(acme, "title,body\nUno,Pedido {{ ask.order }}.\n")
    assert all_texts(acme)[0].fields == (AskedField("order"),)


def test_an_import_is_undone(filled):
    done = brought(filled, "title,body\nSaludo,Cambiada\nNueva,x\n")
    assert (done.added, done.changed) == (1, 1)
    assert exchange.undo(filled, done.import_id).removed == 2
    assert sorted(text.body for text in all_texts(filled))[1] == "Hola.\n\n¿Qué tal?"


def test_the_uid_of_a_reply_in_the_trash_is_not_taken_again(acme):
    number = replies.save(acme, ReplyText("Uno", "a"))
    data = exchange.export(acme, "csv")
    replies.delete(acme, [number])
    made = planned(acme, data)
    assert counts(made) == (1, 0, 0, 0)
    exchange.bring_in(acme, made, "f.csv", going_on)
    assert library.count(acme, View()) == 1


def test_nothing_to_do_is_no_import(filled):
    made = planned(filled, exchange.export(filled, "csv"))
    assert exchange.bring_in(filled, made, "f.csv", going_on) is None


def test_a_table_without_texts_waits_to_be_told_which_column_they_are(acme):
    data = b"what;words\nUno;Hola\n"
    source = exchange.read_file(data, "f.csv")
    assert (source.ready, source.header, source.sample) == (False, ("what", "words"), (("Uno", "Hola"),))
    source = exchange.read_file(data, "f.csv", mapping={0: "title", 1: "body"})
    assert (source.ready, len(source.records)) == (True, 1)


def test_an_unknown_format_is_refused(acme):
    for act in (lambda: exchange.read_file(b"", "f", "word"), lambda: exchange.export(acme, "word")):
        with pytest.raises(DeskError) as refused:
            act()
        assert refused.value.code == "import-format-unknown"


def test_an_approval_ends_with_the_text_that_it_vouched_for_and_not_before(acme):
    number = replies.save(acme, ReplyText("Saludo", "Hola"))
    approval.approve(acme, [number], "Ana")
    brought(acme, "título;etiquetas;texto\nSaludo;otra;Hola\n")
    assert (replies.get(acme, number).text.tags, replies.get(acme, number).status) == (("otra",), "approved")
    brought(acme, "título;texto\nSaludo;Otro texto\n")
    assert (replies.get(acme, number).status, replies.get(acme, number).approved_by) == ("draft", "")


def test_a_changed_reply_keeps_its_former_text(filled):
    [number] = [n for n in library.list_ids(filled, View()) if replies.get(filled, n).text.title == "Saludo"]
    brought(filled, "título;texto\nSaludo;Nueva\n")
    assert [version.text.body for version in versions.list_versions(filled, number)] == ["Hola.\n\n¿Qué tal?"]


def test_what_was_taken_or_removed_since_the_plan_stops_all(acme):
    first = replies.save(acme, ReplyText("Uno", "a"))
    made = planned(acme, "title,body,shortcut\nUno,b,:u\nDos,x,\n")
    other = replies.save(acme, ReplyText("Tres", "c", shortcut=":u"))
    with pytest.raises(DeskError) as refused:
        exchange.bring_in(acme, made, "f.csv", going_on)
    assert refused.value.code == "shortcut-taken"
    replies.delete(acme, [first, other])
    with pytest.raises(DeskError) as refused:
        exchange.bring_in(acme, made, "f.csv", going_on)
    assert refused.value.code == "not-found"
    assert library.count(acme, View()) == 0
