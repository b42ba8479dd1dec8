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
        <source>What was copied before is back on the clipboard.</source>
        <translation>Lo copiado antes vuelve a estar en el portapapeles.</translation>
    </message>
    <message>
        <source>Taken back: it no longer counts as used.</source>
        <translation>Anulado: ya no cuenta como usada.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
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
        <source>To the trash, with a way back</source>
        <translation>A la papelera, con vuelta atrás</translation>
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
        <source>Next network</source>
        <translation>Red siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
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
    <message>
        <source>Say which column is the text of the replies.</source>
        <translation>Indica qué columna es el texto de las respuestas.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Revisando el archivo</translation>
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
        <source>Line {line}: {what}</source>
        <translation>Línea {line}: {what}</translation>
    </message>
    <message>
        <source>Bringing replies in</source>
        <translation>Trayendo respuestas</translation>
    </message>
    <message>
        <source>Save what is refused</source>
        <translation>Guardar lo rechazado</translation>
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
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>Copy as one text</source>
        <translation>Copiar como un solo texto</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Quién lo ve</translation>
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
        <source>Any network</source>
        <translation>Cualquier red</translation>
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
        <source>Move “{title}” up</source>
        <translation>Subir «{title}»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elige…</translation>
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
    <name>Dates</name>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
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
        <source>More</source>
        <translation>Más</translation>
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
    <name>Filling</name>
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
    <message>
        <source>The detail “{name}” is past its date</source>
        <translation>El dato «{name}» está caducado</translation>
    </message>
    <message>
        <source>{name} already got this reply: {when}</source>
        <translation>{name} ya recibió esta respuesta: {when}</translation>
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
        <source>Replies of all clients · Tab: only the active one · Esc to close</source>
        <translation>Respuestas de todos los clientes · Tab: solo del activo · Esc para cerrar</translation>
    </message>
    <message>
        <source>Replies of {client} · Tab: of all clients · Esc to close</source>
        <translation>Respuestas de {client} · Tab: de todos los clientes · Esc para cerrar</translation>
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
        <source>{names} missing</source>
        <translation>Falta {names}</translation>
    </message>
    <message>
        <source>Copy for {brand}</source>
        <translation>Copiar para {brand}</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{done} of {of} · you can go on working</source>
        <translation>{done} de {of} · puedes seguir trabajando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
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
        <source>Horno Trigalba</source>
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
    <name>Outcome</name>
    <message>
        <source>Stopped: nothing was brought in</source>
        <translation>Detenido: no se ha traído nada</translation>
    </message>
    <message numerus="yes">
        <source>%n replies brought in</source>
        <translation>
            <numerusform>%n respuesta traída</numerusform>
            <numerusform>%n respuestas traídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies worked on since then stay</source>
        <translation>
            <numerusform>%n respuesta con trabajo posterior se queda</numerusform>
            <numerusform>%n respuestas con trabajo posterior se quedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
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
        <source>Find a reply</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For whom? Name (optional)</source>
        <translation>¿Para quién? Nombre (opcional)</translation>
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
        <source>Client: {name}. Change</source>
        <translation>Cliente: {name}. Cambiar</translation>
    </message>
    <message>
        <source>You are now working as {name}.</source>
        <translation>Ahora trabajas como {name}.</translation>
    </message>
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
    <message numerus="yes">
        <source>%n gathered</source>
        <translation>
            <numerusform>%n reunida</numerusform>
            <numerusform>%n reunidas</numerusform>
        </translation>
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
    <name>Picture</name>
    <message>
        <source>Thank you for telling us, Marta…</source>
        <translation>Gracias por contárnoslo, Marta…</translation>
    </message>
    <message>
        <source>Good morning, Andrés…</source>
        <translation>Buenos días, Andrés…</translation>
    </message>
    <message>
        <source>Yes, we still have it, Diego…</source>
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
    <name>Results</name>
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
        <source>Take away {word}</source>
        <translation>Quitar {word}</translation>
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
        <source>Marta Olmedo</source>
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
        <source>client's details</source>
        <translation>datos del cliente</translation>
    </message>
    <message>
        <source>your preferences</source>
        <translation>tus preferencias</translation>
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
    <name>_Asked</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
