"""Why something is refused or wrong, by code, in both languages: for the windows and the command line alike.

A sentence's blanks are filled from a refusal's details. A test finds every code of the program here.
"""

from __future__ import annotations

from collections.abc import Mapping

# by code: Spanish, English
REFUSALS: Mapping[str, tuple[str, str]] = {
    "account-needs-handle": ("La cuenta necesita un usuario", "The account needs a handle"),
    "account-personal": (
        "Es una cuenta personal; aquí solo van las de la marca",
        "That is a personal account; only the brand's go here",
    ),
    "account-twice": ("Ese cliente ya tiene esa cuenta", "That client has that account already"),
    "agent-needs-name": ("Escribe tu nombre", "Write your name"),
    "answer-before-message": (
        "La respuesta no puede ser anterior al mensaje",
        "The answer can't be earlier than the message",
    ),
    "answer-too-long": (
        "La respuesta pasa de {most} caracteres",
        "The answer is longer than {most} characters",
    ),
    "answer-unknown": ("Ese paso no pregunta eso", "That step does not ask that"),
    "approval-needs-name": ("Di quién aprueba la respuesta", "Say who approves the reply"),
    "approval-needs-text": ("No hay ningún texto que aprobar", "There is no text to approve"),
    "attachment-empty": ("Ese archivo está vacío", "That file is empty"),
    "attachment-too-big": ("El archivo pasa de {most} MB", "The file is larger than {most} MB"),
    "backup-damaged": (
        "La copia de seguridad está dañada o cambiada: {path}",
        "The backup is damaged or was changed: {path}",
    ),
    "backup-missing": ("No hay ninguna copia de seguridad ahí: {path}", "There is no backup there: {path}"),
    "backup-unclosed": (
        "Ese archivo está en uso o no se cerró bien; usa una copia .cmdesk: {path}",
        "That file is in use or was not closed properly; use a .cmdesk backup: {path}",
    ),
    "birthday-wrong": (
        "Esa fecha no existe: escribe día y mes",
        "There is no such date: write day and month",
    ),
    "case-closed": ("El caso {reference} ya está cerrado", "Case {reference} is closed already"),
    "case-closed-long": (
        "El caso {reference} se cerró hace más de un día: registra uno nuevo",
        "Case {reference} was closed more than a day ago: log a new one",
    ),
    "case-moved-away": (
        "El caso {reference} ya se pasó a otro cliente",
        "Case {reference} was moved to another client already",
    ),
    "case-needs-text": ("Pega o escribe lo que dijo la persona", "Paste or write what the person said"),
    "case-of-sealed": (
        "La persona del caso {reference} está sellada: no puede pasar a otro cliente",
        "The person of case {reference} is sealed: it can't go to another client",
    ),
    "case-too-long": ("El texto pasa de {most} caracteres", "The text is longer than {most} characters"),
    "category-name-taken": (
        "Ya hay una categoría con ese nombre",
        "There is a category of that name already",
    ),
    "category-needs-name": ("La categoría necesita un nombre", "The category needs a name"),
    "category-too-deep": ("No caben más niveles de categorías", "Categories go no deeper than this"),
    "channel-unknown": ("No existe ese canal", "There is no such channel"),
    "client-name-taken": (
        "Ya hay un cliente que se llama así: {name}",
        "There is a client of that name already: {name}",
    ),
    "client-needs-name": ("El cliente necesita un nombre", "The client needs a name"),
    "clipboard-refused": (
        "El sistema no ha dejado copiar; vuelve a probar",
        "The system did not let it be copied; try again",
    ),
    "closed-before-message": (
        "El cierre no puede ser anterior al mensaje",
        "The closing can't be earlier than the message",
    ),
    "closure-twice": ("Ese día ya está marcado", "That day is marked already"),
    "colour-unknown": (
        "Ese color no existe: elige uno de los doce o escribe #rrggbb",
        "There is no such colour: choose one of the twelve or write #rrggbb",
    ),
    "copy-incomplete": ("Faltan datos por rellenar", "There are values left to fill in"),
    "copy-needs-reason": (
        "Escribe por qué se copia a pesar del aviso",
        "Write why it is copied despite the stop",
    ),
    "crisis-closed": ("Esta crisis ya está registrada", "This crisis has been recorded already"),
    "crisis-needs-approval": (
        "La empresa no ha aprobado este texto: di por qué lo copias",
        "The company has not approved this text: say why you copy it",
    ),
    "crisis-needs-outcome": ("Di cómo acabó para la persona", "Say how it ended for the person"),
    "crisis-nothing-to-post": ("No hay ningún texto que publicar", "There is no text to post"),
    "crisis-privacy-stop": (
        "Para seguir, quita los datos personales del texto público",
        "To go on, remove the personal data from the public text",
    ),
    "crisis-text-changed": (
        "El texto ha cambiado: míralo antes de copiarlo",
        "The text has changed: look at it before you copy it",
    ),
    "crisis-text-too-long": (
        "El texto pasa de {most} caracteres",
        "The text is longer than {most} characters",
    ),
    "csv-cell-too-long": (
        "Línea {line}: una celda pasa de {most} caracteres",
        "Line {line}: a cell is longer than {most} characters",
    ),
    "csv-empty": ("El archivo está vacío", "The file is empty"),
    "csv-encoding-wrong": (
        "El archivo no está escrito en {encoding}",
        "The file is not written in {encoding}",
    ),
    "csv-not-text": (
        "El archivo no es una tabla de texto. Si es una hoja de cálculo, guárdala como CSV",
        "The file is no table of text. If it is a spreadsheet, save it as CSV",
    ),
    "csv-quote-open": (
        "Línea {line}: unas comillas se abren y no se cierran",
        "Line {line}: a quotation mark is opened and not closed",
    ),
    "csv-too-big": ("El archivo pasa de {most} MB", "The file is larger than {most} MB"),
    "csv-too-many-columns": (
        "Línea {line}: hay más de {most} columnas",
        "Line {line}: there are more than {most} columns",
    ),
    "csv-too-many-rows": ("El archivo pasa de {most} filas", "The file has more than {most} rows"),
    "decision-missing": ("Di qué ha decidido la empresa", "Say what the company decided"),
    "deny-needs-proof": (
        "Para desmentir, di con qué prueba o quién lo confirma",
        "To deny it, say what proves it or who confirms it",
    ),
    "department-needs-name": ("El área necesita un nombre", "The department needs a name"),
    "disk-failed": (
        "El disco ha fallado; no se ha cambiado nada {path}",
        "The disk failed; nothing was changed {path}",
    ),
    "disk-full": ("El disco está lleno; no se ha cambiado nada", "The disk is full; nothing was changed"),
    "disk-read-only": (
        "Ahí no se puede escribir; no se ha cambiado nada {path}",
        "That place can't be written to; nothing was changed {path}",
    ),
    "drill-has-no-brake": ("Un simulacro no frena publicaciones", "A drill holds no posts back"),
    "drill-unknown": ("No existe ese simulacro", "There is no such drill"),
    "erased-again": (
        "Personas que se borraron y no vuelven con esta copia: {number}",
        "People that were erased and do not come back with this backup: {number}",
    ),
    "escalation-needs-answer": (
        "Pega la respuesta del departamento",
        "Paste what the department answered",
    ),
    "escalation-needs-message": (
        "Escribe qué se le pregunta al departamento",
        "Write what the department is asked",
    ),
    "espanso-broken": (
        "Línea {line}: el archivo de espanso está mal escrito",
        "Line {line}: the espanso file is badly written",
    ),
    "espanso-circle": (
        "Sus variables se llaman unas a otras sin fin",
        "Its variables call each other without end",
    ),
    "espanso-no-matches": (
        "El archivo no tiene ninguna respuesta de espanso",
        "The file has no espanso match",
    ),
    "espanso-no-text": (
        "No escribe un texto, sino HTML o una imagen",
        "It writes no text, but HTML or an image",
    ),
    "espanso-not-text": ("El archivo no es un texto", "The file is not a text"),
    "espanso-runs-command": (
        "Ejecuta un programa ({name}), y aquí no se ejecuta nada",
        "It runs a program ({name}), and nothing is run here",
    ),
    "espanso-too-big": ("El archivo pasa de {most} MB", "The file is larger than {most} MB"),
    "espanso-too-many": (
        "El archivo pasa de {most} respuestas",
        "The file has more than {most} matches",
    ),
    "espanso-variable-unknown": (
        "No se sabe qué es la variable {name} ({kind})",
        "It is not known what the variable {name} is ({kind})",
    ),
    "fact-key-taken": ("Ya hay un dato con esa clave: {key}", "There is a fact of that key already: {key}"),
    "fact-needs-key": ("El dato necesita una clave", "The fact needs a key"),
    "field-kind-unknown": ("No existe ese tipo de campo: {kind}", "There is no such kind of field: {kind}"),
    "field-name-twice": ("Dos campos se llaman igual: {name}", "Two fields have the same name: {name}"),
    "field-name-wrong": ("Un campo no puede llamarse así: {name}", "A field can't be called that: {name}"),
    "field-needs-choices": ("Al campo le faltan opciones: {name}", "The field has no choices: {name}"),
    "field-not-a-choice": ("{label}: elige entre {choices}", "{label}: choose among {choices}"),
    "field-not-a-date": ("{label}: no es una fecha", "{label}: not a date"),
    "field-not-a-number": ("{label}: no es un número", "{label}: not a number"),
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
    "filter-needs-name": ("El filtro necesita un nombre", "The filter needs a name"),
    "folder-in-use": (
        "CM Desk está abierto con estos datos; ciérralo y vuelve a probar: {path}",
        "CM Desk is open with this data; close it and try again: {path}",
    ),
    "handle-needs-text": ("Escribe el usuario", "Write the handle"),
    "handle-taken": ("{handle} ya es de {name}", "{handle} is {name}'s already"),
    "hours-unknown": ("No existe ese horario", "There are no such hours"),
    "import-cases-need-text": (
        "Ninguna columna es el texto del caso; dilo con --map COLUMNA=text",
        "No column is the text of the case; say it with --map COLUMN=text",
    ),
    "import-column-unknown": (
        "El archivo no tiene esa columna: {column}",
        "The file has no such column: {column}",
    ),
    "import-date-order-unknown": (
        "No se sabe si va antes el día o el mes ({examples}); dilo con --date-order dmy o mdy",
        "It can't be told whether the day or the month is first ({examples}); say it with --date-order dmy or mdy",
    ),
    "import-format-unknown": ("No se reconoce el formato del archivo", "The format of the file is not known"),
    "import-needs-body": (
        "Ninguna columna es el texto de la respuesta; dilo con --map COLUMNA=body",
        "No column is the text of the reply; say it with --map COLUMN=body",
    ),
    "import-people-need-name": (
        "Ninguna columna dice quién es; dilo con --map COLUMNA=name",
        "No column says who it is; say it with --map COLUMN=name",
    ),
    "import-twice": ("Ya venía en la línea {first}", "It was told already in line {first}"),
    "initials-taken": (
        "Otro cliente ya tiene esas iniciales: {initials}",
        "Another client has those initials already: {initials}",
    ),
    "initials-wrong": ("Las iniciales son de una a tres letras", "Initials are one to three letters"),
    "keep-months-wrong": ("El plazo va de 1 a {most} meses", "The time goes from 1 to {most} months"),
    "kind-unknown": ("No existe ese tipo de mensaje", "There is no such kind of message"),
    "level-needs-reason": ("Para bajar el nivel, escribe por qué", "To lower the level, write why"),
    "level-wrong": ("No existe ese nivel", "There is no such level"),
    "limit-wrong": (
        "El límite tiene que ser un número mayor que cero",
        "The limit has to be a number above zero",
    ),
    "log-needs-text": ("Escribe la nota", "Write the note"),
    "mail-no-mailbox": (
        "No empieza como un buzón .mbox",
        "It does not begin like an .mbox mailbox",
    ),
    "mail-too-many": (
        "Pasa de {most} correos, en la línea {line}: pártelo en varios archivos",
        "It has more than {most} mails, at line {line}: split it into several files",
    ),
    "mark-follows": (
        "Esa señal viene del nombre, las cuentas o los datos; cámbiala allí",
        "That mark comes from the name, the accounts or the facts; change it there",
    ),
    "mark-kind-unknown": ("No existe ese tipo de señal: {kind}", "There is no such kind of mark: {kind}"),
    "mark-needs-text": ("La señal necesita un texto", "The mark needs a text"),
    "mark-twice": ("Esa señal ya está: {text}", "That mark is there already: {text}"),
    "merge-itself": (
        "Ya son lo mismo: no hay nada que unir",
        "They are one already: there is nothing to merge",
    ),
    "minutes-wrong": (
        "Escribe minutos, más de cero y hasta una semana",
        "Write minutes, more than zero and up to a week",
    ),
    "move-not-allowed": (
        "Desde el estado en que está no se puede hacer eso",
        "That can't be done from the state it is in",
    ),
    "network-unknown": ("No existe esa red: {network}", "There is no such network: {network}"),
    "no-client-active": ("Elige antes un cliente", "Choose a client first"),
    "no-open-hours": (
        "La marca no tiene horario de respuesta: ponlo en su ficha",
        "The brand has no answer hours: set them on its page",
    ),
    "no-permission": ("No hay permiso para usarlo: {path}", "There is no permission to use it: {path}"),
    "no-such-client": (
        "No hay ningún cliente que se llame así: {name}",
        "There is no client of that name: {name}",
    ),
    "not-found": ("Eso ya no está", "That is no longer there"),
    "not-merged": ("No estaba unido a nada", "It was not merged into anything"),
    "not-sealed": ("Esa persona no está sellada", "That person is not sealed"),
    "note-needs-text": ("Escribe la nota", "Write the note"),
    "nothing-to-find": ("Escribe qué buscar", "Write what to look for"),
    "outcome-needs-reason": ("Con ese desenlace hay que decir por qué", "That outcome needs a reason"),
    "outcome-unknown": ("No existe ese desenlace", "There is no such outcome"),
    "path-is-folder": ("Es una carpeta, no un archivo: {path}", "That is a folder, not a file: {path}"),
    "path-missing": ("No existe: {path}", "It does not exist: {path}"),
    "period-backwards": (
        "El último día no puede ser anterior al primero",
        "The last day can't be before the first",
    ),
    "person-erased": (
        "Se borró a esta persona de la marca: no vuelve a entrar con un archivo",
        "This person was erased from the brand and does not come back in with a file",
    ),
    "person-needs-name": ("La persona necesita un nombre", "The person needs a name"),
    "profile-answer-wrong": (
        "Esa respuesta no vale para la pregunta",
        "That answer does not fit the question",
    ),
    "profile-question-unknown": (
        "No existe esa pregunta del perfil",
        "There is no such question of the profile",
    ),
    "program-fault": (
        "Fallo del programa ({kind}); los datos están como estaban y el registro dice dónde fue",
        "The program failed ({kind}); the data is as it was and the log says where",
    ),
    "promise-needs-text": ("Escribe qué hay que hacer", "Write what is to be done"),
    "question-needs-answer": ("Aún no hay respuesta que aprobar", "There is no answer to approve yet"),
    "question-needs-text": ("Escribe la pregunta", "Write the question"),
    "question-too-long": (
        "El texto pasa de {most} caracteres",
        "The text is longer than {most} characters",
    ),
    "question-wrong": (
        "Esa estimación no existe: probabilidad e impacto van de 1 a 5",
        "There is no such estimate: likelihood and impact go from 1 to 5",
    ),
    "register-unknown": ("El trato es tu, usted o vos", "The register is tu, usted or vos"),
    "reply-needs-body": ("La respuesta necesita un texto", "The reply needs a text"),
    "reply-needs-title": ("La respuesta necesita un título", "The reply needs a title"),
    "reply-place-unknown": (
        "No existe esa red o ese tipo de respuesta",
        "There is no such network or kind of reply",
    ),
    "reply-too-long": ("La respuesta es demasiado larga", "The reply is too long"),
    "request-in-future": ("Esa fecha todavía no ha llegado", "That day has not come yet"),
    "request-kind-unknown": ("No existe ese tipo de solicitud", "There is no such kind of request"),
    "request-needs-person": ("Di quién lo pide", "Say who asks for it"),
    "request-state-unknown": ("No existe ese estado de solicitud", "There is no such state of a request"),
    "role-unknown": ("No existe ese papel", "There is no such role"),
    "satisfaction-wrong": ("La satisfacción va de 1 a 5", "Satisfaction goes from 1 to 5"),
    "seal-broken": (
        "Lo sellado se cambió desde fuera: no se puede devolver a su sitio",
        "What was sealed was changed from outside: it can't be put back",
    ),
    "sentiment-unknown": ("No existe ese sentimiento", "There is no such sentiment"),
    "severity-wrong": ("No existe esa gravedad", "There is no such severity"),
    "shortcut-taken": ("Otra respuesta ya tiene ese atajo", "Another reply has that shortcut already"),
    "shortcut-with-space": ("Un atajo no lleva espacios", "A shortcut has no spaces"),
    "snooze-in-past": (
        "Elige un momento que aún no haya pasado",
        "Choose a moment that is still to come",
    ),
    "span-backwards": ("El horario acaba antes de empezar", "The hours end before they begin"),
    "span-wrong": ("Las horas se escriben como 09:30", "Times are written like 09:30"),
    "spans-overlap": ("Dos tramos del horario se pisan", "Two spans of the hours overlap"),
    "statement-needs-text": ("Escribe el mensaje", "Write the message"),
    "statement-taken": (
        "Ya hay un mensaje para esa red; edita el que hay",
        "There is a message for that network already; edit that one",
    ),
    "status-unknown": ("No existe ese estado: {status}", "There is no such status: {status}"),
    "step-not-yet": (
        "Antes quedan pasos por ver: hazlos o sáltalos",
        "There are steps before it: do them or skip them",
    ),
    "step-unknown": ("No existe ese paso", "There is no such step"),
    "stopped": ("Parado; no se ha cambiado nada", "Stopped; nothing was changed"),
    "strategy-unknown": ("No existe esa estrategia", "There is no such strategy"),
    "target-unknown": ("No existe ese plazo", "There is no such target"),
    "target-wrong": ("El plazo tiene que ser mayor que cero", "The target has to be above zero"),
    "template-syntax": (
        "La variable está mal escrita, en la posición {position}",
        "The variable is badly written, at position {position}",
    ),
    "template-too-long": ("El texto relleno sería demasiado largo", "The filled text would be too long"),
    "template-unclosed": (
        "Falta cerrar una variable, en la posición {position}",
        "A variable is not closed, at position {position}",
    ),
    "template-unknown-fact": (
        "Ese cliente no tiene el dato {name}, en la posición {position}",
        "That client has no fact {name}, at position {position}",
    ),
    "template-unknown-field": (
        "La respuesta no pregunta {name}, en la posición {position}",
        "The reply does not ask {name}, at position {position}",
    ),
    "template-unknown-filter": (
        "No existe el filtro {name}, en la posición {position}",
        "There is no filter {name}, at position {position}",
    ),
    "template-unknown-key": (
        "No existe la variable {name}, en la posición {position}",
        "There is no variable {name}, at position {position}",
    ),
    "template-unknown-root": (
        "No existe la variable {name}, en la posición {position}",
        "There is no variable {name}, at position {position}",
    ),
    "text-place-unknown": ("No existe ese texto", "There is no such text"),
    "time-in-future": ("Esa hora todavía no ha llegado", "That time has not come yet"),
    "use-taken-back": ("Ese uso ya se había anulado", "That use was taken back already"),
    "vcard-none": ("No es una agenda vCard", "It is no vCard address book"),
    "vcard-too-many": (
        "Pasa de {most} fichas, en la línea {line}: pártela en varios archivos",
        "It has more than {most} cards, at line {line}: split it into several files",
    ),
    "xlsx-unreadable": (
        "La hoja de cálculo no se puede leer: guárdala otra vez como .xlsx, sin contraseña",
        "The spreadsheet can't be read: save it again as .xlsx, without a password",
    ),
    "zone-unknown": ("No existe esa zona horaria: {zone}", "There is no such time zone: {zone}"),
}

