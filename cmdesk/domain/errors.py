"""Refusals that the person can understand and act on."""


class DeskError(Exception):
    """A rule said no.

    `code` names the sentence (the screen and the command line own the words, in both languages);
    `details` fills its blanks.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details
