<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Escriu una ordre</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>No command with these words.</source>
        <translation>Cap ordre amb aquestes paraules.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>triar</translation>
    </message>
    <message>
        <source>run</source>
        <translation>executar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tancar</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Find a key or a command</source>
        <translation>Cerca una tecla o una ordre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tancar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>Single letters are off while you type in a field. No key here collides with another.</source>
        <translation>Les lletres soltes no actuen mentre escrius en un camp. Cap tecla no xoca amb una altra.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next</source>
        <translation>Següent</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Següent sense llegir</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Anterior sense llegir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Torna</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecciona</translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation>Amplia la selecció cap avall</translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation>Amplia la selecció cap amunt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posposa</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assigna</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destaca</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marca com a no llegida</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silencia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Quick label 1</source>
        <translation>Etiqueta ràpida 1</translation>
    </message>
    <message>
        <source>Quick label 2</source>
        <translation>Etiqueta ràpida 2</translation>
    </message>
    <message>
        <source>Quick label 3</source>
        <translation>Etiqueta ràpida 3</translation>
    </message>
    <message>
        <source>Quick label 4</source>
        <translation>Etiqueta ràpida 4</translation>
    </message>
    <message>
        <source>Quick label 5</source>
        <translation>Etiqueta ràpida 5</translation>
    </message>
    <message>
        <source>Quick label 6</source>
        <translation>Etiqueta ràpida 6</translation>
    </message>
    <message>
        <source>Quick label 7</source>
        <translation>Etiqueta ràpida 7</translation>
    </message>
    <message>
        <source>Quick label 8</source>
        <translation>Etiqueta ràpida 8</translation>
    </message>
    <message>
        <source>Quick label 9</source>
        <translation>Etiqueta ràpida 9</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Cerca aquí</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Esborrany nou</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Safata</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Sortides</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporta</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Tauler següent</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Tauler anterior</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Recull ara</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Aquest full</translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation>Atura totes les sortides</translation>
    </message>
    <message>
        <source>Send, or send for sign-off</source>
        <translation>Envia, o envia a signar</translation>
    </message>
    <message>
        <source>And mark as done</source>
        <translation>I marca com a feta</translation>
    </message>
    <message>
        <source>Answer or internal note</source>
        <translation>Resposta o nota interna</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Què ha canviat</translation>
    </message>
    <message>
        <source>Comment on a range</source>
        <translation>Comenta un fragment</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Signa</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Demana canvis</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oposa-t’hi</translation>
    </message>
</context>
<context>
    <name>NewItemsBar</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n de nova</numerusform>
            <numerusform>%n de noves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Administration</source>
        <translation>Administració</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoria</translation>
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
        <translation>Una altra autora</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunitat</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Atenció al client</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Màrqueting</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendes</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informàtica</translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <source>OK</source>
        <translation>D’acord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>ProgressItem</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancel·lant…</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Pantalles</translation>
    </message>
