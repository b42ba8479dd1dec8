"""What comes first today, of one brand or of all."""
