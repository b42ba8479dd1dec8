"""Misspelled words underlined as they are written, and what was meant in the menu of the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from cmdesk.domain import spelling as rules
from cmdesk.domain import tongue
from cmdesk.preferences import Preferences
from cmdesk.services import spelling
from cmdesk.services.clients import list_clients
from cmdesk.services.desk import Change, ClientScope, Topic
from cmdesk.services.spelling import Dictionary, OwnSpelling
from cmdesk.ui.theme import active
from cmdesk.ui.widgets.session import Session

SOON = 300  # ms after which the language of what is written is told
_TOPICS = {Topic.PROFILE, Topic.MARKS, Topic.CLIENTS}


class Spelling(QSyntaxHighlighter):
    """Of one text, of the active client or of that of `scope`. Its language follows what is written; a dictionary that isn't there yet is read meanwhile.

    The word that is being typed is left alone until the cursor leaves it.
    """

    def __init__(
        self, editor: QTextEdit | QPlainTextEdit, session: Session, scope: ClientScope | None = None
    ) -> None:
        super().__init__(editor.document())
        self._editor, self._session, self._given = editor, session, scope
        self._language = ""
        self._dictionary: Dictionary | None = None
        self._own: OwnSpelling | None = None
        self._held = -1  # the block of the word that is being typed
        self._seen = -1  # the revision of the document that was looked at
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._follow)
        self._form = QTextCharFormat()
        self._dress()
        for watched in (editor, editor.viewport()):
            watched.installEventFilter(self)
        editor.document().contentsChanged.connect(self._on_change)
        editor.cursorPositionChanged.connect(self._on_move)
        session.changed.connect(self._on_data)
        session.client_changed.connect(self._start_anew)
        session.preferences_changed.connect(self._on_preferences)
        active.changed.connect(self._redress)

    # -- what is underlined -----------------------------------------------------------------------

    def highlightBlock(self, text: str) -> None:
        self._seen = self.document().revision()
        if self._dictionary is None or self._editor.isReadOnly():
            return
        block, cursor = self.currentBlock(), self._editor.textCursor()
        typed = cursor.positionInBlock() if self._typing and cursor.block() == block else -1
        for start, end in self._misspelled(text):
            first, behind = _units(text[:start]), _units(text[:end])
            if behind == typed:
                self._held = block.blockNumber()
            else:
                self.setFormat(first, behind - first, self._form)

    @property
    def _typing(self) -> bool:
        return self._editor.hasFocus() and not self._editor.textCursor().hasSelection()

    def _misspelled(self, text: str) -> list[tuple[int, int]]:
        vos = self._own is not None and self._own.vos
        return rules.misspelled(text, self._language, self._knows, vos=vos)

    def _knows(self, word: str) -> bool:
        assert self._dictionary is not None
        own = self._own.words if self._own is not None else ()
        small = word.lower()
        return small in own or small in self._session.preferences.words or self._dictionary.knows(word)

    @property
    def _scope(self) -> ClientScope | None:
        return self._given or (self._session.scope if self._session.client is not None else None)

    # -- what happens -----------------------------------------------------------------------------

    def _on_change(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_move(self) -> None:
        """The word that was being typed is done once the cursor is elsewhere."""
        held, self._held = self._held, -1
        block = self.document().findBlockByNumber(held)
        if held >= 0 and block.isValid():
            self.rehighlightBlock(block)

    def _on_data(self, change: Change) -> None:
        if change.topics & _TOPICS:
            self._start_anew()

    def _on_preferences(self, before: Preferences, now: Preferences) -> None:
        if before.words != now.words:
            self._start_anew()

    def _start_anew(self, *_: object) -> None:
        self._language, self._own = "", None
        if self._seen >= 0:
            self._soon.start()

    def _follow(self) -> None:
        """Know the language and the brand of what is written; look at it again where that is another."""
        scope = self._scope
        if scope is None or self._editor.isReadOnly():
            return
        if self._own is None and not any(row.id == scope.client_id for row in list_clients(scope.desk)):
            return  # the brand was removed meanwhile
        own = self._own = self._own or spelling.of_brand(scope)
        language = tongue.of_text(self._editor.toPlainText(), own.language)
        if language != self._language:
            self._language = language
            self._take(spelling.loaded(language))
            if self._dictionary is None and language in rules.LANGUAGES:
                job = self._session.run("", lambda _progress: spelling.load(language), quiet=True)
                job.finished.connect(self._on_loaded)
        elif self._seen != self.document().revision():
            self.rehighlight()  # the text was changed without a word

    def _on_loaded(self, _dictionary: object) -> None:
        self._take(spelling.loaded(self._language))

    def _take(self, dictionary: Dictionary | None) -> None:
        self._dictionary = dictionary
        self.rehighlight()

    def _dress(self) -> None:
        self._form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._form.setUnderlineColor(QColor(active.tokens().danger))

    def _redress(self) -> None:
        self._dress()
        self.rehighlight()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._soon.start()
        elif isinstance(event, QContextMenuEvent) and event.type() == QEvent.Type.ContextMenu:
            return self._open_menu(event)
        return False

    # -- what was meant ---------------------------------------------------------------------------

    def word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """The misspelled word that a cursor is in, selected."""
        if self._dictionary is None or self._editor.isReadOnly():
            return None
        block, text = cursor.block(), cursor.block().text()
        place = len(text.encode("utf-16-le")[: 2 * cursor.positionInBlock()].decode("utf-16-le", "ignore"))
        span = next((span for span in self._misspelled(text) if span[0] <= place <= span[1]), None)
        if span is None:
            return None
        found = QTextCursor(block)
        found.setPosition(block.position() + _units(text[: span[0]]))
        found.setPosition(block.position() + _units(text[: span[1]]), QTextCursor.MoveMode.KeepAnchor)
        return found

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        editor = self._editor
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = editor.textCursor() if by_key else editor.cursorForPosition(event.pos())
        word = self.word_at(cursor)
        if word is None:
            return False
        menu = editor.createStandardContextMenu()
        self._offer(menu, word)
        at = (
            editor.viewport().mapToGlobal(editor.cursorRect(word).bottomLeft())
            if by_key
            else event.globalPos()
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at + QPoint(0, 2))
        return True

    def _offer(self, menu: QMenu, word: QTextCursor) -> None:
        """Put what was meant, and ways to keep the word, before the usual acts."""
        text, usual = word.selectedText(), menu.actions()[0]
        vos = self._own is not None and self._own.vos
        meant = rules.suggestions(text, self._language, self._knows, vos=vos)
        for right in meant:
            act = self._act(menu, usual, right, lambda right=right: word.insertText(right))
            font = act.font()
            font.setBold(True)
            act.setFont(font)
        if not meant:
            self._act(menu, usual, self.tr("No suggestions"), lambda: None).setEnabled(False)
        menu.insertSeparator(usual)
        self._act(menu, usual, self.tr("Add to my dictionary"), lambda: self._keep(text))
        if self._own is not None and (scope := self._scope) is not None:
            words = self.tr("Add to the words of {brand}").format(brand=self._own.name)
            self._act(menu, usual, words, lambda: spelling.add_word(scope, text))
        menu.insertSeparator(usual)

    def _act(self, menu: QMenu, before: QAction, text: str, done: Callable[[], object]) -> QAction:
        act = QAction(text.replace("&", "&&"), menu)
        act.triggered.connect(lambda _on: done())
        menu.insertAction(before, act)
        return act

    def _keep(self, word: str) -> None:
        before = self._session.preferences.words
        self._session.prefer(words={**before, word.lower(): self._language})
        self._session.say(
            self.tr("“{word}” is in your dictionary").format(word=word),
            undo=lambda: self._session.prefer(words=before),
        )


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
