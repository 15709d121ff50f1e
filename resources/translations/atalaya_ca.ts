<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="51"/>
        <source>All channels in one inbox. Nothing goes out without the signature it needs.</source>
        <translation>Tots els canals en una safata. Res no surt sense la signatura de qui l’ha de donar.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="53"/>
        <source>Apache License 2.0: use it, change it, pass it on.</source>
        <translation>Llicència Apache 2.0: fes-lo servir, canvia’l, comparteix-lo.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="60"/>
        <source>This workspace</source>
        <translation>Aquest espai</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="61"/>
        <source>Team</source>
        <translation>Equip</translation>
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
        <translation>Equip de pràctiques: només pot publicar en canals de pràctiques.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="68"/>
        <source>Kind</source>
        <translation>Mena</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/about_page.py" line="72"/>
        <source>What it stands on</source>
        <translation>Sobre què s’aguanta</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <location filename="../../ui/channels/add_page.py" line="80"/>
        <location filename="../../ui/channels/add_page.py" line="114"/>
        <source>Connect</source>
        <translation>Connecta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="81"/>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="110"/>
        <source>{field} is missing.</source>
        <translation>Falta: {field}.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="121"/>
        <source>Looking what is there…</source>
        <translation>Mirant què hi ha…</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="133"/>
        <source>Connect this feed</source>
        <translation>Connecta aquest feed</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="142"/>
        <source>Connecting…</source>
        <translation>Connectant…</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="182"/>
        <source>Add a channel</source>
        <translation>Afegeix un canal</translation>
    </message>
    <message>
        <location filename="../../ui/channels/add_page.py" line="187"/>
        <source>Passwords go to the keyring or the locked vault, never into a file. Nothing is posted by connecting.</source>
        <translation>Les contrasenyes van al clauer o a la caixa tancada, mai a un fitxer. Connectar no publica res.</translation>
    </message>
</context>
<context>
    <name>AllowPrivate</name>
    <message>
        <location filename="../../ui/channels/field_form.py" line="83"/>
        <source>This site is in our own network</source>
        <translation>Aquest lloc és a la nostra xarxa</translation>
    </message>
    <message>
        <location filename="../../ui/channels/field_form.py" line="86"/>
        <source>Normally only public addresses are asked, so that no link can lead Atalaya to a printer or a server inside. Tick this for an intranet or a test site on this computer; it holds for this channel only.</source>
        <translation>Normalment només es pregunta a adreces públiques, perquè cap enllaç no porti Atalaya a una impressora o un servidor de dins. Marca-ho per a una intranet o un web de proves en aquest equip; només val per a aquest canal.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="93"/>
        <source>Open {host}</source>
        <translation>Obre {host}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="94"/>
        <source>Open the page</source>
        <translation>Obre la pàgina</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <location filename="../../ui/composing/attaching.py" line="55"/>
        <source>Adding %n image(s)</source>
        <translation>
            <numerusform>Afegint %n imatge</numerusform>
            <numerusform>Afegint %n imatges</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/composing/attaching.py" line="59"/>
        <source>Add images</source>
        <translation>Afegir imatges</translation>
    </message>
    <message>
        <location filename="../../ui/composing/attaching.py" line="61"/>
        <source>Images</source>
        <translation>Imatges</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <location filename="../../ui/conversation/attachment_rows.py" line="34"/>
        <source>Open in the browser</source>
        <translation>Obrir al navegador</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/attachment_rows.py" line="47"/>
        <source>Image from {host}, not loaded</source>
        <translation>Imatge de {host}, sense descarregar</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/attachment_rows.py" line="49"/>
        <source>File at {host}, not loaded</source>
        <translation>Fitxer a {host}, sense descarregar</translation>
    </message>
</context>
<context>
    <name>BeforeItGoes</name>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="50"/>
        <source>Before it goes</source>
        <translation>Abans de sortir</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="57"/>
        <source>Nothing stands against it in its channel</source>
        <translation>Al seu canal res no ho impedeix</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="59"/>
        <source>No hidden or mixed-script characters</source>
        <translation>Sense caràcters amagats ni alfabets barrejats</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="61"/>
        <source>Nothing has left this team yet</source>
        <translation>Encara no ha sortit res de l’equip</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="69"/>
        <source>I have seen it and sign it so</source>
        <translation>Ho he vist i ho signo així</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="23"/>
        <source>{name} stopped this draft, {time}</source>
        <translation>{name} va aturar aquest esborrany, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="24"/>
        <source>{name} stopped this account, {time}</source>
        <translation>{name} va aturar aquest compte, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="25"/>
        <source>{name} stopped all publishing, {time}</source>
        <translation>{name} va aturar totes les sortides, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="35"/>
        <source>Lift the stop</source>
        <translation>Aixecar l’aturada</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="39"/>
        <source>{name} or an administrator can lift it.</source>
        <translation>La pot aixecar {name} o administració.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_note.py" line="47"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/blocking_notes.py" line="31"/>
        <source>{name} objects, {time}: nobody can send it until that is lifted.</source>
        <translation>{name} s’hi oposa, {time}: ningú no ho pot enviar fins que ho retiri.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/blocking_notes.py" line="40"/>
        <source>Its time has passed</source>
        <translation>Se li ha passat l’hora</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/blocking_notes.py" line="56"/>
        <source>{name} asked for changes, {time}: it is with {author} now.</source>
        <translation>{name} va demanar canvis, {time}: ara ho té {author}.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="72"/>
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>%n conversa triada</numerusform>
            <numerusform>%n converses triades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="73"/>
        <source>of %n found</source>
        <translation>
            <numerusform>de %n trobada</numerusform>
            <numerusform>de %n trobades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="73"/>
        <source>of the first %n</source>
        <translation>
            <numerusform>de la primera</numerusform>
            <numerusform>de les %n primeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="75"/>
        <source>Select all %n</source>
        <translation>
            <numerusform>Triar l’única</numerusform>
            <numerusform>Triar-les totes %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="106"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="114"/>
        <source>Bulk actions change the conversations only; drafts stay where they are and nothing is sent.</source>
        <translation>El que facis aquí només canvia les converses; els esborranys es queden com són i no s’envia res.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="116"/>
        <source>%n of these have a draft answer.</source>
        <translation>
            <numerusform>%n d’aquestes té una resposta en esborrany.</numerusform>
            <numerusform>%n d’aquestes tenen una resposta en esborrany.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="125"/>
        <source>In common</source>
        <translation>En comú</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="135"/>
        <source>Assigned to</source>
        <translation>Assignada a</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="140"/>
        <source>{label}: all</source>
        <translation>{label}: totes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="143"/>
        <location filename="../../ui/inbox/bulk_page.py" line="145"/>
        <source>Labels</source>
        <translation>Etiquetes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="145"/>
        <source>None</source>
        <translation>Cap</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="148"/>
        <source>Channels</source>
        <translation>Canals</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="149"/>
        <source>People</source>
        <translation>Persones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="149"/>
        <source>%n different</source>
        <translation>
            <numerusform>%n de diferent</numerusform>
            <numerusform>%n de diferents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="158"/>
        <source>Clear</source>
        <translation>Desfer la tria</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="166"/>
        <source>Assign</source>
        <translation>Assignar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="167"/>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="168"/>
        <source>Snooze</source>
        <translation>Posposar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="169"/>
        <source>Done</source>
        <translation>Feta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="176"/>
        <source>Mark as read or unread</source>
        <translation>Marcar com a llegida o sense llegir</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="177"/>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/bulk_page.py" line="178"/>
        <source>More</source>
        <translation>Més</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <location filename="../../ui/first_start/busy_page.py" line="30"/>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/busy_page.py" line="70"/>
        <source>Stopping and tidying up…</source>
        <translation>Aturant i recollint…</translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="53"/>
        <location filename="../../ui/first_start/cannot_open_page.py" line="89"/>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="59"/>
        <source>Choose another workspace</source>
        <translation>Tria un altre espai</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="82"/>
        <source>Settle it and open</source>
        <translation>Aclareix-ho i obre</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="82"/>
        <source>Restore the last copy</source>
        <translation>Restaura l’última còpia</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="55"/>
        <location filename="../../ui/first_start/cannot_open_page.py" line="85"/>
        <source>Open for reading</source>
        <translation>Obre per llegir</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="87"/>
        <source>Begin again</source>
        <translation>Torna a començar</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="110"/>
        <source>This workspace does not open now</source>
        <translation>Aquest espai no s’obre ara</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="117"/>
        <source>Nothing was changed.</source>
        <translation>No s’ha canviat res.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="121"/>
        <source>What happened</source>
        <translation>Què ha passat</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="121"/>
        <source>What is safe</source>
        <translation>Què és segur</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="125"/>
        <source>What to do</source>
        <translation>Què cal fer</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/cannot_open_page.py" line="125"/>
        <source>Try it again in a moment.</source>
        <translation>Torna-ho a provar d’aquí a un moment.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <location filename="../../ui/composing/changes_card.py" line="59"/>
        <source>The words are the same.</source>
        <translation>Les paraules són les mateixes.</translation>
    </message>
</context>
<context>
    <name>ChannelCounts</name>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="13"/>
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="17"/>
        <source>%n down</source>
        <translation>
            <numerusform>%n caigut</numerusform>
            <numerusform>%n caiguts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="21"/>
        <source>%n late</source>
        <translation>
            <numerusform>%n tard</numerusform>
            <numerusform>%n tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="25"/>
        <source>%n feed(s) read</source>
        <translation>
            <numerusform>%n feed llegit</numerusform>
            <numerusform>%n feeds llegits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="29"/>
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed afegit</numerusform>
            <numerusform>%n feeds afegits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="33"/>
        <source>%n line(s) were left out; each says why.</source>
        <translation>
            <numerusform>S’ha deixat fora %n línia; diu per què.</numerusform>
            <numerusform>S’han deixat fora %n línies; cadascuna diu per què.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="37"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <location filename="../../ui/channels/channel_list.py" line="69"/>
        <source>Channels</source>
        <translation>Canals</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="49"/>
        <source>Name of the channel</source>
        <translation>Nom del canal</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="110"/>
        <source>Connect again</source>
        <translation>Reconnecta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="125"/>
        <source>How fresh it is</source>
        <translation>Fins quan està al dia</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="134"/>
        <source>What it can do</source>
        <translation>Què pot fer</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="135"/>
        <source>Able</source>
        <translation>Sap</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="137"/>
        <source>Nothing of ours goes out here.</source>
        <translation>Per aquí no surt res nostre.</translation>
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
        <translation>Sense resposta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="145"/>
        <source>Sign that it may publish from here</source>
        <translation>Signa que publica des d’aquí</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="152"/>
        <source>Yes, from this computer ({host}), once it is signed.</source>
        <translation>Sí, des d’aquest equip ({host}), quan estigui signat.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="154"/>
        <source>From another computer: {host}.</source>
        <translation>Des d’un altre equip: {host}.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="155"/>
        <source>Not yet. {admins} has to sign it into the team&apos;s rules.</source>
        <translation>Encara no. {admins} ho ha de signar a les regles de l’equip.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="162"/>
        <source>What it is</source>
        <translation>Què és</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="163"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="164"/>
        <source>Kind</source>
        <translation>Mena</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="166"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="168"/>
        <source>Address</source>
        <translation>Adreça</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="170"/>
        <source>Listened to: nobody expects an answer</source>
        <translation>S’escolta: ningú no espera resposta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="170"/>
        <source>Addressed to us</source>
        <translation>Adreçats a nosaltres</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="171"/>
        <source>Messages</source>
        <translation>Missatges</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="173"/>
        <source>Labels</source>
        <translation>Etiquetes</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="175"/>
        <source>Private addresses are allowed for this channel.</source>
        <translation>Aquest canal pot fer servir adreces privades.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="176"/>
        <source>Network</source>
        <translation>Xarxa</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="187"/>
        <source>Open {host}</source>
        <translation>Obre {host}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="205"/>
        <source>Collect now</source>
        <translation>Recull ara</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="206"/>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="208"/>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="210"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_page.py" line="211"/>
        <source>Remove…</source>
        <translation>Treu…</translation>
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
        <translation>Notícies i comentaris de qualsevol lloc, sense compte. Només lectura.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="11"/>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="12"/>
        <source>Comments come in; answers and posts go out once they are signed.</source>
        <translation>Entren els comentaris; les respostes i entrades surten quan estan signades.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="15"/>
        <source>Practice network</source>
        <translation>Xarxa de pràctiques</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="16"/>
        <source>A made-up network on this computer, for trying everything out. Nothing leaves it.</source>
        <translation>Una xarxa inventada en aquest equip, per provar-ho tot. No en surt res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="23"/>
        <source>Address</source>
        <translation>Adreça</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="24"/>
        <source>The website is enough; its feeds are looked for.</source>
        <translation>N’hi ha prou amb el web; els feeds es busquen sols.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="26"/>
        <source>User name</source>
        <translation>Nom d’usuari</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="27"/>
        <source>Password</source>
        <translation>Contrasenya</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="28"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="30"/>
        <source>Scenario</source>
        <translation>Escenari</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="31"/>
        <source>Name of a scenario or path of its file; empty for a silent network.</source>
        <translation>Nom d’un escenari o camí del seu fitxer; buit per a una xarxa en silenci.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="34"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="35"/>
        <source>Which of the scenario&apos;s accounts is ours; empty for its first.</source>
        <translation>Quin dels comptes de l’escenari és el nostre; buit per al primer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="38"/>
        <source>Behaves like</source>
        <translation>Es comporta com</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="39"/>
        <source>A, B or D: what the network offers against double posts.</source>
        <translation>A, B o D: el que ofereix la xarxa contra enviaments dobles.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="42"/>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="43"/>
        <source>Where the network is kept; empty for the workspace&apos;s own folder.</source>
        <translation>On es desa la xarxa; buit per a la carpeta de l’espai.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="47"/>
        <source>Only for a feed that asks for one.</source>
        <translation>Només si el feed ho demana.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="48"/>
        <source>Kept sealed, never readable in a file.</source>
        <translation>Es desa segellada, mai llegible en un fitxer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="49"/>
        <source>The address of the site, as readers see it.</source>
        <translation>L’adreça del web, com la veuen els lectors.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/fields.py" line="50"/>
        <source>An application password: on the site under Users, Profile, Application Passwords. Not the one you log in with.</source>
        <translation>Una contrasenya d’aplicació: al web, a Usuaris, Perfil, Contrasenyes d’aplicació. No la que fas servir per entrar.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="70"/>
        <source>Testing {title}</source>
        <translation>Provant {title}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="81"/>
        <source>Collecting from all channels</source>
        <translation>Recollint de tots els canals</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="83"/>
        <source>Collecting from {title}</source>
        <translation>Recollint de {title}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="104"/>
        <source>Connecting {title} again</source>
        <translation>Reconnectant {title}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="110"/>
        <source>{title} is connected again.</source>
        <translation>{title} torna a estar connectat.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="117"/>
        <source>Signed: what is signed goes out from this computer.</source>
        <translation>Signat: el que és signat surt des d’aquest equip.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="121"/>
        <source>Paused: it is not asked until you go on.</source>
        <translation>En pausa: no se li pregunta fins que continuïs.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="135"/>
        <source>{title} was removed. Its messages are still here.</source>
        <translation>S’ha tret {title}. Els missatges continuen aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="151"/>
        <source>Remove {title}?</source>
        <translation>Vols treure {title}?</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="152"/>
        <source>Nothing new comes in and nothing goes out here any more, and its password is forgotten. Messages, notes and what was sent stay readable. Nothing is deleted on the platform.</source>
        <translation>Per aquí ja no entra res de nou ni surt res, i la contrasenya s’oblida. Els missatges, les notes i el que s’ha enviat es poden continuar llegint. A la plataforma no s’esborra res.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_actions.py" line="157"/>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="32"/>
        <source>not asked yet</source>
        <translation>encara sense preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="33"/>
        <source>complete until {time}</source>
        <translation>complet fins a {time}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="39"/>
        <source>gap {start}–{end}: {why}</source>
        <translation>forat {start}–{end}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="50"/>
        <location filename="../../ui/channels/channel_words.py" line="51"/>
        <source>rate limit</source>
        <translation>límit de peticions</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="52"/>
        <source>more came than the feed keeps</source>
        <translation>va arribar més del que guarda el feed</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="53"/>
        <source>password refused</source>
        <translation>contrasenya rebutjada</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="54"/>
        <source>server not available</source>
        <translation>servidor no disponible</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="55"/>
        <source>fault of the server</source>
        <translation>fallada del servidor</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="56"/>
        <source>no answer in time</source>
        <translation>sense resposta a temps</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="57"/>
        <source>no network</source>
        <translation>sense xarxa</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="58"/>
        <location filename="../../ui/channels/channel_words.py" line="59"/>
        <source>no connection</source>
        <translation>sense connexió</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="60"/>
        <source>connection broken off</source>
        <translation>connexió tallada</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="69"/>
        <source>State</source>
        <translation>Estat</translation>
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
        <translation>Següent</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="73"/>
        <source>not until you go on</source>
        <translation>no fins que continuïs</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="76"/>
        <source>any moment</source>
        <translation>en qualsevol moment</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="80"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="95"/>
        <source>reads</source>
        <translation>llegeix</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="97"/>
        <source>answers</source>
        <translation>respon</translation>
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
        <translation>es repeteix sense risc amb una marca nostra</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="112"/>
        <source>prepared hidden, then shown once</source>
        <translation>es prepara oculta i es mostra un cop</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="113"/>
        <source>replaced, so repeated safely</source>
        <translation>se substitueix, així que es repeteix sense risc</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="114"/>
        <source>looked for; if not found, you are asked</source>
        <translation>es cerca; si no apareix, et preguntem</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channel_words.py" line="115"/>
        <source>you are asked</source>
        <translation>et preguntem</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_screen.py" line="46"/>
        <source>Channels</source>
        <translation>Canals</translation>
    </message>
    <message>
        <location filename="../../ui/channels/feed_lists.py" line="49"/>
        <source>Take in a list of feeds</source>
        <translation>Incorpora una llista de feeds</translation>
    </message>
    <message>
        <location filename="../../ui/channels/feed_lists.py" line="54"/>
        <source>Write a list of all feeds</source>
        <translation>Escriu una llista de tots els feeds</translation>
    </message>
    <message>
        <location filename="../../ui/channels/feed_lists.py" line="61"/>
        <source>Reading…</source>
        <translation>Llegint…</translation>
    </message>
    <message>
        <location filename="../../ui/channels/feed_lists.py" line="81"/>
        <source>The list of feeds is in {path}.</source>
        <translation>La llista de feeds és a {path}.</translation>
    </message>
</context>
<context>
    <name>ChannelsWidget</name>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="55"/>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="56"/>
        <location filename="../../ui/channels/channels_view.py" line="208"/>
        <source>Take in a list of feeds (OPML)</source>
        <translation>Incorpora una llista de feeds (OPML)</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="57"/>
        <source>Write a list of all feeds (OPML)</source>
        <translation>Escriu una llista de tots els feeds (OPML)</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="169"/>
        <source>{title} is connected.</source>
        <translation>{title} està connectat.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="204"/>
        <source>No channel yet</source>
        <translation>Encara no hi ha canals</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="205"/>
        <source>Connect a website, a feed or a WordPress site, and what people write there comes into the inbox.</source>
        <translation>Connecta un web, un feed o un WordPress i el que la gent hi escrigui arribarà a la safata.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="207"/>
        <location filename="../../ui/channels/channels_view.py" line="230"/>
        <source>Add a channel</source>
        <translation>Afegeix un canal</translation>
    </message>
    <message>
        <location filename="../../ui/channels/channels_view.py" line="236"/>
        <source>Channels</source>
        <translation>Canals</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../ui/channels/add_page.py" line="208"/>
        <source>This site has several feeds</source>
        <translation>Aquest web té diversos feeds</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="35"/>
        <source>Type a command</source>
        <translation>Escriu una ordre</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="36"/>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="47"/>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="49"/>
        <source>No command with these words.</source>
        <translation>Cap ordre amb aquestes paraules.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="96"/>
        <source>choose</source>
        <translation>triar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="96"/>
        <source>run</source>
        <translation>executar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/command_palette.py" line="96"/>
        <source>close</source>
        <translation>tancar</translation>
    </message>
</context>
<context>
    <name>CommentsSection</name>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="56"/>
        <source>Comments on ranges</source>
        <translation>Comentaris al text</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="57"/>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="64"/>
        <location filename="../../ui/reviews/comments_section.py" line="66"/>
        <source>Comment</source>
        <translation>Comenta</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="65"/>
        <source>What should be said about it</source>
        <translation>Què se n’ha de dir</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="67"/>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="92"/>
        <source>None yet. Select words in the text and press C.</source>
        <translation>Encara cap. Selecciona paraules del text i prem C.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="98"/>
        <location filename="../../ui/reviews/comments_section.py" line="177"/>
        <source>The whole text</source>
        <translation>Tot el text</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="169"/>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/comments_section.py" line="185"/>
        <source>on revision {number}</source>
        <translation>sobre la revisió {number}</translation>
    </message>
