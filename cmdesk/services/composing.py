"""One text made of several replies: a greeting, an answer, a signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from cmdesk.domain.counting import length
from cmdesk.services import copying, reviewing
from cmdesk.services.copying import Prepared, Purpose
from cmdesk.services.desk import ClientScope

BETWEEN = "\n\n"


def prepare(scope: ClientScope, reply_ids: Sequence[int], purpose: Purpose) -> Prepared:
    """Fill in replies for `purpose` and look them over as the one text that they make, in this order.

    A value that several ask for is asked once. The use is recorded for the longest of them, which is the
    answer itself. Raises DeskError "not-found".
    """
    parts = [copying.prepare(scope, reply_id, purpose) for reply_id in reply_ids]
    if len(parts) == 1:
        return parts[0]
    text = BETWEEN.join(part.text for part in parts)
    starts = accumulate((len(part.text) + len(BETWEEN) for part in parts[:-1]), initial=0)
    return replace(
        max(parts, key=lambda part: len(part.text)),
        text=text,
        filled=tuple(
            replace(span, start=span.start + start, end=span.end + start)
            for start, part in zip(starts, parts, strict=True)
            for span in part.filled
        ),
        missing=tuple(dict.fromkeys(name for part in parts for name in part.missing)),
        blanks=tuple({blank.name: blank for part in parts for blank in part.blanks}.values()),
        findings=tuple(reviewing.look_over(scope, text, purpose)),
        expired_facts=tuple(dict.fromkeys(key for part in parts for key in part.expired_facts)),
        approved=all(part.approved for part in parts),
        length=length(text, purpose.network) if purpose.network else None,
    )
