"""Questions about a data file's soundness. Each asks through a function that runs one statement."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee as pw

from cmdesk.storage.connection import READER

Ask = Callable[..., list[tuple]]  # (statement, parameters=())

# What a file of each schema number looks like, see `fingerprint`. A file that is put in place from
# elsewhere must be one of these: no trigger, view or table that we did not make.
KNOWN = {
    1: "0d272c021eb47cca99755ddf8bc02f4fb1e44133b0d549c26c4459c9cd40012e",
    2: "c92789438fb8d6d931490fa2b4f6e9148be56f3f0c2e5cf58fd6ad6e285f5149",
    3: "79cf3a4c19ed0cf49ce5315fd70224ca59a79bb609cfc89674688b1f1daea478",
    4: "4a7b7fd6559d19dc8b032013e8a521cd97a8e8d81768cfc9fba6dba9a6b35a57",
    5: "8cfbc7687a939a459ae03a71be57c2c14ad3b2a8a108e8078d995cd5d3c669a1",
}

# Made by SQLite's search module and by peewee, whose next version may word them otherwise.
_OTHERS = "SELECT name FROM pragma_table_list WHERE type = 'shadow' UNION SELECT 'schema_migration'"
FILES_OF_CASES = (
    "SELECT DISTINCT lower(hex(c.uid)), f.sha256 FROM case_file f JOIN client c ON c.id = f.client_id "
    "WHERE f.sha256 <> ''"
)
OPEN_ERASURES = "SELECT count(*) FROM erasure"


@contextmanager
def reading(path: Path) -> Iterator[Ask]:
    """Ask on a read-only connection of one's own, which never makes the writer wait."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")  # one damaged text hides no row
    try:
        for pragma, value in READER.items():
            connection.execute(f"PRAGMA {pragma}={value}").close()
        yield lambda statement, parameters=(): connection.execute(statement, parameters).fetchall()
    finally:
        connection.close()


def damage(ask: Ask, *, thorough: bool = False) -> list[str]:
    """What is wrong with the file's structure, in SQLite's words; nothing when it is sound.

    `thorough` also compares each index with its table, which takes ten times as long.
    """
    verb = "integrity_check" if thorough else "quick_check"
    try:
        found = [str(line) for (line,) in ask(f"PRAGMA {verb}(20)")]
    except (sqlite3.OperationalError, pw.OperationalError):
        raise  # busy, full, not readable: nothing is known about the file
    except (sqlite3.DatabaseError, pw.DatabaseError) as error:
        return [str(error)]
    return [] if found == ["ok"] else found


def dangling(ask: Ask) -> list[tuple[str, int]]:
    """(table, id) of rows whose link leads nowhere."""
    return [(table, row_id) for table, row_id, *_ in ask("PRAGMA foreign_key_check")]


def counts(ask: Ask) -> dict[str, int]:
    """How many rows each table has, without the search index's own tables."""
    names = ask("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
    return {
        name: ask(f'SELECT count(*) FROM "{name}"')[0][0]
        for (name,) in names
        if not name.startswith("sqlite_")
    }


def fingerprint(ask: Ask) -> str:
    """A hash of all tables, indexes, triggers and views, blind to how their text is broken into lines."""
    rows = ask(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master "
        f"WHERE NOT (type IN ('table', 'index') AND (name LIKE 'sqlite_%' OR tbl_name IN ({_OTHERS}))) "
        "ORDER BY type, name"
    )
    text = "\n".join(re.sub(r"\s+", " ", "|".join(row)) for row in rows)
    return hashlib.sha256(text.encode()).hexdigest()
