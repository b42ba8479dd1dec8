"""Match files of espanso as replies, and replies as a match file. Nothing in a file is ever executed."""

import dataclasses
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.formats import espanso, espanso_writing
from cmdesk.formats.reply_records import ReplyRecord


def read(text):
    return espanso.read(text.encode()).records


def one(text):
    """The only reply of a match, written as the file's lines under `matches:`."""
    [record] = read("matches:\n" + text)
    return record


def codes(record, *, refuses):
    return [problem.code for problem in record.problems if problem.refuses == refuses]


def test_a_match_is_a_reply_with_its_trigger_as_shortcut():
    record = one(
        '  - trigger: ":hola"\n    replace: "Hola,\\n¿qué tal?"\n    label: Saludo\n    search_terms: [uno]\n'
    )
    assert (record.line, record.title, record.shortcut) == (2, "Saludo", ":hola")
    assert (record.body, record.tags, record.problems) == ("Hola,\n¿qué tal?", ("uno",), ())


@pytest.mark.parametrize("value", ["900123456", "no", "1.5", "2026-01-01", "0x1F"])
def test_what_yaml_takes_for_something_else_is_still_text(value):
    assert one(f"  - trigger: {value}\n    replace: {value}\n").body == value


def test_a_form_asks_with_its_choices_and_defaults():
    record = one("""
  - trigger: ":env"
    form: "Hola, [[nombre]]: sale el [[ dia ]] por [[agencia]]. {{firma}}$|$"
    form_fields:
      dia: { type: list, values: [lunes, martes], default: martes }
      agencia: { type: choice, values: "Correos\\nOtra" }
    vars:
      - { name: firma, type: echo, params: { echo: "Marta" } }
""")
    assert record.body == "Hola, {{ ask.nombre }}: sale el {{ ask.dia }} por {{ ask.agencia }}. Marta"
    assert record.fields == (
        AskedField("nombre", "Nombre"),
        AskedField("dia", "Dia", "choice", ("lunes", "martes"), "martes"),
        AskedField("agencia", "Agencia", "choice", ("Correos", "Otra")),
    )


def test_fields_of_two_forms_that_differ_are_two_questions():
    record = one("""
  - trigger: ":x"
    replace: "{{a.n}} {{b.n}}"
    vars:
      - { name: a, type: form, params: { layout: "[[n]]" } }
      - { name: b, type: form, params: { layout: "[[n]]", fields: { n: { default: "1" } } } }
""")
    assert record.body == "{{ ask.n }} {{ ask.b_n }}"


def test_dates_choices_and_the_clipboard_are_asked():
    record = one("""
  - trigger: ":x"
    replace: "{{limite}} {{hora}} {{tono}} {{pegado}}"
    vars:
      - { name: limite, type: date, params: { format: "%d/%m/%Y", offset: 1209600 } }
      - { name: hora, type: date, params: { format: "%H:%M" } }
      - { name: tono, type: choice, params: { values: [{ label: L, id: "¡Crack!" }, "Llano"] } }
      - { name: pegado, type: clipboard }
""")
    assert [(field.name, field.kind, field.choices) for field in record.fields] == [
        ("limite", "date", ()),
        ("hora", "text", ()),
        ("tono", "choice", ("¡Crack!", "Llano")),
        ("pegado", "text", ()),
    ]
    assert record.fields[0].label == "Limite (+14)"
    assert codes(record, refuses=False) == ["espanso-date-offset"]


def test_what_is_picked_by_chance_becomes_other_wordings():
    record = one("""
  - trigger: ":x"
    replace: "{{a}} {{b}}."
    vars:
      - { name: a, type: random, params: { choices: [Uno, Dos, Tres] } }
      - { name: b, type: random, params: { choices: [x, y] } }
""")
    assert (record.body, record.variants) == ("Uno x.", (Wording("Dos y."), Wording("Tres x.")))


def test_global_variables_and_other_matches_are_written_out():
    [_, record] = read("""
global_vars:
  - { name: firma, type: echo, params: { echo: "Marta, {{equipo}}" } }
  - { name: equipo, type: echo, params: { echo: "Luz" } }
matches:
  - { trigger: ":a", replace: "Hola. {{firma}}" }
  - trigger: ":b"
    replace: "{{saludo}} Adiós."
    vars: [{ name: saludo, type: match, params: { trigger: ":a" } }]
""")
    assert record.body == "Hola. Marta, Luz Adiós."


@pytest.mark.parametrize(
    ("match", "code"),
    [
        (
            'replace: "{{o}}"\n    vars: [{ name: o, type: shell, params: { cmd: "touch /tmp/x" } }]',
            "espanso-runs-command",
        ),
        (
            'replace: "{{o}}"\n    vars: [{ name: o, type: script, params: { args: [touch, x] } }]',
            "espanso-runs-command",
        ),
        ('replace: "{{o}}"\n    vars: [{ name: o, type: magic }]', "espanso-variable-unknown"),
        (
            'replace: "{{o}}"\n    vars: [{ name: o, type: match, params: { trigger: ":no" } }]',
            "espanso-variable-unknown",
        ),
        (
            'replace: "{{o}}"\n    vars: [{ name: o, type: match, params: { trigger: ":x" } }]',
            "espanso-circle",
        ),
        (
            'replace: "{{o}}"\n    vars: [{ name: o, type: echo, params: { echo: "{{o}}{{o}}" } }]',
            "espanso-circle",
        ),
        ('html: "<b>x</b>"', "espanso-no-text"),
        ("image_path: x.png", "espanso-no-text"),
    ],
)
def test_what_is_no_plain_text_is_refused_and_nothing_runs(match, code, monkeypatch):
    monkeypatch.setattr(subprocess, "Popen", None)
    assert codes(one(f'  - trigger: ":x"\n    {match}\n'), refuses=True) == [code]


