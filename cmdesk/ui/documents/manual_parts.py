"""What the crisis manual and the emergency sheet have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale

from cmdesk.domain import crisis_severity, manual_words, networks
from cmdesk.domain.hard_questions import State
from cmdesk.domain.manual_words import ManualWords
from cmdesk.domain.placeholders import TemplateError, Text, parse
from cmdesk.services.crisis_levels import LevelTimes
from cmdesk.services.crisis_manual import Manual
from cmdesk.services.hard_questions import Vouched
from cmdesk.services.holding import StatementRow
from cmdesk.ui.documents.typesetting import Cell, Typesetter
from cmdesk.ui.theme.tokens import LIGHT, mixed

ROLES = ("coordinates", "publishes", "approves", "deputy", "speaks", "legal")
FILLS = (
    LIGHT.ok_bg,
    LIGHT.warn_bg,
    mixed(LIGHT.warn_bg, LIGHT.danger_line, 0.55),
    LIGHT.danger_line,
)  # behind the levels
HOUR, DAY = 60, 24 * 60  # minutes


class Parts:
    """The parts of a brand's document, in its language."""

    def __init__(self, manual: Manual) -> None:
        self.manual = manual
        self.words = ManualWords(manual.language)
        spoken = manual.language if manual.language in manual_words.LANGUAGES else manual_words.LANGUAGES[0]
        self._locale = QLocale(f"{spoken}_{manual.country}")

    def day(self, value: dt.date) -> str:
        """A day in full."""
        return self._locale.toString(QDate(value.year, value.month, value.day), self.words.say("day-form"))

    def minutes(self, value: int) -> str:
        """A time in the unit that suits it."""
        unit, by = (
            ("days", DAY) if value % DAY == 0 else ("hours", HOUR) if value % HOUR == 0 else ("minutes", 1)
        )
        return self.words.say(unit, n=value // by)

    def readable(self, body: str) -> str:
        """A text whose variables stand as gaps to be filled in."""
        try:
            pieces = parse(body)
        except TemplateError:
            return body
        return "".join(
            piece.text if isinstance(piece, Text) else f"[{piece.name.rpartition('.')[2].replace('_', ' ')}]"
            for piece in pieces
        )

    def danger(self) -> str:
        """What comes before everything else."""
        number = manual_words.emergency(self.manual.country)
        return self.words.say("danger", number=number) if number else self.words.say("danger-any")

    def roles(self, made: Typesetter, most: int = 0) -> None:
        """Who does what, with what is still to be decided; in `most` characters, 0 = whatever it takes."""
        rows = []
        for name in ROLES:
            value = shortened(getattr(self.manual.card, name), most)
            told = Cell(value) if value else Cell(self.words.say("missing"), ink=LIGHT.danger)
            rows.append([Cell(self.words.say(name), bold=True), told])
        made.table([self.words.say("role"), self.words.say("who")], rows, (34, 66))

    def criteria(self, made: Typesetter) -> None:
        """By what a level is told: a line for each criterion, a column for each level."""
        say = self.words.say
        counts = [
            say("people-few"),
            *(say("people-from", number=n) for n in crisis_severity.people_counts()[1:]),
        ]
        rows = [[Cell(say("people"), bold=True), *counts]]
        rows += [
            [Cell(self.words.of(one.label), bold=True), *(self.words.of(told) for told in one.levels)]
            for one in crisis_severity.criteria().values()
        ]
        names = [
            Cell(self.words.of(level.name), bold=True, fill=FILLS[n])
            for n, level in enumerate(crisis_severity.levels())
        ]
        made.table([], [[Cell(say("criterion"), bold=True), *names], *rows], (22, 15, 19, 22, 22))

    def levels(self, made: Typesetter) -> None:
        """Of each level who decides, the brand's own times, and what becomes of planned posts."""
        say = self.words.say
        rows = [
            [
                Cell(self.words.of(level.name), bold=True, fill=FILLS[times.level]),
                self.words.of(level.decides),
                "\n".join(self._times(times)),
                say(f"posts-{level.posts}"),
            ]
            for times, level in zip(self.manual.levels, crisis_severity.levels(), strict=True)
        ]
        made.table([say(head) for head in ("level", "decides", "times", "posts")], rows, (20, 28, 32, 20))

    def _times(self, times: LevelTimes) -> list[str]:
        say = self.words.say
        told = [say("first-answer", time=self.minutes(times.answer))]
        if times.update is not None:
            told.append(say("next-update", time=self.minutes(times.update)))
        if times.remind is not None:
            told.append(say("remind", time=self.minutes(times.remind)))
        return told

    def departments(self, made: Typesetter, most: int | None = None) -> None:
        """The contacts of the company, the first `most` of them."""
        say = self.words.say
        if not self.manual.departments:
            made.line(say("no-departments"), ink=LIGHT.text2)
            return
        rows = [
            [
                Cell(row.card.name, bold=True),
                row.card.person,
                " · ".join(filter(None, (row.card.channel, row.card.contact))),
                row.card.escalates,
            ]
            for row in self.manual.departments[:most]
        ]
        made.table(
            [say(name) for name in ("department", "person", "contact", "escalates")], rows, (20, 20, 26, 34)
        )

    def place(self, row: StatementRow) -> str:
        """Where a first message is for."""
        name = networks.name(row.network) if row.network else self.words.say("any-network")
        return f"{name}, {self.words.say('short')}" if row.short else name

    def approval(self, state: State, approval: Vouched, until: dt.date | None) -> str:
        """Whether a text may be used."""
        say = self.words.say
        if state is State.EXPIRED and until is not None:
            return say("expired", day=self.day(until))
        if state is not State.PREPARED or approval.at is None:
            return say("draft")
        told = {"name": approval.by, "day": self.day(approval.at.astimezone().date())}
        return say("approved-until", **told, until=self.day(until)) if until else say("approved", **told)

    def statements_of(self, question_id: int) -> Sequence[StatementRow]:
        """The first messages of a question."""
        return [row for row in self.manual.statements if row.question_id == question_id]


def shortened(text: str, most: int) -> str:
    """A text in one line of so many characters, 0 = as it is."""
    line = " ".join(text.split())
    return line if not most or len(line) <= most else f"{line[: most - 1].rstrip()}…"
