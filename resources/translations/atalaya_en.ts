<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <location filename="../../ui/composing/attaching.py" line="55"/>
        <source>Adding %n image(s)</source>
        <translation>
            <numerusform>Adding %n image</numerusform>
            <numerusform>Adding %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="72"/>
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>%n conversation selected</numerusform>
            <numerusform>%n conversations selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="73"/>
        <source>of %n found</source>
        <translation>
            <numerusform>of %n found</numerusform>
            <numerusform>of %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="73"/>
        <source>of the first %n</source>
        <translation>
            <numerusform>of the first one</numerusform>
            <numerusform>of the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="75"/>
        <source>Select all %n</source>
        <translation>
            <numerusform>Select the only one</numerusform>
            <numerusform>Select all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="106"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="116"/>
        <source>%n of these have a draft answer.</source>
        <translation>
            <numerusform>%n of these has a draft answer.</numerusform>
            <numerusform>%n of these have a draft answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/bulk_page.py" line="149"/>
        <source>%n different</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelCounts</name>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="13"/>
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="17"/>
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="21"/>
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="25"/>
        <source>%n feed(s) read</source>
        <translation>
            <numerusform>%n feed read</numerusform>
            <numerusform>%n feeds read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="29"/>
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed added</numerusform>
            <numerusform>%n feeds added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="33"/>
        <source>%n line(s) were left out; each says why.</source>
        <translation>
            <numerusform>%n line was left out; it says why.</numerusform>
            <numerusform>%n lines were left out; each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/channels/channel_counts.py" line="37"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../ui/conversation/composer.py" line="153"/>
        <source>Sent for sign-off, %n s</source>
        <translation>
            <numerusform>Sent for sign-off, %n s</numerusform>
            <numerusform>Sent for sign-off, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/composer.py" line="153"/>
        <source>Going out in %n s</source>
        <translation>
            <numerusform>Going out in %n s</numerusform>
            <numerusform>Going out in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message numerus="yes">
        <location filename="../../ui/conversation/context_pane.py" line="112"/>
        <source>%n earlier conversation(s)</source>
        <translation>
            <numerusform>%n earlier conversation</numerusform>
            <numerusform>%n earlier conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/conversation/context_pane.py" line="131"/>
        <source>History, %n channel(s)</source>
        <translation>
            <numerusform>History, %n channel</numerusform>
            <numerusform>History, %n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message numerus="yes">
        <location filename="../../ui/conversation/conversation_header.py" line="69"/>
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCounts</name>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="13"/>
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="17"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="21"/>
        <source>+%n word(s)</source>
        <translation>
            <numerusform>+%n word</numerusform>
            <numerusform>+%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="25"/>
        <source>−%n word(s)</source>
        <translation>
            <numerusform>−%n word</numerusform>
            <numerusform>−%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="29"/>
        <source>{role}, %n of {needed} missing</source>
        <translation>
            <numerusform>{role}, %n of {needed} missing</numerusform>
            <numerusform>{role}, %n of {needed} missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/composing/draft_counts.py" line="34"/>
        <source>%n wait(s) for others.</source>
        <translation>
            <numerusform>%n waits for others.</numerusform>
            <numerusform>%n wait for others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message numerus="yes">
        <location filename="../../ui/drafts/editor_header.py" line="106"/>
        <source>Sent for sign-off, %n s</source>
        <translation>
            <numerusform>Sent for sign-off, %n s</numerusform>
            <numerusform>Sent for sign-off, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/drafts/editor_header.py" line="106"/>
        <source>Going out in %n s</source>
        <translation>
            <numerusform>Going out in %n s</numerusform>
            <numerusform>Going out in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCounts</name>
    <message numerus="yes">
        <location filename="../../ui/exports/export_counts.py" line="15"/>
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exports/export_counts.py" line="19"/>
        <source>{count} row(s) written</source>
        <translation>
            <numerusform>{count} row written</numerusform>
            <numerusform>{count} rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxCommands</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/inbox_commands.py" line="59"/>
        <source>for: %n selected</source>
        <translation>
            <numerusform>for: %n selected</numerusform>
            <numerusform>for: %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="216"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="216"/>
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/list_pane.py" line="220"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewItemsBar</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/bars.py" line="133"/>
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferenceCounts</name>
    <message numerus="yes">
        <location filename="../../ui/preferences/preference_counts.py" line="13"/>
        <source>All %n entries hold</source>
        <translation>
            <numerusform>The one entry holds</numerusform>
            <numerusform>All %n entries hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/preferences/preference_counts.py" line="17"/>
        <source>%n thing(s) do not match</source>
        <translation>
            <numerusform>%n thing does not match</numerusform>
            <numerusform>%n things do not match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationCounts</name>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="13"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="17"/>
        <source>We looked for it on the profile %n time(s) without finding it.</source>
        <translation>
            <numerusform>We looked for it on the profile once without finding it.</numerusform>
            <numerusform>We looked for it on the profile %n times without finding it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="21"/>
        <source>{unknown} of %n unknown</source>
        <translation>
            <numerusform>{unknown} of %n unknown</numerusform>
            <numerusform>{unknown} of %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/publications/publication_counts.py" line="25"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeMessageView</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/safe_message_view.py" line="161"/>
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n quoted line</numerusform>
            <numerusform>%n quoted lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <location filename="../../ui/frame/status_line.py" line="131"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopOverlay</name>
    <message numerus="yes">
        <location filename="../../ui/frame/stop_publishing.py" line="114"/>
        <source>Stopping in %n s</source>
        <translation>
            <numerusform>Stopping in %n s</numerusform>
            <numerusform>Stopping in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="66"/>
        <location filename="../../ui/inbox/triage_actions.py" line="81"/>
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n conversation reopened</numerusform>
            <numerusform>%n conversations reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="69"/>
        <source>%n conversation(s) marked as done</source>
        <translation>
            <numerusform>%n conversation marked as done</numerusform>
            <numerusform>%n conversations marked as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="75"/>
        <source>%n conversation(s) pending on the customer</source>
        <translation>
            <numerusform>%n conversation pending on the customer</numerusform>
            <numerusform>%n conversations pending on the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="89"/>
        <source>%n conversation(s) snoozed to {day}</source>
        <translation>
            <numerusform>%n conversation snoozed to {day}</numerusform>
            <numerusform>%n conversations snoozed to {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="98"/>
        <source>%n conversation(s) assigned to nobody</source>
        <translation>
            <numerusform>%n conversation assigned to nobody</numerusform>
            <numerusform>%n conversations assigned to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="102"/>
        <source>%n conversation(s) assigned to {name}</source>
        <translation>
            <numerusform>%n conversation assigned to {name}</numerusform>
            <numerusform>%n conversations assigned to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="113"/>
        <source>Label {label} taken from %n conversation(s)</source>
        <translation>
            <numerusform>Label {label} taken from %n conversation</numerusform>
            <numerusform>Label {label} taken from %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="122"/>
        <source>Label {label} added to %n conversation(s)</source>
        <translation>
            <numerusform>Label {label} added to %n conversation</numerusform>
            <numerusform>Label {label} added to %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="137"/>
        <source>%n conversation(s) muted</source>
        <translation>
            <numerusform>%n conversation muted</numerusform>
            <numerusform>%n conversations muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="139"/>
        <source>%n conversation(s) no longer muted</source>
        <translation>
            <numerusform>%n conversation no longer muted</numerusform>
            <numerusform>%n conversations no longer muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/triage_actions.py" line="167"/>
        <source>%n conversation(s) taken up</source>
        <translation>
            <numerusform>%n conversation taken up</numerusform>
            <numerusform>%n conversations taken up</numerusform>
        </translation>
    </message>
</context>
</TS>
