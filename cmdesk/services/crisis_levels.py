"""The clocks of each level of a brand: its own where it has some, the usual ones else."""

from __future__ import annotations

from dataclasses import dataclass

from cmdesk.domain import crisis_severity
from cmdesk.domain.crisis_severity import LEVELS
from cmdesk.domain.errors import DeskError
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import CrisisLevel

LONGEST = 7 * 24 * 60  # minutes


@dataclass(frozen=True, slots=True)
class LevelTimes:
    """Times of a level in minutes, None = no such clock; `own` = the brand said so."""

    level: int
    answer: int
    update: int | None
    remind: int | None
    own: bool = False


def list_levels(scope: ClientScope) -> tuple[LevelTimes, ...]:
    """The times of every level, the mildest first."""
    own = {row.level: row for row in scope.rows(CrisisLevel)}
    return tuple(
        _own(own[level]) if level in own else LevelTimes(level, usual.answer, usual.update, usual.remind)
        for level, usual in zip(LEVELS, crisis_severity.levels(), strict=True)
    )


def save(scope: ClientScope, times: LevelTimes) -> None:
    """Give a level times of its own. Raises DeskError "level-wrong", "minutes-wrong"."""
    _check(times.level)
    for minutes in (times.answer, times.update, times.remind):
        if minutes is not None and not 0 < minutes <= LONGEST:
            raise DeskError("minutes-wrong")
    values = {
        "answer_minutes": times.answer,
        "update_minutes": times.update,
        "remind_minutes": times.remind,
    }
    with scope.writing(Topic.CRISES):
        row = scope.rows(CrisisLevel).where(CrisisLevel.level == times.level).first()
        if row is None:
            scope.add(CrisisLevel, level=times.level, **values)
        else:
            scope.change(CrisisLevel, row.id, **values)


def reset(scope: ClientScope, level: int) -> None:
    """Take the usual times for a level again. Raises DeskError "level-wrong"."""
    _check(level)
    with scope.writing(Topic.CRISES):
        scope.remove(CrisisLevel, CrisisLevel.level == level)


def _check(level: int) -> None:
    if level not in LEVELS:
        raise DeskError("level-wrong")


def _own(row: CrisisLevel) -> LevelTimes:
    minutes = (row.answer_minutes, row.update_minutes, row.remind_minutes)
    return LevelTimes(row.level, *minutes, own=True)
