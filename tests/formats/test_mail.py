"""Mails and mailboxes, broken ones and hostile ones too."""

import datetime as dt
import io
import tracemalloc
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.errors import DeskError
from cmdesk.formats import html_text, mail, mail_text


def mail_of(text="Hola", html="", **headers):
    message = EmailMessage()
    for name, value in {"From": "Ana Núñez <ana@correo.example>", "Subject": "Mi pedido", **headers}.items():
        message[name.replace("_", "-")] = value
    message["Date"] = "Tue, 24 Nov 2026 15:05:00 +0100"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def codes(record):
    return [problem.code for problem in record.problems]


def test_a_mail_is_a_case_of_who_wrote_it_at_its_time_in_utc():
    case = mail.from_eml(mail_of("¿Dónde está?\n").as_bytes())
    assert (case.person, case.email, case.channel, case.network) == (
        "Ana Núñez",
        "ana@correo.example",
        "email",
        "",
    )
    assert (case.title, case.text) == ("Mi pedido", "¿Dónde está?")
    assert case.received_at == dt.datetime(2026, 11, 24, 14, 5, tzinfo=dt.UTC)
    assert (case.attachments, case.original, case.problems) == (0, "", ())


@pytest.mark.parametrize(
    "history",
    [
        "El mar, 24 nov 2026 a las 10:00, Tienda (<hola@tienda.example>) escribió:\n> Dinos",
        "On Tue, Nov 24, 2026 at 10:00 AM Shop <hi@shop.example>\nwrote:\n> Tell us",
        "-----Mensaje original-----\nDe: Tienda",
        "De: Tienda <hola@tienda.example>\nEnviado: martes, 24 de noviembre\nPara: Ana",
        "> lo de antes\n> y más",
        "-- \nAna Núñez\nTel. 600",
        "Enviado desde mi iPhone",
    ],
)
def test_what_is_answered_to_is_cut_and_kept_as_the_original(history):
    case = mail.from_eml(mail_of(f"No me ha llegado.\n\n{history}\n").as_bytes())
    assert case.text == "No me ha llegado."
    assert case.original.startswith("No me ha llegado.\n\n")
    assert case.original.endswith(history.rstrip().split("\n")[-1])


def test_a_mail_that_is_all_quotation_stays_whole():
    assert mail_text.without_history("> uno\n> dos") == "> uno\n> dos"


def test_a_contact_form_tells_whose_it_is():
    body = "Nombre: Luis Gil\nEmail: luis@correo.example\nMensaje:\nHola, ¿abrís hoy?\nEspero respuesta: gracias\n"
    case = mail.from_eml(mail_of(body, From="WordPress <wordpress@tienda.example>").as_bytes())
    assert (case.person, case.email, case.channel) == ("Luis Gil", "luis@correo.example", "form")
    assert case.text == "Hola, ¿abrís hoy?\nEspero respuesta: gracias"


def test_the_address_to_answer_is_the_persons_where_a_machine_sends():
    case = mail.from_eml(
        mail_of(From="no-reply@tienda.example", Reply_To="Eva <eva@correo.example>").as_bytes()
    )
    assert (case.person, case.email) == ("Eva", "eva@correo.example")


def test_attachments_are_counted_and_plain_text_is_preferred():
    message = mail_of("Con foto", "<p>otra cosa</p>")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    message.add_attachment("texto", filename="nota.txt")
    case = mail.from_eml(message.as_bytes())
    assert (case.text, case.attachments) == ("Con foto", 2)


def test_html_alone_is_read_as_words():
    message = mail_of(
        " ",
        "<style>p{}</style><p>Hola,<br>¿<b>hoy</b>?</p><script>alert(1)</script><img src='http://x.example/y'>",
    )
    assert mail.from_eml(message.as_bytes()).text == "Hola,\n¿hoy?"


