"""What bringing a file's replies in would do: which are new, which change one, which are refused and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cmdesk.domain import placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.placeholders import TemplateError
from cmdesk.domain.replies import Wording
from cmdesk.domain.text import clean, fold
from cmdesk.formats.problems import Problem
from cmdesk.formats.reply_records import FIELDS, ReplyRecord, merged
from cmdesk.services import facts, replies
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.services.replies import ReplyText
from cmdesk.services.staging import Incoming
from cmdesk.services.whole_replies import WholeReply, whole_replies
from cmdesk.storage.models import Fact, Reply

_UID_DIGITS = 32
_TEXT_FIELDS = tuple(name for name in FIELDS if name not in ("category", "status"))


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that stays out, and the sentence that says why."""

    line: int
    code: str
    details: Mapping[str, object]
    record: ReplyRecord


@dataclass(frozen=True, slots=True)
class Plan:
    """What would happen. `facts` are keys that the replies name and that would be made without value."""

    new: tuple[Incoming, ...]
    changed: tuple[Incoming, ...]
    same: int
    refused: tuple[Refused, ...]
    notes: tuple[Problem, ...]
    facts: tuple[str, ...]
    header: tuple[str, ...]  # of the file, for giving refused rows back as they were


def plan(scope: ClientScope, records: Sequence[ReplyRecord], header: tuple[str, ...] = ()) -> Plan:
    """Compare a file's replies with those that are here; nothing is written.

    A record is the reply of its uid, else of its shortcut, else the only one of its title. Of one that is
    here, only what the file tells changes, and never its status; a new one may come in retired, but an
    approval holds only where it was given.
    """
    return _Planning(scope, records).made(header)


class _Planning:
    def __init__(self, scope: ClientScope, records: Sequence[ReplyRecord]) -> None:
        self._records = records
        self._here = list(whole_replies(scope))
        self._by_uid = {reply.uid: reply for reply in self._here}
        self._by_shortcut = {reply.text.shortcut: reply for reply in self._here if reply.text.shortcut}
        self._by_title: defaultdict[str, list[WholeReply]] = defaultdict(list)
        for reply in self._here:
            self._by_title[_key(reply.text.title)].append(reply)
        self._titles = Counter(_key(record.title) for record in records)
        # the trash and what is just being brought in count here, too
        uids = tuples(Reply.select(Reply.uid).where(Reply.client == scope.client_id))
        self._uids = {uid.hex for (uid,) in uids}
        self._facts = {key for (key,) in tuples(scope.rows(Fact, Fact.key))}
        self._needed: dict[str, None] = {}
        self._seen: dict[tuple[object, ...], int] = {}  # the line of what must be there once
        self._new: list[Incoming] = []
        self._changed: list[Incoming] = []
        self._same = 0
        self._refused: list[Refused] = []
        self._notes: list[Problem] = []

    def made(self, header: tuple[str, ...]) -> Plan:
        for record in self._records:
            try:
                self._take(record)
            except DeskError as error:
                self._refused.append(Refused(record.line, error.code, error.details, record))
        new, changed, refused = tuple(self._new), tuple(self._changed), tuple(self._refused)
        return Plan(new, changed, self._same, refused, tuple(self._notes), tuple(self._needed), header)

    def _take(self, record: ReplyRecord) -> None:
        for problem in record.problems:
            if problem.refuses:
                raise DeskError(problem.code, **problem.details)
        known = self._match(record)
        text = replies.sound(_text(record, known), None)
        needed = self._facts_of(text)
        self._once(record, known, text)
        owner = self._by_shortcut.get(text.shortcut)
        if owner and owner is not known:
            raise DeskError("shortcut-taken", shortcut=text.shortcut, title=owner.text.title)
        self._needed.update(dict.fromkeys(needed))
        self._notes += record.problems
        if known is None:
            self._add(record, text)
        else:
            self._compare(record, known, text)

    def _match(self, record: ReplyRecord) -> WholeReply | None:
        shortcut = clean(record.shortcut).strip()
        if found := self._by_uid.get(record.uid) or self._by_shortcut.get(shortcut):
            return found
        key = _key(record.title)
        titled = self._by_title.get(key, [])
        if len(titled) == 1 and self._titles[key] == 1:
            return titled[0]
        body = clean(record.body).strip("\n")
        return next((reply for reply in titled if reply.text.body == body), None)

    def _once(self, record: ReplyRecord, known: WholeReply | None, text: ReplyText) -> None:
        """Refuse what the file already told in another line."""
        told = [("uid", record.uid)] if record.uid else []
        told += [("shortcut", text.shortcut)] if text.shortcut else []
        told += [("reply", known.id)] if known else []
        told = told or [("text", text.title, text.body)]
        for key in told:
            if (line := self._seen.get(key)) is not None:
                raise DeskError("import-twice", first=line)
        self._seen.update(dict.fromkeys(told, record.line))

    def _facts_of(self, text: ReplyText) -> list[str]:
        """Facts that aren't there yet. A key that no fact can have is refused."""
        keys = [name.removeprefix("fact.") for name in _names(text) if name.startswith("fact.")]
        missing = [key for key in keys if key not in self._facts]
        for key in missing:
            if facts.normal_key(key) != key:
                raise DeskError("template-unknown-fact", name=f"fact.{key}", position=0)
        return missing

    def _add(self, record: ReplyRecord, text: ReplyText) -> None:
        if record.status == "approved":
            self._notes.append(Problem("import-approval-left", record.line))
        status = "retired" if record.status == "retired" else "draft"
        uid = record.uid if _is_uid(record.uid) and record.uid not in self._uids else ""
        self._new.append(Incoming(text, record.category, uid, status))

    def _compare(self, record: ReplyRecord, known: WholeReply, text: ReplyText) -> None:
        category = _path(record.category)
        if "category" not in record.given or fold(category) == fold(known.category):
            category = ""
        elif not category:
            text = replace(text, category_id=None)
        if text == known.text and not category:
            self._same += 1
        else:
            self._changed.append(Incoming(text, category, reply_id=known.id))


