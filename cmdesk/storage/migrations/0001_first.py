"""The first tables, the search index of replies, and what keeps it in step.

The index is contentless: it holds no second copy of the texts. Its rowid carries the client
(`client_id << 40 | id`), so that one client's rows are a range of the index.
"""

TABLES = """
CREATE TABLE agent (
  id INTEGER NOT NULL PRIMARY KEY, uid BLOB NOT NULL, name TEXT NOT NULL, created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX agent_uid ON agent (uid);

CREATE TABLE client (
  id INTEGER NOT NULL PRIMARY KEY, uid BLOB NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL,
  initials TEXT NOT NULL, colour TEXT NOT NULL, sector TEXT NOT NULL, country TEXT NOT NULL, region
  TEXT NOT NULL, zone TEXT NOT NULL, language TEXT NOT NULL, register TEXT NOT NULL, plural TEXT NOT
  NULL, signature TEXT NOT NULL, status TEXT NOT NULL, notes TEXT NOT NULL, prefix TEXT NOT NULL,
  holidays_closed INTEGER NOT NULL, position INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at
  INTEGER NOT NULL, deleted_at INTEGER
);
CREATE UNIQUE INDEX client_uid ON client (uid);
CREATE UNIQUE INDEX client_name_key ON client (name_key);
CREATE UNIQUE INDEX client_prefix ON client (prefix);
CREATE UNIQUE INDEX client_initials ON client (initials) WHERE deleted_at IS NULL;

CREATE TABLE erasure (id INTEGER NOT NULL PRIMARY KEY, reason TEXT NOT NULL);

CREATE TABLE profile_answer (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, key TEXT NOT NULL, value TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX profile_answer_client_id_id ON profile_answer (client_id, id);
CREATE UNIQUE INDEX profile_answer_client_id_uid ON profile_answer (client_id, uid);
CREATE UNIQUE INDEX profile_answer_client_id_key ON profile_answer (client_id, key)
  WHERE deleted_at IS NULL;

CREATE TABLE fact (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, key TEXT NOT NULL, value TEXT NOT NULL,
  valid_until TEXT, position INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX fact_client_id_id ON fact (client_id, id);
CREATE UNIQUE INDEX fact_client_id_uid ON fact (client_id, uid);
CREATE UNIQUE INDEX fact_client_id_key ON fact (client_id, key) WHERE deleted_at IS NULL;

CREATE TABLE account (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, network TEXT NOT NULL, handle TEXT NOT
  NULL, handle_key TEXT NOT NULL, url TEXT NOT NULL, login TEXT NOT NULL, recovery TEXT NOT NULL,
  owner TEXT NOT NULL, password_place TEXT NOT NULL, two_factor TEXT NOT NULL, admins TEXT NOT NULL,
  "limit" INTEGER, position INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX account_client_id_id ON account (client_id, id);
CREATE UNIQUE INDEX account_client_id_uid ON account (client_id, uid);
CREATE UNIQUE INDEX account_client_id_network_handle_key ON account (client_id, network, handle_key)
  WHERE deleted_at IS NULL;

CREATE TABLE channel (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, kind TEXT NOT NULL, used INTEGER NOT
  NULL, purpose TEXT NOT NULL, who TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX channel_client_id_id ON channel (client_id, id);
CREATE UNIQUE INDEX channel_client_id_uid ON channel (client_id, uid);
CREATE UNIQUE INDEX channel_client_id_kind ON channel (client_id, kind) WHERE deleted_at IS NULL;

CREATE TABLE answer_target (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, kind TEXT NOT NULL, severity INTEGER NOT
  NULL, minutes INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX answer_target_client_id_id ON answer_target (client_id, id);
CREATE UNIQUE INDEX answer_target_client_id_uid ON answer_target (client_id, uid);
CREATE UNIQUE INDEX answer_target_client_id_kind_severity ON answer_target (client_id, kind, severity)
  WHERE deleted_at IS NULL;

CREATE TABLE answer_span (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, of TEXT NOT NULL, weekday INTEGER NOT
  NULL, opens TEXT NOT NULL, closes TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX answer_span_client_id_id ON answer_span (client_id, id);
CREATE UNIQUE INDEX answer_span_client_id_uid ON answer_span (client_id, uid);
CREATE INDEX answer_span_client_id_of_weekday ON answer_span (client_id, of, weekday);

CREATE TABLE closure (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, day TEXT NOT NULL, spans TEXT NOT NULL,
  reason TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX closure_client_id_id ON closure (client_id, id);
CREATE UNIQUE INDEX closure_client_id_uid ON closure (client_id, uid);
CREATE UNIQUE INDEX closure_client_id_day ON closure (client_id, day) WHERE deleted_at IS NULL;

CREATE TABLE department (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, name TEXT NOT NULL, person TEXT NOT NULL,
  channel TEXT NOT NULL, contact TEXT NOT NULL, escalates TEXT NOT NULL, target_minutes INTEGER,
  from_severity INTEGER NOT NULL, position INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX department_client_id_id ON department (client_id, id);
CREATE UNIQUE INDEX department_client_id_uid ON department (client_id, uid);

CREATE TABLE client_mark (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, kind TEXT NOT NULL, text TEXT NOT NULL,
  needs_capital INTEGER NOT NULL, origin TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX client_mark_client_id_id ON client_mark (client_id, id);
CREATE UNIQUE INDEX client_mark_client_id_uid ON client_mark (client_id, uid);
CREATE UNIQUE INDEX client_mark_client_id_kind_text ON client_mark (client_id, kind, text)
  WHERE deleted_at IS NULL;

CREATE TABLE allowed_mention (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, name_key TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX allowed_mention_client_id_id ON allowed_mention (client_id, id);
CREATE UNIQUE INDEX allowed_mention_client_id_uid ON allowed_mention (client_id, uid);
CREATE UNIQUE INDEX allowed_mention_client_id_name_key ON allowed_mention (client_id, name_key)
  WHERE deleted_at IS NULL;

CREATE TABLE category (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, parent_id INTEGER, name TEXT NOT NULL,
  position INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, parent_id) REFERENCES category (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX category_client_id_id ON category (client_id, id);
CREATE UNIQUE INDEX category_client_id_uid ON category (client_id, uid);
CREATE INDEX category_client_id_parent_id ON category (client_id, parent_id);

CREATE TABLE import_batch (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, kind TEXT NOT NULL, file_name TEXT NOT
  NULL, published_at INTEGER, undone_at INTEGER, added INTEGER NOT NULL, changed INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX import_batch_client_id_id ON import_batch (client_id, id);
CREATE UNIQUE INDEX import_batch_client_id_uid ON import_batch (client_id, uid);

CREATE TABLE reply (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, category_id INTEGER, title TEXT NOT NULL,
  body TEXT NOT NULL, shortcut TEXT NOT NULL, tags TEXT NOT NULL, language TEXT NOT NULL, register
  TEXT NOT NULL, network TEXT NOT NULL, visibility TEXT NOT NULL, status TEXT NOT NULL, approved_by
  TEXT NOT NULL, approved_at INTEGER, approved_until TEXT, approval_hash TEXT NOT NULL, review_on
  TEXT, starred INTEGER NOT NULL, uses INTEGER NOT NULL, last_used_at INTEGER, search_text TEXT NOT
  NULL, import_id INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, category_id) REFERENCES category (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, import_id) REFERENCES import_batch (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX reply_client_id_id ON reply (client_id, id);
CREATE UNIQUE INDEX reply_client_id_uid ON reply (client_id, uid);
CREATE INDEX reply_client_id_category_id ON reply (client_id, category_id);
CREATE INDEX reply_client_id_deleted_at_uses_last_used_at_status_import_id ON reply (client_id, deleted_at, uses DESC, last_used_at DESC, status, import_id);
CREATE INDEX reply_client_id_deleted_at_last_used_at ON reply (client_id, deleted_at, last_used_at DESC);
CREATE INDEX reply_client_id_shortcut ON reply (client_id, shortcut);
CREATE INDEX reply_client_id_import_id ON reply (client_id, import_id);

CREATE TABLE reply_variant (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, reply_id INTEGER NOT NULL, network TEXT
  NOT NULL, visibility TEXT NOT NULL, short INTEGER NOT NULL, register TEXT NOT NULL, language TEXT
  NOT NULL, body TEXT NOT NULL, position INTEGER NOT NULL, import_id INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, reply_id) REFERENCES reply (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, import_id) REFERENCES import_batch (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX reply_variant_client_id_id ON reply_variant (client_id, id);
CREATE UNIQUE INDEX reply_variant_client_id_uid ON reply_variant (client_id, uid);
CREATE INDEX reply_variant_client_id_reply_id ON reply_variant (client_id, reply_id);

CREATE TABLE reply_field (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, reply_id INTEGER NOT NULL, name TEXT NOT
  NULL, label TEXT NOT NULL, kind TEXT NOT NULL, choices TEXT NOT NULL, "default" TEXT NOT NULL,
  position INTEGER NOT NULL, import_id INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, reply_id) REFERENCES reply (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, import_id) REFERENCES import_batch (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX reply_field_client_id_id ON reply_field (client_id, id);
CREATE UNIQUE INDEX reply_field_client_id_uid ON reply_field (client_id, uid);
CREATE INDEX reply_field_client_id_reply_id ON reply_field (client_id, reply_id);

CREATE TABLE reply_version (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, at INTEGER NOT NULL, agent_id INTEGER,
  reply_id INTEGER NOT NULL, content TEXT NOT NULL, import_id INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (agent_id) REFERENCES agent (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, reply_id) REFERENCES reply (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, import_id) REFERENCES import_batch (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX reply_version_client_id_id ON reply_version (client_id, id);
CREATE INDEX reply_version_client_id_reply_id ON reply_version (client_id, reply_id);

CREATE TABLE reply_use (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, at INTEGER NOT NULL, agent_id INTEGER,
  reply_id INTEGER NOT NULL, variant_id INTEGER, network TEXT NOT NULL, visibility TEXT NOT NULL,
  person TEXT NOT NULL, text TEXT NOT NULL, override_reason TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (agent_id) REFERENCES agent (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, reply_id) REFERENCES reply (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, variant_id) REFERENCES reply_variant (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX reply_use_client_id_id ON reply_use (client_id, id);
CREATE INDEX reply_use_client_id_reply_id ON reply_use (client_id, reply_id);
CREATE INDEX reply_use_client_id_variant_id ON reply_use (client_id, variant_id);
CREATE INDEX reply_use_client_id_at ON reply_use (client_id, at);

CREATE TABLE use_reversal (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, at INTEGER NOT NULL, agent_id INTEGER,
  use_id INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (agent_id) REFERENCES agent (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, use_id) REFERENCES reply_use (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX use_reversal_client_id_id ON use_reversal (client_id, id);
CREATE INDEX use_reversal_client_id_use_id ON use_reversal (client_id, use_id);
"""

