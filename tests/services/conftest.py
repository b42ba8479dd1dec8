"""A desk with two clients on a real file. The file is migrated once and copied for each test."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cmdesk.domain import clock
from cmdesk.domain.opening_spans import Span
from cmdesk.services import clients, hours, opening
from cmdesk.services.clients import ClientCard
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.storage.database import FILE_NAME


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed, migrated, empty data file."""
    folder = tmp_path_factory.mktemp("migrated")
    opening.open_to_write(folder).close()
    return folder / FILE_NAME


@pytest.fixture
def desk(migrated: Path, tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "desk"
    folder.mkdir(mode=0o700)
    shutil.copyfile(migrated, folder / FILE_NAME)
    opened = opening.open_to_write(folder)
    yield opened.desk
    opened.close()


@pytest.fixture
def acme(desk: Desk) -> ClientScope:
    return desk.of(clients.add_client(desk, ClientCard("Acme")))


@pytest.fixture
def globex(desk: Desk) -> ClientScope:
    return desk.of(clients.add_client(desk, ClientCard("Globex")))


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[dt.datetime], None]:
    """Makes it that moment for everything that asks what time it is."""

    def to(moment: dt.datetime) -> None:
        for name, module in tuple(sys.modules.items()):
            if name.startswith("cmdesk.") and name != clock.__name__ and hasattr(module, "now"):
                monkeypatch.setattr(module, "now", lambda: moment)

    return to


@pytest.fixture
def shop(acme: ClientScope) -> ClientScope:
    """A brand in Madrid that answers from 9 to 14 and from 16 to 20, Monday to Friday."""
    spans = [Span("09:00", "14:00"), Span("16:00", "20:00")]
    for day in range(5):
        hours.save_day(acme, "answers", day, spans)
    return acme
