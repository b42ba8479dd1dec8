"""What the person chose about the program, kept as JSON beside the data. Plain values only."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from cmdesk.domain import breaks

FILE_NAME = "preferences.json"
TEXT_SCALES = (1.0, 1.15, 1.3)


@dataclass(frozen=True, slots=True)
class Preferences:
    """Change one with `dataclasses.replace`. `language` "" follows the system.

    `remind`: a word before something is due, but not from `quiet_from` to `quiet_to` ("HH:MM" of this computer).
    `suggest_breaks`: a calm word after `break_after` minutes of answering without a pause.
    `places` holds what windows remember of themselves (geometry, splitters, sizes) as base64, by a name
    that may include the present screens. `shortcuts` maps an action to its key, `networks` a client's id to
    the network last used for it, `columns` a file's heading to what each of its columns was taken for,
    `words` a word of the person's own dictionary to the language it was met in ("" = added by hand).
    """

    language: str = ""
    theme: str = "system"
    text_scale: float = 1.0
    reduced_motion: str = "system"
    system_font: bool = False
    start_page: str = ""
    start_hidden: bool = False
    start_at_login: bool = False
    close_to_tray: bool = False
    single_keys: bool = True
    remind: bool = True
    quiet_from: str = "22:00"
    quiet_to: str = "08:00"
    suggest_breaks: bool = True
    break_after: int = breaks.USUAL
    last_client: int = 0
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    networks: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


_CHOICES: Mapping[str, tuple[object, ...]] = {
    "language": ("", "es", "en"),
    "theme": ("system", "light", "dark"),
    "text_scale": TEXT_SCALES,
    "reduced_motion": ("system", "on", "off"),
    "break_after": breaks.STRETCHES,
}


def load(folder: Path) -> Preferences:
    """The preferences of a data folder. What is missing, unknown or broken falls back to the default."""
    try:
        stored = json.loads((folder / FILE_NAME).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(stored, dict):
        return Preferences()
    default = Preferences()
    good = {
        name: value
        for name, value in stored.items()
        if hasattr(default, name) and _fits(name, value, getattr(default, name))
    }
    return Preferences(**good)


def save(folder: Path, preferences: Preferences) -> None:
    """Write the preferences: whole or, with an OSError, not at all."""
    content = json.dumps(asdict(preferences), ensure_ascii=False, indent=1)
    unfinished = folder / f"{FILE_NAME}.part"
    unfinished.unlink(missing_ok=True)
    with os.fdopen(
        os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8"
    ) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(folder / FILE_NAME)


def choose(folder: Path, *, language: str) -> None:
    """Choose the language of a data folder that may not be there yet. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    save(folder, replace(load(folder), language=language))


def _fits(name: str, value: object, default: object) -> bool:
    """Whether a stored value is of the kind and among the choices that its field has."""
    if name in _CHOICES:
        return value in _CHOICES[name] and type(value) is type(default)
    if name == "columns":
        return isinstance(value, dict) and all(_is_words(held) for held in value.values())
    if isinstance(default, Mapping):
        return _is_words(value)
    return type(value) is type(default)


def _is_words(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(held, str) for held in value.values())
