import pytest

from cmdesk.domain.addressee import SEEN, Addressees, Brand, other_than, surest
from cmdesk.domain.marks import Marks
from cmdesk.domain.pasted import Pasted

TRIGALBA, ZARAPITO, SOL, SOL_NORTE, LUZ = 1, 2, 3, 4, 5
BRANDS = [
    Brand(
        TRIGALBA,
        "Horno Trigalba",
        Marks(
            names=("Horno Trigalba",),
            handles=("@hornotrigalba", "@trigalba@mastodon.social"),
            domains=("trigalba.example",),
            hashtags=("#PanDeVerdad",),
            phones=("960 000 187",),
            emails=("hola@trigalba.example",),
        ),
    ),
    Brand(ZARAPITO, "Ciclos Zarapito", Marks(names=("Ciclos Zarapito",), handles=("@zarapito",))),
    Brand(SOL, "Café Sol", Marks(names=("Café Sol",), handles=("@cafesol",))),
    Brand(SOL_NORTE, "Café Sol Norte", Marks(names=("Café Sol Norte",), handles=("@cafesolnorte",))),
    Brand(LUZ, "Luz", Marks(capital_names=("Luz",), handles=("@luz",))),
]
ALL = Addressees(BRANDS)


def piece(text, **told):
    return Pasted(text, told.pop("original", text), **told)


def found(text, **told):
    return [(one.brand, one.reason) for one in ALL.find(piece(text, **told))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@HornoTrigalba cuándo abrís?", [(TRIGALBA, "handle")]),
        ("mirad instagram.com/hornotrigalba", [(TRIGALBA, "handle")]),
        ("lo compré en trigalba.example", [(TRIGALBA, "domain")]),
        ("hoy #pandeverdad", [(TRIGALBA, "hashtag")]),
        ("escribí a hola@trigalba.example", [(TRIGALBA, "email")]),
        ("llamé al 960000187", [(TRIGALBA, "phone")]),
        ("el horno trigalba es lo mejor", [(TRIGALBA, "name")]),
        ("Con la bici del taller Zarapito me atienden", [(ZARAPITO, "part")]),
        ("Trigalba y @zarapito, los dos", [(ZARAPITO, "handle"), (TRIGALBA, "part")]),
        ("en el Café Sol", [(SOL, "name")]),
        ("en el café sol norte", [(SOL_NORTE, "name")]),
        ("@cafesolnorte no contesta", [(SOL_NORTE, "handle")]),
        ("del Café Sol al Café Sol Norte", [(SOL, "name"), (SOL_NORTE, "name")]),
        ("Luz no me contesta", [(LUZ, "name")]),
        ("se fue la luz", []),
        ("un zarapito en la playa", []),
        ("el horno de mi casa, el norte y el sol", []),
        ("", []),
    ],
)
def test_what_gives_a_brand_away(text, expected):
    assert found(text) == expected


def test_what_the_page_says_around_the_message_tells_by_handles_only():
    said = "Ana @ana · 2 h\nEn respuesta a @zarapito\nno me llega"
    assert found("no me llega", original=said) == [(ZARAPITO, "handle")]
    assert found("no me llega", original="Luz Café Sol\n2 h\nno me llega") == []


@pytest.mark.parametrize(
    "told",
    [
        {"handle": "@hornotrigalba"},
        {"handle": "@trigalba@mastodon.social"},
        {"author": "hornotrigalba"},
        {"author": "Horno Trigalba"},
        {"link": "https://x.com/hornotrigalba/status/1"},
    ],
)
def test_its_own_account_is_the_surest_sign(told):
    assert found("Gracias, lo miramos", **told)[0] == (TRIGALBA, "author")


def test_a_person_called_like_a_brand_is_not_the_brand():
    assert found("no me llega el pedido", author="Luz") == []


def test_who_wrote_in_between_tells_for_the_whole_thread():
    thread = [
        piece("La web no carga", handle="@ana"),
        piece("Lo miramos, gracias", handle="@zarapito"),
        piece("Horno Trigalba sí que sabe", handle="@leo"),
    ]
    first, _, third = ALL.find_all(thread)
    assert [(one.brand, one.reason) for one in first] == [(ZARAPITO, "author")]
    assert [one.brand for one in third] == [ZARAPITO, TRIGALBA]
    assert ALL.wrote(thread[1], ZARAPITO)
    assert not ALL.wrote(thread[0], ZARAPITO)
    assert not ALL.wrote(piece("no va", link="https://x.com/zarapito/status/1"), ZARAPITO)


def test_two_hosts_tell_nothing_of_the_others():
    pieces = [piece("hola", handle="@zarapito"), piece("hola", handle="@luz"), piece("ya")]
    assert [len(each) for each in ALL.find_all(pieces)] == [1, 1, 0]


def test_only_the_beginning_of_a_huge_text_is_looked_at():
    assert found("x " * (SEEN // 2 - 5) + "@zarapito") == [(ZARAPITO, "handle")]
    assert found("x " * (SEEN // 2) + "@zarapito") == []


def test_the_surest_is_none_where_two_are_as_likely():
    assert surest(ALL.find(piece("Trigalba y @zarapito"))).brand == ZARAPITO
    assert surest(ALL.find(piece("@zarapito @hornotrigalba"))) is None
    assert surest([]) is None


def test_the_guard_names_the_other_brand():
    mentioned = ALL.find(piece("Horno Trigalba tarda, y en Ciclos Zarapito no"))
    assert other_than(mentioned, TRIGALBA).brand == ZARAPITO
    assert other_than(mentioned, TRIGALBA, allowed=[ZARAPITO]) is None
    assert other_than(ALL.find(piece("café sol norte")), SOL_NORTE) is None
    assert other_than(ALL.find(piece("café sol norte")), SOL).brand == SOL_NORTE
