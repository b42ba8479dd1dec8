"""From a prepared reply to the clipboard: fill in, look it over, and note that it was used."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import peewee as pw

from cmdesk.domain import asked, guard, networks, placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import now, today
from cmdesk.domain.counting import length
from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.placeholders import Rendered
from cmdesk.domain.replies import Place, Wording, choose
from cmdesk.domain.text import clean, fold
from cmdesk.services import marks, replies
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.services.replies import ReplyDetail, ReplyText
from cmdesk.storage.models import Account, Fact, Reply, ReplyUse, UseReversal

MOST_RECALLED = 500  # uses of a reply that are looked through for a person


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a text is being prepared for.

    `answers` holds what was typed for asked and missing values, by dotted name ("ask.order",
    "person.first_name", "fact.tienda").
    """

    network: str = ""
    public: bool = True
    person: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def whom(self) -> str:
        """The name of the person it is for, as far as it was told."""
        typed = (self.answers.get(name, "") for name in ("person.name", "person.first_name"))
        return clean(next((name for name in (self.person, *typed) if name.strip()), "")).strip()


@dataclass(frozen=True, slots=True)
class Blank:
    """A value that the text needs and that can be typed. `source` is "fact", "person", "asked" …"""

    name: str
    source: str
    value: str
    field: AskedField | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reply filled in and looked over: what is shown is what is copied."""

    reply_id: int
    title: str
    text: str
    filled: tuple[placeholders.Span, ...]
    missing: tuple[str, ...]
    blanks: tuple[Blank, ...]
    findings: tuple[Finding, ...]
    expired_facts: tuple[str, ...]
    approved: bool  # the text as it is, unedited, is the approved one and still valid
    wording_id: int | None
    purpose: Purpose
    length: int | None
    limit: int | None
    used_with_at: dt.datetime | None = None  # when this reply was last copied for the same person

    @property
    def stops(self) -> tuple[Finding, ...]:
        """What stands in the way of copying."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.STOP)

    @property
    def can_override(self) -> bool:
        """Whether the stops may be overridden with a written reason."""
        return not self.missing and all(finding.overridable for finding in self.stops)


def prepare(scope: ClientScope, reply_id: int, purpose: Purpose) -> Prepared:
    """Fill in a reply for `purpose` and look it over. Raises DeskError "not-found"."""
    detail = replies.get(scope, reply_id)
    client = scope.client()
    place = Place(
        network=purpose.network, public=purpose.public, register=client.register, language=client.language
    )
    own = Wording(
        detail.text.body,
        detail.text.network,
        detail.text.visibility,
        register=detail.text.register,
        language=detail.text.language,
    )
    wording = choose((own, *detail.text.variants), place, _uses_of_wordings(scope, reply_id))
    return _looked_over(scope, detail, wording, _fill(scope, wording.body, detail, purpose), purpose)


def edited(scope: ClientScope, prepared: Prepared, text: str) -> Prepared:
    """The same with the text as the person changed it: guard, record and approval follow what is copied."""
    text = clean(text)
    if text == prepared.text:
        return prepared
    detail = replies.get(scope, prepared.reply_id)
    wording = Wording(body=text, id=prepared.wording_id)
    filled = _Filled(Rendered(text=text, missing=(), filled=()))
    made = _looked_over(scope, detail, wording, filled, prepared.purpose)
    return replace(made, approved=False)


def tried(scope: ClientScope, text: ReplyText, body: str, purpose: Purpose) -> Prepared:
    """One wording of a reply that is still being written, as `prepare` would make it.

    Raises TemplateError where `body` can't be read, DeskError for an answer of the wrong kind.
    """
    moment = now()
    detail = ReplyDetail(0, text, "draft", "", None, None, False, 0, None, moment, moment)  # noqa: FBT003  as stored
    return _looked_over(scope, detail, Wording(body), _fill(scope, body, detail, purpose), purpose)


def look_over(scope: ClientScope, text: str, network: str, *, public: bool) -> list[Finding]:
    """What the guard says of any text of this client, before it is copied."""
    return guard.findings(
        text, own=marks.own_marks(scope), others=marks.other_marks(scope), network=network, public=public
    )


def record_use(scope: ClientScope, prepared: Prepared, reason: str = "") -> int:
    """Note that the text really reached the clipboard; the id of the use.

    Raises DeskError "copy-incomplete" when a value is missing, "copy-needs-reason" when a stop was
    copied without saying why.
    """
    check_copy(prepared, reason)
    with scope.writing(Topic.USES):
        row = scope.one(Reply, prepared.reply_id)
        moment = now()
        scope.change(Reply, row.id, uses=row.uses + 1, last_used_at=moment)
        use = scope.add(
            ReplyUse,
            reply_id=row.id,
            variant_id=prepared.wording_id,
            at=moment,
            network=prepared.purpose.network,
            visibility="public" if prepared.purpose.public else "private",
            person=prepared.purpose.whom,
            text=prepared.text,
            override_reason=clean(reason).strip(),
        )
        return use.id


def check_copy(prepared: Prepared, reason: str = "") -> None:
    """Raise the DeskError that keeps this text from being copied, if any (see `record_use`)."""
    if prepared.missing or not prepared.can_override:
        raise DeskError("copy-incomplete", missing=prepared.missing)
    if prepared.stops and not reason.strip():
        raise DeskError("copy-needs-reason", codes=tuple(stop.code for stop in prepared.stops))


