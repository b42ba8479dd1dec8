from cmdesk.domain.asked import AskedField
from cmdesk.services import approval, composing, copying, replies
from cmdesk.services.copying import Purpose
from cmdesk.services.replies import ReplyText

ORDER = (AskedField("order", "Pedido", "text", (), ""),)


def reply(scope, title, body, **more):
    return replies.save(scope, ReplyText(title=title, body=body, **more))


def test_replies_stand_in_the_order_given_with_a_line_between(acme):
    signature, greeting = reply(acme, "Firma", "El equipo"), reply(acme, "Saludo", "Hola:")
    assert composing.prepare(acme, [greeting, signature], Purpose()).text == "Hola:\n\nEl equipo"


def test_one_reply_is_that_reply(acme):
    made = reply(acme, "Saludo", "Hola, {{ person.first_name }}:")
    purpose = Purpose(person="Ana")
    assert composing.prepare(acme, [made], purpose) == copying.prepare(acme, made, purpose)


def test_filled_values_are_marked_where_they_stand_in_the_whole(acme):
    one = reply(acme, "Saludo", "Hola, {{ person.first_name }}:")
    two = reply(acme, "Cuerpo", "Gracias, {{ person.first_name }}.")
    prepared = composing.prepare(acme, [one, two], Purpose(person="Ana"))
    assert [prepared.text[span.start : span.end] for span in prepared.filled] == ["Ana", "Ana"]


def test_what_several_ask_for_is_asked_once(acme):
    one = reply(acme, "Uno", "Pedido {{ ask.order }}.", fields=ORDER)
    two = reply(acme, "Dos", "Te escribimos por el {{ ask.order }}.", fields=ORDER)
    prepared = composing.prepare(acme, [one, two], Purpose())
    assert prepared.missing == ("ask.order",)
    assert [blank.name for blank in prepared.blanks] == ["ask.order"]
    done = composing.prepare(acme, [one, two], Purpose(answers={"ask.order": "A-1"}))
    assert done.text == "Pedido A-1.\n\nTe escribimos por el A-1."


def test_the_guard_and_the_count_see_the_whole_text(acme):
    ids = [reply(acme, "Uno", "a" * 200), reply(acme, "Dos", "b" * 100)]
    prepared = composing.prepare(acme, ids, Purpose(network="x"))
    assert prepared.length == 302
    assert [stop.code for stop in prepared.stops] == ["too-long"]


def test_the_use_is_recorded_for_the_longest_with_the_whole_text(acme):
    greeting, answer = reply(acme, "Saludo", "Hola:"), reply(acme, "Cuerpo", "Sentimos el retraso.")
    use = copying.record_use(acme, composing.prepare(acme, [greeting, answer], Purpose()))
    [row] = copying.recent_uses(acme)
    assert (row.id, row.reply_id, row.text) == (use, answer, "Hola:\n\nSentimos el retraso.")


def test_it_is_approved_only_if_every_part_is(acme):
    one, two = reply(acme, "Uno", "Hola."), reply(acme, "Dos", "Adiós.")
    approval.approve(acme, [one], "Clara")
    assert not composing.prepare(acme, [one, two], Purpose()).approved
    approval.approve(acme, [two], "Clara")
    assert composing.prepare(acme, [one, two], Purpose()).approved
