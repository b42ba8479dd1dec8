import re
from typing import Any, cast

import pytest

from cmdesk import resources
from cmdesk.domain import guard, networks, placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.review import Context, review
from cmdesk.services import starter

FACTS = cast("dict[str, Any]", resources.read_json("starter", "facts.json"))
NEEDED = {
    "greeting", "thanks", "hours", "returns", "delay", "billing", "out_of_stock", "complaint_received",
    "handed_over", "follow_up", "private_invitation", "holding_statement", "praise",
}  # fmt: skip
TU = re.compile(
    r"\b(tú|te|ti|tu|tus|tuy[oa]s?|contigo|leerte|puedes|quieres|tienes|necesitas|prefieres|cuentas|vienes"
    r"|dinos|dime|escríbe(?:nos|me)|cuéntanos|llámanos|mándanos|pásanos|pregúntanos|avísanos)\b",
    re.IGNORECASE,
)
# "les" and "se" also speak of others, so they tell nothing.
USTED = re.compile(
    r"\b(usted|le|su paciencia|su tiempo|su seguridad|suy[oa]s?|leerle|puede reservar|puede recogerlo"
    r"|dígame|díganos|escríba(?:nos|me)|cuéntenos|llámenos|mándenos|pásenos|pregúntenos|avísenos)\b",
    re.IGNORECASE,
)
PACKS = [("es", "tu"), ("es", "usted"), ("en", "")]


def every_text():
    for language, register in PACKS:
        for _category, reply in starter.pack(language, register):
            wordings = [reply.body, *(variant.body for variant in reply.variants)]
            for number, body in enumerate(wordings):
                yield pytest.param(
                    language, register, reply, body, id=f"{language}-{register}-{reply.shortcut}-{number}"
                )


def values(language, reply):
    samples = FACTS["samples"][language]
    return {
        "person": placeholders.person_values(samples["person"]),
        "agent": {"name": samples["agent"]},
        "brand": {"name": samples["brand"], "handle": "@hornotrigalba", "signature": ""},
        "fact": {fact["key"]: fact["sample"] for fact in FACTS[language]},
        "ask": {field.name: samples["date" if field.kind == "date" else "text"] for field in reply.fields},
    }


def own(language):
    return guard.Marks(
        names=("Horno Trigalba",),
        domains=("hornotrigalba.example",),
        phones=tuple(f["sample"] for f in FACTS[language] if f["key"] in ("telefono", "phone")),
        emails=tuple(f["sample"] for f in FACTS[language] if f["key"] in ("correo", "email")),
        facts=tuple(f["sample"] for f in FACTS[language]),
    )


@pytest.mark.parametrize("language", ["es", "en"])
def test_there_are_enough_over_all_categories_and_none_twice(language):
    data = cast("dict[str, Any]", resources.read_json("starter", f"{language}.json"))
    replies = data["replies"]
    assert len(replies) >= 60
    assert {reply["category"] for reply in replies} >= NEEDED
    for name in ("id", "shortcut", "title"):
        assert len({reply[name] for reply in replies}) == len(replies)


@pytest.mark.parametrize(("language", "register", "reply", "body"), list(every_text()))
def test_each_is_filled_in_and_passes_the_guard_wherever_it_may_be_pasted(language, register, reply, body):
    published = {fact["key"] for fact in FACTS[language]}
    placeholders.check(body, facts=published, asked={field.name for field in reply.fields})
    rendered = placeholders.render(body, values(language, reply))
    assert rendered.missing == ()
    public = reply.visibility != "private"
    for network in networks.networks():
        found = guard.findings(rendered.text, own=own(language), others={}, network=network, public=public)
        assert found == []


@pytest.mark.parametrize(("language", "register", "reply", "body"), list(every_text()))
def test_each_is_worded_as_the_review_wants(language, register, reply, body):
    context = Context(
        language, reply.visibility != "private", register=register, own=own(language), case="complaint"
    )
    text = placeholders.render(body, values(language, reply)).text
    found = [found for found in review(text, context) if found.group not in ("loose", "promise")]
    assert found == []


@pytest.mark.parametrize(("language", "register", "reply", "body"), list(every_text()))
def test_each_reads_well_without_a_name(language, register, reply, body):
    nobody = {**values(language, reply), "person": {}}
    text = placeholders.render(body, nobody).text
    assert not re.search(r" [,.;:!?]|,[,.;:!?]|  |^[,.]", text)


@pytest.mark.parametrize(
    ("language", "register", "reply", "body"), [p for p in every_text() if p.values[0] == "es"]
)
def test_each_keeps_to_its_register(language, register, reply, body):
    plain = re.sub(r"\{\{.*?\}\}", "", body)
    wrong = TU if register == "usted" else USTED
    assert not wrong.search(plain)


def test_a_sector_gets_what_suits_it():
    titles = {reply.title for _, reply in starter.pack("es", "tu", "health")}
    assert "Reservar o pedir cita" in titles
    assert "Producto agotado" not in titles


def test_a_question_of_a_pack_keeps_its_choices_and_what_it_suggests(monkeypatch):
    size = {"name": "size", "label": "Size", "kind": "choice", "choices": ["S", "M"], "default": "M"}
    plain = {"name": "order", "label": "Order", "kind": "text"}
    reply = {
        "title": "Size", "category": "orders", "texts": {"": "{{ ask.size }}, {{ ask.order }}"}, "shortcut": "",
        "tags": [], "visibility": "both", "variants": {}, "fields": [size, plain],
    }  # fmt: skip
    told = {"categories": {"orders": "Orders"}, "replies": [reply]}
    monkeypatch.setattr(resources, "read_json", lambda *_: told)
    monkeypatch.setattr(starter, "_sectors", lambda: {"sectors": [], "everyone": []})
    [(_, text)] = starter.pack("en", "")
    assert text.fields == (
        AskedField("size", "Size", "choice", ("S", "M"), "M"),
        AskedField("order", "Order", "text"),
    )
