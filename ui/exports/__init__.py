"""Exports: what, as which kind of file, into which folder; how it went, and the last ones.

`exports_view` puts form and history together, `export_run` does the work so that it can be stopped, `export_history`
remembers what was exported.
"""
