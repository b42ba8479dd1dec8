import pytest

from cmdesk.services import approval, copying, replies, search
from cmdesk.services.replies import ReplyText


def add(scope, title, body="Texto.", **more):
    return replies.save(scope, ReplyText(title=title, body=body, **more))


def titles(found):
    return [row.title for row in found.rows]


def test_the_beginning_of_a_word_is_enough_and_accents_do_not_matter(acme):
    add(acme, "Pedido con retraso")
    add(acme, "Devolución")
    assert titles(search.find(acme, "retr")) == ["Pedido con retraso"]
    assert titles(search.find(acme, "devolucion")) == ["Devolución"]
    assert titles(search.find(acme, "PEDÍDO")) == []


def test_an_accent_or_ene_that_was_typed_must_be_met(acme):
    add(acme, "Feliz año")
    add(acme, "Ano nuevo")
    assert titles(search.find(acme, "año")) == ["Feliz año"]
    assert set(titles(search.find(acme, "ano"))) == {"Feliz año", "Ano nuevo"}
    add(acme, "Cumpleaños")
    assert titles(search.find(acme, "año")) == ["Feliz año"]


def test_every_word_must_be_found_somewhere(acme):
    add(acme, "Retraso", "El reparto salió tarde.", tags=("pedidos",))
    add(acme, "Retraso en tienda", "Hay cola.")
    assert titles(search.find(acme, "retraso pedid")) == ["Retraso"]
    assert titles(search.find(acme, "tarde")) == ["Retraso"]


def test_a_better_match_beats_any_habit(acme):
    habit = add(acme, "Horario de verano", "Consulta la entrega en la web.")
    add(acme, "Entrega")
    for _ in range(30):
        copying.record_use(acme, copying.prepare(acme, habit, copying.Purpose()))
    assert titles(search.find(acme, "entrega"))[0] == "Entrega"


def test_a_shortcut_comes_before_everything(acme):
    add(acme, "Hola a todo el mundo")
    add(acme, "Saludo de la casa", shortcut=":hola")
    assert titles(search.find(acme, "hola"))[0] == "Saludo de la casa"
    assert titles(search.find(acme, ":hola"))[0] == "Saludo de la casa"


def test_among_equals_the_used_and_the_starred_come_first(acme):
    add(acme, "Entrega uno")
    starred = add(acme, "Entrega dos")
    replies.star(acme, [starred], on=True)
    assert titles(search.find(acme, "entrega"))[0] == "Entrega dos"


def test_a_misspelling_is_forgiven_when_little_is_found(acme):
    add(acme, "Factura rectificativa")
    assert titles(search.find(acme, "facutra")) == ["Factura rectificativa"]
    for number in range(3):
        add(acme, f"Facutra {number}")
    assert "Factura rectificativa" not in titles(search.find(acme, "facutra"))


def test_each_of_two_misspelt_words_must_be_like_one_that_is_there(acme):
    add(acme, "Factura rectificativa")
    add(acme, "Factura de luz")
    assert titles(search.find(acme, "facutra rectifcativa")) == ["Factura rectificativa"]
    assert titles(search.find(acme, "facutra devolucon")) == []


def test_a_reply_is_found_by_its_new_words_and_no_longer_by_the_old(acme):
    reply = add(acme, "Horario")
    assert search.find(acme, "horaroi").rows
    replies.save(acme, ReplyText(title="Direcciones", body="Texto."), reply)
    assert not search.find(acme, "horario").rows
    assert titles(search.find(acme, "direciones")) == ["Direcciones"]


def test_other_clients_the_trash_and_the_retired_are_not_found(acme, globex):
    add(globex, "Entrega ajena")
    replies.delete(acme, [add(acme, "Entrega borrada")])
    approval.set_status(acme, [add(acme, "Entrega retirada")], "retired")
    add(acme, "Entrega propia")
    assert titles(search.find(acme, "entrega")) == ["Entrega propia"]
    assert titles(search.find(acme, "entreag")) == ["Entrega propia"]


def test_nothing_typed_shows_the_recently_used_then_the_starred(acme):
    add(acme, "Uno")
    starred, used = add(acme, "Dos"), add(acme, "Tres")
    replies.star(acme, [starred], on=True)
    copying.record_use(acme, copying.prepare(acme, used, copying.Purpose()))
    assert titles(search.find(acme, "")) == ["Tres", "Dos", "Uno"]


def test_a_view_can_be_searched_within(acme):
    inside = add(acme, "Entrega dentro")
    add(acme, "Entrega fuera")
    assert titles(search.find(acme, "entr", within=[inside])) == ["Entrega dentro"]


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "a*",
        "(",
        "NEAR(",
        "título:x",
        "-",
        "''; DROP TABLE reply",
        "\x00",
        "👍",
        "a" * 5_000,
        "{{ x }}",
        "%",
        "_",
    ],
)
def test_whatever_is_typed_finds_without_complaint(acme, typed):
    add(acme, "Entrega")
    search.find(acme, typed)
    assert titles(search.find(acme, "entrega")) == ["Entrega"]


def test_frequent_words_keep_the_most_used(acme, monkeypatch):
    monkeypatch.setattr("cmdesk.storage.search.FREQUENT", 5)
    monkeypatch.setattr("cmdesk.services.search.search.COUNT", search.search.COUNT.replace("2001", "6"))
    for number in range(12):
        add(acme, f"Entrega {number}")
    favourite = add(acme, "Entrega de siempre")
    copying.record_use(acme, copying.prepare(acme, favourite, copying.Purpose()))
    found = search.find(acme, "entrega")
    assert len(found.rows) == 13
    assert found.rows[0].title == "Entrega de siempre"
