<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="51"/>
        <source>All channels in one inbox. Nothing goes out without the signature it needs.</source>
        <translation>Todos los canales en una bandeja. Nada sale sin la firma de quien debe darla.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="53"/>
        <source>Apache License 2.0: use it, change it, pass it on.</source>
        <translation>Licencia Apache 2.0: úsalo, cámbialo, compártelo.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="60"/>
        <source>This workspace</source>
        <translation>Este espacio</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="61"/>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="63"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="65"/>
        <source>Id of the team</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="67"/>
        <source>Practice team: it can publish on practice channels only.</source>
        <translation>Equipo de prácticas: solo puede publicar en canales de prácticas.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="68"/>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="72"/>
        <source>What it stands on</source>
        <translation>Sobre qué se apoya</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <location filename="../../ui/channels/add_page.py" line="80"/>
        <location filename="../../ui/channels/add_page.py" line="114"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="81"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="110"/>
        <source>{field} is missing.</source>
        <translation>Falta: {field}.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="121"/>
        <source>Looking what is there…</source>
        <translation>Mirando qué hay…</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="133"/>
        <source>Connect this feed</source>
        <translation>Conectar este feed</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="142"/>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="182"/>
        <source>Add a channel</source>
        <translation>Añadir un canal</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="187"/>
        <source>Passwords go to the keyring or the locked vault, never into a file. Nothing is posted by connecting.</source>
        <translation>Las contraseñas van al llavero o a la caja cerrada, nunca a un archivo. Conectar no publica nada.</translation>
    </message>
</context>
<context>
    <name>AllowPrivate</name>
    <message>
        <location filename="../../ui/channels/field_form.py" line="83"/>
        <source>This site is in our own network</source>
        <translation>Este sitio está en nuestra propia red</translation>
    </message>
    <message>
        <location filename="../../ui/channels/field_form.py" line="86"/>
        <source>Normally only public addresses are asked, so that no link can lead Atalaya to a printer or a server inside. Tick this for an intranet or a test site on this computer; it holds for this channel only.</source>
        <translation>Normalmente solo se pregunta a direcciones públicas, para que ningún enlace lleve a Atalaya a una impresora o un servidor de dentro. Márcalo para una intranet o una web de pruebas en este equipo; vale solo para este canal.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="93"/>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="94"/>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <location filename="../../ui/composing/attaching.py" line="55"/>
        <source>Adding %n image(s)</source>
        <translation>
            <numerusform>Añadiendo %n imagen</numerusform>
            <numerusform>Añadiendo %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/composing/attaching.py" line="59"/>
        <source>Add images</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/composing/attaching.py" line="61"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <location filename="../../ui/conversation/attachment_rows.py" line="34"/>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/attachment_rows.py" line="47"/>
        <source>Image from {host}, not loaded</source>
        <translation>Imagen de {host}, sin descargar</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/attachment_rows.py" line="49"/>
        <source>File at {host}, not loaded</source>
        <translation>Archivo en {host}, sin descargar</translation>
    </message>
</context>
<context>
    <name>BeforeItGoes</name>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="50"/>
        <source>Before it goes</source>
        <translation>Antes de salir</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="57"/>
        <source>Nothing stands against it in its channel</source>
        <translation>En su canal nada lo impide</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="59"/>
        <source>No hidden or mixed-script characters</source>
        <translation>Sin caracteres ocultos ni alfabetos mezclados</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="61"/>
        <source>Nothing has left this team yet</source>
        <translation>Nada ha salido aún del equipo</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="69"/>
        <source>I have seen it and sign it so</source>
        <translation>Lo he visto y lo firmo así</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="23"/>
        <source>{name} stopped this draft, {time}</source>
        <translation>{name} detuvo este borrador, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="24"/>
        <source>{name} stopped this account, {time}</source>
        <translation>{name} detuvo esta cuenta, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="25"/>
        <source>{name} stopped all publishing, {time}</source>
        <translation>{name} detuvo todas las salidas, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="35"/>
        <source>Lift the stop</source>
        <translation>Levantar la detención</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="39"/>
        <source>{name} or an administrator can lift it.</source>
        <translation>Puede levantarla {name} o administración.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="47"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/blocking_notes.py" line="31"/>
        <source>{name} objects, {time}: nobody can send it until that is lifted.</source>
        <translation>{name} se opone, {time}: nadie puede enviarlo hasta que lo retire.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/blocking_notes.py" line="40"/>
        <source>Its time has passed</source>
        <translation>Se le ha pasado la hora</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/blocking_notes.py" line="56"/>
        <source>{name} asked for changes, {time}: it is with {author} now.</source>
        <translation>{name} pidió cambios, {time}: ahora lo tiene {author}.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="72"/>
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>%n conversación elegida</numerusform>
            <numerusform>%n conversaciones elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="73"/>
        <source>of %n found</source>
        <translation>
            <numerusform>de %n encontrada</numerusform>
            <numerusform>de %n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="73"/>
        <source>of the first %n</source>
        <translation>
            <numerusform>de la primera</numerusform>
            <numerusform>de las %n primeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="75"/>
        <source>Select all %n</source>
        <translation>
            <numerusform>Elegir la única</numerusform>
            <numerusform>Elegir las %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="106"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="114"/>
        <source>Bulk actions change the conversations only; drafts stay where they are and nothing is sent.</source>
        <translation>Lo que hagas aquí cambia solo las conversaciones; los borradores se quedan como están y no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="116"/>
        <source>%n of these have a draft answer.</source>
        <translation>
            <numerusform>%n de estas tiene una respuesta en borrador.</numerusform>
            <numerusform>%n de estas tienen una respuesta en borrador.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="125"/>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="135"/>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="140"/>
        <source>{label}: all</source>
        <translation>{label}: todas</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="143"/>
        <location filename="../../ui/inbox/bulk_page.py" line="145"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="145"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="148"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="149"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="149"/>
        <source>%n different</source>
        <translation>
            <numerusform>%n distinta</numerusform>
            <numerusform>%n distintas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="158"/>
        <source>Clear</source>
        <translation>Deshacer la elección</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="166"/>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="167"/>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="168"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="169"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="176"/>
        <source>Mark as read or unread</source>
        <translation>Marcar como leída o sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="177"/>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="178"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <location filename="../../ui/first_start/busy_page.py" line="30"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/busy_page.py" line="70"/>
        <source>Stopping and tidying up…</source>
        <translation>Parando y recogiendo…</translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="53"/>
        <location filename="../../ui/first_start/cannot_open_page.py" line="89"/>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="59"/>
        <source>Choose another workspace</source>
        <translation>Elegir otro espacio</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="82"/>
        <source>Settle it and open</source>
        <translation>Aclararlo y abrir</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="82"/>
        <source>Restore the last copy</source>
        <translation>Restaurar la última copia</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="55"/>
        <location filename="../../ui/first_start/cannot_open_page.py" line="85"/>
        <source>Open for reading</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="87"/>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="110"/>
        <source>This workspace does not open now</source>
        <translation>Este espacio no se abre ahora</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="117"/>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="121"/>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="121"/>
        <source>What is safe</source>
        <translation>Qué está a salvo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="125"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="125"/>
        <source>Try it again in a moment.</source>
        <translation>Inténtalo otra vez en un momento.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <location filename="../../ui/composing/changes_card.py" line="59"/>
        <source>The words are the same.</source>
        <translation>Las palabras son las mismas.</translation>
    </message>
</context>
<context>
    <name>ChannelCounts</name>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="13"/>
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="17"/>
        <source>%n down</source>
        <translation>
            <numerusform>%n caído</numerusform>
            <numerusform>%n caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="21"/>
        <source>%n late</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="25"/>
        <source>%n feed(s) read</source>
        <translation>
            <numerusform>%n feed leído</numerusform>
            <numerusform>%n feeds leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="29"/>
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed añadido</numerusform>
            <numerusform>%n feeds añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="33"/>
        <source>%n line(s) were left out; each says why.</source>
        <translation>
            <numerusform>Se ha dejado fuera %n línea; dice por qué.</numerusform>
            <numerusform>Se han dejado fuera %n líneas; cada una dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="37"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <location filename="../../ui/channels/channel_list.py" line="69"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="49"/>
        <source>Name of the channel</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="110"/>
        <source>Connect again</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="125"/>
        <source>How fresh it is</source>
        <translation>Hasta cuándo está al día</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="134"/>
        <source>What it can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="135"/>
        <source>Able</source>
        <translation>Sabe</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="137"/>
        <source>Nothing of ours goes out here.</source>
        <translation>Por aquí no sale nada nuestro.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="138"/>
        <location filename="../../ui/channels/channel_page.py" line="140"/>
        <source>Publishing</source>
        <translation>Publica</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="142"/>
        <source>Without answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="145"/>
        <source>Sign that it may publish from here</source>
        <translation>Firmar que publica desde aquí</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="152"/>
        <source>Yes, from this computer ({host}), once it is signed.</source>
        <translation>Sí, desde este equipo ({host}), cuando esté firmado.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="154"/>
        <source>From another computer: {host}.</source>
        <translation>Desde otro equipo: {host}.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="155"/>
        <source>Not yet. {admins} has to sign it into the team&apos;s rules.</source>
        <translation>Todavía no. {admins} tiene que firmarlo en las reglas del equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="162"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="163"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="164"/>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="166"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="168"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="170"/>
        <source>Listened to: nobody expects an answer</source>
        <translation>Se escucha: nadie espera respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="170"/>
        <source>Addressed to us</source>
        <translation>Dirigidos a nosotros</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="171"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="173"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="175"/>
        <source>Private addresses are allowed for this channel.</source>
        <translation>Este canal puede usar direcciones privadas.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="176"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="187"/>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="205"/>
        <source>Collect now</source>
        <translation>Recoger ahora</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="206"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="208"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="210"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="211"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <location filename="../../ui/wording/fields.py" line="7"/>
        <source>Website or feed</source>
        <translation>Web o feed</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="8"/>
        <source>News and comments of any site, without an account. Read only.</source>
        <translation>Noticias y comentarios de cualquier sitio, sin cuenta. Solo lectura.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="11"/>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="12"/>
        <source>Comments come in; answers and posts go out once they are signed.</source>
        <translation>Entran los comentarios; las respuestas y entradas salen cuando están firmadas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="15"/>
        <source>Practice network</source>
        <translation>Red de prácticas</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="16"/>
        <source>A made-up network on this computer, for trying everything out. Nothing leaves it.</source>
        <translation>Una red inventada en este equipo, para probarlo todo. Nada sale de ella.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="23"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="24"/>
        <source>The website is enough; its feeds are looked for.</source>
        <translation>Basta la web; sus feeds se buscan solos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="26"/>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="27"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="28"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="30"/>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="31"/>
        <source>Name of a scenario or path of its file; empty for a silent network.</source>
        <translation>Nombre de un escenario o ruta de su archivo; vacío para una red en silencio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="34"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="35"/>
        <source>Which of the scenario&apos;s accounts is ours; empty for its first.</source>
        <translation>Cuál de las cuentas del escenario es la nuestra; vacío para la primera.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="38"/>
        <source>Behaves like</source>
        <translation>Se comporta como</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="39"/>
        <source>A, B or D: what the network offers against double posts.</source>
        <translation>A, B o D: lo que ofrece la red contra envíos dobles.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="42"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="43"/>
        <source>Where the network is kept; empty for the workspace&apos;s own folder.</source>
        <translation>Dónde se guarda la red; vacío para la carpeta del espacio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="47"/>
        <source>Only for a feed that asks for one.</source>
        <translation>Solo si el feed lo pide.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="48"/>
        <source>Kept sealed, never readable in a file.</source>
        <translation>Se guarda sellada, nunca legible en un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="49"/>
        <source>The address of the site, as readers see it.</source>
        <translation>La dirección de la web, como la ven los lectores.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="50"/>
        <source>An application password: on the site under Users, Profile, Application Passwords. Not the one you log in with.</source>
        <translation>Una contraseña de aplicación: en la web, en Usuarios, Perfil, Contraseñas de aplicación. No la que usas para entrar.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="70"/>
        <source>Testing {title}</source>
        <translation>Probando {title}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="81"/>
        <source>Collecting from all channels</source>
        <translation>Recogiendo de todos los canales</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="83"/>
        <source>Collecting from {title}</source>
        <translation>Recogiendo de {title}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="104"/>
        <source>Connecting {title} again</source>
        <translation>Reconectando {title}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="110"/>
        <source>{title} is connected again.</source>
        <translation>{title} está conectado otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="117"/>
        <source>Signed: what is signed goes out from this computer.</source>
        <translation>Firmado: lo firmado sale desde este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="121"/>
        <source>Paused: it is not asked until you go on.</source>
        <translation>En pausa: no se le pregunta hasta que continúes.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="135"/>
        <source>{title} was removed. Its messages are still here.</source>
        <translation>Se ha quitado {title}. Sus mensajes siguen aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="151"/>
        <source>Remove {title}?</source>
        <translation>¿Quitar {title}?</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="152"/>
        <source>Nothing new comes in and nothing goes out here any more, and its password is forgotten. Messages, notes and what was sent stay readable. Nothing is deleted on the platform.</source>
        <translation>Por aquí ya no entra nada nuevo ni sale nada, y su contraseña se olvida. Los mensajes, las notas y lo enviado se pueden seguir leyendo. En la plataforma no se borra nada.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="157"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="32"/>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="33"/>
        <source>complete until {time}</source>
        <translation>completo hasta {time}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="39"/>
        <source>gap {start}–{end}: {why}</source>
        <translation>hueco {start}–{end}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="50"/>
        <location filename="../../ui/channels/channel_words.py" line="51"/>
        <source>rate limit</source>
        <translation>límite de peticiones</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="52"/>
        <source>more came than the feed keeps</source>
        <translation>llegó más de lo que guarda el feed</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="53"/>
        <source>password refused</source>
        <translation>contraseña rechazada</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="54"/>
        <source>server not available</source>
        <translation>servidor no disponible</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="55"/>
        <source>fault of the server</source>
        <translation>fallo del servidor</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="56"/>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="57"/>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="58"/>
        <location filename="../../ui/channels/channel_words.py" line="59"/>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="60"/>
        <source>connection broken off</source>
        <translation>conexión cortada</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="69"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="71"/>
        <source>Last asked</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="73"/>
        <location filename="../../ui/channels/channel_words.py" line="77"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="73"/>
        <source>not until you go on</source>
        <translation>no hasta que continúes</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="76"/>
        <source>any moment</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="80"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="95"/>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="97"/>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="99"/>
        <source>posts</source>
        <translation>publica</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="101"/>
        <source>moderates</source>
        <translation>modera</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="111"/>
        <source>repeated safely with a mark of ours</source>
        <translation>se repite sin riesgo con una marca nuestra</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="112"/>
        <source>prepared hidden, then shown once</source>
        <translation>se prepara oculta y se muestra una vez</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="113"/>
        <source>replaced, so repeated safely</source>
        <translation>se sustituye, así que se repite sin riesgo</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="114"/>
        <source>looked for; if not found, you are asked</source>
        <translation>se busca; si no aparece, te preguntamos</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="115"/>
        <source>you are asked</source>
        <translation>te preguntamos</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_screen.py" line="46"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../ui/channels/feed_lists.py" line="49"/>
        <source>Take in a list of feeds</source>
        <translation>Incorporar una lista de feeds</translation>
    </message>
    <message>
        <location filename="../../ui/channels/feed_lists.py" line="54"/>
        <source>Write a list of all feeds</source>
        <translation>Escribir una lista de todos los feeds</translation>
    </message>
    <message>
        <location filename="../../ui/channels/feed_lists.py" line="61"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../ui/channels/feed_lists.py" line="81"/>
        <source>The list of feeds is in {path}.</source>
        <translation>La lista de feeds está en {path}.</translation>
    </message>
</context>
<context>
    <name>ChannelsWidget</name>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="55"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="56"/>
        <location filename="../../ui/channels/channels_view.py" line="208"/>
        <source>Take in a list of feeds (OPML)</source>
        <translation>Incorporar una lista de feeds (OPML)</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="57"/>
        <source>Write a list of all feeds (OPML)</source>
        <translation>Escribir una lista de todos los feeds (OPML)</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="169"/>
        <source>{title} is connected.</source>
        <translation>{title} está conectado.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="204"/>
        <source>No channel yet</source>
        <translation>Todavía no hay canales</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="205"/>
        <source>Connect a website, a feed or a WordPress site, and what people write there comes into the inbox.</source>
        <translation>Conecta una web, un feed o un WordPress y lo que la gente escriba allí llegará a la bandeja.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="207"/>
        <location filename="../../ui/channels/channels_view.py" line="230"/>
        <source>Add a channel</source>
        <translation>Añadir un canal</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="236"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../ui/channels/add_page.py" line="208"/>
        <source>This site has several feeds</source>
        <translation>Esta web tiene varios feeds</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="35"/>
        <source>Type a command</source>
        <translation>Escribe una orden</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="36"/>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="47"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="49"/>
        <source>No command with these words.</source>
        <translation>Ninguna orden con esas palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="96"/>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="96"/>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="96"/>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>CommentsSection</name>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="56"/>
        <source>Comments on ranges</source>
        <translation>Comentarios al texto</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="57"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="64"/>
        <location filename="../../ui/reviews/comments_section.py" line="66"/>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="65"/>
        <source>What should be said about it</source>
        <translation>Qué hay que decir de esto</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="67"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="92"/>
        <source>None yet. Select words in the text and press C.</source>
        <translation>Ninguno aún. Selecciona palabras del texto y pulsa C.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="98"/>
        <location filename="../../ui/reviews/comments_section.py" line="177"/>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="169"/>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="185"/>
        <source>on revision {number}</source>
        <translation>sobre la revisión {number}</translation>
    </message>
