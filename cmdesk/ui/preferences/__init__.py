"""What the person chooses about the program, backups and help included."""