PROBLEMS: Mapping[str, tuple[str, str]] = {
    "mend-fact": ("Cambia el dato en la ficha", "Change the detail in its card"),
    "mend-handle": (
        "Quita la cuenta de la marca que no es",
        "Take the account away from the brand it isn't of",
    ),
    "mend-login": (
        "Usa un correo o teléfono distinto para cada marca",
        "Use another e-mail or telephone for each brand",
    ),
    "mend-personal": ("Pon en su lugar la página de la marca", "Put the brand's own page in its place"),
    "mend-recovery": (
        "Usa un correo o teléfono de recuperación distinto para cada marca",
        "Use another recovery e-mail or telephone for each brand",
    ),
    "mend-reply": (
        "Abre la respuesta y quita el nombre, o permite nombrarla en Separación",
        "Open the reply and take the name out, or allow naming it in Separation",
    ),
    "check-damaged": ("El archivo está dañado: {what}", "The file is damaged: {what}"),
    "check-erasure": (
        "Quedó abierto un permiso para borrar registros",
        "A leave to remove records was left open",
    ),
    "check-file": (
        "Un archivo adjunto cambió por fuera: {path}",
        "An attached file was changed from outside: {path}",
    ),
    "check-file-missing": (
        "Falta un archivo de un caso: {path}",
        "A file of a case is missing: {path}",
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
    "csv-encoding-guessed": (
        "No es UTF-8; se ha leído como {encoding}",
        "It is not UTF-8; it was read as {encoding}",
    ),
    "csv-extra-cells": (
        "La fila tiene más celdas que la cabecera",
        "The row has more cells than the heading",
    ),
    "csv-header-twice": ("Dos columnas se llaman igual: {name}", "Two columns have the same name: {name}"),
    "espanso-braces": (
        "Las llaves dobles se han separado con un espacio",
        "Double braces were set apart by a space",
    ),
    "espanso-date-offset": (
        "Se pregunta la fecha {name}; espanso ponía la de {days} días después",
        "The date {name} is asked; espanso put the one {days} days later",
    ),
    "espanso-imports": (
        "El archivo trae otros archivos; impórtalos aparte",
        "The file brings other files in; import them one by one",
    ),
    "espanso-marks-lost": ("Sin efecto aquí: {names}", "Without effect here: {names}"),
    "espanso-more-triggers": (
        "Solo cabe un atajo; los demás quedan como etiquetas: {names}",
        "There is room for one shortcut; the others are tags: {names}",
    ),
    "espanso-regex": (
        "Queda sin atajo: era una expresión regular",
        "It has no shortcut: it was a regular expression",
    ),
    "espanso-trigger-spaces": (
        "Queda sin atajo, porque «{name}» lleva espacios",
        "It has no shortcut, since “{name}” has spaces",
    ),
    "espanso-variable-asked": (
        "Se preguntará {name}, que el archivo no explica",
        "{name} will be asked, which the file doesn't explain",
    ),
    "import-account-unknown": (
        "La marca no tiene la cuenta {account}: el caso entra sin cuenta",
        "The brand has no account {account}: the case comes in without one",
    ),
    "import-approval-left": (
        "La aprobación no viaja: queda en borrador",
        "An approval does not travel: it stays a draft",
    ),
    "import-date-unreadable": ("{field}: «{value}» no es una fecha", "{field}: “{value}” is not a date"),
    "import-fields-unreadable": (
        "Los campos que pide no se entienden",
        "The fields that it asks for can't be read",
    ),
    "import-kind-guessed": (
        "El archivo no dice de qué tipo son {count} casos; se ha supuesto",
        "The file doesn't say what kind {count} cases are; it was guessed",
    ),
    "import-value-unknown": ("{field} no puede ser «{value}»", "{field} can't be “{value}”"),
    "import-variables": ("Se han leído como variables: {names}", "These were read as variables: {names}"),
    "import-word-unknown": (
        "{field} queda vacío: no se sabe qué es «{value}»",
        "{field} is left empty: it is not known what “{value}” is",
    ),
    "mail-attachments-left": (
        "Los {count} adjuntos no entran: añade a mano los que hagan falta",
        "The {count} attachments stay out: add those that are needed by hand",
    ),
    "mail-charset-guessed": (
        "Las letras no venían bien dichas: mira que se lean bien",
        "The letters were not told well: see that they read well",
    ),
    "mail-no-date": (
        "No dice cuándo se envió: cuenta como recibido ahora",
        "It doesn't say when it was sent: it counts as received now",
    ),
    "mail-too-big": ("El correo pasa de {most} MB", "The mail is larger than {most} MB"),
    "mail-unreadable": ("El correo no se puede leer", "The mail can't be read"),
    "removed-again": (
        "Clientes que se eliminaron para siempre y no vuelven con esta copia: {number}",
        "Clients that were removed for good and do not come back with this backup: {number}",
    ),
    "separation-fact": (
        "Un dato de {clients} nombra a otra marca: {what}",
        "A fact of {clients} names another brand: {what}",
    ),
    "separation-handle": (
        "El mismo perfil en dos marcas ({clients}): {what}",
        "The same profile under two brands ({clients}): {what}",
    ),
    "separation-login": (
        "Se entra igual en dos marcas ({clients}): {what}",
        "Two brands share a way in ({clients}): {what}",
    ),
    "separation-personal": (
        "Parece una cuenta personal, en {clients}: {what}",
        "It looks like a personal account, under {clients}: {what}",
    ),
    "separation-recovery": (
        "Se recupera el acceso igual en dos marcas ({clients}): {what}",
        "Two brands recover access the same way ({clients}): {what}",
    ),
    "separation-reply": (
        "Una respuesta de {clients} nombra a otra marca: {what}",
        "A reply of {clients} names another brand: {what}",
    ),
}

# what the guard says of a text; {about} is the other client's name
FINDINGS: Mapping[str, tuple[str, str]] = {
    "finding-other-brand": ("Nombra a {about}", "It names {about}"),
    "finding-personal-address": (
        "Parece una dirección postal: no la publiques",
        "It looks like a postal address: don't publish it",
    ),
    "finding-personal-card": ("Es un número de tarjeta", "It is a card number"),
    "finding-personal-email": (
        "Es un correo personal: no lo publiques",
        "It is a personal e-mail: don't publish it",
    ),
    "finding-personal-iban": ("Es una cuenta bancaria", "It is a bank account"),
    "finding-personal-id": (
        "Es un documento de identidad: no lo publiques",
        "It is an identity number: don't publish it",
    ),
    "finding-personal-order": (
        "Parece un número de pedido: mejor en privado",
        "It looks like an order number: better in private",
    ),
    "finding-personal-phone": (
        "Es un teléfono personal: no lo publiques",
        "It is a personal phone number: don't publish it",
    ),
    "finding-placeholder": ("Queda algo por rellenar", "Something is left to fill in"),
    "finding-too-long": ("No cabe en esta red: sobra texto", "It doesn't fit this network: too long"),
}

LANGUAGES = ("es", "en")


def sentence(code: str, details: Mapping[str, object], language: str) -> str:
    """The sentence of a code in "es" or "en"; one that has none is shown as it is."""
    told = REFUSALS.get(code) or PROBLEMS.get(code) or FINDINGS.get(code) or _of_review(code)
    if told is None:
        return code
    return told[LANGUAGES.index(language)].format_map(_Blanks(details)).replace(" ()", "").strip(" :")


def _of_review(code: str) -> tuple[str, ...] | None:
    """What a rule of the review says; those sentences stand beside the rules, which are data."""
    from cmdesk.domain import review_rules  # not before: the start has nothing reviewed

    said = review_rules.messages().get(code.removeprefix(review_rules.KEY))
    return tuple(said[language] for language in LANGUAGES) if said else None


class _Blanks(dict[str, object]):
    """A blank that has no detail stays empty; one that has several names them all."""

    def __getitem__(self, key: str) -> object:
        value = super().__getitem__(key)
        return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value

    def __missing__(self, key: str) -> str:
        return ""
