"""The words of removed texts, which the search index holds until its parts are merged."""

from __future__ import annotations

import time
from collections.abc import Sequence

from cmdesk.services.desk import Desk
from cmdesk.storage import purging

BREATH = 0.001  # seconds in which a save that waits gets its turn: a lock goes to whoever asks first


def forget(desk: Desk, indexes: Sequence[str] = purging.INDEXES) -> None:
    """Make these indexes forget what was taken out, bit by bit, so that saves go on in between.

    After the transaction that took it out, in a job: of a million cases it takes seconds.
    """
    for index in indexes:
        begin = more = True
        while more:
            with desk.writing():
                more = purging.merge_some(desk.sql, index, begin=begin)
            begin = False
            time.sleep(BREATH)
