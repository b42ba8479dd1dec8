import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.services import (
    approval,
    categories,
    clients,
    copying,
    library,
    opening,
    replies,
    reply_rows,
    rewriting,
    search,
    staging,
    versions,
)
from cmdesk.services.clients import ClientCard
from cmdesk.services.library import View
from cmdesk.services.replies import ReplyText
from cmdesk.services.staging import Incoming
from cmdesk.storage.models import Category, ImportBatch, Reply


def going_on(_done, _of):
    return True


def incoming(count):
    return [
        Incoming(ReplyText(f"Respuesta {n}", f"Texto {n}."), category="Quejas / Entregas")
        for n in range(count)
    ]


def test_rows_are_worked_out_while_others_may_save_and_written_under_their_own_numbers(acme, monkeypatch):
    def out_of_a_transaction(*told):
        assert not acme.desk._database.connection().in_transaction
        return reply(*told)

    reply = reply_rows.reply
    monkeypatch.setattr(reply_rows, "reply", out_of_a_transaction)
    text = ReplyText("Una", "Hola", variants=(Wording("Corta", short=True),))

    def save_meanwhile(_done, _of):
        replies.save(acme, ReplyText(f"De otra persona {_done}", "Hola"))
        return True

    count = reply_rows.BATCH + 2
    told = [Incoming(replace(text, title=f"Respuesta {n}"), "Quejas") for n in range(count)]
    assert staging.bring_in(acme, told, "f.csv", save_meanwhile).added == count
    shown = [replies.get(acme, one).text for one in library.list_ids(acme, View())]
    own = [each for each in shown if each.title.startswith("Respuesta")]
    assert len(own) == count
    assert all([variant.body for variant in each.variants] == ["Corta"] for each in own)
    assert all(each.variants == () for each in shown if each not in own)


def test_everything_comes_in_with_its_parts(acme):
    text = ReplyText(
        "Pedido",
        "Tu {{ ask.order }}.",
        shortcut=":p",
        tags=("uno",),
        variants=(Wording("Corto.", short=True),),
        fields=(AskedField("order", "Pedido", "choice", ("a", "b"), "a"),),
    )
    done = staging.bring_in(acme, [Incoming(text, "Quejas", "ab" * 16)], "f.csv", going_on)
    assert (done.added, done.changed) == (1, 0)
    [reply] = library.list_ids(acme, View())
    shown = replies.get(acme, reply).text
    assert (shown.title, shown.shortcut, shown.tags, shown.fields) == ("Pedido", ":p", ("uno",), text.fields)
    assert shown.variants[0].body == "Corto."
    assert [row.name for row in library.categories(acme)] == ["Quejas"]
    assert [row.id for row in search.find(acme, "pedid").rows] == [reply]


def test_until_the_end_nobody_sees_anything_and_saving_works(acme, globex):
    seen = []

    def look(done, of):
        if done < of:
            seen.append((library.count(acme, View()), len(search.find(acme, "respuesta").rows)))
            replies.save(globex, ReplyText(f"Mientras {done}", "x"))
        return True

    staging.bring_in(acme, incoming(600), "f.csv", look)
    assert seen == [(0, 0)] * len(seen)
    assert len(seen) > 1
    assert library.count(acme, View()) == 600
    assert library.count(globex, View()) == len(seen)


