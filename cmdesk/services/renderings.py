"""Replies as they read in public and in private, made from the same reply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cmdesk.domain import placeholders
from cmdesk.domain.counting import length
from cmdesk.domain.public_form import invitation, public_form
from cmdesk.services import composing, replies, reviewing
from cmdesk.services.desk import ClientScope
from cmdesk.services.prepared import Prepared, Purpose


def prepare(scope: ClientScope, reply_ids: Sequence[int], purpose: Purpose) -> Prepared:
    """Fill in replies as one text, in the wording for its audience.

    In public, sentences with anybody's personal data are left out and the person is invited to a private
    message instead. Raises DeskError "not-found".
    """
    made = composing.prepare(scope, reply_ids, purpose)
    private = [(found.start, found.end) for found in made.findings if found.group == "privacy"]
    if not purpose.public or not private:
        return made
    client = scope.client()
    language = replies.get(scope, reply_ids[-1]).text.language or client.language
    text, kept = public_form(made.text, private, invitation(language, client.register))
    filled = tuple(
        replace(span, start=span.start + piece.to - piece.start, end=span.end + piece.to - piece.start)
        for span in made.filled
        for piece in kept
        if piece.start <= span.start and span.end <= piece.end
    )
    return replace(
        made,
        text=text,
        filled=filled,
        missing=tuple(name for name in made.missing if name in placeholders.names(text)),
        findings=tuple(reviewing.look_over(scope, text, made.purpose)),
        length=length(text, purpose.network) if purpose.network else None,
        approved=False,
    )
