import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cmdesk.domain import page_links, pasted
from cmdesk.domain.text import words

NOW = dt.datetime(2026, 11, 28, 12, 0, tzinfo=ZoneInfo("Europe/Madrid"))


def ago(**length):
    return NOW - dt.timedelta(**length)


def at(*parts):
    return dt.datetime(*parts, tzinfo=NOW.tzinfo)


ONE = {
    "x-es": (
        (
            "Marta Olmedo\n@martaolm\n·\n2 h\nLlevo 40 minutos esperando en la tienda del Mercado.\n"
            "¿Hay alguien?\n1\n3\n12\n1,2 mil"
        ),
        {
            "author": "Marta Olmedo",
            "handle": "@martaolm",
            "text": "Llevo 40 minutos esperando en la tienda del Mercado.\n¿Hay alguien?",
            "received_at": ago(hours=2),
        },
    ),
    "x-en-one-line": (
        "Rob Lane @roblane · 35m\nYour app logs me out every time I open it.\nReply\nRepost\nLike\nViews\n214",
        {
            "author": "Rob Lane",
            "handle": "@roblane",
            "text": "Your app logs me out every time I open it.",
            "received_at": ago(minutes=35),
        },
    ),
    "x-answering": (
        "Pau Quiles\n@pauq_\n·\n14 nov.\nEn respuesta a @HornoTrigalba\nNo me han contestado al correo\n2",
        {"author": "Pau Quiles", "handle": "@pauq_", "text": "No me han contestado al correo"},
    ),
    "x-post-with-clock-below": (
        "Rosa Ibáñez\n@rosa_ib\nTres correos y ni una respuesta.\n10:32 · 27 nov. 2026\n1.204 visualizaciones",
        {
            "author": "Rosa Ibáñez",
            "handle": "@rosa_ib",
            "text": "Tres correos y ni una respuesta.",
            "received_at": at(2026, 11, 27, 10, 32),
        },
    ),
    "instagram-es": (
        (
            "Foto del perfil de rosa_ib\nrosa_ib\n 12 min\nEl sábado esperé media hora para recoger una tarta "
            "que ya estaba pagada 🙄\n3 Me gusta\nResponder\nVer traducción"
        ),
        {
            "author": "rosa_ib",
            "text": "El sábado esperé media hora para recoger una tarta que ya estaba pagada 🙄",
            "received_at": ago(minutes=12),
        },
    ),
    "instagram-name-and-time-in-one-line": (
        "rosa_ib 12 min\nNadie me dio una explicación.\n1 Me gusta Responder",
        {"author": "rosa_ib", "text": "Nadie me dio una explicación.", "received_at": ago(minutes=12)},
    ),
    "instagram-en": (
        (
            "juliette.bakes's profile picture\njuliette.bakes\n3w\nDo you ship to Portugal? 🥖\n2 likes\nReply\n"
            "See translation"
        ),
        {"author": "juliette.bakes", "text": "Do you ship to Portugal? 🥖", "received_at": ago(weeks=3)},
    ),
    "instagram-app": (
        "toni.valls\n5 d\nQué rico todo, gracias!\nResponder",
        {"author": "toni.valls", "text": "Qué rico todo, gracias!", "received_at": ago(days=5)},
    ),
    "instagram-message-of-two-paragraphs": (
        "ana.mar\n1 sem\nHola!\n\nPodéis mirar mi pedido 4471?\nResponder\nOcultar respuestas",
        {"author": "ana.mar", "text": "Hola!\n\nPodéis mirar mi pedido 4471?"},
    ),
    "facebook-es": (
        "Amparo Gil\n¡Buenos días desde Sueca! Feliz semana a todo el equipo.\n2 h\nMe gusta\nResponder",
        {
            "author": "Amparo Gil",
            "text": "¡Buenos días desde Sueca! Feliz semana a todo el equipo.",
            "received_at": ago(hours=2),
        },
    ),
    "facebook-badge": (
        "Julián Bosch\nFan destacado\nPodríais abrir los lunes por la tarde\n1 d\nMe gusta\nResponder\nEditado",
        {
            "author": "Julián Bosch",
            "text": "Podríais abrir los lunes por la tarde",
            "network": "facebook",
            "received_at": ago(days=1),
        },
    ),
    "facebook-en-run-together": (
        "Ellen Moss\nThe bread was stale again.\n4hLikeReply",
        {"author": "Ellen Moss", "text": "The bread was stale again.", "received_at": ago(hours=4)},
    ),
    "facebook-folded": (
        "Luis Prado\nLlevo meses pidiendo lo mismo y siempre me decís… Ver más\n3 sem.\nMe gusta\nResponder",
        {"author": "Luis Prado", "text": "Llevo meses pidiendo lo mismo y siempre me decís…"},
    ),
    "linkedin-es": (
        (
            "Clara Rius\nClara Rius\n   • 2.º\nResponsable de compras en Mercado Norte\n4 h\n"
            "Enhorabuena por la apertura.\nRecomendar\nResponder"
        ),
        {
            "author": "Clara Rius",
            "text": "Enhorabuena por la apertura.",
            "network": "linkedin",
            "received_at": ago(hours=4),
        },
    ),
    "linkedin-en": (
        (
            "View Omar Haddad’s graphic link\nOmar Haddad\n• 3rd+\nFounder at Haddad Foods\n2d\n(edited)\n"
            "Any plans for vegan pastry?\nLike\nReply\n1 reply"
        ),
        {"author": "Omar Haddad", "text": "Any plans for vegan pastry?", "network": "linkedin"},
    ),
    "tiktok-es": (
        "lau.mtz\nNo funciona el código de descuento 😭\nHace 3 h\nResponder\n14",
        {
            "author": "lau.mtz",
            "text": "No funciona el código de descuento 😭",
            "received_at": ago(hours=3),
        },
    ),
    "tiktok-en-date": (
        "big_kev\nwhere is this shop??\n11-20\nReply\nView 3 replies",
        {"author": "big_kev", "text": "where is this shop??", "received_at": at(2026, 11, 20, 12)},
    ),
    "youtube-es": (
        "@SaraCocina\nhace 2 semanas\n¿Qué harina usáis en el minuto 3:40?\n\n\n5\n\nResponder",
        {
            "handle": "@SaraCocina",
            "text": "¿Qué harina usáis en el minuto 3:40?",
            "received_at": ago(weeks=2),
        },
    ),
    "youtube-en": (
        "@bikefan-7788\n3 months ago (edited)\nThe link in the description is dead.\n\n12\n\nReply\n\n2 replies",
        {
            "handle": "@bikefan-7788",
            "text": "The link in the description is dead.",
            "received_at": ago(days=90),
        },
    ),
    "google-review-es": (
        (
            "Ramón Ferrer\nLocal Guide · 34 reseñas · 12 fotos\nHace 3 días\nMe cobraron dos veces la misma tarta.\n"
            "Me gusta\nCompartir"
        ),
        {
            "author": "Ramón Ferrer",
            "text": "Me cobraron dos veces la misma tarta.",
            "network": "google_business",
            "received_at": ago(days=3),
        },
    ),
    "google-review-stars": (
        "Nuria Blasco\n2 reseñas\n★★★★★ hace un mes\nEl mejor pan del barrio.\nÚtil\nCompartir",
        {
            "author": "Nuria Blasco",
            "text": "El mejor pan del barrio.",
            "network": "google_business",
            "received_at": ago(days=30),
        },
    ),
    "google-review-en": (
        "Dana White\n5 reviews · 2 photos\na week ago\nLovely staff, slow kitchen.\nLike\nShare",
        {"author": "Dana White", "text": "Lovely staff, slow kitchen.", "received_at": ago(weeks=1)},
    ),
    "linkedin-full": (
        (
            "Ver el perfil de Clara Rius\nClara Rius\n \n • 2º\nResponsable de compras\n\n4 h\n\n"
            "Una alegría para el barrio.\n\nRecomendar\n\n·\n1\n1 recomendación\nResponder"
        ),
        {"author": "Clara Rius", "text": "Una alegría para el barrio.", "network": "linkedin"},
    ),
    "google-review-full": (
        (
            "Ramón Ferrer\nLocal Guide·34 reseñas·12 fotos\n\nHace 3 días en Google\nMe cobraron dos veces. … Más\n"
            "Comida: 2/5  |  Servicio: 1/5  |  Ambiente: 3/5\nMe gusta\nCompartir"
        ),
        {"author": "Ramón Ferrer", "text": "Me cobraron dos veces. …", "network": "google_business"},
    ),
    "youtube-with-who-answered": (
        "@SaraCocina\nhace 2 semanas\n¿Qué harina usáis?\n5\nResponder\n2 respuestas\n·\nHorno Trigalba",
        {"handle": "@SaraCocina", "text": "¿Qué harina usáis?"},
    ),
    "whatsapp-phone": (
        "[27/11/26, 18:04:11] Marta Olmedo: Hola, ¿tenéis roscón sin gluten?",
        {
            "author": "Marta Olmedo",
            "text": "Hola, ¿tenéis roscón sin gluten?",
            "network": "whatsapp",
            "received_at": at(2026, 11, 27, 18, 4),
        },
    ),
    "whatsapp-lines": (
        "27/11/2026, 18:04 - +34 600 111 222: Hola\nes para el sábado",
        {"author": "+34 600 111 222", "text": "Hola\nes para el sábado", "network": "whatsapp"},
    ),
    "whatsapp-en": (
        "[11/24/26, 6:04 PM] Rob: Is my bike ready?",
        {
            "author": "Rob",
            "text": "Is my bike ready?",
            "received_at": at(2026, 11, 24, 18, 4),
        },
    ),
    "telegram": (
        "Iván Soler, [27.11.2026 9:15]\nNo me llega el boletín",
        {
            "author": "Iván Soler",
            "text": "No me llega el boletín",
            "network": "telegram",
            "received_at": at(2026, 11, 27, 9, 15),
        },
    ),
    "mastodon": (
        "Bea @bea@mastodon.social · 5 h\nGracias por contestar aquí también.\nResponder\nImpulsar\nFavorito",
        {
            "author": "Bea",
            "handle": "@bea@mastodon.social",
            "text": "Gracias por contestar aquí también.",
            "network": "mastodon",
        },
    ),
    "bluesky": (
        "Leo Vidal\n@leovidal.bsky.social\n· 7h\nWhere did the old menu go?\n1\n4",
        {
            "author": "Leo Vidal",
            "handle": "@leovidal.bsky.social",
            "text": "Where did the old menu go?",
            "network": "bluesky",
        },
    ),
    "threads-with-link": (
        "eva_mar\n3 h\nQué vergüenza de atención\nResponder\nhttps://www.threads.net/@eva_mar/post/DAbc123",
        {
            "author": "eva_mar",
            "text": "Qué vergüenza de atención",
            "network": "threads",
            "link": "https://www.threads.net/@eva_mar/post/DAbc123",
        },
    ),
    "text-and-link": (
        "No me deja pagar\nhttps://x.com/martaolm/status/1861234567890",
        {
            "text": "No me deja pagar",
            "network": "x",
            "link": "https://x.com/martaolm/status/1861234567890",
        },
    ),
    "link-x": (
        "https://x.com/martaolm/status/1861234567890?s=20",
        {"text": "", "handle": "@martaolm", "network": "x"},
    ),
    "link-instagram": (
        "https://www.instagram.com/p/DAbc123/c/18012345678/",
        {"text": "", "handle": "", "network": "instagram"},
    ),
    "link-google": ("https://maps.app.goo.gl/AbC123", {"text": "", "network": "google_business"}),
    "link-nobody": ("https://docs.google.com/document/d/1", {"text": "", "network": ""}),
    "plain": ("No funciona la web desde ayer", {"text": "No funciona la web desde ayer", "author": ""}),
    "plain-paragraphs": (
        "Hola, buenas tardes:\n\nEl pedido llegó roto.\n\nUn saludo,\nRosa Ibáñez",
        {"text": "Hola, buenas tardes:\n\nEl pedido llegó roto.\n\nUn saludo,\nRosa Ibáñez", "author": ""},
    ),
    "plain-that-looks-like-buttons": ("Me gusta", {"text": "Me gusta"}),
    "plain-hours": ("2 horas", {"text": "2 horas"}),
    "plain-mention": ("@hornotrigalba cuándo abrís?", {"text": "@hornotrigalba cuándo abrís?", "handle": ""}),
    "plain-list": (
        "Compré:\nPan\nHarina\nUna tarta",
        {"text": "Compré:\nPan\nHarina\nUna tarta", "author": ""},
    ),
    "plain-clock": ("Quedamos a las 10:30\nen la puerta", {"text": "Quedamos a las 10:30\nen la puerta"}),
    "invisible": ("\u200eNo \u00adllega\u00a0el\u200b pedido\u202c", {"text": "No llega el pedido"}),
    "family-emoji": ("Somos 👨‍👩‍👧 y no hay mesa", {"text": "Somos 👨‍👩‍👧 y no hay mesa"}),
    "html": (
        "<script>alert(1)</script>\n{{ person.name }} =cmd|'/c calc'!A1",
        {"text": "<script>alert(1)</script>\n{{ person.name }} =cmd|'/c calc'!A1"},
    ),
}


