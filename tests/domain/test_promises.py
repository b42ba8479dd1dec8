"""Deadlines in what a brand says, found as people write them; what is only told of is none."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import promises
from cmdesk.domain.answer_hours import AnswerHours

ZONE = "Europe/Madrid"
MADRID = ZoneInfo(ZONE)
NOW = dt.datetime(2026, 10, 14, 10, 32, tzinfo=MADRID)  # a Wednesday
HOURS = AnswerHours(ZONE, {day: [("09:00", "13:00"), ("16:00", "18:00")] for day in (0, 2, 3)})

PROMISED = [
    ("Clara, de la tienda del Mercado, lo resuelve contigo hoy mismo.", "hoy mismo", "14 19:00"),
    ("Te respondemos en 24 horas.", "en 24 horas", "15 10:32"),
    ("Te llamamos antes de las 18:00.", "antes de las 18:00", "14 18:00"),
    ("Mañana te confirmamos la recogida.", "Mañana", "15 19:00"),
    ("Esta tarde te escribimos con la solución.", "Esta tarde", "14 20:00"),
    ("El lunes te decimos algo.", "El lunes", "19 19:00"),
    ("Lo tienes en dos días laborables.", "en dos días laborables", "16 19:00"),
    ("Mañana abrimos a las 9 y te respondemos el lunes.", "el lunes", "19 19:00"),
    ("Te contestamos hoy antes de las 19 h.", "hoy antes de las 19 h", "14 19:00"),
    ("Tu pedido sale mañana por la mañana.", "mañana por la mañana", "15 14:00"),
    ("Te lo enviamos mañana a primera hora.", "mañana a primera hora", "15 10:00"),
    ("En menos de una hora te llama Clara.", "En menos de una hora", "14 11:32"),
    ("Responderemos en un plazo máximo de 48 horas.", "en un plazo máximo de 48 horas", "16 10:32"),
    ("En 24/48 h te contestamos.", "En 24/48 h", "16 10:32"),
    ("Te llamo en media hora.", "en media hora", "14 11:02"),
    ("En un par de horas te cuento.", "En un par de horas", "14 12:32"),
    ("Lo miramos antes del viernes.", "antes del viernes", "15 19:00"),
    ("Te respondo antes del mediodía.", "antes del mediodía", "14 14:00"),
    ("Esta semana lo dejamos resuelto.", "Esta semana", "16 19:00"),
    ("La semana que viene te enviamos el reembolso.", "La semana que viene", "23 19:00"),
    ("Lo tendrás el 20 de octubre.", "el 20 de octubre", "20 19:00"),
    ("Te avisamos el día 30.", "el día 30", "30 19:00"),
    ("Te escribimos el viernes por la tarde.", "el viernes por la tarde", "16 20:00"),
    ("Pasado mañana lo recibes en casa.", "Pasado mañana", "16 19:00"),
    ("Te respondemos mañana antes de las 12.", "mañana antes de las 12", "15 12:00"),
    ("Antes de las seis de la tarde te llamamos.", "Antes de las seis de la tarde", "14 18:00"),
    ("Te contestamos antes de las 6.", "antes de las 6", "14 18:00"),
    ("Te contestamos antes de las 9.", "antes de las 9", "14 21:00"),
    ("Te contestamos antes de las 06:00.", "antes de las 06:00", "15 06:00"),
    ("Te contestaremos a lo largo del día.", "a lo largo del día", "14 19:00"),
    ("Gracias por venir hoy, te respondemos en 2 horas.", "en 2 horas", "14 12:32"),
    ("Escríbenos antes de las 18:00 y te respondemos hoy.", "hoy", "14 19:00"),
    ("Si nos llamas antes de las 18:00, te lo resolvemos hoy.", "hoy", "14 19:00"),
    ("Os contestamos este viernes.", "este viernes", "16 19:00"),
    ("Te lo arreglamos mañana sin falta.", "mañana sin falta", "15 19:00"),
    ("El reembolso te llegará en 3 a 5 días hábiles.", "en 3 a 5 días hábiles", "21 19:00"),
    ("Te escribo a las 17:30.", "a las 17:30", "14 17:30"),
    ("El pedido llegó tarde, hoy te lo arreglamos.", "hoy", "14 19:00"),
    ("😞 Lo sentimos. MAÑANA te llamamos 🙏", "MAÑANA", "15 19:00"),
    ("We'll get back to you within 24 hours.", "within 24 hours", "15 10:32"),
    ("I will call you by 6 pm.", "by 6 pm", "14 18:00"),
    ("You'll have it by Friday.", "by Friday", "16 19:00"),
    ("We’ll reply later today.", "later today", "14 19:00"),
    ("We'll send it tomorrow morning.", "tomorrow morning", "15 12:00"),
    ("Expect an answer in two working days.", "in two working days", "16 19:00"),
    ("We will refund you by the end of the day.", "by the end of the day", "14 19:00"),
    ("We'll let you know on Monday.", "on Monday", "19 19:00"),
    ("Your parcel will arrive this afternoon.", "this afternoon", "14 18:00"),
    ("We'll write to you before noon.", "before noon", "14 12:00"),
    ("We'll sort it out by the end of the week.", "by the end of the week", "16 19:00"),
    ("Clara will call you on 20 October.", "on 20 October", "20 19:00"),
    ("I'll answer in half an hour.", "in half an hour", "14 11:02"),
    ("Next week we will publish the list.", "Next week", "23 19:00"),
]
TOLD_OF = [
    "gracias por venir hoy",
    "abrimos mañana",
    "Hoy no podemos responderte.",
    "Hasta mañana, te leemos.",
    "Desde el lunes abrimos por la tarde.",
    "El pedido llegó en 24 horas.",
    "Pásate mañana por la tienda.",
    "¡Te esperamos el sábado!",
    "El pan de hoy está buenísimo.",
    "Hoy en día es raro.",
    "Buenos días, hoy celebramos 20 años.",
    "Te hemos respondido hoy por privado.",
    "¿Nos escribes hoy por mensaje privado?",
    "Hoy cerramos a las 14:00.",
    "Feliz fin de semana y hasta el lunes.",
    "Te responderemos en breve.",
    "Llama al 900 24 24 24 de 9:00 a 18:00.",
    "We open tomorrow at 9 am.",
    "See you tomorrow!",
    "Thanks for coming today!",
    "We were closed on Monday.",
    "Sorry, we won't be able to answer today.",
    "",
]


@pytest.mark.parametrize(("text", "words", "due"), PROMISED, ids=[text for text, _, _ in PROMISED])
def test_what_is_promised_is_found_with_its_end(text, words, due):
    [promise] = promises.find(text, NOW, ZONE)
    assert text[promise.start : promise.end] == words
    assert promise.due.tzinfo is dt.UTC
    assert f"{promise.due.astimezone(MADRID):%d %H:%M}" == due


@pytest.mark.parametrize("text", TOLD_OF)
def test_what_is_only_told_of_is_no_promise(text):
    assert promises.find(text, NOW, ZONE) == []


def test_several_promises_come_in_the_order_of_the_text():
    text = "Lo revisamos hoy y te decimos algo mañana antes de las 12:00."
    kinds = [(text[p.start : p.end], p.kind) for p in promises.find(text, NOW, ZONE)]
    assert kinds == [("hoy", "day"), ("mañana antes de las 12:00", "clock")]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Te respondemos hoy mismo.", "14 18:00"),
        ("Te respondemos en dos días laborables.", "19 18:00"),  # closed on Friday, open on Monday
        ("Te respondemos mañana.", "15 18:00"),
        ("Te respondemos este viernes.", "16 19:00"),  # a day without hours
    ],
)
def test_a_day_ends_when_the_brand_stops_answering(text, due):
    [promise] = promises.find(text, NOW, ZONE, HOURS)
    assert f"{promise.due.astimezone(MADRID):%d %H:%M}" == due


def test_today_said_in_the_evening_lasts_until_midnight():
    late = NOW.replace(hour=21)
    [promise] = promises.find("Te respondemos hoy mismo.", late, ZONE)
    assert f"{promise.due.astimezone(MADRID):%d %H:%M}" == "14 23:59"


def test_a_day_in_another_zone_is_that_zones():
    at = dt.datetime(2026, 10, 14, 1, 0, tzinfo=dt.UTC)  # still Tuesday evening in Bogotá
    [promise] = promises.find("Te respondemos mañana.", at, "America/Bogota")
    assert promise.due == dt.datetime(2026, 10, 15, 0, 0, tzinfo=dt.UTC)  # Wednesday, 19:00 there


def test_hours_are_counted_through_a_clock_change():
    before = dt.datetime(2026, 10, 24, 12, 0, tzinfo=MADRID)
    [promise] = promises.find("Te respondemos en 24 horas.", before, ZONE)
    assert f"{promise.due.astimezone(MADRID):%d %H:%M}" == "25 11:00"


def test_a_moment_without_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        promises.find("hoy", dt.datetime(2026, 1, 1), ZONE)  # noqa: DTZ001


def test_letters_in_fancy_dress_are_read_too():
    assert promises.find("Te respondemos en ſiete horas. Te avıso el mıércoles.", NOW, ZONE)


@given(st.text())
def test_no_text_is_too_odd(text):
    for promise in promises.find(text, NOW, ZONE):
        assert 0 <= promise.start < promise.end <= len(text)


@pytest.mark.parametrize(
    ("ahead", "spanish", "english"),
    [
        (dt.timedelta(minutes=-5), "lo antes posible", "as soon as we can"),
        (dt.timedelta(minutes=10), "lo antes posible", "as soon as we can"),
        (dt.timedelta(hours=7, minutes=40), "hoy antes de las 18:00", "today before 18:00"),
        (dt.timedelta(hours=23), "mañana por la mañana", "tomorrow morning"),
        (dt.timedelta(hours=31), "mañana por la tarde", "tomorrow afternoon"),
        (dt.timedelta(days=3), "el sábado por la mañana", "on Saturday morning"),
        (dt.timedelta(days=8), "el 22 de octubre", "on 22 October"),
    ],
)
def test_a_deadline_is_written_as_people_promise_it(ahead, spanish, english):
    assert promises.phrase(NOW + ahead, NOW, ZONE, "es") == spanish
    assert promises.phrase(NOW + ahead, NOW, ZONE, "en") == english


@given(st.timedeltas(dt.timedelta(minutes=20), dt.timedelta(days=6)), st.sampled_from(["es", "en"]))
def test_what_is_written_is_found_again_on_the_same_day(ahead, language):
    due = NOW + ahead
    told = promises.phrase(due, NOW, ZONE, language)
    sentence = {"es": f"Te respondemos {told}.", "en": f"We will answer you {told}."}[language]
    [promise] = promises.find(sentence, NOW, ZONE)
    assert promise.due.astimezone(MADRID).date() == due.date()
    if due.date() == NOW.date():
        assert promise.due <= due
