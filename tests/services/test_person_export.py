"""Whoever asks what a brand knows of it gets all of it, and nothing of anybody else."""

import datetime as dt
import json

import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    case_files,
    cases,
    copying,
    crises,
    crisis_texts,
    departments,
    escalations,
    merging,
    people,
    people_list,
    person_export,
    privacy_requests,
    privacy_rules,
    promises,
    replies,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.copying import Purpose
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.people import PersonCard
from cmdesk.services.privacy_requests import RequestCard
from cmdesk.services.privacy_rules import PrivacyRules
from cmdesk.services.replies import ReplyText


@pytest.fixture
def marta(acme):
    """The id of somebody of whom everything is known that can be."""
    said = NewCase("¿Abrís hoy?", "question", network="x", person_name="Marta Olmedo", handle="@marta")
    case = cases.log(acme, said).id
    cases.note(acme, case, "Ya había preguntado")
    escalations.escalate(acme, case, departments.save(acme, DepartmentCard("Tienda")), "¿Abrimos?")
    promises.add(acme, case, "Decírselo", dt.datetime(2026, 12, 1, tzinfo=dt.UTC))
    case_files.add(acme, case, "captura.png", b"picture")
    person = people_list.find(acme, "marta")[0].id
    people.save(acme, PersonCard("Marta Olmedo", "Vive cerca", source="Un hilo de X"), person)
    reply = replies.save(acme, ReplyText("Hola", "Hola, {{ person.name }}."))
    copying.record_use(acme, copying.prepare(acme, reply, Purpose(person="Marta Olmedo")))
    privacy_requests.save(acme, RequestCard("access", dt.date(2026, 1, 2), person_id=person))
    privacy_rules.save(acme, PrivacyRules("Atender", "Interés legítimo", "dpd", 24))
    cases.log(acme, NewCase("Nada que ver", "praise", person_name="Julio Becerra"))
    return person


def test_everything_is_there_and_nobody_else(acme, marta):
    kept = person_export.collect(acme, marta)
    [case] = kept.cases
    assert (kept.name, kept.brand, kept.rules.purpose) == ("Marta Olmedo", "Acme", "Atender")
    assert (kept.cards[0].notes, kept.cards[0].source) == ("Vive cerca", "Un hilo de X")
    assert [handle.handle for handle in kept.handles] == ["@marta"]
    assert (case.text, case.follow_ups, case.questions) == (
        "¿Abrís hoy?",
        ("Decírselo",),
        (("¿Abrimos?", ""),),
    )
    assert [name for name, _ in case.files] == ["captura.png"]
    assert {"logged", "note", "escalated"} <= {entry.kind for entry in case.timeline}
    assert [text for _, text in kept.texts] == ["Hola, Marta Olmedo."]
    assert [card.kind for card in kept.requests] == ["access"]
    assert kept.kept_until is not None
    assert "Julio" not in person_export.as_json(kept)


def test_the_json_holds_the_same_and_no_number_of_the_file(acme, marta):
    told = json.loads(person_export.as_json(person_export.collect(acme, marta)))
    assert told["schema"] == 1
    assert told["cards"][0]["name"] == "Marta Olmedo"
    assert told["kept"]["keep_months"] == 24
    assert told["cases"][0]["timeline"][0]["text"] == "¿Abrís hoy?"
    assert told["cases"][0]["received_at"].endswith("+00:00")
    assert [key for key in keys(told) if key == "id" or key.endswith("_id")] == []


def keys(value):
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from keys(one)
    elif isinstance(value, list):
        for one in value:
            yield from keys(one)


def test_those_merged_into_one_are_one(acme, marta):
    cases.log(acme, NewCase("Soy la misma", "question", network="instagram", handle="@molmedo"))
    merging.merge_people(acme, marta, [people_list.find(acme, "molmedo")[0].id])
    kept = person_export.collect(acme, marta)
    assert [case.text for case in kept.cases] == ["¿Abrís hoy?", "Soy la misma"]
    assert len(kept.handles) == len(kept.cards) == 2


def test_nobody_of_another_brand_is_told_of(globex, marta):
    with pytest.raises(DeskError, match="not-found"):
        person_export.collect(globex, marta)


def test_the_crisis_of_a_case_is_told_too(acme, globex, marta):
    begun = crises.begin_from_case(acme, person_export.collect(acme, marta).cases[0].timeline[0].case_id)
    crises.answer(acme, begun, "analyse", {"facts": "Preguntó dos veces"})
    crisis_texts.approve(acme, begun, "public", "Abrimos a las nueve.", "Clara Rius")
    [crisis] = person_export.collect(acme, marta).cases[0].crises
    assert crisis.answers == (("analyse", "facts", "Preguntó dos veces"),)
    assert crisis.texts == (("public", "Abrimos a las nueve."),)
    told = json.loads(person_export.as_json(person_export.collect(acme, marta)))
    [listed] = told["cases"][0]["crises"]
    assert listed["timeline"][-1]["told"]["by"] == "Clara Rius"
    assert listed["texts"] == [{"place": "public", "text": "Abrimos a las nueve."}]
