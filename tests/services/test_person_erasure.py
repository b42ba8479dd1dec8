"""A sealed person is seen nowhere and can come back; a destroyed one is gone from every byte."""

import datetime as dt
import json
import logging
import re
import unicodedata

import peewee as pw
import pytest

from cmdesk import logs
from cmdesk.domain import person_certificate
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.services import (
    agents,
    backups,
    case_files,
    case_list,
    case_moves,
    case_search,
    case_sleep,
    case_view,
    cases,
    check,
    clients,
    copying,
    crisis_manual,
    daylog,
    departments,
    drafts,
    escalations,
    facts,
    hard_questions,
    holding,
    merging,
    opening,
    people,
    people_list,
    people_view,
    person_erasure,
    profile,
    promises,
    replies,
    trash,
)
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.services.clients import ClientCard
from cmdesk.services.copying import Purpose
from cmdesk.services.crisis_manual import ManualCard
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.hard_questions import QuestionCard
from cmdesk.services.people import PersonCard
from cmdesk.services.replies import ReplyText
from cmdesk.storage import models, purging, redacting, tombstones
from cmdesk.storage.models import CaseEntry, ReplyUse
from cmdesk.storage.tables import table_name

CANARY = "Zarapíto"
DECEMBER = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)


def log(scope, text, **more):
    told = {"network": "x", "person_name": CANARY, "handle": f"@{CANARY}", **more}
    return cases.log(scope, NewCase(text, "complaint", **told)).id


def number(scope, name=CANARY):
    return people_list.find(scope, name)[0].id


@pytest.fixture
def canary(acme):
    """Acme, where the canary stands in every text that it can stand in."""
    store = departments.save(acme, DepartmentCard("Tienda"))
    case = log(
        acme,
        f"Soy {CANARY}, llegó tarde",
        title=CANARY,
        original=f"Soy {CANARY}",
        link=f"https://x.com/{CANARY}/status/1",
        tags=(CANARY,),
        external_id=f"{CANARY}-1",
    )
    cases.note(acme, case, f"{CANARY} otra vez")
    escalations.escalate(acme, case, store, f"¿Qué le digo a {CANARY}?")
    promises.add(acme, case, f"Escribir a {CANARY}", DECEMBER)
    case_files.add(acme, case, f"{CANARY}.png", CANARY.encode())
    reply = replies.save(acme, ReplyText(CANARY, f"Hola, {CANARY}.", variants=(Wording(CANARY, short=True),)))
    replies.save(acme, ReplyText("Hola", f"Aquí {CANARY}."), reply)
    copying.record_use(acme, copying.prepare(acme, reply, Purpose(person=CANARY)))
    case_list.save_filter(acme, CANARY, CaseFilter(tags=(CANARY,)))
    daylog.write(acme, f"Llamó {CANARY}")
    facts.save(acme, "fan", CANARY)
    card = QuestionCard(f"¿Y {CANARY}?", check=CANARY, answer=f"A {CANARY} ya le pagamos", evidence=CANARY)
    holding.save(acme, hard_questions.save(acme, card), f"Hablamos con {CANARY}")
    crisis_manual.save(acme, ManualCard(notes=f"No llamar a {CANARY}"))
    profile.answer(acme, "values.promise", f"Gente como {CANARY}")
    cases.log(acme, NewCase(f"Como dice @{CANARY}", "praise", network="x", handle="@another"))
    people.save(acme, PersonCard("Another", notes=f"Madre de {CANARY}"), number(acme, "another"))
    card = PersonCard(CANARY, f"{CANARY} vive cerca", email=f"{CANARY}@correo.example", phone="612 345 678")
    people.save(acme, card, number(acme))
    drafts.keep(acme, f"case/{case}", json.dumps({"text": f"Querido {CANARY}"}))
    drafts.keep(acme, "reply/new", f"Gracias a {CANARY}")
    cases.delete(acme, [log(acme, f"Otro de {CANARY}")])
    with acme.desk.writing():
        acme.desk.sql("UPDATE client SET notes = ?", (f"Conocen a {CANARY}",))
    return acme


