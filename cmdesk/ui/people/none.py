"""What the community says while nobody is in it."""

from __future__ import annotations

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.empty import EmptyState


class NoPeople(EmptyState):
    """People come by themselves with the cases; the first can be written down by hand."""

    def __init__(self) -> None:
        self.new = Button("", kind="primary", icon="user-plus", key="Ctrl N")
        self.bring_in = Button("", icon="file-import")
        super().__init__("users", "", "", self.new, self.bring_in)
        self.say(
            self.tr("Nobody here yet"),
            self.tr(
                "Whoever writes to the brand appears here once their case is logged, with face and name. "
                "You can also add people by hand, or bring them in from a file."
            ),
        )
        self.new.set_text(self.tr("Add a person"))
        self.bring_in.set_text(self.tr("Bring in a file"))
