"""The SQL of finding what a brand has been through before: crises, and cases that are over.

Words reach the index quoted. Of a word that stands in very many rows only the newest are looked at, so that a
brand with a hundred thousand cases is searched as fast as one with a hundred.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cmdesk.storage.search import MASK, SHIFT

NEWEST = 400  # rows of one word that are looked at


def matching(words: Sequence[str]) -> str:
    """The index's query for rows in which every word begins some word."""
    return " AND ".join(f'"{word}"*' for word in words)


def alike(word: str) -> str:
    """The index's query for rows with a word, or its plural: beginnings of words would cost all that have them."""
    return f'"{word}" OR "{word}s" OR "{word}es"'


def how_many(index: str) -> str:
    """How many rows match, counted no further than is of use. Parameters: match, first and last rowid, most."""
    return f"SELECT count(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)"


def crises() -> str:
    """Ids of the newest recorded crises that match. Parameters: match, first and last rowid, client."""
    return (
        f"SELECT c.id FROM ({_newest('crisis_fts')}) AS f JOIN crisis c ON c.id = f.rowid & {MASK} "
        "WHERE c.client_id = ? AND c.deleted_at IS NULL AND c.closed_at IS NOT NULL AND NOT c.drill"
    )


def cases(hidden: Collection[int]) -> str:
    """Ids of the newest cases that match and are over. Parameters: match, first and last rowid, client."""
    unfinished = ", ".join(str(int(batch)) for batch in hidden)
    staged = f" AND (c.import_id IS NULL OR c.import_id NOT IN ({unfinished}))" if hidden else ""
    return (
        f"SELECT c.id FROM ({_newest('case_fts')}) AS f JOIN inbox_case c ON c.id = f.rowid & {MASK} "
        "WHERE c.client_id = ? AND c.deleted_at IS NULL AND c.merged_into_id IS NULL "
        f"AND c.resolved_at IS NOT NULL{staged}"
    )


def _newest(index: str) -> str:
    return (
        f"SELECT rowid FROM {index} WHERE {index} MATCH ? AND rowid BETWEEN ? AND ? "
        f"ORDER BY rowid DESC LIMIT {NEWEST}"
    )


# Whether the index and the crises are in step.
NOT_INDEXED = (
    "SELECT id FROM crisis c WHERE NOT EXISTS "
    f"(SELECT 1 FROM crisis_fts_docsize d WHERE d.id = c.client_id << {SHIFT} | c.id)"
)
INDEXED_FOR_NOTHING = (
    f"SELECT id & {MASK} FROM crisis_fts_docsize d WHERE NOT EXISTS "
    f"(SELECT 1 FROM crisis c WHERE c.id = d.id & {MASK} AND c.client_id << {SHIFT} | c.id = d.id)"
)
EVERY_NTH = (
    f"SELECT id, client_id << {SHIFT} | id, title FROM crisis "
    "WHERE id % (SELECT 1 + count(*) / ? FROM crisis) = 0 LIMIT ?"
)
IS_UNDER = "SELECT 1 FROM crisis_fts WHERE crisis_fts MATCH ? AND rowid = ?"
