import pytest

from cmdesk.domain.cases import Tab
from cmdesk.domain.clock import now
from cmdesk.services import (
    case_list,
    clients,
    copying,
    demo,
    facts,
    library,
    opening,
    profile,
    separation,
    support,
    timeline,
)
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.copying import Purpose
from cmdesk.services.library import View
from cmdesk.storage.models import ReplyUse


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Only looked at."""
    opened = opening.open_to_write(tmp_path_factory.mktemp("demo") / "desk")
    demo.fill(opened.desk)
    yield opened.desk
    opened.close()


def test_the_demo_has_three_brands_with_everything_to_look_at(desk):
    rows = clients.list_clients(desk)
    assert [row.name for row in rows] == ["Horno Trigalba", "Clínica Velmora", "Ciclos Zarapito"]
    assert desk.agent_name() == "Clara Rius"
    for row in rows:
        scope = desk.of(row.id)
        assert clients.holdings(desk)[row.id].accounts >= 4
        assert library.count(scope, View()) > 40
        used = library.rows_of(scope, library.list_ids(scope, View()))[0]
        assert used.uses > 20
        assert used.last_used_at is not None


def test_cases_wait_in_every_tab_and_were_worked_on_in_the_past(desk):
    for row in clients.list_clients(desk):
        scope = desk.of(row.id)
        counted = case_list.counts(scope)
        assert min(counted.open, counted.waiting, counted.resolved) > 0, row.name
        for tab in Tab:
            for case in case_list.window(scope, CaseFilter(tab=tab)):
                entries = timeline.of_cases(scope, [case.id])
                assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1)), case.title
                at = [entry.at for entry in entries]
                assert case.received_at == at[0] <= at[-1] <= now()
    late = case_list.window(desk.of(clients.list_clients(desk)[1].id), CaseFilter())
    assert late[0].who == "Andrés Pinto"


def test_there_is_something_to_mend(desk):
    scope = desk.of(clients.list_clients(desk)[0].id)
    rows = {fact.key: fact for fact in facts.list_facts(scope)}
    assert rows["limite_cambios"].missing
    assert rows["tarifa_roscon"].expired
    assert [risk.code for risk in separation.risks_of_accounts(desk)] == ["separation-login"]
    expired = [row.title for row in library.rows_of(scope, library.list_ids(scope, View())) if row.expired]
    assert expired == ["Roscón: precio y encargo"]


def test_every_place_of_the_card_has_something_to_show(desk):
    for row in clients.list_clients(desk):
        scope = desk.of(row.id)
        given = profile.completeness(scope).sections
        assert {key for key, part in given.items() if part < 0.75} == set(), row.name
        assert any(target.own for target in support.list_targets(scope))
        assert {reply.status for reply in library.rows_of(scope, library.list_ids(scope, View()))} >= {
            "draft",
            "approved",
        }


def test_the_past_uses_are_of_different_days_people_and_networks(desk):
    for row in clients.list_clients(desk):
        scope = desk.of(row.id)
        uses = list(scope.record(ReplyUse))
        assert len({use.person for use in uses}) > 3
        assert len({use.network for use in uses}) > 3
        assert max(use.at for use in uses) <= now()


def test_its_own_replies_name_no_other_brand_but_the_one_made_to(desk):
    for row in clients.list_clients(desk):
        scope = desk.of(row.id)
        for reply in library.rows_of(scope, library.list_ids(scope, View())):
            prepared = copying.prepare(scope, reply.id, Purpose(person="Ana Ruiz"))
            codes = {stop.code for stop in prepared.stops}
            wanted = {"other-brand"} if reply.shortcut == ":otra" else set()
            assert codes - {"placeholder"} == wanted, (row.name, reply.title)
