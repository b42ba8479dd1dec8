"""The language of the windows, and how they look."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Session


class LookSection(QWidget):
    """Each choice holds at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, chosen = session, session.preferences
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(Label(self.tr("Language and look"), "panel"))
        tongues = [("", self.tr("The system's")), *language.LANGUAGES.items()]
        self.language = Choice(self.tr("Language of the windows"), tongues, chosen.language)
        self.language.activated.connect(lambda _at: session.prefer(language=self.language.value))
        told = self.tr("Replies keep their own language, whatever you choose here")
        column.addWidget(FormRow(self.tr("Language of the windows"), self.language, help=told))
        themes = [
            ("system", self.tr("System"), "device-desktop"),
            ("light", self.tr("Light"), "sun"),
            ("dark", self.tr("Dark"), "moon"),
        ]
        self.theme = Segmented(self.tr("Colours"), themes)
        self.theme.choose(chosen.theme)
        self.theme.chosen.connect(lambda value: session.prefer(theme=value))
        column.addWidget(FormRow(self.tr("Colours"), self.theme))
        sizes = [("1.0", "100 %", ""), ("1.15", "115 %", ""), ("1.3", "130 %", "")]
        self.text_size = Segmented(self.tr("Size of the text"), sizes)
        self.text_size.choose(str(chosen.text_scale))
        self.text_size.chosen.connect(lambda value: session.prefer(text_scale=float(value)))
        column.addWidget(FormRow(self.tr("Size of the text"), self.text_size))
        motions = [
            ("system", self.tr("As the system says"), ""),
            ("on", self.tr("Nothing moves"), ""),
            ("off", self.tr("A little"), ""),
        ]
        self.motion = Segmented(self.tr("Motion"), motions)
        self.motion.choose(chosen.reduced_motion)
        self.motion.chosen.connect(lambda value: session.prefer(reduced_motion=value))
        column.addWidget(FormRow(self.tr("Motion"), self.motion))
        self.system_font = QCheckBox(self.tr("Use the system's typeface"))
        self.system_font.setChecked(chosen.system_font)
        self.system_font.toggled.connect(lambda on: session.prefer(system_font=on))
        column.addWidget(self.system_font)
        column.addStretch(1)
