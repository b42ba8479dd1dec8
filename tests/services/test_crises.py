"""A crisis from the comment to the precedent: kept at once, taken up again after a kill, approved to the last sign."""

import datetime as dt
import shutil

import pytest

from cmdesk.domain import crisis_steps
from cmdesk.domain.crises import ClockKind
from cmdesk.domain.crisis_steps import Passed
from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    case_moves,
    case_transfer,
    case_view,
    cases,
    check,
    crises,
    crisis_brake,
    crisis_consult,
    crisis_events,
    crisis_levels,
    crisis_record,
    crisis_state,
    crisis_texts,
    opening,
    people_list,
    person_erasure,
    precedents,
    promises,
    removal,
    replies,
    trash,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.crises import NewCrisis
from cmdesk.services.crisis_levels import LevelTimes
from cmdesk.storage.database import FILE_NAME
from cmdesk.storage.models import CrisisEvent

CAKE = "El pedido del cumple llegó 40 minutos tarde y sin las velas 😞 ¿Así cuidáis a los clientes?"
NOON = dt.datetime(2026, 11, 28, 12, tzinfo=dt.UTC)
STEPS = crisis_steps.keys()


def begin(scope, text=CAKE, **more):
    return crises.begin(scope, NewCrisis(text, **more))


def case(scope, text=CAKE, **more):
    return cases.log(
        scope, NewCase(text, "complaint", network="instagram", person_name="Marta Olmedo", **more)
    ).id


def through(scope, crisis_id, upto="record"):
    for step in STEPS[: STEPS.index(upto)]:
        crises.pass_step(scope, crisis_id, step, Passed.SKIPPED)


def recorded(scope, text=CAKE, outcome="calmed", **more):
    crisis_id = begin(scope, text, **more)
    through(scope, crisis_id)
    crises.answer(
        scope, crisis_id, "record", {"outcome": outcome, "calmed": "Reconocerlo en la primera línea"}
    )
    crisis_record.record(scope, crisis_id)
    return crisis_id


def kinds(scope, crisis_id):
    return [event.kind for event in crisis_events.of_crisis(scope, crisis_id)]


def test_what_the_case_says_comes_along_and_the_same_crisis_is_gone_on_with(acme):
    number = case(acme, title="Tarta tarde", link="https://instagram.com/p/1")
    crisis = crises.begin_from_case(acme, number)
    told = crisis_state.state(acme, crisis)
    assert (told.text, told.row.title, told.row.who.split("\n")[0]) == (CAKE, "Tarta tarde", "Marta Olmedo")
    assert (told.row.network, told.link, told.reference) == (
        "instagram",
        "https://instagram.com/p/1",
        case_view.view(acme, number).row.reference,
    )
    assert crises.begin_from_case(acme, number) == crisis
    assert told.row.step == STEPS[0]


def test_one_may_begin_with_nothing_and_say_later_what_was_said(acme):
    crisis = crises.begin(acme, NewCrisis())
    crises.describe(acme, crisis, NewCrisis("Han dicho que…", network="x", who="@alguien"))
    told = crisis_state.state(acme, crisis)
    assert (told.text, told.row.network, told.row.title) == ("Han dicho que…", "x", "Han dicho que…")
    with pytest.raises(DeskError, match="network-unknown"):
        crises.begin(acme, NewCrisis(network="nowhere"))


def test_steps_are_passed_in_order_skipped_on_record_and_gone_back_to(acme):
    crisis = begin(acme)
    assert crises.pass_step(acme, crisis, "calm", Passed.DONE) == "not-personal"
    crises.pass_step(acme, crisis, "not-personal", Passed.SKIPPED)
    with pytest.raises(DeskError, match="step-not-yet"):
        crises.pass_step(acme, crisis, "consult", Passed.DONE)
    crises.go_to(acme, crisis, "calm")
    assert crisis_state.state(acme, crisis).row.step == "calm"
    crises.go_to(acme, crisis, "breathe")
    with pytest.raises(DeskError, match="step-not-yet"):
        crises.go_to(acme, crisis, "review")
    assert crisis_state.state(acme, crisis).passed == {"calm": "done", "not-personal": "skipped"}
    assert kinds(acme, crisis) == ["begun", "step-done", "step-skipped"]


