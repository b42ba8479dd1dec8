"""Who a client is: name, colour, place, language and how people are addressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit

from cmdesk.domain import colours
from cmdesk.services import clients, starter
from cmdesk.services.clients import ClientCard
from cmdesk.ui.clients.section import Section
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, ColourPicker, LineEdit, TextBox

Note = Callable[[FormRow, str], None]
COLOURS = {
    "ruby": QT_TRANSLATE_NOOP("Colours", "Ruby"),
    "terracotta": QT_TRANSLATE_NOOP("Colours", "Terracotta"),
    "amber": QT_TRANSLATE_NOOP("Colours", "Amber"),
    "olive": QT_TRANSLATE_NOOP("Colours", "Olive"),
    "forest": QT_TRANSLATE_NOOP("Colours", "Forest"),
    "jade": QT_TRANSLATE_NOOP("Colours", "Jade"),
    "teal": QT_TRANSLATE_NOOP("Colours", "Teal"),
    "blue": QT_TRANSLATE_NOOP("Colours", "Blue"),
    "indigo": QT_TRANSLATE_NOOP("Colours", "Indigo"),
    "violet": QT_TRANSLATE_NOOP("Colours", "Violet"),
    "magenta": QT_TRANSLATE_NOOP("Colours", "Magenta"),
    "graphite": QT_TRANSLATE_NOOP("Colours", "Graphite"),
}
COUNTRIES = ("ES", "MX", "AR", "CO", "CL", "PE", "UY", "EC", "CR", "PA", "DO", "GT", "US", "GB")


def colour_names() -> dict[str, str]:
    """The twelve colours in the language of the windows."""
    return {key: QCoreApplication.translate("Colours", str(name)) for key, name in COLOURS.items()}


def country_name(code: str) -> str:
    """A country in the language of the windows."""
    territory = QLocale.codeToTerritory(code)
    locale = QLocale(f"{language.spoken()}_{code}")
    own = locale.nativeTerritoryName() if language.spoken() == "es" else ""
    return own or QLocale.territoryToString(territory)


class Identity(Section):
    """The client's card itself."""

    def build(self) -> None:
        made = clients.card(self.scope)
        inside = self.card(self.tr("Card"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        inside.addLayout(grid)
        self._add(grid, 0, 0, self.tr("Name"), "name", LineEdit(self.tr("Name"), text=made.name))
        self._add(
            grid, 0, 1, self.tr("Initials"), "initials", LineEdit(self.tr("Initials"), text=made.initials)
        )
        hexes = self.tr("Or its own, as #rrggbb")
        picker = ColourPicker(self.tr("Colour"), colour_names(), made.colour)
        picker.chosen.connect(self._on_colour)
        grid.addWidget(FormRow(self.tr("Colour"), picker), 1, 0)
        own = "" if made.colour in colours.PALETTE else made.colour
        self._add(
            grid, 1, 1, hexes, "colour", LineEdit(hexes, text=own, hint="#8a4b08"), note=self._colour_note
        )
        sectors = [("", self.tr("Not said")), *starter.sectors(language.spoken())]
        self._choose(grid, 2, 0, self.tr("Sector"), "sector", sectors, made.sector)
        countries = [(code, country_name(code)) for code in COUNTRIES]
        self._choose(grid, 2, 1, self.tr("Country"), "country", countries, made.country)
        self._add(grid, 3, 0, self.tr("Region"), "region", LineEdit(self.tr("Region"), text=made.region))
        zone = LineEdit(self.tr("Time zone"), text=made.zone)
        completer = QCompleter(sorted(available_timezones()), zone)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        zone.setCompleter(completer)
        self._add(grid, 3, 1, self.tr("Time zone"), "zone", zone)
        self._build_voice(grid, made)
        signature = LineEdit(self.tr("Signature"), text=made.signature)
        self._add(grid, 5, 0, self.tr("Signature"), "signature", signature)
        notes = TextBox(self.tr("Notes"), text=made.notes, least=3)
        row = FormRow(self.tr("Notes"), notes)
        notes.textChanged.connect(lambda: self._change(row, notes=notes.toPlainText()))
        inside.addWidget(row)

    def _build_voice(self, grid: QGridLayout, made: ClientCard) -> None:
        spoken = [("es", self.tr("Spanish")), ("en", self.tr("English")), ("ca", self.tr("Catalan")),
                  ("gl", self.tr("Galician")), ("eu", self.tr("Basque")), ("pt", self.tr("Portuguese"))]  # fmt: skip
        self._choose(grid, 4, 0, self.tr("Language it writes in"), "language", spoken, made.language)
        address = [("", self.tr("Not said")), ("tu", "tú"), ("usted", "usted"), ("vos", "vos")]
        self._choose(grid, 4, 1, self.tr("How it addresses a person"), "register", address, made.register)
        plural = [("", self.tr("Not said")), ("vosotros", "vosotros"), ("ustedes", "ustedes")]
        self._choose(grid, 5, 1, self.tr("And several people"), "plural", plural, made.plural)

    def _add(self, grid: QGridLayout, line: int, column: int, label: str, name: str, field: QLineEdit, note: Note | None = None) -> None:  # fmt: skip
        row = FormRow(label, field)
        field.editingFinished.connect(lambda: self._on_field(row, name, field, note))
        grid.addWidget(row, line, column)

    def _choose(self, grid: QGridLayout, line: int, column: int, label: str, name: str, options: list[tuple[str, str]], value: str) -> None:  # fmt: skip
        if value not in dict(options):
            options = [*options, (value, value)]
        field = Choice(label, options, value)
        row = FormRow(label, field)
        field.activated.connect(lambda _at: self._change(row, **{name: field.value}))
        grid.addWidget(row, line, column)

    def _on_field(self, row: FormRow, name: str, field: QLineEdit, note: Note | None) -> None:
        typed = field.text().strip()
        if name == "colour" and not typed:
            return
        if typed != getattr(clients.card(self.scope), name) and self._change(row, **{name: typed}) and note:
            note(row, typed)

    def _on_colour(self, colour: str) -> None:
        self._change(None, colour=colour)
        self.reload()

    def _colour_note(self, row: FormRow, typed: str) -> None:
        kept = clients.card(self.scope).colour
        if kept != typed.lower():
            row.set_note(
                self.tr("Made {colour}, so that white can be read on it").format(colour=kept), "text2"
            )

    def _change(self, row: FormRow | None, **changed: str) -> bool:
        scope = self.scope
        made = replace(clients.card(scope), **changed)  # pyright: ignore[reportArgumentType]
        return self.save(row, lambda: clients.change_client(scope, made))
