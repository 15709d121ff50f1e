"""One conversation: its header, its messages, what one writes, and what stands beside it.

`conversation_pane` puts them together. `message_list` fills itself a few messages at a time and keeps its place;
`message_widget` and `own_answer` show one message each; `composer*` is where one answers or leaves a note, and nothing
typed is ever lost; `context_pane` shows the person, the assignment, labels, notes and history. Commands on the
conversation (done, snooze, assign, …) belong to the inbox: buttons here trigger them by their id.
"""
