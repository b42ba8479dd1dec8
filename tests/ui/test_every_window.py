"""Walks every page, dialog and popup of the program: names, keyboard, focus, room and language."""

import importlib.util
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from cmdesk.services.desk import Desk
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import TagChip
from cmdesk.ui.widgets.label import Label

ROOT = Path(__file__).parents[2]
CONTROLS = (
    QAbstractButton
    | QLineEdit
    | QPlainTextEdit
    | QTextEdit
    | QComboBox
    | QAbstractSpinBox
    | QAbstractItemView
)


def _pictures():
    sys.path.append(str(ROOT / "packaging"))  # where it has its neighbours
    spec = importlib.util.spec_from_file_location("pictures", ROOT / "packaging" / "pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


pictures = _pictures()
LOOKS = [
    (code, code, dark, size)
    for code in pictures.LANGUAGES
    for dark in (False, True)
    for size in pictures.SIZES
]


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory, request) -> Iterator[Desk]:
    """The demo in a language, Spanish unless a test asks for another: one at a time, as in the program."""
    fonts.load()
    code = getattr(request, "param", "es")
    with pictures.demo_desk(tmp_path_factory.mktemp("demo"), code) as opened:
        yield opened
    pictures.wear("en", dark=False)


def shown_controls(window: QWidget) -> list[QWidget]:
    """The controls of a window that the person sees, without the inner parts of Qt's own."""
    return [w for w in window.findChildren(QWidget) if isinstance(w, CONTROLS) and seen(w) and not inner(w)]


