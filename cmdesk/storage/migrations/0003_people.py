"""Who is not the same person, and when each person itself wrote, whatever was merged into it.

Of people merged before, that is not known any more: theirs stays what it was of all together.
"""

STATEMENTS = """
ALTER TABLE person ADD COLUMN own_first_at INTEGER;
ALTER TABLE person ADD COLUMN own_last_at INTEGER;
UPDATE person SET own_first_at = first_contact_at, own_last_at = last_contact_at;

CREATE TABLE not_same (
  id INTEGER NOT NULL PRIMARY KEY, client_id INTEGER NOT NULL, uid BLOB NOT NULL, created_at INTEGER
  NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, person_id INTEGER NOT NULL, other_id
  INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (client_id, other_id) REFERENCES person (client_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX not_same_client_id_id ON not_same (client_id, id);
CREATE UNIQUE INDEX not_same_client_id_uid ON not_same (client_id, uid);
CREATE INDEX not_same_client_id_person_id ON not_same (client_id, person_id);
CREATE INDEX not_same_client_id_other_id ON not_same (client_id, other_id);
"""


def up(migrator, db):
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 3")
