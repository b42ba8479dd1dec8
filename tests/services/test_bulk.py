import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.services import bulk, categories, library, replies, search
from cmdesk.services.library import View
from cmdesk.services.replies import ReplyText


def add(scope, title, body):
    return replies.save(scope, ReplyText(title=title, body=body))


def test_tags_are_added_and_taken_off_and_found(acme):
    ids = [add(acme, "Uno", "a"), add(acme, "Dos", "b")]
    bulk.tag(acme, ids, add=["pedidos", "envíos"], drop=[])
    bulk.tag(acme, ids[:1], add=[], drop=["pedidos"])
    assert library.overview(acme).tags == [("envíos", 2), ("pedidos", 1)]
    assert [row.id for row in search.find(acme, "pedid").rows] == ids[1:]
    assert library.list_ids(acme, View(tag="pedidos")) == ids[1:]


def test_replies_are_moved_together(acme):
    ids = [add(acme, "Uno", "a"), add(acme, "Dos", "b")]
    category = categories.add(acme, "Quejas")
    bulk.move(acme, ids, category)
    assert set(library.list_ids(acme, View(categories=(category,)))) == set(ids)
    bulk.move(acme, ids, None)
    assert library.list_ids(acme, View(categories=(category,))) == []


def test_the_preview_says_what_would_change_and_changes_nothing(acme):
    one = add(acme, "Horario", "Abrimos a las 9. A las 9 en punto.")
    add(acme, "Otra", "Nada.")
    [shown] = bulk.preview(acme, "las 9", "las 10", exact=False)
    assert (shown.reply_id, shown.times, shown.refused) == (one, 2, "")
    assert shown.text.body == "Abrimos a las 10. A las 10 en punto."
    assert replies.get(acme, one).text.body == "Abrimos a las 9. A las 9 en punto."


def test_case_and_accents_matter_only_when_asked(acme):
    add(acme, "Uno", "El Café abre.")
    assert len(bulk.preview(acme, "cafe", "bar", exact=False)) == 1
    assert bulk.preview(acme, "cafe", "bar", exact=True) == []
    with pytest.raises(DeskError, match="nothing-to-find"):
        bulk.preview(acme, "", "x", exact=True)


def test_a_replacement_that_breaks_a_variable_is_shown_as_refused(acme):
    add(acme, "Uno", "Hola, {{ person.first_name }}.")
    [shown] = bulk.preview(acme, "person.first_name", "nobody.at_all", exact=True)
    assert shown.refused


def test_the_chosen_ones_are_replaced_all_or_none(acme):
    one, two = add(acme, "Uno", "web vieja"), add(acme, "Dos", "web vieja")
    shown = {r.reply_id: r.text for r in bulk.preview(acme, "vieja", "nueva", exact=True)}
    bulk.apply(acme, shown)
    assert replies.get(acme, one).text.body == "web nueva"
    broken = {one: ReplyText("Uno", "otra"), two: ReplyText("", "x")}
    with pytest.raises(DeskError):
        bulk.apply(acme, broken)
    assert replies.get(acme, one).text.body == "web nueva"
