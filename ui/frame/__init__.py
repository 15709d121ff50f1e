"""The window's own parts: commands, top bar, status line, bars that tell, the palette. None of them knows a feature.

`desk_shell` is what screens see of the window; `command_registry` holds every command once, so that menus, keys,
palette and key sheet agree; `status_facts` turns channels, publications and jobs into the sentences of `status_line`.
"""
