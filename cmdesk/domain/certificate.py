"""What was removed with a client, in writing: for the client, or for whoever asks one day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

# by table: Spanish, English
_ROWS: Mapping[str, tuple[str, str]] = {
    "account": ("cuentas", "accounts"),
    "allowed_mention": ("marcas que podía nombrar", "brands that it could mention"),
    "answer_span": ("tramos de horario", "spans of opening hours"),
    "answer_target": ("plazos de respuesta", "answer targets"),
    "case_entry": ("anotaciones de casos", "entries of cases"),
    "case_file": ("archivos de casos", "files of cases"),
    "brake": ("frenos de crisis", "crisis brakes"),
    "category": ("categorías", "categories"),
    "channel": ("canales", "channels"),
    "client_mark": ("señas de la marca", "marks of the brand"),
    "closure": ("días de cierre", "closures"),
    "crisis": ("crisis", "crises"),
    "crisis_answer": ("respuestas de crisis", "answers of crises"),
    "crisis_event": ("anotaciones de crisis", "entries of crises"),
    "crisis_manual": ("manuales de crisis", "crisis manuals"),
    "crisis_level": ("plazos de niveles de crisis", "times of crisis levels"),
    "crisis_text": ("textos de crisis", "texts of crises"),
    "department": ("departamentos", "departments"),
    "escalation": ("consultas a departamentos", "questions to departments"),
    "fact": ("datos", "facts"),
    "hard_question": ("preguntas incómodas", "hard questions"),
    "holding_statement": ("primeros mensajes preparados", "holding statements"),
    "follow_up": ("seguimientos", "follow-ups"),
    "import_batch": ("importaciones", "imports"),
    "inbox_case": ("casos", "cases"),
    "log_note": ("notas de la bitácora", "notes of the daily log"),
    "person": ("personas", "people"),
    "person_handle": ("usuarios de personas", "handles of people"),
    "not_same": ("parejas que no son la misma persona", "pairs who are not the same person"),
    "privacy_request": ("solicitudes de privacidad", "privacy requests"),
    "privacy_rule": ("fines y plazos de conservación", "purposes and retention"),
    "profile_answer": ("respuestas de la ficha", "answers of the profile"),
    "reply": ("respuestas", "replies"),
    "reply_field": ("campos de respuestas", "fields of replies"),
    "reply_use": ("usos de respuestas", "uses of replies"),
    "reply_variant": ("variantes de respuestas", "variants of replies"),
    "reply_version": ("versiones de respuestas", "versions of replies"),
    "saved_filter": ("filtros guardados", "saved filters"),
    "seal": ("personas selladas", "sealed people"),
    "use_reversal": ("usos anulados", "uses taken back"),
}
# Spanish, English
_TEXT = {
    "title": ("CERTIFICADO DE ELIMINACIÓN", "CERTIFICATE OF REMOVAL"),
    "client": ("Cliente: {name}", "Client: {name}"),
    "when": ("Fecha: {when} (UTC)", "Date: {when} (UTC)"),
    "who": ("Por: {who}", "By: {who}"),
    "what": (
        "Se eliminaron sin vuelta atrás de los datos de CM Desk:",
        "Removed from the data of CM Desk for good:",
    ),
    "files": ("archivos adjuntos: {files}", "attached files: {files}"),
    "elsewhere": (
        "permisos de otras marcas para nombrarla: {elsewhere}",
        "leaves of other brands to mention it: {elsewhere}",
    ),
    "digest": ("Huella (SHA-256) de las filas eliminadas:", "Fingerprint (SHA-256) of the rows removed:"),
    "rest": (
        "En el archivo de datos no queda nada del cliente, tampoco en el índice de búsqueda.",
        "Nothing of the client is left in the data file, nor in its search index.",
    ),
    "left": (
        "Queda por borrar en cuanto se cierre CM Desk: {left}",
        "Left to be removed as soon as CM Desk is closed: {left}",
    ),
    "no-backups": ("Ninguna copia de seguridad lo contiene.", "No backup holds it."),
    "backups": (
        "Aún está en {number} copias de seguridad de la carpeta de datos, que hay que borrar a mano para que no quede nada:",
        "It is still in {number} backups in the data folder, which have to be deleted by hand if nothing is to be left:",
    ),
    "last-backup": (
        "Si no se borran y se sigue trabajando, la última desaparece sola hacia el {day}.",
        "If they are not deleted and work goes on, the last one goes by itself about {day}.",
    ),
    "again": (
        "Quien vuelva a una de ellas en esta carpeta no lo recupera: se elimina otra vez.",
        "Going back to one of them in this folder does not bring it back: it is removed again.",
    ),
    "outside": (
        "Las copias guardadas en otros sitios no se han tocado.",
        "Backups kept in other places were not touched.",
    ),
}


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was removed. `rows` is counts by table; `digest` is over the ids of the rows, not their texts.

    `elsewhere` counts leaves of other brands to mention it; `left` names what could not be deleted yet;
    `backups` are the files that still hold the client, the last of which goes by itself about `last_backup`.
    """

    name: str
    at: dt.datetime
    by: str
    rows: Mapping[str, int]
    files: int
    elsewhere: int
    digest: str
    left: tuple[str, ...]
    backups: tuple[str, ...]
    last_backup: dt.date | None


def text(made: Certificate, language: str) -> str:
    """The certificate to keep, in "es" or "en"."""
    column = {"es": 0, "en": 1}[language]

    def say(key: str, **blanks: object) -> str:
        return _TEXT[key][column].format(**blanks)

    lines = [say("title"), "", say("client", name=made.name)]
    lines += [
        say("when", when=f"{made.at.astimezone(dt.UTC):%Y-%m-%d %H:%M:%S}"),
        say("who", who=made.by or "—"),
    ]
    lines += ["", say("what")]
    lines += [
        f"- {_ROWS.get(table, (table, table))[column]}: {number}" for table, number in made.rows.items()
    ]
    lines += [f"- {say('files', files=made.files)}", f"- {say('elsewhere', elsewhere=made.elsewhere)}", ""]
    lines += [say("digest"), made.digest, "", say("rest")]
    if made.left:
        lines.append(say("left", left=", ".join(made.left)))
    if made.backups:
        lines += [say("backups", number=len(made.backups)), *(f"- {name}" for name in made.backups)]
        lines.append(say("again"))
    else:
        lines.append(say("no-backups"))
    if made.last_backup:
        lines.append(say("last-backup", day=made.last_backup.isoformat()))
    return "\n".join([*lines, say("outside"), ""])
