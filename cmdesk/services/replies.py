"""Prepared replies: write, change, approve, put away, copy to another brand."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace

from cmdesk.domain.asked import AskedField, check_fields
from cmdesk.domain.clock import now, today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import (
    REGISTERS,
    REVIEW_AFTER_DAYS,
    VISIBILITIES,
    Wording,
    approval_hash,
    search_text,
    stored_tags,
    tags_of,
)
from cmdesk.domain.text import clean
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.storage.models import Category, Fact, Reply, ReplyField, ReplyVariant, ReplyVersion

LONGEST_BODY = 20_000


@dataclass(frozen=True, slots=True)
class ReplyText:
    """Everything of a reply that a person writes. `variants` are its other wordings."""

    title: str
    body: str
    shortcut: str = ""
    category_id: int | None = None
    tags: tuple[str, ...] = ()
    language: str = ""
    register: str = ""
    network: str = ""
    visibility: str = "both"
    review_on: dt.date | None = None
    variants: tuple[Wording, ...] = ()
    fields: tuple[AskedField, ...] = ()


@dataclass(frozen=True, slots=True)
class ReplyDetail:
    """A reply as its page shows it."""

    id: int
    text: ReplyText
    status: str
    approved_by: str
    approved_at: dt.datetime | None
    approved_until: dt.date | None
    starred: bool
    uses: int
    last_used_at: dt.datetime | None
    created_at: dt.datetime
    updated_at: dt.datetime

    @property
    def expired(self) -> bool:
        """Approved once, but not for today."""
        return self.status == "approved" and self.approved_until is not None and self.approved_until < today()


def get(scope: ClientScope, reply_id: int) -> ReplyDetail:
    """One living reply. Raises DeskError "not-found"."""
    row = scope.one(Reply, reply_id)
    return ReplyDetail(
        id=row.id,
        text=text_of(scope, row),
        status=row.status,
        approved_by=row.approved_by,
        approved_at=row.approved_at,
        approved_until=row.approved_until,
        starred=row.starred,
        uses=row.uses,
        last_used_at=row.last_used_at,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def save(scope: ClientScope, text: ReplyText, reply_id: int | None = None) -> int:
    """Write a new reply, or change one; its id.

    A change keeps the former text as a version and drops the approval if what it vouched for changed.
    Raises DeskError: "reply-needs-title", "reply-needs-body", "reply-too-long", "shortcut-taken",
    "not-found", those of `domain.asked`, and "template-…" with `position`, `name` and `wording`
    (0 = the body, n = the nth variant).
    """
    text = checked(scope, text, reply_id)
    with scope.writing(Topic.REPLIES):
        if reply_id is None:
            review = text.review_on or today() + dt.timedelta(days=REVIEW_AFTER_DAYS)
            row = scope.add(Reply, **columns(text), review_on=review)
        else:
            before = get(scope, reply_id)
            if before.text == text:
                return reply_id
            scope.add(ReplyVersion, reply_id=reply_id, content=content_of(before.text))
            row = scope.change(Reply, reply_id, **columns(text), review_on=text.review_on)
            _drop_approval_if_changed(scope, row, text)
        write_parts(scope, row.id, text)
        return row.id


def checked(scope: ClientScope, text: ReplyText, reply_id: int | None = None) -> ReplyText:
    """The text cleaned as it will be stored, or the DeskError of what is wrong with it (see `save`)."""
    text = sound(text, {key for (key,) in tuples(scope.rows(Fact, Fact.key))})
    if text.category_id is not None:
        scope.one(Category, text.category_id)
    _check_shortcut(scope, text.shortcut, reply_id)
    return text


def sound(text: ReplyText, facts: Collection[str] | None) -> ReplyText:
    """As `checked`, as far as it can be told from the text alone. `facts` None = any fact will do."""
    from cmdesk.domain import placeholders  # not before: a list of replies is shown without

    text = _cleaned(text)
    if not text.title:
        raise DeskError("reply-needs-title")
    if not text.body.strip():
        raise DeskError("reply-needs-body")
    if text.visibility not in VISIBILITIES or text.register not in REGISTERS:
        raise DeskError("reply-place-unknown")
    if any(letter.isspace() for letter in text.shortcut):
        raise DeskError("shortcut-with-space")
    check_fields(text.fields)
    asked = {field.name for field in text.fields}
    for number, body in enumerate((text.body, *(variant.body for variant in text.variants))):
        if len(body) > LONGEST_BODY:
            raise DeskError("reply-too-long", most=LONGEST_BODY)
        try:
            placeholders.check(body, facts=facts, asked=asked)
        except placeholders.TemplateError as error:
            raise DeskError(error.code, **error.details, wording=number) from error
    return text


def star(scope: ClientScope, reply_ids: Sequence[int], *, on: bool) -> None:
    """Add replies to the favourites, or take them out."""
    with scope.writing(Topic.REPLIES):
        scope.change_all(Reply, Reply.id.in_(list(reply_ids)), starred=on)


def delete(scope: ClientScope, reply_ids: Sequence[int]) -> int:
    """Put replies in the trash; how many were moved. `restore` is the way back."""
    with scope.writing(Topic.REPLIES):
        return scope.put_away(Reply, list(reply_ids), now())


def restore(scope: ClientScope, reply_ids: Sequence[int]) -> int:
    """Take replies out of the trash; how many were moved.

    One whose shortcut another reply has by now comes back without it, the text with it as a version;
    one whose category is gone comes back without category.
    """
    with scope.writing(Topic.REPLIES):
        taken = {shortcut for (shortcut,) in tuples(scope.rows(Reply, Reply.shortcut))} - {""}
        losing: list[int] = []
        coming = scope.trash(Reply, Reply.id, Reply.shortcut).where(Reply.id.in_(list(reply_ids)))
        for reply_id, shortcut in tuples(coming.order_by(Reply.deleted_at.desc(), Reply.id)):
            losing += [reply_id] if shortcut in taken else []
            taken |= {shortcut} - {""}
        moved = scope.put_away(Reply, list(reply_ids), None)
        for reply_id in losing:
            _take_shortcut_away(scope, scope.one(Reply, reply_id))
        places = scope.rows(Category, Category.id)
        homeless = Reply.id.in_(list(reply_ids)) & Reply.category_id.not_in(places)
        scope.change_all(Reply, homeless, category_id=None)
        return moved


def _take_shortcut_away(scope: ClientScope, row: Reply) -> None:
    text = text_of(scope, row)
    scope.add(ReplyVersion, reply_id=row.id, content=content_of(text))
    scope.change(Reply, row.id, **columns(replace(text, shortcut="")))


def duplicate(scope: ClientScope, reply_id: int, title: str) -> int:
    """A copy under another title, without shortcut, approval or uses; its id."""
    text = get(scope, reply_id).text
    variants = tuple(replace(variant, id=None) for variant in text.variants)
    return save(scope, replace(text, title=title, shortcut="", variants=variants))


def text_of(scope: ClientScope, row: Reply) -> ReplyText:
    """The written part of a row, with its variants and asked fields."""
    variants = scope.rows(ReplyVariant).where(ReplyVariant.reply_id == row.id).order_by(ReplyVariant.position)
    fields = scope.rows(ReplyField).where(ReplyField.reply_id == row.id).order_by(ReplyField.position)
    return ReplyText(
        title=row.title,
        body=row.body,
        shortcut=row.shortcut,
        category_id=row.category_id,
        tags=tags_of(row.tags),
        language=row.language,
        register=row.register,
        network=row.network,
        visibility=row.visibility,
        review_on=row.review_on,
        variants=tuple(
            Wording(v.body, v.network, v.visibility, v.short, v.register, v.language, v.id) for v in variants
        ),
        fields=tuple(
            AskedField(f.name, f.label, f.kind, tuple(f.choices.splitlines()), f.default) for f in fields
        ),
    )


def _cleaned(text: ReplyText) -> ReplyText:
    return replace(
        text,
        title=" ".join(clean(text.title).split()),
        body=clean(text.body).strip("\n"),
        shortcut=clean(text.shortcut).strip(),
        tags=tags_of(stored_tags(clean(tag) for tag in text.tags)),
        variants=tuple(replace(variant, body=clean(variant.body).strip("\n")) for variant in text.variants),
    )


def _check_shortcut(scope: ClientScope, shortcut: str, reply_id: int | None) -> None:
    if not shortcut:
        return
    same = scope.rows(Reply, Reply.id, Reply.title).where(
        Reply.shortcut == shortcut, Reply.id != (reply_id or 0)
    )
    if taken := same.first():
        raise DeskError("shortcut-taken", shortcut=shortcut, title=taken.title)


def columns(text: ReplyText) -> dict[str, object]:
    """The columns of a reply's row that its text decides."""
    tags = stored_tags(text.tags)
    return {
        "title": text.title,
        "body": text.body,
        "shortcut": text.shortcut,
        "category_id": text.category_id,
        "tags": tags,
        "language": text.language,
        "register": text.register,
        "network": text.network,
        "visibility": text.visibility,
        "search_text": search_text(text.title, text.shortcut, tags, text.body),
    }


