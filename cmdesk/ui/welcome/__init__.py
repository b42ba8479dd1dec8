"""The first minutes: language, first client, starter replies, import or the demo."""