@pytest.mark.parametrize("step", STEPS)
def test_killed_in_any_step_it_stands_there_with_every_character(desk, acme, tmp_path, step):
    """The file as it is at that moment, without its program having closed it, is opened elsewhere."""
    crisis = begin(acme, title="Tarta")
    through(acme, crisis, step)
    key = next(key for key, values in crisis_steps.answers(step).items() if not values) if step not in (
        "calm", "review", "answer"
    ) else None  # fmt: skip
    if key:
        crises.answer(acme, crisis, step, {key: "Ñandú, «comillas» y 😞\n\tsegunda línea "})
    crisis_texts.write(acme, crisis, "public", "Hola, Marta: lo sen")
    before = crisis_state.state(acme, crisis)
    elsewhere = tmp_path / "after"
    elsewhere.mkdir()
    for path in desk.folder.glob(f"{FILE_NAME}*"):
        shutil.copyfile(path, elsewhere / path.name)
    opened = opening.open_to_write(elsewhere)
    after = crisis_state.state(opened.desk.of(acme.client_id), crisis)
    opened.close()
    assert after == before
    assert (after.row.step, after.texts["public"].body) == (step, "Hola, Marta: lo sen")
    if key:
        assert after.said(step, key) == "Ñandú, «comillas» y 😞\n\tsegunda línea "


def test_danger_is_the_gravest_level_and_goes_straight_to_the_company(acme):
    crisis = begin(acme)
    crises.answer(acme, crisis, "calm", {"danger": "yes"})
    assert crisis_state.state(acme, crisis).measured.level == 3
    assert crises.short_way(acme, crisis) == "consult"
    told = crisis_state.state(acme, crisis)
    assert (told.row.level, told.row.step) == (3, "consult")
    assert told.passed == {
        "calm": "done", "not-personal": "skipped", "breathe": "skipped", "analyse": "skipped"
    }  # fmt: skip


def test_the_level_is_measured_against_an_ordinary_day_and_chosen_by_the_person(acme):
    crisis = begin(acme)
    for _ in range(28):
        case(acme, "Otro día cualquiera")
    crises.answer(acme, crisis, "analyse", {"people": "5", "harm": "1", "shown": "1"})
    told = crisis_state.state(acme, crisis)
    assert (told.normal, told.measured.level, told.row.level) == (1.0, 2, None)
    crises.set_level(acme, crisis, 2)
    with pytest.raises(DeskError, match="level-needs-reason"):
        crises.set_level(acme, crisis, 1)
    crises.set_level(acme, crisis, 1, "Era una sola persona con dos cuentas")
    with pytest.raises(DeskError, match="level-wrong"):
        crises.set_level(acme, crisis, 4)


def test_nothing_is_denied_without_proof(acme):
    crisis = begin(acme)
    with pytest.raises(DeskError, match="deny-needs-proof"):
        crises.set_strategy(acme, crisis, "deny")
    crises.answer(acme, crisis, "analyse", {"responsible": "outside", "rumour": "yes", "proof": "El albarán"})
    assert crisis_state.state(acme, crisis).suggestion.strategy == "deny"
    crises.set_strategy(acme, crisis, "deny")
    assert crisis_state.state(acme, crisis).strategy == "deny"


def test_clocks_follow_the_level_and_go_on_by_themselves(acme, set_clock):
    set_clock(NOON)
    crisis = begin(acme)
    crises.set_level(acme, crisis, 2)
    assert [(c.kind, c.due_at) for c in crisis_state.clocks(acme, crisis)] == [
        (ClockKind.ANSWER, NOON + dt.timedelta(minutes=30))
    ]
    crisis_consult.asked(acme, crisis)
    crisis_texts.write(acme, crisis, "public", "Lo estamos comprobando.")
    crisis_texts.posted(acme, crisis, "public", NOON)
    found = {c.kind: c.due_at for c in crisis_state.clocks(acme, crisis)}
    assert found == {
        ClockKind.UPDATE: NOON + dt.timedelta(minutes=60),
        ClockKind.COMPANY: NOON + dt.timedelta(minutes=30),
    }


