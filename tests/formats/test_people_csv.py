"""People as a table: Google's, one's own, and ours, which loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.accounts import Profile
from cmdesk.domain.errors import DeskError
from cmdesk.formats import csv_files, people_csv, person_records
from cmdesk.formats.person_records import PersonRecord

GOOGLE = (
    "First Name,Middle Name,Last Name,Name Prefix,Nickname,Organization Name,Birthday,Notes,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Website 1 - Label,Website 1 - Value\n"
    "Ana,María,Núñez,Dra.,Anita,Pan SA,1990-05-12,Le gusta el pan,* myContacts ::: VIP ::: prensa,"
    "* Home,ana@correo.example ::: ana2@correo.example,Work,otra@correo.example,Mobile,+34 600 111 222,"
    "Profile,https://www.instagram.com/ana\n"
    ",,,,,Pan SA,,,* myContacts,,,,,,,,https://pan.example\n"
)  # fmt: skip


def read(text, mapping=None, order=""):
    table = csv_files.read(text.encode())
    return list(people_csv.from_table(table, mapping or people_csv.guess_mapping(table.header), order))


def test_an_export_of_google_is_read_as_it_is():
    ana, shop = read(GOOGLE)
    assert ana.name == "Dra. Ana María Núñez"
    assert ana.emails == ("ana@correo.example", "ana2@correo.example", "otra@correo.example")
    assert (ana.phones, ana.birthday, ana.notes) == (("+34 600 111 222",), "1990-05-12", "Le gusta el pan")
    assert ana.segments == ("VIP", "prensa")
    assert ana.handles == (Profile("instagram", "@ana", "https://www.instagram.com/ana"),)
    assert (shop.name, shop.notes, shop.handles, shop.segments) == ("Pan SA", "https://pan.example", (), ())


def test_ones_own_sheet_is_read_with_a_column_for_each_network():
    [ana] = read(
        "Nombre;Instagram;X (Twitter);Teléfono;Cumpleaños;Papel;Segmentos;Intereses\n"
        "Ana;@ana.g;ana;600 111 222;12 de mayo;Embajadora;VIP, prensa;pan\n"
    )
    assert {(each.network, each.handle) for each in ana.handles} == {("instagram", "@ana.g"), ("x", "ana")}
    assert (ana.birthday, ana.role, ana.segments, ana.interests) == (
        "05-12",
        "advocate",
        ("VIP", "prensa"),
        "pan",
    )


def test_handles_name_their_network_or_none():
    [ana] = read('usuario\n"@ana\nig: ana.g\nhttps://x.com/ana\nx:@otra\nno es nada"\n')
    assert [(each.network, each.handle) for each in ana.handles] == [
        ("", "@ana"),
        ("instagram", "ana.g"),
        ("x", "@ana"),
        ("x", "@otra"),
    ]
    assert (ana.name, ana.notes) == ("@ana", "no es nada")


@pytest.mark.parametrize(
    ("text", "order", "birthday"),
    [
        ("12/05/1990", "dmy", "1990-05-12"),
        ("12/05", "mdy", "12-05"),
        ("12/05", "dmy", "05-12"),
        ("--05-12", "", "05-12"),
        ("05-12", "", "05-12"),
        ("1604-05-12", "", "05-12"),
        ("29/02", "dmy", "02-29"),
        ("May 12, 1990", "", "1990-05-12"),
        ("", "", ""),
        ("mayo", "", None),
        ("31/02", "dmy", None),
    ],
)
def test_birthdays_are_read_as_people_write_them(text, order, birthday):
    assert person_records.birthday(text, order or "ymd") == birthday


@pytest.mark.parametrize("text", ["03/04/1990", "3/4"])
def test_birthdays_that_can_be_read_both_ways_are_asked_about(text):
    with pytest.raises(DeskError) as refused:
        read(f"nombre;cumpleaños\nAna;{text}\n")
    assert refused.value.code == "import-date-order-unknown"


def test_one_birthday_above_twelve_tells_the_order():
    ana, luis = read("nombre;cumpleaños\nAna;3/4\nLuis;13/4\n")
    assert (ana.birthday, luis.birthday) == ("04-03", "04-13")


def test_what_nobody_understands_is_left_out_and_said():
    [ana] = read("nombre;cumpleaños;rol\nAna;pronto;jefa\n")
    assert (ana.birthday, ana.role) == ("", "")
    assert [(p.code, p.details["field"], p.refuses) for p in ana.problems] == [
        ("import-word-unknown", "birthday", False),
        ("import-word-unknown", "role", False),
    ]


def test_somebody_without_a_name_is_refused_and_so_is_a_table_without_people():
    assert read("nombre;tel\n;600\n")[0].problems[0].code == "person-needs-name"
    with pytest.raises(DeskError, match="import-people-need-name"):
        read("tel;notas\n600;x\n")


WORD = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=8)
HOSTILE = st.sampled_from(["=1+1", "@ana", "{{ x }}", "<b>x</b>", "-2", "a\u200bb"])


@given(
    st.lists(
        st.builds(
            PersonRecord,
            line=st.just(0),
            name=WORD | HOSTILE,
            handles=st.lists(
                st.builds(Profile, st.sampled_from(["x", "instagram", "mastodon"]), WORD.map("@{}".format)), max_size=2,
                unique_by=lambda profile: (profile.network, profile.handle),
            ).map(tuple),
            emails=st.lists(WORD, max_size=2, unique=True).map(tuple),
            birthday=st.sampled_from(["", "05-12", "1990-02-28"]),
            role=st.sampled_from(["", "advocate", "at-risk"]),
            segments=st.lists(WORD, max_size=2, unique=True).map(tuple),
            notes=WORD | HOSTILE,
        ),
        max_size=4,
    )
)  # fmt: skip
def test_our_own_table_comes_back_as_it_was(records):
    from unicodedata import normalize

    table = csv_files.read(csv_files.write(*people_csv.cells_of(records)))
    back = list(people_csv.from_table(table, people_csv.guess_mapping(table.header)))
    told = [list(people_csv.told(record).values()) for record in back]
    expected = [[normalize("NFC", cell) for cell in people_csv.told(record).values()] for record in records]
    assert told == expected


@given(st.binary(max_size=200))
def test_any_bytes_are_people_or_a_refusal(data):
    codes = []
    try:
        table = csv_files.read(b"nombre,usuario,cumple,labels\n" + data)
        list(people_csv.from_table(table, people_csv.guess_mapping(table.header), "dmy"))
    except DeskError as refused:
        codes.append(refused.code)
    assert all(code.startswith("csv-") for code in codes)
