import datetime as dt

import pytest

from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.services import approval, copying, facts, library, marks, replies
from cmdesk.services.copying import Purpose
from cmdesk.services.library import View
from cmdesk.services.replies import ReplyText


def fact(scope, key):
    return next(row for row in facts.list_facts(scope) if row.key == key)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Plazo de cambio", "plazo_de_cambio"),
        ("  Dirección:  ", "dirección"),
        ("24 horas", "_24_horas"),
        ("año", "año"),
        ("a-b.c/d", "a_b_c_d"),
        ("{{ tienda }}", "tienda"),
        ("¿?", ""),
        ("CAMBIOS_web", "cambios_web"),
    ],
)
def test_a_key_is_written_as_it_may_stand_in_a_variable(typed, key):
    assert facts.normal_key(typed) == key
    assert facts.normal_key(key) == key


def test_a_fact_fills_replies_and_says_in_how_many_it_stands(acme):
    facts.save(acme, "Tienda", " Calle Mayor 1 ")
    replies.save(acme, ReplyText("Una", "En {{ fact.tienda }}, ya {{fact.tienda}}."))
    other = Wording('Ven a {{ fact.tienda | default: "la tienda" }}.', short=True)
    replies.save(acme, ReplyText("Dos", "Sin nada.", variants=(other,)))
    replies.delete(acme, [replies.save(acme, ReplyText("Tres", "{{ fact.tienda }}"))])
    row = fact(acme, "tienda")
    assert (row.value, row.used_in, row.missing) == ("Calle Mayor 1", 2, False)


def test_a_fact_without_value_is_missing_only_where_it_is_used(acme):
    facts.ensure(acme, ["limite", "otro", "limite"])
    replies.save(acme, ReplyText("Una", "Hasta {{ fact.limite }}."))
    assert fact(acme, "limite").missing
    assert not fact(acme, "otro").missing


def test_a_fact_past_its_day_has_expired_and_one_of_today_has_not(acme):
    facts.save(acme, "rebajas", "sí", today() - dt.timedelta(days=1))
    facts.save(acme, "sorteo", "sí", today())
    facts.save(acme, "web", "acme.example")
    assert [fact(acme, key).expired for key in ("rebajas", "sorteo", "web")] == [True, False, False]


@pytest.mark.parametrize(
    ("key", "code"), [("", "fact-needs-key"), ("¡!", "fact-needs-key"), ("TIENDA", "fact-key-taken")]
)
def test_a_key_is_needed_and_stands_once(acme, key, code):
    facts.save(acme, "tienda", "x")
    with pytest.raises(DeskError, match=code):
        facts.save(acme, key, "y")
    assert len(facts.list_facts(acme)) == 1


def test_another_key_is_changed_wherever_it_stands_and_nowhere_else(acme):
    made = facts.save(acme, "tienda", "Calle Mayor 1")
    facts.save(acme, "tienda_web", "acme.example")
    body = (
        'En {{ fact.tienda | default: "la \\"tienda\\"" }} o {{fact.tienda_web}}: tienda, {{ ask.tienda }}.'
    )
    asked = AskedField("tienda", "Tienda", "text", (), "")
    text = ReplyText("Una", body, variants=(Wording("{{ fact.tienda }}", short=True),), fields=(asked,))
    reply = replies.save(acme, text)
    facts.save(acme, "local", "Calle Mayor 1", fact_id=made)
    shown = replies.get(acme, reply).text
    assert shown.body == body.replace("fact.tienda |", "fact.local |")
    assert shown.variants[0].body == "{{ fact.local }}"
    assert fact(acme, "local").used_in == 1
    assert facts.absent(acme) == {}


def test_a_key_that_stands_only_in_a_variant_is_changed_too(acme):
    made = facts.save(acme, "tienda", "x")
    variant = Wording("{{ fact.tienda }}", short=True)
    reply = replies.save(acme, ReplyText("Una", "Nada.", variants=(variant,)))
    facts.save(acme, "local", "x", fact_id=made)
    assert replies.get(acme, reply).text.variants[0].body == "{{ fact.local }}"


def test_an_approval_outlives_another_key_since_the_text_says_the_same(acme):
    made = facts.save(acme, "tienda", "Calle Mayor 1")
    reply = replies.save(acme, ReplyText("Una", "En {{ fact.tienda }}."))
    approval.approve(acme, [reply], "Marta")
    facts.save(acme, "local", "Calle Mayor 1", fact_id=made)
    assert replies.get(acme, reply).status == "approved"
    replies.save(acme, ReplyText("Una", "En {{ fact.local }} ."), reply)
    assert replies.get(acme, reply).status == "draft"


def test_a_deleted_fact_is_told_as_absent_and_comes_back(acme):
    made = facts.save(acme, "tienda", "Calle Mayor 1")
    reply = replies.save(acme, ReplyText("Una", "En {{ fact.tienda }}."))
    facts.delete(acme, made)
    assert facts.absent(acme) == {"tienda": 1}
    assert copying.prepare(acme, reply, Purpose()).missing == ("fact.tienda",)
    facts.restore(acme, made)
    assert facts.absent(acme) == {}
    assert copying.prepare(acme, reply, Purpose()).text == "En Calle Mayor 1."


def test_what_a_fact_tells_gives_the_brand_away(acme, globex):
    made = facts.save(acme, "contacto", "hola@acme.example, 960 000 142, www.acme.example/tienda")
    kinds = {mark.kind: mark.text for mark in marks.list_marks(acme) if mark.origin == "fact"}
    assert kinds == {"email": "hola@acme.example", "phone": "960 000 142", "domain": "acme.example"}
    facts.save(acme, "contacto", "en la tienda", fact_id=made)
    assert [mark for mark in marks.list_marks(acme) if mark.origin == "fact"] == []


def test_one_client_knows_nothing_of_anothers_keys(acme, globex):
    facts.save(globex, "tienda", "x")
    assert facts.list_facts(acme) == []
    with pytest.raises(DeskError, match="template-unknown-fact"):
        replies.save(acme, ReplyText("Una", "{{ fact.tienda }}"))
    assert library.list_ids(acme, View()) == []
