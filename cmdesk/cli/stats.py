"""The command that tells the figures of a client's inbox."""

from __future__ import annotations

import datetime as dt

from cmdesk.cli.call import DONE, Call
from cmdesk.domain.errors import DeskError
from cmdesk.domain.figures import Spread
from cmdesk.domain.support import messages
from cmdesk.services import clients, opening, statistics, statistics_files
from cmdesk.services.statistics import Statistics


def show(call: Call) -> int:
    """Raises DeskError "no-such-client", "period-backwards"."""
    first, last = getattr(call.options, "from"), call.options.to
    if last < first:
        raise DeskError("period-backwards")
    opened = opening.open_to_read(call.folder)
    try:
        made = statistics.of_period(clients.named(opened.desk, call.options.client), first, last)
    finally:
        opened.close()
    call.print_json({"statistics": statistics_files.as_plain(made)})
    for line in _lines(call, made):
        call.print(line)
    return DONE


def _lines(call: Call, made: Statistics) -> list[str]:
    say, language = call.voice.say, call.voice.language
    kinds = ", ".join(f"{messages()[kind].label[language]}: {many}" for kind, many in made.by_kind.items())
    lines = [
        say("stats-cases", count=made.cases, open=made.open, waiting=made.waiting, resolved=made.resolved),
        *([kinds] if kinds else []),
        say("stats-first-answer", **_minutes(made.first_answer)),
        say("stats-resolution", **_minutes(made.resolution)),
    ]
    if made.within_target is not None:
        share = round(made.within_target * 100)
        lines.append(say("stats-in-time", share=share, in_time=made.in_time, count=made.answered))
    if made.satisfaction is not None:
        lines.append(say("stats-satisfaction", mean=f"{made.satisfaction:.1f}", count=made.rated))
    return lines


def _minutes(spread: Spread) -> dict[str, object]:
    def told(seconds: int | None) -> str:
        return "-" if seconds is None else str(dt.timedelta(minutes=round(seconds / 60)))[:-3]

    return {"count": spread.count, "median": told(spread.median), "p90": told(spread.p90)}
