"""The language of the windows (not of the replies). Chosen before a window is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cmdesk import resources

LANGUAGES = {"es": "Español", "en": "English"}

_installed: list[QTranslator] = []
_spoken = "en"


def spoken() -> str:
    """The language of the windows now, "es" or "en"."""
    return _spoken


def of_system() -> str:
    """Spanish unless the system speaks English."""
    return "en" if QLocale.system().language() == QLocale.Language.English else "es"


def use(code: str) -> None:
    """Speak `code` ("" = the system's) from now on; the caller makes its windows anew.

    Numbers, dates and the first day of the week follow the system's region, Spain if it has none.
    """
    global _spoken  # noqa: PLW0603  there is one set of translators in a process, Qt's
    app = QCoreApplication.instance()
    assert app is not None
    _spoken = code or of_system()
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    language = QLocale(_spoken)
    QLocale.setDefault(_regional(language.language()))
    qt_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_own), ("cmdesk", str(resources.root() / "i18n"))):
        translator = QTranslator(app)
        if translator.load(language, name, "_", folder):
            app.installTranslator(translator)
            _installed.append(translator)


def _regional(language: QLocale.Language) -> QLocale:
    """As the system's region writes, with the names of months and days in `language` where Qt knows the two together."""
    system = QLocale.system()
    if system.language() == language:
        return system
    nowhere = system.language() == QLocale.Language.C
    region = QLocale.Country.Spain if nowhere else system.territory()
    both = QLocale(language, region)
    return both if both.territory() == region else system
