"""The colours. Everything that is drawn takes them from here."""

from __future__ import annotations

from dataclasses import dataclass

from cmdesk.domain import colours


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme. A state has its text, its own tint (`_bg`) and the line around it (`_line`)."""

    dark: bool
    canvas: str
    rail: str
    surface: str
    raised: str
    sunken: str
    mute: str
    hover: str
    selected: str
    pressed: str
    line: str
    line2: str
    field: str
    text: str
    text2: str
    text3: str
    disabled: str
    ink: str
    ink_hover: str
    on_ink: str
    focus: str
    link: str
    danger: str
    danger_bg: str
    danger_line: str
    warn: str
    warn_bg: str
    warn_line: str
    ok: str
    ok_bg: str
    ok_line: str
    info: str
    info_bg: str
    info_line: str
    calm: str
    calm_bg: str
    toast: str
    toast_text: str
    toast_link: str


LIGHT = Tokens(
    dark=False,
    canvas="#f7f7f5",
    rail="#efefec",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#f2f2ef",
    mute="#ecece8",
    hover="#f0f0ed",
    selected="#e9e9e4",
    pressed="#e2e2dc",
    line="#e4e4df",
    line2="#d3d3cc",
    field="#8a8a82",
    text="#1d1d1b",
    text2="#52524d",
    text3="#666660",
    disabled="#a3a39c",
    ink="#26262a",
    ink_hover="#3a3a40",
    on_ink="#ffffff",
    focus="#1f6feb",
    link="#1a5fd0",
    danger="#b3261e",
    danger_bg="#fdecea",
    danger_line="#f3c4bf",
    warn="#8a5300",
    warn_bg="#fff3dc",
    warn_line="#efd6a4",
    ok="#1b6b3f",
    ok_bg="#e6f4ea",
    ok_line="#bfdfca",
    info="#1a56b8",
    info_bg="#e9f1fd",
    info_line="#c3d8f7",
    calm="#2f6f73",
    calm_bg="#e7f1f0",
    toast="#26262a",
    toast_text="#ffffff",
    toast_link="#8ab8ff",
)

DARK = Tokens(
    dark=True,
    canvas="#17171a",
    rail="#111113",
    surface="#1e1e22",
    raised="#27272c",
    sunken="#19191c",
    mute="#2a2a30",
    hover="#26262b",
    selected="#303037",
    pressed="#3a3a42",
    line="#2d2d33",
    line2="#3c3c44",
    field="#7d7d88",
    text="#ececef",
    text2="#b9b9c1",
    text3="#9797a1",
    disabled="#63636c",
    ink="#ececef",
    ink_hover="#ffffff",
    on_ink="#17171a",
    focus="#6ea8ff",
    link="#8ab8ff",
    danger="#ff9d94",
    danger_bg="#3d1e1c",
    danger_line="#6a302b",
    warn="#f2bf66",
    warn_bg="#372810",
    warn_line="#62481c",
    ok="#7fd3a0",
    ok_bg="#15301f",
    ok_line="#2a5a3c",
    info="#94bdff",
    info_bg="#182a47",
    info_line="#2d4a78",
    calm="#7fc4c0",
    calm_bg="#152827",
    toast="#ececef",
    toast_text="#17171a",
    toast_link="#1a5fd0",
)


@dataclass(frozen=True, slots=True)
class BrandColours:
    """A client's colour in one scheme. `solid` carries white in both; `ink` is text on `tint`."""

    solid: str
    on_solid: str
    tint: str
    line: str
    ink: str


def brand_colours(colour: str, *, dark: bool) -> BrandColours:
    """The colours of a client from its key (`domain.colours.NAMES`) or its own "#rrggbb"."""
    shades = colours.shades(colour)
    if dark:
        return BrandColours(shades.solid, "#ffffff", shades.dark_tint, shades.dark_line, shades.dark_ink)
    return BrandColours(shades.solid, "#ffffff", shades.tint, shades.line, shades.ink)


def mixed(under: str, over: str, share: float) -> str:
    """`share` of `over` on top of `under`, as "#rrggbb"."""
    pairs = [(int(under[i : i + 2], 16), int(over[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02x}" for a, b in pairs)
