"""Puts a look in force: Fusion with our colours, and a style sheet for Qt's own controls."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from cmdesk.ui.theme import active, fonts, icons
from cmdesk.ui.theme.active import Look
from cmdesk.ui.theme.tokens import Tokens


def apply(look: Look) -> None:
    """Make everything look like `look`, at once and while running."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if active.look() == look and app.styleSheet():
        return  # it is; putting it on again would cost every widget that there is
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    active.take(look)
    app.setPalette(_palette(active.tokens()))
    app.setFont(fonts.font(13))
    app.setStyleSheet(_sheet(active.tokens()))


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def system_is_still() -> bool:
    """Whether the desktop asks for little motion; Qt tells from 6.12 on."""
    hints = QGuiApplication.styleHints()
    preference = getattr(hints, "motionPreference", None)
    return preference is not None and "Reduced" in str(preference())


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for part, colour in (
        (role.Window, t.canvas),
        (role.WindowText, t.text),
        (role.Base, t.surface),
        (role.AlternateBase, t.sunken),
        (role.Text, t.text),
        (role.Button, t.surface),
        (role.ButtonText, t.text),
        (role.Highlight, t.focus),
        (role.HighlightedText, t.canvas if t.dark else "#ffffff"),
        (role.PlaceholderText, t.text3),
        (role.ToolTipBase, t.raised),
        (role.ToolTipText, t.text),
        (role.Link, t.link),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(t.disabled))
    return palette


@cache
def _drawn() -> tempfile.TemporaryDirectory[str]:
    """Where the few pictures that a style sheet needs as files lie while the program runs."""
    return tempfile.TemporaryDirectory(prefix="cmdesk-style-")


def _picture(name: str, colour: str, size: int) -> str:
    file = Path(_drawn().name) / f"{name}-{colour.lstrip('#')}-{size}.png"
    if not file.exists():
        icons.pixmap(name, size, colour, 2.0, 2.0).save(str(file))
    return file.as_posix()


def _sheet(t: Tokens) -> str:
    s = fonts.scaled
    editors = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateTimeEdit"
    one_line = "QLineEdit, QComboBox, QSpinBox, QDateTimeEdit"
    down, up = _picture("chevron-down", t.text2, 16), _picture("chevron-up", t.text2, 16)
    tick = _picture("check", t.on_ink, 14)
    return f"""
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line2}; padding: 0 2px; }}
    {editors} {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.field}; border-radius: 8px;
        padding: 0 10px; selection-background-color: {t.focus};
        selection-color: {t.canvas if t.dark else "#ffffff"}; placeholder-text-color: {t.text3}; }}
    {one_line} {{ min-height: {s(34)}px; }}
    *[dense="true"] {{ min-height: {s(28)}px; }}
    QPlainTextEdit, QTextEdit {{ padding: 8px; }}
    QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QSpinBox:hover,
    QDateTimeEdit:hover {{ border-color: {t.text2}; }}
    QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus {{
        border: 2px solid {t.focus}; padding: 0 9px; }}
    QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {t.focus}; padding: 7px; }}
    QAbstractSpinBox {{ min-height: {s(34) - 3}px; }}
    QLineEdit[leading="true"] {{ padding-left: 2px; }}
    QLineEdit[leading="true"]:focus {{ padding-left: 1px; }}
    *[wrong="true"] {{ border: 1px solid {t.danger}; }}
    *[wrong="true"]:focus {{ border: 2px solid {t.danger}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit:read-only {{
        background: {t.sunken}; color: {t.text2}; border-color: {t.line2}; }}
    *[flat="true"], *[flat="true"]:focus, *[flat="true"]:hover {{ border: none; background: transparent; padding: 0; }}
    QComboBox {{ padding: 0 12px; }}
    QComboBox:focus {{ padding: 0 11px; }}
    QPlainTextEdit[flat="true"] {{ padding: 2px; }}
    QPlainTextEdit[flat="true"]:focus {{ border: 2px solid {t.focus}; border-radius: 6px; padding: 0; }}
    QComboBox::drop-down {{ border: none; width: 26px; }}
    QComboBox::down-arrow {{ image: url({down}); width: 16px; height: 16px; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line2};
        border-radius: 8px; padding: 4px; outline: 0; selection-background-color: {t.selected};
        selection-color: {t.text}; }}
    QComboBox QAbstractItemView::item {{ min-height: {s(28)}px; padding: 0 8px; border-radius: 6px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {t.selected}; color: {t.text}; }}
    QSpinBox::up-button, QDateTimeEdit::up-button, QSpinBox::down-button,
    QDateTimeEdit::down-button {{ border: none; width: 18px; background: transparent; }}
    QSpinBox::up-arrow, QDateTimeEdit::up-arrow {{ image: url({up}); width: 12px; height: 12px; }}
    QSpinBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
    QCheckBox, QRadioButton {{ spacing: 10px; color: {t.text}; padding: 4px; border: 2px solid transparent;
        border-radius: 8px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {t.focus}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid {t.field};
        background: {t.surface}; }}
    QCheckBox::indicator {{ border-radius: 5px; }}
    QRadioButton::indicator {{ border-radius: 9px; }}
    QCheckBox::indicator:checked {{ background: {t.ink}; border-color: {t.ink}; image: url({tick}); }}
    QRadioButton::indicator:checked {{ background: {t.surface}; border: 5px solid {t.ink}; width: 8px; height: 8px; }}
    QSlider {{ min-height: 24px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.line2}; }}
    QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: {t.ink}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {t.focus}; width: 14px; height: 14px; }}
    QScrollArea, QAbstractItemView {{ background: transparent; border: none; outline: 0; }}
    QHeaderView, QHeaderView::section {{ background: {t.surface}; color: {t.text2}; border: none; padding: 4px 8px; }}
    QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle {{ background: {t.line2}; border-radius: 3px; min-height: 28px; min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {t.field}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTableView {{ selection-background-color: transparent; }}
    QMenu {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line2}; border-radius: 10px; padding: 6px; }}
    QMenu::item {{ padding: 6px 24px 6px 10px; border-radius: 6px; min-height: {s(20)}px; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::indicator {{ width: 16px; height: 16px; padding-left: 8px; }}
    QMenu::indicator:checked {{ image: url({_picture("check", t.text, 16)}); }}
    QMenu::item:selected {{ background: {t.selected}; }}
    QMenu::item:disabled {{ color: {t.disabled}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px 4px; }}
    QSplitter::handle {{ background: {t.line}; }}
    """
