"""Channels: how each one stands, how far it is complete, and how to add, mend and remove them.

`channels_view` puts list and pages together, `channel_words` says how a channel stands, `add_page` connects a new one,
`channel_actions` does what a page asks for, `feed_lists` takes lists of feeds in and out.
"""
