"""Approvals: what waits for a signature, exactly what would go out, what changed, and the three decisions.

`reviews_view` puts the parts together: the queue, the draft in the middle with its decision bar, and the column that
says who signs, when it goes and what was remarked. `review_facts` reads everything a reviewer decides on;
`review_actions` signs. Nothing is recorded before the service has committed it.
"""
