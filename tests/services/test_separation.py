"""Every risk of mixing two brands is found, and brands that are apart have none."""

import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Severity
from cmdesk.domain.replies import Wording
from cmdesk.services import accounts, clients, facts, marks, replies, separation
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Account


def everything(desk):
    risks = separation.risks(desk)
    assert risks is not None
    return risks


def found(desk):
    return sorted((risk.code, *risk.clients) for risk in everything(desk))


@pytest.fixture
def apart(acme, globex):
    """Two brands with all that they should have, each its own."""
    for scope, name, telephone in (acme, "acme", "600 111 221"), (globex, "globex", "600 111 222"):
        card = AccountCard("x", f"@{name}", login=f"{name}@correo.example", recovery=telephone)
        accounts.save(scope, card)
        facts.save(scope, "web", f"{name}.example")
        replies.save(scope, ReplyText("Web", f"Estamos en {name}.example, somos {name}: @{name}."))
    return acme


def test_brands_that_are_apart_have_no_risk(desk, apart):
    assert found(desk) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("social@agencia.example", "Social@Agencia.example "),
        ("social+acme@agencia.example", "social+globex@agencia.example"),
        ("laagencia@gmail.com", "la.agencia@gmail.com"),
        ("+34 600 111 222", "600111222"),
        ("agencia_redes", "AGENCIA_REDES"),
    ],
)
def test_one_way_in_for_two_brands_is_a_risk_however_it_is_written(desk, acme, globex, one, other):
    accounts.save(acme, AccountCard("x", "@acme", login=one))
    accounts.save(globex, AccountCard("instagram", "@globex", login=other))
    assert found(desk) == [("separation-login", "Acme", "Globex")]


def test_a_login_of_one_that_is_the_way_back_of_another_is_a_risk(desk, acme, globex):
    accounts.save(acme, AccountCard("x", "@acme", login="a@agencia.example"))
    accounts.save(globex, AccountCard("x", "@globex", recovery="a@agencia.example"))
    assert found(desk) == [("separation-login", "Acme", "Globex")]


def test_one_telephone_to_recover_two_brands_with_deserves_a_look(desk, acme, globex):
    accounts.save(acme, AccountCard("x", "@acme", recovery="600 111 222"))
    accounts.save(globex, AccountCard("x", "@globex", recovery="600-111-222"))
    [risk] = separation.risks_of_accounts(desk)
    assert (risk.code, risk.severity, risk.what) == ("separation-recovery", Severity.LOOK, "600 111 222")
    assert risk.mend == "mend-recovery"
    assert [(target.client_id, target.kind) for target in risk.targets] == [
        (acme.client_id, "account"),
        (globex.client_id, "account"),
    ]


@pytest.mark.parametrize("ways", [{"login": "a@b.example"}, {"recovery": "a@b.example"}])
def test_one_brand_may_use_one_way_in_for_all_its_accounts(desk, acme, globex, ways):
    accounts.save(acme, AccountCard("x", "@acme", **ways))
    accounts.save(acme, AccountCard("instagram", "@acme", **ways))
    assert found(desk) == []


def test_a_handle_under_two_brands_is_a_risk(desk, acme, globex):
    accounts.save(acme, AccountCard("x", "@acme"))
    accounts.save(globex, AccountCard("x", "@ACME"))
    assert ("separation-handle", "Acme", "Globex") in found(desk)


def test_the_same_handle_on_two_networks_is_none(desk, acme, globex):
    accounts.save(acme, AccountCard("x", "@tienda"))
    accounts.save(globex, AccountCard("instagram", "@tienda"))
    assert found(desk) == []


@pytest.mark.parametrize(
    "body",
    [
        "Somos globex",
        "Escribe a @globex",
        "#GLOBEX",
        "mira globex.example/ofertas",
        "llama al 960-000-142",
        "GLÓBEX",
    ],
)
def test_a_reply_that_names_another_brand_is_a_risk(desk, acme, globex, body):
    accounts.save(globex, AccountCard("x", "@globex"))
    facts.save(globex, "web", "globex.example")
    facts.save(globex, "telefono", "960 000 142")
    made = replies.save(acme, ReplyText("Una", body))
    replies.save(acme, ReplyText("Otra", "Gracias por escribirnos, globexito."))
    [risk] = everything(desk)
    assert (risk.code, risk.clients, risk.severity) == ("separation-reply", ("Acme", "Globex"), Severity.STOP)
    assert [(target.client_id, target.kind, target.id) for target in risk.targets] == [
        (acme.client_id, "reply", made)
    ]
    assert risk.what in body