def test_a_brand_has_clocks_of_its_own(acme, globex, set_clock):
    set_clock(NOON)
    crisis_levels.save(acme, LevelTimes(1, 10, None, 5))
    crisis = begin(acme)
    crises.set_level(acme, crisis, 1)
    assert crisis_state.clocks(acme, crisis)[0].due_at == NOON + dt.timedelta(minutes=10)
    assert [row.own for row in crisis_levels.list_levels(acme)] == [False, True, False, False]
    assert crisis_levels.list_levels(globex)[1] == LevelTimes(1, 60, 240, 60)
    crisis_levels.reset(acme, 1)
    assert crisis_levels.list_levels(acme)[1].answer == 60
    for times, code in [(LevelTimes(9, 1, 1, 1), "level-wrong"), (LevelTimes(1, 0, 1, 1), "minutes-wrong")]:
        with pytest.raises(DeskError, match=code):
            crisis_levels.save(acme, times)


def test_promises_of_the_case_are_clocks_too(acme):
    number = case(acme)
    promises.add(acme, number, "Mandar otra tarta", NOON)
    crisis = crises.begin_from_case(acme, number)
    assert (ClockKind.PROMISE, "Mandar otra tarta") in [
        (c.kind, c.text) for c in crisis_state.clocks(acme, crisis)
    ]


def consulted(scope, crisis):
    told = {
        "option-a": "Lo sentimos. Es un fallo nuestro.",
        "option-a-cost": "20 €",
        "option-b": "Lo miramos.",
    }
    crises.answer(
        scope, crisis, "consult", {**told, "situation": "Llegó tarde", "deadline": "Hoy a las 12:30"}
    )


def test_the_company_is_asked_with_everything_in_front_and_asked_again(acme):
    crisis = begin(acme, network="instagram", title="Tarta tarde")
    consulted(acme, crisis)
    crises.set_level(acme, crisis, 2)
    message = crisis_consult.message(acme, crisis)
    for part in [
        "Acme",
        "Naranja",
        CAKE,
        "OPCIÓN A",
        "Supone: 20 €",
        "OPCIÓN B",
        "Hoy a las 12:30",
        "Instagram",
    ]:
        assert part in message
    crisis_consult.asked(acme, crisis)
    crisis_consult.asked(acme, crisis)
    assert kinds(acme, crisis)[-2:] == ["asked", "asked-again"]
    mail = crisis_consult.mail(acme, crisis)
    assert b"X-Unsent: 1" in mail


def test_a_title_of_several_lines_makes_no_header_of_its_own(acme):
    crisis = begin(acme, title="Tarta\nBcc: otra@correo.example")
    assert b"\nBcc:" not in crisis_consult.mail(acme, crisis)


def test_the_option_that_the_company_takes_is_approved_to_the_last_sign(acme):
    crisis = begin(acme)
    consulted(acme, crisis)
    with pytest.raises(DeskError, match="decision-missing"):
        crisis_consult.decided(acme, crisis)
    crises.answer(acme, crisis, "consult", {"decision": "a"})
    with pytest.raises(DeskError, match="approval-needs-name"):
        crisis_consult.decided(acme, crisis)
    crises.answer(acme, crisis, "consult", {"approver": "Clara Rius", "budget": "30 €"})
    crisis_consult.decided(acme, crisis)
    text = crisis_texts.texts(acme, crisis)["public"]
    assert (text.body, text.approved, text.approved_by) == (
        "Lo sentimos. Es un fallo nuestro.",
        True,
        "Clara Rius",
    )
    assert crisis_state.state(acme, crisis).decided_at is not None


def test_an_edited_text_loses_its_approval_and_the_same_text_has_it_again(acme):
    crisis = begin(acme)
    crisis_texts.approve(acme, crisis, "public", "Lo sentimos.", "Clara Rius")
    crisis_texts.write(acme, crisis, "public", "Lo sentimos")
    edited = crisis_texts.texts(acme, crisis)["public"]
    assert (edited.approved, edited.lost) == (False, True)
    crisis_texts.write(acme, crisis, "public", "Lo sentimos.")
    assert crisis_texts.texts(acme, crisis)["public"].approved
    for by, text, code in [("", "x", "approval-needs-name"), ("Clara", " ", "approval-needs-text")]:
        with pytest.raises(DeskError, match=code):
            crisis_texts.approve(acme, crisis, "public", text, by)


