import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cmdesk.domain.cases import Sentiment
from cmdesk.domain.reading import SEEN, Guess, guess
from cmdesk.domain.support import SEVERITIES, messages

SAID = {
    "complaint": """
        El pedido del cumple llegó 40 minutos tarde y sin las velas 😞 ¿Así cuidáis a los clientes de siempre?
        ★★ La cola del sábado fue eterna y solo había una persona atendiendo.
        Compré dos barras y una estaba quemada por debajo.
        La tarta vino sin el nombre escrito.
        Me cobraron una limpieza que no pedí y nadie contesta el teléfono.
        Dejé la bici el lunes y sigo sin noticias. Dijisteis 48 horas.
        No funciona la web desde ayer
        Llevo 40 minutos esperando en la tienda del Mercado. ¿Hay alguien?
        ESTO ES UNA VERGÜENZA, EXIJO QUE ME DEVOLVÁIS EL DINERO
        no es bueno ni fresco, antes erais otra cosa
        Me encantaba este sitio pero el servicio ha sido fatal
        Gracias por nada, otra vez sin pan a las diez 🙄
        ¿Por qué no me contestáis a los correos?
        Sois unos ladrones, voy a poner una denuncia en consumo
        Me han puesto la talla equivocada y la chica fue bastante borde
        el código de descuento no va 😭
        A mí también me pasó, menuda tomadura de pelo
        Hola, buenas tardes: el paquete llegó roto. Un saludo
        Your app logs me out every time I open it.
        The bread was stale again.
        I've been waiting three weeks and nobody answers my emails
        Worst experience ever, never coming back
        Not happy with the repair, the brake still squeaks
        The link in the description is dead.
        You charged me twice. I want a refund now!!!
        This is not good enough, my order arrived cold
        El casco que compré tiene la correa suelta y no queréis cambiarlo
        Pagué 60 euros y el corte me lo dejó desigual
        Dos horas en sala de espera con cita, increíble
        La web se cae cada vez que intento comprar
        muy mala atención por teléfono
        Ya os vale, dejar a un cliente plantado
        Mi pedido 4471 figura entregado y aquí no hay nada
        Se nota que habéis bajado la calidad
        Pésima experiencia, no la recomiendo para nada
        Your driver left my parcel in the rain
        Three emails and zero replies
        The zip broke on the first day
        Total waste of money, avoid
        I want to speak to a manager
    """,
    "question": """
        ¿El pan de espelta lleva leche? Es para mi hija, que es alérgica.
        ¿Puedo encargar ya dos roscones para el 6 de enero? Uno sin fruta.
        ¿Hacéis pan sin sal por encargo?
        ¿A qué hora cerráis el día 24?
        ¿Hacéis ortodoncia invisible para adultos? ¿Se puede pagar a plazos?
        ¿Aceptáis mi seguro?
        ¿Os quedan cubiertas 700×35 de gravel? ¿Se pueden reservar?
        hola teneis algo sin gluten
        Buenas, cuánto cuesta la revisión completa?
        Qué harina usáis en el minuto 3:40?
        Hola! Podríais decirme si enviáis a Canarias? Gracias!
        Me gustaría saber si hay plazas para el taller del jueves, gracias
        alguien sabe si abren los domingos
        Do you ship to Portugal? 🥖
        where is this shop??
        What time do you close on Sundays
        Is there parking nearby? Thanks!
        Could you tell me how much the gravel bike is
        Where did the old menu go?
        ¿Tenéis hueco esta semana para una revisión?
        ¿A qué hora sale la ruta del domingo?
        Cuándo sale la nueva colección?
        Se puede ir con niños?
        Hacen envíos a Chile?
        Necesito cambiar la cita del martes, ¿cómo lo hago?
        hay que pedir cita para la limpieza
        Do you have this in blue?
        Is the class suitable for beginners?
        How long does delivery take
    """,
    "suggestion": """
        Podríais abrir los lunes por la tarde; en el barrio no queda otro horno.
        Podríais hacer un vídeo de cómo ajustar el cambio.
        Estaría genial que hubiera opción vegana en el menú del día
        Deberíais poner un aparcabicis delante de la tienda
        Os propongo una cosa: un club de lectura los viernes
        Ojalá volvierais a hacer la coca de calabaza
        ¿Por qué no ponéis un buzón de ideas?
        It would be great to have oat milk
        You should open on Mondays too
        Please add a dark mode to the app
        Have you thought about a loyalty card?
        Os faltaría una opción sin lactosa
        Creo que deberíais bajar el volumen de la música
        Sería un puntazo tener tarjeta regalo digital
        Maybe open earlier on Saturdays?
        It'd be nice if you had a newsletter
    """,
    "praise": """
        La hogaza de calabaza está de escándalo. La vamos a repetir seguro 🧡
        El pan de ayer, de diez. Gracias por avisar de la hora.
        Mi madre salió encantada con la doctora Salas. Gracias por la paciencia.
        La ruta del domingo fue increíble. ¡Gracias al equipo! 🚴
        Qué rico todo, gracias!
        Nada mal el menú nuevo, me ha gustado
        buenísimooooo 😍😍
        Sin ningún problema y en dos días, así da gusto
        Lovely staff and the best croissants in town
        Not bad at all, I will be back
        Thank you so much for the help today
        ★★★★★ Trato impecable
        Un trato exquisito y muy buenos precios
        Qué maravilla de sitio 😍
        Gracias a Laura por toda la ayuda con la reserva
        Volveremos sin dudarlo
        My dentist here is the best, so gentle
        Really impressed with the service
        La mejor tarta que he comido nunca
    """,
    "greeting": """
        ¡Buenos días desde Sueca! Feliz semana a todo el equipo.
        Hola 👋
        Felices fiestas a todos los que hacéis el pan
        Good morning from Leeds! Have a great weekend
        Un abrazo desde Gijón
        Buenos días!! ☀️
        Feliz Navidad a todo el equipo 🎄
    """,
    "concern": """
        Me preocupa lo que he leído de vuestros ingredientes
        ¿Es verdad que vais a cerrar la tienda del centro?
        ¿Es seguro dejar la bici en la calle toda la noche?
        Is it safe to use this cream while pregnant?
        I'm a bit worried about what you do with my data
        Me preocupa que la batería se caliente tanto
        Has my data been leaked? I'm worried
    """,
    "mention": """
        Probamos los cruasanes de @hornotrigalba y esto es lo que pensamos (hilo)
        @ana_m @luisp mirad esto
        Hoy en el blog hablamos de @cicloszarapito 📸
        @laura mira qué sitio
        Nuevo vídeo probando las bicis de @zarapito
    """,
}
LABELLED = [(kind, line.strip()) for kind, lines in SAID.items() for line in lines.strip().splitlines()]


