<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Edit an account</source>
        <translation>Editar una cuenta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Su propio límite</translation>
    </message>
    <message>
        <source>the network's</source>
        <translation>el de la red</translation>
    </message>
    <message>
        <source>Characters of a text, when its server has another limit</source>
        <translation>Caracteres de un texto, si su servidor tiene otro límite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>User name or page</source>
        <translation>Usuario o página</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Log-in (e-mail, phone)</source>
        <translation>Acceso (correo, teléfono)</translation>
    </message>
    <message>
        <source>Recovery (e-mail, phone)</source>
        <translation>Recuperación (correo, teléfono)</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Dónde está la contraseña</translation>
    </message>
    <message>
        <source>Never the password itself</source>
        <translation>Nunca la contraseña en sí</translation>
    </message>
    <message>
        <source>Who has the second factor</source>
        <translation>Quién tiene el segundo factor</translation>
    </message>
    <message>
        <source>Who else manages it</source>
        <translation>Quién más la gestiona</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>The profiles of this client. Passwords are never kept here, only where they are.</source>
        <translation>Los perfiles de este cliente. Aquí nunca se guardan contraseñas, solo dónde están.</translation>
    </message>
    <message>
        <source>password: {place}</source>
        <translation>contraseña: {place}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>«{name}» borrada</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>New reply with what is on the clipboard</source>
        <translation>Nueva respuesta con lo que hay en el portapapeles</translation>
    </message>
    <message>
        <source>Edit before copying</source>
        <translation>Retocar antes de copiar</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Público o privado</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Marcar o quitar de favoritas</translation>
    </message>
    <message>
        <source>Gather for one text, or not</source>
        <translation>Reunir en un solo texto, o no</translation>
    </message>
    <message>
        <source>In a crisis: all replies, or approved ones</source>
        <translation>En una crisis: todas las respuestas o solo las aprobadas</translation>
    </message>
    <message>
        <source>Recover what was copied before</source>
        <translation>Recuperar lo copiado antes</translation>
    </message>
    <message>
        <source>Take back the last use</source>
        <translation>Anular el último uso</translation>
    </message>
    <message>
        <source>{names} missing. Type it and it copies.</source>
        <translation>Falta {names}. Escríbelo y se copia.</translation>
    </message>
    <message>
        <source>Ctrl+Enter copies it all the same, with a reason.</source>
        <translation>Ctrl+Intro lo copia igualmente, con un motivo.</translation>
    </message>
    <message>
        <source>Copied for {brand}.</source>
        <translation>Copiado para {brand}.</translation>
    </message>
    <message>
        <source>Copied for {brand}, and kept with {reference}.</source>
        <translation>Copiado para {brand} y guardado en {reference}.</translation>
    </message>
    <message>
        <source>What was copied before is back on the clipboard.</source>
        <translation>Lo copiado antes vuelve a estar en el portapapeles.</translation>
    </message>
    <message>
        <source>Taken back: it no longer counts as used.</source>
        <translation>Anulado: ya no cuenta como usada.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Respuesta rápida</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>New, on this page</source>
        <translation>Crear, en esta página</translation>
    </message>
    <message>
        <source>Log what was copied</source>
        <translation>Registrar lo copiado</translation>
    </message>
    <message>
        <source>Begin a crisis</source>
        <translation>Empezar una crisis</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Change client</source>
        <translation>Cambiar de cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Copy the selected reply</source>
        <translation>Copiar la respuesta elegida</translation>
    </message>
    <message>
        <source>Undo the last act, or what is being written</source>
        <translation>Deshacer lo último, o lo que se escribe</translation>
    </message>
    <message>
        <source>Pause to breathe</source>
        <translation>Pausa para respirar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Wide or narrow rail</source>
        <translation>Barra lateral ancha o estrecha</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Client 1 to 9</source>
        <translation>Cliente 1 a 9</translation>
    </message>
    <message>
        <source>Next row; K or ↑ the one before</source>
        <translation>Fila siguiente; con K o ↑ la anterior</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Answer the case</source>
        <translation>Responder el caso</translation>
    </message>
    <message>
        <source>Pass the case on to a department</source>
        <translation>Pasar el caso a un departamento</translation>
    </message>
    <message>
        <source>Put the case out of sight for a while</source>
        <translation>Apartar el caso un tiempo</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>Rename or correct</source>
        <translation>Cambiar el nombre o corregir</translation>
    </message>
    <message>
        <source>To the trash, with a way back</source>
        <translation>A la papelera, con vuelta atrás</translation>
    </message>
    <message>
        <source>A category further up; ↓ further down</source>
        <translation>Subir una categoría; ↓ la baja</translation>
    </message>
    <message>
        <source>Put in a prepared reply</source>
        <translation>Insertar una respuesta preparada</translation>
    </message>
    <message>
        <source>Put in a variable</source>
        <translation>Poner una variable</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Next value to fill in</source>
        <translation>Siguiente dato por rellenar</translation>
    </message>
    <message>
        <source>Copy result 1 to 9</source>
        <translation>Copiar el resultado 1 a 9</translation>
    </message>
    <message>
        <source>Copy in spite of a stop</source>
        <translation>Copiar a pesar de un aviso que frena</translation>
    </message>
    <message>
        <source>Copy and keep it with the case</source>
        <translation>Copiar y guardarlo en el caso</translation>
    </message>
    <message>
        <source>Next network</source>
        <translation>Red siguiente</translation>
    </message>
    <message>
        <source>Previous network</source>
        <translation>Red anterior</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Qué más se puede hacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Log the case</source>
        <translation>Registrar el caso</translation>
    </message>
    <message>
        <source>Log the case and answer it</source>
        <translation>Registrar el caso y responderlo</translation>
    </message>
    <message>
        <source>Brand 1 to 9</source>
        <translation>Marca 1 a 9</translation>
    </message>
    <message>
        <source>The next comment</source>
        <translation>El comentario siguiente</translation>
    </message>
    <message>
        <source>The comment before</source>
        <translation>El comentario anterior</translation>
    </message>
