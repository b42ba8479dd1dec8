from dataclasses import replace

from cmdesk.domain.opening_spans import read
from cmdesk.services import accounts, categories, clients, facts, hours, library, likeness, marks
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard
from cmdesk.services.library import View


def test_ways_of_working_come_and_nothing_of_its_own(desk, acme):
    clients.change_client(acme, replace(clients.card(acme), zone="America/Bogota", register="usted"))
    hours.save_day(acme, "answers", 0, read("9-14"))
    categories.ensure(acme, "Quejas / Entregas")
    facts.save(acme, "telefono", "960 000 142")
    accounts.save(acme, AccountCard("x", "@acme"))
    new = desk.of(likeness.like_this_one(acme, ClientCard("Nueva", colour="violet")))
    card = clients.card(new)
    assert (card.name, card.zone, card.register, card.colour) == (
        "Nueva",
        "America/Bogota",
        "usted",
        "violet",
    )
    assert hours.week(new)[0] == read("9-14")
    assert [row.name for row in library.categories(new)] == ["Quejas", "Entregas"]
    assert [(fact.key, fact.value) for fact in facts.list_facts(new)] == [("telefono", "")]
    assert accounts.list_accounts(new) == []
    assert library.list_ids(new, View()) == []
    assert {mark.text for mark in marks.list_marks(new)} == {"Nueva"}
