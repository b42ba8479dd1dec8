import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.services import accounts, marks
from cmdesk.services.accounts import AccountCard


def handles(scope):
    return [(row.card.network, row.card.handle) for row in accounts.list_accounts(scope)]


def marks_of(scope, *, origin="account"):
    return sorted((mark.kind, mark.text) for mark in marks.list_marks(scope) if mark.origin == origin)


def test_an_account_comes_back_as_it_was_written(acme):
    card = AccountCard(
        "mastodon",
        "@acme@social.example",
        url="https://social.example/@acme",
        login="hola@acme.example",
        recovery="960 000 142",
        owner="Acme",
        password_place="Gestor de la empresa",
        two_factor="Teléfono de Marta",
        admins="Marta y tú",
        limit=11_000,
    )
    accounts.save(acme, card)
    assert [row.card for row in accounts.list_accounts(acme)] == [card]


def test_the_address_is_told_from_the_handle(acme):
    accounts.save(acme, AccountCard("instagram", "@acme"))
    [row] = accounts.list_accounts(acme)
    assert row.card.url == "https://instagram.com/acme"


@pytest.mark.parametrize(
    ("card", "code"),
    [
        (AccountCard("myspace", "@acme"), "network-unknown"),
        (AccountCard("x", "  "), "account-needs-handle"),
        (AccountCard("x", "@ACME"), "account-twice"),
        (AccountCard("linkedin", "ana", "https://linkedin.com/in/ana"), "account-personal"),
        (AccountCard("mastodon", "@a@b.example", limit=0), "limit-wrong"),
    ],
)
def test_what_is_refused_writes_nothing(acme, card, code):
    accounts.save(acme, AccountCard("x", "@acme"))
    with pytest.raises(DeskError, match=code):
        accounts.save(acme, card)
    assert handles(acme) == [("x", "@acme")]


def test_the_same_handle_on_another_network_is_another_account(acme):
    accounts.save(acme, AccountCard("x", "@acme"))
    accounts.save(acme, AccountCard("instagram", "@acme"))
    assert len(handles(acme)) == 2


def test_a_pasted_list_adds_what_it_can_and_says_why_not_the_rest(acme):
    accounts.save(acme, AccountCard("x", "@acme"))
    text = "Instagram @acme\nx.com/acme\nhttps://www.linkedin.com/in/ana\nhola"
    added, refused = accounts.add_list(acme, text)
    assert len(added) == 1
    assert [(profile.line, code) for profile, code in refused] == [
        (2, "account-twice"),
        (3, "account-personal"),
        (4, "network-unknown"),
    ]
    assert handles(acme) == [("x", "@acme"), ("instagram", "@acme")]


def test_a_deleted_account_comes_back_unless_it_was_made_again(acme):
    made = accounts.save(acme, AccountCard("x", "@acme"))
    accounts.delete(acme, made)
    assert handles(acme) == []
    accounts.restore(acme, made)
    accounts.delete(acme, made)
    accounts.save(acme, AccountCard("x", "@Acme"))
    with pytest.raises(DeskError, match="account-twice"):
        accounts.restore(acme, made)


def test_an_account_gives_the_brand_away_by_handle_telephone_and_domain(acme):
    accounts.save(acme, AccountCard("instagram", "@acme_oficial"))
    accounts.save(acme, AccountCard("facebook", "La tienda de Acme", "https://facebook.com/tiendaacme"))
    accounts.save(acme, AccountCard("whatsapp", "960 000 142"))
    accounts.save(acme, AccountCard("mastodon", "@acme@social.example", "https://social.acme.es/@acme"))
    assert marks_of(acme) == [
        ("domain", "social.acme.es"),
        ("handle", "@acme@social.example"),
        ("handle", "@acme_oficial"),
        ("handle", "@tiendaacme"),
        ("phone", "960 000 142"),
    ]


def test_networks_own_domains_give_nobody_away(acme):
    accounts.save(acme, AccountCard("x", "@acme", "https://x.com/acme"))
    assert marks_of(acme) == [("handle", "@acme")]


def test_an_account_in_the_trash_gives_nobody_away(acme, globex):
    made = accounts.save(acme, AccountCard("x", "@acme"))
    accounts.delete(acme, made)
    assert marks_of(acme) == []
    assert marks.other_marks(globex)["Acme"].handles == ()
