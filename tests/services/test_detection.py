import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from cmdesk.domain.cases import Sentiment
from cmdesk.services import accounts, clients, detection, marks, merging, people
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard
from cmdesk.services.people import PersonCard

NOW = dt.datetime(2026, 11, 28, 12, 0, tzinfo=ZoneInfo("Europe/Madrid"))
PASTED = (
    "rosa_ib 12 min\nEl sábado esperé media hora para recoger una tarta que ya estaba pagada y nadie me dio una "
    "explicación. Con la bici del taller Zarapito me atienden en dos minutos 🙄\n1 Me gusta Responder"
)


def brand(desk, name, *handles):
    scope = desk.of(clients.add_client(desk, ClientCard(name)))
    for network, handle in handles:
        accounts.save(scope, AccountCard(network, handle))
    return scope


@pytest.fixture
def trigalba(desk):
    return brand(desk, "Horno Trigalba", ("instagram", "@hornotrigalba"), ("x", "@trigalba"))


@pytest.fixture
def zarapito(desk):
    return brand(desk, "Ciclos Zarapito", ("instagram", "@zarapito"), ("instagram", "@zarapito.taller"))


@pytest.fixture
def sol(desk):
    return brand(desk, "Café Sol", ("x", "@cafesol"))


@pytest.fixture
def sol_norte(desk):
    return brand(desk, "Café Sol Norte", ("x", "@cafesolnorte"))


def one(desk, scope, copied):
    [proposal] = detection.propose(desk, scope, copied, NOW)
    return proposal


def rosa(scope):
    person = people.save(scope, PersonCard("Rosa Ibáñez"))
    people.add_handle(scope, person, "instagram", "@rosa_ib")
    return person


def test_a_comment_that_names_another_brand(desk, trigalba, zarapito):
    person = rosa(trigalba)
    found = one(desk, trigalba, PASTED)
    assert found.text.startswith("El sábado esperé")
    assert found.text.endswith("en dos minutos 🙄")
    assert found.original == PASTED
    assert (found.client_id, found.reason) == (trigalba.client_id, "active")
    assert (found.other_client, found.other_id) == ("Ciclos Zarapito", zarapito.client_id)
    assert (found.author, found.handle, found.person_id) == ("rosa_ib", "@rosa_ib", person)
    assert (found.network, found.channel) == ("instagram", "comment")
    assert found.account_id == accounts.list_accounts(trigalba)[0].id
    assert found.received_at == NOW - dt.timedelta(minutes=12)
    assert (found.kind, found.severity, found.sentiment) == ("complaint", 2, Sentiment.NEGATIVE)
    assert found.told


def test_without_an_active_brand_the_one_that_is_named_is_meant(desk, trigalba, zarapito):
    found = one(desk, None, "@hornotrigalba no me llega el pedido")
    assert (found.client_id, found.reason, found.other_client) == (trigalba.client_id, "handle", "")
    assert found.network == "instagram"
    assert found.account_id is not None


@pytest.mark.parametrize("copied", ["no funciona la web", "@hornotrigalba @zarapito hola"])
def test_where_nothing_or_too_much_tells_no_brand_is_chosen(desk, trigalba, zarapito, copied):
    found = one(desk, None, copied)
    assert (found.client_id, found.reason, found.other_client, found.account_id) == (None, "", "", None)


def test_brands_whose_names_are_inside_each_other(desk, sol, sol_norte):
    assert one(desk, None, "en el café sol norte no contestan").client_id == sol_norte.client_id
    assert one(desk, None, "en el café sol no contestan").client_id == sol.client_id
    assert one(desk, None, "@cafesolnorte hola").client_id == sol_norte.client_id
    assert one(desk, sol_norte, "el Café Sol Norte cierra").other_client == ""
    assert one(desk, sol, "el Café Sol Norte cierra").other_client == "Café Sol Norte"
    assert one(desk, sol_norte, "el Café Sol cierra").other_client == "Café Sol"


def test_a_brand_that_may_be_named_is_no_other_one(desk, trigalba, zarapito):
    marks.allow_mention(trigalba, "Ciclos Zarapito")
    assert one(desk, trigalba, PASTED).other_client == ""
    assert one(desk, zarapito, "y en Horno Trigalba?").other_client == "Horno Trigalba"