</context>
<context>
    <name>AnswerActs</name>
    <message>
        <source>Copy it all the same?</source>
        <translation>¿Copiarlo de todos modos?</translation>
    </message>
    <message>
        <source>Why? It is kept on record</source>
        <translation>¿Por qué? Queda anotado</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copied for {brand}.</source>
        <translation>Copiado para {brand}.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>It won't be posted</source>
        <translation>No se publicará</translation>
    </message>
    <message>
        <source>Promised: “{words}”</source>
        <translation>Prometido: «{words}»</translation>
    </message>
    <message>
        <source>You will be reminded {when}</source>
        <translation>Se te recordará {when}</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Put in a detail</source>
        <translation>Insertar un dato</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Everybody will read it</source>
        <translation>Lo leerá todo el mundo</translation>
    </message>
    <message>
        <source>Only the person will read it</source>
        <translation>Solo lo leerá la persona</translation>
    </message>
    <message>
        <source>Only the team will read it</source>
        <translation>Solo lo leerá el equipo</translation>
    </message>
    <message>
        <source>{name} missing</source>
        <translation>Falta {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n details missing</source>
        <translation>
            <numerusform>Falta %n dato</numerusform>
            <numerusform>Faltan %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for {brand}</source>
        <translation>Copiar para {brand}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>To answer today</source>
        <translation>Por responder hoy</translation>
    </message>
    <message>
        <source>See the inbox</source>
        <translation>Ver la bandeja</translation>
    </message>
    <message>
        <source>Nobody is waiting: all that is due today is answered.</source>
        <translation>Nadie espera: todo lo que vencía hoy tiene respuesta.</translation>
    </message>
</context>
<context>
    <name>Apart</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Is anything mixed up?</source>
        <translation>¿Hay algo mezclado?</translation>
    </message>
    <message>
        <source>Checking that nothing is mixed up</source>
        <translation>Comprobando que no hay nada mezclado</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%n cosa por arreglar</numerusform>
            <numerusform>%n cosas por arreglar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mixed up</source>
        <translation>No hay nada mezclado</translation>
    </message>
    <message>
        <source>No shared log-ins, no account twice, no text with another brand's name</source>
        <translation>Ningún acceso compartido, ninguna cuenta repetida, ningún texto con el nombre de otra marca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What gives it away in a text</source>
        <translation>Lo que la delata en un texto</translation>
    </message>
    <message>
        <source>Names, accounts, domains, telephones: found in the texts of the other clients before they are copied. Most come from the card by themselves.</source>
        <translation>Nombres, cuentas, dominios, teléfonos: se buscan en los textos de los demás clientes antes de copiarlos. La mayoría salen solos de la ficha.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>hashtag</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Another name, hashtag or telephone</source>
        <translation>Otro nombre, hashtag o teléfono</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>only with a capital</source>
        <translation>solo con mayúscula</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>«{name}» borrado</translation>
    </message>
    <message>
        <source>from its card</source>
        <translation>de su ficha</translation>
    </message>
    <message>
        <source>Other clients that it may name</source>
        <translation>Otros clientes que puede nombrar</translation>
    </message>
    <message>
        <source>Leave this empty unless they work together: a named brand stops a copy.</source>
        <translation>Déjalo vacío salvo que trabajen juntos: nombrar otra marca detiene la copia.</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Note an approval</source>
        <translation>Anotar una aprobación</translation>
    </message>
    <message>
        <source>The approval is for this exact text: once it is edited, it is not approved any more</source>
        <translation>La aprobación vale para este texto exacto: si se edita, deja de estar aprobado</translation>
    </message>
    <message>
        <source>Who of the company approved it</source>
        <translation>Quién de la empresa lo ha aprobado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is approved</source>
        <translation>Está aprobado</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Note who at the client said yes. It holds for the text as it stands now.</source>
        <translation>Anota quién ha dicho que sí en la empresa. Vale para el texto tal como está ahora.</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Volver a mirarlo el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation>Aprobación anotada</translation>
    </message>
    <message>
        <source>Note who at the client said yes. Editing an approved text takes the approval away.</source>
        <translation>Anota quién del cliente dio el visto bueno. Si editas un texto aprobado, pierde la aprobación.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>La aprueba</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Solo hasta una fecha</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message numerus="yes">
        <source>%n replies approved</source>
        <translation>
            <numerusform>%n respuesta aprobada</numerusform>
            <numerusform>%n respuestas aprobadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedFields</name>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>What to ask: order number, reason…</source>
        <translation>Qué preguntar: número de pedido, motivo…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>una de varias</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Choices, with commas</source>
        <translation>Opciones, separadas por comas</translation>
    </message>
    <message>
        <source>Usual answer (optional)</source>
        <translation>Respuesta habitual (opcional)</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Values that only you know when you answer, such as an order number. They are asked for before copying.</source>
        <translation>Datos que solo sabes al responder, como un número de pedido. Se preguntan antes de copiar.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>al cerrar</translation>
    </message>
    <message>
        <source>while idle</source>
        <translation>en un descanso</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de actualizar</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>before removing a client</source>
        <translation>antes de quitar un cliente</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>antes de volver atrás</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made by itself on closing, while you rest and before anything big. Each was read back.</source>
        <translation>Se hace una sola al cerrar, mientras descansas y antes de algo grande. Cada una se comprueba al hacerla.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Todavía no hay ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>It can't be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Go back to {when}</source>
        <translation>Volver a la copia de {when}</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Volver…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo una copia</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia?</translation>
    </message>
    <message>
        <source>Everything will be as it was: {when}. What there is now is backed up first, so this can be undone too.</source>
        <translation>Todo quedará como estaba: {when}. Antes se copia lo que hay ahora, así que también esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver a la copia</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Begin a crisis</source>
        <translation>Empezar una crisis</translation>
    </message>
    <message>
        <source>Breathe first. What you know is enough: the rest is asked step by step.</source>
        <translation>Primero respira. Con lo que sabes basta: lo demás se pregunta paso a paso.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué han dicho</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo ha escrito</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>A name for it</source>
        <translation>Un nombre para la crisis</translation>
    </message>
    <message>
        <source>How the text begins, if you leave it</source>
        <translation>Si lo dejas vacío, como empieza el texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Crisis without a name yet</source>
        <translation>Crisis todavía sin nombre</translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>Day of birth</source>
        <translation>Día de nacimiento</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Mes de nacimiento</translation>
    </message>
    <message>
        <source>Year of birth, if known</source>
        <translation>Año de nacimiento, si se sabe</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sin año</translation>
    </message>
</context>
<context>
    <name>BrakeCard</name>
    <message>
        <source>The brake is on since {when}</source>
        <translation>El freno está puesto desde {when}</translation>
    </message>
    <message>
        <source>Planned posts are held back, and the quick reply offers approved texts only</source>
        <translation>Las publicaciones previstas esperan, y la respuesta rápida solo ofrece textos aprobados</translation>
    </message>
    <message>
        <source>Release the brake</source>
        <translation>Quitar el freno</translation>
    </message>
</context>
<context>
    <name>BrakeLine</name>
    <message>
        <source>The brake is on: planned posts are held back, and the quick reply offers approved texts only</source>
        <translation>El freno está puesto: las publicaciones previstas esperan, y la respuesta rápida solo ofrece textos aprobados</translation>
    </message>
    <message>
        <source>Release the brake</source>
        <translation>Quitar el freno</translation>
    </message>
    <message>
        <source>The brake holds planned posts back and keeps the quick reply to approved texts</source>
        <translation>El freno deja en espera las publicaciones previstas y limita la respuesta rápida a textos aprobados</translation>
    </message>
    <message>
        <source>Put the brake on</source>
        <translation>Poner el freno</translation>
    </message>
</context>
<context>
    <name>BrandBar</name>
    <message>
        <source>It mentions {brand}. Which brand is this case for?</source>
        <translation>Nombra a {brand}. ¿De qué marca es este caso?</translation>
    </message>
    <message>
        <source>For {brand}</source>
        <translation>De {brand}</translation>
    </message>
    <message>
        <source>The case is for {brand}</source>
        <translation>El caso es de {brand}</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Change client</source>
        <translation>Cambiar de cliente</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>Ningún cliente se llama así</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Elige un cliente</translation>
    </message>
    <message>
        <source>Client: {name}. Change</source>
        <translation>Cliente: {name}. Cambiar</translation>
    </message>
</context>
<context>
    <name>BrandChoice</name>
    <message>
        <source>Which brand is this case for?</source>
        <translation>¿De qué marca es este caso?</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Brand, detected: another one can be chosen</source>
        <translation>Marca detectada: puedes elegir otra</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Find a brand</source>
        <translation>Buscar una marca</translation>
    </message>
    <message>
        <source>No brand is called that</source>
        <translation>Ninguna marca se llama así</translation>
    </message>
</context>
<context>
    <name>BreakCard</name>
    <message>
        <source>A short break looks after your next answer.</source>
        <translation>Una pausa corta cuida tu próxima respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Rest for %n minutes</source>
        <translation>
            <numerusform>Descansar %n min</numerusform>
            <numerusform>Descansar %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>{time} without a break</source>
        <translation>Llevas {time} sin parar</translation>
    </message>
</context>
<context>
    <name>Breaks</name>
    <message>
        <source>Looking at the clock</source>
        <translation>Mirando el reloj</translation>
    </message>
    <message>
        <source>{time} without a break. A minute to breathe: {key}</source>
        <translation>Llevas {time} sin parar. Un minuto para respirar: {key}</translation>
    </message>
</context>
<context>
    <name>BreathingPart</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Sin animación</translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation>Cómo respirar</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 segundos</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 minutos</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>That's it. Go on when you like.</source>
        <translation>Ya está. Sigue cuando quieras.</translation>
    </message>
    <message>
        <source>Breath {number} of {all}</source>
        <translation>Respiración {number} de {all}</translation>
    </message>
    <message>
        <source>With motion</source>
        <translation>Con animación</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring replies in</source>
        <translation>Traer respuestas</translation>
    </message>
    <message>
        <source>Tables and espanso files (*.csv *.tsv *.txt *.yml *.yaml)</source>
        <translation>Tablas y archivos de espanso (*.csv *.tsv *.txt *.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say which column is the text of the replies.</source>
        <translation>Indica qué columna es el texto de las respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n igual que aquí</numerusform>
            <numerusform>%n iguales que aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%n replies brought in</source>
        <translation>%n respuesta traída</translation>
    </message>
    <message>
        <source>%n replies worked on since then stay</source>
        <translation>%n respuesta con trabajo posterior se queda</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message numerus="yes">
        <source>%n cases wait for the person</source>
        <translation>
            <numerusform>%n caso espera a la persona</numerusform>
            <numerusform>%n casos esperan a la persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases asleep until {when}</source>
        <translation>
            <numerusform>%n caso apartado hasta {when}</numerusform>
            <numerusform>%n casos apartados hasta {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases asleep until the next opening</source>
        <translation>
            <numerusform>%n caso apartado hasta la próxima apertura</numerusform>
            <numerusform>%n casos apartados hasta la próxima apertura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases asleep until the person writes</source>
        <translation>
            <numerusform>%n caso apartado hasta que escriba la persona</numerusform>
            <numerusform>%n casos apartados hasta que escriba la persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is that so? It is kept with the case.</source>
        <translation>¿Por qué es así? Queda guardado con el caso.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n cases closed: {outcome}</source>
        <translation>
            <numerusform>%n caso cerrado: {outcome}</numerusform>
            <numerusform>%n casos cerrados: {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are now: {kind}</source>
        <translation>
            <numerusform>%n caso es ahora: {kind}</numerusform>
            <numerusform>%n casos son ahora: {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>Case {reference} moved to the trash</source>
        <translation>Caso {reference} movido a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n cases moved to the trash</source>
        <translation>
            <numerusform>%n caso movido a la papelera</numerusform>
            <numerusform>%n casos movidos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the next opening</source>
        <translation>Hasta la próxima apertura</translation>
    </message>
    <message>
        <source>Until the person writes again</source>
        <translation>Hasta que la persona vuelva a escribir</translation>
    </message>
    <message>
        <source>Another moment…</source>
        <translation>Otro momento…</translation>
    </message>
    <message>
        <source>Out of sight until</source>
        <translation>Apartar hasta</translation>
    </message>
    <message>
        <source>Severity not said</source>
        <translation>Sin gravedad</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Unir con otro…</translation>
    </message>
    <message>
        <source>Dossier as PDF…</source>
        <translation>Dossier en PDF…</translation>
    </message>
    <message>
        <source>Dossier as ZIP…</source>
        <translation>Dossier en ZIP…</translation>
    </message>
    <message>
        <source>It was another client's…</source>
        <translation>Era de otro cliente…</translation>
    </message>
    <message>
        <source>Kind and severity</source>
        <translation>Tipo y gravedad</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Pasar a un departamento…</translation>
    </message>
    <message>
        <source>Crisis mode</source>
        <translation>Modo crisis</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Wait for the person</source>
        <translation>Esperar a la persona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Kind and severity</source>
        <translation>Tipo y gravedad</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Close with one outcome</source>
        <translation>Cerrar con un mismo desenlace</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>leave out</source>
        <translation>no traer</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>texto del comentario</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time, if apart</source>
        <translation>hora, si va aparte</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>name in the network</source>
        <translation>usuario en la red</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>account of the brand</source>
        <translation>cuenta de la marca</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>tono</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>date of the first answer</source>
        <translation>fecha de la primera respuesta</translation>
    </message>
    <message>
        <source>date of closing</source>
        <translation>fecha de cierre</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>cómo terminó</translation>
    </message>
    <message>
        <source>why it ended so</source>
        <translation>por qué terminó así</translation>
    </message>
    <message>
        <source>stars or satisfaction</source>
        <translation>estrellas o satisfacción</translation>
    </message>
    <message>
        <source>words of satisfaction</source>
        <translation>frase de satisfacción</translation>
    </message>
    <message>
        <source>number of the case</source>
        <translation>número del caso</translation>
    </message>
    <message>
        <source>mark in the network</source>
        <translation>identificador en la red</translation>
    </message>
</context>
<context>
    <name>CaseListing</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Buscar en los casos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>No case says that</source>
        <translation>Ningún caso dice eso</translation>
    </message>
    <message>
        <source>Nothing here fits the filter</source>
        <translation>Nada de aquí cumple el filtro</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>No hay nada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltos</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>hasta {when}</translation>
    </message>
    <message>
        <source>until they write</source>
        <translation>hasta que escriba</translation>
    </message>
    <message>
        <source>Copied, not posted</source>
        <translation>Copiado, sin publicar</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waits for the company</source>
        <translation>Espera a la empresa</translation>
    </message>
    <message>
        <source>Waits for the person</source>
        <translation>Espera a la persona</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Molesta</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenta</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solucionado</translation>
    </message>
    <message>
        <source>Confirmed by the person</source>
        <translation>Confirmado por la persona</translation>
    </message>
    <message>
        <source>The person did not answer any more</source>
        <translation>La persona no contestó más</translation>
    </message>
    <message>
        <source>No answer was needed</source>
        <translation>No hacía falta responder</translation>
    </message>
    <message>
        <source>Not ours to solve</source>
        <translation>No nos toca resolverlo</translation>
    </message>
    <message>
        <source>Passed to the lawyers</source>
        <translation>Pasado a los abogados</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Abuso</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>Muy descontenta</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Descontenta</translation>
    </message>
    <message>
        <source>So so</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Contenta</translation>
    </message>
    <message>
        <source>Very happy</source>
        <translation>Muy contenta</translation>
    </message>
</context>
<context>
    <name>CasesInAndOut</name>
    <message>
        <source>{brand} cases</source>
        <translation>{brand} casos</translation>
    </message>
    <message>
        <source>Save the cases as a file</source>
        <translation>Guardar los casos como archivo</translation>
    </message>
    <message>
        <source>Compare with a network's list…</source>
        <translation>Comparar con la lista de una red…</translation>
    </message>
</context>
<context>
    <name>CasesInDialog</name>
    <message>
        <source>Bring cases in</source>
        <translation>Traer casos</translation>
    </message>
    <message>
        <source>Tables and mails ({ends})</source>
        <translation>Tablas y correos ({ends})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say which column is what was said.</source>
        <translation>Indica en qué columna está el texto del comentario.</translation>
    </message>
    <message numerus="yes">
        <source>%n new cases</source>
        <translation>
            <numerusform>%n caso nuevo</numerusform>
            <numerusform>%n casos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases that are here already</source>
        <translation>
            <numerusform>%n caso que ya está aquí</numerusform>
            <numerusform>%n casos que ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases refused</source>
        <translation>
            <numerusform>%n caso rechazado</numerusform>
            <numerusform>%n casos rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>%n cases brought in</source>
        <translation>%n caso traído</translation>
    </message>
    <message>
        <source>%n cases worked on since then stay</source>
        <translation>%n caso con trabajo posterior se queda</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Catalogue of questions</source>
        <translation>Catálogo de preguntas</translation>
    </message>
    <message>
        <source>Each comes with an estimate, what to find out first, and a first message ready to be approved. You write the answer.</source>
        <translation>Cada una trae una estimación, qué comprobar antes y un primer mensaje listo para aprobar. La respuesta la escribes tú.</translation>
    </message>
    <message>
        <source>Filter the catalogue</source>
        <translation>Filtrar el catálogo</translation>
    </message>
    <message>
        <source>Choose what suits the sector</source>
        <translation>Elegir lo propio del sector</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Typical of the sector</source>
        <translation>Propias del sector</translation>
    </message>
    <message>
        <source>For any brand</source>
        <translation>Para cualquier marca</translation>
    </message>
    <message>
        <source>Of other sectors</source>
        <translation>De otros sectores</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ya está</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>Añadir %n pregunta</numerusform>
            <numerusform>Añadir %n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions taken from the catalogue</source>
        <translation>
            <numerusform>%n pregunta añadida del catálogo</numerusform>
            <numerusform>%n preguntas añadidas del catálogo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of removal</source>
        <translation>Certificado de eliminación</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>certificate.txt</source>
        <translation>certificado.txt</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>{channel}: what for</source>
        <translation>{channel}: para qué</translation>
    </message>
    <message>
        <source>{channel}: who answers</source>
        <translation>{channel}: quién responde</translation>
    </message>
    <message>
        <source>First answer within (hours when we answer)</source>
        <translation>Primera respuesta en (horas en que atendemos)</translation>
    </message>
    <message>
        <source>{kind}, severity {level}</source>
        <translation>{kind}, gravedad {level}</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The usual again</source>
        <translation>Volver a lo habitual</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Who do you want to work for?</source>
        <translation>¿Para quién quieres trabajar?</translation>
    </message>
    <message>
        <source>Replies always belong to one client. Choose it here or with its key.</source>
        <translation>Las respuestas son siempre de un cliente. Elígelo aquí o con su tecla.</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Más para {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Sacar {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>End the work for it</source>
        <translation>Terminar el trabajo</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>New client like this one…</source>
        <translation>Nuevo cliente como este…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} está en la papelera</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Card filled in: {share} %</source>
        <translation>Ficha completa: {share} %</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Support policy</source>
        <translation>Política de atención</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Card filled in</source>
        <translation>Ficha completa</translation>
    </message>
</context>
<context>
    <name>ClocksCard</name>
    <message>
        <source>First public answer</source>
        <translation>Primera respuesta pública</translation>
    </message>
    <message>
        <source>Next public word</source>
        <translation>Siguiente aviso público</translation>
    </message>
    <message>
        <source>Ask the company again</source>
        <translation>Volver a preguntar a la empresa</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Prometido: {what}</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message numerus="yes">
        <source>%n answers overdue</source>
        <translation>
            <numerusform>%n respuesta vencida</numerusform>
            <numerusform>%n respuestas vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers due today</source>
        <translation>
            <numerusform>%n respuesta vence hoy</numerusform>
            <numerusform>%n respuestas vencen hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers copied, not posted</source>
        <translation>
            <numerusform>%n respuesta copiada y sin publicar</numerusform>
            <numerusform>%n respuestas copiadas y sin publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments late</source>
        <translation>
            <numerusform>%n departamento se retrasa</numerusform>
            <numerusform>%n departamentos se retrasan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things promised</source>
        <translation>
            <numerusform>%n cosa por hacer</numerusform>
            <numerusform>%n cosas por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n privacy requests to be answered</source>
        <translation>
            <numerusform>%n solicitud de privacidad por responder</numerusform>
            <numerusform>%n solicitudes de privacidad por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left. You can close the day.</source>
        <translation>No queda nada pendiente. Puedes cerrar el día.</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <source>A different day</source>
        <translation>Un día distinto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Like 9-14, 16-20. Empty: closed</source>
        <translation>Como 9-14, 16-20. Vacío: cerrado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Ruby</source>
        <translation>Rubí</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <translation>Terracota</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Jade</source>
        <translation>Jade</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>leave out</source>
        <translation>no traer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>atajo</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>how it addresses people</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>público o privado</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>What column “{name}” is</source>
        <translation>Qué es la columna «{name}»</translation>
    </message>
</context>
<context>
    <name>CompanyAnswerDialog</name>
    <message>
        <source>What {department} answered</source>
        <translation>Qué respondió {department}</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Paste what it wrote</source>
        <translation>Pega lo que escribió</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>Copy as one text</source>
        <translation>Copiar como un solo texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{names} missing</source>
        <translation>Falta {names}</translation>
    </message>
    <message>
        <source>Copy for {brand}</source>
        <translation>Copiar para {brand}</translation>
    </message>
    <message>
        <source>Move “{title}” up</source>
        <translation>Subir «{title}»</translation>
    </message>
    <message>
        <source>Copy it all the same?</source>
        <translation>¿Copiarlo a pesar del aviso?</translation>
    </message>
    <message>
        <source>Why? It is kept on record</source>
        <translation>¿Por qué? Queda anotado</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copiar a pesar del aviso</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You copied this for {brand}: it is not pasted here.</source>
        <translation>Esto lo copiaste para {brand}: aquí no se pega.</translation>
    </message>
    <message>
        <source>{names} missing. Write it in its place.</source>
        <translation>Falta {names}. Escríbelo en su sitio.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ConsultingPart</name>
    <message>
        <source>The message to the company</source>
        <translation>El mensaje para la empresa</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Save as e-mail…</source>
        <translation>Guardar como correo…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>I asked again</source>
        <translation>He vuelto a preguntar</translation>
    </message>
    <message>
        <source>Asked {when}</source>
        <translation>Preguntado {when}</translation>
    </message>
    <message>
        <source>Decided {when}</source>
        <translation>Decidido {when}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>Correo (*.eml)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>About the case</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>Goes on from, or with</source>
        <translation>Viene de, o sigue en</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Casos parecidos</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Persona sin identificar</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir a {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n cases more</source>
        <translation>
            <numerusform>%n caso más</numerusform>
            <numerusform>%n casos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Proactiva</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Defensora</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creadora</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Target of {kind}</source>
        <translation>Objetivo de {kind}</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder antes de</translation>
    </message>
    <message>
        <source>There are no answer hours: it is due at no time.</source>
        <translation>La marca no tiene horario de respuesta: no vence nunca.</translation>
    </message>
    <message>
        <source>No time is set for this kind.</source>
        <translation>Este tipo no tiene plazo.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>Resuelto en</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Answered {when}</source>
        <translation>Respondió {when}</translation>
    </message>
    <message>
        <source>Should answer by {when}</source>
        <translation>Debería responder antes de {when}</translation>
    </message>
    <message>
        <source>Asked {when}</source>
        <translation>Preguntado {when}</translation>
    </message>
    <message>
        <source>It answered…</source>
        <translation>Respondió…</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Reminder for {department} copied</source>
        <translation>Recordatorio para {department} copiado</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordármelo…</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Hecho: {text}</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Satisfaction so far</source>
        <translation>Satisfacción hasta ahora</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Copied for {brand} ({network}).</source>
        <translation>Copiado para {brand} ({network}).</translation>
    </message>
    <message>
        <source>Copied for {brand}.</source>
        <translation>Copiado para {brand}.</translation>
    </message>
</context>
<context>
    <name>CopyTextDialog</name>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público o privado</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texto que se copia</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy for {brand}</source>
        <translation>Copiar para {brand}</translation>
    </message>
    <message>
        <source>Copy it all the same?</source>
        <translation>¿Copiarlo de todos modos?</translation>
    </message>
    <message>
        <source>Why? It is kept in the log</source>
        <translation>¿Por qué? Queda en la bitácora</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Copied all the same, “{text}”: {reason}</source>
        <translation>Copiado de todos modos, «{text}»: {reason}</translation>
    </message>
    <message>
        <source>Copied for {brand}.</source>
        <translation>Copiado para {brand}.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct {reference}</source>
        <translation>Corregir {reference}</translation>
    </message>
    <message>
        <source>The timeline keeps how it was before.</source>
        <translation>La línea de tiempo guarda cómo estaba antes.</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Lo que dijo la persona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Cuándo lo dijo</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Coverage of the risk</source>
        <translation>Cobertura del riesgo</translation>
    </message>
    <message>
        <source>A drill is due</source>
        <translation>Toca un simulacro</translation>
    </message>
    <message>
        <source>{prepared} of {all} questions prepared.</source>
        <translation>{prepared} de {all} preguntas preparadas.</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Ahora: {what}</translation>
    </message>
    <message>
        <source>Those of the highest impact have an approved answer.</source>
        <translation>Las de mayor impacto ya tienen respuesta aprobada.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the highest impact still wait for an approved answer.</source>
        <translation>
            <numerusform>%n de las de mayor impacto aún no tiene respuesta aprobada.</numerusform>
            <numerusform>%n de las de mayor impacto aún no tienen respuesta aprobada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>CM Desk made a mistake</source>
        <translation>CM Desk se ha equivocado</translation>
    </message>
    <message>
        <source>What you were doing may not have been done; everything saved before is safe. You can go on working. The details below help to mend it; look at them before you send them.</source>
        <translation>Puede que lo que hacías no se haya hecho; todo lo guardado antes está a salvo. Puedes seguir trabajando. Los detalles de abajo ayudan a arreglarlo; míralos antes de enviarlos.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Ended well</source>
        <translation>Acabó bien</translation>
    </message>
    <message>
        <source>Ended in praise</source>
        <translation>Acabó en elogio</translation>
    </message>
    <message>
        <source>Still upset</source>
        <translation>Sigue molesta</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>Fue a peor</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Somebody is in danger</source>
        <translation>Hay alguien en peligro</translation>
    </message>
</context>
<context>
    <name>CrisisActs</name>
    <message>
        <source>The brake is released</source>
        <translation>El freno está quitado</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Informe en PDF…</translation>
    </message>
    <message>
        <source>Report as HTML…</source>
        <translation>Informe en HTML…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>“{title}” moved to the trash</source>
        <translation>«{title}» movida a la papelera</translation>
    </message>
    <message>
        <source>Recorded: it is a precedent of this brand from now on</source>
        <translation>Registrada: desde ahora es un precedente de esta marca</translation>
    </message>
</context>
<context>
    <name>CrisisDocument</name>
    <message>
        <source>Report of a crisis: {title}</source>
        <translation>Informe de una crisis: {title}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Quién escribió</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Times of</source>
        <translation>Horas de</translation>
    </message>
    <message>
        <source>public answer</source>
        <translation>respuesta pública</translation>
    </message>
    <message>
        <source>private message</source>
        <translation>mensaje privado</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>The crisis began</source>
        <translation>Empezó la crisis</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>Skipped: {step}</source>
        <translation>Saltado: {step}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>Nivel: {level}</translation>
    </message>
    <message>
        <source>Strategy: {strategy}</source>
        <translation>Estrategia: {strategy}</translation>
    </message>
    <message>
        <source>The company was asked</source>
        <translation>Se preguntó a la empresa</translation>
    </message>
    <message>
        <source>The company was asked again</source>
        <translation>Se volvió a preguntar a la empresa</translation>
    </message>
    <message>
        <source>The company decided ({who})</source>
        <translation>La empresa decidió ({who})</translation>
    </message>
    <message>
        <source>Approved by {who}: {what}</source>
        <translation>Aprobado por {who}: {what}</translation>
    </message>
    <message>
        <source>Left as it is in the review</source>
        <translation>Se dejó así en la revisión</translation>
    </message>
    <message>
        <source>Copied: {what}</source>
        <translation>Copiado: {what}</translation>
    </message>
    <message>
        <source>Posted: {what}</source>
        <translation>Publicado: {what}</translation>
    </message>
    <message>
        <source>The brake was put on</source>
        <translation>Se puso el freno</translation>
    </message>
    <message>
        <source>The brake was released</source>
        <translation>Se quitó el freno</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Se retomó</translation>
    </message>
    <message>
        <source>A text went to the library</source>
        <translation>Un texto pasó a la biblioteca</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Lo aprendido</translation>
    </message>
</context>
<context>
    <name>CrisisHead</name>
    <message>
        <source>Client: {name}</source>
        <translation>Cliente: {name}</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Guardar y salir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Crisis mode</source>
        <translation>Modo crisis</translation>
    </message>
    <message>
        <source>Everything saves itself</source>
        <translation>Todo se guarda solo</translation>
    </message>
</context>
<context>
    <name>CrisisMode</name>
    <message>
        <source>In crisis: brake on</source>
        <translation>En crisis: freno puesto</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Begin a crisis</source>
        <translation>Empezar una crisis</translation>
    </message>
    <message>
        <source>Search precedents</source>
        <translation>Buscar precedentes</translation>
    </message>
    <message>
        <source>Nothing is burning</source>
        <translation>Todo en calma</translation>
    </message>
    <message>
        <source>When something does, nine calm steps lead from the comment to the answer and to what was learnt.</source>
        <translation>Cuando algo se complique, nueve pasos tranquilos llevan del comentario a la respuesta y a lo aprendido.</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Precedentes</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Nothing of this brand matches</source>
        <translation>Nada de esta marca coincide</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at {title}</source>
        <translation>Ver {title}</translation>
    </message>
</context>
<context>
    <name>CrisisPlaces</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Preparación</translation>
    </message>
</context>
<context>
    <name>CrisisWindow</name>
    <message>
        <source>Crisis mode — {brand}</source>
        <translation>Modo crisis — {brand}</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Paso {number}: {name}</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Data and about</source>
        <translation>Datos y programa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>It signs what you approve and copy</source>
        <translation>Firma lo que apruebas y copias</translation>
    </message>
    <message>
        <source>Everything is in this folder of this device, and nowhere else</source>
        <translation>Todo está en esta carpeta de este equipo, y en ningún otro sitio</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Comprobar los datos</translation>
    </message>
    <message>
        <source>CM Desk {version} · free software, MIT licence</source>
        <translation>CM Desk {version} · software libre, licencia MIT</translation>
    </message>
    <message>
        <source>With Inter (SIL OFL), Tabler Icons (MIT), Qt (LGPL), peewee (MIT) and others</source>
        <translation>Con Inter (SIL OFL), Tabler Icons (MIT), Qt (LGPL), peewee (MIT) y otros</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Comprobando los datos</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>What comes first in the dates</source>
        <translation>Qué va primero en las fechas</translation>
    </message>
    <message>
        <source>Say which</source>
        <translation>Elige</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>In the file: {examples}</source>
        <translation>En el archivo: {examples}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>DayActs</name>
    <message>
        <source>Until later, {time}</source>
        <translation>Hasta luego, {time}</translation>
    </message>
    <message>
        <source>Until the next opening</source>
        <translation>Hasta la próxima apertura</translation>
    </message>
    <message>
        <source>Until tomorrow, {time}</source>
        <translation>Hasta mañana, {time}</translation>
    </message>
    <message>
        <source>Until the person writes again</source>
        <translation>Hasta que la persona vuelva a escribir</translation>
    </message>
    <message>
        <source>Posted: {name} has an answer now</source>
        <translation>Publicado: {name} ya tiene respuesta</translation>
    </message>
    <message>
        <source>Not posted: {name} still waits for an answer</source>
        <translation>No se publicó: {name} sigue esperando respuesta</translation>
    </message>
    <message>
        <source>{name}: out of sight until {when}</source>
        <translation>{name}: apartado hasta {when}</translation>
    </message>
    <message>
        <source>{name}: out of sight until the next opening</source>
        <translation>{name}: apartado hasta la próxima apertura</translation>
    </message>
    <message>
        <source>{name}: out of sight until the person writes</source>
        <translation>{name}: apartado hasta que vuelva a escribir</translation>
    </message>
    <message>
        <source>Reminder for {department} copied</source>
        <translation>Recordatorio para {department} copiado</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Hecho: {text}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Note moved to the trash</source>
        <translation>Nota movida a la papelera</translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message>
        <source>The day's log</source>
        <translation>Bitácora del día</translation>
    </message>
    <message>
        <source>What you copy, answer, pass on and close is written down here by itself.</source>
        <translation>Lo que copias, respondes, escalas y cierras se anota aquí solo.</translation>
    </message>
    <message>
        <source>Note something about the day…</source>
        <translation>Anota algo del día…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier ones</source>
        <translation>
            <numerusform>Ver %n anterior</numerusform>
            <numerusform>Ver %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>More for the note “{text}”</source>
        <translation>Más para la nota «{text}»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>Ningún cliente se llama así</translation>
    </message>
    <message>
        <source>Whose note is it?</source>
        <translation>¿De qué marca es la nota?</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>{name} wrote: {text}</source>
        <translation>{name} escribió: {text}</translation>
    </message>
    <message>
        <source>Answer to {name} copied.</source>
        <translation>Respuesta a {name} copiada.</translation>
    </message>
    <message>
        <source>Answer to {name} posted.</source>
        <translation>Respuesta a {name} publicada.</translation>
    </message>
    <message>
        <source>{name}: passed on to {text}.</source>
        <translation>{name}: escalado a {text}.</translation>
    </message>
    <message>
        <source>The company answered about {name}: {text}</source>
        <translation>La empresa contestó sobre {name}: {text}</translation>
    </message>
    <message>
        <source>{name}: closed. {text}.</source>
        <translation>{name}: caso cerrado. {text}.</translation>
    </message>
    <message>
        <source>{name} confirms that it is solved: {text}</source>
        <translation>{name} confirma la solución: {text}</translation>
    </message>
    <message>
        <source>{name} confirms that it is solved.</source>
        <translation>{name} confirma la solución.</translation>
    </message>
    <message>
        <source>{name}: taken up again.</source>
        <translation>{name}: caso reabierto.</translation>
    </message>
    <message>
        <source>{name}: done. {text}</source>
        <translation>{name}: hecho. {text}</translation>
    </message>
</context>
<context>
    <name>DecidingPart</name>
    <message>
        <source>Take down the decision</source>
        <translation>Anotar la decisión</translation>
    </message>
    <message>
        <source>Approved by {name}, {when}: it is the public answer, to the last sign</source>
        <translation>Aprobado por {name}, {when}: es la respuesta pública, tal cual</translation>
    </message>
</context>
<context>
    <name>DepartmentDialog</name>
    <message>
        <source>Edit a department</source>
        <translation>Editar un departamento</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Nuevo departamento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>E-mail, telephone, a group…</source>
        <translation>Correo, teléfono, un grupo…</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Dirección o número</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Qué le llega</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>sin acordar</translation>
    </message>
    <message>
        <source>severity {level}</source>
        <translation>gravedad {level}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>Add a department</source>
        <translation>Añadir un departamento</translation>
    </message>
    <message>
        <source>Departments and contacts</source>
        <translation>Departamentos y contactos</translation>
    </message>
    <message>
        <source>Who to ask in the company when an answer isn't yours to give: a name, a way to reach them, how soon they answer.</source>
        <translation>A quién preguntar en la empresa cuando la respuesta no te toca a ti: un nombre, cómo contactar y cuánto tarda.</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>«{name}» borrado</translation>
    </message>
    <message>
        <source>Waiting for a department</source>
        <translation>A la espera de un departamento</translation>
    </message>
    <message>
        <source>reminded {when}</source>
        <translation>recordado {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>preguntado {when}</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Copy a reminder for {department}</source>
        <translation>Copiar un recordatorio para {department}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pasar a un departamento</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the browser: {link}</source>
        <translation>Abrir en el navegador: {link}</translation>
    </message>
    <message>
        <source>Answer as {brand}</source>
        <translation>Responder como {brand}</translation>
    </message>
    <message>
        <source>{file} moved to the trash</source>
        <translation>{file} movido a la papelera</translation>
    </message>
    <message>
        <source>Recover what was copied before</source>
        <translation>Recuperar lo que había</translation>
    </message>
    <message>
        <source>Copied lately</source>
        <translation>Copiada hace poco</translation>
    </message>
    <message>
        <source>Take out of the favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>by {name}, {day}</source>
        <translation>por {name}, {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Approval expired</source>
        <translation>Aprobación caducada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Sin aprobar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>uses; the last, {when}</source>
        <translation>usos; el último, {when}</translation>
    </message>
    <message>
        <source>to look at again</source>
        <translation>próxima revisión</translation>
    </message>
    <message>
        <source>wordings that take turns</source>
        <translation>redacciones que se turnan</translation>
    </message>
    <message>
        <source>Save this text as a new reply</source>
        <translation>Guardar este texto como respuesta nueva</translation>
    </message>
    <message>
        <source>It didn't happen</source>
        <translation>No ocurrió</translation>
    </message>
    <message>
        <source>{names} missing</source>
        <translation>Falta {names}</translation>
    </message>
    <message>
        <source>Copy for {brand}</source>
        <translation>Copiar para {brand}</translation>
    </message>
    <message>
        <source>Copy it all the same?</source>
        <translation>¿Copiarla a pesar del aviso?</translation>
    </message>
    <message>
        <source>Why? It is kept on record</source>
        <translation>¿Por qué? Queda anotado</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copiar a pesar del aviso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DetectedRow</name>
    <message>
        <source>detected</source>
        <translation>detectado</translation>
    </message>
</context>
<context>
    <name>DossierDocument</name>
    <message>
        <source>Case {reference}</source>
        <translation>Caso {reference}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Unido con</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Times of</source>
        <translation>Horas de</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Questions to departments</source>
        <translation>Preguntas a departamentos</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The file is not in this data folder any more</source>
        <translation>El archivo ya no está en esta carpeta de datos</translation>
    </message>
</context>
<context>
    <name>DraftPart</name>
    <message>
        <source>Public answer</source>
        <translation>Respuesta pública</translation>
    </message>
    <message>
        <source>Note an approval…</source>
        <translation>Anotar una aprobación…</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
    <message>
        <source>Approved by {name}, {when}</source>
        <translation>Aprobado por {name}, {when}</translation>
    </message>
    <message>
        <source>Changed since it was approved</source>
        <translation>Ha cambiado desde que se aprobó</translation>
    </message>
    <message>
        <source>Begin with an approved first message…</source>
        <translation>Empezar con un mensaje de espera aprobado…</translation>
    </message>
    <message>
        <source>Approved first messages</source>
        <translation>Mensajes de espera aprobados</translation>
    </message>
    <message>
        <source>Reads aloud in {n} s</source>
        <translation>Se lee en {n} s</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>lo siente</translation>
    </message>
    <message>
        <source>why</source>
        <translation>explica</translation>
    </message>
    <message>
        <source>it's on us</source>
        <translation>es nuestro</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>repara</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>DRILL</source>
        <translation>SIMULACRO</translation>
    </message>
</context>
<context>
    <name>DrillReportDialog</name>
    <message>
        <source>How the drill went</source>
        <translation>Cómo fue el simulacro</translation>
    </message>
    <message>
        <source>{points} of 100 points</source>
        <translation>{points} de 100 puntos</translation>
    </message>
    <message>
        <source>The next drill is due on {day}</source>
        <translation>El próximo simulacro toca el {day}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything as expected. Well done.</source>
        <translation>Todo como se esperaba. Buen trabajo.</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Qué practicar</translation>
    </message>
    <message>
        <source>Time for each step</source>
        <translation>Tiempo de cada paso</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
</context>
<context>
    <name>DrillsDialog</name>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>The same screens and clocks, with replies that keep coming. Nothing of it counts in any figure, and nothing is posted.</source>
        <translation>Las mismas pantallas y los mismos plazos, con respuestas que siguen llegando. No cuenta en ninguna cifra y no se publica nada.</translation>
    </message>
    <message>
        <source>A drill is due</source>
        <translation>Toca un simulacro</translation>
    </message>
    <message>
        <source>The next is due on {day}</source>
        <translation>El próximo toca el {day}</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Empezar uno</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Los anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin: {title}</source>
        <translation>Empezar: {title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Seguir con {title}</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>Empezado {when}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of {title}</source>
        <translation>Informe de {title}</translation>
    </message>
    <message>
        <source>{points} of 100 points, {when}</source>
        <translation>{points} de 100 puntos, {when}</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{time} late</source>
        <translation>hace {time}</translation>
    </message>
    <message>
        <source>{time} overdue</source>
        <translation>Venció hace {time}</translation>
    </message>
    <message>
        <source>Due in {time}</source>
        <translation>Vence en {time}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Vence {day}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{h} h {m:02d}</source>
        <translation>{h} h {m:02d}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>DueSign</name>
    <message>
        <source>Whenever you can</source>
        <translation>Cuando puedas</translation>
    </message>
    <message>
        <source>No answer hours are set</source>
        <translation>Sin horas de respuesta</translation>
    </message>
    <message>
        <source>Answer before: {when}</source>
        <translation>Responder antes de: {when}</translation>
    </message>
</context>
<context>
    <name>ErasePersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase a person: seal it first</source>
        <translation>Borrar a una persona: primero se sella</translation>
    </message>
    <message>
        <source>Sealed means blocked: the person is shown nowhere, and its cases stay without name, handle, link and files. Until it is destroyed, it can be brought back.</source>
        <translation>Sellar es bloquear: la persona no se ve en ningún sitio y sus casos se quedan sin nombre, usuario, enlace ni archivos. Mientras no se destruya, se puede recuperar.</translation>
    </message>
    <message>
        <source>Looking for where the person is spoken of…</source>
        <translation>Buscando dónde se habla de la persona…</translation>
    </message>
    <message>
        <source>Where else it is spoken of</source>
        <translation>Dónde más se habla de ella</translation>
    </message>
    <message>
        <source>Its name is taken out of these texts, too.</source>
        <translation>Su nombre se quita también de estos textos.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asked for it by e-mail</source>
        <translation>Lo pidió por correo</translation>
    </message>
    <message>
        <source>To be destroyed on a certain day</source>
        <translation>Destruir un día concreto</translation>
    </message>
    <message>
        <source>To be destroyed on</source>
        <translation>Destruir el</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open</source>
        <translation>
            <numerusform>%n de ellos abierto</numerusform>
            <numerusform>%n de ellos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealing a person</source>
        <translation>Sellando a una persona</translation>
    </message>
    <message>
        <source>The person is sealed</source>
        <translation>La persona está sellada</translation>
    </message>
    <message>
        <source>Destroy a sealed person</source>
        <translation>Destruir a una persona sellada</translation>
    </message>
    <message numerus="yes">
        <source>Sealed {when}, with %n cases.</source>
        <translation>
            <numerusform>Sellada: {when}, con %n caso.</numerusform>
            <numerusform>Sellada: {when}, con %n casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>To be destroyed on {day}.</source>
        <translation>Se destruye el {day}.</translation>
    </message>
    <message>
        <source>Destroying can't be undone. The person leaves the data file, its search index, its files and the drafts, and does not come back with a backup. You get a certificate; its cases stay, nobody's.</source>
        <translation>Destruir no se puede deshacer. La persona sale del archivo de datos, de su índice de búsqueda, de sus archivos y de los borradores, y no vuelve con una copia de seguridad. Recibes un certificado; sus casos se quedan, sin nadie.</translation>
    </message>
    <message>
        <source>I know that this can't be undone</source>
        <translation>Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>Bringing a person back</source>
        <translation>Recuperando a una persona</translation>
    </message>
    <message>
        <source>The person is back</source>
        <translation>La persona ha vuelto</translation>
    </message>
    <message>
        <source>Destroying a person</source>
        <translation>Destruyendo a una persona</translation>
    </message>
</context>
<context>
    <name>EscalateDialog</name>
    <message>
        <source>Pass on</source>
        <translation>Pasar a un departamento</translation>
    </message>
    <message>
        <source>Pass on to a department</source>
        <translation>Pasar a un departamento</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Another department…</source>
        <translation>Otro departamento…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Shop, workshop, accounts…</source>
        <translation>Tienda, taller, administración…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy and pass on</source>
        <translation>Copiar y pasar</translation>
    </message>
    <message>
        <source>It should answer by: {when}</source>
        <translation>Debería responder antes de: {when}</translation>
    </message>
    <message>
        <source>No time is set in which it should answer.</source>
        <translation>No tiene plazo para responder.</translation>
    </message>
    <message>
        <source>Passed on to {department}: the message is copied</source>
        <translation>Pasado a {department}: el mensaje está copiado</translation>
    </message>
</context>
<context>
    <name>ExportPersonDialog</name>
    <message>
        <source>What is known of a person</source>
        <translation>Lo que se sabe de una persona</translation>
    </message>
    <message>
        <source>This is what the person gets who asks for its data. Look it through: texts may speak of others.</source>
        <translation>Esto es lo que recibe la persona que pide sus datos. Repásalo: los textos pueden hablar de otras.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save what is known</source>
        <translation>Guardar lo que se sabe</translation>
    </message>
    <message>
        <source>person.pdf</source>
        <translation>persona.pdf</translation>
    </message>
    <message>
        <source>person.json</source>
        <translation>persona.json</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
    <message>
        <source>Picture from a file…</source>
        <translation>Foto de un archivo…</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Foto del portapapeles</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Foto de la persona</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Edit a detail</source>
        <translation>Editar un dato</translation>
    </message>
    <message>
        <source>New detail</source>
        <translation>Nuevo dato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>It holds only until</source>
        <translation>Solo vale hasta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>As it will stand in replies: “opening hours” becomes opening_hours. Changing it changes the replies too.</source>
        <translation>Tal como irá en las respuestas: «horario tienda» se vuelve horario_tienda. Al cambiarlo cambian también las respuestas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New detail of the client</source>
        <translation>Nuevo dato del cliente</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Add a detail</source>
        <translation>Añadir un dato</translation>
    </message>
    <message>
        <source>Details that fill in replies</source>
        <translation>Datos que rellenan respuestas</translation>
    </message>
    <message>
        <source>Write here what replies repeat: opening hours, address, returns. Change it once and it is right everywhere.</source>
        <translation>Escribe aquí lo que las respuestas repiten: horario, dirección, devoluciones. Cámbialo una vez y estará bien en todas.</translation>
    </message>
    <message>
        <source>Named in replies, not written here yet</source>
        <translation>Nombrados en respuestas y aún sin escribir</translation>
    </message>
    <message numerus="yes">
        <source>Missing: used in %n replies</source>
        <translation>
            <numerusform>Falta: lo usa %n respuesta</numerusform>
            <numerusform>Falta: lo usan %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message numerus="yes">
        <source>used in %n replies</source>
        <translation>
            <numerusform>en %n respuesta</numerusform>
            <numerusform>en %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>«{name}» borrado</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>cases, %n open</source>
        <translation>
            <numerusform>casos, %n abierto</numerusform>
            <numerusform>casos, %n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>último contacto</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>sin contacto todavía</translation>
    </message>
    <message>
        <source>satisfaction not asked yet</source>
        <translation>satisfacción, sin preguntar</translation>
    </message>
    <message numerus="yes">
        <source>of 5, in %n cases</source>
        <translation>
            <numerusform>de 5, en %n caso</numerusform>
            <numerusform>de 5, en %n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Choose first which brand it is for</source>
        <translation>Elige antes para qué marca es</translation>
    </message>
    <message>
        <source>What comes in here is one file of these kinds: {ends}</source>
        <translation>Aquí entra un archivo de estos tipos: {ends}</translation>
    </message>
</context>
<context>
    <name>FileInDialog</name>
    <message>
        <source>{file}, for {brand}. Nothing changes until you bring it in.</source>
        <translation>{file}, para {brand}. No cambia nada hasta que lo traigas.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué conviene mirar</translation>
    </message>
    <message>
        <source>Save what is refused…</source>
        <translation>Guardar lo rechazado…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <source>Say what comes first in the dates.</source>
        <translation>Indica qué va primero en las fechas.</translation>
    </message>
    <message numerus="yes">
        <source>And %n lines more</source>
        <translation>
            <numerusform>Y %n línea más</numerusform>
            <numerusform>Y %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Línea {line}: {what}</translation>
    </message>
    <message>
        <source>Save what is refused</source>
        <translation>Guardar lo rechazado</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texto que se copia</translation>
    </message>
    <message>
        <source>Edit before copying</source>
        <translation>Retocar antes de copiar</translation>
    </message>
    <message>
        <source>{names} missing</source>
        <translation>Falta {names}</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Sin avisos</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Grave and critical only</source>
        <translation>Solo graves y críticos</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Olvidar un filtro</translation>
    </message>
    <message>
        <source>Filter “{name}” forgotten</source>
        <translation>Filtro «{name}» olvidado</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Complaints on Instagram</source>
        <translation>Quejas en Instagram</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search or go to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Replies and cases of all clients · Tab: only the active one · Esc to close</source>
        <translation>Respuestas y casos de todos los clientes · Tab: solo del activo · Esc para cerrar</translation>
    </message>
    <message>
        <source>Replies, cases and people of {client} · Tab: of all clients · Esc to close</source>
        <translation>Respuestas, casos y personas de {client} · Tab: de todos los clientes · Esc para cerrar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No hay resultados</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Stops</source>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>Left as it is: {why}</source>
        <translation>Se deja así: {why}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Write “{words}”</source>
        <translation>Escribir «{words}»</translation>
    </message>
    <message>
        <source>Leave it…</source>
        <translation>Dejarlo así…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Why it is right here</source>
        <translation>Por qué aquí está bien</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The detail “{name}” is past its date</source>
        <translation>El dato «{name}» está caducado</translation>
    </message>
    <message>
        <source>{name} already got this reply: {when}</source>
        <translation>{name} ya recibió esta respuesta: {when}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>Change the reminder</source>
        <translation>Cambiar el recordatorio</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Ask whether it arrived</source>
        <translation>Preguntar si llegó</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>You will be reminded: {when}</source>
        <translation>Se te recordará: {when}</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>Recordatorio quitado</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>To be done today</source>
        <translation>Por hacer hoy</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Hecho: {text}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Why copy it all the same? It is kept on record</source>
        <translation>¿Por qué copiarlo igualmente? Queda registrado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Recover what was copied before</source>
        <translation>Recuperar lo copiado antes</translation>
    </message>
    <message>
        <source>Take back the last use</source>
        <translation>Anular el último uso</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Copy for {reference}</source>
        <translation>Copiar para {reference}</translation>
    </message>
    <message>
        <source>Copy, and keep the text with the case until it is posted</source>
        <translation>Copiar y guardar el texto en el caso hasta que se publique</translation>
    </message>
    <message>
        <source>{names} missing</source>
        <translation>Falta {names}</translation>
    </message>
    <message>
        <source>Copy for {brand}</source>
        <translation>Copiar para {brand}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Straight to the company</source>
        <translation>Directo a la empresa</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Go on calmly</source>
        <translation>Seguir con calma</translation>
    </message>
    <message>
        <source>It isn't about me</source>
        <translation>No va conmigo</translation>
    </message>
    <message>
        <source>I can go on</source>
        <translation>Ya puedo seguir</translation>
    </message>
    <message>
        <source>Consult the client</source>
        <translation>Consultar al cliente</translation>
    </message>
    <message>
        <source>Rehearse the answer</source>
        <translation>Ensayar la respuesta</translation>
    </message>
    <message>
        <source>Review the wording</source>
        <translation>Revisar la redacción</translation>
    </message>
    <message>
        <source>Answer and go private</source>
        <translation>Responder y pasar a privado</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>Close and keep as a precedent</source>
        <translation>Cerrar y guardar como precedente</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For whom? Name (optional)</source>
        <translation>¿Para quién? Nombre (opcional)</translation>
    </message>
    <message>
        <source>It is not for this case</source>
        <translation>No es para este caso</translation>
    </message>
    <message>
        <source>For {person}, case {reference}</source>
        <translation>Para {person}, caso {reference}</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>{hello}, {name}</source>
        <translation>{hello}, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer today.</source>
        <translation>Hoy nadie espera respuesta.</translation>
    </message>
    <message>
        <source>More than {number} people are waiting for an answer.</source>
        <translation>Más de {number} personas esperan respuesta.</translation>
    </message>
    <message>
        <source>One person is waiting for an answer.</source>
        <translation>Una persona espera respuesta.</translation>
    </message>
    <message>
        <source>{number} people are waiting for an answer.</source>
        <translation>{number} personas esperan respuesta.</translation>
    </message>
    <message>
        <source>Start with {name}.</source>
        <translation>Empieza por {name}.</translation>
    </message>
    <message>
        <source>Start with {name}: the deadline has passed.</source>
        <translation>Empieza por {name}: su plazo ya venció.</translation>
    </message>
    <message>
        <source>Start with {name}: an answer is due by {time}.</source>
        <translation>Empieza por {name}: su plazo vence a las {time}.</translation>
    </message>
</context>
<context>
    <name>HandleDialog</name>
    <message>
        <source>Add a handle</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>HandleFields</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>@name, or the address of the profile</source>
        <translation>@usuario o la dirección del perfil</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Client: {name}</source>
        <translation>Cliente: {name}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Writing a reply</source>
        <translation>Al escribir una respuesta</translation>
    </message>
    <message>
        <source>In the quick reply</source>
        <translation>En la respuesta rápida</translation>
    </message>
    <message>
        <source>Logging a case</source>
        <translation>Al registrar un caso</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>A reply leaves room for what changes: the person's name, a fact of the brand, something you are asked for. Type { while you write, or choose from the menu, and it appears as a chip.</source>
        <translation>Una respuesta deja sitio a lo que cambia: el nombre de la persona, un dato de la marca, algo que se te pregunta. Escribe { o elige en el menú, y aparece como una ficha.</translation>
    </message>
    <message>
        <source>“Hello, {first name}” greets each person by name. If a name is unknown, the other words that you gave are used instead.</source>
        <translation>«Hola, {nombre}» saluda a cada persona por su nombre. Si no se sabe, se usan las otras palabras que indicaste.</translation>
    </message>
    <message>
        <source>What is asked for when you copy can be free text, one of several choices, a date or a number. Nothing is ever copied with a gap: an empty value is asked for first.</source>
        <translation>Lo que se pregunta al copiar puede ser texto libre, una opción entre varias, una fecha o un número. Nunca se copia con un hueco: antes se pide lo que falta.</translation>
    </message>
    <message>
        <source>Before it is copied</source>
        <translation>Antes de copiar</translation>
    </message>
    <message>
        <source>Every text is looked over for another brand's name, personal data in public and what the network doesn't allow. A stop needs {key} and a written reason.</source>
        <translation>En cada texto se busca el nombre de otra marca, datos personales en público y lo que la red no permite. Un aviso que frena pide {key} y un motivo escrito.</translation>
    </message>
    <message>
        <source>The quick reply from any program</source>
        <translation>La respuesta rápida desde cualquier programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A key of your desktop can open the quick reply while you work elsewhere. Bind it to this command:</source>
        <translation>Una tecla de tu escritorio puede abrir la respuesta rápida mientras trabajas en otro programa. Asígnale esta orden:</translation>
    </message>
    <message>
        <source>Windows: make a shortcut to it and give the shortcut a key in its properties.</source>
        <translation>Windows: crea un acceso directo a la orden y dale una tecla en sus propiedades.</translation>
    </message>
    <message>
        <source>macOS: in Shortcuts, make one that runs it in a shell, and give it a key.</source>
        <translation>macOS: en Atajos, crea uno que la ejecute en la terminal y dale una tecla.</translation>
    </message>
    <message>
        <source>GNOME: Settings, Keyboard, View and customise shortcuts, Custom shortcuts, +.</source>
        <translation>GNOME: Configuración, Teclado, Ver y personalizar atajos, Atajos personalizados, +.</translation>
    </message>
    <message>
        <source>KDE: System settings, Keyboard, Shortcuts, Add new, Command.</source>
        <translation>KDE: Preferencias del sistema, Teclado, Atajos de teclado, Añadir nuevo, Orden.</translation>
    </message>
    <message>
        <source>Others: wherever your desktop lets a key run a command.</source>
        <translation>Otros: donde tu escritorio deje que una tecla ejecute una orden.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation>Ver lo anterior</translation>
    </message>
    <message>
        <source>Go to the case {case}</source>
        <translation>Ir al caso {case}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>We answer</source>
        <translation>Atendemos</translation>
    </message>
    <message>
        <source>What a promise such as “today before 18:00” counts on</source>
        <translation>Con lo que cuenta una promesa como «hoy antes de las 18:00»</translation>
    </message>
    <message>
        <source>The shop is open</source>
        <translation>La tienda abre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>{day} to the whole week</source>
        <translation>{day} para toda la semana</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>La semana de un vistazo</translation>
    </message>
    <message>
        <source>Grey: open. In colour: we answer</source>
        <translation>Gris: abierta. En color: atendemos</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Days that are different</source>
        <translation>Días distintos</translation>
    </message>
    <message>
        <source>Closed on public holidays of its country and region</source>
        <translation>Cierra los festivos de su país y región</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>The same hours every day</source>
        <translation>El mismo horario todos los días</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>«{name}» borrado</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Or its own, as #rrggbb</source>
        <translation>O el suyo, como #rrggbb</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Language it writes in</source>
        <translation>Idioma en que escribe</translation>
    </message>
    <message>
        <source>How it addresses a person</source>
        <translation>Cómo trata a una persona</translation>
    </message>
    <message>
        <source>And several people</source>
        <translation>Y a varias personas</translation>
    </message>
    <message>
        <source>Made {colour}, so that white can be read on it</source>
        <translation>Queda en {colour}, para que el blanco se lea encima</translation>
    </message>
</context>
<context>
    <name>IdleBackups</name>
    <message>
        <source>Backing up</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>Stopped: nothing was brought in</source>
        <translation>Detenido: no se ha traído nada</translation>
    </message>
    <message>
        <source>Taking back what was brought in</source>
        <translation>Deshaciendo la importación</translation>
    </message>
</context>
<context>
    <name>InAndOut</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Traer de un archivo…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
</context>
<context>
    <name>InboxClear</name>
    <message>
        <source>Paste a comment</source>
        <translation>Pegar un comentario</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Escribirlo a mano</translation>
    </message>
    <message>
        <source>When a comment comes in, copy it and paste it here: person, channel and time are filled in.</source>
        <translation>Cuando llegue un comentario, cópialo y pégalo aquí: rellenamos persona, canal y plazo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No hay nada así</translation>
    </message>
    <message>
        <source>Take away the filter or the search to see the rest.</source>
        <translation>Quita el filtro o la búsqueda para ver el resto.</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>No se espera a nadie</translation>
    </message>
    <message>
        <source>Cases that wait for the company or the person stand here.</source>
        <translation>Aquí están los casos que esperan a la empresa o a la persona.</translation>
    </message>
    <message>
        <source>Nothing resolved yet</source>
        <translation>Todavía nada resuelto</translation>
    </message>
    <message>
        <source>What is closed stands here, with how it ended.</source>
        <translation>Aquí está lo cerrado, con su desenlace.</translation>
    </message>
    <message>
        <source>Inbox clear</source>
        <translation>Bandeja al día</translation>
    </message>
    <message>
        <source>No client has open cases.</source>
        <translation>Ningún cliente tiene casos abiertos.</translation>
    </message>
    <message>
        <source>{brand} has no open cases.</source>
        <translation>{brand} no tiene casos abiertos.</translation>
    </message>
    <message numerus="yes">
        <source>See %n cases that wait</source>
        <translation>
            <numerusform>Ver el caso en espera</numerusform>
            <numerusform>Ver los %n casos en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Log a case</source>
        <translation>Registrar caso</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Av Pág</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press a key's button and then the new keys. Backspace leaves it without one, Esc as it was.</source>
        <translation>Pulsa el botón de una tecla y después las teclas nuevas. Retroceso la deja sin ninguna y Esc la deja como estaba.</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Todas como al principio</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{key} is already «{other}», so «{act}» keeps its own</source>
        <translation>{key} ya es «{other}», así que «{act}» conserva la suya</translation>
    </message>
    <message>
        <source>Text fields need {key}, so «{act}» keeps its own</source>
        <translation>Los campos de texto necesitan {key}, así que «{act}» conserva la suya</translation>
    </message>
</context>
<context>
    <name>LatePosting</name>
    <message>
        <source>Posted</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>It won't be posted</source>
        <translation>No se va a publicar</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>You had not saved this: “{words}”</source>
        <translation>Esto se quedó sin guardar: «{words}»</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Filter these replies</source>
        <translation>Filtrar estas respuestas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Más usadas</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usadas hace poco</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Cambiadas hace poco</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>No reply here says that</source>
        <translation>Ninguna respuesta de aquí dice eso</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>approval expired</source>
        <translation>aprobación caducada</translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log a case</source>
        <translation>Registrar caso</translation>
    </message>
    <message>
        <source>Detection happens on this computer.</source>
        <translation>La detección se hace en este equipo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and answer</source>
        <translation>Guardar y responder</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y siguiente</translation>
    </message>
    <message>
        <source>It was too long: the rest is left out</source>
        <translation>Era demasiado largo: se deja fuera el resto</translation>
    </message>
    <message>
        <source>Not saved: your text is kept for when you open it again</source>
        <translation>Sin guardar: tu texto queda aquí para cuando vuelvas a abrirlo</translation>
    </message>
    <message>
        <source>This one may belong to another case: look at it first</source>
        <translation>Este puede ser de otro caso: míralo antes</translation>
    </message>
    <message>
        <source>Say first which brand this case is for</source>
        <translation>Di antes de qué marca es este caso</translation>
    </message>
    <message>
        <source>Case {reference} logged</source>
        <translation>Caso {reference} registrado</translation>
    </message>
    <message>
        <source>Added to {reference}. It only says thanks: nothing else changes</source>
        <translation>Añadido a {reference}. Solo da las gracias: no cambia nada más</translation>
    </message>
    <message>
        <source>Added to {reference}</source>
        <translation>Añadido a {reference}</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>En pocas palabras, si quieres</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>Responder antes de</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma de las ventanas</translation>
    </message>
    <message>
        <source>Replies keep their own language, whatever you choose here</source>
        <translation>Las respuestas conservan su idioma, elijas lo que elijas aquí</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Use the system's typeface</source>
        <translation>Usar la letra del sistema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Skip to the content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <source>You are now working as {name}.</source>
        <translation>Ahora trabajas en {name}.</translation>
    </message>
    <message>
        <source>You now look over all clients.</source>
        <translation>Ahora ves todos los clientes.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Crisis manual</source>
        <translation>Manual de crisis</translation>
    </message>
    <message>
        <source>Name and telephone of whoever it is. Contacts of the company, accounts, levels, first messages and hard questions are taken from what the desk already knows.</source>
        <translation>Nombre y teléfono de cada persona. Los contactos de la empresa, las cuentas, los niveles, los primeros mensajes y las preguntas incómodas salen de lo que ya está en el programa.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordina</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Publica</translation>
    </message>
    <message>
        <source>Approves the texts</source>
        <translation>Aprueba los textos</translation>
    </message>
    <message>
        <source>Approves when they can't be reached</source>
        <translation>Aprueba si no se localiza</translation>
    </message>
    <message>
        <source>Speaks for the brand</source>
        <translation>Habla en nombre de la marca</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Asesoría jurídica</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>What else belongs in it</source>
        <translation>Qué más debe constar</translation>
    </message>
    <message>
        <source>Review it on</source>
        <translation>Revisarlo el</translation>
    </message>
    <message>
        <source>Last reviewed: {day}</source>
        <translation>Última revisión: {day}</translation>
    </message>
    <message>
        <source>Emergency sheet…</source>
        <translation>Hoja de emergencia…</translation>
    </message>
    <message>
        <source>Manual as PDF…</source>
        <translation>Manual en PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Manual saved</source>
        <translation>Manual guardado</translation>
    </message>
</context>
<context>
    <name>MarksPart</name>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>What they feel</source>
        <translation>Lo que siente</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What you selected is:</source>
        <translation>Lo seleccionado es:</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Map of risks: likelihood and impact</source>
        <translation>Mapa de riesgo: probabilidad e impacto</translation>
    </message>
    <message>
        <source>Arrows go from cell to cell, Enter chooses a question, Ctrl and an arrow moves it</source>
        <translation>Las flechas van de casilla en casilla, Intro elige una pregunta, Ctrl y una flecha la mueve</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {reference} with another case</source>
        <translation>Unir {reference} con otro caso</translation>
    </message>
    <message>
        <source>Both timelines are kept and shown as one. It can be undone.</source>
        <translation>Se conservan las dos líneas de tiempo y se ven como una. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Find the other case</source>
        <translation>Buscar el otro caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>No case says that</source>
        <translation>Ningún caso dice eso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Write a word of the other case, its person or its number</source>
        <translation>Escribe una palabra del otro caso, su persona o su número</translation>
    </message>
    <message>
        <source>Merged with {reference}</source>
        <translation>Unido con {reference}</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Choose a moment that is still to come</source>
        <translation>Elige un momento que aún no haya pasado</translation>
    </message>
</context>
<context>
    <name>Moods</name>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Cuándo se dijo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Write a tag and press Enter</source>
        <translation>Escribe una etiqueta y pulsa Intro</translation>
    </message>
    <message>
        <source>Take away {word}</source>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>severity, mood, when, link, tags</source>
        <translation>gravedad, ánimo, cuándo, enlace, etiquetas</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Categoría nueva…</translation>
    </message>
    <message>
        <source>Name of the new category</source>
        <translation>Nombre de la categoría nueva</translation>
    </message>
    <message>
        <source>Complaints / Deliveries</source>
        <translation>Quejas / Entregas</translation>
    </message>
    <message numerus="yes">
        <source>%n replies moved</source>
        <translation>
            <numerusform>%n respuesta movida</numerusform>
            <numerusform>%n respuestas movidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NewClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create the client</source>
        <translation>Crear el cliente</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Name of the brand</source>
        <translation>Nombre de la marca</translation>
    </message>
    <message>
        <source>Trigalba Bakery</source>
        <translation>Horno Trigalba</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>All kinds of replies</source>
        <translation>Respuestas de todo tipo</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>tú: close</source>
        <translation>tú: cercano</translation>
    </message>
    <message>
        <source>usted: formal</source>
        <translation>usted: formal</translation>
    </message>
    <message>
        <source>vos: close, River Plate</source>
        <translation>vos: cercano, rioplatense</translation>
    </message>
    <message>
        <source>How it addresses people</source>
        <translation>Cómo trata a la gente</translation>
    </message>
    <message>
        <source>Bring in replies to begin with</source>
        <translation>Traer respuestas para empezar</translation>
    </message>
</context>
<context>
    <name>NoPeople</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Aquí aún no hay nadie</translation>
    </message>
    <message>
        <source>Whoever writes to the brand appears here once their case is logged, with face and name. You can also add people by hand, or bring them in from a file.</source>
        <translation>Quien escribe a la marca aparece aquí al registrar su caso, con cara y nombre. También puedes añadir personas a mano o traerlas de un archivo.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Traer de un archivo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
</context>
<context>
    <name>NoReplies</name>
    <message>
        <source>No replies yet</source>
        <translation>Todavía no hay respuestas</translation>
    </message>
    <message>
        <source>Bring in the ones you have, begin with a ready-made set, or write the first one now.</source>
        <translation>Trae las que ya tienes, empieza con las preparadas o escribe ahora la primera.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>Starter replies</source>
        <translation>Respuestas preparadas</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Importar un archivo</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Where you have it from</source>
        <translation>De dónde lo sabes</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Revisar el</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>For which client?</source>
        <translation>¿Para qué cliente?</translation>
    </message>
    <message>
        <source>Choose one at the top left.</source>
        <translation>Elige uno arriba a la izquierda.</translation>
    </message>
    <message>
        <source>The brand is in crisis. Ctrl+E shows the rest, which is copied with a reason.</source>
        <translation>La marca está en crisis. Ctrl+E muestra el resto, que se copia con un motivo.</translation>
    </message>
    <message>
        <source>Nothing approved says that</source>
        <translation>Nada aprobado dice eso</translation>
    </message>
    <message>
        <source>Try other words, or write the reply now: next time it will be here.</source>
        <translation>Prueba con otras palabras o escribe ya la respuesta: la próxima vez estará aquí.</translation>
    </message>
    <message>
        <source>No reply says that</source>
        <translation>Ninguna respuesta dice eso</translation>
    </message>
    <message>
        <source>{brand} has no replies yet</source>
        <translation>{brand} aún no tiene respuestas</translation>
    </message>
    <message>
        <source>Write the first one: next time it will be here.</source>
        <translation>Escribe la primera: la próxima vez estará aquí.</translation>
    </message>
</context>
<context>
    <name>NothingPrepared</name>
    <message>
        <source>Nothing prepared yet</source>
        <translation>Aún no hay nada preparado</translation>
    </message>
    <message>
        <source>Most crises are small when the answer is ready. Take the typical questions of your sector, each with a first message, and answer the worst ones on a calm day.</source>
        <translation>Casi todas las crisis son pequeñas cuando la respuesta está lista. Empieza por las preguntas típicas del sector, cada una con su primer mensaje, y responde las peores un día tranquilo.</translation>
    </message>
    <message>
        <source>Take from the catalogue</source>
        <translation>Elegir del catálogo</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Escribir una pregunta</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Paste a comment</source>
        <translation>Pegar un comentario</translation>
    </message>
    <message>
        <source>Your day begins here</source>
        <translation>Tu día empieza aquí</translation>
    </message>
    <message>
        <source>The days of {brand} begin here</source>
        <translation>Aquí empieza el día de {brand}</translation>
    </message>
    <message>
        <source>Copy a comment in the browser and press {key}: who it is, where it was said and by when to answer are filled in. From then on, what comes first stands here.</source>
        <translation>Copia un comentario en el navegador y pulsa {key}: rellenamos quién es, dónde lo dijo y hasta cuándo hay que responder. A partir de ahí, aquí verás qué va primero.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Find a detail</source>
        <translation>Buscar un dato</translation>
    </message>
    <message>
        <source>There is no such detail</source>
        <translation>No hay ningún dato así</translation>
    </message>
    <message>
        <source>Ask for something else…</source>
        <translation>Preguntar otra cosa…</translation>
    </message>
    <message>
        <source>New detail of the client…</source>
        <translation>Nuevo dato del cliente…</translation>
    </message>
    <message>
        <source>Ask for something else</source>
        <translation>Preguntar otra cosa</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
</context>
<context>
    <name>OpenCrises</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Seguir con {title}</translation>
    </message>
</context>
<context>
    <name>OpenCrisis</name>
    <message>
        <source>Now: {step}</source>
        <translation>Ahora: {step}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Seguir con {title}</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>Más sobre {title}</translation>
    </message>
</context>
<context>
    <name>OtherClient</name>
    <message>
        <source>Whose case was it?</source>
        <translation>¿De qué cliente era?</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Busca un cliente</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>Ningún cliente se llama así</translation>
    </message>
    <message>
        <source>{brand} gets what the person said, who it was, the link and the files, as a new case. Here notes, answers and questions about it are erased for good: only a closed case without text is left.</source>
        <translation>{brand} recibe como caso nuevo lo que dijo la persona, quién era, el enlace y los archivos. Aquí se borran sin vuelta atrás las notas, las respuestas y las consultas: solo queda un caso cerrado sin texto.</translation>
    </message>
    <message>
        <source>Take {case} to {brand}?</source>
        <translation>¿Llevar {case} a {brand}?</translation>
    </message>
    <message>
        <source>Take it there</source>
        <translation>Llevarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Taking {case} to {brand}</source>
        <translation>Llevando {case} a {brand}</translation>
    </message>
    <message>
        <source>It is case {case} of {brand} now</source>
        <translation>Ahora es el caso {case} de {brand}</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{done} of {of} · you can go on working</source>
        <translation>{done} de {of} · puedes seguir trabajando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>%n open cases are due at another time now</source>
        <translation>
            <numerusform>%n caso abierto vence ahora a otra hora</numerusform>
            <numerusform>%n casos abiertos vencen ahora a otra hora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <source>Find a reply</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>New reply with this text</source>
        <translation>Nueva respuesta con este texto</translation>
    </message>
    <message>
        <source>Another window has the keyboard: click here, or press your key again.</source>
        <translation>Otra ventana tiene el teclado: haz clic aquí o pulsa otra vez tu atajo.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Elige un cliente</translation>
    </message>
    <message>
        <source>You are now working as {name}.</source>
        <translation>Ahora trabajas como {name}.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Nobody has this role</source>
        <translation>Nadie tiene este papel</translation>
    </message>
    <message>
        <source>Nobody to thank now: praise is answered, no regular has gone quiet</source>
        <translation>Nadie a quien dar las gracias ahora: los elogios tienen respuesta y nadie habitual ha dejado de escribir</translation>
    </message>
    <message>
        <source>Nobody seems about to leave</source>
        <translation>Nadie parece a punto de irse</translation>
    </message>
    <message>
        <source>Nobody has stood out with ideas or praise in 90 days</source>
        <translation>Nadie ha destacado con ideas o elogios en 90 días</translation>
    </message>
    <message>
        <source>Nobody wrote anything like that in this time</source>
        <translation>Nadie escribió algo así en ese tiempo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Proactivas</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>Más activas</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier papel</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>Papel: {role}</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Periodo: {period}</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Cualquier mensaje</translation>
    </message>
    <message>
        <source>Messages: {kind}</source>
        <translation>Mensajes: {kind}</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a list of accounts</source>
        <translation>Pegar una lista de cuentas</translation>
    </message>
    <message>
        <source>One a line, as you have it: “Instagram @horno”, an address, or columns of a table.</source>
        <translation>Una por línea, como la tengas: «Instagram @horno», una dirección o columnas de una tabla.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Line {line}: which network? {text}</source>
        <translation>Línea {line}: ¿qué red? {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts added</source>
        <translation>
            <numerusform>%n cuenta añadida</numerusform>
            <numerusform>%n cuentas añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Rest a while</source>
        <translation>Descansa un rato</translation>
    </message>
    <message>
        <source>Breathe for a minute</source>
        <translation>Respirar un minuto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ya he vuelto</translation>
    </message>
    <message>
        <source>That's it. Go on when you like.</source>
        <translation>Ya está. Sigue cuando quieras.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Look away from the screen, stand up, drink some water.</source>
        <translation>Aparta la vista de la pantalla, levántate, bebe agua.</translation>
    </message>
    <message>
        <source>You don't have to answer right now.</source>
        <translation>No hace falta contestar ahora mismo.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{act}: {name}</source>
        <translation>{act}: {name}</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Proactiva</translation>
    </message>
    <message>
        <source>Speaks up for us</source>
        <translation>Nos defiende</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Voz crítica</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Crea contenido</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Make one of them</source>
        <translation>Unir en una</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>leave out</source>
        <translation>no traer</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>second name</source>
        <translation>segundo nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>title after the name</source>
        <translation>sufijo del nombre</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>apodo</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>names in networks</source>
        <translation>usuarios en redes</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>cumpleaños</translation>
    </message>
    <message>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>de dónde sale el dato</translation>
    </message>
</context>
<context>
    <name>PeopleInAndOut</name>
    <message>
        <source>{brand} people</source>
        <translation>{brand} personas</translation>
    </message>
    <message>
        <source>Save the people as a file</source>
        <translation>Guardar las personas como archivo</translation>
    </message>
</context>
<context>
    <name>PeopleInDialog</name>
    <message>
        <source>Bring people in</source>
        <translation>Traer personas</translation>
    </message>
    <message>
        <source>Tables and address books ({ends})</source>
        <translation>Tablas y agendas de contactos ({ends})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say which column is the name of the people.</source>
        <translation>Indica en qué columna está el nombre de las personas.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n persona nueva</numerusform>
            <numerusform>%n personas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of whom there is news</source>
        <translation>
            <numerusform>%n persona con novedades</numerusform>
            <numerusform>%n personas con novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people that are here already</source>
        <translation>
            <numerusform>%n persona que ya está aquí</numerusform>
            <numerusform>%n personas que ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people refused</source>
        <translation>
            <numerusform>%n persona rechazada</numerusform>
            <numerusform>%n personas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%n people brought in</source>
        <translation>%n persona traída</translation>
    </message>
    <message>
        <source>%n people worked on since then stay</source>
        <translation>%n persona con trabajo posterior se queda</translation>
    </message>
</context>
<context>
    <name>PeopleListing</name>
    <message>
        <source>Search by name or handle</source>
        <translation>Buscar por nombre o usuario</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Looking people up</source>
        <translation>Buscando personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called that</source>
        <translation>Aquí nadie se llama así</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name}, en la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to the trash</source>
        <translation>
            <numerusform>%n persona, en la papelera</numerusform>
            <numerusform>%n personas, en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Now they are one person: {name}</source>
        <translation>Ahora son la misma persona: {name}</translation>
    </message>
    <message>
        <source>{name} is a person of its own again</source>
        <translation>{name} vuelve a ser una persona aparte</translation>
    </message>
    <message>
        <source>{name} is not suggested here any more</source>
        <translation>{name} ya no se propone aquí</translation>
    </message>
    <message>
        <source>People who look alike are suggested again</source>
        <translation>Se vuelve a proponer a quien se parece</translation>
    </message>
    <message>
        <source>{handle} taken away</source>
        <translation>{handle} quitado</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la foto</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>Foto quitada</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Foto cambiada</translation>
    </message>
    <message>
        <source>That is no picture that can be read</source>
        <translation>Eso no es una imagen que se pueda leer</translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation>Unir en una</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Add a handle…</source>
        <translation>Añadir un usuario…</translation>
    </message>
    <message>
        <source>Is the same as…</source>
        <translation>Es la misma que…</translation>
    </message>
    <message>
        <source>Suggest again who looks alike</source>
        <translation>Volver a proponer a quien se parece</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Abrir el perfil</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PersonCertificateDialog</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificado de borrado</translation>
    </message>
    <message>
        <source>Save it: it names the person, so the desk keeps no copy.</source>
        <translation>Guárdalo: nombra a la persona, así que aquí no queda copia.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>certificate.txt</source>
        <translation>certificado.txt</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Is the same as…</source>
        <translation>Es la misma que…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>They may be the same person</source>
        <translation>Pueden ser la misma persona</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Lo son</translation>
    </message>
    <message>
        <source>They are not</source>
        <translation>No lo son</translation>
    </message>
    <message>
        <source>Merged into this person</source>
        <translation>Unidas a esta persona</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Cases or timeline</source>
        <translation>Casos o línea de tiempo</translation>
    </message>
    <message>
        <source>Add a handle</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Ver %n más</numerusform>
            <numerusform>Ver %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Edit the person</source>
        <translation>Editar la persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As they call themselves</source>
        <translation>Como se hace llamar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Regular, neighbour, wholesale… and Enter</source>
        <translation>Habitual, del barrio, mayorista… e Intro</translation>
    </message>
    <message>
        <source>Take away {word}</source>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Where you have it from</source>
        <translation>De dónde lo sabes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Only what you need to treat them well: they may ask to see it.</source>
        <translation>Solo lo que haga falta para tratarle bien: puede pedir verlo.</translation>
    </message>
</context>
<context>
    <name>PersonDocument</name>
    <message>
        <source>What {brand} knows of {name}</source>
        <translation>Lo que {brand} sabe de {name}</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Por qué se conserva</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Answers copied for it</source>
        <translation>Respuestas copiadas para ella</translation>
    </message>
    <message>
        <source>Requests about its data</source>
        <translation>Solicitudes sobre sus datos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Quién responde de los datos</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Se conserva desde</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Where it was taken from</source>
        <translation>De dónde se tomó</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>As it was pasted</source>
        <translation>Como se pegó</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Asked a department</source>
        <translation>Consulta a un departamento</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Name or @user name</source>
        <translation>Nombre o @usuario</translation>
    </message>
    <message>
        <source>People of the brand</source>
        <translation>Personas de la marca</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases before</source>
        <translation>
            <numerusform>%n caso antes</numerusform>
            <numerusform>%n casos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search by name or handle</source>
        <translation>Buscar por nombre o usuario</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Nadie se llama así</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Trigalba Bakery</source>
        <translation>Horno Trigalba</translation>
    </message>
    <message>
        <source>Velmora Clinic</source>
        <translation>Clínica Velmora</translation>
    </message>
    <message>
        <source>Zarapito Cycles</source>
        <translation>Ciclos Zarapito</translation>
    </message>
    <message>
        <source>Thank you for telling us, Martha…</source>
        <translation>Gracias por contárnoslo, Marta…</translation>
    </message>
    <message>
        <source>Good morning, Andrew…</source>
        <translation>Buenos días, Andrés…</translation>
    </message>
    <message>
        <source>Yes, we still have it, Daniel…</source>
        <translation>Sí, todavía lo tenemos, Diego…</translation>
    </message>
    <message>
        <source>Each brand in its own house</source>
        <translation>Cada marca en su casa</translation>
    </message>
    <message>
        <source>A reply of one brand is never copied for another: colour, initials and name are always with you.</source>
        <translation>Nunca se copia una respuesta de una marca para otra: color, iniciales y nombre van siempre contigo.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>opens your replies</source>
        <translation>abre tus respuestas</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>{channel}, elsewhere</source>
        <translation>{channel}, en otro sitio</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Done: {text}</source>
        <translation>Hecho: {text}</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Cambiar: {text}</translation>
    </message>
</context>
<context>
    <name>PostedStrip</name>
    <message>
        <source>Copied, and not posted yet</source>
        <translation>Copiado y sin publicar</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>With time and link…</source>
        <translation>Con hora y enlace…</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Al final no</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Publicado a las</translation>
    </message>
    <message>
        <source>Link to the answer</source>
        <translation>Enlace a la respuesta</translation>
    </message>
    <message>
        <source>Copied at {time}. Is it posted already?</source>
        <translation>Copiado a las {time}. ¿Ya está publicado?</translation>
    </message>
</context>
<context>
    <name>PrecedentCard</name>
    <message>
        <source>{n} percent alike</source>
        <translation>{n} por ciento de parecido</translation>
    </message>
</context>
<context>
    <name>PrecedentDialog</name>
    <message>
        <source>Posted {when}</source>
        <translation>Publicado {when}</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarla</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Informe en PDF…</translation>
    </message>
    <message>
        <source>Report as HTML…</source>
        <translation>Informe en HTML…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PrecedentsPanel</name>
    <message>
        <source>Similar cases</source>
        <translation>Casos parecidos</translation>
    </message>
    <message>
        <source>Of {brand} only</source>
        <translation>Solo de {brand}</translation>
    </message>
    <message>
        <source>Nothing like it yet. What you record at the end will be here next time.</source>
        <translation>Todavía nada parecido. Lo que registres al final estará aquí la próxima vez.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Data and about</source>
        <translation>Datos y programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Prepared</name>
    <message>
        <source>The level: {expected} was expected, {chosen} was chosen</source>
        <translation>El nivel: se esperaba {expected}, se eligió {chosen}</translation>
    </message>
    <message>
        <source>The strategy: {expected} was expected, {chosen} was chosen</source>
        <translation>La estrategia: se esperaba {expected}, se eligió {chosen}</translation>
    </message>
    <message>
        <source>Steps were skipped: {steps}</source>
        <translation>Se saltaron pasos: {steps}</translation>
    </message>
    <message>
        <source>There was no public text</source>
        <translation>No hubo texto público</translation>
    </message>
    <message>
        <source>The first answer came too late, or never</source>
        <translation>La primera respuesta llegó tarde, o no llegó</translation>
    </message>
    <message>
        <source>The review still found something in the public text</source>
        <translation>La revisión aún encontraba algo en el texto público</translation>
    </message>
    <message>
        <source>The public text held what must not be posted</source>
        <translation>El texto público tenía algo que no se puede publicar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muy baja</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alta</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>write the answer</source>
        <translation>escribir la respuesta</translation>
    </message>
    <message>
        <source>renew the approval</source>
        <translation>renovar la aprobación</translation>
    </message>
    <message>
        <source>get it approved</source>
        <translation>conseguir la aprobación</translation>
    </message>
    <message>
        <source>write the first message</source>
        <translation>escribir el primer mensaje</translation>
    </message>
    <message>
        <source>look at it again, it expires soon</source>
        <translation>volver a mirarla, caduca pronto</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Según el caso</translation>
    </message>
    <message>
        <source>Only if asked</source>
        <translation>Solo si preguntan</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>En público</translation>
    </message>
    <message>
        <source>Only in private</source>
        <translation>Solo en privado</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>{network}, short</source>
        <translation>{network}, corto</translation>
    </message>
    <message>
        <source>{number}: {question}, {state}, {area}, risk {risk} of 25</source>
        <translation>{number}: {question}, {state}, {area}, riesgo {risk} de 25</translation>
    </message>
</context>
<context>
    <name>PreparedPage</name>
    <message>
        <source>Take from the catalogue…</source>
        <translation>Elegir del catálogo…</translation>
    </message>
    <message>
        <source>Drills…</source>
        <translation>Simulacros…</translation>
    </message>
    <message>
        <source>Crisis manual…</source>
        <translation>Manual de crisis…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se ve</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>As it will be seen</source>
        <translation>Como se verá</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectificación</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Supresión</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilidad</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Oposición</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Told that it takes longer</source>
        <translation>Avisado de que tardará más</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Refused, with the reason told</source>
        <translation>Denegada, con el motivo explicado</translation>
    </message>
    <message>
        <source>{state} · by {day}</source>
        <translation>{state} · hasta el {day}</translation>
    </message>
</context>
<context>
    <name>PrivacyMenu</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What is known of it…</source>
        <translation>Lo que se sabe de la persona…</translation>
    </message>
    <message>
        <source>Note a request…</source>
        <translation>Anotar una solicitud…</translation>
    </message>
    <message>
        <source>Requests and sealed people…</source>
        <translation>Solicitudes y personas selladas…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
</context>
<context>
    <name>PrivatePart</name>
    <message>
        <source>2. In private</source>
        <translation>2. En privado</translation>
    </message>
    <message>
        <source>The public answer says that we go on in private, and why</source>
        <translation>La respuesta pública dice que seguimos en privado, y por qué</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation>Mensaje privado</translation>
    </message>
</context>
<context>
    <name>PromiseStrip</name>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>You promised “{words}”</source>
        <translation>Prometiste «{words}»</translation>
    </message>
    <message>
        <source>Remind me {when}</source>
        <translation>Recordármelo {when}</translation>
    </message>
</context>
<context>
    <name>PublishPart</name>
    <message>
        <source>1. The public answer</source>
        <translation>1. La respuesta pública</translation>
    </message>
    <message>
        <source>Nothing written yet: go back to rehearse it</source>
        <translation>Aún no hay nada escrito: vuelve a ensayarla</translation>
    </message>
    <message>
        <source>Posted {when}</source>
        <translation>Publicado {when}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Carpeta de archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QuestionActs</name>
    <message>
        <source>Moved to {place}</source>
        <translation>Movida a {place}</translation>
    </message>
    <message>
        <source>Question moved to the trash</source>
        <translation>Pregunta movida a la papelera</translation>
    </message>
    <message>
        <source>Approve the answer</source>
        <translation>Aprobar la respuesta</translation>
    </message>
    <message>
        <source>Approval taken away</source>
        <translation>Aprobación retirada</translation>
    </message>
    <message>
        <source>Could you approve this answer? It is what we would say if somebody asks:</source>
        <translation>¿Nos das el visto bueno a esta respuesta? Es lo que diríamos si alguien pregunta:</translation>
    </message>
    <message>
        <source>A yes to this very text is enough; if anything is to change, please write it here.</source>
        <translation>Basta con un sí a este mismo texto; si hay que cambiar algo, escríbelo aquí.</translation>
    </message>
    <message>
        <source>Request copied: paste it to whoever approves</source>
        <translation>Petición copiada: pégasela a quien aprueba</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Copy the first message</source>
        <translation>Copiar el primer mensaje</translation>
    </message>
    <message>
        <source>Message moved to the trash</source>
        <translation>Mensaje movido a la papelera</translation>
    </message>
    <message>
        <source>Approve the first messages</source>
        <translation>Aprobar los primeros mensajes</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Note an approval…</source>
        <translation>Anotar la aprobación…</translation>
    </message>
    <message>
        <source>Copy a request for approval</source>
        <translation>Copiar la petición de aprobación</translation>
    </message>
    <message>
        <source>Take the approval away</source>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>QuestionDetail</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy the answer…</source>
        <translation>Copiar la respuesta…</translation>
    </message>
    <message>
        <source>Prepared answer</source>
        <translation>Respuesta preparada</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>There is no answer yet. Write it on a calm day.</source>
        <translation>Aún no hay respuesta. Escríbela un día tranquilo.</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Escribir la respuesta</translation>
    </message>
    <message>
        <source>Note an approval…</source>
        <translation>Anotar la aprobación…</translation>
    </message>
    <message>
        <source>Renew the approval…</source>
        <translation>Renovar la aprobación…</translation>
    </message>
    <message>
        <source>Risk {risk} of 25</source>
        <translation>Riesgo {risk} de 25</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Portavoz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Antes, comprobar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>by {name}, {day}</source>
        <translation>por {name}, {day}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Edit the question</source>
        <translation>Editar la pregunta</translation>
    </message>
    <message>
        <source>New hard question</source>
        <translation>Nueva pregunta incómoda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Qué pueden decir</translation>
    </message>
    <message>
        <source>Prepared answer</source>
        <translation>Respuesta preparada</translation>
    </message>
    <message>
        <source>What is true, what the brand does, and where to ask more</source>
        <translation>Qué es verdad, qué hace la marca y dónde preguntar más</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Level if it happens</source>
        <translation>Nivel si ocurre</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who keeps it true</source>
        <translation>Quién la mantiene al día</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Portavoz</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Antes, comprobar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Documents, links, figures</source>
        <translation>Documentos, enlaces, cifras</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Volver a mirarla el</translation>
    </message>
    <message>
        <source>Another text than the one approved has to be approved again</source>
        <translation>Si el texto cambia, hay que volver a aprobarlo</translation>
    </message>
    <message>
        <source>As suggested: {level}</source>
        <translation>El sugerido: {level}</translation>
    </message>
    <message>
        <source>Question saved</source>
        <translation>Pregunta guardada</translation>
    </message>
</context>
<context>
    <name>QuestionListing</name>
    <message>
        <source>By risk</source>
        <translation>Por riesgo</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Filtrar las preguntas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Hard questions</source>
        <translation>Preguntas incómodas</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>No hay nada así</translation>
    </message>
    <message>
        <source>risk {risk}</source>
        <translation>riesgo {risk}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Active client</source>
        <translation>Cliente activo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>All on this device</source>
        <translation>Todo en este equipo</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>some are overdue</source>
        <translation>hay vencidos</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Compare with a network's list</source>
        <translation>Comparar con la lista de una red</translation>
    </message>
    <message>
        <source>Tables ({ends})</source>
        <translation>Tablas ({ends})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Log what is missing</source>
        <translation>Registrar lo que falta</translation>
    </message>
    <message>
        <source>Say which column is what was said.</source>
        <translation>Di qué columna es lo que se dijo.</translation>
    </message>
    <message>
        <source>Nothing is missing: both lists tell the same.</source>
        <translation>No falta nada: las dos listas dicen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are logged and answered</source>
        <translation>
            <numerusform>%n mensaje registrado y respondido</numerusform>
            <numerusform>%n mensajes registrados y respondidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are here, with other words or at another time</source>
        <translation>
            <numerusform>%n más está aquí, con otras palabras o en otro momento</numerusform>
            <numerusform>%n más están aquí, con otras palabras o en otro momento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages refused</source>
        <translation>
            <numerusform>%n mensaje rechazado</numerusform>
            <numerusform>%n mensajes rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were never logged</source>
        <translation>
            <numerusform>%n mensaje nunca se registró</numerusform>
            <numerusform>%n mensajes nunca se registraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are logged, and nobody answered</source>
        <translation>
            <numerusform>%n está registrado y sin respuesta</numerusform>
            <numerusform>%n están registrados y sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are here, and not in the file</source>
        <translation>
            <numerusform>%n caso está aquí y no en el archivo</numerusform>
            <numerusform>%n casos están aquí y no en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show the case {case}</source>
        <translation>Ver el caso {case}</translation>
    </message>
    <message>
        <source>%n missing messages logged</source>
        <translation>%n mensaje que faltaba, registrado</translation>
    </message>
    <message>
        <source>%n cases worked on since then stay</source>
        <translation>%n caso ya trabajado se queda</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>That was not possible</source>
        <translation>No ha sido posible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>An answer is due: {reference}</source>
        <translation>Vence una respuesta: {reference}</translation>
    </message>
    <message>
        <source>Something promised is due: {reference}</source>
        <translation>Vence algo prometido: {reference}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove {name} for good</source>
        <translation>Eliminar {name} para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Everything of {name} leaves this desk: card, accounts, replies, history. %n rows in all. It can't be undone. A backup is made first, and you get a certificate of what was removed.</source>
        <translation>
            <numerusform>Todo lo de {name} sale de aquí: ficha, cuentas, respuestas e historial. %n registro en total. No se puede deshacer. Antes se hace una copia, y recibes un certificado de lo eliminado.</numerusform>
            <numerusform>Todo lo de {name} sale de aquí: ficha, cuentas, respuestas e historial. %n registros en total. No se puede deshacer. Antes se hace una copia, y recibes un certificado de lo eliminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the client's name to go on</source>
        <translation>Escribe el nombre del cliente para seguir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Eliminando {name}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Poner en su lugar</translation>
    </message>
    <message>
        <source>Mind capitals and accents</source>
        <translation>Distinguir mayúsculas y tildes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>The first %n replies; do these, then the rest</source>
        <translation>
            <numerusform>La primera respuesta; hazla y sigue con el resto</numerusform>
            <numerusform>Las primeras %n respuestas; haz estas y sigue con el resto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies changed; their former texts are kept</source>
        <translation>
            <numerusform>%n respuesta cambiada; su texto anterior se conserva</numerusform>
            <numerusform>%n respuestas cambiadas; sus textos anteriores se conservan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>New reply</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Reply from the clipboard…</source>
        <translation>Respuesta con lo copiado…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Starter replies…</source>
        <translation>Respuestas preparadas…</translation>
    </message>
</context>
<context>
    <name>ReplyActs</name>
    <message>
        <source>Rename reply</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>Respuesta duplicada</translation>
    </message>
    <message>
        <source>“{title}” moved to the trash</source>
        <translation>«{title}» está en la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n replies moved to the trash</source>
        <translation>
            <numerusform>%n respuesta en la papelera</numerusform>
            <numerusform>%n respuestas en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies retired</source>
        <translation>
            <numerusform>%n respuesta retirada</numerusform>
            <numerusform>%n respuestas retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies used again</source>
        <translation>
            <numerusform>%n respuesta vuelve a usarse</numerusform>
            <numerusform>%n respuestas vuelven a usarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies moved</source>
        <translation>
            <numerusform>%n respuesta movida</numerusform>
            <numerusform>%n respuestas movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as one text…</source>
        <translation>Copiar como un solo texto…</translation>
    </message>
    <message>
        <source>Take out of the favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy to another client…</source>
        <translation>Copiar a otro cliente…</translation>
    </message>
    <message>
        <source>Former texts…</source>
        <translation>Textos anteriores…</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Edit reply</source>
        <translation>Editar respuesta</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>How you will look for it</source>
        <translation>Con qué palabras la buscarás</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Write a tag and press Enter</source>
        <translation>Escribe una etiqueta y pulsa Intro</translation>
    </message>
    <message>
        <source>Take away {word}</source>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>This is the text you had not saved. “Discard” brings the saved one back.</source>
        <translation>Este es el texto que no habías guardado. «Descartar» devuelve el guardado.</translation>
    </message>
    <message>
        <source>Choose one, or write a new one: Complaints / Deliveries</source>
        <translation>Elige una o escribe una nueva: Quejas / Entregas</translation>
    </message>
    <message>
        <source>What is asked before copying</source>
        <translation>Qué se pregunta antes de copiar</translation>
    </message>
    <message>
        <source>It is approved. Changing the text, its wordings or its questions takes the approval away.</source>
        <translation>Está aprobada. Si cambias el título, el texto, sus redacciones o sus preguntas, pierde la aprobación.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved; it has to be approved again</source>
        <translation>Respuesta guardada; hay que aprobarla de nuevo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Not saved: your text is kept for when you open it again</source>
        <translation>Sin guardar: tu texto sigue aquí para cuando la abras otra vez</translation>
    </message>
</context>
<context>
    <name>ReplyPicker</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>No reply says that</source>
        <translation>Ninguna respuesta dice eso</translation>
    </message>
</context>
<context>
    <name>ReplyPlace</name>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{title}: show as a table</source>
        <translation>{title}: ver como tabla</translation>
    </message>
    <message>
        <source>{title}: show as a chart</source>
        <translation>{title}: ver como gráfico</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>{open} open, {waiting} waiting, {resolved} resolved</source>
        <translation>{open} abiertos, {waiting} en espera, {resolved} resueltos</translation>
    </message>
    <message>
        <source>What was received in these days by the client's clock; merged cases count as one.</source>
        <translation>Lo recibido en estos días según el reloj del cliente; los casos unidos cuentan como uno.</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Median of the answer hours from the message to the first posted answer.</source>
        <translation>Mediana de las horas de respuesta desde el mensaje hasta la primera respuesta publicada.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>{in_time} of {all} with a target</source>
        <translation>{in_time} de {all} con plazo</translation>
    </message>
    <message>
        <source>First answers within the target; what is owed and overdue counts as late.</source>
        <translation>Primeras respuestas dentro del plazo; lo pendiente y vencido cuenta como tarde.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Median of the answer hours from the message to the closing.</source>
        <translation>Mediana de las horas de respuesta desde el mensaje hasta el cierre.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message numerus="yes">
        <source>of 5, in %n ratings</source>
        <translation>
            <numerusform>de 5, en %n valoración</numerusform>
            <numerusform>de 5, en %n valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the ratings from 1 to 5 that were written down.</source>
        <translation>Media de las valoraciones de 1 a 5 que se anotaron.</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reabiertos</translation>
    </message>
    <message>
        <source>cases that were closed too soon</source>
        <translation>casos que se cerraron antes de tiempo</translation>
    </message>
    <message>
        <source>Cases that were closed and opened again at least once.</source>
        <translation>Casos cerrados y reabiertos al menos una vez.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message numerus="yes">
        <source>90 % within {time}, of %n cases</source>
        <translation>
            <numerusform>el 90 % en {time}, de %n caso</numerusform>
            <numerusform>el 90 % en {time}, de %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases by day</source>
        <translation>Casos por día</translation>
    </message>
    <message>
        <source>Cases by month</source>
        <translation>Casos por mes</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>First answer by kind</source>
        <translation>Primera respuesta por tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Median, in answer hours.</source>
        <translation>Mediana, en horas de respuesta.</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Cómo acabaron</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>When it comes in</source>
        <translation>Cuándo llega</translation>
    </message>
    <message>
        <source>Weekday and hour of the client's clock; the darker, the more.</source>
        <translation>Día y hora según el reloj del cliente; cuanto más oscuro, más casos.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>No cases in these days</source>
        <translation>No hay casos en estos días</translation>
    </message>
    <message>
        <source>Log what people say in the inbox and their figures stand here.</source>
        <translation>Registra en la bandeja lo que dice la gente y aquí verás sus cifras.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>Calculando las cifras</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Change the request</source>
        <translation>Cambiar la solicitud</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Solicitud nueva</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>Name, and how it was asked</source>
        <translation>Nombre, y por qué vía lo pidió</translation>
    </message>
    <message>
        <source>A sealed person</source>
        <translation>Una persona sellada</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Cómo se respondió</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>To be answered by {day}</source>
        <translation>Hay que responder antes del {day}</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Privacy requests</source>
        <translation>Solicitudes de privacidad</translation>
    </message>
    <message>
        <source>A sealed person</source>
        <translation>Una persona sellada</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Purpose and retention…</source>
        <translation>Finalidad y conservación…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Solicitud nueva</translation>
    </message>
    <message>
        <source>Nobody has written down yet why people are kept and for how long.</source>
        <translation>Nadie ha anotado todavía por qué se conservan los datos de las personas y hasta cuándo.</translation>
    </message>
    <message>
        <source>It is time to look at purpose and retention again.</source>
        <translation>Toca revisar la finalidad y la conservación.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet.</source>
        <translation>Nadie ha pedido nada todavía.</translation>
    </message>
    <message>
        <source>A sealed person</source>
        <translation>Una persona sellada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Eliminar: {what}</translation>
    </message>
    <message>
        <source>Request moved to the trash</source>
        <translation>Solicitud movida a la papelera</translation>
    </message>
    <message>
        <source>Sealed people</source>
        <translation>Personas selladas</translation>
    </message>
    <message numerus="yes">
        <source>Sealed {when}, with %n cases</source>
        <translation>
            <numerusform>Sellada: {when}, con %n caso</numerusform>
            <numerusform>Sellada: {when}, con %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>To be destroyed on {day}</source>
        <translation>Se destruye el {day}</translation>
    </message>
    <message>
        <source>Destroy or bring back…</source>
        <translation>Destruir o recuperar…</translation>
    </message>
    <message>
        <source>Kept longer than it should be</source>
        <translation>Conservadas más de la cuenta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>And more.</source>
        <translation>Y más.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>more than %n replies</source>
        <translation>
            <numerusform>más de %n respuesta</numerusform>
            <numerusform>más de %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{replies}, approved only</source>
        <translation>{replies}, solo aprobadas</translation>
    </message>
    <message numerus="yes">
        <source>%n gathered</source>
        <translation>
            <numerusform>%n reunida</numerusform>
            <numerusform>%n reunidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>approval expired</source>
        <translation>aprobación caducada</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>gathered</source>
        <translation>reunida</translation>
    </message>
</context>
<context>
    <name>ReusablePart</name>
    <message>
        <source>A text to use again</source>
        <translation>Un texto para volver a usar</translation>
    </message>
    <message>
        <source>Without names or data: what is in braces is filled in each time</source>
        <translation>Sin nombres ni datos: lo que va entre llaves se rellena cada vez</translation>
    </message>
    <message>
        <source>Take the public answer without the name</source>
        <translation>Traer la respuesta pública sin el nombre</translation>
    </message>
    <message>
        <source>Put it in the library as a draft</source>
        <translation>Ponerlo en la biblioteca como borrador</translation>
    </message>
    <message>
        <source>It is in the library</source>
        <translation>Ya está en la biblioteca</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message numerus="yes">
        <source>Review · %n to look at</source>
        <translation>
            <numerusform>Revisión · %n aviso</numerusform>
            <numerusform>Revisión · %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Review · nothing left</source>
        <translation>Revisión · nada pendiente</translation>
    </message>
</context>
<context>
    <name>RiskMap</name>
    <message>
        <source>Map of risks</source>
        <translation>Mapa de riesgo</translation>
    </message>
    <message>
        <source>Likelihood ↑  ·  Impact →</source>
        <translation>Probabilidad ↑  ·  Impacto →</translation>
    </message>
    <message>
        <source>Impact if it happens</source>
        <translation>Impacto si ocurre</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>Put it out of sight for a while</source>
        <translation>Apartar un tiempo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Put {name} out of sight for a while</source>
        <translation>Apartar un tiempo a {name}</translation>
    </message>
    <message>
        <source>Answer {name}</source>
        <translation>Responder a {name}</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Purpose and retention</source>
        <translation>Finalidad y conservación</translation>
    </message>
    <message>
        <source>Why people are kept</source>
        <translation>Por qué se conservan datos de personas</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Interés legítimo</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Quién responde de los datos</translation>
    </message>
    <message>
        <source>Controller, data protection officer</source>
        <translation>Responsable, delegado de protección de datos</translation>
    </message>
    <message>
        <source>Kept only for a time after the last contact</source>
        <translation>Conservar solo un tiempo tras el último contacto</translation>
    </message>
    <message>
        <source>Months after the last contact</source>
        <translation>Meses tras el último contacto</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>Look at this again on a certain day</source>
        <translation>Revisar esto un día concreto</translation>
    </message>
    <message>
        <source>Look at this again on</source>
        <translation>Revisar esto el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Purpose and retention saved</source>
        <translation>Finalidad y conservación guardadas</translation>
    </message>
</context>
<context>
    <name>SameBar</name>
    <message>
        <source>A new case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>New, or part of another case</source>
        <translation>Nuevo, o parte de otro caso</translation>
    </message>
    <message>
        <source>Reopen {reference}</source>
        <translation>Reabrir {reference}</translation>
    </message>
    <message>
        <source>Add it to {reference}</source>
        <translation>Añadirlo a {reference}</translation>
    </message>
    <message>
        <source>It looks like {reference}, closed {when}: “{words}”. The new one is linked to it.</source>
        <translation>Se parece a {reference}, cerrado {when}: «{words}». El nuevo queda enlazado con él.</translation>
    </message>
    <message>
        <source>{who} wrote in {reference}, closed {when}: “{words}”. Is it still about that?</source>
        <translation>{who} ya escribió en {reference}, cerrado {when}: «{words}». ¿Sigue siendo lo mismo?</translation>
    </message>
    <message>
        <source>It looks the same as {reference}: “{words}”</source>
        <translation>Parece el mismo que {reference}: «{words}»</translation>
    </message>
</context>
<context>
    <name>SaveDossier</name>
    <message>
        <source>Save the dossier of {case}</source>
        <translation>Guardar el dossier de {case}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Making the dossier</source>
        <translation>Preparando el dossier</translation>
    </message>
</context>
<context>
    <name>SaveDrill</name>
    <message>
        <source>Save the report of the drill</source>
        <translation>Guardar el informe del simulacro</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>SaveManual</name>
    <message>
        <source>Crisis manual</source>
        <translation>Manual de crisis</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Hoja de emergencia</translation>
    </message>
    <message>
        <source>Save: {document}</source>
        <translation>Guardar: {document}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>Preparando el documento</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save the figures as a file</source>
        <translation>Guardar las cifras como archivo</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv)</source>
        <translation>Tabla para Excel (*.csv)</translation>
    </message>
    <message>
        <source>Data file (*.json)</source>
        <translation>Archivo de datos (*.json)</translation>
    </message>
    <message>
        <source>Save the report of {title}</source>
        <translation>Guardar el informe de {title}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Preparando el informe</translation>
    </message>
</context>
<context>
    <name>SavedIn</name>
    <message>
        <source>Saved in {brand}</source>
        <translation>Se guarda en {brand}</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Se guarda en</translation>
    </message>
</context>
<context>
    <name>SeverityPart</name>
    <message>
        <source>How grave it is</source>
        <translation>Cómo de grave es</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>On an ordinary day {number} messages come in</source>
        <translation>En un día normal llegan {number} mensajes</translation>
    </message>
    <message>
        <source>Suggested: {level}</source>
        <translation>Sugerido: {level}</translation>
    </message>
    <message>
        <source>Choose the level: in doubt between two, the higher one</source>
        <translation>Elige el nivel: si dudas entre dos, el más alto</translation>
    </message>
    <message>
        <source>Decides: {who}</source>
        <translation>Decide: {who}</translation>
    </message>
    <message>
        <source>first answer within {time}</source>
        <translation>primera respuesta en {time}</translation>
    </message>
    <message>
        <source>a word every {time}</source>
        <translation>un aviso cada {time}</translation>
    </message>
    <message>
        <source>Lower the level</source>
        <translation>Bajar el nivel</translation>
    </message>
    <message>
        <source>From {before} to {after}.</source>
        <translation>De {before} a {after}.</translation>
    </message>
    <message>
        <source>Why it is less grave</source>
        <translation>Por qué es menos grave</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>Bajarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>New category</source>
        <translation>Categoría nueva</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Sin aprobar</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>90 días sin uso</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>New category inside…</source>
        <translation>Categoría nueva dentro…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete; its replies stay</source>
        <translation>Borrarla; sus respuestas se quedan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Cambiar el nombre de la categoría</translation>
    </message>
    <message>
        <source>Category “{name}” deleted</source>
        <translation>Categoría «{name}» borrada</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Screenshot {number}.png</source>
        <translation>Captura {number}.png</translation>
    </message>
</context>
<context>
    <name>ShowMore</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Ver %n más</numerusform>
            <numerusform>Ver %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Añadir a mi diccionario</translation>
    </message>
    <message>
        <source>Add to the words of {brand}</source>
        <translation>Añadir a las palabras de {brand}</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary</source>
        <translation>«{word}» está en tu diccionario</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message numerus="yes">
        <source>over %n open</source>
        <translation>
            <numerusform>más de %n abierto</numerusform>
            <numerusform>más de %n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n overdue</source>
        <translation>
            <numerusform>más de %n vencido</numerusform>
            <numerusform>más de %n vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar por</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>Al cerrar la ventana, el programa sigue en la bandeja</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>Empezar en la bandeja, sin ventana</translation>
    </message>
    <message>
        <source>This desktop has no tray</source>
        <translation>Este escritorio no tiene bandeja</translation>
    </message>
    <message>
        <source>Single letters work as keys in lists (J, K)</source>
        <translation>Las letras sueltas son teclas en las listas (J, K)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Tell me 15 minutes before an answer or a promise is due</source>
        <translation>Avísame 15 minutos antes de que venza una respuesta o una promesa</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>En silencio desde las</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>En silencio hasta las</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta las</translation>
    </message>
    <message>
        <source>Suggest a break when I have been answering for a while</source>
        <translation>Sugerirme una pausa cuando llevo mucho rato respondiendo</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest a break after</source>
        <translation>Sugerir una pausa</translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message>
        <source>Starter replies</source>
        <translation>Respuestas para empezar</translation>
    </message>
    <message>
        <source>Ready-made replies to begin with. They come in as not approved; change them as you like.</source>
        <translation>Respuestas ya preparadas para empezar. Entran sin aprobar; cámbialas como quieras.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>How it addresses people</source>
        <translation>Cómo trata a la gente</translation>
    </message>
    <message>
        <source>All kinds of replies</source>
        <translation>Respuestas de todo tipo</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Qué llega</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Añadirlas</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starter replies taken in</source>
        <translation>
            <numerusform>%n respuesta para empezar añadida</numerusform>
            <numerusform>%n respuestas para empezar añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Edit the first message</source>
        <translation>Editar el primer mensaje</translation>
    </message>
    <message>
        <source>New first message</source>
        <translation>Nuevo primer mensaje</translation>
    </message>
    <message>
        <source>Say that you have seen it, what you are doing, and when there will be more. No cause, nobody to blame, no promise. The time is asked when it is copied: {hour}.</source>
        <translation>Di que se ha visto, qué se está haciendo y cuándo habrá más. Sin causa, sin culpables y sin promesas. La hora se pide al copiarlo: {hour}.</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Short, for where the long one doesn't fit</source>
        <translation>Corto, para donde no cabe el largo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Message saved</source>
        <translation>Mensaje guardado</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Add for a network</source>
        <translation>Añadir para una red</translation>
    </message>
    <message>
        <source>Note their approval…</source>
        <translation>Anotar su aprobación…</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Copy the message: {place}</source>
        <translation>Copiar el mensaje: {place}</translation>
    </message>
    <message>
        <source>Edit the message: {place}</source>
        <translation>Editar el mensaje: {place}</translation>
    </message>
    <message>
        <source>Delete the message: {place}</source>
        <translation>Borrar el mensaje: {place}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The comment before</source>
        <translation>El comentario anterior</translation>
    </message>
    <message>
        <source>The next comment</source>
        <translation>El comentario siguiente</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Dejar este fuera</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>Log all %n</source>
        <translation>
            <numerusform>Registrar %n</numerusform>
            <numerusform>Registrar los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrategyPart</name>
    <message>
        <source>How to answer</source>
        <translation>Cómo responder</translation>
    </message>
    <message>
        <source>Proof, or who of the company confirms it</source>
        <translation>La prueba, o quién de la empresa lo confirma</translation>
    </message>
    <message>
        <source>Suggested: {strategy}</source>
        <translation>Sugerido: {strategy}</translation>
    </message>
    <message>
        <source>To begin with: {sentences}</source>
        <translation>Para empezar: {sentences}</translation>
    </message>
    <message>
        <source>Better not: {what}</source>
        <translation>Mejor no: {what}</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Change client</source>
        <translation>Cambiar de cliente</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>Ningún cliente se llama así</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Cliente nuevo…</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write a tag and press Enter</source>
        <translation>Escribe una etiqueta y pulsa Intro</translation>
    </message>
    <message>
        <source>Tags that all of them have</source>
        <translation>Etiquetas que tienen todas</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation>Etiquetas del caso</translation>
    </message>
    <message>
        <source>Take away {word}</source>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tags saved</source>
        <translation>Etiquetas guardadas</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>Save the replies as a file</source>
        <translation>Guardar las respuestas en un archivo</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv)</source>
        <translation>Tabla para Excel (*.csv)</translation>
    </message>
    <message>
        <source>espanso file (*.yml)</source>
        <translation>Archivo de espanso (*.yml)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>TakeTableOut</name>
    <message>
        <source>Table for any program (*.csv)</source>
        <translation>Tabla para cualquier programa (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Data file (*.json)</source>
        <translation>Archivo de datos (*.json)</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>What the person said</source>
        <translation>Lo que dijo la persona</translation>
    </message>
    <message>
        <source>Paste or write what the person said</source>
        <translation>Pega o escribe lo que dijo la persona</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Add a screenshot or another file</source>
        <translation>Añadir una captura u otro archivo</translation>
    </message>
    <message>
        <source>Pasted from the clipboard</source>
        <translation>Pegado del portapapeles</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Copy for {brand}</source>
        <translation>Copiar para {brand}</translation>
    </message>
    <message>
        <source>Link to what was posted</source>
        <translation>Enlace a lo publicado</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>Ya está publicado</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Aprobado por {name}</translation>
    </message>
    <message>
        <source>Changed since it was approved</source>
        <translation>Ha cambiado desde que se aprobó</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Sin aprobar todavía</translation>
    </message>
    <message>
        <source>Copied {when}</source>
        <translation>Copiado {when}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy it all the same</source>
        <translation>Copiarlo de todos modos</translation>
    </message>
    <message>
        <source>Why you copy it</source>
        <translation>Por qué lo copias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ThanksPart</name>
    <message>
        <source>Somebody else wrote to {brand}</source>
        <translation>Otra persona escribió a {brand}</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>There is time</source>
        <translation>Hay tiempo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>From step 4 on you see similar cases of {brand} and how they ended</source>
        <translation>Desde el paso 4 verás casos parecidos de {brand} y cómo acabaron</translation>
    </message>
    <message>
        <source>The first answer is out</source>
        <translation>La primera respuesta ya está publicada</translation>
    </message>
    <message>
        <source>The first answer is due at {time}. You have {left} left.</source>
        <translation>La primera respuesta vence a las {time}. Te quedan {left}.</translation>
    </message>
    <message>
        <source>The first answer is late already: one more minute changes nothing</source>
        <translation>El plazo ya pasó: un minuto más no cambia nada</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>commented on {network}</source>
        <translation>comentó en {network}</translation>
    </message>
    <message>
        <source>wrote on {network}</source>
        <translation>escribió en {network}</translation>
    </message>
    <message>
        <source>wrote again</source>
        <translation>volvió a escribir</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>nota interna</translation>
    </message>
    <message>
        <source>copied a public answer</source>
        <translation>respuesta pública copiada</translation>
    </message>
    <message>
        <source>copied a private answer</source>
        <translation>respuesta privada copiada</translation>
    </message>
    <message>
        <source>posted the answer</source>
        <translation>respuesta publicada</translation>
    </message>
    <message>
        <source>passed on to {department}</source>
        <translation>escalado a {department}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>waits for the person</source>
        <translation>espera a la persona</translation>
    </message>
    <message>
        <source>to be done by {when}: {text}</source>
        <translation>por hacer antes de {when}: {text}</translation>
    </message>
    <message>
        <source>put it out of sight until {when}</source>
        <translation>apartado hasta {when}</translation>
    </message>
    <message>
        <source>put it out of sight until they write</source>
        <translation>apartado hasta que vuelva a escribir</translation>
    </message>
    <message>
        <source>closed it: {outcome}</source>
        <translation>cerrado: {outcome}</translation>
    </message>
    <message>
        <source>satisfaction: {mood}</source>
        <translation>satisfacción: {mood}</translation>
    </message>
    <message>
        <source>corrected: {what}</source>
        <translation>corregido: {what}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Antes: {text}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>when it was said</source>
        <translation>cuándo lo dijo</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>merged it with {reference}</source>
        <translation>unido con {reference}</translation>
    </message>
    <message>
        <source>added {file}</source>
        <translation>archivo añadido: {file}</translation>
    </message>
    <message>
        <source>did it: {text}</source>
        <translation>hecho: {text}</translation>
    </message>
    <message>
        <source>took it away: it was another brand's</source>
        <translation>lo quitó de aquí: era de otra marca</translation>
    </message>
    <message>
        <source>did not post it after all</source>
        <translation>al final no se publicó</translation>
    </message>
    <message>
        <source>took it back: it is still to be posted</source>
        <translation>lo deshizo: sigue sin publicar</translation>
    </message>
    <message>
        <source>took the closing back</source>
        <translation>cierre deshecho</translation>
    </message>
    <message>
        <source>reminded the department</source>
        <translation>recordatorio al departamento</translation>
    </message>
    <message>
        <source>took the question back</source>
        <translation>pregunta retirada</translation>
    </message>
    <message>
        <source>brought it back into sight</source>
        <translation>de nuevo a la vista</translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>parted it again</source>
        <translation>separado de nuevo</translation>
    </message>
    <message>
        <source>moved it to the trash</source>
        <translation>movido a la papelera</translation>
    </message>
    <message>
        <source>took it out of the trash</source>
        <translation>sacado de la papelera</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>Leyendo el día</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Change to “{text}”</source>
        <translation>Cambiar por «{text}»</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Copy to another client</source>
        <translation>Copiar a otro cliente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarla</translation>
    </message>
    <message>
        <source>{brand} doesn't have these details, so they will be asked: {names}</source>
        <translation>{brand} no tiene estos datos, así que se preguntarán: {names}</translation>
    </message>
    <message>
        <source>It still names the first client: {names}. Change that before you use it.</source>
        <translation>Todavía nombra al primer cliente: {names}. Cámbialo antes de usarla.</translation>
    </message>
    <message>
        <source>Copied to {brand}, not approved</source>
        <translation>Copiada a {brand}, sin aprobar</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Hard question</source>
        <translation>Pregunta incómoda</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Día cerrado</translation>
    </message>
</context>
<context>
    <name>TrashSection</name>
    <message>
        <source>Trash of {client}</source>
        <translation>Papelera de {client}</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>After a month it goes by itself</source>
        <translation>Al mes se vacía sola</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Nothing is in the trash</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Recuperar: {title}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>“{title}” is back without its shortcut {shortcut}, which another reply has by now.</source>
        <translation>«{title}» ha vuelto sin su atajo {shortcut}, que ya tiene otra respuesta.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>What is in it is removed for good. This can't be undone.</source>
        <translation>Lo que hay en ella se quita para siempre. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quick reply</source>
        <translation>Respuesta rápida</translation>
    </message>
    <message>
        <source>Open CM Desk</source>
        <translation>Abrir CM Desk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>How it will read</source>
        <translation>Cómo se leerá</translation>
    </message>
    <message>
        <source>Martha Ellison</source>
        <translation>Marta Olmedo</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Your data can't be opened</source>
        <translation>No se pueden abrir tus datos</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Carpeta de datos: {folder}</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}.</source>
        <translation>La última copia buena es de {when}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>Otra copia…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Get a backup back</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>Backups (*.cmdesk *.db)</source>
        <translation>Copias de seguridad (*.cmdesk *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Unposted</name>
    <message>
        <source>Copied, not posted yet</source>
        <translation>Copiado y sin publicar</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Posted: the answer to {name}</source>
        <translation>Publicada: la respuesta a {name}</translation>
    </message>
    <message>
        <source>Not posted: the answer to {name}</source>
        <translation>No se publicó: la respuesta a {name}</translation>
    </message>
    <message>
        <source>copied {when} · {text}</source>
        <translation>copiado {when} · {text}</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n texts were being written</source>
        <translation>
            <numerusform>Se estaba escribiendo %n texto</numerusform>
            <numerusform>Se estaban escribiendo %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept. Go on with one; the others are there when you open their reply.</source>
        <translation>Están guardados. Sigue con uno; los demás estarán cuando abras su respuesta.</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Respuesta nueva</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Seguir con {title}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Luego</translation>
    </message>
</context>
<context>
    <name>UpdatesPart</name>
    <message>
        <source>3. The next update</source>
        <translation>3. El siguiente aviso</translation>
    </message>
    <message>
        <source>Say what is known by now, and when the next word comes</source>
        <translation>Cuenta lo que se sabe ya y cuándo habrá más</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Find a detail</source>
        <translation>Buscar un dato</translation>
    </message>
    <message>
        <source>There is no such detail</source>
        <translation>No existe ese dato</translation>
    </message>
    <message>
        <source>not known yet: you write it</source>
        <translation>aún no se sabe: lo escribes tú</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Values: {filled} of {all}</source>
        <translation>Valores: {filled} de {all}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elige…</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>brand's account</source>
        <translation>cuenta de la marca</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>mi nombre</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>número de caso</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesa</translation>
    </message>
    <message>
        <source>you write it</source>
        <translation>lo escribes tú</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>el caso</translation>
    </message>
    <message>
        <source>answer hours</source>
        <translation>horario de respuesta</translation>
    </message>
    <message>
        <source>client's details</source>
        <translation>datos del cliente</translation>
    </message>
    <message>
        <source>your preferences</source>
        <translation>tus preferencias</translation>
    </message>
</context>
<context>
    <name>VentPart</name>
    <message>
        <source>It can't be copied and is kept nowhere: when you leave this step, it is gone</source>
        <translation>No se puede copiar ni se guarda en ningún sitio: al salir de este paso, desaparece</translation>
    </message>
    <message>
        <source>What you would really like to answer</source>
        <translation>Lo que de verdad te gustaría contestar</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Former texts</source>
        <translation>Textos anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This reply has not been changed since it was written.</source>
        <translation>Esta respuesta no ha cambiado desde que se escribió.</translation>
    </message>
    <message>
        <source>Until {when}, changed by {name}</source>
        <translation>Hasta {when}, la cambió {name}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed since: −gone− +new+</source>
        <translation>Qué cambió desde entonces: −quitado− +nuevo+</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>Recuperar este texto</translation>
    </message>
    <message>
        <source>The former text is back</source>
        <translation>El texto anterior ha vuelto</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Write a word and press Enter</source>
        <translation>Escribe una palabra y pulsa Intro</translation>
    </message>
    <message>
        <source>Take away {word}</source>
        <translation>Quitar {word}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CM Desk</source>
        <translation>Te damos la bienvenida a CM Desk</translation>
    </message>
    <message>
        <source>Answer for all your brands without ever mixing them up. Everything stays on this device: no account, no cloud.</source>
        <translation>Responde por todas tus marcas sin mezclarlas nunca. Todo se queda en este equipo: sin cuenta y sin nube.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Three invented brands to look around, apart from yours.</source>
        <translation>Tres marcas inventadas para curiosear, aparte de las tuyas.</translation>
    </message>
    <message>
        <source>Create my first brand</source>
        <translation>Crear mi primera marca</translation>
    </message>
    <message>
        <source>Name, colour and one account. Two minutes.</source>
        <translation>Nombre, color y una cuenta. Dos minutos.</translation>
    </message>
    <message>
        <source>Get a backup back</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>From a .cmdesk file, of this or another computer.</source>
        <translation>De un archivo .cmdesk, de este equipo o de otro.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Backups (*.cmdesk *.db)</source>
        <translation>Copias de seguridad (*.cmdesk *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Something in the data needs a look; Preferences, Data and about, says what</source>
        <translation>Algo en los datos necesita una mirada; Preferencias, Datos y programa, dice qué</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text, with its braces</source>
        <translation>Texto, con sus llaves</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Otra redacción</translation>
    </message>
    <message>
        <source>Delete this wording</source>
        <translation>Borrar esta redacción</translation>
    </message>
    <message>
        <source>Insert a detail</source>
        <translation>Insertar un dato</translation>
    </message>
    <message>
        <source>Show the braces</source>
        <translation>Ver las llaves</translation>
    </message>
    <message>
        <source>any network</source>
        <translation>cualquier red</translation>
    </message>
    <message>
        <source>Network of this wording</source>
        <translation>Red de esta redacción</translation>
    </message>
    <message>
        <source>public or private</source>
        <translation>pública o privada</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>Audience of this wording</source>
        <translation>Quién ve esta redacción</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>cualquier trato</translation>
    </message>
    <message>
        <source>How this wording addresses people</source>
        <translation>Trato de esta redacción</translation>
    </message>
    <message>
        <source>the client's language</source>
        <translation>idioma del cliente</translation>
    </message>
    <message>
        <source>Language of this wording</source>
        <translation>Idioma de esta redacción</translation>
    </message>
    <message>
        <source>short</source>
        <translation>corta</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>wording {n}</source>
        <translation>redacción {n}</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>My dictionary</source>
        <translation>Mi diccionario</translation>
    </message>
    <message>
        <source>These words are never underlined. A brand's own stand in its profile, under voice and tone.</source>
        <translation>Estas palabras nunca se subrayan. Las de cada marca están en su ficha, en voz y tono.</translation>
    </message>
    <message>
        <source>Write a word and press Enter</source>
        <translation>Escribe una palabra y pulsa Intro</translation>
    </message>
    <message>
        <source>Take away {word}</source>
        <translation>Quitar {word}</translation>
    </message>
</context>
<context>
    <name>WorstPart</name>
    <message>
        <source>The worst that could come back</source>
        <translation>Lo peor que te podrían contestar</translation>
    </message>
    <message>
        <source>The brand has prepared no hard questions yet. Think of three yourself: what would you ask?</source>
        <translation>La marca aún no tiene preguntas incómodas preparadas. Piensa tres: ¿qué preguntarías?</translation>
    </message>
    <message>
        <source>No answer prepared yet</source>
        <translation>Sin respuesta preparada todavía</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave this role</source>
        <translation>Le pusiste este papel</translation>
    </message>
    <message numerus="yes">
        <source>%n praises without an answer</source>
        <translation>
            <numerusform>%n elogio sin respuesta</numerusform>
            <numerusform>%n elogios sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases in a year, no word lately</source>
        <translation>
            <numerusform>%n caso en un año y ya no escribe</numerusform>
            <numerusform>%n casos en un año y ya no escribe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upset %n times in 90 days</source>
        <translation>
            <numerusform>%n disgusto en 90 días</numerusform>
            <numerusform>%n disgustos en 90 días</numerusform>
        </translation>
    </message>
    <message>
        <source>A case ended with {n} of 5</source>
        <translation>Un caso acabó con un {n} de 5</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas and praises in 90 days</source>
        <translation>
            <numerusform>%n idea o elogio en 90 días</numerusform>
            <numerusform>%n ideas y elogios en 90 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Hoy es su cumpleaños</translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation>Mañana es su cumpleaños</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n days</source>
        <translation>
            <numerusform>Cumpleaños en %n día</numerusform>
            <numerusform>Cumpleaños en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Saved</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>_Shot</name>
    <message>
        <source>File {name}; press to take it away</source>
        <translation>Archivo {name}; pulsa para quitarlo</translation>
    </message>
</context>
</TS>