def test_titles_and_variants_are_read_too(desk, acme, globex):
    replies.save(acme, ReplyText("Como Globex", "Nada."))
    replies.save(acme, ReplyText("Otra", "Nada.", variants=(Wording("En Globex, no.", short=True),)))
    assert found(desk) == [("separation-reply", "Acme", "Globex")] * 2


def test_a_fact_that_tells_of_another_brand_is_a_risk(desk, acme, globex):
    accounts.save(globex, AccountCard("x", "@globex"))
    facts.save(acme, "contacto", "escribe a @globex")
    assert found(desk) == [("separation-fact", "Acme", "Globex")]


def test_a_brand_that_may_be_mentioned_is_no_risk(desk, acme, globex):
    replies.save(acme, ReplyText("Una", "Somos hermanos de Globex."))
    marks.allow_mention(acme, "GLOBEX")
    assert found(desk) == []
    marks.forbid_mention(acme, "Globex")
    assert found(desk) == [("separation-reply", "Acme", "Globex")]


def test_paused_and_ended_brands_count_and_those_in_the_trash_do_not(desk, acme, globex):
    replies.save(acme, ReplyText("Una", "Somos Globex."))
    for status in "paused", "ended":
        clients.set_status(globex, status)
        assert found(desk) == [("separation-reply", "Acme", "Globex")]
    clients.trash_client(globex)
    assert found(desk) == []
    clients.restore_client(desk, globex.client_id)
    clients.trash_client(acme)
    assert found(desk) == []


def test_the_check_can_be_stopped_and_says_how_far_it_is(desk, acme, globex, monkeypatch):
    monkeypatch.setattr(separation, "CHUNK", 2)
    for number in range(5):
        replies.save(acme, ReplyText(f"Número {number}", "Gracias."))
    told = []
    assert separation.risks(desk, lambda done, of: told.append((done, of)) or True) == []
    assert told[0] == (2, 5)
    assert told[-1] == (5, 5)
    assert separation.risks(desk, lambda done, _of: done < 4) is None


def test_a_shared_login_is_told_while_it_is_typed_and_before_it_is_saved(acme, globex):
    accounts.save(globex, AccountCard("x", "@globex", login="social@agencia.example"))
    assert separation.while_typing(acme, "login", "social@agencia.exam") == []
    [risk] = separation.while_typing(acme, "login", "social@agencia.example", "x")
    assert (risk.code, risk.clients) == ("separation-login", ("Acme", "Globex"))
    [risk] = separation.while_typing(acme, "recovery", "SOCIAL@agencia.example", "x")
    assert risk.code == "separation-login"


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("handle", "@GLOBEX", "separation-handle"),
        ("url", "https://x.com/globex", "separation-handle"),
        ("url", "https://linkedin.com/in/ana", "separation-personal"),
        ("fact", "Escribe a @globex", "separation-fact"),
    ],
)
def test_other_mixes_are_told_while_they_are_typed(acme, globex, field, value, code):
    accounts.save(globex, AccountCard("x", "@globex"))
    assert [risk.code for risk in separation.while_typing(acme, field, value, "x")] == [code]


def test_ones_own_account_is_no_risk_to_itself(acme, globex):
    made = accounts.save(acme, AccountCard("x", "@acme", login="a@acme.example"))
    assert separation.while_typing(acme, "login", "a@acme.example", "x", made) == []
    assert separation.while_typing(acme, "handle", "@acme", "x", made) == []
    with pytest.raises(ValueError, match="unknown field"):
        separation.while_typing(acme, "colour", "red")


def test_nothing_typed_is_no_risk(desk, acme, globex):
    accounts.save(globex, AccountCard("x", "@globex"))
    for field in "handle", "url", "login", "recovery", "fact":
        assert separation.while_typing(acme, field, "") == []


def test_a_personal_account_is_refused_so_the_check_only_finds_those_that_came_otherwise(desk, acme):
    with pytest.raises(DeskError, match="account-personal"):
        accounts.save(acme, AccountCard("linkedin", "ana", "https://linkedin.com/in/ana"))
    with acme.writing():
        acme.add(
            Account, network="linkedin", handle="ana", handle_key="ana", url="https://linkedin.com/in/ana"
        )
    assert found(desk) == [("separation-personal", "Acme")]


def test_three_brands_with_one_login_are_one_risk(desk, acme, globex):
    third = desk.of(clients.add_client(desk, ClientCard("Third")))
    for scope, name in (acme, "a"), (globex, "b"), (third, "c"):
        accounts.save(scope, AccountCard("x", f"@{name}zz", login="social@agencia.example"))
    assert found(desk) == [("separation-login", "Acme", "Globex", "Third")]
