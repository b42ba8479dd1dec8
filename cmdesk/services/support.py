"""The support policy of a brand: its channels, and how soon each kind of message gets its first answer.

Only what differs from the usual is kept; everything else follows the packaged policy.
"""

from __future__ import annotations

from dataclasses import dataclass

from cmdesk.domain import support
from cmdesk.domain.errors import DeskError
from cmdesk.domain.support import ANY_SEVERITY, LONGEST_TARGET, SEVERITIES
from cmdesk.domain.text import clean
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import AnswerTarget, Channel


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel: whether the brand uses it, what it is for and who answers there."""

    kind: str
    used: bool
    purpose: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class TargetRow:
    """The first answer is due within `minutes` of answer hours; `own` = not the usual target."""

    kind: str
    severity: int
    minutes: int
    own: bool


def list_channels(scope: ClientScope) -> list[ChannelRow]:
    """Every channel that there is, with what the brand says of it."""
    own = {row.kind: ChannelRow(row.kind, row.used, row.purpose, row.who) for row in scope.rows(Channel)}
    language = "en" if scope.client().language.startswith("en") else "es"
    return [
        own.get(kind.key, ChannelRow(kind.key, kind.used, kind.purpose[language]))
        for kind in support.channels().values()
    ]


def save_channel(scope: ClientScope, channel: ChannelRow) -> None:
    """Write what the brand says of a channel. Raises DeskError "channel-unknown"."""
    if channel.kind not in support.channels():
        raise DeskError("channel-unknown", kind=channel.kind)
    values = {
        "used": channel.used,
        "purpose": clean(channel.purpose).strip(),
        "who": clean(channel.who).strip(),
    }
    with scope.writing(Topic.SUPPORT):
        given = scope.rows(Channel).where(Channel.kind == channel.kind).first()
        if given is None:
            scope.add(Channel, kind=channel.kind, **values)
        else:
            scope.change(Channel, given.id, **values)


def list_targets(scope: ClientScope) -> list[TargetRow]:
    """The targets of every kind of message, the usual one (severity 0) first, then by severity."""
    own = {(row.kind, row.severity): row.minutes for row in scope.rows(AnswerTarget)}
    usual = {
        (kind.key, severity): minutes
        for kind in support.messages().values()
        for severity, minutes in kind.minutes.items()
    }
    order = list(support.messages())
    every = sorted({*own, *usual}, key=lambda place: (order.index(place[0]), place[1]))
    return [TargetRow(*place, own.get(place) or usual[place], place in own) for place in every]


def save_target(scope: ClientScope, kind: str, severity: int, minutes: int | None) -> None:
    """Write a target; None goes back to the usual one.

    Raises DeskError "target-unknown" (no such kind or severity), "target-wrong" (not 1 minute to 30 days).
    """
    if kind not in support.messages() or severity not in (ANY_SEVERITY, *SEVERITIES):
        raise DeskError("target-unknown", kind=kind, severity=severity)
    if minutes is not None and not 1 <= minutes <= LONGEST_TARGET:
        raise DeskError("target-wrong")
    with scope.writing(Topic.SUPPORT):
        scope.remove(AnswerTarget, (AnswerTarget.kind == kind) & (AnswerTarget.severity == severity))
        if minutes is not None:
            scope.add(AnswerTarget, kind=kind, severity=severity, minutes=minutes)
