"""Cases and their timelines, the people who speak to a brand, and the day's log.

Cases are found through a contentless index like that of replies, whose rowid carries the client.
"""

TABLES = """
ALTER TABLE client ADD COLUMN last_case INTEGER NOT NULL DEFAULT 0;

CREATE TABLE person (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, name TEXT NOT NULL, name_key TEXT NOT
  NULL, notes TEXT NOT NULL, interests TEXT NOT NULL, segments TEXT NOT NULL, role TEXT NOT NULL,
  birthday TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, source TEXT NOT NULL, picture
  TEXT NOT NULL, review_on TEXT, blocked_at INTEGER, first_contact_at INTEGER, last_contact_at
  INTEGER, search_text TEXT NOT NULL, merged_into_id INTEGER, import_id INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, merged_into_id) REFERENCES person (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, import_id) REFERENCES import_batch (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX person_client_id_id ON person (client_id, id);
CREATE UNIQUE INDEX person_client_id_uid ON person (client_id, uid);
CREATE INDEX person_client_id_name_key_id ON person (client_id, name_key, id);
CREATE INDEX person_client_id_last_contact_at ON person (client_id, last_contact_at DESC);
CREATE INDEX person_client_id_merged_into_id ON person (client_id, merged_into_id)
  WHERE merged_into_id IS NOT NULL;
CREATE INDEX person_client_id_import_id ON person (client_id, import_id) WHERE import_id IS NOT NULL;

CREATE TABLE person_handle (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, person_id INTEGER NOT NULL, network
  TEXT NOT NULL, handle TEXT NOT NULL, handle_key TEXT NOT NULL, url TEXT NOT NULL, import_id
  INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, import_id) REFERENCES import_batch (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX person_handle_client_id_id ON person_handle (client_id, id);
CREATE UNIQUE INDEX person_handle_client_id_uid ON person_handle (client_id, uid);
CREATE UNIQUE INDEX person_handle_client_id_network_handle_key
  ON person_handle (client_id, network, handle_key)
  WHERE deleted_at IS NULL;
CREATE INDEX person_handle_client_id_person_id ON person_handle (client_id, person_id);
CREATE INDEX person_handle_client_id_import_id ON person_handle (client_id, import_id)
  WHERE import_id IS NOT NULL;

CREATE TABLE inbox_case (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, number INTEGER NOT NULL, reference TEXT
  NOT NULL, account_id INTEGER, network TEXT NOT NULL, channel TEXT NOT NULL, external_id TEXT NOT
  NULL, person_id INTEGER, who TEXT NOT NULL, kind TEXT NOT NULL, severity INTEGER NOT NULL,
  sentiment TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, text_key INTEGER NOT NULL,
  original TEXT NOT NULL, link TEXT NOT NULL, tags TEXT NOT NULL, state TEXT NOT NULL, tab TEXT NOT
  NULL, order_at INTEGER NOT NULL, received_at INTEGER NOT NULL, due_from INTEGER NOT NULL, due_at
  INTEGER, target_minutes INTEGER, pauses TEXT NOT NULL, waiting_since INTEGER, department_id
  INTEGER, snooze TEXT NOT NULL, snoozed_until INTEGER, copied_at INTEGER, copied_text TEXT NOT
  NULL, first_answer_at INTEGER, first_answer_seconds INTEGER, resolved_at INTEGER,
  resolution_seconds INTEGER, outcome TEXT NOT NULL, outcome_reason TEXT NOT NULL, satisfaction
  INTEGER, quote TEXT NOT NULL, reopened INTEGER NOT NULL, historic INTEGER NOT NULL, linked_case_id
  INTEGER, merged_into_id INTEGER, import_id INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, account_id) REFERENCES account (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, department_id) REFERENCES department (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, linked_case_id) REFERENCES inbox_case (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, merged_into_id) REFERENCES inbox_case (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, import_id) REFERENCES import_batch (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX inbox_case_client_id_id ON inbox_case (client_id, id);
CREATE UNIQUE INDEX inbox_case_client_id_uid ON inbox_case (client_id, uid);
CREATE UNIQUE INDEX inbox_case_client_id_number ON inbox_case (client_id, number);
CREATE INDEX inbox_case_client_id_person_id_received_at
  ON inbox_case (client_id, person_id, received_at);
CREATE INDEX inbox_case_client_id_text_key ON inbox_case (client_id, text_key);
CREATE INDEX inbox_case_client_id_received_at_kind_person_id
  ON inbox_case (client_id, received_at, kind, person_id);
CREATE INDEX inbox_case_client_id_tab_order_at_id ON inbox_case (client_id, tab, order_at, id)
  WHERE deleted_at IS NULL AND merged_into_id IS NULL;
CREATE INDEX inbox_case_tab_order_at_id ON inbox_case (tab, order_at, id)
  WHERE deleted_at IS NULL AND merged_into_id IS NULL;
CREATE INDEX inbox_case_client_id_copied_at ON inbox_case (client_id, copied_at)
  WHERE deleted_at IS NULL AND copied_at IS NOT NULL;
CREATE INDEX inbox_case_client_id_snoozed_until ON inbox_case (client_id, snoozed_until)
  WHERE deleted_at IS NULL AND snoozed_until IS NOT NULL;
CREATE INDEX inbox_case_client_id_account_id ON inbox_case (client_id, account_id)
  WHERE account_id IS NOT NULL;
CREATE INDEX inbox_case_client_id_department_id ON inbox_case (client_id, department_id)
  WHERE department_id IS NOT NULL;
CREATE INDEX inbox_case_client_id_linked_case_id ON inbox_case (client_id, linked_case_id)
  WHERE linked_case_id IS NOT NULL;
CREATE INDEX inbox_case_client_id_merged_into_id ON inbox_case (client_id, merged_into_id)
  WHERE merged_into_id IS NOT NULL;
CREATE INDEX inbox_case_client_id_import_id ON inbox_case (client_id, import_id)
  WHERE import_id IS NOT NULL;

CREATE TABLE escalation (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, case_id INTEGER NOT NULL, department_id
  INTEGER NOT NULL, message TEXT NOT NULL, asked_at INTEGER NOT NULL, due_at INTEGER, reminded_at
  INTEGER, answered_at INTEGER, answer TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, case_id) REFERENCES inbox_case (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, department_id) REFERENCES department (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX escalation_client_id_id ON escalation (client_id, id);
CREATE UNIQUE INDEX escalation_client_id_uid ON escalation (client_id, uid);
CREATE INDEX escalation_client_id_case_id ON escalation (client_id, case_id);
CREATE INDEX escalation_client_id_department_id ON escalation (client_id, department_id);
CREATE INDEX escalation_client_id_due_at ON escalation (client_id, due_at) WHERE deleted_at IS NULL AND answered_at IS NULL;

CREATE TABLE follow_up (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, case_id INTEGER NOT NULL, text TEXT NOT
  NULL, due_at INTEGER NOT NULL, done_at INTEGER,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, case_id) REFERENCES inbox_case (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX follow_up_client_id_id ON follow_up (client_id, id);
CREATE UNIQUE INDEX follow_up_client_id_uid ON follow_up (client_id, uid);
CREATE INDEX follow_up_client_id_case_id ON follow_up (client_id, case_id);
CREATE INDEX follow_up_client_id_due_at ON follow_up (client_id, due_at) WHERE deleted_at IS NULL AND done_at IS NULL;

CREATE TABLE case_file (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, case_id INTEGER NOT NULL, name TEXT NOT
  NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, case_id) REFERENCES inbox_case (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX case_file_client_id_id ON case_file (client_id, id);
CREATE UNIQUE INDEX case_file_client_id_uid ON case_file (client_id, uid);
CREATE INDEX case_file_client_id_case_id ON case_file (client_id, case_id);
CREATE INDEX case_file_client_id_sha256 ON case_file (client_id, sha256);

CREATE TABLE saved_filter (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, name TEXT NOT NULL, content TEXT NOT
  NULL, position INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX saved_filter_client_id_id ON saved_filter (client_id, id);
CREATE UNIQUE INDEX saved_filter_client_id_uid ON saved_filter (client_id, uid);

CREATE TABLE log_note (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, at INTEGER NOT NULL, text TEXT NOT
  NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX log_note_client_id_id ON log_note (client_id, id);
CREATE UNIQUE INDEX log_note_client_id_uid ON log_note (client_id, uid);
CREATE INDEX log_note_client_id_at ON log_note (client_id, at);

CREATE TABLE privacy_rule (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, purpose TEXT NOT NULL, basis TEXT NOT
  NULL, contact TEXT NOT NULL, keep_months INTEGER, review_on TEXT,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX privacy_rule_client_id_id ON privacy_rule (client_id, id);
CREATE UNIQUE INDEX privacy_rule_client_id_uid ON privacy_rule (client_id, uid);

CREATE TABLE privacy_request (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, person_id INTEGER, who TEXT NOT NULL,
  kind TEXT NOT NULL, received_on TEXT NOT NULL, due_on TEXT NOT NULL, state TEXT NOT NULL,
  closed_on TEXT, note TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX privacy_request_client_id_id ON privacy_request (client_id, id);
CREATE UNIQUE INDEX privacy_request_client_id_uid ON privacy_request (client_id, uid);
CREATE INDEX privacy_request_client_id_person_id ON privacy_request (client_id, person_id)
  WHERE person_id IS NOT NULL;
CREATE INDEX privacy_request_client_id_due_on ON privacy_request (client_id, due_on)
  WHERE deleted_at IS NULL AND closed_on IS NULL;

CREATE TABLE seal (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, person_id INTEGER NOT NULL, reason TEXT
  NOT NULL, destroy_on TEXT, content TEXT NOT NULL, digest TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX seal_client_id_id ON seal (client_id, id);
CREATE UNIQUE INDEX seal_client_id_uid ON seal (client_id, uid);
CREATE INDEX seal_client_id_person_id ON seal (client_id, person_id);

CREATE TABLE case_entry (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, at INTEGER NOT NULL, agent_id
  INTEGER, case_id INTEGER NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, payload TEXT NOT
  NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (agent_id) REFERENCES agent (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, case_id) REFERENCES inbox_case (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX case_entry_client_id_id ON case_entry (client_id, id);
CREATE UNIQUE INDEX case_entry_client_id_case_id_seq ON case_entry (client_id, case_id, seq);
CREATE INDEX case_entry_client_id_at ON case_entry (client_id, at);
"""

