"""The SQL of finding cases. What is typed reaches the index as quoted words only.

The index is walked from the newest case down and left as soon as enough are found, so that a word that
stands in very many costs no more than a rare one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cmdesk.storage.search import MASK, SHIFT


def matching(words: Sequence[str]) -> str:
    """The index's query for cases in which every word begins some word."""
    return " AND ".join(f'"{word}"*' for word in words)


def newest(hidden: Collection[int]) -> str:
    """Ids and clients of the newest cases that match. Parameters: match, first and last rowid, limit."""
    unfinished = ", ".join(str(int(batch)) for batch in hidden)
    staged = f" AND (c.import_id IS NULL OR c.import_id NOT IN ({unfinished}))" if hidden else ""
    return (
        f"SELECT c.id, c.client_id FROM case_fts CROSS JOIN inbox_case c ON c.id = case_fts.rowid & {MASK} "
        "CROSS JOIN client b ON b.id = c.client_id "
        "WHERE case_fts MATCH ? AND case_fts.rowid BETWEEN ? AND ? AND c.deleted_at IS NULL "
        f"AND c.merged_into_id IS NULL AND b.deleted_at IS NULL{staged} ORDER BY case_fts.rowid DESC LIMIT ?"
    )


EVERYBODY = (0, (1 << 62) - 1)  # the rowids of all clients

# Whether the index and the cases are in step.
NOT_INDEXED = (
    "SELECT id FROM inbox_case c WHERE NOT EXISTS "
    f"(SELECT 1 FROM case_fts_docsize d WHERE d.id = c.client_id << {SHIFT} | c.id)"
)
INDEXED_FOR_NOTHING = (
    f"SELECT id & {MASK} FROM case_fts_docsize d WHERE NOT EXISTS "
    f"(SELECT 1 FROM inbox_case c WHERE c.id = d.id & {MASK} AND c.client_id << {SHIFT} | c.id = d.id)"
)
EVERY_NTH = (
    f"SELECT id, client_id << {SHIFT} | id, text FROM inbox_case "
    "WHERE id % (SELECT 1 + count(*) / ? FROM inbox_case) = 0 LIMIT ?"
)
IS_UNDER = "SELECT 1 FROM case_fts WHERE case_fts MATCH ? AND rowid = ?"
