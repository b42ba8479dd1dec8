"""The crisis: its page in the rail, and the window that leads through the nine steps with nothing else around."""
