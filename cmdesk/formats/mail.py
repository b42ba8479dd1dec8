"""Mails as cases: one file, or a mailbox of any size read one mail at a time. Nothing is fetched or run."""

from __future__ import annotations

import datetime as dt
import email
import re
from collections.abc import Iterator
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import BinaryIO

from cmdesk.domain.cases import LONGEST_TEXT
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.formats import html_text, mail_text
from cmdesk.formats.case_records import CaseRecord
from cmdesk.formats.problems import Problem

MOST_BYTES = 30_000_000  # of one mail
MOST_MAILS = 200_000

_CHUNK = 1 << 16
_BEGINS = re.compile(rb"From \S+.*\d{4}")
_STUFFED = re.compile(rb">+From ")
_NO_REPLY = re.compile(
    r"(?:no-?reply|do-?not-?reply|wordpress|webmaster|form|contact|info|web)\w*@", re.IGNORECASE
)
_FAULTS = (ValueError, LookupError, TypeError, AttributeError, RecursionError, HeaderParseError)


def from_eml(data: bytes, line: int = 1) -> CaseRecord:
    """The case that a mail is; one that can't be read is a record with a problem that refuses it.

    The person is who wrote it, the time in UTC, the channel "form" for what a page's contact form sent.
    The text is what is new in it; `original` keeps all of it. Attachments are counted, not kept.
    """
    if len(data) > MOST_BYTES:
        return _refused(line, "mail-too-big", most=MOST_BYTES // 1_000_000)
    try:
        return _record(email.message_from_bytes(data, policy=policy.compat32), line)
    except _FAULTS:
        return _refused(line, "mail-unreadable")


def from_mbox(stream: BinaryIO) -> Iterator[CaseRecord]:
    """The case that each mail of a mailbox is, `line` being where it begins; no more than one is held.

    Raises DeskError "mail-no-mailbox" if it doesn't begin like one, "mail-too-many" with `line`.
    """
    for count, (line, data) in enumerate(_mails(stream), 1):
        if count > MOST_MAILS:
            raise DeskError("mail-too-many", most=MOST_MAILS, line=line)
        yield from_eml(data, line)


def _mails(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Each mail and its line; of one that is too big only so much that it is seen to be."""
    number, start, size, kept = 0, 0, 0, []
    blank, whole = True, True
    while piece := stream.readline(_CHUNK):
        number += whole
        if whole and blank and _BEGINS.match(piece):
            if start:
                yield start, b"".join(kept)
            start, size, kept = number, 0, []
        elif start and size <= MOST_BYTES:
            kept.append(piece[1:] if whole and _STUFFED.match(piece) else piece)
            size += len(piece)
        elif not start and piece.strip():
            raise DeskError("mail-no-mailbox")
        blank = whole and not piece.strip()
        whole = piece.endswith(b"\n")
    if start:
        yield start, b"".join(kept)


def _record(message: Message, line: int) -> CaseRecord:
    body, attachments, guessed = _body(message)
    body = clean(body).strip()
    person, address = _sender(message)
    text, channel = mail_text.without_history(body), "email"
    if form := mail_text.form(body):
        person, address, text, channel = form.name or person, form.email, form.text, "form"
    at = _instant(message)
    title = _header(message, "subject")
    problems = [Problem("mail-charset-guessed", line)] if guessed else []
    problems += [] if at else [Problem("mail-no-date", line)]
    if not (text := text.strip() or title):
        problems.append(Problem("case-needs-text", line, refuses=True))
    elif len(text) > LONGEST_TEXT:
        problems.append(Problem("case-too-long", line, {"most": LONGEST_TEXT}, refuses=True))
    return CaseRecord(
        line,
        text,
        at,
        title,
        person or address,
        email=address,
        channel=channel,
        external_id=_header(message, "message-id"),
        original=body if body != text else "",
        attachments=attachments,
        problems=tuple(problems),
    )


def _refused(line: int, code: str, **details: object) -> CaseRecord:
    return CaseRecord(line, problems=(Problem(code, line, details, refuses=True),))


def _body(message: Message) -> tuple[str, int, bool]:
    """What is read of a mail, how many attachments it has, and whether its letters had to be guessed."""
    plain: list[tuple[str, bool]] = []
    html: list[tuple[str, bool]] = []
    attachments = 0
    for part in message.walk():
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        if (
            part.get_filename()
            or part.get_content_disposition() == "attachment"
            or not kind.startswith("text/")
        ):
            attachments += 1
        else:
            (html if kind == "text/html" else plain).append(_text(part))
    readable = [(text, guessed) for text, guessed in plain if text.strip()]
    shown = readable or [(html_text.to_text(text), guessed) for text, guessed in html]
    return "\n\n".join(text for text, _ in shown), attachments, any(guessed for _, guessed in shown)


def _text(part: Message) -> tuple[str, bool]:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return _decoded(data, str(part.get_content_charset() or ""))


def _decoded(data: bytes, charset: str) -> tuple[str, bool]:
    """Bytes in the charset that they claim, else in the likeliest one, which is a guess."""
    for name in filter(None, (charset, "utf-8")):
        try:
            return data.decode(name), bool(charset) and name != charset
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace"), True


def _header(message: Message, name: str) -> str:
    """A header as words on one line."""
    written = str(message.get(name) or "")
    try:
        parts = decode_header(written)
    except (HeaderParseError, ValueError):
        parts = [(written, None)]
    words = "".join(
        part if isinstance(part, str) else _decoded(part, charset or "")[0] for part, charset in parts
    )
    return " ".join(clean(words).split())


def _sender(message: Message) -> tuple[str, str]:
    """Name and address of who wrote it: a form's own address gives way to the one that is to be answered."""
    listed = [
        (_header_name(name), address)
        for header in ("from", "reply-to")
        for name, address in getaddresses([str(message.get(header) or "")])
        if address
    ]
    if not listed:
        return "", ""
    if len(listed) > 1 and _NO_REPLY.match(listed[0][1]) and not message.get("list-id"):
        return listed[1]
    return listed[0]


def _header_name(name: str) -> str:
    carrier = Message()
    carrier["name"] = name.replace("\n", " ").replace("\r", " ")
    return _header(carrier, "name")


def _instant(message: Message) -> dt.datetime | None:
    """When it was sent, in UTC. A clock without zone is UTC by the standard of mail."""
    try:
        at = parsedate_to_datetime(str(message.get("date") or ""))
        return (at if at.tzinfo else at.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
