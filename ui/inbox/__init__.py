"""The inbox: views and channels, the list, what is selected, and the place where the conversation stands.

`inbox_screen` puts the panes together and knows no detail; `inbox_model` holds ids and asks for rows when they are
looked at; `inbox_delegate` paints them; `views_model` and `views_pane` show where messages are; `search_field` is
where one types; `triage_actions` are the commands on conversations, for one or many. The conversation itself is
another room: the screen is given a factory for it.
"""