</context>
<context>
    <name>CompareRevisions</name>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="47"/>
        <source>Earlier revision</source>
        <translation>Revisió anterior</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="48"/>
        <source>Later revision</source>
        <translation>Revisió posterior</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="71"/>
        <source>There is one revision so far: nothing to compare it with.</source>
        <translation>De moment hi ha una sola revisió: no hi ha amb què comparar.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="86"/>
        <source>Changed from revision {earlier} to {later}</source>
        <translation>Canvis de la revisió {earlier} a la {later}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="94"/>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="96"/>
        <source>with</source>
        <translation>amb</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="99"/>
        <source>What happened</source>
        <translation>Què ha passat</translation>
    </message>
    <message>
        <location filename="../../ui/composing/compare_revisions.py" line="112"/>
        <source>Revision {number}, {time}</source>
        <translation>Revisió {number}, {time}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="36"/>
        <source>Write the note first.</source>
        <translation>Escriu primer la nota.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="38"/>
        <source>Save note</source>
        <translation>Desar la nota</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="40"/>
        <source>Goes out on no channel. Ctrl+Shift+M turns back to the answer.</source>
        <translation>No surt a cap canal. Ctrl+Shift+M torna a la resposta.</translation>
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
        <translation>Enviar a signar: {roles}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="66"/>
        <source>{channel} takes no answers. You can leave an internal note.</source>
        <translation>{channel} no admet respostes. Pots deixar una nota interna.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="69"/>
        <source>There is no message here that could be answered.</source>
        <translation>Aquí no hi ha cap missatge per respondre.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="71"/>
        <source>No rule of the team lets an answer go out here.</source>
        <translation>Cap regla de l’equip deixa sortir una resposta per aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="74"/>
        <source>Nobody of the team can sign as {roles}.</source>
        <translation>Ningú de l’equip pot signar com a {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="59"/>
        <source>Write the answer first.</source>
        <translation>Escriu primer la resposta.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="83"/>
        <source>Goes out as {name} in 10 s; until then you can undo it.</source>
        <translation>Surt com a {name} d’aquí a 10 s; fins llavors ho pots desfer.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="85"/>
        <source>Goes out as {name} once signed by {people}.</source>
        <translation>Surt com a {name} quan signin {people}.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="88"/>
        <source>Rule: {rule}.</source>
        <translation>Regla: «{rule}».</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="95"/>
        <source>{first} and {last}</source>
        <translation>{first} i {last}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="106"/>
        <source>Saved here {time}</source>
        <translation>Desat aquí {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/composer.py" line="153"/>
        <source>Going out in %n s</source>
        <translation>
            <numerusform>Surt d’aquí a %n s</numerusform>
            <numerusform>Surt d’aquí a %n s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/composing/composer_words.py" line="114"/>
        <source>Mixed directions</source>
        <translation>Direccions barrejades</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="57"/>
        <source>What you write</source>
        <translation>Què escrius</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="58"/>
        <source>Public reply</source>
        <translation>Resposta pública</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="59"/>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="63"/>
        <source>Answer the newest message instead</source>
        <translation>Respondre més aviat a l’últim missatge</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="80"/>
        <source>Only the team sees it</source>
        <translation>Només la veu l’equip</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/composer.py" line="87"/>
        <source>Add an image</source>
        <translation>Afegir una imatge</translation>
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
            <numerusform>Enviada a signar, %n s</numerusform>
            <numerusform>Enviada a signar, %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerEditor</name>
    <message>
        <location filename="../../ui/composing/composer_editor.py" line="28"/>
        <source>Your text</source>
        <translation>El teu text</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message>
        <location filename="../../ui/conversation/composer_notice.py" line="26"/>
        <source>Show the draft</source>
        <translation>Veure l’esborrany</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="36"/>
        <source>This computer</source>
        <translation>Aquest equip</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="37"/>
        <source>The signed records</source>
        <translation>El registre signat</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="38"/>
        <source>Check again</source>
        <translation>Torna a comprovar</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="40"/>
        <source>Check every entry</source>
        <translation>Comprova cada entrada</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="64"/>
        <source>Checking the signed records</source>
        <translation>Comprovant el registre signat</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="79"/>
        <source>Messages and drafts do not depend on it. Nothing that does not match goes out.</source>
        <translation>Els missatges i esborranys no en depenen. No surt res que no coincideixi.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="81"/>
        <source>State {digest}</source>
        <translation>Estat {digest}</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="89"/>
        <source>Recomputes every signature, every chain and every summary. It changes nothing.</source>
        <translation>Torna a calcular cada signatura, cada cadena i cada resum. No canvia res.</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="49"/>
        <source>About this conversation</source>
        <translation>Sobre aquesta conversa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/context_pane.py" line="112"/>
        <source>%n earlier conversation(s)</source>
        <translation>
            <numerusform>%n conversa anterior</numerusform>
            <numerusform>%n converses anteriors</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="114"/>
        <source>First conversation</source>
        <translation>Primera conversa</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="117"/>
        <source>Fold this pane</source>
        <translation>Plegar aquest tauler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/context_pane.py" line="131"/>
        <source>History, %n channel(s)</source>
        <translation>
            <numerusform>Història, %n canal</numerusform>
            <numerusform>Història, %n canals</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="138"/>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="154"/>
        <source>Nobody yet</source>
        <translation>Ningú encara</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="155"/>
        <source>Assigned to</source>
        <translation>Assignada a</translation>
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
        <translation>Prioritat</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="165"/>
        <source>Add a label</source>
        <translation>Afegir una etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="168"/>
        <source>Labels</source>
        <translation>Etiquetes</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="173"/>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="174"/>
        <source>Add</source>
        <translation>Afegir</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/context_pane.py" line="179"/>
        <source>What the team should know. Notes never leave this team.</source>
        <translation>El que l’equip ha de saber. Les notes no surten mai de l’equip.</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="40"/>
        <source>Snooze</source>
        <translation>Posposar</translation>
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
        <translation>Més</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="43"/>
        <location filename="../../ui/conversation/conversation_header.py" line="71"/>
        <source>Done</source>
        <translation>Feta</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="45"/>
        <source>Take up</source>
        <translation>Fer-la nostra</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="51"/>
        <source>Details</source>
        <translation>Detalls</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="67"/>
        <source>Heard</source>
        <translation>Sentida</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/conversation_header.py" line="69"/>
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n missatge</numerusform>
            <numerusform>%n missatges</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="70"/>
        <source>Take the star away</source>
        <translation>Treure de destacades</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_header.py" line="71"/>
        <source>Reopen</source>
        <translation>Reobrir</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <location filename="../../ui/inbox/list_pane.py" line="50"/>
        <source>Conversations</source>
        <translation>Converses</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="179"/>
        <source>Open this address in the browser?</source>
        <translation>Obrir aquesta adreça al navegador?</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="181"/>
        <source>Open {host}</source>
        <translation>Obrir {host}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="194"/>
        <source>As it was {time}</source>
        <translation>Com era {time}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="200"/>
        <source>The comment is public now.</source>
        <translation>El comentari ja és públic.</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="200"/>
        <source>The comment is marked as spam.</source>
        <translation>El comentari queda marcat com a brossa.</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/conversation_pane.py" line="212"/>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="68"/>
        <source>Make a copy now</source>
        <translation>Fes una còpia ara</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="70"/>
        <source>Open the folder</source>
        <translation>Obre la carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="73"/>
        <source>Copies of the workspace</source>
        <translation>Còpies de l’espai</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="93"/>
        <source>There is no copy yet. One is made every day while Atalaya is open.</source>
        <translation>Encara no hi ha còpies. Se’n fa una cada dia mentre Atalaya és oberta.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="120"/>
        <source>Copied and checked: {name}</source>
        <translation>Copiat i comprovat: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="123"/>
        <source>Making a copy of the workspace</source>
        <translation>Fent una còpia de l’espai</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="137"/>
        <source>One copy a day is kept for three days; copies made before an update are kept for good. To go back to one, close Atalaya and type: atalayactl restore FILE. Whatever may have gone out since then asks you first; nothing is posted twice.</source>
        <translation>Es guarda una còpia al dia durant tres dies; les fetes abans d’una actualització es guarden sempre. Per tornar a una, tanca Atalaya i escriu: atalayactl restore FITXER. Tot el que va poder sortir des d’aleshores et pregunta abans; res no es publica dues vegades.</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="45"/>
        <source>Who else signs at this computer</source>
        <translation>Qui més signa en aquest equip</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="47"/>
        <source>Create the workspace</source>
        <translation>Crea l’espai</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="91"/>
        <source>Create a workspace</source>
        <translation>Crea un espai</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="94"/>
        <source>How do you work?</source>
        <translation>Com treballeu?</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="95"/>
        <source>This becomes the rule in force. It can be changed later; every change is signed.</source>
        <translation>Serà la regla en vigor. Es pot canviar després; cada canvi se signa.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="122"/>
        <source>Your name</source>
        <translation>El teu nom</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="123"/>
        <source>Organisation</source>
        <translation>Organització</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="124"/>
        <source>As it stands under what you sign</source>
        <translation>Com apareix sota el que signes</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="129"/>
        <source>Everybody types a passphrase of their own here, twice. It stays with them: nobody can sign in their name.</source>
        <translation>Cada persona escriu aquí la seva contrasenya, dues vegades. És només seva: ningú no pot signar en nom seu.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/create_page.py" line="135"/>
        <source>Back</source>
        <translation>Torna</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="18"/>
        <source>Snooze until</source>
        <translation>Posposar fins</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="19"/>
        <source>Snooze</source>
        <translation>Posposar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="25"/>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Signa (última signatura: surt d’aquí a {seconds} s)</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="25"/>
        <source>Approve (then waits for {roles})</source>
        <translation>Signa (després espera {roles})</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="27"/>
        <source>Approve (last sign-off, but held back)</source>
        <translation>Signa (última signatura, però retingut)</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="29"/>
        <source>Approve</source>
        <translation>Signa</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="34"/>
        <source>Approve (last sign-off: goes out at once)</source>
        <translation>Signa (última signatura: surt de seguida)</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="37"/>
        <source>Approve (goes out at {time})</source>
        <translation>Signa (surt a les {time})</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="39"/>
        <source>Approve (goes out {day_and_time})</source>
        <translation>Signa (surt {day_and_time})</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="45"/>
        <source>Request changes returns it to {name}</source>
        <translation>Demanar canvis ho retorna a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="51"/>
        <source>Object blocks it for everyone until you lift that</source>
        <translation>Oposar-t’hi ho bloqueja per a tothom fins que ho retiris</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="57"/>
        <source>Why must this not go out?</source>
        <translation>Per què no ha de sortir?</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="58"/>
        <source>What should {name} change?</source>
        <translation>Què ha de canviar {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="65"/>
        <source>Everybody on this draft reads it. It is signed with your name and blocks until you lift it.</source>
        <translation>Ho llegeixen els qui treballen en aquest esborrany. Queda signat amb el teu nom i bloqueja fins que ho retiris.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="68"/>
        <source>The draft goes back with your words. They are signed with your name and stay in its history.</source>
        <translation>L’esborrany torna amb les teves paraules. Queden signades amb el teu nom a la seva història.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="76"/>
        <source>Object: block it for everyone</source>
        <translation>M’hi oposo: bloqueja-ho per a tothom</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="77"/>
        <source>Request changes: return it to {name}</source>
        <translation>Demana canvis: retorna-ho a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_words.py" line="85"/>
        <source>Your approval would be valid until {time}</source>
        <translation>La teva signatura valdria fins: {time}</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="67"/>
        <source>Object</source>
        <translation>M’hi oposo</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="68"/>
        <source>Request changes</source>
        <translation>Demana canvis</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="69"/>
        <source>Approve</source>
        <translation>Signa</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="70"/>
        <source>Withdraw my approval</source>
        <translation>Retira la meva signatura</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="71"/>
        <location filename="../../ui/reviews/decision_bar.py" line="165"/>
        <source>Lift my objection</source>
        <translation>Retira la meva oposició</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="149"/>
        <source>Acknowledge at the right what hides in the text.</source>
        <translation>Confirma a la dreta el que amaga el text.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/decision_bar.py" line="165"/>
        <source>Lift the objection</source>
        <translation>Aixeca l’oposició</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <location filename="../../ui/publications/detail_pane.py" line="54"/>
        <location filename="../../ui/publications/detail_pane.py" line="101"/>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="73"/>
        <source>Welcome to Atalaya</source>
        <translation>Et donem la benvinguda a Atalaya</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="74"/>
        <source>All channels in one inbox. Nothing goes out without the signature it needs.</source>
        <translation>Tots els canals en una safata. Res no surt sense la signatura de qui l’ha de donar.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="82"/>
        <source>Explore the sample</source>
        <translation>Explora l’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="83"/>
        <source>A cooperative with messages, drafts and practice channels. You can break whatever you like.</source>
        <translation>Una cooperativa amb missatges, esborranys i canals de pràctiques. Pots trencar el que vulguis.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="84"/>
        <source>What you will see</source>
        <translation>Què veuràs</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="86"/>
        <source>An inbox with questions, complaints and praise</source>
        <translation>Una safata amb preguntes, queixes i elogis</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="87"/>
        <source>Sign-off: you are Ana, Marta and Jon</source>
        <translation>Signatures: fas d’Ana, Marta i Jon</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="88"/>
        <source>Publications in every state</source>
        <translation>Sortides en tots els estats</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="90"/>
        <source>Open the sample again</source>
        <translation>Torna a obrir l’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="90"/>
        <source>Open the sample</source>
        <translation>Obre l’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="91"/>
        <source>At once, without accounts or network</source>
        <translation>Al moment, sense comptes ni connexió</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="100"/>
        <location filename="../../ui/first_start/doors_page.py" line="108"/>
        <source>Create a workspace</source>
        <translation>Crea un espai</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="101"/>
        <source>For your own channels, alone or with colleagues who sign on this computer.</source>
        <translation>Per als teus canals, en solitari o amb qui signi en aquest equip.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="102"/>
        <source>What you need</source>
        <translation>Què necessites</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="104"/>
        <source>Your name and that of your organisation</source>
        <translation>El teu nom i el de l’organització</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="105"/>
        <source>A channel: a website or feed is enough</source>
        <translation>Un canal: un web o un feed són prou</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="106"/>
        <source>Whoever signs, beside you for a moment</source>
        <translation>Qui signi, un moment al teu costat</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/doors_page.py" line="109"/>
        <source>About 5 minutes</source>
        <translation>Uns 5 minuts</translation>
    </message>
</context>
<context>
    <name>DraftButton</name>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="25"/>
        <source>Send</source>
        <translation>Envia</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="30"/>
        <source>Write something first.</source>
        <translation>Primer escriu alguna cosa.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="35"/>
        <source>The channel or the team&apos;s rules are not here.</source>
        <translation>Falten el canal o les regles de l’equip.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="41"/>
        <source>Send for sign-off: {roles}</source>
        <translation>Envia a signar: {roles}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="43"/>
        <source>Send for sign-off again: {roles}</source>
        <translation>Torna a enviar a signar: {roles}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="47"/>
        <source>Send (goes out {time})</source>
        <translation>Envia (surt {time})</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="49"/>
        <source>Send (goes out in {seconds} s)</source>
        <translation>Envia (surt d’aquí a {seconds} s)</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="57"/>
        <source>Goes out as {name}; nobody else has to sign.</source>
        <translation>Surt com a {name}; ningú més no ha de signar.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="59"/>
        <source>Goes out as {name} once signed by {people}.</source>
        <translation>Surt com a {name} quan signin {people}.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="68"/>
        <source>{channel} takes no posts.</source>
        <translation>{channel} no admet publicacions.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="70"/>
        <source>No rule of the team lets this go out.</source>
        <translation>Cap regla de l’equip no deixa sortir això.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="73"/>
        <source>Nobody of the team can sign this as {roles}.</source>
        <translation>Ningú de l’equip no pot signar això com a {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="83"/>
        <source>Those who sign are reading it. Take it back to write on.</source>
        <translation>Els qui signen ho estan llegint. Recupera’l per continuar escrivint.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="84"/>
        <source>It is signed as it stands. Taking it back voids the signatures.</source>
        <translation>Està signat tal com està. Si el recuperes, les signatures deixen de valer.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="85"/>
        <source>Somebody objects. Take it back to write on, or wait until that is lifted.</source>
        <translation>Algú s’hi oposa. Recupera’l per continuar escrivint o espera que ho retiri.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="88"/>
        <source>A signature ran out. Send it again, or take it back to write on.</source>
        <translation>Una signatura ha caducat. Torna a enviar-lo o recupera’l per continuar escrivint.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="89"/>
        <source>It went out and cannot be changed any more.</source>
        <translation>Ja ha sortit i no es pot canviar.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_button_words.py" line="90"/>
        <source>{name} discarded it. Its history stays.</source>
        <translation>{name} el va descartar. La seva història es conserva.</translation>
    </message>
</context>
<context>
    <name>DraftCounts</name>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="13"/>
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentari</numerusform>
            <numerusform>%n comentaris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="17"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caràcter</numerusform>
            <numerusform>%n caràcters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="21"/>
        <source>+%n word(s)</source>
        <translation>
            <numerusform>+%n paraula</numerusform>
            <numerusform>+%n paraules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="25"/>
        <source>−%n word(s)</source>
        <translation>
            <numerusform>−%n paraula</numerusform>
            <numerusform>−%n paraules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="29"/>
        <source>{role}, %n of {needed} missing</source>
        <translation>
            <numerusform>{role}: falta %n de {needed}</numerusform>
            <numerusform>{role}: falten %n de {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="34"/>
        <source>%n wait(s) for others.</source>
        <translation>
            <numerusform>%n espera altres persones.</numerusform>
            <numerusform>%n esperen altres persones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="54"/>
        <source>Goes out on</source>
        <translation>Surt a</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="60"/>
        <location filename="../../ui/drafts/draft_editor.py" line="61"/>
        <source>Title</source>
        <translation>Títol</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="64"/>
        <source>Add images</source>
        <translation>Afegeix imatges</translation>
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
        <translation>Temes</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="74"/>
        <source>food-safety, harvest</source>
        <translation>seguretat-alimentària, collita</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="113"/>
        <source>Channel removed</source>
        <translation>Canal eliminat</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="207"/>
        <source>Not said</source>
        <translation>Sense indicar</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_editor.py" line="230"/>
        <source>When it goes out</source>
        <translation>Quan surt</translation>
    </message>
</context>
<context>
    <name>DraftNotes</name>
    <message>
        <location filename="../../ui/drafts/draft_notes.py" line="28"/>
        <source>{name} began this draft. Write on it and you cannot sign it any more.</source>
        <translation>{name} va començar aquest esborrany. Si hi escrius, ja no el podràs signar.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_notes.py" line="49"/>
        <source>{name} asks for changes, {time}</source>
        <translation>{name} demana canvis, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_notes.py" line="56"/>
        <source>{name} objects, {time}</source>
        <translation>{name} s’hi oposa, {time}</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="46"/>
        <source>Built from the revision itself,</source>
        <translation>Fet de la mateixa revisió,</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="69"/>
        <source>Digest {digest}</source>
        <translation>Empremta {digest}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="87"/>
        <source>Sign-off</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="96"/>
        <location filename="../../ui/reviews/draft_pane.py" line="103"/>
        <source>Since I last looked</source>
        <translation>Des que el vaig mirar</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="97"/>
        <source>Since I last looked, rev {number}</source>
        <translation>Des que el vaig mirar, rev. {number}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="102"/>
        <source>Draft to sign</source>
        <translation>Esborrany per signar</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="103"/>
        <source>What would go out</source>
        <translation>El que sortiria</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/draft_pane.py" line="103"/>
        <source>All revisions</source>
        <translation>Totes les revisions</translation>
    </message>
</context>
<context>
    <name>DraftSide</name>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="34"/>
        <source>How it goes out and who signs</source>
        <translation>Com surt i qui signa</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="36"/>
        <source>How it goes out</source>
        <translation>Així sortirà</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="37"/>
        <source>Who signs</source>
        <translation>Qui signa</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="38"/>
        <source>Comments</source>
        <translation>Comentaris</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="39"/>
        <source>What happened</source>
        <translation>Què ha passat</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="87"/>
        <source>No rule of the team lets this go out.</source>
        <translation>Cap regla de l’equip no deixa sortir això.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="93"/>
        <location filename="../../ui/drafts/draft_side.py" line="106"/>
        <source>Nobody else has to sign.</source>
        <translation>Ningú més no ha de signar.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="96"/>
        <source>Rule “{rule}”. Any later change asks for new signatures.</source>
        <translation>Regla «{rule}». Qualsevol canvi posterior demana signatures noves.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_side.py" line="103"/>
        <source>signed by {names}</source>
        <translation>signat per {names}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="29"/>
        <source>Answer to {name}</source>
        <translation>Resposta a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="31"/>
        <source>Nothing written yet</source>
        <translation>Encara per escriure</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="36"/>
        <source>{name}, revision {number}</source>
        <translation>{name}, revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="58"/>
        <source>Stopped by {name}</source>
        <translation>Aturat per {name}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="73"/>
        <location filename="../../ui/drafts/drafts_lines.py" line="72"/>
        <source>Went out</source>
        <translation>Ha sortit</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="74"/>
        <location filename="../../ui/drafts/drafts_lines.py" line="73"/>
        <source>Discarded</source>
        <translation>Descartat</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="75"/>
        <location filename="../../ui/drafts/drafts_lines.py" line="60"/>
        <location filename="../../ui/drafts/drafts_lines.py" line="69"/>
        <source>Being written</source>
        <translation>S’està escrivint</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="84"/>
        <source>no sign-off</source>
        <translation>sense signatures</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="85"/>
        <source>four eyes</source>
        <translation>quatre ulls</translation>
    </message>
    <message>
        <location filename="../../ui/composing/draft_words.py" line="86"/>
        <source>Legal and PR</source>
        <translation>Legal i PR</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_commands.py" line="45"/>
        <source>Discard this draft</source>
        <translation>Descarta aquest esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_commands.py" line="47"/>
        <source>Stop this draft</source>
        <translation>Atura aquest esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_commands.py" line="49"/>
        <source>Take back and write on</source>
        <translation>Recupera i continua escrivint</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/draft_commands.py" line="63"/>
        <source>No draft is open.</source>
        <translation>No hi ha cap esborrany obert.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafting_desk.py" line="122"/>
        <source>Kept as typed, not yet a revision</source>
        <translation>Desat en escriure, encara sense revisió</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/ending.py" line="40"/>
        <source>The draft is discarded.</source>
        <translation>L’esborrany està descartat.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/ending.py" line="72"/>
        <source>Stopped. It does not go out until the stop is lifted.</source>
        <translation>Aturat. No surt fins que s’aixequi l’aturada.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/ending.py" line="78"/>
        <source>The stop is lifted.</source>
        <translation>L’aturada està aixecada.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="55"/>
        <source>New draft</source>
        <translation>Esborrany nou</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="57"/>
        <source>{name}, not yet a revision</source>
        <translation>{name}, encara sense revisió</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="62"/>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="68"/>
        <source>Needs the author</source>
        <translation>Espera qui l’escriu</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="70"/>
        <source>Waits for signatures</source>
        <translation>Esperen signatures</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_lines.py" line="71"/>
        <source>Signed, on its way</source>
        <translation>Signats, per sortir</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_screen.py" line="43"/>
        <source>Drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_screen.py" line="64"/>
        <source>{count} came back to you</source>
        <translation>{count} t’han tornat</translation>
    </message>
</context>
<context>
    <name>DraftsPane</name>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="33"/>
        <location filename="../../ui/drafts/drafts_pane.py" line="83"/>
        <source>Drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="34"/>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="34"/>
        <source>All</source>
        <translation>Tots</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="36"/>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="37"/>
        <source>New draft</source>
        <translation>Esborrany nou</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="39"/>
        <source>Write a draft</source>
        <translation>Escriu un esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="40"/>
        <source>Show all drafts</source>
        <translation>Mostra tots els esborranys</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="71"/>
        <source>No draft like this</source>
        <translation>Cap esborrany així</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="71"/>
        <source>No drafts yet</source>
        <translation>Encara no hi ha esborranys</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="73"/>
        <source>You have no drafts</source>
        <translation>No tens esborranys</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="74"/>
        <source>Answers begun in the inbox and posts begun here appear in this list until they went out.</source>
        <translation>Aquí hi ha les respostes començades a la safata i les publicacions començades aquí, fins que surten.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="78"/>
        <source>Any state</source>
        <translation>Qualsevol estat</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="106"/>
        <source>Being written</source>
        <translation>S’està escrivint</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="107"/>
        <source>Changes requested</source>
        <translation>Canvis demanats</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="108"/>
        <source>Waits for signatures</source>
        <translation>Espera signatures</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="109"/>
        <source>Objected</source>
        <translation>Amb oposició</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="110"/>
        <source>Signature ran out</source>
        <translation>Signatura caducada</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="111"/>
        <source>Signed</source>
        <translation>Signat</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="112"/>
        <source>Went out</source>
        <translation>Ha sortit</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/drafts_pane.py" line="113"/>
        <source>Discarded</source>
        <translation>Descartat</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="52"/>
        <source>Discard this draft</source>
        <translation>Descarta aquest esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="53"/>
        <source>Stop this draft</source>
        <translation>Atura aquest esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="54"/>
        <source>Open the conversation</source>
        <translation>Obrir la conversa</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="55"/>
        <source>Take back and write on</source>
        <translation>Recupera i continua escrivint</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="56"/>
        <source>Send</source>
        <translation>Envia</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="66"/>
        <source>New draft</source>
        <translation>Esborrany nou</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="67"/>
        <source>Being written</source>
        <translation>S’està escrivint</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="68"/>
        <source>{name}, not yet a revision</source>
        <translation>{name}, encara sense revisió</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="83"/>
        <source>{name} sent it and can take it back. You can ask for changes in Approvals.</source>
        <translation>L’ha enviat {name} i el pot recuperar. Tu pots demanar canvis a Signatures.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/drafts/editor_header.py" line="106"/>
        <source>Sent for sign-off, %n s</source>
        <translation>
            <numerusform>Enviat a signar, %n s</numerusform>
            <numerusform>Enviat a signar, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/drafts/editor_header.py" line="106"/>
        <source>Going out in %n s</source>
        <translation>
            <numerusform>Surt d’aquí a %n s</numerusform>
            <numerusform>Surt d’aquí a %n s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="175"/>
        <source>, with {names}</source>
        <translation>, amb {names}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_header.py" line="176"/>
        <source>{who}  ·  revision {number}, {time}</source>
        <translation>{who}  ·  revisió {number}, {time}</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <location filename="../../ui/drafts/editor_pane.py" line="82"/>
        <source>How it goes out</source>
        <translation>Així sortirà</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_pane.py" line="135"/>
        <source>Draft</source>
        <translation>Esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_pane.py" line="136"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/editor_pane.py" line="137"/>
        <source>All revisions</source>
        <translation>Totes les revisions</translation>
    </message>
</context>
<context>
    <name>EmptyInbox</name>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="69"/>
        <source>Nothing found</source>
        <translation>No hi ha res</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="70"/>
        <source>Nothing in “{view}” answers {search}.</source>
        <translation>A «{view}» res respon a {search}.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="75"/>
        <source>Without {term}</source>
        <translation>Sense {term}</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="79"/>
        <source>Search all open</source>
        <translation>Cercar a totes les obertes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="103"/>
        <source>Messages will arrive here</source>
        <translation>Aquí arribaran els missatges</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="104"/>
        <source>Comments, mentions and questions from all your channels, in one list, in the order they come.</source>
        <translation>Comentaris, mencions i preguntes de tots els teus canals, en una sola llista i per ordre d’arribada.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="113"/>
        <source>Look now</source>
        <translation>Mirar ara</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="115"/>
        <source>Connect a channel</source>
        <translation>Connectar un canal</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="123"/>
        <source>{channel}: looked at {time}, nothing unread.</source>
        <translation>{channel}: ha mirat a les {time}, no hi ha res sense llegir.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="127"/>
        <source>Looks again at {time}.</source>
        <translation>Torna a mirar a les {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="136"/>
        <source>Nothing for you</source>
        <translation>Res per a tu</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="138"/>
        <source>See what nobody has</source>
        <translation>Veure el que no té ningú</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="140"/>
        <source>See all open</source>
        <translation>Veure totes les obertes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="144"/>
        <source>Everything that is open belongs to somebody.</source>
        <translation>Tot el que és obert té algú.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="145"/>
        <source>No answer waits for a signature. What you send for sign-off stands here until it is out.</source>
        <translation>Cap resposta espera signatura. El que enviïs a signar és aquí fins que surt.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="148"/>
        <source>Press H on a conversation to put it away until it is time.</source>
        <translation>Prem H en una conversa per apartar-la fins que en sigui el moment.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="149"/>
        <source>Conversations you mark as done with E stand here; a new message opens them again.</source>
        <translation>Aquí hi ha les converses que marques com a fetes amb E; un missatge nou les reobre.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="152"/>
        <source>What feeds bring without addressing you stands here. One key takes it up.</source>
        <translation>Aquí hi ha el que porten els blogs sense adreçar-se a vosaltres. Amb una tecla ho feu vostre.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="153"/>
        <source>Messages that name you stand here.</source>
        <translation>Aquí hi ha els missatges que us anomenen.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="155"/>
        <source>Everything here is done.</source>
        <translation>Aquí tot és fet.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="156"/>
        <source>Nothing here now</source>
        <translation>Res per ara</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="162"/>
        <source>Unassigned: {count}. Take what you can answer.</source>
        <translation>Sense assignar: {count}. Queda’t el que puguis respondre.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="165"/>
        <source>The others still have {count} open.</source>
        <translation>Els altres encara en tenen {count} d’obertes.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/empty_pages.py" line="166"/>
        <source>Everything is done. New messages announce themselves above the list.</source>
        <translation>Tot és fet. El que és nou s’anuncia damunt de la llista.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <location filename="../../ui/exports/export_card.py" line="38"/>
        <source>Files and SHA-256</source>
        <translation>Fitxers i SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_card.py" line="41"/>
        <source>Open the folder</source>
        <translation>Obre la carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_card.py" line="84"/>
        <source>Manifest: {name}</source>
        <translation>Manifest: {name}</translation>
    </message>
</context>
<context>
    <name>ExportCounts</name>
    <message numerus="yes">
        <location filename="../../ui/exports/export_counts.py" line="15"/>
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exports/export_counts.py" line="19"/>
        <source>{count} row(s) written</source>
        <translation>
            <numerusform>{count} fila escrita</numerusform>
            <numerusform>{count} files escrites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <location filename="../../ui/exports/export_form.py" line="58"/>
        <source>Choose a folder</source>
        <translation>Tria una carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="59"/>
        <source>Everything, or for example label:lote</source>
        <translation>Tot, o per exemple label:lot</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="104"/>
        <source>Choose a folder first.</source>
        <translation>Tria primer una carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="119"/>
        <source>Folder for the export</source>
        <translation>Carpeta per a l’exportació</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="124"/>
        <source>No folder chosen yet</source>
        <translation>Encara sense carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="137"/>
        <source>Drafts and publications are exported whole.</source>
        <translation>Els esborranys i les sortides s’exporten sencers.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="141"/>
        <source>The same words as in the inbox&apos;s search: from:, channel:, label:, is:, before:, after:.</source>
        <translation>Les mateixes paraules que a la cerca de la safata: from:, channel:, label:, is:, before:, after:.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="151"/>
        <source>What</source>
        <translation>Què</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="168"/>
        <source>How and where</source>
        <translation>Com i on</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="169"/>
        <source>As</source>
        <translation>Com a</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="176"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_form.py" line="177"/>
        <source>Which</source>
        <translation>Quins</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../../ui/exports/export_run.py" line="53"/>
        <source>Exporting {what} to {folder}</source>
        <translation>Exportant {what} a {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="7"/>
        <source>Conversations</source>
        <translation>Converses</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="8"/>
        <source>One line each: who, where, state, labels, who has it</source>
        <translation>Una línia cadascuna: qui, on, estat, etiquetes, qui la porta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="12"/>
        <source>Messages</source>
        <translation>Missatges</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="13"/>
        <source>Every message with its text, times and edits</source>
        <translation>Cada missatge amb el text, les hores i els canvis</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="17"/>
        <source>Drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="18"/>
        <source>Texts, revisions, who signed and who is missing</source>
        <translation>Textos, revisions, qui va signar i qui falta</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="22"/>
        <source>Publications</source>
        <translation>Sortides</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="23"/>
        <source>What went out, when, signed by whom, and how it ended</source>
        <translation>Què va sortir, quan, amb quines signatures i com va acabar</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="28"/>
        <source>One workbook; formulas in texts are defused.</source>
        <translation>Un llibre; les fórmules dins dels textos queden desactivades.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="29"/>
        <source>Opens everywhere; formulas in texts are defused.</source>
        <translation>S’obre a tot arreu; les fórmules queden desactivades.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/export_words.py" line="30"/>
        <source>For programs: every value exactly as it is.</source>
        <translation>Per a programes: cada valor tal com és.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_screen.py" line="42"/>
        <source>Exports</source>
        <translation>Exporta</translation>
    </message>
</context>
<context>
    <name>ExportsWidget</name>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="56"/>
        <source>Nothing exported yet</source>
        <translation>Encara no s’ha exportat res</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="57"/>
        <source>Each export appears here with its files and their SHA-256, so that others can check them.</source>
        <translation>Cada exportació apareix aquí amb els fitxers i el seu SHA-256, perquè altres els puguin comprovar.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="74"/>
        <source>Export {what}</source>
        <translation>Exporta {what}</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="93"/>
        <source>Exporting…</source>
        <translation>Exportant…</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="105"/>
        <source>Exported: {rows}.</source>
        <translation>Exportat: {rows}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="116"/>
        <source>Cancelled.</source>
        <translation>Cancel·lada.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="116"/>
        <source>Nothing was left in the folder; the workspace is untouched.</source>
        <translation>A la carpeta no ha quedat res; l’espai continua intacte.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="146"/>
        <source>Export now</source>
        <translation>Exporta ara</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="159"/>
        <source>Files are written whole, read back and compared; the manifest comes last and names them all.</source>
        <translation>Els fitxers s’escriuen sencers, es tornen a llegir i es comparen; el manifest va al final i els anomena tots.</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="164"/>
        <source>Last exports</source>
        <translation>Últimes exportacions</translation>
    </message>
    <message>
        <location filename="../../ui/exports/exports_view.py" line="185"/>
        <source>Exports</source>
        <translation>Exporta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../ui/conversation/find_bar.py" line="32"/>
        <location filename="../../ui/conversation/find_bar.py" line="33"/>
        <source>Find in this conversation</source>
        <translation>Cercar en aquesta conversa</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/find_bar.py" line="36"/>
        <source>Close</source>
        <translation>Tancar</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/find_bar.py" line="92"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/find_bar.py" line="95"/>
        <source>Not in what is shown</source>
        <translation>No és en el que es veu</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="123"/>
        <source>There is a workspace in {folder} already.</source>
        <translation>Ja hi ha un espai a {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="125"/>
        <source>Open it with “Open an existing workspace”, or choose another folder.</source>
        <translation>Obre’l amb «Obre un espai existent» o tria una altra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="133"/>
        <source>Open the sample again</source>
        <translation>Torna a obrir l’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="137"/>
        <source>The chosen folder holds other things, so it gets its own.</source>
        <translation>La carpeta triada té altres coses, així que tindrà la seva.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="149"/>
        <source>There is no workspace in {folder}.</source>
        <translation>No hi ha cap espai a {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="150"/>
        <source>Choose the folder that holds the file atalaya.db.</source>
        <translation>Tria la carpeta que conté el fitxer atalaya.db.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="165"/>
        <source>The story is played through the same services that you will use. It takes a few seconds.</source>
        <translation>La història es representa amb els mateixos serveis que faràs servir. Triga uns segons.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="166"/>
        <source>Making the sample workspace</source>
        <translation>Preparant l’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="179"/>
        <source>Keys for everybody, the rule you chose, and an empty inbox.</source>
        <translation>Claus per a tothom, la regla triada i una safata buida.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="180"/>
        <source>Making your workspace</source>
        <translation>Preparant el teu espai</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/first_start_view.py" line="273"/>
        <source>No channels yet: nothing comes in or goes out</source>
        <translation>Encara sense canals: res no entra ni surt</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="16"/>
        <source>Still missing: somebody for {roles}.</source>
        <translation>Encara falta algú per a {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="19"/>
        <source>The two passphrases are not the same.</source>
        <translation>Les dues contrasenyes no són iguals.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="20"/>
        <source>Choose how you work.</source>
        <translation>Tria com treballeu.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="21"/>
        <source>A name is missing.</source>
        <translation>Falta un nom.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/form_words.py" line="29"/>
        <source>{first} and {last}</source>
        <translation>{first} i {last}</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="82"/>
        <source>This computer has no keyring that could keep the passwords of your channels.</source>
        <translation>Aquest equip no té cap clauer que guardi les contrasenyes dels teus canals.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="84"/>
        <source>Choose a passphrase for this workspace</source>
        <translation>Tria una contrasenya per a aquest espai</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="86"/>
        <source>A passphrase keeps them locked instead, together with the keys that sign.</source>
        <translation>En lloc d’això, una contrasenya les guarda tancades amb les claus que signen.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="92"/>
        <source>The folder cannot be used: {why}.</source>
        <translation>No es pot fer servir la carpeta: {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="95"/>
        <source>Nothing was made.</source>
        <translation>No s’ha creat res.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/making.py" line="96"/>
        <source>Choose another folder.</source>
        <translation>Tria una altra carpeta.</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="103"/>
        <source>Hidden direction controls: the text may read in another order than written.</source>
        <translation>Controls de direcció amagats: el text es pot llegir en un altre ordre de l’escrit.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="106"/>
        <source>Invisible characters: words may not be what they look like.</source>
        <translation>Caràcters invisibles: les paraules poden no ser el que semblen.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/before_it_goes.py" line="107"/>
        <source>Letters of different alphabets in one word: it may imitate another name.</source>
        <translation>Lletres d’alfabets diferents en una paraula: pot imitar un altre nom.</translation>
    </message>
</context>
<context>
    <name>GoingOutPage</name>
    <message>
        <location filename="../../ui/reviews/review_pages.py" line="83"/>
        <source>Changed since the last approved, revision {number}</source>
        <translation>Canvis des de l’última signada, revisió {number}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="56"/>
        <source>{name} wrote revision {number}</source>
        <translation>{name} va escriure la revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="58"/>
        <source>{name} sent revision {number} for sign-off</source>
        <translation>{name} va enviar a signar la revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="60"/>
        <source>{name} signed revision {number} as {role}</source>
        <translation>{name} va signar la revisió {number} com a {role}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="62"/>
        <source>{name} objects to revision {number}</source>
        <translation>{name} s’oposa a la revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="64"/>
        <source>{name} asked for changes to revision {number}</source>
        <translation>{name} va demanar canvis a la revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="66"/>
        <source>{name} commented on revision {number}</source>
        <translation>{name} va comentar la revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="77"/>
        <source>{name} withdrew the approval of revision {number}</source>
        <translation>{name} va retirar la signatura de la revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="79"/>
        <source>{name} lifted the objection to revision {number}</source>
        <translation>{name} va aixecar l’oposició a la revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="81"/>
        <source>{name} no longer asks for changes to revision {number}</source>
        <translation>{name} ja no demana canvis a la revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="83"/>
        <source>{name} took revision {number} back to write on</source>
        <translation>{name} va recuperar la revisió {number} per continuar escrivint</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="85"/>
        <source>{name} took something back</source>
        <translation>{name} va retirar alguna cosa</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="103"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="117"/>
        <source>taken back</source>
        <translation>retirat</translation>
    </message>
    <message>
        <location filename="../../ui/composing/history_lines.py" line="120"/>
        <source>does not count: {why}</source>
        <translation>no compta: {why}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../ui/channels/import_page.py" line="36"/>
        <source>Taking in a list of feeds</source>
        <translation>Incorporant una llista de feeds</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="39"/>
        <source>Not taken in</source>
        <translation>No incorporats</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="41"/>
        <source>Show the channels</source>
        <translation>Mostra els canals</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="66"/>
        <source>Taking in {name}</source>
        <translation>Incorporant {name}</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="67"/>
        <source>The feeds become channels; their servers are asked afterwards, one by one.</source>
        <translation>Els feeds passen a ser canals; després es pregunta als servidors un per un.</translation>
    </message>
    <message>
        <location filename="../../ui/channels/import_page.py" line="78"/>
        <source>Nothing was left out.</source>
        <translation>No s’ha deixat res fora.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <location filename="../../ui/inbox/inbox_screen.py" line="49"/>
        <source>Inbox</source>
        <translation>Safata</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_screen.py" line="69"/>
        <source>{count} for you</source>
        <translation>{count} per a tu</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/row_words.py" line="67"/>
        <source>Heard</source>
        <translation>Sentida</translation>
    </message>
</context>
<context>
    <name>InboxCommands</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/inbox_commands.py" line="59"/>
        <source>for: %n selected</source>
        <translation>
            <numerusform>per a: %n triada</numerusform>
            <numerusform>per a: %n triades</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="62"/>
        <source>for: {subject}</source>
        <translation>per a: {subject}</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="66"/>
        <source>Collecting from all channels</source>
        <translation>Recollint de tots els canals</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="82"/>
        <source>no conversation is open</source>
        <translation>no hi ha cap conversa oberta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="112"/>
        <source>Assign to me</source>
        <translation>Assignar-me-la</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="113"/>
        <source>Pending on the customer</source>
        <translation>Pendent del client</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="114"/>
        <source>Reopen</source>
        <translation>Reobrir</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="115"/>
        <source>Take up</source>
        <translation>Fer-la nostra</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="116"/>
        <source>High priority</source>
        <translation>Prioritat alta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="117"/>
        <source>Mark as read or unread</source>
        <translation>Marcar com a llegida o sense llegir</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="118"/>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="119"/>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="121"/>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_commands.py" line="123"/>
        <source>Select everything in the list</source>
        <translation>Triar tot el de la llista</translation>
    </message>
</context>
<context>
    <name>InboxViews</name>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="47"/>
        <source>For me</source>
        <translation>Per a mi</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="55"/>
        <source>Unassigned</source>
        <translation>Sense assignar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="63"/>
        <source>Mentions us</source>
        <translation>Ens mencionen</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="71"/>
        <source>Waiting for sign-off</source>
        <translation>Esperen signatura</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="79"/>
        <source>Snoozed</source>
        <translation>Posposades</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="87"/>
        <source>Done</source>
        <translation>Fetes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="95"/>
        <source>All open</source>
        <translation>Obertes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/inbox_views.py" line="103"/>
        <source>Heard</source>
        <translation>Sentit</translation>
    </message>
</context>
<context>
    <name>InboxWidget</name>
    <message>
        <location filename="../../ui/inbox/inbox_view.py" line="245"/>
        <source>Inbox</source>
        <translation>Safata</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <location filename="../../ui/composing/key_line.py" line="45"/>
        <source>Passphrase of your key</source>
        <translation>Frase de pas de la teva clau</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="46"/>
        <source>Your passphrase</source>
        <translation>La teva frase de pas</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="50"/>
        <source>Lock now</source>
        <translation>Tanca ara</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="98"/>
        <location filename="../../ui/composing/key_line.py" line="132"/>
        <source>Opens your key for 5 minutes.</source>
        <translation>Obre la teva clau durant 5 minuts.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="110"/>
        <source>Not the passphrase. Nothing was signed.</source>
        <translation>No és aquesta frase. No s’ha signat res.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="105"/>
        <source>Your passphrase first, then the decision.</source>
        <translation>Primer la teva frase de pas; després, la decisió.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/key_line.py" line="149"/>
        <source>Key open for {time}</source>
        <translation>Clau oberta {time}</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="43"/>
        <source>Change the passphrase</source>
        <translation>Canvia la contrasenya</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="57"/>
        <source>{name} signs here as {roles}.</source>
        <translation>{name} signa aquí com a {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="57"/>
        <source>{name} works here.</source>
        <translation>{name} treballa aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="65"/>
        <source>The key of this person is at another computer; the passphrase is changed there.</source>
        <translation>La clau d’aquesta persona és en un altre equip; la contrasenya es canvia allà.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="67"/>
        <source>The passphrase guards your signature. It opens your key for 5 minutes at a time.</source>
        <translation>La contrasenya guarda la teva signatura. Obre la teva clau durant 5 minuts cada cop.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="69"/>
        <source>In a practice team nobody needs a passphrase: you may be whoever you like.</source>
        <translation>En un equip de pràctiques ningú no necessita contrasenya: pots ser qui vulguis.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="71"/>
        <source>This computer publishes by itself what others signed, so its owner&apos;s key is guarded by the keyring or the workspace&apos;s passphrase, and by none of its own.</source>
        <translation>Aquest equip publica sol el que altres van signar, així que la clau del propietari la guarda el clauer o la contrasenya de l’espai, i no una de pròpia.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="84"/>
        <source>Type the present passphrase.</source>
        <translation>Escriu la contrasenya actual.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="87"/>
        <source>The two new ones are not the same yet.</source>
        <translation>Les dues noves encara no són iguals.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="93"/>
        <source>Nobody can tell it to you again: note it down.</source>
        <translation>Ningú no te la podrà tornar a dir: apunta-la.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="117"/>
        <source>The passphrase was changed. The key itself stays the same.</source>
        <translation>La contrasenya s’ha canviat. La clau continua sent la mateixa.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="120"/>
        <source>Your key</source>
        <translation>La teva clau</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="127"/>
        <source>Present passphrase</source>
        <translation>Contrasenya actual</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="127"/>
        <source>New passphrase</source>
        <translation>Contrasenya nova</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/key_page.py" line="127"/>
        <source>The same again</source>
        <translation>La mateixa un altre cop</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../ui/widgets/key_sheet.py" line="75"/>
        <location filename="../../ui/widgets/key_sheet.py" line="76"/>
        <source>Find a key or a command</source>
        <translation>Cerca una tecla o una ordre</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/key_sheet.py" line="91"/>
        <source>Close</source>
        <translation>Tancar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/key_sheet.py" line="97"/>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/key_sheet.py" line="108"/>
        <source>Single letters are off while you type in a field. No key here collides with another.</source>
        <translation>Les lletres soltes no actuen mentre escrius en un camp. Cap tecla no xoca amb una altra.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="43"/>
        <location filename="../../ui/bridge/key_table.py" line="88"/>
        <source>Next</source>
        <translation>Següent</translation>
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
        <translation>Següent sense llegir</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="46"/>
        <source>Previous unread</source>
        <translation>Anterior sense llegir</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="47"/>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="48"/>
        <source>Back</source>
        <translation>Torna</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="49"/>
        <source>Select</source>
        <translation>Selecciona</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="50"/>
        <source>Extend the selection down</source>
        <translation>Amplia la selecció cap avall</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="51"/>
        <source>Extend the selection up</source>
        <translation>Amplia la selecció cap amunt</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="52"/>
        <source>Reply</source>
        <translation>Respon</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="53"/>
        <source>Done</source>
        <translation>Feta</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="54"/>
        <source>Snooze</source>
        <translation>Posposa</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="55"/>
        <source>Assign</source>
        <translation>Assigna</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="56"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="57"/>
        <source>Star</source>
        <translation>Destaca</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="58"/>
        <source>Mark as unread</source>
        <translation>Marca com a no llegida</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="59"/>
        <source>Mute</source>
        <translation>Silencia</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="60"/>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="61"/>
        <source>Quick label 1</source>
        <translation>Etiqueta ràpida 1</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="62"/>
        <source>Quick label 2</source>
        <translation>Etiqueta ràpida 2</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="63"/>
        <source>Quick label 3</source>
        <translation>Etiqueta ràpida 3</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="64"/>
        <source>Quick label 4</source>
        <translation>Etiqueta ràpida 4</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="65"/>
        <source>Quick label 5</source>
        <translation>Etiqueta ràpida 5</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="66"/>
        <source>Quick label 6</source>
        <translation>Etiqueta ràpida 6</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="67"/>
        <source>Quick label 7</source>
        <translation>Etiqueta ràpida 7</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="68"/>
        <source>Quick label 8</source>
        <translation>Etiqueta ràpida 8</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="69"/>
        <source>Quick label 9</source>
        <translation>Etiqueta ràpida 9</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="70"/>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="71"/>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="72"/>
        <source>Find here</source>
        <translation>Cerca aquí</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="73"/>
        <source>New draft</source>
        <translation>Esborrany nou</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="74"/>
        <source>Inbox</source>
        <translation>Safata</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="75"/>
        <source>Approvals</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="76"/>
        <source>Drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="77"/>
        <source>Publications</source>
        <translation>Sortides</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="78"/>
        <source>Exports</source>
        <translation>Exporta</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="79"/>
        <source>Next pane</source>
        <translation>Tauler següent</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="80"/>
        <source>Previous pane</source>
        <translation>Tauler anterior</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="81"/>
        <source>Collect now</source>
        <translation>Recull ara</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="82"/>
        <source>This sheet</source>
        <translation>Aquest full</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="83"/>
        <source>Quit</source>
        <translation>Surt</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="84"/>
        <source>Stop all publishing</source>
        <translation>Atura totes les sortides</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="85"/>
        <source>Send, or send for sign-off</source>
        <translation>Envia, o envia a signar</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="86"/>
        <source>And mark as done</source>
        <translation>I marca com a feta</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="87"/>
        <source>Answer or internal note</source>
        <translation>Resposta o nota interna</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="90"/>
        <source>What changed</source>
        <translation>Què ha canviat</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="91"/>
        <source>Comment on a range</source>
        <translation>Comenta un fragment</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="92"/>
        <source>Approve</source>
        <translation>Signa</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="93"/>
        <source>Request changes</source>
        <translation>Demana canvis</translation>
    </message>
    <message>
        <location filename="../../ui/bridge/key_table.py" line="94"/>
        <source>Object</source>
        <translation>Oposa-t’hi</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="46"/>
        <source>New label</source>
        <translation>Etiqueta nova</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="48"/>
        <source>Add label</source>
        <translation>Afegir etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="52"/>
        <source>A word or two</source>
        <translation>Una o dues paraules</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_dialogs.py" line="53"/>
        <source>Name of the label</source>
        <translation>Nom de l’etiqueta</translation>
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
        <translation>Enllaç a la publicació</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="173"/>
        <source>It is there</source>
        <translation>Està publicada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="175"/>
        <source>Back</source>
        <translation>Torna</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="185"/>
        <source>Paste the link of the post, so that it can be compared.</source>
        <translation>Enganxa l’enllaç de la publicació per poder comparar-la.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="205"/>
        <source>This is no link: it begins with https:// and names the post.</source>
        <translation>Això no és cap enllaç: comença per https:// i porta a la publicació.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="208"/>
        <source>Leads to {host}.</source>
        <translation>Porta a {host}.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers_card.py" line="211"/>
        <source>Without a link it counts as sent, but it cannot be compared.</source>
        <translation>Sense enllaç compta com a enviada, però no es pot comparar.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../ui/inbox/list_pane.py" line="174"/>
        <source>Views and channels</source>
        <translation>Vistes i canals</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/list_pane.py" line="177"/>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/list_pane.py" line="178"/>
        <source>Search, or channel: label: is:</source>
        <translation>Cercar, o channel: label: is:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="216"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n trobada</numerusform>
            <numerusform>%n trobades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="216"/>
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n converses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="220"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n sense llegir</numerusform>
            <numerusform>%n sense llegir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/publications/list_pane.py" line="24"/>
        <location filename="../../ui/publications/list_pane.py" line="47"/>
        <source>Publications</source>
        <translation>Sortides</translation>
    </message>
    <message>
        <location filename="../../ui/publications/list_pane.py" line="29"/>
        <source>Nothing on its way</source>
        <translation>Res en camí</translation>
    </message>
    <message>
        <location filename="../../ui/publications/list_pane.py" line="30"/>
        <source>What is signed appears here: planned, on its way, out, and what needs you.</source>
        <translation>Aquí apareix el que és signat: planificat, en camí, publicat i el que et necessita.</translation>
    </message>
</context>
<context>
    <name>LiveLink</name>
    <message>
        <location filename="../../ui/publications/live_link.py" line="41"/>
        <source>Open {host}</source>
        <translation>Obre {host}</translation>
    </message>
</context>
<context>
    <name>LocationBar</name>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="33"/>
        <source>Everything stays on this computer, in one folder.</source>
        <translation>Tot es guarda en aquest equip, en una sola carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="35"/>
        <source>Change folder</source>
        <translation>Canvia la carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="37"/>
        <location filename="../../ui/first_start/location_bar.py" line="70"/>
        <source>Open an existing workspace</source>
        <translation>Obre un espai existent</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="56"/>
        <source>There is no server of ours and no account to make.</source>
        <translation>No hi ha servidor nostre ni compte per crear.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/location_bar.py" line="66"/>
        <source>Folder for the workspace</source>
        <translation>Carpeta per a l’espai</translation>
    </message>
</context>
<context>
    <name>LookedPage</name>
    <message>
        <location filename="../../ui/reviews/review_pages.py" line="103"/>
        <source>You see this draft as you saw it first: nothing changed since.</source>
        <translation>Veus aquest esborrany com el vas veure el primer cop: res no ha canviat.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_pages.py" line="107"/>
        <source>Changed since you looked at revision {number}, {time}</source>
        <translation>Canvis des que vas mirar la revisió {number}, {time}</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="30"/>
        <location filename="../../ui/preferences/looks_page.py" line="36"/>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="36"/>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="36"/>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="43"/>
        <source>Single letters are keys (J, K, E, …)</source>
        <translation>Les lletres soltes són dreceres (J, K, E…)</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="53"/>
        <source>Holds from now on.</source>
        <translation>Val des d’ara.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="53"/>
        <source>Holds from the next start of Atalaya.</source>
        <translation>Val des del pròxim inici d’Atalaya.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="83"/>
        <source>Looks</source>
        <translation>Aspecte</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="90"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="91"/>
        <source>Colours</source>
        <translation>Colors</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="92"/>
        <source>Text size</source>
        <translation>Mida del text</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="93"/>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/looks_page.py" line="96"/>
        <source>Switch them off if you dictate or use a screen reader. Keys with Ctrl always work; ? shows all.</source>
        <translation>Desactiva-les si dictes o fas servir un lector de pantalla. Les tecles amb Ctrl funcionen sempre; ? les mostra totes.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/main_window.py" line="148"/>
        <source>Switch person</source>
        <translation>Canviar de persona</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py" line="164"/>
        <source>Collecting from all channels</source>
        <translation>Recollint de tots els canals</translation>
    </message>
</context>
<context>
    <name>MediaCards</name>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="96"/>
        <source>Images, {number} of {most}</source>
        <translation>Imatges, {number} de {most}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="96"/>
        <source>Images, {number}</source>
        <translation>Imatges, {number}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="109"/>
        <source>Take {name} out</source>
        <translation>Treu {name}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="120"/>
        <source>What is in the image, for people who do not see it</source>
        <translation>Què hi ha a la imatge, per a qui no la veu</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="121"/>
        <source>Alternative text of {name}</source>
        <translation>Text alternatiu de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/media_cards.py" line="127"/>
        <source>No alternative text</source>
        <translation>Sense text alternatiu</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <location filename="../../ui/conversation/media_strip.py" line="69"/>
        <source>What is in the image, for people who do not see it</source>
        <translation>Què hi ha a la imatge, per a qui no la veu</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/media_strip.py" line="70"/>
        <source>Alternative text of {name}</source>
        <translation>Text alternatiu de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/media_strip.py" line="73"/>
        <source>Take {name} out</source>
        <translation>Treure {name}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/frame/menus.py" line="20"/>
        <source>&amp;File</source>
        <translation>&amp;Fitxer</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="21"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edita</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="23"/>
        <source>&amp;View</source>
        <translation>&amp;Visualitza</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="29"/>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversa</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="30"/>
        <source>&amp;Review</source>
        <translation>&amp;Revisió</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="32"/>
        <source>C&amp;hannels</source>
        <translation>Ca&amp;nals</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="34"/>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <location filename="../../ui/frame/menus.py" line="47"/>
        <source>Nothing to do here</source>
        <translation>Aquí no hi ha res a fer</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="27"/>
        <source>(edited)</source>
        <translation>(editat)</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="28"/>
        <source>(edited {time})</source>
        <translation>(editat {time})</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="35"/>
        <source>Deleted on the platform; kept here as it was ({time}).</source>
        <translation>Esborrat a la plataforma; aquí es conserva com era ({time}).</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="38"/>
        <source>Not public yet: it waits for moderation on the site.</source>
        <translation>Encara no és públic: espera moderació al web.</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="40"/>
        <source>Marked as spam on the site.</source>
        <translation>Marcat com a brossa al web.</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="47"/>
        <source>our own post</source>
        <translation>publicació nostra</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="48"/>
        <source>answered by {name}</source>
        <translation>respon {name}</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_words.py" line="57"/>
        <source>What is live is what was signed, {time}</source>
        <translation>El publicat és el signat, {time}</translation>
    </message>
</context>
<context>
    <name>MessageBars</name>
    <message>
        <location filename="../../ui/frame/message_bars.py" line="35"/>
        <source>That did not work.</source>
        <translation>No ha pogut ser.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/message_bars.py" line="35"/>
        <source>Close</source>
        <translation>Tancar</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <location filename="../../ui/conversation/message_list.py" line="72"/>
        <source>Messages</source>
        <translation>Missatges</translation>
    </message>
</context>
<context>
    <name>MessageWidget</name>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="119"/>
        <source>Answer this message</source>
        <translation>Respondre a aquest missatge</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="126"/>
        <source>Unread</source>
        <translation>Sense llegir</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="166"/>
        <source>see the original</source>
        <translation>veure l’original</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="175"/>
        <source>Approve comment</source>
        <translation>Aprovar el comentari</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/message_widget.py" line="176"/>
        <source>Mark as spam</source>
        <translation>Marcar com a brossa</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <location filename="../../ui/drafts/moment_field.py" line="29"/>
        <source>{what}: day</source>
        <translation>{what}: dia</translation>
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
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/bars.py" line="133"/>
        <source>%n new</source>
        <translation>
            <numerusform>%n de nova</numerusform>
            <numerusform>%n de noves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingPage</name>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="22"/>
        <source>When somebody asks for your signature, the draft opens here.</source>
        <translation>Quan algú demani la teva signatura, l’esborrany s’obrirà aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="23"/>
        <source>How signing works here</source>
        <translation>Com se signa aquí</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="24"/>
        <source>You see exactly what would go out: text, images, time, and whom it answers.</source>
        <translation>Veus exactament el que sortiria: text, imatges, hora i a qui respon.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="25"/>
        <source>Your signature holds for that revision alone. Any later change asks for a new one.</source>
        <translation>La teva signatura val només per a aquella revisió. Qualsevol canvi posterior en demana una altra.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="26"/>
        <source>Nothing goes out late by itself, and your approval can be withdrawn until it goes.</source>
        <translation>Res no surt tard tot sol, i pots retirar la signatura fins que surti.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/nothing_page.py" line="27"/>
        <source>See the drafts</source>
        <translation>Mostra els esborranys</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../ui/frame/opening.py" line="100"/>
        <source>It is checked and settled before it takes its place.</source>
        <translation>Es comprova i s’aclareix abans d’ocupar el seu lloc.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/opening.py" line="101"/>
        <source>Going back to the copy</source>
        <translation>Tornant a la còpia</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="56"/>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="57"/>
        <source>post</source>
        <translation>publicació</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="63"/>
        <source>when signed</source>
        <translation>en signar-se</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="65"/>
        <source>until {end}</source>
        <translation>fins a {end}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="70"/>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_facts.py" line="85"/>
        <source>everyone</source>
        <translation>tothom</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="65"/>
        <source>Channel removed</source>
        <translation>Canal eliminat</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="96"/>
        <source>No title yet</source>
        <translation>Encara sense títol</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="118"/>
        <source>Goes out</source>
        <translation>Surt</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="119"/>
        <source>Seen by</source>
        <translation>Ho veu</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="121"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="121"/>
        <source>not said</source>
        <translation>sense indicar</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="124"/>
        <source>Topics</source>
        <translation>Temes</translation>
    </message>
    <message>
        <location filename="../../ui/composing/outgoing_card.py" line="126"/>
        <source>Labels</source>
        <translation>Etiquetes</translation>
    </message>
</context>
<context>
    <name>OwnAnswerWidget</name>
    <message>
        <location filename="../../ui/conversation/own_answer.py" line="65"/>
        <source>Written by</source>
        <translation>Va escriure</translation>
    </message>
    <message>
        <location filename="../../ui/conversation/own_answer.py" line="80"/>
        <source>Signed by</source>
        <translation>Van signar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../ui/publications/page.py" line="99"/>
        <source>Your answer stands in the team&apos;s records with your name and the time.</source>
        <translation>La teva resposta queda al registre de l’equip amb el teu nom i l’hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/page.py" line="101"/>
        <source>If it shows up later, this page says so.</source>
        <translation>Si apareix més tard, aquesta pàgina ho dirà.</translation>
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
        <translation>Anar a</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="24"/>
        <source>Everywhere</source>
        <translation>Arreu</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="38"/>
        <source>Search messages for “{words}”</source>
        <translation>Cercar «{words}» als missatges</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="89"/>
        <source>In the list</source>
        <translation>A la llista</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="91"/>
        <source>Anywhere</source>
        <translation>A qualsevol lloc</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="96"/>
        <source>Crisis</source>
        <translation>Crisi</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="99"/>
        <source>Nothing goes out any more, not even what is signed. It asks for a reason and can be lifted.</source>
        <translation>Ja no surt res, ni tan sols el que és signat. Demana un motiu i es pot aixecar.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="104"/>
        <source>Writing</source>
        <translation>En escriure</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="107"/>
        <source>Esc leaves the field and keeps every word.</source>
        <translation>Esc surt del camp i desa cada paraula.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="110"/>
        <source>Signing off</source>
        <translation>En signar</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="113"/>
        <source>Always a chord, never one letter. A signature is not undone; it is withdrawn by a new one.</source>
        <translation>Sempre diverses tecles, mai una lletra. Una signatura no es desfà: es retira amb una altra.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="124"/>
        <location filename="../../ui/frame/palette_entries.py" line="129"/>
        <source>Next, previous</source>
        <translation>Següent, anterior</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="125"/>
        <source>Next, previous unread</source>
        <translation>Següent, anterior sense llegir</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="126"/>
        <source>Extend the selection</source>
        <translation>Ampliar la tria</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="127"/>
        <source>Quick labels, the first nine</source>
        <translation>Etiquetes ràpides, les nou primeres</translation>
    </message>
    <message>
        <location filename="../../ui/frame/palette_entries.py" line="128"/>
        <source>Next, previous pane</source>
        <translation>Tauler següent, anterior</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="26"/>
        <source>Passphrase of {name}</source>
        <translation>Frase de pas de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="27"/>
        <source>It unlocks the key that signs. Nothing is sent anywhere, and nothing typed so far is lost.</source>
        <translation>Obre la clau que signa. No s’envia res enlloc i no es perd res del que s’ha escrit.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="32"/>
        <source>Sit here</source>
        <translation>Seure aquí</translation>
    </message>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="37"/>
        <source>Passphrase</source>
        <translation>Frase de pas</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="40"/>
        <source>Passphrase</source>
        <translation>Contrasenya</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="41"/>
        <source>The same again</source>
        <translation>La mateixa un altre cop</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="45"/>
        <source>Try the keyring again</source>
        <translation>Torna a provar el clauer</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="47"/>
        <source>Open for reading</source>
        <translation>Obre per llegir</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="50"/>
        <source>Back</source>
        <translation>Torna</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="50"/>
        <source>Quit</source>
        <translation>Surt</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="81"/>
        <source>Type the passphrase.</source>
        <translation>Escriu la contrasenya.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="84"/>
        <source>The two passphrases are not the same yet.</source>
        <translation>Les dues contrasenyes encara no són iguals.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="89"/>
        <source>It is asked each time the workspace is opened. Nobody can tell it to you again: note it down.</source>
        <translation>Es demana cada cop que s’obre l’espai. Ningú no te la podrà tornar a dir: apunta-la.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="92"/>
        <source>Create with this passphrase</source>
        <translation>Crea amb aquesta contrasenya</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/passphrase_page.py" line="92"/>
        <source>Open the workspace</source>
        <translation>Obre l’espai</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../ui/wording/people.py" line="6"/>
        <source>Administration</source>
        <translation>Administració</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="7"/>
        <source>Author</source>
        <translation>Autoria</translation>
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
        <translation>Una altra autora</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="11"/>
        <source>Community</source>
        <translation>Comunitat</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="12"/>
        <source>Customer service</source>
        <translation>Atenció al client</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="13"/>
        <source>Marketing</source>
        <translation>Màrqueting</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="14"/>
        <source>Sales</source>
        <translation>Vendes</translation>
    </message>
    <message>
        <location filename="../../ui/wording/people.py" line="15"/>
        <source>IT</source>
        <translation>Informàtica</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="32"/>
        <source>Add a person</source>
        <translation>Afegeix algú</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="89"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="91"/>
        <source>Signs as</source>
        <translation>Signa com a</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="93"/>
        <source>Own passphrase</source>
        <translation>La seva contrasenya</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="94"/>
        <source>The same again</source>
        <translation>La mateixa un altre cop</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="95"/>
        <source>Take this person away</source>
        <translation>Treu aquesta persona</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="142"/>
        <source>Signs here with this passphrase; you do not need to know it.</source>
        <translation>Signa aquí amb aquesta contrasenya; no cal que tu la sàpigues.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/people_form.py" line="143"/>
        <source>Ready.</source>
        <translation>A punt.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <location filename="../../ui/frame/person_menu.py" line="98"/>
        <source>{name} sits here now.</source>
        <translation>Ara hi és {name}.</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <location filename="../../ui/composing/picture_row.py" line="83"/>
        <source>Alt: “{text}”</source>
        <translation>Alternatiu: «{text}»</translation>
    </message>
    <message>
        <location filename="../../ui/composing/picture_row.py" line="86"/>
        <source>No alternative text: people who do not see it get nothing.</source>
        <translation>Sense text alternatiu: qui no la veu es queda sense res.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/picture_row.py" line="99"/>
        <source>place and device removed</source>
        <translation>sense ubicació ni dispositiu</translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <location filename="../../ui/widgets/plain_dialog.py" line="58"/>
        <source>OK</source>
        <translation>D’acord</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/plain_dialog.py" line="58"/>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>PreferenceCounts</name>
    <message numerus="yes">
        <location filename="../../ui/preferences/preference_counts.py" line="13"/>
        <source>All %n entries hold</source>
        <translation>
            <numerusform>L’única entrada és correcta</numerusform>
            <numerusform>Les %n entrades són correctes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/preferences/preference_counts.py" line="17"/>
        <source>%n thing(s) do not match</source>
        <translation>
            <numerusform>%n cosa no coincideix</numerusform>
            <numerusform>%n coses no coincideixen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="105"/>
        <source>Database library</source>
        <translation>Biblioteca de bases de dades</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="106"/>
        <source>Workspace</source>
        <translation>Espai</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="107"/>
        <source>Disk</source>
        <translation>Disc</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="108"/>
        <source>Passwords and keys</source>
        <translation>Contrasenyes i claus</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="109"/>
        <source>Clock</source>
        <translation>Rellotge</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="110"/>
        <source>Database</source>
        <translation>Base de dades</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="111"/>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/computer_page.py" line="112"/>
        <source>Channels</source>
        <translation>Canals</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="153"/>
        <source>before an update ({name})</source>
        <translation>abans d’una actualització ({name})</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="154"/>
        <source>daily</source>
        <translation>diària</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/copies_page.py" line="154"/>
        <source>somebody asked for it</source>
        <translation>demanada per algú</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_screen.py" line="42"/>
        <source>Settings</source>
        <translation>Ajustos</translation>
    </message>
</context>
<context>
    <name>PreferencesWidget</name>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="75"/>
        <source>Looks and keys</source>
        <translation>Aspecte i tecles</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="76"/>
        <source>Your passphrase</source>
        <translation>La teva contrasenya</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="77"/>
        <source>Copies</source>
        <translation>Còpies</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="78"/>
        <source>This computer</source>
        <translation>Aquest equip</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="79"/>
        <source>About</source>
        <translation>Quant a</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_view.py" line="87"/>
        <source>Settings</source>
        <translation>Ajustos</translation>
    </message>
</context>
<context>
    <name>PresetCard</name>
    <message>
        <location filename="../../ui/first_start/preset_cards.py" line="68"/>
        <source>Fits</source>
        <translation>Encaixa</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_cards.py" line="69"/>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="7"/>
        <source>On my own</source>
        <translation>En solitari</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="8"/>
        <source>What you send goes out by itself. You have 10 seconds to take it back.</source>
        <translation>El que envies surt sol. Tens 10 segons per retirar-ho.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="11"/>
        <source>Four eyes</source>
        <translation>Quatre ulls</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="12"/>
        <source>Another author reads and signs everything before it goes out.</source>
        <translation>Una altra persona que escriu ho llegeix i ho signa tot abans que surti.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="15"/>
        <source>Legal and PR</source>
        <translation>Legal i PR</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="16"/>
        <source>Legal signs first, then PR. Who wrote something never signs it.</source>
        <translation>Primer signa Legal, després PR. Qui escriu una cosa no la signa mai.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="20"/>
        <source>One person answers</source>
        <translation>Respon una sola persona</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="21"/>
        <source>there is no colleague to ask</source>
        <translation>no hi ha a qui preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="22"/>
        <source>A small team</source>
        <translation>Un equip petit</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="23"/>
        <source>answers have to be quick</source>
        <translation>cal respondre de pressa</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="24"/>
        <source>A regulated trade</source>
        <translation>Un sector regulat</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="25"/>
        <source>statements in the name of the house</source>
        <translation>declaracions en nom de la casa</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="26"/>
        <source>Nobody else reads it first</source>
        <translation>Ningú més no ho llegeix abans</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="27"/>
        <source>one&apos;s own mistakes go out</source>
        <translation>els errors propis surten</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="28"/>
        <source>Two colleagues overlook the same thing</source>
        <translation>Dos col·legues passen per alt el mateix</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="29"/>
        <source>nothing goes out while the colleague is away</source>
        <translation>res no surt si l’altra persona no hi és</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="30"/>
        <source>Slow answers</source>
        <translation>Respostes lentes</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/preset_words.py" line="31"/>
        <source>everything waits for two people</source>
        <translation>tot espera dues persones</translation>
    </message>
</context>
<context>
    <name>ProgressItem</name>
    <message>
        <location filename="../../ui/widgets/progress_item.py" line="29"/>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_item.py" line="55"/>
        <source>cancelling…</source>
        <translation>cancel·lant…</translation>
    </message>
</context>
<context>
    <name>PublicationCounts</name>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="13"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n et necessita</numerusform>
            <numerusform>%n et necessiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="17"/>
        <source>We looked for it on the profile %n time(s) without finding it.</source>
        <translation>
            <numerusform>L’hem cercada un cop al perfil sense trobar-la.</numerusform>
            <numerusform>L’hem cercada %n cops al perfil sense trobar-la.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="21"/>
        <source>{unknown} of %n unknown</source>
        <translation>
            <numerusform>{unknown} de %n sense saber</numerusform>
            <numerusform>{unknown} de %n sense saber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="25"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caràcter</numerusform>
            <numerusform>%n caràcters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <location filename="../../ui/publications/answers.py" line="44"/>
        <source>It is there</source>
        <translation>Està publicada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="46"/>
        <source>It counts as sent; we take its link and compare it with what was signed.</source>
        <translation>La donem per enviada, n’agafem l’enllaç i la comparem amb el que es va signar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="57"/>
        <source>It is not there, sign again</source>
        <translation>No hi és, torna a signar</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="59"/>
        <source>Its signatures no longer hold. It goes back for sign-off and is sent once when signed.</source>
        <translation>Les signatures ja no valen. Es torna a signar i s’envia una sola vegada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="63"/>
        <source>We send it again, just once.</source>
        <translation>La tornem a enviar, una sola vegada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="66"/>
        <source>It is not there, send</source>
        <translation>No hi és, envia-la</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="79"/>
        <source>The signature of {name} still holds.</source>
        <translation>La signatura de {name} continua valent.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="80"/>
        <source>All {count} signatures still hold.</source>
        <translation>Les {count} signatures continuen valent.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="87"/>
        <source>Drop it</source>
        <translation>Descarta-la</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="89"/>
        <source>It is never sent. Its text and what happened stay here to read.</source>
        <translation>No s’envia mai. El text i el que ha passat es queden aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="97"/>
        <source>Choose a new time</source>
        <translation>Tria una altra hora</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="99"/>
        <source>Opens the draft. With its new time it is signed again.</source>
        <translation>Obre l’esborrany. Amb l’hora nova es torna a signar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="101"/>
        <source>It goes out late, once, as it was signed.</source>
        <translation>Surt tard, una sola vegada, tal com es va signar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="107"/>
        <source>Send it now</source>
        <translation>Envia-la ara</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="120"/>
        <location filename="../../ui/publications/answers.py" line="152"/>
        <source>Edit the draft</source>
        <translation>Edita l’esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="122"/>
        <source>Opens the draft beside the comment as it reads now. It is signed again.</source>
        <translation>Obre l’esborrany al costat del comentari tal com és ara. Es torna a signar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="127"/>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="129"/>
        <source>It is decided once more; when the obstacle is gone, it goes out.</source>
        <translation>Es decideix un altre cop; si ja no hi ha obstacle, surt.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="142"/>
        <source>Read the conversation</source>
        <translation>Llegeix la conversa</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="144"/>
        <source>Shows what was written meanwhile. Nothing is decided by looking.</source>
        <translation>Mostra el que s’ha escrit mentrestant. Mirar no decideix res.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="154"/>
        <source>Opens the draft. What you change is signed again before it goes out.</source>
        <translation>Obre l’esborrany. El que canviïs es torna a signar abans de sortir.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="162"/>
        <source>Send it again</source>
        <translation>Torna-la a enviar</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="164"/>
        <source>The same text, once more. Useful when the obstacle on the platform is gone.</source>
        <translation>El mateix text, un cop més. Serveix si a la plataforma ja no hi ha obstacle.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="173"/>
        <source>It stays gone there. Your name stands beside that in the record.</source>
        <translation>Allà queda esborrada. Al registre hi consta el teu nom.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="175"/>
        <source>It stays as it is there. Your name stands beside that in the record.</source>
        <translation>Allà queda com és. Al registre hi consta el teu nom.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="177"/>
        <source>Leave it so</source>
        <translation>Deixa-la així</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="177"/>
        <source>Accept the difference</source>
        <translation>Accepta la diferència</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="187"/>
        <source>Connect {channel} again</source>
        <translation>Reconnecta {channel}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="188"/>
        <source>Its password or permission is no longer accepted. Afterwards it goes on by itself.</source>
        <translation>La contrasenya o el permís ja no valen. Després continua sola.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="196"/>
        <source>It goes back to your drafts; nothing was sent.</source>
        <translation>Torna als teus esborranys; no s’ha enviat res.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="197"/>
        <source>Take it back</source>
        <translation>Retira-la</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="201"/>
        <source>It stays here, signed, and does not go out until the stop is lifted.</source>
        <translation>Es queda aquí, signada, i no surt fins que s’aixequi l’aturada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="202"/>
        <source>Stop it</source>
        <translation>Atura-la</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="209"/>
        <source>{name} or an administrator ({admins}) can lift it.</source>
        <translation>{name} o l’administració ({admins}) la poden aixecar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="213"/>
        <source>Lift the stop</source>
        <translation>Aixeca l’aturada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="215"/>
        <source>It goes out as signed, unless its time has passed.</source>
        <translation>Surt com es va signar, tret que se li hagi passat l’hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/answers.py" line="224"/>
        <source>Signed by {names}</source>
        <translation>Signada per {names}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="39"/>
        <source>From what was signed to what stands there</source>
        <translation>Del que es va signar al que hi ha allà</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="89"/>
        <source>{channel} says</source>
        <translation>{channel} diu</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="56"/>
        <source>Is it on {channel} already? Only you can see it</source>
        <translation>És ja a {channel}? Només tu ho pots veure</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="59"/>
        <source>This workspace was restored from a copy, so nobody here knows what went out afterwards. It may be out, and it may not.</source>
        <translation>Aquest espai es va restaurar d’una còpia, així que aquí ningú no sap què va sortir després. Pot ser que estigui publicada i pot ser que no.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="68"/>
        <source>{channel} sometimes shows things late, though.</source>
        <translation>Però {channel} de vegades triga a mostrar-les.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="70"/>
        <location filename="../../ui/publications/headlines.py" line="88"/>
        <source>We do not repeat it on our own.</source>
        <translation>No la repetirem pel nostre compte.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="75"/>
        <source>We sent it {time} and {channel} did not answer. It may be out, and it may not.</source>
        <translation>La vam enviar {time} i {channel} no va contestar. Pot ser que estigui publicada i pot ser que no.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="84"/>
        <source>We are looking whether it went out</source>
        <translation>Estem mirant si va sortir</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="86"/>
        <source>We look for it on the profile until {time}. If it is not found, we ask you.</source>
        <translation>La cerquem al perfil fins a les {time}. Si no apareix, et preguntem.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="94"/>
        <source>Its time passed before it could go out</source>
        <translation>Se li va passar l’hora abans de poder sortir</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="95"/>
        <source>Nothing goes out late by itself.</source>
        <translation>Res no surt tard pel seu compte.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="97"/>
        <source>{channel} refused it</source>
        <translation>{channel} l’ha rebutjada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="98"/>
        <source>The request arrived and was turned down. What {channel} says stands below.</source>
        <translation>La petició va arribar i es va rebutjar. A sota hi ha el que diu {channel}.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="99"/>
        <source>It was not published.</source>
        <translation>No s’ha publicat.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="101"/>
        <source>{channel} accepted it, but it is not to be seen there</source>
        <translation>{channel} la va acceptar, però allà no es veu</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="102"/>
        <source>We read it back three times. It may be hidden, held or deleted on the platform.</source>
        <translation>L’hem cercada tres cops. Pot estar oculta, retinguda o esborrada a la plataforma.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="105"/>
        <source>We do not send it a second time.</source>
        <translation>No l’enviem una segona vegada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="106"/>
        <source>What stands there is not what was signed</source>
        <translation>El que s’ha publicat no és el signat</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="107"/>
        <source>It went out as signed. Read back, it says something else: {channel} changed it, or somebody there.</source>
        <translation>Va sortir com es va signar. En llegir-la diu una altra cosa: la va canviar {channel} o algú d’allà.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="111"/>
        <source>We change nothing on the platform.</source>
        <translation>A la plataforma no hi canviem res.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="116"/>
        <source>It should have gone out {time}. This computer was off or offline then, or the last signature came later.</source>
        <translation>Havia de sortir {time}. Aquest equip estava apagat o sense connexió, o l’última signatura va arribar després.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="129"/>
        <source>Goes out in {seconds} s</source>
        <translation>Surt d’aquí a {seconds} s</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="130"/>
        <source>Until then it can still be taken back or stopped.</source>
        <translation>Fins aleshores es pot retirar o aturar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="132"/>
        <source>Goes out {time}</source>
        <translation>Surt {time}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="134"/>
        <source>It is signed and goes out by itself when its time comes. Until then it can be stopped.</source>
        <translation>Està signada i surt sola quan arribi l’hora. Fins aleshores es pot aturar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="139"/>
        <source>It is going out now</source>
        <translation>Està sortint</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="141"/>
        <location filename="../../ui/publications/ways_out.py" line="23"/>
        <source>It is out</source>
        <translation>Està publicada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="142"/>
        <source>We read it back and compare it with what was signed.</source>
        <translation>La llegim i la comparem amb el que es va signar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="152"/>
        <source>{name} accepted {time} that it differs from what was signed.</source>
        <translation>{name} va acceptar {time} que difereix del que es va signar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="154"/>
        <source>It is out, with a difference</source>
        <translation>Està publicada, amb una diferència</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="156"/>
        <source>It is out, the same as signed</source>
        <translation>Està publicada, igual al que es va signar</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="158"/>
        <source>Compared {time} with what readers see there.</source>
        <translation>Comparada {time} amb el que veuen els lectors.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/headlines.py" line="160"/>
        <source>Read back {time} and compared word by word.</source>
        <translation>Llegida {time} i comparada paraula per paraula.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/look_words.py" line="28"/>
        <source>Look at the profile:</source>
        <translation>Mira el perfil:</translation>
    </message>
    <message>
        <location filename="../../ui/publications/look_words.py" line="30"/>
        <source>Look at the profile of {name} on {channel}:</source>
        <translation>Mira el perfil de {name} a {channel}:</translation>
    </message>
    <message>
        <location filename="../../ui/publications/look_words.py" line="33"/>
        <source>look for “{words}” between {time} and now.</source>
        <translation>cerca «{words}» entre les {time} i ara.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="73"/>
        <source>Recorded: it is there.</source>
        <translation>Anotat: està publicada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="74"/>
        <source>Recorded: it is decided once more and sent.</source>
        <translation>Anotat: es decideix un altre cop i s’envia.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="75"/>
        <source>Dropped. It is never sent.</source>
        <translation>Descartada. No s’envia mai.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="78"/>
        <source>Recorded: the difference is accepted.</source>
        <translation>Anotat: s’accepta la diferència.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="89"/>
        <source>No browser opened this address.</source>
        <translation>Cap navegador no ha obert aquesta adreça.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="93"/>
        <source>Taken back: it is among your drafts again.</source>
        <translation>Retirada: torna a ser entre els teus esborranys.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="101"/>
        <source>Stopped. It stays here until the stop is lifted.</source>
        <translation>Aturada. Es queda aquí fins que s’aixequi l’aturada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_actions.py" line="109"/>
        <source>The stop is lifted.</source>
        <translation>L’aturada s’ha aixecat.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="78"/>
        <source>Need you</source>
        <translation>Et necessiten</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="79"/>
        <source>Waiting</source>
        <translation>Esperen</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="80"/>
        <source>Planned</source>
        <translation>Planificades</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="81"/>
        <source>Today</source>
        <translation>Avui</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="82"/>
        <source>Earlier</source>
        <translation>Abans</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="89"/>
        <source>Without words</source>
        <translation>Sense paraules</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_lines.py" line="144"/>
        <source>at {time}</source>
        <translation>a les {time}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="56"/>
        <source>Looking whether it went out</source>
        <translation>Mirant si va sortir</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="83"/>
        <source>the comment was edited</source>
        <translation>el comentari es va editar</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="84"/>
        <source>the comment is gone</source>
        <translation>el comentari ja no hi és</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="85"/>
        <source>already answered</source>
        <translation>ja es va respondre</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="86"/>
        <source>nobody publishes here yet</source>
        <translation>ningú no hi publica encara</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="87"/>
        <source>another workstation publishes</source>
        <translation>publica un altre equip</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publication_states.py" line="88"/>
        <source>practice team</source>
        <translation>equip de pràctiques</translation>
    </message>
    <message>
        <location filename="../../ui/publications/publications_screen.py" line="42"/>
        <source>Publications</source>
        <translation>Sortides</translation>
    </message>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="51"/>
        <source>It waits for {who}.</source>
        <translation>Espera {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="14"/>
        <source>Why we ask</source>
        <translation>Per què ho preguntem</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="15"/>
        <source>How it goes out</source>
        <translation>Com surt</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="23"/>
        <source>What was right at its time may be wrong later, so somebody chooses again. The signatures were for that time.</source>
        <translation>El que era encertat a la seva hora pot no ser-ho després, així que algú torna a triar. Les signatures eren per a aquella hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="28"/>
        <source>Everything is checked once more just before it goes out: signatures, stops, and the message it answers.</source>
        <translation>Just abans de sortir es torna a comprovar tot: signatures, aturades i el missatge que respon.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="33"/>
        <source>A refusal is an answer. It is not tried again by itself, because the same words would be refused again.</source>
        <translation>Un rebuig és una resposta. No es repeteix sola, perquè les mateixes paraules es tornarien a rebutjar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="38"/>
        <source>Everything that goes out is read back and compared with what was signed. Only a person can say whether the difference matters.</source>
        <translation>Tot el que surt es torna a llegir i es compara amb el que es va signar. Només una persona pot dir si la diferència importa.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="47"/>
        <source>A restored copy does not know what was sent after it was made. If we sent it again, it could go out twice.</source>
        <translation>Una còpia restaurada no sap què es va enviar després de fer-la. Si la repetíssim, podria sortir dues vegades.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="60"/>
        <source>{channel} recognises a repeated post by a mark of ours and shows it once, so a lost answer is repeated safely.</source>
        <translation>{channel} reconeix un enviament repetit per una marca nostra i el mostra un cop: sense resposta, es repeteix sense risc.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="66"/>
        <source>{channel} takes a post hidden first and shows it in a second step, so a lost answer is looked up and never doubled.</source>
        <translation>{channel} rep primer l’entrada oculta i la mostra en un segon pas: sense resposta, es mira i mai no es duplica.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="72"/>
        <source>{channel} replaces what stood there, so a lost answer is repeated safely.</source>
        <translation>{channel} substitueix el que hi havia, així que sense resposta es repeteix sense risc.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="76"/>
        <source>{channel} lets nobody mark a post to recognise it later. If we repeated it without looking, it could go out twice.</source>
        <translation>{channel} no deixa marcar un enviament per reconèixer-lo després. Si el repetíssim sense mirar, podria sortir dues vegades.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="82"/>
        <source>{channel} lets nobody look up what was sent. If we repeated it, it could go out twice.</source>
        <translation>{channel} no deixa mirar què es va enviar. Si el repetíssim, podria sortir dues vegades.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="94"/>
        <source>All others go out as planned.</source>
        <translation>Les altres sortides segueixen la seva hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="95"/>
        <source>This one does not run away: it waits for you here.</source>
        <translation>Aquesta no caduca: t’espera aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_words.py" line="96"/>
        <source>Everybody who works here sees the same.</source>
        <translation>Qui treballa aquí veu el mateix que tu.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="22"/>
        <source>It was accepted. We read it back as soon as we can.</source>
        <translation>Es va acceptar. La llegim tan aviat com puguem.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="25"/>
        <source>{channel} has to be connected again</source>
        <translation>Cal reconnectar {channel}</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="26"/>
        <source>It is signed and waits. Once the channel is connected, it goes out unless its time passed.</source>
        <translation>Està signada i espera. Quan es reconnecti el canal, surt, tret que se li passi l’hora.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="30"/>
        <source>It waits for the network</source>
        <translation>Espera connexió</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="31"/>
        <source>It is signed; nothing has left yet. It is tried again by itself.</source>
        <translation>Està signada; encara no ha sortit res. Es torna a provar sola.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="36"/>
        <source>If its time passes meanwhile, it asks and does not go out late.</source>
        <translation>Si mentrestant se li passa l’hora, pregunta i no surt tard.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="44"/>
        <source>{name} stopped it</source>
        <translation>{name} l’ha aturada</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="45"/>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="46"/>
        <source>It stays signed and does not go out until the stop is lifted.</source>
        <translation>Continua signada i no surt fins que s’aixequi l’aturada.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="53"/>
        <source>It was not sent.</source>
        <translation>No s’ha enviat.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="55"/>
        <source>The comment was edited after the answer was signed</source>
        <translation>El comentari es va editar després de signar la resposta</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="56"/>
        <source>Just before sending it was read again. Does the answer still fit?</source>
        <translation>Just abans d’enviar s’ha tornat a llegir. Encara hi encaixa la resposta?</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="59"/>
        <source>The comment that it answers is gone</source>
        <translation>El comentari que respon ja no hi és</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="60"/>
        <source>Just before sending it was looked for on the platform.</source>
        <translation>Just abans d’enviar s’ha cercat a la plataforma.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="62"/>
        <source>Somebody of us answered meanwhile</source>
        <translation>Algú de l’equip ja ha respost</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="64"/>
        <source>It may not go out now</source>
        <translation>Ara no pot sortir</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="74"/>
        <source>{name} dropped it</source>
        <translation>{name} la va descartar</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="77"/>
        <source>{time}: it was never sent again. The record keeps what happened.</source>
        <translation>{time}: no es va tornar a enviar. El registre guarda el que va passar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="80"/>
        <source>It was taken back before it went out</source>
        <translation>Es va retirar abans de sortir</translation>
    </message>
    <message>
        <location filename="../../ui/publications/ways_out.py" line="81"/>
        <source>Another revision took its place.</source>
        <translation>Una altra revisió en va ocupar el lloc.</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="31"/>
        <source>Drafts that wait for a signature</source>
        <translation>Esborranys que esperen signatura</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="32"/>
        <source>Approvals</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="38"/>
        <source>See what waits for others</source>
        <translation>Mostra el que espera altres persones</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="68"/>
        <source>Nobody else waits either.</source>
        <translation>Tampoc no espera ningú més.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="69"/>
        <source>What only you can sign appears here, the most urgent first.</source>
        <translation>Aquí apareix el que pots signar, el més urgent primer.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="70"/>
        <source>Nothing waits for you</source>
        <translation>Res no t’espera</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="72"/>
        <source>Drafts that wait for somebody else&apos;s signature appear here.</source>
        <translation>Aquí apareixen els esborranys que esperen la signatura d’una altra persona.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="73"/>
        <source>Nothing waits for others</source>
        <translation>Res no espera altres persones</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="75"/>
        <source>What you signed appears here until long after it went out.</source>
        <translation>Aquí queda el que vas signar, també molt després de sortir.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="76"/>
        <source>You have not signed anything yet</source>
        <translation>Encara no has signat res</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="79"/>
        <source>For me</source>
        <translation>Per a mi</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="79"/>
        <source>Others</source>
        <translation>Altres</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_pane.py" line="79"/>
        <source>Signed</source>
        <translation>Signades</translation>
    </message>
</context>
<context>
    <name>QuotedMessage</name>
    <message>
        <location filename="../../ui/composing/quoted_message.py" line="40"/>
        <source>The message that this answers is not here any more.</source>
        <translation>El missatge al qual respon ja no és aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/quoted_message.py" line="50"/>
        <source>It was taken away on its platform meanwhile.</source>
        <translation>Mentrestant l’han tret de la seva plataforma.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/quoted_message.py" line="58"/>
        <source>In answer to {name}</source>
        <translation>En resposta a {name}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../ui/widgets/rail.py" line="132"/>
        <source>Screens</source>
        <translation>Pantalles</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <location filename="../../ui/reviews/reason_form.py" line="38"/>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/reason_form.py" line="40"/>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/reason_form.py" line="81"/>
        <source>Say why first: people act on your reason.</source>
        <translation>Primer digues per què: altres persones actuen segons el teu motiu.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../ui/wording/reasons.py" line="103"/>
        <source>Something went wrong in the program itself ({name}).</source>
        <translation>Alguna cosa ha fallat en el mateix programa ({name}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons.py" line="106"/>
        <source>Nothing you wrote is lost.</source>
        <translation>No es perd res del que has escrit.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons.py" line="107"/>
        <source>Do it again; the details are in the log.</source>
        <translation>Torna-ho a fer; els detalls són al registre tècnic.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons.py" line="114"/>
        <source>Something happened that has no words yet ({code}).</source>
        <translation>Ha passat una cosa que encara no té paraules ({code}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="8"/>
        <source>{url} is not a web address that can be used.</source>
        <translation>{url} no és cap adreça web que es pugui fer servir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="9"/>
        <source>That is not a web address that can be used.</source>
        <translation>Aquesta no és cap adreça web que es pugui fer servir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="11"/>
        <source>{host} was asked for on a port that is not for web pages ({port}). Nothing was sent.</source>
        <translation>{host} fa servir un port que no és per a pàgines web ({port}). No s’ha enviat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="14"/>
        <source>{host} was not found. Is the address right, and is this computer online?</source>
        <translation>No es troba {host}. L’adreça està ben escrita i hi ha connexió?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="17"/>
        <source>{host} is not a public address. If it is a site of your own network, allow that for this channel.</source>
        <translation>{host} no és una adreça pública. Si és un lloc de la teva xarxa, permet-ho per a aquest canal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="20"/>
        <source>{host} refuses connections. It may be down; it is tried again.</source>
        <translation>{host} rebutja les connexions. Pot estar caigut; es torna a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="23"/>
        <source>{host} could not be reached. It is tried again.</source>
        <translation>No s’ha arribat a {host}. Es torna a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="24"/>
        <source>{host} broke the connection off.</source>
        <translation>{host} ha tallat la connexió.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="25"/>
        <source>The encryption of {host} does not hold: its certificate is wrong or has run out. Nothing was sent.</source>
        <translation>El xifratge de {host} no és de fiar: el certificat és incorrecte o ha caducat. No s’ha enviat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="29"/>
        <source>{host} did not answer in time.</source>
        <translation>{host} no ha contestat a temps.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="30"/>
        <source>There was no answer in time.</source>
        <translation>No hi ha hagut resposta a temps.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="32"/>
        <source>This network&apos;s proxy did not let us through to {host}.</source>
        <translation>El servidor intermediari d’aquesta xarxa no ha deixat arribar a {host}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="33"/>
        <source>{host} sends us in circles.</source>
        <translation>{host} ens envia d’un lloc a l’altre sense fi.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="34"/>
        <source>{host} answers with more than is safe to read.</source>
        <translation>{host} respon amb més del que és segur llegir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="35"/>
        <source>The answer of {host} is broken.</source>
        <translation>La resposta de {host} és trencada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="36"/>
        <source>{host} asked us to wait. It is tried again by itself.</source>
        <translation>{host} ens demana esperar. Es torna a provar sol.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="38"/>
        <source>{host} says that there is nothing at this address.</source>
        <translation>{host} diu que no hi ha res en aquesta adreça.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="39"/>
        <source>There is nothing like that here.</source>
        <translation>Aquí no hi ha res així.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="42"/>
        <source>{host} says that this is gone for good.</source>
        <translation>{host} diu que això ja no existeix.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="43"/>
        <source>This is gone for good.</source>
        <translation>Això ja no existeix.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="46"/>
        <source>{host} limits how often it may be asked. It is tried again by itself.</source>
        <translation>{host} limita quantes vegades se li pot preguntar. Es torna a provar sol.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="47"/>
        <source>The server limits how often it may be asked.</source>
        <translation>El servidor limita quantes vegades se li pot preguntar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="50"/>
        <source>{host} is not available right now ({status}).</source>
        <translation>{host} no està disponible ara ({status}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="51"/>
        <source>The server is not available right now.</source>
        <translation>El servidor no està disponible ara.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="54"/>
        <source>{host} has a fault of its own ({status}).</source>
        <translation>{host} té una fallada pròpia ({status}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="55"/>
        <source>The server has a fault of its own.</source>
        <translation>El servidor té una fallada pròpia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="58"/>
        <source>{host} gave an unexpected answer ({status}).</source>
        <translation>{host} ha donat una resposta inesperada ({status}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="59"/>
        <source>The server gave an unexpected answer.</source>
        <translation>El servidor ha donat una resposta inesperada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="61"/>
        <source>What came took too long to read safely and was left out.</source>
        <translation>El que s’ha rebut trigava massa a llegir-se amb seguretat i s’ha deixat fora.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="62"/>
        <source>What came needs too much memory to read safely and was left out.</source>
        <translation>El que s’ha rebut demana massa memòria per llegir-se amb seguretat i s’ha deixat fora.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="65"/>
        <source>What came made its reader fall over and was left out. Nothing else was touched.</source>
        <translation>El que s’ha rebut ha fet caure el lector i s’ha deixat fora. No s’ha tocat res més.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="68"/>
        <source>What came cannot be read.</source>
        <translation>El que s’ha rebut no es pot llegir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="71"/>
        <source>{host} no longer accepts the password or token. Connect it again; messages that came before are safe.</source>
        <translation>{host} ja no accepta la contrasenya o el permís. Reconnecta’l; els missatges anteriors són segurs.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="75"/>
        <source>The password or token is no longer accepted. Connect it again.</source>
        <translation>La contrasenya o el permís ja no valen. Reconnecta’l.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="78"/>
        <source>There is no password stored for {host}. Connect it again.</source>
        <translation>No hi ha contrasenya desada per a {host}. Reconnecta’l.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="79"/>
        <source>There is no password stored. Connect it again.</source>
        <translation>No hi ha contrasenya desada. Reconnecta’l.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="83"/>
        <source>{url} answers, but with something that is no feed.</source>
        <translation>{url} respon, però amb una cosa que no és cap feed.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="84"/>
        <source>It answers, but with something that is no feed.</source>
        <translation>Respon, però amb una cosa que no és cap feed.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="86"/>
        <source>No feed was found at {url}, nor in the usual places of that site.</source>
        <translation>No s’ha trobat cap feed a {url} ni als llocs habituals d’aquell web.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="87"/>
        <source>The comments of {feeds} entries could not be read this time. They are tried again.</source>
        <translation>Aquest cop no s’han pogut llegir els comentaris de {feeds} entrades. Es torna a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="90"/>
        <source>everything in the feed was new: some entries may have passed unseen</source>
        <translation>tot el del feed era nou: es poden haver escapat entrades</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="93"/>
        <source>That file is no list of feeds (OPML).</source>
        <translation>Aquest fitxer no és cap llista de feeds (OPML).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="94"/>
        <source>Line {line} names a feed but cannot be read.</source>
        <translation>La línia {line} anomena un feed, però no es pot llegir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="95"/>
        <source>It points to another list; import that one by itself.</source>
        <translation>Apunta a una altra llista; importa-la a part.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="96"/>
        <source>It names a website but no feed.</source>
        <translation>Anomena un web, però cap feed.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="99"/>
        <source>{field} is missing.</source>
        <translation>Falta {field}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="100"/>
        <source>Something is missing in the form.</source>
        <translation>Falta alguna cosa al formulari.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="102"/>
        <source>It is connected already: {title}.</source>
        <translation>Ja està connectat: {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="103"/>
        <source>That leads to another account ({found} on {server}). Add it as a channel of its own.</source>
        <translation>Això porta a un altre compte ({found} a {server}). Afegeix-lo com un altre canal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="107"/>
        <source>It answers and has something new: {items}.</source>
        <translation>Respon i té novetats: {items}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="108"/>
        <source>It answers.</source>
        <translation>Respon.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="110"/>
        <source>There is no such kind of channel: {kind}.</source>
        <translation>No existeix aquesta mena de canal: {kind}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="111"/>
        <location filename="../../ui/wording/reasons_channels.py" line="112"/>
        <source>This channel is not here any more.</source>
        <translation>Aquest canal ja no hi és.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="113"/>
        <source>Nothing can go out on this kind of channel.</source>
        <translation>Per aquesta mena de canal no pot sortir res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="114"/>
        <source>Messages cannot be moderated on this kind of channel.</source>
        <translation>En aquesta mena de canal no es poden moderar missatges.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="115"/>
        <source>The channel is paused.</source>
        <translation>El canal està en pausa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="116"/>
        <source>Its server says that this source ended for good.</source>
        <translation>El seu servidor diu que aquesta font s’ha acabat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="117"/>
        <source>Collecting failed by a fault of ours ({detail}). What came before is safe; it is tried again.</source>
        <translation>La recollida ha fallat per culpa nostra ({detail}). El que hi havia és segur; es torna a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="122"/>
        <source>No WordPress answers at {url}.</source>
        <translation>A {url} no respon cap WordPress.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="123"/>
        <source>No WordPress answers there.</source>
        <translation>Allà no respon cap WordPress.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="125"/>
        <source>{host} did not accept the password and offers no application passwords: the site is too old, has them switched off, or is not on https.</source>
        <translation>{host} no ha acceptat la contrasenya i no ofereix contrasenyes d’aplicació: el web és antic, les té apagades o no fa servir https.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="130"/>
        <source>{host} speaks only http: your password would travel unprotected. Nothing was sent.</source>
        <translation>{host} només parla http: la contrasenya viatjaria sense protegir. No s’ha enviat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="134"/>
        <source>{host} refused it and says: {message}</source>
        <translation>{host} ho ha rebutjat i diu: {message}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="135"/>
        <source>{host} refused it ({api_code}).</source>
        <translation>{host} ho ha rebutjat ({api_code}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="136"/>
        <source>The channel refused it.</source>
        <translation>El canal ho ha rebutjat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="138"/>
        <source>{host} keeps our answer for moderation: nobody sees it yet. Approve it on the site.</source>
        <translation>{host} reté la nostra resposta per moderar-la: encara no la veu ningú. Aprova-la al web.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="141"/>
        <source>{host} did not publish it ({status}): the account may not publish there.</source>
        <translation>{host} no ho ha publicat ({status}): el compte no hi pot publicar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="145"/>
        <source>The prepared post was deleted on {host} before it was shown.</source>
        <translation>L’entrada preparada s’ha esborrat a {host} abans de mostrar-se.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="146"/>
        <source>The prepared post was deleted before it was shown.</source>
        <translation>L’entrada preparada s’ha esborrat abans de mostrar-se.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="148"/>
        <source>Only comments can be moderated.</source>
        <translation>Només es poden moderar comentaris.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="149"/>
        <source>{host} put another state than the one we asked for ({status}).</source>
        <translation>{host} hi ha posat un altre estat que el demanat ({status}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="150"/>
        <source>The channel does not offer this for this message.</source>
        <translation>El canal no ofereix això per a aquest missatge.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="151"/>
        <source>The site answered something that no WordPress says.</source>
        <translation>El web ha respost una cosa que cap WordPress no diu.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="153"/>
        <source>{host} says that the same comment stands there already.</source>
        <translation>{host} diu que ja hi ha un comentari igual.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="154"/>
        <source>The same comment stands there already.</source>
        <translation>Ja hi ha un comentari igual.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="157"/>
        <source>There is no practice scenario {scenario}.</source>
        <translation>No existeix l’escenari de pràctiques {scenario}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="158"/>
        <source>The practice scenario {scenario} cannot be read.</source>
        <translation>L’escenari de pràctiques {scenario} no es pot llegir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="159"/>
        <source>The practice scenario has no account {account}. It has: {accounts}.</source>
        <translation>L’escenari de pràctiques no té el compte {account}. Té: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="162"/>
        <source>The practice channel does not play this class: {class}.</source>
        <translation>El canal de pràctiques no fa aquesta classe: {class}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="163"/>
        <source>Another program holds the practice network. Try again in a moment.</source>
        <translation>Un altre programa té ocupada la xarxa de pràctiques. Torna-ho a provar d’aquí a un moment.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="166"/>
        <source>The practice network cannot be written to ({cause}).</source>
        <translation>No es pot escriure a la xarxa de pràctiques ({cause}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="170"/>
        <source>{path} could not be read ({why}).</source>
        <translation>No s’ha pogut llegir {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="171"/>
        <source>Nothing was taken in.</source>
        <translation>No s’ha incorporat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="172"/>
        <source>Choose another file, or ask who may read it.</source>
        <translation>Tria un altre fitxer o pregunta qui el pot llegir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="175"/>
        <source>{path} could not be written ({why}).</source>
        <translation>No s’ha pogut escriure {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="176"/>
        <source>The workspace is untouched; nothing unfinished stands there.</source>
        <translation>L’espai continua intacte; allà no queda res a mitges.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_channels.py" line="177"/>
        <source>Choose another folder.</source>
        <translation>Tria una altra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="6"/>
        <source>Cancelled: nothing was left in the folder.</source>
        <translation>Cancel·lada: no ha quedat res a la carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="7"/>
        <source>The search is not understood (from character {start}).</source>
        <translation>La cerca no s’entén (des del caràcter {start}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="8"/>
        <source>Only messages and conversations can be searched before they are exported.</source>
        <translation>Només es pot cercar abans d’exportar en missatges i converses.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="14"/>
        <source>The folder {folder} is not there.</source>
        <translation>La carpeta {folder} no hi és.</translation>
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
        <translation>A la carpeta no queda res a mitges; l’espai continua intacte.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="16"/>
        <source>Is the drive connected? Connect it, or choose another folder.</source>
        <translation>La unitat està connectada? Connecta-la o tria una altra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="19"/>
        <source>{folder} is no folder.</source>
        <translation>{folder} no és cap carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="21"/>
        <source>Choose a folder.</source>
        <translation>Tria una carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="24"/>
        <source>{folder} only points to another folder ({target}).</source>
        <translation>{folder} només apunta a una altra carpeta ({target}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="26"/>
        <source>Choose the real folder.</source>
        <translation>Tria la carpeta real.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="29"/>
        <source>The drive is full.</source>
        <translation>La unitat és plena.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="31"/>
        <source>Free some space there, or choose another folder.</source>
        <translation>Allibera-hi espai o tria una altra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="34"/>
        <source>The drive can only be read.</source>
        <translation>La unitat és de només lectura.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="36"/>
        <source>Choose a folder where you may write.</source>
        <translation>Tria una carpeta on puguis escriure.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="39"/>
        <source>The drive went away while it was being written to.</source>
        <translation>La unitat s’ha desconnectat mentre s’hi escrivia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="41"/>
        <source>Connect it again and export once more.</source>
        <translation>Connecta-la i torna a exportar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="44"/>
        <source>Another drive or folder stands in the place of {folder} now.</source>
        <translation>Al lloc de {folder} ara hi ha una altra unitat o carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="46"/>
        <source>Look at what is connected there, then choose the folder again.</source>
        <translation>Mira què hi ha connectat i torna a triar la carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="49"/>
        <source>You may not write in {folder}.</source>
        <translation>No tens permís per escriure a {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="51"/>
        <source>Ask who runs the drive, or choose another folder.</source>
        <translation>Pregunta a qui porta la unitat o tria una altra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="54"/>
        <source>Another program holds a file in {folder}.</source>
        <translation>Un altre programa té obert un fitxer a {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="56"/>
        <source>Close it there and export once more.</source>
        <translation>Tanca’l allà i torna a exportar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="59"/>
        <source>The path of {folder} is too long for this drive.</source>
        <translation>El camí de {folder} és massa llarg per a aquesta unitat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="61"/>
        <source>Choose a folder with a shorter path.</source>
        <translation>Tria una carpeta amb un camí més curt.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="64"/>
        <source>The drive did not keep what was written to it.</source>
        <translation>La unitat no ha conservat el que s’hi ha escrit.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="66"/>
        <source>Do not trust this drive: choose another one.</source>
        <translation>No te’n refiïs, d’aquesta unitat: tria’n una altra.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="69"/>
        <source>The drive reports an error ({errno}).</source>
        <translation>La unitat avisa d’un error ({errno}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="71"/>
        <source>Check the drive, or choose another folder.</source>
        <translation>Revisa la unitat o tria una altra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="74"/>
        <source>This computer has no room for the temporary file.</source>
        <translation>En aquest equip no hi cap el fitxer temporal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="76"/>
        <source>Free some space on this computer and export once more.</source>
        <translation>Allibera espai en aquest equip i torna a exportar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="79"/>
        <source>The temporary file could not be written on this computer ({errno}).</source>
        <translation>No s’ha pogut escriure el fitxer temporal en aquest equip ({errno}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="81"/>
        <source>Check this computer&apos;s disk and export once more.</source>
        <translation>Revisa el disc d’aquest equip i torna a exportar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="84"/>
        <source>The export is complete, but its entry for the records could not be kept.</source>
        <translation>L’exportació és completa, però no se n’ha pogut desar l’entrada al registre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="85"/>
        <source>The files in the folder are whole.</source>
        <translation>Els fitxers de la carpeta són sencers.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_exports.py" line="86"/>
        <source>Export again, so that the records say so.</source>
        <translation>Torna a exportar perquè hi consti.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="6"/>
        <source>Passwords and keys are open and guarded.</source>
        <translation>Les contrasenyes i claus són obertes i desades.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="7"/>
        <source>A passphrase needs at least {minimum} characters.</source>
        <translation>Una contrasenya necessita almenys {minimum} caràcters.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="8"/>
        <source>The signing key is not at this workstation.</source>
        <translation>La clau de signatura no és en aquest lloc.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="9"/>
        <source>Five minutes are over: type your passphrase again to sign.</source>
        <translation>Han passat cinc minuts: torna a escriure la contrasenya per signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="10"/>
        <source>This key needs its passphrase.</source>
        <translation>Aquesta clau necessita la seva contrasenya.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="11"/>
        <source>That is not the passphrase of this key. Nothing was signed.</source>
        <translation>Aquesta no és la contrasenya de la clau. No s’ha signat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="12"/>
        <source>Your own passphrase needs at least {minimum} characters.</source>
        <translation>La teva contrasenya necessita almenys {minimum} caràcters.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="16"/>
        <source>No system keyring answers on this computer.</source>
        <translation>En aquest equip no respon cap clauer del sistema.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="17"/>
        <source>Reading goes on. What is stored stays locked and safe.</source>
        <translation>Es pot continuar llegint. El que s’ha desat continua tancat i segur.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="18"/>
        <source>Start the keyring of your desktop, or open the workspace with its passphrase.</source>
        <translation>Inicia el clauer del teu escriptori o obre l’espai amb la seva contrasenya.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="21"/>
        <source>The system keyring is locked.</source>
        <translation>El clauer del sistema està bloquejat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="22"/>
        <source>Reading and drafting go on; nothing is lost.</source>
        <translation>Es pot llegir i redactar; no es perd res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="23"/>
        <source>Unlock the keyring, then try again.</source>
        <translation>Desbloqueja el clauer i torna-ho a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="27"/>
        <source>The system keyring answered with an error ({cause}).</source>
        <translation>El clauer del sistema ha respost amb un error ({cause}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="28"/>
        <source>The system keyring answered with an error.</source>
        <translation>El clauer del sistema ha respost amb un error.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="30"/>
        <source>What is stored stays locked and safe.</source>
        <translation>El que s’ha desat continua tancat i segur.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="31"/>
        <source>Restart the keyring or the computer, then try again.</source>
        <translation>Reinicia el clauer o l’equip i torna-ho a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="34"/>
        <source>The key of this workspace is not in this computer&apos;s keyring: it was made on another computer or by another user.</source>
        <translation>La clau d’aquest espai no és al clauer d’aquest equip: es va fer en un altre equip o amb un altre usuari.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="39"/>
        <source>Nothing was deleted; messages and drafts are still in it.</source>
        <translation>No s’ha esborrat res; els missatges i esborranys hi són.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="40"/>
        <source>Open it where it was made, or make a new workspace here and type the passwords again.</source>
        <translation>Obre’l on es va fer, o crea aquí un espai nou i torna a escriure les contrasenyes.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="45"/>
        <source>The passwords and keys of this workspace are guarded by a passphrase.</source>
        <translation>Les contrasenyes i claus d’aquest espai les guarda una contrasenya.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="46"/>
        <source>They stay locked until you type it.</source>
        <translation>Continuen tancades fins que l’escriguis.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="47"/>
        <source>Type the passphrase of the workspace.</source>
        <translation>Escriu la contrasenya de l’espai.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="50"/>
        <source>That passphrase does not open this workspace.</source>
        <translation>Aquesta contrasenya no obre l’espai.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="51"/>
        <source>Nothing was changed, and you may try as often as you like.</source>
        <translation>No ha canviat res i ho pots provar tantes vegades com vulguis.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="52"/>
        <source>Mind capital letters and the keyboard&apos;s language, and type it again.</source>
        <translation>Fixa’t en les majúscules i l’idioma del teclat i torna-la a escriure.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="55"/>
        <source>{file} of this workspace cannot be read.</source>
        <translation>No es pot llegir {file} d’aquest espai.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="56"/>
        <source>It was left as it is; messages and drafts are untouched.</source>
        <translation>S’ha deixat com està; els missatges i esborranys continuen intactes.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="57"/>
        <source>Put the file back from a backup of the folder, then try again.</source>
        <translation>Recupera el fitxer d’una còpia de la carpeta i torna-ho a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="60"/>
        <source>{file} could not be read or written.</source>
        <translation>No s’ha pogut llegir o escriure {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="61"/>
        <source>What was there before is untouched.</source>
        <translation>El que hi havia abans continua intacte.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="62"/>
        <source>Is the disk full or read-only? Then try again.</source>
        <translation>El disc és ple o protegit? Després, torna-ho a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="65"/>
        <source>One stored password cannot be opened any more.</source>
        <translation>Una contrasenya desada ja no es pot obrir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="66"/>
        <source>Everything else is safe.</source>
        <translation>Tota la resta és segura.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="67"/>
        <source>Connect that channel again and type its password.</source>
        <translation>Reconnecta aquell canal i escriu-ne la contrasenya.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="70"/>
        <source>The note of how far this computer had signed cannot be read.</source>
        <translation>No es pot llegir la nota de fins on havia signat aquest equip.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="71"/>
        <source>Messages and drafts are untouched.</source>
        <translation>Els missatges i esborranys continuen intactes.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="72"/>
        <source>Look at the publications before you send anything: this may be an older copy.</source>
        <translation>Mira les sortides abans d’enviar res: pot ser una còpia antiga.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="75"/>
        <source>The database is older than what this computer had already signed.</source>
        <translation>La base de dades és més antiga que el que aquest equip ja havia signat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="76"/>
        <source>Nothing goes out by itself.</source>
        <translation>Res no surt sol.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_keys.py" line="77"/>
        <source>Was a backup restored? Look at each publication that asks.</source>
        <translation>S’ha restaurat una còpia? Mira cada sortida que pregunti.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="7"/>
        <source>Checked once more and armed</source>
        <translation>Comprovada un altre cop i a punt per sortir</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="8"/>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="9"/>
        <source>The channel accepted it</source>
        <translation>El canal l’ha acceptada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="10"/>
        <source>No answer came</source>
        <translation>No va arribar resposta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="11"/>
        <source>The program ended in the middle of sending</source>
        <translation>El programa es va tancar a mig enviament</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="12"/>
        <source>Looked for on the profile: found</source>
        <translation>Cercada al perfil: hi és</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="13"/>
        <source>Looked for on the profile: not there</source>
        <translation>Cercada al perfil: no hi és</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="14"/>
        <source>It came back among the collected messages: it is out</source>
        <translation>Ha tornat entre el recollit: està publicada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="15"/>
        <source>Read back: the same as approved</source>
        <translation>Llegida de nou: igual al que es va signar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="16"/>
        <source>Read back as readers see it: the same as approved</source>
        <translation>Llegida com la veuen els lectors: igual al que es va signar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="17"/>
        <source>Read back: not the same as approved</source>
        <translation>Llegida de nou: no és igual al que es va signar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="18"/>
        <source>Accepted, but not to be seen yet</source>
        <translation>Acceptada, però encara no es veu</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="19"/>
        <source>The channel accepted it, but it is not to be seen there.</source>
        <translation>El canal la va acceptar, però allà no es veu.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="20"/>
        <source>Its time passed before it could go out</source>
        <translation>Se li va passar l’hora abans de poder sortir</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="21"/>
        <source>Taken back: it is no longer signed</source>
        <translation>Retirada: ja no està signada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="22"/>
        <source>{person} says: it is there</source>
        <translation>{person} diu: està publicada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="23"/>
        <source>{person} says: it is not there, send</source>
        <translation>{person} diu: no hi és, envia-la</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="24"/>
        <source>{person} dropped it</source>
        <translation>{person} l’ha descartada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="25"/>
        <source>{person} accepted the difference</source>
        <translation>{person} ha acceptat la diferència</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="27"/>
        <source>It waits for the network and is tried again by itself.</source>
        <translation>Espera connexió i es torna a provar sola.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="28"/>
        <source>It waits until the channel is connected again.</source>
        <translation>Espera que es reconnecti el canal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="29"/>
        <source>We are still looking for it on the profile.</source>
        <translation>Encara la cerquem al perfil.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="30"/>
        <source>We look for it on the profile as soon as the network is back.</source>
        <translation>La cercarem al perfil quan torni la connexió.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="33"/>
        <source>We look for it on the profile as soon as the channel is connected again.</source>
        <translation>La cercarem al perfil quan es reconnecti el canal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="37"/>
        <source>It does not ask anybody any more: somebody answered, or it was found.</source>
        <translation>Ja no pregunta a ningú: algú ha contestat o s’ha trobat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="40"/>
        <source>This answer does not fit how it stands now. Nothing was changed.</source>
        <translation>Aquesta resposta no encaixa amb l’estat actual. No s’ha canviat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="43"/>
        <source>There is no such publication.</source>
        <translation>No existeix aquesta sortida.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="45"/>
        <source>It is not yours to sign.</source>
        <translation>No et toca signar-la.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="46"/>
        <source>Then it waits for {roles}.</source>
        <translation>Després espera {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="47"/>
        <source>Then it goes out: {at}.</source>
        <translation>Després surt: {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="48"/>
        <source>Then it goes out after {seconds} s.</source>
        <translation>Després surt al cap de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_publishing.py" line="49"/>
        <source>It is the last signature, but it is held back.</source>
        <translation>És l’última signatura, però està retinguda.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="7"/>
        <source>Entries before it are missing.</source>
        <translation>Falten entrades anteriors.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="8"/>
        <source>It does not follow from the entry before it.</source>
        <translation>No encaixa amb l’entrada anterior.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="9"/>
        <source>It stands before an entry that was signed earlier.</source>
        <translation>És davant d’una entrada signada abans.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="10"/>
        <source>It was signed under rules that are not here.</source>
        <translation>Es va signar amb unes regles que no hi són.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="11"/>
        <source>It belongs to another team.</source>
        <translation>És d’un altre equip.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="12"/>
        <source>It was signed at a workstation that does not belong to the team.</source>
        <translation>Es va signar en un lloc que no és de l’equip.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="13"/>
        <source>It was signed after its key had been withdrawn.</source>
        <translation>Es va signar després de retirar-ne la clau.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="14"/>
        <source>It stands after the point where two histories part.</source>
        <translation>És després del punt on se separen dues històries.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="15"/>
        <source>It is signed as something else ({type}).</source>
        <translation>Està signada com una altra cosa ({type}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="16"/>
        <source>It was not signed by the workstation that it names.</source>
        <translation>No la va signar el lloc que anomena.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="17"/>
        <source>What the list says of entry {seq} is not what was signed.</source>
        <translation>El que diu la llista de l’entrada {seq} no és el que es va signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="18"/>
        <source>A signed document does not have the form that it should ({path}).</source>
        <translation>Un document signat no té la forma deguda ({path}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="22"/>
        <source>It is larger than anything that may be signed.</source>
        <translation>És més gran que el que es pot signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="23"/>
        <source>A part of its envelope is written wrongly ({member}).</source>
        <translation>Una part del seu sobre està mal escrita ({member}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="24"/>
        <source>Its envelope is of a kind nobody knows ({type}).</source>
        <translation>El seu sobre és d’una mena desconeguda ({type}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="25"/>
        <source>It carries too many signatures, or none.</source>
        <translation>Porta massa signatures, o cap.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="26"/>
        <source>The same key signed it twice.</source>
        <translation>La mateixa clau la va signar dues vegades.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="27"/>
        <source>The name of a key in it is written wrongly.</source>
        <translation>El nom d’una clau està mal escrit.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="28"/>
        <source>It was signed with a key that nobody here knows.</source>
        <translation>Es va signar amb una clau que aquí ningú no coneix.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="29"/>
        <source>A key in it is not the one that its name says.</source>
        <translation>Una clau no és la que diu el seu nom.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="30"/>
        <source>Its signature does not fit: it was changed after it was signed.</source>
        <translation>La signatura no encaixa: es va canviar després de signar-la.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="33"/>
        <source>What was signed cannot be read ({cause}).</source>
        <translation>El que es va signar no es pot llegir ({cause}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="34"/>
        <source>This key signed it already.</source>
        <translation>Aquesta clau ja la va signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="35"/>
        <source>It is no request to join ({type}).</source>
        <translation>No és cap petició per entrar ({type}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="36"/>
        <source>The request to join does not fit what was expected ({member}).</source>
        <translation>La petició per entrar no encaixa amb el que s’esperava ({member}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="40"/>
        <source>A key has the wrong length.</source>
        <translation>Una clau té una longitud incorrecta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="41"/>
        <source>A key is written in a way that is not allowed.</source>
        <translation>Una clau està escrita d’una manera no permesa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="42"/>
        <source>A key is no real key.</source>
        <translation>Una clau no és una clau de debò.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="43"/>
        <source>A key is of a weak kind that may not be trusted.</source>
        <translation>Una clau és d’una mena feble que no és de fiar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="44"/>
        <source>A key is of a doubtful kind that may not be trusted.</source>
        <translation>Una clau és d’una mena dubtosa que no és de fiar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="46"/>
        <source>The document is too large.</source>
        <translation>El document és massa gran.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="47"/>
        <source>The document is not written in UTF-8.</source>
        <translation>El document no és en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="48"/>
        <source>The document breaks off or is written wrongly (at {position}).</source>
        <translation>El document es talla o està mal escrit (a {position}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="49"/>
        <source>The document is nested too deeply.</source>
        <translation>El document està massa niat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="50"/>
        <source>The document names {member} twice.</source>
        <translation>El document anomena {member} dues vegades.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="51"/>
        <source>The document holds a number that is too large.</source>
        <translation>El document té un nombre massa gran.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="52"/>
        <source>The document holds a broken number.</source>
        <translation>El document té un nombre amb decimals.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="53"/>
        <source>The document holds something that is no number ({name}).</source>
        <translation>El document té una cosa que no és cap nombre ({name}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="54"/>
        <source>The document holds half a character.</source>
        <translation>El document té mig caràcter.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="55"/>
        <source>The document is not of the kind that is signed.</source>
        <translation>El document no és de la mena que se signa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="56"/>
        <source>The document lacks {member}.</source>
        <translation>Al document li falta {member}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="57"/>
        <source>The document says something nobody knows ({member}).</source>
        <translation>El document diu una cosa desconeguda ({member}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="59"/>
        <source>Version {version} of the rules does not follow the one before it ({expected} is next).</source>
        <translation>La versió {version} de les regles no segueix l’anterior (toca la {expected}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="62"/>
        <source>The first version of the rules is missing.</source>
        <translation>Falta la primera versió de les regles.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="63"/>
        <source>The rules ask {k} of {admins} administrators to sign; at least {least} have to.</source>
        <translation>Les regles demanen la signatura de {k} de {admins} administradors; n’han de ser almenys {least}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="66"/>
        <source>An administrator in the rules is no longer active.</source>
        <translation>Un administrador de les regles ja no és actiu.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="67"/>
        <source>A workstation in the rules belongs to nobody.</source>
        <translation>Un lloc de les regles no és de ningú.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="68"/>
        <source>{name} is not active in the rules but still has roles.</source>
        <translation>{name} no és activa a les regles, però encara té papers.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="71"/>
        <source>The rules date a role of {name} wrongly.</source>
        <translation>Les regles daten malament un paper de {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="72"/>
        <source>Two rules have the same name.</source>
        <translation>Dues regles tenen el mateix nom.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="73"/>
        <source>A withdrawn workstation does not say up to where it counts.</source>
        <translation>Un lloc retirat no diu fins on compta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="74"/>
        <source>An account is given to a workstation that does not belong to the team.</source>
        <translation>Un compte està assignat a un lloc que no és de l’equip.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="77"/>
        <source>A practice team stays one, and a real team too.</source>
        <translation>Un equip de pràctiques continua sent-ho, i un de real també.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="78"/>
        <source>A workstation in the rules was changed afterwards.</source>
        <translation>Un lloc de les regles s’ha canviat després.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="79"/>
        <source>A withdrawn workstation was put back.</source>
        <translation>S’ha tornat a posar un lloc retirat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="80"/>
        <source>{name} disappeared from the rules.</source>
        <translation>{name} ha desaparegut de les regles.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="81"/>
        <source>The count of hand-overs of an account does not fit.</source>
        <translation>El recompte de relleus d’un compte no encaixa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_records.py" line="82"/>
        <source>What stands in the place of the rules is something else.</source>
        <translation>Al lloc de les regles hi ha una altra cosa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="7"/>
        <source>There are two versions of the team&apos;s rules. Nothing goes out until the administrators settle it.</source>
        <translation>Hi ha dues versions de les regles de l’equip. No surt res fins que administració ho resolgui.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="10"/>
        <source>The team&apos;s rules ran out ({at}). An administrator has to renew them.</source>
        <translation>Les regles de l’equip van caducar ({at}). Administració les ha de renovar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="13"/>
        <source>Entries are missing from the team&apos;s records. Nothing goes out until they are back.</source>
        <translation>Falten entrades als registres de l’equip. No surt res fins que tornin.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="16"/>
        <source>Somebody uses a newer version of this program. Update before anything goes out.</source>
        <translation>Algú fa servir una versió més nova del programa. Actualitza abans que surti res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="19"/>
        <source>This is a practice team: it can publish on practice channels only.</source>
        <translation>És un equip de pràctiques: només pot publicar en canals de pràctiques.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="22"/>
        <source>Nobody publishes this account yet. {admins} can sign that.</source>
        <translation>Encara ningú no publica en aquest compte. Ho pot signar {admins}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="23"/>
        <source>{name} publishes this account, from {host}.</source>
        <translation>Aquest compte el publica {name}, des de {host}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="24"/>
        <source>{name}, who publishes this account from {host}, is no longer active.</source>
        <translation>{name}, que publica aquest compte des de {host}, ja no està en actiu.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="27"/>
        <source>A newer revision stands: {head}.</source>
        <translation>Hi ha una revisió més nova: la {head}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="28"/>
        <source>The signed text is not here, so it cannot go out.</source>
        <translation>El text signat no és aquí, així que no pot sortir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="29"/>
        <source>An image of this draft is not here, so it cannot go out.</source>
        <translation>Falta una imatge d’aquest esborrany, així que no pot sortir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="30"/>
        <source>It was discarded.</source>
        <translation>Es va descartar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="31"/>
        <source>It went out already.</source>
        <translation>Ja ha sortit.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="32"/>
        <source>It was dropped: it does not go out any more.</source>
        <translation>Es va rebutjar: ja no surt.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="33"/>
        <source>Another answer of ours to this message went out meanwhile ({at}).</source>
        <translation>Mentrestant ha sortit una altra resposta nostra a aquest missatge ({at}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="36"/>
        <source>It waits for {role}: {candidates}.</source>
        <translation>Espera {role}: {candidates}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="37"/>
        <source>{name} objects.</source>
        <translation>{name} s’hi oposa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="38"/>
        <source>{name} stopped it.</source>
        <translation>{name} ho va aturar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="39"/>
        <source>Its time has not come: {at}.</source>
        <translation>Encara no és la seva hora: {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="40"/>
        <source>Its time has passed ({at}). It never goes out late: choose a new time.</source>
        <translation>Se li ha passat l’hora ({at}). Mai no surt tard: tria’n una altra.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="44"/>
        <source>No team was founded in this workspace yet.</source>
        <translation>En aquest espai encara no hi ha equip.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="45"/>
        <source>The key of {name} is locked. Type the passphrase first.</source>
        <translation>La clau de {name} està tancada. Escriu primer la frase de pas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="46"/>
        <source>{name} signs at another workstation: the key is not here.</source>
        <translation>{name} signa en un altre lloc: la clau no és aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="47"/>
        <source>That is not the passphrase of {name}. Nothing was signed.</source>
        <translation>Aquesta no és la frase de pas de {name}. No s’ha signat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="48"/>
        <source>{name} is no longer in the team.</source>
        <translation>{name} ja no és a l’equip.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="49"/>
        <source>There is no such person.</source>
        <translation>Aquesta persona no existeix.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="50"/>
        <source>There is no such way of working: {name}.</source>
        <translation>No existeix aquesta manera de treballar: {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="52"/>
        <source>This way of working needs somebody else as {roles}.</source>
        <translation>Aquesta manera de treballar necessita una altra persona com a {roles}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="53"/>
        <source>This way of working is for one person alone.</source>
        <translation>Aquesta manera de treballar és per a una sola persona.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="54"/>
        <source>A name is missing.</source>
        <translation>Falta un nom.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="55"/>
        <source>Two people have the same name: {names}.</source>
        <translation>Dues persones tenen el mateix nom: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="56"/>
        <source>This workspace has a team already.</source>
        <translation>Aquest espai ja té equip.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="57"/>
        <source>{name} is no administrator. {admins} can do this.</source>
        <translation>{name} no és d’administració. Ho pot fer {admins}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="58"/>
        <source>Signed, but {missing} must sign as well before it holds.</source>
        <translation>Signat, però perquè valgui falta la signatura de {missing}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="59"/>
        <source>There is no change of the rules to sign.</source>
        <translation>No hi ha cap canvi de regles per signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="60"/>
        <source>The team&apos;s rules cannot be read (version {version}). Nothing goes out; restore the last backup.</source>
        <translation>No es poden llegir les regles de l’equip (versió {version}). No surt res; restaura l’última còpia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="64"/>
        <source>An entry of the records was damaged.</source>
        <translation>Una entrada dels registres està malmesa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="65"/>
        <source>An entry of the records does not fit and is not counted.</source>
        <translation>Una entrada dels registres no encaixa i no compta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="66"/>
        <source>A workstation wrote two histories. One of them is not counted.</source>
        <translation>Un lloc de treball va escriure dues històries. Una no compta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="67"/>
        <source>A signed summary of the records does not match them ({at}).</source>
        <translation>Un resum signat no coincideix amb els registres ({at}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="68"/>
        <source>A kept text is not the one that was signed (revision {revision}).</source>
        <translation>Un text desat no és el que es va signar (revisió {revision}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="71"/>
        <source>The list shows a draft otherwise than the records say.</source>
        <translation>La llista mostra un esborrany d’una altra manera que els registres.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_release.py" line="72"/>
        <source>The workspace is older than what this computer remembers of it.</source>
        <translation>L’espai és més antic del que recorda aquest ordinador.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="7"/>
        <source>There is nothing to send yet: write something or add an image.</source>
        <translation>Encara no hi ha res per enviar: escriu alguna cosa o afegeix una imatge.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="8"/>
        <source>There is a control character in the text ({character}). Take it out.</source>
        <translation>Hi ha un caràcter de control al text ({character}). Treu-lo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="11"/>
        <source>The text is too long: {length} of {limit}.</source>
        <translation>El text és massa llarg: {length} de {limit}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="12"/>
        <source>A post here needs a title.</source>
        <translation>Aquí una publicació necessita títol.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="13"/>
        <source>This channel shows no title: nobody will read it.</source>
        <translation>Aquest canal no mostra títols: ningú no el llegirà.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="14"/>
        <source>The channel was removed. The text is safe; choose another one.</source>
        <translation>El canal s’ha eliminat. El text està segur; tria’n un altre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="15"/>
        <source>Nothing can be posted on this channel.</source>
        <translation>En aquest canal no es pot publicar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="16"/>
        <source>Nothing can be answered on this channel.</source>
        <translation>En aquest canal no es pot respondre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="17"/>
        <source>It is not clear which message this answers.</source>
        <translation>No és clar a quin missatge respon.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="18"/>
        <source>A post answers nobody, but this one names a message.</source>
        <translation>Una publicació no respon a ningú, però aquesta anomena un missatge.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="19"/>
        <source>The message that this answers is gone.</source>
        <translation>El missatge al qual respon ja no hi és.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="20"/>
        <source>The message that this answers was changed meanwhile. Read it again before answering.</source>
        <translation>El missatge al qual respon ha canviat mentrestant. Torna’l a llegir abans de respondre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="23"/>
        <source>The message that this answers came in on another account.</source>
        <translation>El missatge al qual respon va arribar per un altre compte.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="26"/>
        <source>The time it may go out ends before it begins.</source>
        <translation>El termini de sortida acaba abans de començar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="27"/>
        <source>Its time has passed: {at}. Choose another one.</source>
        <translation>Se li ha passat l’hora: {at}. Tria’n una altra.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="28"/>
        <source>Its time is too far away: approvals given now would have run out by then ({until}).</source>
        <translation>La seva hora és massa lluny: les signatures d’ara haurien caducat ({until}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="31"/>
        <source>Too many images: {count} of {limit}.</source>
        <translation>Massa imatges: {count} de {limit}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="32"/>
        <source>{name} cannot go out here: the channel takes {allowed}.</source>
        <translation>{name} no pot sortir aquí: el canal admet {allowed}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="33"/>
        <source>{name} is too large for this channel ({size} of {limit} bytes).</source>
        <translation>{name} és massa gran per a aquest canal ({size} de {limit} bytes).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="34"/>
        <source>{name} has no alternative text for people who do not see it.</source>
        <translation>{name} no té text alternatiu per a qui no la veu.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="35"/>
        <source>No rule of the team covers this, so nothing may go out. Ask an administrator.</source>
        <translation>Cap regla de l’equip no cobreix això, així que no pot sortir. Pregunta a administració.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="38"/>
        <source>There is a hidden direction control ({detail}): everybody who signs has to acknowledge it.</source>
        <translation>Hi ha un control de direcció amagat ({detail}): qui signa ho ha de confirmar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="41"/>
        <source>There is an invisible character ({detail}): everybody who signs has to acknowledge it.</source>
        <translation>Hi ha un caràcter invisible ({detail}): qui signa ho ha de confirmar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="44"/>
        <source>One word mixes alphabets ({detail}): everybody who signs has to acknowledge it.</source>
        <translation>Una paraula barreja alfabets ({detail}): qui signa ho ha de confirmar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="48"/>
        <source>The text holds half a character that cannot be stored. Type it again.</source>
        <translation>El text conté mig caràcter que no es pot desar. Torna’l a escriure.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="51"/>
        <source>This draft has ended: nothing about it can be changed any more.</source>
        <translation>Aquest esborrany ha acabat: ja no s’hi pot canviar res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="52"/>
        <source>It is on its way out, or nobody knows whether it went out. Settle that in Publications first.</source>
        <translation>Està sortint, o ningú no sap si ha sortit. Resol-ho primer a Sortides.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="55"/>
        <source>Two people changed it at once. Save one text in the place of both.</source>
        <translation>Dues persones ho van canviar alhora. Desa un sol text en lloc de tots dos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="56"/>
        <source>It is already with those who sign.</source>
        <translation>Ja ho tenen els qui signen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="57"/>
        <source>There is nothing of yours to take back.</source>
        <translation>No hi ha res teu per retirar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="58"/>
        <source>Nobody of the team can sign this as {role}.</source>
        <translation>Ningú de l’equip no pot signar això com a {role}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="59"/>
        <source>{name} has too many pixels to be cleaned safely. Make it smaller.</source>
        <translation>{name} té massa píxels per netejar-la amb seguretat. Fes-la més petita.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="62"/>
        <source>{name} is not an image that can be cleaned. Use {allowed}.</source>
        <translation>{name} no és una imatge que es pugui netejar. Fes servir {allowed}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="63"/>
        <source>{name} cannot be read as an image.</source>
        <translation>{name} no es pot llegir com a imatge.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="64"/>
        <source>The image could not be stored. Nothing else is lost; is the disk full?</source>
        <translation>No s’ha pogut desar la imatge. No s’ha perdut res més; el disc és ple?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="67"/>
        <source>There is no such draft.</source>
        <translation>Aquest esborrany no existeix.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="68"/>
        <source>There is no revision {number}.</source>
        <translation>La revisió {number} no existeix.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="69"/>
        <source>This message is not here any more.</source>
        <translation>Aquest missatge ja no és aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="70"/>
        <source>An image of this draft is not here any more.</source>
        <translation>Una imatge d’aquest esborrany ja no és aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="71"/>
        <source>There is no such signature.</source>
        <translation>Aquesta signatura no existeix.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="72"/>
        <source>This stop was already lifted.</source>
        <translation>Aquesta aturada ja es va aixecar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="74"/>
        <source>It changed while you were reading: revision {revision} stands now. Nothing was signed; read it again.</source>
        <translation>Ha canviat mentre llegies: ara hi ha la revisió {revision}. No s’ha signat res; torna-la a llegir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="78"/>
        <source>{name} has not sent it for sign-off.</source>
        <translation>{name} no ho ha enviat a signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="79"/>
        <source>{name} asked for changes; it is with its author.</source>
        <translation>{name} va demanar canvis; ho té qui ho escriu.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="80"/>
        <source>What hides in the text was not acknowledged.</source>
        <translation>No s’ha confirmat el que amaga el text.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="81"/>
        <source>Who wrote it cannot sign it.</source>
        <translation>Qui ho escriu no ho pot signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="82"/>
        <source>Who sent it for sign-off cannot sign it.</source>
        <translation>Qui ho envia a signar no ho pot signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="83"/>
        <source>Who publishes it cannot sign it.</source>
        <translation>Qui ho publica no ho pot signar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="84"/>
        <source>The rule does not ask for {role}.</source>
        <translation>La regla no demana {role}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="85"/>
        <source>{name} does not sign as {role}.</source>
        <translation>{name} no signa com a {role}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="86"/>
        <source>{role} signs later. It waits for {waits_for} first.</source>
        <translation>{role} signa després. Abans espera {waits_for}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="87"/>
        <source>One person counts once, and {name} has signed already.</source>
        <translation>Cada persona compta un cop, i {name} ja ha signat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="88"/>
        <source>Enough people have signed as {role}.</source>
        <translation>Ja ha signat prou gent com a {role}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="89"/>
        <source>Everybody has signed.</source>
        <translation>Ha signat tothom.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="90"/>
        <source>Say why first.</source>
        <translation>Primer digues per què.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="91"/>
        <source>These words are not in the text any more.</source>
        <translation>Aquestes paraules ja no són al text.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="92"/>
        <source>{name} signed this; nobody else can take it back.</source>
        <translation>Ho va signar {name}; ningú més no ho pot retirar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="93"/>
        <source>It was taken back already.</source>
        <translation>Ja s’havia retirat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="94"/>
        <source>Nobody objects any more.</source>
        <translation>Ja no s’hi oposa ningú.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="95"/>
        <source>Only these people can lift the objection: {names}.</source>
        <translation>Només poden aixecar l’oposició: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="96"/>
        <source>Only these people can lift the stop: {names}.</source>
        <translation>Només poden aixecar l’aturada: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="98"/>
        <source>the text was changed afterwards</source>
        <translation>el text va canviar després</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="99"/>
        <source>it was withdrawn</source>
        <translation>es va retirar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="100"/>
        <source>the rule asks for something else now</source>
        <translation>la regla ara demana una altra cosa</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="101"/>
        <source>the key no longer counts</source>
        <translation>la clau ja no compta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="102"/>
        <source>they no longer sign as {role}</source>
        <translation>ja no signa com a {role}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="103"/>
        <source>they did not sign as {role} then</source>
        <translation>llavors no signava com a {role}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="104"/>
        <source>it would last longer than the rule allows</source>
        <translation>duraria més del que permet la regla</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="105"/>
        <source>it ran out ({at})</source>
        <translation>va caducar ({at})</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_signoff.py" line="106"/>
        <source>an earlier signature is missing</source>
        <translation>falta una signatura anterior</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="7"/>
        <source>The database library is {version}.</source>
        <translation>La biblioteca de bases de dades és la {version}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="8"/>
        <source>The workspace lies in {path} and can be written to.</source>
        <translation>L’espai és a {path} i s’hi pot escriure.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="9"/>
        <source>{bytes} are free on its disk.</source>
        <translation>Queden {bytes} lliures al seu disc.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="10"/>
        <source>The clock goes right: {now}.</source>
        <translation>El rellotge va bé: {now}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="11"/>
        <source>The clock of this computer is behind: something here was signed at {newest}. Set the clock before anything goes out.</source>
        <translation>El rellotge d’aquest equip va endarrerit: aquí hi ha una cosa signada a {newest}. Posa’l a l’hora abans que surti res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="16"/>
        <source>The window&apos;s library is installed.</source>
        <translation>La biblioteca de la finestra està instal·lada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="17"/>
        <source>The window&apos;s library (PySide6) is missing. Everything also works with atalayactl.</source>
        <translation>Falta la biblioteca de la finestra (PySide6). Tot funciona també amb atalayactl.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="20"/>
        <source>All channels answer ({count}).</source>
        <translation>Tots els canals responen ({count}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="21"/>
        <source>These channels need you: {titles}. Look at Channels.</source>
        <translation>Aquests canals et necessiten: {titles}. Mira a Canals.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="23"/>
        <source>This conversation is not here any more.</source>
        <translation>Aquesta conversa ja no hi és.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="24"/>
        <source>There is no such entry in the records.</source>
        <translation>No existeix aquesta entrada al registre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="25"/>
        <source>It is too late to undo this.</source>
        <translation>Ja és tard per desfer-ho.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="26"/>
        <source>An id needs at least {least} characters.</source>
        <translation>Un identificador necessita almenys {least} caràcters.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="27"/>
        <source>Several things begin with {prefix}. Give more of the id.</source>
        <translation>Diverses coses comencen per {prefix}. Escriu més de l’identificador.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="28"/>
        <source>Several drafts begin with {prefix}. Give more of the id.</source>
        <translation>Diversos esborranys comencen per {prefix}. Escriu més de l’identificador.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="29"/>
        <source>A kept revision of a draft cannot be read any more. Nothing of it goes out; restore the last backup to get it back.</source>
        <translation>Una revisió desada d’un esborrany ja no es pot llegir. No en surt res; restaura l’última còpia per recuperar-la.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="34"/>
        <source>The list changed meanwhile. It is read again from the beginning.</source>
        <translation>La llista ha canviat mentrestant. Es torna a llegir des del començament.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="36"/>
        <source>Choose a time that is still to come.</source>
        <translation>Tria una hora que encara hagi d’arribar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="37"/>
        <source>A label needs a name.</source>
        <translation>Una etiqueta necessita un nom.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="38"/>
        <source>There is nothing in the note yet.</source>
        <translation>La nota encara és buida.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="40"/>
        <source>The search is too long.</source>
        <translation>La cerca és massa llarga.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="42"/>
        <source>There is no such word for searching. Did you mean {suggestion}?</source>
        <translation>No existeix aquesta paraula per cercar. Volies dir {suggestion}?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="43"/>
        <source>There is no such word for searching.</source>
        <translation>No existeix aquesta paraula per cercar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="46"/>
        <source>That cannot be searched for. Did you mean {suggestion}?</source>
        <translation>Això no es pot cercar. Volies dir {suggestion}?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="47"/>
        <source>That cannot be searched for.</source>
        <translation>Això no es pot cercar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="50"/>
        <source>Something is missing after the colon, for example {suggestion}.</source>
        <translation>Falta alguna cosa després dels dos punts, per exemple {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="51"/>
        <source>Something is missing after the colon.</source>
        <translation>Falta alguna cosa després dels dos punts.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="54"/>
        <source>That is no date. Write it like {suggestion}.</source>
        <translation>Això no és cap data. Escriu-la així: {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="55"/>
        <source>That is no date.</source>
        <translation>Això no és cap data.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="57"/>
        <source>A quotation mark is missing at the end.</source>
        <translation>Falten les cometes del final.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="58"/>
        <source>There is no letter or figure to search for.</source>
        <translation>No hi ha cap lletra ni xifra per cercar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="59"/>
        <source>Nothing was put back from a copy.</source>
        <translation>No s’ha reposat res d’una còpia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_system.py" line="60"/>
        <source>Not compared with what was signed, because the vault is closed.</source>
        <translation>Sense comparar amb el que es va signar, perquè la caixa és tancada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="7"/>
        <source>This computer&apos;s database library ({version}) has a fault that can damage files.</source>
        <translation>La biblioteca de bases de dades d’aquest equip ({version}) té una fallada que pot malmetre fitxers.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="8"/>
        <source>Nothing was opened or changed.</source>
        <translation>No s’ha obert ni canviat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="9"/>
        <source>Install Atalaya again with its own library ({needed} or newer): python3 packaging/bootstrap.py setup.</source>
        <translation>Torna a instal·lar Atalaya amb la seva biblioteca ({needed} o posterior): python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="15"/>
        <source>There is no workspace in {path}.</source>
        <translation>No hi ha cap espai a {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="16"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="50"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="65"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="90"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="109"/>
        <source>Nothing was changed.</source>
        <translation>No s’ha canviat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="17"/>
        <source>Is the drive connected? Choose another folder, or create a workspace.</source>
        <translation>La unitat està connectada? Tria una altra carpeta o crea un espai.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="20"/>
        <source>{path} lies on a network drive ({file_system}).</source>
        <translation>{path} és en una unitat de xarxa ({file_system}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="21"/>
        <source>Nothing was opened or changed: databases get damaged on network drives.</source>
        <translation>No s’ha obert ni canviat res: les bases de dades es malmeten en unitats de xarxa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="22"/>
        <source>Choose a folder on this computer. To share results, export them to the drive.</source>
        <translation>Tria una carpeta d’aquest equip. Per compartir resultats, exporta’ls a la unitat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="25"/>
        <source>{path} cannot be written to.</source>
        <translation>No es pot escriure a {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="26"/>
        <source>What is stored there is untouched.</source>
        <translation>El que hi ha desat continua intacte.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="27"/>
        <source>Free the folder for writing, or choose one where you may write.</source>
        <translation>Permet escriure a la carpeta o tria’n una altra on puguis.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="31"/>
        <source>This workspace is already open in {holder} (since {since}, process {pid}).</source>
        <translation>Aquest espai ja és obert a {holder} (des de {since}, procés {pid}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="32"/>
        <source>This workspace is already open in another program.</source>
        <translation>Aquest espai ja és obert en un altre programa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="34"/>
        <source>Nothing was changed; that program keeps working.</source>
        <translation>No s’ha canviat res; aquell programa continua treballant.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="35"/>
        <source>Use that window, or close it and try again.</source>
        <translation>Fes servir aquella finestra, o tanca-la i torna-ho a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="38"/>
        <source>The database of this workspace is damaged.</source>
        <translation>La base de dades d’aquest espai està malmesa.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="39"/>
        <source>It was not changed; nothing was thrown away.</source>
        <translation>No s’ha canviat ni llençat res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="41"/>
        <source>Restore the last copy, {last_backup}. The damaged file is kept beside it.</source>
        <translation>Restaura l’última còpia, {last_backup}. El fitxer malmès es conserva al costat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="42"/>
        <source>There is no copy in the folder: put the file in a safe place before anybody tries to mend it.</source>
        <translation>No hi ha cap còpia a la carpeta: desa el fitxer en un lloc segur abans que algú intenti arreglar-lo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="49"/>
        <source>This workspace was written by a newer version of Atalaya.</source>
        <translation>Aquest espai l’ha escrit una versió més nova d’Atalaya.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="51"/>
        <source>Update Atalaya on this computer, then open it again.</source>
        <translation>Actualitza Atalaya en aquest equip i torna’l a obrir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="54"/>
        <source>The disk is full.</source>
        <translation>El disc és ple.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="55"/>
        <source>What was stored before is safe; only this last step was not stored.</source>
        <translation>El que s’havia desat abans és segur; només falta aquest últim pas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="56"/>
        <source>Free some space, then do it again.</source>
        <translation>Allibera espai i torna-ho a fer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="59"/>
        <source>The disk reports an error ({detail}).</source>
        <translation>El disc avisa d’un error ({detail}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="60"/>
        <source>What was stored before is safe as far as the disk gives it back.</source>
        <translation>El que s’havia desat abans és segur mentre el disc ho retorni.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="61"/>
        <source>Copy your backups to another disk soon, then try again.</source>
        <translation>Copia aviat les còpies de seguretat a un altre disc i torna-ho a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="64"/>
        <source>The database in {path} cannot be reached.</source>
        <translation>No s’arriba a la base de dades de {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="66"/>
        <source>Is the drive connected, and was the folder moved? Then try again.</source>
        <translation>La unitat està connectada, s’ha mogut la carpeta? Després, torna-ho a provar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="69"/>
        <source>Another program holds the database.</source>
        <translation>Un altre programa té ocupada la base de dades.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="70"/>
        <source>Nothing was lost; this step was not stored.</source>
        <translation>No s’ha perdut res; aquest pas no s’ha desat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="71"/>
        <source>Close the other program, or wait a moment and do it again.</source>
        <translation>Tanca l’altre programa, o espera un moment i torna-ho a fer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="74"/>
        <source>There is a workspace in {path} already.</source>
        <translation>Ja hi ha un espai a {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="75"/>
        <source>It was not touched.</source>
        <translation>No s’ha tocat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="76"/>
        <source>Open it, or choose an empty folder.</source>
        <translation>Obre’l o tria una carpeta buida.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="79"/>
        <source>The copy did not pass its check and was thrown away ({detail}).</source>
        <translation>La còpia no ha superat la comprovació i s’ha descartat ({detail}).</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="80"/>
        <source>The workspace itself goes on; older copies are still there.</source>
        <translation>L’espai continua funcionant; les còpies anteriors hi són.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="81"/>
        <source>Check the disk, then make a copy again.</source>
        <translation>Revisa el disc i torna a fer la còpia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="84"/>
        <source>The workspace is closed.</source>
        <translation>L’espai és tancat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="85"/>
        <source>Everything stored is safe.</source>
        <translation>Tot el que s’ha desat és segur.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="86"/>
        <source>Open it again.</source>
        <translation>Torna’l a obrir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="89"/>
        <source>This workspace was opened for reading only.</source>
        <translation>Aquest espai s’ha obert només per llegir.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="91"/>
        <source>Open it for writing to do this.</source>
        <translation>Obre’l per escriure si vols fer això.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="94"/>
        <source>This workspace was restored from a backup.</source>
        <translation>Aquest espai s’ha restaurat d’una còpia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="95"/>
        <source>Nothing goes out by itself until somebody has looked.</source>
        <translation>Res no surt sol fins que algú ho hagi mirat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="96"/>
        <source>Look at each publication that asks: is it there or not?</source>
        <translation>Mira cada sortida que pregunti: hi és o no hi és?</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="99"/>
        <source>This workspace was put back from a copy: it is older than what this computer already did.</source>
        <translation>Aquest espai s’ha reposat d’una còpia: és més antic que el que aquest equip ja va fer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="102"/>
        <source>Nothing was sent, and nothing is sent before it is settled.</source>
        <translation>No s’ha enviat res, ni s’envia fins que s’aclareixi.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="103"/>
        <source>Settle it: new keys are made, and everything that may have gone out asks you.</source>
        <translation>Aclareix-ho: es fan claus noves i tot el que va poder sortir et pregunta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="106"/>
        <source>The file vault.key is missing in {path}, so the secrets of the copy cannot be opened.</source>
        <translation>Falta el fitxer vault.key a {path}, així que no es poden obrir els secrets de la còpia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="110"/>
        <source>Put vault.key back beside the database, then restore again.</source>
        <translation>Torna a posar vault.key al costat de la base de dades i restaura un altre cop.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="113"/>
        <source>{path} holds no team yet: there is nothing to go on from.</source>
        <translation>{path} encara no té equip: no hi ha res des d’on continuar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="114"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="119"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="124"/>
        <source>The workspace is as it was.</source>
        <translation>L’espai és com era.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="115"/>
        <location filename="../../ui/wording/reasons_workspace.py" line="125"/>
        <source>Choose another copy.</source>
        <translation>Tria una altra còpia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="118"/>
        <source>{path} is no copy of this workspace.</source>
        <translation>{path} no és una còpia d’aquest espai.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="120"/>
        <source>Restore it where it was made, or choose another copy.</source>
        <translation>Restaura-la on es va fer o tria una altra còpia.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="123"/>
        <source>There is no copy {path}.</source>
        <translation>No existeix la còpia {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="128"/>
        <source>Making the workspace in {path} was interrupted.</source>
        <translation>La creació de l’espai a {path} es va interrompre.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="129"/>
        <source>There was nothing in it yet; nothing is lost.</source>
        <translation>Encara no hi havia res a dins; no es perd res.</translation>
    </message>
    <message>
        <location filename="../../ui/wording/reasons_workspace.py" line="130"/>
        <source>Create it again: choose the same folder, or another one.</source>
        <translation>Torna’l a crear: tria la mateixa carpeta o una altra.</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="26"/>
        <source>Show it in Approvals</source>
        <translation>Mostra-la a Signatures</translation>
    </message>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="42"/>
        <source>Nothing goes out unseen</source>
        <translation>Res no surt sense que es vegi</translation>
    </message>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="43"/>
        <source>Choose a publication to read what was signed, what was tried and how it ended.</source>
        <translation>Tria una sortida per llegir què es va signar, què es va intentar i com va acabar.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/resting_page.py" line="52"/>
        <source>It is planned here once everybody has signed.</source>
        <translation>Es planifica aquí quan tothom hagi signat.</translation>
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
        <translation>Següent</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="47"/>
        <source>Stop this draft</source>
        <translation>Atura aquest esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="48"/>
        <source>Open the conversation</source>
        <translation>Obrir la conversa</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="49"/>
        <source>Open among the drafts</source>
        <translation>Obrir entre els esborranys</translation>
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
        <translation>Ha arribat la seva hora</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="61"/>
        <source>Goes out today</source>
        <translation>Surten avui</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="62"/>
        <source>Goes out when signed</source>
        <translation>Surten en signar-se</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="63"/>
        <source>Signed by everybody</source>
        <translation>Signades per tothom</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="64"/>
        <source>Tomorrow</source>
        <translation>Demà</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="65"/>
        <source>This week</source>
        <translation>Aquesta setmana</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="66"/>
        <source>Later</source>
        <translation>Més endavant</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="67"/>
        <source>Went out</source>
        <translation>Han sortit</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="116"/>
        <source>after sign-off</source>
        <translation>en signar-se</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/queue_lines.py" line="118"/>
        <source>since {time}</source>
        <translation>des de les {time}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="54"/>
        <source>You signed. It can be withdrawn until it goes out.</source>
        <translation>Has signat. Pots retirar la signatura fins que surti.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="64"/>
        <source>You object: nobody can send it until you lift that.</source>
        <translation>T’hi oposes: ningú no ho pot enviar fins que ho retiris.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="67"/>
        <source>Returned to {name}.</source>
        <translation>Retornat a {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="73"/>
        <source>Your approval no longer counts.</source>
        <translation>La teva signatura ja no compta.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="81"/>
        <source>The objection is lifted.</source>
        <translation>L’oposició està retirada.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="105"/>
        <source>Stopped. It stays here until the stop is lifted.</source>
        <translation>Aturat. Es queda aquí fins que s’aixequi l’aturada.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_actions.py" line="112"/>
        <source>The stop is lifted.</source>
        <translation>L’aturada està aixecada.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_commands.py" line="56"/>
        <source>Stop this draft</source>
        <translation>Atura aquest esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_commands.py" line="68"/>
        <source>No draft is open.</source>
        <translation>No hi ha cap esborrany obert.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="114"/>
        <source>Written by {name}</source>
        <translation>Escrit per {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="116"/>
        <source>, with {names}</source>
        <translation>, amb {names}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="120"/>
        <source>revision {number}, {time}</source>
        <translation>revisió {number}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/review_header.py" line="124"/>
        <source>rule {rule}</source>
        <translation>regla «{rule}»</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/reviews_screen.py" line="43"/>
        <source>Approvals</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/reviews_screen.py" line="60"/>
        <source>{count} wait for your signature</source>
        <translation>{count} esperen la teva signatura</translation>
    </message>
</context>
<context>
    <name>SafeMessageView</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/safe_message_view.py" line="161"/>
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n línia citada</numerusform>
            <numerusform>%n línies citades</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/safe_message_view.py" line="163"/>
        <source>leads to {host}</source>
        <translation>porta a {host}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/safe_message_view.py" line="167"/>
        <source>Show the whole message</source>
        <translation>Mostra el missatge sencer</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/safe_message_view.py" line="171"/>
        <source>image not loaded: {alt}</source>
        <translation>imatge sense baixar: {alt}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/safe_message_view.py" line="171"/>
        <source>image not loaded</source>
        <translation>imatge sense baixar</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="31"/>
        <source>When signed</source>
        <translation>En signar-se</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="32"/>
        <location filename="../../ui/drafts/schedule_form.py" line="34"/>
        <source>Not before</source>
        <translation>No abans de</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="33"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="35"/>
        <source>Not after</source>
        <translation>No després de</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="37"/>
        <source>Time zone</source>
        <translation>Fus horari</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="42"/>
        <source>and</source>
        <translation>i</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/schedule_form.py" line="107"/>
        <source>{time} on this computer&apos;s clock</source>
        <translation>{time} al rellotge d’aquest ordinador</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../ui/widgets/search_field.py" line="56"/>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_field.py" line="60"/>
        <source>Clear the search</source>
        <translation>Esborra la cerca</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_field.py" line="80"/>
        <source>Also {operators}</source>
        <translation>També {operators}</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="33"/>
        <source>where it came from</source>
        <translation>d’on va venir</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="34"/>
        <source>who wrote it</source>
        <translation>qui ho va escriure</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="35"/>
        <source>a label on it</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="36"/>
        <source>its state, or whose it is</source>
        <translation>l’estat, o de qui és</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="37"/>
        <source>what is in it</source>
        <translation>què porta a dins</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="38"/>
        <source>since a day, such as 2026-11-09</source>
        <translation>des d’un dia, com 2026-11-09</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/search_suggestions.py" line="39"/>
        <source>until a day</source>
        <translation>fins a un dia</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="41"/>
        <source>The search is too long.</source>
        <translation>La cerca és massa llarga.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="42"/>
        <source>There is no “{word}:”.</source>
        <translation>No existeix «{word}:».</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="43"/>
        <source>“{word}” is nothing one can ask for here.</source>
        <translation>«{word}» no es pot demanar aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="44"/>
        <source>Something is missing after “{word}”.</source>
        <translation>Falta alguna cosa després de «{word}».</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="45"/>
        <source>“{word}” is no day.</source>
        <translation>«{word}» no és un dia.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="46"/>
        <source>The quotation mark is not closed.</source>
        <translation>Les cometes no estan tancades.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="47"/>
        <source>“{word}” has no letters to search for.</source>
        <translation>«{word}» no té lletres per cercar.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="49"/>
        <source>“{word}” is not understood.</source>
        <translation>«{word}» no s’entén.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/searching_words.py" line="52"/>
        <source>Did you mean {suggestion}?</source>
        <translation>Volies dir {suggestion}?</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../ui/publications/side_column.py" line="46"/>
        <source>Meanwhile</source>
        <translation>Mentrestant</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="48"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="53"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="53"/>
        <source>removed</source>
        <translation>tret</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="54"/>
        <source>Published by</source>
        <translation>Publica</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="54"/>
        <source>nobody yet</source>
        <translation>ningú encara</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="56"/>
        <source>not yet</source>
        <translation>encara no</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="57"/>
        <source>Seen up to</source>
        <translation>Última vista</translation>
    </message>
    <message>
        <location filename="../../ui/publications/side_column.py" line="59"/>
        <source>This month</source>
        <translation>Aquest mes</translation>
    </message>
</context>
<context>
    <name>SignOffColumn</name>
    <message>
        <location filename="../../ui/reviews/sign_off_column.py" line="33"/>
        <source>Sign-off</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/sign_off_column.py" line="53"/>
        <source>Who signs</source>
        <translation>Qui signa</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/sign_off_column.py" line="54"/>
        <source>When</source>
        <translation>Quan</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="21"/>
        <source>It went out. Nothing can be decided about it any more.</source>
        <translation>Ja ha sortit. No queda res per decidir.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="22"/>
        <source>It was discarded.</source>
        <translation>Es va descartar.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="24"/>
        <source>It went back to {name}; it returns here once it is sent again.</source>
        <translation>Ha tornat a {name}; tornarà aquí quan s’enviï un altre cop.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="26"/>
        <source>{name} is still writing: it was not sent for sign-off.</source>
        <translation>{name} encara ho escriu: no s’ha enviat a signar.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="55"/>
        <source>The rule asks for nobody else.</source>
        <translation>La regla no demana ningú més.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="56"/>
        <source>No signature needed</source>
        <translation>No cal cap signatura</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="59"/>
        <source>Cannot sign this one</source>
        <translation>No poden signar aquesta</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="65"/>
        <source>{role}: signed</source>
        <translation>{role}: signat</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="68"/>
        <source>valid until {time}</source>
        <translation>val fins: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="76"/>
        <source>Nobody of the team can sign as this.</source>
        <translation>Ningú de l’equip no pot signar com a tal.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="78"/>
        <source>{role}, after {before}</source>
        <translation>{role}, després de {before}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="91"/>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="105"/>
        <source>they wrote it</source>
        <translation>per haver-ho escrit</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="106"/>
        <source>they sent it for sign-off</source>
        <translation>per haver-ho enviat a signar</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="107"/>
        <source>they publish it</source>
        <translation>per publicar-ho</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="108"/>
        <source>no longer in the team</source>
        <translation>ja no són a l’equip</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="115"/>
        <source>You sign as {role}: revision {number}</source>
        <translation>Signes com a {role}: revisió {number}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="129"/>
        <source>You signed as {role} at {time}.</source>
        <translation>Vas signar com a {role} a les {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="132"/>
        <source>You wrote this. Somebody else signs it.</source>
        <translation>Ho has escrit tu. Ho signa una altra persona.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="134"/>
        <source>Everybody has signed.</source>
        <translation>Ha signat tothom.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="146"/>
        <source>{role} signs after {before}.</source>
        <translation>{role} signa després de {before}.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/signing_words.py" line="149"/>
        <source>It waits for {roles}.</source>
        <translation>Espera {roles}.</translation>
    </message>
</context>
<context>
    <name>StandingDraft</name>
    <message>
        <location filename="../../ui/conversation/standing_draft.py" line="81"/>
        <source>Answer by {name}: {state}</source>
        <translation>Resposta de {name}: {state}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="28"/>
        <source>While the first one comes</source>
        <translation>Mentre arriba el primer</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="29"/>
        <source>Three good ways to start. None of them publishes anything.</source>
        <translation>Tres bones maneres de començar. Cap no publica res.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="26"/>
        <source>Write a draft</source>
        <translation>Escriu un esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="27"/>
        <location filename="../../ui/inbox/start_page.py" line="36"/>
        <source>Connect a channel</source>
        <translation>Connecta un canal</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="45"/>
        <source>Write a post for one of your channels. It goes out only when those who must sign have signed.</source>
        <translation>Escriu una publicació per a un dels teus canals. Surt només quan han signat els qui ho han de fer.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="47"/>
        <source>Write once, sign, send</source>
        <translation>Escriure, signar, enviar</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="50"/>
        <source>None of your channels takes posts. Answers are written in the inbox; posts need a channel.</source>
        <translation>Cap dels teus canals no admet publicacions. Les respostes s’escriuen a la safata; per publicar cal un canal.</translation>
    </message>
    <message>
        <location filename="../../ui/drafts/start_page.py" line="52"/>
        <source>No channel to post on yet</source>
        <translation>Encara no hi ha canal on publicar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="37"/>
        <source>A website, a blog or any feed. One to five minutes each.</source>
        <translation>Un web, un blog o qualsevol canal de notícies. D’un a cinc minuts cadascun.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="37"/>
        <source>Connect</source>
        <translation>Connectar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="38"/>
        <source>Bring the feeds you already read</source>
        <translation>Porta els canals que ja llegeixes</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="39"/>
        <source>From an OPML file of any reader, all at once.</source>
        <translation>D’un fitxer OPML de qualsevol lector, tots alhora.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="39"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="40"/>
        <source>Write a first draft</source>
        <translation>Escriu un primer esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="41"/>
        <source>With real limits, checks and signatures. It stays here until it is signed.</source>
        <translation>Amb límits, avisos i signatures de debò. No surt d’aquí fins que se signi.</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="41"/>
        <source>Write</source>
        <translation>Escriure</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="81"/>
        <source>all commands</source>
        <translation>totes les ordres</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="81"/>
        <source>new draft</source>
        <translation>esborrany nou</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/start_page.py" line="81"/>
        <source>keys</source>
        <translation>tecles</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <location filename="../../ui/wording/states.py" line="10"/>
        <source>Unread</source>
        <translation>Sense llegir</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="11"/>
        <source>Open</source>
        <translation>Oberta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="12"/>
        <source>Pending on customer</source>
        <translation>Pendent del client</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="14"/>
        <source>Snoozed to {day}</source>
        <translation>Posposada fins {day}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="15"/>
        <source>Snoozed</source>
        <translation>Posposada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="17"/>
        <source>Done</source>
        <translation>Feta</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="18"/>
        <source>Draft by {name}</source>
        <translation>Esborrany de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="18"/>
        <source>Draft by you</source>
        <translation>Esborrany teu</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="20"/>
        <source>Waiting for {department} ({names})</source>
        <translation>Espera {department} ({names})</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="21"/>
        <source>Waiting for {department}</source>
        <translation>Espera {department}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="22"/>
        <source>Waiting for sign-off</source>
        <translation>Espera signatura</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="25"/>
        <source>Your turn: {role}</source>
        <translation>Et toca: {role}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="26"/>
        <source>Your turn</source>
        <translation>Et toca</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="28"/>
        <source>Changes requested</source>
        <translation>Canvis demanats</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="29"/>
        <source>{name} objects</source>
        <translation>{name} s’hi oposa</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="29"/>
        <source>Objected</source>
        <translation>Amb oposició</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="31"/>
        <source>Approved, out at {time}</source>
        <translation>Signada, surt a les {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="32"/>
        <source>Approved</source>
        <translation>Signada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="35"/>
        <source>Approval expired {time}</source>
        <translation>Signatura caducada {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="36"/>
        <source>Approval expired</source>
        <translation>Signatura caducada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="38"/>
        <source>Two versions</source>
        <translation>Dues versions</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="39"/>
        <source>Planned, approved</source>
        <translation>Planificada, signada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="41"/>
        <source>Going out in {n} s</source>
        <translation>Surt d’aquí a {n} s</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="42"/>
        <source>Going out</source>
        <translation>Està a punt de sortir</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="44"/>
        <source>Waiting for the network</source>
        <translation>Espera connexió</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="45"/>
        <source>Approved, waiting to reconnect</source>
        <translation>Signada, espera reconnexió</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="46"/>
        <source>Held by {name}</source>
        <translation>Retinguda per {name}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="46"/>
        <source>Held</source>
        <translation>Retinguda</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="47"/>
        <source>Approved, paused</source>
        <translation>Signada, en pausa</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="48"/>
        <source>Going out now</source>
        <translation>Sortint</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="49"/>
        <source>Sent, not yet checked</source>
        <translation>Enviada, per comprovar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="50"/>
        <source>Checked, same as approved</source>
        <translation>Comprovada, igual al que es va signar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="51"/>
        <source>Live text differs</source>
        <translation>El que s’ha publicat no és el signat</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="52"/>
        <source>Missed its time</source>
        <translation>Se li ha passat l’hora</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="54"/>
        <source>Blocked: {reason}</source>
        <translation>Bloquejada: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="55"/>
        <source>Blocked</source>
        <translation>Bloquejada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="58"/>
        <source>Refused by {channel}</source>
        <translation>{channel} l’ha rebutjada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="59"/>
        <source>Refused by the channel</source>
        <translation>El canal l’ha rebutjada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="61"/>
        <source>We do not know whether it went out</source>
        <translation>No sabem si ha sortit</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="62"/>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="63"/>
        <source>ready</source>
        <translation>a punt</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="64"/>
        <source>late</source>
        <translation>tard</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="65"/>
        <source>gap {start}–{end}</source>
        <translation>forat {start}–{end}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="65"/>
        <source>gap</source>
        <translation>forat</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="67"/>
        <source>limited until {time}</source>
        <translation>limitat fins {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="68"/>
        <source>limited</source>
        <translation>limitat</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="70"/>
        <source>reconnect</source>
        <translation>reconnectar</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="71"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="72"/>
        <source>ended</source>
        <translation>acabat</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="73"/>
        <source>in step, {time}</source>
        <translation>al dia, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="73"/>
        <source>in step</source>
        <translation>al dia</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="74"/>
        <source>away since {time}</source>
        <translation>lluny des de les {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="74"/>
        <source>away</source>
        <translation>lluny</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="75"/>
        <source>read-only</source>
        <translation>només lectura</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="77"/>
        <source>{n} entries missing</source>
        <translation>Falten {n} entrades</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="78"/>
        <source>Entries missing</source>
        <translation>Falten entrades</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="80"/>
        <source>File does not match</source>
        <translation>No coincideix</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="81"/>
        <source>Blocks sign-off</source>
        <translation>Impedeix la sortida</translation>
    </message>
    <message>
        <location filename="../../ui/wording/states.py" line="82"/>
        <source>Needs proof or a waiver</source>
        <translation>Demana prova o excepció</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="79"/>
        <source>You work alone: nobody else signs what goes out</source>
        <translation>Treballes a soles: ningú més signa el que surt</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="80"/>
        <source>Signing as {name}</source>
        <translation>Signa {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="82"/>
        <source>practice team</source>
        <translation>equip de pràctiques</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="98"/>
        <source>No channel yet</source>
        <translation>Encara no hi ha canals</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="100"/>
        <source>Offline</source>
        <translation>Sense connexió</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="102"/>
        <source>You can read, search and write. What is signed waits and goes out by itself.</source>
        <translation>Pots llegir, cercar i escriure. El que és signat espera i surt sol.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="104"/>
        <source>Online</source>
        <translation>En línia</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="106"/>
        <source>The newest moment any channel is known to be complete until.</source>
        <translation>L’últim moment fins al qual algun canal és complet.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="110"/>
        <source>data to {time}</source>
        <translation>dades fins a les {time}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="112"/>
        <source>no data yet</source>
        <translation>encara sense dades</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="123"/>
        <source>and {count} more</source>
        <translation>i {count} més</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="142"/>
        <source>ended for good</source>
        <translation>acabat per sempre</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="151"/>
        <source>Publishing is stopped</source>
        <translation>Les sortides estan aturades</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="160"/>
        <source>Nothing queued</source>
        <translation>Res a la cua</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="162"/>
        <source>{count} queued</source>
        <translation>{count} a la cua</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="165"/>
        <source>next at {time}</source>
        <translation>la propera a les {time}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/status_facts.py" line="174"/>
        <source>{count} need you</source>
        <translation>{count} et necessiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/status_line.py" line="131"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopOverlay</name>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="56"/>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="57"/>
        <source>Why? Everybody who opens a draft will read this.</source>
        <translation>Per què? Ho llegirà qui obri un esborrany.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="62"/>
        <source>Close</source>
        <translation>Tancar</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="81"/>
        <source>Publishing is stopped</source>
        <translation>Les sortides estan aturades</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="82"/>
        <source>Since {time}, by {name}: {reason}</source>
        <translation>Des de {time}, per {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="86"/>
        <source>Lift the stop</source>
        <translation>Aixecar l’aturada</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="89"/>
        <source>Stop all publishing?</source>
        <translation>Aturar totes les sortides?</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="92"/>
        <source>Nothing goes out any more from here, not even what is signed. Reading, writing and signing go on.</source>
        <translation>D’aquí ja no surt res, ni tan sols el que és signat. Llegir, escriure i signar segueix igual.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="95"/>
        <source>Stop all publishing</source>
        <translation>Aturar totes les sortides</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="102"/>
        <source>Give a reason first.</source>
        <translation>Digues primer el motiu.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="108"/>
        <source>Publishing goes on.</source>
        <translation>Les sortides continuen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/stop_publishing.py" line="114"/>
        <source>Stopping in %n s</source>
        <translation>
            <numerusform>S’atura d’aquí a %n s</numerusform>
            <numerusform>S’atura d’aquí a %n s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/frame/stop_publishing.py" line="127"/>
        <source>Publishing is stopped.</source>
        <translation>Les sortides estan aturades.</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="15"/>
        <source>Stop this draft</source>
        <translation>Atura aquest esborrany</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="16"/>
        <source>It does not go out, even when signed, until you or an administrator lift the stop.</source>
        <translation>No surt, ni signat, fins que tu o administració aixequeu l’aturada.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="18"/>
        <source>Stop it</source>
        <translation>Atura’l</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="22"/>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="23"/>
        <source>Why? Everybody on this draft reads it.</source>
        <translation>Per què? Ho llegeixen els qui treballen en aquest esborrany.</translation>
    </message>
    <message>
        <location filename="../../ui/composing/stop_question.py" line="25"/>
        <source>Say why first.</source>
        <translation>Primer digues per què.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <location filename="../../ui/widgets/suggestion_list.py" line="119"/>
        <source>Suggestions</source>
        <translation>Suggeriments</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <location filename="../../ui/publications/text_card.py" line="42"/>
        <source>The rule asks for no signature here.</source>
        <translation>Aquí la regla no demana signatura.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="31"/>
        <location filename="../../ui/frame/top_bar.py" line="32"/>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="31"/>
        <location filename="../../ui/frame/top_bar.py" line="34"/>
        <location filename="../../ui/frame/top_bar.py" line="59"/>
        <source>Stop all publishing</source>
        <translation>Aturar totes les sortides</translation>
    </message>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="39"/>
        <source>Switch person</source>
        <translation>Canviar de persona</translation>
    </message>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="54"/>
        <source>{name} sits here</source>
        <translation>Hi és {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/top_bar.py" line="59"/>
        <source>Publishing is stopped</source>
        <translation>Sortides aturades</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <location filename="../../ui/publications/trail_list.py" line="56"/>
        <source>What happened</source>
        <translation>Què ha passat</translation>
    </message>
    <message>
        <location filename="../../ui/publications/trail_list.py" line="59"/>
        <source>Nothing yet.</source>
        <translation>Res encara.</translation>
    </message>
    <message>
        <location filename="../../ui/publications/trail_list.py" line="64"/>
        <source>We ask you</source>
        <translation>T’ho preguntem a tu</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="66"/>
        <location filename="../../ui/inbox/triage_actions.py" line="81"/>
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n conversa reoberta</numerusform>
            <numerusform>%n converses reobertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="69"/>
        <source>%n conversation(s) marked as done</source>
        <translation>
            <numerusform>%n conversa feta</numerusform>
            <numerusform>%n converses fetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="75"/>
        <source>%n conversation(s) pending on the customer</source>
        <translation>
            <numerusform>%n conversa pendent del client</numerusform>
            <numerusform>%n converses pendents del client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="89"/>
        <source>%n conversation(s) snoozed to {day}</source>
        <translation>
            <numerusform>%n conversa posposada: {day}</numerusform>
            <numerusform>%n converses posposades: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="98"/>
        <source>%n conversation(s) assigned to nobody</source>
        <translation>
            <numerusform>%n conversa sense assignar</numerusform>
            <numerusform>%n converses sense assignar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="102"/>
        <source>%n conversation(s) assigned to {name}</source>
        <translation>
            <numerusform>%n conversa per a {name}</numerusform>
            <numerusform>%n converses per a {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="113"/>
        <source>Label {label} taken from %n conversation(s)</source>
        <translation>
            <numerusform>Etiqueta {label} treta de %n conversa</numerusform>
            <numerusform>Etiqueta {label} treta de %n converses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="122"/>
        <source>Label {label} added to %n conversation(s)</source>
        <translation>
            <numerusform>Etiqueta {label} a %n conversa</numerusform>
            <numerusform>Etiqueta {label} a %n converses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="137"/>
        <source>%n conversation(s) muted</source>
        <translation>
            <numerusform>%n conversa silenciada</numerusform>
            <numerusform>%n converses silenciades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="139"/>
        <source>%n conversation(s) no longer muted</source>
        <translation>
            <numerusform>%n conversa ja no està silenciada</numerusform>
            <numerusform>%n converses ja no estan silenciades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="167"/>
        <source>%n conversation(s) taken up</source>
        <translation>
            <numerusform>%n conversa feta nostra</numerusform>
            <numerusform>%n converses fetes nostres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_actions.py" line="173"/>
        <source>Taken back</source>
        <translation>Desfet</translation>
    </message>
</context>
<context>
    <name>TriageMenus</name>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="41"/>
        <source>Another day…</source>
        <translation>Un altre dia…</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="53"/>
        <source>In two hours</source>
        <translation>D’aquí a dues hores</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="55"/>
        <source>This evening</source>
        <translation>Aquest vespre</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="56"/>
        <source>Tomorrow morning</source>
        <translation>Demà al matí</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="58"/>
        <source>Monday morning</source>
        <translation>Dilluns al matí</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="59"/>
        <source>In a week</source>
        <translation>D’aquí a una setmana</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="67"/>
        <source>To me</source>
        <translation>A mi</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="75"/>
        <source>To nobody</source>
        <translation>A ningú</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/triage_menus.py" line="96"/>
        <source>New label…</source>
        <translation>Etiqueta nova…</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <location filename="../../ui/publications/evidence.py" line="53"/>
        <source>{name} wrote, and this was signed for it</source>
        <translation>{name} va escriure, i per a això es va signar</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="54"/>
        <source>Gone now</source>
        <translation>Ja no hi és</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="54"/>
        <source>It reads now</source>
        <translation>Ara diu</translation>
    </message>
    <message>
        <location filename="../../ui/publications/evidence.py" line="79"/>
        <source>It was deleted on the platform.</source>
        <translation>S’ha esborrat a la plataforma.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../../ui/widgets/bars.py" line="83"/>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
</context>
<context>
    <name>UndoCountdown</name>
    <message>
        <location filename="../../ui/composing/countdown.py" line="38"/>
        <source>Undo</source>
        <translation>Desfer</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <location filename="../../ui/inbox/views_pane.py" line="41"/>
        <source>Views and channels</source>
        <translation>Vistes i canals</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/views_pane.py" line="65"/>
        <source>Channels</source>
        <translation>Canals</translation>
    </message>
    <message>
        <location filename="../../ui/inbox/views_pane.py" line="70"/>
        <source>Connect a channel</source>
        <translation>Connectar un canal</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="24"/>
        <source>As soon as it is signed</source>
        <translation>Tan bon punt se signi</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="27"/>
        <source>As soon as it is signed, until {end}</source>
        <translation>Tan bon punt se signi, fins a {end}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="45"/>
        <source>{time} here</source>
        <translation>aquí, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="54"/>
        <source>It goes out {seconds} s after the last signature. Until then it can be taken back.</source>
        <translation>Surt {seconds} s després de l’última signatura. Fins llavors es pot retirar.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="58"/>
        <source>Its time passed at {time}. {name} is asked for a new one; it never goes out late.</source>
        <translation>La seva hora ha passat ({time}). Se’n demanarà una altra a {name}; mai no surt tard.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="60"/>
        <source>Signed after {time}? Then it is missed: {name} is asked for a new time. Nothing goes out late by itself.</source>
        <translation>I si se signa després de {time}? Llavors perd l’hora i se’n demana una altra a {name}. Res no surt tard tot sol.</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="88"/>
        <source>Going out now</source>
        <translation>Sortint ara</translation>
    </message>
    <message>
        <location filename="../../ui/reviews/when_words.py" line="89"/>
        <source>Goes out {in_time}</source>
        <translation>Surt {in_time}</translation>
    </message>
</context>
<context>
    <name>WordDiffView</name>
    <message>
        <location filename="../../ui/widgets/word_diff_view.py" line="46"/>
        <source>inserted: {}</source>
        <translation>afegit: {}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/word_diff_view.py" line="46"/>
        <source>deleted: {}</source>
        <translation>tret: {}</translation>
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
        <translation>ara</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="27"/>
        <source>yesterday</source>
        <translation>ahir</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="42"/>
        <source>today {time}</source>
        <translation>avui {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="44"/>
        <source>yesterday {time}</source>
        <translation>ahir {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="46"/>
        <source>tomorrow {time}</source>
        <translation>demà {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="97"/>
        <source>overdue</source>
        <translation>fora d’hora</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="98"/>
        <source>in {duration}</source>
        <translation>d’aquí a {duration}</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="111"/>
        <source>dddd d MMMM</source>
        <comment>Qt date format of a full day</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../ui/wording/times.py" line="112"/>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date format of a full day with year</comment>
        <translation>dddd d MMMM &apos;del&apos; yyyy</translation>
    </message>
</context>
</TS>
