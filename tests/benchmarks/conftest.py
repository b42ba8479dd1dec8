"""A desk of 100,000 replies, of which the active client has 20,000. Made once for all measurements."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cmdesk.services import clients, opening
from cmdesk.services.clients import ClientCard
from cmdesk.services.desk import ClientScope, Desk
from tests.benchmarks.realistic import CLIENTS, fill

REPLIES = 100_000
ACTIVE = 20_000


@pytest.fixture(scope="session")
def big_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = opening.open_to_write(tmp_path_factory.mktemp("big") / "desk")
    ids = [
        clients.add_client(opened.desk, ClientCard(f"Marca {n}", initials=f"M{n}")) for n in range(CLIENTS)
    ]
    rest, more = divmod(REPLIES - ACTIVE, CLIENTS - 1)
    counts = [ACTIVE, *(rest + (n < more) for n in range(CLIENTS - 1))]
    fill(opened.desk, ids, counts)
    yield opened.desk
    opened.close()


@pytest.fixture(scope="session")
def big_client(big_desk: Desk) -> ClientScope:
    """The client with 20,000 replies."""
    first = clients.list_clients(big_desk)[0]
    return big_desk.of(first.id)
