"""CM Desk: the desk of a community manager. Offline, one client at a time."""

__version__ = "0.1.0"