def seen(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return (
        isinstance(parent, QLineEdit | QComboBox | QAbstractSpinBox)
        or isinstance(widget, QScrollBar)
        or widget.objectName().startswith("qt_")
        or (parent is not None and parent.objectName().startswith("qt_"))
        or (isinstance(widget.window(), QWidget) and "QComboBoxPrivate" in type(widget.window()).__name__)
    )


def where(name: str, widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{name}: {type(widget).__name__} {widget.accessibleName() or text!r}"


def unnamed(name: str, window: QWidget) -> Iterator[str]:
    for control in shown_controls(window):
        told = QAccessible.queryAccessibleInterface(control)
        if not told.text(QAccessible.Text.Name).strip():
            yield f"no name, {where(name, control)}"


def unreachable(name: str, window: QWidget) -> Iterator[str]:
    """Controls that Tab does not stop at, unless their group is one stop or their field passes keys on."""
    for control in shown_controls(window):
        if stops(control) or control.focusProxy() is not None:
            continue
        one_stop = isinstance(control, QAbstractButton) and any(map(stops, siblings(control)))
        passed_on = isinstance(control, QAbstractItemView) and control.focusPolicy() == Qt.FocusPolicy.NoFocus
        if not one_stop and not passed_on:
            yield f"no keyboard, {where(name, control)}"


def siblings(button: QAbstractButton) -> list[QAbstractButton]:
    """Those of which only one can be chosen, and to which the arrows go."""
    group = button.group()
    return group.buttons() if group is not None and group.exclusive() else []


def stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def invisible_focus(name: str, window: QWidget) -> Iterator[str]:
    """Controls whose picture is the same with and without the keyboard."""
    focused = QApplication.focusWidget()
    for control in shown_controls(window):
        if not stops(control):
            continue
        around = control.parentWidget()  # it may draw the ring of a bare field
        if control.hasFocus():
            control.clearFocus()
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if not control.hasFocus() or control.grab().toImage() != before:
            continue
        ringed = around.grab().toImage()
        control.clearFocus()
        if around.grab().toImage() == ringed:
            yield f"focus not seen, {where(name, control)}"
    if focused is not None:
        focused.setFocus()


def cramped(name: str, window: QWidget) -> Iterator[str]:
    """Words that need more room than they have, or that the window cuts off at the side."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty() or inner(widget):
            continue
        needed = width_needed(widget)
        if needed > widget.width() + 1:
            yield f"needs {needed} has {widget.width()}, {where(name, widget)}"
        elif needed and widget.visibleRegion().boundingRect().width() < min(needed, widget.width()) - 1:
            yield f"cut off at the side, {where(name, widget)}"


def width_needed(widget: QWidget) -> int:
    if isinstance(widget, Button | TagChip):
        return widget.sizeHint().width()
    if isinstance(widget, QLabel) and not (isinstance(widget, Label) and widget.elides):
        words = widget.text().split() if widget.wordWrap() else [widget.text()]
        return max((widget.fontMetrics().horizontalAdvance(word) for word in words), default=0)
    return 0


def texts(window: QWidget) -> set[str]:
    """Everything that a window says."""
    said: set[str] = {window.windowTitle()}
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        said |= {widget.accessibleName(), widget.toolTip(), getattr(widget, "placeholderText", str)()}
        if isinstance(widget, QLabel | QAbstractButton):
            said.add(widget.text())
        if isinstance(widget, QComboBox):
            said |= {widget.itemText(index) for index in range(widget.count())}
    return said


def sources() -> set[str]:
    """English texts of the program whose Spanish is another."""
    messages = ET.parse(ROOT / "resources" / "i18n" / "cmdesk_es.ts").iter("message")
    pairs = [(m.findtext("source", ""), m.findtext("translation", "")) for m in messages]
    spanish = {translation for _, translation in pairs}
    return {source for source, translation in pairs if source != translation and source not in spanish}


@pytest.mark.parametrize(
    ("desk", "code", "dark", "size"),
    LOOKS,
    indirect=["desk"],
    ids=lambda part: str(part) if not isinstance(part, tuple) else f"{part[0]}px",
)
def test_every_window_is_named_reachable_and_roomy(desk, qtbot, code, dark, size):
    pictures.wear(code, dark=dark)
    wrong = [
        fault
        for name, window in pictures.every_window(desk, size)
        for check in (unnamed, unreachable, cramped)
        for fault in check(name, window)
    ]
    assert wrong == []


@pytest.mark.parametrize("scale", [1.15, 1.3])
def test_larger_text_has_room_too(desk, qtbot, scale):
    pictures.wear("es", dark=False, scale=scale)
    wrong = [f for name, window in pictures.every_window(desk, (1360, 860)) for f in cramped(name, window)]
    assert wrong == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_focus_is_seen_on_every_control(desk, qtbot, dark):
    pictures.wear("es", dark=dark)
    windows = pictures.every_window(desk, (1360, 860))
    wrong = [fault for name, window in windows for fault in invisible_focus(name, window)]
    assert wrong == []


def test_no_english_stands_on_a_spanish_screen(desk, qtbot):
    pictures.wear("es", dark=False)
    english = sources() - {"English"}  # a language is called in its own words
    assert english
    found = {
        f"{name}: {text}"
        for name, window in pictures.every_window(desk, (1360, 860))
        for text in texts(window) & english
    }
    assert found == set()


def test_the_checks_find_what_they_look_for(qtbot, desk):
    """A nameless, unreachable, cramped control is seen by each of them."""
    pictures.wear("en", dark=False)
    window = QWidget()
    qtbot.addWidget(window)
    button = QAbstractButtonThatShowsNothing(window)
    button.setGeometry(QRect(QPoint(10, 10), QPoint(40, 40)))
    label = Label("Quite a long sentence")
    label.setParent(window)
    label.setGeometry(10, 50, 30, 20)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found: dict[str, Callable[[str, QWidget], Iterator[str]]] = {
        "no name": unnamed,
        "no keyboard": unreachable,
        "needs": cramped,
    }
    for told, check in found.items():
        assert [fault for fault in check("here", window) if fault.startswith(told)]
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    assert list(invisible_focus("here", window))


class QAbstractButtonThatShowsNothing(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event) -> None:
        pass
