"""What writing and judging have in common: editor, findings, countdown, what would go out, what changed.

Shared by the screens in which something is written or signed; knows none of them.
"""
