"""A reply's state as it is drawn wherever replies are listed."""

from __future__ import annotations

from cmdesk.services.library import ReplyRow

_INKS = {"approved": "ok", "draft": "text3", "retired": "text3"}


def glyph(row: ReplyRow) -> tuple[str, str]:
    """Shape (see `paint.state`) and ink; an approval that has expired is half."""
    return ("review", "warn") if row.expired else (row.status, _INKS[row.status])
