"""The rules of the trade in plain Python: values in, values out. No Qt, no database, no files of its own."""
