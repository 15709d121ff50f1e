"""Sentences about channels: the network, feeds, WordPress, the practice network, and what came in."""

from typing import Final

_NETWORK: Final = {
    "url_not_allowed": "{url} is not an address that can be read (http or https, without a password in it). Nothing "
    "was sent.",
    "port_not_allowed": "Port {port} of {host} is not for the web. Nothing was sent.",
    "host_not_found": "{host} was not found. Check the spelling and the network; nothing was lost.",
    "host_not_public": "{host} lies on a private network ({address}). Nothing was sent. Give allow_private=yes if "
    "this channel may go there.",
    "connection_refused": "{host} refuses connections. Nothing was lost; it is tried again.",
    "connection_failed": "{host} cannot be reached. Nothing was lost; it is tried again.",
    "connection_dropped": "The connection to {host} broke. Nothing was lost; it is tried again.",
    "tls_failed": "The encryption of {host} does not hold, so nothing was sent. Tell whoever runs the site.",
    "deadline_passed": "{host} did not answer in time. Nothing was lost; it is tried again.",
    "proxy_failed": "The system's proxy did not let the request to {host} through. Check the proxy settings.",
    "too_many_redirects": "{host} sends from one address to the next more than {limit} times. Nothing was taken.",
    "answer_too_large": "{host} answered more than {limit} bytes. Nothing was taken.",
    "answer_broken": "{host} answered something damaged. Nothing was taken; it is tried again.",
    "answer_not_understood": "The site answered something that cannot be understood ({cause}). Nothing was taken.",
    "host_asked_to_wait": "{host} asked us to wait. Nothing was sent; it is tried again later.",
    "not_found": "{host} has nothing at this address ({status}). Check it; what was collected stays.",
    "gone_for_good": "The server says that this address is gone for good. What was collected stays.",
    "rate_limited": "{host} asks for fewer requests. Nothing was lost; it is tried again later.",
    "server_unavailable": "{host} is not available now ({status}). Nothing was lost; it is tried again.",
    "server_error": "{host} has a fault of its own ({status}). Nothing was lost; it is tried again.",
    "unexpected_status": "{host} answered with status {status}, which says nothing usable. Nothing was taken.",
    "credentials_refused": "{host} does not accept the password any more ({status}). What was collected is safe. "
    "Connect the channel again with a new password.",
    "credentials_missing": "There is no password for {host} on this computer. Connect the channel again.",
    "content_too_slow": "Reading what came took longer than {seconds} seconds and was stopped. Nothing was taken.",
    "content_too_heavy": "What came needs too much memory to be read safely. Nothing was taken.",
    "content_killed_reader": "What came ended the reader. It runs apart from everything else; nothing was taken.",
    "content_unreadable": "What came cannot be read ({error}). Nothing was taken.",
}
_FEEDS: Final = {
    "not_a_feed": "{url} answers, but it is no feed. Nothing was connected.",
    "no_feed_found": "Neither {url} nor the usual places beside it hold a feed. Give the feed's own address.",
    "comments_not_read": "{feeds} comment feeds could not be read this time. They are tried again.",
    "feed_turned_over": "Everything in the feed was new: entries may have passed unseen.",
    "opml_not_a_list": "The file is no OPML list of feeds. Nothing was added.",
    "opml_line_unreadable": "Line {line} names a feed but cannot be read.",
    "opml_list_not_followed": "This entry points to another list, which is not followed.",
    "opml_no_feed_address": "This entry names a website but no feed.",
}
_WORDPRESS: Final = {
    "refused_by_channel": "{host} refused it: {message} ({api_code}, status {status}). Nothing more was sent.",
    "not_wordpress": "{url} is no WordPress site, or its API is switched off. Nothing was connected.",
    "application_passwords_off": "{host} refused the password and offers no application passwords. They need "
    "WordPress 5.6 or newer and https.",
    "https_needed": "{host} speaks only http, so the password would travel unprotected. Nothing was sent. Switch "
    "https on there, or give allow_private=yes for a private address.",
    "held_by_site": "{host} holds the answer back for moderation ({status}). It is not public; approve it on the site.",
    "not_published_by_site": "{host} did not publish it ({status}). Ask whoever runs the site for the right to "
    "publish.",
    "container_gone": "The prepared draft on {host} was deleted before it was revealed {link}. It is not public.",
    "not_a_comment": "Only comments can be moderated; {native_id} is none.",
    "moderation_undone": "{host} set another status ({status}) than the one that was asked for.",
    "already_there": "{host} says that the same comment stands there already. It is looked for.",
}
_PRACTICE: Final = {
    "scenario_not_found": "There is no practice scenario {scenario}.",
    "scenario_unreadable": "The practice scenario {scenario} cannot be read: {cause}.",
    "no_such_account": "The scenario has no account {account}; it has {accounts}.",
    "class_not_practised": "The practice network plays classes A, B and D, not {class}.",
    "practice_network_busy": "Another program holds the practice network {path}. Try again.",
    "practice_network_unwritable": "The practice network {path} cannot be written: {cause}.",
    "sample_story_damaged": "The sample's story cannot be read ({cause}). Install Atalaya again.",
}
_CONNECTING: Final = {
    "value_missing": "{field} is missing. Nothing was connected.",
    "channel_kind": "There is no kind of channel {kind}. See `atalayactl channel kinds`.",
    "channel_already_connected": "{title} is connected already. Nothing was changed.",
    "other_account": "This leads to another account: {found} on {server}. Nothing was changed.",
    "channel_does_not_publish": "Channels of kind {kind} only read; nothing can be sent there.",
    "channel_does_not_moderate": "Channels of kind {kind} offer no moderation.",
    "channel_answers": "It answers; it holds {items} items now.",
    "channel": "There is no channel {id}.",
    "channel_not_found": "There is no channel {id}. See `atalayactl channel list`.",
    "channel_paused": "The channel is paused. Nothing was fetched; `atalayactl channel resume` goes on.",
    "collecting_failed": "Reading this channel failed by a fault of ours ({detail}). The others were read.",
    "worker_pool_closed": "The program is closing. Nothing was taken.",
}
_INBOX: Final = {
    "conversation_not_found": "There is no conversation {id}.",
    "message_not_found": "There is no message {id}.",
    "undo_forgotten": "That cannot be taken back any more.",
    "id_too_short": "{prefix} is too short: give at least {least} characters of the id.",
    "id_not_unique": "More than one id begins with {prefix}. Give more characters.",
    "bad_cursor": "{cursor} is no cursor of a page. Take `next` from the page before.",
    "snooze_needs_future": "A conversation can only be put away until a time that is still to come.",
    "label_empty": "A label needs a name.",
    "note_empty": "There is nothing in the note.",
    "moderation_not_offered": "This channel does not offer that ({action}).",
    "query_too_long": "The search is too long; it was cut at position {start}.",
    "query_unknown_operator": "There is no search operator at position {start}. Did you mean {suggestion}?",
    "query_unknown_value": "Nothing of that name can be searched for at position {start}. Did you mean {suggestion}?",
    "query_empty_value": "After the operator at position {start} something is missing, for example {suggestion}",
    "query_bad_date": "The date at position {start} cannot be read. Write it as {suggestion}",
    "query_open_quote": "The quotation mark at position {start} is not closed: {suggestion}",
    "query_not_searchable": "There is nothing at position {start} that can be searched for.",
}

SENTENCES: Final = {**_NETWORK, **_FEEDS, **_WORDPRESS, **_PRACTICE, **_CONNECTING, **_INBOX}
