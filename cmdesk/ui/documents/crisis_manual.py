"""The crisis manual of a brand as a PDF, in the brand's language and colour. Whatever people wrote stays plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from cmdesk.domain import crisis_severity, crisis_steps, networks
from cmdesk.formats import pdf_bookmarks
from cmdesk.services.crisis_manual import Manual
from cmdesk.services.hard_questions import QuestionRow
from cmdesk.storage import durable
from cmdesk.ui.documents import paper
from cmdesk.ui.documents.emergency_sheet import EmergencySheet
from cmdesk.ui.documents.manual_parts import FILLS, Parts
from cmdesk.ui.documents.paper import Letterhead
from cmdesk.ui.documents.typesetting import Cell, Typesetter
from cmdesk.ui.theme.tokens import LIGHT, mixed

CHAPTERS = (
    "first",
    "team",
    "levels",
    "protocol",
    "channels",
    "escalation",
    "statements",
    "questions",
    "templates",
    "wording",
    "upkeep",
)
ON_A_NEW_PAGE = frozenset({"first", "statements", "questions", "templates"})
STEPS = 5  # of likelihood and impact


def write_manual(path: Path, manual: Manual) -> None:
    """Write the manual as a PDF with bookmarks. Takes its time: in a job. Raises OSError."""
    durable.write(path, ManualDocument(manual).as_pdf())


def write_sheet(path: Path, manual: Manual) -> None:
    """Write the two pages for the wall as a PDF. Takes its time: in a job. Raises OSError."""
    durable.write(path, EmergencySheet(manual).as_pdf())


class ManualDocument:
    """What stands in the manual, chapter by chapter."""

    def __init__(self, manual: Manual) -> None:
        self._manual, self._parts = manual, Parts(manual)
        self._words, self._made = self._parts.words, Typesetter(manual.colour)

    def as_pdf(self) -> bytes:
        """The whole file."""
        made, manual = self.laid_out(), self._manual
        title = self._words.say("manual")
        foot = self._words.say("page", number="{number}", all="{all}")
        head = Letterhead(manual.brand, manual.initials, manual.colour, title, foot)
        content = paper.printed(made.document, head, made.settle)
        return pdf_bookmarks.add(content, made.bookmarks, self._words.language)

    def laid_out(self) -> Typesetter:
        """The whole text, whose pages have no size yet."""
        self._front()
        writers: dict[str, Callable[[], None]] = {
            "first": self._first,
            "team": self._team,
            "levels": self._levels,
            "protocol": self._protocol,
            "channels": self._channels,
            "escalation": self._escalation,
            "statements": self._statements,
            "questions": self._questions,
            "templates": self._templates,
            "wording": self._wording,
            "upkeep": self._upkeep,
        }
        for number, key in enumerate(CHAPTERS, 1):
            self._made.chapter(self._words.say(key), number=str(number), new_page=key in ON_A_NEW_PAGE)
            writers[key]()
        return self._made

    # -- the chapters -----------------------------------------------------------------------------

    def _front(self) -> None:
        say, made, manual = self._words.say, self._made, self._manual
        made.title(say("manual"), manual.brand)
        for line in self._about():
            made.line(line, ink=LIGHT.text2, above=2)
        made.box(self._parts.danger(), LIGHT.danger_bg, ink=LIGHT.danger, bold=True, size=11)
        made.line(say("contents"), bold=True, above=20)
        made.contents([f"{number}   {say(key)}" for number, key in enumerate(CHAPTERS, 1)])

    def _about(self) -> Iterator[str]:
        say, manual, day = self._words.say, self._manual, self._parts.day
        made = day(manual.made_at.astimezone().date())
        yield say("made", day=made, who=manual.agent) if manual.agent else say("made-by-nobody", day=made)
        card = manual.card
        reviewed = [say("reviewed", day=day(card.reviewed_on))] if card.reviewed_on else []
        reviewed.append(say("review", day=day(card.review_on)) if card.review_on else say("review-open"))
        yield " · ".join(reviewed)
        yield say("confidential")

    def _first(self) -> None:
        where = {key: CHAPTERS.index(key) + 1 for key in ("levels", "statements")}
        self._made.bullets(self._words.lines("first", **where), numbered=True)

    def _team(self) -> None:
        say, made, card = self._words.say, self._made, self._manual.card
        self._parts.roles(made)
        if card.out_of_hours:
            made.section(say("out_of_hours"))
            made.line(card.out_of_hours)
        made.section(say("departments"))
        self._parts.departments(made)
        if card.notes:
            made.section(say("notes"))
            made.line(card.notes)

    def _levels(self) -> None:
        say, made = self._words.say, self._made
        made.line(say("level-rule"))
        self._parts.criteria(made)
        others = [_lower(self._words.of(label)) for label in crisis_severity.modifiers().values()]
        made.line(f"{say('one-more')}{'; '.join(others)}.", above=8)
        self._parts.levels(made)

    def _protocol(self) -> None:
        rows = []
        for number, step in enumerate(crisis_steps.steps(), 1):
            asked = [self._words.of(part.label) for part in step.parts if part.label]
            told = self._words.of(step.lead)
            if asked:
                told += f"\n{self._words.say('noted')}{_sentence(asked)}"
            rows.append(
                [
                    Cell(str(number), bold=True, ink=self._made.brand.ink),
                    Cell(self._words.of(step.title), bold=True),
                    told,
                ]
            )
        self._made.table([], rows, (6, 26, 68))

    def _channels(self) -> None:
        say, made = self._words.say, self._made
        made.line(say("channels-rule"))
        rows = [
            [
                Cell(networks.name(row.card.network), bold=True),
                row.card.handle,
                row.card.owner,
                row.card.admins,
                row.card.two_factor,
            ]
            for row in self._manual.accounts
        ]
        if rows:
            heads = [say(name) for name in ("network", "account", "owner", "admins", "factor")]
            made.table(heads, rows, (17, 24, 19, 23, 17))
        else:
            made.line(say("no-accounts"), ink=LIGHT.text2)

    def _escalation(self) -> None:
        say, made = self._words.say, self._made
        made.line(say("escalation-rule"))
        rows = [
            [
                Cell(row.card.name, bold=True),
                row.card.escalates,
                str(row.card.from_severity) if row.card.from_severity > 1 else say("any-severity"),
                self._parts.minutes(row.card.target_minutes) if row.card.target_minutes else "—",
            ]
            for row in self._manual.departments
        ]
        if rows:
            heads = [say(name) for name in ("department", "escalates", "from", "answers-in")]
            made.table(heads, rows, (24, 40, 18, 18))
        else:
            made.line(say("no-departments"), ink=LIGHT.text2)

    def _statements(self) -> None:
        made = self._made
        made.line(self._words.say("statements-rule"))
        for row in self._manual.prepared.questions:
            own = self._parts.statements_of(row.id)
            if not own:
                continue
            made.section(f"«{row.card.question}»")
            level = self._words.of(crisis_severity.levels()[row.level].name)
            made.line(level, ink=LIGHT.text2, above=0)
            for statement in own:
                told = self._parts.approval(statement.state, statement.approval, statement.valid_until)
                made.box(self._parts.readable(statement.body), made.brand.tint)
                made.line(f"{self._parts.place(statement)} · {told}", ink=LIGHT.text2, above=2)

    def _questions(self) -> None:
        say, made, prepared = self._words.say, self._made, self._manual.prepared
        if not prepared.questions:
            made.line(say("no-questions"), ink=LIGHT.text2)
            return
        cover = prepared.coverage
        made.line(say("coverage", prepared=cover.prepared, all=cover.all, percent=round(100 * cover.share)))
        self._map(prepared.questions)
        for number, row in enumerate(prepared.questions, 1):
            self._question(number, row)

    def _map(self, rows: tuple[QuestionRow, ...]) -> None:
        """Likelihood upwards, impact to the right, the numbers of the questions in the cells."""
        words = self._words
        cells: dict[tuple[int, int], list[str]] = {}
        for number, row in enumerate(rows, 1):
            cells.setdefault((row.card.likelihood, row.card.impact), []).append(str(number))
        lines: list[list[Cell]] = []
        for likelihood in range(STEPS, 0, -1):
            name = Cell(words.parts("likelihoods")[likelihood - 1], ink=LIGHT.text2)
            lines.append(
                [
                    name,
                    *(
                        Cell(
                            "  ".join(cells.get((likelihood, impact), [])),
                            bold=True,
                            fill=_heat(likelihood * impact),
                        )
                        for impact in range(1, STEPS + 1)
                    ),
                ]
            )
        corner = f"{words.say('likelihood')} ↑  {words.say('impact')} →"
        lines.append(
            [Cell(corner, ink=LIGHT.text2), *(Cell(name, ink=LIGHT.text2) for name in words.parts("impacts"))]
        )
        self._made.table([], lines, (25, 15, 15, 15, 15, 15))

    def _question(self, number: int, row: QuestionRow) -> None:
        say, made, card = self._words.say, self._made, row.card
        made.section(f"{number}. «{card.question}»")
        level = self._words.of(crisis_severity.levels()[row.level].name)
        made.line(say("risk", risk=row.risk, level=level), ink=LIGHT.text2, above=0)
        if card.answer:
            made.box(self._parts.readable(card.answer), FILLS[0] if row.state == "prepared" else LIGHT.sunken)
            told = self._parts.approval(row.state, row.approval, card.valid_until)
            made.line(told, ink=LIGHT.text2, above=2)
        else:
            made.line(say("no-answer"), ink=LIGHT.danger)
        made.named(say("spokesperson"), card.spokesperson)
        made.named(say("owner"), card.owner)
        made.named(say("use"), say(f"use-{card.channel}") if card.channel else "")
        made.named(say("check"), card.check)
        made.named(say("evidence"), card.evidence)

    def _templates(self) -> None:
        for template in self._words.templates():
            self._made.section(template.title)
            self._made.box(template.text, LIGHT.sunken)

    def _wording(self) -> None:
        for key, sign in (("do", "✓"), ("avoid", "✗")):
            self._made.section(self._words.say(f"{key}-list"))
            self._made.bullets(self._words.lines(key), sign=sign)

    def _upkeep(self) -> None:
        self._made.bullets([*self._words.lines("upkeep"), self._words.say("drill")])


def _heat(risk: int) -> str:
    share = (risk - 1) / (STEPS * STEPS - 1)
    return mixed(LIGHT.surface, mixed(LIGHT.warn_line, LIGHT.danger, share * 0.75), 0.28 + 0.42 * share)


def _sentence(parts: list[str]) -> str:
    """Labels as one sentence."""
    told = "; ".join(map(_lower, parts))
    return told if told.endswith("?") else f"{told}."


def _lower(text: str) -> str:
    """A sentence as a part of another one."""
    return text[:1].lower() + text[1:].rstrip("….")
