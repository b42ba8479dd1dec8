"""The SQL of finding replies. What is typed reaches the index as quoted words only.

A word that stands in few rows is looked up in the full-text index, and the most used of its rows are
kept. For one that stands in very many, that would mean sorting thousands; there the rows are walked from
the most used downwards instead, and since every few rows one matches, the walk is short. Either way the
cap keeps the most used, not the oldest; only of misspelt words, which have no beginning to walk by, it keeps
the first.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

SHIFT = 40  # the index's rowid is `client_id << SHIFT | id`
FREQUENT = 2_000  # rows beyond which a word is frequent
WALK = 6_000  # rows that a walk visits at the most
MASK = (1 << SHIFT) - 1

BY_ID = "NOT INDEXED"  # rows are fetched by their ids; the planner would rather scan all of the client's
HEAD = "substr(search_text, 1, instr(search_text, char(10)))"  # folded title, shortcut and tags


def matching(words: Sequence[str], *, head_only: bool) -> str:
    """The index's query for rows in which every word begins some word."""
    every = " AND ".join(f'"{word}"*' for word in words)
    return f"{{title shortcut tags}} : ({every})" if head_only else every


def matching_one_of_each(choices: Sequence[Sequence[str]]) -> str:
    """The index's query for rows whose title, shortcut or tags hold one word of each of the choices."""
    every = (" OR ".join(f'"{word}"' for word in words) for words in choices)
    return "{title shortcut tags} : (" + " AND ".join(f"({words})" for words in every) + ")"


def client_range(client_id: int) -> tuple[int, int]:
    """The rowids of one client in the index."""
    return client_id << SHIFT, (client_id + 1 << SHIFT) - 1


def like(word: str) -> str:
    """The pattern of a word that begins another. Words hold letters and digits: nothing to escape."""
    return f"% {word}%"


def living(hidden: Collection[int]) -> str:
    """What a row must meet to be found: neither in the trash, nor retired, nor of an unfinished import."""
    unfinished = ", ".join(str(int(batch)) for batch in hidden)
    staged = f" AND (import_id IS NULL OR import_id NOT IN ({unfinished}))" if hidden else ""
    return f"client_id = ? AND deleted_at IS NULL AND status <> 'retired'{staged}"


# How many rows match, counted no further than needed. Parameters: match, first and last rowid.
COUNT = (
    "SELECT count(*) FROM (SELECT 1 FROM reply_fts WHERE reply_fts MATCH ? AND rowid BETWEEN ? AND ? "
    f"LIMIT {FREQUENT + 1})"
)


def indexed(shown: str) -> str:
    """The most used of the rows that match, of frequent words only the first ones.

    Parameters: match, first and last rowid, client, limit.
    """
    found = f"SELECT rowid FROM reply_fts WHERE reply_fts MATCH ? AND rowid BETWEEN ? AND ? LIMIT {FREQUENT}"
    return (
        f"SELECT id FROM ({found}) AS found JOIN reply ON id = found.rowid & {MASK} "
        f"WHERE {shown} ORDER BY uses DESC, last_used_at DESC LIMIT ?"
    )


def walk(words: Sequence[str], shown: str, *, head_only: bool) -> str:
    """From the most used downwards. Parameters: client, a pattern a word, limit."""
    tests = " AND ".join([f"{HEAD if head_only else 'search_text'} LIKE ?"] * len(words))
    return (
        f"SELECT id FROM (SELECT id, search_text FROM reply WHERE {shown} "
        f"ORDER BY uses DESC, last_used_at DESC LIMIT {WALK}) WHERE {tests} LIMIT ?"
    )


def among(count: int, words: Sequence[str], shown: str) -> str:
    """Those of `count` ids that match. Parameters: client, ids, a pattern a word."""
    tests = " AND ".join(["search_text LIKE ?"] * len(words))
    return f"SELECT id FROM reply {BY_ID} WHERE {shown} AND id IN ({_marks(count)}) AND {tests}"


def by_shortcut(shown: str) -> str:
    """Parameters: client, two spellings of the shortcut."""
    return f"SELECT id FROM reply WHERE {shown} AND shortcut IN (?, ?)"


def recent(shown: str) -> str:
    """Parameters: client, limit."""
    return f"SELECT id FROM reply WHERE {shown} AND uses > 0 ORDER BY last_used_at DESC LIMIT ?"


def starred_then_used(shown: str) -> str:
    """Parameters: client, limit."""
    return f"SELECT id FROM reply WHERE {shown} ORDER BY starred DESC, uses DESC, last_used_at DESC LIMIT ?"


def heads(shown: str) -> str:
    """The folded titles, shortcuts and tags of a client. Parameters: client."""
    return f"SELECT {HEAD} FROM reply WHERE {shown}"


def rows(count: int, shown: str) -> str:
    """What a list shows of `count` rows. Parameters: client, ids."""
    return (
        "SELECT id, title, shortcut, tags, uses, last_used_at, starred, status, approved_until, category_id, "
        "body, visibility, network, register, language, review_on "
        f"FROM reply {BY_ID} WHERE {shown} AND id IN ({_marks(count)})"
    )


def _marks(count: int) -> str:
    return ", ".join("?" * count)


# Whether the index and the texts are in step.
NOT_INDEXED = f"SELECT id FROM reply WHERE NOT EXISTS (SELECT 1 FROM reply_fts_docsize d WHERE d.id = client_id << {SHIFT} | reply.id)"
INDEXED_FOR_NOTHING = (
    f"SELECT id & {MASK} FROM reply_fts_docsize d WHERE NOT EXISTS "
    f"(SELECT 1 FROM reply WHERE reply.id = d.id & {MASK} AND client_id << {SHIFT} | reply.id = d.id)"
)
EVERY_NTH = (
    f"SELECT id, client_id << {SHIFT} | id, title FROM reply "
    "WHERE id % (SELECT 1 + count(*) / ? FROM reply) = 0 LIMIT ?"
)
IS_UNDER = "SELECT 1 FROM reply_fts WHERE reply_fts MATCH ? AND rowid = ?"
