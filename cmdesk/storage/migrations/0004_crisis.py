"""Crises with their answers, texts and timelines, the clocks of a brand's levels, and the brake.

Crises are found through a contentless index like that of cases, whose rowid carries the client.
"""

TABLES = """
CREATE TABLE crisis (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, case_id INTEGER, title TEXT
  NOT NULL, text TEXT NOT NULL, who TEXT NOT NULL, network TEXT NOT NULL, link TEXT NOT NULL,
  drill INTEGER NOT NULL, step TEXT NOT NULL, passed TEXT NOT NULL, level INTEGER, strategy TEXT
  NOT NULL, started_at INTEGER NOT NULL, asked_at INTEGER, decided_at INTEGER, posted_at INTEGER,
  closed_at INTEGER, outcome TEXT NOT NULL, lesson TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, case_id) REFERENCES inbox_case (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX crisis_client_id_id ON crisis (client_id, id);
CREATE UNIQUE INDEX crisis_client_id_uid ON crisis (client_id, uid);
CREATE INDEX crisis_client_id_closed_at ON crisis (client_id, closed_at);
CREATE INDEX crisis_client_id_case_id ON crisis (client_id, case_id) WHERE case_id IS NOT NULL;

CREATE TABLE crisis_answer (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, crisis_id INTEGER NOT NULL,
  step TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, crisis_id) REFERENCES crisis (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX crisis_answer_client_id_id ON crisis_answer (client_id, id);
CREATE UNIQUE INDEX crisis_answer_client_id_uid ON crisis_answer (client_id, uid);
CREATE UNIQUE INDEX crisis_answer_client_id_crisis_id_step_key
  ON crisis_answer (client_id, crisis_id, step, key) WHERE deleted_at IS NULL;
CREATE INDEX crisis_answer_client_id_crisis_id ON crisis_answer (client_id, crisis_id);

CREATE TABLE crisis_text (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, crisis_id INTEGER NOT NULL,
  place TEXT NOT NULL, body TEXT NOT NULL, approved_by TEXT NOT NULL, approved_at INTEGER,
  approval_hash TEXT NOT NULL, copied_at INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, crisis_id) REFERENCES crisis (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX crisis_text_client_id_id ON crisis_text (client_id, id);
CREATE UNIQUE INDEX crisis_text_client_id_uid ON crisis_text (client_id, uid);
CREATE UNIQUE INDEX crisis_text_client_id_crisis_id_place
  ON crisis_text (client_id, crisis_id, place) WHERE deleted_at IS NULL;
CREATE INDEX crisis_text_client_id_crisis_id ON crisis_text (client_id, crisis_id);

CREATE TABLE crisis_level (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, level INTEGER NOT NULL,
  answer_minutes INTEGER NOT NULL, update_minutes INTEGER, remind_minutes INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX crisis_level_client_id_id ON crisis_level (client_id, id);
CREATE UNIQUE INDEX crisis_level_client_id_uid ON crisis_level (client_id, uid);
CREATE UNIQUE INDEX crisis_level_client_id_level
  ON crisis_level (client_id, level) WHERE deleted_at IS NULL;

CREATE TABLE brake (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, crisis_id INTEGER, reason
  TEXT NOT NULL, released_at INTEGER, released_why TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, crisis_id) REFERENCES crisis (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX brake_client_id_id ON brake (client_id, id);
CREATE UNIQUE INDEX brake_client_id_uid ON brake (client_id, uid);
CREATE INDEX brake_client_id ON brake (client_id) WHERE deleted_at IS NULL AND released_at IS NULL;
CREATE INDEX brake_client_id_crisis_id ON brake (client_id, crisis_id) WHERE crisis_id IS NOT NULL;

CREATE TABLE crisis_event (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, at INTEGER NOT NULL, agent_id
  INTEGER, crisis_id INTEGER NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, payload TEXT NOT
  NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (agent_id) REFERENCES agent (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, crisis_id) REFERENCES crisis (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX crisis_event_client_id_id ON crisis_event (client_id, id);
CREATE UNIQUE INDEX crisis_event_client_id_crisis_id_seq ON crisis_event (client_id, crisis_id, seq);
"""

INDEX = (
    """CREATE VIRTUAL TABLE crisis_fts USING fts5(
  title, text, lesson,
  content='', detail='column', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2'
)""",
    """CREATE TRIGGER crisis_fts_insert AFTER INSERT ON crisis BEGIN
  INSERT INTO crisis_fts (rowid, title, text, lesson)
  VALUES (NEW.client_id << 40 | NEW.id, NEW.title, NEW.text, NEW.lesson);
END""",
    """CREATE TRIGGER crisis_fts_update AFTER UPDATE OF title, text, lesson ON crisis BEGIN
  INSERT INTO crisis_fts (crisis_fts, rowid, title, text, lesson)
  VALUES ('delete', OLD.client_id << 40 | OLD.id, OLD.title, OLD.text, OLD.lesson);
  INSERT INTO crisis_fts (rowid, title, text, lesson)
  VALUES (NEW.client_id << 40 | NEW.id, NEW.title, NEW.text, NEW.lesson);
END""",
    """CREATE TRIGGER crisis_fts_delete AFTER DELETE ON crisis BEGIN
  INSERT INTO crisis_fts (crisis_fts, rowid, title, text, lesson)
  VALUES ('delete', OLD.client_id << 40 | OLD.id, OLD.title, OLD.text, OLD.lesson);
END""",
)


def up(migrator, db):
    for statement in TABLES.split(";"):
        if statement.strip():
            db.execute_sql(statement)
    for statement in INDEX:
        db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 4")
