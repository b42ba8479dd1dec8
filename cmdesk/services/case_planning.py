"""What bringing a file's cases in would do: which are new, which are here already, which are refused and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from cmdesk.domain import cases as rules
from cmdesk.domain.accounts import from_url, handle_key
from cmdesk.domain.cases import Outcome, Sentiment, State
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.formats.case_records import INSTANTS, CaseRecord
from cmdesk.formats.problems import Problem
from cmdesk.services import same_cases
from cmdesk.services.desk import ClientScope
from cmdesk.services.erased import Erased
from cmdesk.services.people import Handle
from cmdesk.services.people_known import Signs
from cmdesk.services.same_cases import Told
from cmdesk.storage.models import Account

MINUTE = dt.timedelta(minutes=1)  # an export without seconds may tell an answer before its message
_NOT_BEFORE = {"first_answer_at": "answer-before-message", "resolved_at": "closed-before-message"}
_ASKING = frozenset({"email", "form", "dm", "phone"})  # who writes there wants an answer


@dataclass(frozen=True, slots=True)
class IncomingCase:
    """A case to bring in. Of its record nothing is open any more: instants are in UTC, kind and state are told."""

    record: CaseRecord
    text_key: int
    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that stays out, and the sentence that says why."""

    line: int
    code: str
    details: Mapping[str, object]
    record: CaseRecord


@dataclass(frozen=True, slots=True)
class Plan:
    """What would happen. Of notes that say the same there is the first; `header` is the file's."""

    new: tuple[IncomingCase, ...]
    same: int
    refused: tuple[Refused, ...]
    notes: tuple[Problem, ...]
    header: tuple[str, ...]


def plan(scope: ClientScope, records: Iterable[CaseRecord], header: tuple[str, ...] = ()) -> Plan:
    """Compare a file's cases with those that are here, see `same_cases`; nothing is written.

    What tells when it was closed comes in closed, what tells only an answer comes in answered, all else is
    open and has to be answered. One that is told twice counts as the same. What an erased person said is refused.
    """
    return _Planning(scope).made(records, header)


def in_utc(at: dt.datetime | None, zone: ZoneInfo, field: str = "") -> dt.datetime | None:
    """A moment of a file in UTC; without a zone it is what the clocks of `zone` showed.

    Raises DeskError "import-date-unreadable" for one at the end of all dates.
    """
    try:
        return at and (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(dt.UTC)
    except OverflowError:
        raise DeskError("import-date-unreadable", field=field, value=str(at)) from None


class _Planning:
    def __init__(self, scope: ClientScope) -> None:
        self._scope = scope
        self._zone = ZoneInfo(scope.client().zone)
        self._present = now()
        self._erased = Erased(scope)
        self._accounts: dict[str, list[Account]] = {}
        for account in scope.rows(Account):
            self._accounts.setdefault(account.handle_key, []).append(account)
        self._coming: list[IncomingCase] = []
        self._told: list[Told] = []
        self._refused: list[Refused] = []
        self._notes: dict[tuple[str, str], Problem] = {}
        self._guessed = 0
        self._attachments = 0

    def made(self, records: Iterable[CaseRecord], header: tuple[str, ...]) -> Plan:
        for record in records:
            try:
                self._take(record)
            except DeskError as error:
                self._refused.append(Refused(record.line, error.code, error.details, record))
        twice = same_cases.twice(self._told)
        for place, first in twice.items():
            self._note(
                Problem(
                    "import-twice",
                    self._coming[place].record.line,
                    {"first": self._coming[first].record.line},
                )
            )
        known = same_cases.here(self._scope, self._told) | set(twice)
        new = tuple(case for place, case in enumerate(self._coming) if place not in known)
        if self._guessed:
            self._note(Problem("import-kind-guessed", details={"count": self._guessed}))
        if self._attachments:
            self._note(Problem("mail-attachments-left", details={"count": self._attachments}))
        return Plan(new, len(known), tuple(self._refused), tuple(self._notes.values()), header)

    def _take(self, record: CaseRecord) -> None:
        for problem in record.problems:
            if problem.refuses:
                raise DeskError(problem.code, **problem.details)
        text = rules.kept_text(record.text)
        rules.check_severity(record.severity)
        rules.check_sentiment(record.sentiment)
        if record.satisfaction is not None and record.satisfaction not in rules.SATISFACTION:
            raise DeskError("satisfaction-wrong")
        instants = self._instants(record)
        account = self._account(record)
        network = record.network or (account.network if account else _network_of(record.link))
        handles = [Handle(network, record.handle)] if record.handle else []
        self._erased.refuse(record.person, Signs(handles, [record.email]))
        kind = record.kind or self._likeliest_kind(record)
        channel = record.channel or ("review" if network == "google_business" else "comment")
        rules.check_kind(kind)
        rules.check_channel(channel)
        state = _state(record)
        whole = replace(
            record,
            text=text,
            title=rules.kept_title(record.title),
            kind=kind,
            channel=channel,
            network=network,
            state=state.value,
            cells=(),
            **instants,
        )
        self._attachments += record.attachments
        for problem in record.problems:
            self._note(problem)
        key = rules.text_key(text)
        authors = tuple(filter(None, (record.handle, record.person)))
        at = instants["received_at"] if record.received_at else None
        self._told.append(Told(key, at, record.external_id, record.link, record.reference, authors))
        self._coming.append(IncomingCase(whole, key, account.id if account else None))

    def _instants(self, record: CaseRecord) -> dict[str, dt.datetime | None]:
        """The moments that a record tells, in UTC, in an order in which they can have happened."""
        found = {name: in_utc(getattr(record, name), self._zone, name) for name in INSTANTS}
        told = list(filter(None, found.values()))
        for moment in told:
            rules.check_not_ahead(moment, self._present)
        received = found["received_at"] = found["received_at"] or min(told, default=self._present)
        for name, code in _NOT_BEFORE.items():
            moment = found[name]
            if moment is not None and moment <= received - MINUTE:
                raise DeskError(code)
            found[name] = moment and max(moment, received)
        return found

    def _account(self, record: CaseRecord) -> Account | None:
        """The client's account that a record names; of one that is not the client's only a note is left."""
        if not record.account:
            return None
        named: Sequence[Account] = self._accounts.get(handle_key(record.account), ())
        found = [account for account in named if record.network in ("", account.network)]
        if len(found) == 1:
            return found[0]
        self._note(Problem("import-account-unknown", record.line, {"account": record.account[:80]}))
        return None

    def _likeliest_kind(self, record: CaseRecord) -> str:
        self._guessed += 1
        stars = record.satisfaction or 0
        if record.sentiment == Sentiment.NEGATIVE or 0 < stars <= 2:
            return "complaint"
        if record.sentiment == Sentiment.POSITIVE or stars >= 4:
            return "praise"
        return "question" if "?" in record.text or record.channel in _ASKING else "mention"

    def _note(self, problem: Problem) -> None:
        self._notes.setdefault((problem.code, repr(problem.details)), problem)


def _network_of(link: str) -> str:
    """The network that an address is on; "" for none that we know."""
    profile = from_url(link) if link else None
    return profile.network if profile else ""


def _state(record: CaseRecord) -> State:
    """The state that a record tells, or that follows from what else it tells."""
    if record.state:
        return State(record.state)
    if record.outcome == Outcome.CONFIRMED_BY_PERSON:
        return State.CONFIRMED
    if record.outcome or record.resolved_at:
        return State.RESOLVED
    return State.ANSWERED if record.first_answer_at else State.NEW
