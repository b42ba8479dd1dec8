"""From a prepared reply to the clipboard: fill in, look it over, and note that it was used."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

import peewee as pw

from cmdesk.domain import asked, networks, placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import now
from cmdesk.domain.counting import length
from cmdesk.domain.errors import DeskError
from cmdesk.domain.placeholders import Rendered
from cmdesk.domain.replies import Place, Wording, choose
from cmdesk.domain.text import clean, fold
from cmdesk.services import known_values, people, replies, reviewing, timeline
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.services.prepared import Blank, Prepared, Purpose
from cmdesk.services.replies import ReplyDetail, ReplyText
from cmdesk.storage.models import Case, Person, Reply, ReplyUse, UseReversal

MOST_RECALLED = 500  # uses of a reply that are looked through for a person


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
    return _looked_over(scope, detail, wording, _fill(scope, wording, detail, purpose), purpose)


def edited(scope: ClientScope, prepared: Prepared, text: str) -> Prepared:
    """The same with the text as the person changed it: guard, record and approval follow what is copied."""
    text = clean(text)
    if text == prepared.text:
        return prepared
    detail = replies.get(scope, prepared.reply_id)
    wording = Wording(body=text, id=prepared.wording_id)
    made = _looked_over(scope, detail, wording, _Filled(_as_it_stands(text)), prepared.purpose)
    return replace(made, approved=False)


def written(scope: ClientScope, text: str, purpose: Purpose) -> Prepared:
    """A text of no reply (`reply_id` 0), looked over as it would be copied; no use of it is recorded."""
    text = clean(text)
    detail = _of_no_reply(ReplyText("", text))
    return _looked_over(scope, detail, Wording(text), _Filled(_as_it_stands(text)), purpose)


def tried(scope: ClientScope, text: ReplyText, body: str, purpose: Purpose) -> Prepared:
    """One wording of a reply that is still being written, as `prepare` would make it.

    Raises TemplateError where `body` can't be read, DeskError for an answer of the wrong kind.
    """
    detail, wording = _of_no_reply(text), Wording(body)
    return _looked_over(scope, detail, wording, _fill(scope, wording, detail, purpose), purpose)


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
    person: str = ""


def _of_no_reply(text: ReplyText) -> ReplyDetail:
    moment = now()
    return ReplyDetail(0, text, "draft", "", None, None, False, 0, None, moment, moment)  # noqa: FBT003  as stored


def _as_it_stands(text: str) -> Rendered:
    return Rendered(text=text, missing=(), filled=())


def _fill(scope: ClientScope, wording: Wording, detail: ReplyDetail, purpose: Purpose) -> _Filled:
    names = placeholders.names(wording.body)
    known = known_values.known(scope, purpose.network, purpose.person, purpose.case_id)
    values: dict[str, object] = {root: dict(keys) for root, keys in known.values.items()}
    values["ask"] = {asked_for.name: asked_for.default for asked_for in detail.text.fields}
    if placeholders.RESERVED in names:
        language = wording.language or scope.client().language
        values[placeholders.RESERVED] = known_values.promise(scope, language, purpose.case_id)
    kinds = {asked_for.name: asked_for for asked_for in detail.text.fields}
    for name, typed in purpose.answers.items():
        root, _, key = name.partition(".")
        if typed and not key:
            values[root] = typed
        elif typed:
            accepted = asked.accept(kinds[key], typed) if root == "ask" and key in kinds else typed
            keys = values.setdefault(root, {})
            assert isinstance(keys, dict)
            keys[key] = str(accepted)
    expired = tuple(key for key in known.past if f"fact.{key}" in names)
    return _Filled(placeholders.render(wording.body, values), names, expired, known.person)


def _looked_over(
    scope: ClientScope, detail: ReplyDetail, wording: Wording, filled: _Filled, purpose: Purpose
) -> Prepared:
    rendered = filled.rendered
    purpose = replace(
        purpose, person=purpose.person or filled.person, register=wording.register or purpose.register
    )
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
        findings=tuple(reviewing.look_over(scope, rendered.text, purpose)),
        expired_facts=filled.expired,
        approved=detail.status == "approved" and not detail.expired,
        wording_id=wording.id,
        purpose=purpose,
        length=length(rendered.text, purpose.network) if purpose.network else None,
        limit=limit.max if limit else None,
        used_with_at=_used_with(scope, detail.id, purpose) if detail.id else None,
    )


def _used_with(scope: ClientScope, reply_id: int, purpose: Purpose) -> dt.datetime | None:
    """When this reply was last copied for the person of the case, or for someone of that name."""
    found = [_used_with_name(scope, reply_id, purpose.whom) if purpose.whom else None]
    if purpose.case_id is not None:
        found.append(_used_with_person(scope, reply_id, purpose))
    return max((at for at in found if at is not None), default=None)


def _used_with_name(scope: ClientScope, reply_id: int, person: str) -> dt.datetime | None:
    """When it was last copied for someone of that name, whatever its case and accents."""
    named = _standing(scope).where(ReplyUse.reply_id == reply_id, ReplyUse.person != "")
    latest = named.select(ReplyUse.at, ReplyUse.person).order_by(ReplyUse.at.desc())
    uses = tuples(latest.limit(MOST_RECALLED))
    return next((at for at, name in uses if fold(name) == fold(person)), None)


def _used_with_person(scope: ClientScope, reply_id: int, purpose: Purpose) -> dt.datetime | None:
    """When it was last copied in a case of the same person, whatever its name was then; None if it is for another."""
    assert purpose.case_id is not None
    person_id = scope.one(Case, purpose.case_id).person_id
    if person_id is None or not people.living(scope, [person_id]):
        return None
    name = scope.one(Person, people.root(scope, person_id)).name
    if purpose.whom and fold(purpose.whom) != fold(name):
        return None
    return timeline.last_copied(scope, people.whole(scope, person_id), reply_id)


def _blank(name: str, rendered: Rendered, fields: Mapping[str, AskedField]) -> Blank:
    filled = next((span for span in rendered.filled if span.name == name), None)
    value = rendered.text[filled.start : filled.end] if filled else ""
    return Blank(name, name.partition(".")[0], value, fields.get(name))
