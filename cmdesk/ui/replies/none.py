"""What the library says while there is no reply yet."""

from __future__ import annotations

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.empty import EmptyState


class NoReplies(EmptyState):
    """The first reply: written, taken from the starter pack, or brought in."""

    def __init__(self, key: str) -> None:
        """`key` writes a new one."""
        self.new = Button("", kind="primary", icon="plus", key=key)
        self.starter = Button("", icon="sparkles")
        self.bring_in = Button("", icon="file-import")
        super().__init__("messages", "", "", self.new, self.starter, self.bring_in)
        self.say(
            self.tr("No replies yet"),
            self.tr("Bring in the ones you have, begin with a ready-made set, or write the first one now."),
        )
        self.new.set_text(self.tr("Write a reply"))
        self.starter.set_text(self.tr("Starter replies"))
        self.bring_in.set_text(self.tr("Bring in a file"))
