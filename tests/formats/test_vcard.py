"""Address books as the programs of the world write them, broken ones too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.accounts import Profile
from cmdesk.domain.errors import DeskError
from cmdesk.formats import vcard


def card(*lines, version="3.0", end="\r\n"):
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def one(*lines, **how):
    [record] = vcard.read(card(*lines, **how))
    return record


def test_a_card_is_a_person_with_all_that_is_told():
    person = one(
        "N:Núñez;Ana;María;Dra.;",
        "FN:Ana Núñez",
        "NICKNAME:Anita",
        "item1.TEL;type=CELL;type=pref:+34 600 111 222",
        "TEL;TYPE=home:911 222 333",
        "EMAIL;TYPE=INTERNET:ana@correo.example",
        "EMAIL:otra@correo.example",
        "BDAY:1990-05-12",
        "NOTE:Le gusta el pan\\, el de centeno\\;\\nmuy fiel",
        "CATEGORIES:VIP,prensa,myContacts",
    )
    assert (person.line, person.name) == (1, "Ana Núñez")
    assert person.phones == ("+34 600 111 222", "911 222 333")
    assert person.emails == ("ana@correo.example", "otra@correo.example")
    assert person.birthday == "1990-05-12"
    assert person.notes == "Le gusta el pan, el de centeno;\nmuy fiel"
    assert (person.segments, person.problems) == (("VIP", "prensa"), ())


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Núñez;Ana;María;Dra.;"], "Dra. Ana María Núñez"),
        (["FN:", "N:;;;;", "NICKNAME:Anita"], "Anita"),
        (["ORG:Pan\\; y más;Prensa"], "Pan; y más"),
        (["X-SOCIALPROFILE;type=twitter:https://twitter.com/ana"], "@ana"),
        (["EMAIL:ana@correo.example"], "ana@correo.example"),
        (["TEL:600"], "600"),
    ],
)
def test_whoever_has_no_name_is_known_by_what_there_is(lines, name):
    assert one(*lines).name == name


@pytest.mark.parametrize(
    ("line", "profile"),
    [
        (
            "X-SOCIALPROFILE;type=twitter:https://twitter.com/ana",
            Profile("x", "@ana", "https://twitter.com/ana"),
        ),
        (
            "X-SOCIALPROFILE;type=instagram;x-user=ana.g:x-apple:ana.g",
            Profile("instagram", "ana.g", "https://instagram.com/ana.g"),
        ),
        (
            'SOCIALPROFILE;SERVICE-TYPE="Instagram":https://www.instagram.com/ana',
            Profile("instagram", "@ana", "https://www.instagram.com/ana"),
        ),
        ("IMPP;X-SERVICE-TYPE=Telegram:x-apple:ana", Profile("telegram", "ana", "https://t.me/ana")),
        ("IMPP:whatsapp:+34600111222", Profile("whatsapp", "+34600111222", "")),
        ("X-TWITTER:@ana", Profile("x", "@ana", "https://x.com/ana")),
        ("URL:https://instagram.com/ana", Profile("instagram", "@ana", "https://instagram.com/ana")),
    ],
)
def test_profiles_are_handles(line, profile):
    assert one("FN:Ana", line).handles == (profile,)


def test_an_address_that_is_no_profile_is_a_note():
    person = one("FN:Ana", "NOTE:Hola", "URL:https://ana.example/blog", "IMPP:xmpp:ana@chat.example")
    assert (person.handles, person.notes) == ((), "Hola\nhttps://ana.example/blog\nxmpp:ana@chat.example")


@pytest.mark.parametrize(
    ("line", "birthday"),
    [
        ("BDAY:19900512", "1990-05-12"),
        ("BDAY:--0512", "05-12"),
        ("BDAY:--05-12", "05-12"),
        ("BDAY:1990-05-12T00:00:00Z", "1990-05-12"),
        ("BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-02-29", "02-29"),
        ("BDAY:1604-05-12", "05-12"),
        ("BDAY:", ""),
    ],
)
def test_birthdays_are_read_with_or_without_their_year(line, birthday):
    assert one("FN:Ana", line).birthday == birthday


def test_a_birthday_that_is_none_is_said_and_the_person_stays():
    person = one("FN:Ana", "BDAY;VALUE=text:hacia 1800")
    assert (person.name, person.birthday, [p.code for p in person.problems]) == (
        "Ana",
        "",
        ["import-word-unknown"],
    )


def test_the_old_version_is_read_with_its_quoted_letters():
    person = one(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Ana;;;",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Muy =",
        "fiel, se=F1ora=0D=0Ay amable",
        "TEL;CELL;PREF:600111222",
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ",
        " SkZJRg==",
        "",
        version="2.1",
    )
    assert (person.name, person.notes) == ("Ana Núñez", "Muy fiel, señora\ny amable")
    assert person.phones == ("600111222",)


def test_folded_lines_are_one_even_within_a_letter():
    note = "NOTE:" + "ñ" * 60
    data = note.encode()
    folded = data[:70] + b"\r\n " + data[70:]
    [person] = vcard.read(card("FN:Ana", "@").replace(b"@", folded))
    assert person.notes == "ñ" * 60


def test_many_cards_have_their_lines_and_one_within_another_is_none():
    inner = card("FN:Ayudante", end="\n").decode().strip().split("\n")
    data = card("FN:Ana", "AGENT:", *inner, "TEL:600") + b"\r\n" + card("FN:Luis")
    ana, luis = vcard.read(data)
    assert (ana.name, ana.phones, luis.name) == ("Ana", ("600",), "Luis")
    assert data.split(b"\r\n")[luis.line - 1] == b"BEGIN:VCARD"


def test_a_card_that_never_ends_is_one():
    [person] = vcard.read(b"BEGIN:VCARD\nFN:Ana\n")
    assert person.name == "Ana"


def test_letters_of_old_windows_are_read():
    [person] = vcard.read(card("FN:@").replace(b"@", "Núñez".encode("cp1252")))
    assert person.name == "Núñez"


def test_a_card_of_nobody_is_refused():
    assert one("NOTE:Hola").problems[0].code == "person-needs-name"


@pytest.mark.parametrize(
    ("data", "most", "code"), [(b"Hola", 9, "vcard-none"), (card("FN:A") * 3, 2, "vcard-too-many")]
)
def test_what_is_none_or_too_much_is_refused(monkeypatch, data, most, code):
    monkeypatch.setattr(vcard, "MOST_CARDS", most)
    with pytest.raises(DeskError) as refused:
        list(vcard.read(data))
    assert refused.value.code == code


def test_an_address_book_is_known_by_its_beginning():
    assert vcard.looks_like(b"\xef\xbb\xbf\r\nbegin:vcard\r\n")
    assert not vcard.looks_like(b"nombre;tel\n")


NAMES = [
    "FN:",
    "N:",
    "BDAY:",
    "TEL;",
    "IMPP:",
    "X-SOCIALPROFILE;type=x:",
    "NOTE;ENCODING=QUOTED-PRINTABLE:",
    "END:",
    "A;",
]


@given(st.binary(max_size=200), st.sampled_from(NAMES))
def test_no_bytes_break_the_reading(data, name):
    people = list(vcard.read(b"BEGIN:VCARD\n" + name.encode() + data + b"\nFN:x\nEND:VCARD\n"))
    assert people[0].line == 1