INDEX = (
    """CREATE VIRTUAL TABLE reply_fts USING fts5(
  title, shortcut, tags, body,
  content='', detail='column', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
)""",
    """CREATE TRIGGER reply_fts_insert AFTER INSERT ON reply BEGIN
  INSERT INTO reply_fts (rowid, title, shortcut, tags, body)
  VALUES (NEW.client_id << 40 | NEW.id, NEW.title, NEW.shortcut, NEW.tags, NEW.body);
END""",
    """CREATE TRIGGER reply_fts_update AFTER UPDATE OF title, shortcut, tags, body ON reply BEGIN
  INSERT INTO reply_fts (reply_fts, rowid, title, shortcut, tags, body)
  VALUES ('delete', OLD.client_id << 40 | OLD.id, OLD.title, OLD.shortcut, OLD.tags, OLD.body);
  INSERT INTO reply_fts (rowid, title, shortcut, tags, body)
  VALUES (NEW.client_id << 40 | NEW.id, NEW.title, NEW.shortcut, NEW.tags, NEW.body);
END""",
    """CREATE TRIGGER reply_fts_delete AFTER DELETE ON reply BEGIN
  INSERT INTO reply_fts (reply_fts, rowid, title, shortcut, tags, body)
  VALUES ('delete', OLD.client_id << 40 | OLD.id, OLD.title, OLD.shortcut, OLD.tags, OLD.body);
END""",
)


def up(migrator, db):
    for statement in TABLES.split(";"):
        if statement.strip():
            db.execute_sql(statement)
    for statement in INDEX:
        db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 1")
