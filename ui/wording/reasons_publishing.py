"""Sentences for reasons of this part: publishing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {}
