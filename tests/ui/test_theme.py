"""The look: colours that can be read, a typeface in four weights, icons that follow the scheme."""

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QImage, QPainter, QRawFont

from cmdesk import resources
from cmdesk.domain.colours import NAMES, contrast
from cmdesk.ui.theme import active, fonts, icons, motion, paint, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.theme.paragraph import Paragraph
from cmdesk.ui.theme.tokens import DARK, LIGHT, Tokens, brand_colours, mixed

SCHEMES = pytest.mark.parametrize("t", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("canvas", "rail", "surface", "raised", "hover", "selected")


@pytest.fixture(autouse=True)
def usual_look(qapp) -> Iterator[None]:
    fonts.load()
    style.apply(Look())
    yield
    style.apply(Look())


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "text2", "text3", "link"])
def test_text_can_be_read_on_every_ground(t, ink, ground):
    assert contrast(getattr(t, ink), getattr(t, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("state", ["danger", "warn", "ok", "info", "calm"])
def test_a_state_can_be_read_on_its_tint_and_on_white(t, state):
    assert contrast(getattr(t, state), getattr(t, f"{state}_bg")) >= 4.5
    assert contrast(getattr(t, state), t.surface) >= 4.5


@SCHEMES
def test_words_on_filled_controls_can_be_read(t):
    assert contrast(t.on_ink, t.ink) >= 7
    assert contrast(t.on_ink, t.ink_hover) >= 7
    assert contrast(t.toast_text, t.toast) >= 7
    assert contrast(t.toast_link, t.toast) >= 4.5
    assert contrast(t.text2, t.mute) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_focus_can_be_seen_on_every_ground(t, ground):
    assert contrast(t.focus, getattr(t, ground)) >= 3


@SCHEMES
@pytest.mark.parametrize("ground", ["canvas", "surface", "raised", "hover"])
def test_the_edge_of_a_field_can_be_seen(t, ground):
    assert contrast(t.field, getattr(t, ground)) >= 3


@SCHEMES
@pytest.mark.parametrize("colour", [*NAMES, "#ffd400"])
def test_a_client_can_be_read_on_its_chip_its_button_and_its_header(t, colour):
    made = brand_colours(colour, dark=t.dark)
    assert contrast(made.on_solid, made.solid) >= 5
    assert contrast(made.ink, made.tint) >= 7
    assert contrast(made.solid, t.surface) >= 3
    assert contrast(t.text3, mixed(t.canvas, made.tint, 0.6)) >= 4.5


@SCHEMES
def test_every_token_is_a_colour(t):
    for field in fields(Tokens):
        if field.name != "dark":
            assert re.fullmatch("#[0-9a-f]{6}", getattr(t, field.name)), field.name


def test_a_look_is_announced_once_and_only_if_it_is_another(qtbot):
    with qtbot.waitSignal(active.changed):
        style.apply(Look(dark=True))
    with qtbot.assertNotEmitted(active.changed):
        style.apply(Look(dark=True))
    assert active.tokens() is DARK


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_a_cut_of_its_own(weight):
    assert QFontInfo(fonts.font(13, weight)).family() == fonts.FAMILY
    assert QFontInfo(fonts.font(13, weight)).weight() == QFont.Weight(weight)


def test_weights_and_figures_have_their_own_widths():
    words = "Horno Trigalba"
    assert fonts.width(words) < fonts.width(words, 13, 500) < fonts.width(words, 13, 600)
    assert fonts.width("111", tabular=True) == fonts.width("000", tabular=True)
    assert fonts.width("111") != fonts.width("000")


def test_the_person_chooses_the_size_and_the_typeface_of_text():
    style.apply(Look(scale=1.3))
    assert fonts.font(20).pixelSize() == 26
    style.apply(Look(system_font=True))
    assert fonts.font(13).family() != fonts.FAMILY


@pytest.mark.parametrize("sample", ["áéíóúüñ¿¡«»…–—", "ÁÉÍÓÚÜÑ·ŀçàèò", "↑↓←→↵⌘⇧⌥", "×÷±€%ªº"])
def test_the_typeface_has_what_spanish_and_keys_need(sample):
    face = QRawFont(str(resources.path("fonts", "Inter-Regular.ttf")), 13)
    missing = [char for char in sample if not face.supportsCharacter(ord(char))]
    assert not missing


@pytest.mark.parametrize("name", sorted(p.stem for p in resources.path("icons").glob("*.svg")))
def test_every_icon_draws_something_in_the_asked_colour(name):
    image = icons.pixmap(name, 18, "#b3261e", ratio=2.0).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert len(inked) > 20
    asked = QColor("#b3261e")  # blending rounds by one
    assert all(abs(colour.red() - asked.red()) + abs(colour.blue() - asked.blue()) <= 3 for colour in inked)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_is_as_sharp_as_the_screen(ratio):
    picture = icons.pixmap("star", 16, "#000000", ratio=ratio)
    assert picture.width() == round(16 * ratio)
    assert picture.deviceIndependentSize().width() == pytest.approx(16, abs=0.5)


def test_an_icon_follows_the_scheme_by_itself():
    icon = icons.icon("pencil")
    light = icon.pixmap(QSize(18, 18)).toImage()
    style.apply(Look(dark=True))
    assert icon.pixmap(QSize(18, 18)).toImage() != light
    assert icon.pixmap(QSize(18, 18), QIcon.Mode.Disabled).toImage() != icon.pixmap(QSize(18, 18)).toImage()


def test_nothing_moves_for_who_wants_it_still():
    assert motion.duration(motion.CLIENT) == 200
    style.apply(Look(still=True))
    assert motion.duration(motion.CLIENT) == 0


def canvas(width: int = 200, height: int = 80) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def inked_columns(image: QImage) -> list[int]:
    white = 0xFFFFFFFF
    return [x for x in range(image.width()) if any(image.pixel(x, y) != white for y in range(image.height()))]


def test_what_is_found_stands_out_and_what_does_not_fit_is_shortened():
    plain, bold = canvas(), canvas()
    with paint.on(plain) as p:
        paint.marked(p, plain.rect().toRectF(), "Pedido con retraso", [])
    with paint.on(bold) as p:
        paint.marked(p, bold.rect().toRectF(), "Pedido con retraso", [(11, 18)])
    assert inked_columns(bold)[-1] > inked_columns(plain)[-1]
    narrow = canvas(60)
    with paint.on(narrow) as p:
        paint.marked(p, narrow.rect().toRectF(), "Pedido con retraso", [(11, 18)])
    assert inked_columns(narrow)[-1] < 60


def test_an_emoji_before_the_found_word_does_not_move_the_mark():
    marked, apart = canvas(), canvas()
    with paint.on(marked) as p:
        paint.marked(p, marked.rect().toRectF(), "😞 tarde", [(2, 7)])
    with paint.on(apart) as p:
        shift = paint.text(p, apart.rect().toRectF(), "😞 ")
        paint.text(p, apart.rect().toRectF().adjusted(shift, 0, 0, 0), "tarde", weight=700)
    assert marked == apart


def test_a_paragraph_has_the_height_of_its_lines():
    words = "Hola, Marta: sentimos mucho que el pedido llegara tarde"
    one = Paragraph(words, fonts.font(13), 2000, 20)
    several = Paragraph(words, fonts.font(13), 120, 20)
    assert one.height == 20
    assert several.height >= 60
    assert Paragraph(words, fonts.font(13), 120, 20, most=2).height == 40
    assert Paragraph("", fonts.font(13), 120, 20).height == 20
    assert Paragraph("uno\ndos", fonts.font(13), 500, 20).height == 40


def test_a_paragraph_is_drawn_where_it_is_asked_to_be():
    image = canvas()
    with QPainter(image) as p:
        Paragraph("Hola", fonts.font(13), 100, 20).draw(p, 50, 10)
    assert 48 <= inked_columns(image)[0] <= 55
    assert QPointF(inked_columns(image)[-1], 0).x() < 150
