"""The data file: tables, constraints, migrations, search index, backups. No Qt, no decisions."""
