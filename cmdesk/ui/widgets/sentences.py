"""What a refusal, a fault of the machine or a finding says in the language of the windows."""

from __future__ import annotations

from cmdesk import sentences
from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Finding
from cmdesk.services.faults import sorted_out
from cmdesk.ui.widgets import language


def refusal(error: BaseException) -> str:
    """What to tell the person of a refusal or a fault; "" for a mistake of the program's own."""
    known = sorted_out(error)
    return said(known.code, **known.details) if isinstance(known, DeskError) else ""


def said(code: str, **details: object) -> str:
    """The sentence of a code."""
    return sentences.sentence(code, details, language.spoken())


def finding(found: Finding) -> str:
    """What the guard found, in words."""
    return said(found.message_key, about=found.about)
