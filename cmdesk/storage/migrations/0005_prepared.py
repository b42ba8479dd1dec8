"""Hard questions with their answers, the first messages for them, and the crisis manual of a brand."""

STATEMENTS = """
CREATE TABLE hard_question (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, scenario TEXT NOT NULL,
  question TEXT NOT NULL, area TEXT NOT NULL, likelihood INTEGER NOT NULL, impact INTEGER NOT NULL,
  level INTEGER, to_check TEXT NOT NULL, answer TEXT NOT NULL, evidence TEXT NOT NULL, channel TEXT
  NOT NULL, owner TEXT NOT NULL, spokesperson TEXT NOT NULL, valid_until TEXT, approved_by TEXT NOT
  NULL, approved_at INTEGER, approval_hash TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX hard_question_client_id_id ON hard_question (client_id, id);
CREATE UNIQUE INDEX hard_question_client_id_uid ON hard_question (client_id, uid);

CREATE TABLE holding_statement (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, question_id INTEGER NOT NULL,
  network TEXT NOT NULL, short INTEGER NOT NULL, body TEXT NOT NULL, valid_until TEXT, approved_by
  TEXT NOT NULL, approved_at INTEGER, approval_hash TEXT NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, question_id) REFERENCES hard_question (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX holding_statement_client_id_id ON holding_statement (client_id, id);
CREATE UNIQUE INDEX holding_statement_client_id_uid ON holding_statement (client_id, uid);
CREATE UNIQUE INDEX holding_statement_client_id_question_id_network_short
  ON holding_statement (client_id, question_id, network, short) WHERE deleted_at IS NULL;
CREATE INDEX holding_statement_client_id_question_id ON holding_statement (client_id, question_id);

CREATE TABLE crisis_manual (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, coordinates TEXT NOT NULL,
  approves TEXT NOT NULL, deputy TEXT NOT NULL, publishes TEXT NOT NULL, speaks TEXT NOT NULL, legal
  TEXT NOT NULL, out_of_hours TEXT NOT NULL, notes TEXT NOT NULL, reviewed_on TEXT, review_on TEXT,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX crisis_manual_client_id_id ON crisis_manual (client_id, id);
CREATE UNIQUE INDEX crisis_manual_client_id_uid ON crisis_manual (client_id, uid);
"""


def up(migrator, db):
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 5")
