"""Every control of the kit: it has a name, shows where the keyboard is, needs no more room than it asks for."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain import colours
from cmdesk.ui.theme import active, fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets.button import Button, IconButton, Painted
from cmdesk.ui.widgets.chips import BrandChip, Initials, Keycap, Pill, TagChip
from cmdesk.ui.widgets.counter import Bar, CounterRing
from cmdesk.ui.widgets.empty import EmptyState
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, ColourPicker, LineEdit, SearchField, TextBox, WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.rows import RowModel, RowPainter, RowsView
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.steps import DateField, NumberField

BRAND = ("HT", "terracotta")


class Plain(RowPainter[int]):
    def draw(self, p, rect, row):
        p.drawText(rect, str(row))


def some_rows() -> RowsView:
    model: RowModel[int] = RowModel(lambda ids: ids, "Row {}".format)
    model.show(range(40))
    return RowsView("Replies", model, Plain())


def some_words() -> WordList:
    words = WordList("Words to use", hint="Add a word", remove="Take {word} away")
    words.set_words(["obrador", "sin prisa"])
    return words


def a_slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setAccessibleName("Formal or close")
    return slider


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "primary": lambda: Button("Nueva respuesta", kind="primary", icon="plus", key="Ctrl N"),
    "secondary": lambda: Button("Usar en el caso"),
    "ghost": lambda: Button("Añadir dato", kind="ghost", icon="plus"),
    "danger": lambda: Button("Borrar", kind="danger", icon="trash"),
    "calm": lambda: Button("Calma", kind="calm"),
    "brand": lambda: Button("Copiar para Horno Trigalba", kind="brand", brand=BRAND, key="↵"),
    "menu": lambda: Button("Más usadas", kind="ghost", menu=True),
    "icon": lambda: IconButton("star", "Favorite"),
    "framed icon": lambda: IconButton("search", "Search", framed=True, key="Ctrl+K"),
    "tag": lambda: TagChip("alérgenos", removable=True),
    "segmented": lambda: Segmented("Network", [("x", "X", "brand-x"), ("", "Any", "")]),
    "line": lambda: LineEdit("Title", text="Disculpa"),
    "search": lambda: SearchField("Search replies"),
    "text": lambda: TextBox("Text", text="Hola"),
    "choice": lambda: Choice("Language", [("es", "Español"), ("en", "English")]),
    "words": some_words,
    "colours": lambda: ColourPicker("Colour", {name: name.title() for name in colours.NAMES}, "teal"),
    "number": lambda: NumberField("Days", value=3, suffix=" d"),
    "date": lambda: DateField("Until"),
    "check": lambda: QCheckBox("Start with the system"),
    "radio": lambda: QRadioButton("Español"),
    "slider": a_slider,
    "rows": some_rows,
    "form row": lambda: FormRow("Phone", LineEdit("Phone", text="96000"), help="With its prefix"),
    "empty": lambda: EmptyState("inbox", "Clear", "Paste the next comment.", Button("Paste"), colour="teal"),
}
SIGNS: dict[str, Callable[[], QWidget]] = {
    "chip": lambda: BrandChip(*BRAND, "Brand: Horno Trigalba"),
    "tile": lambda: Initials(*BRAND, "Brand: Horno Trigalba"),
    "key": lambda: Keycap("Ctrl"),
    "pill": lambda: Pill("Aprobada", "ok", glyph="approved"),
    "iconed pill": lambda: Pill("Falta", "danger", icon="alert-triangle"),
    "counter": lambda: CounterRing("Characters", "{used} of {limit} characters"),
    "bar": lambda: Bar("Complete", colour="teal"),
}


@pytest.fixture(autouse=True)
def usual_look(qapp) -> Iterator[None]:
    fonts.load()
    style.apply(Look())
    yield
    style.apply(Look())


@pytest.fixture
def shown(qtbot):
    """Puts a control in an active window, below another one that can take the keyboard away."""
    windows = []  # qtbot only remembers them weakly

    def show(control: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.addWidget(LineEdit("Elsewhere"))
        row = QHBoxLayout()
        row.addWidget(control)
        column.addLayout(row)
        column.addStretch(1)
        window.resize(720, 480)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def stops(widget: QWidget) -> list[QWidget]:
    """The controls that Tab reaches, the widget itself included."""
    return [
        each
        for each in [widget, *widget.findChildren(QWidget)]
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and not each.focusProxy()
        if not isinstance(each.parentWidget(), (DateField, NumberField))
    ]


def ringed(image: QImage) -> int:
    """How many points have the colour that only the focus has."""
    focus = QColor(active.tokens().focus).rgb()
    return sum(image.pixel(x, y) == focus for x in range(image.width()) for y in range(image.height()))


def picture(window: QWidget, of: QWidget) -> QImage:
    QApplication.processEvents()
    return window.grab(QRect(of.mapTo(window, QPoint(0, 0)), of.size())).toImage()


@pytest.mark.parametrize("name", CONTROLS)
def test_whatever_tab_reaches_has_a_name_and_a_role(name, shown):
    control = CONTROLS[name]()
    shown(control)
    assert stops(control)
    for stop in stops(control):
        interface = QAccessible.queryAccessibleInterface(stop)
        assert interface.text(QAccessible.Text.Name)
        assert interface.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", CONTROLS)
def test_the_picture_tells_where_the_keyboard_is(name, dark, shown, qtbot):
    style.apply(Look(dark=dark))
    control = CONTROLS[name]()
    window = shown(control)
    elsewhere = window.findChild(LineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for stop in stops(control):
        elsewhere.setFocus()
        assert ringed(picture(window, stop)) == 0
        stop.setFocus(Qt.FocusReason.OtherFocusReason)  # Tab would select the text, in the same colour
        qtbot.waitUntil(stop.hasFocus)
        assert ringed(picture(window, stop)) >= 40


@pytest.mark.parametrize("name", ["segmented", "colours"])
def test_a_group_of_choices_is_one_stop(name, shown):
    control = CONTROLS[name]()
    shown(control)
    assert len(stops(control)) == 1


@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3])
@pytest.mark.parametrize("name", [*CONTROLS, *SIGNS])
def test_no_words_are_wider_than_what_they_stand_in(name, scale, shown):
    style.apply(Look(scale=scale))
    control = (CONTROLS | SIGNS)[name]()
    shown(control)
    for label in control.findChildren(QLabel):
        if not (isinstance(label, Label) and label.elides) and label.isVisible():
            assert label.width() >= label.minimumSizeHint().width()
    for button in [control, *control.findChildren(QAbstractButton)]:
        if isinstance(button, Painted) and button.isVisible():
            measure = QFontMetricsF(fonts.font(13, 500) if button.text() else button.font())
            assert button.width() >= measure.horizontalAdvance(button.text()) * (12 / 13)
            assert button.width() >= button.minimumSizeHint().width()


@pytest.mark.parametrize("name", [*CONTROLS, *SIGNS])
def test_a_control_follows_the_look_while_it_is_shown(name, shown):
    control = (CONTROLS | SIGNS)[name]()
    window = shown(control)
    light = picture(window, control)
    style.apply(Look(dark=True))
    assert picture(window, control) != light
    style.apply(Look())
    assert picture(window, control) == light


@pytest.mark.parametrize("name", ["primary", "brand", "segmented", "tag", "line", "choice", "rows", "number"])
def test_larger_text_makes_a_larger_control(name, shown):
    control = CONTROLS[name]()
    shown(control)

    def size() -> int:
        QApplication.processEvents()
        return control.rowHeight(0) if isinstance(control, RowsView) else control.sizeHint().height()

    usual = size()
    style.apply(Look(scale=1.3))
    assert size() > usual


@pytest.mark.parametrize("name", [*CONTROLS])
def test_pointer_targets_are_at_least_28_px_high(name, shown):
    control = CONTROLS[name]()
    shown(control)
    for stop in stops(control):
        if not isinstance(stop, (QCheckBox, QRadioButton, QSlider)):
            assert stop.height() >= 28


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("name", ["primary", "brand", "icon", "segmented"])
def test_pictures_are_sharp_on_scaled_screens(name, ratio, shown):
    control = CONTROLS[name]()
    shown(control)
    image = QImage((control.size().toSizeF() * ratio).toSize(), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    control.render(image)
    assert len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 8
    assert image.deviceIndependentSize().toSize() == QSize(control.width(), control.height())
