"""What the community says while nobody is in it."""

from __future__ import annotations

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.empty import EmptyState


class NoPeople(EmptyState):
    """People come by themselves with the cases; the first can be written down by hand."""

    def __init__(self) -> None:
        self.new = Button("", kind="primary", icon="user-plus", key="Ctrl N")
        super().__init__("users", "", "", self.new)
        self.say(
            self.tr("Nobody here yet"),
            self.tr(
                "Whoever writes to the brand appears here once their case is logged, with face and name. "
                "You can also add people by hand."
            ),
        )
        self.new.set_text(self.tr("Add a person"))
