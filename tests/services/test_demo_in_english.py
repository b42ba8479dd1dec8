"""The demo in English is as full as the one in Spanish, and says nothing of it."""

from __future__ import annotations

from typing import Any, cast

import pytest

from cmdesk import resources
from cmdesk.domain.cases import Tab
from cmdesk.services import (
    case_list,
    clients,
    copying,
    demo,
    departments,
    facts,
    library,
    opening,
    profile,
    separation,
)
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.copying import Purpose
from cmdesk.services.library import View

SAME = {"crisis", "Crisis", "WhatsApp", "Trigalba", "Velmora", "Zarapito", ":club", ":cv", ":opinion"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Only looked at."""
    opened = opening.open_to_write(tmp_path_factory.mktemp("english") / "desk")
    demo.fill(opened.desk, "en")
    yield opened.desk
    opened.close()


@pytest.fixture(scope="module")
def english(desk):
    return [desk.of(row.id) for row in clients.list_clients(desk)]


def words(told: object, at: str = "") -> set[str]:
    """Every text with words in it; what only the program reads is left out."""
    if isinstance(told, dict):
        known = {
            "_about",
            "variants",
            "network",
            "kind",
            "visibility",
            "status",
            "colour",
            "sector",
            "channel",
            "sentiment",
        }
        return set().union(*(words(value, key) for key, value in told.items() if key not in known))
    if isinstance(told, list):
        return set().union(*(words(value, at) for value in told))
    choice = at in {
        "voice.emoji",
        "audience.level",
        "community.work",
        "community.gives",
        "acts",
        "url",
        "language",
    }
    return {told} if isinstance(told, str) and not choice and any(map(str.isalpha, told)) else set()


def test_no_text_of_one_language_stands_in_the_other():
    for name in "brands.json", "cases.json":
        spanish, english = (resources.read_json("demo", language, name) for language in ("es", "en"))
        both = words(spanish) & words(english)
        assert {text for text in both if len(text) > 2} <= SAME, name


def test_both_hold_as_much():
    def shape(told: object) -> object:
        if isinstance(told, dict):
            left_out = {"_about", "country", "zone", "language", "register", "plural"}
            return {key: shape(value) for key, value in told.items() if key not in left_out}
        return [shape(value) for value in told] if isinstance(told, list) else type(told)

    for name in "brands.json", "cases.json":
        spanish, english = (
            cast("dict[str, Any]", resources.read_json("demo", it, name)) for it in ("es", "en")
        )
        told = [list(cases.values()) if name == "cases.json" else cases for cases in (spanish, english)]
        assert shape(told[0]) == shape(told[1])


def test_the_brands_are_english_ones(desk, english):
    rows = clients.list_clients(desk)
    assert [row.name for row in rows] == ["Trigalba Bakery", "Velmora Clinic", "Zarapito Cycles"]
    assert {(row.language, row.zone) for row in rows} == {("en", "Europe/London")}
    for scope in english:
        assert clients.card(scope).country == "GB"
        assert clients.card(scope).register == ""
        assert departments.list_departments(scope)
        given = profile.completeness(scope).sections
        assert {key for key, part in given.items() if part < 0.75} == set()
        titles = {reply.title for reply in library.rows_of(scope, library.list_ids(scope, View()))}
        assert {"Thanks for the mention"} < titles  # the English starter replies
        for tab in Tab:
            assert case_list.window(scope, CaseFilter(tab=tab))


def test_the_same_is_left_to_mend(desk, english):
    rows = {fact.key: fact for fact in facts.list_facts(english[0])}
    assert rows["change_deadline"].missing
    assert rows["stollen_price"].expired
    assert [risk.code for risk in separation.risks_of_accounts(desk)] == ["separation-login"]
    shown = library.rows_of(english[0], library.list_ids(english[0], View()))
    assert [row.title for row in shown if row.expired] == ["Stollen: price and orders"]


def test_replies_name_no_other_brand_but_the_one_made_to(english):
    for scope in english:
        for reply in library.rows_of(scope, library.list_ids(scope, View())):
            prepared = copying.prepare(scope, reply.id, Purpose(person="Ana Ruiz"))
            codes = {stop.code for stop in prepared.stops}
            wanted = {"other-brand"} if reply.shortcut == ":other" else set()
            assert codes - {"placeholder"} == wanted, (reply.title, prepared.text)