@pytest.mark.parametrize(
    ("charset", "data", "told"),
    [
        ("", "¿Qué?".encode(), []),
        ("", "¿Qué?".encode("cp1252"), ["mail-charset-guessed"]),
        ("utf-8", "¿Qué?".encode("cp1252"), ["mail-charset-guessed"]),
        ("no-such", "¿Qué?".encode(), ["mail-charset-guessed"]),
        ("iso-8859-1", "¿Qué?".encode("latin-1"), []),
    ],
)
def test_letters_are_read_whatever_the_mail_claims(charset, data, told):
    head = f"Content-Type: text/plain{f'; charset={charset}' if charset else ''}\nDate: 1 Jan 2026 10:00:00 +0000\n\n"
    case = mail.from_eml(head.encode() + data)
    assert (case.text, codes(case)) == ("¿Qué?", told)


def test_encoded_names_and_subjects_are_words():
    case = mail.from_eml(b"From: =?utf-8?B?w5F1?= <x@y.example>\nSubject: =?iso-8859-1?Q?=BFQu=E9?=\n\nHola")
    assert (case.person, case.title, codes(case)) == ("Ñu", "¿Qué", ["mail-no-date"])


def test_nested_parts_do_not_end_the_program():
    data = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    assert codes(mail.from_eml(data + b"\nhola")) != []


def test_an_empty_mail_is_refused():
    assert mail.from_eml(b"From: a@b.example\n\n").problems[-1].code == "case-needs-text"


def box(*texts):
    return b"".join(
        b"From ana@x.example Tue Nov 24 14:05:00 2026\n" + mail_of(text).as_bytes() + b"\n" for text in texts
    )


def test_a_mailbox_is_read_mail_by_mail_with_its_lines():
    data = box("uno", "dos\n\n>From aquí 2026 sigue\n", "tres")
    cases = list(mail.from_mbox(io.BytesIO(data)))
    assert [case.text for case in cases] == ["uno", "dos\n\nFrom aquí 2026 sigue", "tres"]
    lines = data.split(b"\n")
    assert all(lines[case.line - 1].startswith(b"From ana") for case in cases)
    assert len(cases) == 3


def peak_of(mails):
    stream = io.BytesIO(box("y" * 70 + "\n" + "y\n" * 500) * mails)
    tracemalloc.start()
    assert sum(1 for _ in mail.from_mbox(stream)) == mails
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_a_mailbox_is_never_held_whole():
    peak_of(2)  # what is made once
    assert peak_of(60) < 2 * peak_of(4)


def test_a_mail_that_is_too_big_is_refused_and_the_next_one_is_read(monkeypatch):
    monkeypatch.setattr(mail, "MOST_BYTES", 2_000)
    big, small = mail.from_mbox(io.BytesIO(box("y\n" * 5_000, "sí")))
    assert (codes(big), small.text) == (["mail-too-big"], "sí")


def test_what_is_no_mailbox_is_refused():
    with pytest.raises(DeskError) as refused:
        list(mail.from_mbox(io.BytesIO(b"Hola\n")))
    assert refused.value.code == "mail-no-mailbox"


@given(
    st.binary(max_size=300),
    st.sampled_from(
        [
            b"",
            b"From: ",
            b"Content-Type: ",
            b"Date: ",
            b"Subject: =?",
            b"Content-Type: multipart/mixed; boundary=x\n\n--x\n",
            b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n",
            b"Content-Type: text/html\n\n<",
        ]
    ),
)
def test_no_bytes_break_a_mail_or_a_mailbox(data, start):
    assert mail.from_eml(start + data).line == 1
    first, *_ = mail.from_mbox(io.BytesIO(b"From a 2026\n" + start + data))
    assert first.line == 1


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>2 < 3 &amp; <b>fin</b></p>", "2 < 3 & fin"),
        ("<!doctype html><!-- no --><?xml x?>Hola", "Hola"),
        ("<ul><li>uno<li>dos</ul>", "• uno\n• dos"),
        ("<div style='display: none'>oculto</div>visto", "visto"),
        ("a<blockquote>viejo</blockquote>b", "a\n> viejo\nb"),
        ("<iframe src='http://x.example'>no</iframe><svg><text>no</text></svg>sí", "sí"),
        ("<script>x</scr</script>y", "y"),
    ],
)
def test_html_becomes_what_a_reader_would_see(html, text):
    assert html_text.to_text(html) == text


@given(st.text(alphabet="<>/!-?&;ab =\"'\n", max_size=80) | st.text(max_size=80))
def test_no_html_breaks_the_reading(html):
    assert "\r" not in html_text.to_text(html).replace("\r", "")
