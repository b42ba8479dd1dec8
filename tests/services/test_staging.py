import pytest

from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.services import clients, copying, library, opening, replies, search, staging
from cmdesk.services.clients import ClientCard
from cmdesk.services.library import View
from cmdesk.services.replies import ReplyText
from cmdesk.services.staging import Incoming
from cmdesk.storage.models import ImportBatch, Reply


def going_on(_done, _of):
    return True


def incoming(count):
    return [
        Incoming(ReplyText(f"Respuesta {n}", f"Texto {n}."), category="Quejas / Entregas")
        for n in range(count)
    ]


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


def test_cancelled_half_way_nothing_is_left(acme):
    assert staging.bring_in(acme, incoming(600), "f.csv", lambda done, of: done < 300) is None
    assert library.count(acme, View()) == 0
    assert Reply.select().count() == ImportBatch.select().count() == 0


def test_one_refused_change_refuses_all(acme):
    reply = replies.save(acme, ReplyText("Una", "x"))
    wrong = Incoming(ReplyText("", "sin título"), reply_id=reply)
    with pytest.raises(DeskError):
        staging.bring_in(acme, [*incoming(3), wrong], "f.csv", going_on)
    assert library.count(acme, View()) == 1
    assert Reply.select().count() == 1


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


def test_what_a_killed_import_left_is_swept_at_the_next_start(tmp_path):
    first = opening.open_to_write(tmp_path)
    scope = first.desk.of(clients.add_client(first.desk, ClientCard("Acme")))
    with scope.writing():
        batch = scope.add(ImportBatch, kind="replies", file_name="f.csv").id
        scope.add(Reply, title="a medias", body="x", import_id=batch)
    first.close()
    again = opening.open_to_write(tmp_path)
    assert Reply.select().count() == ImportBatch.select().count() == 0
    again.close()
