"""Channel kind "feed": RSS 0.9x to 2.0, RDF, CDF, Atom and JSON Feed, with the comment feeds of their entries.

`connector` speaks to the network and decides; `payloads` is what the worker processes run (bytes to facts, pure).
Between them travels one `FeedDocument`. An entry is heard (nobody asked us anything); a comment under an entry is
addressed and joins the entry's conversation. Absence from a feed means nothing: feeds forget.
"""
