"""Services reach a client's rows through `ClientScope`, never through the table itself or by SQL of their own."""

import ast
from pathlib import Path

import pytest

import cmdesk.services
from cmdesk.storage import models

OWNED = {table.__name__ for table in (*models.OWNED, *models.RECORDED)}
QUERIES = {
    "select",
    "get",
    "get_or_none",
    "get_by_id",
    "get_or_create",
    "create",
    "insert",
    "insert_many",
    "insert_from",
    "replace",
    "replace_many",
    "bulk_create",
    "bulk_update",
    "update",
    "delete",
    "delete_by_id",
    "set_by_id",
    "filter",
    "raw",
}
# What may, and why.
MAY_QUERY = {
    "clients._counts": "how many rows each client has, and never a row",
    "import_plan.__init__": "uids of rows in the trash or being imported, filtered by the client there",
    "opening._unfinished": "imports that were killed, before anybody works for a client",
}
SQL = {"sql", "many", "execute_sql", "SQL", "alias", "raw", "next_id"}
MAY_WRITE_SQL = {
    *("desk", "search", "case_search", "precedents", "check", "staging", "rewriting", "removal", "trash"),
    *("case_import", "people_import", "people_known", "person_rows", "person_erasure"),
}
LOOKS_ACROSS = {
    "marks._read",
    "separation._held",
    "removal._forget_mentions",
    "case_list._of_all",
    "crises.open_of_all",
    "crisis_brake.of_all",
    "case_sleep.wake_due",
    "escalations.open_of_all",
    "promises.open_of_all",
    "privacy_requests.pressing_of_all",
}

SERVICES = sorted(Path(cmdesk.services.__file__).parent.rglob("*.py"))
TREES = {path.stem: ast.parse(path.read_text("utf-8")) for path in SERVICES if path.stem != "desk"}


def functions():
    """(module.function, its nodes) of everything in the services but the door itself."""
    for module, tree in TREES.items():
        inside = set()
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                nodes = list(ast.walk(function))
                inside.update(map(id, nodes))
                yield f"{module}.{function.name}", nodes
        yield f"{module}", [node for node in ast.walk(tree) if id(node) not in inside]


def queries_around_the_scope(nodes):
    """Queries on a table by its name, or on one that is called `table`."""
    return [
        f"{node.func.value.id}.{node.func.attr}, line {node.lineno}"
        for node in nodes
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {*OWNED, "table"}
        and node.func.attr in QUERIES
    ]


def called(nodes):
    calls = [node.func for node in nodes if isinstance(node, ast.Call)]
    return {getattr(call, "attr", getattr(call, "id", "")) for call in calls}


def test_no_service_queries_a_clients_table_around_the_scope():
    found = {name: queries for name, nodes in functions() if (queries := queries_around_the_scope(nodes))}
    assert {name: queries for name, queries in found.items() if name not in MAY_QUERY} == {}
    assert set(found) == set(MAY_QUERY), "an exception that nobody needs any more"


@pytest.mark.parametrize("module", sorted(TREES))
def test_sql_stands_only_where_it_is_expected(module):
    used = SQL & called(ast.walk(TREES[module]))
    assert not used or module in MAY_WRITE_SQL, used


def test_only_what_compares_or_lists_brands_goes_through_the_second_door():
    found = {name for name, nodes in functions() if "across_clients" in called(nodes)}
    assert found == LOOKS_ACROSS


def test_only_removal_erasure_transfer_and_the_trash_open_an_erasure():
    found = {name for name, nodes in functions() if "erasing" in called(nodes)}
    steps = {f"person_erasure.{step}" for step in ("seal", "unseal", "destroy")}
    assert found == {"removal.remove", "trash._purge", "case_transfer.copy_to", *steps}


@pytest.mark.parametrize(
    "line",
    [
        "Reply.select().where(Reply.id == 1)",
        "Fact.get_by_id(1)",
        "ReplyUse.create(client=1)",
        "table.delete()",
    ],
)
def test_a_query_around_the_scope_would_be_seen(line):
    assert queries_around_the_scope(ast.walk(ast.parse(line)))