@pytest.mark.parametrize("name", ONE)
def test_one_comment(name):
    copied, expected = ONE[name]
    [piece] = pasted.read(copied, NOW)
    assert {field: getattr(piece, field) for field in expected} == expected
    assert piece.original == copied


SEVERAL = {
    "instagram": (
        (
            "rosa_ib\n12 min\nEsperé media hora\n3 Me gusta\nResponder\n\n"
            "toni.valls\n1 h\nA mí también me pasó\nResponder\nVer 2 respuestas más"
        ),
        [("rosa_ib", "Esperé media hora"), ("toni.valls", "A mí también me pasó")],
    ),
    "facebook": (
        (
            "Amparo Gil\n¿Abrís el domingo?\n2 h\nMe gusta\nResponder\n"
            "Luis Prado\nEl pan de ayer estaba duro\nEsta semana ya van dos\n1 h\nMe gusta\nResponder\n"
            "Eva Marín\nMuy amables siempre\n45 min\nMe gusta\nResponder"
        ),
        [
            ("Amparo Gil", "¿Abrís el domingo?"),
            ("Luis Prado", "El pan de ayer estaba duro\nEsta semana ya van dos"),
            ("Eva Marín", "Muy amables siempre"),
        ],
    ),
    "x-thread": (
        (
            "Marta Olmedo\n@martaolm\n·\n2 h\nPrimer aviso: la web no carga.\n1\n2\n"
            "Marta Olmedo\n@martaolm\n·\n1 h\nSegundo aviso: sigue igual.\n1\n"
            "Horno Trigalba\n@hornotrigalba\n·\n50 min\nLo miramos, gracias.\n3"
        ),
        [
            ("Marta Olmedo", "Primer aviso: la web no carga."),
            ("Marta Olmedo", "Segundo aviso: sigue igual."),
            ("Horno Trigalba", "Lo miramos, gracias."),
        ],
    ),
    "youtube": (
        "@SaraCocina\nhace 2 semanas\n¿Qué harina es?\n5\nResponder\n@luis-p\nhace 1 día\nGran vídeo\nResponder",
        [("", "¿Qué harina es?"), ("", "Gran vídeo")],
    ),
    "tiktok": (
        "lau.mtz\nNo va el código\n3 h\nResponder\n14\nbig_kev\nlove this\n1 d\nResponder\n2",
        [("lau.mtz", "No va el código"), ("big_kev", "love this")],
    ),
    "whatsapp": (
        (
            "[27/11/26, 18:04:11] Marta: Hola\n[27/11/26, 18:05:40] Marta: ¿Tenéis roscón?\n"
            "sin gluten, digo\n[27/11/26, 18:09:02] Horno: Sí"
        ),
        [("Marta", "Hola"), ("Marta", "¿Tenéis roscón?\nsin gluten, digo"), ("Horno", "Sí")],
    ),
    "google": (
        (
            "Ramón Ferrer\n34 reseñas\nHace 3 días\nMe cobraron dos veces.\nMe gusta\n"
            "Nuria Blasco\nLocal Guide · 2 reseñas\nHace un mes\nEl mejor pan.\nMe gusta"
        ),
        [("Ramón Ferrer", "Me cobraron dos veces."), ("Nuria Blasco", "El mejor pan.")],
    ),
    "words-above-the-first-head": (
        "Por fin han contestado a lo mío\nHorno Trigalba\n@trigalba\n· 2 h\nLo miramos, gracias.\n1\n2",
        [("", "Por fin han contestado a lo mío"), ("Horno Trigalba", "Lo miramos, gracias.")],
    ),
    "a-title-of-the-page-is-none": (
        "Publicar\nHorno Trigalba\n@trigalba\n· 2 h\nLo miramos, gracias.\n1\n2",
        [("Horno Trigalba", "Lo miramos, gracias.")],
    ),
    "links": (
        "https://x.com/a_b/status/12345\n\nhttps://www.tiktok.com/@lau.mtz/video/99",
        [("", ""), ("", "")],
    ),
    "blank-lines-alone-split-nothing": ("Hola\n\nAdiós", [("", "Hola\n\nAdiós")]),
}


