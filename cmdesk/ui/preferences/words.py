"""The person's own dictionary: words that are no mistakes, whatever the brand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.ui.widgets.inputs import WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class WordsSection(QWidget):
    """Each word counts at once, and no more once it is taken away."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("My dictionary"), "panel"))
        told = self.tr(
            "These words are never underlined. A brand's own stand in its profile, under voice and tone."
        )
        column.addWidget(Label(told, "meta", wrap=True))
        self.words = WordList(
            self.tr("My dictionary"),
            hint=self.tr("Write a word and press Enter"),
            remove=self.tr("Take away {word}"),
        )
        self.words.set_words(sorted(session.preferences.words))
        self.words.changed.connect(self._keep)
        column.addWidget(self.words)
        column.addStretch(1)

    def _keep(self) -> None:
        known = self._session.preferences.words
        words = [word.lower() for word in self.words.words()]
        self._session.prefer(words={word: known.get(word, "") for word in words})