def test_in_a_crisis_an_unapproved_public_text_is_copied_only_with_a_reason(acme):
    crisis = begin(acme)
    crises.set_level(acme, crisis, 2)
    crisis_texts.write(acme, crisis, "public", "Lo estamos mirando.")
    crisis_texts.write(acme, crisis, "private", "Escríbenos aquí.")
    crisis_texts.copied(acme, crisis, "private", "Escríbenos aquí.")
    with pytest.raises(DeskError, match="crisis-needs-approval"):
        crisis_texts.copied(acme, crisis, "public", "Lo estamos mirando.")
    crisis_texts.copied(acme, crisis, "public", "Lo estamos mirando.", "No contestan y arde")
    crisis_texts.approve(acme, crisis, "public", "Lo estamos mirando.", "Clara")
    crisis_texts.copied(acme, crisis, "public", "Lo estamos mirando.")
    with pytest.raises(DeskError, match="crisis-text-changed"):
        crisis_texts.copied(acme, crisis, "public", "Otra cosa")


def test_the_same_guard_looks_at_the_texts_of_a_crisis(acme, globex):
    crisis = begin(acme)
    crisis_texts.write(acme, crisis, "public", "En Globex no pasa, [nombre].")
    codes = {finding.code for finding in crisis_texts.look_over(acme, crisis, "public").findings}
    assert {"other-brand", "placeholder"} <= codes
    with pytest.raises(DeskError, match="copy-incomplete"):
        crisis_texts.copied(acme, crisis, "public", "En Globex no pasa, [nombre].", "Da igual")


def test_personal_data_in_the_public_text_is_the_one_thing_that_nobody_skips(acme):
    crisis = begin(acme)
    crisis_texts.write(acme, crisis, "public", "Llámanos, Marta, a tu 612 345 678 de siempre.")
    through(acme, crisis, "review")
    for how in Passed:
        with pytest.raises(DeskError, match="crisis-privacy-stop"):
            crises.pass_step(acme, crisis, "review", how)
    crisis_texts.write(acme, crisis, "public", "Te escribimos por privado, Marta.")
    crises.pass_step(acme, crisis, "review", Passed.SKIPPED)


def test_posting_answers_the_case_and_makes_room_for_the_next_update(acme):
    number = case(acme)
    crisis = crises.begin_from_case(acme, number)
    with pytest.raises(DeskError, match="crisis-nothing-to-post"):
        crisis_texts.posted(acme, crisis, "public")
    crisis_texts.write(acme, crisis, "public", "Lo sentimos, Marta.")
    crisis_texts.copied(acme, crisis, "public", "Lo sentimos, Marta.")
    crisis_texts.posted(acme, crisis, "public", link="https://instagram.com/p/1/c/2")
    assert case_view.view(acme, number).row.state == "answered"
    crisis_texts.write(acme, crisis, "update", "Seguimos en ello.")
    crisis_texts.posted(acme, crisis, "update")
    assert crisis_texts.texts(acme, crisis)["update"].body == ""
    told = [event.payload for event in crisis_events.of_crisis(acme, crisis) if event.kind == "posted"]
    assert [one["text"] for one in told] == ["Lo sentimos, Marta.", "Seguimos en ello."]
    with pytest.raises(DeskError, match="time-in-future"):
        crisis_texts.posted(acme, crisis, "public", dt.datetime(2100, 1, 1, tzinfo=dt.UTC))


def test_a_drill_touches_no_case_no_brake_and_no_precedent(acme):
    number = case(acme)
    before = case_view.view(acme, number)
    crisis = begin(acme, case_id=number, drill=True)
    crisis_texts.write(acme, crisis, "public", "Simulacro")
    crisis_texts.copied(acme, crisis, "public", "Simulacro")
    crisis_texts.posted(acme, crisis, "public")
    assert case_view.view(acme, number) == before
    with pytest.raises(DeskError, match="drill-has-no-brake"):
        crisis_brake.brake(acme, crisis)
    through(acme, crisis, "review")
    for step in ("review", "answer"):
        crises.pass_step(acme, crisis, step, Passed.DONE)
    crises.answer(acme, crisis, "record", {"outcome": "calmed"})
    crisis_record.record(acme, crisis)
    assert precedents.find(acme, "") == precedents.similar(acme, CAKE) == []
    assert crises.list_crises(acme, closed=True) == crises.open_of_all(acme.desk) == []
    assert [row.id for row in crises.list_crises(acme, closed=True, drills=True)] == [crisis]


