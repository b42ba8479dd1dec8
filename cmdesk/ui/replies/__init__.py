"""The library of prepared replies and its editor."""