@pytest.mark.parametrize("name", SEVERAL)
def test_several_comments_are_told_apart(name):
    copied, expected = SEVERAL[name]
    found = pasted.read(copied, NOW)
    assert [(piece.author, piece.text) for piece in found] == expected
    assert "".join(piece.original for piece in found).split() == copied.split()


@pytest.mark.parametrize("copied", ["", " \n\t\n", "\u200b", "\u202e\n\u00a0", "·"])
def test_nothing_to_be_seen_is_no_comment(copied):
    assert pasted.read(copied, NOW) == []


def test_the_network_that_is_told_beats_the_one_that_is_supposed():
    assert pasted.read("Hola", NOW, "facebook")[0].network == "facebook"
    assert pasted.read("Hola\nhttps://x.com/a/status/1", NOW, "facebook")[0].network == "x"


def test_times_are_in_utc_and_never_ahead():
    for copied in ("rosa_ib 12 min\nHola", "[28/11/26, 23:59:00] Marta: Hola", "rosa_ib 31 dic\nHola"):
        moment = pasted.read(copied, NOW)[0].received_at
        assert moment.tzinfo is dt.UTC
        assert moment <= NOW


@pytest.mark.parametrize("when", ["31/02/2026 10:00", "99999 años", "00/00/0000 00:00", "2026-13-45"])
def test_a_time_that_cannot_be_is_none(when):
    [piece] = pasted.read(f"Rosa Ibáñez\n@rosa_ib\n·\n{when}\nHola a todos", NOW)
    assert piece.received_at is None
    assert "Hola a todos" in piece.text