def test_most_kinds_are_guessed_right():
    wrong = [(kind, guess(text).kind, text) for kind, text in LABELLED if guess(text).kind != kind]
    assert len(LABELLED) >= 80
    assert len(wrong) <= 0.15 * len(LABELLED), wrong


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nada mal", "praise"),
        ("No está mal", "praise"),
        ("No es bueno", "complaint"),
        ("Not good", "complaint"),
        ("It isn't bad", "praise"),
        ("Sin problemas", "praise"),
        ("Sin duda buenísimo", "praise"),
        ("No, genial", "praise"),
        ("No lo sabía, gracias", "praise"),
        ("No pedí nada y nadie contesta", "complaint"),
        ("No es solo bueno, es lo mejor", "praise"),
        ("Está bueno pero llegó tarde y frío", "complaint"),
        ("👏👏👏", "praise"),
        ("😡", "complaint"),
        ("★★★★★", "praise"),
        ("★☆☆☆☆", "complaint"),
        ("⭐⭐", "complaint"),
    ],
)
def test_a_no_a_but_and_signs_count(text, kind):
    assert guess(text).kind == kind


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Mi hijo tiene alergia y le ha salido una erupción", 4),
        ("Mi hija está en urgencias intoxicada por vuestra comida", 4),
        ("Se hizo una herida con el borde de la mesa", 4),
        ("There was glass in my salad", 4),
        ("¿Lleva leche? Es para mi hija, que es alérgica.", 3),
        ("Voy a hablar con mi abogado", 3),
        ("Mañana pongo una denuncia", 3),
        ("Lo llevo a la OCU", 3),
        ("I'll see you in court, this is a scam", 3),
        ("Me cobraron dos veces y quiero el reembolso", 2),
        ("EL PEDIDO NO HA LLEGADO Y NADIE CONTESTA", 2),
        ("La barra estaba quemada", 1),
        ("No hubo heridos y está buenísimo", 0),
        ("Qué rico todo", 0),
        ("¿A qué hora abrís?", 0),
        ("Hola", 0),
    ],
)
def test_how_grave_it_is(text, severity):
    assert guess(text).severity == severity


@pytest.mark.parametrize(
    ("text", "sentiment"),
    [
        ("Qué asco de servicio", Sentiment.NEGATIVE),
        ("Menuda mierda", Sentiment.NEGATIVE),
        ("Me preocupa la batería", Sentiment.NEGATIVE),
        ("¡Feliz semana a todo el equipo!", Sentiment.POSITIVE),
        ("Me encanta", Sentiment.POSITIVE),
        ("¿A qué hora abrís?", Sentiment.NEUTRAL),
        ("El martes", Sentiment.UNKNOWN),
    ],
)
def test_in_what_mood_it_is(text, sentiment):
    assert guess(text).sentiment == sentiment


def test_the_words_that_told_are_shown_as_written():
    assert guess("Os escribo porque NO FUNCIONA la web").told == ("NO FUNCIONA",)
    assert guess("Está buenísimooooo ❤️ ❤️").told == ("buenísimooooo", "❤️")


@pytest.mark.parametrize("text", ["", " ", "martes", "123", "<b>", "{{ x }}"])
def test_what_tells_nothing_is_not_guessed(text):
    assert guess(text) == Guess()


@settings(deadline=None)
@given(
    st.one_of(
        st.text(),
        st.lists(
            st.sampled_from("no es mal bueno ? pero 😡 ★ alergia gracias nunca , OCU no_va '".split())
        ).map(" ".join),
    )
)
@example("no " * 2000)
@example("’" * 5000)
@example("ﬁ\u0301 no funciona")
def test_whatever_is_written_can_be_read(text):
    found = guess(text)
    assert found.kind in {"", *messages()}
    assert found.severity in {0, *SEVERITIES}
    assert all(word == "?" or word in text[:SEEN] for word in found.told)
