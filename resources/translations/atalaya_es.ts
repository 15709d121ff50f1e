<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Escribe una orden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No command with these words.</source>
        <translation>Ninguna orden con esas palabras.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Find a key or a command</source>
        <translation>Busca una tecla o una orden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Single letters are off while you type in a field. No key here collides with another.</source>
        <translation>Las letras sueltas no actúan mientras escribes en un campo. Ninguna tecla choca con otra.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Siguiente sin leer</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Anterior sin leer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation>Ampliar la selección hacia abajo</translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation>Ampliar la selección hacia arriba</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar sin leer</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Quick label 1</source>
        <translation>Etiqueta rápida 1</translation>
    </message>
    <message>
        <source>Quick label 2</source>
        <translation>Etiqueta rápida 2</translation>
    </message>
    <message>
        <source>Quick label 3</source>
        <translation>Etiqueta rápida 3</translation>
    </message>
    <message>
        <source>Quick label 4</source>
        <translation>Etiqueta rápida 4</translation>
    </message>
    <message>
        <source>Quick label 5</source>
        <translation>Etiqueta rápida 5</translation>
    </message>
    <message>
        <source>Quick label 6</source>
        <translation>Etiqueta rápida 6</translation>
    </message>
    <message>
        <source>Quick label 7</source>
        <translation>Etiqueta rápida 7</translation>
    </message>
    <message>
        <source>Quick label 8</source>
        <translation>Etiqueta rápida 8</translation>
    </message>
    <message>
        <source>Quick label 9</source>
        <translation>Etiqueta rápida 9</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Recoger ahora</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation>Detener todas las salidas</translation>
    </message>
    <message>
        <source>Send, or send for sign-off</source>
        <translation>Enviar, o enviar a firma</translation>
    </message>
    <message>
        <source>And mark as done</source>
        <translation>Y marcar como hecha</translation>
    </message>
    <message>
        <source>Answer or internal note</source>
        <translation>Respuesta o nota interna</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Comment on a range</source>
        <translation>Comentar un fragmento</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oponerse</translation>
    </message>
</context>
<context>
    <name>NewItemsBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>PR</source>
        <translation>PR</translation>
    </message>
    <message>
        <source>Another author</source>
        <translation>Otra autora</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informática</translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProgressItem</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancelando…</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>SafeMessageView</name>
    <message numerus="yes">
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n línea citada</numerusform>
            <numerusform>%n líneas citadas</numerusform>
        </translation>
    </message>
    <message>
        <source>leads to {host}</source>
        <translation>lleva a {host}</translation>
    </message>
    <message>
        <source>image not loaded: {alt}</source>
        <translation>imagen sin descargar: {alt}</translation>
    </message>
    <message>
        <source>image not loaded</source>
        <translation>imagen sin descargar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Also {operators}</source>
        <translation>También {operators}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Pending on customer</source>
        <translation>Pendiente del cliente</translation>
    </message>
    <message>
        <source>Snoozed to {day}</source>
        <translation>Pospuesta al {day}</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Draft by {name}</source>
        <translation>Borrador de {name}</translation>
    </message>
    <message>
        <source>Draft by you</source>
        <translation>Borrador tuyo</translation>
    </message>
    <message>
        <source>Waiting for {department} ({names})</source>
        <translation>Espera a {department} ({names})</translation>
    </message>
    <message>
        <source>Waiting for {department}</source>
        <translation>Espera a {department}</translation>
    </message>
    <message>
        <source>Waiting for sign-off</source>
        <translation>Espera firma</translation>
    </message>
    <message>
        <source>Your turn: {role}</source>
        <translation>Te toca: {role}</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Te toca</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>{name} se opone</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Con oposición</translation>
    </message>
    <message>
        <source>Approved, out at {time}</source>
        <translation>Firmada, sale a las {time}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Approval expired {time}</source>
        <translation>Firma caducada {time}</translation>
    </message>
    <message>
        <source>Approval expired</source>
        <translation>Firma caducada</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Planned, approved</source>
        <translation>Planificada, firmada</translation>
    </message>
    <message>
        <source>Going out in {n} s</source>
        <translation>Sale en {n} s</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Va a salir</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Espera conexión</translation>
    </message>
    <message>
        <source>Approved, waiting to reconnect</source>
        <translation>Firmada, espera reconexión</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>Retenida por {name}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Approved, paused</source>
        <translation>Firmada, en pausa</translation>
    </message>
    <message>
        <source>Going out now</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>Sent, not yet checked</source>
        <translation>Enviada, por comprobar</translation>
    </message>
    <message>
        <source>Checked, same as approved</source>
        <translation>Comprobada, igual a lo firmado</translation>
    </message>
    <message>
        <source>Live text differs</source>
        <translation>Lo publicado no es lo firmado</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Se pasó la hora</translation>
    </message>
    <message>
        <source>Blocked: {reason}</source>
        <translation>Bloqueada: {reason}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Refused by {channel}</source>
        <translation>{channel} la rechazó</translation>
    </message>
    <message>
        <source>Refused by the channel</source>
        <translation>El canal la rechazó</translation>
    </message>
    <message>
        <source>We do not know whether it went out</source>
        <translation>No sabemos si salió</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>gap {start}–{end}</source>
        <translation>hueco {start}–{end}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>limited until {time}</source>
        <translation>limitado hasta {time}</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>reconectar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>in step, {time}</source>
        <translation>al día, {time}</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>away since {time}</source>
        <translation>lejos desde las {time}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>lejos</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>{n} entries missing</source>
        <translation>Faltan {n} entradas</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Faltan entradas</translation>
    </message>
    <message>
        <source>File does not match</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>Blocks sign-off</source>
        <translation>Impide la salida</translation>
    </message>
    <message>
        <source>Needs proof or a waiver</source>
        <translation>Pide prueba o excepción</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WordDiffView</name>
    <message>
        <source>inserted: {}</source>
        <translation>añadido: {}</translation>
    </message>
    <message>
        <source>deleted: {}</source>
        <translation>quitado: {}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
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
        <source>overdue</source>
        <translation>se pasó la hora</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>en {duration}</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date format of a full day</comment>
        <translation>dddd d 'de' MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date format of a full day with year</comment>
        <translation>dddd d 'de' MMMM 'de' yyyy</translation>
    </message>
</context>
</TS>
