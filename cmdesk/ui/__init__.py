"""Everything Qt. Shows and asks; never holds a row of the database."""