@pytest.mark.parametrize(
    ("link", "poster"),
    [
        ("https://x.com/martaolm/status/1861234567890", "@martaolm"),
        ("https://mobile.twitter.com/martaolm/status/1", "@martaolm"),
        ("https://www.tiktok.com/@lau.mtz/video/99", "@lau.mtz"),
        ("https://bsky.app/profile/leo.bsky.social/post/3k", "@leo.bsky.social"),
        ("https://mastodon.social/@bea/112345678901", "@bea"),
        ("https://www.facebook.com/permalink.php?id=1", ""),
        ("http://[::1", ""),
    ],
)
def test_who_posted_is_read_from_an_address(link, poster):
    assert page_links.poster(link) == poster


BITS = st.sampled_from(
    [
        *"Hola|no funciona|rosa_ib|@rosa_ib|Rosa Ibáñez|2 h|Responder|Me gusta|·|[27/11/26, 18:04] Ana: ya".split(
            "|"
        ),
        *"https://x.com/a/status/1|Ver más|…|3|★★★|En respuesta a|hace 1 año|<b>|{{ x }}|\u202e|\u200d|👍".split(
            "|"
        ),
    ]
)
LINES = st.lists(st.one_of(BITS, st.text(max_size=30)), max_size=12)


@settings(deadline=None)
@given(LINES.map("\n".join))
@example("\u200d")
@example("\r\x0b\x1c\u2028\u2029\x85")
@example("1" * 5000)
@example("@" * 3000)
@example("a." * 3000)
def test_whatever_is_pasted_is_read_in_its_order(copied):
    found = pasted.read(copied, NOW)
    place = 0
    for piece in found:
        assert piece.text or piece.link
        place = copied.index(piece.original, place) + len(piece.original)
    assert found or not pasted.tidy(copied).strip("·•| \t\n")


MESSAGE = st.lists(
    st.sampled_from("zarpa limón kiwi trueno plaza verde quizá mañana brújula néctar 🙂 ¿eh?".split()),
    min_size=2,
    max_size=30,
).map(" ".join)


@settings(deadline=None)
@given(
    st.lists(MESSAGE, min_size=1, max_size=4),
    st.sampled_from(
        [
            "rosa_ib\n12 min\n{}\n3 Me gusta\nResponder\n",
            "Marta Olmedo\n@martaolm\n·\n2 h\n{}\n1\n2\n",
            "Luis Prado\n{}\n1 h\nMe gusta\nResponder\n",
            "@luis-p\nhace 1 día\n{}\nResponder\n",
            "[27/11/26, 18:04:11] Marta: {}\n",
            "{}\n\n",
        ]
    ),
)
def test_no_word_of_a_message_is_lost(messages, page):
    found = pasted.read("".join(map(page.format, messages)), NOW)
    assert words(" ".join(piece.text for piece in found)) == words(" ".join(messages))
