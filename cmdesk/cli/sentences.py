"""What the command line says, in both languages. A sentence's blanks are filled from a refusal's details."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping

# by code: Spanish, English
REFUSALS: Mapping[str, tuple[str, str]] = {
    "approval-needs-name": ("Di quién aprueba la respuesta", "Say who approves the reply"),
    "backup-damaged": (
        "La copia de seguridad está dañada o cambiada: {path}",
        "The backup is damaged or was changed: {path}",
    ),
    "backup-missing": ("No hay ninguna copia de seguridad ahí: {path}", "There is no backup there: {path}"),
    "backup-unclosed": (
        "Ese archivo está en uso o no se cerró bien; usa una copia .cmdesk: {path}",
        "That file is in use or was not closed properly; use a .cmdesk backup: {path}",
    ),
    "category-name-taken": (
        "Ya hay una categoría con ese nombre",
        "There is a category of that name already",
    ),
    "category-needs-name": ("La categoría necesita un nombre", "The category needs a name"),
    "category-too-deep": ("No caben más niveles de categorías", "Categories go no deeper than this"),
    "copy-incomplete": ("Faltan datos por rellenar", "There are values left to fill in"),
    "copy-needs-reason": (
        "Escribe por qué se copia a pesar del aviso",
        "Write why it is copied despite the stop",
    ),
    "disk-failed": (
        "El disco ha fallado; no se ha cambiado nada {path}",
        "The disk failed; nothing was changed {path}",
    ),
    "disk-full": ("El disco está lleno; no se ha cambiado nada", "The disk is full; nothing was changed"),
    "disk-read-only": (
        "Ahí no se puede escribir; no se ha cambiado nada {path}",
        "That place can't be written to; nothing was changed {path}",
    ),
    "file-busy": (
        "Otro programa tiene ocupado el archivo de datos; vuelve a probar",
        "Another program is using the data file; try again",
    ),
    "file-damaged": (
        "El archivo de datos está dañado y no se ha tocado; restaura una copia de seguridad {path}",
        "The data file is damaged and was left as it is; restore a backup {path}",
    ),
    "file-empty": (
        "El archivo de datos está vacío y no se ha tocado; restaura una copia de seguridad: {path}",
        "The data file is empty and was left as it is; restore a backup: {path}",
    ),
    "file-exists": (
        "Ya existe, y no se sobrescribe: {path}",
        "It exists already, and is not overwritten: {path}",
    ),
    "file-foreign": (
        "No es un archivo de CM Desk, y no se ha tocado: {path}",
        "It is not a file of CM Desk, and was left as it is: {path}",
    ),
    "file-missing": ("Ahí no hay datos de CM Desk: {path}", "There is no data of CM Desk there: {path}"),
    "file-newer": (
        "Es de una versión más nueva de CM Desk ({written_by}) y no se ha tocado; actualiza el programa: {path}",
        "It is of a newer CM Desk ({written_by}) and was left as it is; update the program: {path}",
    ),
    "file-older": (
        "Los datos son de una versión anterior; abre CM Desk una vez para actualizarlos: {path}",
        "The data is of an older version; open CM Desk once to bring it up to date: {path}",
    ),
    "folder-in-use": (
        "CM Desk está abierto con estos datos; ciérralo y vuelve a probar: {path}",
        "CM Desk is open with this data; close it and try again: {path}",
    ),
    "no-client-active": ("Elige antes un cliente", "Choose a client first"),
    "no-permission": ("No hay permiso para usarlo: {path}", "There is no permission to use it: {path}"),
    "no-such-client": (
        "No hay ningún cliente que se llame así: {name}",
        "There is no client of that name: {name}",
    ),
    "not-found": ("Eso ya no está", "That is no longer there"),
    "nothing-to-find": ("Escribe qué buscar", "Write what to look for"),
    "path-is-folder": ("Es una carpeta, no un archivo: {path}", "That is a folder, not a file: {path}"),
    "path-missing": ("No existe: {path}", "It does not exist: {path}"),
    "program-fault": (
        "Fallo del programa ({kind}); los datos están como estaban y el registro dice dónde fue",
        "The program failed ({kind}); the data is as it was and the log says where",
    ),
    "reply-needs-body": ("La respuesta necesita un texto", "The reply needs a text"),
    "reply-needs-title": ("La respuesta necesita un título", "The reply needs a title"),
    "reply-place-unknown": (
        "No existe esa red o ese tipo de respuesta",
        "There is no such network or kind of reply",
    ),
    "reply-too-long": ("La respuesta es demasiado larga", "The reply is too long"),
    "shortcut-taken": ("Otra respuesta ya tiene ese atajo", "Another reply has that shortcut already"),
    "shortcut-with-space": ("Un atajo no lleva espacios", "A shortcut has no spaces"),
    "stopped": ("Parado; no se ha cambiado nada", "Stopped; nothing was changed"),
    "use-taken-back": ("Ese uso ya se había anulado", "That use was taken back already"),
}

PROBLEMS: Mapping[str, tuple[str, str]] = {
    "check-damaged": ("El archivo está dañado: {what}", "The file is damaged: {what}"),
    "check-erasure": (
        "Quedó abierto un permiso para borrar registros",
        "A leave to remove records was left open",
    ),
    "check-file": (
        "Un archivo adjunto cambió por fuera: {path}",
        "An attached file was changed from outside: {path}",
    ),
    "check-link": (
        "Una fila enlaza con otra que no está: {table} {id}",
        "A row leads to one that isn't there: {table} {id}",
    ),
    "check-schema": (
        "Faltan tablas o protecciones entre clientes, o sobran",
        "Tables or the guards between clients are missing, or there are others",
    ),
    "check-search": ("El índice de búsqueda no va al día: {what}", "The search index is out of step: {what}"),
}

SAID: Mapping[str, tuple[str, str]] = {
    "about": (
        "El escritorio de quien lleva las redes de varias marcas",
        "The desk of whoever runs the networks of several brands",
    ),
    "bad-usage": ("Orden mal escrita: {what}", "Badly written command: {what}"),
    "backup-made": ("Copia de seguridad hecha: {path}", "Backup made: {path}"),
    "client-added": ("Cliente creado: {name}", "Client added: {name}"),
    "desk-silent": ("CM Desk está abierto pero no contesta", "CM Desk is open but does not answer"),
    "newest-backup": ("la copia más reciente que sirve es {path}", "the newest usable backup is {path}"),
    "restored": ("Datos restaurados de {path}", "Data restored from {path}"),
    "restore-undo": ("Para deshacerlo: cmdesk restore {path}", "To undo it: cmdesk restore {path}"),
    "sound": ("Todo en orden", "All in order"),
}

HELP: Mapping[str, tuple[str, str]] = {
    "add": ("Crea un cliente", "add a client"),
    "backup": ("Hace una copia de seguridad", "make a backup"),
    "backup-file": (
        "archivo o carpeta donde dejarla, en vez de con las demás",
        "file or folder to put it in, instead of with the others",
    ),
    "check": ("Comprueba que los datos están bien", "check that the data is sound"),
    "clients": ("Lista los clientes", "list the clients"),
    "command": ("ORDEN", "COMMAND"),
    "commands": ("Órdenes", "commands"),
    "colour": ("uno de los doce colores, o #rrggbb", "one of the twelve colours, or #rrggbb"),
    "country": ("país, como ES", "country, such as ES"),
    "data": ("carpeta de los datos", "the data folder"),
    "demo": ("con datos de ejemplo, en una carpeta aparte", "with sample data, in a folder of its own"),
    "help": ("explica la orden", "explain the command"),
    "initials": ("una a tres letras", "one to three letters"),
    "json": ("solo JSON en la salida", "only JSON on the output"),
    "language": ("idioma en que escribe, como es", "the language it writes in, such as es"),
    "options": ("Opciones", "options"),
    "quick": ("abre la paleta de respuestas", "open the palette of replies"),
    "register": ("tu, usted o vos", "tu, usted or vos"),
    "restore": ("Vuelve a una copia de seguridad (se puede deshacer)", "go back to a backup (can be undone)"),
    "restore-file": ("copia .cmdesk, o un cmdesk.db suelto", "a .cmdesk backup, or a bare cmdesk.db"),
    "usage": ("Uso", "usage"),
    "version": ("dice la versión", "say the version"),
    "zone": ("zona horaria, como Europe/Madrid", "time zone, such as Europe/Madrid"),
}

LANGUAGES = ("es", "en")


def of_system() -> str:
    """Spanish unless the system speaks English: the rule of the windows, without Qt."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    named = next((os.environ[name] for name in names if os.environ.get(name)), "") or locale.getlocale()[0]
    return "en" if (named or "").lower().startswith("en") else "es"


class Voice:
    """Sentences of one language."""

    def __init__(self, language: str) -> None:
        self._which = LANGUAGES.index(language) if language in LANGUAGES else 0

    def refusal(self, code: str, details: Mapping[str, object]) -> str:
        """Why something was refused. A code without a sentence is shown as it is."""
        return self._fill({**REFUSALS, **PROBLEMS}, code, details)

    def say(self, key: str, **details: object) -> str:
        return self._fill(SAID, key, details)

    def help(self, key: str) -> str:
        return self.choose(*HELP[key])

    def choose(self, spanish: str, english: str) -> str:
        return (spanish, english)[self._which]

    def _fill(self, table: Mapping[str, tuple[str, str]], code: str, details: Mapping[str, object]) -> str:
        sentence = self.choose(*table[code]) if code in table else code
        return sentence.format_map(_Blanks(details)).replace(" ()", "").rstrip(" :")


class _Blanks(dict[str, object]):
    """A blank that has no detail stays empty."""

    def __missing__(self, key: str) -> str:
        return ""
