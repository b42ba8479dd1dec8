"""What the inbox of a client was like in a period, in figures and charts."""