@pytest.fixture
def file_log(desk):
    """The program's log in the data folder."""
    root = logging.getLogger()
    level = root.level
    handler = logs.start(desk.folder)
    yield
    root.setLevel(level)
    root.removeHandler(handler)
    handler.close()


def seen(folder):
    """Where in a data folder the canary stands, backups left out: in any case, accents and encoding."""
    forms = {unicodedata.normalize(form, CANARY) for form in ("NFC", "NFD")} | {"Zarapito"}
    forms |= {form.upper() for form in forms} | {form.lower() for form in forms}
    spelt = {form.encode(encoding) for form in forms for encoding in ("utf-8", "utf-16-le", "utf-16-be")}
    spelt |= {json.dumps(form).strip('"').encode() for form in forms}
    any_of_them = re.compile(b"|".join(map(re.escape, spelt)), re.IGNORECASE)
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and "backups" not in path.parts and any_of_them.search(path.read_bytes())
    ]


def test_no_byte_of_a_destroyed_person_is_left_beside_the_backups(desk, canary, file_log):
    person = number(canary)
    assert len(seen(desk.folder)) >= 3  # data, draft, file of a case
    person_erasure.seal(canary, person, f"Lo pidió {CANARY}")
    made = person_erasure.destroy(canary, person)
    assert seen(desk.folder) == []
    assert made.left == ()
    assert check.check(desk) == []


def test_other_rows_and_other_clients_stay_as_they_were(desk, canary, globex):
    cases.log(globex, NewCase(f"Soy {CANARY}", "praise", person_name=CANARY))
    replies.save(canary, ReplyText("Gracias", "Gracias por escribirnos."))
    before = everything_of(globex), replies.get(canary, 2)
    person_erasure.seal(canary, number(canary))
    person_erasure.destroy(canary, canary.desk.ids(canary.rows(models.Seal, models.Seal.person_id))[0])
    assert (everything_of(globex), replies.get(canary, 2)) == before


def everything_of(scope):
    return {
        table: list(table.select().where(table.client == scope.client_id).order_by(table.id).tuples())
        for table in (*models.OWNED, *models.RECORDED)
    }


def test_what_the_person_said_stays_without_it(canary):
    person = number(canary)
    person_erasure.seal(canary, person)
    view = case_view.view(canary, 1)
    assert (view.text, view.row.title, view.row.who) == (
        "Soy [persona], llegó tarde",
        "[persona]",
        "[persona]",
    )
    assert (view.link, view.original, view.person, view.files) == ("", "Soy [persona]", None, ())
    told = {entry.kind: entry.payload for entry in view.timeline}
    assert told["note"]["text"] == "[persona] otra vez"
    assert "link" not in told["logged"]
    assert view.escalations[0].message == "¿Qué le digo a [persona]?"
    [use] = copying.recent_uses(canary)
    assert (use.person, "[persona]" in use.text) == ("[persona]", True)
    assert people.card(canary, number(canary, "another")).notes == "Madre de [persona]"
    assert drafts.take(canary, "reply/new") == "Gracias a [persona]"
    assert json.loads(drafts.take(canary, "case/1")) == {"text": "Querido [persona]"}


def test_a_sealed_person_is_shown_nowhere_and_cannot_be_used(canary):
    person = number(canary)
    person_erasure.seal(canary, person, "Lo pidió", dt.date(2027, 1, 1))
    assert people_list.find(canary, "zarapito") == []
    assert person not in people_list.latest(canary)
    assert people.by_handle(canary, "x", f"@{CANARY}") is None
    assert case_search.find(canary, "zarapito") == []
    assert [row.kind for row in trash.list_trash(canary)] == ["case"]
    for act in (people_view.view, people.card, person_erasure.seal, person_erasure.foresee):
        with pytest.raises(DeskError, match="not-found"):
            act(canary, person)
    [row] = person_erasure.list_sealed(canary)
    assert (row.person_id, row.reason, row.destroy_on, row.cases) == (
        person,
        "Lo pidió",
        dt.date(2027, 1, 1),
        2,
    )
    assert check.check(canary.desk) == []


