"""All that is kept of one case, to hand on: as plain data, and as a ZIP file with hashes.

Nothing in it depends on when it is made: the same case gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from cmdesk.formats import bundle, dossier_text
from cmdesk.services import case_files, case_view, timeline
from cmdesk.services.case_files import FileRow
from cmdesk.services.case_view import CaseView
from cmdesk.services.desk import ClientScope
from cmdesk.services.timeline import Entry
from cmdesk.storage.models import Case

DATA, TEXT = "timeline.json", "timeline.txt"
COPIES, FILES = "texts", "files"  # folders


@dataclass(frozen=True, slots=True)
class Dossier:
    """A case with its brand. `places` says where the bytes of `view.files` lie, in their order.

    `names` are the references of the case and of those merged into it, by id.
    """

    brand: str
    initials: str
    colour: str
    language: str
    zone: str
    view: CaseView
    places: tuple[Path, ...]
    names: Mapping[int, str]


def of(scope: ClientScope, case_id: int) -> Dossier:
    """All of a case; of a merged one, of the case that it went into. Raises DeskError "not-found"."""
    client, view = scope.client(), case_view.view(scope, case_id)
    rows = scope.rows(Case, Case.id, Case.reference).where(
        Case.id.in_(list(timeline.family(scope, view.row.id)))
    )
    return Dossier(
        brand=client.name,
        initials=client.initials,
        colour=client.colour,
        language=client.language,
        zone=client.zone,
        view=view,
        places=tuple(case_files.stored_path(scope, row.sha256) for row in view.files),
        names=dict(scope.desk.values(rows)),
    )


def plain(dossier: Dossier) -> dict[str, Any]:
    """A dossier as values that JSON can hold; instants are ISO texts by the brand's clock.

    Of a file it is said whether it is "kept", "lost", or was "changed" outside the program.
    """
    view, zone = dossier.view, ZoneInfo(dossier.zone)

    def moment(at: dt.datetime | None) -> str | None:
        return None if at is None else at.astimezone(zone).isoformat()

    return {
        "case": _case(dossier, moment(view.row.received_at), moment(view.row.due_at))
        | {"first_answer_at": moment(view.first_answer_at), "resolved_at": moment(view.row.resolved_at)},
        "timeline": [
            {
                "case": dossier.names[entry.case_id] if len(dossier.names) > 1 else "",
                "written_at": moment(entry.at),
                "by": entry.agent,
                "kind": entry.kind,
                "told": dict(entry.payload),
            }
            for entry in view.timeline
        ],
        "escalations": [
            {
                "department": row.department,
                "who": row.person,
                "asked_at": moment(row.asked_at),
                "due_at": moment(row.due_at),
                "message": row.message,
                "answered_at": moment(row.answered_at),
                "answer": row.answer,
            }
            for row in view.escalations
        ],
        "follow_ups": [
            {"text": row.text, "due_at": moment(row.due_at), "done_at": moment(row.done_at)}
            for row in view.follow_ups
        ],
        "files": [
            {"name": row.name, "at": moment(row.added_at), "sha256": row.sha256, "state_of_file": stands}
            for row, stands in zip(view.files, map(_stands, view.files, dossier.places), strict=True)
        ],
    }


def zip_of(scope: ClientScope, case_id: int) -> bytes:
    """The dossier of a case as a ZIP file: its timeline as data and as text, every text that was copied, its files.

    Reads all its files: in a job. Raises DeskError "not-found".
    """
    dossier = of(scope, case_id)
    told = plain(dossier)
    members = {
        DATA: f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode(),
        TEXT: dossier_text.written(told, dossier.language).encode(),
        **_copies(dossier.view.timeline, ZoneInfo(dossier.zone)),
    }
    files = _files(zip(dossier.view.files, dossier.places, strict=True))
    return bundle.pack({**members, **files}, stored=files.keys())


def _case(dossier: Dossier, received_at: str | None, due_at: str | None) -> dict[str, Any]:
    view = dossier.view
    row = view.row
    return {
        "brand": dossier.brand,
        "reference": row.reference,
        "with": [name for case_id, name in sorted(dossier.names.items()) if case_id != row.id],
        "title": row.title,
        "who": row.who,
        "handles": [handle.handle for handle in view.person.handles] if view.person else [],
        "network": row.network,
        "account": view.account,
        "channel": row.channel,
        "kind": row.kind,
        "severity": row.severity,
        "sentiment": row.sentiment,
        "tags": list(row.tags),
        "state": row.state,
        "outcome": row.outcome,
        "outcome_reason": view.outcome_reason,
        "satisfaction": row.satisfaction,
        "quote": view.quote,
        "text": view.text,
        "original": view.original,
        "link": view.link,
        "received_at": received_at,
        "due_at": due_at,
        "zone": dossier.zone,
    }


def _copies(entries: Iterable[Entry], zone: ZoneInfo) -> dict[str, bytes]:
    """Every text that reached the clipboard, a file each, in its order."""
    copied = [entry for entry in entries if entry.kind == "copied"]
    return {
        f"{COPIES}/{number:02} {entry.at.astimezone(zone):%Y-%m-%d %H-%M}.txt": str(
            entry.payload.get("text", "")
        ).encode()
        for number, entry in enumerate(copied, 1)
    }


def _files(rows: Iterable[tuple[FileRow, Path]]) -> dict[str, bytes]:
    """The files that are there, under names that every system can write."""
    found: dict[str, bytes] = {}
    for row, place in rows:
        if place.is_file():
            taken = [name.removeprefix(f"{FILES}/") for name in found]
            found[f"{FILES}/{bundle.file_name(row.name, taken)}"] = place.read_bytes()
    return found


def _stands(row: FileRow, place: Path) -> str:
    if not place.is_file():
        return "lost"
    with place.open("rb") as file:
        same = hashlib.file_digest(file, "sha256").hexdigest() == row.sha256
    return "kept" if same else "changed"
