"""How long somebody has been answering, whatever the client."""

import datetime as dt

import pytest

from cmdesk.domain.clock import now
from cmdesk.services import agents, breaks, copying, replies
from cmdesk.services.copying import Purpose
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Agent, ReplyUse


@pytest.fixture
def copied(desk, acme):
    """Note that a reply was copied so many minutes ago."""
    agents.introduce(desk, "Nuria")
    reply = replies.save(acme, ReplyText("Hello", "Hello."))

    def at(*minutes, scope=acme, agent=None):
        for each in minutes:
            use = copying.record_use(scope, copying.prepare(acme, reply, Purpose()))
            with desk.erasing("test"):
                ReplyUse.update(at=now() - dt.timedelta(minutes=each), agent=agent or desk.agent_id).where(
                    ReplyUse.id == use
                ).execute()

    return at


def minutes_since(desk, rested_at=None):
    moment = now()
    start = breaks.answering_since(desk, moment, rested_at)
    return None if start is None else round((moment - start).total_seconds() / 60)


def test_nothing_done_is_no_stretch(desk, acme):
    assert breaks.answering_since(desk, now()) is None


def test_what_was_copied_makes_a_stretch(desk, copied):
    copied(5, 12, 20, 40)
    assert minutes_since(desk) == 20


def test_a_break_that_was_taken_ends_it(desk, copied):
    copied(2, 8, 15)
    assert minutes_since(desk, now() - dt.timedelta(minutes=9)) == 8
    assert minutes_since(desk, now()) is None


def test_what_somebody_else_did_is_not_mine(desk, copied):
    with desk.writing():
        leo = Agent.create(name="Leo").id
    copied(3, agent=leo)
    assert minutes_since(desk) is None
