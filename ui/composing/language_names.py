"""Languages by their own names."""

from PySide6.QtCore import QLocale

from ui.wording.translation import LANGUAGES


def language_name(code: str) -> str:
    """Return the name a language gives itself ("Español"), or the code when nobody knows it."""
    if code in LANGUAGES:
        return LANGUAGES[code]
    locale = QLocale(code)
    name = locale.nativeLanguageName() if locale.language() != QLocale.Language.C else ""
    return name[:1].upper() + name[1:] if name else code
