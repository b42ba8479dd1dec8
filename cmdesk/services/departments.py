"""Where things are escalated in the client's company: who, how, and how soon an answer is expected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.support import LONGEST_TARGET, SEVERITIES
from cmdesk.domain.text import clean
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import Department


@dataclass(frozen=True, slots=True)
class DepartmentCard:
    """Everything of a department. `target_minutes` is how soon it should answer us, in its working time."""

    name: str
    person: str = ""
    channel: str = ""
    contact: str = ""
    escalates: str = ""
    target_minutes: int | None = None
    from_severity: int = 1


CARD = tuple(field.name for field in fields(DepartmentCard))


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department of the client."""

    id: int
    card: DepartmentCard


def list_departments(scope: ClientScope) -> list[DepartmentRow]:
    """The client's departments in its order."""
    rows = scope.rows(Department).order_by(Department.position, Department.id)
    return [
        DepartmentRow(row.id, DepartmentCard(**{name: getattr(row, name) for name in CARD})) for row in rows
    ]


def save(scope: ClientScope, made: DepartmentCard, department_id: int | None = None) -> int:
    """Write a new department, or change one; its id.

    Raises DeskError "department-needs-name", "target-wrong", "severity-wrong", "not-found".
    """
    values = {name: clean(v).strip() if isinstance(v := getattr(made, name), str) else v for name in CARD}
    if not values["name"]:
        raise DeskError("department-needs-name")
    if made.target_minutes is not None and not 1 <= made.target_minutes <= LONGEST_TARGET:
        raise DeskError("target-wrong")
    if made.from_severity not in SEVERITIES:
        raise DeskError("severity-wrong")
    with scope.writing(Topic.SUPPORT):
        if department_id is None:
            return scope.add(Department, **values, position=scope.rows(Department).count()).id
        return scope.change(Department, department_id, **values).id


def put_in_order(scope: ClientScope, department_ids: Sequence[int]) -> None:
    """The person's own order of departments. Raises DeskError "not-found"."""
    with scope.writing(Topic.SUPPORT):
        for position, department_id in enumerate(department_ids):
            scope.change(Department, department_id, position=position)


def delete(scope: ClientScope, department_id: int) -> None:
    """Put a department in the trash; `restore` is the way back."""
    with scope.writing(Topic.SUPPORT):
        scope.put_away(Department, [department_id], now())


def restore(scope: ClientScope, department_id: int) -> None:
    """Take a department out of the trash. Raises DeskError "not-found"."""
    scope.binned(Department, department_id)
    with scope.writing(Topic.SUPPORT):
        scope.put_away(Department, [department_id], None)
