"""Who works at this desk: asked once at the first run, and what every record says did it."""

from __future__ import annotations

from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services.desk import Desk, Topic
from cmdesk.storage.models import Agent


def introduce(desk: Desk, name: str) -> int:
    """Say who works here, for the first time or by another name; the id. Raises DeskError "agent-needs-name"."""
    name = " ".join(clean(name).split())
    if not name:
        raise DeskError("agent-needs-name")
    with desk.writing(Topic.AGENTS):
        agent_id = desk.agent_id or Agent.create(name=name).id
        Agent.update(name=name).where(Agent.id == agent_id).execute()
    desk.agent_id = agent_id
    return agent_id
