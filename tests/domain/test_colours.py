"""The colours of clients: readable always, and told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import colours
from cmdesk.domain.errors import DeskError

hexes = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def test_contrast_is_that_of_wcag():
    assert colours.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert colours.contrast("#ffffff", "#777777") == pytest.approx(4.478, abs=0.001)
    assert colours.contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("name", colours.NAMES)
def test_each_of_the_twelve_carries_white_and_is_read_on_its_own_tint(name):
    made = colours.shades(name)
    assert colours.contrast("#ffffff", made.solid) >= 5.0
    assert colours.contrast(made.ink, made.tint) >= 7.0
    assert colours.contrast(made.dark_ink, made.dark_tint) >= 8.0


@given(hexes)
def test_any_colour_of_a_client_is_moved_to_where_it_can_be_read(colour):
    made = colours.shades(colour)
    assert colours.contrast("#ffffff", made.solid) >= colours.WHITE_ON_SOLID
    assert colours.contrast(made.ink, made.tint) >= 7.0
    assert colours.contrast(made.dark_ink, made.dark_tint) >= 8.0


@given(hexes)
def test_moving_a_colour_twice_moves_it_once(colour):
    once = colours.adjusted(colour)
    assert colours.adjusted(once) == once


@pytest.mark.parametrize("colour", ["#7a1f1f", "#000000", "#0a5491"])
def test_a_colour_that_can_be_read_already_stays_as_it_is(colour):
    assert colours.adjusted(colour) == colour


def test_a_pale_colour_keeps_its_hue_and_moves_no_farther_than_it_must():
    moved = colours.adjusted("#FFD400 ")
    red, green, blue = (int(moved[i : i + 2], 16) for i in (1, 3, 5))
    assert red > green > blue
    assert 5.0 <= colours.contrast("#ffffff", moved) < 5.1


@pytest.mark.parametrize("colour", ["", "teal-ish", "#fff", "#12345g", "123456", "#1234567", "javascript:"])
def test_what_is_no_colour_is_refused(colour):
    with pytest.raises(DeskError) as refusal:
        colours.adjusted(colour)
    assert refusal.value.code == "colour-unknown"


def test_a_new_client_gets_the_colour_farthest_from_those_in_use():
    assert colours.propose([]) in colours.NAMES
    assert colours.propose(["ruby"]) not in ("ruby", "terracotta", "magenta")
    assert colours.propose(["blue", "indigo"]) in ("terracotta", "amber", "olive")
    assert colours.propose(["#00aa00"]) not in ("forest", "jade")


def test_twelve_clients_have_twelve_colours_and_the_next_one_the_least_used():
    used = []
    for _ in range(12):
        used.append(colours.propose(used))
    assert sorted(used) == sorted(colours.NAMES)
    assert colours.propose([*used, *(name for name in colours.NAMES if name != "olive")]) == "olive"
