import datetime as dt

import pytest

from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.services import approval, categories, library, replies, versions
from cmdesk.services.desk import Topic
from cmdesk.services.library import Shelf, Sort, View
from cmdesk.services.replies import ReplyText


def text(title="Gracias", body="Gracias por escribirnos.", **more):
    return ReplyText(title=title, body=body, **more)


def test_a_saved_reply_comes_back_as_it_was_written(acme):
    written = text(
        body="Hola, {{ person.first_name }}: tu pedido {{ ask.order }} sale hoy.",
        shortcut=":pedido",
        tags=("pedidos", "envíos"),
        variants=(Wording("Va en camino, {{ ask.order }}.", network="x", short=True),),
        fields=(AskedField("order", "Número de pedido", "text", (), ""),),
    )
    shown = replies.get(acme, replies.save(acme, written)).text
    assert (shown.title, shown.body, shown.tags) == (written.title, written.body, written.tags)
    assert [v.body for v in shown.variants] == ["Va en camino, {{ ask.order }}."]
    assert shown.fields == written.fields


def test_a_new_reply_is_to_be_looked_at_again_in_a_quarter(acme):
    shown = replies.get(acme, replies.save(acme, text()))
    assert shown.text.review_on == today() + dt.timedelta(days=90)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"title": "  "}, "reply-needs-title"),
        ({"body": " \n "}, "reply-needs-body"),
        ({"body": "x" * 20_001}, "reply-too-long"),
        ({"shortcut": "dos palabras"}, "shortcut-with-space"),
        ({"visibility": "nobody"}, "reply-place-unknown"),
        ({"category_id": 99}, "not-found"),
    ],
)
def test_what_is_refused_writes_nothing(acme, wrong, code):
    with pytest.raises(DeskError) as refused:
        replies.save(acme, text(**wrong))
    assert refused.value.code == code
    assert library.list_ids(acme, View()) == []


@pytest.mark.parametrize(
    "body", ["Hola {{ fact.nothing }}", "Hola {{ person.", "Hola {{ moon.phase }}", "{{ ask.x }}"]
)
def test_a_variable_that_cannot_be_filled_is_refused_with_its_place(acme, body):
    with pytest.raises(DeskError) as refused:
        replies.save(acme, text(body="Buenas.", variants=(Wording(body),)))
    assert refused.value.details["wording"] == 1
    assert 0 <= refused.value.details["position"] <= len(body)


def test_a_shortcut_belongs_to_one_reply_of_the_client(acme, globex):
    first = replies.save(acme, text(shortcut=":hola"))
    replies.save(globex, text(shortcut=":hola"))
    with pytest.raises(DeskError, match="shortcut-taken"):
        replies.save(acme, text(title="Otra", shortcut=":hola"))
    replies.save(acme, text(title="Gracias a ti", shortcut=":hola"), first)


def test_an_edit_keeps_the_former_text_and_drops_the_approval(acme):
    reply = replies.save(acme, text())
    approval.approve(acme, [reply], "Clara Rius")
    replies.save(acme, text(body="Mil gracias."), reply)
    assert replies.get(acme, reply).status == "draft"
    [former] = versions.list_versions(acme, reply)
    assert former.text.body == "Gracias por escribirnos."


def test_tags_and_category_leave_the_approval_alone(acme):
    reply = replies.save(acme, text())
    approval.approve(acme, [reply], "Clara Rius")
    category = categories.add(acme, "Elogios")
    replies.save(acme, text(tags=("gracias",), category_id=category), reply)
    assert replies.get(acme, reply).status == "approved"


def test_saving_what_was_there_already_makes_no_version(acme):
    reply = replies.save(acme, text())
    replies.save(acme, replies.get(acme, reply).text, reply)
    assert versions.list_versions(acme, reply) == []


def test_a_former_text_can_be_brought_back_and_the_present_one_is_kept(acme):
    reply = replies.save(acme, text(variants=(Wording("Gracias."),)))
    replies.save(acme, text(body="Otra cosa."), reply)
    [former] = versions.list_versions(acme, reply)
    versions.bring_back(acme, reply, former.id)
    shown = replies.get(acme, reply).text
    assert (shown.body, [v.body for v in shown.variants]) == ("Gracias por escribirnos.", ["Gracias."])
    assert next(v.text.body for v in versions.list_versions(acme, reply)) == "Otra cosa."


def test_an_approval_expires(acme):
    reply = replies.save(acme, text())
    approval.approve(acme, [reply], "Clara", until=today() - dt.timedelta(days=1))
    assert replies.get(acme, reply).expired
    assert library.list_ids(acme, View(Shelf.REVIEW)) == [reply]


