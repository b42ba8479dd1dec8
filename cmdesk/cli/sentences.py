"""What the command line says, in both languages. A sentence's blanks are filled from a refusal's details."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping

from cmdesk.sentences import LANGUAGES, sentence

SAID: Mapping[str, tuple[str, str]] = {
    "about": (
        "El escritorio de quien lleva las redes de varias marcas",
        "The desk of whoever runs the networks of several brands",
    ),
    "bad-usage": ("Orden mal escrita: {what}", "Badly written command: {what}"),
    "backup-made": ("Copia de seguridad hecha: {path}", "Backup made: {path}"),
    "client-active": ("activo", "active"),
    "client-ended": ("terminado", "ended"),
    "client-line": (
        "{name} ({initials}): {replies} respuestas, {accounts} cuentas",
        "{name} ({initials}): {replies} replies, {accounts} accounts",
    ),
    "client-paused": ("en pausa", "paused"),
    "client-added": ("Cliente creado: {name}", "Client added: {name}"),
    "desk-silent": ("CM Desk está abierto pero no contesta", "CM Desk is open but does not answer"),
    "exported": ("Respuestas guardadas en {path}", "Replies written to {path}"),
    "exported-cases": ("Casos guardados en {path}", "Cases written to {path}"),
    "exported-people": ("Personas guardadas en {path}", "People written to {path}"),
    "import-counts": (
        "Nuevas: {new}; iguales: {same}; cambiadas: {changed}; rechazadas: {refused}",
        "New: {new}; same: {same}; changed: {changed}; refused: {refused}",
    ),
    "import-counts-cases": (
        "Nuevos: {new}; iguales: {same}; cambiados: {changed}; rechazados: {refused}",
        "New: {new}; same: {same}; changed: {changed}; refused: {refused}",
    ),
    "line": ("línea {line}: ", "line {line}: "),
    "newest-backup": ("la copia más reciente que sirve es {path}", "the newest usable backup is {path}"),
    "rejected-kept": ("Las rechazadas están en {path}", "The refused ones are in {path}"),
    "restored": ("Datos restaurados de {path}", "Data restored from {path}"),
    "restore-undo": ("Para deshacerlo: cmdesk restore {path}", "To undo it: cmdesk restore {path}"),
    "stats-cases": (
        "Casos: {count} (abiertos {open}, en espera {waiting}, resueltos {resolved})",
        "Cases: {count} (open {open}, waiting {waiting}, resolved {resolved})",
    ),
    "stats-first-answer": (
        "Primera respuesta, en horas de respuesta: mediana {median}, el 90 % en {p90} ({count} casos)",
        "First answer, in answer hours: median {median}, 90 % within {p90} ({count} cases)",
    ),
    "stats-in-time": (
        "A tiempo: {share} % ({in_time} de {count})",
        "In time: {share} % ({in_time} of {count})",
    ),
    "stats-resolution": (
        "Solución, en horas de respuesta: mediana {median}, el 90 % en {p90} ({count} casos)",
        "Solution, in answer hours: median {median}, 90 % within {p90} ({count} cases)",
    ),
    "stats-satisfaction": (
        "Satisfacción: {mean} de 5 ({count} valoraciones)",
        "Satisfaction: {mean} of 5 ({count} ratings)",
    ),
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
    "client": ("el cliente de que se trata", "the client that it is about"),
    "commands": ("Órdenes", "commands"),
    "colour": ("uno de los doce colores, o #rrggbb", "one of the twelve colours, or #rrggbb"),
    "country": ("país, como ES", "country, such as ES"),
    "data": ("carpeta de los datos", "the data folder"),
    "date-order": (
        "si en las fechas va antes el día, el mes o el año, cuando no se ve",
        "whether dates begin with the day, the month or the year, where it doesn't show",
    ),
    "demo": ("con datos de ejemplo, en una carpeta aparte", "with sample data, in a folder of its own"),
    "dry-run": ("dice qué pasaría, sin cambiar nada", "say what would happen and change nothing"),
    "export": ("Guarda en un archivo", "write to a file"),
    "export-cases": (
        "Guarda los casos de un cliente, uno por fila",
        "write the cases of a client, one a row",
    ),
    "export-people": (
        "Guarda las personas de un cliente, una por fila",
        "write the people of a client, one a row",
    ),
    "export-file": ("archivo que se escribe", "the file to write"),
    "export-replies": ("Guarda las respuestas de un cliente", "write the replies of a client"),
    "from": ("primer día, AAAA-MM-DD", "the first day, YYYY-MM-DD"),
    "format": ("formato del archivo", "the file's format"),
    "import": ("Trae de un archivo", "bring in from a file"),
    "import-cases": (
        "Trae casos; los que no valen quedan en FILE.rejected.csv",
        "bring cases in; bad ones are left in FILE.rejected.csv",
    ),
    "import-cases-file": (
        "tabla CSV, hoja .xlsx, correo .eml o buzón .mbox",
        "a CSV table, an .xlsx sheet, an .eml mail or an .mbox mailbox",
    ),
    "import-file": ("archivo CSV o de espanso", "a CSV or espanso file"),
    "import-people": (
        "Trae personas; las filas malas quedan en FILE.rejected.csv",
        "bring people in; bad rows are left in FILE.rejected.csv",
    ),
    "import-people-file": (
        "tabla CSV, hoja .xlsx o agenda vCard (.vcf)",
        "a CSV table, an .xlsx sheet or a vCard address book (.vcf)",
    ),
    "import-replies": (
        "Trae respuestas; las filas malas quedan en FILE.rejected.csv",
        "bring replies in; bad rows are left in FILE.rejected.csv",
    ),
    "map": ("qué significa una columna; se puede repetir", "what a column means; may be repeated"),
    "stats": ("Dice cómo fue la bandeja de un cliente", "tell what the inbox of a client was like"),
    "stats-client": ("el cliente", "the client"),
    "strict": ("si hay filas malas, no trae nada", "with bad rows, bring nothing in"),
    "help": ("explica la orden", "explain the command"),
    "initials": ("una a tres letras", "one to three letters"),
    "json": ("solo JSON en la salida", "only JSON on the output"),
    "language": ("idioma en que escribe, como es", "the language it writes in, such as es"),
    "options": ("Opciones", "options"),
    "name": ("nombre del cliente", "the client's name"),
    "places": ("Se escribe", "to be given"),
    "quick": ("abre la paleta de respuestas", "open the palette of replies"),
    "register": ("tu, usted o vos", "tu, usted or vos"),
    "restore": ("Vuelve a una copia de seguridad (se puede deshacer)", "go back to a backup (can be undone)"),
    "restore-file": ("copia .cmdesk, o un cmdesk.db suelto", "a .cmdesk backup, or a bare cmdesk.db"),
    "usage": ("Uso", "usage"),
    "to": ("último día, AAAA-MM-DD", "the last day, YYYY-MM-DD"),
    "version": ("dice la versión", "say the version"),
    "zone": ("zona horaria, como Europe/Madrid", "time zone, such as Europe/Madrid"),
}


def of_system() -> str:
    """Spanish unless the system speaks English: the rule of the windows, without Qt."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    named = next((os.environ[name] for name in names if os.environ.get(name)), "") or locale.getlocale()[0]
    return "en" if (named or "").lower().startswith("en") else "es"


class Voice:
    """Sentences of one language, Spanish unless it is another that we have."""

    def __init__(self, language: str) -> None:
        self._language = language if language in LANGUAGES else LANGUAGES[0]

    @property
    def language(self) -> str:
        """Its code."""
        return self._language

    def refusal(self, code: str, details: Mapping[str, object]) -> str:
        """Why something was refused, or what is wrong."""
        return sentence(code, details, self._language)

    def say(self, key: str, **details: object) -> str:
        return self.choose(*SAID[key]).format(**details)

    def help(self, key: str) -> str:
        return self.choose(*HELP[key])

    def choose(self, spanish: str, english: str) -> str:
        return (spanish, english)[LANGUAGES.index(self._language)]
