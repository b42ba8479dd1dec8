import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.findings import Severity
from cmdesk.domain.guard import Marks
from cmdesk.domain.review import Context, review

ANSWER = "Hola, Marta. Sentimos que la caja llegara tarde y gracias por avisar; te escribimos por privado."


def codes(text, language="es", *, public=True, **more):
    return [finding.code for finding in review(text, Context(language, public, **more))]


def places(text, code, language="es", *, public=True, **more):
    found = review(text, Context(language, public, **more))
    return [(text[one.start : one.end], one.fix) for one in found if one.code == code]


def test_the_guard_is_part_of_the_review():
    others = {"Café Sol": Marks(names=("Café Sol",))}
    own = Marks(phones=("600 111 222",))
    text = "En Café Sol dicen {nombre} 600 111 222 y ana@correo.es"
    assert codes(text, own=own, others=others) == ["other-brand", "placeholder", "personal-email"]
    assert codes("x" * 600, network="instagram") == []
    assert codes("x" * 300, network="x") == ["too-long"]
    assert codes("x" * 300, network="x", kind="dm") == []


def test_what_the_guard_found_is_not_found_again():
    assert codes("Escribe a {TU NOMBRE AQUÍ CLARO}.") == ["placeholder"]


def test_findings_stand_in_the_order_of_the_text_and_say_where():
    text = "¡Ñandú!! Lo sentimos, pero sí:  no es para tanto"
    found = review(text, Context("es", public=True))
    assert [(one.code, text[one.start : one.end]) for one in found] == [
        ("exclam_run", "!!"),
        ("but_after_sorry", ", pero sí"),
        ("double_space", "  "),
        ("minimise", "no es para tanto"),
    ]
    assert [one.start for one in found] == sorted(one.start for one in found)


@pytest.mark.parametrize("case", ["", "praise", "question"])
def test_nothing_that_belongs_to_a_complaint_is_missed_elsewhere(case):
    text = "Hola, Marta: la tienda abre a las nueve y cierra a las ocho todos los días del año."
    assert codes(text, case=case, person="Marta Ruiz") == []


def test_an_answer_to_a_complaint_is_looked_at_for_what_it_lacks():
    bare = "La caja llegó el martes a las diez y la tienda estaba abierta hasta las ocho."
    lacks = ["no_greeting", "no_empathy", "no_thanks", "no_next", "no_invitation", "no_name"]
    assert sorted(codes(bare, case="complaint", person="Marta Ruiz")) == sorted(lacks)
    assert codes(ANSWER, case="complaint", person="Marta Ruiz") == []
    assert "no_invitation" not in codes(bare, public=False, case="complaint")
    assert codes("La caja llegó el martes.", case="complaint", person="Marta") == []  # still being written


@pytest.mark.parametrize("named", ["Hola, María José: ", "hola maria jose, ", "MARÍA JOSÉ: "])
def test_a_person_is_named_however_it_is_written(named):
    text = named + "la tienda abre a las nueve y cierra a las ocho todos los días."
    assert "no_name" not in codes(text, case="question", person="María José Pérez")


def test_who_is_called_by_name_at_once_was_greeted():
    text = "Marta, la tienda abre a las nueve y cierra a las ocho todos los días del año."
    assert codes(text, case="question", person="Marta Ruiz") == []
    assert codes(text, case="question") == ["no_greeting"]


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("Necesitas algo más?", "¿Necesitas algo más?"),
        ("Hola, Marta, qué necesitas?", "¿qué necesitas?"),
        ("Qué bien!", "¡Qué bien!"),
        ("Ya está. Vale? Sí.", "¿Vale?"),
        ("Nos lo cuentas?😊", None),
        ("¿Vale? ¡Sí!", None),
        ("https://luz.example/?a=1", None),
        ("?", None),
        ("¿¡Qué!?", None),
    ],
)
def test_a_spanish_question_is_opened(text, fix):
    assert [one for _, one in places(text, "open_pair")] == ([fix] if fix else [])
    assert places(text, "open_pair", "en") == []


@pytest.mark.parametrize(
    ("register", "text", "found"),
    [
        ("tu", "Hola, ¿puede decirme usted el número?", ["usted"]),
        ("tu", "Hola, contanos qué pasó.", ["contanos"]),
        ("usted", "Escríbenos y lo vemos.", ["Escríbenos"]),
        ("usted", "Díganos qué necesita.", []),
        ("vos", "Escribinos cuando quieras, te leemos.", []),
        ("vos", "Escríbenos: ¿qué tienes?", ["Escríbenos", "tienes"]),
        ("tu", "Gracias por tu mensaje, Marta.", []),
    ],
)
def test_another_way_of_address_than_the_brands_is_found(register, text, found):
    assert [word for word, _ in places(text, "other_register", register=register)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Escríbenos y díganos qué necesita usted.", ["Escríbenos"]),
        ("Tenés razón: cuéntanos y decinos.", ["cuéntanos"]),
        ("Su pedido sale hoy, ¿quieres algo más? Díganos.", ["quieres"]),
        ("¿Podés venir? Dinos cuándo puedes.", ["Podés"]),
        ("Usted decide; contigo siempre.", ["contigo"]),
        ("Querés decir que tú no, que vos sí", ["tú"]),
        ("Escríbenos y dinos qué necesitas.", []),
        ("Díganos qué necesita usted.", []),
        ("Decinos qué necesitás vos.", []),
        ("Gracias por avisar.", []),
        ("Le preguntamos al equipo y te decimos.", []),
        ("Nos vemos en la tienda.", []),
    ],
)
def test_mixed_ways_of_address_are_found_where_the_brand_tells_none(text, found):
    assert [word for word, _ in places(text, "mixed_register")] == found