def test_the_trash_is_a_way_back(acme):
    reply = replies.save(acme, text())
    assert replies.delete(acme, [reply]) == 1
    assert library.list_ids(acme, View()) == []
    assert replies.restore(acme, [reply]) == 1
    assert library.list_ids(acme, View()) == [reply]


def test_out_of_the_trash_a_reply_leaves_its_shortcut_to_whoever_has_it_now(acme):
    old, older = (
        replies.save(acme, text(title, shortcut=s)) for title, s in (("Vieja", ":n"), ("Más", ":m"))
    )
    replies.delete(acme, [old, older])
    new = replies.save(acme, text("Nueva", shortcut=":n"))
    assert replies.restore(acme, [old, older]) == 2
    assert [replies.get(acme, i).text.shortcut for i in (old, older, new)] == ["", ":m", ":n"]
    assert versions.list_versions(acme, old)[0].text.shortcut == ":n"
    replies.save(acme, text("Vieja", "Otro texto."), old)


def test_two_that_come_out_of_the_trash_together_do_not_share_a_shortcut(acme):
    both = []
    for title in ("Una", "Otra"):
        both.append(replies.save(acme, text(title, shortcut=":n")))
        replies.delete(acme, both[-1:])
    replies.restore(acme, both)
    assert sorted(replies.get(acme, i).text.shortcut for i in both) == ["", ":n"]


def test_out_of_the_trash_a_reply_has_no_category_that_is_gone(acme):
    shelf = categories.add(acme, "Quejas")
    reply = replies.save(acme, text(category_id=shelf))
    replies.delete(acme, [reply])
    categories.delete(acme, shelf)
    replies.restore(acme, [reply])
    assert replies.get(acme, reply).text.category_id is None


def test_a_copy_has_no_shortcut_and_its_own_variants(acme):
    reply = replies.save(acme, text(shortcut=":g", variants=(Wording("Gracias."),)))
    copy = replies.duplicate(acme, reply, "Gracias (copia)")
    shown = replies.get(acme, copy).text
    assert shown.shortcut == ""
    assert shown.variants[0].id != replies.get(acme, reply).text.variants[0].id


def test_shelves_hold_what_they_say(acme):
    kept = replies.save(acme, text("Uno"))
    starred = replies.save(acme, text("Dos"))
    retired = replies.save(acme, text("Tres"))
    replies.star(acme, [starred], on=True)
    approval.set_status(acme, [retired], "retired")
    approval.approve(acme, [kept], "Clara")
    assert set(library.list_ids(acme, View())) == {kept, starred}
    assert library.list_ids(acme, View(Shelf.STARRED)) == [starred]
    assert library.list_ids(acme, View(Shelf.UNAPPROVED)) == [starred]
    assert library.list_ids(acme, View(Shelf.RETIRED)) == [retired]
    assert set(library.list_ids(acme, View(Shelf.UNUSED))) == {kept, starred}


def test_the_order_is_the_one_asked_for(acme):
    ids = {title: replies.save(acme, text(title)) for title in ("Zumo", "árbol", "Ñora")}
    assert library.list_ids(acme, View(), Sort.TITLE) == [ids["árbol"], ids["Ñora"], ids["Zumo"]]


def test_a_category_shows_its_subcategories_and_counts_its_own(acme):
    above = categories.add(acme, "Quejas")
    below = categories.add(acme, "Entregas", above)
    replies.save(acme, text("Una", category_id=below))
    rows = library.categories(acme)
    assert [(row.name, row.replies) for row in rows] == [("Quejas", 0), ("Entregas", 1)]
    assert library.count(acme, View(categories=(above, below))) == 1


def test_a_written_path_finds_or_makes_its_categories(acme):
    made = categories.ensure(acme, "Quejas / Entregas")
    assert categories.ensure(acme, " quejas/entregas ") == made
    assert len(library.categories(acme)) == 2
    assert categories.ensure(acme, " / ") is None


def test_a_deleted_category_leaves_its_replies(acme):
    category = categories.add(acme, "Quejas")
    reply = replies.save(acme, text(category_id=category))
    categories.delete(acme, category)
    assert replies.get(acme, reply).text.category_id is None


def test_listeners_hear_once_and_only_after_the_commit(desk, acme):
    heard = []
    desk.listen(lambda change: heard.append((set(change.topics), library.count(acme, View()))))
    with desk.writing():
        replies.save(acme, text("Uno"))
        replies.save(acme, text("Dos"))
    assert heard == [({Topic.REPLIES}, 2)]


def test_a_failed_transaction_leaves_nothing_and_tells_nobody(desk, acme):
    heard = []
    desk.listen(heard.append)
    with pytest.raises(RuntimeError), desk.writing():
        replies.save(acme, text())
        raise RuntimeError
    assert heard == []
    assert library.list_ids(acme, View()) == []
