"""What was destroyed of a person, in writing: for the brand that has to prove it, and for whoever asked."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

# Spanish, English
_TEXT = {
    "title": ("CERTIFICADO DE BORRADO DE UNA PERSONA", "CERTIFICATE OF ERASURE OF A PERSON"),
    "brand": ("Marca: {brand}", "Brand: {brand}"),
    "person": ("Persona: {name}", "Person: {name}"),
    "sealed": ("Bloqueada y sellada: {when} (UTC)", "Blocked and sealed: {when} (UTC)"),
    "when": ("Destruida: {when} (UTC)", "Destroyed: {when} (UTC)"),
    "who": ("Por: {who}", "By: {who}"),
    "what": (
        "Se destruyó sin vuelta atrás de los datos de CM Desk:",
        "Destroyed in the data of CM Desk for good:",
    ),
    "card": ("la ficha de la persona, con sus notas y fechas", "the person's card, with its notes and dates"),
    "handles": ("usuarios de redes: {handles}", "handles on networks: {handles}"),
    "files": ("archivos de sus casos: {files}", "files of its cases: {files}"),
    "texts": (
        "textos de los que se quitó a la persona: {texts}",
        "texts that the person was taken out of: {texts}",
    ),
    "stay": (
        "Quedan {cases} casos suyos, sin nombre, usuario ni enlace.",
        "{cases} of its cases stay, without name, handle or link.",
    ),
    "digest": ("Huella (SHA-256) de las filas destruidas:", "Fingerprint (SHA-256) of the rows destroyed:"),
    "rest": (
        "En el archivo de datos, su índice de búsqueda y los borradores no queda nada de la persona.",
        "Nothing of the person is left in the data file, its search index and the drafts.",
    ),
    "left": (
        "Queda por borrar en cuanto se cierre CM Desk: {left}",
        "Left to be removed as soon as CM Desk is closed: {left}",
    ),
    "no-backups": ("Ninguna copia de seguridad la contiene.", "No backup holds it."),
    "backups": (
        "Puede estar aún en {number} copias de seguridad de la carpeta de datos:",
        "It may still be in {number} backups in the data folder:",
    ),
    "last-backup": (
        "Si no se borran a mano y se sigue trabajando, la última desaparece sola hacia el {day}.",
        "If they are not deleted by hand and work goes on, the last one goes by itself about {day}.",
    ),
    "again": (
        "Quien vuelva a una de ellas en esta carpeta no la recupera: se borra otra vez.",
        "Going back to one of them in this folder does not bring it back: it is erased again.",
    ),
    "imports": (
        "Tampoco vuelve con una importación: queda una huella de sus datos que la reconoce y no la nombra.",
        "No import brings it back either: a hash of its details stays, which recognises it but names nobody.",
    ),
    "outside": (
        "Las copias guardadas en otros sitios no se han tocado.",
        "Backups kept in other places were not touched.",
    ),
}


@dataclass(frozen=True, slots=True)
class PersonCertificate:
    """What was destroyed. `cases` stay without the person; `texts` is how many values it was taken out of.

    `digest` is over the unique ids of the person's rows; `left` names what could not be deleted yet; `backups`
    are the files that may still hold the person, the last of which goes by itself about `last_backup`.
    """

    brand: str
    name: str
    sealed_at: dt.datetime
    at: dt.datetime
    by: str
    cases: int
    texts: int
    handles: int
    files: int
    digest: str
    left: tuple[str, ...]
    backups: tuple[str, ...]
    last_backup: dt.date | None


def text(made: PersonCertificate, language: str) -> str:
    """The certificate to keep, in "es" or "en"."""
    column = {"es": 0, "en": 1}[language]

    def say(key: str, **blanks: object) -> str:
        return _TEXT[key][column].format(**blanks)

    lines = [say("title"), "", say("brand", brand=made.brand), say("person", name=made.name)]
    lines += [say("sealed", when=_utc(made.sealed_at)), say("when", when=_utc(made.at))]
    lines += [say("who", who=made.by or "—"), "", say("what"), f"- {say('card')}"]
    counted = {"handles": made.handles, "files": made.files, "texts": made.texts}
    lines += [f"- {say(key, **{key: number})}" for key, number in counted.items()]
    lines += [say("stay", cases=made.cases), "", say("digest"), made.digest, "", say("rest")]
    if made.left:
        lines.append(say("left", left=", ".join(made.left)))
    if made.backups:
        lines += [say("backups", number=len(made.backups)), *(f"- {name}" for name in made.backups)]
        lines.append(say("again"))
    else:
        lines.append(say("no-backups"))
    if made.last_backup:
        lines.append(say("last-backup", day=made.last_backup.isoformat()))
    return "\n".join([*lines, say("imports"), say("outside"), ""])


def _utc(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y-%m-%d %H:%M:%S}"
