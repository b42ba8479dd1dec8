"""What was said to a brand and needs an outcome: the list, one case, and what is done about it."""