INDEX = (
    """CREATE VIRTUAL TABLE case_fts USING fts5(
  reference, who, title, tags, text,
  content='', detail='column', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2'
)""",
    """CREATE TRIGGER case_fts_insert AFTER INSERT ON inbox_case BEGIN
  INSERT INTO case_fts (rowid, reference, who, title, tags, text)
  VALUES (NEW.client_id << 40 | NEW.id, NEW.reference, NEW.who, NEW.title, NEW.tags, NEW.text);
END""",
    """CREATE TRIGGER case_fts_update AFTER UPDATE OF reference, who, title, tags, text ON inbox_case BEGIN
  INSERT INTO case_fts (case_fts, rowid, reference, who, title, tags, text)
  VALUES ('delete', OLD.client_id << 40 | OLD.id, OLD.reference, OLD.who, OLD.title, OLD.tags, OLD.text);
  INSERT INTO case_fts (rowid, reference, who, title, tags, text)
  VALUES (NEW.client_id << 40 | NEW.id, NEW.reference, NEW.who, NEW.title, NEW.tags, NEW.text);
END""",
    """CREATE TRIGGER case_fts_delete AFTER DELETE ON inbox_case BEGIN
  INSERT INTO case_fts (case_fts, rowid, reference, who, title, tags, text)
  VALUES ('delete', OLD.client_id << 40 | OLD.id, OLD.reference, OLD.who, OLD.title, OLD.tags, OLD.text);
END""",
)


def up(migrator, db):
    for statement in TABLES.split(";"):
        if statement.strip():
            db.execute_sql(statement)
    for statement in INDEX:
        db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 2")