def test_it_comes_back_as_it_was(canary):
    drafts.forget(canary, "case/1")
    drafts.forget(canary, "reply/new")
    before = stable(canary)
    person = number(canary)
    person_erasure.seal(canary, person)
    assert stable(canary) != before
    person_erasure.unseal(canary, person)
    assert stable(canary) == before
    assert case_search.find(canary, "zarapito")
    assert check.check(canary.desk) == []


def stable(scope):
    """Every row of a client without the moment when it was last written."""
    return {
        table: [
            {name: value for name, value in row.items() if name != "updated_at"}
            for row in table.select().where(table.client == scope.client_id).order_by(table.id).dicts()
        ]
        for table in (*models.OWNED, *models.RECORDED)
    }


def test_a_text_that_was_changed_meanwhile_stays_changed(canary):
    person = number(canary)
    person_erasure.seal(canary, person)
    promises.change(canary, 1, "Nada", DECEMBER)
    person_erasure.unseal(canary, person)
    assert promises.of_case(canary, [1])[0].text == "Nada"


def test_whoever_writes_again_meanwhile_is_somebody_new_and_keeps_the_handle(canary):
    person = number(canary)
    person_erasure.seal(canary, person)
    log(canary, "Hola otra vez")
    again = number(canary)
    person_erasure.unseal(canary, person)
    assert again != person
    assert people.by_handle(canary, "x", f"@{CANARY}") == again
    assert people_view.view(canary, person).row.handles == ()


def test_a_message_on_a_sealed_persons_case_is_still_taken(canary):
    person_erasure.seal(canary, number(canary))
    assert case_sleep.wrote_again(canary, 1, "¿Hay novedades?")


def test_what_was_changed_from_outside_does_not_come_back(canary):
    person = number(canary)
    person_erasure.seal(canary, person)
    with canary.desk.writing():
        canary.desk.sql("UPDATE seal SET content = replace(content, 'tarde', 'nunca')")
    with pytest.raises(DeskError, match="seal-broken"):
        person_erasure.unseal(canary, person)


def test_only_a_sealed_person_is_destroyed(canary):
    for act in person_erasure.destroy, person_erasure.unseal:
        with pytest.raises(DeskError, match="not-sealed"):
            act(canary, number(canary))


def test_the_parts_of_a_merged_person_go_together(acme):
    log(acme, "Uno", person_name="Marta Olmedo", handle="@marta")
    log(acme, "Dos, de Olmedo", person_name="M. Olmedo", handle="@molmedo")
    one, two = (people.by_handle(acme, "x", handle) for handle in ("@marta", "@molmedo"))
    assert one is not None
    assert two is not None
    merging.merge_people(acme, one, [two])
    assert person_erasure.foresee(acme, two).cases == 2
    assert person_erasure.seal(acme, two) == 2
    assert person_erasure.destroy(acme, one).handles == 2
    assert case_view.view(acme, 2).text == "Dos, de [persona]"
    assert acme.desk.sql("SELECT count(*) FROM person") == [(0,)]


def test_a_namesake_keeps_its_name(acme):
    first, other = (
        people.save(acme, PersonCard("Marta Olmedo", notes=text)) for text in ("una", "Marta Olmedo, otra")
    )
    person_erasure.seal(acme, first)
    assert people.card(acme, other).notes == "Marta Olmedo, otra"


