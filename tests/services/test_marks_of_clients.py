import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.services import accounts, clients, facts, marks, reviewing
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard
from cmdesk.services.prepared import Purpose


def texts(scope, kind):
    return [mark.text for mark in marks.list_marks(scope) if mark.kind == kind]


def one(scope, text):
    return next(mark for mark in marks.list_marks(scope) if mark.text == text)


def names_another(scope, text):
    return [finding.about for finding in reviewing.look_over(scope, text, Purpose()) if finding.about]


def test_a_new_client_is_known_by_its_name_at_once(acme, globex):
    assert marks.own_marks(acme).names == ()
    assert marks.own_marks(acme).capital_names == ("Acme",)
    assert marks.other_marks(acme)["Globex"].names == ("Globex",)
    assert names_another(acme, "hola, globex") == ["Globex"]


def test_a_short_name_counts_only_with_its_capital_until_somebody_says_otherwise(acme, globex):
    assert names_another(globex, "el acme de la perfección") == []
    assert names_another(globex, "dile a Acme") == ["Acme"]
    marks.set_needs_capital(acme, one(acme, "Acme").id, needed=False)
    assert names_another(globex, "el acme de la perfección") == ["Acme"]
    facts.save(acme, "web", "acme.example")
    assert not one(acme, "Acme").needs_capital


def test_marks_by_hand_are_kept_when_the_others_are_filled_anew(acme, globex):
    made = marks.add_mark(acme, "hashtag", "#PanDeVerdad")
    facts.save(acme, "web", "acme.example")
    assert texts(acme, "hashtag") == ["#PanDeVerdad"]
    assert names_another(globex, "en #pandeverdad") == ["Acme"]
    marks.delete_mark(acme, made)
    assert names_another(globex, "en #pandeverdad") == []


def test_a_mark_by_hand_outlives_the_fact_that_told_the_same(acme):
    marks.add_mark(acme, "domain", "acme.example")
    made = facts.save(acme, "web", "acme.example")
    facts.delete(acme, made)
    assert one(acme, "acme.example").origin == "hand"


def test_what_two_facts_tell_stays_while_one_is_left(acme):
    first = facts.save(acme, "web", "acme.example")
    facts.save(acme, "tienda", "acme.example/tienda")
    facts.delete(acme, first)
    assert texts(acme, "domain") == ["acme.example"]


def test_what_a_fact_and_then_an_account_tell_is_told_by_the_account_once_the_fact_is_gone(acme):
    made = facts.save(acme, "web", "acme.example")
    accounts.save(acme, AccountCard("mastodon", "@a@acme.example", "https://acme.example/@a"))
    facts.delete(acme, made)
    assert one(acme, "acme.example").origin == "account"


def test_a_signature_gives_the_brand_away_too(desk):
    made = desk.of(clients.add_client(desk, ClientCard("Trigalba", signature="Clara, hola@trigalba.example")))
    assert texts(made, "email") == ["hola@trigalba.example"]


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [("smell", "x", "mark-kind-unknown"), ("name", " ", "mark-needs-text"), ("name", "Acme", "mark-twice")],
)
def test_what_is_refused_writes_nothing(acme, kind, text, code):
    with pytest.raises(DeskError, match=code):
        marks.add_mark(acme, kind, text)
    assert len(marks.list_marks(acme)) == 1


def test_what_is_filled_by_itself_is_not_taken_away_by_hand(acme):
    with pytest.raises(DeskError, match="mark-follows"):
        marks.delete_mark(acme, one(acme, "Acme").id)


def test_what_is_known_of_others_is_kept_and_forgotten_when_it_changes(desk, acme, globex):
    before = marks.other_marks(acme)
    assert marks.other_marks(acme) is before
    accounts.save(globex, AccountCard("x", "@globex"))
    assert marks.other_marks(acme)["Globex"].handles == ("@globex",)
    clients.trash_client(globex)
    assert marks.other_marks(acme) == {}
    clients.restore_client(desk, globex.client_id)
    assert list(marks.other_marks(acme)) == ["Globex"]


def test_a_change_that_is_taken_back_is_not_remembered(desk, acme, globex):
    marks.other_marks(acme)
    with pytest.raises(RuntimeError), desk.writing():
        accounts.save(globex, AccountCard("x", "@globex"))
        raise RuntimeError
    assert marks.other_marks(acme)["Globex"].handles == ()


def test_what_others_tell_everybody_is_only_their_own_excuse(acme, globex):
    facts.save(globex, "direccion", "Plaza de Acme 3")
    assert marks.own_marks(globex).facts == ("Plaza de Acme 3",)
    assert marks.other_marks(acme)["Globex"].facts == ()
    assert names_another(globex, "Estamos en Plaza de Acme 3") == []
    assert names_another(globex, "Estamos en Acme") == ["Acme"]


def test_leave_to_mention_is_one_way(acme, globex):
    marks.allow_mention(acme, " GLÓBEX ")
    marks.allow_mention(acme, "globex")
    assert marks.allowed_mentions(acme) == {"globex"}
    assert names_another(acme, "con Globex") == []
    assert names_another(globex, "con Acme") == ["Acme"]
    marks.forbid_mention(acme, "Globex")
    assert names_another(acme, "con Globex") == ["Globex"]
