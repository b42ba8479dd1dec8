"""What is said of a case: put right, and sorted by kind, gravity, mood, person and tags, many at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from cmdesk.domain.cases import (
    check_channel,
    check_kind,
    check_not_ahead,
    check_sentiment,
    check_severity,
    kept_text,
    kept_title,
    text_key,
)
from cmdesk.domain.clock import now
from cmdesk.domain.replies import stored_tags, tags_of
from cmdesk.domain.text import clean
from cmdesk.services import due_times, people, timeline
from cmdesk.services.cases import check_place
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.services.due_times import Times
from cmdesk.storage.models import Case


@dataclass(frozen=True, slots=True)
class Correction:
    """What was logged wrongly; None = as it is."""

    text: str | None = None
    title: str | None = None
    link: str | None = None
    received_at: dt.datetime | None = None
    account_id: int | None = None
    network: str | None = None
    channel: str | None = None


def correct(scope: ClientScope, case_id: int, correction: Correction) -> None:
    """Put right what was logged wrongly; the timeline keeps how it was. Raises as `log` does."""
    wanted = {name: value for name, value in asdict(correction).items() if value is not None}
    if "text" in wanted and (wanted["text"].strip() or scope.one(Case, case_id).text):
        wanted["text"] = kept_text(wanted["text"])
    if "received_at" in wanted:
        wanted["received_at"] = due_times.moment(wanted["received_at"])
        check_not_ahead(wanted["received_at"], now())
    if "title" in wanted:
        wanted["title"] = kept_title(wanted["title"])
    if "link" in wanted:
        wanted["link"] = clean(wanted["link"]).strip()
    check_place(scope, wanted.get("network", ""), wanted.get("account_id"))
    check_channel(wanted.get("channel", "comment"))
    with scope.writing(Topic.CASES):
        case = scope.one(Case, case_id)
        changed = {name: value for name, value in wanted.items() if getattr(case, name) != value}
        if not changed:
            return
        before = {name: [getattr(case, name), value] for name, value in changed.items()}
        if "text" in changed:
            changed["text_key"] = text_key(changed["text"])
        if "received_at" in changed and case.due_from == case.received_at:
            changed["due_from"] = changed["received_at"]
        due_times.write(Times(scope), case, **changed)
        timeline.write(scope, case_id, "corrected", **before)


def set_kind(scope: ClientScope, case_ids: Sequence[int], kind: str) -> None:
    """Say what cases are; their due times follow. Raises DeskError "kind-unknown", "not-found"."""
    check_kind(kind)
    _set(scope, case_ids, kind=kind)


def set_severity(scope: ClientScope, case_ids: Sequence[int], severity: int) -> None:
    """Say how grave cases are, 1 to 4 or 0; their due times follow. Raises "severity-wrong", "not-found"."""
    check_severity(severity)
    _set(scope, case_ids, severity=severity)


def set_sentiment(scope: ClientScope, case_ids: Sequence[int], sentiment: str) -> None:
    """Say how people felt. Raises DeskError "sentiment-unknown", "not-found"."""
    check_sentiment(sentiment)
    _set(scope, case_ids, sentiment=sentiment)


def set_person(scope: ClientScope, case_ids: Sequence[int], person_id: int | None) -> None:
    """Say who it was; None = nobody known. Raises DeskError "not-found"."""
    _set(scope, case_ids, person_id=person_id, who=people.who(scope, person_id))


def tag(
    scope: ClientScope, case_ids: Sequence[int], *, add: Sequence[str] = (), drop: Sequence[str] = ()
) -> dict[int, tuple[str, ...]]:
    """Add tags to cases and take others off; the tags they had, for `retag`."""
    former = {row.id: tags_of(row.tags) for row in scope.rows(Case).where(Case.id.in_(list(case_ids)))}
    retag(scope, {i: (*(tag for tag in had if tag not in drop), *add) for i, had in former.items()})
    return former


def retag(scope: ClientScope, tags: Mapping[int, Sequence[str]]) -> None:
    """Give each of these cases just these tags."""
    with scope.writing(Topic.CASES):
        for case_id, listed in tags.items():
            scope.change_all(Case, Case.id == case_id, tags=stored_tags(clean(tag) for tag in listed))


def all_tags(scope: ClientScope) -> list[str]:
    """Every tag that a case of the client has."""
    stored = tuples(scope.rows(Case, Case.tags).where(Case.tags != "").distinct())
    return sorted({tag for (tags,) in stored for tag in tags_of(tags)})


def _set(scope: ClientScope, case_ids: Sequence[int], **changes: object) -> None:
    with scope.writing(Topic.CASES):
        times = Times(scope)
        for case_id in case_ids:
            case = scope.one(Case, case_id)
            before = {
                name: [getattr(case, name), value]
                for name, value in changes.items()
                if getattr(case, name) != value
            }
            if before:
                due_times.write(times, case, **changes)
                timeline.write(scope, case_id, "corrected", **before)
