"""What the person waits for on Today with a million cases of fifty brands: the painted page, and all of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.domain.clock import now
from cmdesk.preferences import Preferences
from cmdesk.services import clients, opening
from cmdesk.services.clients import ClientCard
from cmdesk.services.desk import Desk
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import Case
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.today.page import TodayPage
from cmdesk.ui.widgets.session import Session

BRANDS = 50
CASES = 20_000  # of each brand
OPEN, WAITING = 300, 200  # of them; the others are closed
DAY = 86_400_000  # ms
ROUNDS = 20

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def million(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = opening.open_to_write(tmp_path_factory.mktemp("million") / "desk")
    fields = [field for field in Case._meta.sorted_fields if field.name != "id"]  # pyright: ignore[reportAttributeAccessIssue]
    names = ", ".join(field.column_name for field in fields)
    insert = f"INSERT INTO inbox_case ({names}) VALUES ({', '.join('?' * len(fields))})"
    usual = {
        field.column_name: field.db_value(field.default() if callable(field.default) else field.default)
        for field in fields
    }
    chance = random.Random(5)
    for brand in range(BRANDS):
        client_id = clients.add_client(opened.desk, ClientCard(f"Marca {brand}"))
        rows = [tuple({**usual, **_case(chance, client_id, number)}.values()) for number in range(CASES)]
        with opened.desk.writing():
            opened.desk.many(insert, rows)
    yield opened.desk
    opened.close()


def _case(chance: random.Random, client_id: int, number: int) -> dict[str, object]:
    got = to_stored(now()) - chance.randrange(365 * DAY)
    due = to_stored(now()) + chance.randrange(-DAY, 3 * DAY)
    if number < OPEN:
        stands: dict[str, object] = {"tab": "open", "state": "new", "due_at": due, "order_at": due}
    elif number < OPEN + WAITING:
        stands = {"tab": "waiting", "state": "answered", "waiting_since": got, "order_at": got}
    else:
        stands = {"tab": "resolved", "state": "resolved", "resolved_at": got, "order_at": got}
    return {
        "client_id": client_id,
        "uid": chance.randbytes(16),
        "created_at": got,
        "updated_at": got,
        "number": number + 1,
        "reference": f"M{client_id:02d}-{number + 1:05d}",
        "network": "instagram",
        "who": f"Persona {number}",
        "kind": chance.choice(("complaint", "question", "praise")),
        "text": f"El pedido {number} llegó tarde y sin las velas que pedimos para el cumpleaños.",
        "text_key": number,
        "received_at": got,
        "due_from": got,
        **stands,
    }


def _bare(size: tuple[int, int]) -> float:
    """How long an empty window takes on this machine, in seconds."""
    start = perf_counter()
    window = QWidget()
    window.resize(*size)
    window.show()
    window.grab()
    took = perf_counter() - start
    window.close()
    return took


@pytest.mark.parametrize("single", [False, True])
def test_the_page_is_painted_and_then_whole(benchmark, million, qtbot, single):
    """`painted` from nothing to the answers, `whole` until the last number; beside a bare window's."""
    fonts.load()
    style.apply(Look(still=True))
    session = Session(million, Preferences())
    session.activate(session.clients()[0].id if single else None)
    painted: list[float] = []
    whole: list[float] = []

    def open_page() -> None:
        start = perf_counter()
        page = TodayPage(session)
        qtbot.addWidget(page)
        page.resize(1152, 804)
        rested: list[bool] = []
        page.rested.connect(lambda: rested.append(True))
        page.show()
        page.grab()
        painted.append(perf_counter() - start)
        while not rested:
            QApplication.processEvents()
        whole.append(perf_counter() - start)
        page.close()

    benchmark.pedantic(open_page, rounds=ROUNDS)
    for name, times in ("painted", painted), ("whole", whole):
        benchmark.extra_info[f"{name}_first_ms"] = round(times[0] * 1000, 1)
        benchmark.extra_info[f"{name}_median_ms"] = round(sorted(times)[len(times) // 2] * 1000, 1)
    benchmark.extra_info["bare_ms"] = round(_bare((1152, 804)) * 1000, 1)
    session.close()