def _text(record: ReplyRecord, known: WholeReply | None) -> ReplyText:
    """The reply as it would be; whatever a text asks for is a field of it."""
    base = known.text if known else ReplyText("", "")
    told = {name: getattr(record, name) for name in _TEXT_FIELDS if not known or name in record.given}
    fields = record.fields if "fields" in record.given else merged([*base.fields, *record.fields])
    variants = _same_rows(record.variants, base.variants) if "variants" in record.given else base.variants
    text = replace(base, **told, fields=tuple(fields), variants=variants)
    try:
        asked = [name.removeprefix("ask.") for name in _names(text) if name.startswith("ask.")]
    except TemplateError:
        return text  # which is told in the words of any other unsound text
    declared = {field.name for field in text.fields}
    return replace(
        text, fields=(*text.fields, *map(AskedField, dict.fromkeys(n for n in asked if n not in declared)))
    )


def _same_rows(told: Sequence[Wording], here: Sequence[Wording]) -> tuple[Wording, ...]:
    """The file's variants, each with the row of the one in its place, since uses refer to it."""
    ids = [variant.id for variant in here] + [None] * len(told)
    return tuple(replace(variant, id=ids[place]) for place, variant in enumerate(told))


def _names(text: ReplyText) -> list[str]:
    bodies = (text.body, *(variant.body for variant in text.variants))
    return [name for body in bodies if "{{" in body for name in placeholders.names(body)]


def _key(title: str) -> str:
    return fold(" ".join(clean(title).split()))


def _path(category: str) -> str:
    """A category as a path of ours, two levels at most."""
    return " / ".join([part.strip() for part in category.split("/") if part.strip()][:2])


def _is_uid(uid: str) -> bool:
    return len(uid) == _UID_DIGITS and all(digit in "0123456789abcdef" for digit in uid)
