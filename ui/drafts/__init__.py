"""Drafts: every draft of the team, one editor for posts and answers, and what became of each.

`drafts_view` puts the list, the editor and the side column together; `drafting_desk` keeps every word, writes
revisions and hands in; `draft_editor` are the fields.
"""
