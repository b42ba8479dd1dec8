"""Other programs' files: bytes to plain records and back. No Qt, no database, no decisions about the records."""
