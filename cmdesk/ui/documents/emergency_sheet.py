"""Two pages for the wall: what to do first, whom to call, who decides, what can be said at once."""

from __future__ import annotations

from collections.abc import Sequence

from cmdesk.domain import crisis_severity
from cmdesk.domain.hard_questions import State
from cmdesk.formats import pdf_bookmarks
from cmdesk.services.crisis_manual import Manual
from cmdesk.services.holding import StatementRow
from cmdesk.ui.documents import paper
from cmdesk.ui.documents.manual_parts import Parts, shortened
from cmdesk.ui.documents.paper import Letterhead
from cmdesk.ui.documents.typesetting import Cell, Typesetter
from cmdesk.ui.theme.tokens import LIGHT

PAGES = 2
LINES, FEWEST_LINES = 12, 4  # to write on, as a log
MESSAGES, DEPARTMENTS, AVOID = 4, 6, 5  # at first; fewer if the pages would not hold them
LONGEST_ROLE, LONGEST_QUESTION, LONGEST_MESSAGE = 90, 90, 320  # characters on the sheet
FIRST_CUTS, SECOND_CUTS = AVOID + DEPARTMENTS, LINES - FEWEST_LINES + MESSAGES


class EmergencySheet:
    """Never more than two pages: what is too much is left out, and stands in the manual."""

    def __init__(self, manual: Manual) -> None:
        self._manual, self._parts = manual, Parts(manual)
        self._words = self._parts.words

    def as_pdf(self) -> bytes:
        """The whole file."""
        manual = self._manual
        foot = self._words.say("page", number="{number}", all="{all}")
        head = Letterhead(manual.brand, manual.initials, manual.colour, self._words.say("sheet"), foot)
        first = second = 0  # how much is left out of each page
        made, content = self._printed(head, first, second)
        while made.document.pageCount() > PAGES and (first < FIRST_CUTS or second < SECOND_CUTS):
            if self._begins(made) > 1:
                first += 1
            else:
                second += 1
            made, content = self._printed(head, first, second)
        return pdf_bookmarks.add(content, made.bookmarks, self._words.language)

    def _begins(self, made: Typesetter) -> int:
        """The page, from 0, on which what belongs on the second one begins."""
        levels = self._words.say("levels")
        return next(mark.page for mark in made.bookmarks if mark.title == levels)

    def _printed(self, head: Letterhead, first: int, second: int) -> tuple[Typesetter, bytes]:
        made = self._set(first, second)
        return made, paper.printed(made.document, head, made.settle)

    def _set(self, first: int, second: int) -> Typesetter:
        """Both pages; of the first, what to avoid is left out before contacts, of the second, room to write."""
        avoid, first = _cut(AVOID, first)
        contacts, first = _cut(DEPARTMENTS, first)
        lines, second = _cut(LINES - FEWEST_LINES, second)
        messages, second = _cut(MESSAGES, second)
        made = Typesetter(self._manual.colour)
        made.title(self._words.say("sheet"), self._manual.brand)
        made.box(self._parts.danger(), LIGHT.danger_bg, ink=LIGHT.danger, bold=True, size=11)
        made.chapter(self._words.say("first"))
        where = {"levels": self._words.say("levels"), "statements": self._words.say("say")}
        made.bullets([_plain(step) for step in self._words.lines("first", **where)], numbered=True)
        made.chapter(self._words.say("call"))
        self._parts.roles(made, LONGEST_ROLE)
        if contacts and self._manual.departments:
            self._parts.departments(made, contacts)
        if avoid:
            made.chapter(self._words.say("avoid-list"))
            made.bullets(self._words.lines("avoid")[:avoid], sign="✗")
        made.chapter(self._words.say("levels"), new_page=True)
        self._parts.levels(made)
        made.chapter(self._words.say("say"))
        self._messages(made, messages)
        made.chapter(self._words.say("log"))
        heads = [self._words.say(name) for name in ("hour", "what", "by")]
        room = Cell("\n")  # as high as two lines, to write in by hand
        made.table(heads, [[room] * len(heads)] * (FEWEST_LINES + lines), (14, 66, 20))
        return made

    def _messages(self, made: Typesetter, most: int) -> None:
        """The approved ones first, by risk; where none is, the drafts with their warning."""
        chosen = self._chosen()[:most]
        if not chosen:
            made.line(self._words.say("no-questions"), ink=LIGHT.text2)
        for question, row in chosen:
            made.line(f"«{shortened(question, LONGEST_QUESTION)}»", bold=True, above=6)
            made.line(self._parts.readable(row.body), above=1)
            if row.state is not State.PREPARED:
                told = self._parts.approval(row.state, row.approval, row.valid_until)
                made.line(told, ink=LIGHT.danger, above=0)

    def _chosen(self) -> Sequence[tuple[str, StatementRow]]:
        found = []
        for question in self._manual.prepared.questions:
            own = sorted(self._parts.statements_of(question.id), key=lambda row: (len(row.body), row.id))
            if own and len(own[0].body) <= LONGEST_MESSAGE and question.level >= crisis_severity.IN_CRISIS:
                found.append((question.card.question, own[0]))
        return sorted(found, key=lambda one: one[1].state is not State.PREPARED)


def _plain(step: str) -> str:
    """On the sheet there are no sections to look up."""
    return step.replace("apartado ", "").replace("section ", "")


def _cut(most: int, less: int) -> tuple[int, int]:
    """What is left of `most`, and how much is still to be left out."""
    taken = min(most, less)
    return most - taken, less - taken
