from dataclasses import replace

import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.services import accounts, agents, clients, marks, replies
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard, Holding
from cmdesk.services.desk import Topic
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Client


def rows(desk):
    return {row.name: row for row in clients.list_clients(desk)}


def test_a_name_is_enough_for_a_client(desk):
    clients.add_client(desk, ClientCard("  Horno   Trigalba "))
    [row] = clients.list_clients(desk)
    assert (row.name, row.initials, row.status, row.zone) == (
        "Horno Trigalba",
        "HT",
        "active",
        "Europe/Madrid",
    )
    assert row.colour


def test_each_new_client_gets_another_colour_and_other_initials(desk):
    for name in "Horno Trigalba", "Hotel Tormes", "Huerta Tierna":
        clients.add_client(desk, ClientCard(name))
    made = clients.list_clients(desk)
    assert len({row.colour for row in made}) == len({row.initials for row in made}) == 3


def test_the_prefix_of_its_cases_is_never_anothers_not_even_a_removed_ones(desk):
    for name in "Trigalba", "Trigalvo", "Trigo", "Trago":
        clients.add_client(desk, ClientCard(name))
    prefixes = [client.prefix for client in Client.select()]
    assert len(set(prefixes)) == 4
    assert all(len(prefix) == 3 and prefix.isalnum() for prefix in prefixes)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"name": " \n "}, "client-needs-name"),
        ({"name": "ACMÉ"}, "client-name-taken"),
        ({"initials": "AC"}, "initials-taken"),
        ({"initials": "ABCD"}, "initials-wrong"),
        ({"colour": "reddish"}, "colour-unknown"),
        ({"zone": ""}, "zone-unknown"),
        ({"zone": "Europe/Atlantis"}, "zone-unknown"),
        ({"register": "vosotros"}, "register-unknown"),
        ({"plural": "tu"}, "register-unknown"),
    ],
)
def test_what_is_refused_makes_no_client(desk, acme, wrong, code):
    with pytest.raises(DeskError) as refused:
        clients.add_client(desk, ClientCard(**{"name": "Otra", **wrong}))
    assert refused.value.code == code
    assert list(rows(desk)) == ["Acme"]


def test_a_name_in_the_trash_is_still_taken_and_its_initials_are_not(desk, acme):
    clients.trash_client(acme)
    with pytest.raises(DeskError, match="client-name-taken"):
        clients.add_client(desk, ClientCard("acme"))
    clients.add_client(desk, ClientCard("Otra", initials="AC"))


def test_coming_back_from_the_trash_with_initials_that_are_taken_is_refused(desk, acme):
    clients.trash_client(acme)
    assert clients.trashed_clients(desk) == [(acme.client_id, "Acme")]
    clients.add_client(desk, ClientCard("Otra", initials="AC"))
    with pytest.raises(DeskError, match="initials-taken"):
        clients.restore_client(desk, acme.client_id)
    assert list(rows(desk)) == ["Otra"]


def test_trash_and_back_loses_nothing(desk, acme):
    replies.save(acme, ReplyText("Gracias", "Gracias."))
    before = rows(desk)
    clients.trash_client(acme)
    assert clients.list_clients(desk) == []
    clients.restore_client(desk, acme.client_id)
    assert rows(desk) == before
    assert clients.holdings(desk)[acme.client_id].replies == 1


def test_the_card_comes_back_as_it_was_written(acme):
    card = ClientCard(
        "Acme Café",
        initials="ACÉ",
        colour="violet",
        sector="food",
        country="MX",
        region="Jalisco",
        zone="America/Mexico_City",
        language="es",
        register="usted",
        plural="ustedes",
        signature="El equipo de Acme",
        notes="Llamar antes de las 10",
        holidays_closed=False,
    )
    clients.change_client(acme, card)
    assert clients.card(acme) == card


def test_a_colour_of_ones_own_is_moved_to_where_it_can_be_read(acme):
    clients.change_client(acme, replace(clients.card(acme), colour="#FFE600"))
    assert clients.card(acme).colour not in ("#FFE600", "#ffe600")
    assert clients.card(acme).colour.startswith("#")


def test_a_client_keeps_its_own_name_and_initials(acme):
    clients.change_client(acme, replace(clients.card(acme), notes="otra"))
    assert clients.card(acme).notes == "otra"


def test_changing_into_another_client_is_refused(acme, globex):
    for wrong, code in ({"name": "globex"}, "client-name-taken"), ({"initials": "GL"}, "initials-taken"):
        with pytest.raises(DeskError, match=code):
            clients.change_client(acme, replace(clients.card(acme), **wrong))


def test_pausing_ending_and_taking_up_again(desk, acme):
    for status in "paused", "ended", "active":
        clients.set_status(acme, status)
        assert clients.status(acme) == rows(desk)["Acme"].status == status
    with pytest.raises(DeskError, match="status-unknown"):
        clients.set_status(acme, "asleep")


def test_clients_stand_in_the_persons_own_order(desk, acme, globex):
    third = clients.add_client(desk, ClientCard("Third"))
    clients.put_in_order(desk, [third, acme.client_id, globex.client_id])
    assert list(rows(desk)) == ["Third", "Acme", "Globex"]
    clients.add_client(desk, ClientCard("Newest"))
    assert list(rows(desk))[-1] == "Newest"


def test_a_list_counts_replies_and_accounts_that_are_there(desk, acme, globex):
    replies.delete(acme, [replies.save(acme, ReplyText("Una", "Una."))])
    replies.save(acme, ReplyText("Otra", "Otra."))
    accounts.save(acme, AccountCard("x", "@acme"))
    assert clients.holdings(desk) == {acme.client_id: Holding(1, 1), globex.client_id: Holding(0, 0)}


def test_whoever_shows_clients_hears_which_one_changed(desk, acme):
    heard = []
    desk.listen(heard.append)
    clients.set_status(acme, "paused")
    [change] = heard
    assert change.topics == {Topic.CLIENTS}
    assert change.clients == {acme.client_id}


def test_a_new_name_is_a_new_mark(acme, globex):
    clients.change_client(acme, replace(clients.card(acme), name="Zarapito"))
    assert list(marks.other_marks(globex)) == ["Zarapito"]
    assert [mark.text for mark in marks.list_marks(acme)] == ["Zarapito"]


def test_who_works_here_is_asked_once_and_can_be_called_otherwise(desk):
    with pytest.raises(DeskError, match="agent-needs-name"):
        agents.introduce(desk, "  ")
    first = agents.introduce(desk, " Clara  Ruiz ")
    assert desk.agent_name() == "Clara Ruiz"
    assert agents.introduce(desk, "Clara") == first == desk.agent_id
    assert desk.agent_name() == "Clara"
