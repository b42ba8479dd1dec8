from cmdesk.domain.clock import today
from cmdesk.services import clients, copying, demo, facts, library, separation
from cmdesk.services.copying import Purpose
from cmdesk.services.library import View


def test_the_demo_has_three_brands_with_everything_to_look_at(desk):
    demo.fill(desk)
    rows = clients.list_clients(desk)
    assert [row.name for row in rows] == ["Horno Trigalba", "Clínica Velmora", "Ciclos Zarapito"]
    assert desk.agent_name() == "Clara Rius"
    for row in rows:
        scope = desk.of(row.id)
        assert row.accounts >= 4
        assert library.count(scope, View()) > 40
        used = library.rows_of(scope, library.list_ids(scope, View()))[0]
        assert used.uses > 20
        assert used.last_used_at is not None


def test_there_is_something_to_mend(desk):
    demo.fill(desk)
    scope = desk.of(clients.list_clients(desk)[0].id)
    rows = {fact.key: fact for fact in facts.list_facts(scope)}
    assert rows["limite_cambios"].missing
    assert rows["tarifa_roscon"].valid_until < today()
    assert [risk.code for risk in separation.risks_of_accounts(desk)] == ["separation-login"]


def test_its_own_replies_name_no_other_brand_but_the_one_made_to(desk):
    demo.fill(desk)
    for row in clients.list_clients(desk):
        scope = desk.of(row.id)
        for reply in library.rows_of(scope, library.list_ids(scope, View())):
            prepared = copying.prepare(scope, reply.id, Purpose(person="Ana Ruiz"))
            codes = {finding.code for finding in prepared.findings}
            wanted = {"other-brand"} if reply.shortcut == ":otra" else set()
            assert codes - {"placeholder"} == wanted, (row.name, reply.title)