def test_one_sealed_person_does_not_keep_the_name_of_another(desk, acme):
    log(acme, f"Soy Marta y conozco a {CANARY}", person_name="Marta Olmedo", handle="@marta")
    log(acme, "Hola")
    marta, other = number(acme, "marta"), number(acme)
    person_erasure.seal(acme, marta)
    person_erasure.seal(acme, other)
    person_erasure.destroy(acme, other)
    assert seen(desk.folder) == []
    person_erasure.unseal(acme, marta)
    assert case_view.view(acme, 1).text == "Soy Marta y conozco a [persona]"


def test_what_would_happen_is_told_before(canary):
    told = person_erasure.foresee(canary, number(canary))
    assert (told.name, told.cases, told.open_cases, told.files) == (CANARY, 1, 1, 1)
    assert told.texts > 8
    assert {"log_note", "fact", "reply", "person", "reply_use"} <= {
        mention.table for mention in told.elsewhere
    }
    assert "inbox_case" in {mention.table for mention in told.elsewhere}  # another's that names it


def test_the_certificate_tells_what_went_and_which_backups_hold_it(tmp_path):
    opened = opening.open_to_write(tmp_path)
    agents.introduce(opened.desk, "Clara")
    scope = opened.desk.of(clients.add_client(opened.desk, ClientCard("Acme")))
    case = log(scope, f"Soy {CANARY}")
    case_files.add(scope, case, "a.png", b"picture")
    kept = backups.back_up(opened.desk, "hand")
    person = number(scope)
    person_erasure.seal(scope, person)
    made = person_erasure.destroy(scope, person)
    assert (made.name, made.brand, made.by, made.cases, made.handles, made.files) == (
        CANARY,
        "Acme",
        "Clara",
        1,
        1,
        1,
    )
    assert made.backups == (kept.name,)
    for language in "es", "en":
        told = person_certificate.text(made, language)
        assert kept.name in told
        assert made.digest in told
        assert "{" not in told
    opened.close()
    assert backups.restore(tmp_path, kept).erased_again == 1
    opened = opening.open_to_write(tmp_path)
    scope = opened.desk.of(1)
    assert people_list.latest(scope) == []
    assert case_view.view(scope, case).text == "Soy [persona]"
    assert check.check(opened.desk) == []
    assert list((tmp_path / "files").glob("*/*")) == []
    opened.close()
    assert [name for name in seen(tmp_path) if not name.endswith(".cmdesk")] == []


def test_somebody_merged_into_it_in_the_backup_alone_comes_back(tmp_path):
    opened = opening.open_to_write(tmp_path)
    scope = opened.desk.of(clients.add_client(opened.desk, ClientCard("Acme")))
    log(scope, "Uno", person_name="Marta Olmedo", handle="@marta")
    log(scope, "Dos", person_name="Julio Becerra", handle="@julio")
    merging.merge_people(scope, 1, [2])
    kept = backups.back_up(opened.desk, "hand")
    merging.unmerge_person(scope, 2)
    person_erasure.seal(scope, 1)
    person_erasure.destroy(scope, 1)
    opened.close()
    backups.restore(tmp_path, kept)
    opened = opening.open_to_write(tmp_path)
    assert [row.name for row in people_list.window(opened.desk.of(1))] == ["Julio Becerra"]
    assert check.check(opened.desk) == []
    opened.close()


def test_a_destruction_succeeds_though_it_can_not_be_noted(canary, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tombstones, "lay_people", full)
    person = number(canary)
    person_erasure.seal(canary, person)
    assert person_erasure.destroy(canary, person).left == ()


def test_the_trash_and_its_emptying_leave_a_sealed_person_alone(canary):
    person = number(canary)
    person_erasure.seal(canary, person)
    trash.empty(canary)
    person_erasure.unseal(canary, person)
    assert case_files.path(canary, 1).read_bytes() == CANARY.encode()
    assert people.card(canary, person).name == CANARY


