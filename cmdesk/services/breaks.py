"""For how long somebody has been answering without a pause, told from what they did."""

from __future__ import annotations

import datetime as dt

from cmdesk.domain import breaks
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.storage.models import CaseEntry, Client, ReplyUse


def answering_since(
    desk: Desk, moment: dt.datetime, rested_at: dt.datetime | None = None
) -> dt.datetime | None:
    """When the present stretch of answering began, for whatever client; None in a pause.

    What was done before `rested_at`, the end of a break that was taken, doesn't count any more.
    """
    first = max(moment - breaks.LOOK_BACK, rested_at or moment - breaks.LOOK_BACK)
    everyone = desk.ids(Client.select(Client.id).where(Client.deleted_at.is_null()))
    instants: list[dt.datetime] = []
    for client_id in everyone:
        scope = ClientScope(desk, client_id)
        for table in ReplyUse, CaseEntry:
            own = scope.record(table, table.at).where(
                table.at >= first, table.at <= moment, table.agent == desk.agent_id
            )
            instants += [row.at for row in own]
    return breaks.began(instants, moment)
