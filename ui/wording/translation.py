"""Installs the language of the interface: English (the source), Spanish or Catalan."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES: dict[str, str] = {"es": "Español", "ca": "Català", "en": "English"}
"""Code → the language's own name."""
_IN_FORCE = "atalayaLanguage"


def preferred_language(wanted: str = "") -> str:
    """The language to use: `wanted` if there is one, else the first of the system's that exists, else English."""
    if wanted in LANGUAGES:
        return wanted
    for tag in QLocale.system().uiLanguages():
        code = tag.partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def current_language() -> str:
    """The code of the language in force; English before one was installed."""
    application = QCoreApplication.instance()
    return str(application.property(_IN_FORCE) or "en") if application is not None else "en"


def install_language(application: QCoreApplication, folder: Path, wanted: str = "") -> str:
    """Installs the translators and the locale for dates and figures; widgets made before keep their words.

    English has a file too, for plurals. Compiled files are made when the program is set up; nothing is compiled here.

    Args:
        application: gets the translators, which it owns.
        folder: holds `atalaya_<code>.qm`.
        wanted: "es", "ca", "en", or "" to follow the system.

    Returns:
        The language in force: English when the file of the chosen one is missing.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    language = preferred_language(wanted)
    ours = _load(application, f"atalaya_{language}", folder)
    if not ours and language != "en":
        language = "en"
        _load(application, "atalaya_en", folder)
    _load(application, f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    system = QLocale.system()
    matching = system.name().partition("_")[0] == language
    QLocale.setDefault(system if matching else QLocale(language))
    application.setProperty(_IN_FORCE, language)
    return language


def _load(application: QCoreApplication, name: str, folder: Path) -> bool:
    translator = QTranslator(application)
    if translator.load(name, str(folder)):
        return application.installTranslator(translator)
    translator.deleteLater()
    return False
