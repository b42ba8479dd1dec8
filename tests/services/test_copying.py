import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.opening_spans import Span
from cmdesk.domain.replies import Wording
from cmdesk.services import (
    approval,
    case_moves,
    case_view,
    cases,
    copying,
    facts,
    hours,
    merging,
    people,
    replies,
    support,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.copying import Purpose
from cmdesk.services.people import PersonCard
from cmdesk.services.replies import ReplyText


def reply(scope, body, **more):
    return replies.save(scope, ReplyText(title="Una", body=body, **more))


def test_what_is_known_is_filled_in_and_the_rest_is_asked(acme):
    facts.save(acme, "tienda", "la tienda del Mercado")
    made = reply(
        acme,
        "Hola, {{ person.first_name }}: ven a {{ fact.tienda }} con el {{ ask.order }}.",
        fields=(AskedField("order", "Pedido", "text", (), ""),),
    )
    prepared = copying.prepare(acme, made, Purpose(person="Marta Olmedo"))
    assert prepared.missing == ("ask.order",)
    assert [blank.name for blank in prepared.blanks] == ["person.first_name", "fact.tienda", "ask.order"]
    done = copying.prepare(acme, made, Purpose(person="Marta Olmedo", answers={"ask.order": "A-12"}))
    assert done.text == "Hola, Marta: ven a la tienda del Mercado con el A-12."
    assert done.missing == ()


def test_a_text_with_a_missing_value_is_never_copied_whatever_the_reason(acme):
    prepared = copying.prepare(acme, reply(acme, "Hola, {{ person.first_name }}."), Purpose())
    with pytest.raises(DeskError, match="copy-incomplete"):
        copying.record_use(acme, prepared, "tengo prisa")


def test_another_brand_in_the_text_is_copied_only_with_a_reason_that_is_kept(acme, globex):
    prepared = copying.prepare(acme, reply(acme, "Pregunta en globex."), Purpose())
    assert [stop.code for stop in prepared.stops] == ["other-brand"]
    with pytest.raises(DeskError, match="copy-needs-reason"):
        copying.record_use(acme, prepared)
    copying.record_use(acme, prepared, "Colaboran en esta campaña")
    [use] = copying.recent_uses(acme)
    assert use.override_reason == "Colaboran en esta campaña"


def test_personal_data_stops_a_public_text_and_not_a_private_one(acme):
    made = reply(acme, "Te escribimos a ana.perez@correo.example.")
    assert copying.prepare(acme, made, Purpose(public=True)).stops
    assert not copying.prepare(acme, made, Purpose(public=False)).stops


def test_the_networks_limit_is_shown_and_stops(acme):
    made = reply(acme, "a" * 300)
    prepared = copying.prepare(acme, made, Purpose(network="x"))
    assert (prepared.length, prepared.limit) == (300, 280)
    assert [stop.code for stop in prepared.stops] == ["too-long"]


def test_a_use_counts_and_can_be_taken_back(acme):
    made = reply(acme, "Gracias.")
    use = copying.record_use(acme, copying.prepare(acme, made, Purpose(network="x", person="Ana")))
    shown = replies.get(acme, made)
    assert (shown.uses, shown.last_used_at is not None) == (1, True)
    copying.take_back(acme, use)
    shown = replies.get(acme, made)
    assert (shown.uses, shown.last_used_at) == (0, None)
    assert copying.recent_uses(acme) == []
    with pytest.raises(DeskError, match="use-taken-back"):
        copying.take_back(acme, use)


def test_the_exact_text_copied_is_kept(acme):
    prepared = copying.prepare(acme, reply(acme, "Gracias."), Purpose())
    copying.record_use(acme, copying.edited(acme, prepared, "Gracias, Ana."))
    assert copying.recent_uses(acme)[0].text == "Gracias, Ana."


def test_an_edited_text_is_looked_over_again_and_is_no_longer_the_approved_one(acme, globex):
    made = reply(acme, "Gracias.")
    approval.approve(acme, [made], "Clara")
    prepared = copying.prepare(acme, made, Purpose())
    assert prepared.approved
    changed = copying.edited(acme, prepared, "Gracias, Globex.")
    assert not changed.approved
    assert changed.stops
    assert copying.edited(acme, prepared, "Gracias.") == prepared


def test_equal_wordings_take_turns(acme):
    made = reply(acme, "Gracias.", variants=(Wording("Muchas gracias."), Wording("Mil gracias.")))
    texts = []
    for _ in range(3):
        prepared = copying.prepare(acme, made, Purpose())
        copying.record_use(acme, prepared)
        texts.append(prepared.text)
    assert set(texts) == {"Gracias.", "Muchas gracias.", "Mil gracias."}


def test_the_wording_of_the_network_is_the_one_chosen(acme):
    made = reply(acme, "Gracias por tu comentario.", variants=(Wording("¡Gracias!", network="x"),))
    assert copying.prepare(acme, made, Purpose(network="x")).text == "¡Gracias!"
    assert copying.prepare(acme, made, Purpose(network="instagram")).text == "Gracias por tu comentario."


def test_an_expired_fact_is_named(acme):
    fact = facts.save(acme, "tarifa", "9 €", valid_until=today() - dt.timedelta(days=1))
    prepared = copying.prepare(acme, reply(acme, "Cuesta {{ fact.tarifa }}."), Purpose())
    assert fact
    assert prepared.expired_facts == ("tarifa",)


def test_a_value_typed_by_the_person_is_not_read_as_a_template(acme):
    made = reply(acme, "Hola, {{ person.first_name }}.")
    prepared = copying.prepare(acme, made, Purpose(answers={"person.first_name": "{{ brand.name }}"}))
    assert "{{ brand.name }}" in prepared.text
    assert not prepared.can_override


@pytest.fixture
def case(acme):
    new = NewCase(
        "Llegó tarde",
        "complaint",
        "instagram",
        person_name="Marta Olmedo",
        handle="@marta.olm",
        title="El pastel",
    )
    return cases.log(acme, new)


def test_a_case_fills_in_who_and_what_it_is_about(acme, case):
    made = reply(
        acme,
        "Hola, {{ person.first_name }} ({{ person.handle }}): {{ case.reference }}, {{ case.subject }}.",
    )
    prepared = copying.prepare(acme, made, Purpose("instagram", case_id=case.id))
    assert prepared.text == f"Hola, Marta (@marta.olm): {case.reference}, El pastel."
    copying.record_use(acme, prepared)
    assert copying.recent_uses(acme)[0].person == "Marta Olmedo"
    again = copying.prepare(acme, made, Purpose("instagram", case_id=case.id))
    assert again.used_with_at is not None
    other = copying.prepare(acme, made, Purpose("instagram", person="Ana", case_id=case.id))
    assert other.text.startswith("Hola, Ana")
    assert other.missing == ("person.handle",)  # that of the case's person is not Ana's
    assert other.used_with_at is None


def test_what_was_copied_in_a_case_is_known_of_its_person_whatever_the_name(acme, case):
    made = reply(acme, "Lo sentimos.")
    other = cases.log(acme, NewCase("Otra vez", "complaint", "x", person_name="Tita", handle="@tita"))
    marta, tita = (case_view.view(acme, each.id).row.person_id for each in (case, other))
    assert marta is not None
    assert tita is not None

    def used(of):
        return copying.prepare(acme, made, Purpose(case_id=of.id)).used_with_at

    case_moves.copied(acme, case.id, "Lo sentimos.", public=True, reply_id=made)
    people.save(acme, PersonCard("Marta O. Vidal"), marta)
    assert used(case) is not None
    assert used(other) is None
    merging.merge_people(acme, tita, [marta])
    assert used(other) is not None
    former = case_moves.not_posted(acme, case.id)
    assert used(case) is None
    case_moves.still_to_post(acme, former)
    assert used(case) is not None
    assert copying.prepare(acme, reply(acme, "Otra."), Purpose(case_id=case.id)).used_with_at is None


def test_without_a_case_its_values_are_missing_and_can_be_typed(acme):
    made = reply(acme, "Tu caso {{ case.reference }} se resuelve {{ promise }}.")
    prepared = copying.prepare(acme, made, Purpose())
    assert prepared.missing == ("case.reference", "promise")
    typed = Purpose(answers={"case.reference": "A-1", "promise": "mañana"})
    assert copying.prepare(acme, made, typed).text == "Tu caso A-1 se resuelve mañana."


def test_a_promise_is_made_from_the_hours_and_the_target_of_the_case(acme, case, set_clock):
    set_clock(dt.datetime(2026, 10, 14, 9, 10, tzinfo=ZoneInfo("Europe/Madrid")))
    made = reply(acme, "Te respondemos {{ promise }}.")
    assert copying.prepare(acme, made, Purpose(case_id=case.id)).missing == ("promise",)  # no hours
    for day in range(7):
        hours.save_day(acme, "answers", day, [Span("09:00", "14:00"), Span("16:00", "19:00")])
    told = copying.prepare(acme, made, Purpose(case_id=case.id))
    assert told.text == "Te respondemos hoy antes de las 13:00."  # four hours for a complaint, to the quarter
    support.save_target(acme, "complaint", 0, 6 * 60)
    told = copying.prepare(acme, made, Purpose(case_id=case.id))
    assert told.text == "Te respondemos hoy antes de las 17:00."
    assert copying.prepare(acme, made, Purpose()).text == "Te respondemos hoy antes de las 13:00."
    english = reply(acme, "We answer {{ promise }}.", language="en")
    assert copying.prepare(acme, english, Purpose(case_id=case.id)).text == "We answer today before 17:00."


def test_a_text_of_no_reply_is_looked_over_like_any_other(acme, globex):
    told = copying.written(acme, "Ven a Globex, {{ promise }}.\r\n", Purpose("x"))
    assert (told.reply_id, told.text, told.length) == (0, "Ven a Globex, {{ promise }}.\n", 29)
    assert [finding.code for finding in told.findings] == ["other-brand", "placeholder"]
    assert not told.can_override
