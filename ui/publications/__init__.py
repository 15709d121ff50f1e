"""Publications: what is planned, on its way and out; and the question that only a person can answer.

`publications_view` puts the parts together: the list in its groups, the page of the chosen one, the column that says
why we ask. `publication_lines` sorts and words the list, `publication_facts` reads what a page shows, `headlines` and
`ways_out` say it, `answers` are what a person can do about it, `publication_actions` does it.
"""
