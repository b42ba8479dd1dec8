import datetime as dt
import sqlite3

import pytest

from cmdesk.domain import clock
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.services import (
    accounts,
    case_list,
    cases,
    categories,
    check,
    copying,
    departments,
    facts,
    hard_questions,
    hours,
    library,
    people,
    people_list,
    replies,
    trash,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.services.copying import Purpose
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.library import View
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Category, Reply, ReplyField, ReplyUse, ReplyVariant, ReplyVersion

SECRET = "Zarapito"


@pytest.fixture
def thrown(acme):
    """One thing of each kind in the trash."""
    reply = replies.save(acme, ReplyText("Gracias", "Gracias."))
    category = categories.add(acme, "Quejas")
    fact = facts.save(acme, "horario", "9 a 14")
    account = accounts.save(acme, AccountCard("x", "@acme"))
    department = departments.save(acme, DepartmentCard("Tienda"))
    closure = hours.save_closure(acme, dt.date(2026, 12, 25))
    replies.delete(acme, [reply])
    categories.delete(acme, category)
    facts.delete(acme, fact)
    accounts.delete(acme, account)
    departments.delete(acme, department)
    hours.delete_closure(acme, closure)
    cases.delete(acme, [cases.log(acme, NewCase("Llegó tarde", "complaint", title="Pedido")).id])
    hard_questions.delete(acme, [hard_questions.save(acme, hard_questions.QuestionCard("¿Y el pan?"))])
    people.delete(acme, [people.save(acme, people.PersonCard("Ana"))])
    return acme


def later(monkeypatch, days):
    moment = clock.now() + dt.timedelta(days=days)
    monkeypatch.setattr(trash, "now", lambda: moment)


def test_everything_deleted_is_in_the_trash_the_latest_first(thrown):
    rows = trash.list_trash(thrown)
    assert {(row.kind, row.title) for row in rows} == {
        ("closure", "2026-12-25"),
        ("department", "Tienda"),
        ("account", "@acme"),
        ("fact", "horario"),
        ("category", "Quejas"),
        ("reply", "Gracias"),
        ("case", f"{thrown.client().prefix}-0001 Pedido"),
        ("person", "Ana"),
        ("question", "¿Y el pan?"),
    }
    times = [row.deleted_at for row in rows]  # two may share a millisecond
    assert times == sorted(times, reverse=True)


def test_everything_comes_back_out_of_it(thrown):
    for row in trash.list_trash(thrown):
        trash.restore(thrown, row.kind, row.id)
    assert trash.list_trash(thrown) == []
    assert len(library.list_ids(thrown, View())) == 1
    assert [row.name for row in library.categories(thrown)] == ["Quejas"]
    assert [fact.key for fact in facts.list_facts(thrown)] == ["horario"]
    assert [row.card.handle for row in accounts.list_accounts(thrown)] == ["@acme"]
    assert [row.card.name for row in departments.list_departments(thrown)] == ["Tienda"]
    assert [row.day for row in hours.list_closures(thrown)] == [dt.date(2026, 12, 25)]
    assert [row.title for row in case_list.window(thrown, CaseFilter())] == ["Pedido"]
    assert [row.name for row in people_list.find(thrown, "")] == ["Ana"]
    assert [row.card.question for row in hard_questions.list_questions(thrown)] == ["¿Y el pan?"]


@pytest.mark.parametrize(
    ("kind", "again", "code"),
    [
        ("fact", lambda scope: facts.save(scope, "horario", "10 a 15"), "fact-key-taken"),
        ("account", lambda scope: accounts.save(scope, AccountCard("x", "@ACME")), "account-twice"),
        ("category", lambda scope: categories.add(scope, "quejas"), "category-name-taken"),
        ("closure", lambda scope: hours.save_closure(scope, dt.date(2026, 12, 25)), "closure-twice"),
    ],
)
def test_what_has_been_made_again_meanwhile_is_not_doubled(thrown, kind, again, code):
    again(thrown)
    [row] = [row for row in trash.list_trash(thrown) if row.kind == kind]
    with pytest.raises(DeskError) as refused:
        trash.restore(thrown, kind, row.id)
    assert refused.value.code == code
    assert row in trash.list_trash(thrown)


def test_emptying_leaves_nothing_and_tells_how_much_it_was(thrown):
    assert trash.empty(thrown) == 9
    assert trash.list_trash(thrown) == []
    for table in Reply, Category:
        assert table.select().count() == 0


def test_with_a_reply_go_its_variants_fields_and_versions(acme):
    made = replies.save(acme, ReplyText(SECRET, f"{SECRET}.", variants=(Wording(SECRET, short=True),)))
    replies.save(acme, ReplyText(SECRET, f"{SECRET}, dinos."), made)
    replies.delete(acme, [made])
    trash.empty(acme)
    for table in Reply, ReplyVariant, ReplyField, ReplyVersion:
        assert table.select().count() == 0
    assert SECRET.lower().encode() not in acme.desk.path.read_bytes().lower()


def test_a_reply_that_was_copied_leaves_a_shell_and_the_record_stays(desk, acme):
    made = replies.save(acme, ReplyText("Gracias", f"{SECRET}.", tags=("uno",)))
    copying.record_use(acme, copying.prepare(acme, made, Purpose()))
    replies.delete(acme, [made])
    assert trash.empty(acme) == 1
    [shell] = Reply.select()
    assert (shell.title, shell.body, shell.tags, shell.search_text) == ("", "", "", "")
    assert [use.text for use in copying.recent_uses(acme)] == [f"{SECRET}."]
    assert ReplyUse.select().count() == 1
    assert trash.list_trash(acme) == []
    assert check.check(desk) == []


def test_a_shell_can_not_be_taken_out_and_is_not_emptied_again(acme):
    made = replies.save(acme, ReplyText("Gracias", "Gracias."))
    copying.record_use(acme, copying.prepare(acme, made, Purpose()))
    replies.delete(acme, [made])
    trash.empty(acme)
    assert replies.restore(acme, [made]) == 0
    with pytest.raises(DeskError, match="not-found"):
        trash.restore(acme, "reply", made)
    assert trash.empty(acme) == 0


def test_categories_go_with_those_under_them(acme):
    above = categories.add(acme, "Quejas")
    categories.add(acme, "Entregas", above)
    categories.delete(acme, above)
    assert trash.empty(acme) == 2
    assert Category.select().count() == 0


def test_a_month_later_it_goes_by_itself(desk, thrown, globex, monkeypatch):
    kept = facts.save(globex, "horario", "9 a 14")
    facts.delete(globex, facts.save(globex, "web", "globex.example"))
    later(monkeypatch, 29)
    assert trash.purge_old(desk) == 0
    later(monkeypatch, 31)
    assert trash.purge_old(desk) == 12  # with the two lines of the case's timeline
    assert trash.list_trash(thrown) == trash.list_trash(globex) == []
    assert [fact.id for fact in facts.list_facts(globex)] == [kept]


def test_what_is_not_in_the_trash_stays(acme):
    kept = replies.save(acme, ReplyText("Gracias", "Gracias.", variants=(Wording("Breve.", short=True),)))
    replies.delete(acme, [replies.save(acme, ReplyText("Otra", "Otra."))])
    trash.empty(acme)
    assert [variant.body for variant in replies.get(acme, kept).text.variants] == ["Breve."]


def test_somebody_who_still_reads_does_not_hold_up_the_emptying(desk, thrown):
    reader = sqlite3.connect(desk.path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM client").fetchone()
    assert trash.empty(thrown) == 9
    assert not desk.fold_in()
    reader.close()
    assert desk.fold_in()
    assert desk.path.with_name(f"{desk.path.name}-wal").stat().st_size == 0


def test_a_reply_comes_back_though_its_shortcut_is_taken(acme):
    old = replies.save(acme, ReplyText("Vieja", "x", shortcut=":n"))
    replies.delete(acme, [old])
    replies.save(acme, ReplyText("Nueva", "x", shortcut=":n"))
    assert trash.restore(acme, "reply", old) == ":n"
    assert replies.get(acme, old).text.shortcut == ""


def test_a_reply_whose_shortcut_is_free_keeps_it(acme):
    reply = replies.save(acme, ReplyText("Vieja", "x", shortcut=":n"))
    replies.delete(acme, [reply])
    assert trash.restore(acme, "reply", reply) == ""
    assert replies.get(acme, reply).text.shortcut == ":n"
