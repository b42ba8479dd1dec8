"""What the program can do, one function per thing a person does. No Qt, no SQL text."""