def content_of(text: ReplyText) -> str:
    """The text as a version keeps it."""
    return json.dumps(asdict(text), ensure_ascii=False, default=str)


NOT_APPROVED = {"approved_by": "", "approved_at": None, "approved_until": None, "approval_hash": ""}


def hash_of(text: ReplyText) -> str:
    """What an approval vouches for: it holds as long as this stays the same."""
    return approval_hash(text.title, text.body, text.variants, text.fields)


def _drop_approval_if_changed(scope: ClientScope, row: Reply, text: ReplyText) -> None:
    if row.status == "approved" and row.approval_hash != hash_of(text):
        scope.change(Reply, row.id, status="draft", **NOT_APPROVED)


def write_parts(scope: ClientScope, reply_id: int, text: ReplyText) -> None:
    """Variants keep their rows, since uses refer to them; asked fields are simply written again."""
    kept = {variant.id for variant in text.variants}
    living = set(
        scope.desk.ids(scope.rows(ReplyVariant, ReplyVariant.id).where(ReplyVariant.reply_id == reply_id))
    )
    scope.put_away(ReplyVariant, list(living - kept), now())
    for position, wording in enumerate(text.variants):
        values = {name: value for name, value in asdict(wording).items() if name != "id"}
        if wording.id in living:
            scope.change(ReplyVariant, wording.id, **values, position=position)
        else:
            scope.add(ReplyVariant, reply_id=reply_id, **values, position=position)
    scope.remove(ReplyField, ReplyField.reply_id == reply_id)
    for position, field in enumerate(text.fields):
        values = {**asdict(field), "choices": "\n".join(field.choices)}
        scope.add(ReplyField, reply_id=reply_id, **values, position=position)
