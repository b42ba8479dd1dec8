"""One reply, two texts: in public nothing private is said."""

import pytest

from cmdesk.domain.asked import AskedField
from cmdesk.domain.replies import Wording
from cmdesk.services import renderings, replies
from cmdesk.services.copying import Purpose
from cmdesk.services.replies import ReplyText

BODY = "Hola, {{ person.first_name }}. Te escribimos a ana@correo.example. Sale {{ ask.when }}, {{ agent.name }}."


def reply(scope, body, **more):
    return replies.save(scope, ReplyText("Una", body, **more))


def test_in_private_all_of_it_is_said(acme):
    made = renderings.prepare(
        acme, [reply(acme, "Te escribimos a ana@correo.example.")], Purpose(public=False)
    )
    assert made.text == "Te escribimos a ana@correo.example."


def test_in_public_private_data_goes_and_values_stay_where_they_are(acme):
    purpose = Purpose(person="Marta Olmedo", answers={"ask.when": "hoy"})
    when = AskedField("when", "Cuándo", "text", (), "")
    made = renderings.prepare(acme, [reply(acme, BODY, fields=(when,))], purpose)
    assert made.text == (
        "Hola, Marta. Sale hoy, {{ agent.name }}. ¿Nos escribes por mensaje privado y lo vemos contigo?"
    )
    assert [made.text[span.start : span.end] for span in made.filled] == ["Marta", "hoy"]
    assert made.missing == ("agent.name",)
    assert [finding.code for finding in made.findings] == ["placeholder"]
    assert not made.approved


def test_a_wording_for_everybody_is_taken_as_it_is(acme):
    wordings = (Wording("Te leemos por privado.", visibility="public"),)
    made = reply(acme, "Te escribimos a ana@correo.example.", visibility="private", variants=wordings)
    assert renderings.prepare(acme, [made], Purpose()).text == "Te leemos por privado."
    assert renderings.prepare(acme, [made], Purpose(public=False)).text.startswith("Te escribimos")


@pytest.mark.parametrize("ids", [1, 2])
def test_several_make_one_text(acme, ids):
    made = [reply(acme, f"Uno {n}. Llama al 600 111 222.") for n in range(ids)]
    text = renderings.prepare(acme, made, Purpose()).text
    assert "600" not in text
    assert text.count("Uno") == ids
