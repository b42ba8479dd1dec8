"""Windows that ask. Opened, never executed: the program goes on, and a test clicks the real buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.ui.theme import active, motion, paint
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Rule, Scroll
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label


class Dialog(QDialog):
    """A title, a body that scrolls when it must, and a row of buttons.

    Fill `body` (a column), add buttons with `add_button`, then `open()`. Esc closes. A client's `colour`
    makes a strip at the top. `head` is the row of the title. It dies when it closes.
    """

    def __init__(
        self, parent: QWidget, title: str, *, colour: str = "", size: tuple[int, int] = (560, 420)
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._wanted = QSize(*size)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._strip = _Strip(colour)
        self._strip.setVisible(bool(colour))
        outer.addWidget(self._strip)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(24, 18, 24, 12)
        self.heading = Label(title, "title", wrap=True)
        self.head.addWidget(self.heading, 1)
        outer.addLayout(self.head)
        self._scroll = Scroll(margins=(24, 4, 24, 18), spacing=16)
        self.body = self._scroll.column
        outer.addWidget(self._scroll, 1)
        self.problem = Label("", ink="danger", wrap=True, selectable=True)
        self.problem.setContentsMargins(24, 6, 24, 6)
        self.problem.hide()
        outer.addWidget(self.problem)
        outer.addWidget(Rule())
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(24, 12, 24, 14)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        outer.addLayout(self._buttons)

    def add_button(
        self, button: Button, pressed: Callable[[], object], *, default: bool = False, left: bool = False
    ) -> Button:
        """Add a button to the row; the default one is pressed by Enter in a one-line field."""
        button.clicked.connect(pressed)
        if left:
            self._buttons.insertWidget(self._at_left, button)
            self._at_left += 1
        else:
            self._buttons.addWidget(button)
        if default:
            self._default = button
        return button

    _default: Button | None = None
    _at_left = 0  # how many buttons stand there

    def finish_by_key(self) -> None:
        """Let Ctrl+Enter press the default button from within a text of several lines, too."""
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.press_default)

    def say_problem(self, sentence: str) -> None:
        """Say what is refused; the dialog stays, and so does what was typed. "" takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def set_colour(self, colour: str) -> None:
        self._strip.colour = colour
        self._strip.setVisible(bool(colour))
        self._strip.update()

    def press_default(self) -> None:
        """What Enter does."""
        if self._default is not None and self._default.isEnabled():
            self._default.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press_default()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            p.fillRect(self.rect(), paint.colour("raised"))

    def showEvent(self, event: QShowEvent) -> None:
        room = self.screen().availableGeometry().size() - QSize(48, 64)
        self.resize(self._wanted.expandedTo(self.minimumSizeHint()).boundedTo(room))
        self._outer.activate()
        self.resize((self.size() + QSize(0, self._scroll.missing_height())).boundedTo(room))
        super().showEvent(event)
        motion.appear(self)


class _Strip(QFrame):
    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setFixedHeight(5)
        active.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.colour:
            with paint.on(self) as p:
                p.fillRect(QRectF(self.rect()), paint.colour(active.brand(self.colour).solid))


def confirm(
    parent: QWidget,
    title: str,
    text: str,
    action: str,
    cancel: str,
    done: Callable[[], object],
    *,
    danger: bool = False,
) -> Dialog:
    """Ask before what cannot be undone; `done` is called when the person says yes."""
    dialog = Dialog(parent, title, size=(440, 200))
    dialog.body.addWidget(Label(text, "reading", ink="text2", wrap=True))
    dialog.add_button(Button(cancel), dialog.reject).setFocus()
    dialog.add_button(
        Button(action, kind="danger" if danger else "primary"), dialog.accept, default=not danger
    )
    dialog.accepted.connect(done)
    dialog.open()
    return dialog


def ask_reason(
    parent: QWidget,
    title: str,
    text: str,
    label: str,
    action: str,
    cancel: str,
    done: Callable[[str], object],
) -> Dialog:
    """Ask for a written reason; `done` gets it. The action waits until something is written."""
    dialog = Dialog(parent, title, size=(480, 268))
    dialog.body.addWidget(Label(text, "reading", ink="text2", wrap=True))
    box = TextBox(label, least=2, most=6)
    dialog.body.addWidget(FormRow(label, box))
    dialog.add_button(Button(cancel), dialog.reject)
    act = dialog.add_button(Button(action, kind="primary"), dialog.accept, default=True)
    act.setEnabled(False)
    box.textChanged.connect(lambda: act.setEnabled(bool(box.toPlainText().strip())))
    dialog.accepted.connect(lambda: done(box.toPlainText().strip()))
    dialog.open()
    box.setFocus()
    return dialog
