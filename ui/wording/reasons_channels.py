"""Sentences for channels: the network, refused credentials, collecting and connecting."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    # The network
    "url_not_allowed": (
        QT_TRANSLATE_NOOP("Reasons", "{url} is not a web address that can be used."),
        QT_TRANSLATE_NOOP("Reasons", "That is not a web address that can be used."),
    ),
    "port_not_allowed": QT_TRANSLATE_NOOP(
        "Reasons", "{host} was asked for on a port that is not for web pages ({port}). Nothing was sent."
    ),
    "host_not_found": QT_TRANSLATE_NOOP(
        "Reasons", "{host} was not found. Is the address right, and is this computer online?"
    ),
    "host_not_public": QT_TRANSLATE_NOOP(
        "Reasons", "{host} is not a public address. If it is a site of your own network, allow that for this channel."
    ),
    "connection_refused": QT_TRANSLATE_NOOP(
        "Reasons", "{host} refuses connections. It may be down; it is tried again."
    ),
    "connection_failed": QT_TRANSLATE_NOOP("Reasons", "{host} could not be reached. It is tried again."),
    "connection_dropped": QT_TRANSLATE_NOOP("Reasons", "{host} broke the connection off."),
    "tls_failed": QT_TRANSLATE_NOOP(
        "Reasons", "The encryption of {host} does not hold: its certificate is wrong or has run out. Nothing was sent."
    ),
    "deadline_passed": (
        QT_TRANSLATE_NOOP("Reasons", "{host} did not answer in time."),
        QT_TRANSLATE_NOOP("Reasons", "There was no answer in time."),
    ),
    "proxy_failed": QT_TRANSLATE_NOOP("Reasons", "This network's proxy did not let us through to {host}."),
    "too_many_redirects": QT_TRANSLATE_NOOP("Reasons", "{host} sends us in circles."),
    "answer_too_large": QT_TRANSLATE_NOOP("Reasons", "{host} answers with more than is safe to read."),
    "answer_broken": QT_TRANSLATE_NOOP("Reasons", "The answer of {host} is broken."),
    "host_asked_to_wait": QT_TRANSLATE_NOOP("Reasons", "{host} asked us to wait. It is tried again by itself."),
    "not_found": (
        QT_TRANSLATE_NOOP("Reasons", "{host} says that there is nothing at this address."),
        QT_TRANSLATE_NOOP("Reasons", "There is nothing like that here."),
    ),
    "gone_for_good": (
        QT_TRANSLATE_NOOP("Reasons", "{host} says that this is gone for good."),
        QT_TRANSLATE_NOOP("Reasons", "This is gone for good."),
    ),
    "rate_limited": (
        QT_TRANSLATE_NOOP("Reasons", "{host} limits how often it may be asked. It is tried again by itself."),
        QT_TRANSLATE_NOOP("Reasons", "The server limits how often it may be asked."),
    ),
    "server_unavailable": (
        QT_TRANSLATE_NOOP("Reasons", "{host} is not available right now ({status})."),
        QT_TRANSLATE_NOOP("Reasons", "The server is not available right now."),
    ),
    "server_error": (
        QT_TRANSLATE_NOOP("Reasons", "{host} has a fault of its own ({status})."),
        QT_TRANSLATE_NOOP("Reasons", "The server has a fault of its own."),
    ),
    "unexpected_status": (
        QT_TRANSLATE_NOOP("Reasons", "{host} gave an unexpected answer ({status})."),
        QT_TRANSLATE_NOOP("Reasons", "The server gave an unexpected answer."),
    ),
    "content_too_slow": QT_TRANSLATE_NOOP("Reasons", "What came took too long to read safely and was left out."),
    "content_too_heavy": QT_TRANSLATE_NOOP(
        "Reasons", "What came needs too much memory to read safely and was left out."
    ),
    "content_killed_reader": QT_TRANSLATE_NOOP(
        "Reasons", "What came made its reader fall over and was left out. Nothing else was touched."
    ),
    "content_unreadable": QT_TRANSLATE_NOOP("Reasons", "What came cannot be read."),
    # Credentials
    "credentials_refused": (
        QT_TRANSLATE_NOOP(
            "Reasons",
            "{host} no longer accepts the password or token. Connect it again; messages that came before are safe.",
        ),
        QT_TRANSLATE_NOOP("Reasons", "The password or token is no longer accepted. Connect it again."),
    ),
    "credentials_missing": (
        QT_TRANSLATE_NOOP("Reasons", "There is no password stored for {host}. Connect it again."),
        QT_TRANSLATE_NOOP("Reasons", "There is no password stored. Connect it again."),
    ),
    # Feeds and lists of feeds
    "not_a_feed": (
        QT_TRANSLATE_NOOP("Reasons", "{url} answers, but with something that is no feed."),
        QT_TRANSLATE_NOOP("Reasons", "It answers, but with something that is no feed."),
    ),
    "no_feed_found": QT_TRANSLATE_NOOP("Reasons", "No feed was found at {url}, nor in the usual places of that site."),
    "comments_not_read": QT_TRANSLATE_NOOP(
        "Reasons", "The comments of {feeds} entries could not be read this time. They are tried again."
    ),
    "feed_turned_over": QT_TRANSLATE_NOOP(
        "Reasons", "everything in the feed was new: some entries may have passed unseen"
    ),
    "opml_not_a_list": QT_TRANSLATE_NOOP("Reasons", "That file is no list of feeds (OPML)."),
    "opml_line_unreadable": QT_TRANSLATE_NOOP("Reasons", "Line {line} names a feed but cannot be read."),
    "opml_list_not_followed": QT_TRANSLATE_NOOP("Reasons", "It points to another list; import that one by itself."),
    "opml_no_feed_address": QT_TRANSLATE_NOOP("Reasons", "It names a website but no feed."),
    # Connecting
    "value_missing": (
        QT_TRANSLATE_NOOP("Reasons", "{field} is missing."),
        QT_TRANSLATE_NOOP("Reasons", "Something is missing in the form."),
    ),
    "channel_already_connected": QT_TRANSLATE_NOOP("Reasons", "It is connected already: {title}."),
    "other_account": QT_TRANSLATE_NOOP(
        "Reasons", "That leads to another account ({found} on {server}). Add it as a channel of its own."
    ),
    "channel_answers": (
        QT_TRANSLATE_NOOP("Reasons", "It answers and has something new: {items}."),
        QT_TRANSLATE_NOOP("Reasons", "It answers."),
    ),
    "channel_kind": QT_TRANSLATE_NOOP("Reasons", "There is no such kind of channel: {kind}."),
    "channel_not_found": QT_TRANSLATE_NOOP("Reasons", "This channel is not here any more."),
    "channel": QT_TRANSLATE_NOOP("Reasons", "This channel is not here any more."),
    "channel_does_not_publish": QT_TRANSLATE_NOOP("Reasons", "Nothing can go out on this kind of channel."),
    "channel_does_not_moderate": QT_TRANSLATE_NOOP("Reasons", "Messages cannot be moderated on this kind of channel."),
    "channel_paused": QT_TRANSLATE_NOOP("Reasons", "The channel is paused."),
    "channel_gone": QT_TRANSLATE_NOOP("Reasons", "Its server says that this source ended for good."),
    "collecting_failed": QT_TRANSLATE_NOOP(
        "Reasons", "Collecting failed by a fault of ours ({detail}). What came before is safe; it is tried again."
    ),
    # WordPress
    "not_wordpress": (
        QT_TRANSLATE_NOOP("Reasons", "No WordPress answers at {url}."),
        QT_TRANSLATE_NOOP("Reasons", "No WordPress answers there."),
    ),
    "application_passwords_off": QT_TRANSLATE_NOOP(
        "Reasons",
        "{host} did not accept the password and offers no application passwords: the site is too "
        "old, has them switched off, or is not on https.",
    ),
    "https_needed": QT_TRANSLATE_NOOP(
        "Reasons", "{host} speaks only http: your password would travel unprotected. Nothing was sent."
    ),
    "refused_by_channel": (
        QT_TRANSLATE_NOOP("Reasons", "{host} refused it and says: {message}"),
        QT_TRANSLATE_NOOP("Reasons", "{host} refused it ({api_code})."),
        QT_TRANSLATE_NOOP("Reasons", "The channel refused it."),
    ),
    "held_by_site": QT_TRANSLATE_NOOP(
        "Reasons", "{host} keeps our answer for moderation: nobody sees it yet. Approve it on the site."
    ),
    "not_published_by_site": QT_TRANSLATE_NOOP(
        "Reasons", "{host} did not publish it ({status}): the account may not publish there."
    ),
    "container_gone": (
        QT_TRANSLATE_NOOP("Reasons", "The prepared post was deleted on {host} before it was shown."),
        QT_TRANSLATE_NOOP("Reasons", "The prepared post was deleted before it was shown."),
    ),
    "not_a_comment": QT_TRANSLATE_NOOP("Reasons", "Only comments can be moderated."),
    "moderation_undone": QT_TRANSLATE_NOOP("Reasons", "{host} put another state than the one we asked for ({status})."),
    "moderation_not_offered": QT_TRANSLATE_NOOP("Reasons", "The channel does not offer this for this message."),
    "answer_not_understood": QT_TRANSLATE_NOOP("Reasons", "The site answered something that no WordPress says."),
    "already_there": (
        QT_TRANSLATE_NOOP("Reasons", "{host} says that the same comment stands there already."),
        QT_TRANSLATE_NOOP("Reasons", "The same comment stands there already."),
    ),
    # Practice channel
    "scenario_not_found": QT_TRANSLATE_NOOP("Reasons", "There is no practice scenario {scenario}."),
    "scenario_unreadable": QT_TRANSLATE_NOOP("Reasons", "The practice scenario {scenario} cannot be read."),
    "no_such_account": QT_TRANSLATE_NOOP(
        "Reasons", "The practice scenario has no account {account}. It has: {accounts}."
    ),
    "class_not_practised": QT_TRANSLATE_NOOP("Reasons", "The practice channel does not play this class: {class}."),
    "practice_network_busy": QT_TRANSLATE_NOOP(
        "Reasons", "Another program holds the practice network. Try again in a moment."
    ),
    "practice_network_unwritable": QT_TRANSLATE_NOOP("Reasons", "The practice network cannot be written to ({cause})."),
}
PROBLEMS: dict[str, tuple[object, object, object]] = {
    "list_not_read": (
        QT_TRANSLATE_NOOP("Reasons", "{path} could not be read ({why})."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was taken in."),
        QT_TRANSLATE_NOOP("Reasons", "Choose another file, or ask who may read it."),
    ),
    "list_not_written": (
        QT_TRANSLATE_NOOP("Reasons", "{path} could not be written ({why})."),
        QT_TRANSLATE_NOOP("Reasons", "The workspace is untouched; nothing unfinished stands there."),
        QT_TRANSLATE_NOOP("Reasons", "Choose another folder."),
    ),
}
"""Code → what happened, what is safe, what to do."""
