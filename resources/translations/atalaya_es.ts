<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>Adding %n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image from {host}, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File at {host}, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%n conversation(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the first %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bulk actions change the conversations only; drafts stay where they are and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these have a draft answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished">Asignar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Etiquetar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished">Posponer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecha</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished">Silenciar</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>The words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Composer</name>
    <message>
        <source>Write the note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out on no channel. Ctrl+Shift+M turns back to the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send for sign-off: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} takes no answers. You can leave an internal note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message here that could be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of the team lets an answer go out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the team can sign as {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out as {name} in 10 s; until then you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out as {name} once signed by {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for sign-off. Undo for %n s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out in %n s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the team sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerEditor</name>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>About this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>History, %n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team should know. Notes never leave this team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation type="unfinished">Posponer</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Destacar</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecha</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is public now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is marked as spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
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
    <name>DayDialog</name>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished">Posponer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftCounts</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role}, %n of {needed} missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) will no longer count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Answer to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyInbox</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “{view}” answers {search}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages will arrive here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments, mentions and questions from all your channels, in one list, in the order they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}: looked at {time}, nothing unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what nobody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is open belongs to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer waits for a signature. What you send for sign-off stands here until it is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press H on a conversation to put it away until it is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations you mark as done with E stand here; a new message opens them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What feeds bring without addressing you stands here. One key takes it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that name you stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned: {count}. Take what you can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others still have {count} open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done. New messages announce themselves above the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in what is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Bandeja</translation>
    </message>
    <message>
        <source>{count} for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxCommands</name>
    <message>
        <source>Collecting from all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending on the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxViews</name>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for sign-off</source>
        <translation type="unfinished">Espera firma</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished">Pospuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecha</translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxWidget</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Bandeja</translation>
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
    <name>LabelDialog</name>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Views and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or channel: label: is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Switch person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting from all channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>What is in the image, for people who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>(edited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(edited {time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on the platform; kept here as it was ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not public yet: it waits for moderation on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as spam on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is live is what was signed, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBars</name>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageWidget</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished">Sin leer</translation>
    </message>
    <message>
        <source>see the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation type="unfinished"></translation>
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
    <name>Opening</name>
    <message>
        <source>Passphrase of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Channel removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnAnswerWidget</name>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search messages for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out any more, not even what is signed. It asks for a reason and can be lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves the field and keeps every word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always a chord, never one letter. A signature is not undone; it is withdrawn by a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unlocks the key that signs. Nothing is sent anywhere, and nothing typed so far is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
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
    <name>PersonMenu</name>
    <message>
        <source>{name} sits here now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Alt: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alternative text: people who do not see it get nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place and device removed</source>
        <translation type="unfinished"></translation>
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
    <name>QuotedMessage</name>
    <message>
        <source>The message that this answers is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken away on its platform meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In answer to {name}</source>
        <translation type="unfinished"></translation>
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
    <name>Reasons</name>
    <message>
        <source>Something happened that has no words yet ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Nothing you wrote is lost; the details are in the log.</source>
        <translation type="unfinished"></translation>
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
        <source>Show the whole message</source>
        <translation>Mostrar el mensaje entero</translation>
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
    <message>
        <source>where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state, or whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since a day, such as 2026-11-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{word}:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is nothing one can ask for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” has no letters to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>While the first one comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three good ways to start. None of them publishes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A website, a blog or any feed. One to five minutes each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the feeds you already read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an OPML file of any reader, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a first draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With real limits, checks and signatures. It stays here until it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
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
    <name>StatusLine</name>
    <message>
        <source>You work alone: nobody else signs what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read, search and write. What is signed waits and goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest moment any channel is known to be complete until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopOverlay</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Everybody who opens a draft will read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Publishing is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}, by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all publishing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out any more from here, not even what is signed. Reading, writing and signing go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation type="unfinished">Detener todas las salidas</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopping in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing is stopped.</source>
        <translation type="unfinished"></translation>
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
    <name>TopBar</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Órdenes</translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation type="unfinished">Detener todas las salidas</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing is stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <source>%n conversation(s) reopened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) pending on the customer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed to {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to nobody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} taken from %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} added to %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) muted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) no longer muted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) taken up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriageMenus</name>
    <message>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label…</source>
        <translation type="unfinished"></translation>
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
    <name>UndoCountdown</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <source>Views and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation type="unfinished"></translation>
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
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date format of a full day with year</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
</TS>
