"""The dossier of a case: everything that was said and done, word for word, and provable."""

import datetime as dt
import hashlib
import io
import json
import zipfile
from zoneinfo import ZoneInfo

import pytest

from cmdesk.services import (
    case_files,
    case_moves,
    case_sleep,
    cases,
    departments,
    dossier,
    escalations,
    merging,
    promises,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.departments import DepartmentCard

MADRID = ZoneInfo("Europe/Madrid")
TUESDAY = dt.datetime(2026, 10, 13, 10, tzinfo=MADRID)
HOSTILE = "<b>Hola</b> {{ client }} {x} \u202egnihton\u202c\n\tçà 🙃\u2028end"


@pytest.fixture
def case(shop, set_clock):
    """A complaint that went all the way, with a screenshot."""
    set_clock(TUESDAY)
    new = NewCase(HOSTILE, "complaint", network="instagram", handle="@marta", person_name="Marta Olmedo")
    made = cases.log(shop, new).id
    store = departments.save(shop, DepartmentCard("Tienda", target_minutes=60))
    case_files.add(shop, made, "captura.png", b"picture")
    asked = escalations.escalate(shop, made, store, "¿Qué pasó?")
    escalations.answered(shop, asked, "Se rompió el horno")
    case_moves.copied(shop, made, "Hola, Marta:\nlo sentimos.", public=True)
    case_moves.posted(shop, made, link="https://instagram.example/p/1")
    promises.add(shop, made, "Llamarla", TUESDAY + dt.timedelta(days=1))
    case_sleep.wrote_again(shop, made, "¿Y bien?")
    case_moves.resolve(shop, [made], "solved")
    case_moves.confirm(shop, made, 5, "Encantada")
    return made


def members(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_zip_holds_everything_word_for_word(shop, case):
    made = members(dossier.zip_of(shop, case))
    assert list(made) == [
        "timeline.json",
        "timeline.txt",
        "texts/01 2026-10-13 10-00.txt",
        "files/captura.png",
        "SHA256SUMS",
    ]
    assert made["texts/01 2026-10-13 10-00.txt"].decode() == "Hola, Marta:\nlo sentimos."
    assert made["files/captura.png"] == b"picture"
    told = json.loads(made["timeline.json"])
    assert told["case"]["text"] == HOSTILE
    assert told["case"]["who"] == "Marta Olmedo"
    assert told["case"]["handles"] == ["@marta"]
    assert told["case"]["received_at"] == "2026-10-13T10:00:00+02:00"
    assert told["timeline"][0]["kind"] == "logged"
    assert told["timeline"][0]["told"]["text"] == HOSTILE
    assert told["escalations"][0]["answer"] == "Se rompió el horno"
    assert told["follow_ups"][0]["text"] == "Llamarla"
    [file] = told["files"]
    assert (file["name"], file["state_of_file"]) == ("captura.png", "kept")
    assert file["sha256"] == hashlib.sha256(b"picture").hexdigest()


def test_the_text_tells_it_in_the_brands_language(shop, case):
    text = members(dossier.zip_of(shop, case))["timeline.txt"].decode()
    assert "2026-10-13 10:00:00 · Marta Olmedo · lo que dijo" in text
    assert "    Texto:\n        <b>Hola</b> {{ client }} {x} \u202egnihton\u202c\n        \tçà 🙃" in text
    assert "    Departamento: Tienda" in text
    assert "    Cómo acabó: solucionado" in text
    assert "    En sus palabras: Encantada" in text
    assert "    Hasta" not in text  # what is empty is left out


def test_every_act_has_words(shop, case):
    text = members(dossier.zip_of(shop, case))["timeline.txt"].decode()
    told = json.loads(members(dossier.zip_of(shop, case))["timeline.json"])
    for entry in told["timeline"]:
        assert f"· {entry['kind']}\n" not in text, "an act without words of its own"


def test_the_hashes_are_those_of_the_members(shop, case, tmp_path):
    made = members(dossier.zip_of(shop, case))
    for name, content in made.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    lines = made["SHA256SUMS"].decode().splitlines()
    assert {name: digest for digest, name in (line.split("  ", 1) for line in lines)} == {
        name: hashlib.sha256(content).hexdigest() for name, content in made.items() if name != "SHA256SUMS"
    }


def test_the_same_case_gives_the_same_bytes_at_any_time(shop, case, set_clock):
    first = dossier.zip_of(shop, case)
    set_clock(TUESDAY + dt.timedelta(days=90))
    assert dossier.zip_of(shop, case) == first


def test_files_get_names_that_every_system_can_write(shop, case):
    names = ["../../etc/passwd", "CON.png", "captura.PNG", "captura.png", "a:b?.jpg", "x\u202egpj.exe", "…"]
    for name in names:
        case_files.add(shop, case, name, name.encode())
    made = members(dossier.zip_of(shop, case))
    found = [name for name in made if name.startswith("files/")]
    assert found == [
        "files/captura.png",
        "files/-..-etc-passwd",
        "files/_CON.png",
        "files/captura (2).PNG",
        "files/captura (3).png",
        "files/a_b_.jpg",
        "files/x_gpj.exe",
        "files/…",
    ]
    assert made["files/captura (3).png"] == b"captura.png"


def test_a_very_long_name_is_cut_before_its_ending(shop, case):
    case_files.add(shop, case, "ñ" * 400 + ".png", b"long")
    [name] = [name for name in members(dossier.zip_of(shop, case)) if name.startswith("files/ñ")]
    assert name.endswith("ñ.png")
    assert len(name.removeprefix("files/").encode()) <= 255


def test_a_lost_and_a_changed_file_are_told(shop, case):
    case_files.add(shop, case, "other.png", b"other")
    first, second = case_files.of_cases(shop, [case])
    case_files.path(shop, first.id).unlink()
    case_files.path(shop, second.id).write_bytes(b"forged")
    made = members(dossier.zip_of(shop, case))
    told = json.loads(made["timeline.json"])["files"]
    assert [row["state_of_file"] for row in told] == ["lost", "changed"]
    assert "files/captura.png" not in made
    text = made["timeline.txt"].decode()
    assert "El archivo ya no está" in text
    assert "El archivo no es el que se guardó" in text
    assert hashlib.sha256(b"forged").hexdigest() in made["SHA256SUMS"].decode()


def test_a_merged_case_is_in_the_dossier_of_its_whole(shop, case):
    other = cases.log(shop, NewCase("Sigo esperando", "complaint")).id
    merging.merge_cases(shop, case, [other])
    told = json.loads(members(dossier.zip_of(shop, other))["timeline.json"])
    assert [name[-4:] for name in told["case"]["with"]] == ["0002"]
    assert "Sigo esperando" in [entry["told"].get("text") for entry in told["timeline"]]
    assert {entry["case"][-4:] for entry in told["timeline"]} == {"0001", "0002"}