def test_a_text_that_swells_is_refused_at_once():
    levels = "".join(
        f'  - {{ name: v{n}, type: echo, params: {{ echo: "{{{{v{n + 1}}}}}{{{{v{n + 1}}}}}" }} }}\n' * 1
        for n in range(5)
    )
    swelling = f'global_vars:\n{levels}  - {{ name: v5, type: echo, params: {{ echo: "" }} }}\n'
    many = "{{v0}}" * 500
    [record] = read(f'{swelling}matches:\n  - {{ trigger: ":x", replace: "{many}" }}\n')
    assert codes(record, refuses=True) == ["reply-too-long"]


@pytest.mark.parametrize(
    ("match", "code"),
    [
        ('trigger: "a b"\n    replace: x', "espanso-trigger-spaces"),
        ("triggers: [a, b]\n    replace: x", "espanso-more-triggers"),
        ('regex: "a(?P<num>\\\\d)"\n    replace: "{{num}}"', "espanso-regex"),
        ("trigger: a\n    replace: x\n    word: true", "espanso-marks-lost"),
        ('trigger: a\n    replace: "{{quien}}"', "espanso-variable-asked"),
        ("trigger: a\n    replace: 'x \\{\\{y}}'", "espanso-braces"),
    ],
)
def test_what_changes_on_the_way_is_told(match, code):
    record = one(f"  - {match}\n")
    assert (codes(record, refuses=True), codes(record, refuses=False)) == ([], [code])


def test_without_label_the_title_is_made_of_the_first_words():
    assert one('  - trigger: ":x"\n    replace: "Hola, {{n}}. Gracias"\n').title == "Hola, …. Gracias"
    assert one('  - trigger: ":x"\n    replace: "{{n}}"\n').title == ":x"


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"matches:\n  - trigger: 'a\n    replace: b\n", "espanso-broken", 4),
        (b"matches: [\n}", "espanso-broken", 2),
        (b"matches:\n  - \x01", "espanso-broken", 2),
        (b"[" * 5000, "espanso-broken", 1),
        (b"a: *nobody", "espanso-broken", 1),
        (b"", "espanso-no-matches", None),
        (b"- a\n", "espanso-no-matches", None),
        (b"\xff\xff", "espanso-not-text", None),
        (b"#" * 5_000_001, "espanso-too-big", None),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_line(data, code, line):
    with pytest.raises(DeskError) as refused:
        espanso.read(data)
    assert (refused.value.code, refused.value.details.get("line")) == (code, line)


def test_aliases_are_followed_without_being_multiplied():
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 40)
    )
    record = read(f'{bomb}matches:\n  - {{ trigger: ":x", replace: Hola, search_terms: *a39 }}\n')[0]
    assert record.body == "Hola"


def test_our_own_file_uses_what_is_known_and_asks_for_the_rest():
    record = ReplyRecord(
        0, "Hola", 'Hola, {{ person.first_name | default: "tú" }}, de {{ brand.name }}: {{ ask.día }}.'
    )
    data = espanso_writing.write([record], {"brand.name": "Acme", "fact.x": "no"}).decode()
    assert 'form: "Hola, [[person_first_name]], de {{brand_name}}: [[ask_dia]]."' in data
    assert '"echo": "Acme"' in data
    assert "fact_x" not in data
    assert 'form_fields: {"person_first_name": {"default": "tú"}}' in data
    [plain] = read("\n".join(line for line in data.split("\n") if "# cmdesk" not in line))
    assert plain.body == "Hola, {{ ask.person_first_name }}, de Acme: {{ ask.ask_dia }}."


def test_a_match_of_ours_that_was_changed_in_espanso_counts_as_it_is_now():
    record = ReplyRecord(0, "Hola", "Hola, señora.", ":h", network="x", uid="ab" * 16)
    data = espanso_writing.write([record], {}).decode()
    [changed] = read(data.replace('replace: "Hola, señora."', 'replace: "Buenas."'))
    assert (changed.body, changed.shortcut, changed.uid) == ("Buenas.", ":h", "")


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(
    lambda text: text.strip() and "{{" not in text
)
BODY = st.tuples(
    TEXT, st.sampled_from(["", "{{ ask.a }}", "{{ brand.name }}", "{{ fact.ñ }}\n", "[[x]] $|$"]), TEXT
).map("".join)
RECORDS = st.lists(
    st.builds(
        ReplyRecord,
        line=st.just(0),
        title=TEXT,
        body=BODY,
        category=TEXT,
        tags=st.lists(TEXT, max_size=2).map(tuple),
        network=st.sampled_from(["", "x"]),
        visibility=st.sampled_from(["both", "private"]),
        status=st.sampled_from(["draft", "approved"]),
        fields=st.lists(
            st.builds(AskedField, st.just("a"), TEXT, st.just("choice"), st.just(("x", "y"))), max_size=1
        ).map(tuple),
        variants=st.lists(st.builds(Wording, BODY, st.just("x"), short=st.booleans()), max_size=2).map(tuple),
        uid=st.just("ab" * 16),
    ),
    min_size=1,
    max_size=4,
)


@given(RECORDS)
def test_records_come_back_from_our_own_file_as_they_were(records):
    data = espanso_writing.write(records, {"brand.name": "Acme: «Ñ»\u2028"})
    back = espanso.read(data).records
    assert [dataclasses.replace(record, line=0, given=frozenset()) for record in back] == records
