"""The support policy of a brand: through which channels it answers, and how soon, until it says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources

SEVERITIES = (1, 2, 3, 4)
ANY_SEVERITY = 0
LONGEST_TARGET = 30 * 24 * 60  # minutes


@dataclass(frozen=True, slots=True)
class ChannelKind:
    """A way in which people reach a brand; `label` and `purpose` (what it is usually for) by language."""

    key: str
    icon: str
    used: bool  # whether most brands use it
    label: dict[str, str]
    purpose: dict[str, str]


@dataclass(frozen=True, slots=True)
class MessageKind:
    """What somebody says. `minutes` is the usual target of a first answer, by severity (0 = any other)."""

    key: str
    label: dict[str, str]
    minutes: dict[int, int]


@cache
def channels() -> dict[str, ChannelKind]:
    """The channels by key, in the order in which they are shown."""
    return {entry["key"]: ChannelKind(**entry) for entry in _data()["channels"]}


@cache
def messages() -> dict[str, MessageKind]:
    """The kinds of message by key, in the order in which they are shown."""
    return {
        entry["key"]: MessageKind(
            entry["key"], entry["label"], {int(severity): most for severity, most in entry["minutes"].items()}
        )
        for entry in _data()["messages"]
    }


@cache
def _data() -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("support.json"))
