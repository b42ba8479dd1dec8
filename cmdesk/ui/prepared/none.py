"""What the page says while nothing is prepared."""

from __future__ import annotations

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.empty import EmptyState


class NothingPrepared(EmptyState):
    """The catalogue is the quickest beginning."""

    def __init__(self) -> None:
        self.take = Button("", kind="primary", icon="stack-2")
        self.new = Button("", icon="plus", key="Ctrl N")
        super().__init__("lifebuoy", "", "", self.take, self.new)
        self.say(
            self.tr("Nothing prepared yet"),
            self.tr(
                "Most crises are small when the answer is ready. Take the typical questions of your sector, each "
                "with a first message, and answer the worst ones on a calm day."
            ),
        )
        self.take.set_text(self.tr("Take from the catalogue"))
        self.new.set_text(self.tr("Write a question"))
