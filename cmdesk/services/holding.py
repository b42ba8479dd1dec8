"""Holding statements: what a brand can say at once, by what has happened and by network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.domain import hard_questions, networks, placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import now, today
from cmdesk.domain.counting import length
from cmdesk.domain.errors import DeskError
from cmdesk.domain.hard_questions import State
from cmdesk.domain.text import clean
from cmdesk.services import copying
from cmdesk.services.copying import Purpose
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.hard_questions import LONGEST, Vouched
from cmdesk.services.prepared import Prepared
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import HardQuestion, HoldingStatement

ROOM_FOR_VALUES = 20  # characters that a filled-in time may take, when it is told which text fits


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement. `network` "" = any; the `short` one is for where the other doesn't fit."""

    id: int
    question_id: int
    network: str
    short: bool
    body: str
    valid_until: dt.date | None
    state: State
    approval: Vouched


def list_statements(scope: ClientScope, question_id: int | None = None) -> list[StatementRow]:
    """The statements for a question, or all of the living questions: for any network first, the long one first."""
    living = scope.rows(HardQuestion, HardQuestion.id)
    query = scope.rows(HoldingStatement).where(HoldingStatement.question_id.in_(living))
    if question_id is not None:
        query = query.where(HoldingStatement.question_id == question_id)
    order = (HoldingStatement.question_id, HoldingStatement.network, HoldingStatement.short)
    return [_row(row) for row in query.order_by(*order)]


def save(
    scope: ClientScope,
    question_id: int,
    body: str,
    network: str = "",
    *,
    short: bool = False,
    statement_id: int | None = None,
) -> int:
    """Write a new statement, or change one; its id. An approval holds for the very text that was approved.

    Raises DeskError "statement-needs-text", "question-too-long", "statement-taken", "network-unknown",
    "not-found" and those of `domain.placeholders`.
    """
    body = clean(body).strip()
    if not body:
        raise DeskError("statement-needs-text")
    if len(body) > LONGEST:
        raise DeskError("question-too-long", most=LONGEST)
    if network and network not in networks.networks():
        raise DeskError("network-unknown", network=network)
    placeholders.parse(body)
    scope.one(HardQuestion, question_id)
    if _taken(scope, question_id, network, short=short, but=statement_id):
        raise DeskError("statement-taken")
    values = {"question_id": question_id, "network": network, "short": short, "body": body}
    with scope.writing(Topic.PREPARED):
        if statement_id is None:
            return scope.add(HoldingStatement, **values).id
        return scope.change(HoldingStatement, statement_id, **values).id


def delete(scope: ClientScope, statement_id: int) -> None:
    """Put a statement in the trash; `restore` is the way back."""
    with scope.writing(Topic.PREPARED):
        scope.put_away(HoldingStatement, [statement_id], now())


def restore(scope: ClientScope, statement_id: int) -> None:
    """Take a statement out of the trash. Raises DeskError "not-found", "statement-taken"."""
    row = scope.binned(HoldingStatement, statement_id)
    if _taken(scope, row.question_id, row.network, short=row.short, but=row.id):
        raise DeskError("statement-taken")
    with scope.writing(Topic.PREPARED):
        scope.put_away(HoldingStatement, [statement_id], None)


def approve(
    scope: ClientScope, statement_ids: Sequence[int], by: str, until: dt.date | None = None
) -> dict[int, Vouched]:
    """Note who approved these texts as they stand, and until when; what `reinstate` takes.

    Raises DeskError "approval-needs-name".
    """
    if not (by := clean(by).strip()):
        raise DeskError("approval-needs-name")
    rows = list(scope.rows(HoldingStatement).where(HoldingStatement.id.in_(list(statement_ids))))
    with scope.writing(Topic.PREPARED):
        for row in rows:
            scope.change(
                HoldingStatement,
                row.id,
                approved_by=by,
                approved_at=now(),
                approval_hash=_digest(row),
                valid_until=until,
            )
    return {row.id: _vouched(row) for row in rows}


def reinstate(scope: ClientScope, approvals: dict[int, Vouched]) -> None:
    """Give statements back the approvals that they had, or take them away with empty ones."""
    with scope.writing(Topic.PREPARED):
        for statement_id, approval in approvals.items():
            scope.change(
                HoldingStatement,
                statement_id,
                approved_by=approval.by,
                approved_at=approval.at,
                approval_hash=approval.digest,
            )


def best(statements: Sequence[StatementRow], network: str) -> StatementRow | None:
    """The statement for a network: its own, else the first for any network that fits, else the shortest."""
    own = [one for one in statements if one.network == network and network]
    fitting = own or [one for one in statements if not one.network]
    inside = [one for one in fitting if _fits(one.body, network)]
    return min(
        inside or fitting, key=lambda one: (one.short if inside else len(one.body), one.id), default=None
    )


def prepare(scope: ClientScope, statement_id: int, purpose: Purpose) -> Prepared:
    """Fill in a statement for `purpose` and look it over, as it would be copied. Raises DeskError "not-found"."""
    return prepare_text(scope, scope.one(HoldingStatement, statement_id).body, purpose)


def prepare_text(scope: ClientScope, body: str, purpose: Purpose) -> Prepared:
    """Any text of a question, such as its answer, as `prepare` makes it."""
    asked = [name.partition(".")[2] for name in placeholders.names(body) if name.startswith("ask.")]
    fields = tuple(AskedField(name, name, "text") for name in asked)
    return copying.tried(scope, ReplyText("", body, fields=fields), body, purpose)


def _fits(body: str, network: str) -> bool:
    limit = networks.limit(network, "comment") if network else None
    if limit is None:
        return True
    bare = "".join(piece.text for piece in placeholders.parse(body) if isinstance(piece, placeholders.Text))
    values = len(placeholders.names(body)) * ROOM_FOR_VALUES
    return length(bare, network) + values <= limit.max


def _taken(scope: ClientScope, question_id: int, network: str, *, short: bool, but: int | None) -> bool:
    same = scope.rows(HoldingStatement, HoldingStatement.id).where(
        HoldingStatement.question_id == question_id,
        HoldingStatement.network == network,
        HoldingStatement.short == short,
        HoldingStatement.id != (but or 0),
    )
    return same.exists()


def _row(row: HoldingStatement) -> StatementRow:
    state = hard_questions.state(row.body, row.approval_hash, _digest(row), row.valid_until, today())
    return StatementRow(
        row.id, row.question_id, row.network, row.short, row.body, row.valid_until, state, _vouched(row)
    )


def _digest(row: HoldingStatement) -> str:
    return hard_questions.digest(row.body)


def _vouched(row: HoldingStatement) -> Vouched:
    return Vouched(row.approved_by, row.approved_at, row.approval_hash)