</context>
<context>
    <name>SafeMessageView</name>
    <message numerus="yes">
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n línia citada</numerusform>
            <numerusform>%n línies citades</numerusform>
        </translation>
    </message>
    <message>
        <source>leads to {host}</source>
        <translation>porta a {host}</translation>
    </message>
    <message>
        <source>image not loaded: {alt}</source>
        <translation>imatge sense baixar: {alt}</translation>
    </message>
    <message>
        <source>image not loaded</source>
        <translation>imatge sense baixar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Esborra la cerca</translation>
    </message>
    <message>
        <source>Also {operators}</source>
        <translation>També {operators}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Unread</source>
        <translation>Sense llegir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Oberta</translation>
    </message>
    <message>
        <source>Pending on customer</source>
        <translation>Pendent del client</translation>
    </message>
    <message>
        <source>Snoozed to {day}</source>
        <translation>Posposada fins {day}</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Posposada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feta</translation>
    </message>
    <message>
        <source>Draft by {name}</source>
        <translation>Esborrany de {name}</translation>
    </message>
    <message>
        <source>Draft by you</source>
        <translation>Esborrany teu</translation>
    </message>
    <message>
        <source>Waiting for {department} ({names})</source>
        <translation>Espera {department} ({names})</translation>
    </message>
    <message>
        <source>Waiting for {department}</source>
        <translation>Espera {department}</translation>
    </message>
    <message>
        <source>Waiting for sign-off</source>
        <translation>Espera signatura</translation>
    </message>
    <message>
        <source>Your turn: {role}</source>
        <translation>Et toca: {role}</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Et toca</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Canvis demanats</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>{name} s’hi oposa</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Amb oposició</translation>
    </message>
    <message>
        <source>Approved, out at {time}</source>
        <translation>Signada, surt a les {time}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Signada</translation>
    </message>
    <message>
        <source>Approval expired {time}</source>
        <translation>Signatura caducada {time}</translation>
    </message>
    <message>
        <source>Approval expired</source>
        <translation>Signatura caducada</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dues versions</translation>
    </message>
    <message>
        <source>Planned, approved</source>
        <translation>Planificada, signada</translation>
    </message>
    <message>
        <source>Going out in {n} s</source>
        <translation>Surt d’aquí a {n} s</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Està a punt de sortir</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Espera connexió</translation>
    </message>
    <message>
        <source>Approved, waiting to reconnect</source>
        <translation>Signada, espera reconnexió</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>Retinguda per {name}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retinguda</translation>
    </message>
    <message>
        <source>Approved, paused</source>
        <translation>Signada, en pausa</translation>
    </message>
    <message>
        <source>Going out now</source>
        <translation>Sortint</translation>
    </message>
    <message>
        <source>Sent, not yet checked</source>
        <translation>Enviada, per comprovar</translation>
    </message>
    <message>
        <source>Checked, same as approved</source>
        <translation>Comprovada, igual al que es va signar</translation>
    </message>
    <message>
        <source>Live text differs</source>
        <translation>El que s’ha publicat no és el signat</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Se li ha passat l’hora</translation>
    </message>
    <message>
        <source>Blocked: {reason}</source>
        <translation>Bloquejada: {reason}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquejada</translation>
    </message>
    <message>
        <source>Refused by {channel}</source>
        <translation>{channel} l’ha rebutjada</translation>
    </message>
    <message>
        <source>Refused by the channel</source>
        <translation>El canal l’ha rebutjada</translation>
    </message>
    <message>
        <source>We do not know whether it went out</source>
        <translation>No sabem si ha sortit</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>a punt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tard</translation>
    </message>
    <message>
        <source>gap {start}–{end}</source>
        <translation>forat {start}–{end}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>forat</translation>
    </message>
    <message>
        <source>limited until {time}</source>
        <translation>limitat fins {time}</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitat</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>reconnectar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>in step, {time}</source>
        <translation>al dia, {time}</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>al dia</translation>
    </message>
    <message>
        <source>away since {time}</source>
        <translation>lluny des de les {time}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>lluny</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>només lectura</translation>
    </message>
    <message>
        <source>{n} entries missing</source>
        <translation>Falten {n} entrades</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Falten entrades</translation>
    </message>
    <message>
        <source>File does not match</source>
        <translation>No coincideix</translation>
    </message>
    <message>
        <source>Blocks sign-off</source>
        <translation>Impedeix la sortida</translation>
    </message>
    <message>
        <source>Needs proof or a waiver</source>
        <translation>Demana prova o excepció</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggeriments</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
</context>
<context>
    <name>WordDiffView</name>
    <message>
        <source>inserted: {}</source>
        <translation>afegit: {}</translation>
    </message>
    <message>
        <source>deleted: {}</source>
        <translation>tret: {}</translation>
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
        <translation>ara</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ahir</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>avui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ahir {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>demà {time}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>fora d’hora</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>d’aquí a {duration}</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date format of a full day</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date format of a full day with year</comment>
        <translation>dddd d MMMM 'del' yyyy</translation>
    </message>
</context>
</TS>
