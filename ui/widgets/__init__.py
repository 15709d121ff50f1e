"""Reusable pieces of the desk that know no service: theme, icons, painted shapes, fields, bars and overlays.

Everything here takes plain values and Qt objects. Colours, sizes and type come from `resources/themes/tokens.json`
through `theme`; shapes (chip, badge, avatar, key cap) are painted by one function each, shared by the small widgets
and by the list delegates, so that list and detail never drift apart. Text from outside enters only through
`plain_label`, `plain_text` and `safe_message_view`.
"""
