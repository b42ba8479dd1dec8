"""The command line: its arguments, its commands and its sentences, without Qt unless a window is asked for."""