def test_a_save_waits_for_a_batch_at_most(acme):
    known = [replies.save(acme, ReplyText(f"Conocida {n}", "antes")) for n in range(300)]
    changes = [
        Incoming(ReplyText(f"Conocida {n}", "después"), "Otra", reply_id=i) for n, i in enumerate(known)
    ]
    written = []

    def look(_done, _of):
        with closing(sqlite3.connect(acme.desk.path, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")  # refused at once while the import holds the file
            written.append(other.execute("SELECT count(*) FROM reply").fetchone()[0])
        return True

    staging.bring_in(acme, [*incoming(600), *changes], "f.csv", look)
    steps = [after - before for before, after in zip([300, *written], written, strict=False)]
    assert max(steps) == reply_rows.BATCH
    assert len(written) == 6  # three batches of new ones, two of changed ones, and the end
    assert library.count(acme, View()) == 900


def test_cancelled_half_way_nothing_is_left(acme):
    assert staging.bring_in(acme, incoming(600), "f.csv", lambda done, of: done < 300) is None
    assert library.count(acme, View()) == 0
    assert Reply.select().count() == ImportBatch.select().count() == Category.select().count() == 0


def test_cancelled_while_changes_are_worked_out_nothing_is_changed(acme):
    reply = replies.save(acme, ReplyText("Una", "antes"))
    change = Incoming(ReplyText("Una", "después"), "Otra", reply_id=reply)
    assert staging.bring_in(acme, [*incoming(3), change], "f.csv", lambda done, of: done < 4) is None
    assert replies.get(acme, reply).text.body == "antes"
    assert Reply.select().count() == 1
    assert Category.select().count() == 0


def meanwhile(act):
    """A report that acts once, after the first batch."""
    acts = iter([act])

    def report(_done, _of):
        next(acts, lambda: None)()
        return True

    return report


def test_a_category_that_somebody_made_meanwhile_takes_its_twin_in(acme):
    known = replies.save(acme, ReplyText("Conocida", "antes"))
    change = Incoming(ReplyText("Conocida", "después"), "Quejas / Retrasos", reply_id=known)
    coming = [*incoming(300), change]
    done = staging.bring_in(
        acme, coming, "f.csv", meanwhile(lambda: categories.ensure(acme, "quejas / ENTREGAS"))
    )
    upper, *lower = sorted(acme.rows(Category), key=lambda row: row.id)
    assert (upper.name, [row.name for row in lower]) == ("quejas", ["ENTREGAS", "Retrasos"])
    assert {row.parent_id for row in lower} == {upper.id}
    assert Category.select().count() == 3
    assert library.count(acme, View(categories=(lower[0].id,))) == 300
    assert replies.get(acme, known).text.category_id == lower[1].id
    assert staging.undo(acme, done.import_id).removed == 301


def test_a_category_that_was_deleted_meanwhile_holds_nothing(acme):
    shelf = categories.ensure(acme, "Quejas / Entregas")
    known = [replies.save(acme, ReplyText(f"Conocida {n}", "antes", category_id=shelf)) for n in range(2)]
    changes = [
        Incoming(ReplyText(f"Conocida {n}", "después", category_id=shelf), reply_id=i)
        for n, i in enumerate(known)
    ]

    def delete(done, of):
        if done == of and acme.rows(Category).count() == 2:
            categories.delete(acme, acme.rows(Category).where(Category.name == "Quejas").get().id)
        return True

    staging.bring_in(acme, [*incoming(10), *changes], "f.csv", delete)
    assert library.count(acme, View()) == 12
    assert {replies.get(acme, i).text.body for i in known} == {"después"}
    assert {row.category_id for row in acme.rows(Reply)} == {None}


def test_a_reply_that_was_changed_meanwhile_is_worked_out_again(acme, set_clock):
    edited, approved = (replies.save(acme, ReplyText(title, "antes")) for title in ("Una", "Dos"))
    later = ReplyText("Una", "entretanto", variants=(Wording("Corto.", short=True),))

    def edit(*_):
        if replies.get(acme, edited).text.body == "antes":
            set_clock(now() + dt.timedelta(minutes=1))
            replies.save(acme, later, edited)
            approval.approve(acme, [approved], "Ana")
        return True

    changes = [
        Incoming(ReplyText(title, "después"), reply_id=i) for title, i in (("Una", edited), ("Dos", approved))
    ]
    staging.bring_in(acme, changes, "f.csv", edit)
    assert replies.get(acme, edited).text.body == "después"
    assert replies.get(acme, edited).text.variants == ()
    assert [row.text.body for row in versions.list_versions(acme, edited)] == ["entretanto", "antes"]
    shown = replies.get(acme, approved)
    assert (shown.text.body, shown.status) == ("después", "draft")


def test_a_reply_that_was_deleted_meanwhile_refuses_all(acme):
    reply = replies.save(acme, ReplyText("Una", "antes"))
    change = Incoming(ReplyText("Una", "después"), reply_id=reply)
    with pytest.raises(DeskError, match="not-found"):
        staging.bring_in(
            acme, [*incoming(3), change], "f.csv", meanwhile(lambda: replies.delete(acme, [reply]))
        )
    assert Reply.select().count() == 1
    assert Category.select().count() == 0


def test_a_shortcut_that_was_taken_meanwhile_refuses_all(acme):
    coming = Incoming(ReplyText("Nueva", "x", shortcut=":n"))
    with pytest.raises(DeskError, match="shortcut-taken"):
        staging.bring_in(
            acme,
            [coming],
            "f.csv",
            meanwhile(lambda: replies.save(acme, ReplyText("Otra", "x", shortcut=":n"))),
        )
    assert library.count(acme, View()) == 1


def test_a_shortcut_may_pass_from_a_changed_reply_to_a_new_one(acme):
    reply = replies.save(acme, ReplyText("Una", "x", shortcut=":n"))
    changed = Incoming(ReplyText("Una", "x"), reply_id=reply)
    staging.bring_in(acme, [Incoming(ReplyText("Nueva", "x", shortcut=":n")), changed], "f.csv", going_on)
    assert library.count(acme, View()) == 2


def test_one_refused_change_refuses_all(acme):
    reply = replies.save(acme, ReplyText("Una", "x"))
    wrong = Incoming(ReplyText("", "sin título"), reply_id=reply)
    with pytest.raises(DeskError):
        staging.bring_in(acme, [*incoming(3), wrong], "f.csv", going_on)
    assert library.count(acme, View()) == 1
    assert Reply.select().count() == 1


def test_a_category_of_another_client_is_refused(acme, globex):
    theirs = categories.add(globex, "Quejas")
    reply = replies.save(acme, ReplyText("Una", "antes"))
    text = ReplyText("Una", "después", category_id=theirs)
    with pytest.raises(DeskError, match="not-found"):
        list(rewriting.prepare(acme, {reply: text}, None))
    with pytest.raises(DeskError, match="not-found"):
        staging.bring_in(acme, [Incoming(text, reply_id=reply)], "f.csv", going_on)
    assert replies.get(acme, reply).text.body == "antes"


def test_undo_takes_back_what_nobody_touched_and_names_the_rest(acme):
    known = replies.save(acme, ReplyText("Conocida", "antes"))
    change = Incoming(ReplyText("Conocida", "después"), reply_id=known)
    done = staging.bring_in(acme, [*incoming(3), change], "f.csv", going_on)
    assert replies.get(acme, known).text.body == "después"
    used = next(row for row in search.find(acme, "respuesta").rows)
    copying.record_use(acme, copying.prepare(acme, used.id, copying.Purpose()))
    undone = staging.undo(acme, done.import_id)
    assert (undone.removed, undone.kept) == (3, (used.title,))
    assert replies.get(acme, known).text.body == "antes"
    assert set(library.list_ids(acme, View())) == {known, used.id}


def test_undoing_leaves_what_can_not_go_back_to_its_former_text(acme):
    first, second = (replies.save(acme, ReplyText(t, "antes", shortcut=f":{t}")) for t in ("una", "dos"))
    changes = [Incoming(ReplyText(t, "después"), reply_id=i) for t, i in (("una", first), ("dos", second))]
    done = staging.bring_in(acme, changes, "f.csv", going_on)
    replies.save(acme, ReplyText("Nueva", "x", shortcut=":una"))
    undone = staging.undo(acme, done.import_id)
    assert (undone.removed, undone.kept) == (1, ("una",))
    assert [replies.get(acme, i).text.body for i in (first, second)] == ["después", "antes"]


def test_what_a_killed_import_left_is_swept_at_the_next_start(tmp_path):
    first = opening.open_to_write(tmp_path)
    scope = first.desk.of(clients.add_client(first.desk, ClientCard("Acme")))
    with scope.writing():
        batch = scope.add(ImportBatch, kind="replies", file_name="f.csv").id
        place = categories.stage(scope, "Quejas / Entregas", batch)
        scope.add(Reply, title="a medias", body="x", category_id=place, import_id=batch)
    assert library.categories(scope) == []
    first.close()
    again = opening.open_to_write(tmp_path)
    assert Reply.select().count() == ImportBatch.select().count() == Category.select().count() == 0
    again.close()
