"""A desk with two clients on a real file. The file is migrated once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cmdesk.services import clients, opening
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
