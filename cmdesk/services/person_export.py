"""Everything that a brand knows of one person: for whoever asks for it, to read and for a machine."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields

from cmdesk.domain.clock import now
from cmdesk.services import (
    case_files,
    crises,
    crisis_events,
    crisis_texts,
    escalations,
    people,
    people_list,
    privacy_requests,
    privacy_rules,
    promises,
    timeline,
)
from cmdesk.services.crisis_events import Event
from cmdesk.services.desk import ClientScope
from cmdesk.services.people import Handle, PersonCard
from cmdesk.services.privacy_requests import RequestCard
from cmdesk.services.privacy_rules import PrivacyRules
from cmdesk.services.timeline import Entry
from cmdesk.storage.models import Case, Crisis, Person, PrivacyRequest, ReplyUse

SCHEMA = 1  # of the JSON


@dataclass(frozen=True, slots=True)
class KeptCrisis:
    """A crisis of a case: what was answered in its steps, what was written, and what was done."""

    title: str
    began_at: dt.datetime
    answers: tuple[tuple[str, str, str], ...]  # step, key, value
    texts: tuple[tuple[str, str], ...]  # place, text
    timeline: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class KeptCase:
    """A case of the person with all that was done about it. `files` are their names and SHA-256."""

    uid: str
    reference: str
    network: str
    channel: str
    kind: str
    severity: int
    sentiment: str
    state: str
    outcome: str
    outcome_reason: str
    title: str
    text: str
    original: str
    link: str
    received_at: dt.datetime
    first_answer_at: dt.datetime | None
    resolved_at: dt.datetime | None
    satisfaction: int | None
    quote: str
    files: tuple[tuple[str, str], ...]
    follow_ups: tuple[str, ...]
    questions: tuple[tuple[str, str], ...]  # to departments, and their answers
    timeline: tuple[Entry, ...]
    crises: tuple[KeptCrisis, ...]


@dataclass(frozen=True, slots=True)
class KeptPerson:
    """One person as the brand knows it. `cards` are more than one when people were merged into it.

    `texts` were copied for it with no case; `kept_since` is when the first of it was written down.
    """

    brand: str
    told_at: dt.datetime
    rules: PrivacyRules
    kept_since: dt.datetime
    kept_until: dt.date | None
    first_contact_at: dt.datetime | None
    last_contact_at: dt.datetime | None
    cards: tuple[PersonCard, ...]
    handles: tuple[Handle, ...]
    cases: tuple[KeptCase, ...]
    texts: tuple[tuple[dt.datetime, str], ...]
    requests: tuple[RequestCard, ...]

    @property
    def name(self) -> str:
        return self.cards[0].name


def collect(scope: ClientScope, person_id: int) -> KeptPerson:
    """Everything known of a person and all that were merged into it. Raises DeskError "not-found"."""
    ids = people.whole(scope, person_id)
    rows = {row.id: row for row in scope.rows(Person).where(Person.id.in_(ids))}
    top = rows[ids[0]]
    cases = list(scope.rows(Case).where(Case.person_id.in_(ids)).order_by(Case.received_at, Case.id))
    asked = scope.rows(PrivacyRequest, PrivacyRequest.id).where(PrivacyRequest.person_id.in_(ids))
    return KeptPerson(
        brand=scope.client().name,
        told_at=now(),
        rules=privacy_rules.get(scope),
        kept_since=min(row.created_at for row in rows.values()),
        kept_until=privacy_rules.kept_until(scope, people_list.get(scope, top.id)),
        first_contact_at=top.first_contact_at,
        last_contact_at=top.last_contact_at,
        cards=tuple(people.card(scope, i) for i in ids),
        handles=people.handles(scope, top.id),
        cases=tuple(_case(scope, case) for case in cases),
        texts=tuple(_texts(scope, [row.name for row in rows.values()])),
        requests=tuple(privacy_requests.get(scope, i).card for i in scope.desk.ids(asked)),
    )


def as_json(kept: KeptPerson) -> str:
    """The same for a machine: instants as ISO texts in UTC, and no number that means something only here."""
    told = {
        "schema": SCHEMA,
        "brand": kept.brand,
        "told_at": kept.told_at,
        "kept": {**asdict(kept.rules), "since": kept.kept_since, "until": kept.kept_until},
        "first_contact_at": kept.first_contact_at,
        "last_contact_at": kept.last_contact_at,
        "cards": [asdict(card) for card in kept.cards],
        "handles": [
            {"network": handle.network, "handle": handle.handle, "url": handle.url} for handle in kept.handles
        ],
        "cases": [_told(case) for case in kept.cases],
        "texts": [{"at": at, "text": text} for at, text in kept.texts],
        "requests": [_without_ids(asdict(card)) for card in kept.requests],
    }
    return json.dumps(told, ensure_ascii=False, indent=1, default=_written)


def _case(scope: ClientScope, case: Case) -> KeptCase:
    questions = escalations.of_case(scope, [case.id])
    same = {
        field.name: getattr(case, field.name)
        for field in fields(KeptCase)
        if field.name not in ("uid", "files", "follow_ups", "questions", "timeline", "crises")
    }
    return KeptCase(
        **same,
        uid=case.uid.hex,
        files=tuple((file.name, file.sha256) for file in case_files.of_cases(scope, [case.id])),
        follow_ups=tuple(row.text for row in promises.of_case(scope, [case.id])),
        questions=tuple((row.message, row.answer) for row in questions),
        timeline=timeline.of_cases(scope, [case.id]),
        crises=tuple(_crises(scope, case.id)),
    )


def _crises(scope: ClientScope, case_id: int) -> list[KeptCrisis]:
    rows = scope.rows(Crisis).where(Crisis.case_id == case_id).order_by(Crisis.id)
    return [
        KeptCrisis(
            row.title,
            row.started_at,
            tuple((step, key, value) for (step, key), value in crises.answers(scope, row.id).items()),
            tuple((t.place, t.body) for t in crisis_texts.texts(scope, row.id).values() if t.body),
            crisis_events.of_crisis(scope, row.id),
        )
        for row in rows
    ]


def _texts(scope: ClientScope, names: Sequence[str]) -> list[tuple[dt.datetime, str]]:
    """What was copied from the palette for somebody of that name."""
    used = scope.record(ReplyUse).where(ReplyUse.person.in_([name for name in names if name]))
    return [(use.at, use.text) for use in used.order_by(ReplyUse.at)]


def _told(case: KeptCase) -> dict[str, object]:
    told = {field.name: getattr(case, field.name) for field in fields(case)}
    told["files"] = [{"name": name, "sha256": sha256} for name, sha256 in case.files]
    told["questions"] = [{"question": question, "answer": answer} for question, answer in case.questions]
    told["timeline"] = [
        {"at": entry.at, "by": entry.agent, "kind": entry.kind, **_without_ids(entry.payload)}
        for entry in case.timeline
    ]
    told["crises"] = [
        {
            "title": one.title,
            "began_at": one.began_at,
            "answers": [{"step": step, "key": key, "value": value} for step, key, value in one.answers],
            "texts": [{"place": place, "text": text} for place, text in one.texts],
            "timeline": [
                {"at": event.at, "by": event.agent, "kind": event.kind, "told": dict(event.payload)}
                for event in one.timeline
            ],
        }
        for one in case.crises
    ]
    return told


def _without_ids(payload: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in payload.items() if not key.endswith("_id")}


def _written(value: object) -> object:
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(f"no such value in an export: {value!r}")