def take_back(scope: ClientScope, use_id: int) -> None:
    """A use that didn't happen: it stays on record as taken back and no longer counts.

    Raises DeskError "not-found", "use-taken-back".
    """
    use = scope.record(ReplyUse).where(ReplyUse.id == use_id).first()
    if use is None:
        raise DeskError("not-found", kind="ReplyUse", id=use_id)
    if scope.record(UseReversal).where(UseReversal.use_id == use_id).exists():
        raise DeskError("use-taken-back")
    with scope.writing(Topic.USES):
        scope.add(UseReversal, use_id=use_id)
        counted = _standing(scope).where(ReplyUse.reply_id == use.reply_id)
        last = counted.order_by(ReplyUse.at.desc()).first()
        query = scope.rows(Reply, Reply.id).where(Reply.id == use.reply_id)
        if query.exists():
            scope.change(
                Reply, use.reply_id, uses=counted.count(), last_used_at=last.at if last is not None else None
            )


@dataclass(frozen=True, slots=True)
class UseRow:
    """A text that was copied."""

    id: int
    reply_id: int
    at: dt.datetime
    network: str
    visibility: str
    person: str
    text: str
    override_reason: str


def recent_uses(scope: ClientScope, reply_id: int | None = None, limit: int = 50) -> list[UseRow]:
    """What was copied last, the newest first; uses taken back are left out."""
    query = _standing(scope).order_by(ReplyUse.at.desc(), ReplyUse.id.desc()).limit(limit)
    if reply_id is not None:
        query = query.where(ReplyUse.reply_id == reply_id)
    return [
        UseRow(u.id, u.reply_id, u.at, u.network, u.visibility, u.person, u.text, u.override_reason)
        for u in query
    ]


def _standing(scope: ClientScope) -> pw.ModelSelect[ReplyUse]:
    taken_back = scope.record(UseReversal, UseReversal.use_id)
    return scope.record(ReplyUse).where(ReplyUse.id.not_in(taken_back))


def _uses_of_wordings(scope: ClientScope, reply_id: int) -> dict[int | None, int]:
    query = (
        scope.record(ReplyUse, ReplyUse.variant_id, pw.fn.COUNT(ReplyUse.id))
        .where(ReplyUse.reply_id == reply_id)
        .group_by(ReplyUse.variant_id)
    )
    return dict(tuples(query))


@dataclass(frozen=True, slots=True)
class _Filled:
    rendered: Rendered
    names: tuple[str, ...] = ()
    expired: tuple[str, ...] = ()  # keys of facts in the text that are past their date


def _fill(scope: ClientScope, body: str, detail: ReplyDetail, purpose: Purpose) -> _Filled:
    client = scope.client()
    account = scope.rows(Account, Account.handle).where(Account.network == purpose.network).first()
    facts = {fact.key: fact for fact in scope.rows(Fact)}
    values = {
        "person": dict(placeholders.person_values(purpose.person)),
        "brand": {
            "name": client.name,
            "handle": account.handle if account else "",
            "signature": client.signature,
        },
        "agent": {"name": scope.desk.agent_name()},
        "fact": {key: fact.value for key, fact in facts.items()},
        "ask": {asked_for.name: asked_for.default for asked_for in detail.text.fields},
    }
    kinds = {asked_for.name: asked_for for asked_for in detail.text.fields}
    for name, typed in purpose.answers.items():
        root, _, key = name.partition(".")
        if typed:
            accepted = asked.accept(kinds[key], typed) if root == "ask" and key in kinds else typed
            values.setdefault(root, {})[key] = str(accepted)
    names = placeholders.names(body)
    past = {key for key, fact in facts.items() if fact.valid_until is not None and fact.valid_until < today()}
    expired = tuple(key for key in past if f"fact.{key}" in names)
    return _Filled(placeholders.render(body, values), names, expired)


def _looked_over(
    scope: ClientScope, detail: ReplyDetail, wording: Wording, filled: _Filled, purpose: Purpose
) -> Prepared:
    rendered = filled.rendered
    fields = {f"ask.{asked_for.name}": asked_for for asked_for in detail.text.fields}
    limit = (
        networks.limit(purpose.network, "comment" if purpose.public else "dm") if purpose.network else None
    )
    return Prepared(
        reply_id=detail.id,
        title=detail.text.title,
        text=rendered.text,
        filled=rendered.filled,
        missing=rendered.missing,
        blanks=tuple(_blank(name, rendered, fields) for name in filled.names),
        findings=tuple(look_over(scope, rendered.text, purpose.network, public=purpose.public)),
        expired_facts=filled.expired,
        approved=detail.status == "approved" and not detail.expired,
        wording_id=wording.id,
        purpose=purpose,
        length=length(rendered.text, purpose.network) if purpose.network else None,
        limit=limit.max if limit else None,
        used_with_at=_used_with(scope, detail.id, purpose.whom) if purpose.whom else None,
    )


def _used_with(scope: ClientScope, reply_id: int, person: str) -> dt.datetime | None:
    """When this reply was last copied for someone of that name, whatever its case and accents."""
    named = _standing(scope).where(ReplyUse.reply_id == reply_id, ReplyUse.person != "")
    latest = named.select(ReplyUse.at, ReplyUse.person).order_by(ReplyUse.at.desc())
    uses = tuples(latest.limit(MOST_RECALLED))
    return next((at for at, name in uses if fold(name) == fold(person)), None)


def _blank(name: str, rendered: Rendered, fields: Mapping[str, AskedField]) -> Blank:
    filled = next((span for span in rendered.filled if span.name == name), None)
    value = rendered.text[filled.start : filled.end] if filled else ""
    return Blank(name, name.partition(".")[0], value, fields.get(name))
