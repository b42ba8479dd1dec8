"""The quick palette: find, fill in, copy, in a small window over everything."""
