"""What a review of a text found, and where."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters: it stops the copying, deserves a second look, or is a detail."""

    STOP = "stop"
    LOOK = "look"
    DETAIL = "detail"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in `text[start:end]`; the offsets are Python characters of the text as given.

    `code` names the rule and `message_key` the sentence that explains it; `group` puts related rules together;
    `fix` is what could stand there instead; `about` is the name of the client that the text belongs to, where
    that is what is wrong.
    """

    code: str
    group: str
    severity: Severity
    start: int
    end: int
    message_key: str
    fix: str | None = None
    about: str = ""

    @property
    def overridable(self) -> bool:
        """Whether the person may copy in spite of it, giving a reason: never with a gap left in the text."""
        return self.code != "placeholder"
