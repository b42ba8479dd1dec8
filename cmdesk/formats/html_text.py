"""The words of a page or a mail in HTML. Nothing in it is run, followed or fetched."""

from __future__ import annotations

import re
from html.parser import HTMLParser

LONGEST = 400_000  # characters that are looked at

_UNSEEN = frozenset(
    "script style head title template svg math noscript object iframe select textarea".split()
)
_BLOCKS = frozenset(
    "p div br tr table ul ol li h1 h2 h3 h4 h5 h6 hr section article header footer pre blockquote dl dt dd "
    "form fieldset figure main nav aside address center".split()
)
# comments and declarations; what is never closed goes on to the end
_ASIDE = re.compile(r"<!--.*?(?:-->|\Z)|<[!?][^>]*(?:>|\Z)", re.DOTALL)
_NO_TAG = re.compile(r"<(?![a-zA-Z/])")  # the parser would look for the end of each
_SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


def to_text(html: str) -> str:
    """The text that a reader would see, a line for each block; what is quoted begins with "> "."""
    reading = _Reading()
    reading.feed(_NO_TAG.sub("&lt;", _ASIDE.sub("", html[:LONGEST])))
    return reading.text()


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = [""]
        self._quoted = 0
        self._unseen: list[str] = []  # what must end before anything is seen again

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        hidden = tag in _UNSEEN or any(
            name == "hidden" or (name == "style" and _HIDDEN.search(value or "")) for name, value in attrs
        )
        if self._unseen:
            if tag == self._unseen[-1]:
                self._unseen.append(tag)
        elif hidden and tag not in _VOID:
            self._unseen.append(tag)
        else:
            self._begin(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            if tag == self._unseen[-1]:
                self._unseen.pop()
        elif tag in _BLOCKS:
            self._line()
            if tag == "blockquote":
                self._quoted = max(0, self._quoted - 1)
                self._lines[-1] = self._start()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._lines[-1] += _SPACES.sub(" ", data)

    def text(self) -> str:
        tidy = (_SPACES.sub(" ", line).strip() for line in self._lines)
        return re.sub(r"\n{3,}", "\n\n", "\n".join(tidy)).strip()

    def _begin(self, tag: str) -> None:
        if tag in _BLOCKS:
            if tag == "blockquote":
                self._quoted += 1
            self._line()
            self._lines[-1] += "• " if tag == "li" else ""
        elif tag in ("td", "th"):
            self._lines[-1] += " "

    def _line(self) -> None:
        self._lines.append(self._start())

    def _start(self) -> str:
        return "> " if self._quoted else ""