def test_the_brake_holds_one_brand_until_it_is_released(acme, globex):
    crisis = begin(acme)
    assert crisis_brake.standing(acme) is None
    first = crisis_brake.brake(acme, crisis, "Arde")
    assert crisis_brake.brake(acme) == first
    assert crisis_brake.standing(globex) is None
    assert set(crisis_brake.of_all(acme.desk)) == {acme.client_id}
    assert crisis_state.state(acme, crisis).braked
    crisis_brake.release(acme, "Ya pasó")
    crisis_brake.release(acme)
    assert crisis_brake.of_all(acme.desk) == {}
    assert kinds(acme, crisis) == ["begun", "braked", "released"]


def test_a_crisis_is_recorded_with_its_outcome_and_is_then_a_precedent(acme):
    crisis = begin(acme, title="Tarta tarde")
    with pytest.raises(DeskError, match="crisis-needs-outcome"):
        crisis_record.record(acme, crisis)
    crises.answer(acme, crisis, "record", {"outcome": "praised", "calmed": "Llamarla el mismo día"})
    with pytest.raises(DeskError, match="step-not-yet"):
        crisis_record.record(acme, crisis)
    through(acme, crisis)
    crisis_record.record(acme, crisis)
    [found] = precedents.find(acme, "")
    assert (found.kind, found.title, found.well, found.note) == (
        "crisis",
        "Tarta tarde",
        True,
        "Llamarla el mismo día",
    )
    for act in (
        lambda: crises.answer(acme, crisis, "record", {"cause": "x"}),
        lambda: crisis_texts.write(acme, crisis, "public", "x"),
        lambda: crisis_record.record(acme, crisis),
    ):
        with pytest.raises(DeskError, match="crisis-closed"):
            act()
    crisis_record.reopen(acme, crisis)
    assert precedents.find(acme, "") == []


def test_precedents_are_found_without_accents_and_the_likest_comes_first(acme):
    cake = recorded(acme, "La tarta de cumpleaños llegó tarde y sin velas", title="Tarta")
    recorded(acme, "Vuestro repartidor fue muy grosero", outcome="escalated", title="Reparto")
    found = precedents.similar(acme, "Llego tarde la TARTA del cumpleanos, ¡y sin las velas!")
    assert [(one.kind, one.id) for one in found] == [("crisis", cake)]
    assert found[0].likeness > 0.8
    assert [one.title for one in precedents.find(acme, "repartidor GROSER")] == ["Reparto"]
    assert [one.well for one in precedents.find(acme, "repartidor")] == [False]
    assert precedents.similar(acme, "") == precedents.similar(acme, "zzz") == []


def test_a_case_that_is_over_is_a_precedent_and_an_open_one_is_not(acme):
    over, still = case(acme, "Roscón equivocado, sin nata"), case(acme, "Roscón equivocado, con pasas")
    case_moves.resolve(acme, [over], "solved")
    found = precedents.similar(acme, "Otro roscón equivocado")
    assert [(one.kind, one.id, one.well) for one in found] == [("case", over, True)]
    assert precedents.similar(acme, "roscón", but_case=over) == []
    assert still not in [one.id for one in precedents.find(acme, "roscon")]


def test_another_brands_precedents_are_never_shown(acme, globex):
    recorded(globex, CAKE, title="De Globex")
    over = case(globex)
    case_moves.resolve(globex, [over], "solved")
    assert (
        precedents.similar(acme, CAKE) == precedents.find(acme, "pedido") == precedents.find(acme, "") == []
    )
    assert len(precedents.similar(globex, CAKE)) == 2


def test_signs_and_quotes_are_only_text_to_the_search(acme):
    recorded(acme, 'Pedido "AND" NEAR(x) tarta* -- \'; DROP', title="Rara")
    for text in ('"', "NEAR(", "tarta* OR x", "a AND b", "%_", "'; DROP TABLE crisis; --"):
        precedents.similar(acme, text)
        precedents.find(acme, text)
    assert [one.title for one in precedents.find(acme, 'tarta"')] == ["Rara"]