def test_english_has_one_way_of_address():
    assert codes("You and usted are welcome.", "en") == []


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("barato", "Es BARATO y baratos", [("BARATO", None)]),
        ("barat*", "Es barato y baratísimo", [("barato", None), ("baratísimo", None)]),
        ("barato → asequible", "Barato, sí", [("Barato", "Asequible")]),
        ("low cost -> económico", "tarifa low  cost", [("low  cost", "económico")]),
        ("ñoqui", "el ÑOQUI", [("ÑOQUI", None)]),
        ("a.b", "aXb a.b", [("a.b", None)]),
        (" → nada", "→ nada", []),
        ("*", "nada", []),
        ("", "nada", []),
    ],
)
def test_words_that_the_brand_avoids_are_found_with_what_it_says_instead(line, text, found):
    assert places(text, "forbidden_word", forbidden=(line,)) == found


def test_what_the_brand_always_writes_is_missed_in_answers_and_posts_only():
    text = "Hola, Marta: la tienda abre a las nueve y cierra a las ocho todos los días."
    assert codes(text, required=("#horno",)) == []
    [found] = review(text, Context("es", public=True, kind="post", required=("#horno", " ")))
    assert (found.code, found.about) == ("required_missing", "#horno")
    assert codes(text + " #HORNO", kind="post", required=("#horno",)) == []
    assert "required_missing" in codes(text, case="question", required=("#horno",))


def test_a_brand_that_signs_misses_its_signature():
    text = "Hola, Marta: la tienda abre a las nueve y cierra a las ocho todos los días."
    assert places(text, "no_signature", case="question", signature="Horno Trigalba") == [
        ("", "\n\nHorno Trigalba")
    ]
    assert codes(text + "\nHORNO\ntrigalba", case="question", signature="Horno Trigalba") == []


@pytest.mark.parametrize(
    ("rule", "public", "found"),
    [
        ("never", True, ["💛", "🙏"]),
        ("one", True, ["🙏"]),
        ("private", True, ["💛", "🙏"]),
        ("private", False, []),
        ("some", True, []),
        ("", True, []),
    ],
)
def test_emoji_are_counted_as_the_brand_wants(rule, public, found):
    text = "Gracias 💛 y perdona 🙏"
    assert [emoji for emoji, _ in places(text, "emoji_many", public=public, emoji=rule)] == found


@pytest.mark.parametrize(
    ("earlier", "found"),
    [
        (ANSWER, True),
        (ANSWER.upper(), True),
        (ANSWER.replace("Marta", "Ana"), True),
        (ANSWER + " Un abrazo.", True),
        (ANSWER.replace("tarde", "rota"), True),
        ("¡" + ANSWER, True),
        ("Gracias.", False),
        ("", False),
        ("La tienda abre a las nueve y cierra a las ocho todos los días del año.", False),
        (ANSWER[:50], False),
        (ANSWER[::-1], False),
        ("Hola, Marta. Hemos hablado con reparto: la caja nueva sale hoy y la tienes mañana.", False),
    ],
)
def test_a_text_that_was_sent_before_is_recognised(earlier, found):
    assert ("repeated_text" in codes(ANSWER, earlier=("Otra cosa", earlier))) == found


def test_a_sentence_that_nobody_can_follow_is_found():
    long = "Te " + "muy " * 34 + "lejos"
    assert places(f"Hola. {long}. Gracias.", "long_sentence") == [(long, None)]
    assert places("Hola. " + "palabra " * 35, "long_sentence") == []


def test_a_long_hostile_text_takes_time_in_proportion_to_its_length():
    """Twenty times the text would take four hundred times as long, if a pattern went back again and again."""
    for piece in (
        "A",
        "a ",
        "! ",
        "¿a, ",
        "lo siento ",
        "!a",
        ". ",
        "1 ",
        "😀",
        "te ",
        "AB ",
        "«a",
        "\n",
        "ñ",
    ):
        short, long = (taken(piece * (size // len(piece))) for size in (5_000, 100_000))
        assert long < 0.05 + 120 * max(short, 0.001), piece


def taken(text):
    context = Context("es", public=True, case="complaint", person="Marta", forbidden=("a b → c",))
    begun = time.process_time()
    review(text, context)
    return time.process_time() - begun


@given(st.text(max_size=300), st.sampled_from(["es", "en", "ca"]), st.booleans())
def test_no_text_is_too_strange(text, language, public):
    context = Context(
        language, public, case="crisis", person="Ana", forbidden=("uno → dos",), emoji="one", network="x"
    )
    for finding in review(text, context):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert isinstance(finding.severity, Severity)
