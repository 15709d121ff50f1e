"""WordPress over its REST API: comments in (waiting ones too), moderation, answers, and posts in two phases.

Facts of the API come from its reference (https://developer.wordpress.org/rest-api/reference/) and from the source of
WordPress 6.1.

    addresses.py    the site's API root, and URLs of routes
    wire.py         what the API sends, as typed structures
    payloads.py     wire -> messages (pure; runs in a worker process)
    markup.py       plain text -> stored markup, and the form that read-backs are compared in (pure)
    publishing.py   requests of a post or a reply (pure)
    live.py         what stands there, compared with what was approved (pure; runs in a worker process)
    cursor.py       where a site was read up to (pure)
    api.py          one channel's authenticated requests, and what their errors mean
    discovery.py    connecting: who we are there, what we may do
    reading.py      what is new
    sending.py      sending one request, looking first where a repetition would make a second one
    finding.py      reading again: our own messages, and the one that is answered
    moderation.py   approving, marking as spam
    connector.py    the connector
"""
