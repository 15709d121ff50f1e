"""The practice network: a small platform in an append-only file, for learning, drills and tests.

It plays the other side. Everything that a real platform would keep on its servers (what people wrote, what it accepted
from us, which faults it is told to play) is one record per line in a JSON Lines file, appended and flushed to disk
before an answer is given. So it survives our own death at any moment, as a real platform would, and what it accepted
can be counted.

    scenario.py      a scenario's JSON -> records
    network_file.py  appending and reading records, several processes, torn last lines
    state.py         folding records into what one account looks like
    platform.py      what the platform does with a request: accept, reveal, refuse, lose the answer
    controls.py      telling it how to behave, and writing as somebody else
    publishing.py    our requests to it (pure)
    connector.py     the connector
"""