def test_the_reusable_text_names_nobody_and_goes_to_the_library_as_a_draft(acme):
    crisis = begin(acme, title="Tarta tarde", who="Marta Olmedo\n@martaolmedo", network="instagram")
    crisis_texts.write(acme, crisis, "public", "Hola, Marta: lo sentimos. Te escribimos, @martaolmedo.")
    text = crisis_record.reusable(acme, crisis)
    assert "Marta" not in text
    assert "olmedo" not in text
    assert text.startswith("Hola, {{ person.first_name }}: lo sentimos.")
    crises.answer(acme, crisis, "record", {"reusable": text})
    made = replies.get(acme, crisis_record.offer_to_library(acme, crisis))
    assert (made.status, made.text.title, made.text.body) == ("draft", "Tarta tarde", text)


def test_it_goes_to_the_trash_and_comes_back(acme):
    crisis = recorded(acme, title="Tarta")
    crises.delete(acme, [crisis])
    assert precedents.find(acme, "") == precedents.similar(acme, CAKE) == []
    [row] = trash.list_trash(acme)
    assert (row.kind, row.title) == ("crisis", "Tarta")
    trash.restore(acme, "crisis", crisis)
    assert len(precedents.find(acme, "")) == 1
    crises.delete(acme, [crisis])
    trash.empty(acme)
    assert check.check(acme.desk) == []


def test_a_destroyed_person_is_gone_from_its_crisis_too(acme):
    number = case(acme, "Soy Marta Olmedo y llegó tarde", link="https://x.com/martaolmedo/1")
    crisis = crises.begin_from_case(acme, number)
    crises.answer(acme, crisis, "analyse", {"facts": "A Marta le llegó tarde"})
    crisis_texts.write(acme, crisis, "public", "Hola, Marta: lo sentimos.")
    crisis_texts.posted(acme, crisis, "public", link="https://x.com/martaolmedo/2")
    other = begin(acme, "Como a Marta Olmedo", title="Otra")
    person = people_list.find(acme, "Marta")[0].id
    person_erasure.seal(acme, person)
    person_erasure.destroy(acme, person)
    told = crisis_state.state(acme, crisis)
    assert (told.text, told.row.who, told.link) == ("Soy [persona] y llegó tarde", "[persona]", "")
    assert told.said("analyse", "facts") == "A [persona] le llegó tarde"
    assert told.texts["public"].body == "Hola, [persona]: lo sentimos."
    events = [str(event.payload) for event in crisis_events.of_crisis(acme, crisis)]
    assert not any("Marta" in event or "martaolmedo" in event for event in events)
    assert crisis_state.state(acme, other).text == "Como a [persona]"
    assert precedents.find(acme, "marta") == []
    assert check.check(acme.desk) == []


def test_a_case_that_goes_to_its_own_brand_leaves_no_crisis_behind(acme, globex):
    number = case(acme)
    crisis = crises.begin_from_case(acme, number)
    crisis_brake.brake(acme, crisis, CAKE)
    case_transfer.copy_to(acme, number, globex.client_id)
    assert crises.list_crises(acme) == []
    assert acme.record(CrisisEvent).count() == 0
    assert crisis_brake.standing(acme).reason == ""
    assert check.check(acme.desk) == []


def test_nothing_of_a_removed_brands_crises_is_left(acme, globex):
    recorded(acme, "Zarapito", title="Zarapito")
    kept = recorded(globex)
    removal.remove(acme)
    assert [one.id for one in precedents.find(globex, "")] == [kept]
    assert check.check(globex.desk) == []


def test_the_report_holds_texts_with_times_and_approvals(acme):
    crisis = begin(acme, title="Tarta")
    crisis_texts.approve(acme, crisis, "public", "Lo sentimos.", "Clara Rius")
    crisis_texts.accept(acme, crisis, "no-greeting", "Es una segunda respuesta")
    crisis_texts.posted(acme, crisis, "public")
    told = crisis_record.report(acme, crisis)
    assert (told.brand, told.row.title) == ("Acme", "Tarta")
    found = {event.kind: event.payload for event in told.events}
    assert found["approved"] == {"place": "public", "text": "Lo sentimos.", "by": "Clara Rius"}
    assert found["posted"]["text"] == "Lo sentimos."
    assert found["accepted"] == {"code": "no-greeting", "reason": "Es una segunda respuesta"}