</context>
<context>
    <name>CompareRevisions</name>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="47"/>
        <source>Earlier revision</source>
        <translation>Revisión anterior</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="48"/>
        <source>Later revision</source>
        <translation>Revisión posterior</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="71"/>
        <source>There is one revision so far: nothing to compare it with.</source>
        <translation>De momento hay una sola revisión: no hay con qué comparar.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="86"/>
        <source>Changed from revision {earlier} to {later}</source>
        <translation>Cambios de la revisión {earlier} a la {later}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="94"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="96"/>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="99"/>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="112"/>
        <source>Revision {number}, {time}</source>
        <translation>Revisión {number}, {time}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="36"/>
        <source>Write the note first.</source>
        <translation>Escribe primero la nota.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="38"/>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="40"/>
        <source>Goes out on no channel. Ctrl+Shift+M turns back to the answer.</source>
        <translation>No sale a ningún canal. Ctrl+Shift+M vuelve a la respuesta.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="52"/>
        <location filename="../../ui/composing/composer_words.py" line="53"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="55"/>
        <source>Send for sign-off: {roles}</source>
        <translation>Enviar a firma: {roles}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="66"/>
        <source>{channel} takes no answers. You can leave an internal note.</source>
        <translation>{channel} no admite respuestas. Puedes dejar una nota interna.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="69"/>
        <source>There is no message here that could be answered.</source>
        <translation>Aquí no hay ningún mensaje que responder.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="71"/>
        <source>No rule of the team lets an answer go out here.</source>
        <translation>Ninguna regla del equipo deja salir una respuesta por aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="74"/>
        <source>Nobody of the team can sign as {roles}.</source>
        <translation>Nadie del equipo puede firmar como {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="59"/>
        <source>Write the answer first.</source>
        <translation>Escribe primero la respuesta.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="83"/>
        <source>Goes out as {name} in 10 s; until then you can undo it.</source>
        <translation>Sale como {name} en 10 s; hasta entonces puedes deshacerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="85"/>
        <source>Goes out as {name} once signed by {people}.</source>
        <translation>Sale como {name} cuando firmen {people}.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="88"/>
        <source>Rule: {rule}.</source>
        <translation>Regla: «{rule}».</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="95"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="106"/>
        <source>Saved here {time}</source>
        <translation>Guardado aquí {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/composer.py" line="153"/>
        <source>Going out in %n s</source>
        <translation>
            <numerusform>Sale en %n s</numerusform>
            <numerusform>Sale en %n s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="114"/>
        <source>Mixed directions</source>
        <translation>Direcciones mezcladas</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="57"/>
        <source>What you write</source>
        <translation>Qué escribes</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="58"/>
        <source>Public reply</source>
        <translation>Respuesta pública</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="59"/>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="63"/>
        <source>Answer the newest message instead</source>
        <translation>Responder mejor al último mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="80"/>
        <source>Only the team sees it</source>
        <translation>Solo la ve el equipo</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="87"/>
        <source>Add an image</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="141"/>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/composer.py" line="153"/>
        <source>Sent for sign-off, %n s</source>
        <translation>
            <numerusform>Enviada a firma, %n s</numerusform>
            <numerusform>Enviada a firma, %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerEditor</name>
    <message>
        <location filename="../../ui/composing/composer_editor.py" line="28"/>
        <source>Your text</source>
        <translation>Tu texto</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message>
        <location filename="../../ui/conversation/composer_notice.py" line="26"/>
        <source>Show the draft</source>
        <translation>Ver el borrador</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="36"/>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="37"/>
        <source>The signed records</source>
        <translation>El registro firmado</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="38"/>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="40"/>
        <source>Check every entry</source>
        <translation>Comprobar cada entrada</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="64"/>
        <source>Checking the signed records</source>
        <translation>Comprobando el registro firmado</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="79"/>
        <source>Messages and drafts do not depend on it. Nothing that does not match goes out.</source>
        <translation>Los mensajes y borradores no dependen de ello. No sale nada que no coincida.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="81"/>
        <source>State {digest}</source>
        <translation>Estado {digest}</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="89"/>
        <source>Recomputes every signature, every chain and every summary. It changes nothing.</source>
        <translation>Vuelve a calcular cada firma, cada cadena y cada resumen. No cambia nada.</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="49"/>
        <source>About this conversation</source>
        <translation>Sobre esta conversación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/context_pane.py" line="112"/>
        <source>%n earlier conversation(s)</source>
        <translation>
            <numerusform>%n conversación anterior</numerusform>
            <numerusform>%n conversaciones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="114"/>
        <source>First conversation</source>
        <translation>Primera conversación</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="117"/>
        <source>Fold this pane</source>
        <translation>Plegar este panel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/context_pane.py" line="131"/>
        <source>History, %n channel(s)</source>
        <translation>
            <numerusform>Historia, %n canal</numerusform>
            <numerusform>Historia, %n canales</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="138"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="154"/>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="155"/>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="159"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="159"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="160"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="165"/>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="168"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="173"/>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="174"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="179"/>
        <source>What the team should know. Notes never leave this team.</source>
        <translation>Lo que el equipo debe saber. Las notas nunca salen del equipo.</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="40"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="41"/>
        <location filename="../../ui/conversation/conversation_header.py" line="70"/>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="42"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="43"/>
        <location filename="../../ui/conversation/conversation_header.py" line="71"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="45"/>
        <source>Take up</source>
        <translation>Hacerla nuestra</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="51"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="67"/>
        <source>Heard</source>
        <translation>Oída</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/conversation_header.py" line="69"/>
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="70"/>
        <source>Take the star away</source>
        <translation>Quitar de destacadas</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="71"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <location filename="../../ui/inbox/list_pane.py" line="50"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="179"/>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="181"/>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="194"/>
        <source>As it was {time}</source>
        <translation>Como estaba {time}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="200"/>
        <source>The comment is public now.</source>
        <translation>El comentario ya es público.</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="200"/>
        <source>The comment is marked as spam.</source>
        <translation>El comentario queda marcado como spam.</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="212"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="68"/>
        <source>Make a copy now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="70"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="73"/>
        <source>Copies of the workspace</source>
        <translation>Copias del espacio</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="93"/>
        <source>There is no copy yet. One is made every day while Atalaya is open.</source>
        <translation>Todavía no hay copias. Se hace una cada día mientras Atalaya está abierta.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="120"/>
        <source>Copied and checked: {name}</source>
        <translation>Copiado y comprobado: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="123"/>
        <source>Making a copy of the workspace</source>
        <translation>Haciendo una copia del espacio</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="137"/>
        <source>One copy a day is kept for three days; copies made before an update are kept for good. To go back to one, close Atalaya and type: atalayactl restore FILE. Whatever may have gone out since then asks you first; nothing is posted twice.</source>
        <translation>Se guarda una copia al día durante tres días; las hechas antes de una actualización se guardan siempre. Para volver a una, cierra Atalaya y escribe: atalayactl restore ARCHIVO. Todo lo que pudo salir desde entonces te pregunta antes; nada se publica dos veces.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <location filename="../../ui/wording/counted.py" line="13"/>
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/wording/counted.py" line="17"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/wording/counted.py" line="21"/>
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/wording/counted.py" line="25"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="45"/>
        <source>Who else signs at this computer</source>
        <translation>Quién más firma en este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="47"/>
        <source>Create the workspace</source>
        <translation>Crear el espacio</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="91"/>
        <source>Create a workspace</source>
        <translation>Crear un espacio</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="94"/>
        <source>How do you work?</source>
        <translation>¿Cómo trabajáis?</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="95"/>
        <source>This becomes the rule in force. It can be changed later; every change is signed.</source>
        <translation>Será la regla en vigor. Se puede cambiar después; cada cambio se firma.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="122"/>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="123"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="124"/>
        <source>As it stands under what you sign</source>
        <translation>Como aparece bajo lo que firmas</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="129"/>
        <source>Everybody types a passphrase of their own here, twice. It stays with them: nobody can sign in their name.</source>
        <translation>Cada persona escribe aquí su propia contraseña, dos veces. Es solo suya: nadie puede firmar en su nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="135"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="18"/>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="19"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="25"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="27"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="18"/>
        <source>Approve (last sign-off: goes out in {seconds} s)</source>
        <translation>Firmar (última firma: sale en {seconds} s)</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="25"/>
        <source>Approve (then waits for {roles})</source>
        <translation>Firmar (después espera a {roles})</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="27"/>
        <source>Approve (last sign-off, but held back)</source>
        <translation>Firmar (última firma, pero retenido)</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="29"/>
        <source>Approve</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="34"/>
        <source>Approve (last sign-off: goes out at once)</source>
        <translation>Firmar (última firma: sale enseguida)</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="37"/>
        <source>Approve (goes out at {time})</source>
        <translation>Firmar (sale a las {time})</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="39"/>
        <source>Approve (goes out {day_and_time})</source>
        <translation>Firmar (sale {day_and_time})</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="45"/>
        <source>Request changes returns it to {name}</source>
        <translation>Pedir cambios lo devuelve a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="51"/>
        <source>Object blocks it for everyone until you lift that</source>
        <translation>Oponerte lo bloquea para todos hasta que lo retires</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="57"/>
        <source>Why must this not go out?</source>
        <translation>¿Por qué no debe salir?</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="58"/>
        <source>What should {name} change?</source>
        <translation>¿Qué debe cambiar {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="65"/>
        <source>Everybody on this draft reads it. It is signed with your name and blocks until you lift it.</source>
        <translation>Lo leen quienes trabajan en este borrador. Queda firmado con tu nombre y bloquea hasta que lo retires.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="68"/>
        <source>The draft goes back with your words. They are signed with your name and stay in its history.</source>
        <translation>El borrador vuelve con tus palabras. Quedan firmadas con tu nombre en su historia.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="76"/>
        <source>Object: block it for everyone</source>
        <translation>Oponerme: bloquearlo para todos</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="77"/>
        <source>Request changes: return it to {name}</source>
        <translation>Pedir cambios: devolverlo a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="85"/>
        <source>Your approval would be valid until {time}</source>
        <translation>Tu firma valdría hasta: {time}</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="67"/>
        <source>Object</source>
        <translation>Oponerse</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="68"/>
        <source>Request changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="69"/>
        <source>Approve</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="70"/>
        <source>Withdraw my approval</source>
        <translation>Retirar mi firma</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="71"/>
        <location filename="../../ui/reviews/decision_bar.py" line="165"/>
        <source>Lift my objection</source>
        <translation>Retirar mi oposición</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="149"/>
        <source>Acknowledge at the right what hides in the text.</source>
        <translation>Confirma a la derecha lo que esconde el texto.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="165"/>
        <source>Lift the objection</source>
        <translation>Levantar la oposición</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <location filename="../../ui/publications/detail_pane.py" line="54"/>
        <location filename="../../ui/publications/detail_pane.py" line="101"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="73"/>
        <source>Welcome to Atalaya</source>
        <translation>Te damos la bienvenida a Atalaya</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="74"/>
        <source>All channels in one inbox. Nothing goes out without the signature it needs.</source>
        <translation>Todos los canales en una bandeja. Nada sale sin la firma de quien debe darla.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="82"/>
        <source>Explore the sample</source>
        <translation>Explorar el ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="83"/>
        <source>A cooperative with messages, drafts and practice channels. You can break whatever you like.</source>
        <translation>Una cooperativa con mensajes, borradores y canales de prácticas. Puedes romper lo que quieras.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="84"/>
        <source>What you will see</source>
        <translation>Qué verás</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="86"/>
        <source>An inbox with questions, complaints and praise</source>
        <translation>Una bandeja con preguntas, quejas y elogios</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="87"/>
        <source>Sign-off: you are Ana, Marta and Jon</source>
        <translation>Firmas: haces de Ana, Marta y Jon</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="88"/>
        <source>Publications in every state</source>
        <translation>Salidas en todos los estados</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="90"/>
        <source>Open the sample again</source>
        <translation>Abrir otra vez el ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="90"/>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="91"/>
        <source>At once, without accounts or network</source>
        <translation>Al momento, sin cuentas ni conexión</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="100"/>
        <location filename="../../ui/first_start/doors_page.py" line="108"/>
        <source>Create a workspace</source>
        <translation>Crear un espacio</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="101"/>
        <source>For your own channels, alone or with colleagues who sign on this computer.</source>
        <translation>Para tus propios canales, en solitario o con quien firme en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="102"/>
        <source>What you need</source>
        <translation>Qué necesitas</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="104"/>
        <source>Your name and that of your organisation</source>
        <translation>Tu nombre y el de la organización</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="105"/>
        <source>A channel: a website or feed is enough</source>
        <translation>Un canal: una web o un feed bastan</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="106"/>
        <source>Whoever signs, beside you for a moment</source>
        <translation>A quien firme, un momento a tu lado</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="109"/>
        <source>About 5 minutes</source>
        <translation>Unos 5 minutos</translation>
    </message>
</context>
<context>
    <name>DraftButton</name>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="25"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="30"/>
        <source>Write something first.</source>
        <translation>Primero escribe algo.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="35"/>
        <source>The channel or the team&apos;s rules are not here.</source>
        <translation>Faltan el canal o las reglas del equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="41"/>
        <source>Send for sign-off: {roles}</source>
        <translation>Enviar a firma: {roles}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="43"/>
        <source>Send for sign-off again: {roles}</source>
        <translation>Enviar otra vez a firma: {roles}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="47"/>
        <source>Send (goes out {time})</source>
        <translation>Enviar (sale {time})</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="49"/>
        <source>Send (goes out in {seconds} s)</source>
        <translation>Enviar (sale en {seconds} s)</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="57"/>
        <source>Goes out as {name}; nobody else has to sign.</source>
        <translation>Sale como {name}; nadie más tiene que firmar.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="59"/>
        <source>Goes out as {name} once signed by {people}.</source>
        <translation>Sale como {name} cuando firmen {people}.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="68"/>
        <source>{channel} takes no posts.</source>
        <translation>{channel} no admite publicaciones.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="70"/>
        <source>No rule of the team lets this go out.</source>
        <translation>Ninguna regla del equipo deja salir esto.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="73"/>
        <source>Nobody of the team can sign this as {roles}.</source>
        <translation>Nadie del equipo puede firmar esto como {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="83"/>
        <source>Those who sign are reading it. Take it back to write on.</source>
        <translation>Quienes firman lo están leyendo. Recupéralo para seguir escribiendo.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="84"/>
        <source>It is signed as it stands. Taking it back voids the signatures.</source>
        <translation>Está firmado tal como está. Si lo recuperas, las firmas dejan de valer.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="85"/>
        <source>Somebody objects. Take it back to write on, or wait until that is lifted.</source>
        <translation>Alguien se opone. Recupéralo para seguir escribiendo o espera a que lo retire.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="88"/>
        <source>A signature ran out. Send it again, or take it back to write on.</source>
        <translation>Una firma ha caducado. Vuelve a enviarlo o recupéralo para seguir escribiendo.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="89"/>
        <source>It went out and cannot be changed any more.</source>
        <translation>Ya salió y no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="90"/>
        <source>{name} discarded it. Its history stays.</source>
        <translation>{name} lo descartó. Su historia se conserva.</translation>
    </message>
</context>
<context>
    <name>DraftCounts</name>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="13"/>
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="17"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="21"/>
        <source>+%n word(s)</source>
        <translation>
            <numerusform>+%n palabra</numerusform>
            <numerusform>+%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="25"/>
        <source>−%n word(s)</source>
        <translation>
            <numerusform>−%n palabra</numerusform>
            <numerusform>−%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="29"/>
        <source>{role}, %n of {needed} missing</source>
        <translation>
            <numerusform>{role}: falta %n de {needed}</numerusform>
            <numerusform>{role}: faltan %n de {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="34"/>
        <source>%n wait(s) for others.</source>
        <translation>
            <numerusform>%n espera a otras personas.</numerusform>
            <numerusform>%n esperan a otras personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="54"/>
        <source>Goes out on</source>
        <translation>Sale en</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="60"/>
        <location filename="../../ui/drafts/draft_editor.py" line="61"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="64"/>
        <source>Add images</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="71"/>
        <location filename="../../ui/drafts/draft_editor.py" line="255"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="73"/>
        <location filename="../../ui/drafts/draft_editor.py" line="255"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="74"/>
        <source>food-safety, harvest</source>
        <translation>seguridad-alimentaria, cosecha</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="113"/>
        <source>Channel removed</source>
        <translation>Canal eliminado</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="207"/>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="230"/>
        <source>When it goes out</source>
        <translation>Cuándo sale</translation>
    </message>
</context>
<context>
    <name>DraftNotes</name>
    <message>
        <location filename="../../ui/drafts/draft_notes.py" line="28"/>
        <source>{name} began this draft. Write on it and you cannot sign it any more.</source>
        <translation>{name} empezó este borrador. Si escribes en él, ya no podrás firmarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_notes.py" line="49"/>
        <source>{name} asks for changes, {time}</source>
        <translation>{name} pide cambios, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_notes.py" line="56"/>
        <source>{name} objects, {time}</source>
        <translation>{name} se opone, {time}</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="46"/>
        <source>Built from the revision itself,</source>
        <translation>Hecho de la propia revisión,</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="69"/>
        <source>Digest {digest}</source>
        <translation>Huella {digest}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="87"/>
        <source>Sign-off</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="96"/>
        <location filename="../../ui/reviews/draft_pane.py" line="103"/>
        <source>Since I last looked</source>
        <translation>Desde que lo miré</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="97"/>
        <source>Since I last looked, rev {number}</source>
        <translation>Desde que lo miré, rev. {number}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="102"/>
        <source>Draft to sign</source>
        <translation>Borrador por firmar</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="103"/>
        <source>What would go out</source>
        <translation>Lo que saldría</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="103"/>
        <source>All revisions</source>
        <translation>Todas las revisiones</translation>
    </message>
</context>
<context>
    <name>DraftSide</name>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="34"/>
        <source>How it goes out and who signs</source>
        <translation>Cómo sale y quién firma</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="36"/>
        <source>How it goes out</source>
        <translation>Así saldrá</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="37"/>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="38"/>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="39"/>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="87"/>
        <source>No rule of the team lets this go out.</source>
        <translation>Ninguna regla del equipo deja salir esto.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="93"/>
        <location filename="../../ui/drafts/draft_side.py" line="106"/>
        <source>Nobody else has to sign.</source>
        <translation>Nadie más tiene que firmar.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="96"/>
        <source>Rule “{rule}”. Any later change asks for new signatures.</source>
        <translation>Regla «{rule}». Cualquier cambio posterior pide firmas nuevas.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="103"/>
        <source>signed by {names}</source>
        <translation>firmado por {names}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="29"/>
        <source>Answer to {name}</source>
        <translation>Respuesta a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="31"/>
        <source>Nothing written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="36"/>
        <source>{name}, revision {number}</source>
        <translation>{name}, revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="58"/>
        <source>Stopped by {name}</source>
        <translation>Lo detuvo {name}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="73"/>
        <location filename="../../ui/drafts/drafts_lines.py" line="72"/>
        <source>Went out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="74"/>
        <location filename="../../ui/drafts/drafts_lines.py" line="73"/>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="75"/>
        <location filename="../../ui/drafts/drafts_lines.py" line="60"/>
        <location filename="../../ui/drafts/drafts_lines.py" line="69"/>
        <source>Being written</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="84"/>
        <source>no sign-off</source>
        <translation>sin firmas</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="85"/>
        <source>four eyes</source>
        <translation>cuatro ojos</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="86"/>
        <source>Legal and PR</source>
        <translation>Legal y PR</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_commands.py" line="45"/>
        <source>Discard this draft</source>
        <translation>Descartar este borrador</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_commands.py" line="47"/>
        <source>Stop this draft</source>
        <translation>Detener este borrador</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_commands.py" line="49"/>
        <source>Take back and write on</source>
        <translation>Recuperar y seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_commands.py" line="63"/>
        <source>No draft is open.</source>
        <translation>No hay ningún borrador abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafting_desk.py" line="122"/>
        <source>Kept as typed, not yet a revision</source>
        <translation>Guardado al escribir, aún sin revisión</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/ending.py" line="40"/>
        <source>The draft is discarded.</source>
        <translation>El borrador está descartado.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/ending.py" line="72"/>
        <source>Stopped. It does not go out until the stop is lifted.</source>
        <translation>Detenido. No sale hasta que se levante la detención.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/ending.py" line="78"/>
        <source>The stop is lifted.</source>
        <translation>La detención está levantada.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="55"/>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="57"/>
        <source>{name}, not yet a revision</source>
        <translation>{name}, aún sin revisión</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="62"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="68"/>
        <source>Needs the author</source>
        <translation>Espera a quien lo escribe</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="70"/>
        <source>Waits for signatures</source>
        <translation>Esperan firmas</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="71"/>
        <source>Signed, on its way</source>
        <translation>Firmados, por salir</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_screen.py" line="43"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_screen.py" line="64"/>
        <source>{count} came back to you</source>
        <translation>{count} te han vuelto</translation>
    </message>
</context>
<context>
    <name>DraftsPane</name>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="33"/>
        <location filename="../../ui/drafts/drafts_pane.py" line="83"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="34"/>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="34"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="36"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="37"/>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="39"/>
        <source>Write a draft</source>
        <translation>Escribir un borrador</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="40"/>
        <source>Show all drafts</source>
        <translation>Ver todos los borradores</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="71"/>
        <source>No draft like this</source>
        <translation>Ningún borrador así</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="71"/>
        <source>No drafts yet</source>
        <translation>Aún no hay borradores</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="73"/>
        <source>You have no drafts</source>
        <translation>No tienes borradores</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="74"/>
        <source>Answers begun in the inbox and posts begun here appear in this list until they went out.</source>
        <translation>Aquí están las respuestas empezadas en la bandeja y las publicaciones empezadas aquí, hasta que salen.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="78"/>
        <source>Any state</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="106"/>
        <source>Being written</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="107"/>
        <source>Changes requested</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="108"/>
        <source>Waits for signatures</source>
        <translation>Espera firmas</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="109"/>
        <source>Objected</source>
        <translation>Con oposición</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="110"/>
        <source>Signature ran out</source>
        <translation>Firma caducada</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="111"/>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="112"/>
        <source>Went out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="113"/>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="52"/>
        <source>Discard this draft</source>
        <translation>Descartar este borrador</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="53"/>
        <source>Stop this draft</source>
        <translation>Detener este borrador</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="54"/>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="55"/>
        <source>Take back and write on</source>
        <translation>Recuperar y seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="56"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="66"/>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="67"/>
        <source>Being written</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="68"/>
        <source>{name}, not yet a revision</source>
        <translation>{name}, aún sin revisión</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="83"/>
        <source>{name} sent it and can take it back. You can ask for changes in Approvals.</source>
        <translation>Lo envió {name} y puede recuperarlo. Tú puedes pedir cambios en Firmas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/drafts/editor_header.py" line="106"/>
        <source>Sent for sign-off, %n s</source>
        <translation>
            <numerusform>Enviado a firma, %n s</numerusform>
            <numerusform>Enviado a firma, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/drafts/editor_header.py" line="106"/>
        <source>Going out in %n s</source>
        <translation>
            <numerusform>Sale en %n s</numerusform>
            <numerusform>Sale en %n s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="175"/>
        <source>, with {names}</source>
        <translation>, con {names}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="176"/>
        <source>{who}  ·  revision {number}, {time}</source>
        <translation>{who}  ·  revisión {number}, {time}</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <location filename="../../ui/drafts/editor_pane.py" line="82"/>
        <source>How it goes out</source>
        <translation>Así saldrá</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_pane.py" line="135"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_pane.py" line="136"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_pane.py" line="137"/>
        <source>All revisions</source>
        <translation>Todas las revisiones</translation>
    </message>
</context>
<context>
    <name>EmptyInbox</name>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="69"/>
        <source>Nothing found</source>
        <translation>No hay nada</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="70"/>
        <source>Nothing in “{view}” answers {search}.</source>
        <translation>En «{view}» nada responde a {search}.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="75"/>
        <source>Without {term}</source>
        <translation>Sin {term}</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="79"/>
        <source>Search all open</source>
        <translation>Buscar en todas las abiertas</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="103"/>
        <source>Messages will arrive here</source>
        <translation>Aquí llegarán los mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="104"/>
        <source>Comments, mentions and questions from all your channels, in one list, in the order they come.</source>
        <translation>Comentarios, menciones y preguntas de todos tus canales, en una sola lista y por orden de llegada.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="113"/>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="115"/>
        <source>Connect a channel</source>
        <translation>Conectar un canal</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="123"/>
        <source>{channel}: looked at {time}, nothing unread.</source>
        <translation>{channel}: miró a las {time}, no hay nada sin leer.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="127"/>
        <source>Looks again at {time}.</source>
        <translation>Vuelve a mirar a las {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="136"/>
        <source>Nothing for you</source>
        <translation>Nada para ti</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="138"/>
        <source>See what nobody has</source>
        <translation>Ver lo que no tiene nadie</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="140"/>
        <source>See all open</source>
        <translation>Ver todas las abiertas</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="144"/>
        <source>Everything that is open belongs to somebody.</source>
        <translation>Todo lo abierto tiene a alguien.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="145"/>
        <source>No answer waits for a signature. What you send for sign-off stands here until it is out.</source>
        <translation>Ninguna respuesta espera firma. Lo que envíes a firmar está aquí hasta que sale.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="148"/>
        <source>Press H on a conversation to put it away until it is time.</source>
        <translation>Pulsa H en una conversación para apartarla hasta que sea su momento.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="149"/>
        <source>Conversations you mark as done with E stand here; a new message opens them again.</source>
        <translation>Aquí están las conversaciones que marcas como hechas con E; un mensaje nuevo las reabre.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="152"/>
        <source>What feeds bring without addressing you stands here. One key takes it up.</source>
        <translation>Aquí está lo que traen los blogs sin dirigirse a vosotros. Con una tecla lo hacéis vuestro.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="153"/>
        <source>Messages that name you stand here.</source>
        <translation>Aquí están los mensajes que os nombran.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="155"/>
        <source>Everything here is done.</source>
        <translation>Aquí está todo hecho.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="156"/>
        <source>Nothing here now</source>
        <translation>Nada por ahora</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="162"/>
        <source>Unassigned: {count}. Take what you can answer.</source>
        <translation>Sin asignar: {count}. Quédate lo que puedas responder.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="165"/>
        <source>The others still have {count} open.</source>
        <translation>Los demás aún tienen {count} abiertas.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="166"/>
        <source>Everything is done. New messages announce themselves above the list.</source>
        <translation>Está todo hecho. Lo nuevo se anuncia encima de la lista.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <location filename="../../ui/exports/export_card.py" line="38"/>
        <source>Files and SHA-256</source>
        <translation>Archivos y SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_card.py" line="41"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_card.py" line="84"/>
        <source>Manifest: {name}</source>
        <translation>Manifiesto: {name}</translation>
    </message>
</context>
<context>
    <name>ExportCounts</name>
    <message numerus="yes">
        <location filename="../../ui/exports/export_counts.py" line="15"/>
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exports/export_counts.py" line="19"/>
        <source>{count} row(s) written</source>
        <translation>
            <numerusform>{count} fila escrita</numerusform>
            <numerusform>{count} filas escritas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <location filename="../../ui/exports/export_form.py" line="58"/>
        <source>Choose a folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="59"/>
        <source>Everything, or for example label:lote</source>
        <translation>Todo, o por ejemplo label:lote</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="104"/>
        <source>Choose a folder first.</source>
        <translation>Elige primero una carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="119"/>
        <source>Folder for the export</source>
        <translation>Carpeta para la exportación</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="124"/>
        <source>No folder chosen yet</source>
        <translation>Sin carpeta elegida</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="137"/>
        <source>Drafts and publications are exported whole.</source>
        <translation>Los borradores y las salidas se exportan enteros.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="141"/>
        <source>The same words as in the inbox&apos;s search: from:, channel:, label:, is:, before:, after:.</source>
        <translation>Las mismas palabras que en la búsqueda de la bandeja: from:, channel:, label:, is:, before:, after:.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="151"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="168"/>
        <source>How and where</source>
        <translation>Cómo y dónde</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="169"/>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="176"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="177"/>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../../ui/exports/export_run.py" line="53"/>
        <source>Exporting {what} to {folder}</source>
        <translation>Exportando {what} a {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="7"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="8"/>
        <source>One line each: who, where, state, labels, who has it</source>
        <translation>Una línea cada una: quién, dónde, estado, etiquetas, quién la lleva</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="12"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="13"/>
        <source>Every message with its text, times and edits</source>
        <translation>Cada mensaje con su texto, sus horas y sus cambios</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="17"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="18"/>
        <source>Texts, revisions, who signed and who is missing</source>
        <translation>Textos, revisiones, quién firmó y quién falta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="22"/>
        <source>Publications</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="23"/>
        <source>What went out, when, signed by whom, and how it ended</source>
        <translation>Qué salió, cuándo, con qué firmas y cómo acabó</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="28"/>
        <source>One workbook; formulas in texts are defused.</source>
        <translation>Un libro; las fórmulas dentro de los textos quedan desactivadas.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="29"/>
        <source>Opens everywhere; formulas in texts are defused.</source>
        <translation>Se abre en todas partes; las fórmulas quedan desactivadas.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="30"/>
        <source>For programs: every value exactly as it is.</source>
        <translation>Para programas: cada valor tal como es.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_screen.py" line="42"/>
        <source>Exports</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ExportsWidget</name>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="56"/>
        <source>Nothing exported yet</source>
        <translation>Todavía no se ha exportado nada</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="57"/>
        <source>Each export appears here with its files and their SHA-256, so that others can check them.</source>
        <translation>Cada exportación aparece aquí con sus archivos y su SHA-256, para que otros puedan comprobarlos.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="74"/>
        <source>Export {what}</source>
        <translation>Exportar {what}</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="93"/>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="105"/>
        <source>Exported: {rows}.</source>
        <translation>Exportado: {rows}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="116"/>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="116"/>
        <source>Nothing was left in the folder; the workspace is untouched.</source>
        <translation>En la carpeta no ha quedado nada; el espacio sigue intacto.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="146"/>
        <source>Export now</source>
        <translation>Exportar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="159"/>
        <source>Files are written whole, read back and compared; the manifest comes last and names them all.</source>
        <translation>Los archivos se escriben enteros, se vuelven a leer y se comparan; el manifiesto va al final y los nombra todos.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="164"/>
        <source>Last exports</source>
        <translation>Últimas exportaciones</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="185"/>
        <source>Exports</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../ui/conversation/find_bar.py" line="32"/>
        <location filename="../../ui/conversation/find_bar.py" line="33"/>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/find_bar.py" line="36"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/find_bar.py" line="92"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/find_bar.py" line="95"/>
        <source>Not in what is shown</source>
        <translation>No está en lo que se ve</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="123"/>
        <source>There is a workspace in {folder} already.</source>
        <translation>Ya hay un espacio en {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="125"/>
        <source>Open it with “Open an existing workspace”, or choose another folder.</source>
        <translation>Ábrelo con «Abrir un espacio existente» o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="133"/>
        <source>Open the sample again</source>
        <translation>Abrir otra vez el ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="137"/>
        <source>The chosen folder holds other things, so it gets its own.</source>
        <translation>La carpeta elegida tiene otras cosas, así que tendrá la suya.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="149"/>
        <source>There is no workspace in {folder}.</source>
        <translation>No hay ningún espacio en {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="150"/>
        <source>Choose the folder that holds the file atalaya.db.</source>
        <translation>Elige la carpeta que contiene el archivo atalaya.db.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="165"/>
        <source>The story is played through the same services that you will use. It takes a few seconds.</source>
        <translation>La historia se representa con los mismos servicios que usarás. Tarda unos segundos.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="166"/>
        <source>Making the sample workspace</source>
        <translation>Preparando el ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="179"/>
        <source>Keys for everybody, the rule you chose, and an empty inbox.</source>
        <translation>Llaves para todos, la regla elegida y una bandeja vacía.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="180"/>
        <source>Making your workspace</source>
        <translation>Preparando tu espacio</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="273"/>
        <source>No channels yet: nothing comes in or goes out</source>
        <translation>Sin canales todavía: nada entra ni sale</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="16"/>
        <source>Still missing: somebody for {roles}.</source>
        <translation>Todavía falta alguien para {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="19"/>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="20"/>
        <source>Choose how you work.</source>
        <translation>Elige cómo trabajáis.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="21"/>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="29"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="82"/>
        <source>This computer has no keyring that could keep the passwords of your channels.</source>
        <translation>Este equipo no tiene un llavero que guarde las contraseñas de tus canales.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="84"/>
        <source>Choose a passphrase for this workspace</source>
        <translation>Elige una contraseña para este espacio</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="86"/>
        <source>A passphrase keeps them locked instead, together with the keys that sign.</source>
        <translation>En su lugar, una contraseña las guarda cerradas junto a las llaves que firman.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="92"/>
        <source>The folder cannot be used: {why}.</source>
        <translation>No se puede usar la carpeta: {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="95"/>
        <source>Nothing was made.</source>
        <translation>No se ha creado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="96"/>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="103"/>
        <source>Hidden direction controls: the text may read in another order than written.</source>
        <translation>Controles de dirección ocultos: el texto puede leerse en otro orden del escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="106"/>
        <source>Invisible characters: words may not be what they look like.</source>
        <translation>Caracteres invisibles: las palabras pueden no ser lo que parecen.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="107"/>
        <source>Letters of different alphabets in one word: it may imitate another name.</source>
        <translation>Letras de alfabetos distintos en una palabra: puede imitar otro nombre.</translation>
    </message>
</context>
<context>
    <name>GoingOutPage</name>
    <message>
        <location filename="../../ui/reviews/review_pages.py" line="83"/>
        <source>Changed since the last approved, revision {number}</source>
        <translation>Cambios desde la última firmada, revisión {number}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="56"/>
        <source>{name} wrote revision {number}</source>
        <translation>{name} escribió la revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="58"/>
        <source>{name} sent revision {number} for sign-off</source>
        <translation>{name} envió a firma la revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="60"/>
        <source>{name} signed revision {number} as {role}</source>
        <translation>{name} firmó la revisión {number} como {role}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="62"/>
        <source>{name} objects to revision {number}</source>
        <translation>{name} se opone a la revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="64"/>
        <source>{name} asked for changes to revision {number}</source>
        <translation>{name} pidió cambios en la revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="66"/>
        <source>{name} commented on revision {number}</source>
        <translation>{name} comentó la revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="77"/>
        <source>{name} withdrew the approval of revision {number}</source>
        <translation>{name} retiró su firma de la revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="79"/>
        <source>{name} lifted the objection to revision {number}</source>
        <translation>{name} levantó la oposición a la revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="81"/>
        <source>{name} no longer asks for changes to revision {number}</source>
        <translation>{name} ya no pide cambios en la revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="83"/>
        <source>{name} took revision {number} back to write on</source>
        <translation>{name} recuperó la revisión {number} para seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="85"/>
        <source>{name} took something back</source>
        <translation>{name} retiró algo</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="103"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="117"/>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="120"/>
        <source>does not count: {why}</source>
        <translation>no cuenta: {why}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../ui/channels/import_page.py" line="36"/>
        <source>Taking in a list of feeds</source>
        <translation>Incorporando una lista de feeds</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="39"/>
        <source>Not taken in</source>
        <translation>No incorporados</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="41"/>
        <source>Show the channels</source>
        <translation>Ver los canales</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="66"/>
        <source>Taking in {name}</source>
        <translation>Incorporando {name}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="67"/>
        <source>The feeds become channels; their servers are asked afterwards, one by one.</source>
        <translation>Los feeds pasan a ser canales; después se pregunta a sus servidores uno a uno.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="78"/>
        <source>Nothing was left out.</source>
        <translation>No se ha dejado nada fuera.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <location filename="../../ui/inbox/inbox_screen.py" line="49"/>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_screen.py" line="69"/>
        <source>{count} for you</source>
        <translation>{count} para ti</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/row_words.py" line="67"/>
        <source>Heard</source>
        <translation>Oída</translation>
    </message>
</context>
<context>
    <name>InboxCommands</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/inbox_commands.py" line="59"/>
        <source>for: %n selected</source>
        <translation>
            <numerusform>para: %n elegida</numerusform>
            <numerusform>para: %n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="62"/>
        <source>for: {subject}</source>
        <translation>para: {subject}</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="66"/>
        <source>Collecting from all channels</source>
        <translation>Recogiendo de todos los canales</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="82"/>
        <source>no conversation is open</source>
        <translation>no hay ninguna conversación abierta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="112"/>
        <source>Assign to me</source>
        <translation>Asignármela</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="113"/>
        <source>Pending on the customer</source>
        <translation>Pendiente del cliente</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="114"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="115"/>
        <source>Take up</source>
        <translation>Hacerla nuestra</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="116"/>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="117"/>
        <source>Mark as read or unread</source>
        <translation>Marcar como leída o sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="118"/>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="119"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="121"/>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="123"/>
        <source>Select everything in the list</source>
        <translation>Elegir todo lo de la lista</translation>
    </message>
</context>
<context>
    <name>InboxViews</name>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="47"/>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="55"/>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="63"/>
        <source>Mentions us</source>
        <translation>Nos mencionan</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="71"/>
        <source>Waiting for sign-off</source>
        <translation>Esperan firma</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="79"/>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="87"/>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="95"/>
        <source>All open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="103"/>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
</context>
<context>
    <name>InboxWidget</name>
    <message>
        <location filename="../../ui/inbox/inbox_view.py" line="245"/>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <location filename="../../ui/composing/key_line.py" line="45"/>
        <source>Passphrase of your key</source>
        <translation>Frase de paso de tu clave</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="46"/>
        <source>Your passphrase</source>
        <translation>Tu frase de paso</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="50"/>
        <source>Lock now</source>
        <translation>Cerrar ya</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="98"/>
        <location filename="../../ui/composing/key_line.py" line="132"/>
        <source>Opens your key for 5 minutes.</source>
        <translation>Abre tu clave durante 5 minutos.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="110"/>
        <source>Not the passphrase. Nothing was signed.</source>
        <translation>No es esa frase. No se ha firmado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="105"/>
        <source>Your passphrase first, then the decision.</source>
        <translation>Primero tu frase de paso; luego, la decisión.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="149"/>
        <source>Key open for {time}</source>
        <translation>Clave abierta {time}</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="43"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="57"/>
        <source>{name} signs here as {roles}.</source>
        <translation>{name} firma aquí como {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="57"/>
        <source>{name} works here.</source>
        <translation>{name} trabaja aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="65"/>
        <source>The key of this person is at another computer; the passphrase is changed there.</source>
        <translation>La llave de esta persona está en otro equipo; la contraseña se cambia allí.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="67"/>
        <source>The passphrase guards your signature. It opens your key for 5 minutes at a time.</source>
        <translation>La contraseña guarda tu firma. Abre tu llave durante 5 minutos cada vez.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="69"/>
        <source>In a practice team nobody needs a passphrase: you may be whoever you like.</source>
        <translation>En un equipo de prácticas nadie necesita contraseña: puedes ser quien quieras.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="71"/>
        <source>This computer publishes by itself what others signed, so its owner&apos;s key is guarded by the keyring or the workspace&apos;s passphrase, and by none of its own.</source>
        <translation>Este equipo publica por sí solo lo que otros firmaron, así que la llave de su dueño la guarda el llavero o la contraseña del espacio, y no una propia.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="84"/>
        <source>Type the present passphrase.</source>
        <translation>Escribe la contraseña actual.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="87"/>
        <source>The two new ones are not the same yet.</source>
        <translation>Las dos nuevas aún no son iguales.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="93"/>
        <source>Nobody can tell it to you again: note it down.</source>
        <translation>Nadie podrá decírtela otra vez: apúntala.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="117"/>
        <source>The passphrase was changed. The key itself stays the same.</source>
        <translation>La contraseña se ha cambiado. La llave sigue siendo la misma.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="120"/>
        <source>Your key</source>
        <translation>Tu llave</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="127"/>
        <source>Present passphrase</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="127"/>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="127"/>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../ui/widgets/key_sheet.py" line="75"/>
        <location filename="../../ui/widgets/key_sheet.py" line="76"/>
        <source>Find a key or a command</source>
        <translation>Busca una tecla o una orden</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/key_sheet.py" line="91"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/key_sheet.py" line="97"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/key_sheet.py" line="108"/>
        <source>Single letters are off while you type in a field. No key here collides with another.</source>
        <translation>Las letras sueltas no actúan mientras escribes en un campo. Ninguna tecla choca con otra.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="43"/>
        <location filename="../../ui/bridge/key_table.py" line="88"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="44"/>
        <location filename="../../ui/bridge/key_table.py" line="89"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="45"/>
        <source>Next unread</source>
        <translation>Siguiente sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="46"/>
        <source>Previous unread</source>
        <translation>Anterior sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="47"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="48"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="49"/>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="50"/>
        <source>Extend the selection down</source>
        <translation>Ampliar la selección hacia abajo</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="51"/>
        <source>Extend the selection up</source>
        <translation>Ampliar la selección hacia arriba</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="52"/>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="53"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="54"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="55"/>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="56"/>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="57"/>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="58"/>
        <source>Mark as unread</source>
        <translation>Marcar sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="59"/>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="60"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="61"/>
        <source>Quick label 1</source>
        <translation>Etiqueta rápida 1</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="62"/>
        <source>Quick label 2</source>
        <translation>Etiqueta rápida 2</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="63"/>
        <source>Quick label 3</source>
        <translation>Etiqueta rápida 3</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="64"/>
        <source>Quick label 4</source>
        <translation>Etiqueta rápida 4</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="65"/>
        <source>Quick label 5</source>
        <translation>Etiqueta rápida 5</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="66"/>
        <source>Quick label 6</source>
        <translation>Etiqueta rápida 6</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="67"/>
        <source>Quick label 7</source>
        <translation>Etiqueta rápida 7</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="68"/>
        <source>Quick label 8</source>
        <translation>Etiqueta rápida 8</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="69"/>
        <source>Quick label 9</source>
        <translation>Etiqueta rápida 9</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="70"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="71"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="72"/>
        <source>Find here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="73"/>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="74"/>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="75"/>
        <source>Approvals</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="76"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="77"/>
        <source>Publications</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="78"/>
        <source>Exports</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="79"/>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="80"/>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="81"/>
        <source>Collect now</source>
        <translation>Recoger ahora</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="82"/>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="83"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="84"/>
        <source>Stop all publishing</source>
        <translation>Detener todas las salidas</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="85"/>
        <source>Send, or send for sign-off</source>
        <translation>Enviar, o enviar a firma</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="86"/>
        <source>And mark as done</source>
        <translation>Y marcar como hecha</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="87"/>
        <source>Answer or internal note</source>
        <translation>Respuesta o nota interna</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="90"/>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="91"/>
        <source>Comment on a range</source>
        <translation>Comentar un fragmento</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="92"/>
        <source>Approve</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="93"/>
        <source>Request changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="94"/>
        <source>Object</source>
        <translation>Oponerse</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="46"/>
        <source>New label</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="48"/>
        <source>Add label</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="52"/>
        <source>A word or two</source>
        <translation>Una o dos palabras</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="53"/>
        <source>Name of the label</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <location filename="../../ui/first_start/language_button.py" line="21"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="168"/>
        <source>Link to the post</source>
        <translation>Enlace a la publicación</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="173"/>
        <source>It is there</source>
        <translation>Está publicada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="175"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="185"/>
        <source>Paste the link of the post, so that it can be compared.</source>
        <translation>Pega el enlace de la publicación para poder compararla.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="205"/>
        <source>This is no link: it begins with https:// and names the post.</source>
        <translation>Esto no es un enlace: empieza por https:// y lleva a la publicación.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="208"/>
        <source>Leads to {host}.</source>
        <translation>Lleva a {host}.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="211"/>
        <source>Without a link it counts as sent, but it cannot be compared.</source>
        <translation>Sin enlace cuenta como enviada, pero no se puede comparar.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../ui/inbox/list_pane.py" line="174"/>
        <source>Views and channels</source>
        <translation>Vistas y canales</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/list_pane.py" line="177"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/list_pane.py" line="178"/>
        <source>Search, or channel: label: is:</source>
        <translation>Buscar, o channel: label: is:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="216"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="216"/>
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="220"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/publications/list_pane.py" line="24"/>
        <location filename="../../ui/publications/list_pane.py" line="47"/>
        <source>Publications</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../ui/publications/list_pane.py" line="29"/>
        <source>Nothing on its way</source>
        <translation>Nada en camino</translation>
    </message>
    <message>
        <location filename="../../ui/publications/list_pane.py" line="30"/>
        <source>What is signed appears here: planned, on its way, out, and what needs you.</source>
        <translation>Aquí aparece lo firmado: planificado, en camino, publicado y lo que te necesita.</translation>
    </message>
</context>
<context>
    <name>LiveLink</name>
    <message>
        <location filename="../../ui/publications/live_link.py" line="41"/>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
</context>
<context>
    <name>LocationBar</name>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="33"/>
        <source>Everything stays on this computer, in one folder.</source>
        <translation>Todo se guarda en este equipo, en una sola carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="35"/>
        <source>Change folder</source>
        <translation>Cambiar carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="37"/>
        <location filename="../../ui/first_start/location_bar.py" line="70"/>
        <source>Open an existing workspace</source>
        <translation>Abrir un espacio existente</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="56"/>
        <source>There is no server of ours and no account to make.</source>
        <translation>No hay servidor nuestro ni cuenta que crear.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="66"/>
        <source>Folder for the workspace</source>
        <translation>Carpeta para el espacio</translation>
    </message>
</context>
<context>
    <name>LookedPage</name>
    <message>
        <location filename="../../ui/reviews/review_pages.py" line="103"/>
        <source>You see this draft as you saw it first: nothing changed since.</source>
        <translation>Ves este borrador como lo viste la primera vez: nada ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_pages.py" line="107"/>
        <source>Changed since you looked at revision {number}, {time}</source>
        <translation>Cambios desde que miraste la revisión {number}, {time}</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="30"/>
        <location filename="../../ui/preferences/looks_page.py" line="36"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="36"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="36"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="43"/>
        <source>Single letters are keys (J, K, E, …)</source>
        <translation>Las letras sueltas son atajos (J, K, E…)</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="53"/>
        <source>Holds from now on.</source>
        <translation>Vale desde ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="53"/>
        <source>Holds from the next start of Atalaya.</source>
        <translation>Vale desde el próximo inicio de Atalaya.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="83"/>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="90"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="91"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="92"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="93"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="96"/>
        <source>Switch them off if you dictate or use a screen reader. Keys with Ctrl always work; ? shows all.</source>
        <translation>Desactívalas si dictas o usas un lector de pantalla. Las teclas con Ctrl funcionan siempre; ? las muestra todas.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/main_window.py" line="148"/>
        <source>Switch person</source>
        <translation>Cambiar de persona</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py" line="164"/>
        <source>Collecting from all channels</source>
        <translation>Recogiendo de todos los canales</translation>
    </message>
</context>
<context>
    <name>MediaCards</name>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="96"/>
        <source>Images, {number} of {most}</source>
        <translation>Imágenes, {number} de {most}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="96"/>
        <source>Images, {number}</source>
        <translation>Imágenes, {number}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="109"/>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="120"/>
        <source>What is in the image, for people who do not see it</source>
        <translation>Qué hay en la imagen, para quien no la ve</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="121"/>
        <source>Alternative text of {name}</source>
        <translation>Texto alternativo de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="127"/>
        <source>No alternative text</source>
        <translation>Sin texto alternativo</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <location filename="../../ui/conversation/media_strip.py" line="69"/>
        <source>What is in the image, for people who do not see it</source>
        <translation>Qué hay en la imagen, para quien no la ve</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/media_strip.py" line="70"/>
        <source>Alternative text of {name}</source>
        <translation>Texto alternativo de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/media_strip.py" line="73"/>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/frame/menus.py" line="20"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="21"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="23"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="29"/>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="30"/>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="32"/>
        <source>C&amp;hannels</source>
        <translation>Ca&amp;nales</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="34"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="47"/>
        <source>Nothing to do here</source>
        <translation>Aquí no hay nada que hacer</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="27"/>
        <source>(edited)</source>
        <translation>(editado)</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="28"/>
        <source>(edited {time})</source>
        <translation>(editado {time})</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="35"/>
        <source>Deleted on the platform; kept here as it was ({time}).</source>
        <translation>Borrado en la plataforma; aquí se conserva como era ({time}).</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="38"/>
        <source>Not public yet: it waits for moderation on the site.</source>
        <translation>Aún no es público: espera moderación en la web.</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="40"/>
        <source>Marked as spam on the site.</source>
        <translation>Marcado como spam en la web.</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="47"/>
        <source>our own post</source>
        <translation>publicación nuestra</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="48"/>
        <source>answered by {name}</source>
        <translation>responde {name}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="57"/>
        <source>What is live is what was signed, {time}</source>
        <translation>Lo publicado es lo firmado, {time}</translation>
    </message>
</context>
<context>
    <name>MessageBars</name>
    <message>
        <location filename="../../ui/frame/message_bars.py" line="35"/>
        <source>That did not work.</source>
        <translation>No ha podido ser.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/message_bars.py" line="35"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <location filename="../../ui/conversation/message_list.py" line="72"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>MessageWidget</name>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="119"/>
        <source>Answer this message</source>
        <translation>Responder a este mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="126"/>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="166"/>
        <source>see the original</source>
        <translation>ver el original</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="175"/>
        <source>Approve comment</source>
        <translation>Aprobar el comentario</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="176"/>
        <source>Mark as spam</source>
        <translation>Marcar como spam</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <location filename="../../ui/drafts/moment_field.py" line="29"/>
        <source>{what}: day</source>
        <translation>{what}: día</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/moment_field.py" line="33"/>
        <source>{what}: time</source>
        <translation>{what}: hora</translation>
    </message>
</context>
<context>
    <name>NewItemsBar</name>
    <message>
        <location filename="../../ui/widgets/bars.py" line="125"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/bars.py" line="133"/>
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingPage</name>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="22"/>
        <source>When somebody asks for your signature, the draft opens here.</source>
        <translation>Cuando alguien pida tu firma, el borrador se abrirá aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="23"/>
        <source>How signing works here</source>
        <translation>Cómo se firma aquí</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="24"/>
        <source>You see exactly what would go out: text, images, time, and whom it answers.</source>
        <translation>Ves exactamente lo que saldría: texto, imágenes, hora y a quién responde.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="25"/>
        <source>Your signature holds for that revision alone. Any later change asks for a new one.</source>
        <translation>Tu firma vale solo para esa revisión. Cualquier cambio posterior pide otra.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="26"/>
        <source>Nothing goes out late by itself, and your approval can be withdrawn until it goes.</source>
        <translation>Nada sale tarde por sí solo, y puedes retirar tu firma hasta que salga.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="27"/>
        <source>See the drafts</source>
        <translation>Ver los borradores</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../ui/frame/opening.py" line="100"/>
        <source>It is checked and settled before it takes its place.</source>
        <translation>Se comprueba y se aclara antes de ocupar su sitio.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/opening.py" line="101"/>
        <source>Going back to the copy</source>
        <translation>Volviendo a la copia</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="56"/>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="57"/>
        <source>post</source>
        <translation>publicación</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="63"/>
        <source>when signed</source>
        <translation>al firmarse</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="65"/>
        <source>until {end}</source>
        <translation>hasta {end}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="70"/>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="85"/>
        <source>everyone</source>
        <translation>todo el mundo</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="65"/>
        <source>Channel removed</source>
        <translation>Canal eliminado</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="96"/>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="118"/>
        <source>Goes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="119"/>
        <source>Seen by</source>
        <translation>Lo ve</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="121"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="121"/>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="124"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="126"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>OwnAnswerWidget</name>
    <message>
        <location filename="../../ui/conversation/own_answer.py" line="65"/>
        <source>Written by</source>
        <translation>Escribió</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/own_answer.py" line="80"/>
        <source>Signed by</source>
        <translation>Firmaron</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../ui/publications/page.py" line="99"/>
        <source>Your answer stands in the team&apos;s records with your name and the time.</source>
        <translation>Tu respuesta queda en el registro del equipo con tu nombre y la hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/page.py" line="101"/>
        <source>If it shows up later, this page says so.</source>
        <translation>Si aparece más tarde, esta página lo dirá.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="23"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="24"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="24"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="38"/>
        <source>Search messages for “{words}”</source>
        <translation>Buscar «{words}» en los mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="89"/>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="91"/>
        <source>Anywhere</source>
        <translation>En cualquier sitio</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="96"/>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="99"/>
        <source>Nothing goes out any more, not even what is signed. It asks for a reason and can be lifted.</source>
        <translation>Ya no sale nada, ni siquiera lo firmado. Pide un motivo y se puede levantar.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="104"/>
        <source>Writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="107"/>
        <source>Esc leaves the field and keeps every word.</source>
        <translation>Esc sale del campo y guarda cada palabra.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="110"/>
        <source>Signing off</source>
        <translation>Al firmar</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="113"/>
        <source>Always a chord, never one letter. A signature is not undone; it is withdrawn by a new one.</source>
        <translation>Siempre varias teclas, nunca una letra. Una firma no se deshace: se retira con otra.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="124"/>
        <location filename="../../ui/frame/palette_entries.py" line="129"/>
        <source>Next, previous</source>
        <translation>Siguiente, anterior</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="125"/>
        <source>Next, previous unread</source>
        <translation>Siguiente, anterior sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="126"/>
        <source>Extend the selection</source>
        <translation>Ampliar la elección</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="127"/>
        <source>Quick labels, the first nine</source>
        <translation>Etiquetas rápidas, las nueve primeras</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="128"/>
        <source>Next, previous pane</source>
        <translation>Panel siguiente, anterior</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="26"/>
        <source>Passphrase of {name}</source>
        <translation>Frase de paso de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="27"/>
        <source>It unlocks the key that signs. Nothing is sent anywhere, and nothing typed so far is lost.</source>
        <translation>Abre la llave que firma. No se envía nada a ninguna parte y no se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="32"/>
        <source>Sit here</source>
        <translation>Sentarme aquí</translation>
    </message>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="37"/>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="40"/>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="41"/>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="45"/>
        <source>Try the keyring again</source>
        <translation>Probar otra vez el llavero</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="47"/>
        <source>Open for reading</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="50"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="50"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="81"/>
        <source>Type the passphrase.</source>
        <translation>Escribe la contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="84"/>
        <source>The two passphrases are not the same yet.</source>
        <translation>Las dos contraseñas aún no son iguales.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="89"/>
        <source>It is asked each time the workspace is opened. Nobody can tell it to you again: note it down.</source>
        <translation>Se pide cada vez que se abre el espacio. Nadie podrá decírtela otra vez: apúntala.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="92"/>
        <source>Create with this passphrase</source>
        <translation>Crear con esta contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="92"/>
        <source>Open the workspace</source>
        <translation>Abrir el espacio</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../ui/wording/people.py" line="6"/>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="7"/>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="8"/>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="9"/>
        <source>PR</source>
        <translation>PR</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="10"/>
        <source>Another author</source>
        <translation>Otra autora</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="11"/>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="12"/>
        <source>Customer service</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="13"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="14"/>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="15"/>
        <source>IT</source>
        <translation>Informática</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="32"/>
        <source>Add a person</source>
        <translation>Añadir a alguien</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="89"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="91"/>
        <source>Signs as</source>
        <translation>Firma como</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="93"/>
        <source>Own passphrase</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="94"/>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="95"/>
        <source>Take this person away</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="142"/>
        <source>Signs here with this passphrase; you do not need to know it.</source>
        <translation>Firma aquí con esta contraseña; no hace falta que tú la sepas.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="143"/>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="98"/>
        <source>{name} sits here now.</source>
        <translation>Ahora está {name}.</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <location filename="../../ui/composing/picture_row.py" line="83"/>
        <source>Alt: “{text}”</source>
        <translation>Alternativo: «{text}»</translation>
    </message>
    <message>
        <location filename="../../ui/composing/picture_row.py" line="86"/>
        <source>No alternative text: people who do not see it get nothing.</source>
        <translation>Sin texto alternativo: quien no la ve se queda sin nada.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/picture_row.py" line="99"/>
        <source>place and device removed</source>
        <translation>sin ubicación ni dispositivo</translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <location filename="../../ui/widgets/plain_dialog.py" line="58"/>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/plain_dialog.py" line="58"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PreferenceCounts</name>
    <message numerus="yes">
        <location filename="../../ui/preferences/preference_counts.py" line="13"/>
        <source>All %n entries hold</source>
        <translation>
            <numerusform>La única entrada es correcta</numerusform>
            <numerusform>Las %n entradas son correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/preferences/preference_counts.py" line="17"/>
        <source>%n thing(s) do not match</source>
        <translation>
            <numerusform>%n cosa no coincide</numerusform>
            <numerusform>%n cosas no coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="105"/>
        <source>Database library</source>
        <translation>Biblioteca de bases de datos</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="106"/>
        <source>Workspace</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="107"/>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="108"/>
        <source>Passwords and keys</source>
        <translation>Contraseñas y llaves</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="109"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="110"/>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="111"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="112"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="153"/>
        <source>before an update ({name})</source>
        <translation>antes de una actualización ({name})</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="154"/>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="154"/>
        <source>somebody asked for it</source>
        <translation>pedida por alguien</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_screen.py" line="42"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PreferencesWidget</name>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="75"/>
        <source>Looks and keys</source>
        <translation>Aspecto y teclas</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="76"/>
        <source>Your passphrase</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="77"/>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="78"/>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="79"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="87"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PresetCard</name>
    <message>
        <location filename="../../ui/first_start/preset_cards.py" line="68"/>
        <source>Fits</source>
        <translation>Encaja</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_cards.py" line="69"/>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="7"/>
        <source>On my own</source>
        <translation>En solitario</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="8"/>
        <source>What you send goes out by itself. You have 10 seconds to take it back.</source>
        <translation>Lo que envías sale solo. Tienes 10 segundos para retirarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="11"/>
        <source>Four eyes</source>
        <translation>Cuatro ojos</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="12"/>
        <source>Another author reads and signs everything before it goes out.</source>
        <translation>Otra persona que escribe lo lee y lo firma todo antes de que salga.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="15"/>
        <source>Legal and PR</source>
        <translation>Legal y PR</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="16"/>
        <source>Legal signs first, then PR. Who wrote something never signs it.</source>
        <translation>Primero firma Legal, después PR. Quien escribe algo nunca lo firma.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="20"/>
        <source>One person answers</source>
        <translation>Responde una sola persona</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="21"/>
        <source>there is no colleague to ask</source>
        <translation>no hay a quién preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="22"/>
        <source>A small team</source>
        <translation>Un equipo pequeño</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="23"/>
        <source>answers have to be quick</source>
        <translation>hay que responder deprisa</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="24"/>
        <source>A regulated trade</source>
        <translation>Un sector regulado</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="25"/>
        <source>statements in the name of the house</source>
        <translation>declaraciones en nombre de la casa</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="26"/>
        <source>Nobody else reads it first</source>
        <translation>Nadie más lo lee antes</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="27"/>
        <source>one&apos;s own mistakes go out</source>
        <translation>los errores propios salen</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="28"/>
        <source>Two colleagues overlook the same thing</source>
        <translation>Dos colegas pasan por alto lo mismo</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="29"/>
        <source>nothing goes out while the colleague is away</source>
        <translation>nada sale si la otra persona no está</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="30"/>
        <source>Slow answers</source>
        <translation>Respuestas lentas</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="31"/>
        <source>everything waits for two people</source>
        <translation>todo espera a dos personas</translation>
    </message>
</context>
<context>
    <name>ProgressItem</name>
    <message>
        <location filename="../../ui/widgets/progress_item.py" line="29"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_item.py" line="55"/>
        <source>cancelling…</source>
        <translation>cancelando…</translation>
    </message>
</context>
<context>
    <name>PublicationCounts</name>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="13"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n te necesita</numerusform>
            <numerusform>%n te necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="17"/>
        <source>We looked for it on the profile %n time(s) without finding it.</source>
        <translation>
            <numerusform>La hemos buscado una vez en el perfil sin encontrarla.</numerusform>
            <numerusform>La hemos buscado %n veces en el perfil sin encontrarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="21"/>
        <source>{unknown} of %n unknown</source>
        <translation>
            <numerusform>{unknown} de %n sin saber</numerusform>
            <numerusform>{unknown} de %n sin saber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="25"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <location filename="../../ui/publications/answers.py" line="44"/>
        <source>It is there</source>
        <translation>Está publicada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="46"/>
        <source>It counts as sent; we take its link and compare it with what was signed.</source>
        <translation>La damos por enviada, tomamos su enlace y la comparamos con lo firmado.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="57"/>
        <source>It is not there, sign again</source>
        <translation>No está, firmar otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="59"/>
        <source>Its signatures no longer hold. It goes back for sign-off and is sent once when signed.</source>
        <translation>Sus firmas ya no valen. Vuelve a firmarse y se envía una sola vez.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="63"/>
        <source>We send it again, just once.</source>
        <translation>La enviamos otra vez, una sola.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="66"/>
        <source>It is not there, send</source>
        <translation>No está, enviarla</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="79"/>
        <source>The signature of {name} still holds.</source>
        <translation>La firma de {name} sigue valiendo.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="80"/>
        <source>All {count} signatures still hold.</source>
        <translation>Las {count} firmas siguen valiendo.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="87"/>
        <source>Drop it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="89"/>
        <source>It is never sent. Its text and what happened stay here to read.</source>
        <translation>No se envía nunca. El texto y lo ocurrido se quedan aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="97"/>
        <source>Choose a new time</source>
        <translation>Elegir otra hora</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="99"/>
        <source>Opens the draft. With its new time it is signed again.</source>
        <translation>Abre el borrador. Con la hora nueva se firma otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="101"/>
        <source>It goes out late, once, as it was signed.</source>
        <translation>Sale tarde, una sola vez, tal como se firmó.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="107"/>
        <source>Send it now</source>
        <translation>Enviarla ahora</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="120"/>
        <location filename="../../ui/publications/answers.py" line="152"/>
        <source>Edit the draft</source>
        <translation>Editar el borrador</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="122"/>
        <source>Opens the draft beside the comment as it reads now. It is signed again.</source>
        <translation>Abre el borrador junto al comentario tal como está. Se firma otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="127"/>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="129"/>
        <source>It is decided once more; when the obstacle is gone, it goes out.</source>
        <translation>Se decide otra vez; si ya no hay obstáculo, sale.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="142"/>
        <source>Read the conversation</source>
        <translation>Leer la conversación</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="144"/>
        <source>Shows what was written meanwhile. Nothing is decided by looking.</source>
        <translation>Muestra lo escrito mientras tanto. Mirar no decide nada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="154"/>
        <source>Opens the draft. What you change is signed again before it goes out.</source>
        <translation>Abre el borrador. Lo que cambies se firma otra vez antes de salir.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="162"/>
        <source>Send it again</source>
        <translation>Enviarla otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="164"/>
        <source>The same text, once more. Useful when the obstacle on the platform is gone.</source>
        <translation>El mismo texto, una vez más. Sirve si en la plataforma ya no hay obstáculo.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="173"/>
        <source>It stays gone there. Your name stands beside that in the record.</source>
        <translation>Allí queda borrada. En el registro consta tu nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="175"/>
        <source>It stays as it is there. Your name stands beside that in the record.</source>
        <translation>Allí queda como está. En el registro consta tu nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="177"/>
        <source>Leave it so</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="177"/>
        <source>Accept the difference</source>
        <translation>Aceptar la diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="187"/>
        <source>Connect {channel} again</source>
        <translation>Reconectar {channel}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="188"/>
        <source>Its password or permission is no longer accepted. Afterwards it goes on by itself.</source>
        <translation>Su contraseña o permiso ya no vale. Después sigue sola.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="196"/>
        <source>It goes back to your drafts; nothing was sent.</source>
        <translation>Vuelve a tus borradores; no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="197"/>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="201"/>
        <source>It stays here, signed, and does not go out until the stop is lifted.</source>
        <translation>Se queda aquí, firmada, y no sale hasta que se levante la detención.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="202"/>
        <source>Stop it</source>
        <translation>Detenerla</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="209"/>
        <source>{name} or an administrator ({admins}) can lift it.</source>
        <translation>{name} o la administración ({admins}) pueden levantarla.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="213"/>
        <source>Lift the stop</source>
        <translation>Levantar la detención</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="215"/>
        <source>It goes out as signed, unless its time has passed.</source>
        <translation>Sale como se firmó, salvo que se haya pasado su hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="224"/>
        <source>Signed by {names}</source>
        <translation>Firmada por {names}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="39"/>
        <source>From what was signed to what stands there</source>
        <translation>De lo firmado a lo que hay allí</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="89"/>
        <source>{channel} says</source>
        <translation>{channel} dice</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="56"/>
        <source>Is it on {channel} already? Only you can see it</source>
        <translation>¿Está ya en {channel}? Solo tú puedes verlo</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="59"/>
        <source>This workspace was restored from a copy, so nobody here knows what went out afterwards. It may be out, and it may not.</source>
        <translation>Este espacio se restauró de una copia, así que aquí nadie sabe qué salió después. Puede que esté publicada y puede que no.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="68"/>
        <source>{channel} sometimes shows things late, though.</source>
        <translation>Pero {channel} a veces tarda en mostrarlas.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="70"/>
        <location filename="../../ui/publications/headlines.py" line="88"/>
        <source>We do not repeat it on our own.</source>
        <translation>No la repetiremos por nuestra cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="75"/>
        <source>We sent it {time} and {channel} did not answer. It may be out, and it may not.</source>
        <translation>La enviamos {time} y {channel} no contestó. Puede que esté publicada y puede que no.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="84"/>
        <source>We are looking whether it went out</source>
        <translation>Estamos mirando si salió</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="86"/>
        <source>We look for it on the profile until {time}. If it is not found, we ask you.</source>
        <translation>La buscamos en el perfil hasta las {time}. Si no aparece, te preguntamos.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="94"/>
        <source>Its time passed before it could go out</source>
        <translation>Se pasó su hora antes de poder salir</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="95"/>
        <source>Nothing goes out late by itself.</source>
        <translation>Nada sale tarde por su cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="97"/>
        <source>{channel} refused it</source>
        <translation>{channel} la rechazó</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="98"/>
        <source>The request arrived and was turned down. What {channel} says stands below.</source>
        <translation>La petición llegó y se rechazó. Debajo está lo que dice {channel}.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="99"/>
        <source>It was not published.</source>
        <translation>No se ha publicado.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="101"/>
        <source>{channel} accepted it, but it is not to be seen there</source>
        <translation>{channel} la aceptó, pero allí no se ve</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="102"/>
        <source>We read it back three times. It may be hidden, held or deleted on the platform.</source>
        <translation>La hemos buscado tres veces. Puede estar oculta, retenida o borrada en la plataforma.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="105"/>
        <source>We do not send it a second time.</source>
        <translation>No la enviamos una segunda vez.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="106"/>
        <source>What stands there is not what was signed</source>
        <translation>Lo publicado no es lo firmado</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="107"/>
        <source>It went out as signed. Read back, it says something else: {channel} changed it, or somebody there.</source>
        <translation>Salió como se firmó. Al leerla dice otra cosa: la cambió {channel} o alguien allí.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="111"/>
        <source>We change nothing on the platform.</source>
        <translation>En la plataforma no cambiamos nada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="116"/>
        <source>It should have gone out {time}. This computer was off or offline then, or the last signature came later.</source>
        <translation>Tenía que salir {time}. Este equipo estaba apagado o sin conexión, o la última firma llegó después.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="129"/>
        <source>Goes out in {seconds} s</source>
        <translation>Sale en {seconds} s</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="130"/>
        <source>Until then it can still be taken back or stopped.</source>
        <translation>Hasta entonces se puede retirar o detener.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="132"/>
        <source>Goes out {time}</source>
        <translation>Sale {time}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="134"/>
        <source>It is signed and goes out by itself when its time comes. Until then it can be stopped.</source>
        <translation>Está firmada y sale sola cuando llegue su hora. Hasta entonces se puede detener.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="139"/>
        <source>It is going out now</source>
        <translation>Está saliendo</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="141"/>
        <location filename="../../ui/publications/ways_out.py" line="23"/>
        <source>It is out</source>
        <translation>Está publicada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="142"/>
        <source>We read it back and compare it with what was signed.</source>
        <translation>La leemos y la comparamos con lo firmado.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="152"/>
        <source>{name} accepted {time} that it differs from what was signed.</source>
        <translation>{name} aceptó {time} que difiere de lo firmado.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="154"/>
        <source>It is out, with a difference</source>
        <translation>Está publicada, con una diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="156"/>
        <source>It is out, the same as signed</source>
        <translation>Está publicada, igual a lo firmado</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="158"/>
        <source>Compared {time} with what readers see there.</source>
        <translation>Comparada {time} con lo que ven los lectores.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="160"/>
        <source>Read back {time} and compared word by word.</source>
        <translation>Leída {time} y comparada palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/look_words.py" line="28"/>
        <source>Look at the profile:</source>
        <translation>Mira el perfil:</translation>
    </message>
    <message>
        <location filename="../../ui/publications/look_words.py" line="30"/>
        <source>Look at the profile of {name} on {channel}:</source>
        <translation>Mira el perfil de {name} en {channel}:</translation>
    </message>
    <message>
        <location filename="../../ui/publications/look_words.py" line="33"/>
        <source>look for “{words}” between {time} and now.</source>
        <translation>busca «{words}» entre las {time} y ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="73"/>
        <source>Recorded: it is there.</source>
        <translation>Anotado: está publicada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="74"/>
        <source>Recorded: it is decided once more and sent.</source>
        <translation>Anotado: se decide otra vez y se envía.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="75"/>
        <source>Dropped. It is never sent.</source>
        <translation>Descartada. No se envía nunca.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="78"/>
        <source>Recorded: the difference is accepted.</source>
        <translation>Anotado: se acepta la diferencia.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="89"/>
        <source>No browser opened this address.</source>
        <translation>Ningún navegador ha abierto esta dirección.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="93"/>
        <source>Taken back: it is among your drafts again.</source>
        <translation>Retirada: está otra vez entre tus borradores.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="101"/>
        <source>Stopped. It stays here until the stop is lifted.</source>
        <translation>Detenida. Se queda aquí hasta que se levante la detención.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="109"/>
        <source>The stop is lifted.</source>
        <translation>La detención se ha levantado.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="78"/>
        <source>Need you</source>
        <translation>Te necesitan</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="79"/>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="80"/>
        <source>Planned</source>
        <translation>Planificadas</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="81"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="82"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="89"/>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="144"/>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="56"/>
        <source>Looking whether it went out</source>
        <translation>Mirando si salió</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="83"/>
        <source>the comment was edited</source>
        <translation>el comentario se editó</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="84"/>
        <source>the comment is gone</source>
        <translation>el comentario ya no está</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="85"/>
        <source>already answered</source>
        <translation>ya se respondió</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="86"/>
        <source>nobody publishes here yet</source>
        <translation>nadie publica aquí todavía</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="87"/>
        <source>another workstation publishes</source>
        <translation>publica otro equipo</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="88"/>
        <source>practice team</source>
        <translation>equipo de prácticas</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publications_screen.py" line="42"/>
        <source>Publications</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="51"/>
        <source>It waits for {who}.</source>
        <translation>Espera a {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="14"/>
        <source>Why we ask</source>
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="15"/>
        <source>How it goes out</source>
        <translation>Cómo sale</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="23"/>
        <source>What was right at its time may be wrong later, so somebody chooses again. The signatures were for that time.</source>
        <translation>Lo que era acertado a su hora puede no serlo después, así que alguien vuelve a elegir. Las firmas eran para esa hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="28"/>
        <source>Everything is checked once more just before it goes out: signatures, stops, and the message it answers.</source>
        <translation>Justo antes de salir se comprueba todo otra vez: firmas, detenciones y el mensaje al que responde.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="33"/>
        <source>A refusal is an answer. It is not tried again by itself, because the same words would be refused again.</source>
        <translation>Un rechazo es una respuesta. No se repite sola, porque las mismas palabras se rechazarían otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="38"/>
        <source>Everything that goes out is read back and compared with what was signed. Only a person can say whether the difference matters.</source>
        <translation>Todo lo que sale se vuelve a leer y se compara con lo firmado. Solo una persona puede decir si la diferencia importa.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="47"/>
        <source>A restored copy does not know what was sent after it was made. If we sent it again, it could go out twice.</source>
        <translation>Una copia restaurada no sabe qué se envió después de hacerla. Si la repitiéramos, podría salir dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="60"/>
        <source>{channel} recognises a repeated post by a mark of ours and shows it once, so a lost answer is repeated safely.</source>
        <translation>{channel} reconoce un envío repetido por una marca nuestra y lo muestra una vez: sin respuesta, se repite sin riesgo.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="66"/>
        <source>{channel} takes a post hidden first and shows it in a second step, so a lost answer is looked up and never doubled.</source>
        <translation>{channel} recibe primero la entrada oculta y la muestra en un segundo paso: sin respuesta, se mira y nunca se duplica.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="72"/>
        <source>{channel} replaces what stood there, so a lost answer is repeated safely.</source>
        <translation>{channel} sustituye lo que había, así que sin respuesta se repite sin riesgo.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="76"/>
        <source>{channel} lets nobody mark a post to recognise it later. If we repeated it without looking, it could go out twice.</source>
        <translation>{channel} no deja marcar un envío para reconocerlo después. Si lo repitiéramos sin mirar, podría salir dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="82"/>
        <source>{channel} lets nobody look up what was sent. If we repeated it, it could go out twice.</source>
        <translation>{channel} no deja mirar qué se envió. Si lo repitiéramos, podría salir dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="94"/>
        <source>All others go out as planned.</source>
        <translation>Las demás salidas siguen su hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="95"/>
        <source>This one does not run away: it waits for you here.</source>
        <translation>Esta no caduca: te espera aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="96"/>
        <source>Everybody who works here sees the same.</source>
        <translation>Quien trabaja aquí ve lo mismo que tú.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="22"/>
        <source>It was accepted. We read it back as soon as we can.</source>
        <translation>Se aceptó. La leemos en cuanto podamos.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="25"/>
        <source>{channel} has to be connected again</source>
        <translation>Hay que reconectar {channel}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="26"/>
        <source>It is signed and waits. Once the channel is connected, it goes out unless its time passed.</source>
        <translation>Está firmada y espera. Cuando se reconecte el canal, sale, salvo que se pase su hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="30"/>
        <source>It waits for the network</source>
        <translation>Espera conexión</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="31"/>
        <source>It is signed; nothing has left yet. It is tried again by itself.</source>
        <translation>Está firmada; aún no ha salido nada. Se vuelve a intentar sola.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="36"/>
        <source>If its time passes meanwhile, it asks and does not go out late.</source>
        <translation>Si mientras tanto se pasa su hora, pregunta y no sale tarde.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="44"/>
        <source>{name} stopped it</source>
        <translation>{name} la ha detenido</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="45"/>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="46"/>
        <source>It stays signed and does not go out until the stop is lifted.</source>
        <translation>Sigue firmada y no sale hasta que se levante la detención.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="53"/>
        <source>It was not sent.</source>
        <translation>No se ha enviado.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="55"/>
        <source>The comment was edited after the answer was signed</source>
        <translation>El comentario se editó después de firmar la respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="56"/>
        <source>Just before sending it was read again. Does the answer still fit?</source>
        <translation>Justo antes de enviar se ha vuelto a leer. ¿Sigue encajando la respuesta?</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="59"/>
        <source>The comment that it answers is gone</source>
        <translation>El comentario al que responde ya no está</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="60"/>
        <source>Just before sending it was looked for on the platform.</source>
        <translation>Justo antes de enviar se ha buscado en la plataforma.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="62"/>
        <source>Somebody of us answered meanwhile</source>
        <translation>Alguien del equipo ya ha respondido</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="64"/>
        <source>It may not go out now</source>
        <translation>Ahora no puede salir</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="74"/>
        <source>{name} dropped it</source>
        <translation>{name} la descartó</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="77"/>
        <source>{time}: it was never sent again. The record keeps what happened.</source>
        <translation>{time}: no se volvió a enviar. El registro guarda lo ocurrido.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="80"/>
        <source>It was taken back before it went out</source>
        <translation>Se retiró antes de salir</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="81"/>
        <source>Another revision took its place.</source>
        <translation>Otra revisión ocupó su lugar.</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="31"/>
        <source>Drafts that wait for a signature</source>
        <translation>Borradores que esperan firma</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="32"/>
        <source>Approvals</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="38"/>
        <source>See what waits for others</source>
        <translation>Ver lo que espera a otras personas</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="68"/>
        <source>Nobody else waits either.</source>
        <translation>Tampoco espera nadie más.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="69"/>
        <source>What only you can sign appears here, the most urgent first.</source>
        <translation>Aquí aparece lo que puedes firmar, lo más urgente primero.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="70"/>
        <source>Nothing waits for you</source>
        <translation>Nada te espera</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="72"/>
        <source>Drafts that wait for somebody else&apos;s signature appear here.</source>
        <translation>Aquí aparecen los borradores que esperan la firma de otra persona.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="73"/>
        <source>Nothing waits for others</source>
        <translation>Nada espera a otras personas</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="75"/>
        <source>What you signed appears here until long after it went out.</source>
        <translation>Aquí queda lo que firmaste, también mucho después de salir.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="76"/>
        <source>You have not signed anything yet</source>
        <translation>Aún no has firmado nada</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="79"/>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="79"/>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="79"/>
        <source>Signed</source>
        <translation>Firmadas</translation>
    </message>
</context>
<context>
    <name>QuotedMessage</name>
    <message>
        <location filename="../../ui/composing/quoted_message.py" line="40"/>
        <source>The message that this answers is not here any more.</source>
        <translation>El mensaje al que responde ya no está aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/quoted_message.py" line="50"/>
        <source>It was taken away on its platform meanwhile.</source>
        <translation>Entretanto lo han quitado de su plataforma.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/quoted_message.py" line="58"/>
        <source>In answer to {name}</source>
        <translation>En respuesta a {name}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../ui/widgets/rail.py" line="132"/>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <location filename="../../ui/reviews/reason_form.py" line="38"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/reason_form.py" line="40"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/reason_form.py" line="81"/>
        <source>Say why first: people act on your reason.</source>
        <translation>Primero di por qué: otras personas actúan según tu motivo.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../ui/wording/reasons.py" line="103"/>
        <source>Something went wrong in the program itself ({name}).</source>
        <translation>Algo ha fallado en el propio programa ({name}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons.py" line="106"/>
        <source>Nothing you wrote is lost.</source>
        <translation>No se pierde nada de lo que has escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons.py" line="107"/>
        <source>Do it again; the details are in the log.</source>
        <translation>Repítelo; los detalles están en el registro técnico.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons.py" line="114"/>
        <source>Something happened that has no words yet ({code}).</source>
        <translation>Ha pasado algo que aún no tiene palabras ({code}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="8"/>
        <source>{url} is not a web address that can be used.</source>
        <translation>{url} no es una dirección web que se pueda usar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="9"/>
        <source>That is not a web address that can be used.</source>
        <translation>Esa no es una dirección web que se pueda usar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="11"/>
        <source>{host} was asked for on a port that is not for web pages ({port}). Nothing was sent.</source>
        <translation>{host} usa un puerto que no es para páginas web ({port}). No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="14"/>
        <source>{host} was not found. Is the address right, and is this computer online?</source>
        <translation>No se encuentra {host}. ¿Está bien escrita la dirección y hay conexión?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="17"/>
        <source>{host} is not a public address. If it is a site of your own network, allow that for this channel.</source>
        <translation>{host} no es una dirección pública. Si es un sitio de tu propia red, permítelo para este canal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="20"/>
        <source>{host} refuses connections. It may be down; it is tried again.</source>
        <translation>{host} rechaza las conexiones. Puede estar caído; se vuelve a intentar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="23"/>
        <source>{host} could not be reached. It is tried again.</source>
        <translation>No se ha llegado a {host}. Se vuelve a intentar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="24"/>
        <source>{host} broke the connection off.</source>
        <translation>{host} ha cortado la conexión.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="25"/>
        <source>The encryption of {host} does not hold: its certificate is wrong or has run out. Nothing was sent.</source>
        <translation>El cifrado de {host} no es de fiar: su certificado es incorrecto o ha caducado. No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="29"/>
        <source>{host} did not answer in time.</source>
        <translation>{host} no ha contestado a tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="30"/>
        <source>There was no answer in time.</source>
        <translation>No ha habido respuesta a tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="32"/>
        <source>This network&apos;s proxy did not let us through to {host}.</source>
        <translation>El proxy de esta red no ha dejado llegar a {host}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="33"/>
        <source>{host} sends us in circles.</source>
        <translation>{host} nos manda de un sitio a otro sin fin.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="34"/>
        <source>{host} answers with more than is safe to read.</source>
        <translation>{host} responde con más de lo que es seguro leer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="35"/>
        <source>The answer of {host} is broken.</source>
        <translation>La respuesta de {host} está rota.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="36"/>
        <source>{host} asked us to wait. It is tried again by itself.</source>
        <translation>{host} nos pide esperar. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="38"/>
        <source>{host} says that there is nothing at this address.</source>
        <translation>{host} dice que no hay nada en esa dirección.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="39"/>
        <source>There is nothing like that here.</source>
        <translation>Aquí no hay nada así.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="42"/>
        <source>{host} says that this is gone for good.</source>
        <translation>{host} dice que esto ya no existe.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="43"/>
        <source>This is gone for good.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="46"/>
        <source>{host} limits how often it may be asked. It is tried again by itself.</source>
        <translation>{host} limita cuántas veces se le puede preguntar. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="47"/>
        <source>The server limits how often it may be asked.</source>
        <translation>El servidor limita cuántas veces se le puede preguntar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="50"/>
        <source>{host} is not available right now ({status}).</source>
        <translation>{host} no está disponible ahora ({status}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="51"/>
        <source>The server is not available right now.</source>
        <translation>El servidor no está disponible ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="54"/>
        <source>{host} has a fault of its own ({status}).</source>
        <translation>{host} tiene un fallo propio ({status}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="55"/>
        <source>The server has a fault of its own.</source>
        <translation>El servidor tiene un fallo propio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="58"/>
        <source>{host} gave an unexpected answer ({status}).</source>
        <translation>{host} ha dado una respuesta inesperada ({status}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="59"/>
        <source>The server gave an unexpected answer.</source>
        <translation>El servidor ha dado una respuesta inesperada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="61"/>
        <source>What came took too long to read safely and was left out.</source>
        <translation>Lo recibido tardaba demasiado en leerse con seguridad y se ha dejado fuera.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="62"/>
        <source>What came needs too much memory to read safely and was left out.</source>
        <translation>Lo recibido pide demasiada memoria para leerse con seguridad y se ha dejado fuera.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="65"/>
        <source>What came made its reader fall over and was left out. Nothing else was touched.</source>
        <translation>Lo recibido ha hecho caer a su lector y se ha dejado fuera. No se ha tocado nada más.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="68"/>
        <source>What came cannot be read.</source>
        <translation>Lo recibido no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="71"/>
        <source>{host} no longer accepts the password or token. Connect it again; messages that came before are safe.</source>
        <translation>{host} ya no acepta la contraseña o el permiso. Reconéctalo; los mensajes anteriores están a salvo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="75"/>
        <source>The password or token is no longer accepted. Connect it again.</source>
        <translation>La contraseña o el permiso ya no valen. Reconéctalo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="78"/>
        <source>There is no password stored for {host}. Connect it again.</source>
        <translation>No hay contraseña guardada para {host}. Reconéctalo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="79"/>
        <source>There is no password stored. Connect it again.</source>
        <translation>No hay contraseña guardada. Reconéctalo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="83"/>
        <source>{url} answers, but with something that is no feed.</source>
        <translation>{url} responde, pero con algo que no es un feed.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="84"/>
        <source>It answers, but with something that is no feed.</source>
        <translation>Responde, pero con algo que no es un feed.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="86"/>
        <source>No feed was found at {url}, nor in the usual places of that site.</source>
        <translation>No se ha encontrado ningún feed en {url} ni en los sitios habituales de esa web.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="87"/>
        <source>The comments of {feeds} entries could not be read this time. They are tried again.</source>
        <translation>Esta vez no se han podido leer los comentarios de {feeds} entradas. Se vuelve a intentar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="90"/>
        <source>everything in the feed was new: some entries may have passed unseen</source>
        <translation>todo lo del feed era nuevo: pueden haberse escapado entradas</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="93"/>
        <source>That file is no list of feeds (OPML).</source>
        <translation>Ese archivo no es una lista de feeds (OPML).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="94"/>
        <source>Line {line} names a feed but cannot be read.</source>
        <translation>La línea {line} nombra un feed, pero no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="95"/>
        <source>It points to another list; import that one by itself.</source>
        <translation>Apunta a otra lista; impórtala aparte.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="96"/>
        <source>It names a website but no feed.</source>
        <translation>Nombra una web, pero ningún feed.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="99"/>
        <source>{field} is missing.</source>
        <translation>Falta {field}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="100"/>
        <source>Something is missing in the form.</source>
        <translation>Falta algo en el formulario.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="102"/>
        <source>It is connected already: {title}.</source>
        <translation>Ya está conectado: {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="103"/>
        <source>That leads to another account ({found} on {server}). Add it as a channel of its own.</source>
        <translation>Eso lleva a otra cuenta ({found} en {server}). Añádela como otro canal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="107"/>
        <source>It answers and has something new: {items}.</source>
        <translation>Responde y tiene novedades: {items}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="108"/>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="110"/>
        <source>There is no such kind of channel: {kind}.</source>
        <translation>No existe esa clase de canal: {kind}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="111"/>
        <location filename="../../ui/wording/reasons_channels.py" line="112"/>
        <source>This channel is not here any more.</source>
        <translation>Este canal ya no está.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="113"/>
        <source>Nothing can go out on this kind of channel.</source>
        <translation>Por esta clase de canal no puede salir nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="114"/>
        <source>Messages cannot be moderated on this kind of channel.</source>
        <translation>En esta clase de canal no se pueden moderar mensajes.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="115"/>
        <source>The channel is paused.</source>
        <translation>El canal está en pausa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="116"/>
        <source>Its server says that this source ended for good.</source>
        <translation>Su servidor dice que esta fuente se ha acabado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="117"/>
        <source>Collecting failed by a fault of ours ({detail}). What came before is safe; it is tried again.</source>
        <translation>La recogida ha fallado por culpa nuestra ({detail}). Lo anterior está a salvo; se vuelve a intentar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="122"/>
        <source>No WordPress answers at {url}.</source>
        <translation>En {url} no responde ningún WordPress.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="123"/>
        <source>No WordPress answers there.</source>
        <translation>Ahí no responde ningún WordPress.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="125"/>
        <source>{host} did not accept the password and offers no application passwords: the site is too old, has them switched off, or is not on https.</source>
        <translation>{host} no ha aceptado la contraseña y no ofrece contraseñas de aplicación: la web es antigua, las tiene apagadas o no usa https.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="130"/>
        <source>{host} speaks only http: your password would travel unprotected. Nothing was sent.</source>
        <translation>{host} solo habla http: tu contraseña viajaría sin proteger. No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="134"/>
        <source>{host} refused it and says: {message}</source>
        <translation>{host} lo ha rechazado y dice: {message}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="135"/>
        <source>{host} refused it ({api_code}).</source>
        <translation>{host} lo ha rechazado ({api_code}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="136"/>
        <source>The channel refused it.</source>
        <translation>El canal lo ha rechazado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="138"/>
        <source>{host} keeps our answer for moderation: nobody sees it yet. Approve it on the site.</source>
        <translation>{host} retiene nuestra respuesta para moderarla: nadie la ve todavía. Apruébala en la web.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="141"/>
        <source>{host} did not publish it ({status}): the account may not publish there.</source>
        <translation>{host} no lo ha publicado ({status}): la cuenta no puede publicar allí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="145"/>
        <source>The prepared post was deleted on {host} before it was shown.</source>
        <translation>La entrada preparada se ha borrado en {host} antes de mostrarse.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="146"/>
        <source>The prepared post was deleted before it was shown.</source>
        <translation>La entrada preparada se ha borrado antes de mostrarse.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="148"/>
        <source>Only comments can be moderated.</source>
        <translation>Solo se pueden moderar comentarios.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="149"/>
        <source>{host} put another state than the one we asked for ({status}).</source>
        <translation>{host} ha puesto otro estado que el pedido ({status}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="150"/>
        <source>The channel does not offer this for this message.</source>
        <translation>El canal no ofrece esto para este mensaje.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="151"/>
        <source>The site answered something that no WordPress says.</source>
        <translation>La web ha respondido algo que ningún WordPress dice.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="153"/>
        <source>{host} says that the same comment stands there already.</source>
        <translation>{host} dice que ya hay un comentario igual.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="154"/>
        <source>The same comment stands there already.</source>
        <translation>Ya hay un comentario igual.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="157"/>
        <source>There is no practice scenario {scenario}.</source>
        <translation>No existe el escenario de prácticas {scenario}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="158"/>
        <source>The practice scenario {scenario} cannot be read.</source>
        <translation>El escenario de prácticas {scenario} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="159"/>
        <source>The practice scenario has no account {account}. It has: {accounts}.</source>
        <translation>El escenario de prácticas no tiene la cuenta {account}. Tiene: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="162"/>
        <source>The practice channel does not play this class: {class}.</source>
        <translation>El canal de prácticas no hace esta clase: {class}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="163"/>
        <source>Another program holds the practice network. Try again in a moment.</source>
        <translation>Otro programa tiene ocupada la red de prácticas. Inténtalo en un momento.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="166"/>
        <source>The practice network cannot be written to ({cause}).</source>
        <translation>No se puede escribir en la red de prácticas ({cause}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="170"/>
        <source>{path} could not be read ({why}).</source>
        <translation>No se ha podido leer {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="171"/>
        <source>Nothing was taken in.</source>
        <translation>No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="172"/>
        <source>Choose another file, or ask who may read it.</source>
        <translation>Elige otro archivo o pregunta quién puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="175"/>
        <source>{path} could not be written ({why}).</source>
        <translation>No se ha podido escribir {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="176"/>
        <source>The workspace is untouched; nothing unfinished stands there.</source>
        <translation>El espacio sigue intacto; allí no queda nada a medias.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="177"/>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="6"/>
        <source>Cancelled: nothing was left in the folder.</source>
        <translation>Cancelada: no ha quedado nada en la carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="7"/>
        <source>The search is not understood (from character {start}).</source>
        <translation>La búsqueda no se entiende (desde el carácter {start}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="8"/>
        <source>Only messages and conversations can be searched before they are exported.</source>
        <translation>Solo se puede buscar antes de exportar en mensajes y conversaciones.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="14"/>
        <source>The folder {folder} is not there.</source>
        <translation>La carpeta {folder} no está.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="15"/>
        <location filename="../../ui/wording/reasons_exports.py" line="20"/>
        <location filename="../../ui/wording/reasons_exports.py" line="25"/>
        <location filename="../../ui/wording/reasons_exports.py" line="30"/>
        <location filename="../../ui/wording/reasons_exports.py" line="35"/>
        <location filename="../../ui/wording/reasons_exports.py" line="40"/>
        <location filename="../../ui/wording/reasons_exports.py" line="45"/>
        <location filename="../../ui/wording/reasons_exports.py" line="50"/>
        <location filename="../../ui/wording/reasons_exports.py" line="55"/>
        <location filename="../../ui/wording/reasons_exports.py" line="60"/>
        <location filename="../../ui/wording/reasons_exports.py" line="65"/>
        <location filename="../../ui/wording/reasons_exports.py" line="70"/>
        <location filename="../../ui/wording/reasons_exports.py" line="75"/>
        <location filename="../../ui/wording/reasons_exports.py" line="80"/>
        <source>Nothing unfinished stands in the folder; the workspace is untouched.</source>
        <translation>En la carpeta no queda nada a medias; el espacio sigue intacto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="16"/>
        <source>Is the drive connected? Connect it, or choose another folder.</source>
        <translation>¿Está conectada la unidad? Conéctala o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="19"/>
        <source>{folder} is no folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="21"/>
        <source>Choose a folder.</source>
        <translation>Elige una carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="24"/>
        <source>{folder} only points to another folder ({target}).</source>
        <translation>{folder} solo apunta a otra carpeta ({target}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="26"/>
        <source>Choose the real folder.</source>
        <translation>Elige la carpeta real.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="29"/>
        <source>The drive is full.</source>
        <translation>La unidad está llena.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="31"/>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libera espacio en ella o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="34"/>
        <source>The drive can only be read.</source>
        <translation>La unidad es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="36"/>
        <source>Choose a folder where you may write.</source>
        <translation>Elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="39"/>
        <source>The drive went away while it was being written to.</source>
        <translation>La unidad se ha desconectado mientras se escribía.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="41"/>
        <source>Connect it again and export once more.</source>
        <translation>Conéctala y exporta otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="44"/>
        <source>Another drive or folder stands in the place of {folder} now.</source>
        <translation>En el lugar de {folder} hay ahora otra unidad o carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="46"/>
        <source>Look at what is connected there, then choose the folder again.</source>
        <translation>Mira qué hay conectado y elige la carpeta otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="49"/>
        <source>You may not write in {folder}.</source>
        <translation>No tienes permiso para escribir en {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="51"/>
        <source>Ask who runs the drive, or choose another folder.</source>
        <translation>Pregunta a quien lleva la unidad o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="54"/>
        <source>Another program holds a file in {folder}.</source>
        <translation>Otro programa tiene abierto un archivo en {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="56"/>
        <source>Close it there and export once more.</source>
        <translation>Ciérralo allí y exporta otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="59"/>
        <source>The path of {folder} is too long for this drive.</source>
        <translation>La ruta de {folder} es demasiado larga para esta unidad.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="61"/>
        <source>Choose a folder with a shorter path.</source>
        <translation>Elige una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="64"/>
        <source>The drive did not keep what was written to it.</source>
        <translation>La unidad no ha conservado lo que se escribió.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="66"/>
        <source>Do not trust this drive: choose another one.</source>
        <translation>No te fíes de esta unidad: elige otra.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="69"/>
        <source>The drive reports an error ({errno}).</source>
        <translation>La unidad avisa de un error ({errno}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="71"/>
        <source>Check the drive, or choose another folder.</source>
        <translation>Revisa la unidad o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="74"/>
        <source>This computer has no room for the temporary file.</source>
        <translation>En este equipo no cabe el archivo temporal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="76"/>
        <source>Free some space on this computer and export once more.</source>
        <translation>Libera espacio en este equipo y exporta otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="79"/>
        <source>The temporary file could not be written on this computer ({errno}).</source>
        <translation>No se ha podido escribir el archivo temporal en este equipo ({errno}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="81"/>
        <source>Check this computer&apos;s disk and export once more.</source>
        <translation>Revisa el disco de este equipo y exporta otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="84"/>
        <source>The export is complete, but its entry for the records could not be kept.</source>
        <translation>La exportación está completa, pero no se ha podido guardar su entrada en el registro.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="85"/>
        <source>The files in the folder are whole.</source>
        <translation>Los archivos de la carpeta están enteros.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="86"/>
        <source>Export again, so that the records say so.</source>
        <translation>Exporta otra vez para que conste.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="6"/>
        <source>Passwords and keys are open and guarded.</source>
        <translation>Las contraseñas y llaves están abiertas y guardadas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="7"/>
        <source>A passphrase needs at least {minimum} characters.</source>
        <translation>Una contraseña necesita al menos {minimum} caracteres.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="8"/>
        <source>The signing key is not at this workstation.</source>
        <translation>La llave de firma no está en este puesto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="9"/>
        <source>Five minutes are over: type your passphrase again to sign.</source>
        <translation>Han pasado cinco minutos: escribe otra vez tu contraseña para firmar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="10"/>
        <source>This key needs its passphrase.</source>
        <translation>Esta llave necesita su contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="11"/>
        <source>That is not the passphrase of this key. Nothing was signed.</source>
        <translation>Esa no es la contraseña de esta llave. No se ha firmado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="12"/>
        <source>Your own passphrase needs at least {minimum} characters.</source>
        <translation>Tu contraseña necesita al menos {minimum} caracteres.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="16"/>
        <source>No system keyring answers on this computer.</source>
        <translation>En este equipo no responde ningún llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="17"/>
        <source>Reading goes on. What is stored stays locked and safe.</source>
        <translation>Se puede seguir leyendo. Lo guardado sigue cerrado y a salvo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="18"/>
        <source>Start the keyring of your desktop, or open the workspace with its passphrase.</source>
        <translation>Inicia el llavero de tu escritorio o abre el espacio con su contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="21"/>
        <source>The system keyring is locked.</source>
        <translation>El llavero del sistema está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="22"/>
        <source>Reading and drafting go on; nothing is lost.</source>
        <translation>Se puede leer y redactar; no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="23"/>
        <source>Unlock the keyring, then try again.</source>
        <translation>Desbloquea el llavero e inténtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="27"/>
        <source>The system keyring answered with an error ({cause}).</source>
        <translation>El llavero del sistema ha respondido con un error ({cause}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="28"/>
        <source>The system keyring answered with an error.</source>
        <translation>El llavero del sistema ha respondido con un error.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="30"/>
        <source>What is stored stays locked and safe.</source>
        <translation>Lo guardado sigue cerrado y a salvo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="31"/>
        <source>Restart the keyring or the computer, then try again.</source>
        <translation>Reinicia el llavero o el equipo e inténtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="34"/>
        <source>The key of this workspace is not in this computer&apos;s keyring: it was made on another computer or by another user.</source>
        <translation>La llave de este espacio no está en el llavero de este equipo: se hizo en otro equipo o con otro usuario.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="39"/>
        <source>Nothing was deleted; messages and drafts are still in it.</source>
        <translation>No se ha borrado nada; los mensajes y borradores siguen dentro.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="40"/>
        <source>Open it where it was made, or make a new workspace here and type the passwords again.</source>
        <translation>Ábrelo donde se hizo, o crea aquí un espacio nuevo y escribe otra vez las contraseñas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="45"/>
        <source>The passwords and keys of this workspace are guarded by a passphrase.</source>
        <translation>Las contraseñas y llaves de este espacio las guarda una contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="46"/>
        <source>They stay locked until you type it.</source>
        <translation>Siguen cerradas hasta que la escribas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="47"/>
        <source>Type the passphrase of the workspace.</source>
        <translation>Escribe la contraseña del espacio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="50"/>
        <source>That passphrase does not open this workspace.</source>
        <translation>Esa contraseña no abre este espacio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="51"/>
        <source>Nothing was changed, and you may try as often as you like.</source>
        <translation>No ha cambiado nada y puedes intentarlo cuantas veces quieras.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="52"/>
        <source>Mind capital letters and the keyboard&apos;s language, and type it again.</source>
        <translation>Fíjate en las mayúsculas y el idioma del teclado y escríbela otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="55"/>
        <source>{file} of this workspace cannot be read.</source>
        <translation>No se puede leer {file} de este espacio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="56"/>
        <source>It was left as it is; messages and drafts are untouched.</source>
        <translation>Se ha dejado como está; los mensajes y borradores siguen intactos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="57"/>
        <source>Put the file back from a backup of the folder, then try again.</source>
        <translation>Recupera el archivo de una copia de la carpeta e inténtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="60"/>
        <source>{file} could not be read or written.</source>
        <translation>No se ha podido leer o escribir {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="61"/>
        <source>What was there before is untouched.</source>
        <translation>Lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="62"/>
        <source>Is the disk full or read-only? Then try again.</source>
        <translation>¿Está el disco lleno o protegido? Después, inténtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="65"/>
        <source>One stored password cannot be opened any more.</source>
        <translation>Una contraseña guardada ya no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="66"/>
        <source>Everything else is safe.</source>
        <translation>Todo lo demás está a salvo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="67"/>
        <source>Connect that channel again and type its password.</source>
        <translation>Reconecta ese canal y escribe su contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="70"/>
        <source>The note of how far this computer had signed cannot be read.</source>
        <translation>No se puede leer la nota de hasta dónde había firmado este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="71"/>
        <source>Messages and drafts are untouched.</source>
        <translation>Los mensajes y borradores siguen intactos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="72"/>
        <source>Look at the publications before you send anything: this may be an older copy.</source>
        <translation>Mira las salidas antes de enviar nada: puede ser una copia antigua.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="75"/>
        <source>The database is older than what this computer had already signed.</source>
        <translation>La base de datos es más antigua que lo que este equipo ya había firmado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="76"/>
        <source>Nothing goes out by itself.</source>
        <translation>Nada sale solo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="77"/>
        <source>Was a backup restored? Look at each publication that asks.</source>
        <translation>¿Se ha restaurado una copia? Mira cada salida que pregunte.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="7"/>
        <source>Checked once more and armed</source>
        <translation>Comprobada otra vez y lista para salir</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="8"/>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="9"/>
        <source>The channel accepted it</source>
        <translation>El canal la ha aceptado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="10"/>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="11"/>
        <source>The program ended in the middle of sending</source>
        <translation>El programa se cerró a mitad del envío</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="12"/>
        <source>Looked for on the profile: found</source>
        <translation>Buscada en el perfil: está</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="13"/>
        <source>Looked for on the profile: not there</source>
        <translation>Buscada en el perfil: no está</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="14"/>
        <source>It came back among the collected messages: it is out</source>
        <translation>Ha vuelto entre lo recogido: está publicada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="15"/>
        <source>Read back: the same as approved</source>
        <translation>Leída otra vez: igual a lo firmado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="16"/>
        <source>Read back as readers see it: the same as approved</source>
        <translation>Leída como la ven los lectores: igual a lo firmado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="17"/>
        <source>Read back: not the same as approved</source>
        <translation>Leída otra vez: no es igual a lo firmado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="18"/>
        <source>Accepted, but not to be seen yet</source>
        <translation>Aceptada, pero todavía no se ve</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="19"/>
        <source>The channel accepted it, but it is not to be seen there.</source>
        <translation>El canal la aceptó, pero allí no se ve.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="20"/>
        <source>Its time passed before it could go out</source>
        <translation>Se pasó su hora antes de poder salir</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="21"/>
        <source>Taken back: it is no longer signed</source>
        <translation>Retirada: ya no está firmada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="22"/>
        <source>{person} says: it is there</source>
        <translation>{person} dice: está publicada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="23"/>
        <source>{person} says: it is not there, send</source>
        <translation>{person} dice: no está, enviarla</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="24"/>
        <source>{person} dropped it</source>
        <translation>{person} la ha descartado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="25"/>
        <source>{person} accepted the difference</source>
        <translation>{person} ha aceptado la diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="27"/>
        <source>It waits for the network and is tried again by itself.</source>
        <translation>Espera conexión y se vuelve a intentar sola.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="28"/>
        <source>It waits until the channel is connected again.</source>
        <translation>Espera a que se reconecte el canal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="29"/>
        <source>We are still looking for it on the profile.</source>
        <translation>Todavía la buscamos en el perfil.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="30"/>
        <source>We look for it on the profile as soon as the network is back.</source>
        <translation>La buscaremos en el perfil en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="33"/>
        <source>We look for it on the profile as soon as the channel is connected again.</source>
        <translation>La buscaremos en el perfil cuando se reconecte el canal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="37"/>
        <source>It does not ask anybody any more: somebody answered, or it was found.</source>
        <translation>Ya no pregunta a nadie: alguien ha contestado o se ha encontrado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="40"/>
        <source>This answer does not fit how it stands now. Nothing was changed.</source>
        <translation>Esta respuesta no encaja con su estado actual. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="43"/>
        <source>There is no such publication.</source>
        <translation>No existe esa salida.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="45"/>
        <source>It is not yours to sign.</source>
        <translation>No te toca firmarla.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="46"/>
        <source>Then it waits for {roles}.</source>
        <translation>Después espera a {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="47"/>
        <source>Then it goes out: {at}.</source>
        <translation>Después sale: {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="48"/>
        <source>Then it goes out after {seconds} s.</source>
        <translation>Después sale a los {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="49"/>
        <source>It is the last signature, but it is held back.</source>
        <translation>Es la última firma, pero está retenida.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="7"/>
        <source>Entries before it are missing.</source>
        <translation>Faltan entradas anteriores.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="8"/>
        <source>It does not follow from the entry before it.</source>
        <translation>No encaja con la entrada anterior.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="9"/>
        <source>It stands before an entry that was signed earlier.</source>
        <translation>Está delante de una entrada firmada antes.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="10"/>
        <source>It was signed under rules that are not here.</source>
        <translation>Se firmó con unas reglas que no están aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="11"/>
        <source>It belongs to another team.</source>
        <translation>Es de otro equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="12"/>
        <source>It was signed at a workstation that does not belong to the team.</source>
        <translation>Se firmó en un puesto que no es del equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="13"/>
        <source>It was signed after its key had been withdrawn.</source>
        <translation>Se firmó después de retirar su llave.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="14"/>
        <source>It stands after the point where two histories part.</source>
        <translation>Está después del punto en que se separan dos historias.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="15"/>
        <source>It is signed as something else ({type}).</source>
        <translation>Está firmada como otra cosa ({type}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="16"/>
        <source>It was not signed by the workstation that it names.</source>
        <translation>No la firmó el puesto que nombra.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="17"/>
        <source>What the list says of entry {seq} is not what was signed.</source>
        <translation>Lo que dice la lista de la entrada {seq} no es lo firmado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="18"/>
        <source>A signed document does not have the form that it should ({path}).</source>
        <translation>Un documento firmado no tiene la forma debida ({path}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="22"/>
        <source>It is larger than anything that may be signed.</source>
        <translation>Es mayor que lo que se puede firmar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="23"/>
        <source>A part of its envelope is written wrongly ({member}).</source>
        <translation>Una parte de su sobre está mal escrita ({member}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="24"/>
        <source>Its envelope is of a kind nobody knows ({type}).</source>
        <translation>Su sobre es de una clase desconocida ({type}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="25"/>
        <source>It carries too many signatures, or none.</source>
        <translation>Lleva demasiadas firmas, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="26"/>
        <source>The same key signed it twice.</source>
        <translation>La misma llave la firmó dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="27"/>
        <source>The name of a key in it is written wrongly.</source>
        <translation>El nombre de una llave está mal escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="28"/>
        <source>It was signed with a key that nobody here knows.</source>
        <translation>Se firmó con una llave que aquí nadie conoce.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="29"/>
        <source>A key in it is not the one that its name says.</source>
        <translation>Una llave no es la que dice su nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="30"/>
        <source>Its signature does not fit: it was changed after it was signed.</source>
        <translation>Su firma no encaja: se cambió después de firmarla.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="33"/>
        <source>What was signed cannot be read ({cause}).</source>
        <translation>Lo firmado no se puede leer ({cause}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="34"/>
        <source>This key signed it already.</source>
        <translation>Esta llave ya la firmó.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="35"/>
        <source>It is no request to join ({type}).</source>
        <translation>No es una petición para entrar ({type}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="36"/>
        <source>The request to join does not fit what was expected ({member}).</source>
        <translation>La petición para entrar no encaja con lo esperado ({member}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="40"/>
        <source>A key has the wrong length.</source>
        <translation>Una llave tiene una longitud incorrecta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="41"/>
        <source>A key is written in a way that is not allowed.</source>
        <translation>Una llave está escrita de una forma no permitida.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="42"/>
        <source>A key is no real key.</source>
        <translation>Una llave no es una llave de verdad.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="43"/>
        <source>A key is of a weak kind that may not be trusted.</source>
        <translation>Una llave es de una clase débil que no es de fiar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="44"/>
        <source>A key is of a doubtful kind that may not be trusted.</source>
        <translation>Una llave es de una clase dudosa que no es de fiar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="46"/>
        <source>The document is too large.</source>
        <translation>El documento es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="47"/>
        <source>The document is not written in UTF-8.</source>
        <translation>El documento no está en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="48"/>
        <source>The document breaks off or is written wrongly (at {position}).</source>
        <translation>El documento se corta o está mal escrito (en {position}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="49"/>
        <source>The document is nested too deeply.</source>
        <translation>El documento está demasiado anidado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="50"/>
        <source>The document names {member} twice.</source>
        <translation>El documento nombra {member} dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="51"/>
        <source>The document holds a number that is too large.</source>
        <translation>El documento tiene un número demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="52"/>
        <source>The document holds a broken number.</source>
        <translation>El documento tiene un número con decimales.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="53"/>
        <source>The document holds something that is no number ({name}).</source>
        <translation>El documento tiene algo que no es un número ({name}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="54"/>
        <source>The document holds half a character.</source>
        <translation>El documento tiene medio carácter.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="55"/>
        <source>The document is not of the kind that is signed.</source>
        <translation>El documento no es de la clase que se firma.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="56"/>
        <source>The document lacks {member}.</source>
        <translation>Al documento le falta {member}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="57"/>
        <source>The document says something nobody knows ({member}).</source>
        <translation>El documento dice algo desconocido ({member}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="59"/>
        <source>Version {version} of the rules does not follow the one before it ({expected} is next).</source>
        <translation>La versión {version} de las reglas no sigue a la anterior (toca la {expected}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="62"/>
        <source>The first version of the rules is missing.</source>
        <translation>Falta la primera versión de las reglas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="63"/>
        <source>The rules ask {k} of {admins} administrators to sign; at least {least} have to.</source>
        <translation>Las reglas piden la firma de {k} de {admins} administradores; tienen que ser al menos {least}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="66"/>
        <source>An administrator in the rules is no longer active.</source>
        <translation>Un administrador de las reglas ya no está activo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="67"/>
        <source>A workstation in the rules belongs to nobody.</source>
        <translation>Un puesto de las reglas no es de nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="68"/>
        <source>{name} is not active in the rules but still has roles.</source>
        <translation>{name} no está activa en las reglas, pero aún tiene papeles.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="71"/>
        <source>The rules date a role of {name} wrongly.</source>
        <translation>Las reglas fechan mal un papel de {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="72"/>
        <source>Two rules have the same name.</source>
        <translation>Dos reglas tienen el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="73"/>
        <source>A withdrawn workstation does not say up to where it counts.</source>
        <translation>Un puesto retirado no dice hasta dónde cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="74"/>
        <source>An account is given to a workstation that does not belong to the team.</source>
        <translation>Una cuenta está asignada a un puesto que no es del equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="77"/>
        <source>A practice team stays one, and a real team too.</source>
        <translation>Un equipo de prácticas sigue siéndolo, y uno real también.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="78"/>
        <source>A workstation in the rules was changed afterwards.</source>
        <translation>Un puesto de las reglas se ha cambiado después.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="79"/>
        <source>A withdrawn workstation was put back.</source>
        <translation>Se ha repuesto un puesto retirado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="80"/>
        <source>{name} disappeared from the rules.</source>
        <translation>{name} ha desaparecido de las reglas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="81"/>
        <source>The count of hand-overs of an account does not fit.</source>
        <translation>La cuenta de relevos de una cuenta no encaja.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="82"/>
        <source>What stands in the place of the rules is something else.</source>
        <translation>En el lugar de las reglas hay otra cosa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="7"/>
        <source>There are two versions of the team&apos;s rules. Nothing goes out until the administrators settle it.</source>
        <translation>Hay dos versiones de las reglas del equipo. No sale nada hasta que administración lo resuelva.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="10"/>
        <source>The team&apos;s rules ran out ({at}). An administrator has to renew them.</source>
        <translation>Las reglas del equipo caducaron ({at}). Administración tiene que renovarlas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="13"/>
        <source>Entries are missing from the team&apos;s records. Nothing goes out until they are back.</source>
        <translation>Faltan entradas en los registros del equipo. No sale nada hasta que vuelvan.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="16"/>
        <source>Somebody uses a newer version of this program. Update before anything goes out.</source>
        <translation>Alguien usa una versión más nueva del programa. Actualiza antes de que salga nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="19"/>
        <source>This is a practice team: it can publish on practice channels only.</source>
        <translation>Es un equipo de prácticas: solo puede publicar en canales de prácticas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="22"/>
        <source>Nobody publishes this account yet. {admins} can sign that.</source>
        <translation>Nadie publica aún en esta cuenta. Puede firmarlo {admins}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="23"/>
        <source>{name} publishes this account, from {host}.</source>
        <translation>Esta cuenta la publica {name}, desde {host}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="24"/>
        <source>{name}, who publishes this account from {host}, is no longer active.</source>
        <translation>{name}, que publica esta cuenta desde {host}, ya no está en activo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="27"/>
        <source>A newer revision stands: {head}.</source>
        <translation>Hay una revisión más nueva: la {head}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="28"/>
        <source>The signed text is not here, so it cannot go out.</source>
        <translation>El texto firmado no está aquí, así que no puede salir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="29"/>
        <source>An image of this draft is not here, so it cannot go out.</source>
        <translation>Falta una imagen de este borrador, así que no puede salir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="30"/>
        <source>It was discarded.</source>
        <translation>Se descartó.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="31"/>
        <source>It went out already.</source>
        <translation>Ya salió.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="32"/>
        <source>It was dropped: it does not go out any more.</source>
        <translation>Se desechó: ya no sale.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="33"/>
        <source>Another answer of ours to this message went out meanwhile ({at}).</source>
        <translation>Entretanto salió otra respuesta nuestra a este mensaje ({at}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="36"/>
        <source>It waits for {role}: {candidates}.</source>
        <translation>Espera a {role}: {candidates}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="37"/>
        <source>{name} objects.</source>
        <translation>{name} se opone.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="38"/>
        <source>{name} stopped it.</source>
        <translation>{name} lo detuvo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="39"/>
        <source>Its time has not come: {at}.</source>
        <translation>Aún no es su hora: {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="40"/>
        <source>Its time has passed ({at}). It never goes out late: choose a new time.</source>
        <translation>Se le pasó la hora ({at}). Nunca sale tarde: elige otra.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="44"/>
        <source>No team was founded in this workspace yet.</source>
        <translation>En este espacio aún no hay equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="45"/>
        <source>The key of {name} is locked. Type the passphrase first.</source>
        <translation>La clave de {name} está cerrada. Escribe primero su frase de paso.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="46"/>
        <source>{name} signs at another workstation: the key is not here.</source>
        <translation>{name} firma en otro puesto: su clave no está aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="47"/>
        <source>That is not the passphrase of {name}. Nothing was signed.</source>
        <translation>Esa no es la frase de paso de {name}. No se ha firmado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="48"/>
        <source>{name} is no longer in the team.</source>
        <translation>{name} ya no está en el equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="49"/>
        <source>There is no such person.</source>
        <translation>No existe esa persona.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="50"/>
        <source>There is no such way of working: {name}.</source>
        <translation>No existe esa forma de trabajar: {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="52"/>
        <source>This way of working needs somebody else as {roles}.</source>
        <translation>Esta forma de trabajar necesita a otra persona como {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="53"/>
        <source>This way of working is for one person alone.</source>
        <translation>Esta forma de trabajar es para una sola persona.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="54"/>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="55"/>
        <source>Two people have the same name: {names}.</source>
        <translation>Dos personas tienen el mismo nombre: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="56"/>
        <source>This workspace has a team already.</source>
        <translation>Este espacio ya tiene equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="57"/>
        <source>{name} is no administrator. {admins} can do this.</source>
        <translation>{name} no es de administración. Puede hacerlo {admins}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="58"/>
        <source>Signed, but {missing} must sign as well before it holds.</source>
        <translation>Firmado, pero para que valga falta la firma de {missing}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="59"/>
        <source>There is no change of the rules to sign.</source>
        <translation>No hay ningún cambio de reglas por firmar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="60"/>
        <source>The team&apos;s rules cannot be read (version {version}). Nothing goes out; restore the last backup.</source>
        <translation>No se pueden leer las reglas del equipo (versión {version}). No sale nada; restaura la última copia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="64"/>
        <source>An entry of the records was damaged.</source>
        <translation>Una entrada de los registros está dañada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="65"/>
        <source>An entry of the records does not fit and is not counted.</source>
        <translation>Una entrada de los registros no encaja y no cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="66"/>
        <source>A workstation wrote two histories. One of them is not counted.</source>
        <translation>Un puesto escribió dos historias. Una de ellas no cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="67"/>
        <source>A signed summary of the records does not match them ({at}).</source>
        <translation>Un resumen firmado no coincide con los registros ({at}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="68"/>
        <source>A kept text is not the one that was signed (revision {revision}).</source>
        <translation>Un texto guardado no es el que se firmó (revisión {revision}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="71"/>
        <source>The list shows a draft otherwise than the records say.</source>
        <translation>La lista muestra un borrador de otra manera que los registros.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="72"/>
        <source>The workspace is older than what this computer remembers of it.</source>
        <translation>El espacio es más antiguo de lo que recuerda este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="7"/>
        <source>There is nothing to send yet: write something or add an image.</source>
        <translation>Aún no hay nada que enviar: escribe algo o añade una imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="8"/>
        <source>There is a control character in the text ({character}). Take it out.</source>
        <translation>Hay un carácter de control en el texto ({character}). Quítalo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="11"/>
        <source>The text is too long: {length} of {limit}.</source>
        <translation>El texto es demasiado largo: {length} de {limit}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="12"/>
        <source>A post here needs a title.</source>
        <translation>Aquí una publicación necesita título.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="13"/>
        <source>This channel shows no title: nobody will read it.</source>
        <translation>Este canal no muestra títulos: nadie lo leerá.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="14"/>
        <source>The channel was removed. The text is safe; choose another one.</source>
        <translation>El canal se eliminó. El texto está a salvo; elige otro.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="15"/>
        <source>Nothing can be posted on this channel.</source>
        <translation>En este canal no se puede publicar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="16"/>
        <source>Nothing can be answered on this channel.</source>
        <translation>En este canal no se puede responder.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="17"/>
        <source>It is not clear which message this answers.</source>
        <translation>No está claro a qué mensaje responde.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="18"/>
        <source>A post answers nobody, but this one names a message.</source>
        <translation>Una publicación no responde a nadie, pero esta nombra un mensaje.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="19"/>
        <source>The message that this answers is gone.</source>
        <translation>El mensaje al que responde ya no está.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="20"/>
        <source>The message that this answers was changed meanwhile. Read it again before answering.</source>
        <translation>El mensaje al que responde cambió entretanto. Vuelve a leerlo antes de responder.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="23"/>
        <source>The message that this answers came in on another account.</source>
        <translation>El mensaje al que responde llegó por otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="26"/>
        <source>The time it may go out ends before it begins.</source>
        <translation>El plazo de salida acaba antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="27"/>
        <source>Its time has passed: {at}. Choose another one.</source>
        <translation>Se le pasó la hora: {at}. Elige otra.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="28"/>
        <source>Its time is too far away: approvals given now would have run out by then ({until}).</source>
        <translation>Su hora queda demasiado lejos: las firmas de ahora habrían caducado ({until}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="31"/>
        <source>Too many images: {count} of {limit}.</source>
        <translation>Demasiadas imágenes: {count} de {limit}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="32"/>
        <source>{name} cannot go out here: the channel takes {allowed}.</source>
        <translation>{name} no puede salir aquí: el canal admite {allowed}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="33"/>
        <source>{name} is too large for this channel ({size} of {limit} bytes).</source>
        <translation>{name} es demasiado grande para este canal ({size} de {limit} bytes).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="34"/>
        <source>{name} has no alternative text for people who do not see it.</source>
        <translation>{name} no tiene texto alternativo para quien no la ve.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="35"/>
        <source>No rule of the team covers this, so nothing may go out. Ask an administrator.</source>
        <translation>Ninguna regla del equipo cubre esto, así que no puede salir. Pregunta a administración.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="38"/>
        <source>There is a hidden direction control ({detail}): everybody who signs has to acknowledge it.</source>
        <translation>Hay un control de dirección oculto ({detail}): quien firma tiene que confirmarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="41"/>
        <source>There is an invisible character ({detail}): everybody who signs has to acknowledge it.</source>
        <translation>Hay un carácter invisible ({detail}): quien firma tiene que confirmarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="44"/>
        <source>One word mixes alphabets ({detail}): everybody who signs has to acknowledge it.</source>
        <translation>Una palabra mezcla alfabetos ({detail}): quien firma tiene que confirmarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="48"/>
        <source>The text holds half a character that cannot be stored. Type it again.</source>
        <translation>El texto contiene medio carácter que no se puede guardar. Escríbelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="51"/>
        <source>This draft has ended: nothing about it can be changed any more.</source>
        <translation>Este borrador ha terminado: ya no se puede cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="52"/>
        <source>It is on its way out, or nobody knows whether it went out. Settle that in Publications first.</source>
        <translation>Está saliendo, o nadie sabe si salió. Resuélvelo primero en Salidas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="55"/>
        <source>Two people changed it at once. Save one text in the place of both.</source>
        <translation>Dos personas lo cambiaron a la vez. Guarda un solo texto en lugar de ambos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="56"/>
        <source>It is already with those who sign.</source>
        <translation>Ya lo tienen quienes firman.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="57"/>
        <source>There is nothing of yours to take back.</source>
        <translation>No hay nada tuyo que retirar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="58"/>
        <source>Nobody of the team can sign this as {role}.</source>
        <translation>Nadie del equipo puede firmar esto como {role}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="59"/>
        <source>{name} has too many pixels to be cleaned safely. Make it smaller.</source>
        <translation>{name} tiene demasiados píxeles para limpiarla con seguridad. Hazla más pequeña.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="62"/>
        <source>{name} is not an image that can be cleaned. Use {allowed}.</source>
        <translation>{name} no es una imagen que se pueda limpiar. Usa {allowed}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="63"/>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} no se puede leer como imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="64"/>
        <source>The image could not be stored. Nothing else is lost; is the disk full?</source>
        <translation>No se pudo guardar la imagen. No se ha perdido nada más; ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="67"/>
        <source>There is no such draft.</source>
        <translation>No existe ese borrador.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="68"/>
        <source>There is no revision {number}.</source>
        <translation>No existe la revisión {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="69"/>
        <source>This message is not here any more.</source>
        <translation>Este mensaje ya no está aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="70"/>
        <source>An image of this draft is not here any more.</source>
        <translation>Una imagen de este borrador ya no está aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="71"/>
        <source>There is no such signature.</source>
        <translation>No existe esa firma.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="72"/>
        <source>This stop was already lifted.</source>
        <translation>Esta detención ya se levantó.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="74"/>
        <source>It changed while you were reading: revision {revision} stands now. Nothing was signed; read it again.</source>
        <translation>Cambió mientras leías: ahora está la revisión {revision}. No se ha firmado nada; vuelve a leerla.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="78"/>
        <source>{name} has not sent it for sign-off.</source>
        <translation>{name} no lo ha enviado a firma.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="79"/>
        <source>{name} asked for changes; it is with its author.</source>
        <translation>{name} pidió cambios; lo tiene quien lo escribe.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="80"/>
        <source>What hides in the text was not acknowledged.</source>
        <translation>No se ha confirmado lo que esconde el texto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="81"/>
        <source>Who wrote it cannot sign it.</source>
        <translation>Quien lo escribe no puede firmarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="82"/>
        <source>Who sent it for sign-off cannot sign it.</source>
        <translation>Quien lo envía a firma no puede firmarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="83"/>
        <source>Who publishes it cannot sign it.</source>
        <translation>Quien lo publica no puede firmarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="84"/>
        <source>The rule does not ask for {role}.</source>
        <translation>La regla no pide a {role}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="85"/>
        <source>{name} does not sign as {role}.</source>
        <translation>{name} no firma como {role}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="86"/>
        <source>{role} signs later. It waits for {waits_for} first.</source>
        <translation>{role} firma después. Antes espera a {waits_for}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="87"/>
        <source>One person counts once, and {name} has signed already.</source>
        <translation>Cada persona cuenta una vez, y {name} ya ha firmado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="88"/>
        <source>Enough people have signed as {role}.</source>
        <translation>Ya ha firmado bastante gente como {role}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="89"/>
        <source>Everybody has signed.</source>
        <translation>Han firmado todos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="90"/>
        <source>Say why first.</source>
        <translation>Primero di por qué.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="91"/>
        <source>These words are not in the text any more.</source>
        <translation>Esas palabras ya no están en el texto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="92"/>
        <source>{name} signed this; nobody else can take it back.</source>
        <translation>Lo firmó {name}; nadie más puede retirarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="93"/>
        <source>It was taken back already.</source>
        <translation>Ya se había retirado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="94"/>
        <source>Nobody objects any more.</source>
        <translation>Ya no se opone nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="95"/>
        <source>Only these people can lift the objection: {names}.</source>
        <translation>Solo pueden levantar la oposición: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="96"/>
        <source>Only these people can lift the stop: {names}.</source>
        <translation>Solo pueden levantar la detención: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="98"/>
        <source>the text was changed afterwards</source>
        <translation>el texto cambió después</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="99"/>
        <source>it was withdrawn</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="100"/>
        <source>the rule asks for something else now</source>
        <translation>la regla ahora pide otra cosa</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="101"/>
        <source>the key no longer counts</source>
        <translation>la clave ya no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="102"/>
        <source>they no longer sign as {role}</source>
        <translation>ya no firma como {role}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="103"/>
        <source>they did not sign as {role} then</source>
        <translation>entonces no firmaba como {role}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="104"/>
        <source>it would last longer than the rule allows</source>
        <translation>duraría más de lo que permite la regla</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="105"/>
        <source>it ran out ({at})</source>
        <translation>caducó ({at})</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="106"/>
        <source>an earlier signature is missing</source>
        <translation>falta una firma anterior</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="7"/>
        <source>The database library is {version}.</source>
        <translation>La biblioteca de bases de datos es la {version}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="8"/>
        <source>The workspace lies in {path} and can be written to.</source>
        <translation>El espacio está en {path} y se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="9"/>
        <source>{bytes} are free on its disk.</source>
        <translation>Quedan {bytes} libres en su disco.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="10"/>
        <source>The clock goes right: {now}.</source>
        <translation>El reloj va bien: {now}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="11"/>
        <source>The clock of this computer is behind: something here was signed at {newest}. Set the clock before anything goes out.</source>
        <translation>El reloj de este equipo va atrasado: aquí hay algo firmado en {newest}. Ponlo en hora antes de que salga nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="16"/>
        <source>The window&apos;s library is installed.</source>
        <translation>La biblioteca de la ventana está instalada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="17"/>
        <source>The window&apos;s library (PySide6) is missing. Everything also works with atalayactl.</source>
        <translation>Falta la biblioteca de la ventana (PySide6). Todo funciona también con atalayactl.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="20"/>
        <source>All channels answer ({count}).</source>
        <translation>Todos los canales responden ({count}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="21"/>
        <source>These channels need you: {titles}. Look at Channels.</source>
        <translation>Estos canales te necesitan: {titles}. Mira en Canales.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="23"/>
        <source>This conversation is not here any more.</source>
        <translation>Esta conversación ya no está.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="24"/>
        <source>There is no such entry in the records.</source>
        <translation>No existe esa entrada en el registro.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="25"/>
        <source>It is too late to undo this.</source>
        <translation>Ya es tarde para deshacerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="26"/>
        <source>An id needs at least {least} characters.</source>
        <translation>Un identificador necesita al menos {least} caracteres.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="27"/>
        <source>Several things begin with {prefix}. Give more of the id.</source>
        <translation>Varias cosas empiezan por {prefix}. Escribe más del identificador.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="28"/>
        <source>Several drafts begin with {prefix}. Give more of the id.</source>
        <translation>Varios borradores empiezan por {prefix}. Escribe más del identificador.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="29"/>
        <source>A kept revision of a draft cannot be read any more. Nothing of it goes out; restore the last backup to get it back.</source>
        <translation>Una revisión guardada de un borrador ya no se puede leer. No sale nada de ella; restaura la última copia para recuperarla.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="34"/>
        <source>The list changed meanwhile. It is read again from the beginning.</source>
        <translation>La lista ha cambiado mientras tanto. Se lee otra vez desde el principio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="36"/>
        <source>Choose a time that is still to come.</source>
        <translation>Elige una hora que esté por llegar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="37"/>
        <source>A label needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="38"/>
        <source>There is nothing in the note yet.</source>
        <translation>La nota todavía está vacía.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="40"/>
        <source>The search is too long.</source>
        <translation>La búsqueda es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="42"/>
        <source>There is no such word for searching. Did you mean {suggestion}?</source>
        <translation>No existe esa palabra para buscar. ¿Querías decir {suggestion}?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="43"/>
        <source>There is no such word for searching.</source>
        <translation>No existe esa palabra para buscar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="46"/>
        <source>That cannot be searched for. Did you mean {suggestion}?</source>
        <translation>Eso no se puede buscar. ¿Querías decir {suggestion}?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="47"/>
        <source>That cannot be searched for.</source>
        <translation>Eso no se puede buscar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="50"/>
        <source>Something is missing after the colon, for example {suggestion}.</source>
        <translation>Falta algo después de los dos puntos, por ejemplo {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="51"/>
        <source>Something is missing after the colon.</source>
        <translation>Falta algo después de los dos puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="54"/>
        <source>That is no date. Write it like {suggestion}.</source>
        <translation>Eso no es una fecha. Escríbela así: {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="55"/>
        <source>That is no date.</source>
        <translation>Eso no es una fecha.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="57"/>
        <source>A quotation mark is missing at the end.</source>
        <translation>Faltan las comillas del final.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="58"/>
        <source>There is no letter or figure to search for.</source>
        <translation>No hay ninguna letra ni cifra que buscar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="59"/>
        <source>Nothing was put back from a copy.</source>
        <translation>No se ha repuesto nada de una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="60"/>
        <source>Not compared with what was signed, because the vault is closed.</source>
        <translation>Sin comparar con lo firmado, porque la caja está cerrada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="7"/>
        <source>This computer&apos;s database library ({version}) has a fault that can damage files.</source>
        <translation>La biblioteca de bases de datos de este equipo ({version}) tiene un fallo que puede dañar archivos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="8"/>
        <source>Nothing was opened or changed.</source>
        <translation>No se ha abierto ni cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="9"/>
        <source>Install Atalaya again with its own library ({needed} or newer): python3 packaging/bootstrap.py setup.</source>
        <translation>Instala Atalaya de nuevo con su propia biblioteca ({needed} o posterior): python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="15"/>
        <source>There is no workspace in {path}.</source>
        <translation>No hay ningún espacio en {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="16"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="50"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="65"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="90"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="109"/>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="17"/>
        <source>Is the drive connected? Choose another folder, or create a workspace.</source>
        <translation>¿Está conectada la unidad? Elige otra carpeta o crea un espacio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="20"/>
        <source>{path} lies on a network drive ({file_system}).</source>
        <translation>{path} está en una unidad de red ({file_system}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="21"/>
        <source>Nothing was opened or changed: databases get damaged on network drives.</source>
        <translation>No se ha abierto ni cambiado nada: las bases de datos se dañan en unidades de red.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="22"/>
        <source>Choose a folder on this computer. To share results, export them to the drive.</source>
        <translation>Elige una carpeta de este equipo. Para compartir resultados, expórtalos a la unidad.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="25"/>
        <source>{path} cannot be written to.</source>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="26"/>
        <source>What is stored there is untouched.</source>
        <translation>Lo guardado allí sigue intacto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="27"/>
        <source>Free the folder for writing, or choose one where you may write.</source>
        <translation>Permite escribir en la carpeta o elige otra en la que puedas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="31"/>
        <source>This workspace is already open in {holder} (since {since}, process {pid}).</source>
        <translation>Este espacio ya está abierto en {holder} (desde {since}, proceso {pid}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="32"/>
        <source>This workspace is already open in another program.</source>
        <translation>Este espacio ya está abierto en otro programa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="34"/>
        <source>Nothing was changed; that program keeps working.</source>
        <translation>No se ha cambiado nada; ese programa sigue trabajando.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="35"/>
        <source>Use that window, or close it and try again.</source>
        <translation>Usa esa ventana, o ciérrala e inténtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="38"/>
        <source>The database of this workspace is damaged.</source>
        <translation>La base de datos de este espacio está dañada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="39"/>
        <source>It was not changed; nothing was thrown away.</source>
        <translation>No se ha cambiado ni tirado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="41"/>
        <source>Restore the last copy, {last_backup}. The damaged file is kept beside it.</source>
        <translation>Restaura la última copia, {last_backup}. El archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="42"/>
        <source>There is no copy in the folder: put the file in a safe place before anybody tries to mend it.</source>
        <translation>No hay ninguna copia en la carpeta: guarda el archivo en un lugar seguro antes de que alguien intente arreglarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="49"/>
        <source>This workspace was written by a newer version of Atalaya.</source>
        <translation>Este espacio lo ha escrito una versión más nueva de Atalaya.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="51"/>
        <source>Update Atalaya on this computer, then open it again.</source>
        <translation>Actualiza Atalaya en este equipo y ábrelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="54"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="55"/>
        <source>What was stored before is safe; only this last step was not stored.</source>
        <translation>Lo guardado antes está a salvo; solo falta este último paso.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="56"/>
        <source>Free some space, then do it again.</source>
        <translation>Libera espacio y repítelo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="59"/>
        <source>The disk reports an error ({detail}).</source>
        <translation>El disco avisa de un error ({detail}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="60"/>
        <source>What was stored before is safe as far as the disk gives it back.</source>
        <translation>Lo guardado antes está a salvo mientras el disco lo devuelva.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="61"/>
        <source>Copy your backups to another disk soon, then try again.</source>
        <translation>Copia pronto las copias de seguridad a otro disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="64"/>
        <source>The database in {path} cannot be reached.</source>
        <translation>No se llega a la base de datos de {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="66"/>
        <source>Is the drive connected, and was the folder moved? Then try again.</source>
        <translation>¿Está conectada la unidad, se ha movido la carpeta? Después, inténtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="69"/>
        <source>Another program holds the database.</source>
        <translation>Otro programa tiene ocupada la base de datos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="70"/>
        <source>Nothing was lost; this step was not stored.</source>
        <translation>No se ha perdido nada; este paso no se ha guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="71"/>
        <source>Close the other program, or wait a moment and do it again.</source>
        <translation>Cierra el otro programa, o espera un momento y repítelo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="74"/>
        <source>There is a workspace in {path} already.</source>
        <translation>Ya hay un espacio en {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="75"/>
        <source>It was not touched.</source>
        <translation>No se ha tocado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="76"/>
        <source>Open it, or choose an empty folder.</source>
        <translation>Ábrelo o elige una carpeta vacía.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="79"/>
        <source>The copy did not pass its check and was thrown away ({detail}).</source>
        <translation>La copia no ha superado su comprobación y se ha descartado ({detail}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="80"/>
        <source>The workspace itself goes on; older copies are still there.</source>
        <translation>El espacio sigue funcionando; las copias anteriores siguen ahí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="81"/>
        <source>Check the disk, then make a copy again.</source>
        <translation>Revisa el disco y haz otra copia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="84"/>
        <source>The workspace is closed.</source>
        <translation>El espacio está cerrado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="85"/>
        <source>Everything stored is safe.</source>
        <translation>Todo lo guardado está a salvo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="86"/>
        <source>Open it again.</source>
        <translation>Ábrelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="89"/>
        <source>This workspace was opened for reading only.</source>
        <translation>Este espacio se ha abierto solo para leer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="91"/>
        <source>Open it for writing to do this.</source>
        <translation>Ábrelo para escribir si quieres hacer esto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="94"/>
        <source>This workspace was restored from a backup.</source>
        <translation>Este espacio se ha restaurado de una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="95"/>
        <source>Nothing goes out by itself until somebody has looked.</source>
        <translation>Nada sale solo hasta que alguien lo haya mirado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="96"/>
        <source>Look at each publication that asks: is it there or not?</source>
        <translation>Mira cada salida que pregunte: ¿está publicada o no?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="99"/>
        <source>This workspace was put back from a copy: it is older than what this computer already did.</source>
        <translation>Este espacio se ha repuesto de una copia: es más antiguo que lo que este equipo ya hizo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="102"/>
        <source>Nothing was sent, and nothing is sent before it is settled.</source>
        <translation>No se ha enviado nada, ni se envía hasta aclararlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="103"/>
        <source>Settle it: new keys are made, and everything that may have gone out asks you.</source>
        <translation>Acláralo: se hacen llaves nuevas y todo lo que pudo salir te pregunta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="106"/>
        <source>The file vault.key is missing in {path}, so the secrets of the copy cannot be opened.</source>
        <translation>Falta el archivo vault.key en {path}, así que no se pueden abrir los secretos de la copia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="110"/>
        <source>Put vault.key back beside the database, then restore again.</source>
        <translation>Repón vault.key junto a la base de datos y restaura otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="113"/>
        <source>{path} holds no team yet: there is nothing to go on from.</source>
        <translation>{path} todavía no tiene equipo: no hay nada desde lo que seguir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="114"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="119"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="124"/>
        <source>The workspace is as it was.</source>
        <translation>El espacio está como estaba.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="115"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="125"/>
        <source>Choose another copy.</source>
        <translation>Elige otra copia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="118"/>
        <source>{path} is no copy of this workspace.</source>
        <translation>{path} no es una copia de este espacio.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="120"/>
        <source>Restore it where it was made, or choose another copy.</source>
        <translation>Restáurala donde se hizo o elige otra copia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="123"/>
        <source>There is no copy {path}.</source>
        <translation>No existe la copia {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="128"/>
        <source>Making the workspace in {path} was interrupted.</source>
        <translation>La creación del espacio en {path} se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="129"/>
        <source>There was nothing in it yet; nothing is lost.</source>
        <translation>Todavía no había nada dentro; no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="130"/>
        <source>Create it again: choose the same folder, or another one.</source>
        <translation>Créalo otra vez: elige la misma carpeta u otra.</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="26"/>
        <source>Show it in Approvals</source>
        <translation>Verla en Firmas</translation>
    </message>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="42"/>
        <source>Nothing goes out unseen</source>
        <translation>Nada sale sin que se vea</translation>
    </message>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="43"/>
        <source>Choose a publication to read what was signed, what was tried and how it ended.</source>
        <translation>Elige una salida para leer qué se firmó, qué se intentó y cómo acabó.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="52"/>
        <source>It is planned here once everybody has signed.</source>
        <translation>Se planifica aquí cuando todos hayan firmado.</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="45"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="46"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="47"/>
        <source>Stop this draft</source>
        <translation>Detener este borrador</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="48"/>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="49"/>
        <source>Open among the drafts</source>
        <translation>Abrir entre los borradores</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="71"/>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="60"/>
        <source>Its time has come</source>
        <translation>Ha llegado su hora</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="61"/>
        <source>Goes out today</source>
        <translation>Salen hoy</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="62"/>
        <source>Goes out when signed</source>
        <translation>Salen al firmarse</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="63"/>
        <source>Signed by everybody</source>
        <translation>Firmadas por todos</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="64"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="65"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="66"/>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="67"/>
        <source>Went out</source>
        <translation>Salieron</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="116"/>
        <source>after sign-off</source>
        <translation>al firmarse</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="118"/>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="54"/>
        <source>You signed. It can be withdrawn until it goes out.</source>
        <translation>Has firmado. Puedes retirar la firma hasta que salga.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="64"/>
        <source>You object: nobody can send it until you lift that.</source>
        <translation>Te opones: nadie puede enviarlo hasta que lo retires.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="67"/>
        <source>Returned to {name}.</source>
        <translation>Devuelto a {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="73"/>
        <source>Your approval no longer counts.</source>
        <translation>Tu firma ya no cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="81"/>
        <source>The objection is lifted.</source>
        <translation>La oposición está retirada.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="105"/>
        <source>Stopped. It stays here until the stop is lifted.</source>
        <translation>Detenido. Se queda aquí hasta que se levante la detención.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="112"/>
        <source>The stop is lifted.</source>
        <translation>La detención está levantada.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_commands.py" line="56"/>
        <source>Stop this draft</source>
        <translation>Detener este borrador</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_commands.py" line="68"/>
        <source>No draft is open.</source>
        <translation>No hay ningún borrador abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="114"/>
        <source>Written by {name}</source>
        <translation>Escrito por {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="116"/>
        <source>, with {names}</source>
        <translation>, con {names}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="120"/>
        <source>revision {number}, {time}</source>
        <translation>revisión {number}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="124"/>
        <source>rule {rule}</source>
        <translation>regla «{rule}»</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/reviews_screen.py" line="43"/>
        <source>Approvals</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/reviews_screen.py" line="60"/>
        <source>{count} wait for your signature</source>
        <translation>{count} esperan tu firma</translation>
    </message>
</context>
<context>
    <name>SafeMessageView</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/safe_message_view.py" line="161"/>
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n línea citada</numerusform>
            <numerusform>%n líneas citadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/safe_message_view.py" line="163"/>
        <source>leads to {host}</source>
        <translation>lleva a {host}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/safe_message_view.py" line="167"/>
        <source>Show the whole message</source>
        <translation>Mostrar el mensaje entero</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/safe_message_view.py" line="171"/>
        <source>image not loaded: {alt}</source>
        <translation>imagen sin descargar: {alt}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/safe_message_view.py" line="171"/>
        <source>image not loaded</source>
        <translation>imagen sin descargar</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="31"/>
        <source>When signed</source>
        <translation>Al firmarse</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="32"/>
        <location filename="../../ui/drafts/schedule_form.py" line="34"/>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="33"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="35"/>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="37"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="42"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="107"/>
        <source>{time} on this computer&apos;s clock</source>
        <translation>{time} en el reloj de este equipo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../ui/widgets/search_field.py" line="56"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_field.py" line="60"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_field.py" line="80"/>
        <source>Also {operators}</source>
        <translation>También {operators}</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="33"/>
        <source>where it came from</source>
        <translation>de dónde vino</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="34"/>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="35"/>
        <source>a label on it</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="36"/>
        <source>its state, or whose it is</source>
        <translation>su estado, o de quién es</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="37"/>
        <source>what is in it</source>
        <translation>qué lleva dentro</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="38"/>
        <source>since a day, such as 2026-11-09</source>
        <translation>desde un día, como 2026-11-09</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="39"/>
        <source>until a day</source>
        <translation>hasta un día</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="41"/>
        <source>The search is too long.</source>
        <translation>La búsqueda es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="42"/>
        <source>There is no “{word}:”.</source>
        <translation>No existe «{word}:».</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="43"/>
        <source>“{word}” is nothing one can ask for here.</source>
        <translation>«{word}» no se puede pedir aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="44"/>
        <source>Something is missing after “{word}”.</source>
        <translation>Falta algo después de «{word}».</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="45"/>
        <source>“{word}” is no day.</source>
        <translation>«{word}» no es un día.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="46"/>
        <source>The quotation mark is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="47"/>
        <source>“{word}” has no letters to search for.</source>
        <translation>«{word}» no tiene letras que buscar.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="49"/>
        <source>“{word}” is not understood.</source>
        <translation>«{word}» no se entiende.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="52"/>
        <source>Did you mean {suggestion}?</source>
        <translation>¿Querías decir {suggestion}?</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../ui/publications/side_column.py" line="46"/>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="48"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="53"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="53"/>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="54"/>
        <source>Published by</source>
        <translation>Publica</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="54"/>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="56"/>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="57"/>
        <source>Seen up to</source>
        <translation>Última vista</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="59"/>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
</context>
<context>
    <name>SignOffColumn</name>
    <message>
        <location filename="../../ui/reviews/sign_off_column.py" line="33"/>
        <source>Sign-off</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/sign_off_column.py" line="53"/>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/sign_off_column.py" line="54"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="21"/>
        <source>It went out. Nothing can be decided about it any more.</source>
        <translation>Ya salió. No queda nada que decidir.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="22"/>
        <source>It was discarded.</source>
        <translation>Se descartó.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="24"/>
        <source>It went back to {name}; it returns here once it is sent again.</source>
        <translation>Volvió a {name}; regresará aquí cuando se envíe otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="26"/>
        <source>{name} is still writing: it was not sent for sign-off.</source>
        <translation>{name} aún lo escribe: no se ha enviado a firma.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="55"/>
        <source>The rule asks for nobody else.</source>
        <translation>La regla no pide a nadie más.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="56"/>
        <source>No signature needed</source>
        <translation>No hace falta ninguna firma</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="59"/>
        <source>Cannot sign this one</source>
        <translation>No pueden firmar esta</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="65"/>
        <source>{role}: signed</source>
        <translation>{role}: firmado</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="68"/>
        <source>valid until {time}</source>
        <translation>vale hasta: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="76"/>
        <source>Nobody of the team can sign as this.</source>
        <translation>Nadie del equipo puede firmar como tal.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="78"/>
        <source>{role}, after {before}</source>
        <translation>{role}, después de {before}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="91"/>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="105"/>
        <source>they wrote it</source>
        <translation>por haberlo escrito</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="106"/>
        <source>they sent it for sign-off</source>
        <translation>por haberlo enviado a firma</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="107"/>
        <source>they publish it</source>
        <translation>por publicarlo</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="108"/>
        <source>no longer in the team</source>
        <translation>ya no están en el equipo</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="115"/>
        <source>You sign as {role}: revision {number}</source>
        <translation>Firmas como {role}: revisión {number}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="129"/>
        <source>You signed as {role} at {time}.</source>
        <translation>Firmaste como {role} a las {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="132"/>
        <source>You wrote this. Somebody else signs it.</source>
        <translation>Lo escribiste tú. Lo firma otra persona.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="134"/>
        <source>Everybody has signed.</source>
        <translation>Han firmado todos.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="146"/>
        <source>{role} signs after {before}.</source>
        <translation>{role} firma después de {before}.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="149"/>
        <source>It waits for {roles}.</source>
        <translation>Espera a {roles}.</translation>
    </message>
</context>
<context>
    <name>StandingDraft</name>
    <message>
        <location filename="../../ui/conversation/standing_draft.py" line="81"/>
        <source>Answer by {name}: {state}</source>
        <translation>Respuesta de {name}: {state}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="28"/>
        <source>While the first one comes</source>
        <translation>Mientras llega el primero</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="29"/>
        <source>Three good ways to start. None of them publishes anything.</source>
        <translation>Tres buenas formas de empezar. Ninguna publica nada.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="26"/>
        <source>Write a draft</source>
        <translation>Escribir un borrador</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="27"/>
        <location filename="../../ui/inbox/start_page.py" line="36"/>
        <source>Connect a channel</source>
        <translation>Conecta un canal</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="45"/>
        <source>Write a post for one of your channels. It goes out only when those who must sign have signed.</source>
        <translation>Escribe una publicación para uno de tus canales. Sale solo cuando han firmado quienes deben.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="47"/>
        <source>Write once, sign, send</source>
        <translation>Escribir, firmar, enviar</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="50"/>
        <source>None of your channels takes posts. Answers are written in the inbox; posts need a channel.</source>
        <translation>Ninguno de tus canales admite publicaciones. Las respuestas se escriben en la bandeja; para publicar hace falta un canal.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="52"/>
        <source>No channel to post on yet</source>
        <translation>Aún no hay canal donde publicar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="37"/>
        <source>A website, a blog or any feed. One to five minutes each.</source>
        <translation>Una web, un blog o cualquier feed. De uno a cinco minutos cada uno.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="37"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="38"/>
        <source>Bring the feeds you already read</source>
        <translation>Trae los feeds que ya lees</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="39"/>
        <source>From an OPML file of any reader, all at once.</source>
        <translation>De un archivo OPML de cualquier lector, todos a la vez.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="39"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="40"/>
        <source>Write a first draft</source>
        <translation>Escribe un primer borrador</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="41"/>
        <source>With real limits, checks and signatures. It stays here until it is signed.</source>
        <translation>Con límites, avisos y firmas de verdad. No sale de aquí hasta que se firme.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="41"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="81"/>
        <source>all commands</source>
        <translation>todas las órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="81"/>
        <source>new draft</source>
        <translation>borrador nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="81"/>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <location filename="../../ui/wording/states.py" line="10"/>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="11"/>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="12"/>
        <source>Pending on customer</source>
        <translation>Pendiente del cliente</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="14"/>
        <source>Snoozed to {day}</source>
        <translation>Pospuesta al {day}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="15"/>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="17"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="18"/>
        <source>Draft by {name}</source>
        <translation>Borrador de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="18"/>
        <source>Draft by you</source>
        <translation>Borrador tuyo</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="20"/>
        <source>Waiting for {department} ({names})</source>
        <translation>Espera a {department} ({names})</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="21"/>
        <source>Waiting for {department}</source>
        <translation>Espera a {department}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="22"/>
        <source>Waiting for sign-off</source>
        <translation>Espera firma</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="25"/>
        <source>Your turn: {role}</source>
        <translation>Te toca: {role}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="26"/>
        <source>Your turn</source>
        <translation>Te toca</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="28"/>
        <source>Changes requested</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="29"/>
        <source>{name} objects</source>
        <translation>{name} se opone</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="29"/>
        <source>Objected</source>
        <translation>Con oposición</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="31"/>
        <source>Approved, out at {time}</source>
        <translation>Firmada, sale a las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="32"/>
        <source>Approved</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="35"/>
        <source>Approval expired {time}</source>
        <translation>Firma caducada {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="36"/>
        <source>Approval expired</source>
        <translation>Firma caducada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="38"/>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="39"/>
        <source>Planned, approved</source>
        <translation>Planificada, firmada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="41"/>
        <source>Going out in {n} s</source>
        <translation>Sale en {n} s</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="42"/>
        <source>Going out</source>
        <translation>Va a salir</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="44"/>
        <source>Waiting for the network</source>
        <translation>Espera conexión</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="45"/>
        <source>Approved, waiting to reconnect</source>
        <translation>Firmada, espera reconexión</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="46"/>
        <source>Held by {name}</source>
        <translation>Retenida por {name}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="46"/>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="47"/>
        <source>Approved, paused</source>
        <translation>Firmada, en pausa</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="48"/>
        <source>Going out now</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="49"/>
        <source>Sent, not yet checked</source>
        <translation>Enviada, por comprobar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="50"/>
        <source>Checked, same as approved</source>
        <translation>Comprobada, igual a lo firmado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="51"/>
        <source>Live text differs</source>
        <translation>Lo publicado no es lo firmado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="52"/>
        <source>Missed its time</source>
        <translation>Se pasó la hora</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="54"/>
        <source>Blocked: {reason}</source>
        <translation>Bloqueada: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="55"/>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="58"/>
        <source>Refused by {channel}</source>
        <translation>{channel} la rechazó</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="59"/>
        <source>Refused by the channel</source>
        <translation>El canal la rechazó</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="61"/>
        <source>We do not know whether it went out</source>
        <translation>No sabemos si salió</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="62"/>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="63"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="64"/>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="65"/>
        <source>gap {start}–{end}</source>
        <translation>hueco {start}–{end}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="65"/>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="67"/>
        <source>limited until {time}</source>
        <translation>limitado hasta {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="68"/>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="70"/>
        <source>reconnect</source>
        <translation>reconectar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="71"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="72"/>
        <source>ended</source>
        <translation>acabado</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="73"/>
        <source>in step, {time}</source>
        <translation>al día, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="73"/>
        <source>in step</source>
        <translation>al día</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="74"/>
        <source>away since {time}</source>
        <translation>lejos desde las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="74"/>
        <source>away</source>
        <translation>lejos</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="75"/>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="77"/>
        <source>{n} entries missing</source>
        <translation>Faltan {n} entradas</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="78"/>
        <source>Entries missing</source>
        <translation>Faltan entradas</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="80"/>
        <source>File does not match</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="81"/>
        <source>Blocks sign-off</source>
        <translation>Impide la salida</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="82"/>
        <source>Needs proof or a waiver</source>
        <translation>Pide prueba o excepción</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="79"/>
        <source>You work alone: nobody else signs what goes out</source>
        <translation>Trabajas a solas: nadie más firma lo que sale</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="80"/>
        <source>Signing as {name}</source>
        <translation>Firma {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="82"/>
        <source>practice team</source>
        <translation>equipo de prácticas</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="98"/>
        <source>No channel yet</source>
        <translation>Aún no hay canales</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="100"/>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="102"/>
        <source>You can read, search and write. What is signed waits and goes out by itself.</source>
        <translation>Puedes leer, buscar y escribir. Lo firmado espera y sale solo.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="104"/>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="106"/>
        <source>The newest moment any channel is known to be complete until.</source>
        <translation>El último momento hasta el que algún canal está completo.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="110"/>
        <source>data to {time}</source>
        <translation>datos hasta las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="112"/>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="123"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="142"/>
        <source>ended for good</source>
        <translation>terminado para siempre</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="151"/>
        <source>Publishing is stopped</source>
        <translation>Las salidas están detenidas</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="160"/>
        <source>Nothing queued</source>
        <translation>Nada en cola</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="162"/>
        <source>{count} queued</source>
        <translation>{count} en cola</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="165"/>
        <source>next at {time}</source>
        <translation>la próxima a las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="174"/>
        <source>{count} need you</source>
        <translation>{count} te necesitan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/status_line.py" line="131"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopOverlay</name>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="56"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="57"/>
        <source>Why? Everybody who opens a draft will read this.</source>
        <translation>¿Por qué? Lo leerá quien abra un borrador.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="62"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="81"/>
        <source>Publishing is stopped</source>
        <translation>Las salidas están detenidas</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="82"/>
        <source>Since {time}, by {name}: {reason}</source>
        <translation>Desde {time}, por {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="86"/>
        <source>Lift the stop</source>
        <translation>Levantar la detención</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="89"/>
        <source>Stop all publishing?</source>
        <translation>¿Detener todas las salidas?</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="92"/>
        <source>Nothing goes out any more from here, not even what is signed. Reading, writing and signing go on.</source>
        <translation>De aquí ya no sale nada, ni siquiera lo firmado. Leer, escribir y firmar sigue igual.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="95"/>
        <source>Stop all publishing</source>
        <translation>Detener todas las salidas</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="102"/>
        <source>Give a reason first.</source>
        <translation>Di primero el motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="108"/>
        <source>Publishing goes on.</source>
        <translation>Las salidas continúan.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/stop_publishing.py" line="114"/>
        <source>Stopping in %n s</source>
        <translation>
            <numerusform>Se detiene en %n s</numerusform>
            <numerusform>Se detiene en %n s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="127"/>
        <source>Publishing is stopped.</source>
        <translation>Las salidas están detenidas.</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="15"/>
        <source>Stop this draft</source>
        <translation>Detener este borrador</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="16"/>
        <source>It does not go out, even when signed, until you or an administrator lift the stop.</source>
        <translation>No sale, ni firmado, hasta que tú o administración levantéis la detención.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="18"/>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="22"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="23"/>
        <source>Why? Everybody on this draft reads it.</source>
        <translation>¿Por qué? Lo leen quienes trabajan en este borrador.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="25"/>
        <source>Say why first.</source>
        <translation>Primero di por qué.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <location filename="../../ui/widgets/suggestion_list.py" line="119"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <location filename="../../ui/publications/text_card.py" line="42"/>
        <source>The rule asks for no signature here.</source>
        <translation>Aquí la regla no pide firma.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="31"/>
        <location filename="../../ui/frame/top_bar.py" line="32"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="31"/>
        <location filename="../../ui/frame/top_bar.py" line="34"/>
        <location filename="../../ui/frame/top_bar.py" line="59"/>
        <source>Stop all publishing</source>
        <translation>Detener todas las salidas</translation>
    </message>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="39"/>
        <source>Switch person</source>
        <translation>Cambiar de persona</translation>
    </message>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="54"/>
        <source>{name} sits here</source>
        <translation>Está {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="59"/>
        <source>Publishing is stopped</source>
        <translation>Salidas detenidas</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <location filename="../../ui/publications/trail_list.py" line="56"/>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <location filename="../../ui/publications/trail_list.py" line="59"/>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/trail_list.py" line="64"/>
        <source>We ask you</source>
        <translation>Te preguntamos a ti</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="66"/>
        <location filename="../../ui/inbox/triage_actions.py" line="81"/>
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n conversación reabierta</numerusform>
            <numerusform>%n conversaciones reabiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="69"/>
        <source>%n conversation(s) marked as done</source>
        <translation>
            <numerusform>%n conversación hecha</numerusform>
            <numerusform>%n conversaciones hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="75"/>
        <source>%n conversation(s) pending on the customer</source>
        <translation>
            <numerusform>%n conversación pendiente del cliente</numerusform>
            <numerusform>%n conversaciones pendientes del cliente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="89"/>
        <source>%n conversation(s) snoozed to {day}</source>
        <translation>
            <numerusform>%n conversación pospuesta: {day}</numerusform>
            <numerusform>%n conversaciones pospuestas: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="98"/>
        <source>%n conversation(s) assigned to nobody</source>
        <translation>
            <numerusform>%n conversación sin asignar</numerusform>
            <numerusform>%n conversaciones sin asignar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="102"/>
        <source>%n conversation(s) assigned to {name}</source>
        <translation>
            <numerusform>%n conversación para {name}</numerusform>
            <numerusform>%n conversaciones para {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="113"/>
        <source>Label {label} taken from %n conversation(s)</source>
        <translation>
            <numerusform>Etiqueta {label} quitada de %n conversación</numerusform>
            <numerusform>Etiqueta {label} quitada de %n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="122"/>
        <source>Label {label} added to %n conversation(s)</source>
        <translation>
            <numerusform>Etiqueta {label} en %n conversación</numerusform>
            <numerusform>Etiqueta {label} en %n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="137"/>
        <source>%n conversation(s) muted</source>
        <translation>
            <numerusform>%n conversación silenciada</numerusform>
            <numerusform>%n conversaciones silenciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="139"/>
        <source>%n conversation(s) no longer muted</source>
        <translation>
            <numerusform>%n conversación ya no está silenciada</numerusform>
            <numerusform>%n conversaciones ya no están silenciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="167"/>
        <source>%n conversation(s) taken up</source>
        <translation>
            <numerusform>%n conversación hecha nuestra</numerusform>
            <numerusform>%n conversaciones hechas nuestras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_actions.py" line="173"/>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
</context>
<context>
    <name>TriageMenus</name>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="41"/>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="53"/>
        <source>In two hours</source>
        <translation>Dentro de dos horas</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="55"/>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="56"/>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="58"/>
        <source>Monday morning</source>
        <translation>El lunes por la mañana</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="59"/>
        <source>In a week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="67"/>
        <source>To me</source>
        <translation>A mí</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="75"/>
        <source>To nobody</source>
        <translation>A nadie</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="96"/>
        <source>New label…</source>
        <translation>Etiqueta nueva…</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <location filename="../../ui/publications/evidence.py" line="53"/>
        <source>{name} wrote, and this was signed for it</source>
        <translation>{name} escribió, y para esto se firmó</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="54"/>
        <source>Gone now</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="54"/>
        <source>It reads now</source>
        <translation>Ahora dice</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="79"/>
        <source>It was deleted on the platform.</source>
        <translation>Se ha borrado en la plataforma.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../../ui/widgets/bars.py" line="83"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UndoCountdown</name>
    <message>
        <location filename="../../ui/composing/countdown.py" line="38"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <location filename="../../ui/inbox/views_pane.py" line="41"/>
        <source>Views and channels</source>
        <translation>Vistas y canales</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/views_pane.py" line="65"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/views_pane.py" line="70"/>
        <source>Connect a channel</source>
        <translation>Conectar un canal</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="24"/>
        <source>As soon as it is signed</source>
        <translation>En cuanto se firme</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="27"/>
        <source>As soon as it is signed, until {end}</source>
        <translation>En cuanto se firme, hasta {end}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="45"/>
        <source>{time} here</source>
        <translation>aquí, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="54"/>
        <source>It goes out {seconds} s after the last signature. Until then it can be taken back.</source>
        <translation>Sale {seconds} s después de la última firma. Hasta entonces se puede retirar.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="58"/>
        <source>Its time passed at {time}. {name} is asked for a new one; it never goes out late.</source>
        <translation>Su hora pasó ({time}). Se pedirá otra a {name}; nunca sale tarde.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="60"/>
        <source>Signed after {time}? Then it is missed: {name} is asked for a new time. Nothing goes out late by itself.</source>
        <translation>¿Y si se firma después de {time}? Entonces pierde su hora y se pide otra a {name}. Nada sale tarde por sí solo.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="88"/>
        <source>Going out now</source>
        <translation>Saliendo ahora</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="89"/>
        <source>Goes out {in_time}</source>
        <translation>Sale {in_time}</translation>
    </message>
</context>
<context>
    <name>WordDiffView</name>
    <message>
        <location filename="../../ui/widgets/word_diff_view.py" line="46"/>
        <source>inserted: {}</source>
        <translation>añadido: {}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/word_diff_view.py" line="46"/>
        <source>deleted: {}</source>
        <translation>quitado: {}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../ui/wording/numbers.py" line="30"/>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="21"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="27"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="42"/>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="44"/>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="46"/>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="97"/>
        <source>overdue</source>
        <translation>se pasó la hora</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="98"/>
        <source>in {duration}</source>
        <translation>en {duration}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="111"/>
        <source>dddd d MMMM</source>
        <comment>Qt date format of a full day</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="112"/>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date format of a full day with year</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
</TS>