# What stands in a text column that nobody is spoken of in: words of ours, the brand's own, or what is of the
# person's own rows and goes with them.
CLOSED = {
    "account": {"network", "handle", "handle_key", "url", "login", "recovery", "owner", "password_place"}
    | {"two_factor", "admins"},
    "allowed_mention": {"name_key"},
    "answer_span": {"of", "opens", "closes"},
    "answer_target": {"kind"},
    "case_entry": {"kind"},
    "case_file": {"media_type", "sha256"},
    "channel": {"kind", "purpose", "who"},
    "client_mark": {"kind", "text", "origin"},
    "closure": {"spans"},
    "department": {"name", "person", "channel", "contact", "escalates"},
    "fact": {"key"},
    "import_batch": {"kind"},
    "crisis": {"network", "step", "passed", "strategy", "outcome"},
    "crisis_answer": {"step", "key"},
    "crisis_event": {"kind"},
    "crisis_text": {"place", "approval_hash"},
    "crisis_manual": {"coordinates", "approves", "deputy", "publishes", "speaks", "legal", "out_of_hours"},
    "hard_question": {"scenario", "area", "channel", "owner", "spokesperson", "approved_by", "approval_hash"},
    "holding_statement": {"network", "approved_by", "approval_hash"},
    "inbox_case": {"reference", "network", "channel", "kind", "sentiment", "state", "tab", "pauses", "snooze"}
    | {"outcome"},
    "person": {"name", "name_key", "role", "birthday", "email", "phone", "picture", "search_text"},
    "person_handle": {"network", "handle", "handle_key", "url"},
    "privacy_request": {"kind", "state"},
    "privacy_rule": {"purpose", "basis", "contact"},
    "profile_answer": {"key"},
    "reply": {"shortcut", "language", "register", "network", "visibility", "status", "approved_by"}
    | {"approval_hash"},
    "reply_field": {"name", "kind"},
    "reply_use": {"network", "visibility"},
    "reply_variant": {"network", "visibility", "register", "language"},
    "seal": {"digest"},
}


def test_every_text_of_the_file_is_either_looked_through_or_nobody_is_spoken_of_in_it():
    for table in (*models.OWNED, *models.RECORDED):
        fields = table._meta.sorted_fields
        texts = {field.column_name for field in fields if isinstance(field, pw.TextField)}
        name = table_name(table)
        assert texts == {*redacting.FREE.get(name, ()), *CLOSED.get(name, ())}, name


def test_the_timeline_is_still_written_once(canary):
    person_erasure.seal(canary, number(canary))
    with pytest.raises(Exception, match="written once"), canary.desk.writing():
        canary.desk.sql("UPDATE case_entry SET payload = '{}'")
    assert canary.record(CaseEntry).count() > 3
    assert canary.record(ReplyUse).count() == 1


def test_a_closed_case_keeps_its_outcome(acme):
    case = log(acme, "Hola")
    case_moves.resolve(acme, [case], "solved", reason=f"Hablado con {CANARY}")
    person_erasure.seal(acme, number(acme))
    view = case_view.view(acme, case)
    assert (view.row.state, view.outcome_reason) == ("resolved", "Hablado con [persona]")


def test_an_interrupted_destruction_leaves_the_person_sealed_and_is_begun_again(desk, canary, monkeypatch):
    def killed(*_, **__):
        raise KeyboardInterrupt

    person = number(canary)
    person_erasure.seal(canary, person)
    with monkeypatch.context() as patch:
        patch.setattr(purging, "merge_some", killed)
        with pytest.raises(KeyboardInterrupt):
            person_erasure.destroy(canary, person)
    assert [row.person_id for row in person_erasure.list_sealed(canary)] == [person]
    person_erasure.destroy(canary, person)
    assert seen(desk.folder) == []


def test_what_is_written_of_a_sealed_person_goes_with_it_too(desk, canary):
    person = number(canary)
    person_erasure.seal(canary, person)
    daylog.write(canary, f"¿Qué fue de @{CANARY}?")
    drafts.keep(canary, "reply/new", f"Para {CANARY}")
    person_erasure.destroy(canary, person)
    assert seen(desk.folder) == []