def test_of_a_thread_the_brands_own_answers_are_left_out(desk, trigalba, zarapito):
    thread = (
        "Marta Olmedo\n@martaolm\n·\n2 h\nLa web no carga.\n1\n2\n"
        "Horno Trigalba\n@trigalba\n·\n1 h\nLo miramos, gracias.\n3\n"
        "Leo\n@leo_v\n·\n50 min\nA mí tampoco me deja pagar.\n"
    )
    for scope in (None, trigalba):
        found = detection.propose(desk, scope, thread, NOW)
        assert [(p.handle, p.client_id, p.reason) for p in found] == [
            ("@martaolm", trigalba.client_id, "author"),
            ("@leo_v", trigalba.client_id, "author"),
        ]
    below = detection.propose(desk, zarapito, thread, NOW)
    assert {p.other_client for p in below} == {"Horno Trigalba"}


def test_a_link_to_the_brands_own_post_is_of_nobody(desk, trigalba):
    found = one(desk, None, "https://x.com/trigalba/status/186123")
    assert (found.client_id, found.reason, found.network) == (trigalba.client_id, "author", "x")
    assert (found.text, found.handle, found.kind) == ("", "", "")
    assert found.account_id == accounts.list_accounts(trigalba)[1].id


def test_a_link_to_somebodys_post_tells_the_person(desk, trigalba):
    found = one(desk, trigalba, "https://x.com/martaolm/status/186123")
    assert (found.handle, found.network, found.link) == (
        "@martaolm",
        "x",
        "https://x.com/martaolm/status/186123",
    )


def test_a_person_is_known_to_one_brand_only(desk, trigalba, zarapito):
    rosa(zarapito)
    assert one(desk, trigalba, PASTED).person_id is None
    assert one(desk, zarapito, PASTED).person_id is not None
    assert one(desk, None, PASTED.replace("Zarapito", "")).person_id is None


def test_a_merged_person_is_the_one_that_it_was_merged_into(desk, trigalba):
    person, top = rosa(trigalba), people.save(trigalba, PersonCard("Rosa I."))
    merging.merge_people(trigalba, top, [person])
    assert one(desk, trigalba, PASTED).person_id == top


def test_a_person_in_the_trash_is_not_known(desk, trigalba):
    people.delete(trigalba, [rosa(trigalba)])
    assert one(desk, trigalba, PASTED).person_id is None


def test_the_same_user_name_of_two_people_is_neither(desk, trigalba):
    rosa(trigalba)
    other = people.save(trigalba, PersonCard("Rosa Ibarra"))
    people.add_handle(trigalba, other, "tiktok", "@rosa_ib")
    assert one(desk, trigalba, PASTED).person_id is None


def test_of_two_accounts_on_a_network_only_the_named_one_is_told(desk, zarapito):
    rosa(zarapito)
    assert one(desk, zarapito, PASTED).account_id is None
    named = one(desk, zarapito, PASTED.replace("taller Zarapito", "@zarapito.taller"))
    assert named.account_id == accounts.list_accounts(zarapito)[1].id


@pytest.mark.parametrize(
    ("copied", "network", "channel", "handle"),
    [
        ("[27/11/26, 18:04] Marta: ¿abrís?", "whatsapp", "dm", ""),
        ("[27/11/26, 18:04] +34 600 111 222: ¿abrís?", "whatsapp", "dm", "+34 600 111 222"),
        ("Nuria\n2 reseñas\nHace un mes\nEl mejor pan.\nMe gusta", "google_business", "review", ""),
        ("Hola, ¿abrís?", "", "", ""),
    ],
)
def test_the_channel_follows_the_network(desk, trigalba, copied, network, channel, handle):
    found = one(desk, trigalba, copied)
    assert (found.network, found.channel, found.handle) == (network, channel, handle)


def test_nothing_is_proposed_for_nothing(desk, trigalba):
    assert detection.propose(desk, trigalba, " \n", NOW) == []
    assert one(desk, None, "hola").kind == "greeting"


def test_without_any_brand_the_comment_is_read_all_the_same(desk):
    assert one(desk, None, "no funciona").kind == "complaint"


def test_the_marks_are_learnt_once_and_anew_when_they_change(desk, trigalba, zarapito, monkeypatch):
    learnt = []

    class Counted(detection.Addressees):
        def __init__(self, brands):
            learnt.append(len(brands))
            super().__init__(brands)

    detection._addressees.cache_clear()
    monkeypatch.setattr(detection, "Addressees", Counted)
    for _ in range(3):
        one(desk, trigalba, PASTED)
    assert learnt == [2]
    marks.add_mark(zarapito, "hashtag", "#piñón")
    assert one(desk, trigalba, "qué #piñón").other_client == "Ciclos Zarapito"
    assert learnt == [2, 2]
    detection._addressees.cache_clear()
