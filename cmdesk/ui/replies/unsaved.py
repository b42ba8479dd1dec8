"""A reply that is being written, as it is kept until it is saved."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass, replace

from cmdesk.domain.asked import AskedField
from cmdesk.domain.replies import Wording
from cmdesk.services.replies import ReplyText


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the editor; `category` is a category's path as it was typed."""

    text: ReplyText
    category: str


def kept(written: Written) -> str:
    """As text."""
    return json.dumps({**asdict(written.text), "category": written.category}, ensure_ascii=False, default=str)


def title(left: str) -> str:
    """The title of what `kept` made, else how its text begins; "" where it can't be read."""
    try:
        stored = json.loads(left)
        return str(stored["title"] or " ".join(stored["body"].split())[:60])
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""


def read(left: str, before: Written) -> Written:
    """What `kept` made; `before` where it can't be read, as when another version wrote it."""
    try:
        stored = json.loads(left)
        category, review = stored.pop("category"), stored["review_on"]
        text = replace(
            before.text,
            **{
                **stored,
                "category_id": before.text.category_id,
                "tags": tuple(stored["tags"]),
                "review_on": dt.date.fromisoformat(review) if review else None,
                "variants": tuple(Wording(**variant) for variant in stored["variants"]),
                "fields": tuple(
                    AskedField(**{**f, "choices": tuple(f["choices"])}) for f in stored["fields"]
                ),
            },
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return before
    return Written(text, str(category))
